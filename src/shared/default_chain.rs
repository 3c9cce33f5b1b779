//! The default chain as a source.

use super::builder::SharedCredentialsBuilder;
use super::handle::SharedCredentials;
use aws_credential_types::provider::{ProvideCredentials, Result as SdkResult, future};
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep};
use aws_smithy_async::time::{SharedTimeSource, TimeSource};
use aws_smithy_runtime_api::client::http::HttpClient;
use aws_types::region::Region;
use rusoto_compat_core::chain::{ChainProvider, ProfileProvider, ProviderContext, refresh_policy};
use rusoto_compat_core::refresh::RefreshPolicy;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

impl SharedCredentials {
    /// Returns a [`SharedCredentials`] whose source is the default chain: environment, profile (SSO, `role_arn`,
    /// `credential_process` and the rest), web identity, container, instance metadata. The first member with credentials
    /// answers.
    ///
    /// This reads nothing and does not wait: the chain is built at the first load. [`chain`](crate::chain) says what each
    /// member reads, and how it may fail. If none answers, the error gives the reason of each.
    ///
    /// SSO and STS need HTTPS. Turn on feature `default-https-client`, or set an
    /// [`http_client`](DefaultChainBuilder::http_client) that has it.
    ///
    /// ```
    /// use rusoto_compat::SharedCredentials;
    ///
    /// let shared = SharedCredentials::default_chain();
    /// assert_eq!(shared.status().to_string(), "default chain: nothing loaded yet");
    /// ```
    #[cfg_attr(docsrs, doc(cfg(feature = "chain")))]
    pub fn default_chain() -> Self {
        Self::default_chain_builder().build()
    }

    /// Returns a builder for the default chain with settings: profile, region, HTTP client, time-outs, and those of
    /// [`builder`](Self::builder).
    #[cfg_attr(docsrs, doc(cfg(feature = "chain")))]
    pub fn default_chain_builder() -> DefaultChainBuilder {
        DefaultChainBuilder::new()
    }
}

/// Settings of [`SharedCredentials::default_chain`].
///
/// ```
/// use rusoto_compat::SharedCredentials;
/// use std::time::Duration;
///
/// let shared = SharedCredentials::default_chain_builder()
///     .profile("work")
///     .region("eu-west-1")
///     .timeout(Duration::from_secs(5))
///     .name("work")
///     .build();
/// assert_eq!(shared.status().name, "work");
/// ```
#[derive(Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct DefaultChainBuilder {
    shared: SharedCredentialsBuilder,
    chain: Settings,
}

#[derive(Debug, Default)]
struct Settings {
    profile: Option<String>,
    timeout: Option<Duration>,
    v1_allowed: bool,
    is_strict: bool,
    context: ProviderContext,
}

impl DefaultChainBuilder {
    fn new() -> Self {
        let shared = SharedCredentials::builder().name("default chain").refresh_policy(refresh_policy());
        Self { shared, chain: Settings::default() }
    }

    /// Sets the profile in the shared files. The default is the one that `AWS_PROFILE` names at the first load, or `default`.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.chain.profile = Some(name.into());
        self
    }

    /// Sets the region of STS.
    ///
    /// The default follows Rusoto's order: `AWS_DEFAULT_REGION`, `AWS_REGION`, the region of the profile, the regions of the
    /// profiles that it is built on, the region of the default profile, us-east-1. The first of these in the partition of the
    /// role is taken.
    pub fn region(self, region: impl Into<String>) -> Self {
        let region = Region::new(region.into());
        self.context(|context| context.with_region(region))
    }

    /// Sets the region of STS to a region of Rusoto. For `Region::Custom`, STS is asked at its endpoint.
    ///
    /// # Errors
    ///
    /// [`ConvertRegionError`](crate::convert::ConvertRegionError) when its endpoint or its name cannot be used.
    ///
    /// ```
    /// use rusoto_compat::SharedCredentials;
    /// use rusoto_signature::Region;
    ///
    /// let here = Region::Custom { name: "us-east-1".to_owned(), endpoint: "http://localhost:4566".to_owned() };
    /// let shared = SharedCredentials::default_chain_builder().rusoto_region(&here)?.build();
    /// # Ok::<(), rusoto_compat::convert::ConvertRegionError>(())
    /// ```
    pub fn rusoto_region(
        self,
        region: &rusoto_signature::Region,
    ) -> Result<Self, crate::convert::ConvertRegionError> {
        let converted = crate::convert::TryIntoSdk::try_into_sdk(region)?;
        let this = self.region(converted.region.as_ref());
        Ok(match converted.endpoint_url {
            Some(url) => this.sts_endpoint_url(url),
            None => this,
        })
    }

    /// Sets the URL of STS. The default is `AWS_ENDPOINT_URL_STS`, then `AWS_ENDPOINT_URL`, the setting of the profile, and the
    /// endpoint of AWS.
    pub fn sts_endpoint_url(self, url: impl Into<String>) -> Self {
        self.context(|context| context.with_sts_endpoint_url(url))
    }

    /// Sets whether STS and SSO are asked at FIPS endpoints. The default is `AWS_USE_FIPS_ENDPOINT`, then the setting of the
    /// profile, and no.
    pub fn use_fips(self, use_fips: bool) -> Self {
        self.context(|context| context.with_use_fips(use_fips))
    }

    /// Sets whether STS and SSO are asked at endpoints for IPv4 and IPv6. The default is `AWS_USE_DUALSTACK_ENDPOINT`, then the
    /// setting of the profile, and no.
    pub fn use_dual_stack(self, use_dual_stack: bool) -> Self {
        self.context(|context| context.with_use_dual_stack(use_dual_stack))
    }

    /// Sets the name of a role's session. The default is the name in the profile or in `AWS_ROLE_SESSION_NAME`. Without one,
    /// this library makes a name.
    pub fn session_name(self, name: impl Into<String>) -> Self {
        self.context(|context| context.with_session_name(name))
    }

    /// Sets how long a role's session lasts. The default is `duration_seconds` of the profile, or the default of STS.
    pub fn session_duration(self, duration: Duration) -> Self {
        self.context(|context| context.with_session_duration(duration))
    }

    /// Sets a function that returns the code of an MFA device. A profile with `mfa_serial` needs a code at each load. Without
    /// this function, such a profile is an error.
    ///
    /// Each code is good for one load. With a long [`session_duration`](Self::session_duration), fewer codes are needed.
    ///
    /// ```
    /// use rusoto_compat::SharedCredentials;
    ///
    /// let shared = SharedCredentials::default_chain_builder()
    ///     .profile("admin")
    ///     .mfa_code(|serial| async move {
    ///         eprintln!("Code of {serial}: ");
    ///         let mut code = String::new();
    ///         std::io::stdin().read_line(&mut code).map(|_| code)
    ///     })
    ///     .build();
    /// ```
    pub fn mfa_code<F, Fut, E>(self, ask: F) -> Self
    where
        F: Fn(String) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<String, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        self.context(|context| context.with_mfa_code(ask))
    }

    /// Sets the HTTP client of all members.
    ///
    /// The default is one client for all chains of the process. It has HTTPS with feature `default-https-client`. For STS and
    /// SSO it then follows `HTTPS_PROXY`, `NO_PROXY` and `AWS_CA_BUNDLE`.
    pub fn http_client(self, client: impl HttpClient + 'static) -> Self {
        self.context(|context| context.with_http_client(client))
    }

    /// Sets how long one call of a member over the network may take, bodies included. The default is 30 seconds.
    ///
    /// The [`RefreshPolicy`] limits the load as a whole. Its default is five minutes.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.chain.timeout = Some(timeout);
        self
    }

    /// Sets whether IMDSv1 is tried when IMDSv2 does not answer. The default is no.
    pub fn imds_v1(mut self, allowed: bool) -> Self {
        self.chain.v1_allowed = allowed;
        self
    }

    /// Ends the chain with the error of the first member that is configured and fails.
    ///
    /// Without this the chain goes on, and the program may get another identity. For example, if the role of a profile cannot
    /// be assumed, it may get the role of the instance.
    ///
    /// `RUSOTO_COMPAT_STOP_AT_FIRST_FAILURE=true` in the environment does the same for all chains of the process.
    pub fn stop_at_first_failure(mut self) -> Self {
        self.chain.is_strict = true;
        self
    }

    /// Sets whether `AWS_CONTAINER_CREDENTIALS_FULL_URI` may name any host with plain HTTP, as with Rusoto. The default is no.
    /// Loopback and the addresses of ECS and EKS are always allowed.
    pub fn any_container_host(self, allowed: bool) -> Self {
        self.context(|context| context.with_any_container_host(allowed))
    }

    /// Sets when to load, and how long a load may take. The default is [`chain::refresh_policy`](crate::chain::refresh_policy),
    /// which leaves each member of the chain its time.
    pub fn refresh_policy(mut self, policy: RefreshPolicy) -> Self {
        self.shared = self.shared.refresh_policy(policy);
        self
    }

    /// Sets the name of the source in errors, in log lines and in the status. The default is `default chain`.
    pub fn name(mut self, name: impl Into<Arc<str>>) -> Self {
        self.shared = self.shared.name(name);
        self
    }

    /// Calls `hook` for each [`CredentialEvent`](super::CredentialEvent). See
    /// [`SharedCredentialsBuilder::on_event`].
    pub fn on_event(mut self, hook: impl Fn(&super::CredentialEvent) + Send + Sync + 'static) -> Self {
        self.shared = self.shared.on_event(hook);
        self
    }

    /// Sets the clock of the cache and of the members. The default is the clock of the system.
    pub fn time_source(mut self, time: impl TimeSource + 'static) -> Self {
        let time = SharedTimeSource::new(time);
        self.shared = self.shared.time_source(time.clone());
        self.context(|context| context.with_time_source(time))
    }

    /// Sets the timer of the cache and of the members. The default is Tokio's timer.
    pub fn sleep_impl(mut self, sleep: impl AsyncSleep + 'static) -> Self {
        let sleep = SharedAsyncSleep::new(sleep);
        self.shared = self.shared.sleep_impl(sleep.clone());
        self.context(|context| context.with_sleep_impl(sleep))
    }

    /// Returns the credentials. Nothing is loaded yet.
    pub fn build(self) -> SharedCredentials {
        self.shared.from_sdk(LazyChain { settings: self.chain, chain: OnceLock::new() })
    }

    fn context(mut self, change: impl FnOnce(ProviderContext) -> ProviderContext) -> Self {
        self.chain.context = change(self.chain.context);
        self
    }
}

/// The chain. It is built at the first load, because that reads `AWS_PROFILE` and looks for the home directory.
#[derive(Debug)]
struct LazyChain {
    settings: Settings,
    chain: OnceLock<ChainProvider>,
}

impl LazyChain {
    async fn load(&self) -> SdkResult {
        let chain = match self.chain.get() {
            Some(chain) => chain,
            None => {
                let chain = self.settings.chain()?;
                self.chain.get_or_init(|| chain)
            }
        };
        chain.provide_credentials().await
    }
}

impl Settings {
    /// Returns the chain, or an error if a profile is set and there is no file to look for it. Without the profile, the program
    /// could get another identity.
    fn chain(&self) -> Result<ChainProvider, aws_credential_types::provider::error::CredentialsError> {
        let mut chain = match &self.profile {
            Some(name) => {
                ChainProvider::with_profile_provider(ProfileProvider::with_default_credentials(name)?)
            }
            None => ChainProvider::new(),
        };
        if let Some(timeout) = self.timeout {
            chain.set_timeout(timeout);
        }
        chain.set_v1_allowed(self.v1_allowed);
        if self.is_strict {
            chain = chain.stop_at_first_failure();
        }
        Ok(chain.with_context(self.context.clone()))
    }
}

impl ProvideCredentials for LazyChain {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.load())
    }
}
