//! Readers of a stream of bytes.

use bytes::{Buf, Bytes};
use futures_core::Stream;
use std::future::poll_fn;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, ReadBuf};
use tokio::runtime::{Builder, Handle, Runtime};

type ChunkResult = Result<Bytes, io::Error>;

/// Reads a stream of chunks.
pub(super) struct AsyncReader<S> {
    /// The rest of the last chunk.
    chunk: Bytes,
    /// `None` after its end, because a stream may panic when it is asked again.
    stream: Option<S>,
}

impl<S> AsyncReader<S> {
    pub(super) fn new(stream: S) -> Self {
        Self { chunk: Bytes::new(), stream: Some(stream) }
    }
}

impl<S: Stream<Item = ChunkResult> + Unpin> AsyncRead for AsyncReader<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        // Nothing read means the end to a caller, so an empty chunk is passed over.
        while self.chunk.is_empty() && buf.remaining() > 0 {
            let Some(stream) = &mut self.stream else { break };
            match ready!(Pin::new(stream).poll_next(cx)) {
                Some(chunk) => self.chunk = chunk?,
                None => self.stream = None,
            }
        }
        let length = buf.remaining().min(self.chunk.len());
        buf.put_slice(&self.chunk[..length]);
        self.chunk.advance(length);
        Poll::Ready(Ok(()))
    }
}

/// Reads a stream of chunks, and blocks the thread while it waits for one.
pub(super) struct BlockingReader<S> {
    reader: AsyncReader<S>,
    waits: Waits,
}

/// Whether a stream may have to be waited for.
enum Waits {
    Never,
    /// On this runtime, from the first read on. The stream may have timers and sockets on it.
    On(Option<ReadRuntime>),
}

impl<S: Stream<Item = ChunkResult> + Unpin> BlockingReader<S> {
    /// Returns a reader of a stream that always has its next chunk.
    pub(super) fn of_memory(stream: S) -> Self {
        Self { reader: AsyncReader::new(stream), waits: Waits::Never }
    }

    /// Returns a reader of a stream that may have to be waited for.
    pub(super) fn of_stream(stream: S) -> Self {
        Self { reader: AsyncReader::new(stream), waits: Waits::On(None) }
    }
}

impl<S: Stream<Item = ChunkResult> + Unpin> io::Read for BlockingReader<S> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let Self { reader, waits } = self;
        let mut buf = ReadBuf::new(buf);
        let mut read = |cx: &mut Context<'_>| Pin::new(&mut *reader).poll_read(cx, &mut buf);
        match waits {
            Waits::Never => match read(&mut Context::from_waker(std::task::Waker::noop())) {
                Poll::Ready(result) => result?,
                Poll::Pending => return Err(io::ErrorKind::WouldBlock.into()),
            },
            Waits::On(runtime) => {
                let runtime = match runtime {
                    Some(runtime) => runtime,
                    None => runtime.insert(ReadRuntime::new()?),
                };
                runtime.block_on(poll_fn(read))??;
            }
        }
        Ok(buf.filled().len())
    }
}

/// The runtime of one reader. Tokio's own panics when it is dropped on a thread that runs tasks.
struct ReadRuntime(Option<Runtime>);

impl ReadRuntime {
    fn new() -> io::Result<Self> {
        Ok(Self(Some(Builder::new_current_thread().enable_all().build()?)))
    }

    fn block_on<F: Future>(&self, future: F) -> io::Result<F::Output> {
        match &self.0 {
            Some(runtime) if may_block(runtime) => Ok(runtime.block_on(future)),
            _ => Err(io::Error::other(
                "a blocking read of a stream on a thread that runs async tasks: read it in `spawn_blocking`, or with \
                 `into_async_read`",
            )),
        }
    }
}

impl Drop for ReadRuntime {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

/// Whether this thread may wait. Tokio tells a thread that runs tasks from one of `spawn_blocking` by a panic only.
fn may_block(runtime: &Runtime) -> bool {
    Handle::try_current().is_err()
        || catch_unwind(AssertUnwindSafe(|| runtime.block_on(std::future::ready(())))).is_ok()
}
