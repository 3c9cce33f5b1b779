//! Needs a DynamoDB at `DYNAMODB_ENDPOINT`.

use std::time::Duration;

use ledger::{Booking, Ledger, LedgerError, Retry};
use rusoto_core::Region;

async fn ledger(table: &str) -> Option<Ledger> {
    let endpoint = std::env::var("DYNAMODB_ENDPOINT").ok()?;
    let region = Region::Custom { name: "us-east-1".to_string(), endpoint };
    let ledger = Ledger::new(region, table, Retry { attempts: 3, pause: Duration::from_millis(1) });
    ledger.create_table().await.unwrap();
    Some(ledger)
}

fn booking(sequence: u64, cents: i64) -> Booking {
    Booking { account: "alice".to_string(), sequence, cents, note: None }
}

#[tokio::test]
async fn a_booking_is_written_once() {
    let ledger = match ledger("once").await {
        Some(ledger) => ledger,
        None => return,
    };
    ledger.book(&booking(1, 500)).await.unwrap();
    let err = ledger.book(&booking(1, 700)).await.unwrap_err();
    assert!(matches!(err, LedgerError::Taken(1)), "{:?}", err);
    assert_eq!(ledger.find("alice", 1).await.unwrap(), Some(booking(1, 500)));
    assert_eq!(ledger.find("alice", 2).await.unwrap(), None);
    assert_eq!(ledger.correct("alice", 1, -200).await.unwrap(), 300);
}

#[tokio::test]
async fn a_statement_has_all_pages() {
    let ledger = match ledger("pages").await {
        Some(ledger) => ledger,
        None => return,
    };
    let all: Vec<_> = (1..=27).map(|sequence| booking(sequence, 100)).collect();
    ledger.import(&all).await.unwrap();
    assert_eq!(ledger.statement("alice").await.unwrap(), all);
}
