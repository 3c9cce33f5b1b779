//! The engine that a process gets if its program says nothing: settings from the environment and the profile.

use super::installation::InstalledEngine;
use super::send::{Engine, EngineConfig};
use crate::chain::env::Env;
use crate::chain::profile_setting;
use crate::chain::proxy_and_trust::{proxies_of_process, trusted_blocking};
use crate::process::installed_engine;
use aws_smithy_http_client::tls::rustls_provider::CryptoMode;
use aws_smithy_http_client::tls::{Provider, TlsContext, TrustStore};
use aws_smithy_http_client::{Builder, Connector};
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use std::num::NonZeroU32;
use std::time::Duration;

const MAX_ATTEMPTS: &str = "AWS_MAX_ATTEMPTS";
const RETRY_MODE: &str = "AWS_RETRY_MODE";
const PROXY: &str = "RUSOTO_COMPAT_PROXY_FROM_ENVIRONMENT";

/// What a program says about its HTTP client in Rusoto's terms.
#[derive(Clone, Debug, Default)]
pub struct HttpOptions {
    /// Certificates in PEM form that replace those of the machine.
    pub bundled_roots: Vec<Vec<u8>>,
    /// How long an idle connection is kept. `None` is the client's default, 90 s.
    pub pool_idle_timeout: Option<Duration>,
}

impl EngineConfig {
    /// Returns the settings of the environment and the profile, with an HTTP client of its own.
    ///
    /// | setting | variable | key of the profile |
    /// |---|---|---|
    /// | attempts | `AWS_MAX_ATTEMPTS` | `max_attempts` |
    /// | retry mode | `AWS_RETRY_MODE` | `retry_mode` |
    /// | certificates | `AWS_CA_BUNDLE` | |
    /// | proxies of `HTTPS_PROXY` and its kin | `RUSOTO_COMPAT_PROXY_FROM_ENVIRONMENT=true` | |
    ///
    /// Without them there are no retries and no proxies, as in Rusoto.
    ///
    /// # Errors
    /// A text that names the variable or the key, and what it may be.
    pub fn from_environment(options: &HttpOptions) -> Result<Self, String> {
        Self::from_env(options, &Env::default())
    }

    fn from_env(options: &HttpOptions, env: &Env) -> Result<Self, String> {
        Ok(Self {
            http_client: http_client(options, env)?,
            timeouts: TimeoutConfig::disabled(),
            retries: retries(env)?,
            sleep: None,
            time: None,
        })
    }
}

impl Engine {
    /// Returns the installed engine, else one with the settings of the environment and a pool of its own. If settings
    /// were installed without an HTTP client, they go before those of the environment.
    ///
    /// A malformed setting is the error of every request. Rusoto's constructors leave no room for it.
    pub fn of_process(options: &HttpOptions) -> Self {
        let config = match installed_engine() {
            Some(InstalledEngine::Shared(engine)) => return engine,
            Some(InstalledEngine::PerClient(installation)) => {
                http_client(options, &Env::default()).map(|client| installation.with(client))
            }
            None => EngineConfig::from_environment(options),
        };
        config.map_or_else(Self::broken, Self::new)
    }
}

/// Returns the SDK's retries if somebody asks for them. Rusoto has none, and many programs have a loop of their own.
fn retries(env: &Env) -> Result<Option<RetryConfig>, String> {
    let attempts = setting(env, MAX_ATTEMPTS, "max_attempts")?;
    let mode = setting(env, RETRY_MODE, "retry_mode")?;
    if attempts.is_none() && mode.is_none() {
        return Ok(None);
    }
    let mut config = RetryConfig::standard();
    if let Some((name, mode)) = mode {
        // The adaptive mode would also delay first attempts, and is experimental in the SDK itself, so it is taken for
        // the standard one. The legacy mode is that of other SDKs, and asks nothing of Rust.
        match mode.to_ascii_lowercase().as_str() {
            "standard" | "adaptive" => {}
            "legacy" if attempts.is_none() => return Ok(None),
            "legacy" => {}
            _ => return Err(format!("{name} is {mode:?}: write `standard`, `adaptive` or `legacy`")),
        }
    }
    if let Some((name, attempts)) = attempts {
        let known = attempts.parse::<NonZeroU32>();
        let known = known.map_err(|_| format!("{name} is {attempts:?}: write a number from 1"))?;
        config = config.with_max_attempts(known.get());
    }
    Ok(Some(config))
}

/// Returns the value of a variable, else of a key of the profile, with the name to show in an error.
fn setting(env: &Env, variable: &str, key: &str) -> Result<Option<(String, String)>, String> {
    if let Some(value) = env.text(variable).map_err(|error| error.to_string())? {
        return Ok(Some((variable.to_owned(), value)));
    }
    // The chain reports a file that cannot be read.
    let in_profile = profile_setting(env, key).ok().flatten();
    Ok(in_profile.map(|value| (format!("`{key}` of the profile"), value)))
}

fn http_client(options: &HttpOptions, env: &Env) -> Result<SharedHttpClient, String> {
    let proxy = match env.setting(PROXY).as_deref() {
        None | Some("false") => None,
        Some("true") => Some(proxies_of_process(env)?),
        Some(other) => return Err(format!("{PROXY} is {other:?}: write `true` or `false`")),
    };
    let tls = match trusted(options, env)? {
        Some(store) => {
            Some(TlsContext::builder().with_trust_store(store).build().map_err(|e| e.to_string())?)
        }
        None => None,
    };
    let pool_idle_timeout = options.pool_idle_timeout.map(Some);
    Ok(Builder::new().build_with_connector_fn(move |settings, components| {
        let mut builder = Connector::builder();
        builder.set_connector_settings(settings.cloned());
        builder.set_sleep_impl(components.and_then(|components| components.sleep_impl()));
        builder.set_pool_idle_timeout(pool_idle_timeout);
        builder.set_proxy_config(proxy.clone());
        let builder = builder.tls_provider(Provider::Rustls(CryptoMode::AwsLc));
        match &tls {
            Some(tls) => builder.tls_context(tls.clone()).build(),
            None => builder.build(),
        }
    }))
}

fn trusted(options: &HttpOptions, env: &Env) -> Result<Option<TrustStore>, String> {
    let trusted = trusted_blocking(env);
    let trusted = trusted.map_err(|error| crate::error_chain::error_chain(error.as_ref()))?;
    let bundled = || {
        let roots = &options.bundled_roots;
        roots.iter().fold(TrustStore::empty(), |store, root| store.with_pem_certificate(root.clone()))
    };
    Ok(trusted.or_else(|| (!options.bundled_roots.is_empty()).then(bundled)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn retries_of(variables: &[(&str, &str)]) -> Result<Option<u32>, String> {
        // No home directory, so no profile.
        let env = Env::fixed(variables.iter().copied());
        Ok(retries(&env)?.map(|config| config.max_attempts()))
    }

    #[test]
    fn retries_are_off_until_somebody_asks_for_them() {
        assert_eq!(retries_of(&[]), Ok(None));
        assert_eq!(retries_of(&[("AWS_MAX_ATTEMPTS", " ")]), Ok(None));
        assert_eq!(retries_of(&[("AWS_MAX_ATTEMPTS", "5")]), Ok(Some(5)));
        assert_eq!(retries_of(&[("AWS_RETRY_MODE", "Standard")]), Ok(Some(3)));
        assert_eq!(retries_of(&[("AWS_RETRY_MODE", "adaptive"), ("AWS_MAX_ATTEMPTS", "1")]), Ok(Some(1)));
        assert_eq!(retries_of(&[("AWS_RETRY_MODE", "legacy")]), Ok(None));
        assert_eq!(retries_of(&[("AWS_RETRY_MODE", "legacy"), ("AWS_MAX_ATTEMPTS", "2")]), Ok(Some(2)));
    }

    #[test]
    fn a_profile_asks_for_them_too() {
        let home = tempfile::tempdir().unwrap();
        let config = home.path().join("config");
        std::fs::write(&config, "[default]\nmax_attempts = 4\n[profile dev]\nretry_mode = standard\n")
            .unwrap();
        let attempts = |more: &[(&str, &str)]| {
            let mut variables = vec![("AWS_CONFIG_FILE", config.to_str().unwrap())];
            variables.extend(more);
            retries_of(&variables)
        };
        assert_eq!(attempts(&[]), Ok(Some(4)));
        assert_eq!(attempts(&[("AWS_PROFILE", "dev")]), Ok(Some(3)));
        assert_eq!(attempts(&[("AWS_MAX_ATTEMPTS", "2")]), Ok(Some(2)), "the variable goes first");
    }

    #[test]
    fn a_malformed_setting_is_named() {
        for (name, value, known) in [
            ("AWS_MAX_ATTEMPTS", "0", "a number from 1"),
            ("AWS_MAX_ATTEMPTS", "many", "a number from 1"),
            ("AWS_RETRY_MODE", "none", "`standard`, `adaptive` or `legacy`"),
        ] {
            let error = retries_of(&[(name, value)]).unwrap_err();
            assert_eq!(error, format!("{name} is {value:?}: write {known}"));
        }
        for (name, value) in [(PROXY, "yes"), ("AWS_CA_BUNDLE", "/nonexistent/ca.pem")] {
            let error =
                EngineConfig::from_env(&HttpOptions::default(), &Env::fixed([(name, value)])).unwrap_err();
            assert!(error.contains(name), "{error}");
        }
    }
}
