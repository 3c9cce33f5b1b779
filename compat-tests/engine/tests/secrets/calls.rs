//! Calls through each way to send, and all that their outcomes show.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use drop_in::credential::{
    AutoRefreshingProvider, AwsCredentials, CredentialsError, ProvideAwsCredentials, StaticProvider,
};
use drop_in::proto::json;
use drop_in::proto::xml::error::XmlErrorDeserializer;
use drop_in::proto::xml::util::{XmlResponse, find_start_element, start_element};
use drop_in::request::{BufferedHttpResponse, DispatchSignedRequestFuture, HttpClient};
use drop_in::signature::SignedRequest;
use drop_in::{ByteStream, Client, DispatchSignedRequest, Region, RusotoError};
use futures_util::stream;
use hyper_0_14::client::HttpConnector;
use test_servers::closed_port;
use xml::reader::EventReader;

use crate::quoting::{FORMS, server};
use crate::witness::Witness;
use crate::{Outcome, child};

const SECRET_KEY: &str = "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY00";
const TOKEN: &str = "IQoJb3JpZ2luX2VjEXAMPLEtokenXthatXisXlongXenoughXtoXbeXcut";
pub(crate) const PASSWORD: &str = "correcthorsebatterystaple";
/// Stands in for the signature of a presigned URL that the program was given.
const PRESIGNED: &str = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0";

pub(crate) const SECRETS: [&str; 3] = [SECRET_KEY, TOKEN, PRESIGNED];

fn session() -> AwsCredentials {
    AwsCredentials::new("ASIAEXAMPLE", SECRET_KEY, Some(TOKEN.to_owned()), None)
}

/// Gives a session once, and then fails.
#[derive(Clone, Debug, Default)]
struct Once(Arc<AtomicUsize>);

#[async_trait]
impl ProvideAwsCredentials for Once {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        match self.0.fetch_add(1, Ordering::SeqCst) {
            0 => Ok(session()),
            _ => Err(CredentialsError::new("no more sessions")),
        }
    }
}

/// Hands on what it is given, as a program's own dispatcher.
struct Wrapper(HttpClient);

impl DispatchSignedRequest for Wrapper {
    fn dispatch(&self, request: SignedRequest, _: Option<Duration>) -> DispatchSignedRequestFuture {
        self.0.dispatch(request, Some(Duration::from_secs(60)))
    }
}

pub(crate) async fn all(witness: &Witness) -> Outcome {
    assert!(child::folder().is_some());
    values(witness).await?;
    let session = || StaticProvider::from(session());
    let refreshing = AutoRefreshingProvider::new(Once::default())?;
    witness.debug("AutoRefreshingProvider", &refreshing);
    let clients = [
        Client::new_with(session(), HttpClient::new()?),
        Client::new_with(refreshing.clone(), HttpClient::new()?),
        Client::new_with(Once::default(), HttpClient::new()?),
        Client::new_with(session(), Wrapper(HttpClient::new()?)),
        Client::new_with(session(), HttpClient::from_connector(HttpConnector::new())),
        Client::new_not_signing(HttpClient::new()?),
    ];
    for client in &clients {
        quoted(witness, client).await;
        unsendable(witness, client).await;
    }
    witness.debug("AutoRefreshingProvider", &refreshing);
    Ok(())
}

/// Values that hold secrets.
async fn values(witness: &Witness) -> Outcome {
    witness.debug("AwsCredentials", &session());
    witness.debug("StaticProvider", &StaticProvider::from(session()));
    let mut request = request("http://localhost", "xml");
    // `Debug` shows all parameters but for the token, as the original.
    request.params.remove("X-Amz-Signature");
    request.sign(&session());
    witness.debug("SignedRequest", &request);
    let url = request.generate_presigned_url(&session(), &Duration::from_secs(60), false);
    assert!(url.contains(TOKEN), "{url}");
    witness.debug("SignedRequest", &request);
    Ok(())
}

fn region(endpoint: &str) -> Region {
    Region::Custom { name: "eu-test-1".to_owned(), endpoint: endpoint.to_owned() }
}

/// A request whose headers, query and body hold secrets.
fn request(endpoint: &str, form: &str) -> SignedRequest {
    let mut request = SignedRequest::new("PUT", "s3", &region(endpoint), &format!("/bucket/{form}"));
    request.add_header("x-amz-copy-source-server-side-encryption-customer-key", SECRET_KEY);
    request.add_param("X-Amz-Signature", PRESIGNED);
    request.add_param("X-Amz-Security-Token", TOKEN);
    request.set_payload(Some(format!("WebIdentityToken={TOKEN}&Password={PASSWORD}")));
    request
}

async fn quoted(witness: &Witness, client: &Client) {
    let server = server();
    let with_password = server.url().replace("://", &format!("://me:{PASSWORD}@"));
    for endpoint in [server.url(), with_password] {
        for form in FORMS {
            sent(witness, client, request(&endpoint, form)).await;
        }
    }
}

/// Requests that are not sent, or get no answer.
async fn unsendable(witness: &Witness, client: &Client) {
    let closed = closed_port();
    let endpoints = [
        format!("http://me:{PASSWORD}@{closed}"),
        format!("https://me:{PASSWORD}@{closed}"),
        format!("ftp://me:{PASSWORD}@{closed}"),
        format!("http://me:{PASSWORD}@no such host"),
        format!("http://me:{PASSWORD}@"),
        format!("http://me:{PASSWORD}@nowhere.invalid"),
        format!("http://me:{PASSWORD}/x@{closed}"),
        format!("me:{PASSWORD}@{closed}"),
    ];
    for endpoint in endpoints {
        sent(witness, client, request(&endpoint, "xml")).await;
        let mut wrong_verb = SignedRequest::new("OPTIONS", "s3", &region(&endpoint), "/");
        wrong_verb.add_header("x", TOKEN);
        sent(witness, client, wrong_verb).await;
    }
    for (name, value) in [("x-key", format!("{SECRET_KEY}\n{TOKEN}")), ("x key", TOKEN.to_owned())] {
        let mut wrong_header = request(&format!("http://me:{PASSWORD}@{closed}"), "xml");
        wrong_header.add_header(name, &value);
        sent(witness, client, wrong_header).await;
    }
    let server = server();
    let mut breaks = request(&server.url(), "xml");
    let chunks = [Ok(Bytes::from(TOKEN)), Err(io::Error::other("the file is gone"))];
    breaks.set_payload_stream(ByteStream::new_with_size(stream::iter(chunks), 1000));
    sent(witness, client, breaks).await;
}

/// Sends a request and shows what came of it, also as service crates read it.
async fn sent(witness: &Witness, client: &Client, request: SignedRequest) {
    let mut response = match client.sign_and_dispatch(request).await {
        Ok(response) => response,
        Err(error) => {
            witness.debug("SignAndDispatchError", &error);
            return witness.error("RusotoError", &RusotoError::<io::Error>::from(error));
        }
    };
    witness.debug("ByteStream", &response.body);
    match response.buffer().await {
        Ok(whole) => read(witness, &whole),
        Err(error) => witness.error("RusotoError", &RusotoError::<io::Error>::from(error)),
    }
}

/// Shows what the parsers say about an answer. An error that they can read is the service's own words, and not shown.
fn read(witness: &Witness, answer: &BufferedHttpResponse) {
    let _ = (json::Error::parse(answer), json::Error::parse_rest(answer));
    if let Err(error) = json::ResponsePayload::new(answer).deserialize::<Vec<u8>, io::Error>() {
        witness.error("RusotoError", &error);
    }
    for is_query in [false, true] {
        let mut events = XmlResponse::new(EventReader::new(&answer.body[..]).into_iter().peekable());
        find_start_element(&mut events);
        if is_query && let Err(error) = start_element("ErrorResponse", &mut events) {
            witness.error("RusotoError", &RusotoError::<io::Error>::from(error));
        }
        if let Err(error) = XmlErrorDeserializer::deserialize("Error", &mut events) {
            witness.error("RusotoError", &RusotoError::<io::Error>::from(error));
        }
    }
}
