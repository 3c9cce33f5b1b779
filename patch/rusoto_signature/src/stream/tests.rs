//! What the original's bodies cannot do, or panic at.

use super::ByteStream;
use bytes::Bytes;
use futures_util::{StreamExt, stream};
use std::io::{self, Read};
use std::time::Duration;
use tokio::io::AsyncReadExt;

fn of(chunks: &'static [&'static [u8]]) -> ByteStream {
    ByteStream::new(stream::iter(chunks).map(|chunk| Ok(Bytes::from_static(chunk))))
}

/// A body whose bytes come when a timer of its runtime has run out.
fn waiting() -> ByteStream {
    ByteStream::new(stream::once(async {
        tokio::time::sleep(Duration::from_millis(1)).await;
        Ok(Bytes::from_static(b"late"))
    }))
}

fn text(mut reader: impl Read) -> io::Result<String> {
    let mut text = String::new();
    reader.read_to_string(&mut text).map(|_| text)
}

#[tokio::test]
async fn bytes_are_in_memory_until_they_are_read() {
    let mut body = ByteStream::from(b"hello".to_vec());
    assert_eq!(body.in_memory().map(|bytes| &bytes[..]), Some(&b"hello"[..]));
    assert_eq!(body.next().await.unwrap().unwrap(), "hello");
    assert!(body.in_memory().is_none(), "they were read");
    assert_eq!(body.stated_length(), Some(5));
    assert!(of(&[b"hello"]).in_memory().is_none(), "a stream can be read once");
}

#[tokio::test]
async fn an_empty_chunk_is_not_the_end() {
    let mut text = String::new();
    of(&[b"", b"a", b"", b"", b"b", b""]).into_async_read().read_to_string(&mut text).await.unwrap();
    assert_eq!(text, "ab");
}

#[test]
fn a_blocking_reader_waits_for_timers() {
    assert_eq!(text(waiting().into_blocking_read()).unwrap(), "late");
}

#[tokio::test]
async fn a_blocking_read_works_in_spawn_blocking_and_the_reader_may_be_dropped_elsewhere() {
    let mut reader = waiting().into_blocking_read();
    let read = move || {
        let mut buffer = [0; 2];
        reader.read_exact(&mut buffer).map(|()| (buffer, reader))
    };
    let (buffer, reader) = tokio::task::spawn_blocking(read).await.unwrap().unwrap();
    assert_eq!(&buffer, b"la");
    drop(reader);
}

#[tokio::test]
async fn a_blocking_read_among_tasks_is_an_error_but_for_bytes_in_memory() {
    let error = text(of(&[b"a"]).into_blocking_read()).unwrap_err();
    assert!(error.to_string().contains("into_async_read"), "{error}");
    assert_eq!(text(ByteStream::from(b"hello".to_vec()).into_blocking_read()).unwrap(), "hello");
}
