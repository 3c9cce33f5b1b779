//! What names the object that a request is about, for a rollout by a share of keys.

use crate::{Field, Operation, Table, Value};

/// The fields that name an object, by service. Of these, an operation has those that its request has.
///
/// They are the names in the API reference of each service. `PutItem` of DynamoDB has no field for its key: the key is
/// among the attributes, and only the table's schema says where. So its key is the table.
const KEYS: &[(&str, &[&str])] = &[
    ("dynamodb", &["table_name", "key"]),
    ("kinesis", &["stream_name", "stream_arn", "partition_key"]),
    ("kms", &["key_id"]),
    ("lambda", &["function_name", "event_source_arn", "layer_name", "uuid", "resource"]),
    ("s3", &["bucket", "key"]),
    ("secretsmanager", &["secret_id", "name"]),
    ("sns", &["topic_arn", "target_arn", "phone_number"]),
    ("sqs", &["queue_url", "queue_name"]),
    ("ssm", &["name"]),
    ("sts", &["role_arn", "access_key_id", "name"]),
];

/// Returns the fields of a request that name its object: those of the service's list, or else all texts that Rusoto
/// requires.
pub(super) fn key<'t>(table: &'t Table, operation: &Operation) -> Vec<&'t Field> {
    let input = operation.sdk.as_ref().and_then(|sdk| table.structs.get(&sdk.input));
    let (Some(entry), Some(_)) = (input, &operation.request) else { return Vec::new() };
    let names =
        KEYS.iter().find(|(service, _)| *service == table.service).map_or(&[][..], |(_, names)| names);
    let named = names.iter().filter_map(|name| entry.fields.iter().find(|it| it.rusoto == *name));
    let named: Vec<_> = named.filter(|it| is_text(&it.value) || is_item_key(&it.value)).collect();
    if !named.is_empty() {
        return named;
    }
    entry.fields.iter().filter(|it| it.rusoto_required && is_text(&it.value)).collect()
}

fn is_text(value: &Value) -> bool {
    matches!(value, Value::Text)
}

/// The key of an item of DynamoDB.
pub(super) fn is_item_key(value: &Value) -> bool {
    matches!(value, Value::Map(key, value) if **key == Value::Text
        && **value == Value::Union("types::AttributeValue".to_owned()))
}
