// Written by `api-table facade kinesis` from rusoto_kinesis 0.48.0 and aws-sdk-kinesis 1.130.0. Do not change it by hand.

//! Rusoto's `Kinesis` over the client of the SDK.

#![allow(deprecated, unused_imports, clippy::wildcard_imports)]

use async_trait::async_trait;
use aws_sdk_kinesis as sdk;
use rusoto_core::RusotoError;
use rusoto_kinesis as rusoto;

use crate::support::{self as support, *};

/// Rusoto's [`Kinesis`](rusoto_kinesis::Kinesis) over the client of the SDK.
///
/// A clone uses the same client.
#[derive(Clone, Debug)]
pub struct Kinesis {
    client: sdk::Client,
}

impl Kinesis {
    /// Returns Rusoto's trait over a new client of the SDK, in place of `KinesisClient::new`: with Rusoto's default chain of
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

    /// Returns Rusoto's trait over a new client of the SDK, in place of `KinesisClient::new_with`: with this dispatcher, this
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
impl rusoto::Kinesis for Kinesis {
    async fn add_tags_to_stream(
        &self,
        input: rusoto::AddTagsToStreamInput,
    ) -> Result<(), RusotoError<rusoto::AddTagsToStreamError>> {
        let call = add_tags_to_stream_call(self.client.add_tags_to_stream(), input)?;
        call.send().await.or_rusoto(rusoto::AddTagsToStreamError::from_response)?;
        Ok(())
    }

    async fn create_stream(
        &self,
        input: rusoto::CreateStreamInput,
    ) -> Result<(), RusotoError<rusoto::CreateStreamError>> {
        let call = create_stream_call(self.client.create_stream(), input)?;
        call.send().await.or_rusoto(rusoto::CreateStreamError::from_response)?;
        Ok(())
    }

    async fn decrease_stream_retention_period(
        &self,
        input: rusoto::DecreaseStreamRetentionPeriodInput,
    ) -> Result<(), RusotoError<rusoto::DecreaseStreamRetentionPeriodError>> {
        let call =
            decrease_stream_retention_period_call(self.client.decrease_stream_retention_period(), input)?;
        call.send().await.or_rusoto(rusoto::DecreaseStreamRetentionPeriodError::from_response)?;
        Ok(())
    }

    async fn delete_stream(
        &self,
        input: rusoto::DeleteStreamInput,
    ) -> Result<(), RusotoError<rusoto::DeleteStreamError>> {
        let call = delete_stream_call(self.client.delete_stream(), input)?;
        call.send().await.or_rusoto(rusoto::DeleteStreamError::from_response)?;
        Ok(())
    }

    async fn deregister_stream_consumer(
        &self,
        input: rusoto::DeregisterStreamConsumerInput,
    ) -> Result<(), RusotoError<rusoto::DeregisterStreamConsumerError>> {
        let call = deregister_stream_consumer_call(self.client.deregister_stream_consumer(), input)?;
        call.send().await.or_rusoto(rusoto::DeregisterStreamConsumerError::from_response)?;
        Ok(())
    }

    async fn describe_limits(
        &self,
    ) -> Result<rusoto::DescribeLimitsOutput, RusotoError<rusoto::DescribeLimitsError>> {
        let call = self.client.describe_limits();
        let output = call.send().await.or_rusoto(rusoto::DescribeLimitsError::from_response)?;
        Ok(describe_limits_output_into_rusoto(output)?)
    }

    async fn describe_stream(
        &self,
        input: rusoto::DescribeStreamInput,
    ) -> Result<rusoto::DescribeStreamOutput, RusotoError<rusoto::DescribeStreamError>> {
        let call = describe_stream_call(self.client.describe_stream(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeStreamError::from_response)?;
        Ok(describe_stream_output_into_rusoto(output)?)
    }

    async fn describe_stream_consumer(
        &self,
        input: rusoto::DescribeStreamConsumerInput,
    ) -> Result<rusoto::DescribeStreamConsumerOutput, RusotoError<rusoto::DescribeStreamConsumerError>> {
        let call = describe_stream_consumer_call(self.client.describe_stream_consumer(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeStreamConsumerError::from_response)?;
        Ok(describe_stream_consumer_output_into_rusoto(output)?)
    }

    async fn describe_stream_summary(
        &self,
        input: rusoto::DescribeStreamSummaryInput,
    ) -> Result<rusoto::DescribeStreamSummaryOutput, RusotoError<rusoto::DescribeStreamSummaryError>> {
        let call = describe_stream_summary_call(self.client.describe_stream_summary(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DescribeStreamSummaryError::from_response)?;
        Ok(describe_stream_summary_output_into_rusoto(output)?)
    }

    async fn disable_enhanced_monitoring(
        &self,
        input: rusoto::DisableEnhancedMonitoringInput,
    ) -> Result<rusoto::EnhancedMonitoringOutput, RusotoError<rusoto::DisableEnhancedMonitoringError>> {
        let call = disable_enhanced_monitoring_call(self.client.disable_enhanced_monitoring(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DisableEnhancedMonitoringError::from_response)?;
        Ok(disable_enhanced_monitoring_output_into_rusoto(output)?)
    }

    async fn enable_enhanced_monitoring(
        &self,
        input: rusoto::EnableEnhancedMonitoringInput,
    ) -> Result<rusoto::EnhancedMonitoringOutput, RusotoError<rusoto::EnableEnhancedMonitoringError>> {
        let call = enable_enhanced_monitoring_call(self.client.enable_enhanced_monitoring(), input)?;
        let output = call.send().await.or_rusoto(rusoto::EnableEnhancedMonitoringError::from_response)?;
        Ok(enable_enhanced_monitoring_output_into_rusoto(output)?)
    }

    async fn get_records(
        &self,
        input: rusoto::GetRecordsInput,
    ) -> Result<rusoto::GetRecordsOutput, RusotoError<rusoto::GetRecordsError>> {
        let call = get_records_call(self.client.get_records(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetRecordsError::from_response)?;
        Ok(get_records_output_into_rusoto(output)?)
    }

    async fn get_shard_iterator(
        &self,
        input: rusoto::GetShardIteratorInput,
    ) -> Result<rusoto::GetShardIteratorOutput, RusotoError<rusoto::GetShardIteratorError>> {
        let call = get_shard_iterator_call(self.client.get_shard_iterator(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetShardIteratorError::from_response)?;
        Ok(get_shard_iterator_output_into_rusoto(output)?)
    }

    async fn increase_stream_retention_period(
        &self,
        input: rusoto::IncreaseStreamRetentionPeriodInput,
    ) -> Result<(), RusotoError<rusoto::IncreaseStreamRetentionPeriodError>> {
        let call =
            increase_stream_retention_period_call(self.client.increase_stream_retention_period(), input)?;
        call.send().await.or_rusoto(rusoto::IncreaseStreamRetentionPeriodError::from_response)?;
        Ok(())
    }

    async fn list_shards(
        &self,
        input: rusoto::ListShardsInput,
    ) -> Result<rusoto::ListShardsOutput, RusotoError<rusoto::ListShardsError>> {
        let call = list_shards_call(self.client.list_shards(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListShardsError::from_response)?;
        Ok(list_shards_output_into_rusoto(output)?)
    }

    async fn list_stream_consumers(
        &self,
        input: rusoto::ListStreamConsumersInput,
    ) -> Result<rusoto::ListStreamConsumersOutput, RusotoError<rusoto::ListStreamConsumersError>> {
        let call = list_stream_consumers_call(self.client.list_stream_consumers(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListStreamConsumersError::from_response)?;
        Ok(list_stream_consumers_output_into_rusoto(output)?)
    }

    async fn list_streams(
        &self,
        input: rusoto::ListStreamsInput,
    ) -> Result<rusoto::ListStreamsOutput, RusotoError<rusoto::ListStreamsError>> {
        let call = list_streams_call(self.client.list_streams(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListStreamsError::from_response)?;
        Ok(list_streams_output_into_rusoto(output)?)
    }

    async fn list_tags_for_stream(
        &self,
        input: rusoto::ListTagsForStreamInput,
    ) -> Result<rusoto::ListTagsForStreamOutput, RusotoError<rusoto::ListTagsForStreamError>> {
        let call = list_tags_for_stream_call(self.client.list_tags_for_stream(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListTagsForStreamError::from_response)?;
        Ok(list_tags_for_stream_output_into_rusoto(output)?)
    }

    async fn merge_shards(
        &self,
        input: rusoto::MergeShardsInput,
    ) -> Result<(), RusotoError<rusoto::MergeShardsError>> {
        let call = merge_shards_call(self.client.merge_shards(), input)?;
        call.send().await.or_rusoto(rusoto::MergeShardsError::from_response)?;
        Ok(())
    }

    async fn put_record(
        &self,
        input: rusoto::PutRecordInput,
    ) -> Result<rusoto::PutRecordOutput, RusotoError<rusoto::PutRecordError>> {
        let call = put_record_call(self.client.put_record(), input)?;
        let output = call.send().await.or_rusoto(rusoto::PutRecordError::from_response)?;
        Ok(put_record_output_into_rusoto(output)?)
    }

    async fn put_records(
        &self,
        input: rusoto::PutRecordsInput,
    ) -> Result<rusoto::PutRecordsOutput, RusotoError<rusoto::PutRecordsError>> {
        let call = put_records_call(self.client.put_records(), input)?;
        let output = call.send().await.or_rusoto(rusoto::PutRecordsError::from_response)?;
        Ok(put_records_output_into_rusoto(output)?)
    }

    async fn register_stream_consumer(
        &self,
        input: rusoto::RegisterStreamConsumerInput,
    ) -> Result<rusoto::RegisterStreamConsumerOutput, RusotoError<rusoto::RegisterStreamConsumerError>> {
        let call = register_stream_consumer_call(self.client.register_stream_consumer(), input)?;
        let output = call.send().await.or_rusoto(rusoto::RegisterStreamConsumerError::from_response)?;
        Ok(register_stream_consumer_output_into_rusoto(output)?)
    }

    async fn remove_tags_from_stream(
        &self,
        input: rusoto::RemoveTagsFromStreamInput,
    ) -> Result<(), RusotoError<rusoto::RemoveTagsFromStreamError>> {
        let call = remove_tags_from_stream_call(self.client.remove_tags_from_stream(), input)?;
        call.send().await.or_rusoto(rusoto::RemoveTagsFromStreamError::from_response)?;
        Ok(())
    }

    async fn split_shard(
        &self,
        input: rusoto::SplitShardInput,
    ) -> Result<(), RusotoError<rusoto::SplitShardError>> {
        let call = split_shard_call(self.client.split_shard(), input)?;
        call.send().await.or_rusoto(rusoto::SplitShardError::from_response)?;
        Ok(())
    }

    async fn start_stream_encryption(
        &self,
        input: rusoto::StartStreamEncryptionInput,
    ) -> Result<(), RusotoError<rusoto::StartStreamEncryptionError>> {
        let call = start_stream_encryption_call(self.client.start_stream_encryption(), input)?;
        call.send().await.or_rusoto(rusoto::StartStreamEncryptionError::from_response)?;
        Ok(())
    }

    async fn stop_stream_encryption(
        &self,
        input: rusoto::StopStreamEncryptionInput,
    ) -> Result<(), RusotoError<rusoto::StopStreamEncryptionError>> {
        let call = stop_stream_encryption_call(self.client.stop_stream_encryption(), input)?;
        call.send().await.or_rusoto(rusoto::StopStreamEncryptionError::from_response)?;
        Ok(())
    }

    async fn subscribe_to_shard(
        &self,
        input: rusoto::SubscribeToShardInput,
    ) -> Result<rusoto::SubscribeToShardOutput, RusotoError<rusoto::SubscribeToShardError>> {
        let call = subscribe_to_shard_call(self.client.subscribe_to_shard(), input)?;
        let events = support::Events::default();
        call.customize()
            .interceptor(events.clone())
            .send()
            .await
            .or_rusoto(rusoto::SubscribeToShardError::from_response)?;
        Ok(rusoto::SubscribeToShardOutput { event_stream: events.into_stream() })
    }

    async fn update_shard_count(
        &self,
        input: rusoto::UpdateShardCountInput,
    ) -> Result<rusoto::UpdateShardCountOutput, RusotoError<rusoto::UpdateShardCountError>> {
        let call = update_shard_count_call(self.client.update_shard_count(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UpdateShardCountError::from_response)?;
        Ok(update_shard_count_output_into_rusoto(output)?)
    }
}

fn add_tags_to_stream_call(
    call: sdk::operation::add_tags_to_stream::builders::AddTagsToStreamFluentBuilder,
    input: rusoto::AddTagsToStreamInput,
) -> Result<sdk::operation::add_tags_to_stream::builders::AddTagsToStreamFluentBuilder, Unfit> {
    Ok(call.set_stream_name(Some(input.stream_name)).set_tags(Some(input.tags)))
}

fn create_stream_call(
    call: sdk::operation::create_stream::builders::CreateStreamFluentBuilder,
    input: rusoto::CreateStreamInput,
) -> Result<sdk::operation::create_stream::builders::CreateStreamFluentBuilder, Unfit> {
    Ok(call
        .set_shard_count(Some(support::integer(input.shard_count, "CreateStreamInput::shard_count")?))
        .set_stream_name(Some(input.stream_name)))
}

fn decrease_stream_retention_period_call(
    call: sdk::operation::decrease_stream_retention_period::builders::DecreaseStreamRetentionPeriodFluentBuilder,
    input: rusoto::DecreaseStreamRetentionPeriodInput,
) -> Result<
    sdk::operation::decrease_stream_retention_period::builders::DecreaseStreamRetentionPeriodFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_retention_period_hours(Some(support::integer(
            input.retention_period_hours,
            "DecreaseStreamRetentionPeriodInput::retention_period_hours",
        )?))
        .set_stream_name(Some(input.stream_name)))
}

fn delete_stream_call(
    call: sdk::operation::delete_stream::builders::DeleteStreamFluentBuilder,
    input: rusoto::DeleteStreamInput,
) -> Result<sdk::operation::delete_stream::builders::DeleteStreamFluentBuilder, Unfit> {
    Ok(call
        .set_enforce_consumer_deletion(input.enforce_consumer_deletion)
        .set_stream_name(Some(input.stream_name)))
}

fn deregister_stream_consumer_call(
    call: sdk::operation::deregister_stream_consumer::builders::DeregisterStreamConsumerFluentBuilder,
    input: rusoto::DeregisterStreamConsumerInput,
) -> Result<sdk::operation::deregister_stream_consumer::builders::DeregisterStreamConsumerFluentBuilder, Unfit>
{
    Ok(call
        .set_consumer_arn(input.consumer_arn)
        .set_consumer_name(input.consumer_name)
        .set_stream_arn(input.stream_arn))
}

fn describe_stream_call(
    call: sdk::operation::describe_stream::builders::DescribeStreamFluentBuilder,
    input: rusoto::DescribeStreamInput,
) -> Result<sdk::operation::describe_stream::builders::DescribeStreamFluentBuilder, Unfit> {
    Ok(call
        .set_exclusive_start_shard_id(input.exclusive_start_shard_id)
        .set_limit(input.limit.map(|it| support::integer(it, "DescribeStreamInput::limit")).transpose()?)
        .set_stream_name(Some(input.stream_name)))
}

fn describe_stream_consumer_call(
    call: sdk::operation::describe_stream_consumer::builders::DescribeStreamConsumerFluentBuilder,
    input: rusoto::DescribeStreamConsumerInput,
) -> Result<sdk::operation::describe_stream_consumer::builders::DescribeStreamConsumerFluentBuilder, Unfit> {
    Ok(call
        .set_consumer_arn(input.consumer_arn)
        .set_consumer_name(input.consumer_name)
        .set_stream_arn(input.stream_arn))
}

fn describe_stream_summary_call(
    call: sdk::operation::describe_stream_summary::builders::DescribeStreamSummaryFluentBuilder,
    input: rusoto::DescribeStreamSummaryInput,
) -> Result<sdk::operation::describe_stream_summary::builders::DescribeStreamSummaryFluentBuilder, Unfit> {
    Ok(call.set_stream_name(Some(input.stream_name)))
}

fn disable_enhanced_monitoring_call(
    call: sdk::operation::disable_enhanced_monitoring::builders::DisableEnhancedMonitoringFluentBuilder,
    input: rusoto::DisableEnhancedMonitoringInput,
) -> Result<
    sdk::operation::disable_enhanced_monitoring::builders::DisableEnhancedMonitoringFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_shard_level_metrics(Some(
            input
                .shard_level_metrics
                .into_iter()
                .map(|it| sdk::types::MetricsName::from(it.as_str()))
                .collect::<Vec<_>>(),
        ))
        .set_stream_name(Some(input.stream_name)))
}

fn enable_enhanced_monitoring_call(
    call: sdk::operation::enable_enhanced_monitoring::builders::EnableEnhancedMonitoringFluentBuilder,
    input: rusoto::EnableEnhancedMonitoringInput,
) -> Result<sdk::operation::enable_enhanced_monitoring::builders::EnableEnhancedMonitoringFluentBuilder, Unfit>
{
    Ok(call
        .set_shard_level_metrics(Some(
            input
                .shard_level_metrics
                .into_iter()
                .map(|it| sdk::types::MetricsName::from(it.as_str()))
                .collect::<Vec<_>>(),
        ))
        .set_stream_name(Some(input.stream_name)))
}

fn get_records_call(
    call: sdk::operation::get_records::builders::GetRecordsFluentBuilder,
    input: rusoto::GetRecordsInput,
) -> Result<sdk::operation::get_records::builders::GetRecordsFluentBuilder, Unfit> {
    Ok(call
        .set_limit(input.limit.map(|it| support::integer(it, "GetRecordsInput::limit")).transpose()?)
        .set_shard_iterator(Some(input.shard_iterator)))
}

fn get_shard_iterator_call(
    call: sdk::operation::get_shard_iterator::builders::GetShardIteratorFluentBuilder,
    input: rusoto::GetShardIteratorInput,
) -> Result<sdk::operation::get_shard_iterator::builders::GetShardIteratorFluentBuilder, Unfit> {
    Ok(call
        .set_shard_id(Some(input.shard_id))
        .set_shard_iterator_type(Some(sdk::types::ShardIteratorType::from(
            input.shard_iterator_type.as_str(),
        )))
        .set_starting_sequence_number(input.starting_sequence_number)
        .set_stream_name(Some(input.stream_name))
        .set_timestamp(
            input
                .timestamp
                .map(|it| support::time_of_seconds(it, "GetShardIteratorInput::timestamp"))
                .transpose()?,
        ))
}

fn increase_stream_retention_period_call(
    call: sdk::operation::increase_stream_retention_period::builders::IncreaseStreamRetentionPeriodFluentBuilder,
    input: rusoto::IncreaseStreamRetentionPeriodInput,
) -> Result<
    sdk::operation::increase_stream_retention_period::builders::IncreaseStreamRetentionPeriodFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_retention_period_hours(Some(support::integer(
            input.retention_period_hours,
            "IncreaseStreamRetentionPeriodInput::retention_period_hours",
        )?))
        .set_stream_name(Some(input.stream_name)))
}

fn list_shards_call(
    call: sdk::operation::list_shards::builders::ListShardsFluentBuilder,
    input: rusoto::ListShardsInput,
) -> Result<sdk::operation::list_shards::builders::ListShardsFluentBuilder, Unfit> {
    Ok(call
        .set_exclusive_start_shard_id(input.exclusive_start_shard_id)
        .set_max_results(
            input.max_results.map(|it| support::integer(it, "ListShardsInput::max_results")).transpose()?,
        )
        .set_next_token(input.next_token)
        .set_shard_filter(input.shard_filter.map(shard_filter_into_sdk).transpose()?)
        .set_stream_creation_timestamp(
            input
                .stream_creation_timestamp
                .map(|it| support::time_of_seconds(it, "ListShardsInput::stream_creation_timestamp"))
                .transpose()?,
        )
        .set_stream_name(input.stream_name))
}

fn list_stream_consumers_call(
    call: sdk::operation::list_stream_consumers::builders::ListStreamConsumersFluentBuilder,
    input: rusoto::ListStreamConsumersInput,
) -> Result<sdk::operation::list_stream_consumers::builders::ListStreamConsumersFluentBuilder, Unfit> {
    Ok(call
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "ListStreamConsumersInput::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_stream_arn(Some(input.stream_arn))
        .set_stream_creation_timestamp(
            input
                .stream_creation_timestamp
                .map(|it| support::time_of_seconds(it, "ListStreamConsumersInput::stream_creation_timestamp"))
                .transpose()?,
        ))
}

fn list_streams_call(
    call: sdk::operation::list_streams::builders::ListStreamsFluentBuilder,
    input: rusoto::ListStreamsInput,
) -> Result<sdk::operation::list_streams::builders::ListStreamsFluentBuilder, Unfit> {
    Ok(call
        .set_exclusive_start_stream_name(input.exclusive_start_stream_name)
        .set_limit(input.limit.map(|it| support::integer(it, "ListStreamsInput::limit")).transpose()?))
}

fn list_tags_for_stream_call(
    call: sdk::operation::list_tags_for_stream::builders::ListTagsForStreamFluentBuilder,
    input: rusoto::ListTagsForStreamInput,
) -> Result<sdk::operation::list_tags_for_stream::builders::ListTagsForStreamFluentBuilder, Unfit> {
    Ok(call
        .set_exclusive_start_tag_key(input.exclusive_start_tag_key)
        .set_limit(input.limit.map(|it| support::integer(it, "ListTagsForStreamInput::limit")).transpose()?)
        .set_stream_name(Some(input.stream_name)))
}

fn merge_shards_call(
    call: sdk::operation::merge_shards::builders::MergeShardsFluentBuilder,
    input: rusoto::MergeShardsInput,
) -> Result<sdk::operation::merge_shards::builders::MergeShardsFluentBuilder, Unfit> {
    Ok(call
        .set_adjacent_shard_to_merge(Some(input.adjacent_shard_to_merge))
        .set_shard_to_merge(Some(input.shard_to_merge))
        .set_stream_name(Some(input.stream_name)))
}

fn put_record_call(
    call: sdk::operation::put_record::builders::PutRecordFluentBuilder,
    input: rusoto::PutRecordInput,
) -> Result<sdk::operation::put_record::builders::PutRecordFluentBuilder, Unfit> {
    Ok(call
        .set_data(Some(support::blob(input.data)))
        .set_explicit_hash_key(input.explicit_hash_key)
        .set_partition_key(Some(input.partition_key))
        .set_sequence_number_for_ordering(input.sequence_number_for_ordering)
        .set_stream_name(Some(input.stream_name)))
}

fn put_records_call(
    call: sdk::operation::put_records::builders::PutRecordsFluentBuilder,
    input: rusoto::PutRecordsInput,
) -> Result<sdk::operation::put_records::builders::PutRecordsFluentBuilder, Unfit> {
    Ok(call
        .set_records(Some(
            input
                .records
                .into_iter()
                .map(put_records_request_entry_into_sdk)
                .collect::<Result<Vec<_>, Unfit>>()?,
        ))
        .set_stream_name(Some(input.stream_name)))
}

fn register_stream_consumer_call(
    call: sdk::operation::register_stream_consumer::builders::RegisterStreamConsumerFluentBuilder,
    input: rusoto::RegisterStreamConsumerInput,
) -> Result<sdk::operation::register_stream_consumer::builders::RegisterStreamConsumerFluentBuilder, Unfit> {
    Ok(call.set_consumer_name(Some(input.consumer_name)).set_stream_arn(Some(input.stream_arn)))
}

fn remove_tags_from_stream_call(
    call: sdk::operation::remove_tags_from_stream::builders::RemoveTagsFromStreamFluentBuilder,
    input: rusoto::RemoveTagsFromStreamInput,
) -> Result<sdk::operation::remove_tags_from_stream::builders::RemoveTagsFromStreamFluentBuilder, Unfit> {
    Ok(call.set_stream_name(Some(input.stream_name)).set_tag_keys(Some(input.tag_keys)))
}

fn split_shard_call(
    call: sdk::operation::split_shard::builders::SplitShardFluentBuilder,
    input: rusoto::SplitShardInput,
) -> Result<sdk::operation::split_shard::builders::SplitShardFluentBuilder, Unfit> {
    Ok(call
        .set_new_starting_hash_key(Some(input.new_starting_hash_key))
        .set_shard_to_split(Some(input.shard_to_split))
        .set_stream_name(Some(input.stream_name)))
}

fn start_stream_encryption_call(
    call: sdk::operation::start_stream_encryption::builders::StartStreamEncryptionFluentBuilder,
    input: rusoto::StartStreamEncryptionInput,
) -> Result<sdk::operation::start_stream_encryption::builders::StartStreamEncryptionFluentBuilder, Unfit> {
    Ok(call
        .set_encryption_type(Some(sdk::types::EncryptionType::from(input.encryption_type.as_str())))
        .set_key_id(Some(input.key_id))
        .set_stream_name(Some(input.stream_name)))
}

fn stop_stream_encryption_call(
    call: sdk::operation::stop_stream_encryption::builders::StopStreamEncryptionFluentBuilder,
    input: rusoto::StopStreamEncryptionInput,
) -> Result<sdk::operation::stop_stream_encryption::builders::StopStreamEncryptionFluentBuilder, Unfit> {
    Ok(call
        .set_encryption_type(Some(sdk::types::EncryptionType::from(input.encryption_type.as_str())))
        .set_key_id(Some(input.key_id))
        .set_stream_name(Some(input.stream_name)))
}

fn subscribe_to_shard_call(
    call: sdk::operation::subscribe_to_shard::builders::SubscribeToShardFluentBuilder,
    input: rusoto::SubscribeToShardInput,
) -> Result<sdk::operation::subscribe_to_shard::builders::SubscribeToShardFluentBuilder, Unfit> {
    Ok(call
        .set_consumer_arn(Some(input.consumer_arn))
        .set_shard_id(Some(input.shard_id))
        .set_starting_position(Some(starting_position_into_sdk(input.starting_position)?)))
}

fn update_shard_count_call(
    call: sdk::operation::update_shard_count::builders::UpdateShardCountFluentBuilder,
    input: rusoto::UpdateShardCountInput,
) -> Result<sdk::operation::update_shard_count::builders::UpdateShardCountFluentBuilder, Unfit> {
    Ok(call
        .set_scaling_type(Some(sdk::types::ScalingType::from(input.scaling_type.as_str())))
        .set_stream_name(Some(input.stream_name))
        .set_target_shard_count(Some(support::integer(
            input.target_shard_count,
            "UpdateShardCountInput::target_shard_count",
        )?)))
}

pub(crate) fn put_records_request_entry_into_sdk(
    it: rusoto::PutRecordsRequestEntry,
) -> Result<sdk::types::PutRecordsRequestEntry, Unfit> {
    let builder = sdk::types::PutRecordsRequestEntry::builder()
        .set_data(Some(support::blob(it.data)))
        .set_explicit_hash_key(it.explicit_hash_key)
        .set_partition_key(Some(it.partition_key));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn shard_filter_into_sdk(it: rusoto::ShardFilter) -> Result<sdk::types::ShardFilter, Unfit> {
    let builder = sdk::types::ShardFilter::builder()
        .set_shard_id(it.shard_id)
        .set_timestamp(
            it.timestamp.map(|it| support::time_of_seconds(it, "ShardFilter::timestamp")).transpose()?,
        )
        .set_type(Some(sdk::types::ShardFilterType::from(it.type_.as_str())));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn starting_position_into_sdk(
    it: rusoto::StartingPosition,
) -> Result<sdk::types::StartingPosition, Unfit> {
    let builder = sdk::types::StartingPosition::builder()
        .set_sequence_number(it.sequence_number)
        .set_timestamp(
            it.timestamp.map(|it| support::time_of_seconds(it, "StartingPosition::timestamp")).transpose()?,
        )
        .set_type(Some(sdk::types::ShardIteratorType::from(it.type_.as_str())));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn describe_limits_output_into_rusoto(
    it: sdk::operation::describe_limits::DescribeLimitsOutput,
) -> Result<rusoto::DescribeLimitsOutput, Unfit> {
    Ok(rusoto::DescribeLimitsOutput {
        open_shard_count: i64::from(it.open_shard_count),
        shard_limit: i64::from(it.shard_limit),
    })
}

pub(crate) fn describe_stream_output_into_rusoto(
    it: sdk::operation::describe_stream::DescribeStreamOutput,
) -> Result<rusoto::DescribeStreamOutput, Unfit> {
    Ok(rusoto::DescribeStreamOutput {
        stream_description: support::present(
            it.stream_description.map(stream_description_into_rusoto).transpose()?,
            "DescribeStreamOutput::stream_description",
        )?,
    })
}

pub(crate) fn describe_stream_consumer_output_into_rusoto(
    it: sdk::operation::describe_stream_consumer::DescribeStreamConsumerOutput,
) -> Result<rusoto::DescribeStreamConsumerOutput, Unfit> {
    Ok(rusoto::DescribeStreamConsumerOutput {
        consumer_description: support::present(
            it.consumer_description.map(consumer_description_into_rusoto).transpose()?,
            "DescribeStreamConsumerOutput::consumer_description",
        )?,
    })
}

pub(crate) fn describe_stream_summary_output_into_rusoto(
    it: sdk::operation::describe_stream_summary::DescribeStreamSummaryOutput,
) -> Result<rusoto::DescribeStreamSummaryOutput, Unfit> {
    Ok(rusoto::DescribeStreamSummaryOutput {
        stream_description_summary: support::present(
            it.stream_description_summary.map(stream_description_summary_into_rusoto).transpose()?,
            "DescribeStreamSummaryOutput::stream_description_summary",
        )?,
    })
}

pub(crate) fn disable_enhanced_monitoring_output_into_rusoto(
    it: sdk::operation::disable_enhanced_monitoring::DisableEnhancedMonitoringOutput,
) -> Result<rusoto::EnhancedMonitoringOutput, Unfit> {
    Ok(rusoto::EnhancedMonitoringOutput {
        current_shard_level_metrics: it
            .current_shard_level_metrics
            .map(|it| it.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()),
        desired_shard_level_metrics: it
            .desired_shard_level_metrics
            .map(|it| it.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()),
        stream_name: it.stream_name,
    })
}

pub(crate) fn enable_enhanced_monitoring_output_into_rusoto(
    it: sdk::operation::enable_enhanced_monitoring::EnableEnhancedMonitoringOutput,
) -> Result<rusoto::EnhancedMonitoringOutput, Unfit> {
    Ok(rusoto::EnhancedMonitoringOutput {
        current_shard_level_metrics: it
            .current_shard_level_metrics
            .map(|it| it.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()),
        desired_shard_level_metrics: it
            .desired_shard_level_metrics
            .map(|it| it.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()),
        stream_name: it.stream_name,
    })
}

pub(crate) fn get_records_output_into_rusoto(
    it: sdk::operation::get_records::GetRecordsOutput,
) -> Result<rusoto::GetRecordsOutput, Unfit> {
    Ok(rusoto::GetRecordsOutput {
        child_shards: it
            .child_shards
            .map(|it| it.into_iter().map(child_shard_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        millis_behind_latest: it.millis_behind_latest,
        next_shard_iterator: it.next_shard_iterator,
        records: it.records.into_iter().map(record_into_rusoto).collect::<Result<Vec<_>, Unfit>>()?,
    })
}

pub(crate) fn get_shard_iterator_output_into_rusoto(
    it: sdk::operation::get_shard_iterator::GetShardIteratorOutput,
) -> Result<rusoto::GetShardIteratorOutput, Unfit> {
    Ok(rusoto::GetShardIteratorOutput { shard_iterator: it.shard_iterator })
}

pub(crate) fn list_shards_output_into_rusoto(
    it: sdk::operation::list_shards::ListShardsOutput,
) -> Result<rusoto::ListShardsOutput, Unfit> {
    Ok(rusoto::ListShardsOutput {
        next_token: it.next_token,
        shards: it
            .shards
            .map(|it| it.into_iter().map(shard_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn list_stream_consumers_output_into_rusoto(
    it: sdk::operation::list_stream_consumers::ListStreamConsumersOutput,
) -> Result<rusoto::ListStreamConsumersOutput, Unfit> {
    Ok(rusoto::ListStreamConsumersOutput {
        consumers: it
            .consumers
            .map(|it| it.into_iter().map(consumer_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
        next_token: it.next_token,
    })
}

pub(crate) fn list_streams_output_into_rusoto(
    it: sdk::operation::list_streams::ListStreamsOutput,
) -> Result<rusoto::ListStreamsOutput, Unfit> {
    Ok(rusoto::ListStreamsOutput { has_more_streams: it.has_more_streams, stream_names: it.stream_names })
}

pub(crate) fn list_tags_for_stream_output_into_rusoto(
    it: sdk::operation::list_tags_for_stream::ListTagsForStreamOutput,
) -> Result<rusoto::ListTagsForStreamOutput, Unfit> {
    Ok(rusoto::ListTagsForStreamOutput {
        has_more_tags: it.has_more_tags,
        tags: it.tags.into_iter().map(tag_into_rusoto).collect::<Result<Vec<_>, Unfit>>()?,
    })
}

pub(crate) fn put_record_output_into_rusoto(
    it: sdk::operation::put_record::PutRecordOutput,
) -> Result<rusoto::PutRecordOutput, Unfit> {
    Ok(rusoto::PutRecordOutput {
        encryption_type: it.encryption_type.map(|it| it.as_str().to_owned()),
        sequence_number: it.sequence_number,
        shard_id: it.shard_id,
    })
}

pub(crate) fn put_records_output_into_rusoto(
    it: sdk::operation::put_records::PutRecordsOutput,
) -> Result<rusoto::PutRecordsOutput, Unfit> {
    Ok(rusoto::PutRecordsOutput {
        encryption_type: it.encryption_type.map(|it| it.as_str().to_owned()),
        failed_record_count: it.failed_record_count.map(i64::from),
        records: it
            .records
            .into_iter()
            .map(put_records_result_entry_into_rusoto)
            .collect::<Result<Vec<_>, Unfit>>()?,
    })
}

pub(crate) fn register_stream_consumer_output_into_rusoto(
    it: sdk::operation::register_stream_consumer::RegisterStreamConsumerOutput,
) -> Result<rusoto::RegisterStreamConsumerOutput, Unfit> {
    Ok(rusoto::RegisterStreamConsumerOutput {
        consumer: support::present(
            it.consumer.map(consumer_into_rusoto).transpose()?,
            "RegisterStreamConsumerOutput::consumer",
        )?,
    })
}

pub(crate) fn update_shard_count_output_into_rusoto(
    it: sdk::operation::update_shard_count::UpdateShardCountOutput,
) -> Result<rusoto::UpdateShardCountOutput, Unfit> {
    Ok(rusoto::UpdateShardCountOutput {
        current_shard_count: it.current_shard_count.map(i64::from),
        stream_name: it.stream_name,
        target_shard_count: it.target_shard_count.map(i64::from),
    })
}

pub(crate) fn child_shard_into_rusoto(it: sdk::types::ChildShard) -> Result<rusoto::ChildShard, Unfit> {
    Ok(rusoto::ChildShard {
        hash_key_range: support::present(
            it.hash_key_range.map(hash_key_range_into_rusoto).transpose()?,
            "ChildShard::hash_key_range",
        )?,
        parent_shards: it.parent_shards,
        shard_id: it.shard_id,
    })
}

pub(crate) fn consumer_into_rusoto(it: sdk::types::Consumer) -> Result<rusoto::Consumer, Unfit> {
    Ok(rusoto::Consumer {
        consumer_arn: it.consumer_arn,
        consumer_creation_timestamp: support::seconds(it.consumer_creation_timestamp),
        consumer_name: it.consumer_name,
        consumer_status: it.consumer_status.as_str().to_owned(),
    })
}

pub(crate) fn consumer_description_into_rusoto(
    it: sdk::types::ConsumerDescription,
) -> Result<rusoto::ConsumerDescription, Unfit> {
    Ok(rusoto::ConsumerDescription {
        consumer_arn: it.consumer_arn,
        consumer_creation_timestamp: support::seconds(it.consumer_creation_timestamp),
        consumer_name: it.consumer_name,
        consumer_status: it.consumer_status.as_str().to_owned(),
        stream_arn: it.stream_arn,
    })
}

pub(crate) fn enhanced_metrics_into_rusoto(
    it: sdk::types::EnhancedMetrics,
) -> Result<rusoto::EnhancedMetrics, Unfit> {
    Ok(rusoto::EnhancedMetrics {
        shard_level_metrics: it
            .shard_level_metrics
            .map(|it| it.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()),
    })
}

pub(crate) fn hash_key_range_into_rusoto(
    it: sdk::types::HashKeyRange,
) -> Result<rusoto::HashKeyRange, Unfit> {
    Ok(rusoto::HashKeyRange { ending_hash_key: it.ending_hash_key, starting_hash_key: it.starting_hash_key })
}

pub(crate) fn put_records_result_entry_into_rusoto(
    it: sdk::types::PutRecordsResultEntry,
) -> Result<rusoto::PutRecordsResultEntry, Unfit> {
    Ok(rusoto::PutRecordsResultEntry {
        error_code: it.error_code,
        error_message: it.error_message,
        sequence_number: it.sequence_number,
        shard_id: it.shard_id,
    })
}

pub(crate) fn record_into_rusoto(it: sdk::types::Record) -> Result<rusoto::Record, Unfit> {
    Ok(rusoto::Record {
        approximate_arrival_timestamp: it.approximate_arrival_timestamp.map(support::seconds),
        data: support::bytes(it.data),
        encryption_type: it.encryption_type.map(|it| it.as_str().to_owned()),
        partition_key: support::present(it.partition_key, "Record::partition_key")?,
        sequence_number: it.sequence_number,
    })
}

pub(crate) fn sequence_number_range_into_rusoto(
    it: sdk::types::SequenceNumberRange,
) -> Result<rusoto::SequenceNumberRange, Unfit> {
    Ok(rusoto::SequenceNumberRange {
        ending_sequence_number: it.ending_sequence_number,
        starting_sequence_number: it.starting_sequence_number,
    })
}

pub(crate) fn shard_into_rusoto(it: sdk::types::Shard) -> Result<rusoto::Shard, Unfit> {
    Ok(rusoto::Shard {
        adjacent_parent_shard_id: it.adjacent_parent_shard_id,
        hash_key_range: support::present(
            it.hash_key_range.map(hash_key_range_into_rusoto).transpose()?,
            "Shard::hash_key_range",
        )?,
        parent_shard_id: it.parent_shard_id,
        sequence_number_range: support::present(
            it.sequence_number_range.map(sequence_number_range_into_rusoto).transpose()?,
            "Shard::sequence_number_range",
        )?,
        shard_id: it.shard_id,
    })
}

pub(crate) fn stream_description_into_rusoto(
    it: sdk::types::StreamDescription,
) -> Result<rusoto::StreamDescription, Unfit> {
    Ok(rusoto::StreamDescription {
        encryption_type: it.encryption_type.map(|it| it.as_str().to_owned()),
        enhanced_monitoring: it
            .enhanced_monitoring
            .into_iter()
            .map(enhanced_metrics_into_rusoto)
            .collect::<Result<Vec<_>, Unfit>>()?,
        has_more_shards: it.has_more_shards,
        key_id: it.key_id,
        retention_period_hours: i64::from(it.retention_period_hours),
        shards: it.shards.into_iter().map(shard_into_rusoto).collect::<Result<Vec<_>, Unfit>>()?,
        stream_arn: it.stream_arn,
        stream_creation_timestamp: support::seconds(it.stream_creation_timestamp),
        stream_name: it.stream_name,
        stream_status: it.stream_status.as_str().to_owned(),
    })
}

pub(crate) fn stream_description_summary_into_rusoto(
    it: sdk::types::StreamDescriptionSummary,
) -> Result<rusoto::StreamDescriptionSummary, Unfit> {
    Ok(rusoto::StreamDescriptionSummary {
        consumer_count: it.consumer_count.map(i64::from),
        encryption_type: it.encryption_type.map(|it| it.as_str().to_owned()),
        enhanced_monitoring: it
            .enhanced_monitoring
            .into_iter()
            .map(enhanced_metrics_into_rusoto)
            .collect::<Result<Vec<_>, Unfit>>()?,
        key_id: it.key_id,
        open_shard_count: i64::from(it.open_shard_count),
        retention_period_hours: i64::from(it.retention_period_hours),
        stream_arn: it.stream_arn,
        stream_creation_timestamp: support::seconds(it.stream_creation_timestamp),
        stream_name: it.stream_name,
        stream_status: it.stream_status.as_str().to_owned(),
    })
}

pub(crate) fn tag_into_rusoto(it: sdk::types::Tag) -> Result<rusoto::Tag, Unfit> {
    Ok(rusoto::Tag { key: it.key, value: it.value })
}
