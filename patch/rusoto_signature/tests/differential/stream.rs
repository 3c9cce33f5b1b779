//! Bodies, read in each way.

use fastrand::Rng;
use futures_util::{FutureExt, Stream, StreamExt, stream};
use std::io::{self, Read};
use tokio::io::{AsyncRead, AsyncReadExt};

/// The chunks of a body, and an error in place of some of them.
type Chunks = Vec<Result<Vec<u8>, String>>;

/// Returns no empty chunk: with one the original's readers end too early. See the tests of the crate.
fn chunks(rng: &mut Rng) -> Chunks {
    let chunk = |rng: &mut Rng| (0..rng.usize(1..20)).map(|_| rng.u8(..)).collect();
    (0..rng.usize(..5))
        .map(|_| if rng.u8(..6) == 0 { Err("cut".to_owned()) } else { Ok(chunk(rng)) })
        .collect()
}

fn as_stream(chunks: &Chunks) -> impl Stream<Item = Result<bytes::Bytes, io::Error>> + Send + 'static {
    stream::iter(chunks.clone()).map(|chunk| chunk.map(Into::into).map_err(io::Error::other))
}

/// Both crates' bodies of these chunks. The bytes in memory are those of the first.
macro_rules! bodies {
    ($signature:ident, $chunks:expr) => {{
        use $signature::ByteStream;
        let memory = $chunks.iter().find_map(|chunk| chunk.as_ref().ok()).cloned().unwrap_or_default();
        [
            ByteStream::new(as_stream($chunks)),
            ByteStream::new_with_size(as_stream($chunks), 17),
            ByteStream::from(memory),
        ]
    }};
}

async fn streamed(stream: impl Stream<Item = Result<bytes::Bytes, io::Error>>) -> Vec<String> {
    let hint = format!("{:?}", stream.size_hint());
    let mut stream = std::pin::pin!(stream);
    let mut seen = vec![hint];
    // Once more at its end: neither panics. A stream of one's own is asked again, as often as its reader asks.
    let mut ends = 0;
    while ends < 2 {
        let item = stream.next().await;
        ends += u8::from(item.is_none());
        seen.push(format!("{item:?}"));
    }
    seen
}

/// Reads in pieces of this length, over errors, up to the end.
async fn read_async(reader: impl AsyncRead, length: usize) -> Vec<String> {
    let (mut reader, mut seen, mut buffer) = (std::pin::pin!(reader), Vec::new(), vec![0; length]);
    loop {
        let read = reader.read(&mut buffer).await;
        let end = matches!(read, Ok(0));
        seen.push(format!("{:?}", read.map(|length| buffer[..length].to_vec())));
        if end {
            return seen;
        }
    }
}

fn read_blocking(mut reader: impl Read, length: usize) -> Vec<String> {
    let (mut seen, mut buffer) = (Vec::new(), vec![0; length]);
    loop {
        let read = reader.read(&mut buffer);
        let end = matches!(read, Ok(0));
        seen.push(format!("{:?}", read.map(|length| buffer[..length].to_vec())));
        if end {
            return seen;
        }
    }
}

fn now<T>(future: impl Future<Output = T>) -> T {
    future.now_or_never().expect("no stream here waits")
}

#[test]
fn random_bodies_are_read_as_by_the_original() {
    let rng = &mut Rng::with_seed(3);
    for round in 0..400 {
        let (chunks, length) = (&chunks(rng), rng.usize(1..30));
        let both = |()| bodies!(rusoto_signature, chunks).into_iter().zip(bodies!(original, chunks));
        for (ours, theirs) in both(()) {
            assert_eq!(format!("{ours:?}"), format!("{theirs:?}"));
            assert_eq!(now(streamed(ours)), now(streamed(theirs)));
        }
        for (ours, theirs) in both(()) {
            let (ours, theirs) = (ours.into_async_read(), theirs.into_async_read());
            assert_eq!(now(read_async(ours, length)), now(read_async(theirs, length)));
        }
        // After a part was read as a stream.
        for (mut ours, mut theirs) in both(()) {
            assert_eq!(format!("{:?}", now(ours.next())), format!("{:?}", now(theirs.next())));
            assert_eq!(format!("{ours:?}"), format!("{theirs:?}"));
            let (ours, theirs) = (ours.into_async_read(), theirs.into_async_read());
            assert_eq!(now(read_async(ours, length)), now(read_async(theirs, length)));
        }
        // The original makes a runtime for each read.
        if round % 40 == 0 {
            for (ours, theirs) in both(()) {
                let (ours, theirs) = (ours.into_blocking_read(), theirs.into_blocking_read());
                assert_eq!(read_blocking(ours, length), read_blocking(theirs, length));
            }
        }
    }
}
