//! Keys that are hard to carry: in a path, in a signature, in XML, in a copy's source.

use super::{Case, each};
use crate::clients::requests::*;
use crate::script::Script;

pub(super) fn cases() -> Vec<Case> {
    each!(keys: space, plus, percent, percent_encoded, non_ascii, emoji, slashes, ampersand_and_angles, quotes,
        reserved, unreserved, tilde_and_star, question_and_hash, brackets, leading_slash,
        double_slash, trailing_slash, dot_segment, dot_dot_segment, outer_spaces, carriage_return, line_feed, no_key)
}

/// Everything a key goes through: paths, listings, a copy's source, a request body's XML.
async fn round_trip(s: &mut Script, key: &str) {
    let put = PutObject::new(s.at(key), key);
    s.ok(s.clients.put_object(&put).await);
    s.ok(s.clients.get_object(&put.at.clone().into()).await).has("body", format!("{key:?}"));
    let list = List { bucket: s.bucket.clone(), prefix: Some(key.to_owned()), ..Default::default() };
    s.ok(s.clients.list_objects_v2(&list).await).has("contents[00].key", key).has("prefix", key);
    let copy = CopyObject { from: put.at, to: s.at("copy"), replace_metadata: None };
    s.ok(s.clients.copy_object(&copy).await);
    s.ok(s.clients.get_object(&copy.to.into()).await).has("body", format!("{key:?}"));
    s.ok(s.clients.delete_objects(&s.bucket, &[key], false).await).has("deleted[00].key", key);
    s.err(s.clients.get_object(&s.at(key).into()).await).has("error.code", "NoSuchKey");
}

macro_rules! keys {
    ($($name:ident: $key:literal;)*) => {
        $(async fn $name(s: &mut Script) {
            round_trip(s, $key).await;
        })*
    };
}

keys! {
    space: "a key with spaces";
    plus: "a+b";
    percent: "100%";
    percent_encoded: "a%20b%2Fc";
    non_ascii: "Grüße/日本語";
    emoji: "🦀";
    slashes: "a/b/c";
    ampersand_and_angles: "a&b<c>d";
    quotes: "it's \"quoted\"";
    line_feed: "a\nb";
    reserved: "a:b@c!d$e,f;g=h";
    unreserved: "A-z_0.9";
    tilde_and_star: "~(*)";
    question_and_hash: "what?#not a fragment";
    brackets: "{[|^`]}";
}

/// Keys that a file system, or a library that tidies paths, would change.
async fn keeps(s: &mut Script, key: &str) {
    s.ok(s.clients.put_object(&PutObject::new(s.at(key), key)).await);
    s.ok(s.clients.get_object(&s.at(key).into()).await).has("body", format!("{key:?}"));
    s.ok(s.clients.list_objects_v2(&List { bucket: s.bucket.clone(), ..Default::default() }).await)
        .has("contents[00].key", key);
}

async fn leading_slash(s: &mut Script) {
    keeps(s, "/a").await;
}

async fn double_slash(s: &mut Script) {
    keeps(s, "a//b").await;
}

async fn trailing_slash(s: &mut Script) {
    keeps(s, "folder/").await;
}

async fn dot_segment(s: &mut Script) {
    keeps(s, "a/./b").await;
}

async fn dot_dot_segment(s: &mut Script) {
    keeps(s, "a/../b").await;
}

async fn outer_spaces(s: &mut Script) {
    keeps(s, " a ").await;
}

/// A server reads a bare carriage return in XML as a line feed: whoever sends one names another object.
async fn carriage_return(s: &mut Script) {
    keeps(s, "a\rb").await;
    s.either(s.clients.delete_objects(&s.bucket, &["a\rb"], false).await);
    s.either(s.clients.get_object(&s.at("a\rb").into()).await);
}

/// Rusoto sends an empty key as a request to the bucket, also to delete it: S3 refuses that as long as there
/// is something in it.
async fn no_key(s: &mut Script) {
    s.ok(s.clients.put_object(&PutObject::new(s.at("keeps the bucket"), "x")).await);
    s.either(s.clients.head_object(&s.at("").into()).await);
    s.either(s.clients.get_object(&s.at("").into()).await);
    s.either(s.clients.delete_object(&s.at("")).await);
}
