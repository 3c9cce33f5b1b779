//! What the README promises, with real clients of both SDKs against a server that verifies every request.
//!
//! The clock is injected into the server and the cache, so sessions end without waiting for it.

mod auto_refreshing;
mod counting;
mod outage;
mod rotation;
mod size;
mod stage;
mod thousand_tasks;
mod warm_path;
