//! What `facade::write` writes, beyond what the tests of `crates/facade` compile and run.

use rusoto_compat_api_table::{SERVICES, Table, Value, facade};

fn written(service: &str) -> Result<String, String> {
    facade::write(&Table::of(service).expect("a table"), "rusoto_compat_facade::support")
        .map_err(|it| it.to_string())
}

/// A table with a field that nothing converts.
#[test]
fn a_field_without_a_partner_is_refused_by_name() {
    let mut table = Table::of("sts").expect("a table");
    let path = "operation::get_caller_identity::GetCallerIdentityOutput";
    table.structs.get_mut(path).expect("the output").fields[0].value = Value::Unmatched("why".to_owned());
    let error = facade::write(&table, "support").expect_err("a field that cannot be written").to_string();
    let expected = "a facade of sts cannot be written yet: GetCallerIdentityResponse::account: why";
    assert_eq!(error, expected);
}

/// Rusoto's reader panics on the events of S3, and refuses every endpoint of SNS.
#[test]
fn what_rusoto_cannot_return_says_what_to_call() {
    for (service, method, why) in [
        ("s3", "select_object_content", "its reader of the events panics"),
        ("sns", "list_endpoints_by_platform_application", "its response has a text for each endpoint"),
    ] {
        let text = format!("cannot return what `{method}` answers, because {why}: call it on `client()`");
        let written = written(service).expect("a facade");
        assert!(written.contains(&text), "{service}");
        assert!(!written.contains(&format!("fn {method}_call")), "{service}");
    }
    let s3 = written("s3").expect("a facade");
    assert!(
        s3.contains(
            "the SDK does not have `get_bucket_lifecycle`: call `get_bucket_lifecycle_configuration`"
        )
    );
}

#[test]
fn events_are_left_to_rusotos_reader() {
    let kinesis = written("kinesis").expect("a facade");
    for line in [
        "call.customize().interceptor(events.clone()).send().await\
         .or_rusoto(rusoto::SubscribeToShardError::from_response)?;",
        "Ok(rusoto::SubscribeToShardOutput { event_stream: events.into_stream() })",
    ] {
        assert!(kinesis.lines().any(|it| it == line), "{line}");
    }
    assert!(!kinesis.contains("SubscribeToShardEvent"));
}

#[test]
fn only_s3_puts_buckets_into_the_path() {
    for service in SERVICES {
        let text = written(service).expect("a facade");
        assert_eq!(text.contains(".force_path_style(true)"), *service == "s3", "{service}");
    }
}

/// Only XML can end early without a word, and only S3 has checksums.
#[test]
fn a_client_has_the_interceptors_that_its_answers_need() {
    for service in SERVICES {
        let text = written(service).expect("a facade");
        let is_xml = ["ec2", "s3", "sns", "sts"].contains(service);
        assert_eq!(text.contains(".interceptor(support::WholeXml(XML_ANSWERS))"), is_xml, "{service}");
        assert_eq!(text.contains("support::ContentMd5"), *service == "s3", "{service}");
        let names = text.split_once("const XML_ANSWERS: &[&str] = &[").map_or("", |(_, rest)| rest);
        let names: Vec<_> = names.split(']').next().unwrap_or_default().lines().collect();
        assert!(names.is_sorted(), "{service}");
        if *service == "s3" {
            assert!(names.contains(&"\"ListObjectsV2\",") && names.contains(&"\"CopyObject\","));
            assert!(!names.contains(&"\"GetBucketPolicy\",") && !names.contains(&"\"PutObject\","));
        }
    }
}

#[test]
fn each_operation_is_a_method_of_the_trait() {
    for service in SERVICES {
        let text = written(service).expect("a facade");
        let methods: Vec<String> = text
            .lines()
            .filter_map(|line| Some(line.strip_prefix("async fn ")?.split_once('(')?.0.to_owned()))
            .collect();
        let table = Table::of(service).expect("a table");
        assert_eq!(methods, table.operations.iter().map(|it| it.method.clone()).collect::<Vec<_>>());
        let header = format!("from {} {} and", table.rusoto.name, table.rusoto.version);
        assert!(
            text.starts_with(&format!("// Written by `api-table facade {service}` {header}")),
            "{service}"
        );
    }
}

/// SQS has moved from XML to JSON, so Rusoto's reader of errors cannot read what the SDK gets.
#[test]
fn errors_go_by_their_code_where_the_form_has_changed() {
    let sqs = written("sqs").expect("a facade");
    let code = "\"AWS.SimpleQueueService.NonExistentQueue\" => \
                Some(rusoto::GetQueueUrlError::QueueDoesNotExist(message)),";
    assert!(sqs.lines().any(|line| line == code));
    assert!(!sqs.contains("from_response"));
    assert!(!written("dynamodb").expect("a facade").contains("or_rusoto_by_code"));
}

#[test]
fn an_attribute_value_is_one_of_its_fields() {
    let text = written("dynamodb").expect("a facade");
    for line in [
        "pub(crate) fn attribute_value_into_sdk(it: rusoto::AttributeValue) -> Result<sdk::types::AttributeValue, Unfit> {",
        "it.b.map(support::blob).map(sdk::types::AttributeValue::B),",
        "it.s.map(sdk::types::AttributeValue::S),",
        "it.l.map(|it| it.into_iter().map(attribute_value_into_sdk).collect::<Result<Vec<_>, Unfit>>()).transpose()?\
         .map(sdk::types::AttributeValue::L),",
        "sdk::types::AttributeValue::N(value) => rusoto::AttributeValue { n: Some(value), ..Default::default() },",
        "_ => rusoto::AttributeValue::default(),",
    ] {
        assert!(text.lines().any(|it| it == line), "{line}");
    }
}

#[test]
fn two_sides_have_a_line_for_each_operation() {
    for service in SERVICES {
        let table = Table::of(service).expect("a table");
        let text = facade::write_routed(&table, "rusoto_compat_facade");
        let lines = text.lines().filter(|line| line.contains(", route"));
        let methods: Vec<_> =
            lines.filter_map(|line| Some(line.trim_start().split_once('(')?.0.to_owned())).collect();
        let expected: Vec<_> = table.operations.iter().map(|it| it.method.clone()).collect();
        assert_eq!(methods, expected);
    }
}

#[test]
fn a_trait_of_another_crate_needs_a_type_of_ones_own() {
    let table = Table::of("lambda").expect("a table");
    let [inside, outside] = ["crate", "rusoto_compat_facade"].map(|it| facade::write_routed(&table, it));
    assert!(
        !inside.contains("struct") && inside.contains("use crate::routing::{Fields, Parts, Routed, Tree};")
    );
    assert!(outside.contains("pub struct Routed<Old, New>(rusoto_compat_facade::Routed<Old, New>);"));
}

/// What names an object, what only reads, and what has a body that streams.
#[test]
fn operations_are_data() {
    for (service, method, expected) in [
        ("s3", "get_object", "key[text bucket, text key] reads, route("),
        ("s3", "put_object", "key[text bucket, text key] once, route_once("),
        ("s3", "list_buckets", "key[] reads, route("),
        ("s3", "delete_objects", "key[text bucket], route("),
        ("dynamodb", "get_item", "key[text table_name, item key] reads, route("),
        ("dynamodb", "update_item", "key[text table_name, item key], route("),
        ("dynamodb", "put_item", "key[text table_name], route("),
        ("dynamodb", "batch_get_item", "key[] reads, route("),
        ("sqs", "receive_message", "key[text queue_url], route("),
        ("sqs", "get_queue_url", "key[text queue_name] reads, route("),
        ("sns", "publish", "key[text topic_arn, text target_arn, text phone_number], route("),
        ("kinesis", "put_record", "key[text stream_name, text partition_key], route("),
        ("kinesis", "get_records", "key[text shard_iterator] reads, route("),
        ("kinesis", "subscribe_to_shard", "key[text consumer_arn, text shard_id] once, route_once("),
        ("kms", "decrypt", "key[text key_id] reads, route("),
        ("secretsmanager", "get_secret_value", "key[text secret_id] reads, route("),
        ("secretsmanager", "create_secret", "key[text name], route("),
        ("ssm", "get_parameter", "key[text name] reads, route("),
        ("sts", "get_caller_identity", "key[] reads, route("),
        ("sts", "get_session_token", "key[], route("),
        ("sts", "assume_role", "key[text role_arn], route("),
        ("lambda", "invoke", "key[text function_name], route("),
    ] {
        let text = facade::write_routed(&Table::of(service).expect("a table"), "crate");
        let line = text.lines().find(|line| line.trim_start().starts_with(&format!("{method}(")));
        assert!(line.is_some_and(|line| line.contains(expected)), "{line:?} without {expected}");
    }
}

/// Each answer that Rusoto's trait returns, and all types in requests and answers.
#[test]
fn what_converts_is_data() {
    for service in SERVICES {
        let table = Table::of(service).expect("a table");
        let text = facade::write_moved(&table);
        let (values, answers) = text.split_once("answers {").expect("both parts");
        let has = |part: &str, path: &str, rusoto: &str| part.contains(&format!(" {path}, {rusoto}, "));
        let refused: Vec<_> = facade::refused(&table).into_iter().map(|it| it.0.to_owned()).collect();
        for operation in table.operations.iter().filter(|it| !refused.contains(&it.method)) {
            let (Some(sdk), Some(rusoto)) = (&operation.sdk, &operation.response) else { continue };
            let fields = &table.structs[&sdk.output].fields;
            let has_events = fields.iter().any(|it| matches!(it.value, Value::EventStream(_)));
            assert_eq!(has(answers, &sdk.output, rusoto), !has_events, "{service}: {rusoto}");
            for path in fields.iter().flat_map(|it| inner(&it.value)).filter(|_| !has_events) {
                assert!(answers.contains(&format!(" {path}, ")), "{service}: {path}");
            }
            for path in
                table.structs.get(&sdk.input).iter().flat_map(|it| &it.fields).flat_map(|it| inner(&it.value))
            {
                assert!(values.contains(&format!(" {path}, ")), "{service}: {path}");
            }
        }
        assert!(!values.contains("operation::"), "{service}: the fields of an input go into its call");
    }
    let text = facade::write_moved(&Table::of("dynamodb").expect("a table"));
    let line = "types::AttributeValue, AttributeValue, attribute_value_into_";
    assert!(text.contains(&format!("{line}sdk;")) && text.contains(&format!("{line}rusoto;")), "{text}");
}

/// Returns the structs and unions in a value.
fn inner(value: &Value) -> Vec<&str> {
    match value {
        Value::Struct(path) | Value::Union(path) => vec![path],
        Value::List(value) | Value::Map(_, value) => inner(value),
        _ => Vec::new(),
    }
}
