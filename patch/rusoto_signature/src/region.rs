//! The regions of AWS, by name.

mod serial;

use crate::credential::ProfileProvider;
use std::error::Error;
use std::fmt;
use std::str::FromStr;

/// A region of AWS, or an endpoint that speaks its protocols.
///
/// The list is that of Rusoto 0.48. For a newer region use [`Custom`](Region::Custom), with the name of the region and the
/// endpoint of the service.
///
/// It is serialised as a pair: `["us-east-1", null]`, or `["name", "endpoint"]` for a custom region.
///
/// ```
/// use rusoto_signature::Region;
///
/// assert_eq!("EU-West-1".parse(), Ok(Region::EuWest1));
/// assert_eq!("euwest1".parse(), Ok(Region::EuWest1));
///
/// let local = Region::Custom { name: "local".to_owned(), endpoint: "http://localhost:8000".to_owned() };
/// assert_eq!(local.name(), "local");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Region {
    /// Hong Kong, `ap-east-1`.
    ApEast1,
    /// Tokyo, `ap-northeast-1`.
    ApNortheast1,
    /// Seoul, `ap-northeast-2`.
    ApNortheast2,
    /// Osaka, `ap-northeast-3`.
    ApNortheast3,
    /// Mumbai, `ap-south-1`.
    ApSouth1,
    /// Singapore, `ap-southeast-1`.
    ApSoutheast1,
    /// Sydney, `ap-southeast-2`.
    ApSoutheast2,
    /// Jakarta, `ap-southeast-3`.
    ApSoutheast3,
    /// Canada, `ca-central-1`.
    CaCentral1,
    /// Frankfurt, `eu-central-1`.
    EuCentral1,
    /// Ireland, `eu-west-1`.
    EuWest1,
    /// London, `eu-west-2`.
    EuWest2,
    /// Paris, `eu-west-3`.
    EuWest3,
    /// Stockholm, `eu-north-1`.
    EuNorth1,
    /// Milan, `eu-south-1`.
    EuSouth1,
    /// Bahrain, `me-south-1`.
    MeSouth1,
    /// São Paulo, `sa-east-1`.
    SaEast1,
    /// Virginia, `us-east-1`.
    UsEast1,
    /// Ohio, `us-east-2`.
    UsEast2,
    /// California, `us-west-1`.
    UsWest1,
    /// Oregon, `us-west-2`.
    UsWest2,
    /// The eastern region for the government of the United States, `us-gov-east-1`.
    UsGovEast1,
    /// The western region for the government of the United States, `us-gov-west-1`.
    UsGovWest1,
    /// Beijing, `cn-north-1`.
    CnNorth1,
    /// Ningxia, `cn-northwest-1`.
    CnNorthwest1,
    /// Cape Town, `af-south-1`.
    AfSouth1,
    /// Any other region, or a server of one's own.
    Custom {
        /// The name of the region, which is part of each signature.
        name: String,
        /// The host, or a URL with scheme, host, port and path. Without a scheme it is `https`.
        endpoint: String,
    },
}

/// All regions that have a variant of their own.
const NAMED: [Region; 26] = [
    Region::ApEast1,
    Region::ApNortheast1,
    Region::ApNortheast2,
    Region::ApNortheast3,
    Region::ApSouth1,
    Region::ApSoutheast1,
    Region::ApSoutheast2,
    Region::ApSoutheast3,
    Region::CaCentral1,
    Region::EuCentral1,
    Region::EuWest1,
    Region::EuWest2,
    Region::EuWest3,
    Region::EuNorth1,
    Region::EuSouth1,
    Region::MeSouth1,
    Region::SaEast1,
    Region::UsEast1,
    Region::UsEast2,
    Region::UsWest1,
    Region::UsWest2,
    Region::UsGovEast1,
    Region::UsGovWest1,
    Region::CnNorth1,
    Region::CnNorthwest1,
    Region::AfSouth1,
];

impl Region {
    /// Returns the name of the region, such as `us-east-1`.
    pub fn name(&self) -> &str {
        match self {
            Region::ApEast1 => "ap-east-1",
            Region::ApNortheast1 => "ap-northeast-1",
            Region::ApNortheast2 => "ap-northeast-2",
            Region::ApNortheast3 => "ap-northeast-3",
            Region::ApSouth1 => "ap-south-1",
            Region::ApSoutheast1 => "ap-southeast-1",
            Region::ApSoutheast2 => "ap-southeast-2",
            Region::ApSoutheast3 => "ap-southeast-3",
            Region::CaCentral1 => "ca-central-1",
            Region::EuCentral1 => "eu-central-1",
            Region::EuWest1 => "eu-west-1",
            Region::EuWest2 => "eu-west-2",
            Region::EuWest3 => "eu-west-3",
            Region::EuNorth1 => "eu-north-1",
            Region::EuSouth1 => "eu-south-1",
            Region::MeSouth1 => "me-south-1",
            Region::SaEast1 => "sa-east-1",
            Region::UsEast1 => "us-east-1",
            Region::UsEast2 => "us-east-2",
            Region::UsWest1 => "us-west-1",
            Region::UsWest2 => "us-west-2",
            Region::UsGovEast1 => "us-gov-east-1",
            Region::UsGovWest1 => "us-gov-west-1",
            Region::CnNorth1 => "cn-north-1",
            Region::CnNorthwest1 => "cn-northwest-1",
            Region::AfSouth1 => "af-south-1",
            Region::Custom { name, .. } => name,
        }
    }
}

/// Reads the name of a region, with its hyphens or without any. Case does not matter.
impl FromStr for Region {
    type Err = ParseRegionError;

    fn from_str(s: &str) -> Result<Region, ParseRegionError> {
        let wanted = s.to_lowercase();
        let is_wanted = |name: &str| name == wanted || name.chars().filter(|c| *c != '-').eq(wanted.chars());
        NAMED
            .into_iter()
            .find(|region| is_wanted(region.name()))
            .ok_or_else(|| ParseRegionError::new(&wanted))
    }
}

/// The region of `AWS_DEFAULT_REGION`, or else of `AWS_REGION`, or else of the profile in the config file.
///
/// `us-east-1` if none of them names a region, or if the first that is set names one that is not in the list.
impl Default for Region {
    fn default() -> Region {
        let named = std::env::var("AWS_DEFAULT_REGION").or_else(|_| std::env::var("AWS_REGION")).ok();
        named
            .or_else(|| ProfileProvider::region().ok().flatten())
            .and_then(|name| name.parse().ok())
            .unwrap_or(Region::UsEast1)
    }
}

/// The error of a name that is no region of the list.
#[derive(Debug, PartialEq)]
pub struct ParseRegionError {
    message: String,
}

impl ParseRegionError {
    /// Returns the error for this name.
    pub fn new(input: &str) -> Self {
        Self { message: format!("Not a valid AWS region: {input}") }
    }
}

impl Error for ParseRegionError {}

impl fmt::Display for ParseRegionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> Result<(), fmt::Error> {
        f.write_str(&self.message)
    }
}
