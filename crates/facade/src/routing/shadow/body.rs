//! The checksum of a body that streams, taken while it is read.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use crc32fast::Hasher;
use futures_util::{Stream, StreamExt};
use rusoto_compat::http::stated_length;
use rusoto_core::ByteStream;
use tokio::sync::oneshot;

/// What is known of a body when nobody reads it any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Body {
    /// Its first bytes, up to the bound: how many, and their CRC-32. It finds what differs; it is no proof against
    /// somebody who makes two bodies with one checksum.
    Read { length: u64, checksum: u32 },
    /// The caller dropped it before its end and before the bound.
    Dropped,
    /// An error ended it.
    Failed,
}

/// Puts a stream in the place of a body that passes its chunks on as they come, and tells their checksum.
pub(super) fn watch(body: &mut ByteStream, bound: u64) -> oneshot::Receiver<Body> {
    let inner = std::mem::replace(body, ByteStream::from(Vec::new()));
    let length = stated_length(&inner);
    let (tell, told) = oneshot::channel();
    let mut watched = Watched { inner, sum: Sum::new(bound, length), tell: Some(tell) };
    watched.tell_if_complete();
    *body = match length.and_then(|it| usize::try_from(it).ok()) {
        Some(length) => ByteStream::new_with_size(watched, length),
        None => ByteStream::new(watched),
    };
    told
}

/// Reads a body up to the bound.
pub(super) async fn read(mut body: ByteStream, bound: u64) -> Body {
    let mut sum = Sum::new(bound, None);
    while !sum.is_complete() {
        match body.next().await {
            Some(Ok(chunk)) => sum.add(&chunk),
            Some(Err(_)) => return Body::Failed,
            None => break,
        }
    }
    sum.body()
}

/// Sums up bytes until there are enough.
struct Sum {
    hasher: Hasher,
    length: u64,
    /// At this length nothing is added.
    enough: u64,
}

impl Sum {
    fn new(bound: u64, stated: Option<u64>) -> Self {
        Self { hasher: Hasher::new(), length: 0, enough: stated.unwrap_or(bound).min(bound) }
    }

    fn add(&mut self, chunk: &[u8]) {
        let left = usize::try_from(self.enough - self.length).unwrap_or(usize::MAX);
        let chunk = chunk.get(..left).unwrap_or(chunk);
        self.hasher.update(chunk);
        self.length += chunk.len() as u64;
    }

    fn is_complete(&self) -> bool {
        self.length == self.enough
    }

    fn body(&self) -> Body {
        Body::Read { length: self.length, checksum: self.hasher.clone().finalize() }
    }
}

struct Watched {
    inner: ByteStream,
    sum: Sum,
    /// Dropped with the stream, which says that the caller did not read on.
    tell: Option<oneshot::Sender<Body>>,
}

impl Watched {
    fn tell(&mut self, body: Body) {
        if let Some(tell) = self.tell.take() {
            let _ = tell.send(body);
        }
    }

    /// Callers that know the length do not ask for the end.
    fn tell_if_complete(&mut self) {
        if self.sum.is_complete() {
            self.tell(self.sum.body());
        }
    }
}

impl Stream for Watched {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = std::task::ready!(self.inner.poll_next_unpin(context));
        if self.tell.is_some() {
            match &next {
                Some(Ok(chunk)) => {
                    self.sum.add(chunk);
                    self.tell_if_complete();
                }
                Some(Err(_)) => self.tell(Body::Failed),
                None => {
                    let body = self.sum.body();
                    self.tell(body);
                }
            }
        }
        Poll::Ready(next)
    }
}
