// Written by `api-table routed kms` from rusoto_kms 0.48.0. Do not change it by hand.

//! Rusoto's `Kms` over two of its implementations, and its operations.

#![allow(deprecated, unreachable_pub, unused_imports, unused_parens)]

use rusoto_kms as rusoto;

use crate::routing::{Fields, Parts, Routed, Tree};

crate::routed! {
    "kms", Kms;
    cancel_key_deletion(input: CancelKeyDeletionRequest) -> rusoto::CancelKeyDeletionResponse, CancelKeyDeletionError, key[text key_id], route(Parts::of_fields());
    connect_custom_key_store(input: ConnectCustomKeyStoreRequest) -> rusoto::ConnectCustomKeyStoreResponse, ConnectCustomKeyStoreError, key[text custom_key_store_id], route(Parts::of_fields());
    create_alias(input: CreateAliasRequest) -> (), CreateAliasError, key[text alias_name, text target_key_id], route(Parts::of_fields());
    create_custom_key_store(input: CreateCustomKeyStoreRequest) -> rusoto::CreateCustomKeyStoreResponse, CreateCustomKeyStoreError, key[text cloud_hsm_cluster_id, text custom_key_store_name, text key_store_password, text trust_anchor_certificate], route(Parts::of_fields());
    create_grant(input: CreateGrantRequest) -> rusoto::CreateGrantResponse, CreateGrantError, key[text key_id], route(Parts::of_fields());
    create_key(input: CreateKeyRequest) -> rusoto::CreateKeyResponse, CreateKeyError, key[], route(Parts::of_fields());
    decrypt(input: DecryptRequest) -> rusoto::DecryptResponse, DecryptError, key[text key_id] reads, route(Parts::new(decrypt_response_fields, |_| None));
    delete_alias(input: DeleteAliasRequest) -> (), DeleteAliasError, key[text alias_name], route(Parts::of_fields());
    delete_custom_key_store(input: DeleteCustomKeyStoreRequest) -> rusoto::DeleteCustomKeyStoreResponse, DeleteCustomKeyStoreError, key[text custom_key_store_id], route(Parts::of_fields());
    delete_imported_key_material(input: DeleteImportedKeyMaterialRequest) -> (), DeleteImportedKeyMaterialError, key[text key_id], route(Parts::of_fields());
    describe_custom_key_stores(input: DescribeCustomKeyStoresRequest) -> rusoto::DescribeCustomKeyStoresResponse, DescribeCustomKeyStoresError, key[] reads, route(Parts::of_fields());
    describe_key(input: DescribeKeyRequest) -> rusoto::DescribeKeyResponse, DescribeKeyError, key[text key_id] reads, route(Parts::of_fields());
    disable_key(input: DisableKeyRequest) -> (), DisableKeyError, key[text key_id], route(Parts::of_fields());
    disable_key_rotation(input: DisableKeyRotationRequest) -> (), DisableKeyRotationError, key[text key_id], route(Parts::of_fields());
    disconnect_custom_key_store(input: DisconnectCustomKeyStoreRequest) -> rusoto::DisconnectCustomKeyStoreResponse, DisconnectCustomKeyStoreError, key[text custom_key_store_id], route(Parts::of_fields());
    enable_key(input: EnableKeyRequest) -> (), EnableKeyError, key[text key_id], route(Parts::of_fields());
    enable_key_rotation(input: EnableKeyRotationRequest) -> (), EnableKeyRotationError, key[text key_id], route(Parts::of_fields());
    encrypt(input: EncryptRequest) -> rusoto::EncryptResponse, EncryptError, key[text key_id], route(Parts::new(encrypt_response_fields, |_| None));
    generate_data_key(input: GenerateDataKeyRequest) -> rusoto::GenerateDataKeyResponse, GenerateDataKeyError, key[text key_id], route(Parts::new(generate_data_key_response_fields, |_| None));
    generate_data_key_pair(input: GenerateDataKeyPairRequest) -> rusoto::GenerateDataKeyPairResponse, GenerateDataKeyPairError, key[text key_id], route(Parts::new(generate_data_key_pair_response_fields, |_| None));
    generate_data_key_pair_without_plaintext(input: GenerateDataKeyPairWithoutPlaintextRequest) -> rusoto::GenerateDataKeyPairWithoutPlaintextResponse, GenerateDataKeyPairWithoutPlaintextError, key[text key_id], route(Parts::new(generate_data_key_pair_without_plaintext_response_fields, |_| None));
    generate_data_key_without_plaintext(input: GenerateDataKeyWithoutPlaintextRequest) -> rusoto::GenerateDataKeyWithoutPlaintextResponse, GenerateDataKeyWithoutPlaintextError, key[text key_id], route(Parts::new(generate_data_key_without_plaintext_response_fields, |_| None));
    generate_random(input: GenerateRandomRequest) -> rusoto::GenerateRandomResponse, GenerateRandomError, key[], route(Parts::new(generate_random_response_fields, |_| None));
    get_key_policy(input: GetKeyPolicyRequest) -> rusoto::GetKeyPolicyResponse, GetKeyPolicyError, key[text key_id] reads, route(Parts::of_fields());
    get_key_rotation_status(input: GetKeyRotationStatusRequest) -> rusoto::GetKeyRotationStatusResponse, GetKeyRotationStatusError, key[text key_id] reads, route(Parts::of_fields());
    get_parameters_for_import(input: GetParametersForImportRequest) -> rusoto::GetParametersForImportResponse, GetParametersForImportError, key[text key_id], route(Parts::new(get_parameters_for_import_response_fields, |_| None));
    get_public_key(input: GetPublicKeyRequest) -> rusoto::GetPublicKeyResponse, GetPublicKeyError, key[text key_id] reads, route(Parts::new(get_public_key_response_fields, |_| None));
    import_key_material(input: ImportKeyMaterialRequest) -> rusoto::ImportKeyMaterialResponse, ImportKeyMaterialError, key[text key_id], route(Parts::of_fields());
    list_aliases(input: ListAliasesRequest) -> rusoto::ListAliasesResponse, ListAliasesError, key[text key_id] reads, route(Parts::of_fields());
    list_grants(input: ListGrantsRequest) -> rusoto::ListGrantsResponse, ListGrantsError, key[text key_id] reads, route(Parts::of_fields());
    list_key_policies(input: ListKeyPoliciesRequest) -> rusoto::ListKeyPoliciesResponse, ListKeyPoliciesError, key[text key_id] reads, route(Parts::of_fields());
    list_keys(input: ListKeysRequest) -> rusoto::ListKeysResponse, ListKeysError, key[] reads, route(Parts::of_fields());
    list_resource_tags(input: ListResourceTagsRequest) -> rusoto::ListResourceTagsResponse, ListResourceTagsError, key[text key_id] reads, route(Parts::of_fields());
    list_retirable_grants(input: ListRetirableGrantsRequest) -> rusoto::ListGrantsResponse, ListRetirableGrantsError, key[text retiring_principal] reads, route(Parts::of_fields());
    put_key_policy(input: PutKeyPolicyRequest) -> (), PutKeyPolicyError, key[text key_id], route(Parts::of_fields());
    re_encrypt(input: ReEncryptRequest) -> rusoto::ReEncryptResponse, ReEncryptError, key[text destination_key_id], route(Parts::new(re_encrypt_response_fields, |_| None));
    replicate_key(input: ReplicateKeyRequest) -> rusoto::ReplicateKeyResponse, ReplicateKeyError, key[text key_id], route(Parts::of_fields());
    retire_grant(input: RetireGrantRequest) -> (), RetireGrantError, key[text key_id], route(Parts::of_fields());
    revoke_grant(input: RevokeGrantRequest) -> (), RevokeGrantError, key[text key_id], route(Parts::of_fields());
    schedule_key_deletion(input: ScheduleKeyDeletionRequest) -> rusoto::ScheduleKeyDeletionResponse, ScheduleKeyDeletionError, key[text key_id], route(Parts::of_fields());
    sign(input: SignRequest) -> rusoto::SignResponse, SignError, key[text key_id], route(Parts::new(sign_response_fields, |_| None));
    tag_resource(input: TagResourceRequest) -> (), TagResourceError, key[text key_id], route(Parts::of_fields());
    untag_resource(input: UntagResourceRequest) -> (), UntagResourceError, key[text key_id], route(Parts::of_fields());
    update_alias(input: UpdateAliasRequest) -> (), UpdateAliasError, key[text alias_name, text target_key_id], route(Parts::of_fields());
    update_custom_key_store(input: UpdateCustomKeyStoreRequest) -> rusoto::UpdateCustomKeyStoreResponse, UpdateCustomKeyStoreError, key[text custom_key_store_id], route(Parts::of_fields());
    update_key_description(input: UpdateKeyDescriptionRequest) -> (), UpdateKeyDescriptionError, key[text key_id], route(Parts::of_fields());
    update_primary_region(input: UpdatePrimaryRegionRequest) -> (), UpdatePrimaryRegionError, key[text key_id], route(Parts::of_fields());
    verify(input: VerifyRequest) -> rusoto::VerifyResponse, VerifyError, key[text key_id] reads, route(Parts::of_fields());
}

fn decrypt_response_fields(it: &rusoto::DecryptResponse) -> Fields {
    Fields::read(Tree::of_fields(
        "DecryptResponse",
        [
            ("encryption_algorithm", Tree::of(&it.encryption_algorithm)),
            ("key_id", Tree::of(&it.key_id)),
            ("plaintext", Tree::of(&it.plaintext)),
        ],
    ))
}

fn encrypt_response_fields(it: &rusoto::EncryptResponse) -> Fields {
    Fields::read(Tree::of_fields(
        "EncryptResponse",
        [
            ("ciphertext_blob", Tree::of(&it.ciphertext_blob)),
            ("encryption_algorithm", Tree::of(&it.encryption_algorithm)),
            ("key_id", Tree::of(&it.key_id)),
        ],
    ))
}

fn generate_data_key_pair_response_fields(it: &rusoto::GenerateDataKeyPairResponse) -> Fields {
    Fields::read(Tree::of_fields(
        "GenerateDataKeyPairResponse",
        [
            ("key_id", Tree::of(&it.key_id)),
            ("key_pair_spec", Tree::of(&it.key_pair_spec)),
            ("private_key_ciphertext_blob", Tree::of(&it.private_key_ciphertext_blob)),
            ("private_key_plaintext", Tree::of(&it.private_key_plaintext)),
            ("public_key", Tree::of(&it.public_key)),
        ],
    ))
}

fn generate_data_key_pair_without_plaintext_response_fields(
    it: &rusoto::GenerateDataKeyPairWithoutPlaintextResponse,
) -> Fields {
    Fields::read(Tree::of_fields(
        "GenerateDataKeyPairWithoutPlaintextResponse",
        [
            ("key_id", Tree::of(&it.key_id)),
            ("key_pair_spec", Tree::of(&it.key_pair_spec)),
            ("private_key_ciphertext_blob", Tree::of(&it.private_key_ciphertext_blob)),
            ("public_key", Tree::of(&it.public_key)),
        ],
    ))
}

fn generate_data_key_response_fields(it: &rusoto::GenerateDataKeyResponse) -> Fields {
    Fields::read(Tree::of_fields(
        "GenerateDataKeyResponse",
        [
            ("ciphertext_blob", Tree::of(&it.ciphertext_blob)),
            ("key_id", Tree::of(&it.key_id)),
            ("plaintext", Tree::of(&it.plaintext)),
        ],
    ))
}

fn generate_data_key_without_plaintext_response_fields(
    it: &rusoto::GenerateDataKeyWithoutPlaintextResponse,
) -> Fields {
    Fields::read(Tree::of_fields(
        "GenerateDataKeyWithoutPlaintextResponse",
        [("ciphertext_blob", Tree::of(&it.ciphertext_blob)), ("key_id", Tree::of(&it.key_id))],
    ))
}

fn generate_random_response_fields(it: &rusoto::GenerateRandomResponse) -> Fields {
    Fields::read(Tree::of_fields("GenerateRandomResponse", [("plaintext", Tree::of(&it.plaintext))]))
}

fn get_parameters_for_import_response_fields(it: &rusoto::GetParametersForImportResponse) -> Fields {
    Fields::read(Tree::of_fields(
        "GetParametersForImportResponse",
        [
            ("import_token", Tree::of(&it.import_token)),
            ("key_id", Tree::of(&it.key_id)),
            ("parameters_valid_to", Tree::of(&it.parameters_valid_to)),
            ("public_key", Tree::of(&it.public_key)),
        ],
    ))
}

fn get_public_key_response_fields(it: &rusoto::GetPublicKeyResponse) -> Fields {
    Fields::read(Tree::of_fields(
        "GetPublicKeyResponse",
        [
            ("customer_master_key_spec", Tree::of(&it.customer_master_key_spec)),
            ("encryption_algorithms", Tree::of(&it.encryption_algorithms)),
            ("key_id", Tree::of(&it.key_id)),
            ("key_usage", Tree::of(&it.key_usage)),
            ("public_key", Tree::of(&it.public_key)),
            ("signing_algorithms", Tree::of(&it.signing_algorithms)),
        ],
    ))
}

fn re_encrypt_response_fields(it: &rusoto::ReEncryptResponse) -> Fields {
    Fields::read(Tree::of_fields(
        "ReEncryptResponse",
        [
            ("ciphertext_blob", Tree::of(&it.ciphertext_blob)),
            ("destination_encryption_algorithm", Tree::of(&it.destination_encryption_algorithm)),
            ("key_id", Tree::of(&it.key_id)),
            ("source_encryption_algorithm", Tree::of(&it.source_encryption_algorithm)),
            ("source_key_id", Tree::of(&it.source_key_id)),
        ],
    ))
}

fn sign_response_fields(it: &rusoto::SignResponse) -> Fields {
    Fields::read(Tree::of_fields(
        "SignResponse",
        [
            ("key_id", Tree::of(&it.key_id)),
            ("signature", Tree::of(&it.signature)),
            ("signing_algorithm", Tree::of(&it.signing_algorithm)),
        ],
    ))
}
