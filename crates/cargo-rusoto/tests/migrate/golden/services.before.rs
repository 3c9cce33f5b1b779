//! Calls of the other services: values of their own in requests, and in answers.
#![allow(unused)]
use std::collections::HashMap;

use rusoto_compat_facade::{DynamoDb as Db, Kinesis as Streams, Kms as Keys, SecretsManager as Secrets, Sns as Topics, Sqs as Queues, Ssm as Parameters, Sts as Tokens, S3 as Files};
use rusoto_core::RusotoError;
use rusoto_dynamodb::*;
use rusoto_kinesis::{GetRecordsError, GetRecordsInput, Kinesis, PutRecordInput, PutRecordsInput, PutRecordsRequestEntry};
use rusoto_kms::{DecryptError, DecryptRequest, EncryptRequest, Kms};
use rusoto_s3::{CompleteMultipartUploadRequest, CompletedMultipartUpload, CompletedPart, CopyObjectRequest, CreateMultipartUploadRequest, Delete, DeleteBucketRequest, DeleteObjectsRequest, ObjectIdentifier, PutObjectTaggingRequest, Tagging, UploadPartRequest, S3};
use rusoto_secretsmanager::{GetSecretValueRequest, SecretsManager};
use rusoto_sns::{PublishInput, Sns};
use rusoto_sqs::*;
use rusoto_ssm::{GetParameterRequest, GetParametersByPathRequest, ParameterStringFilter, Ssm};
use rusoto_sts::{AssumeRoleRequest, GetCallerIdentityRequest, Sts};

type Res<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

async fn delete_all(s3: &Files, bucket: &str, keys: &[String]) -> Res<usize> {
    let request = DeleteObjectsRequest {
        bucket: bucket.to_owned(),
        delete: Delete {
            objects: keys.iter().map(|key| ObjectIdentifier { key: key.clone(), version_id: None }).collect(),
            quiet: Some(true),
        },
        ..Default::default()
    };
    let out = s3.delete_objects(request).await?;
    let failed = out.errors.unwrap_or_default();
    if let Some(one) = failed.first() {
        println!("{:?}: {}", one.key, one.message.as_deref().unwrap_or("?"));
    }
    Ok(failed.len())
}

async fn delete_two(s3: &Files) -> Res<()> {
    s3.delete_objects(DeleteObjectsRequest {
        bucket: "photos".into(),
        delete: Delete {
            objects: vec![
                // The first.
                ObjectIdentifier { key: "a".into(), ..Default::default() },
                ObjectIdentifier { key: "b".to_owned(), version_id: Some("1".to_owned()) },
            ],
            ..Default::default()
        },
        ..Default::default()
    })
    .await?;
    s3.delete_bucket(DeleteBucketRequest { bucket: "photos".into(), ..Default::default() }).await?;
    Ok(())
}

async fn buckets(s3: &Files) -> Res<Vec<String>> {
    let all = s3.list_buckets().await?.buckets.unwrap_or_default();
    let newest = all.iter().max_by(|a, b| a.creation_date.cmp(&b.creation_date)).and_then(|one| one.name.clone());
    println!("{:?} {:?}", newest, all.first().map(|one| one.creation_date.clone()));
    Ok(all.into_iter().filter_map(|bucket| bucket.name).collect())
}

async fn upload(s3: &Files, id: String, parts: Vec<(i64, String)>) -> Res<Option<String>> {
    let begun = s3.create_multipart_upload(CreateMultipartUploadRequest { bucket: "photos".into(), key: "k".into(), ..Default::default() }).await?;
    let part = s3
        .upload_part(UploadPartRequest { bucket: "photos".into(), key: "k".into(), part_number: 1, upload_id: begun.upload_id.unwrap_or_default(), body: Some(vec![1u8].into()), ..Default::default() })
        .await?;
    let completed = CompletedMultipartUpload {
        parts: Some(parts.into_iter().map(|(number, tag)| CompletedPart { part_number: Some(number), e_tag: Some(tag) }).collect()),
    };
    let done = s3
        .complete_multipart_upload(CompleteMultipartUploadRequest {
            bucket: "photos".into(),
            key: "k".into(),
            upload_id: id,
            multipart_upload: Some(CompletedMultipartUpload {
                parts: Some(vec![CompletedPart { part_number: Some(1), e_tag: part.e_tag }]),
            }),
            ..Default::default()
        })
        .await?;
    Ok(done.location)
}

async fn copy(s3: &Files, kind: Option<String>) -> Res<Option<String>> {
    let out = s3.copy_object(CopyObjectRequest { bucket: "b".into(), key: "k".into(), copy_source: "b/j".into(), ..Default::default() }).await?;
    s3.copy_object(CopyObjectRequest { bucket: "b".into(), key: "k".into(), copy_source: "b/j".into(), content_type: kind, ..Default::default() }).await?;
    Ok(out.copy_object_result.and_then(|it| it.last_modified))
}

async fn tagged(s3: &Files, value: String) -> Res<()> {
    let tags = Tagging { tag_set: vec![rusoto_s3::Tag { key: "a".into(), value }] };
    s3.put_object_tagging(PutObjectTaggingRequest {
        bucket: "b".into(),
        key: "k".into(),
        tagging: Tagging { tag_set: vec![rusoto_s3::Tag { key: "a".into(), value: "b".into() }] },
        ..Default::default()
    })
    .await?;
    Ok(())
}

async fn item(db: &Db, id: String, n: u64) -> Res<Option<String>> {
    db.put_item(PutItemInput {
        table_name: "users".into(),
        item: HashMap::from([
            ("id".to_string(), AttributeValue { s: Some(id.clone()), ..Default::default() }),
            ("n".to_string(), AttributeValue { n: Some(n.to_string()), ..AttributeValue::default() }),
            ("raw".to_string(), AttributeValue { b: Some(vec![1u8].into()), ..Default::default() }),
            ("all".to_string(), AttributeValue { l: Some(vec![AttributeValue { bool: Some(true), ..Default::default() }]), ..Default::default() }),
        ]),
        condition_expression: Some("attribute_not_exists(id)".into()),
        ..Default::default()
    })
    .await?;
    let found = db
        .get_item(GetItemInput {
            table_name: "users".into(),
            key: vec![("id".to_string(), AttributeValue { s: Some(id), ..Default::default() })].into_iter().collect(),
            consistent_read: Some(true),
            ..Default::default()
        })
        .await?;
    let Some(item) = found.item else { return Ok(None) };
    Ok(item.get("name").and_then(|value| value.s.clone()))
}

async fn query(db: &Db, id: String) -> Res<Vec<String>> {
    let input = QueryInput {
        table_name: "users".into(),
        key_condition_expression: Some("id = :id".into()),
        expression_attribute_values: Some([(":id".to_owned(), AttributeValue { s: Some(id), ..Default::default() })].into_iter().collect()),
        limit: Some(10),
        ..Default::default()
    };
    let mut names = Vec::new();
    let page = db.query(input).await?;
    for item in page.items.unwrap_or_default() {
        if let Some(value) = item.get("n") {
            names.extend(value.n.clone());
        }
    }
    Ok(names)
}

async fn send(sqs: &Queues, url: &str, body: String) -> Result<Option<String>, RusotoError<SendMessageError>> {
    let sent = sqs
        .send_message(SendMessageRequest {
            queue_url: url.to_owned(),
            message_body: body,
            delay_seconds: Some(5),
            message_attributes: Some(HashMap::from([(
                "kind".to_owned(),
                MessageAttributeValue { data_type: "String".into(), string_value: Some("a".into()), ..Default::default() },
            )])),
            ..Default::default()
        })
        .await?;
    Ok(sent.message_id)
}

async fn receive(sqs: &Queues, url: &str) -> Res<usize> {
    let out = sqs
        .receive_message(ReceiveMessageRequest {
            queue_url: url.to_owned(),
            attribute_names: Some(vec!["All".to_owned()]),
            max_number_of_messages: Some(10),
            ..Default::default()
        })
        .await?;
    let mut count = 0;
    for (at, message) in out.messages.unwrap_or_default().into_iter().enumerate() {
        let times = message.attributes.as_ref().and_then(|all| all.get("ApproximateReceiveCount").cloned());
        if let Some(handle) = message.receipt_handle {
            sqs.delete_message(DeleteMessageRequest { queue_url: url.to_owned(), receipt_handle: handle }).await?;
            count += at;
        }
    }
    Ok(count)
}

async fn first(sqs: &Queues, url: String) -> Res<Option<String>> {
    let out = sqs.receive_message(ReceiveMessageRequest { queue_url: url, ..Default::default() }).await?;
    let first = out.messages.and_then(|messages| messages.into_iter().next());
    let counts = first.and_then(|one| one.attributes).unwrap_or_default();
    Ok(counts.get("SentTimestamp").cloned())
}

async fn attributes(sqs: &Queues, url: String, names: Vec<String>) -> Res<usize> {
    let out = sqs.get_queue_attributes(GetQueueAttributesRequest { queue_url: url, attribute_names: Some(names) }).await?;
    Ok(out.attributes.unwrap_or_default().len())
}

async fn delete_batch(sqs: &Queues, url: String, handles: Vec<String>) -> Res<bool> {
    let entries = handles.len();
    let out = sqs
        .delete_message_batch(DeleteMessageBatchRequest {
            queue_url: url,
            entries: handles
                .into_iter()
                .enumerate()
                .map(|(at, handle)| DeleteMessageBatchRequestEntry { id: at.to_string(), receipt_handle: handle })
                .collect(),
        })
        .await?;
    Ok(out.failed.is_empty() && out.successful.len() == entries)
}

async fn publish(sns: &Topics, text: String) -> Res<Option<String>> {
    let input = PublishInput { message: text, topic_arn: Some("arn".to_owned()), ..Default::default() };
    Ok(sns.publish(input).await?.message_id)
}

async fn decrypt(kms: &Keys, sealed: Vec<u8>) -> Result<Vec<u8>, RusotoError<DecryptError>> {
    let out = kms
        .decrypt(DecryptRequest { ciphertext_blob: sealed.into(), encryption_algorithm: Some("SYMMETRIC_DEFAULT".to_owned()), ..Default::default() })
        .await?;
    kms.encrypt(EncryptRequest { key_id: "k".into(), plaintext: vec![1u8].into(), ..Default::default() }).await.ok();
    Ok(out.plaintext.map(|bytes| bytes.to_vec()).unwrap_or_default())
}

async fn parameters(ssm: &Parameters, path: &str) -> Res<HashMap<String, String>> {
    let one = ssm.get_parameter(GetParameterRequest { name: "/a".into(), with_decryption: Some(true) }).await?;
    println!("{:?}", one.parameter.as_ref().map(|it| it.last_modified_date));
    let mut all = HashMap::new();
    let mut token = None;
    loop {
        let page = ssm
            .get_parameters_by_path(GetParametersByPathRequest {
                path: path.to_owned(),
                next_token: token,
                parameter_filters: Some(vec![ParameterStringFilter { key: "Type".into(), option: None, values: Some(vec!["String".into()]) }]),
                ..Default::default()
            })
            .await?;
        for parameter in page.parameters.unwrap_or_default() {
            if let (Some(name), Some(value)) = (parameter.name, parameter.value) {
                all.insert(name, value);
            }
        }
        token = page.next_token;
        if token.is_none() {
            break;
        }
    }
    Ok(all)
}

async fn put(kinesis: &Streams, lines: &[String]) -> Res<i64> {
    kinesis.put_record(PutRecordInput { stream_name: "s".into(), partition_key: "p".into(), data: "x".into(), ..Default::default() }).await?;
    let out = kinesis
        .put_records(PutRecordsInput {
            stream_name: "s".into(),
            records: lines
                .iter()
                .map(|line| PutRecordsRequestEntry { data: line.clone().into(), partition_key: line.clone(), explicit_hash_key: None })
                .collect(),
        })
        .await?;
    Ok(out.failed_record_count.unwrap_or(0))
}

async fn records(kinesis: &Streams, iterator: String) -> Result<Vec<Vec<u8>>, RusotoError<GetRecordsError>> {
    let out = kinesis.get_records(GetRecordsInput { shard_iterator: iterator, limit: Some(100) }).await?;
    let at: Vec<f64> = out.records.iter().filter_map(|record| record.approximate_arrival_timestamp).collect();
    Ok(out.records.iter().map(|record| record.data.to_vec()).collect())
}

async fn secret(secrets: &Secrets, id: String) -> Res<String> {
    let out = secrets.get_secret_value(GetSecretValueRequest { secret_id: id, ..Default::default() }).await?;
    match out.secret_string {
        Some(text) => Ok(text),
        None => Ok(String::from_utf8(out.secret_binary.unwrap_or_default().to_vec())?),
    }
}

async fn role(sts: &Tokens, arn: &str) -> Res<String> {
    let who = sts.get_caller_identity(GetCallerIdentityRequest {}).await?.arn;
    let out = sts
        .assume_role(AssumeRoleRequest { role_arn: arn.to_owned(), role_session_name: "s".into(), duration_seconds: Some(900), ..Default::default() })
        .await?;
    let credentials = out.credentials.ok_or("no credentials")?;
    println!("until {}", credentials.expiration);
    Ok(credentials.access_key_id)
}

async fn traced(sqs: &Queues, url: String) -> Res<()> {
    let mut attributes = HashMap::new();
    attributes.insert(
        "AWSTraceHeader".to_owned(),
        MessageSystemAttributeValue { data_type: "String".to_owned(), string_value: Some("a".to_owned()), ..Default::default() },
    );
    sqs.send_message(SendMessageRequest { queue_url: url, message_body: "m".into(), message_system_attributes: Some(attributes), ..Default::default() }).await?;
    Ok(())
}

async fn kinds(ssm: &Parameters) -> Res<Option<String>> {
    let filters = vec![rusoto_ssm::InstancePatchStateFilter { type_: "Equal".to_owned(), key: "k".into(), values: vec!["a".into()] }];
    ssm.describe_instance_patch_states_for_patch_group(rusoto_ssm::DescribeInstancePatchStatesForPatchGroupRequest {
        patch_group: "p".into(),
        filters: Some(filters),
        ..Default::default()
    })
    .await?;
    let one = ssm.get_parameter(GetParameterRequest { name: "/a".into(), ..Default::default() }).await?;
    Ok(one.parameter.and_then(|it| it.type_))
}
