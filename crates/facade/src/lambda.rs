// Written by `api-table facade lambda` from rusoto_lambda 0.48.0 and aws-sdk-lambda 1.156.0. Do not change it by hand.

//! Rusoto's `Lambda` over the client of the SDK.

#![allow(deprecated, unused_imports, clippy::wildcard_imports)]

use async_trait::async_trait;
use aws_sdk_lambda as sdk;
use rusoto_core::RusotoError;
use rusoto_lambda as rusoto;

use crate::support::{self as support, *};

/// Rusoto's [`Lambda`](rusoto_lambda::Lambda) over the client of the SDK.
///
/// A clone uses the same client.
#[derive(Clone, Debug)]
pub struct Lambda {
    client: sdk::Client,
}

impl Lambda {
    /// Returns Rusoto's trait over a new client of the SDK, in place of `LambdaClient::new`: with Rusoto's default chain of
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

    /// Returns Rusoto's trait over a new client of the SDK, in place of `LambdaClient::new_with`: with this dispatcher, this
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
impl rusoto::Lambda for Lambda {
    async fn add_layer_version_permission(
        &self,
        input: rusoto::AddLayerVersionPermissionRequest,
    ) -> Result<rusoto::AddLayerVersionPermissionResponse, RusotoError<rusoto::AddLayerVersionPermissionError>>
    {
        let call = add_layer_version_permission_call(self.client.add_layer_version_permission(), input)?;
        let output = call.send().await.or_rusoto(rusoto::AddLayerVersionPermissionError::from_response)?;
        Ok(add_layer_version_permission_output_into_rusoto(output)?)
    }

    async fn add_permission(
        &self,
        input: rusoto::AddPermissionRequest,
    ) -> Result<rusoto::AddPermissionResponse, RusotoError<rusoto::AddPermissionError>> {
        let call = add_permission_call(self.client.add_permission(), input)?;
        let output = call.send().await.or_rusoto(rusoto::AddPermissionError::from_response)?;
        Ok(add_permission_output_into_rusoto(output)?)
    }

    async fn create_alias(
        &self,
        input: rusoto::CreateAliasRequest,
    ) -> Result<rusoto::AliasConfiguration, RusotoError<rusoto::CreateAliasError>> {
        let call = create_alias_call(self.client.create_alias(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreateAliasError::from_response)?;
        Ok(create_alias_output_into_rusoto(output)?)
    }

    async fn create_code_signing_config(
        &self,
        input: rusoto::CreateCodeSigningConfigRequest,
    ) -> Result<rusoto::CreateCodeSigningConfigResponse, RusotoError<rusoto::CreateCodeSigningConfigError>>
    {
        let call = create_code_signing_config_call(self.client.create_code_signing_config(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreateCodeSigningConfigError::from_response)?;
        Ok(create_code_signing_config_output_into_rusoto(output)?)
    }

    async fn create_event_source_mapping(
        &self,
        input: rusoto::CreateEventSourceMappingRequest,
    ) -> Result<rusoto::EventSourceMappingConfiguration, RusotoError<rusoto::CreateEventSourceMappingError>>
    {
        let call = create_event_source_mapping_call(self.client.create_event_source_mapping(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreateEventSourceMappingError::from_response)?;
        Ok(create_event_source_mapping_output_into_rusoto(output)?)
    }

    async fn create_function(
        &self,
        input: rusoto::CreateFunctionRequest,
    ) -> Result<rusoto::FunctionConfiguration, RusotoError<rusoto::CreateFunctionError>> {
        let call = create_function_call(self.client.create_function(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreateFunctionError::from_response)?;
        Ok(create_function_output_into_rusoto(output)?)
    }

    async fn delete_alias(
        &self,
        input: rusoto::DeleteAliasRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteAliasError>> {
        let call = delete_alias_call(self.client.delete_alias(), input)?;
        call.send().await.or_rusoto(rusoto::DeleteAliasError::from_response)?;
        Ok(())
    }

    async fn delete_code_signing_config(
        &self,
        input: rusoto::DeleteCodeSigningConfigRequest,
    ) -> Result<rusoto::DeleteCodeSigningConfigResponse, RusotoError<rusoto::DeleteCodeSigningConfigError>>
    {
        let call = delete_code_signing_config_call(self.client.delete_code_signing_config(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DeleteCodeSigningConfigError::from_response)?;
        Ok(delete_code_signing_config_output_into_rusoto(output)?)
    }

    async fn delete_event_source_mapping(
        &self,
        input: rusoto::DeleteEventSourceMappingRequest,
    ) -> Result<rusoto::EventSourceMappingConfiguration, RusotoError<rusoto::DeleteEventSourceMappingError>>
    {
        let call = delete_event_source_mapping_call(self.client.delete_event_source_mapping(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DeleteEventSourceMappingError::from_response)?;
        Ok(delete_event_source_mapping_output_into_rusoto(output)?)
    }

    async fn delete_function(
        &self,
        input: rusoto::DeleteFunctionRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteFunctionError>> {
        let call = delete_function_call(self.client.delete_function(), input)?;
        call.send().await.or_rusoto(rusoto::DeleteFunctionError::from_response)?;
        Ok(())
    }

    async fn delete_function_code_signing_config(
        &self,
        input: rusoto::DeleteFunctionCodeSigningConfigRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteFunctionCodeSigningConfigError>> {
        let call = delete_function_code_signing_config_call(
            self.client.delete_function_code_signing_config(),
            input,
        )?;
        call.send().await.or_rusoto(rusoto::DeleteFunctionCodeSigningConfigError::from_response)?;
        Ok(())
    }

    async fn delete_function_concurrency(
        &self,
        input: rusoto::DeleteFunctionConcurrencyRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteFunctionConcurrencyError>> {
        let call = delete_function_concurrency_call(self.client.delete_function_concurrency(), input)?;
        call.send().await.or_rusoto(rusoto::DeleteFunctionConcurrencyError::from_response)?;
        Ok(())
    }

    async fn delete_function_event_invoke_config(
        &self,
        input: rusoto::DeleteFunctionEventInvokeConfigRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteFunctionEventInvokeConfigError>> {
        let call = delete_function_event_invoke_config_call(
            self.client.delete_function_event_invoke_config(),
            input,
        )?;
        call.send().await.or_rusoto(rusoto::DeleteFunctionEventInvokeConfigError::from_response)?;
        Ok(())
    }

    async fn delete_layer_version(
        &self,
        input: rusoto::DeleteLayerVersionRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteLayerVersionError>> {
        let call = delete_layer_version_call(self.client.delete_layer_version(), input)?;
        call.send().await.or_rusoto(rusoto::DeleteLayerVersionError::from_response)?;
        Ok(())
    }

    async fn delete_provisioned_concurrency_config(
        &self,
        input: rusoto::DeleteProvisionedConcurrencyConfigRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteProvisionedConcurrencyConfigError>> {
        let call = delete_provisioned_concurrency_config_call(
            self.client.delete_provisioned_concurrency_config(),
            input,
        )?;
        call.send().await.or_rusoto(rusoto::DeleteProvisionedConcurrencyConfigError::from_response)?;
        Ok(())
    }

    async fn get_account_settings(
        &self,
    ) -> Result<rusoto::GetAccountSettingsResponse, RusotoError<rusoto::GetAccountSettingsError>> {
        let call = self.client.get_account_settings();
        let output = call.send().await.or_rusoto(rusoto::GetAccountSettingsError::from_response)?;
        Ok(get_account_settings_output_into_rusoto(output)?)
    }

    async fn get_alias(
        &self,
        input: rusoto::GetAliasRequest,
    ) -> Result<rusoto::AliasConfiguration, RusotoError<rusoto::GetAliasError>> {
        let call = get_alias_call(self.client.get_alias(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetAliasError::from_response)?;
        Ok(get_alias_output_into_rusoto(output)?)
    }

    async fn get_code_signing_config(
        &self,
        input: rusoto::GetCodeSigningConfigRequest,
    ) -> Result<rusoto::GetCodeSigningConfigResponse, RusotoError<rusoto::GetCodeSigningConfigError>> {
        let call = get_code_signing_config_call(self.client.get_code_signing_config(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetCodeSigningConfigError::from_response)?;
        Ok(get_code_signing_config_output_into_rusoto(output)?)
    }

    async fn get_event_source_mapping(
        &self,
        input: rusoto::GetEventSourceMappingRequest,
    ) -> Result<rusoto::EventSourceMappingConfiguration, RusotoError<rusoto::GetEventSourceMappingError>>
    {
        let call = get_event_source_mapping_call(self.client.get_event_source_mapping(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetEventSourceMappingError::from_response)?;
        Ok(get_event_source_mapping_output_into_rusoto(output)?)
    }

    async fn get_function(
        &self,
        input: rusoto::GetFunctionRequest,
    ) -> Result<rusoto::GetFunctionResponse, RusotoError<rusoto::GetFunctionError>> {
        let call = get_function_call(self.client.get_function(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetFunctionError::from_response)?;
        Ok(get_function_output_into_rusoto(output)?)
    }

    async fn get_function_code_signing_config(
        &self,
        input: rusoto::GetFunctionCodeSigningConfigRequest,
    ) -> Result<
        rusoto::GetFunctionCodeSigningConfigResponse,
        RusotoError<rusoto::GetFunctionCodeSigningConfigError>,
    > {
        let call =
            get_function_code_signing_config_call(self.client.get_function_code_signing_config(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetFunctionCodeSigningConfigError::from_response)?;
        Ok(get_function_code_signing_config_output_into_rusoto(output)?)
    }

    async fn get_function_concurrency(
        &self,
        input: rusoto::GetFunctionConcurrencyRequest,
    ) -> Result<rusoto::GetFunctionConcurrencyResponse, RusotoError<rusoto::GetFunctionConcurrencyError>>
    {
        let call = get_function_concurrency_call(self.client.get_function_concurrency(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetFunctionConcurrencyError::from_response)?;
        Ok(get_function_concurrency_output_into_rusoto(output)?)
    }

    async fn get_function_configuration(
        &self,
        input: rusoto::GetFunctionConfigurationRequest,
    ) -> Result<rusoto::FunctionConfiguration, RusotoError<rusoto::GetFunctionConfigurationError>> {
        let call = get_function_configuration_call(self.client.get_function_configuration(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetFunctionConfigurationError::from_response)?;
        Ok(get_function_configuration_output_into_rusoto(output)?)
    }

    async fn get_function_event_invoke_config(
        &self,
        input: rusoto::GetFunctionEventInvokeConfigRequest,
    ) -> Result<rusoto::FunctionEventInvokeConfig, RusotoError<rusoto::GetFunctionEventInvokeConfigError>>
    {
        let call =
            get_function_event_invoke_config_call(self.client.get_function_event_invoke_config(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetFunctionEventInvokeConfigError::from_response)?;
        Ok(get_function_event_invoke_config_output_into_rusoto(output)?)
    }

    async fn get_layer_version(
        &self,
        input: rusoto::GetLayerVersionRequest,
    ) -> Result<rusoto::GetLayerVersionResponse, RusotoError<rusoto::GetLayerVersionError>> {
        let call = get_layer_version_call(self.client.get_layer_version(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetLayerVersionError::from_response)?;
        Ok(get_layer_version_output_into_rusoto(output)?)
    }

    async fn get_layer_version_by_arn(
        &self,
        input: rusoto::GetLayerVersionByArnRequest,
    ) -> Result<rusoto::GetLayerVersionResponse, RusotoError<rusoto::GetLayerVersionByArnError>> {
        let call = get_layer_version_by_arn_call(self.client.get_layer_version_by_arn(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetLayerVersionByArnError::from_response)?;
        Ok(get_layer_version_by_arn_output_into_rusoto(output)?)
    }

    async fn get_layer_version_policy(
        &self,
        input: rusoto::GetLayerVersionPolicyRequest,
    ) -> Result<rusoto::GetLayerVersionPolicyResponse, RusotoError<rusoto::GetLayerVersionPolicyError>> {
        let call = get_layer_version_policy_call(self.client.get_layer_version_policy(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetLayerVersionPolicyError::from_response)?;
        Ok(get_layer_version_policy_output_into_rusoto(output)?)
    }

    async fn get_policy(
        &self,
        input: rusoto::GetPolicyRequest,
    ) -> Result<rusoto::GetPolicyResponse, RusotoError<rusoto::GetPolicyError>> {
        let call = get_policy_call(self.client.get_policy(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetPolicyError::from_response)?;
        Ok(get_policy_output_into_rusoto(output)?)
    }

    async fn get_provisioned_concurrency_config(
        &self,
        input: rusoto::GetProvisionedConcurrencyConfigRequest,
    ) -> Result<
        rusoto::GetProvisionedConcurrencyConfigResponse,
        RusotoError<rusoto::GetProvisionedConcurrencyConfigError>,
    > {
        let call =
            get_provisioned_concurrency_config_call(self.client.get_provisioned_concurrency_config(), input)?;
        let output =
            call.send().await.or_rusoto(rusoto::GetProvisionedConcurrencyConfigError::from_response)?;
        Ok(get_provisioned_concurrency_config_output_into_rusoto(output)?)
    }

    async fn invoke(
        &self,
        input: rusoto::InvocationRequest,
    ) -> Result<rusoto::InvocationResponse, RusotoError<rusoto::InvokeError>> {
        let call = invoke_call(self.client.invoke(), input)?;
        let output = call.send().await.or_rusoto(rusoto::InvokeError::from_response)?;
        Ok(invoke_output_into_rusoto(output)?)
    }

    async fn invoke_async(
        &self,
        input: rusoto::InvokeAsyncRequest,
    ) -> Result<rusoto::InvokeAsyncResponse, RusotoError<rusoto::InvokeAsyncError>> {
        let call = invoke_async_call(self.client.invoke_async(), input)?;
        let output = call.send().await.or_rusoto(rusoto::InvokeAsyncError::from_response)?;
        Ok(invoke_async_output_into_rusoto(output)?)
    }

    async fn list_aliases(
        &self,
        input: rusoto::ListAliasesRequest,
    ) -> Result<rusoto::ListAliasesResponse, RusotoError<rusoto::ListAliasesError>> {
        let call = list_aliases_call(self.client.list_aliases(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListAliasesError::from_response)?;
        Ok(list_aliases_output_into_rusoto(output)?)
    }

    async fn list_code_signing_configs(
        &self,
        input: rusoto::ListCodeSigningConfigsRequest,
    ) -> Result<rusoto::ListCodeSigningConfigsResponse, RusotoError<rusoto::ListCodeSigningConfigsError>>
    {
        let call = list_code_signing_configs_call(self.client.list_code_signing_configs(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListCodeSigningConfigsError::from_response)?;
        Ok(list_code_signing_configs_output_into_rusoto(output)?)
    }

    async fn list_event_source_mappings(
        &self,
        input: rusoto::ListEventSourceMappingsRequest,
    ) -> Result<rusoto::ListEventSourceMappingsResponse, RusotoError<rusoto::ListEventSourceMappingsError>>
    {
        let call = list_event_source_mappings_call(self.client.list_event_source_mappings(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListEventSourceMappingsError::from_response)?;
        Ok(list_event_source_mappings_output_into_rusoto(output)?)
    }

    async fn list_function_event_invoke_configs(
        &self,
        input: rusoto::ListFunctionEventInvokeConfigsRequest,
    ) -> Result<
        rusoto::ListFunctionEventInvokeConfigsResponse,
        RusotoError<rusoto::ListFunctionEventInvokeConfigsError>,
    > {
        let call =
            list_function_event_invoke_configs_call(self.client.list_function_event_invoke_configs(), input)?;
        let output =
            call.send().await.or_rusoto(rusoto::ListFunctionEventInvokeConfigsError::from_response)?;
        Ok(list_function_event_invoke_configs_output_into_rusoto(output)?)
    }

    async fn list_functions(
        &self,
        input: rusoto::ListFunctionsRequest,
    ) -> Result<rusoto::ListFunctionsResponse, RusotoError<rusoto::ListFunctionsError>> {
        let call = list_functions_call(self.client.list_functions(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListFunctionsError::from_response)?;
        Ok(list_functions_output_into_rusoto(output)?)
    }

    async fn list_functions_by_code_signing_config(
        &self,
        input: rusoto::ListFunctionsByCodeSigningConfigRequest,
    ) -> Result<
        rusoto::ListFunctionsByCodeSigningConfigResponse,
        RusotoError<rusoto::ListFunctionsByCodeSigningConfigError>,
    > {
        let call = list_functions_by_code_signing_config_call(
            self.client.list_functions_by_code_signing_config(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::ListFunctionsByCodeSigningConfigError::from_response)?;
        Ok(list_functions_by_code_signing_config_output_into_rusoto(output)?)
    }

    async fn list_layer_versions(
        &self,
        input: rusoto::ListLayerVersionsRequest,
    ) -> Result<rusoto::ListLayerVersionsResponse, RusotoError<rusoto::ListLayerVersionsError>> {
        let call = list_layer_versions_call(self.client.list_layer_versions(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListLayerVersionsError::from_response)?;
        Ok(list_layer_versions_output_into_rusoto(output)?)
    }

    async fn list_layers(
        &self,
        input: rusoto::ListLayersRequest,
    ) -> Result<rusoto::ListLayersResponse, RusotoError<rusoto::ListLayersError>> {
        let call = list_layers_call(self.client.list_layers(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListLayersError::from_response)?;
        Ok(list_layers_output_into_rusoto(output)?)
    }

    async fn list_provisioned_concurrency_configs(
        &self,
        input: rusoto::ListProvisionedConcurrencyConfigsRequest,
    ) -> Result<
        rusoto::ListProvisionedConcurrencyConfigsResponse,
        RusotoError<rusoto::ListProvisionedConcurrencyConfigsError>,
    > {
        let call = list_provisioned_concurrency_configs_call(
            self.client.list_provisioned_concurrency_configs(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::ListProvisionedConcurrencyConfigsError::from_response)?;
        Ok(list_provisioned_concurrency_configs_output_into_rusoto(output)?)
    }

    async fn list_tags(
        &self,
        input: rusoto::ListTagsRequest,
    ) -> Result<rusoto::ListTagsResponse, RusotoError<rusoto::ListTagsError>> {
        let call = list_tags_call(self.client.list_tags(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListTagsError::from_response)?;
        Ok(list_tags_output_into_rusoto(output)?)
    }

    async fn list_versions_by_function(
        &self,
        input: rusoto::ListVersionsByFunctionRequest,
    ) -> Result<rusoto::ListVersionsByFunctionResponse, RusotoError<rusoto::ListVersionsByFunctionError>>
    {
        let call = list_versions_by_function_call(self.client.list_versions_by_function(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListVersionsByFunctionError::from_response)?;
        Ok(list_versions_by_function_output_into_rusoto(output)?)
    }

    async fn publish_layer_version(
        &self,
        input: rusoto::PublishLayerVersionRequest,
    ) -> Result<rusoto::PublishLayerVersionResponse, RusotoError<rusoto::PublishLayerVersionError>> {
        let call = publish_layer_version_call(self.client.publish_layer_version(), input)?;
        let output = call.send().await.or_rusoto(rusoto::PublishLayerVersionError::from_response)?;
        Ok(publish_layer_version_output_into_rusoto(output)?)
    }

    async fn publish_version(
        &self,
        input: rusoto::PublishVersionRequest,
    ) -> Result<rusoto::FunctionConfiguration, RusotoError<rusoto::PublishVersionError>> {
        let call = publish_version_call(self.client.publish_version(), input)?;
        let output = call.send().await.or_rusoto(rusoto::PublishVersionError::from_response)?;
        Ok(publish_version_output_into_rusoto(output)?)
    }

    async fn put_function_code_signing_config(
        &self,
        input: rusoto::PutFunctionCodeSigningConfigRequest,
    ) -> Result<
        rusoto::PutFunctionCodeSigningConfigResponse,
        RusotoError<rusoto::PutFunctionCodeSigningConfigError>,
    > {
        let call =
            put_function_code_signing_config_call(self.client.put_function_code_signing_config(), input)?;
        let output = call.send().await.or_rusoto(rusoto::PutFunctionCodeSigningConfigError::from_response)?;
        Ok(put_function_code_signing_config_output_into_rusoto(output)?)
    }

    async fn put_function_concurrency(
        &self,
        input: rusoto::PutFunctionConcurrencyRequest,
    ) -> Result<rusoto::Concurrency, RusotoError<rusoto::PutFunctionConcurrencyError>> {
        let call = put_function_concurrency_call(self.client.put_function_concurrency(), input)?;
        let output = call.send().await.or_rusoto(rusoto::PutFunctionConcurrencyError::from_response)?;
        Ok(put_function_concurrency_output_into_rusoto(output)?)
    }

    async fn put_function_event_invoke_config(
        &self,
        input: rusoto::PutFunctionEventInvokeConfigRequest,
    ) -> Result<rusoto::FunctionEventInvokeConfig, RusotoError<rusoto::PutFunctionEventInvokeConfigError>>
    {
        let call =
            put_function_event_invoke_config_call(self.client.put_function_event_invoke_config(), input)?;
        let output = call.send().await.or_rusoto(rusoto::PutFunctionEventInvokeConfigError::from_response)?;
        Ok(put_function_event_invoke_config_output_into_rusoto(output)?)
    }

    async fn put_provisioned_concurrency_config(
        &self,
        input: rusoto::PutProvisionedConcurrencyConfigRequest,
    ) -> Result<
        rusoto::PutProvisionedConcurrencyConfigResponse,
        RusotoError<rusoto::PutProvisionedConcurrencyConfigError>,
    > {
        let call =
            put_provisioned_concurrency_config_call(self.client.put_provisioned_concurrency_config(), input)?;
        let output =
            call.send().await.or_rusoto(rusoto::PutProvisionedConcurrencyConfigError::from_response)?;
        Ok(put_provisioned_concurrency_config_output_into_rusoto(output)?)
    }

    async fn remove_layer_version_permission(
        &self,
        input: rusoto::RemoveLayerVersionPermissionRequest,
    ) -> Result<(), RusotoError<rusoto::RemoveLayerVersionPermissionError>> {
        let call =
            remove_layer_version_permission_call(self.client.remove_layer_version_permission(), input)?;
        call.send().await.or_rusoto(rusoto::RemoveLayerVersionPermissionError::from_response)?;
        Ok(())
    }

    async fn remove_permission(
        &self,
        input: rusoto::RemovePermissionRequest,
    ) -> Result<(), RusotoError<rusoto::RemovePermissionError>> {
        let call = remove_permission_call(self.client.remove_permission(), input)?;
        call.send().await.or_rusoto(rusoto::RemovePermissionError::from_response)?;
        Ok(())
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
    ) -> Result<rusoto::AliasConfiguration, RusotoError<rusoto::UpdateAliasError>> {
        let call = update_alias_call(self.client.update_alias(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateAliasError::from_response)?;
        Ok(update_alias_output_into_rusoto(output)?)
    }

    async fn update_code_signing_config(
        &self,
        input: rusoto::UpdateCodeSigningConfigRequest,
    ) -> Result<rusoto::UpdateCodeSigningConfigResponse, RusotoError<rusoto::UpdateCodeSigningConfigError>>
    {
        let call = update_code_signing_config_call(self.client.update_code_signing_config(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateCodeSigningConfigError::from_response)?;
        Ok(update_code_signing_config_output_into_rusoto(output)?)
    }

    async fn update_event_source_mapping(
        &self,
        input: rusoto::UpdateEventSourceMappingRequest,
    ) -> Result<rusoto::EventSourceMappingConfiguration, RusotoError<rusoto::UpdateEventSourceMappingError>>
    {
        let call = update_event_source_mapping_call(self.client.update_event_source_mapping(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateEventSourceMappingError::from_response)?;
        Ok(update_event_source_mapping_output_into_rusoto(output)?)
    }

    async fn update_function_code(
        &self,
        input: rusoto::UpdateFunctionCodeRequest,
    ) -> Result<rusoto::FunctionConfiguration, RusotoError<rusoto::UpdateFunctionCodeError>> {
        let call = update_function_code_call(self.client.update_function_code(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateFunctionCodeError::from_response)?;
        Ok(update_function_code_output_into_rusoto(output)?)
    }

    async fn update_function_configuration(
        &self,
        input: rusoto::UpdateFunctionConfigurationRequest,
    ) -> Result<rusoto::FunctionConfiguration, RusotoError<rusoto::UpdateFunctionConfigurationError>> {
        let call = update_function_configuration_call(self.client.update_function_configuration(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateFunctionConfigurationError::from_response)?;
        Ok(update_function_configuration_output_into_rusoto(output)?)
    }

    async fn update_function_event_invoke_config(
        &self,
        input: rusoto::UpdateFunctionEventInvokeConfigRequest,
    ) -> Result<rusoto::FunctionEventInvokeConfig, RusotoError<rusoto::UpdateFunctionEventInvokeConfigError>>
    {
        let call = update_function_event_invoke_config_call(
            self.client.update_function_event_invoke_config(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::UpdateFunctionEventInvokeConfigError::from_response)?;
        Ok(update_function_event_invoke_config_output_into_rusoto(output)?)
    }
}

fn add_layer_version_permission_call(
    call: sdk::operation::add_layer_version_permission::builders::AddLayerVersionPermissionFluentBuilder,
    input: rusoto::AddLayerVersionPermissionRequest,
) -> Result<
    sdk::operation::add_layer_version_permission::builders::AddLayerVersionPermissionFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_action(Some(input.action))
        .set_layer_name(Some(input.layer_name))
        .set_organization_id(input.organization_id)
        .set_principal(Some(input.principal))
        .set_revision_id(input.revision_id)
        .set_statement_id(Some(input.statement_id))
        .set_version_number(Some(input.version_number)))
}

fn add_permission_call(
    call: sdk::operation::add_permission::builders::AddPermissionFluentBuilder,
    input: rusoto::AddPermissionRequest,
) -> Result<sdk::operation::add_permission::builders::AddPermissionFluentBuilder, Unfit> {
    Ok(call
        .set_action(Some(input.action))
        .set_event_source_token(input.event_source_token)
        .set_function_name(Some(input.function_name))
        .set_principal(Some(input.principal))
        .set_qualifier(input.qualifier)
        .set_revision_id(input.revision_id)
        .set_source_account(input.source_account)
        .set_source_arn(input.source_arn)
        .set_statement_id(Some(input.statement_id)))
}

fn create_alias_call(
    call: sdk::operation::create_alias::builders::CreateAliasFluentBuilder,
    input: rusoto::CreateAliasRequest,
) -> Result<sdk::operation::create_alias::builders::CreateAliasFluentBuilder, Unfit> {
    Ok(call
        .set_description(input.description)
        .set_function_name(Some(input.function_name))
        .set_function_version(Some(input.function_version))
        .set_name(Some(input.name))
        .set_routing_config(input.routing_config.map(alias_routing_configuration_into_sdk).transpose()?))
}

fn create_code_signing_config_call(
    call: sdk::operation::create_code_signing_config::builders::CreateCodeSigningConfigFluentBuilder,
    input: rusoto::CreateCodeSigningConfigRequest,
) -> Result<sdk::operation::create_code_signing_config::builders::CreateCodeSigningConfigFluentBuilder, Unfit>
{
    Ok(call
        .set_allowed_publishers(Some(allowed_publishers_into_sdk(input.allowed_publishers)?))
        .set_code_signing_policies(
            input.code_signing_policies.map(code_signing_policies_into_sdk).transpose()?,
        )
        .set_description(input.description))
}

fn create_event_source_mapping_call(
    call: sdk::operation::create_event_source_mapping::builders::CreateEventSourceMappingFluentBuilder,
    input: rusoto::CreateEventSourceMappingRequest,
) -> Result<sdk::operation::create_event_source_mapping::builders::CreateEventSourceMappingFluentBuilder, Unfit>
{
    Ok(call
        .set_batch_size(
            input
                .batch_size
                .map(|it| support::integer(it, "CreateEventSourceMappingRequest::batch_size"))
                .transpose()?,
        )
        .set_bisect_batch_on_function_error(input.bisect_batch_on_function_error)
        .set_destination_config(input.destination_config.map(destination_config_into_sdk).transpose()?)
        .set_enabled(input.enabled)
        .set_event_source_arn(input.event_source_arn)
        .set_function_name(Some(input.function_name))
        .set_function_response_types(input.function_response_types.map(|it| {
            it.into_iter().map(|it| sdk::types::FunctionResponseType::from(it.as_str())).collect::<Vec<_>>()
        }))
        .set_maximum_batching_window_in_seconds(
            input
                .maximum_batching_window_in_seconds
                .map(|it| {
                    support::integer(
                        it,
                        "CreateEventSourceMappingRequest::maximum_batching_window_in_seconds",
                    )
                })
                .transpose()?,
        )
        .set_maximum_record_age_in_seconds(
            input
                .maximum_record_age_in_seconds
                .map(|it| {
                    support::integer(it, "CreateEventSourceMappingRequest::maximum_record_age_in_seconds")
                })
                .transpose()?,
        )
        .set_maximum_retry_attempts(
            input
                .maximum_retry_attempts
                .map(|it| support::integer(it, "CreateEventSourceMappingRequest::maximum_retry_attempts"))
                .transpose()?,
        )
        .set_parallelization_factor(
            input
                .parallelization_factor
                .map(|it| support::integer(it, "CreateEventSourceMappingRequest::parallelization_factor"))
                .transpose()?,
        )
        .set_queues(input.queues)
        .set_self_managed_event_source(
            input.self_managed_event_source.map(self_managed_event_source_into_sdk).transpose()?,
        )
        .set_source_access_configurations(
            input
                .source_access_configurations
                .map(|it| {
                    it.into_iter()
                        .map(source_access_configuration_into_sdk)
                        .collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_starting_position(
            input.starting_position.map(|it| sdk::types::EventSourcePosition::from(it.as_str())),
        )
        .set_starting_position_timestamp(
            input
                .starting_position_timestamp
                .map(|it| {
                    support::time_of_seconds(
                        it,
                        "CreateEventSourceMappingRequest::starting_position_timestamp",
                    )
                })
                .transpose()?,
        )
        .set_topics(input.topics)
        .set_tumbling_window_in_seconds(
            input
                .tumbling_window_in_seconds
                .map(|it| support::integer(it, "CreateEventSourceMappingRequest::tumbling_window_in_seconds"))
                .transpose()?,
        ))
}

fn create_function_call(
    call: sdk::operation::create_function::builders::CreateFunctionFluentBuilder,
    input: rusoto::CreateFunctionRequest,
) -> Result<sdk::operation::create_function::builders::CreateFunctionFluentBuilder, Unfit> {
    Ok(call
        .set_code(Some(function_code_into_sdk(input.code)?))
        .set_code_signing_config_arn(input.code_signing_config_arn)
        .set_dead_letter_config(input.dead_letter_config.map(dead_letter_config_into_sdk).transpose()?)
        .set_description(input.description)
        .set_environment(input.environment.map(environment_into_sdk).transpose()?)
        .set_file_system_configs(
            input
                .file_system_configs
                .map(|it| it.into_iter().map(file_system_config_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_function_name(Some(input.function_name))
        .set_handler(input.handler)
        .set_image_config(input.image_config.map(image_config_into_sdk).transpose()?)
        .set_kms_key_arn(input.kms_key_arn)
        .set_layers(input.layers)
        .set_memory_size(
            input
                .memory_size
                .map(|it| support::integer(it, "CreateFunctionRequest::memory_size"))
                .transpose()?,
        )
        .set_package_type(input.package_type.map(|it| sdk::types::PackageType::from(it.as_str())))
        .set_publish(input.publish)
        .set_role(Some(input.role))
        .set_runtime(input.runtime.map(|it| sdk::types::Runtime::from(it.as_str())))
        .set_tags(input.tags)
        .set_timeout(
            input.timeout.map(|it| support::integer(it, "CreateFunctionRequest::timeout")).transpose()?,
        )
        .set_tracing_config(input.tracing_config.map(tracing_config_into_sdk).transpose()?)
        .set_vpc_config(input.vpc_config.map(vpc_config_into_sdk).transpose()?))
}

fn delete_alias_call(
    call: sdk::operation::delete_alias::builders::DeleteAliasFluentBuilder,
    input: rusoto::DeleteAliasRequest,
) -> Result<sdk::operation::delete_alias::builders::DeleteAliasFluentBuilder, Unfit> {
    Ok(call.set_function_name(Some(input.function_name)).set_name(Some(input.name)))
}

fn delete_code_signing_config_call(
    call: sdk::operation::delete_code_signing_config::builders::DeleteCodeSigningConfigFluentBuilder,
    input: rusoto::DeleteCodeSigningConfigRequest,
) -> Result<sdk::operation::delete_code_signing_config::builders::DeleteCodeSigningConfigFluentBuilder, Unfit>
{
    Ok(call.set_code_signing_config_arn(Some(input.code_signing_config_arn)))
}

fn delete_event_source_mapping_call(
    call: sdk::operation::delete_event_source_mapping::builders::DeleteEventSourceMappingFluentBuilder,
    input: rusoto::DeleteEventSourceMappingRequest,
) -> Result<sdk::operation::delete_event_source_mapping::builders::DeleteEventSourceMappingFluentBuilder, Unfit>
{
    Ok(call.set_uuid(Some(input.uuid)))
}

fn delete_function_call(
    call: sdk::operation::delete_function::builders::DeleteFunctionFluentBuilder,
    input: rusoto::DeleteFunctionRequest,
) -> Result<sdk::operation::delete_function::builders::DeleteFunctionFluentBuilder, Unfit> {
    Ok(call.set_function_name(Some(input.function_name)).set_qualifier(input.qualifier))
}

fn delete_function_code_signing_config_call(call: sdk::operation::delete_function_code_signing_config::builders::DeleteFunctionCodeSigningConfigFluentBuilder, input: rusoto::DeleteFunctionCodeSigningConfigRequest) -> Result<sdk::operation::delete_function_code_signing_config::builders::DeleteFunctionCodeSigningConfigFluentBuilder, Unfit>{
    Ok(call.set_function_name(Some(input.function_name)))
}

fn delete_function_concurrency_call(
    call: sdk::operation::delete_function_concurrency::builders::DeleteFunctionConcurrencyFluentBuilder,
    input: rusoto::DeleteFunctionConcurrencyRequest,
) -> Result<
    sdk::operation::delete_function_concurrency::builders::DeleteFunctionConcurrencyFluentBuilder,
    Unfit,
> {
    Ok(call.set_function_name(Some(input.function_name)))
}

fn delete_function_event_invoke_config_call(call: sdk::operation::delete_function_event_invoke_config::builders::DeleteFunctionEventInvokeConfigFluentBuilder, input: rusoto::DeleteFunctionEventInvokeConfigRequest) -> Result<sdk::operation::delete_function_event_invoke_config::builders::DeleteFunctionEventInvokeConfigFluentBuilder, Unfit>{
    Ok(call.set_function_name(Some(input.function_name)).set_qualifier(input.qualifier))
}

fn delete_layer_version_call(
    call: sdk::operation::delete_layer_version::builders::DeleteLayerVersionFluentBuilder,
    input: rusoto::DeleteLayerVersionRequest,
) -> Result<sdk::operation::delete_layer_version::builders::DeleteLayerVersionFluentBuilder, Unfit> {
    Ok(call.set_layer_name(Some(input.layer_name)).set_version_number(Some(input.version_number)))
}

fn delete_provisioned_concurrency_config_call(call: sdk::operation::delete_provisioned_concurrency_config::builders::DeleteProvisionedConcurrencyConfigFluentBuilder, input: rusoto::DeleteProvisionedConcurrencyConfigRequest) -> Result<sdk::operation::delete_provisioned_concurrency_config::builders::DeleteProvisionedConcurrencyConfigFluentBuilder, Unfit>{
    Ok(call.set_function_name(Some(input.function_name)).set_qualifier(Some(input.qualifier)))
}

fn get_alias_call(
    call: sdk::operation::get_alias::builders::GetAliasFluentBuilder,
    input: rusoto::GetAliasRequest,
) -> Result<sdk::operation::get_alias::builders::GetAliasFluentBuilder, Unfit> {
    Ok(call.set_function_name(Some(input.function_name)).set_name(Some(input.name)))
}

fn get_code_signing_config_call(
    call: sdk::operation::get_code_signing_config::builders::GetCodeSigningConfigFluentBuilder,
    input: rusoto::GetCodeSigningConfigRequest,
) -> Result<sdk::operation::get_code_signing_config::builders::GetCodeSigningConfigFluentBuilder, Unfit> {
    Ok(call.set_code_signing_config_arn(Some(input.code_signing_config_arn)))
}

fn get_event_source_mapping_call(
    call: sdk::operation::get_event_source_mapping::builders::GetEventSourceMappingFluentBuilder,
    input: rusoto::GetEventSourceMappingRequest,
) -> Result<sdk::operation::get_event_source_mapping::builders::GetEventSourceMappingFluentBuilder, Unfit> {
    Ok(call.set_uuid(Some(input.uuid)))
}

fn get_function_call(
    call: sdk::operation::get_function::builders::GetFunctionFluentBuilder,
    input: rusoto::GetFunctionRequest,
) -> Result<sdk::operation::get_function::builders::GetFunctionFluentBuilder, Unfit> {
    Ok(call.set_function_name(Some(input.function_name)).set_qualifier(input.qualifier))
}

fn get_function_code_signing_config_call(
    call: sdk::operation::get_function_code_signing_config::builders::GetFunctionCodeSigningConfigFluentBuilder,
    input: rusoto::GetFunctionCodeSigningConfigRequest,
) -> Result<
    sdk::operation::get_function_code_signing_config::builders::GetFunctionCodeSigningConfigFluentBuilder,
    Unfit,
> {
    Ok(call.set_function_name(Some(input.function_name)))
}

fn get_function_concurrency_call(
    call: sdk::operation::get_function_concurrency::builders::GetFunctionConcurrencyFluentBuilder,
    input: rusoto::GetFunctionConcurrencyRequest,
) -> Result<sdk::operation::get_function_concurrency::builders::GetFunctionConcurrencyFluentBuilder, Unfit> {
    Ok(call.set_function_name(Some(input.function_name)))
}

fn get_function_configuration_call(
    call: sdk::operation::get_function_configuration::builders::GetFunctionConfigurationFluentBuilder,
    input: rusoto::GetFunctionConfigurationRequest,
) -> Result<sdk::operation::get_function_configuration::builders::GetFunctionConfigurationFluentBuilder, Unfit>
{
    Ok(call.set_function_name(Some(input.function_name)).set_qualifier(input.qualifier))
}

fn get_function_event_invoke_config_call(
    call: sdk::operation::get_function_event_invoke_config::builders::GetFunctionEventInvokeConfigFluentBuilder,
    input: rusoto::GetFunctionEventInvokeConfigRequest,
) -> Result<
    sdk::operation::get_function_event_invoke_config::builders::GetFunctionEventInvokeConfigFluentBuilder,
    Unfit,
> {
    Ok(call.set_function_name(Some(input.function_name)).set_qualifier(input.qualifier))
}

fn get_layer_version_call(
    call: sdk::operation::get_layer_version::builders::GetLayerVersionFluentBuilder,
    input: rusoto::GetLayerVersionRequest,
) -> Result<sdk::operation::get_layer_version::builders::GetLayerVersionFluentBuilder, Unfit> {
    Ok(call.set_layer_name(Some(input.layer_name)).set_version_number(Some(input.version_number)))
}

fn get_layer_version_by_arn_call(
    call: sdk::operation::get_layer_version_by_arn::builders::GetLayerVersionByArnFluentBuilder,
    input: rusoto::GetLayerVersionByArnRequest,
) -> Result<sdk::operation::get_layer_version_by_arn::builders::GetLayerVersionByArnFluentBuilder, Unfit> {
    Ok(call.set_arn(Some(input.arn)))
}

fn get_layer_version_policy_call(
    call: sdk::operation::get_layer_version_policy::builders::GetLayerVersionPolicyFluentBuilder,
    input: rusoto::GetLayerVersionPolicyRequest,
) -> Result<sdk::operation::get_layer_version_policy::builders::GetLayerVersionPolicyFluentBuilder, Unfit> {
    Ok(call.set_layer_name(Some(input.layer_name)).set_version_number(Some(input.version_number)))
}

fn get_policy_call(
    call: sdk::operation::get_policy::builders::GetPolicyFluentBuilder,
    input: rusoto::GetPolicyRequest,
) -> Result<sdk::operation::get_policy::builders::GetPolicyFluentBuilder, Unfit> {
    Ok(call.set_function_name(Some(input.function_name)).set_qualifier(input.qualifier))
}

fn get_provisioned_concurrency_config_call(call: sdk::operation::get_provisioned_concurrency_config::builders::GetProvisionedConcurrencyConfigFluentBuilder, input: rusoto::GetProvisionedConcurrencyConfigRequest) -> Result<sdk::operation::get_provisioned_concurrency_config::builders::GetProvisionedConcurrencyConfigFluentBuilder, Unfit>{
    Ok(call.set_function_name(Some(input.function_name)).set_qualifier(Some(input.qualifier)))
}

fn invoke_call(
    call: sdk::operation::invoke::builders::InvokeFluentBuilder,
    input: rusoto::InvocationRequest,
) -> Result<sdk::operation::invoke::builders::InvokeFluentBuilder, Unfit> {
    Ok(call
        .set_client_context(input.client_context)
        .set_function_name(Some(input.function_name))
        .set_invocation_type(input.invocation_type.map(|it| sdk::types::InvocationType::from(it.as_str())))
        .set_log_type(input.log_type.map(|it| sdk::types::LogType::from(it.as_str())))
        .set_payload(input.payload.map(support::blob))
        .set_qualifier(input.qualifier))
}

fn invoke_async_call(
    call: sdk::operation::invoke_async::builders::InvokeAsyncFluentBuilder,
    input: rusoto::InvokeAsyncRequest,
) -> Result<sdk::operation::invoke_async::builders::InvokeAsyncFluentBuilder, Unfit> {
    Ok(call
        .set_function_name(Some(input.function_name))
        .set_invoke_args(Some(support::stream_of(input.invoke_args))))
}

fn list_aliases_call(
    call: sdk::operation::list_aliases::builders::ListAliasesFluentBuilder,
    input: rusoto::ListAliasesRequest,
) -> Result<sdk::operation::list_aliases::builders::ListAliasesFluentBuilder, Unfit> {
    Ok(call
        .set_function_name(Some(input.function_name))
        .set_function_version(input.function_version)
        .set_marker(input.marker)
        .set_max_items(
            input.max_items.map(|it| support::integer(it, "ListAliasesRequest::max_items")).transpose()?,
        ))
}

fn list_code_signing_configs_call(
    call: sdk::operation::list_code_signing_configs::builders::ListCodeSigningConfigsFluentBuilder,
    input: rusoto::ListCodeSigningConfigsRequest,
) -> Result<sdk::operation::list_code_signing_configs::builders::ListCodeSigningConfigsFluentBuilder, Unfit> {
    Ok(call.set_marker(input.marker).set_max_items(
        input
            .max_items
            .map(|it| support::integer(it, "ListCodeSigningConfigsRequest::max_items"))
            .transpose()?,
    ))
}

fn list_event_source_mappings_call(
    call: sdk::operation::list_event_source_mappings::builders::ListEventSourceMappingsFluentBuilder,
    input: rusoto::ListEventSourceMappingsRequest,
) -> Result<sdk::operation::list_event_source_mappings::builders::ListEventSourceMappingsFluentBuilder, Unfit>
{
    Ok(call
        .set_event_source_arn(input.event_source_arn)
        .set_function_name(input.function_name)
        .set_marker(input.marker)
        .set_max_items(
            input
                .max_items
                .map(|it| support::integer(it, "ListEventSourceMappingsRequest::max_items"))
                .transpose()?,
        ))
}

fn list_function_event_invoke_configs_call(
    call: sdk::operation::list_function_event_invoke_configs::builders::ListFunctionEventInvokeConfigsFluentBuilder,
    input: rusoto::ListFunctionEventInvokeConfigsRequest,
) -> Result<
    sdk::operation::list_function_event_invoke_configs::builders::ListFunctionEventInvokeConfigsFluentBuilder,
    Unfit,
> {
    Ok(call.set_function_name(Some(input.function_name)).set_marker(input.marker).set_max_items(
        input
            .max_items
            .map(|it| support::integer(it, "ListFunctionEventInvokeConfigsRequest::max_items"))
            .transpose()?,
    ))
}

fn list_functions_call(
    call: sdk::operation::list_functions::builders::ListFunctionsFluentBuilder,
    input: rusoto::ListFunctionsRequest,
) -> Result<sdk::operation::list_functions::builders::ListFunctionsFluentBuilder, Unfit> {
    Ok(call
        .set_function_version(input.function_version.map(|it| sdk::types::FunctionVersion::from(it.as_str())))
        .set_marker(input.marker)
        .set_master_region(input.master_region)
        .set_max_items(
            input.max_items.map(|it| support::integer(it, "ListFunctionsRequest::max_items")).transpose()?,
        ))
}

fn list_functions_by_code_signing_config_call(call: sdk::operation::list_functions_by_code_signing_config::builders::ListFunctionsByCodeSigningConfigFluentBuilder, input: rusoto::ListFunctionsByCodeSigningConfigRequest) -> Result<sdk::operation::list_functions_by_code_signing_config::builders::ListFunctionsByCodeSigningConfigFluentBuilder, Unfit>{
    Ok(call
        .set_code_signing_config_arn(Some(input.code_signing_config_arn))
        .set_marker(input.marker)
        .set_max_items(
            input
                .max_items
                .map(|it| support::integer(it, "ListFunctionsByCodeSigningConfigRequest::max_items"))
                .transpose()?,
        ))
}

fn list_layer_versions_call(
    call: sdk::operation::list_layer_versions::builders::ListLayerVersionsFluentBuilder,
    input: rusoto::ListLayerVersionsRequest,
) -> Result<sdk::operation::list_layer_versions::builders::ListLayerVersionsFluentBuilder, Unfit> {
    Ok(call
        .set_compatible_runtime(input.compatible_runtime.map(|it| sdk::types::Runtime::from(it.as_str())))
        .set_layer_name(Some(input.layer_name))
        .set_marker(input.marker)
        .set_max_items(
            input
                .max_items
                .map(|it| support::integer(it, "ListLayerVersionsRequest::max_items"))
                .transpose()?,
        ))
}

fn list_layers_call(
    call: sdk::operation::list_layers::builders::ListLayersFluentBuilder,
    input: rusoto::ListLayersRequest,
) -> Result<sdk::operation::list_layers::builders::ListLayersFluentBuilder, Unfit> {
    Ok(call
        .set_compatible_runtime(input.compatible_runtime.map(|it| sdk::types::Runtime::from(it.as_str())))
        .set_marker(input.marker)
        .set_max_items(
            input.max_items.map(|it| support::integer(it, "ListLayersRequest::max_items")).transpose()?,
        ))
}

fn list_provisioned_concurrency_configs_call(call: sdk::operation::list_provisioned_concurrency_configs::builders::ListProvisionedConcurrencyConfigsFluentBuilder, input: rusoto::ListProvisionedConcurrencyConfigsRequest) -> Result<sdk::operation::list_provisioned_concurrency_configs::builders::ListProvisionedConcurrencyConfigsFluentBuilder, Unfit>{
    Ok(call.set_function_name(Some(input.function_name)).set_marker(input.marker).set_max_items(
        input
            .max_items
            .map(|it| support::integer(it, "ListProvisionedConcurrencyConfigsRequest::max_items"))
            .transpose()?,
    ))
}

fn list_tags_call(
    call: sdk::operation::list_tags::builders::ListTagsFluentBuilder,
    input: rusoto::ListTagsRequest,
) -> Result<sdk::operation::list_tags::builders::ListTagsFluentBuilder, Unfit> {
    Ok(call.set_resource(Some(input.resource)))
}

fn list_versions_by_function_call(
    call: sdk::operation::list_versions_by_function::builders::ListVersionsByFunctionFluentBuilder,
    input: rusoto::ListVersionsByFunctionRequest,
) -> Result<sdk::operation::list_versions_by_function::builders::ListVersionsByFunctionFluentBuilder, Unfit> {
    Ok(call.set_function_name(Some(input.function_name)).set_marker(input.marker).set_max_items(
        input
            .max_items
            .map(|it| support::integer(it, "ListVersionsByFunctionRequest::max_items"))
            .transpose()?,
    ))
}

fn publish_layer_version_call(
    call: sdk::operation::publish_layer_version::builders::PublishLayerVersionFluentBuilder,
    input: rusoto::PublishLayerVersionRequest,
) -> Result<sdk::operation::publish_layer_version::builders::PublishLayerVersionFluentBuilder, Unfit> {
    Ok(call
        .set_compatible_runtimes(
            input.compatible_runtimes.map(|it| {
                it.into_iter().map(|it| sdk::types::Runtime::from(it.as_str())).collect::<Vec<_>>()
            }),
        )
        .set_content(Some(layer_version_content_input_into_sdk(input.content)?))
        .set_description(input.description)
        .set_layer_name(Some(input.layer_name))
        .set_license_info(input.license_info))
}

fn publish_version_call(
    call: sdk::operation::publish_version::builders::PublishVersionFluentBuilder,
    input: rusoto::PublishVersionRequest,
) -> Result<sdk::operation::publish_version::builders::PublishVersionFluentBuilder, Unfit> {
    Ok(call
        .set_code_sha256(input.code_sha_256)
        .set_description(input.description)
        .set_function_name(Some(input.function_name))
        .set_revision_id(input.revision_id))
}

fn put_function_code_signing_config_call(
    call: sdk::operation::put_function_code_signing_config::builders::PutFunctionCodeSigningConfigFluentBuilder,
    input: rusoto::PutFunctionCodeSigningConfigRequest,
) -> Result<
    sdk::operation::put_function_code_signing_config::builders::PutFunctionCodeSigningConfigFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_code_signing_config_arn(Some(input.code_signing_config_arn))
        .set_function_name(Some(input.function_name)))
}

fn put_function_concurrency_call(
    call: sdk::operation::put_function_concurrency::builders::PutFunctionConcurrencyFluentBuilder,
    input: rusoto::PutFunctionConcurrencyRequest,
) -> Result<sdk::operation::put_function_concurrency::builders::PutFunctionConcurrencyFluentBuilder, Unfit> {
    Ok(call.set_function_name(Some(input.function_name)).set_reserved_concurrent_executions(Some(
        support::integer(
            input.reserved_concurrent_executions,
            "PutFunctionConcurrencyRequest::reserved_concurrent_executions",
        )?,
    )))
}

fn put_function_event_invoke_config_call(
    call: sdk::operation::put_function_event_invoke_config::builders::PutFunctionEventInvokeConfigFluentBuilder,
    input: rusoto::PutFunctionEventInvokeConfigRequest,
) -> Result<
    sdk::operation::put_function_event_invoke_config::builders::PutFunctionEventInvokeConfigFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_destination_config(input.destination_config.map(destination_config_into_sdk).transpose()?)
        .set_function_name(Some(input.function_name))
        .set_maximum_event_age_in_seconds(
            input
                .maximum_event_age_in_seconds
                .map(|it| {
                    support::integer(it, "PutFunctionEventInvokeConfigRequest::maximum_event_age_in_seconds")
                })
                .transpose()?,
        )
        .set_maximum_retry_attempts(
            input
                .maximum_retry_attempts
                .map(|it| support::integer(it, "PutFunctionEventInvokeConfigRequest::maximum_retry_attempts"))
                .transpose()?,
        )
        .set_qualifier(input.qualifier))
}

fn put_provisioned_concurrency_config_call(call: sdk::operation::put_provisioned_concurrency_config::builders::PutProvisionedConcurrencyConfigFluentBuilder, input: rusoto::PutProvisionedConcurrencyConfigRequest) -> Result<sdk::operation::put_provisioned_concurrency_config::builders::PutProvisionedConcurrencyConfigFluentBuilder, Unfit>{
    Ok(call
        .set_function_name(Some(input.function_name))
        .set_provisioned_concurrent_executions(Some(support::integer(
            input.provisioned_concurrent_executions,
            "PutProvisionedConcurrencyConfigRequest::provisioned_concurrent_executions",
        )?))
        .set_qualifier(Some(input.qualifier)))
}

fn remove_layer_version_permission_call(
    call: sdk::operation::remove_layer_version_permission::builders::RemoveLayerVersionPermissionFluentBuilder,
    input: rusoto::RemoveLayerVersionPermissionRequest,
) -> Result<
    sdk::operation::remove_layer_version_permission::builders::RemoveLayerVersionPermissionFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_layer_name(Some(input.layer_name))
        .set_revision_id(input.revision_id)
        .set_statement_id(Some(input.statement_id))
        .set_version_number(Some(input.version_number)))
}

fn remove_permission_call(
    call: sdk::operation::remove_permission::builders::RemovePermissionFluentBuilder,
    input: rusoto::RemovePermissionRequest,
) -> Result<sdk::operation::remove_permission::builders::RemovePermissionFluentBuilder, Unfit> {
    Ok(call
        .set_function_name(Some(input.function_name))
        .set_qualifier(input.qualifier)
        .set_revision_id(input.revision_id)
        .set_statement_id(Some(input.statement_id)))
}

fn tag_resource_call(
    call: sdk::operation::tag_resource::builders::TagResourceFluentBuilder,
    input: rusoto::TagResourceRequest,
) -> Result<sdk::operation::tag_resource::builders::TagResourceFluentBuilder, Unfit> {
    Ok(call.set_resource(Some(input.resource)).set_tags(Some(input.tags)))
}

fn untag_resource_call(
    call: sdk::operation::untag_resource::builders::UntagResourceFluentBuilder,
    input: rusoto::UntagResourceRequest,
) -> Result<sdk::operation::untag_resource::builders::UntagResourceFluentBuilder, Unfit> {
    Ok(call.set_resource(Some(input.resource)).set_tag_keys(Some(input.tag_keys)))
}

fn update_alias_call(
    call: sdk::operation::update_alias::builders::UpdateAliasFluentBuilder,
    input: rusoto::UpdateAliasRequest,
) -> Result<sdk::operation::update_alias::builders::UpdateAliasFluentBuilder, Unfit> {
    Ok(call
        .set_description(input.description)
        .set_function_name(Some(input.function_name))
        .set_function_version(input.function_version)
        .set_name(Some(input.name))
        .set_revision_id(input.revision_id)
        .set_routing_config(input.routing_config.map(alias_routing_configuration_into_sdk).transpose()?))
}

fn update_code_signing_config_call(
    call: sdk::operation::update_code_signing_config::builders::UpdateCodeSigningConfigFluentBuilder,
    input: rusoto::UpdateCodeSigningConfigRequest,
) -> Result<sdk::operation::update_code_signing_config::builders::UpdateCodeSigningConfigFluentBuilder, Unfit>
{
    Ok(call
        .set_allowed_publishers(input.allowed_publishers.map(allowed_publishers_into_sdk).transpose()?)
        .set_code_signing_config_arn(Some(input.code_signing_config_arn))
        .set_code_signing_policies(
            input.code_signing_policies.map(code_signing_policies_into_sdk).transpose()?,
        )
        .set_description(input.description))
}

fn update_event_source_mapping_call(
    call: sdk::operation::update_event_source_mapping::builders::UpdateEventSourceMappingFluentBuilder,
    input: rusoto::UpdateEventSourceMappingRequest,
) -> Result<sdk::operation::update_event_source_mapping::builders::UpdateEventSourceMappingFluentBuilder, Unfit>
{
    Ok(call
        .set_batch_size(
            input
                .batch_size
                .map(|it| support::integer(it, "UpdateEventSourceMappingRequest::batch_size"))
                .transpose()?,
        )
        .set_bisect_batch_on_function_error(input.bisect_batch_on_function_error)
        .set_destination_config(input.destination_config.map(destination_config_into_sdk).transpose()?)
        .set_enabled(input.enabled)
        .set_function_name(input.function_name)
        .set_function_response_types(input.function_response_types.map(|it| {
            it.into_iter().map(|it| sdk::types::FunctionResponseType::from(it.as_str())).collect::<Vec<_>>()
        }))
        .set_maximum_batching_window_in_seconds(
            input
                .maximum_batching_window_in_seconds
                .map(|it| {
                    support::integer(
                        it,
                        "UpdateEventSourceMappingRequest::maximum_batching_window_in_seconds",
                    )
                })
                .transpose()?,
        )
        .set_maximum_record_age_in_seconds(
            input
                .maximum_record_age_in_seconds
                .map(|it| {
                    support::integer(it, "UpdateEventSourceMappingRequest::maximum_record_age_in_seconds")
                })
                .transpose()?,
        )
        .set_maximum_retry_attempts(
            input
                .maximum_retry_attempts
                .map(|it| support::integer(it, "UpdateEventSourceMappingRequest::maximum_retry_attempts"))
                .transpose()?,
        )
        .set_parallelization_factor(
            input
                .parallelization_factor
                .map(|it| support::integer(it, "UpdateEventSourceMappingRequest::parallelization_factor"))
                .transpose()?,
        )
        .set_source_access_configurations(
            input
                .source_access_configurations
                .map(|it| {
                    it.into_iter()
                        .map(source_access_configuration_into_sdk)
                        .collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_tumbling_window_in_seconds(
            input
                .tumbling_window_in_seconds
                .map(|it| support::integer(it, "UpdateEventSourceMappingRequest::tumbling_window_in_seconds"))
                .transpose()?,
        )
        .set_uuid(Some(input.uuid)))
}

fn update_function_code_call(
    call: sdk::operation::update_function_code::builders::UpdateFunctionCodeFluentBuilder,
    input: rusoto::UpdateFunctionCodeRequest,
) -> Result<sdk::operation::update_function_code::builders::UpdateFunctionCodeFluentBuilder, Unfit> {
    Ok(call
        .set_dry_run(input.dry_run)
        .set_function_name(Some(input.function_name))
        .set_image_uri(input.image_uri)
        .set_publish(input.publish)
        .set_revision_id(input.revision_id)
        .set_s3_bucket(input.s3_bucket)
        .set_s3_key(input.s3_key)
        .set_s3_object_version(input.s3_object_version)
        .set_zip_file(input.zip_file.map(support::blob)))
}

fn update_function_configuration_call(
    call: sdk::operation::update_function_configuration::builders::UpdateFunctionConfigurationFluentBuilder,
    input: rusoto::UpdateFunctionConfigurationRequest,
) -> Result<
    sdk::operation::update_function_configuration::builders::UpdateFunctionConfigurationFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_dead_letter_config(input.dead_letter_config.map(dead_letter_config_into_sdk).transpose()?)
        .set_description(input.description)
        .set_environment(input.environment.map(environment_into_sdk).transpose()?)
        .set_file_system_configs(
            input
                .file_system_configs
                .map(|it| it.into_iter().map(file_system_config_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_function_name(Some(input.function_name))
        .set_handler(input.handler)
        .set_image_config(input.image_config.map(image_config_into_sdk).transpose()?)
        .set_kms_key_arn(input.kms_key_arn)
        .set_layers(input.layers)
        .set_memory_size(
            input
                .memory_size
                .map(|it| support::integer(it, "UpdateFunctionConfigurationRequest::memory_size"))
                .transpose()?,
        )
        .set_revision_id(input.revision_id)
        .set_role(input.role)
        .set_runtime(input.runtime.map(|it| sdk::types::Runtime::from(it.as_str())))
        .set_timeout(
            input
                .timeout
                .map(|it| support::integer(it, "UpdateFunctionConfigurationRequest::timeout"))
                .transpose()?,
        )
        .set_tracing_config(input.tracing_config.map(tracing_config_into_sdk).transpose()?)
        .set_vpc_config(input.vpc_config.map(vpc_config_into_sdk).transpose()?))
}

fn update_function_event_invoke_config_call(call: sdk::operation::update_function_event_invoke_config::builders::UpdateFunctionEventInvokeConfigFluentBuilder, input: rusoto::UpdateFunctionEventInvokeConfigRequest) -> Result<sdk::operation::update_function_event_invoke_config::builders::UpdateFunctionEventInvokeConfigFluentBuilder, Unfit>{
    Ok(call
        .set_destination_config(input.destination_config.map(destination_config_into_sdk).transpose()?)
        .set_function_name(Some(input.function_name))
        .set_maximum_event_age_in_seconds(
            input
                .maximum_event_age_in_seconds
                .map(|it| {
                    support::integer(
                        it,
                        "UpdateFunctionEventInvokeConfigRequest::maximum_event_age_in_seconds",
                    )
                })
                .transpose()?,
        )
        .set_maximum_retry_attempts(
            input
                .maximum_retry_attempts
                .map(|it| {
                    support::integer(it, "UpdateFunctionEventInvokeConfigRequest::maximum_retry_attempts")
                })
                .transpose()?,
        )
        .set_qualifier(input.qualifier))
}

pub(crate) fn alias_routing_configuration_into_sdk(
    it: rusoto::AliasRoutingConfiguration,
) -> Result<sdk::types::AliasRoutingConfiguration, Unfit> {
    let builder = sdk::types::AliasRoutingConfiguration::builder()
        .set_additional_version_weights(it.additional_version_weights);
    Ok(builder.build())
}

pub(crate) fn allowed_publishers_into_sdk(
    it: rusoto::AllowedPublishers,
) -> Result<sdk::types::AllowedPublishers, Unfit> {
    let builder = sdk::types::AllowedPublishers::builder()
        .set_signing_profile_version_arns(Some(it.signing_profile_version_arns));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn code_signing_policies_into_sdk(
    it: rusoto::CodeSigningPolicies,
) -> Result<sdk::types::CodeSigningPolicies, Unfit> {
    let builder = sdk::types::CodeSigningPolicies::builder().set_untrusted_artifact_on_deployment(
        it.untrusted_artifact_on_deployment.map(|it| sdk::types::CodeSigningPolicy::from(it.as_str())),
    );
    Ok(builder.build())
}

pub(crate) fn dead_letter_config_into_sdk(
    it: rusoto::DeadLetterConfig,
) -> Result<sdk::types::DeadLetterConfig, Unfit> {
    let builder = sdk::types::DeadLetterConfig::builder().set_target_arn(it.target_arn);
    Ok(builder.build())
}

pub(crate) fn destination_config_into_sdk(
    it: rusoto::DestinationConfig,
) -> Result<sdk::types::DestinationConfig, Unfit> {
    let builder = sdk::types::DestinationConfig::builder()
        .set_on_failure(it.on_failure.map(on_failure_into_sdk).transpose()?)
        .set_on_success(it.on_success.map(on_success_into_sdk).transpose()?);
    Ok(builder.build())
}

pub(crate) fn environment_into_sdk(it: rusoto::Environment) -> Result<sdk::types::Environment, Unfit> {
    let builder = sdk::types::Environment::builder().set_variables(it.variables);
    Ok(builder.build())
}

pub(crate) fn file_system_config_into_sdk(
    it: rusoto::FileSystemConfig,
) -> Result<sdk::types::FileSystemConfig, Unfit> {
    let builder = sdk::types::FileSystemConfig::builder()
        .set_arn(Some(it.arn))
        .set_local_mount_path(Some(it.local_mount_path));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn function_code_into_sdk(it: rusoto::FunctionCode) -> Result<sdk::types::FunctionCode, Unfit> {
    let builder = sdk::types::FunctionCode::builder()
        .set_image_uri(it.image_uri)
        .set_s3_bucket(it.s3_bucket)
        .set_s3_key(it.s3_key)
        .set_s3_object_version(it.s3_object_version)
        .set_zip_file(it.zip_file.map(support::blob));
    Ok(builder.build())
}

pub(crate) fn image_config_into_sdk(it: rusoto::ImageConfig) -> Result<sdk::types::ImageConfig, Unfit> {
    let builder = sdk::types::ImageConfig::builder()
        .set_command(it.command)
        .set_entry_point(it.entry_point)
        .set_working_directory(it.working_directory);
    Ok(builder.build())
}

pub(crate) fn layer_version_content_input_into_sdk(
    it: rusoto::LayerVersionContentInput,
) -> Result<sdk::types::LayerVersionContentInput, Unfit> {
    let builder = sdk::types::LayerVersionContentInput::builder()
        .set_s3_bucket(it.s3_bucket)
        .set_s3_key(it.s3_key)
        .set_s3_object_version(it.s3_object_version)
        .set_zip_file(it.zip_file.map(support::blob));
    Ok(builder.build())
}

pub(crate) fn on_failure_into_sdk(it: rusoto::OnFailure) -> Result<sdk::types::OnFailure, Unfit> {
    let builder = sdk::types::OnFailure::builder().set_destination(it.destination);
    Ok(builder.build())
}

pub(crate) fn on_success_into_sdk(it: rusoto::OnSuccess) -> Result<sdk::types::OnSuccess, Unfit> {
    let builder = sdk::types::OnSuccess::builder().set_destination(it.destination);
    Ok(builder.build())
}

pub(crate) fn self_managed_event_source_into_sdk(
    it: rusoto::SelfManagedEventSource,
) -> Result<sdk::types::SelfManagedEventSource, Unfit> {
    let builder = sdk::types::SelfManagedEventSource::builder().set_endpoints(
        it.endpoints
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((sdk::types::EndPointType::from(key.as_str()), value)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
    );
    Ok(builder.build())
}

pub(crate) fn source_access_configuration_into_sdk(
    it: rusoto::SourceAccessConfiguration,
) -> Result<sdk::types::SourceAccessConfiguration, Unfit> {
    let builder = sdk::types::SourceAccessConfiguration::builder()
        .set_type(it.type_.map(|it| sdk::types::SourceAccessType::from(it.as_str())))
        .set_uri(it.uri);
    Ok(builder.build())
}

pub(crate) fn tracing_config_into_sdk(it: rusoto::TracingConfig) -> Result<sdk::types::TracingConfig, Unfit> {
    let builder = sdk::types::TracingConfig::builder()
        .set_mode(it.mode.map(|it| sdk::types::TracingMode::from(it.as_str())));
    Ok(builder.build())
}

pub(crate) fn vpc_config_into_sdk(it: rusoto::VpcConfig) -> Result<sdk::types::VpcConfig, Unfit> {
    let builder = sdk::types::VpcConfig::builder()
        .set_security_group_ids(it.security_group_ids)
        .set_subnet_ids(it.subnet_ids);
    Ok(builder.build())
}

pub(crate) fn add_layer_version_permission_output_into_rusoto(
    it: sdk::operation::add_layer_version_permission::AddLayerVersionPermissionOutput,
) -> Result<rusoto::AddLayerVersionPermissionResponse, Unfit> {
    Ok(rusoto::AddLayerVersionPermissionResponse { revision_id: it.revision_id, statement: it.statement })
}

pub(crate) fn add_permission_output_into_rusoto(
    it: sdk::operation::add_permission::AddPermissionOutput,
) -> Result<rusoto::AddPermissionResponse, Unfit> {
    Ok(rusoto::AddPermissionResponse { statement: it.statement })
}

pub(crate) fn create_alias_output_into_rusoto(
    it: sdk::operation::create_alias::CreateAliasOutput,
) -> Result<rusoto::AliasConfiguration, Unfit> {
    Ok(rusoto::AliasConfiguration {
        alias_arn: it.alias_arn,
        description: it.description,
        function_version: it.function_version,
        name: it.name,
        revision_id: it.revision_id,
        routing_config: it.routing_config.map(alias_routing_configuration_into_rusoto).transpose()?,
    })
}

pub(crate) fn create_code_signing_config_output_into_rusoto(
    it: sdk::operation::create_code_signing_config::CreateCodeSigningConfigOutput,
) -> Result<rusoto::CreateCodeSigningConfigResponse, Unfit> {
    Ok(rusoto::CreateCodeSigningConfigResponse {
        code_signing_config: support::present(
            it.code_signing_config.map(code_signing_config_into_rusoto).transpose()?,
            "CreateCodeSigningConfigResponse::code_signing_config",
        )?,
    })
}

pub(crate) fn create_event_source_mapping_output_into_rusoto(
    it: sdk::operation::create_event_source_mapping::CreateEventSourceMappingOutput,
) -> Result<rusoto::EventSourceMappingConfiguration, Unfit> {
    Ok(rusoto::EventSourceMappingConfiguration {
        batch_size: it.batch_size.map(i64::from),
        bisect_batch_on_function_error: it.bisect_batch_on_function_error,
        destination_config: it.destination_config.map(destination_config_into_rusoto).transpose()?,
        event_source_arn: it.event_source_arn,
        function_arn: it.function_arn,
        function_response_types: it
            .function_response_types
            .map(|it| it.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()),
        last_modified: it.last_modified.map(support::seconds),
        last_processing_result: it.last_processing_result,
        maximum_batching_window_in_seconds: it.maximum_batching_window_in_seconds.map(i64::from),
        maximum_record_age_in_seconds: it.maximum_record_age_in_seconds.map(i64::from),
        maximum_retry_attempts: it.maximum_retry_attempts.map(i64::from),
        parallelization_factor: it.parallelization_factor.map(i64::from),
        queues: it.queues,
        self_managed_event_source: it
            .self_managed_event_source
            .map(self_managed_event_source_into_rusoto)
            .transpose()?,
        source_access_configurations: it
            .source_access_configurations
            .map(|it| {
                it.into_iter().map(source_access_configuration_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        starting_position: it.starting_position.map(|it| it.as_str().to_owned()),
        starting_position_timestamp: it.starting_position_timestamp.map(support::seconds),
        state: it.state,
        state_transition_reason: it.state_transition_reason,
        topics: it.topics,
        tumbling_window_in_seconds: it.tumbling_window_in_seconds.map(i64::from),
        uuid: it.uuid,
    })
}

pub(crate) fn create_function_output_into_rusoto(
    it: sdk::operation::create_function::CreateFunctionOutput,
) -> Result<rusoto::FunctionConfiguration, Unfit> {
    Ok(rusoto::FunctionConfiguration {
        code_sha_256: it.code_sha256,
        code_size: Some(it.code_size),
        dead_letter_config: it.dead_letter_config.map(dead_letter_config_into_rusoto).transpose()?,
        description: it.description,
        environment: it.environment.map(environment_response_into_rusoto).transpose()?,
        file_system_configs: it
            .file_system_configs
            .map(|it| it.into_iter().map(file_system_config_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        function_arn: it.function_arn,
        function_name: it.function_name,
        handler: it.handler,
        image_config_response: it.image_config_response.map(image_config_response_into_rusoto).transpose()?,
        kms_key_arn: it.kms_key_arn,
        last_modified: it.last_modified,
        last_update_status: it.last_update_status.map(|it| it.as_str().to_owned()),
        last_update_status_reason: it.last_update_status_reason,
        last_update_status_reason_code: it.last_update_status_reason_code.map(|it| it.as_str().to_owned()),
        layers: it
            .layers
            .map(|it| it.into_iter().map(layer_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        master_arn: it.master_arn,
        memory_size: it.memory_size.map(i64::from),
        package_type: it.package_type.map(|it| it.as_str().to_owned()),
        revision_id: it.revision_id,
        role: it.role,
        runtime: it.runtime.map(|it| it.as_str().to_owned()),
        signing_job_arn: it.signing_job_arn,
        signing_profile_version_arn: it.signing_profile_version_arn,
        state: it.state.map(|it| it.as_str().to_owned()),
        state_reason: it.state_reason,
        state_reason_code: it.state_reason_code.map(|it| it.as_str().to_owned()),
        timeout: it.timeout.map(i64::from),
        tracing_config: it.tracing_config.map(tracing_config_response_into_rusoto).transpose()?,
        version: it.version,
        vpc_config: it.vpc_config.map(vpc_config_response_into_rusoto).transpose()?,
    })
}

pub(crate) fn delete_code_signing_config_output_into_rusoto(
    _: sdk::operation::delete_code_signing_config::DeleteCodeSigningConfigOutput,
) -> Result<rusoto::DeleteCodeSigningConfigResponse, Unfit> {
    Ok(rusoto::DeleteCodeSigningConfigResponse {})
}

pub(crate) fn delete_event_source_mapping_output_into_rusoto(
    it: sdk::operation::delete_event_source_mapping::DeleteEventSourceMappingOutput,
) -> Result<rusoto::EventSourceMappingConfiguration, Unfit> {
    Ok(rusoto::EventSourceMappingConfiguration {
        batch_size: it.batch_size.map(i64::from),
        bisect_batch_on_function_error: it.bisect_batch_on_function_error,
        destination_config: it.destination_config.map(destination_config_into_rusoto).transpose()?,
        event_source_arn: it.event_source_arn,
        function_arn: it.function_arn,
        function_response_types: it
            .function_response_types
            .map(|it| it.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()),
        last_modified: it.last_modified.map(support::seconds),
        last_processing_result: it.last_processing_result,
        maximum_batching_window_in_seconds: it.maximum_batching_window_in_seconds.map(i64::from),
        maximum_record_age_in_seconds: it.maximum_record_age_in_seconds.map(i64::from),
        maximum_retry_attempts: it.maximum_retry_attempts.map(i64::from),
        parallelization_factor: it.parallelization_factor.map(i64::from),
        queues: it.queues,
        self_managed_event_source: it
            .self_managed_event_source
            .map(self_managed_event_source_into_rusoto)
            .transpose()?,
        source_access_configurations: it
            .source_access_configurations
            .map(|it| {
                it.into_iter().map(source_access_configuration_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        starting_position: it.starting_position.map(|it| it.as_str().to_owned()),
        starting_position_timestamp: it.starting_position_timestamp.map(support::seconds),
        state: it.state,
        state_transition_reason: it.state_transition_reason,
        topics: it.topics,
        tumbling_window_in_seconds: it.tumbling_window_in_seconds.map(i64::from),
        uuid: it.uuid,
    })
}

pub(crate) fn get_account_settings_output_into_rusoto(
    it: sdk::operation::get_account_settings::GetAccountSettingsOutput,
) -> Result<rusoto::GetAccountSettingsResponse, Unfit> {
    Ok(rusoto::GetAccountSettingsResponse {
        account_limit: it.account_limit.map(account_limit_into_rusoto).transpose()?,
        account_usage: it.account_usage.map(account_usage_into_rusoto).transpose()?,
    })
}

pub(crate) fn get_alias_output_into_rusoto(
    it: sdk::operation::get_alias::GetAliasOutput,
) -> Result<rusoto::AliasConfiguration, Unfit> {
    Ok(rusoto::AliasConfiguration {
        alias_arn: it.alias_arn,
        description: it.description,
        function_version: it.function_version,
        name: it.name,
        revision_id: it.revision_id,
        routing_config: it.routing_config.map(alias_routing_configuration_into_rusoto).transpose()?,
    })
}

pub(crate) fn get_code_signing_config_output_into_rusoto(
    it: sdk::operation::get_code_signing_config::GetCodeSigningConfigOutput,
) -> Result<rusoto::GetCodeSigningConfigResponse, Unfit> {
    Ok(rusoto::GetCodeSigningConfigResponse {
        code_signing_config: support::present(
            it.code_signing_config.map(code_signing_config_into_rusoto).transpose()?,
            "GetCodeSigningConfigResponse::code_signing_config",
        )?,
    })
}

pub(crate) fn get_event_source_mapping_output_into_rusoto(
    it: sdk::operation::get_event_source_mapping::GetEventSourceMappingOutput,
) -> Result<rusoto::EventSourceMappingConfiguration, Unfit> {
    Ok(rusoto::EventSourceMappingConfiguration {
        batch_size: it.batch_size.map(i64::from),
        bisect_batch_on_function_error: it.bisect_batch_on_function_error,
        destination_config: it.destination_config.map(destination_config_into_rusoto).transpose()?,
        event_source_arn: it.event_source_arn,
        function_arn: it.function_arn,
        function_response_types: it
            .function_response_types
            .map(|it| it.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()),
        last_modified: it.last_modified.map(support::seconds),
        last_processing_result: it.last_processing_result,
        maximum_batching_window_in_seconds: it.maximum_batching_window_in_seconds.map(i64::from),
        maximum_record_age_in_seconds: it.maximum_record_age_in_seconds.map(i64::from),
        maximum_retry_attempts: it.maximum_retry_attempts.map(i64::from),
        parallelization_factor: it.parallelization_factor.map(i64::from),
        queues: it.queues,
        self_managed_event_source: it
            .self_managed_event_source
            .map(self_managed_event_source_into_rusoto)
            .transpose()?,
        source_access_configurations: it
            .source_access_configurations
            .map(|it| {
                it.into_iter().map(source_access_configuration_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        starting_position: it.starting_position.map(|it| it.as_str().to_owned()),
        starting_position_timestamp: it.starting_position_timestamp.map(support::seconds),
        state: it.state,
        state_transition_reason: it.state_transition_reason,
        topics: it.topics,
        tumbling_window_in_seconds: it.tumbling_window_in_seconds.map(i64::from),
        uuid: it.uuid,
    })
}

pub(crate) fn get_function_output_into_rusoto(
    it: sdk::operation::get_function::GetFunctionOutput,
) -> Result<rusoto::GetFunctionResponse, Unfit> {
    Ok(rusoto::GetFunctionResponse {
        code: it.code.map(function_code_location_into_rusoto).transpose()?,
        concurrency: it.concurrency.map(concurrency_into_rusoto).transpose()?,
        configuration: it.configuration.map(function_configuration_into_rusoto).transpose()?,
        tags: it.tags,
    })
}

pub(crate) fn get_function_code_signing_config_output_into_rusoto(
    it: sdk::operation::get_function_code_signing_config::GetFunctionCodeSigningConfigOutput,
) -> Result<rusoto::GetFunctionCodeSigningConfigResponse, Unfit> {
    Ok(rusoto::GetFunctionCodeSigningConfigResponse {
        code_signing_config_arn: it.code_signing_config_arn,
        function_name: it.function_name,
    })
}

pub(crate) fn get_function_concurrency_output_into_rusoto(
    it: sdk::operation::get_function_concurrency::GetFunctionConcurrencyOutput,
) -> Result<rusoto::GetFunctionConcurrencyResponse, Unfit> {
    Ok(rusoto::GetFunctionConcurrencyResponse {
        reserved_concurrent_executions: it.reserved_concurrent_executions.map(i64::from),
    })
}

pub(crate) fn get_function_configuration_output_into_rusoto(
    it: sdk::operation::get_function_configuration::GetFunctionConfigurationOutput,
) -> Result<rusoto::FunctionConfiguration, Unfit> {
    Ok(rusoto::FunctionConfiguration {
        code_sha_256: it.code_sha256,
        code_size: Some(it.code_size),
        dead_letter_config: it.dead_letter_config.map(dead_letter_config_into_rusoto).transpose()?,
        description: it.description,
        environment: it.environment.map(environment_response_into_rusoto).transpose()?,
        file_system_configs: it
            .file_system_configs
            .map(|it| it.into_iter().map(file_system_config_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        function_arn: it.function_arn,
        function_name: it.function_name,
        handler: it.handler,
        image_config_response: it.image_config_response.map(image_config_response_into_rusoto).transpose()?,
        kms_key_arn: it.kms_key_arn,
        last_modified: it.last_modified,
        last_update_status: it.last_update_status.map(|it| it.as_str().to_owned()),
        last_update_status_reason: it.last_update_status_reason,
        last_update_status_reason_code: it.last_update_status_reason_code.map(|it| it.as_str().to_owned()),
        layers: it
            .layers
            .map(|it| it.into_iter().map(layer_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        master_arn: it.master_arn,
        memory_size: it.memory_size.map(i64::from),
        package_type: it.package_type.map(|it| it.as_str().to_owned()),
        revision_id: it.revision_id,
        role: it.role,
        runtime: it.runtime.map(|it| it.as_str().to_owned()),
        signing_job_arn: it.signing_job_arn,
        signing_profile_version_arn: it.signing_profile_version_arn,
        state: it.state.map(|it| it.as_str().to_owned()),
        state_reason: it.state_reason,
        state_reason_code: it.state_reason_code.map(|it| it.as_str().to_owned()),
        timeout: it.timeout.map(i64::from),
        tracing_config: it.tracing_config.map(tracing_config_response_into_rusoto).transpose()?,
        version: it.version,
        vpc_config: it.vpc_config.map(vpc_config_response_into_rusoto).transpose()?,
    })
}

pub(crate) fn get_function_event_invoke_config_output_into_rusoto(
    it: sdk::operation::get_function_event_invoke_config::GetFunctionEventInvokeConfigOutput,
) -> Result<rusoto::FunctionEventInvokeConfig, Unfit> {
    Ok(rusoto::FunctionEventInvokeConfig {
        destination_config: it.destination_config.map(destination_config_into_rusoto).transpose()?,
        function_arn: it.function_arn,
        last_modified: it.last_modified.map(support::seconds),
        maximum_event_age_in_seconds: it.maximum_event_age_in_seconds.map(i64::from),
        maximum_retry_attempts: it.maximum_retry_attempts.map(i64::from),
    })
}

pub(crate) fn get_layer_version_output_into_rusoto(
    it: sdk::operation::get_layer_version::GetLayerVersionOutput,
) -> Result<rusoto::GetLayerVersionResponse, Unfit> {
    Ok(rusoto::GetLayerVersionResponse {
        compatible_runtimes: it
            .compatible_runtimes
            .map(|it| it.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()),
        content: it.content.map(layer_version_content_output_into_rusoto).transpose()?,
        created_date: it.created_date,
        description: it.description,
        layer_arn: it.layer_arn,
        layer_version_arn: it.layer_version_arn,
        license_info: it.license_info,
        version: Some(it.version),
    })
}

pub(crate) fn get_layer_version_by_arn_output_into_rusoto(
    it: sdk::operation::get_layer_version_by_arn::GetLayerVersionByArnOutput,
) -> Result<rusoto::GetLayerVersionResponse, Unfit> {
    Ok(rusoto::GetLayerVersionResponse {
        compatible_runtimes: it
            .compatible_runtimes
            .map(|it| it.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()),
        content: it.content.map(layer_version_content_output_into_rusoto).transpose()?,
        created_date: it.created_date,
        description: it.description,
        layer_arn: it.layer_arn,
        layer_version_arn: it.layer_version_arn,
        license_info: it.license_info,
        version: Some(it.version),
    })
}

pub(crate) fn get_layer_version_policy_output_into_rusoto(
    it: sdk::operation::get_layer_version_policy::GetLayerVersionPolicyOutput,
) -> Result<rusoto::GetLayerVersionPolicyResponse, Unfit> {
    Ok(rusoto::GetLayerVersionPolicyResponse { policy: it.policy, revision_id: it.revision_id })
}

pub(crate) fn get_policy_output_into_rusoto(
    it: sdk::operation::get_policy::GetPolicyOutput,
) -> Result<rusoto::GetPolicyResponse, Unfit> {
    Ok(rusoto::GetPolicyResponse { policy: it.policy, revision_id: it.revision_id })
}

pub(crate) fn get_provisioned_concurrency_config_output_into_rusoto(
    it: sdk::operation::get_provisioned_concurrency_config::GetProvisionedConcurrencyConfigOutput,
) -> Result<rusoto::GetProvisionedConcurrencyConfigResponse, Unfit> {
    Ok(rusoto::GetProvisionedConcurrencyConfigResponse {
        allocated_provisioned_concurrent_executions: it
            .allocated_provisioned_concurrent_executions
            .map(i64::from),
        available_provisioned_concurrent_executions: it
            .available_provisioned_concurrent_executions
            .map(i64::from),
        last_modified: it.last_modified,
        requested_provisioned_concurrent_executions: it
            .requested_provisioned_concurrent_executions
            .map(i64::from),
        status: it.status.map(|it| it.as_str().to_owned()),
        status_reason: it.status_reason,
    })
}

pub(crate) fn invoke_output_into_rusoto(
    it: sdk::operation::invoke::InvokeOutput,
) -> Result<rusoto::InvocationResponse, Unfit> {
    Ok(rusoto::InvocationResponse {
        executed_version: it.executed_version,
        function_error: it.function_error,
        log_result: it.log_result,
        payload: it.payload.map(support::bytes).or_else(|| Some(Default::default())),
        status_code: Some(i64::from(it.status_code)),
    })
}

pub(crate) fn invoke_async_output_into_rusoto(
    it: sdk::operation::invoke_async::InvokeAsyncOutput,
) -> Result<rusoto::InvokeAsyncResponse, Unfit> {
    Ok(rusoto::InvokeAsyncResponse { status: Some(i64::from(it.status)) })
}

pub(crate) fn list_aliases_output_into_rusoto(
    it: sdk::operation::list_aliases::ListAliasesOutput,
) -> Result<rusoto::ListAliasesResponse, Unfit> {
    Ok(rusoto::ListAliasesResponse {
        aliases: it
            .aliases
            .map(|it| it.into_iter().map(alias_configuration_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        next_marker: it.next_marker,
    })
}

pub(crate) fn list_code_signing_configs_output_into_rusoto(
    it: sdk::operation::list_code_signing_configs::ListCodeSigningConfigsOutput,
) -> Result<rusoto::ListCodeSigningConfigsResponse, Unfit> {
    Ok(rusoto::ListCodeSigningConfigsResponse {
        code_signing_configs: it
            .code_signing_configs
            .map(|it| it.into_iter().map(code_signing_config_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        next_marker: it.next_marker,
    })
}

pub(crate) fn list_event_source_mappings_output_into_rusoto(
    it: sdk::operation::list_event_source_mappings::ListEventSourceMappingsOutput,
) -> Result<rusoto::ListEventSourceMappingsResponse, Unfit> {
    Ok(rusoto::ListEventSourceMappingsResponse {
        event_source_mappings: it
            .event_source_mappings
            .map(|it| {
                it.into_iter()
                    .map(event_source_mapping_configuration_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        next_marker: it.next_marker,
    })
}

pub(crate) fn list_function_event_invoke_configs_output_into_rusoto(
    it: sdk::operation::list_function_event_invoke_configs::ListFunctionEventInvokeConfigsOutput,
) -> Result<rusoto::ListFunctionEventInvokeConfigsResponse, Unfit> {
    Ok(rusoto::ListFunctionEventInvokeConfigsResponse {
        function_event_invoke_configs: it
            .function_event_invoke_configs
            .map(|it| {
                it.into_iter()
                    .map(function_event_invoke_config_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        next_marker: it.next_marker,
    })
}

pub(crate) fn list_functions_output_into_rusoto(
    it: sdk::operation::list_functions::ListFunctionsOutput,
) -> Result<rusoto::ListFunctionsResponse, Unfit> {
    Ok(rusoto::ListFunctionsResponse {
        functions: it
            .functions
            .map(|it| {
                it.into_iter().map(function_configuration_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        next_marker: it.next_marker,
    })
}

pub(crate) fn list_functions_by_code_signing_config_output_into_rusoto(
    it: sdk::operation::list_functions_by_code_signing_config::ListFunctionsByCodeSigningConfigOutput,
) -> Result<rusoto::ListFunctionsByCodeSigningConfigResponse, Unfit> {
    Ok(rusoto::ListFunctionsByCodeSigningConfigResponse {
        function_arns: it.function_arns,
        next_marker: it.next_marker,
    })
}

pub(crate) fn list_layer_versions_output_into_rusoto(
    it: sdk::operation::list_layer_versions::ListLayerVersionsOutput,
) -> Result<rusoto::ListLayerVersionsResponse, Unfit> {
    Ok(rusoto::ListLayerVersionsResponse {
        layer_versions: it
            .layer_versions
            .map(|it| {
                it.into_iter().map(layer_versions_list_item_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        next_marker: it.next_marker,
    })
}

pub(crate) fn list_layers_output_into_rusoto(
    it: sdk::operation::list_layers::ListLayersOutput,
) -> Result<rusoto::ListLayersResponse, Unfit> {
    Ok(rusoto::ListLayersResponse {
        layers: it
            .layers
            .map(|it| it.into_iter().map(layers_list_item_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        next_marker: it.next_marker,
    })
}

pub(crate) fn list_provisioned_concurrency_configs_output_into_rusoto(
    it: sdk::operation::list_provisioned_concurrency_configs::ListProvisionedConcurrencyConfigsOutput,
) -> Result<rusoto::ListProvisionedConcurrencyConfigsResponse, Unfit> {
    Ok(rusoto::ListProvisionedConcurrencyConfigsResponse {
        next_marker: it.next_marker,
        provisioned_concurrency_configs: it
            .provisioned_concurrency_configs
            .map(|it| {
                it.into_iter()
                    .map(provisioned_concurrency_config_list_item_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn list_tags_output_into_rusoto(
    it: sdk::operation::list_tags::ListTagsOutput,
) -> Result<rusoto::ListTagsResponse, Unfit> {
    Ok(rusoto::ListTagsResponse { tags: it.tags })
}

pub(crate) fn list_versions_by_function_output_into_rusoto(
    it: sdk::operation::list_versions_by_function::ListVersionsByFunctionOutput,
) -> Result<rusoto::ListVersionsByFunctionResponse, Unfit> {
    Ok(rusoto::ListVersionsByFunctionResponse {
        next_marker: it.next_marker,
        versions: it
            .versions
            .map(|it| {
                it.into_iter().map(function_configuration_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn publish_layer_version_output_into_rusoto(
    it: sdk::operation::publish_layer_version::PublishLayerVersionOutput,
) -> Result<rusoto::PublishLayerVersionResponse, Unfit> {
    Ok(rusoto::PublishLayerVersionResponse {
        compatible_runtimes: it
            .compatible_runtimes
            .map(|it| it.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()),
        content: it.content.map(layer_version_content_output_into_rusoto).transpose()?,
        created_date: it.created_date,
        description: it.description,
        layer_arn: it.layer_arn,
        layer_version_arn: it.layer_version_arn,
        license_info: it.license_info,
        version: Some(it.version),
    })
}

pub(crate) fn publish_version_output_into_rusoto(
    it: sdk::operation::publish_version::PublishVersionOutput,
) -> Result<rusoto::FunctionConfiguration, Unfit> {
    Ok(rusoto::FunctionConfiguration {
        code_sha_256: it.code_sha256,
        code_size: Some(it.code_size),
        dead_letter_config: it.dead_letter_config.map(dead_letter_config_into_rusoto).transpose()?,
        description: it.description,
        environment: it.environment.map(environment_response_into_rusoto).transpose()?,
        file_system_configs: it
            .file_system_configs
            .map(|it| it.into_iter().map(file_system_config_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        function_arn: it.function_arn,
        function_name: it.function_name,
        handler: it.handler,
        image_config_response: it.image_config_response.map(image_config_response_into_rusoto).transpose()?,
        kms_key_arn: it.kms_key_arn,
        last_modified: it.last_modified,
        last_update_status: it.last_update_status.map(|it| it.as_str().to_owned()),
        last_update_status_reason: it.last_update_status_reason,
        last_update_status_reason_code: it.last_update_status_reason_code.map(|it| it.as_str().to_owned()),
        layers: it
            .layers
            .map(|it| it.into_iter().map(layer_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        master_arn: it.master_arn,
        memory_size: it.memory_size.map(i64::from),
        package_type: it.package_type.map(|it| it.as_str().to_owned()),
        revision_id: it.revision_id,
        role: it.role,
        runtime: it.runtime.map(|it| it.as_str().to_owned()),
        signing_job_arn: it.signing_job_arn,
        signing_profile_version_arn: it.signing_profile_version_arn,
        state: it.state.map(|it| it.as_str().to_owned()),
        state_reason: it.state_reason,
        state_reason_code: it.state_reason_code.map(|it| it.as_str().to_owned()),
        timeout: it.timeout.map(i64::from),
        tracing_config: it.tracing_config.map(tracing_config_response_into_rusoto).transpose()?,
        version: it.version,
        vpc_config: it.vpc_config.map(vpc_config_response_into_rusoto).transpose()?,
    })
}

pub(crate) fn put_function_code_signing_config_output_into_rusoto(
    it: sdk::operation::put_function_code_signing_config::PutFunctionCodeSigningConfigOutput,
) -> Result<rusoto::PutFunctionCodeSigningConfigResponse, Unfit> {
    Ok(rusoto::PutFunctionCodeSigningConfigResponse {
        code_signing_config_arn: it.code_signing_config_arn,
        function_name: it.function_name,
    })
}

pub(crate) fn put_function_concurrency_output_into_rusoto(
    it: sdk::operation::put_function_concurrency::PutFunctionConcurrencyOutput,
) -> Result<rusoto::Concurrency, Unfit> {
    Ok(rusoto::Concurrency {
        reserved_concurrent_executions: it.reserved_concurrent_executions.map(i64::from),
    })
}

pub(crate) fn put_function_event_invoke_config_output_into_rusoto(
    it: sdk::operation::put_function_event_invoke_config::PutFunctionEventInvokeConfigOutput,
) -> Result<rusoto::FunctionEventInvokeConfig, Unfit> {
    Ok(rusoto::FunctionEventInvokeConfig {
        destination_config: it.destination_config.map(destination_config_into_rusoto).transpose()?,
        function_arn: it.function_arn,
        last_modified: it.last_modified.map(support::seconds),
        maximum_event_age_in_seconds: it.maximum_event_age_in_seconds.map(i64::from),
        maximum_retry_attempts: it.maximum_retry_attempts.map(i64::from),
    })
}

pub(crate) fn put_provisioned_concurrency_config_output_into_rusoto(
    it: sdk::operation::put_provisioned_concurrency_config::PutProvisionedConcurrencyConfigOutput,
) -> Result<rusoto::PutProvisionedConcurrencyConfigResponse, Unfit> {
    Ok(rusoto::PutProvisionedConcurrencyConfigResponse {
        allocated_provisioned_concurrent_executions: it
            .allocated_provisioned_concurrent_executions
            .map(i64::from),
        available_provisioned_concurrent_executions: it
            .available_provisioned_concurrent_executions
            .map(i64::from),
        last_modified: it.last_modified,
        requested_provisioned_concurrent_executions: it
            .requested_provisioned_concurrent_executions
            .map(i64::from),
        status: it.status.map(|it| it.as_str().to_owned()),
        status_reason: it.status_reason,
    })
}

pub(crate) fn update_alias_output_into_rusoto(
    it: sdk::operation::update_alias::UpdateAliasOutput,
) -> Result<rusoto::AliasConfiguration, Unfit> {
    Ok(rusoto::AliasConfiguration {
        alias_arn: it.alias_arn,
        description: it.description,
        function_version: it.function_version,
        name: it.name,
        revision_id: it.revision_id,
        routing_config: it.routing_config.map(alias_routing_configuration_into_rusoto).transpose()?,
    })
}

pub(crate) fn update_code_signing_config_output_into_rusoto(
    it: sdk::operation::update_code_signing_config::UpdateCodeSigningConfigOutput,
) -> Result<rusoto::UpdateCodeSigningConfigResponse, Unfit> {
    Ok(rusoto::UpdateCodeSigningConfigResponse {
        code_signing_config: support::present(
            it.code_signing_config.map(code_signing_config_into_rusoto).transpose()?,
            "UpdateCodeSigningConfigResponse::code_signing_config",
        )?,
    })
}

pub(crate) fn update_event_source_mapping_output_into_rusoto(
    it: sdk::operation::update_event_source_mapping::UpdateEventSourceMappingOutput,
) -> Result<rusoto::EventSourceMappingConfiguration, Unfit> {
    Ok(rusoto::EventSourceMappingConfiguration {
        batch_size: it.batch_size.map(i64::from),
        bisect_batch_on_function_error: it.bisect_batch_on_function_error,
        destination_config: it.destination_config.map(destination_config_into_rusoto).transpose()?,
        event_source_arn: it.event_source_arn,
        function_arn: it.function_arn,
        function_response_types: it
            .function_response_types
            .map(|it| it.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()),
        last_modified: it.last_modified.map(support::seconds),
        last_processing_result: it.last_processing_result,
        maximum_batching_window_in_seconds: it.maximum_batching_window_in_seconds.map(i64::from),
        maximum_record_age_in_seconds: it.maximum_record_age_in_seconds.map(i64::from),
        maximum_retry_attempts: it.maximum_retry_attempts.map(i64::from),
        parallelization_factor: it.parallelization_factor.map(i64::from),
        queues: it.queues,
        self_managed_event_source: it
            .self_managed_event_source
            .map(self_managed_event_source_into_rusoto)
            .transpose()?,
        source_access_configurations: it
            .source_access_configurations
            .map(|it| {
                it.into_iter().map(source_access_configuration_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        starting_position: it.starting_position.map(|it| it.as_str().to_owned()),
        starting_position_timestamp: it.starting_position_timestamp.map(support::seconds),
        state: it.state,
        state_transition_reason: it.state_transition_reason,
        topics: it.topics,
        tumbling_window_in_seconds: it.tumbling_window_in_seconds.map(i64::from),
        uuid: it.uuid,
    })
}

pub(crate) fn update_function_code_output_into_rusoto(
    it: sdk::operation::update_function_code::UpdateFunctionCodeOutput,
) -> Result<rusoto::FunctionConfiguration, Unfit> {
    Ok(rusoto::FunctionConfiguration {
        code_sha_256: it.code_sha256,
        code_size: Some(it.code_size),
        dead_letter_config: it.dead_letter_config.map(dead_letter_config_into_rusoto).transpose()?,
        description: it.description,
        environment: it.environment.map(environment_response_into_rusoto).transpose()?,
        file_system_configs: it
            .file_system_configs
            .map(|it| it.into_iter().map(file_system_config_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        function_arn: it.function_arn,
        function_name: it.function_name,
        handler: it.handler,
        image_config_response: it.image_config_response.map(image_config_response_into_rusoto).transpose()?,
        kms_key_arn: it.kms_key_arn,
        last_modified: it.last_modified,
        last_update_status: it.last_update_status.map(|it| it.as_str().to_owned()),
        last_update_status_reason: it.last_update_status_reason,
        last_update_status_reason_code: it.last_update_status_reason_code.map(|it| it.as_str().to_owned()),
        layers: it
            .layers
            .map(|it| it.into_iter().map(layer_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        master_arn: it.master_arn,
        memory_size: it.memory_size.map(i64::from),
        package_type: it.package_type.map(|it| it.as_str().to_owned()),
        revision_id: it.revision_id,
        role: it.role,
        runtime: it.runtime.map(|it| it.as_str().to_owned()),
        signing_job_arn: it.signing_job_arn,
        signing_profile_version_arn: it.signing_profile_version_arn,
        state: it.state.map(|it| it.as_str().to_owned()),
        state_reason: it.state_reason,
        state_reason_code: it.state_reason_code.map(|it| it.as_str().to_owned()),
        timeout: it.timeout.map(i64::from),
        tracing_config: it.tracing_config.map(tracing_config_response_into_rusoto).transpose()?,
        version: it.version,
        vpc_config: it.vpc_config.map(vpc_config_response_into_rusoto).transpose()?,
    })
}

pub(crate) fn update_function_configuration_output_into_rusoto(
    it: sdk::operation::update_function_configuration::UpdateFunctionConfigurationOutput,
) -> Result<rusoto::FunctionConfiguration, Unfit> {
    Ok(rusoto::FunctionConfiguration {
        code_sha_256: it.code_sha256,
        code_size: Some(it.code_size),
        dead_letter_config: it.dead_letter_config.map(dead_letter_config_into_rusoto).transpose()?,
        description: it.description,
        environment: it.environment.map(environment_response_into_rusoto).transpose()?,
        file_system_configs: it
            .file_system_configs
            .map(|it| it.into_iter().map(file_system_config_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        function_arn: it.function_arn,
        function_name: it.function_name,
        handler: it.handler,
        image_config_response: it.image_config_response.map(image_config_response_into_rusoto).transpose()?,
        kms_key_arn: it.kms_key_arn,
        last_modified: it.last_modified,
        last_update_status: it.last_update_status.map(|it| it.as_str().to_owned()),
        last_update_status_reason: it.last_update_status_reason,
        last_update_status_reason_code: it.last_update_status_reason_code.map(|it| it.as_str().to_owned()),
        layers: it
            .layers
            .map(|it| it.into_iter().map(layer_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        master_arn: it.master_arn,
        memory_size: it.memory_size.map(i64::from),
        package_type: it.package_type.map(|it| it.as_str().to_owned()),
        revision_id: it.revision_id,
        role: it.role,
        runtime: it.runtime.map(|it| it.as_str().to_owned()),
        signing_job_arn: it.signing_job_arn,
        signing_profile_version_arn: it.signing_profile_version_arn,
        state: it.state.map(|it| it.as_str().to_owned()),
        state_reason: it.state_reason,
        state_reason_code: it.state_reason_code.map(|it| it.as_str().to_owned()),
        timeout: it.timeout.map(i64::from),
        tracing_config: it.tracing_config.map(tracing_config_response_into_rusoto).transpose()?,
        version: it.version,
        vpc_config: it.vpc_config.map(vpc_config_response_into_rusoto).transpose()?,
    })
}

pub(crate) fn update_function_event_invoke_config_output_into_rusoto(
    it: sdk::operation::update_function_event_invoke_config::UpdateFunctionEventInvokeConfigOutput,
) -> Result<rusoto::FunctionEventInvokeConfig, Unfit> {
    Ok(rusoto::FunctionEventInvokeConfig {
        destination_config: it.destination_config.map(destination_config_into_rusoto).transpose()?,
        function_arn: it.function_arn,
        last_modified: it.last_modified.map(support::seconds),
        maximum_event_age_in_seconds: it.maximum_event_age_in_seconds.map(i64::from),
        maximum_retry_attempts: it.maximum_retry_attempts.map(i64::from),
    })
}

pub(crate) fn account_limit_into_rusoto(it: sdk::types::AccountLimit) -> Result<rusoto::AccountLimit, Unfit> {
    Ok(rusoto::AccountLimit {
        code_size_unzipped: Some(it.code_size_unzipped),
        code_size_zipped: Some(it.code_size_zipped),
        concurrent_executions: Some(i64::from(it.concurrent_executions)),
        total_code_size: Some(it.total_code_size),
        unreserved_concurrent_executions: it.unreserved_concurrent_executions.map(i64::from),
    })
}

pub(crate) fn account_usage_into_rusoto(it: sdk::types::AccountUsage) -> Result<rusoto::AccountUsage, Unfit> {
    Ok(rusoto::AccountUsage {
        function_count: Some(it.function_count),
        total_code_size: Some(it.total_code_size),
    })
}

pub(crate) fn alias_configuration_into_rusoto(
    it: sdk::types::AliasConfiguration,
) -> Result<rusoto::AliasConfiguration, Unfit> {
    Ok(rusoto::AliasConfiguration {
        alias_arn: it.alias_arn,
        description: it.description,
        function_version: it.function_version,
        name: it.name,
        revision_id: it.revision_id,
        routing_config: it.routing_config.map(alias_routing_configuration_into_rusoto).transpose()?,
    })
}

pub(crate) fn alias_routing_configuration_into_rusoto(
    it: sdk::types::AliasRoutingConfiguration,
) -> Result<rusoto::AliasRoutingConfiguration, Unfit> {
    Ok(rusoto::AliasRoutingConfiguration { additional_version_weights: it.additional_version_weights })
}

pub(crate) fn allowed_publishers_into_rusoto(
    it: sdk::types::AllowedPublishers,
) -> Result<rusoto::AllowedPublishers, Unfit> {
    Ok(rusoto::AllowedPublishers { signing_profile_version_arns: it.signing_profile_version_arns })
}

pub(crate) fn code_signing_config_into_rusoto(
    it: sdk::types::CodeSigningConfig,
) -> Result<rusoto::CodeSigningConfig, Unfit> {
    Ok(rusoto::CodeSigningConfig {
        allowed_publishers: support::present(
            it.allowed_publishers.map(allowed_publishers_into_rusoto).transpose()?,
            "CodeSigningConfig::allowed_publishers",
        )?,
        code_signing_config_arn: it.code_signing_config_arn,
        code_signing_config_id: it.code_signing_config_id,
        code_signing_policies: support::present(
            it.code_signing_policies.map(code_signing_policies_into_rusoto).transpose()?,
            "CodeSigningConfig::code_signing_policies",
        )?,
        description: it.description,
        last_modified: it.last_modified,
    })
}

pub(crate) fn code_signing_policies_into_rusoto(
    it: sdk::types::CodeSigningPolicies,
) -> Result<rusoto::CodeSigningPolicies, Unfit> {
    Ok(rusoto::CodeSigningPolicies {
        untrusted_artifact_on_deployment: it
            .untrusted_artifact_on_deployment
            .map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn concurrency_into_rusoto(it: sdk::types::Concurrency) -> Result<rusoto::Concurrency, Unfit> {
    Ok(rusoto::Concurrency {
        reserved_concurrent_executions: it.reserved_concurrent_executions.map(i64::from),
    })
}

pub(crate) fn dead_letter_config_into_rusoto(
    it: sdk::types::DeadLetterConfig,
) -> Result<rusoto::DeadLetterConfig, Unfit> {
    Ok(rusoto::DeadLetterConfig { target_arn: it.target_arn })
}

pub(crate) fn destination_config_into_rusoto(
    it: sdk::types::DestinationConfig,
) -> Result<rusoto::DestinationConfig, Unfit> {
    Ok(rusoto::DestinationConfig {
        on_failure: it.on_failure.map(on_failure_into_rusoto).transpose()?,
        on_success: it.on_success.map(on_success_into_rusoto).transpose()?,
    })
}

pub(crate) fn environment_error_into_rusoto(
    it: sdk::types::EnvironmentError,
) -> Result<rusoto::EnvironmentError, Unfit> {
    Ok(rusoto::EnvironmentError { error_code: it.error_code, message: it.message })
}

pub(crate) fn environment_response_into_rusoto(
    it: sdk::types::EnvironmentResponse,
) -> Result<rusoto::EnvironmentResponse, Unfit> {
    Ok(rusoto::EnvironmentResponse {
        error: it.error.map(environment_error_into_rusoto).transpose()?,
        variables: it.variables,
    })
}

pub(crate) fn event_source_mapping_configuration_into_rusoto(
    it: sdk::types::EventSourceMappingConfiguration,
) -> Result<rusoto::EventSourceMappingConfiguration, Unfit> {
    Ok(rusoto::EventSourceMappingConfiguration {
        batch_size: it.batch_size.map(i64::from),
        bisect_batch_on_function_error: it.bisect_batch_on_function_error,
        destination_config: it.destination_config.map(destination_config_into_rusoto).transpose()?,
        event_source_arn: it.event_source_arn,
        function_arn: it.function_arn,
        function_response_types: it
            .function_response_types
            .map(|it| it.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()),
        last_modified: it.last_modified.map(support::seconds),
        last_processing_result: it.last_processing_result,
        maximum_batching_window_in_seconds: it.maximum_batching_window_in_seconds.map(i64::from),
        maximum_record_age_in_seconds: it.maximum_record_age_in_seconds.map(i64::from),
        maximum_retry_attempts: it.maximum_retry_attempts.map(i64::from),
        parallelization_factor: it.parallelization_factor.map(i64::from),
        queues: it.queues,
        self_managed_event_source: it
            .self_managed_event_source
            .map(self_managed_event_source_into_rusoto)
            .transpose()?,
        source_access_configurations: it
            .source_access_configurations
            .map(|it| {
                it.into_iter().map(source_access_configuration_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        starting_position: it.starting_position.map(|it| it.as_str().to_owned()),
        starting_position_timestamp: it.starting_position_timestamp.map(support::seconds),
        state: it.state,
        state_transition_reason: it.state_transition_reason,
        topics: it.topics,
        tumbling_window_in_seconds: it.tumbling_window_in_seconds.map(i64::from),
        uuid: it.uuid,
    })
}

pub(crate) fn file_system_config_into_rusoto(
    it: sdk::types::FileSystemConfig,
) -> Result<rusoto::FileSystemConfig, Unfit> {
    Ok(rusoto::FileSystemConfig { arn: it.arn, local_mount_path: it.local_mount_path })
}

pub(crate) fn function_code_location_into_rusoto(
    it: sdk::types::FunctionCodeLocation,
) -> Result<rusoto::FunctionCodeLocation, Unfit> {
    Ok(rusoto::FunctionCodeLocation {
        image_uri: it.image_uri,
        location: it.location,
        repository_type: it.repository_type,
        resolved_image_uri: it.resolved_image_uri,
    })
}

pub(crate) fn function_configuration_into_rusoto(
    it: sdk::types::FunctionConfiguration,
) -> Result<rusoto::FunctionConfiguration, Unfit> {
    Ok(rusoto::FunctionConfiguration {
        code_sha_256: it.code_sha256,
        code_size: Some(it.code_size),
        dead_letter_config: it.dead_letter_config.map(dead_letter_config_into_rusoto).transpose()?,
        description: it.description,
        environment: it.environment.map(environment_response_into_rusoto).transpose()?,
        file_system_configs: it
            .file_system_configs
            .map(|it| it.into_iter().map(file_system_config_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        function_arn: it.function_arn,
        function_name: it.function_name,
        handler: it.handler,
        image_config_response: it.image_config_response.map(image_config_response_into_rusoto).transpose()?,
        kms_key_arn: it.kms_key_arn,
        last_modified: it.last_modified,
        last_update_status: it.last_update_status.map(|it| it.as_str().to_owned()),
        last_update_status_reason: it.last_update_status_reason,
        last_update_status_reason_code: it.last_update_status_reason_code.map(|it| it.as_str().to_owned()),
        layers: it
            .layers
            .map(|it| it.into_iter().map(layer_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        master_arn: it.master_arn,
        memory_size: it.memory_size.map(i64::from),
        package_type: it.package_type.map(|it| it.as_str().to_owned()),
        revision_id: it.revision_id,
        role: it.role,
        runtime: it.runtime.map(|it| it.as_str().to_owned()),
        signing_job_arn: it.signing_job_arn,
        signing_profile_version_arn: it.signing_profile_version_arn,
        state: it.state.map(|it| it.as_str().to_owned()),
        state_reason: it.state_reason,
        state_reason_code: it.state_reason_code.map(|it| it.as_str().to_owned()),
        timeout: it.timeout.map(i64::from),
        tracing_config: it.tracing_config.map(tracing_config_response_into_rusoto).transpose()?,
        version: it.version,
        vpc_config: it.vpc_config.map(vpc_config_response_into_rusoto).transpose()?,
    })
}

pub(crate) fn function_event_invoke_config_into_rusoto(
    it: sdk::types::FunctionEventInvokeConfig,
) -> Result<rusoto::FunctionEventInvokeConfig, Unfit> {
    Ok(rusoto::FunctionEventInvokeConfig {
        destination_config: it.destination_config.map(destination_config_into_rusoto).transpose()?,
        function_arn: it.function_arn,
        last_modified: it.last_modified.map(support::seconds),
        maximum_event_age_in_seconds: it.maximum_event_age_in_seconds.map(i64::from),
        maximum_retry_attempts: it.maximum_retry_attempts.map(i64::from),
    })
}

pub(crate) fn image_config_into_rusoto(it: sdk::types::ImageConfig) -> Result<rusoto::ImageConfig, Unfit> {
    Ok(rusoto::ImageConfig {
        command: it.command,
        entry_point: it.entry_point,
        working_directory: it.working_directory,
    })
}

pub(crate) fn image_config_error_into_rusoto(
    it: sdk::types::ImageConfigError,
) -> Result<rusoto::ImageConfigError, Unfit> {
    Ok(rusoto::ImageConfigError { error_code: it.error_code, message: it.message })
}

pub(crate) fn image_config_response_into_rusoto(
    it: sdk::types::ImageConfigResponse,
) -> Result<rusoto::ImageConfigResponse, Unfit> {
    Ok(rusoto::ImageConfigResponse {
        error: it.error.map(image_config_error_into_rusoto).transpose()?,
        image_config: it.image_config.map(image_config_into_rusoto).transpose()?,
    })
}

pub(crate) fn layer_into_rusoto(it: sdk::types::Layer) -> Result<rusoto::Layer, Unfit> {
    Ok(rusoto::Layer {
        arn: it.arn,
        code_size: Some(it.code_size),
        signing_job_arn: it.signing_job_arn,
        signing_profile_version_arn: it.signing_profile_version_arn,
    })
}

pub(crate) fn layer_version_content_output_into_rusoto(
    it: sdk::types::LayerVersionContentOutput,
) -> Result<rusoto::LayerVersionContentOutput, Unfit> {
    Ok(rusoto::LayerVersionContentOutput {
        code_sha_256: it.code_sha256,
        code_size: Some(it.code_size),
        location: it.location,
        signing_job_arn: it.signing_job_arn,
        signing_profile_version_arn: it.signing_profile_version_arn,
    })
}

pub(crate) fn layer_versions_list_item_into_rusoto(
    it: sdk::types::LayerVersionsListItem,
) -> Result<rusoto::LayerVersionsListItem, Unfit> {
    Ok(rusoto::LayerVersionsListItem {
        compatible_runtimes: it
            .compatible_runtimes
            .map(|it| it.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()),
        created_date: it.created_date,
        description: it.description,
        layer_version_arn: it.layer_version_arn,
        license_info: it.license_info,
        version: Some(it.version),
    })
}

pub(crate) fn layers_list_item_into_rusoto(
    it: sdk::types::LayersListItem,
) -> Result<rusoto::LayersListItem, Unfit> {
    Ok(rusoto::LayersListItem {
        latest_matching_version: it
            .latest_matching_version
            .map(layer_versions_list_item_into_rusoto)
            .transpose()?,
        layer_arn: it.layer_arn,
        layer_name: it.layer_name,
    })
}

pub(crate) fn on_failure_into_rusoto(it: sdk::types::OnFailure) -> Result<rusoto::OnFailure, Unfit> {
    Ok(rusoto::OnFailure { destination: it.destination })
}

pub(crate) fn on_success_into_rusoto(it: sdk::types::OnSuccess) -> Result<rusoto::OnSuccess, Unfit> {
    Ok(rusoto::OnSuccess { destination: it.destination })
}

pub(crate) fn provisioned_concurrency_config_list_item_into_rusoto(
    it: sdk::types::ProvisionedConcurrencyConfigListItem,
) -> Result<rusoto::ProvisionedConcurrencyConfigListItem, Unfit> {
    Ok(rusoto::ProvisionedConcurrencyConfigListItem {
        allocated_provisioned_concurrent_executions: it
            .allocated_provisioned_concurrent_executions
            .map(i64::from),
        available_provisioned_concurrent_executions: it
            .available_provisioned_concurrent_executions
            .map(i64::from),
        function_arn: it.function_arn,
        last_modified: it.last_modified,
        requested_provisioned_concurrent_executions: it
            .requested_provisioned_concurrent_executions
            .map(i64::from),
        status: it.status.map(|it| it.as_str().to_owned()),
        status_reason: it.status_reason,
    })
}

pub(crate) fn self_managed_event_source_into_rusoto(
    it: sdk::types::SelfManagedEventSource,
) -> Result<rusoto::SelfManagedEventSource, Unfit> {
    Ok(rusoto::SelfManagedEventSource {
        endpoints: it
            .endpoints
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key.as_str().to_owned(), value)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn source_access_configuration_into_rusoto(
    it: sdk::types::SourceAccessConfiguration,
) -> Result<rusoto::SourceAccessConfiguration, Unfit> {
    Ok(rusoto::SourceAccessConfiguration { type_: it.r#type.map(|it| it.as_str().to_owned()), uri: it.uri })
}

pub(crate) fn tracing_config_response_into_rusoto(
    it: sdk::types::TracingConfigResponse,
) -> Result<rusoto::TracingConfigResponse, Unfit> {
    Ok(rusoto::TracingConfigResponse { mode: it.mode.map(|it| it.as_str().to_owned()) })
}

pub(crate) fn vpc_config_response_into_rusoto(
    it: sdk::types::VpcConfigResponse,
) -> Result<rusoto::VpcConfigResponse, Unfit> {
    Ok(rusoto::VpcConfigResponse {
        security_group_ids: it.security_group_ids,
        subnet_ids: it.subnet_ids,
        vpc_id: it.vpc_id,
    })
}
