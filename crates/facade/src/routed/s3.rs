// Written by `api-table routed s3` from rusoto_s3 0.48.0. Do not change it by hand.

//! Rusoto's `S3` over two of its implementations, and its operations.

#![allow(deprecated, unreachable_pub, unused_imports)]

use std::sync::Arc;

use async_trait::async_trait;
use rusoto_core::RusotoError;
use rusoto_s3 as rusoto;

use crate::routing::{Fields, Key, Operation, Parts, Routed, Side, Tree};

/// The operations of [`S3`](rusoto::S3), in its order.
pub static OPERATIONS: [Operation; 96] = [
    Operation::new("s3", "abort_multipart_upload", &["bucket", "key"]),
    Operation::new("s3", "complete_multipart_upload", &["bucket", "key"]),
    Operation::new("s3", "copy_object", &["bucket", "key"]),
    Operation::new("s3", "create_bucket", &["bucket"]),
    Operation::new("s3", "create_multipart_upload", &["bucket", "key"]),
    Operation::new("s3", "delete_bucket", &["bucket"]),
    Operation::new("s3", "delete_bucket_analytics_configuration", &["bucket"]),
    Operation::new("s3", "delete_bucket_cors", &["bucket"]),
    Operation::new("s3", "delete_bucket_encryption", &["bucket"]),
    Operation::new("s3", "delete_bucket_intelligent_tiering_configuration", &["bucket"]),
    Operation::new("s3", "delete_bucket_inventory_configuration", &["bucket"]),
    Operation::new("s3", "delete_bucket_lifecycle", &["bucket"]),
    Operation::new("s3", "delete_bucket_metrics_configuration", &["bucket"]),
    Operation::new("s3", "delete_bucket_ownership_controls", &["bucket"]),
    Operation::new("s3", "delete_bucket_policy", &["bucket"]),
    Operation::new("s3", "delete_bucket_replication", &["bucket"]),
    Operation::new("s3", "delete_bucket_tagging", &["bucket"]),
    Operation::new("s3", "delete_bucket_website", &["bucket"]),
    Operation::new("s3", "delete_object", &["bucket", "key"]),
    Operation::new("s3", "delete_object_tagging", &["bucket", "key"]),
    Operation::new("s3", "delete_objects", &["bucket"]),
    Operation::new("s3", "delete_public_access_block", &["bucket"]),
    Operation::new("s3", "get_bucket_accelerate_configuration", &["bucket"]).reads(),
    Operation::new("s3", "get_bucket_acl", &["bucket"]).reads(),
    Operation::new("s3", "get_bucket_analytics_configuration", &["bucket"]).reads(),
    Operation::new("s3", "get_bucket_cors", &["bucket"]).reads(),
    Operation::new("s3", "get_bucket_encryption", &["bucket"]).reads(),
    Operation::new("s3", "get_bucket_intelligent_tiering_configuration", &["bucket"]).reads(),
    Operation::new("s3", "get_bucket_inventory_configuration", &["bucket"]).reads(),
    Operation::new("s3", "get_bucket_lifecycle", &[]).reads(),
    Operation::new("s3", "get_bucket_lifecycle_configuration", &["bucket"]).reads(),
    Operation::new("s3", "get_bucket_location", &["bucket"]).reads(),
    Operation::new("s3", "get_bucket_logging", &["bucket"]).reads(),
    Operation::new("s3", "get_bucket_metrics_configuration", &["bucket"]).reads(),
    Operation::new("s3", "get_bucket_notification", &[]).reads(),
    Operation::new("s3", "get_bucket_notification_configuration", &["bucket"]).reads(),
    Operation::new("s3", "get_bucket_ownership_controls", &["bucket"]).reads(),
    Operation::new("s3", "get_bucket_policy", &["bucket"]).reads(),
    Operation::new("s3", "get_bucket_policy_status", &["bucket"]).reads(),
    Operation::new("s3", "get_bucket_replication", &["bucket"]).reads(),
    Operation::new("s3", "get_bucket_request_payment", &["bucket"]).reads(),
    Operation::new("s3", "get_bucket_tagging", &["bucket"]).reads(),
    Operation::new("s3", "get_bucket_versioning", &["bucket"]).reads(),
    Operation::new("s3", "get_bucket_website", &["bucket"]).reads(),
    Operation::new("s3", "get_object", &["bucket", "key"]).reads(),
    Operation::new("s3", "get_object_acl", &["bucket", "key"]).reads(),
    Operation::new("s3", "get_object_legal_hold", &["bucket", "key"]).reads(),
    Operation::new("s3", "get_object_lock_configuration", &["bucket"]).reads(),
    Operation::new("s3", "get_object_retention", &["bucket", "key"]).reads(),
    Operation::new("s3", "get_object_tagging", &["bucket", "key"]).reads(),
    Operation::new("s3", "get_object_torrent", &["bucket", "key"]).reads(),
    Operation::new("s3", "get_public_access_block", &["bucket"]).reads(),
    Operation::new("s3", "head_bucket", &["bucket"]).reads(),
    Operation::new("s3", "head_object", &["bucket", "key"]).reads(),
    Operation::new("s3", "list_bucket_analytics_configurations", &["bucket"]).reads(),
    Operation::new("s3", "list_bucket_intelligent_tiering_configurations", &["bucket"]).reads(),
    Operation::new("s3", "list_bucket_inventory_configurations", &["bucket"]).reads(),
    Operation::new("s3", "list_bucket_metrics_configurations", &["bucket"]).reads(),
    Operation::new("s3", "list_buckets", &[]).reads(),
    Operation::new("s3", "list_multipart_uploads", &["bucket"]).reads(),
    Operation::new("s3", "list_object_versions", &["bucket"]).reads(),
    Operation::new("s3", "list_objects", &["bucket"]).reads(),
    Operation::new("s3", "list_objects_v2", &["bucket"]).reads(),
    Operation::new("s3", "list_parts", &["bucket", "key"]).reads(),
    Operation::new("s3", "put_bucket_accelerate_configuration", &["bucket"]),
    Operation::new("s3", "put_bucket_acl", &["bucket"]),
    Operation::new("s3", "put_bucket_analytics_configuration", &["bucket"]),
    Operation::new("s3", "put_bucket_cors", &["bucket"]),
    Operation::new("s3", "put_bucket_encryption", &["bucket"]),
    Operation::new("s3", "put_bucket_intelligent_tiering_configuration", &["bucket"]),
    Operation::new("s3", "put_bucket_inventory_configuration", &["bucket"]),
    Operation::new("s3", "put_bucket_lifecycle", &[]),
    Operation::new("s3", "put_bucket_lifecycle_configuration", &["bucket"]),
    Operation::new("s3", "put_bucket_logging", &["bucket"]),
    Operation::new("s3", "put_bucket_metrics_configuration", &["bucket"]),
    Operation::new("s3", "put_bucket_notification", &[]),
    Operation::new("s3", "put_bucket_notification_configuration", &["bucket"]),
    Operation::new("s3", "put_bucket_ownership_controls", &["bucket"]),
    Operation::new("s3", "put_bucket_policy", &["bucket"]),
    Operation::new("s3", "put_bucket_replication", &["bucket"]),
    Operation::new("s3", "put_bucket_request_payment", &["bucket"]),
    Operation::new("s3", "put_bucket_tagging", &["bucket"]),
    Operation::new("s3", "put_bucket_versioning", &["bucket"]),
    Operation::new("s3", "put_bucket_website", &["bucket"]),
    Operation::new("s3", "put_object", &["bucket", "key"]).once(),
    Operation::new("s3", "put_object_acl", &["bucket", "key"]),
    Operation::new("s3", "put_object_legal_hold", &["bucket", "key"]),
    Operation::new("s3", "put_object_lock_configuration", &["bucket"]),
    Operation::new("s3", "put_object_retention", &["bucket", "key"]),
    Operation::new("s3", "put_object_tagging", &["bucket", "key"]),
    Operation::new("s3", "put_public_access_block", &["bucket"]),
    Operation::new("s3", "restore_object", &["bucket", "key"]),
    Operation::new("s3", "select_object_content", &["bucket", "key"]).once(),
    Operation::new("s3", "upload_part", &["bucket", "key"]).once(),
    Operation::new("s3", "upload_part_copy", &["bucket", "key"]),
    Operation::new("s3", "write_get_object_response", &["request_route", "request_token"]).once(),
];

#[async_trait]
impl<Old, New> rusoto::S3 for Routed<Old, New>
where
    Old: rusoto::S3 + Send + Sync + 'static,
    New: rusoto::S3 + Send + Sync + 'static,
{
    async fn abort_multipart_upload(
        &self,
        input: rusoto::AbortMultipartUploadRequest,
    ) -> Result<rusoto::AbortMultipartUploadOutput, RusotoError<rusoto::AbortMultipartUploadError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            0,
            |input: &rusoto::AbortMultipartUploadRequest| {
                Key::new().text(&input.bucket).text(&input.key).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.abort_multipart_upload(input).await,
                        Side::New => sides.new.abort_multipart_upload(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn complete_multipart_upload(
        &self,
        input: rusoto::CompleteMultipartUploadRequest,
    ) -> Result<rusoto::CompleteMultipartUploadOutput, RusotoError<rusoto::CompleteMultipartUploadError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            1,
            |input: &rusoto::CompleteMultipartUploadRequest| {
                Key::new().text(&input.bucket).text(&input.key).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.complete_multipart_upload(input).await,
                        Side::New => sides.new.complete_multipart_upload(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn copy_object(
        &self,
        input: rusoto::CopyObjectRequest,
    ) -> Result<rusoto::CopyObjectOutput, RusotoError<rusoto::CopyObjectError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            2,
            |input: &rusoto::CopyObjectRequest| Key::new().text(&input.bucket).text(&input.key).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.copy_object(input).await,
                        Side::New => sides.new.copy_object(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_bucket(
        &self,
        input: rusoto::CreateBucketRequest,
    ) -> Result<rusoto::CreateBucketOutput, RusotoError<rusoto::CreateBucketError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            3,
            |input: &rusoto::CreateBucketRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_bucket(input).await,
                        Side::New => sides.new.create_bucket(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_multipart_upload(
        &self,
        input: rusoto::CreateMultipartUploadRequest,
    ) -> Result<rusoto::CreateMultipartUploadOutput, RusotoError<rusoto::CreateMultipartUploadError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            4,
            |input: &rusoto::CreateMultipartUploadRequest| {
                Key::new().text(&input.bucket).text(&input.key).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_multipart_upload(input).await,
                        Side::New => sides.new.create_multipart_upload(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_bucket(
        &self,
        input: rusoto::DeleteBucketRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            5,
            |input: &rusoto::DeleteBucketRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_bucket(input).await,
                        Side::New => sides.new.delete_bucket(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_bucket_analytics_configuration(
        &self,
        input: rusoto::DeleteBucketAnalyticsConfigurationRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketAnalyticsConfigurationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            6,
            |input: &rusoto::DeleteBucketAnalyticsConfigurationRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_bucket_analytics_configuration(input).await,
                        Side::New => sides.new.delete_bucket_analytics_configuration(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_bucket_cors(
        &self,
        input: rusoto::DeleteBucketCorsRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketCorsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            7,
            |input: &rusoto::DeleteBucketCorsRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_bucket_cors(input).await,
                        Side::New => sides.new.delete_bucket_cors(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_bucket_encryption(
        &self,
        input: rusoto::DeleteBucketEncryptionRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketEncryptionError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            8,
            |input: &rusoto::DeleteBucketEncryptionRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_bucket_encryption(input).await,
                        Side::New => sides.new.delete_bucket_encryption(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_bucket_intelligent_tiering_configuration(
        &self,
        input: rusoto::DeleteBucketIntelligentTieringConfigurationRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketIntelligentTieringConfigurationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            9,
            |input: &rusoto::DeleteBucketIntelligentTieringConfigurationRequest| {
                Key::new().text(&input.bucket).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_bucket_intelligent_tiering_configuration(input).await,
                        Side::New => sides.new.delete_bucket_intelligent_tiering_configuration(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_bucket_inventory_configuration(
        &self,
        input: rusoto::DeleteBucketInventoryConfigurationRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketInventoryConfigurationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            10,
            |input: &rusoto::DeleteBucketInventoryConfigurationRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_bucket_inventory_configuration(input).await,
                        Side::New => sides.new.delete_bucket_inventory_configuration(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_bucket_lifecycle(
        &self,
        input: rusoto::DeleteBucketLifecycleRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketLifecycleError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            11,
            |input: &rusoto::DeleteBucketLifecycleRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_bucket_lifecycle(input).await,
                        Side::New => sides.new.delete_bucket_lifecycle(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_bucket_metrics_configuration(
        &self,
        input: rusoto::DeleteBucketMetricsConfigurationRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketMetricsConfigurationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            12,
            |input: &rusoto::DeleteBucketMetricsConfigurationRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_bucket_metrics_configuration(input).await,
                        Side::New => sides.new.delete_bucket_metrics_configuration(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_bucket_ownership_controls(
        &self,
        input: rusoto::DeleteBucketOwnershipControlsRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketOwnershipControlsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            13,
            |input: &rusoto::DeleteBucketOwnershipControlsRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_bucket_ownership_controls(input).await,
                        Side::New => sides.new.delete_bucket_ownership_controls(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_bucket_policy(
        &self,
        input: rusoto::DeleteBucketPolicyRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketPolicyError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            14,
            |input: &rusoto::DeleteBucketPolicyRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_bucket_policy(input).await,
                        Side::New => sides.new.delete_bucket_policy(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_bucket_replication(
        &self,
        input: rusoto::DeleteBucketReplicationRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketReplicationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            15,
            |input: &rusoto::DeleteBucketReplicationRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_bucket_replication(input).await,
                        Side::New => sides.new.delete_bucket_replication(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_bucket_tagging(
        &self,
        input: rusoto::DeleteBucketTaggingRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketTaggingError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            16,
            |input: &rusoto::DeleteBucketTaggingRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_bucket_tagging(input).await,
                        Side::New => sides.new.delete_bucket_tagging(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_bucket_website(
        &self,
        input: rusoto::DeleteBucketWebsiteRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketWebsiteError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            17,
            |input: &rusoto::DeleteBucketWebsiteRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_bucket_website(input).await,
                        Side::New => sides.new.delete_bucket_website(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_object(
        &self,
        input: rusoto::DeleteObjectRequest,
    ) -> Result<rusoto::DeleteObjectOutput, RusotoError<rusoto::DeleteObjectError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            18,
            |input: &rusoto::DeleteObjectRequest| Key::new().text(&input.bucket).text(&input.key).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_object(input).await,
                        Side::New => sides.new.delete_object(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_object_tagging(
        &self,
        input: rusoto::DeleteObjectTaggingRequest,
    ) -> Result<rusoto::DeleteObjectTaggingOutput, RusotoError<rusoto::DeleteObjectTaggingError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            19,
            |input: &rusoto::DeleteObjectTaggingRequest| {
                Key::new().text(&input.bucket).text(&input.key).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_object_tagging(input).await,
                        Side::New => sides.new.delete_object_tagging(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_objects(
        &self,
        input: rusoto::DeleteObjectsRequest,
    ) -> Result<rusoto::DeleteObjectsOutput, RusotoError<rusoto::DeleteObjectsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            20,
            |input: &rusoto::DeleteObjectsRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_objects(input).await,
                        Side::New => sides.new.delete_objects(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_public_access_block(
        &self,
        input: rusoto::DeletePublicAccessBlockRequest,
    ) -> Result<(), RusotoError<rusoto::DeletePublicAccessBlockError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            21,
            |input: &rusoto::DeletePublicAccessBlockRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_public_access_block(input).await,
                        Side::New => sides.new.delete_public_access_block(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_bucket_accelerate_configuration(
        &self,
        input: rusoto::GetBucketAccelerateConfigurationRequest,
    ) -> Result<
        rusoto::GetBucketAccelerateConfigurationOutput,
        RusotoError<rusoto::GetBucketAccelerateConfigurationError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            22,
            |input: &rusoto::GetBucketAccelerateConfigurationRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_bucket_accelerate_configuration(input).await,
                        Side::New => sides.new.get_bucket_accelerate_configuration(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_bucket_acl(
        &self,
        input: rusoto::GetBucketAclRequest,
    ) -> Result<rusoto::GetBucketAclOutput, RusotoError<rusoto::GetBucketAclError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            23,
            |input: &rusoto::GetBucketAclRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_bucket_acl(input).await,
                        Side::New => sides.new.get_bucket_acl(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_bucket_analytics_configuration(
        &self,
        input: rusoto::GetBucketAnalyticsConfigurationRequest,
    ) -> Result<
        rusoto::GetBucketAnalyticsConfigurationOutput,
        RusotoError<rusoto::GetBucketAnalyticsConfigurationError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            24,
            |input: &rusoto::GetBucketAnalyticsConfigurationRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_bucket_analytics_configuration(input).await,
                        Side::New => sides.new.get_bucket_analytics_configuration(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_bucket_cors(
        &self,
        input: rusoto::GetBucketCorsRequest,
    ) -> Result<rusoto::GetBucketCorsOutput, RusotoError<rusoto::GetBucketCorsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            25,
            |input: &rusoto::GetBucketCorsRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_bucket_cors(input).await,
                        Side::New => sides.new.get_bucket_cors(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_bucket_encryption(
        &self,
        input: rusoto::GetBucketEncryptionRequest,
    ) -> Result<rusoto::GetBucketEncryptionOutput, RusotoError<rusoto::GetBucketEncryptionError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            26,
            |input: &rusoto::GetBucketEncryptionRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_bucket_encryption(input).await,
                        Side::New => sides.new.get_bucket_encryption(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_bucket_intelligent_tiering_configuration(
        &self,
        input: rusoto::GetBucketIntelligentTieringConfigurationRequest,
    ) -> Result<
        rusoto::GetBucketIntelligentTieringConfigurationOutput,
        RusotoError<rusoto::GetBucketIntelligentTieringConfigurationError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            27,
            |input: &rusoto::GetBucketIntelligentTieringConfigurationRequest| {
                Key::new().text(&input.bucket).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_bucket_intelligent_tiering_configuration(input).await,
                        Side::New => sides.new.get_bucket_intelligent_tiering_configuration(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_bucket_inventory_configuration(
        &self,
        input: rusoto::GetBucketInventoryConfigurationRequest,
    ) -> Result<
        rusoto::GetBucketInventoryConfigurationOutput,
        RusotoError<rusoto::GetBucketInventoryConfigurationError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            28,
            |input: &rusoto::GetBucketInventoryConfigurationRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_bucket_inventory_configuration(input).await,
                        Side::New => sides.new.get_bucket_inventory_configuration(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_bucket_lifecycle(
        &self,
        input: rusoto::GetBucketLifecycleRequest,
    ) -> Result<rusoto::GetBucketLifecycleOutput, RusotoError<rusoto::GetBucketLifecycleError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            29,
            |_: &rusoto::GetBucketLifecycleRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_bucket_lifecycle(input).await,
                        Side::New => sides.new.get_bucket_lifecycle(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_bucket_lifecycle_configuration(
        &self,
        input: rusoto::GetBucketLifecycleConfigurationRequest,
    ) -> Result<
        rusoto::GetBucketLifecycleConfigurationOutput,
        RusotoError<rusoto::GetBucketLifecycleConfigurationError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            30,
            |input: &rusoto::GetBucketLifecycleConfigurationRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_bucket_lifecycle_configuration(input).await,
                        Side::New => sides.new.get_bucket_lifecycle_configuration(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_bucket_location(
        &self,
        input: rusoto::GetBucketLocationRequest,
    ) -> Result<rusoto::GetBucketLocationOutput, RusotoError<rusoto::GetBucketLocationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            31,
            |input: &rusoto::GetBucketLocationRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_bucket_location(input).await,
                        Side::New => sides.new.get_bucket_location(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_bucket_logging(
        &self,
        input: rusoto::GetBucketLoggingRequest,
    ) -> Result<rusoto::GetBucketLoggingOutput, RusotoError<rusoto::GetBucketLoggingError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            32,
            |input: &rusoto::GetBucketLoggingRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_bucket_logging(input).await,
                        Side::New => sides.new.get_bucket_logging(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_bucket_metrics_configuration(
        &self,
        input: rusoto::GetBucketMetricsConfigurationRequest,
    ) -> Result<
        rusoto::GetBucketMetricsConfigurationOutput,
        RusotoError<rusoto::GetBucketMetricsConfigurationError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            33,
            |input: &rusoto::GetBucketMetricsConfigurationRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_bucket_metrics_configuration(input).await,
                        Side::New => sides.new.get_bucket_metrics_configuration(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_bucket_notification(
        &self,
        input: rusoto::GetBucketNotificationConfigurationRequest,
    ) -> Result<rusoto::NotificationConfigurationDeprecated, RusotoError<rusoto::GetBucketNotificationError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            34,
            |_: &rusoto::GetBucketNotificationConfigurationRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_bucket_notification(input).await,
                        Side::New => sides.new.get_bucket_notification(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_bucket_notification_configuration(
        &self,
        input: rusoto::GetBucketNotificationConfigurationRequest,
    ) -> Result<rusoto::NotificationConfiguration, RusotoError<rusoto::GetBucketNotificationConfigurationError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            35,
            |input: &rusoto::GetBucketNotificationConfigurationRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_bucket_notification_configuration(input).await,
                        Side::New => sides.new.get_bucket_notification_configuration(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_bucket_ownership_controls(
        &self,
        input: rusoto::GetBucketOwnershipControlsRequest,
    ) -> Result<rusoto::GetBucketOwnershipControlsOutput, RusotoError<rusoto::GetBucketOwnershipControlsError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            36,
            |input: &rusoto::GetBucketOwnershipControlsRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_bucket_ownership_controls(input).await,
                        Side::New => sides.new.get_bucket_ownership_controls(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_bucket_policy(
        &self,
        input: rusoto::GetBucketPolicyRequest,
    ) -> Result<rusoto::GetBucketPolicyOutput, RusotoError<rusoto::GetBucketPolicyError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            37,
            |input: &rusoto::GetBucketPolicyRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::new(get_bucket_policy_output_fields, |_| None),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_bucket_policy(input).await,
                        Side::New => sides.new.get_bucket_policy(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_bucket_policy_status(
        &self,
        input: rusoto::GetBucketPolicyStatusRequest,
    ) -> Result<rusoto::GetBucketPolicyStatusOutput, RusotoError<rusoto::GetBucketPolicyStatusError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            38,
            |input: &rusoto::GetBucketPolicyStatusRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_bucket_policy_status(input).await,
                        Side::New => sides.new.get_bucket_policy_status(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_bucket_replication(
        &self,
        input: rusoto::GetBucketReplicationRequest,
    ) -> Result<rusoto::GetBucketReplicationOutput, RusotoError<rusoto::GetBucketReplicationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            39,
            |input: &rusoto::GetBucketReplicationRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_bucket_replication(input).await,
                        Side::New => sides.new.get_bucket_replication(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_bucket_request_payment(
        &self,
        input: rusoto::GetBucketRequestPaymentRequest,
    ) -> Result<rusoto::GetBucketRequestPaymentOutput, RusotoError<rusoto::GetBucketRequestPaymentError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            40,
            |input: &rusoto::GetBucketRequestPaymentRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_bucket_request_payment(input).await,
                        Side::New => sides.new.get_bucket_request_payment(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_bucket_tagging(
        &self,
        input: rusoto::GetBucketTaggingRequest,
    ) -> Result<rusoto::GetBucketTaggingOutput, RusotoError<rusoto::GetBucketTaggingError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            41,
            |input: &rusoto::GetBucketTaggingRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_bucket_tagging(input).await,
                        Side::New => sides.new.get_bucket_tagging(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_bucket_versioning(
        &self,
        input: rusoto::GetBucketVersioningRequest,
    ) -> Result<rusoto::GetBucketVersioningOutput, RusotoError<rusoto::GetBucketVersioningError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            42,
            |input: &rusoto::GetBucketVersioningRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_bucket_versioning(input).await,
                        Side::New => sides.new.get_bucket_versioning(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_bucket_website(
        &self,
        input: rusoto::GetBucketWebsiteRequest,
    ) -> Result<rusoto::GetBucketWebsiteOutput, RusotoError<rusoto::GetBucketWebsiteError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            43,
            |input: &rusoto::GetBucketWebsiteRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_bucket_website(input).await,
                        Side::New => sides.new.get_bucket_website(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_object(
        &self,
        input: rusoto::GetObjectRequest,
    ) -> Result<rusoto::GetObjectOutput, RusotoError<rusoto::GetObjectError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            44,
            |input: &rusoto::GetObjectRequest| Key::new().text(&input.bucket).text(&input.key).hash(),
            input,
            Parts::new(get_object_output_fields, |it| it.body.as_mut()),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_object(input).await,
                        Side::New => sides.new.get_object(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_object_acl(
        &self,
        input: rusoto::GetObjectAclRequest,
    ) -> Result<rusoto::GetObjectAclOutput, RusotoError<rusoto::GetObjectAclError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            45,
            |input: &rusoto::GetObjectAclRequest| Key::new().text(&input.bucket).text(&input.key).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_object_acl(input).await,
                        Side::New => sides.new.get_object_acl(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_object_legal_hold(
        &self,
        input: rusoto::GetObjectLegalHoldRequest,
    ) -> Result<rusoto::GetObjectLegalHoldOutput, RusotoError<rusoto::GetObjectLegalHoldError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            46,
            |input: &rusoto::GetObjectLegalHoldRequest| {
                Key::new().text(&input.bucket).text(&input.key).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_object_legal_hold(input).await,
                        Side::New => sides.new.get_object_legal_hold(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_object_lock_configuration(
        &self,
        input: rusoto::GetObjectLockConfigurationRequest,
    ) -> Result<rusoto::GetObjectLockConfigurationOutput, RusotoError<rusoto::GetObjectLockConfigurationError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            47,
            |input: &rusoto::GetObjectLockConfigurationRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_object_lock_configuration(input).await,
                        Side::New => sides.new.get_object_lock_configuration(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_object_retention(
        &self,
        input: rusoto::GetObjectRetentionRequest,
    ) -> Result<rusoto::GetObjectRetentionOutput, RusotoError<rusoto::GetObjectRetentionError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            48,
            |input: &rusoto::GetObjectRetentionRequest| {
                Key::new().text(&input.bucket).text(&input.key).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_object_retention(input).await,
                        Side::New => sides.new.get_object_retention(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_object_tagging(
        &self,
        input: rusoto::GetObjectTaggingRequest,
    ) -> Result<rusoto::GetObjectTaggingOutput, RusotoError<rusoto::GetObjectTaggingError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            49,
            |input: &rusoto::GetObjectTaggingRequest| Key::new().text(&input.bucket).text(&input.key).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_object_tagging(input).await,
                        Side::New => sides.new.get_object_tagging(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_object_torrent(
        &self,
        input: rusoto::GetObjectTorrentRequest,
    ) -> Result<rusoto::GetObjectTorrentOutput, RusotoError<rusoto::GetObjectTorrentError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            50,
            |input: &rusoto::GetObjectTorrentRequest| Key::new().text(&input.bucket).text(&input.key).hash(),
            input,
            Parts::new(get_object_torrent_output_fields, |it| it.body.as_mut()),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_object_torrent(input).await,
                        Side::New => sides.new.get_object_torrent(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_public_access_block(
        &self,
        input: rusoto::GetPublicAccessBlockRequest,
    ) -> Result<rusoto::GetPublicAccessBlockOutput, RusotoError<rusoto::GetPublicAccessBlockError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            51,
            |input: &rusoto::GetPublicAccessBlockRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_public_access_block(input).await,
                        Side::New => sides.new.get_public_access_block(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn head_bucket(
        &self,
        input: rusoto::HeadBucketRequest,
    ) -> Result<(), RusotoError<rusoto::HeadBucketError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            52,
            |input: &rusoto::HeadBucketRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.head_bucket(input).await,
                        Side::New => sides.new.head_bucket(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn head_object(
        &self,
        input: rusoto::HeadObjectRequest,
    ) -> Result<rusoto::HeadObjectOutput, RusotoError<rusoto::HeadObjectError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            53,
            |input: &rusoto::HeadObjectRequest| Key::new().text(&input.bucket).text(&input.key).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.head_object(input).await,
                        Side::New => sides.new.head_object(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_bucket_analytics_configurations(
        &self,
        input: rusoto::ListBucketAnalyticsConfigurationsRequest,
    ) -> Result<
        rusoto::ListBucketAnalyticsConfigurationsOutput,
        RusotoError<rusoto::ListBucketAnalyticsConfigurationsError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            54,
            |input: &rusoto::ListBucketAnalyticsConfigurationsRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_bucket_analytics_configurations(input).await,
                        Side::New => sides.new.list_bucket_analytics_configurations(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_bucket_intelligent_tiering_configurations(
        &self,
        input: rusoto::ListBucketIntelligentTieringConfigurationsRequest,
    ) -> Result<
        rusoto::ListBucketIntelligentTieringConfigurationsOutput,
        RusotoError<rusoto::ListBucketIntelligentTieringConfigurationsError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            55,
            |input: &rusoto::ListBucketIntelligentTieringConfigurationsRequest| {
                Key::new().text(&input.bucket).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_bucket_intelligent_tiering_configurations(input).await,
                        Side::New => sides.new.list_bucket_intelligent_tiering_configurations(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_bucket_inventory_configurations(
        &self,
        input: rusoto::ListBucketInventoryConfigurationsRequest,
    ) -> Result<
        rusoto::ListBucketInventoryConfigurationsOutput,
        RusotoError<rusoto::ListBucketInventoryConfigurationsError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            56,
            |input: &rusoto::ListBucketInventoryConfigurationsRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_bucket_inventory_configurations(input).await,
                        Side::New => sides.new.list_bucket_inventory_configurations(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_bucket_metrics_configurations(
        &self,
        input: rusoto::ListBucketMetricsConfigurationsRequest,
    ) -> Result<
        rusoto::ListBucketMetricsConfigurationsOutput,
        RusotoError<rusoto::ListBucketMetricsConfigurationsError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            57,
            |input: &rusoto::ListBucketMetricsConfigurationsRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_bucket_metrics_configurations(input).await,
                        Side::New => sides.new.list_bucket_metrics_configurations(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_buckets(&self) -> Result<rusoto::ListBucketsOutput, RusotoError<rusoto::ListBucketsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            58,
            |_: &()| None,
            (),
            Parts::of_fields(),
            move |side, ()| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_buckets().await,
                        Side::New => sides.new.list_buckets().await,
                    }
                }
            },
        )
        .await
    }

    async fn list_multipart_uploads(
        &self,
        input: rusoto::ListMultipartUploadsRequest,
    ) -> Result<rusoto::ListMultipartUploadsOutput, RusotoError<rusoto::ListMultipartUploadsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            59,
            |input: &rusoto::ListMultipartUploadsRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_multipart_uploads(input).await,
                        Side::New => sides.new.list_multipart_uploads(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_object_versions(
        &self,
        input: rusoto::ListObjectVersionsRequest,
    ) -> Result<rusoto::ListObjectVersionsOutput, RusotoError<rusoto::ListObjectVersionsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            60,
            |input: &rusoto::ListObjectVersionsRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_object_versions(input).await,
                        Side::New => sides.new.list_object_versions(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_objects(
        &self,
        input: rusoto::ListObjectsRequest,
    ) -> Result<rusoto::ListObjectsOutput, RusotoError<rusoto::ListObjectsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            61,
            |input: &rusoto::ListObjectsRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_objects(input).await,
                        Side::New => sides.new.list_objects(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_objects_v2(
        &self,
        input: rusoto::ListObjectsV2Request,
    ) -> Result<rusoto::ListObjectsV2Output, RusotoError<rusoto::ListObjectsV2Error>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            62,
            |input: &rusoto::ListObjectsV2Request| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_objects_v2(input).await,
                        Side::New => sides.new.list_objects_v2(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_parts(
        &self,
        input: rusoto::ListPartsRequest,
    ) -> Result<rusoto::ListPartsOutput, RusotoError<rusoto::ListPartsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            63,
            |input: &rusoto::ListPartsRequest| Key::new().text(&input.bucket).text(&input.key).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_parts(input).await,
                        Side::New => sides.new.list_parts(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_bucket_accelerate_configuration(
        &self,
        input: rusoto::PutBucketAccelerateConfigurationRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketAccelerateConfigurationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            64,
            |input: &rusoto::PutBucketAccelerateConfigurationRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_bucket_accelerate_configuration(input).await,
                        Side::New => sides.new.put_bucket_accelerate_configuration(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_bucket_acl(
        &self,
        input: rusoto::PutBucketAclRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketAclError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            65,
            |input: &rusoto::PutBucketAclRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_bucket_acl(input).await,
                        Side::New => sides.new.put_bucket_acl(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_bucket_analytics_configuration(
        &self,
        input: rusoto::PutBucketAnalyticsConfigurationRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketAnalyticsConfigurationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            66,
            |input: &rusoto::PutBucketAnalyticsConfigurationRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_bucket_analytics_configuration(input).await,
                        Side::New => sides.new.put_bucket_analytics_configuration(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_bucket_cors(
        &self,
        input: rusoto::PutBucketCorsRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketCorsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            67,
            |input: &rusoto::PutBucketCorsRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_bucket_cors(input).await,
                        Side::New => sides.new.put_bucket_cors(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_bucket_encryption(
        &self,
        input: rusoto::PutBucketEncryptionRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketEncryptionError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            68,
            |input: &rusoto::PutBucketEncryptionRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_bucket_encryption(input).await,
                        Side::New => sides.new.put_bucket_encryption(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_bucket_intelligent_tiering_configuration(
        &self,
        input: rusoto::PutBucketIntelligentTieringConfigurationRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketIntelligentTieringConfigurationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            69,
            |input: &rusoto::PutBucketIntelligentTieringConfigurationRequest| {
                Key::new().text(&input.bucket).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_bucket_intelligent_tiering_configuration(input).await,
                        Side::New => sides.new.put_bucket_intelligent_tiering_configuration(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_bucket_inventory_configuration(
        &self,
        input: rusoto::PutBucketInventoryConfigurationRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketInventoryConfigurationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            70,
            |input: &rusoto::PutBucketInventoryConfigurationRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_bucket_inventory_configuration(input).await,
                        Side::New => sides.new.put_bucket_inventory_configuration(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_bucket_lifecycle(
        &self,
        input: rusoto::PutBucketLifecycleRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketLifecycleError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            71,
            |_: &rusoto::PutBucketLifecycleRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_bucket_lifecycle(input).await,
                        Side::New => sides.new.put_bucket_lifecycle(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_bucket_lifecycle_configuration(
        &self,
        input: rusoto::PutBucketLifecycleConfigurationRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketLifecycleConfigurationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            72,
            |input: &rusoto::PutBucketLifecycleConfigurationRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_bucket_lifecycle_configuration(input).await,
                        Side::New => sides.new.put_bucket_lifecycle_configuration(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_bucket_logging(
        &self,
        input: rusoto::PutBucketLoggingRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketLoggingError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            73,
            |input: &rusoto::PutBucketLoggingRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_bucket_logging(input).await,
                        Side::New => sides.new.put_bucket_logging(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_bucket_metrics_configuration(
        &self,
        input: rusoto::PutBucketMetricsConfigurationRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketMetricsConfigurationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            74,
            |input: &rusoto::PutBucketMetricsConfigurationRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_bucket_metrics_configuration(input).await,
                        Side::New => sides.new.put_bucket_metrics_configuration(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_bucket_notification(
        &self,
        input: rusoto::PutBucketNotificationRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketNotificationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            75,
            |_: &rusoto::PutBucketNotificationRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_bucket_notification(input).await,
                        Side::New => sides.new.put_bucket_notification(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_bucket_notification_configuration(
        &self,
        input: rusoto::PutBucketNotificationConfigurationRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketNotificationConfigurationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            76,
            |input: &rusoto::PutBucketNotificationConfigurationRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_bucket_notification_configuration(input).await,
                        Side::New => sides.new.put_bucket_notification_configuration(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_bucket_ownership_controls(
        &self,
        input: rusoto::PutBucketOwnershipControlsRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketOwnershipControlsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            77,
            |input: &rusoto::PutBucketOwnershipControlsRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_bucket_ownership_controls(input).await,
                        Side::New => sides.new.put_bucket_ownership_controls(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_bucket_policy(
        &self,
        input: rusoto::PutBucketPolicyRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketPolicyError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            78,
            |input: &rusoto::PutBucketPolicyRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_bucket_policy(input).await,
                        Side::New => sides.new.put_bucket_policy(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_bucket_replication(
        &self,
        input: rusoto::PutBucketReplicationRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketReplicationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            79,
            |input: &rusoto::PutBucketReplicationRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_bucket_replication(input).await,
                        Side::New => sides.new.put_bucket_replication(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_bucket_request_payment(
        &self,
        input: rusoto::PutBucketRequestPaymentRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketRequestPaymentError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            80,
            |input: &rusoto::PutBucketRequestPaymentRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_bucket_request_payment(input).await,
                        Side::New => sides.new.put_bucket_request_payment(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_bucket_tagging(
        &self,
        input: rusoto::PutBucketTaggingRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketTaggingError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            81,
            |input: &rusoto::PutBucketTaggingRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_bucket_tagging(input).await,
                        Side::New => sides.new.put_bucket_tagging(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_bucket_versioning(
        &self,
        input: rusoto::PutBucketVersioningRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketVersioningError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            82,
            |input: &rusoto::PutBucketVersioningRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_bucket_versioning(input).await,
                        Side::New => sides.new.put_bucket_versioning(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_bucket_website(
        &self,
        input: rusoto::PutBucketWebsiteRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketWebsiteError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            83,
            |input: &rusoto::PutBucketWebsiteRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_bucket_website(input).await,
                        Side::New => sides.new.put_bucket_website(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_object(
        &self,
        input: rusoto::PutObjectRequest,
    ) -> Result<rusoto::PutObjectOutput, RusotoError<rusoto::PutObjectError>> {
        let sides = self.sides();
        self.route_once(
            &OPERATIONS,
            84,
            |input: &rusoto::PutObjectRequest| Key::new().text(&input.bucket).text(&input.key).hash(),
            input,
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_object(input).await,
                        Side::New => sides.new.put_object(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_object_acl(
        &self,
        input: rusoto::PutObjectAclRequest,
    ) -> Result<rusoto::PutObjectAclOutput, RusotoError<rusoto::PutObjectAclError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            85,
            |input: &rusoto::PutObjectAclRequest| Key::new().text(&input.bucket).text(&input.key).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_object_acl(input).await,
                        Side::New => sides.new.put_object_acl(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_object_legal_hold(
        &self,
        input: rusoto::PutObjectLegalHoldRequest,
    ) -> Result<rusoto::PutObjectLegalHoldOutput, RusotoError<rusoto::PutObjectLegalHoldError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            86,
            |input: &rusoto::PutObjectLegalHoldRequest| {
                Key::new().text(&input.bucket).text(&input.key).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_object_legal_hold(input).await,
                        Side::New => sides.new.put_object_legal_hold(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_object_lock_configuration(
        &self,
        input: rusoto::PutObjectLockConfigurationRequest,
    ) -> Result<rusoto::PutObjectLockConfigurationOutput, RusotoError<rusoto::PutObjectLockConfigurationError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            87,
            |input: &rusoto::PutObjectLockConfigurationRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_object_lock_configuration(input).await,
                        Side::New => sides.new.put_object_lock_configuration(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_object_retention(
        &self,
        input: rusoto::PutObjectRetentionRequest,
    ) -> Result<rusoto::PutObjectRetentionOutput, RusotoError<rusoto::PutObjectRetentionError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            88,
            |input: &rusoto::PutObjectRetentionRequest| {
                Key::new().text(&input.bucket).text(&input.key).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_object_retention(input).await,
                        Side::New => sides.new.put_object_retention(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_object_tagging(
        &self,
        input: rusoto::PutObjectTaggingRequest,
    ) -> Result<rusoto::PutObjectTaggingOutput, RusotoError<rusoto::PutObjectTaggingError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            89,
            |input: &rusoto::PutObjectTaggingRequest| Key::new().text(&input.bucket).text(&input.key).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_object_tagging(input).await,
                        Side::New => sides.new.put_object_tagging(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_public_access_block(
        &self,
        input: rusoto::PutPublicAccessBlockRequest,
    ) -> Result<(), RusotoError<rusoto::PutPublicAccessBlockError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            90,
            |input: &rusoto::PutPublicAccessBlockRequest| Key::new().text(&input.bucket).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_public_access_block(input).await,
                        Side::New => sides.new.put_public_access_block(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn restore_object(
        &self,
        input: rusoto::RestoreObjectRequest,
    ) -> Result<rusoto::RestoreObjectOutput, RusotoError<rusoto::RestoreObjectError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            91,
            |input: &rusoto::RestoreObjectRequest| Key::new().text(&input.bucket).text(&input.key).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.restore_object(input).await,
                        Side::New => sides.new.restore_object(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn select_object_content(
        &self,
        input: rusoto::SelectObjectContentRequest,
    ) -> Result<rusoto::SelectObjectContentOutput, RusotoError<rusoto::SelectObjectContentError>> {
        let sides = self.sides();
        self.route_once(
            &OPERATIONS,
            92,
            |input: &rusoto::SelectObjectContentRequest| {
                Key::new().text(&input.bucket).text(&input.key).hash()
            },
            input,
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.select_object_content(input).await,
                        Side::New => sides.new.select_object_content(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn upload_part(
        &self,
        input: rusoto::UploadPartRequest,
    ) -> Result<rusoto::UploadPartOutput, RusotoError<rusoto::UploadPartError>> {
        let sides = self.sides();
        self.route_once(
            &OPERATIONS,
            93,
            |input: &rusoto::UploadPartRequest| Key::new().text(&input.bucket).text(&input.key).hash(),
            input,
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.upload_part(input).await,
                        Side::New => sides.new.upload_part(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn upload_part_copy(
        &self,
        input: rusoto::UploadPartCopyRequest,
    ) -> Result<rusoto::UploadPartCopyOutput, RusotoError<rusoto::UploadPartCopyError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            94,
            |input: &rusoto::UploadPartCopyRequest| Key::new().text(&input.bucket).text(&input.key).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.upload_part_copy(input).await,
                        Side::New => sides.new.upload_part_copy(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn write_get_object_response(
        &self,
        input: rusoto::WriteGetObjectResponseRequest,
    ) -> Result<(), RusotoError<rusoto::WriteGetObjectResponseError>> {
        let sides = self.sides();
        self.route_once(
            &OPERATIONS,
            95,
            |input: &rusoto::WriteGetObjectResponseRequest| {
                Key::new().text(&input.request_route).text(&input.request_token).hash()
            },
            input,
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.write_get_object_response(input).await,
                        Side::New => sides.new.write_get_object_response(input).await,
                    }
                }
            },
        )
        .await
    }
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
