//! TLS is the SDK's: its versions, and the roots that its client was given.

use crate::clients::{Became, becomes, get};
use aws_smithy_http_client::tls::{Provider, TlsContext, TrustStore, rustls_provider::CryptoMode};
use rcgen::{CertifiedKey, generate_simple_self_signed};
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_core::HttpClient;
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::{ServerConfig, version};

/// A server on `https://localhost:PORT` that speaks TLS 1.3 only, and its certificate.
async fn server() -> (String, String) {
    let CertifiedKey { cert, signing_key } =
        generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::Pkcs8(signing_key.serialize_der().into());
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_protocol_versions(&[&version::TLS13])
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            // Whoever does not trust the certificate ends the handshake.
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let _ = stream.read(&mut [0; 4096]).await;
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nfine").await;
            let _ = stream.shutdown().await;
        }
    });
    (url, cert.pem())
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
    let (url, certificate) = server().await;
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
