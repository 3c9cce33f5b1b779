//! [`OperationCounts`] in an SDK client.

use super::Side;
use super::operation_counts::OperationCounts;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::BeforeTransmitInterceptorContextRef;
use aws_smithy_runtime_api::client::orchestrator::Metadata;
use aws_smithy_runtime_api::client::retries::RequestAttempts;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;

/// Counts each operation once, when its first attempt is sent. Never returns an error.
impl Intercept for OperationCounts {
    fn name(&self) -> &'static str {
        "OperationCounts"
    }

    fn read_before_transmit(
        &self,
        context: &BeforeTransmitInterceptorContextRef<'_>,
        _components: &RuntimeComponents,
        config: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let is_first = config.load::<RequestAttempts>().is_none_or(|attempts| attempts.attempts() <= 1);
        if !is_first || is_presigned(context.request().uri()) {
            return Ok(());
        }
        if let Some(metadata) = config.load::<Metadata>() {
            self.count_of_sdk(metadata.service(), metadata.name());
            tracing::debug!(
                "aws.sdk" = Side::Sdk.as_str(),
                "rpc.service" = metadata.service(),
                "rpc.method" = metadata.name(),
                "call"
            );
        }
        Ok(())
    }
}

/// Returns whether this is a presigned URL, which is not sent. Its signature is in the query. The signature of a sent
/// request is in a header.
fn is_presigned(uri: &str) -> bool {
    uri.contains("X-Amz-Signature=")
}
