//! Names of regions in Rusoto's order and spellings, and partitions.

use std::borrow::Cow;
use std::fmt;

/// The variables that name a region, in Rusoto's order. The SDK has the reverse order.
pub const VARIABLES: [&str; 2] = ["AWS_DEFAULT_REGION", "AWS_REGION"];

/// Rusoto's region if no region is configured.
pub const LAST_RESORT: &str = "us-east-1";

/// The regions that Rusoto knows. It also reads them in capitals and without hyphens.
pub const KNOWN: [&str; 26] = [
    "ap-east-1",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ca-central-1",
    "eu-central-1",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "eu-north-1",
    "eu-south-1",
    "me-south-1",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
    "us-gov-east-1",
    "us-gov-west-1",
    "cn-north-1",
    "cn-northwest-1",
    "af-south-1",
];

/// Returns the usual spelling of a name that Rusoto knows (`useast1`, `US-EAST-1`). Returns other names unchanged.
pub fn canonical_name(name: &str) -> Cow<'_, str> {
    let small = name.to_ascii_lowercase();
    let known = KNOWN.into_iter().find(|known| *known == small || known.replace('-', "") == small);
    known.map_or(Cow::Borrowed(name), Cow::Borrowed)
}

/// A region and its origin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedRegion {
    /// The name in its usual spelling.
    pub name: String,
    /// The place that names it.
    pub origin: Origin,
}

/// The origin of a region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A variable of the environment.
    Variable(&'static str),
    /// The setting `region` of this profile.
    Profile(String),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Variable(name) => f.write_str(name),
            Self::Profile(name) => write!(f, "`region` of profile `{name}`"),
        }
    }
}

/// Returns all configured regions in Rusoto's order: first from variables, then from profiles.
///
/// `profiles` are the names and regions of the relevant profiles. A blank value counts as not set.
pub fn in_rusotos_order(
    variable: impl Fn(&str) -> Option<String>,
    profiles: impl IntoIterator<Item = (String, String)>,
) -> impl Iterator<Item = NamedRegion> {
    let by_variable = VARIABLES.map(|name| (Origin::Variable(name), variable(name)));
    let by_variable = by_variable.into_iter().filter_map(|(origin, value)| Some((origin, value?)));
    let by_profile = profiles.into_iter().map(|(profile, value)| (Origin::Profile(profile), value));
    by_variable.chain(by_profile).filter_map(|(origin, value)| {
        let name = value.trim();
        (!name.is_empty()).then(|| NamedRegion { name: canonical_name(name).into_owned(), origin })
    })
}

/// Returns the first region in Rusoto's order. The profile is read only if no variable names a region.
pub async fn first_in_rusotos_order(
    variable: impl Fn(&str) -> Option<String>,
    of_profile: impl Future<Output = Option<(String, String)>>,
) -> Option<NamedRegion> {
    match in_rusotos_order(variable, None).next() {
        Some(named) => Some(named),
        None => in_rusotos_order(|_| None, of_profile.await).next(),
    }
}

/// Regions that share accounts and one domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Partition {
    /// The name in ARNs, such as `aws-cn`.
    pub name: &'static str,
    /// The beginning of the names of its regions.
    prefix: &'static str,
    /// The domain of its endpoints.
    pub dns_suffix: &'static str,
    /// The domain of its endpoints for IPv4 and IPv6.
    pub dual_stack_suffix: &'static str,
    /// An existing region, as an example.
    pub example: &'static str,
}

const COMMERCIAL: Partition = Partition {
    name: "aws",
    prefix: "",
    dns_suffix: "amazonaws.com",
    dual_stack_suffix: "api.aws",
    example: "us-east-1",
};

// The SDK has the same table in `partition.rs` of each of its crates.
const OTHERS: [Partition; 7] = [
    Partition {
        name: "aws-cn",
        prefix: "cn-",
        dns_suffix: "amazonaws.com.cn",
        dual_stack_suffix: "api.amazonwebservices.com.cn",
        example: "cn-north-1",
    },
    Partition {
        name: "aws-us-gov",
        prefix: "us-gov-",
        dns_suffix: "amazonaws.com",
        dual_stack_suffix: "api.aws",
        example: "us-gov-west-1",
    },
    Partition {
        name: "aws-eusc",
        prefix: "eusc-",
        dns_suffix: "amazonaws.eu",
        dual_stack_suffix: "api.amazonwebservices.eu",
        example: "eusc-de-east-1",
    },
    Partition {
        name: "aws-iso",
        prefix: "us-iso-",
        dns_suffix: "c2s.ic.gov",
        dual_stack_suffix: "api.aws.ic.gov",
        example: "us-iso-east-1",
    },
    Partition {
        name: "aws-iso-b",
        prefix: "us-isob-",
        dns_suffix: "sc2s.sgov.gov",
        dual_stack_suffix: "api.aws.scloud",
        example: "us-isob-east-1",
    },
    Partition {
        name: "aws-iso-f",
        prefix: "us-isof-",
        dns_suffix: "csp.hci.ic.gov",
        dual_stack_suffix: "api.aws.hci.ic.gov",
        example: "us-isof-south-1",
    },
    Partition {
        name: "aws-iso-e",
        prefix: "eu-isoe-",
        dns_suffix: "cloud.adc-e.uk",
        dual_stack_suffix: "api.cloud-aws.adc-e.uk",
        example: "eu-isoe-west-1",
    },
];

/// Returns the partition of a region by the beginning of its name. Unknown regions are in the commercial partition.
pub fn partition_of_region(region: &str) -> Partition {
    OTHERS.into_iter().find(|partition| region.starts_with(partition.prefix)).unwrap_or(COMMERCIAL)
}

/// Returns the partition of an ARN, or `None` if the text is not an ARN or the partition is unknown.
pub fn partition_of_arn(arn: &str) -> Option<Partition> {
    let name = arn.strip_prefix("arn:")?.split(':').next()?;
    [COMMERCIAL].into_iter().chain(OTHERS).find(|partition| partition.name == name)
}

/// Returns the account of an ARN: the fifth part of `arn:aws:sts::123456789012:assumed-role/…`.
pub fn account_of_arn(arn: &str) -> Option<&str> {
    arn.split(':').nth(4).filter(|account| !account.is_empty())
}

/// Returns whether a name can be a label of a host name.
///
/// Without this check, a variable with the region `evil.example/` would send signed requests to another host.
pub fn is_host_label(name: &str) -> bool {
    (1..=63).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !name.starts_with('-')
        && !name.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(variables: &[(&str, &str)], profiles: &[(&str, &str)]) -> Vec<String> {
        let variable =
            |name: &str| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
        let profiles = profiles.iter().map(|(name, region)| ((*name).to_owned(), (*region).to_owned()));
        in_rusotos_order(variable, profiles)
            .map(|region| format!("{} by {}", region.name, region.origin))
            .collect()
    }

    #[test]
    fn the_order_is_rusotos_and_what_is_blank_names_nothing() {
        let variables = [("AWS_REGION", "eu-west-2"), ("AWS_DEFAULT_REGION", " USEAST2 ")];
        let profiles = [("a", " "), ("b", "Garage_1")];
        assert_eq!(
            named(&variables, &profiles),
            [
                "us-east-2 by AWS_DEFAULT_REGION",
                "eu-west-2 by AWS_REGION",
                "Garage_1 by `region` of profile `b`"
            ]
        );
        assert_eq!(named(&[("AWS_REGION", "")], &[]), [""; 0]);
    }

    #[test]
    fn every_spelling_that_rusoto_reads_is_one_name() {
        for name in KNOWN {
            for spelling in [name.to_uppercase(), name.replace('-', ""), name.replace('-', "").to_uppercase()]
            {
                assert_eq!(canonical_name(&spelling), name);
            }
        }
        for name in ["il-central-1", "IL-CENTRAL-1", "ilcentral1", "us-east1", ""] {
            assert_eq!(canonical_name(name), name);
        }
    }

    #[test]
    fn a_region_is_in_the_partition_that_the_arns_of_its_roles_name() {
        for partition in [COMMERCIAL].into_iter().chain(OTHERS) {
            assert_eq!(partition_of_region(partition.example), partition);
            let arn = format!("arn:{}:iam::123456789012:role/r", partition.name);
            assert_eq!(partition_of_arn(&arn), Some(partition));
            assert_eq!(account_of_arn(&arn), Some("123456789012"));
        }
        for odd in ["", "x", "arn", "arn:", "arn:nowhere:iam::1:role/r"] {
            assert_eq!(partition_of_arn(odd), None, "{odd}");
        }
        for odd in ["", "arn:aws:s3:::bucket", "no ARN"] {
            assert_eq!(account_of_arn(odd), None, "{odd}");
        }
        assert_eq!(partition_of_region("mx-central-1"), COMMERCIAL);
    }

    #[test]
    fn host_labels() {
        for name in ["s3", "us-east-1", "a"] {
            assert!(is_host_label(name), "{name}");
        }
        let long = "a".repeat(64);
        for name in ["", "-a", "a-", "a.b", "a/b", "a b", "é", "a:1", "a@b", "a_b", &long] {
            assert!(!is_host_label(name), "{name}");
        }
    }
}
