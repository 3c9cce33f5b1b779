// Written by `api-table routed lambda` from rusoto_lambda 0.48.0. Do not change it by hand.

//! Rusoto's `Lambda` over two of its implementations, and its operations.

#![allow(deprecated, unreachable_pub, unused_imports, unused_parens)]

use rusoto_lambda as rusoto;

use crate::routing::{Fields, Parts, Routed, Tree};

crate::routed! {
    "lambda", Lambda;
    add_layer_version_permission(input: AddLayerVersionPermissionRequest) -> rusoto::AddLayerVersionPermissionResponse, AddLayerVersionPermissionError, key[text layer_name], route(Parts::of_fields());
    add_permission(input: AddPermissionRequest) -> rusoto::AddPermissionResponse, AddPermissionError, key[text function_name], route(Parts::of_fields());
    create_alias(input: CreateAliasRequest) -> rusoto::AliasConfiguration, CreateAliasError, key[text function_name], route(Parts::of_fields());
    create_code_signing_config(input: CreateCodeSigningConfigRequest) -> rusoto::CreateCodeSigningConfigResponse, CreateCodeSigningConfigError, key[], route(Parts::of_fields());
    create_event_source_mapping(input: CreateEventSourceMappingRequest) -> rusoto::EventSourceMappingConfiguration, CreateEventSourceMappingError, key[text function_name, text event_source_arn], route(Parts::of_fields());
    create_function(input: CreateFunctionRequest) -> rusoto::FunctionConfiguration, CreateFunctionError, key[text function_name], route(Parts::of_fields());
    delete_alias(input: DeleteAliasRequest) -> (), DeleteAliasError, key[text function_name], route(Parts::of_fields());
    delete_code_signing_config(input: DeleteCodeSigningConfigRequest) -> rusoto::DeleteCodeSigningConfigResponse, DeleteCodeSigningConfigError, key[text code_signing_config_arn], route(Parts::of_fields());
    delete_event_source_mapping(input: DeleteEventSourceMappingRequest) -> rusoto::EventSourceMappingConfiguration, DeleteEventSourceMappingError, key[text uuid], route(Parts::of_fields());
    delete_function(input: DeleteFunctionRequest) -> (), DeleteFunctionError, key[text function_name], route(Parts::of_fields());
    delete_function_code_signing_config(input: DeleteFunctionCodeSigningConfigRequest) -> (), DeleteFunctionCodeSigningConfigError, key[text function_name], route(Parts::of_fields());
    delete_function_concurrency(input: DeleteFunctionConcurrencyRequest) -> (), DeleteFunctionConcurrencyError, key[text function_name], route(Parts::of_fields());
    delete_function_event_invoke_config(input: DeleteFunctionEventInvokeConfigRequest) -> (), DeleteFunctionEventInvokeConfigError, key[text function_name], route(Parts::of_fields());
    delete_layer_version(input: DeleteLayerVersionRequest) -> (), DeleteLayerVersionError, key[text layer_name], route(Parts::of_fields());
    delete_provisioned_concurrency_config(input: DeleteProvisionedConcurrencyConfigRequest) -> (), DeleteProvisionedConcurrencyConfigError, key[text function_name], route(Parts::of_fields());
    get_account_settings() -> rusoto::GetAccountSettingsResponse, GetAccountSettingsError, key[] reads, route(Parts::of_fields());
    get_alias(input: GetAliasRequest) -> rusoto::AliasConfiguration, GetAliasError, key[text function_name] reads, route(Parts::of_fields());
    get_code_signing_config(input: GetCodeSigningConfigRequest) -> rusoto::GetCodeSigningConfigResponse, GetCodeSigningConfigError, key[text code_signing_config_arn] reads, route(Parts::of_fields());
    get_event_source_mapping(input: GetEventSourceMappingRequest) -> rusoto::EventSourceMappingConfiguration, GetEventSourceMappingError, key[text uuid] reads, route(Parts::of_fields());
    get_function(input: GetFunctionRequest) -> rusoto::GetFunctionResponse, GetFunctionError, key[text function_name] reads, route(Parts::of_fields());
    get_function_code_signing_config(input: GetFunctionCodeSigningConfigRequest) -> rusoto::GetFunctionCodeSigningConfigResponse, GetFunctionCodeSigningConfigError, key[text function_name] reads, route(Parts::of_fields());
    get_function_concurrency(input: GetFunctionConcurrencyRequest) -> rusoto::GetFunctionConcurrencyResponse, GetFunctionConcurrencyError, key[text function_name] reads, route(Parts::of_fields());
    get_function_configuration(input: GetFunctionConfigurationRequest) -> rusoto::FunctionConfiguration, GetFunctionConfigurationError, key[text function_name] reads, route(Parts::of_fields());
    get_function_event_invoke_config(input: GetFunctionEventInvokeConfigRequest) -> rusoto::FunctionEventInvokeConfig, GetFunctionEventInvokeConfigError, key[text function_name] reads, route(Parts::of_fields());
    get_layer_version(input: GetLayerVersionRequest) -> rusoto::GetLayerVersionResponse, GetLayerVersionError, key[text layer_name] reads, route(Parts::of_fields());
    get_layer_version_by_arn(input: GetLayerVersionByArnRequest) -> rusoto::GetLayerVersionResponse, GetLayerVersionByArnError, key[text arn] reads, route(Parts::of_fields());
    get_layer_version_policy(input: GetLayerVersionPolicyRequest) -> rusoto::GetLayerVersionPolicyResponse, GetLayerVersionPolicyError, key[text layer_name] reads, route(Parts::of_fields());
    get_policy(input: GetPolicyRequest) -> rusoto::GetPolicyResponse, GetPolicyError, key[text function_name] reads, route(Parts::of_fields());
    get_provisioned_concurrency_config(input: GetProvisionedConcurrencyConfigRequest) -> rusoto::GetProvisionedConcurrencyConfigResponse, GetProvisionedConcurrencyConfigError, key[text function_name] reads, route(Parts::of_fields());
    invoke(input: InvocationRequest) -> rusoto::InvocationResponse, InvokeError, key[text function_name], route(Parts::new(invocation_response_fields, |_| None));
    invoke_async(input: InvokeAsyncRequest) -> rusoto::InvokeAsyncResponse, InvokeAsyncError, key[text function_name] once, route_once();
    list_aliases(input: ListAliasesRequest) -> rusoto::ListAliasesResponse, ListAliasesError, key[text function_name] reads, route(Parts::of_fields());
    list_code_signing_configs(input: ListCodeSigningConfigsRequest) -> rusoto::ListCodeSigningConfigsResponse, ListCodeSigningConfigsError, key[] reads, route(Parts::of_fields());
    list_event_source_mappings(input: ListEventSourceMappingsRequest) -> rusoto::ListEventSourceMappingsResponse, ListEventSourceMappingsError, key[text function_name, text event_source_arn] reads, route(Parts::of_fields());
    list_function_event_invoke_configs(input: ListFunctionEventInvokeConfigsRequest) -> rusoto::ListFunctionEventInvokeConfigsResponse, ListFunctionEventInvokeConfigsError, key[text function_name] reads, route(Parts::of_fields());
    list_functions(input: ListFunctionsRequest) -> rusoto::ListFunctionsResponse, ListFunctionsError, key[] reads, route(Parts::of_fields());
    list_functions_by_code_signing_config(input: ListFunctionsByCodeSigningConfigRequest) -> rusoto::ListFunctionsByCodeSigningConfigResponse, ListFunctionsByCodeSigningConfigError, key[text code_signing_config_arn] reads, route(Parts::of_fields());
    list_layer_versions(input: ListLayerVersionsRequest) -> rusoto::ListLayerVersionsResponse, ListLayerVersionsError, key[text layer_name] reads, route(Parts::of_fields());
    list_layers(input: ListLayersRequest) -> rusoto::ListLayersResponse, ListLayersError, key[] reads, route(Parts::of_fields());
    list_provisioned_concurrency_configs(input: ListProvisionedConcurrencyConfigsRequest) -> rusoto::ListProvisionedConcurrencyConfigsResponse, ListProvisionedConcurrencyConfigsError, key[text function_name] reads, route(Parts::of_fields());
    list_tags(input: ListTagsRequest) -> rusoto::ListTagsResponse, ListTagsError, key[text resource] reads, route(Parts::of_fields());
    list_versions_by_function(input: ListVersionsByFunctionRequest) -> rusoto::ListVersionsByFunctionResponse, ListVersionsByFunctionError, key[text function_name] reads, route(Parts::of_fields());
    publish_layer_version(input: PublishLayerVersionRequest) -> rusoto::PublishLayerVersionResponse, PublishLayerVersionError, key[text layer_name], route(Parts::of_fields());
    publish_version(input: PublishVersionRequest) -> rusoto::FunctionConfiguration, PublishVersionError, key[text function_name], route(Parts::of_fields());
    put_function_code_signing_config(input: PutFunctionCodeSigningConfigRequest) -> rusoto::PutFunctionCodeSigningConfigResponse, PutFunctionCodeSigningConfigError, key[text function_name], route(Parts::of_fields());
    put_function_concurrency(input: PutFunctionConcurrencyRequest) -> rusoto::Concurrency, PutFunctionConcurrencyError, key[text function_name], route(Parts::of_fields());
    put_function_event_invoke_config(input: PutFunctionEventInvokeConfigRequest) -> rusoto::FunctionEventInvokeConfig, PutFunctionEventInvokeConfigError, key[text function_name], route(Parts::of_fields());
    put_provisioned_concurrency_config(input: PutProvisionedConcurrencyConfigRequest) -> rusoto::PutProvisionedConcurrencyConfigResponse, PutProvisionedConcurrencyConfigError, key[text function_name], route(Parts::of_fields());
    remove_layer_version_permission(input: RemoveLayerVersionPermissionRequest) -> (), RemoveLayerVersionPermissionError, key[text layer_name], route(Parts::of_fields());
    remove_permission(input: RemovePermissionRequest) -> (), RemovePermissionError, key[text function_name], route(Parts::of_fields());
    tag_resource(input: TagResourceRequest) -> (), TagResourceError, key[text resource], route(Parts::of_fields());
    untag_resource(input: UntagResourceRequest) -> (), UntagResourceError, key[text resource], route(Parts::of_fields());
    update_alias(input: UpdateAliasRequest) -> rusoto::AliasConfiguration, UpdateAliasError, key[text function_name], route(Parts::of_fields());
    update_code_signing_config(input: UpdateCodeSigningConfigRequest) -> rusoto::UpdateCodeSigningConfigResponse, UpdateCodeSigningConfigError, key[text code_signing_config_arn], route(Parts::of_fields());
    update_event_source_mapping(input: UpdateEventSourceMappingRequest) -> rusoto::EventSourceMappingConfiguration, UpdateEventSourceMappingError, key[text function_name, text uuid], route(Parts::of_fields());
    update_function_code(input: UpdateFunctionCodeRequest) -> rusoto::FunctionConfiguration, UpdateFunctionCodeError, key[text function_name], route(Parts::of_fields());
    update_function_configuration(input: UpdateFunctionConfigurationRequest) -> rusoto::FunctionConfiguration, UpdateFunctionConfigurationError, key[text function_name], route(Parts::of_fields());
    update_function_event_invoke_config(input: UpdateFunctionEventInvokeConfigRequest) -> rusoto::FunctionEventInvokeConfig, UpdateFunctionEventInvokeConfigError, key[text function_name], route(Parts::of_fields());
}

fn invocation_response_fields(it: &rusoto::InvocationResponse) -> Fields {
    Fields::read(Tree::of_fields(
        "InvocationResponse",
        [
            ("executed_version", Tree::of(&it.executed_version)),
            ("function_error", Tree::of(&it.function_error)),
            ("log_result", Tree::of(&it.log_result)),
            ("payload", Tree::of(&it.payload)),
            ("status_code", Tree::of(&it.status_code)),
        ],
    ))
}
