//! Counts of requests: which operations were called, and how often requests were sent.
//!
//! The counts of a request cost a lock for reading and a few additions. Nothing allocates once an operation is known.

mod counters;
#[cfg(test)]
mod fake_request;
mod operation;
mod operation_table;
mod operations;
mod path_shape;
mod request_view;

pub use counters::{Counter, Counters};
pub use operation_table::OperationCalls;
pub use operations::Operations;
pub use request_view::RequestView;
