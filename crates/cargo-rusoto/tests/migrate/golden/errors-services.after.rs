//! Matches on the errors of other services, for `migrate --errors`.
#![allow(unused)]
use rusoto_compat::http::SdkResultExt;
use rusoto_compat_facade::{DynamoDb as Db, Kinesis as Streams, Kms as Keys, SecretsManager as Secrets, Sns as Topics, Sqs as Queues, Ssm as Parameters, Sts as Tokens};
use rusoto_core::RusotoError;
use rusoto_dynamodb::{ListTablesError, ListTablesInput};
use rusoto_kms::TagResourceError;

type Arm = &'static str;

fn name() -> String {
    "photos".to_owned()
}

pub async fn table(db: &Db) -> Arm {
    match db
        .client()
        .describe_table()
        .set_table_name(Some(name()))
        .send()
        .await {
        Ok(_) => "ok",
        Err(error) if error.as_service_error().is_some_and(|error| error.is_resource_not_found_exception()) => "not found",
        Err(error) if error.as_service_error().is_some_and(|error| error.meta().code() == Some("ValidationException")) || matches!(rusoto_compat::http::AwsErrorExt::aws_error(&error).kind(), rusoto_compat::http::AwsErrorKind::Request) => "not valid",
        Err(error) if !error.as_service_error().is_some_and(|error| matches!(error.meta().code(), Some("InternalServerError" | "ValidationException"))) && error.raw_response().is_some_and(|response| response.status().as_u16() == 400 && response.body().bytes().is_some()) => "400",
        Err(_) => "other",
    }
}

pub async fn unknown_table(db: &Db) -> Arm {
    match db
        .client()
        .describe_table()
        .set_table_name(Some(name()))
        .send()
        .await {
        Ok(_) => "ok",
        Err(error) if !error.as_service_error().is_some_and(|error| matches!(error.meta().code(), Some("InternalServerError" | "ResourceNotFoundException" | "ValidationException"))) && error.raw_response().is_some_and(|response| response.status().as_u16() == 400 && response.body().bytes().is_some()) => "400",
        Err(_) => "other",
    }
}

pub async fn stream(streams: &Streams) -> Arm {
    match streams
        .client()
        .describe_stream()
        .set_stream_name(Some(name()))
        .send()
        .await {
        Ok(_) => "ok",
        Err(error) if error.as_service_error().is_some_and(|error| error.is_resource_not_found_exception()) => "not found",
        Err(error) if error.as_service_error().is_some_and(|error| error.is_limit_exceeded_exception()) => "limit",
        Err(_) => "other",
    }
}

pub async fn key(keys: &Keys) -> Arm {
    match keys.client().describe_key().set_key_id(Some(name())).send().await {
        Ok(_) => "ok",
        Err(error) if error.as_service_error().is_some_and(|error| error.is_not_found_exception()) => "not found",
        Err(error) if error.as_service_error().is_some_and(|error| error.is_kms_internal_exception()) => "internal",
        Err(_) => "other",
    }
}

// DynamoDB has an error of this name too, with fewer codes.
pub async fn tagged(keys: &Keys) -> Arm {
    // RUSOTO-MIGRATE(RC051): `Unknown` is an answer without one of the 6 codes that Rusoto knows: with `error.code()`, the SDK tells more apart (in the SDK: SdkError<TagResourceError>, is_not_found_exception()), https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/errors.md
    match keys
        .client()
        .tag_resource()
        .set_key_id(Some(name()))
        .set_tags(Some(Vec::new()))
        .send()
        .await
        .or_rusoto(TagResourceError::from_response).map(|_| ()) {
        Ok(()) => "ok",
        Err(RusotoError::Service(TagResourceError::NotFound(_))) => "not found",
        Err(RusotoError::Unknown(r)) if r.status == 400 => "400",
        Err(_) => "other",
    }
}

pub async fn secret(secrets: &Secrets) -> Arm {
    let request = secrets.client().get_secret_value().set_secret_id(Some(name()));
    match request.send().await {
        Ok(_) => "ok",
        Err(error) if error.as_service_error().is_some_and(|error| error.is_resource_not_found_exception()) => "not found",
        Err(error) if error.as_service_error().is_some_and(|error| error.is_decryption_failure() || error.is_invalid_request_exception()) => "refused",
        Err(_) => "other",
    }
}

pub async fn topic(topics: &Topics) -> Arm {
    match topics.client().publish().set_message(Some(name())).send().await {
        Ok(_) => "ok",
        Err(error) if error.as_service_error().is_some_and(|error| error.is_not_found_exception()) => "not found",
        Err(error) if error.as_service_error().is_some_and(|error| error.is_endpoint_disabled_exception()) => "disabled",
        Err(_) => "other",
    }
}

pub async fn queue(queues: &Queues) -> Arm {
    match queues
        .client()
        .get_queue_url()
        .set_queue_name(Some(name()))
        .send()
        .await {
        Ok(_) => "ok",
        Err(error) if error.as_service_error().is_some_and(|error| error.meta().code() == Some("AWS.SimpleQueueService.NonExistentQueue")) => "not found",
        Err(error) if error.raw_response().is_some_and(|response| response.status().as_u16() == 400 && response.body().bytes().is_some()) => "400",
        Err(_) => "other",
    }
}

pub async fn purge(queues: &Queues) -> Arm {
    match queues.client().purge_queue().set_queue_url(Some(name())).send().await.map(|_| ()) {
        Ok(()) => "ok",
        Err(error) if error.as_service_error().is_some_and(|error| matches!(error.meta().code(), Some("AWS.SimpleQueueService.PurgeQueueInProgress" | "AWS.SimpleQueueService.NonExistentQueue"))) => "typed",
        Err(_) => "other",
    }
}

pub async fn parameter(parameters: &Parameters) -> Arm {
    let found = parameters.client().get_parameter().set_name(Some(name())).send().await;
    match matches!(&found, Err(error) if error.as_service_error().is_some_and(|error| error.is_parameter_not_found())) {
        true => "not found",
        false => "ok or other",
    }
}

pub async fn role(tokens: &Tokens) -> Arm {
    let request = tokens
        .client()
        .assume_role()
        .set_role_arn(Some(name()))
        .set_role_session_name(Some(name()));
    match request.send().await {
        Ok(_) => "ok",
        Err(error) if error.as_service_error().is_some_and(|error| error.is_region_disabled_exception()) => "region",
        Err(error) if error.as_service_error().is_some_and(|error| error.is_malformed_policy_document_exception() || error.is_packed_policy_too_large_exception()) => "policy",
        Err(error) if !error.as_service_error().is_some_and(|error| matches!(error.meta().code(), Some("ExpiredTokenException"))) && error.raw_response().is_some_and(|response| response.status().as_u16() == 403 && response.body().bytes().is_some()) => "403",
        Err(_) => "other",
    }
}
