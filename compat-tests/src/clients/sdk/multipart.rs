//! Multipart uploads.

use aws_sdk_s3::Client;
use aws_sdk_s3::types::{CompletedMultipartUpload, CompletedPart};

use super::errors::tell;
use super::objects::answered;
use super::stream_of;
use crate::clients::requests::*;
use crate::clients::rusoto::encode_copy_source;
use crate::clients::shapes::*;
use crate::outcome::Outcome;
use crate::time::Stamp;

/// Part numbers narrowed from `i64` to `i32`; the cases' own are small.
fn narrow(number: i64) -> i32 {
    i32::try_from(number).expect("a part number is at most 10,000")
}

pub(super) async fn create(s3: &Client, at: &At, content_type: Option<&str>) -> Outcome {
    let call = s3
        .create_multipart_upload()
        .bucket(&at.bucket)
        .key(&at.key)
        .set_content_type(content_type.map(str::to_owned));
    match call.send().await {
        Ok(out) => {
            let outcome =
                members!(answered("CreateMultipartUpload", &out), out, [abort_rule_id, bucket, key]);
            server_side_encryption!(outcome, out).with_opaque("upload_id", out.upload_id.as_ref())
        }
        Err(error) => tell("CreateMultipartUpload", &error),
    }
}

pub(super) async fn upload(s3: &Client, part: &Part<'_>) -> Outcome {
    let (body, _file) = stream_of(&part.body).await;
    let call = s3
        .upload_part()
        .bucket(&part.upload.at.bucket)
        .key(&part.upload.at.key)
        .upload_id(&part.upload.id)
        .part_number(narrow(part.number))
        .body(body);
    match call.send().await {
        Ok(out) => upload_part!(answered("UploadPart", &out), out),
        Err(error) => tell("UploadPart", &error),
    }
}

pub(super) async fn copy(s3: &Client, part: &PartCopy<'_>) -> Outcome {
    let call = s3
        .upload_part_copy()
        .bucket(&part.upload.at.bucket)
        .key(&part.upload.at.key)
        .upload_id(&part.upload.id)
        .part_number(narrow(part.number))
        .copy_source(encode_copy_source(&part.from))
        .set_copy_source_range(part.range.clone());
    match call.send().await {
        Ok(out) => copied!(answered("UploadPartCopy", &out), out, copy_part_result, Stamp::from),
        Err(error) => tell("UploadPartCopy", &error),
    }
}

pub(super) async fn list_parts(s3: &Client, list: &ListParts<'_>) -> Outcome {
    let call = s3
        .list_parts()
        .bucket(&list.upload.at.bucket)
        .key(&list.upload.at.key)
        .upload_id(&list.upload.id)
        .set_max_parts(list.max_parts)
        // A number in Rusoto, a text in the SDK.
        .set_part_number_marker(list.after.map(|number| number.to_string()));
    match call.send().await {
        Ok(out) => list_parts!(answered("ListParts", &out), out, Stamp::from),
        Err(error) => tell("ListParts", &error),
    }
}

pub(super) async fn list_uploads(s3: &Client, bucket: &str) -> Outcome {
    match s3.list_multipart_uploads().bucket(bucket).send().await {
        Ok(out) => {
            list_multipart_uploads!(answered("ListMultipartUploads", &out), out, Stamp::from)
        }
        Err(error) => tell("ListMultipartUploads", &error),
    }
}

pub(super) async fn complete(s3: &Client, upload: &Upload, parts: &[(i64, String)]) -> Outcome {
    let parts = parts
        .iter()
        .map(|(number, e_tag)| CompletedPart::builder().part_number(narrow(*number)).e_tag(e_tag).build());
    let call = s3
        .complete_multipart_upload()
        .bucket(&upload.at.bucket)
        .key(&upload.at.key)
        .upload_id(&upload.id)
        .multipart_upload(CompletedMultipartUpload::builder().set_parts(Some(parts.collect())).build());
    match call.send().await {
        Ok(out) => {
            let outcome = members!(
                answered("CompleteMultipartUpload", &out),
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

pub(super) async fn abort(s3: &Client, upload: &Upload) -> Outcome {
    let call =
        s3.abort_multipart_upload().bucket(&upload.at.bucket).key(&upload.at.key).upload_id(&upload.id);
    match call.send().await {
        Ok(out) => members!(answered("AbortMultipartUpload", &out), out, [request_charged]),
        Err(error) => tell("AbortMultipartUpload", &error),
    }
}
