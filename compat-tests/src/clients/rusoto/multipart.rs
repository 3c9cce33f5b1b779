//! Multipart uploads.

use rusoto_s3::{
    AbortMultipartUploadRequest, CompleteMultipartUploadRequest, CompletedMultipartUpload, CompletedPart,
    CreateMultipartUploadRequest, ListMultipartUploadsRequest, ListPartsRequest, UploadPartCopyRequest,
    UploadPartRequest,
};

use super::errors::tell;
use super::{AnyS3, encode_copy_source, stream_of};
use crate::clients::requests::*;
use crate::clients::shapes::*;
use crate::outcome::Outcome;
use crate::time::Stamp;

pub(super) async fn create(s3: &AnyS3, at: &At, content_type: Option<&str>) -> Outcome {
    let request = CreateMultipartUploadRequest {
        bucket: at.bucket.clone(),
        key: at.key.clone(),
        content_type: content_type.map(str::to_owned),
        ..Default::default()
    };
    match s3.create_multipart_upload(request).await {
        Ok(out) => {
            let outcome = members!(Outcome::of("CreateMultipartUpload"), out, [abort_rule_id, bucket, key]);
            server_side_encryption!(outcome, out).with_opaque("upload_id", out.upload_id.as_ref())
        }
        Err(error) => tell("CreateMultipartUpload", &error),
    }
}

pub(super) async fn upload(s3: &AnyS3, part: &Part<'_>) -> Outcome {
    let request = UploadPartRequest {
        bucket: part.upload.at.bucket.clone(),
        key: part.upload.at.key.clone(),
        upload_id: part.upload.id.clone(),
        part_number: part.number,
        body: stream_of(&part.body),
        ..Default::default()
    };
    match s3.upload_part(request).await {
        Ok(out) => upload_part!(Outcome::of("UploadPart"), out),
        Err(error) => tell("UploadPart", &error),
    }
}

pub(super) async fn copy(s3: &AnyS3, part: &PartCopy<'_>) -> Outcome {
    let request = UploadPartCopyRequest {
        bucket: part.upload.at.bucket.clone(),
        key: part.upload.at.key.clone(),
        upload_id: part.upload.id.clone(),
        part_number: part.number,
        copy_source: encode_copy_source(&part.from),
        copy_source_range: part.range.clone(),
        ..Default::default()
    };
    match s3.upload_part_copy(request).await {
        Ok(out) => copied!(Outcome::of("UploadPartCopy"), out, copy_part_result, |time| Stamp::in_body(time)),
        Err(error) => tell("UploadPartCopy", &error),
    }
}

pub(super) async fn list_parts(s3: &AnyS3, list: &ListParts<'_>) -> Outcome {
    let request = ListPartsRequest {
        bucket: list.upload.at.bucket.clone(),
        key: list.upload.at.key.clone(),
        upload_id: list.upload.id.clone(),
        max_parts: list.max_parts.map(i64::from),
        part_number_marker: list.after,
        ..Default::default()
    };
    match s3.list_parts(request).await {
        Ok(out) => list_parts!(Outcome::of("ListParts"), out, |time| Stamp::in_body(time)),
        Err(error) => tell("ListParts", &error),
    }
}

pub(super) async fn list_uploads(s3: &AnyS3, bucket: &str) -> Outcome {
    let request = ListMultipartUploadsRequest { bucket: bucket.to_owned(), ..Default::default() };
    match s3.list_multipart_uploads(request).await {
        Ok(out) => {
            list_multipart_uploads!(Outcome::of("ListMultipartUploads"), out, |time| { Stamp::in_body(time) })
        }
        Err(error) => tell("ListMultipartUploads", &error),
    }
}

pub(super) async fn complete(s3: &AnyS3, upload: &Upload, parts: &[(i64, String)]) -> Outcome {
    let parts = parts
        .iter()
        .map(|(number, e_tag)| CompletedPart { part_number: Some(*number), e_tag: Some(e_tag.clone()) });
    let request = CompleteMultipartUploadRequest {
        bucket: upload.at.bucket.clone(),
        key: upload.at.key.clone(),
        upload_id: upload.id.clone(),
        multipart_upload: Some(CompletedMultipartUpload { parts: Some(parts.collect()) }),
        ..Default::default()
    };
    match s3.complete_multipart_upload(request).await {
        Ok(out) => {
            let outcome = members!(
                Outcome::of("CompleteMultipartUpload"),
                out,
                [
                    bucket,
                    bucket_key_enabled,
                    e_tag,
                    expiration,
                    key,
                    request_charged,
                    server_side_encryption,
                    ssekms_key_id,
                    version_id,
                ]
            );
            // A URL that names the bucket, which is another one in each SDK.
            outcome.with_opaque("location", out.location.as_ref())
        }
        Err(error) => tell("CompleteMultipartUpload", &error),
    }
}

pub(super) async fn abort(s3: &AnyS3, upload: &Upload) -> Outcome {
    let request = AbortMultipartUploadRequest {
        bucket: upload.at.bucket.clone(),
        key: upload.at.key.clone(),
        upload_id: upload.id.clone(),
        ..Default::default()
    };
    match s3.abort_multipart_upload(request).await {
        Ok(out) => members!(Outcome::of("AbortMultipartUpload"), out, [request_charged]),
        Err(error) => tell("AbortMultipartUpload", &error),
    }
}
