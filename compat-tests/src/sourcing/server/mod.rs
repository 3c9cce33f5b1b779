//! The servers that a case describes in `server.json`: the metadata services, STS, SSO, and their faults.
//!
//! They answer exactly what the case states. The cases are about answers that no correct server gives: half a body, a
//! page of HTML, no answer.

mod dropping;
mod request;
mod script;
mod serve;
mod sts;
mod tls;

pub use script::{Answer, Script, Site};
pub use serve::Servers;
pub use tls::{Authority, HOSTS};
