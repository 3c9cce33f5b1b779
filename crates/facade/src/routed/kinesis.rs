// Written by `api-table routed kinesis` from rusoto_kinesis 0.48.0. Do not change it by hand.

//! Rusoto's `Kinesis` over two of its implementations, and its operations.

#![allow(deprecated, unreachable_pub, unused_imports, unused_parens)]

use rusoto_kinesis as rusoto;

use crate::routing::{Parts, Routed};

crate::routed! {
    "kinesis", Kinesis;
    add_tags_to_stream(input: AddTagsToStreamInput) -> (), AddTagsToStreamError, key[text stream_name], route(Parts::of_fields());
    create_stream(input: CreateStreamInput) -> (), CreateStreamError, key[text stream_name], route(Parts::of_fields());
    decrease_stream_retention_period(input: DecreaseStreamRetentionPeriodInput) -> (), DecreaseStreamRetentionPeriodError, key[text stream_name], route(Parts::of_fields());
    delete_stream(input: DeleteStreamInput) -> (), DeleteStreamError, key[text stream_name], route(Parts::of_fields());
    deregister_stream_consumer(input: DeregisterStreamConsumerInput) -> (), DeregisterStreamConsumerError, key[text stream_arn], route(Parts::of_fields());
    describe_limits() -> rusoto::DescribeLimitsOutput, DescribeLimitsError, key[] reads, route(Parts::of_fields());
    describe_stream(input: DescribeStreamInput) -> rusoto::DescribeStreamOutput, DescribeStreamError, key[text stream_name] reads, route(Parts::of_fields());
    describe_stream_consumer(input: DescribeStreamConsumerInput) -> rusoto::DescribeStreamConsumerOutput, DescribeStreamConsumerError, key[text stream_arn] reads, route(Parts::of_fields());
    describe_stream_summary(input: DescribeStreamSummaryInput) -> rusoto::DescribeStreamSummaryOutput, DescribeStreamSummaryError, key[text stream_name] reads, route(Parts::of_fields());
    disable_enhanced_monitoring(input: DisableEnhancedMonitoringInput) -> rusoto::EnhancedMonitoringOutput, DisableEnhancedMonitoringError, key[text stream_name], route(Parts::of_fields());
    enable_enhanced_monitoring(input: EnableEnhancedMonitoringInput) -> rusoto::EnhancedMonitoringOutput, EnableEnhancedMonitoringError, key[text stream_name], route(Parts::of_fields());
    get_records(input: GetRecordsInput) -> rusoto::GetRecordsOutput, GetRecordsError, key[text shard_iterator] reads, route(Parts::of_fields());
    get_shard_iterator(input: GetShardIteratorInput) -> rusoto::GetShardIteratorOutput, GetShardIteratorError, key[text stream_name], route(Parts::of_fields());
    increase_stream_retention_period(input: IncreaseStreamRetentionPeriodInput) -> (), IncreaseStreamRetentionPeriodError, key[text stream_name], route(Parts::of_fields());
    list_shards(input: ListShardsInput) -> rusoto::ListShardsOutput, ListShardsError, key[text stream_name] reads, route(Parts::of_fields());
    list_stream_consumers(input: ListStreamConsumersInput) -> rusoto::ListStreamConsumersOutput, ListStreamConsumersError, key[text stream_arn] reads, route(Parts::of_fields());
    list_streams(input: ListStreamsInput) -> rusoto::ListStreamsOutput, ListStreamsError, key[] reads, route(Parts::of_fields());
    list_tags_for_stream(input: ListTagsForStreamInput) -> rusoto::ListTagsForStreamOutput, ListTagsForStreamError, key[text stream_name] reads, route(Parts::of_fields());
    merge_shards(input: MergeShardsInput) -> (), MergeShardsError, key[text stream_name], route(Parts::of_fields());
    put_record(input: PutRecordInput) -> rusoto::PutRecordOutput, PutRecordError, key[text stream_name, text partition_key], route(Parts::of_fields());
    put_records(input: PutRecordsInput) -> rusoto::PutRecordsOutput, PutRecordsError, key[text stream_name], route(Parts::of_fields());
    register_stream_consumer(input: RegisterStreamConsumerInput) -> rusoto::RegisterStreamConsumerOutput, RegisterStreamConsumerError, key[text stream_arn], route(Parts::of_fields());
    remove_tags_from_stream(input: RemoveTagsFromStreamInput) -> (), RemoveTagsFromStreamError, key[text stream_name], route(Parts::of_fields());
    split_shard(input: SplitShardInput) -> (), SplitShardError, key[text stream_name], route(Parts::of_fields());
    start_stream_encryption(input: StartStreamEncryptionInput) -> (), StartStreamEncryptionError, key[text stream_name], route(Parts::of_fields());
    stop_stream_encryption(input: StopStreamEncryptionInput) -> (), StopStreamEncryptionError, key[text stream_name], route(Parts::of_fields());
    subscribe_to_shard(input: SubscribeToShardInput) -> rusoto::SubscribeToShardOutput, SubscribeToShardError, key[text consumer_arn, text shard_id] once, route_once();
    update_shard_count(input: UpdateShardCountInput) -> rusoto::UpdateShardCountOutput, UpdateShardCountError, key[text stream_name], route(Parts::of_fields());
}
