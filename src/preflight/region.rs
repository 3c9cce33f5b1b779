//! Checks that both SDKs sign for one region and send to one endpoint.

use super::inputs::{Inputs, NO_CONFIG};
use super::report::{Check, CheckName};
use crate::config::compare_regions;
use crate::convert::{
    ConvertRegionError, RegionAndEndpoint, TryIntoSdk, endpoint_of_service, is_aws_endpoint,
};
use aws_types::SdkConfig;
use rusoto_signature::Region;

const REMEDY: &str = "give both worlds one region: `.rusoto_region(&region)?` on the configuration, with the region \
                      that Rusoto's clients have";

pub(super) fn is_set(inputs: &Inputs) -> Check {
    const NAME: CheckName = CheckName::SdkRegion;
    match inputs.config.as_ref().map(SdkConfig::region) {
        None => Check::skipped(NAME, NO_CONFIG),
        Some(Some(region)) if !region.as_ref().is_empty() => Check::ok(NAME, region.as_ref()),
        Some(_) => Check::failed(
            NAME,
            "none; Rusoto takes us-east-1 then, and SDK clients refuse to send",
            "set AWS_REGION, or call `.rusoto_region(&region)?` or `.region(..)` on the configuration",
        ),
    }
}

pub(super) async fn is_same(inputs: &Inputs) -> Check {
    const NAME: CheckName = CheckName::SameRegion;
    let Some(config) = &inputs.config else {
        return Check::skipped(NAME, NO_CONFIG);
    };
    let Some(region) = config.region() else {
        return Check::skipped(NAME, "the configuration has no region");
    };
    let (rusoto, origin) = match &inputs.region {
        Some(region) => (region.clone(), String::new()),
        None => match inputs.bounds.within(compare_regions()).await {
            Ok(comparison) => {
                (comparison.rusoto().clone(), format!(" (its default, {})", comparison.rusoto_origin()))
            }
            Err(not_done) => {
                return Check::failed(
                    NAME,
                    format!("the files with Rusoto's default region could not be read: {not_done}"),
                    "pass the region of Rusoto's clients with `.rusoto_region(..)`",
                );
            }
        },
    };
    let sdk = match config.endpoint_url() {
        None => Ok(RegionAndEndpoint::new(region.clone())),
        Some(url) => {
            Region::Custom { name: region.as_ref().to_owned(), endpoint: url.to_owned() }.try_into_sdk()
        }
    };
    match (rusoto.try_into_sdk(), sdk) {
        (Ok(rusoto), Ok(sdk)) => compare(&rusoto, &origin, &sdk),
        (Err(error), _) => not_a_region(NAME, "Rusoto's region", &error),
        (_, Err(error)) => not_a_region(NAME, "the SDK's region", &error),
    }
}

fn compare(rusoto: &RegionAndEndpoint, origin: &str, sdk: &RegionAndEndpoint) -> Check {
    const NAME: CheckName = CheckName::SameRegion;
    let found = format!("Rusoto {}{origin}, the SDK {}", Shown(rusoto), Shown(sdk));
    if rusoto.region != sdk.region {
        return Check::failed(NAME, found, REMEDY);
    }
    match (&rusoto.endpoint_url, &sdk.endpoint_url) {
        (a, b) if a == b => Check::ok(NAME, Shown(sdk).to_string()),
        // A region that is newer than Rusoto is written as `Custom`, with an endpoint of AWS.
        (Some(one), None) | (None, Some(one)) if is_aws_endpoint(rusoto.region.as_ref(), one) => {
            Check::ok(NAME, format!("{}, at the endpoints of AWS", rusoto.region))
        }
        _ => Check::failed(
            NAME,
            found,
            format!(
                "{REMEDY}; and look for AWS_ENDPOINT_URL and `endpoint_url` in the profile, which only the SDK reads"
            ),
        ),
    }
}

fn not_a_region(name: CheckName, whose: &str, error: &ConvertRegionError) -> Check {
    Check::failed(name, format!("{whose}: {error}"), "correct the name or the endpoint of that region")
}

/// Returns the region for Rusoto's STS client. A `Region::Custom` with an endpoint of AWS is the endpoint of a single
/// service, which is most likely not STS.
pub(super) fn for_sts(region: &Region) -> Region {
    match region {
        Region::Custom { name, endpoint } if is_aws_endpoint(name, endpoint) => {
            Region::Custom { name: name.clone(), endpoint: endpoint_of_service(name, "sts") }
        }
        _ => region.clone(),
    }
}

struct Shown<'r>(&'r RegionAndEndpoint);

impl std::fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.0.endpoint_url {
            Some(url) => write!(f, "{} at {url}", self.0.region),
            None => write!(f, "{}", self.0.region),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preflight::report::CheckStatus;

    fn at(region: &'static str, endpoint: Option<&str>) -> RegionAndEndpoint {
        let region = RegionAndEndpoint::new(aws_types::region::Region::from_static(region));
        match endpoint {
            Some(endpoint) => region.with_endpoint_url(endpoint),
            None => region,
        }
    }

    #[test]
    fn names_and_endpoints_have_to_agree() {
        let s3 = Some("https://s3.mx-central-1.amazonaws.com");
        let minio = Some("http://minio:9000");
        let cases = [
            (at("eu-west-1", None), at("eu-west-1", None), CheckStatus::Ok),
            (at("eu-west-1", None), at("eu-west-2", None), CheckStatus::Failed),
            (at("eu-west-1", minio), at("eu-west-1", minio), CheckStatus::Ok),
            (at("eu-west-1", minio), at("eu-west-1", None), CheckStatus::Failed),
            (at("eu-west-1", None), at("eu-west-1", minio), CheckStatus::Failed),
            (at("eu-west-1", minio), at("eu-west-1", Some("http://minio:9001")), CheckStatus::Failed),
            (at("mx-central-1", s3), at("mx-central-1", None), CheckStatus::Ok),
            (at("eu-west-1", s3), at("eu-west-1", None), CheckStatus::Failed),
        ];
        for (rusoto, sdk, expected) in cases {
            let check = compare(&rusoto, "", &sdk);
            assert_eq!(check.status, expected, "{check:?}");
        }
    }

    #[test]
    fn sts_is_asked_at_its_own_endpoint() {
        let custom = |endpoint: &str| Region::Custom {
            name: "mx-central-1".to_owned(),
            endpoint: endpoint.to_owned(),
        };
        let sts = custom("https://sts.mx-central-1.amazonaws.com");
        assert_eq!(for_sts(&custom("https://s3.mx-central-1.amazonaws.com")), sts);
        assert_eq!(for_sts(&custom("s3.mx-central-1.amazonaws.com/")), sts);
        assert_eq!(for_sts(&custom("http://minio:9000")), custom("http://minio:9000"));
        assert_eq!(for_sts(&Region::EuWest1), Region::EuWest1);
    }
}
