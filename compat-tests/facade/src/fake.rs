//! A dispatcher of Rusoto's that answers as a test says.

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use http_0_2::{HeaderMap, StatusCode};
use rusoto_core::request::{
    DispatchSignedRequest, DispatchSignedRequestFuture, HttpDispatchError, HttpResponse,
};
use rusoto_core::signature::SignedRequest;

type Answer = Result<HttpResponse, HttpDispatchError>;

/// Answers requests as a test says, and counts them. Clones share the count.
#[derive(Clone)]
pub struct Fake {
    answer: Arc<dyn Fn(usize) -> BoxFuture<'static, Answer> + Send + Sync>,
    asked: Arc<AtomicUsize>,
}

impl Fake {
    /// Answers with the result of a closure, which gets the number of the request, from zero.
    pub fn new<F>(answer: impl Fn(usize) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Answer> + Send + 'static,
    {
        Self { answer: Arc::new(move |number| answer(number).boxed()), asked: Arc::default() }
    }

    /// Answers at once, with a status and a body.
    pub fn of(status: u16, body: impl Into<Vec<u8>>) -> Self {
        let body = body.into();
        Self::new(move |_| std::future::ready(Ok(reply(status, body.clone()))))
    }

    /// Returns the number of requests so far.
    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }
}

impl fmt::Debug for Fake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fake").field("asked", &self.asked()).finish_non_exhaustive()
    }
}

impl DispatchSignedRequest for Fake {
    fn dispatch(&self, _request: SignedRequest, _timeout: Option<Duration>) -> DispatchSignedRequestFuture {
        (self.answer)(self.asked.fetch_add(1, Ordering::Relaxed))
    }
}

/// Returns a response with a status and a body.
pub fn reply(status: u16, body: impl Into<Vec<u8>>) -> HttpResponse {
    HttpResponse {
        status: StatusCode::from_u16(status).unwrap(),
        body: body.into().into(),
        headers: HeaderMap::new(),
    }
}
