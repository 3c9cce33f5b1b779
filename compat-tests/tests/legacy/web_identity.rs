//! A token in a file that is renewed. In children: the environment is what it reads.

use std::fs;
use std::path::Path;

use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use rusoto_compat::SharedCredentials;
use rusoto_compat::convert::error_chain;
use rusoto_compat::legacy::{Secret, Variable, WebIdentityProvider};
use rusoto_core::credential::ProvideAwsCredentials;

use crate::stage::Stage;
use crate::{Outcome, child};

#[test]
fn the_token_file_is_read_for_each_call() -> Outcome {
    if let Some(folder) = child::folder() {
        return in_child(&folder);
    }
    let folder = tempfile::tempdir()?;
    let stage = Stage::new()?;
    for name in ["first", "second"] {
        fs::write(folder.path().join(name), stage.aws.web_identity_token())?;
    }
    let mut child = child::of("web_identity::the_token_file_is_read_for_each_call", folder.path())?;
    child
        .env("AWS_ENDPOINT_URL_STS", stage.aws.endpoint_url())
        // One that is empty counts as unset.
        .env("AWS_ENDPOINT_URL", "")
        .env("AWS_WEB_IDENTITY_TOKEN_FILE", folder.path().join("token"))
        .env("AWS_ROLE_ARN", " arn:aws:iam::000000000000:role/local ");
    child::run(&mut child)?;
    assert_eq!(stage.aws.calls("AssumeRoleWithWebIdentity"), 6);
    assert_eq!(stage.aws.signers("AssumeRoleWithWebIdentity"), [""; 0], "not signed");
    Ok(())
}

#[test]
fn a_role_of_another_partition_and_an_endpoint_that_is_none_are_named_before_anybody_is_asked() -> Outcome {
    if let Some(folder) = child::folder() {
        return refused(&folder);
    }
    let name = "web_identity::a_role_of_another_partition_and_an_endpoint_that_is_none_are_named_before_anybody_is_asked";
    for (role, variable, value, said) in [
        (
            "arn:aws-cn:iam::000000000000:role/local",
            "AWS_REGION",
            "",
            "is in partition aws-cn, and no region is set",
        ),
        (
            "arn:aws-us-gov:iam::000000000000:role/local",
            "AWS_REGION",
            "eu-west-1",
            "eu-west-1, from AWS_REGION",
        ),
        (
            "arn:aws:iam::000000000000:role/local",
            "AWS_ENDPOINT_URL_STS",
            "localstack:4566",
            "which is no endpoint",
        ),
    ] {
        let folder = tempfile::tempdir()?;
        fs::write(folder.path().join("token"), "secret-token")?;
        fs::write(folder.path().join("said"), said)?;
        let mut child = child::of(name, folder.path())?;
        child
            .env("AWS_WEB_IDENTITY_TOKEN_FILE", folder.path().join("token"))
            .env("AWS_ROLE_ARN", role)
            .env(variable, value);
        child::run(&mut child)?;
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn refused(folder: &Path) -> Outcome {
    let said = fs::read_to_string(folder.join("said"))?;
    let error = WebIdentityProvider::from_k8s_env().credentials().await.err().ok_or("somebody was asked")?;
    assert!(error.message.contains(&said), "{error}");
    assert!(!error.message.contains("secret-token"), "{error}");
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn in_child(folder: &Path) -> Outcome {
    let file = folder.join("token");
    let provider = WebIdentityProvider::from_k8s_env();

    let error = provider.provide_credentials().await.err().ok_or("credentials without a token")?;
    assert!(matches!(error, SdkError::ProviderError(_)), "{error:?}");
    assert!(error_chain(&error).contains("token (AWS_WEB_IDENTITY_TOKEN_FILE): No such file"));

    // With the white space that an editor leaves.
    fs::write(&file, format!("{}\n", fs::read_to_string(folder.join("first"))?))?;
    let first = provider.provide_credentials().await?;
    assert_eq!(first.account_id().map(|id| id.as_str()), Some("000000000000"));
    fs::write(&file, "replaced by something else")?;
    let error = provider.credentials().await.err().ok_or("a token of nobody")?;
    assert!(error.message.contains("InvalidIdentityToken"), "{error}");
    fs::copy(folder.join("second"), &file)?;
    let second = provider.credentials().await?;
    assert_ne!(first.access_key_id(), second.aws_access_key_id());

    let mut narrowed = provider.clone();
    narrowed.policy = Some("{".to_owned());
    let error = narrowed.credentials().await.err().ok_or("STS took half a policy")?;
    assert!(error.message.contains("MalformedPolicyDocument"), "{error}");
    narrowed.policy = None;
    narrowed.duration_seconds = Some(1);
    assert!(narrowed.credentials().await.is_err(), "a second is too short");

    let shared = SharedCredentials::from_sdk(provider);
    let (rusoto, sdk) = (shared.credentials().await?, shared.provide_credentials().await?);
    assert_eq!(rusoto.aws_access_key_id(), sdk.access_key_id(), "one session");
    Ok(())
}

#[test]
fn what_the_environment_does_not_name_is_not_configured() -> Outcome {
    if child::folder().is_some() {
        return nothing_is_named();
    }
    let folder = tempfile::tempdir()?;
    let name = "web_identity::what_the_environment_does_not_name_is_not_configured";
    child::run(&mut child::of(name, folder.path())?)
}

#[tokio::main(flavor = "current_thread")]
async fn nothing_is_named() -> Outcome {
    let error = WebIdentityProvider::from_k8s_env().provide_credentials().await.err().ok_or("credentials")?;
    assert!(matches!(error, SdkError::CredentialsNotLoaded(_)), "{error:?}");
    assert!(error_chain(&error).contains("AWS_ROLE_ARN: environment variable not found"));

    // As with Rusoto, a literal without further fields.
    let provider = WebIdentityProvider {
        web_identity_token: Variable::from_env_var("AWS_WEB_IDENTITY_TOKEN_FILE"),
        role_arn: Variable::with_value("arn:aws:iam::000000000000:role/local"),
        role_session_name: None,
        duration_seconds: None,
        policy: None,
        policy_arns: None,
    };
    let error = provider.provide_credentials().await.err().ok_or("credentials without a token")?;
    assert!(matches!(error, SdkError::CredentialsNotLoaded(_)), "{error:?}");

    let secret = Secret::from("a token that nobody may see".to_owned());
    let shown = WebIdentityProvider { web_identity_token: secret.into(), ..provider };
    assert!(!format!("{shown:?}").contains("nobody may see"), "{shown:?}");
    Ok(())
}
