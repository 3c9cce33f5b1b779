// Written by `api-table facade secretsmanager` from rusoto_secretsmanager 0.48.0 and aws-sdk-secretsmanager 1.125.0. Do not change it by hand.

//! Rusoto's `SecretsManager` over the client of the SDK.

#![allow(deprecated, unused_imports, clippy::wildcard_imports)]

use async_trait::async_trait;
use aws_sdk_secretsmanager as sdk;
use rusoto_core::RusotoError;
use rusoto_secretsmanager as rusoto;

use crate::support::{self as support, *};

/// Rusoto's [`SecretsManager`](rusoto_secretsmanager::SecretsManager) over the client of the SDK.
///
/// A clone uses the same client.
#[derive(Clone, Debug)]
pub struct SecretsManager {
    client: sdk::Client,
}

impl SecretsManager {
    /// Returns Rusoto's trait over a new client of the SDK, in place of `SecretsManagerClient::new`: with Rusoto's default chain of
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

    /// Returns Rusoto's trait over a new client of the SDK, in place of `SecretsManagerClient::new_with`: with this dispatcher, this
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
impl rusoto::SecretsManager for SecretsManager {
    async fn cancel_rotate_secret(
        &self,
        input: rusoto::CancelRotateSecretRequest,
    ) -> Result<rusoto::CancelRotateSecretResponse, RusotoError<rusoto::CancelRotateSecretError>> {
        let call = cancel_rotate_secret_call(self.client.cancel_rotate_secret(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CancelRotateSecretError::from_response)?;
        Ok(cancel_rotate_secret_output_into_rusoto(output)?)
    }

    async fn create_secret(
        &self,
        input: rusoto::CreateSecretRequest,
    ) -> Result<rusoto::CreateSecretResponse, RusotoError<rusoto::CreateSecretError>> {
        let call = create_secret_call(self.client.create_secret(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreateSecretError::from_response)?;
        Ok(create_secret_output_into_rusoto(output)?)
    }

    async fn delete_resource_policy(
        &self,
        input: rusoto::DeleteResourcePolicyRequest,
    ) -> Result<rusoto::DeleteResourcePolicyResponse, RusotoError<rusoto::DeleteResourcePolicyError>> {
        let call = delete_resource_policy_call(self.client.delete_resource_policy(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DeleteResourcePolicyError::from_response)?;
        Ok(delete_resource_policy_output_into_rusoto(output)?)
    }

    async fn delete_secret(
        &self,
        input: rusoto::DeleteSecretRequest,
    ) -> Result<rusoto::DeleteSecretResponse, RusotoError<rusoto::DeleteSecretError>> {
        let call = delete_secret_call(self.client.delete_secret(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DeleteSecretError::from_response)?;
        Ok(delete_secret_output_into_rusoto(output)?)
    }

    async fn describe_secret(
        &self,
        input: rusoto::DescribeSecretRequest,
    ) -> Result<rusoto::DescribeSecretResponse, RusotoError<rusoto::DescribeSecretError>> {
        let call = describe_secret_call(self.client.describe_secret(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeSecretError::from_response)?;
        Ok(describe_secret_output_into_rusoto(output)?)
    }

    async fn get_random_password(
        &self,
        input: rusoto::GetRandomPasswordRequest,
    ) -> Result<rusoto::GetRandomPasswordResponse, RusotoError<rusoto::GetRandomPasswordError>> {
        let call = get_random_password_call(self.client.get_random_password(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetRandomPasswordError::from_response)?;
        Ok(get_random_password_output_into_rusoto(output)?)
    }

    async fn get_resource_policy(
        &self,
        input: rusoto::GetResourcePolicyRequest,
    ) -> Result<rusoto::GetResourcePolicyResponse, RusotoError<rusoto::GetResourcePolicyError>> {
        let call = get_resource_policy_call(self.client.get_resource_policy(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetResourcePolicyError::from_response)?;
        Ok(get_resource_policy_output_into_rusoto(output)?)
    }

    async fn get_secret_value(
        &self,
        input: rusoto::GetSecretValueRequest,
    ) -> Result<rusoto::GetSecretValueResponse, RusotoError<rusoto::GetSecretValueError>> {
        let call = get_secret_value_call(self.client.get_secret_value(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetSecretValueError::from_response)?;
        Ok(get_secret_value_output_into_rusoto(output)?)
    }

    async fn list_secret_version_ids(
        &self,
        input: rusoto::ListSecretVersionIdsRequest,
    ) -> Result<rusoto::ListSecretVersionIdsResponse, RusotoError<rusoto::ListSecretVersionIdsError>> {
        let call = list_secret_version_ids_call(self.client.list_secret_version_ids(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListSecretVersionIdsError::from_response)?;
        Ok(list_secret_version_ids_output_into_rusoto(output)?)
    }

    async fn list_secrets(
        &self,
        input: rusoto::ListSecretsRequest,
    ) -> Result<rusoto::ListSecretsResponse, RusotoError<rusoto::ListSecretsError>> {
        let call = list_secrets_call(self.client.list_secrets(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListSecretsError::from_response)?;
        Ok(list_secrets_output_into_rusoto(output)?)
    }

    async fn put_resource_policy(
        &self,
        input: rusoto::PutResourcePolicyRequest,
    ) -> Result<rusoto::PutResourcePolicyResponse, RusotoError<rusoto::PutResourcePolicyError>> {
        let call = put_resource_policy_call(self.client.put_resource_policy(), input)?;
        let output = call.send().await.or_rusoto(rusoto::PutResourcePolicyError::from_response)?;
        Ok(put_resource_policy_output_into_rusoto(output)?)
    }

    async fn put_secret_value(
        &self,
        input: rusoto::PutSecretValueRequest,
    ) -> Result<rusoto::PutSecretValueResponse, RusotoError<rusoto::PutSecretValueError>> {
        let call = put_secret_value_call(self.client.put_secret_value(), input)?;
        let output = call.send().await.or_rusoto(rusoto::PutSecretValueError::from_response)?;
        Ok(put_secret_value_output_into_rusoto(output)?)
    }

    async fn remove_regions_from_replication(
        &self,
        input: rusoto::RemoveRegionsFromReplicationRequest,
    ) -> Result<
        rusoto::RemoveRegionsFromReplicationResponse,
        RusotoError<rusoto::RemoveRegionsFromReplicationError>,
    > {
        let call =
            remove_regions_from_replication_call(self.client.remove_regions_from_replication(), input)?;
        let output = call.send().await.or_rusoto(rusoto::RemoveRegionsFromReplicationError::from_response)?;
        Ok(remove_regions_from_replication_output_into_rusoto(output)?)
    }

    async fn replicate_secret_to_regions(
        &self,
        input: rusoto::ReplicateSecretToRegionsRequest,
    ) -> Result<rusoto::ReplicateSecretToRegionsResponse, RusotoError<rusoto::ReplicateSecretToRegionsError>>
    {
        let call = replicate_secret_to_regions_call(self.client.replicate_secret_to_regions(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ReplicateSecretToRegionsError::from_response)?;
        Ok(replicate_secret_to_regions_output_into_rusoto(output)?)
    }

    async fn restore_secret(
        &self,
        input: rusoto::RestoreSecretRequest,
    ) -> Result<rusoto::RestoreSecretResponse, RusotoError<rusoto::RestoreSecretError>> {
        let call = restore_secret_call(self.client.restore_secret(), input)?;
        let output = call.send().await.or_rusoto(rusoto::RestoreSecretError::from_response)?;
        Ok(restore_secret_output_into_rusoto(output)?)
    }

    async fn rotate_secret(
        &self,
        input: rusoto::RotateSecretRequest,
    ) -> Result<rusoto::RotateSecretResponse, RusotoError<rusoto::RotateSecretError>> {
        let call = rotate_secret_call(self.client.rotate_secret(), input)?;
        let output = call.send().await.or_rusoto(rusoto::RotateSecretError::from_response)?;
        Ok(rotate_secret_output_into_rusoto(output)?)
    }

    async fn stop_replication_to_replica(
        &self,
        input: rusoto::StopReplicationToReplicaRequest,
    ) -> Result<rusoto::StopReplicationToReplicaResponse, RusotoError<rusoto::StopReplicationToReplicaError>>
    {
        let call = stop_replication_to_replica_call(self.client.stop_replication_to_replica(), input)?;
        let output = call.send().await.or_rusoto(rusoto::StopReplicationToReplicaError::from_response)?;
        Ok(stop_replication_to_replica_output_into_rusoto(output)?)
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

    async fn update_secret(
        &self,
        input: rusoto::UpdateSecretRequest,
    ) -> Result<rusoto::UpdateSecretResponse, RusotoError<rusoto::UpdateSecretError>> {
        let call = update_secret_call(self.client.update_secret(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateSecretError::from_response)?;
        Ok(update_secret_output_into_rusoto(output)?)
    }

    async fn update_secret_version_stage(
        &self,
        input: rusoto::UpdateSecretVersionStageRequest,
    ) -> Result<rusoto::UpdateSecretVersionStageResponse, RusotoError<rusoto::UpdateSecretVersionStageError>>
    {
        let call = update_secret_version_stage_call(self.client.update_secret_version_stage(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateSecretVersionStageError::from_response)?;
        Ok(update_secret_version_stage_output_into_rusoto(output)?)
    }

    async fn validate_resource_policy(
        &self,
        input: rusoto::ValidateResourcePolicyRequest,
    ) -> Result<rusoto::ValidateResourcePolicyResponse, RusotoError<rusoto::ValidateResourcePolicyError>>
    {
        let call = validate_resource_policy_call(self.client.validate_resource_policy(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ValidateResourcePolicyError::from_response)?;
        Ok(validate_resource_policy_output_into_rusoto(output)?)
    }
}

fn cancel_rotate_secret_call(
    call: sdk::operation::cancel_rotate_secret::builders::CancelRotateSecretFluentBuilder,
    input: rusoto::CancelRotateSecretRequest,
) -> Result<sdk::operation::cancel_rotate_secret::builders::CancelRotateSecretFluentBuilder, Unfit> {
    Ok(call.set_secret_id(Some(input.secret_id)))
}

fn create_secret_call(
    call: sdk::operation::create_secret::builders::CreateSecretFluentBuilder,
    input: rusoto::CreateSecretRequest,
) -> Result<sdk::operation::create_secret::builders::CreateSecretFluentBuilder, Unfit> {
    Ok(call
        .set_add_replica_regions(
            input
                .add_replica_regions
                .map(|it| it.into_iter().map(replica_region_type_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_client_request_token(input.client_request_token)
        .set_description(input.description)
        .set_force_overwrite_replica_secret(input.force_overwrite_replica_secret)
        .set_kms_key_id(input.kms_key_id)
        .set_name(Some(input.name))
        .set_secret_binary(input.secret_binary.map(support::blob))
        .set_secret_string(input.secret_string)
        .set_tags(
            input
                .tags
                .map(|it| it.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        ))
}

fn delete_resource_policy_call(
    call: sdk::operation::delete_resource_policy::builders::DeleteResourcePolicyFluentBuilder,
    input: rusoto::DeleteResourcePolicyRequest,
) -> Result<sdk::operation::delete_resource_policy::builders::DeleteResourcePolicyFluentBuilder, Unfit> {
    Ok(call.set_secret_id(Some(input.secret_id)))
}

fn delete_secret_call(
    call: sdk::operation::delete_secret::builders::DeleteSecretFluentBuilder,
    input: rusoto::DeleteSecretRequest,
) -> Result<sdk::operation::delete_secret::builders::DeleteSecretFluentBuilder, Unfit> {
    Ok(call
        .set_force_delete_without_recovery(input.force_delete_without_recovery)
        .set_recovery_window_in_days(input.recovery_window_in_days)
        .set_secret_id(Some(input.secret_id)))
}

fn describe_secret_call(
    call: sdk::operation::describe_secret::builders::DescribeSecretFluentBuilder,
    input: rusoto::DescribeSecretRequest,
) -> Result<sdk::operation::describe_secret::builders::DescribeSecretFluentBuilder, Unfit> {
    Ok(call.set_secret_id(Some(input.secret_id)))
}

fn get_random_password_call(
    call: sdk::operation::get_random_password::builders::GetRandomPasswordFluentBuilder,
    input: rusoto::GetRandomPasswordRequest,
) -> Result<sdk::operation::get_random_password::builders::GetRandomPasswordFluentBuilder, Unfit> {
    Ok(call
        .set_exclude_characters(input.exclude_characters)
        .set_exclude_lowercase(input.exclude_lowercase)
        .set_exclude_numbers(input.exclude_numbers)
        .set_exclude_punctuation(input.exclude_punctuation)
        .set_exclude_uppercase(input.exclude_uppercase)
        .set_include_space(input.include_space)
        .set_password_length(input.password_length)
        .set_require_each_included_type(input.require_each_included_type))
}

fn get_resource_policy_call(
    call: sdk::operation::get_resource_policy::builders::GetResourcePolicyFluentBuilder,
    input: rusoto::GetResourcePolicyRequest,
) -> Result<sdk::operation::get_resource_policy::builders::GetResourcePolicyFluentBuilder, Unfit> {
    Ok(call.set_secret_id(Some(input.secret_id)))
}

fn get_secret_value_call(
    call: sdk::operation::get_secret_value::builders::GetSecretValueFluentBuilder,
    input: rusoto::GetSecretValueRequest,
) -> Result<sdk::operation::get_secret_value::builders::GetSecretValueFluentBuilder, Unfit> {
    Ok(call
        .set_secret_id(Some(input.secret_id))
        .set_version_id(input.version_id)
        .set_version_stage(input.version_stage))
}

fn list_secret_version_ids_call(
    call: sdk::operation::list_secret_version_ids::builders::ListSecretVersionIdsFluentBuilder,
    input: rusoto::ListSecretVersionIdsRequest,
) -> Result<sdk::operation::list_secret_version_ids::builders::ListSecretVersionIdsFluentBuilder, Unfit> {
    Ok(call
        .set_include_deprecated(input.include_deprecated)
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "ListSecretVersionIdsRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_secret_id(Some(input.secret_id)))
}

fn list_secrets_call(
    call: sdk::operation::list_secrets::builders::ListSecretsFluentBuilder,
    input: rusoto::ListSecretsRequest,
) -> Result<sdk::operation::list_secrets::builders::ListSecretsFluentBuilder, Unfit> {
    Ok(call
        .set_filters(
            input
                .filters
                .map(|it| it.into_iter().map(filter_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "ListSecretsRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_sort_order(input.sort_order.map(|it| sdk::types::SortOrderType::from(it.as_str()))))
}

fn put_resource_policy_call(
    call: sdk::operation::put_resource_policy::builders::PutResourcePolicyFluentBuilder,
    input: rusoto::PutResourcePolicyRequest,
) -> Result<sdk::operation::put_resource_policy::builders::PutResourcePolicyFluentBuilder, Unfit> {
    Ok(call
        .set_block_public_policy(input.block_public_policy)
        .set_resource_policy(Some(input.resource_policy))
        .set_secret_id(Some(input.secret_id)))
}

fn put_secret_value_call(
    call: sdk::operation::put_secret_value::builders::PutSecretValueFluentBuilder,
    input: rusoto::PutSecretValueRequest,
) -> Result<sdk::operation::put_secret_value::builders::PutSecretValueFluentBuilder, Unfit> {
    Ok(call
        .set_client_request_token(input.client_request_token)
        .set_secret_binary(input.secret_binary.map(support::blob))
        .set_secret_id(Some(input.secret_id))
        .set_secret_string(input.secret_string)
        .set_version_stages(input.version_stages))
}

fn remove_regions_from_replication_call(
    call: sdk::operation::remove_regions_from_replication::builders::RemoveRegionsFromReplicationFluentBuilder,
    input: rusoto::RemoveRegionsFromReplicationRequest,
) -> Result<
    sdk::operation::remove_regions_from_replication::builders::RemoveRegionsFromReplicationFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_remove_replica_regions(Some(input.remove_replica_regions))
        .set_secret_id(Some(input.secret_id)))
}

fn replicate_secret_to_regions_call(
    call: sdk::operation::replicate_secret_to_regions::builders::ReplicateSecretToRegionsFluentBuilder,
    input: rusoto::ReplicateSecretToRegionsRequest,
) -> Result<sdk::operation::replicate_secret_to_regions::builders::ReplicateSecretToRegionsFluentBuilder, Unfit>
{
    Ok(call
        .set_add_replica_regions(Some(
            input
                .add_replica_regions
                .into_iter()
                .map(replica_region_type_into_sdk)
                .collect::<Result<Vec<_>, Unfit>>()?,
        ))
        .set_force_overwrite_replica_secret(input.force_overwrite_replica_secret)
        .set_secret_id(Some(input.secret_id)))
}

fn restore_secret_call(
    call: sdk::operation::restore_secret::builders::RestoreSecretFluentBuilder,
    input: rusoto::RestoreSecretRequest,
) -> Result<sdk::operation::restore_secret::builders::RestoreSecretFluentBuilder, Unfit> {
    Ok(call.set_secret_id(Some(input.secret_id)))
}

fn rotate_secret_call(
    call: sdk::operation::rotate_secret::builders::RotateSecretFluentBuilder,
    input: rusoto::RotateSecretRequest,
) -> Result<sdk::operation::rotate_secret::builders::RotateSecretFluentBuilder, Unfit> {
    Ok(call
        .set_client_request_token(input.client_request_token)
        .set_rotation_lambda_arn(input.rotation_lambda_arn)
        .set_rotation_rules(input.rotation_rules.map(rotation_rules_type_into_sdk).transpose()?)
        .set_secret_id(Some(input.secret_id)))
}

fn stop_replication_to_replica_call(
    call: sdk::operation::stop_replication_to_replica::builders::StopReplicationToReplicaFluentBuilder,
    input: rusoto::StopReplicationToReplicaRequest,
) -> Result<sdk::operation::stop_replication_to_replica::builders::StopReplicationToReplicaFluentBuilder, Unfit>
{
    Ok(call.set_secret_id(Some(input.secret_id)))
}

fn tag_resource_call(
    call: sdk::operation::tag_resource::builders::TagResourceFluentBuilder,
    input: rusoto::TagResourceRequest,
) -> Result<sdk::operation::tag_resource::builders::TagResourceFluentBuilder, Unfit> {
    Ok(call
        .set_secret_id(Some(input.secret_id))
        .set_tags(Some(input.tags.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>()?)))
}

fn untag_resource_call(
    call: sdk::operation::untag_resource::builders::UntagResourceFluentBuilder,
    input: rusoto::UntagResourceRequest,
) -> Result<sdk::operation::untag_resource::builders::UntagResourceFluentBuilder, Unfit> {
    Ok(call.set_secret_id(Some(input.secret_id)).set_tag_keys(Some(input.tag_keys)))
}

fn update_secret_call(
    call: sdk::operation::update_secret::builders::UpdateSecretFluentBuilder,
    input: rusoto::UpdateSecretRequest,
) -> Result<sdk::operation::update_secret::builders::UpdateSecretFluentBuilder, Unfit> {
    Ok(call
        .set_client_request_token(input.client_request_token)
        .set_description(input.description)
        .set_kms_key_id(input.kms_key_id)
        .set_secret_binary(input.secret_binary.map(support::blob))
        .set_secret_id(Some(input.secret_id))
        .set_secret_string(input.secret_string))
}

fn update_secret_version_stage_call(
    call: sdk::operation::update_secret_version_stage::builders::UpdateSecretVersionStageFluentBuilder,
    input: rusoto::UpdateSecretVersionStageRequest,
) -> Result<sdk::operation::update_secret_version_stage::builders::UpdateSecretVersionStageFluentBuilder, Unfit>
{
    Ok(call
        .set_move_to_version_id(input.move_to_version_id)
        .set_remove_from_version_id(input.remove_from_version_id)
        .set_secret_id(Some(input.secret_id))
        .set_version_stage(Some(input.version_stage)))
}

fn validate_resource_policy_call(
    call: sdk::operation::validate_resource_policy::builders::ValidateResourcePolicyFluentBuilder,
    input: rusoto::ValidateResourcePolicyRequest,
) -> Result<sdk::operation::validate_resource_policy::builders::ValidateResourcePolicyFluentBuilder, Unfit> {
    Ok(call.set_resource_policy(Some(input.resource_policy)).set_secret_id(input.secret_id))
}

pub(crate) fn filter_into_sdk(it: rusoto::Filter) -> Result<sdk::types::Filter, Unfit> {
    let builder = sdk::types::Filter::builder()
        .set_key(it.key.map(|it| sdk::types::FilterNameStringType::from(it.as_str())))
        .set_values(it.values);
    Ok(builder.build())
}

pub(crate) fn replica_region_type_into_sdk(
    it: rusoto::ReplicaRegionType,
) -> Result<sdk::types::ReplicaRegionType, Unfit> {
    let builder =
        sdk::types::ReplicaRegionType::builder().set_kms_key_id(it.kms_key_id).set_region(it.region);
    Ok(builder.build())
}

pub(crate) fn rotation_rules_type_into_sdk(
    it: rusoto::RotationRulesType,
) -> Result<sdk::types::RotationRulesType, Unfit> {
    let builder =
        sdk::types::RotationRulesType::builder().set_automatically_after_days(it.automatically_after_days);
    Ok(builder.build())
}

pub(crate) fn tag_into_sdk(it: rusoto::Tag) -> Result<sdk::types::Tag, Unfit> {
    let builder = sdk::types::Tag::builder().set_key(it.key).set_value(it.value);
    Ok(builder.build())
}

pub(crate) fn cancel_rotate_secret_output_into_rusoto(
    it: sdk::operation::cancel_rotate_secret::CancelRotateSecretOutput,
) -> Result<rusoto::CancelRotateSecretResponse, Unfit> {
    Ok(rusoto::CancelRotateSecretResponse { arn: it.arn, name: it.name, version_id: it.version_id })
}

pub(crate) fn create_secret_output_into_rusoto(
    it: sdk::operation::create_secret::CreateSecretOutput,
) -> Result<rusoto::CreateSecretResponse, Unfit> {
    Ok(rusoto::CreateSecretResponse {
        arn: it.arn,
        name: it.name,
        replication_status: it
            .replication_status
            .map(|it| {
                it.into_iter().map(replication_status_type_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        version_id: it.version_id,
    })
}

pub(crate) fn delete_resource_policy_output_into_rusoto(
    it: sdk::operation::delete_resource_policy::DeleteResourcePolicyOutput,
) -> Result<rusoto::DeleteResourcePolicyResponse, Unfit> {
    Ok(rusoto::DeleteResourcePolicyResponse { arn: it.arn, name: it.name })
}

pub(crate) fn delete_secret_output_into_rusoto(
    it: sdk::operation::delete_secret::DeleteSecretOutput,
) -> Result<rusoto::DeleteSecretResponse, Unfit> {
    Ok(rusoto::DeleteSecretResponse {
        arn: it.arn,
        deletion_date: it.deletion_date.map(support::seconds),
        name: it.name,
    })
}

pub(crate) fn describe_secret_output_into_rusoto(
    it: sdk::operation::describe_secret::DescribeSecretOutput,
) -> Result<rusoto::DescribeSecretResponse, Unfit> {
    Ok(rusoto::DescribeSecretResponse {
        arn: it.arn,
        created_date: it.created_date.map(support::seconds),
        deleted_date: it.deleted_date.map(support::seconds),
        description: it.description,
        kms_key_id: it.kms_key_id,
        last_accessed_date: it.last_accessed_date.map(support::seconds),
        last_changed_date: it.last_changed_date.map(support::seconds),
        last_rotated_date: it.last_rotated_date.map(support::seconds),
        name: it.name,
        owning_service: it.owning_service,
        primary_region: it.primary_region,
        replication_status: it
            .replication_status
            .map(|it| {
                it.into_iter().map(replication_status_type_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        rotation_enabled: it.rotation_enabled,
        rotation_lambda_arn: it.rotation_lambda_arn,
        rotation_rules: it.rotation_rules.map(rotation_rules_type_into_rusoto).transpose()?,
        tags: it
            .tags
            .map(|it| it.into_iter().map(tag_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        version_ids_to_stages: it.version_ids_to_stages,
    })
}

pub(crate) fn get_random_password_output_into_rusoto(
    it: sdk::operation::get_random_password::GetRandomPasswordOutput,
) -> Result<rusoto::GetRandomPasswordResponse, Unfit> {
    Ok(rusoto::GetRandomPasswordResponse { random_password: it.random_password })
}

pub(crate) fn get_resource_policy_output_into_rusoto(
    it: sdk::operation::get_resource_policy::GetResourcePolicyOutput,
) -> Result<rusoto::GetResourcePolicyResponse, Unfit> {
    Ok(rusoto::GetResourcePolicyResponse { arn: it.arn, name: it.name, resource_policy: it.resource_policy })
}

pub(crate) fn get_secret_value_output_into_rusoto(
    it: sdk::operation::get_secret_value::GetSecretValueOutput,
) -> Result<rusoto::GetSecretValueResponse, Unfit> {
    Ok(rusoto::GetSecretValueResponse {
        arn: it.arn,
        created_date: it.created_date.map(support::seconds),
        name: it.name,
        secret_binary: it.secret_binary.map(support::bytes),
        secret_string: it.secret_string,
        version_id: it.version_id,
        version_stages: it.version_stages,
    })
}

pub(crate) fn list_secret_version_ids_output_into_rusoto(
    it: sdk::operation::list_secret_version_ids::ListSecretVersionIdsOutput,
) -> Result<rusoto::ListSecretVersionIdsResponse, Unfit> {
    Ok(rusoto::ListSecretVersionIdsResponse {
        arn: it.arn,
        name: it.name,
        next_token: it.next_token,
        versions: it
            .versions
            .map(|it| {
                it.into_iter().map(secret_versions_list_entry_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn list_secrets_output_into_rusoto(
    it: sdk::operation::list_secrets::ListSecretsOutput,
) -> Result<rusoto::ListSecretsResponse, Unfit> {
    Ok(rusoto::ListSecretsResponse {
        next_token: it.next_token,
        secret_list: it
            .secret_list
            .map(|it| it.into_iter().map(secret_list_entry_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn put_resource_policy_output_into_rusoto(
    it: sdk::operation::put_resource_policy::PutResourcePolicyOutput,
) -> Result<rusoto::PutResourcePolicyResponse, Unfit> {
    Ok(rusoto::PutResourcePolicyResponse { arn: it.arn, name: it.name })
}

pub(crate) fn put_secret_value_output_into_rusoto(
    it: sdk::operation::put_secret_value::PutSecretValueOutput,
) -> Result<rusoto::PutSecretValueResponse, Unfit> {
    Ok(rusoto::PutSecretValueResponse {
        arn: it.arn,
        name: it.name,
        version_id: it.version_id,
        version_stages: it.version_stages,
    })
}

pub(crate) fn remove_regions_from_replication_output_into_rusoto(
    it: sdk::operation::remove_regions_from_replication::RemoveRegionsFromReplicationOutput,
) -> Result<rusoto::RemoveRegionsFromReplicationResponse, Unfit> {
    Ok(rusoto::RemoveRegionsFromReplicationResponse {
        arn: it.arn,
        replication_status: it
            .replication_status
            .map(|it| {
                it.into_iter().map(replication_status_type_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn replicate_secret_to_regions_output_into_rusoto(
    it: sdk::operation::replicate_secret_to_regions::ReplicateSecretToRegionsOutput,
) -> Result<rusoto::ReplicateSecretToRegionsResponse, Unfit> {
    Ok(rusoto::ReplicateSecretToRegionsResponse {
        arn: it.arn,
        replication_status: it
            .replication_status
            .map(|it| {
                it.into_iter().map(replication_status_type_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn restore_secret_output_into_rusoto(
    it: sdk::operation::restore_secret::RestoreSecretOutput,
) -> Result<rusoto::RestoreSecretResponse, Unfit> {
    Ok(rusoto::RestoreSecretResponse { arn: it.arn, name: it.name })
}

pub(crate) fn rotate_secret_output_into_rusoto(
    it: sdk::operation::rotate_secret::RotateSecretOutput,
) -> Result<rusoto::RotateSecretResponse, Unfit> {
    Ok(rusoto::RotateSecretResponse { arn: it.arn, name: it.name, version_id: it.version_id })
}

pub(crate) fn stop_replication_to_replica_output_into_rusoto(
    it: sdk::operation::stop_replication_to_replica::StopReplicationToReplicaOutput,
) -> Result<rusoto::StopReplicationToReplicaResponse, Unfit> {
    Ok(rusoto::StopReplicationToReplicaResponse { arn: it.arn })
}

pub(crate) fn update_secret_output_into_rusoto(
    it: sdk::operation::update_secret::UpdateSecretOutput,
) -> Result<rusoto::UpdateSecretResponse, Unfit> {
    Ok(rusoto::UpdateSecretResponse { arn: it.arn, name: it.name, version_id: it.version_id })
}

pub(crate) fn update_secret_version_stage_output_into_rusoto(
    it: sdk::operation::update_secret_version_stage::UpdateSecretVersionStageOutput,
) -> Result<rusoto::UpdateSecretVersionStageResponse, Unfit> {
    Ok(rusoto::UpdateSecretVersionStageResponse { arn: it.arn, name: it.name })
}

pub(crate) fn validate_resource_policy_output_into_rusoto(
    it: sdk::operation::validate_resource_policy::ValidateResourcePolicyOutput,
) -> Result<rusoto::ValidateResourcePolicyResponse, Unfit> {
    Ok(rusoto::ValidateResourcePolicyResponse {
        policy_validation_passed: Some(it.policy_validation_passed),
        validation_errors: it
            .validation_errors
            .map(|it| {
                it.into_iter().map(validation_errors_entry_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn replication_status_type_into_rusoto(
    it: sdk::types::ReplicationStatusType,
) -> Result<rusoto::ReplicationStatusType, Unfit> {
    Ok(rusoto::ReplicationStatusType {
        kms_key_id: it.kms_key_id,
        last_accessed_date: it.last_accessed_date.map(support::seconds),
        region: it.region,
        status: it.status.map(|it| it.as_str().to_owned()),
        status_message: it.status_message,
    })
}

pub(crate) fn rotation_rules_type_into_rusoto(
    it: sdk::types::RotationRulesType,
) -> Result<rusoto::RotationRulesType, Unfit> {
    Ok(rusoto::RotationRulesType { automatically_after_days: it.automatically_after_days })
}

pub(crate) fn secret_list_entry_into_rusoto(
    it: sdk::types::SecretListEntry,
) -> Result<rusoto::SecretListEntry, Unfit> {
    Ok(rusoto::SecretListEntry {
        arn: it.arn,
        created_date: it.created_date.map(support::seconds),
        deleted_date: it.deleted_date.map(support::seconds),
        description: it.description,
        kms_key_id: it.kms_key_id,
        last_accessed_date: it.last_accessed_date.map(support::seconds),
        last_changed_date: it.last_changed_date.map(support::seconds),
        last_rotated_date: it.last_rotated_date.map(support::seconds),
        name: it.name,
        owning_service: it.owning_service,
        primary_region: it.primary_region,
        rotation_enabled: it.rotation_enabled,
        rotation_lambda_arn: it.rotation_lambda_arn,
        rotation_rules: it.rotation_rules.map(rotation_rules_type_into_rusoto).transpose()?,
        secret_versions_to_stages: it.secret_versions_to_stages,
        tags: it
            .tags
            .map(|it| it.into_iter().map(tag_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn secret_versions_list_entry_into_rusoto(
    it: sdk::types::SecretVersionsListEntry,
) -> Result<rusoto::SecretVersionsListEntry, Unfit> {
    Ok(rusoto::SecretVersionsListEntry {
        created_date: it.created_date.map(support::seconds),
        last_accessed_date: it.last_accessed_date.map(support::seconds),
        version_id: it.version_id,
        version_stages: it.version_stages,
    })
}

pub(crate) fn tag_into_rusoto(it: sdk::types::Tag) -> Result<rusoto::Tag, Unfit> {
    Ok(rusoto::Tag { key: it.key, value: it.value })
}

pub(crate) fn validation_errors_entry_into_rusoto(
    it: sdk::types::ValidationErrorsEntry,
) -> Result<rusoto::ValidationErrorsEntry, Unfit> {
    Ok(rusoto::ValidationErrorsEntry { check_name: it.check_name, error_message: it.error_message })
}
