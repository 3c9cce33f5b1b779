//! Calls of the other services: values of their own in requests, and in answers.
#![allow(unused)]
use std::collections::HashMap;

use rusoto_compat::http::SdkResultExt;
use rusoto_compat_facade::moved;
use rusoto_compat_facade::{DynamoDb as Db, Kinesis as Streams, Kms as Keys, SecretsManager as Secrets, Sns as Topics, Sqs as Queues, Ssm as Parameters, Sts as Tokens, S3 as Files};
use rusoto_core::RusotoError;
use rusoto_dynamodb::*;
use rusoto_kinesis::{GetRecordsError, PutRecordsRequestEntry};
use rusoto_kms::DecryptError;
use rusoto_s3::{CompletedMultipartUpload, CompletedPart, Delete, ObjectIdentifier, Tagging, S3};
use rusoto_sqs::*;
use rusoto_ssm::ParameterStringFilter;

type Res<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

async fn delete_all(s3: &Files, bucket: &str, keys: &[String]) -> Res<usize> {
    let request = s3
        .client()
        .delete_objects()
        .bucket(bucket.to_owned())
        .set_delete(rusoto_compat_facade::sdk::s3::types::Delete::builder().set_objects(keys.iter().map(|key| rusoto_compat_facade::sdk::s3::types::ObjectIdentifier::builder().set_key(Some(key.clone())).build()).collect::<Result<Vec<_>, _>>().ok()).quiet(true).build().ok());
    let out = request.send().await.or_rusoto(rusoto_s3::DeleteObjectsError::from_response)?;
    let failed = out.errors.unwrap_or_default();
    if let Some(one) = failed.first() {
        println!("{:?}: {}", one.key, one.message.as_deref().unwrap_or("?"));
    }
    Ok(failed.len())
}

async fn delete_two(s3: &Files) -> Res<()> {
    s3
        .client()
        .delete_objects()
        .set_bucket(Some("photos".into()))
        // The first.
        .set_delete(rusoto_compat_facade::sdk::s3::types::Delete::builder().set_objects([rusoto_compat_facade::sdk::s3::types::ObjectIdentifier::builder().set_key(Some("a".into())).build(), rusoto_compat_facade::sdk::s3::types::ObjectIdentifier::builder().key("b".to_owned()).version_id("1".to_owned()).build()].into_iter().collect::<Result<Vec<_>, _>>().ok()).build().ok())
        .send()
    .await
    .or_rusoto(rusoto_s3::DeleteObjectsError::from_response)?;
    s3
        .client()
        .delete_bucket()
        .set_bucket(Some("photos".into()))
        .send()
        .await
        .or_rusoto(rusoto_s3::DeleteBucketError::from_response).map(|_| ())?;
    Ok(())
}

async fn buckets(s3: &Files) -> Res<Vec<String>> {
    let all = s3.client().list_buckets().send().await.or_rusoto(rusoto_s3::ListBucketsError::from_response).and_then(moved::into_rusoto)?.buckets.unwrap_or_default();
    let newest = all.iter().max_by(|a, b| a.creation_date.cmp(&b.creation_date)).and_then(|one| one.name.clone());
    println!("{:?} {:?}", newest, all.first().map(|one| one.creation_date.clone()));
    Ok(all.into_iter().filter_map(|bucket| bucket.name).collect())
}

async fn upload(s3: &Files, id: String, parts: Vec<(i64, String)>) -> Res<Option<String>> {
    let begun = s3
        .client()
        .create_multipart_upload()
        .set_bucket(Some("photos".into()))
        .set_key(Some("k".into()))
        .content_type("application/octet-stream")
        .send()
        .await
        .or_rusoto(rusoto_s3::CreateMultipartUploadError::from_response)?;
    let part = s3
        .client()
        .upload_part()
        .set_bucket(Some("photos".into()))
        .set_key(Some("k".into()))
        .part_number(1)
        .set_upload_id(Some(begun.upload_id.unwrap_or_default()))
        .body(<rusoto_s3::StreamingBody as rusoto_compat::convert::IntoSdk>::into_sdk(vec![1u8].into()))
        .send()
        .await
        .or_rusoto(rusoto_s3::UploadPartError::from_response)?;
    let completed = CompletedMultipartUpload {
        parts: Some(parts.into_iter().map(|(number, tag)| CompletedPart { part_number: Some(number), e_tag: Some(tag) }).collect()),
    };
    let done = s3
        .client()
        .complete_multipart_upload()
        .set_bucket(Some("photos".into()))
        .set_key(Some("k".into()))
        .upload_id(id)
        .multipart_upload(rusoto_compat_facade::sdk::s3::types::CompletedMultipartUpload::builder().set_parts(Some(vec![rusoto_compat_facade::sdk::s3::types::CompletedPart::builder().part_number(1).set_e_tag(part.e_tag).build()])).build())
        .send()
        .await
        .or_rusoto(rusoto_s3::CompleteMultipartUploadError::from_response)?;
    Ok(done.location)
}

async fn copy(s3: &Files, kind: Option<String>) -> Res<Option<String>> {
    let out = s3
        .client()
        .copy_object()
        .set_bucket(Some("b".into()))
        .set_key(Some("k".into()))
        .set_copy_source(Some("b/j".into()))
        .content_type("application/octet-stream")
        .send()
        .await
        .or_rusoto(rusoto_s3::CopyObjectError::from_response)?;
    s3
        .client()
        .copy_object()
        .set_bucket(Some("b".into()))
        .set_key(Some("k".into()))
        .set_copy_source(Some("b/j".into()))
        .set_content_type(Option::or_else(kind, || Some("application/octet-stream".to_owned())))
        .send()
        .await
        .or_rusoto(rusoto_s3::CopyObjectError::from_response)?;
    Ok(out.copy_object_result.and_then(|it| it.last_modified.and_then(moved::date_time_millis)))
}

async fn tagged(s3: &Files, value: String) -> Res<()> {
    let tags = Tagging { tag_set: vec![rusoto_s3::Tag { key: "a".into(), value }] };
    s3
        .client()
        .put_object_tagging()
        .set_bucket(Some("b".into()))
        .set_key(Some("k".into()))
        .set_tagging(rusoto_compat_facade::sdk::s3::types::Tagging::builder().set_tag_set([rusoto_compat_facade::sdk::s3::types::Tag::builder().set_key(Some("a".into())).set_value(Some("b".into())).build()].into_iter().collect::<Result<Vec<_>, _>>().ok()).build().ok())
        .send()
    .await
    .or_rusoto(rusoto_s3::PutObjectTaggingError::from_response)?;
    Ok(())
}

async fn item(db: &Db, id: String, n: u64) -> Res<Option<String>> {
    db
        .client()
        .put_item()
        .set_table_name(Some("users".into()))
        .set_item(Some(std::collections::HashMap::from([("id".to_string(), rusoto_compat_facade::sdk::dynamodb::types::AttributeValue::S(id.clone())), ("n".to_string(), rusoto_compat_facade::sdk::dynamodb::types::AttributeValue::N(n.to_string())), ("raw".to_string(), rusoto_compat_facade::sdk::dynamodb::types::AttributeValue::B(moved::blob(vec![1u8].into()))), ("all".to_string(), rusoto_compat_facade::sdk::dynamodb::types::AttributeValue::L(vec![rusoto_compat_facade::sdk::dynamodb::types::AttributeValue::Bool(true)]))])))
        .set_condition_expression(Some("attribute_not_exists(id)".into()))
        .send()
    .await
    .or_rusoto(PutItemError::from_response)?;
    let found = db
        .client()
        .get_item()
        .set_table_name(Some("users".into()))
        .set_key(Some(std::collections::HashMap::from([("id".to_string(), rusoto_compat_facade::sdk::dynamodb::types::AttributeValue::S(id))])))
        .consistent_read(true)
        .send()
        .await
        .or_rusoto(GetItemError::from_response).and_then(moved::into_rusoto)?;
    let Some(item) = found.item else { return Ok(None) };
    Ok(item.get("name").and_then(|value| value.s.clone()))
}

async fn query(db: &Db, id: String) -> Res<Vec<String>> {
    let input = db
        .client()
        .query()
        .set_table_name(Some("users".into()))
        .set_key_condition_expression(Some("id = :id".into()))
        .set_expression_attribute_values(Some(std::collections::HashMap::from([(":id".to_owned(), rusoto_compat_facade::sdk::dynamodb::types::AttributeValue::S(id))])))
        .limit(10);
    let mut names = Vec::new();
    let page = input.send().await.or_rusoto(QueryError::from_response).and_then(moved::into_rusoto)?;
    for item in page.items.unwrap_or_default() {
        if let Some(value) = item.get("n") {
            names.extend(value.n.clone());
        }
    }
    Ok(names)
}

async fn send(sqs: &Queues, url: &str, body: String) -> Result<Option<String>, RusotoError<SendMessageError>> {
    let sent = sqs
        .client()
        .send_message()
        .queue_url(url.to_owned())
        .message_body(body)
        .delay_seconds(5)
        .set_message_attributes([("kind".to_owned(), rusoto_compat_facade::sdk::sqs::types::MessageAttributeValue::builder().set_data_type(Some("String".into())).set_string_value(Some("a".into())).build())].into_iter().map(|(key, value)| value.map(|value| (key, value))).collect::<Result<std::collections::HashMap<_, _>, _>>().ok())
        .send()
        .await
        .or_rusoto_by_code(|code, message| match code { "InvalidMessageContents" => Some(SendMessageError::InvalidMessageContents(message)), "AWS.SimpleQueueService.UnsupportedOperation" => Some(SendMessageError::UnsupportedOperation(message)), _ => None })?;
    Ok(sent.message_id)
}

async fn receive(sqs: &Queues, url: &str) -> Res<usize> {
    let out = sqs
        .client()
        .receive_message()
        .queue_url(url.to_owned())
        .set_attribute_names(Some(vec!["All".into()]))
        .max_number_of_messages(10)
        .send()
        .await
        .or_rusoto_by_code(|code, message| match code { "OverLimit" => Some(ReceiveMessageError::OverLimit(message)), _ => None }).and_then(moved::into_rusoto)?;
    let mut count = 0;
    for (at, message) in out.messages.unwrap_or_default().into_iter().enumerate() {
        let times = message.attributes.as_ref().and_then(|all| all.get("ApproximateReceiveCount").cloned());
        if let Some(handle) = message.receipt_handle {
            sqs
                .client()
                .delete_message()
                .queue_url(url.to_owned())
                .set_receipt_handle(Some(handle))
                .send()
                .await
                .or_rusoto_by_code(|code, message| match code { "InvalidIdFormat" => Some(DeleteMessageError::InvalidIdFormat(message)), "ReceiptHandleIsInvalid" => Some(DeleteMessageError::ReceiptHandleIsInvalid(message)), _ => None }).map(|_| ())?;
            count += at;
        }
    }
    Ok(count)
}

async fn first(sqs: &Queues, url: String) -> Res<Option<String>> {
    let out = sqs.client().receive_message().queue_url(url).send().await.or_rusoto_by_code(|code, message| match code { "OverLimit" => Some(ReceiveMessageError::OverLimit(message)), _ => None })?;
    let first = out.messages.and_then(|messages| messages.into_iter().next());
    let counts = first.and_then(|one| one.attributes.clone().map(|it| it.into_iter().map(|(key, value)| (key.as_str().to_owned(), value)).collect::<std::collections::HashMap<_, _>>())).unwrap_or_default();
    Ok(counts.get("SentTimestamp").cloned())
}

async fn attributes(sqs: &Queues, url: String, names: Vec<String>) -> Res<usize> {
    let out = sqs
        .client()
        .get_queue_attributes()
        .queue_url(url)
        .set_attribute_names(Some(<Vec<String>>::into_iter(names).map(|it| it.as_str().into()).collect()))
        .send()
        .await
        .or_rusoto_by_code(|code, message| match code { "InvalidAttributeName" => Some(GetQueueAttributesError::InvalidAttributeName(message)), _ => None })?;
    Ok(out.attributes.map(|it| it.into_iter().map(|(key, value)| (key.as_str().to_owned(), value)).collect::<std::collections::HashMap<_, _>>()).unwrap_or_default().len())
}

async fn delete_batch(sqs: &Queues, url: String, handles: Vec<String>) -> Res<bool> {
    let entries = handles.len();
    let out = sqs
        .client()
        .delete_message_batch()
        .queue_url(url)
        .set_entries(handles
                .into_iter()
                .enumerate()
                .map(|(at, handle)| rusoto_compat_facade::sdk::sqs::types::DeleteMessageBatchRequestEntry::builder().id(at.to_string()).set_receipt_handle(Some(handle)).build()).collect::<Result<Vec<_>, _>>().ok())
        .send()
        .await
        .or_rusoto_by_code(|code, message| match code { "AWS.SimpleQueueService.BatchEntryIdsNotDistinct" => Some(DeleteMessageBatchError::BatchEntryIdsNotDistinct(message)), "AWS.SimpleQueueService.EmptyBatchRequest" => Some(DeleteMessageBatchError::EmptyBatchRequest(message)), "AWS.SimpleQueueService.InvalidBatchEntryId" => Some(DeleteMessageBatchError::InvalidBatchEntryId(message)), "AWS.SimpleQueueService.TooManyEntriesInBatchRequest" => Some(DeleteMessageBatchError::TooManyEntriesInBatchRequest(message)), _ => None })?;
    Ok(out.failed.is_empty() && out.successful.len() == entries)
}

async fn publish(sns: &Topics, text: String) -> Res<Option<String>> {
    let input = sns
        .client()
        .publish()
        .message(text)
        .topic_arn("arn".to_owned());
    Ok(input.send().await.or_rusoto(rusoto_sns::PublishError::from_response)?.message_id)
}

async fn decrypt(kms: &Keys, sealed: Vec<u8>) -> Result<Vec<u8>, RusotoError<DecryptError>> {
    let out = kms
        .client()
        .decrypt()
        .ciphertext_blob(moved::blob(sealed.into()))
        .encryption_algorithm("SYMMETRIC_DEFAULT".into())
        .send()
        .await
        .or_rusoto(DecryptError::from_response)?;
    kms
        .client()
        .encrypt()
        .set_key_id(Some("k".into()))
        .plaintext(moved::blob(vec![1u8].into()))
        .send()
        .await
        .or_rusoto(rusoto_kms::EncryptError::from_response).ok();
    Ok(out.plaintext.map(moved::bytes).map(|bytes| bytes.to_vec()).unwrap_or_default())
}

async fn parameters(ssm: &Parameters, path: &str) -> Res<HashMap<String, String>> {
    let one = ssm
        .client()
        .get_parameter()
        .set_name(Some("/a".into()))
        .with_decryption(true)
        .send()
        .await
        .or_rusoto(rusoto_ssm::GetParameterError::from_response)?;
    println!("{:?}", one.parameter.as_ref().map(|it| it.last_modified_date.map(moved::seconds)));
    let mut all = HashMap::new();
    let mut token = None;
    loop {
        let page = ssm
            .client()
            .get_parameters_by_path()
            .path(path.to_owned())
            .set_next_token(token)
            .set_parameter_filters([rusoto_compat_facade::sdk::ssm::types::ParameterStringFilter::builder().set_key(Some("Type".into())).set_values(Some(vec!["String".into()])).build()].into_iter().collect::<Result<Vec<_>, _>>().ok())
            .send()
            .await
            .or_rusoto(rusoto_ssm::GetParametersByPathError::from_response)?;
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
    kinesis
        .client()
        .put_record()
        .set_stream_name(Some("s".into()))
        .set_partition_key(Some("p".into()))
        .data(moved::blob("x".into()))
        .send()
        .await
        .or_rusoto(rusoto_kinesis::PutRecordError::from_response)?;
    let out = kinesis
        .client()
        .put_records()
        .set_stream_name(Some("s".into()))
        .set_records(lines
                .iter()
                .map(|line| rusoto_compat_facade::sdk::kinesis::types::PutRecordsRequestEntry::builder().data(moved::blob(line.clone().into())).set_partition_key(Some(line.clone())).build()).collect::<Result<Vec<_>, _>>().ok())
        .send()
        .await
        .or_rusoto(rusoto_kinesis::PutRecordsError::from_response)?;
    Ok(out.failed_record_count.map(i64::from).unwrap_or(0))
}

async fn records(kinesis: &Streams, iterator: String) -> Result<Vec<Vec<u8>>, RusotoError<GetRecordsError>> {
    let out = kinesis
        .client()
        .get_records()
        .shard_iterator(iterator)
        .limit(100)
        .send()
        .await
        .or_rusoto(GetRecordsError::from_response)?;
    let at: Vec<f64> = out.records.iter().filter_map(|record| record.approximate_arrival_timestamp.map(moved::seconds)).collect();
    Ok(out.records.iter().map(|record| moved::bytes(record.data.clone()).to_vec()).collect())
}

async fn secret(secrets: &Secrets, id: String) -> Res<String> {
    let out = secrets.client().get_secret_value().secret_id(id).send().await.or_rusoto(rusoto_secretsmanager::GetSecretValueError::from_response)?;
    match out.secret_string {
        Some(text) => Ok(text),
        None => Ok(String::from_utf8(out.secret_binary.map(moved::bytes).unwrap_or_default().to_vec())?),
    }
}

async fn role(sts: &Tokens, arn: &str) -> Res<String> {
    let who = sts.client().get_caller_identity().send().await.or_rusoto(rusoto_sts::GetCallerIdentityError::from_response)?.arn;
    let out = sts
        .client()
        .assume_role()
        .role_arn(arn.to_owned())
        .set_role_session_name(Some("s".into()))
        .duration_seconds(900)
        .send()
        .await
        .or_rusoto(rusoto_sts::AssumeRoleError::from_response)?;
    let credentials = out.credentials.ok_or("no credentials")?;
    println!("until {}", moved::date_time(credentials.expiration).unwrap_or_default());
    Ok(credentials.access_key_id)
}

async fn traced(sqs: &Queues, url: String) -> Res<()> {
    let mut attributes = HashMap::new();
    attributes.extend(std::iter::once("AWSTraceHeader".into()).zip(rusoto_compat_facade::sdk::sqs::types::MessageSystemAttributeValue::builder().data_type("String".to_owned()).string_value("a".to_owned()).build().ok()));
    sqs
        .client()
        .send_message()
        .queue_url(url)
        .set_message_body(Some("m".into()))
        .set_message_system_attributes(Some(attributes))
        .send()
        .await
        .or_rusoto_by_code(|code, message| match code { "InvalidMessageContents" => Some(SendMessageError::InvalidMessageContents(message)), "AWS.SimpleQueueService.UnsupportedOperation" => Some(SendMessageError::UnsupportedOperation(message)), _ => None })?;
    Ok(())
}

async fn kinds(ssm: &Parameters) -> Res<Option<String>> {
    let filters = [rusoto_compat_facade::sdk::ssm::types::InstancePatchStateFilter::builder().r#type("Equal".into()).set_key(Some("k".into())).set_values(Some(vec!["a".into()])).build()].into_iter().collect::<Result<Vec<_>, _>>();
    ssm
        .client()
        .describe_instance_patch_states_for_patch_group()
        .set_patch_group(Some("p".into()))
        .set_filters(filters.ok())
        .send()
    .await
    .or_rusoto(rusoto_ssm::DescribeInstancePatchStatesForPatchGroupError::from_response)?;
    let one = ssm.client().get_parameter().set_name(Some("/a".into())).send().await.or_rusoto(rusoto_ssm::GetParameterError::from_response)?;
    Ok(one.parameter.and_then(|it| it.r#type.as_ref().map(|it| it.as_str().to_owned())))
}
