//! Which of AWS's endpoints a request is meant for.

use super::endpoint_host::{NoEndpoint, host};
use crate::region::is_host_label;
use std::fmt;

/// Which of AWS's endpoints requests are meant for. The default is Rusoto's: the plain ones, with the bucket in the path.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EndpointStyle {
    /// Endpoints with validated cryptography (FIPS 140).
    pub fips: bool,
    /// Endpoints for IPv4 and IPv6.
    pub dual_stack: bool,
    /// The bucket of S3 is in the host, if its name can be.
    pub bucket_in_host: bool,
}

/// Where a request goes instead.
#[derive(Clone, PartialEq, Eq)]
pub struct Address {
    /// The host.
    pub host: String,
    /// The path without the bucket, if the host has that now.
    pub path: Option<String>,
}

/// Without the path, which may hold a secret.
impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Address").field("host", &self.host).finish_non_exhaustive()
    }
}

impl EndpointStyle {
    /// Returns whether requests are meant for other endpoints than Rusoto's.
    pub fn is_asked_for(self) -> bool {
        self != Self::default()
    }

    /// Returns where a request goes, or `None` if that is where Rusoto sends it.
    ///
    /// `service` is what the plain host has before the region: the name of the service or its endpoint prefix. `region` is
    /// one of those that Rusoto knows. `path` is not encoded.
    ///
    /// # Errors
    /// [`NoEndpoint`] if there is no such endpoint in the region's partition. The plain one would be silently weaker.
    pub fn address(self, service: &str, region: &str, path: &str) -> Result<Option<Address>, NoEndpoint> {
        let bucket = if self.bucket_in_host && service == "s3" { bucket_of(path) } else { None };
        if bucket.is_none() && !self.fips && !self.dual_stack {
            return Ok(None);
        }
        let host = host(service, region, self.fips, self.dual_stack)?;
        Ok(Some(match bucket {
            Some((bucket, key)) => {
                Address { host: format!("{bucket}.{host}"), path: Some(format!("/{key}")) }
            }
            None => Address { host, path: None },
        }))
    }
}

/// Splits a path into the bucket and the key, if the bucket can be a part of the host.
///
/// The rule is that of the SDK: 3 to 63 lower-case letters, digits and hyphens. A certificate covers no bucket with a dot.
fn bucket_of(path: &str) -> Option<(&str, &str)> {
    let path = path.strip_prefix('/')?;
    let (bucket, key) = path.split_once('/').unwrap_or((path, ""));
    let fits =
        bucket.len() >= 3 && is_host_label(bucket) && !bucket.bytes().any(|byte| byte.is_ascii_uppercase());
    fits.then_some((bucket, key))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const VIRTUAL: EndpointStyle = EndpointStyle { fips: false, dual_stack: false, bucket_in_host: true };

    fn address(style: EndpointStyle, service: &str, path: &str) -> Option<(String, Option<String>)> {
        style.address(service, "eu-west-1", path).unwrap().map(|Address { host, path }| (host, path))
    }

    #[test]
    fn nothing_changes_until_somebody_asks() {
        let style = EndpointStyle::default();
        assert!(!style.is_asked_for() && VIRTUAL.is_asked_for());
        assert_eq!(address(style, "s3", "/bucket/key"), None);
    }

    #[test]
    fn the_bucket_moves_from_the_path_to_the_host() {
        let host = "photos.s3.eu-west-1.amazonaws.com".to_owned();
        for (path, key) in [
            ("/photos", "/"),
            ("/photos/", "/"),
            ("/photos/a b/c?d", "/a b/c?d"),
            ("/photos//a", "//a"),
            ("/photos/../a", "/../a"),
        ] {
            assert_eq!(address(VIRTUAL, "s3", path), Some((host.clone(), Some(key.to_owned()))), "{path}");
        }
    }

    #[test]
    fn a_bucket_whose_name_cannot_be_in_a_host_stays_in_the_path() {
        let long = format!("/{}", "a".repeat(64));
        for path in [
            "",
            "/",
            "//key",
            "/ab",
            "/Photos/key",
            "/my.photos/key",
            "/my_photos",
            "/-ab",
            "/ab-",
            "/192.168.0.1/key",
            "/photos\u{e9}",
            "/photos@evil.example",
            "/arn:aws:s3:eu-west-1:123456789012:accesspoint/x",
            "/WriteGetObjectResponse",
            &long,
            "photos/key",
        ] {
            assert_eq!(address(VIRTUAL, "s3", path), None, "{path}");
        }
        assert_eq!(address(VIRTUAL, "sqs", "/123456789012/queue"), None, "that is no bucket");
    }

    proptest! {
        #[test]
        fn no_path_leads_to_another_host_and_no_key_is_lost(path in "(/?[a-z0-9.@:/?#%-]{0,12}){0,3}") {
            if let Some((host, Some(key))) = address(VIRTUAL, "s3", &path) {
                let bucket = host.strip_suffix(".s3.eu-west-1.amazonaws.com").unwrap();
                prop_assert!(is_host_label(bucket));
                let whole = if path.ends_with(bucket) && key == "/" { "" } else { &key };
                prop_assert_eq!(format!("/{}{}", bucket, whole), path);
            }
        }
    }

    #[test]
    fn the_kinds_are_combined() {
        let all = EndpointStyle { fips: true, dual_stack: true, bucket_in_host: true };
        let host = |host: &str| host.to_owned();
        assert_eq!(
            address(all, "s3", "/photos/key"),
            Some((host("photos.s3-fips.dualstack.eu-west-1.amazonaws.com"), Some("/key".to_owned())))
        );
        assert_eq!(
            address(all, "s3", "/my.photos/key"),
            Some((host("s3-fips.dualstack.eu-west-1.amazonaws.com"), None))
        );
        assert_eq!(address(all, "sqs", "/"), Some((host("sqs-fips.eu-west-1.api.aws"), None)));
        let fips = EndpointStyle { fips: true, ..EndpointStyle::default() };
        assert_eq!(address(fips, "s3", "/"), Some((host("s3-fips.eu-west-1.amazonaws.com"), None)));
        assert!(fips.address("s3", "cn-north-1", "/photos").is_err());
    }
}
