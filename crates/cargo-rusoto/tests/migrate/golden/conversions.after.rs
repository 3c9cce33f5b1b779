//! Values and answers that other code has in Rusoto's types.
#![allow(unused)]
use std::collections::HashMap;
use std::future::Future;

use rusoto_compat::http::SdkResultExt;
use rusoto_compat_facade::moved;
use rusoto_compat_facade::{DynamoDb as Db, Kinesis as Streams, S3 as Files};
use rusoto_core::RusotoError;
use rusoto_dynamodb::{
    AttributeDefinition, AttributeValue, BatchWriteItemInput, DynamoDb, GetItemInput,
    KeySchemaElement, PutItemInput, PutRequest, QueryOutput, WriteRequest,
};
use rusoto_s3::{CompletedMultipartUpload, CompletedPart, GetObjectOutput};

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
        async {
            self.db
                .client()
                .put_item()
                .table_name(self.table.clone())
                .set_item(Some(moved::from_rusoto(entry.into())?))
                .send()
            .await
            .or_rusoto(rusoto_dynamodb::PutItemError::from_response)
        }.await?;
        Ok(())
    }

    async fn in_a_let(&self, name: &str) -> Res<Option<Entry>> {
        let input = moved::request(|| Ok(self.db
            .client()
            .get_item()
            .table_name(self.table.clone())
            .set_key(Some(moved::from_rusoto(key(name))?)) // by its name
        ));
        let out = async { input?.send().await.or_rusoto(rusoto_dynamodb::GetItemError::from_response).and_then(moved::into_rusoto) }.await?;
        Ok(out.item.as_ref().and_then(entry))
    }

    async fn cloned(&self, name: &str) -> Result<bool, RusotoError<rusoto_dynamodb::GetItemError>> {
        let input = moved::request(|| Ok(self.db
            .client()
            .get_item()
            .table_name(self.table.clone())
            .set_key(Some(moved::from_rusoto(key(name))?))));
        let output = self.retry.run(|| async { input.clone()?.send().await.or_rusoto(rusoto_dynamodb::GetItemError::from_response).and_then(moved::into_rusoto) }).await?;
        Ok(output.item.is_some())
    }

    async fn in_a_closure(&self, start: Option<Item>) -> Res<Vec<Entry>> {
        let page = self
            .retry
            .run(|| {
                let request = moved::request(|| Ok(self.db
                    .client()
                    .query()
                    .table_name(self.table.clone())
                    .set_expression_attribute_values(Some(moved::from_rusoto(values! { ":name" => text("a") })?))
                    .set_exclusive_start_key(moved::from_rusoto(start.clone())?)));
                async { request?.send().await.or_rusoto(rusoto_dynamodb::QueryError::from_response).and_then(moved::into_rusoto) }
            })
            .await?;
        Ok(page.items.unwrap_or_default().iter().filter_map(entry).collect())
    }

    async fn at_once_in_a_closure(&self, name: &str) -> Res<()> {
        self.retry
            .run(|| {
                let request = moved::request(|| Ok(self.db
                    .client()
                    .update_item()
                    .table_name(self.table.clone())
                    .set_key(Some(moved::from_rusoto(key(name))?))
                    .return_values("UPDATED_NEW".into())));
                async move { request?.send().await.or_rusoto(rusoto_dynamodb::UpdateItemError::from_response).and_then(moved::into_rusoto) }
            })
            .await?;
        Ok(())
    }

    async fn calm_in_a_closure(&self, one: &Entry) -> Res<()> {
        self.retry.run(|| async {
            self.db
                .client()
                .put_item()
                .table_name(self.table.clone())
                .set_item(Some(moved::from_rusoto(one.into())?))
                .send()
                .await
                .or_rusoto(rusoto_dynamodb::PutItemError::from_response).and_then(moved::into_rusoto)
        }).await?;
        Ok(())
    }

    async fn in_a_loop(&self, all: &[Entry]) -> Res<()> {
        let writes = all
            .iter()
            .map(|one| WriteRequest { put_request: Some(PutRequest { item: one.into() }), ..Default::default() })
            .collect();
        let mut left = HashMap::from([(self.table.clone(), writes)]);
        while !left.is_empty() {
            let input = moved::request(|| Ok(self.db
                .client()
                .batch_write_item()
                .set_request_items(Some(moved::from_rusoto(left.clone())?))));
            let output = self.retry.run(|| async { input.clone()?.send().await.or_rusoto(rusoto_dynamodb::BatchWriteItemError::from_response).and_then(moved::into_rusoto) }).await?;
            left = output.unprocessed_items.unwrap_or_default();
        }
        Ok(())
    }

    async fn in_what_is_written_out(&self, one: &Entry, other: &Entry) -> Res<usize> {
        let output = async {
            self
            .db
                .client()
                .batch_write_item()
                .set_request_items(Some(std::collections::HashMap::from([(self.table.clone(), vec![rusoto_compat_facade::sdk::dynamodb::types::WriteRequest::builder().set_put_request(rusoto_compat_facade::sdk::dynamodb::types::PutRequest::builder().set_item(Some(moved::from_rusoto(one.into())?)).build().ok()).build(), rusoto_compat_facade::sdk::dynamodb::types::WriteRequest::builder().set_put_request(rusoto_compat_facade::sdk::dynamodb::types::PutRequest::builder().set_item(Some(moved::from_rusoto(other.into())?)).build().ok()).build()])])))
                .send()
            .await
            .or_rusoto(rusoto_dynamodb::BatchWriteItemError::from_response).and_then(moved::into_rusoto)
        }.await?;
        Ok(output.unprocessed_items.map_or(0, |left| left.len()))
    }

    async fn collected(&self, all: Vec<Entry>) -> Res<()> {
        let definition = |name: &str| AttributeDefinition { attribute_name: name.to_owned(), attribute_type: "S".to_owned() };
        let input = moved::request(|| Ok(self.db
            .client()
            .create_table()
            .table_name(self.table.clone())
            .set_attribute_definitions(Some(vec![moved::from_rusoto(definition("name"))?, moved::from_rusoto(definition("place"))?]))
            .set_key_schema(all
                .iter()
                .map(|one| rusoto_compat_facade::sdk::dynamodb::types::KeySchemaElement::builder().attribute_name(one.name.clone()).key_type("HASH".into()).build()).collect::<Result<Vec<_>, _>>().ok())));
        async { input?.send().await.or_rusoto(rusoto_dynamodb::CreateTableError::from_response) }.await?;
        Ok(())
    }

    async fn parts(&self, parts: Vec<CompletedPart>, id: String) -> Res<Option<String>> {
        let count = parts.len();
        println!("{count}");
        let request = moved::request(|| Ok(self.s3
            .client()
            .complete_multipart_upload()
            .bucket(self.table.clone())
            .key("k".to_owned())
            .upload_id(id)
            .multipart_upload(rusoto_compat_facade::sdk::s3::types::CompletedMultipartUpload::builder().set_parts(Some(moved::from_rusoto(parts)?)).build())));
        Ok(async { request?.send().await.or_rusoto(rusoto_s3::CompleteMultipartUploadError::from_response) }.await?.e_tag)
    }

    fn in_block_on(&self, name: &str, runtime: &tokio::runtime::Runtime) -> bool {
        runtime
            .block_on({
                let request = moved::request(|| Ok(self.db
                    .client()
                    .get_item()
                    .table_name(self.table.clone())
                    .set_key(Some(moved::from_rusoto(key(name))?))));
                async move { request?.send().await.or_rusoto(rusoto_dynamodb::GetItemError::from_response) }
            })
            .is_ok()
    }

    async fn in_a_task(&self, name: &str) -> Res<bool> {
        let db = self.db.clone();
        let input = moved::request(|| Ok(rusoto_compat_facade::sdk::dynamodb::operation::get_item::builders::GetItemInputBuilder::default()
            .table_name(self.table.clone())
            .set_key(Some(moved::from_rusoto(key(name))?))));
        let output = tokio::spawn(async move { async { input?.send_with(db.client()).await.or_rusoto(rusoto_dynamodb::GetItemError::from_response).and_then(moved::into_rusoto) }.await }).await??;
        Ok(output.item.is_some())
    }

    async fn times(&self, time: String, other: Option<String>) -> Res<bool> {
        let request = moved::request(|| Ok(self.s3
            .client()
            .head_object()
            .bucket(self.table.clone())
            .key("k".to_owned())
            .set_if_modified_since(Some(moved::time_of_text(time)?))
            .set_if_unmodified_since(Option::map(other, moved::time_of_text).transpose()?)));
        Ok(async { request?.send().await.or_rusoto(rusoto_s3::HeadObjectError::from_response) }.await?.delete_marker.unwrap_or_default())
    }

    async fn returned(&self, name: String) -> Result<GetObjectOutput, RusotoError<rusoto_s3::GetObjectError>> {
        self.s3
            .client()
            .get_object()
            .bucket(self.table.clone())
            .key(name)
            .send()
            .await
            .or_rusoto(rusoto_s3::GetObjectError::from_response).and_then(moved::into_rusoto)
    }

    async fn kept(&self, pages: &mut Vec<QueryOutput>) -> Res<()> {
        loop {
            let page = self.db.client().query().table_name(self.table.clone()).send().await.or_rusoto(rusoto_dynamodb::QueryError::from_response).and_then(moved::into_rusoto)?;
            let is_last = page.last_evaluated_key.is_none();
            pages.push(page);
            if is_last {
                return Ok(());
            }
        }
    }

    async fn matched(&self, one: &Entry) -> Res<bool> {
        match async {
            self.db
                .client()
                .put_item()
                .table_name(self.table.clone())
                .set_item(Some(moved::from_rusoto(one.into())?))
                .send()
            .await
            .or_rusoto(rusoto_dynamodb::PutItemError::from_response)
        }.await {
            Ok(_) => Ok(true),
            Err(RusotoError::Service(rusoto_dynamodb::PutItemError::ConditionalCheckFailed(_))) => Ok(false),
            Err(err) => Err(err.into()),
        }
    }
}

async fn since(kinesis: &Streams, at: f64) -> Res<Option<String>> {
    let input = moved::request(|| Ok(kinesis
        .client()
        .get_shard_iterator()
        .stream_name("s".to_owned())
        .shard_id("0".to_owned())
        .shard_iterator_type("AT_TIMESTAMP".into())
        .set_timestamp(Some(moved::time_of_seconds(at)?))));
    Ok(async { input?.send().await.or_rusoto(rusoto_kinesis::GetShardIteratorError::from_response) }.await?.shard_iterator)
}

async fn made_in_two_ways(db: &Db, id: &str) -> Res<bool> {
    let mut key = HashMap::new();
    key.insert("id".to_string(), AttributeValue { s: Some(id.to_string()), ..Default::default() });
    key.insert("name".to_string(), text("a"));
    let out = async {
        db
            .client()
            .get_item()
            .table_name("t".to_owned())
            .set_key(Some(moved::from_rusoto(key)?))
            .send()
        .await
        .or_rusoto(rusoto_dynamodb::GetItemError::from_response).and_then(moved::into_rusoto)
    }.await?;
    Ok(out.item.is_some())
}

async fn made_beside_each_other(db: &Db, one: PutRequest, other: &Entry) -> Res<()> {
    let input = moved::request(|| Ok(db
        .client()
        .batch_write_item()
        .set_request_items(Some(std::collections::HashMap::from([("t".to_owned(), vec![rusoto_compat_facade::sdk::dynamodb::types::WriteRequest::builder().set_put_request(Some(moved::from_rusoto(one)?)).build()]), ("s".to_owned(), vec![])])))));
    async { input?.send().await.or_rusoto(rusoto_dynamodb::BatchWriteItemError::from_response) }.await?;
    let schema = |name: &str| KeySchemaElement { attribute_name: name.to_owned(), key_type: "HASH".to_owned() };
    let table = moved::request(|| Ok(db
        .client()
        .create_table()
        .table_name("t".to_owned())
        .set_attribute_definitions(Some(vec![]))
        .set_key_schema([Ok(moved::from_rusoto(schema("a"))?), rusoto_compat_facade::sdk::dynamodb::types::KeySchemaElement::builder().attribute_name("b".to_owned()).key_type("RANGE".into()).build()].into_iter().collect::<Result<Vec<_>, _>>().ok())));
    async { table?.send().await.or_rusoto(rusoto_dynamodb::CreateTableError::from_response) }.await?;
    Ok(())
}

fn may_fail(name: &str) -> Res<Item> {
    Ok(key(name))
}

async fn leaves(db: &Db, name: &str) -> Res<bool> {
    let out = {
        let key = may_fail(name)?;
        async {
        db
            .client()
            .get_item()
            .table_name("t".to_owned())
            .set_key(Some(moved::from_rusoto(key)?))
            .send()
        .await
        .or_rusoto(rusoto_dynamodb::GetItemError::from_response).and_then(moved::into_rusoto)
    }.await
    }?;
    Ok(out.item.is_some())
}

async fn leaves_as_a_statement(db: &Db, name: &str, table: &str) -> Res<()> {
    {
        let item = may_fail(name)?;
        async {
        db
            .client()
            .put_item()
            .table_name(table.to_string())
            // made first
            .set_item(Some(moved::from_rusoto(item)?))
            .send()
    .await
    .or_rusoto(rusoto_dynamodb::PutItemError::from_response)
    }.await
    }?;
    Ok(())
}

async fn leaves_in_a_let(db: &Db, name: &str, retry: &Retry) -> Res<bool> {
    let input = { let key = may_fail(name)?; moved::request(|| Ok(db
        .client()
        .get_item()
        .table_name("t".to_owned())
        .set_key(Some(moved::from_rusoto(key)?)))) };
    Ok(retry.run(|| async { input.clone()?.send().await.or_rusoto(rusoto_dynamodb::GetItemError::from_response).and_then(moved::into_rusoto) }).await?.item.is_some())
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
    // RUSOTO-MIGRATE(RC021): a value of `BatchWriteItemInput` has a `?` or `.await` in it: put it into a variable before the request, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
    retry.run(|| db.batch_write_item(input.clone())).await?;
    Ok(())
}

async fn changes(db: &Db, all: &[Entry]) -> Res<()> {
    let mut input = PutItemInput { table_name: "t".to_owned(), item: key("first"), ..Default::default() };
    for one in all {
        input.item = one.into();
        // RUSOTO-MIGRATE(RC021): the request has values of Rusoto's types, and changes after it is made, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
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
    // RUSOTO-MIGRATE(RC020): a value of the request has a `?` in it: put it into a variable before the call, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
    let out = runtime
        .block_on(db.get_item(GetItemInput { table_name: "t".to_owned(), key: may_fail(name)?, ..Default::default() }))?;
    Ok(out.item.is_some())
}

async fn in_another_order(db: &Db, name: &str, mut next: impl FnMut() -> String) -> Res<bool> {
    // RUSOTO-MIGRATE(RC020): `GetItemInput` makes its values in an order that matters: put that with the `?` into a variable before it, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
    let out = db.get_item(GetItemInput { table_name: next(), key: may_fail(name)?, ..Default::default() }).await?;
    Ok(out.item.is_some())
}

async fn hides(db: &Db, key: String) -> Res<bool> {
    // RUSOTO-MIGRATE(RC020): `GetItemInput` makes its values in an order that matters: put that with the `?` into a variable before it, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
    let out = db.get_item(GetItemInput { table_name: key.clone(), key: may_fail("a")?, ..Default::default() }).await?;
    Ok(out.item.is_some())
}


async fn waits_for_its_client(store: &Store) -> Res<()> {
    // RUSOTO-MIGRATE(RC020): the client has a `?` or `.await` before it: put it into a variable before the call, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
    store.connected().await.put_item(PutItemInput { table_name: "t".to_owned(), item: key("first"), ..Default::default() }).await?;
    // RUSOTO-MIGRATE(RC020): the client has a `?` or `.await` before it: put it into a variable before the call, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
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
    use rusoto_compat::http::SdkResultExt;
    use rusoto_compat_facade::moved as convert;

    async fn by_an_import(db: &Db, key: Item) -> Option<Item> {
        let out = async {
            db
                .client()
                .get_item()
                .table_name("t".to_owned())
                .set_key(Some(convert::from_rusoto(convert_it(key))?))
                .send()
            .await
            .or_rusoto(rusoto_dynamodb::GetItemError::from_response).and_then(convert::into_rusoto)
        }.await.ok()?;
        drop(convert::seconds);
        out.item
    }

    fn convert_it(key: Item) -> Item {
        key
    }
}

mod taken {
    use super::*;
    use rusoto_compat::http::SdkResultExt;

    mod moved {}

    async fn by_its_path(db: &Db, key: Item) -> Option<Item> {
        async {
            db
                .client()
                .get_item()
                .table_name("t".to_owned())
                .set_key(Some(rusoto_compat_facade::moved::from_rusoto(key.clone())?))
                .send()
            .await
            .or_rusoto(rusoto_dynamodb::GetItemError::from_response).and_then(rusoto_compat_facade::moved::into_rusoto)
        }.await.ok()?.item
    }
}
