//! Answers in XML.
//!
//! | concept | module |
//! |---|---|
//! | the events of a document, and how to walk over them | `events` |
//! | elements, read one after the other | `elements` |
//! | the answer of a service as a value | `response` |
//! | both of these under the names of the original | [`util`] |
//! | the error that a service sends | [`error`] |

mod elements;
pub mod error;
mod events;
mod response;
pub mod util;
