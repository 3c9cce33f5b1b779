//! Requests to AWS over the SDK's HTTP client.
//!
//! [`Engine`] sends one request through the SDK's orchestrator. The other parts are what it shares with
//! `SharedHttpDispatcher`, which sends requests that Rusoto has signed.
//!
//! No Rusoto type is here. Callers hand over the fields of their request, and get back what Rusoto's types are made of.

mod body_start;
mod by_host;
mod call_state;
mod clock_skew;
mod codes;
mod counted;
mod ended_runtime;
mod endpoint_host;
mod endpoint_style;
mod engine_error;
#[cfg(all(feature = "chain", feature = "default-https-client"))]
mod environment;
mod error_details;
mod error_in_success;
mod failure;
mod host_retries;
mod identity;
mod installation;
mod operation;
mod plugins;
mod pool;
mod process_endpoints;
mod request;
mod request_body;
mod response;
mod response_body;
mod response_code;
mod send;
mod signer;
mod signing;
mod strategy;
mod texts;
mod transport;
mod url;

pub use body_start::{Patience, read_start};
pub use codes::{THROTTLING, TRANSIENT};
pub use counted::{EngineUsage, usage};
pub use ended_runtime::{ENDED_RUNTIME, explain_ended_runtime, has_safe_method, may_go_on_another_runtime};
pub use endpoint_host::NoEndpoint;
pub use endpoint_style::{Address, EndpointStyle};
pub use engine_error::EngineError;
#[cfg(all(feature = "chain", feature = "default-https-client"))]
pub use environment::{HttpOptions, http_client_of_environment};
pub use error_details::ErrorDetails;
pub use error_in_success::{may_fail_with_success, read_error_in_success};
pub use failure::Failure;
pub use installation::{Installation, InstalledEngine};
pub use process_endpoints::endpoints_of_process;
pub use request::{MAX_HEADERS, RequestError, RequestHead, content_length};
pub use request_body::stream_body;
pub use response::{ResponseError, response_head};
pub use response_body::{ChunkTimeout, chunks};
pub use send::{Engine, EngineConfig};
pub use signing::{SignAttempt, Signing};
pub use texts::{BODY, CHUNK, DISPATCH, TIMEOUT, cause_chain, in_rusotos_words};
