//! Values and answers that other code has in Rusoto's types.
#![allow(unused)]
use std::collections::HashMap;
use std::future::Future;

use rusoto_compat_facade::{DynamoDb as Db, Kinesis as Streams, S3 as Files};
use rusoto_core::RusotoError;
use rusoto_dynamodb::{
    AttributeDefinition, AttributeValue, BatchWriteItemInput, CreateTableInput, DynamoDb, GetItemInput, KeySchemaElement,
    PutItemInput, PutRequest, QueryInput, QueryOutput, UpdateItemInput, WriteRequest,
};
use rusoto_kinesis::{GetShardIteratorInput, Kinesis};
use rusoto_s3::{CompleteMultipartUploadRequest, CompletedMultipartUpload, CompletedPart, GetObjectOutput, GetObjectRequest, HeadObjectRequest, S3};

type Res<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;
type Item = HashMap<String, AttributeValue>;

#[derive(Clone)]
pub struct Entry {
    name: String,
}

impl From<&Entry> for Item {
    fn from(entry: &Entry) -> Item {
        key(&entry.name)
    }
}

fn text(text: &str) -> AttributeValue {
    AttributeValue { s: Some(text.to_owned()), ..Default::default() }
}

fn key(name: &str) -> Item {
    HashMap::from([("name".to_owned(), text(name))])
}

fn entry(item: &Item) -> Option<Entry> {
    Some(Entry { name: item.get("name")?.s.clone()? })
}

macro_rules! values {
    ($($name:expr => $value:expr),*) => {{
        let mut map = ::std::collections::HashMap::new();
        $( map.insert($name.to_string(), $value); )*
        map
    }};
}

struct Retry;

impl Retry {
    async fn run<F, Fut, T, E>(&self, mut operation: F) -> Result<T, RusotoError<E>>
    where
        F: FnMut() -> Fut,
        Fut: Future<Output = Result<T, RusotoError<E>>>,
    {
        operation().await
    }
}

struct Store {
    db: Db,
    s3: Files,
    retry: Retry,
    table: String,
}

impl Store {
    async fn in_the_call(&self, entry: &Entry) -> Res<()> {
        self.db.put_item(PutItemInput { table_name: self.table.clone(), item: entry.into(), ..Default::default() }).await?;
        Ok(())
    }

    async fn in_a_let(&self, name: &str) -> Res<Option<Entry>> {
        let input = GetItemInput {
            table_name: self.table.clone(),
            key: key(name), // by its name
            ..Default::default()
        };
        let out = self.db.get_item(input).await?;
        Ok(out.item.as_ref().and_then(entry))
    }

    async fn cloned(&self, name: &str) -> Result<bool, RusotoError<rusoto_dynamodb::GetItemError>> {
        let input = GetItemInput { table_name: self.table.clone(), key: key(name), ..Default::default() };
        let output = self.retry.run(|| self.db.get_item(input.clone())).await?;
        Ok(output.item.is_some())
    }

    async fn in_a_closure(&self, start: Option<Item>) -> Res<Vec<Entry>> {
        let page = self
            .retry
            .run(|| {
                let request = QueryInput {
                    table_name: self.table.clone(),
                    expression_attribute_values: Some(values! { ":name" => text("a") }),
                    exclusive_start_key: start.clone(),
                    ..Default::default()
                };
                self.db.query(request)
            })
            .await?;
        Ok(page.items.unwrap_or_default().iter().filter_map(entry).collect())
    }

    async fn at_once_in_a_closure(&self, name: &str) -> Res<()> {
        self.retry
            .run(|| {
                self.db.update_item(UpdateItemInput {
                    table_name: self.table.clone(),
                    key: key(name),
                    return_values: Some("UPDATED_NEW".to_owned()),
                    ..Default::default()
                })
            })
            .await?;
        Ok(())
    }

    async fn calm_in_a_closure(&self, one: &Entry) -> Res<()> {
        self.retry.run(|| self.db.put_item(PutItemInput { table_name: self.table.clone(), item: one.into(), ..Default::default() })).await?;
        Ok(())
    }

    async fn in_a_loop(&self, all: &[Entry]) -> Res<()> {
        let writes = all
            .iter()
            .map(|one| WriteRequest { put_request: Some(PutRequest { item: one.into() }), ..Default::default() })
            .collect();
        let mut left = HashMap::from([(self.table.clone(), writes)]);
        while !left.is_empty() {
            let input = BatchWriteItemInput { request_items: left.clone(), ..Default::default() };
            let output = self.retry.run(|| self.db.batch_write_item(input.clone())).await?;
            left = output.unprocessed_items.unwrap_or_default();
        }
        Ok(())
    }

    async fn in_what_is_written_out(&self, one: &Entry, other: &Entry) -> Res<usize> {
        let output = self
            .db
            .batch_write_item(BatchWriteItemInput {
                request_items: HashMap::from([(
                    self.table.clone(),
                    vec![
                        WriteRequest { put_request: Some(PutRequest { item: one.into() }), ..Default::default() },
                        WriteRequest { put_request: Some(PutRequest { item: other.into() }), ..Default::default() },
                    ],
                )]),
                ..Default::default()
            })
            .await?;
        Ok(output.unprocessed_items.map_or(0, |left| left.len()))
    }

    async fn collected(&self, all: Vec<Entry>) -> Res<()> {
        let definition = |name: &str| AttributeDefinition { attribute_name: name.to_owned(), attribute_type: "S".to_owned() };
        let input = CreateTableInput {
            table_name: self.table.clone(),
            attribute_definitions: vec![definition("name"), definition("place")],
            key_schema: all
                .iter()
                .map(|one| KeySchemaElement { attribute_name: one.name.clone(), key_type: "HASH".to_owned() })
                .collect(),
            ..Default::default()
        };
        self.db.create_table(input).await?;
        Ok(())
    }

    async fn parts(&self, parts: Vec<CompletedPart>, id: String) -> Res<Option<String>> {
        let count = parts.len();
        println!("{count}");
        let request = CompleteMultipartUploadRequest {
            bucket: self.table.clone(),
            key: "k".to_owned(),
            upload_id: id,
            multipart_upload: Some(CompletedMultipartUpload { parts: Some(parts) }),
            ..Default::default()
        };
        Ok(self.s3.complete_multipart_upload(request).await?.e_tag)
    }

    fn in_block_on(&self, name: &str, runtime: &tokio::runtime::Runtime) -> bool {
        runtime
            .block_on(self.db.get_item(GetItemInput { table_name: self.table.clone(), key: key(name), ..Default::default() }))
            .is_ok()
    }

    async fn in_a_task(&self, name: &str) -> Res<bool> {
        let db = self.db.clone();
        let input = GetItemInput { table_name: self.table.clone(), key: key(name), ..Default::default() };
        let output = tokio::spawn(async move { db.get_item(input).await }).await??;
        Ok(output.item.is_some())
    }

    async fn times(&self, time: String, other: Option<String>) -> Res<bool> {
        let request = HeadObjectRequest {
            bucket: self.table.clone(),
            key: "k".to_owned(),
            if_modified_since: Some(time),
            if_unmodified_since: other,
            ..Default::default()
        };
        Ok(self.s3.head_object(request).await?.delete_marker.unwrap_or_default())
    }

    async fn returned(&self, name: String) -> Result<GetObjectOutput, RusotoError<rusoto_s3::GetObjectError>> {
        self.s3.get_object(GetObjectRequest { bucket: self.table.clone(), key: name, ..Default::default() }).await
    }

    async fn kept(&self, pages: &mut Vec<QueryOutput>) -> Res<()> {
        loop {
            let page = self.db.query(QueryInput { table_name: self.table.clone(), ..Default::default() }).await?;
            let is_last = page.last_evaluated_key.is_none();
            pages.push(page);
            if is_last {
                return Ok(());
            }
        }
    }

    async fn matched(&self, one: &Entry) -> Res<bool> {
        match self.db.put_item(PutItemInput { table_name: self.table.clone(), item: one.into(), ..Default::default() }).await {
            Ok(_) => Ok(true),
            Err(RusotoError::Service(rusoto_dynamodb::PutItemError::ConditionalCheckFailed(_))) => Ok(false),
            Err(err) => Err(err.into()),
        }
    }
}

async fn since(kinesis: &Streams, at: f64) -> Res<Option<String>> {
    let input = GetShardIteratorInput {
        stream_name: "s".to_owned(),
        shard_id: "0".to_owned(),
        shard_iterator_type: "AT_TIMESTAMP".to_owned(),
        timestamp: Some(at),
        ..Default::default()
    };
    Ok(kinesis.get_shard_iterator(input).await?.shard_iterator)
}

async fn made_in_two_ways(db: &Db, id: &str) -> Res<bool> {
    let mut key = HashMap::new();
    key.insert("id".to_string(), AttributeValue { s: Some(id.to_string()), ..Default::default() });
    key.insert("name".to_string(), text("a"));
    let out = db.get_item(GetItemInput { table_name: "t".to_owned(), key, ..Default::default() }).await?;
    Ok(out.item.is_some())
}

async fn made_beside_each_other(db: &Db, one: PutRequest, other: &Entry) -> Res<()> {
    let input = BatchWriteItemInput {
        request_items: HashMap::from([
            ("t".to_owned(), vec![WriteRequest { put_request: Some(one), ..Default::default() }]),
            ("s".to_owned(), vec![]),
        ]),
        ..Default::default()
    };
    db.batch_write_item(input).await?;
    let schema = |name: &str| KeySchemaElement { attribute_name: name.to_owned(), key_type: "HASH".to_owned() };
    let table = CreateTableInput {
        table_name: "t".to_owned(),
        attribute_definitions: vec![],
        key_schema: vec![schema("a"), KeySchemaElement { attribute_name: "b".to_owned(), key_type: "RANGE".to_owned() }],
        ..Default::default()
    };
    db.create_table(table).await?;
    Ok(())
}

fn may_fail(name: &str) -> Res<Item> {
    Ok(key(name))
}

async fn leaves(db: &Db, name: &str) -> Res<bool> {
    let out = db.get_item(GetItemInput { table_name: "t".to_owned(), key: may_fail(name)?, ..Default::default() }).await?;
    Ok(out.item.is_some())
}

async fn leaves_as_a_statement(db: &Db, name: &str, table: &str) -> Res<()> {
    db.put_item(PutItemInput {
        table_name: table.to_string(),
        // made first
        item: may_fail(name)?,
        ..Default::default()
    })
    .await?;
    Ok(())
}

async fn leaves_in_a_let(db: &Db, name: &str, retry: &Retry) -> Res<bool> {
    let input = GetItemInput { table_name: "t".to_owned(), key: may_fail(name)?, ..Default::default() };
    Ok(retry.run(|| db.get_item(input.clone())).await?.item.is_some())
}

// these stay

async fn leaves_in_a_list(db: &Db, all: &[&str], retry: &Retry) -> Res<()> {
    let [one, other] = all else { return Ok(()) };
    let input = BatchWriteItemInput {
        request_items: HashMap::from([("t".to_owned(), vec![
            WriteRequest { put_request: Some(PutRequest { item: may_fail(one)? }), ..Default::default() },
            WriteRequest { put_request: Some(PutRequest { item: may_fail(other)? }), ..Default::default() },
        ])]),
        ..Default::default()
    };
    retry.run(|| db.batch_write_item(input.clone())).await?;
    Ok(())
}

async fn changes(db: &Db, all: &[Entry]) -> Res<()> {
    let mut input = PutItemInput { table_name: "t".to_owned(), item: key("first"), ..Default::default() };
    for one in all {
        input.item = one.into();
        db.put_item(input.clone()).await?;
    }
    Ok(())
}

async fn may_have_no_client(all: &Clients) -> Res<()> {
    all.first()?.put_item(PutItemInput { table_name: "t".to_owned(), item: key("first"), ..Default::default() }).await?;
    Ok(())
}

struct Clients(Vec<Db>);

impl Clients {
    fn first(&self) -> Res<Db> {
        self.0.first().cloned().ok_or_else(|| "none".into())
    }
}

fn leaves_in_block_on(db: &Db, name: &str, runtime: &tokio::runtime::Runtime) -> Res<bool> {
    let out = runtime
        .block_on(db.get_item(GetItemInput { table_name: "t".to_owned(), key: may_fail(name)?, ..Default::default() }))?;
    Ok(out.item.is_some())
}

async fn in_another_order(db: &Db, name: &str, mut next: impl FnMut() -> String) -> Res<bool> {
    let out = db.get_item(GetItemInput { table_name: next(), key: may_fail(name)?, ..Default::default() }).await?;
    Ok(out.item.is_some())
}

async fn hides(db: &Db, key: String) -> Res<bool> {
    let out = db.get_item(GetItemInput { table_name: key.clone(), key: may_fail("a")?, ..Default::default() }).await?;
    Ok(out.item.is_some())
}


async fn waits_for_its_client(store: &Store) -> Res<()> {
    store.connected().await.put_item(PutItemInput { table_name: "t".to_owned(), item: key("first"), ..Default::default() }).await?;
    store.connection()?.put_item(PutItemInput { table_name: "t".to_owned(), item: key("first"), ..Default::default() }).await?;
    Ok(())
}

impl Store {
    async fn connected(&self) -> Db {
        self.db.clone()
    }

    fn connection(&self) -> Result<Db, String> {
        Ok(self.db.clone())
    }
}

mod inside {
    use super::*;
    use rusoto_compat_facade::moved as convert;

    async fn by_an_import(db: &Db, key: Item) -> Option<Item> {
        let out = db.get_item(GetItemInput { table_name: "t".to_owned(), key: convert_it(key), ..Default::default() }).await.ok()?;
        drop(convert::seconds);
        out.item
    }

    fn convert_it(key: Item) -> Item {
        key
    }
}

mod taken {
    use super::*;

    mod moved {}

    async fn by_its_path(db: &Db, key: Item) -> Option<Item> {
        db.get_item(GetItemInput { table_name: "t".to_owned(), key: key.clone(), ..Default::default() }).await.ok()?.item
    }
}
