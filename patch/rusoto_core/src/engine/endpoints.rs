//! Requests to other endpoints of AWS than Rusoto's.

use crate::Region;
use crate::request::HttpDispatchError;
use crate::signature::SignedRequest;
use rusoto_compat_core::engine::{EndpointStyle, Failure};
use rusoto_compat_core::region::partition_of_region;

/// The endpoint prefixes that Rusoto's service crates set, because their service is signed under another name.
///
/// A set host is one of theirs, or one that a program wrote. Only theirs is Rusoto's choice.
#[rustfmt::skip]
const PREFIXES: [&str; 34] = [
    "a2i-runtime.sagemaker", "api.detective", "api.ecr", "api.elastic-inference", "api.mediatailor", "api.pricing",
    "api.sagemaker", "api.tunneling.iot", "appstream2", "catalog.marketplace", "cloudhsmv2", "cloudsearchdomain",
    "data.iot", "data.iotevents", "data.jobs.iot", "devices.iot1click", "email", "entitlement.marketplace",
    "forecastquery", "iot", "metering.marketplace", "migrationhub-config", "models.lex", "oidc", "participant.connect",
    "personalize-events", "personalize-runtime", "portal.sso", "projects.iot1click", "runtime.lex", "runtime.sagemaker",
    "session.qldb", "sms-voice.pinpoint", "streams.dynamodb",
];

/// Sets the host, and the path if it changes, of a request that is not signed yet.
///
/// A custom region and a host that the program has set stay as they are.
pub(super) fn apply(style: EndpointStyle, request: &mut SignedRequest) -> Result<(), HttpDispatchError> {
    if matches!(request.region, Region::Custom { .. }) {
        return Ok(());
    }
    let service = match &request.hostname {
        None => request.service.as_str(),
        Some(host) => match prefix_of(host, &request.region) {
            Some(prefix) => prefix,
            None => return Ok(()),
        },
    };
    let address = style.address(service, &request.region_for_service(), &request.path);
    let address = address
        .map_err(|error| HttpDispatchError::new(Failure::Endpoint(error).text(&request.hostname())))?;
    if let Some(address) = address {
        request.hostname = Some(address.host);
        if let Some(path) = address.path {
            request.path = path;
        }
    }
    Ok(())
}

/// Returns the endpoint prefix that a service crate made this host of.
fn prefix_of<'h>(host: &'h str, region: &Region) -> Option<&'h str> {
    let (prefix, suffix) = host.split_once(&format!(".{}.", region.name()))?;
    let is_rusotos = PREFIXES.contains(&prefix) && suffix == partition_of_region(region.name()).dns_suffix;
    is_rusotos.then_some(prefix)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: EndpointStyle = EndpointStyle { fips: true, dual_stack: true, bucket_in_host: true };

    fn applied(style: EndpointStyle, mut request: SignedRequest) -> (String, String, String) {
        apply(style, &mut request).ok().unwrap();
        request.complement();
        let host = String::from_utf8(request.headers["host"][0].clone()).unwrap();
        assert_eq!(host, request.hostname());
        (request.scheme(), host, request.canonical_uri)
    }

    fn sent_to(host: &str, path: &str) -> (String, String, String) {
        ("https".to_owned(), host.to_owned(), path.to_owned())
    }

    #[test]
    fn what_is_signed_has_the_new_host_and_path() {
        let request = SignedRequest::new("GET", "s3", &Region::EuWest1, "/photos/a b");
        assert_eq!(
            applied(ALL, request),
            sent_to("photos.s3-fips.dualstack.eu-west-1.amazonaws.com", "/a%20b")
        );
        let bucket = SignedRequest::new("GET", "s3", &Region::EuWest1, "/photos");
        let in_host = EndpointStyle { bucket_in_host: true, ..EndpointStyle::default() };
        assert_eq!(applied(in_host, bucket), sent_to("photos.s3.eu-west-1.amazonaws.com", "/"));
        let none = SignedRequest::new("GET", "s3", &Region::EuWest1, "/");
        assert_eq!(applied(in_host, none), sent_to("s3.eu-west-1.amazonaws.com", "/"));
        let organizations = SignedRequest::new("POST", "organizations", &Region::EuWest1, "/");
        assert_eq!(
            applied(ALL, organizations),
            sent_to("organizations-fips.us-east-1.api.aws", "/"),
            "the region that it is signed for"
        );
    }

    #[test]
    fn a_region_of_the_programs_own_stays_as_it_is() {
        let region =
            Region::Custom { name: "eu-west-1".to_owned(), endpoint: "http://minio:9000/s3".to_owned() };
        let request = SignedRequest::new("GET", "s3", &region, "/photos/a");
        let minio = ("http".to_owned(), "minio:9000".to_owned(), "/s3/photos/a".to_owned());
        assert_eq!(applied(ALL, request), minio);
    }

    #[test]
    fn a_host_of_a_service_crate_changes_and_one_of_the_program_does_not() {
        for region in [Region::EuWest1, Region::CnNorth1] {
            for prefix in PREFIXES {
                let mut request = SignedRequest::new("POST", "signed-under-this", &region, "/");
                request.set_endpoint_prefix(prefix.to_owned());
                let plain = request.hostname();
                let (_, host, _) = applied(ALL, request);
                assert!(host != plain && host.contains("-fips."), "{prefix}: {host}");
            }
        }
        for host in [
            "abc-ats.iot.eu-west-1.amazonaws.com",
            "photos.s3.eu-west-1.amazonaws.com",
            "api.ecr.us-east-1.amazonaws.com",
            "api.ecr.eu-west-1.amazonaws.com.cn",
            "proxy.example",
        ] {
            let mut request = SignedRequest::new("GET", "s3", &Region::EuWest1, "/photos/a");
            request.set_hostname(Some(host.to_owned()));
            assert_eq!(applied(ALL, request), sent_to(host, "/photos/a"));
        }
    }

    #[test]
    fn an_endpoint_that_does_not_exist_is_an_error() {
        let mut request = SignedRequest::new("GET", "s3", &Region::CnNorth1, "/photos/a");
        let error = apply(ALL, &mut request).unwrap_err();
        assert_eq!(
            error.to_string(),
            "Error during dispatch: s3 has no FIPS endpoint in the partition aws-cn: do not ask for FIPS there \
             (host s3.cn-north-1.amazonaws.com.cn)"
        );
    }
}
