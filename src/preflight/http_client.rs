//! Checks that SDK clients have an HTTP client.

use super::inputs::{Inputs, NO_CONFIG};
use super::report::{Check, CheckName};
use aws_smithy_runtime::client::defaults::default_http_client_plugin_v2;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponentsBuilder;
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;
use aws_types::SdkConfig;
use rusoto_compat_core::behavior::behavior_version;

const NAME: CheckName = CheckName::SdkHttpClient;

pub(super) fn check(inputs: &Inputs) -> Check {
    match &inputs.config {
        None => Check::skipped(NAME, NO_CONFIG),
        Some(config) if config.http_client().is_some() => Check::ok(NAME, "the one in the configuration"),
        Some(config) if has_default(config) => {
            Check::ok(NAME, "the SDK's default; each client makes one for itself, with its own connections")
        }
        Some(_) => Check::failed(
            NAME,
            "none: the configuration has no HTTP client, and none is compiled in",
            "turn on the feature `default-https-client` of aws-config, or give the configuration one with \
             `.http_client(..)`",
        ),
    }
}

pub(super) fn is_there(config: &SdkConfig) -> bool {
    config.http_client().is_some() || has_default(config)
}

/// Asks the SDK for its default client. Only the SDK knows, because the whole program decides which features are on.
fn has_default(config: &SdkConfig) -> bool {
    let version = config.behavior_version().unwrap_or_else(behavior_version);
    default_http_client_plugin_v2(version).is_some_and(|plugin| {
        plugin.runtime_components(&RuntimeComponentsBuilder::new("preflight")).http_client().is_some()
    })
}
