//! Starting and stopping.

mod clients;

use std::io::ErrorKind;
use std::net::TcpStream;
use std::time::Duration;

use aws_smithy_async::time::SystemTimeSource;
use local_aws::{Endpoint, Fault, LocalAws, StartError};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use clients::raw::{addr, open, send};
use clients::{Key, sdk_s3};

#[tokio::test]
async fn dropping_the_handle_ends_connections_and_closes_ports() {
    let aws = LocalAws::start().await.unwrap();
    let (main, imds) = (addr(&aws.endpoint_url()), aws.imds_addr());
    aws.faults().order(Endpoint::S3, Fault::HangBeforeResponse);
    let mut hanging = open(main, "GET /photos/k", &[], "").await;
    while aws.calls("GetObject") == 0 {
        tokio::task::yield_now().await;
    }
    drop(aws);
    let mut read = Vec::new();
    // The kernel sends FIN or RST, depending on the contents of its buffers.
    let _ = hanging.read_to_end(&mut read).await;
    assert!(read.is_empty());
    for port in [main, imds] {
        assert_eq!(TcpStream::connect(port).unwrap_err().kind(), ErrorKind::ConnectionRefused);
    }
}

#[test]
fn the_server_outlives_the_runtime_it_was_started_in() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let aws = runtime().block_on(LocalAws::start()).unwrap();
    let region = "GET /latest/meta-data/placement/region";
    let answer = runtime().block_on(send(aws.imds_addr(), region, &[], ""));
    assert_eq!(answer.body, "us-east-1");
}

#[tokio::test]
async fn servers_do_not_share_keys_or_buckets() {
    let (one, two) = (LocalAws::start().await.unwrap(), LocalAws::start_blocking().unwrap());
    one.create_bucket("photos").unwrap();
    sdk_s3(&one, &Key::root(&one)).head_bucket().bucket("photos").send().await.unwrap();
    let missing = sdk_s3(&two, &Key::root(&two)).head_bucket().bucket("photos").send().await.unwrap_err();
    assert!(missing.as_service_error().unwrap().is_not_found());
    sdk_s3(&two, &Key::root(&one)).list_buckets().send().await.unwrap_err();
}

#[tokio::test]
async fn objects_can_be_kept() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("deep/er");
    for round in 0..2 {
        let aws = LocalAws::builder().root_dir(&path).start().await.unwrap();
        let s3 = sdk_s3(&aws, &Key::root(&aws));
        if round == 0 {
            aws.create_bucket("photos").unwrap();
            s3.put_object().bucket("photos").key("k").send().await.unwrap();
        } else {
            s3.head_object().bucket("photos").key("k").send().await.unwrap();
        }
    }
}

#[tokio::test]
async fn a_port_in_use_is_named() {
    let aws = LocalAws::start().await.unwrap();
    let port = addr(&aws.endpoint_url()).port();
    let error = LocalAws::builder().imds_port(port).start().await.unwrap_err();
    assert!(matches!(error, StartError::Bind { what: "IMDS", .. }), "{error}");
    assert!(error.to_string().contains(&format!("127.0.0.1:{port}")), "{error}");
}

#[tokio::test]
async fn settings_that_make_no_sense_are_refused() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let day_and_more = Duration::from_secs(90_000);
    let cases = [
        (LocalAws::builder().region("Frankfurt am Main"), "region is \"Frankfurt am Main\""),
        (LocalAws::builder().region(""), "region is \"\""),
        (LocalAws::builder().role("a/b"), "role is \"a/b\""),
        (LocalAws::builder().min_session(day_and_more), "min_session is 90000s"),
        (LocalAws::builder().session_duration_default(Duration::MAX), "session_duration_default"),
        (LocalAws::builder().ecs_session(Duration::MAX), "ecs_session"),
        (LocalAws::builder().public_bucket("../x"), "public_bucket is \"../x\""),
        (LocalAws::builder().root_dir(file.path()), "as the folder for objects"),
    ];
    for (builder, expected) in cases {
        let error = builder.start().await.unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}

#[tokio::test]
async fn debug_shows_no_secret() {
    let builder = LocalAws::builder().time_source(SystemTimeSource::new());
    let shown = format!("{builder:?}");
    let aws = builder.start().await.unwrap();
    let session = aws.issue_session(Duration::from_secs(60));
    let shown = format!("{shown}{aws:?}{session:?}{:?}", aws.root_keys());
    assert!(shown.contains(&aws.root_keys().access_key_id));
    let secrets = [
        &aws.root_keys().secret_access_key,
        &session.secret_access_key,
        &session.session_token,
        aws.container_token(),
    ];
    assert!(secrets.iter().all(|secret| !shown.contains(*secret)), "{shown}");
}

#[tokio::test]
async fn what_is_no_http_does_no_harm() {
    let aws = LocalAws::start().await.unwrap();
    let ports = [addr(&aws.endpoint_url()), aws.imds_addr(), addr(&aws.container_uri())];
    for port in ports {
        for junk in
            [&b"\0\xff\xfe"[..], b"GET\r\n\r\n", b"GET /%ff%00/%zz?%zz HTTP/1.1\r\nhost: \xff\r\n\r\n"]
        {
            let mut stream = tokio::net::TcpStream::connect(port).await.unwrap();
            stream.write_all(junk).await.unwrap();
            // Half a request may wait for its rest. The client then closes the connection.
            drop(stream);
        }
        assert_ne!(send(port, "GET /", &[], "").await.status, 0);
    }
}
