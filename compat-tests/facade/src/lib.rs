//! Rusoto's own clients and the facades side by side, on one server: what the tests share.

mod clients;
mod differences;
mod fake;
mod log;
mod stage;
mod wire;

pub use clients::{Recorder, config, http, keys, region};
pub use differences::{NOT_COMPARED, as_rusoto_reads, without_known};
pub use fake::{Fake, reply};
pub use log::Log;
pub use stage::Stage;
pub use wire::Canonical;
