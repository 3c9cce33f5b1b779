//! Statements of the documents about the SDK alone: the end of the road has no library between it and the program.

use std::error::Error;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use aws_config::identity::IdentityCache;
use aws_config::retry::RetryConfig;
use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_credential_types::Credentials;
use aws_credential_types::credential_fn::provide_credentials_fn;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_sdk_dynamodb::types::AttributeValue;
use aws_sdk_s3::config::http::{HttpRequest, HttpResponse};
use aws_sdk_s3::error::SdkError;
use aws_sdk_s3::primitives::SdkBody;
use aws_smithy_async::rt::sleep::TokioSleep;
use aws_smithy_async::test_util::instant_time_and_sleep;
use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_types::sdk_config::Builder;
use rusoto_compat::convert::error_chain;
use rusoto_compat::http::AwsErrorExt;
use rusoto_core::RusotoError;
use rusoto_dynamodb::DynamoDb;
use rusoto_mock::{MockCredentialsProvider, MockRequestDispatcher};
use rusoto_s3::{CopyObjectRequest, GetObjectRequest, ListObjectsV2Request, S3, S3Client};

/// The URI and the headers of each request.
type Seen = Arc<Mutex<Vec<(String, Vec<String>)>>>;

#[derive(Debug, Clone, Copy)]
enum Answer {
    Whole(u16, &'static str),
    /// The connection breaks off before the answer.
    None,
}

/// Gives its answers in turn, and the last of them for ever.
#[derive(Debug, Clone)]
struct Answers {
    answers: Arc<Vec<Answer>>,
    seen: Seen,
}

impl HttpConnector for Answers {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let headers = request.headers().iter().map(|(name, value)| format!("{name}: {value}")).collect();
        let mut seen = self.seen.lock().unwrap();
        seen.push((request.uri().to_owned(), headers));
        HttpConnectorFuture::ready(match self.answers[(seen.len() - 1).min(self.answers.len() - 1)] {
            Answer::Whole(status, body) => {
                Ok(HttpResponse::new(status.try_into().unwrap(), SdkBody::from(body)))
            }
            Answer::None => Err(ConnectorError::io("connection reset".into())),
        })
    }
}

/// A configuration as `first-client.md` makes it without `load()`, and what its clients send. There is no provider in it.
fn config(answers: &[Answer]) -> (Builder, Seen) {
    let seen = Seen::default();
    let connector =
        SharedHttpConnector::new(Answers { answers: Arc::new(answers.to_vec()), seen: seen.clone() });
    let builder = SdkConfig::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .region(Region::new("eu-west-1"))
        .sleep_impl(TokioSleep::new())
        .time_source(SystemTimeSource::new())
        .http_client(http_client_fn(move |_settings, _components| connector.clone()));
    (builder, seen)
}

fn now() -> SystemTime {
    SystemTimeSource::new().now()
}

fn keys() -> SharedCredentialsProvider {
    SharedCredentialsProvider::new(Credentials::new("AKID", "secret", None, None, "test"))
}

fn s3(config: &SdkConfig) -> aws_sdk_s3::Client {
    aws_sdk_s3::Client::from_conf(aws_sdk_s3::config::Builder::from(config).force_path_style(true).build())
}

fn uris(seen: &Seen) -> Vec<String> {
    seen.lock().unwrap().iter().map(|(uri, _)| uri.clone()).collect()
}

const EMPTY: Answer = Answer::Whole(200, "");

#[tokio::test]
async fn without_a_provider_an_s3_client_sends_unsigned_and_says_nothing() {
    let (config, seen) = config(&[EMPTY]);
    s3(&config.build()).put_object().bucket("photos").key("cat.jpg").send().await.unwrap();
    let signed = |headers: &[String]| headers.iter().any(|header| header.starts_with("authorization"));
    assert!(!signed(&seen.lock().unwrap()[0].1), "{seen:?}");

    let (config, seen) = self::config(&[EMPTY]);
    let config = config.credentials_provider(keys()).build();
    s3(&config).put_object().bucket("photos").key("cat.jpg").send().await.unwrap();
    assert!(signed(&seen.lock().unwrap()[0].1), "{seen:?}");
}

#[tokio::test]
async fn without_a_provider_a_dynamodb_client_sends_nothing() {
    let (config, seen) = config(&[EMPTY]);
    let client = aws_sdk_dynamodb::Client::new(&config.build());
    let error = error_chain(&client.list_tables().send().await.unwrap_err());
    assert!(error.contains("failed to select an auth scheme"), "{error}");
    assert_eq!(uris(&seen), [""; 0]);
}

/// `AssumeRoleProvider` sets it, and so do the providers of containers and profiles where they know it.
#[tokio::test]
async fn an_account_id_changes_the_host_of_dynamodb() {
    use aws_types::endpoint_config::AccountIdEndpointMode;
    let (config, seen) = config(&[Answer::Whole(200, "{}")]);
    let keys = Credentials::builder()
        .access_key_id("AKID")
        .secret_access_key("secret")
        .account_id("123456789012")
        .provider_name("test")
        .build();
    let config = config.credentials_provider(SharedCredentialsProvider::new(keys)).build();
    aws_sdk_dynamodb::Client::new(&config).list_tables().send().await.unwrap();
    let off = aws_sdk_dynamodb::config::Builder::from(&config)
        .account_id_endpoint_mode(AccountIdEndpointMode::Disabled);
    aws_sdk_dynamodb::Client::from_conf(off.build()).list_tables().send().await.unwrap();
    let hosts = uris(&seen);
    assert_eq!(
        hosts,
        ["https://123456789012.ddb.eu-west-1.amazonaws.com/", "https://dynamodb.eu-west-1.amazonaws.com/"]
    );
}

/// What Rusoto sends for a listing and for a get: the path, the query, and the content type.
async fn by_rusoto() -> Vec<String> {
    let seen = Arc::<Mutex<Vec<String>>>::default();
    let record = || {
        let seen = Arc::clone(&seen);
        let dispatcher = MockRequestDispatcher::default().with_request_checker(move |request| {
            let query: Vec<_> = request.params.iter().collect();
            let content_type = request.headers.get("content-type").map(|values| values[0].clone());
            seen.lock().unwrap().push(format!(
                "{} {query:?} {}",
                request.canonical_path(),
                String::from_utf8(content_type.unwrap()).unwrap()
            ));
        });
        S3Client::new_with(dispatcher, MockCredentialsProvider, rusoto_core::Region::EuWest1)
    };
    let (bucket, key) = ("photos".to_owned(), "cat.jpg".to_owned());
    let list = ListObjectsV2Request { bucket: bucket.clone(), ..Default::default() };
    drop(record().list_objects_v2(list).await);
    record().get_object(GetObjectRequest { bucket, key, ..Default::default() }).await.unwrap();
    seen.lock().unwrap().clone()
}

#[tokio::test]
async fn requests_look_different_on_the_wire() {
    let (config, seen) = config(&[EMPTY]);
    let s3 = s3(&config.credentials_provider(keys()).build());
    s3.list_objects_v2().bucket("photos").send().await.unwrap_err();
    s3.get_object().bucket("photos").key("cat.jpg").send().await.unwrap();
    s3.put_object().bucket("photos").key("cat.jpg").send().await.unwrap();
    let host = "https://s3.eu-west-1.amazonaws.com";
    assert_eq!(
        uris(&seen),
        [
            format!("{host}/photos/?list-type=2"),
            format!("{host}/photos/cat.jpg?x-id=GetObject"),
            format!("{host}/photos/cat.jpg?x-id=PutObject"),
        ]
    );
    let content_type = |headers: &[String]| headers.iter().any(|header| header.starts_with("content-type"));
    assert!(!content_type(&seen.lock().unwrap()[1].1), "{seen:?}");
    assert_eq!(
        by_rusoto().await,
        [
            r#"/photos [("list-type", Some("2"))] application/octet-stream"#,
            "/photos/cat.jpg [] application/octet-stream",
        ]
    );
}

#[tokio::test]
async fn neither_sdk_encodes_the_source_of_a_copy() {
    const SOURCE: &str = "photos/a b+c.jpg";
    let (config, seen) = config(&[Answer::Whole(200, "<CopyObjectResult/>")]);
    let s3 = s3(&config.credentials_provider(keys()).build());
    s3.copy_object().copy_source(SOURCE).bucket("photos").key("d.jpg").send().await.unwrap();
    let header = format!("x-amz-copy-source: {SOURCE}");
    assert!(seen.lock().unwrap()[0].1.contains(&header), "{seen:?}");

    let dispatcher = MockRequestDispatcher::default().with_request_checker(|request| {
        assert_eq!(request.headers["x-amz-copy-source"], [SOURCE.as_bytes()]);
    });
    let s3 = S3Client::new_with(dispatcher, MockCredentialsProvider, rusoto_core::Region::EuWest1);
    let (bucket, key, copy_source) = ("photos".to_owned(), "d.jpg".to_owned(), SOURCE.to_owned());
    drop(s3.copy_object(CopyObjectRequest { bucket, key, copy_source, ..Default::default() }).await);
}

#[tokio::test]
async fn a_mock_that_fails_is_asked_three_times() {
    for (retries, times) in [(RetryConfig::standard(), 3), (RetryConfig::disabled(), 1)] {
        let (config, seen) = config(&[Answer::Whole(500, "")]);
        let (time, sleep) = instant_time_and_sleep(now());
        let config = config.time_source(time).sleep_impl(sleep).retry_config(retries);
        let s3 = s3(&config.credentials_provider(keys()).build());
        s3.get_object().bucket("photos").key("cat.jpg").send().await.unwrap_err();
        assert_eq!(uris(&seen).len(), times);
    }
}

#[tokio::test]
async fn a_conditional_write_whose_answer_is_lost_is_told_that_it_was_too_late() {
    let failed = r#"{"__type":"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException"}"#;
    // The first request has written.
    let (config, seen) = config(&[Answer::None, Answer::Whole(400, failed)]);
    let (time, sleep) = instant_time_and_sleep(now());
    let config = config.time_source(time).sleep_impl(sleep).retry_config(RetryConfig::standard());
    let client = aws_sdk_dynamodb::Client::new(&config.credentials_provider(keys()).build());
    let put = client.put_item().table_name("titles").item("key", AttributeValue::S("cat.jpg".to_owned()));
    let error = put.condition_expression("attribute_not_exists(title)").send().await.unwrap_err();
    assert!(error.as_service_error().unwrap().is_conditional_check_failed_exception(), "{error:?}");
    assert_eq!(uris(&seen).len(), 2);

    let (config, seen) = self::config(&[Answer::None]);
    let config = config.retry_config(RetryConfig::standard()).credentials_provider(keys()).build();
    let client = aws_sdk_dynamodb::Client::new(&config);
    let put = client.put_item().table_name("titles").item("key", AttributeValue::S("cat.jpg".to_owned()));
    let once = aws_sdk_dynamodb::Config::builder().retry_config(RetryConfig::disabled());
    put.customize().config_override(once).send().await.unwrap_err();
    assert_eq!(uris(&seen).len(), 1);
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_is_a_service_error_with_its_status() {
    let (config, _) = config(&[Answer::Whole(200, "this is no XML")]);
    let s3 = s3(&config.credentials_provider(keys()).build());
    let error = s3.list_objects_v2().bucket("photos").send().await.unwrap_err();
    assert!(matches!(error, SdkError::ServiceError(_)), "{error:?}");
    assert_eq!(error.raw_response().unwrap().status().as_u16(), 200);

    let dispatcher = MockRequestDispatcher::default().with_body("this is no XML");
    let s3 = S3Client::new_with(dispatcher, MockCredentialsProvider, rusoto_core::Region::EuWest1);
    let list = ListObjectsV2Request { bucket: "photos".to_owned(), ..Default::default() };
    let error = s3.list_objects_v2(list).await.unwrap_err();
    assert!(matches!(error, RusotoError::ParseError(_)), "{error:?}");
}

#[tokio::test]
async fn a_typed_error_has_a_status_in_the_sdk_only() {
    const BODY: &str = r#"{"__type":"com.amazonaws.dynamodb.v20120810#InternalServerError"}"#;
    let (config, _) = config(&[Answer::Whole(500, BODY)]);
    let config = config.retry_config(RetryConfig::disabled()).credentials_provider(keys()).build();
    let error = aws_sdk_dynamodb::Client::new(&config).list_tables().send().await.unwrap_err();
    assert!(error.aws_error().http_status() == Some(500) && error.aws_error().is_retryable(), "{error:?}");

    let dispatcher = MockRequestDispatcher::with_status(500).with_body(BODY);
    let region = rusoto_core::Region::EuWest1;
    let client = rusoto_dynamodb::DynamoDbClient::new_with(dispatcher, MockCredentialsProvider, region);
    let error = client.list_tables(Default::default()).await.unwrap_err();
    assert!(matches!(error, RusotoError::Service(_)), "{error:?}");
    assert_eq!(error.aws_error().http_status(), None);
    assert!(error.aws_error().is_retryable(), "{error:?}");
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_a_response_error_whatever_its_status() {
    for status in ["200 OK", "503 Service Unavailable"] {
        let server = test_servers::RawServer::start(move |connection| {
            if connection.read_request().is_some() {
                let head = format!("HTTP/1.1 {status}\r\ncontent-length: 100\r\n\r\n<?xml");
                connection.send(head.as_bytes());
            }
        });
        let config = config(&[EMPTY]).0.endpoint_url(server.url());
        let config = config.http_client(aws_smithy_http_client::Builder::new().build_http());
        let config = config.credentials_provider(keys()).retry_config(RetryConfig::disabled());
        let error = s3(&config.build()).list_objects_v2().bucket("photos").send().await.unwrap_err();
        assert!(matches!(error, SdkError::ResponseError(_)), "{status}: {error:?}");
        assert!(error.source().is_some());
    }
}

#[tokio::test]
async fn the_time_of_a_load_follows_from_the_retries_of_the_client() {
    for (retries, limit) in [(RetryConfig::disabled(), "6.2s"), (RetryConfig::standard(), "21.6s")] {
        let (time, sleep) = instant_time_and_sleep(now());
        let provider = provide_credentials_fn(|| async { std::future::pending().await });
        let config = config(&[EMPTY]).0.time_source(time).sleep_impl(sleep).retry_config(retries);
        let config = config.credentials_provider(SharedCredentialsProvider::new(provider)).build();
        let error = s3(&config).put_object().bucket("photos").key("cat.jpg").send().await.unwrap_err();
        let error = error_chain(&error);
        assert!(error.contains(&format!("timed out after {limit}")), "{error}");
    }
}

/// Clients of one configuration share a session where it has an identity cache, and load one each where it has none.
#[tokio::test]
async fn clients_share_a_session_by_the_identity_cache_of_the_configuration() {
    for (cache, loads) in [(None, 2), (Some(IdentityCache::lazy().build()), 1)] {
        let (mut config, _) = config(&[Answer::Whole(200, "{}")]);
        config.set_identity_cache(cache);
        let counted = Arc::new(Mutex::new(0));
        let counter = Arc::clone(&counted);
        let provider = provide_credentials_fn(move || {
            *counter.lock().unwrap() += 1;
            let in_an_hour = now() + Duration::from_secs(3600);
            async move { Ok(Credentials::new("AKID", "secret", None, Some(in_an_hour), "test")) }
        });
        let config = config.credentials_provider(SharedCredentialsProvider::new(provider)).build();
        let db = aws_sdk_dynamodb::Client::new(&config);
        s3(&config).put_object().bucket("photos").key("cat.jpg").send().await.unwrap();
        db.list_tables().send().await.unwrap();
        db.list_tables().send().await.unwrap();
        assert_eq!(*counted.lock().unwrap(), loads);
    }
}
