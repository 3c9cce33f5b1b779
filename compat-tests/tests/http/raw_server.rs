//! A server that does to a connection what it is told, and counts.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

pub(crate) struct RawServer {
    addr: SocketAddr,
    counted: Arc<Counted>,
}

#[derive(Default)]
struct Counted {
    connections: AtomicUsize,
    requests: AtomicUsize,
    closed: AtomicUsize,
}

impl RawServer {
    /// `serve` has a thread of its own for each connection, which is closed when it returns.
    pub(crate) fn start(serve: impl Fn(&mut Connection) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let addr = listener.local_addr().unwrap();
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
        Self { addr, counted }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.addr)
    }

    pub(crate) fn host(&self) -> String {
        self.addr.to_string()
    }

    pub(crate) fn connections(&self) -> usize {
        self.counted.connections.load(Ordering::SeqCst)
    }

    /// Connections that this side has closed.
    pub(crate) fn closed(&self) -> usize {
        self.counted.closed.load(Ordering::SeqCst)
    }

    pub(crate) fn requests(&self) -> usize {
        self.counted.requests.load(Ordering::SeqCst)
    }
}

pub(crate) struct Connection {
    /// From 1.
    pub(crate) number: usize,
    stream: BufReader<TcpStream>,
    counted: Arc<Counted>,
}

pub(crate) struct Request {
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Connection {
    /// `None` when the client has closed.
    pub(crate) fn read_request(&mut self) -> Option<Request> {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if self.stream.read_line(&mut head).ok()? == 0 {
                return None;
            }
        }
        self.counted.requests.fetch_add(1, Ordering::SeqCst);
        let head = head.to_lowercase();
        let value = |name: &str| head.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
        let mut body = Vec::new();
        if let Some(length) = value("content-length:") {
            body.resize(length.parse().ok()?, 0);
            self.stream.read_exact(&mut body).ok()?;
        } else if value("transfer-encoding:") == Some("chunked") {
            while let Some(chunk) = self.read_chunk().filter(|chunk| !chunk.is_empty()) {
                body.extend(chunk);
            }
        }
        Some(Request { head, body })
    }

    fn read_chunk(&mut self) -> Option<Vec<u8>> {
        let mut size = String::new();
        self.stream.read_line(&mut size).ok()?;
        let mut chunk = vec![0; usize::from_str_radix(size.trim(), 16).ok()? + 2];
        self.stream.read_exact(&mut chunk).ok()?;
        chunk.truncate(chunk.len() - 2);
        Some(chunk)
    }

    /// Whether the client is still there to take it.
    pub(crate) fn send(&mut self, bytes: impl AsRef<[u8]>) -> bool {
        self.stream.get_mut().write_all(bytes.as_ref()).is_ok()
    }

    pub(crate) fn answer(&mut self, status: &str, body: &str) -> bool {
        self.send(format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n\r\n{body}", body.len()))
    }

    /// Holds the connection open without a word until the client closes it.
    pub(crate) fn hang(&mut self) {
        let _ = std::io::copy(&mut self.stream, &mut std::io::sink());
    }
}
