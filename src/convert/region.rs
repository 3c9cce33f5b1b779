//! Conversions between the `Region` of Rusoto and the `Region` and endpoint URL of the SDK.
//!
//! Rusoto's `Region` has the name that requests are signed for, and as `Custom` also the host that they go to. In the SDK these
//! are two settings.

use aws_types::region::Region;
use rusoto_compat_core::endpoint::{for_sdk, normalise};
use rusoto_compat_core::region::{canonical_name, is_host_label};
use rusoto_compat_core::sendable::is_sendable;
use rusoto_compat_core::shown_url::redacted;
use rusoto_signature::Region as RusotoRegion;

use super::partition::{is_global, service_endpoint};
use super::{TryIntoRusoto, TryIntoSdk};

/// The counterpart of a Rusoto `Region`: a region of the SDK, and optionally an endpoint to use instead of AWS's own.
///
/// With feature `serde`, it reads and writes Rusoto's form of a region, so configuration files need no change:
/// `["us-west-2", null]` or `["name", "endpoint"]`. It also reads `["us-west-2"]`, and unlike Rusoto a bare `"us-west-2"`. It
/// keeps the name of a region that Rusoto does not know. Rusoto fails to read such a region.
///
/// # Example
/// ```
/// use rusoto_compat::convert::{RegionAndEndpoint, TryIntoSdk};
/// use rusoto_signature::Region;
///
/// let minio = Region::Custom { name: "us-east-1".to_owned(), endpoint: "http://localhost:9000/".to_owned() };
/// let RegionAndEndpoint { region, endpoint_url, .. } = minio.try_into_sdk()?;
/// assert_eq!(region.as_ref(), "us-east-1");
/// assert_eq!(endpoint_url.as_deref(), Some("http://localhost:9000"));
/// # Ok::<(), rusoto_compat::convert::ConvertRegionError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RegionAndEndpoint {
    /// The region that requests are signed for. The SDK also derives AWS's endpoints from it.
    pub region: Region,
    /// The URL that the requests of all services go to, or `None` for AWS's own endpoints.
    pub endpoint_url: Option<String>,
}

impl RegionAndEndpoint {
    /// Returns a region with AWS's own endpoints.
    ///
    /// # Example
    /// ```
    /// use aws_types::region::Region;
    /// use rusoto_compat::convert::RegionAndEndpoint;
    ///
    /// let region = RegionAndEndpoint::new(Region::from_static("eu-west-1"));
    /// assert_eq!(region.endpoint_url, None);
    /// ```
    pub fn new(region: Region) -> Self {
        Self { region, endpoint_url: None }
    }

    /// Returns the same region with one endpoint for all services. The URL is checked when it is converted to Rusoto.
    ///
    /// # Example
    /// ```
    /// use aws_types::region::Region;
    /// use rusoto_compat::convert::{RegionAndEndpoint, TryIntoRusoto};
    ///
    /// let region = RegionAndEndpoint::new(Region::from_static("us-east-1")).with_endpoint_url("http://minio:9000");
    /// assert_eq!(region.try_into_rusoto()?, rusoto_signature::Region::Custom {
    ///     name: "us-east-1".to_owned(),
    ///     endpoint: "http://minio:9000".to_owned(),
    /// });
    /// # Ok::<(), rusoto_compat::convert::ConvertRegionError>(())
    /// ```
    #[must_use]
    pub fn with_endpoint_url(mut self, endpoint_url: impl Into<String>) -> Self {
        self.endpoint_url = Some(endpoint_url.into());
        self
    }
}

/// The reason why a region has no counterpart in the other SDK.
///
/// # Example
/// ```
/// use aws_types::region::Region;
/// use rusoto_compat::convert::{ConvertRegionError, TryIntoRusoto};
///
/// let error = Region::from_static("mx-central-1").try_into_rusoto().unwrap_err();
/// assert!(matches!(error, ConvertRegionError::NeedsService { .. }));
/// assert!(error.to_string().contains("rusoto_region_for_service"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConvertRegionError {
    /// The name of the region is empty. Rusoto signs with an empty region, and the SDK cannot.
    #[error(
        "the region has an empty name, and requests cannot be signed for that: give it the name the server expects, \
         which is us-east-1 for most S3-compatible servers"
    )]
    #[non_exhaustive]
    EmptyName,
    /// The endpoint of the region is not the URL of a host.
    #[error(
        "the endpoint {endpoint:?} of region {region:?} cannot be used: {problem}; write it as http(s)://host[:port][/path]"
    )]
    #[non_exhaustive]
    InvalidEndpoint {
        /// The name of the region.
        region: String,
        /// The endpoint as it was given, without a user name and password.
        endpoint: String,
        /// The problem, as a clause whose subject is the endpoint.
        problem: &'static str,
    },
    /// Rusoto does not know the region. Its `Custom` needs an endpoint, which each service has for itself.
    #[error(
        "Rusoto does not know the region {region:?}, and needs an endpoint for it, which differs from service to service: \
         call `rusoto_region_for_service` for each Rusoto client, or set an endpoint"
    )]
    #[non_exhaustive]
    NeedsService {
        /// The name of the region.
        region: String,
    },
    /// The name of the region or of the service cannot be part of a host name.
    #[error(
        "{name:?} cannot be part of a host name: regions and services have letters, digits and hyphens only"
    )]
    #[non_exhaustive]
    InvalidName {
        /// The name that was given.
        name: String,
    },
}

/// Returns the region of the same name. For `Custom`, it also returns the endpoint as a URL.
///
/// The URL is normalised:
///
/// - It gets `https://` if the endpoint has no scheme.
/// - It loses `:443` or `:80` if this is the port of its scheme.
/// - A path ends in one slash, because `aws-sdk-s3` appends the name of a bucket to it. Without a path there is no slash.
/// - An empty endpoint becomes none.
///
/// # Errors
/// These errors are for `Custom` only; a named region cannot fail. [`ConvertRegionError::EmptyName`] when the name is empty,
/// [`ConvertRegionError::InvalidName`] when no HTTP header can have it, and [`ConvertRegionError::InvalidEndpoint`] when the
/// endpoint has a scheme other than http and https, a query, a user name, or characters that no URL has.
impl TryIntoSdk for &RusotoRegion {
    type Sdk = RegionAndEndpoint;
    type Error = ConvertRegionError;

    fn try_into_sdk(self) -> Result<RegionAndEndpoint, ConvertRegionError> {
        let RusotoRegion::Custom { name, endpoint } = self else {
            return Ok(RegionAndEndpoint::new(Region::new(self.name().to_owned())));
        };
        if name.trim().is_empty() {
            return Err(ConvertRegionError::EmptyName);
        }
        // The name is part of the header that signs a request. The SDK panics on a header that cannot be sent.
        if !is_sendable(name) {
            return Err(ConvertRegionError::InvalidName { name: name.clone() });
        }
        Ok(match endpoint_of(name, endpoint)? {
            // Rusoto signs with this name, even if it is an alias such as `useast1`.
            Some(url) => RegionAndEndpoint::new(Region::new(name.clone())).with_endpoint_url(for_sdk(url)),
            None => RegionAndEndpoint::new(Region::new(canonical_name(name).into_owned())),
        })
    }
}

impl TryIntoSdk for RusotoRegion {
    type Sdk = RegionAndEndpoint;
    type Error = ConvertRegionError;

    fn try_into_sdk(self) -> Result<RegionAndEndpoint, ConvertRegionError> {
        (&self).try_into_sdk()
    }
}

/// Returns Rusoto's region of the same name, or a `Custom` region if there is an endpoint.
///
/// The endpoint is normalised as in the conversion into the SDK, but it has no slash at the end, because Rusoto appends the path
/// of each request.
///
/// # Errors
/// - [`ConvertRegionError::NeedsService`] when there is no endpoint and Rusoto does not know the region.
/// - [`ConvertRegionError::EmptyName`] and [`ConvertRegionError::InvalidEndpoint`] as in the conversion into the SDK.
impl TryIntoRusoto for &RegionAndEndpoint {
    type Rusoto = RusotoRegion;
    type Error = ConvertRegionError;

    fn try_into_rusoto(self) -> Result<RusotoRegion, ConvertRegionError> {
        let name = self.region.as_ref();
        if name.trim().is_empty() {
            return Err(ConvertRegionError::EmptyName);
        }
        match endpoint_of(name, self.endpoint_url.as_deref().unwrap_or_default())? {
            Some(endpoint) => Ok(RusotoRegion::Custom { name: name.to_owned(), endpoint }),
            None => name.parse().map_err(|_| ConvertRegionError::NeedsService { region: name.to_owned() }),
        }
    }
}

impl TryIntoRusoto for RegionAndEndpoint {
    type Rusoto = RusotoRegion;
    type Error = ConvertRegionError;

    fn try_into_rusoto(self) -> Result<RusotoRegion, ConvertRegionError> {
        (&self).try_into_rusoto()
    }
}

/// Returns Rusoto's region of the same name.
///
/// # Errors
/// [`ConvertRegionError::NeedsService`] when Rusoto does not know the region. [`rusoto_region_for_service`] works for such a
/// region. [`ConvertRegionError::EmptyName`] when the name is empty.
impl TryIntoRusoto for &Region {
    type Rusoto = RusotoRegion;
    type Error = ConvertRegionError;

    fn try_into_rusoto(self) -> Result<RusotoRegion, ConvertRegionError> {
        RegionAndEndpoint::new(self.clone()).try_into_rusoto()
    }
}

impl TryIntoRusoto for Region {
    type Rusoto = RusotoRegion;
    type Error = ConvertRegionError;

    fn try_into_rusoto(self) -> Result<RusotoRegion, ConvertRegionError> {
        RegionAndEndpoint::new(self).try_into_rusoto()
    }
}

/// Returns the Rusoto region for clients of one service, also for a region that is newer than Rusoto.
///
/// Rusoto's list of regions ends in early 2022. A newer region becomes a `Region::Custom`, which has one host. So make a region
/// for each service, and give it only to clients of that service.
///
/// `service` is the first part of the host name, as in `s3.eu-west-1.amazonaws.com`: `s3`, `sts`, `dynamodb`, `sqs`,
/// `monitoring` (CloudWatch), `email` (SES).
///
/// Rusoto sends IAM, CloudFront, Route 53, Organizations, Chime and Import/Export to one global host, signed for us-east-1. For
/// these services in the commercial partition, the function returns `Region::UsEast1`. For other global services, pass the
/// region that AWS documents for their endpoint.
///
/// # Errors
/// [`ConvertRegionError::InvalidName`] when the region or the service cannot be part of a host name. Signed requests would
/// otherwise go to a host of somebody else's choice.
///
/// # Example
/// ```
/// use aws_types::region::Region;
/// use rusoto_compat::convert::rusoto_region_for_service;
///
/// let for_s3 = rusoto_region_for_service(&Region::from_static("ap-southeast-5"), "s3")?;
/// assert_eq!(for_s3, rusoto_signature::Region::Custom {
///     name: "ap-southeast-5".to_owned(),
///     endpoint: "https://s3.ap-southeast-5.amazonaws.com".to_owned(),
/// });
/// // Rusoto knows this one, so it can be used for any service.
/// let known = rusoto_region_for_service(&Region::from_static("eu-west-1"), "s3")?;
/// assert_eq!(known, rusoto_signature::Region::EuWest1);
/// # Ok::<(), rusoto_compat::convert::ConvertRegionError>(())
/// ```
pub fn rusoto_region_for_service(region: &Region, service: &str) -> Result<RusotoRegion, ConvertRegionError> {
    let name = region.as_ref();
    if let Ok(known) = name.parse() {
        return Ok(known);
    }
    if let Some(invalid) = [name, service].into_iter().find(|name| !is_host_label(name)) {
        return Err(ConvertRegionError::InvalidName { name: invalid.to_owned() });
    }
    if is_global(name, service) {
        return Ok(RusotoRegion::UsEast1);
    }
    Ok(RusotoRegion::Custom { name: name.to_owned(), endpoint: service_endpoint(name, service) })
}

fn endpoint_of(region: &str, endpoint: &str) -> Result<Option<String>, ConvertRegionError> {
    normalise(endpoint).map_err(|problem| ConvertRegionError::InvalidEndpoint {
        region: region.to_owned(),
        endpoint: redacted(endpoint),
        problem: problem.0,
    })
}

#[cfg(test)]
pub(super) mod tests {
    use std::borrow::Cow;

    use proptest::prelude::*;

    use super::*;

    pub(in crate::convert) use rusoto_compat_core::region::KNOWN as NAMES;

    /// Regions that Rusoto does not know.
    pub(in crate::convert) const NEWER: [&str; 8] = [
        "ap-south-2",
        "ap-southeast-5",
        "ca-west-1",
        "il-central-1",
        "mx-central-1",
        "eusc-de-east-1",
        "us-iso-east-1",
        "us-isob-east-1",
    ];

    pub(in crate::convert) fn custom(name: &str, endpoint: &str) -> RusotoRegion {
        RusotoRegion::Custom { name: name.to_owned(), endpoint: endpoint.to_owned() }
    }

    fn named(name: &str) -> Result<RusotoRegion, ConvertRegionError> {
        Region::new(name.to_owned()).try_into_rusoto()
    }

    #[test]
    fn every_named_region_and_its_aliases_both_ways() -> Result<(), ConvertRegionError> {
        for name in NAMES {
            let region = named(name)?;
            assert!(!matches!(region, RusotoRegion::Custom { .. }));
            let sdk = (&region).try_into_sdk()?;
            assert_eq!((&sdk.region).try_into_rusoto()?, region);
            assert_eq!((sdk.region.as_ref(), sdk.endpoint_url), (name, None));
            for alias in [name.replace('-', ""), name.to_uppercase(), name.replace('-', "").to_uppercase()] {
                assert_eq!(named(&alias)?, region, "{alias}");
                assert_eq!(canonical_name(&alias), name);
                assert_eq!(custom(&alias, "").try_into_sdk()?.region.as_ref(), name);
            }
        }
        Ok(())
    }

    #[test]
    fn a_newer_region_is_kept_by_name() -> Result<(), ConvertRegionError> {
        for name in NEWER {
            assert_eq!(named(name), Err(ConvertRegionError::NeedsService { region: name.to_owned() }));
            assert_eq!(canonical_name(name), name);
            let region = rusoto_region_for_service(&Region::new(name), "s3")?;
            assert_eq!(region.name(), name);
            let back = region.try_into_sdk()?;
            assert_eq!(back.region.as_ref(), name);
            assert!(back.endpoint_url.is_some_and(|url| url.starts_with(&format!("https://s3.{name}."))));
        }
        Ok(())
    }

    #[test]
    fn for_a_service_known_regions_stay_named_and_global_services_go_home() -> Result<(), ConvertRegionError>
    {
        for name in NAMES {
            assert_eq!(rusoto_region_for_service(&Region::new(name), "iam")?, named(name)?);
        }
        let malaysia = Region::from_static("ap-southeast-5");
        assert_eq!(rusoto_region_for_service(&malaysia, "iam")?, RusotoRegion::UsEast1);
        let sts = rusoto_region_for_service(&malaysia, "sts")?;
        assert_eq!(sts, custom("ap-southeast-5", "https://sts.ap-southeast-5.amazonaws.com"));
        Ok(())
    }

    #[test]
    fn a_name_that_no_header_can_have_was_a_panic_of_the_sdks_signer() {
        for name in ["a\u{b}b", "a\u{7f}", "us-east-1\nx"] {
            let region =
                RusotoRegion::Custom { name: name.to_owned(), endpoint: "http://localhost".to_owned() };
            assert_eq!(region.try_into_sdk(), Err(ConvertRegionError::InvalidName { name: name.to_owned() }));
        }
    }

    #[test]
    fn no_name_leads_to_a_host_of_somebody_elses_choice() {
        let invalid = |name: &str| Err(ConvertRegionError::InvalidName { name: name.to_owned() });
        for name in ["evil.example/", "a b", "", "x@y", "x?"] {
            assert_eq!(rusoto_region_for_service(&Region::new(name), "s3"), invalid(name));
            assert_eq!(rusoto_region_for_service(&Region::from_static("mx-central-1"), name), invalid(name));
        }
    }

    #[test]
    fn custom_keeps_name_and_endpoint() -> Result<(), ConvertRegionError> {
        let sdk = custom("us-east-1", "localhost:9000/").try_into_sdk()?;
        let expected = RegionAndEndpoint::new(Region::from_static("us-east-1"))
            .with_endpoint_url("https://localhost:9000");
        assert_eq!(sdk, expected);
        assert_eq!(sdk.try_into_rusoto()?, custom("us-east-1", "https://localhost:9000"));

        let gateway = custom("us-east-1", "http://gateway/storage/v1/s3").try_into_sdk()?;
        assert_eq!(gateway.endpoint_url.as_deref(), Some("http://gateway/storage/v1/s3/"));
        assert_eq!(gateway.try_into_rusoto()?, custom("us-east-1", "http://gateway/storage/v1/s3"));

        let odd = custom("Garage_1", "http://h").try_into_sdk()?;
        assert_eq!(odd.region.as_ref(), "Garage_1");
        assert_eq!(custom("somewhere-1", "").try_into_sdk()?.region.as_ref(), "somewhere-1");
        Ok(())
    }

    #[test]
    fn an_sdk_endpoint_gets_the_form_rusoto_signs_correctly() -> Result<(), ConvertRegionError> {
        let region = RegionAndEndpoint::new(Region::from_static("eu-west-1"));
        let with = region.clone().with_endpoint_url("https://s3.example.com:443/").try_into_rusoto()?;
        assert_eq!(with, custom("eu-west-1", "https://s3.example.com"));
        assert_eq!(region.with_endpoint_url("").try_into_rusoto()?, RusotoRegion::EuWest1);
        Ok(())
    }

    #[test]
    fn errors_name_the_value_and_never_a_password() {
        let cases = [
            (custom("here", "ftp://host").try_into_sdk().err(), "\"ftp://host\""),
            (custom("here", "ftp://host").try_into_sdk().err(), "\"here\""),
            (custom("here", "http://a?b").try_into_sdk().err(), "query"),
            (custom(" ", "http://a").try_into_sdk().err(), "empty name"),
            (custom("", "").try_into_sdk().err(), "us-east-1"),
            (Region::new("").try_into_rusoto().err(), "empty name"),
        ];
        for (error, expected) in cases {
            let text = error.map(|error| error.to_string()).unwrap_or_default();
            assert!(text.contains(expected), "{text}");
        }
        let Err(error) = custom("here", "https://me:hunter2@host").try_into_sdk() else {
            panic!("a user name was accepted");
        };
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }

    proptest! {
        #[test]
        fn custom_round_trips(
            name in "[a-zA-Z][a-zA-Z0-9_-]{0,20}",
            endpoint in "https?://[a-z][a-z0-9.-]{0,20}(:[1-9][0-9]{0,3})?(/[a-z0-9]{1,8}){0,3}",
        ) {
            let once = custom(&name, &endpoint).try_into_sdk()?;
            let there = once.clone().try_into_rusoto()?;
            prop_assert_eq!(there.name(), &name);
            prop_assert_eq!(there.try_into_sdk()?, once);
        }

        #[test]
        fn a_name_has_the_spelling_that_rusoto_reads(name in "(us|US|eu|ap)-?(gov|GOV)?-?(east|North|south|WEST)-?[1-4]") {
            let known = name.parse::<RusotoRegion>().map(|region| region.name().to_owned());
            prop_assert_eq!(canonical_name(&name), known.unwrap_or_else(|_| name.clone()));
        }

        #[test]
        fn nothing_panics_and_no_name_changes(name in ".{0,30}", endpoint in ".{0,40}") {
            if let Ok(sdk) = custom(&name, &endpoint).try_into_sdk() {
                prop_assert_eq!(sdk.region.as_ref(), if sdk.endpoint_url.is_some() { Cow::Borrowed(name.as_str()) } else { canonical_name(&name) });
                let _ = sdk.try_into_rusoto();
            }
            let _ = rusoto_region_for_service(&Region::new(name), &endpoint);
        }
    }
}
