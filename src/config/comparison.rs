//! Compares the regions that Rusoto and the SDK would choose on this machine.

use std::fmt;

use aws_types::os_shim_internal::{Env, Fs};
use aws_types::region::Region;
use rusoto_compat_core::region::VARIABLES;
use rusoto_signature::Region as RusotoRegion;

use super::region_sources::{AWS_DEFAULT_REGION, AWS_REGION, Machine};

/// Where a region was found.
///
/// # Example
/// ```
/// use rusoto_compat::config::RegionOrigin;
///
/// assert_eq!(RegionOrigin::Variable("AWS_REGION").to_string(), "from AWS_REGION");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegionOrigin {
    /// An environment variable, by its name.
    Variable(&'static str),
    /// The `region` of a profile, by the profile's name.
    Profile(String),
    /// No source has a region.
    LastResort,
}

impl fmt::Display for RegionOrigin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Variable(name) => write!(f, "from {name}"),
            Self::Profile(name) => write!(f, "from profile {name:?}"),
            Self::LastResort => f.write_str("as nothing is configured"),
        }
    }
}

/// The region that each SDK chooses by default, and where it is configured. [`compare_regions`] returns it.
///
/// `Display` writes it as a sentence, with a remedy when the two differ. It shows no secret.
///
/// # Example
/// ```
/// use aws_types::os_shim_internal::{Env, Fs};
/// use rusoto_compat::config::compare_regions_in;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let env = Env::from_slice(&[("AWS_DEFAULT_REGION", "eu-west-1"), ("AWS_REGION", "eu-west-2")]);
/// let comparison = compare_regions_in(env, Fs::from_slice(&[])).await;
/// assert!(comparison.differ());
/// assert_eq!(comparison.rusoto().name(), "eu-west-1");
/// assert_eq!(comparison.sdk().map(AsRef::as_ref), Some("eu-west-2"));
/// println!("{comparison}");
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegionComparison {
    rusoto: RusotoRegion,
    rusoto_origin: RegionOrigin,
    /// The configured value, if Rusoto does not understand it and takes us-east-1.
    not_understood: Option<String>,
    sdk: Option<Region>,
    sdk_origin: RegionOrigin,
}

impl RegionComparison {
    /// Returns whether the two SDKs would send requests to different regions.
    ///
    /// It is also true when the AWS SDK finds no region, as Rusoto then takes us-east-1.
    pub fn differ(&self) -> bool {
        self.sdk.as_ref().is_none_or(|sdk| sdk.as_ref() != self.rusoto.name())
    }

    /// Returns the region that `rusoto_core::Region::default()` returns.
    pub fn rusoto(&self) -> &RusotoRegion {
        &self.rusoto
    }

    /// Returns where Rusoto found its region.
    pub fn rusoto_origin(&self) -> &RegionOrigin {
        &self.rusoto_origin
    }

    /// Returns the configured value, if Rusoto does not understand it and takes us-east-1 instead.
    pub fn not_understood_by_rusoto(&self) -> Option<&str> {
        self.not_understood.as_deref()
    }

    /// Returns the region that the default chain of the AWS SDK finds, before it asks the EC2 metadata service.
    pub fn sdk(&self) -> Option<&Region> {
        self.sdk.as_ref()
    }

    /// Returns where the AWS SDK found its region. It is [`RegionOrigin::LastResort`] when it found none.
    pub fn sdk_origin(&self) -> &RegionOrigin {
        &self.sdk_origin
    }
}

impl fmt::Display for RegionComparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verdict = if self.differ() { "different regions" } else { "the same region" };
        write!(f, "Rusoto and the AWS SDK choose {verdict}: Rusoto {}", self.rusoto.name())?;
        match &self.not_understood {
            Some(value) => {
                write!(f, " ({}, where it does not understand {value:?})", self.rusoto_origin)?;
            }
            None => write!(f, " ({})", self.rusoto_origin)?,
        }
        match &self.sdk {
            Some(region) => write!(f, ", the AWS SDK {:?} ({})", region.as_ref(), self.sdk_origin)?,
            None => f.write_str(", the AWS SDK none, or that of the EC2 instance")?,
        }
        if self.differ() {
            write!(
                f,
                "; to make them one, set {AWS_DEFAULT_REGION} and {AWS_REGION} to the same region that both know, \
                 or pass the region to both explicitly, or give the SDK `RusotoRegionProvider`"
            )?;
        }
        Ok(())
    }
}

/// Returns the regions that `rusoto_core::Region::default()` and the default chain of the AWS SDK choose for this process.
///
/// They differ in these cases:
///
/// - `AWS_DEFAULT_REGION` and `AWS_REGION` have different values. Rusoto prefers the first, the SDK the second.
/// - Rusoto does not understand the value. It takes us-east-1, without an error.
/// - The region is in the credentials file or in a `source_profile`. Only the SDK looks there.
/// - The region is in a section `[name]` of the config file. Only Rusoto looks there.
/// - A profile has two sections, with and without `profile` before its name. Rusoto takes the last line of both, the SDK
///   takes the section with `profile`.
/// - A variable is empty. Rusoto takes us-east-1, the SDK takes a region without a name.
/// - No region is configured.
///
/// It reads two files, each in the way of each SDK, and asks nothing over the network. On EC2, the SDK would ask the metadata
/// service when nothing else is configured.
///
/// # Example
/// ```no_run
/// # async fn example() {
/// let comparison = rusoto_compat::config::compare_regions().await;
/// if comparison.differ() {
///     eprintln!("warning: {comparison}");
/// }
/// # }
/// ```
pub async fn compare_regions() -> RegionComparison {
    compare_regions_in(Env::real(), Fs::real()).await
}

/// Does the same as [`compare_regions`] with the given environment and files, for tests.
///
/// The SDK has these two types for tests, and does not promise to keep them stable. See [`RegionComparison`] for an example.
pub async fn compare_regions_in(env: Env, fs: Fs) -> RegionComparison {
    let machine = Machine::new(env, fs);
    let (rusoto_origin, value) = rusoto_value(&machine).await;
    let understood = value.as_deref().and_then(|value| value.parse().ok());
    let (sdk_origin, sdk) = sdk_value(&machine).await;
    RegionComparison {
        not_understood: value.filter(|_| understood.is_none()),
        rusoto: understood.unwrap_or(RusotoRegion::UsEast1),
        rusoto_origin,
        sdk: sdk.map(Region::new),
        sdk_origin,
    }
}

/// Does what `Region::default()` of rusoto_signature does. The first variable that is set decides, even when it is empty.
async fn rusoto_value(machine: &Machine) -> (RegionOrigin, Option<String>) {
    if let Some(found) = first_set(machine, VARIABLES) {
        return found;
    }
    match machine.region_read_by_rusoto().await {
        Some(region) => (RegionOrigin::Profile(machine.rusoto_profile()), Some(region)),
        None => (RegionOrigin::LastResort, None),
    }
}

/// Does what the default region chain of aws-config does before the metadata service. An empty variable also decides.
async fn sdk_value(machine: &Machine) -> (RegionOrigin, Option<String>) {
    if let Some(found) = first_set(machine, [AWS_REGION, AWS_DEFAULT_REGION]) {
        return found;
    }
    match machine.sdk_profile_region().await {
        Some((profile, region)) => (RegionOrigin::Profile(profile), Some(region)),
        None => (RegionOrigin::LastResort, None),
    }
}

fn first_set(machine: &Machine, variables: [&'static str; 2]) -> Option<(RegionOrigin, Option<String>)> {
    variables.into_iter().find_map(|name| Some((RegionOrigin::Variable(name), Some(machine.variable(name)?))))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOME: (&str, &str) = ("HOME", "/home/me");
    const CONFIG: &str = "/home/me/.aws/config";

    async fn compare(vars: &[(&str, &str)], files: &[(&str, &str)]) -> RegionComparison {
        compare_regions_in(Env::from_slice(vars), Fs::from_slice(files)).await
    }

    /// Variables, files, the choice of Rusoto, and the choice of the SDK.
    type Case<'a> = (&'a [(&'a str, &'a str)], &'a [(&'a str, &'a str)], &'a str, Option<&'a str>);

    #[tokio::test]
    async fn each_sdk_has_its_own_choice() {
        let cases: &[Case<'_>] = &[
            (&[], &[], "us-east-1", None),
            (&[("AWS_REGION", "eu-west-1")], &[], "eu-west-1", Some("eu-west-1")),
            (&[("AWS_DEFAULT_REGION", "eu-west-1")], &[], "eu-west-1", Some("eu-west-1")),
            (
                &[("AWS_DEFAULT_REGION", "eu-west-1"), ("AWS_REGION", "eu-west-2")],
                &[],
                "eu-west-1",
                Some("eu-west-2"),
            ),
            (&[("AWS_REGION", "mx-central-1")], &[], "us-east-1", Some("mx-central-1")),
            (&[("AWS_REGION", "euwest1")], &[], "eu-west-1", Some("euwest1")),
            (&[("AWS_REGION", "")], &[], "us-east-1", Some("")),
            (&[HOME], &[(CONFIG, "[default]\nregion = eu-west-1\n")], "eu-west-1", Some("eu-west-1")),
            (&[HOME, ("AWS_PROFILE", "a")], &[(CONFIG, "[a]\nregion = eu-west-1\n")], "eu-west-1", None),
            (
                &[HOME],
                &[("/home/me/.aws/credentials", "[default]\nregion = eu-west-1\n")],
                "us-east-1",
                Some("eu-west-1"),
            ),
            (
                &[HOME],
                &[(CONFIG, "[profile default]\nregion = eu-west-1\n[default]\nregion = eu-west-2\n")],
                "eu-west-2",
                Some("eu-west-1"),
            ),
            (
                &[HOME],
                &[(CONFIG, "[default]\nregion = eu-west-2\n[profile default]\nregion = eu-west-1\n")],
                "eu-west-1",
                Some("eu-west-1"),
            ),
            (
                &[HOME, ("AWS_PROFILE", "a")],
                &[(CONFIG, "[profile a]\nregion = eu-west-1\n[a]\nregion = eu-west-2\n")],
                "eu-west-2",
                Some("eu-west-1"),
            ),
            (
                &[HOME],
                &[(CONFIG, "[default]\nregion = eu-west-1 # of the office\n")],
                "us-east-1",
                Some("eu-west-1"),
            ),
            (&[HOME, ("AWS_PROFILE", "")], &[(CONFIG, "[default]\nregion = eu-west-1\n")], "eu-west-1", None),
        ];
        for (vars, files, rusoto, sdk) in cases {
            let comparison = compare(vars, files).await;
            assert_eq!(comparison.rusoto().name(), *rusoto, "{vars:?} {files:?}");
            assert_eq!(comparison.sdk().map(AsRef::as_ref), *sdk, "{vars:?} {files:?}");
            assert_eq!(comparison.differ(), Some(*rusoto) != *sdk, "{vars:?} {files:?}");
        }
    }

    #[tokio::test]
    async fn the_sentence_names_variables_values_and_remedy() {
        let both = [("AWS_DEFAULT_REGION", "eu-west-1"), ("AWS_REGION", "mx-central-1")];
        assert_eq!(
            compare(&both, &[]).await.to_string(),
            "Rusoto and the AWS SDK choose different regions: Rusoto eu-west-1 (from AWS_DEFAULT_REGION), \
             the AWS SDK \"mx-central-1\" (from AWS_REGION); to make them one, set AWS_DEFAULT_REGION and \
             AWS_REGION to the same region that both know, or pass the region to both explicitly, \
             or give the SDK `RusotoRegionProvider`"
        );
        let newer = compare(&[("AWS_REGION", "mx-central-1")], &[]).await;
        assert_eq!(newer.not_understood_by_rusoto(), Some("mx-central-1"));
        assert!(
            newer.to_string().contains("(from AWS_REGION, where it does not understand \"mx-central-1\")")
        );
        let same = compare(&[("AWS_REGION", "eu-west-1")], &[]).await;
        assert_eq!(
            same.to_string(),
            "Rusoto and the AWS SDK choose the same region: Rusoto eu-west-1 (from AWS_REGION), \
             the AWS SDK \"eu-west-1\" (from AWS_REGION)"
        );
        let none = compare(&[], &[]).await.to_string();
        assert!(none.contains("us-east-1 (as nothing is configured)"), "{none}");
        assert!(none.contains("none, or that of the EC2 instance"), "{none}");
    }
}
