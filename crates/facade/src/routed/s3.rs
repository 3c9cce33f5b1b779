// Written by `api-table routed s3` from rusoto_s3 0.48.0. Do not change it by hand.

//! Rusoto's `S3` over two of its implementations, and its operations.

#![allow(deprecated, unreachable_pub, unused_imports, unused_parens)]

use rusoto_s3 as rusoto;

use crate::routing::{Fields, Parts, Routed, Tree};

crate::routed! {
    "s3", S3;
    abort_multipart_upload(input: AbortMultipartUploadRequest) -> rusoto::AbortMultipartUploadOutput, AbortMultipartUploadError, key[text bucket, text key], route(Parts::of_fields());
    complete_multipart_upload(input: CompleteMultipartUploadRequest) -> rusoto::CompleteMultipartUploadOutput, CompleteMultipartUploadError, key[text bucket, text key], route(Parts::of_fields());
    copy_object(input: CopyObjectRequest) -> rusoto::CopyObjectOutput, CopyObjectError, key[text bucket, text key], route(Parts::of_fields());
    create_bucket(input: CreateBucketRequest) -> rusoto::CreateBucketOutput, CreateBucketError, key[text bucket], route(Parts::of_fields());
    create_multipart_upload(input: CreateMultipartUploadRequest) -> rusoto::CreateMultipartUploadOutput, CreateMultipartUploadError, key[text bucket, text key], route(Parts::of_fields());
    delete_bucket(input: DeleteBucketRequest) -> (), DeleteBucketError, key[text bucket], route(Parts::of_fields());
    delete_bucket_analytics_configuration(input: DeleteBucketAnalyticsConfigurationRequest) -> (), DeleteBucketAnalyticsConfigurationError, key[text bucket], route(Parts::of_fields());
    delete_bucket_cors(input: DeleteBucketCorsRequest) -> (), DeleteBucketCorsError, key[text bucket], route(Parts::of_fields());
    delete_bucket_encryption(input: DeleteBucketEncryptionRequest) -> (), DeleteBucketEncryptionError, key[text bucket], route(Parts::of_fields());
    delete_bucket_intelligent_tiering_configuration(input: DeleteBucketIntelligentTieringConfigurationRequest) -> (), DeleteBucketIntelligentTieringConfigurationError, key[text bucket], route(Parts::of_fields());
    delete_bucket_inventory_configuration(input: DeleteBucketInventoryConfigurationRequest) -> (), DeleteBucketInventoryConfigurationError, key[text bucket], route(Parts::of_fields());
    delete_bucket_lifecycle(input: DeleteBucketLifecycleRequest) -> (), DeleteBucketLifecycleError, key[text bucket], route(Parts::of_fields());
    delete_bucket_metrics_configuration(input: DeleteBucketMetricsConfigurationRequest) -> (), DeleteBucketMetricsConfigurationError, key[text bucket], route(Parts::of_fields());
    delete_bucket_ownership_controls(input: DeleteBucketOwnershipControlsRequest) -> (), DeleteBucketOwnershipControlsError, key[text bucket], route(Parts::of_fields());
    delete_bucket_policy(input: DeleteBucketPolicyRequest) -> (), DeleteBucketPolicyError, key[text bucket], route(Parts::of_fields());
    delete_bucket_replication(input: DeleteBucketReplicationRequest) -> (), DeleteBucketReplicationError, key[text bucket], route(Parts::of_fields());
    delete_bucket_tagging(input: DeleteBucketTaggingRequest) -> (), DeleteBucketTaggingError, key[text bucket], route(Parts::of_fields());
    delete_bucket_website(input: DeleteBucketWebsiteRequest) -> (), DeleteBucketWebsiteError, key[text bucket], route(Parts::of_fields());
    delete_object(input: DeleteObjectRequest) -> rusoto::DeleteObjectOutput, DeleteObjectError, key[text bucket, text key], route(Parts::of_fields());
    delete_object_tagging(input: DeleteObjectTaggingRequest) -> rusoto::DeleteObjectTaggingOutput, DeleteObjectTaggingError, key[text bucket, text key], route(Parts::of_fields());
    delete_objects(input: DeleteObjectsRequest) -> rusoto::DeleteObjectsOutput, DeleteObjectsError, key[text bucket], route(Parts::of_fields());
    delete_public_access_block(input: DeletePublicAccessBlockRequest) -> (), DeletePublicAccessBlockError, key[text bucket], route(Parts::of_fields());
    get_bucket_accelerate_configuration(input: GetBucketAccelerateConfigurationRequest) -> rusoto::GetBucketAccelerateConfigurationOutput, GetBucketAccelerateConfigurationError, key[text bucket] reads, route(Parts::of_fields());
    get_bucket_acl(input: GetBucketAclRequest) -> rusoto::GetBucketAclOutput, GetBucketAclError, key[text bucket] reads, route(Parts::of_fields());
    get_bucket_analytics_configuration(input: GetBucketAnalyticsConfigurationRequest) -> rusoto::GetBucketAnalyticsConfigurationOutput, GetBucketAnalyticsConfigurationError, key[text bucket] reads, route(Parts::of_fields());
    get_bucket_cors(input: GetBucketCorsRequest) -> rusoto::GetBucketCorsOutput, GetBucketCorsError, key[text bucket] reads, route(Parts::of_fields());
    get_bucket_encryption(input: GetBucketEncryptionRequest) -> rusoto::GetBucketEncryptionOutput, GetBucketEncryptionError, key[text bucket] reads, route(Parts::of_fields());
    get_bucket_intelligent_tiering_configuration(input: GetBucketIntelligentTieringConfigurationRequest) -> rusoto::GetBucketIntelligentTieringConfigurationOutput, GetBucketIntelligentTieringConfigurationError, key[text bucket] reads, route(Parts::of_fields());
    get_bucket_inventory_configuration(input: GetBucketInventoryConfigurationRequest) -> rusoto::GetBucketInventoryConfigurationOutput, GetBucketInventoryConfigurationError, key[text bucket] reads, route(Parts::of_fields());
    get_bucket_lifecycle(input: GetBucketLifecycleRequest) -> rusoto::GetBucketLifecycleOutput, GetBucketLifecycleError, key[] reads, route(Parts::of_fields());
    get_bucket_lifecycle_configuration(input: GetBucketLifecycleConfigurationRequest) -> rusoto::GetBucketLifecycleConfigurationOutput, GetBucketLifecycleConfigurationError, key[text bucket] reads, route(Parts::of_fields());
    get_bucket_location(input: GetBucketLocationRequest) -> rusoto::GetBucketLocationOutput, GetBucketLocationError, key[text bucket] reads, route(Parts::of_fields());
    get_bucket_logging(input: GetBucketLoggingRequest) -> rusoto::GetBucketLoggingOutput, GetBucketLoggingError, key[text bucket] reads, route(Parts::of_fields());
    get_bucket_metrics_configuration(input: GetBucketMetricsConfigurationRequest) -> rusoto::GetBucketMetricsConfigurationOutput, GetBucketMetricsConfigurationError, key[text bucket] reads, route(Parts::of_fields());
    get_bucket_notification(input: GetBucketNotificationConfigurationRequest) -> rusoto::NotificationConfigurationDeprecated, GetBucketNotificationError, key[] reads, route(Parts::of_fields());
    get_bucket_notification_configuration(input: GetBucketNotificationConfigurationRequest) -> rusoto::NotificationConfiguration, GetBucketNotificationConfigurationError, key[text bucket] reads, route(Parts::of_fields());
    get_bucket_ownership_controls(input: GetBucketOwnershipControlsRequest) -> rusoto::GetBucketOwnershipControlsOutput, GetBucketOwnershipControlsError, key[text bucket] reads, route(Parts::of_fields());
    get_bucket_policy(input: GetBucketPolicyRequest) -> rusoto::GetBucketPolicyOutput, GetBucketPolicyError, key[text bucket] reads, route(Parts::new(get_bucket_policy_output_fields, |_| None));
    get_bucket_policy_status(input: GetBucketPolicyStatusRequest) -> rusoto::GetBucketPolicyStatusOutput, GetBucketPolicyStatusError, key[text bucket] reads, route(Parts::of_fields());
    get_bucket_replication(input: GetBucketReplicationRequest) -> rusoto::GetBucketReplicationOutput, GetBucketReplicationError, key[text bucket] reads, route(Parts::of_fields());
    get_bucket_request_payment(input: GetBucketRequestPaymentRequest) -> rusoto::GetBucketRequestPaymentOutput, GetBucketRequestPaymentError, key[text bucket] reads, route(Parts::of_fields());
    get_bucket_tagging(input: GetBucketTaggingRequest) -> rusoto::GetBucketTaggingOutput, GetBucketTaggingError, key[text bucket] reads, route(Parts::of_fields());
    get_bucket_versioning(input: GetBucketVersioningRequest) -> rusoto::GetBucketVersioningOutput, GetBucketVersioningError, key[text bucket] reads, route(Parts::of_fields());
    get_bucket_website(input: GetBucketWebsiteRequest) -> rusoto::GetBucketWebsiteOutput, GetBucketWebsiteError, key[text bucket] reads, route(Parts::of_fields());
    get_object(input: GetObjectRequest) -> rusoto::GetObjectOutput, GetObjectError, key[text bucket, text key] reads, route(Parts::new(get_object_output_fields, |it| it.body.as_mut()));
    get_object_acl(input: GetObjectAclRequest) -> rusoto::GetObjectAclOutput, GetObjectAclError, key[text bucket, text key] reads, route(Parts::of_fields());
    get_object_legal_hold(input: GetObjectLegalHoldRequest) -> rusoto::GetObjectLegalHoldOutput, GetObjectLegalHoldError, key[text bucket, text key] reads, route(Parts::of_fields());
    get_object_lock_configuration(input: GetObjectLockConfigurationRequest) -> rusoto::GetObjectLockConfigurationOutput, GetObjectLockConfigurationError, key[text bucket] reads, route(Parts::of_fields());
    get_object_retention(input: GetObjectRetentionRequest) -> rusoto::GetObjectRetentionOutput, GetObjectRetentionError, key[text bucket, text key] reads, route(Parts::of_fields());
    get_object_tagging(input: GetObjectTaggingRequest) -> rusoto::GetObjectTaggingOutput, GetObjectTaggingError, key[text bucket, text key] reads, route(Parts::of_fields());
    get_object_torrent(input: GetObjectTorrentRequest) -> rusoto::GetObjectTorrentOutput, GetObjectTorrentError, key[text bucket, text key] reads, route(Parts::new(get_object_torrent_output_fields, |it| it.body.as_mut()));
    get_public_access_block(input: GetPublicAccessBlockRequest) -> rusoto::GetPublicAccessBlockOutput, GetPublicAccessBlockError, key[text bucket] reads, route(Parts::of_fields());
    head_bucket(input: HeadBucketRequest) -> (), HeadBucketError, key[text bucket] reads, route(Parts::of_fields());
    head_object(input: HeadObjectRequest) -> rusoto::HeadObjectOutput, HeadObjectError, key[text bucket, text key] reads, route(Parts::of_fields());
    list_bucket_analytics_configurations(input: ListBucketAnalyticsConfigurationsRequest) -> rusoto::ListBucketAnalyticsConfigurationsOutput, ListBucketAnalyticsConfigurationsError, key[text bucket] reads, route(Parts::of_fields());
    list_bucket_intelligent_tiering_configurations(input: ListBucketIntelligentTieringConfigurationsRequest) -> rusoto::ListBucketIntelligentTieringConfigurationsOutput, ListBucketIntelligentTieringConfigurationsError, key[text bucket] reads, route(Parts::of_fields());
    list_bucket_inventory_configurations(input: ListBucketInventoryConfigurationsRequest) -> rusoto::ListBucketInventoryConfigurationsOutput, ListBucketInventoryConfigurationsError, key[text bucket] reads, route(Parts::of_fields());
    list_bucket_metrics_configurations(input: ListBucketMetricsConfigurationsRequest) -> rusoto::ListBucketMetricsConfigurationsOutput, ListBucketMetricsConfigurationsError, key[text bucket] reads, route(Parts::of_fields());
    list_buckets() -> rusoto::ListBucketsOutput, ListBucketsError, key[] reads, route(Parts::of_fields());
    list_multipart_uploads(input: ListMultipartUploadsRequest) -> rusoto::ListMultipartUploadsOutput, ListMultipartUploadsError, key[text bucket] reads, route(Parts::of_fields());
    list_object_versions(input: ListObjectVersionsRequest) -> rusoto::ListObjectVersionsOutput, ListObjectVersionsError, key[text bucket] reads, route(Parts::of_fields());
    list_objects(input: ListObjectsRequest) -> rusoto::ListObjectsOutput, ListObjectsError, key[text bucket] reads, route(Parts::of_fields());
    list_objects_v2(input: ListObjectsV2Request) -> rusoto::ListObjectsV2Output, ListObjectsV2Error, key[text bucket] reads, route(Parts::of_fields());
    list_parts(input: ListPartsRequest) -> rusoto::ListPartsOutput, ListPartsError, key[text bucket, text key] reads, route(Parts::of_fields());
    put_bucket_accelerate_configuration(input: PutBucketAccelerateConfigurationRequest) -> (), PutBucketAccelerateConfigurationError, key[text bucket], route(Parts::of_fields());
    put_bucket_acl(input: PutBucketAclRequest) -> (), PutBucketAclError, key[text bucket], route(Parts::of_fields());
    put_bucket_analytics_configuration(input: PutBucketAnalyticsConfigurationRequest) -> (), PutBucketAnalyticsConfigurationError, key[text bucket], route(Parts::of_fields());
    put_bucket_cors(input: PutBucketCorsRequest) -> (), PutBucketCorsError, key[text bucket], route(Parts::of_fields());
    put_bucket_encryption(input: PutBucketEncryptionRequest) -> (), PutBucketEncryptionError, key[text bucket], route(Parts::of_fields());
    put_bucket_intelligent_tiering_configuration(input: PutBucketIntelligentTieringConfigurationRequest) -> (), PutBucketIntelligentTieringConfigurationError, key[text bucket], route(Parts::of_fields());
    put_bucket_inventory_configuration(input: PutBucketInventoryConfigurationRequest) -> (), PutBucketInventoryConfigurationError, key[text bucket], route(Parts::of_fields());
    put_bucket_lifecycle(input: PutBucketLifecycleRequest) -> (), PutBucketLifecycleError, key[], route(Parts::of_fields());
    put_bucket_lifecycle_configuration(input: PutBucketLifecycleConfigurationRequest) -> (), PutBucketLifecycleConfigurationError, key[text bucket], route(Parts::of_fields());
    put_bucket_logging(input: PutBucketLoggingRequest) -> (), PutBucketLoggingError, key[text bucket], route(Parts::of_fields());
    put_bucket_metrics_configuration(input: PutBucketMetricsConfigurationRequest) -> (), PutBucketMetricsConfigurationError, key[text bucket], route(Parts::of_fields());
    put_bucket_notification(input: PutBucketNotificationRequest) -> (), PutBucketNotificationError, key[], route(Parts::of_fields());
    put_bucket_notification_configuration(input: PutBucketNotificationConfigurationRequest) -> (), PutBucketNotificationConfigurationError, key[text bucket], route(Parts::of_fields());
    put_bucket_ownership_controls(input: PutBucketOwnershipControlsRequest) -> (), PutBucketOwnershipControlsError, key[text bucket], route(Parts::of_fields());
    put_bucket_policy(input: PutBucketPolicyRequest) -> (), PutBucketPolicyError, key[text bucket], route(Parts::of_fields());
    put_bucket_replication(input: PutBucketReplicationRequest) -> (), PutBucketReplicationError, key[text bucket], route(Parts::of_fields());
    put_bucket_request_payment(input: PutBucketRequestPaymentRequest) -> (), PutBucketRequestPaymentError, key[text bucket], route(Parts::of_fields());
    put_bucket_tagging(input: PutBucketTaggingRequest) -> (), PutBucketTaggingError, key[text bucket], route(Parts::of_fields());
    put_bucket_versioning(input: PutBucketVersioningRequest) -> (), PutBucketVersioningError, key[text bucket], route(Parts::of_fields());
    put_bucket_website(input: PutBucketWebsiteRequest) -> (), PutBucketWebsiteError, key[text bucket], route(Parts::of_fields());
    put_object(input: PutObjectRequest) -> rusoto::PutObjectOutput, PutObjectError, key[text bucket, text key] once, route_once();
    put_object_acl(input: PutObjectAclRequest) -> rusoto::PutObjectAclOutput, PutObjectAclError, key[text bucket, text key], route(Parts::of_fields());
    put_object_legal_hold(input: PutObjectLegalHoldRequest) -> rusoto::PutObjectLegalHoldOutput, PutObjectLegalHoldError, key[text bucket, text key], route(Parts::of_fields());
    put_object_lock_configuration(input: PutObjectLockConfigurationRequest) -> rusoto::PutObjectLockConfigurationOutput, PutObjectLockConfigurationError, key[text bucket], route(Parts::of_fields());
    put_object_retention(input: PutObjectRetentionRequest) -> rusoto::PutObjectRetentionOutput, PutObjectRetentionError, key[text bucket, text key], route(Parts::of_fields());
    put_object_tagging(input: PutObjectTaggingRequest) -> rusoto::PutObjectTaggingOutput, PutObjectTaggingError, key[text bucket, text key], route(Parts::of_fields());
    put_public_access_block(input: PutPublicAccessBlockRequest) -> (), PutPublicAccessBlockError, key[text bucket], route(Parts::of_fields());
    restore_object(input: RestoreObjectRequest) -> rusoto::RestoreObjectOutput, RestoreObjectError, key[text bucket, text key], route(Parts::of_fields());
    select_object_content(input: SelectObjectContentRequest) -> rusoto::SelectObjectContentOutput, SelectObjectContentError, key[text bucket, text key] once, route_once();
    upload_part(input: UploadPartRequest) -> rusoto::UploadPartOutput, UploadPartError, key[text bucket, text key] once, route_once();
    upload_part_copy(input: UploadPartCopyRequest) -> rusoto::UploadPartCopyOutput, UploadPartCopyError, key[text bucket, text key], route(Parts::of_fields());
    write_get_object_response(input: WriteGetObjectResponseRequest) -> (), WriteGetObjectResponseError, key[text request_route, text request_token] once, route_once();
}

fn get_bucket_policy_output_fields(it: &rusoto::GetBucketPolicyOutput) -> Fields {
    Fields::read(Tree::of_fields("GetBucketPolicyOutput", [("policy", Tree::of(&it.policy))]))
}

fn get_object_output_fields(it: &rusoto::GetObjectOutput) -> Fields {
    Fields::read(Tree::of_fields(
        "GetObjectOutput",
        [
            ("accept_ranges", Tree::of(&it.accept_ranges)),
            ("bucket_key_enabled", Tree::of(&it.bucket_key_enabled)),
            ("cache_control", Tree::of(&it.cache_control)),
            ("content_disposition", Tree::of(&it.content_disposition)),
            ("content_encoding", Tree::of(&it.content_encoding)),
            ("content_language", Tree::of(&it.content_language)),
            ("content_length", Tree::of(&it.content_length)),
            ("content_range", Tree::of(&it.content_range)),
            ("content_type", Tree::of(&it.content_type)),
            ("delete_marker", Tree::of(&it.delete_marker)),
            ("e_tag", Tree::of(&it.e_tag)),
            ("expiration", Tree::of(&it.expiration)),
            ("expires", Tree::of(&it.expires)),
            ("last_modified", Tree::of(&it.last_modified)),
            ("metadata", Tree::of(&it.metadata)),
            ("missing_meta", Tree::of(&it.missing_meta)),
            ("object_lock_legal_hold_status", Tree::of(&it.object_lock_legal_hold_status)),
            ("object_lock_mode", Tree::of(&it.object_lock_mode)),
            ("object_lock_retain_until_date", Tree::of(&it.object_lock_retain_until_date)),
            ("parts_count", Tree::of(&it.parts_count)),
            ("replication_status", Tree::of(&it.replication_status)),
            ("request_charged", Tree::of(&it.request_charged)),
            ("restore", Tree::of(&it.restore)),
            ("sse_customer_algorithm", Tree::of(&it.sse_customer_algorithm)),
            ("sse_customer_key_md5", Tree::of(&it.sse_customer_key_md5)),
            ("ssekms_key_id", Tree::of(&it.ssekms_key_id)),
            ("server_side_encryption", Tree::of(&it.server_side_encryption)),
            ("storage_class", Tree::of(&it.storage_class)),
            ("tag_count", Tree::of(&it.tag_count)),
            ("version_id", Tree::of(&it.version_id)),
            ("website_redirect_location", Tree::of(&it.website_redirect_location)),
        ],
    ))
}

fn get_object_torrent_output_fields(it: &rusoto::GetObjectTorrentOutput) -> Fields {
    Fields::read(Tree::of_fields(
        "GetObjectTorrentOutput",
        [("request_charged", Tree::of(&it.request_charged))],
    ))
}
