//! Answers in JSON.

mod error;
mod payload;

pub use error::Error;
pub use payload::ResponsePayload;
