//! How request bodies arrive at a server.

use crate::clients::{becomes, region, rusotos_own, shared};
use bytes::Bytes;
use futures_util::stream;
use rusoto_core::signature::SignedRequest;
use rusoto_core::{ByteStream, DispatchSignedRequest};
use std::io;
use std::sync::mpsc;
use test_servers::RawServer;

/// The head without the lines that differ by right, and the body.
async fn as_it_arrives(
    dispatcher: &impl DispatchSignedRequest,
    prepare: impl Fn(&mut SignedRequest),
) -> (Vec<String>, Vec<u8>) {
    let (arrived, requests) = mpsc::channel();
    let server = RawServer::start(move |connection| {
        while let Some(request) = connection.read_request() {
            let _ = arrived.send(request);
            connection.answer("200 OK", "");
        }
    });
    let mut put = SignedRequest::new("PUT", "s3", &region(server.url()), "/bucket/a key+1");
    put.add_param("x-id", "PutObject");
    prepare(&mut put);
    put.complement();
    becomes(dispatcher, put).await;
    let request = requests.recv().unwrap();
    let of_no_interest = ["host:", "user-agent:"];
    let head = request.head.trim_end().lines().map(str::to_owned);
    let mut head: Vec<_> = head.filter(|line| !of_no_interest.iter().any(|n| line.starts_with(n))).collect();
    head.sort();
    (head, request.body)
}

fn chunks(bytes: usize) -> impl futures_util::Stream<Item = io::Result<Bytes>> + Send + 'static {
    stream::iter((0..bytes).step_by(1000).map(move |at| Ok(Bytes::from(vec![b'x'; 1000.min(bytes - at)]))))
}

type Prepare = fn(&mut SignedRequest);

#[tokio::test]
async fn every_kind_of_body_arrives_as_rusotos_own_client_sends_it() {
    let kinds: [(&str, Prepare, usize); 6] = [
        ("none", |_| {}, 0),
        ("buffered", |put| put.set_payload(Some(vec![b'x'; 5000])), 5000),
        ("empty", |put| put.set_payload(Some("")), 0),
        ("with length", |put| put.set_payload_stream(ByteStream::new_with_size(chunks(5500), 5500)), 5500),
        ("without length", |put| put.set_payload_stream(ByteStream::new(chunks(5500))), 5500),
        (
            "stated by the caller",
            |put| {
                put.add_header("content-length", "5500");
                put.set_payload_stream(ByteStream::new(chunks(5500)));
            },
            5500,
        ),
    ];
    for (kind, prepare, length) in kinds {
        let ours = as_it_arrives(&shared(), prepare).await;
        let theirs = as_it_arrives(&rusotos_own(), prepare).await;
        assert_eq!(ours.0, theirs.0, "{kind}");
        assert_eq!(ours.1.len(), length, "{kind}");
        assert!(ours.1 == theirs.1, "{kind}");
        let chunked = ours.0.iter().any(|line| line == "transfer-encoding: chunked");
        assert_eq!(chunked, kind == "without length", "{kind}");
    }
}
