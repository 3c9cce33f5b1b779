//! Calls of daily use, each with an answer that has everything.

use std::pin::Pin;

use futures_util::TryStreamExt;
use rusoto_s3::*;

use super::*;

pub(crate) type Call =
    for<'c> fn(&'c (dyn S3 + Send + Sync)) -> Pin<Box<dyn Future<Output = String> + Send + 'c>>;

/// The name of an operation, its call, the headers of an answer, and its body.
pub(crate) type Case = (&'static str, Call, &'static str, &'static str);

macro_rules! case {
    ($method:ident($request:ident { $($field:ident: $value:expr),* }), $headers:expr, $body:expr) => {{
        let call: Call = |client| {
            Box::pin(async move {
                let request = $request { $($field: $value.into(),)* ..Default::default() };
                shown(client.$method(request).await)
            })
        };
        (stringify!($method), call, $headers, $body)
    }};
}

/// Reads the body too.
async fn get_object(client: &(dyn S3 + Send + Sync)) -> String {
    let request = GetObjectRequest { bucket: "b".into(), key: "k".into(), ..Default::default() };
    let mut output = match client.get_object(request).await {
        Ok(output) => output,
        error => return shown(error),
    };
    let read = match output.body.take() {
        Some(body) => {
            let read: Result<Vec<_>, _> = body.map_ok(|chunk| chunk.to_vec()).try_collect().await;
            format!("{:?}", read.map(|chunks| chunks.concat()).map_err(|error| error.kind()))
        }
        None => "none".to_owned(),
    };
    format!("{output:#?} {read}")
}

const OBJECT: &str = "accept-ranges: bytes\r\ncache-control: no-cache\r\ncontent-disposition: inline\r\n\
    content-encoding: x\r\ncontent-language: en\r\ncontent-range: bytes 0-4/9\r\ncontent-type: text/plain\r\n\
    etag: \"abc\"\r\nexpires: Thu, 26 Nov 2026 01:23:39 GMT\r\nlast-modified: Wed, 25 Nov 2026 01:23:39 GMT\r\n\
    x-amz-delete-marker: false\r\nx-amz-expiration: expiry-date=\"x\"\r\nx-amz-meta-team: a b\r\n\
    x-amz-missing-meta: 2\r\nx-amz-mp-parts-count: 3\r\nx-amz-object-lock-legal-hold: ON\r\n\
    x-amz-object-lock-mode: NEWMODE\r\nx-amz-object-lock-retain-until-date: 2026-11-26T01:23:39.000Z\r\n\
    x-amz-replication-status: COMPLETE\r\nx-amz-request-charged: requester\r\nx-amz-restore: ongoing-request=\"true\"\r\n\
    x-amz-server-side-encryption: aws:kms\r\nx-amz-server-side-encryption-aws-kms-key-id: key\r\n\
    x-amz-server-side-encryption-bucket-key-enabled: true\r\nx-amz-server-side-encryption-customer-algorithm: AES256\r\n\
    x-amz-server-side-encryption-customer-key-md5: md5\r\nx-amz-storage-class: A_NEW_ONE\r\nx-amz-tagging-count: 1\r\n\
    x-amz-version-id: v\r\nx-amz-website-redirect-location: /to\r\nx-amz-archive-status: ARCHIVE_ACCESS\r\n\
    x-amz-abort-date: Thu, 26 Nov 2026 01:23:39 GMT\r\nx-amz-abort-rule-id: rule\r\n\
    x-amz-copy-source-version-id: cv\r\nx-amz-bucket-region: eu-west-1\r\n";

const CONTENTS: &str = "<Contents><Key>a&amp;b</Key><LastModified>2026-11-26T01:23:39.000Z</LastModified><ETag>&quot;e&quot;</ETag>\
    <Size>5368709121</Size><StorageClass>A_NEW_ONE</StorageClass><Owner><ID>i</ID><DisplayName>d</DisplayName></Owner></Contents>\
    <Contents><Key>c</Key><LastModified>2026-11-26T01:23:39.500Z</LastModified></Contents>\
    <CommonPrefixes><Prefix>p/</Prefix></CommonPrefixes>";

const ACL: &str = "<AccessControlPolicy><Owner><ID>i</ID></Owner><AccessControlList><Grant>\
    <Grantee xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"CanonicalUser\"><ID>g</ID></Grantee>\
    <Permission>FULL_CONTROL</Permission></Grant></AccessControlList></AccessControlPolicy>";

pub(crate) fn cases() -> Vec<Case> {
    let list = format!(
        "<ListBucketResult><Name>b</Name><Prefix>p</Prefix><Marker>m</Marker><NextMarker>n</NextMarker><MaxKeys>1000</MaxKeys>\
         <Delimiter>/</Delimiter><IsTruncated>true</IsTruncated><EncodingType>url</EncodingType><KeyCount>2</KeyCount>\
         <ContinuationToken>c</ContinuationToken><NextContinuationToken>nc</NextContinuationToken><StartAfter>s</StartAfter>\
         {CONTENTS}</ListBucketResult>"
    );
    let list: &'static str = list.leak();
    vec![
        ("get_object", |client| Box::pin(get_object(client)), OBJECT, "hello"),
        case!(head_object(HeadObjectRequest { bucket: "b", key: "k" }), OBJECT, ""),
        case!(put_object(PutObjectRequest { bucket: "b", key: "k" }), OBJECT, ""),
        case!(delete_object(DeleteObjectRequest { bucket: "b", key: "k" }), OBJECT, ""),
        case!(
            create_multipart_upload(CreateMultipartUploadRequest { bucket: "b", key: "k" }),
            OBJECT,
            "<InitiateMultipartUploadResult><Bucket>b</Bucket><Key>k</Key><UploadId>u</UploadId></InitiateMultipartUploadResult>"
        ),
        case!(
            upload_part(UploadPartRequest { bucket: "b", key: "k", upload_id: "u", part_number: 1 }),
            OBJECT,
            ""
        ),
        case!(
            upload_part_copy(UploadPartCopyRequest {
                bucket: "b",
                key: "k",
                upload_id: "u",
                part_number: 1,
                copy_source: "a/b"
            }),
            OBJECT,
            "<CopyPartResult><LastModified>2026-11-26T01:23:39.000Z</LastModified><ETag>\"e\"</ETag></CopyPartResult>"
        ),
        case!(
            copy_object(CopyObjectRequest { bucket: "b", key: "k", copy_source: "a/b" }),
            OBJECT,
            "<CopyObjectResult><LastModified>2026-11-26T01:23:39.000Z</LastModified><ETag>\"e\"</ETag></CopyObjectResult>"
        ),
        case!(
            complete_multipart_upload(CompleteMultipartUploadRequest {
                bucket: "b",
                key: "k",
                upload_id: "u"
            }),
            OBJECT,
            "<CompleteMultipartUploadResult><Location>l</Location><Bucket>b</Bucket><Key>k</Key><ETag>\"e-1\"</ETag></CompleteMultipartUploadResult>"
        ),
        case!(
            abort_multipart_upload(AbortMultipartUploadRequest { bucket: "b", key: "k", upload_id: "u" }),
            OBJECT,
            ""
        ),
        case!(
            list_parts(ListPartsRequest { bucket: "b", key: "k", upload_id: "u" }),
            OBJECT,
            "<ListPartsResult><Bucket>b</Bucket><Key>k</Key><UploadId>u</UploadId><PartNumberMarker>1</PartNumberMarker>\
             <NextPartNumberMarker>2</NextPartNumberMarker><MaxParts>1</MaxParts><IsTruncated>true</IsTruncated>\
             <Part><PartNumber>2</PartNumber><LastModified>2026-11-26T01:23:39.000Z</LastModified><ETag>e</ETag><Size>6000000000</Size></Part>\
             <Initiator><ID>i</ID></Initiator><Owner><ID>o</ID></Owner><StorageClass>STANDARD</StorageClass></ListPartsResult>"
        ),
        case!(
            list_multipart_uploads(ListMultipartUploadsRequest { bucket: "b" }),
            "",
            "<ListMultipartUploadsResult><Bucket>b</Bucket><KeyMarker>k</KeyMarker><NextUploadIdMarker>n</NextUploadIdMarker>\
             <MaxUploads>1000</MaxUploads><IsTruncated>false</IsTruncated><Upload><Key>k</Key><UploadId>u</UploadId>\
             <Initiated>2026-11-26T01:23:39.000Z</Initiated></Upload></ListMultipartUploadsResult>"
        ),
        case!(list_objects(ListObjectsRequest { bucket: "b" }), "", list),
        case!(list_objects_v2(ListObjectsV2Request { bucket: "b" }), "", list),
        case!(
            list_object_versions(ListObjectVersionsRequest { bucket: "b" }),
            "",
            "<ListVersionsResult><Name>b</Name><MaxKeys>1000</MaxKeys><IsTruncated>false</IsTruncated>\
             <Version><Key>k</Key><VersionId>null</VersionId><IsLatest>true</IsLatest><LastModified>2026-11-26T01:23:39.000Z</LastModified>\
             <Size>1</Size></Version><DeleteMarker><Key>d</Key><VersionId>2</VersionId><IsLatest>false</IsLatest>\
             <LastModified>2026-11-26T01:23:39.000Z</LastModified></DeleteMarker></ListVersionsResult>"
        ),
        (
            "list_buckets",
            |client| Box::pin(async move { shown(client.list_buckets().await) }),
            "",
            "<ListAllMyBucketsResult><Buckets><Bucket><Name>b</Name><CreationDate>2026-11-26T01:23:39.000Z</CreationDate></Bucket></Buckets>\
             <Owner><ID>i</ID><DisplayName>d</DisplayName></Owner></ListAllMyBucketsResult>",
        ),
        case!(
            delete_objects(DeleteObjectsRequest { bucket: "b" }),
            OBJECT,
            "<DeleteResult><Deleted><Key>a</Key><VersionId>v</VersionId><DeleteMarker>true</DeleteMarker></Deleted>\
             <Error><Key>b</Key><Code>AccessDenied</Code><Message>no</Message></Error></DeleteResult>"
        ),
        case!(create_bucket(CreateBucketRequest { bucket: "b" }), "location: /b\r\n", ""),
        case!(head_bucket(HeadBucketRequest { bucket: "b" }), OBJECT, ""),
        case!(delete_bucket(DeleteBucketRequest { bucket: "b" }), "", ""),
        case!(
            get_bucket_location(GetBucketLocationRequest { bucket: "b" }),
            "",
            "<LocationConstraint xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">eu-west-1</LocationConstraint>"
        ),
        case!(get_bucket_acl(GetBucketAclRequest { bucket: "b" }), "", ACL),
        case!(get_object_acl(GetObjectAclRequest { bucket: "b", key: "k" }), OBJECT, ACL),
        case!(
            get_object_tagging(GetObjectTaggingRequest { bucket: "b", key: "k" }),
            OBJECT,
            "<Tagging><TagSet><Tag><Key>a</Key><Value></Value></Tag></TagSet></Tagging>"
        ),
        case!(
            get_bucket_versioning(GetBucketVersioningRequest { bucket: "b" }),
            "",
            "<VersioningConfiguration><Status>Enabled</Status><MfaDelete>Disabled</MfaDelete></VersioningConfiguration>"
        ),
        case!(get_bucket_policy(GetBucketPolicyRequest { bucket: "b" }), "", "{\"Version\": \"2012-10-17\"}"),
        case!(
            get_bucket_cors(GetBucketCorsRequest { bucket: "b" }),
            "",
            "<CORSConfiguration><CORSRule><ID>i</ID><AllowedMethod>GET</AllowedMethod><AllowedOrigin>*</AllowedOrigin>\
             <MaxAgeSeconds>300</MaxAgeSeconds></CORSRule></CORSConfiguration>"
        ),
        case!(
            get_bucket_lifecycle_configuration(GetBucketLifecycleConfigurationRequest { bucket: "b" }),
            "",
            "<LifecycleConfiguration><Rule><ID>r</ID><Status>Enabled</Status><Filter><Prefix>p</Prefix></Filter><Expiration><Days>3</Days>\
             <Date>2026-11-26T00:00:00.000Z</Date></Expiration></Rule></LifecycleConfiguration>"
        ),
        case!(
            get_bucket_encryption(GetBucketEncryptionRequest { bucket: "b" }),
            "",
            "<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>aws:kms</SSEAlgorithm>\
             <KMSMasterKeyID>k</KMSMasterKeyID></ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>"
        ),
        case!(
            get_bucket_notification_configuration(GetBucketNotificationConfigurationRequest { bucket: "b" }),
            "",
            "<NotificationConfiguration><TopicConfiguration><Id>i</Id><Topic>t</Topic><Event>s3:New:*</Event></TopicConfiguration>\
             </NotificationConfiguration>"
        ),
        case!(
            get_object_retention(GetObjectRetentionRequest { bucket: "b", key: "k" }),
            "",
            "<Retention><Mode>GOVERNANCE</Mode><RetainUntilDate>2026-11-26T01:23:39.000Z</RetainUntilDate></Retention>"
        ),
        case!(put_bucket_versioning(PutBucketVersioningRequest { bucket: "b" }), "", ""),
    ]
}
