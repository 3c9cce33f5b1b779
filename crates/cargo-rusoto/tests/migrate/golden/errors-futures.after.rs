//! Matches on the errors of calls in futures, for `migrate --errors`. Each function says which arm is taken.
#![allow(unused)]
use rusoto_compat_facade::S3 as Files;
use tokio::runtime::Runtime;

type Arm = &'static str;

fn get() -> String {
    "photos".to_owned()
}

pub fn waited(runtime: &Runtime, s3: &Files) -> Arm {
    match runtime.block_on({
        let request = s3
            .client()
            .get_object()
            .set_bucket(Some(get()))
            .set_key(Some(get()));
        async move { request.send().await }
    }) {
        Ok(_) => "ok",
        Err(error) if error.as_service_error().is_some_and(|error| error.is_no_such_key()) => "no such key",
        Err(error) if matches!(rusoto_compat::http::AwsErrorExt::aws_error(&error).kind(), rusoto_compat::http::AwsErrorKind::Dispatch | rusoto_compat::http::AwsErrorKind::Timeout) => "not sent",
        Err(_) => "other",
    }
}

pub fn waited_by_a_handle(runtime: &Runtime, s3: &Files) -> Arm {
    let request = s3
        .client()
        .head_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()));
    match runtime.handle().block_on(async { request.send().await }) {
        Ok(_) => "ok",
        Err(error) if error.raw_response().is_some_and(|response| response.status().as_u16() == 404 && response.body().bytes().is_some()) => "not found",
        Err(_) => "other",
    }
}

pub fn waited_in_a_condition(runtime: &Runtime, s3: &Files) -> Arm {
    let request = s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()));
    if runtime.block_on(async { request.send().await }).is_err_and(|error| error.as_service_error().is_some_and(|error| error.is_no_such_key())) {
        return "no such key";
    }
    "ok or other"
}

pub fn waited_and_kept(runtime: &Runtime, s3: &Files) -> Arm {
    let result = runtime.block_on({
        let key = get();
        {
            let request = s3
                .client()
                .get_object()
                .set_bucket(Some(get()))
                .set_key(Some(key));
            async move { request.send().await }
        }
    });
    match result {
        Ok(_) => "ok",
        Err(error) if matches!(rusoto_compat::http::AwsErrorExt::aws_error(&error).kind(), rusoto_compat::http::AwsErrorKind::Credentials) => "no credentials",
        Err(_) => "other",
    }
}

pub fn written_by_hand(runtime: &Runtime, s3: &Files) -> Arm {
    let found = runtime.block_on(async move {
        println!("{:?}", s3.client());
        s3.client()
            .get_object()
            .bucket(get())
            .key(get())
            .send()
            .await
            .map(|object| object.content_length)
    });
    match found {
        Ok(None) => "no length",
        Ok(Some(_)) => "ok",
        Err(error) if error.as_service_error().is_some_and(|error| error.is_no_such_key()) => "no such key",
        Err(_) => "other",
    }
}

pub async fn awaited(s3: &Files) -> Arm {
    match (async { s3.client().get_object().bucket(get()).key(get()).send().await }).await {
        Ok(_) => "ok",
        Err(error) if error.as_service_error().is_some_and(|error| error.is_no_such_key()) => "no such key",
        Err(_) => "other",
    }
}

pub async fn awaited_in_a_condition(s3: &Files) -> Arm {
    if async { s3.client().get_object().bucket(get()).key(get()).send().await }.await.is_err_and(|error| matches!(rusoto_compat::http::AwsErrorExt::aws_error(&error).kind(), rusoto_compat::http::AwsErrorKind::Dispatch | rusoto_compat::http::AwsErrorKind::Timeout))
    {
        return "not sent";
    }
    "ok or other"
}

pub async fn begun_before(s3: &Files) -> Arm {
    let object = {
        let request = s3
            .client()
            .get_object()
            .set_bucket(Some(get()))
            .set_key(Some(get()));
        async move { request.send().await }
    };
    match object.await {
        Ok(_) => "ok",
        Err(error) if error.as_service_error().is_some_and(|error| error.is_no_such_key()) => "no such key",
        Err(_) => "other",
    }
}

pub fn begun_before_and_waited(runtime: &Runtime, s3: &Files) -> Arm {
    let object = {
        let request = s3
            .client()
            .get_object()
            .set_bucket(Some(get()))
            .set_key(Some(get()));
        async move { request.send().await }
    };
    let result = runtime.block_on(object);
    match &result {
        Ok(_) => "ok",
        Err(error) if matches!(rusoto_compat::http::AwsErrorExt::aws_error(error).kind(), rusoto_compat::http::AwsErrorKind::Dispatch | rusoto_compat::http::AwsErrorKind::Timeout) => "not sent",
        Err(_) => "other",
    }
}

pub async fn kept_as_a_future(s3: &Files) -> Arm {
    let all = async {
        s3.client()
            .get_object()
            .bucket(get())
            .key(get())
            .send()
            .await
    };
    match all.await.map(|object| object.content_length) {
        Ok(_) => "ok",
        Err(error) if error.as_service_error().is_some_and(|error| error.is_no_such_key()) => "no such key",
        Err(_) => "other",
    }
}
