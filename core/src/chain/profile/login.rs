//! The credentials that `aws login` leaves in the home directory, and renews.

use crate::chain::asking::{Asking, ENDPOINT_VARIABLE, Service};
use crate::chain::context::ProviderContext;
use crate::chain::env::Env;
use crate::chain::failure::{BoxError, Failure};
use crate::chain::json::Fields;
use crate::chain::small_file;
use aws_config::login::LoginCredentialsProvider;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{self, ProvideCredentials};
use futures_util::FutureExt;
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::panic::AssertUnwindSafe;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

const CACHE: &str = "AWS_LOGIN_CACHE_DIRECTORY";
/// So long before their end aws-config renews keys.
const RENEWAL: Duration = Duration::from_secs(5 * 60);
const REMEDY: &str = "(is the session of `aws login` over?)";

/// aws-config reads these itself, whatever it is given, and its client panics on one that is empty.
fn empty_endpoint(env: &Env) -> Option<&'static str> {
    let first = ["AWS_ENDPOINT_URL_SIGNIN", "AWS_ENDPOINT_URL"].into_iter().find(|name| env.is_set(name))?;
    env.setting(first).is_none().then_some(first)
}

/// A `login_session`: who has signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LoginSession(pub(super) String);

#[derive(Debug, Clone)]
pub(super) struct LoginProvider {
    pub(super) session: LoginSession,
    /// Who asks, for errors: "profile `x`".
    pub(super) origin: String,
    pub(super) asking: Asking,
    pub(super) timeout: Duration,
    pub(super) context: ProviderContext,
}

impl LoginProvider {
    pub(super) async fn load(&self) -> provider::Result {
        let subject = || format!("AWS Sign-In, asked for {},", self.origin);
        self.context.within(self.timeout, subject, self.ask()).await
    }

    async fn ask(&self) -> provider::Result {
        if let Some(name) = empty_for_aws_config(self.context.env()) {
            return Err(CredentialsError::invalid_configuration(format!(
                "{name} is empty, which the SDK's client of AWS Sign-In cannot take: unset it, or write \
                 http(s)://host[:port][/path]"
            )));
        }
        let path = self.cached()?;
        // aws-config reads the file as well. What its errors do not say is said here.
        let ends = self.end(&path).await?;
        let config = self
            .context
            .provider_config(self.asking.region.clone())
            .with_http_client(self.context.service_http_client())
            .with_use_fips(Some(self.asking.use_fips))
            .with_use_dual_stack(Some(self.asking.use_dual_stack));
        if let Some(name) = empty_endpoint(self.context.env()) {
            return Err(CredentialsError::invalid_configuration(format!(
                "{}: {name} is empty, which the SDK's client of AWS Sign-In cannot take: unset it",
                self.origin
            )));
        }
        let provider = LoginCredentialsProvider::builder(&self.session.0).configure(&config).build();
        // It panics on an answer that lacks what it expects.
        let loaded = AssertUnwindSafe(provider.provide_credentials()).catch_unwind().await;
        let loaded = loaded.unwrap_or_else(|_| {
            Err(CredentialsError::provider_error("the SDK could not understand the answer of AWS Sign-In"))
        });
        let is_over = ends <= self.context.time_source().now() + RENEWAL;
        loaded.map_err(|error| {
            let remedy = if is_over { format!(" {REMEDY}") } else { String::new() };
            let text = format!("{}: the sign-in in {path:?} cannot be used{remedy}", self.origin);
            // Whatever the class: whoever writes `login_session` asks for it.
            CredentialsError::provider_error(Failure::new(text, error))
        })
    }

    /// Where aws-config looks.
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

    /// When the keys end that the file holds.
    async fn end(&self, path: &PathBuf) -> Result<SystemTime, CredentialsError> {
        let failed =
            |text: String, cause: BoxError| CredentialsError::provider_error(Failure::new(text, cause));
        let content = small_file::read(path.clone()).await.map_err(|error| {
            let remedy = small_file::is_absent(&*error).map_or_else(String::new, |_| format!(" {REMEDY}"));
            failed(format!("{}: nobody has signed in{remedy}", self.origin), error)
        })?;
        let unusable = |problem: String| {
            failed(format!("{}: the sign-in in {path:?} cannot be used", self.origin), problem.into())
        };
        let token =
            Fields::read(&content).and_then(|fields| fields.object("accessToken")).map_err(unusable)?;
        match token.moment("expiresAt").map_err(unusable)? {
            Some(end) => Ok(end),
            None => Err(unusable("its `accessToken` has no `expiresAt`".to_owned())),
        }
    }
}

/// aws-config reads these itself, whatever it is given, and its client panics on one that is empty.
fn empty_for_aws_config(env: &Env) -> Option<&'static str> {
    let own = Service::SignIn.endpoint_variable();
    let is_empty = |name: &&str| env.is_set(name) && env.setting(name).is_none();
    Some(own)
        .filter(is_empty)
        .or_else(|| Some(ENDPOINT_VARIABLE).filter(|name| !env.is_set(own) && is_empty(name)))
}
