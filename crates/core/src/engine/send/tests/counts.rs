//! What an engine counts.

use super::*;
use crate::usage::RequestView;
use std::collections::BTreeMap;

/// Attempts, retries, not replayable, given up.
fn counts(engine: &Engine) -> [u64; 4] {
    let counters = &engine.usage.counters;
    assert_eq!(counters.signature_too_old.get(), 0);
    [&counters.attempts, &counters.retries, &counters.not_replayable, &counters.given_up]
        .map(|counter| counter.get())
}

async fn counted(attempts: Option<u32>, request: HttpRequest, answers: &[&'static Answer]) -> [u64; 4] {
    let engine = Fake::new(answers.iter().map(|answer| Answer::Later(answer))).engine(attempts);
    let _ = engine.send(request, rotating()).await;
    counts(&engine)
}

const MISSING: Answer = Answer::Response(404, &[], "");

#[tokio::test]
async fn each_further_attempt_is_a_retry() {
    assert_eq!(counted(None, request(), &[&FINE]).await, [1, 0, 0, 0]);
    assert_eq!(counted(None, request(), &[&EXPIRED, &FINE]).await, [2, 1, 0, 0], "a refused session");
    assert_eq!(counted(None, request(), &[&SKEWED, &FINE]).await, [2, 1, 0, 0], "a clock that is off");
    assert_eq!(counted(Some(3), request(), &[&BUSY, &BUSY, &FINE]).await, [3, 2, 0, 0]);

    let engine = Fake::new([FINE, Answer::Closed, FINE]).engine(None);
    for _ in 0..2 {
        engine.send(request(), rotating()).await.unwrap();
    }
    assert_eq!(counts(&engine), [3, 1, 0, 0], "a closed connection");
}

#[tokio::test]
async fn what_is_worth_a_retry_and_gets_none_is_given_up() {
    assert_eq!(counted(Some(2), request(), &[&BUSY, &BUSY]).await, [2, 1, 0, 1]);
    assert_eq!(counted(Some(2), request(), &[&MISSING]).await, [1, 0, 0, 0], "it is worth none");
    assert_eq!(counted(None, request(), &[&BUSY]).await, [1, 0, 0, 0], "nobody asked for retries");

    let engine = Fake::new((0..2000).map(|_| BUSY)).engine(Some(3));
    for _ in 0..200 {
        engine.send(request(), rotating()).await.unwrap();
    }
    let [attempts, retries, _, given_up] = counts(&engine);
    assert_eq!((attempts, given_up), (200 + retries, 200));
    assert!(retries < 400, "no token is left");
}

#[tokio::test]
async fn a_stream_is_not_sent_again() {
    assert_eq!(counted(None, streamed(), &[&EXPIRED]).await, [1, 0, 1, 0]);
    assert_eq!(counted(Some(3), streamed(), &[&MISSING]).await, [1, 0, 0, 0], "it is worth no retry");
}

#[tokio::test]
async fn what_is_not_sent_is_no_attempt() {
    let engine = Fake::new([]).engine(None);
    engine.send(request(), signing(Fixed(Err("no keys")))).await.unwrap_err();
    assert_eq!(counts(&engine), [0; 4]);
}

#[test]
fn a_request_is_counted_by_operation_without_an_allocation() {
    let engine = Fake::new([]).engine(None);
    let (params, headers) = (BTreeMap::new(), BTreeMap::new());
    let request = RequestView {
        service: "s3",
        method: "PUT",
        path: "/bucket/a key",
        params: &params,
        headers: &headers,
        body: None,
    };
    assert!(engine.begin(&request).is_disabled(), "nobody listens");
    let measured = allocation_counter::measure(|| drop(engine.begin(&request)));
    assert_eq!(measured.count_total, 0);

    assert_eq!(engine.usage.counters.requests.get(), 2);
    let calls = engine.usage.operations.calls();
    assert_eq!(calls.len(), 1);
    let call = &calls[0];
    assert_eq!((&*call.service, &*call.operation, call.calls), ("s3", "PUT /{bucket}/{key}", 2));
}
