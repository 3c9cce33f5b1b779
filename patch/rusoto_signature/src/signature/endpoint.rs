//! Where a service is in a region, and which region its requests are signed for.

use crate::Region;

/// Returns the host of a service.
///
/// These are Rusoto's rules, also where AWS has added endpoints since. For a service at another host set
/// `SignedRequest::hostname`, or use a custom region.
pub(super) fn hostname(service: &str, region: &Region) -> String {
    if let Region::Custom { endpoint, .. } = region {
        return split(endpoint).0.to_owned();
    }
    let china = matches!(region, Region::CnNorth1 | Region::CnNorthwest1);
    let suffix = if china { ".cn" } else { "" };
    match service {
        "chime" => "service.chime.aws.amazon.com".to_owned(),
        "cloudfront" | "importexport" | "route53" => format!("{service}.amazonaws.com"),
        "iam" if !china => "iam.amazonaws.com".to_owned(),
        "sdb" if *region == Region::UsEast1 => "sdb.amazonaws.com".to_owned(),
        "sdb" => format!("sdb.{}.amazonaws.com", region.name()),
        _ => format!("{service}.{}.amazonaws.com{suffix}", signing_region(service, region)),
    }
}

/// Returns the region that the headers of a request are signed for.
///
/// Organizations has one region in each partition. A custom region counts as one of the largest partition.
pub(super) fn signing_region<'a>(service: &str, region: &'a Region) -> &'a str {
    match (service, region) {
        ("organizations", Region::CnNorth1 | Region::CnNorthwest1) => Region::CnNorthwest1.name(),
        ("organizations", Region::UsGovEast1 | Region::UsGovWest1) => Region::UsGovWest1.name(),
        ("organizations", _) => Region::UsEast1.name(),
        _ => region.name(),
    }
}

/// Returns the scheme of a region's endpoint.
pub(super) fn scheme(region: &Region) -> &'static str {
    match region {
        Region::Custom { endpoint, .. } if endpoint.starts_with("http://") => "http",
        _ => "https",
    }
}

/// Returns the path of a region's endpoint, which begins with a slash.
pub(super) fn path(region: &Region) -> Option<&str> {
    match region {
        Region::Custom { endpoint, .. } => split(endpoint).1,
        _ => None,
    }
}

/// Splits an endpoint into host with port, and path.
fn split(endpoint: &str) -> (&str, Option<&str>) {
    let without_scheme = endpoint.split_once("://").map_or(endpoint, |(_, rest)| rest);
    match without_scheme.find('/') {
        Some(slash) => (&without_scheme[..slash], Some(&without_scheme[slash..])),
        None => (without_scheme, None),
    }
}
