//! Every public item of `rusoto_credential` 0.48.0 with its signature, its bounds and its impls, and what they show and
//! answer where programs can see it. `super::subject` is the crate or module that is looked at.
//!
//! Types are written out on purpose: what infers them would compile on another signature too.

use super::subject::{
    Anonymous, AutoRefreshingProvider, AwsCredentials, ChainProvider, ContainerProvider, CredentialsError,
    DefaultCredentialsProvider, EnvironmentProvider, InstanceMetadataProvider, ProfileProvider,
    ProvideAwsCredentials, Secret, StaticProvider, Variable, claims,
};
use chrono::{DateTime, Utc};
use serde_json::json;
use std::collections::BTreeMap;
use std::env::VarError;
use std::error::Error;
use std::ffi::OsString;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::string::FromUtf8Error;
use std::sync::Arc;
use std::time::Duration;

type Answer = Result<AwsCredentials, CredentialsError>;

fn provides<P: ProvideAwsCredentials + Send + Sync + Unpin + 'static>() {}
fn clones<T: Clone>() {}
fn shows<T: Debug>() {}

/// A user's own provider, which is no more than the trait asks for: not `Send`, not `Sync`, not `Clone`.
struct Own(*const ());

impl ProvideAwsCredentials for Own {
    fn credentials<'a, 'f>(&'a self) -> Pin<Box<dyn Future<Output = Answer> + Send + 'f>>
    where
        'a: 'f,
        Self: 'f,
    {
        Box::pin(std::future::ready(Ok(AwsCredentials::default())))
    }
}

/// As most users write it.
#[derive(Debug, Clone)]
struct Written;

#[async_trait::async_trait]
impl ProvideAwsCredentials for Written {
    async fn credentials(&self) -> Answer {
        Err(CredentialsError::new("none"))
    }
}

#[test]
fn credentials() {
    let new: fn(&'static str, String, Option<String>, Option<DateTime<Utc>>) -> AwsCredentials =
        AwsCredentials::new;
    let key: fn(&AwsCredentials) -> &str = AwsCredentials::aws_access_key_id;
    let secret: fn(&AwsCredentials) -> &str = AwsCredentials::aws_secret_access_key;
    let token: fn(&AwsCredentials) -> &Option<String> = AwsCredentials::token;
    let expires_at: fn(&AwsCredentials) -> &Option<DateTime<Utc>> = AwsCredentials::expires_at;
    let read_claims: fn(&AwsCredentials) -> &BTreeMap<String, String> = AwsCredentials::claims;
    let claims: fn(&mut AwsCredentials) -> &mut BTreeMap<String, String> = AwsCredentials::claims_mut;

    let expiry = DateTime::from_timestamp(1_000_000_000, 0);
    let mut credentials = new("AKID", "hush".to_owned(), Some("psst".to_owned()), expiry);
    claims(&mut credentials).insert(claims::SUBJECT.to_owned(), "somebody".to_owned());
    let copy: AwsCredentials = credentials.clone();
    assert_eq!((key(&copy), secret(&copy), token(&copy).as_deref()), ("AKID", "hush", Some("psst")));
    assert_eq!((*expires_at(&copy), read_claims(&copy)["sub"].as_str()), (expiry, "somebody"));
    assert_eq!(
        format!("{copy:?}"),
        "AwsCredentials { key: \"AKID\", secret: \"**********\", token: Some(\"**********\"), \
         expires_at: Some(2001-09-09T01:46:40Z), claims: {\"sub\": \"somebody\"} }"
    );

    let is_anonymous: fn(&AwsCredentials) -> bool = <AwsCredentials as Anonymous>::is_anonymous;
    assert!(is_anonymous(&AwsCredentials::default()) && !is_anonymous(&copy));
    let _object_safe: &dyn Anonymous = &copy;
}

#[test]
fn credentials_as_services_state_them() {
    for token in ["SessionToken", "Token"] {
        let stated = json!({
            "AccessKeyId": "AKID", "SecretAccessKey": "hush", token: "psst", "Expiration": "2001-09-09T01:46:40Z",
            "Code": "Success",
        });
        let read: AwsCredentials = serde_json::from_value(stated).unwrap();
        assert_eq!((read.aws_access_key_id(), read.aws_secret_access_key()), ("AKID", "hush"));
        assert_eq!((read.token().as_deref(), read.expires_at().is_some()), (Some("psst"), true));
    }
    let least: AwsCredentials =
        serde_json::from_value(json!({"AccessKeyId": "AKID", "SecretAccessKey": "hush"})).unwrap();
    assert!(least.token().is_none() && least.expires_at().is_none() && least.claims().is_empty());
}

#[test]
fn names_of_claims() {
    const NAMES: [&str; 3] = [claims::SUBJECT, claims::AUDIENCE, claims::ISSUER];
    assert_eq!(NAMES, ["sub", "aud", "iss"]);
}

#[test]
fn errors() {
    fn is_error<E: Error + Clone + PartialEq + Send + Sync + Unpin + 'static>() {}
    fn from<E, F: From<E>>() -> fn(E) -> F {
        F::from
    }
    is_error::<CredentialsError>();
    let new: fn(&'static str) -> CredentialsError = CredentialsError::new;
    let of_anything: fn(u8) -> CredentialsError = CredentialsError::new;
    assert_eq!(of_anything(7), new("7"));

    let error = CredentialsError { message: "none".to_owned() };
    let CredentialsError { message } = error.clone();
    assert_eq!((message.as_str(), error.to_string().as_str()), ("none", "none"));
    assert_eq!(format!("{error:?}"), r#"CredentialsError { message: "none" }"#);
    assert!(error.source().is_none());

    let _: fn(hyper_0_14::Error) -> CredentialsError = from();
    let io: fn(std::io::Error) -> CredentialsError = from();
    let json: fn(serde_json::Error) -> CredentialsError = from();
    let var: fn(VarError) -> CredentialsError = from();
    let text: fn(FromUtf8Error) -> CredentialsError = from();
    let date: fn(chrono::ParseError) -> CredentialsError = from();
    assert_eq!(io(std::io::Error::other("disk")).message, "disk");
    assert!(json(serde_json::from_str::<u8>("x").unwrap_err()).message.contains("line 1"));
    assert_eq!(var(VarError::NotPresent).message, "environment variable not found");
    assert!(text(String::from_utf8(vec![0xff]).unwrap_err()).message.contains("invalid utf-8"));
    assert_eq!(date("x".parse::<DateTime<Utc>>().unwrap_err()).message, "input contains invalid characters");
}

#[test]
fn the_trait() {
    let _object_safe: Box<dyn ProvideAwsCredentials + Send + Sync> = Box::new(Written);
    provides::<Arc<Written>>();
    provides::<Arc<Arc<ChainProvider>>>();
}

#[test]
fn auto_refreshing_provider() {
    type Wrapped<P> = AutoRefreshingProvider<P>;
    provides::<Wrapped<Written>>();
    provides::<Wrapped<ChainProvider>>();
    provides::<Wrapped<Arc<Written>>>();
    clones::<Wrapped<Written>>();
    shows::<Wrapped<Written>>();

    // Neither Send, Sync nor Clone is asked for, except by the impls.
    let new: fn(Own) -> Result<Wrapped<Own>, CredentialsError> = Wrapped::new;
    let get_ref: for<'a> fn(&'a Wrapped<Own>) -> &'a Own = Wrapped::get_ref;
    let get_mut: for<'a> fn(&'a mut Wrapped<Own>) -> &'a mut Own = Wrapped::get_mut;
    let mut wrapped = new(Own(std::ptr::null())).unwrap();
    get_mut(&mut wrapped).0 = std::ptr::dangling();
    assert!(!get_ref(&wrapped).0.is_null());
}

#[test]
fn default_credentials_provider() {
    provides::<DefaultCredentialsProvider>();
    clones::<DefaultCredentialsProvider>();
    let _: fn() -> Result<DefaultCredentialsProvider, CredentialsError> = DefaultCredentialsProvider::new;
}

#[test]
fn chain_provider() {
    provides::<ChainProvider>();
    clones::<ChainProvider>();
    shows::<ChainProvider>();
    let _: fn() -> ChainProvider = ChainProvider::new;
    let _: fn() -> ChainProvider = <ChainProvider as Default>::default;
    let _: fn(ProfileProvider) -> ChainProvider = ChainProvider::with_profile_provider;
    let _: fn(&mut ChainProvider, Duration) = ChainProvider::set_timeout;
}

#[test]
fn environment_provider() {
    provides::<EnvironmentProvider>();
    clones::<EnvironmentProvider>();
    shows::<EnvironmentProvider>();
    let _: fn() -> EnvironmentProvider = <EnvironmentProvider as Default>::default;
    let _: fn(&str) -> EnvironmentProvider = EnvironmentProvider::with_prefix;
}

#[test]
fn profile_provider() {
    type Made = Result<ProfileProvider, CredentialsError>;
    type Region = Result<Option<String>, CredentialsError>;
    provides::<ProfileProvider>();
    clones::<ProfileProvider>();
    shows::<ProfileProvider>();
    let _: fn() -> Made = ProfileProvider::new;
    let with: fn(&'static str, &'static str) -> ProfileProvider = ProfileProvider::with_configuration;
    let _: fn(PathBuf, String) -> ProfileProvider = ProfileProvider::with_configuration;
    let _: fn(&'static str) -> ProfileProvider = ProfileProvider::with_default_configuration;
    let _: fn(OsString) -> ProfileProvider = ProfileProvider::with_default_configuration;
    let _: fn(&'static str) -> Made = ProfileProvider::with_default_credentials;
    let _: fn(String) -> Made = ProfileProvider::with_default_credentials;
    let _: fn() -> Region = ProfileProvider::region;
    let region_from_profile: fn(&ProfileProvider) -> Region = ProfileProvider::region_from_profile;
    let file_path: fn(&ProfileProvider) -> &Path = ProfileProvider::file_path;
    let profile: fn(&ProfileProvider) -> &str = ProfileProvider::profile;
    let set_file_path: fn(&mut ProfileProvider, &'static str) = ProfileProvider::set_file_path;
    let set_profile: fn(&mut ProfileProvider, &'static str) = ProfileProvider::set_profile;

    let mut provider = with("/nowhere/a", "a");
    set_file_path(&mut provider, "/nowhere/b");
    set_profile(&mut provider, "b");
    assert_eq!((file_path(&provider), profile(&provider)), (Path::new("/nowhere/b"), "b"));
    assert_eq!(region_from_profile(&provider), Ok(None));
}

#[test]
fn container_provider() {
    provides::<ContainerProvider>();
    clones::<ContainerProvider>();
    shows::<ContainerProvider>();
    let _: fn() -> ContainerProvider = ContainerProvider::new;
    let _: fn() -> ContainerProvider = <ContainerProvider as Default>::default;
    let _: fn(&mut ContainerProvider, Duration) = ContainerProvider::set_timeout;
}

#[test]
fn instance_metadata_provider() {
    provides::<InstanceMetadataProvider>();
    clones::<InstanceMetadataProvider>();
    shows::<InstanceMetadataProvider>();
    let _: fn() -> InstanceMetadataProvider = InstanceMetadataProvider::new;
    let _: fn() -> InstanceMetadataProvider = <InstanceMetadataProvider as Default>::default;
    let _: fn(&mut InstanceMetadataProvider, Duration) = InstanceMetadataProvider::set_timeout;
    let _: fn(&mut InstanceMetadataProvider, &str, &str) = InstanceMetadataProvider::set_ip_addr_with_port;
}

#[test]
fn static_provider() {
    provides::<StaticProvider>();
    clones::<StaticProvider>();
    shows::<StaticProvider>();
    let new: fn(String, String, Option<String>, Option<i64>) -> StaticProvider = StaticProvider::new;
    let _: fn(String, String) -> StaticProvider = StaticProvider::new_minimal;
    let _: fn(AwsCredentials) -> StaticProvider = StaticProvider::from;
    let key: fn(&StaticProvider) -> &str = StaticProvider::get_aws_access_key_id;
    let secret: fn(&StaticProvider) -> &str = StaticProvider::get_aws_secret_access_key;
    let has_token: fn(&StaticProvider) -> bool = StaticProvider::has_token;
    let token: fn(&StaticProvider) -> &Option<String> = StaticProvider::get_token;
    let valid_for: fn(&StaticProvider) -> &Option<i64> = StaticProvider::is_valid_for;

    let provider = new("AKID".to_owned(), "hush".to_owned(), Some("psst".to_owned()), Some(60));
    assert_eq!((key(&provider), secret(&provider)), ("AKID", "hush"));
    assert!(has_token(&provider));
    assert_eq!((token(&provider).as_deref(), *valid_for(&provider)), (Some("psst"), Some(60)));
}

#[test]
fn secret() {
    fn is_secret<S: From<String> + AsRef<str> + Clone + Debug + Display + Send + Sync + Unpin>() {}
    is_secret::<Secret>();
    let secret = Secret::from("hush".to_owned());
    assert_eq!(secret.clone().as_ref(), "hush");
    assert_eq!(format!("{secret} {secret:?}"), r#"******* "*******""#);
}

#[test]
fn variable() {
    type Text = Variable<String>;
    type Maybe = Variable<Option<String>>;
    // The type of the error has a default.
    let with_value: fn(&'static str) -> Variable<String, CredentialsError> = Variable::with_value;
    let resolve: fn(&Text) -> Result<String, CredentialsError> = Text::resolve;
    let or: fn(Text, Text) -> Text = Text::or;
    let _: fn(&'static str) -> Text = Text::from_env_var;
    let _: fn(OsString) -> Text = Text::from_env_var;
    let _: fn(&'static str) -> Maybe = Maybe::from_env_var_optional;
    let _: fn(PathBuf) -> Text = Text::from_text_file;
    let _: fn(&'static str) -> Variable<Vec<u8>> = Variable::from_binary_file;
    // As rusoto_sts has it.
    let _: fn(&'static str) -> Variable<Secret> = Variable::from_text_file;
    let _: fn(String) -> Text = Text::from;
    let _: fn(&'static str) -> Text = Text::from;
    let _: fn(u32) -> Variable<u32, ()> = Variable::from;

    let dynamic = Text::dynamic(|| Err(CredentialsError::new("none")));
    let variable = or(dynamic, with_value("a"));
    assert_eq!(resolve(&variable.clone()).unwrap(), "a");
    assert_eq!(
        format!("{variable:?}"),
        "Variable::Fallback(Variable::Dynamic(...), Variable::Static(\"a\"))"
    );
    let Variable::Fallback(first, second) = variable else { panic!("made by `or`") };
    let first: Box<Text> = first;
    assert!(matches!((*first, *second), (Variable::Dynamic(_), Variable::Static(_))));

    // The error need not be `Clone`, and a variable goes to another thread whatever it is.
    struct NotClone;
    clones::<Variable<u8, NotClone>>();
    fn sends<T: Send + Sync>() {}
    sends::<Variable<u8, CredentialsError>>();
    let read: Arc<dyn Fn() -> Result<u8, NotClone> + Send + Sync> = Arc::new(|| Ok(1));
    assert!(matches!(Variable::Dynamic(read).resolve(), Ok(1)));
}
