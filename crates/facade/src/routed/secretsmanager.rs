// Written by `api-table routed secretsmanager` from rusoto_secretsmanager 0.48.0. Do not change it by hand.

//! Rusoto's `SecretsManager` over two of its implementations, and its operations.

#![allow(deprecated, unreachable_pub, unused_imports)]

use std::sync::Arc;

use async_trait::async_trait;
use rusoto_core::RusotoError;
use rusoto_secretsmanager as rusoto;

use crate::routing::{Fields, Key, Operation, Parts, Routed, Side, Tree};

/// The operations of [`SecretsManager`](rusoto::SecretsManager), in its order.
pub static OPERATIONS: [Operation; 22] = [
    Operation::new("secretsmanager", "cancel_rotate_secret", &["secret_id"]),
    Operation::new("secretsmanager", "create_secret", &["name"]),
    Operation::new("secretsmanager", "delete_resource_policy", &["secret_id"]),
    Operation::new("secretsmanager", "delete_secret", &["secret_id"]),
    Operation::new("secretsmanager", "describe_secret", &["secret_id"]).reads(),
    Operation::new("secretsmanager", "get_random_password", &[]),
    Operation::new("secretsmanager", "get_resource_policy", &["secret_id"]).reads(),
    Operation::new("secretsmanager", "get_secret_value", &["secret_id"]).reads(),
    Operation::new("secretsmanager", "list_secret_version_ids", &["secret_id"]).reads(),
    Operation::new("secretsmanager", "list_secrets", &[]).reads(),
    Operation::new("secretsmanager", "put_resource_policy", &["secret_id"]),
    Operation::new("secretsmanager", "put_secret_value", &["secret_id"]),
    Operation::new("secretsmanager", "remove_regions_from_replication", &["secret_id"]),
    Operation::new("secretsmanager", "replicate_secret_to_regions", &["secret_id"]),
    Operation::new("secretsmanager", "restore_secret", &["secret_id"]),
    Operation::new("secretsmanager", "rotate_secret", &["secret_id"]),
    Operation::new("secretsmanager", "stop_replication_to_replica", &["secret_id"]),
    Operation::new("secretsmanager", "tag_resource", &["secret_id"]),
    Operation::new("secretsmanager", "untag_resource", &["secret_id"]),
    Operation::new("secretsmanager", "update_secret", &["secret_id"]),
    Operation::new("secretsmanager", "update_secret_version_stage", &["secret_id"]),
    Operation::new("secretsmanager", "validate_resource_policy", &["secret_id"]).reads(),
];

#[async_trait]
impl<Old, New> rusoto::SecretsManager for Routed<Old, New>
where
    Old: rusoto::SecretsManager + Send + Sync + 'static,
    New: rusoto::SecretsManager + Send + Sync + 'static,
{
    async fn cancel_rotate_secret(
        &self,
        input: rusoto::CancelRotateSecretRequest,
    ) -> Result<rusoto::CancelRotateSecretResponse, RusotoError<rusoto::CancelRotateSecretError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            0,
            |input: &rusoto::CancelRotateSecretRequest| Key::new().text(&input.secret_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.cancel_rotate_secret(input).await,
                        Side::New => sides.new.cancel_rotate_secret(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_secret(
        &self,
        input: rusoto::CreateSecretRequest,
    ) -> Result<rusoto::CreateSecretResponse, RusotoError<rusoto::CreateSecretError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            1,
            |input: &rusoto::CreateSecretRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_secret(input).await,
                        Side::New => sides.new.create_secret(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_resource_policy(
        &self,
        input: rusoto::DeleteResourcePolicyRequest,
    ) -> Result<rusoto::DeleteResourcePolicyResponse, RusotoError<rusoto::DeleteResourcePolicyError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            2,
            |input: &rusoto::DeleteResourcePolicyRequest| Key::new().text(&input.secret_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_resource_policy(input).await,
                        Side::New => sides.new.delete_resource_policy(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_secret(
        &self,
        input: rusoto::DeleteSecretRequest,
    ) -> Result<rusoto::DeleteSecretResponse, RusotoError<rusoto::DeleteSecretError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            3,
            |input: &rusoto::DeleteSecretRequest| Key::new().text(&input.secret_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_secret(input).await,
                        Side::New => sides.new.delete_secret(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_secret(
        &self,
        input: rusoto::DescribeSecretRequest,
    ) -> Result<rusoto::DescribeSecretResponse, RusotoError<rusoto::DescribeSecretError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            4,
            |input: &rusoto::DescribeSecretRequest| Key::new().text(&input.secret_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_secret(input).await,
                        Side::New => sides.new.describe_secret(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_random_password(
        &self,
        input: rusoto::GetRandomPasswordRequest,
    ) -> Result<rusoto::GetRandomPasswordResponse, RusotoError<rusoto::GetRandomPasswordError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            5,
            |_: &rusoto::GetRandomPasswordRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_random_password(input).await,
                        Side::New => sides.new.get_random_password(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_resource_policy(
        &self,
        input: rusoto::GetResourcePolicyRequest,
    ) -> Result<rusoto::GetResourcePolicyResponse, RusotoError<rusoto::GetResourcePolicyError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            6,
            |input: &rusoto::GetResourcePolicyRequest| Key::new().text(&input.secret_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_resource_policy(input).await,
                        Side::New => sides.new.get_resource_policy(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_secret_value(
        &self,
        input: rusoto::GetSecretValueRequest,
    ) -> Result<rusoto::GetSecretValueResponse, RusotoError<rusoto::GetSecretValueError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            7,
            |input: &rusoto::GetSecretValueRequest| Key::new().text(&input.secret_id).hash(),
            input,
            Parts::new(get_secret_value_response_fields, |_| None),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_secret_value(input).await,
                        Side::New => sides.new.get_secret_value(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_secret_version_ids(
        &self,
        input: rusoto::ListSecretVersionIdsRequest,
    ) -> Result<rusoto::ListSecretVersionIdsResponse, RusotoError<rusoto::ListSecretVersionIdsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            8,
            |input: &rusoto::ListSecretVersionIdsRequest| Key::new().text(&input.secret_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_secret_version_ids(input).await,
                        Side::New => sides.new.list_secret_version_ids(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_secrets(
        &self,
        input: rusoto::ListSecretsRequest,
    ) -> Result<rusoto::ListSecretsResponse, RusotoError<rusoto::ListSecretsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            9,
            |_: &rusoto::ListSecretsRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_secrets(input).await,
                        Side::New => sides.new.list_secrets(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_resource_policy(
        &self,
        input: rusoto::PutResourcePolicyRequest,
    ) -> Result<rusoto::PutResourcePolicyResponse, RusotoError<rusoto::PutResourcePolicyError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            10,
            |input: &rusoto::PutResourcePolicyRequest| Key::new().text(&input.secret_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_resource_policy(input).await,
                        Side::New => sides.new.put_resource_policy(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_secret_value(
        &self,
        input: rusoto::PutSecretValueRequest,
    ) -> Result<rusoto::PutSecretValueResponse, RusotoError<rusoto::PutSecretValueError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            11,
            |input: &rusoto::PutSecretValueRequest| Key::new().text(&input.secret_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_secret_value(input).await,
                        Side::New => sides.new.put_secret_value(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn remove_regions_from_replication(
        &self,
        input: rusoto::RemoveRegionsFromReplicationRequest,
    ) -> Result<
        rusoto::RemoveRegionsFromReplicationResponse,
        RusotoError<rusoto::RemoveRegionsFromReplicationError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            12,
            |input: &rusoto::RemoveRegionsFromReplicationRequest| Key::new().text(&input.secret_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.remove_regions_from_replication(input).await,
                        Side::New => sides.new.remove_regions_from_replication(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn replicate_secret_to_regions(
        &self,
        input: rusoto::ReplicateSecretToRegionsRequest,
    ) -> Result<rusoto::ReplicateSecretToRegionsResponse, RusotoError<rusoto::ReplicateSecretToRegionsError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            13,
            |input: &rusoto::ReplicateSecretToRegionsRequest| Key::new().text(&input.secret_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.replicate_secret_to_regions(input).await,
                        Side::New => sides.new.replicate_secret_to_regions(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn restore_secret(
        &self,
        input: rusoto::RestoreSecretRequest,
    ) -> Result<rusoto::RestoreSecretResponse, RusotoError<rusoto::RestoreSecretError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            14,
            |input: &rusoto::RestoreSecretRequest| Key::new().text(&input.secret_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.restore_secret(input).await,
                        Side::New => sides.new.restore_secret(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn rotate_secret(
        &self,
        input: rusoto::RotateSecretRequest,
    ) -> Result<rusoto::RotateSecretResponse, RusotoError<rusoto::RotateSecretError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            15,
            |input: &rusoto::RotateSecretRequest| Key::new().text(&input.secret_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.rotate_secret(input).await,
                        Side::New => sides.new.rotate_secret(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn stop_replication_to_replica(
        &self,
        input: rusoto::StopReplicationToReplicaRequest,
    ) -> Result<rusoto::StopReplicationToReplicaResponse, RusotoError<rusoto::StopReplicationToReplicaError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            16,
            |input: &rusoto::StopReplicationToReplicaRequest| Key::new().text(&input.secret_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.stop_replication_to_replica(input).await,
                        Side::New => sides.new.stop_replication_to_replica(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn tag_resource(
        &self,
        input: rusoto::TagResourceRequest,
    ) -> Result<(), RusotoError<rusoto::TagResourceError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            17,
            |input: &rusoto::TagResourceRequest| Key::new().text(&input.secret_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.tag_resource(input).await,
                        Side::New => sides.new.tag_resource(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn untag_resource(
        &self,
        input: rusoto::UntagResourceRequest,
    ) -> Result<(), RusotoError<rusoto::UntagResourceError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            18,
            |input: &rusoto::UntagResourceRequest| Key::new().text(&input.secret_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.untag_resource(input).await,
                        Side::New => sides.new.untag_resource(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_secret(
        &self,
        input: rusoto::UpdateSecretRequest,
    ) -> Result<rusoto::UpdateSecretResponse, RusotoError<rusoto::UpdateSecretError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            19,
            |input: &rusoto::UpdateSecretRequest| Key::new().text(&input.secret_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_secret(input).await,
                        Side::New => sides.new.update_secret(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_secret_version_stage(
        &self,
        input: rusoto::UpdateSecretVersionStageRequest,
    ) -> Result<rusoto::UpdateSecretVersionStageResponse, RusotoError<rusoto::UpdateSecretVersionStageError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            20,
            |input: &rusoto::UpdateSecretVersionStageRequest| Key::new().text(&input.secret_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_secret_version_stage(input).await,
                        Side::New => sides.new.update_secret_version_stage(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn validate_resource_policy(
        &self,
        input: rusoto::ValidateResourcePolicyRequest,
    ) -> Result<rusoto::ValidateResourcePolicyResponse, RusotoError<rusoto::ValidateResourcePolicyError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            21,
            |input: &rusoto::ValidateResourcePolicyRequest| Key::new().text(&input.secret_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.validate_resource_policy(input).await,
                        Side::New => sides.new.validate_resource_policy(input).await,
                    }
                }
            },
        )
        .await
    }
}

fn get_secret_value_response_fields(it: &rusoto::GetSecretValueResponse) -> Fields {
    Fields::read(Tree::of_fields(
        "GetSecretValueResponse",
        [
            ("arn", Tree::of(&it.arn)),
            ("created_date", Tree::of(&it.created_date)),
            ("name", Tree::of(&it.name)),
            ("secret_binary", Tree::of(&it.secret_binary)),
            ("secret_string", Tree::of(&it.secret_string)),
            ("version_id", Tree::of(&it.version_id)),
            ("version_stages", Tree::of(&it.version_stages)),
        ],
    ))
}
