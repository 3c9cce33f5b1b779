// Included twice by mod.rs, which imports `credential` and `sts` as either.

use std::error::Error;
use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use credential::{
    AutoRefreshingProvider, AwsCredentials, ChainProvider, CredentialsError, DefaultCredentialsProvider,
    EnvironmentProvider, ProfileProvider, ProvideAwsCredentials, Secret, StaticProvider,
};
use rusoto_core::RusotoError;
use sts::{
    AssumeRoleError, AssumeRoleWithWebIdentityError, Credentials, GetSessionTokenError,
    GetSessionTokenResponse, NewAwsCredsForStsCreds, PolicyDescriptorType,
    StsAssumeRoleSessionCredentialsProvider, StsSessionCredentialsProvider,
    StsWebIdentityFederationSessionCredentialsProvider, WebIdentityProvider,
};

type Fallible<T> = Result<T, CredentialsError>;

/// A provider of the program's own.
#[derive(Clone, Debug)]
struct Own;

#[async_trait]
impl ProvideAwsCredentials for Own {
    async fn credentials(&self) -> Fallible<AwsCredentials> {
        Ok(AwsCredentials::new("AKIDOWN", "secret", None, None))
    }
}

/// As Rusoto allows it: without `Send` and `Sync`.
fn wrap<P: ProvideAwsCredentials + 'static>(provider: P) -> Fallible<AutoRefreshingProvider<P>> {
    AutoRefreshingProvider::new(provider)
}

/// Those of rusoto_credential stand in `tests/api`.
#[allow(clippy::type_complexity, reason = "the types are what is tested")]
pub(super) fn signatures() {
    fn cloned_and_shown<T: Clone + Debug + Send + Sync>() {}
    fn provider<T: ProvideAwsCredentials + Send + Sync + 'static>() {}

    provider::<StsSessionCredentialsProvider>();
    let _: fn(sts::StsClient, Option<chrono::Duration>, Option<String>) -> StsSessionCredentialsProvider =
        StsSessionCredentialsProvider::new;
    let _: fn(&mut StsSessionCredentialsProvider, String) = StsSessionCredentialsProvider::set_mfa_code;
    let _: fn(&mut StsSessionCredentialsProvider) = StsSessionCredentialsProvider::clear_mfa_code;

    provider::<StsAssumeRoleSessionCredentialsProvider>();
    let _: fn(
        sts::StsClient,
        String,
        String,
        Option<String>,
        Option<chrono::Duration>,
        Option<String>,
        Option<String>,
    ) -> StsAssumeRoleSessionCredentialsProvider = StsAssumeRoleSessionCredentialsProvider::new;
    let _: fn(&mut StsAssumeRoleSessionCredentialsProvider, String) =
        StsAssumeRoleSessionCredentialsProvider::set_mfa_code;
    let _: fn(&mut StsAssumeRoleSessionCredentialsProvider) =
        StsAssumeRoleSessionCredentialsProvider::clear_mfa_code;

    let _: fn(
        sts::StsClient,
        String,
        Option<String>,
        String,
        String,
        Option<chrono::Duration>,
        Option<String>,
    ) -> StsWebIdentityFederationSessionCredentialsProvider =
        StsWebIdentityFederationSessionCredentialsProvider::new;

    provider::<WebIdentityProvider>();
    cloned_and_shown::<WebIdentityProvider>();
    let _: fn() -> WebIdentityProvider = WebIdentityProvider::from_k8s_env;
    let _ = WebIdentityProvider::new(Secret::from(String::new()), "a role", Some(Some(String::new())));
    let WebIdentityProvider {
        web_identity_token: _,
        role_arn: _,
        role_session_name: _,
        duration_seconds: _,
        policy: _,
        policy_arns: _,
    } = WebIdentityProvider {
        web_identity_token: Secret::from(String::new()).into(),
        role_arn: "a role".into(),
        role_session_name: None,
        duration_seconds: None,
        policy: None,
        policy_arns: Some(vec![PolicyDescriptorType { arn: None }]),
    };
    let _: fn(Credentials) -> Fallible<AwsCredentials> = AwsCredentials::new_for_credentials;
}

/// What each provider answers that needs no network, by name.
pub(super) async fn answers() -> Result<Vec<String>, Box<dyn Error + Send + Sync>> {
    let mut answers = Vec::new();
    let mut add = |name: &str, answer: Fallible<AwsCredentials>| {
        answers.push(match answer {
            Ok(credentials) => format!(
                "{name}: {} {:?} {:?} {:?}",
                credentials.aws_access_key_id(),
                credentials.aws_secret_access_key(),
                credentials.token(),
                credentials.expires_at(),
            ),
            Err(error) => format!("{name}: {error}"),
        });
    };
    add("environment", EnvironmentProvider::default().credentials().await);
    add("other environment", EnvironmentProvider::with_prefix("OTHER").credentials().await);
    add("no environment", EnvironmentProvider::with_prefix("UNSET").credentials().await);

    add("profile", ProfileProvider::new()?.credentials().await);
    let mut profile = ProfileProvider::with_default_credentials("work")?;
    add("profile by name", profile.credentials().await);
    let file = profile.file_path().to_owned();
    profile.set_profile("default");
    profile.set_file_path(&file);
    add("profile by set", profile.credentials().await);
    add("profile by file", ProfileProvider::with_default_configuration(file.clone()).credentials().await);
    let both = ProfileProvider::with_configuration(file, "work");
    add("profile by both", both.credentials().await);

    let mut chain = ChainProvider::with_profile_provider(both);
    chain.set_timeout(Duration::from_millis(100));
    add("chain", chain.credentials().await);
    add("default", DefaultCredentialsProvider::new()?.credentials().await);

    let fixed = |valid_for| StaticProvider::new("AKID".into(), "secret".into(), Some("token".into()), valid_for);
    add("static", fixed(None).credentials().await);
    let expires = fixed(Some(3600)).credentials().await?.expires_at().is_some();
    add("own", wrap(Own)?.credentials().await);
    let mut cache = AutoRefreshingProvider::new(fixed(None))?;
    add("cached", cache.credentials().await);
    *cache.get_mut() = StaticProvider::new_minimal("AKIDOTHER".into(), "secret".into());
    add("cached still", cache.credentials().await);
    add("shared", Arc::new(cache.clone()).credentials().await);

    let regions = (ProfileProvider::region()?, profile.region_from_profile()?);
    answers.push(format!("{regions:?} {expires} {:?}", cache.get_ref().get_aws_access_key_id()));
    Ok(answers)
}

/// How long each kind of session lasts, what claims it has, and how a refusal is told.
pub(super) async fn sessions(
    client: sts::StsClient,
    role: &str,
    token: &str,
) -> Result<Vec<String>, Box<dyn Error + Send + Sync>> {
    let minutes = |credentials: &AwsCredentials| {
        let left = credentials.expires_at().map(|end| (end - DateTime::<Utc>::from(now())).num_seconds());
        left.map(|seconds| (seconds + 30) / 60)
    };
    let (role, name) = (|| role.to_owned(), || "moving-house".to_owned());
    let assume = |policy: Option<String>| {
        StsAssumeRoleSessionCredentialsProvider::new(client.clone(), role(), name(), None, None, policy, None)
    };
    let session = StsSessionCredentialsProvider::new(client.clone(), None, None);
    let federation = StsWebIdentityFederationSessionCredentialsProvider::new(
        client.clone(),
        token.to_owned(),
        None,
        role(),
        name(),
        None,
        None,
    );

    let mut answers = Vec::new();
    let assumed: Result<AwsCredentials, RusotoError<AssumeRoleError>> = assume(None).assume_role().await;
    answers.push(format!("{:?}", minutes(&assumed?)));
    answers.push(format!("{:?}", minutes(&assume(None).credentials().await?)));
    let answer: Result<GetSessionTokenResponse, RusotoError<GetSessionTokenError>> =
        session.get_session_token().await;
    let answer = answer?.credentials.ok_or("no credentials")?;
    answers.push(format!("{:?}", minutes(&AwsCredentials::new_for_credentials(answer)?)));
    let federated: Result<AwsCredentials, RusotoError<AssumeRoleWithWebIdentityError>> =
        federation.assume_role_with_web_identity().await;
    let federated = federated?;
    answers.push(format!("{:?} {:?}", minutes(&federated), federated.claims()));
    match assume(Some("{".to_owned())).assume_role().await {
        Err(RusotoError::Service(error)) => answers.push(format!("{error:?}")),
        other => answers.push(format!("not refused as it should be: {other:?}")),
    }
    Ok(answers)
}

fn now() -> std::time::SystemTime {
    use aws_smithy_async::time::TimeSource;
    aws_smithy_async::time::SystemTimeSource::new().now()
}
