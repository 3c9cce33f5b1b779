//! Reports refused credentials from the responses of either SDK to
//! [`SharedCredentials::reject`](super::SharedCredentials::reject).

mod interceptor;
mod refusal;

pub use interceptor::RefusalInterceptor;
#[cfg(feature = "http")]
pub(crate) use refusal::{
    DENIALS, LONGEST_ERROR_BODY, REFUSALS, bare_code, is_denial, is_refusal, signing_key,
};
