//! The trait of what sends a signed request.

use super::{HttpDispatchError, HttpResponse, UserAgent};
use crate::engine::Engine;
use crate::signature::SignedRequest;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

/// The future of [`DispatchSignedRequest::dispatch`].
pub type DispatchSignedRequestFuture =
    Pin<Box<dyn Future<Output = Result<HttpResponse, HttpDispatchError>> + Send>>;

/// Sends signed requests. [`HttpClient`](super::HttpClient) does it over the network. Mocks and wrappers implement it
/// too.
///
/// A [`Client`](crate::Client) gives the signed request to the dispatcher once. Only an `HttpClient` that
/// [`new`](super::HttpClient::new) made gets unsigned requests, and signs each attempt.
pub trait DispatchSignedRequest {
    /// Sends the request and returns the response. With a `timeout`, the head of the response has to arrive within it.
    fn dispatch(&self, request: SignedRequest, timeout: Option<Duration>) -> DispatchSignedRequestFuture;

    /// Returns the engine, which signs and sends by itself. Nobody outside can name its type, so the dispatchers of
    /// others have none.
    #[doc(hidden)]
    fn engine(&self) -> Option<(&Engine, &UserAgent)> {
        None
    }
}

impl<D: DispatchSignedRequest> DispatchSignedRequest for Rc<D> {
    fn dispatch(&self, request: SignedRequest, timeout: Option<Duration>) -> DispatchSignedRequestFuture {
        D::dispatch(self, request, timeout)
    }

    fn engine(&self) -> Option<(&Engine, &UserAgent)> {
        D::engine(self)
    }
}

impl<D: DispatchSignedRequest> DispatchSignedRequest for Arc<D> {
    fn dispatch(&self, request: SignedRequest, timeout: Option<Duration>) -> DispatchSignedRequestFuture {
        D::dispatch(self, request, timeout)
    }

    fn engine(&self) -> Option<(&Engine, &UserAgent)> {
        D::engine(self)
    }
}
