//! The rules of STS, tested with real clients.

mod clients;

use std::time::Duration;

use aws_sdk_s3::error::ProvideErrorMetadata;
use aws_sdk_sts::error::SdkError;
use aws_sdk_sts::operation::assume_role::AssumeRoleError;
use aws_sdk_sts::operation::assume_role::builders::AssumeRoleFluentBuilder;
use local_aws::LocalAws;
use rusoto_sts::{GetCallerIdentityRequest, GetSessionTokenRequest, Sts};

use clients::{Key, raw, rusoto_sts, sdk_s3, sdk_sts};

fn assume(aws: &LocalAws) -> AssumeRoleFluentBuilder {
    sdk_sts(aws, &Key::root(aws)).assume_role().role_arn(aws.role_arn()).role_session_name("test")
}

async fn refusal(call: AssumeRoleFluentBuilder) -> (u16, String) {
    let error = call.send().await.expect_err("has to be refused");
    status_and_code(&error)
}

fn status_and_code(error: &SdkError<AssumeRoleError>) -> (u16, String) {
    let status = error.raw_response().map_or(0, |raw| raw.status().as_u16());
    (status, error.code().unwrap_or_default().to_owned())
}

fn seconds_from_now(expiration: &aws_sdk_sts::primitives::DateTime) -> i64 {
    let now = aws_smithy_async::time::TimeSource::now(&aws_smithy_async::time::SystemTimeSource::new());
    expiration.secs() - aws_sdk_sts::primitives::DateTime::from(now).secs()
}

#[tokio::test]
async fn durations_outside_of_the_limits_are_refused() {
    let aws = LocalAws::start().await.unwrap();
    for outside in [0, 899, 43_201] {
        let refused = refusal(assume(&aws).duration_seconds(outside)).await;
        assert_eq!(refused, (400, "ValidationError".into()), "{outside}");
    }
    let longest = assume(&aws).duration_seconds(43_200).send().await.unwrap();
    let left = seconds_from_now(longest.credentials().unwrap().expiration());
    assert!((43_190..=43_201).contains(&left), "{left}");
    let default = assume(&aws).send().await.unwrap();
    let left = seconds_from_now(default.credentials().unwrap().expiration());
    assert!((3_590..=3_601).contains(&left), "{left}");
}

#[tokio::test]
async fn the_limits_can_be_lowered_for_tests() {
    let aws = LocalAws::builder()
        .min_session(Duration::from_secs(1))
        .session_duration_default(Duration::from_secs(20))
        .start()
        .await
        .unwrap();
    assume(&aws).duration_seconds(1).send().await.unwrap();
    let default = assume(&aws).send().await.unwrap();
    assert!(seconds_from_now(default.credentials().unwrap().expiration()) <= 21);
}

#[tokio::test]
async fn a_role_assumed_with_a_session_lasts_an_hour_at_most() {
    let aws = LocalAws::start().await.unwrap();
    let key = Key::from(&aws.issue_session(Duration::from_secs(900)));
    let chained = || sdk_sts(&aws, &key).assume_role().role_arn(aws.role_arn()).role_session_name("test");
    chained().duration_seconds(3_600).send().await.unwrap();
    assert_eq!(refusal(chained().duration_seconds(3_601)).await, (400, "ValidationError".into()));
    assert_eq!(aws.signers("AssumeRole"), [key.id.clone(), key.id.clone()]);
}

#[tokio::test]
async fn roles_have_to_exist_and_names_to_be_in_order() {
    let aws = LocalAws::builder().role("other").start().await.unwrap();
    assume(&aws).role_arn("arn:aws:iam::000000000000:role/other").send().await.unwrap();
    for (arn, refused) in [
        ("arn:aws:iam::000000000000:role/missing", (403, "AccessDenied")),
        ("arn:aws:iam::111111111111:role/local", (403, "AccessDenied")),
        ("arn:aws:iam::000000000000:user/local", (400, "ValidationError")),
        ("local", (400, "ValidationError")),
    ] {
        assert_eq!(refusal(assume(&aws).role_arn(arn)).await, (refused.0, refused.1.into()), "{arn}");
    }
    for name in ["x", "with space", &"x".repeat(65)] {
        let refused = refusal(assume(&aws).role_session_name(name)).await;
        assert_eq!(refused, (400, "ValidationError".into()), "{name}");
    }
}

#[tokio::test]
async fn an_external_id_that_is_demanded_has_to_be_given() {
    let aws = LocalAws::builder().external_id("agreed".to_owned()).start().await.unwrap();
    assert_eq!(aws.external_id(), Some("agreed"));
    assert_eq!(refusal(assume(&aws)).await, (403, "AccessDenied".into()));
    assert_eq!(refusal(assume(&aws).external_id("guessed")).await, (403, "AccessDenied".into()));
    assume(&aws).external_id("agreed").send().await.unwrap();
}

#[tokio::test]
async fn a_policy_has_to_be_json() {
    let aws = LocalAws::start().await.unwrap();
    assume(&aws).policy(r#"{"Version":"2012-10-17","Statement":[]}"#).send().await.unwrap();
    for policy in ["{", "[]", "nonsense"] {
        let refused = refusal(assume(&aws).policy(policy)).await;
        assert_eq!(refused, (400, "MalformedPolicyDocument".into()), "{policy}");
    }
    let long = format!(r#"{{"Version":"{}"}}"#, "x".repeat(2048));
    assert_eq!(refusal(assume(&aws).policy(long)).await, (400, "ValidationError".into()));
}

#[tokio::test]
async fn an_mfa_code_is_good_once() {
    let aws = LocalAws::builder().mfa_required(true).start().await.unwrap();
    assert_eq!(refusal(assume(&aws)).await, (403, "AccessDenied".into()));
    assert_eq!(refusal(assume(&aws).serial_number(aws.mfa_serial())).await, (403, "AccessDenied".into()));

    let code = aws.mfa_code();
    let with_code = || assume(&aws).serial_number(aws.mfa_serial()).token_code(&code);
    // A call that is refused for another reason does not use up the code.
    assert_eq!(refusal(with_code().duration_seconds(1)).await.1, "ValidationError");
    with_code().send().await.unwrap();
    assert_eq!(refusal(with_code()).await, (403, "AccessDenied".into()));

    let session = GetSessionTokenRequest {
        serial_number: Some(aws.mfa_serial().into()),
        token_code: Some(aws.mfa_code()),
        ..Default::default()
    };
    rusoto_sts(&aws, &Key::root(&aws)).get_session_token(session).await.unwrap();
}

#[tokio::test]
async fn a_session_token_is_the_users_own_session() {
    let aws = LocalAws::start().await.unwrap();
    let root = sdk_sts(&aws, &Key::root(&aws));
    let issued = root.get_session_token().send().await.unwrap().credentials.unwrap();
    let left = seconds_from_now(issued.expiration());
    assert!((43_190..=43_201).contains(&left), "{left}");
    let key = Key::session(issued.access_key_id(), issued.secret_access_key(), issued.session_token());
    let who = rusoto_sts(&aws, &key).get_caller_identity(GetCallerIdentityRequest {}).await.unwrap();
    assert_eq!(who.arn.as_deref(), Some("arn:aws:iam::000000000000:user/local"));
    assert_eq!(who.account.as_deref(), Some("000000000000"));
    let refused = sdk_sts(&aws, &key).get_session_token().send().await.unwrap_err();
    assert_eq!(refused.code(), Some("AccessDenied"));
}

#[tokio::test]
async fn a_web_identity_needs_a_token_and_no_signature() {
    let aws = LocalAws::start().await.unwrap();
    let sts = sdk_sts(&aws, &Key::root(&aws));
    let with = |token: String| {
        sts.assume_role_with_web_identity()
            .role_arn(aws.role_arn())
            .role_session_name("pod")
            .web_identity_token(token)
    };
    let assumed = with(aws.web_identity_token()).send().await.unwrap();
    assert_eq!(assumed.subject_from_web_identity_token(), Some(aws.web_identity_subject()));
    let issued = assumed.credentials().unwrap();
    let key = Key::session(issued.access_key_id(), issued.secret_access_key(), issued.session_token());
    aws.create_bucket("photos").unwrap();
    sdk_s3(&aws, &key).head_bucket().bucket("photos").send().await.unwrap();

    let refused = with("a.b.c".to_owned()).send().await.unwrap_err();
    assert!(refused.as_service_error().unwrap().is_invalid_identity_token_exception());
    let refused = with(aws.web_identity_token_for(Duration::ZERO)).send().await.unwrap_err();
    assert!(refused.as_service_error().unwrap().is_expired_token_exception());
    assert!(aws.signers("AssumeRoleWithWebIdentity").is_empty());
}

#[tokio::test]
async fn wrong_keys_are_refused_in_the_words_of_sts() {
    let aws = LocalAws::start().await.unwrap();
    let identity = async |key: Key| {
        let refused = sdk_sts(&aws, &key).get_caller_identity().send().await.unwrap_err();
        let status = refused.raw_response().unwrap().status().as_u16();
        (status, refused.code().unwrap_or_default().to_owned())
    };
    let root = Key::root(&aws);
    let wrong_secret = Key { secret: "wrong".into(), ..root.clone() };
    assert_eq!(identity(wrong_secret).await, (403, "SignatureDoesNotMatch".into()));
    let unknown = Key { id: "AKIAUNKNOWN".into(), ..root.clone() };
    assert_eq!(identity(unknown).await, (403, "InvalidClientTokenId".into()));
    let with_token = Key { token: Some("x".into()), ..root.clone() };
    assert_eq!(identity(with_token).await, (403, "InvalidClientTokenId".into()));
    let session = Key::from(&aws.issue_session(Duration::from_secs(60)));
    let without_token = Key { token: None, ..session.clone() };
    assert_eq!(identity(without_token).await, (403, "InvalidClientTokenId".into()));
    aws.revoke(&session.id);
    assert_eq!(identity(session).await, (403, "ExpiredToken".into()));
}

#[tokio::test]
async fn what_is_no_call_gets_an_error_in_xml() {
    let aws = LocalAws::start().await.unwrap();
    let form = [("content-type", "application/x-www-form-urlencoded; charset=utf-8")];
    let post = |body: &'static str, extra: Option<(&'static str, &'static str)>| {
        let mut headers = form.to_vec();
        headers.extend(extra);
        let to = raw::addr(&aws.endpoint_url());
        async move { raw::send(to, "POST /", &headers, body).await }
    };
    let unsigned = post("Action=GetCallerIdentity&Version=2011-06-15", None).await;
    assert_eq!(unsigned.status, 403);
    assert!(unsigned.body.contains("<Code>MissingAuthenticationToken</Code>"), "{}", unsigned.body);
    assert!(unsigned.head.contains("x-amzn-requestid: "));

    let odd = post("Action=GetCallerIdentity&Version=2011-06-15", Some(("authorization", "Bearer x"))).await;
    assert_eq!(odd.status, 400);
    assert!(odd.body.contains("<Code>IncompleteSignature</Code>"), "{}", odd.body);

    let no_version = post("Action=AssumeRoleWithWebIdentity", None).await;
    assert_eq!(no_version.status, 400);
    assert!(no_version.body.contains("<Code>InvalidAction</Code>"), "{}", no_version.body);

    let missing = post("Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleSessionName=pod", None).await;
    assert_eq!(missing.status, 400);
    assert!(missing.body.contains("webIdentityToken"), "{}", missing.body);

    assert_eq!(post("", None).await.status, 403);
    assert_eq!(aws.calls("sts:none"), 1);
    assert_eq!(aws.calls("GetCallerIdentity"), 2);
}

#[tokio::test]
async fn an_unknown_action_is_named() {
    let aws = LocalAws::start().await.unwrap();
    let refused = sdk_sts(&aws, &Key::root(&aws))
        .get_access_key_info()
        .access_key_id("AKIAXXXXXXXXXXXXXXXX")
        .send()
        .await
        .unwrap_err();
    assert_eq!(refused.code(), Some("InvalidAction"));
    assert!(refused.message().unwrap().contains("GetAccessKeyInfo"));
}
