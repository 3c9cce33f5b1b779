//! What a log says of legacy calls.

use crate::stage::{BUCKET, Stage};
use local_aws::{Endpoint, Fault};
use rusoto_s3::{HeadBucketRequest, S3};
use rusoto_sts::{GetCallerIdentityRequest, Sts};
use std::cell::RefCell;
use std::io;
use std::sync::Once;
use tracing_subscriber::fmt::format::FmtSpan;

thread_local! {
    static LINES: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Writes where the test on this thread looks. With a subscriber for each test instead, the levels of one would for
/// moments hold for the others.
struct Here;

impl io::Write for Here {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LINES.with_borrow_mut(|lines| lines.extend_from_slice(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn listen() {
    static GLOBAL: Once = Once::new();
    GLOBAL.call_once(|| {
        let log = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::DEBUG)
            .with_ansi(false)
            .with_span_events(FmtSpan::NEW)
            .with_writer(|| Here);
        tracing::subscriber::set_global_default(log.finish()).unwrap();
    });
}

/// What this thread has logged, as far as `part` stands in it.
fn lines_with(part: &str) -> Vec<String> {
    let text = LINES.with_borrow(|lines| String::from_utf8(lines.clone()).unwrap());
    text.lines().filter(|line| line.contains(part)).map(str::to_owned).collect()
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
    listen();
    call_each_twice(&stage).await;
    let first = lines_with("first call of this service through Rusoto");
    assert_eq!(first.len(), 2, "{first:?}");
    assert!(first.iter().all(|line| line.contains(" INFO ")), "{first:?}");
    assert!(first[0].contains(r#"aws.sdk="rusoto" rpc.service="s3" rpc.method=HEAD /{bucket}"#), "{first:?}");
    assert!(first[1].contains(r#"rpc.service="sts" rpc.method=GetCallerIdentity"#), "{first:?}");
}

#[tokio::test]
async fn each_call_says_which_sdk_it_is_of() {
    let stage = Stage::new().await;
    listen();
    call_each_twice(&stage).await;
    let spans = lines_with(r#"rusoto{aws.sdk="rusoto""#);
    let new: Vec<_> = spans.iter().filter(|line| line.ends_with(": new")).collect();
    assert_eq!(new.len(), 4, "{spans:?}");
    assert!(new[1].contains(r#"rpc.service="sts" rpc.method=GetCallerIdentity}"#), "{new:?}");
    let modern = lines_with(r#"aws.sdk="aws-sdk" rpc.service="S3" rpc.method="HeadBucket""#);
    assert_eq!(modern.len(), 2, "{modern:?}");
    let everything = lines_with("rusoto{");
    assert!(
        !everything.iter().any(|line| line.contains(r#"rusoto{"#) && line.contains(BUCKET)),
        "{everything:?}"
    );
}

#[tokio::test]
async fn what_the_dispatcher_logs_of_a_call_stands_in_its_span() {
    let stage = Stage::new().await;
    stage.aws.faults().order(Endpoint::S3, Fault::Throttle.times(1));
    listen();
    let head = HeadBucketRequest { bucket: BUCKET.to_owned(), ..Default::default() };
    stage.retrying_s3().head_bucket(head).await.unwrap();
    let retry = lines_with(": retry ");
    assert_eq!(retry.len(), 1, "{:?}", lines_with(""));
    assert!(
        retry[0].contains(r#"rusoto{aws.sdk="rusoto" rpc.service="s3" rpc.method=HEAD /{bucket}}"#),
        "{retry:?}"
    );
}
