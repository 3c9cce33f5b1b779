use super::*;
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_async::test_util::instant_time_and_sleep;
use futures_util::{StreamExt, TryStreamExt, stream};
use http_body::{Body, Frame};
use http_body_util::BodyExt;
use std::time::{Duration, SystemTime};

fn chunks(chunks: &[&'static str]) -> impl Stream<Item = io::Result<Bytes>> + Send + use<> {
    let chunks: Vec<_> = chunks.iter().map(|chunk| Ok(Bytes::from_static(chunk.as_bytes()))).collect();
    stream::iter(chunks)
}

async fn collect(stream: ByteStream) -> io::Result<Vec<u8>> {
    stream
        .try_fold(Vec::new(), |mut all, chunk| async move {
            all.extend_from_slice(&chunk);
            Ok(all)
        })
        .await
}

#[tokio::test]
async fn there_and_back_the_bytes_and_their_length_are_the_same() {
    for stream in
        [b"hello world".to_vec().into(), ByteStream::new_with_size(chunks(&["hello", " world"]), 11)]
    {
        let back = stream.into_sdk().into_rusoto();
        assert_eq!(stated_length(&back), Some(11));
        assert_eq!(collect(back).await.unwrap(), b"hello world");
    }
    let unknown = ByteStream::new(chunks(&["hello"])).into_sdk();
    assert_eq!(unknown.size_hint(), (0, None));
    assert_eq!(unknown.collect().await.unwrap().to_vec(), b"hello");
}

#[test]
fn an_empty_stream_is_an_empty_body() {
    let body = ByteStream::from(Vec::new()).into_sdk().into_inner();
    assert_eq!(body.content_length(), Some(0));
    assert!(body.is_end_stream());
}

#[tokio::test]
async fn a_stream_that_does_not_keep_its_length_is_an_error() {
    let cases: &[(&[&'static str], usize, &str)] = &[
        (&["hel", "lo"], 7, "the stream ended after 5 of its stated 7 bytes"),
        (&["hel", "lo"], 4, "the stream has more than its stated 4 bytes"),
    ];
    for (content, length, text) in cases {
        let mut body = ByteStream::new_with_size(chunks(content), *length).into_sdk().into_inner();
        let error = loop {
            match body.frame().await.expect("an error has to come") {
                Ok(_) => {}
                Err(error) => break error,
            }
        };
        assert_eq!(error.to_string(), *text);
        assert!(body.frame().await.is_none(), "nothing follows an error");
    }
}

#[tokio::test]
async fn an_error_keeps_its_kind_its_text_and_its_source() {
    let broken = chunks(&["hel"]).chain(stream::iter([Err(io::ErrorKind::ConnectionReset.into())]));
    let back = ByteStream::new_with_size(broken, 5).into_sdk().into_rusoto();
    let error = collect(back).await.unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::ConnectionReset);
    assert_eq!(error.to_string(), "Error obtaining chunk: connection reset");
    let source = error.get_ref().unwrap().source().unwrap();
    assert!(source.is::<io::Error>());
}

#[tokio::test]
async fn trailers_are_dropped() {
    let mut trailers = http::HeaderMap::new();
    trailers.insert("x-amz-checksum-crc32", http::HeaderValue::from_static("x"));
    let frames = stream::iter([
        Ok::<_, io::Error>(Frame::data(Bytes::from_static(b"hello"))),
        Ok(Frame::trailers(trailers)),
    ]);
    let body = SdkBody::from_body_1_x(http_body_util::StreamBody::new(frames));
    assert_eq!(collect(body.into_rusoto()).await.unwrap(), b"hello");
}

#[tokio::test]
async fn a_chunk_that_does_not_come_is_an_error_once() {
    let (_, sleep) = instant_time_and_sleep(SystemTime::UNIX_EPOCH);
    let timeout = ChunkTimeout { limit: Duration::from_secs(20), sleep: SharedAsyncSleep::new(sleep) };
    let stalled = ByteStream::new(chunks(&["hello"]).chain(stream::pending())).into_sdk().into_inner();
    let mut stream = body_into_rusoto(stalled, Some(timeout));
    assert_eq!(stream.next().await.unwrap().unwrap(), "hello");
    let error = stream.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::TimedOut);
    assert_eq!(error.to_string(), "Error obtaining chunk: none came within the read timeout of 20s");
    assert!(stream.next().await.is_none());
}
