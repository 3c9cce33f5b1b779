//! Lambda.

use bytes::Bytes;
use rusoto_lambda::*;
use serde_json::json;

use super::Log;

/// Returns an archive with one file that is not compressed, as APPNOTE.TXT of PKWARE has it.
fn zip(name: &str, text: &str) -> Bytes {
    let (size, length) = ((text.len() as u32).to_le_bytes(), (name.len() as u16).to_le_bytes());
    // From the version that is needed to the length of the file's comment.
    let about = [
        &[10, 0, 0, 0, 0, 0, 0, 0, 0x21, 0][..],
        &crc32fast::hash(text.as_bytes()).to_le_bytes(),
        &size,
        &size,
        &length,
        &[0; 2],
    ]
    .concat();
    let file = [b"PK\x03\x04", &*about, name.as_bytes(), text.as_bytes()].concat();
    let entry = [b"PK\x01\x02\x0a\0", &*about, &[0; 12], name.as_bytes()].concat();
    let sizes = [(entry.len() as u32).to_le_bytes(), (file.len() as u32).to_le_bytes()].concat();
    [&*file, &entry, b"PK\x05\x06\0\0\0\0\x01\0\x01\0", &sizes, &[0; 2]].concat().into()
}

pub(crate) async fn story(client: &(dyn Lambda + Send + Sync), log: &mut Log) {
    let name = || "resize".to_owned();
    let tags = |key: &str, value: &str| [(key.to_owned(), value.to_owned())].into();
    let create = CreateFunctionRequest {
        function_name: name(),
        code: FunctionCode {
            zip_file: Some(zip("main.py", "def handler(event, context):\n    return event\n")),
            ..Default::default()
        },
        description: Some("für tests".to_owned()),
        environment: Some(Environment { variables: Some(tags("LEVEL", "a b")) }),
        handler: Some("main.handler".to_owned()),
        memory_size: Some(256),
        role: "arn:aws:iam::000000000000:role/parity-role".to_owned(),
        runtime: Some("python3.12".to_owned()),
        tags: Some(tags("team", "a b")),
        timeout: Some(10),
        ..Default::default()
    };
    let arn = log.ok("create_function", client.create_function(create.clone()).await).function_arn.unwrap();
    log.refused("create_function", client.create_function(create).await);
    let get = |function_name: &str| GetFunctionConfigurationRequest {
        function_name: function_name.to_owned(),
        ..Default::default()
    };
    log.ok("get_function_configuration", client.get_function_configuration(get("resize")).await);
    log.ok("get_function_configuration", client.get_function_configuration(get(&arn)).await);
    log.refused("get_function_configuration", client.get_function_configuration(get("none")).await);
    log.ok("list_functions", client.list_functions(ListFunctionsRequest::default()).await);
    let update =
        UpdateFunctionConfigurationRequest { function_name: name(), timeout: Some(20), ..Default::default() };
    log.ok("update_function_configuration", client.update_function_configuration(update).await);

    let publish = PublishVersionRequest { function_name: name(), ..Default::default() };
    log.ok("publish_version", client.publish_version(publish).await);
    let alias = CreateAliasRequest {
        function_name: name(),
        function_version: "1".to_owned(),
        name: "live".to_owned(),
        ..Default::default()
    };
    log.ok("create_alias", client.create_alias(alias).await);
    let list = ListAliasesRequest { function_name: name(), ..Default::default() };
    log.ok("list_aliases", client.list_aliases(list).await);

    // Its payload is empty.
    let dry = InvocationRequest {
        function_name: name(),
        invocation_type: Some("DryRun".to_owned()),
        payload: Some(Bytes::from_static(b"{}")),
        qualifier: Some("live".to_owned()),
        ..Default::default()
    };
    let invoked =
        client.invoke(dry).await.map(|it| json!({ "status": it.status_code, "payload": it.payload }));
    log.ok("invoke", invoked);
    let none = InvocationRequest { function_name: "none".to_owned(), ..Default::default() };
    log.refused("invoke", client.invoke(none).await);

    let allow = AddPermissionRequest {
        function_name: name(),
        action: "lambda:InvokeFunction".to_owned(),
        principal: "s3.amazonaws.com".to_owned(),
        statement_id: "s3".to_owned(),
        ..Default::default()
    };
    log.ok("add_permission", client.add_permission(allow).await);
    let limit = PutFunctionConcurrencyRequest { function_name: name(), reserved_concurrent_executions: 5 };
    log.ok("put_function_concurrency", client.put_function_concurrency(limit).await);
    let more = TagResourceRequest { resource: arn.clone(), tags: tags("stage", "test") };
    log.ok("tag_resource", client.tag_resource(more).await);
    let fewer = UntagResourceRequest { resource: arn.clone(), tag_keys: vec!["team".to_owned()] };
    log.ok("untag_resource", client.untag_resource(fewer).await);
    log.ok("list_tags", client.list_tags(ListTagsRequest { resource: arn.clone() }).await);
    let delete = DeleteFunctionRequest { function_name: name(), ..Default::default() };
    log.ok("delete_function", client.delete_function(delete).await);
}
