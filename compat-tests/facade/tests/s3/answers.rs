//! What both clients make of one answer.

use std::sync::{Arc, Mutex};

use test_servers::Reply;

use super::calls::cases;
use super::*;

/// Answers all cases, and returns what changed in each from Rusoto's client to the facade.
async fn compared(reply: impl Fn(&str, &str) -> Reply) -> Vec<String> {
    let next = Arc::new(Mutex::new(Reply::ok("")));
    let answer = Arc::clone(&next);
    let server = Recorder::start(move |_| answer.lock().unwrap().clone());
    let [old, new] = both(&server);
    let mut found = Vec::new();
    for (name, call, headers, body) in cases() {
        *next.lock().unwrap() = reply(headers, body);
        let [old, new] = [call(&*old).await, call(&*new).await].map(without_texts_of_parsers);
        if old != new {
            found.push(format!("{name}: {}", changed(&old, &new)));
        }
    }
    found
}

/// Each parser has its own words for the same fault.
fn without_texts_of_parsers(shown: String) -> String {
    if shown.contains("ParseError(") { "ParseError".to_owned() } else { shown }
}

/// Returns the lines from the first to the last that differ, of both.
fn changed(old: &str, new: &str) -> String {
    let [old, new]: [Vec<&str>; 2] = [old, new].map(|it| it.lines().map(str::trim).collect());
    let start = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let ends = old.iter().rev().zip(new.iter().rev()).take_while(|(old, new)| old == new).count();
    let lines = |it: &[&str]| it[start..(it.len() - ends).max(start)].join(" ");
    format!("{} -> {}", lines(&old), lines(&new))
}

/// Rusoto does not read attributes, so it never had this type.
const GRANTEES: [&str; 2] = [
    r#"get_bucket_acl: type_: "", -> type_: "CanonicalUser","#,
    r#"get_object_acl: type_: "", -> type_: "CanonicalUser","#,
];

#[tokio::test]
async fn full_answers_are_the_same() {
    assert_eq!(compared(|headers, body| Reply::with_headers(200, headers, body)).await, GRANTEES);
    assert_eq!(compared(|_, body| Reply::ok(body)).await, GRANTEES);
}

/// Rusoto panics where a number is empty.
#[tokio::test]
async fn empty_texts_are_the_same() {
    let found = compared(|_, body| Reply::ok(with_empty_texts(body))).await;
    assert_eq!(found, GRANTEES);
}

/// Returns XML without the texts that are no numbers and no flags.
fn with_empty_texts(body: &str) -> String {
    let kept = |text: &str| {
        ["true", "false"].contains(&text) || text.parse::<i64>().is_ok() || text.starts_with("2026-")
    };
    let texts = body.split_inclusive('<').map(|part| match part.split_once('>') {
        Some((tag, text)) if !kept(text.trim_end_matches('<')) => {
            format!("{tag}>{}", if text.ends_with('<') { "<" } else { "" })
        }
        _ => part.to_owned(),
    });
    texts.collect()
}

#[tokio::test]
async fn bodies_that_are_no_answer_are_the_same() {
    assert_eq!(compared(|_, _| Reply::ok("this is not XML")).await, [""; 0]);
    assert_eq!(compared(|_, _| Reply::status(503, "<html>busy</html>")).await, [""; 0]);
    assert_eq!(compared(|_, _| Reply::status(500, "")).await, [""; 0]);
}

#[tokio::test]
async fn a_body_that_breaks_off_is_no_answer() {
    let (_, list, _, body) = cases().into_iter().find(|it| it.0 == "list_objects_v2").unwrap();
    let head = format!("HTTP/1.1 200 X\r\ncontent-length: {}\r\n\r\n", body.len());
    let server = Recorder::start(move |_| Reply::raw(head.clone() + &body[..body.len() / 2]));
    for client in both(&server) {
        let shown = list(&*client).await;
        assert!(shown.starts_with("Err(\n    HttpDispatch("), "{shown}");
    }
}

/// Rusoto reads nothing as an answer in which nothing is set.
#[tokio::test]
async fn no_body_is_unreadable_where_there_must_be_one() {
    for changed in compared(|_, _| Reply::ok("")).await {
        let is_policy = changed.starts_with("get_bucket_policy: policy: Some");
        assert!(changed.ends_with("-> ParseError") || is_policy, "{changed}");
    }
}

#[tokio::test]
async fn errors_are_the_same() {
    for (status, code) in [
        (404, "NoSuchKey"),
        (404, "NoSuchBucket"),
        (404, "NoSuchUpload"),
        (403, "AccessDenied"),
        (403, "InvalidObjectState"),
        (403, "ObjectNotInActiveTierError"),
        (409, "BucketAlreadyExists"),
        (409, "BucketAlreadyOwnedByYou"),
        (301, "PermanentRedirect"),
        (400, "ExpiredToken"),
        (503, "SlowDown"),
    ] {
        assert_eq!(compared(|_, _| error(status, code)).await, [""; 0], "{code}");
    }
    for status in [304, 404, 412] {
        assert_eq!(compared(|_, _| Reply::status(status, "")).await, [""; 0], "{status}");
    }
}

/// Rusoto takes this for a success, and the SDK does not.
#[tokio::test]
async fn an_error_with_a_status_of_success_is_an_error() {
    let server = Recorder::start(|_| error(200, "InternalError"));
    let [old, new] = both(&server);
    let (_, complete, ..) = cases().into_iter().find(|it| it.0 == "complete_multipart_upload").unwrap();
    assert!(complete(&*old).await.starts_with("Ok("));
    assert!(complete(&*new).await.starts_with("Err(\n    Unknown("));
}

fn error(status: u16, code: &str) -> Reply {
    Reply::status(
        status,
        format!("<Error><Code>{code}</Code><Message>why</Message><RequestId>r</RequestId></Error>"),
    )
}
