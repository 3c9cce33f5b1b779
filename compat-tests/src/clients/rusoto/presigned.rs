//! Presigned URLs: in Rusoto a method of the request, which takes region and credentials.

use std::time::Duration;

use bytes::Bytes;
use rusoto_core::Region;
use rusoto_credential::ProvideAwsCredentials;
use rusoto_s3::util::{PreSignedRequest, PreSignedRequestOption};
use rusoto_s3::{GetObjectRequest, PutObjectRequest};

use super::objects::metadata_of;
use crate::clients::plain_http::{Signed, fetch, upload};
use crate::clients::requests::*;
use crate::outcome::Outcome;
use rusoto_compat::SharedCredentials;

pub(super) async fn get(region: &Region, session: &SharedCredentials, get: &PresignedGet) -> Outcome {
    let outcome = Outcome::of("presigned GetObject");
    let request = GetObjectRequest {
        bucket: get.at.bucket.clone(),
        key: get.at.key.clone(),
        response_content_type: get.response_content_type.clone(),
        ..Default::default()
    };
    let Ok(credentials) = session.credentials().await else {
        return outcome.with("error.kind", "credentials");
    };
    let url = request.get_presigned_url(region, &credentials, &expires_in(get.expires_in_seconds));
    let signed = Signed { method: "GET", url, headers: Vec::new() };
    fetch(outcome, signed, Bytes::new()).await
}

pub(super) async fn put(region: &Region, session: &SharedCredentials, put: &PresignedPut) -> Outcome {
    let outcome = Outcome::of("presigned PutObject");
    let request = PutObjectRequest {
        bucket: put.at.bucket.clone(),
        key: put.at.key.clone(),
        content_type: put.content_type.clone(),
        metadata: metadata_of(&put.metadata),
        ..Default::default()
    };
    let Ok(credentials) = session.credentials().await else {
        return outcome.with("error.kind", "credentials");
    };
    let url = request.get_presigned_url(region, &credentials, &expires_in(put.expires_in_seconds));
    // Rusoto gives the URL only: which headers must go with it, the caller has to know.
    let headers = put
        .content_type
        .iter()
        .map(|value| ("content-type".to_owned(), value.clone()))
        .chain(put.metadata.iter().map(|(name, value)| (format!("x-amz-meta-{name}"), value.clone())))
        .collect();
    let signed = Signed { method: "PUT", url, headers };
    upload(outcome, signed, put).await
}

fn expires_in(seconds: u64) -> PreSignedRequestOption {
    PreSignedRequestOption { expires_in: Duration::from_secs(seconds) }
}
