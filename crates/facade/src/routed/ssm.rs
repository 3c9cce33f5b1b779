// Written by `api-table routed ssm` from rusoto_ssm 0.48.0. Do not change it by hand.

//! Rusoto's `Ssm` over two of its implementations, and its operations.

#![allow(deprecated, unreachable_pub, unused_imports)]

use std::sync::Arc;

use async_trait::async_trait;
use rusoto_core::RusotoError;
use rusoto_ssm as rusoto;

use crate::routing::{Key, Operation, Parts, Routed, Side};

/// The operations of [`Ssm`](rusoto::Ssm), in its order.
pub static OPERATIONS: [Operation; 135] = [
    Operation::new("ssm", "add_tags_to_resource", &["resource_id"]),
    Operation::new(
        "ssm",
        "associate_ops_item_related_item",
        &["association_type", "ops_item_id", "resource_type", "resource_uri"],
    ),
    Operation::new("ssm", "cancel_command", &["command_id"]),
    Operation::new("ssm", "cancel_maintenance_window_execution", &["window_execution_id"]),
    Operation::new("ssm", "create_activation", &["iam_role"]),
    Operation::new("ssm", "create_association", &["name"]),
    Operation::new("ssm", "create_association_batch", &[]),
    Operation::new("ssm", "create_document", &["name"]),
    Operation::new("ssm", "create_maintenance_window", &["name"]),
    Operation::new("ssm", "create_ops_item", &["description", "source", "title"]),
    Operation::new("ssm", "create_ops_metadata", &["resource_id"]),
    Operation::new("ssm", "create_patch_baseline", &["name"]),
    Operation::new("ssm", "create_resource_data_sync", &["sync_name"]),
    Operation::new("ssm", "delete_activation", &["activation_id"]),
    Operation::new("ssm", "delete_association", &["name"]),
    Operation::new("ssm", "delete_document", &["name"]),
    Operation::new("ssm", "delete_inventory", &["type_name"]),
    Operation::new("ssm", "delete_maintenance_window", &["window_id"]),
    Operation::new("ssm", "delete_ops_metadata", &["ops_metadata_arn"]),
    Operation::new("ssm", "delete_parameter", &["name"]),
    Operation::new("ssm", "delete_parameters", &[]),
    Operation::new("ssm", "delete_patch_baseline", &["baseline_id"]),
    Operation::new("ssm", "delete_resource_data_sync", &["sync_name"]),
    Operation::new("ssm", "deregister_managed_instance", &["instance_id"]),
    Operation::new("ssm", "deregister_patch_baseline_for_patch_group", &["baseline_id", "patch_group"]),
    Operation::new("ssm", "deregister_target_from_maintenance_window", &["window_id", "window_target_id"]),
    Operation::new("ssm", "deregister_task_from_maintenance_window", &["window_id", "window_task_id"]),
    Operation::new("ssm", "describe_activations", &[]).reads(),
    Operation::new("ssm", "describe_association", &["name"]).reads(),
    Operation::new("ssm", "describe_association_execution_targets", &["association_id", "execution_id"])
        .reads(),
    Operation::new("ssm", "describe_association_executions", &["association_id"]).reads(),
    Operation::new("ssm", "describe_automation_executions", &[]).reads(),
    Operation::new("ssm", "describe_automation_step_executions", &["automation_execution_id"]).reads(),
    Operation::new("ssm", "describe_available_patches", &[]).reads(),
    Operation::new("ssm", "describe_document", &["name"]).reads(),
    Operation::new("ssm", "describe_document_permission", &["name"]).reads(),
    Operation::new("ssm", "describe_effective_instance_associations", &["instance_id"]).reads(),
    Operation::new("ssm", "describe_effective_patches_for_patch_baseline", &["baseline_id"]).reads(),
    Operation::new("ssm", "describe_instance_associations_status", &["instance_id"]).reads(),
    Operation::new("ssm", "describe_instance_information", &[]).reads(),
    Operation::new("ssm", "describe_instance_patch_states", &[]).reads(),
    Operation::new("ssm", "describe_instance_patch_states_for_patch_group", &["patch_group"]).reads(),
    Operation::new("ssm", "describe_instance_patches", &["instance_id"]).reads(),
    Operation::new("ssm", "describe_inventory_deletions", &[]).reads(),
    Operation::new(
        "ssm",
        "describe_maintenance_window_execution_task_invocations",
        &["task_id", "window_execution_id"],
    )
    .reads(),
    Operation::new("ssm", "describe_maintenance_window_execution_tasks", &["window_execution_id"]).reads(),
    Operation::new("ssm", "describe_maintenance_window_executions", &["window_id"]).reads(),
    Operation::new("ssm", "describe_maintenance_window_schedule", &[]).reads(),
    Operation::new("ssm", "describe_maintenance_window_targets", &["window_id"]).reads(),
    Operation::new("ssm", "describe_maintenance_window_tasks", &["window_id"]).reads(),
    Operation::new("ssm", "describe_maintenance_windows", &[]).reads(),
    Operation::new("ssm", "describe_maintenance_windows_for_target", &[]).reads(),
    Operation::new("ssm", "describe_ops_items", &[]).reads(),
    Operation::new("ssm", "describe_parameters", &[]).reads(),
    Operation::new("ssm", "describe_patch_baselines", &[]).reads(),
    Operation::new("ssm", "describe_patch_group_state", &["patch_group"]).reads(),
    Operation::new("ssm", "describe_patch_groups", &[]).reads(),
    Operation::new("ssm", "describe_patch_properties", &[]).reads(),
    Operation::new("ssm", "describe_sessions", &[]).reads(),
    Operation::new("ssm", "disassociate_ops_item_related_item", &["association_id", "ops_item_id"]),
    Operation::new("ssm", "get_automation_execution", &["automation_execution_id"]).reads(),
    Operation::new("ssm", "get_calendar_state", &[]).reads(),
    Operation::new("ssm", "get_command_invocation", &["command_id", "instance_id"]).reads(),
    Operation::new("ssm", "get_connection_status", &["target"]).reads(),
    Operation::new("ssm", "get_default_patch_baseline", &[]).reads(),
    Operation::new("ssm", "get_deployable_patch_snapshot_for_instance", &["instance_id", "snapshot_id"]),
    Operation::new("ssm", "get_document", &["name"]).reads(),
    Operation::new("ssm", "get_inventory", &[]).reads(),
    Operation::new("ssm", "get_inventory_schema", &[]).reads(),
    Operation::new("ssm", "get_maintenance_window", &["window_id"]).reads(),
    Operation::new("ssm", "get_maintenance_window_execution", &["window_execution_id"]).reads(),
    Operation::new("ssm", "get_maintenance_window_execution_task", &["task_id", "window_execution_id"])
        .reads(),
    Operation::new(
        "ssm",
        "get_maintenance_window_execution_task_invocation",
        &["invocation_id", "task_id", "window_execution_id"],
    )
    .reads(),
    Operation::new("ssm", "get_maintenance_window_task", &["window_id", "window_task_id"]).reads(),
    Operation::new("ssm", "get_ops_item", &["ops_item_id"]).reads(),
    Operation::new("ssm", "get_ops_metadata", &["ops_metadata_arn"]).reads(),
    Operation::new("ssm", "get_ops_summary", &[]).reads(),
    Operation::new("ssm", "get_parameter", &["name"]).reads(),
    Operation::new("ssm", "get_parameter_history", &["name"]).reads(),
    Operation::new("ssm", "get_parameters", &[]).reads(),
    Operation::new("ssm", "get_parameters_by_path", &["path"]).reads(),
    Operation::new("ssm", "get_patch_baseline", &["baseline_id"]).reads(),
    Operation::new("ssm", "get_patch_baseline_for_patch_group", &["patch_group"]).reads(),
    Operation::new("ssm", "get_service_setting", &["setting_id"]).reads(),
    Operation::new("ssm", "label_parameter_version", &["name"]),
    Operation::new("ssm", "list_association_versions", &["association_id"]).reads(),
    Operation::new("ssm", "list_associations", &[]).reads(),
    Operation::new("ssm", "list_command_invocations", &[]).reads(),
    Operation::new("ssm", "list_commands", &[]).reads(),
    Operation::new("ssm", "list_compliance_items", &[]).reads(),
    Operation::new("ssm", "list_compliance_summaries", &[]).reads(),
    Operation::new("ssm", "list_document_metadata_history", &["name"]).reads(),
    Operation::new("ssm", "list_document_versions", &["name"]).reads(),
    Operation::new("ssm", "list_documents", &[]).reads(),
    Operation::new("ssm", "list_inventory_entries", &["instance_id", "type_name"]).reads(),
    Operation::new("ssm", "list_ops_item_events", &[]).reads(),
    Operation::new("ssm", "list_ops_item_related_items", &[]).reads(),
    Operation::new("ssm", "list_ops_metadata", &[]).reads(),
    Operation::new("ssm", "list_resource_compliance_summaries", &[]).reads(),
    Operation::new("ssm", "list_resource_data_sync", &[]).reads(),
    Operation::new("ssm", "list_tags_for_resource", &["resource_id"]).reads(),
    Operation::new("ssm", "modify_document_permission", &["name"]),
    Operation::new("ssm", "put_compliance_items", &["compliance_type", "resource_id", "resource_type"]),
    Operation::new("ssm", "put_inventory", &["instance_id"]),
    Operation::new("ssm", "put_parameter", &["name"]),
    Operation::new("ssm", "register_default_patch_baseline", &["baseline_id"]),
    Operation::new("ssm", "register_patch_baseline_for_patch_group", &["baseline_id", "patch_group"]),
    Operation::new("ssm", "register_target_with_maintenance_window", &["name"]),
    Operation::new("ssm", "register_task_with_maintenance_window", &["name"]),
    Operation::new("ssm", "remove_tags_from_resource", &["resource_id"]),
    Operation::new("ssm", "reset_service_setting", &["setting_id"]),
    Operation::new("ssm", "resume_session", &["session_id"]),
    Operation::new("ssm", "send_automation_signal", &["automation_execution_id"]),
    Operation::new("ssm", "send_command", &["document_name"]),
    Operation::new("ssm", "start_associations_once", &[]),
    Operation::new("ssm", "start_automation_execution", &["document_name"]),
    Operation::new("ssm", "start_change_request_execution", &["document_name"]),
    Operation::new("ssm", "start_session", &["target"]),
    Operation::new("ssm", "stop_automation_execution", &["automation_execution_id"]),
    Operation::new("ssm", "terminate_session", &["session_id"]),
    Operation::new("ssm", "unlabel_parameter_version", &["name"]),
    Operation::new("ssm", "update_association", &["name"]),
    Operation::new("ssm", "update_association_status", &["name"]),
    Operation::new("ssm", "update_document", &["name"]),
    Operation::new("ssm", "update_document_default_version", &["name"]),
    Operation::new("ssm", "update_document_metadata", &["name"]),
    Operation::new("ssm", "update_maintenance_window", &["name"]),
    Operation::new("ssm", "update_maintenance_window_target", &["name"]),
    Operation::new("ssm", "update_maintenance_window_task", &["name"]),
    Operation::new("ssm", "update_managed_instance_role", &["iam_role", "instance_id"]),
    Operation::new("ssm", "update_ops_item", &["ops_item_id"]),
    Operation::new("ssm", "update_ops_metadata", &["ops_metadata_arn"]),
    Operation::new("ssm", "update_patch_baseline", &["name"]),
    Operation::new("ssm", "update_resource_data_sync", &["sync_name", "sync_type"]),
    Operation::new("ssm", "update_service_setting", &["setting_id", "setting_value"]),
];

#[async_trait]
impl<Old, New> rusoto::Ssm for Routed<Old, New>
where
    Old: rusoto::Ssm + Send + Sync + 'static,
    New: rusoto::Ssm + Send + Sync + 'static,
{
    async fn add_tags_to_resource(
        &self,
        input: rusoto::AddTagsToResourceRequest,
    ) -> Result<rusoto::AddTagsToResourceResult, RusotoError<rusoto::AddTagsToResourceError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            0,
            |input: &rusoto::AddTagsToResourceRequest| Key::new().text(&input.resource_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.add_tags_to_resource(input).await,
                        Side::New => sides.new.add_tags_to_resource(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn associate_ops_item_related_item(
        &self,
        input: rusoto::AssociateOpsItemRelatedItemRequest,
    ) -> Result<
        rusoto::AssociateOpsItemRelatedItemResponse,
        RusotoError<rusoto::AssociateOpsItemRelatedItemError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            1,
            |input: &rusoto::AssociateOpsItemRelatedItemRequest| {
                Key::new()
                    .text(&input.association_type)
                    .text(&input.ops_item_id)
                    .text(&input.resource_type)
                    .text(&input.resource_uri)
                    .hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.associate_ops_item_related_item(input).await,
                        Side::New => sides.new.associate_ops_item_related_item(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn cancel_command(
        &self,
        input: rusoto::CancelCommandRequest,
    ) -> Result<rusoto::CancelCommandResult, RusotoError<rusoto::CancelCommandError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            2,
            |input: &rusoto::CancelCommandRequest| Key::new().text(&input.command_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.cancel_command(input).await,
                        Side::New => sides.new.cancel_command(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn cancel_maintenance_window_execution(
        &self,
        input: rusoto::CancelMaintenanceWindowExecutionRequest,
    ) -> Result<
        rusoto::CancelMaintenanceWindowExecutionResult,
        RusotoError<rusoto::CancelMaintenanceWindowExecutionError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            3,
            |input: &rusoto::CancelMaintenanceWindowExecutionRequest| {
                Key::new().text(&input.window_execution_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.cancel_maintenance_window_execution(input).await,
                        Side::New => sides.new.cancel_maintenance_window_execution(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_activation(
        &self,
        input: rusoto::CreateActivationRequest,
    ) -> Result<rusoto::CreateActivationResult, RusotoError<rusoto::CreateActivationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            4,
            |input: &rusoto::CreateActivationRequest| Key::new().text(&input.iam_role).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_activation(input).await,
                        Side::New => sides.new.create_activation(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_association(
        &self,
        input: rusoto::CreateAssociationRequest,
    ) -> Result<rusoto::CreateAssociationResult, RusotoError<rusoto::CreateAssociationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            5,
            |input: &rusoto::CreateAssociationRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_association(input).await,
                        Side::New => sides.new.create_association(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_association_batch(
        &self,
        input: rusoto::CreateAssociationBatchRequest,
    ) -> Result<rusoto::CreateAssociationBatchResult, RusotoError<rusoto::CreateAssociationBatchError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            6,
            |_: &rusoto::CreateAssociationBatchRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_association_batch(input).await,
                        Side::New => sides.new.create_association_batch(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_document(
        &self,
        input: rusoto::CreateDocumentRequest,
    ) -> Result<rusoto::CreateDocumentResult, RusotoError<rusoto::CreateDocumentError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            7,
            |input: &rusoto::CreateDocumentRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_document(input).await,
                        Side::New => sides.new.create_document(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_maintenance_window(
        &self,
        input: rusoto::CreateMaintenanceWindowRequest,
    ) -> Result<rusoto::CreateMaintenanceWindowResult, RusotoError<rusoto::CreateMaintenanceWindowError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            8,
            |input: &rusoto::CreateMaintenanceWindowRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_maintenance_window(input).await,
                        Side::New => sides.new.create_maintenance_window(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_ops_item(
        &self,
        input: rusoto::CreateOpsItemRequest,
    ) -> Result<rusoto::CreateOpsItemResponse, RusotoError<rusoto::CreateOpsItemError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            9,
            |input: &rusoto::CreateOpsItemRequest| {
                Key::new().text(&input.description).text(&input.source).text(&input.title).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_ops_item(input).await,
                        Side::New => sides.new.create_ops_item(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_ops_metadata(
        &self,
        input: rusoto::CreateOpsMetadataRequest,
    ) -> Result<rusoto::CreateOpsMetadataResult, RusotoError<rusoto::CreateOpsMetadataError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            10,
            |input: &rusoto::CreateOpsMetadataRequest| Key::new().text(&input.resource_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_ops_metadata(input).await,
                        Side::New => sides.new.create_ops_metadata(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_patch_baseline(
        &self,
        input: rusoto::CreatePatchBaselineRequest,
    ) -> Result<rusoto::CreatePatchBaselineResult, RusotoError<rusoto::CreatePatchBaselineError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            11,
            |input: &rusoto::CreatePatchBaselineRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_patch_baseline(input).await,
                        Side::New => sides.new.create_patch_baseline(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_resource_data_sync(
        &self,
        input: rusoto::CreateResourceDataSyncRequest,
    ) -> Result<rusoto::CreateResourceDataSyncResult, RusotoError<rusoto::CreateResourceDataSyncError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            12,
            |input: &rusoto::CreateResourceDataSyncRequest| Key::new().text(&input.sync_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_resource_data_sync(input).await,
                        Side::New => sides.new.create_resource_data_sync(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_activation(
        &self,
        input: rusoto::DeleteActivationRequest,
    ) -> Result<rusoto::DeleteActivationResult, RusotoError<rusoto::DeleteActivationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            13,
            |input: &rusoto::DeleteActivationRequest| Key::new().text(&input.activation_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_activation(input).await,
                        Side::New => sides.new.delete_activation(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_association(
        &self,
        input: rusoto::DeleteAssociationRequest,
    ) -> Result<rusoto::DeleteAssociationResult, RusotoError<rusoto::DeleteAssociationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            14,
            |input: &rusoto::DeleteAssociationRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_association(input).await,
                        Side::New => sides.new.delete_association(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_document(
        &self,
        input: rusoto::DeleteDocumentRequest,
    ) -> Result<rusoto::DeleteDocumentResult, RusotoError<rusoto::DeleteDocumentError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            15,
            |input: &rusoto::DeleteDocumentRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_document(input).await,
                        Side::New => sides.new.delete_document(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_inventory(
        &self,
        input: rusoto::DeleteInventoryRequest,
    ) -> Result<rusoto::DeleteInventoryResult, RusotoError<rusoto::DeleteInventoryError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            16,
            |input: &rusoto::DeleteInventoryRequest| Key::new().text(&input.type_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_inventory(input).await,
                        Side::New => sides.new.delete_inventory(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_maintenance_window(
        &self,
        input: rusoto::DeleteMaintenanceWindowRequest,
    ) -> Result<rusoto::DeleteMaintenanceWindowResult, RusotoError<rusoto::DeleteMaintenanceWindowError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            17,
            |input: &rusoto::DeleteMaintenanceWindowRequest| Key::new().text(&input.window_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_maintenance_window(input).await,
                        Side::New => sides.new.delete_maintenance_window(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_ops_metadata(
        &self,
        input: rusoto::DeleteOpsMetadataRequest,
    ) -> Result<rusoto::DeleteOpsMetadataResult, RusotoError<rusoto::DeleteOpsMetadataError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            18,
            |input: &rusoto::DeleteOpsMetadataRequest| Key::new().text(&input.ops_metadata_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_ops_metadata(input).await,
                        Side::New => sides.new.delete_ops_metadata(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_parameter(
        &self,
        input: rusoto::DeleteParameterRequest,
    ) -> Result<rusoto::DeleteParameterResult, RusotoError<rusoto::DeleteParameterError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            19,
            |input: &rusoto::DeleteParameterRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_parameter(input).await,
                        Side::New => sides.new.delete_parameter(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_parameters(
        &self,
        input: rusoto::DeleteParametersRequest,
    ) -> Result<rusoto::DeleteParametersResult, RusotoError<rusoto::DeleteParametersError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            20,
            |_: &rusoto::DeleteParametersRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_parameters(input).await,
                        Side::New => sides.new.delete_parameters(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_patch_baseline(
        &self,
        input: rusoto::DeletePatchBaselineRequest,
    ) -> Result<rusoto::DeletePatchBaselineResult, RusotoError<rusoto::DeletePatchBaselineError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            21,
            |input: &rusoto::DeletePatchBaselineRequest| Key::new().text(&input.baseline_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_patch_baseline(input).await,
                        Side::New => sides.new.delete_patch_baseline(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_resource_data_sync(
        &self,
        input: rusoto::DeleteResourceDataSyncRequest,
    ) -> Result<rusoto::DeleteResourceDataSyncResult, RusotoError<rusoto::DeleteResourceDataSyncError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            22,
            |input: &rusoto::DeleteResourceDataSyncRequest| Key::new().text(&input.sync_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_resource_data_sync(input).await,
                        Side::New => sides.new.delete_resource_data_sync(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn deregister_managed_instance(
        &self,
        input: rusoto::DeregisterManagedInstanceRequest,
    ) -> Result<rusoto::DeregisterManagedInstanceResult, RusotoError<rusoto::DeregisterManagedInstanceError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            23,
            |input: &rusoto::DeregisterManagedInstanceRequest| Key::new().text(&input.instance_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.deregister_managed_instance(input).await,
                        Side::New => sides.new.deregister_managed_instance(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn deregister_patch_baseline_for_patch_group(
        &self,
        input: rusoto::DeregisterPatchBaselineForPatchGroupRequest,
    ) -> Result<
        rusoto::DeregisterPatchBaselineForPatchGroupResult,
        RusotoError<rusoto::DeregisterPatchBaselineForPatchGroupError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            24,
            |input: &rusoto::DeregisterPatchBaselineForPatchGroupRequest| {
                Key::new().text(&input.baseline_id).text(&input.patch_group).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.deregister_patch_baseline_for_patch_group(input).await,
                        Side::New => sides.new.deregister_patch_baseline_for_patch_group(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn deregister_target_from_maintenance_window(
        &self,
        input: rusoto::DeregisterTargetFromMaintenanceWindowRequest,
    ) -> Result<
        rusoto::DeregisterTargetFromMaintenanceWindowResult,
        RusotoError<rusoto::DeregisterTargetFromMaintenanceWindowError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            25,
            |input: &rusoto::DeregisterTargetFromMaintenanceWindowRequest| {
                Key::new().text(&input.window_id).text(&input.window_target_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.deregister_target_from_maintenance_window(input).await,
                        Side::New => sides.new.deregister_target_from_maintenance_window(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn deregister_task_from_maintenance_window(
        &self,
        input: rusoto::DeregisterTaskFromMaintenanceWindowRequest,
    ) -> Result<
        rusoto::DeregisterTaskFromMaintenanceWindowResult,
        RusotoError<rusoto::DeregisterTaskFromMaintenanceWindowError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            26,
            |input: &rusoto::DeregisterTaskFromMaintenanceWindowRequest| {
                Key::new().text(&input.window_id).text(&input.window_task_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.deregister_task_from_maintenance_window(input).await,
                        Side::New => sides.new.deregister_task_from_maintenance_window(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_activations(
        &self,
        input: rusoto::DescribeActivationsRequest,
    ) -> Result<rusoto::DescribeActivationsResult, RusotoError<rusoto::DescribeActivationsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            27,
            |_: &rusoto::DescribeActivationsRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_activations(input).await,
                        Side::New => sides.new.describe_activations(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_association(
        &self,
        input: rusoto::DescribeAssociationRequest,
    ) -> Result<rusoto::DescribeAssociationResult, RusotoError<rusoto::DescribeAssociationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            28,
            |input: &rusoto::DescribeAssociationRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_association(input).await,
                        Side::New => sides.new.describe_association(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_association_execution_targets(
        &self,
        input: rusoto::DescribeAssociationExecutionTargetsRequest,
    ) -> Result<
        rusoto::DescribeAssociationExecutionTargetsResult,
        RusotoError<rusoto::DescribeAssociationExecutionTargetsError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            29,
            |input: &rusoto::DescribeAssociationExecutionTargetsRequest| {
                Key::new().text(&input.association_id).text(&input.execution_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_association_execution_targets(input).await,
                        Side::New => sides.new.describe_association_execution_targets(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_association_executions(
        &self,
        input: rusoto::DescribeAssociationExecutionsRequest,
    ) -> Result<
        rusoto::DescribeAssociationExecutionsResult,
        RusotoError<rusoto::DescribeAssociationExecutionsError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            30,
            |input: &rusoto::DescribeAssociationExecutionsRequest| {
                Key::new().text(&input.association_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_association_executions(input).await,
                        Side::New => sides.new.describe_association_executions(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_automation_executions(
        &self,
        input: rusoto::DescribeAutomationExecutionsRequest,
    ) -> Result<
        rusoto::DescribeAutomationExecutionsResult,
        RusotoError<rusoto::DescribeAutomationExecutionsError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            31,
            |_: &rusoto::DescribeAutomationExecutionsRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_automation_executions(input).await,
                        Side::New => sides.new.describe_automation_executions(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_automation_step_executions(
        &self,
        input: rusoto::DescribeAutomationStepExecutionsRequest,
    ) -> Result<
        rusoto::DescribeAutomationStepExecutionsResult,
        RusotoError<rusoto::DescribeAutomationStepExecutionsError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            32,
            |input: &rusoto::DescribeAutomationStepExecutionsRequest| {
                Key::new().text(&input.automation_execution_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_automation_step_executions(input).await,
                        Side::New => sides.new.describe_automation_step_executions(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_available_patches(
        &self,
        input: rusoto::DescribeAvailablePatchesRequest,
    ) -> Result<rusoto::DescribeAvailablePatchesResult, RusotoError<rusoto::DescribeAvailablePatchesError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            33,
            |_: &rusoto::DescribeAvailablePatchesRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_available_patches(input).await,
                        Side::New => sides.new.describe_available_patches(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_document(
        &self,
        input: rusoto::DescribeDocumentRequest,
    ) -> Result<rusoto::DescribeDocumentResult, RusotoError<rusoto::DescribeDocumentError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            34,
            |input: &rusoto::DescribeDocumentRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_document(input).await,
                        Side::New => sides.new.describe_document(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_document_permission(
        &self,
        input: rusoto::DescribeDocumentPermissionRequest,
    ) -> Result<
        rusoto::DescribeDocumentPermissionResponse,
        RusotoError<rusoto::DescribeDocumentPermissionError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            35,
            |input: &rusoto::DescribeDocumentPermissionRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_document_permission(input).await,
                        Side::New => sides.new.describe_document_permission(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_effective_instance_associations(
        &self,
        input: rusoto::DescribeEffectiveInstanceAssociationsRequest,
    ) -> Result<
        rusoto::DescribeEffectiveInstanceAssociationsResult,
        RusotoError<rusoto::DescribeEffectiveInstanceAssociationsError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            36,
            |input: &rusoto::DescribeEffectiveInstanceAssociationsRequest| {
                Key::new().text(&input.instance_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_effective_instance_associations(input).await,
                        Side::New => sides.new.describe_effective_instance_associations(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_effective_patches_for_patch_baseline(
        &self,
        input: rusoto::DescribeEffectivePatchesForPatchBaselineRequest,
    ) -> Result<
        rusoto::DescribeEffectivePatchesForPatchBaselineResult,
        RusotoError<rusoto::DescribeEffectivePatchesForPatchBaselineError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            37,
            |input: &rusoto::DescribeEffectivePatchesForPatchBaselineRequest| {
                Key::new().text(&input.baseline_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_effective_patches_for_patch_baseline(input).await,
                        Side::New => sides.new.describe_effective_patches_for_patch_baseline(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_instance_associations_status(
        &self,
        input: rusoto::DescribeInstanceAssociationsStatusRequest,
    ) -> Result<
        rusoto::DescribeInstanceAssociationsStatusResult,
        RusotoError<rusoto::DescribeInstanceAssociationsStatusError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            38,
            |input: &rusoto::DescribeInstanceAssociationsStatusRequest| {
                Key::new().text(&input.instance_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_instance_associations_status(input).await,
                        Side::New => sides.new.describe_instance_associations_status(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_instance_information(
        &self,
        input: rusoto::DescribeInstanceInformationRequest,
    ) -> Result<
        rusoto::DescribeInstanceInformationResult,
        RusotoError<rusoto::DescribeInstanceInformationError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            39,
            |_: &rusoto::DescribeInstanceInformationRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_instance_information(input).await,
                        Side::New => sides.new.describe_instance_information(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_instance_patch_states(
        &self,
        input: rusoto::DescribeInstancePatchStatesRequest,
    ) -> Result<
        rusoto::DescribeInstancePatchStatesResult,
        RusotoError<rusoto::DescribeInstancePatchStatesError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            40,
            |_: &rusoto::DescribeInstancePatchStatesRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_instance_patch_states(input).await,
                        Side::New => sides.new.describe_instance_patch_states(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_instance_patch_states_for_patch_group(
        &self,
        input: rusoto::DescribeInstancePatchStatesForPatchGroupRequest,
    ) -> Result<
        rusoto::DescribeInstancePatchStatesForPatchGroupResult,
        RusotoError<rusoto::DescribeInstancePatchStatesForPatchGroupError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            41,
            |input: &rusoto::DescribeInstancePatchStatesForPatchGroupRequest| {
                Key::new().text(&input.patch_group).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_instance_patch_states_for_patch_group(input).await,
                        Side::New => sides.new.describe_instance_patch_states_for_patch_group(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_instance_patches(
        &self,
        input: rusoto::DescribeInstancePatchesRequest,
    ) -> Result<rusoto::DescribeInstancePatchesResult, RusotoError<rusoto::DescribeInstancePatchesError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            42,
            |input: &rusoto::DescribeInstancePatchesRequest| Key::new().text(&input.instance_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_instance_patches(input).await,
                        Side::New => sides.new.describe_instance_patches(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_inventory_deletions(
        &self,
        input: rusoto::DescribeInventoryDeletionsRequest,
    ) -> Result<rusoto::DescribeInventoryDeletionsResult, RusotoError<rusoto::DescribeInventoryDeletionsError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            43,
            |_: &rusoto::DescribeInventoryDeletionsRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_inventory_deletions(input).await,
                        Side::New => sides.new.describe_inventory_deletions(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_maintenance_window_execution_task_invocations(
        &self,
        input: rusoto::DescribeMaintenanceWindowExecutionTaskInvocationsRequest,
    ) -> Result<
        rusoto::DescribeMaintenanceWindowExecutionTaskInvocationsResult,
        RusotoError<rusoto::DescribeMaintenanceWindowExecutionTaskInvocationsError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            44,
            |input: &rusoto::DescribeMaintenanceWindowExecutionTaskInvocationsRequest| {
                Key::new().text(&input.task_id).text(&input.window_execution_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => {
                            sides.old.describe_maintenance_window_execution_task_invocations(input).await
                        }
                        Side::New => {
                            sides.new.describe_maintenance_window_execution_task_invocations(input).await
                        }
                    }
                }
            },
        )
        .await
    }

    async fn describe_maintenance_window_execution_tasks(
        &self,
        input: rusoto::DescribeMaintenanceWindowExecutionTasksRequest,
    ) -> Result<
        rusoto::DescribeMaintenanceWindowExecutionTasksResult,
        RusotoError<rusoto::DescribeMaintenanceWindowExecutionTasksError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            45,
            |input: &rusoto::DescribeMaintenanceWindowExecutionTasksRequest| {
                Key::new().text(&input.window_execution_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_maintenance_window_execution_tasks(input).await,
                        Side::New => sides.new.describe_maintenance_window_execution_tasks(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_maintenance_window_executions(
        &self,
        input: rusoto::DescribeMaintenanceWindowExecutionsRequest,
    ) -> Result<
        rusoto::DescribeMaintenanceWindowExecutionsResult,
        RusotoError<rusoto::DescribeMaintenanceWindowExecutionsError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            46,
            |input: &rusoto::DescribeMaintenanceWindowExecutionsRequest| {
                Key::new().text(&input.window_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_maintenance_window_executions(input).await,
                        Side::New => sides.new.describe_maintenance_window_executions(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_maintenance_window_schedule(
        &self,
        input: rusoto::DescribeMaintenanceWindowScheduleRequest,
    ) -> Result<
        rusoto::DescribeMaintenanceWindowScheduleResult,
        RusotoError<rusoto::DescribeMaintenanceWindowScheduleError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            47,
            |_: &rusoto::DescribeMaintenanceWindowScheduleRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_maintenance_window_schedule(input).await,
                        Side::New => sides.new.describe_maintenance_window_schedule(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_maintenance_window_targets(
        &self,
        input: rusoto::DescribeMaintenanceWindowTargetsRequest,
    ) -> Result<
        rusoto::DescribeMaintenanceWindowTargetsResult,
        RusotoError<rusoto::DescribeMaintenanceWindowTargetsError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            48,
            |input: &rusoto::DescribeMaintenanceWindowTargetsRequest| {
                Key::new().text(&input.window_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_maintenance_window_targets(input).await,
                        Side::New => sides.new.describe_maintenance_window_targets(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_maintenance_window_tasks(
        &self,
        input: rusoto::DescribeMaintenanceWindowTasksRequest,
    ) -> Result<
        rusoto::DescribeMaintenanceWindowTasksResult,
        RusotoError<rusoto::DescribeMaintenanceWindowTasksError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            49,
            |input: &rusoto::DescribeMaintenanceWindowTasksRequest| Key::new().text(&input.window_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_maintenance_window_tasks(input).await,
                        Side::New => sides.new.describe_maintenance_window_tasks(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_maintenance_windows(
        &self,
        input: rusoto::DescribeMaintenanceWindowsRequest,
    ) -> Result<rusoto::DescribeMaintenanceWindowsResult, RusotoError<rusoto::DescribeMaintenanceWindowsError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            50,
            |_: &rusoto::DescribeMaintenanceWindowsRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_maintenance_windows(input).await,
                        Side::New => sides.new.describe_maintenance_windows(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_maintenance_windows_for_target(
        &self,
        input: rusoto::DescribeMaintenanceWindowsForTargetRequest,
    ) -> Result<
        rusoto::DescribeMaintenanceWindowsForTargetResult,
        RusotoError<rusoto::DescribeMaintenanceWindowsForTargetError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            51,
            |_: &rusoto::DescribeMaintenanceWindowsForTargetRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_maintenance_windows_for_target(input).await,
                        Side::New => sides.new.describe_maintenance_windows_for_target(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_ops_items(
        &self,
        input: rusoto::DescribeOpsItemsRequest,
    ) -> Result<rusoto::DescribeOpsItemsResponse, RusotoError<rusoto::DescribeOpsItemsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            52,
            |_: &rusoto::DescribeOpsItemsRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_ops_items(input).await,
                        Side::New => sides.new.describe_ops_items(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_parameters(
        &self,
        input: rusoto::DescribeParametersRequest,
    ) -> Result<rusoto::DescribeParametersResult, RusotoError<rusoto::DescribeParametersError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            53,
            |_: &rusoto::DescribeParametersRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_parameters(input).await,
                        Side::New => sides.new.describe_parameters(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_patch_baselines(
        &self,
        input: rusoto::DescribePatchBaselinesRequest,
    ) -> Result<rusoto::DescribePatchBaselinesResult, RusotoError<rusoto::DescribePatchBaselinesError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            54,
            |_: &rusoto::DescribePatchBaselinesRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_patch_baselines(input).await,
                        Side::New => sides.new.describe_patch_baselines(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_patch_group_state(
        &self,
        input: rusoto::DescribePatchGroupStateRequest,
    ) -> Result<rusoto::DescribePatchGroupStateResult, RusotoError<rusoto::DescribePatchGroupStateError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            55,
            |input: &rusoto::DescribePatchGroupStateRequest| Key::new().text(&input.patch_group).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_patch_group_state(input).await,
                        Side::New => sides.new.describe_patch_group_state(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_patch_groups(
        &self,
        input: rusoto::DescribePatchGroupsRequest,
    ) -> Result<rusoto::DescribePatchGroupsResult, RusotoError<rusoto::DescribePatchGroupsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            56,
            |_: &rusoto::DescribePatchGroupsRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_patch_groups(input).await,
                        Side::New => sides.new.describe_patch_groups(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_patch_properties(
        &self,
        input: rusoto::DescribePatchPropertiesRequest,
    ) -> Result<rusoto::DescribePatchPropertiesResult, RusotoError<rusoto::DescribePatchPropertiesError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            57,
            |_: &rusoto::DescribePatchPropertiesRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_patch_properties(input).await,
                        Side::New => sides.new.describe_patch_properties(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_sessions(
        &self,
        input: rusoto::DescribeSessionsRequest,
    ) -> Result<rusoto::DescribeSessionsResponse, RusotoError<rusoto::DescribeSessionsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            58,
            |_: &rusoto::DescribeSessionsRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_sessions(input).await,
                        Side::New => sides.new.describe_sessions(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn disassociate_ops_item_related_item(
        &self,
        input: rusoto::DisassociateOpsItemRelatedItemRequest,
    ) -> Result<
        rusoto::DisassociateOpsItemRelatedItemResponse,
        RusotoError<rusoto::DisassociateOpsItemRelatedItemError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            59,
            |input: &rusoto::DisassociateOpsItemRelatedItemRequest| {
                Key::new().text(&input.association_id).text(&input.ops_item_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.disassociate_ops_item_related_item(input).await,
                        Side::New => sides.new.disassociate_ops_item_related_item(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_automation_execution(
        &self,
        input: rusoto::GetAutomationExecutionRequest,
    ) -> Result<rusoto::GetAutomationExecutionResult, RusotoError<rusoto::GetAutomationExecutionError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            60,
            |input: &rusoto::GetAutomationExecutionRequest| {
                Key::new().text(&input.automation_execution_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_automation_execution(input).await,
                        Side::New => sides.new.get_automation_execution(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_calendar_state(
        &self,
        input: rusoto::GetCalendarStateRequest,
    ) -> Result<rusoto::GetCalendarStateResponse, RusotoError<rusoto::GetCalendarStateError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            61,
            |_: &rusoto::GetCalendarStateRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_calendar_state(input).await,
                        Side::New => sides.new.get_calendar_state(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_command_invocation(
        &self,
        input: rusoto::GetCommandInvocationRequest,
    ) -> Result<rusoto::GetCommandInvocationResult, RusotoError<rusoto::GetCommandInvocationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            62,
            |input: &rusoto::GetCommandInvocationRequest| {
                Key::new().text(&input.command_id).text(&input.instance_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_command_invocation(input).await,
                        Side::New => sides.new.get_command_invocation(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_connection_status(
        &self,
        input: rusoto::GetConnectionStatusRequest,
    ) -> Result<rusoto::GetConnectionStatusResponse, RusotoError<rusoto::GetConnectionStatusError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            63,
            |input: &rusoto::GetConnectionStatusRequest| Key::new().text(&input.target).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_connection_status(input).await,
                        Side::New => sides.new.get_connection_status(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_default_patch_baseline(
        &self,
        input: rusoto::GetDefaultPatchBaselineRequest,
    ) -> Result<rusoto::GetDefaultPatchBaselineResult, RusotoError<rusoto::GetDefaultPatchBaselineError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            64,
            |_: &rusoto::GetDefaultPatchBaselineRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_default_patch_baseline(input).await,
                        Side::New => sides.new.get_default_patch_baseline(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_deployable_patch_snapshot_for_instance(
        &self,
        input: rusoto::GetDeployablePatchSnapshotForInstanceRequest,
    ) -> Result<
        rusoto::GetDeployablePatchSnapshotForInstanceResult,
        RusotoError<rusoto::GetDeployablePatchSnapshotForInstanceError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            65,
            |input: &rusoto::GetDeployablePatchSnapshotForInstanceRequest| {
                Key::new().text(&input.instance_id).text(&input.snapshot_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_deployable_patch_snapshot_for_instance(input).await,
                        Side::New => sides.new.get_deployable_patch_snapshot_for_instance(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_document(
        &self,
        input: rusoto::GetDocumentRequest,
    ) -> Result<rusoto::GetDocumentResult, RusotoError<rusoto::GetDocumentError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            66,
            |input: &rusoto::GetDocumentRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_document(input).await,
                        Side::New => sides.new.get_document(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_inventory(
        &self,
        input: rusoto::GetInventoryRequest,
    ) -> Result<rusoto::GetInventoryResult, RusotoError<rusoto::GetInventoryError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            67,
            |_: &rusoto::GetInventoryRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_inventory(input).await,
                        Side::New => sides.new.get_inventory(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_inventory_schema(
        &self,
        input: rusoto::GetInventorySchemaRequest,
    ) -> Result<rusoto::GetInventorySchemaResult, RusotoError<rusoto::GetInventorySchemaError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            68,
            |_: &rusoto::GetInventorySchemaRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_inventory_schema(input).await,
                        Side::New => sides.new.get_inventory_schema(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_maintenance_window(
        &self,
        input: rusoto::GetMaintenanceWindowRequest,
    ) -> Result<rusoto::GetMaintenanceWindowResult, RusotoError<rusoto::GetMaintenanceWindowError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            69,
            |input: &rusoto::GetMaintenanceWindowRequest| Key::new().text(&input.window_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_maintenance_window(input).await,
                        Side::New => sides.new.get_maintenance_window(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_maintenance_window_execution(
        &self,
        input: rusoto::GetMaintenanceWindowExecutionRequest,
    ) -> Result<
        rusoto::GetMaintenanceWindowExecutionResult,
        RusotoError<rusoto::GetMaintenanceWindowExecutionError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            70,
            |input: &rusoto::GetMaintenanceWindowExecutionRequest| {
                Key::new().text(&input.window_execution_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_maintenance_window_execution(input).await,
                        Side::New => sides.new.get_maintenance_window_execution(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_maintenance_window_execution_task(
        &self,
        input: rusoto::GetMaintenanceWindowExecutionTaskRequest,
    ) -> Result<
        rusoto::GetMaintenanceWindowExecutionTaskResult,
        RusotoError<rusoto::GetMaintenanceWindowExecutionTaskError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            71,
            |input: &rusoto::GetMaintenanceWindowExecutionTaskRequest| {
                Key::new().text(&input.task_id).text(&input.window_execution_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_maintenance_window_execution_task(input).await,
                        Side::New => sides.new.get_maintenance_window_execution_task(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_maintenance_window_execution_task_invocation(
        &self,
        input: rusoto::GetMaintenanceWindowExecutionTaskInvocationRequest,
    ) -> Result<
        rusoto::GetMaintenanceWindowExecutionTaskInvocationResult,
        RusotoError<rusoto::GetMaintenanceWindowExecutionTaskInvocationError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            72,
            |input: &rusoto::GetMaintenanceWindowExecutionTaskInvocationRequest| {
                Key::new()
                    .text(&input.invocation_id)
                    .text(&input.task_id)
                    .text(&input.window_execution_id)
                    .hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_maintenance_window_execution_task_invocation(input).await,
                        Side::New => sides.new.get_maintenance_window_execution_task_invocation(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_maintenance_window_task(
        &self,
        input: rusoto::GetMaintenanceWindowTaskRequest,
    ) -> Result<rusoto::GetMaintenanceWindowTaskResult, RusotoError<rusoto::GetMaintenanceWindowTaskError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            73,
            |input: &rusoto::GetMaintenanceWindowTaskRequest| {
                Key::new().text(&input.window_id).text(&input.window_task_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_maintenance_window_task(input).await,
                        Side::New => sides.new.get_maintenance_window_task(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_ops_item(
        &self,
        input: rusoto::GetOpsItemRequest,
    ) -> Result<rusoto::GetOpsItemResponse, RusotoError<rusoto::GetOpsItemError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            74,
            |input: &rusoto::GetOpsItemRequest| Key::new().text(&input.ops_item_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_ops_item(input).await,
                        Side::New => sides.new.get_ops_item(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_ops_metadata(
        &self,
        input: rusoto::GetOpsMetadataRequest,
    ) -> Result<rusoto::GetOpsMetadataResult, RusotoError<rusoto::GetOpsMetadataError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            75,
            |input: &rusoto::GetOpsMetadataRequest| Key::new().text(&input.ops_metadata_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_ops_metadata(input).await,
                        Side::New => sides.new.get_ops_metadata(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_ops_summary(
        &self,
        input: rusoto::GetOpsSummaryRequest,
    ) -> Result<rusoto::GetOpsSummaryResult, RusotoError<rusoto::GetOpsSummaryError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            76,
            |_: &rusoto::GetOpsSummaryRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_ops_summary(input).await,
                        Side::New => sides.new.get_ops_summary(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_parameter(
        &self,
        input: rusoto::GetParameterRequest,
    ) -> Result<rusoto::GetParameterResult, RusotoError<rusoto::GetParameterError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            77,
            |input: &rusoto::GetParameterRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_parameter(input).await,
                        Side::New => sides.new.get_parameter(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_parameter_history(
        &self,
        input: rusoto::GetParameterHistoryRequest,
    ) -> Result<rusoto::GetParameterHistoryResult, RusotoError<rusoto::GetParameterHistoryError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            78,
            |input: &rusoto::GetParameterHistoryRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_parameter_history(input).await,
                        Side::New => sides.new.get_parameter_history(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_parameters(
        &self,
        input: rusoto::GetParametersRequest,
    ) -> Result<rusoto::GetParametersResult, RusotoError<rusoto::GetParametersError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            79,
            |_: &rusoto::GetParametersRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_parameters(input).await,
                        Side::New => sides.new.get_parameters(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_parameters_by_path(
        &self,
        input: rusoto::GetParametersByPathRequest,
    ) -> Result<rusoto::GetParametersByPathResult, RusotoError<rusoto::GetParametersByPathError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            80,
            |input: &rusoto::GetParametersByPathRequest| Key::new().text(&input.path).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_parameters_by_path(input).await,
                        Side::New => sides.new.get_parameters_by_path(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_patch_baseline(
        &self,
        input: rusoto::GetPatchBaselineRequest,
    ) -> Result<rusoto::GetPatchBaselineResult, RusotoError<rusoto::GetPatchBaselineError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            81,
            |input: &rusoto::GetPatchBaselineRequest| Key::new().text(&input.baseline_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_patch_baseline(input).await,
                        Side::New => sides.new.get_patch_baseline(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_patch_baseline_for_patch_group(
        &self,
        input: rusoto::GetPatchBaselineForPatchGroupRequest,
    ) -> Result<
        rusoto::GetPatchBaselineForPatchGroupResult,
        RusotoError<rusoto::GetPatchBaselineForPatchGroupError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            82,
            |input: &rusoto::GetPatchBaselineForPatchGroupRequest| Key::new().text(&input.patch_group).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_patch_baseline_for_patch_group(input).await,
                        Side::New => sides.new.get_patch_baseline_for_patch_group(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_service_setting(
        &self,
        input: rusoto::GetServiceSettingRequest,
    ) -> Result<rusoto::GetServiceSettingResult, RusotoError<rusoto::GetServiceSettingError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            83,
            |input: &rusoto::GetServiceSettingRequest| Key::new().text(&input.setting_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_service_setting(input).await,
                        Side::New => sides.new.get_service_setting(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn label_parameter_version(
        &self,
        input: rusoto::LabelParameterVersionRequest,
    ) -> Result<rusoto::LabelParameterVersionResult, RusotoError<rusoto::LabelParameterVersionError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            84,
            |input: &rusoto::LabelParameterVersionRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.label_parameter_version(input).await,
                        Side::New => sides.new.label_parameter_version(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_association_versions(
        &self,
        input: rusoto::ListAssociationVersionsRequest,
    ) -> Result<rusoto::ListAssociationVersionsResult, RusotoError<rusoto::ListAssociationVersionsError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            85,
            |input: &rusoto::ListAssociationVersionsRequest| Key::new().text(&input.association_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_association_versions(input).await,
                        Side::New => sides.new.list_association_versions(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_associations(
        &self,
        input: rusoto::ListAssociationsRequest,
    ) -> Result<rusoto::ListAssociationsResult, RusotoError<rusoto::ListAssociationsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            86,
            |_: &rusoto::ListAssociationsRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_associations(input).await,
                        Side::New => sides.new.list_associations(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_command_invocations(
        &self,
        input: rusoto::ListCommandInvocationsRequest,
    ) -> Result<rusoto::ListCommandInvocationsResult, RusotoError<rusoto::ListCommandInvocationsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            87,
            |_: &rusoto::ListCommandInvocationsRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_command_invocations(input).await,
                        Side::New => sides.new.list_command_invocations(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_commands(
        &self,
        input: rusoto::ListCommandsRequest,
    ) -> Result<rusoto::ListCommandsResult, RusotoError<rusoto::ListCommandsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            88,
            |_: &rusoto::ListCommandsRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_commands(input).await,
                        Side::New => sides.new.list_commands(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_compliance_items(
        &self,
        input: rusoto::ListComplianceItemsRequest,
    ) -> Result<rusoto::ListComplianceItemsResult, RusotoError<rusoto::ListComplianceItemsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            89,
            |_: &rusoto::ListComplianceItemsRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_compliance_items(input).await,
                        Side::New => sides.new.list_compliance_items(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_compliance_summaries(
        &self,
        input: rusoto::ListComplianceSummariesRequest,
    ) -> Result<rusoto::ListComplianceSummariesResult, RusotoError<rusoto::ListComplianceSummariesError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            90,
            |_: &rusoto::ListComplianceSummariesRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_compliance_summaries(input).await,
                        Side::New => sides.new.list_compliance_summaries(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_document_metadata_history(
        &self,
        input: rusoto::ListDocumentMetadataHistoryRequest,
    ) -> Result<
        rusoto::ListDocumentMetadataHistoryResponse,
        RusotoError<rusoto::ListDocumentMetadataHistoryError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            91,
            |input: &rusoto::ListDocumentMetadataHistoryRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_document_metadata_history(input).await,
                        Side::New => sides.new.list_document_metadata_history(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_document_versions(
        &self,
        input: rusoto::ListDocumentVersionsRequest,
    ) -> Result<rusoto::ListDocumentVersionsResult, RusotoError<rusoto::ListDocumentVersionsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            92,
            |input: &rusoto::ListDocumentVersionsRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_document_versions(input).await,
                        Side::New => sides.new.list_document_versions(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_documents(
        &self,
        input: rusoto::ListDocumentsRequest,
    ) -> Result<rusoto::ListDocumentsResult, RusotoError<rusoto::ListDocumentsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            93,
            |_: &rusoto::ListDocumentsRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_documents(input).await,
                        Side::New => sides.new.list_documents(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_inventory_entries(
        &self,
        input: rusoto::ListInventoryEntriesRequest,
    ) -> Result<rusoto::ListInventoryEntriesResult, RusotoError<rusoto::ListInventoryEntriesError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            94,
            |input: &rusoto::ListInventoryEntriesRequest| {
                Key::new().text(&input.instance_id).text(&input.type_name).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_inventory_entries(input).await,
                        Side::New => sides.new.list_inventory_entries(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_ops_item_events(
        &self,
        input: rusoto::ListOpsItemEventsRequest,
    ) -> Result<rusoto::ListOpsItemEventsResponse, RusotoError<rusoto::ListOpsItemEventsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            95,
            |_: &rusoto::ListOpsItemEventsRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_ops_item_events(input).await,
                        Side::New => sides.new.list_ops_item_events(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_ops_item_related_items(
        &self,
        input: rusoto::ListOpsItemRelatedItemsRequest,
    ) -> Result<rusoto::ListOpsItemRelatedItemsResponse, RusotoError<rusoto::ListOpsItemRelatedItemsError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            96,
            |_: &rusoto::ListOpsItemRelatedItemsRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_ops_item_related_items(input).await,
                        Side::New => sides.new.list_ops_item_related_items(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_ops_metadata(
        &self,
        input: rusoto::ListOpsMetadataRequest,
    ) -> Result<rusoto::ListOpsMetadataResult, RusotoError<rusoto::ListOpsMetadataError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            97,
            |_: &rusoto::ListOpsMetadataRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_ops_metadata(input).await,
                        Side::New => sides.new.list_ops_metadata(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_resource_compliance_summaries(
        &self,
        input: rusoto::ListResourceComplianceSummariesRequest,
    ) -> Result<
        rusoto::ListResourceComplianceSummariesResult,
        RusotoError<rusoto::ListResourceComplianceSummariesError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            98,
            |_: &rusoto::ListResourceComplianceSummariesRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_resource_compliance_summaries(input).await,
                        Side::New => sides.new.list_resource_compliance_summaries(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_resource_data_sync(
        &self,
        input: rusoto::ListResourceDataSyncRequest,
    ) -> Result<rusoto::ListResourceDataSyncResult, RusotoError<rusoto::ListResourceDataSyncError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            99,
            |_: &rusoto::ListResourceDataSyncRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_resource_data_sync(input).await,
                        Side::New => sides.new.list_resource_data_sync(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_tags_for_resource(
        &self,
        input: rusoto::ListTagsForResourceRequest,
    ) -> Result<rusoto::ListTagsForResourceResult, RusotoError<rusoto::ListTagsForResourceError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            100,
            |input: &rusoto::ListTagsForResourceRequest| Key::new().text(&input.resource_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_tags_for_resource(input).await,
                        Side::New => sides.new.list_tags_for_resource(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn modify_document_permission(
        &self,
        input: rusoto::ModifyDocumentPermissionRequest,
    ) -> Result<rusoto::ModifyDocumentPermissionResponse, RusotoError<rusoto::ModifyDocumentPermissionError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            101,
            |input: &rusoto::ModifyDocumentPermissionRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.modify_document_permission(input).await,
                        Side::New => sides.new.modify_document_permission(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_compliance_items(
        &self,
        input: rusoto::PutComplianceItemsRequest,
    ) -> Result<rusoto::PutComplianceItemsResult, RusotoError<rusoto::PutComplianceItemsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            102,
            |input: &rusoto::PutComplianceItemsRequest| {
                Key::new()
                    .text(&input.compliance_type)
                    .text(&input.resource_id)
                    .text(&input.resource_type)
                    .hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_compliance_items(input).await,
                        Side::New => sides.new.put_compliance_items(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_inventory(
        &self,
        input: rusoto::PutInventoryRequest,
    ) -> Result<rusoto::PutInventoryResult, RusotoError<rusoto::PutInventoryError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            103,
            |input: &rusoto::PutInventoryRequest| Key::new().text(&input.instance_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_inventory(input).await,
                        Side::New => sides.new.put_inventory(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_parameter(
        &self,
        input: rusoto::PutParameterRequest,
    ) -> Result<rusoto::PutParameterResult, RusotoError<rusoto::PutParameterError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            104,
            |input: &rusoto::PutParameterRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_parameter(input).await,
                        Side::New => sides.new.put_parameter(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn register_default_patch_baseline(
        &self,
        input: rusoto::RegisterDefaultPatchBaselineRequest,
    ) -> Result<
        rusoto::RegisterDefaultPatchBaselineResult,
        RusotoError<rusoto::RegisterDefaultPatchBaselineError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            105,
            |input: &rusoto::RegisterDefaultPatchBaselineRequest| Key::new().text(&input.baseline_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.register_default_patch_baseline(input).await,
                        Side::New => sides.new.register_default_patch_baseline(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn register_patch_baseline_for_patch_group(
        &self,
        input: rusoto::RegisterPatchBaselineForPatchGroupRequest,
    ) -> Result<
        rusoto::RegisterPatchBaselineForPatchGroupResult,
        RusotoError<rusoto::RegisterPatchBaselineForPatchGroupError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            106,
            |input: &rusoto::RegisterPatchBaselineForPatchGroupRequest| {
                Key::new().text(&input.baseline_id).text(&input.patch_group).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.register_patch_baseline_for_patch_group(input).await,
                        Side::New => sides.new.register_patch_baseline_for_patch_group(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn register_target_with_maintenance_window(
        &self,
        input: rusoto::RegisterTargetWithMaintenanceWindowRequest,
    ) -> Result<
        rusoto::RegisterTargetWithMaintenanceWindowResult,
        RusotoError<rusoto::RegisterTargetWithMaintenanceWindowError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            107,
            |input: &rusoto::RegisterTargetWithMaintenanceWindowRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.register_target_with_maintenance_window(input).await,
                        Side::New => sides.new.register_target_with_maintenance_window(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn register_task_with_maintenance_window(
        &self,
        input: rusoto::RegisterTaskWithMaintenanceWindowRequest,
    ) -> Result<
        rusoto::RegisterTaskWithMaintenanceWindowResult,
        RusotoError<rusoto::RegisterTaskWithMaintenanceWindowError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            108,
            |input: &rusoto::RegisterTaskWithMaintenanceWindowRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.register_task_with_maintenance_window(input).await,
                        Side::New => sides.new.register_task_with_maintenance_window(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn remove_tags_from_resource(
        &self,
        input: rusoto::RemoveTagsFromResourceRequest,
    ) -> Result<rusoto::RemoveTagsFromResourceResult, RusotoError<rusoto::RemoveTagsFromResourceError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            109,
            |input: &rusoto::RemoveTagsFromResourceRequest| Key::new().text(&input.resource_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.remove_tags_from_resource(input).await,
                        Side::New => sides.new.remove_tags_from_resource(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn reset_service_setting(
        &self,
        input: rusoto::ResetServiceSettingRequest,
    ) -> Result<rusoto::ResetServiceSettingResult, RusotoError<rusoto::ResetServiceSettingError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            110,
            |input: &rusoto::ResetServiceSettingRequest| Key::new().text(&input.setting_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.reset_service_setting(input).await,
                        Side::New => sides.new.reset_service_setting(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn resume_session(
        &self,
        input: rusoto::ResumeSessionRequest,
    ) -> Result<rusoto::ResumeSessionResponse, RusotoError<rusoto::ResumeSessionError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            111,
            |input: &rusoto::ResumeSessionRequest| Key::new().text(&input.session_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.resume_session(input).await,
                        Side::New => sides.new.resume_session(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn send_automation_signal(
        &self,
        input: rusoto::SendAutomationSignalRequest,
    ) -> Result<rusoto::SendAutomationSignalResult, RusotoError<rusoto::SendAutomationSignalError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            112,
            |input: &rusoto::SendAutomationSignalRequest| {
                Key::new().text(&input.automation_execution_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.send_automation_signal(input).await,
                        Side::New => sides.new.send_automation_signal(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn send_command(
        &self,
        input: rusoto::SendCommandRequest,
    ) -> Result<rusoto::SendCommandResult, RusotoError<rusoto::SendCommandError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            113,
            |input: &rusoto::SendCommandRequest| Key::new().text(&input.document_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.send_command(input).await,
                        Side::New => sides.new.send_command(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn start_associations_once(
        &self,
        input: rusoto::StartAssociationsOnceRequest,
    ) -> Result<rusoto::StartAssociationsOnceResult, RusotoError<rusoto::StartAssociationsOnceError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            114,
            |_: &rusoto::StartAssociationsOnceRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.start_associations_once(input).await,
                        Side::New => sides.new.start_associations_once(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn start_automation_execution(
        &self,
        input: rusoto::StartAutomationExecutionRequest,
    ) -> Result<rusoto::StartAutomationExecutionResult, RusotoError<rusoto::StartAutomationExecutionError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            115,
            |input: &rusoto::StartAutomationExecutionRequest| Key::new().text(&input.document_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.start_automation_execution(input).await,
                        Side::New => sides.new.start_automation_execution(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn start_change_request_execution(
        &self,
        input: rusoto::StartChangeRequestExecutionRequest,
    ) -> Result<
        rusoto::StartChangeRequestExecutionResult,
        RusotoError<rusoto::StartChangeRequestExecutionError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            116,
            |input: &rusoto::StartChangeRequestExecutionRequest| Key::new().text(&input.document_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.start_change_request_execution(input).await,
                        Side::New => sides.new.start_change_request_execution(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn start_session(
        &self,
        input: rusoto::StartSessionRequest,
    ) -> Result<rusoto::StartSessionResponse, RusotoError<rusoto::StartSessionError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            117,
            |input: &rusoto::StartSessionRequest| Key::new().text(&input.target).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.start_session(input).await,
                        Side::New => sides.new.start_session(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn stop_automation_execution(
        &self,
        input: rusoto::StopAutomationExecutionRequest,
    ) -> Result<rusoto::StopAutomationExecutionResult, RusotoError<rusoto::StopAutomationExecutionError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            118,
            |input: &rusoto::StopAutomationExecutionRequest| {
                Key::new().text(&input.automation_execution_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.stop_automation_execution(input).await,
                        Side::New => sides.new.stop_automation_execution(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn terminate_session(
        &self,
        input: rusoto::TerminateSessionRequest,
    ) -> Result<rusoto::TerminateSessionResponse, RusotoError<rusoto::TerminateSessionError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            119,
            |input: &rusoto::TerminateSessionRequest| Key::new().text(&input.session_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.terminate_session(input).await,
                        Side::New => sides.new.terminate_session(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn unlabel_parameter_version(
        &self,
        input: rusoto::UnlabelParameterVersionRequest,
    ) -> Result<rusoto::UnlabelParameterVersionResult, RusotoError<rusoto::UnlabelParameterVersionError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            120,
            |input: &rusoto::UnlabelParameterVersionRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.unlabel_parameter_version(input).await,
                        Side::New => sides.new.unlabel_parameter_version(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_association(
        &self,
        input: rusoto::UpdateAssociationRequest,
    ) -> Result<rusoto::UpdateAssociationResult, RusotoError<rusoto::UpdateAssociationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            121,
            |input: &rusoto::UpdateAssociationRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_association(input).await,
                        Side::New => sides.new.update_association(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_association_status(
        &self,
        input: rusoto::UpdateAssociationStatusRequest,
    ) -> Result<rusoto::UpdateAssociationStatusResult, RusotoError<rusoto::UpdateAssociationStatusError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            122,
            |input: &rusoto::UpdateAssociationStatusRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_association_status(input).await,
                        Side::New => sides.new.update_association_status(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_document(
        &self,
        input: rusoto::UpdateDocumentRequest,
    ) -> Result<rusoto::UpdateDocumentResult, RusotoError<rusoto::UpdateDocumentError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            123,
            |input: &rusoto::UpdateDocumentRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_document(input).await,
                        Side::New => sides.new.update_document(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_document_default_version(
        &self,
        input: rusoto::UpdateDocumentDefaultVersionRequest,
    ) -> Result<
        rusoto::UpdateDocumentDefaultVersionResult,
        RusotoError<rusoto::UpdateDocumentDefaultVersionError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            124,
            |input: &rusoto::UpdateDocumentDefaultVersionRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_document_default_version(input).await,
                        Side::New => sides.new.update_document_default_version(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_document_metadata(
        &self,
        input: rusoto::UpdateDocumentMetadataRequest,
    ) -> Result<rusoto::UpdateDocumentMetadataResponse, RusotoError<rusoto::UpdateDocumentMetadataError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            125,
            |input: &rusoto::UpdateDocumentMetadataRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_document_metadata(input).await,
                        Side::New => sides.new.update_document_metadata(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_maintenance_window(
        &self,
        input: rusoto::UpdateMaintenanceWindowRequest,
    ) -> Result<rusoto::UpdateMaintenanceWindowResult, RusotoError<rusoto::UpdateMaintenanceWindowError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            126,
            |input: &rusoto::UpdateMaintenanceWindowRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_maintenance_window(input).await,
                        Side::New => sides.new.update_maintenance_window(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_maintenance_window_target(
        &self,
        input: rusoto::UpdateMaintenanceWindowTargetRequest,
    ) -> Result<
        rusoto::UpdateMaintenanceWindowTargetResult,
        RusotoError<rusoto::UpdateMaintenanceWindowTargetError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            127,
            |input: &rusoto::UpdateMaintenanceWindowTargetRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_maintenance_window_target(input).await,
                        Side::New => sides.new.update_maintenance_window_target(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_maintenance_window_task(
        &self,
        input: rusoto::UpdateMaintenanceWindowTaskRequest,
    ) -> Result<
        rusoto::UpdateMaintenanceWindowTaskResult,
        RusotoError<rusoto::UpdateMaintenanceWindowTaskError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            128,
            |input: &rusoto::UpdateMaintenanceWindowTaskRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_maintenance_window_task(input).await,
                        Side::New => sides.new.update_maintenance_window_task(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_managed_instance_role(
        &self,
        input: rusoto::UpdateManagedInstanceRoleRequest,
    ) -> Result<rusoto::UpdateManagedInstanceRoleResult, RusotoError<rusoto::UpdateManagedInstanceRoleError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            129,
            |input: &rusoto::UpdateManagedInstanceRoleRequest| {
                Key::new().text(&input.iam_role).text(&input.instance_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_managed_instance_role(input).await,
                        Side::New => sides.new.update_managed_instance_role(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_ops_item(
        &self,
        input: rusoto::UpdateOpsItemRequest,
    ) -> Result<rusoto::UpdateOpsItemResponse, RusotoError<rusoto::UpdateOpsItemError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            130,
            |input: &rusoto::UpdateOpsItemRequest| Key::new().text(&input.ops_item_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_ops_item(input).await,
                        Side::New => sides.new.update_ops_item(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_ops_metadata(
        &self,
        input: rusoto::UpdateOpsMetadataRequest,
    ) -> Result<rusoto::UpdateOpsMetadataResult, RusotoError<rusoto::UpdateOpsMetadataError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            131,
            |input: &rusoto::UpdateOpsMetadataRequest| Key::new().text(&input.ops_metadata_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_ops_metadata(input).await,
                        Side::New => sides.new.update_ops_metadata(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_patch_baseline(
        &self,
        input: rusoto::UpdatePatchBaselineRequest,
    ) -> Result<rusoto::UpdatePatchBaselineResult, RusotoError<rusoto::UpdatePatchBaselineError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            132,
            |input: &rusoto::UpdatePatchBaselineRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_patch_baseline(input).await,
                        Side::New => sides.new.update_patch_baseline(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_resource_data_sync(
        &self,
        input: rusoto::UpdateResourceDataSyncRequest,
    ) -> Result<rusoto::UpdateResourceDataSyncResult, RusotoError<rusoto::UpdateResourceDataSyncError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            133,
            |input: &rusoto::UpdateResourceDataSyncRequest| {
                Key::new().text(&input.sync_name).text(&input.sync_type).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_resource_data_sync(input).await,
                        Side::New => sides.new.update_resource_data_sync(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_service_setting(
        &self,
        input: rusoto::UpdateServiceSettingRequest,
    ) -> Result<rusoto::UpdateServiceSettingResult, RusotoError<rusoto::UpdateServiceSettingError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            134,
            |input: &rusoto::UpdateServiceSettingRequest| {
                Key::new().text(&input.setting_id).text(&input.setting_value).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_service_setting(input).await,
                        Side::New => sides.new.update_service_setting(input).await,
                    }
                }
            },
        )
        .await
    }
}
