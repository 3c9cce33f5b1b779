//! Checks FIPS and dual-stack endpoints, which only Rusoto on the engine knows.

use super::inputs::{Inputs, NO_CONFIG};
use super::report::{Check, CheckName};
use aws_types::SdkConfig;
use rusoto_compat_core::engine::EndpointStyle;
use rusoto_signature::Region;

const NAME: CheckName = CheckName::EndpointVariants;

pub(super) fn check(inputs: &Inputs) -> Check {
    let Some(config) = &inputs.config else { return Check::skipped(NAME, NO_CONFIG) };
    check_config(config, inputs.region.as_ref(), inputs.engine)
}

/// `engine` are the endpoints that Rusoto on the engine sends to.
fn check_config(config: &SdkConfig, rusoto: Option<&Region>, engine: Option<EndpointStyle>) -> Check {
    let (fips, dual_stack) = (config.use_fips() == Some(true), config.use_dual_stack() == Some(true));
    let variant = match (fips, dual_stack) {
        (false, false) => return Check::ok(NAME, "neither is asked for"),
        (true, false) => "FIPS",
        (false, true) => "dual-stack",
        (true, true) => "FIPS and dual-stack",
    };
    let is_custom = matches!(rusoto, Some(Region::Custom { .. }));
    if let Some(engine) = engine.filter(|_| !is_custom)
        && (!fips || engine.fips)
        && (!dual_stack || engine.dual_stack)
    {
        return Check::ok(NAME, format!("both at {variant} endpoints; Rusoto by its engine"));
    }
    // Without the engine, a custom endpoint is the only way to send Rusoto there, and it is the host of one service.
    if let Some(Region::Custom { endpoint, .. }) = rusoto {
        let goes_to_fips = endpoint.contains("fips");
        let goes_to_dual_stack = endpoint.contains("dualstack") || endpoint.contains(".api.aws");
        if (!fips || goes_to_fips) && (!dual_stack || goes_to_dual_stack) {
            return Check::ok(NAME, format!("both at {variant} endpoints; Rusoto by `Region::Custom`"));
        }
    }
    let found = format!("the SDK sends to {variant} endpoints, and Rusoto to the plain ones");
    if fips {
        Check::failed(
            NAME,
            found,
            "where FIPS is a must, move the calls to the SDK, or name the host of each service with `Region::Custom`; \
             else unset AWS_USE_FIPS_ENDPOINT and `use_fips_endpoint`",
        )
    } else {
        Check::warning(
            NAME,
            found,
            "where there is IPv6 only, name the host of each service with `Region::Custom`; else unset \
             AWS_USE_DUALSTACK_ENDPOINT and `use_dualstack_endpoint`",
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preflight::report::CheckStatus;

    #[test]
    fn that_the_sdk_alone_sends_to_fips_or_dual_stack_was_not_said() {
        let at =
            |endpoint: &str| Region::Custom { name: "us-east-1".to_owned(), endpoint: endpoint.to_owned() };
        let plain = EndpointStyle::default();
        let by_engine = [
            (Some(true), None, None, EndpointStyle { fips: true, ..plain }, CheckStatus::Ok),
            (Some(true), None, None, plain, CheckStatus::Failed),
            (Some(true), Some(true), None, EndpointStyle { fips: true, ..plain }, CheckStatus::Failed),
            (None, Some(true), None, EndpointStyle { dual_stack: true, ..plain }, CheckStatus::Ok),
            (
                Some(true),
                None,
                Some(at("http://minio")),
                EndpointStyle { fips: true, ..plain },
                CheckStatus::Failed,
            ),
        ];
        let by_engine =
            by_engine.map(|(fips, dual, region, engine, status)| (fips, dual, region, Some(engine), status));
        let cases = [
            (None, None, None, CheckStatus::Ok),
            (Some(false), Some(false), None, CheckStatus::Ok),
            (Some(true), None, None, CheckStatus::Failed),
            (None, Some(true), None, CheckStatus::Warning),
            (Some(true), Some(true), Some(Region::UsEast1), CheckStatus::Failed),
            (Some(true), None, Some(at("https://s3-fips.us-east-1.amazonaws.com")), CheckStatus::Ok),
            (None, Some(true), Some(at("https://s3.dualstack.us-east-1.amazonaws.com")), CheckStatus::Ok),
            (Some(true), Some(true), Some(at("s3-fips.us-east-1.amazonaws.com")), CheckStatus::Failed),
        ];
        let alone = cases.map(|(fips, dual_stack, rusoto, status)| (fips, dual_stack, rusoto, None, status));
        for (fips, dual_stack, rusoto, engine, expected) in alone.into_iter().chain(by_engine) {
            let mut config = SdkConfig::builder();
            config.set_use_fips(fips);
            config.set_use_dual_stack(dual_stack);
            let check = check_config(&config.build(), rusoto.as_ref(), engine);
            assert_eq!(check.status, expected, "{fips:?} {dual_stack:?} {rusoto:?}: {check:?}");
            assert_eq!(check.remedy.is_some(), expected != CheckStatus::Ok);
        }
    }
}
