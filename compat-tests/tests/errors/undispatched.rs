//! No answer comes, or not all of it.

use crate::calls::{get_caller_identity, get_object, list_objects};
use crate::stage::{BUCKET, Clients, Stage, root};
use local_aws::{Endpoint, Fault};
use rusoto_compat::http::AwsErrorKind;
use test_servers::{Reply, closed_port};

#[tokio::test]
async fn nobody_listens() {
    let stage = Stage::new().await;
    let nobody = format!("http://{}", closed_port());
    let clients = Clients::new(&nobody, root(&stage.aws)).await;
    for said in [get_object(&clients, BUCKET, "any").await, get_caller_identity(&clients).await] {
        assert_eq!((said.kind, said.is), (AwsErrorKind::Dispatch, vec!["retryable"]));
        assert_eq!(said.variant, "HttpDispatch Error during dispatch");
        for text in said.texts {
            assert!(text.contains("Connection refused"), "{text}");
        }
    }
}

#[tokio::test]
async fn the_connection_is_reset() {
    let stage = Stage::new().await;
    stage.aws.faults().order(Endpoint::S3, Fault::ConnectionReset);
    let said = list_objects(&stage.clients, BUCKET).await;
    assert_eq!((said.kind, said.is), (AwsErrorKind::Dispatch, vec!["retryable"]));
    assert_eq!(said.variant, "HttpDispatch Error during dispatch");
}

#[tokio::test]
async fn the_server_hangs_up() {
    let stage = Stage::new().await;
    let clients = stage.clients_on(Reply::raw("")).await;
    let said = list_objects(&clients, BUCKET).await;
    assert_eq!((said.kind, said.is), (AwsErrorKind::Dispatch, vec!["retryable"]));
    assert_eq!(said.variant, "HttpDispatch Error during dispatch");
    for text in said.texts {
        assert!(text.contains("connection closed before message completed"), "{text}");
    }
}

#[tokio::test]
async fn an_answer_breaks_off() {
    let stage = Stage::new().await;
    let begun = "HTTP/1.1 404 Not Found\r\ncontent-length: 500\r\n\r\n<Error><Code>NoSuchBucket</Code>";
    let clients = stage.clients_on(Reply::raw(begun)).await;
    let said = list_objects(&clients, BUCKET).await;
    assert_eq!((said.kind, said.is), (AwsErrorKind::Dispatch, vec!["retryable"]));
    assert_eq!(said.variant, "HttpDispatch Error obtaining body");
}

#[tokio::test]
async fn no_answer_in_time() {
    let stage = Stage::new().await;
    stage.aws.faults().order(Endpoint::S3, Fault::HangBeforeResponse);
    let clients = Clients::impatient(&stage.aws.endpoint_url(), root(&stage.aws)).await;
    let said = list_objects(&clients, BUCKET).await;
    assert_eq!((said.kind, said.is), (AwsErrorKind::Timeout, vec!["retryable"]));
    assert_eq!(said.variant, "HttpDispatch Timeout while dispatching request");
}
