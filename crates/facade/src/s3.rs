// Written by `api-table facade s3` from rusoto_s3 0.48.0 and aws-sdk-s3 1.157.0. Do not change it by hand.

//! Rusoto's `S3` over the client of the SDK.

#![allow(deprecated, unused_imports, clippy::wildcard_imports)]

use async_trait::async_trait;
use aws_sdk_s3 as sdk;
use rusoto_core::RusotoError;
use rusoto_s3 as rusoto;

use crate::support::{self as support, *};

/// Rusoto's [`S3`](rusoto_s3::S3) over the client of the SDK.
///
/// A clone uses the same client.
#[derive(Clone, Debug)]
pub struct S3 {
    client: sdk::Client,
}

/// The operations with an answer that is read from XML, in order.
const XML_ANSWERS: &[&str] = &[
    "CompleteMultipartUpload",
    "CopyObject",
    "CreateMultipartUpload",
    "DeleteObjects",
    "GetBucketAccelerateConfiguration",
    "GetBucketAcl",
    "GetBucketAnalyticsConfiguration",
    "GetBucketCors",
    "GetBucketEncryption",
    "GetBucketIntelligentTieringConfiguration",
    "GetBucketInventoryConfiguration",
    "GetBucketLifecycleConfiguration",
    "GetBucketLocation",
    "GetBucketLogging",
    "GetBucketMetricsConfiguration",
    "GetBucketNotificationConfiguration",
    "GetBucketOwnershipControls",
    "GetBucketPolicyStatus",
    "GetBucketReplication",
    "GetBucketRequestPayment",
    "GetBucketTagging",
    "GetBucketVersioning",
    "GetBucketWebsite",
    "GetObjectAcl",
    "GetObjectLegalHold",
    "GetObjectLockConfiguration",
    "GetObjectRetention",
    "GetObjectTagging",
    "GetPublicAccessBlock",
    "ListBucketAnalyticsConfigurations",
    "ListBucketIntelligentTieringConfigurations",
    "ListBucketInventoryConfigurations",
    "ListBucketMetricsConfigurations",
    "ListBuckets",
    "ListMultipartUploads",
    "ListObjectVersions",
    "ListObjects",
    "ListObjectsV2",
    "ListParts",
    "UploadPartCopy",
];

impl S3 {
    /// Returns Rusoto's trait over a new client of the SDK, in place of `S3Client::new`: with Rusoto's default chain of
    /// credentials, and with Rusoto's defaults, as in [`from_config`](Self::from_config).
    ///
    /// All facades that are made so share one chain and one HTTP client of the SDK. This sends nothing.
    ///
    /// # Errors
    ///
    /// A region without a counterpart in the SDK, such as one with an endpoint that is no URL, is the error of each call:
    /// `HttpDispatch` with the reason.
    #[cfg(feature = "default-client")]
    pub fn new(region: Region) -> Self {
        Self::from_config(&support::config_of_process(&region))
    }

    /// Returns Rusoto's trait over a new client of the SDK, in place of `S3Client::new_with`: with this dispatcher, this
    /// provider of credentials, and Rusoto's defaults, as in [`from_config`](Self::from_config).
    ///
    /// The provider goes through `rusoto_compat::SharedCredentials::from_rusoto`, so its credentials are cached. The
    /// dispatcher gets the requests that the SDK has signed, see `rusoto_compat::http::sdk_client_over_rusoto`. This sends
    /// nothing.
    ///
    /// # Errors
    ///
    /// A region without a counterpart in the SDK, such as one with an endpoint that is no URL, is the error of each call:
    /// `HttpDispatch` with the reason.
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: Region) -> Self
    where
        P: ProvideAwsCredentials + Send + Sync + 'static,
        D: DispatchSignedRequest + Send + Sync + 'static,
    {
        Self::from_config(&support::config_of_rusoto(request_dispatcher, credentials_provider, &region))
    }

    /// Returns Rusoto's trait over this client, with the settings that the client has.
    ///
    /// It is made anew from its configuration, so that it checks that the XML of an answer is whole. If the configuration
    /// has no HTTP client, the new client has one of its own: use [`client`](Self::client) in place of yours.
    pub fn from_client(client: sdk::Client) -> Self {
        Self::from_settings(client.config().to_builder())
    }

    /// Returns Rusoto's trait over a new client with `config`, but with Rusoto's defaults: one attempt, checksums only
    /// where they are required, and no protection against stalled streams. Buckets are in the path of the URL.
    ///
    /// This does no I/O. To keep the settings of `config`, make the client and use [`from_client`](Self::from_client).
    pub fn from_config(config: &SdkConfig) -> Self {
        let config =
            sdk::config::Builder::from(&support::with_rusoto_defaults(config)).force_path_style(true);
        Self::from_settings(config)
    }

    fn from_settings(config: sdk::config::Builder) -> Self {
        let config = config.interceptor(support::ContentMd5).interceptor(support::WholeXml(XML_ANSWERS));
        Self { client: sdk::Client::from_conf(config.build()) }
    }

    /// Returns the client, for calls that have moved to the SDK.
    pub fn client(&self) -> &sdk::Client {
        &self.client
    }
}

#[async_trait]
impl rusoto::S3 for S3 {
    async fn abort_multipart_upload(
        &self,
        input: rusoto::AbortMultipartUploadRequest,
    ) -> Result<rusoto::AbortMultipartUploadOutput, RusotoError<rusoto::AbortMultipartUploadError>> {
        let call = abort_multipart_upload_call(self.client.abort_multipart_upload(), input)?;
        let output = call.send().await.or_rusoto(rusoto::AbortMultipartUploadError::from_response)?;
        Ok(abort_multipart_upload_output_into_rusoto(output)?)
    }

    async fn complete_multipart_upload(
        &self,
        input: rusoto::CompleteMultipartUploadRequest,
    ) -> Result<rusoto::CompleteMultipartUploadOutput, RusotoError<rusoto::CompleteMultipartUploadError>>
    {
        let call = complete_multipart_upload_call(self.client.complete_multipart_upload(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CompleteMultipartUploadError::from_response)?;
        Ok(complete_multipart_upload_output_into_rusoto(output)?)
    }

    async fn copy_object(
        &self,
        input: rusoto::CopyObjectRequest,
    ) -> Result<rusoto::CopyObjectOutput, RusotoError<rusoto::CopyObjectError>> {
        let call = copy_object_call(self.client.copy_object(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CopyObjectError::from_response)?;
        Ok(copy_object_output_into_rusoto(output)?)
    }

    async fn create_bucket(
        &self,
        input: rusoto::CreateBucketRequest,
    ) -> Result<rusoto::CreateBucketOutput, RusotoError<rusoto::CreateBucketError>> {
        let call = create_bucket_call(self.client.create_bucket(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreateBucketError::from_response)?;
        Ok(create_bucket_output_into_rusoto(output)?)
    }

    async fn create_multipart_upload(
        &self,
        input: rusoto::CreateMultipartUploadRequest,
    ) -> Result<rusoto::CreateMultipartUploadOutput, RusotoError<rusoto::CreateMultipartUploadError>> {
        let call = create_multipart_upload_call(self.client.create_multipart_upload(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreateMultipartUploadError::from_response)?;
        Ok(create_multipart_upload_output_into_rusoto(output)?)
    }

    async fn delete_bucket(
        &self,
        input: rusoto::DeleteBucketRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketError>> {
        let call = delete_bucket_call(self.client.delete_bucket(), input)?;
        call.send().await.or_rusoto(rusoto::DeleteBucketError::from_response)?;
        Ok(())
    }

    async fn delete_bucket_analytics_configuration(
        &self,
        input: rusoto::DeleteBucketAnalyticsConfigurationRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketAnalyticsConfigurationError>> {
        let call = delete_bucket_analytics_configuration_call(
            self.client.delete_bucket_analytics_configuration(),
            input,
        )?;
        call.send().await.or_rusoto(rusoto::DeleteBucketAnalyticsConfigurationError::from_response)?;
        Ok(())
    }

    async fn delete_bucket_cors(
        &self,
        input: rusoto::DeleteBucketCorsRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketCorsError>> {
        let call = delete_bucket_cors_call(self.client.delete_bucket_cors(), input)?;
        call.send().await.or_rusoto(rusoto::DeleteBucketCorsError::from_response)?;
        Ok(())
    }

    async fn delete_bucket_encryption(
        &self,
        input: rusoto::DeleteBucketEncryptionRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketEncryptionError>> {
        let call = delete_bucket_encryption_call(self.client.delete_bucket_encryption(), input)?;
        call.send().await.or_rusoto(rusoto::DeleteBucketEncryptionError::from_response)?;
        Ok(())
    }

    async fn delete_bucket_intelligent_tiering_configuration(
        &self,
        input: rusoto::DeleteBucketIntelligentTieringConfigurationRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketIntelligentTieringConfigurationError>> {
        let call = delete_bucket_intelligent_tiering_configuration_call(
            self.client.delete_bucket_intelligent_tiering_configuration(),
            input,
        )?;
        call.send()
            .await
            .or_rusoto(rusoto::DeleteBucketIntelligentTieringConfigurationError::from_response)?;
        Ok(())
    }

    async fn delete_bucket_inventory_configuration(
        &self,
        input: rusoto::DeleteBucketInventoryConfigurationRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketInventoryConfigurationError>> {
        let call = delete_bucket_inventory_configuration_call(
            self.client.delete_bucket_inventory_configuration(),
            input,
        )?;
        call.send().await.or_rusoto(rusoto::DeleteBucketInventoryConfigurationError::from_response)?;
        Ok(())
    }

    async fn delete_bucket_lifecycle(
        &self,
        input: rusoto::DeleteBucketLifecycleRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketLifecycleError>> {
        let call = delete_bucket_lifecycle_call(self.client.delete_bucket_lifecycle(), input)?;
        call.send().await.or_rusoto(rusoto::DeleteBucketLifecycleError::from_response)?;
        Ok(())
    }

    async fn delete_bucket_metrics_configuration(
        &self,
        input: rusoto::DeleteBucketMetricsConfigurationRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketMetricsConfigurationError>> {
        let call = delete_bucket_metrics_configuration_call(
            self.client.delete_bucket_metrics_configuration(),
            input,
        )?;
        call.send().await.or_rusoto(rusoto::DeleteBucketMetricsConfigurationError::from_response)?;
        Ok(())
    }

    async fn delete_bucket_ownership_controls(
        &self,
        input: rusoto::DeleteBucketOwnershipControlsRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketOwnershipControlsError>> {
        let call =
            delete_bucket_ownership_controls_call(self.client.delete_bucket_ownership_controls(), input)?;
        call.send().await.or_rusoto(rusoto::DeleteBucketOwnershipControlsError::from_response)?;
        Ok(())
    }

    async fn delete_bucket_policy(
        &self,
        input: rusoto::DeleteBucketPolicyRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketPolicyError>> {
        let call = delete_bucket_policy_call(self.client.delete_bucket_policy(), input)?;
        call.send().await.or_rusoto(rusoto::DeleteBucketPolicyError::from_response)?;
        Ok(())
    }

    async fn delete_bucket_replication(
        &self,
        input: rusoto::DeleteBucketReplicationRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketReplicationError>> {
        let call = delete_bucket_replication_call(self.client.delete_bucket_replication(), input)?;
        call.send().await.or_rusoto(rusoto::DeleteBucketReplicationError::from_response)?;
        Ok(())
    }

    async fn delete_bucket_tagging(
        &self,
        input: rusoto::DeleteBucketTaggingRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketTaggingError>> {
        let call = delete_bucket_tagging_call(self.client.delete_bucket_tagging(), input)?;
        call.send().await.or_rusoto(rusoto::DeleteBucketTaggingError::from_response)?;
        Ok(())
    }

    async fn delete_bucket_website(
        &self,
        input: rusoto::DeleteBucketWebsiteRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteBucketWebsiteError>> {
        let call = delete_bucket_website_call(self.client.delete_bucket_website(), input)?;
        call.send().await.or_rusoto(rusoto::DeleteBucketWebsiteError::from_response)?;
        Ok(())
    }

    async fn delete_object(
        &self,
        input: rusoto::DeleteObjectRequest,
    ) -> Result<rusoto::DeleteObjectOutput, RusotoError<rusoto::DeleteObjectError>> {
        let call = delete_object_call(self.client.delete_object(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DeleteObjectError::from_response)?;
        Ok(delete_object_output_into_rusoto(output)?)
    }

    async fn delete_object_tagging(
        &self,
        input: rusoto::DeleteObjectTaggingRequest,
    ) -> Result<rusoto::DeleteObjectTaggingOutput, RusotoError<rusoto::DeleteObjectTaggingError>> {
        let call = delete_object_tagging_call(self.client.delete_object_tagging(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DeleteObjectTaggingError::from_response)?;
        Ok(delete_object_tagging_output_into_rusoto(output)?)
    }

    async fn delete_objects(
        &self,
        input: rusoto::DeleteObjectsRequest,
    ) -> Result<rusoto::DeleteObjectsOutput, RusotoError<rusoto::DeleteObjectsError>> {
        let call = delete_objects_call(self.client.delete_objects(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DeleteObjectsError::from_response)?;
        Ok(delete_objects_output_into_rusoto(output)?)
    }

    async fn delete_public_access_block(
        &self,
        input: rusoto::DeletePublicAccessBlockRequest,
    ) -> Result<(), RusotoError<rusoto::DeletePublicAccessBlockError>> {
        let call = delete_public_access_block_call(self.client.delete_public_access_block(), input)?;
        call.send().await.or_rusoto(rusoto::DeletePublicAccessBlockError::from_response)?;
        Ok(())
    }

    async fn get_bucket_accelerate_configuration(
        &self,
        input: rusoto::GetBucketAccelerateConfigurationRequest,
    ) -> Result<
        rusoto::GetBucketAccelerateConfigurationOutput,
        RusotoError<rusoto::GetBucketAccelerateConfigurationError>,
    > {
        let call = get_bucket_accelerate_configuration_call(
            self.client.get_bucket_accelerate_configuration(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::GetBucketAccelerateConfigurationError::from_response)?;
        Ok(get_bucket_accelerate_configuration_output_into_rusoto(output)?)
    }

    async fn get_bucket_acl(
        &self,
        input: rusoto::GetBucketAclRequest,
    ) -> Result<rusoto::GetBucketAclOutput, RusotoError<rusoto::GetBucketAclError>> {
        let call = get_bucket_acl_call(self.client.get_bucket_acl(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetBucketAclError::from_response)?;
        Ok(get_bucket_acl_output_into_rusoto(output)?)
    }

    async fn get_bucket_analytics_configuration(
        &self,
        input: rusoto::GetBucketAnalyticsConfigurationRequest,
    ) -> Result<
        rusoto::GetBucketAnalyticsConfigurationOutput,
        RusotoError<rusoto::GetBucketAnalyticsConfigurationError>,
    > {
        let call =
            get_bucket_analytics_configuration_call(self.client.get_bucket_analytics_configuration(), input)?;
        let output =
            call.send().await.or_rusoto(rusoto::GetBucketAnalyticsConfigurationError::from_response)?;
        Ok(get_bucket_analytics_configuration_output_into_rusoto(output)?)
    }

    async fn get_bucket_cors(
        &self,
        input: rusoto::GetBucketCorsRequest,
    ) -> Result<rusoto::GetBucketCorsOutput, RusotoError<rusoto::GetBucketCorsError>> {
        let call = get_bucket_cors_call(self.client.get_bucket_cors(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetBucketCorsError::from_response)?;
        Ok(get_bucket_cors_output_into_rusoto(output)?)
    }

    async fn get_bucket_encryption(
        &self,
        input: rusoto::GetBucketEncryptionRequest,
    ) -> Result<rusoto::GetBucketEncryptionOutput, RusotoError<rusoto::GetBucketEncryptionError>> {
        let call = get_bucket_encryption_call(self.client.get_bucket_encryption(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetBucketEncryptionError::from_response)?;
        Ok(get_bucket_encryption_output_into_rusoto(output)?)
    }

    async fn get_bucket_intelligent_tiering_configuration(
        &self,
        input: rusoto::GetBucketIntelligentTieringConfigurationRequest,
    ) -> Result<
        rusoto::GetBucketIntelligentTieringConfigurationOutput,
        RusotoError<rusoto::GetBucketIntelligentTieringConfigurationError>,
    > {
        let call = get_bucket_intelligent_tiering_configuration_call(
            self.client.get_bucket_intelligent_tiering_configuration(),
            input,
        )?;
        let output = call
            .send()
            .await
            .or_rusoto(rusoto::GetBucketIntelligentTieringConfigurationError::from_response)?;
        Ok(get_bucket_intelligent_tiering_configuration_output_into_rusoto(output)?)
    }

    async fn get_bucket_inventory_configuration(
        &self,
        input: rusoto::GetBucketInventoryConfigurationRequest,
    ) -> Result<
        rusoto::GetBucketInventoryConfigurationOutput,
        RusotoError<rusoto::GetBucketInventoryConfigurationError>,
    > {
        let call =
            get_bucket_inventory_configuration_call(self.client.get_bucket_inventory_configuration(), input)?;
        let output =
            call.send().await.or_rusoto(rusoto::GetBucketInventoryConfigurationError::from_response)?;
        Ok(get_bucket_inventory_configuration_output_into_rusoto(output)?)
    }

    async fn get_bucket_lifecycle(
        &self,
        _input: rusoto::GetBucketLifecycleRequest,
    ) -> Result<rusoto::GetBucketLifecycleOutput, RusotoError<rusoto::GetBucketLifecycleError>> {
        Err(RusotoError::Validation(
            "the SDK does not have `get_bucket_lifecycle`: call `get_bucket_lifecycle_configuration`"
                .to_owned(),
        ))
    }

    async fn get_bucket_lifecycle_configuration(
        &self,
        input: rusoto::GetBucketLifecycleConfigurationRequest,
    ) -> Result<
        rusoto::GetBucketLifecycleConfigurationOutput,
        RusotoError<rusoto::GetBucketLifecycleConfigurationError>,
    > {
        let call =
            get_bucket_lifecycle_configuration_call(self.client.get_bucket_lifecycle_configuration(), input)?;
        let output =
            call.send().await.or_rusoto(rusoto::GetBucketLifecycleConfigurationError::from_response)?;
        Ok(get_bucket_lifecycle_configuration_output_into_rusoto(output)?)
    }

    async fn get_bucket_location(
        &self,
        input: rusoto::GetBucketLocationRequest,
    ) -> Result<rusoto::GetBucketLocationOutput, RusotoError<rusoto::GetBucketLocationError>> {
        let call = get_bucket_location_call(self.client.get_bucket_location(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetBucketLocationError::from_response)?;
        Ok(get_bucket_location_output_into_rusoto(output)?)
    }

    async fn get_bucket_logging(
        &self,
        input: rusoto::GetBucketLoggingRequest,
    ) -> Result<rusoto::GetBucketLoggingOutput, RusotoError<rusoto::GetBucketLoggingError>> {
        let call = get_bucket_logging_call(self.client.get_bucket_logging(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetBucketLoggingError::from_response)?;
        Ok(get_bucket_logging_output_into_rusoto(output)?)
    }

    async fn get_bucket_metrics_configuration(
        &self,
        input: rusoto::GetBucketMetricsConfigurationRequest,
    ) -> Result<
        rusoto::GetBucketMetricsConfigurationOutput,
        RusotoError<rusoto::GetBucketMetricsConfigurationError>,
    > {
        let call =
            get_bucket_metrics_configuration_call(self.client.get_bucket_metrics_configuration(), input)?;
        let output =
            call.send().await.or_rusoto(rusoto::GetBucketMetricsConfigurationError::from_response)?;
        Ok(get_bucket_metrics_configuration_output_into_rusoto(output)?)
    }

    async fn get_bucket_notification(
        &self,
        _input: rusoto::GetBucketNotificationConfigurationRequest,
    ) -> Result<rusoto::NotificationConfigurationDeprecated, RusotoError<rusoto::GetBucketNotificationError>>
    {
        Err(RusotoError::Validation(
            "the SDK does not have `get_bucket_notification`: call `get_bucket_notification_configuration`"
                .to_owned(),
        ))
    }

    async fn get_bucket_notification_configuration(
        &self,
        input: rusoto::GetBucketNotificationConfigurationRequest,
    ) -> Result<rusoto::NotificationConfiguration, RusotoError<rusoto::GetBucketNotificationConfigurationError>>
    {
        let call = get_bucket_notification_configuration_call(
            self.client.get_bucket_notification_configuration(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::GetBucketNotificationConfigurationError::from_response)?;
        Ok(get_bucket_notification_configuration_output_into_rusoto(output)?)
    }

    async fn get_bucket_ownership_controls(
        &self,
        input: rusoto::GetBucketOwnershipControlsRequest,
    ) -> Result<rusoto::GetBucketOwnershipControlsOutput, RusotoError<rusoto::GetBucketOwnershipControlsError>>
    {
        let call = get_bucket_ownership_controls_call(self.client.get_bucket_ownership_controls(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetBucketOwnershipControlsError::from_response)?;
        Ok(get_bucket_ownership_controls_output_into_rusoto(output)?)
    }

    async fn get_bucket_policy(
        &self,
        input: rusoto::GetBucketPolicyRequest,
    ) -> Result<rusoto::GetBucketPolicyOutput, RusotoError<rusoto::GetBucketPolicyError>> {
        let call = get_bucket_policy_call(self.client.get_bucket_policy(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetBucketPolicyError::from_response)?;
        Ok(get_bucket_policy_output_into_rusoto(output)?)
    }

    async fn get_bucket_policy_status(
        &self,
        input: rusoto::GetBucketPolicyStatusRequest,
    ) -> Result<rusoto::GetBucketPolicyStatusOutput, RusotoError<rusoto::GetBucketPolicyStatusError>> {
        let call = get_bucket_policy_status_call(self.client.get_bucket_policy_status(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetBucketPolicyStatusError::from_response)?;
        Ok(get_bucket_policy_status_output_into_rusoto(output)?)
    }

    async fn get_bucket_replication(
        &self,
        input: rusoto::GetBucketReplicationRequest,
    ) -> Result<rusoto::GetBucketReplicationOutput, RusotoError<rusoto::GetBucketReplicationError>> {
        let call = get_bucket_replication_call(self.client.get_bucket_replication(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetBucketReplicationError::from_response)?;
        Ok(get_bucket_replication_output_into_rusoto(output)?)
    }

    async fn get_bucket_request_payment(
        &self,
        input: rusoto::GetBucketRequestPaymentRequest,
    ) -> Result<rusoto::GetBucketRequestPaymentOutput, RusotoError<rusoto::GetBucketRequestPaymentError>>
    {
        let call = get_bucket_request_payment_call(self.client.get_bucket_request_payment(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetBucketRequestPaymentError::from_response)?;
        Ok(get_bucket_request_payment_output_into_rusoto(output)?)
    }

    async fn get_bucket_tagging(
        &self,
        input: rusoto::GetBucketTaggingRequest,
    ) -> Result<rusoto::GetBucketTaggingOutput, RusotoError<rusoto::GetBucketTaggingError>> {
        let call = get_bucket_tagging_call(self.client.get_bucket_tagging(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetBucketTaggingError::from_response)?;
        Ok(get_bucket_tagging_output_into_rusoto(output)?)
    }

    async fn get_bucket_versioning(
        &self,
        input: rusoto::GetBucketVersioningRequest,
    ) -> Result<rusoto::GetBucketVersioningOutput, RusotoError<rusoto::GetBucketVersioningError>> {
        let call = get_bucket_versioning_call(self.client.get_bucket_versioning(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetBucketVersioningError::from_response)?;
        Ok(get_bucket_versioning_output_into_rusoto(output)?)
    }

    async fn get_bucket_website(
        &self,
        input: rusoto::GetBucketWebsiteRequest,
    ) -> Result<rusoto::GetBucketWebsiteOutput, RusotoError<rusoto::GetBucketWebsiteError>> {
        let call = get_bucket_website_call(self.client.get_bucket_website(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetBucketWebsiteError::from_response)?;
        Ok(get_bucket_website_output_into_rusoto(output)?)
    }

    async fn get_object(
        &self,
        input: rusoto::GetObjectRequest,
    ) -> Result<rusoto::GetObjectOutput, RusotoError<rusoto::GetObjectError>> {
        let call = get_object_call(self.client.get_object(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetObjectError::from_response)?;
        Ok(get_object_output_into_rusoto(output)?)
    }

    async fn get_object_acl(
        &self,
        input: rusoto::GetObjectAclRequest,
    ) -> Result<rusoto::GetObjectAclOutput, RusotoError<rusoto::GetObjectAclError>> {
        let call = get_object_acl_call(self.client.get_object_acl(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetObjectAclError::from_response)?;
        Ok(get_object_acl_output_into_rusoto(output)?)
    }

    async fn get_object_legal_hold(
        &self,
        input: rusoto::GetObjectLegalHoldRequest,
    ) -> Result<rusoto::GetObjectLegalHoldOutput, RusotoError<rusoto::GetObjectLegalHoldError>> {
        let call = get_object_legal_hold_call(self.client.get_object_legal_hold(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetObjectLegalHoldError::from_response)?;
        Ok(get_object_legal_hold_output_into_rusoto(output)?)
    }

    async fn get_object_lock_configuration(
        &self,
        input: rusoto::GetObjectLockConfigurationRequest,
    ) -> Result<rusoto::GetObjectLockConfigurationOutput, RusotoError<rusoto::GetObjectLockConfigurationError>>
    {
        let call = get_object_lock_configuration_call(self.client.get_object_lock_configuration(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetObjectLockConfigurationError::from_response)?;
        Ok(get_object_lock_configuration_output_into_rusoto(output)?)
    }

    async fn get_object_retention(
        &self,
        input: rusoto::GetObjectRetentionRequest,
    ) -> Result<rusoto::GetObjectRetentionOutput, RusotoError<rusoto::GetObjectRetentionError>> {
        let call = get_object_retention_call(self.client.get_object_retention(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetObjectRetentionError::from_response)?;
        Ok(get_object_retention_output_into_rusoto(output)?)
    }

    async fn get_object_tagging(
        &self,
        input: rusoto::GetObjectTaggingRequest,
    ) -> Result<rusoto::GetObjectTaggingOutput, RusotoError<rusoto::GetObjectTaggingError>> {
        let call = get_object_tagging_call(self.client.get_object_tagging(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetObjectTaggingError::from_response)?;
        Ok(get_object_tagging_output_into_rusoto(output)?)
    }

    async fn get_object_torrent(
        &self,
        input: rusoto::GetObjectTorrentRequest,
    ) -> Result<rusoto::GetObjectTorrentOutput, RusotoError<rusoto::GetObjectTorrentError>> {
        let call = get_object_torrent_call(self.client.get_object_torrent(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetObjectTorrentError::from_response)?;
        Ok(get_object_torrent_output_into_rusoto(output)?)
    }

    async fn get_public_access_block(
        &self,
        input: rusoto::GetPublicAccessBlockRequest,
    ) -> Result<rusoto::GetPublicAccessBlockOutput, RusotoError<rusoto::GetPublicAccessBlockError>> {
        let call = get_public_access_block_call(self.client.get_public_access_block(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetPublicAccessBlockError::from_response)?;
        Ok(get_public_access_block_output_into_rusoto(output)?)
    }

    async fn head_bucket(
        &self,
        input: rusoto::HeadBucketRequest,
    ) -> Result<(), RusotoError<rusoto::HeadBucketError>> {
        let call = head_bucket_call(self.client.head_bucket(), input)?;
        call.send().await.or_rusoto(rusoto::HeadBucketError::from_response)?;
        Ok(())
    }

    async fn head_object(
        &self,
        input: rusoto::HeadObjectRequest,
    ) -> Result<rusoto::HeadObjectOutput, RusotoError<rusoto::HeadObjectError>> {
        let call = head_object_call(self.client.head_object(), input)?;
        let output = call.send().await.or_rusoto(rusoto::HeadObjectError::from_response)?;
        Ok(head_object_output_into_rusoto(output)?)
    }

    async fn list_bucket_analytics_configurations(
        &self,
        input: rusoto::ListBucketAnalyticsConfigurationsRequest,
    ) -> Result<
        rusoto::ListBucketAnalyticsConfigurationsOutput,
        RusotoError<rusoto::ListBucketAnalyticsConfigurationsError>,
    > {
        let call = list_bucket_analytics_configurations_call(
            self.client.list_bucket_analytics_configurations(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::ListBucketAnalyticsConfigurationsError::from_response)?;
        Ok(list_bucket_analytics_configurations_output_into_rusoto(output)?)
    }

    async fn list_bucket_intelligent_tiering_configurations(
        &self,
        input: rusoto::ListBucketIntelligentTieringConfigurationsRequest,
    ) -> Result<
        rusoto::ListBucketIntelligentTieringConfigurationsOutput,
        RusotoError<rusoto::ListBucketIntelligentTieringConfigurationsError>,
    > {
        let call = list_bucket_intelligent_tiering_configurations_call(
            self.client.list_bucket_intelligent_tiering_configurations(),
            input,
        )?;
        let output = call
            .send()
            .await
            .or_rusoto(rusoto::ListBucketIntelligentTieringConfigurationsError::from_response)?;
        Ok(list_bucket_intelligent_tiering_configurations_output_into_rusoto(output)?)
    }

    async fn list_bucket_inventory_configurations(
        &self,
        input: rusoto::ListBucketInventoryConfigurationsRequest,
    ) -> Result<
        rusoto::ListBucketInventoryConfigurationsOutput,
        RusotoError<rusoto::ListBucketInventoryConfigurationsError>,
    > {
        let call = list_bucket_inventory_configurations_call(
            self.client.list_bucket_inventory_configurations(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::ListBucketInventoryConfigurationsError::from_response)?;
        Ok(list_bucket_inventory_configurations_output_into_rusoto(output)?)
    }

    async fn list_bucket_metrics_configurations(
        &self,
        input: rusoto::ListBucketMetricsConfigurationsRequest,
    ) -> Result<
        rusoto::ListBucketMetricsConfigurationsOutput,
        RusotoError<rusoto::ListBucketMetricsConfigurationsError>,
    > {
        let call =
            list_bucket_metrics_configurations_call(self.client.list_bucket_metrics_configurations(), input)?;
        let output =
            call.send().await.or_rusoto(rusoto::ListBucketMetricsConfigurationsError::from_response)?;
        Ok(list_bucket_metrics_configurations_output_into_rusoto(output)?)
    }

    async fn list_buckets(&self) -> Result<rusoto::ListBucketsOutput, RusotoError<rusoto::ListBucketsError>> {
        let call = self.client.list_buckets();
        let output = call.send().await.or_rusoto(rusoto::ListBucketsError::from_response)?;
        Ok(list_buckets_output_into_rusoto(output)?)
    }

    async fn list_multipart_uploads(
        &self,
        input: rusoto::ListMultipartUploadsRequest,
    ) -> Result<rusoto::ListMultipartUploadsOutput, RusotoError<rusoto::ListMultipartUploadsError>> {
        let call = list_multipart_uploads_call(self.client.list_multipart_uploads(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListMultipartUploadsError::from_response)?;
        Ok(list_multipart_uploads_output_into_rusoto(output)?)
    }

    async fn list_object_versions(
        &self,
        input: rusoto::ListObjectVersionsRequest,
    ) -> Result<rusoto::ListObjectVersionsOutput, RusotoError<rusoto::ListObjectVersionsError>> {
        let call = list_object_versions_call(self.client.list_object_versions(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListObjectVersionsError::from_response)?;
        Ok(list_object_versions_output_into_rusoto(output)?)
    }

    async fn list_objects(
        &self,
        input: rusoto::ListObjectsRequest,
    ) -> Result<rusoto::ListObjectsOutput, RusotoError<rusoto::ListObjectsError>> {
        let call = list_objects_call(self.client.list_objects(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListObjectsError::from_response)?;
        Ok(list_objects_output_into_rusoto(output)?)
    }

    async fn list_objects_v2(
        &self,
        input: rusoto::ListObjectsV2Request,
    ) -> Result<rusoto::ListObjectsV2Output, RusotoError<rusoto::ListObjectsV2Error>> {
        let call = list_objects_v2_call(self.client.list_objects_v2(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListObjectsV2Error::from_response)?;
        Ok(list_objects_v2_output_into_rusoto(output)?)
    }

    async fn list_parts(
        &self,
        input: rusoto::ListPartsRequest,
    ) -> Result<rusoto::ListPartsOutput, RusotoError<rusoto::ListPartsError>> {
        let call = list_parts_call(self.client.list_parts(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListPartsError::from_response)?;
        Ok(list_parts_output_into_rusoto(output)?)
    }

    async fn put_bucket_accelerate_configuration(
        &self,
        input: rusoto::PutBucketAccelerateConfigurationRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketAccelerateConfigurationError>> {
        let call = put_bucket_accelerate_configuration_call(
            self.client.put_bucket_accelerate_configuration(),
            input,
        )?;
        call.send().await.or_rusoto(rusoto::PutBucketAccelerateConfigurationError::from_response)?;
        Ok(())
    }

    async fn put_bucket_acl(
        &self,
        input: rusoto::PutBucketAclRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketAclError>> {
        let call = put_bucket_acl_call(self.client.put_bucket_acl(), input)?;
        call.send().await.or_rusoto(rusoto::PutBucketAclError::from_response)?;
        Ok(())
    }

    async fn put_bucket_analytics_configuration(
        &self,
        input: rusoto::PutBucketAnalyticsConfigurationRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketAnalyticsConfigurationError>> {
        let call =
            put_bucket_analytics_configuration_call(self.client.put_bucket_analytics_configuration(), input)?;
        call.send().await.or_rusoto(rusoto::PutBucketAnalyticsConfigurationError::from_response)?;
        Ok(())
    }

    async fn put_bucket_cors(
        &self,
        input: rusoto::PutBucketCorsRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketCorsError>> {
        let call = put_bucket_cors_call(self.client.put_bucket_cors(), input)?;
        call.send().await.or_rusoto(rusoto::PutBucketCorsError::from_response)?;
        Ok(())
    }

    async fn put_bucket_encryption(
        &self,
        input: rusoto::PutBucketEncryptionRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketEncryptionError>> {
        let call = put_bucket_encryption_call(self.client.put_bucket_encryption(), input)?;
        call.send().await.or_rusoto(rusoto::PutBucketEncryptionError::from_response)?;
        Ok(())
    }

    async fn put_bucket_intelligent_tiering_configuration(
        &self,
        input: rusoto::PutBucketIntelligentTieringConfigurationRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketIntelligentTieringConfigurationError>> {
        let call = put_bucket_intelligent_tiering_configuration_call(
            self.client.put_bucket_intelligent_tiering_configuration(),
            input,
        )?;
        call.send().await.or_rusoto(rusoto::PutBucketIntelligentTieringConfigurationError::from_response)?;
        Ok(())
    }

    async fn put_bucket_inventory_configuration(
        &self,
        input: rusoto::PutBucketInventoryConfigurationRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketInventoryConfigurationError>> {
        let call =
            put_bucket_inventory_configuration_call(self.client.put_bucket_inventory_configuration(), input)?;
        call.send().await.or_rusoto(rusoto::PutBucketInventoryConfigurationError::from_response)?;
        Ok(())
    }

    async fn put_bucket_lifecycle(
        &self,
        _input: rusoto::PutBucketLifecycleRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketLifecycleError>> {
        Err(RusotoError::Validation(
            "the SDK does not have `put_bucket_lifecycle`: call `put_bucket_lifecycle_configuration`"
                .to_owned(),
        ))
    }

    async fn put_bucket_lifecycle_configuration(
        &self,
        input: rusoto::PutBucketLifecycleConfigurationRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketLifecycleConfigurationError>> {
        let call =
            put_bucket_lifecycle_configuration_call(self.client.put_bucket_lifecycle_configuration(), input)?;
        call.send().await.or_rusoto(rusoto::PutBucketLifecycleConfigurationError::from_response)?;
        Ok(())
    }

    async fn put_bucket_logging(
        &self,
        input: rusoto::PutBucketLoggingRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketLoggingError>> {
        let call = put_bucket_logging_call(self.client.put_bucket_logging(), input)?;
        call.send().await.or_rusoto(rusoto::PutBucketLoggingError::from_response)?;
        Ok(())
    }

    async fn put_bucket_metrics_configuration(
        &self,
        input: rusoto::PutBucketMetricsConfigurationRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketMetricsConfigurationError>> {
        let call =
            put_bucket_metrics_configuration_call(self.client.put_bucket_metrics_configuration(), input)?;
        call.send().await.or_rusoto(rusoto::PutBucketMetricsConfigurationError::from_response)?;
        Ok(())
    }

    async fn put_bucket_notification(
        &self,
        _input: rusoto::PutBucketNotificationRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketNotificationError>> {
        Err(RusotoError::Validation(
            "the SDK does not have `put_bucket_notification`: call `put_bucket_notification_configuration`"
                .to_owned(),
        ))
    }

    async fn put_bucket_notification_configuration(
        &self,
        input: rusoto::PutBucketNotificationConfigurationRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketNotificationConfigurationError>> {
        let call = put_bucket_notification_configuration_call(
            self.client.put_bucket_notification_configuration(),
            input,
        )?;
        call.send().await.or_rusoto(rusoto::PutBucketNotificationConfigurationError::from_response)?;
        Ok(())
    }

    async fn put_bucket_ownership_controls(
        &self,
        input: rusoto::PutBucketOwnershipControlsRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketOwnershipControlsError>> {
        let call = put_bucket_ownership_controls_call(self.client.put_bucket_ownership_controls(), input)?;
        call.send().await.or_rusoto(rusoto::PutBucketOwnershipControlsError::from_response)?;
        Ok(())
    }

    async fn put_bucket_policy(
        &self,
        input: rusoto::PutBucketPolicyRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketPolicyError>> {
        let call = put_bucket_policy_call(self.client.put_bucket_policy(), input)?;
        call.send().await.or_rusoto(rusoto::PutBucketPolicyError::from_response)?;
        Ok(())
    }

    async fn put_bucket_replication(
        &self,
        input: rusoto::PutBucketReplicationRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketReplicationError>> {
        let call = put_bucket_replication_call(self.client.put_bucket_replication(), input)?;
        call.send().await.or_rusoto(rusoto::PutBucketReplicationError::from_response)?;
        Ok(())
    }

    async fn put_bucket_request_payment(
        &self,
        input: rusoto::PutBucketRequestPaymentRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketRequestPaymentError>> {
        let call = put_bucket_request_payment_call(self.client.put_bucket_request_payment(), input)?;
        call.send().await.or_rusoto(rusoto::PutBucketRequestPaymentError::from_response)?;
        Ok(())
    }

    async fn put_bucket_tagging(
        &self,
        input: rusoto::PutBucketTaggingRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketTaggingError>> {
        let call = put_bucket_tagging_call(self.client.put_bucket_tagging(), input)?;
        call.send().await.or_rusoto(rusoto::PutBucketTaggingError::from_response)?;
        Ok(())
    }

    async fn put_bucket_versioning(
        &self,
        input: rusoto::PutBucketVersioningRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketVersioningError>> {
        let call = put_bucket_versioning_call(self.client.put_bucket_versioning(), input)?;
        call.send().await.or_rusoto(rusoto::PutBucketVersioningError::from_response)?;
        Ok(())
    }

    async fn put_bucket_website(
        &self,
        input: rusoto::PutBucketWebsiteRequest,
    ) -> Result<(), RusotoError<rusoto::PutBucketWebsiteError>> {
        let call = put_bucket_website_call(self.client.put_bucket_website(), input)?;
        call.send().await.or_rusoto(rusoto::PutBucketWebsiteError::from_response)?;
        Ok(())
    }

    async fn put_object(
        &self,
        input: rusoto::PutObjectRequest,
    ) -> Result<rusoto::PutObjectOutput, RusotoError<rusoto::PutObjectError>> {
        let call = put_object_call(self.client.put_object(), input)?;
        let output = call.send().await.or_rusoto(rusoto::PutObjectError::from_response)?;
        Ok(put_object_output_into_rusoto(output)?)
    }

    async fn put_object_acl(
        &self,
        input: rusoto::PutObjectAclRequest,
    ) -> Result<rusoto::PutObjectAclOutput, RusotoError<rusoto::PutObjectAclError>> {
        let call = put_object_acl_call(self.client.put_object_acl(), input)?;
        let output = call.send().await.or_rusoto(rusoto::PutObjectAclError::from_response)?;
        Ok(put_object_acl_output_into_rusoto(output)?)
    }

    async fn put_object_legal_hold(
        &self,
        input: rusoto::PutObjectLegalHoldRequest,
    ) -> Result<rusoto::PutObjectLegalHoldOutput, RusotoError<rusoto::PutObjectLegalHoldError>> {
        let call = put_object_legal_hold_call(self.client.put_object_legal_hold(), input)?;
        let output = call.send().await.or_rusoto(rusoto::PutObjectLegalHoldError::from_response)?;
        Ok(put_object_legal_hold_output_into_rusoto(output)?)
    }

    async fn put_object_lock_configuration(
        &self,
        input: rusoto::PutObjectLockConfigurationRequest,
    ) -> Result<rusoto::PutObjectLockConfigurationOutput, RusotoError<rusoto::PutObjectLockConfigurationError>>
    {
        let call = put_object_lock_configuration_call(self.client.put_object_lock_configuration(), input)?;
        let output = call.send().await.or_rusoto(rusoto::PutObjectLockConfigurationError::from_response)?;
        Ok(put_object_lock_configuration_output_into_rusoto(output)?)
    }

    async fn put_object_retention(
        &self,
        input: rusoto::PutObjectRetentionRequest,
    ) -> Result<rusoto::PutObjectRetentionOutput, RusotoError<rusoto::PutObjectRetentionError>> {
        let call = put_object_retention_call(self.client.put_object_retention(), input)?;
        let output = call.send().await.or_rusoto(rusoto::PutObjectRetentionError::from_response)?;
        Ok(put_object_retention_output_into_rusoto(output)?)
    }

    async fn put_object_tagging(
        &self,
        input: rusoto::PutObjectTaggingRequest,
    ) -> Result<rusoto::PutObjectTaggingOutput, RusotoError<rusoto::PutObjectTaggingError>> {
        let call = put_object_tagging_call(self.client.put_object_tagging(), input)?;
        let output = call.send().await.or_rusoto(rusoto::PutObjectTaggingError::from_response)?;
        Ok(put_object_tagging_output_into_rusoto(output)?)
    }

    async fn put_public_access_block(
        &self,
        input: rusoto::PutPublicAccessBlockRequest,
    ) -> Result<(), RusotoError<rusoto::PutPublicAccessBlockError>> {
        let call = put_public_access_block_call(self.client.put_public_access_block(), input)?;
        call.send().await.or_rusoto(rusoto::PutPublicAccessBlockError::from_response)?;
        Ok(())
    }

    async fn restore_object(
        &self,
        input: rusoto::RestoreObjectRequest,
    ) -> Result<rusoto::RestoreObjectOutput, RusotoError<rusoto::RestoreObjectError>> {
        let call = restore_object_call(self.client.restore_object(), input)?;
        let output = call.send().await.or_rusoto(rusoto::RestoreObjectError::from_response)?;
        Ok(restore_object_output_into_rusoto(output)?)
    }

    async fn select_object_content(
        &self,
        _input: rusoto::SelectObjectContentRequest,
    ) -> Result<rusoto::SelectObjectContentOutput, RusotoError<rusoto::SelectObjectContentError>> {
        Err(RusotoError::Validation("rusoto_s3 cannot return what `select_object_content` answers, because its reader of the events panics: call it on `client()`".to_owned()))
    }

    async fn upload_part(
        &self,
        input: rusoto::UploadPartRequest,
    ) -> Result<rusoto::UploadPartOutput, RusotoError<rusoto::UploadPartError>> {
        let call = upload_part_call(self.client.upload_part(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UploadPartError::from_response)?;
        Ok(upload_part_output_into_rusoto(output)?)
    }

    async fn upload_part_copy(
        &self,
        input: rusoto::UploadPartCopyRequest,
    ) -> Result<rusoto::UploadPartCopyOutput, RusotoError<rusoto::UploadPartCopyError>> {
        let call = upload_part_copy_call(self.client.upload_part_copy(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UploadPartCopyError::from_response)?;
        Ok(upload_part_copy_output_into_rusoto(output)?)
    }

    async fn write_get_object_response(
        &self,
        input: rusoto::WriteGetObjectResponseRequest,
    ) -> Result<(), RusotoError<rusoto::WriteGetObjectResponseError>> {
        let call = write_get_object_response_call(self.client.write_get_object_response(), input)?;
        call.send().await.or_rusoto(rusoto::WriteGetObjectResponseError::from_response)?;
        Ok(())
    }
}

fn abort_multipart_upload_call(
    call: sdk::operation::abort_multipart_upload::builders::AbortMultipartUploadFluentBuilder,
    input: rusoto::AbortMultipartUploadRequest,
) -> Result<sdk::operation::abort_multipart_upload::builders::AbortMultipartUploadFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_key(Some(input.key))
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str())))
        .set_upload_id(Some(input.upload_id)))
}

fn complete_multipart_upload_call(
    call: sdk::operation::complete_multipart_upload::builders::CompleteMultipartUploadFluentBuilder,
    input: rusoto::CompleteMultipartUploadRequest,
) -> Result<sdk::operation::complete_multipart_upload::builders::CompleteMultipartUploadFluentBuilder, Unfit>
{
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_key(Some(input.key))
        .set_multipart_upload(input.multipart_upload.map(completed_multipart_upload_into_sdk).transpose()?)
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str())))
        .set_upload_id(Some(input.upload_id)))
}

fn copy_object_call(
    call: sdk::operation::copy_object::builders::CopyObjectFluentBuilder,
    input: rusoto::CopyObjectRequest,
) -> Result<sdk::operation::copy_object::builders::CopyObjectFluentBuilder, Unfit> {
    Ok(call
        .set_acl(input.acl.map(|it| sdk::types::ObjectCannedAcl::from(it.as_str())))
        .set_bucket(Some(input.bucket))
        .set_bucket_key_enabled(input.bucket_key_enabled)
        .set_cache_control(input.cache_control)
        .set_content_disposition(input.content_disposition)
        .set_content_encoding(input.content_encoding)
        .set_content_language(input.content_language)
        .set_content_type(input.content_type.or_else(|| Some("application/octet-stream".to_owned())))
        .set_copy_source(Some(input.copy_source))
        .set_copy_source_if_match(input.copy_source_if_match)
        .set_copy_source_if_modified_since(
            input
                .copy_source_if_modified_since
                .map(|it| support::time_of_text(it, "CopyObjectRequest::copy_source_if_modified_since"))
                .transpose()?,
        )
        .set_copy_source_if_none_match(input.copy_source_if_none_match)
        .set_copy_source_if_unmodified_since(
            input
                .copy_source_if_unmodified_since
                .map(|it| support::time_of_text(it, "CopyObjectRequest::copy_source_if_unmodified_since"))
                .transpose()?,
        )
        .set_copy_source_sse_customer_algorithm(input.copy_source_sse_customer_algorithm)
        .set_copy_source_sse_customer_key(input.copy_source_sse_customer_key)
        .set_copy_source_sse_customer_key_md5(input.copy_source_sse_customer_key_md5)
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_expected_source_bucket_owner(input.expected_source_bucket_owner)
        .set_expires(
            input.expires.map(|it| support::time_of_text(it, "CopyObjectRequest::expires")).transpose()?,
        )
        .set_grant_full_control(input.grant_full_control)
        .set_grant_read(input.grant_read)
        .set_grant_read_acp(input.grant_read_acp)
        .set_grant_write_acp(input.grant_write_acp)
        .set_key(Some(input.key))
        .set_metadata(input.metadata)
        .set_metadata_directive(
            input.metadata_directive.map(|it| sdk::types::MetadataDirective::from(it.as_str())),
        )
        .set_object_lock_legal_hold_status(
            input
                .object_lock_legal_hold_status
                .map(|it| sdk::types::ObjectLockLegalHoldStatus::from(it.as_str())),
        )
        .set_object_lock_mode(input.object_lock_mode.map(|it| sdk::types::ObjectLockMode::from(it.as_str())))
        .set_object_lock_retain_until_date(
            input
                .object_lock_retain_until_date
                .map(|it| support::time_of_text(it, "CopyObjectRequest::object_lock_retain_until_date"))
                .transpose()?,
        )
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str())))
        .set_sse_customer_algorithm(input.sse_customer_algorithm)
        .set_sse_customer_key(input.sse_customer_key)
        .set_sse_customer_key_md5(input.sse_customer_key_md5)
        .set_ssekms_encryption_context(input.ssekms_encryption_context)
        .set_ssekms_key_id(input.ssekms_key_id)
        .set_server_side_encryption(
            input.server_side_encryption.map(|it| sdk::types::ServerSideEncryption::from(it.as_str())),
        )
        .set_storage_class(input.storage_class.map(|it| sdk::types::StorageClass::from(it.as_str())))
        .set_tagging(input.tagging)
        .set_tagging_directive(
            input.tagging_directive.map(|it| sdk::types::TaggingDirective::from(it.as_str())),
        )
        .set_website_redirect_location(input.website_redirect_location))
}

fn create_bucket_call(
    call: sdk::operation::create_bucket::builders::CreateBucketFluentBuilder,
    input: rusoto::CreateBucketRequest,
) -> Result<sdk::operation::create_bucket::builders::CreateBucketFluentBuilder, Unfit> {
    Ok(call
        .set_acl(input.acl.map(|it| sdk::types::BucketCannedAcl::from(it.as_str())))
        .set_bucket(Some(input.bucket))
        .set_create_bucket_configuration(
            input.create_bucket_configuration.map(create_bucket_configuration_into_sdk).transpose()?,
        )
        .set_grant_full_control(input.grant_full_control)
        .set_grant_read(input.grant_read)
        .set_grant_read_acp(input.grant_read_acp)
        .set_grant_write(input.grant_write)
        .set_grant_write_acp(input.grant_write_acp)
        .set_object_lock_enabled_for_bucket(input.object_lock_enabled_for_bucket))
}

fn create_multipart_upload_call(
    call: sdk::operation::create_multipart_upload::builders::CreateMultipartUploadFluentBuilder,
    input: rusoto::CreateMultipartUploadRequest,
) -> Result<sdk::operation::create_multipart_upload::builders::CreateMultipartUploadFluentBuilder, Unfit> {
    Ok(call
        .set_acl(input.acl.map(|it| sdk::types::ObjectCannedAcl::from(it.as_str())))
        .set_bucket(Some(input.bucket))
        .set_bucket_key_enabled(input.bucket_key_enabled)
        .set_cache_control(input.cache_control)
        .set_content_disposition(input.content_disposition)
        .set_content_encoding(input.content_encoding)
        .set_content_language(input.content_language)
        .set_content_type(input.content_type.or_else(|| Some("application/octet-stream".to_owned())))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_expires(
            input
                .expires
                .map(|it| support::time_of_text(it, "CreateMultipartUploadRequest::expires"))
                .transpose()?,
        )
        .set_grant_full_control(input.grant_full_control)
        .set_grant_read(input.grant_read)
        .set_grant_read_acp(input.grant_read_acp)
        .set_grant_write_acp(input.grant_write_acp)
        .set_key(Some(input.key))
        .set_metadata(input.metadata)
        .set_object_lock_legal_hold_status(
            input
                .object_lock_legal_hold_status
                .map(|it| sdk::types::ObjectLockLegalHoldStatus::from(it.as_str())),
        )
        .set_object_lock_mode(input.object_lock_mode.map(|it| sdk::types::ObjectLockMode::from(it.as_str())))
        .set_object_lock_retain_until_date(
            input
                .object_lock_retain_until_date
                .map(|it| {
                    support::time_of_text(it, "CreateMultipartUploadRequest::object_lock_retain_until_date")
                })
                .transpose()?,
        )
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str())))
        .set_sse_customer_algorithm(input.sse_customer_algorithm)
        .set_sse_customer_key(input.sse_customer_key)
        .set_sse_customer_key_md5(input.sse_customer_key_md5)
        .set_ssekms_encryption_context(input.ssekms_encryption_context)
        .set_ssekms_key_id(input.ssekms_key_id)
        .set_server_side_encryption(
            input.server_side_encryption.map(|it| sdk::types::ServerSideEncryption::from(it.as_str())),
        )
        .set_storage_class(input.storage_class.map(|it| sdk::types::StorageClass::from(it.as_str())))
        .set_tagging(input.tagging)
        .set_website_redirect_location(input.website_redirect_location))
}

fn delete_bucket_call(
    call: sdk::operation::delete_bucket::builders::DeleteBucketFluentBuilder,
    input: rusoto::DeleteBucketRequest,
) -> Result<sdk::operation::delete_bucket::builders::DeleteBucketFluentBuilder, Unfit> {
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn delete_bucket_analytics_configuration_call(call: sdk::operation::delete_bucket_analytics_configuration::builders::DeleteBucketAnalyticsConfigurationFluentBuilder, input: rusoto::DeleteBucketAnalyticsConfigurationRequest) -> Result<sdk::operation::delete_bucket_analytics_configuration::builders::DeleteBucketAnalyticsConfigurationFluentBuilder, Unfit>{
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_id(Some(input.id)))
}

fn delete_bucket_cors_call(
    call: sdk::operation::delete_bucket_cors::builders::DeleteBucketCorsFluentBuilder,
    input: rusoto::DeleteBucketCorsRequest,
) -> Result<sdk::operation::delete_bucket_cors::builders::DeleteBucketCorsFluentBuilder, Unfit> {
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn delete_bucket_encryption_call(
    call: sdk::operation::delete_bucket_encryption::builders::DeleteBucketEncryptionFluentBuilder,
    input: rusoto::DeleteBucketEncryptionRequest,
) -> Result<sdk::operation::delete_bucket_encryption::builders::DeleteBucketEncryptionFluentBuilder, Unfit> {
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn delete_bucket_intelligent_tiering_configuration_call(call: sdk::operation::delete_bucket_intelligent_tiering_configuration::builders::DeleteBucketIntelligentTieringConfigurationFluentBuilder, input: rusoto::DeleteBucketIntelligentTieringConfigurationRequest) -> Result<sdk::operation::delete_bucket_intelligent_tiering_configuration::builders::DeleteBucketIntelligentTieringConfigurationFluentBuilder, Unfit>{
    Ok(call.set_bucket(Some(input.bucket)).set_id(Some(input.id)))
}

fn delete_bucket_inventory_configuration_call(call: sdk::operation::delete_bucket_inventory_configuration::builders::DeleteBucketInventoryConfigurationFluentBuilder, input: rusoto::DeleteBucketInventoryConfigurationRequest) -> Result<sdk::operation::delete_bucket_inventory_configuration::builders::DeleteBucketInventoryConfigurationFluentBuilder, Unfit>{
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_id(Some(input.id)))
}

fn delete_bucket_lifecycle_call(
    call: sdk::operation::delete_bucket_lifecycle::builders::DeleteBucketLifecycleFluentBuilder,
    input: rusoto::DeleteBucketLifecycleRequest,
) -> Result<sdk::operation::delete_bucket_lifecycle::builders::DeleteBucketLifecycleFluentBuilder, Unfit> {
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn delete_bucket_metrics_configuration_call(call: sdk::operation::delete_bucket_metrics_configuration::builders::DeleteBucketMetricsConfigurationFluentBuilder, input: rusoto::DeleteBucketMetricsConfigurationRequest) -> Result<sdk::operation::delete_bucket_metrics_configuration::builders::DeleteBucketMetricsConfigurationFluentBuilder, Unfit>{
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_id(Some(input.id)))
}

fn delete_bucket_ownership_controls_call(
    call: sdk::operation::delete_bucket_ownership_controls::builders::DeleteBucketOwnershipControlsFluentBuilder,
    input: rusoto::DeleteBucketOwnershipControlsRequest,
) -> Result<
    sdk::operation::delete_bucket_ownership_controls::builders::DeleteBucketOwnershipControlsFluentBuilder,
    Unfit,
> {
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn delete_bucket_policy_call(
    call: sdk::operation::delete_bucket_policy::builders::DeleteBucketPolicyFluentBuilder,
    input: rusoto::DeleteBucketPolicyRequest,
) -> Result<sdk::operation::delete_bucket_policy::builders::DeleteBucketPolicyFluentBuilder, Unfit> {
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn delete_bucket_replication_call(
    call: sdk::operation::delete_bucket_replication::builders::DeleteBucketReplicationFluentBuilder,
    input: rusoto::DeleteBucketReplicationRequest,
) -> Result<sdk::operation::delete_bucket_replication::builders::DeleteBucketReplicationFluentBuilder, Unfit>
{
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn delete_bucket_tagging_call(
    call: sdk::operation::delete_bucket_tagging::builders::DeleteBucketTaggingFluentBuilder,
    input: rusoto::DeleteBucketTaggingRequest,
) -> Result<sdk::operation::delete_bucket_tagging::builders::DeleteBucketTaggingFluentBuilder, Unfit> {
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn delete_bucket_website_call(
    call: sdk::operation::delete_bucket_website::builders::DeleteBucketWebsiteFluentBuilder,
    input: rusoto::DeleteBucketWebsiteRequest,
) -> Result<sdk::operation::delete_bucket_website::builders::DeleteBucketWebsiteFluentBuilder, Unfit> {
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn delete_object_call(
    call: sdk::operation::delete_object::builders::DeleteObjectFluentBuilder,
    input: rusoto::DeleteObjectRequest,
) -> Result<sdk::operation::delete_object::builders::DeleteObjectFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_bypass_governance_retention(input.bypass_governance_retention)
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_key(Some(input.key))
        .set_mfa(input.mfa)
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str())))
        .set_version_id(input.version_id))
}

fn delete_object_tagging_call(
    call: sdk::operation::delete_object_tagging::builders::DeleteObjectTaggingFluentBuilder,
    input: rusoto::DeleteObjectTaggingRequest,
) -> Result<sdk::operation::delete_object_tagging::builders::DeleteObjectTaggingFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_key(Some(input.key))
        .set_version_id(input.version_id))
}

fn delete_objects_call(
    call: sdk::operation::delete_objects::builders::DeleteObjectsFluentBuilder,
    input: rusoto::DeleteObjectsRequest,
) -> Result<sdk::operation::delete_objects::builders::DeleteObjectsFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_bypass_governance_retention(input.bypass_governance_retention)
        .set_delete(Some(delete_into_sdk(input.delete)?))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_mfa(input.mfa)
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str()))))
}

fn delete_public_access_block_call(
    call: sdk::operation::delete_public_access_block::builders::DeletePublicAccessBlockFluentBuilder,
    input: rusoto::DeletePublicAccessBlockRequest,
) -> Result<sdk::operation::delete_public_access_block::builders::DeletePublicAccessBlockFluentBuilder, Unfit>
{
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn get_bucket_accelerate_configuration_call(call: sdk::operation::get_bucket_accelerate_configuration::builders::GetBucketAccelerateConfigurationFluentBuilder, input: rusoto::GetBucketAccelerateConfigurationRequest) -> Result<sdk::operation::get_bucket_accelerate_configuration::builders::GetBucketAccelerateConfigurationFluentBuilder, Unfit>{
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn get_bucket_acl_call(
    call: sdk::operation::get_bucket_acl::builders::GetBucketAclFluentBuilder,
    input: rusoto::GetBucketAclRequest,
) -> Result<sdk::operation::get_bucket_acl::builders::GetBucketAclFluentBuilder, Unfit> {
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn get_bucket_analytics_configuration_call(call: sdk::operation::get_bucket_analytics_configuration::builders::GetBucketAnalyticsConfigurationFluentBuilder, input: rusoto::GetBucketAnalyticsConfigurationRequest) -> Result<sdk::operation::get_bucket_analytics_configuration::builders::GetBucketAnalyticsConfigurationFluentBuilder, Unfit>{
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_id(Some(input.id)))
}

fn get_bucket_cors_call(
    call: sdk::operation::get_bucket_cors::builders::GetBucketCorsFluentBuilder,
    input: rusoto::GetBucketCorsRequest,
) -> Result<sdk::operation::get_bucket_cors::builders::GetBucketCorsFluentBuilder, Unfit> {
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn get_bucket_encryption_call(
    call: sdk::operation::get_bucket_encryption::builders::GetBucketEncryptionFluentBuilder,
    input: rusoto::GetBucketEncryptionRequest,
) -> Result<sdk::operation::get_bucket_encryption::builders::GetBucketEncryptionFluentBuilder, Unfit> {
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn get_bucket_intelligent_tiering_configuration_call(call: sdk::operation::get_bucket_intelligent_tiering_configuration::builders::GetBucketIntelligentTieringConfigurationFluentBuilder, input: rusoto::GetBucketIntelligentTieringConfigurationRequest) -> Result<sdk::operation::get_bucket_intelligent_tiering_configuration::builders::GetBucketIntelligentTieringConfigurationFluentBuilder, Unfit>{
    Ok(call.set_bucket(Some(input.bucket)).set_id(Some(input.id)))
}

fn get_bucket_inventory_configuration_call(call: sdk::operation::get_bucket_inventory_configuration::builders::GetBucketInventoryConfigurationFluentBuilder, input: rusoto::GetBucketInventoryConfigurationRequest) -> Result<sdk::operation::get_bucket_inventory_configuration::builders::GetBucketInventoryConfigurationFluentBuilder, Unfit>{
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_id(Some(input.id)))
}

fn get_bucket_lifecycle_configuration_call(call: sdk::operation::get_bucket_lifecycle_configuration::builders::GetBucketLifecycleConfigurationFluentBuilder, input: rusoto::GetBucketLifecycleConfigurationRequest) -> Result<sdk::operation::get_bucket_lifecycle_configuration::builders::GetBucketLifecycleConfigurationFluentBuilder, Unfit>{
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn get_bucket_location_call(
    call: sdk::operation::get_bucket_location::builders::GetBucketLocationFluentBuilder,
    input: rusoto::GetBucketLocationRequest,
) -> Result<sdk::operation::get_bucket_location::builders::GetBucketLocationFluentBuilder, Unfit> {
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn get_bucket_logging_call(
    call: sdk::operation::get_bucket_logging::builders::GetBucketLoggingFluentBuilder,
    input: rusoto::GetBucketLoggingRequest,
) -> Result<sdk::operation::get_bucket_logging::builders::GetBucketLoggingFluentBuilder, Unfit> {
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn get_bucket_metrics_configuration_call(
    call: sdk::operation::get_bucket_metrics_configuration::builders::GetBucketMetricsConfigurationFluentBuilder,
    input: rusoto::GetBucketMetricsConfigurationRequest,
) -> Result<
    sdk::operation::get_bucket_metrics_configuration::builders::GetBucketMetricsConfigurationFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_id(Some(input.id)))
}

fn get_bucket_notification_configuration_call(call: sdk::operation::get_bucket_notification_configuration::builders::GetBucketNotificationConfigurationFluentBuilder, input: rusoto::GetBucketNotificationConfigurationRequest) -> Result<sdk::operation::get_bucket_notification_configuration::builders::GetBucketNotificationConfigurationFluentBuilder, Unfit>{
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn get_bucket_ownership_controls_call(
    call: sdk::operation::get_bucket_ownership_controls::builders::GetBucketOwnershipControlsFluentBuilder,
    input: rusoto::GetBucketOwnershipControlsRequest,
) -> Result<
    sdk::operation::get_bucket_ownership_controls::builders::GetBucketOwnershipControlsFluentBuilder,
    Unfit,
> {
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn get_bucket_policy_call(
    call: sdk::operation::get_bucket_policy::builders::GetBucketPolicyFluentBuilder,
    input: rusoto::GetBucketPolicyRequest,
) -> Result<sdk::operation::get_bucket_policy::builders::GetBucketPolicyFluentBuilder, Unfit> {
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn get_bucket_policy_status_call(
    call: sdk::operation::get_bucket_policy_status::builders::GetBucketPolicyStatusFluentBuilder,
    input: rusoto::GetBucketPolicyStatusRequest,
) -> Result<sdk::operation::get_bucket_policy_status::builders::GetBucketPolicyStatusFluentBuilder, Unfit> {
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn get_bucket_replication_call(
    call: sdk::operation::get_bucket_replication::builders::GetBucketReplicationFluentBuilder,
    input: rusoto::GetBucketReplicationRequest,
) -> Result<sdk::operation::get_bucket_replication::builders::GetBucketReplicationFluentBuilder, Unfit> {
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn get_bucket_request_payment_call(
    call: sdk::operation::get_bucket_request_payment::builders::GetBucketRequestPaymentFluentBuilder,
    input: rusoto::GetBucketRequestPaymentRequest,
) -> Result<sdk::operation::get_bucket_request_payment::builders::GetBucketRequestPaymentFluentBuilder, Unfit>
{
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn get_bucket_tagging_call(
    call: sdk::operation::get_bucket_tagging::builders::GetBucketTaggingFluentBuilder,
    input: rusoto::GetBucketTaggingRequest,
) -> Result<sdk::operation::get_bucket_tagging::builders::GetBucketTaggingFluentBuilder, Unfit> {
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn get_bucket_versioning_call(
    call: sdk::operation::get_bucket_versioning::builders::GetBucketVersioningFluentBuilder,
    input: rusoto::GetBucketVersioningRequest,
) -> Result<sdk::operation::get_bucket_versioning::builders::GetBucketVersioningFluentBuilder, Unfit> {
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn get_bucket_website_call(
    call: sdk::operation::get_bucket_website::builders::GetBucketWebsiteFluentBuilder,
    input: rusoto::GetBucketWebsiteRequest,
) -> Result<sdk::operation::get_bucket_website::builders::GetBucketWebsiteFluentBuilder, Unfit> {
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn get_object_call(
    call: sdk::operation::get_object::builders::GetObjectFluentBuilder,
    input: rusoto::GetObjectRequest,
) -> Result<sdk::operation::get_object::builders::GetObjectFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_if_match(input.if_match)
        .set_if_modified_since(
            input
                .if_modified_since
                .map(|it| support::time_of_text(it, "GetObjectRequest::if_modified_since"))
                .transpose()?,
        )
        .set_if_none_match(input.if_none_match)
        .set_if_unmodified_since(
            input
                .if_unmodified_since
                .map(|it| support::time_of_text(it, "GetObjectRequest::if_unmodified_since"))
                .transpose()?,
        )
        .set_key(Some(input.key))
        .set_part_number(
            input.part_number.map(|it| support::integer(it, "GetObjectRequest::part_number")).transpose()?,
        )
        .set_range(input.range)
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str())))
        .set_response_cache_control(input.response_cache_control)
        .set_response_content_disposition(input.response_content_disposition)
        .set_response_content_encoding(input.response_content_encoding)
        .set_response_content_language(input.response_content_language)
        .set_response_content_type(input.response_content_type)
        .set_response_expires(
            input
                .response_expires
                .map(|it| support::time_of_text(it, "GetObjectRequest::response_expires"))
                .transpose()?,
        )
        .set_sse_customer_algorithm(input.sse_customer_algorithm)
        .set_sse_customer_key(input.sse_customer_key)
        .set_sse_customer_key_md5(input.sse_customer_key_md5)
        .set_version_id(input.version_id))
}

fn get_object_acl_call(
    call: sdk::operation::get_object_acl::builders::GetObjectAclFluentBuilder,
    input: rusoto::GetObjectAclRequest,
) -> Result<sdk::operation::get_object_acl::builders::GetObjectAclFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_key(Some(input.key))
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str())))
        .set_version_id(input.version_id))
}

fn get_object_legal_hold_call(
    call: sdk::operation::get_object_legal_hold::builders::GetObjectLegalHoldFluentBuilder,
    input: rusoto::GetObjectLegalHoldRequest,
) -> Result<sdk::operation::get_object_legal_hold::builders::GetObjectLegalHoldFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_key(Some(input.key))
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str())))
        .set_version_id(input.version_id))
}

fn get_object_lock_configuration_call(
    call: sdk::operation::get_object_lock_configuration::builders::GetObjectLockConfigurationFluentBuilder,
    input: rusoto::GetObjectLockConfigurationRequest,
) -> Result<
    sdk::operation::get_object_lock_configuration::builders::GetObjectLockConfigurationFluentBuilder,
    Unfit,
> {
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn get_object_retention_call(
    call: sdk::operation::get_object_retention::builders::GetObjectRetentionFluentBuilder,
    input: rusoto::GetObjectRetentionRequest,
) -> Result<sdk::operation::get_object_retention::builders::GetObjectRetentionFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_key(Some(input.key))
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str())))
        .set_version_id(input.version_id))
}

fn get_object_tagging_call(
    call: sdk::operation::get_object_tagging::builders::GetObjectTaggingFluentBuilder,
    input: rusoto::GetObjectTaggingRequest,
) -> Result<sdk::operation::get_object_tagging::builders::GetObjectTaggingFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_key(Some(input.key))
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str())))
        .set_version_id(input.version_id))
}

fn get_object_torrent_call(
    call: sdk::operation::get_object_torrent::builders::GetObjectTorrentFluentBuilder,
    input: rusoto::GetObjectTorrentRequest,
) -> Result<sdk::operation::get_object_torrent::builders::GetObjectTorrentFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_key(Some(input.key))
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str()))))
}

fn get_public_access_block_call(
    call: sdk::operation::get_public_access_block::builders::GetPublicAccessBlockFluentBuilder,
    input: rusoto::GetPublicAccessBlockRequest,
) -> Result<sdk::operation::get_public_access_block::builders::GetPublicAccessBlockFluentBuilder, Unfit> {
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn head_bucket_call(
    call: sdk::operation::head_bucket::builders::HeadBucketFluentBuilder,
    input: rusoto::HeadBucketRequest,
) -> Result<sdk::operation::head_bucket::builders::HeadBucketFluentBuilder, Unfit> {
    Ok(call.set_bucket(Some(input.bucket)).set_expected_bucket_owner(input.expected_bucket_owner))
}

fn head_object_call(
    call: sdk::operation::head_object::builders::HeadObjectFluentBuilder,
    input: rusoto::HeadObjectRequest,
) -> Result<sdk::operation::head_object::builders::HeadObjectFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_if_match(input.if_match)
        .set_if_modified_since(
            input
                .if_modified_since
                .map(|it| support::time_of_text(it, "HeadObjectRequest::if_modified_since"))
                .transpose()?,
        )
        .set_if_none_match(input.if_none_match)
        .set_if_unmodified_since(
            input
                .if_unmodified_since
                .map(|it| support::time_of_text(it, "HeadObjectRequest::if_unmodified_since"))
                .transpose()?,
        )
        .set_key(Some(input.key))
        .set_part_number(
            input.part_number.map(|it| support::integer(it, "HeadObjectRequest::part_number")).transpose()?,
        )
        .set_range(input.range)
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str())))
        .set_sse_customer_algorithm(input.sse_customer_algorithm)
        .set_sse_customer_key(input.sse_customer_key)
        .set_sse_customer_key_md5(input.sse_customer_key_md5)
        .set_version_id(input.version_id))
}

fn list_bucket_analytics_configurations_call(call: sdk::operation::list_bucket_analytics_configurations::builders::ListBucketAnalyticsConfigurationsFluentBuilder, input: rusoto::ListBucketAnalyticsConfigurationsRequest) -> Result<sdk::operation::list_bucket_analytics_configurations::builders::ListBucketAnalyticsConfigurationsFluentBuilder, Unfit>{
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_continuation_token(input.continuation_token)
        .set_expected_bucket_owner(input.expected_bucket_owner))
}

fn list_bucket_intelligent_tiering_configurations_call(call: sdk::operation::list_bucket_intelligent_tiering_configurations::builders::ListBucketIntelligentTieringConfigurationsFluentBuilder, input: rusoto::ListBucketIntelligentTieringConfigurationsRequest) -> Result<sdk::operation::list_bucket_intelligent_tiering_configurations::builders::ListBucketIntelligentTieringConfigurationsFluentBuilder, Unfit>{
    Ok(call.set_bucket(Some(input.bucket)).set_continuation_token(input.continuation_token))
}

fn list_bucket_inventory_configurations_call(call: sdk::operation::list_bucket_inventory_configurations::builders::ListBucketInventoryConfigurationsFluentBuilder, input: rusoto::ListBucketInventoryConfigurationsRequest) -> Result<sdk::operation::list_bucket_inventory_configurations::builders::ListBucketInventoryConfigurationsFluentBuilder, Unfit>{
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_continuation_token(input.continuation_token)
        .set_expected_bucket_owner(input.expected_bucket_owner))
}

fn list_bucket_metrics_configurations_call(call: sdk::operation::list_bucket_metrics_configurations::builders::ListBucketMetricsConfigurationsFluentBuilder, input: rusoto::ListBucketMetricsConfigurationsRequest) -> Result<sdk::operation::list_bucket_metrics_configurations::builders::ListBucketMetricsConfigurationsFluentBuilder, Unfit>{
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_continuation_token(input.continuation_token)
        .set_expected_bucket_owner(input.expected_bucket_owner))
}

fn list_multipart_uploads_call(
    call: sdk::operation::list_multipart_uploads::builders::ListMultipartUploadsFluentBuilder,
    input: rusoto::ListMultipartUploadsRequest,
) -> Result<sdk::operation::list_multipart_uploads::builders::ListMultipartUploadsFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_delimiter(input.delimiter)
        .set_encoding_type(input.encoding_type.map(|it| sdk::types::EncodingType::from(it.as_str())))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_key_marker(input.key_marker)
        .set_max_uploads(
            input
                .max_uploads
                .map(|it| support::integer(it, "ListMultipartUploadsRequest::max_uploads"))
                .transpose()?,
        )
        .set_prefix(input.prefix)
        .set_upload_id_marker(input.upload_id_marker))
}

fn list_object_versions_call(
    call: sdk::operation::list_object_versions::builders::ListObjectVersionsFluentBuilder,
    input: rusoto::ListObjectVersionsRequest,
) -> Result<sdk::operation::list_object_versions::builders::ListObjectVersionsFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_delimiter(input.delimiter)
        .set_encoding_type(input.encoding_type.map(|it| sdk::types::EncodingType::from(it.as_str())))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_key_marker(input.key_marker)
        .set_max_keys(
            input
                .max_keys
                .map(|it| support::integer(it, "ListObjectVersionsRequest::max_keys"))
                .transpose()?,
        )
        .set_prefix(input.prefix)
        .set_version_id_marker(input.version_id_marker))
}

fn list_objects_call(
    call: sdk::operation::list_objects::builders::ListObjectsFluentBuilder,
    input: rusoto::ListObjectsRequest,
) -> Result<sdk::operation::list_objects::builders::ListObjectsFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_delimiter(input.delimiter)
        .set_encoding_type(input.encoding_type.map(|it| sdk::types::EncodingType::from(it.as_str())))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_marker(input.marker)
        .set_max_keys(
            input.max_keys.map(|it| support::integer(it, "ListObjectsRequest::max_keys")).transpose()?,
        )
        .set_prefix(input.prefix)
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str()))))
}

fn list_objects_v2_call(
    call: sdk::operation::list_objects_v2::builders::ListObjectsV2FluentBuilder,
    input: rusoto::ListObjectsV2Request,
) -> Result<sdk::operation::list_objects_v2::builders::ListObjectsV2FluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_continuation_token(input.continuation_token)
        .set_delimiter(input.delimiter)
        .set_encoding_type(input.encoding_type.map(|it| sdk::types::EncodingType::from(it.as_str())))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_fetch_owner(input.fetch_owner)
        .set_max_keys(
            input.max_keys.map(|it| support::integer(it, "ListObjectsV2Request::max_keys")).transpose()?,
        )
        .set_prefix(input.prefix)
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str())))
        .set_start_after(input.start_after))
}

fn list_parts_call(
    call: sdk::operation::list_parts::builders::ListPartsFluentBuilder,
    input: rusoto::ListPartsRequest,
) -> Result<sdk::operation::list_parts::builders::ListPartsFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_key(Some(input.key))
        .set_max_parts(
            input.max_parts.map(|it| support::integer(it, "ListPartsRequest::max_parts")).transpose()?,
        )
        .set_part_number_marker(input.part_number_marker.map(|it| it.to_string()))
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str())))
        .set_upload_id(Some(input.upload_id)))
}

fn put_bucket_accelerate_configuration_call(call: sdk::operation::put_bucket_accelerate_configuration::builders::PutBucketAccelerateConfigurationFluentBuilder, input: rusoto::PutBucketAccelerateConfigurationRequest) -> Result<sdk::operation::put_bucket_accelerate_configuration::builders::PutBucketAccelerateConfigurationFluentBuilder, Unfit>{
    Ok(call
        .set_accelerate_configuration(Some(accelerate_configuration_into_sdk(
            input.accelerate_configuration,
        )?))
        .set_bucket(Some(input.bucket))
        .set_expected_bucket_owner(input.expected_bucket_owner))
}

fn put_bucket_acl_call(
    call: sdk::operation::put_bucket_acl::builders::PutBucketAclFluentBuilder,
    input: rusoto::PutBucketAclRequest,
) -> Result<sdk::operation::put_bucket_acl::builders::PutBucketAclFluentBuilder, Unfit> {
    Ok(call
        .set_acl(input.acl.map(|it| sdk::types::BucketCannedAcl::from(it.as_str())))
        .set_access_control_policy(
            input.access_control_policy.map(access_control_policy_into_sdk).transpose()?,
        )
        .set_bucket(Some(input.bucket))
        .set_content_md5(input.content_md5)
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_grant_full_control(input.grant_full_control)
        .set_grant_read(input.grant_read)
        .set_grant_read_acp(input.grant_read_acp)
        .set_grant_write(input.grant_write)
        .set_grant_write_acp(input.grant_write_acp))
}

fn put_bucket_analytics_configuration_call(call: sdk::operation::put_bucket_analytics_configuration::builders::PutBucketAnalyticsConfigurationFluentBuilder, input: rusoto::PutBucketAnalyticsConfigurationRequest) -> Result<sdk::operation::put_bucket_analytics_configuration::builders::PutBucketAnalyticsConfigurationFluentBuilder, Unfit>{
    Ok(call
        .set_analytics_configuration(Some(analytics_configuration_into_sdk(input.analytics_configuration)?))
        .set_bucket(Some(input.bucket))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_id(Some(input.id)))
}

fn put_bucket_cors_call(
    call: sdk::operation::put_bucket_cors::builders::PutBucketCorsFluentBuilder,
    input: rusoto::PutBucketCorsRequest,
) -> Result<sdk::operation::put_bucket_cors::builders::PutBucketCorsFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_cors_configuration(Some(cors_configuration_into_sdk(input.cors_configuration)?))
        .set_content_md5(input.content_md5)
        .set_expected_bucket_owner(input.expected_bucket_owner))
}

fn put_bucket_encryption_call(
    call: sdk::operation::put_bucket_encryption::builders::PutBucketEncryptionFluentBuilder,
    input: rusoto::PutBucketEncryptionRequest,
) -> Result<sdk::operation::put_bucket_encryption::builders::PutBucketEncryptionFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_content_md5(input.content_md5)
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_server_side_encryption_configuration(Some(server_side_encryption_configuration_into_sdk(
            input.server_side_encryption_configuration,
        )?)))
}

fn put_bucket_intelligent_tiering_configuration_call(call: sdk::operation::put_bucket_intelligent_tiering_configuration::builders::PutBucketIntelligentTieringConfigurationFluentBuilder, input: rusoto::PutBucketIntelligentTieringConfigurationRequest) -> Result<sdk::operation::put_bucket_intelligent_tiering_configuration::builders::PutBucketIntelligentTieringConfigurationFluentBuilder, Unfit>{
    Ok(call.set_bucket(Some(input.bucket)).set_id(Some(input.id)).set_intelligent_tiering_configuration(
        Some(intelligent_tiering_configuration_into_sdk(input.intelligent_tiering_configuration)?),
    ))
}

fn put_bucket_inventory_configuration_call(call: sdk::operation::put_bucket_inventory_configuration::builders::PutBucketInventoryConfigurationFluentBuilder, input: rusoto::PutBucketInventoryConfigurationRequest) -> Result<sdk::operation::put_bucket_inventory_configuration::builders::PutBucketInventoryConfigurationFluentBuilder, Unfit>{
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_id(Some(input.id))
        .set_inventory_configuration(Some(inventory_configuration_into_sdk(input.inventory_configuration)?)))
}

fn put_bucket_lifecycle_configuration_call(call: sdk::operation::put_bucket_lifecycle_configuration::builders::PutBucketLifecycleConfigurationFluentBuilder, input: rusoto::PutBucketLifecycleConfigurationRequest) -> Result<sdk::operation::put_bucket_lifecycle_configuration::builders::PutBucketLifecycleConfigurationFluentBuilder, Unfit>{
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_lifecycle_configuration(
            input.lifecycle_configuration.map(bucket_lifecycle_configuration_into_sdk).transpose()?,
        ))
}

fn put_bucket_logging_call(
    call: sdk::operation::put_bucket_logging::builders::PutBucketLoggingFluentBuilder,
    input: rusoto::PutBucketLoggingRequest,
) -> Result<sdk::operation::put_bucket_logging::builders::PutBucketLoggingFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_bucket_logging_status(Some(bucket_logging_status_into_sdk(input.bucket_logging_status)?))
        .set_content_md5(input.content_md5)
        .set_expected_bucket_owner(input.expected_bucket_owner))
}

fn put_bucket_metrics_configuration_call(
    call: sdk::operation::put_bucket_metrics_configuration::builders::PutBucketMetricsConfigurationFluentBuilder,
    input: rusoto::PutBucketMetricsConfigurationRequest,
) -> Result<
    sdk::operation::put_bucket_metrics_configuration::builders::PutBucketMetricsConfigurationFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_id(Some(input.id))
        .set_metrics_configuration(Some(metrics_configuration_into_sdk(input.metrics_configuration)?)))
}

fn put_bucket_notification_configuration_call(call: sdk::operation::put_bucket_notification_configuration::builders::PutBucketNotificationConfigurationFluentBuilder, input: rusoto::PutBucketNotificationConfigurationRequest) -> Result<sdk::operation::put_bucket_notification_configuration::builders::PutBucketNotificationConfigurationFluentBuilder, Unfit>{
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_notification_configuration(Some(notification_configuration_into_sdk(
            input.notification_configuration,
        )?)))
}

fn put_bucket_ownership_controls_call(
    call: sdk::operation::put_bucket_ownership_controls::builders::PutBucketOwnershipControlsFluentBuilder,
    input: rusoto::PutBucketOwnershipControlsRequest,
) -> Result<
    sdk::operation::put_bucket_ownership_controls::builders::PutBucketOwnershipControlsFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_content_md5(input.content_md5)
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_ownership_controls(Some(ownership_controls_into_sdk(input.ownership_controls)?)))
}

fn put_bucket_policy_call(
    call: sdk::operation::put_bucket_policy::builders::PutBucketPolicyFluentBuilder,
    input: rusoto::PutBucketPolicyRequest,
) -> Result<sdk::operation::put_bucket_policy::builders::PutBucketPolicyFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_confirm_remove_self_bucket_access(input.confirm_remove_self_bucket_access)
        .set_content_md5(input.content_md5)
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_policy(Some(input.policy)))
}

fn put_bucket_replication_call(
    call: sdk::operation::put_bucket_replication::builders::PutBucketReplicationFluentBuilder,
    input: rusoto::PutBucketReplicationRequest,
) -> Result<sdk::operation::put_bucket_replication::builders::PutBucketReplicationFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_content_md5(input.content_md5)
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_replication_configuration(Some(replication_configuration_into_sdk(
            input.replication_configuration,
        )?))
        .set_token(input.token))
}

fn put_bucket_request_payment_call(
    call: sdk::operation::put_bucket_request_payment::builders::PutBucketRequestPaymentFluentBuilder,
    input: rusoto::PutBucketRequestPaymentRequest,
) -> Result<sdk::operation::put_bucket_request_payment::builders::PutBucketRequestPaymentFluentBuilder, Unfit>
{
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_content_md5(input.content_md5)
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_request_payment_configuration(Some(request_payment_configuration_into_sdk(
            input.request_payment_configuration,
        )?)))
}

fn put_bucket_tagging_call(
    call: sdk::operation::put_bucket_tagging::builders::PutBucketTaggingFluentBuilder,
    input: rusoto::PutBucketTaggingRequest,
) -> Result<sdk::operation::put_bucket_tagging::builders::PutBucketTaggingFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_content_md5(input.content_md5)
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_tagging(Some(tagging_into_sdk(input.tagging)?)))
}

fn put_bucket_versioning_call(
    call: sdk::operation::put_bucket_versioning::builders::PutBucketVersioningFluentBuilder,
    input: rusoto::PutBucketVersioningRequest,
) -> Result<sdk::operation::put_bucket_versioning::builders::PutBucketVersioningFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_content_md5(input.content_md5)
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_mfa(input.mfa)
        .set_versioning_configuration(Some(versioning_configuration_into_sdk(
            input.versioning_configuration,
        )?)))
}

fn put_bucket_website_call(
    call: sdk::operation::put_bucket_website::builders::PutBucketWebsiteFluentBuilder,
    input: rusoto::PutBucketWebsiteRequest,
) -> Result<sdk::operation::put_bucket_website::builders::PutBucketWebsiteFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_content_md5(input.content_md5)
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_website_configuration(Some(website_configuration_into_sdk(input.website_configuration)?)))
}

fn put_object_call(
    call: sdk::operation::put_object::builders::PutObjectFluentBuilder,
    input: rusoto::PutObjectRequest,
) -> Result<sdk::operation::put_object::builders::PutObjectFluentBuilder, Unfit> {
    Ok(call
        .set_acl(input.acl.map(|it| sdk::types::ObjectCannedAcl::from(it.as_str())))
        .set_body(input.body.map(|it| it.into_sdk()))
        .set_bucket(Some(input.bucket))
        .set_bucket_key_enabled(input.bucket_key_enabled)
        .set_cache_control(input.cache_control)
        .set_content_disposition(input.content_disposition)
        .set_content_encoding(input.content_encoding)
        .set_content_language(input.content_language)
        .set_content_length(input.content_length)
        .set_content_md5(input.content_md5)
        .set_content_type(input.content_type)
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_expires(
            input.expires.map(|it| support::time_of_text(it, "PutObjectRequest::expires")).transpose()?,
        )
        .set_grant_full_control(input.grant_full_control)
        .set_grant_read(input.grant_read)
        .set_grant_read_acp(input.grant_read_acp)
        .set_grant_write_acp(input.grant_write_acp)
        .set_key(Some(input.key))
        .set_metadata(input.metadata)
        .set_object_lock_legal_hold_status(
            input
                .object_lock_legal_hold_status
                .map(|it| sdk::types::ObjectLockLegalHoldStatus::from(it.as_str())),
        )
        .set_object_lock_mode(input.object_lock_mode.map(|it| sdk::types::ObjectLockMode::from(it.as_str())))
        .set_object_lock_retain_until_date(
            input
                .object_lock_retain_until_date
                .map(|it| support::time_of_text(it, "PutObjectRequest::object_lock_retain_until_date"))
                .transpose()?,
        )
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str())))
        .set_sse_customer_algorithm(input.sse_customer_algorithm)
        .set_sse_customer_key(input.sse_customer_key)
        .set_sse_customer_key_md5(input.sse_customer_key_md5)
        .set_ssekms_encryption_context(input.ssekms_encryption_context)
        .set_ssekms_key_id(input.ssekms_key_id)
        .set_server_side_encryption(
            input.server_side_encryption.map(|it| sdk::types::ServerSideEncryption::from(it.as_str())),
        )
        .set_storage_class(input.storage_class.map(|it| sdk::types::StorageClass::from(it.as_str())))
        .set_tagging(input.tagging)
        .set_website_redirect_location(input.website_redirect_location))
}

fn put_object_acl_call(
    call: sdk::operation::put_object_acl::builders::PutObjectAclFluentBuilder,
    input: rusoto::PutObjectAclRequest,
) -> Result<sdk::operation::put_object_acl::builders::PutObjectAclFluentBuilder, Unfit> {
    Ok(call
        .set_acl(input.acl.map(|it| sdk::types::ObjectCannedAcl::from(it.as_str())))
        .set_access_control_policy(
            input.access_control_policy.map(access_control_policy_into_sdk).transpose()?,
        )
        .set_bucket(Some(input.bucket))
        .set_content_md5(input.content_md5)
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_grant_full_control(input.grant_full_control)
        .set_grant_read(input.grant_read)
        .set_grant_read_acp(input.grant_read_acp)
        .set_grant_write(input.grant_write)
        .set_grant_write_acp(input.grant_write_acp)
        .set_key(Some(input.key))
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str())))
        .set_version_id(input.version_id))
}

fn put_object_legal_hold_call(
    call: sdk::operation::put_object_legal_hold::builders::PutObjectLegalHoldFluentBuilder,
    input: rusoto::PutObjectLegalHoldRequest,
) -> Result<sdk::operation::put_object_legal_hold::builders::PutObjectLegalHoldFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_content_md5(input.content_md5)
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_key(Some(input.key))
        .set_legal_hold(input.legal_hold.map(object_lock_legal_hold_into_sdk).transpose()?)
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str())))
        .set_version_id(input.version_id))
}

fn put_object_lock_configuration_call(
    call: sdk::operation::put_object_lock_configuration::builders::PutObjectLockConfigurationFluentBuilder,
    input: rusoto::PutObjectLockConfigurationRequest,
) -> Result<
    sdk::operation::put_object_lock_configuration::builders::PutObjectLockConfigurationFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_content_md5(input.content_md5)
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_object_lock_configuration(
            input.object_lock_configuration.map(object_lock_configuration_into_sdk).transpose()?,
        )
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str())))
        .set_token(input.token))
}

fn put_object_retention_call(
    call: sdk::operation::put_object_retention::builders::PutObjectRetentionFluentBuilder,
    input: rusoto::PutObjectRetentionRequest,
) -> Result<sdk::operation::put_object_retention::builders::PutObjectRetentionFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_bypass_governance_retention(input.bypass_governance_retention)
        .set_content_md5(input.content_md5)
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_key(Some(input.key))
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str())))
        .set_retention(input.retention.map(object_lock_retention_into_sdk).transpose()?)
        .set_version_id(input.version_id))
}

fn put_object_tagging_call(
    call: sdk::operation::put_object_tagging::builders::PutObjectTaggingFluentBuilder,
    input: rusoto::PutObjectTaggingRequest,
) -> Result<sdk::operation::put_object_tagging::builders::PutObjectTaggingFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_content_md5(input.content_md5)
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_key(Some(input.key))
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str())))
        .set_tagging(Some(tagging_into_sdk(input.tagging)?))
        .set_version_id(input.version_id))
}

fn put_public_access_block_call(
    call: sdk::operation::put_public_access_block::builders::PutPublicAccessBlockFluentBuilder,
    input: rusoto::PutPublicAccessBlockRequest,
) -> Result<sdk::operation::put_public_access_block::builders::PutPublicAccessBlockFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_content_md5(input.content_md5)
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_public_access_block_configuration(Some(public_access_block_configuration_into_sdk(
            input.public_access_block_configuration,
        )?)))
}

fn restore_object_call(
    call: sdk::operation::restore_object::builders::RestoreObjectFluentBuilder,
    input: rusoto::RestoreObjectRequest,
) -> Result<sdk::operation::restore_object::builders::RestoreObjectFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_key(Some(input.key))
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str())))
        .set_restore_request(input.restore_request.map(restore_request_into_sdk).transpose()?)
        .set_version_id(input.version_id))
}

fn upload_part_call(
    call: sdk::operation::upload_part::builders::UploadPartFluentBuilder,
    input: rusoto::UploadPartRequest,
) -> Result<sdk::operation::upload_part::builders::UploadPartFluentBuilder, Unfit> {
    Ok(call
        .set_body(input.body.map(|it| it.into_sdk()))
        .set_bucket(Some(input.bucket))
        .set_content_length(input.content_length)
        .set_content_md5(input.content_md5)
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_key(Some(input.key))
        .set_part_number(Some(support::integer(input.part_number, "UploadPartRequest::part_number")?))
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str())))
        .set_sse_customer_algorithm(input.sse_customer_algorithm)
        .set_sse_customer_key(input.sse_customer_key)
        .set_sse_customer_key_md5(input.sse_customer_key_md5)
        .set_upload_id(Some(input.upload_id)))
}

fn upload_part_copy_call(
    call: sdk::operation::upload_part_copy::builders::UploadPartCopyFluentBuilder,
    input: rusoto::UploadPartCopyRequest,
) -> Result<sdk::operation::upload_part_copy::builders::UploadPartCopyFluentBuilder, Unfit> {
    Ok(call
        .set_bucket(Some(input.bucket))
        .set_copy_source(Some(input.copy_source))
        .set_copy_source_if_match(input.copy_source_if_match)
        .set_copy_source_if_modified_since(
            input
                .copy_source_if_modified_since
                .map(|it| support::time_of_text(it, "UploadPartCopyRequest::copy_source_if_modified_since"))
                .transpose()?,
        )
        .set_copy_source_if_none_match(input.copy_source_if_none_match)
        .set_copy_source_if_unmodified_since(
            input
                .copy_source_if_unmodified_since
                .map(|it| support::time_of_text(it, "UploadPartCopyRequest::copy_source_if_unmodified_since"))
                .transpose()?,
        )
        .set_copy_source_range(input.copy_source_range)
        .set_copy_source_sse_customer_algorithm(input.copy_source_sse_customer_algorithm)
        .set_copy_source_sse_customer_key(input.copy_source_sse_customer_key)
        .set_copy_source_sse_customer_key_md5(input.copy_source_sse_customer_key_md5)
        .set_expected_bucket_owner(input.expected_bucket_owner)
        .set_expected_source_bucket_owner(input.expected_source_bucket_owner)
        .set_key(Some(input.key))
        .set_part_number(Some(support::integer(input.part_number, "UploadPartCopyRequest::part_number")?))
        .set_request_payer(input.request_payer.map(|it| sdk::types::RequestPayer::from(it.as_str())))
        .set_sse_customer_algorithm(input.sse_customer_algorithm)
        .set_sse_customer_key(input.sse_customer_key)
        .set_sse_customer_key_md5(input.sse_customer_key_md5)
        .set_upload_id(Some(input.upload_id)))
}

fn write_get_object_response_call(
    call: sdk::operation::write_get_object_response::builders::WriteGetObjectResponseFluentBuilder,
    input: rusoto::WriteGetObjectResponseRequest,
) -> Result<sdk::operation::write_get_object_response::builders::WriteGetObjectResponseFluentBuilder, Unfit> {
    Ok(call
        .set_accept_ranges(input.accept_ranges)
        .set_body(input.body.map(|it| it.into_sdk()))
        .set_bucket_key_enabled(input.bucket_key_enabled)
        .set_cache_control(input.cache_control)
        .set_content_disposition(input.content_disposition)
        .set_content_encoding(input.content_encoding)
        .set_content_language(input.content_language)
        .set_content_length(input.content_length)
        .set_content_range(input.content_range)
        .set_content_type(input.content_type)
        .set_delete_marker(input.delete_marker)
        .set_e_tag(input.e_tag)
        .set_error_code(input.error_code)
        .set_error_message(input.error_message)
        .set_expiration(input.expiration)
        .set_expires(
            input
                .expires
                .map(|it| support::time_of_text(it, "WriteGetObjectResponseRequest::expires"))
                .transpose()?,
        )
        .set_last_modified(
            input
                .last_modified
                .map(|it| support::time_of_text(it, "WriteGetObjectResponseRequest::last_modified"))
                .transpose()?,
        )
        .set_metadata(input.metadata)
        .set_missing_meta(
            input
                .missing_meta
                .map(|it| support::integer(it, "WriteGetObjectResponseRequest::missing_meta"))
                .transpose()?,
        )
        .set_object_lock_legal_hold_status(
            input
                .object_lock_legal_hold_status
                .map(|it| sdk::types::ObjectLockLegalHoldStatus::from(it.as_str())),
        )
        .set_object_lock_mode(input.object_lock_mode.map(|it| sdk::types::ObjectLockMode::from(it.as_str())))
        .set_object_lock_retain_until_date(
            input
                .object_lock_retain_until_date
                .map(|it| {
                    support::time_of_text(it, "WriteGetObjectResponseRequest::object_lock_retain_until_date")
                })
                .transpose()?,
        )
        .set_parts_count(
            input
                .parts_count
                .map(|it| support::integer(it, "WriteGetObjectResponseRequest::parts_count"))
                .transpose()?,
        )
        .set_replication_status(
            input.replication_status.map(|it| sdk::types::ReplicationStatus::from(it.as_str())),
        )
        .set_request_charged(input.request_charged.map(|it| sdk::types::RequestCharged::from(it.as_str())))
        .set_request_route(Some(input.request_route))
        .set_request_token(Some(input.request_token))
        .set_restore(input.restore)
        .set_sse_customer_algorithm(input.sse_customer_algorithm)
        .set_sse_customer_key_md5(input.sse_customer_key_md5)
        .set_ssekms_key_id(input.ssekms_key_id)
        .set_server_side_encryption(
            input.server_side_encryption.map(|it| sdk::types::ServerSideEncryption::from(it.as_str())),
        )
        .set_status_code(
            input
                .status_code
                .map(|it| support::integer(it, "WriteGetObjectResponseRequest::status_code"))
                .transpose()?,
        )
        .set_storage_class(input.storage_class.map(|it| sdk::types::StorageClass::from(it.as_str())))
        .set_tag_count(
            input
                .tag_count
                .map(|it| support::integer(it, "WriteGetObjectResponseRequest::tag_count"))
                .transpose()?,
        )
        .set_version_id(input.version_id))
}

pub(crate) fn abort_incomplete_multipart_upload_into_sdk(
    it: rusoto::AbortIncompleteMultipartUpload,
) -> Result<sdk::types::AbortIncompleteMultipartUpload, Unfit> {
    let builder = sdk::types::AbortIncompleteMultipartUpload::builder().set_days_after_initiation(
        it.days_after_initiation
            .map(|it| support::integer(it, "AbortIncompleteMultipartUpload::days_after_initiation"))
            .transpose()?,
    );
    Ok(builder.build())
}

pub(crate) fn accelerate_configuration_into_sdk(
    it: rusoto::AccelerateConfiguration,
) -> Result<sdk::types::AccelerateConfiguration, Unfit> {
    let builder = sdk::types::AccelerateConfiguration::builder()
        .set_status(it.status.map(|it| sdk::types::BucketAccelerateStatus::from(it.as_str())));
    Ok(builder.build())
}

pub(crate) fn access_control_policy_into_sdk(
    it: rusoto::AccessControlPolicy,
) -> Result<sdk::types::AccessControlPolicy, Unfit> {
    let builder = sdk::types::AccessControlPolicy::builder()
        .set_grants(
            it.grants
                .map(|it| it.into_iter().map(grant_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_owner(it.owner.map(owner_into_sdk).transpose()?);
    Ok(builder.build())
}

pub(crate) fn access_control_translation_into_sdk(
    it: rusoto::AccessControlTranslation,
) -> Result<sdk::types::AccessControlTranslation, Unfit> {
    let builder = sdk::types::AccessControlTranslation::builder()
        .set_owner(Some(sdk::types::OwnerOverride::from(it.owner.as_str())));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn analytics_and_operator_into_sdk(
    it: rusoto::AnalyticsAndOperator,
) -> Result<sdk::types::AnalyticsAndOperator, Unfit> {
    let builder = sdk::types::AnalyticsAndOperator::builder().set_prefix(it.prefix).set_tags(
        it.tags.map(|it| it.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>()).transpose()?,
    );
    Ok(builder.build())
}

pub(crate) fn analytics_configuration_into_sdk(
    it: rusoto::AnalyticsConfiguration,
) -> Result<sdk::types::AnalyticsConfiguration, Unfit> {
    let builder = sdk::types::AnalyticsConfiguration::builder()
        .set_filter(it.filter.map(analytics_filter_into_sdk).transpose()?)
        .set_id(Some(it.id))
        .set_storage_class_analysis(Some(storage_class_analysis_into_sdk(it.storage_class_analysis)?));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn analytics_export_destination_into_sdk(
    it: rusoto::AnalyticsExportDestination,
) -> Result<sdk::types::AnalyticsExportDestination, Unfit> {
    let builder = sdk::types::AnalyticsExportDestination::builder()
        .set_s3_bucket_destination(Some(analytics_s3_bucket_destination_into_sdk(it.s3_bucket_destination)?));
    Ok(builder.build())
}

pub(crate) fn analytics_filter_into_sdk(
    it: rusoto::AnalyticsFilter,
) -> Result<sdk::types::AnalyticsFilter, Unfit> {
    support::one(
        [
            it.and.map(analytics_and_operator_into_sdk).transpose()?.map(sdk::types::AnalyticsFilter::And),
            it.prefix.map(sdk::types::AnalyticsFilter::Prefix),
            it.tag.map(tag_into_sdk).transpose()?.map(sdk::types::AnalyticsFilter::Tag),
        ],
        "AnalyticsFilter",
    )
}

pub(crate) fn analytics_s3_bucket_destination_into_sdk(
    it: rusoto::AnalyticsS3BucketDestination,
) -> Result<sdk::types::AnalyticsS3BucketDestination, Unfit> {
    let builder = sdk::types::AnalyticsS3BucketDestination::builder()
        .set_bucket(Some(it.bucket))
        .set_bucket_account_id(it.bucket_account_id)
        .set_format(Some(sdk::types::AnalyticsS3ExportFileFormat::from(it.format.as_str())))
        .set_prefix(it.prefix);
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn bucket_lifecycle_configuration_into_sdk(
    it: rusoto::BucketLifecycleConfiguration,
) -> Result<sdk::types::BucketLifecycleConfiguration, Unfit> {
    let builder = sdk::types::BucketLifecycleConfiguration::builder().set_rules(Some(
        it.rules.into_iter().map(lifecycle_rule_into_sdk).collect::<Result<Vec<_>, Unfit>>()?,
    ));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn bucket_logging_status_into_sdk(
    it: rusoto::BucketLoggingStatus,
) -> Result<sdk::types::BucketLoggingStatus, Unfit> {
    let builder = sdk::types::BucketLoggingStatus::builder()
        .set_logging_enabled(it.logging_enabled.map(logging_enabled_into_sdk).transpose()?);
    Ok(builder.build())
}

pub(crate) fn completed_multipart_upload_into_sdk(
    it: rusoto::CompletedMultipartUpload,
) -> Result<sdk::types::CompletedMultipartUpload, Unfit> {
    let builder = sdk::types::CompletedMultipartUpload::builder().set_parts(
        it.parts
            .map(|it| it.into_iter().map(completed_part_into_sdk).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    );
    Ok(builder.build())
}

pub(crate) fn completed_part_into_sdk(it: rusoto::CompletedPart) -> Result<sdk::types::CompletedPart, Unfit> {
    let builder = sdk::types::CompletedPart::builder().set_e_tag(it.e_tag).set_part_number(
        it.part_number.map(|it| support::integer(it, "CompletedPart::part_number")).transpose()?,
    );
    Ok(builder.build())
}

pub(crate) fn condition_into_sdk(it: rusoto::Condition) -> Result<sdk::types::Condition, Unfit> {
    let builder = sdk::types::Condition::builder()
        .set_http_error_code_returned_equals(it.http_error_code_returned_equals)
        .set_key_prefix_equals(it.key_prefix_equals);
    Ok(builder.build())
}

pub(crate) fn cors_configuration_into_sdk(
    it: rusoto::CORSConfiguration,
) -> Result<sdk::types::CorsConfiguration, Unfit> {
    let builder = sdk::types::CorsConfiguration::builder().set_cors_rules(Some(
        it.cors_rules.into_iter().map(cors_rule_into_sdk).collect::<Result<Vec<_>, Unfit>>()?,
    ));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn cors_rule_into_sdk(it: rusoto::CORSRule) -> Result<sdk::types::CorsRule, Unfit> {
    let builder = sdk::types::CorsRule::builder()
        .set_allowed_headers(it.allowed_headers)
        .set_allowed_methods(Some(it.allowed_methods))
        .set_allowed_origins(Some(it.allowed_origins))
        .set_expose_headers(it.expose_headers)
        .set_id(it.id)
        .set_max_age_seconds(
            it.max_age_seconds.map(|it| support::integer(it, "CORSRule::max_age_seconds")).transpose()?,
        );
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn create_bucket_configuration_into_sdk(
    it: rusoto::CreateBucketConfiguration,
) -> Result<sdk::types::CreateBucketConfiguration, Unfit> {
    let builder = sdk::types::CreateBucketConfiguration::builder().set_location_constraint(
        it.location_constraint.map(|it| sdk::types::BucketLocationConstraint::from(it.as_str())),
    );
    Ok(builder.build())
}

pub(crate) fn csv_input_into_sdk(it: rusoto::CSVInput) -> Result<sdk::types::CsvInput, Unfit> {
    let builder = sdk::types::CsvInput::builder()
        .set_allow_quoted_record_delimiter(it.allow_quoted_record_delimiter)
        .set_comments(it.comments)
        .set_field_delimiter(it.field_delimiter)
        .set_file_header_info(it.file_header_info.map(|it| sdk::types::FileHeaderInfo::from(it.as_str())))
        .set_quote_character(it.quote_character)
        .set_quote_escape_character(it.quote_escape_character)
        .set_record_delimiter(it.record_delimiter);
    Ok(builder.build())
}

pub(crate) fn csv_output_into_sdk(it: rusoto::CSVOutput) -> Result<sdk::types::CsvOutput, Unfit> {
    let builder = sdk::types::CsvOutput::builder()
        .set_field_delimiter(it.field_delimiter)
        .set_quote_character(it.quote_character)
        .set_quote_escape_character(it.quote_escape_character)
        .set_quote_fields(it.quote_fields.map(|it| sdk::types::QuoteFields::from(it.as_str())))
        .set_record_delimiter(it.record_delimiter);
    Ok(builder.build())
}

pub(crate) fn default_retention_into_sdk(
    it: rusoto::DefaultRetention,
) -> Result<sdk::types::DefaultRetention, Unfit> {
    let builder = sdk::types::DefaultRetention::builder()
        .set_days(it.days.map(|it| support::integer(it, "DefaultRetention::days")).transpose()?)
        .set_mode(it.mode.map(|it| sdk::types::ObjectLockRetentionMode::from(it.as_str())))
        .set_years(it.years.map(|it| support::integer(it, "DefaultRetention::years")).transpose()?);
    Ok(builder.build())
}

pub(crate) fn delete_into_sdk(it: rusoto::Delete) -> Result<sdk::types::Delete, Unfit> {
    let builder = sdk::types::Delete::builder()
        .set_objects(Some(
            it.objects.into_iter().map(object_identifier_into_sdk).collect::<Result<Vec<_>, Unfit>>()?,
        ))
        .set_quiet(it.quiet);
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn delete_marker_replication_into_sdk(
    it: rusoto::DeleteMarkerReplication,
) -> Result<sdk::types::DeleteMarkerReplication, Unfit> {
    let builder = sdk::types::DeleteMarkerReplication::builder()
        .set_status(it.status.map(|it| sdk::types::DeleteMarkerReplicationStatus::from(it.as_str())));
    Ok(builder.build())
}

pub(crate) fn destination_into_sdk(it: rusoto::Destination) -> Result<sdk::types::Destination, Unfit> {
    let builder = sdk::types::Destination::builder()
        .set_access_control_translation(
            it.access_control_translation.map(access_control_translation_into_sdk).transpose()?,
        )
        .set_account(it.account)
        .set_bucket(Some(it.bucket))
        .set_encryption_configuration(
            it.encryption_configuration.map(encryption_configuration_into_sdk).transpose()?,
        )
        .set_metrics(it.metrics.map(metrics_into_sdk).transpose()?)
        .set_replication_time(it.replication_time.map(replication_time_into_sdk).transpose()?)
        .set_storage_class(it.storage_class.map(|it| sdk::types::StorageClass::from(it.as_str())));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn encryption_into_sdk(it: rusoto::Encryption) -> Result<sdk::types::Encryption, Unfit> {
    let builder = sdk::types::Encryption::builder()
        .set_encryption_type(Some(sdk::types::ServerSideEncryption::from(it.encryption_type.as_str())))
        .set_kms_context(it.kms_context)
        .set_kms_key_id(it.kms_key_id);
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn encryption_configuration_into_sdk(
    it: rusoto::EncryptionConfiguration,
) -> Result<sdk::types::EncryptionConfiguration, Unfit> {
    let builder =
        sdk::types::EncryptionConfiguration::builder().set_replica_kms_key_id(it.replica_kms_key_id);
    Ok(builder.build())
}

pub(crate) fn error_document_into_sdk(it: rusoto::ErrorDocument) -> Result<sdk::types::ErrorDocument, Unfit> {
    let builder = sdk::types::ErrorDocument::builder().set_key(Some(it.key));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn existing_object_replication_into_sdk(
    it: rusoto::ExistingObjectReplication,
) -> Result<sdk::types::ExistingObjectReplication, Unfit> {
    let builder = sdk::types::ExistingObjectReplication::builder()
        .set_status(Some(sdk::types::ExistingObjectReplicationStatus::from(it.status.as_str())));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn filter_rule_into_sdk(it: rusoto::FilterRule) -> Result<sdk::types::FilterRule, Unfit> {
    let builder = sdk::types::FilterRule::builder()
        .set_name(it.name.map(|it| sdk::types::FilterRuleName::from(it.as_str())))
        .set_value(it.value);
    Ok(builder.build())
}

pub(crate) fn glacier_job_parameters_into_sdk(
    it: rusoto::GlacierJobParameters,
) -> Result<sdk::types::GlacierJobParameters, Unfit> {
    let builder =
        sdk::types::GlacierJobParameters::builder().set_tier(Some(sdk::types::Tier::from(it.tier.as_str())));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn grant_into_sdk(it: rusoto::Grant) -> Result<sdk::types::Grant, Unfit> {
    let builder = sdk::types::Grant::builder()
        .set_grantee(it.grantee.map(grantee_into_sdk).transpose()?)
        .set_permission(it.permission.map(|it| sdk::types::Permission::from(it.as_str())));
    Ok(builder.build())
}

pub(crate) fn grantee_into_sdk(it: rusoto::Grantee) -> Result<sdk::types::Grantee, Unfit> {
    let builder = sdk::types::Grantee::builder()
        .set_display_name(it.display_name)
        .set_email_address(it.email_address)
        .set_id(it.id)
        .set_type(Some(sdk::types::Type::from(it.type_.as_str())))
        .set_uri(it.uri);
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn index_document_into_sdk(it: rusoto::IndexDocument) -> Result<sdk::types::IndexDocument, Unfit> {
    let builder = sdk::types::IndexDocument::builder().set_suffix(Some(it.suffix));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn input_serialization_into_sdk(
    it: rusoto::InputSerialization,
) -> Result<sdk::types::InputSerialization, Unfit> {
    let builder = sdk::types::InputSerialization::builder()
        .set_csv(it.csv.map(csv_input_into_sdk).transpose()?)
        .set_compression_type(it.compression_type.map(|it| sdk::types::CompressionType::from(it.as_str())))
        .set_json(it.json.map(json_input_into_sdk).transpose()?)
        .set_parquet(it.parquet.map(parquet_input_into_sdk).transpose()?);
    Ok(builder.build())
}

pub(crate) fn intelligent_tiering_and_operator_into_sdk(
    it: rusoto::IntelligentTieringAndOperator,
) -> Result<sdk::types::IntelligentTieringAndOperator, Unfit> {
    let builder = sdk::types::IntelligentTieringAndOperator::builder().set_prefix(it.prefix).set_tags(
        it.tags.map(|it| it.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>()).transpose()?,
    );
    Ok(builder.build())
}

pub(crate) fn intelligent_tiering_configuration_into_sdk(
    it: rusoto::IntelligentTieringConfiguration,
) -> Result<sdk::types::IntelligentTieringConfiguration, Unfit> {
    let builder = sdk::types::IntelligentTieringConfiguration::builder()
        .set_filter(it.filter.map(intelligent_tiering_filter_into_sdk).transpose()?)
        .set_id(Some(it.id))
        .set_status(Some(sdk::types::IntelligentTieringStatus::from(it.status.as_str())))
        .set_tierings(Some(
            it.tierings.into_iter().map(tiering_into_sdk).collect::<Result<Vec<_>, Unfit>>()?,
        ));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn intelligent_tiering_filter_into_sdk(
    it: rusoto::IntelligentTieringFilter,
) -> Result<sdk::types::IntelligentTieringFilter, Unfit> {
    let builder = sdk::types::IntelligentTieringFilter::builder()
        .set_and(it.and.map(intelligent_tiering_and_operator_into_sdk).transpose()?)
        .set_prefix(it.prefix)
        .set_tag(it.tag.map(tag_into_sdk).transpose()?);
    Ok(builder.build())
}

pub(crate) fn inventory_configuration_into_sdk(
    it: rusoto::InventoryConfiguration,
) -> Result<sdk::types::InventoryConfiguration, Unfit> {
    let builder = sdk::types::InventoryConfiguration::builder()
        .set_destination(Some(inventory_destination_into_sdk(it.destination)?))
        .set_filter(it.filter.map(inventory_filter_into_sdk).transpose()?)
        .set_id(Some(it.id))
        .set_included_object_versions(Some(sdk::types::InventoryIncludedObjectVersions::from(
            it.included_object_versions.as_str(),
        )))
        .set_is_enabled(Some(it.is_enabled))
        .set_optional_fields(it.optional_fields.map(|it| {
            it.into_iter().map(|it| sdk::types::InventoryOptionalField::from(it.as_str())).collect::<Vec<_>>()
        }))
        .set_schedule(Some(inventory_schedule_into_sdk(it.schedule)?));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn inventory_destination_into_sdk(
    it: rusoto::InventoryDestination,
) -> Result<sdk::types::InventoryDestination, Unfit> {
    let builder = sdk::types::InventoryDestination::builder()
        .set_s3_bucket_destination(Some(inventory_s3_bucket_destination_into_sdk(it.s3_bucket_destination)?));
    Ok(builder.build())
}

pub(crate) fn inventory_encryption_into_sdk(
    it: rusoto::InventoryEncryption,
) -> Result<sdk::types::InventoryEncryption, Unfit> {
    let builder = sdk::types::InventoryEncryption::builder()
        .set_ssekms(it.ssekms.map(ssekms_into_sdk).transpose()?)
        .set_sses3(it.sses3.map(sses3_into_sdk).transpose()?);
    Ok(builder.build())
}

pub(crate) fn inventory_filter_into_sdk(
    it: rusoto::InventoryFilter,
) -> Result<sdk::types::InventoryFilter, Unfit> {
    let builder = sdk::types::InventoryFilter::builder().set_prefix(Some(it.prefix));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn inventory_s3_bucket_destination_into_sdk(
    it: rusoto::InventoryS3BucketDestination,
) -> Result<sdk::types::InventoryS3BucketDestination, Unfit> {
    let builder = sdk::types::InventoryS3BucketDestination::builder()
        .set_account_id(it.account_id)
        .set_bucket(Some(it.bucket))
        .set_encryption(it.encryption.map(inventory_encryption_into_sdk).transpose()?)
        .set_format(Some(sdk::types::InventoryFormat::from(it.format.as_str())))
        .set_prefix(it.prefix);
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn inventory_schedule_into_sdk(
    it: rusoto::InventorySchedule,
) -> Result<sdk::types::InventorySchedule, Unfit> {
    let builder = sdk::types::InventorySchedule::builder()
        .set_frequency(Some(sdk::types::InventoryFrequency::from(it.frequency.as_str())));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn json_input_into_sdk(it: rusoto::JSONInput) -> Result<sdk::types::JsonInput, Unfit> {
    let builder =
        sdk::types::JsonInput::builder().set_type(it.type_.map(|it| sdk::types::JsonType::from(it.as_str())));
    Ok(builder.build())
}

pub(crate) fn json_output_into_sdk(it: rusoto::JSONOutput) -> Result<sdk::types::JsonOutput, Unfit> {
    let builder = sdk::types::JsonOutput::builder().set_record_delimiter(it.record_delimiter);
    Ok(builder.build())
}

pub(crate) fn lambda_function_configuration_into_sdk(
    it: rusoto::LambdaFunctionConfiguration,
) -> Result<sdk::types::LambdaFunctionConfiguration, Unfit> {
    let builder = sdk::types::LambdaFunctionConfiguration::builder()
        .set_events(Some(
            it.events.into_iter().map(|it| sdk::types::Event::from(it.as_str())).collect::<Vec<_>>(),
        ))
        .set_filter(it.filter.map(notification_configuration_filter_into_sdk).transpose()?)
        .set_id(it.id)
        .set_lambda_function_arn(Some(it.lambda_function_arn));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn lifecycle_expiration_into_sdk(
    it: rusoto::LifecycleExpiration,
) -> Result<sdk::types::LifecycleExpiration, Unfit> {
    let builder = sdk::types::LifecycleExpiration::builder()
        .set_date(it.date.map(|it| support::time_of_text(it, "LifecycleExpiration::date")).transpose()?)
        .set_days(it.days.map(|it| support::integer(it, "LifecycleExpiration::days")).transpose()?)
        .set_expired_object_delete_marker(it.expired_object_delete_marker);
    Ok(builder.build())
}

pub(crate) fn lifecycle_rule_into_sdk(it: rusoto::LifecycleRule) -> Result<sdk::types::LifecycleRule, Unfit> {
    let builder = sdk::types::LifecycleRule::builder()
        .set_abort_incomplete_multipart_upload(
            it.abort_incomplete_multipart_upload
                .map(abort_incomplete_multipart_upload_into_sdk)
                .transpose()?,
        )
        .set_expiration(it.expiration.map(lifecycle_expiration_into_sdk).transpose()?)
        .set_filter(it.filter.map(lifecycle_rule_filter_into_sdk).transpose()?)
        .set_id(it.id)
        .set_noncurrent_version_expiration(
            it.noncurrent_version_expiration.map(noncurrent_version_expiration_into_sdk).transpose()?,
        )
        .set_noncurrent_version_transitions(
            it.noncurrent_version_transitions
                .map(|it| {
                    it.into_iter()
                        .map(noncurrent_version_transition_into_sdk)
                        .collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_status(Some(sdk::types::ExpirationStatus::from(it.status.as_str())))
        .set_transitions(
            it.transitions
                .map(|it| it.into_iter().map(transition_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        );
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn lifecycle_rule_and_operator_into_sdk(
    it: rusoto::LifecycleRuleAndOperator,
) -> Result<sdk::types::LifecycleRuleAndOperator, Unfit> {
    let builder = sdk::types::LifecycleRuleAndOperator::builder().set_prefix(it.prefix).set_tags(
        it.tags.map(|it| it.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>()).transpose()?,
    );
    Ok(builder.build())
}

pub(crate) fn lifecycle_rule_filter_into_sdk(
    it: rusoto::LifecycleRuleFilter,
) -> Result<sdk::types::LifecycleRuleFilter, Unfit> {
    let builder = sdk::types::LifecycleRuleFilter::builder()
        .set_and(it.and.map(lifecycle_rule_and_operator_into_sdk).transpose()?)
        .set_prefix(it.prefix)
        .set_tag(it.tag.map(tag_into_sdk).transpose()?);
    Ok(builder.build())
}

pub(crate) fn logging_enabled_into_sdk(
    it: rusoto::LoggingEnabled,
) -> Result<sdk::types::LoggingEnabled, Unfit> {
    let builder = sdk::types::LoggingEnabled::builder()
        .set_target_bucket(Some(it.target_bucket))
        .set_target_grants(
            it.target_grants
                .map(|it| it.into_iter().map(target_grant_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_target_prefix(Some(it.target_prefix));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn metadata_entry_into_sdk(it: rusoto::MetadataEntry) -> Result<sdk::types::MetadataEntry, Unfit> {
    let builder = sdk::types::MetadataEntry::builder().set_name(it.name).set_value(it.value);
    Ok(builder.build())
}

pub(crate) fn metrics_into_sdk(it: rusoto::Metrics) -> Result<sdk::types::Metrics, Unfit> {
    let builder = sdk::types::Metrics::builder()
        .set_event_threshold(it.event_threshold.map(replication_time_value_into_sdk).transpose()?)
        .set_status(Some(sdk::types::MetricsStatus::from(it.status.as_str())));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn metrics_and_operator_into_sdk(
    it: rusoto::MetricsAndOperator,
) -> Result<sdk::types::MetricsAndOperator, Unfit> {
    let builder = sdk::types::MetricsAndOperator::builder().set_prefix(it.prefix).set_tags(
        it.tags.map(|it| it.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>()).transpose()?,
    );
    Ok(builder.build())
}

pub(crate) fn metrics_configuration_into_sdk(
    it: rusoto::MetricsConfiguration,
) -> Result<sdk::types::MetricsConfiguration, Unfit> {
    let builder = sdk::types::MetricsConfiguration::builder()
        .set_filter(it.filter.map(metrics_filter_into_sdk).transpose()?)
        .set_id(Some(it.id));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn metrics_filter_into_sdk(it: rusoto::MetricsFilter) -> Result<sdk::types::MetricsFilter, Unfit> {
    support::one(
        [
            it.and.map(metrics_and_operator_into_sdk).transpose()?.map(sdk::types::MetricsFilter::And),
            it.prefix.map(sdk::types::MetricsFilter::Prefix),
            it.tag.map(tag_into_sdk).transpose()?.map(sdk::types::MetricsFilter::Tag),
        ],
        "MetricsFilter",
    )
}

pub(crate) fn noncurrent_version_expiration_into_sdk(
    it: rusoto::NoncurrentVersionExpiration,
) -> Result<sdk::types::NoncurrentVersionExpiration, Unfit> {
    let builder = sdk::types::NoncurrentVersionExpiration::builder().set_noncurrent_days(
        it.noncurrent_days
            .map(|it| support::integer(it, "NoncurrentVersionExpiration::noncurrent_days"))
            .transpose()?,
    );
    Ok(builder.build())
}

pub(crate) fn noncurrent_version_transition_into_sdk(
    it: rusoto::NoncurrentVersionTransition,
) -> Result<sdk::types::NoncurrentVersionTransition, Unfit> {
    let builder = sdk::types::NoncurrentVersionTransition::builder()
        .set_noncurrent_days(
            it.noncurrent_days
                .map(|it| support::integer(it, "NoncurrentVersionTransition::noncurrent_days"))
                .transpose()?,
        )
        .set_storage_class(it.storage_class.map(|it| sdk::types::TransitionStorageClass::from(it.as_str())));
    Ok(builder.build())
}

pub(crate) fn notification_configuration_into_sdk(
    it: rusoto::NotificationConfiguration,
) -> Result<sdk::types::NotificationConfiguration, Unfit> {
    let builder = sdk::types::NotificationConfiguration::builder()
        .set_lambda_function_configurations(
            it.lambda_function_configurations
                .map(|it| {
                    it.into_iter()
                        .map(lambda_function_configuration_into_sdk)
                        .collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_queue_configurations(
            it.queue_configurations
                .map(|it| it.into_iter().map(queue_configuration_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_topic_configurations(
            it.topic_configurations
                .map(|it| it.into_iter().map(topic_configuration_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        );
    Ok(builder.build())
}

pub(crate) fn notification_configuration_filter_into_sdk(
    it: rusoto::NotificationConfigurationFilter,
) -> Result<sdk::types::NotificationConfigurationFilter, Unfit> {
    let builder = sdk::types::NotificationConfigurationFilter::builder()
        .set_key(it.key.map(s3_key_filter_into_sdk).transpose()?);
    Ok(builder.build())
}

pub(crate) fn object_identifier_into_sdk(
    it: rusoto::ObjectIdentifier,
) -> Result<sdk::types::ObjectIdentifier, Unfit> {
    let builder = sdk::types::ObjectIdentifier::builder().set_key(Some(it.key)).set_version_id(it.version_id);
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn object_lock_configuration_into_sdk(
    it: rusoto::ObjectLockConfiguration,
) -> Result<sdk::types::ObjectLockConfiguration, Unfit> {
    let builder = sdk::types::ObjectLockConfiguration::builder()
        .set_object_lock_enabled(
            it.object_lock_enabled.map(|it| sdk::types::ObjectLockEnabled::from(it.as_str())),
        )
        .set_rule(it.rule.map(object_lock_rule_into_sdk).transpose()?);
    Ok(builder.build())
}

pub(crate) fn object_lock_legal_hold_into_sdk(
    it: rusoto::ObjectLockLegalHold,
) -> Result<sdk::types::ObjectLockLegalHold, Unfit> {
    let builder = sdk::types::ObjectLockLegalHold::builder()
        .set_status(it.status.map(|it| sdk::types::ObjectLockLegalHoldStatus::from(it.as_str())));
    Ok(builder.build())
}

pub(crate) fn object_lock_retention_into_sdk(
    it: rusoto::ObjectLockRetention,
) -> Result<sdk::types::ObjectLockRetention, Unfit> {
    let builder = sdk::types::ObjectLockRetention::builder()
        .set_mode(it.mode.map(|it| sdk::types::ObjectLockRetentionMode::from(it.as_str())))
        .set_retain_until_date(
            it.retain_until_date
                .map(|it| support::time_of_text(it, "ObjectLockRetention::retain_until_date"))
                .transpose()?,
        );
    Ok(builder.build())
}

pub(crate) fn object_lock_rule_into_sdk(
    it: rusoto::ObjectLockRule,
) -> Result<sdk::types::ObjectLockRule, Unfit> {
    let builder = sdk::types::ObjectLockRule::builder()
        .set_default_retention(it.default_retention.map(default_retention_into_sdk).transpose()?);
    Ok(builder.build())
}

pub(crate) fn output_location_into_sdk(
    it: rusoto::OutputLocation,
) -> Result<sdk::types::OutputLocation, Unfit> {
    let builder = sdk::types::OutputLocation::builder().set_s3(it.s3.map(s3_location_into_sdk).transpose()?);
    Ok(builder.build())
}

pub(crate) fn output_serialization_into_sdk(
    it: rusoto::OutputSerialization,
) -> Result<sdk::types::OutputSerialization, Unfit> {
    let builder = sdk::types::OutputSerialization::builder()
        .set_csv(it.csv.map(csv_output_into_sdk).transpose()?)
        .set_json(it.json.map(json_output_into_sdk).transpose()?);
    Ok(builder.build())
}

pub(crate) fn owner_into_sdk(it: rusoto::Owner) -> Result<sdk::types::Owner, Unfit> {
    let builder = sdk::types::Owner::builder().set_display_name(it.display_name).set_id(it.id);
    Ok(builder.build())
}

pub(crate) fn ownership_controls_into_sdk(
    it: rusoto::OwnershipControls,
) -> Result<sdk::types::OwnershipControls, Unfit> {
    let builder = sdk::types::OwnershipControls::builder().set_rules(Some(
        it.rules.into_iter().map(ownership_controls_rule_into_sdk).collect::<Result<Vec<_>, Unfit>>()?,
    ));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn ownership_controls_rule_into_sdk(
    it: rusoto::OwnershipControlsRule,
) -> Result<sdk::types::OwnershipControlsRule, Unfit> {
    let builder = sdk::types::OwnershipControlsRule::builder()
        .set_object_ownership(Some(sdk::types::ObjectOwnership::from(it.object_ownership.as_str())));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn parquet_input_into_sdk(_: rusoto::ParquetInput) -> Result<sdk::types::ParquetInput, Unfit> {
    let builder = sdk::types::ParquetInput::builder();
    Ok(builder.build())
}

pub(crate) fn public_access_block_configuration_into_sdk(
    it: rusoto::PublicAccessBlockConfiguration,
) -> Result<sdk::types::PublicAccessBlockConfiguration, Unfit> {
    let builder = sdk::types::PublicAccessBlockConfiguration::builder()
        .set_block_public_acls(it.block_public_acls)
        .set_block_public_policy(it.block_public_policy)
        .set_ignore_public_acls(it.ignore_public_acls)
        .set_restrict_public_buckets(it.restrict_public_buckets);
    Ok(builder.build())
}

pub(crate) fn queue_configuration_into_sdk(
    it: rusoto::QueueConfiguration,
) -> Result<sdk::types::QueueConfiguration, Unfit> {
    let builder = sdk::types::QueueConfiguration::builder()
        .set_events(Some(
            it.events.into_iter().map(|it| sdk::types::Event::from(it.as_str())).collect::<Vec<_>>(),
        ))
        .set_filter(it.filter.map(notification_configuration_filter_into_sdk).transpose()?)
        .set_id(it.id)
        .set_queue_arn(Some(it.queue_arn));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn redirect_into_sdk(it: rusoto::Redirect) -> Result<sdk::types::Redirect, Unfit> {
    let builder = sdk::types::Redirect::builder()
        .set_host_name(it.host_name)
        .set_http_redirect_code(it.http_redirect_code)
        .set_protocol(it.protocol.map(|it| sdk::types::Protocol::from(it.as_str())))
        .set_replace_key_prefix_with(it.replace_key_prefix_with)
        .set_replace_key_with(it.replace_key_with);
    Ok(builder.build())
}

pub(crate) fn redirect_all_requests_to_into_sdk(
    it: rusoto::RedirectAllRequestsTo,
) -> Result<sdk::types::RedirectAllRequestsTo, Unfit> {
    let builder = sdk::types::RedirectAllRequestsTo::builder()
        .set_host_name(Some(it.host_name))
        .set_protocol(it.protocol.map(|it| sdk::types::Protocol::from(it.as_str())));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn replica_modifications_into_sdk(
    it: rusoto::ReplicaModifications,
) -> Result<sdk::types::ReplicaModifications, Unfit> {
    let builder = sdk::types::ReplicaModifications::builder()
        .set_status(Some(sdk::types::ReplicaModificationsStatus::from(it.status.as_str())));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn replication_configuration_into_sdk(
    it: rusoto::ReplicationConfiguration,
) -> Result<sdk::types::ReplicationConfiguration, Unfit> {
    let builder = sdk::types::ReplicationConfiguration::builder().set_role(Some(it.role)).set_rules(Some(
        it.rules.into_iter().map(replication_rule_into_sdk).collect::<Result<Vec<_>, Unfit>>()?,
    ));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn replication_rule_into_sdk(
    it: rusoto::ReplicationRule,
) -> Result<sdk::types::ReplicationRule, Unfit> {
    let builder = sdk::types::ReplicationRule::builder()
        .set_delete_marker_replication(
            it.delete_marker_replication.map(delete_marker_replication_into_sdk).transpose()?,
        )
        .set_destination(Some(destination_into_sdk(it.destination)?))
        .set_existing_object_replication(
            it.existing_object_replication.map(existing_object_replication_into_sdk).transpose()?,
        )
        .set_filter(it.filter.map(replication_rule_filter_into_sdk).transpose()?)
        .set_id(it.id)
        .set_priority(it.priority.map(|it| support::integer(it, "ReplicationRule::priority")).transpose()?)
        .set_source_selection_criteria(
            it.source_selection_criteria.map(source_selection_criteria_into_sdk).transpose()?,
        )
        .set_status(Some(sdk::types::ReplicationRuleStatus::from(it.status.as_str())));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn replication_rule_and_operator_into_sdk(
    it: rusoto::ReplicationRuleAndOperator,
) -> Result<sdk::types::ReplicationRuleAndOperator, Unfit> {
    let builder = sdk::types::ReplicationRuleAndOperator::builder().set_prefix(it.prefix).set_tags(
        it.tags.map(|it| it.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>()).transpose()?,
    );
    Ok(builder.build())
}

pub(crate) fn replication_rule_filter_into_sdk(
    it: rusoto::ReplicationRuleFilter,
) -> Result<sdk::types::ReplicationRuleFilter, Unfit> {
    let builder = sdk::types::ReplicationRuleFilter::builder()
        .set_and(it.and.map(replication_rule_and_operator_into_sdk).transpose()?)
        .set_prefix(it.prefix)
        .set_tag(it.tag.map(tag_into_sdk).transpose()?);
    Ok(builder.build())
}

pub(crate) fn replication_time_into_sdk(
    it: rusoto::ReplicationTime,
) -> Result<sdk::types::ReplicationTime, Unfit> {
    let builder = sdk::types::ReplicationTime::builder()
        .set_status(Some(sdk::types::ReplicationTimeStatus::from(it.status.as_str())))
        .set_time(Some(replication_time_value_into_sdk(it.time)?));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn replication_time_value_into_sdk(
    it: rusoto::ReplicationTimeValue,
) -> Result<sdk::types::ReplicationTimeValue, Unfit> {
    let builder = sdk::types::ReplicationTimeValue::builder()
        .set_minutes(it.minutes.map(|it| support::integer(it, "ReplicationTimeValue::minutes")).transpose()?);
    Ok(builder.build())
}

pub(crate) fn request_payment_configuration_into_sdk(
    it: rusoto::RequestPaymentConfiguration,
) -> Result<sdk::types::RequestPaymentConfiguration, Unfit> {
    let builder = sdk::types::RequestPaymentConfiguration::builder()
        .set_payer(Some(sdk::types::Payer::from(it.payer.as_str())));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn restore_request_into_sdk(
    it: rusoto::RestoreRequest,
) -> Result<sdk::types::RestoreRequest, Unfit> {
    let builder = sdk::types::RestoreRequest::builder()
        .set_days(it.days.map(|it| support::integer(it, "RestoreRequest::days")).transpose()?)
        .set_description(it.description)
        .set_glacier_job_parameters(
            it.glacier_job_parameters.map(glacier_job_parameters_into_sdk).transpose()?,
        )
        .set_output_location(it.output_location.map(output_location_into_sdk).transpose()?)
        .set_select_parameters(it.select_parameters.map(select_parameters_into_sdk).transpose()?)
        .set_tier(it.tier.map(|it| sdk::types::Tier::from(it.as_str())))
        .set_type(it.type_.map(|it| sdk::types::RestoreRequestType::from(it.as_str())));
    Ok(builder.build())
}

pub(crate) fn routing_rule_into_sdk(it: rusoto::RoutingRule) -> Result<sdk::types::RoutingRule, Unfit> {
    let builder = sdk::types::RoutingRule::builder()
        .set_condition(it.condition.map(condition_into_sdk).transpose()?)
        .set_redirect(Some(redirect_into_sdk(it.redirect)?));
    Ok(builder.build())
}

pub(crate) fn s3_key_filter_into_sdk(it: rusoto::S3KeyFilter) -> Result<sdk::types::S3KeyFilter, Unfit> {
    let builder = sdk::types::S3KeyFilter::builder().set_filter_rules(
        it.filter_rules
            .map(|it| it.into_iter().map(filter_rule_into_sdk).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    );
    Ok(builder.build())
}

pub(crate) fn s3_location_into_sdk(it: rusoto::S3Location) -> Result<sdk::types::S3Location, Unfit> {
    let builder = sdk::types::S3Location::builder()
        .set_access_control_list(
            it.access_control_list
                .map(|it| it.into_iter().map(grant_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_bucket_name(Some(it.bucket_name))
        .set_canned_acl(it.canned_acl.map(|it| sdk::types::ObjectCannedAcl::from(it.as_str())))
        .set_encryption(it.encryption.map(encryption_into_sdk).transpose()?)
        .set_prefix(Some(it.prefix))
        .set_storage_class(it.storage_class.map(|it| sdk::types::StorageClass::from(it.as_str())))
        .set_tagging(it.tagging.map(tagging_into_sdk).transpose()?)
        .set_user_metadata(
            it.user_metadata
                .map(|it| it.into_iter().map(metadata_entry_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        );
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn select_parameters_into_sdk(
    it: rusoto::SelectParameters,
) -> Result<sdk::types::SelectParameters, Unfit> {
    let builder = sdk::types::SelectParameters::builder()
        .set_expression(Some(it.expression))
        .set_expression_type(Some(sdk::types::ExpressionType::from(it.expression_type.as_str())))
        .set_input_serialization(Some(input_serialization_into_sdk(it.input_serialization)?))
        .set_output_serialization(Some(output_serialization_into_sdk(it.output_serialization)?));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn server_side_encryption_by_default_into_sdk(
    it: rusoto::ServerSideEncryptionByDefault,
) -> Result<sdk::types::ServerSideEncryptionByDefault, Unfit> {
    let builder = sdk::types::ServerSideEncryptionByDefault::builder()
        .set_kms_master_key_id(it.kms_master_key_id)
        .set_sse_algorithm(Some(sdk::types::ServerSideEncryption::from(it.sse_algorithm.as_str())));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn server_side_encryption_configuration_into_sdk(
    it: rusoto::ServerSideEncryptionConfiguration,
) -> Result<sdk::types::ServerSideEncryptionConfiguration, Unfit> {
    let builder = sdk::types::ServerSideEncryptionConfiguration::builder().set_rules(Some(
        it.rules.into_iter().map(server_side_encryption_rule_into_sdk).collect::<Result<Vec<_>, Unfit>>()?,
    ));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn server_side_encryption_rule_into_sdk(
    it: rusoto::ServerSideEncryptionRule,
) -> Result<sdk::types::ServerSideEncryptionRule, Unfit> {
    let builder = sdk::types::ServerSideEncryptionRule::builder()
        .set_apply_server_side_encryption_by_default(
            it.apply_server_side_encryption_by_default
                .map(server_side_encryption_by_default_into_sdk)
                .transpose()?,
        )
        .set_bucket_key_enabled(it.bucket_key_enabled);
    Ok(builder.build())
}

pub(crate) fn source_selection_criteria_into_sdk(
    it: rusoto::SourceSelectionCriteria,
) -> Result<sdk::types::SourceSelectionCriteria, Unfit> {
    let builder = sdk::types::SourceSelectionCriteria::builder()
        .set_replica_modifications(it.replica_modifications.map(replica_modifications_into_sdk).transpose()?)
        .set_sse_kms_encrypted_objects(
            it.sse_kms_encrypted_objects.map(sse_kms_encrypted_objects_into_sdk).transpose()?,
        );
    Ok(builder.build())
}

pub(crate) fn sse_kms_encrypted_objects_into_sdk(
    it: rusoto::SseKmsEncryptedObjects,
) -> Result<sdk::types::SseKmsEncryptedObjects, Unfit> {
    let builder = sdk::types::SseKmsEncryptedObjects::builder()
        .set_status(Some(sdk::types::SseKmsEncryptedObjectsStatus::from(it.status.as_str())));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn ssekms_into_sdk(it: rusoto::SSEKMS) -> Result<sdk::types::Ssekms, Unfit> {
    let builder = sdk::types::Ssekms::builder().set_key_id(Some(it.key_id));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn sses3_into_sdk(_: rusoto::SSES3) -> Result<sdk::types::Sses3, Unfit> {
    let builder = sdk::types::Sses3::builder();
    Ok(builder.build())
}

pub(crate) fn storage_class_analysis_into_sdk(
    it: rusoto::StorageClassAnalysis,
) -> Result<sdk::types::StorageClassAnalysis, Unfit> {
    let builder = sdk::types::StorageClassAnalysis::builder()
        .set_data_export(it.data_export.map(storage_class_analysis_data_export_into_sdk).transpose()?);
    Ok(builder.build())
}

pub(crate) fn storage_class_analysis_data_export_into_sdk(
    it: rusoto::StorageClassAnalysisDataExport,
) -> Result<sdk::types::StorageClassAnalysisDataExport, Unfit> {
    let builder = sdk::types::StorageClassAnalysisDataExport::builder()
        .set_destination(Some(analytics_export_destination_into_sdk(it.destination)?))
        .set_output_schema_version(Some(sdk::types::StorageClassAnalysisSchemaVersion::from(
            it.output_schema_version.as_str(),
        )));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn tag_into_sdk(it: rusoto::Tag) -> Result<sdk::types::Tag, Unfit> {
    let builder = sdk::types::Tag::builder().set_key(Some(it.key)).set_value(Some(it.value));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn tagging_into_sdk(it: rusoto::Tagging) -> Result<sdk::types::Tagging, Unfit> {
    let builder = sdk::types::Tagging::builder()
        .set_tag_set(Some(it.tag_set.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>()?));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn target_grant_into_sdk(it: rusoto::TargetGrant) -> Result<sdk::types::TargetGrant, Unfit> {
    let builder = sdk::types::TargetGrant::builder()
        .set_grantee(it.grantee.map(grantee_into_sdk).transpose()?)
        .set_permission(it.permission.map(|it| sdk::types::BucketLogsPermission::from(it.as_str())));
    Ok(builder.build())
}

pub(crate) fn tiering_into_sdk(it: rusoto::Tiering) -> Result<sdk::types::Tiering, Unfit> {
    let builder = sdk::types::Tiering::builder()
        .set_access_tier(Some(sdk::types::IntelligentTieringAccessTier::from(it.access_tier.as_str())))
        .set_days(Some(support::integer(it.days, "Tiering::days")?));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn topic_configuration_into_sdk(
    it: rusoto::TopicConfiguration,
) -> Result<sdk::types::TopicConfiguration, Unfit> {
    let builder = sdk::types::TopicConfiguration::builder()
        .set_events(Some(
            it.events.into_iter().map(|it| sdk::types::Event::from(it.as_str())).collect::<Vec<_>>(),
        ))
        .set_filter(it.filter.map(notification_configuration_filter_into_sdk).transpose()?)
        .set_id(it.id)
        .set_topic_arn(Some(it.topic_arn));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn transition_into_sdk(it: rusoto::Transition) -> Result<sdk::types::Transition, Unfit> {
    let builder = sdk::types::Transition::builder()
        .set_date(it.date.map(|it| support::time_of_text(it, "Transition::date")).transpose()?)
        .set_days(it.days.map(|it| support::integer(it, "Transition::days")).transpose()?)
        .set_storage_class(it.storage_class.map(|it| sdk::types::TransitionStorageClass::from(it.as_str())));
    Ok(builder.build())
}

pub(crate) fn versioning_configuration_into_sdk(
    it: rusoto::VersioningConfiguration,
) -> Result<sdk::types::VersioningConfiguration, Unfit> {
    let builder = sdk::types::VersioningConfiguration::builder()
        .set_mfa_delete(it.mfa_delete.map(|it| sdk::types::MfaDelete::from(it.as_str())))
        .set_status(it.status.map(|it| sdk::types::BucketVersioningStatus::from(it.as_str())));
    Ok(builder.build())
}

pub(crate) fn website_configuration_into_sdk(
    it: rusoto::WebsiteConfiguration,
) -> Result<sdk::types::WebsiteConfiguration, Unfit> {
    let builder = sdk::types::WebsiteConfiguration::builder()
        .set_error_document(it.error_document.map(error_document_into_sdk).transpose()?)
        .set_index_document(it.index_document.map(index_document_into_sdk).transpose()?)
        .set_redirect_all_requests_to(
            it.redirect_all_requests_to.map(redirect_all_requests_to_into_sdk).transpose()?,
        )
        .set_routing_rules(
            it.routing_rules
                .map(|it| it.into_iter().map(routing_rule_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        );
    Ok(builder.build())
}

pub(crate) fn abort_multipart_upload_output_into_rusoto(
    it: sdk::operation::abort_multipart_upload::AbortMultipartUploadOutput,
) -> Result<rusoto::AbortMultipartUploadOutput, Unfit> {
    Ok(rusoto::AbortMultipartUploadOutput {
        request_charged: it.request_charged.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn complete_multipart_upload_output_into_rusoto(
    it: sdk::operation::complete_multipart_upload::CompleteMultipartUploadOutput,
) -> Result<rusoto::CompleteMultipartUploadOutput, Unfit> {
    Ok(rusoto::CompleteMultipartUploadOutput {
        bucket: it.bucket,
        bucket_key_enabled: it.bucket_key_enabled,
        e_tag: it.e_tag,
        expiration: it.expiration,
        key: it.key,
        location: it.location,
        request_charged: it.request_charged.map(|it| it.as_str().to_owned()),
        ssekms_key_id: it.ssekms_key_id,
        server_side_encryption: it.server_side_encryption.map(|it| it.as_str().to_owned()),
        version_id: it.version_id,
    })
}

pub(crate) fn copy_object_output_into_rusoto(
    it: sdk::operation::copy_object::CopyObjectOutput,
) -> Result<rusoto::CopyObjectOutput, Unfit> {
    Ok(rusoto::CopyObjectOutput {
        bucket_key_enabled: it.bucket_key_enabled,
        copy_object_result: it.copy_object_result.map(copy_object_result_into_rusoto).transpose()?,
        copy_source_version_id: it.copy_source_version_id,
        expiration: it.expiration,
        request_charged: it.request_charged.map(|it| it.as_str().to_owned()),
        sse_customer_algorithm: it.sse_customer_algorithm,
        sse_customer_key_md5: it.sse_customer_key_md5,
        ssekms_encryption_context: it.ssekms_encryption_context,
        ssekms_key_id: it.ssekms_key_id,
        server_side_encryption: it.server_side_encryption.map(|it| it.as_str().to_owned()),
        version_id: it.version_id,
    })
}

pub(crate) fn create_bucket_output_into_rusoto(
    it: sdk::operation::create_bucket::CreateBucketOutput,
) -> Result<rusoto::CreateBucketOutput, Unfit> {
    Ok(rusoto::CreateBucketOutput { location: it.location })
}

pub(crate) fn create_multipart_upload_output_into_rusoto(
    it: sdk::operation::create_multipart_upload::CreateMultipartUploadOutput,
) -> Result<rusoto::CreateMultipartUploadOutput, Unfit> {
    Ok(rusoto::CreateMultipartUploadOutput {
        abort_date: it
            .abort_date
            .map(|it| support::http_date(it, "CreateMultipartUploadOutput::abort_date"))
            .transpose()?,
        abort_rule_id: it.abort_rule_id,
        bucket: it.bucket,
        bucket_key_enabled: it.bucket_key_enabled,
        key: it.key,
        request_charged: it.request_charged.map(|it| it.as_str().to_owned()),
        sse_customer_algorithm: it.sse_customer_algorithm,
        sse_customer_key_md5: it.sse_customer_key_md5,
        ssekms_encryption_context: it.ssekms_encryption_context,
        ssekms_key_id: it.ssekms_key_id,
        server_side_encryption: it.server_side_encryption.map(|it| it.as_str().to_owned()),
        upload_id: it.upload_id,
    })
}

pub(crate) fn delete_object_output_into_rusoto(
    it: sdk::operation::delete_object::DeleteObjectOutput,
) -> Result<rusoto::DeleteObjectOutput, Unfit> {
    Ok(rusoto::DeleteObjectOutput {
        delete_marker: it.delete_marker,
        request_charged: it.request_charged.map(|it| it.as_str().to_owned()),
        version_id: it.version_id,
    })
}

pub(crate) fn delete_object_tagging_output_into_rusoto(
    it: sdk::operation::delete_object_tagging::DeleteObjectTaggingOutput,
) -> Result<rusoto::DeleteObjectTaggingOutput, Unfit> {
    Ok(rusoto::DeleteObjectTaggingOutput { version_id: it.version_id })
}

pub(crate) fn delete_objects_output_into_rusoto(
    it: sdk::operation::delete_objects::DeleteObjectsOutput,
) -> Result<rusoto::DeleteObjectsOutput, Unfit> {
    Ok(rusoto::DeleteObjectsOutput {
        deleted: it
            .deleted
            .map(|it| it.into_iter().map(deleted_object_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        errors: it
            .errors
            .map(|it| it.into_iter().map(error_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        request_charged: it.request_charged.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn get_bucket_accelerate_configuration_output_into_rusoto(
    it: sdk::operation::get_bucket_accelerate_configuration::GetBucketAccelerateConfigurationOutput,
) -> Result<rusoto::GetBucketAccelerateConfigurationOutput, Unfit> {
    Ok(rusoto::GetBucketAccelerateConfigurationOutput { status: it.status.map(|it| it.as_str().to_owned()) })
}

pub(crate) fn get_bucket_acl_output_into_rusoto(
    it: sdk::operation::get_bucket_acl::GetBucketAclOutput,
) -> Result<rusoto::GetBucketAclOutput, Unfit> {
    Ok(rusoto::GetBucketAclOutput {
        grants: it
            .grants
            .map(|it| it.into_iter().map(grant_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        owner: it.owner.map(owner_into_rusoto).transpose()?,
    })
}

pub(crate) fn get_bucket_analytics_configuration_output_into_rusoto(
    it: sdk::operation::get_bucket_analytics_configuration::GetBucketAnalyticsConfigurationOutput,
) -> Result<rusoto::GetBucketAnalyticsConfigurationOutput, Unfit> {
    Ok(rusoto::GetBucketAnalyticsConfigurationOutput {
        analytics_configuration: it
            .analytics_configuration
            .map(analytics_configuration_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn get_bucket_cors_output_into_rusoto(
    it: sdk::operation::get_bucket_cors::GetBucketCorsOutput,
) -> Result<rusoto::GetBucketCorsOutput, Unfit> {
    Ok(rusoto::GetBucketCorsOutput {
        cors_rules: it
            .cors_rules
            .map(|it| it.into_iter().map(cors_rule_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn get_bucket_encryption_output_into_rusoto(
    it: sdk::operation::get_bucket_encryption::GetBucketEncryptionOutput,
) -> Result<rusoto::GetBucketEncryptionOutput, Unfit> {
    Ok(rusoto::GetBucketEncryptionOutput {
        server_side_encryption_configuration: it
            .server_side_encryption_configuration
            .map(server_side_encryption_configuration_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn get_bucket_intelligent_tiering_configuration_output_into_rusoto(
    it: sdk::operation::get_bucket_intelligent_tiering_configuration::GetBucketIntelligentTieringConfigurationOutput,
) -> Result<rusoto::GetBucketIntelligentTieringConfigurationOutput, Unfit> {
    Ok(rusoto::GetBucketIntelligentTieringConfigurationOutput {
        intelligent_tiering_configuration: it
            .intelligent_tiering_configuration
            .map(intelligent_tiering_configuration_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn get_bucket_inventory_configuration_output_into_rusoto(
    it: sdk::operation::get_bucket_inventory_configuration::GetBucketInventoryConfigurationOutput,
) -> Result<rusoto::GetBucketInventoryConfigurationOutput, Unfit> {
    Ok(rusoto::GetBucketInventoryConfigurationOutput {
        inventory_configuration: it
            .inventory_configuration
            .map(inventory_configuration_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn get_bucket_lifecycle_configuration_output_into_rusoto(
    it: sdk::operation::get_bucket_lifecycle_configuration::GetBucketLifecycleConfigurationOutput,
) -> Result<rusoto::GetBucketLifecycleConfigurationOutput, Unfit> {
    Ok(rusoto::GetBucketLifecycleConfigurationOutput {
        rules: it
            .rules
            .map(|it| it.into_iter().map(lifecycle_rule_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn get_bucket_location_output_into_rusoto(
    it: sdk::operation::get_bucket_location::GetBucketLocationOutput,
) -> Result<rusoto::GetBucketLocationOutput, Unfit> {
    Ok(rusoto::GetBucketLocationOutput {
        location_constraint: it.location_constraint.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn get_bucket_logging_output_into_rusoto(
    it: sdk::operation::get_bucket_logging::GetBucketLoggingOutput,
) -> Result<rusoto::GetBucketLoggingOutput, Unfit> {
    Ok(rusoto::GetBucketLoggingOutput {
        logging_enabled: it.logging_enabled.map(logging_enabled_into_rusoto).transpose()?,
    })
}

pub(crate) fn get_bucket_metrics_configuration_output_into_rusoto(
    it: sdk::operation::get_bucket_metrics_configuration::GetBucketMetricsConfigurationOutput,
) -> Result<rusoto::GetBucketMetricsConfigurationOutput, Unfit> {
    Ok(rusoto::GetBucketMetricsConfigurationOutput {
        metrics_configuration: it.metrics_configuration.map(metrics_configuration_into_rusoto).transpose()?,
    })
}

pub(crate) fn get_bucket_notification_configuration_output_into_rusoto(
    it: sdk::operation::get_bucket_notification_configuration::GetBucketNotificationConfigurationOutput,
) -> Result<rusoto::NotificationConfiguration, Unfit> {
    Ok(rusoto::NotificationConfiguration {
        lambda_function_configurations: it
            .lambda_function_configurations
            .map(|it| {
                it.into_iter()
                    .map(lambda_function_configuration_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        queue_configurations: it
            .queue_configurations
            .map(|it| it.into_iter().map(queue_configuration_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        topic_configurations: it
            .topic_configurations
            .map(|it| it.into_iter().map(topic_configuration_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn get_bucket_ownership_controls_output_into_rusoto(
    it: sdk::operation::get_bucket_ownership_controls::GetBucketOwnershipControlsOutput,
) -> Result<rusoto::GetBucketOwnershipControlsOutput, Unfit> {
    Ok(rusoto::GetBucketOwnershipControlsOutput {
        ownership_controls: it.ownership_controls.map(ownership_controls_into_rusoto).transpose()?,
    })
}

pub(crate) fn get_bucket_policy_output_into_rusoto(
    it: sdk::operation::get_bucket_policy::GetBucketPolicyOutput,
) -> Result<rusoto::GetBucketPolicyOutput, Unfit> {
    Ok(rusoto::GetBucketPolicyOutput { policy: it.policy })
}

pub(crate) fn get_bucket_policy_status_output_into_rusoto(
    it: sdk::operation::get_bucket_policy_status::GetBucketPolicyStatusOutput,
) -> Result<rusoto::GetBucketPolicyStatusOutput, Unfit> {
    Ok(rusoto::GetBucketPolicyStatusOutput {
        policy_status: it.policy_status.map(policy_status_into_rusoto).transpose()?,
    })
}

pub(crate) fn get_bucket_replication_output_into_rusoto(
    it: sdk::operation::get_bucket_replication::GetBucketReplicationOutput,
) -> Result<rusoto::GetBucketReplicationOutput, Unfit> {
    Ok(rusoto::GetBucketReplicationOutput {
        replication_configuration: it
            .replication_configuration
            .map(replication_configuration_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn get_bucket_request_payment_output_into_rusoto(
    it: sdk::operation::get_bucket_request_payment::GetBucketRequestPaymentOutput,
) -> Result<rusoto::GetBucketRequestPaymentOutput, Unfit> {
    Ok(rusoto::GetBucketRequestPaymentOutput { payer: it.payer.map(|it| it.as_str().to_owned()) })
}

pub(crate) fn get_bucket_tagging_output_into_rusoto(
    it: sdk::operation::get_bucket_tagging::GetBucketTaggingOutput,
) -> Result<rusoto::GetBucketTaggingOutput, Unfit> {
    Ok(rusoto::GetBucketTaggingOutput {
        tag_set: it.tag_set.into_iter().map(tag_into_rusoto).collect::<Result<Vec<_>, Unfit>>()?,
    })
}

pub(crate) fn get_bucket_versioning_output_into_rusoto(
    it: sdk::operation::get_bucket_versioning::GetBucketVersioningOutput,
) -> Result<rusoto::GetBucketVersioningOutput, Unfit> {
    Ok(rusoto::GetBucketVersioningOutput {
        mfa_delete: it.mfa_delete.map(|it| it.as_str().to_owned()),
        status: it.status.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn get_bucket_website_output_into_rusoto(
    it: sdk::operation::get_bucket_website::GetBucketWebsiteOutput,
) -> Result<rusoto::GetBucketWebsiteOutput, Unfit> {
    Ok(rusoto::GetBucketWebsiteOutput {
        error_document: it.error_document.map(error_document_into_rusoto).transpose()?,
        index_document: it.index_document.map(index_document_into_rusoto).transpose()?,
        redirect_all_requests_to: it
            .redirect_all_requests_to
            .map(redirect_all_requests_to_into_rusoto)
            .transpose()?,
        routing_rules: it
            .routing_rules
            .map(|it| it.into_iter().map(routing_rule_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn get_object_output_into_rusoto(
    it: sdk::operation::get_object::GetObjectOutput,
) -> Result<rusoto::GetObjectOutput, Unfit> {
    Ok(rusoto::GetObjectOutput {
        accept_ranges: it.accept_ranges,
        body: Some(it.body.into_rusoto()),
        bucket_key_enabled: it.bucket_key_enabled,
        cache_control: it.cache_control,
        content_disposition: it.content_disposition,
        content_encoding: it.content_encoding,
        content_language: it.content_language,
        content_length: it.content_length,
        content_range: it.content_range,
        content_type: it.content_type,
        delete_marker: it.delete_marker,
        e_tag: it.e_tag,
        expiration: it.expiration,
        expires: it.expires_string,
        last_modified: it
            .last_modified
            .map(|it| support::http_date(it, "GetObjectOutput::last_modified"))
            .transpose()?,
        metadata: it.metadata,
        missing_meta: it.missing_meta.map(i64::from),
        object_lock_legal_hold_status: it.object_lock_legal_hold_status.map(|it| it.as_str().to_owned()),
        object_lock_mode: it.object_lock_mode.map(|it| it.as_str().to_owned()),
        object_lock_retain_until_date: it
            .object_lock_retain_until_date
            .map(|it| support::date_time_millis(it, "GetObjectOutput::object_lock_retain_until_date"))
            .transpose()?,
        parts_count: it.parts_count.map(i64::from),
        replication_status: it.replication_status.map(|it| it.as_str().to_owned()),
        request_charged: it.request_charged.map(|it| it.as_str().to_owned()),
        restore: it.restore,
        sse_customer_algorithm: it.sse_customer_algorithm,
        sse_customer_key_md5: it.sse_customer_key_md5,
        ssekms_key_id: it.ssekms_key_id,
        server_side_encryption: it.server_side_encryption.map(|it| it.as_str().to_owned()),
        storage_class: it.storage_class.map(|it| it.as_str().to_owned()),
        tag_count: it.tag_count.map(i64::from),
        version_id: it.version_id,
        website_redirect_location: it.website_redirect_location,
    })
}

pub(crate) fn get_object_acl_output_into_rusoto(
    it: sdk::operation::get_object_acl::GetObjectAclOutput,
) -> Result<rusoto::GetObjectAclOutput, Unfit> {
    Ok(rusoto::GetObjectAclOutput {
        grants: it
            .grants
            .map(|it| it.into_iter().map(grant_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        owner: it.owner.map(owner_into_rusoto).transpose()?,
        request_charged: it.request_charged.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn get_object_legal_hold_output_into_rusoto(
    it: sdk::operation::get_object_legal_hold::GetObjectLegalHoldOutput,
) -> Result<rusoto::GetObjectLegalHoldOutput, Unfit> {
    Ok(rusoto::GetObjectLegalHoldOutput {
        legal_hold: it.legal_hold.map(object_lock_legal_hold_into_rusoto).transpose()?,
    })
}

pub(crate) fn get_object_lock_configuration_output_into_rusoto(
    it: sdk::operation::get_object_lock_configuration::GetObjectLockConfigurationOutput,
) -> Result<rusoto::GetObjectLockConfigurationOutput, Unfit> {
    Ok(rusoto::GetObjectLockConfigurationOutput {
        object_lock_configuration: it
            .object_lock_configuration
            .map(object_lock_configuration_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn get_object_retention_output_into_rusoto(
    it: sdk::operation::get_object_retention::GetObjectRetentionOutput,
) -> Result<rusoto::GetObjectRetentionOutput, Unfit> {
    Ok(rusoto::GetObjectRetentionOutput {
        retention: it.retention.map(object_lock_retention_into_rusoto).transpose()?,
    })
}

pub(crate) fn get_object_tagging_output_into_rusoto(
    it: sdk::operation::get_object_tagging::GetObjectTaggingOutput,
) -> Result<rusoto::GetObjectTaggingOutput, Unfit> {
    Ok(rusoto::GetObjectTaggingOutput {
        tag_set: it.tag_set.into_iter().map(tag_into_rusoto).collect::<Result<Vec<_>, Unfit>>()?,
        version_id: it.version_id,
    })
}

pub(crate) fn get_object_torrent_output_into_rusoto(
    it: sdk::operation::get_object_torrent::GetObjectTorrentOutput,
) -> Result<rusoto::GetObjectTorrentOutput, Unfit> {
    Ok(rusoto::GetObjectTorrentOutput {
        body: Some(it.body.into_rusoto()),
        request_charged: it.request_charged.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn get_public_access_block_output_into_rusoto(
    it: sdk::operation::get_public_access_block::GetPublicAccessBlockOutput,
) -> Result<rusoto::GetPublicAccessBlockOutput, Unfit> {
    Ok(rusoto::GetPublicAccessBlockOutput {
        public_access_block_configuration: it
            .public_access_block_configuration
            .map(public_access_block_configuration_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn head_object_output_into_rusoto(
    it: sdk::operation::head_object::HeadObjectOutput,
) -> Result<rusoto::HeadObjectOutput, Unfit> {
    Ok(rusoto::HeadObjectOutput {
        accept_ranges: it.accept_ranges,
        archive_status: it.archive_status.map(|it| it.as_str().to_owned()),
        bucket_key_enabled: it.bucket_key_enabled,
        cache_control: it.cache_control,
        content_disposition: it.content_disposition,
        content_encoding: it.content_encoding,
        content_language: it.content_language,
        content_length: it.content_length,
        content_type: it.content_type,
        delete_marker: it.delete_marker,
        e_tag: it.e_tag,
        expiration: it.expiration,
        expires: it.expires_string,
        last_modified: it
            .last_modified
            .map(|it| support::http_date(it, "HeadObjectOutput::last_modified"))
            .transpose()?,
        metadata: it.metadata,
        missing_meta: it.missing_meta.map(i64::from),
        object_lock_legal_hold_status: it.object_lock_legal_hold_status.map(|it| it.as_str().to_owned()),
        object_lock_mode: it.object_lock_mode.map(|it| it.as_str().to_owned()),
        object_lock_retain_until_date: it
            .object_lock_retain_until_date
            .map(|it| support::date_time_millis(it, "HeadObjectOutput::object_lock_retain_until_date"))
            .transpose()?,
        parts_count: it.parts_count.map(i64::from),
        replication_status: it.replication_status.map(|it| it.as_str().to_owned()),
        request_charged: it.request_charged.map(|it| it.as_str().to_owned()),
        restore: it.restore,
        sse_customer_algorithm: it.sse_customer_algorithm,
        sse_customer_key_md5: it.sse_customer_key_md5,
        ssekms_key_id: it.ssekms_key_id,
        server_side_encryption: it.server_side_encryption.map(|it| it.as_str().to_owned()),
        storage_class: it.storage_class.map(|it| it.as_str().to_owned()),
        version_id: it.version_id,
        website_redirect_location: it.website_redirect_location,
    })
}

pub(crate) fn list_bucket_analytics_configurations_output_into_rusoto(
    it: sdk::operation::list_bucket_analytics_configurations::ListBucketAnalyticsConfigurationsOutput,
) -> Result<rusoto::ListBucketAnalyticsConfigurationsOutput, Unfit> {
    Ok(rusoto::ListBucketAnalyticsConfigurationsOutput {
        analytics_configuration_list: it
            .analytics_configuration_list
            .map(|it| {
                it.into_iter().map(analytics_configuration_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        continuation_token: it.continuation_token,
        is_truncated: it.is_truncated,
        next_continuation_token: it.next_continuation_token,
    })
}

pub(crate) fn list_bucket_intelligent_tiering_configurations_output_into_rusoto(
    it: sdk::operation::list_bucket_intelligent_tiering_configurations::ListBucketIntelligentTieringConfigurationsOutput,
) -> Result<rusoto::ListBucketIntelligentTieringConfigurationsOutput, Unfit> {
    Ok(rusoto::ListBucketIntelligentTieringConfigurationsOutput {
        continuation_token: it.continuation_token,
        intelligent_tiering_configuration_list: it
            .intelligent_tiering_configuration_list
            .map(|it| {
                it.into_iter()
                    .map(intelligent_tiering_configuration_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        is_truncated: it.is_truncated,
        next_continuation_token: it.next_continuation_token,
    })
}

pub(crate) fn list_bucket_inventory_configurations_output_into_rusoto(
    it: sdk::operation::list_bucket_inventory_configurations::ListBucketInventoryConfigurationsOutput,
) -> Result<rusoto::ListBucketInventoryConfigurationsOutput, Unfit> {
    Ok(rusoto::ListBucketInventoryConfigurationsOutput {
        continuation_token: it.continuation_token,
        inventory_configuration_list: it
            .inventory_configuration_list
            .map(|it| {
                it.into_iter().map(inventory_configuration_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        is_truncated: it.is_truncated,
        next_continuation_token: it.next_continuation_token,
    })
}

pub(crate) fn list_bucket_metrics_configurations_output_into_rusoto(
    it: sdk::operation::list_bucket_metrics_configurations::ListBucketMetricsConfigurationsOutput,
) -> Result<rusoto::ListBucketMetricsConfigurationsOutput, Unfit> {
    Ok(rusoto::ListBucketMetricsConfigurationsOutput {
        continuation_token: it.continuation_token,
        is_truncated: it.is_truncated,
        metrics_configuration_list: it
            .metrics_configuration_list
            .map(|it| {
                it.into_iter().map(metrics_configuration_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        next_continuation_token: it.next_continuation_token,
    })
}

pub(crate) fn list_buckets_output_into_rusoto(
    it: sdk::operation::list_buckets::ListBucketsOutput,
) -> Result<rusoto::ListBucketsOutput, Unfit> {
    Ok(rusoto::ListBucketsOutput {
        buckets: it
            .buckets
            .map(|it| it.into_iter().map(bucket_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        owner: it.owner.map(owner_into_rusoto).transpose()?,
    })
}

pub(crate) fn list_multipart_uploads_output_into_rusoto(
    it: sdk::operation::list_multipart_uploads::ListMultipartUploadsOutput,
) -> Result<rusoto::ListMultipartUploadsOutput, Unfit> {
    Ok(rusoto::ListMultipartUploadsOutput {
        bucket: it.bucket,
        common_prefixes: it
            .common_prefixes
            .map(|it| it.into_iter().map(common_prefix_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        delimiter: it.delimiter,
        encoding_type: it.encoding_type.map(|it| it.as_str().to_owned()),
        is_truncated: it.is_truncated,
        key_marker: it.key_marker,
        max_uploads: it.max_uploads.map(i64::from),
        next_key_marker: it.next_key_marker,
        next_upload_id_marker: it.next_upload_id_marker,
        prefix: it.prefix,
        upload_id_marker: it.upload_id_marker,
        uploads: it
            .uploads
            .map(|it| it.into_iter().map(multipart_upload_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn list_object_versions_output_into_rusoto(
    it: sdk::operation::list_object_versions::ListObjectVersionsOutput,
) -> Result<rusoto::ListObjectVersionsOutput, Unfit> {
    Ok(rusoto::ListObjectVersionsOutput {
        common_prefixes: it
            .common_prefixes
            .map(|it| it.into_iter().map(common_prefix_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        delete_markers: it
            .delete_markers
            .map(|it| it.into_iter().map(delete_marker_entry_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        delimiter: it.delimiter,
        encoding_type: it.encoding_type.map(|it| it.as_str().to_owned()),
        is_truncated: it.is_truncated,
        key_marker: it.key_marker,
        max_keys: it.max_keys.map(i64::from),
        name: it.name,
        next_key_marker: it.next_key_marker,
        next_version_id_marker: it.next_version_id_marker,
        prefix: it.prefix,
        version_id_marker: it.version_id_marker,
        versions: it
            .versions
            .map(|it| it.into_iter().map(object_version_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn list_objects_output_into_rusoto(
    it: sdk::operation::list_objects::ListObjectsOutput,
) -> Result<rusoto::ListObjectsOutput, Unfit> {
    Ok(rusoto::ListObjectsOutput {
        common_prefixes: it
            .common_prefixes
            .map(|it| it.into_iter().map(common_prefix_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        contents: it
            .contents
            .map(|it| it.into_iter().map(object_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        delimiter: it.delimiter,
        encoding_type: it.encoding_type.map(|it| it.as_str().to_owned()),
        is_truncated: it.is_truncated,
        marker: it.marker,
        max_keys: it.max_keys.map(i64::from),
        name: it.name,
        next_marker: it.next_marker,
        prefix: it.prefix,
    })
}

pub(crate) fn list_objects_v2_output_into_rusoto(
    it: sdk::operation::list_objects_v2::ListObjectsV2Output,
) -> Result<rusoto::ListObjectsV2Output, Unfit> {
    Ok(rusoto::ListObjectsV2Output {
        common_prefixes: it
            .common_prefixes
            .map(|it| it.into_iter().map(common_prefix_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        contents: it
            .contents
            .map(|it| it.into_iter().map(object_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        continuation_token: it.continuation_token,
        delimiter: it.delimiter,
        encoding_type: it.encoding_type.map(|it| it.as_str().to_owned()),
        is_truncated: it.is_truncated,
        key_count: it.key_count.map(i64::from),
        max_keys: it.max_keys.map(i64::from),
        name: it.name,
        next_continuation_token: it.next_continuation_token,
        prefix: it.prefix,
        start_after: it.start_after,
    })
}

pub(crate) fn list_parts_output_into_rusoto(
    it: sdk::operation::list_parts::ListPartsOutput,
) -> Result<rusoto::ListPartsOutput, Unfit> {
    Ok(rusoto::ListPartsOutput {
        abort_date: it
            .abort_date
            .map(|it| support::http_date(it, "ListPartsOutput::abort_date"))
            .transpose()?,
        abort_rule_id: it.abort_rule_id,
        bucket: it.bucket,
        initiator: it.initiator.map(initiator_into_rusoto).transpose()?,
        is_truncated: it.is_truncated,
        key: it.key,
        max_parts: it.max_parts.map(i64::from),
        next_part_number_marker: it
            .next_part_number_marker
            .map(|it| support::number(it, "ListPartsOutput::next_part_number_marker"))
            .transpose()?,
        owner: it.owner.map(owner_into_rusoto).transpose()?,
        part_number_marker: it
            .part_number_marker
            .map(|it| support::number(it, "ListPartsOutput::part_number_marker"))
            .transpose()?,
        parts: it
            .parts
            .map(|it| it.into_iter().map(part_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        request_charged: it.request_charged.map(|it| it.as_str().to_owned()),
        storage_class: it.storage_class.map(|it| it.as_str().to_owned()),
        upload_id: it.upload_id,
    })
}

pub(crate) fn put_object_output_into_rusoto(
    it: sdk::operation::put_object::PutObjectOutput,
) -> Result<rusoto::PutObjectOutput, Unfit> {
    Ok(rusoto::PutObjectOutput {
        bucket_key_enabled: it.bucket_key_enabled,
        e_tag: it.e_tag,
        expiration: it.expiration,
        request_charged: it.request_charged.map(|it| it.as_str().to_owned()),
        sse_customer_algorithm: it.sse_customer_algorithm,
        sse_customer_key_md5: it.sse_customer_key_md5,
        ssekms_encryption_context: it.ssekms_encryption_context,
        ssekms_key_id: it.ssekms_key_id,
        server_side_encryption: it.server_side_encryption.map(|it| it.as_str().to_owned()),
        version_id: it.version_id,
    })
}

pub(crate) fn put_object_acl_output_into_rusoto(
    it: sdk::operation::put_object_acl::PutObjectAclOutput,
) -> Result<rusoto::PutObjectAclOutput, Unfit> {
    Ok(rusoto::PutObjectAclOutput { request_charged: it.request_charged.map(|it| it.as_str().to_owned()) })
}

pub(crate) fn put_object_legal_hold_output_into_rusoto(
    it: sdk::operation::put_object_legal_hold::PutObjectLegalHoldOutput,
) -> Result<rusoto::PutObjectLegalHoldOutput, Unfit> {
    Ok(rusoto::PutObjectLegalHoldOutput {
        request_charged: it.request_charged.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn put_object_lock_configuration_output_into_rusoto(
    it: sdk::operation::put_object_lock_configuration::PutObjectLockConfigurationOutput,
) -> Result<rusoto::PutObjectLockConfigurationOutput, Unfit> {
    Ok(rusoto::PutObjectLockConfigurationOutput {
        request_charged: it.request_charged.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn put_object_retention_output_into_rusoto(
    it: sdk::operation::put_object_retention::PutObjectRetentionOutput,
) -> Result<rusoto::PutObjectRetentionOutput, Unfit> {
    Ok(rusoto::PutObjectRetentionOutput {
        request_charged: it.request_charged.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn put_object_tagging_output_into_rusoto(
    it: sdk::operation::put_object_tagging::PutObjectTaggingOutput,
) -> Result<rusoto::PutObjectTaggingOutput, Unfit> {
    Ok(rusoto::PutObjectTaggingOutput { version_id: it.version_id })
}

pub(crate) fn restore_object_output_into_rusoto(
    it: sdk::operation::restore_object::RestoreObjectOutput,
) -> Result<rusoto::RestoreObjectOutput, Unfit> {
    Ok(rusoto::RestoreObjectOutput {
        request_charged: it.request_charged.map(|it| it.as_str().to_owned()),
        restore_output_path: it.restore_output_path,
    })
}

pub(crate) fn upload_part_output_into_rusoto(
    it: sdk::operation::upload_part::UploadPartOutput,
) -> Result<rusoto::UploadPartOutput, Unfit> {
    Ok(rusoto::UploadPartOutput {
        bucket_key_enabled: it.bucket_key_enabled,
        e_tag: it.e_tag,
        request_charged: it.request_charged.map(|it| it.as_str().to_owned()),
        sse_customer_algorithm: it.sse_customer_algorithm,
        sse_customer_key_md5: it.sse_customer_key_md5,
        ssekms_key_id: it.ssekms_key_id,
        server_side_encryption: it.server_side_encryption.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn upload_part_copy_output_into_rusoto(
    it: sdk::operation::upload_part_copy::UploadPartCopyOutput,
) -> Result<rusoto::UploadPartCopyOutput, Unfit> {
    Ok(rusoto::UploadPartCopyOutput {
        bucket_key_enabled: it.bucket_key_enabled,
        copy_part_result: it.copy_part_result.map(copy_part_result_into_rusoto).transpose()?,
        copy_source_version_id: it.copy_source_version_id,
        request_charged: it.request_charged.map(|it| it.as_str().to_owned()),
        sse_customer_algorithm: it.sse_customer_algorithm,
        sse_customer_key_md5: it.sse_customer_key_md5,
        ssekms_key_id: it.ssekms_key_id,
        server_side_encryption: it.server_side_encryption.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn abort_incomplete_multipart_upload_into_rusoto(
    it: sdk::types::AbortIncompleteMultipartUpload,
) -> Result<rusoto::AbortIncompleteMultipartUpload, Unfit> {
    Ok(rusoto::AbortIncompleteMultipartUpload {
        days_after_initiation: it.days_after_initiation.map(i64::from),
    })
}

pub(crate) fn access_control_translation_into_rusoto(
    it: sdk::types::AccessControlTranslation,
) -> Result<rusoto::AccessControlTranslation, Unfit> {
    Ok(rusoto::AccessControlTranslation { owner: it.owner.as_str().to_owned() })
}

pub(crate) fn analytics_and_operator_into_rusoto(
    it: sdk::types::AnalyticsAndOperator,
) -> Result<rusoto::AnalyticsAndOperator, Unfit> {
    Ok(rusoto::AnalyticsAndOperator {
        prefix: it.prefix,
        tags: it
            .tags
            .map(|it| it.into_iter().map(tag_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn analytics_configuration_into_rusoto(
    it: sdk::types::AnalyticsConfiguration,
) -> Result<rusoto::AnalyticsConfiguration, Unfit> {
    Ok(rusoto::AnalyticsConfiguration {
        filter: it.filter.map(analytics_filter_into_rusoto).transpose()?,
        id: it.id,
        storage_class_analysis: it
            .storage_class_analysis
            .map(storage_class_analysis_into_rusoto)
            .transpose()?
            .unwrap_or_default(),
    })
}

pub(crate) fn analytics_export_destination_into_rusoto(
    it: sdk::types::AnalyticsExportDestination,
) -> Result<rusoto::AnalyticsExportDestination, Unfit> {
    Ok(rusoto::AnalyticsExportDestination {
        s3_bucket_destination: it
            .s3_bucket_destination
            .map(analytics_s3_bucket_destination_into_rusoto)
            .transpose()?
            .unwrap_or_default(),
    })
}

pub(crate) fn analytics_filter_into_rusoto(
    it: sdk::types::AnalyticsFilter,
) -> Result<rusoto::AnalyticsFilter, Unfit> {
    Ok(match it {
        sdk::types::AnalyticsFilter::And(value) => rusoto::AnalyticsFilter {
            and: Some(analytics_and_operator_into_rusoto(value)?),
            ..Default::default()
        },
        sdk::types::AnalyticsFilter::Prefix(value) => {
            rusoto::AnalyticsFilter { prefix: Some(value), ..Default::default() }
        }
        sdk::types::AnalyticsFilter::Tag(value) => {
            rusoto::AnalyticsFilter { tag: Some(tag_into_rusoto(value)?), ..Default::default() }
        }
        _ => rusoto::AnalyticsFilter::default(),
    })
}

pub(crate) fn analytics_s3_bucket_destination_into_rusoto(
    it: sdk::types::AnalyticsS3BucketDestination,
) -> Result<rusoto::AnalyticsS3BucketDestination, Unfit> {
    Ok(rusoto::AnalyticsS3BucketDestination {
        bucket: it.bucket,
        bucket_account_id: it.bucket_account_id,
        format: it.format.as_str().to_owned(),
        prefix: it.prefix,
    })
}

pub(crate) fn bucket_into_rusoto(it: sdk::types::Bucket) -> Result<rusoto::Bucket, Unfit> {
    Ok(rusoto::Bucket {
        creation_date: it
            .creation_date
            .map(|it| support::date_time_millis(it, "Bucket::creation_date"))
            .transpose()?,
        name: it.name,
    })
}

pub(crate) fn common_prefix_into_rusoto(it: sdk::types::CommonPrefix) -> Result<rusoto::CommonPrefix, Unfit> {
    Ok(rusoto::CommonPrefix { prefix: it.prefix })
}

pub(crate) fn condition_into_rusoto(it: sdk::types::Condition) -> Result<rusoto::Condition, Unfit> {
    Ok(rusoto::Condition {
        http_error_code_returned_equals: it.http_error_code_returned_equals,
        key_prefix_equals: it.key_prefix_equals,
    })
}

pub(crate) fn copy_object_result_into_rusoto(
    it: sdk::types::CopyObjectResult,
) -> Result<rusoto::CopyObjectResult, Unfit> {
    Ok(rusoto::CopyObjectResult {
        e_tag: it.e_tag,
        last_modified: it
            .last_modified
            .map(|it| support::date_time_millis(it, "CopyObjectResult::last_modified"))
            .transpose()?,
    })
}

pub(crate) fn copy_part_result_into_rusoto(
    it: sdk::types::CopyPartResult,
) -> Result<rusoto::CopyPartResult, Unfit> {
    Ok(rusoto::CopyPartResult {
        e_tag: it.e_tag,
        last_modified: it
            .last_modified
            .map(|it| support::date_time_millis(it, "CopyPartResult::last_modified"))
            .transpose()?,
    })
}

pub(crate) fn cors_rule_into_rusoto(it: sdk::types::CorsRule) -> Result<rusoto::CORSRule, Unfit> {
    Ok(rusoto::CORSRule {
        allowed_headers: it.allowed_headers,
        allowed_methods: it.allowed_methods,
        allowed_origins: it.allowed_origins,
        expose_headers: it.expose_headers,
        id: it.id,
        max_age_seconds: it.max_age_seconds.map(i64::from),
    })
}

pub(crate) fn default_retention_into_rusoto(
    it: sdk::types::DefaultRetention,
) -> Result<rusoto::DefaultRetention, Unfit> {
    Ok(rusoto::DefaultRetention {
        days: it.days.map(i64::from),
        mode: it.mode.map(|it| it.as_str().to_owned()),
        years: it.years.map(i64::from),
    })
}

pub(crate) fn delete_marker_entry_into_rusoto(
    it: sdk::types::DeleteMarkerEntry,
) -> Result<rusoto::DeleteMarkerEntry, Unfit> {
    Ok(rusoto::DeleteMarkerEntry {
        is_latest: it.is_latest,
        key: it.key,
        last_modified: it
            .last_modified
            .map(|it| support::date_time_millis(it, "DeleteMarkerEntry::last_modified"))
            .transpose()?,
        owner: it.owner.map(owner_into_rusoto).transpose()?,
        version_id: it.version_id,
    })
}

pub(crate) fn delete_marker_replication_into_rusoto(
    it: sdk::types::DeleteMarkerReplication,
) -> Result<rusoto::DeleteMarkerReplication, Unfit> {
    Ok(rusoto::DeleteMarkerReplication { status: it.status.map(|it| it.as_str().to_owned()) })
}

pub(crate) fn deleted_object_into_rusoto(
    it: sdk::types::DeletedObject,
) -> Result<rusoto::DeletedObject, Unfit> {
    Ok(rusoto::DeletedObject {
        delete_marker: it.delete_marker,
        delete_marker_version_id: it.delete_marker_version_id,
        key: it.key,
        version_id: it.version_id,
    })
}

pub(crate) fn destination_into_rusoto(it: sdk::types::Destination) -> Result<rusoto::Destination, Unfit> {
    Ok(rusoto::Destination {
        access_control_translation: it
            .access_control_translation
            .map(access_control_translation_into_rusoto)
            .transpose()?,
        account: it.account,
        bucket: it.bucket,
        encryption_configuration: it
            .encryption_configuration
            .map(encryption_configuration_into_rusoto)
            .transpose()?,
        metrics: it.metrics.map(metrics_into_rusoto).transpose()?,
        replication_time: it.replication_time.map(replication_time_into_rusoto).transpose()?,
        storage_class: it.storage_class.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn encryption_configuration_into_rusoto(
    it: sdk::types::EncryptionConfiguration,
) -> Result<rusoto::EncryptionConfiguration, Unfit> {
    Ok(rusoto::EncryptionConfiguration { replica_kms_key_id: it.replica_kms_key_id })
}

pub(crate) fn error_into_rusoto(it: sdk::types::Error) -> Result<rusoto::S3Error, Unfit> {
    Ok(rusoto::S3Error { code: it.code, key: it.key, message: it.message, version_id: it.version_id })
}

pub(crate) fn error_document_into_rusoto(
    it: sdk::types::ErrorDocument,
) -> Result<rusoto::ErrorDocument, Unfit> {
    Ok(rusoto::ErrorDocument { key: it.key })
}

pub(crate) fn existing_object_replication_into_rusoto(
    it: sdk::types::ExistingObjectReplication,
) -> Result<rusoto::ExistingObjectReplication, Unfit> {
    Ok(rusoto::ExistingObjectReplication { status: it.status.as_str().to_owned() })
}

pub(crate) fn filter_rule_into_rusoto(it: sdk::types::FilterRule) -> Result<rusoto::FilterRule, Unfit> {
    Ok(rusoto::FilterRule { name: it.name.map(|it| it.as_str().to_owned()), value: it.value })
}

pub(crate) fn grant_into_rusoto(it: sdk::types::Grant) -> Result<rusoto::Grant, Unfit> {
    Ok(rusoto::Grant {
        grantee: it.grantee.map(grantee_into_rusoto).transpose()?,
        permission: it.permission.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn grantee_into_rusoto(it: sdk::types::Grantee) -> Result<rusoto::Grantee, Unfit> {
    Ok(rusoto::Grantee {
        display_name: it.display_name,
        email_address: it.email_address,
        id: it.id,
        type_: it.r#type.as_str().to_owned(),
        uri: it.uri,
    })
}

pub(crate) fn index_document_into_rusoto(
    it: sdk::types::IndexDocument,
) -> Result<rusoto::IndexDocument, Unfit> {
    Ok(rusoto::IndexDocument { suffix: it.suffix })
}

pub(crate) fn initiator_into_rusoto(it: sdk::types::Initiator) -> Result<rusoto::Initiator, Unfit> {
    Ok(rusoto::Initiator { display_name: it.display_name, id: it.id })
}

pub(crate) fn intelligent_tiering_and_operator_into_rusoto(
    it: sdk::types::IntelligentTieringAndOperator,
) -> Result<rusoto::IntelligentTieringAndOperator, Unfit> {
    Ok(rusoto::IntelligentTieringAndOperator {
        prefix: it.prefix,
        tags: it
            .tags
            .map(|it| it.into_iter().map(tag_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn intelligent_tiering_configuration_into_rusoto(
    it: sdk::types::IntelligentTieringConfiguration,
) -> Result<rusoto::IntelligentTieringConfiguration, Unfit> {
    Ok(rusoto::IntelligentTieringConfiguration {
        filter: it.filter.map(intelligent_tiering_filter_into_rusoto).transpose()?,
        id: it.id,
        status: it.status.as_str().to_owned(),
        tierings: it.tierings.into_iter().map(tiering_into_rusoto).collect::<Result<Vec<_>, Unfit>>()?,
    })
}

pub(crate) fn intelligent_tiering_filter_into_rusoto(
    it: sdk::types::IntelligentTieringFilter,
) -> Result<rusoto::IntelligentTieringFilter, Unfit> {
    Ok(rusoto::IntelligentTieringFilter {
        and: it.and.map(intelligent_tiering_and_operator_into_rusoto).transpose()?,
        prefix: it.prefix,
        tag: it.tag.map(tag_into_rusoto).transpose()?,
    })
}

pub(crate) fn inventory_configuration_into_rusoto(
    it: sdk::types::InventoryConfiguration,
) -> Result<rusoto::InventoryConfiguration, Unfit> {
    Ok(rusoto::InventoryConfiguration {
        destination: it.destination.map(inventory_destination_into_rusoto).transpose()?.unwrap_or_default(),
        filter: it.filter.map(inventory_filter_into_rusoto).transpose()?,
        id: it.id,
        included_object_versions: it.included_object_versions.as_str().to_owned(),
        is_enabled: it.is_enabled,
        optional_fields: it
            .optional_fields
            .map(|it| it.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()),
        schedule: it.schedule.map(inventory_schedule_into_rusoto).transpose()?.unwrap_or_default(),
    })
}

pub(crate) fn inventory_destination_into_rusoto(
    it: sdk::types::InventoryDestination,
) -> Result<rusoto::InventoryDestination, Unfit> {
    Ok(rusoto::InventoryDestination {
        s3_bucket_destination: it
            .s3_bucket_destination
            .map(inventory_s3_bucket_destination_into_rusoto)
            .transpose()?
            .unwrap_or_default(),
    })
}

pub(crate) fn inventory_encryption_into_rusoto(
    it: sdk::types::InventoryEncryption,
) -> Result<rusoto::InventoryEncryption, Unfit> {
    Ok(rusoto::InventoryEncryption {
        ssekms: it.ssekms.map(ssekms_into_rusoto).transpose()?,
        sses3: it.sses3.map(sses3_into_rusoto).transpose()?,
    })
}

pub(crate) fn inventory_filter_into_rusoto(
    it: sdk::types::InventoryFilter,
) -> Result<rusoto::InventoryFilter, Unfit> {
    Ok(rusoto::InventoryFilter { prefix: it.prefix })
}

pub(crate) fn inventory_s3_bucket_destination_into_rusoto(
    it: sdk::types::InventoryS3BucketDestination,
) -> Result<rusoto::InventoryS3BucketDestination, Unfit> {
    Ok(rusoto::InventoryS3BucketDestination {
        account_id: it.account_id,
        bucket: it.bucket,
        encryption: it.encryption.map(inventory_encryption_into_rusoto).transpose()?,
        format: it.format.as_str().to_owned(),
        prefix: it.prefix,
    })
}

pub(crate) fn inventory_schedule_into_rusoto(
    it: sdk::types::InventorySchedule,
) -> Result<rusoto::InventorySchedule, Unfit> {
    Ok(rusoto::InventorySchedule { frequency: it.frequency.as_str().to_owned() })
}

pub(crate) fn lambda_function_configuration_into_rusoto(
    it: sdk::types::LambdaFunctionConfiguration,
) -> Result<rusoto::LambdaFunctionConfiguration, Unfit> {
    Ok(rusoto::LambdaFunctionConfiguration {
        events: it.events.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>(),
        filter: it.filter.map(notification_configuration_filter_into_rusoto).transpose()?,
        id: it.id,
        lambda_function_arn: it.lambda_function_arn,
    })
}

pub(crate) fn lifecycle_expiration_into_rusoto(
    it: sdk::types::LifecycleExpiration,
) -> Result<rusoto::LifecycleExpiration, Unfit> {
    Ok(rusoto::LifecycleExpiration {
        date: it.date.map(|it| support::date_time_millis(it, "LifecycleExpiration::date")).transpose()?,
        days: it.days.map(i64::from),
        expired_object_delete_marker: it.expired_object_delete_marker,
    })
}

pub(crate) fn lifecycle_rule_into_rusoto(
    it: sdk::types::LifecycleRule,
) -> Result<rusoto::LifecycleRule, Unfit> {
    Ok(rusoto::LifecycleRule {
        abort_incomplete_multipart_upload: it
            .abort_incomplete_multipart_upload
            .map(abort_incomplete_multipart_upload_into_rusoto)
            .transpose()?,
        expiration: it.expiration.map(lifecycle_expiration_into_rusoto).transpose()?,
        filter: it.filter.map(lifecycle_rule_filter_into_rusoto).transpose()?,
        id: it.id,
        noncurrent_version_expiration: it
            .noncurrent_version_expiration
            .map(noncurrent_version_expiration_into_rusoto)
            .transpose()?,
        noncurrent_version_transitions: it
            .noncurrent_version_transitions
            .map(|it| {
                it.into_iter()
                    .map(noncurrent_version_transition_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        status: it.status.as_str().to_owned(),
        transitions: it
            .transitions
            .map(|it| it.into_iter().map(transition_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn lifecycle_rule_and_operator_into_rusoto(
    it: sdk::types::LifecycleRuleAndOperator,
) -> Result<rusoto::LifecycleRuleAndOperator, Unfit> {
    Ok(rusoto::LifecycleRuleAndOperator {
        prefix: it.prefix,
        tags: it
            .tags
            .map(|it| it.into_iter().map(tag_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn lifecycle_rule_filter_into_rusoto(
    it: sdk::types::LifecycleRuleFilter,
) -> Result<rusoto::LifecycleRuleFilter, Unfit> {
    Ok(rusoto::LifecycleRuleFilter {
        and: it.and.map(lifecycle_rule_and_operator_into_rusoto).transpose()?,
        prefix: it.prefix,
        tag: it.tag.map(tag_into_rusoto).transpose()?,
    })
}

pub(crate) fn logging_enabled_into_rusoto(
    it: sdk::types::LoggingEnabled,
) -> Result<rusoto::LoggingEnabled, Unfit> {
    Ok(rusoto::LoggingEnabled {
        target_bucket: it.target_bucket,
        target_grants: it
            .target_grants
            .map(|it| it.into_iter().map(target_grant_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        target_prefix: it.target_prefix,
    })
}

pub(crate) fn metrics_into_rusoto(it: sdk::types::Metrics) -> Result<rusoto::Metrics, Unfit> {
    Ok(rusoto::Metrics {
        event_threshold: it.event_threshold.map(replication_time_value_into_rusoto).transpose()?,
        status: it.status.as_str().to_owned(),
    })
}

pub(crate) fn metrics_and_operator_into_rusoto(
    it: sdk::types::MetricsAndOperator,
) -> Result<rusoto::MetricsAndOperator, Unfit> {
    Ok(rusoto::MetricsAndOperator {
        prefix: it.prefix,
        tags: it
            .tags
            .map(|it| it.into_iter().map(tag_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn metrics_configuration_into_rusoto(
    it: sdk::types::MetricsConfiguration,
) -> Result<rusoto::MetricsConfiguration, Unfit> {
    Ok(rusoto::MetricsConfiguration {
        filter: it.filter.map(metrics_filter_into_rusoto).transpose()?,
        id: it.id,
    })
}

pub(crate) fn metrics_filter_into_rusoto(
    it: sdk::types::MetricsFilter,
) -> Result<rusoto::MetricsFilter, Unfit> {
    Ok(match it {
        sdk::types::MetricsFilter::And(value) => rusoto::MetricsFilter {
            and: Some(metrics_and_operator_into_rusoto(value)?),
            ..Default::default()
        },
        sdk::types::MetricsFilter::Prefix(value) => {
            rusoto::MetricsFilter { prefix: Some(value), ..Default::default() }
        }
        sdk::types::MetricsFilter::Tag(value) => {
            rusoto::MetricsFilter { tag: Some(tag_into_rusoto(value)?), ..Default::default() }
        }
        _ => rusoto::MetricsFilter::default(),
    })
}

pub(crate) fn multipart_upload_into_rusoto(
    it: sdk::types::MultipartUpload,
) -> Result<rusoto::MultipartUpload, Unfit> {
    Ok(rusoto::MultipartUpload {
        initiated: it
            .initiated
            .map(|it| support::date_time_millis(it, "MultipartUpload::initiated"))
            .transpose()?,
        initiator: it.initiator.map(initiator_into_rusoto).transpose()?,
        key: it.key,
        owner: it.owner.map(owner_into_rusoto).transpose()?,
        storage_class: it.storage_class.map(|it| it.as_str().to_owned()),
        upload_id: it.upload_id,
    })
}

pub(crate) fn noncurrent_version_expiration_into_rusoto(
    it: sdk::types::NoncurrentVersionExpiration,
) -> Result<rusoto::NoncurrentVersionExpiration, Unfit> {
    Ok(rusoto::NoncurrentVersionExpiration { noncurrent_days: it.noncurrent_days.map(i64::from) })
}

pub(crate) fn noncurrent_version_transition_into_rusoto(
    it: sdk::types::NoncurrentVersionTransition,
) -> Result<rusoto::NoncurrentVersionTransition, Unfit> {
    Ok(rusoto::NoncurrentVersionTransition {
        noncurrent_days: it.noncurrent_days.map(i64::from),
        storage_class: it.storage_class.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn notification_configuration_filter_into_rusoto(
    it: sdk::types::NotificationConfigurationFilter,
) -> Result<rusoto::NotificationConfigurationFilter, Unfit> {
    Ok(rusoto::NotificationConfigurationFilter { key: it.key.map(s3_key_filter_into_rusoto).transpose()? })
}

pub(crate) fn object_into_rusoto(it: sdk::types::Object) -> Result<rusoto::Object, Unfit> {
    Ok(rusoto::Object {
        e_tag: it.e_tag,
        key: it.key,
        last_modified: it
            .last_modified
            .map(|it| support::date_time_millis(it, "Object::last_modified"))
            .transpose()?,
        owner: it.owner.map(owner_into_rusoto).transpose()?,
        size: it.size,
        storage_class: it.storage_class.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn object_lock_configuration_into_rusoto(
    it: sdk::types::ObjectLockConfiguration,
) -> Result<rusoto::ObjectLockConfiguration, Unfit> {
    Ok(rusoto::ObjectLockConfiguration {
        object_lock_enabled: it.object_lock_enabled.map(|it| it.as_str().to_owned()),
        rule: it.rule.map(object_lock_rule_into_rusoto).transpose()?,
    })
}

pub(crate) fn object_lock_legal_hold_into_rusoto(
    it: sdk::types::ObjectLockLegalHold,
) -> Result<rusoto::ObjectLockLegalHold, Unfit> {
    Ok(rusoto::ObjectLockLegalHold { status: it.status.map(|it| it.as_str().to_owned()) })
}

pub(crate) fn object_lock_retention_into_rusoto(
    it: sdk::types::ObjectLockRetention,
) -> Result<rusoto::ObjectLockRetention, Unfit> {
    Ok(rusoto::ObjectLockRetention {
        mode: it.mode.map(|it| it.as_str().to_owned()),
        retain_until_date: it
            .retain_until_date
            .map(|it| support::date_time_millis(it, "ObjectLockRetention::retain_until_date"))
            .transpose()?,
    })
}

pub(crate) fn object_lock_rule_into_rusoto(
    it: sdk::types::ObjectLockRule,
) -> Result<rusoto::ObjectLockRule, Unfit> {
    Ok(rusoto::ObjectLockRule {
        default_retention: it.default_retention.map(default_retention_into_rusoto).transpose()?,
    })
}

pub(crate) fn object_version_into_rusoto(
    it: sdk::types::ObjectVersion,
) -> Result<rusoto::ObjectVersion, Unfit> {
    Ok(rusoto::ObjectVersion {
        e_tag: it.e_tag,
        is_latest: it.is_latest,
        key: it.key,
        last_modified: it
            .last_modified
            .map(|it| support::date_time_millis(it, "ObjectVersion::last_modified"))
            .transpose()?,
        owner: it.owner.map(owner_into_rusoto).transpose()?,
        size: it.size,
        storage_class: it.storage_class.map(|it| it.as_str().to_owned()),
        version_id: it.version_id,
    })
}

pub(crate) fn owner_into_rusoto(it: sdk::types::Owner) -> Result<rusoto::Owner, Unfit> {
    Ok(rusoto::Owner { display_name: it.display_name, id: it.id })
}

pub(crate) fn ownership_controls_into_rusoto(
    it: sdk::types::OwnershipControls,
) -> Result<rusoto::OwnershipControls, Unfit> {
    Ok(rusoto::OwnershipControls {
        rules: it
            .rules
            .into_iter()
            .map(ownership_controls_rule_into_rusoto)
            .collect::<Result<Vec<_>, Unfit>>()?,
    })
}

pub(crate) fn ownership_controls_rule_into_rusoto(
    it: sdk::types::OwnershipControlsRule,
) -> Result<rusoto::OwnershipControlsRule, Unfit> {
    Ok(rusoto::OwnershipControlsRule { object_ownership: it.object_ownership.as_str().to_owned() })
}

pub(crate) fn part_into_rusoto(it: sdk::types::Part) -> Result<rusoto::Part, Unfit> {
    Ok(rusoto::Part {
        e_tag: it.e_tag,
        last_modified: it
            .last_modified
            .map(|it| support::date_time_millis(it, "Part::last_modified"))
            .transpose()?,
        part_number: it.part_number.map(i64::from),
        size: it.size,
    })
}

pub(crate) fn policy_status_into_rusoto(it: sdk::types::PolicyStatus) -> Result<rusoto::PolicyStatus, Unfit> {
    Ok(rusoto::PolicyStatus { is_public: it.is_public })
}

pub(crate) fn public_access_block_configuration_into_rusoto(
    it: sdk::types::PublicAccessBlockConfiguration,
) -> Result<rusoto::PublicAccessBlockConfiguration, Unfit> {
    Ok(rusoto::PublicAccessBlockConfiguration {
        block_public_acls: it.block_public_acls,
        block_public_policy: it.block_public_policy,
        ignore_public_acls: it.ignore_public_acls,
        restrict_public_buckets: it.restrict_public_buckets,
    })
}

pub(crate) fn queue_configuration_into_rusoto(
    it: sdk::types::QueueConfiguration,
) -> Result<rusoto::QueueConfiguration, Unfit> {
    Ok(rusoto::QueueConfiguration {
        events: it.events.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>(),
        filter: it.filter.map(notification_configuration_filter_into_rusoto).transpose()?,
        id: it.id,
        queue_arn: it.queue_arn,
    })
}

pub(crate) fn redirect_into_rusoto(it: sdk::types::Redirect) -> Result<rusoto::Redirect, Unfit> {
    Ok(rusoto::Redirect {
        host_name: it.host_name,
        http_redirect_code: it.http_redirect_code,
        protocol: it.protocol.map(|it| it.as_str().to_owned()),
        replace_key_prefix_with: it.replace_key_prefix_with,
        replace_key_with: it.replace_key_with,
    })
}

pub(crate) fn redirect_all_requests_to_into_rusoto(
    it: sdk::types::RedirectAllRequestsTo,
) -> Result<rusoto::RedirectAllRequestsTo, Unfit> {
    Ok(rusoto::RedirectAllRequestsTo {
        host_name: it.host_name,
        protocol: it.protocol.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn replica_modifications_into_rusoto(
    it: sdk::types::ReplicaModifications,
) -> Result<rusoto::ReplicaModifications, Unfit> {
    Ok(rusoto::ReplicaModifications { status: it.status.as_str().to_owned() })
}

pub(crate) fn replication_configuration_into_rusoto(
    it: sdk::types::ReplicationConfiguration,
) -> Result<rusoto::ReplicationConfiguration, Unfit> {
    Ok(rusoto::ReplicationConfiguration {
        role: it.role,
        rules: it.rules.into_iter().map(replication_rule_into_rusoto).collect::<Result<Vec<_>, Unfit>>()?,
    })
}

pub(crate) fn replication_rule_into_rusoto(
    it: sdk::types::ReplicationRule,
) -> Result<rusoto::ReplicationRule, Unfit> {
    Ok(rusoto::ReplicationRule {
        delete_marker_replication: it
            .delete_marker_replication
            .map(delete_marker_replication_into_rusoto)
            .transpose()?,
        destination: it.destination.map(destination_into_rusoto).transpose()?.unwrap_or_default(),
        existing_object_replication: it
            .existing_object_replication
            .map(existing_object_replication_into_rusoto)
            .transpose()?,
        filter: it.filter.map(replication_rule_filter_into_rusoto).transpose()?,
        id: it.id,
        priority: it.priority.map(i64::from),
        source_selection_criteria: it
            .source_selection_criteria
            .map(source_selection_criteria_into_rusoto)
            .transpose()?,
        status: it.status.as_str().to_owned(),
    })
}

pub(crate) fn replication_rule_and_operator_into_rusoto(
    it: sdk::types::ReplicationRuleAndOperator,
) -> Result<rusoto::ReplicationRuleAndOperator, Unfit> {
    Ok(rusoto::ReplicationRuleAndOperator {
        prefix: it.prefix,
        tags: it
            .tags
            .map(|it| it.into_iter().map(tag_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn replication_rule_filter_into_rusoto(
    it: sdk::types::ReplicationRuleFilter,
) -> Result<rusoto::ReplicationRuleFilter, Unfit> {
    Ok(rusoto::ReplicationRuleFilter {
        and: it.and.map(replication_rule_and_operator_into_rusoto).transpose()?,
        prefix: it.prefix,
        tag: it.tag.map(tag_into_rusoto).transpose()?,
    })
}

pub(crate) fn replication_time_into_rusoto(
    it: sdk::types::ReplicationTime,
) -> Result<rusoto::ReplicationTime, Unfit> {
    Ok(rusoto::ReplicationTime {
        status: it.status.as_str().to_owned(),
        time: it.time.map(replication_time_value_into_rusoto).transpose()?.unwrap_or_default(),
    })
}

pub(crate) fn replication_time_value_into_rusoto(
    it: sdk::types::ReplicationTimeValue,
) -> Result<rusoto::ReplicationTimeValue, Unfit> {
    Ok(rusoto::ReplicationTimeValue { minutes: it.minutes.map(i64::from) })
}

pub(crate) fn routing_rule_into_rusoto(it: sdk::types::RoutingRule) -> Result<rusoto::RoutingRule, Unfit> {
    Ok(rusoto::RoutingRule {
        condition: it.condition.map(condition_into_rusoto).transpose()?,
        redirect: it.redirect.map(redirect_into_rusoto).transpose()?.unwrap_or_default(),
    })
}

pub(crate) fn s3_key_filter_into_rusoto(it: sdk::types::S3KeyFilter) -> Result<rusoto::S3KeyFilter, Unfit> {
    Ok(rusoto::S3KeyFilter {
        filter_rules: it
            .filter_rules
            .map(|it| it.into_iter().map(filter_rule_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn server_side_encryption_by_default_into_rusoto(
    it: sdk::types::ServerSideEncryptionByDefault,
) -> Result<rusoto::ServerSideEncryptionByDefault, Unfit> {
    Ok(rusoto::ServerSideEncryptionByDefault {
        kms_master_key_id: it.kms_master_key_id,
        sse_algorithm: it.sse_algorithm.as_str().to_owned(),
    })
}

pub(crate) fn server_side_encryption_configuration_into_rusoto(
    it: sdk::types::ServerSideEncryptionConfiguration,
) -> Result<rusoto::ServerSideEncryptionConfiguration, Unfit> {
    Ok(rusoto::ServerSideEncryptionConfiguration {
        rules: it
            .rules
            .into_iter()
            .map(server_side_encryption_rule_into_rusoto)
            .collect::<Result<Vec<_>, Unfit>>()?,
    })
}

pub(crate) fn server_side_encryption_rule_into_rusoto(
    it: sdk::types::ServerSideEncryptionRule,
) -> Result<rusoto::ServerSideEncryptionRule, Unfit> {
    Ok(rusoto::ServerSideEncryptionRule {
        apply_server_side_encryption_by_default: it
            .apply_server_side_encryption_by_default
            .map(server_side_encryption_by_default_into_rusoto)
            .transpose()?,
        bucket_key_enabled: it.bucket_key_enabled,
    })
}

pub(crate) fn source_selection_criteria_into_rusoto(
    it: sdk::types::SourceSelectionCriteria,
) -> Result<rusoto::SourceSelectionCriteria, Unfit> {
    Ok(rusoto::SourceSelectionCriteria {
        replica_modifications: it.replica_modifications.map(replica_modifications_into_rusoto).transpose()?,
        sse_kms_encrypted_objects: it
            .sse_kms_encrypted_objects
            .map(sse_kms_encrypted_objects_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn sse_kms_encrypted_objects_into_rusoto(
    it: sdk::types::SseKmsEncryptedObjects,
) -> Result<rusoto::SseKmsEncryptedObjects, Unfit> {
    Ok(rusoto::SseKmsEncryptedObjects { status: it.status.as_str().to_owned() })
}

pub(crate) fn ssekms_into_rusoto(it: sdk::types::Ssekms) -> Result<rusoto::SSEKMS, Unfit> {
    Ok(rusoto::SSEKMS { key_id: it.key_id })
}

pub(crate) fn sses3_into_rusoto(_: sdk::types::Sses3) -> Result<rusoto::SSES3, Unfit> {
    Ok(rusoto::SSES3 {})
}

pub(crate) fn storage_class_analysis_into_rusoto(
    it: sdk::types::StorageClassAnalysis,
) -> Result<rusoto::StorageClassAnalysis, Unfit> {
    Ok(rusoto::StorageClassAnalysis {
        data_export: it.data_export.map(storage_class_analysis_data_export_into_rusoto).transpose()?,
    })
}

pub(crate) fn storage_class_analysis_data_export_into_rusoto(
    it: sdk::types::StorageClassAnalysisDataExport,
) -> Result<rusoto::StorageClassAnalysisDataExport, Unfit> {
    Ok(rusoto::StorageClassAnalysisDataExport {
        destination: it
            .destination
            .map(analytics_export_destination_into_rusoto)
            .transpose()?
            .unwrap_or_default(),
        output_schema_version: it.output_schema_version.as_str().to_owned(),
    })
}

pub(crate) fn tag_into_rusoto(it: sdk::types::Tag) -> Result<rusoto::Tag, Unfit> {
    Ok(rusoto::Tag { key: it.key, value: it.value })
}

pub(crate) fn target_grant_into_rusoto(it: sdk::types::TargetGrant) -> Result<rusoto::TargetGrant, Unfit> {
    Ok(rusoto::TargetGrant {
        grantee: it.grantee.map(grantee_into_rusoto).transpose()?,
        permission: it.permission.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn tiering_into_rusoto(it: sdk::types::Tiering) -> Result<rusoto::Tiering, Unfit> {
    Ok(rusoto::Tiering { access_tier: it.access_tier.as_str().to_owned(), days: i64::from(it.days) })
}

pub(crate) fn topic_configuration_into_rusoto(
    it: sdk::types::TopicConfiguration,
) -> Result<rusoto::TopicConfiguration, Unfit> {
    Ok(rusoto::TopicConfiguration {
        events: it.events.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>(),
        filter: it.filter.map(notification_configuration_filter_into_rusoto).transpose()?,
        id: it.id,
        topic_arn: it.topic_arn,
    })
}

pub(crate) fn transition_into_rusoto(it: sdk::types::Transition) -> Result<rusoto::Transition, Unfit> {
    Ok(rusoto::Transition {
        date: it.date.map(|it| support::date_time_millis(it, "Transition::date")).transpose()?,
        days: it.days.map(i64::from),
        storage_class: it.storage_class.map(|it| it.as_str().to_owned()),
    })
}
