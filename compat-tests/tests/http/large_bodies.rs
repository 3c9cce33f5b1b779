//! 100 MB either way, in constant memory.
//!
//! The client runs on one thread, whose allocations are counted; the server has threads of its own.

use crate::clients::{get, region, shared};
use bytes::Bytes;
use futures_util::{TryStreamExt, stream};
use rusoto_compat::convert::{IntoRusoto, IntoSdk};
use rusoto_core::signature::SignedRequest;
use rusoto_core::{ByteStream, DispatchSignedRequest};
use std::future::Future;
use test_servers::RawServer;

const LENGTH: usize = 100_000_000;
const MIB: u64 = 1 << 20;
const MAY_GROW: u64 = 2 * MIB;

/// The most that the thread held at once while this ran, in bytes, beyond what it held before.
fn peak_of<T>(run: impl Future<Output = T>) -> (T, u64) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut answer = None;
    let measured = allocation_counter::measure(|| answer = Some(runtime.block_on(run)));
    (answer.unwrap(), measured.bytes_max)
}

fn serving() -> RawServer {
    RawServer::start(|connection| {
        while connection.read_request().is_some() {
            connection.send(format!("HTTP/1.1 200 OK\r\ncontent-length: {LENGTH}\r\n\r\n"));
            let chunk = vec![b'x'; 50_000];
            (0..LENGTH / chunk.len()).all(|_| connection.send(&chunk));
        }
    })
}

async fn count(body: ByteStream) -> usize {
    body.try_fold(0, |sum, chunk| async move { Ok(sum + chunk.len()) }).await.unwrap()
}

#[test]
fn downloads() {
    let server = serving();
    let (read, peak) = peak_of(async {
        let response = shared().dispatch(get(server.url()), None).await.unwrap();
        count(response.body).await
    });
    assert_eq!(read, LENGTH);
    assert!(peak < MAY_GROW, "{peak} bytes at once");
}

#[test]
fn uploads() {
    let server = RawServer::start(|connection| {
        if let Some(request) = connection.read_request() {
            connection.answer("200 OK", &request.body.len().to_string());
        }
    });
    let (stored, peak) = peak_of(async {
        let chunk = Bytes::from(vec![b'x'; 50_000]);
        let chunks = stream::iter((0..LENGTH / chunk.len()).map(move |_| Ok(chunk.clone())));
        let mut put = SignedRequest::new("PUT", "s3", &region(server.url()), "/bucket/key");
        put.set_payload_stream(ByteStream::new_with_size(chunks, LENGTH));
        put.complement();
        let mut response = shared().dispatch(put, None).await.unwrap();
        response.buffer().await.unwrap().body
    });
    assert_eq!(stored, LENGTH.to_string());
    assert!(peak < MAY_GROW, "{peak} bytes at once");
}

#[test]
fn from_one_world_to_the_other_and_back() {
    let server = serving();
    let (read, peak) = peak_of(async {
        let response = shared().dispatch(get(server.url()), None).await.unwrap();
        let there = response.body.into_sdk();
        assert_eq!(there.size_hint(), (LENGTH as u64, Some(LENGTH as u64)));
        count(there.into_rusoto()).await
    });
    assert_eq!(read, LENGTH);
    assert!(peak < MAY_GROW, "{peak} bytes at once");
}
