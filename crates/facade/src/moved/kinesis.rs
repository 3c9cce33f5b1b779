// Written by `api-table moved kinesis` from rusoto_kinesis 0.48.0 and aws-sdk-kinesis 1.130.0. Do not change it by hand.

//! The SDK's types of `Kinesis` that convert.

#![allow(deprecated)]

use aws_sdk_kinesis as sdk;
use rusoto_kinesis as rusoto;

use crate::kinesis as facade;

implement! {
    values {
        types::PutRecordsRequestEntry, PutRecordsRequestEntry, put_records_request_entry_into_sdk;
        types::ShardFilter, ShardFilter, shard_filter_into_sdk;
        types::StartingPosition, StartingPosition, starting_position_into_sdk;
    }
    answers {
        operation::describe_limits::DescribeLimitsOutput, DescribeLimitsOutput, describe_limits_output_into_rusoto;
        operation::describe_stream::DescribeStreamOutput, DescribeStreamOutput, describe_stream_output_into_rusoto;
        operation::describe_stream_consumer::DescribeStreamConsumerOutput, DescribeStreamConsumerOutput, describe_stream_consumer_output_into_rusoto;
        operation::describe_stream_summary::DescribeStreamSummaryOutput, DescribeStreamSummaryOutput, describe_stream_summary_output_into_rusoto;
        operation::disable_enhanced_monitoring::DisableEnhancedMonitoringOutput, EnhancedMonitoringOutput, disable_enhanced_monitoring_output_into_rusoto;
        operation::enable_enhanced_monitoring::EnableEnhancedMonitoringOutput, EnhancedMonitoringOutput, enable_enhanced_monitoring_output_into_rusoto;
        operation::get_records::GetRecordsOutput, GetRecordsOutput, get_records_output_into_rusoto;
        operation::get_shard_iterator::GetShardIteratorOutput, GetShardIteratorOutput, get_shard_iterator_output_into_rusoto;
        operation::list_shards::ListShardsOutput, ListShardsOutput, list_shards_output_into_rusoto;
        operation::list_stream_consumers::ListStreamConsumersOutput, ListStreamConsumersOutput, list_stream_consumers_output_into_rusoto;
        operation::list_streams::ListStreamsOutput, ListStreamsOutput, list_streams_output_into_rusoto;
        operation::list_tags_for_stream::ListTagsForStreamOutput, ListTagsForStreamOutput, list_tags_for_stream_output_into_rusoto;
        operation::put_record::PutRecordOutput, PutRecordOutput, put_record_output_into_rusoto;
        operation::put_records::PutRecordsOutput, PutRecordsOutput, put_records_output_into_rusoto;
        operation::register_stream_consumer::RegisterStreamConsumerOutput, RegisterStreamConsumerOutput, register_stream_consumer_output_into_rusoto;
        operation::update_shard_count::UpdateShardCountOutput, UpdateShardCountOutput, update_shard_count_output_into_rusoto;
        types::ChildShard, ChildShard, child_shard_into_rusoto;
        types::Consumer, Consumer, consumer_into_rusoto;
        types::ConsumerDescription, ConsumerDescription, consumer_description_into_rusoto;
        types::EnhancedMetrics, EnhancedMetrics, enhanced_metrics_into_rusoto;
        types::HashKeyRange, HashKeyRange, hash_key_range_into_rusoto;
        types::PutRecordsResultEntry, PutRecordsResultEntry, put_records_result_entry_into_rusoto;
        types::Record, Record, record_into_rusoto;
        types::SequenceNumberRange, SequenceNumberRange, sequence_number_range_into_rusoto;
        types::Shard, Shard, shard_into_rusoto;
        types::StreamDescription, StreamDescription, stream_description_into_rusoto;
        types::StreamDescriptionSummary, StreamDescriptionSummary, stream_description_summary_into_rusoto;
        types::Tag, Tag, tag_into_rusoto;
    }
}
