//! One SDK writes, both read.

use bytes::Bytes;

use super::{Case, Play};
use crate::clients::requests::*;
use crate::outcome::body_text;
use crate::script::Script;

pub(super) fn cases() -> Vec<Case> {
    vec![Case {
        name: "cross::written_by_one_read_by_both",
        play: Play::Shared { write: |script| Box::pin(write(script)), read: |script| Box::pin(read(script)) },
    }]
}

const HARD_KEY: &str = "folder/a+b c/ü & 100%.txt";

fn large() -> Bytes {
    (0..500_003_u32).flat_map(u32::to_le_bytes).collect()
}

async fn write(s: &mut Script) {
    let mut put = PutObject::new(s.at(HARD_KEY), "hello");
    put.content_type = Some("text/plain".to_owned());
    put.metadata = vec![("colour".to_owned(), "blue".to_owned())];
    s.ok(s.clients.put_object(&put).await);
    s.ok(s.clients.put_object(&PutObject::new(s.at("large"), Body::Stream(large()))).await);
    let running = s.clients.create_multipart_upload(&s.at("parts"), None).await;
    let upload = Upload { at: s.at("parts"), id: s.ok(running).outcome().opaque("upload_id") };
    let part = Part { upload: &upload, number: 1, body: "one part".into() };
    let part = s.ok(s.clients.upload_part(&part).await).outcome();
    let e_tag = part.get("e_tag").unwrap_or_default().to_owned();
    s.ok(s.clients.complete_multipart_upload(&upload, &[(1, e_tag)]).await);
}

async fn read(s: &mut Script) {
    s.ok(s.clients.get_object(&s.at(HARD_KEY).into()).await)
        .has("body", "\"hello\"")
        .has("content_type", "text/plain")
        .has("metadata.colour", "\"blue\"");
    s.ok(s.clients.head_object(&s.at(HARD_KEY).into()).await).has("content_length", 5);
    s.ok(s.clients.get_object(&s.at("large").into()).await).has("body", body_text(&large()));
    s.ok(s.clients.get_object(&s.at("parts").into()).await).has("body", "\"one part\"");
    let mut list = List { bucket: s.bucket.clone(), ..Default::default() };
    s.ok(s.clients.list_objects(&list).await)
        .has("contents[00].key", HARD_KEY)
        .has("contents[01].key", "large")
        .has("contents[02].key", "parts");
    s.ok(s.clients.list_objects_v2(&list).await).has("contents[00].key", HARD_KEY).has("key_count", 3);
    list.delimiter = Some("/".to_owned());
    s.ok(s.clients.list_objects_v2(&list).await)
        .has("common_prefixes[00].prefix", "folder/")
        .has("contents[00].key", "large");
}
