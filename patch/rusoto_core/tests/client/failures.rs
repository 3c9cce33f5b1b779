//! The texts of errors, on which programs match.

use crate::sides::{Case, Keys, Payload, get, same};
use std::time::Duration;
use test_servers::{RawServer, closed_port};

async fn error(case: Case) -> String {
    same!(signed::send(&case)).unwrap_err()
}

fn dispatch(text: &str) -> String {
    format!("Dispatch(HttpDispatchError {{ message: {text:?} }})")
}

#[tokio::test]
async fn connections_that_fail() {
    let refused = error(get(format!("http://{}", closed_port()))).await;
    let text = "Error during dispatch: error trying to connect: tcp connect error: Connection refused";
    assert!(refused.contains(text), "{refused}");

    let closing = RawServer::start(|connection| drop(connection.read_request()));
    let closed = error(get(closing.url())).await;
    assert_eq!(closed, dispatch("Error during dispatch: connection closed before message completed"));

    let odd = RawServer::start(|connection| {
        connection.read_request();
        connection.send("this is not HTTP\r\n\r\n");
    });
    let invalid = error(get(odd.url())).await;
    assert_eq!(invalid, dispatch("Error during dispatch: invalid HTTP version parsed"));

    let no_tls = error(get("https://localhost:1")).await;
    let text = "Error during dispatch: error trying to connect: invalid URL, scheme is not http";
    assert_eq!(no_tls, dispatch(text));
}

#[tokio::test]
async fn a_body_that_breaks_off() {
    let server = RawServer::start(|connection| {
        connection.read_request();
        connection.send("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf");
    });
    let answer = same!(signed::send(&get(server.url()))).unwrap();
    let text = "Error obtaining chunk: error reading a body from connection: end of file before message length reached";
    assert_eq!(answer.body, Err(text.to_owned()));
    let error = same!(signed::buffer(&get(server.url()))).unwrap_err();
    assert_eq!(error, format!("Error obtaining body: {text}"));
}

#[tokio::test]
async fn a_stream_that_breaks_off() {
    let server = RawServer::start(|connection| {
        connection.read_request();
    });
    let payload = Payload::Breaks(b"half", 10);
    let error = error(Case { method: "PUT", payload, ..get(server.url()) }).await;
    assert_eq!(
        error,
        dispatch(
            "Error during dispatch: error from user's HttpBody stream: error reading a body from connection: the file is gone"
        )
    );
}

#[tokio::test]
async fn requests_that_cannot_be_sent() {
    let url = || "http://localhost".to_owned();
    let cases = [
        (Case { method: "OPTIONS", ..get(url()) }, "Unsupported HTTP verb OPTIONS"),
        (Case { method: "", ..get(url()) }, "Unsupported HTTP verb "),
        (Case { method: "get", ..get(url()) }, "Unsupported HTTP verb get"),
        (
            Case { headers: &[("x y", b"1")], ..get(url()) },
            "error parsing header name: invalid HTTP header name",
        ),
        (
            Case { headers: &[("", b"1")], ..get(url()) },
            "error parsing header name: invalid HTTP header name",
        ),
        (
            Case { headers: &[("x", b"a\nb")], ..get(url()) },
            "error parsing header value: failed to parse header value",
        ),
        (get("http://"), "error building request: invalid format"),
        (get("http://a b"), "error building request: invalid uri character"),
    ];
    for (case, text) in cases {
        assert_eq!(error(case.clone()).await, dispatch(text), "{case:?}");
        assert_eq!(same!(unsigned::dispatch(&case)), Err(text.to_owned()), "{case:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_timeout_that_passes() {
    let server = RawServer::start(|connection| connection.hang());
    let case = Case { timeout: Some(Duration::from_secs(60)), ..get(server.url()) };
    assert_eq!(same!(unsigned::dispatch(&case)), Err("Timeout while dispatching request".to_owned()));
}

#[tokio::test]
async fn credentials_that_fail() {
    let case = Case { keys: Keys::Fails, ..get(format!("http://{}", closed_port())) };
    assert_eq!(error(case).await, "Credentials(CredentialsError { message: \"no keys today\" })");
}

#[tokio::test]
async fn more_headers_than_fit_are_an_error_where_the_original_panics() {
    use rusoto_core::{DispatchSignedRequest, HttpClient};
    let client = HttpClient::from_connector(hyper_0_14::client::HttpConnector::new());
    let mut request = crate::sides::drop_in::request(&get("http://localhost"));
    for number in 0..40_000 {
        request.add_header(format!("x-{number}"), "1");
    }
    let error = client.dispatch(request, None).await.err().unwrap();
    assert_eq!(error.to_string(), "error building request: max size reached");
}
