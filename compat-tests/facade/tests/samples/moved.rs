//! Values of Rusoto's in calls that have moved to the SDK.

use std::collections::HashMap;

use aws_smithy_types::date_time::DateTime;
use facade_tests::{Canonical, Recorder, config};
use rusoto_compat::http::SdkResultExt;
use rusoto_compat_facade::sdk::{dynamodb, s3};
use rusoto_compat_facade::{self as facade, moved};
use rusoto_core::RusotoError;
use rusoto_dynamodb::{
    AttributeValue, BatchWriteItemError, BatchWriteItemInput, DynamoDb, PutItemError, PutItemInput,
    PutRequest, QueryError, QueryInput, QueryOutput, WriteRequest,
};
use rusoto_s3::{CompletedMultipartUpload, CompletedPart, ObjectLockRetention, PutObjectRetentionError};
use test_servers::Reply;

type Item = HashMap<String, AttributeValue>;

/// A type of a program that makes Rusoto's.
#[derive(Clone)]
struct Entry(AttributeValue);

impl From<Entry> for Item {
    fn from(entry: Entry) -> Self {
        [("id".to_owned(), entry.0)].into()
    }
}

fn text(text: &str) -> AttributeValue {
    AttributeValue { s: Some(text.to_owned()), ..Default::default() }
}

fn client(server: &Recorder) -> facade::DynamoDb {
    facade::DynamoDb::from_config(&config(&server.url()))
}

/// As `cargo rusoto migrate` writes it: no type is named.
async fn put(client: &facade::DynamoDb, entry: Entry) -> Result<(), RusotoError<PutItemError>> {
    async {
        client
            .client()
            .put_item()
            .table_name("t")
            .set_item(Some(moved::from_rusoto(entry.into())?))
            .send()
            .await
            .or_rusoto(PutItemError::from_response)
    }
    .await
    .map(drop)
}

async fn query(
    client: &facade::DynamoDb,
    start: &Option<Item>,
) -> Result<QueryOutput, RusotoError<QueryError>> {
    let request = moved::request(|| {
        let start = start.clone().map(moved::from_rusoto).transpose()?;
        Ok(client.client().query().table_name("t").set_exclusive_start_key(start))
    });
    request?.send().await.or_rusoto(QueryError::from_response).and_then(moved::into_rusoto)
}

/// Returns whether two calls have sent the same, one each.
fn same(server: &Recorder) -> bool {
    let sent: Vec<_> = server.take().iter().map(|it| Canonical::of(it)).collect();
    matches!(&sent[..], [old, new] if old == new)
}

#[tokio::test]
async fn a_setter_says_what_a_value_becomes() {
    let server = Recorder::start(|_| Reply::ok("{}"));
    let client = client(&server);
    let entry = Entry(text("a"));
    let input = PutItemInput { table_name: "t".to_owned(), item: entry.clone().into(), ..Default::default() };
    client.put_item(input).await.unwrap();
    put(&client, entry).await.unwrap();
    assert!(same(&server));

    let put = PutRequest { item: Entry(text("a")).into() };
    let writes = vec![WriteRequest { put_request: Some(put), delete_request: None }];
    let items: HashMap<_, _> = [("t".to_owned(), writes)].into();
    let input = BatchWriteItemInput { request_items: items.clone(), ..Default::default() };
    client.batch_write_item(input).await.unwrap();
    let sent: Result<_, RusotoError<BatchWriteItemError>> = async {
        let call = client.client().batch_write_item().set_request_items(Some(moved::from_rusoto(items)?));
        call.send().await.or_rusoto(BatchWriteItemError::from_response)
    }
    .await;
    sent.unwrap();
    assert!(same(&server));
}

#[tokio::test]
async fn an_answer_is_that_of_the_facade() {
    let answer = r#"{"Items": [{"id": {"S": "a"}, "all": {"L": [{"N": "1"}, {"BOOL": true}]}}], "Count": 1,
        "LastEvaluatedKey": {"id": {"B": "AAE="}}}"#;
    let server = Recorder::start(move |_| Reply::ok(answer));
    let client = client(&server);
    for start in [None, Some(Item::from(Entry(text("a"))))] {
        let input = QueryInput {
            table_name: "t".to_owned(),
            exclusive_start_key: start.clone(),
            ..Default::default()
        };
        let expected = client.query(input).await.unwrap();
        assert_eq!(expected.items.as_ref().map(Vec::len), Some(1));
        assert_eq!(query(&client, &start).await.unwrap(), expected);
        assert!(same(&server));
    }
}

/// For functions that take single values of Rusoto's.
#[test]
fn parts_of_an_answer_are_answers() {
    let value = dynamodb::types::AttributeValue::S("a".to_owned());
    let output = dynamodb::operation::get_item::GetItemOutput::builder().item("id", value).build();
    let item: Result<Option<Item>, RusotoError<()>> = moved::into_rusoto(output.item.clone());
    assert_eq!(item, Ok(Some(Entry(text("a")).into())));
    let item: Result<Vec<Item>, RusotoError<()>> = moved::into_rusoto(Vec::from_iter(output.item));
    assert_eq!(item, Ok(vec![Entry(text("a")).into()]));
}

#[tokio::test]
async fn what_does_not_fit_is_refused_and_not_sent() {
    let server = Recorder::start(|_| Reply::ok("{}"));
    let client = client(&server);
    let two = AttributeValue { n: Some("1".to_owned()), ..text("a") };
    for (value, begins) in [(AttributeValue::default(), "none of"), (two, "more than one of")] {
        let entry = Entry(value);
        let expected =
            format!("{begins} the fields of `AttributeValue` is set, and the SDK sends exactly one");
        let put = put(&client, entry.clone()).await;
        assert_eq!(put, Err(RusotoError::Validation(expected.clone())));
        let query = query(&client, &Some(entry.into())).await;
        assert_eq!(query, Err(RusotoError::Validation(expected)));
    }
    let put: Result<_, RusotoError<PutObjectRetentionError>> = async {
        let until = Some("soon".to_owned());
        let retention = ObjectLockRetention { mode: None, retain_until_date: until };
        let s3 = facade::S3::from_config(&config(&server.url()));
        let call = s3.client().put_object_retention().bucket("b").key("k");
        let call = call.set_retention(Some(moved::from_rusoto(retention)?));
        call.send().await.or_rusoto(PutObjectRetentionError::from_response)
    }
    .await;
    let Err(RusotoError::Validation(text)) = put else { panic!("{put:?}") };
    assert!(text.starts_with("ObjectLockRetention::retain_until_date is \"soon\", which is not a time"));
    assert_eq!(server.take().len(), 0);
}

#[test]
fn a_number_beyond_32_bits_is_refused() {
    let upload = |part_number| {
        let part = CompletedPart { e_tag: None, part_number: Some(part_number) };
        let upload = CompletedMultipartUpload { parts: Some(vec![part]) };
        moved::from_rusoto::<s3::types::CompletedMultipartUpload>(upload)
    };
    assert_eq!(upload(7).unwrap().parts()[0].part_number(), Some(7));
    let error: Box<dyn std::error::Error> = Box::new(upload(3_000_000_000).unwrap_err());
    let expected =
        "CompletedPart::part_number is 3000000000, and the SDK sends numbers from -2147483648 to 2147483647";
    assert_eq!(error.to_string(), expected);
}

#[test]
fn an_answer_that_does_not_fit_cannot_be_read() {
    let late = s3::types::Object::builder().last_modified(DateTime::from_secs(i64::MAX)).build();
    let Err(RusotoError::<()>::ParseError(text)) = moved::into_rusoto(late) else { panic!() };
    assert!(text.starts_with("Object::last_modified is "), "{text}");
}
