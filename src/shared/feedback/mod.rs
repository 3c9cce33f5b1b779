//! Reports refused credentials from the responses of either SDK to
//! [`SharedCredentials::reject`](super::SharedCredentials::reject).

mod interceptor;
mod refusal;

pub use interceptor::RefusalInterceptor;
#[cfg(feature = "http")]
pub(crate) use refusal::{is_denial, is_refusal, signing_key};
