//! Values of requests that are made in a `let` before them.
#![allow(unused)]
use std::collections::HashMap;

use rusoto_compat_facade::{DynamoDb as Db, Sns as Topics, S3 as Files};
use rusoto_dynamodb::{AttributeValue, DynamoDb, GetItemInput, PutItemInput, PutRequest, BatchWriteItemInput, WriteRequest};
use rusoto_s3::{CompleteMultipartUploadRequest, CompletedMultipartUpload, CompletedPart, Delete, DeleteObjectsRequest, ObjectIdentifier, S3, UploadPartRequest};
use rusoto_sns::{MessageAttributeValue, PublishInput, Sns};

type Res<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

async fn get(db: &Db, id: &str) -> Res<bool> {
    let mut key = HashMap::new();
    key.insert("id".to_string(), AttributeValue { s: Some(id.to_string()), ..Default::default() });
    key.insert("n".into(), AttributeValue { n: Some("1".into()), ..Default::default() });
    let input = GetItemInput { key, table_name: "users".to_string(), ..Default::default() };
    Ok(db.get_item(input).await?.item.is_some())
}

async fn put(db: &Db, id: String, tags: Vec<String>, email: Option<String>) -> Res<()> {
    let mut item: HashMap<String, AttributeValue> = HashMap::with_capacity(3);
    item.insert("id".to_string(), AttributeValue { s: Some(id), ..Default::default() });
    if !tags.is_empty() {
        item.insert("tags".to_string(), AttributeValue { ss: Some(tags), ..Default::default() });
    }
    if let Some(email) = email {
        item.insert("email".to_string(), AttributeValue { s: Some(email), ..Default::default() });
    }
    db.put_item(PutItemInput { table_name: "users".into(), item: item, ..Default::default() }).await?;
    Ok(())
}

async fn delete(s3: &Files, keys: Vec<String>) -> Res<usize> {
    let objects: Vec<ObjectIdentifier> = keys.into_iter().map(|key| ObjectIdentifier { key, ..Default::default() }).collect();
    let delete = Delete { objects, quiet: Some(false) };
    let request = DeleteObjectsRequest { bucket: "photos".to_owned(), delete, ..Default::default() };
    Ok(s3.delete_objects(request).await?.deleted.map_or(0, |all| all.len()))
}

async fn pushed(s3: &Files, keys: Vec<String>) -> Res<()> {
    let mut objects = Vec::new();
    for key in keys {
        objects.push(ObjectIdentifier { key, version_id: None });
    }
    s3.delete_objects(DeleteObjectsRequest { bucket: "photos".to_owned(), delete: Delete { objects, quiet: None }, ..Default::default() }).await?;
    Ok(())
}

async fn upload(s3: &Files, parts: Vec<Vec<u8>>, id: String) -> Res<()> {
    let mut completed = Vec::new();
    for (at, part) in parts.into_iter().enumerate() {
        let number = at as i64 + 1;
        let out = s3
            .upload_part(UploadPartRequest { bucket: "photos".into(), key: "k".into(), part_number: number, upload_id: id.clone(), body: Some(part.into()), ..Default::default() })
            .await?;
        completed.push(CompletedPart { part_number: Some(number), e_tag: out.e_tag });
    }
    s3.complete_multipart_upload(CompleteMultipartUploadRequest {
        bucket: "photos".into(),
        key: "k".into(),
        upload_id: id,
        multipart_upload: Some(CompletedMultipartUpload { parts: Some(completed) }),
        ..Default::default()
    })
    .await?;
    Ok(())
}

async fn publish(sns: &Topics, kind: String) -> Res<()> {
    let mut attributes = HashMap::new();
    attributes.insert("kind".to_owned(), MessageAttributeValue { data_type: "String".to_owned(), string_value: Some(kind), ..Default::default() });
    sns.publish(PublishInput { message: "m".into(), message_attributes: Some(attributes), ..Default::default() }).await?;
    Ok(())
}

async fn batch(db: &Db, ids: Vec<String>) -> Res<usize> {
    let mut requests = vec![];
    for id in ids {
        let mut item = HashMap::new();
        item.insert("id".to_string(), AttributeValue { s: Some(id), ..Default::default() });
        requests.push(WriteRequest { put_request: Some(PutRequest { item }), ..Default::default() });
    }
    let mut request_items = HashMap::new();
    request_items.insert("users".to_string(), requests);
    let out = db.batch_write_item(BatchWriteItemInput { request_items, ..Default::default() }).await?;
    Ok(out.unprocessed_items.map_or(0, |all| all.len()))
}

async fn shown(db: &Db, id: String) -> Res<bool> {
    let mut key = HashMap::new();
    key.insert("id".to_string(), AttributeValue { s: Some(id), ..Default::default() });
    println!("{:?}", key);
    Ok(db.get_item(GetItemInput { key, table_name: "users".to_string(), ..Default::default() }).await?.item.is_some())
}

async fn handed(db: &Db, key: HashMap<String, AttributeValue>) -> Res<bool> {
    Ok(db.get_item(GetItemInput { key, table_name: "users".to_string(), ..Default::default() }).await?.item.is_some())
}

async fn added(db: &Db, value: AttributeValue) -> Res<bool> {
    let mut key = HashMap::new();
    key.insert("id".to_string(), value);
    Ok(db.get_item(GetItemInput { key, table_name: "users".to_string(), ..Default::default() }).await?.item.is_some())
}
