// Written by `api-table routed kinesis` from rusoto_kinesis 0.48.0. Do not change it by hand.

//! Rusoto's `Kinesis` over two of its implementations, and its operations.

#![allow(deprecated, unreachable_pub, unused_imports)]

use std::sync::Arc;

use async_trait::async_trait;
use rusoto_core::RusotoError;
use rusoto_kinesis as rusoto;

use crate::routing::{Key, Operation, Parts, Routed, Side};

/// The operations of [`Kinesis`](rusoto::Kinesis), in its order.
pub static OPERATIONS: [Operation; 28] = [
    Operation::new("kinesis", "add_tags_to_stream", &["stream_name"]),
    Operation::new("kinesis", "create_stream", &["stream_name"]),
    Operation::new("kinesis", "decrease_stream_retention_period", &["stream_name"]),
    Operation::new("kinesis", "delete_stream", &["stream_name"]),
    Operation::new("kinesis", "deregister_stream_consumer", &["stream_arn"]),
    Operation::new("kinesis", "describe_limits", &[]).reads(),
    Operation::new("kinesis", "describe_stream", &["stream_name"]).reads(),
    Operation::new("kinesis", "describe_stream_consumer", &["stream_arn"]).reads(),
    Operation::new("kinesis", "describe_stream_summary", &["stream_name"]).reads(),
    Operation::new("kinesis", "disable_enhanced_monitoring", &["stream_name"]),
    Operation::new("kinesis", "enable_enhanced_monitoring", &["stream_name"]),
    Operation::new("kinesis", "get_records", &["shard_iterator"]).reads(),
    Operation::new("kinesis", "get_shard_iterator", &["stream_name"]),
    Operation::new("kinesis", "increase_stream_retention_period", &["stream_name"]),
    Operation::new("kinesis", "list_shards", &["stream_name"]).reads(),
    Operation::new("kinesis", "list_stream_consumers", &["stream_arn"]).reads(),
    Operation::new("kinesis", "list_streams", &[]).reads(),
    Operation::new("kinesis", "list_tags_for_stream", &["stream_name"]).reads(),
    Operation::new("kinesis", "merge_shards", &["stream_name"]),
    Operation::new("kinesis", "put_record", &["stream_name", "partition_key"]),
    Operation::new("kinesis", "put_records", &["stream_name"]),
    Operation::new("kinesis", "register_stream_consumer", &["stream_arn"]),
    Operation::new("kinesis", "remove_tags_from_stream", &["stream_name"]),
    Operation::new("kinesis", "split_shard", &["stream_name"]),
    Operation::new("kinesis", "start_stream_encryption", &["stream_name"]),
    Operation::new("kinesis", "stop_stream_encryption", &["stream_name"]),
    Operation::new("kinesis", "subscribe_to_shard", &["consumer_arn", "shard_id"]).once(),
    Operation::new("kinesis", "update_shard_count", &["stream_name"]),
];

#[async_trait]
impl<Old, New> rusoto::Kinesis for Routed<Old, New>
where
    Old: rusoto::Kinesis + Send + Sync + 'static,
    New: rusoto::Kinesis + Send + Sync + 'static,
{
    async fn add_tags_to_stream(
        &self,
        input: rusoto::AddTagsToStreamInput,
    ) -> Result<(), RusotoError<rusoto::AddTagsToStreamError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            0,
            |input: &rusoto::AddTagsToStreamInput| Key::new().text(&input.stream_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.add_tags_to_stream(input).await,
                        Side::New => sides.new.add_tags_to_stream(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_stream(
        &self,
        input: rusoto::CreateStreamInput,
    ) -> Result<(), RusotoError<rusoto::CreateStreamError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            1,
            |input: &rusoto::CreateStreamInput| Key::new().text(&input.stream_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_stream(input).await,
                        Side::New => sides.new.create_stream(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn decrease_stream_retention_period(
        &self,
        input: rusoto::DecreaseStreamRetentionPeriodInput,
    ) -> Result<(), RusotoError<rusoto::DecreaseStreamRetentionPeriodError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            2,
            |input: &rusoto::DecreaseStreamRetentionPeriodInput| Key::new().text(&input.stream_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.decrease_stream_retention_period(input).await,
                        Side::New => sides.new.decrease_stream_retention_period(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_stream(
        &self,
        input: rusoto::DeleteStreamInput,
    ) -> Result<(), RusotoError<rusoto::DeleteStreamError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            3,
            |input: &rusoto::DeleteStreamInput| Key::new().text(&input.stream_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_stream(input).await,
                        Side::New => sides.new.delete_stream(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn deregister_stream_consumer(
        &self,
        input: rusoto::DeregisterStreamConsumerInput,
    ) -> Result<(), RusotoError<rusoto::DeregisterStreamConsumerError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            4,
            |input: &rusoto::DeregisterStreamConsumerInput| Key::new().text(&input.stream_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.deregister_stream_consumer(input).await,
                        Side::New => sides.new.deregister_stream_consumer(input).await,
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
            5,
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

    async fn describe_stream(
        &self,
        input: rusoto::DescribeStreamInput,
    ) -> Result<rusoto::DescribeStreamOutput, RusotoError<rusoto::DescribeStreamError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            6,
            |input: &rusoto::DescribeStreamInput| Key::new().text(&input.stream_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_stream(input).await,
                        Side::New => sides.new.describe_stream(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_stream_consumer(
        &self,
        input: rusoto::DescribeStreamConsumerInput,
    ) -> Result<rusoto::DescribeStreamConsumerOutput, RusotoError<rusoto::DescribeStreamConsumerError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            7,
            |input: &rusoto::DescribeStreamConsumerInput| Key::new().text(&input.stream_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_stream_consumer(input).await,
                        Side::New => sides.new.describe_stream_consumer(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn describe_stream_summary(
        &self,
        input: rusoto::DescribeStreamSummaryInput,
    ) -> Result<rusoto::DescribeStreamSummaryOutput, RusotoError<rusoto::DescribeStreamSummaryError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            8,
            |input: &rusoto::DescribeStreamSummaryInput| Key::new().text(&input.stream_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.describe_stream_summary(input).await,
                        Side::New => sides.new.describe_stream_summary(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn disable_enhanced_monitoring(
        &self,
        input: rusoto::DisableEnhancedMonitoringInput,
    ) -> Result<rusoto::EnhancedMonitoringOutput, RusotoError<rusoto::DisableEnhancedMonitoringError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            9,
            |input: &rusoto::DisableEnhancedMonitoringInput| Key::new().text(&input.stream_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.disable_enhanced_monitoring(input).await,
                        Side::New => sides.new.disable_enhanced_monitoring(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn enable_enhanced_monitoring(
        &self,
        input: rusoto::EnableEnhancedMonitoringInput,
    ) -> Result<rusoto::EnhancedMonitoringOutput, RusotoError<rusoto::EnableEnhancedMonitoringError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            10,
            |input: &rusoto::EnableEnhancedMonitoringInput| Key::new().text(&input.stream_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.enable_enhanced_monitoring(input).await,
                        Side::New => sides.new.enable_enhanced_monitoring(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_records(
        &self,
        input: rusoto::GetRecordsInput,
    ) -> Result<rusoto::GetRecordsOutput, RusotoError<rusoto::GetRecordsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            11,
            |input: &rusoto::GetRecordsInput| Key::new().text(&input.shard_iterator).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_records(input).await,
                        Side::New => sides.new.get_records(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_shard_iterator(
        &self,
        input: rusoto::GetShardIteratorInput,
    ) -> Result<rusoto::GetShardIteratorOutput, RusotoError<rusoto::GetShardIteratorError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            12,
            |input: &rusoto::GetShardIteratorInput| Key::new().text(&input.stream_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_shard_iterator(input).await,
                        Side::New => sides.new.get_shard_iterator(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn increase_stream_retention_period(
        &self,
        input: rusoto::IncreaseStreamRetentionPeriodInput,
    ) -> Result<(), RusotoError<rusoto::IncreaseStreamRetentionPeriodError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            13,
            |input: &rusoto::IncreaseStreamRetentionPeriodInput| Key::new().text(&input.stream_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.increase_stream_retention_period(input).await,
                        Side::New => sides.new.increase_stream_retention_period(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_shards(
        &self,
        input: rusoto::ListShardsInput,
    ) -> Result<rusoto::ListShardsOutput, RusotoError<rusoto::ListShardsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            14,
            |input: &rusoto::ListShardsInput| Key::new().text(&input.stream_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_shards(input).await,
                        Side::New => sides.new.list_shards(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_stream_consumers(
        &self,
        input: rusoto::ListStreamConsumersInput,
    ) -> Result<rusoto::ListStreamConsumersOutput, RusotoError<rusoto::ListStreamConsumersError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            15,
            |input: &rusoto::ListStreamConsumersInput| Key::new().text(&input.stream_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_stream_consumers(input).await,
                        Side::New => sides.new.list_stream_consumers(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_streams(
        &self,
        input: rusoto::ListStreamsInput,
    ) -> Result<rusoto::ListStreamsOutput, RusotoError<rusoto::ListStreamsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            16,
            |_: &rusoto::ListStreamsInput| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_streams(input).await,
                        Side::New => sides.new.list_streams(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_tags_for_stream(
        &self,
        input: rusoto::ListTagsForStreamInput,
    ) -> Result<rusoto::ListTagsForStreamOutput, RusotoError<rusoto::ListTagsForStreamError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            17,
            |input: &rusoto::ListTagsForStreamInput| Key::new().text(&input.stream_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_tags_for_stream(input).await,
                        Side::New => sides.new.list_tags_for_stream(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn merge_shards(
        &self,
        input: rusoto::MergeShardsInput,
    ) -> Result<(), RusotoError<rusoto::MergeShardsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            18,
            |input: &rusoto::MergeShardsInput| Key::new().text(&input.stream_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.merge_shards(input).await,
                        Side::New => sides.new.merge_shards(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_record(
        &self,
        input: rusoto::PutRecordInput,
    ) -> Result<rusoto::PutRecordOutput, RusotoError<rusoto::PutRecordError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            19,
            |input: &rusoto::PutRecordInput| {
                Key::new().text(&input.stream_name).text(&input.partition_key).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_record(input).await,
                        Side::New => sides.new.put_record(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn put_records(
        &self,
        input: rusoto::PutRecordsInput,
    ) -> Result<rusoto::PutRecordsOutput, RusotoError<rusoto::PutRecordsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            20,
            |input: &rusoto::PutRecordsInput| Key::new().text(&input.stream_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.put_records(input).await,
                        Side::New => sides.new.put_records(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn register_stream_consumer(
        &self,
        input: rusoto::RegisterStreamConsumerInput,
    ) -> Result<rusoto::RegisterStreamConsumerOutput, RusotoError<rusoto::RegisterStreamConsumerError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            21,
            |input: &rusoto::RegisterStreamConsumerInput| Key::new().text(&input.stream_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.register_stream_consumer(input).await,
                        Side::New => sides.new.register_stream_consumer(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn remove_tags_from_stream(
        &self,
        input: rusoto::RemoveTagsFromStreamInput,
    ) -> Result<(), RusotoError<rusoto::RemoveTagsFromStreamError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            22,
            |input: &rusoto::RemoveTagsFromStreamInput| Key::new().text(&input.stream_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.remove_tags_from_stream(input).await,
                        Side::New => sides.new.remove_tags_from_stream(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn split_shard(
        &self,
        input: rusoto::SplitShardInput,
    ) -> Result<(), RusotoError<rusoto::SplitShardError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            23,
            |input: &rusoto::SplitShardInput| Key::new().text(&input.stream_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.split_shard(input).await,
                        Side::New => sides.new.split_shard(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn start_stream_encryption(
        &self,
        input: rusoto::StartStreamEncryptionInput,
    ) -> Result<(), RusotoError<rusoto::StartStreamEncryptionError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            24,
            |input: &rusoto::StartStreamEncryptionInput| Key::new().text(&input.stream_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.start_stream_encryption(input).await,
                        Side::New => sides.new.start_stream_encryption(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn stop_stream_encryption(
        &self,
        input: rusoto::StopStreamEncryptionInput,
    ) -> Result<(), RusotoError<rusoto::StopStreamEncryptionError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            25,
            |input: &rusoto::StopStreamEncryptionInput| Key::new().text(&input.stream_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.stop_stream_encryption(input).await,
                        Side::New => sides.new.stop_stream_encryption(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn subscribe_to_shard(
        &self,
        input: rusoto::SubscribeToShardInput,
    ) -> Result<rusoto::SubscribeToShardOutput, RusotoError<rusoto::SubscribeToShardError>> {
        let sides = self.sides();
        self.route_once(
            &OPERATIONS,
            26,
            |input: &rusoto::SubscribeToShardInput| {
                Key::new().text(&input.consumer_arn).text(&input.shard_id).hash()
            },
            input,
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.subscribe_to_shard(input).await,
                        Side::New => sides.new.subscribe_to_shard(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn update_shard_count(
        &self,
        input: rusoto::UpdateShardCountInput,
    ) -> Result<rusoto::UpdateShardCountOutput, RusotoError<rusoto::UpdateShardCountError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            27,
            |input: &rusoto::UpdateShardCountInput| Key::new().text(&input.stream_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.update_shard_count(input).await,
                        Side::New => sides.new.update_shard_count(input).await,
                    }
                }
            },
        )
        .await
    }
}
