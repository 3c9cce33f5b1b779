//! `SelectObjectContent`, whose answer is an event stream.

use crate::Outcome;
use futures_util::StreamExt;
use rusoto_core::credential::StaticProvider;
use rusoto_core::{HttpClient, Region};
use rusoto_s3::{S3, S3Client, SelectObjectContentEventStreamItem as Item, SelectObjectContentRequest};
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

fn whole() -> Vec<u8> {
    let stats = "<Stats><BytesScanned>9</BytesScanned></Stats>";
    [message("Records", "a,1\n"), message("Cont", ""), message("Records", "b,2\n"), message("Stats", stats), message("End", "")]
        .concat()
}

/// What the program reads: a line for each event, and the error that ends it.
async fn events(endpoint: String) -> Outcome<Vec<String>> {
    let provider = StaticProvider::new_minimal("AKIDEXAMPLE".to_owned(), "secret".to_owned());
    let region = Region::Custom { name: "us-east-1".to_owned(), endpoint };
    let client = S3Client::new_with(HttpClient::new()?, provider, region);
    let request = SelectObjectContentRequest {
        bucket: "photos".to_owned(),
        key: "list.csv".to_owned(),
        expression: "SELECT * FROM S3Object".to_owned(),
        expression_type: "SQL".to_owned(),
        ..Default::default()
    };
    let mut stream = client.select_object_content(request).await?.payload.ok_or("no payload")?;
    let mut told = Vec::new();
    while let Some(event) = stream.next().await {
        told.push(match event {
            Ok(Item::Records(records)) => {
                format!("records {}", String::from_utf8(records.payload.unwrap_or_default().to_vec())?)
            }
            Ok(Item::Stats(stats)) => {
                format!("scanned {:?}", stats.details.and_then(|details| details.bytes_scanned))
            }
            Ok(Item::Cont(_)) => "cont".to_owned(),
            Ok(Item::End(_)) => "end".to_owned(),
            Ok(Item::Progress(_)) => "progress".to_owned(),
            Err(error) => {
                told.push(format!("error {error:?}"));
                break;
            }
        });
    }
    Ok(told)
}

#[tokio::test]
async fn every_event_arrives() -> Outcome {
    let server = HttpServer::start(|_| test_servers::Reply::ok(whole()));
    let told = events(server.url()).await?;
    assert_eq!(told, ["records a,1\n", "cont", "records b,2\n", "scanned None", "end"]);
    let request = &server.requests()[0];
    assert!(request.starts_with("post /photos/list.csv?select&select-type=2"), "{request}");
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
    let told = events(server.url()).await?;
    assert_eq!(told, ["records a,1\n", "cont", "records b,2\n", "scanned None", "end"]);
    Ok(())
}

#[tokio::test]
async fn a_broken_checksum_is_an_error() -> Outcome {
    let server = HttpServer::start(|_| {
        let mut body = message("Records", "a,1\n");
        if let Some(last) = body.last_mut() {
            *last ^= 1;
        }
        test_servers::Reply::ok(body)
    });
    let told = events(server.url()).await?;
    assert!(matches!(&told[..], [error] if error.starts_with("error ")), "{told:?}");
    Ok(())
}
