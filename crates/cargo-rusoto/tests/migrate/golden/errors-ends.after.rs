//! Ends that give Rusoto's error, for `migrate --errors`: as rules and people write them.
#![allow(unused)]
use rusoto_compat::http::sdk_error_into_rusoto;
use rusoto_compat_facade::{Sqs as Queues, S3 as Files};
use rusoto_s3::GetObjectError;
use rusoto_sqs::GetQueueUrlError;

async fn by_a_method(s3: &Files) -> u8 {
    match s3.client().get_object().bucket("a").key("b").send().await {
        Ok(_) => 0,
        Err(error) if error.as_service_error().is_some_and(|error| error.is_no_such_key()) => 1,
        Err(_) => 2,
    }
}

async fn by_a_function(s3: &Files) -> u8 {
    let object = s3.client().get_object().bucket("a").key("b").send().await;
    match s3
        .client()
        .get_object()
        .bucket("a")
        .key("b")
        .send()
        .await
    {
        Ok(_) => 0,
        Err(error) if error.as_service_error().is_some_and(|error| error.is_no_such_key()) => 1,
        Err(_) => 2,
    }
}

async fn by_code(queues: &Queues) -> u8 {
    let variant = |_: &str, _: String| None::<GetQueueUrlError>;
    match queues.client().get_queue_url().queue_name("a").send().await {
        Ok(_) => 0,
        Err(error) if error.as_service_error().is_some_and(|error| error.meta().code() == Some("AWS.SimpleQueueService.NonExistentQueue")) => 1,
        Err(_) => 2,
    }
}

async fn without_variants(queues: &Queues) -> u8 {
    match queues.client().list_queues().send().await {
        Ok(_) => 0,
        Err(error) if matches!(rusoto_compat::http::AwsErrorExt::aws_error(&error).kind(), rusoto_compat::http::AwsErrorKind::Dispatch | rusoto_compat::http::AwsErrorKind::Timeout) => 1,
        Err(_) => 2,
    }
}

// Another function of the same name is not known.
mod own {
    pub fn sdk_error_into_rusoto<A, B>(_: A, _: B) -> u8 {
        1
    }
}

async fn by_an_own_function(s3: &Files) -> u8 {
    match s3.client().get_object().bucket("a").key("b").send().await.map_err(|it| own::sdk_error_into_rusoto(it, GetObjectError::from_response)) {
        Ok(_) => 0,
        Err(one) => one,
    }
}
