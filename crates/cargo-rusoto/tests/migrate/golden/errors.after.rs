//! Matches on the errors of calls, for `migrate --errors`. Each function says which arm is taken.
#![allow(unused)]
use rusoto_compat::http::SdkResultExt;
use rusoto_compat_facade::S3 as Files;
use rusoto_core::RusotoError;
use rusoto_s3::{GetObjectError, PutObjectError};

type Arm = &'static str;

fn get() -> String {
    "photos".to_owned()
}

pub async fn variants(s3: &Files) -> Arm {
    match s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await {
        Ok(_) => "ok",
        Err(error) if error.as_service_error().is_some_and(|error| error.is_no_such_key()) => "no such key",
        Err(error) if error.as_service_error().is_some_and(|error| error.is_invalid_object_state()) => "invalid state",
        Err(_) => "other",
    }
}

pub async fn several_variants(s3: &Files) -> Arm {
    match s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await {
        Ok(object) if object.content_length == Some(0) => "empty",
        Ok(_) => "ok",
        Err(error) if error.as_service_error().is_some_and(|error| error.is_invalid_object_state() || error.is_no_such_key()) => "typed",
        Err(e) => "other",
    }
}

pub async fn with_a_condition(s3: &Files, strict: bool, tries: u32) -> Arm {
    match s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await {
        Ok(_) => "ok",
        Err(error) if error.as_service_error().is_some_and(|error| error.is_no_such_key()) && (strict || tries > 3) => "strict",
        Err(error) if (error.as_service_error().is_some_and(|error| error.is_no_such_key()) || matches!(rusoto_compat::http::AwsErrorExt::aws_error(&error).kind(), rusoto_compat::http::AwsErrorKind::Dispatch | rusoto_compat::http::AwsErrorKind::Timeout)) && tries < 3 => "again",
        Err(error) => "other",
    }
}

// The answer to a HEAD has a status alone.
pub async fn head(s3: &Files) -> Arm {
    let request = s3
        .client()
        .head_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()));
    match request.send().await {
        Ok(_) => "ok",
        Err(error) if error.as_service_error().is_some_and(|error| error.meta().code() == Some("NoSuchKey")) => "no such key",
        Err(error) if error.raw_response().is_some_and(|response| response.status().as_u16() == 404 && response.body().bytes().is_some()) => "not found",
        Err(error) if error.raw_response().is_some_and(|response| matches!(response.status().as_u16(), 403 | 400) && response.body().bytes().is_some()) => "refused",
        Err(_) => "other",
    }
}

// `Unknown` is not what Rusoto has a variant for.
pub async fn unknown(s3: &Files, quiet: bool) -> Arm {
    match s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await {
        Ok(_) => "ok",
        Err(error) if !error.as_service_error().is_some_and(|error| matches!(error.meta().code(), Some("InvalidObjectState" | "NoSuchKey"))) && error.raw_response().is_some_and(|response| response.status().as_u16() == 404 && response.body().bytes().is_some()) && !quiet => "404 without NoSuchKey",
        Err(error) if error.as_service_error().is_some_and(|error| error.is_no_such_key()) => "no such key",
        Err(error) if !error.as_service_error().is_some_and(|error| matches!(error.meta().code(), Some("InvalidObjectState"))) && error.raw_response().is_some_and(|response| response.status().as_u16() == 404 && response.body().bytes().is_some()) => "404",
        Err(error) if !error.as_service_error().is_some_and(|error| matches!(error.meta().code(), Some("InvalidObjectState"))) && error.raw_response().is_some_and(|response| response.status().as_u16() == 403 && response.body().bytes().is_some()) => "403 without InvalidObjectState",
        Err(_) => "other",
    }
}

pub async fn stages(s3: &Files) -> Arm {
    let list = s3.client().list_objects_v2().set_bucket(Some(get()));
    match list.send().await {
        Ok(_) => "ok",
        Err(error) if matches!(rusoto_compat::http::AwsErrorExt::aws_error(&error).kind(), rusoto_compat::http::AwsErrorKind::Dispatch | rusoto_compat::http::AwsErrorKind::Timeout) => "not sent",
        Err(error) if matches!(rusoto_compat::http::AwsErrorExt::aws_error(&error).kind(), rusoto_compat::http::AwsErrorKind::Credentials) => "no credentials",
        Err(error) if matches!(rusoto_compat::http::AwsErrorExt::aws_error(&error).kind(), rusoto_compat::http::AwsErrorKind::Request) => "not valid",
        Err(error) if matches!(rusoto_compat::http::AwsErrorExt::aws_error(&error).kind(), rusoto_compat::http::AwsErrorKind::Response) => "not read",
        Err(error) if error.as_service_error().is_some_and(|error| error.is_no_such_bucket()) => "no such bucket",
        Err(_) => "other",
    }
}

pub async fn either_stage(s3: &Files) -> Arm {
    match s3.client().list_objects_v2().set_bucket(Some(get())).send().await {
        Ok(_) => "ok",
        Err(error) if matches!(rusoto_compat::http::AwsErrorExt::aws_error(&error).kind(), rusoto_compat::http::AwsErrorKind::Dispatch | rusoto_compat::http::AwsErrorKind::Timeout | rusoto_compat::http::AwsErrorKind::Credentials) => "not sent",
        _ => "other",
    }
}

pub async fn if_let(s3: &Files) -> Arm {
    let request = s3
        .client()
        .abort_multipart_upload()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .set_upload_id(Some(get()));
    if request.send().await.is_err_and(|error| error.as_service_error().is_some_and(|error| error.is_no_such_upload())) {
        "no such upload"
    } else {
        "ok or other"
    }
}

pub async fn else_if_let(s3: &Files, on: bool) -> Arm {
    if !on {
        "off"
    } else if s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await
        .is_err_and(|error| matches!(rusoto_compat::http::AwsErrorExt::aws_error(&error).kind(), rusoto_compat::http::AwsErrorKind::Dispatch | rusoto_compat::http::AwsErrorKind::Timeout)) {
        "not sent"
    } else {
        "ok or other"
    }
}

pub async fn any_error(s3: &Files) -> Arm {
    if let Err(_) = s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await {
        return "error";
    }
    "ok"
}

pub async fn kept_and_matched(s3: &Files) -> Arm {
    let result = s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await;
    let is_missing = matches!(&result, Err(error) if error.as_service_error().is_some_and(|error| error.is_no_such_key()));
    if is_missing { "no such key" } else { "ok or other" }
}

pub async fn kept_and_matched_by_status(s3: &Files) -> Arm {
    let found = s3
        .client()
        .head_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await;
    match matches!(&found, Err(error) if error.raw_response().is_some_and(|response| response.status().as_u16() == 404 && response.body().bytes().is_some())) {
        true => "not found",
        false => "ok or other",
    }
}

pub async fn kept_and_borrowed(s3: &Files) -> Arm {
    let result = s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await;
    match &result {
        Err(error) if error.as_service_error().is_some_and(|error| error.is_no_such_key()) => "no such key",
        Err(error) if matches!(rusoto_compat::http::AwsErrorExt::aws_error(error).kind(), rusoto_compat::http::AwsErrorKind::Credentials) => "no credentials",
        Ok(_) => "ok",
        Err(_) => "other",
    }
}

pub async fn borrowed_if_let(s3: &Files) -> Arm {
    let result = s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await;
    if result.as_ref().is_err_and(|error| matches!(rusoto_compat::http::AwsErrorExt::aws_error(error).kind(), rusoto_compat::http::AwsErrorKind::Credentials)) {
        return "no credentials";
    }
    "ok or other"
}

pub async fn map_err(s3: &Files) -> Result<Arm, Arm> {
    // RUSOTO-MIGRATE(RC051): `r` is used for more than its status (in the SDK: SdkError<GetObjectError>, is_no_such_key()), https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/errors.md
    let object = s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response)
        .map_err(|e| match e {
            RusotoError::Service(GetObjectError::NoSuchKey(_)) => "no such key",
            RusotoError::Unknown(r) if r.status == http_404() => "never",
            _ => "other",
        });
    object.map(|_| "ok")
}

fn http_404() -> u16 {
    404
}

pub async fn map_err_by_variant(s3: &Files) -> Result<Arm, Arm> {
    s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await
        .map_err(|e| match e {
            error if error.as_service_error().is_some_and(|error| error.is_no_such_key()) => "no such key",
            error if matches!(rusoto_compat::http::AwsErrorExt::aws_error(&error).kind(), rusoto_compat::http::AwsErrorKind::Dispatch | rusoto_compat::http::AwsErrorKind::Timeout) => "not sent",
            _ => "other",
        })?;
    Ok("ok")
}

pub async fn dropped(s3: &Files) -> Result<Arm, Arm> {
    s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await.map_err(|_| "error")?;
    Ok("ok")
}

pub async fn only_ok(s3: &Files) -> Arm {
    let head = s3
        .client()
        .head_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()));
    if head.send().await.is_ok() { "ok" } else { "error" }
}

pub async fn no_answer(s3: &Files) -> Arm {
    let put = s3
        .client()
        .put_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()));
    let Ok(_) = put.send().await else { return "error" };
    "ok"
}

pub async fn a_variable_of_that_name(s3: &Files) -> Arm {
    let error = "outer";
    match s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await {
        Ok(_) => "ok",
        Err(sdk_error) if sdk_error.as_service_error().is_some_and(|sdk_error| sdk_error.is_no_such_key()) => error,
        Err(_) => "other",
    }
}

pub async fn one_name_for_all(s3: &Files) -> Result<Arm, Arm> {
    let output = s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await;
    match output {
        Ok(output) if output.content_length.is_none() => Ok("no length"),
        Ok(output) => Ok(output.content_length.map(|_| "ok").unwrap_or("no length")),
        Err(error) if error.as_service_error().is_some_and(|error| error.is_no_such_key()) => Ok("no such key"),
        Err(_) => Err("other"),
    }
}

pub async fn one_name_in_a_closure(s3: &Files) -> Result<Arm, Arm> {
    let object = s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await;
    object.map(|_| "ok").map_err(|err| match err {
        error if error.as_service_error().is_some_and(|error| error.is_no_such_key()) => "no such key",
        error if error.as_service_error().is_some_and(|error| error.is_invalid_object_state()) => "invalid state",
        err => "other",
    })
}

// An arm that hands the other errors on makes Rusoto's error of them.
fn named(error: RusotoError<GetObjectError>) -> Arm {
    match error {
        RusotoError::Service(GetObjectError::InvalidObjectState(_)) => "invalid state, handed on",
        RusotoError::Service(_) => "service, handed on",
        RusotoError::HttpDispatch(_) => "dispatch, handed on",
        RusotoError::Credentials(_) => "credentials, handed on",
        RusotoError::ParseError(_) => "parse error, handed on",
        RusotoError::Unknown(answer) if answer.status == 404 => "404, handed on",
        _ => "other, handed on",
    }
}

pub async fn handed_on(s3: &Files) -> Arm {
    match s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await {
        Ok(_) => "ok",
        Err(error) if error.as_service_error().is_some_and(|error| error.is_no_such_key()) => "no such key",
        Err(err) => named(rusoto_compat::http::sdk_error_into_rusoto(err, GetObjectError::from_response)),
    }
}

enum Failed {
    Gone,
    Aws(RusotoError<GetObjectError>),
}

impl From<RusotoError<GetObjectError>> for Failed {
    fn from(error: RusotoError<GetObjectError>) -> Self {
        Failed::Aws(error)
    }
}

async fn size(s3: &Files) -> Result<Option<i64>, Failed> {
    s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await
        .map(|object| object.content_length)
        .map_err(|error| match error {
            error if error.as_service_error().is_some_and(|error| error.is_no_such_key()) => Failed::Gone,
            other => rusoto_compat::http::sdk_error_into_rusoto(other, GetObjectError::from_response).into(),
        })
}

pub async fn converted(s3: &Files) -> Arm {
    match size(s3).await {
        Ok(_) => "ok",
        Err(Failed::Gone) => "gone",
        Err(Failed::Aws(error)) => named(error),
    }
}

// These panic as they did, with the SDK's error in the text.
pub async fn unwrapped(s3: &Files) -> Arm {
    s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await.unwrap();
    "ok"
}

pub async fn expected(s3: &Files) -> Arm {
    let object = s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await
        .expect("an object");
    object.content_length.map(|_| "ok").unwrap_or("no length")
}

pub async fn another_result(s3: &Files) -> Result<Arm, Arm> {
    s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await.map(|_| "ok").or_else(|error| match error {
        error if error.as_service_error().is_some_and(|error| error.is_no_such_key()) => Ok("no such key"),
        _ => Err("other"),
    })
}
