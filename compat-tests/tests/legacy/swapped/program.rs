// Included twice by mod.rs, which imports `credential` and `sts` as either.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use credential::{
    Anonymous, AutoRefreshingProvider, AwsCredentials, ChainProvider, ContainerProvider, CredentialsError,
    DefaultCredentialsProvider, EnvironmentProvider, InstanceMetadataProvider, ProfileProvider,
    ProvideAwsCredentials, Secret, StaticProvider, Variable, claims,
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

#[allow(clippy::type_complexity, reason = "the types are what is tested")]
pub(super) fn signatures() {
    fn cloned_and_shown<T: Clone + Debug + Send + Sync>() {}
    fn defaulted<T: Default>() {}
    fn provider<T: ProvideAwsCredentials + Send + Sync + 'static>() {}
    fn failing<T: Error + Display + Clone + PartialEq + Send + Sync>() {}

    provider::<AutoRefreshingProvider<Own>>();
    cloned_and_shown::<AutoRefreshingProvider<Own>>();
    let _: fn(Own) -> Fallible<AutoRefreshingProvider<Own>> = wrap;
    let _: fn(&AutoRefreshingProvider<Own>) -> &Own = AutoRefreshingProvider::get_ref;
    let _: fn(&mut AutoRefreshingProvider<Own>) -> &mut Own = AutoRefreshingProvider::get_mut;
    provider::<Arc<Own>>();

    provider::<DefaultCredentialsProvider>();
    let _: fn() -> Fallible<DefaultCredentialsProvider> = DefaultCredentialsProvider::new;
    let _: fn(&DefaultCredentialsProvider) -> DefaultCredentialsProvider = Clone::clone;

    provider::<ChainProvider>();
    cloned_and_shown::<ChainProvider>();
    defaulted::<ChainProvider>();
    let _: fn() -> ChainProvider = ChainProvider::new;
    let _: fn(ProfileProvider) -> ChainProvider = ChainProvider::with_profile_provider;
    let _: fn(&mut ChainProvider, Duration) = ChainProvider::set_timeout;

    provider::<EnvironmentProvider>();
    cloned_and_shown::<EnvironmentProvider>();
    defaulted::<EnvironmentProvider>();
    let _: fn(&str) -> EnvironmentProvider = EnvironmentProvider::with_prefix;

    provider::<ProfileProvider>();
    cloned_and_shown::<ProfileProvider>();
    let _: fn() -> Fallible<ProfileProvider> = ProfileProvider::new;
    let _: fn(PathBuf, String) -> ProfileProvider = ProfileProvider::with_configuration::<PathBuf, String>;
    let _: fn(&'static str, &'static str) -> ProfileProvider = ProfileProvider::with_configuration;
    let _: fn(PathBuf) -> ProfileProvider = ProfileProvider::with_default_configuration::<PathBuf>;
    let _: fn(String) -> Fallible<ProfileProvider> = ProfileProvider::with_default_credentials::<String>;
    let _: fn() -> Fallible<Option<String>> = ProfileProvider::region;
    let _: fn(&ProfileProvider) -> Fallible<Option<String>> = ProfileProvider::region_from_profile;
    let _: fn(&ProfileProvider) -> &Path = ProfileProvider::file_path;
    let _: fn(&ProfileProvider) -> &str = ProfileProvider::profile;
    let _: fn(&mut ProfileProvider, PathBuf) = ProfileProvider::set_file_path::<PathBuf>;
    let _: fn(&mut ProfileProvider, String) = ProfileProvider::set_profile::<String>;

    provider::<ContainerProvider>();
    cloned_and_shown::<ContainerProvider>();
    defaulted::<ContainerProvider>();
    let _: fn() -> ContainerProvider = ContainerProvider::new;
    let _: fn(&mut ContainerProvider, Duration) = ContainerProvider::set_timeout;

    provider::<InstanceMetadataProvider>();
    cloned_and_shown::<InstanceMetadataProvider>();
    defaulted::<InstanceMetadataProvider>();
    let _: fn() -> InstanceMetadataProvider = InstanceMetadataProvider::new;
    let _: fn(&mut InstanceMetadataProvider, Duration) = InstanceMetadataProvider::set_timeout;
    let _: fn(&mut InstanceMetadataProvider, &str, &str) = InstanceMetadataProvider::set_ip_addr_with_port;

    provider::<StaticProvider>();
    cloned_and_shown::<StaticProvider>();
    let _: fn(String, String, Option<String>, Option<i64>) -> StaticProvider = StaticProvider::new;
    let _: fn(String, String) -> StaticProvider = StaticProvider::new_minimal;
    let _: fn(&StaticProvider) -> &str = StaticProvider::get_aws_access_key_id;
    let _: fn(&StaticProvider) -> &str = StaticProvider::get_aws_secret_access_key;
    let _: fn(&StaticProvider) -> bool = StaticProvider::has_token;
    let _: fn(&StaticProvider) -> &Option<String> = StaticProvider::get_token;
    let _: fn(&StaticProvider) -> &Option<i64> = StaticProvider::is_valid_for;
    let _: fn(AwsCredentials) -> StaticProvider = StaticProvider::from;

    cloned_and_shown::<AwsCredentials>();
    defaulted::<AwsCredentials>();
    let _: fn(String, String, Option<String>, Option<DateTime<Utc>>) -> AwsCredentials = AwsCredentials::new;
    let _: fn(&AwsCredentials) -> &str = AwsCredentials::aws_access_key_id;
    let _: fn(&AwsCredentials) -> &str = AwsCredentials::aws_secret_access_key;
    let _: fn(&AwsCredentials) -> &Option<DateTime<Utc>> = AwsCredentials::expires_at;
    let _: fn(&AwsCredentials) -> &Option<String> = AwsCredentials::token;
    let _: fn(&AwsCredentials) -> &BTreeMap<String, String> = AwsCredentials::claims;
    let _: fn(&mut AwsCredentials) -> &mut BTreeMap<String, String> = AwsCredentials::claims_mut;
    let _: fn(&AwsCredentials) -> bool = Anonymous::is_anonymous;

    failing::<CredentialsError>();
    let _: fn(String) -> CredentialsError = CredentialsError::new::<String>;
    let CredentialsError { message: _ } = CredentialsError::new("a message");
    let _: fn(std::io::Error) -> CredentialsError = CredentialsError::from;
    let _: fn(std::env::VarError) -> CredentialsError = CredentialsError::from;
    let _: fn(std::string::FromUtf8Error) -> CredentialsError = CredentialsError::from;
    let _: fn(serde_json::Error) -> CredentialsError = CredentialsError::from;
    let _: fn(chrono::ParseError) -> CredentialsError = CredentialsError::from;
    let _: fn(hyper_0_14::Error) -> CredentialsError = CredentialsError::from;

    cloned_and_shown::<Secret>();
    let _: fn(String) -> Secret = Secret::from;
    let _: fn(&Secret) -> &str = AsRef::as_ref;
    let _: fn(&Secret) -> String = ToString::to_string;

    cloned_and_shown::<Variable<String>>();
    let _: fn(&'static str) -> Variable<String> = Variable::with_value::<&'static str>;
    let _: fn(&Variable<String>) -> Fallible<String> = Variable::resolve;
    let _: fn(Variable<String>, Variable<String>) -> Variable<String> = Variable::or;
    let _: fn(&'static str) -> Variable<String> = Variable::from_env_var;
    let _: fn(&'static str) -> Variable<Option<String>> = Variable::from_env_var_optional;
    let _: fn(&'static Path) -> Variable<String> = Variable::from_text_file;
    let _: fn(&'static Path) -> Variable<Vec<u8>> = Variable::from_binary_file;
    let _: fn(fn() -> Fallible<String>) -> Variable<String> = Variable::dynamic;
    let _: [Variable<u8>; 2] = [1.into(), Variable::Fallback(Box::new(1.into()), Box::new(Variable::Static(2)))];
    let _: Variable<u8> = Variable::Dynamic(Arc::new(|| Ok(1)));
    assert_eq!([claims::SUBJECT, claims::AUDIENCE, claims::ISSUER], ["sub", "aud", "iss"]);

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
