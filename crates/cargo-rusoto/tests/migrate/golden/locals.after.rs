//! Values of requests that are made in a `let` before them.
#![allow(unused)]
use std::collections::HashMap;

use rusoto_compat::http::SdkResultExt;
use rusoto_compat_facade::moved;
use rusoto_compat_facade::{DynamoDb as Db, Sns as Topics, S3 as Files};
use rusoto_dynamodb::{AttributeValue, PutRequest, WriteRequest};
use rusoto_s3::{CompletedMultipartUpload, CompletedPart, Delete, ObjectIdentifier};
use rusoto_sns::MessageAttributeValue;

type Res<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

async fn get(db: &Db, id: &str) -> Res<bool> {
    let mut key = HashMap::new();
    key.insert("id".to_string(), rusoto_compat_facade::sdk::dynamodb::types::AttributeValue::S(id.to_string()));
    key.insert("n".into(), rusoto_compat_facade::sdk::dynamodb::types::AttributeValue::N("1".into()));
    let input = db
        .client()
        .get_item()
        .set_key(Some(key))
        .table_name("users".to_string());
    Ok(input.send().await.or_rusoto(rusoto_dynamodb::GetItemError::from_response).and_then(moved::into_rusoto)?.item.is_some())
}

async fn put(db: &Db, id: String, tags: Vec<String>, email: Option<String>) -> Res<()> {
    let mut item: std::collections::HashMap<_, _> = HashMap::with_capacity(3);
    item.insert("id".to_string(), rusoto_compat_facade::sdk::dynamodb::types::AttributeValue::S(id));
    if !tags.is_empty() {
        item.insert("tags".to_string(), rusoto_compat_facade::sdk::dynamodb::types::AttributeValue::Ss(tags));
    }
    if let Some(email) = email {
        item.insert("email".to_string(), rusoto_compat_facade::sdk::dynamodb::types::AttributeValue::S(email));
    }
    db
        .client()
        .put_item()
        .set_table_name(Some("users".into()))
        .set_item(Some(item))
        .send()
        .await
        .or_rusoto(rusoto_dynamodb::PutItemError::from_response)?;
    Ok(())
}

async fn delete(s3: &Files, keys: Vec<String>) -> Res<usize> {
    let objects = keys.into_iter().map(|key| rusoto_compat_facade::sdk::s3::types::ObjectIdentifier::builder().set_key(Some(key)).build()).collect::<Result<Vec<_>, _>>();
    let delete = rusoto_compat_facade::sdk::s3::types::Delete::builder().set_objects(objects.ok()).quiet(false).build();
    let request = s3
        .client()
        .delete_objects()
        .bucket("photos".to_owned())
        .set_delete(delete.ok());
    Ok(request.send().await.or_rusoto(rusoto_s3::DeleteObjectsError::from_response)?.deleted.map_or(0, |all| all.len()))
}

async fn pushed(s3: &Files, keys: Vec<String>) -> Res<()> {
    let mut objects = Vec::new();
    for key in keys {
        objects.extend(rusoto_compat_facade::sdk::s3::types::ObjectIdentifier::builder().set_key(Some(key)).build().ok());
    }
    s3
        .client()
        .delete_objects()
        .bucket("photos".to_owned())
        .set_delete(rusoto_compat_facade::sdk::s3::types::Delete::builder().set_objects(Some(objects)).build().ok())
        .send()
        .await
        .or_rusoto(rusoto_s3::DeleteObjectsError::from_response)?;
    Ok(())
}

async fn upload(s3: &Files, parts: Vec<Vec<u8>>, id: String) -> Res<()> {
    let mut completed = Vec::new();
    for (at, part) in parts.into_iter().enumerate() {
        let number = at as i64 + 1;
        let out = s3
            .client()
            .upload_part()
            .set_bucket(Some("photos".into()))
            .set_key(Some("k".into()))
            .part_number(std::convert::TryFrom::<i64>::try_from(number).unwrap_or(i32::MAX))
            .upload_id(id.clone())
            .body(<rusoto_s3::StreamingBody as rusoto_compat::convert::IntoSdk>::into_sdk(part.into()))
            .send()
            .await
            .or_rusoto(rusoto_s3::UploadPartError::from_response)?;
        completed.push(rusoto_compat_facade::sdk::s3::types::CompletedPart::builder().part_number(std::convert::TryFrom::<i64>::try_from(number).unwrap_or(i32::MAX)).set_e_tag(out.e_tag).build());
    }
    s3
        .client()
        .complete_multipart_upload()
        .set_bucket(Some("photos".into()))
        .set_key(Some("k".into()))
        .upload_id(id)
        .multipart_upload(rusoto_compat_facade::sdk::s3::types::CompletedMultipartUpload::builder().set_parts(Some(completed)).build())
        .send()
    .await
    .or_rusoto(rusoto_s3::CompleteMultipartUploadError::from_response)?;
    Ok(())
}

async fn publish(sns: &Topics, kind: String) -> Res<()> {
    let mut attributes = HashMap::new();
    attributes.extend(std::iter::once("kind".to_owned()).zip(rusoto_compat_facade::sdk::sns::types::MessageAttributeValue::builder().data_type("String".to_owned()).string_value(kind).build().ok()));
    sns
        .client()
        .publish()
        .set_message(Some("m".into()))
        .set_message_attributes(Some(attributes))
        .send()
        .await
        .or_rusoto(rusoto_sns::PublishError::from_response)?;
    Ok(())
}

async fn batch(db: &Db, ids: Vec<String>) -> Res<usize> {
    let mut requests = vec![];
    for id in ids {
        let mut item = HashMap::new();
        item.insert("id".to_string(), rusoto_compat_facade::sdk::dynamodb::types::AttributeValue::S(id));
        requests.push(rusoto_compat_facade::sdk::dynamodb::types::WriteRequest::builder().set_put_request(rusoto_compat_facade::sdk::dynamodb::types::PutRequest::builder().set_item(Some(item)).build().ok()).build());
    }
    let mut request_items = HashMap::new();
    request_items.insert("users".to_string(), requests);
    let out = db
        .client()
        .batch_write_item()
        .set_request_items(Some(request_items))
        .send()
        .await
        .or_rusoto(rusoto_dynamodb::BatchWriteItemError::from_response).and_then(moved::into_rusoto)?;
    Ok(out.unprocessed_items.map_or(0, |all| all.len()))
}

async fn shown(db: &Db, id: String) -> Res<bool> {
    let mut key = HashMap::new();
    key.insert("id".to_string(), AttributeValue { s: Some(id), ..Default::default() });
    println!("{:?}", key);
    Ok(async {
        db
            .client()
            .get_item()
            .set_key(Some(moved::from_rusoto(key)?))
            .table_name("users".to_string())
            .send()
        .await
        .or_rusoto(rusoto_dynamodb::GetItemError::from_response).and_then(moved::into_rusoto)
    }.await?.item.is_some())
}

async fn handed(db: &Db, key: HashMap<String, AttributeValue>) -> Res<bool> {
    Ok(async {
        db
            .client()
            .get_item()
            .set_key(Some(moved::from_rusoto(key)?))
            .table_name("users".to_string())
            .send()
        .await
        .or_rusoto(rusoto_dynamodb::GetItemError::from_response).and_then(moved::into_rusoto)
    }.await?.item.is_some())
}

async fn added(db: &Db, value: AttributeValue) -> Res<bool> {
    let mut key = HashMap::new();
    key.insert("id".to_string(), value);
    Ok(async {
        db
            .client()
            .get_item()
            .set_key(Some(moved::from_rusoto(key)?))
            .table_name("users".to_string())
            .send()
        .await
        .or_rusoto(rusoto_dynamodb::GetItemError::from_response).and_then(moved::into_rusoto)
    }.await?.item.is_some())
}
