//! A server that does as little as possible, so that the benchmark measures the clients. It has a thread for each
//! connection, and prepared answers.

use super::{CHUNK, GIB, Outcome};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};

const SMALL: &[u8] =
    b"HTTP/1.1 200 OK\r\nx-amz-request-id: 4442587FB7D0A2F9\r\nx-amz-id-2: an id of some length\r\n\
    content-type: application/xml\r\ncontent-length: 10\r\n\r\n0123456789";

/// Starts the server and returns its URL. It ends with the process.
pub(crate) fn start() -> Outcome<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            // A client that closes its connection ends the thread.
            std::thread::spawn(move || drop(serve(stream)));
        }
    });
    Ok(url)
}

fn serve(mut stream: TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut requests = BufReader::with_capacity(CHUNK, stream.try_clone()?);
    let chunk = vec![1; CHUNK];
    loop {
        let (target, length) = head(&mut requests)?;
        io::copy(&mut requests.by_ref().take(length), &mut io::sink())?;
        if target != "/large" {
            stream.write_all(SMALL)?;
            continue;
        }
        write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {GIB}\r\n\r\n")?;
        for _ in 0..GIB / CHUNK {
            stream.write_all(&chunk)?;
        }
    }
}

/// Returns the path of the next request and the length of its body.
fn head(requests: &mut impl BufRead) -> io::Result<(String, u64)> {
    let mut target = String::new();
    let mut length = 0;
    loop {
        let mut line = String::new();
        if requests.read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let line = line.trim_end();
        if line.is_empty() {
            return Ok((target, length));
        }
        match line.split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.parse().unwrap_or_default();
            }
            Some(_) => {}
            None => target = line.split(' ').nth(1).unwrap_or_default().to_owned(),
        }
    }
}
