//! Bodies too large to be one piece.

use bytes::Bytes;

use super::{Case, each};
use crate::clients::requests::*;
use crate::outcome::body_text;
use crate::script::Script;

pub(super) fn cases() -> Vec<Case> {
    each!(streaming: up_and_down, short_stream, empty_stream, length_unknown)
}

/// Four megabytes and a bit, so that the last piece is not a full one; no two pieces are alike.
fn body() -> Bytes {
    (0..1_050_001_u32).flat_map(u32::to_le_bytes).collect()
}

async fn up_and_down(s: &mut Script) {
    let body = body();
    let put = PutObject::new(s.at("streamed"), Body::Stream(body.clone()));
    s.ok(s.clients.put_object(&put).await);
    s.ok(s.clients.get_object(&put.at.clone().into()).await)
        .has("content_length", body.len())
        .has("body", body_text(&body));
    let range = GetObject { range: Some("bytes=1000000-3999999".to_owned()), ..put.at.into() };
    s.ok(s.clients.get_object(&range).await).has("body", body_text(&body[1_000_000..4_000_000]));
}

async fn short_stream(s: &mut Script) {
    let put = PutObject::new(s.at("streamed"), Body::Stream(Bytes::from_static(b"short")));
    s.ok(s.clients.put_object(&put).await);
    s.ok(s.clients.get_object(&put.at.into()).await).has("body", "\"short\"");
}

async fn empty_stream(s: &mut Script) {
    let put = PutObject::new(s.at("streamed"), Body::Stream(Bytes::new()));
    s.ok(s.clients.put_object(&put).await);
    s.ok(s.clients.get_object(&put.at.into()).await).has("body", "\"\"");
}

/// Both hand it to the server, chunk by chunk, and S3 does not take it.
async fn length_unknown(s: &mut Script) {
    let body = Body::UnsizedStream(Bytes::from_static(b"who knows how long"));
    let put = PutObject::new(s.at("streamed"), body);
    s.err(s.clients.put_object(&put).await);
    s.err(s.clients.get_object(&put.at.into()).await);
}
