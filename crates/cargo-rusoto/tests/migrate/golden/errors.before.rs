//! Matches on the errors of calls, for `migrate --errors`. Each function says which arm is taken.
#![allow(unused)]
use rusoto_compat_facade::S3 as Files;
use rusoto_core::RusotoError;
use rusoto_s3::{
    AbortMultipartUploadError, AbortMultipartUploadRequest, GetObjectError, GetObjectRequest, HeadObjectError,
    HeadObjectRequest, ListObjectsV2Error, ListObjectsV2Request, PutObjectError, PutObjectRequest, S3,
};

type Arm = &'static str;

fn get() -> String {
    "photos".to_owned()
}

pub async fn variants(s3: &Files) -> Arm {
    match s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await {
        Ok(_) => "ok",
        Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) => "no such key",
        Err(RusotoError::Service(GetObjectError::InvalidObjectState(_))) => "invalid state",
        Err(_) => "other",
    }
}

pub async fn several_variants(s3: &Files) -> Arm {
    match s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await {
        Ok(object) if object.content_length == Some(0) => "empty",
        Ok(_) => "ok",
        Err(RusotoError::Service(GetObjectError::NoSuchKey(_) | GetObjectError::InvalidObjectState(_))) => "typed",
        Err(e) => "other",
    }
}

pub async fn with_a_condition(s3: &Files, strict: bool, tries: u32) -> Arm {
    match s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await {
        Ok(_) => "ok",
        Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) if strict || tries > 3 => "strict",
        Err(RusotoError::Service(GetObjectError::NoSuchKey(_)) | RusotoError::HttpDispatch(_)) if tries < 3 => "again",
        Err(error) => "other",
    }
}

// The answer to a HEAD has a status alone.
pub async fn head(s3: &Files) -> Arm {
    let request = HeadObjectRequest { bucket: get(), key: get(), ..Default::default() };
    match s3.head_object(request).await {
        Ok(_) => "ok",
        Err(RusotoError::Service(HeadObjectError::NoSuchKey(_))) => "no such key",
        Err(RusotoError::Unknown(ref answer)) if answer.status == 404 => "not found",
        Err(RusotoError::Unknown(answer)) if answer.status.as_u16() == 403 || answer.status.as_u16() == 400 => "refused",
        Err(_) => "other",
    }
}

// `Unknown` is not what Rusoto has a variant for.
pub async fn unknown(s3: &Files, quiet: bool) -> Arm {
    match s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await {
        Ok(_) => "ok",
        Err(RusotoError::Unknown(r)) if r.status == 404 && !quiet => "404 without NoSuchKey",
        Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) => "no such key",
        Err(RusotoError::Unknown(r)) if r.status == 404 => "404",
        Err(RusotoError::Unknown(r)) if r.status == 403 => "403 without InvalidObjectState",
        Err(_) => "other",
    }
}

pub async fn stages(s3: &Files) -> Arm {
    let list = ListObjectsV2Request { bucket: get(), ..Default::default() };
    match s3.list_objects_v2(list).await {
        Ok(_) => "ok",
        Err(RusotoError::HttpDispatch(_)) => "not sent",
        Err(RusotoError::Credentials(_)) => "no credentials",
        Err(RusotoError::Validation(_)) => "not valid",
        Err(RusotoError::ParseError(_)) => "not read",
        Err(RusotoError::Service(ListObjectsV2Error::NoSuchBucket(_))) => "no such bucket",
        Err(_) => "other",
    }
}

pub async fn either_stage(s3: &Files) -> Arm {
    match s3.list_objects_v2(ListObjectsV2Request { bucket: get(), ..Default::default() }).await {
        Ok(_) => "ok",
        Err(RusotoError::HttpDispatch(_) | RusotoError::Credentials(_)) => "not sent",
        _ => "other",
    }
}

pub async fn if_let(s3: &Files) -> Arm {
    let request = AbortMultipartUploadRequest { bucket: get(), key: get(), upload_id: get(), ..Default::default() };
    if let Err(RusotoError::Service(AbortMultipartUploadError::NoSuchUpload(_))) = s3.abort_multipart_upload(request).await {
        "no such upload"
    } else {
        "ok or other"
    }
}

pub async fn else_if_let(s3: &Files, on: bool) -> Arm {
    if !on {
        "off"
    } else if let Err(RusotoError::HttpDispatch(_)) = s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await {
        "not sent"
    } else {
        "ok or other"
    }
}

pub async fn any_error(s3: &Files) -> Arm {
    if let Err(_) = s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await {
        return "error";
    }
    "ok"
}

pub async fn kept_and_matched(s3: &Files) -> Arm {
    let result = s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await;
    let is_missing = matches!(result, Err(RusotoError::Service(GetObjectError::NoSuchKey(_))));
    if is_missing { "no such key" } else { "ok or other" }
}

pub async fn kept_and_matched_by_status(s3: &Files) -> Arm {
    let found = s3.head_object(HeadObjectRequest { bucket: get(), key: get(), ..Default::default() }).await;
    match matches!(&found, Err(RusotoError::Unknown(r)) if r.status == 404) {
        true => "not found",
        false => "ok or other",
    }
}

pub async fn kept_and_borrowed(s3: &Files) -> Arm {
    let result = s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await;
    match &result {
        Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) => "no such key",
        Err(RusotoError::Credentials(_)) => "no credentials",
        Ok(_) => "ok",
        Err(_) => "other",
    }
}

pub async fn borrowed_if_let(s3: &Files) -> Arm {
    let result = s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await;
    if let Err(RusotoError::Credentials(_)) = &result {
        return "no credentials";
    }
    "ok or other"
}

pub async fn map_err(s3: &Files) -> Result<Arm, Arm> {
    let object = s3
        .get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() })
        .await
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
    s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() })
        .await
        .map_err(|e| match e {
            RusotoError::Service(GetObjectError::NoSuchKey(_)) => "no such key",
            RusotoError::HttpDispatch(_) => "not sent",
            _ => "other",
        })?;
    Ok("ok")
}

pub async fn dropped(s3: &Files) -> Result<Arm, Arm> {
    s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await.map_err(|_| "error")?;
    Ok("ok")
}

pub async fn only_ok(s3: &Files) -> Arm {
    let head = HeadObjectRequest { bucket: get(), key: get(), ..Default::default() };
    if s3.head_object(head).await.is_ok() { "ok" } else { "error" }
}

pub async fn no_answer(s3: &Files) -> Arm {
    let put = PutObjectRequest { bucket: get(), key: get(), ..Default::default() };
    let Ok(_) = s3.put_object(put).await else { return "error" };
    "ok"
}

pub async fn a_variable_of_that_name(s3: &Files) -> Arm {
    let error = "outer";
    match s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await {
        Ok(_) => "ok",
        Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) => error,
        Err(_) => "other",
    }
}

pub async fn one_name_for_all(s3: &Files) -> Result<Arm, Arm> {
    let output = s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await;
    match output {
        Ok(output) if output.content_length.is_none() => Ok("no length"),
        Ok(output) => Ok(output.content_length.map(|_| "ok").unwrap_or("no length")),
        Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) => Ok("no such key"),
        Err(_) => Err("other"),
    }
}

pub async fn one_name_in_a_closure(s3: &Files) -> Result<Arm, Arm> {
    let object = s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await;
    object.map(|_| "ok").map_err(|err| match err {
        RusotoError::Service(GetObjectError::NoSuchKey(_)) => "no such key",
        RusotoError::Service(GetObjectError::InvalidObjectState(err)) => "invalid state",
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
    match s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await {
        Ok(_) => "ok",
        Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) => "no such key",
        Err(err) => named(err),
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
    s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() })
        .await
        .map(|object| object.content_length)
        .map_err(|error| match error {
            RusotoError::Service(GetObjectError::NoSuchKey(_)) => Failed::Gone,
            other => other.into(),
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
    s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await.unwrap();
    "ok"
}

pub async fn expected(s3: &Files) -> Arm {
    let object = s3
        .get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() })
        .await
        .expect("an object");
    object.content_length.map(|_| "ok").unwrap_or("no length")
}

pub async fn another_result(s3: &Files) -> Result<Arm, Arm> {
    s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await.map(|_| "ok").or_else(|error| match error {
        RusotoError::Service(GetObjectError::NoSuchKey(_)) => Ok("no such key"),
        _ => Err("other"),
    })
}
