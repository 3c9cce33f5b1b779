//! A program that logs with the crate `log`. A process of its own, because `tracing` passes its lines on to `log` only
//! where no subscriber was ever set.

use rusoto_compat::SharedCredentials;
use rusoto_credential::{AwsCredentials, StaticProvider};
use std::sync::Mutex;

static LINES: Mutex<Vec<String>> = Mutex::new(Vec::new());

struct Lines;

impl log::Log for Lines {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        LINES.lock().unwrap().push(format!("{} {}", record.level(), record.args()));
    }

    fn flush(&self) {}
}

/// As `docs/operate/status-and-logs.md` says, with feature `log` of `tracing`.
#[tokio::test]
async fn a_program_on_log_sees_the_lines_with_the_feature_log_of_tracing() {
    log::set_logger(&Lines).unwrap();
    log::set_max_level(log::LevelFilter::Debug);
    let keys = StaticProvider::from(AwsCredentials::new("AKIDEXAMPLE", "hunter2", None, None));
    let shared = SharedCredentials::builder().name("node role").from_rusoto(keys);
    shared.refresh().await.unwrap();
    let lines = LINES.lock().unwrap();
    assert!(
        lines.iter().any(|line| line.starts_with("DEBUG loaded") && line.contains("node role")),
        "{lines:?}"
    );
    assert!(!lines.iter().any(|line| line.contains("hunter2")), "{lines:?}");
}
