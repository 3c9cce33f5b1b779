//! Listings of both versions: pages, prefixes, delimiters, encoded keys.

use super::{Case, each};
use crate::clients::requests::*;
use crate::script::Script;

pub(super) fn cases() -> Vec<Case> {
    each!(listing: empty_bucket, pages_of_version_2, pages_of_version_1, prefix_and_delimiter, start_after,
        url_encoding, no_keys_asked_for, delimiter_of_one_space)
}

async fn fill(s: &mut Script, keys: &[&str]) {
    for key in keys {
        s.ok(s.clients.put_object(&PutObject::new(s.at(key), *key)).await);
    }
}

fn of(s: &Script) -> List {
    List { bucket: s.bucket.clone(), ..Default::default() }
}

async fn empty_bucket(s: &mut Script) {
    s.ok(s.clients.list_objects(&of(s)).await).has("is_truncated", false).lacks("contents[00].key");
    s.ok(s.clients.list_objects_v2(&of(s)).await)
        .has("is_truncated", false)
        .has("key_count", 0)
        .lacks("contents[00].key");
}

async fn pages_of_version_2(s: &mut Script) {
    fill(s, &["a", "b", "c", "d", "e"]).await;
    let mut list = List { max_keys: Some(2), ..of(s) };
    let first = s
        .ok(s.clients.list_objects_v2(&list).await)
        .has("contents[00].key", "a")
        .has("contents[01].key", "b")
        .lacks("contents[02].key")
        .has("is_truncated", true)
        .has("key_count", 2)
        .has("max_keys", 2)
        .outcome();
    list.after = Some(first.opaque("next_continuation_token"));
    let second = s
        .ok(s.clients.list_objects_v2(&list).await)
        .has("contents[00].key", "c")
        .has("contents[01].key", "d")
        .has("is_truncated", true)
        .outcome();
    list.after = Some(second.opaque("next_continuation_token"));
    s.ok(s.clients.list_objects_v2(&list).await)
        .has("contents[00].key", "e")
        .lacks("contents[01].key")
        .has("is_truncated", false)
        .lacks("next_continuation_token");
}

async fn pages_of_version_1(s: &mut Script) {
    fill(s, &["a", "b", "c"]).await;
    let mut list = List { max_keys: Some(2), ..of(s) };
    s.ok(s.clients.list_objects(&list).await)
        .has("contents[00].key", "a")
        .has("contents[01].key", "b")
        .lacks("contents[02].key")
        .has("is_truncated", true);
    list.after = Some("b".to_owned());
    s.ok(s.clients.list_objects(&list).await)
        .has("contents[00].key", "c")
        .lacks("contents[01].key")
        .has("is_truncated", false);
}

async fn prefix_and_delimiter(s: &mut Script) {
    fill(s, &["logs/1/a", "logs/1/b", "logs/2/a", "logs/readme", "other"]).await;
    let list = List { prefix: Some("logs/".to_owned()), delimiter: Some("/".to_owned()), ..of(s) };
    s.ok(s.clients.list_objects_v2(&list).await)
        .has("common_prefixes[00].prefix", "logs/1/")
        .has("common_prefixes[01].prefix", "logs/2/")
        .lacks("common_prefixes[02].prefix")
        .has("contents[00].key", "logs/readme")
        .lacks("contents[01].key")
        .has("prefix", "logs/")
        .has("delimiter", "/");
    s.ok(s.clients.list_objects(&list).await)
        .has("common_prefixes[00].prefix", "logs/1/")
        .has("common_prefixes[01].prefix", "logs/2/")
        .has("contents[00].key", "logs/readme");
}

async fn start_after(s: &mut Script) {
    fill(s, &["a", "b", "c"]).await;
    let list = List { start_after: Some("a".to_owned()), ..of(s) };
    s.ok(s.clients.list_objects_v2(&list).await).has("contents[00].key", "b").has("contents[01].key", "c");
}

async fn url_encoding(s: &mut Script) {
    fill(s, &["a b", "c+d", "ü"]).await;
    let list = List { encoding_type_url: true, ..of(s) };
    s.ok(s.clients.list_objects_v2(&list).await);
    s.ok(s.clients.list_objects(&list).await);
}

async fn no_keys_asked_for(s: &mut Script) {
    fill(s, &["a"]).await;
    let list = List { max_keys: Some(0), ..of(s) };
    s.ok(s.clients.list_objects_v2(&list).await).lacks("contents[00].key");
}

/// An XML element that holds white space only.
async fn delimiter_of_one_space(s: &mut Script) {
    fill(s, &["a b", "c"]).await;
    let list = List { delimiter: Some(" ".to_owned()), ..of(s) };
    s.ok(s.clients.list_objects_v2(&list).await);
    s.ok(s.clients.list_objects(&list).await);
}
