//! A server with fixed answers, in a process of its own. It checks no signature and has one thread.

use std::convert::Infallible;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use bytes::Bytes;
use http::{HeaderValue, Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use crate::Outcome;

/// The argument that makes this program the server.
pub(crate) const ROLE: &str = "server";

pub(crate) const SMALL: usize = 10;
pub(crate) const MIB: usize = 1 << 20;

/// A running server. It ends when this is dropped.
pub(crate) struct Server {
    pub(crate) url: String,
    process: Child,
}

impl Server {
    pub(crate) fn start() -> Outcome<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        let mut process = command.arg(ROLE).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let mut url = String::new();
        BufReader::new(process.stdout.take().ok_or("no output")?).read_line(&mut url)?;
        Ok(Self { url: url.trim_end().to_owned(), process })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        if let Err(error) = self.process.wait() {
            eprintln!("the server may be running still: {error}");
        }
    }
}

/// Serves until standard input ends.
pub(crate) fn run() -> Outcome<()> {
    std::thread::spawn(|| {
        for _ in std::io::stdin().lines() {}
        std::process::exit(0)
    });
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?.block_on(serve())
}

async fn serve() -> Outcome<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service_fn(answer));
        tokio::spawn(async { drop(connection.await) });
    }
}

/// Returns an object with the headers that S3 sends.
async fn answer(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let body: &[u8] = if request.uri().path().ends_with("mib") { &[b'x'; MIB] } else { &[b'x'; SMALL] };
    let mut answer = Response::new(Full::new(Bytes::from_static(body)));
    for (name, value) in [
        ("x-amz-id-2", "5xH2Oq7wZ3kF9nV1bT8cR4mY6sL0pD2gJ7aE5uI3oW1hX9zQ8vN6tB4fK2yM0rC"),
        ("x-amz-request-id", "4442587FB7D0A2F9"),
        ("last-modified", "Wed, 12 Oct 2025 17:50:00 GMT"),
        ("etag", "\"fba9dede5f27731c9771645a39863328\""),
        ("accept-ranges", "bytes"),
        ("content-type", "application/octet-stream"),
        ("server", "AmazonS3"),
    ] {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    Ok(answer)
}
