// Written by `api-table routed dynamodb` from rusoto_dynamodb 0.48.0. Do not change it by hand.

//! Rusoto's `DynamoDb` over two of its implementations, and its operations.

#![allow(deprecated, unreachable_pub, unused_imports, unused_parens)]

use rusoto_dynamodb as rusoto;

use crate::routing::{Parts, Routed};

crate::routed! {
    "dynamodb", DynamoDb;
    batch_execute_statement(input: BatchExecuteStatementInput) -> rusoto::BatchExecuteStatementOutput, BatchExecuteStatementError, key[], route(Parts::of_fields());
    batch_get_item(input: BatchGetItemInput) -> rusoto::BatchGetItemOutput, BatchGetItemError, key[] reads, route(Parts::of_fields());
    batch_write_item(input: BatchWriteItemInput) -> rusoto::BatchWriteItemOutput, BatchWriteItemError, key[], route(Parts::of_fields());
    create_backup(input: CreateBackupInput) -> rusoto::CreateBackupOutput, CreateBackupError, key[text table_name], route(Parts::of_fields());
    create_global_table(input: CreateGlobalTableInput) -> rusoto::CreateGlobalTableOutput, CreateGlobalTableError, key[text global_table_name], route(Parts::of_fields());
    create_table(input: CreateTableInput) -> rusoto::CreateTableOutput, CreateTableError, key[text table_name], route(Parts::of_fields());
    delete_backup(input: DeleteBackupInput) -> rusoto::DeleteBackupOutput, DeleteBackupError, key[text backup_arn], route(Parts::of_fields());
    delete_item(input: DeleteItemInput) -> rusoto::DeleteItemOutput, DeleteItemError, key[text table_name, item key], route(Parts::of_fields());
    delete_table(input: DeleteTableInput) -> rusoto::DeleteTableOutput, DeleteTableError, key[text table_name], route(Parts::of_fields());
    describe_backup(input: DescribeBackupInput) -> rusoto::DescribeBackupOutput, DescribeBackupError, key[text backup_arn] reads, route(Parts::of_fields());
    describe_continuous_backups(input: DescribeContinuousBackupsInput) -> rusoto::DescribeContinuousBackupsOutput, DescribeContinuousBackupsError, key[text table_name] reads, route(Parts::of_fields());
    describe_contributor_insights(input: DescribeContributorInsightsInput) -> rusoto::DescribeContributorInsightsOutput, DescribeContributorInsightsError, key[text table_name] reads, route(Parts::of_fields());
    describe_endpoints() -> rusoto::DescribeEndpointsResponse, DescribeEndpointsError, key[] reads, route(Parts::of_fields());
    describe_export(input: DescribeExportInput) -> rusoto::DescribeExportOutput, DescribeExportError, key[text export_arn] reads, route(Parts::of_fields());
    describe_global_table(input: DescribeGlobalTableInput) -> rusoto::DescribeGlobalTableOutput, DescribeGlobalTableError, key[text global_table_name] reads, route(Parts::of_fields());
    describe_global_table_settings(input: DescribeGlobalTableSettingsInput) -> rusoto::DescribeGlobalTableSettingsOutput, DescribeGlobalTableSettingsError, key[text global_table_name] reads, route(Parts::of_fields());
    describe_kinesis_streaming_destination(input: DescribeKinesisStreamingDestinationInput) -> rusoto::DescribeKinesisStreamingDestinationOutput, DescribeKinesisStreamingDestinationError, key[text table_name] reads, route(Parts::of_fields());
    describe_limits() -> rusoto::DescribeLimitsOutput, DescribeLimitsError, key[] reads, route(Parts::of_fields());
    describe_table(input: DescribeTableInput) -> rusoto::DescribeTableOutput, DescribeTableError, key[text table_name] reads, route(Parts::of_fields());
    describe_table_replica_auto_scaling(input: DescribeTableReplicaAutoScalingInput) -> rusoto::DescribeTableReplicaAutoScalingOutput, DescribeTableReplicaAutoScalingError, key[text table_name] reads, route(Parts::of_fields());
    describe_time_to_live(input: DescribeTimeToLiveInput) -> rusoto::DescribeTimeToLiveOutput, DescribeTimeToLiveError, key[text table_name] reads, route(Parts::of_fields());
    disable_kinesis_streaming_destination(input: KinesisStreamingDestinationInput) -> rusoto::KinesisStreamingDestinationOutput, DisableKinesisStreamingDestinationError, key[text table_name], route(Parts::of_fields());
    enable_kinesis_streaming_destination(input: KinesisStreamingDestinationInput) -> rusoto::KinesisStreamingDestinationOutput, EnableKinesisStreamingDestinationError, key[text table_name], route(Parts::of_fields());
    execute_statement(input: ExecuteStatementInput) -> rusoto::ExecuteStatementOutput, ExecuteStatementError, key[text statement], route(Parts::of_fields());
    execute_transaction(input: ExecuteTransactionInput) -> rusoto::ExecuteTransactionOutput, ExecuteTransactionError, key[], route(Parts::of_fields());
    export_table_to_point_in_time(input: ExportTableToPointInTimeInput) -> rusoto::ExportTableToPointInTimeOutput, ExportTableToPointInTimeError, key[text s3_bucket, text table_arn], route(Parts::of_fields());
    get_item(input: GetItemInput) -> rusoto::GetItemOutput, GetItemError, key[text table_name, item key] reads, route(Parts::of_fields());
    list_backups(input: ListBackupsInput) -> rusoto::ListBackupsOutput, ListBackupsError, key[text table_name] reads, route(Parts::of_fields());
    list_contributor_insights(input: ListContributorInsightsInput) -> rusoto::ListContributorInsightsOutput, ListContributorInsightsError, key[text table_name] reads, route(Parts::of_fields());
    list_exports(input: ListExportsInput) -> rusoto::ListExportsOutput, ListExportsError, key[] reads, route(Parts::of_fields());
    list_global_tables(input: ListGlobalTablesInput) -> rusoto::ListGlobalTablesOutput, ListGlobalTablesError, key[] reads, route(Parts::of_fields());
    list_tables(input: ListTablesInput) -> rusoto::ListTablesOutput, ListTablesError, key[] reads, route(Parts::of_fields());
    list_tags_of_resource(input: ListTagsOfResourceInput) -> rusoto::ListTagsOfResourceOutput, ListTagsOfResourceError, key[text resource_arn] reads, route(Parts::of_fields());
    put_item(input: PutItemInput) -> rusoto::PutItemOutput, PutItemError, key[text table_name], route(Parts::of_fields());
    query(input: QueryInput) -> rusoto::QueryOutput, QueryError, key[text table_name] reads, route(Parts::of_fields());
    restore_table_from_backup(input: RestoreTableFromBackupInput) -> rusoto::RestoreTableFromBackupOutput, RestoreTableFromBackupError, key[text backup_arn, text target_table_name], route(Parts::of_fields());
    restore_table_to_point_in_time(input: RestoreTableToPointInTimeInput) -> rusoto::RestoreTableToPointInTimeOutput, RestoreTableToPointInTimeError, key[text target_table_name], route(Parts::of_fields());
    scan(input: ScanInput) -> rusoto::ScanOutput, ScanError, key[text table_name] reads, route(Parts::of_fields());
    tag_resource(input: TagResourceInput) -> (), TagResourceError, key[text resource_arn], route(Parts::of_fields());
    transact_get_items(input: TransactGetItemsInput) -> rusoto::TransactGetItemsOutput, TransactGetItemsError, key[] reads, route(Parts::of_fields());
    transact_write_items(input: TransactWriteItemsInput) -> rusoto::TransactWriteItemsOutput, TransactWriteItemsError, key[], route(Parts::of_fields());
    untag_resource(input: UntagResourceInput) -> (), UntagResourceError, key[text resource_arn], route(Parts::of_fields());
    update_continuous_backups(input: UpdateContinuousBackupsInput) -> rusoto::UpdateContinuousBackupsOutput, UpdateContinuousBackupsError, key[text table_name], route(Parts::of_fields());
    update_contributor_insights(input: UpdateContributorInsightsInput) -> rusoto::UpdateContributorInsightsOutput, UpdateContributorInsightsError, key[text table_name], route(Parts::of_fields());
    update_global_table(input: UpdateGlobalTableInput) -> rusoto::UpdateGlobalTableOutput, UpdateGlobalTableError, key[text global_table_name], route(Parts::of_fields());
    update_global_table_settings(input: UpdateGlobalTableSettingsInput) -> rusoto::UpdateGlobalTableSettingsOutput, UpdateGlobalTableSettingsError, key[text global_table_name], route(Parts::of_fields());
    update_item(input: UpdateItemInput) -> rusoto::UpdateItemOutput, UpdateItemError, key[text table_name, item key], route(Parts::of_fields());
    update_table(input: UpdateTableInput) -> rusoto::UpdateTableOutput, UpdateTableError, key[text table_name], route(Parts::of_fields());
    update_table_replica_auto_scaling(input: UpdateTableReplicaAutoScalingInput) -> rusoto::UpdateTableReplicaAutoScalingOutput, UpdateTableReplicaAutoScalingError, key[text table_name], route(Parts::of_fields());
    update_time_to_live(input: UpdateTimeToLiveInput) -> rusoto::UpdateTimeToLiveOutput, UpdateTimeToLiveError, key[text table_name], route(Parts::of_fields());
}
