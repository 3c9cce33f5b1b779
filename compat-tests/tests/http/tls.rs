//! TLS is the SDK's: its versions, and the roots that its client was given.

use crate::clients::{Became, becomes, get};
use aws_smithy_http_client::tls::{Provider, TlsContext, TrustStore, rustls_provider::CryptoMode};
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_core::HttpClient;
use test_servers::{Authority, HttpServer, Reply, TlsFront};
use tokio_rustls::rustls::version::TLS13;

/// A server on `https://localhost:PORT` that speaks TLS 1.3 only, and the certificate of its authority.
async fn server() -> (String, String, TlsFront) {
    let authority = Authority::new().unwrap();
    let acceptor = authority.acceptor_of(&[&TLS13], &["localhost"]).unwrap();
    let inside = HttpServer::start(|_| Reply::ok("fine")).address();
    let front = TlsFront::start("127.0.0.1:0", acceptor, move |_| inside).await.unwrap();
    (format!("https://localhost:{}", front.address().port()), authority.pem(), front)
}

fn trusting(roots: TrustStore) -> SharedHttpDispatcher {
    let client = aws_smithy_http_client::Builder::new()
        .tls_provider(Provider::Rustls(CryptoMode::Ring))
        .tls_context(TlsContext::builder().with_trust_store(roots).build().unwrap())
        .build_https();
    SharedHttpDispatcher::from_http_client(client).unwrap()
}

#[tokio::test]
async fn a_private_root_and_tls_1_3() {
    let (url, certificate, _front) = server().await;
    let private = trusting(TrustStore::empty().with_pem_certificate(certificate));
    assert_eq!(becomes(&private, get(&url)).await, Became::ok("fine"));

    let public = trusting(TrustStore::default());
    let ours = becomes(&public, get(&url)).await.error();
    assert!(ours.contains("invalid peer certificate: UnknownIssuer"), "{ours}");
    assert!(ours.contains("(host localhost:"), "{ours}");

    // Rusoto's own has the roots of the system, and no way to be given others but a connector of hyper 0.14.
    let theirs = becomes(&HttpClient::new().unwrap(), get(&url)).await.error();
    assert!(theirs.contains("UnknownIssuer") || theirs.contains("invalid peer certificate"), "{theirs}");
}
