//! Nothing is wrong, or nothing can be said.

use crate::stage::{Stage, assert_failed, assert_skipped, check, http_client};
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_compat::preflight::{CheckName, Preflight};

#[tokio::test]
async fn two_worlds_that_agree_pass_every_check() {
    let stage = Stage::new().await;
    let report = stage.preflight().run().await;
    assert_failed(&report, &[]);
    assert_skipped(&report, &[]);
    assert_eq!(report.checks().len(), 15);
    let key = &stage.keys.access_key_id;
    assert_eq!(check(&report, CheckName::SameAccessKey).found, *key);
    assert!(check(&report, CheckName::SameIdentity).found.starts_with("arn:aws:iam::"), "{report}");
    assert!(check(&report, CheckName::Expiry).found.starts_with("in 58 min "), "{report}");
    assert_eq!(stage.aws.calls("GetCallerIdentity"), 2);
    assert_eq!(stage.aws.signers("GetCallerIdentity"), [key.as_str(), key.as_str()]);
}

#[tokio::test]
async fn the_shared_dispatcher_passes_too() {
    let stage = Stage::new().await;
    let dispatcher = SharedHttpDispatcher::from_http_client(http_client()).unwrap();
    let report = stage.preflight().rusoto_dispatcher(dispatcher.clone()).run().await;
    assert_failed(&report, &[]);
    assert_skipped(&report, &[]);
    assert_eq!(dispatcher.usage().calls(), 0, "a preflight is no use of Rusoto");
}

#[tokio::test]
async fn what_is_not_handed_over_is_skipped() {
    let stage = Stage::new().await;
    let report = Preflight::builder().sdk_config(&stage.config()).run().await;
    // The server is no place that `Region::default()` leads to.
    assert_failed(&report, &[CheckName::SameRegion]);
    assert!(
        check(&report, CheckName::SameRegion).found.contains("Rusoto us-east-1 (its default, "),
        "{report}"
    );
    assert_skipped(
        &report,
        &[
            CheckName::RusotoCredentials,
            CheckName::ConfiguredSource,
            CheckName::SameAccessKey,
            CheckName::RusotoTransport,
            CheckName::RusotoIdentity,
            CheckName::SameIdentity,
        ],
    );
}

#[tokio::test]
async fn without_sts_nothing_is_sent() {
    let stage = Stage::new().await;
    let report = stage.preflight().without_sts().run().await;
    assert_failed(&report, &[]);
    assert_eq!(stage.aws.connections(), 0);
}

#[tokio::test]
async fn no_secret_is_in_a_report_of_any_form() {
    let stage = Stage::new().await;
    let fine = stage.preflight().run().await;
    stage.aws.revoke(&stage.keys.access_key_id);
    let refused = stage.preflight().run().await;
    assert!(!refused.is_ok());
    for report in [fine, refused] {
        for text in [report.to_string(), format!("{report:?}"), serde_json::to_string(&report).unwrap()] {
            assert!(text.contains(&stage.keys.access_key_id));
            assert!(!text.contains(&stage.keys.secret_access_key), "{text}");
            assert!(!text.contains(&stage.keys.session_token), "{text}");
        }
    }
}
