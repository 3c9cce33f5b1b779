//! Reads request bodies to their end, even if nothing uses them.
//!
//! A request can be refused before its body has been read. If the server then closed the connection, a client that is
//! still sending would often see a broken pipe and not the refusal. Nor is it answered before its end: about once in a
//! hundred times, the hyper 0.14 client under Rusoto then waits for ever.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::Request;
use http::header::EXPECT;
use http_body::{Body as _, Frame, SizeHint};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use s3s::Body;
use tokio::runtime::Handle;
use tokio::sync::oneshot;

/// Replaces the body by one whose rest is read when it is dropped.
pub(crate) fn draining(request: Request<Incoming>) -> (Request<Body>, Rest) {
    // A client with this header sends the body only after the server begins to read it. So it must not be drained.
    let waits = request.headers().contains_key(EXPECT);
    let (rest, receiver) = oneshot::channel();
    let draining = |body| Body::http_body_unsync(Draining { body: Some(body), waits, rest: Some(rest) });
    (request.map(draining), Rest(receiver))
}

/// The rest of a body.
pub(crate) struct Rest(oneshot::Receiver<Incoming>);

impl Rest {
    /// Reads it, if the body was dropped.
    pub(crate) async fn read(mut self) {
        if let Ok(body) = self.0.try_recv() {
            read(body).await;
        }
    }
}

async fn read(mut body: Incoming) {
    while let Some(Ok(_)) = body.frame().await {}
}

struct Draining {
    body: Option<Incoming>,
    waits: bool,
    rest: Option<oneshot::Sender<Incoming>>,
}

impl http_body::Body for Draining {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        self.waits = false;
        match &mut self.body {
            Some(body) => Pin::new(body).poll_frame(cx),
            None => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.body.as_ref().is_none_or(Incoming::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        self.body.as_ref().map_or_else(SizeHint::default, Incoming::size_hint)
    }
}

impl Drop for Draining {
    fn drop(&mut self) {
        let unread = self.body.take().filter(|body| !body.is_end_stream() && !self.waits);
        let (Some(body), Some(rest)) = (unread, self.rest.take()) else { return };
        // The receiver is gone if the body is dropped after the answer.
        if let (Err(body), Ok(runtime)) = (rest.send(body), Handle::try_current()) {
            runtime.spawn(read(body));
        }
    }
}
