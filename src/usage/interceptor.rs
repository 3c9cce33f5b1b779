//! [`OperationCounts`] in an SDK client.

use super::World;
use super::operation::{Name, Operation};
use super::operation_counts::OperationCounts;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::BeforeSerializationInterceptorContextRef;
use aws_smithy_runtime_api::client::orchestrator::Metadata;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;

/// Counts each operation once, however many attempts it takes. Never an error: counting is no reason to fail.
impl Intercept for OperationCounts {
    fn name(&self) -> &'static str {
        "OperationCounts"
    }

    // Before execution the operation is not known yet.
    fn read_before_serialization(
        &self,
        _context: &BeforeSerializationInterceptorContextRef<'_>,
        _components: &RuntimeComponents,
        config: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        if let Some(metadata) = config.load::<Metadata>() {
            let operation = Operation { service: metadata.service(), name: Name::Stated(metadata.name()) };
            self.count_operation(World::Sdk, operation);
            tracing::debug!(
                "aws.sdk" = World::Sdk.as_str(),
                "rpc.service" = metadata.service(),
                "rpc.method" = metadata.name(),
                "call"
            );
        }
        Ok(())
    }
}
