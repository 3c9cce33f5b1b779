//! Servers that say one thing only.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// As HTTP writes it, and in seconds of Unix time.
pub(crate) const DATE: (&str, u64) = ("Tue, 14 Nov 2023 22:13:20 GMT", 1_700_000_000);

/// Answers every request the same. Ends with its owner.
pub(crate) struct Answering {
    port: u16,
    task: JoinHandle<()>,
}

impl Answering {
    /// `headers` are whole lines.
    pub(crate) async fn start(status: &str, headers: &str, body: &str) -> Self {
        let answer = format!(
            "HTTP/1.1 {status}\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n{body}",
            body.len()
        );
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(reply(stream, answer.clone()));
            }
        });
        Self { port, task }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Answering {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Waits for the end of the request's form, because closing with something unread resets the connection.
async fn reply(mut stream: TcpStream, answer: String) {
    let mut request = Vec::new();
    while !request.ends_with(b"Version=2011-06-15") {
        match stream.read_buf(&mut request).await {
            Ok(0) | Err(_) => return,
            Ok(_) => {}
        }
    }
    let _ = stream.write_all(answer.as_bytes()).await;
    let _ = stream.shutdown().await;
}

/// One that nobody listens on.
pub(crate) async fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).await.unwrap().local_addr().unwrap().port()
}
