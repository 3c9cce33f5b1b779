//! An `SdkConfig` as source, and what becomes of SDK providers that were given no HTTP client.
//!
//! Without its feature `default-https-client`, aws-config has no HTTP client unless the program gives it one. Its
//! providers then panic or fail, and that must not come through to a client of either SDK as a panic.

use std::panic::catch_unwind;

use aws_config::imds::credentials::ImdsCredentialsProvider;
use aws_config::provider_config::ProviderConfig;
use aws_config::sts::AssumeRoleProvider;
use aws_credential_types::credential_fn::provide_credentials_fn;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_types::SdkConfig;
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::convert::error_chain;
use rusoto_compat::shared::FromSdkConfigError;
use rusoto_core::credential::ProvideAwsCredentials;

use crate::Outcome;
use crate::scripted::Scripted;
use crate::stage::Stage;

const NO_HTTP_CLIENT: &str = "configure an HTTP client to fix this";

#[tokio::test]
async fn a_rusoto_client_signs_with_what_a_config_carries() -> Outcome {
    let stage = Stage::new()?;
    let role = AssumeRoleProvider::builder(stage.aws.role_arn())
        .configure(&stage.sdk_config()?.build())
        .session_name("moving-house")
        .build()
        .await;
    let config = stage.sdk_config()?.credentials_provider(SharedCredentialsProvider::new(role)).build();

    // Asked directly, as an adapter of thirty lines would, the provider of a config calls STS each time.
    let direct = config.credentials_provider().ok_or("the config has lost its provider")?;
    direct.provide_credentials().await?;
    direct.provide_credentials().await?;
    assert_eq!(stage.aws.calls("AssumeRole"), 2);

    stage.aws.reset_calls();
    let shared = stage.shared()?.from_sdk_config(&config)?;
    assert_eq!(shared.status().name, "SdkConfig");
    let clients = stage.clients(&shared)?;
    stage.round_trip(&clients).await?;
    stage.rotate(&shared, &clients).await?;
    assert_eq!(stage.aws.calls("AssumeRole"), 2, "one for each session");
    Ok(())
}

#[test]
fn a_config_without_a_provider_is_an_error_that_says_what_to_do() -> Outcome {
    let config = SdkConfig::builder().build();
    let Err(error) = SharedCredentials::from_sdk_config(&config) else {
        return Err("a source was made of nothing".into());
    };
    assert_eq!(error, FromSdkConfigError::NoProvider);
    for part in ["has no credentials provider", "`aws_config::defaults(..).load()`", "`no_credentials()`"] {
        assert!(error.to_string().contains(part), "{error}");
    }
    Ok(())
}

/// As happens when a program hands on what it was handed.
#[tokio::test]
async fn a_config_that_signs_with_shared_credentials_is_a_source_as_well() -> Outcome {
    let stage = Stage::new()?;
    let source = Scripted::default().then_keys(stage.aws.issue_session(std::time::Duration::from_secs(3600)));
    let inner = stage.shared()?.from_rusoto(source.clone());
    let config = stage.sdk_config()?.shared_credentials(&inner).build();
    let outer = stage.shared()?.from_sdk_config(&config)?;

    let key = stage.round_trip(&stage.clients(&outer)?).await?;
    assert_eq!(inner.status().access_key_id, Some(key));
    assert_eq!(source.loads(), 1);
    Ok(())
}

#[tokio::test]
async fn a_provider_that_cannot_send_is_an_error_in_both_worlds() -> Outcome {
    let stage = Stage::new()?;
    let mut config = stage.sdk_config()?;
    config.set_http_client(None);
    let role = AssumeRoleProvider::builder(stage.aws.role_arn()).configure(&config.build()).build().await;

    let shared = stage.shared()?.from_sdk(role);
    let error = shared.provide_credentials().await.err().ok_or("credentials without a request")?;
    assert!(matches!(error, SdkError::ProviderError(_)), "{error:?}");
    assert!(error_chain(&error).contains(NO_HTTP_CLIENT), "{}", error_chain(&error));
    for said in stage.refusals(&stage.clients(&shared)?).await {
        assert!(said.contains(NO_HTTP_CLIENT), "{said}");
    }
    Ok(())
}

/// The panic of a builder belongs to whoever calls it: this is where a program meets it, before it has anything
/// to give to us.
#[test]
fn some_providers_cannot_even_be_built_without_an_http_client() -> Outcome {
    let built = catch_unwind(|| {
        ImdsCredentialsProvider::builder().configure(&ProviderConfig::without_region()).build()
    });
    let Err(panic) = built else {
        return Err(
            "aws-config no longer panics: docs/reference/errors/sdk.md and the next test can be simpler"
                .into(),
        );
    };
    let message = panic.downcast_ref::<&str>().copied().unwrap_or_default();
    assert!(message.contains(NO_HTTP_CLIENT), "{message}");
    Ok(())
}

/// A program may well build its provider when it is asked for the first time.
#[tokio::test]
async fn a_provider_that_panics_when_it_is_asked_is_an_error_in_both_worlds() -> Outcome {
    let stage = Stage::new()?;
    let lazy = provide_credentials_fn(|| async {
        let imds = ImdsCredentialsProvider::builder().configure(&ProviderConfig::without_region()).build();
        imds.provide_credentials().await
    });
    let shared = stage.shared()?.name("built late").from_sdk(lazy);

    let error = shared.provide_credentials().await.err().ok_or("credentials without a request")?;
    assert!(matches!(error, SdkError::Unhandled(_)), "{error:?}");
    let error = shared.credentials().await.err().ok_or("credentials without a request")?;
    assert!(error.message.contains("source `built late` panicked: a http_client is required"), "{error}");
    for said in stage.refusals(&stage.clients(&shared)?).await {
        assert!(said.contains(NO_HTTP_CLIENT), "{said}");
    }
    assert_eq!(shared.status().loads, 1, "panics are paused after like any failure");
    Ok(())
}
