//! A server that reads whole requests.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use crate::{RawServer, Reply};

/// A server that answers each request with the result of a closure, and records the requests.
///
/// It closes the connection after each answer, and ends with the process.
///
/// ```
/// use std::io::{Read, Write};
/// use test_servers::{HttpServer, Reply};
///
/// let server = HttpServer::start(|request| match request.starts_with("GET / ") {
///     true => Reply::ok("hello"),
///     false => Reply::status(404, ""),
/// });
/// let mut client = std::net::TcpStream::connect(server.address())?;
/// client.write_all(b"GET / HTTP/1.1\r\n\r\n")?;
/// let mut answer = String::new();
/// client.read_to_string(&mut answer)?;
/// assert!(answer.ends_with("\r\n\r\nhello"));
/// assert_eq!(server.requests(), ["get / http/1.1\r\n\r\n"]);
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct HttpServer {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
}

impl HttpServer {
    /// Starts a server on a free port. The closure gets the head and the body of a request in one text, as they were
    /// sent.
    pub fn start<R: Into<Reply>>(answer: impl Fn(&str) -> R + Send + Sync + 'static) -> Self {
        let requests = Arc::<Mutex<Vec<String>>>::default();
        let recorded = Arc::clone(&requests);
        let server = RawServer::start(move |connection| {
            let Some(request) = connection.read_request() else { return };
            let request = request.sent + &String::from_utf8_lossy(&request.body);
            recorded.lock().unwrap_or_else(PoisonError::into_inner).push(request.to_ascii_lowercase());
            answer(&request).into().send(connection);
        });
        Self { address: server.address(), requests }
    }

    /// Returns the address.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the URL, without a slash at its end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the URL of a path that begins with a slash.
    pub fn url_of(&self, path: &str) -> String {
        self.url() + path
    }

    /// Returns all requests so far, heads and bodies, in lower case.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
