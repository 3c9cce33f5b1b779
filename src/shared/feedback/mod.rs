//! Reports refused credentials from the responses of either SDK to
//! [`SharedCredentials::reject`](super::SharedCredentials::reject).

mod interceptor;
mod refusal;

pub use interceptor::RefusalInterceptor;
