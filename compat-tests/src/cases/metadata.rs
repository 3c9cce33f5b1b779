//! What travels in headers: content types, user metadata, and what headers do to them.

use super::{Case, each};
use crate::clients::requests::*;
use crate::script::Script;

pub(super) fn cases() -> Vec<Case> {
    each!(metadata: headers, no_content_type, user_metadata, inner_spaces, outer_spaces, upper_case_names,
        empty_value, non_ascii_value)
}

async fn headers(s: &mut Script) {
    let mut put = PutObject::new(s.at("object"), "x");
    put.cache_control = Some("max-age=60, public".to_owned());
    put.content_disposition = Some("attachment; filename=\"a b.txt\"".to_owned());
    put.content_encoding = Some("identity".to_owned());
    put.content_type = Some("application/json".to_owned());
    s.ok(s.clients.put_object(&put).await);
    s.ok(s.clients.head_object(&put.at.into()).await).has("content_type", "application/json");
}

async fn no_content_type(s: &mut Script) {
    let put = PutObject::new(s.at("object"), "x");
    s.ok(s.clients.put_object(&put).await);
    s.ok(s.clients.get_object(&put.at.into()).await);
}

async fn put_with(s: &mut Script, name: &str, value: &str) {
    let mut put = PutObject::new(s.at("object"), "x");
    put.content_type = Some("text/plain".to_owned());
    put.metadata = vec![(name.to_owned(), value.to_owned())];
    s.ok(s.clients.put_object(&put).await);
}

async fn user_metadata(s: &mut Script) {
    let mut put = PutObject::new(s.at("object"), "x");
    put.metadata = vec![
        ("colour".to_owned(), "blue".to_owned()),
        ("made-by".to_owned(), "someone, somewhere; \"quoted\"".to_owned()),
    ];
    s.ok(s.clients.put_object(&put).await);
    s.ok(s.clients.get_object(&put.at.into()).await)
        .has("metadata.count", 2)
        .has("metadata.colour", "\"blue\"")
        .has("metadata.made-by", "\"someone, somewhere; \\\"quoted\\\"\"");
}

async fn inner_spaces(s: &mut Script) {
    put_with(s, "spaced", "a  b").await;
    s.ok(s.clients.head_object(&s.at("object").into()).await).has("metadata.spaced", "\"a  b\"");
}

async fn outer_spaces(s: &mut Script) {
    put_with(s, "spaced", " a ").await;
    s.ok(s.clients.head_object(&s.at("object").into()).await).has("metadata.spaced", "\"a\"");
}

async fn upper_case_names(s: &mut Script) {
    put_with(s, "MixedCase", "a").await;
    s.ok(s.clients.head_object(&s.at("object").into()).await).has("metadata.mixedcase", "\"a\"");
}

async fn empty_value(s: &mut Script) {
    put_with(s, "empty", "").await;
    s.ok(s.clients.head_object(&s.at("object").into()).await).has("metadata.empty", "\"\"");
}

/// Both SDKs send the text's bytes as they are; what comes back, servers do not agree about.
async fn non_ascii_value(s: &mut Script) {
    put_with(s, "name", "Grüße").await;
    s.either(s.clients.head_object(&s.at("object").into()).await);
}
