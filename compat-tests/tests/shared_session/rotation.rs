//! From one session to the next.

use crate::stage::{Stage, ask_rusoto, ask_sdk};
use futures_util::future::join_all;

#[tokio::test]
async fn no_request_waits_for_the_next_session_while_the_old_one_is_valid() {
    let stage = Stage::new().await;
    let (legacy, modern) = (stage.rusoto_client(), stage.sdk_client().await);
    ask_rusoto(&legacy).await.unwrap();
    let old = stage.shared.status().access_key_id.unwrap();

    stage.gate.close();
    stage.clock.advance_to(stage.shared.status().refresh_at);
    let requests = (0..50).map(|_| async { tokio::join!(ask_rusoto(&legacy), ask_sdk(&modern)) });
    for (by_rusoto, by_sdk) in join_all(requests).await {
        by_rusoto.unwrap();
        by_sdk.unwrap();
    }
    assert!(stage.shared.status().loading, "the load was held up while all of them were answered");
    assert!(stage.signers().iter().all(|signer| *signer == old));

    stage.gate.open();
    stage.until(|status| !status.loading).await;
    ask_rusoto(&legacy).await.unwrap();
    ask_sdk(&modern).await.unwrap();
    let new = stage.shared.status().access_key_id.unwrap();
    assert_ne!(new, old);
    assert_eq!(stage.signers()[101..], [new.clone(), new], "the SDK's client keeps no identity of its own");
    assert_eq!(stage.sts_calls(), 2);
}

#[tokio::test]
async fn sessions_really_end_and_are_replaced_before_that() {
    let stage = Stage::new().await;
    let (legacy, modern) = (stage.rusoto_client(), stage.sdk_client().await);
    for session in 1..=5 {
        ask_rusoto(&legacy).await.unwrap();
        ask_sdk(&modern).await.unwrap();
        assert_eq!(stage.sts_calls(), session);
        stage.clock.advance_to(stage.shared.status().refresh_at);
        ask_rusoto(&legacy).await.unwrap();
        stage.until(|status| !status.loading).await;
    }
    assert_eq!(stage.aws.calls("AssumeRole"), 6);
}

#[tokio::test]
async fn a_session_that_a_service_refused_is_replaced_once() {
    let stage = Stage::new().await;
    let (legacy, modern) = (stage.rusoto_client(), stage.sdk_client().await);
    ask_rusoto(&legacy).await.unwrap();
    let revoked = stage.shared.status().access_key_id.unwrap();
    stage.aws.revoke(&revoked);
    assert!(ask_rusoto(&legacy).await.is_err());
    assert!(ask_sdk(&modern).await.is_err());

    stage.clock.advance(std::time::Duration::from_secs(1));
    assert!(stage.shared.reject(&revoked));
    assert!(stage.shared.reject(&revoked));
    ask_rusoto(&legacy).await.unwrap();
    ask_sdk(&modern).await.unwrap();
    assert!(!stage.shared.reject(&revoked), "a late report");
    assert_eq!(stage.sts_calls(), 2);
}
