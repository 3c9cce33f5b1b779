//! A provider of either SDK as the source of loads.

use super::any_version::{RusotoProvider, RusotoVersion, is_or_shares};
use super::held::HeldCredentials;
use super::known::Known;
use crate::convert::any_rusoto::RusotoError as _;
use crate::convert::class::Class;
use crate::convert::{IntoSdk, error_chain, fit_to_show};
use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError as SdkError;
#[cfg(feature = "chain")]
use rusoto_compat_core::chain::ProfileProvider;
use rusoto_compat_core::error_chain::shows_a_secret;
use rusoto_compat_core::refresh::{Loaded, NotRetryable, RefreshPolicy};
use rusoto_credential::CredentialsError as RusotoError;
#[cfg(feature = "chain")]
use std::any::TypeId;
use std::error::Error;
use std::fmt;

pub(super) type LoadResult = Result<Loaded<HeldCredentials>, Box<dyn Error + Send + Sync>>;

/// What a source answered instead of credentials, in its own world's type, so that each view can keep the
/// class. Prints as the original, made fit to show.
pub(super) enum SourceError {
    Rusoto { error: RusotoError, not_configured: NotConfigured },
    Sdk(SdkError),
}

impl fmt::Debug for SourceError {
    // An error of the SDK shows its cause to `{:?}`, and that may be a request with its secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SourceError({:?})", self.to_string())
    }
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::Rusoto { error, .. } => fit_to_show(&error.message),
            Self::Sdk(error) => fit_to_show(&error.to_string()),
        })
    }
}

impl Error for SourceError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Rusoto { error, .. } => error.source(),
            Self::Sdk(error) => error.source(),
        }
    }
}

impl SourceError {
    pub(super) fn class(&self) -> Class {
        match self {
            Self::Sdk(error) => Class::of(error),
            Self::Rusoto { error, not_configured } if not_configured.applies_to(error) => Class::NotLoaded,
            Self::Rusoto { error, .. } => Class::of(&error.into_sdk()),
        }
    }

    /// The error of a load. Asking again does not help a source that is not configured, or not as it must be.
    fn into_load_error(self) -> Box<dyn Error + Send + Sync> {
        match self.class() {
            Class::NotLoaded | Class::InvalidConfiguration => NotRetryable(self.into()).into(),
            Class::TimedOut(_) | Class::ProviderError | Class::Unhandled => self.into(),
        }
    }
}

/// Which errors of a Rusoto provider mean "not configured" rather than "failed". Rusoto's error is one string,
/// so this can be told only where the provider says nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotConfigured {
    Never,
    /// The chain swallows every error of its members and knows one message. A strict one, of the patched crate, has another.
    ChainMessage,
    /// A missing key id is "not configured", as it is asked for first. Half an environment and a malformed variable are
    /// failures.
    MissingVariable,
}

impl NotConfigured {
    pub(crate) fn of<V: RusotoVersion, P: ?Sized + 'static>() -> Self {
        if is_a_chain::<V, P>() {
            Self::ChainMessage
        } else if is_or_shares::<P, V::EnvironmentProvider>() {
            Self::MissingVariable
        } else {
            Self::Never
        }
    }

    pub(crate) fn applies_to(self, error: &RusotoError) -> bool {
        match self {
            Self::Never => false,
            Self::ChainMessage => error.message.starts_with("Couldn't find AWS credentials in "),
            Self::MissingVariable => {
                error.message.starts_with("No (or empty) ")
                    && error.message.ends_with("_ACCESS_KEY_ID in environment")
            }
        }
    }
}

fn is_a_chain<V: RusotoVersion, P: ?Sized + 'static>() -> bool {
    is_or_shares::<P, V::ChainProvider>()
        || is_or_shares::<P, V::DefaultCredentialsProvider>()
        || is_or_shares::<P, V::AutoRefreshingChain>()
}

/// When a cache around a provider of Rusoto loads, if nothing else was asked for.
pub(super) fn policy_of<V: RusotoVersion, P: ?Sized + 'static>() -> RefreshPolicy {
    if is_a_chain::<V, P>() { RefreshPolicy::for_chain() } else { RefreshPolicy::default() }
}

/// The same for a provider of the SDK.
pub(super) fn policy_of_sdk<P: 'static>(_: &P) -> fn() -> RefreshPolicy {
    // A profile has a time limit for each of its steps, and none for a person who types a code.
    #[cfg(feature = "chain")]
    if [TypeId::of::<rusoto_compat_core::chain::ChainProvider>(), TypeId::of::<ProfileProvider>()]
        .contains(&TypeId::of::<P>())
    {
        return RefreshPolicy::for_chain;
    }
    RefreshPolicy::default
}

/// One load from a provider of Rusoto, as what it is at this moment.
pub(super) async fn load_from_rusoto<V, P>(provider: &P) -> LoadResult
where
    V: RusotoVersion,
    P: RusotoProvider<V> + 'static,
{
    match V::known(provider) {
        Some(Known::Sdk(provider) | Known::Chain(provider)) => load_from_sdk(&*provider).await,
        Some(Known::Shared(_)) | None => ask_rusoto(provider, NotConfigured::of::<V, P>()).await,
    }
}

/// One load from a provider of Rusoto of which no more is known than its type, which may be a trait object's.
pub(super) async fn load_from_dyn_rusoto<V, P>(provider: &P) -> LoadResult
where
    V: RusotoVersion,
    P: RusotoProvider<V> + ?Sized + 'static,
{
    ask_rusoto(provider, NotConfigured::of::<V, P>()).await
}

async fn ask_rusoto<V, P>(provider: &P, not_configured: NotConfigured) -> LoadResult
where
    V: RusotoVersion,
    P: RusotoProvider<V> + ?Sized,
{
    match provider.ask().await {
        Ok(credentials) => Ok(logged(HeldCredentials::from_rusoto(&credentials))),
        Err(error) => {
            let error = RusotoError::new(error.message());
            Err(SourceError::Rusoto { error, not_configured }.into_load_error())
        }
    }
}

pub(super) async fn load_from_sdk(provider: &dyn ProvideCredentials) -> LoadResult {
    match provider.provide_credentials().await {
        Ok(credentials) => Ok(logged(HeldCredentials::from_sdk(credentials))),
        Err(error) => Err(SourceError::Sdk(discreet(error)).into_load_error()),
    }
}

/// The error as it is, unless it shows a secret: then its text, in the same class. Callers walk down an error and print
/// what they meet.
fn discreet(error: SdkError) -> SdkError {
    if !shows_a_secret(&error) {
        return error;
    }
    Class::of(&error).error(error.source().map(error_chain).unwrap_or_default())
}

fn logged(loaded: Loaded<HeldCredentials>) -> Loaded<HeldCredentials> {
    tracing::debug!(
        access_key_id = loaded.value.access_key_id(),
        expires_at = ?loaded.expires_at,
        "the source handed out credentials"
    );
    loaded
}

/// The last segment of a type's path, as a default name: `ChainProvider`.
pub(super) fn short_name_of<P: ?Sized>() -> &'static str {
    let path = path_of::<P>();
    path.rsplit("::").next().unwrap_or(path)
}

/// The path of a type, without its parameters; for an `Arc`, that of the type inside.
pub(super) fn path_of<P: ?Sized>() -> &'static str {
    let path = std::any::type_name::<P>();
    let path = path.strip_prefix("alloc::sync::Arc<").unwrap_or(path);
    path.split(['<', '>', '+']).next().unwrap_or(path).trim()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shared::any_version::V0;
    use rusoto_credential::{
        AutoRefreshingProvider, ChainProvider, DefaultCredentialsProvider, StaticProvider,
    };

    #[test]
    fn names_are_short() {
        assert_eq!(short_name_of::<AutoRefreshingProvider<ChainProvider>>(), "AutoRefreshingProvider");
        assert_eq!(short_name_of::<std::sync::Arc<StaticProvider>>(), "StaticProvider");
        assert_eq!(short_name_of::<dyn ProvideCredentials>(), "ProvideCredentials");
        assert_eq!(short_name_of::<dyn ProvideCredentials + Send + Sync>(), "ProvideCredentials");
    }

    #[test]
    fn rusotos_cache_in_an_arc_was_not_warned_of() {
        type Cache<P> = AutoRefreshingProvider<P>;
        let path = path_of::<Cache<ChainProvider>>();
        assert_eq!(path_of::<Cache<StaticProvider>>(), path);
        assert_eq!(path_of::<std::sync::Arc<Cache<StaticProvider>>>(), path);
        #[cfg(feature = "legacy")]
        assert_ne!(path_of::<crate::legacy::AutoRefreshingProvider<ChainProvider>>(), path);
    }

    #[test]
    fn half_an_environment_is_a_failure_and_none_is_not_configured() {
        for (text, not_configured) in [
            ("No (or empty) AWS_ACCESS_KEY_ID in environment", true),
            ("No (or empty) AWS_SECRET_ACCESS_KEY in environment", false),
            ("No (or empty) AWS_SECRET_ACCESS_KEY in environment, where AWS_ACCESS_KEY_ID is set", false),
            ("No (or empty) AWS_ACCESS_KEY_ID in environment, where AWS_SESSION_TOKEN is set", false),
            ("Invalid AWS_CREDENTIAL_EXPIRATION in environment", false),
        ] {
            let error = RusotoError::new(text);
            assert_eq!(NotConfigured::MissingVariable.applies_to(&error), not_configured, "{text}");
        }
    }

    /// Returns whether the error of a load from this provider is retryable.
    async fn is_retryable(provider: impl ProvideCredentials + 'static) -> bool {
        crate::SharedCredentials::from_sdk(provider).refresh().await.unwrap_err().is_retryable()
    }

    #[tokio::test]
    async fn asking_again_may_help_unless_the_configuration_is_the_cause() {
        use aws_credential_types::provider::{SharedCredentialsProvider, future};
        use std::time::Duration;

        #[derive(Debug)]
        struct Fails(fn() -> SdkError);

        impl ProvideCredentials for Fails {
            fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
            where
                Self: 'a,
            {
                future::ProvideCredentials::ready(Err(self.0()))
            }
        }

        let cases: [(fn() -> SdkError, bool); 5] = [
            (|| SdkError::not_loaded("nothing there"), false),
            (|| SdkError::invalid_configuration("no such profile"), false),
            (|| SdkError::provider_error("down"), true),
            (|| SdkError::provider_timed_out(Duration::from_secs(1)), true),
            (|| SdkError::unhandled("odd"), true),
        ];
        for (error, expected) in cases {
            assert_eq!(is_retryable(Fails(error)).await, expected, "{}", error());
            let hidden = SharedCredentialsProvider::new(Fails(error));
            assert_eq!(is_retryable(hidden).await, expected, "{}", error());
        }
    }

    /// One member that hangs used it up, and those after it were never asked.
    #[test]
    fn a_chain_had_as_long_as_one_of_its_members() {
        let five_minutes = [
            policy_of::<V0<48>, ChainProvider>(),
            policy_of::<V0<48>, DefaultCredentialsProvider>(),
            policy_of::<V0<48>, AutoRefreshingProvider<ChainProvider>>(),
            #[cfg(feature = "rusoto-0-47")]
            policy_of::<V0<47>, rusoto_credential_0_47::ChainProvider>(),
            #[cfg(feature = "rusoto-0-46")]
            policy_of::<V0<46>, rusoto_credential_0_46::DefaultCredentialsProvider>(),
        ];
        for policy in five_minutes {
            assert_eq!(policy, RefreshPolicy::for_chain());
        }
        assert_eq!(policy_of::<V0<48>, StaticProvider>(), RefreshPolicy::default());
    }
}
