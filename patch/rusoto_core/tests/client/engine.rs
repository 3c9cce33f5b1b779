//! `HttpClient::new()`, which sends over the engine, beside the original over a connector of the user's own.

use crate::sides::drop_in::{Noting, answer, client, request};
use crate::sides::{Answer, Case, Keys, Payload, get, original};
use crate::wire::noting_server;
use rusoto_core::{DispatchSignedRequest, HttpClient};
use std::collections::BTreeSet;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;
use test_servers::RawServer;

/// Set in the second process.
const CHILD: &str = "RUSOTO_COMPAT_CHILD";

/// The engine reads the environment and the profile, so this runs itself again in a process that has none.
#[test]
fn over_the_engine() {
    if std::env::var_os(CHILD).is_some() {
        return all();
    }
    let home = tempfile::tempdir().unwrap();
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["engine::over_the_engine", "--exact", "--nocapture"])
        .env_clear()
        .env("HOME", home.path())
        .env(CHILD, "1")
        .output()
        .unwrap();
    let (said, errors) = (String::from_utf8_lossy(&child.stdout), String::from_utf8_lossy(&child.stderr));
    // A name that is misspelt runs no test, and ends well.
    assert!(child.status.success() && said.contains(" 1 passed"), "{said}{errors}");
}

fn all() {
    let runtime = |paused| {
        tokio::runtime::Builder::new_current_thread().enable_all().start_paused(paused).build().unwrap()
    };
    runtime(false).block_on(the_same_request_is_sent_but_for_the_order());
    runtime(false).block_on(a_header_that_is_not_text_is_signed());
    runtime(false).block_on(each_request_is_sent_once());
    runtime(false).block_on(an_answer_that_comes_before_the_end_of_the_body_is_taken());
    runtime(false).block_on(a_pointer_to_a_client_is_the_client());
    runtime(false).block_on(a_wrapper_gets_a_signed_request_and_hands_it_on_as_it_is());
    runtime(true).block_on(a_timeout_of_a_wrapper_is_kept());
}

async fn send(case: &Case) -> Result<Answer, String> {
    let client = client(case.keys, HttpClient::new().unwrap());
    match client.sign_and_dispatch(request(case)).await {
        Ok(response) => Ok(answer(response).await),
        Err(error) => Err(format!("{error:?}")),
    }
}

async fn the_same_request_is_sent_but_for_the_order() {
    let payloads = [
        Payload::None,
        Payload::Bytes(b"some bytes"),
        Payload::Memory(b"some bytes"),
        Payload::Chunks(&[b"some", b" bytes"], Some(10)),
        Payload::Chunks(&[b"some", b" bytes"], None),
    ];
    for keys in [Keys::Static, Keys::Session, Keys::Anonymous, Keys::NotSigning] {
        for payload in payloads {
            for service in ["s3", "sqs", "organizations"] {
                let (server, notes) = noting_server();
                let case = Case {
                    method: "PUT",
                    path: "/a b/ü+c=d.txt",
                    params: &[("list-type", "2"), ("prefix", "a/ü")],
                    headers: &[("x-amz-acl", b"private"), ("x-amz-meta-name", b"gr\xc3\xb6\xc3\x9fe")],
                    ..Case { keys, payload, service, ..get(server.url()) }
                };
                let answers = (original::signed::send(&case).await, send(&case).await);
                assert_eq!(answers.0.unwrap().body, answers.1.unwrap().body);
                let notes = notes.lock().unwrap();
                let [(old, old_body), (new, new_body)] = notes.as_slice() else { panic!("{notes:?}") };
                assert_eq!(old_body, new_body, "{case:?}");
                let sorted = |head: &str| {
                    let (first, headers) = head.split_once("\r\n").unwrap();
                    let mut headers: Vec<_> = headers.lines().map(str::to_owned).collect();
                    headers.sort();
                    (first.to_owned(), headers)
                };
                assert_eq!(sorted(new), sorted(old), "{case:?}");
            }
        }
    }
}

/// The original panics. `rusoto_signature` holds that it is the bytes that are signed.
async fn a_header_that_is_not_text_is_signed() {
    let (server, notes) = noting_server();
    send(&Case { headers: &[("x-amz-meta-name", b"caf\xe9")], ..get(server.url()) }).await.unwrap();
    let notes = notes.lock().unwrap();
    assert!(notes[0].0.contains(";x-amz-meta-name, Signature="), "{notes:?}");
    assert!(notes[0].0.contains("\r\nx-amz-meta-name: caf"), "{notes:?}");
}

async fn each_request_is_sent_once() {
    let server = RawServer::start(|connection| {
        while connection.read_request().is_some() {
            connection.answer("503 Slow Down", "<Error><Code>SlowDown</Code></Error>");
        }
    });
    for payload in [Payload::None, Payload::Bytes(b"some bytes"), Payload::Memory(b"some bytes")] {
        let before = server.requests();
        let answer = send(&Case { method: "PUT", payload, ..get(server.url()) }).await.unwrap();
        assert_eq!((answer.status, server.requests() - before), (503, 1), "{payload:?}");
    }

    let closing = RawServer::start(|connection| drop(connection.read_request()));
    let error = send(&get(closing.url())).await.unwrap_err();
    assert!(error.contains("Error during dispatch: connection closed before message completed"), "{error}");
    assert_eq!(closing.requests(), 1);
}

/// The original waits for ever, about once in a hundred times.
async fn an_answer_that_comes_before_the_end_of_the_body_is_taken() {
    let server = RawServer::start(|connection| {
        while let Some(head) = connection.read_head() {
            connection.answer("503 Slow Down", "<Error><Code>SlowDown</Code></Error>");
            connection.read_body(&head);
        }
    });
    let body: &'static [u8] = vec![b'a'; 5 << 20].leak();
    let case = Case { method: "PUT", payload: Payload::Memory(body), ..get(server.url()) };
    for _ in 0..50 {
        assert_eq!(send(&case).await.unwrap().status, 503);
    }
}

async fn a_pointer_to_a_client_is_the_client() {
    for keys in [Keys::Static, Keys::NotSigning] {
        let (server, notes) = noting_server();
        let case = Case { keys, ..get(server.url()) };
        send(&case).await.unwrap();
        let pointer = client(keys, Arc::new(HttpClient::new().unwrap()));
        pointer.sign_and_dispatch(request(&case)).await.ok().unwrap();
        let notes = notes.lock().unwrap();
        assert_eq!(notes[0], notes[1], "the engine signs one of them and not the other");
    }
    // `Client` takes no `Rc`, but the trait has it.
    let http_client = std::rc::Rc::new(HttpClient::new().unwrap());
    assert!(http_client.engine().is_some());
    let users = HttpClient::from_connector(hyper_0_14::client::HttpConnector::new());
    assert!(users.engine().is_none());
}

async fn a_wrapper_gets_a_signed_request_and_hands_it_on_as_it_is() {
    let (server, notes) = noting_server();
    let case = Case { method: "PUT", payload: Payload::Bytes(b"some bytes"), ..get(server.url()) };
    let http_client = Arc::new(HttpClient::new().unwrap());
    let wrapper = Noting { inner: Some(http_client), ..Noting::default() };
    let response =
        client(Keys::Session, wrapper.clone()).sign_and_dispatch(request(&case)).await.ok().unwrap();
    assert_eq!(answer(response).await.body, Ok("fine".to_owned()));

    let (seen, notes) = (wrapper.seen.lock().unwrap(), notes.lock().unwrap());
    assert_eq!((seen.len(), notes.len()), (1, 1));
    let headers = |text: &str| {
        let headers = text.lines().skip(1).filter(|line| line.contains(": ")).map(str::to_owned);
        headers.collect::<BTreeSet<_>>()
    };
    let (given, sent) = (headers(&seen[0]), headers(&notes[0].0));
    let added: Vec<_> = sent.difference(&given).collect();
    let user_agent = format!("user-agent: {}", env!("RUSOTO_USER_AGENT"));
    assert_eq!(added, [&user_agent, "x-trace: 1"]);
    assert_eq!(given.difference(&sent).collect::<Vec<_>>(), [""; 0]);
    // The engine would sign the second.
    let authorization = given.iter().find(|header| header.starts_with("authorization: ")).unwrap();
    assert!(
        !authorization.contains("content-length") && !authorization.contains("x-trace"),
        "{authorization}"
    );
    assert_eq!(notes[0].1, "some bytes");
}

async fn a_timeout_of_a_wrapper_is_kept() {
    let server = RawServer::start(|connection| connection.hang());
    let http_client = HttpClient::new().unwrap();
    let sent = http_client.dispatch(request(&get(server.url())), Some(Duration::from_secs(60)));
    assert_eq!(sent.await.err().unwrap().to_string(), "Timeout while dispatching request");
}
