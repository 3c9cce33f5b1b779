//! STS cannot be reached, or what is reached is not STS.

use crate::stage::{Stage, assert_failed, assert_skipped, check, config, custom, preflight};
use rusoto_compat::preflight::{CheckName, CheckStatus};
use rusoto_core::HttpClient;
use test_servers::{HttpServer, Reply, closed_port};

#[tokio::test]
async fn nobody_listens() {
    let stage = Stage::new().await;
    let nowhere = custom("us-east-1", &format!("http://{}", closed_port()));
    let report = preflight(&stage.shared, &config(&stage.shared, &nowhere), &nowhere).run().await;
    assert_failed(&report, &[CheckName::RusotoTransport, CheckName::SdkTransport]);
    assert_skipped(
        &report,
        &[CheckName::RusotoIdentity, CheckName::SdkIdentity, CheckName::SameIdentity, CheckName::Clock],
    );
    for name in [CheckName::RusotoTransport, CheckName::SdkTransport] {
        let check = check(&report, name);
        assert!(check.found.to_lowercase().contains("connection refused"), "{report}");
        assert!(check.remedy.as_deref().unwrap().contains("nothing listens there"), "{report}");
    }
}

#[tokio::test]
async fn a_host_that_is_not_known() {
    let stage = Stage::new().await;
    // No resolver looks for an empty label, so this needs no network and is over at once.
    let unknown = custom("us-east-1", "http://no..host");
    let report = preflight(&stage.shared, &config(&stage.shared, &unknown), &unknown).run().await;
    assert_failed(&report, &[CheckName::RusotoTransport, CheckName::SdkTransport]);
    for name in [CheckName::RusotoTransport, CheckName::SdkTransport] {
        assert!(check(&report, name).remedy.as_deref().unwrap().contains("host name"), "{report}");
    }
}

/// rusoto#1980.
#[tokio::test]
async fn plain_http_with_the_rustls_of_rusoto() {
    let stage = Stage::new().await;
    let report = stage.preflight().rusoto_dispatcher(HttpClient::new().unwrap()).run().await;
    assert_failed(&report, &[CheckName::RusotoTransport]);
    let remedy = check(&report, CheckName::RusotoTransport).remedy.as_deref().unwrap();
    assert!(remedy.contains("https:// only (rusoto#1980)"), "{report}");
    assert_eq!(check(&report, CheckName::SdkIdentity).status, CheckStatus::Ok);
}

#[tokio::test]
async fn tls_where_there_is_none() {
    let stage = Stage::new().await;
    let endpoint = stage.aws.endpoint_url().replace("http://", "https://");
    let region = custom("us-east-1", &endpoint);
    let report = preflight(&stage.shared, &stage.config(), &region)
        .rusoto_dispatcher(HttpClient::new().unwrap())
        .run()
        .await;
    assert_failed(&report, &[CheckName::SameRegion, CheckName::RusotoTransport]);
    let remedy = check(&report, CheckName::RusotoTransport).remedy.as_deref().unwrap();
    assert!(remedy.contains("TLS version is not accepted"), "{report}");
}

#[tokio::test]
async fn a_custom_endpoint_that_has_no_sts() {
    let stage = Stage::new().await;
    let minio = HttpServer::start(|_| {
        Reply::status(405, "<Error><Code>MethodNotAllowed</Code><Message>not here</Message></Error>")
    });
    let region = custom("us-east-1", &minio.url());
    let report = preflight(&stage.shared, &config(&stage.shared, &region), &region).run().await;
    assert_failed(&report, &[]);
    assert_skipped(
        &report,
        &[CheckName::RusotoIdentity, CheckName::SdkIdentity, CheckName::SameIdentity, CheckName::Clock],
    );
    assert!(check(&report, CheckName::RusotoIdentity).found.contains("no STS: HTTP status 405"), "{report}");
}

#[tokio::test]
async fn an_answer_that_makes_no_sense() {
    let stage = Stage::new().await;
    for (status, body) in [(200, "<html>log in first</html>"), (200, ""), (502, "\u{1}")] {
        let server = HttpServer::start(move |_| Reply::status(status, body));
        let region = custom("us-east-1", &server.url());
        let report = preflight(&stage.shared, &config(&stage.shared, &region), &region).run().await;
        assert_failed(&report, &[]);
        assert!(check(&report, CheckName::SdkIdentity).found.contains("seems to have no STS"), "{report}");
    }
}
