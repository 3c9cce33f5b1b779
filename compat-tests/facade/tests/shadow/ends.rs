//! How shadows end, and what is counted.

use std::future::ready;

use facade_tests::{Log, reply};
use rusoto_core::RusotoError;
use rusoto_core::request::HttpDispatchError;
use rusoto_s3::{DeleteObjectRequest, HeadObjectRequest, PutObjectRequest, S3};
use rusoto_sqs::{ReceiveMessageRequest, Sqs, SqsClient};

use super::*;

/// Answers with these one after the other, and then with the last.
fn in_turn(arns: &'static [&'static str]) -> Fake {
    Fake::new(move |number| {
        let arn = arns.get(number).or(arns.last()).unwrap();
        ready(Ok(reply(200, identity(arn))))
    })
}

async fn came_of_identity(old: &Fake, new: &Fake) -> String {
    let sts = sts(old, new, ALWAYS, Shadow::new());
    let _ = sts.get_caller_identity(GetCallerIdentityRequest {}).await;
    settle().await;
    came_of(sts.rollout(), IDENTITY)
}

#[tokio::test(start_paused = true)]
async fn a_difference_counts_when_it_is_there_again() {
    let (old, new) = (in_turn(&["a"]), in_turn(&["b"]));
    assert_eq!(came_of_identity(&old, &new).await, "ran 1, different 1");
    assert_eq!((old.asked(), new.asked()), (2, 2));
}

#[tokio::test(start_paused = true)]
async fn a_difference_that_is_gone_is_not_confirmed() {
    // Something was written between the two reads.
    let came = came_of_identity(&in_turn(&["a", "b"]), &in_turn(&["b"])).await;
    assert_eq!(came, "ran 1, unconfirmed 1");
    let broken = Fake::new(|number| {
        ready(match number {
            0 => Ok(reply(200, identity("b"))),
            _ => Err(HttpDispatchError::new("gone".to_owned())),
        })
    });
    assert_eq!(came_of_identity(&in_turn(&["a"]), &broken).await, "ran 1, unconfirmed 1");
}

#[tokio::test(start_paused = true)]
async fn another_difference_than_before_is_not_confirmed() {
    let other = |number| match number {
        0 => identity("b"),
        _ => identity("a").replace("<UserId>U", "<UserId>V"),
    };
    let new = Fake::new(move |number| ready(Ok(reply(200, other(number)))));
    assert_eq!(came_of_identity(&in_turn(&["a"]), &new).await, "ran 1, unconfirmed 1");
}

fn s3_error(code: &str, message: &str) -> String {
    format!("<Error><Code>{code}</Code><Message>{message}</Message></Error>")
}

async fn came_of_object(old: Fake, new: Fake) -> String {
    let s3 = s3(&old, &new, ALWAYS, Shadow::new());
    let get = rusoto_s3::GetObjectAclRequest { bucket: "b".into(), key: "k".into(), ..Default::default() };
    let _ = s3.get_object_acl(get).await;
    settle().await;
    came_of(s3.rollout(), "s3.get_object_acl")
}

#[tokio::test(start_paused = true)]
async fn errors_are_equal_by_their_variant() {
    let of = |status, code| Fake::of(status, s3_error(code, "one text"));
    let other = |status, code| Fake::of(status, s3_error(code, "another text"));
    let (equal, different) = ("ran 1, equal 1", "ran 1, different 1");
    assert_eq!(came_of_object(of(404, "NoSuchKey"), other(404, "NoSuchKey")).await, equal);
    assert_eq!(came_of_object(of(403, "AccessDenied"), other(403, "Other")).await, equal);
    assert_eq!(came_of_object(of(403, "AccessDenied"), other(503, "AccessDenied")).await, different);
    assert_eq!(came_of_object(of(404, "NoSuchKey"), other(404, "Other")).await, different);
    let answer = || Fake::of(200, "<AccessControlPolicy></AccessControlPolicy>");
    assert_eq!(came_of_object(answer(), of(404, "NoSuchKey")).await, different);
}

#[tokio::test(start_paused = true)]
async fn a_connection_that_breaks_says_nothing_about_a_side() {
    let broken = || Fake::new(|_| ready(Err(HttpDispatchError::new("reset".to_owned()))));
    let answer = || in_turn(&["a"]);
    assert_eq!(came_of_identity(&answer(), &broken()).await, "ran 1, failed 1");
    assert_eq!(came_of_identity(&broken(), &answer()).await, "ran 1, failed 1");
    assert_eq!(came_of_identity(&broken(), &broken()).await, "ran 1, failed 1");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_writes_is_never_made_twice() {
    let (old, new) = (Fake::of(200, ""), Fake::of(200, ""));
    let s3 = s3(&old, &new, ALWAYS, Shadow::new());
    let body = Some(b"hello".to_vec().into());
    s3.put_object(PutObjectRequest { bucket: "b".into(), key: "k".into(), body, ..Default::default() })
        .await
        .unwrap();
    s3.delete_object(DeleteObjectRequest { bucket: "b".into(), key: "k".into(), ..Default::default() })
        .await
        .unwrap();
    settle().await;
    assert_eq!((old.asked(), new.asked()), (2, 0));
    s3.head_object(HeadObjectRequest { bucket: "b".into(), key: "k".into(), ..Default::default() })
        .await
        .unwrap();
    settle().await;
    assert_eq!((old.asked(), new.asked()), (3, 1));
}

#[tokio::test(start_paused = true)]
async fn what_is_safe_to_repeat_may_have_a_shadow() {
    let received = "<ReceiveMessageResponse><ReceiveMessageResult/></ReceiveMessageResponse>";
    let (old, new) = (Fake::of(200, received), Fake::of(200, received));
    let rollout = Rollout::builder().safe_to_repeat("sqs.receive_message").build().unwrap();
    rollout.set(ALWAYS).unwrap();
    let [one, other] = [&old, &new].map(|it| SqsClient::new_with(it.clone(), keys(), Region::UsEast1));
    let sqs = Routed::new(one, other, &rollout);
    let request = ReceiveMessageRequest { queue_url: "https://q/1/q".into(), ..Default::default() };
    sqs.receive_message(request).await.unwrap();
    settle().await;
    assert_eq!(came_of(&rollout, "sqs.receive_message"), "ran 1, equal 1");
}

#[tokio::test(start_paused = true)]
async fn each_difference_is_logged_once_and_without_values() {
    let log = Log::listen();
    let sts = sts(&in_turn(&["a-secret"]), &in_turn(&["another-secret"]), ALWAYS, Shadow::new());
    for _ in 0..3 {
        call(&sts).await;
        settle().await;
    }
    assert_eq!(came_of(sts.rollout(), IDENTITY), "ran 3, different 3");
    let lines = log.lines();
    assert_eq!(lines.len(), 1, "{lines:?}");
    let expected =
        "old and new do not answer the same: sts.get_caller_identity: arn: old has a value, new has a value";
    assert!(lines[0].contains("WARN") && lines[0].contains(expected), "{lines:?}");
    let shown = format!("{lines:?} {:?} {:?}", sts.rollout(), sts.rollout().usage());
    assert!(!shown.contains("secret"), "{shown}");
}

#[tokio::test(start_paused = true)]
async fn an_error_is_logged_without_its_text() {
    let log = Log::listen();
    let error = Fake::of(403, s3_error("AccessDenied", "a-secret"));
    let other = Fake::of(404, s3_error("NoSuchKey", "a-secret"));
    assert_eq!(came_of_object(error, other).await, "ran 1, different 1");
    let lines = log.lines().join("\n");
    assert!(lines.contains("(result): old has Unknown 403, new has NoSuchKey"), "{lines}");
    assert!(!lines.contains("secret"), "{lines}");
}

#[tokio::test(start_paused = true)]
async fn usage_says_what_came_of_each_shadow_and_which_never_ran() {
    let (old, new) = (in_turn(&["a"]), in_turn(&["a"]));
    let rules = "* = old\nshadow sts = 100%\nshadow s3.get_object = 1%";
    let sts = sts(&old, &new, rules, Shadow::new());
    call(&sts).await;
    settle().await;
    let usage = sts.rollout().usage().to_string();
    let lines: Vec<_> = usage.lines().skip(2).collect();
    assert_eq!(
        lines,
        [
            "shadow of sts.get_caller_identity: ran 1, equal 1",
            "shadow never ran: s3.get_object, sts.get_access_key_info",
        ]
    );
}

#[test]
fn an_operation_that_is_not_known_cannot_be_ignored() {
    let shadow = Shadow::new().ignore("sts.get_caller_identitty", "arn");
    let error = Rollout::builder().shadow(shadow).build().unwrap_err().to_string();
    assert!(error.contains("get_caller_identitty"), "{error}");
}

/// Nothing that the caller gets has changed.
#[tokio::test(start_paused = true)]
async fn the_error_of_the_serving_side_is_the_callers() {
    let (old, new) = (Fake::of(403, "no"), in_turn(&["a"]));
    let sts = sts(&old, &new, ALWAYS, Shadow::new());
    let error = sts.get_caller_identity(GetCallerIdentityRequest {}).await.unwrap_err();
    let RusotoError::Unknown(response) = error else { panic!("{error:?}") };
    assert_eq!((response.status.as_u16(), response.body_as_str()), (403, "no"));
}
