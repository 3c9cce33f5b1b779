//! The configuration for a client of STS or SSO.
//!
//! It does not use `aws_config::defaults(..).load()`, which panics if `AWS_MAX_ATTEMPTS` or `AWS_RETRY_MODE` is
//! malformed. It would also read the endpoint from the environment again, and an empty endpoint panics in the first
//! request.

use super::ServiceConfig;
use crate::behavior::behavior_version;
use crate::chain::context::ProviderContext;
use crate::chain::env::Env;
use aws_credential_types::provider::error::CredentialsError;
use aws_smithy_types::retry::{RetryConfig, RetryMode};
use aws_types::app_name::AppName;
use aws_types::sdk_config::{Builder, SdkConfig};

const ATTEMPTS: &str = "AWS_MAX_ATTEMPTS";
const MODE: &str = "AWS_RETRY_MODE";
const APP: &str = "AWS_SDK_UA_APP_ID";

/// Returns a configuration without credentials.
///
/// # Errors
///
/// `InvalidConfiguration`, which names the variable and the values that it may have.
pub(in crate::chain) fn client_config(
    context: &ProviderContext,
    service_config: &ServiceConfig,
) -> Result<Builder, CredentialsError> {
    let mut config = SdkConfig::builder()
        .behavior_version(behavior_version())
        .region(service_config.region.clone())
        .use_fips(service_config.use_fips)
        .use_dual_stack(service_config.use_dual_stack)
        .retry_config(retries(context.env()).map_err(CredentialsError::invalid_configuration)?)
        .http_client(context.service_http_client())
        .time_source(context.time_source())
        .sleep_impl(context.sleep_impl());
    config.set_endpoint_url(service_config.endpoint_url.clone());
    // This name only appears in the log of the service.
    config.set_app_name(context.env().setting(APP).and_then(|name| AppName::new(name).ok()));
    Ok(config)
}

fn retries(env: &Env) -> Result<RetryConfig, String> {
    let read = |name| env.text(name).map_err(|error| error.to_string());
    // An older mode of the AWS CLI and boto3, which the SDK does not know.
    let mode = read(MODE)?.filter(|mode| !mode.eq_ignore_ascii_case("legacy"));
    let retries = match mode.as_deref().map(str::parse) {
        None | Some(Ok(RetryMode::Standard)) => RetryConfig::standard(),
        Some(Ok(RetryMode::Adaptive)) => RetryConfig::adaptive(),
        Some(_) => return Err(format!("{MODE} holds no mode of retries: write standard or adaptive")),
    };
    match read(ATTEMPTS)?.as_deref().map(str::parse) {
        None => Ok(retries),
        Some(Ok(attempts @ 1..)) => Ok(retries.with_max_attempts(attempts)),
        Some(_) => Err(format!(
            "{ATTEMPTS} holds no number of attempts: write 1 for no retries, 3 for the usual ones"
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_malformed_number_of_attempts_was_a_panic_of_the_sdks_loader() {
        let said = |variable: &str, value: &str| retries(&Env::fixed([(variable, value)]));
        for value in ["", " "] {
            assert_eq!(said(ATTEMPTS, value), Ok(RetryConfig::standard()));
            assert_eq!(said(MODE, value), Ok(RetryConfig::standard()));
        }
        assert_eq!(said(ATTEMPTS, "7"), Ok(RetryConfig::standard().with_max_attempts(7)));
        assert_eq!(said(MODE, "Adaptive"), Ok(RetryConfig::adaptive()));
        for value in ["0", "-1", "three", "99999999999", "1.5"] {
            assert!(said(ATTEMPTS, value).is_err_and(|said| said.starts_with(ATTEMPTS)), "{value}");
        }
        assert_eq!(said(MODE, "legacy"), Ok(RetryConfig::standard()), "the AWS CLI and boto3 know it");
        for value in ["often", "0"] {
            assert!(said(MODE, value).is_err_and(|said| said.starts_with(MODE)), "{value}");
        }
    }
}
