use std::fmt;

use dynamo::{
    AttributeDefinition, BatchWriteItemInput, CreateTableInput, DynamoDb, DynamoDbClient, GetItemInput,
    KeySchemaElement, PutItemError, PutItemInput, PutRequest, QueryInput, UpdateItemInput, WriteRequest,
};
use rusoto_core::{Region, RusotoError};

use crate::item::{booking, key, number, text, Item};
use crate::{attributes, Booking, Retry};

#[derive(Debug)]
pub enum LedgerError {
    /// Somebody else has written the booking with this number.
    Taken(u64),
    NoTable,
    Aws(Box<dyn std::error::Error + Send + Sync>),
}

impl fmt::Display for LedgerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LedgerError::Taken(sequence) => write!(f, "booking {} is taken", sequence),
            LedgerError::NoTable => f.write_str("there is no table"),
            LedgerError::Aws(err) => err.fmt(f),
        }
    }
}

impl<E: std::error::Error + Send + Sync + 'static> From<RusotoError<E>> for LedgerError {
    fn from(err: RusotoError<E>) -> Self {
        LedgerError::Aws(Box::new(err))
    }
}

type Result<T> = std::result::Result<T, LedgerError>;

#[derive(Clone)]
pub struct Ledger {
    db: DynamoDbClient,
    table: String,
    retry: Retry,
}

impl Ledger {
    pub fn new(region: Region, table: &str, retry: Retry) -> Ledger {
        Ledger::with_client(DynamoDbClient::new(region), table, retry)
    }

    pub fn with_client(db: DynamoDbClient, table: &str, retry: Retry) -> Ledger {
        Ledger { db, table: table.to_string(), retry }
    }

    pub async fn create_table(&self) -> Result<()> {
        let definition = |name: &str, attribute_type: &str| AttributeDefinition {
            attribute_name: name.to_string(),
            attribute_type: attribute_type.to_string(),
        };
        let element = |name: &str, key_type: &str| KeySchemaElement {
            attribute_name: name.to_string(),
            key_type: key_type.to_string(),
        };
        let input = CreateTableInput {
            table_name: self.table.clone(),
            attribute_definitions: vec![definition("account", "S"), definition("sequence", "N")],
            key_schema: vec![element("account", "HASH"), element("sequence", "RANGE")],
            billing_mode: Some("PAY_PER_REQUEST".to_string()),
            ..Default::default()
        };
        self.db.create_table(input).await?;
        Ok(())
    }

    /// Writes a booking, if its number is free.
    pub async fn book(&self, entry: &Booking) -> Result<()> {
        let written = self
            .retry
            .run(|| {
                self.db.put_item(PutItemInput {
                    table_name: self.table.clone(),
                    item: entry.into(),
                    condition_expression: Some("attribute_not_exists(account)".to_string()),
                    ..PutItemInput::default()
                })
            })
            .await;
        match written {
            Ok(_) => Ok(()),
            Err(RusotoError::Service(PutItemError::ConditionalCheckFailed(_))) => {
                Err(LedgerError::Taken(entry.sequence))
            }
            Err(RusotoError::Service(PutItemError::ResourceNotFound(_))) => Err(LedgerError::NoTable),
            Err(err) => Err(err.into()),
        }
    }

    pub async fn find(&self, account: &str, sequence: u64) -> Result<Option<Booking>> {
        let input = GetItemInput {
            table_name: self.table.clone(),
            key: key(account, sequence),
            consistent_read: Some(true),
            ..Default::default()
        };
        // The request is cloned, because an attempt takes it.
        let output = self.retry.run(|| self.db.get_item(input.clone())).await?;
        Ok(output.item.as_ref().and_then(booking))
    }

    /// All bookings of an account, oldest first.
    pub async fn statement(&self, account: &str) -> Result<Vec<Booking>> {
        let mut bookings = vec![];
        let mut start: Option<Item> = None;
        loop {
            let page = self
                .retry
                .run(|| {
                    let request = QueryInput {
                        table_name: self.table.clone(),
                        key_condition_expression: Some("account = :account".to_string()),
                        expression_attribute_values: Some(attributes! { ":account" => text(account) }),
                        exclusive_start_key: start.clone(),
                        limit: Some(2),
                        ..Default::default()
                    };
                    self.db.query(request)
                })
                .await?;
            bookings.extend(page.items.unwrap_or_default().iter().filter_map(booking));
            match page.last_evaluated_key {
                Some(key) if !key.is_empty() => start = Some(key),
                _ => break,
            }
        }
        Ok(bookings)
    }

    /// Adds to the amount of a booking, and returns the new one.
    pub async fn correct(&self, account: &str, sequence: u64, cents: i64) -> Result<i64> {
        let output = self
            .retry
            .run(|| async {
                self.db
                    .update_item(UpdateItemInput {
                        table_name: self.table.clone(),
                        key: key(account, sequence),
                        update_expression: Some("ADD cents :cents".into()),
                        expression_attribute_values: Some(attributes! { ":cents" => number(cents) }),
                        return_values: Some("UPDATED_NEW".into()),
                        ..Default::default()
                    })
                    .await
            })
            .await?;
        let attributes = output.attributes.unwrap_or_default();
        let now = attributes.get("cents").and_then(|value| value.n.as_ref());
        now.and_then(|n| n.parse().ok()).ok_or_else(|| LedgerError::Aws("no amount in the answer".into()))
    }

    /// Writes old bookings of another system, 25 at once, which is what DynamoDB takes.
    pub async fn import(&self, bookings: &[Booking]) -> Result<()> {
        for chunk in bookings.chunks(25) {
            let writes = chunk
                .iter()
                .map(|entry| WriteRequest {
                    put_request: Some(PutRequest { item: entry.into() }),
                    ..Default::default()
                })
                .collect();
            let mut left = attributes! { self.table => writes };
            while !left.is_empty() {
                let input = BatchWriteItemInput { request_items: left.clone(), ..Default::default() };
                let output = self.retry.run(|| self.db.batch_write_item(input.clone())).await?;
                left = output.unprocessed_items.unwrap_or_default();
            }
        }
        Ok(())
    }
}
