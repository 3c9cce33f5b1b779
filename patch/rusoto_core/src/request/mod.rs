//! Dispatchers, which send signed requests, and the responses.
//!
//! | concept | items |
//! |---|---|
//! | what sends a request | [`DispatchSignedRequest`], [`DispatchSignedRequestFuture`] |
//! | Rusoto's own dispatcher | [`HttpClient`], [`HttpConfig`], [`TlsError`] |
//! | responses | [`HttpResponse`], [`BufferedHttpResponse`] |
//! | why there is none | [`HttpDispatchError`] |

mod client;
mod config;
mod dispatch;
mod dispatch_error;
mod over_hyper;
mod response;
mod tls_error;
mod user_agent;

pub use client::HttpClient;
pub use config::HttpConfig;
pub use dispatch::{DispatchSignedRequest, DispatchSignedRequestFuture};
pub use dispatch_error::HttpDispatchError;
pub use response::{BufferedHttpResponse, HttpResponse};
pub use tls_error::TlsError;
pub(crate) use user_agent::UserAgent;
