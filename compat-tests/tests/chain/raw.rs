//! A server that answers by the first line of the request, and keeps it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

#[derive(Debug, Clone)]
pub(crate) struct RawServer {
    pub(crate) address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
}

impl RawServer {
    /// Lives as long as the process. What is answered is the body of a 200.
    pub(crate) fn start(
        answer: impl Fn(&str) -> String + Send + Sync + 'static,
    ) -> std::io::Result<RawServer> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let server = RawServer { address: listener.local_addr()?, requests: Arc::default() };
        let this = server.clone();
        thread::spawn(move || {
            for connection in listener.incoming().map_while(Result::ok) {
                // A client that hangs up early has seen enough.
                let _ = this.serve(connection, &answer);
            }
        });
        Ok(server)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The heads of the requests so far, in small letters.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn serve(&self, mut connection: TcpStream, answer: &dyn Fn(&str) -> String) -> std::io::Result<()> {
        let mut reader = BufReader::new(connection.try_clone()?);
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if reader.read_line(&mut head)? == 0 {
                return Ok(());
            }
        }
        let head = head.to_ascii_lowercase();
        let length = head.split("content-length: ").nth(1).and_then(|rest| rest.split('\r').next());
        let length = length.and_then(|length| length.parse().ok()).unwrap_or_default();
        reader.take(length).read_to_end(&mut Vec::new())?;
        let body = answer(&head);
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).push(head);
        let length = body.len();
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n");
        connection.write_all(format!("{head}{body}").as_bytes())
    }
}
