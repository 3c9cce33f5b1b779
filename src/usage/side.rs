//! The two SDKs, by name.

use std::fmt;

/// One of the two SDKs.
///
/// ```
/// use rusoto_compat::usage::Side;
///
/// assert_eq!(Side::Rusoto.as_str(), "rusoto");
/// assert_eq!(Side::Sdk.to_string(), "aws-sdk");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum Side {
    /// Rusoto.
    #[cfg_attr(feature = "serde", serde(rename = "rusoto"))]
    Rusoto,
    /// The AWS SDK for Rust.
    #[cfg_attr(feature = "serde", serde(rename = "aws-sdk"))]
    Sdk,
}

impl Side {
    /// Returns the name that tables, traces and serialised forms use: `rusoto` or `aws-sdk`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Rusoto => "rusoto",
            Self::Sdk => "aws-sdk",
        }
    }
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
