// Written by `api-table moved secretsmanager` from rusoto_secretsmanager 0.48.0 and aws-sdk-secretsmanager 1.125.0. Do not change it by hand.

//! The SDK's types of `SecretsManager` that convert.

#![allow(deprecated)]

use aws_sdk_secretsmanager as sdk;
use rusoto_secretsmanager as rusoto;

use crate::secretsmanager as facade;

implement! {
    values {
        types::Filter, Filter, filter_into_sdk;
        types::ReplicaRegionType, ReplicaRegionType, replica_region_type_into_sdk;
        types::RotationRulesType, RotationRulesType, rotation_rules_type_into_sdk;
        types::Tag, Tag, tag_into_sdk;
    }
    answers {
        operation::cancel_rotate_secret::CancelRotateSecretOutput, CancelRotateSecretResponse, cancel_rotate_secret_output_into_rusoto;
        operation::create_secret::CreateSecretOutput, CreateSecretResponse, create_secret_output_into_rusoto;
        operation::delete_resource_policy::DeleteResourcePolicyOutput, DeleteResourcePolicyResponse, delete_resource_policy_output_into_rusoto;
        operation::delete_secret::DeleteSecretOutput, DeleteSecretResponse, delete_secret_output_into_rusoto;
        operation::describe_secret::DescribeSecretOutput, DescribeSecretResponse, describe_secret_output_into_rusoto;
        operation::get_random_password::GetRandomPasswordOutput, GetRandomPasswordResponse, get_random_password_output_into_rusoto;
        operation::get_resource_policy::GetResourcePolicyOutput, GetResourcePolicyResponse, get_resource_policy_output_into_rusoto;
        operation::get_secret_value::GetSecretValueOutput, GetSecretValueResponse, get_secret_value_output_into_rusoto;
        operation::list_secret_version_ids::ListSecretVersionIdsOutput, ListSecretVersionIdsResponse, list_secret_version_ids_output_into_rusoto;
        operation::list_secrets::ListSecretsOutput, ListSecretsResponse, list_secrets_output_into_rusoto;
        operation::put_resource_policy::PutResourcePolicyOutput, PutResourcePolicyResponse, put_resource_policy_output_into_rusoto;
        operation::put_secret_value::PutSecretValueOutput, PutSecretValueResponse, put_secret_value_output_into_rusoto;
        operation::remove_regions_from_replication::RemoveRegionsFromReplicationOutput, RemoveRegionsFromReplicationResponse, remove_regions_from_replication_output_into_rusoto;
        operation::replicate_secret_to_regions::ReplicateSecretToRegionsOutput, ReplicateSecretToRegionsResponse, replicate_secret_to_regions_output_into_rusoto;
        operation::restore_secret::RestoreSecretOutput, RestoreSecretResponse, restore_secret_output_into_rusoto;
        operation::rotate_secret::RotateSecretOutput, RotateSecretResponse, rotate_secret_output_into_rusoto;
        operation::stop_replication_to_replica::StopReplicationToReplicaOutput, StopReplicationToReplicaResponse, stop_replication_to_replica_output_into_rusoto;
        operation::update_secret::UpdateSecretOutput, UpdateSecretResponse, update_secret_output_into_rusoto;
        operation::update_secret_version_stage::UpdateSecretVersionStageOutput, UpdateSecretVersionStageResponse, update_secret_version_stage_output_into_rusoto;
        operation::validate_resource_policy::ValidateResourcePolicyOutput, ValidateResourcePolicyResponse, validate_resource_policy_output_into_rusoto;
        types::ReplicationStatusType, ReplicationStatusType, replication_status_type_into_rusoto;
        types::RotationRulesType, RotationRulesType, rotation_rules_type_into_rusoto;
        types::SecretListEntry, SecretListEntry, secret_list_entry_into_rusoto;
        types::SecretVersionsListEntry, SecretVersionsListEntry, secret_versions_list_entry_into_rusoto;
        types::Tag, Tag, tag_into_rusoto;
        types::ValidationErrorsEntry, ValidationErrorsEntry, validation_errors_entry_into_rusoto;
    }
}
