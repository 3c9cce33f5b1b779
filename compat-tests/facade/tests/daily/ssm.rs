//! SSM.

use rusoto_ssm::*;

use super::Log;

pub(crate) async fn story(client: &(dyn Ssm + Send + Sync), log: &mut Log) {
    let put = |name: &str, value: &str, type_: &str| PutParameterRequest {
        name: name.to_owned(),
        value: value.to_owned(),
        type_: Some(type_.to_owned()),
        ..Default::default()
    };
    let url = || "/app/url".to_owned();
    let first = PutParameterRequest {
        description: Some("für tests".to_owned()),
        tags: Some(vec![Tag { key: "team".to_owned(), value: "a b".to_owned() }]),
        ..put("/app/url", "https://example/?a=1&b=ü", "String")
    };
    log.ok("put_parameter", client.put_parameter(first.clone()).await);
    log.refused("put_parameter", client.put_parameter(first).await);
    let again = PutParameterRequest { overwrite: Some(true), ..put("/app/url", "https://other", "String") };
    log.ok("put_parameter", client.put_parameter(again).await);
    let secret = put("/app/secret", "pass word", "SecureString");
    log.ok("put_parameter", client.put_parameter(secret).await);
    log.ok("put_parameter", client.put_parameter(put("/app/list", "a,b", "StringList")).await);

    let get = |name: &str| GetParameterRequest { name: name.to_owned(), with_decryption: Some(true) };
    log.ok("get_parameter", client.get_parameter(get("/app/url")).await);
    log.ok("get_parameter", client.get_parameter(get("/app/secret")).await);
    log.refused("get_parameter", client.get_parameter(get("/none")).await);
    let names = || vec![url(), "/none".to_owned(), "/app/list".to_owned()];
    let get = GetParametersRequest { names: names(), with_decryption: None };
    log.ok("get_parameters", client.get_parameters(get).await);
    let get = GetParametersByPathRequest {
        max_results: Some(2),
        path: "/app".to_owned(),
        recursive: Some(true),
        ..Default::default()
    };
    let page = log.ok("get_parameters_by_path", client.get_parameters_by_path(get.clone()).await);
    let get = GetParametersByPathRequest { next_token: page.next_token, ..get };
    log.ok("get_parameters_by_path", client.get_parameters_by_path(get).await);
    let history = GetParameterHistoryRequest { name: url(), ..Default::default() };
    log.ok("get_parameter_history", client.get_parameter_history(history).await);
    let filter = ParameterStringFilter {
        key: "Name".to_owned(),
        option: Some("BeginsWith".to_owned()),
        values: Some(vec!["/app/".to_owned()]),
    };
    let describe = DescribeParametersRequest { parameter_filters: Some(vec![filter]), ..Default::default() };
    log.ok("describe_parameters", client.describe_parameters(describe).await);
    let label =
        LabelParameterVersionRequest { labels: vec!["live".to_owned()], name: url(), ..Default::default() };
    log.ok("label_parameter_version", client.label_parameter_version(label).await);

    let kind = || "Parameter".to_owned();
    let add = AddTagsToResourceRequest {
        resource_id: url(),
        resource_type: kind(),
        tags: vec![Tag { key: "stage".to_owned(), value: "test".to_owned() }],
    };
    log.ok("add_tags_to_resource", client.add_tags_to_resource(add).await);
    let list = ListTagsForResourceRequest { resource_id: url(), resource_type: kind() };
    log.ok("list_tags_for_resource", client.list_tags_for_resource(list).await);
    log.ok("delete_parameter", client.delete_parameter(DeleteParameterRequest { name: url() }).await);
    log.ok("delete_parameters", client.delete_parameters(DeleteParametersRequest { names: names() }).await);
}
