//! One AWS request over the SDK's HTTP client: the parts that `SharedHttpDispatcher` and the drop-in share.
//!
//! No Rusoto type is here. Callers hand over the fields of their request, and get back what Rusoto's types are made of.

mod body_start;
mod codes;
mod error_details;
mod error_in_success;
mod failure;
mod request;
mod request_body;
mod response;
mod response_body;
mod texts;

pub use body_start::read_start;
pub use codes::{THROTTLING, TRANSIENT};
pub use error_details::ErrorDetails;
pub use error_in_success::{may_fail_with_success, read_error_in_success};
pub use failure::Failure;
pub use request::{MAX_HEADERS, RequestError, RequestHead, content_length};
pub use request_body::stream_body;
pub use response::{ResponseError, response_head};
pub use response_body::{ChunkTimeout, chunks};
pub use texts::{BODY, CHUNK, DISPATCH, TIMEOUT, cause_chain, in_rusotos_words};
