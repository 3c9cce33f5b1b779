//! What differs, what may differ, and why.

use std::future::ready;

use facade_tests::{Log, reply};
use rusoto_dynamodb::{DynamoDb, DynamoDbClient, ScanInput};
use rusoto_s3::{
    GetBucketPolicyRequest, GetBucketTaggingRequest, GetObjectAclRequest, HeadObjectRequest,
    ListObjectsRequest, S3,
};

use super::*;

/// Returns what came of a call with two answers, and what was logged.
macro_rules! came {
    ($old:expr, $new:expr, $client:ty, $operation:literal, $method:ident, $request:expr) => {{
        let log = Log::listen();
        let rollout = rollout(ALWAYS, Shadow::new());
        let [old, new] = [$old, $new].map(|it| <$client>::new_with(it, keys(), Region::UsEast1));
        let _ = Routed::new(old, new, &rollout).$method($request).await;
        settle().await;
        (came_of(&rollout, $operation), log.lines().join("\n"))
    }};
}

async fn scan(old: &'static str, new: &'static str) -> (String, String) {
    let [old, new] = [old, new].map(|items| Fake::of(200, format!("{{\"Items\": [{items}]}}")));
    let request = ScanInput { table_name: "t".into(), ..Default::default() };
    came!(old, new, DynamoDbClient, "dynamodb.scan", scan, request)
}

#[tokio::test(start_paused = true)]
async fn order_is_free_in_sets_and_scans() {
    let (equal, different) = ("ran 1, equal 1", "ran 1, different 1");
    let [one, other] = [
        r#"{"a": {"SS": ["x", "y"]}}, {"b": {"N": "1"}}"#,
        r#"{"b": {"N": "1"}}, {"a": {"SS": ["y", "x"]}}"#,
    ];
    assert_eq!(scan(one, other).await.0, equal);
    let [one, other] =
        [r#"{"a": {"L": [{"N": "1"}, {"N": "2"}]}}"#, r#"{"a": {"L": [{"N": "2"}, {"N": "1"}]}}"#];
    let (came, log) = scan(one, other).await;
    assert_eq!(came, different);
    assert!(log.contains("Items[].*.L[].N: old has a value, new has a value"), "{log}");
}

/// The names of attributes are the caller's, so a path does not have them.
#[tokio::test(start_paused = true)]
async fn a_path_has_no_keys_of_maps() {
    let (came, log) = scan(
        r#"{"a-secret": {"M": {"another-secret": {"BOOL": true}}}}"#,
        r#"{"a-secret": {"M": {"a-third-secret": {"BOOL": true}}}}"#,
    )
    .await;
    assert_eq!(came, "ran 1, different 1");
    let expected =
        "Items[].*.M.*: old has nothing, new has a value; Items[].*.M.*: old has a value, new has nothing";
    assert!(log.contains(expected) && !log.contains("secret"), "{log}");
    let (came, log) = scan(r#"{"a": {"N": "1"}}"#, r#"{"a": {"N": "1"}}, {"b": {"N": "1"}}"#).await;
    assert_eq!(came, "ran 1, different 1");
    assert!(log.contains("Items: old has a list of another length"), "{log}");
}

fn with_header(name: &'static str, value: &'static str) -> Fake {
    Fake::new(move |_| {
        let mut reply = reply(200, "");
        if !value.is_empty() {
            reply.headers.insert(name, value.to_owned());
        }
        ready(Ok(reply))
    })
}

async fn head(name: &'static str, old: &'static str, new: &'static str) -> (String, String) {
    let request = HeadObjectRequest { bucket: "b".into(), key: "k".into(), ..Default::default() };
    came!(with_header(name, old), with_header(name, new), S3Client, "s3.head_object", head_object, request)
}

#[tokio::test(start_paused = true)]
async fn one_instant_may_have_two_texts() {
    let [header, other] = ["Thu, 26 Nov 2026 01:23:39 GMT", "2026-11-26T01:23:39.000Z"];
    assert_eq!(head("last-modified", header, other).await.0, "ran 1, equal 1");
    let later = "2026-11-26T01:23:40Z";
    assert_eq!(head("last-modified", header, later).await.0, "ran 1, different 1");
    // Metadata is the caller's text.
    assert_eq!(head("x-amz-meta-made", header, other).await.0, "ran 1, different 1");
}

#[tokio::test(start_paused = true)]
async fn a_known_difference_is_logged_with_its_reason() {
    let (came, log) = head("x-amz-delete-marker", "", "false").await;
    assert_eq!(came, "ran 1, different 1");
    let known = "delete_marker: old has nothing, new has 0 or false (known: the service sends nothing, and the SDK's type \
                 has no `Option`)";
    assert!(log.contains(known), "{log}");
    let (_, log) = head("x-amz-delete-marker", "", "true").await;
    assert!(log.contains("old has nothing, new has a value") && !log.contains("known"), "{log}");
    let acl = || GetObjectAclRequest { bucket: "b".into(), key: "k".into(), ..Default::default() };
    let empty = Fake::of(200, "<AccessControlPolicy/>");
    let error = Fake::of(200, "<Error><Code>InternalError</Code></Error>");
    // Only the facade can tell these two apart; here a status does it.
    let unknown = Fake::of(418, "");
    let (_, log) = came!(empty, unknown, S3Client, "s3.get_object_acl", get_object_acl, acl());
    assert!(
        log.contains("(result): old has an empty answer, new has Unknown 418") && !log.contains("known:"),
        "{log}"
    );
    drop(error);
}

#[tokio::test(start_paused = true)]
async fn tags_have_no_order_and_lists_of_objects_have_one() {
    let tags = |names: [&str; 2]| {
        let tag = |name: &str| format!("<Tag><Key>{name}</Key><Value>v</Value></Tag>");
        let tags: String = names.map(tag).concat();
        Fake::of(200, format!("<Tagging><TagSet>{tags}</TagSet></Tagging>"))
    };
    let request = GetBucketTaggingRequest { bucket: "b".into(), ..Default::default() };
    let (old, new) = (tags(["a", "b"]), tags(["b", "a"]));
    let (came, _) = came!(old, new, S3Client, "s3.get_bucket_tagging", get_bucket_tagging, request);
    assert_eq!(came, "ran 1, equal 1");
    let objects = |names: [&str; 2]| {
        let objects: String = names.map(|name| format!("<Contents><Key>{name}</Key></Contents>")).concat();
        Fake::of(200, format!("<ListBucketResult>{objects}</ListBucketResult>"))
    };
    let request = ListObjectsRequest { bucket: "b".into(), ..Default::default() };
    let (old, new) = (objects(["a", "b"]), objects(["b", "a"]));
    let (came, log) = came!(old, new, S3Client, "s3.list_objects", list_objects, request);
    assert_eq!(came, "ran 1, different 1");
    assert!(log.contains("contents[].key: "), "{log}");
}

/// Rusoto has no `Serialize` for this output.
#[tokio::test(start_paused = true)]
async fn an_answer_is_compared_by_its_fields_where_rusoto_cannot_serialise_it() {
    let request = GetBucketPolicyRequest { bucket: "b".into(), ..Default::default() };
    let (old, new) = (Fake::of(200, "{}"), Fake::of(200, "{\"a\": 1}"));
    let (came, log) = came!(old, new, S3Client, "s3.get_bucket_policy", get_bucket_policy, request);
    assert_eq!(came, "ran 1, different 1");
    assert!(log.contains("policy: old has a value, new has a value"), "{log}");
}
