//! Presigned URLs: in the SDK the last step of a call instead of `send`.

use std::time::Duration;

use aws_sdk_s3::Client;
use aws_sdk_s3::presigning::{PresignedRequest, PresigningConfig};
use bytes::Bytes;

use super::errors::tell;
use crate::clients::plain_http::{Signed, fetch, upload};
use crate::clients::requests::*;
use crate::outcome::Outcome;

pub(super) async fn get(s3: &Client, get: &PresignedGet) -> Outcome {
    let Ok(config) = PresigningConfig::expires_in(Duration::from_secs(get.expires_in_seconds)) else {
        return Outcome::of("presigned GetObject").with("error.kind", "not sent");
    };
    let call = s3
        .get_object()
        .bucket(&get.at.bucket)
        .key(&get.at.key)
        .set_response_content_type(get.response_content_type.clone());
    match call.presigned(config).await {
        Ok(request) => fetch(Outcome::of("presigned GetObject"), signed("GET", &request), Bytes::new()).await,
        Err(error) => tell("presigned GetObject", &error),
    }
}

pub(super) async fn put(s3: &Client, put: &PresignedPut) -> Outcome {
    let Ok(config) = PresigningConfig::expires_in(Duration::from_secs(put.expires_in_seconds)) else {
        return Outcome::of("presigned PutObject").with("error.kind", "not sent");
    };
    let mut call =
        s3.put_object().bucket(&put.at.bucket).key(&put.at.key).set_content_type(put.content_type.clone());
    for (name, value) in &put.metadata {
        call = call.metadata(name, value);
    }
    match call.presigned(config).await {
        Ok(request) => {
            let signed = signed("PUT", &request);
            upload(Outcome::of("presigned PutObject"), signed, put).await
        }
        Err(error) => tell("presigned PutObject", &error),
    }
}

fn signed(method: &'static str, request: &PresignedRequest) -> Signed {
    Signed {
        method,
        url: request.uri().to_owned(),
        headers: request.headers().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
    }
}
