//! What a log says of legacy calls.

use crate::stage::{BUCKET, Stage};
use local_aws::{Endpoint, Fault};
use rusoto_s3::{HeadBucketRequest, S3};
use rusoto_sts::{GetCallerIdentityRequest, Sts};
use std::io;
use std::sync::{Arc, Mutex};
use tracing::Level;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Lines {
    /// Those with `part` in them.
    fn with(&self, part: &str) -> Vec<String> {
        let text = String::from_utf8(self.0.lock().unwrap().clone()).unwrap();
        text.lines().filter(|line| line.contains(part)).map(str::to_owned).collect()
    }
}

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Lines {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

fn listen(level: Level) -> (Lines, tracing::subscriber::DefaultGuard) {
    let lines = Lines::default();
    let log = tracing_subscriber::fmt()
        .with_max_level(level)
        .with_ansi(false)
        .with_span_events(FmtSpan::NEW)
        .with_writer(lines.clone());
    (lines, tracing::subscriber::set_default(log.finish()))
}

async fn call_each_twice(stage: &Stage) {
    for _ in 0..2 {
        let head = HeadBucketRequest { bucket: BUCKET.to_owned(), ..Default::default() };
        stage.legacy_s3().head_bucket(head).await.unwrap();
        stage.legacy_sts().get_caller_identity(GetCallerIdentityRequest {}).await.unwrap();
        stage.modern_s3().head_bucket().bucket(BUCKET).send().await.unwrap();
    }
}

#[tokio::test]
async fn the_first_legacy_call_of_each_service_is_logged_once() {
    let stage = Stage::new().await;
    let (lines, _guard) = listen(Level::INFO);
    call_each_twice(&stage).await;
    let first = lines.with("first call of this service through Rusoto");
    assert_eq!(first.len(), 2, "{first:?}");
    assert!(first[0].contains(r#"aws.sdk="rusoto" rpc.service="s3" rpc.method=HEAD /{bucket}"#), "{first:?}");
    assert!(first[1].contains(r#"rpc.service="sts" rpc.method=GetCallerIdentity"#), "{first:?}");
}

#[tokio::test]
async fn each_call_says_which_sdk_it_is_of() {
    let stage = Stage::new().await;
    let (lines, _guard) = listen(Level::DEBUG);
    call_each_twice(&stage).await;
    let spans = lines.with(r#"rusoto{aws.sdk="rusoto""#);
    let new: Vec<_> = spans.iter().filter(|line| line.ends_with(": new")).collect();
    assert_eq!(new.len(), 4, "{spans:?}");
    assert!(new[1].contains(r#"rpc.service="sts" rpc.method=GetCallerIdentity}"#), "{new:?}");
    let modern = lines.with(r#"aws.sdk="aws-sdk" rpc.service="S3" rpc.method="HeadBucket""#);
    assert_eq!(modern.len(), 2, "{modern:?}");
    let everything = lines.with("rusoto{");
    assert!(
        !everything.iter().any(|line| line.contains(r#"rusoto{"#) && line.contains(BUCKET)),
        "{everything:?}"
    );
}

#[tokio::test]
async fn what_the_dispatcher_logs_of_a_call_stands_in_its_span() {
    let stage = Stage::new().await;
    stage.aws.faults().order(Endpoint::S3, Fault::Throttle.times(1));
    let (lines, _guard) = listen(Level::DEBUG);
    let head = HeadBucketRequest { bucket: BUCKET.to_owned(), ..Default::default() };
    stage.retrying_s3().head_bucket(head).await.unwrap();
    let retry = lines.with(": retry ");
    assert_eq!(retry.len(), 1, "{:?}", lines.with(""));
    assert!(
        retry[0].contains(r#"rusoto{aws.sdk="rusoto" rpc.service="s3" rpc.method=HEAD /{bucket}}"#),
        "{retry:?}"
    );
}
