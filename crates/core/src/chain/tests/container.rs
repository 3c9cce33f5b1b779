//! ECS, EKS Pod Identity, and similar endpoints.

use super::server::{Reply, Server, ok, redirect_to};
use super::sleeps::{LIMIT, Sleeps};
use super::{Class, SECRET, keys, refusal, says, with_env};
use crate::chain::ContainerProvider;
use std::ffi::OsString;
use std::sync::atomic::{AtomicUsize, Ordering};

const FULL: &str = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
const RELATIVE: &str = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
const TOKEN: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
const TOKEN_FILE: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";

fn document() -> String {
    format!(
        r#"{{"AccessKeyId":"AKID","SecretAccessKey":"{SECRET}","Token":"t","Expiration":"2030-01-01T00:00:00Z"}}"#
    )
}

fn provider<const N: usize>(variables: [(&'static str, OsString); N]) -> ContainerProvider {
    ContainerProvider::new().with_context(with_env(variables).with_sleep_impl(Sleeps::default()))
}

fn at(server: &Server) -> ContainerProvider {
    provider([(FULL, server.url_of("/creds?q=1").into())])
}

#[tokio::test]
async fn a_full_uri_is_asked_with_the_token() {
    let server = Server::start(|_| ok(document()));
    let variables = [(FULL, server.url_of("/creds?q=1").into()), (TOKEN, "Basic abc".into())];
    let credentials = keys(provider(variables)).await;
    assert_eq!(credentials.access_key_id(), "AKID");
    assert_eq!(credentials.secret_access_key(), SECRET);
    assert_eq!(credentials.session_token(), Some("t"));
    assert!(credentials.expiry().is_some());
    let [request] = &server.requests()[..] else { panic!() };
    assert!(request.starts_with("get /creds?q=1 http/1.1\r\n"), "{request}");
    assert!(request.contains("\r\nauthorization: basic abc\r\n"), "{request}");
}

#[tokio::test]
async fn a_token_file_goes_first_is_read_anew_and_may_end_in_a_line_break() {
    let server = Server::start(|_| ok(document()));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("token");
    let variables =
        [(FULL, server.url_of("/").into()), (TOKEN, "unused".into()), (TOKEN_FILE, file.clone().into())];
    let provider = provider(variables);
    for token in ["first\n", "second\r\n"] {
        std::fs::write(&file, token).unwrap();
        keys(provider.clone()).await;
        let request = server.requests().pop().unwrap();
        assert!(request.contains(&format!("\r\nauthorization: {}\r\n", token.trim_end())), "{request}");
    }
}

#[tokio::test]
async fn what_rusoto_could_do_without_may_be_missing() {
    let server = Server::start(|_| ok(r#"{"accesskeyid":"AKID","SECRETACCESSKEY":"s","Token":null}"#));
    let credentials = keys(at(&server)).await;
    assert_eq!((credentials.session_token(), credentials.expiry()), (None, None));
}

#[tokio::test]
async fn without_a_uri_it_is_not_configured() {
    for variables in [vec![], vec![(FULL, " "), (RELATIVE, "")]] {
        let (class, said) = refusal(ContainerProvider::new().with_context(with_env(variables))).await;
        assert_eq!(class, Class::NotConfigured);
        says(&said, &[FULL, RELATIVE]);
    }
}

#[tokio::test]
async fn what_is_no_uri_is_named_by_its_variable() {
    for uri in ["creds", "ftp://host/", "http://", "http://a b/", "http://[::1"] {
        let (class, said) = refusal(provider([(FULL, uri.into())])).await;
        assert_eq!((class, said.contains(FULL)), (Class::Misconfigured, true), "{uri}: {said}");
    }
}

#[tokio::test]
async fn a_token_that_cannot_be_used_is_named_by_its_origin() {
    let server = Server::start(|_| ok(document()));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("token");
    let with_file = || provider([(FULL, server.url_of("/").into()), (TOKEN_FILE, file.clone().into())]);

    let (class, said) = refusal(with_file()).await;
    assert_eq!(class, Class::Failed);
    says(&said, &[TOKEN_FILE, file.to_str().unwrap(), "No such file"]);
    for (content, problem) in [("", "is empty"), ("\n", "is empty")] {
        std::fs::write(&file, content).unwrap();
        let (class, said) = refusal(with_file()).await;
        assert_eq!(class, Class::Misconfigured);
        says(&said, &[TOKEN_FILE, file.to_str().unwrap(), problem]);
    }
    std::fs::write(&file, format!("{SECRET}\n{SECRET}")).unwrap();
    let (class, said) = refusal(with_file()).await;
    assert_eq!(class, Class::Misconfigured);
    says(&said, &[file.to_str().unwrap(), "line break"]);

    let bad = provider([(FULL, server.url_of("/").into()), (TOKEN, format!("{SECRET}\u{7}x").into())]);
    let (class, said) = refusal(bad).await;
    assert_eq!(class, Class::Misconfigured);
    says(&said, &[TOKEN]);
    assert_eq!(server.requests(), [""; 0], "nothing was sent");
}

#[tokio::test]
async fn garbage_is_named_by_its_url_and_never_quoted() {
    let half = &document()[..60];
    let cases = [
        (ok(""), "is empty"),
        (ok("\n "), "is empty"),
        (ok("<html><body>404"), "is not JSON"),
        (ok(half), "is not JSON"),
        (ok(format!("[\"{SECRET}\"]")), "not an object"),
        (ok(format!(r#"{{"AccessKeyId":"{SECRET}"}}"#)), "no `AccessKeyId` or no `SecretAccessKey`"),
        (ok(format!(r#"{{"AccessKeyId":{{"a":"{SECRET}"}}}}"#)), "`AccessKeyId` that is not a text"),
        (ok(document().replace("2030-", "soon-")), "`Expiration`"),
        (ok(r#"{"Code":"Denied","Message":"not\nyou"}"#), "states an error: Denied: not …"),
        (Reply::status(404, "<html>"), "HTTP status 404"),
        (Reply::status(403, r#"{"code":"AccessDenied","message":"m"}"#), "403 (AccessDenied: m)"),
        (Reply::status(302, ""), "HTTP status 302"),
        (Reply::raw(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"Acc"), "did not answer"),
        (Reply::raw(b"SSH-2.0-OpenSSH\r\n\r\n"), "did not answer"),
        (Reply::raw(vec![]), "did not answer"),
        (ok("x".repeat(100_000)), "did not answer: "),
    ];
    for (reply, problem) in cases {
        let server = Server::start(move |_| reply.clone());
        let (class, said) = refusal(at(&server)).await;
        assert_eq!(class, Class::Failed, "{said}");
        says(&said, &[FULL, &server.url_of("/creds"), problem]);
        assert!(!said.contains("q=1"), "{said}");
    }
}

/// The agent of EKS Pod Identity answers like this.
#[tokio::test]
async fn the_plain_text_of_a_refusal_is_shown_without_the_token() {
    let text = format!("[4d5f]: (ExpiredTokenException): token {SECRET} has expired, fault: client\nmore");
    let server = Server::start(move |_| Reply::status(400, text.clone()));
    let variables = [(FULL, server.url_of("/creds")), (TOKEN, SECRET.to_owned())];
    let (class, said) = refusal(ContainerProvider::new().with_context(with_env(variables))).await;
    assert_eq!(class, Class::Failed);
    says(&said, &["HTTP status 400 ([4d5f]: (ExpiredTokenException): token *** has expired, fault: client"]);
}

#[tokio::test]
async fn what_may_pass_is_tried_three_times() {
    for passing in [Reply::status(503, ""), Reply::raw(vec![])] {
        let left = AtomicUsize::new(2);
        let server = Server::start(move |_| {
            let fails = left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1));
            if fails.is_ok() { passing.clone() } else { ok(document()) }
        });
        keys(at(&server)).await;
        assert_eq!(server.requests().len(), 3);
    }
    let server = Server::start(|_| Reply::status(503, ""));
    refusal(at(&server)).await;
    assert_eq!(server.requests().len(), 3);
    let server = Server::start(|_| Reply::status(404, ""));
    refusal(at(&server)).await;
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn an_answer_that_stalls_ends_with_the_timeout() {
    for start in ["", "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"Acc"] {
        let sleeps = Sleeps::default();
        let ends = sleeps.clone();
        let server = Server::start(move |_| {
            ends.end_limit();
            Reply::stall(start.to_owned())
        });
        let context = with_env([(FULL, server.url_of("/creds?q=1"))]).with_sleep_impl(sleeps);
        let mut provider = ContainerProvider::new().with_context(context);
        provider.set_timeout(LIMIT);
        let (class, said) = refusal(provider).await;
        assert_eq!(class, Class::Failed);
        assert_eq!(
            said,
            format!("{} gave no answer within 77s (see `set_timeout`): timed out", server.url_of("/creds"))
        );
    }
}

#[tokio::test]
async fn a_relative_uri_is_asked_at_the_address_of_ecs_without_a_token() {
    let server = Server::start(|_| ok(document()));
    let redirected = redirect_to(&server);
    for path in ["/v2/credentials/x", "v2/credentials/x"] {
        let variables = [(RELATIVE, path), (FULL, "http://127.0.0.1:1/"), (TOKEN, "to\nken")];
        let context = with_env(variables).with_http_client(redirected.clone());
        keys(ContainerProvider::new().with_context(context)).await;
        let request = server.requests().pop().unwrap();
        assert!(request.starts_with("get /v2/credentials/x http/1.1\r\n"), "{request}");
        assert!(request.contains("\r\nx-was-for: http://169.254.170.2/v2/credentials/x\r\n"), "{request}");
        assert!(!request.contains("authorization"), "{request}");
    }
}

/// An idle connection would belong to a runtime that may be gone or stand still.
#[test]
fn each_load_has_a_connection_of_its_own() {
    let body = document();
    let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    let server = Server::start(move |_| Reply::stall(answer.clone()));
    let variables = [(FULL, server.url_of("/"))];
    let provider = ContainerProvider::new().with_context(with_env(variables));
    for _ in 0..3 {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(keys(provider.clone()));
        // The runtime still exists, but makes no progress.
        std::mem::forget(runtime);
    }
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_token_was_sent_over_plain_http_to_any_host() {
    let server = Server::start(|_| ok(r#"{"AccessKeyId":"A","SecretAccessKey":"s"}"#));
    let context = |uri: &str| {
        with_env([(FULL, uri), ("AWS_CONTAINER_AUTHORIZATION_TOKEN", SECRET)])
            .with_http_client(redirect_to(&server))
    };
    for uri in ["http://192.0.2.1/creds", "HTTP://[2001:db8::1]:80/creds", "http://169.254.170.3/creds"] {
        let (class, said) = refusal(ContainerProvider::new().with_context(context(uri))).await;
        assert_eq!(class, Class::Misconfigured);
        says(&said, &[FULL, "/creds", "is not asked over plain HTTP", "Use https", "any_container_host"]);
    }
    assert_eq!(server.requests(), [""; 0]);
    let here =
        ["http://127.0.0.1:1/", "http://[::1]/", "http://localhost/", "http://169.254.170.23/v1/credentials"];
    for uri in here.into_iter().chain(["https://192.0.2.1/"]) {
        keys(ContainerProvider::new().with_context(context(uri))).await;
    }
    let anywhere = context("http://192.0.2.1/").with_any_container_host(true);
    keys(ContainerProvider::new().with_context(anywhere)).await;
    assert_eq!(server.requests().len(), 6);
}
