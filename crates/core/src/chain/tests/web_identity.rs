//! IRSA: a token in a file for a session of a role.

use super::server::{Reply, Server, ok, redirect_to};
use super::sleeps::{LIMIT, Sleeps};
use super::{Class, SECRET, keys, refusal, says, with_env};
use crate::chain::{ProviderContext, WebIdentityProvider};
use std::fs;
use tempfile::NamedTempFile;

const ROLE: &str = "arn:aws:iam::000000000000:role/local";

const SESSION: &str = "<AssumeRoleWithWebIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\
    <AssumeRoleWithWebIdentityResult><AssumedRoleUser><AssumedRoleId>x</AssumedRoleId>\
    <Arn>arn:aws:sts::123456789012:assumed-role/local/x</Arn></AssumedRoleUser><Credentials>\
    <AccessKeyId>SESSION</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>\
    <Expiration>2030-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleWithWebIdentityResult>\
    </AssumeRoleWithWebIdentityResponse>";

fn token_file(content: impl AsRef<[u8]>) -> NamedTempFile {
    let file = NamedTempFile::new().unwrap();
    fs::write(file.path(), content).unwrap();
    file
}

fn environment(file: &NamedTempFile) -> ProviderContext {
    let file = file.path().to_str().unwrap();
    with_env([
        ("AWS_WEB_IDENTITY_TOKEN_FILE", file),
        ("AWS_ROLE_ARN", ROLE),
        ("AWS_DEFAULT_REGION", "eu-central-1"),
        ("AWS_CONFIG_FILE", "/dev/null"),
    ])
    .with_sleep_impl(Sleeps::default())
}

fn provider(file: &NamedTempFile, server: &Server) -> WebIdentityProvider {
    WebIdentityProvider::from_environment()
        .with_context(environment(file).with_http_client(redirect_to(server)))
}

#[tokio::test]
async fn the_sts_of_the_region_is_asked_with_what_the_file_holds_now() {
    let server = Server::start(|_| ok(SESSION));
    let file = token_file("first\n");
    let provider = provider(&file, &server);
    let credentials = keys(provider.clone()).await;
    assert_eq!(credentials.access_key_id(), "SESSION");
    assert!(credentials.expiry().is_some());
    assert_eq!(credentials.account_id().unwrap().as_str(), "123456789012");
    fs::write(file.path(), "second").unwrap();
    keys(provider).await;
    let [first, second] = &server.requests()[..] else { panic!() };
    says(first, &["x-was-for: https://sts.eu-central-1.amazonaws.com/", "content-length: "]);
    let length = |request: &str| {
        request
            .split("content-length: ")
            .nth(1)
            .unwrap()
            .split('\r')
            .next()
            .unwrap()
            .parse::<usize>()
            .unwrap()
    };
    assert_eq!(length(second), length(first) + 1, "without the line break");
}

#[tokio::test]
async fn what_is_missing_is_named() {
    let file = token_file("token");
    let path = file.path().to_str().unwrap();
    for (variables, missing, class) in [
        (vec![], "AWS_WEB_IDENTITY_TOKEN_FILE", Class::NotConfigured),
        (vec![("AWS_ROLE_ARN", ROLE)], "AWS_WEB_IDENTITY_TOKEN_FILE", Class::NotConfigured),
        (
            vec![("AWS_WEB_IDENTITY_TOKEN_FILE", path), ("AWS_ROLE_ARN", " ")],
            "AWS_ROLE_ARN",
            Class::Misconfigured,
        ),
    ] {
        let provider = WebIdentityProvider::from_environment().with_context(with_env(variables));
        let expected = format!("No (or empty) {missing} in environment");
        assert_eq!(refusal(provider).await, (class, expected));
    }
}

#[tokio::test]
async fn a_token_that_cannot_be_read_is_named_by_its_file() {
    let server = Server::start(|_| ok(SESSION));
    let gone = token_file("token");
    let path = gone.path().to_str().unwrap().to_owned();
    let of_gone = provider(&gone, &server);
    drop(gone);
    let (class, said) = refusal(of_gone).await;
    assert_eq!(class, Class::Failed);
    says(&said, &["AWS_WEB_IDENTITY_TOKEN_FILE", &path, "No such file"]);
    let invalid = [SECRET.as_bytes(), b"\xff"].concat();
    for (content, problem) in [(&b" \n"[..], "is empty"), (&invalid, "is not UTF-8")] {
        let file = token_file(content);
        let (class, said) = refusal(provider(&file, &server)).await;
        assert_eq!(class, Class::Misconfigured);
        says(&said, &[file.path().to_str().unwrap(), problem]);
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_refusal_of_sts_is_named_with_role_and_file() {
    let file = token_file(SECRET);
    let error = "<ErrorResponse><Error><Code>InvalidIdentityToken</Code><Message>not this one</Message></Error></ErrorResponse>";
    let answer = SESSION.replace(">s<", &format!(">{SECRET}<"));
    let until = |end: &str| ok(&answer[..answer.find(end).unwrap()]);
    for (reply, problem) in [
        (Reply::status(400, error), "not this one"),
        (Reply::status(404, format!("<html>{SECRET}")), "no session of"),
        (until("ESSION</A"), "no session of"),
        (until("</SecretAccessKey>"), "no session of"),
        (until("</SessionToken>"), "no session of"),
        (until("<Expiration>"), "not whole"),
        (ok(""), "no session of"),
        (Reply::raw(vec![]), "no session of"),
    ] {
        let server = Server::start(move |_| reply.clone());
        let (class, said) = refusal(provider(&file, &server)).await;
        assert_eq!(class, Class::Failed);
        says(&said, &[ROLE, file.path().to_str().unwrap(), problem]);
    }
}

#[tokio::test]
async fn a_sts_that_stalls_ends_with_the_timeout() {
    let file = token_file("token");
    let sleeps = Sleeps::default();
    let ends = sleeps.clone();
    let server = Server::start(move |_| {
        ends.end_limit();
        Reply::stall("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n<Assume".to_owned())
    });
    let context = environment(&file).with_http_client(redirect_to(&server)).with_sleep_impl(sleeps);
    let mut provider = WebIdentityProvider::from_environment().with_context(context);
    provider.set_timeout(LIMIT);
    let (class, said) = refusal(provider).await;
    assert_eq!(class, Class::Failed);
    says(&said, &["STS", ROLE, "gave no answer within 77s"]);
}
