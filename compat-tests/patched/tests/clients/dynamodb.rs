//! rusoto_dynamodb: its requests are signed with what the drop-in provides.

use crate::Outcome;
use rusoto_core::credential::StaticProvider;
use rusoto_core::request::{DispatchSignedRequestFuture, HttpResponse};
use rusoto_core::signature::SignedRequest;
use rusoto_core::{ByteStream, DispatchSignedRequest, Region};
use rusoto_dynamodb::{DynamoDb, DynamoDbClient, ListTablesInput};
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

/// Answers every request with one table, and passes on how it was signed.
struct OneTable(std::sync::Mutex<Sender<String>>);

impl DispatchSignedRequest for OneTable {
    fn dispatch(&self, request: SignedRequest, _timeout: Option<Duration>) -> DispatchSignedRequestFuture {
        let signed = request.headers["authorization"].iter().map(|value| String::from_utf8_lossy(value));
        let sent = self.0.lock().map(|sender| sender.send(signed.collect()));
        assert!(matches!(sent, Ok(Ok(()))));
        Box::pin(std::future::ready(Ok(HttpResponse {
            status: Default::default(),
            body: ByteStream::from(br#"{"TableNames": ["orders"]}"#.to_vec()),
            headers: Default::default(),
        })))
    }
}

#[tokio::test]
async fn requests_are_signed_with_what_the_provider_has() -> Outcome {
    let (sender, signatures) = channel();
    let provider = StaticProvider::new_minimal("AKIDEXAMPLE".to_owned(), "secret".to_owned());
    let client = DynamoDbClient::new_with(OneTable(sender.into()), provider, Region::EuWest1);
    let tables = client.list_tables(ListTablesInput::default()).await?.table_names;
    assert_eq!(tables, Some(vec!["orders".to_owned()]));
    let signed = signatures.recv()?;
    assert!(
        signed.contains("Credential=AKIDEXAMPLE/") && signed.contains("/eu-west-1/dynamodb/"),
        "{signed}"
    );
    Ok(())
}
