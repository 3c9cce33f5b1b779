//! What `facade::write` writes, beyond what the tests of `crates/facade` compile and run.

use rusoto_compat_api_table::{SERVICES, Table, facade};

fn written(service: &str) -> Result<String, String> {
    facade::write(&Table::of(service).expect("a table"), "rusoto_compat_facade::support")
        .map_err(|it| it.to_string())
}

#[test]
fn some_services_cannot_be_written_yet() {
    let because = |service: &&str| written(service).err();
    let expected = [
        "a facade of s3 cannot be written yet: SelectObjectContentOutput::payload: the events \
         `types::SelectObjectContentEventStream` are not written yet",
        "a facade of sns cannot be written yet: ListEndpointsByPlatformApplicationResponse::endpoints: it is a text in \
         Rusoto, and `types::Endpoint` is no enum of texts",
        "a facade of kinesis cannot be written yet: SubscribeToShardOutput::event_stream: the events \
         `types::SubscribeToShardEventStream` are not written yet",
    ];
    assert_eq!(SERVICES.iter().filter_map(because).collect::<Vec<_>>(), expected);
}

#[test]
fn each_operation_is_a_method_of_the_trait() {
    for service in ["sts", "dynamodb", "sqs", "kms", "ssm", "secretsmanager", "lambda", "ec2"] {
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
    assert!(!written("dynamodb").expect("a facade").contains("answer_by_code"));
}

#[test]
fn an_attribute_value_is_one_of_its_fields() {
    let text = written("dynamodb").expect("a facade");
    for line in [
        "fn attribute_value_into_sdk(it: rusoto::AttributeValue) -> Result<sdk::types::AttributeValue, Unfit> {",
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
