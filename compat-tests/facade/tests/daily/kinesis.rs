//! Kinesis.

use bytes::Bytes;
use rusoto_kinesis::*;

use super::Log;

pub(crate) async fn story(client: &(dyn Kinesis + Send + Sync), log: &mut Log) {
    let name = || "clicks".to_owned();
    let create = CreateStreamInput { shard_count: 1, stream_name: name() };
    log.ok("create_stream", client.create_stream(create.clone()).await);
    log.refused("create_stream", client.create_stream(create).await);
    let summary = |stream_name| DescribeStreamSummaryInput { stream_name };
    log.ok("describe_stream_summary", client.describe_stream_summary(summary(name())).await);
    let none = summary("none".to_owned());
    log.refused("describe_stream_summary", client.describe_stream_summary(none).await);
    let describe = DescribeStreamInput { stream_name: name(), ..Default::default() };
    log.ok("describe_stream", client.describe_stream(describe).await);
    log.ok("list_streams", client.list_streams(ListStreamsInput::default()).await);
    let list = ListShardsInput { stream_name: Some(name()), ..Default::default() };
    let shards = log.ok("list_shards", client.list_shards(list).await).shards.unwrap();

    let put = PutRecordInput {
        data: Bytes::from_static(b"click\x00\xff"),
        partition_key: "ü".to_owned(),
        stream_name: name(),
        ..Default::default()
    };
    log.ok("put_record", client.put_record(put).await);
    let records = [&b"one"[..], b"", b"\xfe"].map(|data| PutRecordsRequestEntry {
        data: Bytes::from_static(data),
        partition_key: "b".to_owned(),
        ..Default::default()
    });
    let put = PutRecordsInput { records: records.into(), stream_name: name() };
    log.ok("put_records", client.put_records(put).await);
    let iterator = GetShardIteratorInput {
        shard_id: shards[0].shard_id.clone(),
        shard_iterator_type: "TRIM_HORIZON".to_owned(),
        stream_name: name(),
        ..Default::default()
    };
    let iterator = log.ok("get_shard_iterator", client.get_shard_iterator(iterator).await);
    let get = GetRecordsInput { limit: Some(3), shard_iterator: iterator.shard_iterator.unwrap() };
    let got = log.ok("get_records", client.get_records(get).await);
    assert_eq!(got.records.len(), 3);
    let get = GetRecordsInput { limit: None, shard_iterator: got.next_shard_iterator.unwrap() };
    log.ok("get_records", client.get_records(get).await);
    let none = GetRecordsInput { limit: None, shard_iterator: "none".to_owned() };
    log.refused("get_records", client.get_records(none).await);

    let tags = [("team".to_owned(), "a b".to_owned())].into();
    let add = AddTagsToStreamInput { stream_name: name(), tags };
    log.ok("add_tags_to_stream", client.add_tags_to_stream(add).await);
    let list = ListTagsForStreamInput { stream_name: name(), ..Default::default() };
    log.ok("list_tags_for_stream", client.list_tags_for_stream(list).await);
    let retain = IncreaseStreamRetentionPeriodInput { retention_period_hours: 48, stream_name: name() };
    log.ok("increase_stream_retention_period", client.increase_stream_retention_period(retain).await);
    let delete = DeleteStreamInput { stream_name: name(), ..Default::default() };
    log.ok("delete_stream", client.delete_stream(delete).await);
}
