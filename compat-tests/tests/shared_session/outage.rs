//! STS dies at the advisory point, and comes back after the session has ended.

use crate::stage::{Stage, ask_rusoto, ask_sdk};
use local_aws::{Endpoint, Fault};
use std::time::Duration;

const STEP: Duration = Duration::from_secs(5);

#[tokio::test]
async fn requests_of_both_worlds_succeed_until_the_true_expiry_and_again_after_one_pause() {
    let stage = Stage::new().await;
    let (legacy, modern) = (stage.rusoto_client(), stage.sdk_client().await);
    ask_rusoto(&legacy).await.unwrap();
    let status = stage.shared.status();
    let expires_at = status.expires_at.unwrap();

    stage.aws.faults().order(Endpoint::Sts, Fault::Status(503));
    stage.clock.advance_to(status.refresh_at);
    let mut steps = 0;
    while stage.shared.status().expires_at.unwrap() > now(&stage) + STEP {
        ask_rusoto(&legacy).await.unwrap();
        ask_sdk(&modern).await.unwrap();
        stage.until(|status| !status.loading).await;
        stage.clock.advance(STEP);
        steps += 1;
    }
    assert!(steps > 55, "five minutes of outage: {steps} steps");
    let asked = stage.sts_calls() - 1;
    assert!((5..=steps).contains(&asked), "STS was asked {asked} times in {steps} steps");
    assert_eq!(stage.shared.status().expires_at, Some(expires_at));

    stage.clock.advance_to(Some(expires_at));
    for error in [ask_rusoto(&legacy).await.unwrap_err(), ask_sdk(&modern).await.unwrap_err()] {
        assert!(error.contains("source `assume role` failed"), "{error}");
        assert!(error.contains("ServiceUnavailable"), "{error}");
    }

    stage.aws.faults().clear(Endpoint::Sts);
    stage.clock.advance(STEP);
    ask_rusoto(&legacy).await.unwrap();
    ask_sdk(&modern).await.unwrap();
}

/// Every way in which STS can fail ends in an error that is over after one pause.
#[tokio::test]
async fn whatever_sts_does_the_next_attempt_is_a_fresh_one() {
    let faults = [Fault::Status(500), Fault::Throttle, Fault::MalformedBody, Fault::ConnectionReset];
    for fault in faults {
        let stage = Stage::new().await;
        let (legacy, modern) = (stage.rusoto_client(), stage.sdk_client().await);
        stage.aws.faults().order(Endpoint::Sts, fault.clone().times(1));
        let error = ask_rusoto(&legacy).await.unwrap_err();
        assert_eq!(stage.sts_calls(), 1, "{fault:?}");
        let same = ask_sdk(&modern).await.unwrap_err();
        assert!(same.contains(cause(&error)), "{fault:?}: {same} is not {error}");
        assert_eq!(stage.sts_calls(), 1, "{fault:?}: the pause answers at once");
        stage.clock.advance(Duration::from_millis(250));
        ask_sdk(&modern).await.unwrap();
        ask_rusoto(&legacy).await.unwrap();
        assert_eq!(stage.sts_calls(), 2, "{fault:?}");
    }
}

fn cause(error: &str) -> &str {
    error.split_once("failed: ").expect("the cause follows").1
}

fn now(stage: &Stage) -> std::time::SystemTime {
    use aws_smithy_async::time::TimeSource;
    stage.clock.now()
}
