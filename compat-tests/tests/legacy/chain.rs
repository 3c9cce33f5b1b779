//! The chain and its members, in processes of their own: they read the environment.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use local_aws::LocalAws;
use rusoto_compat::SharedCredentials;
use rusoto_compat::chain::Member;
use rusoto_compat::convert::error_chain;
use rusoto_compat::legacy::{
    AutoRefreshingProvider, ChainProvider, ContainerProvider, DefaultCredentialsProvider,
    EnvironmentProvider, InstanceMetadataProvider, ProfileProvider, ProvideAwsCredentials,
};

use crate::stage::Stage;
use crate::{Outcome, child};

/// Runs `test` again in a child, on a stage that its parent has set. Nothing there leaves the machine.
fn in_child(
    test: &str,
    folder: &Path,
    stage: &Stage,
    complete: impl FnOnce(&mut Command, &LocalAws) -> Outcome,
) -> Outcome {
    let mut child = child::of(&format!("chain::{test}"), folder)?;
    child.env("AWS_EC2_METADATA_SERVICE_ENDPOINT", stage.aws.imds_endpoint());
    complete(&mut child, &stage.aws)?;
    child::run(&mut child)
}

/// Both views of a provider, which have to agree: the access key id.
async fn key_of<P: ProvideAwsCredentials + ProvideCredentials>(provider: &P) -> Outcome<String> {
    let (rusoto, sdk) = (provider.credentials().await?, provider.provide_credentials().await?);
    assert_eq!(rusoto.aws_access_key_id(), sdk.access_key_id());
    assert_eq!(rusoto.aws_secret_access_key(), sdk.secret_access_key());
    assert_eq!(rusoto.token().as_deref(), sdk.session_token());
    Ok(sdk.access_key_id().to_owned())
}

fn credentials_file(key: &str) -> String {
    format!(
        "[default]\naws_access_key_id = {key}\naws_secret_access_key = secret\n\n[work]\naws_access_key_id = {key}WORK\naws_secret_access_key = secret\n"
    )
}

#[test]
fn variables_and_files_go_first() -> Outcome {
    if let Some(folder) = child::folder() {
        return asks_here(&folder);
    }
    let folder = tempfile::tempdir()?;
    fs::write(folder.path().join("credentials"), credentials_file("AKIDFILE"))?;
    let stage = Stage::new()?;
    in_child("variables_and_files_go_first", folder.path(), &stage, |child, _| {
        let file = folder.path().join("credentials");
        child.env("AWS_SHARED_CREDENTIALS_FILE", file).env("AWS_ACCESS_KEY_ID", "AKIDENV");
        child.env("AWS_SECRET_ACCESS_KEY", "secret").env("OTHER_ACCESS_KEY_ID", "AKIDOTHER");
        child.env("OTHER_SECRET_ACCESS_KEY", "secret").env("OTHER_SESSION_TOKEN", "token");
        Ok(())
    })?;
    assert_eq!(stage.aws.all_calls().len(), 0, "nobody was asked over the network");
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn asks_here(folder: &Path) -> Outcome {
    assert_eq!(key_of(&EnvironmentProvider::default()).await?, "AKIDENV");
    assert_eq!(key_of(&EnvironmentProvider::with_prefix("OTHER")).await?, "AKIDOTHER");
    assert_eq!(key_of(&ProfileProvider::new()?).await?, "AKIDFILE");
    assert_eq!(key_of(&ProfileProvider::with_default_credentials("work")?).await?, "AKIDFILEWORK");
    assert_eq!(key_of(&ChainProvider::new()).await?, "AKIDENV");

    let chain = ChainProvider::with_profile_provider(ProfileProvider::with_default_credentials("work")?);
    key_of(&chain).await?;
    let report = chain.clone().report().ok_or("a call was made")?;
    assert_eq!((report.answered_by, report.attempts.len()), (Some(Member::Environment), 0));

    let default = DefaultCredentialsProvider::new()?;
    assert_eq!(key_of(&default).await?, "AKIDENV");
    assert_eq!(default.report().and_then(|report| report.answered_by), Some(Member::Environment));
    assert_eq!(default.shared().status().loads, 1);

    let shared = SharedCredentials::default_chain();
    assert_eq!(key_of(&shared).await?, "AKIDENV");
    assert_eq!((shared.status().name.as_str(), shared.status().loads), ("default chain", 1));

    // A file that is replaced is seen at the next load, which Rusoto's cache never made (rusoto#1303).
    let provider = AutoRefreshingProvider::new(ProfileProvider::new()?)?;
    assert_eq!(key_of(&provider).await?, "AKIDFILE");
    fs::write(folder.join("credentials"), credentials_file("AKIDREPLACED"))?;
    provider.shared().refresh().await?;
    assert_eq!(key_of(&provider).await?, "AKIDREPLACED");
    Ok(())
}

#[test]
fn a_profile_by_name_goes_before_the_instance_and_its_absence_is_told() -> Outcome {
    if child::folder().is_some() {
        return a_profile_by_name();
    }
    let folder = tempfile::tempdir()?;
    fs::write(folder.path().join("credentials"), credentials_file("AKIDFILE"))?;
    let stage = Stage::new()?;
    let name = "a_profile_by_name_goes_before_the_instance_and_its_absence_is_told";
    in_child(name, folder.path(), &stage, |child, _| {
        child.env("AWS_SHARED_CREDENTIALS_FILE", folder.path().join("credentials"));
        child.env("AWS_EC2_METADATA_DISABLED", "true");
        Ok(())
    })
}

#[tokio::main(flavor = "current_thread")]
async fn a_profile_by_name() -> Outcome {
    let work = SharedCredentials::default_chain_builder().profile("work").name("work").build();
    assert_eq!(key_of(&work).await?, "AKIDFILEWORK");

    let nobody = SharedCredentials::default_chain_builder().profile("missing").build();
    let error = nobody.provide_credentials().await.err().ok_or("credentials of nobody")?;
    // A program that names a profile asks for it.
    assert!(matches!(error, SdkError::ProviderError(_)), "{error:?}");
    for member in ["environment:", "profile:", "web identity:", "container:", "instance metadata:"] {
        assert!(error_chain(&error).contains(member), "{member} is not in {}", error_chain(&error));
    }

    let chain = ChainProvider::with_profile_provider(ProfileProvider::with_default_credentials("missing")?);
    let message = chain.credentials().await.err().ok_or("credentials of nobody")?.message;
    assert!(message.starts_with("Couldn't find AWS credentials in environment"), "{message}");
    assert_eq!(chain.report().map(|report| report.attempts.len()), Some(5));
    let cached = DefaultCredentialsProvider::with_chain(chain.clone());
    assert_eq!(cached.credentials().await.err().ok_or("credentials of nobody")?.message, message);
    let cached = AutoRefreshingProvider::new(chain)?;
    assert_eq!(cached.credentials().await.err().ok_or("credentials of nobody")?.message, message);
    Ok(())
}

#[test]
fn an_instance_that_answers_version_two_alone_is_enough() -> Outcome {
    if child::folder().is_some() {
        return on_an_instance();
    }
    let folder = tempfile::tempdir()?;
    let stage = Stage::with(|aws| aws.imds_v2_only(true))?;
    in_child("an_instance_that_answers_version_two_alone_is_enough", folder.path(), &stage, |child, aws| {
        child.env("HERE", aws.imds_addr().port().to_string());
        Ok(())
    })?;
    assert!(stage.aws.calls("imds:token") > 0);
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn on_an_instance() -> Outcome {
    let mut provider = InstanceMetadataProvider::new();
    provider.set_timeout(Duration::from_secs(5));
    let key = key_of(&provider).await?;
    assert!(key.starts_with("ASIA"), "{key}");
    provider.set_ip_addr_with_port("127.0.0.1", &std::env::var("HERE")?);
    assert_eq!(key_of(&provider).await?, key);

    let chain = ChainProvider::new();
    assert_eq!(key_of(&chain).await?, key);
    let report = chain.report().ok_or("a call was made")?;
    assert_eq!((report.answered_by, report.attempts.len()), (Some(Member::InstanceMetadata), 4));
    let shared = SharedCredentials::default_chain_builder().timeout(Duration::from_secs(5)).build();
    assert_eq!(key_of(&shared).await?, key);
    Ok(())
}

#[test]
fn a_container_goes_before_the_instance() -> Outcome {
    if child::folder().is_some() {
        return in_a_container();
    }
    let folder = tempfile::tempdir()?;
    let stage = Stage::new()?;
    in_child("a_container_goes_before_the_instance", folder.path(), &stage, |child, aws| {
        // As EKS Pod Identity gives it, which Rusoto did not know.
        let token = folder.path().join("token");
        fs::write(&token, aws.container_token())?;
        child.env("AWS_CONTAINER_CREDENTIALS_FULL_URI", aws.container_uri());
        child.env("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", token);
        Ok(())
    })?;
    assert!(stage.aws.calls("ecs:credentials") > 0);
    assert_eq!(stage.aws.calls("imds:token"), 0);
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn in_a_container() -> Outcome {
    let mut provider = ContainerProvider::new();
    provider.set_timeout(Duration::from_secs(5));
    let key = key_of(&provider).await?;
    let mut chain = ChainProvider::new();
    chain.set_timeout(Duration::from_secs(5));
    assert_eq!(key_of(&chain).await?, key);
    assert_eq!(chain.report().and_then(|report| report.answered_by), Some(Member::Container));
    Ok(())
}

/// IRSA: Rusoto's chain would have taken the role of the node.
#[test]
fn a_web_identity_in_the_environment_goes_before_the_instance() -> Outcome {
    if child::folder().is_some() {
        return web_identity_first();
    }
    let folder = tempfile::tempdir()?;
    let stage = Stage::new()?;
    let name = "a_web_identity_in_the_environment_goes_before_the_instance";
    in_child(name, folder.path(), &stage, |child, aws| {
        let token = folder.path().join("token");
        fs::write(&token, aws.web_identity_token())?;
        child.env("AWS_WEB_IDENTITY_TOKEN_FILE", token).env("AWS_ROLE_ARN", aws.role_arn());
        child.env("AWS_ENDPOINT_URL_STS", aws.endpoint_url());
        Ok(())
    })?;
    assert!(stage.aws.calls("AssumeRoleWithWebIdentity") > 0);
    assert_eq!(stage.aws.calls("imds:token"), 0);
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn web_identity_first() -> Outcome {
    let chain = ChainProvider::new();
    chain.credentials().await?;
    assert_eq!(chain.report().and_then(|report| report.answered_by), Some(Member::WebIdentity));
    let shared = SharedCredentials::from_rusoto(chain);
    assert_eq!(key_of(&shared).await?, shared.status().access_key_id.unwrap_or_default());
    Ok(())
}
