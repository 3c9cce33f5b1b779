// Written by `api-table facade kms` from rusoto_kms 0.48.0 and aws-sdk-kms 1.129.0. Do not change it by hand.

//! Rusoto's `Kms` over the client of the SDK.

#![allow(deprecated, unused_imports, clippy::wildcard_imports)]

use async_trait::async_trait;
use aws_sdk_kms as sdk;
use rusoto_core::RusotoError;
use rusoto_kms as rusoto;

use crate::support::{self as support, *};

/// Rusoto's [`Kms`](rusoto_kms::Kms) over the client of the SDK.
///
/// A clone uses the same client.
#[derive(Clone, Debug)]
pub struct Kms {
    client: sdk::Client,
}

impl Kms {
    /// Returns Rusoto's trait over a new client of the SDK, in place of `KmsClient::new`: with Rusoto's default chain of
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

    /// Returns Rusoto's trait over a new client of the SDK, in place of `KmsClient::new_with`: with this dispatcher, this
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
impl rusoto::Kms for Kms {
    async fn cancel_key_deletion(
        &self,
        input: rusoto::CancelKeyDeletionRequest,
    ) -> Result<rusoto::CancelKeyDeletionResponse, RusotoError<rusoto::CancelKeyDeletionError>> {
        let call = cancel_key_deletion_call(self.client.cancel_key_deletion(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CancelKeyDeletionError::from_response)?;
        Ok(cancel_key_deletion_output_into_rusoto(output)?)
    }

    async fn connect_custom_key_store(
        &self,
        input: rusoto::ConnectCustomKeyStoreRequest,
    ) -> Result<rusoto::ConnectCustomKeyStoreResponse, RusotoError<rusoto::ConnectCustomKeyStoreError>> {
        let call = connect_custom_key_store_call(self.client.connect_custom_key_store(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ConnectCustomKeyStoreError::from_response)?;
        Ok(connect_custom_key_store_output_into_rusoto(output)?)
    }

    async fn create_alias(
        &self,
        input: rusoto::CreateAliasRequest,
    ) -> Result<(), RusotoError<rusoto::CreateAliasError>> {
        let call = create_alias_call(self.client.create_alias(), input)?;
        call.send().await.or_rusoto(rusoto::CreateAliasError::from_response)?;
        Ok(())
    }

    async fn create_custom_key_store(
        &self,
        input: rusoto::CreateCustomKeyStoreRequest,
    ) -> Result<rusoto::CreateCustomKeyStoreResponse, RusotoError<rusoto::CreateCustomKeyStoreError>> {
        let call = create_custom_key_store_call(self.client.create_custom_key_store(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreateCustomKeyStoreError::from_response)?;
        Ok(create_custom_key_store_output_into_rusoto(output)?)
    }

    async fn create_grant(
        &self,
        input: rusoto::CreateGrantRequest,
    ) -> Result<rusoto::CreateGrantResponse, RusotoError<rusoto::CreateGrantError>> {
        let call = create_grant_call(self.client.create_grant(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreateGrantError::from_response)?;
        Ok(create_grant_output_into_rusoto(output)?)
    }

    async fn create_key(
        &self,
        input: rusoto::CreateKeyRequest,
    ) -> Result<rusoto::CreateKeyResponse, RusotoError<rusoto::CreateKeyError>> {
        let call = create_key_call(self.client.create_key(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreateKeyError::from_response)?;
        Ok(create_key_output_into_rusoto(output)?)
    }

    async fn decrypt(
        &self,
        input: rusoto::DecryptRequest,
    ) -> Result<rusoto::DecryptResponse, RusotoError<rusoto::DecryptError>> {
        let call = decrypt_call(self.client.decrypt(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DecryptError::from_response)?;
        Ok(decrypt_output_into_rusoto(output)?)
    }

    async fn delete_alias(
        &self,
        input: rusoto::DeleteAliasRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteAliasError>> {
        let call = delete_alias_call(self.client.delete_alias(), input)?;
        call.send().await.or_rusoto(rusoto::DeleteAliasError::from_response)?;
        Ok(())
    }

    async fn delete_custom_key_store(
        &self,
        input: rusoto::DeleteCustomKeyStoreRequest,
    ) -> Result<rusoto::DeleteCustomKeyStoreResponse, RusotoError<rusoto::DeleteCustomKeyStoreError>> {
        let call = delete_custom_key_store_call(self.client.delete_custom_key_store(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DeleteCustomKeyStoreError::from_response)?;
        Ok(delete_custom_key_store_output_into_rusoto(output)?)
    }

    async fn delete_imported_key_material(
        &self,
        input: rusoto::DeleteImportedKeyMaterialRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteImportedKeyMaterialError>> {
        let call = delete_imported_key_material_call(self.client.delete_imported_key_material(), input)?;
        call.send().await.or_rusoto(rusoto::DeleteImportedKeyMaterialError::from_response)?;
        Ok(())
    }

    async fn describe_custom_key_stores(
        &self,
        input: rusoto::DescribeCustomKeyStoresRequest,
    ) -> Result<rusoto::DescribeCustomKeyStoresResponse, RusotoError<rusoto::DescribeCustomKeyStoresError>>
    {
        let call = describe_custom_key_stores_call(self.client.describe_custom_key_stores(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeCustomKeyStoresError::from_response)?;
        Ok(describe_custom_key_stores_output_into_rusoto(output)?)
    }

    async fn describe_key(
        &self,
        input: rusoto::DescribeKeyRequest,
    ) -> Result<rusoto::DescribeKeyResponse, RusotoError<rusoto::DescribeKeyError>> {
        let call = describe_key_call(self.client.describe_key(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeKeyError::from_response)?;
        Ok(describe_key_output_into_rusoto(output)?)
    }

    async fn disable_key(
        &self,
        input: rusoto::DisableKeyRequest,
    ) -> Result<(), RusotoError<rusoto::DisableKeyError>> {
        let call = disable_key_call(self.client.disable_key(), input)?;
        call.send().await.or_rusoto(rusoto::DisableKeyError::from_response)?;
        Ok(())
    }

    async fn disable_key_rotation(
        &self,
        input: rusoto::DisableKeyRotationRequest,
    ) -> Result<(), RusotoError<rusoto::DisableKeyRotationError>> {
        let call = disable_key_rotation_call(self.client.disable_key_rotation(), input)?;
        call.send().await.or_rusoto(rusoto::DisableKeyRotationError::from_response)?;
        Ok(())
    }

    async fn disconnect_custom_key_store(
        &self,
        input: rusoto::DisconnectCustomKeyStoreRequest,
    ) -> Result<rusoto::DisconnectCustomKeyStoreResponse, RusotoError<rusoto::DisconnectCustomKeyStoreError>>
    {
        let call = disconnect_custom_key_store_call(self.client.disconnect_custom_key_store(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DisconnectCustomKeyStoreError::from_response)?;
        Ok(disconnect_custom_key_store_output_into_rusoto(output)?)
    }

    async fn enable_key(
        &self,
        input: rusoto::EnableKeyRequest,
    ) -> Result<(), RusotoError<rusoto::EnableKeyError>> {
        let call = enable_key_call(self.client.enable_key(), input)?;
        call.send().await.or_rusoto(rusoto::EnableKeyError::from_response)?;
        Ok(())
    }

    async fn enable_key_rotation(
        &self,
        input: rusoto::EnableKeyRotationRequest,
    ) -> Result<(), RusotoError<rusoto::EnableKeyRotationError>> {
        let call = enable_key_rotation_call(self.client.enable_key_rotation(), input)?;
        call.send().await.or_rusoto(rusoto::EnableKeyRotationError::from_response)?;
        Ok(())
    }

    async fn encrypt(
        &self,
        input: rusoto::EncryptRequest,
    ) -> Result<rusoto::EncryptResponse, RusotoError<rusoto::EncryptError>> {
        let call = encrypt_call(self.client.encrypt(), input)?;
        let output = call.send().await.or_rusoto(rusoto::EncryptError::from_response)?;
        Ok(encrypt_output_into_rusoto(output)?)
    }

    async fn generate_data_key(
        &self,
        input: rusoto::GenerateDataKeyRequest,
    ) -> Result<rusoto::GenerateDataKeyResponse, RusotoError<rusoto::GenerateDataKeyError>> {
        let call = generate_data_key_call(self.client.generate_data_key(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GenerateDataKeyError::from_response)?;
        Ok(generate_data_key_output_into_rusoto(output)?)
    }

    async fn generate_data_key_pair(
        &self,
        input: rusoto::GenerateDataKeyPairRequest,
    ) -> Result<rusoto::GenerateDataKeyPairResponse, RusotoError<rusoto::GenerateDataKeyPairError>> {
        let call = generate_data_key_pair_call(self.client.generate_data_key_pair(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GenerateDataKeyPairError::from_response)?;
        Ok(generate_data_key_pair_output_into_rusoto(output)?)
    }

    async fn generate_data_key_pair_without_plaintext(
        &self,
        input: rusoto::GenerateDataKeyPairWithoutPlaintextRequest,
    ) -> Result<
        rusoto::GenerateDataKeyPairWithoutPlaintextResponse,
        RusotoError<rusoto::GenerateDataKeyPairWithoutPlaintextError>,
    > {
        let call = generate_data_key_pair_without_plaintext_call(
            self.client.generate_data_key_pair_without_plaintext(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::GenerateDataKeyPairWithoutPlaintextError::from_response)?;
        Ok(generate_data_key_pair_without_plaintext_output_into_rusoto(output)?)
    }

    async fn generate_data_key_without_plaintext(
        &self,
        input: rusoto::GenerateDataKeyWithoutPlaintextRequest,
    ) -> Result<
        rusoto::GenerateDataKeyWithoutPlaintextResponse,
        RusotoError<rusoto::GenerateDataKeyWithoutPlaintextError>,
    > {
        let call = generate_data_key_without_plaintext_call(
            self.client.generate_data_key_without_plaintext(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::GenerateDataKeyWithoutPlaintextError::from_response)?;
        Ok(generate_data_key_without_plaintext_output_into_rusoto(output)?)
    }

    async fn generate_random(
        &self,
        input: rusoto::GenerateRandomRequest,
    ) -> Result<rusoto::GenerateRandomResponse, RusotoError<rusoto::GenerateRandomError>> {
        let call = generate_random_call(self.client.generate_random(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GenerateRandomError::from_response)?;
        Ok(generate_random_output_into_rusoto(output)?)
    }

    async fn get_key_policy(
        &self,
        input: rusoto::GetKeyPolicyRequest,
    ) -> Result<rusoto::GetKeyPolicyResponse, RusotoError<rusoto::GetKeyPolicyError>> {
        let call = get_key_policy_call(self.client.get_key_policy(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetKeyPolicyError::from_response)?;
        Ok(get_key_policy_output_into_rusoto(output)?)
    }

    async fn get_key_rotation_status(
        &self,
        input: rusoto::GetKeyRotationStatusRequest,
    ) -> Result<rusoto::GetKeyRotationStatusResponse, RusotoError<rusoto::GetKeyRotationStatusError>> {
        let call = get_key_rotation_status_call(self.client.get_key_rotation_status(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetKeyRotationStatusError::from_response)?;
        Ok(get_key_rotation_status_output_into_rusoto(output)?)
    }

    async fn get_parameters_for_import(
        &self,
        input: rusoto::GetParametersForImportRequest,
    ) -> Result<rusoto::GetParametersForImportResponse, RusotoError<rusoto::GetParametersForImportError>>
    {
        let call = get_parameters_for_import_call(self.client.get_parameters_for_import(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetParametersForImportError::from_response)?;
        Ok(get_parameters_for_import_output_into_rusoto(output)?)
    }

    async fn get_public_key(
        &self,
        input: rusoto::GetPublicKeyRequest,
    ) -> Result<rusoto::GetPublicKeyResponse, RusotoError<rusoto::GetPublicKeyError>> {
        let call = get_public_key_call(self.client.get_public_key(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetPublicKeyError::from_response)?;
        Ok(get_public_key_output_into_rusoto(output)?)
    }

    async fn import_key_material(
        &self,
        input: rusoto::ImportKeyMaterialRequest,
    ) -> Result<rusoto::ImportKeyMaterialResponse, RusotoError<rusoto::ImportKeyMaterialError>> {
        let call = import_key_material_call(self.client.import_key_material(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ImportKeyMaterialError::from_response)?;
        Ok(import_key_material_output_into_rusoto(output)?)
    }

    async fn list_aliases(
        &self,
        input: rusoto::ListAliasesRequest,
    ) -> Result<rusoto::ListAliasesResponse, RusotoError<rusoto::ListAliasesError>> {
        let call = list_aliases_call(self.client.list_aliases(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListAliasesError::from_response)?;
        Ok(list_aliases_output_into_rusoto(output)?)
    }

    async fn list_grants(
        &self,
        input: rusoto::ListGrantsRequest,
    ) -> Result<rusoto::ListGrantsResponse, RusotoError<rusoto::ListGrantsError>> {
        let call = list_grants_call(self.client.list_grants(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListGrantsError::from_response)?;
        Ok(list_grants_output_into_rusoto(output)?)
    }

    async fn list_key_policies(
        &self,
        input: rusoto::ListKeyPoliciesRequest,
    ) -> Result<rusoto::ListKeyPoliciesResponse, RusotoError<rusoto::ListKeyPoliciesError>> {
        let call = list_key_policies_call(self.client.list_key_policies(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListKeyPoliciesError::from_response)?;
        Ok(list_key_policies_output_into_rusoto(output)?)
    }

    async fn list_keys(
        &self,
        input: rusoto::ListKeysRequest,
    ) -> Result<rusoto::ListKeysResponse, RusotoError<rusoto::ListKeysError>> {
        let call = list_keys_call(self.client.list_keys(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListKeysError::from_response)?;
        Ok(list_keys_output_into_rusoto(output)?)
    }

    async fn list_resource_tags(
        &self,
        input: rusoto::ListResourceTagsRequest,
    ) -> Result<rusoto::ListResourceTagsResponse, RusotoError<rusoto::ListResourceTagsError>> {
        let call = list_resource_tags_call(self.client.list_resource_tags(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListResourceTagsError::from_response)?;
        Ok(list_resource_tags_output_into_rusoto(output)?)
    }

    async fn list_retirable_grants(
        &self,
        input: rusoto::ListRetirableGrantsRequest,
    ) -> Result<rusoto::ListGrantsResponse, RusotoError<rusoto::ListRetirableGrantsError>> {
        let call = list_retirable_grants_call(self.client.list_retirable_grants(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListRetirableGrantsError::from_response)?;
        Ok(list_retirable_grants_output_into_rusoto(output)?)
    }

    async fn put_key_policy(
        &self,
        input: rusoto::PutKeyPolicyRequest,
    ) -> Result<(), RusotoError<rusoto::PutKeyPolicyError>> {
        let call = put_key_policy_call(self.client.put_key_policy(), input)?;
        call.send().await.or_rusoto(rusoto::PutKeyPolicyError::from_response)?;
        Ok(())
    }

    async fn re_encrypt(
        &self,
        input: rusoto::ReEncryptRequest,
    ) -> Result<rusoto::ReEncryptResponse, RusotoError<rusoto::ReEncryptError>> {
        let call = re_encrypt_call(self.client.re_encrypt(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ReEncryptError::from_response)?;
        Ok(re_encrypt_output_into_rusoto(output)?)
    }

    async fn replicate_key(
        &self,
        input: rusoto::ReplicateKeyRequest,
    ) -> Result<rusoto::ReplicateKeyResponse, RusotoError<rusoto::ReplicateKeyError>> {
        let call = replicate_key_call(self.client.replicate_key(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ReplicateKeyError::from_response)?;
        Ok(replicate_key_output_into_rusoto(output)?)
    }

    async fn retire_grant(
        &self,
        input: rusoto::RetireGrantRequest,
    ) -> Result<(), RusotoError<rusoto::RetireGrantError>> {
        let call = retire_grant_call(self.client.retire_grant(), input)?;
        call.send().await.or_rusoto(rusoto::RetireGrantError::from_response)?;
        Ok(())
    }

    async fn revoke_grant(
        &self,
        input: rusoto::RevokeGrantRequest,
    ) -> Result<(), RusotoError<rusoto::RevokeGrantError>> {
        let call = revoke_grant_call(self.client.revoke_grant(), input)?;
        call.send().await.or_rusoto(rusoto::RevokeGrantError::from_response)?;
        Ok(())
    }

    async fn schedule_key_deletion(
        &self,
        input: rusoto::ScheduleKeyDeletionRequest,
    ) -> Result<rusoto::ScheduleKeyDeletionResponse, RusotoError<rusoto::ScheduleKeyDeletionError>> {
        let call = schedule_key_deletion_call(self.client.schedule_key_deletion(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ScheduleKeyDeletionError::from_response)?;
        Ok(schedule_key_deletion_output_into_rusoto(output)?)
    }

    async fn sign(
        &self,
        input: rusoto::SignRequest,
    ) -> Result<rusoto::SignResponse, RusotoError<rusoto::SignError>> {
        let call = sign_call(self.client.sign(), input)?;
        let output = call.send().await.or_rusoto(rusoto::SignError::from_response)?;
        Ok(sign_output_into_rusoto(output)?)
    }

    async fn tag_resource(
        &self,
        input: rusoto::TagResourceRequest,
    ) -> Result<(), RusotoError<rusoto::TagResourceError>> {
        let call = tag_resource_call(self.client.tag_resource(), input)?;
        call.send().await.or_rusoto(rusoto::TagResourceError::from_response)?;
        Ok(())
    }

    async fn untag_resource(
        &self,
        input: rusoto::UntagResourceRequest,
    ) -> Result<(), RusotoError<rusoto::UntagResourceError>> {
        let call = untag_resource_call(self.client.untag_resource(), input)?;
        call.send().await.or_rusoto(rusoto::UntagResourceError::from_response)?;
        Ok(())
    }

    async fn update_alias(
        &self,
        input: rusoto::UpdateAliasRequest,
    ) -> Result<(), RusotoError<rusoto::UpdateAliasError>> {
        let call = update_alias_call(self.client.update_alias(), input)?;
        call.send().await.or_rusoto(rusoto::UpdateAliasError::from_response)?;
        Ok(())
    }

    async fn update_custom_key_store(
        &self,
        input: rusoto::UpdateCustomKeyStoreRequest,
    ) -> Result<rusoto::UpdateCustomKeyStoreResponse, RusotoError<rusoto::UpdateCustomKeyStoreError>> {
        let call = update_custom_key_store_call(self.client.update_custom_key_store(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateCustomKeyStoreError::from_response)?;
        Ok(update_custom_key_store_output_into_rusoto(output)?)
    }

    async fn update_key_description(
        &self,
        input: rusoto::UpdateKeyDescriptionRequest,
    ) -> Result<(), RusotoError<rusoto::UpdateKeyDescriptionError>> {
        let call = update_key_description_call(self.client.update_key_description(), input)?;
        call.send().await.or_rusoto(rusoto::UpdateKeyDescriptionError::from_response)?;
        Ok(())
    }

    async fn update_primary_region(
        &self,
        input: rusoto::UpdatePrimaryRegionRequest,
    ) -> Result<(), RusotoError<rusoto::UpdatePrimaryRegionError>> {
        let call = update_primary_region_call(self.client.update_primary_region(), input)?;
        call.send().await.or_rusoto(rusoto::UpdatePrimaryRegionError::from_response)?;
        Ok(())
    }

    async fn verify(
        &self,
        input: rusoto::VerifyRequest,
    ) -> Result<rusoto::VerifyResponse, RusotoError<rusoto::VerifyError>> {
        let call = verify_call(self.client.verify(), input)?;
        let output = call.send().await.or_rusoto(rusoto::VerifyError::from_response)?;
        Ok(verify_output_into_rusoto(output)?)
    }
}

fn cancel_key_deletion_call(
    call: sdk::operation::cancel_key_deletion::builders::CancelKeyDeletionFluentBuilder,
    input: rusoto::CancelKeyDeletionRequest,
) -> Result<sdk::operation::cancel_key_deletion::builders::CancelKeyDeletionFluentBuilder, Unfit> {
    Ok(call.set_key_id(Some(input.key_id)))
}

fn connect_custom_key_store_call(
    call: sdk::operation::connect_custom_key_store::builders::ConnectCustomKeyStoreFluentBuilder,
    input: rusoto::ConnectCustomKeyStoreRequest,
) -> Result<sdk::operation::connect_custom_key_store::builders::ConnectCustomKeyStoreFluentBuilder, Unfit> {
    Ok(call.set_custom_key_store_id(Some(input.custom_key_store_id)))
}

fn create_alias_call(
    call: sdk::operation::create_alias::builders::CreateAliasFluentBuilder,
    input: rusoto::CreateAliasRequest,
) -> Result<sdk::operation::create_alias::builders::CreateAliasFluentBuilder, Unfit> {
    Ok(call.set_alias_name(Some(input.alias_name)).set_target_key_id(Some(input.target_key_id)))
}

fn create_custom_key_store_call(
    call: sdk::operation::create_custom_key_store::builders::CreateCustomKeyStoreFluentBuilder,
    input: rusoto::CreateCustomKeyStoreRequest,
) -> Result<sdk::operation::create_custom_key_store::builders::CreateCustomKeyStoreFluentBuilder, Unfit> {
    Ok(call
        .set_cloud_hsm_cluster_id(Some(input.cloud_hsm_cluster_id))
        .set_custom_key_store_name(Some(input.custom_key_store_name))
        .set_key_store_password(Some(input.key_store_password))
        .set_trust_anchor_certificate(Some(input.trust_anchor_certificate)))
}

fn create_grant_call(
    call: sdk::operation::create_grant::builders::CreateGrantFluentBuilder,
    input: rusoto::CreateGrantRequest,
) -> Result<sdk::operation::create_grant::builders::CreateGrantFluentBuilder, Unfit> {
    Ok(call
        .set_constraints(input.constraints.map(grant_constraints_into_sdk).transpose()?)
        .set_grant_tokens(input.grant_tokens)
        .set_grantee_principal(Some(input.grantee_principal))
        .set_key_id(Some(input.key_id))
        .set_name(input.name)
        .set_operations(Some(
            input
                .operations
                .into_iter()
                .map(|it| sdk::types::GrantOperation::from(it.as_str()))
                .collect::<Vec<_>>(),
        ))
        .set_retiring_principal(input.retiring_principal))
}

fn create_key_call(
    call: sdk::operation::create_key::builders::CreateKeyFluentBuilder,
    input: rusoto::CreateKeyRequest,
) -> Result<sdk::operation::create_key::builders::CreateKeyFluentBuilder, Unfit> {
    Ok(call
        .set_bypass_policy_lockout_safety_check(input.bypass_policy_lockout_safety_check)
        .set_custom_key_store_id(input.custom_key_store_id)
        .set_customer_master_key_spec(
            input.customer_master_key_spec.map(|it| sdk::types::CustomerMasterKeySpec::from(it.as_str())),
        )
        .set_description(input.description)
        .set_key_usage(input.key_usage.map(|it| sdk::types::KeyUsageType::from(it.as_str())))
        .set_multi_region(input.multi_region)
        .set_origin(input.origin.map(|it| sdk::types::OriginType::from(it.as_str())))
        .set_policy(input.policy)
        .set_tags(
            input
                .tags
                .map(|it| it.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        ))
}

fn decrypt_call(
    call: sdk::operation::decrypt::builders::DecryptFluentBuilder,
    input: rusoto::DecryptRequest,
) -> Result<sdk::operation::decrypt::builders::DecryptFluentBuilder, Unfit> {
    Ok(call
        .set_ciphertext_blob(Some(support::blob(input.ciphertext_blob)))
        .set_encryption_algorithm(
            input.encryption_algorithm.map(|it| sdk::types::EncryptionAlgorithmSpec::from(it.as_str())),
        )
        .set_encryption_context(input.encryption_context)
        .set_grant_tokens(input.grant_tokens)
        .set_key_id(input.key_id))
}

fn delete_alias_call(
    call: sdk::operation::delete_alias::builders::DeleteAliasFluentBuilder,
    input: rusoto::DeleteAliasRequest,
) -> Result<sdk::operation::delete_alias::builders::DeleteAliasFluentBuilder, Unfit> {
    Ok(call.set_alias_name(Some(input.alias_name)))
}

fn delete_custom_key_store_call(
    call: sdk::operation::delete_custom_key_store::builders::DeleteCustomKeyStoreFluentBuilder,
    input: rusoto::DeleteCustomKeyStoreRequest,
) -> Result<sdk::operation::delete_custom_key_store::builders::DeleteCustomKeyStoreFluentBuilder, Unfit> {
    Ok(call.set_custom_key_store_id(Some(input.custom_key_store_id)))
}

fn delete_imported_key_material_call(
    call: sdk::operation::delete_imported_key_material::builders::DeleteImportedKeyMaterialFluentBuilder,
    input: rusoto::DeleteImportedKeyMaterialRequest,
) -> Result<
    sdk::operation::delete_imported_key_material::builders::DeleteImportedKeyMaterialFluentBuilder,
    Unfit,
> {
    Ok(call.set_key_id(Some(input.key_id)))
}

fn describe_custom_key_stores_call(
    call: sdk::operation::describe_custom_key_stores::builders::DescribeCustomKeyStoresFluentBuilder,
    input: rusoto::DescribeCustomKeyStoresRequest,
) -> Result<sdk::operation::describe_custom_key_stores::builders::DescribeCustomKeyStoresFluentBuilder, Unfit>
{
    Ok(call
        .set_custom_key_store_id(input.custom_key_store_id)
        .set_custom_key_store_name(input.custom_key_store_name)
        .set_limit(
            input
                .limit
                .map(|it| support::integer(it, "DescribeCustomKeyStoresRequest::limit"))
                .transpose()?,
        )
        .set_marker(input.marker))
}

fn describe_key_call(
    call: sdk::operation::describe_key::builders::DescribeKeyFluentBuilder,
    input: rusoto::DescribeKeyRequest,
) -> Result<sdk::operation::describe_key::builders::DescribeKeyFluentBuilder, Unfit> {
    Ok(call.set_grant_tokens(input.grant_tokens).set_key_id(Some(input.key_id)))
}

fn disable_key_call(
    call: sdk::operation::disable_key::builders::DisableKeyFluentBuilder,
    input: rusoto::DisableKeyRequest,
) -> Result<sdk::operation::disable_key::builders::DisableKeyFluentBuilder, Unfit> {
    Ok(call.set_key_id(Some(input.key_id)))
}

fn disable_key_rotation_call(
    call: sdk::operation::disable_key_rotation::builders::DisableKeyRotationFluentBuilder,
    input: rusoto::DisableKeyRotationRequest,
) -> Result<sdk::operation::disable_key_rotation::builders::DisableKeyRotationFluentBuilder, Unfit> {
    Ok(call.set_key_id(Some(input.key_id)))
}

fn disconnect_custom_key_store_call(
    call: sdk::operation::disconnect_custom_key_store::builders::DisconnectCustomKeyStoreFluentBuilder,
    input: rusoto::DisconnectCustomKeyStoreRequest,
) -> Result<sdk::operation::disconnect_custom_key_store::builders::DisconnectCustomKeyStoreFluentBuilder, Unfit>
{
    Ok(call.set_custom_key_store_id(Some(input.custom_key_store_id)))
}

fn enable_key_call(
    call: sdk::operation::enable_key::builders::EnableKeyFluentBuilder,
    input: rusoto::EnableKeyRequest,
) -> Result<sdk::operation::enable_key::builders::EnableKeyFluentBuilder, Unfit> {
    Ok(call.set_key_id(Some(input.key_id)))
}

fn enable_key_rotation_call(
    call: sdk::operation::enable_key_rotation::builders::EnableKeyRotationFluentBuilder,
    input: rusoto::EnableKeyRotationRequest,
) -> Result<sdk::operation::enable_key_rotation::builders::EnableKeyRotationFluentBuilder, Unfit> {
    Ok(call.set_key_id(Some(input.key_id)))
}

fn encrypt_call(
    call: sdk::operation::encrypt::builders::EncryptFluentBuilder,
    input: rusoto::EncryptRequest,
) -> Result<sdk::operation::encrypt::builders::EncryptFluentBuilder, Unfit> {
    Ok(call
        .set_encryption_algorithm(
            input.encryption_algorithm.map(|it| sdk::types::EncryptionAlgorithmSpec::from(it.as_str())),
        )
        .set_encryption_context(input.encryption_context)
        .set_grant_tokens(input.grant_tokens)
        .set_key_id(Some(input.key_id))
        .set_plaintext(Some(support::blob(input.plaintext))))
}

fn generate_data_key_call(
    call: sdk::operation::generate_data_key::builders::GenerateDataKeyFluentBuilder,
    input: rusoto::GenerateDataKeyRequest,
) -> Result<sdk::operation::generate_data_key::builders::GenerateDataKeyFluentBuilder, Unfit> {
    Ok(call
        .set_encryption_context(input.encryption_context)
        .set_grant_tokens(input.grant_tokens)
        .set_key_id(Some(input.key_id))
        .set_key_spec(input.key_spec.map(|it| sdk::types::DataKeySpec::from(it.as_str())))
        .set_number_of_bytes(
            input
                .number_of_bytes
                .map(|it| support::integer(it, "GenerateDataKeyRequest::number_of_bytes"))
                .transpose()?,
        ))
}

fn generate_data_key_pair_call(
    call: sdk::operation::generate_data_key_pair::builders::GenerateDataKeyPairFluentBuilder,
    input: rusoto::GenerateDataKeyPairRequest,
) -> Result<sdk::operation::generate_data_key_pair::builders::GenerateDataKeyPairFluentBuilder, Unfit> {
    Ok(call
        .set_encryption_context(input.encryption_context)
        .set_grant_tokens(input.grant_tokens)
        .set_key_id(Some(input.key_id))
        .set_key_pair_spec(Some(sdk::types::DataKeyPairSpec::from(input.key_pair_spec.as_str()))))
}

fn generate_data_key_pair_without_plaintext_call(call: sdk::operation::generate_data_key_pair_without_plaintext::builders::GenerateDataKeyPairWithoutPlaintextFluentBuilder, input: rusoto::GenerateDataKeyPairWithoutPlaintextRequest) -> Result<sdk::operation::generate_data_key_pair_without_plaintext::builders::GenerateDataKeyPairWithoutPlaintextFluentBuilder, Unfit>{
    Ok(call
        .set_encryption_context(input.encryption_context)
        .set_grant_tokens(input.grant_tokens)
        .set_key_id(Some(input.key_id))
        .set_key_pair_spec(Some(sdk::types::DataKeyPairSpec::from(input.key_pair_spec.as_str()))))
}

fn generate_data_key_without_plaintext_call(call: sdk::operation::generate_data_key_without_plaintext::builders::GenerateDataKeyWithoutPlaintextFluentBuilder, input: rusoto::GenerateDataKeyWithoutPlaintextRequest) -> Result<sdk::operation::generate_data_key_without_plaintext::builders::GenerateDataKeyWithoutPlaintextFluentBuilder, Unfit>{
    Ok(call
        .set_encryption_context(input.encryption_context)
        .set_grant_tokens(input.grant_tokens)
        .set_key_id(Some(input.key_id))
        .set_key_spec(input.key_spec.map(|it| sdk::types::DataKeySpec::from(it.as_str())))
        .set_number_of_bytes(
            input
                .number_of_bytes
                .map(|it| support::integer(it, "GenerateDataKeyWithoutPlaintextRequest::number_of_bytes"))
                .transpose()?,
        ))
}

fn generate_random_call(
    call: sdk::operation::generate_random::builders::GenerateRandomFluentBuilder,
    input: rusoto::GenerateRandomRequest,
) -> Result<sdk::operation::generate_random::builders::GenerateRandomFluentBuilder, Unfit> {
    Ok(call.set_custom_key_store_id(input.custom_key_store_id).set_number_of_bytes(
        input
            .number_of_bytes
            .map(|it| support::integer(it, "GenerateRandomRequest::number_of_bytes"))
            .transpose()?,
    ))
}

fn get_key_policy_call(
    call: sdk::operation::get_key_policy::builders::GetKeyPolicyFluentBuilder,
    input: rusoto::GetKeyPolicyRequest,
) -> Result<sdk::operation::get_key_policy::builders::GetKeyPolicyFluentBuilder, Unfit> {
    Ok(call.set_key_id(Some(input.key_id)).set_policy_name(Some(input.policy_name)))
}

fn get_key_rotation_status_call(
    call: sdk::operation::get_key_rotation_status::builders::GetKeyRotationStatusFluentBuilder,
    input: rusoto::GetKeyRotationStatusRequest,
) -> Result<sdk::operation::get_key_rotation_status::builders::GetKeyRotationStatusFluentBuilder, Unfit> {
    Ok(call.set_key_id(Some(input.key_id)))
}

fn get_parameters_for_import_call(
    call: sdk::operation::get_parameters_for_import::builders::GetParametersForImportFluentBuilder,
    input: rusoto::GetParametersForImportRequest,
) -> Result<sdk::operation::get_parameters_for_import::builders::GetParametersForImportFluentBuilder, Unfit> {
    Ok(call
        .set_key_id(Some(input.key_id))
        .set_wrapping_algorithm(Some(sdk::types::AlgorithmSpec::from(input.wrapping_algorithm.as_str())))
        .set_wrapping_key_spec(Some(sdk::types::WrappingKeySpec::from(input.wrapping_key_spec.as_str()))))
}

fn get_public_key_call(
    call: sdk::operation::get_public_key::builders::GetPublicKeyFluentBuilder,
    input: rusoto::GetPublicKeyRequest,
) -> Result<sdk::operation::get_public_key::builders::GetPublicKeyFluentBuilder, Unfit> {
    Ok(call.set_grant_tokens(input.grant_tokens).set_key_id(Some(input.key_id)))
}

fn import_key_material_call(
    call: sdk::operation::import_key_material::builders::ImportKeyMaterialFluentBuilder,
    input: rusoto::ImportKeyMaterialRequest,
) -> Result<sdk::operation::import_key_material::builders::ImportKeyMaterialFluentBuilder, Unfit> {
    Ok(call
        .set_encrypted_key_material(Some(support::blob(input.encrypted_key_material)))
        .set_expiration_model(
            input.expiration_model.map(|it| sdk::types::ExpirationModelType::from(it.as_str())),
        )
        .set_import_token(Some(support::blob(input.import_token)))
        .set_key_id(Some(input.key_id))
        .set_valid_to(
            input
                .valid_to
                .map(|it| support::time_of_seconds(it, "ImportKeyMaterialRequest::valid_to"))
                .transpose()?,
        ))
}

fn list_aliases_call(
    call: sdk::operation::list_aliases::builders::ListAliasesFluentBuilder,
    input: rusoto::ListAliasesRequest,
) -> Result<sdk::operation::list_aliases::builders::ListAliasesFluentBuilder, Unfit> {
    Ok(call
        .set_key_id(input.key_id)
        .set_limit(input.limit.map(|it| support::integer(it, "ListAliasesRequest::limit")).transpose()?)
        .set_marker(input.marker))
}

fn list_grants_call(
    call: sdk::operation::list_grants::builders::ListGrantsFluentBuilder,
    input: rusoto::ListGrantsRequest,
) -> Result<sdk::operation::list_grants::builders::ListGrantsFluentBuilder, Unfit> {
    Ok(call
        .set_grant_id(input.grant_id)
        .set_grantee_principal(input.grantee_principal)
        .set_key_id(Some(input.key_id))
        .set_limit(input.limit.map(|it| support::integer(it, "ListGrantsRequest::limit")).transpose()?)
        .set_marker(input.marker))
}

fn list_key_policies_call(
    call: sdk::operation::list_key_policies::builders::ListKeyPoliciesFluentBuilder,
    input: rusoto::ListKeyPoliciesRequest,
) -> Result<sdk::operation::list_key_policies::builders::ListKeyPoliciesFluentBuilder, Unfit> {
    Ok(call
        .set_key_id(Some(input.key_id))
        .set_limit(input.limit.map(|it| support::integer(it, "ListKeyPoliciesRequest::limit")).transpose()?)
        .set_marker(input.marker))
}

fn list_keys_call(
    call: sdk::operation::list_keys::builders::ListKeysFluentBuilder,
    input: rusoto::ListKeysRequest,
) -> Result<sdk::operation::list_keys::builders::ListKeysFluentBuilder, Unfit> {
    Ok(call
        .set_limit(input.limit.map(|it| support::integer(it, "ListKeysRequest::limit")).transpose()?)
        .set_marker(input.marker))
}

fn list_resource_tags_call(
    call: sdk::operation::list_resource_tags::builders::ListResourceTagsFluentBuilder,
    input: rusoto::ListResourceTagsRequest,
) -> Result<sdk::operation::list_resource_tags::builders::ListResourceTagsFluentBuilder, Unfit> {
    Ok(call
        .set_key_id(Some(input.key_id))
        .set_limit(input.limit.map(|it| support::integer(it, "ListResourceTagsRequest::limit")).transpose()?)
        .set_marker(input.marker))
}

fn list_retirable_grants_call(
    call: sdk::operation::list_retirable_grants::builders::ListRetirableGrantsFluentBuilder,
    input: rusoto::ListRetirableGrantsRequest,
) -> Result<sdk::operation::list_retirable_grants::builders::ListRetirableGrantsFluentBuilder, Unfit> {
    Ok(call
        .set_limit(
            input.limit.map(|it| support::integer(it, "ListRetirableGrantsRequest::limit")).transpose()?,
        )
        .set_marker(input.marker)
        .set_retiring_principal(Some(input.retiring_principal)))
}

fn put_key_policy_call(
    call: sdk::operation::put_key_policy::builders::PutKeyPolicyFluentBuilder,
    input: rusoto::PutKeyPolicyRequest,
) -> Result<sdk::operation::put_key_policy::builders::PutKeyPolicyFluentBuilder, Unfit> {
    Ok(call
        .set_bypass_policy_lockout_safety_check(input.bypass_policy_lockout_safety_check)
        .set_key_id(Some(input.key_id))
        .set_policy(Some(input.policy))
        .set_policy_name(Some(input.policy_name)))
}

fn re_encrypt_call(
    call: sdk::operation::re_encrypt::builders::ReEncryptFluentBuilder,
    input: rusoto::ReEncryptRequest,
) -> Result<sdk::operation::re_encrypt::builders::ReEncryptFluentBuilder, Unfit> {
    Ok(call
        .set_ciphertext_blob(Some(support::blob(input.ciphertext_blob)))
        .set_destination_encryption_algorithm(
            input
                .destination_encryption_algorithm
                .map(|it| sdk::types::EncryptionAlgorithmSpec::from(it.as_str())),
        )
        .set_destination_encryption_context(input.destination_encryption_context)
        .set_destination_key_id(Some(input.destination_key_id))
        .set_grant_tokens(input.grant_tokens)
        .set_source_encryption_algorithm(
            input
                .source_encryption_algorithm
                .map(|it| sdk::types::EncryptionAlgorithmSpec::from(it.as_str())),
        )
        .set_source_encryption_context(input.source_encryption_context)
        .set_source_key_id(input.source_key_id))
}

fn replicate_key_call(
    call: sdk::operation::replicate_key::builders::ReplicateKeyFluentBuilder,
    input: rusoto::ReplicateKeyRequest,
) -> Result<sdk::operation::replicate_key::builders::ReplicateKeyFluentBuilder, Unfit> {
    Ok(call
        .set_bypass_policy_lockout_safety_check(input.bypass_policy_lockout_safety_check)
        .set_description(input.description)
        .set_key_id(Some(input.key_id))
        .set_policy(input.policy)
        .set_replica_region(Some(input.replica_region))
        .set_tags(
            input
                .tags
                .map(|it| it.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        ))
}

fn retire_grant_call(
    call: sdk::operation::retire_grant::builders::RetireGrantFluentBuilder,
    input: rusoto::RetireGrantRequest,
) -> Result<sdk::operation::retire_grant::builders::RetireGrantFluentBuilder, Unfit> {
    Ok(call.set_grant_id(input.grant_id).set_grant_token(input.grant_token).set_key_id(input.key_id))
}

fn revoke_grant_call(
    call: sdk::operation::revoke_grant::builders::RevokeGrantFluentBuilder,
    input: rusoto::RevokeGrantRequest,
) -> Result<sdk::operation::revoke_grant::builders::RevokeGrantFluentBuilder, Unfit> {
    Ok(call.set_grant_id(Some(input.grant_id)).set_key_id(Some(input.key_id)))
}

fn schedule_key_deletion_call(
    call: sdk::operation::schedule_key_deletion::builders::ScheduleKeyDeletionFluentBuilder,
    input: rusoto::ScheduleKeyDeletionRequest,
) -> Result<sdk::operation::schedule_key_deletion::builders::ScheduleKeyDeletionFluentBuilder, Unfit> {
    Ok(call.set_key_id(Some(input.key_id)).set_pending_window_in_days(
        input
            .pending_window_in_days
            .map(|it| support::integer(it, "ScheduleKeyDeletionRequest::pending_window_in_days"))
            .transpose()?,
    ))
}

fn sign_call(
    call: sdk::operation::sign::builders::SignFluentBuilder,
    input: rusoto::SignRequest,
) -> Result<sdk::operation::sign::builders::SignFluentBuilder, Unfit> {
    Ok(call
        .set_grant_tokens(input.grant_tokens)
        .set_key_id(Some(input.key_id))
        .set_message(Some(support::blob(input.message)))
        .set_message_type(input.message_type.map(|it| sdk::types::MessageType::from(it.as_str())))
        .set_signing_algorithm(Some(sdk::types::SigningAlgorithmSpec::from(
            input.signing_algorithm.as_str(),
        ))))
}

fn tag_resource_call(
    call: sdk::operation::tag_resource::builders::TagResourceFluentBuilder,
    input: rusoto::TagResourceRequest,
) -> Result<sdk::operation::tag_resource::builders::TagResourceFluentBuilder, Unfit> {
    Ok(call
        .set_key_id(Some(input.key_id))
        .set_tags(Some(input.tags.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>()?)))
}

fn untag_resource_call(
    call: sdk::operation::untag_resource::builders::UntagResourceFluentBuilder,
    input: rusoto::UntagResourceRequest,
) -> Result<sdk::operation::untag_resource::builders::UntagResourceFluentBuilder, Unfit> {
    Ok(call.set_key_id(Some(input.key_id)).set_tag_keys(Some(input.tag_keys)))
}

fn update_alias_call(
    call: sdk::operation::update_alias::builders::UpdateAliasFluentBuilder,
    input: rusoto::UpdateAliasRequest,
) -> Result<sdk::operation::update_alias::builders::UpdateAliasFluentBuilder, Unfit> {
    Ok(call.set_alias_name(Some(input.alias_name)).set_target_key_id(Some(input.target_key_id)))
}

fn update_custom_key_store_call(
    call: sdk::operation::update_custom_key_store::builders::UpdateCustomKeyStoreFluentBuilder,
    input: rusoto::UpdateCustomKeyStoreRequest,
) -> Result<sdk::operation::update_custom_key_store::builders::UpdateCustomKeyStoreFluentBuilder, Unfit> {
    Ok(call
        .set_cloud_hsm_cluster_id(input.cloud_hsm_cluster_id)
        .set_custom_key_store_id(Some(input.custom_key_store_id))
        .set_key_store_password(input.key_store_password)
        .set_new_custom_key_store_name(input.new_custom_key_store_name))
}

fn update_key_description_call(
    call: sdk::operation::update_key_description::builders::UpdateKeyDescriptionFluentBuilder,
    input: rusoto::UpdateKeyDescriptionRequest,
) -> Result<sdk::operation::update_key_description::builders::UpdateKeyDescriptionFluentBuilder, Unfit> {
    Ok(call.set_description(Some(input.description)).set_key_id(Some(input.key_id)))
}

fn update_primary_region_call(
    call: sdk::operation::update_primary_region::builders::UpdatePrimaryRegionFluentBuilder,
    input: rusoto::UpdatePrimaryRegionRequest,
) -> Result<sdk::operation::update_primary_region::builders::UpdatePrimaryRegionFluentBuilder, Unfit> {
    Ok(call.set_key_id(Some(input.key_id)).set_primary_region(Some(input.primary_region)))
}

fn verify_call(
    call: sdk::operation::verify::builders::VerifyFluentBuilder,
    input: rusoto::VerifyRequest,
) -> Result<sdk::operation::verify::builders::VerifyFluentBuilder, Unfit> {
    Ok(call
        .set_grant_tokens(input.grant_tokens)
        .set_key_id(Some(input.key_id))
        .set_message(Some(support::blob(input.message)))
        .set_message_type(input.message_type.map(|it| sdk::types::MessageType::from(it.as_str())))
        .set_signature(Some(support::blob(input.signature)))
        .set_signing_algorithm(Some(sdk::types::SigningAlgorithmSpec::from(
            input.signing_algorithm.as_str(),
        ))))
}

pub(crate) fn grant_constraints_into_sdk(
    it: rusoto::GrantConstraints,
) -> Result<sdk::types::GrantConstraints, Unfit> {
    let builder = sdk::types::GrantConstraints::builder()
        .set_encryption_context_equals(it.encryption_context_equals)
        .set_encryption_context_subset(it.encryption_context_subset);
    Ok(builder.build())
}

pub(crate) fn tag_into_sdk(it: rusoto::Tag) -> Result<sdk::types::Tag, Unfit> {
    let builder = sdk::types::Tag::builder().set_tag_key(Some(it.tag_key)).set_tag_value(Some(it.tag_value));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn cancel_key_deletion_output_into_rusoto(
    it: sdk::operation::cancel_key_deletion::CancelKeyDeletionOutput,
) -> Result<rusoto::CancelKeyDeletionResponse, Unfit> {
    Ok(rusoto::CancelKeyDeletionResponse { key_id: it.key_id })
}

pub(crate) fn connect_custom_key_store_output_into_rusoto(
    _: sdk::operation::connect_custom_key_store::ConnectCustomKeyStoreOutput,
) -> Result<rusoto::ConnectCustomKeyStoreResponse, Unfit> {
    Ok(rusoto::ConnectCustomKeyStoreResponse {})
}

pub(crate) fn create_custom_key_store_output_into_rusoto(
    it: sdk::operation::create_custom_key_store::CreateCustomKeyStoreOutput,
) -> Result<rusoto::CreateCustomKeyStoreResponse, Unfit> {
    Ok(rusoto::CreateCustomKeyStoreResponse { custom_key_store_id: it.custom_key_store_id })
}

pub(crate) fn create_grant_output_into_rusoto(
    it: sdk::operation::create_grant::CreateGrantOutput,
) -> Result<rusoto::CreateGrantResponse, Unfit> {
    Ok(rusoto::CreateGrantResponse { grant_id: it.grant_id, grant_token: it.grant_token })
}

pub(crate) fn create_key_output_into_rusoto(
    it: sdk::operation::create_key::CreateKeyOutput,
) -> Result<rusoto::CreateKeyResponse, Unfit> {
    Ok(rusoto::CreateKeyResponse { key_metadata: it.key_metadata.map(key_metadata_into_rusoto).transpose()? })
}

pub(crate) fn decrypt_output_into_rusoto(
    it: sdk::operation::decrypt::DecryptOutput,
) -> Result<rusoto::DecryptResponse, Unfit> {
    Ok(rusoto::DecryptResponse {
        encryption_algorithm: it.encryption_algorithm.map(|it| it.as_str().to_owned()),
        key_id: it.key_id,
        plaintext: it.plaintext.map(support::bytes),
    })
}

pub(crate) fn delete_custom_key_store_output_into_rusoto(
    _: sdk::operation::delete_custom_key_store::DeleteCustomKeyStoreOutput,
) -> Result<rusoto::DeleteCustomKeyStoreResponse, Unfit> {
    Ok(rusoto::DeleteCustomKeyStoreResponse {})
}

pub(crate) fn describe_custom_key_stores_output_into_rusoto(
    it: sdk::operation::describe_custom_key_stores::DescribeCustomKeyStoresOutput,
) -> Result<rusoto::DescribeCustomKeyStoresResponse, Unfit> {
    Ok(rusoto::DescribeCustomKeyStoresResponse {
        custom_key_stores: it
            .custom_key_stores
            .map(|it| {
                it.into_iter()
                    .map(custom_key_stores_list_entry_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        next_marker: it.next_marker,
        truncated: Some(it.truncated),
    })
}

pub(crate) fn describe_key_output_into_rusoto(
    it: sdk::operation::describe_key::DescribeKeyOutput,
) -> Result<rusoto::DescribeKeyResponse, Unfit> {
    Ok(rusoto::DescribeKeyResponse {
        key_metadata: it.key_metadata.map(key_metadata_into_rusoto).transpose()?,
    })
}

pub(crate) fn disconnect_custom_key_store_output_into_rusoto(
    _: sdk::operation::disconnect_custom_key_store::DisconnectCustomKeyStoreOutput,
) -> Result<rusoto::DisconnectCustomKeyStoreResponse, Unfit> {
    Ok(rusoto::DisconnectCustomKeyStoreResponse {})
}

pub(crate) fn encrypt_output_into_rusoto(
    it: sdk::operation::encrypt::EncryptOutput,
) -> Result<rusoto::EncryptResponse, Unfit> {
    Ok(rusoto::EncryptResponse {
        ciphertext_blob: it.ciphertext_blob.map(support::bytes),
        encryption_algorithm: it.encryption_algorithm.map(|it| it.as_str().to_owned()),
        key_id: it.key_id,
    })
}

pub(crate) fn generate_data_key_output_into_rusoto(
    it: sdk::operation::generate_data_key::GenerateDataKeyOutput,
) -> Result<rusoto::GenerateDataKeyResponse, Unfit> {
    Ok(rusoto::GenerateDataKeyResponse {
        ciphertext_blob: it.ciphertext_blob.map(support::bytes),
        key_id: it.key_id,
        plaintext: it.plaintext.map(support::bytes),
    })
}

pub(crate) fn generate_data_key_pair_output_into_rusoto(
    it: sdk::operation::generate_data_key_pair::GenerateDataKeyPairOutput,
) -> Result<rusoto::GenerateDataKeyPairResponse, Unfit> {
    Ok(rusoto::GenerateDataKeyPairResponse {
        key_id: it.key_id,
        key_pair_spec: it.key_pair_spec.map(|it| it.as_str().to_owned()),
        private_key_ciphertext_blob: it.private_key_ciphertext_blob.map(support::bytes),
        private_key_plaintext: it.private_key_plaintext.map(support::bytes),
        public_key: it.public_key.map(support::bytes),
    })
}

pub(crate) fn generate_data_key_pair_without_plaintext_output_into_rusoto(
    it: sdk::operation::generate_data_key_pair_without_plaintext::GenerateDataKeyPairWithoutPlaintextOutput,
) -> Result<rusoto::GenerateDataKeyPairWithoutPlaintextResponse, Unfit> {
    Ok(rusoto::GenerateDataKeyPairWithoutPlaintextResponse {
        key_id: it.key_id,
        key_pair_spec: it.key_pair_spec.map(|it| it.as_str().to_owned()),
        private_key_ciphertext_blob: it.private_key_ciphertext_blob.map(support::bytes),
        public_key: it.public_key.map(support::bytes),
    })
}

pub(crate) fn generate_data_key_without_plaintext_output_into_rusoto(
    it: sdk::operation::generate_data_key_without_plaintext::GenerateDataKeyWithoutPlaintextOutput,
) -> Result<rusoto::GenerateDataKeyWithoutPlaintextResponse, Unfit> {
    Ok(rusoto::GenerateDataKeyWithoutPlaintextResponse {
        ciphertext_blob: it.ciphertext_blob.map(support::bytes),
        key_id: it.key_id,
    })
}

pub(crate) fn generate_random_output_into_rusoto(
    it: sdk::operation::generate_random::GenerateRandomOutput,
) -> Result<rusoto::GenerateRandomResponse, Unfit> {
    Ok(rusoto::GenerateRandomResponse { plaintext: it.plaintext.map(support::bytes) })
}

pub(crate) fn get_key_policy_output_into_rusoto(
    it: sdk::operation::get_key_policy::GetKeyPolicyOutput,
) -> Result<rusoto::GetKeyPolicyResponse, Unfit> {
    Ok(rusoto::GetKeyPolicyResponse { policy: it.policy })
}

pub(crate) fn get_key_rotation_status_output_into_rusoto(
    it: sdk::operation::get_key_rotation_status::GetKeyRotationStatusOutput,
) -> Result<rusoto::GetKeyRotationStatusResponse, Unfit> {
    Ok(rusoto::GetKeyRotationStatusResponse { key_rotation_enabled: Some(it.key_rotation_enabled) })
}

pub(crate) fn get_parameters_for_import_output_into_rusoto(
    it: sdk::operation::get_parameters_for_import::GetParametersForImportOutput,
) -> Result<rusoto::GetParametersForImportResponse, Unfit> {
    Ok(rusoto::GetParametersForImportResponse {
        import_token: it.import_token.map(support::bytes),
        key_id: it.key_id,
        parameters_valid_to: it.parameters_valid_to.map(support::seconds),
        public_key: it.public_key.map(support::bytes),
    })
}

pub(crate) fn get_public_key_output_into_rusoto(
    it: sdk::operation::get_public_key::GetPublicKeyOutput,
) -> Result<rusoto::GetPublicKeyResponse, Unfit> {
    Ok(rusoto::GetPublicKeyResponse {
        customer_master_key_spec: it.customer_master_key_spec.map(|it| it.as_str().to_owned()),
        encryption_algorithms: it
            .encryption_algorithms
            .map(|it| it.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()),
        key_id: it.key_id,
        key_usage: it.key_usage.map(|it| it.as_str().to_owned()),
        public_key: it.public_key.map(support::bytes),
        signing_algorithms: it
            .signing_algorithms
            .map(|it| it.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()),
    })
}

pub(crate) fn import_key_material_output_into_rusoto(
    _: sdk::operation::import_key_material::ImportKeyMaterialOutput,
) -> Result<rusoto::ImportKeyMaterialResponse, Unfit> {
    Ok(rusoto::ImportKeyMaterialResponse {})
}

pub(crate) fn list_aliases_output_into_rusoto(
    it: sdk::operation::list_aliases::ListAliasesOutput,
) -> Result<rusoto::ListAliasesResponse, Unfit> {
    Ok(rusoto::ListAliasesResponse {
        aliases: it
            .aliases
            .map(|it| it.into_iter().map(alias_list_entry_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        next_marker: it.next_marker,
        truncated: Some(it.truncated),
    })
}

pub(crate) fn list_grants_output_into_rusoto(
    it: sdk::operation::list_grants::ListGrantsOutput,
) -> Result<rusoto::ListGrantsResponse, Unfit> {
    Ok(rusoto::ListGrantsResponse {
        grants: it
            .grants
            .map(|it| it.into_iter().map(grant_list_entry_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        next_marker: it.next_marker,
        truncated: Some(it.truncated),
    })
}

pub(crate) fn list_key_policies_output_into_rusoto(
    it: sdk::operation::list_key_policies::ListKeyPoliciesOutput,
) -> Result<rusoto::ListKeyPoliciesResponse, Unfit> {
    Ok(rusoto::ListKeyPoliciesResponse {
        next_marker: it.next_marker,
        policy_names: it.policy_names,
        truncated: Some(it.truncated),
    })
}

pub(crate) fn list_keys_output_into_rusoto(
    it: sdk::operation::list_keys::ListKeysOutput,
) -> Result<rusoto::ListKeysResponse, Unfit> {
    Ok(rusoto::ListKeysResponse {
        keys: it
            .keys
            .map(|it| it.into_iter().map(key_list_entry_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        next_marker: it.next_marker,
        truncated: Some(it.truncated),
    })
}

pub(crate) fn list_resource_tags_output_into_rusoto(
    it: sdk::operation::list_resource_tags::ListResourceTagsOutput,
) -> Result<rusoto::ListResourceTagsResponse, Unfit> {
    Ok(rusoto::ListResourceTagsResponse {
        next_marker: it.next_marker,
        tags: it
            .tags
            .map(|it| it.into_iter().map(tag_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        truncated: Some(it.truncated),
    })
}

pub(crate) fn list_retirable_grants_output_into_rusoto(
    it: sdk::operation::list_retirable_grants::ListRetirableGrantsOutput,
) -> Result<rusoto::ListGrantsResponse, Unfit> {
    Ok(rusoto::ListGrantsResponse {
        grants: it
            .grants
            .map(|it| it.into_iter().map(grant_list_entry_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        next_marker: it.next_marker,
        truncated: Some(it.truncated),
    })
}

pub(crate) fn re_encrypt_output_into_rusoto(
    it: sdk::operation::re_encrypt::ReEncryptOutput,
) -> Result<rusoto::ReEncryptResponse, Unfit> {
    Ok(rusoto::ReEncryptResponse {
        ciphertext_blob: it.ciphertext_blob.map(support::bytes),
        destination_encryption_algorithm: it
            .destination_encryption_algorithm
            .map(|it| it.as_str().to_owned()),
        key_id: it.key_id,
        source_encryption_algorithm: it.source_encryption_algorithm.map(|it| it.as_str().to_owned()),
        source_key_id: it.source_key_id,
    })
}

pub(crate) fn replicate_key_output_into_rusoto(
    it: sdk::operation::replicate_key::ReplicateKeyOutput,
) -> Result<rusoto::ReplicateKeyResponse, Unfit> {
    Ok(rusoto::ReplicateKeyResponse {
        replica_key_metadata: it.replica_key_metadata.map(key_metadata_into_rusoto).transpose()?,
        replica_policy: it.replica_policy,
        replica_tags: it
            .replica_tags
            .map(|it| it.into_iter().map(tag_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn schedule_key_deletion_output_into_rusoto(
    it: sdk::operation::schedule_key_deletion::ScheduleKeyDeletionOutput,
) -> Result<rusoto::ScheduleKeyDeletionResponse, Unfit> {
    Ok(rusoto::ScheduleKeyDeletionResponse {
        deletion_date: it.deletion_date.map(support::seconds),
        key_id: it.key_id,
        key_state: it.key_state.map(|it| it.as_str().to_owned()),
        pending_window_in_days: it.pending_window_in_days.map(i64::from),
    })
}

pub(crate) fn sign_output_into_rusoto(
    it: sdk::operation::sign::SignOutput,
) -> Result<rusoto::SignResponse, Unfit> {
    Ok(rusoto::SignResponse {
        key_id: it.key_id,
        signature: it.signature.map(support::bytes),
        signing_algorithm: it.signing_algorithm.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn update_custom_key_store_output_into_rusoto(
    _: sdk::operation::update_custom_key_store::UpdateCustomKeyStoreOutput,
) -> Result<rusoto::UpdateCustomKeyStoreResponse, Unfit> {
    Ok(rusoto::UpdateCustomKeyStoreResponse {})
}

pub(crate) fn verify_output_into_rusoto(
    it: sdk::operation::verify::VerifyOutput,
) -> Result<rusoto::VerifyResponse, Unfit> {
    Ok(rusoto::VerifyResponse {
        key_id: it.key_id,
        signature_valid: Some(it.signature_valid),
        signing_algorithm: it.signing_algorithm.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn alias_list_entry_into_rusoto(
    it: sdk::types::AliasListEntry,
) -> Result<rusoto::AliasListEntry, Unfit> {
    Ok(rusoto::AliasListEntry {
        alias_arn: it.alias_arn,
        alias_name: it.alias_name,
        creation_date: it.creation_date.map(support::seconds),
        last_updated_date: it.last_updated_date.map(support::seconds),
        target_key_id: it.target_key_id,
    })
}

pub(crate) fn custom_key_stores_list_entry_into_rusoto(
    it: sdk::types::CustomKeyStoresListEntry,
) -> Result<rusoto::CustomKeyStoresListEntry, Unfit> {
    Ok(rusoto::CustomKeyStoresListEntry {
        cloud_hsm_cluster_id: it.cloud_hsm_cluster_id,
        connection_error_code: it.connection_error_code.map(|it| it.as_str().to_owned()),
        connection_state: it.connection_state.map(|it| it.as_str().to_owned()),
        creation_date: it.creation_date.map(support::seconds),
        custom_key_store_id: it.custom_key_store_id,
        custom_key_store_name: it.custom_key_store_name,
        trust_anchor_certificate: it.trust_anchor_certificate,
    })
}

pub(crate) fn grant_constraints_into_rusoto(
    it: sdk::types::GrantConstraints,
) -> Result<rusoto::GrantConstraints, Unfit> {
    Ok(rusoto::GrantConstraints {
        encryption_context_equals: it.encryption_context_equals,
        encryption_context_subset: it.encryption_context_subset,
    })
}

pub(crate) fn grant_list_entry_into_rusoto(
    it: sdk::types::GrantListEntry,
) -> Result<rusoto::GrantListEntry, Unfit> {
    Ok(rusoto::GrantListEntry {
        constraints: it.constraints.map(grant_constraints_into_rusoto).transpose()?,
        creation_date: it.creation_date.map(support::seconds),
        grant_id: it.grant_id,
        grantee_principal: it.grantee_principal,
        issuing_account: it.issuing_account,
        key_id: it.key_id,
        name: it.name,
        operations: it
            .operations
            .map(|it| it.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()),
        retiring_principal: it.retiring_principal,
    })
}

pub(crate) fn key_list_entry_into_rusoto(
    it: sdk::types::KeyListEntry,
) -> Result<rusoto::KeyListEntry, Unfit> {
    Ok(rusoto::KeyListEntry { key_arn: it.key_arn, key_id: it.key_id })
}

pub(crate) fn key_metadata_into_rusoto(it: sdk::types::KeyMetadata) -> Result<rusoto::KeyMetadata, Unfit> {
    Ok(rusoto::KeyMetadata {
        aws_account_id: it.aws_account_id,
        arn: it.arn,
        cloud_hsm_cluster_id: it.cloud_hsm_cluster_id,
        creation_date: it.creation_date.map(support::seconds),
        custom_key_store_id: it.custom_key_store_id,
        customer_master_key_spec: it.customer_master_key_spec.map(|it| it.as_str().to_owned()),
        deletion_date: it.deletion_date.map(support::seconds),
        description: it.description,
        enabled: Some(it.enabled),
        encryption_algorithms: it
            .encryption_algorithms
            .map(|it| it.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()),
        expiration_model: it.expiration_model.map(|it| it.as_str().to_owned()),
        key_id: it.key_id,
        key_manager: it.key_manager.map(|it| it.as_str().to_owned()),
        key_state: it.key_state.map(|it| it.as_str().to_owned()),
        key_usage: it.key_usage.map(|it| it.as_str().to_owned()),
        multi_region: it.multi_region,
        multi_region_configuration: it
            .multi_region_configuration
            .map(multi_region_configuration_into_rusoto)
            .transpose()?,
        origin: it.origin.map(|it| it.as_str().to_owned()),
        pending_deletion_window_in_days: it.pending_deletion_window_in_days.map(i64::from),
        signing_algorithms: it
            .signing_algorithms
            .map(|it| it.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()),
        valid_to: it.valid_to.map(support::seconds),
    })
}

pub(crate) fn multi_region_configuration_into_rusoto(
    it: sdk::types::MultiRegionConfiguration,
) -> Result<rusoto::MultiRegionConfiguration, Unfit> {
    Ok(rusoto::MultiRegionConfiguration {
        multi_region_key_type: it.multi_region_key_type.map(|it| it.as_str().to_owned()),
        primary_key: it.primary_key.map(multi_region_key_into_rusoto).transpose()?,
        replica_keys: it
            .replica_keys
            .map(|it| it.into_iter().map(multi_region_key_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn multi_region_key_into_rusoto(
    it: sdk::types::MultiRegionKey,
) -> Result<rusoto::MultiRegionKey, Unfit> {
    Ok(rusoto::MultiRegionKey { arn: it.arn, region: it.region })
}

pub(crate) fn tag_into_rusoto(it: sdk::types::Tag) -> Result<rusoto::Tag, Unfit> {
    Ok(rusoto::Tag { tag_key: it.tag_key, tag_value: it.tag_value })
}
