// Written by `api-table moved kms` from rusoto_kms 0.48.0 and aws-sdk-kms 1.129.0. Do not change it by hand.

//! The SDK's types of `Kms` that convert.

#![allow(deprecated)]

use aws_sdk_kms as sdk;
use rusoto_kms as rusoto;

use crate::kms as facade;

implement! {
    values {
        types::GrantConstraints, GrantConstraints, grant_constraints_into_sdk;
        types::Tag, Tag, tag_into_sdk;
    }
    answers {
        operation::cancel_key_deletion::CancelKeyDeletionOutput, CancelKeyDeletionResponse, cancel_key_deletion_output_into_rusoto;
        operation::connect_custom_key_store::ConnectCustomKeyStoreOutput, ConnectCustomKeyStoreResponse, connect_custom_key_store_output_into_rusoto;
        operation::create_custom_key_store::CreateCustomKeyStoreOutput, CreateCustomKeyStoreResponse, create_custom_key_store_output_into_rusoto;
        operation::create_grant::CreateGrantOutput, CreateGrantResponse, create_grant_output_into_rusoto;
        operation::create_key::CreateKeyOutput, CreateKeyResponse, create_key_output_into_rusoto;
        operation::decrypt::DecryptOutput, DecryptResponse, decrypt_output_into_rusoto;
        operation::delete_custom_key_store::DeleteCustomKeyStoreOutput, DeleteCustomKeyStoreResponse, delete_custom_key_store_output_into_rusoto;
        operation::describe_custom_key_stores::DescribeCustomKeyStoresOutput, DescribeCustomKeyStoresResponse, describe_custom_key_stores_output_into_rusoto;
        operation::describe_key::DescribeKeyOutput, DescribeKeyResponse, describe_key_output_into_rusoto;
        operation::disconnect_custom_key_store::DisconnectCustomKeyStoreOutput, DisconnectCustomKeyStoreResponse, disconnect_custom_key_store_output_into_rusoto;
        operation::encrypt::EncryptOutput, EncryptResponse, encrypt_output_into_rusoto;
        operation::generate_data_key::GenerateDataKeyOutput, GenerateDataKeyResponse, generate_data_key_output_into_rusoto;
        operation::generate_data_key_pair::GenerateDataKeyPairOutput, GenerateDataKeyPairResponse, generate_data_key_pair_output_into_rusoto;
        operation::generate_data_key_pair_without_plaintext::GenerateDataKeyPairWithoutPlaintextOutput, GenerateDataKeyPairWithoutPlaintextResponse, generate_data_key_pair_without_plaintext_output_into_rusoto;
        operation::generate_data_key_without_plaintext::GenerateDataKeyWithoutPlaintextOutput, GenerateDataKeyWithoutPlaintextResponse, generate_data_key_without_plaintext_output_into_rusoto;
        operation::generate_random::GenerateRandomOutput, GenerateRandomResponse, generate_random_output_into_rusoto;
        operation::get_key_policy::GetKeyPolicyOutput, GetKeyPolicyResponse, get_key_policy_output_into_rusoto;
        operation::get_key_rotation_status::GetKeyRotationStatusOutput, GetKeyRotationStatusResponse, get_key_rotation_status_output_into_rusoto;
        operation::get_parameters_for_import::GetParametersForImportOutput, GetParametersForImportResponse, get_parameters_for_import_output_into_rusoto;
        operation::get_public_key::GetPublicKeyOutput, GetPublicKeyResponse, get_public_key_output_into_rusoto;
        operation::import_key_material::ImportKeyMaterialOutput, ImportKeyMaterialResponse, import_key_material_output_into_rusoto;
        operation::list_aliases::ListAliasesOutput, ListAliasesResponse, list_aliases_output_into_rusoto;
        operation::list_grants::ListGrantsOutput, ListGrantsResponse, list_grants_output_into_rusoto;
        operation::list_key_policies::ListKeyPoliciesOutput, ListKeyPoliciesResponse, list_key_policies_output_into_rusoto;
        operation::list_keys::ListKeysOutput, ListKeysResponse, list_keys_output_into_rusoto;
        operation::list_resource_tags::ListResourceTagsOutput, ListResourceTagsResponse, list_resource_tags_output_into_rusoto;
        operation::list_retirable_grants::ListRetirableGrantsOutput, ListGrantsResponse, list_retirable_grants_output_into_rusoto;
        operation::re_encrypt::ReEncryptOutput, ReEncryptResponse, re_encrypt_output_into_rusoto;
        operation::replicate_key::ReplicateKeyOutput, ReplicateKeyResponse, replicate_key_output_into_rusoto;
        operation::schedule_key_deletion::ScheduleKeyDeletionOutput, ScheduleKeyDeletionResponse, schedule_key_deletion_output_into_rusoto;
        operation::sign::SignOutput, SignResponse, sign_output_into_rusoto;
        operation::update_custom_key_store::UpdateCustomKeyStoreOutput, UpdateCustomKeyStoreResponse, update_custom_key_store_output_into_rusoto;
        operation::verify::VerifyOutput, VerifyResponse, verify_output_into_rusoto;
        types::AliasListEntry, AliasListEntry, alias_list_entry_into_rusoto;
        types::CustomKeyStoresListEntry, CustomKeyStoresListEntry, custom_key_stores_list_entry_into_rusoto;
        types::GrantConstraints, GrantConstraints, grant_constraints_into_rusoto;
        types::GrantListEntry, GrantListEntry, grant_list_entry_into_rusoto;
        types::KeyListEntry, KeyListEntry, key_list_entry_into_rusoto;
        types::KeyMetadata, KeyMetadata, key_metadata_into_rusoto;
        types::MultiRegionConfiguration, MultiRegionConfiguration, multi_region_configuration_into_rusoto;
        types::MultiRegionKey, MultiRegionKey, multi_region_key_into_rusoto;
        types::Tag, Tag, tag_into_rusoto;
    }
}
