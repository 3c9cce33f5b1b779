//! Matches on the errors of other services, for `migrate --errors`.
#![allow(unused)]
use rusoto_compat_facade::{DynamoDb as Db, Kinesis as Streams, Kms as Keys, SecretsManager as Secrets, Sns as Topics, Sqs as Queues, Ssm as Parameters, Sts as Tokens};
use rusoto_core::RusotoError;
use rusoto_dynamodb::{DescribeTableError, DescribeTableInput, DynamoDb, ListTablesError, ListTablesInput};
use rusoto_kinesis::{DescribeStreamError, DescribeStreamInput, Kinesis};
use rusoto_kms::{DescribeKeyError, DescribeKeyRequest, Kms, TagResourceError, TagResourceRequest};
use rusoto_secretsmanager::{GetSecretValueError, GetSecretValueRequest, SecretsManager};
use rusoto_sns::{PublishError, PublishInput, Sns};
use rusoto_sqs::{GetQueueUrlError, GetQueueUrlRequest, PurgeQueueError, PurgeQueueRequest, Sqs};
use rusoto_ssm::{GetParameterError, GetParameterRequest, Ssm};
use rusoto_sts::{AssumeRoleError, AssumeRoleRequest, Sts};

type Arm = &'static str;

fn name() -> String {
    "photos".to_owned()
}

pub async fn table(db: &Db) -> Arm {
    match db.describe_table(DescribeTableInput { table_name: name() }).await {
        Ok(_) => "ok",
        Err(RusotoError::Service(DescribeTableError::ResourceNotFound(_))) => "not found",
        Err(RusotoError::Validation(_)) => "not valid",
        Err(RusotoError::Unknown(r)) if r.status == 400 => "400",
        Err(_) => "other",
    }
}

pub async fn unknown_table(db: &Db) -> Arm {
    match db.describe_table(DescribeTableInput { table_name: name() }).await {
        Ok(_) => "ok",
        Err(RusotoError::Unknown(r)) if r.status == 400 => "400",
        Err(_) => "other",
    }
}

pub async fn stream(streams: &Streams) -> Arm {
    match streams.describe_stream(DescribeStreamInput { stream_name: name(), ..Default::default() }).await {
        Ok(_) => "ok",
        Err(RusotoError::Service(DescribeStreamError::ResourceNotFound(_))) => "not found",
        Err(RusotoError::Service(DescribeStreamError::LimitExceeded(_))) => "limit",
        Err(_) => "other",
    }
}

pub async fn key(keys: &Keys) -> Arm {
    match keys.describe_key(DescribeKeyRequest { key_id: name(), ..Default::default() }).await {
        Ok(_) => "ok",
        Err(RusotoError::Service(DescribeKeyError::NotFound(_))) => "not found",
        Err(RusotoError::Service(DescribeKeyError::KMSInternal(_))) => "internal",
        Err(_) => "other",
    }
}

// DynamoDB has an error of this name too, with fewer codes.
pub async fn tagged(keys: &Keys) -> Arm {
    match keys.tag_resource(TagResourceRequest { key_id: name(), tags: Vec::new() }).await {
        Ok(()) => "ok",
        Err(RusotoError::Service(TagResourceError::NotFound(_))) => "not found",
        Err(RusotoError::Unknown(r)) if r.status == 400 => "400",
        Err(_) => "other",
    }
}

pub async fn secret(secrets: &Secrets) -> Arm {
    let request = GetSecretValueRequest { secret_id: name(), ..Default::default() };
    match secrets.get_secret_value(request).await {
        Ok(_) => "ok",
        Err(RusotoError::Service(GetSecretValueError::ResourceNotFound(_))) => "not found",
        Err(RusotoError::Service(GetSecretValueError::DecryptionFailure(_) | GetSecretValueError::InvalidRequest(_))) => "refused",
        Err(_) => "other",
    }
}

pub async fn topic(topics: &Topics) -> Arm {
    match topics.publish(PublishInput { message: name(), ..Default::default() }).await {
        Ok(_) => "ok",
        Err(RusotoError::Service(PublishError::NotFound(_))) => "not found",
        Err(RusotoError::Service(PublishError::EndpointDisabled(_))) => "disabled",
        Err(_) => "other",
    }
}

pub async fn queue(queues: &Queues) -> Arm {
    match queues.get_queue_url(GetQueueUrlRequest { queue_name: name(), ..Default::default() }).await {
        Ok(_) => "ok",
        Err(RusotoError::Service(GetQueueUrlError::QueueDoesNotExist(_))) => "not found",
        Err(RusotoError::Unknown(r)) if r.status == 400 => "400",
        Err(_) => "other",
    }
}

pub async fn purge(queues: &Queues) -> Arm {
    match queues.purge_queue(PurgeQueueRequest { queue_url: name() }).await {
        Ok(()) => "ok",
        Err(RusotoError::Service(PurgeQueueError::PurgeQueueInProgress(_) | PurgeQueueError::QueueDoesNotExist(_))) => "typed",
        Err(_) => "other",
    }
}

pub async fn parameter(parameters: &Parameters) -> Arm {
    let found = parameters.get_parameter(GetParameterRequest { name: name(), ..Default::default() }).await;
    match matches!(found, Err(RusotoError::Service(GetParameterError::ParameterNotFound(_)))) {
        true => "not found",
        false => "ok or other",
    }
}

pub async fn role(tokens: &Tokens) -> Arm {
    let request = AssumeRoleRequest { role_arn: name(), role_session_name: name(), ..Default::default() };
    match tokens.assume_role(request).await {
        Ok(_) => "ok",
        Err(RusotoError::Service(AssumeRoleError::RegionDisabled(_))) => "region",
        Err(RusotoError::Service(AssumeRoleError::MalformedPolicyDocument(_) | AssumeRoleError::PackedPolicyTooLarge(_))) => "policy",
        Err(RusotoError::Unknown(r)) if r.status == 403 => "403",
        Err(_) => "other",
    }
}
