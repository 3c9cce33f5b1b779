//! What the ledger makes of answers of DynamoDB.

use std::time::Duration;

use dynamo::DynamoDbClient;
use ledger::{Booking, Ledger, LedgerError, Retry};
use rusoto_core::Region;
use rusoto_mock::{MockCredentialsProvider, MockRequestDispatcher, MultipleMockRequestDispatcher};

fn ledger(answers: Vec<MockRequestDispatcher>) -> Ledger {
    let http = MultipleMockRequestDispatcher::new(answers);
    let db = DynamoDbClient::new_with(http, MockCredentialsProvider, Region::EuWest1);
    Ledger::with_client(db, "bookings", Retry { attempts: 3, pause: Duration::from_millis(0) })
}

fn error(name: &str) -> MockRequestDispatcher {
    let body = format!(r#"{{"__type": "com.amazonaws.dynamodb.v20120810#{}", "message": "no"}}"#, name);
    MockRequestDispatcher::with_status(400).with_body(&body)
}

fn rent() -> Booking {
    Booking { account: "a".to_string(), sequence: 1, cents: -90_000, note: Some("rent".to_string()) }
}

#[tokio::test]
async fn a_busy_table_is_asked_again() {
    let answers = vec![
        error("ProvisionedThroughputExceededException"),
        MockRequestDispatcher::with_status(500),
        MockRequestDispatcher::default().with_body(
            r#"{"Item": {"account": {"S": "a"}, "sequence": {"N": "1"}, "cents": {"N": "-90000"}, "note": {"S": "rent"}}}"#,
        ),
    ];
    assert_eq!(ledger(answers).find("a", 1).await.unwrap(), Some(rent()));
}

#[tokio::test]
async fn a_number_that_is_taken_is_not_tried_again() {
    let err = ledger(vec![error("ConditionalCheckFailedException")]).book(&rent()).await.unwrap_err();
    assert!(matches!(err, LedgerError::Taken(1)), "{:?}", err);
    let err = ledger(vec![error("ResourceNotFoundException")]).book(&rent()).await.unwrap_err();
    assert!(matches!(err, LedgerError::NoTable), "{:?}", err);
}
