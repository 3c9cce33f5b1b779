//! The service refuses.

use crate::calls::{assume_role, get_caller_identity, get_object, head_object, list_objects};
use crate::compare::compare;
use crate::stage::{BUCKET, Stage, static_keys};
use local_aws::{Endpoint, Fault};
use rusoto_compat::http::AwsErrorKind;
use rusoto_credential::AwsCredentials;
use rusoto_sts::{AssumeRoleWithWebIdentityError, AssumeRoleWithWebIdentityRequest, Sts};
use std::time::Duration;
use test_servers::Reply;

#[tokio::test]
async fn a_missing_object_is_a_typed_error() {
    let stage = Stage::new().await;
    let said = get_object(&stage.clients, BUCKET, "missing").await;
    assert_eq!(said.variant, "Service(NoSuchKey(\"\"))", "s3s sends no message");
    assert_eq!((said.kind, said.code.as_deref()), (AwsErrorKind::Service, Some("NoSuchKey")));
    assert_eq!(said.http_status, Some(404), "by the SDK");
    assert_eq!(said.is, ["not found", "no such key"]);
    assert_eq!(said.texts, ["NoSuchKey", "NoSuchKey (HTTP 404, request id <id>)"]);

    let body = "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>";
    let clients = stage.clients_on(Reply::with_headers(404, "x-amz-request-id: 42\r\n", body)).await;
    let said = get_object(&clients, BUCKET, "missing").await;
    assert_eq!(said.variant, "Service(NoSuchKey(\"The specified key does not exist.\"))");
    assert_eq!(said.message.as_deref(), Some("The specified key does not exist."));
    assert_eq!(said.texts[0], "NoSuchKey: The specified key does not exist.");
    assert_eq!(said.texts[1], "NoSuchKey: The specified key does not exist. (HTTP 404, request id 42)");
}

#[tokio::test]
async fn the_answer_to_head_has_a_status_only() {
    let stage = Stage::new().await;
    let said = head_object(&stage.clients, BUCKET, "missing").await;
    assert!(said.variant.starts_with("Unknown 404 ") && said.variant.ends_with("] "), "{said:?}");
    assert_eq!((said.code.as_deref(), said.message), (Some("NotFound"), None));
    assert_eq!(said.is, ["not found"]);

    let said = head_object(&stage.clients, "forbidden-bucket", "any").await;
    assert_eq!((said.code, said.http_status), (None, Some(403)));
    assert_eq!(said.is, ["access denied"]);
    assert_eq!(said.texts[0], "the service refused without an error code (HTTP 403, request id <id>)");
}

/// A typo in the name of a bucket must not become "the object is not there".
#[tokio::test]
async fn a_missing_bucket_is_told_from_a_missing_object() {
    let stage = Stage::new().await;
    let said = list_objects(&stage.clients, "no-such-bucket").await;
    assert_eq!(said.code.as_deref(), Some("NoSuchBucket"));
    assert_eq!(said.is, ["not found", "no such bucket"]);
    let said = get_object(&stage.clients, "no-such-bucket", "any").await;
    assert_eq!(said.is, ["not found", "no such bucket"]);
    let said = head_object(&stage.clients, "no-such-bucket", "any").await;
    assert_eq!(said.is, ["not found"], "the answer to HEAD does not say which of the two");
}

#[tokio::test]
async fn the_region_of_a_bucket_that_is_elsewhere_is_named_by_both_clients() {
    let stage = Stage::new().await;
    let moved = "<Error><Code>PermanentRedirect</Code><Message>The bucket you are attempting to access must be \
                 addressed using the specified endpoint.</Message><Endpoint>s3.eu-west-3.amazonaws.com</Endpoint>\
                 </Error>";
    let signed = "<Error><Code>AuthorizationHeaderMalformed</Code><Message>The authorization header is malformed; \
                  the region 'eu-central-1' is wrong; expecting 'eu-west-3'</Message><Region>eu-west-3</Region>\
                  </Error>";
    let header = "x-amz-bucket-region: eu-west-3\r\n";
    for (status, header, body) in
        [(301, header, moved), (307, header, moved), (400, header, signed), (400, "", signed)]
    {
        let clients = stage.clients_on(Reply::with_headers(status, header, body)).await;
        let said = get_object(&clients, BUCKET, "any").await;
        assert!(said.is.is_empty(), "{said:?}");
        for text in said.texts {
            assert!(text.ends_with("; the bucket is in eu-west-3: give its client that region"), "{text}");
        }
    }
    // A 400 without a body may be about anything.
    for (status, advice) in [(301, ": give its client that region"), (400, "")] {
        let clients = stage.clients_on(Reply::with_headers(status, header, "")).await;
        let said = head_object(&clients, BUCKET, "any").await;
        let expected = format!(
            "the service refused without an error code (HTTP {status}); the bucket is in eu-west-3{advice}"
        );
        assert_eq!(said.texts, [expected.clone(), expected]);
    }
}

#[tokio::test]
async fn access_denied() {
    let stage = Stage::new().await;
    let said = get_object(&stage.clients, "forbidden-bucket", "any").await;
    assert_eq!((said.code.as_deref(), said.http_status), (Some("AccessDenied"), Some(403)));
    assert_eq!(said.is, ["access denied"]);
    assert_eq!(said.texts[0], "AccessDenied: Access Denied (HTTP 403, request id <id>)");
}

#[tokio::test]
async fn a_wrong_signature_and_an_unknown_key_are_not_access_denied() {
    let stage = Stage::new().await;
    let wrong = stage.clients_of(static_keys(&stage.aws.root_keys().access_key_id, "wrong")).await;
    let said = get_object(&wrong, BUCKET, "any").await;
    assert_eq!(said.code.as_deref(), Some("SignatureDoesNotMatch"));
    assert!(said.is.is_empty(), "{said:?}");

    let unknown = stage.clients_of(static_keys("AKIAUNKNOWN", "wrong")).await;
    let said = get_caller_identity(&unknown).await;
    assert_eq!((said.code.as_deref(), said.http_status), (Some("InvalidClientTokenId"), Some(403)));
    assert!(said.is.is_empty(), "{said:?}");
}

#[tokio::test]
async fn an_ended_session() {
    let stage = Stage::new().await;
    let session = stage.aws.issue_session(Duration::from_secs(3600));
    stage.aws.revoke(&session.access_key_id);
    let keys = AwsCredentials::new(
        session.access_key_id.clone(),
        session.secret_access_key.clone(),
        Some(session.session_token.clone()),
        None,
    );
    let clients = stage.clients_of(rusoto_credential::StaticProvider::from(keys)).await;
    let said = list_objects(&clients, BUCKET).await;
    assert_eq!((said.code.as_deref(), said.is), (Some("ExpiredToken"), vec!["expired credentials"]));
    let said = get_caller_identity(&clients).await;
    assert_eq!((said.code.as_deref(), said.is), (Some("ExpiredToken"), vec!["expired credentials"]));
    for text in said.texts {
        assert!(!text.contains(&session.session_token), "{text}");
    }
}

#[tokio::test]
async fn rusotos_names_leave_exception_off() {
    let stage = Stage::new().await;
    let region = Fault::Error { status: 403, code: "RegionDisabledException".into() };
    stage.aws.faults().order(Endpoint::Sts, region);
    let said = assume_role(&stage.clients, stage.aws.role_arn()).await;
    assert_eq!(said.variant, "Service(RegionDisabled(\"This failure was ordered.\"))");
    assert_eq!(said.code.as_deref(), Some("RegionDisabledException"), "by the SDK");
    assert_eq!(said.texts[0], "RegionDisabled: This failure was ordered.");
    stage.aws.faults().clear(Endpoint::Sts);

    let token = stage.aws.web_identity_token_for(Duration::ZERO);
    let request = AssumeRoleWithWebIdentityRequest {
        role_arn: stage.aws.role_arn().to_owned(),
        role_session_name: "errors".to_owned(),
        web_identity_token: token.clone(),
        ..Default::default()
    };
    let old = stage.clients.legacy_sts.assume_role_with_web_identity(request).await;
    let new = stage.clients.modern_sts.assume_role_with_web_identity();
    let new =
        new.role_arn(stage.aws.role_arn()).role_session_name("errors").web_identity_token(token).send().await;
    let said = compare(old, new, AssumeRoleWithWebIdentityError::from_response);
    assert!(said.variant.starts_with("Service(ExpiredToken("), "{said:?}");
    assert_eq!(said.is, ["expired credentials"]);
}

#[tokio::test]
async fn throttled() {
    let stage = Stage::new().await;
    stage.aws.faults().order(Endpoint::S3, Fault::Throttle);
    stage.aws.faults().order(Endpoint::Sts, Fault::Throttle);
    let said = list_objects(&stage.clients, BUCKET).await;
    assert_eq!((said.code.as_deref(), said.http_status), (Some("SlowDown"), Some(503)));
    assert_eq!(said.is, ["throttling", "retryable"]);
    let said = assume_role(&stage.clients, stage.aws.role_arn()).await;
    assert_eq!((said.code.as_deref(), said.http_status), (Some("Throttling"), Some(400)));
    assert_eq!(said.is, ["throttling", "retryable"]);
}

#[tokio::test]
async fn the_service_is_broken() {
    let stage = Stage::new().await;
    for (status, is) in [(500, vec!["retryable"]), (503, vec!["retryable"]), (501, vec![]), (409, vec![])] {
        stage.aws.faults().order(Endpoint::S3, Fault::Status(status));
        stage.aws.faults().order(Endpoint::Sts, Fault::Status(status));
        let said = [
            list_objects(&stage.clients, BUCKET).await,
            head_object(&stage.clients, BUCKET, "any").await,
            get_caller_identity(&stage.clients).await,
        ];
        for said in said {
            assert_eq!((said.http_status, &said.is), (Some(status), &is), "{said:?}");
        }
    }
}
