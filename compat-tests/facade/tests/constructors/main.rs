//! The facades by Rusoto's constructors, beside Rusoto's own clients by the same.

mod client;
mod dispatchers;
mod mocks;
mod regions;
mod streams;

use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;

use facade_tests::{Recorder, http, keys, region};
use rusoto_compat_facade as facade;
use rusoto_core::request::DispatchSignedRequestFuture;
use rusoto_core::signature::SignedRequest;
use rusoto_core::{DispatchSignedRequest, RusotoError};
use rusoto_s3::{GetObjectRequest, S3, S3Client};

/// Returns what a call returned as a text that can be compared.
fn shown<T: Debug, E: Debug>(result: Result<T, RusotoError<E>>) -> String {
    format!("{result:#?}")
}

fn get() -> GetObjectRequest {
    GetObjectRequest { bucket: "photos".into(), key: "a b/ü.jpg".into(), ..Default::default() }
}

/// A dispatcher that is chosen at run time, as programs write it: Rusoto has none for `Arc<dyn …>`.
#[derive(Clone)]
struct Chosen(Arc<dyn DispatchSignedRequest + Send + Sync>);

impl Chosen {
    fn new(dispatcher: impl DispatchSignedRequest + Send + Sync + 'static) -> Self {
        Self(Arc::new(dispatcher))
    }
}

impl DispatchSignedRequest for Chosen {
    fn dispatch(&self, request: SignedRequest, timeout: Option<Duration>) -> DispatchSignedRequestFuture {
        self.0.dispatch(request, timeout)
    }
}

/// Returns Rusoto's client and the facade, made of the same.
fn both(dispatcher: &Chosen, region: &rusoto_core::Region) -> [Box<dyn S3 + Send + Sync>; 2] {
    [
        Box::new(S3Client::new_with(dispatcher.clone(), keys(), region.clone())),
        Box::new(facade::S3::new_with(dispatcher.clone(), keys(), region.clone())),
    ]
}
