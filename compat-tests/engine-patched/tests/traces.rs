//! What a log says of each request, in a program that has only the patch line. The log is one of the process, so this is one
//! test in a process of its own.

use local_aws::{Endpoint, Fault, LocalAws};
use rusoto_core::credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use rusoto_core::request::DispatchSignedRequestFuture;
use rusoto_core::signature::SignedRequest;
use rusoto_core::{DispatchSignedRequest, HttpClient, Region};
use rusoto_dynamodb::{DynamoDb, DynamoDbClient, ListTablesInput};
use rusoto_s3::{HeadBucketRequest, S3, S3Client};
use rusoto_sts::{GetCallerIdentityRequest, Sts, StsClient};
use std::io;
use std::sync::Mutex;
use std::time::Duration;
use tracing_subscriber::fmt::format::FmtSpan;

static LOG: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Log;

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LOG.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The lines with this text that were written since the last look.
fn lines_with(part: &str) -> Vec<String> {
    let text = String::from_utf8(std::mem::take(&mut *LOG.lock().unwrap())).unwrap();
    text.lines().filter(|line| line.contains(part)).map(str::to_owned).collect()
}

/// May have another session after each refusal.
struct Keys(String, String);

#[async_trait::async_trait]
impl ProvideAwsCredentials for Keys {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        Ok(AwsCredentials::new(&*self.0, &*self.1, None, None))
    }
}

/// A dispatcher around Rusoto's own, which gets requests that are signed.
struct Wrapper(HttpClient);

impl DispatchSignedRequest for Wrapper {
    fn dispatch(&self, request: SignedRequest, timeout: Option<Duration>) -> DispatchSignedRequestFuture {
        self.0.dispatch(request, timeout)
    }
}

const FIRST: &str = "first call of this service through Rusoto";
const SPAN: &str = r#"rusoto{aws.sdk="rusoto" rpc.service="#;

#[tokio::test]
async fn each_request_has_a_span_and_each_service_is_named_once() {
    let log = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::DEBUG)
        .with_ansi(false)
        .with_span_events(FmtSpan::NEW)
        .with_writer(|| Log);
    log.init();
    let aws = LocalAws::builder().bucket("secret-project").start().await.unwrap();
    let keys = || Keys(aws.root_keys().access_key_id.clone(), aws.root_keys().secret_access_key.clone());
    let http = || HttpClient::new().unwrap();
    let region = Region::Custom { name: aws.region().to_owned(), endpoint: aws.endpoint_url() };
    let head = || HeadBucketRequest { bucket: "secret-project".to_owned(), ..Default::default() };

    let s3 = S3Client::new_with(http(), keys(), region.clone());
    s3.head_bucket(head()).await.unwrap();
    s3.list_buckets().await.unwrap();
    let first = lines_with(FIRST);
    let [first] = &*first else { panic!("{first:?}") };
    assert!(
        first.contains(" INFO ") && first.contains(r#"rpc.service="s3" rpc.method=HEAD /{bucket}"#),
        "{first}"
    );

    let sts = StsClient::new_with(http(), keys(), region.clone());
    for _ in 0..2 {
        sts.get_caller_identity(GetCallerIdentityRequest {}).await.unwrap();
    }
    let spans = lines_with(": new");
    let of_rusoto: Vec<_> = spans.iter().filter(|line| line.contains(SPAN)).collect();
    let expected =
        format!(r#"{SPAN}"sts" rpc.method=GetCallerIdentity}}: rusoto_compat_core::usage::operations: new"#);
    assert_eq!(of_rusoto.iter().filter(|line| line.contains(&expected)).count(), 2, "{of_rusoto:#?}");

    // There is no such service.
    let dynamodb = DynamoDbClient::new_with(http(), keys(), region.clone());
    dynamodb.list_tables(ListTablesInput::default()).await.unwrap_err();
    let named = lines_with(r#"rpc.service="dynamodb" rpc.method=ListTables"#);
    assert!(named.iter().any(|line| line.contains(FIRST)), "{named:#?}");

    aws.faults().order(Endpoint::S3, Fault::Error { status: 400, code: "ExpiredToken".into() }.times(1));
    s3.list_buckets().await.unwrap();
    let again = lines_with("one more attempt");
    let [again] = &*again else { panic!("{again:?}") };
    assert!(again.contains(&format!(r#"{SPAN}"s3" rpc.method=GET /}}"#)), "{again}");

    let wrapped = S3Client::new_with(Wrapper(http()), keys(), region);
    wrapped.head_bucket(head()).await.unwrap();
    let spans = lines_with(SPAN);
    assert!(spans.iter().any(|line| line.ends_with(": new")), "{spans:#?}");
    assert!(!spans.iter().any(|line| line.contains("secret-project")), "{spans:#?}");
}
