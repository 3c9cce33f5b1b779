//! The status of an answer.

/// Returns the status of success that Rusoto wants for an operation. For most services it takes each of 200 to 299.
pub(crate) fn status(service: &str, operation: &str) -> u16 {
    match operation {
        _ if service != "lambda" => 200,
        "add_layer_version_permission"
        | "add_permission"
        | "create_alias"
        | "create_code_signing_config"
        | "create_function"
        | "publish_layer_version"
        | "publish_version" => 201,
        "create_event_source_mapping"
        | "delete_event_source_mapping"
        | "invoke_async"
        | "put_provisioned_concurrency_config"
        | "update_event_source_mapping" => 202,
        "delete_alias"
        | "delete_code_signing_config"
        | "delete_function"
        | "delete_function_code_signing_config"
        | "delete_function_concurrency"
        | "delete_function_event_invoke_config"
        | "delete_layer_version"
        | "delete_provisioned_concurrency_config"
        | "remove_layer_version_permission"
        | "remove_permission"
        | "tag_resource"
        | "untag_resource" => 204,
        _ => 200,
    }
}
