//! The metadata service of an instance: version 2, version 1 if it is allowed, and neither.

use super::server::{Reply, Server, ok};
use super::sleeps::{LIMIT, Sleeps};
use super::{Class, SECRET, keys, refusal, says, with_env};
use crate::chain::InstanceMetadataProvider;
use crate::chain::instance_metadata::TOKEN_TIMEOUT;
use aws_credential_types::provider::ProvideCredentials;
use aws_smithy_async::rt::sleep::{AsyncSleep, Sleep};
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

const ENDPOINT: &str = "AWS_EC2_METADATA_SERVICE_ENDPOINT";

fn document() -> String {
    format!(r#"{{"Code":"Success","AccessKeyId":"AKID","SecretAccessKey":"{SECRET}","Token":"t"}}"#)
}

/// Returns an instance with the role `web`. A test may replace some of its answers.
fn instance(instead: impl Fn(&str) -> Option<Reply> + Send + Sync + 'static) -> Server {
    Server::start(move |request| {
        let path = request.split(' ').nth(1).unwrap();
        instead(request).unwrap_or_else(|| match path {
            "/latest/api/token" if request.starts_with("PUT ") => ok("token"),
            "/latest/meta-data/iam/security-credentials/" => ok("web"),
            "/latest/meta-data/iam/security-credentials/web" => ok(document()),
            _ => Reply::status(404, "<html>"),
        })
    })
}

fn at(server: &Server) -> InstanceMetadataProvider {
    let context = with_env([(ENDPOINT, server.url_of("/"))]).with_sleep_impl(Sleeps::default());
    InstanceMetadataProvider::new().with_context(context)
}

fn operations(server: &Server) -> Vec<&'static str> {
    let of = |request: &String| match request {
        request if request.starts_with("put ") => "token",
        request if request.starts_with("get /latest/meta-data/iam/security-credentials/ ") => "role",
        _ => "credentials",
    };
    server.requests().iter().map(of).collect()
}

#[tokio::test]
async fn version_2_is_asked_with_one_token_for_the_provider_and_its_clones() {
    let server = instance(|_| None);
    let provider = at(&server);
    assert_eq!(keys(provider.clone()).await.access_key_id(), "AKID");
    keys(provider.clone()).await;
    keys(provider).await;
    let expected = ["token", "role", "credentials", "role", "credentials", "role", "credentials"];
    assert_eq!(operations(&server), expected);
    assert!(server.requests()[1..].iter().all(|request| request.contains("x-aws-ec2-metadata-token: token")));
}

#[tokio::test]
async fn an_address_goes_before_the_environment() {
    let server = instance(|_| None);
    let mut provider =
        InstanceMetadataProvider::new().with_context(with_env([(ENDPOINT, "http://127.0.0.1:1")]));
    provider.set_ip_addr_with_port(&server.address().ip().to_string(), &server.address().port().to_string());
    keys(provider).await;
}

#[tokio::test]
async fn the_config_file_may_name_the_endpoint() {
    let server = instance(|_| None);
    let file = tempfile::NamedTempFile::new().unwrap();
    let text = format!("[default]\nec2_metadata_service_endpoint = {}\n", server.url());
    std::fs::write(file.path(), text).unwrap();
    let context = with_env([("AWS_CONFIG_FILE", file.path())]);
    keys(InstanceMetadataProvider::new().with_context(context)).await;
}

#[tokio::test]
async fn a_list_of_roles_may_be_longer_than_one_name() {
    let server = instance(|request| request.contains("credentials/ ").then(|| ok("\nweb\r\nother\n")));
    keys(at(&server)).await;
}

#[tokio::test]
async fn switched_off_it_is_not_asked() {
    let server = instance(|_| None);
    let off = [(ENDPOINT, server.url()), ("AWS_EC2_METADATA_DISABLED", "TRUE".to_owned())];
    let (class, said) = refusal(InstanceMetadataProvider::new().with_context(with_env(off))).await;
    assert_eq!(class, Class::NotConfigured);
    says(&said, &["AWS_EC2_METADATA_DISABLED"]);
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn what_is_no_address_is_named_by_its_origin() {
    let cases = [(ENDPOINT, "169.254.169.254"), ("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "v4")];
    for variable in cases {
        let (class, said) = refusal(InstanceMetadataProvider::new().with_context(with_env([variable]))).await;
        assert_eq!((class, said.contains(variable.0)), (Class::Misconfigured, true), "{said}");
    }
    let mut provider = InstanceMetadataProvider::new();
    provider.set_ip_addr_with_port("a b", "port");
    let (class, said) = refusal(provider).await;
    assert_eq!(class, Class::Misconfigured);
    says(&said, &["\"a b\" with port \"port\""]);
}

#[tokio::test]
async fn no_role_is_not_configured() {
    let server = instance(|request| request.contains("credentials/ ").then(|| Reply::status(404, "")));
    let (class, said) = refusal(at(&server)).await;
    assert_eq!(class, Class::NotConfigured);
    says(&said, &[&server.url_of("/"), "knows of no role", "404"]);
}

#[tokio::test]
async fn an_endpoint_that_was_named_and_is_not_there_is_a_failure() {
    let context = with_env([(ENDPOINT, "http://127.0.0.1:1")]).with_sleep_impl(Sleeps::default());
    let (class, said) = refusal(InstanceMetadataProvider::new().with_context(context)).await;
    assert_eq!(class, Class::Failed);
    says(&said, &["http://127.0.0.1:1", "refused"]);
}

#[tokio::test]
async fn garbage_is_named_by_its_path_and_never_quoted() {
    let roles = "/latest/meta-data/iam/security-credentials/";
    let web = "/latest/meta-data/iam/security-credentials/web";
    let half = &document()[..70];
    let cases = [
        (roles, ok("<!DOCTYPE html>\n<html>"), "not the name of a role"),
        (roles, ok("../../user-data?x"), "not the name of a role"),
        (roles, ok(""), "names no role"),
        (roles, ok("x".repeat(100_000)), "length limit exceeded"),
        (web, ok(""), "is empty"),
        (web, ok("<html>"), "is not JSON"),
        (web, ok(half), "is not JSON"),
        (
            web,
            ok(r#"{"Code":"AssumeRoleUnauthorizedAccess","Message":"m"}"#),
            "AssumeRoleUnauthorizedAccess: m",
        ),
        (web, Reply::status(404, SECRET), "HTTP status 404"),
        (web, Reply::status(403, SECRET), "HTTP status 403"),
        (web, Reply::status(500, SECRET), "HTTP status 500"),
        (
            web,
            Reply::raw(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"Acc"),
            "security-credentials/web",
        ),
        ("/latest/api/token", Reply::status(403, ""), "forbidden"),
        ("/latest/api/token", Reply::status(405, ""), "did not contain a TTL"),
        ("/latest/api/token", ok("to\nken"), "invalid token"),
    ];
    for (path, reply, problem) in cases {
        let server =
            instance(move |request| (request.split(' ').nth(1) == Some(path)).then(|| reply.clone()));
        let (class, said) = refusal(at(&server)).await;
        assert_eq!(class, Class::Failed, "{said}");
        says(&said, &[&server.url_of("/"), problem]);
    }
}

#[tokio::test]
async fn version_1_is_asked_only_where_it_is_allowed() {
    let only_v1 = |request: &str| request.starts_with("PUT ").then(|| Reply::status(403, ""));
    let server = instance(only_v1);
    let mut provider = at(&server);
    let (class, said) = refusal(provider.clone()).await;
    assert_eq!(class, Class::Failed);
    says(&said, &["token"]);
    assert_eq!(operations(&server), ["token"]);

    provider.set_v1_allowed(true);
    assert_eq!(keys(provider).await.access_key_id(), "AKID");
    let last = server.requests().pop().unwrap();
    assert!(!last.contains("x-aws-ec2-metadata-token"), "{last}");
}

/// Rusoto takes 10 ms here. Four attempts for each of two tokens took seconds, which is more than a short timeout.
#[tokio::test]
async fn a_token_that_is_answered_with_a_5xx_is_asked_for_once_where_version_1_is_allowed() {
    for status in [500, 503, 401, 404] {
        let server = instance(move |request| request.starts_with("PUT ").then(|| Reply::status(status, "")));
        let mut provider = at(&server);
        provider.set_v1_allowed(true);
        assert_eq!(keys(provider.clone()).await.access_key_id(), "AKID");
        assert_eq!(operations(&server), ["token", "role", "credentials"], "{status}");
        keys(provider).await;
        assert_eq!(operations(&server).len(), 6, "version 2 is tried again with the next load");
    }
}

#[tokio::test]
async fn a_path_that_is_answered_with_a_5xx_is_tried_again_where_version_1_is_allowed() {
    let left = AtomicUsize::new(2);
    let server = instance(move |request| {
        let fails = |left: usize| left.checked_sub(1);
        let is_path = request.starts_with("GET ");
        let failed = is_path && left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, fails).is_ok();
        failed.then(|| Reply::status(503, ""))
    });
    let mut provider = at(&server);
    provider.set_v1_allowed(true);
    keys(provider).await;
    assert_eq!(operations(&server), ["token", "role", "role", "role", "credentials"]);
}

#[tokio::test]
async fn a_refused_token_names_the_opt_in_for_version_1() {
    for status in [400, 403, 405, 503] {
        let server = instance(move |request| request.starts_with("PUT ").then(|| Reply::status(status, "")));
        let (_, said) = refusal(at(&server)).await;
        says(&said, &["AWS_EC2_METADATA_V1_DISABLED=false", "set_v1_allowed(true)"]);
    }
    let server = instance(|request| request.contains("/web ").then(|| Reply::status(403, "")));
    let (_, said) = refusal(at(&server)).await;
    assert!(!said.contains("V1_DISABLED"), "there was a token: {said}");
}

#[tokio::test]
async fn version_1_can_be_asked_for_by_a_variable() {
    let server = instance(|request| request.starts_with("PUT ").then(|| Reply::status(403, "")));
    for (disabled, is_asked) in
        [("false", true), ("False", true), ("true", false), ("", false), ("no", false)]
    {
        let context =
            with_env([(ENDPOINT, server.url_of("/")), ("AWS_EC2_METADATA_V1_DISABLED", disabled.to_owned())]);
        let provider = InstanceMetadataProvider::new().with_context(context);
        assert_eq!(provider.provide_credentials().await.is_ok(), is_asked, "{disabled:?}");
    }
}

/// A timer that ends these limits soon, in the order in which they began, as a clock would.
#[derive(Debug, Clone, Default)]
struct InOrder(Arc<AtomicUsize>);

impl AsyncSleep for InOrder {
    fn sleep(&self, duration: Duration) -> Sleep {
        let before = self.0.fetch_add(usize::from(duration == TOKEN_TIMEOUT), Ordering::SeqCst);
        Sleep::new(async move {
            match duration == TOKEN_TIMEOUT {
                true => tokio::time::sleep(Duration::from_millis(50 + 25 * before as u64)).await,
                false => std::future::pending().await,
            }
        })
    }
}

/// The token request runs within the request for a path. The limit of the latter began earlier, so the two must differ.
/// Otherwise the call would end as a failure after which version 1 is not used.
#[tokio::test]
async fn version_1_is_asked_where_the_token_never_comes() {
    let server = instance(|request| request.starts_with("PUT ").then_some(Reply::stall("")));
    // The client of the process may contain the timer of another test.
    let client = aws_smithy_http_client::Builder::new().build_http();
    let context = with_env([(ENDPOINT, server.url_of("/"))]).with_http_client(client);
    let context = context.with_sleep_impl(InOrder::default());
    let mut provider = InstanceMetadataProvider::new().with_context(context);
    provider.set_v1_allowed(true);
    assert_eq!(keys(provider).await.access_key_id(), "AKID");
}

#[tokio::test]
async fn version_1_is_not_asked_where_version_2_answers() {
    let refuse = |request: &str| request.contains("/web ").then(|| Reply::status(401, ""));
    let server = instance(refuse);
    let mut provider = at(&server);
    provider.set_v1_allowed(true);
    assert_eq!(refusal(provider).await.0, Class::Failed);
    assert!(server.requests().iter().skip(1).all(|request| request.contains("x-aws-ec2-metadata-token")));
}

#[tokio::test]
async fn a_body_that_stalls_ends_with_the_timeout() {
    for stalls in ["/latest/api/token", "credentials/ ", "credentials/web "] {
        let asked = Arc::new(AtomicUsize::new(0));
        let sleeps = Sleeps::default();
        let server = {
            let (asked, sleeps) = (Arc::clone(&asked), sleeps.clone());
            instance(move |request| {
                request.contains(stalls).then(|| {
                    asked.fetch_add(1, Ordering::SeqCst);
                    sleeps.end_limit();
                    Reply::stall("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"Acc")
                })
            })
        };
        let context = with_env([(ENDPOINT, server.url())]).with_sleep_impl(sleeps);
        let mut provider = InstanceMetadataProvider::new().with_context(context);
        provider.set_timeout(LIMIT);
        let (class, said) = refusal(provider).await;
        assert_eq!(class, Class::Failed);
        says(&said, &["instance metadata service", &server.url()]);
        assert!(asked.load(Ordering::SeqCst) >= 1);
    }
}

#[derive(Debug)]
struct Nowhere;

impl HttpConnector for Nowhere {
    fn call(&self, _: HttpRequest) -> HttpConnectorFuture {
        HttpConnectorFuture::ready(Err(ConnectorError::timeout("no route".into())))
    }
}

#[tokio::test]
async fn off_ec2_a_second_is_waited_for_a_connection_and_on_ec2_the_timeout_for_an_answer() {
    let asked = Arc::<Mutex<Vec<HttpConnectorSettings>>>::default();
    let seen = Arc::clone(&asked);
    let client = http_client_fn(move |settings, _| {
        seen.lock().unwrap().push(settings.clone());
        SharedHttpConnector::new(Nowhere)
    });
    let none: [(_, &str); 0] = [];
    let context = with_env(none).with_http_client(client);
    let mut provider = InstanceMetadataProvider::new().with_context(context);
    let (class, said) = refusal(provider.clone()).await;
    assert_eq!(class, Class::NotConfigured);
    says(&said, &["there is no instance metadata service at http://169.254.169.254", "no route"]);
    let of_last =
        || asked.lock().unwrap().last().map(|of| (of.connect_timeout(), of.read_timeout())).unwrap();
    assert_eq!(of_last(), (Some(Duration::from_secs(1)), Some(Duration::from_secs(30))));
    assert_eq!(asked.lock().unwrap().len(), 1, "not tried again");

    provider.set_timeout(Duration::from_millis(300));
    refusal(provider).await;
    assert_eq!(of_last(), (Some(Duration::from_millis(300)), Some(Duration::from_millis(300))));
}
