// Written by `api-table routed dynamodb` from rusoto_dynamodb 0.48.0. Do not change it by hand.

//! Rusoto's `DynamoDb` over two of its implementations, and its operations.

#![allow(deprecated, unreachable_pub, unused_imports)]

use std::sync::Arc;

use async_trait::async_trait;
use rusoto_core::RusotoError;
use rusoto_dynamodb as rusoto;

use crate::routing::{Key, Operation, Parts, Routed, Side};

/// The operations of [`DynamoDb`](rusoto::DynamoDb), in its order.
pub static OPERATIONS: [Operation; 50] = [
    Operation::new("dynamodb", "batch_execute_statement", &[]),
    Operation::new("dynamodb", "batch_get_item", &[]).reads(),
    Operation::new("dynamodb", "batch_write_item", &[]),
    Operation::new("dynamodb", "create_backup", &["table_name"]),
    Operation::new("dynamodb", "create_global_table", &["global_table_name"]),
    Operation::new("dynamodb", "create_table", &["table_name"]),
    Operation::new("dynamodb", "delete_backup", &["backup_arn"]),
    Operation::new("dynamodb", "delete_item", &["table_name", "key"]),
    Operation::new("dynamodb", "delete_table", &["table_name"]),
    Operation::new("dynamodb", "describe_backup", &["backup_arn"]).reads(),
    Operation::new("dynamodb", "describe_continuous_backups", &["table_name"]).reads(),
    Operation::new("dynamodb", "describe_contributor_insights", &["table_name"]).reads(),
    Operation::new("dynamodb", "describe_endpoints", &[]).reads(),
    Operation::new("dynamodb", "describe_export", &["export_arn"]).reads(),
    Operation::new("dynamodb", "describe_global_table", &["global_table_name"]).reads(),
    Operation::new("dynamodb", "describe_global_table_settings", &["global_table_name"]).reads(),
    Operation::new("dynamodb", "describe_kinesis_streaming_destination", &["table_name"]).reads(),
    Operation::new("dynamodb", "describe_limits", &[]).reads(),
    Operation::new("dynamodb", "describe_table", &["table_name"]).reads(),
    Operation::new("dynamodb", "describe_table_replica_auto_scaling", &["table_name"]).reads(),
    Operation::new("dynamodb", "describe_time_to_live", &["table_name"]).reads(),
    Operation::new("dynamodb", "disable_kinesis_streaming_destination", &["table_name"]),
    Operation::new("dynamodb", "enable_kinesis_streaming_destination", &["table_name"]),
    Operation::new("dynamodb", "execute_statement", &["statement"]),
    Operation::new("dynamodb", "execute_transaction", &[]),
    Operation::new("dynamodb", "export_table_to_point_in_time", &["s3_bucket", "table_arn"]),
    Operation::new("dynamodb", "get_item", &["table_name", "key"]).reads(),
    Operation::new("dynamodb", "list_backups", &["table_name"]).reads(),
    Operation::new("dynamodb", "list_contributor_insights", &["table_name"]).reads(),
    Operation::new("dynamodb", "list_exports", &[]).reads(),
    Operation::new("dynamodb", "list_global_tables", &[]).reads(),
    Operation::new("dynamodb", "list_tables", &[]).reads(),
    Operation::new("dynamodb", "list_tags_of_resource", &["resource_arn"]).reads(),
    Operation::new("dynamodb", "put_item", &["table_name"]),
    Operation::new("dynamodb", "query", &["table_name"]).reads(),
    Operation::new("dynamodb", "restore_table_from_backup", &["backup_arn", "target_table_name"]),
    Operation::new("dynamodb", "restore_table_to_point_in_time", &["target_table_name"]),
    Operation::new("dynamodb", "scan", &["table_name"]).reads(),
    Operation::new("dynamodb", "tag_resource", &["resource_arn"]),
    Operation::new("dynamodb", "transact_get_items", &[]).reads(),
    Operation::new("dynamodb", "transact_write_items", &[]),
    Operation::new("dynamodb", "untag_resource", &["resource_arn"]),
    Operation::new("dynamodb", "update_continuous_backups", &["table_name"]),
    Operation::new("dynamodb", "update_contributor_insights", &["table_name"]),
    Operation::new("dynamodb", "update_global_table", &["global_table_name"]),
    Operation::new("dynamodb", "update_global_table_settings", &["global_table_name"]),
    Operation::new("dynamodb", "update_item", &["table_name", "key"]),
    Operation::new("dynamodb", "update_table", &["table_name"]),
    Operation::new("dynamodb", "update_table_replica_auto_scaling", &["table_name"]),
    Operation::new("dynamodb", "update_time_to_live", &["table_name"]),
];

#[async_trait]
impl<Old, New> rusoto::DynamoDb for Routed<Old, New>
where
    Old: rusoto::DynamoDb + Send + Sync + 'static,
    New: rusoto::DynamoDb + Send + Sync + 'static,
{
    async fn batch_execute_statement(
        &self,
        input: rusoto::BatchExecuteStatementInput,
    ) -> Result<rusoto::BatchExecuteStatementOutput, RusotoError<rusoto::BatchExecuteStatementError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            0,
            |_: &rusoto::BatchExecuteStatementInput| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.batch_execute_statement(input).await,
                        Side::New => sides.new.batch_execute_statement(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn batch_get_item(
        &self,
        input: rusoto::BatchGetItemInput,
    ) -> Result<rusoto::BatchGetItemOutput, RusotoError<rusoto::BatchGetItemError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            1,
            |_: &rusoto::BatchGetItemInput| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.batch_get_item(input).await,
                        Side::New => sides.new.batch_get_item(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn batch_write_item(
        &self,
        input: rusoto::BatchWriteItemInput,
    ) -> Result<rusoto::BatchWriteItemOutput, RusotoError<rusoto::BatchWriteItemError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            2,
            |_: &rusoto::BatchWriteItemInput| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.batch_write_item(input).await,
                        Side::New => sides.new.batch_write_item(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_backup(
        &self,
        input: rusoto::CreateBackupInput,
    ) -> Result<rusoto::CreateBackupOutput, RusotoError<rusoto::CreateBackupError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            3,
            |input: &rusoto::CreateBackupInput| Key::new().text(&input.table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_backup(input).await,
                        Side::New => sides.new.create_backup(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_global_table(
        &self,
        input: rusoto::CreateGlobalTableInput,
    ) -> Result<rusoto::CreateGlobalTableOutput, RusotoError<rusoto::CreateGlobalTableError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            4,
            |input: &rusoto::CreateGlobalTableInput| Key::new().text(&input.global_table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_global_table(input).await,
                        Side::New => sides.new.create_global_table(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_table(
        &self,
        input: rusoto::CreateTableInput,
    ) -> Result<rusoto::CreateTableOutput, RusotoError<rusoto::CreateTableError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            5,
            |input: &rusoto::CreateTableInput| Key::new().text(&input.table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_table(input).await,
                        Side::New => sides.new.create_table(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_backup(
        &self,
        input: rusoto::DeleteBackupInput,
    ) -> Result<rusoto::DeleteBackupOutput, RusotoError<rusoto::DeleteBackupError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            6,
            |input: &rusoto::DeleteBackupInput| Key::new().text(&input.backup_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_backup(input).await,
                        Side::New => sides.new.delete_backup(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_item(
        &self,
        input: rusoto::DeleteItemInput,
    ) -> Result<rusoto::DeleteItemOutput, RusotoError<rusoto::DeleteItemError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            7,
            |input: &rusoto::DeleteItemInput| Key::new().text(&input.table_name).item(&input.key).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_item(input).await,
                        Side::New => sides.new.delete_item(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_table(
        &self,
        input: rusoto::DeleteTableInput,
    ) -> Result<rusoto::DeleteTableOutput, RusotoError<rusoto::DeleteTableError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            8,
            |input: &rusoto::DeleteTableInput| Key::new().text(&input.table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_table(input).await,
                        Side::New => sides.new.delete_table(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_backup(
        &self,
        input: rusoto::DescribeBackupInput,
    ) -> Result<rusoto::DescribeBackupOutput, RusotoError<rusoto::DescribeBackupError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            9,
            |input: &rusoto::DescribeBackupInput| Key::new().text(&input.backup_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_backup(input).await,
                        Side::New => sides.new.describe_backup(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_continuous_backups(
        &self,
        input: rusoto::DescribeContinuousBackupsInput,
    ) -> Result<rusoto::DescribeContinuousBackupsOutput, RusotoError<rusoto::DescribeContinuousBackupsError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            10,
            |input: &rusoto::DescribeContinuousBackupsInput| Key::new().text(&input.table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_continuous_backups(input).await,
                        Side::New => sides.new.describe_continuous_backups(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_contributor_insights(
        &self,
        input: rusoto::DescribeContributorInsightsInput,
    ) -> Result<
        rusoto::DescribeContributorInsightsOutput,
        RusotoError<rusoto::DescribeContributorInsightsError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            11,
            |input: &rusoto::DescribeContributorInsightsInput| Key::new().text(&input.table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_contributor_insights(input).await,
                        Side::New => sides.new.describe_contributor_insights(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_endpoints(
        &self,
    ) -> Result<rusoto::DescribeEndpointsResponse, RusotoError<rusoto::DescribeEndpointsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            12,
            |_: &()| None,
            (),
            Parts::of_fields(),
            move |side, ()| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_endpoints().await,
                        Side::New => sides.new.describe_endpoints().await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_export(
        &self,
        input: rusoto::DescribeExportInput,
    ) -> Result<rusoto::DescribeExportOutput, RusotoError<rusoto::DescribeExportError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            13,
            |input: &rusoto::DescribeExportInput| Key::new().text(&input.export_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_export(input).await,
                        Side::New => sides.new.describe_export(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_global_table(
        &self,
        input: rusoto::DescribeGlobalTableInput,
    ) -> Result<rusoto::DescribeGlobalTableOutput, RusotoError<rusoto::DescribeGlobalTableError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            14,
            |input: &rusoto::DescribeGlobalTableInput| Key::new().text(&input.global_table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_global_table(input).await,
                        Side::New => sides.new.describe_global_table(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_global_table_settings(
        &self,
        input: rusoto::DescribeGlobalTableSettingsInput,
    ) -> Result<
        rusoto::DescribeGlobalTableSettingsOutput,
        RusotoError<rusoto::DescribeGlobalTableSettingsError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            15,
            |input: &rusoto::DescribeGlobalTableSettingsInput| {
                Key::new().text(&input.global_table_name).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_global_table_settings(input).await,
                        Side::New => sides.new.describe_global_table_settings(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_kinesis_streaming_destination(
        &self,
        input: rusoto::DescribeKinesisStreamingDestinationInput,
    ) -> Result<
        rusoto::DescribeKinesisStreamingDestinationOutput,
        RusotoError<rusoto::DescribeKinesisStreamingDestinationError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            16,
            |input: &rusoto::DescribeKinesisStreamingDestinationInput| {
                Key::new().text(&input.table_name).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_kinesis_streaming_destination(input).await,
                        Side::New => sides.new.describe_kinesis_streaming_destination(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_limits(
        &self,
    ) -> Result<rusoto::DescribeLimitsOutput, RusotoError<rusoto::DescribeLimitsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            17,
            |_: &()| None,
            (),
            Parts::of_fields(),
            move |side, ()| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_limits().await,
                        Side::New => sides.new.describe_limits().await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_table(
        &self,
        input: rusoto::DescribeTableInput,
    ) -> Result<rusoto::DescribeTableOutput, RusotoError<rusoto::DescribeTableError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            18,
            |input: &rusoto::DescribeTableInput| Key::new().text(&input.table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_table(input).await,
                        Side::New => sides.new.describe_table(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_table_replica_auto_scaling(
        &self,
        input: rusoto::DescribeTableReplicaAutoScalingInput,
    ) -> Result<
        rusoto::DescribeTableReplicaAutoScalingOutput,
        RusotoError<rusoto::DescribeTableReplicaAutoScalingError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            19,
            |input: &rusoto::DescribeTableReplicaAutoScalingInput| Key::new().text(&input.table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_table_replica_auto_scaling(input).await,
                        Side::New => sides.new.describe_table_replica_auto_scaling(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_time_to_live(
        &self,
        input: rusoto::DescribeTimeToLiveInput,
    ) -> Result<rusoto::DescribeTimeToLiveOutput, RusotoError<rusoto::DescribeTimeToLiveError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            20,
            |input: &rusoto::DescribeTimeToLiveInput| Key::new().text(&input.table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_time_to_live(input).await,
                        Side::New => sides.new.describe_time_to_live(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn disable_kinesis_streaming_destination(
        &self,
        input: rusoto::KinesisStreamingDestinationInput,
    ) -> Result<
        rusoto::KinesisStreamingDestinationOutput,
        RusotoError<rusoto::DisableKinesisStreamingDestinationError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            21,
            |input: &rusoto::KinesisStreamingDestinationInput| Key::new().text(&input.table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.disable_kinesis_streaming_destination(input).await,
                        Side::New => sides.new.disable_kinesis_streaming_destination(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn enable_kinesis_streaming_destination(
        &self,
        input: rusoto::KinesisStreamingDestinationInput,
    ) -> Result<
        rusoto::KinesisStreamingDestinationOutput,
        RusotoError<rusoto::EnableKinesisStreamingDestinationError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            22,
            |input: &rusoto::KinesisStreamingDestinationInput| Key::new().text(&input.table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.enable_kinesis_streaming_destination(input).await,
                        Side::New => sides.new.enable_kinesis_streaming_destination(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn execute_statement(
        &self,
        input: rusoto::ExecuteStatementInput,
    ) -> Result<rusoto::ExecuteStatementOutput, RusotoError<rusoto::ExecuteStatementError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            23,
            |input: &rusoto::ExecuteStatementInput| Key::new().text(&input.statement).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.execute_statement(input).await,
                        Side::New => sides.new.execute_statement(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn execute_transaction(
        &self,
        input: rusoto::ExecuteTransactionInput,
    ) -> Result<rusoto::ExecuteTransactionOutput, RusotoError<rusoto::ExecuteTransactionError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            24,
            |_: &rusoto::ExecuteTransactionInput| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.execute_transaction(input).await,
                        Side::New => sides.new.execute_transaction(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn export_table_to_point_in_time(
        &self,
        input: rusoto::ExportTableToPointInTimeInput,
    ) -> Result<rusoto::ExportTableToPointInTimeOutput, RusotoError<rusoto::ExportTableToPointInTimeError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            25,
            |input: &rusoto::ExportTableToPointInTimeInput| {
                Key::new().text(&input.s3_bucket).text(&input.table_arn).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.export_table_to_point_in_time(input).await,
                        Side::New => sides.new.export_table_to_point_in_time(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_item(
        &self,
        input: rusoto::GetItemInput,
    ) -> Result<rusoto::GetItemOutput, RusotoError<rusoto::GetItemError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            26,
            |input: &rusoto::GetItemInput| Key::new().text(&input.table_name).item(&input.key).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_item(input).await,
                        Side::New => sides.new.get_item(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_backups(
        &self,
        input: rusoto::ListBackupsInput,
    ) -> Result<rusoto::ListBackupsOutput, RusotoError<rusoto::ListBackupsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            27,
            |input: &rusoto::ListBackupsInput| Key::new().text(&input.table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_backups(input).await,
                        Side::New => sides.new.list_backups(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_contributor_insights(
        &self,
        input: rusoto::ListContributorInsightsInput,
    ) -> Result<rusoto::ListContributorInsightsOutput, RusotoError<rusoto::ListContributorInsightsError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            28,
            |input: &rusoto::ListContributorInsightsInput| Key::new().text(&input.table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_contributor_insights(input).await,
                        Side::New => sides.new.list_contributor_insights(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_exports(
        &self,
        input: rusoto::ListExportsInput,
    ) -> Result<rusoto::ListExportsOutput, RusotoError<rusoto::ListExportsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            29,
            |_: &rusoto::ListExportsInput| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_exports(input).await,
                        Side::New => sides.new.list_exports(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_global_tables(
        &self,
        input: rusoto::ListGlobalTablesInput,
    ) -> Result<rusoto::ListGlobalTablesOutput, RusotoError<rusoto::ListGlobalTablesError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            30,
            |_: &rusoto::ListGlobalTablesInput| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_global_tables(input).await,
                        Side::New => sides.new.list_global_tables(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_tables(
        &self,
        input: rusoto::ListTablesInput,
    ) -> Result<rusoto::ListTablesOutput, RusotoError<rusoto::ListTablesError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            31,
            |_: &rusoto::ListTablesInput| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_tables(input).await,
                        Side::New => sides.new.list_tables(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_tags_of_resource(
        &self,
        input: rusoto::ListTagsOfResourceInput,
    ) -> Result<rusoto::ListTagsOfResourceOutput, RusotoError<rusoto::ListTagsOfResourceError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            32,
            |input: &rusoto::ListTagsOfResourceInput| Key::new().text(&input.resource_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_tags_of_resource(input).await,
                        Side::New => sides.new.list_tags_of_resource(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_item(
        &self,
        input: rusoto::PutItemInput,
    ) -> Result<rusoto::PutItemOutput, RusotoError<rusoto::PutItemError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            33,
            |input: &rusoto::PutItemInput| Key::new().text(&input.table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_item(input).await,
                        Side::New => sides.new.put_item(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn query(
        &self,
        input: rusoto::QueryInput,
    ) -> Result<rusoto::QueryOutput, RusotoError<rusoto::QueryError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            34,
            |input: &rusoto::QueryInput| Key::new().text(&input.table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.query(input).await,
                        Side::New => sides.new.query(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn restore_table_from_backup(
        &self,
        input: rusoto::RestoreTableFromBackupInput,
    ) -> Result<rusoto::RestoreTableFromBackupOutput, RusotoError<rusoto::RestoreTableFromBackupError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            35,
            |input: &rusoto::RestoreTableFromBackupInput| {
                Key::new().text(&input.backup_arn).text(&input.target_table_name).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.restore_table_from_backup(input).await,
                        Side::New => sides.new.restore_table_from_backup(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn restore_table_to_point_in_time(
        &self,
        input: rusoto::RestoreTableToPointInTimeInput,
    ) -> Result<rusoto::RestoreTableToPointInTimeOutput, RusotoError<rusoto::RestoreTableToPointInTimeError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            36,
            |input: &rusoto::RestoreTableToPointInTimeInput| Key::new().text(&input.target_table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.restore_table_to_point_in_time(input).await,
                        Side::New => sides.new.restore_table_to_point_in_time(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn scan(
        &self,
        input: rusoto::ScanInput,
    ) -> Result<rusoto::ScanOutput, RusotoError<rusoto::ScanError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            37,
            |input: &rusoto::ScanInput| Key::new().text(&input.table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.scan(input).await,
                        Side::New => sides.new.scan(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn tag_resource(
        &self,
        input: rusoto::TagResourceInput,
    ) -> Result<(), RusotoError<rusoto::TagResourceError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            38,
            |input: &rusoto::TagResourceInput| Key::new().text(&input.resource_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.tag_resource(input).await,
                        Side::New => sides.new.tag_resource(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn transact_get_items(
        &self,
        input: rusoto::TransactGetItemsInput,
    ) -> Result<rusoto::TransactGetItemsOutput, RusotoError<rusoto::TransactGetItemsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            39,
            |_: &rusoto::TransactGetItemsInput| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.transact_get_items(input).await,
                        Side::New => sides.new.transact_get_items(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn transact_write_items(
        &self,
        input: rusoto::TransactWriteItemsInput,
    ) -> Result<rusoto::TransactWriteItemsOutput, RusotoError<rusoto::TransactWriteItemsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            40,
            |_: &rusoto::TransactWriteItemsInput| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.transact_write_items(input).await,
                        Side::New => sides.new.transact_write_items(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn untag_resource(
        &self,
        input: rusoto::UntagResourceInput,
    ) -> Result<(), RusotoError<rusoto::UntagResourceError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            41,
            |input: &rusoto::UntagResourceInput| Key::new().text(&input.resource_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.untag_resource(input).await,
                        Side::New => sides.new.untag_resource(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_continuous_backups(
        &self,
        input: rusoto::UpdateContinuousBackupsInput,
    ) -> Result<rusoto::UpdateContinuousBackupsOutput, RusotoError<rusoto::UpdateContinuousBackupsError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            42,
            |input: &rusoto::UpdateContinuousBackupsInput| Key::new().text(&input.table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_continuous_backups(input).await,
                        Side::New => sides.new.update_continuous_backups(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_contributor_insights(
        &self,
        input: rusoto::UpdateContributorInsightsInput,
    ) -> Result<rusoto::UpdateContributorInsightsOutput, RusotoError<rusoto::UpdateContributorInsightsError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            43,
            |input: &rusoto::UpdateContributorInsightsInput| Key::new().text(&input.table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_contributor_insights(input).await,
                        Side::New => sides.new.update_contributor_insights(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_global_table(
        &self,
        input: rusoto::UpdateGlobalTableInput,
    ) -> Result<rusoto::UpdateGlobalTableOutput, RusotoError<rusoto::UpdateGlobalTableError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            44,
            |input: &rusoto::UpdateGlobalTableInput| Key::new().text(&input.global_table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_global_table(input).await,
                        Side::New => sides.new.update_global_table(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_global_table_settings(
        &self,
        input: rusoto::UpdateGlobalTableSettingsInput,
    ) -> Result<rusoto::UpdateGlobalTableSettingsOutput, RusotoError<rusoto::UpdateGlobalTableSettingsError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            45,
            |input: &rusoto::UpdateGlobalTableSettingsInput| Key::new().text(&input.global_table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_global_table_settings(input).await,
                        Side::New => sides.new.update_global_table_settings(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_item(
        &self,
        input: rusoto::UpdateItemInput,
    ) -> Result<rusoto::UpdateItemOutput, RusotoError<rusoto::UpdateItemError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            46,
            |input: &rusoto::UpdateItemInput| Key::new().text(&input.table_name).item(&input.key).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_item(input).await,
                        Side::New => sides.new.update_item(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_table(
        &self,
        input: rusoto::UpdateTableInput,
    ) -> Result<rusoto::UpdateTableOutput, RusotoError<rusoto::UpdateTableError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            47,
            |input: &rusoto::UpdateTableInput| Key::new().text(&input.table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_table(input).await,
                        Side::New => sides.new.update_table(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_table_replica_auto_scaling(
        &self,
        input: rusoto::UpdateTableReplicaAutoScalingInput,
    ) -> Result<
        rusoto::UpdateTableReplicaAutoScalingOutput,
        RusotoError<rusoto::UpdateTableReplicaAutoScalingError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            48,
            |input: &rusoto::UpdateTableReplicaAutoScalingInput| Key::new().text(&input.table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_table_replica_auto_scaling(input).await,
                        Side::New => sides.new.update_table_replica_auto_scaling(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_time_to_live(
        &self,
        input: rusoto::UpdateTimeToLiveInput,
    ) -> Result<rusoto::UpdateTimeToLiveOutput, RusotoError<rusoto::UpdateTimeToLiveError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            49,
            |input: &rusoto::UpdateTimeToLiveInput| Key::new().text(&input.table_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_time_to_live(input).await,
                        Side::New => sides.new.update_time_to_live(input).await,
                    }
                }
            },
        )
        .await
    }
}
