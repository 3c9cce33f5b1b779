//! The pages about the engine quote what a program on the engine says.
//!
//! Each test runs itself a second time, in a process with an environment and a first request of its own.

use rusoto_core::credential::StaticProvider;
use rusoto_core::signature::SignedRequest;
use rusoto_core::{Client, HttpClient, Region, RusotoError};
use std::convert::Infallible;
use std::error::Error;
use std::io::Write;
use std::process::Command;
use test_servers::{Authority, RawServer, TlsFront, closed_port};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const PAGE: &str = include_str!("../../../docs/start/engine.md");
const ERRORS: &str = include_str!("../../../docs/reference/errors/engine.md");

/// Set in the second process, to the endpoint or the region that it calls.
const ENDPOINT: &str = "RUSOTO_COMPAT_CHILD";

/// Returns the lines that a page quotes in a section.
fn quoted(page: &'static str, section: &str) -> Outcome<Vec<&'static str>> {
    let (_, rest) =
        page.split_once(&format!("<!-- {section}:begin -->")).ok_or("there is no such section")?;
    let (_, rest) = rest.split_once("```text\n").ok_or("the section has no quote")?;
    let (lines, _) = rest.split_once("```\n").ok_or("the quote has no end")?;
    Ok(lines.lines().collect())
}

/// Runs `test` in a process of its own. Returns what it has logged, and then the error of its call.
fn said(test: &str, endpoint: &str, env: &[(&str, &str)]) -> Outcome<Vec<String>> {
    let ended = Command::new(std::env::current_exe()?)
        .args([test, "--exact", "--nocapture", "--test-threads=1"])
        .env_clear()
        .env(ENDPOINT, endpoint)
        .envs(env.iter().copied())
        .output()?;
    let said = String::from_utf8(ended.stdout)?;
    let lines = said.lines().filter_map(|line| Some(line.split_once("said: ")?.1.to_owned()));
    Ok(lines.collect())
}

/// In the second process: calls the endpoint, and says so. Returns whether this is that process.
async fn is_the_second_process() -> Outcome<bool> {
    let Ok(endpoint) = std::env::var(ENDPOINT) else { return Ok(false) };
    // Not `print!`, whose output a test captures.
    let log = || {
        let mut stdout = std::io::stdout();
        let _ = stdout.write_all(b"said: ");
        stdout
    };
    tracing_subscriber::fmt()
        .with_writer(log)
        .with_ansi(false)
        .with_level(false)
        .with_target(false)
        .without_time()
        .init();
    let client =
        Client::new_with(StaticProvider::new_minimal("AKID".into(), "secret".into()), HttpClient::new()?);
    for _ in 0..2 {
        let region = endpoint
            .parse()
            .unwrap_or_else(|_| Region::Custom { name: "us-east-1".to_owned(), endpoint: endpoint.clone() });
        let outcome = client.sign_and_dispatch(SignedRequest::new("GET", "s3", &region, "/")).await;
        let error = outcome.err().ok_or("the call succeeded")?;
        println!("said: {}", RusotoError::<Infallible>::from(error));
    }
    Ok(true)
}

#[tokio::test]
async fn one_line_of_the_log_at_the_first_request() -> Outcome {
    if is_the_second_process().await? {
        return Ok(());
    }
    let said = said("one_line_of_the_log_at_the_first_request", &format!("http://{}", closed_port()), &[])?;
    let (first, rest) = said.split_first().ok_or("nothing was said")?;
    assert_eq!([first.as_str()], quoted(PAGE, "engine-log")?[..]);
    let (service, rest) = rest.split_first().ok_or("the first call of the service is not logged")?;
    assert!(service.starts_with("first call of this service through Rusoto"), "{service}");
    assert_eq!(rest.len(), 2, "{rest:?}");
    assert!(rest.iter().all(|line| line.starts_with("Error during dispatch: ")), "{rest:?}");
    Ok(())
}

/// The answer of an old server whose newest version of TLS is 1.1, with a suite of that time.
fn hello_of_tls_1_1() -> Vec<u8> {
    let mut hello = vec![22, 3, 2, 0, 42, 2, 0, 0, 38, 3, 2];
    hello.extend([7; 32]);
    hello.extend([0, 0, 0x2f, 0]);
    hello
}

/// The answer of today's OpenSSL with `-tls1_1`: a fatal alert, "protocol version".
const ALERT: [u8; 7] = [21, 3, 2, 0, 2, 2, 70];

fn server(answer: Vec<u8>) -> u16 {
    let server = RawServer::start(move |connection| {
        connection.wait_for_bytes();
        connection.send(&answer);
        connection.hang();
    });
    server.address().port()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_rustls_refuses() -> Outcome {
    if is_the_second_process().await? {
        return Ok(());
    }
    let authority = Authority::new()?;
    let folder = tempfile::tempdir()?;
    let bundle = folder.path().join("authority.pem");
    std::fs::write(&bundle, authority.pem())?;
    let env = [("AWS_CA_BUNDLE", bundle.to_str().ok_or("a path that is no text")?)];
    // A certificate without a `subjectAltName`. What its common name is does not matter: nobody looks at it.
    let unnamed = TlsFront::start("127.0.0.1:0", authority.acceptor(&[])?, |_| closed_port()).await?;

    let mut errors = Vec::new();
    for port in [server(hello_of_tls_1_1()), server(ALERT.to_vec()), unnamed.address().port()] {
        let lines = said("what_rustls_refuses", &format!("https://localhost:{port}"), &env)?;
        let error = lines.last().ok_or("nothing was said")?;
        errors.push(error.replace("localhost", "storage").replace(&format!(":{port}"), ""));
    }
    assert_eq!(errors, quoted(PAGE, "engine-tls")?);
    Ok(())
}

#[tokio::test]
async fn malformed_settings() -> Outcome {
    if is_the_second_process().await? {
        return Ok(());
    }
    let mut errors = Vec::new();
    for setting in [
        ("AWS_MAX_ATTEMPTS", "many"),
        ("AWS_RETRY_MODE", "none"),
        ("RUSOTO_COMPAT_PROXY_FROM_ENVIRONMENT", "perhaps"),
        ("HTTPS_PROXY", "socks5://me:hunter2@proxy:1080"),
        ("AWS_CA_BUNDLE", "/nonexistent/ca.pem"),
        ("AWS_USE_FIPS_ENDPOINT", "yes"),
        ("AWS_USE_DUALSTACK_ENDPOINT", "1"),
        ("RUSOTO_COMPAT_S3_ADDRESSING_STYLE", "dns"),
    ] {
        let wanted = [("RUSOTO_COMPAT_PROXY_FROM_ENVIRONMENT", "true"), setting];
        let lines = said("malformed_settings", "http://minio:9000", &wanted)?;
        errors.push(lines.last().ok_or("nothing was said")?.clone());
    }
    assert_eq!(errors, quoted(ERRORS, "engine-settings")?);
    Ok(())
}

#[tokio::test]
async fn an_endpoint_that_aws_does_not_have() -> Outcome {
    if is_the_second_process().await? {
        return Ok(());
    }
    let fips = [("AWS_USE_FIPS_ENDPOINT", "true")];
    let lines = said("an_endpoint_that_aws_does_not_have", "cn-north-1", &fips)?;
    assert_eq!(lines[lines.len() - 1..], quoted(ERRORS, "engine-endpoint")?);
    Ok(())
}
