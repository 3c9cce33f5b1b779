//! Host names of AWS services in regions that Rusoto does not know.
//!
//! Rusoto knows 26 regions and two domains. The table in core has the prefixes of the SDK's partition table.

#[cfg(feature = "preflight")]
use rusoto_compat_core::region::is_host_label;
use rusoto_compat_core::region::partition_of_region;

/// Returns whether the service has one host for the whole commercial partition, signed for us-east-1.
///
/// The list is that of Rusoto (`build_hostname` in rusoto_signature).
pub(super) fn is_global(region: &str, service: &str) -> bool {
    const GLOBAL: [&str; 6] = ["chime", "cloudfront", "iam", "importexport", "organizations", "route53"];
    GLOBAL.contains(&service) && partition_of_region(region).name == "aws"
}

/// Returns the URL of one service in one region.
pub(crate) fn service_endpoint(region: &str, service: &str) -> String {
    format!("https://{service}.{region}.{}", partition_of_region(region).dns_suffix)
}

/// Returns whether an endpoint, as a user wrote it, is one of AWS in this region.
#[cfg(feature = "preflight")]
pub(crate) fn is_aws_endpoint(region: &str, endpoint: &str) -> bool {
    let host = endpoint.split_once("://").map_or(endpoint, |(_, rest)| rest);
    let host = host.split(['/', ':']).next().unwrap_or(host);
    is_host_label(region) && host.ends_with(&format!(".{region}.{}", partition_of_region(region).dns_suffix))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_partition_has_its_domain() {
        let cases = [
            ("ap-southeast-5", "https://sqs.ap-southeast-5.amazonaws.com"),
            ("mx-central-1", "https://sqs.mx-central-1.amazonaws.com"),
            ("us-gov-west-2", "https://sqs.us-gov-west-2.amazonaws.com"),
            ("cn-south-1", "https://sqs.cn-south-1.amazonaws.com.cn"),
            ("eusc-de-east-1", "https://sqs.eusc-de-east-1.amazonaws.eu"),
            ("us-iso-east-1", "https://sqs.us-iso-east-1.c2s.ic.gov"),
            ("us-isob-east-1", "https://sqs.us-isob-east-1.sc2s.sgov.gov"),
            ("us-isof-south-1", "https://sqs.us-isof-south-1.csp.hci.ic.gov"),
            ("eu-isoe-west-1", "https://sqs.eu-isoe-west-1.cloud.adc-e.uk"),
        ];
        for (region, expected) in cases {
            assert_eq!(service_endpoint(region, "sqs"), expected);
        }
    }

    #[test]
    fn global_services_are_global_in_the_commercial_partition_only() {
        assert!(is_global("ap-southeast-5", "iam"));
        assert!(!is_global("ap-southeast-5", "s3"));
        assert!(!is_global("us-gov-west-2", "iam"));
        assert!(!is_global("us-iso-east-1", "iam"));
        assert!(!is_global("eusc-de-east-1", "iam"));
    }

    #[cfg(feature = "preflight")]
    #[test]
    fn endpoints_of_aws() {
        let cases = [
            ("eu-west-1", "https://s3.eu-west-1.amazonaws.com", true),
            ("eu-west-1", "s3.eu-west-1.amazonaws.com:443/", true),
            ("eu-west-1", "https://bucket.s3.eu-west-1.amazonaws.com/x", true),
            ("eu-west-2", "https://s3.eu-west-1.amazonaws.com", false),
            ("eu-west-1", "https://s3.eu-west-1.amazonaws.com.example", false),
            ("eu-west-1", "https://example/s3.eu-west-1.amazonaws.com", false),
            ("eu-west-1", "http://localhost:4566", false),
            ("", "https://s3..amazonaws.com", false),
        ];
        for (region, endpoint, expected) in cases {
            assert_eq!(is_aws_endpoint(region, endpoint), expected, "{endpoint}");
        }
    }
}
