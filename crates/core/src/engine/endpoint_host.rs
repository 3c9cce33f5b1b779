//! The hosts of AWS's FIPS and dual-stack endpoints, as the endpoint rules of the SDK have them.

use crate::region::partition_of_region;

/// AWS has no endpoint of this kind for a service in a partition.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{service} has no {kind} endpoint in the partition {partition}: do not ask for {kind} there")]
pub struct NoEndpoint {
    service: String,
    kind: &'static str,
    partition: &'static str,
}

/// How an endpoint differs from the plain one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Fips,
    DualStack,
    Both,
}

const PLAIN: &str = "{service}.{region}.{dns}";
const FIPS: &str = "{service}-fips.{region}.{dns}";
const DUAL_STACK: &str = "{service}.{region}.{dual}";
const BOTH: &str = "{service}-fips.{region}.{dual}";

const FOR_GOVERNMENT: &str = "aws-us-gov";
const CHINA: &str = "aws-cn";

/// Returns the host of a service: what its plain host has before the region, such as `sqs` or `api.ecr`.
///
/// Not every host exists. The SDK too finds out when it looks up the name.
pub(super) fn host(service: &str, region: &str, fips: bool, dual_stack: bool) -> Result<String, NoEndpoint> {
    let partition = partition_of_region(region);
    let kind = match (fips, dual_stack) {
        (false, false) => None,
        (true, false) => Some(Kind::Fips),
        (false, true) => Some(Kind::DualStack),
        (true, true) => Some(Kind::Both),
    };
    if service == "s3" && fips && partition.name == CHINA {
        let service = service.to_owned();
        return Err(NoEndpoint { service, kind: "FIPS", partition: partition.name });
    }
    let (template, region) = match kind {
        None => (PLAIN, region),
        Some(kind) => (
            template(service, kind, partition.name, region),
            only_region(service, kind, partition.name).unwrap_or(region),
        ),
    };
    Ok(template
        .replace("{service}", service)
        .replace("{region}", region)
        .replace("{dns}", partition.dns_suffix)
        .replace("{dual}", partition.dual_stack_suffix))
}

/// Returns the region whose endpoint serves the whole partition, if there is one.
fn only_region(service: &str, kind: Kind, partition: &str) -> Option<&'static str> {
    Some(match (partition, service, kind) {
        ("aws", "ce", _)
        | ("aws", "budgets", Kind::DualStack)
        | ("aws", "organizations" | "shield", Kind::Fips) => "us-east-1",
        ("aws", "networkmanager", _) => "us-west-2",
        (FOR_GOVERNMENT, "ce" | "networkmanager", _)
        | (FOR_GOVERNMENT, "organizations" | "support", Kind::Fips) => "us-gov-west-1",
        (CHINA, "ce" | "networkmanager", _) | (CHINA, "cloudfront", Kind::Fips) => "cn-northwest-1",
        _ => return None,
    })
}

/// Returns the form of the host.
fn template(service: &str, kind: Kind, partition: &str, region: &str) -> &'static str {
    let exception = match kind {
        Kind::Fips => fips(service, partition, region),
        Kind::DualStack => dual_stack(service, partition, region),
        Kind::Both => both(service, partition, region),
    };
    exception.unwrap_or(match kind {
        Kind::Fips => FIPS,
        Kind::DualStack => DUAL_STACK,
        Kind::Both => BOTH,
    })
}

fn fips(service: &str, partition: &str, region: &str) -> Option<&'static str> {
    Some(match (partition, service) {
        (FOR_GOVERNMENT, service) if plain_is_fips(service, region) => PLAIN,
        (FOR_GOVERNMENT, "iam" | "route53") => "{service}.us-gov.{dns}",
        (_, "iam" | "route53" | "budgets") | ("aws", "waf") => "{service}-fips.{dns}",
        ("aws" | FOR_GOVERNMENT, "cloudfront") => "{service}-fips.{dns}",
        ("aws", "batch" | "eks") | ("aws" | FOR_GOVERNMENT, "transcribe") => "fips.{service}.{region}.{dns}",
        ("aws" | FOR_GOVERNMENT, "api.sagemaker") => "api-fips.sagemaker.{region}.{dns}",
        ("aws", "runtime.sagemaker") => "runtime-fips.sagemaker.{region}.{dns}",
        ("aws" | FOR_GOVERNMENT, "models.lex") => "models-fips.lex.{region}.{dns}",
        ("aws" | FOR_GOVERNMENT, "runtime.lex") => "runtime-fips.lex.{region}.{dns}",
        _ => return None,
    })
}

/// Returns whether the plain endpoint of a region for the government is the one for FIPS.
#[rustfmt::skip]
fn plain_is_fips(service: &str, region: &str) -> bool {
    match service {
        "access-analyzer" | "acm" | "acm-pca" | "appconfig" | "application-autoscaling" | "autoscaling"
        | "autoscaling-plans" | "batch" | "clouddirectory" | "cloudformation" | "cloudtrail" | "config" | "connect"
        | "dlm" | "dms" | "dynamodb" | "ec2" | "eks" | "elasticache" | "elasticbeanstalk" | "elasticloadbalancing"
        | "elasticmapreduce" | "events" | "glacier" | "greengrass" | "guardduty" | "imagebuilder" | "kafka"
        | "kinesis" | "logs" | "mediaconvert" | "monitoring" | "networkmanager" | "oidc" | "organizations"
        | "outposts" | "participant.connect" | "portal.sso" | "ram" | "rds" | "redshift" | "resource-groups"
        | "route53resolver" | "runtime.sagemaker" | "serverlessrepo" | "servicequotas" | "sns" | "sqs" | "ssm"
        | "streams.dynamodb" | "sts" | "support" | "swf" => true,
        "states" => region == "us-gov-west-1",
        _ => false,
    }
}

fn dual_stack(service: &str, partition: &str, region: &str) -> Option<&'static str> {
    Some(match (partition, service) {
        (_, "s3") => "s3.dualstack.{region}.{dns}",
        // These plain endpoints have both addresses.
        (_, "secretsmanager" | "servicediscovery") | ("aws", "cognito-identity" | "cognito-idp") => PLAIN,
        (FOR_GOVERNMENT, "states" | "swf") => BOTH,
        (FOR_GOVERNMENT, "iam" | "route53") => "{service}.us-gov.{dual}",
        (_, "iam" | "route53") | ("aws", "cloudfront" | "savingsplans") => "{service}.global.{dual}",
        (FOR_GOVERNMENT | CHINA, "budgets" | "cloudfront") => "{service}.{dual}",
        ("aws" | FOR_GOVERNMENT, "api.detective") => "detective.{region}.{dual}",
        ("aws", "api.mediatailor") => "mediatailor.{region}.{dual}",
        ("aws" | CHINA, "entitlement.marketplace") => "entitlement-marketplace.{region}.{dual}",
        ("aws", "catalog.marketplace") if region == "us-east-1" => "catalog-marketplace.{region}.{dual}",
        (_, "metering.marketplace") => "metering-marketplace.{region}.{dual}",
        (_, "api.ecr") => "ecr.{region}.{dual}",
        (_, "api.tunneling.iot") => "api.iot-tunneling.{region}.{dual}",
        (_, "elasticfilesystem") => "efs.{region}.{dual}",
        (_, "es") => "aos.{region}.{dual}",
        (_, "kafka") => "kafka-api.{region}.{dual}",
        (_, "streams.dynamodb") => "streams-dynamodb.{region}.{dual}",
        _ => return None,
    })
}

fn both(service: &str, partition: &str, region: &str) -> Option<&'static str> {
    Some(match (partition, service) {
        (_, "s3") => "s3-fips.dualstack.{region}.{dns}",
        ("aws" | FOR_GOVERNMENT, "secretsmanager") => FIPS,
        ("aws", "cognito-identity" | "cognito-idp")
            if ["us-east-1", "us-east-2", "us-west-1", "us-west-2"].contains(&region) =>
        {
            FIPS
        }
        (FOR_GOVERNMENT, "events" | "monitoring" | "networkmanager") => DUAL_STACK,
        (FOR_GOVERNMENT, "iam" | "route53") => "{service}.us-gov.{dual}",
        ("aws", "iam" | "route53" | "cloudfront") => "{service}-fips.global.{dual}",
        (_, "iam" | "route53" | "cloudfront" | "budgets") => "{service}-fips.{dual}",
        ("aws" | FOR_GOVERNMENT, "api.detective") => "detective-fips.{region}.{dual}",
        (_, "api.ecr") => "ecr-fips.{region}.{dual}",
        (_, "api.tunneling.iot") => "api.iot-tunneling-fips.{region}.{dual}",
        (_, "elasticfilesystem") => "efs-fips.{region}.{dual}",
        ("aws", "kafka") => "kafka-api-fips.{region}.{dual}",
        (FOR_GOVERNMENT, "kafka") => "kafka-api.{region}.{dual}",
        (_, "streams.dynamodb") => "streams-dynamodb-fips.{region}.{dual}",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::region::KNOWN;
    use std::collections::BTreeMap;

    /// Which hosts AWS's endpoint rules have for the services of Rusoto, from `.ci/endpoint_hosts`.
    const OF_AWS: &str = include_str!("endpoint_host/hosts.txt");

    const KINDS: [(&str, bool, bool); 3] =
        [("fips", true, false), ("dualstack", false, true), ("both", true, true)];

    #[test]
    fn the_hosts_are_those_of_aws() {
        let mut services = Vec::new();
        let mut exceptions = BTreeMap::new();
        for line in OF_AWS.lines().filter(|line| !line.starts_with('#')) {
            let words: Vec<_> = line.split(' ').collect();
            match words.as_slice() {
                [service] => services.push(*service),
                [service, kind, host, regions] => {
                    let named = |region: &str| {
                        let partition = partition_of_region(region).name;
                        regions.split(',').any(|named| named == region || named == partition)
                    };
                    for region in KNOWN.into_iter().filter(|region| named(region)) {
                        exceptions.insert((*service, *kind, region), host.replace("{region}", region));
                    }
                }
                _ => panic!("{line}"),
            }
        }
        assert!(services.len() > 150 && exceptions.len() > 1000, "the file is cut");
        for service in services {
            for region in KNOWN {
                for (kind, fips, dual_stack) in KINDS {
                    let ours = host(service, region, fips, dual_stack);
                    let partition = partition_of_region(region);
                    let (infix, suffix) = (
                        if fips { "-fips" } else { "" },
                        if dual_stack { partition.dual_stack_suffix } else { partition.dns_suffix },
                    );
                    let general = || format!("{service}{infix}.{region}.{suffix}");
                    let aws = exceptions.remove(&(service, kind, region)).unwrap_or_else(general);
                    let aws = if aws == "none" { None } else { Some(aws) };
                    assert_eq!(ours.ok(), aws, "{service} {kind} {region}");
                }
            }
        }
        assert_eq!(exceptions.len(), 0, "{exceptions:?}");
    }

    #[test]
    fn an_endpoint_that_does_not_exist_is_named() {
        let error = host("s3", "cn-north-1", true, false).unwrap_err();
        assert_eq!(
            error.to_string(),
            "s3 has no FIPS endpoint in the partition aws-cn: do not ask for FIPS there"
        );
    }
}
