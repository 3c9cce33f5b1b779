//! Would Rusoto and the SDK choose the same region on this machine?

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
    /// Nothing is configured: what comes when all sources have been asked.
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

/// Which region each world's default would choose, and from where; made by [`compare_regions`].
///
/// `Display` says it in a sentence, with the remedy when they differ; it holds no secret.
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
    /// What was found there, when Rusoto does not understand it and takes us-east-1.
    not_understood: Option<String>,
    sdk: Option<Region>,
    sdk_origin: RegionOrigin,
}

impl RegionComparison {
    /// Whether requests of the two worlds would go to different regions.
    ///
    /// Also when the SDK finds none, since Rusoto then takes us-east-1.
    pub fn differ(&self) -> bool {
        self.sdk.as_ref().is_none_or(|sdk| sdk.as_ref() != self.rusoto.name())
    }

    /// What `rusoto_core::Region::default()` answers.
    pub fn rusoto(&self) -> &RusotoRegion {
        &self.rusoto
    }

    /// Where Rusoto found it.
    pub fn rusoto_origin(&self) -> &RegionOrigin {
        &self.rusoto_origin
    }

    /// The configured value in whose place Rusoto takes us-east-1, because it does not understand it.
    pub fn not_understood_by_rusoto(&self) -> Option<&str> {
        self.not_understood.as_deref()
    }

    /// What the SDK's default chain answers, before it asks the EC2 metadata service.
    pub fn sdk(&self) -> Option<&Region> {
        self.sdk.as_ref()
    }

    /// Where the SDK found it; [`RegionOrigin::LastResort`] when it found none.
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

/// Compares what `rusoto_core::Region::default()` and the SDK's default region chain choose for this process.
///
/// They differ when `AWS_DEFAULT_REGION` and `AWS_REGION` are both set to different values, since each world prefers
/// another one; when the value is one that Rusoto does not understand, so that it takes us-east-1 without a word;
/// when the region stands in the credentials file or in a `source_profile`, where only the SDK looks, or in a section
/// `[name]` of the config file, where only Rusoto does; when a profile has a section with and one without `profile` in
/// front, of which Rusoto takes the last line and the SDK the section with it; when nothing is configured; and when a variable is empty,
/// which is us-east-1 to Rusoto and a region without a name to the SDK.
///
/// Nothing is asked over the network: on EC2, where nothing else is configured, the SDK would go on to the
/// metadata service. Each world's files are read as it reads them. Costs the reading of two files.
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

/// [`compare_regions`] for a given environment and given files, for tests.
///
/// The two types are the SDK's own for that purpose, and are not covered by its promise of stability. An example
/// stands at [`RegionComparison`].
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

/// rusoto_signature's `Region::default()`: the first variable that is *set* decides, also when it is empty.
async fn rusoto_value(machine: &Machine) -> (RegionOrigin, Option<String>) {
    if let Some(found) = first_set(machine, VARIABLES) {
        return found;
    }
    match machine.region_read_by_rusoto().await {
        Some(region) => (RegionOrigin::Profile(machine.rusoto_profile()), Some(region)),
        None => (RegionOrigin::LastResort, None),
    }
}

/// aws-config's default region chain, short of the metadata service; an empty variable decides here as well.
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

    /// Variables, files, and what each world chooses.
    type Case<'a> = (&'a [(&'a str, &'a str)], &'a [(&'a str, &'a str)], &'a str, Option<&'a str>);

    #[tokio::test]
    async fn what_each_world_chooses() {
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
