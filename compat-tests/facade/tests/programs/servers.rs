//! The servers of the programs' tests, and the sessions for them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aws_credential_types::Credentials;
use aws_credential_types::credential_fn::provide_credentials_fn;
use local_aws::LocalAws;
use rusoto_compat::SharedCredentials;
use serde_json::{Value, json};
use test_servers::{HttpServer, Reply};

/// Starts an AWS with one bucket, and returns a source that gets another session each time it loads.
pub(crate) async fn local_aws(bucket: &str) -> (Arc<LocalAws>, SharedCredentials) {
    let aws = LocalAws::builder().region("us-east-1").bucket(bucket).start().await.unwrap();
    let aws = Arc::new(aws);
    let issuer = Arc::clone(&aws);
    let provider = provide_credentials_fn(move || {
        let session = issuer.issue_session(Duration::from_secs(3600));
        let (id, secret) = (session.access_key_id.clone(), session.secret_access_key.clone());
        let (token, end) = (session.session_token.clone(), session.expires_at);
        async move { Ok(Credentials::new(id, secret, Some(token), Some(end), "issued")) }
    });
    (aws, SharedCredentials::from_sdk(provider))
}

/// Returns how many sessions signed requests for an operation.
pub(crate) fn sessions_of(aws: &LocalAws, operation: &str) -> usize {
    let mut signers = aws.signers(operation);
    signers.sort();
    signers.dedup();
    signers.len()
}

/// A table of DynamoDB with the key `name`. It knows `GetItem`, and `PutItem` with the condition that nothing is there, and
/// keeps the access key ids that signed.
pub(crate) struct TableServer {
    server: HttpServer,
    signers: Arc<Mutex<Vec<String>>>,
}

impl TableServer {
    pub(crate) fn start() -> Self {
        let signers: Arc<Mutex<Vec<String>>> = Arc::default();
        let signed = Arc::clone(&signers);
        let items: Mutex<HashMap<String, Value>> = Mutex::default();
        let server = HttpServer::start(move |request| {
            let (head, body) = request.split_once("\r\n\r\n").unwrap();
            let id = head.split_once("Credential=").unwrap().1.split('/').next().unwrap();
            signed.lock().unwrap().push(id.to_owned());
            answer(&mut items.lock().unwrap(), head, &serde_json::from_str(body).unwrap())
        });
        Self { server, signers }
    }

    pub(crate) fn url(&self) -> String {
        self.server.url()
    }

    pub(crate) fn signers(&self) -> Vec<String> {
        self.signers.lock().unwrap().clone()
    }
}

fn answer(items: &mut HashMap<String, Value>, head: &str, request: &Value) -> Reply {
    let name = |of: &str| request[of]["name"]["S"].as_str().unwrap_or_default().to_owned();
    let operation = head.lines().find_map(|line| line.split_once("DynamoDB_20120810.")).unwrap().1;
    let body = match operation {
        "PutItem" if items.contains_key(&name("Item")) => {
            let error = "com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException";
            let headers = "content-type: application/x-amz-json-1.0\r\n";
            let body = json!({ "__type": error, "message": "The conditional request failed" });
            return Reply::with_headers(400, headers, body.to_string());
        }
        "PutItem" => {
            items.insert(name("Item"), request["Item"].clone());
            json!({})
        }
        "GetItem" => items.get(&name("Key")).map_or(json!({}), |item| json!({ "Item": item })),
        other => panic!("{other}"),
    };
    Reply::ok(body.to_string())
}
