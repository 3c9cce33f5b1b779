//! What cannot be sent, and where nothing can be sent to: an error with cause and host, never a panic.

use crate::clients::{Became, becomes, get, request, rusotos_own, sdk_http, shared};
use aws_smithy_http_client::Connector;
use aws_smithy_http_client::proxy::ProxyConfig;
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use aws_smithy_runtime_api::client::http::{SharedHttpConnector, http_client_fn};
use bytes::Bytes;
use futures_util::stream;
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_core::{ByteStream, HttpClient};
use std::io;
use test_servers::{RawServer, closed_port};

const NOBODY: &str = "http://127.0.0.1:1";

fn over_tls() -> SharedHttpDispatcher {
    let ring = Provider::Rustls(CryptoMode::Ring);
    let client = aws_smithy_http_client::Builder::new().tls_provider(ring).build_https();
    SharedHttpDispatcher::from_http_client(client).unwrap()
}

fn over_proxy(proxy: ProxyConfig) -> SharedHttpDispatcher {
    let ring = Provider::Rustls(CryptoMode::Ring);
    let connector = Connector::builder().proxy_config(proxy).tls_provider(ring).build();
    let connector = SharedHttpConnector::new(connector);
    let client = http_client_fn(move |_, _| connector.clone());
    SharedHttpDispatcher::from_http_client(client).unwrap()
}

#[tokio::test]
async fn unsupported_verb() {
    let ours = becomes(&shared(), request("OPTIONS", NOBODY)).await.error();
    assert_eq!(ours, "Unsupported HTTP verb OPTIONS (host 127.0.0.1:1)");
    let theirs = becomes(&rusotos_own(), request("OPTIONS", NOBODY)).await.error();
    assert_eq!(theirs, "Unsupported HTTP verb OPTIONS");
}

#[tokio::test]
async fn endpoint_without_a_host() {
    for endpoint in ["", "http://", "https:///path"] {
        let ours = becomes(&shared(), get(endpoint)).await.error();
        assert_eq!(
            ours, "error building request: the endpoint of the region `eu-test-1` has no host (host missing)",
            "{endpoint}"
        );
        let theirs = becomes(&rusotos_own(), get(endpoint)).await.error();
        assert_eq!(theirs, "error building request: invalid format", "{endpoint}");
    }
}

#[tokio::test]
async fn unparsable_uri() {
    let ours = becomes(&shared(), get("http://user:secret@not a host")).await.error();
    assert_eq!(
        ours,
        "error building request: endpoint is not a valid URI: invalid uri character (host not a host)"
    );
    let theirs = becomes(&rusotos_own(), get("http://not a host")).await.error();
    assert_eq!(theirs, "error building request: invalid uri character");
}

#[tokio::test]
async fn unparsable_header() {
    let with = |name: &str, value: &[u8]| {
        let mut request = get(NOBODY);
        request.headers.insert(name.to_owned(), vec![value.to_vec()]);
        request
    };
    let ours = becomes(&shared(), with("x-amz-meta-a", b"two\nlines")).await.error();
    assert_eq!(
        ours,
        "error parsing header value: of `x-amz-meta-a`: invalid header value: failed to parse header value (host 127.0.0.1:1)"
    );
    let theirs = becomes(&rusotos_own(), with("x-amz-meta-a", b"two\nlines")).await.error();
    assert_eq!(theirs, "error parsing header value: failed to parse header value");

    let ours = becomes(&shared(), with("x amz", b"1")).await.error();
    assert_eq!(ours, "error parsing header name: `x amz`: invalid HTTP header name (host 127.0.0.1:1)");
    let theirs = becomes(&rusotos_own(), with("x amz", b"1")).await.error();
    assert_eq!(theirs, "error parsing header name: invalid HTTP header name");
}

#[tokio::test]
async fn a_payload_that_breaks_half_way() {
    let server = RawServer::start(|connection| drop(connection.read_request()));
    let upload = |length: usize| {
        let broken = io::Error::other("the disk is gone");
        let chunks = stream::iter([Ok(Bytes::from_static(b"hello")), Err(broken)]);
        let mut put = rusoto_core::signature::SignedRequest::new(
            "PUT",
            "s3",
            &crate::clients::region(server.url()),
            "/bucket/key",
        );
        put.set_payload_stream(ByteStream::new_with_size(chunks, length));
        put.complement();
        put
    };
    let ours = becomes(&shared(), upload(10)).await.error();
    assert!(ours.starts_with("Error during dispatch: user error: "), "{ours}");
    assert!(ours.ends_with(&format!("the disk is gone (host {})", server.host())), "{ours}");
    let theirs = becomes(&rusotos_own(), upload(10)).await.error();
    assert!(theirs.starts_with("Error during dispatch: error from user's HttpBody stream: "), "{theirs}");
    assert!(theirs.ends_with("the disk is gone"), "{theirs}");
}

/// Sent on, a body that is too short would be an object that is cut off.
#[tokio::test]
async fn a_payload_that_does_not_keep_its_length() {
    let server = RawServer::start(|connection| {
        if connection.read_request().is_some() {
            connection.answer("200 OK", "");
        }
    });
    let upload = |length: usize| {
        let chunks = stream::iter([Ok(Bytes::from_static(b"hello")), Ok(Bytes::from_static(b" world"))]);
        let mut put = rusoto_core::signature::SignedRequest::new(
            "PUT",
            "s3",
            &crate::clients::region(server.url()),
            "/bucket/key",
        );
        put.set_payload_stream(ByteStream::new_with_size(chunks, length));
        put.complement();
        put
    };
    let ours = becomes(&shared(), upload(20)).await.error();
    assert!(ours.contains("the stream ended after 11 of its stated 20 bytes"), "{ours}");
    let ours = becomes(&shared(), upload(8)).await.error();
    assert!(ours.contains("the stream has more than its stated 8 bytes"), "{ours}");

    assert_eq!(becomes(&rusotos_own(), upload(8)).await, Became::ok(""), "cut off without a word");
}

#[tokio::test]
async fn connection_refused() {
    let host = closed_port().to_string();
    let ours = becomes(&shared(), get(format!("http://{host}"))).await.error();
    assert!(ours.starts_with("Error during dispatch: io error: "), "{ours}");
    assert!(ours.contains("Connection refused"), "{ours}");
    assert!(ours.ends_with(&format!("(host {host})")), "{ours}");
    let theirs = becomes(&rusotos_own(), get(format!("http://{host}"))).await.error();
    assert!(theirs.contains("Connection refused"), "{theirs}");
}

/// A label of more than 63 characters is refused by the resolver itself, so no name server is asked.
#[tokio::test]
async fn a_name_that_does_not_resolve() {
    let host = format!("{}.invalid", "x".repeat(64));
    let ours = becomes(&shared(), get(format!("http://{host}"))).await.error();
    assert!(ours.contains("dns error"), "{ours}");
    assert!(ours.ends_with(&format!("(host {host})")), "{ours}");
    let theirs = becomes(&rusotos_own(), get(format!("http://{host}"))).await.error();
    assert!(theirs.contains("dns error"), "{theirs}");
}

#[tokio::test]
async fn a_server_that_speaks_no_tls() {
    let server = RawServer::start(|connection| {
        connection.send("HTTP/1.1 400 Bad Request\r\n\r\n");
        connection.hang();
    });
    let https = format!("https://{}", server.host());
    let ours = becomes(&over_tls(), get(&https)).await.error();
    assert!(ours.contains("received corrupt message"), "{ours}");
    assert!(ours.contains(&server.host()), "{ours}");
    let theirs = becomes(&HttpClient::new().unwrap(), get(&https)).await.error();
    assert!(theirs.contains("received corrupt message"), "{theirs}");
}

/// rusoto#1980: with rustls, Rusoto's own default client refuses it. An SDK client without TLS refuses https.
#[tokio::test]
async fn plain_http_and_tls_where_the_client_has_none() {
    let server = RawServer::start(|connection| {
        if connection.read_request().is_some() {
            connection.answer("200 OK", "fine");
        }
    });
    assert_eq!(becomes(&over_tls(), get(server.url())).await, Became::ok("fine"));
    let theirs = becomes(&HttpClient::new().unwrap(), get(server.url())).await.error();
    assert!(theirs.contains("Unsupported scheme http"), "{theirs}");

    let without_tls = SharedHttpDispatcher::from_http_client(sdk_http()).unwrap();
    let ours = becomes(&without_tls, get(format!("https://{}", server.host()))).await.error();
    assert!(ours.contains("invalid URL, scheme is not http"), "{ours}");
}

#[tokio::test]
async fn a_proxy_that_refuses() {
    let proxy = RawServer::start(|connection| {
        connection.read_request();
        connection.answer("407 Proxy Authentication Required", "");
    });
    let tunnel = over_proxy(ProxyConfig::all(proxy.url()).unwrap());
    let ours = becomes(&tunnel, get("https://s3.test:444")).await.error();
    assert!(ours.contains("proxy authorization required"), "{ours}");
    assert!(ours.ends_with("(host s3.test:444)"), "{ours}");

    let gone = over_proxy(ProxyConfig::all(format!("http://{}", closed_port())).unwrap());
    let ours = becomes(&gone, get("https://s3.test:444")).await.error();
    assert!(ours.contains("Connection refused"), "{ours}");
    assert!(ours.ends_with("(host s3.test:444)"), "{ours}");
}
