//! The engine that a process gets if its program says nothing: settings from the environment and the profile.

use super::endpoint_style::EndpointStyle;
use super::installation::InstalledEngine;
use super::send::{Engine, EngineConfig};
use crate::chain::env::Env;
use crate::chain::proxy_and_trust::{proxies_of_process, trusted_blocking};
use crate::chain::{ConfigProfile, DUAL_STACK, FIPS, Switch, on_or_off};
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
/// No SDK has a variable for it. The AWS CLI and boto3 have the setting of the profile.
const S3_ADDRESSING: &str = "RUSOTO_COMPAT_S3_ADDRESSING_STYLE";

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
    /// | FIPS endpoints | `AWS_USE_FIPS_ENDPOINT` | `use_fips_endpoint` |
    /// | dual-stack endpoints | `AWS_USE_DUALSTACK_ENDPOINT` | `use_dualstack_endpoint` |
    /// | the bucket of S3 in the host | `RUSOTO_COMPAT_S3_ADDRESSING_STYLE` | `addressing_style` below `s3` |
    ///
    /// Without them there are no retries and no proxies, and the endpoints are the plain ones, as in Rusoto.
    ///
    /// # Errors
    /// A text that names the variable or the key, and what it may be.
    pub fn from_environment(options: &HttpOptions) -> Result<Self, String> {
        Self::from_env(options, &Env::default())
    }

    fn from_env(options: &HttpOptions, env: &Env) -> Result<Self, String> {
        let profile = ConfigProfile::read(env);
        Ok(Self {
            http_client: http_client(options, env)?,
            timeouts: TimeoutConfig::disabled(),
            retries: retries(env, &profile)?,
            endpoints: endpoints(env, &profile)?,
            sleep: None,
            time: None,
        })
    }
}

impl Engine {
    /// Returns the installed engine, else one with the settings of the environment and a pool of its own. If settings
    /// were installed without an HTTP client, they go before those of the environment.
    ///
    /// An installed engine also has the environment's addressing style of S3, because an `SdkConfig` has none.
    ///
    /// A malformed setting is the error of every request. Rusoto's constructors leave no room for it.
    pub fn of_process(options: &HttpOptions) -> Self {
        let made = match installed_engine() {
            None => EngineConfig::from_environment(options).map(Self::new),
            Some(installed) => Self::of_installed(installed, options, &Env::default()),
        };
        made.unwrap_or_else(Self::broken)
    }

    fn of_installed(installed: InstalledEngine, options: &HttpOptions, env: &Env) -> Result<Self, String> {
        let bucket_in_host = bucket_in_host(env, &ConfigProfile::read(env))?;
        let mut engine = match installed {
            InstalledEngine::Shared(engine) => engine,
            InstalledEngine::PerClient(installation) => {
                Self::new(installation.with(http_client(options, env)?))
            }
        };
        engine.endpoints.bucket_in_host = bucket_in_host;
        Ok(engine)
    }
}

/// Returns the SDK's retries if somebody asks for them. Rusoto has none, and many programs have a loop of their own.
fn retries(env: &Env, profile: &ConfigProfile) -> Result<Option<RetryConfig>, String> {
    let attempts = setting(env, MAX_ATTEMPTS, profile.setting("max_attempts"), "max_attempts")?;
    let mode = setting(env, RETRY_MODE, profile.setting("retry_mode"), "retry_mode")?;
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

/// Returns the value of a variable, else that of a key of the profile, with the name to show in an error.
fn setting(
    env: &Env,
    variable: &str,
    in_profile: Option<&str>,
    key: &str,
) -> Result<Option<(String, String)>, String> {
    if let Some(value) = env.text(variable).map_err(|error| error.to_string())? {
        return Ok(Some((variable.to_owned(), value)));
    }
    Ok(in_profile.map(|value| (format!("`{key}` of the profile"), value.to_owned())))
}

/// Returns the endpoints that the environment and the profile ask for.
pub(super) fn endpoints_of_environment() -> Result<EndpointStyle, String> {
    let env = Env::default();
    endpoints(&env, &ConfigProfile::read(&env))
}

fn endpoints(env: &Env, profile: &ConfigProfile) -> Result<EndpointStyle, String> {
    Ok(EndpointStyle {
        fips: switch(env, profile, FIPS)?,
        dual_stack: switch(env, profile, DUAL_STACK)?,
        bucket_in_host: bucket_in_host(env, profile)?,
    })
}

fn switch(env: &Env, profile: &ConfigProfile, switch: Switch) -> Result<bool, String> {
    match setting(env, switch.variable, profile.setting(switch.key), switch.key)? {
        Some((name, value)) => on_or_off(&value, &name),
        None => Ok(false),
    }
}

/// Returns whether the bucket of S3 is wanted in the host. `virtual` and `auto` mean the same, as in the AWS CLI today: a
/// bucket whose name cannot be in a host is in the path.
fn bucket_in_host(env: &Env, profile: &ConfigProfile) -> Result<bool, String> {
    let in_profile = profile.below("s3", "addressing_style");
    let Some((name, style)) = setting(env, S3_ADDRESSING, in_profile, "addressing_style")? else {
        return Ok(false);
    };
    match style.to_ascii_lowercase().as_str() {
        "path" => Ok(false),
        "virtual" | "auto" => Ok(true),
        _ => Err(format!("{name} is {style:?}: write path, virtual or auto")),
    }
}

/// Returns an HTTP client with the authorities and the proxies that the environment asks for, as the engine has by default.
///
/// # Errors
///
/// The text names a malformed setting, or a file of authorities that cannot be read.
pub fn http_client_of_environment() -> Result<SharedHttpClient, String> {
    http_client(&HttpOptions::default(), &Env::default())
}

fn http_client(options: &HttpOptions, env: &Env) -> Result<SharedHttpClient, String> {
    let wants_proxy = env.setting(PROXY).map_or(Ok(false), |value| on_or_off(&value, PROXY))?;
    let proxy = wants_proxy.then(|| proxies_of_process(env)).transpose()?;
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
        Ok(retries(&env, &ConfigProfile::read(&env))?.map(|config| config.max_attempts()))
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

    fn endpoints_of(variables: &[(&str, &str)]) -> Result<EndpointStyle, String> {
        let env = Env::fixed(variables.iter().copied());
        EngineConfig::from_env(&HttpOptions::default(), &env).map(|config| config.endpoints)
    }

    #[test]
    fn the_endpoints_are_rusotos_until_somebody_asks_for_others() {
        let rusotos = EndpointStyle::default();
        let [fips, dual_stack, bucket_in_host] = [
            EndpointStyle { fips: true, ..rusotos },
            EndpointStyle { dual_stack: true, ..rusotos },
            EndpointStyle { bucket_in_host: true, ..rusotos },
        ];
        assert_eq!(endpoints_of(&[]), Ok(rusotos));
        for (variable, value, expected) in [
            (FIPS.variable, "true", fips),
            (FIPS.variable, "True", fips),
            (FIPS.variable, "false", rusotos),
            (FIPS.variable, " ", rusotos),
            (DUAL_STACK.variable, "true", dual_stack),
            (S3_ADDRESSING, "virtual", bucket_in_host),
            (S3_ADDRESSING, "Auto", bucket_in_host),
            (S3_ADDRESSING, "path", rusotos),
        ] {
            assert_eq!(endpoints_of(&[(variable, value)]), Ok(expected), "{variable}={value}");
        }
    }

    #[test]
    fn a_profile_asks_for_other_endpoints_too() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("config");
        let config = "[default]\nuse_fips_endpoint = true\ns3 =\n  addressing_style = path\n  \
            addressing_style = virtual\n  use_dualstack_endpoint = true\n[profile dev]\nuse_dualstack_endpoint = TRUE\n\
            [profile odd]\ns3 =\n  addressing_style = dns\n";
        std::fs::write(&path, config).unwrap();
        let endpoints = |more: &[(&str, &str)]| {
            let mut variables = vec![("AWS_CONFIG_FILE", path.to_str().unwrap())];
            variables.extend(more);
            endpoints_of(&variables)
        };
        let both = EndpointStyle { fips: true, dual_stack: false, bucket_in_host: true };
        assert_eq!(endpoints(&[]), Ok(both), "no SDK for Rust reads the dual stack of S3 alone");
        let dual_stack = EndpointStyle { dual_stack: true, ..EndpointStyle::default() };
        assert_eq!(endpoints(&[("AWS_PROFILE", "dev")]), Ok(dual_stack));
        let overruled = [(FIPS.variable, "false"), (S3_ADDRESSING, "path")];
        assert_eq!(endpoints(&overruled), Ok(EndpointStyle::default()), "the variables go first");
        let error = endpoints(&[("AWS_PROFILE", "odd")]).unwrap_err();
        assert_eq!(error, "`addressing_style` of the profile is \"dns\": write path, virtual or auto");
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
        for (name, value) in [
            (PROXY, "yes"),
            ("AWS_CA_BUNDLE", "/nonexistent/ca.pem"),
            (FIPS.variable, "yes"),
            (DUAL_STACK.variable, "1"),
            (S3_ADDRESSING, "dns"),
        ] {
            let error =
                EngineConfig::from_env(&HttpOptions::default(), &Env::fixed([(name, value)])).unwrap_err();
            assert!(error.contains(name), "{error}");
        }
    }
}
