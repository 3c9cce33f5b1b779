//! What a program or a server gets wrong is one of Rusoto's errors, with a text that says what and where. Nothing panics.

mod answers;
mod clients;
mod requests;

use std::fmt::Debug;

use aws_types::SdkConfig;
use facade_tests::{Recorder, config};
use rusoto_core::RusotoError;
use test_servers::Reply;

use clients::Clients;

/// Returns the variant and the text of an error.
fn shown<T: Debug, E: std::error::Error + 'static>(result: Result<T, RusotoError<E>>) -> String {
    match result {
        Ok(output) => format!("Ok: {output:?}"),
        Err(RusotoError::Validation(text)) => format!("Validation: {text}"),
        Err(RusotoError::ParseError(text)) => format!("ParseError: {text}"),
        Err(RusotoError::Credentials(error)) => format!("Credentials: {error}"),
        Err(RusotoError::HttpDispatch(error)) => format!("HttpDispatch: {error}"),
        Err(other) => format!("{other:?}"),
    }
}

#[tokio::test]
async fn a_configuration_in_which_nothing_is_set() {
    for (service, came) in Clients::facades(&SdkConfig::builder().build()).calls().await {
        let [credentials, region] =
            ["the `SdkConfig` has no credentials provider", "egion"].map(|it| came.contains(it));
        assert!(credentials || region, "{service}: {came}");
    }
}

#[tokio::test]
async fn a_configuration_without_credentials() {
    let server = Recorder::start(|_| Reply::ok(""));
    let mut builder = config(&server.url()).into_builder();
    builder.set_credentials_provider(None);
    for (service, came) in Clients::facades(&builder.build()).calls().await {
        let text = "the `SdkConfig` has no credentials provider: load it with `aws_config`, or set one";
        assert!(came.starts_with("Credentials: ") && came.ends_with(text), "{service}: {came}");
    }
    assert_eq!(server.take().len(), 0);
}

#[tokio::test]
async fn a_configuration_without_a_region() {
    let server = Recorder::start(|_| Reply::ok(""));
    for url in [Some(server.url()), None] {
        let mut builder = config("http://localhost").into_builder();
        builder.set_region(None);
        builder.set_endpoint_url(url);
        for (service, came) in Clients::facades(&builder.build()).calls().await {
            assert!(came.starts_with("HttpDispatch: ") && came.contains("egion"), "{service}: {came}");
        }
    }
    assert_eq!(server.take().len(), 0);
}

#[tokio::test]
async fn an_endpoint_that_is_no_url() {
    for url in ["nonsense", "ftp://x", "http://a b", "http://", "\0"] {
        for (service, came) in Clients::facades(&config(url)).calls().await {
            assert!(came.starts_with("HttpDispatch: "), "{url} {service}: {came}");
        }
    }
}
