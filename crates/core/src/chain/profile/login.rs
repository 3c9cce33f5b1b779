//! The credentials that `aws login` stores in the home directory, and their renewal.

use crate::chain::context::ProviderContext;
use crate::chain::env::Env;
use crate::chain::failure::{BoxError, Failure};
use crate::chain::json::Fields;
use crate::chain::service_config::{ENDPOINT_VARIABLE, Service, ServiceConfig};
use crate::chain::{session, small_file};
use crate::endpoint::normalise;
use aws_config::login::LoginCredentialsProvider;
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{self, ProvideCredentials};
use futures_util::FutureExt;
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

const CACHE: &str = "AWS_LOGIN_CACHE_DIRECTORY";
/// The time before expiry at which aws-config renews the keys.
const RENEWAL: Duration = Duration::from_secs(5 * 60);
const REMEDY: &str = "(is the session of `aws login` over?)";

/// A `login_session`: the ARN of the user who signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LoginSession(pub(super) String);

#[derive(Debug)]
pub(super) struct LoginProvider {
    pub(super) session: LoginSession,
    /// The name of the profile for errors: "profile `x`".
    pub(super) origin: String,
    /// An error here matters only when a renewal is due.
    pub(super) service_config: Result<ServiceConfig, CredentialsError>,
    pub(super) timeout: Duration,
    pub(super) context: ProviderContext,
}

impl LoginProvider {
    pub(super) async fn load(self) -> provider::Result {
        let (context, timeout, origin) = (self.context.clone(), self.timeout, self.origin.clone());
        let subject = || format!("AWS Sign-In, asked for {origin},");
        context.within(timeout, subject, self.ask()).await
    }

    async fn ask(self) -> provider::Result {
        let path = self.cached()?;
        let (credentials, end) = self.read(&path).await?;
        let left = end.duration_since(self.context.time_source().now());
        if left.is_ok_and(|left| left > RENEWAL) {
            return Ok(credentials);
        }
        self.renew(&path).await
    }

    /// Renews the credentials through aws-config, which reads the file and the environment itself and writes the file.
    async fn renew(self, path: &Path) -> provider::Result {
        let refused = |problem: String| {
            CredentialsError::invalid_configuration(format!(
                "{}: the sign-in in {path:?} has to be renewed, and {problem}",
                self.origin
            ))
        };
        let service_config = self.service_config?;
        let env = self.context.env();
        other_folder(env)
            .or_else(|| other_endpoint(env, &service_config))
            .map_or(Ok(()), |text| Err(refused(text)))?;
        let config = self
            .context
            .provider_config(service_config.region)
            .with_http_client(self.context.service_http_client())
            .with_use_fips(Some(service_config.use_fips))
            .with_use_dual_stack(Some(service_config.use_dual_stack));
        let provider = LoginCredentialsProvider::builder(&self.session.0).configure(&config).build();
        // The provider panics if a field that it expects is missing from an answer.
        let loaded = AssertUnwindSafe(provider.provide_credentials()).catch_unwind().await;
        let loaded = loaded.unwrap_or_else(|_| {
            Err(CredentialsError::provider_error("the SDK could not understand the answer of AWS Sign-In"))
        });
        let loaded = loaded.and_then(|keys| session::whole(keys).map_err(CredentialsError::provider_error));
        loaded.map_err(|error| {
            let text = format!("{}: the sign-in in {path:?} cannot be used {REMEDY}", self.origin);
            // A user who writes `login_session` requests these credentials, so every error is a failure.
            CredentialsError::provider_error(Failure::new(text, error))
        })
    }

    fn cached(&self) -> Result<PathBuf, CredentialsError> {
        let env = self.context.env();
        let folder = env.path(CACHE).or_else(|| Some(env.home()?.join(".aws/login/cache")));
        let folder = folder.ok_or_else(|| {
            CredentialsError::invalid_configuration(format!("{}: there is no home directory", self.origin))
        })?;
        let mut name = String::new();
        for byte in Sha256::digest(self.session.0.trim().as_bytes()) {
            let _ = write!(name, "{byte:02x}");
        }
        Ok(folder.join(name).with_extension("json"))
    }

    /// Returns the keys in the file and their expiry.
    async fn read(&self, path: &Path) -> Result<(Credentials, SystemTime), CredentialsError> {
        let failed =
            |text: String, cause: BoxError| CredentialsError::provider_error(Failure::new(text, cause));
        let content = small_file::read(path.to_owned()).await.map_err(|error| {
            let remedy = small_file::is_absent(&*error).map_or_else(String::new, |_| format!(" {REMEDY}"));
            failed(format!("{}: nobody has signed in{remedy}", self.origin), error)
        })?;
        understand(&content).map_err(|problem| {
            failed(format!("{}: the sign-in in {path:?} cannot be used", self.origin), problem.into())
        })
    }
}

/// The error is the end of a sentence about the file.
fn understand(content: &[u8]) -> Result<(Credentials, SystemTime), String> {
    let token = Fields::read(content)?.object("accessToken")?;
    let end = token.moment("expiresAt")?.ok_or("its `accessToken` has no `expiresAt`")?;
    let text = |name| token.text(name)?.ok_or_else(|| format!("its `accessToken` has no `{name}`"));
    let mut credentials = Credentials::builder()
        .access_key_id(text("accessKeyId")?)
        .secret_access_key(text("secretAccessKey")?)
        .session_token(text("sessionToken")?)
        .expiry(end)
        .provider_name("Login");
    credentials.set_account_id(token.text("accountId")?.map(Into::into));
    Ok((session::whole(credentials.build())?, end))
}

/// Returns the fault if aws-config would read the variable differently, as the end of a sentence. aws-config uses the
/// value unchanged.
fn other_folder(env: &Env) -> Option<String> {
    let theirs = env.as_it_is(CACHE).map(PathBuf::from);
    (env.is_set(CACHE) && env.path(CACHE) != theirs).then(|| {
        format!("the SDK, which renews it, does not find it: write the whole path of a folder into {CACHE}, or unset it")
    })
}

/// Returns the fault if aws-config would use another endpoint. It reads the endpoint variables itself, and its client
/// panics if one of them is empty.
fn other_endpoint(env: &Env, service_config: &ServiceConfig) -> Option<String> {
    let own = Service::SignIn.endpoint_variable();
    let theirs = [own, ENDPOINT_VARIABLE].into_iter().find_map(|name| Some((name, env.as_it_is(name)?)));
    match (theirs, &service_config.endpoint_url) {
        (None, None) => None,
        (None, Some(url)) => Some(format!(
            "the SDK, which renews it, looks for an endpoint in the environment alone: set {own} to {url}"
        )),
        (Some((name, url)), _) if url.trim().is_empty() => {
            Some(format!("{name} is empty, which the SDK, which renews it, cannot take: unset it"))
        }
        (Some((name, _)), None) => {
            Some(format!("the SDK, which renews it, would ask the endpoint in {name}: unset it"))
        }
        (Some((name, theirs)), Some(url)) => {
            let is_same = theirs.trim() == theirs && normalise(&theirs) == Ok(Some(url.clone()));
            (!is_same)
                .then(|| format!("the SDK, which renews it, reads {name} otherwise: set {own} to {url}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::service_config::ProfileSettings;

    #[test]
    fn a_folder_that_the_sdk_reads_otherwise_is_named() {
        for (folder, is_other) in [("/sign-ins", false), ("", true), ("~/sign-ins", true)] {
            let env = Env::fixed([("HOME", "/home/me"), (CACHE, folder)]);
            let problem = other_folder(&env);
            assert_eq!(problem.is_some(), is_other, "{folder:?}");
            assert!(problem.is_none_or(|problem| problem.contains(CACHE)), "{folder:?}");
        }
        assert_eq!(other_folder(&Env::fixed([("HOME", "/home/me")])), None);
    }

    #[test]
    fn an_endpoint_that_the_sdk_reads_otherwise_is_named() {
        const SIGN_IN: &str = "AWS_ENDPOINT_URL_SIGNIN";
        const IGNORE: &str = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
        let url = "https://sign-in.example";
        let padded = &*format!(" {url}");
        for (variables, of_profile, said) in [
            (vec![], false, None),
            (vec![(SIGN_IN, url)], true, None),
            (vec![(ENDPOINT_VARIABLE, url)], false, None),
            (vec![], true, Some("set AWS_ENDPOINT_URL_SIGNIN to https://of-profile.example")),
            (vec![(IGNORE, "true")], true, None),
            (vec![(IGNORE, "true"), (ENDPOINT_VARIABLE, url)], true, Some("AWS_ENDPOINT_URL: unset it")),
            (vec![(SIGN_IN, "")], false, Some("AWS_ENDPOINT_URL_SIGNIN is empty")),
            (vec![(SIGN_IN, " "), (ENDPOINT_VARIABLE, url)], false, Some("AWS_ENDPOINT_URL_SIGNIN is empty")),
            (vec![(SIGN_IN, url), (ENDPOINT_VARIABLE, "")], false, None),
            (
                vec![(ENDPOINT_VARIABLE, padded)],
                false,
                Some("set AWS_ENDPOINT_URL_SIGNIN to https://sign-in"),
            ),
        ] {
            let context = ProviderContext::default().with_env(Env::fixed(variables.clone()));
            let mut profile = ProfileSettings::default();
            if of_profile {
                profile.values.insert("endpoint_url", "https://of-profile.example".to_owned());
            }
            let service_config = ServiceConfig::resolve(&context, Service::SignIn, &profile, None).unwrap();
            let problem = other_endpoint(context.env(), &service_config);
            match said {
                None => assert_eq!(problem, None, "{variables:?}"),
                Some(said) => assert!(problem.is_some_and(|text| text.contains(said)), "{variables:?}"),
            }
        }
    }
}
