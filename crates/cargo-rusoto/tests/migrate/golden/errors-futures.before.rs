//! Matches on the errors of calls in futures, for `migrate --errors`. Each function says which arm is taken.
#![allow(unused)]
use rusoto_compat::http::SdkResultExt;
use rusoto_compat_facade::S3 as Files;
use rusoto_core::RusotoError;
use rusoto_s3::{GetObjectError, GetObjectRequest, HeadObjectRequest, S3};
use tokio::runtime::Runtime;

type Arm = &'static str;

fn get() -> String {
    "photos".to_owned()
}

pub fn waited(runtime: &Runtime, s3: &Files) -> Arm {
    match runtime.block_on(s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() })) {
        Ok(_) => "ok",
        Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) => "no such key",
        Err(RusotoError::HttpDispatch(_)) => "not sent",
        Err(_) => "other",
    }
}

pub fn waited_by_a_handle(runtime: &Runtime, s3: &Files) -> Arm {
    let request = HeadObjectRequest { bucket: get(), key: get(), ..Default::default() };
    match runtime.handle().block_on(s3.head_object(request)) {
        Ok(_) => "ok",
        Err(RusotoError::Unknown(answer)) if answer.status == 404 => "not found",
        Err(_) => "other",
    }
}

pub fn waited_in_a_condition(runtime: &Runtime, s3: &Files) -> Arm {
    let request = GetObjectRequest { bucket: get(), key: get(), ..Default::default() };
    if let Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) = runtime.block_on(s3.get_object(request)) {
        return "no such key";
    }
    "ok or other"
}

pub fn waited_and_kept(runtime: &Runtime, s3: &Files) -> Arm {
    let result = runtime.block_on({
        let key = get();
        s3.get_object(GetObjectRequest { bucket: get(), key, ..Default::default() })
    });
    match result {
        Ok(_) => "ok",
        Err(RusotoError::Credentials(_)) => "no credentials",
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
            .or_rusoto(GetObjectError::from_response)
            .map(|object| object.content_length)
    });
    match found {
        Ok(None) => "no length",
        Ok(Some(_)) => "ok",
        Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) => "no such key",
        Err(_) => "other",
    }
}

pub async fn awaited(s3: &Files) -> Arm {
    match (async { s3.client().get_object().bucket(get()).key(get()).send().await.or_rusoto(GetObjectError::from_response) }).await {
        Ok(_) => "ok",
        Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) => "no such key",
        Err(_) => "other",
    }
}

pub async fn awaited_in_a_condition(s3: &Files) -> Arm {
    if let Err(RusotoError::HttpDispatch(_)) =
        async { s3.client().get_object().bucket(get()).key(get()).send().await.or_rusoto(GetObjectError::from_response) }.await
    {
        return "not sent";
    }
    "ok or other"
}

pub async fn begun_before(s3: &Files) -> Arm {
    let object = s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() });
    match object.await {
        Ok(_) => "ok",
        Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) => "no such key",
        Err(_) => "other",
    }
}

pub fn begun_before_and_waited(runtime: &Runtime, s3: &Files) -> Arm {
    let object = s3.get_object(GetObjectRequest { bucket: get(), key: get(), ..Default::default() });
    let result = runtime.block_on(object);
    match &result {
        Ok(_) => "ok",
        Err(RusotoError::HttpDispatch(_)) => "not sent",
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
            .or_rusoto(GetObjectError::from_response)
    };
    match all.await.map(|object| object.content_length) {
        Ok(_) => "ok",
        Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) => "no such key",
        Err(_) => "other",
    }
}
