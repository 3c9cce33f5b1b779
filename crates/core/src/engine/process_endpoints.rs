//! The endpoints that all requests of a process are meant for, for checks.

use super::endpoint_style::EndpointStyle;
#[cfg(all(feature = "chain", feature = "default-https-client"))]
use super::environment::endpoints_of_environment;
use crate::process::engine_so_far;

/// Returns the endpoints of the installed engine, else those that the environment and the profile ask for.
///
/// A malformed setting asks for nothing here. It is the error of every request.
pub fn endpoints_of_process() -> EndpointStyle {
    if let Some(engine) = engine_so_far() {
        return engine.endpoints();
    }
    // Without these features there is no engine but an installed one.
    #[cfg(all(feature = "chain", feature = "default-https-client"))]
    if let Ok(endpoints) = endpoints_of_environment() {
        return endpoints;
    }
    EndpointStyle::default()
}
