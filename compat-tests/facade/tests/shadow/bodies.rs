//! Bodies that stream: they pass through, and only their checksums are compared.

use std::future::ready;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use facade_tests::{Log, reply};
use futures_util::{FutureExt, Stream, StreamExt, stream};
use rusoto_core::ByteStream;
use rusoto_s3::{GetObjectOutput, GetObjectRequest, S3};

use super::*;

const GET: &str = "s3.get_object";

type Chunk = io::Result<bytes::Bytes>;

/// Answers with the stream that a closure makes.
fn streaming<S>(stream: impl Fn() -> S + Send + Sync + 'static) -> Fake
where
    S: Stream<Item = Chunk> + Send + 'static,
{
    Fake::new(move |_| {
        let mut reply = reply(200, "");
        reply.body = ByteStream::new(stream());
        ready(Ok(reply))
    })
}

/// Answers with these chunks. One without text is an error.
fn chunks(chunks: &'static [&'static str]) -> Fake {
    let chunk = |chunk: &&'static str| match *chunk {
        "" => Err(io::Error::other("broken")),
        text => Ok(text.into()),
    };
    streaming(move || stream::iter(chunks.iter().map(chunk)))
}

async fn get(s3: &impl S3) -> GetObjectOutput {
    let request = GetObjectRequest { bucket: "b".into(), key: "k".into(), ..Default::default() };
    s3.get_object(request).await.unwrap()
}

/// Reads the body to its end or to the first error, and returns what came of the shadow.
async fn came_of_reading(old: &Fake, new: &Fake, shadow: Shadow) -> String {
    let s3 = s3(old, new, ALWAYS, shadow);
    let mut body = get(&s3).await.body.unwrap();
    while let Some(Ok(_)) = body.next().await {}
    settle().await;
    came_of(s3.rollout(), GET)
}

#[tokio::test(start_paused = true)]
async fn a_body_is_equal_whatever_its_chunks_are() {
    let came = came_of_reading(&chunks(&["he", "llo"]), &chunks(&["h", "ell", "o"]), Shadow::new()).await;
    assert_eq!(came, "ran 1, equal 1");
}

#[tokio::test(start_paused = true)]
async fn a_body_that_differs_is_a_difference_in_it() {
    let log = Log::listen();
    for new in [&["hellO"][..], &["hell"], &["hello", "!"]] {
        let came = came_of_reading(&chunks(&["hello"]), &chunks(new), Shadow::new()).await;
        assert_eq!(came, "ran 1, different 1");
    }
    let lines = log.lines();
    assert!(lines[0].contains("s3.get_object: body: old has a value, new has a value"), "{lines:?}");
}

#[tokio::test(start_paused = true)]
async fn only_what_is_within_the_bound_is_compared_and_read() {
    let read = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&read);
    let new = streaming(move || {
        let counter = Arc::clone(&counter);
        stream::iter(["he", "ll", "OO", "OO"]).map(move |text| {
            counter.fetch_add(1, Ordering::Relaxed);
            Ok(text.into())
        })
    });
    let came = came_of_reading(&chunks(&["hello, caller"]), &new, Shadow::new().body_bound(4)).await;
    assert_eq!((&*came, read.load(Ordering::Relaxed)), ("ran 1, equal 1", 2));
    let came = came_of_reading(&chunks(&["hello"]), &chunks(&["hellO"]), Shadow::new().body_bound(5)).await;
    assert_eq!(came, "ran 1, different 1");
}

#[tokio::test(start_paused = true)]
async fn a_body_that_the_caller_drops_is_ignored() {
    let s3 = s3(&chunks(&["he", "llo"]), &chunks(&["he", "llo"]), ALWAYS, Shadow::new());
    let mut body = get(&s3).await.body.unwrap();
    assert_eq!(body.next().await.unwrap().unwrap(), "he");
    drop(body);
    drop(get(&s3).await);
    settle().await;
    assert_eq!(came_of(s3.rollout(), GET), "ran 2, ignored 2");
}

#[tokio::test(start_paused = true)]
async fn what_the_caller_drops_beyond_the_bound_was_compared() {
    let s3 = s3(&chunks(&["he", "llo"]), &chunks(&["hello"]), ALWAYS, Shadow::new().body_bound(2));
    let mut body = get(&s3).await.body.unwrap();
    assert_eq!(body.next().await.unwrap().unwrap(), "he");
    drop(body);
    settle().await;
    assert_eq!(came_of(s3.rollout(), GET), "ran 1, equal 1");
}

/// A caller that knows the length reads so much, and does not ask for the end.
#[tokio::test(start_paused = true)]
async fn a_body_of_a_stated_length_is_complete_without_its_end() {
    let s3 = s3(&Fake::of(200, "hello"), &chunks(&["hello"]), ALWAYS, Shadow::new());
    let mut body = get(&s3).await.body.unwrap();
    assert_eq!(format!("{body:?}"), "<ByteStream size_hint=Some(5)>");
    assert_eq!(body.next().await.unwrap().unwrap(), "hello");
    drop(body);
    settle().await;
    assert_eq!(came_of(s3.rollout(), GET), "ran 1, equal 1");
}

#[tokio::test(start_paused = true)]
async fn a_body_that_breaks_off_says_nothing_about_a_side() {
    let (whole, broken) = (|| chunks(&["he", "llo"]), || chunks(&["he", "", "llo"]));
    for (old, new) in [(whole(), broken()), (broken(), whole()), (broken(), broken())] {
        assert_eq!(came_of_reading(&old, &new, Shadow::new()).await, "ran 1, failed 1");
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_in_the_middle_reaches_the_caller() {
    let s3 = s3(&chunks(&["he", "", "llo"]), &chunks(&["hello"]), ALWAYS, Shadow::new());
    let read: Vec<_> = get(&s3).await.body.unwrap().collect().await;
    assert!(matches!(&read[..], [Ok(_), Err(error), Ok(_)] if error.to_string() == "broken"), "{read:?}");
}

/// The second chunk never comes, and the caller gets the first.
#[tokio::test(start_paused = true)]
async fn a_chunk_is_there_when_it_comes() {
    let old = streaming(|| stream::iter([Ok("first".into())]).chain(stream::pending()));
    let s3 = s3(&old, &chunks(&["first"]), ALWAYS, Shadow::new().time_limit(Duration::from_secs(5)));
    let mut body = get(&s3).await.body.unwrap();
    assert_eq!(body.next().now_or_never().unwrap().unwrap().unwrap(), "first");
    assert!(body.next().now_or_never().is_none());
    settle().await;
    assert_eq!(came_of(s3.rollout(), GET), "ran 1");
    tokio::time::sleep(Duration::from_secs(5)).await;
    assert_eq!(came_of(s3.rollout(), GET), "ran 1, timed out 1");
}

#[tokio::test(start_paused = true)]
async fn the_fields_beside_a_body_are_compared() {
    let typed = |name: &'static str| {
        Fake::new(move |_| {
            let mut reply = reply(200, "hello");
            reply.headers.insert("content-type", name.to_owned());
            reply.headers.insert("x-amz-meta-secret-name", name.to_owned());
            ready(Ok(reply))
        })
    };
    let log = Log::listen();
    let s3 = s3(&typed("a"), &typed("b"), ALWAYS, Shadow::new());
    // The body is not read, but the fields say enough.
    drop(get(&s3).await);
    settle().await;
    assert_eq!(came_of(s3.rollout(), GET), "ran 1, different 1");
    let lines = log.lines().join("\n");
    let expected =
        "content_type: old has a value, new has a value; metadata.*: old has a value, new has a value";
    assert!(lines.contains(expected) && !lines.contains("secret"), "{lines}");
}
