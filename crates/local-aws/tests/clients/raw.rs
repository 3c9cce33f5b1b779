//! A minimal HTTP client, for requests that real clients do not send and answers that they hide.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

/// Returns the address in `http://127.0.0.1:PORT/...`.
pub(crate) fn addr(url: &str) -> SocketAddr {
    let rest = url.strip_prefix("http://").unwrap();
    rest.split('/').next().unwrap().parse().unwrap()
}

/// Sends `request` ("GET /path") with headers and a body, and reads until the server closes the connection.
pub(crate) async fn send(to: SocketAddr, request: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    let mut stream = open(to, request, headers, body).await;
    let mut read = Vec::new();
    stream.read_to_end(&mut read).await.unwrap();
    parse(&read)
}

/// Sends a request. The caller reads the answer.
pub(crate) async fn open(to: SocketAddr, request: &str, headers: &[(&str, &str)], body: &str) -> TcpStream {
    let mut text = format!("{request} HTTP/1.1\r\nconnection: close\r\ncontent-length: {}\r\n", body.len());
    if !headers.iter().any(|(name, _)| *name == "host") {
        text += &format!("host: {to}\r\n");
    }
    for (name, value) in headers {
        text += &format!("{name}: {value}\r\n");
    }
    text += "\r\n";
    text += body;
    let mut stream = TcpStream::connect(to).await.unwrap();
    stream.write_all(text.as_bytes()).await.unwrap();
    stream
}

/// Reads until `enough` returns true, or the server closes the connection.
pub(crate) async fn read_until(stream: &mut TcpStream, enough: impl Fn(&Answer) -> bool) -> Answer {
    let mut read = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let answer = parse(&read);
        if enough(&answer) {
            return answer;
        }
        match stream.read(&mut buffer).await.unwrap() {
            0 => return answer,
            n => read.extend_from_slice(&buffer[..n]),
        }
    }
}

/// Returns whether the server neither sends anything nor closes the connection for a while.
pub(crate) async fn stays_silent(stream: &mut TcpStream) -> bool {
    timeout(Duration::from_millis(100), stream.read(&mut [0; 64])).await.is_err()
}

/// Returns the part of the answer that has arrived.
pub(crate) fn parse(read: &[u8]) -> Answer {
    let text = String::from_utf8_lossy(read);
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
    Answer { status, head: head.to_lowercase(), body: body.to_owned() }
}
