//! The providers of rusoto_sts, by a client of Rusoto and by the SDK.

use std::time::Duration;

use aws_credential_types::Credentials;
use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use chrono::{DateTime, Utc};
use local_aws::{Endpoint, Fault};
use rusoto_compat::convert::error_chain;
use rusoto_compat::legacy::{
    StsAssumeRoleSessionCredentialsProvider as AssumeRole, StsSessionCredentialsProvider as SessionToken,
    StsWebIdentityFederationSessionCredentialsProvider as Federation,
};
use rusoto_core::credential::{ProvideAwsCredentials, claims};
use rusoto_core::{Client, HttpClient, RusotoError};
use rusoto_sts::{AssumeRoleError, StsClient};

use crate::Outcome;
use crate::stage::Stage;

const ACCOUNT: &str = "000000000000";
const POLICY: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#;

/// By Rusoto and by the SDK.
fn assume_role(stage: &Stage, external_id: &str, policy: &str) -> Outcome<[AssumeRole; 2]> {
    let arn = || stage.aws.role_arn().to_owned();
    let name = || "moving-house".to_owned();
    let config = stage.sdk_config()?.build();
    Ok([
        AssumeRole::new(
            stage.rusoto_sts(),
            arn(),
            name(),
            Some(external_id.to_owned()),
            None,
            Some(policy.to_owned()),
            None,
        ),
        AssumeRole::from_sdk_config(&config, arn(), name())
            .with_external_id(external_id.to_owned())
            .with_scope_down_policy(policy.to_owned()),
    ])
}

fn strict() -> Outcome<Stage> {
    Stage::with(|aws| aws.external_id("from-the-contract".to_owned()))
}

fn account(credentials: &Credentials) -> Option<&str> {
    credentials.account_id().map(|id| id.as_str())
}

#[tokio::test]
async fn a_role_is_assumed_for_fifteen_minutes_in_all_views() -> Outcome {
    let stage = strict()?;
    let end = stage.now() + Duration::from_secs(900);
    for provider in assume_role(&stage, "from-the-contract", POLICY)? {
        for credentials in [provider.assume_role().await?, provider.credentials().await?] {
            assert_eq!(*credentials.expires_at(), Some(end.into()));
            assert!(credentials.token().is_some());
        }
        let credentials = provider.provide_credentials().await?;
        assert_eq!((credentials.expiry(), account(&credentials)), (Some(end), Some(ACCOUNT)));

        let shared = stage.shared()?.from_rusoto(provider);
        stage.round_trip(&stage.clients(&shared)?).await?;
    }
    assert_eq!(stage.aws.calls("AssumeRole"), 8, "three uncached calls and one cached, by each");
    Ok(())
}

/// Also shows that external id and policy reach STS.
#[tokio::test]
async fn what_sts_refuses_is_the_same_error_of_rusoto_by_either_and_says_why() -> Outcome {
    let cases = [
        ("of-somebody-else", POLICY, "is not authorized to perform: sts:AssumeRole"),
        ("from-the-contract", "{", "MalformedPolicyDocument"),
    ];
    for (external_id, policy, reason) in cases {
        let stage = strict()?;
        let [by_rusoto, by_sdk] = assume_role(&stage, external_id, policy)?;
        let errors = [by_rusoto.assume_role().await.err(), by_sdk.assume_role().await.err()];
        let [Some(by_rusotos_client), Some(by_the_sdk)] = errors else {
            return Err("a role was assumed".into());
        };
        assert_eq!(kind(&by_rusotos_client), kind(&by_the_sdk));
        for provider in [by_rusoto, by_sdk] {
            let error = provider.provide_credentials().await.err().ok_or("a role was assumed")?;
            assert!(matches!(error, SdkError::ProviderError(_)), "{error:?}");
            let message = provider.credentials().await.err().ok_or("a role was assumed")?.message;
            for said in [error_chain(&error), message] {
                assert!(said.contains(&format!("AssumeRole for {} failed", stage.aws.role_arn())), "{said}");
                assert!(said.contains(reason), "{said}");
            }
        }
    }
    Ok(())
}

/// Variant and status; request ids differ.
fn kind(error: &RusotoError<AssumeRoleError>) -> String {
    match error {
        RusotoError::Service(error) => format!("{error:?}"),
        RusotoError::Unknown(answer) => format!("unknown, {}", answer.status),
        other => format!("{other:?}"),
    }
}

#[tokio::test]
async fn a_session_that_cannot_be_read_is_an_error_without_its_secrets() -> Outcome {
    let stage = strict()?;
    for provider in assume_role(&stage, "from-the-contract", POLICY)? {
        stage.aws.faults().order(Endpoint::Sts, Fault::MalformedBody);
        let error = provider.assume_role().await.err().ok_or("half a session")?;
        assert!(!format!("{error:?}").contains("AccessKeyId"), "{error:?}");
        let error = provider.provide_credentials().await.err().ok_or("half a session")?;
        assert!(matches!(error, SdkError::ProviderError(_)), "{error:?}");
        assert!(!format!("{error:?}").contains("AccessKeyId"), "{error:?}");
        let message = provider.credentials().await.err().ok_or("half a session")?.message;
        assert!(message.contains("AssumeRole for"), "{message}");
        stage.aws.faults().clear_all();
    }
    Ok(())
}

#[tokio::test]
async fn a_session_token_lasts_an_hour_in_all_views() -> Outcome {
    let stage = Stage::new()?;
    let end = stage.now() + Duration::from_secs(3600);
    let config = stage.sdk_config()?.build();
    let providers =
        [SessionToken::new(stage.rusoto_sts(), None, None), SessionToken::from_sdk_config(&config)];
    for provider in providers {
        let answer = provider.get_session_token().await?.credentials.ok_or("no credentials")?;
        assert_eq!(answer.expiration.parse::<DateTime<Utc>>()?, DateTime::<Utc>::from(end));
        assert_eq!(*provider.credentials().await?.expires_at(), Some(end.into()));
        assert_eq!(provider.provide_credentials().await?.expiry(), Some(end));
    }
    let brief = chrono::Duration::seconds(1800);
    let provider = SessionToken::from_sdk_config(&config).with_session_duration(brief);
    let end = stage.now() + Duration::from_secs(1800);
    assert_eq!(provider.provide_credentials().await?.expiry(), Some(end));
    Ok(())
}

#[tokio::test]
async fn a_session_lasts_as_long_as_was_asked_for() -> Outcome {
    let stage = Stage::new()?;
    let config = stage.sdk_config()?.build();
    let (arn, name) = (|| stage.aws.role_arn().to_owned(), || "moving-house".to_owned());
    let brief = chrono::Duration::seconds(1800);
    let end = stage.now() + Duration::from_secs(1800);
    let role = AssumeRole::from_sdk_config(&config, arn(), name()).with_session_duration(brief);
    assert_eq!(role.provide_credentials().await?.expiry(), Some(end));
    let federation = Federation::from_sdk_config(&config, stage.aws.web_identity_token(), arn(), name())
        .with_scope_down_policy(POLICY.to_owned())
        .with_session_duration(brief);
    assert_eq!(federation.provide_credentials().await?.expiry(), Some(end));
    Ok(())
}

/// In Rusoto it was no provider from 0.43 on.
#[tokio::test]
async fn a_web_identity_is_a_provider_and_keeps_its_claims() -> Outcome {
    let stage = Stage::new()?;
    let config = stage.sdk_config()?.build();
    let unsigned =
        Client::new_not_signing(HttpClient::from_connector(hyper_0_14::client::HttpConnector::new()));
    let sts = StsClient::new_with_client(unsigned, stage.region());
    let token = || stage.aws.web_identity_token();
    let (arn, name) = (|| stage.aws.role_arn().to_owned(), || "moving-house".to_owned());
    let providers = [
        Federation::new(sts, token(), None, arn(), name(), None, None),
        Federation::from_sdk_config(&config, token(), arn(), name()),
    ];
    let end = stage.now() + Duration::from_secs(3600);
    for provider in providers {
        assert!(!format!("{provider:?}").contains(&token()[..16]), "{provider:?}");
        let sdk = provider.provide_credentials().await?;
        assert_eq!((sdk.expiry(), account(&sdk)), (Some(end), Some(ACCOUNT)));
        let direct = provider.assume_role_with_web_identity().await?;
        let shared = stage.shared()?.from_rusoto(provider);
        stage.round_trip(&stage.clients(&shared)?).await?;
        for credentials in [direct, shared.credentials().await?] {
            assert_eq!(credentials.claims()[claims::SUBJECT], stage.aws.web_identity_subject());
            assert!(credentials.claims().contains_key(claims::AUDIENCE));
            assert!(credentials.claims().contains_key(claims::ISSUER));
            assert_eq!(*credentials.expires_at(), Some(end.into()));
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_token_that_has_expired_is_named() -> Outcome {
    let stage = Stage::new()?;
    let config = stage.sdk_config()?.build();
    let token = stage.aws.web_identity_token_for(Duration::ZERO);
    let (arn, name) = (stage.aws.role_arn().to_owned(), "moving-house".to_owned());
    let provider = Federation::from_sdk_config(&config, token.clone(), arn, name);
    let error = provider.credentials().await.err().ok_or("a token that has expired")?;
    assert!(error.message.contains("AssumeRoleWithWebIdentity for"), "{error}");
    assert!(error.message.contains("Token expired"), "{error}");
    assert!(!error.message.contains(&token), "{error}");
    Ok(())
}
