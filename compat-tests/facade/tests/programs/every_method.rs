//! Implements `S3` for a wrapper or a mock. The trait has 96 methods and no defaults.

/// Writes an `impl` with the methods that are given, and with all others by a macro that gets `self`, the method and the
/// request.
macro_rules! implement_s3 {
    ([$($head:tt)*] { $($given:tt)* } others: $other:ident) => {
        implement_s3! { @ [$($head)*] { $($given)* } $other
            abort_multipart_upload(AbortMultipartUploadRequest) -> AbortMultipartUploadOutput, AbortMultipartUploadError;
            complete_multipart_upload(CompleteMultipartUploadRequest) -> CompleteMultipartUploadOutput, CompleteMultipartUploadError;
            copy_object(CopyObjectRequest) -> CopyObjectOutput, CopyObjectError;
            create_bucket(CreateBucketRequest) -> CreateBucketOutput, CreateBucketError;
            create_multipart_upload(CreateMultipartUploadRequest) -> CreateMultipartUploadOutput, CreateMultipartUploadError;
            delete_bucket(DeleteBucketRequest) -> (), DeleteBucketError;
            delete_bucket_analytics_configuration(DeleteBucketAnalyticsConfigurationRequest) -> (), DeleteBucketAnalyticsConfigurationError;
            delete_bucket_cors(DeleteBucketCorsRequest) -> (), DeleteBucketCorsError;
            delete_bucket_encryption(DeleteBucketEncryptionRequest) -> (), DeleteBucketEncryptionError;
            delete_bucket_intelligent_tiering_configuration(DeleteBucketIntelligentTieringConfigurationRequest) -> (), DeleteBucketIntelligentTieringConfigurationError;
            delete_bucket_inventory_configuration(DeleteBucketInventoryConfigurationRequest) -> (), DeleteBucketInventoryConfigurationError;
            delete_bucket_lifecycle(DeleteBucketLifecycleRequest) -> (), DeleteBucketLifecycleError;
            delete_bucket_metrics_configuration(DeleteBucketMetricsConfigurationRequest) -> (), DeleteBucketMetricsConfigurationError;
            delete_bucket_ownership_controls(DeleteBucketOwnershipControlsRequest) -> (), DeleteBucketOwnershipControlsError;
            delete_bucket_policy(DeleteBucketPolicyRequest) -> (), DeleteBucketPolicyError;
            delete_bucket_replication(DeleteBucketReplicationRequest) -> (), DeleteBucketReplicationError;
            delete_bucket_tagging(DeleteBucketTaggingRequest) -> (), DeleteBucketTaggingError;
            delete_bucket_website(DeleteBucketWebsiteRequest) -> (), DeleteBucketWebsiteError;
            delete_object_tagging(DeleteObjectTaggingRequest) -> DeleteObjectTaggingOutput, DeleteObjectTaggingError;
            delete_objects(DeleteObjectsRequest) -> DeleteObjectsOutput, DeleteObjectsError;
            delete_public_access_block(DeletePublicAccessBlockRequest) -> (), DeletePublicAccessBlockError;
            get_bucket_accelerate_configuration(GetBucketAccelerateConfigurationRequest) -> GetBucketAccelerateConfigurationOutput, GetBucketAccelerateConfigurationError;
            get_bucket_acl(GetBucketAclRequest) -> GetBucketAclOutput, GetBucketAclError;
            get_bucket_analytics_configuration(GetBucketAnalyticsConfigurationRequest) -> GetBucketAnalyticsConfigurationOutput, GetBucketAnalyticsConfigurationError;
            get_bucket_cors(GetBucketCorsRequest) -> GetBucketCorsOutput, GetBucketCorsError;
            get_bucket_encryption(GetBucketEncryptionRequest) -> GetBucketEncryptionOutput, GetBucketEncryptionError;
            get_bucket_intelligent_tiering_configuration(GetBucketIntelligentTieringConfigurationRequest) -> GetBucketIntelligentTieringConfigurationOutput, GetBucketIntelligentTieringConfigurationError;
            get_bucket_inventory_configuration(GetBucketInventoryConfigurationRequest) -> GetBucketInventoryConfigurationOutput, GetBucketInventoryConfigurationError;
            get_bucket_lifecycle(GetBucketLifecycleRequest) -> GetBucketLifecycleOutput, GetBucketLifecycleError;
            get_bucket_lifecycle_configuration(GetBucketLifecycleConfigurationRequest) -> GetBucketLifecycleConfigurationOutput, GetBucketLifecycleConfigurationError;
            get_bucket_location(GetBucketLocationRequest) -> GetBucketLocationOutput, GetBucketLocationError;
            get_bucket_logging(GetBucketLoggingRequest) -> GetBucketLoggingOutput, GetBucketLoggingError;
            get_bucket_metrics_configuration(GetBucketMetricsConfigurationRequest) -> GetBucketMetricsConfigurationOutput, GetBucketMetricsConfigurationError;
            get_bucket_notification(GetBucketNotificationConfigurationRequest) -> NotificationConfigurationDeprecated, GetBucketNotificationError;
            get_bucket_notification_configuration(GetBucketNotificationConfigurationRequest) -> NotificationConfiguration, GetBucketNotificationConfigurationError;
            get_bucket_ownership_controls(GetBucketOwnershipControlsRequest) -> GetBucketOwnershipControlsOutput, GetBucketOwnershipControlsError;
            get_bucket_policy(GetBucketPolicyRequest) -> GetBucketPolicyOutput, GetBucketPolicyError;
            get_bucket_policy_status(GetBucketPolicyStatusRequest) -> GetBucketPolicyStatusOutput, GetBucketPolicyStatusError;
            get_bucket_replication(GetBucketReplicationRequest) -> GetBucketReplicationOutput, GetBucketReplicationError;
            get_bucket_request_payment(GetBucketRequestPaymentRequest) -> GetBucketRequestPaymentOutput, GetBucketRequestPaymentError;
            get_bucket_tagging(GetBucketTaggingRequest) -> GetBucketTaggingOutput, GetBucketTaggingError;
            get_bucket_versioning(GetBucketVersioningRequest) -> GetBucketVersioningOutput, GetBucketVersioningError;
            get_bucket_website(GetBucketWebsiteRequest) -> GetBucketWebsiteOutput, GetBucketWebsiteError;
            get_object_acl(GetObjectAclRequest) -> GetObjectAclOutput, GetObjectAclError;
            get_object_legal_hold(GetObjectLegalHoldRequest) -> GetObjectLegalHoldOutput, GetObjectLegalHoldError;
            get_object_lock_configuration(GetObjectLockConfigurationRequest) -> GetObjectLockConfigurationOutput, GetObjectLockConfigurationError;
            get_object_retention(GetObjectRetentionRequest) -> GetObjectRetentionOutput, GetObjectRetentionError;
            get_object_tagging(GetObjectTaggingRequest) -> GetObjectTaggingOutput, GetObjectTaggingError;
            get_object_torrent(GetObjectTorrentRequest) -> GetObjectTorrentOutput, GetObjectTorrentError;
            get_public_access_block(GetPublicAccessBlockRequest) -> GetPublicAccessBlockOutput, GetPublicAccessBlockError;
            head_bucket(HeadBucketRequest) -> (), HeadBucketError;
            list_bucket_analytics_configurations(ListBucketAnalyticsConfigurationsRequest) -> ListBucketAnalyticsConfigurationsOutput, ListBucketAnalyticsConfigurationsError;
            list_bucket_intelligent_tiering_configurations(ListBucketIntelligentTieringConfigurationsRequest) -> ListBucketIntelligentTieringConfigurationsOutput, ListBucketIntelligentTieringConfigurationsError;
            list_bucket_inventory_configurations(ListBucketInventoryConfigurationsRequest) -> ListBucketInventoryConfigurationsOutput, ListBucketInventoryConfigurationsError;
            list_bucket_metrics_configurations(ListBucketMetricsConfigurationsRequest) -> ListBucketMetricsConfigurationsOutput, ListBucketMetricsConfigurationsError;
            list_multipart_uploads(ListMultipartUploadsRequest) -> ListMultipartUploadsOutput, ListMultipartUploadsError;
            list_object_versions(ListObjectVersionsRequest) -> ListObjectVersionsOutput, ListObjectVersionsError;
            list_objects(ListObjectsRequest) -> ListObjectsOutput, ListObjectsError;
            list_parts(ListPartsRequest) -> ListPartsOutput, ListPartsError;
            put_bucket_accelerate_configuration(PutBucketAccelerateConfigurationRequest) -> (), PutBucketAccelerateConfigurationError;
            put_bucket_acl(PutBucketAclRequest) -> (), PutBucketAclError;
            put_bucket_analytics_configuration(PutBucketAnalyticsConfigurationRequest) -> (), PutBucketAnalyticsConfigurationError;
            put_bucket_cors(PutBucketCorsRequest) -> (), PutBucketCorsError;
            put_bucket_encryption(PutBucketEncryptionRequest) -> (), PutBucketEncryptionError;
            put_bucket_intelligent_tiering_configuration(PutBucketIntelligentTieringConfigurationRequest) -> (), PutBucketIntelligentTieringConfigurationError;
            put_bucket_inventory_configuration(PutBucketInventoryConfigurationRequest) -> (), PutBucketInventoryConfigurationError;
            put_bucket_lifecycle(PutBucketLifecycleRequest) -> (), PutBucketLifecycleError;
            put_bucket_lifecycle_configuration(PutBucketLifecycleConfigurationRequest) -> (), PutBucketLifecycleConfigurationError;
            put_bucket_logging(PutBucketLoggingRequest) -> (), PutBucketLoggingError;
            put_bucket_metrics_configuration(PutBucketMetricsConfigurationRequest) -> (), PutBucketMetricsConfigurationError;
            put_bucket_notification(PutBucketNotificationRequest) -> (), PutBucketNotificationError;
            put_bucket_notification_configuration(PutBucketNotificationConfigurationRequest) -> (), PutBucketNotificationConfigurationError;
            put_bucket_ownership_controls(PutBucketOwnershipControlsRequest) -> (), PutBucketOwnershipControlsError;
            put_bucket_policy(PutBucketPolicyRequest) -> (), PutBucketPolicyError;
            put_bucket_replication(PutBucketReplicationRequest) -> (), PutBucketReplicationError;
            put_bucket_request_payment(PutBucketRequestPaymentRequest) -> (), PutBucketRequestPaymentError;
            put_bucket_tagging(PutBucketTaggingRequest) -> (), PutBucketTaggingError;
            put_bucket_versioning(PutBucketVersioningRequest) -> (), PutBucketVersioningError;
            put_bucket_website(PutBucketWebsiteRequest) -> (), PutBucketWebsiteError;
            put_object_acl(PutObjectAclRequest) -> PutObjectAclOutput, PutObjectAclError;
            put_object_legal_hold(PutObjectLegalHoldRequest) -> PutObjectLegalHoldOutput, PutObjectLegalHoldError;
            put_object_lock_configuration(PutObjectLockConfigurationRequest) -> PutObjectLockConfigurationOutput, PutObjectLockConfigurationError;
            put_object_retention(PutObjectRetentionRequest) -> PutObjectRetentionOutput, PutObjectRetentionError;
            put_object_tagging(PutObjectTaggingRequest) -> PutObjectTaggingOutput, PutObjectTaggingError;
            put_public_access_block(PutPublicAccessBlockRequest) -> (), PutPublicAccessBlockError;
            restore_object(RestoreObjectRequest) -> RestoreObjectOutput, RestoreObjectError;
            select_object_content(SelectObjectContentRequest) -> SelectObjectContentOutput, SelectObjectContentError;
            upload_part(UploadPartRequest) -> UploadPartOutput, UploadPartError;
            upload_part_copy(UploadPartCopyRequest) -> UploadPartCopyOutput, UploadPartCopyError;
            write_get_object_response(WriteGetObjectResponseRequest) -> (), WriteGetObjectResponseError;
        }
    };
    (@ [$($head:tt)*] { $($given:tt)* } $other:ident
        $($method:ident($request:ty) -> $output:ty, $error:ty;)*
    ) => {
        #[async_trait::async_trait]
        $($head)* {
            $($given)*

            async fn list_buckets(&self) -> Result<ListBucketsOutput, RusotoError<ListBucketsError>> {
                $other!(self, list_buckets)
            }

            $(async fn $method(&self, input: $request) -> Result<$output, RusotoError<$error>> {
                $other!(self, $method, input)
            })*
        }
    };
}
