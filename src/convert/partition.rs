//! Host names of AWS services in regions that Rusoto does not know.
//!
//! Rusoto knows 26 regions and two domains; the prefixes here are those of the SDK's own partition table.

/// The domain of the partition that a region belongs to, told by its name.
fn dns_suffix(region: &str) -> &'static str {
    const PARTITIONS: [(&str, &str); 6] = [
        ("cn-", "amazonaws.com.cn"),
        ("eusc-", "amazonaws.eu"),
        ("us-iso-", "c2s.ic.gov"),
        ("us-isob-", "sc2s.sgov.gov"),
        ("us-isof-", "csp.hci.ic.gov"),
        ("eu-isoe-", "cloud.adc-e.uk"),
    ];
    // us-gov shares the commercial domain, and so will whatever region comes next.
    PARTITIONS
        .into_iter()
        .find(|(prefix, _)| region.starts_with(prefix))
        .map_or("amazonaws.com", |(_, suffix)| suffix)
}

/// Whether the service has one host for the whole commercial partition, signed for us-east-1.
///
/// These are the ones Rusoto itself treats so (rusoto_signature's `build_hostname`).
pub(super) fn is_global(region: &str, service: &str) -> bool {
    const GLOBAL: [&str; 6] = ["chime", "cloudfront", "iam", "importexport", "organizations", "route53"];
    GLOBAL.contains(&service) && dns_suffix(region) == "amazonaws.com" && !region.starts_with("us-gov-")
}

/// The endpoint of one service in one region, as a URL.
pub(crate) fn service_endpoint(region: &str, service: &str) -> String {
    format!("https://{service}.{region}.{}", dns_suffix(region))
}

/// Whether an endpoint, as somebody wrote it, is that of one of AWS's services in this region.
#[cfg(feature = "preflight")]
pub(crate) fn is_aws_endpoint(region: &str, endpoint: &str) -> bool {
    let host = endpoint.split_once("://").map_or(endpoint, |(_, rest)| rest);
    let host = host.split(['/', ':']).next().unwrap_or(host);
    is_host_label(region) && host.ends_with(&format!(".{region}.{}", dns_suffix(region)))
}

/// Whether a name can stand in a host name on its own.
///
/// Without this check, a region of `evil.example/` from an environment variable would decide to which host
/// signed requests go.
pub(super) fn is_host_label(name: &str) -> bool {
    (1..=63).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !name.starts_with('-')
        && !name.ends_with('-')
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
