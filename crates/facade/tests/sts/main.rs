//! The facade of STS beside Rusoto's own client, on one server.

mod answers;
mod calls;
mod clients;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use percent_encoding::percent_decode_str;
use rusoto_compat_api_table::Table;
use rusoto_core::RusotoError;
use rusoto_sts::{AssumeRoleRequest, GetCallerIdentityRequest, Sts};
use test_servers::{HttpServer, Reply, closed_port};

use calls::{all, shown};
use clients::{config, facade, rusoto};

const KEY: (&str, &str) = ("AKIDEXAMPLE", "a secret");

/// Makes all calls with both clients, and returns what came and what was sent: Rusoto's, then the facade's.
async fn both(answer: fn(&str) -> Reply) -> [(Vec<String>, Vec<BTreeSet<String>>); 2] {
    let sent: Arc<Mutex<Vec<String>>> = Arc::default();
    let record = Arc::clone(&sent);
    let server = HttpServer::start(move |request| {
        record.lock().unwrap().push(request.to_owned());
        answer(&parameter(request, "Action"))
    });
    let old = all(&rusoto(&server.url(), KEY)).await;
    let sent_by_old = std::mem::take(&mut *sent.lock().unwrap());
    let new = all(&facade(&server.url(), KEY)).await;
    let sent_by_new = std::mem::take(&mut *sent.lock().unwrap());
    let canonical = |requests: Vec<String>| requests.iter().map(|request| parts(request)).collect();
    [(old, canonical(sent_by_old)), (new, canonical(sent_by_new))]
}

/// Returns the first line and the parameters of a request, decoded.
fn parts(request: &str) -> BTreeSet<String> {
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    let decoded = |part: &str| percent_decode_str(&part.replace('+', " ")).decode_utf8_lossy().into_owned();
    head.lines().take(1).chain(body.split('&')).map(decoded).collect()
}

fn parameter(request: &str, name: &str) -> String {
    let part = parts(request).into_iter().find(|part| part.starts_with(&format!("{name}=")));
    part.unwrap_or_default().split_once('=').unwrap_or_default().1.to_owned()
}

#[tokio::test]
async fn requests_and_answers_are_the_same() {
    let [old, new] = both(|action| Reply::ok(answers::full(action))).await;
    assert!(old.0.iter().all(|answer| answer.starts_with("Ok(")), "{:#?}", old.0);
    assert_eq!(old.0.len(), 9);
    assert_eq!(new, old);
    assert!(new.1[0].contains("Tags.member.1.Value=a + b & c"), "{:?}", new.1[0]);
}

#[tokio::test]
async fn answers_without_elements_are_the_same() {
    let [old, new] = both(|action| Reply::ok(answers::answer(action, ""))).await;
    assert!(old.0.iter().all(|answer| answer.starts_with("Ok(")), "{:#?}", old.0);
    assert_eq!(new.0, old.0);
}

#[tokio::test]
async fn errors_are_the_same() {
    let table = Table::of("sts").unwrap();
    let codes: BTreeSet<String> = table
        .operations
        .iter()
        .flat_map(|operation| &operation.errors)
        .map(|error| error.code.clone())
        .collect();
    assert_eq!(codes.len(), 8);
    for code in codes.into_iter().chain(["AccessDenied".to_owned(), "Throttling".to_owned()]) {
        let answer = answers::error(&code);
        let server = HttpServer::start(move |_| Reply::status(400, &answer));
        let old = all(&rusoto(&server.url(), KEY)).await;
        assert_eq!(all(&facade(&server.url(), KEY)).await, old, "{code}");
        assert_eq!(
            old.iter().any(|error| error.starts_with("Err(Service(")),
            table.operations.iter().any(|o| o.errors.iter().any(|e| e.code == code))
        );
        assert_eq!(server.requests().len(), 18, "{code} is sent again");
    }
}

#[tokio::test]
async fn bodies_that_are_no_answer_are_the_same() {
    let bodies: [fn(&str) -> Reply; 4] = [
        |_| Reply::status(503, "<html>busy</html>"),
        |_| Reply::status(500, ""),
        |_| Reply::ok("<AssumeRoleResponse><"),
        |_| Reply::ok("this is not XML"),
    ];
    for (at, body) in bodies.into_iter().enumerate() {
        let [old, new] = both(body).await;
        assert_eq!(new.0, old.0, "body {at}");
    }
}

#[tokio::test]
async fn what_does_not_fit_is_refused_and_not_sent() {
    let server = HttpServer::start(|_| Reply::ok(""));
    let request = AssumeRoleRequest { duration_seconds: Some(3_000_000_000), ..Default::default() };
    let error = facade(&server.url(), KEY).assume_role(request).await.unwrap_err();
    let text = "AssumeRoleRequest::duration_seconds is 3000000000, and the SDK sends numbers from -2147483648 to 2147483647";
    assert_eq!(error, RusotoError::Validation(text.to_owned()));
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn without_an_answer_the_variants_are_rusotos() {
    let url = format!("http://{}", closed_port());
    let call = || GetCallerIdentityRequest {};
    let error = facade(&url, KEY).get_caller_identity(call()).await.unwrap_err();
    assert!(matches!(error, RusotoError::HttpDispatch(_)), "{error:?}");
    let old = rusoto(&url, KEY).get_caller_identity(call()).await.unwrap_err();
    assert!(matches!(old, RusotoError::HttpDispatch(_)), "{old:?}");

    let no_keys = rusoto_compat_facade::Sts::from_config(&config(&url).build());
    let RusotoError::Credentials(error) = no_keys.get_caller_identity(call()).await.unwrap_err() else {
        panic!()
    };
    let text = "the `SdkConfig` has no credentials provider: load it with `aws_config`, or set one";
    assert!(error.message.ends_with(text), "{error:?}");
}

/// A program that holds its client in each of these ways changes its constructor only.
#[tokio::test]
async fn a_client_can_be_held_as_rusotos_is() {
    async fn generic<C: Sts>(client: &C) -> String {
        shown(client.get_caller_identity(GetCallerIdentityRequest {}).await)
    }
    fn is_shared<T: Clone + Send + Sync + 'static>(_: &T) {}

    let server = HttpServer::start(|request| Reply::ok(answers::full(&parameter(request, "Action"))));
    let client = facade(&server.url(), KEY);
    is_shared(&client);
    let boxed: Box<dyn Sts + Send + Sync> = Box::new(client.clone());
    let expected = generic(&rusoto(&server.url(), KEY)).await;
    assert_eq!(generic(&client).await, expected);
    assert_eq!(shown(boxed.get_caller_identity(GetCallerIdentityRequest {}).await), expected);
    let moved = client.client().get_caller_identity().send().await.unwrap();
    assert_eq!(moved.account(), Some("123456789012"));
}

#[tokio::test]
async fn the_server_accepts_the_signature() {
    let aws = local_aws::LocalAws::start().await.unwrap();
    let keys = aws.root_keys();
    let client = facade(&aws.endpoint_url(), (&keys.access_key_id, &keys.secret_access_key));
    let request = AssumeRoleRequest {
        role_arn: aws.role_arn().to_owned(),
        role_session_name: "facade".to_owned(),
        ..Default::default()
    };
    let credentials = client.assume_role(request).await.unwrap().credentials.unwrap();
    assert!(aws.session_ends_at(&credentials.access_key_id).is_some());
    assert_eq!(aws.signers("AssumeRole"), std::slice::from_ref(&keys.access_key_id));
}
