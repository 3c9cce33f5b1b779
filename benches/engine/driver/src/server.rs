//! A server with fixed answers, in a process of its own, so that the workers' processor time is separate from its own. It
//! checks no signature and has one thread.

use bytes::Bytes;
use engine_work::{CHUNK, GIB, MIB, Outcome, SMALL};
use http::{HeaderValue, Request, Response};
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::io::{BufRead, BufReader};
use std::pin::Pin;
use std::process::{Child, Command, Stdio};
use std::task::{Context, Poll};
use tokio::net::TcpListener;

/// The argument that makes this program the server.
pub(crate) const ROLE: &str = "server";

/// A running server. It ends when this is dropped.
pub(crate) struct Server {
    pub(crate) url: String,
    process: Child,
}

impl Server {
    pub(crate) fn start() -> Outcome<Self> {
        let mut process = Command::new(std::env::current_exe()?)
            .arg(ROLE)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
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
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(serve())
}

async fn serve() -> Outcome<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service_fn(answer));
        // A worker that ends closes its connections.
        tokio::spawn(async { drop(connection.await) });
    }
}

async fn answer(request: Request<Incoming>) -> Result<Response<Chunks>, hyper::Error> {
    let path = request.uri().path().to_owned();
    let mut body = request.into_body();
    while let Some(frame) = body.frame().await {
        frame?;
    }
    let object = |body| {
        let mut answer = Response::new(body);
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
        answer
    };
    Ok(match path.rsplit('/').next() {
        Some("small") => object(Chunks::one(&[b'x'; SMALL])),
        Some("mib") => object(Chunks::one(&[b'x'; MIB])),
        Some("gib") => object(Chunks { chunk: Bytes::from_static(&[b'x'; CHUNK]), times: GIB / CHUNK }),
        Some("put") => object(Chunks::one(b"")),
        _ => item(),
    })
}

/// Returns DynamoDB's answer to `GetItem`.
fn item() -> Response<Chunks> {
    let mut answer = Response::new(Chunks::one(
        br#"{"Item":{"id":{"S":"0123456789"},"count":{"N":"42"},"tags":{"SS":["a","b"]},"ok":{"BOOL":true}}}"#,
    ));
    for (name, value) in [
        ("x-amzn-requestid", "4KBNVRGD25RG1KEO9UT4V3FQDJVV4KQNSO5AEMVJF66Q9ASUAAJG"),
        ("content-type", "application/x-amz-json-1.0"),
        ("server", "Server"),
    ] {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    answer
}

/// A body that repeats one chunk.
struct Chunks {
    chunk: Bytes,
    times: usize,
}

impl Chunks {
    fn one(chunk: &'static [u8]) -> Self {
        Self { chunk: Bytes::from_static(chunk), times: usize::from(!chunk.is_empty()) }
    }
}

impl Body for Chunks {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let Some(left) = self.times.checked_sub(1) else { return Poll::Ready(None) };
        self.times = left;
        Poll::Ready(Some(Ok(Frame::data(self.chunk.clone()))))
    }

    fn is_end_stream(&self) -> bool {
        self.times == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact((self.chunk.len() * self.times) as u64)
    }
}
