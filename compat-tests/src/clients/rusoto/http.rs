//! What Rusoto's clients send over.

use std::sync::Arc;
use std::time::Duration;

use hyper_0_14::client::HttpConnector;
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_core::request::DispatchSignedRequestFuture;
use rusoto_core::signature::SignedRequest;
use rusoto_core::{DispatchSignedRequest, HttpClient};

/// Which HTTP client the cases' Rusoto side uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LegacyHttp {
    /// Rusoto's own, on hyper 0.14.
    RusotosOwn,
    /// [`SharedHttpDispatcher`], on the SDK's.
    Shared,
}

impl LegacyHttp {
    pub(super) fn dispatcher(self) -> Dispatcher {
        match self {
            Self::RusotosOwn => Dispatcher::RusotosOwn(Arc::new(http_client())),
            Self::Shared => {
                let client = aws_smithy_http_client::Builder::new().build_http();
                let shared = SharedHttpDispatcher::from_http_client(client);
                Dispatcher::Shared(shared.expect("the SDK's client is whole"))
            }
        }
    }
}

/// Rusoto's own `HttpClient::new()` refuses plain http when it is built with rustls.
pub(crate) fn http_client() -> HttpClient<HttpConnector> {
    HttpClient::from_connector(HttpConnector::new())
}

#[derive(Clone)]
pub(super) enum Dispatcher {
    RusotosOwn(Arc<HttpClient<HttpConnector>>),
    Shared(SharedHttpDispatcher),
}

impl DispatchSignedRequest for Dispatcher {
    fn dispatch(&self, request: SignedRequest, timeout: Option<Duration>) -> DispatchSignedRequestFuture {
        match self {
            Self::RusotosOwn(own) => own.dispatch(request, timeout),
            Self::Shared(shared) => shared.dispatch(request, timeout),
        }
    }
}
