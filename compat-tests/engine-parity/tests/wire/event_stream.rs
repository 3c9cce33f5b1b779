//! `SubscribeToShard` of Kinesis, whose answer is an event stream. S3's `SelectObjectContent` has one too, but rusoto_s3
//! 0.48 panics when it is called: its code is `unimplemented!()`.

use crate::Outcome;
use futures_util::StreamExt;
use rusoto_core::credential::StaticProvider;
use rusoto_core::{HttpClient, Region};
use rusoto_kinesis::{
    Kinesis, KinesisClient, StartingPosition, SubscribeToShardEventStreamItem as Item, SubscribeToShardInput,
};
use test_servers::{HttpServer, RawServer};

/// One message of an event stream: lengths and headers with their checksum, the payload, a checksum of all.
fn message(event: &str, payload: &str) -> Vec<u8> {
    let mut headers = Vec::new();
    for (name, value) in [(":message-type", "event"), (":event-type", event)] {
        headers.push(name.len() as u8);
        headers.extend(name.as_bytes());
        // 7 is the type of a text.
        headers.push(7);
        headers.extend((value.len() as u16).to_be_bytes());
        headers.extend(value.as_bytes());
    }
    let all = 16 + headers.len() + payload.len();
    let mut message = (all as u32).to_be_bytes().to_vec();
    message.extend((headers.len() as u32).to_be_bytes());
    message.extend(crc32fast::hash(&message).to_be_bytes());
    message.extend(headers);
    message.extend(payload.as_bytes());
    message.extend(crc32fast::hash(&message).to_be_bytes());
    message
}

/// An event with one record, whose bytes are base64.
fn event(data: &str, behind: u32) -> Vec<u8> {
    let record = format!(r#"{{"Data": "{data}", "PartitionKey": "a", "SequenceNumber": "1"}}"#);
    let event = format!(
        r#"{{"ContinuationSequenceNumber": "2", "MillisBehindLatest": {behind}, "Records": [{record}]}}"#
    );
    message("SubscribeToShardEvent", &event)
}

fn whole() -> Vec<u8> {
    let gone = message("ResourceNotFoundException", r#"{"message": "the shard is gone"}"#);
    [event("Y2xpY2s=", 9), event("AP8=", 0), gone].concat()
}

const WHOLE: [&str; 3] =
    [r#"[b"click"], 9 ms behind"#, r#"[b"\0\xff"], 0 ms behind"#, "gone: the shard is gone"];

/// What the program reads: a line for each event, and the error that ends it.
async fn events(endpoint: String) -> Outcome<Vec<String>> {
    let provider = StaticProvider::new_minimal("AKIDEXAMPLE".to_owned(), "secret".to_owned());
    let region = Region::Custom { name: "us-east-1".to_owned(), endpoint };
    let client = KinesisClient::new_with(HttpClient::new()?, provider, region);
    let input = SubscribeToShardInput {
        consumer_arn: "arn:aws:kinesis:us-east-1:000000000000:stream/clicks/consumer/me:1".to_owned(),
        shard_id: "shardId-000000000000".to_owned(),
        starting_position: StartingPosition { type_: "LATEST".to_owned(), ..Default::default() },
    };
    let mut stream = client.subscribe_to_shard(input).await?.event_stream;
    let mut told = Vec::new();
    while let Some(event) = stream.next().await {
        match event {
            Ok(Item::SubscribeToShardEvent(event)) => {
                let data: Vec<_> = event.records.into_iter().map(|record| record.data).collect();
                told.push(format!("{data:?}, {} ms behind", event.millis_behind_latest));
            }
            Ok(Item::ResourceNotFoundException(gone)) => {
                told.push(format!("gone: {}", gone.message.unwrap_or_default()));
            }
            Ok(other) => told.push(format!("{other:?}")),
            Err(error) => {
                told.push(format!("error {error:?}"));
                break;
            }
        }
    }
    Ok(told)
}

#[tokio::test]
async fn every_event_arrives() -> Outcome {
    let server = HttpServer::start(|_| test_servers::Reply::ok(whole()));
    assert_eq!(events(server.url()).await?, WHOLE);
    let request = &server.requests()[0];
    assert!(request.contains("x-amz-target: kinesis_20131202.subscribetoshard\r\n"), "{request}");
    Ok(())
}

/// The network cuts where it likes.
#[tokio::test]
async fn a_message_in_pieces_is_put_together() -> Outcome {
    let server = RawServer::start(|connection| {
        if connection.read_request().is_none() {
            return;
        }
        let body = whole();
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
        connection.send(head);
        for piece in body.chunks(7) {
            connection.send(piece);
        }
    });
    assert_eq!(events(server.url()).await?, WHOLE);
    Ok(())
}

#[tokio::test]
async fn a_broken_checksum_is_an_error() -> Outcome {
    let server = HttpServer::start(|_| {
        let mut body = event("Y2xpY2s=", 9);
        if let Some(last) = body.last_mut() {
            *last ^= 1;
        }
        test_servers::Reply::ok(body)
    });
    let told = events(server.url()).await?;
    assert!(matches!(&told[..], [error] if error.starts_with("error ")), "{told:?}");
    Ok(())
}
