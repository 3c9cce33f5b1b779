//! The error texts of the shared dispatcher, and of the bodies that go through it.

use std::thread;
use std::time::Duration;

use aws_smithy_http_client::proxy::ProxyConfig;
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use aws_smithy_http_client::{Builder, Connector};
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use bytes::Bytes;
use futures_util::{StreamExt, stream};
use rusoto_compat::engine::{InstallError, install};
use rusoto_compat::http::{BuildError, SharedHttpDispatcher, SharedHttpDispatcherBuilder};
use rusoto_core::signature::SignedRequest;
use rusoto_core::{ByteStream, DispatchSignedRequest, Region};
use test_servers::{Authority, RawServer, TlsFront, closed_port};

use crate::across_runtimes::across_runtimes;
use crate::quoted::assert_quoted;

/// What a server does to each of its connections when the first bytes of a request are there.
#[derive(Clone, Copy)]
enum Then {
    Close,
    Hang,
    Send(&'static str),
}

/// Host and port.
fn server(then: Then) -> String {
    let server = RawServer::start(move |connection| {
        connection.wait_for_bytes();
        match then {
            Then::Close => {}
            Then::Hang => connection.hang(),
            Then::Send(answer) => {
                connection.send(answer);
                connection.hang();
            }
        }
    });
    server.host()
}

/// A server whose certificate nobody trusts.
async fn tls_server() -> TlsFront {
    let acceptor = Authority::new().unwrap().acceptor(&["localhost"]).unwrap();
    TlsFront::start("127.0.0.1:0", acceptor, |_| closed_port()).await.unwrap()
}

fn plain() -> SharedHttpClient {
    Builder::new().build_http()
}

fn tls() -> SharedHttpClient {
    Builder::new().tls_provider(Provider::Rustls(CryptoMode::Ring)).build_https()
}

fn over_proxy(proxy: &str) -> SharedHttpClient {
    let proxy = ProxyConfig::all(format!("http://{proxy}")).unwrap();
    Builder::new().build_with_connector_fn(move |_, _| {
        let connector = Connector::builder().proxy_config(proxy.clone());
        connector.tls_provider(Provider::Rustls(CryptoMode::Ring)).build()
    })
}

fn over(client: SharedHttpClient) -> SharedHttpDispatcher {
    SharedHttpDispatcher::from_http_client(client).unwrap()
}

fn with(
    set: impl FnOnce(SharedHttpDispatcherBuilder) -> SharedHttpDispatcherBuilder,
) -> SharedHttpDispatcher {
    set(SharedHttpDispatcher::builder()).from_http_client(plain()).unwrap()
}

fn request(verb: &str, endpoint: &str) -> SignedRequest {
    let region = Region::Custom { name: "us-east-1".to_owned(), endpoint: endpoint.to_owned() };
    let mut request = SignedRequest::new(verb, "s3", &region, "/bucket/key");
    request.complement();
    request
}

/// The error that ends the request, or its body.
async fn error(dispatcher: &SharedHttpDispatcher, request: SignedRequest) -> String {
    error_if_any(dispatcher, request).await.expect("an error")
}

async fn error_if_any(dispatcher: &SharedHttpDispatcher, request: SignedRequest) -> Option<String> {
    match dispatcher.dispatch(request, None).await {
        Err(error) => Some(error.to_string()),
        Ok(mut response) => {
            while let Some(chunk) = response.body.next().await {
                if let Err(error) = chunk {
                    return Some(error.to_string());
                }
            }
            None
        }
    }
}

/// The error of a PUT whose connection ends with another runtime.
fn ended_runtime() -> String {
    let (came, _) = across_runtimes(
        |server| (over(plain()), server.url()),
        async |(dispatcher, url)| error_if_any(&dispatcher, request("PUT", &url)).await,
    );
    came.expect("an error")
}

/// The port that the guide shows.
fn shown(text: &str, host: &str) -> String {
    let (name, port) = host.rsplit_once(':').unwrap();
    text.replace(host, &format!("{name}:9000")).replace(port, "9000")
}

#[tokio::test]
async fn building() {
    let config = aws_types::SdkConfig::builder().build();
    let none = SharedHttpDispatcher::from_sdk_config(&config).unwrap_err();
    let components = BuildError::Components { source: "unused".into() };
    let texts = [none, BuildError::NoDefaultClient, components].map(|error| error.to_string());
    assert_quoted("build-errors", &texts);
}

#[test]
fn installing() {
    let config = aws_types::SdkConfig::builder().build();
    // No crate is patched here.
    let not_replaced = install(&config).unwrap_err();
    let others = [InstallError::Twice, InstallError::TooLate];
    let texts: Vec<_> = [not_replaced].into_iter().chain(others).map(|error| error.to_string()).collect();
    assert_quoted("install-errors", &texts);
}

#[tokio::test]
async fn dispatching() {
    let mut texts = Vec::new();
    let short = Duration::from_millis(100);

    for endpoint in ["https://", "https://minio:90000", "https://not a host"] {
        texts.push(error(&over(plain()), request("GET", endpoint)).await);
    }
    let mut two_lines = request("PUT", "https://minio:9000");
    two_lines.headers.insert("x-amz-meta-title".to_owned(), vec![b"two\nlines".to_vec()]);
    texts.push(error(&over(plain()), two_lines).await);
    texts.push(error(&over(plain()), request("OPTIONS", "https://minio:9000")).await);

    let nobody = closed_port().to_string();
    texts.push(shown(&error(&over(plain()), request("GET", &format!("http://{nobody}"))).await, &nobody));
    texts.push(error(&over(plain()), request("GET", "http://no..host")).await);
    texts.push(error(&over(plain()), request("GET", "https://minio:9000")).await);

    let untrusted = tls_server().await;
    let host = format!("localhost:{}", untrusted.address().port());
    texts.push(shown(&error(&over(tls()), request("GET", &format!("https://{host}"))).await, &host));
    let host = server(Then::Send("HTTP/1.1 400 Bad Request\r\n\r\n"));
    texts.push(shown(&error(&over(tls()), request("GET", &format!("https://{host}"))).await, &host));

    let proxy = server(Then::Send("HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n"));
    texts.push(error(&over(over_proxy(&proxy)), request("GET", "https://minio:9000")).await);

    let host = server(Then::Close);
    texts.push(shown(&error(&over(plain()), request("GET", &format!("http://{host}"))).await, &host));

    let host = server(Then::Hang);
    let url = format!("http://{host}");
    for limited in [
        with(|builder| builder.read_timeout(short)),
        with(|builder| builder.attempt_timeout(short)),
        with(|builder| builder.operation_timeout(short)),
    ] {
        texts.push(shown(&error(&limited, request("GET", &url)).await, &host));
    }
    let rusotos = over(plain()).dispatch(request("GET", &url), Some(short)).await;
    texts.push(rusotos.err().unwrap().to_string());
    // It has runtimes of its own.
    texts.push(thread::spawn(ended_runtime).join().unwrap());
    assert_quoted("dispatch-errors", &texts);
}

#[tokio::test]
async fn bodies() {
    let mut texts = Vec::new();
    let upload = |url: String, length: usize| {
        let chunks = stream::iter(["hello", " world"].map(|chunk| Ok(Bytes::from_static(chunk.as_bytes()))));
        let mut put = request("PUT", &url);
        put.set_payload_stream(ByteStream::new_with_size(chunks, length));
        put.complement();
        put
    };
    let host = server(Then::Hang);
    for length in [20, 8] {
        let text = error(&over(plain()), upload(format!("http://{host}"), length)).await;
        texts.push(shown(&text, &host));
    }
    const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nten bytes.";
    let host = server(Then::Send(HEAD));
    let stalled = with(|builder| builder.read_timeout(Duration::from_millis(100)));
    texts.push(error(&stalled, request("GET", &format!("http://{host}"))).await);
    assert_quoted("body-errors", &texts);
}
