//! A region provider of the SDK that does what Rusoto's `Region::default()` does.

use aws_config::meta::region::{ProvideRegion, future};
use aws_types::os_shim_internal::{Env, Fs};
use aws_types::region::Region;

use super::region_sources::Machine;
use rusoto_compat_core::region::{LAST_RESORT, first_in_rusotos_order};
use rusoto_compat_core::sendable::is_sendable;

/// A region provider of the SDK that looks for the region in Rusoto's order.
///
/// This order is: `AWS_DEFAULT_REGION`, `AWS_REGION`, the `region` of the profile in the config file, us-east-1.
///
/// The order of the SDK is: `AWS_REGION`, `AWS_DEFAULT_REGION`, the profile (also in the credentials file), the EC2 metadata
/// service. [`compare_regions`](super::compare_regions) tells when this makes a difference.
///
/// It understands Rusoto's other spellings (`useast1`, `US-EAST-1`). It differs from `Region::default()` in these points:
///
/// | | Rusoto | here |
/// |---|---|---|
/// | a region Rusoto does not know (`ap-southeast-5`) or cannot read | us-east-1 | kept by name |
/// | `AWS_DEFAULT_REGION` empty or blank | us-east-1 | the next source is asked |
/// | white space around a variable's value | us-east-1 | cut |
/// | `HOME` not set | home directory of the user database | no config file |
/// | `~/` at the start of `AWS_CONFIG_FILE` | a directory named `~` | the home directory |
/// | a value with a comment behind it, a key in capitals | not understood | as the SDK reads it |
/// | a config file that has lines the SDK cannot parse | those lines are skipped | a warning; the file is not used |
/// | a config file that may not be read | panic | a warning; the file is not used |
///
/// It asks nothing over the network. Each call reads at most one file. `ConfigLoader` calls it once.
///
/// A name with a line break, or with another character that no HTTP header can have, counts as not set.
///
/// It always returns a region. So a `RegionProviderChain` never asks the providers behind it, unless you call
/// [`without_last_resort`](Self::without_last_resort).
///
/// # Example
/// ```no_run
/// # async fn example() {
/// use rusoto_compat::config::RusotoRegionProvider;
///
/// let config = aws_config::defaults(aws_config::BehaviorVersion::v2026_01_12())
///     .region(RusotoRegionProvider::new())
///     .load()
///     .await;
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct RusotoRegionProvider {
    machine: Machine,
    last_resort: Option<&'static str>,
}

impl RusotoRegionProvider {
    /// Returns a provider that reads the environment of this process, and its config file.
    pub fn new() -> Self {
        Self::with_environment(Env::real(), Fs::real())
    }

    /// Returns a provider that reads the given environment and files, for tests.
    ///
    /// The SDK has these two types for tests, and does not promise to keep them stable.
    ///
    /// # Example
    /// ```
    /// use aws_config::Region;
    /// use aws_config::meta::region::ProvideRegion;
    /// use aws_types::os_shim_internal::{Env, Fs};
    /// use rusoto_compat::config::RusotoRegionProvider;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let env = Env::from_slice(&[("AWS_REGION", "eu-west-1"), ("AWS_DEFAULT_REGION", "mx-central-1")]);
    /// let provider = RusotoRegionProvider::with_environment(env, Fs::from_slice(&[]));
    /// assert_eq!(provider.region().await, Some(Region::from_static("mx-central-1")));
    /// # }
    /// ```
    pub fn with_environment(env: Env, fs: Fs) -> Self {
        Self { machine: Machine::new(env, fs), last_resort: Some(LAST_RESORT) }
    }

    /// Makes the provider return no region, instead of us-east-1, when none is configured.
    ///
    /// # Example
    /// ```no_run
    /// use aws_config::meta::region::RegionProviderChain;
    /// use rusoto_compat::config::RusotoRegionProvider;
    ///
    /// // Rusoto's order first, then the SDK's: on EC2, the region of the instance.
    /// let chain = RegionProviderChain::first_try(RusotoRegionProvider::new().without_last_resort())
    ///     .or_else(aws_config::default_provider::region::DefaultRegionChain::builder().build());
    /// ```
    #[must_use]
    pub fn without_last_resort(mut self) -> Self {
        self.last_resort = None;
        self
    }

    async fn find(&self) -> Option<Region> {
        let of_profile = async {
            let region = self.machine.rusoto_profile_region().await?;
            Some((self.machine.profile(), region))
        };
        let named = first_in_rusotos_order(|name| self.machine.variable(name), of_profile).await;
        // The SDK's signer panics on a name that cannot be sent.
        let named = named.filter(|region| is_sendable(&region.name));
        named.map(|region| Region::new(region.name)).or_else(|| self.last_resort.map(Region::from_static))
    }
}

impl Default for RusotoRegionProvider {
    fn default() -> Self {
        Self::new()
    }
}

impl ProvideRegion for RusotoRegionProvider {
    fn region(&self) -> future::ProvideRegion<'_> {
        future::ProvideRegion::new(self.find())
    }
}

#[cfg(test)]
mod tests {
    use aws_config::meta::region::RegionProviderChain;

    use super::super::region_sources::{AWS_DEFAULT_REGION, AWS_REGION};
    use super::*;

    const HOME: (&str, &str) = ("HOME", "/home/me");
    const CONFIG: [(&str, &str); 1] = [("/home/me/.aws/config", "[default]\nregion = eu-west-3\n")];

    fn provider(vars: &[(&str, &str)], files: &[(&str, &str)]) -> RusotoRegionProvider {
        RusotoRegionProvider::with_environment(Env::from_slice(vars), Fs::from_slice(files))
    }

    async fn found(vars: &[(&str, &str)], files: &[(&str, &str)]) -> Option<String> {
        provider(vars, files).region().await.map(|region| region.to_string())
    }

    #[tokio::test]
    async fn the_order_is_rusotos() {
        let (rusoto, sdk) = ((AWS_DEFAULT_REGION, "eu-west-1"), (AWS_REGION, "eu-west-2"));
        assert_eq!(found(&[HOME, rusoto, sdk], &CONFIG).await.as_deref(), Some("eu-west-1"));
        assert_eq!(found(&[HOME, sdk], &CONFIG).await.as_deref(), Some("eu-west-2"));
        assert_eq!(found(&[HOME], &CONFIG).await.as_deref(), Some("eu-west-3"));
        assert_eq!(found(&[HOME], &[]).await.as_deref(), Some("us-east-1"));
    }

    #[tokio::test]
    async fn a_name_is_never_replaced() {
        for name in ["ap-southeast-5", "mx-central-1", "eusc-de-east-1", "us-iso-east-1", "nowhere"] {
            for variable in [AWS_DEFAULT_REGION, AWS_REGION] {
                assert_eq!(found(&[(variable, name)], &[]).await.as_deref(), Some(name));
            }
            let config = format!("[default]\nregion = {name}\n");
            let files = [("/home/me/.aws/config", config.as_str())];
            assert_eq!(found(&[HOME], &files).await.as_deref(), Some(name));
        }
    }

    #[tokio::test]
    async fn other_spellings_are_understood_and_blanks_are_not_set() {
        assert_eq!(found(&[(AWS_REGION, " USEast2\n")], &[]).await.as_deref(), Some("us-east-2"));
        for blank in ["", "  "] {
            let vars = [HOME, (AWS_DEFAULT_REGION, blank), (AWS_REGION, "eu-west-2")];
            assert_eq!(found(&vars, &CONFIG).await.as_deref(), Some("eu-west-2"));
            assert_eq!(found(&[HOME, (AWS_REGION, blank)], &CONFIG).await.as_deref(), Some("eu-west-3"));
        }
    }

    #[tokio::test]
    async fn it_works_in_a_chain_and_ends_it_unless_told_not_to() {
        let elsewhere = || Region::from_static("sa-east-1");
        let chain = RegionProviderChain::first_try(provider(&[], &[])).or_else(elsewhere());
        assert_eq!(chain.region().await, Some(Region::from_static("us-east-1")));
        let chain =
            RegionProviderChain::first_try(provider(&[], &[]).without_last_resort()).or_else(elsewhere());
        assert_eq!(chain.region().await, Some(elsewhere()));
        let chain = RegionProviderChain::first_try(None).or_else(provider(&[(AWS_REGION, "eu-west-2")], &[]));
        assert_eq!(chain.region().await, Some(Region::from_static("eu-west-2")));
    }
}
