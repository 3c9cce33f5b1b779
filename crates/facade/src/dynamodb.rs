// Written by `api-table facade dynamodb` from rusoto_dynamodb 0.48.0 and aws-sdk-dynamodb 1.136.0. Do not change it by hand.

//! Rusoto's `DynamoDb` over the client of the SDK.

#![allow(deprecated, unused_imports, clippy::wildcard_imports)]

use async_trait::async_trait;
use aws_sdk_dynamodb as sdk;
use rusoto_core::RusotoError;
use rusoto_dynamodb as rusoto;

use crate::support::{self as support, *};

/// Rusoto's [`DynamoDb`](rusoto_dynamodb::DynamoDb) over the client of the SDK.
///
/// A clone uses the same client.
#[derive(Clone, Debug)]
pub struct DynamoDb {
    client: sdk::Client,
}

impl DynamoDb {
    /// Returns Rusoto's trait over a new client of the SDK, in place of `DynamoDbClient::new`: with Rusoto's default chain of
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

    /// Returns Rusoto's trait over a new client of the SDK, in place of `DynamoDbClient::new_with`: with this dispatcher, this
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
    pub fn from_client(client: sdk::Client) -> Self {
        Self { client }
    }

    /// Returns Rusoto's trait over a new client with `config`, but with Rusoto's defaults: one attempt, checksums only
    /// where they are required, and no protection against stalled streams.
    ///
    /// This does no I/O. To keep the settings of `config`, make the client and use [`from_client`](Self::from_client).
    pub fn from_config(config: &SdkConfig) -> Self {
        let config = sdk::config::Builder::from(&support::with_rusoto_defaults(config));
        Self::from_client(sdk::Client::from_conf(config.build()))
    }

    /// Returns the client, for calls that have moved to the SDK.
    pub fn client(&self) -> &sdk::Client {
        &self.client
    }
}

#[async_trait]
impl rusoto::DynamoDb for DynamoDb {
    async fn batch_execute_statement(
        &self,
        input: rusoto::BatchExecuteStatementInput,
    ) -> Result<rusoto::BatchExecuteStatementOutput, RusotoError<rusoto::BatchExecuteStatementError>> {
        let call = batch_execute_statement_call(self.client.batch_execute_statement(), input)?;
        let output = call.send().await.or_rusoto(rusoto::BatchExecuteStatementError::from_response)?;
        Ok(batch_execute_statement_output_into_rusoto(output)?)
    }

    async fn batch_get_item(
        &self,
        input: rusoto::BatchGetItemInput,
    ) -> Result<rusoto::BatchGetItemOutput, RusotoError<rusoto::BatchGetItemError>> {
        let call = batch_get_item_call(self.client.batch_get_item(), input)?;
        let output = call.send().await.or_rusoto(rusoto::BatchGetItemError::from_response)?;
        Ok(batch_get_item_output_into_rusoto(output)?)
    }

    async fn batch_write_item(
        &self,
        input: rusoto::BatchWriteItemInput,
    ) -> Result<rusoto::BatchWriteItemOutput, RusotoError<rusoto::BatchWriteItemError>> {
        let call = batch_write_item_call(self.client.batch_write_item(), input)?;
        let output = call.send().await.or_rusoto(rusoto::BatchWriteItemError::from_response)?;
        Ok(batch_write_item_output_into_rusoto(output)?)
    }

    async fn create_backup(
        &self,
        input: rusoto::CreateBackupInput,
    ) -> Result<rusoto::CreateBackupOutput, RusotoError<rusoto::CreateBackupError>> {
        let call = create_backup_call(self.client.create_backup(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreateBackupError::from_response)?;
        Ok(create_backup_output_into_rusoto(output)?)
    }

    async fn create_global_table(
        &self,
        input: rusoto::CreateGlobalTableInput,
    ) -> Result<rusoto::CreateGlobalTableOutput, RusotoError<rusoto::CreateGlobalTableError>> {
        let call = create_global_table_call(self.client.create_global_table(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreateGlobalTableError::from_response)?;
        Ok(create_global_table_output_into_rusoto(output)?)
    }

    async fn create_table(
        &self,
        input: rusoto::CreateTableInput,
    ) -> Result<rusoto::CreateTableOutput, RusotoError<rusoto::CreateTableError>> {
        let call = create_table_call(self.client.create_table(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreateTableError::from_response)?;
        Ok(create_table_output_into_rusoto(output)?)
    }

    async fn delete_backup(
        &self,
        input: rusoto::DeleteBackupInput,
    ) -> Result<rusoto::DeleteBackupOutput, RusotoError<rusoto::DeleteBackupError>> {
        let call = delete_backup_call(self.client.delete_backup(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DeleteBackupError::from_response)?;
        Ok(delete_backup_output_into_rusoto(output)?)
    }

    async fn delete_item(
        &self,
        input: rusoto::DeleteItemInput,
    ) -> Result<rusoto::DeleteItemOutput, RusotoError<rusoto::DeleteItemError>> {
        let call = delete_item_call(self.client.delete_item(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DeleteItemError::from_response)?;
        Ok(delete_item_output_into_rusoto(output)?)
    }

    async fn delete_table(
        &self,
        input: rusoto::DeleteTableInput,
    ) -> Result<rusoto::DeleteTableOutput, RusotoError<rusoto::DeleteTableError>> {
        let call = delete_table_call(self.client.delete_table(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DeleteTableError::from_response)?;
        Ok(delete_table_output_into_rusoto(output)?)
    }

    async fn describe_backup(
        &self,
        input: rusoto::DescribeBackupInput,
    ) -> Result<rusoto::DescribeBackupOutput, RusotoError<rusoto::DescribeBackupError>> {
        let call = describe_backup_call(self.client.describe_backup(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeBackupError::from_response)?;
        Ok(describe_backup_output_into_rusoto(output)?)
    }

    async fn describe_continuous_backups(
        &self,
        input: rusoto::DescribeContinuousBackupsInput,
    ) -> Result<rusoto::DescribeContinuousBackupsOutput, RusotoError<rusoto::DescribeContinuousBackupsError>>
    {
        let call = describe_continuous_backups_call(self.client.describe_continuous_backups(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeContinuousBackupsError::from_response)?;
        Ok(describe_continuous_backups_output_into_rusoto(output)?)
    }

    async fn describe_contributor_insights(
        &self,
        input: rusoto::DescribeContributorInsightsInput,
    ) -> Result<
        rusoto::DescribeContributorInsightsOutput,
        RusotoError<rusoto::DescribeContributorInsightsError>,
    > {
        let call = describe_contributor_insights_call(self.client.describe_contributor_insights(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeContributorInsightsError::from_response)?;
        Ok(describe_contributor_insights_output_into_rusoto(output)?)
    }

    async fn describe_endpoints(
        &self,
    ) -> Result<rusoto::DescribeEndpointsResponse, RusotoError<rusoto::DescribeEndpointsError>> {
        let call = self.client.describe_endpoints();
        let output = call.send().await.or_rusoto(rusoto::DescribeEndpointsError::from_response)?;
        Ok(describe_endpoints_output_into_rusoto(output)?)
    }

    async fn describe_export(
        &self,
        input: rusoto::DescribeExportInput,
    ) -> Result<rusoto::DescribeExportOutput, RusotoError<rusoto::DescribeExportError>> {
        let call = describe_export_call(self.client.describe_export(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeExportError::from_response)?;
        Ok(describe_export_output_into_rusoto(output)?)
    }

    async fn describe_global_table(
        &self,
        input: rusoto::DescribeGlobalTableInput,
    ) -> Result<rusoto::DescribeGlobalTableOutput, RusotoError<rusoto::DescribeGlobalTableError>> {
        let call = describe_global_table_call(self.client.describe_global_table(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeGlobalTableError::from_response)?;
        Ok(describe_global_table_output_into_rusoto(output)?)
    }

    async fn describe_global_table_settings(
        &self,
        input: rusoto::DescribeGlobalTableSettingsInput,
    ) -> Result<
        rusoto::DescribeGlobalTableSettingsOutput,
        RusotoError<rusoto::DescribeGlobalTableSettingsError>,
    > {
        let call = describe_global_table_settings_call(self.client.describe_global_table_settings(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeGlobalTableSettingsError::from_response)?;
        Ok(describe_global_table_settings_output_into_rusoto(output)?)
    }

    async fn describe_kinesis_streaming_destination(
        &self,
        input: rusoto::DescribeKinesisStreamingDestinationInput,
    ) -> Result<
        rusoto::DescribeKinesisStreamingDestinationOutput,
        RusotoError<rusoto::DescribeKinesisStreamingDestinationError>,
    > {
        let call = describe_kinesis_streaming_destination_call(
            self.client.describe_kinesis_streaming_destination(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::DescribeKinesisStreamingDestinationError::from_response)?;
        Ok(describe_kinesis_streaming_destination_output_into_rusoto(output)?)
    }

    async fn describe_limits(
        &self,
    ) -> Result<rusoto::DescribeLimitsOutput, RusotoError<rusoto::DescribeLimitsError>> {
        let call = self.client.describe_limits();
        let output = call.send().await.or_rusoto(rusoto::DescribeLimitsError::from_response)?;
        Ok(describe_limits_output_into_rusoto(output)?)
    }

    async fn describe_table(
        &self,
        input: rusoto::DescribeTableInput,
    ) -> Result<rusoto::DescribeTableOutput, RusotoError<rusoto::DescribeTableError>> {
        let call = describe_table_call(self.client.describe_table(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeTableError::from_response)?;
        Ok(describe_table_output_into_rusoto(output)?)
    }

    async fn describe_table_replica_auto_scaling(
        &self,
        input: rusoto::DescribeTableReplicaAutoScalingInput,
    ) -> Result<
        rusoto::DescribeTableReplicaAutoScalingOutput,
        RusotoError<rusoto::DescribeTableReplicaAutoScalingError>,
    > {
        let call = describe_table_replica_auto_scaling_call(
            self.client.describe_table_replica_auto_scaling(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::DescribeTableReplicaAutoScalingError::from_response)?;
        Ok(describe_table_replica_auto_scaling_output_into_rusoto(output)?)
    }

    async fn describe_time_to_live(
        &self,
        input: rusoto::DescribeTimeToLiveInput,
    ) -> Result<rusoto::DescribeTimeToLiveOutput, RusotoError<rusoto::DescribeTimeToLiveError>> {
        let call = describe_time_to_live_call(self.client.describe_time_to_live(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeTimeToLiveError::from_response)?;
        Ok(describe_time_to_live_output_into_rusoto(output)?)
    }

    async fn disable_kinesis_streaming_destination(
        &self,
        input: rusoto::KinesisStreamingDestinationInput,
    ) -> Result<
        rusoto::KinesisStreamingDestinationOutput,
        RusotoError<rusoto::DisableKinesisStreamingDestinationError>,
    > {
        let call = disable_kinesis_streaming_destination_call(
            self.client.disable_kinesis_streaming_destination(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::DisableKinesisStreamingDestinationError::from_response)?;
        Ok(disable_kinesis_streaming_destination_output_into_rusoto(output)?)
    }

    async fn enable_kinesis_streaming_destination(
        &self,
        input: rusoto::KinesisStreamingDestinationInput,
    ) -> Result<
        rusoto::KinesisStreamingDestinationOutput,
        RusotoError<rusoto::EnableKinesisStreamingDestinationError>,
    > {
        let call = enable_kinesis_streaming_destination_call(
            self.client.enable_kinesis_streaming_destination(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::EnableKinesisStreamingDestinationError::from_response)?;
        Ok(enable_kinesis_streaming_destination_output_into_rusoto(output)?)
    }

    async fn execute_statement(
        &self,
        input: rusoto::ExecuteStatementInput,
    ) -> Result<rusoto::ExecuteStatementOutput, RusotoError<rusoto::ExecuteStatementError>> {
        let call = execute_statement_call(self.client.execute_statement(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ExecuteStatementError::from_response)?;
        Ok(execute_statement_output_into_rusoto(output)?)
    }

    async fn execute_transaction(
        &self,
        input: rusoto::ExecuteTransactionInput,
    ) -> Result<rusoto::ExecuteTransactionOutput, RusotoError<rusoto::ExecuteTransactionError>> {
        let call = execute_transaction_call(self.client.execute_transaction(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ExecuteTransactionError::from_response)?;
        Ok(execute_transaction_output_into_rusoto(output)?)
    }

    async fn export_table_to_point_in_time(
        &self,
        input: rusoto::ExportTableToPointInTimeInput,
    ) -> Result<rusoto::ExportTableToPointInTimeOutput, RusotoError<rusoto::ExportTableToPointInTimeError>>
    {
        let call = export_table_to_point_in_time_call(self.client.export_table_to_point_in_time(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ExportTableToPointInTimeError::from_response)?;
        Ok(export_table_to_point_in_time_output_into_rusoto(output)?)
    }

    async fn get_item(
        &self,
        input: rusoto::GetItemInput,
    ) -> Result<rusoto::GetItemOutput, RusotoError<rusoto::GetItemError>> {
        let call = get_item_call(self.client.get_item(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetItemError::from_response)?;
        Ok(get_item_output_into_rusoto(output)?)
    }

    async fn list_backups(
        &self,
        input: rusoto::ListBackupsInput,
    ) -> Result<rusoto::ListBackupsOutput, RusotoError<rusoto::ListBackupsError>> {
        let call = list_backups_call(self.client.list_backups(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListBackupsError::from_response)?;
        Ok(list_backups_output_into_rusoto(output)?)
    }

    async fn list_contributor_insights(
        &self,
        input: rusoto::ListContributorInsightsInput,
    ) -> Result<rusoto::ListContributorInsightsOutput, RusotoError<rusoto::ListContributorInsightsError>>
    {
        let call = list_contributor_insights_call(self.client.list_contributor_insights(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListContributorInsightsError::from_response)?;
        Ok(list_contributor_insights_output_into_rusoto(output)?)
    }

    async fn list_exports(
        &self,
        input: rusoto::ListExportsInput,
    ) -> Result<rusoto::ListExportsOutput, RusotoError<rusoto::ListExportsError>> {
        let call = list_exports_call(self.client.list_exports(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListExportsError::from_response)?;
        Ok(list_exports_output_into_rusoto(output)?)
    }

    async fn list_global_tables(
        &self,
        input: rusoto::ListGlobalTablesInput,
    ) -> Result<rusoto::ListGlobalTablesOutput, RusotoError<rusoto::ListGlobalTablesError>> {
        let call = list_global_tables_call(self.client.list_global_tables(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListGlobalTablesError::from_response)?;
        Ok(list_global_tables_output_into_rusoto(output)?)
    }

    async fn list_tables(
        &self,
        input: rusoto::ListTablesInput,
    ) -> Result<rusoto::ListTablesOutput, RusotoError<rusoto::ListTablesError>> {
        let call = list_tables_call(self.client.list_tables(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListTablesError::from_response)?;
        Ok(list_tables_output_into_rusoto(output)?)
    }

    async fn list_tags_of_resource(
        &self,
        input: rusoto::ListTagsOfResourceInput,
    ) -> Result<rusoto::ListTagsOfResourceOutput, RusotoError<rusoto::ListTagsOfResourceError>> {
        let call = list_tags_of_resource_call(self.client.list_tags_of_resource(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListTagsOfResourceError::from_response)?;
        Ok(list_tags_of_resource_output_into_rusoto(output)?)
    }

    async fn put_item(
        &self,
        input: rusoto::PutItemInput,
    ) -> Result<rusoto::PutItemOutput, RusotoError<rusoto::PutItemError>> {
        let call = put_item_call(self.client.put_item(), input)?;
        let output = call.send().await.or_rusoto(rusoto::PutItemError::from_response)?;
        Ok(put_item_output_into_rusoto(output)?)
    }

    async fn query(
        &self,
        input: rusoto::QueryInput,
    ) -> Result<rusoto::QueryOutput, RusotoError<rusoto::QueryError>> {
        let call = query_call(self.client.query(), input)?;
        let output = call.send().await.or_rusoto(rusoto::QueryError::from_response)?;
        Ok(query_output_into_rusoto(output)?)
    }

    async fn restore_table_from_backup(
        &self,
        input: rusoto::RestoreTableFromBackupInput,
    ) -> Result<rusoto::RestoreTableFromBackupOutput, RusotoError<rusoto::RestoreTableFromBackupError>> {
        let call = restore_table_from_backup_call(self.client.restore_table_from_backup(), input)?;
        let output = call.send().await.or_rusoto(rusoto::RestoreTableFromBackupError::from_response)?;
        Ok(restore_table_from_backup_output_into_rusoto(output)?)
    }

    async fn restore_table_to_point_in_time(
        &self,
        input: rusoto::RestoreTableToPointInTimeInput,
    ) -> Result<rusoto::RestoreTableToPointInTimeOutput, RusotoError<rusoto::RestoreTableToPointInTimeError>>
    {
        let call = restore_table_to_point_in_time_call(self.client.restore_table_to_point_in_time(), input)?;
        let output = call.send().await.or_rusoto(rusoto::RestoreTableToPointInTimeError::from_response)?;
        Ok(restore_table_to_point_in_time_output_into_rusoto(output)?)
    }

    async fn scan(
        &self,
        input: rusoto::ScanInput,
    ) -> Result<rusoto::ScanOutput, RusotoError<rusoto::ScanError>> {
        let call = scan_call(self.client.scan(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ScanError::from_response)?;
        Ok(scan_output_into_rusoto(output)?)
    }

    async fn tag_resource(
        &self,
        input: rusoto::TagResourceInput,
    ) -> Result<(), RusotoError<rusoto::TagResourceError>> {
        let call = tag_resource_call(self.client.tag_resource(), input)?;
        call.send().await.or_rusoto(rusoto::TagResourceError::from_response)?;
        Ok(())
    }

    async fn transact_get_items(
        &self,
        input: rusoto::TransactGetItemsInput,
    ) -> Result<rusoto::TransactGetItemsOutput, RusotoError<rusoto::TransactGetItemsError>> {
        let call = transact_get_items_call(self.client.transact_get_items(), input)?;
        let output = call.send().await.or_rusoto(rusoto::TransactGetItemsError::from_response)?;
        Ok(transact_get_items_output_into_rusoto(output)?)
    }

    async fn transact_write_items(
        &self,
        input: rusoto::TransactWriteItemsInput,
    ) -> Result<rusoto::TransactWriteItemsOutput, RusotoError<rusoto::TransactWriteItemsError>> {
        let call = transact_write_items_call(self.client.transact_write_items(), input)?;
        let output = call.send().await.or_rusoto(rusoto::TransactWriteItemsError::from_response)?;
        Ok(transact_write_items_output_into_rusoto(output)?)
    }

    async fn untag_resource(
        &self,
        input: rusoto::UntagResourceInput,
    ) -> Result<(), RusotoError<rusoto::UntagResourceError>> {
        let call = untag_resource_call(self.client.untag_resource(), input)?;
        call.send().await.or_rusoto(rusoto::UntagResourceError::from_response)?;
        Ok(())
    }

    async fn update_continuous_backups(
        &self,
        input: rusoto::UpdateContinuousBackupsInput,
    ) -> Result<rusoto::UpdateContinuousBackupsOutput, RusotoError<rusoto::UpdateContinuousBackupsError>>
    {
        let call = update_continuous_backups_call(self.client.update_continuous_backups(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateContinuousBackupsError::from_response)?;
        Ok(update_continuous_backups_output_into_rusoto(output)?)
    }

    async fn update_contributor_insights(
        &self,
        input: rusoto::UpdateContributorInsightsInput,
    ) -> Result<rusoto::UpdateContributorInsightsOutput, RusotoError<rusoto::UpdateContributorInsightsError>>
    {
        let call = update_contributor_insights_call(self.client.update_contributor_insights(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateContributorInsightsError::from_response)?;
        Ok(update_contributor_insights_output_into_rusoto(output)?)
    }

    async fn update_global_table(
        &self,
        input: rusoto::UpdateGlobalTableInput,
    ) -> Result<rusoto::UpdateGlobalTableOutput, RusotoError<rusoto::UpdateGlobalTableError>> {
        let call = update_global_table_call(self.client.update_global_table(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateGlobalTableError::from_response)?;
        Ok(update_global_table_output_into_rusoto(output)?)
    }

    async fn update_global_table_settings(
        &self,
        input: rusoto::UpdateGlobalTableSettingsInput,
    ) -> Result<rusoto::UpdateGlobalTableSettingsOutput, RusotoError<rusoto::UpdateGlobalTableSettingsError>>
    {
        let call = update_global_table_settings_call(self.client.update_global_table_settings(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateGlobalTableSettingsError::from_response)?;
        Ok(update_global_table_settings_output_into_rusoto(output)?)
    }

    async fn update_item(
        &self,
        input: rusoto::UpdateItemInput,
    ) -> Result<rusoto::UpdateItemOutput, RusotoError<rusoto::UpdateItemError>> {
        let call = update_item_call(self.client.update_item(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateItemError::from_response)?;
        Ok(update_item_output_into_rusoto(output)?)
    }

    async fn update_table(
        &self,
        input: rusoto::UpdateTableInput,
    ) -> Result<rusoto::UpdateTableOutput, RusotoError<rusoto::UpdateTableError>> {
        let call = update_table_call(self.client.update_table(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateTableError::from_response)?;
        Ok(update_table_output_into_rusoto(output)?)
    }

    async fn update_table_replica_auto_scaling(
        &self,
        input: rusoto::UpdateTableReplicaAutoScalingInput,
    ) -> Result<
        rusoto::UpdateTableReplicaAutoScalingOutput,
        RusotoError<rusoto::UpdateTableReplicaAutoScalingError>,
    > {
        let call =
            update_table_replica_auto_scaling_call(self.client.update_table_replica_auto_scaling(), input)?;
        let output =
            call.send().await.or_rusoto(rusoto::UpdateTableReplicaAutoScalingError::from_response)?;
        Ok(update_table_replica_auto_scaling_output_into_rusoto(output)?)
    }

    async fn update_time_to_live(
        &self,
        input: rusoto::UpdateTimeToLiveInput,
    ) -> Result<rusoto::UpdateTimeToLiveOutput, RusotoError<rusoto::UpdateTimeToLiveError>> {
        let call = update_time_to_live_call(self.client.update_time_to_live(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateTimeToLiveError::from_response)?;
        Ok(update_time_to_live_output_into_rusoto(output)?)
    }
}

fn batch_execute_statement_call(
    call: sdk::operation::batch_execute_statement::builders::BatchExecuteStatementFluentBuilder,
    input: rusoto::BatchExecuteStatementInput,
) -> Result<sdk::operation::batch_execute_statement::builders::BatchExecuteStatementFluentBuilder, Unfit> {
    Ok(call.set_statements(Some(
        input
            .statements
            .into_iter()
            .map(batch_statement_request_into_sdk)
            .collect::<Result<Vec<_>, Unfit>>()?,
    )))
}

fn batch_get_item_call(
    call: sdk::operation::batch_get_item::builders::BatchGetItemFluentBuilder,
    input: rusoto::BatchGetItemInput,
) -> Result<sdk::operation::batch_get_item::builders::BatchGetItemFluentBuilder, Unfit> {
    Ok(call
        .set_request_items(Some(
            input
                .request_items
                .into_iter()
                .map(|(key, value)| Ok((key, keys_and_attributes_into_sdk(value)?)))
                .collect::<Result<HashMap<_, _>, Unfit>>()?,
        ))
        .set_return_consumed_capacity(
            input.return_consumed_capacity.map(|it| sdk::types::ReturnConsumedCapacity::from(it.as_str())),
        ))
}

fn batch_write_item_call(
    call: sdk::operation::batch_write_item::builders::BatchWriteItemFluentBuilder,
    input: rusoto::BatchWriteItemInput,
) -> Result<sdk::operation::batch_write_item::builders::BatchWriteItemFluentBuilder, Unfit> {
    Ok(call
        .set_request_items(Some(
            input
                .request_items
                .into_iter()
                .map(|(key, value)| {
                    Ok((
                        key,
                        value.into_iter().map(write_request_into_sdk).collect::<Result<Vec<_>, Unfit>>()?,
                    ))
                })
                .collect::<Result<HashMap<_, _>, Unfit>>()?,
        ))
        .set_return_consumed_capacity(
            input.return_consumed_capacity.map(|it| sdk::types::ReturnConsumedCapacity::from(it.as_str())),
        )
        .set_return_item_collection_metrics(
            input
                .return_item_collection_metrics
                .map(|it| sdk::types::ReturnItemCollectionMetrics::from(it.as_str())),
        ))
}

fn create_backup_call(
    call: sdk::operation::create_backup::builders::CreateBackupFluentBuilder,
    input: rusoto::CreateBackupInput,
) -> Result<sdk::operation::create_backup::builders::CreateBackupFluentBuilder, Unfit> {
    Ok(call.set_backup_name(Some(input.backup_name)).set_table_name(Some(input.table_name)))
}

fn create_global_table_call(
    call: sdk::operation::create_global_table::builders::CreateGlobalTableFluentBuilder,
    input: rusoto::CreateGlobalTableInput,
) -> Result<sdk::operation::create_global_table::builders::CreateGlobalTableFluentBuilder, Unfit> {
    Ok(call.set_global_table_name(Some(input.global_table_name)).set_replication_group(Some(
        input.replication_group.into_iter().map(replica_into_sdk).collect::<Result<Vec<_>, Unfit>>()?,
    )))
}

fn create_table_call(
    call: sdk::operation::create_table::builders::CreateTableFluentBuilder,
    input: rusoto::CreateTableInput,
) -> Result<sdk::operation::create_table::builders::CreateTableFluentBuilder, Unfit> {
    Ok(call
        .set_attribute_definitions(Some(
            input
                .attribute_definitions
                .into_iter()
                .map(attribute_definition_into_sdk)
                .collect::<Result<Vec<_>, Unfit>>()?,
        ))
        .set_billing_mode(input.billing_mode.map(|it| sdk::types::BillingMode::from(it.as_str())))
        .set_global_secondary_indexes(
            input
                .global_secondary_indexes
                .map(|it| {
                    it.into_iter().map(global_secondary_index_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_key_schema(Some(
            input
                .key_schema
                .into_iter()
                .map(key_schema_element_into_sdk)
                .collect::<Result<Vec<_>, Unfit>>()?,
        ))
        .set_local_secondary_indexes(
            input
                .local_secondary_indexes
                .map(|it| {
                    it.into_iter().map(local_secondary_index_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_provisioned_throughput(
            input.provisioned_throughput.map(provisioned_throughput_into_sdk).transpose()?,
        )
        .set_sse_specification(input.sse_specification.map(sse_specification_into_sdk).transpose()?)
        .set_stream_specification(input.stream_specification.map(stream_specification_into_sdk).transpose()?)
        .set_table_name(Some(input.table_name))
        .set_tags(
            input
                .tags
                .map(|it| it.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        ))
}

fn delete_backup_call(
    call: sdk::operation::delete_backup::builders::DeleteBackupFluentBuilder,
    input: rusoto::DeleteBackupInput,
) -> Result<sdk::operation::delete_backup::builders::DeleteBackupFluentBuilder, Unfit> {
    Ok(call.set_backup_arn(Some(input.backup_arn)))
}

fn delete_item_call(
    call: sdk::operation::delete_item::builders::DeleteItemFluentBuilder,
    input: rusoto::DeleteItemInput,
) -> Result<sdk::operation::delete_item::builders::DeleteItemFluentBuilder, Unfit> {
    Ok(call
        .set_condition_expression(input.condition_expression)
        .set_conditional_operator(
            input.conditional_operator.map(|it| sdk::types::ConditionalOperator::from(it.as_str())),
        )
        .set_expected(
            input
                .expected
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| Ok((key, expected_attribute_value_into_sdk(value)?)))
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_expression_attribute_names(input.expression_attribute_names)
        .set_expression_attribute_values(
            input
                .expression_attribute_values
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| Ok((key, attribute_value_into_sdk(value)?)))
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_key(Some(
            input
                .key
                .into_iter()
                .map(|(key, value)| Ok((key, attribute_value_into_sdk(value)?)))
                .collect::<Result<HashMap<_, _>, Unfit>>()?,
        ))
        .set_return_consumed_capacity(
            input.return_consumed_capacity.map(|it| sdk::types::ReturnConsumedCapacity::from(it.as_str())),
        )
        .set_return_item_collection_metrics(
            input
                .return_item_collection_metrics
                .map(|it| sdk::types::ReturnItemCollectionMetrics::from(it.as_str())),
        )
        .set_return_values(input.return_values.map(|it| sdk::types::ReturnValue::from(it.as_str())))
        .set_table_name(Some(input.table_name)))
}

fn delete_table_call(
    call: sdk::operation::delete_table::builders::DeleteTableFluentBuilder,
    input: rusoto::DeleteTableInput,
) -> Result<sdk::operation::delete_table::builders::DeleteTableFluentBuilder, Unfit> {
    Ok(call.set_table_name(Some(input.table_name)))
}

fn describe_backup_call(
    call: sdk::operation::describe_backup::builders::DescribeBackupFluentBuilder,
    input: rusoto::DescribeBackupInput,
) -> Result<sdk::operation::describe_backup::builders::DescribeBackupFluentBuilder, Unfit> {
    Ok(call.set_backup_arn(Some(input.backup_arn)))
}

fn describe_continuous_backups_call(
    call: sdk::operation::describe_continuous_backups::builders::DescribeContinuousBackupsFluentBuilder,
    input: rusoto::DescribeContinuousBackupsInput,
) -> Result<
    sdk::operation::describe_continuous_backups::builders::DescribeContinuousBackupsFluentBuilder,
    Unfit,
> {
    Ok(call.set_table_name(Some(input.table_name)))
}

fn describe_contributor_insights_call(
    call: sdk::operation::describe_contributor_insights::builders::DescribeContributorInsightsFluentBuilder,
    input: rusoto::DescribeContributorInsightsInput,
) -> Result<
    sdk::operation::describe_contributor_insights::builders::DescribeContributorInsightsFluentBuilder,
    Unfit,
> {
    Ok(call.set_index_name(input.index_name).set_table_name(Some(input.table_name)))
}

fn describe_export_call(
    call: sdk::operation::describe_export::builders::DescribeExportFluentBuilder,
    input: rusoto::DescribeExportInput,
) -> Result<sdk::operation::describe_export::builders::DescribeExportFluentBuilder, Unfit> {
    Ok(call.set_export_arn(Some(input.export_arn)))
}

fn describe_global_table_call(
    call: sdk::operation::describe_global_table::builders::DescribeGlobalTableFluentBuilder,
    input: rusoto::DescribeGlobalTableInput,
) -> Result<sdk::operation::describe_global_table::builders::DescribeGlobalTableFluentBuilder, Unfit> {
    Ok(call.set_global_table_name(Some(input.global_table_name)))
}

fn describe_global_table_settings_call(
    call: sdk::operation::describe_global_table_settings::builders::DescribeGlobalTableSettingsFluentBuilder,
    input: rusoto::DescribeGlobalTableSettingsInput,
) -> Result<
    sdk::operation::describe_global_table_settings::builders::DescribeGlobalTableSettingsFluentBuilder,
    Unfit,
> {
    Ok(call.set_global_table_name(Some(input.global_table_name)))
}

fn describe_kinesis_streaming_destination_call(call: sdk::operation::describe_kinesis_streaming_destination::builders::DescribeKinesisStreamingDestinationFluentBuilder, input: rusoto::DescribeKinesisStreamingDestinationInput) -> Result<sdk::operation::describe_kinesis_streaming_destination::builders::DescribeKinesisStreamingDestinationFluentBuilder, Unfit>{
    Ok(call.set_table_name(Some(input.table_name)))
}

fn describe_table_call(
    call: sdk::operation::describe_table::builders::DescribeTableFluentBuilder,
    input: rusoto::DescribeTableInput,
) -> Result<sdk::operation::describe_table::builders::DescribeTableFluentBuilder, Unfit> {
    Ok(call.set_table_name(Some(input.table_name)))
}

fn describe_table_replica_auto_scaling_call(call: sdk::operation::describe_table_replica_auto_scaling::builders::DescribeTableReplicaAutoScalingFluentBuilder, input: rusoto::DescribeTableReplicaAutoScalingInput) -> Result<sdk::operation::describe_table_replica_auto_scaling::builders::DescribeTableReplicaAutoScalingFluentBuilder, Unfit>{
    Ok(call.set_table_name(Some(input.table_name)))
}

fn describe_time_to_live_call(
    call: sdk::operation::describe_time_to_live::builders::DescribeTimeToLiveFluentBuilder,
    input: rusoto::DescribeTimeToLiveInput,
) -> Result<sdk::operation::describe_time_to_live::builders::DescribeTimeToLiveFluentBuilder, Unfit> {
    Ok(call.set_table_name(Some(input.table_name)))
}

fn disable_kinesis_streaming_destination_call(call: sdk::operation::disable_kinesis_streaming_destination::builders::DisableKinesisStreamingDestinationFluentBuilder, input: rusoto::KinesisStreamingDestinationInput) -> Result<sdk::operation::disable_kinesis_streaming_destination::builders::DisableKinesisStreamingDestinationFluentBuilder, Unfit>{
    Ok(call.set_stream_arn(Some(input.stream_arn)).set_table_name(Some(input.table_name)))
}

fn enable_kinesis_streaming_destination_call(call: sdk::operation::enable_kinesis_streaming_destination::builders::EnableKinesisStreamingDestinationFluentBuilder, input: rusoto::KinesisStreamingDestinationInput) -> Result<sdk::operation::enable_kinesis_streaming_destination::builders::EnableKinesisStreamingDestinationFluentBuilder, Unfit>{
    Ok(call.set_stream_arn(Some(input.stream_arn)).set_table_name(Some(input.table_name)))
}

fn execute_statement_call(
    call: sdk::operation::execute_statement::builders::ExecuteStatementFluentBuilder,
    input: rusoto::ExecuteStatementInput,
) -> Result<sdk::operation::execute_statement::builders::ExecuteStatementFluentBuilder, Unfit> {
    Ok(call
        .set_consistent_read(input.consistent_read)
        .set_next_token(input.next_token)
        .set_parameters(
            input
                .parameters
                .map(|it| it.into_iter().map(attribute_value_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_statement(Some(input.statement)))
}

fn execute_transaction_call(
    call: sdk::operation::execute_transaction::builders::ExecuteTransactionFluentBuilder,
    input: rusoto::ExecuteTransactionInput,
) -> Result<sdk::operation::execute_transaction::builders::ExecuteTransactionFluentBuilder, Unfit> {
    Ok(call.set_client_request_token(input.client_request_token).set_transact_statements(Some(
        input
            .transact_statements
            .into_iter()
            .map(parameterized_statement_into_sdk)
            .collect::<Result<Vec<_>, Unfit>>()?,
    )))
}

fn export_table_to_point_in_time_call(
    call: sdk::operation::export_table_to_point_in_time::builders::ExportTableToPointInTimeFluentBuilder,
    input: rusoto::ExportTableToPointInTimeInput,
) -> Result<
    sdk::operation::export_table_to_point_in_time::builders::ExportTableToPointInTimeFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_client_token(input.client_token)
        .set_export_format(input.export_format.map(|it| sdk::types::ExportFormat::from(it.as_str())))
        .set_export_time(
            input
                .export_time
                .map(|it| support::time_of_seconds(it, "ExportTableToPointInTimeInput::export_time"))
                .transpose()?,
        )
        .set_s3_bucket(Some(input.s3_bucket))
        .set_s3_bucket_owner(input.s3_bucket_owner)
        .set_s3_prefix(input.s3_prefix)
        .set_s3_sse_algorithm(input.s3_sse_algorithm.map(|it| sdk::types::S3SseAlgorithm::from(it.as_str())))
        .set_s3_sse_kms_key_id(input.s3_sse_kms_key_id)
        .set_table_arn(Some(input.table_arn)))
}

fn get_item_call(
    call: sdk::operation::get_item::builders::GetItemFluentBuilder,
    input: rusoto::GetItemInput,
) -> Result<sdk::operation::get_item::builders::GetItemFluentBuilder, Unfit> {
    Ok(call
        .set_attributes_to_get(input.attributes_to_get)
        .set_consistent_read(input.consistent_read)
        .set_expression_attribute_names(input.expression_attribute_names)
        .set_key(Some(
            input
                .key
                .into_iter()
                .map(|(key, value)| Ok((key, attribute_value_into_sdk(value)?)))
                .collect::<Result<HashMap<_, _>, Unfit>>()?,
        ))
        .set_projection_expression(input.projection_expression)
        .set_return_consumed_capacity(
            input.return_consumed_capacity.map(|it| sdk::types::ReturnConsumedCapacity::from(it.as_str())),
        )
        .set_table_name(Some(input.table_name)))
}

fn list_backups_call(
    call: sdk::operation::list_backups::builders::ListBackupsFluentBuilder,
    input: rusoto::ListBackupsInput,
) -> Result<sdk::operation::list_backups::builders::ListBackupsFluentBuilder, Unfit> {
    Ok(call
        .set_backup_type(input.backup_type.map(|it| sdk::types::BackupTypeFilter::from(it.as_str())))
        .set_exclusive_start_backup_arn(input.exclusive_start_backup_arn)
        .set_limit(input.limit.map(|it| support::integer(it, "ListBackupsInput::limit")).transpose()?)
        .set_table_name(input.table_name)
        .set_time_range_lower_bound(
            input
                .time_range_lower_bound
                .map(|it| support::time_of_seconds(it, "ListBackupsInput::time_range_lower_bound"))
                .transpose()?,
        )
        .set_time_range_upper_bound(
            input
                .time_range_upper_bound
                .map(|it| support::time_of_seconds(it, "ListBackupsInput::time_range_upper_bound"))
                .transpose()?,
        ))
}

fn list_contributor_insights_call(
    call: sdk::operation::list_contributor_insights::builders::ListContributorInsightsFluentBuilder,
    input: rusoto::ListContributorInsightsInput,
) -> Result<sdk::operation::list_contributor_insights::builders::ListContributorInsightsFluentBuilder, Unfit>
{
    Ok(call
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "ListContributorInsightsInput::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_table_name(input.table_name))
}

fn list_exports_call(
    call: sdk::operation::list_exports::builders::ListExportsFluentBuilder,
    input: rusoto::ListExportsInput,
) -> Result<sdk::operation::list_exports::builders::ListExportsFluentBuilder, Unfit> {
    Ok(call
        .set_max_results(
            input.max_results.map(|it| support::integer(it, "ListExportsInput::max_results")).transpose()?,
        )
        .set_next_token(input.next_token)
        .set_table_arn(input.table_arn))
}

fn list_global_tables_call(
    call: sdk::operation::list_global_tables::builders::ListGlobalTablesFluentBuilder,
    input: rusoto::ListGlobalTablesInput,
) -> Result<sdk::operation::list_global_tables::builders::ListGlobalTablesFluentBuilder, Unfit> {
    Ok(call
        .set_exclusive_start_global_table_name(input.exclusive_start_global_table_name)
        .set_limit(input.limit.map(|it| support::integer(it, "ListGlobalTablesInput::limit")).transpose()?)
        .set_region_name(input.region_name))
}

fn list_tables_call(
    call: sdk::operation::list_tables::builders::ListTablesFluentBuilder,
    input: rusoto::ListTablesInput,
) -> Result<sdk::operation::list_tables::builders::ListTablesFluentBuilder, Unfit> {
    Ok(call
        .set_exclusive_start_table_name(input.exclusive_start_table_name)
        .set_limit(input.limit.map(|it| support::integer(it, "ListTablesInput::limit")).transpose()?))
}

fn list_tags_of_resource_call(
    call: sdk::operation::list_tags_of_resource::builders::ListTagsOfResourceFluentBuilder,
    input: rusoto::ListTagsOfResourceInput,
) -> Result<sdk::operation::list_tags_of_resource::builders::ListTagsOfResourceFluentBuilder, Unfit> {
    Ok(call.set_next_token(input.next_token).set_resource_arn(Some(input.resource_arn)))
}

fn put_item_call(
    call: sdk::operation::put_item::builders::PutItemFluentBuilder,
    input: rusoto::PutItemInput,
) -> Result<sdk::operation::put_item::builders::PutItemFluentBuilder, Unfit> {
    Ok(call
        .set_condition_expression(input.condition_expression)
        .set_conditional_operator(
            input.conditional_operator.map(|it| sdk::types::ConditionalOperator::from(it.as_str())),
        )
        .set_expected(
            input
                .expected
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| Ok((key, expected_attribute_value_into_sdk(value)?)))
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_expression_attribute_names(input.expression_attribute_names)
        .set_expression_attribute_values(
            input
                .expression_attribute_values
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| Ok((key, attribute_value_into_sdk(value)?)))
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_item(Some(
            input
                .item
                .into_iter()
                .map(|(key, value)| Ok((key, attribute_value_into_sdk(value)?)))
                .collect::<Result<HashMap<_, _>, Unfit>>()?,
        ))
        .set_return_consumed_capacity(
            input.return_consumed_capacity.map(|it| sdk::types::ReturnConsumedCapacity::from(it.as_str())),
        )
        .set_return_item_collection_metrics(
            input
                .return_item_collection_metrics
                .map(|it| sdk::types::ReturnItemCollectionMetrics::from(it.as_str())),
        )
        .set_return_values(input.return_values.map(|it| sdk::types::ReturnValue::from(it.as_str())))
        .set_table_name(Some(input.table_name)))
}

fn query_call(
    call: sdk::operation::query::builders::QueryFluentBuilder,
    input: rusoto::QueryInput,
) -> Result<sdk::operation::query::builders::QueryFluentBuilder, Unfit> {
    Ok(call
        .set_attributes_to_get(input.attributes_to_get)
        .set_conditional_operator(
            input.conditional_operator.map(|it| sdk::types::ConditionalOperator::from(it.as_str())),
        )
        .set_consistent_read(input.consistent_read)
        .set_exclusive_start_key(
            input
                .exclusive_start_key
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| Ok((key, attribute_value_into_sdk(value)?)))
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_expression_attribute_names(input.expression_attribute_names)
        .set_expression_attribute_values(
            input
                .expression_attribute_values
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| Ok((key, attribute_value_into_sdk(value)?)))
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_filter_expression(input.filter_expression)
        .set_index_name(input.index_name)
        .set_key_condition_expression(input.key_condition_expression)
        .set_key_conditions(
            input
                .key_conditions
                .map(|it| {
                    it.into_iter().map(|(key, value)| Ok((key, condition_into_sdk(value)?))).collect::<Result<
                        HashMap<_, _>,
                        Unfit,
                    >>(
                    )
                })
                .transpose()?,
        )
        .set_limit(input.limit.map(|it| support::integer(it, "QueryInput::limit")).transpose()?)
        .set_projection_expression(input.projection_expression)
        .set_query_filter(
            input
                .query_filter
                .map(|it| {
                    it.into_iter().map(|(key, value)| Ok((key, condition_into_sdk(value)?))).collect::<Result<
                        HashMap<_, _>,
                        Unfit,
                    >>(
                    )
                })
                .transpose()?,
        )
        .set_return_consumed_capacity(
            input.return_consumed_capacity.map(|it| sdk::types::ReturnConsumedCapacity::from(it.as_str())),
        )
        .set_scan_index_forward(input.scan_index_forward)
        .set_select(input.select.map(|it| sdk::types::Select::from(it.as_str())))
        .set_table_name(Some(input.table_name)))
}

fn restore_table_from_backup_call(
    call: sdk::operation::restore_table_from_backup::builders::RestoreTableFromBackupFluentBuilder,
    input: rusoto::RestoreTableFromBackupInput,
) -> Result<sdk::operation::restore_table_from_backup::builders::RestoreTableFromBackupFluentBuilder, Unfit> {
    Ok(call
        .set_backup_arn(Some(input.backup_arn))
        .set_billing_mode_override(
            input.billing_mode_override.map(|it| sdk::types::BillingMode::from(it.as_str())),
        )
        .set_global_secondary_index_override(
            input
                .global_secondary_index_override
                .map(|it| {
                    it.into_iter().map(global_secondary_index_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_local_secondary_index_override(
            input
                .local_secondary_index_override
                .map(|it| {
                    it.into_iter().map(local_secondary_index_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_provisioned_throughput_override(
            input.provisioned_throughput_override.map(provisioned_throughput_into_sdk).transpose()?,
        )
        .set_sse_specification_override(
            input.sse_specification_override.map(sse_specification_into_sdk).transpose()?,
        )
        .set_target_table_name(Some(input.target_table_name)))
}

fn restore_table_to_point_in_time_call(
    call: sdk::operation::restore_table_to_point_in_time::builders::RestoreTableToPointInTimeFluentBuilder,
    input: rusoto::RestoreTableToPointInTimeInput,
) -> Result<
    sdk::operation::restore_table_to_point_in_time::builders::RestoreTableToPointInTimeFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_billing_mode_override(
            input.billing_mode_override.map(|it| sdk::types::BillingMode::from(it.as_str())),
        )
        .set_global_secondary_index_override(
            input
                .global_secondary_index_override
                .map(|it| {
                    it.into_iter().map(global_secondary_index_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_local_secondary_index_override(
            input
                .local_secondary_index_override
                .map(|it| {
                    it.into_iter().map(local_secondary_index_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_provisioned_throughput_override(
            input.provisioned_throughput_override.map(provisioned_throughput_into_sdk).transpose()?,
        )
        .set_restore_date_time(
            input
                .restore_date_time
                .map(|it| support::time_of_seconds(it, "RestoreTableToPointInTimeInput::restore_date_time"))
                .transpose()?,
        )
        .set_sse_specification_override(
            input.sse_specification_override.map(sse_specification_into_sdk).transpose()?,
        )
        .set_source_table_arn(input.source_table_arn)
        .set_source_table_name(input.source_table_name)
        .set_target_table_name(Some(input.target_table_name))
        .set_use_latest_restorable_time(input.use_latest_restorable_time))
}

fn scan_call(
    call: sdk::operation::scan::builders::ScanFluentBuilder,
    input: rusoto::ScanInput,
) -> Result<sdk::operation::scan::builders::ScanFluentBuilder, Unfit> {
    Ok(call
        .set_attributes_to_get(input.attributes_to_get)
        .set_conditional_operator(
            input.conditional_operator.map(|it| sdk::types::ConditionalOperator::from(it.as_str())),
        )
        .set_consistent_read(input.consistent_read)
        .set_exclusive_start_key(
            input
                .exclusive_start_key
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| Ok((key, attribute_value_into_sdk(value)?)))
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_expression_attribute_names(input.expression_attribute_names)
        .set_expression_attribute_values(
            input
                .expression_attribute_values
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| Ok((key, attribute_value_into_sdk(value)?)))
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_filter_expression(input.filter_expression)
        .set_index_name(input.index_name)
        .set_limit(input.limit.map(|it| support::integer(it, "ScanInput::limit")).transpose()?)
        .set_projection_expression(input.projection_expression)
        .set_return_consumed_capacity(
            input.return_consumed_capacity.map(|it| sdk::types::ReturnConsumedCapacity::from(it.as_str())),
        )
        .set_scan_filter(
            input
                .scan_filter
                .map(|it| {
                    it.into_iter().map(|(key, value)| Ok((key, condition_into_sdk(value)?))).collect::<Result<
                        HashMap<_, _>,
                        Unfit,
                    >>(
                    )
                })
                .transpose()?,
        )
        .set_segment(input.segment.map(|it| support::integer(it, "ScanInput::segment")).transpose()?)
        .set_select(input.select.map(|it| sdk::types::Select::from(it.as_str())))
        .set_table_name(Some(input.table_name))
        .set_total_segments(
            input.total_segments.map(|it| support::integer(it, "ScanInput::total_segments")).transpose()?,
        ))
}

fn tag_resource_call(
    call: sdk::operation::tag_resource::builders::TagResourceFluentBuilder,
    input: rusoto::TagResourceInput,
) -> Result<sdk::operation::tag_resource::builders::TagResourceFluentBuilder, Unfit> {
    Ok(call
        .set_resource_arn(Some(input.resource_arn))
        .set_tags(Some(input.tags.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>()?)))
}

fn transact_get_items_call(
    call: sdk::operation::transact_get_items::builders::TransactGetItemsFluentBuilder,
    input: rusoto::TransactGetItemsInput,
) -> Result<sdk::operation::transact_get_items::builders::TransactGetItemsFluentBuilder, Unfit> {
    Ok(call
        .set_return_consumed_capacity(
            input.return_consumed_capacity.map(|it| sdk::types::ReturnConsumedCapacity::from(it.as_str())),
        )
        .set_transact_items(Some(
            input
                .transact_items
                .into_iter()
                .map(transact_get_item_into_sdk)
                .collect::<Result<Vec<_>, Unfit>>()?,
        )))
}

fn transact_write_items_call(
    call: sdk::operation::transact_write_items::builders::TransactWriteItemsFluentBuilder,
    input: rusoto::TransactWriteItemsInput,
) -> Result<sdk::operation::transact_write_items::builders::TransactWriteItemsFluentBuilder, Unfit> {
    Ok(call
        .set_client_request_token(input.client_request_token)
        .set_return_consumed_capacity(
            input.return_consumed_capacity.map(|it| sdk::types::ReturnConsumedCapacity::from(it.as_str())),
        )
        .set_return_item_collection_metrics(
            input
                .return_item_collection_metrics
                .map(|it| sdk::types::ReturnItemCollectionMetrics::from(it.as_str())),
        )
        .set_transact_items(Some(
            input
                .transact_items
                .into_iter()
                .map(transact_write_item_into_sdk)
                .collect::<Result<Vec<_>, Unfit>>()?,
        )))
}

fn untag_resource_call(
    call: sdk::operation::untag_resource::builders::UntagResourceFluentBuilder,
    input: rusoto::UntagResourceInput,
) -> Result<sdk::operation::untag_resource::builders::UntagResourceFluentBuilder, Unfit> {
    Ok(call.set_resource_arn(Some(input.resource_arn)).set_tag_keys(Some(input.tag_keys)))
}

fn update_continuous_backups_call(
    call: sdk::operation::update_continuous_backups::builders::UpdateContinuousBackupsFluentBuilder,
    input: rusoto::UpdateContinuousBackupsInput,
) -> Result<sdk::operation::update_continuous_backups::builders::UpdateContinuousBackupsFluentBuilder, Unfit>
{
    Ok(call
        .set_point_in_time_recovery_specification(Some(point_in_time_recovery_specification_into_sdk(
            input.point_in_time_recovery_specification,
        )?))
        .set_table_name(Some(input.table_name)))
}

fn update_contributor_insights_call(
    call: sdk::operation::update_contributor_insights::builders::UpdateContributorInsightsFluentBuilder,
    input: rusoto::UpdateContributorInsightsInput,
) -> Result<
    sdk::operation::update_contributor_insights::builders::UpdateContributorInsightsFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_contributor_insights_action(Some(sdk::types::ContributorInsightsAction::from(
            input.contributor_insights_action.as_str(),
        )))
        .set_index_name(input.index_name)
        .set_table_name(Some(input.table_name)))
}

fn update_global_table_call(
    call: sdk::operation::update_global_table::builders::UpdateGlobalTableFluentBuilder,
    input: rusoto::UpdateGlobalTableInput,
) -> Result<sdk::operation::update_global_table::builders::UpdateGlobalTableFluentBuilder, Unfit> {
    Ok(call.set_global_table_name(Some(input.global_table_name)).set_replica_updates(Some(
        input.replica_updates.into_iter().map(replica_update_into_sdk).collect::<Result<Vec<_>, Unfit>>()?,
    )))
}

fn update_global_table_settings_call(
    call: sdk::operation::update_global_table_settings::builders::UpdateGlobalTableSettingsFluentBuilder,
    input: rusoto::UpdateGlobalTableSettingsInput,
) -> Result<
    sdk::operation::update_global_table_settings::builders::UpdateGlobalTableSettingsFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_global_table_billing_mode(
            input.global_table_billing_mode.map(|it| sdk::types::BillingMode::from(it.as_str())),
        )
        .set_global_table_global_secondary_index_settings_update(
            input
                .global_table_global_secondary_index_settings_update
                .map(|it| {
                    it.into_iter()
                        .map(global_table_global_secondary_index_settings_update_into_sdk)
                        .collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_global_table_name(Some(input.global_table_name))
        .set_global_table_provisioned_write_capacity_auto_scaling_settings_update(
            input
                .global_table_provisioned_write_capacity_auto_scaling_settings_update
                .map(auto_scaling_settings_update_into_sdk)
                .transpose()?,
        )
        .set_global_table_provisioned_write_capacity_units(
            input.global_table_provisioned_write_capacity_units,
        )
        .set_replica_settings_update(
            input
                .replica_settings_update
                .map(|it| {
                    it.into_iter().map(replica_settings_update_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        ))
}

fn update_item_call(
    call: sdk::operation::update_item::builders::UpdateItemFluentBuilder,
    input: rusoto::UpdateItemInput,
) -> Result<sdk::operation::update_item::builders::UpdateItemFluentBuilder, Unfit> {
    Ok(call
        .set_attribute_updates(
            input
                .attribute_updates
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| Ok((key, attribute_value_update_into_sdk(value)?)))
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_condition_expression(input.condition_expression)
        .set_conditional_operator(
            input.conditional_operator.map(|it| sdk::types::ConditionalOperator::from(it.as_str())),
        )
        .set_expected(
            input
                .expected
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| Ok((key, expected_attribute_value_into_sdk(value)?)))
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_expression_attribute_names(input.expression_attribute_names)
        .set_expression_attribute_values(
            input
                .expression_attribute_values
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| Ok((key, attribute_value_into_sdk(value)?)))
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_key(Some(
            input
                .key
                .into_iter()
                .map(|(key, value)| Ok((key, attribute_value_into_sdk(value)?)))
                .collect::<Result<HashMap<_, _>, Unfit>>()?,
        ))
        .set_return_consumed_capacity(
            input.return_consumed_capacity.map(|it| sdk::types::ReturnConsumedCapacity::from(it.as_str())),
        )
        .set_return_item_collection_metrics(
            input
                .return_item_collection_metrics
                .map(|it| sdk::types::ReturnItemCollectionMetrics::from(it.as_str())),
        )
        .set_return_values(input.return_values.map(|it| sdk::types::ReturnValue::from(it.as_str())))
        .set_table_name(Some(input.table_name))
        .set_update_expression(input.update_expression))
}

fn update_table_call(
    call: sdk::operation::update_table::builders::UpdateTableFluentBuilder,
    input: rusoto::UpdateTableInput,
) -> Result<sdk::operation::update_table::builders::UpdateTableFluentBuilder, Unfit> {
    Ok(call
        .set_attribute_definitions(
            input
                .attribute_definitions
                .map(|it| {
                    it.into_iter().map(attribute_definition_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_billing_mode(input.billing_mode.map(|it| sdk::types::BillingMode::from(it.as_str())))
        .set_global_secondary_index_updates(
            input
                .global_secondary_index_updates
                .map(|it| {
                    it.into_iter()
                        .map(global_secondary_index_update_into_sdk)
                        .collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_provisioned_throughput(
            input.provisioned_throughput.map(provisioned_throughput_into_sdk).transpose()?,
        )
        .set_replica_updates(
            input
                .replica_updates
                .map(|it| {
                    it.into_iter().map(replication_group_update_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_sse_specification(input.sse_specification.map(sse_specification_into_sdk).transpose()?)
        .set_stream_specification(input.stream_specification.map(stream_specification_into_sdk).transpose()?)
        .set_table_name(Some(input.table_name)))
}

fn update_table_replica_auto_scaling_call(
    call: sdk::operation::update_table_replica_auto_scaling::builders::UpdateTableReplicaAutoScalingFluentBuilder,
    input: rusoto::UpdateTableReplicaAutoScalingInput,
) -> Result<
    sdk::operation::update_table_replica_auto_scaling::builders::UpdateTableReplicaAutoScalingFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_global_secondary_index_updates(
            input
                .global_secondary_index_updates
                .map(|it| {
                    it.into_iter().map(global_secondary_index_auto_scaling_update_into_sdk).collect::<Result<
                        Vec<_>,
                        Unfit,
                    >>(
                    )
                })
                .transpose()?,
        )
        .set_provisioned_write_capacity_auto_scaling_update(
            input
                .provisioned_write_capacity_auto_scaling_update
                .map(auto_scaling_settings_update_into_sdk)
                .transpose()?,
        )
        .set_replica_updates(
            input
                .replica_updates
                .map(|it| {
                    it.into_iter()
                        .map(replica_auto_scaling_update_into_sdk)
                        .collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_table_name(Some(input.table_name)))
}

fn update_time_to_live_call(
    call: sdk::operation::update_time_to_live::builders::UpdateTimeToLiveFluentBuilder,
    input: rusoto::UpdateTimeToLiveInput,
) -> Result<sdk::operation::update_time_to_live::builders::UpdateTimeToLiveFluentBuilder, Unfit> {
    Ok(call.set_table_name(Some(input.table_name)).set_time_to_live_specification(Some(
        time_to_live_specification_into_sdk(input.time_to_live_specification)?,
    )))
}

pub(crate) fn attribute_definition_into_sdk(
    it: rusoto::AttributeDefinition,
) -> Result<sdk::types::AttributeDefinition, Unfit> {
    let builder = sdk::types::AttributeDefinition::builder()
        .set_attribute_name(Some(it.attribute_name))
        .set_attribute_type(Some(sdk::types::ScalarAttributeType::from(it.attribute_type.as_str())));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn attribute_value_into_sdk(
    it: rusoto::AttributeValue,
) -> Result<sdk::types::AttributeValue, Unfit> {
    support::one(
        [
            it.b.map(support::blob).map(sdk::types::AttributeValue::B),
            it.bool.map(sdk::types::AttributeValue::Bool),
            it.bs
                .map(|it| it.into_iter().map(support::blob).collect::<Vec<_>>())
                .map(sdk::types::AttributeValue::Bs),
            it.l.map(|it| it.into_iter().map(attribute_value_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?
                .map(sdk::types::AttributeValue::L),
            it.m.map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key, attribute_value_into_sdk(value)?)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?
            .map(sdk::types::AttributeValue::M),
            it.n.map(sdk::types::AttributeValue::N),
            it.ns.map(sdk::types::AttributeValue::Ns),
            it.null.map(sdk::types::AttributeValue::Null),
            it.s.map(sdk::types::AttributeValue::S),
            it.ss.map(sdk::types::AttributeValue::Ss),
        ],
        "AttributeValue",
    )
}

pub(crate) fn attribute_value_update_into_sdk(
    it: rusoto::AttributeValueUpdate,
) -> Result<sdk::types::AttributeValueUpdate, Unfit> {
    let builder = sdk::types::AttributeValueUpdate::builder()
        .set_action(it.action.map(|it| sdk::types::AttributeAction::from(it.as_str())))
        .set_value(it.value.map(attribute_value_into_sdk).transpose()?);
    Ok(builder.build())
}

pub(crate) fn auto_scaling_policy_update_into_sdk(
    it: rusoto::AutoScalingPolicyUpdate,
) -> Result<sdk::types::AutoScalingPolicyUpdate, Unfit> {
    let builder = sdk::types::AutoScalingPolicyUpdate::builder()
        .set_policy_name(it.policy_name)
        .set_target_tracking_scaling_policy_configuration(Some(
            auto_scaling_target_tracking_scaling_policy_configuration_update_into_sdk(
                it.target_tracking_scaling_policy_configuration,
            )?,
        ));
    Ok(builder.build())
}

pub(crate) fn auto_scaling_settings_update_into_sdk(
    it: rusoto::AutoScalingSettingsUpdate,
) -> Result<sdk::types::AutoScalingSettingsUpdate, Unfit> {
    let builder = sdk::types::AutoScalingSettingsUpdate::builder()
        .set_auto_scaling_disabled(it.auto_scaling_disabled)
        .set_auto_scaling_role_arn(it.auto_scaling_role_arn)
        .set_maximum_units(it.maximum_units)
        .set_minimum_units(it.minimum_units)
        .set_scaling_policy_update(
            it.scaling_policy_update.map(auto_scaling_policy_update_into_sdk).transpose()?,
        );
    Ok(builder.build())
}

pub(crate) fn auto_scaling_target_tracking_scaling_policy_configuration_update_into_sdk(
    it: rusoto::AutoScalingTargetTrackingScalingPolicyConfigurationUpdate,
) -> Result<sdk::types::AutoScalingTargetTrackingScalingPolicyConfigurationUpdate, Unfit> {
    let builder = sdk::types::AutoScalingTargetTrackingScalingPolicyConfigurationUpdate::builder()
        .set_disable_scale_in(it.disable_scale_in)
        .set_scale_in_cooldown(
            it.scale_in_cooldown
                .map(|it| {
                    support::integer(
                        it,
                        "AutoScalingTargetTrackingScalingPolicyConfigurationUpdate::scale_in_cooldown",
                    )
                })
                .transpose()?,
        )
        .set_scale_out_cooldown(
            it.scale_out_cooldown
                .map(|it| {
                    support::integer(
                        it,
                        "AutoScalingTargetTrackingScalingPolicyConfigurationUpdate::scale_out_cooldown",
                    )
                })
                .transpose()?,
        )
        .set_target_value(Some(it.target_value));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn batch_statement_request_into_sdk(
    it: rusoto::BatchStatementRequest,
) -> Result<sdk::types::BatchStatementRequest, Unfit> {
    let builder = sdk::types::BatchStatementRequest::builder()
        .set_consistent_read(it.consistent_read)
        .set_parameters(
            it.parameters
                .map(|it| it.into_iter().map(attribute_value_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_statement(Some(it.statement));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn condition_into_sdk(it: rusoto::Condition) -> Result<sdk::types::Condition, Unfit> {
    let builder = sdk::types::Condition::builder()
        .set_attribute_value_list(
            it.attribute_value_list
                .map(|it| it.into_iter().map(attribute_value_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_comparison_operator(Some(sdk::types::ComparisonOperator::from(it.comparison_operator.as_str())));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn condition_check_into_sdk(
    it: rusoto::ConditionCheck,
) -> Result<sdk::types::ConditionCheck, Unfit> {
    let builder = sdk::types::ConditionCheck::builder()
        .set_condition_expression(Some(it.condition_expression))
        .set_expression_attribute_names(it.expression_attribute_names)
        .set_expression_attribute_values(
            it.expression_attribute_values
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| Ok((key, attribute_value_into_sdk(value)?)))
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_key(Some(
            it.key
                .into_iter()
                .map(|(key, value)| Ok((key, attribute_value_into_sdk(value)?)))
                .collect::<Result<HashMap<_, _>, Unfit>>()?,
        ))
        .set_return_values_on_condition_check_failure(
            it.return_values_on_condition_check_failure
                .map(|it| sdk::types::ReturnValuesOnConditionCheckFailure::from(it.as_str())),
        )
        .set_table_name(Some(it.table_name));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn create_global_secondary_index_action_into_sdk(
    it: rusoto::CreateGlobalSecondaryIndexAction,
) -> Result<sdk::types::CreateGlobalSecondaryIndexAction, Unfit> {
    let builder = sdk::types::CreateGlobalSecondaryIndexAction::builder()
        .set_index_name(Some(it.index_name))
        .set_key_schema(Some(
            it.key_schema.into_iter().map(key_schema_element_into_sdk).collect::<Result<Vec<_>, Unfit>>()?,
        ))
        .set_projection(Some(projection_into_sdk(it.projection)?))
        .set_provisioned_throughput(
            it.provisioned_throughput.map(provisioned_throughput_into_sdk).transpose()?,
        );
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn create_replica_action_into_sdk(
    it: rusoto::CreateReplicaAction,
) -> Result<sdk::types::CreateReplicaAction, Unfit> {
    let builder = sdk::types::CreateReplicaAction::builder().set_region_name(Some(it.region_name));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn create_replication_group_member_action_into_sdk(
    it: rusoto::CreateReplicationGroupMemberAction,
) -> Result<sdk::types::CreateReplicationGroupMemberAction, Unfit> {
    let builder = sdk::types::CreateReplicationGroupMemberAction::builder()
        .set_global_secondary_indexes(
            it.global_secondary_indexes
                .map(|it| {
                    it.into_iter()
                        .map(replica_global_secondary_index_into_sdk)
                        .collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_kms_master_key_id(it.kms_master_key_id)
        .set_provisioned_throughput_override(
            it.provisioned_throughput_override.map(provisioned_throughput_override_into_sdk).transpose()?,
        )
        .set_region_name(Some(it.region_name));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn delete_into_sdk(it: rusoto::Delete) -> Result<sdk::types::Delete, Unfit> {
    let builder = sdk::types::Delete::builder()
        .set_condition_expression(it.condition_expression)
        .set_expression_attribute_names(it.expression_attribute_names)
        .set_expression_attribute_values(
            it.expression_attribute_values
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| Ok((key, attribute_value_into_sdk(value)?)))
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_key(Some(
            it.key
                .into_iter()
                .map(|(key, value)| Ok((key, attribute_value_into_sdk(value)?)))
                .collect::<Result<HashMap<_, _>, Unfit>>()?,
        ))
        .set_return_values_on_condition_check_failure(
            it.return_values_on_condition_check_failure
                .map(|it| sdk::types::ReturnValuesOnConditionCheckFailure::from(it.as_str())),
        )
        .set_table_name(Some(it.table_name));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn delete_global_secondary_index_action_into_sdk(
    it: rusoto::DeleteGlobalSecondaryIndexAction,
) -> Result<sdk::types::DeleteGlobalSecondaryIndexAction, Unfit> {
    let builder = sdk::types::DeleteGlobalSecondaryIndexAction::builder().set_index_name(Some(it.index_name));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn delete_replica_action_into_sdk(
    it: rusoto::DeleteReplicaAction,
) -> Result<sdk::types::DeleteReplicaAction, Unfit> {
    let builder = sdk::types::DeleteReplicaAction::builder().set_region_name(Some(it.region_name));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn delete_replication_group_member_action_into_sdk(
    it: rusoto::DeleteReplicationGroupMemberAction,
) -> Result<sdk::types::DeleteReplicationGroupMemberAction, Unfit> {
    let builder =
        sdk::types::DeleteReplicationGroupMemberAction::builder().set_region_name(Some(it.region_name));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn delete_request_into_sdk(it: rusoto::DeleteRequest) -> Result<sdk::types::DeleteRequest, Unfit> {
    let builder = sdk::types::DeleteRequest::builder().set_key(Some(
        it.key
            .into_iter()
            .map(|(key, value)| Ok((key, attribute_value_into_sdk(value)?)))
            .collect::<Result<HashMap<_, _>, Unfit>>()?,
    ));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn expected_attribute_value_into_sdk(
    it: rusoto::ExpectedAttributeValue,
) -> Result<sdk::types::ExpectedAttributeValue, Unfit> {
    let builder = sdk::types::ExpectedAttributeValue::builder()
        .set_attribute_value_list(
            it.attribute_value_list
                .map(|it| it.into_iter().map(attribute_value_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_comparison_operator(
            it.comparison_operator.map(|it| sdk::types::ComparisonOperator::from(it.as_str())),
        )
        .set_exists(it.exists)
        .set_value(it.value.map(attribute_value_into_sdk).transpose()?);
    Ok(builder.build())
}

pub(crate) fn get_into_sdk(it: rusoto::Get) -> Result<sdk::types::Get, Unfit> {
    let builder = sdk::types::Get::builder()
        .set_expression_attribute_names(it.expression_attribute_names)
        .set_key(Some(
            it.key
                .into_iter()
                .map(|(key, value)| Ok((key, attribute_value_into_sdk(value)?)))
                .collect::<Result<HashMap<_, _>, Unfit>>()?,
        ))
        .set_projection_expression(it.projection_expression)
        .set_table_name(Some(it.table_name));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn global_secondary_index_into_sdk(
    it: rusoto::GlobalSecondaryIndex,
) -> Result<sdk::types::GlobalSecondaryIndex, Unfit> {
    let builder = sdk::types::GlobalSecondaryIndex::builder()
        .set_index_name(Some(it.index_name))
        .set_key_schema(Some(
            it.key_schema.into_iter().map(key_schema_element_into_sdk).collect::<Result<Vec<_>, Unfit>>()?,
        ))
        .set_projection(Some(projection_into_sdk(it.projection)?))
        .set_provisioned_throughput(
            it.provisioned_throughput.map(provisioned_throughput_into_sdk).transpose()?,
        );
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn global_secondary_index_auto_scaling_update_into_sdk(
    it: rusoto::GlobalSecondaryIndexAutoScalingUpdate,
) -> Result<sdk::types::GlobalSecondaryIndexAutoScalingUpdate, Unfit> {
    let builder = sdk::types::GlobalSecondaryIndexAutoScalingUpdate::builder()
        .set_index_name(it.index_name)
        .set_provisioned_write_capacity_auto_scaling_update(
            it.provisioned_write_capacity_auto_scaling_update
                .map(auto_scaling_settings_update_into_sdk)
                .transpose()?,
        );
    Ok(builder.build())
}

pub(crate) fn global_secondary_index_update_into_sdk(
    it: rusoto::GlobalSecondaryIndexUpdate,
) -> Result<sdk::types::GlobalSecondaryIndexUpdate, Unfit> {
    let builder = sdk::types::GlobalSecondaryIndexUpdate::builder()
        .set_create(it.create.map(create_global_secondary_index_action_into_sdk).transpose()?)
        .set_delete(it.delete.map(delete_global_secondary_index_action_into_sdk).transpose()?)
        .set_update(it.update.map(update_global_secondary_index_action_into_sdk).transpose()?);
    Ok(builder.build())
}

pub(crate) fn global_table_global_secondary_index_settings_update_into_sdk(
    it: rusoto::GlobalTableGlobalSecondaryIndexSettingsUpdate,
) -> Result<sdk::types::GlobalTableGlobalSecondaryIndexSettingsUpdate, Unfit> {
    let builder = sdk::types::GlobalTableGlobalSecondaryIndexSettingsUpdate::builder()
        .set_index_name(Some(it.index_name))
        .set_provisioned_write_capacity_auto_scaling_settings_update(
            it.provisioned_write_capacity_auto_scaling_settings_update
                .map(auto_scaling_settings_update_into_sdk)
                .transpose()?,
        )
        .set_provisioned_write_capacity_units(it.provisioned_write_capacity_units);
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn key_schema_element_into_sdk(
    it: rusoto::KeySchemaElement,
) -> Result<sdk::types::KeySchemaElement, Unfit> {
    let builder = sdk::types::KeySchemaElement::builder()
        .set_attribute_name(Some(it.attribute_name))
        .set_key_type(Some(sdk::types::KeyType::from(it.key_type.as_str())));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn keys_and_attributes_into_sdk(
    it: rusoto::KeysAndAttributes,
) -> Result<sdk::types::KeysAndAttributes, Unfit> {
    let builder = sdk::types::KeysAndAttributes::builder()
        .set_attributes_to_get(it.attributes_to_get)
        .set_consistent_read(it.consistent_read)
        .set_expression_attribute_names(it.expression_attribute_names)
        .set_keys(Some(
            it.keys
                .into_iter()
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| Ok((key, attribute_value_into_sdk(value)?)))
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .collect::<Result<Vec<_>, Unfit>>()?,
        ))
        .set_projection_expression(it.projection_expression);
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn local_secondary_index_into_sdk(
    it: rusoto::LocalSecondaryIndex,
) -> Result<sdk::types::LocalSecondaryIndex, Unfit> {
    let builder = sdk::types::LocalSecondaryIndex::builder()
        .set_index_name(Some(it.index_name))
        .set_key_schema(Some(
            it.key_schema.into_iter().map(key_schema_element_into_sdk).collect::<Result<Vec<_>, Unfit>>()?,
        ))
        .set_projection(Some(projection_into_sdk(it.projection)?));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn parameterized_statement_into_sdk(
    it: rusoto::ParameterizedStatement,
) -> Result<sdk::types::ParameterizedStatement, Unfit> {
    let builder = sdk::types::ParameterizedStatement::builder()
        .set_parameters(
            it.parameters
                .map(|it| it.into_iter().map(attribute_value_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_statement(Some(it.statement));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn point_in_time_recovery_specification_into_sdk(
    it: rusoto::PointInTimeRecoverySpecification,
) -> Result<sdk::types::PointInTimeRecoverySpecification, Unfit> {
    let builder = sdk::types::PointInTimeRecoverySpecification::builder()
        .set_point_in_time_recovery_enabled(Some(it.point_in_time_recovery_enabled));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn projection_into_sdk(it: rusoto::Projection) -> Result<sdk::types::Projection, Unfit> {
    let builder = sdk::types::Projection::builder()
        .set_non_key_attributes(it.non_key_attributes)
        .set_projection_type(it.projection_type.map(|it| sdk::types::ProjectionType::from(it.as_str())));
    Ok(builder.build())
}

pub(crate) fn provisioned_throughput_into_sdk(
    it: rusoto::ProvisionedThroughput,
) -> Result<sdk::types::ProvisionedThroughput, Unfit> {
    let builder = sdk::types::ProvisionedThroughput::builder()
        .set_read_capacity_units(Some(it.read_capacity_units))
        .set_write_capacity_units(Some(it.write_capacity_units));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn provisioned_throughput_override_into_sdk(
    it: rusoto::ProvisionedThroughputOverride,
) -> Result<sdk::types::ProvisionedThroughputOverride, Unfit> {
    let builder =
        sdk::types::ProvisionedThroughputOverride::builder().set_read_capacity_units(it.read_capacity_units);
    Ok(builder.build())
}

pub(crate) fn put_into_sdk(it: rusoto::Put) -> Result<sdk::types::Put, Unfit> {
    let builder = sdk::types::Put::builder()
        .set_condition_expression(it.condition_expression)
        .set_expression_attribute_names(it.expression_attribute_names)
        .set_expression_attribute_values(
            it.expression_attribute_values
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| Ok((key, attribute_value_into_sdk(value)?)))
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_item(Some(
            it.item
                .into_iter()
                .map(|(key, value)| Ok((key, attribute_value_into_sdk(value)?)))
                .collect::<Result<HashMap<_, _>, Unfit>>()?,
        ))
        .set_return_values_on_condition_check_failure(
            it.return_values_on_condition_check_failure
                .map(|it| sdk::types::ReturnValuesOnConditionCheckFailure::from(it.as_str())),
        )
        .set_table_name(Some(it.table_name));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn put_request_into_sdk(it: rusoto::PutRequest) -> Result<sdk::types::PutRequest, Unfit> {
    let builder = sdk::types::PutRequest::builder().set_item(Some(
        it.item
            .into_iter()
            .map(|(key, value)| Ok((key, attribute_value_into_sdk(value)?)))
            .collect::<Result<HashMap<_, _>, Unfit>>()?,
    ));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn replica_into_sdk(it: rusoto::Replica) -> Result<sdk::types::Replica, Unfit> {
    let builder = sdk::types::Replica::builder().set_region_name(it.region_name);
    Ok(builder.build())
}

pub(crate) fn replica_auto_scaling_update_into_sdk(
    it: rusoto::ReplicaAutoScalingUpdate,
) -> Result<sdk::types::ReplicaAutoScalingUpdate, Unfit> {
    let builder = sdk::types::ReplicaAutoScalingUpdate::builder()
        .set_region_name(Some(it.region_name))
        .set_replica_global_secondary_index_updates(
            it.replica_global_secondary_index_updates
                .map(|it| {
                    it.into_iter()
                        .map(replica_global_secondary_index_auto_scaling_update_into_sdk)
                        .collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_replica_provisioned_read_capacity_auto_scaling_update(
            it.replica_provisioned_read_capacity_auto_scaling_update
                .map(auto_scaling_settings_update_into_sdk)
                .transpose()?,
        );
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn replica_global_secondary_index_into_sdk(
    it: rusoto::ReplicaGlobalSecondaryIndex,
) -> Result<sdk::types::ReplicaGlobalSecondaryIndex, Unfit> {
    let builder = sdk::types::ReplicaGlobalSecondaryIndex::builder()
        .set_index_name(Some(it.index_name))
        .set_provisioned_throughput_override(
            it.provisioned_throughput_override.map(provisioned_throughput_override_into_sdk).transpose()?,
        );
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn replica_global_secondary_index_auto_scaling_update_into_sdk(
    it: rusoto::ReplicaGlobalSecondaryIndexAutoScalingUpdate,
) -> Result<sdk::types::ReplicaGlobalSecondaryIndexAutoScalingUpdate, Unfit> {
    let builder = sdk::types::ReplicaGlobalSecondaryIndexAutoScalingUpdate::builder()
        .set_index_name(it.index_name)
        .set_provisioned_read_capacity_auto_scaling_update(
            it.provisioned_read_capacity_auto_scaling_update
                .map(auto_scaling_settings_update_into_sdk)
                .transpose()?,
        );
    Ok(builder.build())
}

pub(crate) fn replica_global_secondary_index_settings_update_into_sdk(
    it: rusoto::ReplicaGlobalSecondaryIndexSettingsUpdate,
) -> Result<sdk::types::ReplicaGlobalSecondaryIndexSettingsUpdate, Unfit> {
    let builder = sdk::types::ReplicaGlobalSecondaryIndexSettingsUpdate::builder()
        .set_index_name(Some(it.index_name))
        .set_provisioned_read_capacity_auto_scaling_settings_update(
            it.provisioned_read_capacity_auto_scaling_settings_update
                .map(auto_scaling_settings_update_into_sdk)
                .transpose()?,
        )
        .set_provisioned_read_capacity_units(it.provisioned_read_capacity_units);
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn replica_settings_update_into_sdk(
    it: rusoto::ReplicaSettingsUpdate,
) -> Result<sdk::types::ReplicaSettingsUpdate, Unfit> {
    let builder = sdk::types::ReplicaSettingsUpdate::builder()
        .set_region_name(Some(it.region_name))
        .set_replica_global_secondary_index_settings_update(
            it.replica_global_secondary_index_settings_update
                .map(|it| {
                    it.into_iter()
                        .map(replica_global_secondary_index_settings_update_into_sdk)
                        .collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_replica_provisioned_read_capacity_auto_scaling_settings_update(
            it.replica_provisioned_read_capacity_auto_scaling_settings_update
                .map(auto_scaling_settings_update_into_sdk)
                .transpose()?,
        )
        .set_replica_provisioned_read_capacity_units(it.replica_provisioned_read_capacity_units);
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn replica_update_into_sdk(it: rusoto::ReplicaUpdate) -> Result<sdk::types::ReplicaUpdate, Unfit> {
    let builder = sdk::types::ReplicaUpdate::builder()
        .set_create(it.create.map(create_replica_action_into_sdk).transpose()?)
        .set_delete(it.delete.map(delete_replica_action_into_sdk).transpose()?);
    Ok(builder.build())
}

pub(crate) fn replication_group_update_into_sdk(
    it: rusoto::ReplicationGroupUpdate,
) -> Result<sdk::types::ReplicationGroupUpdate, Unfit> {
    let builder = sdk::types::ReplicationGroupUpdate::builder()
        .set_create(it.create.map(create_replication_group_member_action_into_sdk).transpose()?)
        .set_delete(it.delete.map(delete_replication_group_member_action_into_sdk).transpose()?)
        .set_update(it.update.map(update_replication_group_member_action_into_sdk).transpose()?);
    Ok(builder.build())
}

pub(crate) fn sse_specification_into_sdk(
    it: rusoto::SSESpecification,
) -> Result<sdk::types::SseSpecification, Unfit> {
    let builder = sdk::types::SseSpecification::builder()
        .set_enabled(it.enabled)
        .set_kms_master_key_id(it.kms_master_key_id)
        .set_sse_type(it.sse_type.map(|it| sdk::types::SseType::from(it.as_str())));
    Ok(builder.build())
}

pub(crate) fn stream_specification_into_sdk(
    it: rusoto::StreamSpecification,
) -> Result<sdk::types::StreamSpecification, Unfit> {
    let builder = sdk::types::StreamSpecification::builder()
        .set_stream_enabled(Some(it.stream_enabled))
        .set_stream_view_type(it.stream_view_type.map(|it| sdk::types::StreamViewType::from(it.as_str())));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn tag_into_sdk(it: rusoto::Tag) -> Result<sdk::types::Tag, Unfit> {
    let builder = sdk::types::Tag::builder().set_key(Some(it.key)).set_value(Some(it.value));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn time_to_live_specification_into_sdk(
    it: rusoto::TimeToLiveSpecification,
) -> Result<sdk::types::TimeToLiveSpecification, Unfit> {
    let builder = sdk::types::TimeToLiveSpecification::builder()
        .set_attribute_name(Some(it.attribute_name))
        .set_enabled(Some(it.enabled));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn transact_get_item_into_sdk(
    it: rusoto::TransactGetItem,
) -> Result<sdk::types::TransactGetItem, Unfit> {
    let builder = sdk::types::TransactGetItem::builder().set_get(Some(get_into_sdk(it.get)?));
    Ok(builder.build())
}

pub(crate) fn transact_write_item_into_sdk(
    it: rusoto::TransactWriteItem,
) -> Result<sdk::types::TransactWriteItem, Unfit> {
    let builder = sdk::types::TransactWriteItem::builder()
        .set_condition_check(it.condition_check.map(condition_check_into_sdk).transpose()?)
        .set_delete(it.delete.map(delete_into_sdk).transpose()?)
        .set_put(it.put.map(put_into_sdk).transpose()?)
        .set_update(it.update.map(update_into_sdk).transpose()?);
    Ok(builder.build())
}

pub(crate) fn update_into_sdk(it: rusoto::Update) -> Result<sdk::types::Update, Unfit> {
    let builder = sdk::types::Update::builder()
        .set_condition_expression(it.condition_expression)
        .set_expression_attribute_names(it.expression_attribute_names)
        .set_expression_attribute_values(
            it.expression_attribute_values
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| Ok((key, attribute_value_into_sdk(value)?)))
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_key(Some(
            it.key
                .into_iter()
                .map(|(key, value)| Ok((key, attribute_value_into_sdk(value)?)))
                .collect::<Result<HashMap<_, _>, Unfit>>()?,
        ))
        .set_return_values_on_condition_check_failure(
            it.return_values_on_condition_check_failure
                .map(|it| sdk::types::ReturnValuesOnConditionCheckFailure::from(it.as_str())),
        )
        .set_table_name(Some(it.table_name))
        .set_update_expression(Some(it.update_expression));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn update_global_secondary_index_action_into_sdk(
    it: rusoto::UpdateGlobalSecondaryIndexAction,
) -> Result<sdk::types::UpdateGlobalSecondaryIndexAction, Unfit> {
    let builder = sdk::types::UpdateGlobalSecondaryIndexAction::builder()
        .set_index_name(Some(it.index_name))
        .set_provisioned_throughput(Some(provisioned_throughput_into_sdk(it.provisioned_throughput)?));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn update_replication_group_member_action_into_sdk(
    it: rusoto::UpdateReplicationGroupMemberAction,
) -> Result<sdk::types::UpdateReplicationGroupMemberAction, Unfit> {
    let builder = sdk::types::UpdateReplicationGroupMemberAction::builder()
        .set_global_secondary_indexes(
            it.global_secondary_indexes
                .map(|it| {
                    it.into_iter()
                        .map(replica_global_secondary_index_into_sdk)
                        .collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_kms_master_key_id(it.kms_master_key_id)
        .set_provisioned_throughput_override(
            it.provisioned_throughput_override.map(provisioned_throughput_override_into_sdk).transpose()?,
        )
        .set_region_name(Some(it.region_name));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn write_request_into_sdk(it: rusoto::WriteRequest) -> Result<sdk::types::WriteRequest, Unfit> {
    let builder = sdk::types::WriteRequest::builder()
        .set_delete_request(it.delete_request.map(delete_request_into_sdk).transpose()?)
        .set_put_request(it.put_request.map(put_request_into_sdk).transpose()?);
    Ok(builder.build())
}

pub(crate) fn batch_execute_statement_output_into_rusoto(
    it: sdk::operation::batch_execute_statement::BatchExecuteStatementOutput,
) -> Result<rusoto::BatchExecuteStatementOutput, Unfit> {
    Ok(rusoto::BatchExecuteStatementOutput {
        responses: it
            .responses
            .map(|it| {
                it.into_iter().map(batch_statement_response_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn batch_get_item_output_into_rusoto(
    it: sdk::operation::batch_get_item::BatchGetItemOutput,
) -> Result<rusoto::BatchGetItemOutput, Unfit> {
    Ok(rusoto::BatchGetItemOutput {
        consumed_capacity: it
            .consumed_capacity
            .map(|it| it.into_iter().map(consumed_capacity_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        responses: it
            .responses
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| {
                        Ok((
                            key,
                            value
                                .into_iter()
                                .map(|it| {
                                    it.into_iter()
                                        .map(|(key, value)| Ok((key, attribute_value_into_rusoto(value)?)))
                                        .collect::<Result<HashMap<_, _>, Unfit>>()
                                })
                                .collect::<Result<Vec<_>, Unfit>>()?,
                        ))
                    })
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
        unprocessed_keys: it
            .unprocessed_keys
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key, keys_and_attributes_into_rusoto(value)?)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn batch_write_item_output_into_rusoto(
    it: sdk::operation::batch_write_item::BatchWriteItemOutput,
) -> Result<rusoto::BatchWriteItemOutput, Unfit> {
    Ok(rusoto::BatchWriteItemOutput {
        consumed_capacity: it
            .consumed_capacity
            .map(|it| it.into_iter().map(consumed_capacity_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        item_collection_metrics: it
            .item_collection_metrics
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| {
                        Ok((
                            key,
                            value.into_iter().map(item_collection_metrics_into_rusoto).collect::<Result<
                                Vec<_>,
                                Unfit,
                            >>(
                            )?,
                        ))
                    })
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
        unprocessed_items: it
            .unprocessed_items
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| {
                        Ok((
                            key,
                            value
                                .into_iter()
                                .map(write_request_into_rusoto)
                                .collect::<Result<Vec<_>, Unfit>>()?,
                        ))
                    })
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn create_backup_output_into_rusoto(
    it: sdk::operation::create_backup::CreateBackupOutput,
) -> Result<rusoto::CreateBackupOutput, Unfit> {
    Ok(rusoto::CreateBackupOutput {
        backup_details: it.backup_details.map(backup_details_into_rusoto).transpose()?,
    })
}

pub(crate) fn create_global_table_output_into_rusoto(
    it: sdk::operation::create_global_table::CreateGlobalTableOutput,
) -> Result<rusoto::CreateGlobalTableOutput, Unfit> {
    Ok(rusoto::CreateGlobalTableOutput {
        global_table_description: it
            .global_table_description
            .map(global_table_description_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn create_table_output_into_rusoto(
    it: sdk::operation::create_table::CreateTableOutput,
) -> Result<rusoto::CreateTableOutput, Unfit> {
    Ok(rusoto::CreateTableOutput {
        table_description: it.table_description.map(table_description_into_rusoto).transpose()?,
    })
}

pub(crate) fn delete_backup_output_into_rusoto(
    it: sdk::operation::delete_backup::DeleteBackupOutput,
) -> Result<rusoto::DeleteBackupOutput, Unfit> {
    Ok(rusoto::DeleteBackupOutput {
        backup_description: it.backup_description.map(backup_description_into_rusoto).transpose()?,
    })
}

pub(crate) fn delete_item_output_into_rusoto(
    it: sdk::operation::delete_item::DeleteItemOutput,
) -> Result<rusoto::DeleteItemOutput, Unfit> {
    Ok(rusoto::DeleteItemOutput {
        attributes: it
            .attributes
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key, attribute_value_into_rusoto(value)?)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
        consumed_capacity: it.consumed_capacity.map(consumed_capacity_into_rusoto).transpose()?,
        item_collection_metrics: it
            .item_collection_metrics
            .map(item_collection_metrics_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn delete_table_output_into_rusoto(
    it: sdk::operation::delete_table::DeleteTableOutput,
) -> Result<rusoto::DeleteTableOutput, Unfit> {
    Ok(rusoto::DeleteTableOutput {
        table_description: it.table_description.map(table_description_into_rusoto).transpose()?,
    })
}

pub(crate) fn describe_backup_output_into_rusoto(
    it: sdk::operation::describe_backup::DescribeBackupOutput,
) -> Result<rusoto::DescribeBackupOutput, Unfit> {
    Ok(rusoto::DescribeBackupOutput {
        backup_description: it.backup_description.map(backup_description_into_rusoto).transpose()?,
    })
}

pub(crate) fn describe_continuous_backups_output_into_rusoto(
    it: sdk::operation::describe_continuous_backups::DescribeContinuousBackupsOutput,
) -> Result<rusoto::DescribeContinuousBackupsOutput, Unfit> {
    Ok(rusoto::DescribeContinuousBackupsOutput {
        continuous_backups_description: it
            .continuous_backups_description
            .map(continuous_backups_description_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn describe_contributor_insights_output_into_rusoto(
    it: sdk::operation::describe_contributor_insights::DescribeContributorInsightsOutput,
) -> Result<rusoto::DescribeContributorInsightsOutput, Unfit> {
    Ok(rusoto::DescribeContributorInsightsOutput {
        contributor_insights_rule_list: it.contributor_insights_rule_list,
        contributor_insights_status: it.contributor_insights_status.map(|it| it.as_str().to_owned()),
        failure_exception: it.failure_exception.map(failure_exception_into_rusoto).transpose()?,
        index_name: it.index_name,
        last_update_date_time: it.last_update_date_time.map(support::seconds),
        table_name: it.table_name,
    })
}

pub(crate) fn describe_endpoints_output_into_rusoto(
    it: sdk::operation::describe_endpoints::DescribeEndpointsOutput,
) -> Result<rusoto::DescribeEndpointsResponse, Unfit> {
    Ok(rusoto::DescribeEndpointsResponse {
        endpoints: it.endpoints.into_iter().map(endpoint_into_rusoto).collect::<Result<Vec<_>, Unfit>>()?,
    })
}

pub(crate) fn describe_export_output_into_rusoto(
    it: sdk::operation::describe_export::DescribeExportOutput,
) -> Result<rusoto::DescribeExportOutput, Unfit> {
    Ok(rusoto::DescribeExportOutput {
        export_description: it.export_description.map(export_description_into_rusoto).transpose()?,
    })
}

pub(crate) fn describe_global_table_output_into_rusoto(
    it: sdk::operation::describe_global_table::DescribeGlobalTableOutput,
) -> Result<rusoto::DescribeGlobalTableOutput, Unfit> {
    Ok(rusoto::DescribeGlobalTableOutput {
        global_table_description: it
            .global_table_description
            .map(global_table_description_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn describe_global_table_settings_output_into_rusoto(
    it: sdk::operation::describe_global_table_settings::DescribeGlobalTableSettingsOutput,
) -> Result<rusoto::DescribeGlobalTableSettingsOutput, Unfit> {
    Ok(rusoto::DescribeGlobalTableSettingsOutput {
        global_table_name: it.global_table_name,
        replica_settings: it
            .replica_settings
            .map(|it| {
                it.into_iter()
                    .map(replica_settings_description_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn describe_kinesis_streaming_destination_output_into_rusoto(
    it: sdk::operation::describe_kinesis_streaming_destination::DescribeKinesisStreamingDestinationOutput,
) -> Result<rusoto::DescribeKinesisStreamingDestinationOutput, Unfit> {
    Ok(rusoto::DescribeKinesisStreamingDestinationOutput {
        kinesis_data_stream_destinations: it
            .kinesis_data_stream_destinations
            .map(|it| {
                it.into_iter()
                    .map(kinesis_data_stream_destination_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        table_name: it.table_name,
    })
}

pub(crate) fn describe_limits_output_into_rusoto(
    it: sdk::operation::describe_limits::DescribeLimitsOutput,
) -> Result<rusoto::DescribeLimitsOutput, Unfit> {
    Ok(rusoto::DescribeLimitsOutput {
        account_max_read_capacity_units: it.account_max_read_capacity_units,
        account_max_write_capacity_units: it.account_max_write_capacity_units,
        table_max_read_capacity_units: it.table_max_read_capacity_units,
        table_max_write_capacity_units: it.table_max_write_capacity_units,
    })
}

pub(crate) fn describe_table_output_into_rusoto(
    it: sdk::operation::describe_table::DescribeTableOutput,
) -> Result<rusoto::DescribeTableOutput, Unfit> {
    Ok(rusoto::DescribeTableOutput { table: it.table.map(table_description_into_rusoto).transpose()? })
}

pub(crate) fn describe_table_replica_auto_scaling_output_into_rusoto(
    it: sdk::operation::describe_table_replica_auto_scaling::DescribeTableReplicaAutoScalingOutput,
) -> Result<rusoto::DescribeTableReplicaAutoScalingOutput, Unfit> {
    Ok(rusoto::DescribeTableReplicaAutoScalingOutput {
        table_auto_scaling_description: it
            .table_auto_scaling_description
            .map(table_auto_scaling_description_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn describe_time_to_live_output_into_rusoto(
    it: sdk::operation::describe_time_to_live::DescribeTimeToLiveOutput,
) -> Result<rusoto::DescribeTimeToLiveOutput, Unfit> {
    Ok(rusoto::DescribeTimeToLiveOutput {
        time_to_live_description: it
            .time_to_live_description
            .map(time_to_live_description_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn disable_kinesis_streaming_destination_output_into_rusoto(
    it: sdk::operation::disable_kinesis_streaming_destination::DisableKinesisStreamingDestinationOutput,
) -> Result<rusoto::KinesisStreamingDestinationOutput, Unfit> {
    Ok(rusoto::KinesisStreamingDestinationOutput {
        destination_status: it.destination_status.map(|it| it.as_str().to_owned()),
        stream_arn: it.stream_arn,
        table_name: it.table_name,
    })
}

pub(crate) fn enable_kinesis_streaming_destination_output_into_rusoto(
    it: sdk::operation::enable_kinesis_streaming_destination::EnableKinesisStreamingDestinationOutput,
) -> Result<rusoto::KinesisStreamingDestinationOutput, Unfit> {
    Ok(rusoto::KinesisStreamingDestinationOutput {
        destination_status: it.destination_status.map(|it| it.as_str().to_owned()),
        stream_arn: it.stream_arn,
        table_name: it.table_name,
    })
}

pub(crate) fn execute_statement_output_into_rusoto(
    it: sdk::operation::execute_statement::ExecuteStatementOutput,
) -> Result<rusoto::ExecuteStatementOutput, Unfit> {
    Ok(rusoto::ExecuteStatementOutput {
        items: it
            .items
            .map(|it| {
                it.into_iter()
                    .map(|it| {
                        it.into_iter()
                            .map(|(key, value)| Ok((key, attribute_value_into_rusoto(value)?)))
                            .collect::<Result<HashMap<_, _>, Unfit>>()
                    })
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn execute_transaction_output_into_rusoto(
    it: sdk::operation::execute_transaction::ExecuteTransactionOutput,
) -> Result<rusoto::ExecuteTransactionOutput, Unfit> {
    Ok(rusoto::ExecuteTransactionOutput {
        responses: it
            .responses
            .map(|it| it.into_iter().map(item_response_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn export_table_to_point_in_time_output_into_rusoto(
    it: sdk::operation::export_table_to_point_in_time::ExportTableToPointInTimeOutput,
) -> Result<rusoto::ExportTableToPointInTimeOutput, Unfit> {
    Ok(rusoto::ExportTableToPointInTimeOutput {
        export_description: it.export_description.map(export_description_into_rusoto).transpose()?,
    })
}

pub(crate) fn get_item_output_into_rusoto(
    it: sdk::operation::get_item::GetItemOutput,
) -> Result<rusoto::GetItemOutput, Unfit> {
    Ok(rusoto::GetItemOutput {
        consumed_capacity: it.consumed_capacity.map(consumed_capacity_into_rusoto).transpose()?,
        item: it
            .item
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key, attribute_value_into_rusoto(value)?)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn list_backups_output_into_rusoto(
    it: sdk::operation::list_backups::ListBackupsOutput,
) -> Result<rusoto::ListBackupsOutput, Unfit> {
    Ok(rusoto::ListBackupsOutput {
        backup_summaries: it
            .backup_summaries
            .map(|it| it.into_iter().map(backup_summary_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        last_evaluated_backup_arn: it.last_evaluated_backup_arn,
    })
}

pub(crate) fn list_contributor_insights_output_into_rusoto(
    it: sdk::operation::list_contributor_insights::ListContributorInsightsOutput,
) -> Result<rusoto::ListContributorInsightsOutput, Unfit> {
    Ok(rusoto::ListContributorInsightsOutput {
        contributor_insights_summaries: it
            .contributor_insights_summaries
            .map(|it| {
                it.into_iter()
                    .map(contributor_insights_summary_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn list_exports_output_into_rusoto(
    it: sdk::operation::list_exports::ListExportsOutput,
) -> Result<rusoto::ListExportsOutput, Unfit> {
    Ok(rusoto::ListExportsOutput {
        export_summaries: it
            .export_summaries
            .map(|it| it.into_iter().map(export_summary_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn list_global_tables_output_into_rusoto(
    it: sdk::operation::list_global_tables::ListGlobalTablesOutput,
) -> Result<rusoto::ListGlobalTablesOutput, Unfit> {
    Ok(rusoto::ListGlobalTablesOutput {
        global_tables: it
            .global_tables
            .map(|it| it.into_iter().map(global_table_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        last_evaluated_global_table_name: it.last_evaluated_global_table_name,
    })
}

pub(crate) fn list_tables_output_into_rusoto(
    it: sdk::operation::list_tables::ListTablesOutput,
) -> Result<rusoto::ListTablesOutput, Unfit> {
    Ok(rusoto::ListTablesOutput {
        last_evaluated_table_name: it.last_evaluated_table_name,
        table_names: it.table_names,
    })
}

pub(crate) fn list_tags_of_resource_output_into_rusoto(
    it: sdk::operation::list_tags_of_resource::ListTagsOfResourceOutput,
) -> Result<rusoto::ListTagsOfResourceOutput, Unfit> {
    Ok(rusoto::ListTagsOfResourceOutput {
        next_token: it.next_token,
        tags: it
            .tags
            .map(|it| it.into_iter().map(tag_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn put_item_output_into_rusoto(
    it: sdk::operation::put_item::PutItemOutput,
) -> Result<rusoto::PutItemOutput, Unfit> {
    Ok(rusoto::PutItemOutput {
        attributes: it
            .attributes
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key, attribute_value_into_rusoto(value)?)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
        consumed_capacity: it.consumed_capacity.map(consumed_capacity_into_rusoto).transpose()?,
        item_collection_metrics: it
            .item_collection_metrics
            .map(item_collection_metrics_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn query_output_into_rusoto(
    it: sdk::operation::query::QueryOutput,
) -> Result<rusoto::QueryOutput, Unfit> {
    Ok(rusoto::QueryOutput {
        consumed_capacity: it.consumed_capacity.map(consumed_capacity_into_rusoto).transpose()?,
        count: Some(i64::from(it.count)),
        items: it
            .items
            .map(|it| {
                it.into_iter()
                    .map(|it| {
                        it.into_iter()
                            .map(|(key, value)| Ok((key, attribute_value_into_rusoto(value)?)))
                            .collect::<Result<HashMap<_, _>, Unfit>>()
                    })
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        last_evaluated_key: it
            .last_evaluated_key
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key, attribute_value_into_rusoto(value)?)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
        scanned_count: Some(i64::from(it.scanned_count)),
    })
}

pub(crate) fn restore_table_from_backup_output_into_rusoto(
    it: sdk::operation::restore_table_from_backup::RestoreTableFromBackupOutput,
) -> Result<rusoto::RestoreTableFromBackupOutput, Unfit> {
    Ok(rusoto::RestoreTableFromBackupOutput {
        table_description: it.table_description.map(table_description_into_rusoto).transpose()?,
    })
}

pub(crate) fn restore_table_to_point_in_time_output_into_rusoto(
    it: sdk::operation::restore_table_to_point_in_time::RestoreTableToPointInTimeOutput,
) -> Result<rusoto::RestoreTableToPointInTimeOutput, Unfit> {
    Ok(rusoto::RestoreTableToPointInTimeOutput {
        table_description: it.table_description.map(table_description_into_rusoto).transpose()?,
    })
}

pub(crate) fn scan_output_into_rusoto(
    it: sdk::operation::scan::ScanOutput,
) -> Result<rusoto::ScanOutput, Unfit> {
    Ok(rusoto::ScanOutput {
        consumed_capacity: it.consumed_capacity.map(consumed_capacity_into_rusoto).transpose()?,
        count: Some(i64::from(it.count)),
        items: it
            .items
            .map(|it| {
                it.into_iter()
                    .map(|it| {
                        it.into_iter()
                            .map(|(key, value)| Ok((key, attribute_value_into_rusoto(value)?)))
                            .collect::<Result<HashMap<_, _>, Unfit>>()
                    })
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        last_evaluated_key: it
            .last_evaluated_key
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key, attribute_value_into_rusoto(value)?)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
        scanned_count: Some(i64::from(it.scanned_count)),
    })
}

pub(crate) fn transact_get_items_output_into_rusoto(
    it: sdk::operation::transact_get_items::TransactGetItemsOutput,
) -> Result<rusoto::TransactGetItemsOutput, Unfit> {
    Ok(rusoto::TransactGetItemsOutput {
        consumed_capacity: it
            .consumed_capacity
            .map(|it| it.into_iter().map(consumed_capacity_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        responses: it
            .responses
            .map(|it| it.into_iter().map(item_response_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn transact_write_items_output_into_rusoto(
    it: sdk::operation::transact_write_items::TransactWriteItemsOutput,
) -> Result<rusoto::TransactWriteItemsOutput, Unfit> {
    Ok(rusoto::TransactWriteItemsOutput {
        consumed_capacity: it
            .consumed_capacity
            .map(|it| it.into_iter().map(consumed_capacity_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        item_collection_metrics: it
            .item_collection_metrics
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| {
                        Ok((
                            key,
                            value.into_iter().map(item_collection_metrics_into_rusoto).collect::<Result<
                                Vec<_>,
                                Unfit,
                            >>(
                            )?,
                        ))
                    })
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn update_continuous_backups_output_into_rusoto(
    it: sdk::operation::update_continuous_backups::UpdateContinuousBackupsOutput,
) -> Result<rusoto::UpdateContinuousBackupsOutput, Unfit> {
    Ok(rusoto::UpdateContinuousBackupsOutput {
        continuous_backups_description: it
            .continuous_backups_description
            .map(continuous_backups_description_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn update_contributor_insights_output_into_rusoto(
    it: sdk::operation::update_contributor_insights::UpdateContributorInsightsOutput,
) -> Result<rusoto::UpdateContributorInsightsOutput, Unfit> {
    Ok(rusoto::UpdateContributorInsightsOutput {
        contributor_insights_status: it.contributor_insights_status.map(|it| it.as_str().to_owned()),
        index_name: it.index_name,
        table_name: it.table_name,
    })
}

pub(crate) fn update_global_table_output_into_rusoto(
    it: sdk::operation::update_global_table::UpdateGlobalTableOutput,
) -> Result<rusoto::UpdateGlobalTableOutput, Unfit> {
    Ok(rusoto::UpdateGlobalTableOutput {
        global_table_description: it
            .global_table_description
            .map(global_table_description_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn update_global_table_settings_output_into_rusoto(
    it: sdk::operation::update_global_table_settings::UpdateGlobalTableSettingsOutput,
) -> Result<rusoto::UpdateGlobalTableSettingsOutput, Unfit> {
    Ok(rusoto::UpdateGlobalTableSettingsOutput {
        global_table_name: it.global_table_name,
        replica_settings: it
            .replica_settings
            .map(|it| {
                it.into_iter()
                    .map(replica_settings_description_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn update_item_output_into_rusoto(
    it: sdk::operation::update_item::UpdateItemOutput,
) -> Result<rusoto::UpdateItemOutput, Unfit> {
    Ok(rusoto::UpdateItemOutput {
        attributes: it
            .attributes
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key, attribute_value_into_rusoto(value)?)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
        consumed_capacity: it.consumed_capacity.map(consumed_capacity_into_rusoto).transpose()?,
        item_collection_metrics: it
            .item_collection_metrics
            .map(item_collection_metrics_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn update_table_output_into_rusoto(
    it: sdk::operation::update_table::UpdateTableOutput,
) -> Result<rusoto::UpdateTableOutput, Unfit> {
    Ok(rusoto::UpdateTableOutput {
        table_description: it.table_description.map(table_description_into_rusoto).transpose()?,
    })
}

pub(crate) fn update_table_replica_auto_scaling_output_into_rusoto(
    it: sdk::operation::update_table_replica_auto_scaling::UpdateTableReplicaAutoScalingOutput,
) -> Result<rusoto::UpdateTableReplicaAutoScalingOutput, Unfit> {
    Ok(rusoto::UpdateTableReplicaAutoScalingOutput {
        table_auto_scaling_description: it
            .table_auto_scaling_description
            .map(table_auto_scaling_description_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn update_time_to_live_output_into_rusoto(
    it: sdk::operation::update_time_to_live::UpdateTimeToLiveOutput,
) -> Result<rusoto::UpdateTimeToLiveOutput, Unfit> {
    Ok(rusoto::UpdateTimeToLiveOutput {
        time_to_live_specification: it
            .time_to_live_specification
            .map(time_to_live_specification_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn archival_summary_into_rusoto(
    it: sdk::types::ArchivalSummary,
) -> Result<rusoto::ArchivalSummary, Unfit> {
    Ok(rusoto::ArchivalSummary {
        archival_backup_arn: it.archival_backup_arn,
        archival_date_time: it.archival_date_time.map(support::seconds),
        archival_reason: it.archival_reason,
    })
}

pub(crate) fn attribute_definition_into_rusoto(
    it: sdk::types::AttributeDefinition,
) -> Result<rusoto::AttributeDefinition, Unfit> {
    Ok(rusoto::AttributeDefinition {
        attribute_name: it.attribute_name,
        attribute_type: it.attribute_type.as_str().to_owned(),
    })
}

pub(crate) fn attribute_value_into_rusoto(
    it: sdk::types::AttributeValue,
) -> Result<rusoto::AttributeValue, Unfit> {
    Ok(match it {
        sdk::types::AttributeValue::B(value) => {
            rusoto::AttributeValue { b: Some(support::bytes(value)), ..Default::default() }
        }
        sdk::types::AttributeValue::Bool(value) => {
            rusoto::AttributeValue { bool: Some(value), ..Default::default() }
        }
        sdk::types::AttributeValue::Bs(value) => rusoto::AttributeValue {
            bs: Some(value.into_iter().map(support::bytes).collect::<Vec<_>>()),
            ..Default::default()
        },
        sdk::types::AttributeValue::L(value) => rusoto::AttributeValue {
            l: Some(value.into_iter().map(attribute_value_into_rusoto).collect::<Result<Vec<_>, Unfit>>()?),
            ..Default::default()
        },
        sdk::types::AttributeValue::M(value) => rusoto::AttributeValue {
            m: Some(
                value
                    .into_iter()
                    .map(|(key, value)| Ok((key, attribute_value_into_rusoto(value)?)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()?,
            ),
            ..Default::default()
        },
        sdk::types::AttributeValue::N(value) => {
            rusoto::AttributeValue { n: Some(value), ..Default::default() }
        }
        sdk::types::AttributeValue::Ns(value) => {
            rusoto::AttributeValue { ns: Some(value), ..Default::default() }
        }
        sdk::types::AttributeValue::Null(value) => {
            rusoto::AttributeValue { null: Some(value), ..Default::default() }
        }
        sdk::types::AttributeValue::S(value) => {
            rusoto::AttributeValue { s: Some(value), ..Default::default() }
        }
        sdk::types::AttributeValue::Ss(value) => {
            rusoto::AttributeValue { ss: Some(value), ..Default::default() }
        }
        _ => rusoto::AttributeValue::default(),
    })
}

pub(crate) fn auto_scaling_policy_description_into_rusoto(
    it: sdk::types::AutoScalingPolicyDescription,
) -> Result<rusoto::AutoScalingPolicyDescription, Unfit> {
    Ok(rusoto::AutoScalingPolicyDescription {
        policy_name: it.policy_name,
        target_tracking_scaling_policy_configuration: it
            .target_tracking_scaling_policy_configuration
            .map(auto_scaling_target_tracking_scaling_policy_configuration_description_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn auto_scaling_settings_description_into_rusoto(
    it: sdk::types::AutoScalingSettingsDescription,
) -> Result<rusoto::AutoScalingSettingsDescription, Unfit> {
    Ok(rusoto::AutoScalingSettingsDescription {
        auto_scaling_disabled: it.auto_scaling_disabled,
        auto_scaling_role_arn: it.auto_scaling_role_arn,
        maximum_units: it.maximum_units,
        minimum_units: it.minimum_units,
        scaling_policies: it
            .scaling_policies
            .map(|it| {
                it.into_iter()
                    .map(auto_scaling_policy_description_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn auto_scaling_target_tracking_scaling_policy_configuration_description_into_rusoto(
    it: sdk::types::AutoScalingTargetTrackingScalingPolicyConfigurationDescription,
) -> Result<rusoto::AutoScalingTargetTrackingScalingPolicyConfigurationDescription, Unfit> {
    Ok(rusoto::AutoScalingTargetTrackingScalingPolicyConfigurationDescription {
        disable_scale_in: it.disable_scale_in,
        scale_in_cooldown: it.scale_in_cooldown.map(i64::from),
        scale_out_cooldown: it.scale_out_cooldown.map(i64::from),
        target_value: it.target_value,
    })
}

pub(crate) fn backup_description_into_rusoto(
    it: sdk::types::BackupDescription,
) -> Result<rusoto::BackupDescription, Unfit> {
    Ok(rusoto::BackupDescription {
        backup_details: it.backup_details.map(backup_details_into_rusoto).transpose()?,
        source_table_details: it.source_table_details.map(source_table_details_into_rusoto).transpose()?,
        source_table_feature_details: it
            .source_table_feature_details
            .map(source_table_feature_details_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn backup_details_into_rusoto(
    it: sdk::types::BackupDetails,
) -> Result<rusoto::BackupDetails, Unfit> {
    Ok(rusoto::BackupDetails {
        backup_arn: it.backup_arn,
        backup_creation_date_time: support::seconds(it.backup_creation_date_time),
        backup_expiry_date_time: it.backup_expiry_date_time.map(support::seconds),
        backup_name: it.backup_name,
        backup_size_bytes: it.backup_size_bytes,
        backup_status: it.backup_status.as_str().to_owned(),
        backup_type: it.backup_type.as_str().to_owned(),
    })
}

pub(crate) fn backup_summary_into_rusoto(
    it: sdk::types::BackupSummary,
) -> Result<rusoto::BackupSummary, Unfit> {
    Ok(rusoto::BackupSummary {
        backup_arn: it.backup_arn,
        backup_creation_date_time: it.backup_creation_date_time.map(support::seconds),
        backup_expiry_date_time: it.backup_expiry_date_time.map(support::seconds),
        backup_name: it.backup_name,
        backup_size_bytes: it.backup_size_bytes,
        backup_status: it.backup_status.map(|it| it.as_str().to_owned()),
        backup_type: it.backup_type.map(|it| it.as_str().to_owned()),
        table_arn: it.table_arn,
        table_id: it.table_id,
        table_name: it.table_name,
    })
}

pub(crate) fn batch_statement_error_into_rusoto(
    it: sdk::types::BatchStatementError,
) -> Result<rusoto::BatchStatementError, Unfit> {
    Ok(rusoto::BatchStatementError { code: it.code.map(|it| it.as_str().to_owned()), message: it.message })
}

pub(crate) fn batch_statement_response_into_rusoto(
    it: sdk::types::BatchStatementResponse,
) -> Result<rusoto::BatchStatementResponse, Unfit> {
    Ok(rusoto::BatchStatementResponse {
        error: it.error.map(batch_statement_error_into_rusoto).transpose()?,
        item: it
            .item
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key, attribute_value_into_rusoto(value)?)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
        table_name: it.table_name,
    })
}

pub(crate) fn billing_mode_summary_into_rusoto(
    it: sdk::types::BillingModeSummary,
) -> Result<rusoto::BillingModeSummary, Unfit> {
    Ok(rusoto::BillingModeSummary {
        billing_mode: it.billing_mode.map(|it| it.as_str().to_owned()),
        last_update_to_pay_per_request_date_time: it
            .last_update_to_pay_per_request_date_time
            .map(support::seconds),
    })
}

pub(crate) fn capacity_into_rusoto(it: sdk::types::Capacity) -> Result<rusoto::Capacity, Unfit> {
    Ok(rusoto::Capacity {
        capacity_units: it.capacity_units,
        read_capacity_units: it.read_capacity_units,
        write_capacity_units: it.write_capacity_units,
    })
}

pub(crate) fn consumed_capacity_into_rusoto(
    it: sdk::types::ConsumedCapacity,
) -> Result<rusoto::ConsumedCapacity, Unfit> {
    Ok(rusoto::ConsumedCapacity {
        capacity_units: it.capacity_units,
        global_secondary_indexes: it
            .global_secondary_indexes
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key, capacity_into_rusoto(value)?)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
        local_secondary_indexes: it
            .local_secondary_indexes
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key, capacity_into_rusoto(value)?)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
        read_capacity_units: it.read_capacity_units,
        table: it.table.map(capacity_into_rusoto).transpose()?,
        table_name: it.table_name,
        write_capacity_units: it.write_capacity_units,
    })
}

pub(crate) fn continuous_backups_description_into_rusoto(
    it: sdk::types::ContinuousBackupsDescription,
) -> Result<rusoto::ContinuousBackupsDescription, Unfit> {
    Ok(rusoto::ContinuousBackupsDescription {
        continuous_backups_status: it.continuous_backups_status.as_str().to_owned(),
        point_in_time_recovery_description: it
            .point_in_time_recovery_description
            .map(point_in_time_recovery_description_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn contributor_insights_summary_into_rusoto(
    it: sdk::types::ContributorInsightsSummary,
) -> Result<rusoto::ContributorInsightsSummary, Unfit> {
    Ok(rusoto::ContributorInsightsSummary {
        contributor_insights_status: it.contributor_insights_status.map(|it| it.as_str().to_owned()),
        index_name: it.index_name,
        table_name: it.table_name,
    })
}

pub(crate) fn delete_request_into_rusoto(
    it: sdk::types::DeleteRequest,
) -> Result<rusoto::DeleteRequest, Unfit> {
    Ok(rusoto::DeleteRequest {
        key: it
            .key
            .into_iter()
            .map(|(key, value)| Ok((key, attribute_value_into_rusoto(value)?)))
            .collect::<Result<HashMap<_, _>, Unfit>>()?,
    })
}

pub(crate) fn endpoint_into_rusoto(it: sdk::types::Endpoint) -> Result<rusoto::Endpoint, Unfit> {
    Ok(rusoto::Endpoint { address: it.address, cache_period_in_minutes: it.cache_period_in_minutes })
}

pub(crate) fn export_description_into_rusoto(
    it: sdk::types::ExportDescription,
) -> Result<rusoto::ExportDescription, Unfit> {
    Ok(rusoto::ExportDescription {
        billed_size_bytes: it.billed_size_bytes,
        client_token: it.client_token,
        end_time: it.end_time.map(support::seconds),
        export_arn: it.export_arn,
        export_format: it.export_format.map(|it| it.as_str().to_owned()),
        export_manifest: it.export_manifest,
        export_status: it.export_status.map(|it| it.as_str().to_owned()),
        export_time: it.export_time.map(support::seconds),
        failure_code: it.failure_code,
        failure_message: it.failure_message,
        item_count: it.item_count,
        s3_bucket: it.s3_bucket,
        s3_bucket_owner: it.s3_bucket_owner,
        s3_prefix: it.s3_prefix,
        s3_sse_algorithm: it.s3_sse_algorithm.map(|it| it.as_str().to_owned()),
        s3_sse_kms_key_id: it.s3_sse_kms_key_id,
        start_time: it.start_time.map(support::seconds),
        table_arn: it.table_arn,
        table_id: it.table_id,
    })
}

pub(crate) fn export_summary_into_rusoto(
    it: sdk::types::ExportSummary,
) -> Result<rusoto::ExportSummary, Unfit> {
    Ok(rusoto::ExportSummary {
        export_arn: it.export_arn,
        export_status: it.export_status.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn failure_exception_into_rusoto(
    it: sdk::types::FailureException,
) -> Result<rusoto::FailureException, Unfit> {
    Ok(rusoto::FailureException {
        exception_description: it.exception_description,
        exception_name: it.exception_name,
    })
}

pub(crate) fn global_secondary_index_description_into_rusoto(
    it: sdk::types::GlobalSecondaryIndexDescription,
) -> Result<rusoto::GlobalSecondaryIndexDescription, Unfit> {
    Ok(rusoto::GlobalSecondaryIndexDescription {
        backfilling: it.backfilling,
        index_arn: it.index_arn,
        index_name: it.index_name,
        index_size_bytes: it.index_size_bytes,
        index_status: it.index_status.map(|it| it.as_str().to_owned()),
        item_count: it.item_count,
        key_schema: it
            .key_schema
            .map(|it| it.into_iter().map(key_schema_element_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        projection: it.projection.map(projection_into_rusoto).transpose()?,
        provisioned_throughput: it
            .provisioned_throughput
            .map(provisioned_throughput_description_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn global_secondary_index_info_into_rusoto(
    it: sdk::types::GlobalSecondaryIndexInfo,
) -> Result<rusoto::GlobalSecondaryIndexInfo, Unfit> {
    Ok(rusoto::GlobalSecondaryIndexInfo {
        index_name: it.index_name,
        key_schema: it
            .key_schema
            .map(|it| it.into_iter().map(key_schema_element_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        projection: it.projection.map(projection_into_rusoto).transpose()?,
        provisioned_throughput: it
            .provisioned_throughput
            .map(provisioned_throughput_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn global_table_into_rusoto(it: sdk::types::GlobalTable) -> Result<rusoto::GlobalTable, Unfit> {
    Ok(rusoto::GlobalTable {
        global_table_name: it.global_table_name,
        replication_group: it
            .replication_group
            .map(|it| it.into_iter().map(replica_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn global_table_description_into_rusoto(
    it: sdk::types::GlobalTableDescription,
) -> Result<rusoto::GlobalTableDescription, Unfit> {
    Ok(rusoto::GlobalTableDescription {
        creation_date_time: it.creation_date_time.map(support::seconds),
        global_table_arn: it.global_table_arn,
        global_table_name: it.global_table_name,
        global_table_status: it.global_table_status.map(|it| it.as_str().to_owned()),
        replication_group: it
            .replication_group
            .map(|it| it.into_iter().map(replica_description_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn item_collection_metrics_into_rusoto(
    it: sdk::types::ItemCollectionMetrics,
) -> Result<rusoto::ItemCollectionMetrics, Unfit> {
    Ok(rusoto::ItemCollectionMetrics {
        item_collection_key: it
            .item_collection_key
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key, attribute_value_into_rusoto(value)?)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
        size_estimate_range_gb: it.size_estimate_range_gb,
    })
}

pub(crate) fn item_response_into_rusoto(it: sdk::types::ItemResponse) -> Result<rusoto::ItemResponse, Unfit> {
    Ok(rusoto::ItemResponse {
        item: it
            .item
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key, attribute_value_into_rusoto(value)?)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn key_schema_element_into_rusoto(
    it: sdk::types::KeySchemaElement,
) -> Result<rusoto::KeySchemaElement, Unfit> {
    Ok(rusoto::KeySchemaElement {
        attribute_name: it.attribute_name,
        key_type: it.key_type.as_str().to_owned(),
    })
}

pub(crate) fn keys_and_attributes_into_rusoto(
    it: sdk::types::KeysAndAttributes,
) -> Result<rusoto::KeysAndAttributes, Unfit> {
    Ok(rusoto::KeysAndAttributes {
        attributes_to_get: it.attributes_to_get,
        consistent_read: it.consistent_read,
        expression_attribute_names: it.expression_attribute_names,
        keys: it
            .keys
            .into_iter()
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key, attribute_value_into_rusoto(value)?)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .collect::<Result<Vec<_>, Unfit>>()?,
        projection_expression: it.projection_expression,
    })
}

pub(crate) fn kinesis_data_stream_destination_into_rusoto(
    it: sdk::types::KinesisDataStreamDestination,
) -> Result<rusoto::KinesisDataStreamDestination, Unfit> {
    Ok(rusoto::KinesisDataStreamDestination {
        destination_status: it.destination_status.map(|it| it.as_str().to_owned()),
        destination_status_description: it.destination_status_description,
        stream_arn: it.stream_arn,
    })
}

pub(crate) fn local_secondary_index_description_into_rusoto(
    it: sdk::types::LocalSecondaryIndexDescription,
) -> Result<rusoto::LocalSecondaryIndexDescription, Unfit> {
    Ok(rusoto::LocalSecondaryIndexDescription {
        index_arn: it.index_arn,
        index_name: it.index_name,
        index_size_bytes: it.index_size_bytes,
        item_count: it.item_count,
        key_schema: it
            .key_schema
            .map(|it| it.into_iter().map(key_schema_element_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        projection: it.projection.map(projection_into_rusoto).transpose()?,
    })
}

pub(crate) fn local_secondary_index_info_into_rusoto(
    it: sdk::types::LocalSecondaryIndexInfo,
) -> Result<rusoto::LocalSecondaryIndexInfo, Unfit> {
    Ok(rusoto::LocalSecondaryIndexInfo {
        index_name: it.index_name,
        key_schema: it
            .key_schema
            .map(|it| it.into_iter().map(key_schema_element_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        projection: it.projection.map(projection_into_rusoto).transpose()?,
    })
}

pub(crate) fn point_in_time_recovery_description_into_rusoto(
    it: sdk::types::PointInTimeRecoveryDescription,
) -> Result<rusoto::PointInTimeRecoveryDescription, Unfit> {
    Ok(rusoto::PointInTimeRecoveryDescription {
        earliest_restorable_date_time: it.earliest_restorable_date_time.map(support::seconds),
        latest_restorable_date_time: it.latest_restorable_date_time.map(support::seconds),
        point_in_time_recovery_status: it.point_in_time_recovery_status.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn projection_into_rusoto(it: sdk::types::Projection) -> Result<rusoto::Projection, Unfit> {
    Ok(rusoto::Projection {
        non_key_attributes: it.non_key_attributes,
        projection_type: it.projection_type.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn provisioned_throughput_into_rusoto(
    it: sdk::types::ProvisionedThroughput,
) -> Result<rusoto::ProvisionedThroughput, Unfit> {
    Ok(rusoto::ProvisionedThroughput {
        read_capacity_units: it.read_capacity_units,
        write_capacity_units: it.write_capacity_units,
    })
}

pub(crate) fn provisioned_throughput_description_into_rusoto(
    it: sdk::types::ProvisionedThroughputDescription,
) -> Result<rusoto::ProvisionedThroughputDescription, Unfit> {
    Ok(rusoto::ProvisionedThroughputDescription {
        last_decrease_date_time: it.last_decrease_date_time.map(support::seconds),
        last_increase_date_time: it.last_increase_date_time.map(support::seconds),
        number_of_decreases_today: it.number_of_decreases_today,
        read_capacity_units: it.read_capacity_units,
        write_capacity_units: it.write_capacity_units,
    })
}

pub(crate) fn provisioned_throughput_override_into_rusoto(
    it: sdk::types::ProvisionedThroughputOverride,
) -> Result<rusoto::ProvisionedThroughputOverride, Unfit> {
    Ok(rusoto::ProvisionedThroughputOverride { read_capacity_units: it.read_capacity_units })
}

pub(crate) fn put_request_into_rusoto(it: sdk::types::PutRequest) -> Result<rusoto::PutRequest, Unfit> {
    Ok(rusoto::PutRequest {
        item: it
            .item
            .into_iter()
            .map(|(key, value)| Ok((key, attribute_value_into_rusoto(value)?)))
            .collect::<Result<HashMap<_, _>, Unfit>>()?,
    })
}

pub(crate) fn replica_into_rusoto(it: sdk::types::Replica) -> Result<rusoto::Replica, Unfit> {
    Ok(rusoto::Replica { region_name: it.region_name })
}

pub(crate) fn replica_auto_scaling_description_into_rusoto(
    it: sdk::types::ReplicaAutoScalingDescription,
) -> Result<rusoto::ReplicaAutoScalingDescription, Unfit> {
    Ok(rusoto::ReplicaAutoScalingDescription {
        global_secondary_indexes: it
            .global_secondary_indexes
            .map(|it| {
                it.into_iter()
                    .map(replica_global_secondary_index_auto_scaling_description_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        region_name: it.region_name,
        replica_provisioned_read_capacity_auto_scaling_settings: it
            .replica_provisioned_read_capacity_auto_scaling_settings
            .map(auto_scaling_settings_description_into_rusoto)
            .transpose()?,
        replica_provisioned_write_capacity_auto_scaling_settings: it
            .replica_provisioned_write_capacity_auto_scaling_settings
            .map(auto_scaling_settings_description_into_rusoto)
            .transpose()?,
        replica_status: it.replica_status.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn replica_description_into_rusoto(
    it: sdk::types::ReplicaDescription,
) -> Result<rusoto::ReplicaDescription, Unfit> {
    Ok(rusoto::ReplicaDescription {
        global_secondary_indexes: it
            .global_secondary_indexes
            .map(|it| {
                it.into_iter()
                    .map(replica_global_secondary_index_description_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        kms_master_key_id: it.kms_master_key_id,
        provisioned_throughput_override: it
            .provisioned_throughput_override
            .map(provisioned_throughput_override_into_rusoto)
            .transpose()?,
        region_name: it.region_name,
        replica_inaccessible_date_time: it.replica_inaccessible_date_time.map(support::seconds),
        replica_status: it.replica_status.map(|it| it.as_str().to_owned()),
        replica_status_description: it.replica_status_description,
        replica_status_percent_progress: it.replica_status_percent_progress,
    })
}

pub(crate) fn replica_global_secondary_index_auto_scaling_description_into_rusoto(
    it: sdk::types::ReplicaGlobalSecondaryIndexAutoScalingDescription,
) -> Result<rusoto::ReplicaGlobalSecondaryIndexAutoScalingDescription, Unfit> {
    Ok(rusoto::ReplicaGlobalSecondaryIndexAutoScalingDescription {
        index_name: it.index_name,
        index_status: it.index_status.map(|it| it.as_str().to_owned()),
        provisioned_read_capacity_auto_scaling_settings: it
            .provisioned_read_capacity_auto_scaling_settings
            .map(auto_scaling_settings_description_into_rusoto)
            .transpose()?,
        provisioned_write_capacity_auto_scaling_settings: it
            .provisioned_write_capacity_auto_scaling_settings
            .map(auto_scaling_settings_description_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn replica_global_secondary_index_description_into_rusoto(
    it: sdk::types::ReplicaGlobalSecondaryIndexDescription,
) -> Result<rusoto::ReplicaGlobalSecondaryIndexDescription, Unfit> {
    Ok(rusoto::ReplicaGlobalSecondaryIndexDescription {
        index_name: it.index_name,
        provisioned_throughput_override: it
            .provisioned_throughput_override
            .map(provisioned_throughput_override_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn replica_global_secondary_index_settings_description_into_rusoto(
    it: sdk::types::ReplicaGlobalSecondaryIndexSettingsDescription,
) -> Result<rusoto::ReplicaGlobalSecondaryIndexSettingsDescription, Unfit> {
    Ok(rusoto::ReplicaGlobalSecondaryIndexSettingsDescription {
        index_name: it.index_name,
        index_status: it.index_status.map(|it| it.as_str().to_owned()),
        provisioned_read_capacity_auto_scaling_settings: it
            .provisioned_read_capacity_auto_scaling_settings
            .map(auto_scaling_settings_description_into_rusoto)
            .transpose()?,
        provisioned_read_capacity_units: it.provisioned_read_capacity_units,
        provisioned_write_capacity_auto_scaling_settings: it
            .provisioned_write_capacity_auto_scaling_settings
            .map(auto_scaling_settings_description_into_rusoto)
            .transpose()?,
        provisioned_write_capacity_units: it.provisioned_write_capacity_units,
    })
}

pub(crate) fn replica_settings_description_into_rusoto(
    it: sdk::types::ReplicaSettingsDescription,
) -> Result<rusoto::ReplicaSettingsDescription, Unfit> {
    Ok(rusoto::ReplicaSettingsDescription {
        region_name: it.region_name,
        replica_billing_mode_summary: it
            .replica_billing_mode_summary
            .map(billing_mode_summary_into_rusoto)
            .transpose()?,
        replica_global_secondary_index_settings: it
            .replica_global_secondary_index_settings
            .map(|it| {
                it.into_iter()
                    .map(replica_global_secondary_index_settings_description_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        replica_provisioned_read_capacity_auto_scaling_settings: it
            .replica_provisioned_read_capacity_auto_scaling_settings
            .map(auto_scaling_settings_description_into_rusoto)
            .transpose()?,
        replica_provisioned_read_capacity_units: it.replica_provisioned_read_capacity_units,
        replica_provisioned_write_capacity_auto_scaling_settings: it
            .replica_provisioned_write_capacity_auto_scaling_settings
            .map(auto_scaling_settings_description_into_rusoto)
            .transpose()?,
        replica_provisioned_write_capacity_units: it.replica_provisioned_write_capacity_units,
        replica_status: it.replica_status.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn restore_summary_into_rusoto(
    it: sdk::types::RestoreSummary,
) -> Result<rusoto::RestoreSummary, Unfit> {
    Ok(rusoto::RestoreSummary {
        restore_date_time: support::seconds(it.restore_date_time),
        restore_in_progress: it.restore_in_progress,
        source_backup_arn: it.source_backup_arn,
        source_table_arn: it.source_table_arn,
    })
}

pub(crate) fn source_table_details_into_rusoto(
    it: sdk::types::SourceTableDetails,
) -> Result<rusoto::SourceTableDetails, Unfit> {
    Ok(rusoto::SourceTableDetails {
        billing_mode: it.billing_mode.map(|it| it.as_str().to_owned()),
        item_count: it.item_count,
        key_schema: it
            .key_schema
            .into_iter()
            .map(key_schema_element_into_rusoto)
            .collect::<Result<Vec<_>, Unfit>>()?,
        provisioned_throughput: support::present(
            it.provisioned_throughput.map(provisioned_throughput_into_rusoto).transpose()?,
            "SourceTableDetails::provisioned_throughput",
        )?,
        table_arn: it.table_arn,
        table_creation_date_time: support::seconds(it.table_creation_date_time),
        table_id: it.table_id,
        table_name: it.table_name,
        table_size_bytes: it.table_size_bytes,
    })
}

pub(crate) fn source_table_feature_details_into_rusoto(
    it: sdk::types::SourceTableFeatureDetails,
) -> Result<rusoto::SourceTableFeatureDetails, Unfit> {
    Ok(rusoto::SourceTableFeatureDetails {
        global_secondary_indexes: it
            .global_secondary_indexes
            .map(|it| {
                it.into_iter().map(global_secondary_index_info_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        local_secondary_indexes: it
            .local_secondary_indexes
            .map(|it| {
                it.into_iter().map(local_secondary_index_info_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        sse_description: it.sse_description.map(sse_description_into_rusoto).transpose()?,
        stream_description: it.stream_description.map(stream_specification_into_rusoto).transpose()?,
        time_to_live_description: it
            .time_to_live_description
            .map(time_to_live_description_into_rusoto)
            .transpose()?,
    })
}

pub(crate) fn sse_description_into_rusoto(
    it: sdk::types::SseDescription,
) -> Result<rusoto::SSEDescription, Unfit> {
    Ok(rusoto::SSEDescription {
        inaccessible_encryption_date_time: it.inaccessible_encryption_date_time.map(support::seconds),
        kms_master_key_arn: it.kms_master_key_arn,
        sse_type: it.sse_type.map(|it| it.as_str().to_owned()),
        status: it.status.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn stream_specification_into_rusoto(
    it: sdk::types::StreamSpecification,
) -> Result<rusoto::StreamSpecification, Unfit> {
    Ok(rusoto::StreamSpecification {
        stream_enabled: it.stream_enabled,
        stream_view_type: it.stream_view_type.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn table_auto_scaling_description_into_rusoto(
    it: sdk::types::TableAutoScalingDescription,
) -> Result<rusoto::TableAutoScalingDescription, Unfit> {
    Ok(rusoto::TableAutoScalingDescription {
        replicas: it
            .replicas
            .map(|it| {
                it.into_iter()
                    .map(replica_auto_scaling_description_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        table_name: it.table_name,
        table_status: it.table_status.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn table_description_into_rusoto(
    it: sdk::types::TableDescription,
) -> Result<rusoto::TableDescription, Unfit> {
    Ok(rusoto::TableDescription {
        archival_summary: it.archival_summary.map(archival_summary_into_rusoto).transpose()?,
        attribute_definitions: it
            .attribute_definitions
            .map(|it| it.into_iter().map(attribute_definition_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        billing_mode_summary: it.billing_mode_summary.map(billing_mode_summary_into_rusoto).transpose()?,
        creation_date_time: it.creation_date_time.map(support::seconds),
        global_secondary_indexes: it
            .global_secondary_indexes
            .map(|it| {
                it.into_iter()
                    .map(global_secondary_index_description_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        global_table_version: it.global_table_version,
        item_count: it.item_count,
        key_schema: it
            .key_schema
            .map(|it| it.into_iter().map(key_schema_element_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        latest_stream_arn: it.latest_stream_arn,
        latest_stream_label: it.latest_stream_label,
        local_secondary_indexes: it
            .local_secondary_indexes
            .map(|it| {
                it.into_iter()
                    .map(local_secondary_index_description_into_rusoto)
                    .collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
        provisioned_throughput: it
            .provisioned_throughput
            .map(provisioned_throughput_description_into_rusoto)
            .transpose()?,
        replicas: it
            .replicas
            .map(|it| it.into_iter().map(replica_description_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        restore_summary: it.restore_summary.map(restore_summary_into_rusoto).transpose()?,
        sse_description: it.sse_description.map(sse_description_into_rusoto).transpose()?,
        stream_specification: it.stream_specification.map(stream_specification_into_rusoto).transpose()?,
        table_arn: it.table_arn,
        table_id: it.table_id,
        table_name: it.table_name,
        table_size_bytes: it.table_size_bytes,
        table_status: it.table_status.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn tag_into_rusoto(it: sdk::types::Tag) -> Result<rusoto::Tag, Unfit> {
    Ok(rusoto::Tag { key: it.key, value: it.value })
}

pub(crate) fn time_to_live_description_into_rusoto(
    it: sdk::types::TimeToLiveDescription,
) -> Result<rusoto::TimeToLiveDescription, Unfit> {
    Ok(rusoto::TimeToLiveDescription {
        attribute_name: it.attribute_name,
        time_to_live_status: it.time_to_live_status.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn time_to_live_specification_into_rusoto(
    it: sdk::types::TimeToLiveSpecification,
) -> Result<rusoto::TimeToLiveSpecification, Unfit> {
    Ok(rusoto::TimeToLiveSpecification { attribute_name: it.attribute_name, enabled: it.enabled })
}

pub(crate) fn write_request_into_rusoto(it: sdk::types::WriteRequest) -> Result<rusoto::WriteRequest, Unfit> {
    Ok(rusoto::WriteRequest {
        delete_request: it.delete_request.map(delete_request_into_rusoto).transpose()?,
        put_request: it.put_request.map(put_request_into_rusoto).transpose()?,
    })
}
