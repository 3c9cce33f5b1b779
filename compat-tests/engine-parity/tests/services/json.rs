//! The JSON protocols: DynamoDB, KMS, Kinesis, SecretsManager, SSM.

use crate::{Outcome, parts, server};
use bytes::Bytes;
use rusoto_core::RusotoError;
use rusoto_dynamodb::*;
use rusoto_kinesis::{
    CreateStreamInput, GetRecordsInput, GetShardIteratorInput, Kinesis, KinesisClient, PutRecordInput,
};
use rusoto_kms::{CreateKeyRequest, DecryptRequest, EncryptRequest, Kms, KmsClient};
use rusoto_secretsmanager::{
    CreateSecretRequest, GetSecretValueError, GetSecretValueRequest, SecretsManager, SecretsManagerClient,
};
use rusoto_ssm::{GetParameterError, GetParameterRequest, PutParameterRequest, Ssm, SsmClient};

#[tokio::test]
async fn dynamodb() -> Outcome {
    let Some(server) = server().await? else { return Ok(()) };
    let (http, provider, region) = parts(&server)?;
    let client = DynamoDbClient::new_with(http, provider, region);
    let name = |name: &str| name.to_owned();
    client
        .create_table(CreateTableInput {
            table_name: name("orders"),
            attribute_definitions: vec![AttributeDefinition {
                attribute_name: name("id"),
                attribute_type: name("S"),
            }],
            key_schema: vec![KeySchemaElement { attribute_name: name("id"), key_type: name("HASH") }],
            billing_mode: Some(name("PAY_PER_REQUEST")),
            ..Default::default()
        })
        .await?;
    let id = AttributeValue { s: Some(name("ü 1")), ..Default::default() };
    // Bytes travel as base64, in a field and in a list.
    let blob = AttributeValue { b: Some(Bytes::from_static(b"\x00\xff")), ..Default::default() };
    let blobs = AttributeValue { bs: Some(vec![Bytes::from_static(b"\xfe")]), ..Default::default() };
    let item = [(name("id"), id.clone()), (name("blob"), blob), (name("blobs"), blobs)];
    let item = std::collections::HashMap::from(item);
    let put = PutItemInput { table_name: name("orders"), item: item.clone(), ..Default::default() };
    client.put_item(put).await?;
    let key = [(name("id"), id)].into();
    let get = GetItemInput { table_name: name("orders"), key, ..Default::default() };
    assert_eq!(client.get_item(get).await?.item, Some(item));

    let error = client.describe_table(DescribeTableInput { table_name: name("none") }).await.err();
    let Some(RusotoError::Service(DescribeTableError::ResourceNotFound(_))) = error else {
        return Err(format!("{error:?}").into());
    };
    Ok(())
}

#[tokio::test]
async fn kms() -> Outcome {
    let Some(server) = server().await? else { return Ok(()) };
    let (http, provider, region) = parts(&server)?;
    let client = KmsClient::new_with(http, provider, region);
    let key = client.create_key(CreateKeyRequest::default()).await?.key_metadata.ok_or("no key")?;
    let plaintext = Bytes::from_static(b"\x00secret\xff");
    let request = EncryptRequest { key_id: key.key_id, plaintext: plaintext.clone(), ..Default::default() };
    let sealed = client.encrypt(request).await?.ciphertext_blob.ok_or("nothing was encrypted")?;
    assert_ne!(sealed, plaintext);
    let opened = client.decrypt(DecryptRequest { ciphertext_blob: sealed, ..Default::default() }).await?;
    assert_eq!(opened.plaintext, Some(plaintext));
    Ok(())
}

#[tokio::test]
async fn kinesis() -> Outcome {
    let Some(server) = server().await? else { return Ok(()) };
    let (http, provider, region) = parts(&server)?;
    let client = KinesisClient::new_with(http, provider, region);
    let stream_name = "clicks".to_owned();
    let create = CreateStreamInput { shard_count: 1, stream_name: stream_name.clone() };
    client.create_stream(create).await?;
    let data = Bytes::from_static(b"click\x00\xff");
    let put = PutRecordInput {
        data: data.clone(),
        partition_key: "a".to_owned(),
        stream_name: stream_name.clone(),
        ..Default::default()
    };
    let shard_id = client.put_record(put).await?.shard_id;
    let iterator = GetShardIteratorInput {
        shard_id,
        shard_iterator_type: "TRIM_HORIZON".to_owned(),
        stream_name,
        ..Default::default()
    };
    let shard_iterator = client.get_shard_iterator(iterator).await?.shard_iterator.ok_or("no iterator")?;
    let got = client.get_records(GetRecordsInput { shard_iterator, ..Default::default() }).await?;
    assert_eq!(got.records.into_iter().map(|record| record.data).collect::<Vec<_>>(), [data]);
    Ok(())
}

#[tokio::test]
async fn secretsmanager() -> Outcome {
    let Some(server) = server().await? else { return Ok(()) };
    let (http, provider, region) = parts(&server)?;
    let client = SecretsManagerClient::new_with(http, provider, region);
    let create = CreateSecretRequest {
        name: "db".to_owned(),
        secret_string: Some("pass word".to_owned()),
        client_request_token: Some("0123456789abcdef0123456789abcdef".to_owned()),
        ..Default::default()
    };
    client.create_secret(create).await?;
    let get = |id: &str| GetSecretValueRequest { secret_id: id.to_owned(), ..Default::default() };
    let got = client.get_secret_value(get("db")).await?;
    assert_eq!(got.secret_string.as_deref(), Some("pass word"));
    let error = client.get_secret_value(get("none")).await.err();
    let Some(RusotoError::Service(GetSecretValueError::ResourceNotFound(_))) = error else {
        return Err(format!("{error:?}").into());
    };
    Ok(())
}

#[tokio::test]
async fn ssm() -> Outcome {
    let Some(server) = server().await? else { return Ok(()) };
    let (http, provider, region) = parts(&server)?;
    let client = SsmClient::new_with(http, provider, region);
    let put = PutParameterRequest {
        name: "/app/url".to_owned(),
        value: "https://example".to_owned(),
        type_: Some("String".to_owned()),
        ..Default::default()
    };
    client.put_parameter(put).await?;
    let get = |name: &str| GetParameterRequest { name: name.to_owned(), ..Default::default() };
    let got = client.get_parameter(get("/app/url")).await?.parameter.ok_or("no parameter")?;
    assert_eq!(got.value.as_deref(), Some("https://example"));
    let error = client.get_parameter(get("/none")).await.err();
    let Some(RusotoError::Service(GetParameterError::ParameterNotFound(_))) = error else {
        return Err(format!("{error:?}").into());
    };
    Ok(())
}
