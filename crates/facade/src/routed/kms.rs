// Written by `api-table routed kms` from rusoto_kms 0.48.0. Do not change it by hand.

//! Rusoto's `Kms` over two of its implementations, and its operations.

#![allow(deprecated, unreachable_pub, unused_imports)]

use std::sync::Arc;

use async_trait::async_trait;
use rusoto_core::RusotoError;
use rusoto_kms as rusoto;

use crate::routing::{Fields, Key, Operation, Parts, Routed, Side, Tree};

/// The operations of [`Kms`](rusoto::Kms), in its order.
pub static OPERATIONS: [Operation; 48] = [
    Operation::new("kms", "cancel_key_deletion", &["key_id"]),
    Operation::new("kms", "connect_custom_key_store", &["custom_key_store_id"]),
    Operation::new("kms", "create_alias", &["alias_name", "target_key_id"]),
    Operation::new(
        "kms",
        "create_custom_key_store",
        &["cloud_hsm_cluster_id", "custom_key_store_name", "key_store_password", "trust_anchor_certificate"],
    ),
    Operation::new("kms", "create_grant", &["key_id"]),
    Operation::new("kms", "create_key", &[]),
    Operation::new("kms", "decrypt", &["key_id"]).reads(),
    Operation::new("kms", "delete_alias", &["alias_name"]),
    Operation::new("kms", "delete_custom_key_store", &["custom_key_store_id"]),
    Operation::new("kms", "delete_imported_key_material", &["key_id"]),
    Operation::new("kms", "describe_custom_key_stores", &[]).reads(),
    Operation::new("kms", "describe_key", &["key_id"]).reads(),
    Operation::new("kms", "disable_key", &["key_id"]),
    Operation::new("kms", "disable_key_rotation", &["key_id"]),
    Operation::new("kms", "disconnect_custom_key_store", &["custom_key_store_id"]),
    Operation::new("kms", "enable_key", &["key_id"]),
    Operation::new("kms", "enable_key_rotation", &["key_id"]),
    Operation::new("kms", "encrypt", &["key_id"]),
    Operation::new("kms", "generate_data_key", &["key_id"]),
    Operation::new("kms", "generate_data_key_pair", &["key_id"]),
    Operation::new("kms", "generate_data_key_pair_without_plaintext", &["key_id"]),
    Operation::new("kms", "generate_data_key_without_plaintext", &["key_id"]),
    Operation::new("kms", "generate_random", &[]),
    Operation::new("kms", "get_key_policy", &["key_id"]).reads(),
    Operation::new("kms", "get_key_rotation_status", &["key_id"]).reads(),
    Operation::new("kms", "get_parameters_for_import", &["key_id"]),
    Operation::new("kms", "get_public_key", &["key_id"]).reads(),
    Operation::new("kms", "import_key_material", &["key_id"]),
    Operation::new("kms", "list_aliases", &["key_id"]).reads(),
    Operation::new("kms", "list_grants", &["key_id"]).reads(),
    Operation::new("kms", "list_key_policies", &["key_id"]).reads(),
    Operation::new("kms", "list_keys", &[]).reads(),
    Operation::new("kms", "list_resource_tags", &["key_id"]).reads(),
    Operation::new("kms", "list_retirable_grants", &["retiring_principal"]).reads(),
    Operation::new("kms", "put_key_policy", &["key_id"]),
    Operation::new("kms", "re_encrypt", &["destination_key_id"]),
    Operation::new("kms", "replicate_key", &["key_id"]),
    Operation::new("kms", "retire_grant", &["key_id"]),
    Operation::new("kms", "revoke_grant", &["key_id"]),
    Operation::new("kms", "schedule_key_deletion", &["key_id"]),
    Operation::new("kms", "sign", &["key_id"]),
    Operation::new("kms", "tag_resource", &["key_id"]),
    Operation::new("kms", "untag_resource", &["key_id"]),
    Operation::new("kms", "update_alias", &["alias_name", "target_key_id"]),
    Operation::new("kms", "update_custom_key_store", &["custom_key_store_id"]),
    Operation::new("kms", "update_key_description", &["key_id"]),
    Operation::new("kms", "update_primary_region", &["key_id"]),
    Operation::new("kms", "verify", &["key_id"]).reads(),
];

#[async_trait]
impl<Old, New> rusoto::Kms for Routed<Old, New>
where
    Old: rusoto::Kms + Send + Sync + 'static,
    New: rusoto::Kms + Send + Sync + 'static,
{
    async fn cancel_key_deletion(
        &self,
        input: rusoto::CancelKeyDeletionRequest,
    ) -> Result<rusoto::CancelKeyDeletionResponse, RusotoError<rusoto::CancelKeyDeletionError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            0,
            |input: &rusoto::CancelKeyDeletionRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.cancel_key_deletion(input).await,
                        Side::New => sides.new.cancel_key_deletion(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn connect_custom_key_store(
        &self,
        input: rusoto::ConnectCustomKeyStoreRequest,
    ) -> Result<rusoto::ConnectCustomKeyStoreResponse, RusotoError<rusoto::ConnectCustomKeyStoreError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            1,
            |input: &rusoto::ConnectCustomKeyStoreRequest| Key::new().text(&input.custom_key_store_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.connect_custom_key_store(input).await,
                        Side::New => sides.new.connect_custom_key_store(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_alias(
        &self,
        input: rusoto::CreateAliasRequest,
    ) -> Result<(), RusotoError<rusoto::CreateAliasError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            2,
            |input: &rusoto::CreateAliasRequest| {
                Key::new().text(&input.alias_name).text(&input.target_key_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_alias(input).await,
                        Side::New => sides.new.create_alias(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_custom_key_store(
        &self,
        input: rusoto::CreateCustomKeyStoreRequest,
    ) -> Result<rusoto::CreateCustomKeyStoreResponse, RusotoError<rusoto::CreateCustomKeyStoreError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            3,
            |input: &rusoto::CreateCustomKeyStoreRequest| {
                Key::new()
                    .text(&input.cloud_hsm_cluster_id)
                    .text(&input.custom_key_store_name)
                    .text(&input.key_store_password)
                    .text(&input.trust_anchor_certificate)
                    .hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_custom_key_store(input).await,
                        Side::New => sides.new.create_custom_key_store(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_grant(
        &self,
        input: rusoto::CreateGrantRequest,
    ) -> Result<rusoto::CreateGrantResponse, RusotoError<rusoto::CreateGrantError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            4,
            |input: &rusoto::CreateGrantRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_grant(input).await,
                        Side::New => sides.new.create_grant(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_key(
        &self,
        input: rusoto::CreateKeyRequest,
    ) -> Result<rusoto::CreateKeyResponse, RusotoError<rusoto::CreateKeyError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            5,
            |_: &rusoto::CreateKeyRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_key(input).await,
                        Side::New => sides.new.create_key(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn decrypt(
        &self,
        input: rusoto::DecryptRequest,
    ) -> Result<rusoto::DecryptResponse, RusotoError<rusoto::DecryptError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            6,
            |input: &rusoto::DecryptRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::new(decrypt_response_fields, |_| None),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.decrypt(input).await,
                        Side::New => sides.new.decrypt(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_alias(
        &self,
        input: rusoto::DeleteAliasRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteAliasError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            7,
            |input: &rusoto::DeleteAliasRequest| Key::new().text(&input.alias_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_alias(input).await,
                        Side::New => sides.new.delete_alias(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_custom_key_store(
        &self,
        input: rusoto::DeleteCustomKeyStoreRequest,
    ) -> Result<rusoto::DeleteCustomKeyStoreResponse, RusotoError<rusoto::DeleteCustomKeyStoreError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            8,
            |input: &rusoto::DeleteCustomKeyStoreRequest| Key::new().text(&input.custom_key_store_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_custom_key_store(input).await,
                        Side::New => sides.new.delete_custom_key_store(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_imported_key_material(
        &self,
        input: rusoto::DeleteImportedKeyMaterialRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteImportedKeyMaterialError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            9,
            |input: &rusoto::DeleteImportedKeyMaterialRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_imported_key_material(input).await,
                        Side::New => sides.new.delete_imported_key_material(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_custom_key_stores(
        &self,
        input: rusoto::DescribeCustomKeyStoresRequest,
    ) -> Result<rusoto::DescribeCustomKeyStoresResponse, RusotoError<rusoto::DescribeCustomKeyStoresError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            10,
            |_: &rusoto::DescribeCustomKeyStoresRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_custom_key_stores(input).await,
                        Side::New => sides.new.describe_custom_key_stores(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_key(
        &self,
        input: rusoto::DescribeKeyRequest,
    ) -> Result<rusoto::DescribeKeyResponse, RusotoError<rusoto::DescribeKeyError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            11,
            |input: &rusoto::DescribeKeyRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_key(input).await,
                        Side::New => sides.new.describe_key(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn disable_key(
        &self,
        input: rusoto::DisableKeyRequest,
    ) -> Result<(), RusotoError<rusoto::DisableKeyError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            12,
            |input: &rusoto::DisableKeyRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.disable_key(input).await,
                        Side::New => sides.new.disable_key(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn disable_key_rotation(
        &self,
        input: rusoto::DisableKeyRotationRequest,
    ) -> Result<(), RusotoError<rusoto::DisableKeyRotationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            13,
            |input: &rusoto::DisableKeyRotationRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.disable_key_rotation(input).await,
                        Side::New => sides.new.disable_key_rotation(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn disconnect_custom_key_store(
        &self,
        input: rusoto::DisconnectCustomKeyStoreRequest,
    ) -> Result<rusoto::DisconnectCustomKeyStoreResponse, RusotoError<rusoto::DisconnectCustomKeyStoreError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            14,
            |input: &rusoto::DisconnectCustomKeyStoreRequest| {
                Key::new().text(&input.custom_key_store_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.disconnect_custom_key_store(input).await,
                        Side::New => sides.new.disconnect_custom_key_store(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn enable_key(
        &self,
        input: rusoto::EnableKeyRequest,
    ) -> Result<(), RusotoError<rusoto::EnableKeyError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            15,
            |input: &rusoto::EnableKeyRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.enable_key(input).await,
                        Side::New => sides.new.enable_key(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn enable_key_rotation(
        &self,
        input: rusoto::EnableKeyRotationRequest,
    ) -> Result<(), RusotoError<rusoto::EnableKeyRotationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            16,
            |input: &rusoto::EnableKeyRotationRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.enable_key_rotation(input).await,
                        Side::New => sides.new.enable_key_rotation(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn encrypt(
        &self,
        input: rusoto::EncryptRequest,
    ) -> Result<rusoto::EncryptResponse, RusotoError<rusoto::EncryptError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            17,
            |input: &rusoto::EncryptRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::new(encrypt_response_fields, |_| None),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.encrypt(input).await,
                        Side::New => sides.new.encrypt(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn generate_data_key(
        &self,
        input: rusoto::GenerateDataKeyRequest,
    ) -> Result<rusoto::GenerateDataKeyResponse, RusotoError<rusoto::GenerateDataKeyError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            18,
            |input: &rusoto::GenerateDataKeyRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::new(generate_data_key_response_fields, |_| None),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.generate_data_key(input).await,
                        Side::New => sides.new.generate_data_key(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn generate_data_key_pair(
        &self,
        input: rusoto::GenerateDataKeyPairRequest,
    ) -> Result<rusoto::GenerateDataKeyPairResponse, RusotoError<rusoto::GenerateDataKeyPairError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            19,
            |input: &rusoto::GenerateDataKeyPairRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::new(generate_data_key_pair_response_fields, |_| None),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.generate_data_key_pair(input).await,
                        Side::New => sides.new.generate_data_key_pair(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn generate_data_key_pair_without_plaintext(
        &self,
        input: rusoto::GenerateDataKeyPairWithoutPlaintextRequest,
    ) -> Result<
        rusoto::GenerateDataKeyPairWithoutPlaintextResponse,
        RusotoError<rusoto::GenerateDataKeyPairWithoutPlaintextError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            20,
            |input: &rusoto::GenerateDataKeyPairWithoutPlaintextRequest| {
                Key::new().text(&input.key_id).hash()
            },
            input,
            Parts::new(generate_data_key_pair_without_plaintext_response_fields, |_| None),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.generate_data_key_pair_without_plaintext(input).await,
                        Side::New => sides.new.generate_data_key_pair_without_plaintext(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn generate_data_key_without_plaintext(
        &self,
        input: rusoto::GenerateDataKeyWithoutPlaintextRequest,
    ) -> Result<
        rusoto::GenerateDataKeyWithoutPlaintextResponse,
        RusotoError<rusoto::GenerateDataKeyWithoutPlaintextError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            21,
            |input: &rusoto::GenerateDataKeyWithoutPlaintextRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::new(generate_data_key_without_plaintext_response_fields, |_| None),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.generate_data_key_without_plaintext(input).await,
                        Side::New => sides.new.generate_data_key_without_plaintext(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn generate_random(
        &self,
        input: rusoto::GenerateRandomRequest,
    ) -> Result<rusoto::GenerateRandomResponse, RusotoError<rusoto::GenerateRandomError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            22,
            |_: &rusoto::GenerateRandomRequest| None,
            input,
            Parts::new(generate_random_response_fields, |_| None),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.generate_random(input).await,
                        Side::New => sides.new.generate_random(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_key_policy(
        &self,
        input: rusoto::GetKeyPolicyRequest,
    ) -> Result<rusoto::GetKeyPolicyResponse, RusotoError<rusoto::GetKeyPolicyError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            23,
            |input: &rusoto::GetKeyPolicyRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_key_policy(input).await,
                        Side::New => sides.new.get_key_policy(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_key_rotation_status(
        &self,
        input: rusoto::GetKeyRotationStatusRequest,
    ) -> Result<rusoto::GetKeyRotationStatusResponse, RusotoError<rusoto::GetKeyRotationStatusError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            24,
            |input: &rusoto::GetKeyRotationStatusRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_key_rotation_status(input).await,
                        Side::New => sides.new.get_key_rotation_status(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_parameters_for_import(
        &self,
        input: rusoto::GetParametersForImportRequest,
    ) -> Result<rusoto::GetParametersForImportResponse, RusotoError<rusoto::GetParametersForImportError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            25,
            |input: &rusoto::GetParametersForImportRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::new(get_parameters_for_import_response_fields, |_| None),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_parameters_for_import(input).await,
                        Side::New => sides.new.get_parameters_for_import(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_public_key(
        &self,
        input: rusoto::GetPublicKeyRequest,
    ) -> Result<rusoto::GetPublicKeyResponse, RusotoError<rusoto::GetPublicKeyError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            26,
            |input: &rusoto::GetPublicKeyRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::new(get_public_key_response_fields, |_| None),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_public_key(input).await,
                        Side::New => sides.new.get_public_key(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn import_key_material(
        &self,
        input: rusoto::ImportKeyMaterialRequest,
    ) -> Result<rusoto::ImportKeyMaterialResponse, RusotoError<rusoto::ImportKeyMaterialError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            27,
            |input: &rusoto::ImportKeyMaterialRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.import_key_material(input).await,
                        Side::New => sides.new.import_key_material(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_aliases(
        &self,
        input: rusoto::ListAliasesRequest,
    ) -> Result<rusoto::ListAliasesResponse, RusotoError<rusoto::ListAliasesError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            28,
            |input: &rusoto::ListAliasesRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_aliases(input).await,
                        Side::New => sides.new.list_aliases(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_grants(
        &self,
        input: rusoto::ListGrantsRequest,
    ) -> Result<rusoto::ListGrantsResponse, RusotoError<rusoto::ListGrantsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            29,
            |input: &rusoto::ListGrantsRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_grants(input).await,
                        Side::New => sides.new.list_grants(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_key_policies(
        &self,
        input: rusoto::ListKeyPoliciesRequest,
    ) -> Result<rusoto::ListKeyPoliciesResponse, RusotoError<rusoto::ListKeyPoliciesError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            30,
            |input: &rusoto::ListKeyPoliciesRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_key_policies(input).await,
                        Side::New => sides.new.list_key_policies(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_keys(
        &self,
        input: rusoto::ListKeysRequest,
    ) -> Result<rusoto::ListKeysResponse, RusotoError<rusoto::ListKeysError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            31,
            |_: &rusoto::ListKeysRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_keys(input).await,
                        Side::New => sides.new.list_keys(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_resource_tags(
        &self,
        input: rusoto::ListResourceTagsRequest,
    ) -> Result<rusoto::ListResourceTagsResponse, RusotoError<rusoto::ListResourceTagsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            32,
            |input: &rusoto::ListResourceTagsRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_resource_tags(input).await,
                        Side::New => sides.new.list_resource_tags(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_retirable_grants(
        &self,
        input: rusoto::ListRetirableGrantsRequest,
    ) -> Result<rusoto::ListGrantsResponse, RusotoError<rusoto::ListRetirableGrantsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            33,
            |input: &rusoto::ListRetirableGrantsRequest| Key::new().text(&input.retiring_principal).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_retirable_grants(input).await,
                        Side::New => sides.new.list_retirable_grants(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_key_policy(
        &self,
        input: rusoto::PutKeyPolicyRequest,
    ) -> Result<(), RusotoError<rusoto::PutKeyPolicyError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            34,
            |input: &rusoto::PutKeyPolicyRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_key_policy(input).await,
                        Side::New => sides.new.put_key_policy(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn re_encrypt(
        &self,
        input: rusoto::ReEncryptRequest,
    ) -> Result<rusoto::ReEncryptResponse, RusotoError<rusoto::ReEncryptError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            35,
            |input: &rusoto::ReEncryptRequest| Key::new().text(&input.destination_key_id).hash(),
            input,
            Parts::new(re_encrypt_response_fields, |_| None),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.re_encrypt(input).await,
                        Side::New => sides.new.re_encrypt(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn replicate_key(
        &self,
        input: rusoto::ReplicateKeyRequest,
    ) -> Result<rusoto::ReplicateKeyResponse, RusotoError<rusoto::ReplicateKeyError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            36,
            |input: &rusoto::ReplicateKeyRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.replicate_key(input).await,
                        Side::New => sides.new.replicate_key(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn retire_grant(
        &self,
        input: rusoto::RetireGrantRequest,
    ) -> Result<(), RusotoError<rusoto::RetireGrantError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            37,
            |input: &rusoto::RetireGrantRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.retire_grant(input).await,
                        Side::New => sides.new.retire_grant(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn revoke_grant(
        &self,
        input: rusoto::RevokeGrantRequest,
    ) -> Result<(), RusotoError<rusoto::RevokeGrantError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            38,
            |input: &rusoto::RevokeGrantRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.revoke_grant(input).await,
                        Side::New => sides.new.revoke_grant(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn schedule_key_deletion(
        &self,
        input: rusoto::ScheduleKeyDeletionRequest,
    ) -> Result<rusoto::ScheduleKeyDeletionResponse, RusotoError<rusoto::ScheduleKeyDeletionError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            39,
            |input: &rusoto::ScheduleKeyDeletionRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.schedule_key_deletion(input).await,
                        Side::New => sides.new.schedule_key_deletion(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn sign(
        &self,
        input: rusoto::SignRequest,
    ) -> Result<rusoto::SignResponse, RusotoError<rusoto::SignError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            40,
            |input: &rusoto::SignRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::new(sign_response_fields, |_| None),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.sign(input).await,
                        Side::New => sides.new.sign(input).await,
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
            41,
            |input: &rusoto::TagResourceRequest| Key::new().text(&input.key_id).hash(),
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
            42,
            |input: &rusoto::UntagResourceRequest| Key::new().text(&input.key_id).hash(),
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

    async fn update_alias(
        &self,
        input: rusoto::UpdateAliasRequest,
    ) -> Result<(), RusotoError<rusoto::UpdateAliasError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            43,
            |input: &rusoto::UpdateAliasRequest| {
                Key::new().text(&input.alias_name).text(&input.target_key_id).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_alias(input).await,
                        Side::New => sides.new.update_alias(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_custom_key_store(
        &self,
        input: rusoto::UpdateCustomKeyStoreRequest,
    ) -> Result<rusoto::UpdateCustomKeyStoreResponse, RusotoError<rusoto::UpdateCustomKeyStoreError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            44,
            |input: &rusoto::UpdateCustomKeyStoreRequest| Key::new().text(&input.custom_key_store_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_custom_key_store(input).await,
                        Side::New => sides.new.update_custom_key_store(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_key_description(
        &self,
        input: rusoto::UpdateKeyDescriptionRequest,
    ) -> Result<(), RusotoError<rusoto::UpdateKeyDescriptionError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            45,
            |input: &rusoto::UpdateKeyDescriptionRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_key_description(input).await,
                        Side::New => sides.new.update_key_description(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_primary_region(
        &self,
        input: rusoto::UpdatePrimaryRegionRequest,
    ) -> Result<(), RusotoError<rusoto::UpdatePrimaryRegionError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            46,
            |input: &rusoto::UpdatePrimaryRegionRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_primary_region(input).await,
                        Side::New => sides.new.update_primary_region(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn verify(
        &self,
        input: rusoto::VerifyRequest,
    ) -> Result<rusoto::VerifyResponse, RusotoError<rusoto::VerifyError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            47,
            |input: &rusoto::VerifyRequest| Key::new().text(&input.key_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.verify(input).await,
                        Side::New => sides.new.verify(input).await,
                    }
                }
            },
        )
        .await
    }
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
