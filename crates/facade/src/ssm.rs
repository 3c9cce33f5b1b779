// Written by `api-table facade ssm` from rusoto_ssm 0.48.0 and aws-sdk-ssm 1.133.0. Do not change it by hand.

//! Rusoto's `Ssm` over the client of the SDK.

#![allow(deprecated, unused_imports, clippy::wildcard_imports)]

use async_trait::async_trait;
use aws_sdk_ssm as sdk;
use rusoto_core::RusotoError;
use rusoto_ssm as rusoto;

use crate::support::{self as support, *};

/// Rusoto's [`Ssm`](rusoto_ssm::Ssm) over the client of the SDK.
///
/// A clone uses the same client.
#[derive(Clone, Debug)]
pub struct Ssm {
    client: sdk::Client,
}

impl Ssm {
    /// Returns Rusoto's trait over a new client of the SDK, in place of `SsmClient::new`: with Rusoto's default chain of
    /// credentials, and with Rusoto's defaults, as in [`from_config`](Self::from_config).
    ///
    /// All facades that are made so share one chain and one HTTP client of the SDK. This sends nothing.
    ///
    /// # Errors
    ///
    /// A region without a counterpart in the SDK, such as one with an endpoint that is no URL, is the error of each call:
    /// `HttpDispatch` with the reason.
    #[cfg(feature = "default-client")]
    pub fn new(region: Region) -> Self {
        Self::from_config(&support::config_of_process(&region))
    }

    /// Returns Rusoto's trait over a new client of the SDK, in place of `SsmClient::new_with`: with this dispatcher, this
    /// provider of credentials, and Rusoto's defaults, as in [`from_config`](Self::from_config).
    ///
    /// The provider goes through `rusoto_compat::SharedCredentials::from_rusoto`, so its credentials are cached. The
    /// dispatcher gets the requests that the SDK has signed, see `rusoto_compat::http::sdk_client_over_rusoto`. This sends
    /// nothing.
    ///
    /// # Errors
    ///
    /// A region without a counterpart in the SDK, such as one with an endpoint that is no URL, is the error of each call:
    /// `HttpDispatch` with the reason.
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: Region) -> Self
    where
        P: ProvideAwsCredentials + Send + Sync + 'static,
        D: DispatchSignedRequest + Send + Sync + 'static,
    {
        Self::from_config(&support::config_of_rusoto(request_dispatcher, credentials_provider, &region))
    }

    /// Returns Rusoto's trait over this client, with the settings that the client has.
    pub fn from_client(client: sdk::Client) -> Self {
        Self { client }
    }

    /// Returns Rusoto's trait over a new client with `config`, but with Rusoto's defaults: one attempt, checksums only
    /// where they are required, and no protection against stalled streams.
    ///
    /// This does no I/O. To keep the settings of `config`, make the client and use [`from_client`](Self::from_client).
    pub fn from_config(config: &SdkConfig) -> Self {
        let config = sdk::config::Builder::from(&support::with_rusoto_defaults(config));
        Self::from_client(sdk::Client::from_conf(config.build()))
    }

    /// Returns the client, for calls that have moved to the SDK.
    pub fn client(&self) -> &sdk::Client {
        &self.client
    }
}

#[async_trait]
impl rusoto::Ssm for Ssm {
    async fn add_tags_to_resource(
        &self,
        input: rusoto::AddTagsToResourceRequest,
    ) -> Result<rusoto::AddTagsToResourceResult, RusotoError<rusoto::AddTagsToResourceError>> {
        let call = add_tags_to_resource_call(self.client.add_tags_to_resource(), input)?;
        let output = call.send().await.or_rusoto(rusoto::AddTagsToResourceError::from_response)?;
        Ok(add_tags_to_resource_output_into_rusoto(output)?)
    }

    async fn associate_ops_item_related_item(
        &self,
        input: rusoto::AssociateOpsItemRelatedItemRequest,
    ) -> Result<
        rusoto::AssociateOpsItemRelatedItemResponse,
        RusotoError<rusoto::AssociateOpsItemRelatedItemError>,
    > {
        let call =
            associate_ops_item_related_item_call(self.client.associate_ops_item_related_item(), input)?;
        let output = call.send().await.or_rusoto(rusoto::AssociateOpsItemRelatedItemError::from_response)?;
        Ok(associate_ops_item_related_item_output_into_rusoto(output)?)
    }

    async fn cancel_command(
        &self,
        input: rusoto::CancelCommandRequest,
    ) -> Result<rusoto::CancelCommandResult, RusotoError<rusoto::CancelCommandError>> {
        let call = cancel_command_call(self.client.cancel_command(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CancelCommandError::from_response)?;
        Ok(cancel_command_output_into_rusoto(output)?)
    }

    async fn cancel_maintenance_window_execution(
        &self,
        input: rusoto::CancelMaintenanceWindowExecutionRequest,
    ) -> Result<
        rusoto::CancelMaintenanceWindowExecutionResult,
        RusotoError<rusoto::CancelMaintenanceWindowExecutionError>,
    > {
        let call = cancel_maintenance_window_execution_call(
            self.client.cancel_maintenance_window_execution(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::CancelMaintenanceWindowExecutionError::from_response)?;
        Ok(cancel_maintenance_window_execution_output_into_rusoto(output)?)
    }

    async fn create_activation(
        &self,
        input: rusoto::CreateActivationRequest,
    ) -> Result<rusoto::CreateActivationResult, RusotoError<rusoto::CreateActivationError>> {
        let call = create_activation_call(self.client.create_activation(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreateActivationError::from_response)?;
        Ok(create_activation_output_into_rusoto(output)?)
    }

    async fn create_association(
        &self,
        input: rusoto::CreateAssociationRequest,
    ) -> Result<rusoto::CreateAssociationResult, RusotoError<rusoto::CreateAssociationError>> {
        let call = create_association_call(self.client.create_association(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreateAssociationError::from_response)?;
        Ok(create_association_output_into_rusoto(output)?)
    }

    async fn create_association_batch(
        &self,
        input: rusoto::CreateAssociationBatchRequest,
    ) -> Result<rusoto::CreateAssociationBatchResult, RusotoError<rusoto::CreateAssociationBatchError>> {
        let call = create_association_batch_call(self.client.create_association_batch(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreateAssociationBatchError::from_response)?;
        Ok(create_association_batch_output_into_rusoto(output)?)
    }

    async fn create_document(
        &self,
        input: rusoto::CreateDocumentRequest,
    ) -> Result<rusoto::CreateDocumentResult, RusotoError<rusoto::CreateDocumentError>> {
        let call = create_document_call(self.client.create_document(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreateDocumentError::from_response)?;
        Ok(create_document_output_into_rusoto(output)?)
    }

    async fn create_maintenance_window(
        &self,
        input: rusoto::CreateMaintenanceWindowRequest,
    ) -> Result<rusoto::CreateMaintenanceWindowResult, RusotoError<rusoto::CreateMaintenanceWindowError>>
    {
        let call = create_maintenance_window_call(self.client.create_maintenance_window(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreateMaintenanceWindowError::from_response)?;
        Ok(create_maintenance_window_output_into_rusoto(output)?)
    }

    async fn create_ops_item(
        &self,
        input: rusoto::CreateOpsItemRequest,
    ) -> Result<rusoto::CreateOpsItemResponse, RusotoError<rusoto::CreateOpsItemError>> {
        let call = create_ops_item_call(self.client.create_ops_item(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreateOpsItemError::from_response)?;
        Ok(create_ops_item_output_into_rusoto(output)?)
    }

    async fn create_ops_metadata(
        &self,
        input: rusoto::CreateOpsMetadataRequest,
    ) -> Result<rusoto::CreateOpsMetadataResult, RusotoError<rusoto::CreateOpsMetadataError>> {
        let call = create_ops_metadata_call(self.client.create_ops_metadata(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreateOpsMetadataError::from_response)?;
        Ok(create_ops_metadata_output_into_rusoto(output)?)
    }

    async fn create_patch_baseline(
        &self,
        input: rusoto::CreatePatchBaselineRequest,
    ) -> Result<rusoto::CreatePatchBaselineResult, RusotoError<rusoto::CreatePatchBaselineError>> {
        let call = create_patch_baseline_call(self.client.create_patch_baseline(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreatePatchBaselineError::from_response)?;
        Ok(create_patch_baseline_output_into_rusoto(output)?)
    }

    async fn create_resource_data_sync(
        &self,
        input: rusoto::CreateResourceDataSyncRequest,
    ) -> Result<rusoto::CreateResourceDataSyncResult, RusotoError<rusoto::CreateResourceDataSyncError>> {
        let call = create_resource_data_sync_call(self.client.create_resource_data_sync(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreateResourceDataSyncError::from_response)?;
        Ok(create_resource_data_sync_output_into_rusoto(output)?)
    }

    async fn delete_activation(
        &self,
        input: rusoto::DeleteActivationRequest,
    ) -> Result<rusoto::DeleteActivationResult, RusotoError<rusoto::DeleteActivationError>> {
        let call = delete_activation_call(self.client.delete_activation(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DeleteActivationError::from_response)?;
        Ok(delete_activation_output_into_rusoto(output)?)
    }

    async fn delete_association(
        &self,
        input: rusoto::DeleteAssociationRequest,
    ) -> Result<rusoto::DeleteAssociationResult, RusotoError<rusoto::DeleteAssociationError>> {
        let call = delete_association_call(self.client.delete_association(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DeleteAssociationError::from_response)?;
        Ok(delete_association_output_into_rusoto(output)?)
    }

    async fn delete_document(
        &self,
        input: rusoto::DeleteDocumentRequest,
    ) -> Result<rusoto::DeleteDocumentResult, RusotoError<rusoto::DeleteDocumentError>> {
        let call = delete_document_call(self.client.delete_document(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DeleteDocumentError::from_response)?;
        Ok(delete_document_output_into_rusoto(output)?)
    }

    async fn delete_inventory(
        &self,
        input: rusoto::DeleteInventoryRequest,
    ) -> Result<rusoto::DeleteInventoryResult, RusotoError<rusoto::DeleteInventoryError>> {
        let call = delete_inventory_call(self.client.delete_inventory(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DeleteInventoryError::from_response)?;
        Ok(delete_inventory_output_into_rusoto(output)?)
    }

    async fn delete_maintenance_window(
        &self,
        input: rusoto::DeleteMaintenanceWindowRequest,
    ) -> Result<rusoto::DeleteMaintenanceWindowResult, RusotoError<rusoto::DeleteMaintenanceWindowError>>
    {
        let call = delete_maintenance_window_call(self.client.delete_maintenance_window(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DeleteMaintenanceWindowError::from_response)?;
        Ok(delete_maintenance_window_output_into_rusoto(output)?)
    }

    async fn delete_ops_metadata(
        &self,
        input: rusoto::DeleteOpsMetadataRequest,
    ) -> Result<rusoto::DeleteOpsMetadataResult, RusotoError<rusoto::DeleteOpsMetadataError>> {
        let call = delete_ops_metadata_call(self.client.delete_ops_metadata(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DeleteOpsMetadataError::from_response)?;
        Ok(delete_ops_metadata_output_into_rusoto(output)?)
    }

    async fn delete_parameter(
        &self,
        input: rusoto::DeleteParameterRequest,
    ) -> Result<rusoto::DeleteParameterResult, RusotoError<rusoto::DeleteParameterError>> {
        let call = delete_parameter_call(self.client.delete_parameter(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DeleteParameterError::from_response)?;
        Ok(delete_parameter_output_into_rusoto(output)?)
    }

    async fn delete_parameters(
        &self,
        input: rusoto::DeleteParametersRequest,
    ) -> Result<rusoto::DeleteParametersResult, RusotoError<rusoto::DeleteParametersError>> {
        let call = delete_parameters_call(self.client.delete_parameters(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DeleteParametersError::from_response)?;
        Ok(delete_parameters_output_into_rusoto(output)?)
    }

    async fn delete_patch_baseline(
        &self,
        input: rusoto::DeletePatchBaselineRequest,
    ) -> Result<rusoto::DeletePatchBaselineResult, RusotoError<rusoto::DeletePatchBaselineError>> {
        let call = delete_patch_baseline_call(self.client.delete_patch_baseline(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DeletePatchBaselineError::from_response)?;
        Ok(delete_patch_baseline_output_into_rusoto(output)?)
    }

    async fn delete_resource_data_sync(
        &self,
        input: rusoto::DeleteResourceDataSyncRequest,
    ) -> Result<rusoto::DeleteResourceDataSyncResult, RusotoError<rusoto::DeleteResourceDataSyncError>> {
        let call = delete_resource_data_sync_call(self.client.delete_resource_data_sync(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DeleteResourceDataSyncError::from_response)?;
        Ok(delete_resource_data_sync_output_into_rusoto(output)?)
    }

    async fn deregister_managed_instance(
        &self,
        input: rusoto::DeregisterManagedInstanceRequest,
    ) -> Result<rusoto::DeregisterManagedInstanceResult, RusotoError<rusoto::DeregisterManagedInstanceError>>
    {
        let call = deregister_managed_instance_call(self.client.deregister_managed_instance(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DeregisterManagedInstanceError::from_response)?;
        Ok(deregister_managed_instance_output_into_rusoto(output)?)
    }

    async fn deregister_patch_baseline_for_patch_group(
        &self,
        input: rusoto::DeregisterPatchBaselineForPatchGroupRequest,
    ) -> Result<
        rusoto::DeregisterPatchBaselineForPatchGroupResult,
        RusotoError<rusoto::DeregisterPatchBaselineForPatchGroupError>,
    > {
        let call = deregister_patch_baseline_for_patch_group_call(
            self.client.deregister_patch_baseline_for_patch_group(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::DeregisterPatchBaselineForPatchGroupError::from_response)?;
        Ok(deregister_patch_baseline_for_patch_group_output_into_rusoto(output)?)
    }

    async fn deregister_target_from_maintenance_window(
        &self,
        input: rusoto::DeregisterTargetFromMaintenanceWindowRequest,
    ) -> Result<
        rusoto::DeregisterTargetFromMaintenanceWindowResult,
        RusotoError<rusoto::DeregisterTargetFromMaintenanceWindowError>,
    > {
        let call = deregister_target_from_maintenance_window_call(
            self.client.deregister_target_from_maintenance_window(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::DeregisterTargetFromMaintenanceWindowError::from_response)?;
        Ok(deregister_target_from_maintenance_window_output_into_rusoto(output)?)
    }

    async fn deregister_task_from_maintenance_window(
        &self,
        input: rusoto::DeregisterTaskFromMaintenanceWindowRequest,
    ) -> Result<
        rusoto::DeregisterTaskFromMaintenanceWindowResult,
        RusotoError<rusoto::DeregisterTaskFromMaintenanceWindowError>,
    > {
        let call = deregister_task_from_maintenance_window_call(
            self.client.deregister_task_from_maintenance_window(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::DeregisterTaskFromMaintenanceWindowError::from_response)?;
        Ok(deregister_task_from_maintenance_window_output_into_rusoto(output)?)
    }

    async fn describe_activations(
        &self,
        input: rusoto::DescribeActivationsRequest,
    ) -> Result<rusoto::DescribeActivationsResult, RusotoError<rusoto::DescribeActivationsError>> {
        let call = describe_activations_call(self.client.describe_activations(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeActivationsError::from_response)?;
        Ok(describe_activations_output_into_rusoto(output)?)
    }

    async fn describe_association(
        &self,
        input: rusoto::DescribeAssociationRequest,
    ) -> Result<rusoto::DescribeAssociationResult, RusotoError<rusoto::DescribeAssociationError>> {
        let call = describe_association_call(self.client.describe_association(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeAssociationError::from_response)?;
        Ok(describe_association_output_into_rusoto(output)?)
    }

    async fn describe_association_execution_targets(
        &self,
        input: rusoto::DescribeAssociationExecutionTargetsRequest,
    ) -> Result<
        rusoto::DescribeAssociationExecutionTargetsResult,
        RusotoError<rusoto::DescribeAssociationExecutionTargetsError>,
    > {
        let call = describe_association_execution_targets_call(
            self.client.describe_association_execution_targets(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::DescribeAssociationExecutionTargetsError::from_response)?;
        Ok(describe_association_execution_targets_output_into_rusoto(output)?)
    }

    async fn describe_association_executions(
        &self,
        input: rusoto::DescribeAssociationExecutionsRequest,
    ) -> Result<
        rusoto::DescribeAssociationExecutionsResult,
        RusotoError<rusoto::DescribeAssociationExecutionsError>,
    > {
        let call =
            describe_association_executions_call(self.client.describe_association_executions(), input)?;
        let output =
            call.send().await.or_rusoto(rusoto::DescribeAssociationExecutionsError::from_response)?;
        Ok(describe_association_executions_output_into_rusoto(output)?)
    }

    async fn describe_automation_executions(
        &self,
        input: rusoto::DescribeAutomationExecutionsRequest,
    ) -> Result<
        rusoto::DescribeAutomationExecutionsResult,
        RusotoError<rusoto::DescribeAutomationExecutionsError>,
    > {
        let call = describe_automation_executions_call(self.client.describe_automation_executions(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeAutomationExecutionsError::from_response)?;
        Ok(describe_automation_executions_output_into_rusoto(output)?)
    }

    async fn describe_automation_step_executions(
        &self,
        input: rusoto::DescribeAutomationStepExecutionsRequest,
    ) -> Result<
        rusoto::DescribeAutomationStepExecutionsResult,
        RusotoError<rusoto::DescribeAutomationStepExecutionsError>,
    > {
        let call = describe_automation_step_executions_call(
            self.client.describe_automation_step_executions(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::DescribeAutomationStepExecutionsError::from_response)?;
        Ok(describe_automation_step_executions_output_into_rusoto(output)?)
    }

    async fn describe_available_patches(
        &self,
        input: rusoto::DescribeAvailablePatchesRequest,
    ) -> Result<rusoto::DescribeAvailablePatchesResult, RusotoError<rusoto::DescribeAvailablePatchesError>>
    {
        let call = describe_available_patches_call(self.client.describe_available_patches(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeAvailablePatchesError::from_response)?;
        Ok(describe_available_patches_output_into_rusoto(output)?)
    }

    async fn describe_document(
        &self,
        input: rusoto::DescribeDocumentRequest,
    ) -> Result<rusoto::DescribeDocumentResult, RusotoError<rusoto::DescribeDocumentError>> {
        let call = describe_document_call(self.client.describe_document(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeDocumentError::from_response)?;
        Ok(describe_document_output_into_rusoto(output)?)
    }

    async fn describe_document_permission(
        &self,
        input: rusoto::DescribeDocumentPermissionRequest,
    ) -> Result<
        rusoto::DescribeDocumentPermissionResponse,
        RusotoError<rusoto::DescribeDocumentPermissionError>,
    > {
        let call = describe_document_permission_call(self.client.describe_document_permission(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeDocumentPermissionError::from_response)?;
        Ok(describe_document_permission_output_into_rusoto(output)?)
    }

    async fn describe_effective_instance_associations(
        &self,
        input: rusoto::DescribeEffectiveInstanceAssociationsRequest,
    ) -> Result<
        rusoto::DescribeEffectiveInstanceAssociationsResult,
        RusotoError<rusoto::DescribeEffectiveInstanceAssociationsError>,
    > {
        let call = describe_effective_instance_associations_call(
            self.client.describe_effective_instance_associations(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::DescribeEffectiveInstanceAssociationsError::from_response)?;
        Ok(describe_effective_instance_associations_output_into_rusoto(output)?)
    }

    async fn describe_effective_patches_for_patch_baseline(
        &self,
        input: rusoto::DescribeEffectivePatchesForPatchBaselineRequest,
    ) -> Result<
        rusoto::DescribeEffectivePatchesForPatchBaselineResult,
        RusotoError<rusoto::DescribeEffectivePatchesForPatchBaselineError>,
    > {
        let call = describe_effective_patches_for_patch_baseline_call(
            self.client.describe_effective_patches_for_patch_baseline(),
            input,
        )?;
        let output = call
            .send()
            .await
            .or_rusoto(rusoto::DescribeEffectivePatchesForPatchBaselineError::from_response)?;
        Ok(describe_effective_patches_for_patch_baseline_output_into_rusoto(output)?)
    }

    async fn describe_instance_associations_status(
        &self,
        input: rusoto::DescribeInstanceAssociationsStatusRequest,
    ) -> Result<
        rusoto::DescribeInstanceAssociationsStatusResult,
        RusotoError<rusoto::DescribeInstanceAssociationsStatusError>,
    > {
        let call = describe_instance_associations_status_call(
            self.client.describe_instance_associations_status(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::DescribeInstanceAssociationsStatusError::from_response)?;
        Ok(describe_instance_associations_status_output_into_rusoto(output)?)
    }

    async fn describe_instance_information(
        &self,
        input: rusoto::DescribeInstanceInformationRequest,
    ) -> Result<
        rusoto::DescribeInstanceInformationResult,
        RusotoError<rusoto::DescribeInstanceInformationError>,
    > {
        let call = describe_instance_information_call(self.client.describe_instance_information(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeInstanceInformationError::from_response)?;
        Ok(describe_instance_information_output_into_rusoto(output)?)
    }

    async fn describe_instance_patch_states(
        &self,
        input: rusoto::DescribeInstancePatchStatesRequest,
    ) -> Result<
        rusoto::DescribeInstancePatchStatesResult,
        RusotoError<rusoto::DescribeInstancePatchStatesError>,
    > {
        let call = describe_instance_patch_states_call(self.client.describe_instance_patch_states(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeInstancePatchStatesError::from_response)?;
        Ok(describe_instance_patch_states_output_into_rusoto(output)?)
    }

    async fn describe_instance_patch_states_for_patch_group(
        &self,
        input: rusoto::DescribeInstancePatchStatesForPatchGroupRequest,
    ) -> Result<
        rusoto::DescribeInstancePatchStatesForPatchGroupResult,
        RusotoError<rusoto::DescribeInstancePatchStatesForPatchGroupError>,
    > {
        let call = describe_instance_patch_states_for_patch_group_call(
            self.client.describe_instance_patch_states_for_patch_group(),
            input,
        )?;
        let output = call
            .send()
            .await
            .or_rusoto(rusoto::DescribeInstancePatchStatesForPatchGroupError::from_response)?;
        Ok(describe_instance_patch_states_for_patch_group_output_into_rusoto(output)?)
    }

    async fn describe_instance_patches(
        &self,
        input: rusoto::DescribeInstancePatchesRequest,
    ) -> Result<rusoto::DescribeInstancePatchesResult, RusotoError<rusoto::DescribeInstancePatchesError>>
    {
        let call = describe_instance_patches_call(self.client.describe_instance_patches(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeInstancePatchesError::from_response)?;
        Ok(describe_instance_patches_output_into_rusoto(output)?)
    }

    async fn describe_inventory_deletions(
        &self,
        input: rusoto::DescribeInventoryDeletionsRequest,
    ) -> Result<rusoto::DescribeInventoryDeletionsResult, RusotoError<rusoto::DescribeInventoryDeletionsError>>
    {
        let call = describe_inventory_deletions_call(self.client.describe_inventory_deletions(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeInventoryDeletionsError::from_response)?;
        Ok(describe_inventory_deletions_output_into_rusoto(output)?)
    }

    async fn describe_maintenance_window_execution_task_invocations(
        &self,
        input: rusoto::DescribeMaintenanceWindowExecutionTaskInvocationsRequest,
    ) -> Result<
        rusoto::DescribeMaintenanceWindowExecutionTaskInvocationsResult,
        RusotoError<rusoto::DescribeMaintenanceWindowExecutionTaskInvocationsError>,
    > {
        let call = describe_maintenance_window_execution_task_invocations_call(
            self.client.describe_maintenance_window_execution_task_invocations(),
            input,
        )?;
        let output = call
            .send()
            .await
            .or_rusoto(rusoto::DescribeMaintenanceWindowExecutionTaskInvocationsError::from_response)?;
        Ok(describe_maintenance_window_execution_task_invocations_output_into_rusoto(output)?)
    }

    async fn describe_maintenance_window_execution_tasks(
        &self,
        input: rusoto::DescribeMaintenanceWindowExecutionTasksRequest,
    ) -> Result<
        rusoto::DescribeMaintenanceWindowExecutionTasksResult,
        RusotoError<rusoto::DescribeMaintenanceWindowExecutionTasksError>,
    > {
        let call = describe_maintenance_window_execution_tasks_call(
            self.client.describe_maintenance_window_execution_tasks(),
            input,
        )?;
        let output = call
            .send()
            .await
            .or_rusoto(rusoto::DescribeMaintenanceWindowExecutionTasksError::from_response)?;
        Ok(describe_maintenance_window_execution_tasks_output_into_rusoto(output)?)
    }

    async fn describe_maintenance_window_executions(
        &self,
        input: rusoto::DescribeMaintenanceWindowExecutionsRequest,
    ) -> Result<
        rusoto::DescribeMaintenanceWindowExecutionsResult,
        RusotoError<rusoto::DescribeMaintenanceWindowExecutionsError>,
    > {
        let call = describe_maintenance_window_executions_call(
            self.client.describe_maintenance_window_executions(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::DescribeMaintenanceWindowExecutionsError::from_response)?;
        Ok(describe_maintenance_window_executions_output_into_rusoto(output)?)
    }

    async fn describe_maintenance_window_schedule(
        &self,
        input: rusoto::DescribeMaintenanceWindowScheduleRequest,
    ) -> Result<
        rusoto::DescribeMaintenanceWindowScheduleResult,
        RusotoError<rusoto::DescribeMaintenanceWindowScheduleError>,
    > {
        let call = describe_maintenance_window_schedule_call(
            self.client.describe_maintenance_window_schedule(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::DescribeMaintenanceWindowScheduleError::from_response)?;
        Ok(describe_maintenance_window_schedule_output_into_rusoto(output)?)
    }

    async fn describe_maintenance_window_targets(
        &self,
        input: rusoto::DescribeMaintenanceWindowTargetsRequest,
    ) -> Result<
        rusoto::DescribeMaintenanceWindowTargetsResult,
        RusotoError<rusoto::DescribeMaintenanceWindowTargetsError>,
    > {
        let call = describe_maintenance_window_targets_call(
            self.client.describe_maintenance_window_targets(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::DescribeMaintenanceWindowTargetsError::from_response)?;
        Ok(describe_maintenance_window_targets_output_into_rusoto(output)?)
    }

    async fn describe_maintenance_window_tasks(
        &self,
        input: rusoto::DescribeMaintenanceWindowTasksRequest,
    ) -> Result<
        rusoto::DescribeMaintenanceWindowTasksResult,
        RusotoError<rusoto::DescribeMaintenanceWindowTasksError>,
    > {
        let call =
            describe_maintenance_window_tasks_call(self.client.describe_maintenance_window_tasks(), input)?;
        let output =
            call.send().await.or_rusoto(rusoto::DescribeMaintenanceWindowTasksError::from_response)?;
        Ok(describe_maintenance_window_tasks_output_into_rusoto(output)?)
    }

    async fn describe_maintenance_windows(
        &self,
        input: rusoto::DescribeMaintenanceWindowsRequest,
    ) -> Result<rusoto::DescribeMaintenanceWindowsResult, RusotoError<rusoto::DescribeMaintenanceWindowsError>>
    {
        let call = describe_maintenance_windows_call(self.client.describe_maintenance_windows(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeMaintenanceWindowsError::from_response)?;
        Ok(describe_maintenance_windows_output_into_rusoto(output)?)
    }

    async fn describe_maintenance_windows_for_target(
        &self,
        input: rusoto::DescribeMaintenanceWindowsForTargetRequest,
    ) -> Result<
        rusoto::DescribeMaintenanceWindowsForTargetResult,
        RusotoError<rusoto::DescribeMaintenanceWindowsForTargetError>,
    > {
        let call = describe_maintenance_windows_for_target_call(
            self.client.describe_maintenance_windows_for_target(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::DescribeMaintenanceWindowsForTargetError::from_response)?;
        Ok(describe_maintenance_windows_for_target_output_into_rusoto(output)?)
    }

    async fn describe_ops_items(
        &self,
        input: rusoto::DescribeOpsItemsRequest,
    ) -> Result<rusoto::DescribeOpsItemsResponse, RusotoError<rusoto::DescribeOpsItemsError>> {
        let call = describe_ops_items_call(self.client.describe_ops_items(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeOpsItemsError::from_response)?;
        Ok(describe_ops_items_output_into_rusoto(output)?)
    }

    async fn describe_parameters(
        &self,
        input: rusoto::DescribeParametersRequest,
    ) -> Result<rusoto::DescribeParametersResult, RusotoError<rusoto::DescribeParametersError>> {
        let call = describe_parameters_call(self.client.describe_parameters(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeParametersError::from_response)?;
        Ok(describe_parameters_output_into_rusoto(output)?)
    }

    async fn describe_patch_baselines(
        &self,
        input: rusoto::DescribePatchBaselinesRequest,
    ) -> Result<rusoto::DescribePatchBaselinesResult, RusotoError<rusoto::DescribePatchBaselinesError>> {
        let call = describe_patch_baselines_call(self.client.describe_patch_baselines(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribePatchBaselinesError::from_response)?;
        Ok(describe_patch_baselines_output_into_rusoto(output)?)
    }

    async fn describe_patch_group_state(
        &self,
        input: rusoto::DescribePatchGroupStateRequest,
    ) -> Result<rusoto::DescribePatchGroupStateResult, RusotoError<rusoto::DescribePatchGroupStateError>>
    {
        let call = describe_patch_group_state_call(self.client.describe_patch_group_state(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribePatchGroupStateError::from_response)?;
        Ok(describe_patch_group_state_output_into_rusoto(output)?)
    }

    async fn describe_patch_groups(
        &self,
        input: rusoto::DescribePatchGroupsRequest,
    ) -> Result<rusoto::DescribePatchGroupsResult, RusotoError<rusoto::DescribePatchGroupsError>> {
        let call = describe_patch_groups_call(self.client.describe_patch_groups(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribePatchGroupsError::from_response)?;
        Ok(describe_patch_groups_output_into_rusoto(output)?)
    }

    async fn describe_patch_properties(
        &self,
        input: rusoto::DescribePatchPropertiesRequest,
    ) -> Result<rusoto::DescribePatchPropertiesResult, RusotoError<rusoto::DescribePatchPropertiesError>>
    {
        let call = describe_patch_properties_call(self.client.describe_patch_properties(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribePatchPropertiesError::from_response)?;
        Ok(describe_patch_properties_output_into_rusoto(output)?)
    }

    async fn describe_sessions(
        &self,
        input: rusoto::DescribeSessionsRequest,
    ) -> Result<rusoto::DescribeSessionsResponse, RusotoError<rusoto::DescribeSessionsError>> {
        let call = describe_sessions_call(self.client.describe_sessions(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeSessionsError::from_response)?;
        Ok(describe_sessions_output_into_rusoto(output)?)
    }

    async fn disassociate_ops_item_related_item(
        &self,
        input: rusoto::DisassociateOpsItemRelatedItemRequest,
    ) -> Result<
        rusoto::DisassociateOpsItemRelatedItemResponse,
        RusotoError<rusoto::DisassociateOpsItemRelatedItemError>,
    > {
        let call =
            disassociate_ops_item_related_item_call(self.client.disassociate_ops_item_related_item(), input)?;
        let output =
            call.send().await.or_rusoto(rusoto::DisassociateOpsItemRelatedItemError::from_response)?;
        Ok(disassociate_ops_item_related_item_output_into_rusoto(output)?)
    }

    async fn get_automation_execution(
        &self,
        input: rusoto::GetAutomationExecutionRequest,
    ) -> Result<rusoto::GetAutomationExecutionResult, RusotoError<rusoto::GetAutomationExecutionError>> {
        let call = get_automation_execution_call(self.client.get_automation_execution(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetAutomationExecutionError::from_response)?;
        Ok(get_automation_execution_output_into_rusoto(output)?)
    }

    async fn get_calendar_state(
        &self,
        input: rusoto::GetCalendarStateRequest,
    ) -> Result<rusoto::GetCalendarStateResponse, RusotoError<rusoto::GetCalendarStateError>> {
        let call = get_calendar_state_call(self.client.get_calendar_state(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetCalendarStateError::from_response)?;
        Ok(get_calendar_state_output_into_rusoto(output)?)
    }

    async fn get_command_invocation(
        &self,
        input: rusoto::GetCommandInvocationRequest,
    ) -> Result<rusoto::GetCommandInvocationResult, RusotoError<rusoto::GetCommandInvocationError>> {
        let call = get_command_invocation_call(self.client.get_command_invocation(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetCommandInvocationError::from_response)?;
        Ok(get_command_invocation_output_into_rusoto(output)?)
    }

    async fn get_connection_status(
        &self,
        input: rusoto::GetConnectionStatusRequest,
    ) -> Result<rusoto::GetConnectionStatusResponse, RusotoError<rusoto::GetConnectionStatusError>> {
        let call = get_connection_status_call(self.client.get_connection_status(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetConnectionStatusError::from_response)?;
        Ok(get_connection_status_output_into_rusoto(output)?)
    }

    async fn get_default_patch_baseline(
        &self,
        input: rusoto::GetDefaultPatchBaselineRequest,
    ) -> Result<rusoto::GetDefaultPatchBaselineResult, RusotoError<rusoto::GetDefaultPatchBaselineError>>
    {
        let call = get_default_patch_baseline_call(self.client.get_default_patch_baseline(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetDefaultPatchBaselineError::from_response)?;
        Ok(get_default_patch_baseline_output_into_rusoto(output)?)
    }

    async fn get_deployable_patch_snapshot_for_instance(
        &self,
        input: rusoto::GetDeployablePatchSnapshotForInstanceRequest,
    ) -> Result<
        rusoto::GetDeployablePatchSnapshotForInstanceResult,
        RusotoError<rusoto::GetDeployablePatchSnapshotForInstanceError>,
    > {
        let call = get_deployable_patch_snapshot_for_instance_call(
            self.client.get_deployable_patch_snapshot_for_instance(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::GetDeployablePatchSnapshotForInstanceError::from_response)?;
        Ok(get_deployable_patch_snapshot_for_instance_output_into_rusoto(output)?)
    }

    async fn get_document(
        &self,
        input: rusoto::GetDocumentRequest,
    ) -> Result<rusoto::GetDocumentResult, RusotoError<rusoto::GetDocumentError>> {
        let call = get_document_call(self.client.get_document(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetDocumentError::from_response)?;
        Ok(get_document_output_into_rusoto(output)?)
    }

    async fn get_inventory(
        &self,
        input: rusoto::GetInventoryRequest,
    ) -> Result<rusoto::GetInventoryResult, RusotoError<rusoto::GetInventoryError>> {
        let call = get_inventory_call(self.client.get_inventory(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetInventoryError::from_response)?;
        Ok(get_inventory_output_into_rusoto(output)?)
    }

    async fn get_inventory_schema(
        &self,
        input: rusoto::GetInventorySchemaRequest,
    ) -> Result<rusoto::GetInventorySchemaResult, RusotoError<rusoto::GetInventorySchemaError>> {
        let call = get_inventory_schema_call(self.client.get_inventory_schema(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetInventorySchemaError::from_response)?;
        Ok(get_inventory_schema_output_into_rusoto(output)?)
    }

    async fn get_maintenance_window(
        &self,
        input: rusoto::GetMaintenanceWindowRequest,
    ) -> Result<rusoto::GetMaintenanceWindowResult, RusotoError<rusoto::GetMaintenanceWindowError>> {
        let call = get_maintenance_window_call(self.client.get_maintenance_window(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetMaintenanceWindowError::from_response)?;
        Ok(get_maintenance_window_output_into_rusoto(output)?)
    }

    async fn get_maintenance_window_execution(
        &self,
        input: rusoto::GetMaintenanceWindowExecutionRequest,
    ) -> Result<
        rusoto::GetMaintenanceWindowExecutionResult,
        RusotoError<rusoto::GetMaintenanceWindowExecutionError>,
    > {
        let call =
            get_maintenance_window_execution_call(self.client.get_maintenance_window_execution(), input)?;
        let output =
            call.send().await.or_rusoto(rusoto::GetMaintenanceWindowExecutionError::from_response)?;
        Ok(get_maintenance_window_execution_output_into_rusoto(output)?)
    }

    async fn get_maintenance_window_execution_task(
        &self,
        input: rusoto::GetMaintenanceWindowExecutionTaskRequest,
    ) -> Result<
        rusoto::GetMaintenanceWindowExecutionTaskResult,
        RusotoError<rusoto::GetMaintenanceWindowExecutionTaskError>,
    > {
        let call = get_maintenance_window_execution_task_call(
            self.client.get_maintenance_window_execution_task(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::GetMaintenanceWindowExecutionTaskError::from_response)?;
        Ok(get_maintenance_window_execution_task_output_into_rusoto(output)?)
    }

    async fn get_maintenance_window_execution_task_invocation(
        &self,
        input: rusoto::GetMaintenanceWindowExecutionTaskInvocationRequest,
    ) -> Result<
        rusoto::GetMaintenanceWindowExecutionTaskInvocationResult,
        RusotoError<rusoto::GetMaintenanceWindowExecutionTaskInvocationError>,
    > {
        let call = get_maintenance_window_execution_task_invocation_call(
            self.client.get_maintenance_window_execution_task_invocation(),
            input,
        )?;
        let output = call
            .send()
            .await
            .or_rusoto(rusoto::GetMaintenanceWindowExecutionTaskInvocationError::from_response)?;
        Ok(get_maintenance_window_execution_task_invocation_output_into_rusoto(output)?)
    }

    async fn get_maintenance_window_task(
        &self,
        input: rusoto::GetMaintenanceWindowTaskRequest,
    ) -> Result<rusoto::GetMaintenanceWindowTaskResult, RusotoError<rusoto::GetMaintenanceWindowTaskError>>
    {
        let call = get_maintenance_window_task_call(self.client.get_maintenance_window_task(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetMaintenanceWindowTaskError::from_response)?;
        Ok(get_maintenance_window_task_output_into_rusoto(output)?)
    }

    async fn get_ops_item(
        &self,
        input: rusoto::GetOpsItemRequest,
    ) -> Result<rusoto::GetOpsItemResponse, RusotoError<rusoto::GetOpsItemError>> {
        let call = get_ops_item_call(self.client.get_ops_item(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetOpsItemError::from_response)?;
        Ok(get_ops_item_output_into_rusoto(output)?)
    }

    async fn get_ops_metadata(
        &self,
        input: rusoto::GetOpsMetadataRequest,
    ) -> Result<rusoto::GetOpsMetadataResult, RusotoError<rusoto::GetOpsMetadataError>> {
        let call = get_ops_metadata_call(self.client.get_ops_metadata(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetOpsMetadataError::from_response)?;
        Ok(get_ops_metadata_output_into_rusoto(output)?)
    }

    async fn get_ops_summary(
        &self,
        input: rusoto::GetOpsSummaryRequest,
    ) -> Result<rusoto::GetOpsSummaryResult, RusotoError<rusoto::GetOpsSummaryError>> {
        let call = get_ops_summary_call(self.client.get_ops_summary(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetOpsSummaryError::from_response)?;
        Ok(get_ops_summary_output_into_rusoto(output)?)
    }

    async fn get_parameter(
        &self,
        input: rusoto::GetParameterRequest,
    ) -> Result<rusoto::GetParameterResult, RusotoError<rusoto::GetParameterError>> {
        let call = get_parameter_call(self.client.get_parameter(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetParameterError::from_response)?;
        Ok(get_parameter_output_into_rusoto(output)?)
    }

    async fn get_parameter_history(
        &self,
        input: rusoto::GetParameterHistoryRequest,
    ) -> Result<rusoto::GetParameterHistoryResult, RusotoError<rusoto::GetParameterHistoryError>> {
        let call = get_parameter_history_call(self.client.get_parameter_history(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetParameterHistoryError::from_response)?;
        Ok(get_parameter_history_output_into_rusoto(output)?)
    }

    async fn get_parameters(
        &self,
        input: rusoto::GetParametersRequest,
    ) -> Result<rusoto::GetParametersResult, RusotoError<rusoto::GetParametersError>> {
        let call = get_parameters_call(self.client.get_parameters(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetParametersError::from_response)?;
        Ok(get_parameters_output_into_rusoto(output)?)
    }

    async fn get_parameters_by_path(
        &self,
        input: rusoto::GetParametersByPathRequest,
    ) -> Result<rusoto::GetParametersByPathResult, RusotoError<rusoto::GetParametersByPathError>> {
        let call = get_parameters_by_path_call(self.client.get_parameters_by_path(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetParametersByPathError::from_response)?;
        Ok(get_parameters_by_path_output_into_rusoto(output)?)
    }

    async fn get_patch_baseline(
        &self,
        input: rusoto::GetPatchBaselineRequest,
    ) -> Result<rusoto::GetPatchBaselineResult, RusotoError<rusoto::GetPatchBaselineError>> {
        let call = get_patch_baseline_call(self.client.get_patch_baseline(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetPatchBaselineError::from_response)?;
        Ok(get_patch_baseline_output_into_rusoto(output)?)
    }

    async fn get_patch_baseline_for_patch_group(
        &self,
        input: rusoto::GetPatchBaselineForPatchGroupRequest,
    ) -> Result<
        rusoto::GetPatchBaselineForPatchGroupResult,
        RusotoError<rusoto::GetPatchBaselineForPatchGroupError>,
    > {
        let call =
            get_patch_baseline_for_patch_group_call(self.client.get_patch_baseline_for_patch_group(), input)?;
        let output =
            call.send().await.or_rusoto(rusoto::GetPatchBaselineForPatchGroupError::from_response)?;
        Ok(get_patch_baseline_for_patch_group_output_into_rusoto(output)?)
    }

    async fn get_service_setting(
        &self,
        input: rusoto::GetServiceSettingRequest,
    ) -> Result<rusoto::GetServiceSettingResult, RusotoError<rusoto::GetServiceSettingError>> {
        let call = get_service_setting_call(self.client.get_service_setting(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetServiceSettingError::from_response)?;
        Ok(get_service_setting_output_into_rusoto(output)?)
    }

    async fn label_parameter_version(
        &self,
        input: rusoto::LabelParameterVersionRequest,
    ) -> Result<rusoto::LabelParameterVersionResult, RusotoError<rusoto::LabelParameterVersionError>> {
        let call = label_parameter_version_call(self.client.label_parameter_version(), input)?;
        let output = call.send().await.or_rusoto(rusoto::LabelParameterVersionError::from_response)?;
        Ok(label_parameter_version_output_into_rusoto(output)?)
    }

    async fn list_association_versions(
        &self,
        input: rusoto::ListAssociationVersionsRequest,
    ) -> Result<rusoto::ListAssociationVersionsResult, RusotoError<rusoto::ListAssociationVersionsError>>
    {
        let call = list_association_versions_call(self.client.list_association_versions(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListAssociationVersionsError::from_response)?;
        Ok(list_association_versions_output_into_rusoto(output)?)
    }

    async fn list_associations(
        &self,
        input: rusoto::ListAssociationsRequest,
    ) -> Result<rusoto::ListAssociationsResult, RusotoError<rusoto::ListAssociationsError>> {
        let call = list_associations_call(self.client.list_associations(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListAssociationsError::from_response)?;
        Ok(list_associations_output_into_rusoto(output)?)
    }

    async fn list_command_invocations(
        &self,
        input: rusoto::ListCommandInvocationsRequest,
    ) -> Result<rusoto::ListCommandInvocationsResult, RusotoError<rusoto::ListCommandInvocationsError>> {
        let call = list_command_invocations_call(self.client.list_command_invocations(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListCommandInvocationsError::from_response)?;
        Ok(list_command_invocations_output_into_rusoto(output)?)
    }

    async fn list_commands(
        &self,
        input: rusoto::ListCommandsRequest,
    ) -> Result<rusoto::ListCommandsResult, RusotoError<rusoto::ListCommandsError>> {
        let call = list_commands_call(self.client.list_commands(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListCommandsError::from_response)?;
        Ok(list_commands_output_into_rusoto(output)?)
    }

    async fn list_compliance_items(
        &self,
        input: rusoto::ListComplianceItemsRequest,
    ) -> Result<rusoto::ListComplianceItemsResult, RusotoError<rusoto::ListComplianceItemsError>> {
        let call = list_compliance_items_call(self.client.list_compliance_items(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListComplianceItemsError::from_response)?;
        Ok(list_compliance_items_output_into_rusoto(output)?)
    }

    async fn list_compliance_summaries(
        &self,
        input: rusoto::ListComplianceSummariesRequest,
    ) -> Result<rusoto::ListComplianceSummariesResult, RusotoError<rusoto::ListComplianceSummariesError>>
    {
        let call = list_compliance_summaries_call(self.client.list_compliance_summaries(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListComplianceSummariesError::from_response)?;
        Ok(list_compliance_summaries_output_into_rusoto(output)?)
    }

    async fn list_document_metadata_history(
        &self,
        input: rusoto::ListDocumentMetadataHistoryRequest,
    ) -> Result<
        rusoto::ListDocumentMetadataHistoryResponse,
        RusotoError<rusoto::ListDocumentMetadataHistoryError>,
    > {
        let call = list_document_metadata_history_call(self.client.list_document_metadata_history(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListDocumentMetadataHistoryError::from_response)?;
        Ok(list_document_metadata_history_output_into_rusoto(output)?)
    }

    async fn list_document_versions(
        &self,
        input: rusoto::ListDocumentVersionsRequest,
    ) -> Result<rusoto::ListDocumentVersionsResult, RusotoError<rusoto::ListDocumentVersionsError>> {
        let call = list_document_versions_call(self.client.list_document_versions(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListDocumentVersionsError::from_response)?;
        Ok(list_document_versions_output_into_rusoto(output)?)
    }

    async fn list_documents(
        &self,
        input: rusoto::ListDocumentsRequest,
    ) -> Result<rusoto::ListDocumentsResult, RusotoError<rusoto::ListDocumentsError>> {
        let call = list_documents_call(self.client.list_documents(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListDocumentsError::from_response)?;
        Ok(list_documents_output_into_rusoto(output)?)
    }

    async fn list_inventory_entries(
        &self,
        input: rusoto::ListInventoryEntriesRequest,
    ) -> Result<rusoto::ListInventoryEntriesResult, RusotoError<rusoto::ListInventoryEntriesError>> {
        let call = list_inventory_entries_call(self.client.list_inventory_entries(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListInventoryEntriesError::from_response)?;
        Ok(list_inventory_entries_output_into_rusoto(output)?)
    }

    async fn list_ops_item_events(
        &self,
        input: rusoto::ListOpsItemEventsRequest,
    ) -> Result<rusoto::ListOpsItemEventsResponse, RusotoError<rusoto::ListOpsItemEventsError>> {
        let call = list_ops_item_events_call(self.client.list_ops_item_events(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListOpsItemEventsError::from_response)?;
        Ok(list_ops_item_events_output_into_rusoto(output)?)
    }

    async fn list_ops_item_related_items(
        &self,
        input: rusoto::ListOpsItemRelatedItemsRequest,
    ) -> Result<rusoto::ListOpsItemRelatedItemsResponse, RusotoError<rusoto::ListOpsItemRelatedItemsError>>
    {
        let call = list_ops_item_related_items_call(self.client.list_ops_item_related_items(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListOpsItemRelatedItemsError::from_response)?;
        Ok(list_ops_item_related_items_output_into_rusoto(output)?)
    }

    async fn list_ops_metadata(
        &self,
        input: rusoto::ListOpsMetadataRequest,
    ) -> Result<rusoto::ListOpsMetadataResult, RusotoError<rusoto::ListOpsMetadataError>> {
        let call = list_ops_metadata_call(self.client.list_ops_metadata(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListOpsMetadataError::from_response)?;
        Ok(list_ops_metadata_output_into_rusoto(output)?)
    }

    async fn list_resource_compliance_summaries(
        &self,
        input: rusoto::ListResourceComplianceSummariesRequest,
    ) -> Result<
        rusoto::ListResourceComplianceSummariesResult,
        RusotoError<rusoto::ListResourceComplianceSummariesError>,
    > {
        let call =
            list_resource_compliance_summaries_call(self.client.list_resource_compliance_summaries(), input)?;
        let output =
            call.send().await.or_rusoto(rusoto::ListResourceComplianceSummariesError::from_response)?;
        Ok(list_resource_compliance_summaries_output_into_rusoto(output)?)
    }

    async fn list_resource_data_sync(
        &self,
        input: rusoto::ListResourceDataSyncRequest,
    ) -> Result<rusoto::ListResourceDataSyncResult, RusotoError<rusoto::ListResourceDataSyncError>> {
        let call = list_resource_data_sync_call(self.client.list_resource_data_sync(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListResourceDataSyncError::from_response)?;
        Ok(list_resource_data_sync_output_into_rusoto(output)?)
    }

    async fn list_tags_for_resource(
        &self,
        input: rusoto::ListTagsForResourceRequest,
    ) -> Result<rusoto::ListTagsForResourceResult, RusotoError<rusoto::ListTagsForResourceError>> {
        let call = list_tags_for_resource_call(self.client.list_tags_for_resource(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListTagsForResourceError::from_response)?;
        Ok(list_tags_for_resource_output_into_rusoto(output)?)
    }

    async fn modify_document_permission(
        &self,
        input: rusoto::ModifyDocumentPermissionRequest,
    ) -> Result<rusoto::ModifyDocumentPermissionResponse, RusotoError<rusoto::ModifyDocumentPermissionError>>
    {
        let call = modify_document_permission_call(self.client.modify_document_permission(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ModifyDocumentPermissionError::from_response)?;
        Ok(modify_document_permission_output_into_rusoto(output)?)
    }

    async fn put_compliance_items(
        &self,
        input: rusoto::PutComplianceItemsRequest,
    ) -> Result<rusoto::PutComplianceItemsResult, RusotoError<rusoto::PutComplianceItemsError>> {
        let call = put_compliance_items_call(self.client.put_compliance_items(), input)?;
        let output = call.send().await.or_rusoto(rusoto::PutComplianceItemsError::from_response)?;
        Ok(put_compliance_items_output_into_rusoto(output)?)
    }

    async fn put_inventory(
        &self,
        input: rusoto::PutInventoryRequest,
    ) -> Result<rusoto::PutInventoryResult, RusotoError<rusoto::PutInventoryError>> {
        let call = put_inventory_call(self.client.put_inventory(), input)?;
        let output = call.send().await.or_rusoto(rusoto::PutInventoryError::from_response)?;
        Ok(put_inventory_output_into_rusoto(output)?)
    }

    async fn put_parameter(
        &self,
        input: rusoto::PutParameterRequest,
    ) -> Result<rusoto::PutParameterResult, RusotoError<rusoto::PutParameterError>> {
        let call = put_parameter_call(self.client.put_parameter(), input)?;
        let output = call.send().await.or_rusoto(rusoto::PutParameterError::from_response)?;
        Ok(put_parameter_output_into_rusoto(output)?)
    }

    async fn register_default_patch_baseline(
        &self,
        input: rusoto::RegisterDefaultPatchBaselineRequest,
    ) -> Result<
        rusoto::RegisterDefaultPatchBaselineResult,
        RusotoError<rusoto::RegisterDefaultPatchBaselineError>,
    > {
        let call =
            register_default_patch_baseline_call(self.client.register_default_patch_baseline(), input)?;
        let output = call.send().await.or_rusoto(rusoto::RegisterDefaultPatchBaselineError::from_response)?;
        Ok(register_default_patch_baseline_output_into_rusoto(output)?)
    }

    async fn register_patch_baseline_for_patch_group(
        &self,
        input: rusoto::RegisterPatchBaselineForPatchGroupRequest,
    ) -> Result<
        rusoto::RegisterPatchBaselineForPatchGroupResult,
        RusotoError<rusoto::RegisterPatchBaselineForPatchGroupError>,
    > {
        let call = register_patch_baseline_for_patch_group_call(
            self.client.register_patch_baseline_for_patch_group(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::RegisterPatchBaselineForPatchGroupError::from_response)?;
        Ok(register_patch_baseline_for_patch_group_output_into_rusoto(output)?)
    }

    async fn register_target_with_maintenance_window(
        &self,
        input: rusoto::RegisterTargetWithMaintenanceWindowRequest,
    ) -> Result<
        rusoto::RegisterTargetWithMaintenanceWindowResult,
        RusotoError<rusoto::RegisterTargetWithMaintenanceWindowError>,
    > {
        let call = register_target_with_maintenance_window_call(
            self.client.register_target_with_maintenance_window(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::RegisterTargetWithMaintenanceWindowError::from_response)?;
        Ok(register_target_with_maintenance_window_output_into_rusoto(output)?)
    }

    async fn register_task_with_maintenance_window(
        &self,
        input: rusoto::RegisterTaskWithMaintenanceWindowRequest,
    ) -> Result<
        rusoto::RegisterTaskWithMaintenanceWindowResult,
        RusotoError<rusoto::RegisterTaskWithMaintenanceWindowError>,
    > {
        let call = register_task_with_maintenance_window_call(
            self.client.register_task_with_maintenance_window(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::RegisterTaskWithMaintenanceWindowError::from_response)?;
        Ok(register_task_with_maintenance_window_output_into_rusoto(output)?)
    }

    async fn remove_tags_from_resource(
        &self,
        input: rusoto::RemoveTagsFromResourceRequest,
    ) -> Result<rusoto::RemoveTagsFromResourceResult, RusotoError<rusoto::RemoveTagsFromResourceError>> {
        let call = remove_tags_from_resource_call(self.client.remove_tags_from_resource(), input)?;
        let output = call.send().await.or_rusoto(rusoto::RemoveTagsFromResourceError::from_response)?;
        Ok(remove_tags_from_resource_output_into_rusoto(output)?)
    }

    async fn reset_service_setting(
        &self,
        input: rusoto::ResetServiceSettingRequest,
    ) -> Result<rusoto::ResetServiceSettingResult, RusotoError<rusoto::ResetServiceSettingError>> {
        let call = reset_service_setting_call(self.client.reset_service_setting(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ResetServiceSettingError::from_response)?;
        Ok(reset_service_setting_output_into_rusoto(output)?)
    }

    async fn resume_session(
        &self,
        input: rusoto::ResumeSessionRequest,
    ) -> Result<rusoto::ResumeSessionResponse, RusotoError<rusoto::ResumeSessionError>> {
        let call = resume_session_call(self.client.resume_session(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ResumeSessionError::from_response)?;
        Ok(resume_session_output_into_rusoto(output)?)
    }

    async fn send_automation_signal(
        &self,
        input: rusoto::SendAutomationSignalRequest,
    ) -> Result<rusoto::SendAutomationSignalResult, RusotoError<rusoto::SendAutomationSignalError>> {
        let call = send_automation_signal_call(self.client.send_automation_signal(), input)?;
        let output = call.send().await.or_rusoto(rusoto::SendAutomationSignalError::from_response)?;
        Ok(send_automation_signal_output_into_rusoto(output)?)
    }

    async fn send_command(
        &self,
        input: rusoto::SendCommandRequest,
    ) -> Result<rusoto::SendCommandResult, RusotoError<rusoto::SendCommandError>> {
        let call = send_command_call(self.client.send_command(), input)?;
        let output = call.send().await.or_rusoto(rusoto::SendCommandError::from_response)?;
        Ok(send_command_output_into_rusoto(output)?)
    }

    async fn start_associations_once(
        &self,
        input: rusoto::StartAssociationsOnceRequest,
    ) -> Result<rusoto::StartAssociationsOnceResult, RusotoError<rusoto::StartAssociationsOnceError>> {
        let call = start_associations_once_call(self.client.start_associations_once(), input)?;
        let output = call.send().await.or_rusoto(rusoto::StartAssociationsOnceError::from_response)?;
        Ok(start_associations_once_output_into_rusoto(output)?)
    }

    async fn start_automation_execution(
        &self,
        input: rusoto::StartAutomationExecutionRequest,
    ) -> Result<rusoto::StartAutomationExecutionResult, RusotoError<rusoto::StartAutomationExecutionError>>
    {
        let call = start_automation_execution_call(self.client.start_automation_execution(), input)?;
        let output = call.send().await.or_rusoto(rusoto::StartAutomationExecutionError::from_response)?;
        Ok(start_automation_execution_output_into_rusoto(output)?)
    }

    async fn start_change_request_execution(
        &self,
        input: rusoto::StartChangeRequestExecutionRequest,
    ) -> Result<
        rusoto::StartChangeRequestExecutionResult,
        RusotoError<rusoto::StartChangeRequestExecutionError>,
    > {
        let call = start_change_request_execution_call(self.client.start_change_request_execution(), input)?;
        let output = call.send().await.or_rusoto(rusoto::StartChangeRequestExecutionError::from_response)?;
        Ok(start_change_request_execution_output_into_rusoto(output)?)
    }

    async fn start_session(
        &self,
        input: rusoto::StartSessionRequest,
    ) -> Result<rusoto::StartSessionResponse, RusotoError<rusoto::StartSessionError>> {
        let call = start_session_call(self.client.start_session(), input)?;
        let output = call.send().await.or_rusoto(rusoto::StartSessionError::from_response)?;
        Ok(start_session_output_into_rusoto(output)?)
    }

    async fn stop_automation_execution(
        &self,
        input: rusoto::StopAutomationExecutionRequest,
    ) -> Result<rusoto::StopAutomationExecutionResult, RusotoError<rusoto::StopAutomationExecutionError>>
    {
        let call = stop_automation_execution_call(self.client.stop_automation_execution(), input)?;
        let output = call.send().await.or_rusoto(rusoto::StopAutomationExecutionError::from_response)?;
        Ok(stop_automation_execution_output_into_rusoto(output)?)
    }

    async fn terminate_session(
        &self,
        input: rusoto::TerminateSessionRequest,
    ) -> Result<rusoto::TerminateSessionResponse, RusotoError<rusoto::TerminateSessionError>> {
        let call = terminate_session_call(self.client.terminate_session(), input)?;
        let output = call.send().await.or_rusoto(rusoto::TerminateSessionError::from_response)?;
        Ok(terminate_session_output_into_rusoto(output)?)
    }

    async fn unlabel_parameter_version(
        &self,
        input: rusoto::UnlabelParameterVersionRequest,
    ) -> Result<rusoto::UnlabelParameterVersionResult, RusotoError<rusoto::UnlabelParameterVersionError>>
    {
        let call = unlabel_parameter_version_call(self.client.unlabel_parameter_version(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UnlabelParameterVersionError::from_response)?;
        Ok(unlabel_parameter_version_output_into_rusoto(output)?)
    }

    async fn update_association(
        &self,
        input: rusoto::UpdateAssociationRequest,
    ) -> Result<rusoto::UpdateAssociationResult, RusotoError<rusoto::UpdateAssociationError>> {
        let call = update_association_call(self.client.update_association(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateAssociationError::from_response)?;
        Ok(update_association_output_into_rusoto(output)?)
    }

    async fn update_association_status(
        &self,
        input: rusoto::UpdateAssociationStatusRequest,
    ) -> Result<rusoto::UpdateAssociationStatusResult, RusotoError<rusoto::UpdateAssociationStatusError>>
    {
        let call = update_association_status_call(self.client.update_association_status(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateAssociationStatusError::from_response)?;
        Ok(update_association_status_output_into_rusoto(output)?)
    }

    async fn update_document(
        &self,
        input: rusoto::UpdateDocumentRequest,
    ) -> Result<rusoto::UpdateDocumentResult, RusotoError<rusoto::UpdateDocumentError>> {
        let call = update_document_call(self.client.update_document(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateDocumentError::from_response)?;
        Ok(update_document_output_into_rusoto(output)?)
    }

    async fn update_document_default_version(
        &self,
        input: rusoto::UpdateDocumentDefaultVersionRequest,
    ) -> Result<
        rusoto::UpdateDocumentDefaultVersionResult,
        RusotoError<rusoto::UpdateDocumentDefaultVersionError>,
    > {
        let call =
            update_document_default_version_call(self.client.update_document_default_version(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateDocumentDefaultVersionError::from_response)?;
        Ok(update_document_default_version_output_into_rusoto(output)?)
    }

    async fn update_document_metadata(
        &self,
        input: rusoto::UpdateDocumentMetadataRequest,
    ) -> Result<rusoto::UpdateDocumentMetadataResponse, RusotoError<rusoto::UpdateDocumentMetadataError>>
    {
        let call = update_document_metadata_call(self.client.update_document_metadata(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateDocumentMetadataError::from_response)?;
        Ok(update_document_metadata_output_into_rusoto(output)?)
    }

    async fn update_maintenance_window(
        &self,
        input: rusoto::UpdateMaintenanceWindowRequest,
    ) -> Result<rusoto::UpdateMaintenanceWindowResult, RusotoError<rusoto::UpdateMaintenanceWindowError>>
    {
        let call = update_maintenance_window_call(self.client.update_maintenance_window(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateMaintenanceWindowError::from_response)?;
        Ok(update_maintenance_window_output_into_rusoto(output)?)
    }

    async fn update_maintenance_window_target(
        &self,
        input: rusoto::UpdateMaintenanceWindowTargetRequest,
    ) -> Result<
        rusoto::UpdateMaintenanceWindowTargetResult,
        RusotoError<rusoto::UpdateMaintenanceWindowTargetError>,
    > {
        let call =
            update_maintenance_window_target_call(self.client.update_maintenance_window_target(), input)?;
        let output =
            call.send().await.or_rusoto(rusoto::UpdateMaintenanceWindowTargetError::from_response)?;
        Ok(update_maintenance_window_target_output_into_rusoto(output)?)
    }

    async fn update_maintenance_window_task(
        &self,
        input: rusoto::UpdateMaintenanceWindowTaskRequest,
    ) -> Result<
        rusoto::UpdateMaintenanceWindowTaskResult,
        RusotoError<rusoto::UpdateMaintenanceWindowTaskError>,
    > {
        let call = update_maintenance_window_task_call(self.client.update_maintenance_window_task(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateMaintenanceWindowTaskError::from_response)?;
        Ok(update_maintenance_window_task_output_into_rusoto(output)?)
    }

    async fn update_managed_instance_role(
        &self,
        input: rusoto::UpdateManagedInstanceRoleRequest,
    ) -> Result<rusoto::UpdateManagedInstanceRoleResult, RusotoError<rusoto::UpdateManagedInstanceRoleError>>
    {
        let call = update_managed_instance_role_call(self.client.update_managed_instance_role(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateManagedInstanceRoleError::from_response)?;
        Ok(update_managed_instance_role_output_into_rusoto(output)?)
    }

    async fn update_ops_item(
        &self,
        input: rusoto::UpdateOpsItemRequest,
    ) -> Result<rusoto::UpdateOpsItemResponse, RusotoError<rusoto::UpdateOpsItemError>> {
        let call = update_ops_item_call(self.client.update_ops_item(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateOpsItemError::from_response)?;
        Ok(update_ops_item_output_into_rusoto(output)?)
    }

    async fn update_ops_metadata(
        &self,
        input: rusoto::UpdateOpsMetadataRequest,
    ) -> Result<rusoto::UpdateOpsMetadataResult, RusotoError<rusoto::UpdateOpsMetadataError>> {
        let call = update_ops_metadata_call(self.client.update_ops_metadata(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateOpsMetadataError::from_response)?;
        Ok(update_ops_metadata_output_into_rusoto(output)?)
    }

    async fn update_patch_baseline(
        &self,
        input: rusoto::UpdatePatchBaselineRequest,
    ) -> Result<rusoto::UpdatePatchBaselineResult, RusotoError<rusoto::UpdatePatchBaselineError>> {
        let call = update_patch_baseline_call(self.client.update_patch_baseline(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdatePatchBaselineError::from_response)?;
        Ok(update_patch_baseline_output_into_rusoto(output)?)
    }

    async fn update_resource_data_sync(
        &self,
        input: rusoto::UpdateResourceDataSyncRequest,
    ) -> Result<rusoto::UpdateResourceDataSyncResult, RusotoError<rusoto::UpdateResourceDataSyncError>> {
        let call = update_resource_data_sync_call(self.client.update_resource_data_sync(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateResourceDataSyncError::from_response)?;
        Ok(update_resource_data_sync_output_into_rusoto(output)?)
    }

    async fn update_service_setting(
        &self,
        input: rusoto::UpdateServiceSettingRequest,
    ) -> Result<rusoto::UpdateServiceSettingResult, RusotoError<rusoto::UpdateServiceSettingError>> {
        let call = update_service_setting_call(self.client.update_service_setting(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateServiceSettingError::from_response)?;
        Ok(update_service_setting_output_into_rusoto(output)?)
    }
}

fn add_tags_to_resource_call(
    call: sdk::operation::add_tags_to_resource::builders::AddTagsToResourceFluentBuilder,
    input: rusoto::AddTagsToResourceRequest,
) -> Result<sdk::operation::add_tags_to_resource::builders::AddTagsToResourceFluentBuilder, Unfit> {
    Ok(call
        .set_resource_id(Some(input.resource_id))
        .set_resource_type(Some(sdk::types::ResourceTypeForTagging::from(input.resource_type.as_str())))
        .set_tags(Some(input.tags.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>()?)))
}

fn associate_ops_item_related_item_call(
    call: sdk::operation::associate_ops_item_related_item::builders::AssociateOpsItemRelatedItemFluentBuilder,
    input: rusoto::AssociateOpsItemRelatedItemRequest,
) -> Result<
    sdk::operation::associate_ops_item_related_item::builders::AssociateOpsItemRelatedItemFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_association_type(Some(input.association_type))
        .set_ops_item_id(Some(input.ops_item_id))
        .set_resource_type(Some(input.resource_type))
        .set_resource_uri(Some(input.resource_uri)))
}

fn cancel_command_call(
    call: sdk::operation::cancel_command::builders::CancelCommandFluentBuilder,
    input: rusoto::CancelCommandRequest,
) -> Result<sdk::operation::cancel_command::builders::CancelCommandFluentBuilder, Unfit> {
    Ok(call.set_command_id(Some(input.command_id)).set_instance_ids(input.instance_ids))
}

fn cancel_maintenance_window_execution_call(call: sdk::operation::cancel_maintenance_window_execution::builders::CancelMaintenanceWindowExecutionFluentBuilder, input: rusoto::CancelMaintenanceWindowExecutionRequest) -> Result<sdk::operation::cancel_maintenance_window_execution::builders::CancelMaintenanceWindowExecutionFluentBuilder, Unfit>{
    Ok(call.set_window_execution_id(Some(input.window_execution_id)))
}

fn create_activation_call(
    call: sdk::operation::create_activation::builders::CreateActivationFluentBuilder,
    input: rusoto::CreateActivationRequest,
) -> Result<sdk::operation::create_activation::builders::CreateActivationFluentBuilder, Unfit> {
    Ok(call
        .set_default_instance_name(input.default_instance_name)
        .set_description(input.description)
        .set_expiration_date(
            input
                .expiration_date
                .map(|it| support::time_of_seconds(it, "CreateActivationRequest::expiration_date"))
                .transpose()?,
        )
        .set_iam_role(Some(input.iam_role))
        .set_registration_limit(
            input
                .registration_limit
                .map(|it| support::integer(it, "CreateActivationRequest::registration_limit"))
                .transpose()?,
        )
        .set_tags(
            input
                .tags
                .map(|it| it.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        ))
}

fn create_association_call(
    call: sdk::operation::create_association::builders::CreateAssociationFluentBuilder,
    input: rusoto::CreateAssociationRequest,
) -> Result<sdk::operation::create_association::builders::CreateAssociationFluentBuilder, Unfit> {
    Ok(call
        .set_apply_only_at_cron_interval(input.apply_only_at_cron_interval)
        .set_association_name(input.association_name)
        .set_automation_target_parameter_name(input.automation_target_parameter_name)
        .set_calendar_names(input.calendar_names)
        .set_compliance_severity(
            input.compliance_severity.map(|it| sdk::types::AssociationComplianceSeverity::from(it.as_str())),
        )
        .set_document_version(input.document_version)
        .set_instance_id(input.instance_id)
        .set_max_concurrency(input.max_concurrency)
        .set_max_errors(input.max_errors)
        .set_name(Some(input.name))
        .set_output_location(
            input.output_location.map(instance_association_output_location_into_sdk).transpose()?,
        )
        .set_parameters(input.parameters)
        .set_schedule_expression(input.schedule_expression)
        .set_sync_compliance(
            input.sync_compliance.map(|it| sdk::types::AssociationSyncCompliance::from(it.as_str())),
        )
        .set_target_locations(
            input
                .target_locations
                .map(|it| it.into_iter().map(target_location_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_targets(
            input
                .targets
                .map(|it| it.into_iter().map(target_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        ))
}

fn create_association_batch_call(
    call: sdk::operation::create_association_batch::builders::CreateAssociationBatchFluentBuilder,
    input: rusoto::CreateAssociationBatchRequest,
) -> Result<sdk::operation::create_association_batch::builders::CreateAssociationBatchFluentBuilder, Unfit> {
    Ok(call.set_entries(Some(
        input
            .entries
            .into_iter()
            .map(create_association_batch_request_entry_into_sdk)
            .collect::<Result<Vec<_>, Unfit>>()?,
    )))
}

fn create_document_call(
    call: sdk::operation::create_document::builders::CreateDocumentFluentBuilder,
    input: rusoto::CreateDocumentRequest,
) -> Result<sdk::operation::create_document::builders::CreateDocumentFluentBuilder, Unfit> {
    Ok(call
        .set_attachments(
            input
                .attachments
                .map(|it| it.into_iter().map(attachments_source_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_content(Some(input.content))
        .set_display_name(input.display_name)
        .set_document_format(input.document_format.map(|it| sdk::types::DocumentFormat::from(it.as_str())))
        .set_document_type(input.document_type.map(|it| sdk::types::DocumentType::from(it.as_str())))
        .set_name(Some(input.name))
        .set_requires(
            input
                .requires
                .map(|it| it.into_iter().map(document_requires_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_tags(
            input
                .tags
                .map(|it| it.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_target_type(input.target_type)
        .set_version_name(input.version_name))
}

fn create_maintenance_window_call(
    call: sdk::operation::create_maintenance_window::builders::CreateMaintenanceWindowFluentBuilder,
    input: rusoto::CreateMaintenanceWindowRequest,
) -> Result<sdk::operation::create_maintenance_window::builders::CreateMaintenanceWindowFluentBuilder, Unfit>
{
    Ok(call
        .set_allow_unassociated_targets(Some(input.allow_unassociated_targets))
        .set_client_token(input.client_token)
        .set_cutoff(Some(support::integer(input.cutoff, "CreateMaintenanceWindowRequest::cutoff")?))
        .set_description(input.description)
        .set_duration(Some(support::integer(input.duration, "CreateMaintenanceWindowRequest::duration")?))
        .set_end_date(input.end_date)
        .set_name(Some(input.name))
        .set_schedule(Some(input.schedule))
        .set_schedule_offset(
            input
                .schedule_offset
                .map(|it| support::integer(it, "CreateMaintenanceWindowRequest::schedule_offset"))
                .transpose()?,
        )
        .set_schedule_timezone(input.schedule_timezone)
        .set_start_date(input.start_date)
        .set_tags(
            input
                .tags
                .map(|it| it.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        ))
}

fn create_ops_item_call(
    call: sdk::operation::create_ops_item::builders::CreateOpsItemFluentBuilder,
    input: rusoto::CreateOpsItemRequest,
) -> Result<sdk::operation::create_ops_item::builders::CreateOpsItemFluentBuilder, Unfit> {
    Ok(call
        .set_actual_end_time(
            input
                .actual_end_time
                .map(|it| support::time_of_seconds(it, "CreateOpsItemRequest::actual_end_time"))
                .transpose()?,
        )
        .set_actual_start_time(
            input
                .actual_start_time
                .map(|it| support::time_of_seconds(it, "CreateOpsItemRequest::actual_start_time"))
                .transpose()?,
        )
        .set_category(input.category)
        .set_description(Some(input.description))
        .set_notifications(
            input
                .notifications
                .map(|it| {
                    it.into_iter().map(ops_item_notification_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_operational_data(
            input
                .operational_data
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| Ok((key, ops_item_data_value_into_sdk(value)?)))
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_ops_item_type(input.ops_item_type)
        .set_planned_end_time(
            input
                .planned_end_time
                .map(|it| support::time_of_seconds(it, "CreateOpsItemRequest::planned_end_time"))
                .transpose()?,
        )
        .set_planned_start_time(
            input
                .planned_start_time
                .map(|it| support::time_of_seconds(it, "CreateOpsItemRequest::planned_start_time"))
                .transpose()?,
        )
        .set_priority(
            input.priority.map(|it| support::integer(it, "CreateOpsItemRequest::priority")).transpose()?,
        )
        .set_related_ops_items(
            input
                .related_ops_items
                .map(|it| it.into_iter().map(related_ops_item_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_severity(input.severity)
        .set_source(Some(input.source))
        .set_tags(
            input
                .tags
                .map(|it| it.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_title(Some(input.title)))
}

fn create_ops_metadata_call(
    call: sdk::operation::create_ops_metadata::builders::CreateOpsMetadataFluentBuilder,
    input: rusoto::CreateOpsMetadataRequest,
) -> Result<sdk::operation::create_ops_metadata::builders::CreateOpsMetadataFluentBuilder, Unfit> {
    Ok(call
        .set_metadata(
            input
                .metadata
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| Ok((key, metadata_value_into_sdk(value)?)))
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_resource_id(Some(input.resource_id))
        .set_tags(
            input
                .tags
                .map(|it| it.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        ))
}

fn create_patch_baseline_call(
    call: sdk::operation::create_patch_baseline::builders::CreatePatchBaselineFluentBuilder,
    input: rusoto::CreatePatchBaselineRequest,
) -> Result<sdk::operation::create_patch_baseline::builders::CreatePatchBaselineFluentBuilder, Unfit> {
    Ok(call
        .set_approval_rules(input.approval_rules.map(patch_rule_group_into_sdk).transpose()?)
        .set_approved_patches(input.approved_patches)
        .set_approved_patches_compliance_level(
            input
                .approved_patches_compliance_level
                .map(|it| sdk::types::PatchComplianceLevel::from(it.as_str())),
        )
        .set_approved_patches_enable_non_security(input.approved_patches_enable_non_security)
        .set_client_token(input.client_token)
        .set_description(input.description)
        .set_global_filters(input.global_filters.map(patch_filter_group_into_sdk).transpose()?)
        .set_name(Some(input.name))
        .set_operating_system(input.operating_system.map(|it| sdk::types::OperatingSystem::from(it.as_str())))
        .set_rejected_patches(input.rejected_patches)
        .set_rejected_patches_action(
            input.rejected_patches_action.map(|it| sdk::types::PatchAction::from(it.as_str())),
        )
        .set_sources(
            input
                .sources
                .map(|it| it.into_iter().map(patch_source_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_tags(
            input
                .tags
                .map(|it| it.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        ))
}

fn create_resource_data_sync_call(
    call: sdk::operation::create_resource_data_sync::builders::CreateResourceDataSyncFluentBuilder,
    input: rusoto::CreateResourceDataSyncRequest,
) -> Result<sdk::operation::create_resource_data_sync::builders::CreateResourceDataSyncFluentBuilder, Unfit> {
    Ok(call
        .set_s3_destination(input.s3_destination.map(resource_data_sync_s3_destination_into_sdk).transpose()?)
        .set_sync_name(Some(input.sync_name))
        .set_sync_source(input.sync_source.map(resource_data_sync_source_into_sdk).transpose()?)
        .set_sync_type(input.sync_type))
}

fn delete_activation_call(
    call: sdk::operation::delete_activation::builders::DeleteActivationFluentBuilder,
    input: rusoto::DeleteActivationRequest,
) -> Result<sdk::operation::delete_activation::builders::DeleteActivationFluentBuilder, Unfit> {
    Ok(call.set_activation_id(Some(input.activation_id)))
}

fn delete_association_call(
    call: sdk::operation::delete_association::builders::DeleteAssociationFluentBuilder,
    input: rusoto::DeleteAssociationRequest,
) -> Result<sdk::operation::delete_association::builders::DeleteAssociationFluentBuilder, Unfit> {
    Ok(call.set_association_id(input.association_id).set_instance_id(input.instance_id).set_name(input.name))
}

fn delete_document_call(
    call: sdk::operation::delete_document::builders::DeleteDocumentFluentBuilder,
    input: rusoto::DeleteDocumentRequest,
) -> Result<sdk::operation::delete_document::builders::DeleteDocumentFluentBuilder, Unfit> {
    Ok(call
        .set_document_version(input.document_version)
        .set_force(input.force)
        .set_name(Some(input.name))
        .set_version_name(input.version_name))
}

fn delete_inventory_call(
    call: sdk::operation::delete_inventory::builders::DeleteInventoryFluentBuilder,
    input: rusoto::DeleteInventoryRequest,
) -> Result<sdk::operation::delete_inventory::builders::DeleteInventoryFluentBuilder, Unfit> {
    Ok(call
        .set_client_token(input.client_token)
        .set_dry_run(input.dry_run)
        .set_schema_delete_option(
            input.schema_delete_option.map(|it| sdk::types::InventorySchemaDeleteOption::from(it.as_str())),
        )
        .set_type_name(Some(input.type_name)))
}

fn delete_maintenance_window_call(
    call: sdk::operation::delete_maintenance_window::builders::DeleteMaintenanceWindowFluentBuilder,
    input: rusoto::DeleteMaintenanceWindowRequest,
) -> Result<sdk::operation::delete_maintenance_window::builders::DeleteMaintenanceWindowFluentBuilder, Unfit>
{
    Ok(call.set_window_id(Some(input.window_id)))
}

fn delete_ops_metadata_call(
    call: sdk::operation::delete_ops_metadata::builders::DeleteOpsMetadataFluentBuilder,
    input: rusoto::DeleteOpsMetadataRequest,
) -> Result<sdk::operation::delete_ops_metadata::builders::DeleteOpsMetadataFluentBuilder, Unfit> {
    Ok(call.set_ops_metadata_arn(Some(input.ops_metadata_arn)))
}

fn delete_parameter_call(
    call: sdk::operation::delete_parameter::builders::DeleteParameterFluentBuilder,
    input: rusoto::DeleteParameterRequest,
) -> Result<sdk::operation::delete_parameter::builders::DeleteParameterFluentBuilder, Unfit> {
    Ok(call.set_name(Some(input.name)))
}

fn delete_parameters_call(
    call: sdk::operation::delete_parameters::builders::DeleteParametersFluentBuilder,
    input: rusoto::DeleteParametersRequest,
) -> Result<sdk::operation::delete_parameters::builders::DeleteParametersFluentBuilder, Unfit> {
    Ok(call.set_names(Some(input.names)))
}

fn delete_patch_baseline_call(
    call: sdk::operation::delete_patch_baseline::builders::DeletePatchBaselineFluentBuilder,
    input: rusoto::DeletePatchBaselineRequest,
) -> Result<sdk::operation::delete_patch_baseline::builders::DeletePatchBaselineFluentBuilder, Unfit> {
    Ok(call.set_baseline_id(Some(input.baseline_id)))
}

fn delete_resource_data_sync_call(
    call: sdk::operation::delete_resource_data_sync::builders::DeleteResourceDataSyncFluentBuilder,
    input: rusoto::DeleteResourceDataSyncRequest,
) -> Result<sdk::operation::delete_resource_data_sync::builders::DeleteResourceDataSyncFluentBuilder, Unfit> {
    Ok(call.set_sync_name(Some(input.sync_name)).set_sync_type(input.sync_type))
}

fn deregister_managed_instance_call(
    call: sdk::operation::deregister_managed_instance::builders::DeregisterManagedInstanceFluentBuilder,
    input: rusoto::DeregisterManagedInstanceRequest,
) -> Result<
    sdk::operation::deregister_managed_instance::builders::DeregisterManagedInstanceFluentBuilder,
    Unfit,
> {
    Ok(call.set_instance_id(Some(input.instance_id)))
}

fn deregister_patch_baseline_for_patch_group_call(call: sdk::operation::deregister_patch_baseline_for_patch_group::builders::DeregisterPatchBaselineForPatchGroupFluentBuilder, input: rusoto::DeregisterPatchBaselineForPatchGroupRequest) -> Result<sdk::operation::deregister_patch_baseline_for_patch_group::builders::DeregisterPatchBaselineForPatchGroupFluentBuilder, Unfit>{
    Ok(call.set_baseline_id(Some(input.baseline_id)).set_patch_group(Some(input.patch_group)))
}

fn deregister_target_from_maintenance_window_call(call: sdk::operation::deregister_target_from_maintenance_window::builders::DeregisterTargetFromMaintenanceWindowFluentBuilder, input: rusoto::DeregisterTargetFromMaintenanceWindowRequest) -> Result<sdk::operation::deregister_target_from_maintenance_window::builders::DeregisterTargetFromMaintenanceWindowFluentBuilder, Unfit>{
    Ok(call
        .set_safe(input.safe)
        .set_window_id(Some(input.window_id))
        .set_window_target_id(Some(input.window_target_id)))
}

fn deregister_task_from_maintenance_window_call(call: sdk::operation::deregister_task_from_maintenance_window::builders::DeregisterTaskFromMaintenanceWindowFluentBuilder, input: rusoto::DeregisterTaskFromMaintenanceWindowRequest) -> Result<sdk::operation::deregister_task_from_maintenance_window::builders::DeregisterTaskFromMaintenanceWindowFluentBuilder, Unfit>{
    Ok(call.set_window_id(Some(input.window_id)).set_window_task_id(Some(input.window_task_id)))
}

fn describe_activations_call(
    call: sdk::operation::describe_activations::builders::DescribeActivationsFluentBuilder,
    input: rusoto::DescribeActivationsRequest,
) -> Result<sdk::operation::describe_activations::builders::DescribeActivationsFluentBuilder, Unfit> {
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| {
                    it.into_iter()
                        .map(describe_activations_filter_into_sdk)
                        .collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribeActivationsRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn describe_association_call(
    call: sdk::operation::describe_association::builders::DescribeAssociationFluentBuilder,
    input: rusoto::DescribeAssociationRequest,
) -> Result<sdk::operation::describe_association::builders::DescribeAssociationFluentBuilder, Unfit> {
    Ok(call
        .set_association_id(input.association_id)
        .set_association_version(input.association_version)
        .set_instance_id(input.instance_id)
        .set_name(input.name))
}

fn describe_association_execution_targets_call(call: sdk::operation::describe_association_execution_targets::builders::DescribeAssociationExecutionTargetsFluentBuilder, input: rusoto::DescribeAssociationExecutionTargetsRequest) -> Result<sdk::operation::describe_association_execution_targets::builders::DescribeAssociationExecutionTargetsFluentBuilder, Unfit>{
    Ok(call
        .set_association_id(Some(input.association_id))
        .set_execution_id(Some(input.execution_id))
        .set_filters(
            input
                .filters
                .map(|it| {
                    it.into_iter()
                        .map(association_execution_targets_filter_into_sdk)
                        .collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribeAssociationExecutionTargetsRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn describe_association_executions_call(
    call: sdk::operation::describe_association_executions::builders::DescribeAssociationExecutionsFluentBuilder,
    input: rusoto::DescribeAssociationExecutionsRequest,
) -> Result<
    sdk::operation::describe_association_executions::builders::DescribeAssociationExecutionsFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_association_id(Some(input.association_id))
        .set_filters(
            input
                .filters
                .map(|it| {
                    it.into_iter()
                        .map(association_execution_filter_into_sdk)
                        .collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribeAssociationExecutionsRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn describe_automation_executions_call(
    call: sdk::operation::describe_automation_executions::builders::DescribeAutomationExecutionsFluentBuilder,
    input: rusoto::DescribeAutomationExecutionsRequest,
) -> Result<
    sdk::operation::describe_automation_executions::builders::DescribeAutomationExecutionsFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| {
                    it.into_iter()
                        .map(automation_execution_filter_into_sdk)
                        .collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribeAutomationExecutionsRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn describe_automation_step_executions_call(call: sdk::operation::describe_automation_step_executions::builders::DescribeAutomationStepExecutionsFluentBuilder, input: rusoto::DescribeAutomationStepExecutionsRequest) -> Result<sdk::operation::describe_automation_step_executions::builders::DescribeAutomationStepExecutionsFluentBuilder, Unfit>{
    Ok(call
        .set_automation_execution_id(Some(input.automation_execution_id))
        .set_filters(
            input
                .filters
                .map(|it| {
                    it.into_iter().map(step_execution_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribeAutomationStepExecutionsRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_reverse_order(input.reverse_order))
}

fn describe_available_patches_call(
    call: sdk::operation::describe_available_patches::builders::DescribeAvailablePatchesFluentBuilder,
    input: rusoto::DescribeAvailablePatchesRequest,
) -> Result<sdk::operation::describe_available_patches::builders::DescribeAvailablePatchesFluentBuilder, Unfit>
{
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| {
                    it.into_iter().map(patch_orchestrator_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribeAvailablePatchesRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn describe_document_call(
    call: sdk::operation::describe_document::builders::DescribeDocumentFluentBuilder,
    input: rusoto::DescribeDocumentRequest,
) -> Result<sdk::operation::describe_document::builders::DescribeDocumentFluentBuilder, Unfit> {
    Ok(call
        .set_document_version(input.document_version)
        .set_name(Some(input.name))
        .set_version_name(input.version_name))
}

fn describe_document_permission_call(
    call: sdk::operation::describe_document_permission::builders::DescribeDocumentPermissionFluentBuilder,
    input: rusoto::DescribeDocumentPermissionRequest,
) -> Result<
    sdk::operation::describe_document_permission::builders::DescribeDocumentPermissionFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribeDocumentPermissionRequest::max_results"))
                .transpose()?,
        )
        .set_name(Some(input.name))
        .set_next_token(input.next_token)
        .set_permission_type(Some(sdk::types::DocumentPermissionType::from(input.permission_type.as_str()))))
}

fn describe_effective_instance_associations_call(call: sdk::operation::describe_effective_instance_associations::builders::DescribeEffectiveInstanceAssociationsFluentBuilder, input: rusoto::DescribeEffectiveInstanceAssociationsRequest) -> Result<sdk::operation::describe_effective_instance_associations::builders::DescribeEffectiveInstanceAssociationsFluentBuilder, Unfit>{
    Ok(call
        .set_instance_id(Some(input.instance_id))
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribeEffectiveInstanceAssociationsRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn describe_effective_patches_for_patch_baseline_call(call: sdk::operation::describe_effective_patches_for_patch_baseline::builders::DescribeEffectivePatchesForPatchBaselineFluentBuilder, input: rusoto::DescribeEffectivePatchesForPatchBaselineRequest) -> Result<sdk::operation::describe_effective_patches_for_patch_baseline::builders::DescribeEffectivePatchesForPatchBaselineFluentBuilder, Unfit>{
    Ok(call
        .set_baseline_id(Some(input.baseline_id))
        .set_max_results(
            input
                .max_results
                .map(|it| {
                    support::integer(it, "DescribeEffectivePatchesForPatchBaselineRequest::max_results")
                })
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn describe_instance_associations_status_call(call: sdk::operation::describe_instance_associations_status::builders::DescribeInstanceAssociationsStatusFluentBuilder, input: rusoto::DescribeInstanceAssociationsStatusRequest) -> Result<sdk::operation::describe_instance_associations_status::builders::DescribeInstanceAssociationsStatusFluentBuilder, Unfit>{
    Ok(call
        .set_instance_id(Some(input.instance_id))
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribeInstanceAssociationsStatusRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn describe_instance_information_call(
    call: sdk::operation::describe_instance_information::builders::DescribeInstanceInformationFluentBuilder,
    input: rusoto::DescribeInstanceInformationRequest,
) -> Result<
    sdk::operation::describe_instance_information::builders::DescribeInstanceInformationFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| {
                    it.into_iter()
                        .map(instance_information_string_filter_into_sdk)
                        .collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_instance_information_filter_list(
            input
                .instance_information_filter_list
                .map(|it| {
                    it.into_iter()
                        .map(instance_information_filter_into_sdk)
                        .collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribeInstanceInformationRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn describe_instance_patch_states_call(
    call: sdk::operation::describe_instance_patch_states::builders::DescribeInstancePatchStatesFluentBuilder,
    input: rusoto::DescribeInstancePatchStatesRequest,
) -> Result<
    sdk::operation::describe_instance_patch_states::builders::DescribeInstancePatchStatesFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_instance_ids(Some(input.instance_ids))
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribeInstancePatchStatesRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn describe_instance_patch_states_for_patch_group_call(call: sdk::operation::describe_instance_patch_states_for_patch_group::builders::DescribeInstancePatchStatesForPatchGroupFluentBuilder, input: rusoto::DescribeInstancePatchStatesForPatchGroupRequest) -> Result<sdk::operation::describe_instance_patch_states_for_patch_group::builders::DescribeInstancePatchStatesForPatchGroupFluentBuilder, Unfit>{
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| {
                    it.into_iter()
                        .map(instance_patch_state_filter_into_sdk)
                        .collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| {
                    support::integer(it, "DescribeInstancePatchStatesForPatchGroupRequest::max_results")
                })
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_patch_group(Some(input.patch_group)))
}

fn describe_instance_patches_call(
    call: sdk::operation::describe_instance_patches::builders::DescribeInstancePatchesFluentBuilder,
    input: rusoto::DescribeInstancePatchesRequest,
) -> Result<sdk::operation::describe_instance_patches::builders::DescribeInstancePatchesFluentBuilder, Unfit>
{
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| {
                    it.into_iter().map(patch_orchestrator_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_instance_id(Some(input.instance_id))
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribeInstancePatchesRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn describe_inventory_deletions_call(
    call: sdk::operation::describe_inventory_deletions::builders::DescribeInventoryDeletionsFluentBuilder,
    input: rusoto::DescribeInventoryDeletionsRequest,
) -> Result<
    sdk::operation::describe_inventory_deletions::builders::DescribeInventoryDeletionsFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_deletion_id(input.deletion_id)
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribeInventoryDeletionsRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn describe_maintenance_window_execution_task_invocations_call(call: sdk::operation::describe_maintenance_window_execution_task_invocations::builders::DescribeMaintenanceWindowExecutionTaskInvocationsFluentBuilder, input: rusoto::DescribeMaintenanceWindowExecutionTaskInvocationsRequest) -> Result<sdk::operation::describe_maintenance_window_execution_task_invocations::builders::DescribeMaintenanceWindowExecutionTaskInvocationsFluentBuilder, Unfit>{
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| {
                    it.into_iter().map(maintenance_window_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| {
                    support::integer(
                        it,
                        "DescribeMaintenanceWindowExecutionTaskInvocationsRequest::max_results",
                    )
                })
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_task_id(Some(input.task_id))
        .set_window_execution_id(Some(input.window_execution_id)))
}

fn describe_maintenance_window_execution_tasks_call(call: sdk::operation::describe_maintenance_window_execution_tasks::builders::DescribeMaintenanceWindowExecutionTasksFluentBuilder, input: rusoto::DescribeMaintenanceWindowExecutionTasksRequest) -> Result<sdk::operation::describe_maintenance_window_execution_tasks::builders::DescribeMaintenanceWindowExecutionTasksFluentBuilder, Unfit>{
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| {
                    it.into_iter().map(maintenance_window_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribeMaintenanceWindowExecutionTasksRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_window_execution_id(Some(input.window_execution_id)))
}

fn describe_maintenance_window_executions_call(call: sdk::operation::describe_maintenance_window_executions::builders::DescribeMaintenanceWindowExecutionsFluentBuilder, input: rusoto::DescribeMaintenanceWindowExecutionsRequest) -> Result<sdk::operation::describe_maintenance_window_executions::builders::DescribeMaintenanceWindowExecutionsFluentBuilder, Unfit>{
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| {
                    it.into_iter().map(maintenance_window_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribeMaintenanceWindowExecutionsRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_window_id(Some(input.window_id)))
}

fn describe_maintenance_window_schedule_call(call: sdk::operation::describe_maintenance_window_schedule::builders::DescribeMaintenanceWindowScheduleFluentBuilder, input: rusoto::DescribeMaintenanceWindowScheduleRequest) -> Result<sdk::operation::describe_maintenance_window_schedule::builders::DescribeMaintenanceWindowScheduleFluentBuilder, Unfit>{
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| {
                    it.into_iter().map(patch_orchestrator_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribeMaintenanceWindowScheduleRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_resource_type(
            input.resource_type.map(|it| sdk::types::MaintenanceWindowResourceType::from(it.as_str())),
        )
        .set_targets(
            input
                .targets
                .map(|it| it.into_iter().map(target_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_window_id(input.window_id))
}

fn describe_maintenance_window_targets_call(call: sdk::operation::describe_maintenance_window_targets::builders::DescribeMaintenanceWindowTargetsFluentBuilder, input: rusoto::DescribeMaintenanceWindowTargetsRequest) -> Result<sdk::operation::describe_maintenance_window_targets::builders::DescribeMaintenanceWindowTargetsFluentBuilder, Unfit>{
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| {
                    it.into_iter().map(maintenance_window_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribeMaintenanceWindowTargetsRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_window_id(Some(input.window_id)))
}

fn describe_maintenance_window_tasks_call(
    call: sdk::operation::describe_maintenance_window_tasks::builders::DescribeMaintenanceWindowTasksFluentBuilder,
    input: rusoto::DescribeMaintenanceWindowTasksRequest,
) -> Result<
    sdk::operation::describe_maintenance_window_tasks::builders::DescribeMaintenanceWindowTasksFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| {
                    it.into_iter().map(maintenance_window_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribeMaintenanceWindowTasksRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_window_id(Some(input.window_id)))
}

fn describe_maintenance_windows_call(
    call: sdk::operation::describe_maintenance_windows::builders::DescribeMaintenanceWindowsFluentBuilder,
    input: rusoto::DescribeMaintenanceWindowsRequest,
) -> Result<
    sdk::operation::describe_maintenance_windows::builders::DescribeMaintenanceWindowsFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| {
                    it.into_iter().map(maintenance_window_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribeMaintenanceWindowsRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn describe_maintenance_windows_for_target_call(call: sdk::operation::describe_maintenance_windows_for_target::builders::DescribeMaintenanceWindowsForTargetFluentBuilder, input: rusoto::DescribeMaintenanceWindowsForTargetRequest) -> Result<sdk::operation::describe_maintenance_windows_for_target::builders::DescribeMaintenanceWindowsForTargetFluentBuilder, Unfit>{
    Ok(call
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribeMaintenanceWindowsForTargetRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_resource_type(Some(sdk::types::MaintenanceWindowResourceType::from(
            input.resource_type.as_str(),
        )))
        .set_targets(Some(
            input.targets.into_iter().map(target_into_sdk).collect::<Result<Vec<_>, Unfit>>()?,
        )))
}

fn describe_ops_items_call(
    call: sdk::operation::describe_ops_items::builders::DescribeOpsItemsFluentBuilder,
    input: rusoto::DescribeOpsItemsRequest,
) -> Result<sdk::operation::describe_ops_items::builders::DescribeOpsItemsFluentBuilder, Unfit> {
    Ok(call
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribeOpsItemsRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_ops_item_filters(
            input
                .ops_item_filters
                .map(|it| it.into_iter().map(ops_item_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        ))
}

fn describe_parameters_call(
    call: sdk::operation::describe_parameters::builders::DescribeParametersFluentBuilder,
    input: rusoto::DescribeParametersRequest,
) -> Result<sdk::operation::describe_parameters::builders::DescribeParametersFluentBuilder, Unfit> {
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| it.into_iter().map(parameters_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribeParametersRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_parameter_filters(
            input
                .parameter_filters
                .map(|it| {
                    it.into_iter().map(parameter_string_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        ))
}

fn describe_patch_baselines_call(
    call: sdk::operation::describe_patch_baselines::builders::DescribePatchBaselinesFluentBuilder,
    input: rusoto::DescribePatchBaselinesRequest,
) -> Result<sdk::operation::describe_patch_baselines::builders::DescribePatchBaselinesFluentBuilder, Unfit> {
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| {
                    it.into_iter().map(patch_orchestrator_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribePatchBaselinesRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn describe_patch_group_state_call(
    call: sdk::operation::describe_patch_group_state::builders::DescribePatchGroupStateFluentBuilder,
    input: rusoto::DescribePatchGroupStateRequest,
) -> Result<sdk::operation::describe_patch_group_state::builders::DescribePatchGroupStateFluentBuilder, Unfit>
{
    Ok(call.set_patch_group(Some(input.patch_group)))
}

fn describe_patch_groups_call(
    call: sdk::operation::describe_patch_groups::builders::DescribePatchGroupsFluentBuilder,
    input: rusoto::DescribePatchGroupsRequest,
) -> Result<sdk::operation::describe_patch_groups::builders::DescribePatchGroupsFluentBuilder, Unfit> {
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| {
                    it.into_iter().map(patch_orchestrator_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribePatchGroupsRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn describe_patch_properties_call(
    call: sdk::operation::describe_patch_properties::builders::DescribePatchPropertiesFluentBuilder,
    input: rusoto::DescribePatchPropertiesRequest,
) -> Result<sdk::operation::describe_patch_properties::builders::DescribePatchPropertiesFluentBuilder, Unfit>
{
    Ok(call
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribePatchPropertiesRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_operating_system(Some(sdk::types::OperatingSystem::from(input.operating_system.as_str())))
        .set_patch_set(input.patch_set.map(|it| sdk::types::PatchSet::from(it.as_str())))
        .set_property(Some(sdk::types::PatchProperty::from(input.property.as_str()))))
}

fn describe_sessions_call(
    call: sdk::operation::describe_sessions::builders::DescribeSessionsFluentBuilder,
    input: rusoto::DescribeSessionsRequest,
) -> Result<sdk::operation::describe_sessions::builders::DescribeSessionsFluentBuilder, Unfit> {
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| it.into_iter().map(session_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "DescribeSessionsRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_state(Some(sdk::types::SessionState::from(input.state.as_str()))))
}

fn disassociate_ops_item_related_item_call(
    call: sdk::operation::disassociate_ops_item_related_item::builders::DisassociateOpsItemRelatedItemFluentBuilder,
    input: rusoto::DisassociateOpsItemRelatedItemRequest,
) -> Result<
    sdk::operation::disassociate_ops_item_related_item::builders::DisassociateOpsItemRelatedItemFluentBuilder,
    Unfit,
> {
    Ok(call.set_association_id(Some(input.association_id)).set_ops_item_id(Some(input.ops_item_id)))
}

fn get_automation_execution_call(
    call: sdk::operation::get_automation_execution::builders::GetAutomationExecutionFluentBuilder,
    input: rusoto::GetAutomationExecutionRequest,
) -> Result<sdk::operation::get_automation_execution::builders::GetAutomationExecutionFluentBuilder, Unfit> {
    Ok(call.set_automation_execution_id(Some(input.automation_execution_id)))
}

fn get_calendar_state_call(
    call: sdk::operation::get_calendar_state::builders::GetCalendarStateFluentBuilder,
    input: rusoto::GetCalendarStateRequest,
) -> Result<sdk::operation::get_calendar_state::builders::GetCalendarStateFluentBuilder, Unfit> {
    Ok(call.set_at_time(input.at_time).set_calendar_names(Some(input.calendar_names)))
}

fn get_command_invocation_call(
    call: sdk::operation::get_command_invocation::builders::GetCommandInvocationFluentBuilder,
    input: rusoto::GetCommandInvocationRequest,
) -> Result<sdk::operation::get_command_invocation::builders::GetCommandInvocationFluentBuilder, Unfit> {
    Ok(call
        .set_command_id(Some(input.command_id))
        .set_instance_id(Some(input.instance_id))
        .set_plugin_name(input.plugin_name))
}

fn get_connection_status_call(
    call: sdk::operation::get_connection_status::builders::GetConnectionStatusFluentBuilder,
    input: rusoto::GetConnectionStatusRequest,
) -> Result<sdk::operation::get_connection_status::builders::GetConnectionStatusFluentBuilder, Unfit> {
    Ok(call.set_target(Some(input.target)))
}

fn get_default_patch_baseline_call(
    call: sdk::operation::get_default_patch_baseline::builders::GetDefaultPatchBaselineFluentBuilder,
    input: rusoto::GetDefaultPatchBaselineRequest,
) -> Result<sdk::operation::get_default_patch_baseline::builders::GetDefaultPatchBaselineFluentBuilder, Unfit>
{
    Ok(call.set_operating_system(
        input.operating_system.map(|it| sdk::types::OperatingSystem::from(it.as_str())),
    ))
}

fn get_deployable_patch_snapshot_for_instance_call(call: sdk::operation::get_deployable_patch_snapshot_for_instance::builders::GetDeployablePatchSnapshotForInstanceFluentBuilder, input: rusoto::GetDeployablePatchSnapshotForInstanceRequest) -> Result<sdk::operation::get_deployable_patch_snapshot_for_instance::builders::GetDeployablePatchSnapshotForInstanceFluentBuilder, Unfit>{
    Ok(call
        .set_baseline_override(input.baseline_override.map(baseline_override_into_sdk).transpose()?)
        .set_instance_id(Some(input.instance_id))
        .set_snapshot_id(Some(input.snapshot_id)))
}

fn get_document_call(
    call: sdk::operation::get_document::builders::GetDocumentFluentBuilder,
    input: rusoto::GetDocumentRequest,
) -> Result<sdk::operation::get_document::builders::GetDocumentFluentBuilder, Unfit> {
    Ok(call
        .set_document_format(input.document_format.map(|it| sdk::types::DocumentFormat::from(it.as_str())))
        .set_document_version(input.document_version)
        .set_name(Some(input.name))
        .set_version_name(input.version_name))
}

fn get_inventory_call(
    call: sdk::operation::get_inventory::builders::GetInventoryFluentBuilder,
    input: rusoto::GetInventoryRequest,
) -> Result<sdk::operation::get_inventory::builders::GetInventoryFluentBuilder, Unfit> {
    Ok(call
        .set_aggregators(
            input
                .aggregators
                .map(|it| {
                    it.into_iter().map(inventory_aggregator_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_filters(
            input
                .filters
                .map(|it| it.into_iter().map(inventory_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "GetInventoryRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_result_attributes(
            input
                .result_attributes
                .map(|it| it.into_iter().map(result_attribute_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        ))
}

fn get_inventory_schema_call(
    call: sdk::operation::get_inventory_schema::builders::GetInventorySchemaFluentBuilder,
    input: rusoto::GetInventorySchemaRequest,
) -> Result<sdk::operation::get_inventory_schema::builders::GetInventorySchemaFluentBuilder, Unfit> {
    Ok(call
        .set_aggregator(input.aggregator)
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "GetInventorySchemaRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_sub_type(input.sub_type)
        .set_type_name(input.type_name))
}

fn get_maintenance_window_call(
    call: sdk::operation::get_maintenance_window::builders::GetMaintenanceWindowFluentBuilder,
    input: rusoto::GetMaintenanceWindowRequest,
) -> Result<sdk::operation::get_maintenance_window::builders::GetMaintenanceWindowFluentBuilder, Unfit> {
    Ok(call.set_window_id(Some(input.window_id)))
}

fn get_maintenance_window_execution_call(
    call: sdk::operation::get_maintenance_window_execution::builders::GetMaintenanceWindowExecutionFluentBuilder,
    input: rusoto::GetMaintenanceWindowExecutionRequest,
) -> Result<
    sdk::operation::get_maintenance_window_execution::builders::GetMaintenanceWindowExecutionFluentBuilder,
    Unfit,
> {
    Ok(call.set_window_execution_id(Some(input.window_execution_id)))
}

fn get_maintenance_window_execution_task_call(call: sdk::operation::get_maintenance_window_execution_task::builders::GetMaintenanceWindowExecutionTaskFluentBuilder, input: rusoto::GetMaintenanceWindowExecutionTaskRequest) -> Result<sdk::operation::get_maintenance_window_execution_task::builders::GetMaintenanceWindowExecutionTaskFluentBuilder, Unfit>{
    Ok(call.set_task_id(Some(input.task_id)).set_window_execution_id(Some(input.window_execution_id)))
}

fn get_maintenance_window_execution_task_invocation_call(call: sdk::operation::get_maintenance_window_execution_task_invocation::builders::GetMaintenanceWindowExecutionTaskInvocationFluentBuilder, input: rusoto::GetMaintenanceWindowExecutionTaskInvocationRequest) -> Result<sdk::operation::get_maintenance_window_execution_task_invocation::builders::GetMaintenanceWindowExecutionTaskInvocationFluentBuilder, Unfit>{
    Ok(call
        .set_invocation_id(Some(input.invocation_id))
        .set_task_id(Some(input.task_id))
        .set_window_execution_id(Some(input.window_execution_id)))
}

fn get_maintenance_window_task_call(
    call: sdk::operation::get_maintenance_window_task::builders::GetMaintenanceWindowTaskFluentBuilder,
    input: rusoto::GetMaintenanceWindowTaskRequest,
) -> Result<sdk::operation::get_maintenance_window_task::builders::GetMaintenanceWindowTaskFluentBuilder, Unfit>
{
    Ok(call.set_window_id(Some(input.window_id)).set_window_task_id(Some(input.window_task_id)))
}

fn get_ops_item_call(
    call: sdk::operation::get_ops_item::builders::GetOpsItemFluentBuilder,
    input: rusoto::GetOpsItemRequest,
) -> Result<sdk::operation::get_ops_item::builders::GetOpsItemFluentBuilder, Unfit> {
    Ok(call.set_ops_item_id(Some(input.ops_item_id)))
}

fn get_ops_metadata_call(
    call: sdk::operation::get_ops_metadata::builders::GetOpsMetadataFluentBuilder,
    input: rusoto::GetOpsMetadataRequest,
) -> Result<sdk::operation::get_ops_metadata::builders::GetOpsMetadataFluentBuilder, Unfit> {
    Ok(call
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "GetOpsMetadataRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_ops_metadata_arn(Some(input.ops_metadata_arn)))
}

fn get_ops_summary_call(
    call: sdk::operation::get_ops_summary::builders::GetOpsSummaryFluentBuilder,
    input: rusoto::GetOpsSummaryRequest,
) -> Result<sdk::operation::get_ops_summary::builders::GetOpsSummaryFluentBuilder, Unfit> {
    Ok(call
        .set_aggregators(
            input
                .aggregators
                .map(|it| it.into_iter().map(ops_aggregator_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_filters(
            input
                .filters
                .map(|it| it.into_iter().map(ops_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "GetOpsSummaryRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_result_attributes(
            input
                .result_attributes
                .map(|it| {
                    it.into_iter().map(ops_result_attribute_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_sync_name(input.sync_name))
}

fn get_parameter_call(
    call: sdk::operation::get_parameter::builders::GetParameterFluentBuilder,
    input: rusoto::GetParameterRequest,
) -> Result<sdk::operation::get_parameter::builders::GetParameterFluentBuilder, Unfit> {
    Ok(call.set_name(Some(input.name)).set_with_decryption(input.with_decryption))
}

fn get_parameter_history_call(
    call: sdk::operation::get_parameter_history::builders::GetParameterHistoryFluentBuilder,
    input: rusoto::GetParameterHistoryRequest,
) -> Result<sdk::operation::get_parameter_history::builders::GetParameterHistoryFluentBuilder, Unfit> {
    Ok(call
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "GetParameterHistoryRequest::max_results"))
                .transpose()?,
        )
        .set_name(Some(input.name))
        .set_next_token(input.next_token)
        .set_with_decryption(input.with_decryption))
}

fn get_parameters_call(
    call: sdk::operation::get_parameters::builders::GetParametersFluentBuilder,
    input: rusoto::GetParametersRequest,
) -> Result<sdk::operation::get_parameters::builders::GetParametersFluentBuilder, Unfit> {
    Ok(call.set_names(Some(input.names)).set_with_decryption(input.with_decryption))
}

fn get_parameters_by_path_call(
    call: sdk::operation::get_parameters_by_path::builders::GetParametersByPathFluentBuilder,
    input: rusoto::GetParametersByPathRequest,
) -> Result<sdk::operation::get_parameters_by_path::builders::GetParametersByPathFluentBuilder, Unfit> {
    Ok(call
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "GetParametersByPathRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_parameter_filters(
            input
                .parameter_filters
                .map(|it| {
                    it.into_iter().map(parameter_string_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_path(Some(input.path))
        .set_recursive(input.recursive)
        .set_with_decryption(input.with_decryption))
}

fn get_patch_baseline_call(
    call: sdk::operation::get_patch_baseline::builders::GetPatchBaselineFluentBuilder,
    input: rusoto::GetPatchBaselineRequest,
) -> Result<sdk::operation::get_patch_baseline::builders::GetPatchBaselineFluentBuilder, Unfit> {
    Ok(call.set_baseline_id(Some(input.baseline_id)))
}

fn get_patch_baseline_for_patch_group_call(
    call: sdk::operation::get_patch_baseline_for_patch_group::builders::GetPatchBaselineForPatchGroupFluentBuilder,
    input: rusoto::GetPatchBaselineForPatchGroupRequest,
) -> Result<
    sdk::operation::get_patch_baseline_for_patch_group::builders::GetPatchBaselineForPatchGroupFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_operating_system(input.operating_system.map(|it| sdk::types::OperatingSystem::from(it.as_str())))
        .set_patch_group(Some(input.patch_group)))
}

fn get_service_setting_call(
    call: sdk::operation::get_service_setting::builders::GetServiceSettingFluentBuilder,
    input: rusoto::GetServiceSettingRequest,
) -> Result<sdk::operation::get_service_setting::builders::GetServiceSettingFluentBuilder, Unfit> {
    Ok(call.set_setting_id(Some(input.setting_id)))
}

fn label_parameter_version_call(
    call: sdk::operation::label_parameter_version::builders::LabelParameterVersionFluentBuilder,
    input: rusoto::LabelParameterVersionRequest,
) -> Result<sdk::operation::label_parameter_version::builders::LabelParameterVersionFluentBuilder, Unfit> {
    Ok(call
        .set_labels(Some(input.labels))
        .set_name(Some(input.name))
        .set_parameter_version(input.parameter_version))
}

fn list_association_versions_call(
    call: sdk::operation::list_association_versions::builders::ListAssociationVersionsFluentBuilder,
    input: rusoto::ListAssociationVersionsRequest,
) -> Result<sdk::operation::list_association_versions::builders::ListAssociationVersionsFluentBuilder, Unfit>
{
    Ok(call
        .set_association_id(Some(input.association_id))
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "ListAssociationVersionsRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn list_associations_call(
    call: sdk::operation::list_associations::builders::ListAssociationsFluentBuilder,
    input: rusoto::ListAssociationsRequest,
) -> Result<sdk::operation::list_associations::builders::ListAssociationsFluentBuilder, Unfit> {
    Ok(call
        .set_association_filter_list(
            input
                .association_filter_list
                .map(|it| it.into_iter().map(association_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "ListAssociationsRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn list_command_invocations_call(
    call: sdk::operation::list_command_invocations::builders::ListCommandInvocationsFluentBuilder,
    input: rusoto::ListCommandInvocationsRequest,
) -> Result<sdk::operation::list_command_invocations::builders::ListCommandInvocationsFluentBuilder, Unfit> {
    Ok(call
        .set_command_id(input.command_id)
        .set_details(input.details)
        .set_filters(
            input
                .filters
                .map(|it| it.into_iter().map(command_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_instance_id(input.instance_id)
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "ListCommandInvocationsRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn list_commands_call(
    call: sdk::operation::list_commands::builders::ListCommandsFluentBuilder,
    input: rusoto::ListCommandsRequest,
) -> Result<sdk::operation::list_commands::builders::ListCommandsFluentBuilder, Unfit> {
    Ok(call
        .set_command_id(input.command_id)
        .set_filters(
            input
                .filters
                .map(|it| it.into_iter().map(command_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_instance_id(input.instance_id)
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "ListCommandsRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn list_compliance_items_call(
    call: sdk::operation::list_compliance_items::builders::ListComplianceItemsFluentBuilder,
    input: rusoto::ListComplianceItemsRequest,
) -> Result<sdk::operation::list_compliance_items::builders::ListComplianceItemsFluentBuilder, Unfit> {
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| {
                    it.into_iter().map(compliance_string_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "ListComplianceItemsRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_resource_ids(input.resource_ids)
        .set_resource_types(input.resource_types))
}

fn list_compliance_summaries_call(
    call: sdk::operation::list_compliance_summaries::builders::ListComplianceSummariesFluentBuilder,
    input: rusoto::ListComplianceSummariesRequest,
) -> Result<sdk::operation::list_compliance_summaries::builders::ListComplianceSummariesFluentBuilder, Unfit>
{
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| {
                    it.into_iter().map(compliance_string_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "ListComplianceSummariesRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn list_document_metadata_history_call(
    call: sdk::operation::list_document_metadata_history::builders::ListDocumentMetadataHistoryFluentBuilder,
    input: rusoto::ListDocumentMetadataHistoryRequest,
) -> Result<
    sdk::operation::list_document_metadata_history::builders::ListDocumentMetadataHistoryFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_document_version(input.document_version)
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "ListDocumentMetadataHistoryRequest::max_results"))
                .transpose()?,
        )
        .set_metadata(Some(sdk::types::DocumentMetadataEnum::from(input.metadata.as_str())))
        .set_name(Some(input.name))
        .set_next_token(input.next_token))
}

fn list_document_versions_call(
    call: sdk::operation::list_document_versions::builders::ListDocumentVersionsFluentBuilder,
    input: rusoto::ListDocumentVersionsRequest,
) -> Result<sdk::operation::list_document_versions::builders::ListDocumentVersionsFluentBuilder, Unfit> {
    Ok(call
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "ListDocumentVersionsRequest::max_results"))
                .transpose()?,
        )
        .set_name(Some(input.name))
        .set_next_token(input.next_token))
}

fn list_documents_call(
    call: sdk::operation::list_documents::builders::ListDocumentsFluentBuilder,
    input: rusoto::ListDocumentsRequest,
) -> Result<sdk::operation::list_documents::builders::ListDocumentsFluentBuilder, Unfit> {
    Ok(call
        .set_document_filter_list(
            input
                .document_filter_list
                .map(|it| it.into_iter().map(document_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_filters(
            input
                .filters
                .map(|it| {
                    it.into_iter().map(document_key_values_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "ListDocumentsRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn list_inventory_entries_call(
    call: sdk::operation::list_inventory_entries::builders::ListInventoryEntriesFluentBuilder,
    input: rusoto::ListInventoryEntriesRequest,
) -> Result<sdk::operation::list_inventory_entries::builders::ListInventoryEntriesFluentBuilder, Unfit> {
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| it.into_iter().map(inventory_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_instance_id(Some(input.instance_id))
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "ListInventoryEntriesRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_type_name(Some(input.type_name)))
}

fn list_ops_item_events_call(
    call: sdk::operation::list_ops_item_events::builders::ListOpsItemEventsFluentBuilder,
    input: rusoto::ListOpsItemEventsRequest,
) -> Result<sdk::operation::list_ops_item_events::builders::ListOpsItemEventsFluentBuilder, Unfit> {
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| {
                    it.into_iter().map(ops_item_event_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "ListOpsItemEventsRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn list_ops_item_related_items_call(
    call: sdk::operation::list_ops_item_related_items::builders::ListOpsItemRelatedItemsFluentBuilder,
    input: rusoto::ListOpsItemRelatedItemsRequest,
) -> Result<sdk::operation::list_ops_item_related_items::builders::ListOpsItemRelatedItemsFluentBuilder, Unfit>
{
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| {
                    it.into_iter()
                        .map(ops_item_related_items_filter_into_sdk)
                        .collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "ListOpsItemRelatedItemsRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_ops_item_id(input.ops_item_id))
}

fn list_ops_metadata_call(
    call: sdk::operation::list_ops_metadata::builders::ListOpsMetadataFluentBuilder,
    input: rusoto::ListOpsMetadataRequest,
) -> Result<sdk::operation::list_ops_metadata::builders::ListOpsMetadataFluentBuilder, Unfit> {
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| it.into_iter().map(ops_metadata_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "ListOpsMetadataRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn list_resource_compliance_summaries_call(call: sdk::operation::list_resource_compliance_summaries::builders::ListResourceComplianceSummariesFluentBuilder, input: rusoto::ListResourceComplianceSummariesRequest) -> Result<sdk::operation::list_resource_compliance_summaries::builders::ListResourceComplianceSummariesFluentBuilder, Unfit>{
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| {
                    it.into_iter().map(compliance_string_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "ListResourceComplianceSummariesRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn list_resource_data_sync_call(
    call: sdk::operation::list_resource_data_sync::builders::ListResourceDataSyncFluentBuilder,
    input: rusoto::ListResourceDataSyncRequest,
) -> Result<sdk::operation::list_resource_data_sync::builders::ListResourceDataSyncFluentBuilder, Unfit> {
    Ok(call
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "ListResourceDataSyncRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_sync_type(input.sync_type))
}

fn list_tags_for_resource_call(
    call: sdk::operation::list_tags_for_resource::builders::ListTagsForResourceFluentBuilder,
    input: rusoto::ListTagsForResourceRequest,
) -> Result<sdk::operation::list_tags_for_resource::builders::ListTagsForResourceFluentBuilder, Unfit> {
    Ok(call
        .set_resource_id(Some(input.resource_id))
        .set_resource_type(Some(sdk::types::ResourceTypeForTagging::from(input.resource_type.as_str()))))
}

fn modify_document_permission_call(
    call: sdk::operation::modify_document_permission::builders::ModifyDocumentPermissionFluentBuilder,
    input: rusoto::ModifyDocumentPermissionRequest,
) -> Result<sdk::operation::modify_document_permission::builders::ModifyDocumentPermissionFluentBuilder, Unfit>
{
    Ok(call
        .set_account_ids_to_add(input.account_ids_to_add)
        .set_account_ids_to_remove(input.account_ids_to_remove)
        .set_name(Some(input.name))
        .set_permission_type(Some(sdk::types::DocumentPermissionType::from(input.permission_type.as_str())))
        .set_shared_document_version(input.shared_document_version))
}

fn put_compliance_items_call(
    call: sdk::operation::put_compliance_items::builders::PutComplianceItemsFluentBuilder,
    input: rusoto::PutComplianceItemsRequest,
) -> Result<sdk::operation::put_compliance_items::builders::PutComplianceItemsFluentBuilder, Unfit> {
    Ok(call
        .set_compliance_type(Some(input.compliance_type))
        .set_execution_summary(Some(compliance_execution_summary_into_sdk(input.execution_summary)?))
        .set_item_content_hash(input.item_content_hash)
        .set_items(Some(
            input.items.into_iter().map(compliance_item_entry_into_sdk).collect::<Result<Vec<_>, Unfit>>()?,
        ))
        .set_resource_id(Some(input.resource_id))
        .set_resource_type(Some(input.resource_type))
        .set_upload_type(input.upload_type.map(|it| sdk::types::ComplianceUploadType::from(it.as_str()))))
}

fn put_inventory_call(
    call: sdk::operation::put_inventory::builders::PutInventoryFluentBuilder,
    input: rusoto::PutInventoryRequest,
) -> Result<sdk::operation::put_inventory::builders::PutInventoryFluentBuilder, Unfit> {
    Ok(call.set_instance_id(Some(input.instance_id)).set_items(Some(
        input.items.into_iter().map(inventory_item_into_sdk).collect::<Result<Vec<_>, Unfit>>()?,
    )))
}

fn put_parameter_call(
    call: sdk::operation::put_parameter::builders::PutParameterFluentBuilder,
    input: rusoto::PutParameterRequest,
) -> Result<sdk::operation::put_parameter::builders::PutParameterFluentBuilder, Unfit> {
    Ok(call
        .set_allowed_pattern(input.allowed_pattern)
        .set_data_type(input.data_type)
        .set_description(input.description)
        .set_key_id(input.key_id)
        .set_name(Some(input.name))
        .set_overwrite(input.overwrite)
        .set_policies(input.policies)
        .set_tags(
            input
                .tags
                .map(|it| it.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_tier(input.tier.map(|it| sdk::types::ParameterTier::from(it.as_str())))
        .set_type(input.type_.map(|it| sdk::types::ParameterType::from(it.as_str())))
        .set_value(Some(input.value)))
}

fn register_default_patch_baseline_call(
    call: sdk::operation::register_default_patch_baseline::builders::RegisterDefaultPatchBaselineFluentBuilder,
    input: rusoto::RegisterDefaultPatchBaselineRequest,
) -> Result<
    sdk::operation::register_default_patch_baseline::builders::RegisterDefaultPatchBaselineFluentBuilder,
    Unfit,
> {
    Ok(call.set_baseline_id(Some(input.baseline_id)))
}

fn register_patch_baseline_for_patch_group_call(call: sdk::operation::register_patch_baseline_for_patch_group::builders::RegisterPatchBaselineForPatchGroupFluentBuilder, input: rusoto::RegisterPatchBaselineForPatchGroupRequest) -> Result<sdk::operation::register_patch_baseline_for_patch_group::builders::RegisterPatchBaselineForPatchGroupFluentBuilder, Unfit>{
    Ok(call.set_baseline_id(Some(input.baseline_id)).set_patch_group(Some(input.patch_group)))
}

fn register_target_with_maintenance_window_call(call: sdk::operation::register_target_with_maintenance_window::builders::RegisterTargetWithMaintenanceWindowFluentBuilder, input: rusoto::RegisterTargetWithMaintenanceWindowRequest) -> Result<sdk::operation::register_target_with_maintenance_window::builders::RegisterTargetWithMaintenanceWindowFluentBuilder, Unfit>{
    Ok(call
        .set_client_token(input.client_token)
        .set_description(input.description)
        .set_name(input.name)
        .set_owner_information(input.owner_information)
        .set_resource_type(Some(sdk::types::MaintenanceWindowResourceType::from(
            input.resource_type.as_str(),
        )))
        .set_targets(Some(input.targets.into_iter().map(target_into_sdk).collect::<Result<Vec<_>, Unfit>>()?))
        .set_window_id(Some(input.window_id)))
}

fn register_task_with_maintenance_window_call(call: sdk::operation::register_task_with_maintenance_window::builders::RegisterTaskWithMaintenanceWindowFluentBuilder, input: rusoto::RegisterTaskWithMaintenanceWindowRequest) -> Result<sdk::operation::register_task_with_maintenance_window::builders::RegisterTaskWithMaintenanceWindowFluentBuilder, Unfit>{
    Ok(call
        .set_client_token(input.client_token)
        .set_description(input.description)
        .set_logging_info(input.logging_info.map(logging_info_into_sdk).transpose()?)
        .set_max_concurrency(input.max_concurrency)
        .set_max_errors(input.max_errors)
        .set_name(input.name)
        .set_priority(
            input
                .priority
                .map(|it| support::integer(it, "RegisterTaskWithMaintenanceWindowRequest::priority"))
                .transpose()?,
        )
        .set_service_role_arn(input.service_role_arn)
        .set_targets(
            input
                .targets
                .map(|it| it.into_iter().map(target_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_task_arn(Some(input.task_arn))
        .set_task_invocation_parameters(
            input
                .task_invocation_parameters
                .map(maintenance_window_task_invocation_parameters_into_sdk)
                .transpose()?,
        )
        .set_task_parameters(
            input
                .task_parameters
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| {
                            Ok((key, maintenance_window_task_parameter_value_expression_into_sdk(value)?))
                        })
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_task_type(Some(sdk::types::MaintenanceWindowTaskType::from(input.task_type.as_str())))
        .set_window_id(Some(input.window_id)))
}

fn remove_tags_from_resource_call(
    call: sdk::operation::remove_tags_from_resource::builders::RemoveTagsFromResourceFluentBuilder,
    input: rusoto::RemoveTagsFromResourceRequest,
) -> Result<sdk::operation::remove_tags_from_resource::builders::RemoveTagsFromResourceFluentBuilder, Unfit> {
    Ok(call
        .set_resource_id(Some(input.resource_id))
        .set_resource_type(Some(sdk::types::ResourceTypeForTagging::from(input.resource_type.as_str())))
        .set_tag_keys(Some(input.tag_keys)))
}

fn reset_service_setting_call(
    call: sdk::operation::reset_service_setting::builders::ResetServiceSettingFluentBuilder,
    input: rusoto::ResetServiceSettingRequest,
) -> Result<sdk::operation::reset_service_setting::builders::ResetServiceSettingFluentBuilder, Unfit> {
    Ok(call.set_setting_id(Some(input.setting_id)))
}

fn resume_session_call(
    call: sdk::operation::resume_session::builders::ResumeSessionFluentBuilder,
    input: rusoto::ResumeSessionRequest,
) -> Result<sdk::operation::resume_session::builders::ResumeSessionFluentBuilder, Unfit> {
    Ok(call.set_session_id(Some(input.session_id)))
}

fn send_automation_signal_call(
    call: sdk::operation::send_automation_signal::builders::SendAutomationSignalFluentBuilder,
    input: rusoto::SendAutomationSignalRequest,
) -> Result<sdk::operation::send_automation_signal::builders::SendAutomationSignalFluentBuilder, Unfit> {
    Ok(call
        .set_automation_execution_id(Some(input.automation_execution_id))
        .set_payload(input.payload)
        .set_signal_type(Some(sdk::types::SignalType::from(input.signal_type.as_str()))))
}

fn send_command_call(
    call: sdk::operation::send_command::builders::SendCommandFluentBuilder,
    input: rusoto::SendCommandRequest,
) -> Result<sdk::operation::send_command::builders::SendCommandFluentBuilder, Unfit> {
    Ok(call
        .set_cloud_watch_output_config(
            input.cloud_watch_output_config.map(cloud_watch_output_config_into_sdk).transpose()?,
        )
        .set_comment(input.comment)
        .set_document_hash(input.document_hash)
        .set_document_hash_type(
            input.document_hash_type.map(|it| sdk::types::DocumentHashType::from(it.as_str())),
        )
        .set_document_name(Some(input.document_name))
        .set_document_version(input.document_version)
        .set_instance_ids(input.instance_ids)
        .set_max_concurrency(input.max_concurrency)
        .set_max_errors(input.max_errors)
        .set_notification_config(input.notification_config.map(notification_config_into_sdk).transpose()?)
        .set_output_s3_bucket_name(input.output_s3_bucket_name)
        .set_output_s3_key_prefix(input.output_s3_key_prefix)
        .set_output_s3_region(input.output_s3_region)
        .set_parameters(input.parameters)
        .set_service_role_arn(input.service_role_arn)
        .set_targets(
            input
                .targets
                .map(|it| it.into_iter().map(target_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_timeout_seconds(
            input
                .timeout_seconds
                .map(|it| support::integer(it, "SendCommandRequest::timeout_seconds"))
                .transpose()?,
        ))
}

fn start_associations_once_call(
    call: sdk::operation::start_associations_once::builders::StartAssociationsOnceFluentBuilder,
    input: rusoto::StartAssociationsOnceRequest,
) -> Result<sdk::operation::start_associations_once::builders::StartAssociationsOnceFluentBuilder, Unfit> {
    Ok(call.set_association_ids(Some(input.association_ids)))
}

fn start_automation_execution_call(
    call: sdk::operation::start_automation_execution::builders::StartAutomationExecutionFluentBuilder,
    input: rusoto::StartAutomationExecutionRequest,
) -> Result<sdk::operation::start_automation_execution::builders::StartAutomationExecutionFluentBuilder, Unfit>
{
    Ok(call
        .set_client_token(input.client_token)
        .set_document_name(Some(input.document_name))
        .set_document_version(input.document_version)
        .set_max_concurrency(input.max_concurrency)
        .set_max_errors(input.max_errors)
        .set_mode(input.mode.map(|it| sdk::types::ExecutionMode::from(it.as_str())))
        .set_parameters(input.parameters)
        .set_tags(
            input
                .tags
                .map(|it| it.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_target_locations(
            input
                .target_locations
                .map(|it| it.into_iter().map(target_location_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_target_maps(input.target_maps)
        .set_target_parameter_name(input.target_parameter_name)
        .set_targets(
            input
                .targets
                .map(|it| it.into_iter().map(target_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        ))
}

fn start_change_request_execution_call(
    call: sdk::operation::start_change_request_execution::builders::StartChangeRequestExecutionFluentBuilder,
    input: rusoto::StartChangeRequestExecutionRequest,
) -> Result<
    sdk::operation::start_change_request_execution::builders::StartChangeRequestExecutionFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_change_details(input.change_details)
        .set_change_request_name(input.change_request_name)
        .set_client_token(input.client_token)
        .set_document_name(Some(input.document_name))
        .set_document_version(input.document_version)
        .set_parameters(input.parameters)
        .set_runbooks(Some(
            input.runbooks.into_iter().map(runbook_into_sdk).collect::<Result<Vec<_>, Unfit>>()?,
        ))
        .set_scheduled_end_time(
            input
                .scheduled_end_time
                .map(|it| {
                    support::time_of_seconds(it, "StartChangeRequestExecutionRequest::scheduled_end_time")
                })
                .transpose()?,
        )
        .set_scheduled_time(
            input
                .scheduled_time
                .map(|it| support::time_of_seconds(it, "StartChangeRequestExecutionRequest::scheduled_time"))
                .transpose()?,
        )
        .set_tags(
            input
                .tags
                .map(|it| it.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        ))
}

fn start_session_call(
    call: sdk::operation::start_session::builders::StartSessionFluentBuilder,
    input: rusoto::StartSessionRequest,
) -> Result<sdk::operation::start_session::builders::StartSessionFluentBuilder, Unfit> {
    Ok(call
        .set_document_name(input.document_name)
        .set_parameters(input.parameters)
        .set_target(Some(input.target)))
}

fn stop_automation_execution_call(
    call: sdk::operation::stop_automation_execution::builders::StopAutomationExecutionFluentBuilder,
    input: rusoto::StopAutomationExecutionRequest,
) -> Result<sdk::operation::stop_automation_execution::builders::StopAutomationExecutionFluentBuilder, Unfit>
{
    Ok(call
        .set_automation_execution_id(Some(input.automation_execution_id))
        .set_type(input.type_.map(|it| sdk::types::StopType::from(it.as_str()))))
}

fn terminate_session_call(
    call: sdk::operation::terminate_session::builders::TerminateSessionFluentBuilder,
    input: rusoto::TerminateSessionRequest,
) -> Result<sdk::operation::terminate_session::builders::TerminateSessionFluentBuilder, Unfit> {
    Ok(call.set_session_id(Some(input.session_id)))
}

fn unlabel_parameter_version_call(
    call: sdk::operation::unlabel_parameter_version::builders::UnlabelParameterVersionFluentBuilder,
    input: rusoto::UnlabelParameterVersionRequest,
) -> Result<sdk::operation::unlabel_parameter_version::builders::UnlabelParameterVersionFluentBuilder, Unfit>
{
    Ok(call
        .set_labels(Some(input.labels))
        .set_name(Some(input.name))
        .set_parameter_version(Some(input.parameter_version)))
}

fn update_association_call(
    call: sdk::operation::update_association::builders::UpdateAssociationFluentBuilder,
    input: rusoto::UpdateAssociationRequest,
) -> Result<sdk::operation::update_association::builders::UpdateAssociationFluentBuilder, Unfit> {
    Ok(call
        .set_apply_only_at_cron_interval(input.apply_only_at_cron_interval)
        .set_association_id(Some(input.association_id))
        .set_association_name(input.association_name)
        .set_association_version(input.association_version)
        .set_automation_target_parameter_name(input.automation_target_parameter_name)
        .set_calendar_names(input.calendar_names)
        .set_compliance_severity(
            input.compliance_severity.map(|it| sdk::types::AssociationComplianceSeverity::from(it.as_str())),
        )
        .set_document_version(input.document_version)
        .set_max_concurrency(input.max_concurrency)
        .set_max_errors(input.max_errors)
        .set_name(input.name)
        .set_output_location(
            input.output_location.map(instance_association_output_location_into_sdk).transpose()?,
        )
        .set_parameters(input.parameters)
        .set_schedule_expression(input.schedule_expression)
        .set_sync_compliance(
            input.sync_compliance.map(|it| sdk::types::AssociationSyncCompliance::from(it.as_str())),
        )
        .set_target_locations(
            input
                .target_locations
                .map(|it| it.into_iter().map(target_location_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_targets(
            input
                .targets
                .map(|it| it.into_iter().map(target_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        ))
}

fn update_association_status_call(
    call: sdk::operation::update_association_status::builders::UpdateAssociationStatusFluentBuilder,
    input: rusoto::UpdateAssociationStatusRequest,
) -> Result<sdk::operation::update_association_status::builders::UpdateAssociationStatusFluentBuilder, Unfit>
{
    Ok(call
        .set_association_status(Some(association_status_into_sdk(input.association_status)?))
        .set_instance_id(Some(input.instance_id))
        .set_name(Some(input.name)))
}

fn update_document_call(
    call: sdk::operation::update_document::builders::UpdateDocumentFluentBuilder,
    input: rusoto::UpdateDocumentRequest,
) -> Result<sdk::operation::update_document::builders::UpdateDocumentFluentBuilder, Unfit> {
    Ok(call
        .set_attachments(
            input
                .attachments
                .map(|it| it.into_iter().map(attachments_source_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_content(Some(input.content))
        .set_display_name(input.display_name)
        .set_document_format(input.document_format.map(|it| sdk::types::DocumentFormat::from(it.as_str())))
        .set_document_version(input.document_version)
        .set_name(Some(input.name))
        .set_target_type(input.target_type)
        .set_version_name(input.version_name))
}

fn update_document_default_version_call(
    call: sdk::operation::update_document_default_version::builders::UpdateDocumentDefaultVersionFluentBuilder,
    input: rusoto::UpdateDocumentDefaultVersionRequest,
) -> Result<
    sdk::operation::update_document_default_version::builders::UpdateDocumentDefaultVersionFluentBuilder,
    Unfit,
> {
    Ok(call.set_document_version(Some(input.document_version)).set_name(Some(input.name)))
}

fn update_document_metadata_call(
    call: sdk::operation::update_document_metadata::builders::UpdateDocumentMetadataFluentBuilder,
    input: rusoto::UpdateDocumentMetadataRequest,
) -> Result<sdk::operation::update_document_metadata::builders::UpdateDocumentMetadataFluentBuilder, Unfit> {
    Ok(call
        .set_document_reviews(Some(document_reviews_into_sdk(input.document_reviews)?))
        .set_document_version(input.document_version)
        .set_name(Some(input.name)))
}

fn update_maintenance_window_call(
    call: sdk::operation::update_maintenance_window::builders::UpdateMaintenanceWindowFluentBuilder,
    input: rusoto::UpdateMaintenanceWindowRequest,
) -> Result<sdk::operation::update_maintenance_window::builders::UpdateMaintenanceWindowFluentBuilder, Unfit>
{
    Ok(call
        .set_allow_unassociated_targets(input.allow_unassociated_targets)
        .set_cutoff(
            input
                .cutoff
                .map(|it| support::integer(it, "UpdateMaintenanceWindowRequest::cutoff"))
                .transpose()?,
        )
        .set_description(input.description)
        .set_duration(
            input
                .duration
                .map(|it| support::integer(it, "UpdateMaintenanceWindowRequest::duration"))
                .transpose()?,
        )
        .set_enabled(input.enabled)
        .set_end_date(input.end_date)
        .set_name(input.name)
        .set_replace(input.replace)
        .set_schedule(input.schedule)
        .set_schedule_offset(
            input
                .schedule_offset
                .map(|it| support::integer(it, "UpdateMaintenanceWindowRequest::schedule_offset"))
                .transpose()?,
        )
        .set_schedule_timezone(input.schedule_timezone)
        .set_start_date(input.start_date)
        .set_window_id(Some(input.window_id)))
}

fn update_maintenance_window_target_call(
    call: sdk::operation::update_maintenance_window_target::builders::UpdateMaintenanceWindowTargetFluentBuilder,
    input: rusoto::UpdateMaintenanceWindowTargetRequest,
) -> Result<
    sdk::operation::update_maintenance_window_target::builders::UpdateMaintenanceWindowTargetFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_description(input.description)
        .set_name(input.name)
        .set_owner_information(input.owner_information)
        .set_replace(input.replace)
        .set_targets(
            input
                .targets
                .map(|it| it.into_iter().map(target_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_window_id(Some(input.window_id))
        .set_window_target_id(Some(input.window_target_id)))
}

fn update_maintenance_window_task_call(
    call: sdk::operation::update_maintenance_window_task::builders::UpdateMaintenanceWindowTaskFluentBuilder,
    input: rusoto::UpdateMaintenanceWindowTaskRequest,
) -> Result<
    sdk::operation::update_maintenance_window_task::builders::UpdateMaintenanceWindowTaskFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_description(input.description)
        .set_logging_info(input.logging_info.map(logging_info_into_sdk).transpose()?)
        .set_max_concurrency(input.max_concurrency)
        .set_max_errors(input.max_errors)
        .set_name(input.name)
        .set_priority(
            input
                .priority
                .map(|it| support::integer(it, "UpdateMaintenanceWindowTaskRequest::priority"))
                .transpose()?,
        )
        .set_replace(input.replace)
        .set_service_role_arn(input.service_role_arn)
        .set_targets(
            input
                .targets
                .map(|it| it.into_iter().map(target_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_task_arn(input.task_arn)
        .set_task_invocation_parameters(
            input
                .task_invocation_parameters
                .map(maintenance_window_task_invocation_parameters_into_sdk)
                .transpose()?,
        )
        .set_task_parameters(
            input
                .task_parameters
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| {
                            Ok((key, maintenance_window_task_parameter_value_expression_into_sdk(value)?))
                        })
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_window_id(Some(input.window_id))
        .set_window_task_id(Some(input.window_task_id)))
}

fn update_managed_instance_role_call(
    call: sdk::operation::update_managed_instance_role::builders::UpdateManagedInstanceRoleFluentBuilder,
    input: rusoto::UpdateManagedInstanceRoleRequest,
) -> Result<
    sdk::operation::update_managed_instance_role::builders::UpdateManagedInstanceRoleFluentBuilder,
    Unfit,
> {
    Ok(call.set_iam_role(Some(input.iam_role)).set_instance_id(Some(input.instance_id)))
}

fn update_ops_item_call(
    call: sdk::operation::update_ops_item::builders::UpdateOpsItemFluentBuilder,
    input: rusoto::UpdateOpsItemRequest,
) -> Result<sdk::operation::update_ops_item::builders::UpdateOpsItemFluentBuilder, Unfit> {
    Ok(call
        .set_actual_end_time(
            input
                .actual_end_time
                .map(|it| support::time_of_seconds(it, "UpdateOpsItemRequest::actual_end_time"))
                .transpose()?,
        )
        .set_actual_start_time(
            input
                .actual_start_time
                .map(|it| support::time_of_seconds(it, "UpdateOpsItemRequest::actual_start_time"))
                .transpose()?,
        )
        .set_category(input.category)
        .set_description(input.description)
        .set_notifications(
            input
                .notifications
                .map(|it| {
                    it.into_iter().map(ops_item_notification_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_operational_data(
            input
                .operational_data
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| Ok((key, ops_item_data_value_into_sdk(value)?)))
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_operational_data_to_delete(input.operational_data_to_delete)
        .set_ops_item_id(Some(input.ops_item_id))
        .set_planned_end_time(
            input
                .planned_end_time
                .map(|it| support::time_of_seconds(it, "UpdateOpsItemRequest::planned_end_time"))
                .transpose()?,
        )
        .set_planned_start_time(
            input
                .planned_start_time
                .map(|it| support::time_of_seconds(it, "UpdateOpsItemRequest::planned_start_time"))
                .transpose()?,
        )
        .set_priority(
            input.priority.map(|it| support::integer(it, "UpdateOpsItemRequest::priority")).transpose()?,
        )
        .set_related_ops_items(
            input
                .related_ops_items
                .map(|it| it.into_iter().map(related_ops_item_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_severity(input.severity)
        .set_status(input.status.map(|it| sdk::types::OpsItemStatus::from(it.as_str())))
        .set_title(input.title))
}

fn update_ops_metadata_call(
    call: sdk::operation::update_ops_metadata::builders::UpdateOpsMetadataFluentBuilder,
    input: rusoto::UpdateOpsMetadataRequest,
) -> Result<sdk::operation::update_ops_metadata::builders::UpdateOpsMetadataFluentBuilder, Unfit> {
    Ok(call
        .set_keys_to_delete(input.keys_to_delete)
        .set_metadata_to_update(
            input
                .metadata_to_update
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| Ok((key, metadata_value_into_sdk(value)?)))
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_ops_metadata_arn(Some(input.ops_metadata_arn)))
}

fn update_patch_baseline_call(
    call: sdk::operation::update_patch_baseline::builders::UpdatePatchBaselineFluentBuilder,
    input: rusoto::UpdatePatchBaselineRequest,
) -> Result<sdk::operation::update_patch_baseline::builders::UpdatePatchBaselineFluentBuilder, Unfit> {
    Ok(call
        .set_approval_rules(input.approval_rules.map(patch_rule_group_into_sdk).transpose()?)
        .set_approved_patches(input.approved_patches)
        .set_approved_patches_compliance_level(
            input
                .approved_patches_compliance_level
                .map(|it| sdk::types::PatchComplianceLevel::from(it.as_str())),
        )
        .set_approved_patches_enable_non_security(input.approved_patches_enable_non_security)
        .set_baseline_id(Some(input.baseline_id))
        .set_description(input.description)
        .set_global_filters(input.global_filters.map(patch_filter_group_into_sdk).transpose()?)
        .set_name(input.name)
        .set_rejected_patches(input.rejected_patches)
        .set_rejected_patches_action(
            input.rejected_patches_action.map(|it| sdk::types::PatchAction::from(it.as_str())),
        )
        .set_replace(input.replace)
        .set_sources(
            input
                .sources
                .map(|it| it.into_iter().map(patch_source_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        ))
}

fn update_resource_data_sync_call(
    call: sdk::operation::update_resource_data_sync::builders::UpdateResourceDataSyncFluentBuilder,
    input: rusoto::UpdateResourceDataSyncRequest,
) -> Result<sdk::operation::update_resource_data_sync::builders::UpdateResourceDataSyncFluentBuilder, Unfit> {
    Ok(call
        .set_sync_name(Some(input.sync_name))
        .set_sync_source(Some(resource_data_sync_source_into_sdk(input.sync_source)?))
        .set_sync_type(Some(input.sync_type)))
}

fn update_service_setting_call(
    call: sdk::operation::update_service_setting::builders::UpdateServiceSettingFluentBuilder,
    input: rusoto::UpdateServiceSettingRequest,
) -> Result<sdk::operation::update_service_setting::builders::UpdateServiceSettingFluentBuilder, Unfit> {
    Ok(call.set_setting_id(Some(input.setting_id)).set_setting_value(Some(input.setting_value)))
}

pub(crate) fn association_execution_filter_into_sdk(
    it: rusoto::AssociationExecutionFilter,
) -> Result<sdk::types::AssociationExecutionFilter, Unfit> {
    let builder = sdk::types::AssociationExecutionFilter::builder()
        .set_key(Some(sdk::types::AssociationExecutionFilterKey::from(it.key.as_str())))
        .set_type(Some(sdk::types::AssociationFilterOperatorType::from(it.type_.as_str())))
        .set_value(Some(it.value));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn association_execution_targets_filter_into_sdk(
    it: rusoto::AssociationExecutionTargetsFilter,
) -> Result<sdk::types::AssociationExecutionTargetsFilter, Unfit> {
    let builder = sdk::types::AssociationExecutionTargetsFilter::builder()
        .set_key(Some(sdk::types::AssociationExecutionTargetsFilterKey::from(it.key.as_str())))
        .set_value(Some(it.value));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn association_filter_into_sdk(
    it: rusoto::AssociationFilter,
) -> Result<sdk::types::AssociationFilter, Unfit> {
    let builder = sdk::types::AssociationFilter::builder()
        .set_key(Some(sdk::types::AssociationFilterKey::from(it.key.as_str())))
        .set_value(Some(it.value));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn association_status_into_sdk(
    it: rusoto::AssociationStatus,
) -> Result<sdk::types::AssociationStatus, Unfit> {
    let builder = sdk::types::AssociationStatus::builder()
        .set_additional_info(it.additional_info)
        .set_date(Some(support::time_of_seconds(it.date, "AssociationStatus::date")?))
        .set_message(Some(it.message))
        .set_name(Some(sdk::types::AssociationStatusName::from(it.name.as_str())));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn attachments_source_into_sdk(
    it: rusoto::AttachmentsSource,
) -> Result<sdk::types::AttachmentsSource, Unfit> {
    let builder = sdk::types::AttachmentsSource::builder()
        .set_key(it.key.map(|it| sdk::types::AttachmentsSourceKey::from(it.as_str())))
        .set_name(it.name)
        .set_values(it.values);
    Ok(builder.build())
}

pub(crate) fn automation_execution_filter_into_sdk(
    it: rusoto::AutomationExecutionFilter,
) -> Result<sdk::types::AutomationExecutionFilter, Unfit> {
    let builder = sdk::types::AutomationExecutionFilter::builder()
        .set_key(Some(sdk::types::AutomationExecutionFilterKey::from(it.key.as_str())))
        .set_values(Some(it.values));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn baseline_override_into_sdk(
    it: rusoto::BaselineOverride,
) -> Result<sdk::types::BaselineOverride, Unfit> {
    let builder = sdk::types::BaselineOverride::builder()
        .set_approval_rules(it.approval_rules.map(patch_rule_group_into_sdk).transpose()?)
        .set_approved_patches(it.approved_patches)
        .set_approved_patches_compliance_level(
            it.approved_patches_compliance_level
                .map(|it| sdk::types::PatchComplianceLevel::from(it.as_str())),
        )
        .set_approved_patches_enable_non_security(it.approved_patches_enable_non_security)
        .set_global_filters(it.global_filters.map(patch_filter_group_into_sdk).transpose()?)
        .set_operating_system(it.operating_system.map(|it| sdk::types::OperatingSystem::from(it.as_str())))
        .set_rejected_patches(it.rejected_patches)
        .set_rejected_patches_action(
            it.rejected_patches_action.map(|it| sdk::types::PatchAction::from(it.as_str())),
        )
        .set_sources(
            it.sources
                .map(|it| it.into_iter().map(patch_source_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        );
    Ok(builder.build())
}

pub(crate) fn cloud_watch_output_config_into_sdk(
    it: rusoto::CloudWatchOutputConfig,
) -> Result<sdk::types::CloudWatchOutputConfig, Unfit> {
    let builder = sdk::types::CloudWatchOutputConfig::builder()
        .set_cloud_watch_log_group_name(it.cloud_watch_log_group_name)
        .set_cloud_watch_output_enabled(it.cloud_watch_output_enabled);
    Ok(builder.build())
}

pub(crate) fn command_filter_into_sdk(it: rusoto::CommandFilter) -> Result<sdk::types::CommandFilter, Unfit> {
    let builder = sdk::types::CommandFilter::builder()
        .set_key(Some(sdk::types::CommandFilterKey::from(it.key.as_str())))
        .set_value(Some(it.value));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn compliance_execution_summary_into_sdk(
    it: rusoto::ComplianceExecutionSummary,
) -> Result<sdk::types::ComplianceExecutionSummary, Unfit> {
    let builder = sdk::types::ComplianceExecutionSummary::builder()
        .set_execution_id(it.execution_id)
        .set_execution_time(Some(support::time_of_seconds(
            it.execution_time,
            "ComplianceExecutionSummary::execution_time",
        )?))
        .set_execution_type(it.execution_type);
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn compliance_item_entry_into_sdk(
    it: rusoto::ComplianceItemEntry,
) -> Result<sdk::types::ComplianceItemEntry, Unfit> {
    let builder = sdk::types::ComplianceItemEntry::builder()
        .set_details(it.details)
        .set_id(it.id)
        .set_severity(Some(sdk::types::ComplianceSeverity::from(it.severity.as_str())))
        .set_status(Some(sdk::types::ComplianceStatus::from(it.status.as_str())))
        .set_title(it.title);
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn compliance_string_filter_into_sdk(
    it: rusoto::ComplianceStringFilter,
) -> Result<sdk::types::ComplianceStringFilter, Unfit> {
    let builder = sdk::types::ComplianceStringFilter::builder()
        .set_key(it.key)
        .set_type(it.type_.map(|it| sdk::types::ComplianceQueryOperatorType::from(it.as_str())))
        .set_values(it.values);
    Ok(builder.build())
}

pub(crate) fn create_association_batch_request_entry_into_sdk(
    it: rusoto::CreateAssociationBatchRequestEntry,
) -> Result<sdk::types::CreateAssociationBatchRequestEntry, Unfit> {
    let builder = sdk::types::CreateAssociationBatchRequestEntry::builder()
        .set_apply_only_at_cron_interval(it.apply_only_at_cron_interval)
        .set_association_name(it.association_name)
        .set_automation_target_parameter_name(it.automation_target_parameter_name)
        .set_calendar_names(it.calendar_names)
        .set_compliance_severity(
            it.compliance_severity.map(|it| sdk::types::AssociationComplianceSeverity::from(it.as_str())),
        )
        .set_document_version(it.document_version)
        .set_instance_id(it.instance_id)
        .set_max_concurrency(it.max_concurrency)
        .set_max_errors(it.max_errors)
        .set_name(Some(it.name))
        .set_output_location(
            it.output_location.map(instance_association_output_location_into_sdk).transpose()?,
        )
        .set_parameters(it.parameters)
        .set_schedule_expression(it.schedule_expression)
        .set_sync_compliance(
            it.sync_compliance.map(|it| sdk::types::AssociationSyncCompliance::from(it.as_str())),
        )
        .set_target_locations(
            it.target_locations
                .map(|it| it.into_iter().map(target_location_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_targets(
            it.targets
                .map(|it| it.into_iter().map(target_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        );
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn describe_activations_filter_into_sdk(
    it: rusoto::DescribeActivationsFilter,
) -> Result<sdk::types::DescribeActivationsFilter, Unfit> {
    let builder = sdk::types::DescribeActivationsFilter::builder()
        .set_filter_key(it.filter_key.map(|it| sdk::types::DescribeActivationsFilterKeys::from(it.as_str())))
        .set_filter_values(it.filter_values);
    Ok(builder.build())
}

pub(crate) fn document_filter_into_sdk(
    it: rusoto::DocumentFilter,
) -> Result<sdk::types::DocumentFilter, Unfit> {
    let builder = sdk::types::DocumentFilter::builder()
        .set_key(Some(sdk::types::DocumentFilterKey::from(it.key.as_str())))
        .set_value(Some(it.value));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn document_key_values_filter_into_sdk(
    it: rusoto::DocumentKeyValuesFilter,
) -> Result<sdk::types::DocumentKeyValuesFilter, Unfit> {
    let builder = sdk::types::DocumentKeyValuesFilter::builder().set_key(it.key).set_values(it.values);
    Ok(builder.build())
}

pub(crate) fn document_requires_into_sdk(
    it: rusoto::DocumentRequires,
) -> Result<sdk::types::DocumentRequires, Unfit> {
    let builder = sdk::types::DocumentRequires::builder().set_name(Some(it.name)).set_version(it.version);
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn document_review_comment_source_into_sdk(
    it: rusoto::DocumentReviewCommentSource,
) -> Result<sdk::types::DocumentReviewCommentSource, Unfit> {
    let builder = sdk::types::DocumentReviewCommentSource::builder()
        .set_content(it.content)
        .set_type(it.type_.map(|it| sdk::types::DocumentReviewCommentType::from(it.as_str())));
    Ok(builder.build())
}

pub(crate) fn document_reviews_into_sdk(
    it: rusoto::DocumentReviews,
) -> Result<sdk::types::DocumentReviews, Unfit> {
    let builder = sdk::types::DocumentReviews::builder()
        .set_action(Some(sdk::types::DocumentReviewAction::from(it.action.as_str())))
        .set_comment(
            it.comment
                .map(|it| {
                    it.into_iter()
                        .map(document_review_comment_source_into_sdk)
                        .collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        );
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn instance_association_output_location_into_sdk(
    it: rusoto::InstanceAssociationOutputLocation,
) -> Result<sdk::types::InstanceAssociationOutputLocation, Unfit> {
    let builder = sdk::types::InstanceAssociationOutputLocation::builder()
        .set_s3_location(it.s3_location.map(s3_output_location_into_sdk).transpose()?);
    Ok(builder.build())
}

pub(crate) fn instance_information_filter_into_sdk(
    it: rusoto::InstanceInformationFilter,
) -> Result<sdk::types::InstanceInformationFilter, Unfit> {
    let builder = sdk::types::InstanceInformationFilter::builder()
        .set_key(Some(sdk::types::InstanceInformationFilterKey::from(it.key.as_str())))
        .set_value_set(Some(it.value_set));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn instance_information_string_filter_into_sdk(
    it: rusoto::InstanceInformationStringFilter,
) -> Result<sdk::types::InstanceInformationStringFilter, Unfit> {
    let builder = sdk::types::InstanceInformationStringFilter::builder()
        .set_key(Some(it.key))
        .set_values(Some(it.values));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn instance_patch_state_filter_into_sdk(
    it: rusoto::InstancePatchStateFilter,
) -> Result<sdk::types::InstancePatchStateFilter, Unfit> {
    let builder = sdk::types::InstancePatchStateFilter::builder()
        .set_key(Some(it.key))
        .set_type(Some(sdk::types::InstancePatchStateOperatorType::from(it.type_.as_str())))
        .set_values(Some(it.values));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn inventory_aggregator_into_sdk(
    it: rusoto::InventoryAggregator,
) -> Result<sdk::types::InventoryAggregator, Unfit> {
    let builder = sdk::types::InventoryAggregator::builder()
        .set_aggregators(
            it.aggregators
                .map(|it| {
                    it.into_iter().map(inventory_aggregator_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_expression(it.expression)
        .set_groups(
            it.groups
                .map(|it| it.into_iter().map(inventory_group_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        );
    Ok(builder.build())
}

pub(crate) fn inventory_filter_into_sdk(
    it: rusoto::InventoryFilter,
) -> Result<sdk::types::InventoryFilter, Unfit> {
    let builder = sdk::types::InventoryFilter::builder()
        .set_key(Some(it.key))
        .set_type(it.type_.map(|it| sdk::types::InventoryQueryOperatorType::from(it.as_str())))
        .set_values(Some(it.values));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn inventory_group_into_sdk(
    it: rusoto::InventoryGroup,
) -> Result<sdk::types::InventoryGroup, Unfit> {
    let builder = sdk::types::InventoryGroup::builder()
        .set_filters(Some(
            it.filters.into_iter().map(inventory_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>()?,
        ))
        .set_name(Some(it.name));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn inventory_item_into_sdk(it: rusoto::InventoryItem) -> Result<sdk::types::InventoryItem, Unfit> {
    let builder = sdk::types::InventoryItem::builder()
        .set_capture_time(Some(it.capture_time))
        .set_content(it.content)
        .set_content_hash(it.content_hash)
        .set_context(it.context)
        .set_schema_version(Some(it.schema_version))
        .set_type_name(Some(it.type_name));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn logging_info_into_sdk(it: rusoto::LoggingInfo) -> Result<sdk::types::LoggingInfo, Unfit> {
    let builder = sdk::types::LoggingInfo::builder()
        .set_s3_bucket_name(Some(it.s3_bucket_name))
        .set_s3_key_prefix(it.s3_key_prefix)
        .set_s3_region(Some(it.s3_region));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn maintenance_window_automation_parameters_into_sdk(
    it: rusoto::MaintenanceWindowAutomationParameters,
) -> Result<sdk::types::MaintenanceWindowAutomationParameters, Unfit> {
    let builder = sdk::types::MaintenanceWindowAutomationParameters::builder()
        .set_document_version(it.document_version)
        .set_parameters(it.parameters);
    Ok(builder.build())
}

pub(crate) fn maintenance_window_filter_into_sdk(
    it: rusoto::MaintenanceWindowFilter,
) -> Result<sdk::types::MaintenanceWindowFilter, Unfit> {
    let builder = sdk::types::MaintenanceWindowFilter::builder().set_key(it.key).set_values(it.values);
    Ok(builder.build())
}

pub(crate) fn maintenance_window_lambda_parameters_into_sdk(
    it: rusoto::MaintenanceWindowLambdaParameters,
) -> Result<sdk::types::MaintenanceWindowLambdaParameters, Unfit> {
    let builder = sdk::types::MaintenanceWindowLambdaParameters::builder()
        .set_client_context(it.client_context)
        .set_payload(it.payload.map(support::blob))
        .set_qualifier(it.qualifier);
    Ok(builder.build())
}

pub(crate) fn maintenance_window_run_command_parameters_into_sdk(
    it: rusoto::MaintenanceWindowRunCommandParameters,
) -> Result<sdk::types::MaintenanceWindowRunCommandParameters, Unfit> {
    let builder = sdk::types::MaintenanceWindowRunCommandParameters::builder()
        .set_cloud_watch_output_config(
            it.cloud_watch_output_config.map(cloud_watch_output_config_into_sdk).transpose()?,
        )
        .set_comment(it.comment)
        .set_document_hash(it.document_hash)
        .set_document_hash_type(
            it.document_hash_type.map(|it| sdk::types::DocumentHashType::from(it.as_str())),
        )
        .set_document_version(it.document_version)
        .set_notification_config(it.notification_config.map(notification_config_into_sdk).transpose()?)
        .set_output_s3_bucket_name(it.output_s3_bucket_name)
        .set_output_s3_key_prefix(it.output_s3_key_prefix)
        .set_parameters(it.parameters)
        .set_service_role_arn(it.service_role_arn)
        .set_timeout_seconds(
            it.timeout_seconds
                .map(|it| support::integer(it, "MaintenanceWindowRunCommandParameters::timeout_seconds"))
                .transpose()?,
        );
    Ok(builder.build())
}

pub(crate) fn maintenance_window_step_functions_parameters_into_sdk(
    it: rusoto::MaintenanceWindowStepFunctionsParameters,
) -> Result<sdk::types::MaintenanceWindowStepFunctionsParameters, Unfit> {
    let builder =
        sdk::types::MaintenanceWindowStepFunctionsParameters::builder().set_input(it.input).set_name(it.name);
    Ok(builder.build())
}

pub(crate) fn maintenance_window_task_invocation_parameters_into_sdk(
    it: rusoto::MaintenanceWindowTaskInvocationParameters,
) -> Result<sdk::types::MaintenanceWindowTaskInvocationParameters, Unfit> {
    let builder = sdk::types::MaintenanceWindowTaskInvocationParameters::builder()
        .set_automation(it.automation.map(maintenance_window_automation_parameters_into_sdk).transpose()?)
        .set_lambda(it.lambda.map(maintenance_window_lambda_parameters_into_sdk).transpose()?)
        .set_run_command(it.run_command.map(maintenance_window_run_command_parameters_into_sdk).transpose()?)
        .set_step_functions(
            it.step_functions.map(maintenance_window_step_functions_parameters_into_sdk).transpose()?,
        );
    Ok(builder.build())
}

pub(crate) fn maintenance_window_task_parameter_value_expression_into_sdk(
    it: rusoto::MaintenanceWindowTaskParameterValueExpression,
) -> Result<sdk::types::MaintenanceWindowTaskParameterValueExpression, Unfit> {
    let builder = sdk::types::MaintenanceWindowTaskParameterValueExpression::builder().set_values(it.values);
    Ok(builder.build())
}

pub(crate) fn metadata_value_into_sdk(it: rusoto::MetadataValue) -> Result<sdk::types::MetadataValue, Unfit> {
    let builder = sdk::types::MetadataValue::builder().set_value(it.value);
    Ok(builder.build())
}

pub(crate) fn notification_config_into_sdk(
    it: rusoto::NotificationConfig,
) -> Result<sdk::types::NotificationConfig, Unfit> {
    let builder = sdk::types::NotificationConfig::builder()
        .set_notification_arn(it.notification_arn)
        .set_notification_events(it.notification_events.map(|it| {
            it.into_iter().map(|it| sdk::types::NotificationEvent::from(it.as_str())).collect::<Vec<_>>()
        }))
        .set_notification_type(
            it.notification_type.map(|it| sdk::types::NotificationType::from(it.as_str())),
        );
    Ok(builder.build())
}

pub(crate) fn ops_aggregator_into_sdk(it: rusoto::OpsAggregator) -> Result<sdk::types::OpsAggregator, Unfit> {
    let builder = sdk::types::OpsAggregator::builder()
        .set_aggregator_type(it.aggregator_type)
        .set_aggregators(
            it.aggregators
                .map(|it| it.into_iter().map(ops_aggregator_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_attribute_name(it.attribute_name)
        .set_filters(
            it.filters
                .map(|it| it.into_iter().map(ops_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_type_name(it.type_name)
        .set_values(it.values);
    Ok(builder.build())
}

pub(crate) fn ops_filter_into_sdk(it: rusoto::OpsFilter) -> Result<sdk::types::OpsFilter, Unfit> {
    let builder = sdk::types::OpsFilter::builder()
        .set_key(Some(it.key))
        .set_type(it.type_.map(|it| sdk::types::OpsFilterOperatorType::from(it.as_str())))
        .set_values(Some(it.values));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn ops_item_data_value_into_sdk(
    it: rusoto::OpsItemDataValue,
) -> Result<sdk::types::OpsItemDataValue, Unfit> {
    let builder = sdk::types::OpsItemDataValue::builder()
        .set_type(it.type_.map(|it| sdk::types::OpsItemDataType::from(it.as_str())))
        .set_value(it.value);
    Ok(builder.build())
}

pub(crate) fn ops_item_event_filter_into_sdk(
    it: rusoto::OpsItemEventFilter,
) -> Result<sdk::types::OpsItemEventFilter, Unfit> {
    let builder = sdk::types::OpsItemEventFilter::builder()
        .set_key(Some(sdk::types::OpsItemEventFilterKey::from(it.key.as_str())))
        .set_operator(Some(sdk::types::OpsItemEventFilterOperator::from(it.operator.as_str())))
        .set_values(Some(it.values));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn ops_item_filter_into_sdk(
    it: rusoto::OpsItemFilter,
) -> Result<sdk::types::OpsItemFilter, Unfit> {
    let builder = sdk::types::OpsItemFilter::builder()
        .set_key(Some(sdk::types::OpsItemFilterKey::from(it.key.as_str())))
        .set_operator(Some(sdk::types::OpsItemFilterOperator::from(it.operator.as_str())))
        .set_values(Some(it.values));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn ops_item_notification_into_sdk(
    it: rusoto::OpsItemNotification,
) -> Result<sdk::types::OpsItemNotification, Unfit> {
    let builder = sdk::types::OpsItemNotification::builder().set_arn(it.arn);
    Ok(builder.build())
}

pub(crate) fn ops_item_related_items_filter_into_sdk(
    it: rusoto::OpsItemRelatedItemsFilter,
) -> Result<sdk::types::OpsItemRelatedItemsFilter, Unfit> {
    let builder = sdk::types::OpsItemRelatedItemsFilter::builder()
        .set_key(Some(sdk::types::OpsItemRelatedItemsFilterKey::from(it.key.as_str())))
        .set_operator(Some(sdk::types::OpsItemRelatedItemsFilterOperator::from(it.operator.as_str())))
        .set_values(Some(it.values));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn ops_metadata_filter_into_sdk(
    it: rusoto::OpsMetadataFilter,
) -> Result<sdk::types::OpsMetadataFilter, Unfit> {
    let builder = sdk::types::OpsMetadataFilter::builder().set_key(Some(it.key)).set_values(Some(it.values));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn ops_result_attribute_into_sdk(
    it: rusoto::OpsResultAttribute,
) -> Result<sdk::types::OpsResultAttribute, Unfit> {
    let builder = sdk::types::OpsResultAttribute::builder().set_type_name(Some(it.type_name));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn parameter_string_filter_into_sdk(
    it: rusoto::ParameterStringFilter,
) -> Result<sdk::types::ParameterStringFilter, Unfit> {
    let builder = sdk::types::ParameterStringFilter::builder()
        .set_key(Some(it.key))
        .set_option(it.option)
        .set_values(it.values);
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn parameters_filter_into_sdk(
    it: rusoto::ParametersFilter,
) -> Result<sdk::types::ParametersFilter, Unfit> {
    let builder = sdk::types::ParametersFilter::builder()
        .set_key(Some(sdk::types::ParametersFilterKey::from(it.key.as_str())))
        .set_values(Some(it.values));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn patch_filter_into_sdk(it: rusoto::PatchFilter) -> Result<sdk::types::PatchFilter, Unfit> {
    let builder = sdk::types::PatchFilter::builder()
        .set_key(Some(sdk::types::PatchFilterKey::from(it.key.as_str())))
        .set_values(Some(it.values));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn patch_filter_group_into_sdk(
    it: rusoto::PatchFilterGroup,
) -> Result<sdk::types::PatchFilterGroup, Unfit> {
    let builder = sdk::types::PatchFilterGroup::builder().set_patch_filters(Some(
        it.patch_filters.into_iter().map(patch_filter_into_sdk).collect::<Result<Vec<_>, Unfit>>()?,
    ));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn patch_orchestrator_filter_into_sdk(
    it: rusoto::PatchOrchestratorFilter,
) -> Result<sdk::types::PatchOrchestratorFilter, Unfit> {
    let builder = sdk::types::PatchOrchestratorFilter::builder().set_key(it.key).set_values(it.values);
    Ok(builder.build())
}

pub(crate) fn patch_rule_into_sdk(it: rusoto::PatchRule) -> Result<sdk::types::PatchRule, Unfit> {
    let builder = sdk::types::PatchRule::builder()
        .set_approve_after_days(
            it.approve_after_days
                .map(|it| support::integer(it, "PatchRule::approve_after_days"))
                .transpose()?,
        )
        .set_approve_until_date(it.approve_until_date)
        .set_compliance_level(
            it.compliance_level.map(|it| sdk::types::PatchComplianceLevel::from(it.as_str())),
        )
        .set_enable_non_security(it.enable_non_security)
        .set_patch_filter_group(Some(patch_filter_group_into_sdk(it.patch_filter_group)?));
    Ok(builder.build())
}

pub(crate) fn patch_rule_group_into_sdk(
    it: rusoto::PatchRuleGroup,
) -> Result<sdk::types::PatchRuleGroup, Unfit> {
    let builder = sdk::types::PatchRuleGroup::builder().set_patch_rules(Some(
        it.patch_rules.into_iter().map(patch_rule_into_sdk).collect::<Result<Vec<_>, Unfit>>()?,
    ));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn patch_source_into_sdk(it: rusoto::PatchSource) -> Result<sdk::types::PatchSource, Unfit> {
    let builder = sdk::types::PatchSource::builder()
        .set_configuration(Some(it.configuration))
        .set_name(Some(it.name))
        .set_products(Some(it.products));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn related_ops_item_into_sdk(
    it: rusoto::RelatedOpsItem,
) -> Result<sdk::types::RelatedOpsItem, Unfit> {
    let builder = sdk::types::RelatedOpsItem::builder().set_ops_item_id(Some(it.ops_item_id));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn resource_data_sync_aws_organizations_source_into_sdk(
    it: rusoto::ResourceDataSyncAwsOrganizationsSource,
) -> Result<sdk::types::ResourceDataSyncAwsOrganizationsSource, Unfit> {
    let builder = sdk::types::ResourceDataSyncAwsOrganizationsSource::builder()
        .set_organization_source_type(Some(it.organization_source_type))
        .set_organizational_units(
            it.organizational_units
                .map(|it| {
                    it.into_iter()
                        .map(resource_data_sync_organizational_unit_into_sdk)
                        .collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        );
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn resource_data_sync_destination_data_sharing_into_sdk(
    it: rusoto::ResourceDataSyncDestinationDataSharing,
) -> Result<sdk::types::ResourceDataSyncDestinationDataSharing, Unfit> {
    let builder = sdk::types::ResourceDataSyncDestinationDataSharing::builder()
        .set_destination_data_sharing_type(it.destination_data_sharing_type);
    Ok(builder.build())
}

pub(crate) fn resource_data_sync_organizational_unit_into_sdk(
    it: rusoto::ResourceDataSyncOrganizationalUnit,
) -> Result<sdk::types::ResourceDataSyncOrganizationalUnit, Unfit> {
    let builder = sdk::types::ResourceDataSyncOrganizationalUnit::builder()
        .set_organizational_unit_id(it.organizational_unit_id);
    Ok(builder.build())
}

pub(crate) fn resource_data_sync_s3_destination_into_sdk(
    it: rusoto::ResourceDataSyncS3Destination,
) -> Result<sdk::types::ResourceDataSyncS3Destination, Unfit> {
    let builder = sdk::types::ResourceDataSyncS3Destination::builder()
        .set_awskms_key_arn(it.awskms_key_arn)
        .set_bucket_name(Some(it.bucket_name))
        .set_destination_data_sharing(
            it.destination_data_sharing
                .map(resource_data_sync_destination_data_sharing_into_sdk)
                .transpose()?,
        )
        .set_prefix(it.prefix)
        .set_region(Some(it.region))
        .set_sync_format(Some(sdk::types::ResourceDataSyncS3Format::from(it.sync_format.as_str())));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn resource_data_sync_source_into_sdk(
    it: rusoto::ResourceDataSyncSource,
) -> Result<sdk::types::ResourceDataSyncSource, Unfit> {
    let builder = sdk::types::ResourceDataSyncSource::builder()
        .set_aws_organizations_source(
            it.aws_organizations_source
                .map(resource_data_sync_aws_organizations_source_into_sdk)
                .transpose()?,
        )
        .set_enable_all_ops_data_sources(it.enable_all_ops_data_sources)
        .set_include_future_regions(it.include_future_regions)
        .set_source_regions(Some(it.source_regions))
        .set_source_type(Some(it.source_type));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn result_attribute_into_sdk(
    it: rusoto::ResultAttribute,
) -> Result<sdk::types::ResultAttribute, Unfit> {
    let builder = sdk::types::ResultAttribute::builder().set_type_name(Some(it.type_name));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn runbook_into_sdk(it: rusoto::Runbook) -> Result<sdk::types::Runbook, Unfit> {
    let builder = sdk::types::Runbook::builder()
        .set_document_name(Some(it.document_name))
        .set_document_version(it.document_version)
        .set_max_concurrency(it.max_concurrency)
        .set_max_errors(it.max_errors)
        .set_parameters(it.parameters)
        .set_target_locations(
            it.target_locations
                .map(|it| it.into_iter().map(target_location_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_target_parameter_name(it.target_parameter_name)
        .set_targets(
            it.targets
                .map(|it| it.into_iter().map(target_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        );
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn s3_output_location_into_sdk(
    it: rusoto::S3OutputLocation,
) -> Result<sdk::types::S3OutputLocation, Unfit> {
    let builder = sdk::types::S3OutputLocation::builder()
        .set_output_s3_bucket_name(it.output_s3_bucket_name)
        .set_output_s3_key_prefix(it.output_s3_key_prefix)
        .set_output_s3_region(it.output_s3_region);
    Ok(builder.build())
}

pub(crate) fn session_filter_into_sdk(it: rusoto::SessionFilter) -> Result<sdk::types::SessionFilter, Unfit> {
    let builder = sdk::types::SessionFilter::builder()
        .set_key(Some(sdk::types::SessionFilterKey::from(it.key.as_str())))
        .set_value(Some(it.value));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn step_execution_filter_into_sdk(
    it: rusoto::StepExecutionFilter,
) -> Result<sdk::types::StepExecutionFilter, Unfit> {
    let builder = sdk::types::StepExecutionFilter::builder()
        .set_key(Some(sdk::types::StepExecutionFilterKey::from(it.key.as_str())))
        .set_values(Some(it.values));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn tag_into_sdk(it: rusoto::Tag) -> Result<sdk::types::Tag, Unfit> {
    let builder = sdk::types::Tag::builder().set_key(Some(it.key)).set_value(Some(it.value));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn target_into_sdk(it: rusoto::Target) -> Result<sdk::types::Target, Unfit> {
    let builder = sdk::types::Target::builder().set_key(it.key).set_values(it.values);
    Ok(builder.build())
}

pub(crate) fn target_location_into_sdk(
    it: rusoto::TargetLocation,
) -> Result<sdk::types::TargetLocation, Unfit> {
    let builder = sdk::types::TargetLocation::builder()
        .set_accounts(it.accounts)
        .set_execution_role_name(it.execution_role_name)
        .set_regions(it.regions)
        .set_target_location_max_concurrency(it.target_location_max_concurrency)
        .set_target_location_max_errors(it.target_location_max_errors);
    Ok(builder.build())
}

pub(crate) fn add_tags_to_resource_output_into_rusoto(
    _: sdk::operation::add_tags_to_resource::AddTagsToResourceOutput,
) -> Result<rusoto::AddTagsToResourceResult, Unfit> {
    Ok(rusoto::AddTagsToResourceResult {})
}

pub(crate) fn associate_ops_item_related_item_output_into_rusoto(
    it: sdk::operation::associate_ops_item_related_item::AssociateOpsItemRelatedItemOutput,
) -> Result<rusoto::AssociateOpsItemRelatedItemResponse, Unfit> {
    Ok(rusoto::AssociateOpsItemRelatedItemResponse { association_id: it.association_id })
}

pub(crate) fn cancel_command_output_into_rusoto(
    _: sdk::operation::cancel_command::CancelCommandOutput,
) -> Result<rusoto::CancelCommandResult, Unfit> {
    Ok(rusoto::CancelCommandResult {})
}

pub(crate) fn cancel_maintenance_window_execution_output_into_rusoto(
    it: sdk::operation::cancel_maintenance_window_execution::CancelMaintenanceWindowExecutionOutput,
) -> Result<rusoto::CancelMaintenanceWindowExecutionResult, Unfit> {
    Ok(rusoto::CancelMaintenanceWindowExecutionResult { window_execution_id: it.window_execution_id })
}

pub(crate) fn create_activation_output_into_rusoto(
    it: sdk::operation::create_activation::CreateActivationOutput,
) -> Result<rusoto::CreateActivationResult, Unfit> {
    Ok(rusoto::CreateActivationResult {
        activation_code: it.activation_code,
        activation_id: it.activation_id,
    })
}

pub(crate) fn create_association_output_into_rusoto(
    it: sdk::operation::create_association::CreateAssociationOutput,
) -> Result<rusoto::CreateAssociationResult, Unfit> {
    Ok(rusoto::CreateAssociationResult {
        association_description: it
            .association_description
            .map(association_description_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn create_association_batch_output_into_rusoto(
    it: sdk::operation::create_association_batch::CreateAssociationBatchOutput,
) -> Result<rusoto::CreateAssociationBatchResult, Unfit> {
    Ok(rusoto::CreateAssociationBatchResult {
        failed: it
            .failed
            .map(|it| {
                it.into_iter().map(failed_create_association_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        successful: it
            .successful
            .map(|it| {
                it.into_iter().map(association_description_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn create_document_output_into_rusoto(
    it: sdk::operation::create_document::CreateDocumentOutput,
) -> Result<rusoto::CreateDocumentResult, Unfit> {
    Ok(rusoto::CreateDocumentResult {
        document_description: it.document_description.map(document_description_into_rusoto).transpose()?,
    })
}

pub(crate) fn create_maintenance_window_output_into_rusoto(
    it: sdk::operation::create_maintenance_window::CreateMaintenanceWindowOutput,
) -> Result<rusoto::CreateMaintenanceWindowResult, Unfit> {
    Ok(rusoto::CreateMaintenanceWindowResult { window_id: it.window_id })
}

pub(crate) fn create_ops_item_output_into_rusoto(
    it: sdk::operation::create_ops_item::CreateOpsItemOutput,
) -> Result<rusoto::CreateOpsItemResponse, Unfit> {
    Ok(rusoto::CreateOpsItemResponse { ops_item_id: it.ops_item_id })
}

pub(crate) fn create_ops_metadata_output_into_rusoto(
    it: sdk::operation::create_ops_metadata::CreateOpsMetadataOutput,
) -> Result<rusoto::CreateOpsMetadataResult, Unfit> {
    Ok(rusoto::CreateOpsMetadataResult { ops_metadata_arn: it.ops_metadata_arn })
}

pub(crate) fn create_patch_baseline_output_into_rusoto(
    it: sdk::operation::create_patch_baseline::CreatePatchBaselineOutput,
) -> Result<rusoto::CreatePatchBaselineResult, Unfit> {
    Ok(rusoto::CreatePatchBaselineResult { baseline_id: it.baseline_id })
}

pub(crate) fn create_resource_data_sync_output_into_rusoto(
    _: sdk::operation::create_resource_data_sync::CreateResourceDataSyncOutput,
) -> Result<rusoto::CreateResourceDataSyncResult, Unfit> {
    Ok(rusoto::CreateResourceDataSyncResult {})
}

pub(crate) fn delete_activation_output_into_rusoto(
    _: sdk::operation::delete_activation::DeleteActivationOutput,
) -> Result<rusoto::DeleteActivationResult, Unfit> {
    Ok(rusoto::DeleteActivationResult {})
}

pub(crate) fn delete_association_output_into_rusoto(
    _: sdk::operation::delete_association::DeleteAssociationOutput,
) -> Result<rusoto::DeleteAssociationResult, Unfit> {
    Ok(rusoto::DeleteAssociationResult {})
}

pub(crate) fn delete_document_output_into_rusoto(
    _: sdk::operation::delete_document::DeleteDocumentOutput,
) -> Result<rusoto::DeleteDocumentResult, Unfit> {
    Ok(rusoto::DeleteDocumentResult {})
}

pub(crate) fn delete_inventory_output_into_rusoto(
    it: sdk::operation::delete_inventory::DeleteInventoryOutput,
) -> Result<rusoto::DeleteInventoryResult, Unfit> {
    Ok(rusoto::DeleteInventoryResult {
        deletion_id: it.deletion_id,
        deletion_summary: it.deletion_summary.map(inventory_deletion_summary_into_rusoto).transpose()?,
        type_name: it.type_name,
    })
}

pub(crate) fn delete_maintenance_window_output_into_rusoto(
    it: sdk::operation::delete_maintenance_window::DeleteMaintenanceWindowOutput,
) -> Result<rusoto::DeleteMaintenanceWindowResult, Unfit> {
    Ok(rusoto::DeleteMaintenanceWindowResult { window_id: it.window_id })
}

pub(crate) fn delete_ops_metadata_output_into_rusoto(
    _: sdk::operation::delete_ops_metadata::DeleteOpsMetadataOutput,
) -> Result<rusoto::DeleteOpsMetadataResult, Unfit> {
    Ok(rusoto::DeleteOpsMetadataResult {})
}

pub(crate) fn delete_parameter_output_into_rusoto(
    _: sdk::operation::delete_parameter::DeleteParameterOutput,
) -> Result<rusoto::DeleteParameterResult, Unfit> {
    Ok(rusoto::DeleteParameterResult {})
}

pub(crate) fn delete_parameters_output_into_rusoto(
    it: sdk::operation::delete_parameters::DeleteParametersOutput,
) -> Result<rusoto::DeleteParametersResult, Unfit> {
    Ok(rusoto::DeleteParametersResult {
        deleted_parameters: it.deleted_parameters,
        invalid_parameters: it.invalid_parameters,
    })
}

pub(crate) fn delete_patch_baseline_output_into_rusoto(
    it: sdk::operation::delete_patch_baseline::DeletePatchBaselineOutput,
) -> Result<rusoto::DeletePatchBaselineResult, Unfit> {
    Ok(rusoto::DeletePatchBaselineResult { baseline_id: it.baseline_id })
}

pub(crate) fn delete_resource_data_sync_output_into_rusoto(
    _: sdk::operation::delete_resource_data_sync::DeleteResourceDataSyncOutput,
) -> Result<rusoto::DeleteResourceDataSyncResult, Unfit> {
    Ok(rusoto::DeleteResourceDataSyncResult {})
}

pub(crate) fn deregister_managed_instance_output_into_rusoto(
    _: sdk::operation::deregister_managed_instance::DeregisterManagedInstanceOutput,
) -> Result<rusoto::DeregisterManagedInstanceResult, Unfit> {
    Ok(rusoto::DeregisterManagedInstanceResult {})
}

pub(crate) fn deregister_patch_baseline_for_patch_group_output_into_rusoto(
    it: sdk::operation::deregister_patch_baseline_for_patch_group::DeregisterPatchBaselineForPatchGroupOutput,
) -> Result<rusoto::DeregisterPatchBaselineForPatchGroupResult, Unfit> {
    Ok(rusoto::DeregisterPatchBaselineForPatchGroupResult {
        baseline_id: it.baseline_id,
        patch_group: it.patch_group,
    })
}

pub(crate) fn deregister_target_from_maintenance_window_output_into_rusoto(
    it: sdk::operation::deregister_target_from_maintenance_window::DeregisterTargetFromMaintenanceWindowOutput,
) -> Result<rusoto::DeregisterTargetFromMaintenanceWindowResult, Unfit> {
    Ok(rusoto::DeregisterTargetFromMaintenanceWindowResult {
        window_id: it.window_id,
        window_target_id: it.window_target_id,
    })
}

pub(crate) fn deregister_task_from_maintenance_window_output_into_rusoto(
    it: sdk::operation::deregister_task_from_maintenance_window::DeregisterTaskFromMaintenanceWindowOutput,
) -> Result<rusoto::DeregisterTaskFromMaintenanceWindowResult, Unfit> {
    Ok(rusoto::DeregisterTaskFromMaintenanceWindowResult {
        window_id: it.window_id,
        window_task_id: it.window_task_id,
    })
}

pub(crate) fn describe_activations_output_into_rusoto(
    it: sdk::operation::describe_activations::DescribeActivationsOutput,
) -> Result<rusoto::DescribeActivationsResult, Unfit> {
    Ok(rusoto::DescribeActivationsResult {
        activation_list: it
            .activation_list
            .map(|it| it.into_iter().map(activation_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn describe_association_output_into_rusoto(
    it: sdk::operation::describe_association::DescribeAssociationOutput,
) -> Result<rusoto::DescribeAssociationResult, Unfit> {
    Ok(rusoto::DescribeAssociationResult {
        association_description: it
            .association_description
            .map(association_description_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn describe_association_execution_targets_output_into_rusoto(
    it: sdk::operation::describe_association_execution_targets::DescribeAssociationExecutionTargetsOutput,
) -> Result<rusoto::DescribeAssociationExecutionTargetsResult, Unfit> {
    Ok(rusoto::DescribeAssociationExecutionTargetsResult {
        association_execution_targets: it
            .association_execution_targets
            .map(|it| {
                it.into_iter()
                    .map(association_execution_target_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn describe_association_executions_output_into_rusoto(
    it: sdk::operation::describe_association_executions::DescribeAssociationExecutionsOutput,
) -> Result<rusoto::DescribeAssociationExecutionsResult, Unfit> {
    Ok(rusoto::DescribeAssociationExecutionsResult {
        association_executions: it
            .association_executions
            .map(|it| {
                it.into_iter().map(association_execution_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn describe_automation_executions_output_into_rusoto(
    it: sdk::operation::describe_automation_executions::DescribeAutomationExecutionsOutput,
) -> Result<rusoto::DescribeAutomationExecutionsResult, Unfit> {
    Ok(rusoto::DescribeAutomationExecutionsResult {
        automation_execution_metadata_list: it
            .automation_execution_metadata_list
            .map(|it| {
                it.into_iter()
                    .map(automation_execution_metadata_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn describe_automation_step_executions_output_into_rusoto(
    it: sdk::operation::describe_automation_step_executions::DescribeAutomationStepExecutionsOutput,
) -> Result<rusoto::DescribeAutomationStepExecutionsResult, Unfit> {
    Ok(rusoto::DescribeAutomationStepExecutionsResult {
        next_token: it.next_token,
        step_executions: it
            .step_executions
            .map(|it| it.into_iter().map(step_execution_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn describe_available_patches_output_into_rusoto(
    it: sdk::operation::describe_available_patches::DescribeAvailablePatchesOutput,
) -> Result<rusoto::DescribeAvailablePatchesResult, Unfit> {
    Ok(rusoto::DescribeAvailablePatchesResult {
        next_token: it.next_token,
        patches: it
            .patches
            .map(|it| it.into_iter().map(patch_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn describe_document_output_into_rusoto(
    it: sdk::operation::describe_document::DescribeDocumentOutput,
) -> Result<rusoto::DescribeDocumentResult, Unfit> {
    Ok(rusoto::DescribeDocumentResult {
        document: it.document.map(document_description_into_rusoto).transpose()?,
    })
}

pub(crate) fn describe_document_permission_output_into_rusoto(
    it: sdk::operation::describe_document_permission::DescribeDocumentPermissionOutput,
) -> Result<rusoto::DescribeDocumentPermissionResponse, Unfit> {
    Ok(rusoto::DescribeDocumentPermissionResponse {
        account_ids: it.account_ids,
        account_sharing_info_list: it
            .account_sharing_info_list
            .map(|it| it.into_iter().map(account_sharing_info_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn describe_effective_instance_associations_output_into_rusoto(
    it: sdk::operation::describe_effective_instance_associations::DescribeEffectiveInstanceAssociationsOutput,
) -> Result<rusoto::DescribeEffectiveInstanceAssociationsResult, Unfit> {
    Ok(rusoto::DescribeEffectiveInstanceAssociationsResult {
        associations: it
            .associations
            .map(|it| it.into_iter().map(instance_association_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn describe_effective_patches_for_patch_baseline_output_into_rusoto(
    it: sdk::operation::describe_effective_patches_for_patch_baseline::DescribeEffectivePatchesForPatchBaselineOutput,
) -> Result<rusoto::DescribeEffectivePatchesForPatchBaselineResult, Unfit> {
    Ok(rusoto::DescribeEffectivePatchesForPatchBaselineResult {
        effective_patches: it
            .effective_patches
            .map(|it| it.into_iter().map(effective_patch_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn describe_instance_associations_status_output_into_rusoto(
    it: sdk::operation::describe_instance_associations_status::DescribeInstanceAssociationsStatusOutput,
) -> Result<rusoto::DescribeInstanceAssociationsStatusResult, Unfit> {
    Ok(rusoto::DescribeInstanceAssociationsStatusResult {
        instance_association_status_infos: it
            .instance_association_status_infos
            .map(|it| {
                it.into_iter()
                    .map(instance_association_status_info_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn describe_instance_information_output_into_rusoto(
    it: sdk::operation::describe_instance_information::DescribeInstanceInformationOutput,
) -> Result<rusoto::DescribeInstanceInformationResult, Unfit> {
    Ok(rusoto::DescribeInstanceInformationResult {
        instance_information_list: it
            .instance_information_list
            .map(|it| it.into_iter().map(instance_information_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn describe_instance_patch_states_output_into_rusoto(
    it: sdk::operation::describe_instance_patch_states::DescribeInstancePatchStatesOutput,
) -> Result<rusoto::DescribeInstancePatchStatesResult, Unfit> {
    Ok(rusoto::DescribeInstancePatchStatesResult {
        instance_patch_states: it
            .instance_patch_states
            .map(|it| it.into_iter().map(instance_patch_state_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn describe_instance_patch_states_for_patch_group_output_into_rusoto(
    it: sdk::operation::describe_instance_patch_states_for_patch_group::DescribeInstancePatchStatesForPatchGroupOutput,
) -> Result<rusoto::DescribeInstancePatchStatesForPatchGroupResult, Unfit> {
    Ok(rusoto::DescribeInstancePatchStatesForPatchGroupResult {
        instance_patch_states: it
            .instance_patch_states
            .map(|it| it.into_iter().map(instance_patch_state_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn describe_instance_patches_output_into_rusoto(
    it: sdk::operation::describe_instance_patches::DescribeInstancePatchesOutput,
) -> Result<rusoto::DescribeInstancePatchesResult, Unfit> {
    Ok(rusoto::DescribeInstancePatchesResult {
        next_token: it.next_token,
        patches: it
            .patches
            .map(|it| {
                it.into_iter().map(patch_compliance_data_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn describe_inventory_deletions_output_into_rusoto(
    it: sdk::operation::describe_inventory_deletions::DescribeInventoryDeletionsOutput,
) -> Result<rusoto::DescribeInventoryDeletionsResult, Unfit> {
    Ok(rusoto::DescribeInventoryDeletionsResult {
        inventory_deletions: it
            .inventory_deletions
            .map(|it| {
                it.into_iter()
                    .map(inventory_deletion_status_item_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn describe_maintenance_window_execution_task_invocations_output_into_rusoto(
    it: sdk::operation::describe_maintenance_window_execution_task_invocations::DescribeMaintenanceWindowExecutionTaskInvocationsOutput,
) -> Result<rusoto::DescribeMaintenanceWindowExecutionTaskInvocationsResult, Unfit> {
    Ok(rusoto::DescribeMaintenanceWindowExecutionTaskInvocationsResult {
        next_token: it.next_token,
        window_execution_task_invocation_identities: it
            .window_execution_task_invocation_identities
            .map(|it| {
                it.into_iter()
                    .map(maintenance_window_execution_task_invocation_identity_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn describe_maintenance_window_execution_tasks_output_into_rusoto(
    it: sdk::operation::describe_maintenance_window_execution_tasks::DescribeMaintenanceWindowExecutionTasksOutput,
) -> Result<rusoto::DescribeMaintenanceWindowExecutionTasksResult, Unfit> {
    Ok(rusoto::DescribeMaintenanceWindowExecutionTasksResult {
        next_token: it.next_token,
        window_execution_task_identities: it
            .window_execution_task_identities
            .map(|it| {
                it.into_iter()
                    .map(maintenance_window_execution_task_identity_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn describe_maintenance_window_executions_output_into_rusoto(
    it: sdk::operation::describe_maintenance_window_executions::DescribeMaintenanceWindowExecutionsOutput,
) -> Result<rusoto::DescribeMaintenanceWindowExecutionsResult, Unfit> {
    Ok(rusoto::DescribeMaintenanceWindowExecutionsResult {
        next_token: it.next_token,
        window_executions: it
            .window_executions
            .map(|it| {
                it.into_iter()
                    .map(maintenance_window_execution_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn describe_maintenance_window_schedule_output_into_rusoto(
    it: sdk::operation::describe_maintenance_window_schedule::DescribeMaintenanceWindowScheduleOutput,
) -> Result<rusoto::DescribeMaintenanceWindowScheduleResult, Unfit> {
    Ok(rusoto::DescribeMaintenanceWindowScheduleResult {
        next_token: it.next_token,
        scheduled_window_executions: it
            .scheduled_window_executions
            .map(|it| {
                it.into_iter().map(scheduled_window_execution_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn describe_maintenance_window_targets_output_into_rusoto(
    it: sdk::operation::describe_maintenance_window_targets::DescribeMaintenanceWindowTargetsOutput,
) -> Result<rusoto::DescribeMaintenanceWindowTargetsResult, Unfit> {
    Ok(rusoto::DescribeMaintenanceWindowTargetsResult {
        next_token: it.next_token,
        targets: it
            .targets
            .map(|it| {
                it.into_iter().map(maintenance_window_target_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn describe_maintenance_window_tasks_output_into_rusoto(
    it: sdk::operation::describe_maintenance_window_tasks::DescribeMaintenanceWindowTasksOutput,
) -> Result<rusoto::DescribeMaintenanceWindowTasksResult, Unfit> {
    Ok(rusoto::DescribeMaintenanceWindowTasksResult {
        next_token: it.next_token,
        tasks: it
            .tasks
            .map(|it| {
                it.into_iter().map(maintenance_window_task_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn describe_maintenance_windows_output_into_rusoto(
    it: sdk::operation::describe_maintenance_windows::DescribeMaintenanceWindowsOutput,
) -> Result<rusoto::DescribeMaintenanceWindowsResult, Unfit> {
    Ok(rusoto::DescribeMaintenanceWindowsResult {
        next_token: it.next_token,
        window_identities: it
            .window_identities
            .map(|it| {
                it.into_iter().map(maintenance_window_identity_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn describe_maintenance_windows_for_target_output_into_rusoto(
    it: sdk::operation::describe_maintenance_windows_for_target::DescribeMaintenanceWindowsForTargetOutput,
) -> Result<rusoto::DescribeMaintenanceWindowsForTargetResult, Unfit> {
    Ok(rusoto::DescribeMaintenanceWindowsForTargetResult {
        next_token: it.next_token,
        window_identities: it
            .window_identities
            .map(|it| {
                it.into_iter()
                    .map(maintenance_window_identity_for_target_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn describe_ops_items_output_into_rusoto(
    it: sdk::operation::describe_ops_items::DescribeOpsItemsOutput,
) -> Result<rusoto::DescribeOpsItemsResponse, Unfit> {
    Ok(rusoto::DescribeOpsItemsResponse {
        next_token: it.next_token,
        ops_item_summaries: it
            .ops_item_summaries
            .map(|it| it.into_iter().map(ops_item_summary_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn describe_parameters_output_into_rusoto(
    it: sdk::operation::describe_parameters::DescribeParametersOutput,
) -> Result<rusoto::DescribeParametersResult, Unfit> {
    Ok(rusoto::DescribeParametersResult {
        next_token: it.next_token,
        parameters: it
            .parameters
            .map(|it| it.into_iter().map(parameter_metadata_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn describe_patch_baselines_output_into_rusoto(
    it: sdk::operation::describe_patch_baselines::DescribePatchBaselinesOutput,
) -> Result<rusoto::DescribePatchBaselinesResult, Unfit> {
    Ok(rusoto::DescribePatchBaselinesResult {
        baseline_identities: it
            .baseline_identities
            .map(|it| {
                it.into_iter().map(patch_baseline_identity_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn describe_patch_group_state_output_into_rusoto(
    it: sdk::operation::describe_patch_group_state::DescribePatchGroupStateOutput,
) -> Result<rusoto::DescribePatchGroupStateResult, Unfit> {
    Ok(rusoto::DescribePatchGroupStateResult {
        instances: Some(i64::from(it.instances)),
        instances_with_critical_non_compliant_patches: it
            .instances_with_critical_non_compliant_patches
            .map(i64::from),
        instances_with_failed_patches: Some(i64::from(it.instances_with_failed_patches)),
        instances_with_installed_other_patches: Some(i64::from(it.instances_with_installed_other_patches)),
        instances_with_installed_patches: Some(i64::from(it.instances_with_installed_patches)),
        instances_with_installed_pending_reboot_patches: it
            .instances_with_installed_pending_reboot_patches
            .map(i64::from),
        instances_with_installed_rejected_patches: it
            .instances_with_installed_rejected_patches
            .map(i64::from),
        instances_with_missing_patches: Some(i64::from(it.instances_with_missing_patches)),
        instances_with_not_applicable_patches: Some(i64::from(it.instances_with_not_applicable_patches)),
        instances_with_other_non_compliant_patches: it
            .instances_with_other_non_compliant_patches
            .map(i64::from),
        instances_with_security_non_compliant_patches: it
            .instances_with_security_non_compliant_patches
            .map(i64::from),
        instances_with_unreported_not_applicable_patches: it
            .instances_with_unreported_not_applicable_patches
            .map(i64::from),
    })
}

pub(crate) fn describe_patch_groups_output_into_rusoto(
    it: sdk::operation::describe_patch_groups::DescribePatchGroupsOutput,
) -> Result<rusoto::DescribePatchGroupsResult, Unfit> {
    Ok(rusoto::DescribePatchGroupsResult {
        mappings: it
            .mappings
            .map(|it| {
                it.into_iter()
                    .map(patch_group_patch_baseline_mapping_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn describe_patch_properties_output_into_rusoto(
    it: sdk::operation::describe_patch_properties::DescribePatchPropertiesOutput,
) -> Result<rusoto::DescribePatchPropertiesResult, Unfit> {
    Ok(rusoto::DescribePatchPropertiesResult { next_token: it.next_token, properties: it.properties })
}

pub(crate) fn describe_sessions_output_into_rusoto(
    it: sdk::operation::describe_sessions::DescribeSessionsOutput,
) -> Result<rusoto::DescribeSessionsResponse, Unfit> {
    Ok(rusoto::DescribeSessionsResponse {
        next_token: it.next_token,
        sessions: it
            .sessions
            .map(|it| it.into_iter().map(session_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn disassociate_ops_item_related_item_output_into_rusoto(
    _: sdk::operation::disassociate_ops_item_related_item::DisassociateOpsItemRelatedItemOutput,
) -> Result<rusoto::DisassociateOpsItemRelatedItemResponse, Unfit> {
    Ok(rusoto::DisassociateOpsItemRelatedItemResponse {})
}

pub(crate) fn get_automation_execution_output_into_rusoto(
    it: sdk::operation::get_automation_execution::GetAutomationExecutionOutput,
) -> Result<rusoto::GetAutomationExecutionResult, Unfit> {
    Ok(rusoto::GetAutomationExecutionResult {
        automation_execution: it.automation_execution.map(automation_execution_into_rusoto).transpose()?,
    })
}

pub(crate) fn get_calendar_state_output_into_rusoto(
    it: sdk::operation::get_calendar_state::GetCalendarStateOutput,
) -> Result<rusoto::GetCalendarStateResponse, Unfit> {
    Ok(rusoto::GetCalendarStateResponse {
        at_time: it.at_time,
        next_transition_time: it.next_transition_time,
        state: it.state.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn get_command_invocation_output_into_rusoto(
    it: sdk::operation::get_command_invocation::GetCommandInvocationOutput,
) -> Result<rusoto::GetCommandInvocationResult, Unfit> {
    Ok(rusoto::GetCommandInvocationResult {
        cloud_watch_output_config: it
            .cloud_watch_output_config
            .map(cloud_watch_output_config_into_rusoto)
            .transpose()?,
        command_id: it.command_id,
        comment: it.comment,
        document_name: it.document_name,
        document_version: it.document_version,
        execution_elapsed_time: it.execution_elapsed_time,
        execution_end_date_time: it.execution_end_date_time,
        execution_start_date_time: it.execution_start_date_time,
        instance_id: it.instance_id,
        plugin_name: it.plugin_name,
        response_code: Some(i64::from(it.response_code)),
        standard_error_content: it.standard_error_content,
        standard_error_url: it.standard_error_url,
        standard_output_content: it.standard_output_content,
        standard_output_url: it.standard_output_url,
        status: it.status.map(|it| it.as_str().to_owned()),
        status_details: it.status_details,
    })
}

pub(crate) fn get_connection_status_output_into_rusoto(
    it: sdk::operation::get_connection_status::GetConnectionStatusOutput,
) -> Result<rusoto::GetConnectionStatusResponse, Unfit> {
    Ok(rusoto::GetConnectionStatusResponse {
        status: it.status.map(|it| it.as_str().to_owned()),
        target: it.target,
    })
}

pub(crate) fn get_default_patch_baseline_output_into_rusoto(
    it: sdk::operation::get_default_patch_baseline::GetDefaultPatchBaselineOutput,
) -> Result<rusoto::GetDefaultPatchBaselineResult, Unfit> {
    Ok(rusoto::GetDefaultPatchBaselineResult {
        baseline_id: it.baseline_id,
        operating_system: it.operating_system.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn get_deployable_patch_snapshot_for_instance_output_into_rusoto(
    it: sdk::operation::get_deployable_patch_snapshot_for_instance::GetDeployablePatchSnapshotForInstanceOutput,
) -> Result<rusoto::GetDeployablePatchSnapshotForInstanceResult, Unfit> {
    Ok(rusoto::GetDeployablePatchSnapshotForInstanceResult {
        instance_id: it.instance_id,
        product: it.product,
        snapshot_download_url: it.snapshot_download_url,
        snapshot_id: it.snapshot_id,
    })
}

pub(crate) fn get_document_output_into_rusoto(
    it: sdk::operation::get_document::GetDocumentOutput,
) -> Result<rusoto::GetDocumentResult, Unfit> {
    Ok(rusoto::GetDocumentResult {
        attachments_content: it
            .attachments_content
            .map(|it| it.into_iter().map(attachment_content_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        content: it.content,
        created_date: it.created_date.map(support::seconds),
        display_name: it.display_name,
        document_format: it.document_format.map(|it| it.as_str().to_owned()),
        document_type: it.document_type.map(|it| it.as_str().to_owned()),
        document_version: it.document_version,
        name: it.name,
        requires: it
            .requires
            .map(|it| it.into_iter().map(document_requires_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        review_status: it.review_status.map(|it| it.as_str().to_owned()),
        status: it.status.map(|it| it.as_str().to_owned()),
        status_information: it.status_information,
        version_name: it.version_name,
    })
}

pub(crate) fn get_inventory_output_into_rusoto(
    it: sdk::operation::get_inventory::GetInventoryOutput,
) -> Result<rusoto::GetInventoryResult, Unfit> {
    Ok(rusoto::GetInventoryResult {
        entities: it
            .entities
            .map(|it| {
                it.into_iter().map(inventory_result_entity_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn get_inventory_schema_output_into_rusoto(
    it: sdk::operation::get_inventory_schema::GetInventorySchemaOutput,
) -> Result<rusoto::GetInventorySchemaResult, Unfit> {
    Ok(rusoto::GetInventorySchemaResult {
        next_token: it.next_token,
        schemas: it
            .schemas
            .map(|it| {
                it.into_iter().map(inventory_item_schema_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn get_maintenance_window_output_into_rusoto(
    it: sdk::operation::get_maintenance_window::GetMaintenanceWindowOutput,
) -> Result<rusoto::GetMaintenanceWindowResult, Unfit> {
    Ok(rusoto::GetMaintenanceWindowResult {
        allow_unassociated_targets: Some(it.allow_unassociated_targets),
        created_date: it.created_date.map(support::seconds),
        cutoff: Some(i64::from(it.cutoff)),
        description: it.description,
        duration: it.duration.map(i64::from),
        enabled: Some(it.enabled),
        end_date: it.end_date,
        modified_date: it.modified_date.map(support::seconds),
        name: it.name,
        next_execution_time: it.next_execution_time,
        schedule: it.schedule,
        schedule_offset: it.schedule_offset.map(i64::from),
        schedule_timezone: it.schedule_timezone,
        start_date: it.start_date,
        window_id: it.window_id,
    })
}

pub(crate) fn get_maintenance_window_execution_output_into_rusoto(
    it: sdk::operation::get_maintenance_window_execution::GetMaintenanceWindowExecutionOutput,
) -> Result<rusoto::GetMaintenanceWindowExecutionResult, Unfit> {
    Ok(rusoto::GetMaintenanceWindowExecutionResult {
        end_time: it.end_time.map(support::seconds),
        start_time: it.start_time.map(support::seconds),
        status: it.status.map(|it| it.as_str().to_owned()),
        status_details: it.status_details,
        task_ids: it.task_ids,
        window_execution_id: it.window_execution_id,
    })
}

pub(crate) fn get_maintenance_window_execution_task_output_into_rusoto(
    it: sdk::operation::get_maintenance_window_execution_task::GetMaintenanceWindowExecutionTaskOutput,
) -> Result<rusoto::GetMaintenanceWindowExecutionTaskResult, Unfit> {
    Ok(rusoto::GetMaintenanceWindowExecutionTaskResult {
        end_time: it.end_time.map(support::seconds),
        max_concurrency: it.max_concurrency,
        max_errors: it.max_errors,
        priority: Some(i64::from(it.priority)),
        service_role: it.service_role,
        start_time: it.start_time.map(support::seconds),
        status: it.status.map(|it| it.as_str().to_owned()),
        status_details: it.status_details,
        task_arn: it.task_arn,
        task_execution_id: it.task_execution_id,
        task_parameters: it
            .task_parameters
            .map(|it| {
                it.into_iter()
                    .map(|it| {
                        it.into_iter()
                            .map(|(key, value)| {
                                Ok((
                                    key,
                                    maintenance_window_task_parameter_value_expression_into_rusoto(value)?,
                                ))
                            })
                            .collect::<Result<HashMap<_, _>, Unfit>>()
                    })
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        type_: it.r#type.map(|it| it.as_str().to_owned()),
        window_execution_id: it.window_execution_id,
    })
}

pub(crate) fn get_maintenance_window_execution_task_invocation_output_into_rusoto(
    it: sdk::operation::get_maintenance_window_execution_task_invocation::GetMaintenanceWindowExecutionTaskInvocationOutput,
) -> Result<rusoto::GetMaintenanceWindowExecutionTaskInvocationResult, Unfit> {
    Ok(rusoto::GetMaintenanceWindowExecutionTaskInvocationResult {
        end_time: it.end_time.map(support::seconds),
        execution_id: it.execution_id,
        invocation_id: it.invocation_id,
        owner_information: it.owner_information,
        parameters: it.parameters,
        start_time: it.start_time.map(support::seconds),
        status: it.status.map(|it| it.as_str().to_owned()),
        status_details: it.status_details,
        task_execution_id: it.task_execution_id,
        task_type: it.task_type.map(|it| it.as_str().to_owned()),
        window_execution_id: it.window_execution_id,
        window_target_id: it.window_target_id,
    })
}

pub(crate) fn get_maintenance_window_task_output_into_rusoto(
    it: sdk::operation::get_maintenance_window_task::GetMaintenanceWindowTaskOutput,
) -> Result<rusoto::GetMaintenanceWindowTaskResult, Unfit> {
    Ok(rusoto::GetMaintenanceWindowTaskResult {
        description: it.description,
        logging_info: it.logging_info.map(logging_info_into_rusoto).transpose()?,
        max_concurrency: it.max_concurrency,
        max_errors: it.max_errors,
        name: it.name,
        priority: Some(i64::from(it.priority)),
        service_role_arn: it.service_role_arn,
        targets: it
            .targets
            .map(|it| it.into_iter().map(target_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        task_arn: it.task_arn,
        task_invocation_parameters: it
            .task_invocation_parameters
            .map(maintenance_window_task_invocation_parameters_into_rusoto)
            .transpose()?,
        task_parameters: it
            .task_parameters
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| {
                        Ok((key, maintenance_window_task_parameter_value_expression_into_rusoto(value)?))
                    })
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
        task_type: it.task_type.map(|it| it.as_str().to_owned()),
        window_id: it.window_id,
        window_task_id: it.window_task_id,
    })
}

pub(crate) fn get_ops_item_output_into_rusoto(
    it: sdk::operation::get_ops_item::GetOpsItemOutput,
) -> Result<rusoto::GetOpsItemResponse, Unfit> {
    Ok(rusoto::GetOpsItemResponse { ops_item: it.ops_item.map(ops_item_into_rusoto).transpose()? })
}

pub(crate) fn get_ops_metadata_output_into_rusoto(
    it: sdk::operation::get_ops_metadata::GetOpsMetadataOutput,
) -> Result<rusoto::GetOpsMetadataResult, Unfit> {
    Ok(rusoto::GetOpsMetadataResult {
        metadata: it
            .metadata
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key, metadata_value_into_rusoto(value)?)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
        next_token: it.next_token,
        resource_id: it.resource_id,
    })
}

pub(crate) fn get_ops_summary_output_into_rusoto(
    it: sdk::operation::get_ops_summary::GetOpsSummaryOutput,
) -> Result<rusoto::GetOpsSummaryResult, Unfit> {
    Ok(rusoto::GetOpsSummaryResult {
        entities: it
            .entities
            .map(|it| it.into_iter().map(ops_entity_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn get_parameter_output_into_rusoto(
    it: sdk::operation::get_parameter::GetParameterOutput,
) -> Result<rusoto::GetParameterResult, Unfit> {
    Ok(rusoto::GetParameterResult { parameter: it.parameter.map(parameter_into_rusoto).transpose()? })
}

pub(crate) fn get_parameter_history_output_into_rusoto(
    it: sdk::operation::get_parameter_history::GetParameterHistoryOutput,
) -> Result<rusoto::GetParameterHistoryResult, Unfit> {
    Ok(rusoto::GetParameterHistoryResult {
        next_token: it.next_token,
        parameters: it
            .parameters
            .map(|it| it.into_iter().map(parameter_history_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn get_parameters_output_into_rusoto(
    it: sdk::operation::get_parameters::GetParametersOutput,
) -> Result<rusoto::GetParametersResult, Unfit> {
    Ok(rusoto::GetParametersResult {
        invalid_parameters: it.invalid_parameters,
        parameters: it
            .parameters
            .map(|it| it.into_iter().map(parameter_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn get_parameters_by_path_output_into_rusoto(
    it: sdk::operation::get_parameters_by_path::GetParametersByPathOutput,
) -> Result<rusoto::GetParametersByPathResult, Unfit> {
    Ok(rusoto::GetParametersByPathResult {
        next_token: it.next_token,
        parameters: it
            .parameters
            .map(|it| it.into_iter().map(parameter_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn get_patch_baseline_output_into_rusoto(
    it: sdk::operation::get_patch_baseline::GetPatchBaselineOutput,
) -> Result<rusoto::GetPatchBaselineResult, Unfit> {
    Ok(rusoto::GetPatchBaselineResult {
        approval_rules: it.approval_rules.map(patch_rule_group_into_rusoto).transpose()?,
        approved_patches: it.approved_patches,
        approved_patches_compliance_level: it
            .approved_patches_compliance_level
            .map(|it| it.as_str().to_owned()),
        approved_patches_enable_non_security: it.approved_patches_enable_non_security,
        baseline_id: it.baseline_id,
        created_date: it.created_date.map(support::seconds),
        description: it.description,
        global_filters: it.global_filters.map(patch_filter_group_into_rusoto).transpose()?,
        modified_date: it.modified_date.map(support::seconds),
        name: it.name,
        operating_system: it.operating_system.map(|it| it.as_str().to_owned()),
        patch_groups: it.patch_groups,
        rejected_patches: it.rejected_patches,
        rejected_patches_action: it.rejected_patches_action.map(|it| it.as_str().to_owned()),
        sources: it
            .sources
            .map(|it| it.into_iter().map(patch_source_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn get_patch_baseline_for_patch_group_output_into_rusoto(
    it: sdk::operation::get_patch_baseline_for_patch_group::GetPatchBaselineForPatchGroupOutput,
) -> Result<rusoto::GetPatchBaselineForPatchGroupResult, Unfit> {
    Ok(rusoto::GetPatchBaselineForPatchGroupResult {
        baseline_id: it.baseline_id,
        operating_system: it.operating_system.map(|it| it.as_str().to_owned()),
        patch_group: it.patch_group,
    })
}

pub(crate) fn get_service_setting_output_into_rusoto(
    it: sdk::operation::get_service_setting::GetServiceSettingOutput,
) -> Result<rusoto::GetServiceSettingResult, Unfit> {
    Ok(rusoto::GetServiceSettingResult {
        service_setting: it.service_setting.map(service_setting_into_rusoto).transpose()?,
    })
}

pub(crate) fn label_parameter_version_output_into_rusoto(
    it: sdk::operation::label_parameter_version::LabelParameterVersionOutput,
) -> Result<rusoto::LabelParameterVersionResult, Unfit> {
    Ok(rusoto::LabelParameterVersionResult {
        invalid_labels: it.invalid_labels,
        parameter_version: Some(it.parameter_version),
    })
}

pub(crate) fn list_association_versions_output_into_rusoto(
    it: sdk::operation::list_association_versions::ListAssociationVersionsOutput,
) -> Result<rusoto::ListAssociationVersionsResult, Unfit> {
    Ok(rusoto::ListAssociationVersionsResult {
        association_versions: it
            .association_versions
            .map(|it| {
                it.into_iter().map(association_version_info_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn list_associations_output_into_rusoto(
    it: sdk::operation::list_associations::ListAssociationsOutput,
) -> Result<rusoto::ListAssociationsResult, Unfit> {
    Ok(rusoto::ListAssociationsResult {
        associations: it
            .associations
            .map(|it| it.into_iter().map(association_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn list_command_invocations_output_into_rusoto(
    it: sdk::operation::list_command_invocations::ListCommandInvocationsOutput,
) -> Result<rusoto::ListCommandInvocationsResult, Unfit> {
    Ok(rusoto::ListCommandInvocationsResult {
        command_invocations: it
            .command_invocations
            .map(|it| it.into_iter().map(command_invocation_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn list_commands_output_into_rusoto(
    it: sdk::operation::list_commands::ListCommandsOutput,
) -> Result<rusoto::ListCommandsResult, Unfit> {
    Ok(rusoto::ListCommandsResult {
        commands: it
            .commands
            .map(|it| it.into_iter().map(command_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn list_compliance_items_output_into_rusoto(
    it: sdk::operation::list_compliance_items::ListComplianceItemsOutput,
) -> Result<rusoto::ListComplianceItemsResult, Unfit> {
    Ok(rusoto::ListComplianceItemsResult {
        compliance_items: it
            .compliance_items
            .map(|it| it.into_iter().map(compliance_item_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn list_compliance_summaries_output_into_rusoto(
    it: sdk::operation::list_compliance_summaries::ListComplianceSummariesOutput,
) -> Result<rusoto::ListComplianceSummariesResult, Unfit> {
    Ok(rusoto::ListComplianceSummariesResult {
        compliance_summary_items: it
            .compliance_summary_items
            .map(|it| {
                it.into_iter().map(compliance_summary_item_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn list_document_metadata_history_output_into_rusoto(
    it: sdk::operation::list_document_metadata_history::ListDocumentMetadataHistoryOutput,
) -> Result<rusoto::ListDocumentMetadataHistoryResponse, Unfit> {
    Ok(rusoto::ListDocumentMetadataHistoryResponse {
        author: it.author,
        document_version: it.document_version,
        metadata: it.metadata.map(document_metadata_response_info_into_rusoto).transpose()?,
        name: it.name,
        next_token: it.next_token,
    })
}

pub(crate) fn list_document_versions_output_into_rusoto(
    it: sdk::operation::list_document_versions::ListDocumentVersionsOutput,
) -> Result<rusoto::ListDocumentVersionsResult, Unfit> {
    Ok(rusoto::ListDocumentVersionsResult {
        document_versions: it
            .document_versions
            .map(|it| {
                it.into_iter().map(document_version_info_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn list_documents_output_into_rusoto(
    it: sdk::operation::list_documents::ListDocumentsOutput,
) -> Result<rusoto::ListDocumentsResult, Unfit> {
    Ok(rusoto::ListDocumentsResult {
        document_identifiers: it
            .document_identifiers
            .map(|it| it.into_iter().map(document_identifier_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn list_inventory_entries_output_into_rusoto(
    it: sdk::operation::list_inventory_entries::ListInventoryEntriesOutput,
) -> Result<rusoto::ListInventoryEntriesResult, Unfit> {
    Ok(rusoto::ListInventoryEntriesResult {
        capture_time: it.capture_time,
        entries: it.entries,
        instance_id: it.instance_id,
        next_token: it.next_token,
        schema_version: it.schema_version,
        type_name: it.type_name,
    })
}

pub(crate) fn list_ops_item_events_output_into_rusoto(
    it: sdk::operation::list_ops_item_events::ListOpsItemEventsOutput,
) -> Result<rusoto::ListOpsItemEventsResponse, Unfit> {
    Ok(rusoto::ListOpsItemEventsResponse {
        next_token: it.next_token,
        summaries: it
            .summaries
            .map(|it| {
                it.into_iter().map(ops_item_event_summary_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn list_ops_item_related_items_output_into_rusoto(
    it: sdk::operation::list_ops_item_related_items::ListOpsItemRelatedItemsOutput,
) -> Result<rusoto::ListOpsItemRelatedItemsResponse, Unfit> {
    Ok(rusoto::ListOpsItemRelatedItemsResponse {
        next_token: it.next_token,
        summaries: it
            .summaries
            .map(|it| {
                it.into_iter()
                    .map(ops_item_related_item_summary_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn list_ops_metadata_output_into_rusoto(
    it: sdk::operation::list_ops_metadata::ListOpsMetadataOutput,
) -> Result<rusoto::ListOpsMetadataResult, Unfit> {
    Ok(rusoto::ListOpsMetadataResult {
        next_token: it.next_token,
        ops_metadata_list: it
            .ops_metadata_list
            .map(|it| it.into_iter().map(ops_metadata_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn list_resource_compliance_summaries_output_into_rusoto(
    it: sdk::operation::list_resource_compliance_summaries::ListResourceComplianceSummariesOutput,
) -> Result<rusoto::ListResourceComplianceSummariesResult, Unfit> {
    Ok(rusoto::ListResourceComplianceSummariesResult {
        next_token: it.next_token,
        resource_compliance_summary_items: it
            .resource_compliance_summary_items
            .map(|it| {
                it.into_iter()
                    .map(resource_compliance_summary_item_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn list_resource_data_sync_output_into_rusoto(
    it: sdk::operation::list_resource_data_sync::ListResourceDataSyncOutput,
) -> Result<rusoto::ListResourceDataSyncResult, Unfit> {
    Ok(rusoto::ListResourceDataSyncResult {
        next_token: it.next_token,
        resource_data_sync_items: it
            .resource_data_sync_items
            .map(|it| {
                it.into_iter().map(resource_data_sync_item_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn list_tags_for_resource_output_into_rusoto(
    it: sdk::operation::list_tags_for_resource::ListTagsForResourceOutput,
) -> Result<rusoto::ListTagsForResourceResult, Unfit> {
    Ok(rusoto::ListTagsForResourceResult {
        tag_list: it
            .tag_list
            .map(|it| it.into_iter().map(tag_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn modify_document_permission_output_into_rusoto(
    _: sdk::operation::modify_document_permission::ModifyDocumentPermissionOutput,
) -> Result<rusoto::ModifyDocumentPermissionResponse, Unfit> {
    Ok(rusoto::ModifyDocumentPermissionResponse {})
}

pub(crate) fn put_compliance_items_output_into_rusoto(
    _: sdk::operation::put_compliance_items::PutComplianceItemsOutput,
) -> Result<rusoto::PutComplianceItemsResult, Unfit> {
    Ok(rusoto::PutComplianceItemsResult {})
}

pub(crate) fn put_inventory_output_into_rusoto(
    it: sdk::operation::put_inventory::PutInventoryOutput,
) -> Result<rusoto::PutInventoryResult, Unfit> {
    Ok(rusoto::PutInventoryResult { message: it.message })
}

pub(crate) fn put_parameter_output_into_rusoto(
    it: sdk::operation::put_parameter::PutParameterOutput,
) -> Result<rusoto::PutParameterResult, Unfit> {
    Ok(rusoto::PutParameterResult {
        tier: it.tier.map(|it| it.as_str().to_owned()),
        version: Some(it.version),
    })
}

pub(crate) fn register_default_patch_baseline_output_into_rusoto(
    it: sdk::operation::register_default_patch_baseline::RegisterDefaultPatchBaselineOutput,
) -> Result<rusoto::RegisterDefaultPatchBaselineResult, Unfit> {
    Ok(rusoto::RegisterDefaultPatchBaselineResult { baseline_id: it.baseline_id })
}

pub(crate) fn register_patch_baseline_for_patch_group_output_into_rusoto(
    it: sdk::operation::register_patch_baseline_for_patch_group::RegisterPatchBaselineForPatchGroupOutput,
) -> Result<rusoto::RegisterPatchBaselineForPatchGroupResult, Unfit> {
    Ok(rusoto::RegisterPatchBaselineForPatchGroupResult {
        baseline_id: it.baseline_id,
        patch_group: it.patch_group,
    })
}

pub(crate) fn register_target_with_maintenance_window_output_into_rusoto(
    it: sdk::operation::register_target_with_maintenance_window::RegisterTargetWithMaintenanceWindowOutput,
) -> Result<rusoto::RegisterTargetWithMaintenanceWindowResult, Unfit> {
    Ok(rusoto::RegisterTargetWithMaintenanceWindowResult { window_target_id: it.window_target_id })
}

pub(crate) fn register_task_with_maintenance_window_output_into_rusoto(
    it: sdk::operation::register_task_with_maintenance_window::RegisterTaskWithMaintenanceWindowOutput,
) -> Result<rusoto::RegisterTaskWithMaintenanceWindowResult, Unfit> {
    Ok(rusoto::RegisterTaskWithMaintenanceWindowResult { window_task_id: it.window_task_id })
}

pub(crate) fn remove_tags_from_resource_output_into_rusoto(
    _: sdk::operation::remove_tags_from_resource::RemoveTagsFromResourceOutput,
) -> Result<rusoto::RemoveTagsFromResourceResult, Unfit> {
    Ok(rusoto::RemoveTagsFromResourceResult {})
}

pub(crate) fn reset_service_setting_output_into_rusoto(
    it: sdk::operation::reset_service_setting::ResetServiceSettingOutput,
) -> Result<rusoto::ResetServiceSettingResult, Unfit> {
    Ok(rusoto::ResetServiceSettingResult {
        service_setting: it.service_setting.map(service_setting_into_rusoto).transpose()?,
    })
}

pub(crate) fn resume_session_output_into_rusoto(
    it: sdk::operation::resume_session::ResumeSessionOutput,
) -> Result<rusoto::ResumeSessionResponse, Unfit> {
    Ok(rusoto::ResumeSessionResponse {
        session_id: it.session_id,
        stream_url: it.stream_url,
        token_value: it.token_value,
    })
}

pub(crate) fn send_automation_signal_output_into_rusoto(
    _: sdk::operation::send_automation_signal::SendAutomationSignalOutput,
) -> Result<rusoto::SendAutomationSignalResult, Unfit> {
    Ok(rusoto::SendAutomationSignalResult {})
}

pub(crate) fn send_command_output_into_rusoto(
    it: sdk::operation::send_command::SendCommandOutput,
) -> Result<rusoto::SendCommandResult, Unfit> {
    Ok(rusoto::SendCommandResult { command: it.command.map(command_into_rusoto).transpose()? })
}

pub(crate) fn start_associations_once_output_into_rusoto(
    _: sdk::operation::start_associations_once::StartAssociationsOnceOutput,
) -> Result<rusoto::StartAssociationsOnceResult, Unfit> {
    Ok(rusoto::StartAssociationsOnceResult {})
}

pub(crate) fn start_automation_execution_output_into_rusoto(
    it: sdk::operation::start_automation_execution::StartAutomationExecutionOutput,
) -> Result<rusoto::StartAutomationExecutionResult, Unfit> {
    Ok(rusoto::StartAutomationExecutionResult { automation_execution_id: it.automation_execution_id })
}

pub(crate) fn start_change_request_execution_output_into_rusoto(
    it: sdk::operation::start_change_request_execution::StartChangeRequestExecutionOutput,
) -> Result<rusoto::StartChangeRequestExecutionResult, Unfit> {
    Ok(rusoto::StartChangeRequestExecutionResult { automation_execution_id: it.automation_execution_id })
}

pub(crate) fn start_session_output_into_rusoto(
    it: sdk::operation::start_session::StartSessionOutput,
) -> Result<rusoto::StartSessionResponse, Unfit> {
    Ok(rusoto::StartSessionResponse {
        session_id: it.session_id,
        stream_url: it.stream_url,
        token_value: it.token_value,
    })
}

pub(crate) fn stop_automation_execution_output_into_rusoto(
    _: sdk::operation::stop_automation_execution::StopAutomationExecutionOutput,
) -> Result<rusoto::StopAutomationExecutionResult, Unfit> {
    Ok(rusoto::StopAutomationExecutionResult {})
}

pub(crate) fn terminate_session_output_into_rusoto(
    it: sdk::operation::terminate_session::TerminateSessionOutput,
) -> Result<rusoto::TerminateSessionResponse, Unfit> {
    Ok(rusoto::TerminateSessionResponse { session_id: it.session_id })
}

pub(crate) fn unlabel_parameter_version_output_into_rusoto(
    it: sdk::operation::unlabel_parameter_version::UnlabelParameterVersionOutput,
) -> Result<rusoto::UnlabelParameterVersionResult, Unfit> {
    Ok(rusoto::UnlabelParameterVersionResult {
        invalid_labels: it.invalid_labels,
        removed_labels: it.removed_labels,
    })
}

pub(crate) fn update_association_output_into_rusoto(
    it: sdk::operation::update_association::UpdateAssociationOutput,
) -> Result<rusoto::UpdateAssociationResult, Unfit> {
    Ok(rusoto::UpdateAssociationResult {
        association_description: it
            .association_description
            .map(association_description_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn update_association_status_output_into_rusoto(
    it: sdk::operation::update_association_status::UpdateAssociationStatusOutput,
) -> Result<rusoto::UpdateAssociationStatusResult, Unfit> {
    Ok(rusoto::UpdateAssociationStatusResult {
        association_description: it
            .association_description
            .map(association_description_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn update_document_output_into_rusoto(
    it: sdk::operation::update_document::UpdateDocumentOutput,
) -> Result<rusoto::UpdateDocumentResult, Unfit> {
    Ok(rusoto::UpdateDocumentResult {
        document_description: it.document_description.map(document_description_into_rusoto).transpose()?,
    })
}

pub(crate) fn update_document_default_version_output_into_rusoto(
    it: sdk::operation::update_document_default_version::UpdateDocumentDefaultVersionOutput,
) -> Result<rusoto::UpdateDocumentDefaultVersionResult, Unfit> {
    Ok(rusoto::UpdateDocumentDefaultVersionResult {
        description: it.description.map(document_default_version_description_into_rusoto).transpose()?,
    })
}

pub(crate) fn update_document_metadata_output_into_rusoto(
    _: sdk::operation::update_document_metadata::UpdateDocumentMetadataOutput,
) -> Result<rusoto::UpdateDocumentMetadataResponse, Unfit> {
    Ok(rusoto::UpdateDocumentMetadataResponse {})
}

pub(crate) fn update_maintenance_window_output_into_rusoto(
    it: sdk::operation::update_maintenance_window::UpdateMaintenanceWindowOutput,
) -> Result<rusoto::UpdateMaintenanceWindowResult, Unfit> {
    Ok(rusoto::UpdateMaintenanceWindowResult {
        allow_unassociated_targets: Some(it.allow_unassociated_targets),
        cutoff: Some(i64::from(it.cutoff)),
        description: it.description,
        duration: it.duration.map(i64::from),
        enabled: Some(it.enabled),
        end_date: it.end_date,
        name: it.name,
        schedule: it.schedule,
        schedule_offset: it.schedule_offset.map(i64::from),
        schedule_timezone: it.schedule_timezone,
        start_date: it.start_date,
        window_id: it.window_id,
    })
}

pub(crate) fn update_maintenance_window_target_output_into_rusoto(
    it: sdk::operation::update_maintenance_window_target::UpdateMaintenanceWindowTargetOutput,
) -> Result<rusoto::UpdateMaintenanceWindowTargetResult, Unfit> {
    Ok(rusoto::UpdateMaintenanceWindowTargetResult {
        description: it.description,
        name: it.name,
        owner_information: it.owner_information,
        targets: it
            .targets
            .map(|it| it.into_iter().map(target_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        window_id: it.window_id,
        window_target_id: it.window_target_id,
    })
}

pub(crate) fn update_maintenance_window_task_output_into_rusoto(
    it: sdk::operation::update_maintenance_window_task::UpdateMaintenanceWindowTaskOutput,
) -> Result<rusoto::UpdateMaintenanceWindowTaskResult, Unfit> {
    Ok(rusoto::UpdateMaintenanceWindowTaskResult {
        description: it.description,
        logging_info: it.logging_info.map(logging_info_into_rusoto).transpose()?,
        max_concurrency: it.max_concurrency,
        max_errors: it.max_errors,
        name: it.name,
        priority: Some(i64::from(it.priority)),
        service_role_arn: it.service_role_arn,
        targets: it
            .targets
            .map(|it| it.into_iter().map(target_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        task_arn: it.task_arn,
        task_invocation_parameters: it
            .task_invocation_parameters
            .map(maintenance_window_task_invocation_parameters_into_rusoto)
            .transpose()?,
        task_parameters: it
            .task_parameters
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| {
                        Ok((key, maintenance_window_task_parameter_value_expression_into_rusoto(value)?))
                    })
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
        window_id: it.window_id,
        window_task_id: it.window_task_id,
    })
}

pub(crate) fn update_managed_instance_role_output_into_rusoto(
    _: sdk::operation::update_managed_instance_role::UpdateManagedInstanceRoleOutput,
) -> Result<rusoto::UpdateManagedInstanceRoleResult, Unfit> {
    Ok(rusoto::UpdateManagedInstanceRoleResult {})
}

pub(crate) fn update_ops_item_output_into_rusoto(
    _: sdk::operation::update_ops_item::UpdateOpsItemOutput,
) -> Result<rusoto::UpdateOpsItemResponse, Unfit> {
    Ok(rusoto::UpdateOpsItemResponse {})
}

pub(crate) fn update_ops_metadata_output_into_rusoto(
    it: sdk::operation::update_ops_metadata::UpdateOpsMetadataOutput,
) -> Result<rusoto::UpdateOpsMetadataResult, Unfit> {
    Ok(rusoto::UpdateOpsMetadataResult { ops_metadata_arn: it.ops_metadata_arn })
}

pub(crate) fn update_patch_baseline_output_into_rusoto(
    it: sdk::operation::update_patch_baseline::UpdatePatchBaselineOutput,
) -> Result<rusoto::UpdatePatchBaselineResult, Unfit> {
    Ok(rusoto::UpdatePatchBaselineResult {
        approval_rules: it.approval_rules.map(patch_rule_group_into_rusoto).transpose()?,
        approved_patches: it.approved_patches,
        approved_patches_compliance_level: it
            .approved_patches_compliance_level
            .map(|it| it.as_str().to_owned()),
        approved_patches_enable_non_security: it.approved_patches_enable_non_security,
        baseline_id: it.baseline_id,
        created_date: it.created_date.map(support::seconds),
        description: it.description,
        global_filters: it.global_filters.map(patch_filter_group_into_rusoto).transpose()?,
        modified_date: it.modified_date.map(support::seconds),
        name: it.name,
        operating_system: it.operating_system.map(|it| it.as_str().to_owned()),
        rejected_patches: it.rejected_patches,
        rejected_patches_action: it.rejected_patches_action.map(|it| it.as_str().to_owned()),
        sources: it
            .sources
            .map(|it| it.into_iter().map(patch_source_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn update_resource_data_sync_output_into_rusoto(
    _: sdk::operation::update_resource_data_sync::UpdateResourceDataSyncOutput,
) -> Result<rusoto::UpdateResourceDataSyncResult, Unfit> {
    Ok(rusoto::UpdateResourceDataSyncResult {})
}

pub(crate) fn update_service_setting_output_into_rusoto(
    _: sdk::operation::update_service_setting::UpdateServiceSettingOutput,
) -> Result<rusoto::UpdateServiceSettingResult, Unfit> {
    Ok(rusoto::UpdateServiceSettingResult {})
}

pub(crate) fn account_sharing_info_into_rusoto(
    it: sdk::types::AccountSharingInfo,
) -> Result<rusoto::AccountSharingInfo, Unfit> {
    Ok(rusoto::AccountSharingInfo {
        account_id: it.account_id,
        shared_document_version: it.shared_document_version,
    })
}

pub(crate) fn activation_into_rusoto(it: sdk::types::Activation) -> Result<rusoto::Activation, Unfit> {
    Ok(rusoto::Activation {
        activation_id: it.activation_id,
        created_date: it.created_date.map(support::seconds),
        default_instance_name: it.default_instance_name,
        description: it.description,
        expiration_date: it.expiration_date.map(support::seconds),
        expired: Some(it.expired),
        iam_role: it.iam_role,
        registration_limit: it.registration_limit.map(i64::from),
        registrations_count: it.registrations_count.map(i64::from),
        tags: it
            .tags
            .map(|it| it.into_iter().map(tag_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn association_into_rusoto(it: sdk::types::Association) -> Result<rusoto::Association, Unfit> {
    Ok(rusoto::Association {
        association_id: it.association_id,
        association_name: it.association_name,
        association_version: it.association_version,
        document_version: it.document_version,
        instance_id: it.instance_id,
        last_execution_date: it.last_execution_date.map(support::seconds),
        name: it.name,
        overview: it.overview.map(association_overview_into_rusoto).transpose()?,
        schedule_expression: it.schedule_expression,
        targets: it
            .targets
            .map(|it| it.into_iter().map(target_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn association_description_into_rusoto(
    it: sdk::types::AssociationDescription,
) -> Result<rusoto::AssociationDescription, Unfit> {
    Ok(rusoto::AssociationDescription {
        apply_only_at_cron_interval: Some(it.apply_only_at_cron_interval),
        association_id: it.association_id,
        association_name: it.association_name,
        association_version: it.association_version,
        automation_target_parameter_name: it.automation_target_parameter_name,
        calendar_names: it.calendar_names,
        compliance_severity: it.compliance_severity.map(|it| it.as_str().to_owned()),
        date: it.date.map(support::seconds),
        document_version: it.document_version,
        instance_id: it.instance_id,
        last_execution_date: it.last_execution_date.map(support::seconds),
        last_successful_execution_date: it.last_successful_execution_date.map(support::seconds),
        last_update_association_date: it.last_update_association_date.map(support::seconds),
        max_concurrency: it.max_concurrency,
        max_errors: it.max_errors,
        name: it.name,
        output_location: it
            .output_location
            .map(instance_association_output_location_into_rusoto)
            .transpose()?,
        overview: it.overview.map(association_overview_into_rusoto).transpose()?,
        parameters: it.parameters,
        schedule_expression: it.schedule_expression,
        status: it.status.map(association_status_into_rusoto).transpose()?,
        sync_compliance: it.sync_compliance.map(|it| it.as_str().to_owned()),
        target_locations: it
            .target_locations
            .map(|it| it.into_iter().map(target_location_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        targets: it
            .targets
            .map(|it| it.into_iter().map(target_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn association_execution_into_rusoto(
    it: sdk::types::AssociationExecution,
) -> Result<rusoto::AssociationExecution, Unfit> {
    Ok(rusoto::AssociationExecution {
        association_id: it.association_id,
        association_version: it.association_version,
        created_time: it.created_time.map(support::seconds),
        detailed_status: it.detailed_status,
        execution_id: it.execution_id,
        last_execution_date: it.last_execution_date.map(support::seconds),
        resource_count_by_status: it.resource_count_by_status,
        status: it.status,
    })
}

pub(crate) fn association_execution_target_into_rusoto(
    it: sdk::types::AssociationExecutionTarget,
) -> Result<rusoto::AssociationExecutionTarget, Unfit> {
    Ok(rusoto::AssociationExecutionTarget {
        association_id: it.association_id,
        association_version: it.association_version,
        detailed_status: it.detailed_status,
        execution_id: it.execution_id,
        last_execution_date: it.last_execution_date.map(support::seconds),
        output_source: it.output_source.map(output_source_into_rusoto).transpose()?,
        resource_id: it.resource_id,
        resource_type: it.resource_type,
        status: it.status,
    })
}

pub(crate) fn association_overview_into_rusoto(
    it: sdk::types::AssociationOverview,
) -> Result<rusoto::AssociationOverview, Unfit> {
    Ok(rusoto::AssociationOverview {
        association_status_aggregated_count: it
            .association_status_aggregated_count
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key, i64::from(value))))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
        detailed_status: it.detailed_status,
        status: it.status,
    })
}

pub(crate) fn association_status_into_rusoto(
    it: sdk::types::AssociationStatus,
) -> Result<rusoto::AssociationStatus, Unfit> {
    Ok(rusoto::AssociationStatus {
        additional_info: it.additional_info,
        date: support::seconds(it.date),
        message: it.message,
        name: it.name.as_str().to_owned(),
    })
}

pub(crate) fn association_version_info_into_rusoto(
    it: sdk::types::AssociationVersionInfo,
) -> Result<rusoto::AssociationVersionInfo, Unfit> {
    Ok(rusoto::AssociationVersionInfo {
        apply_only_at_cron_interval: Some(it.apply_only_at_cron_interval),
        association_id: it.association_id,
        association_name: it.association_name,
        association_version: it.association_version,
        calendar_names: it.calendar_names,
        compliance_severity: it.compliance_severity.map(|it| it.as_str().to_owned()),
        created_date: it.created_date.map(support::seconds),
        document_version: it.document_version,
        max_concurrency: it.max_concurrency,
        max_errors: it.max_errors,
        name: it.name,
        output_location: it
            .output_location
            .map(instance_association_output_location_into_rusoto)
            .transpose()?,
        parameters: it.parameters,
        schedule_expression: it.schedule_expression,
        sync_compliance: it.sync_compliance.map(|it| it.as_str().to_owned()),
        target_locations: it
            .target_locations
            .map(|it| it.into_iter().map(target_location_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        targets: it
            .targets
            .map(|it| it.into_iter().map(target_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn attachment_content_into_rusoto(
    it: sdk::types::AttachmentContent,
) -> Result<rusoto::AttachmentContent, Unfit> {
    Ok(rusoto::AttachmentContent {
        hash: it.hash,
        hash_type: it.hash_type.map(|it| it.as_str().to_owned()),
        name: it.name,
        size: Some(it.size),
        url: it.url,
    })
}

pub(crate) fn attachment_information_into_rusoto(
    it: sdk::types::AttachmentInformation,
) -> Result<rusoto::AttachmentInformation, Unfit> {
    Ok(rusoto::AttachmentInformation { name: it.name })
}

pub(crate) fn automation_execution_into_rusoto(
    it: sdk::types::AutomationExecution,
) -> Result<rusoto::AutomationExecution, Unfit> {
    Ok(rusoto::AutomationExecution {
        association_id: it.association_id,
        automation_execution_id: it.automation_execution_id,
        automation_execution_status: it.automation_execution_status.map(|it| it.as_str().to_owned()),
        automation_subtype: it.automation_subtype.map(|it| it.as_str().to_owned()),
        change_request_name: it.change_request_name,
        current_action: it.current_action,
        current_step_name: it.current_step_name,
        document_name: it.document_name,
        document_version: it.document_version,
        executed_by: it.executed_by,
        execution_end_time: it.execution_end_time.map(support::seconds),
        execution_start_time: it.execution_start_time.map(support::seconds),
        failure_message: it.failure_message,
        max_concurrency: it.max_concurrency,
        max_errors: it.max_errors,
        mode: it.mode.map(|it| it.as_str().to_owned()),
        ops_item_id: it.ops_item_id,
        outputs: it.outputs,
        parameters: it.parameters,
        parent_automation_execution_id: it.parent_automation_execution_id,
        progress_counters: it.progress_counters.map(progress_counters_into_rusoto).transpose()?,
        resolved_targets: it.resolved_targets.map(resolved_targets_into_rusoto).transpose()?,
        runbooks: it
            .runbooks
            .map(|it| it.into_iter().map(runbook_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        scheduled_time: it.scheduled_time.map(support::seconds),
        step_executions: it
            .step_executions
            .map(|it| it.into_iter().map(step_execution_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        step_executions_truncated: Some(it.step_executions_truncated),
        target: it.target,
        target_locations: it
            .target_locations
            .map(|it| it.into_iter().map(target_location_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        target_maps: it.target_maps,
        target_parameter_name: it.target_parameter_name,
        targets: it
            .targets
            .map(|it| it.into_iter().map(target_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn automation_execution_metadata_into_rusoto(
    it: sdk::types::AutomationExecutionMetadata,
) -> Result<rusoto::AutomationExecutionMetadata, Unfit> {
    Ok(rusoto::AutomationExecutionMetadata {
        association_id: it.association_id,
        automation_execution_id: it.automation_execution_id,
        automation_execution_status: it.automation_execution_status.map(|it| it.as_str().to_owned()),
        automation_subtype: it.automation_subtype.map(|it| it.as_str().to_owned()),
        automation_type: it.automation_type.map(|it| it.as_str().to_owned()),
        change_request_name: it.change_request_name,
        current_action: it.current_action,
        current_step_name: it.current_step_name,
        document_name: it.document_name,
        document_version: it.document_version,
        executed_by: it.executed_by,
        execution_end_time: it.execution_end_time.map(support::seconds),
        execution_start_time: it.execution_start_time.map(support::seconds),
        failure_message: it.failure_message,
        log_file: it.log_file,
        max_concurrency: it.max_concurrency,
        max_errors: it.max_errors,
        mode: it.mode.map(|it| it.as_str().to_owned()),
        ops_item_id: it.ops_item_id,
        outputs: it.outputs,
        parent_automation_execution_id: it.parent_automation_execution_id,
        resolved_targets: it.resolved_targets.map(resolved_targets_into_rusoto).transpose()?,
        runbooks: it
            .runbooks
            .map(|it| it.into_iter().map(runbook_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        scheduled_time: it.scheduled_time.map(support::seconds),
        target: it.target,
        target_maps: it.target_maps,
        target_parameter_name: it.target_parameter_name,
        targets: it
            .targets
            .map(|it| it.into_iter().map(target_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn cloud_watch_output_config_into_rusoto(
    it: sdk::types::CloudWatchOutputConfig,
) -> Result<rusoto::CloudWatchOutputConfig, Unfit> {
    Ok(rusoto::CloudWatchOutputConfig {
        cloud_watch_log_group_name: it.cloud_watch_log_group_name,
        cloud_watch_output_enabled: Some(it.cloud_watch_output_enabled),
    })
}

pub(crate) fn command_into_rusoto(it: sdk::types::Command) -> Result<rusoto::Command, Unfit> {
    Ok(rusoto::Command {
        cloud_watch_output_config: it
            .cloud_watch_output_config
            .map(cloud_watch_output_config_into_rusoto)
            .transpose()?,
        command_id: it.command_id,
        comment: it.comment,
        completed_count: Some(i64::from(it.completed_count)),
        delivery_timed_out_count: Some(i64::from(it.delivery_timed_out_count)),
        document_name: it.document_name,
        document_version: it.document_version,
        error_count: Some(i64::from(it.error_count)),
        expires_after: it.expires_after.map(support::seconds),
        instance_ids: it.instance_ids,
        max_concurrency: it.max_concurrency,
        max_errors: it.max_errors,
        notification_config: it.notification_config.map(notification_config_into_rusoto).transpose()?,
        output_s3_bucket_name: it.output_s3_bucket_name,
        output_s3_key_prefix: it.output_s3_key_prefix,
        output_s3_region: it.output_s3_region,
        parameters: it.parameters,
        requested_date_time: it.requested_date_time.map(support::seconds),
        service_role: it.service_role,
        status: it.status.map(|it| it.as_str().to_owned()),
        status_details: it.status_details,
        target_count: Some(i64::from(it.target_count)),
        targets: it
            .targets
            .map(|it| it.into_iter().map(target_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        timeout_seconds: it.timeout_seconds.map(i64::from),
    })
}

pub(crate) fn command_invocation_into_rusoto(
    it: sdk::types::CommandInvocation,
) -> Result<rusoto::CommandInvocation, Unfit> {
    Ok(rusoto::CommandInvocation {
        cloud_watch_output_config: it
            .cloud_watch_output_config
            .map(cloud_watch_output_config_into_rusoto)
            .transpose()?,
        command_id: it.command_id,
        command_plugins: it
            .command_plugins
            .map(|it| it.into_iter().map(command_plugin_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        comment: it.comment,
        document_name: it.document_name,
        document_version: it.document_version,
        instance_id: it.instance_id,
        instance_name: it.instance_name,
        notification_config: it.notification_config.map(notification_config_into_rusoto).transpose()?,
        requested_date_time: it.requested_date_time.map(support::seconds),
        service_role: it.service_role,
        standard_error_url: it.standard_error_url,
        standard_output_url: it.standard_output_url,
        status: it.status.map(|it| it.as_str().to_owned()),
        status_details: it.status_details,
        trace_output: it.trace_output,
    })
}

pub(crate) fn command_plugin_into_rusoto(
    it: sdk::types::CommandPlugin,
) -> Result<rusoto::CommandPlugin, Unfit> {
    Ok(rusoto::CommandPlugin {
        name: it.name,
        output: it.output,
        output_s3_bucket_name: it.output_s3_bucket_name,
        output_s3_key_prefix: it.output_s3_key_prefix,
        output_s3_region: it.output_s3_region,
        response_code: Some(i64::from(it.response_code)),
        response_finish_date_time: it.response_finish_date_time.map(support::seconds),
        response_start_date_time: it.response_start_date_time.map(support::seconds),
        standard_error_url: it.standard_error_url,
        standard_output_url: it.standard_output_url,
        status: it.status.map(|it| it.as_str().to_owned()),
        status_details: it.status_details,
    })
}

pub(crate) fn compliance_execution_summary_into_rusoto(
    it: sdk::types::ComplianceExecutionSummary,
) -> Result<rusoto::ComplianceExecutionSummary, Unfit> {
    Ok(rusoto::ComplianceExecutionSummary {
        execution_id: it.execution_id,
        execution_time: support::seconds(it.execution_time),
        execution_type: it.execution_type,
    })
}

pub(crate) fn compliance_item_into_rusoto(
    it: sdk::types::ComplianceItem,
) -> Result<rusoto::ComplianceItem, Unfit> {
    Ok(rusoto::ComplianceItem {
        compliance_type: it.compliance_type,
        details: it.details,
        execution_summary: it.execution_summary.map(compliance_execution_summary_into_rusoto).transpose()?,
        id: it.id,
        resource_id: it.resource_id,
        resource_type: it.resource_type,
        severity: it.severity.map(|it| it.as_str().to_owned()),
        status: it.status.map(|it| it.as_str().to_owned()),
        title: it.title,
    })
}

pub(crate) fn compliance_summary_item_into_rusoto(
    it: sdk::types::ComplianceSummaryItem,
) -> Result<rusoto::ComplianceSummaryItem, Unfit> {
    Ok(rusoto::ComplianceSummaryItem {
        compliance_type: it.compliance_type,
        compliant_summary: it.compliant_summary.map(compliant_summary_into_rusoto).transpose()?,
        non_compliant_summary: it.non_compliant_summary.map(non_compliant_summary_into_rusoto).transpose()?,
    })
}

pub(crate) fn compliant_summary_into_rusoto(
    it: sdk::types::CompliantSummary,
) -> Result<rusoto::CompliantSummary, Unfit> {
    Ok(rusoto::CompliantSummary {
        compliant_count: Some(i64::from(it.compliant_count)),
        severity_summary: it.severity_summary.map(severity_summary_into_rusoto).transpose()?,
    })
}

pub(crate) fn create_association_batch_request_entry_into_rusoto(
    it: sdk::types::CreateAssociationBatchRequestEntry,
) -> Result<rusoto::CreateAssociationBatchRequestEntry, Unfit> {
    Ok(rusoto::CreateAssociationBatchRequestEntry {
        apply_only_at_cron_interval: Some(it.apply_only_at_cron_interval),
        association_name: it.association_name,
        automation_target_parameter_name: it.automation_target_parameter_name,
        calendar_names: it.calendar_names,
        compliance_severity: it.compliance_severity.map(|it| it.as_str().to_owned()),
        document_version: it.document_version,
        instance_id: it.instance_id,
        max_concurrency: it.max_concurrency,
        max_errors: it.max_errors,
        name: it.name,
        output_location: it
            .output_location
            .map(instance_association_output_location_into_rusoto)
            .transpose()?,
        parameters: it.parameters,
        schedule_expression: it.schedule_expression,
        sync_compliance: it.sync_compliance.map(|it| it.as_str().to_owned()),
        target_locations: it
            .target_locations
            .map(|it| it.into_iter().map(target_location_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        targets: it
            .targets
            .map(|it| it.into_iter().map(target_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn document_default_version_description_into_rusoto(
    it: sdk::types::DocumentDefaultVersionDescription,
) -> Result<rusoto::DocumentDefaultVersionDescription, Unfit> {
    Ok(rusoto::DocumentDefaultVersionDescription {
        default_version: it.default_version,
        default_version_name: it.default_version_name,
        name: it.name,
    })
}

pub(crate) fn document_description_into_rusoto(
    it: sdk::types::DocumentDescription,
) -> Result<rusoto::DocumentDescription, Unfit> {
    Ok(rusoto::DocumentDescription {
        approved_version: it.approved_version,
        attachments_information: it
            .attachments_information
            .map(|it| {
                it.into_iter().map(attachment_information_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        author: it.author,
        created_date: it.created_date.map(support::seconds),
        default_version: it.default_version,
        description: it.description,
        display_name: it.display_name,
        document_format: it.document_format.map(|it| it.as_str().to_owned()),
        document_type: it.document_type.map(|it| it.as_str().to_owned()),
        document_version: it.document_version,
        hash: it.hash,
        hash_type: it.hash_type.map(|it| it.as_str().to_owned()),
        latest_version: it.latest_version,
        name: it.name,
        owner: it.owner,
        parameters: it
            .parameters
            .map(|it| it.into_iter().map(document_parameter_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        pending_review_version: it.pending_review_version,
        platform_types: it
            .platform_types
            .map(|it| it.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()),
        requires: it
            .requires
            .map(|it| it.into_iter().map(document_requires_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        review_information: it
            .review_information
            .map(|it| it.into_iter().map(review_information_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        review_status: it.review_status.map(|it| it.as_str().to_owned()),
        schema_version: it.schema_version,
        sha_1: it.sha1,
        status: it.status.map(|it| it.as_str().to_owned()),
        status_information: it.status_information,
        tags: it
            .tags
            .map(|it| it.into_iter().map(tag_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        target_type: it.target_type,
        version_name: it.version_name,
    })
}

pub(crate) fn document_identifier_into_rusoto(
    it: sdk::types::DocumentIdentifier,
) -> Result<rusoto::DocumentIdentifier, Unfit> {
    Ok(rusoto::DocumentIdentifier {
        author: it.author,
        created_date: it.created_date.map(support::seconds),
        display_name: it.display_name,
        document_format: it.document_format.map(|it| it.as_str().to_owned()),
        document_type: it.document_type.map(|it| it.as_str().to_owned()),
        document_version: it.document_version,
        name: it.name,
        owner: it.owner,
        platform_types: it
            .platform_types
            .map(|it| it.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()),
        requires: it
            .requires
            .map(|it| it.into_iter().map(document_requires_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        review_status: it.review_status.map(|it| it.as_str().to_owned()),
        schema_version: it.schema_version,
        tags: it
            .tags
            .map(|it| it.into_iter().map(tag_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        target_type: it.target_type,
        version_name: it.version_name,
    })
}

pub(crate) fn document_metadata_response_info_into_rusoto(
    it: sdk::types::DocumentMetadataResponseInfo,
) -> Result<rusoto::DocumentMetadataResponseInfo, Unfit> {
    Ok(rusoto::DocumentMetadataResponseInfo {
        reviewer_response: it
            .reviewer_response
            .map(|it| {
                it.into_iter()
                    .map(document_reviewer_response_source_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn document_parameter_into_rusoto(
    it: sdk::types::DocumentParameter,
) -> Result<rusoto::DocumentParameter, Unfit> {
    Ok(rusoto::DocumentParameter {
        default_value: it.default_value,
        description: it.description,
        name: it.name,
        type_: it.r#type.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn document_requires_into_rusoto(
    it: sdk::types::DocumentRequires,
) -> Result<rusoto::DocumentRequires, Unfit> {
    Ok(rusoto::DocumentRequires { name: it.name, version: it.version })
}

pub(crate) fn document_review_comment_source_into_rusoto(
    it: sdk::types::DocumentReviewCommentSource,
) -> Result<rusoto::DocumentReviewCommentSource, Unfit> {
    Ok(rusoto::DocumentReviewCommentSource {
        content: it.content,
        type_: it.r#type.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn document_reviewer_response_source_into_rusoto(
    it: sdk::types::DocumentReviewerResponseSource,
) -> Result<rusoto::DocumentReviewerResponseSource, Unfit> {
    Ok(rusoto::DocumentReviewerResponseSource {
        comment: it
            .comment
            .map(|it| {
                it.into_iter()
                    .map(document_review_comment_source_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        create_time: it.create_time.map(support::seconds),
        review_status: it.review_status.map(|it| it.as_str().to_owned()),
        reviewer: it.reviewer,
        updated_time: it.updated_time.map(support::seconds),
    })
}

pub(crate) fn document_version_info_into_rusoto(
    it: sdk::types::DocumentVersionInfo,
) -> Result<rusoto::DocumentVersionInfo, Unfit> {
    Ok(rusoto::DocumentVersionInfo {
        created_date: it.created_date.map(support::seconds),
        display_name: it.display_name,
        document_format: it.document_format.map(|it| it.as_str().to_owned()),
        document_version: it.document_version,
        is_default_version: Some(it.is_default_version),
        name: it.name,
        review_status: it.review_status.map(|it| it.as_str().to_owned()),
        status: it.status.map(|it| it.as_str().to_owned()),
        status_information: it.status_information,
        version_name: it.version_name,
    })
}

pub(crate) fn effective_patch_into_rusoto(
    it: sdk::types::EffectivePatch,
) -> Result<rusoto::EffectivePatch, Unfit> {
    Ok(rusoto::EffectivePatch {
        patch: it.patch.map(patch_into_rusoto).transpose()?,
        patch_status: it.patch_status.map(patch_status_into_rusoto).transpose()?,
    })
}

pub(crate) fn failed_create_association_into_rusoto(
    it: sdk::types::FailedCreateAssociation,
) -> Result<rusoto::FailedCreateAssociation, Unfit> {
    Ok(rusoto::FailedCreateAssociation {
        entry: it.entry.map(create_association_batch_request_entry_into_rusoto).transpose()?,
        fault: it.fault.map(|it| it.as_str().to_owned()),
        message: it.message,
    })
}

pub(crate) fn failure_details_into_rusoto(
    it: sdk::types::FailureDetails,
) -> Result<rusoto::FailureDetails, Unfit> {
    Ok(rusoto::FailureDetails {
        details: it.details,
        failure_stage: it.failure_stage,
        failure_type: it.failure_type,
    })
}

pub(crate) fn instance_aggregated_association_overview_into_rusoto(
    it: sdk::types::InstanceAggregatedAssociationOverview,
) -> Result<rusoto::InstanceAggregatedAssociationOverview, Unfit> {
    Ok(rusoto::InstanceAggregatedAssociationOverview {
        detailed_status: it.detailed_status,
        instance_association_status_aggregated_count: it
            .instance_association_status_aggregated_count
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key, i64::from(value))))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn instance_association_into_rusoto(
    it: sdk::types::InstanceAssociation,
) -> Result<rusoto::InstanceAssociation, Unfit> {
    Ok(rusoto::InstanceAssociation {
        association_id: it.association_id,
        association_version: it.association_version,
        content: it.content,
        instance_id: it.instance_id,
    })
}

pub(crate) fn instance_association_output_location_into_rusoto(
    it: sdk::types::InstanceAssociationOutputLocation,
) -> Result<rusoto::InstanceAssociationOutputLocation, Unfit> {
    Ok(rusoto::InstanceAssociationOutputLocation {
        s3_location: it.s3_location.map(s3_output_location_into_rusoto).transpose()?,
    })
}

pub(crate) fn instance_association_output_url_into_rusoto(
    it: sdk::types::InstanceAssociationOutputUrl,
) -> Result<rusoto::InstanceAssociationOutputUrl, Unfit> {
    Ok(rusoto::InstanceAssociationOutputUrl {
        s3_output_url: it.s3_output_url.map(s3_output_url_into_rusoto).transpose()?,
    })
}

pub(crate) fn instance_association_status_info_into_rusoto(
    it: sdk::types::InstanceAssociationStatusInfo,
) -> Result<rusoto::InstanceAssociationStatusInfo, Unfit> {
    Ok(rusoto::InstanceAssociationStatusInfo {
        association_id: it.association_id,
        association_name: it.association_name,
        association_version: it.association_version,
        detailed_status: it.detailed_status,
        document_version: it.document_version,
        error_code: it.error_code,
        execution_date: it.execution_date.map(support::seconds),
        execution_summary: it.execution_summary,
        instance_id: it.instance_id,
        name: it.name,
        output_url: it.output_url.map(instance_association_output_url_into_rusoto).transpose()?,
        status: it.status,
    })
}

pub(crate) fn instance_information_into_rusoto(
    it: sdk::types::InstanceInformation,
) -> Result<rusoto::InstanceInformation, Unfit> {
    Ok(rusoto::InstanceInformation {
        activation_id: it.activation_id,
        agent_version: it.agent_version,
        association_overview: it
            .association_overview
            .map(instance_aggregated_association_overview_into_rusoto)
            .transpose()?,
        association_status: it.association_status,
        computer_name: it.computer_name,
        ip_address: it.ip_address,
        iam_role: it.iam_role,
        instance_id: it.instance_id,
        is_latest_version: it.is_latest_version,
        last_association_execution_date: it.last_association_execution_date.map(support::seconds),
        last_ping_date_time: it.last_ping_date_time.map(support::seconds),
        last_successful_association_execution_date: it
            .last_successful_association_execution_date
            .map(support::seconds),
        name: it.name,
        ping_status: it.ping_status.map(|it| it.as_str().to_owned()),
        platform_name: it.platform_name,
        platform_type: it.platform_type.map(|it| it.as_str().to_owned()),
        platform_version: it.platform_version,
        registration_date: it.registration_date.map(support::seconds),
        resource_type: it.resource_type.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn instance_patch_state_into_rusoto(
    it: sdk::types::InstancePatchState,
) -> Result<rusoto::InstancePatchState, Unfit> {
    Ok(rusoto::InstancePatchState {
        baseline_id: it.baseline_id,
        critical_non_compliant_count: it.critical_non_compliant_count.map(i64::from),
        failed_count: Some(i64::from(it.failed_count)),
        install_override_list: it.install_override_list,
        installed_count: Some(i64::from(it.installed_count)),
        installed_other_count: Some(i64::from(it.installed_other_count)),
        installed_pending_reboot_count: it.installed_pending_reboot_count.map(i64::from),
        installed_rejected_count: it.installed_rejected_count.map(i64::from),
        instance_id: it.instance_id,
        last_no_reboot_install_operation_time: it.last_no_reboot_install_operation_time.map(support::seconds),
        missing_count: Some(i64::from(it.missing_count)),
        not_applicable_count: Some(i64::from(it.not_applicable_count)),
        operation: it.operation.as_str().to_owned(),
        operation_end_time: support::seconds(it.operation_end_time),
        operation_start_time: support::seconds(it.operation_start_time),
        other_non_compliant_count: it.other_non_compliant_count.map(i64::from),
        owner_information: it.owner_information,
        patch_group: it.patch_group,
        reboot_option: it.reboot_option.map(|it| it.as_str().to_owned()),
        security_non_compliant_count: it.security_non_compliant_count.map(i64::from),
        snapshot_id: it.snapshot_id,
        unreported_not_applicable_count: it.unreported_not_applicable_count.map(i64::from),
    })
}

pub(crate) fn inventory_deletion_status_item_into_rusoto(
    it: sdk::types::InventoryDeletionStatusItem,
) -> Result<rusoto::InventoryDeletionStatusItem, Unfit> {
    Ok(rusoto::InventoryDeletionStatusItem {
        deletion_id: it.deletion_id,
        deletion_start_time: it.deletion_start_time.map(support::seconds),
        deletion_summary: it.deletion_summary.map(inventory_deletion_summary_into_rusoto).transpose()?,
        last_status: it.last_status.map(|it| it.as_str().to_owned()),
        last_status_message: it.last_status_message,
        last_status_update_time: it.last_status_update_time.map(support::seconds),
        type_name: it.type_name,
    })
}

pub(crate) fn inventory_deletion_summary_into_rusoto(
    it: sdk::types::InventoryDeletionSummary,
) -> Result<rusoto::InventoryDeletionSummary, Unfit> {
    Ok(rusoto::InventoryDeletionSummary {
        remaining_count: Some(i64::from(it.remaining_count)),
        summary_items: it
            .summary_items
            .map(|it| {
                it.into_iter()
                    .map(inventory_deletion_summary_item_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        total_count: Some(i64::from(it.total_count)),
    })
}

pub(crate) fn inventory_deletion_summary_item_into_rusoto(
    it: sdk::types::InventoryDeletionSummaryItem,
) -> Result<rusoto::InventoryDeletionSummaryItem, Unfit> {
    Ok(rusoto::InventoryDeletionSummaryItem {
        count: Some(i64::from(it.count)),
        remaining_count: Some(i64::from(it.remaining_count)),
        version: it.version,
    })
}

pub(crate) fn inventory_item_attribute_into_rusoto(
    it: sdk::types::InventoryItemAttribute,
) -> Result<rusoto::InventoryItemAttribute, Unfit> {
    Ok(rusoto::InventoryItemAttribute { data_type: it.data_type.as_str().to_owned(), name: it.name })
}

pub(crate) fn inventory_item_schema_into_rusoto(
    it: sdk::types::InventoryItemSchema,
) -> Result<rusoto::InventoryItemSchema, Unfit> {
    Ok(rusoto::InventoryItemSchema {
        attributes: it
            .attributes
            .into_iter()
            .map(inventory_item_attribute_into_rusoto)
            .collect::<Result<Vec<_>, Unfit>>()?,
        display_name: it.display_name,
        type_name: it.type_name,
        version: it.version,
    })
}

pub(crate) fn inventory_result_entity_into_rusoto(
    it: sdk::types::InventoryResultEntity,
) -> Result<rusoto::InventoryResultEntity, Unfit> {
    Ok(rusoto::InventoryResultEntity {
        data: it
            .data
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key, inventory_result_item_into_rusoto(value)?)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
        id: it.id,
    })
}

pub(crate) fn inventory_result_item_into_rusoto(
    it: sdk::types::InventoryResultItem,
) -> Result<rusoto::InventoryResultItem, Unfit> {
    Ok(rusoto::InventoryResultItem {
        capture_time: it.capture_time,
        content: it.content,
        content_hash: it.content_hash,
        schema_version: it.schema_version,
        type_name: it.type_name,
    })
}

pub(crate) fn logging_info_into_rusoto(it: sdk::types::LoggingInfo) -> Result<rusoto::LoggingInfo, Unfit> {
    Ok(rusoto::LoggingInfo {
        s3_bucket_name: it.s3_bucket_name,
        s3_key_prefix: it.s3_key_prefix,
        s3_region: it.s3_region,
    })
}

pub(crate) fn maintenance_window_automation_parameters_into_rusoto(
    it: sdk::types::MaintenanceWindowAutomationParameters,
) -> Result<rusoto::MaintenanceWindowAutomationParameters, Unfit> {
    Ok(rusoto::MaintenanceWindowAutomationParameters {
        document_version: it.document_version,
        parameters: it.parameters,
    })
}

pub(crate) fn maintenance_window_execution_into_rusoto(
    it: sdk::types::MaintenanceWindowExecution,
) -> Result<rusoto::MaintenanceWindowExecution, Unfit> {
    Ok(rusoto::MaintenanceWindowExecution {
        end_time: it.end_time.map(support::seconds),
        start_time: it.start_time.map(support::seconds),
        status: it.status.map(|it| it.as_str().to_owned()),
        status_details: it.status_details,
        window_execution_id: it.window_execution_id,
        window_id: it.window_id,
    })
}

pub(crate) fn maintenance_window_execution_task_identity_into_rusoto(
    it: sdk::types::MaintenanceWindowExecutionTaskIdentity,
) -> Result<rusoto::MaintenanceWindowExecutionTaskIdentity, Unfit> {
    Ok(rusoto::MaintenanceWindowExecutionTaskIdentity {
        end_time: it.end_time.map(support::seconds),
        start_time: it.start_time.map(support::seconds),
        status: it.status.map(|it| it.as_str().to_owned()),
        status_details: it.status_details,
        task_arn: it.task_arn,
        task_execution_id: it.task_execution_id,
        task_type: it.task_type.map(|it| it.as_str().to_owned()),
        window_execution_id: it.window_execution_id,
    })
}

pub(crate) fn maintenance_window_execution_task_invocation_identity_into_rusoto(
    it: sdk::types::MaintenanceWindowExecutionTaskInvocationIdentity,
) -> Result<rusoto::MaintenanceWindowExecutionTaskInvocationIdentity, Unfit> {
    Ok(rusoto::MaintenanceWindowExecutionTaskInvocationIdentity {
        end_time: it.end_time.map(support::seconds),
        execution_id: it.execution_id,
        invocation_id: it.invocation_id,
        owner_information: it.owner_information,
        parameters: it.parameters,
        start_time: it.start_time.map(support::seconds),
        status: it.status.map(|it| it.as_str().to_owned()),
        status_details: it.status_details,
        task_execution_id: it.task_execution_id,
        task_type: it.task_type.map(|it| it.as_str().to_owned()),
        window_execution_id: it.window_execution_id,
        window_target_id: it.window_target_id,
    })
}

pub(crate) fn maintenance_window_identity_into_rusoto(
    it: sdk::types::MaintenanceWindowIdentity,
) -> Result<rusoto::MaintenanceWindowIdentity, Unfit> {
    Ok(rusoto::MaintenanceWindowIdentity {
        cutoff: Some(i64::from(it.cutoff)),
        description: it.description,
        duration: it.duration.map(i64::from),
        enabled: Some(it.enabled),
        end_date: it.end_date,
        name: it.name,
        next_execution_time: it.next_execution_time,
        schedule: it.schedule,
        schedule_offset: it.schedule_offset.map(i64::from),
        schedule_timezone: it.schedule_timezone,
        start_date: it.start_date,
        window_id: it.window_id,
    })
}

pub(crate) fn maintenance_window_identity_for_target_into_rusoto(
    it: sdk::types::MaintenanceWindowIdentityForTarget,
) -> Result<rusoto::MaintenanceWindowIdentityForTarget, Unfit> {
    Ok(rusoto::MaintenanceWindowIdentityForTarget { name: it.name, window_id: it.window_id })
}

pub(crate) fn maintenance_window_lambda_parameters_into_rusoto(
    it: sdk::types::MaintenanceWindowLambdaParameters,
) -> Result<rusoto::MaintenanceWindowLambdaParameters, Unfit> {
    Ok(rusoto::MaintenanceWindowLambdaParameters {
        client_context: it.client_context,
        payload: it.payload.map(support::bytes),
        qualifier: it.qualifier,
    })
}

pub(crate) fn maintenance_window_run_command_parameters_into_rusoto(
    it: sdk::types::MaintenanceWindowRunCommandParameters,
) -> Result<rusoto::MaintenanceWindowRunCommandParameters, Unfit> {
    Ok(rusoto::MaintenanceWindowRunCommandParameters {
        cloud_watch_output_config: it
            .cloud_watch_output_config
            .map(cloud_watch_output_config_into_rusoto)
            .transpose()?,
        comment: it.comment,
        document_hash: it.document_hash,
        document_hash_type: it.document_hash_type.map(|it| it.as_str().to_owned()),
        document_version: it.document_version,
        notification_config: it.notification_config.map(notification_config_into_rusoto).transpose()?,
        output_s3_bucket_name: it.output_s3_bucket_name,
        output_s3_key_prefix: it.output_s3_key_prefix,
        parameters: it.parameters,
        service_role_arn: it.service_role_arn,
        timeout_seconds: it.timeout_seconds.map(i64::from),
    })
}

pub(crate) fn maintenance_window_step_functions_parameters_into_rusoto(
    it: sdk::types::MaintenanceWindowStepFunctionsParameters,
) -> Result<rusoto::MaintenanceWindowStepFunctionsParameters, Unfit> {
    Ok(rusoto::MaintenanceWindowStepFunctionsParameters { input: it.input, name: it.name })
}

pub(crate) fn maintenance_window_target_into_rusoto(
    it: sdk::types::MaintenanceWindowTarget,
) -> Result<rusoto::MaintenanceWindowTarget, Unfit> {
    Ok(rusoto::MaintenanceWindowTarget {
        description: it.description,
        name: it.name,
        owner_information: it.owner_information,
        resource_type: it.resource_type.map(|it| it.as_str().to_owned()),
        targets: it
            .targets
            .map(|it| it.into_iter().map(target_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        window_id: it.window_id,
        window_target_id: it.window_target_id,
    })
}

pub(crate) fn maintenance_window_task_into_rusoto(
    it: sdk::types::MaintenanceWindowTask,
) -> Result<rusoto::MaintenanceWindowTask, Unfit> {
    Ok(rusoto::MaintenanceWindowTask {
        description: it.description,
        logging_info: it.logging_info.map(logging_info_into_rusoto).transpose()?,
        max_concurrency: it.max_concurrency,
        max_errors: it.max_errors,
        name: it.name,
        priority: Some(i64::from(it.priority)),
        service_role_arn: it.service_role_arn,
        targets: it
            .targets
            .map(|it| it.into_iter().map(target_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        task_arn: it.task_arn,
        task_parameters: it
            .task_parameters
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| {
                        Ok((key, maintenance_window_task_parameter_value_expression_into_rusoto(value)?))
                    })
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
        type_: it.r#type.map(|it| it.as_str().to_owned()),
        window_id: it.window_id,
        window_task_id: it.window_task_id,
    })
}

pub(crate) fn maintenance_window_task_invocation_parameters_into_rusoto(
    it: sdk::types::MaintenanceWindowTaskInvocationParameters,
) -> Result<rusoto::MaintenanceWindowTaskInvocationParameters, Unfit> {
    Ok(rusoto::MaintenanceWindowTaskInvocationParameters {
        automation: it.automation.map(maintenance_window_automation_parameters_into_rusoto).transpose()?,
        lambda: it.lambda.map(maintenance_window_lambda_parameters_into_rusoto).transpose()?,
        run_command: it.run_command.map(maintenance_window_run_command_parameters_into_rusoto).transpose()?,
        step_functions: it
            .step_functions
            .map(maintenance_window_step_functions_parameters_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn maintenance_window_task_parameter_value_expression_into_rusoto(
    it: sdk::types::MaintenanceWindowTaskParameterValueExpression,
) -> Result<rusoto::MaintenanceWindowTaskParameterValueExpression, Unfit> {
    Ok(rusoto::MaintenanceWindowTaskParameterValueExpression { values: it.values })
}

pub(crate) fn metadata_value_into_rusoto(
    it: sdk::types::MetadataValue,
) -> Result<rusoto::MetadataValue, Unfit> {
    Ok(rusoto::MetadataValue { value: it.value })
}

pub(crate) fn non_compliant_summary_into_rusoto(
    it: sdk::types::NonCompliantSummary,
) -> Result<rusoto::NonCompliantSummary, Unfit> {
    Ok(rusoto::NonCompliantSummary {
        non_compliant_count: Some(i64::from(it.non_compliant_count)),
        severity_summary: it.severity_summary.map(severity_summary_into_rusoto).transpose()?,
    })
}

pub(crate) fn notification_config_into_rusoto(
    it: sdk::types::NotificationConfig,
) -> Result<rusoto::NotificationConfig, Unfit> {
    Ok(rusoto::NotificationConfig {
        notification_arn: it.notification_arn,
        notification_events: it
            .notification_events
            .map(|it| it.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()),
        notification_type: it.notification_type.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn ops_entity_into_rusoto(it: sdk::types::OpsEntity) -> Result<rusoto::OpsEntity, Unfit> {
    Ok(rusoto::OpsEntity {
        data: it
            .data
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key, ops_entity_item_into_rusoto(value)?)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
        id: it.id,
    })
}

pub(crate) fn ops_entity_item_into_rusoto(
    it: sdk::types::OpsEntityItem,
) -> Result<rusoto::OpsEntityItem, Unfit> {
    Ok(rusoto::OpsEntityItem { capture_time: it.capture_time, content: it.content })
}

pub(crate) fn ops_item_into_rusoto(it: sdk::types::OpsItem) -> Result<rusoto::OpsItem, Unfit> {
    Ok(rusoto::OpsItem {
        actual_end_time: it.actual_end_time.map(support::seconds),
        actual_start_time: it.actual_start_time.map(support::seconds),
        category: it.category,
        created_by: it.created_by,
        created_time: it.created_time.map(support::seconds),
        description: it.description,
        last_modified_by: it.last_modified_by,
        last_modified_time: it.last_modified_time.map(support::seconds),
        notifications: it
            .notifications
            .map(|it| {
                it.into_iter().map(ops_item_notification_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        operational_data: it
            .operational_data
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key, ops_item_data_value_into_rusoto(value)?)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
        ops_item_id: it.ops_item_id,
        ops_item_type: it.ops_item_type,
        planned_end_time: it.planned_end_time.map(support::seconds),
        planned_start_time: it.planned_start_time.map(support::seconds),
        priority: it.priority.map(i64::from),
        related_ops_items: it
            .related_ops_items
            .map(|it| it.into_iter().map(related_ops_item_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        severity: it.severity,
        source: it.source,
        status: it.status.map(|it| it.as_str().to_owned()),
        title: it.title,
        version: it.version,
    })
}

pub(crate) fn ops_item_data_value_into_rusoto(
    it: sdk::types::OpsItemDataValue,
) -> Result<rusoto::OpsItemDataValue, Unfit> {
    Ok(rusoto::OpsItemDataValue { type_: it.r#type.map(|it| it.as_str().to_owned()), value: it.value })
}

pub(crate) fn ops_item_event_summary_into_rusoto(
    it: sdk::types::OpsItemEventSummary,
) -> Result<rusoto::OpsItemEventSummary, Unfit> {
    Ok(rusoto::OpsItemEventSummary {
        created_by: it.created_by.map(ops_item_identity_into_rusoto).transpose()?,
        created_time: it.created_time.map(support::seconds),
        detail: it.detail,
        detail_type: it.detail_type,
        event_id: it.event_id,
        ops_item_id: it.ops_item_id,
        source: it.source,
    })
}

pub(crate) fn ops_item_identity_into_rusoto(
    it: sdk::types::OpsItemIdentity,
) -> Result<rusoto::OpsItemIdentity, Unfit> {
    Ok(rusoto::OpsItemIdentity { arn: it.arn })
}

pub(crate) fn ops_item_notification_into_rusoto(
    it: sdk::types::OpsItemNotification,
) -> Result<rusoto::OpsItemNotification, Unfit> {
    Ok(rusoto::OpsItemNotification { arn: it.arn })
}

pub(crate) fn ops_item_related_item_summary_into_rusoto(
    it: sdk::types::OpsItemRelatedItemSummary,
) -> Result<rusoto::OpsItemRelatedItemSummary, Unfit> {
    Ok(rusoto::OpsItemRelatedItemSummary {
        association_id: it.association_id,
        association_type: it.association_type,
        created_by: it.created_by.map(ops_item_identity_into_rusoto).transpose()?,
        created_time: it.created_time.map(support::seconds),
        last_modified_by: it.last_modified_by.map(ops_item_identity_into_rusoto).transpose()?,
        last_modified_time: it.last_modified_time.map(support::seconds),
        ops_item_id: it.ops_item_id,
        resource_type: it.resource_type,
        resource_uri: it.resource_uri,
    })
}

pub(crate) fn ops_item_summary_into_rusoto(
    it: sdk::types::OpsItemSummary,
) -> Result<rusoto::OpsItemSummary, Unfit> {
    Ok(rusoto::OpsItemSummary {
        actual_end_time: it.actual_end_time.map(support::seconds),
        actual_start_time: it.actual_start_time.map(support::seconds),
        category: it.category,
        created_by: it.created_by,
        created_time: it.created_time.map(support::seconds),
        last_modified_by: it.last_modified_by,
        last_modified_time: it.last_modified_time.map(support::seconds),
        operational_data: it
            .operational_data
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key, ops_item_data_value_into_rusoto(value)?)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
        ops_item_id: it.ops_item_id,
        ops_item_type: it.ops_item_type,
        planned_end_time: it.planned_end_time.map(support::seconds),
        planned_start_time: it.planned_start_time.map(support::seconds),
        priority: it.priority.map(i64::from),
        severity: it.severity,
        source: it.source,
        status: it.status.map(|it| it.as_str().to_owned()),
        title: it.title,
    })
}

pub(crate) fn ops_metadata_into_rusoto(it: sdk::types::OpsMetadata) -> Result<rusoto::OpsMetadata, Unfit> {
    Ok(rusoto::OpsMetadata {
        creation_date: it.creation_date.map(support::seconds),
        last_modified_date: it.last_modified_date.map(support::seconds),
        last_modified_user: it.last_modified_user,
        ops_metadata_arn: it.ops_metadata_arn,
        resource_id: it.resource_id,
    })
}

pub(crate) fn output_source_into_rusoto(it: sdk::types::OutputSource) -> Result<rusoto::OutputSource, Unfit> {
    Ok(rusoto::OutputSource {
        output_source_id: it.output_source_id,
        output_source_type: it.output_source_type,
    })
}

pub(crate) fn parameter_into_rusoto(it: sdk::types::Parameter) -> Result<rusoto::Parameter, Unfit> {
    Ok(rusoto::Parameter {
        arn: it.arn,
        data_type: it.data_type,
        last_modified_date: it.last_modified_date.map(support::seconds),
        name: it.name,
        selector: it.selector,
        source_result: it.source_result,
        type_: it.r#type.map(|it| it.as_str().to_owned()),
        value: it.value,
        version: Some(it.version),
    })
}

pub(crate) fn parameter_history_into_rusoto(
    it: sdk::types::ParameterHistory,
) -> Result<rusoto::ParameterHistory, Unfit> {
    Ok(rusoto::ParameterHistory {
        allowed_pattern: it.allowed_pattern,
        data_type: it.data_type,
        description: it.description,
        key_id: it.key_id,
        labels: it.labels,
        last_modified_date: it.last_modified_date.map(support::seconds),
        last_modified_user: it.last_modified_user,
        name: it.name,
        policies: it
            .policies
            .map(|it| {
                it.into_iter().map(parameter_inline_policy_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        tier: it.tier.map(|it| it.as_str().to_owned()),
        type_: it.r#type.map(|it| it.as_str().to_owned()),
        value: it.value,
        version: Some(it.version),
    })
}

pub(crate) fn parameter_inline_policy_into_rusoto(
    it: sdk::types::ParameterInlinePolicy,
) -> Result<rusoto::ParameterInlinePolicy, Unfit> {
    Ok(rusoto::ParameterInlinePolicy {
        policy_status: it.policy_status,
        policy_text: it.policy_text,
        policy_type: it.policy_type,
    })
}

pub(crate) fn parameter_metadata_into_rusoto(
    it: sdk::types::ParameterMetadata,
) -> Result<rusoto::ParameterMetadata, Unfit> {
    Ok(rusoto::ParameterMetadata {
        allowed_pattern: it.allowed_pattern,
        data_type: it.data_type,
        description: it.description,
        key_id: it.key_id,
        last_modified_date: it.last_modified_date.map(support::seconds),
        last_modified_user: it.last_modified_user,
        name: it.name,
        policies: it
            .policies
            .map(|it| {
                it.into_iter().map(parameter_inline_policy_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        tier: it.tier.map(|it| it.as_str().to_owned()),
        type_: it.r#type.map(|it| it.as_str().to_owned()),
        version: Some(it.version),
    })
}

pub(crate) fn patch_into_rusoto(it: sdk::types::Patch) -> Result<rusoto::Patch, Unfit> {
    Ok(rusoto::Patch {
        advisory_ids: it.advisory_ids,
        arch: it.arch,
        bugzilla_ids: it.bugzilla_ids,
        cve_ids: it.cve_ids,
        classification: it.classification,
        content_url: it.content_url,
        description: it.description,
        epoch: Some(i64::from(it.epoch)),
        id: it.id,
        kb_number: it.kb_number,
        language: it.language,
        msrc_number: it.msrc_number,
        msrc_severity: it.msrc_severity,
        name: it.name,
        product: it.product,
        product_family: it.product_family,
        release: it.release,
        release_date: it.release_date.map(support::seconds),
        repository: it.repository,
        severity: it.severity,
        title: it.title,
        vendor: it.vendor,
        version: it.version,
    })
}

pub(crate) fn patch_baseline_identity_into_rusoto(
    it: sdk::types::PatchBaselineIdentity,
) -> Result<rusoto::PatchBaselineIdentity, Unfit> {
    Ok(rusoto::PatchBaselineIdentity {
        baseline_description: it.baseline_description,
        baseline_id: it.baseline_id,
        baseline_name: it.baseline_name,
        default_baseline: Some(it.default_baseline),
        operating_system: it.operating_system.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn patch_compliance_data_into_rusoto(
    it: sdk::types::PatchComplianceData,
) -> Result<rusoto::PatchComplianceData, Unfit> {
    Ok(rusoto::PatchComplianceData {
        cve_ids: it.cve_ids,
        classification: it.classification,
        installed_time: support::seconds(it.installed_time),
        kb_id: it.kb_id,
        severity: it.severity,
        state: it.state.as_str().to_owned(),
        title: it.title,
    })
}

pub(crate) fn patch_filter_into_rusoto(it: sdk::types::PatchFilter) -> Result<rusoto::PatchFilter, Unfit> {
    Ok(rusoto::PatchFilter { key: it.key.as_str().to_owned(), values: it.values })
}

pub(crate) fn patch_filter_group_into_rusoto(
    it: sdk::types::PatchFilterGroup,
) -> Result<rusoto::PatchFilterGroup, Unfit> {
    Ok(rusoto::PatchFilterGroup {
        patch_filters: it
            .patch_filters
            .into_iter()
            .map(patch_filter_into_rusoto)
            .collect::<Result<Vec<_>, Unfit>>()?,
    })
}

pub(crate) fn patch_group_patch_baseline_mapping_into_rusoto(
    it: sdk::types::PatchGroupPatchBaselineMapping,
) -> Result<rusoto::PatchGroupPatchBaselineMapping, Unfit> {
    Ok(rusoto::PatchGroupPatchBaselineMapping {
        baseline_identity: it.baseline_identity.map(patch_baseline_identity_into_rusoto).transpose()?,
        patch_group: it.patch_group,
    })
}

pub(crate) fn patch_rule_into_rusoto(it: sdk::types::PatchRule) -> Result<rusoto::PatchRule, Unfit> {
    Ok(rusoto::PatchRule {
        approve_after_days: it.approve_after_days.map(i64::from),
        approve_until_date: it.approve_until_date,
        compliance_level: it.compliance_level.map(|it| it.as_str().to_owned()),
        enable_non_security: it.enable_non_security,
        patch_filter_group: support::present(
            it.patch_filter_group.map(patch_filter_group_into_rusoto).transpose()?,
            "PatchRule::patch_filter_group",
        )?,
    })
}

pub(crate) fn patch_rule_group_into_rusoto(
    it: sdk::types::PatchRuleGroup,
) -> Result<rusoto::PatchRuleGroup, Unfit> {
    Ok(rusoto::PatchRuleGroup {
        patch_rules: it
            .patch_rules
            .into_iter()
            .map(patch_rule_into_rusoto)
            .collect::<Result<Vec<_>, Unfit>>()?,
    })
}

pub(crate) fn patch_source_into_rusoto(it: sdk::types::PatchSource) -> Result<rusoto::PatchSource, Unfit> {
    Ok(rusoto::PatchSource { configuration: it.configuration, name: it.name, products: it.products })
}

pub(crate) fn patch_status_into_rusoto(it: sdk::types::PatchStatus) -> Result<rusoto::PatchStatus, Unfit> {
    Ok(rusoto::PatchStatus {
        approval_date: it.approval_date.map(support::seconds),
        compliance_level: it.compliance_level.map(|it| it.as_str().to_owned()),
        deployment_status: it.deployment_status.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn progress_counters_into_rusoto(
    it: sdk::types::ProgressCounters,
) -> Result<rusoto::ProgressCounters, Unfit> {
    Ok(rusoto::ProgressCounters {
        cancelled_steps: Some(i64::from(it.cancelled_steps)),
        failed_steps: Some(i64::from(it.failed_steps)),
        success_steps: Some(i64::from(it.success_steps)),
        timed_out_steps: Some(i64::from(it.timed_out_steps)),
        total_steps: Some(i64::from(it.total_steps)),
    })
}

pub(crate) fn related_ops_item_into_rusoto(
    it: sdk::types::RelatedOpsItem,
) -> Result<rusoto::RelatedOpsItem, Unfit> {
    Ok(rusoto::RelatedOpsItem { ops_item_id: it.ops_item_id })
}

pub(crate) fn resolved_targets_into_rusoto(
    it: sdk::types::ResolvedTargets,
) -> Result<rusoto::ResolvedTargets, Unfit> {
    Ok(rusoto::ResolvedTargets { parameter_values: it.parameter_values, truncated: Some(it.truncated) })
}

pub(crate) fn resource_compliance_summary_item_into_rusoto(
    it: sdk::types::ResourceComplianceSummaryItem,
) -> Result<rusoto::ResourceComplianceSummaryItem, Unfit> {
    Ok(rusoto::ResourceComplianceSummaryItem {
        compliance_type: it.compliance_type,
        compliant_summary: it.compliant_summary.map(compliant_summary_into_rusoto).transpose()?,
        execution_summary: it.execution_summary.map(compliance_execution_summary_into_rusoto).transpose()?,
        non_compliant_summary: it.non_compliant_summary.map(non_compliant_summary_into_rusoto).transpose()?,
        overall_severity: it.overall_severity.map(|it| it.as_str().to_owned()),
        resource_id: it.resource_id,
        resource_type: it.resource_type,
        status: it.status.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn resource_data_sync_aws_organizations_source_into_rusoto(
    it: sdk::types::ResourceDataSyncAwsOrganizationsSource,
) -> Result<rusoto::ResourceDataSyncAwsOrganizationsSource, Unfit> {
    Ok(rusoto::ResourceDataSyncAwsOrganizationsSource {
        organization_source_type: it.organization_source_type,
        organizational_units: it
            .organizational_units
            .map(|it| {
                it.into_iter()
                    .map(resource_data_sync_organizational_unit_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn resource_data_sync_destination_data_sharing_into_rusoto(
    it: sdk::types::ResourceDataSyncDestinationDataSharing,
) -> Result<rusoto::ResourceDataSyncDestinationDataSharing, Unfit> {
    Ok(rusoto::ResourceDataSyncDestinationDataSharing {
        destination_data_sharing_type: it.destination_data_sharing_type,
    })
}

pub(crate) fn resource_data_sync_item_into_rusoto(
    it: sdk::types::ResourceDataSyncItem,
) -> Result<rusoto::ResourceDataSyncItem, Unfit> {
    Ok(rusoto::ResourceDataSyncItem {
        last_status: it.last_status.map(|it| it.as_str().to_owned()),
        last_successful_sync_time: it.last_successful_sync_time.map(support::seconds),
        last_sync_status_message: it.last_sync_status_message,
        last_sync_time: it.last_sync_time.map(support::seconds),
        s3_destination: it.s3_destination.map(resource_data_sync_s3_destination_into_rusoto).transpose()?,
        sync_created_time: it.sync_created_time.map(support::seconds),
        sync_last_modified_time: it.sync_last_modified_time.map(support::seconds),
        sync_name: it.sync_name,
        sync_source: it.sync_source.map(resource_data_sync_source_with_state_into_rusoto).transpose()?,
        sync_type: it.sync_type,
    })
}

pub(crate) fn resource_data_sync_organizational_unit_into_rusoto(
    it: sdk::types::ResourceDataSyncOrganizationalUnit,
) -> Result<rusoto::ResourceDataSyncOrganizationalUnit, Unfit> {
    Ok(rusoto::ResourceDataSyncOrganizationalUnit { organizational_unit_id: it.organizational_unit_id })
}

pub(crate) fn resource_data_sync_s3_destination_into_rusoto(
    it: sdk::types::ResourceDataSyncS3Destination,
) -> Result<rusoto::ResourceDataSyncS3Destination, Unfit> {
    Ok(rusoto::ResourceDataSyncS3Destination {
        awskms_key_arn: it.awskms_key_arn,
        bucket_name: it.bucket_name,
        destination_data_sharing: it
            .destination_data_sharing
            .map(resource_data_sync_destination_data_sharing_into_rusoto)
            .transpose()?,
        prefix: it.prefix,
        region: it.region,
        sync_format: it.sync_format.as_str().to_owned(),
    })
}

pub(crate) fn resource_data_sync_source_with_state_into_rusoto(
    it: sdk::types::ResourceDataSyncSourceWithState,
) -> Result<rusoto::ResourceDataSyncSourceWithState, Unfit> {
    Ok(rusoto::ResourceDataSyncSourceWithState {
        aws_organizations_source: it
            .aws_organizations_source
            .map(resource_data_sync_aws_organizations_source_into_rusoto)
            .transpose()?,
        enable_all_ops_data_sources: Some(it.enable_all_ops_data_sources),
        include_future_regions: Some(it.include_future_regions),
        source_regions: it.source_regions,
        source_type: it.source_type,
        state: it.state,
    })
}

pub(crate) fn review_information_into_rusoto(
    it: sdk::types::ReviewInformation,
) -> Result<rusoto::ReviewInformation, Unfit> {
    Ok(rusoto::ReviewInformation {
        reviewed_time: it.reviewed_time.map(support::seconds),
        reviewer: it.reviewer,
        status: it.status.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn runbook_into_rusoto(it: sdk::types::Runbook) -> Result<rusoto::Runbook, Unfit> {
    Ok(rusoto::Runbook {
        document_name: it.document_name,
        document_version: it.document_version,
        max_concurrency: it.max_concurrency,
        max_errors: it.max_errors,
        parameters: it.parameters,
        target_locations: it
            .target_locations
            .map(|it| it.into_iter().map(target_location_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        target_parameter_name: it.target_parameter_name,
        targets: it
            .targets
            .map(|it| it.into_iter().map(target_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn s3_output_location_into_rusoto(
    it: sdk::types::S3OutputLocation,
) -> Result<rusoto::S3OutputLocation, Unfit> {
    Ok(rusoto::S3OutputLocation {
        output_s3_bucket_name: it.output_s3_bucket_name,
        output_s3_key_prefix: it.output_s3_key_prefix,
        output_s3_region: it.output_s3_region,
    })
}

pub(crate) fn s3_output_url_into_rusoto(it: sdk::types::S3OutputUrl) -> Result<rusoto::S3OutputUrl, Unfit> {
    Ok(rusoto::S3OutputUrl { output_url: it.output_url })
}

pub(crate) fn scheduled_window_execution_into_rusoto(
    it: sdk::types::ScheduledWindowExecution,
) -> Result<rusoto::ScheduledWindowExecution, Unfit> {
    Ok(rusoto::ScheduledWindowExecution {
        execution_time: it.execution_time,
        name: it.name,
        window_id: it.window_id,
    })
}

pub(crate) fn service_setting_into_rusoto(
    it: sdk::types::ServiceSetting,
) -> Result<rusoto::ServiceSetting, Unfit> {
    Ok(rusoto::ServiceSetting {
        arn: it.arn,
        last_modified_date: it.last_modified_date.map(support::seconds),
        last_modified_user: it.last_modified_user,
        setting_id: it.setting_id,
        setting_value: it.setting_value,
        status: it.status,
    })
}

pub(crate) fn session_into_rusoto(it: sdk::types::Session) -> Result<rusoto::Session, Unfit> {
    Ok(rusoto::Session {
        details: it.details,
        document_name: it.document_name,
        end_date: it.end_date.map(support::seconds),
        output_url: it.output_url.map(session_manager_output_url_into_rusoto).transpose()?,
        owner: it.owner,
        session_id: it.session_id,
        start_date: it.start_date.map(support::seconds),
        status: it.status.map(|it| it.as_str().to_owned()),
        target: it.target,
    })
}

pub(crate) fn session_manager_output_url_into_rusoto(
    it: sdk::types::SessionManagerOutputUrl,
) -> Result<rusoto::SessionManagerOutputUrl, Unfit> {
    Ok(rusoto::SessionManagerOutputUrl {
        cloud_watch_output_url: it.cloud_watch_output_url,
        s3_output_url: it.s3_output_url,
    })
}

pub(crate) fn severity_summary_into_rusoto(
    it: sdk::types::SeveritySummary,
) -> Result<rusoto::SeveritySummary, Unfit> {
    Ok(rusoto::SeveritySummary {
        critical_count: Some(i64::from(it.critical_count)),
        high_count: Some(i64::from(it.high_count)),
        informational_count: Some(i64::from(it.informational_count)),
        low_count: Some(i64::from(it.low_count)),
        medium_count: Some(i64::from(it.medium_count)),
        unspecified_count: Some(i64::from(it.unspecified_count)),
    })
}

pub(crate) fn step_execution_into_rusoto(
    it: sdk::types::StepExecution,
) -> Result<rusoto::StepExecution, Unfit> {
    Ok(rusoto::StepExecution {
        action: it.action,
        execution_end_time: it.execution_end_time.map(support::seconds),
        execution_start_time: it.execution_start_time.map(support::seconds),
        failure_details: it.failure_details.map(failure_details_into_rusoto).transpose()?,
        failure_message: it.failure_message,
        inputs: it.inputs,
        is_critical: it.is_critical,
        is_end: it.is_end,
        max_attempts: it.max_attempts.map(i64::from),
        next_step: it.next_step,
        on_failure: it.on_failure,
        outputs: it.outputs,
        overridden_parameters: it.overridden_parameters,
        response: it.response,
        response_code: it.response_code,
        step_execution_id: it.step_execution_id,
        step_name: it.step_name,
        step_status: it.step_status.map(|it| it.as_str().to_owned()),
        target_location: it.target_location.map(target_location_into_rusoto).transpose()?,
        targets: it
            .targets
            .map(|it| it.into_iter().map(target_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        timeout_seconds: it.timeout_seconds,
        valid_next_steps: it.valid_next_steps,
    })
}

pub(crate) fn tag_into_rusoto(it: sdk::types::Tag) -> Result<rusoto::Tag, Unfit> {
    Ok(rusoto::Tag { key: it.key, value: it.value })
}

pub(crate) fn target_into_rusoto(it: sdk::types::Target) -> Result<rusoto::Target, Unfit> {
    Ok(rusoto::Target { key: it.key, values: it.values })
}

pub(crate) fn target_location_into_rusoto(
    it: sdk::types::TargetLocation,
) -> Result<rusoto::TargetLocation, Unfit> {
    Ok(rusoto::TargetLocation {
        accounts: it.accounts,
        execution_role_name: it.execution_role_name,
        regions: it.regions,
        target_location_max_concurrency: it.target_location_max_concurrency,
        target_location_max_errors: it.target_location_max_errors,
    })
}
