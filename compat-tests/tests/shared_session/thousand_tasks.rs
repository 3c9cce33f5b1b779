//! 1,000 tasks over four clients of each SDK.

use crate::stage::{Stage, ask_rusoto, ask_sdk};
use futures_util::future::{BoxFuture, FutureExt, join_all};
use local_aws::{Endpoint, Fault};
use std::collections::BTreeSet;
use std::time::Duration;

/// One request in each of 1,000 tasks, spread over four clients of each SDK.
async fn thousand_requests(stage: &Stage) -> Vec<Result<(), String>> {
    // Each task may open a connection, and both of its ends are in this process.
    rlimit::increase_nofile_limit(8192).unwrap();
    let legacy = [(); 4].map(|()| stage.rusoto_client());
    let modern = join_all((0..4).map(|_| stage.sdk_client())).await;
    let tasks = (0..1000).map(|n| {
        let request: BoxFuture<'static, _> = if n % 2 == 0 {
            let client = legacy[n / 2 % 4].clone();
            async move { ask_rusoto(&client).await }.boxed()
        } else {
            let client = modern[n / 2 % 4].clone();
            async move { ask_sdk(&client).await }.boxed()
        };
        tokio::spawn(request)
    });
    join_all(tasks).await.into_iter().map(Result::unwrap).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cold_they_cause_one_assume_role() {
    let stage = Stage::new().await;
    for answer in thousand_requests(&stage).await {
        answer.unwrap();
    }
    assert_eq!(stage.sts_calls(), 1);
    assert_eq!(stage.signers().len(), 1000);
    assert_eq!(stage.signers().into_iter().collect::<BTreeSet<_>>().len(), 1, "one session signed them all");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_a_failing_sts_they_are_answered_together_by_one_call_per_pause() {
    let stage = Stage::new().await;
    stage.aws.faults().order(Endpoint::Sts, Fault::Status(503));
    for calls in 1..=3 {
        for round in ["the load", "the pause after it"] {
            for answer in thousand_requests(&stage).await {
                let error = answer.unwrap_err();
                assert!(error.contains("source `assume role` failed"), "{error}");
                assert!(error.contains("ServiceUnavailable"), "the cause is named: {error}");
            }
            assert_eq!(stage.sts_calls(), calls, "in {round}");
        }
        stage.clock.advance(Duration::from_secs(5));
    }
    assert!(stage.signers().is_empty(), "nothing was sent without credentials");
}
