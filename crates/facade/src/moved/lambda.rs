// Written by `api-table moved lambda` from rusoto_lambda 0.48.0 and aws-sdk-lambda 1.156.0. Do not change it by hand.

//! The SDK's types of `Lambda` that convert.

#![allow(deprecated)]

use aws_sdk_lambda as sdk;
use rusoto_lambda as rusoto;

use crate::lambda as facade;

implement! {
    values {
        types::AliasRoutingConfiguration, AliasRoutingConfiguration, alias_routing_configuration_into_sdk;
        types::AllowedPublishers, AllowedPublishers, allowed_publishers_into_sdk;
        types::CodeSigningPolicies, CodeSigningPolicies, code_signing_policies_into_sdk;
        types::DeadLetterConfig, DeadLetterConfig, dead_letter_config_into_sdk;
        types::DestinationConfig, DestinationConfig, destination_config_into_sdk;
        types::Environment, Environment, environment_into_sdk;
        types::FileSystemConfig, FileSystemConfig, file_system_config_into_sdk;
        types::FunctionCode, FunctionCode, function_code_into_sdk;
        types::ImageConfig, ImageConfig, image_config_into_sdk;
        types::LayerVersionContentInput, LayerVersionContentInput, layer_version_content_input_into_sdk;
        types::OnFailure, OnFailure, on_failure_into_sdk;
        types::OnSuccess, OnSuccess, on_success_into_sdk;
        types::SelfManagedEventSource, SelfManagedEventSource, self_managed_event_source_into_sdk;
        types::SourceAccessConfiguration, SourceAccessConfiguration, source_access_configuration_into_sdk;
        types::TracingConfig, TracingConfig, tracing_config_into_sdk;
        types::VpcConfig, VpcConfig, vpc_config_into_sdk;
    }
    answers {
        operation::add_layer_version_permission::AddLayerVersionPermissionOutput, AddLayerVersionPermissionResponse, add_layer_version_permission_output_into_rusoto;
        operation::add_permission::AddPermissionOutput, AddPermissionResponse, add_permission_output_into_rusoto;
        operation::create_alias::CreateAliasOutput, AliasConfiguration, create_alias_output_into_rusoto;
        operation::create_code_signing_config::CreateCodeSigningConfigOutput, CreateCodeSigningConfigResponse, create_code_signing_config_output_into_rusoto;
        operation::create_event_source_mapping::CreateEventSourceMappingOutput, EventSourceMappingConfiguration, create_event_source_mapping_output_into_rusoto;
        operation::create_function::CreateFunctionOutput, FunctionConfiguration, create_function_output_into_rusoto;
        operation::delete_code_signing_config::DeleteCodeSigningConfigOutput, DeleteCodeSigningConfigResponse, delete_code_signing_config_output_into_rusoto;
        operation::delete_event_source_mapping::DeleteEventSourceMappingOutput, EventSourceMappingConfiguration, delete_event_source_mapping_output_into_rusoto;
        operation::get_account_settings::GetAccountSettingsOutput, GetAccountSettingsResponse, get_account_settings_output_into_rusoto;
        operation::get_alias::GetAliasOutput, AliasConfiguration, get_alias_output_into_rusoto;
        operation::get_code_signing_config::GetCodeSigningConfigOutput, GetCodeSigningConfigResponse, get_code_signing_config_output_into_rusoto;
        operation::get_event_source_mapping::GetEventSourceMappingOutput, EventSourceMappingConfiguration, get_event_source_mapping_output_into_rusoto;
        operation::get_function::GetFunctionOutput, GetFunctionResponse, get_function_output_into_rusoto;
        operation::get_function_code_signing_config::GetFunctionCodeSigningConfigOutput, GetFunctionCodeSigningConfigResponse, get_function_code_signing_config_output_into_rusoto;
        operation::get_function_concurrency::GetFunctionConcurrencyOutput, GetFunctionConcurrencyResponse, get_function_concurrency_output_into_rusoto;
        operation::get_function_configuration::GetFunctionConfigurationOutput, FunctionConfiguration, get_function_configuration_output_into_rusoto;
        operation::get_function_event_invoke_config::GetFunctionEventInvokeConfigOutput, FunctionEventInvokeConfig, get_function_event_invoke_config_output_into_rusoto;
        operation::get_layer_version::GetLayerVersionOutput, GetLayerVersionResponse, get_layer_version_output_into_rusoto;
        operation::get_layer_version_by_arn::GetLayerVersionByArnOutput, GetLayerVersionResponse, get_layer_version_by_arn_output_into_rusoto;
        operation::get_layer_version_policy::GetLayerVersionPolicyOutput, GetLayerVersionPolicyResponse, get_layer_version_policy_output_into_rusoto;
        operation::get_policy::GetPolicyOutput, GetPolicyResponse, get_policy_output_into_rusoto;
        operation::get_provisioned_concurrency_config::GetProvisionedConcurrencyConfigOutput, GetProvisionedConcurrencyConfigResponse, get_provisioned_concurrency_config_output_into_rusoto;
        operation::invoke::InvokeOutput, InvocationResponse, invoke_output_into_rusoto;
        operation::invoke_async::InvokeAsyncOutput, InvokeAsyncResponse, invoke_async_output_into_rusoto;
        operation::list_aliases::ListAliasesOutput, ListAliasesResponse, list_aliases_output_into_rusoto;
        operation::list_code_signing_configs::ListCodeSigningConfigsOutput, ListCodeSigningConfigsResponse, list_code_signing_configs_output_into_rusoto;
        operation::list_event_source_mappings::ListEventSourceMappingsOutput, ListEventSourceMappingsResponse, list_event_source_mappings_output_into_rusoto;
        operation::list_function_event_invoke_configs::ListFunctionEventInvokeConfigsOutput, ListFunctionEventInvokeConfigsResponse, list_function_event_invoke_configs_output_into_rusoto;
        operation::list_functions::ListFunctionsOutput, ListFunctionsResponse, list_functions_output_into_rusoto;
        operation::list_functions_by_code_signing_config::ListFunctionsByCodeSigningConfigOutput, ListFunctionsByCodeSigningConfigResponse, list_functions_by_code_signing_config_output_into_rusoto;
        operation::list_layer_versions::ListLayerVersionsOutput, ListLayerVersionsResponse, list_layer_versions_output_into_rusoto;
        operation::list_layers::ListLayersOutput, ListLayersResponse, list_layers_output_into_rusoto;
        operation::list_provisioned_concurrency_configs::ListProvisionedConcurrencyConfigsOutput, ListProvisionedConcurrencyConfigsResponse, list_provisioned_concurrency_configs_output_into_rusoto;
        operation::list_tags::ListTagsOutput, ListTagsResponse, list_tags_output_into_rusoto;
        operation::list_versions_by_function::ListVersionsByFunctionOutput, ListVersionsByFunctionResponse, list_versions_by_function_output_into_rusoto;
        operation::publish_layer_version::PublishLayerVersionOutput, PublishLayerVersionResponse, publish_layer_version_output_into_rusoto;
        operation::publish_version::PublishVersionOutput, FunctionConfiguration, publish_version_output_into_rusoto;
        operation::put_function_code_signing_config::PutFunctionCodeSigningConfigOutput, PutFunctionCodeSigningConfigResponse, put_function_code_signing_config_output_into_rusoto;
        operation::put_function_concurrency::PutFunctionConcurrencyOutput, Concurrency, put_function_concurrency_output_into_rusoto;
        operation::put_function_event_invoke_config::PutFunctionEventInvokeConfigOutput, FunctionEventInvokeConfig, put_function_event_invoke_config_output_into_rusoto;
        operation::put_provisioned_concurrency_config::PutProvisionedConcurrencyConfigOutput, PutProvisionedConcurrencyConfigResponse, put_provisioned_concurrency_config_output_into_rusoto;
        operation::update_alias::UpdateAliasOutput, AliasConfiguration, update_alias_output_into_rusoto;
        operation::update_code_signing_config::UpdateCodeSigningConfigOutput, UpdateCodeSigningConfigResponse, update_code_signing_config_output_into_rusoto;
        operation::update_event_source_mapping::UpdateEventSourceMappingOutput, EventSourceMappingConfiguration, update_event_source_mapping_output_into_rusoto;
        operation::update_function_code::UpdateFunctionCodeOutput, FunctionConfiguration, update_function_code_output_into_rusoto;
        operation::update_function_configuration::UpdateFunctionConfigurationOutput, FunctionConfiguration, update_function_configuration_output_into_rusoto;
        operation::update_function_event_invoke_config::UpdateFunctionEventInvokeConfigOutput, FunctionEventInvokeConfig, update_function_event_invoke_config_output_into_rusoto;
        types::AccountLimit, AccountLimit, account_limit_into_rusoto;
        types::AccountUsage, AccountUsage, account_usage_into_rusoto;
        types::AliasConfiguration, AliasConfiguration, alias_configuration_into_rusoto;
        types::AliasRoutingConfiguration, AliasRoutingConfiguration, alias_routing_configuration_into_rusoto;
        types::AllowedPublishers, AllowedPublishers, allowed_publishers_into_rusoto;
        types::CodeSigningConfig, CodeSigningConfig, code_signing_config_into_rusoto;
        types::CodeSigningPolicies, CodeSigningPolicies, code_signing_policies_into_rusoto;
        types::Concurrency, Concurrency, concurrency_into_rusoto;
        types::DeadLetterConfig, DeadLetterConfig, dead_letter_config_into_rusoto;
        types::DestinationConfig, DestinationConfig, destination_config_into_rusoto;
        types::EnvironmentError, EnvironmentError, environment_error_into_rusoto;
        types::EnvironmentResponse, EnvironmentResponse, environment_response_into_rusoto;
        types::EventSourceMappingConfiguration, EventSourceMappingConfiguration, event_source_mapping_configuration_into_rusoto;
        types::FileSystemConfig, FileSystemConfig, file_system_config_into_rusoto;
        types::FunctionCodeLocation, FunctionCodeLocation, function_code_location_into_rusoto;
        types::FunctionConfiguration, FunctionConfiguration, function_configuration_into_rusoto;
        types::FunctionEventInvokeConfig, FunctionEventInvokeConfig, function_event_invoke_config_into_rusoto;
        types::ImageConfig, ImageConfig, image_config_into_rusoto;
        types::ImageConfigError, ImageConfigError, image_config_error_into_rusoto;
        types::ImageConfigResponse, ImageConfigResponse, image_config_response_into_rusoto;
        types::Layer, Layer, layer_into_rusoto;
        types::LayerVersionContentOutput, LayerVersionContentOutput, layer_version_content_output_into_rusoto;
        types::LayerVersionsListItem, LayerVersionsListItem, layer_versions_list_item_into_rusoto;
        types::LayersListItem, LayersListItem, layers_list_item_into_rusoto;
        types::OnFailure, OnFailure, on_failure_into_rusoto;
        types::OnSuccess, OnSuccess, on_success_into_rusoto;
        types::ProvisionedConcurrencyConfigListItem, ProvisionedConcurrencyConfigListItem, provisioned_concurrency_config_list_item_into_rusoto;
        types::SelfManagedEventSource, SelfManagedEventSource, self_managed_event_source_into_rusoto;
        types::SourceAccessConfiguration, SourceAccessConfiguration, source_access_configuration_into_rusoto;
        types::TracingConfigResponse, TracingConfigResponse, tracing_config_response_into_rusoto;
        types::VpcConfigResponse, VpcConfigResponse, vpc_config_response_into_rusoto;
    }
}
