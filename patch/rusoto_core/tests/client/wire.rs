//! The bytes of the requests: equal but for the date, and the signature that depends on it.

use crate::sides::{Case, Keys, Payload, get, same};
use std::sync::{Arc, Mutex};
use test_servers::RawServer;

/// Replaces the date and the signature.
pub(crate) fn mask(request: &str) -> String {
    request.split_inclusive('\n').map(mask_line).collect()
}

fn mask_line(line: &str) -> String {
    let end = if line.ends_with("\r\n") { "\r\n" } else { "\n" };
    if line.starts_with("x-amz-date: ") {
        return format!("x-amz-date: …{end}");
    }
    let masked = line.strip_prefix("authorization: AWS4-HMAC-SHA256 Credential=AKID/").and_then(|rest| {
        let (_, scope) = rest.split_once('/')?;
        let (scope, _) = scope.split_once("Signature=")?;
        Some(format!("authorization: AWS4-HMAC-SHA256 Credential=AKID/…/{scope}Signature=…{end}"))
    });
    masked.unwrap_or_else(|| line.to_owned())
}

/// The heads and the bodies of requests.
pub(crate) type Notes = Arc<Mutex<Vec<(String, String)>>>;

/// Starts a server that answers 200 with `fine`, and notes each request.
pub(crate) fn noting_server() -> (RawServer, Notes) {
    let notes = Notes::default();
    let noted = Arc::clone(&notes);
    let server = RawServer::start(move |connection| {
        while let Some(request) = connection.read_request() {
            let body = String::from_utf8_lossy(&request.body).into_owned();
            noted.lock().unwrap().push((mask(&request.sent), body));
            connection.answer("200 OK", "fine");
        }
    });
    (server, notes)
}

/// Sends the request with both crates, and returns its head and its body.
async fn sent(case: impl FnOnce(String) -> Case) -> (String, String) {
    let (server, notes) = noting_server();
    let case = case(server.url());
    same!(signed::send(&case)).unwrap();
    let notes = notes.lock().unwrap();
    let [old, new] = notes.as_slice() else { panic!("{} requests instead of 2", notes.len()) };
    assert_eq!(new, old, "{case:?}");
    (new.0.replace(&server.host(), "HOST"), new.1.clone())
}

#[tokio::test]
async fn a_signed_request_is_the_originals_to_the_byte() {
    let (head, body) = sent(|url| Case {
        path: "/a b/ü+c=d.txt",
        params: &[("list-type", "2"), ("prefix", "a/ü")],
        ..get(url)
    })
    .await;
    let user_agent = format!("user-agent: {}", env!("RUSOTO_USER_AGENT"));
    assert_eq!(
        head.lines().collect::<Vec<_>>(),
        [
            "GET /a%20b/%C3%BC%2Bc%3Dd.txt?list-type=2&prefix=a%2F%C3%BC HTTP/1.1",
            "authorization: AWS4-HMAC-SHA256 Credential=AKID/…/eu-west-1/s3/aws4_request, \
             SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date, Signature=…",
            "content-length: 0",
            "content-type: application/octet-stream",
            "host: HOST",
            "x-amz-content-sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "x-amz-date: …",
            &user_agent,
            "",
        ]
    );
    assert_eq!(body, "");
}

#[tokio::test]
async fn every_verb_and_every_payload_is_sent_as_before() {
    let payloads = [
        Payload::None,
        Payload::Bytes(b""),
        Payload::Bytes(b"some bytes"),
        Payload::Memory(b""),
        Payload::Memory(b"some bytes"),
        Payload::Chunks(&[b"some", b" ", b"", b"bytes"], Some(10)),
        Payload::Chunks(&[b"some", b" ", b"", b"bytes"], None),
        Payload::Chunks(&[], None),
    ];
    for method in ["POST", "PUT", "DELETE", "GET", "PATCH"] {
        for payload in payloads {
            let (head, body) = sent(|url| Case { method, payload, ..get(url) }).await;
            assert!(head.starts_with(method), "{head}");
            let whole = matches!(payload, Payload::Bytes(b"some bytes") | Payload::Memory(b"some bytes"));
            // hyper sends no body of unknown length with a GET.
            let streamed = match payload {
                Payload::Chunks([_, ..], length) => length.is_some() || method != "GET",
                _ => false,
            };
            assert_eq!(body, if whole || streamed { "some bytes" } else { "" }, "{method} {payload:?}");
        }
    }
}

#[tokio::test]
async fn headers_of_any_kind_are_sent_as_before() {
    let kinds: [&'static [(&'static str, &'static [u8])]; 5] = [
        &[("content-type", b"text/plain"), ("x-amz-acl", b"private"), ("zzz", b"last")],
        &[("x-many", b"1"), ("x-many", b""), ("x-many", b"  2  3 ")],
        &[("user-agent", b"my own")],
        &[("x-amz-meta-name", b"gr\xc3\xb6\xc3\x9fe")],
        &[("X-Upper", b"7"), ("HOST", b"elsewhere")],
    ];
    for headers in kinds {
        sent(|url| Case { method: "PUT", headers, ..get(url) }).await;
    }
    let (head, _) = sent(|url| Case { headers: kinds[2], ..get(url) }).await;
    assert!(head.contains("\r\nuser-agent: my own\r\n") && !head.contains("rusoto/"), "{head}");
}

#[tokio::test]
async fn the_credentials_decide_whether_a_request_is_signed() {
    let cases = [
        (Keys::Static, true, false),
        (Keys::Session, true, true),
        (Keys::Anonymous, false, false),
        (Keys::NotSigning, false, false),
    ];
    for (keys, is_signed, has_token) in cases {
        for service in ["s3", "sqs", "organizations"] {
            let (head, _) = sent(|url| Case { keys, service, ..get(url) }).await;
            assert_eq!(head.contains("\r\nauthorization: "), is_signed, "{head}");
            assert_eq!(head.contains("\r\nx-amz-security-token: a token\r\n"), has_token, "{head}");
            assert!(head.contains("\r\nhost: HOST\r\n"), "{head}");
        }
    }
}
