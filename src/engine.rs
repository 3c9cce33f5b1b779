//! The engine under Rusoto: one configuration for all clients of a program whose `rusoto_core` is replaced.
//!
//! With `rusoto_core` in `[patch.crates-io]`, all of Rusoto sends over the HTTP client and the TLS of the AWS SDK. No line
//! of Rust changes. This module is the one line that a program *may* add: [`install`] makes Rusoto's clients use the
//! configuration of the SDK's clients. [`usage`] and [`counts`] say what Rusoto's clients did since the start.

use crate::SharedCredentials;
use crate::http::{DispatchCounts, default_timeouts};
use crate::shared::caches_behind;
use crate::usage::{OperationUsage, Side};
use aws_types::SdkConfig;
use rusoto_compat_core::behavior::behavior_version;
use rusoto_compat_core::engine::{EndpointStyle, Installation};
use rusoto_compat_core::installed::{CredentialSource, CredentialsFuture};
use rusoto_compat_core::key_holders::Rejection;
use rusoto_compat_core::process::{self, NotInstalled};
use std::any::TypeId;
use std::sync::Arc;

/// Makes every `XClient::new(region)` and `HttpClient::new()` of Rusoto in this process use an `SdkConfig`.
///
/// Call it once, at the start of the program, before any Rusoto client is made. Rusoto's clients then have from the
/// config:
///
/// | | |
/// |---|---|
/// | HTTP client | the config's: one pool of connections for the clients of both SDKs. Without one, each SDK keeps its own |
/// | retries | the config's in the standard mode: three attempts by default. `RetryConfig::disabled()` keeps Rusoto's one |
/// | timeouts | the config's, and the SDK's connect timeout of 3.1 s |
/// | clock and timer | the config's |
/// | FIPS, dual stack | the config's, for the regions that Rusoto has by name |
/// | credentials | a [`SharedCredentials`] that the config has becomes Rusoto's default provider |
///
/// `aws_config::load_defaults` makes a config without an HTTP client: each SDK client then makes one for itself, and
/// Rusoto's clients have the pools that they have without this call. Give the config one with `.http_client(..)` to share
/// it.
///
/// Clients that are made with a provider of their own keep it. Clients on a connector of their own keep that. The region
/// and the endpoint stay those that a client is made with.
///
/// # Errors
/// [`InstallError`] when `rusoto_core` is not replaced, when it was called before, or when a client was made before.
/// Nothing has changed then.
///
/// # Example
/// ```
/// use rusoto_compat::engine::{InstallError, install};
///
/// let config = aws_config::SdkConfig::builder().build();
/// match install(&config) {
///     Ok(()) => println!("one configuration for both SDKs"),
///     Err(InstallError::NotReplaced) => println!("this tree has the original rusoto_core"),
///     Err(error) => panic!("{error}"),
/// }
/// ```
pub fn install(config: &SdkConfig) -> Result<(), InstallError> {
    if !is_active() {
        return Err(InstallError::NotReplaced);
    }
    let defaults = default_timeouts(config.behavior_version().unwrap_or_else(behavior_version));
    let mut timeouts = config.timeout_config().cloned().unwrap_or_else(|| defaults.clone());
    timeouts.take_defaults_from(&defaults);
    let installation = Installation {
        http_client: config.http_client(),
        timeouts,
        retries: config.retry_config().cloned().filter(|retries| retries.has_retry()),
        sleep: config.sleep_impl(),
        time: config.time_source(),
        endpoints: EndpointStyle {
            fips: config.use_fips().unwrap_or_default(),
            dual_stack: config.use_dual_stack().unwrap_or_default(),
            // An `SdkConfig` says nothing about it.
            bucket_in_host: false,
        },
    };
    let shared =
        config.credentials_provider().and_then(|provider| caches_behind(&provider).into_iter().next());
    let credentials = shared.map(|shared| Arc::new(Source(shared)) as Arc<dyn CredentialSource>);
    process::install(installation, credentials).map_err(|reason| match reason {
        NotInstalled::Twice => InstallError::Twice,
        NotInstalled::TooLate => InstallError::TooLate,
    })
}

/// Returns whether `rusoto_core` is replaced in this program, so that Rusoto sends over the SDK's engine.
///
/// The answer is known when the program is compiled.
///
/// # Example
/// ```
/// assert!(!rusoto_compat::engine::is_active(), "there is no patch here");
/// ```
pub fn is_active() -> bool {
    // Only the drop-in has no TLS in the type of its client.
    type OverPlainHttp = rusoto_core::HttpClient<hyper_0_14::client::HttpConnector>;
    TypeId::of::<rusoto_core::HttpClient>() == TypeId::of::<OverPlainHttp>()
}

/// Returns how often this process has called each operation of each service over the engine.
///
/// It shows how much of Rusoto a program still uses. All clients on `HttpClient::new()` are counted, also those in other
/// people's crates, since the process began. So are requests that a dispatcher of your own hands to an `HttpClient`, and
/// those that are not sent because there are no credentials. Requests over a `SharedHttpDispatcher` are in
/// [its own counts](crate::http::SharedHttpDispatcher::usage). The table is empty when `rusoto_core` is not replaced.
///
/// Counting a request costs a lock for reading and an addition, and allocates nothing once its operation is known. A call of
/// this function allocates a new table.
///
/// # Example
/// ```
/// println!("{}", rusoto_compat::engine::usage());
/// ```
pub fn usage() -> OperationUsage {
    OperationUsage::of([(Side::Rusoto, &rusoto_compat_core::engine::usage().operations)])
}

/// Returns how often this process has sent requests over the engine, and how often it sent them again.
///
/// All clients on `HttpClient::new()` count together, since the process began. All counts are 0 when `rusoto_core` is not
/// replaced. It costs a few atomic loads.
///
/// The counts differ from those of a dispatcher in these points:
///
/// - `attempts` lacks requests that were not sent, because there were no credentials or the request was malformed.
/// - `retries` has also the second attempts after a refused session, a clock that is off or a closed connection. It is
///   counted when the engine decides on it, so a request that ends in the pause before it has one retry too many.
/// - `signature_too_old` stays 0: each attempt is signed anew, so no retry is left out for its age.
/// - `given_up` stays 0 until retries are on.
///
/// # Example
/// ```
/// let counts = rusoto_compat::engine::counts();
/// assert_eq!((counts.requests, counts.retries), (0, 0), "there is no patch here");
/// ```
pub fn counts() -> DispatchCounts {
    DispatchCounts::of(&rusoto_compat_core::engine::usage().counters)
}

/// The reason why a configuration was not installed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InstallError {
    /// The tree has the original `rusoto_core`.
    #[error(
        "rusoto_core is the original one, which has an engine of its own: add rusoto-compat's to `[patch.crates-io]`"
    )]
    NotReplaced,
    /// [`install`] was called before.
    #[error("{}", NotInstalled::Twice)]
    Twice,
    /// A Rusoto client was made before, which would not use it.
    #[error(
        "a Rusoto client was made before `install`, and would not use it: call it at the start of the program"
    )]
    TooLate,
}

/// Shared credentials as the source of the engine.
#[derive(Debug)]
struct Source(SharedCredentials);

impl CredentialSource for Source {
    fn credentials(&self) -> CredentialsFuture<'_> {
        Box::pin(async { Ok(Some(self.0.provide_to(Side::Rusoto).await?)) })
    }

    fn refused(&self, access_key_id: &str) -> bool {
        // If it is not held, it was replaced already.
        self.0.rejected(access_key_id) != Rejection::TooSoon
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_async::test_util::ManualTimeSource;
    use rusoto_credential::StaticProvider;
    use std::time::{Duration, SystemTime};

    /// A second attempt with the key that was just refused would be refused in turn.
    #[tokio::test]
    async fn a_session_that_is_refused_at_once_is_not_tried_again() {
        let clock = ManualTimeSource::new(SystemTime::UNIX_EPOCH);
        let shared = SharedCredentials::builder()
            .time_source(clock.clone())
            .from_rusoto(StaticProvider::new_minimal("AKID".to_owned(), "secret".to_owned()));
        let source = Source(shared);
        assert!(source.refused("AKID"), "it is not held");
        source.credentials().await.unwrap();
        assert!(!source.refused("AKID"), "it was loaded right now");
        // The longest pause after one load.
        clock.advance(Duration::from_millis(250));
        assert!(source.refused("AKID"), "the next caller loads");
    }
}
