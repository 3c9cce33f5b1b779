//! Accounts and their entries in DynamoDB.

pub mod item;
pub mod repository;
pub mod retry;

pub use repository::{Ledger, LedgerError};
pub use retry::Retry;

/// One booking. Amounts are cents.
#[derive(Clone, Debug, PartialEq)]
pub struct Booking {
    pub account: String,
    pub sequence: u64,
    pub cents: i64,
    pub note: Option<String>,
}
