// Written by `api-table routed secretsmanager` from rusoto_secretsmanager 0.48.0. Do not change it by hand.

//! Rusoto's `SecretsManager` over two of its implementations, and its operations.

#![allow(deprecated, unreachable_pub, unused_imports, unused_parens)]

use rusoto_secretsmanager as rusoto;

use crate::routing::{Fields, Parts, Routed, Tree};

crate::routed! {
    "secretsmanager", SecretsManager;
    cancel_rotate_secret(input: CancelRotateSecretRequest) -> rusoto::CancelRotateSecretResponse, CancelRotateSecretError, key[text secret_id], route(Parts::of_fields());
    create_secret(input: CreateSecretRequest) -> rusoto::CreateSecretResponse, CreateSecretError, key[text name], route(Parts::of_fields());
    delete_resource_policy(input: DeleteResourcePolicyRequest) -> rusoto::DeleteResourcePolicyResponse, DeleteResourcePolicyError, key[text secret_id], route(Parts::of_fields());
    delete_secret(input: DeleteSecretRequest) -> rusoto::DeleteSecretResponse, DeleteSecretError, key[text secret_id], route(Parts::of_fields());
    describe_secret(input: DescribeSecretRequest) -> rusoto::DescribeSecretResponse, DescribeSecretError, key[text secret_id] reads, route(Parts::of_fields());
    get_random_password(input: GetRandomPasswordRequest) -> rusoto::GetRandomPasswordResponse, GetRandomPasswordError, key[], route(Parts::of_fields());
    get_resource_policy(input: GetResourcePolicyRequest) -> rusoto::GetResourcePolicyResponse, GetResourcePolicyError, key[text secret_id] reads, route(Parts::of_fields());
    get_secret_value(input: GetSecretValueRequest) -> rusoto::GetSecretValueResponse, GetSecretValueError, key[text secret_id] reads, route(Parts::new(get_secret_value_response_fields, |_| None));
    list_secret_version_ids(input: ListSecretVersionIdsRequest) -> rusoto::ListSecretVersionIdsResponse, ListSecretVersionIdsError, key[text secret_id] reads, route(Parts::of_fields());
    list_secrets(input: ListSecretsRequest) -> rusoto::ListSecretsResponse, ListSecretsError, key[] reads, route(Parts::of_fields());
    put_resource_policy(input: PutResourcePolicyRequest) -> rusoto::PutResourcePolicyResponse, PutResourcePolicyError, key[text secret_id], route(Parts::of_fields());
    put_secret_value(input: PutSecretValueRequest) -> rusoto::PutSecretValueResponse, PutSecretValueError, key[text secret_id], route(Parts::of_fields());
    remove_regions_from_replication(input: RemoveRegionsFromReplicationRequest) -> rusoto::RemoveRegionsFromReplicationResponse, RemoveRegionsFromReplicationError, key[text secret_id], route(Parts::of_fields());
    replicate_secret_to_regions(input: ReplicateSecretToRegionsRequest) -> rusoto::ReplicateSecretToRegionsResponse, ReplicateSecretToRegionsError, key[text secret_id], route(Parts::of_fields());
    restore_secret(input: RestoreSecretRequest) -> rusoto::RestoreSecretResponse, RestoreSecretError, key[text secret_id], route(Parts::of_fields());
    rotate_secret(input: RotateSecretRequest) -> rusoto::RotateSecretResponse, RotateSecretError, key[text secret_id], route(Parts::of_fields());
    stop_replication_to_replica(input: StopReplicationToReplicaRequest) -> rusoto::StopReplicationToReplicaResponse, StopReplicationToReplicaError, key[text secret_id], route(Parts::of_fields());
    tag_resource(input: TagResourceRequest) -> (), TagResourceError, key[text secret_id], route(Parts::of_fields());
    untag_resource(input: UntagResourceRequest) -> (), UntagResourceError, key[text secret_id], route(Parts::of_fields());
    update_secret(input: UpdateSecretRequest) -> rusoto::UpdateSecretResponse, UpdateSecretError, key[text secret_id], route(Parts::of_fields());
    update_secret_version_stage(input: UpdateSecretVersionStageRequest) -> rusoto::UpdateSecretVersionStageResponse, UpdateSecretVersionStageError, key[text secret_id], route(Parts::of_fields());
    validate_resource_policy(input: ValidateResourcePolicyRequest) -> rusoto::ValidateResourcePolicyResponse, ValidateResourcePolicyError, key[text secret_id] reads, route(Parts::of_fields());
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
