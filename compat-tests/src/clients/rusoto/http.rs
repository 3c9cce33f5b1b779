//! What Rusoto's clients send over.

use hyper_0_14::client::HttpConnector;
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_core::HttpClient;

/// Which HTTP client the cases' Rusoto side uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LegacyHttp {
    /// Rusoto's own, on a connector of hyper 0.14.
    RusotosOwn,
    /// `HttpClient::new()`. With `rustls` the original refuses plain http; the drop-in does not.
    AsNew,
    /// [`SharedHttpDispatcher`], on the SDK's.
    Shared,
}

/// [`SharedHttpDispatcher`] on an HTTP client of its own.
pub(super) fn shared() -> SharedHttpDispatcher {
    let client = aws_smithy_http_client::Builder::new().build_http();
    SharedHttpDispatcher::from_http_client(client).expect("the SDK's client is whole")
}

/// Rusoto's own `HttpClient::new()` refuses plain http when it is built with rustls.
pub(crate) fn http_client() -> HttpClient<HttpConnector> {
    HttpClient::from_connector(HttpConnector::new())
}
