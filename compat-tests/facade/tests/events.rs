//! The events of Kinesis: what the server sends goes to Rusoto's own reader.

use std::sync::Mutex;
use std::sync::mpsc;
use std::time::Duration;

use aws_smithy_types::base64;
use facade_tests::{Recorder, config, http, keys, region};
use futures_util::StreamExt;
use rusoto_compat_facade as facade;
use rusoto_core::RusotoError;
use rusoto_kinesis::{
    Kinesis, KinesisClient, StartingPosition, SubscribeToShardEventStreamItem, SubscribeToShardInput,
};
use test_servers::{RawServer, Reply};

/// How long a test waits before it fails. Nothing takes this long.
const LONG: Duration = Duration::from_secs(30);

/// Returns one message of an event stream, as https://smithy.io/2.0/aws/amazon-eventstream.html has it.
fn message(kind: &str, name: &str, payload: &str) -> Vec<u8> {
    let mut headers = Vec::new();
    let names =
        [(":message-type", kind), (&*format!(":{kind}-type"), name), (":content-type", "application/json")];
    for (name, value) in names {
        headers.push(name.len() as u8);
        headers.extend(name.as_bytes());
        headers.push(7);
        headers.extend((value.len() as u16).to_be_bytes());
        headers.extend(value.as_bytes());
    }
    let length = headers.len() + payload.len() + 16;
    let mut bytes = [(length as u32).to_be_bytes(), (headers.len() as u32).to_be_bytes()].concat();
    bytes.extend(crc32fast::hash(&bytes).to_be_bytes());
    bytes.extend(headers);
    bytes.extend(payload.as_bytes());
    bytes.extend(crc32fast::hash(&bytes).to_be_bytes());
    bytes
}

fn records(text: &str) -> Vec<u8> {
    let data = base64::encode(text);
    let payload = format!(
        "{{\"ContinuationSequenceNumber\": \"1\", \"MillisBehindLatest\": 0, \"Records\": \
         [{{\"Data\": \"{data}\", \"PartitionKey\": \"p\", \"SequenceNumber\": \"1\", \"New\": 1}}]}}"
    );
    message("event", "SubscribeToShardEvent", &payload)
}

fn both(url: &str) -> [Box<dyn Kinesis + Send + Sync>; 2] {
    let old = KinesisClient::new_with(http(), keys(), region(url));
    [Box::new(old), Box::new(facade::Kinesis::from_config(&config(url)))]
}

fn request() -> SubscribeToShardInput {
    let starting_position = StartingPosition { type_: "LATEST".into(), ..Default::default() };
    SubscribeToShardInput {
        consumer_arn: "arn:aws:kinesis:eu-west-1:1:stream/s/consumer/c:1".into(),
        shard_id: "s".into(),
        starting_position,
    }
}

/// Returns all that comes up to the first error, as a text. Rusoto's reader returns some errors for ever.
async fn all(client: &(dyn Kinesis + Send + Sync)) -> String {
    let mut events = match client.subscribe_to_shard(request()).await {
        Ok(output) => output.event_stream,
        Err(error) => return format!("{error:?}"),
    };
    let mut all = Vec::new();
    while let Some(event) = events.next().await {
        let is_over = event.is_err();
        all.push(event);
        if is_over {
            break;
        }
    }
    format!("{all:?}")
}

#[tokio::test]
async fn streams_are_the_same() {
    let first = message("event", "initial-response", "{}");
    let refused = message("exception", "ResourceInUseException", "{\"message\": \"busy\"}");
    let two = [first, records("a"), records("b")].concat();
    let mut broken = records("a");
    *broken.last_mut().unwrap() ^= 1;
    for (body, expected) in [
        (two.clone(), "SubscribeToShardEvent(SubscribeToShardEvent"),
        ([two.clone(), refused].concat(), "ResourceInUseException { message: Some(\"busy\") }"),
        (two[..two.len() - 3].to_vec(), "incomplete data remaining"),
        (broken, "CRC check failed"),
        (message("event", "NewEvent", "{}"), "Invalid event type: NewEvent"),
        (Vec::new(), "[]"),
    ] {
        let server = Recorder::start(move |_| Reply::ok(&body));
        let [old, new] = both(&server.url());
        let old = all(&*old).await;
        assert!(old.contains(expected), "{old}");
        assert_eq!(all(&*new).await, old);
    }
}

#[tokio::test]
async fn errors_are_the_same() {
    for body in
        ["{\"__type\": \"ResourceNotFoundException\", \"message\": \"gone\"}", "{\"__type\": \"Other\"}", ""]
    {
        let server = Recorder::start(move |_| Reply::status(400, body));
        let [old, new] = both(&server.url());
        assert_eq!(all(&*new).await, all(&*old).await, "{body}");
    }
}

/// The server sends the next event only when the one before has been read.
#[tokio::test]
async fn an_event_is_there_as_soon_as_it_has_arrived() {
    let (read, was_read) = mpsc::channel::<()>();
    let was_read = Mutex::new(was_read);
    let server = RawServer::start(move |connection| {
        connection.read_request();
        connection.send("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n");
        for text in ["a", "b"] {
            was_read.lock().unwrap().recv_timeout(LONG).expect("what was sent before is read");
            connection.send(records(text));
        }
    });
    let client = facade::Kinesis::from_config(&config(&server.url()));
    // The call returns before the first event, as Rusoto's does.
    let mut events = client.subscribe_to_shard(request()).await.unwrap().event_stream;
    for text in ["a", "b"] {
        read.send(()).unwrap();
        let SubscribeToShardEventStreamItem::SubscribeToShardEvent(event) =
            events.next().await.unwrap().unwrap()
        else {
            panic!()
        };
        assert_eq!(event.records[0].data, text);
    }
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn a_connection_that_breaks_is_an_error_of_the_stream() {
    let server = RawServer::start(|connection| {
        connection.read_request();
        connection.send("HTTP/1.1 200 OK\r\ncontent-length: 10000\r\n\r\n");
        connection.send(records("a"));
        connection.close();
    });
    for client in both(&server.url()) {
        let events = client.subscribe_to_shard(request()).await.unwrap().event_stream;
        let events: Vec<_> = events.collect().await;
        assert!(matches!(events[..], [Ok(_), Err(RusotoError::HttpDispatch(_))]), "{events:?}");
    }
}
