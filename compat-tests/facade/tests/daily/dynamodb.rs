//! DynamoDB.

use std::collections::HashMap;

use bytes::Bytes;
use rusoto_dynamodb::*;

use super::Log;

type Item = HashMap<String, AttributeValue>;

fn text(text: &str) -> AttributeValue {
    AttributeValue { s: Some(text.to_owned()), ..Default::default() }
}

fn number(number: &str) -> AttributeValue {
    AttributeValue { n: Some(number.to_owned()), ..Default::default() }
}

fn item<const N: usize>(fields: [(&str, AttributeValue); N]) -> Item {
    fields.map(|(name, value)| (name.to_owned(), value)).into()
}

fn key(at: &str) -> Item {
    item([("customer", text("ü 1")), ("at", number(at))])
}

/// Returns an item with each kind of value.
fn full(at: &str) -> Item {
    let list = vec![text("a"), number("1.5"), AttributeValue { null: Some(true), ..Default::default() }];
    let map = item([("empty", text("")), ("yes", AttributeValue { bool: Some(true), ..Default::default() })]);
    let bytes = |bytes| Bytes::from_static(bytes);
    let mut full = key(at);
    full.extend(item([
        ("bytes", AttributeValue { b: Some(bytes(b"\x00\xff")), ..Default::default() }),
        ("byte sets", AttributeValue { bs: Some(vec![bytes(b"\xfe")]), ..Default::default() }),
        ("list", AttributeValue { l: Some(list), ..Default::default() }),
        ("map", AttributeValue { m: Some(map), ..Default::default() }),
        ("numbers", AttributeValue { ns: Some(vec!["1".to_owned(), "2".to_owned()]), ..Default::default() }),
        ("texts", AttributeValue { ss: Some(vec!["a".to_owned(), "b".to_owned()]), ..Default::default() }),
        ("no list", AttributeValue { l: Some(Vec::new()), ..Default::default() }),
    ]));
    full
}

pub(crate) async fn story(client: &(dyn DynamoDb + Send + Sync), log: &mut Log) {
    tables(client, log).await;
    items(client, log).await;
    many(client, log).await;
    let delete = DeleteTableInput { table_name: table() };
    log.ok("delete_table", client.delete_table(delete).await);
}

fn table() -> String {
    "orders".to_owned()
}

async fn tables(client: &(dyn DynamoDb + Send + Sync), log: &mut Log) {
    let name = |name: &str| name.to_owned();
    let attribute =
        |of: &str, kind: &str| AttributeDefinition { attribute_name: name(of), attribute_type: name(kind) };
    let part = |of: &str, kind: &str| KeySchemaElement { attribute_name: name(of), key_type: name(kind) };
    let create = CreateTableInput {
        table_name: table(),
        attribute_definitions: vec![attribute("customer", "S"), attribute("at", "N")],
        key_schema: vec![part("customer", "HASH"), part("at", "RANGE")],
        billing_mode: Some(name("PAY_PER_REQUEST")),
        ..Default::default()
    };
    log.ok("create_table", client.create_table(create.clone()).await);
    log.refused("create_table", client.create_table(create).await);
    let describe = |table_name| DescribeTableInput { table_name };
    log.ok("describe_table", client.describe_table(describe(table())).await);
    log.refused("describe_table", client.describe_table(describe(name("none"))).await);
    log.ok("list_tables", client.list_tables(ListTablesInput::default()).await);
    let time_to_live_specification =
        TimeToLiveSpecification { attribute_name: name("expires"), enabled: true };
    let update = UpdateTimeToLiveInput { table_name: table(), time_to_live_specification };
    log.ok("update_time_to_live", client.update_time_to_live(update).await);
    let describe = DescribeTimeToLiveInput { table_name: table() };
    log.ok("describe_time_to_live", client.describe_time_to_live(describe).await);
}

async fn items(client: &(dyn DynamoDb + Send + Sync), log: &mut Log) {
    let put = PutItemInput {
        table_name: table(),
        item: full("1"),
        condition_expression: Some("attribute_not_exists(customer)".to_owned()),
        return_consumed_capacity: Some("TOTAL".to_owned()),
        ..Default::default()
    };
    log.ok("put_item", client.put_item(put.clone()).await);
    log.refused("put_item", client.put_item(put).await);
    let get = |at| GetItemInput { table_name: table(), key: key(at), ..Default::default() };
    let got = log.ok("get_item", client.get_item(get("1")).await);
    assert_eq!(got.item, Some(full("1")));
    log.ok("get_item", client.get_item(get("99")).await);
    let none = GetItemInput { table_name: "none".to_owned(), ..get("1") };
    log.refused("get_item", client.get_item(none).await);
    let update = UpdateItemInput {
        table_name: table(),
        key: key("1"),
        update_expression: Some("SET #count = if_not_exists(#count, :zero) + :one REMOVE texts".to_owned()),
        expression_attribute_names: Some([("#count".to_owned(), "count".to_owned())].into()),
        expression_attribute_values: Some(item([(":zero", number("0")), (":one", number("1"))])),
        return_values: Some("ALL_NEW".to_owned()),
        ..Default::default()
    };
    log.ok("update_item", client.update_item(update).await);
    let delete = DeleteItemInput {
        table_name: table(),
        key: key("1"),
        return_values: Some("ALL_OLD".to_owned()),
        ..Default::default()
    };
    log.ok("delete_item", client.delete_item(delete).await);
}

async fn many(client: &(dyn DynamoDb + Send + Sync), log: &mut Log) {
    let write = |at| WriteRequest { put_request: Some(PutRequest { item: full(at) }), ..Default::default() };
    let write = BatchWriteItemInput {
        request_items: [(table(), ["1", "2", "3"].map(write).into())].into(),
        ..Default::default()
    };
    log.ok("batch_write_item", client.batch_write_item(write).await);
    let keys = KeysAndAttributes { keys: vec![key("2"), key("99")], ..Default::default() };
    let get = BatchGetItemInput { request_items: [(table(), keys)].into(), ..Default::default() };
    log.ok("batch_get_item", client.batch_get_item(get).await);
    let query = QueryInput {
        table_name: table(),
        key_condition_expression: Some("customer = :customer AND #at > :at".to_owned()),
        expression_attribute_names: Some([("#at".to_owned(), "at".to_owned())].into()),
        expression_attribute_values: Some(item([(":customer", text("ü 1")), (":at", number("1"))])),
        limit: Some(1),
        scan_index_forward: Some(false),
        ..Default::default()
    };
    let page = log.ok("query", client.query(query.clone()).await);
    let query = QueryInput { exclusive_start_key: page.last_evaluated_key, ..query };
    log.ok("query", client.query(query).await);
    let scan = ScanInput {
        table_name: table(),
        filter_expression: Some("contains(texts, :text)".to_owned()),
        expression_attribute_values: Some(item([(":text", text("a"))])),
        select: Some("COUNT".to_owned()),
        ..Default::default()
    };
    log.ok("scan", client.scan(scan).await);

    let put = |at, condition: Option<&str>| TransactWriteItem {
        put: Some(Put {
            item: full(at),
            table_name: table(),
            condition_expression: condition.map(str::to_owned),
            ..Default::default()
        }),
        ..Default::default()
    };
    let transact = |transact_items| TransactWriteItemsInput { transact_items, ..Default::default() };
    let both = vec![put("4", None), put("5", Some("attribute_not_exists(customer)"))];
    log.ok("transact_write_items", client.transact_write_items(transact(both)).await);
    let refused = vec![put("6", None), put("5", Some("attribute_not_exists(customer)"))];
    log.refused("transact_write_items", client.transact_write_items(transact(refused)).await);
    let get = |at| TransactGetItem { get: Get { key: key(at), table_name: table(), ..Default::default() } };
    let get = TransactGetItemsInput { transact_items: vec![get("4"), get("6")], ..Default::default() };
    log.ok("transact_get_items", client.transact_get_items(get).await);
}
