//! Errors that go elsewhere, for `migrate --errors`: the calls keep Rusoto's errors, under a comment.
#![allow(unused)]
use rusoto_compat_facade::S3 as Files;
use rusoto_core::RusotoError;
use rusoto_s3::{GetObjectError, GetObjectRequest, HeadObjectRequest, S3};

type Failure = RusotoError<GetObjectError>;

fn get() -> String {
    "photos".to_owned()
}

async fn handed_on(s3: &Files) -> Result<(), Failure> {
    s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await?;
    Ok(())
}

async fn returned_by_an_arm(s3: &Files) -> Result<Option<i64>, Failure> {
    match s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await {
        Ok(object) => Ok(object.content_length),
        Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) => Ok(None),
        Err(e) => Err(e),
    }
}

async fn printed(s3: &Files) {
    if let Err(e) = s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await {
        eprintln!("{e}");
    }
}

async fn printed_message(s3: &Files) -> String {
    match s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await {
        Err(RusotoError::Service(GetObjectError::NoSuchKey(text))) => text,
        _ => String::new(),
    }
}

fn retry(error: &Failure) -> bool {
    matches!(error, RusotoError::HttpDispatch(_))
}

async fn goes_to_a_function(s3: &Files) -> bool {
    match s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await {
        Err(e) if retry(&e) => true,
        _ => false,
    }
}

async fn kept(s3: &Files) -> bool {
    let result = s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await;
    let first = matches!(result, Err(RusotoError::HttpDispatch(_)));
    first || matches!(result, Err(RusotoError::Credentials(_)))
}

async fn body_of_the_answer(s3: &Files) -> String {
    match s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await {
        Err(RusotoError::Unknown(answer)) if answer.status == 404 => answer.body_as_str().to_owned(),
        _ => String::new(),
    }
}

async fn any_unknown(s3: &Files) -> bool {
    match s3.head_object(HeadObjectRequest { bucket: get(), key: get(), ..Default::default() }).await {
        Err(RusotoError::Unknown(_)) => true,
        _ => false,
    }
}

async fn any_service(s3: &Files) -> bool {
    match s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await {
        Err(RusotoError::Service(_)) => true,
        _ => false,
    }
}

async fn blocking(s3: &Files) -> bool {
    match s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await {
        Err(RusotoError::Blocking) => true,
        _ => false,
    }
}

async fn each_by_name(s3: &Files) -> u8 {
    match s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await {
        Ok(_) => 0,
        Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) => 1,
        Err(RusotoError::Service(GetObjectError::InvalidObjectState(_))) => 2,
        Err(RusotoError::HttpDispatch(_) | RusotoError::Credentials(_) | RusotoError::Validation(_)) => 3,
        Err(RusotoError::ParseError(_)) => 4,
        Err(RusotoError::Unknown(_) | RusotoError::Blocking) => 5,
    }
}

async fn unwrapped(s3: &Files) {
    s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await.unwrap();
}

async fn with_a_comment(s3: &Files) -> bool {
    match s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await {
        Err(RusotoError::Service(/* gone */ GetObjectError::NoSuchKey(_))) => true,
        _ => false,
    }
}

async fn matched_and_kept(s3: &Files) -> Option<Failure> {
    let output = s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await;
    if let Ok(output) = &output {
        drop(output.content_length);
    }
    output.err()
}

async fn given_on_by_a_closure(s3: &Files) -> Result<(), Failure> {
    s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() }).await.map(drop).map_err(|err| match err {
        RusotoError::Service(GetObjectError::NoSuchKey(_)) => RusotoError::Blocking,
        err => err,
    })
}
