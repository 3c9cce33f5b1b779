//! The calls, through Rusoto's traits and through the SDK.

use aws_sdk_dynamodb::types::AttributeValue;
use engine_work::{BUCKET, Call, Client, Outcome};
use futures_util::StreamExt;
use rusoto_dynamodb::{DynamoDb, GetItemInput};
use rusoto_s3::{GetObjectRequest, S3};

/// The SDK's own clients.
#[derive(Clone)]
pub(crate) struct Direct {
    pub(crate) s3: aws_sdk_s3::Client,
    pub(crate) dynamodb: aws_sdk_dynamodb::Client,
}

impl Client for Direct {
    async fn call(&self, call: Call) -> Outcome<usize> {
        let key = match call {
            Call::GetItem => {
                let id = AttributeValue::S("0123456789".to_owned());
                let answer = self.dynamodb.get_item().table_name(BUCKET).key("id", id).send().await?;
                let item = answer.item.ok_or("no item")?;
                let id = item.get("id").ok_or("an item without an id")?;
                return Ok(id.as_s().map_err(|_| "an id that is no string")?.len());
            }
            call => key(call)?,
        };
        let mut body = self.s3.get_object().bucket(BUCKET).key(key).send().await?.body;
        let mut length = 0;
        while let Some(chunk) = body.next().await {
            length += chunk?.len();
        }
        Ok(length)
    }
}

/// Clients behind Rusoto's traits.
#[derive(Clone)]
pub(crate) struct Traits<S, D> {
    pub(crate) s3: S,
    pub(crate) dynamodb: D,
}

impl<S, D> Client for Traits<S, D>
where
    S: S3 + Clone + Send + Sync + 'static,
    D: DynamoDb + Clone + Send + Sync + 'static,
{
    async fn call(&self, call: Call) -> Outcome<usize> {
        let key = match call {
            Call::GetItem => {
                let id = Some("0123456789".to_owned());
                let id = rusoto_dynamodb::AttributeValue { s: id, ..Default::default() };
                let key = [("id".to_owned(), id)].into();
                let request = GetItemInput { table_name: BUCKET.to_owned(), key, ..Default::default() };
                let item = self.dynamodb.get_item(request).await?.item.ok_or("no item")?;
                let id = item.get("id").and_then(|id| id.s.as_ref()).ok_or("an item without an id")?;
                return Ok(id.len());
            }
            call => key(call)?.to_owned(),
        };
        let request = GetObjectRequest { bucket: BUCKET.to_owned(), key, ..Default::default() };
        let mut body = self.s3.get_object(request).await?.body.ok_or("an object without a body")?;
        let mut length = 0;
        while let Some(chunk) = body.next().await {
            length += chunk?.len();
        }
        Ok(length)
    }
}

fn key(call: Call) -> Outcome<&'static str> {
    match call {
        Call::GetSmall => Ok("small"),
        Call::GetMib => Ok("mib"),
        call => Err(format!("{call:?} is not measured here").into()),
    }
}
