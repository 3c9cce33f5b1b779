//! The servers that a case describes in `server.json`: the metadata services, STS, SSO, and what is broken about
//! them.
//!
//! They say what is written down, to the letter, because the cases are about answers that no well-behaved server
//! gives: half a body, a page of HTML, silence.

mod dropping;
mod request;
mod script;
mod serve;
mod sts;
mod tls;

pub use script::{Answer, Script, Site};
pub use serve::Servers;
pub use tls::{Authority, HOSTS};
