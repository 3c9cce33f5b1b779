//! A server that gives the test full control of each connection.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A server that passes each connection to a closure, and counts connections and requests. It ends with the process.
#[derive(Debug)]
pub struct RawServer {
    address: SocketAddr,
    counted: Arc<Counted>,
}

#[derive(Debug, Default)]
struct Counted {
    connections: AtomicUsize,
    requests: AtomicUsize,
    closed: AtomicUsize,
}

impl RawServer {
    /// Starts a server on a free port. `serve` runs on a thread of its own for each connection. The connection is closed
    /// when it returns.
    pub fn start(serve: impl Fn(&mut Connection) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let address = listener.local_addr().expect("an address");
        let counted = Arc::new(Counted::default());
        let (serve, counts) = (Arc::new(serve), Arc::clone(&counted));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (serve, counted) = (Arc::clone(&serve), Arc::clone(&counts));
                let number = counted.connections.fetch_add(1, Ordering::SeqCst) + 1;
                let Ok(stream) = stream else { return };
                std::thread::spawn(move || {
                    let counts = Arc::clone(&counted);
                    serve(&mut Connection { number, stream: BufReader::new(stream), counted });
                    counts.closed.fetch_add(1, Ordering::SeqCst);
                });
            }
        });
        Self { address, counted }
    }

    /// Returns the address.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the URL, without a slash at its end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns host and port.
    pub fn host(&self) -> String {
        self.address.to_string()
    }

    /// Returns the number of connections that were opened.
    pub fn connections(&self) -> usize {
        self.counted.connections.load(Ordering::SeqCst)
    }

    /// Returns the number of connections that the server has closed.
    pub fn closed(&self) -> usize {
        self.counted.closed.load(Ordering::SeqCst)
    }

    /// Returns the number of request heads that were read.
    pub fn requests(&self) -> usize {
        self.counted.requests.load(Ordering::SeqCst)
    }
}

/// One connection of a [`RawServer`].
#[derive(Debug)]
pub struct Connection {
    /// The number of the connection, from 1.
    pub number: usize,
    stream: BufReader<TcpStream>,
    counted: Arc<Counted>,
}

/// A complete request.
#[derive(Debug)]
pub struct Request {
    /// The head as it was sent, with the empty line at its end. Bytes that are not UTF-8 are replaced.
    pub sent: String,
    /// The head in lower case.
    pub head: String,
    /// The body, decoded if it was chunked.
    pub body: Vec<u8>,
}

impl Connection {
    /// Waits for the first bytes. Returns `false` if the client has closed the connection.
    pub fn wait_for_bytes(&mut self) -> bool {
        self.stream.fill_buf().is_ok_and(|bytes| !bytes.is_empty())
    }

    /// Reads a request. Returns `None` if the client has closed the connection.
    pub fn read_request(&mut self) -> Option<Request> {
        let sent = self.read_head()?;
        let body = self.read_body(&sent)?;
        Some(Request { head: sent.to_ascii_lowercase(), sent, body })
    }

    /// Reads the head of a request, with the empty line at its end. Returns `None` if the client has closed the
    /// connection.
    pub fn read_head(&mut self) -> Option<String> {
        let mut sent = Vec::new();
        while !sent.ends_with(b"\r\n\r\n") {
            if self.stream.read_until(b'\n', &mut sent).ok()? == 0 {
                return None;
            }
        }
        self.counted.requests.fetch_add(1, Ordering::SeqCst);
        Some(String::from_utf8_lossy(&sent).into_owned())
    }

    /// Reads the body that follows a head. Returns `None` if it is cut off.
    pub fn read_body(&mut self, head: &str) -> Option<Vec<u8>> {
        let head = head.to_ascii_lowercase();
        let value = |name: &str| head.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
        let mut body = Vec::new();
        if let Some(length) = value("content-length:") {
            body.resize(length.parse().ok()?, 0);
            self.stream.read_exact(&mut body).ok()?;
        } else if value("transfer-encoding:") == Some("chunked") {
            loop {
                match self.read_chunk()? {
                    chunk if chunk.is_empty() => break,
                    chunk => body.extend(chunk),
                }
            }
        }
        Some(body)
    }

    fn read_chunk(&mut self) -> Option<Vec<u8>> {
        let mut size = String::new();
        self.stream.read_line(&mut size).ok()?;
        let mut chunk = vec![0; usize::from_str_radix(size.trim(), 16).ok()? + 2];
        self.stream.read_exact(&mut chunk).ok()?;
        chunk.truncate(chunk.len() - 2);
        Some(chunk)
    }

    /// Sends bytes. Returns `false` if the client has closed the connection.
    pub fn send(&mut self, bytes: impl AsRef<[u8]>) -> bool {
        self.stream.get_mut().write_all(bytes.as_ref()).is_ok()
    }

    /// Sends a status (such as `200 OK`) and a body, and keeps the connection open.
    pub fn answer(&mut self, status: &str, body: &str) -> bool {
        self.send(format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n\r\n{body}", body.len()))
    }

    /// Closes the connection. A test may then rely on that the client can see it.
    pub fn close(&mut self) {
        let _ = self.stream.get_mut().shutdown(Shutdown::Both);
    }

    /// Keeps the connection open and sends nothing, until the client closes it.
    pub fn hang(&mut self) {
        let _ = std::io::copy(&mut self.stream, &mut std::io::sink());
    }
}
