//! Two services that speak other protocols than S3: DynamoDB (JSON, the operation in a header) and SQS (query).
//!
//! On ministack, when it is asked for, over the shared dispatcher and over Rusoto's own client.

use crate::clients::{rusotos_own, sdk_http};
use compat_tests::servers::{ministack, session};
use rusoto_compat::http::{AwsErrorExt, SharedHttpDispatcher};
use rusoto_core::{DispatchSignedRequest, Region};
use rusoto_dynamodb::{
    AttributeDefinition, AttributeValue, CreateTableInput, DynamoDb, DynamoDbClient, GetItemInput,
    KeySchemaElement, PutItemInput,
};
use rusoto_sqs::{
    CreateQueueRequest, GetQueueUrlRequest, ReceiveMessageRequest, SendMessageRequest, Sqs, SqsClient,
};
use std::collections::HashMap;
use std::io::Write as _;

#[tokio::test]
async fn dynamodb_and_sqs_answer_alike_over_both() {
    let Some(executable) = ministack::asked_for() else {
        // `println!` is swallowed when a test succeeds.
        let _ = writeln!(std::io::stdout(), "http: not asked to run against ministack");
        return;
    };
    let server = ministack::start(&executable).await.expect("ministack was asked for");
    let shared = session::of(&server);
    let region = Region::Custom { name: server.region.clone(), endpoint: server.endpoint_url.clone() };
    let dispatcher = SharedHttpDispatcher::from_http_client(sdk_http()).unwrap();

    let client = DynamoDbClient::new_with(dispatcher.clone(), shared.clone(), region.clone());
    let over_ours = items(&client, "ours").await;
    let client = DynamoDbClient::new_with(rusotos_own(), shared.clone(), region.clone());
    assert_eq!(over_ours, items(&client, "own").await);
    assert_eq!(over_ours.0.as_deref(), Some("größe"));

    let over_ours = messages(dispatcher.clone(), &shared, &region, "ours").await;
    let over_own = messages(rusotos_own(), &shared, &region, "own").await;
    assert_eq!(over_ours, over_own);
    assert_eq!(over_ours.0, ["a & b"]);

    let usage = dispatcher.usage().to_string();
    for operation in ["CreateTable", "PutItem", "GetItem", "CreateQueue", "SendMessage", "ReceiveMessage"] {
        assert!(usage.contains(operation), "{operation} is counted: {usage}");
    }
}

/// What was put and read back, and the code of the error for a table that is not there.
async fn items(client: &DynamoDbClient, table: &str) -> (Option<String>, Option<String>) {
    let name = "id".to_owned();
    let create = CreateTableInput {
        table_name: table.to_owned(),
        attribute_definitions: vec![AttributeDefinition {
            attribute_name: name.clone(),
            attribute_type: "S".to_owned(),
        }],
        key_schema: vec![KeySchemaElement { attribute_name: name.clone(), key_type: "HASH".to_owned() }],
        billing_mode: Some("PAY_PER_REQUEST".to_owned()),
        ..Default::default()
    };
    client.create_table(create).await.unwrap();
    let text = |text: &str| AttributeValue { s: Some(text.to_owned()), ..Default::default() };
    let key = HashMap::from([(name, text("1"))]);
    let mut item = key.clone();
    item.insert("text".to_owned(), text("größe"));
    client.put_item(PutItemInput { table_name: table.to_owned(), item, ..Default::default() }).await.unwrap();

    let get =
        |table: &str| GetItemInput { table_name: table.to_owned(), key: key.clone(), ..Default::default() };
    let read = client.get_item(get(table)).await.unwrap();
    let missing = client.get_item(get("missing")).await.unwrap_err();
    let missing = missing.aws_error();
    assert!(missing.is_not_found(), "{missing}");
    (read.item.and_then(|mut item| item.remove("text")?.s), missing.code().map(str::to_owned))
}

/// What was sent and received, and what is said of a queue that is not there.
async fn messages(
    dispatcher: impl DispatchSignedRequest + Send + Sync + 'static,
    shared: &rusoto_compat::SharedCredentials,
    region: &Region,
    queue: &str,
) -> (Vec<String>, Option<u16>) {
    let client = SqsClient::new_with(dispatcher, shared.clone(), region.clone());
    let create = CreateQueueRequest { queue_name: queue.to_owned(), ..Default::default() };
    let queue_url = client.create_queue(create).await.unwrap().queue_url.unwrap();
    let send = SendMessageRequest {
        queue_url: queue_url.clone(),
        message_body: "a & b".to_owned(),
        ..Default::default()
    };
    client.send_message(send).await.unwrap();
    let receive = ReceiveMessageRequest { queue_url, ..Default::default() };
    let received = client.receive_message(receive).await.unwrap().messages.unwrap_or_default();

    let missing = GetQueueUrlRequest { queue_name: "missing".to_owned(), ..Default::default() };
    let missing = client.get_queue_url(missing).await.unwrap_err();
    let status = missing.aws_error().http_status();
    (received.into_iter().filter_map(|message| message.body).collect(), status)
}
