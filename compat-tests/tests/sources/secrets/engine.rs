//! The parts of the engine, with secrets wherever there is room for one.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_smithy_async::rt::sleep::{SharedAsyncSleep, TokioSleep};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::timeout::TimeoutConfig;
use local_aws::{Endpoint, Fault, SessionKeys};
use rusoto_compat::engine::InstallError;
use rusoto_compat_core::engine::{
    ChunkTimeout, EndpointStyle, Engine, EngineConfig, ErrorDetails, Failure, HttpOptions, Installation,
    InstalledEngine, MAX_HEADERS, Patience, RequestHead, SignAttempt, Signing, response_head, usage,
};
use rusoto_compat_core::installed::{CredentialSource, CredentialsFuture};
use rusoto_compat_core::key_holders::Rejection;
use rusoto_compat_core::process::NotInstalled;
use rusoto_compat_core::table::Table;
use rusoto_compat_core::usage::RequestView;

use super::witness::Witness;
use crate::Outcome;
use crate::scripted::for_sdk;
use crate::stage::Stage;

struct Fixed(SessionKeys);

impl std::fmt::Debug for Fixed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Fixed")
    }
}

impl CredentialSource for Fixed {
    fn credentials(&self) -> CredentialsFuture<'_> {
        Box::pin(async { Ok(Some(for_sdk(&self.0))) })
    }

    fn refused(&self, _: &str) -> bool {
        true
    }
}

/// Puts the secrets where a real signature has them as text or as part of a hash.
#[derive(Debug)]
struct InHeaders;

impl SignAttempt for InHeaders {
    fn headers(&self, credentials: &Credentials, _: SystemTime) -> Vec<(&'static str, String)> {
        let token = credentials.session_token().unwrap_or_default().to_owned();
        vec![("x-amz-security-token", token), ("authorization", credentials.secret_access_key().to_owned())]
    }
}

pub(super) async fn engine(stage: &Stage, witness: &Witness, keys: &SessionKeys) -> Outcome {
    witness.error(&InstallError::NotReplaced);
    witness.error(&NotInstalled::Twice);
    witness.debug(&Rejection::NotHeld);
    witness.debug(&HttpOptions::default());
    let sleep = SharedAsyncSleep::new(TokioSleep::new());
    witness.debug(&Patience { chunk: None, sleep: sleep.clone() });
    witness.debug(&ChunkTimeout { limit: Duration::from_secs(1), sleep });

    let quoted = format!("<Error><Code>X</Code><Message>{}</Message></Error>", keys.session_token);
    witness.debug(&ErrorDetails::read(403, |_| None, quoted.as_bytes()));
    let mut many = HttpResponse::new(200.try_into()?, SdkBody::from(quoted));
    for number in 0..=MAX_HEADERS {
        many.headers_mut().append("x-many", format!("{number} {}", keys.session_token));
    }
    witness.error(&response_head(&many).err().ok_or("so many headers were read")?);

    let headers = BTreeMap::from([("x-secret".to_owned(), vec![keys.session_token.clone().into_bytes()])]);
    witness.debug(&head("GET", "127.0.0.1:1", &headers));
    let unsendable = head("steal", "127.0.0.1:1", &headers).into_request().err().ok_or("it can be sent")?;
    witness.error(&unsendable);
    let failure = Failure::Request(unsendable);
    witness.debug(&failure);
    witness.text(failure.text(&format!("me:{}@127.0.0.1", keys.session_token)));

    let fips = EndpointStyle { fips: true, ..EndpointStyle::default() };
    witness.debug(&fips);
    let in_host = EndpointStyle { bucket_in_host: true, ..fips };
    let address = in_host.address("s3", "eu-west-1", &format!("/photos/{}", keys.session_token))?;
    witness.debug(&address.ok_or("it stayed at Rusoto's host")?);
    let nowhere = fips.address("s3", "cn-north-1", &keys.session_token);
    witness.error(&nowhere.err().ok_or("China has FIPS endpoints")?);

    let config = EngineConfig {
        http_client: aws_smithy_http_client::Builder::new().build_http(),
        timeouts: TimeoutConfig::disabled(),
        retries: None,
        sleep: None,
        time: None,
        endpoints: fips,
    };
    witness.debug(&config);
    let EngineConfig { timeouts, retries, sleep, time, endpoints, .. } = config.clone();
    let installation = Installation { http_client: None, timeouts, retries, sleep, time, endpoints };
    witness.debug(&installation);
    witness.debug(&InstalledEngine::new(installation));
    let engine = Engine::new(config);
    witness.debug(&engine);
    counted(witness, &engine, keys, &headers);
    let signing = || Signing { source: Arc::new(Fixed(keys.clone())), signer: Box::new(InHeaders) };
    witness.debug(&signing());
    let nobody = head("GET", "127.0.0.1:1", &headers).into_request()?;
    let sent = engine.send(nobody, Some(signing())).await;
    witness.error(&sent.err().ok_or("there is somebody where nobody should be")?);

    let expired = Fault::Error { status: 403, code: "ExpiredToken".into() };
    stage.aws.faults().order(Endpoint::S3, expired);
    let endpoint = stage.aws.endpoint_url();
    let host = endpoint.strip_prefix("http://").unwrap_or(&endpoint);
    let refused = engine.send(head("GET", host, &headers).into_request()?, Some(signing())).await?;
    stage.aws.faults().clear(Endpoint::S3);
    assert_eq!(refused.status().as_u16(), 403);
    Ok(())
}

/// Counts a request with a secret in each of its parts.
fn counted(witness: &Witness, engine: &Engine, keys: &SessionKeys, headers: &BTreeMap<String, Vec<Vec<u8>>>) {
    let token = &keys.session_token;
    let params = BTreeMap::from([(token.clone(), Some(token.clone()))]);
    let view = RequestView {
        service: token,
        method: token,
        path: &format!("/{token}/{token}"),
        params: &params,
        headers,
        body: Some(token.as_bytes()),
    };
    let _ = engine.begin(&RequestView { service: "sts", ..view });
    let _ = engine.begin(&view);
    witness.debug(&RequestView { service: "sts", ..view });
    let usage = usage();
    witness.debug(usage);
    witness.debug(&usage.operations);
    witness.debug(&usage.counters);
    witness.debug(&usage.counters.requests);
    let mut table = Table::new(["operation"]);
    for calls in usage.operations.calls() {
        witness.debug(&calls);
        table.row([format!("{calls:?}")]);
    }
    witness.display(&table);
}

fn head<'a>(method: &'a str, host: &'a str, headers: &'a BTreeMap<String, Vec<Vec<u8>>>) -> RequestHead<'a> {
    RequestHead {
        method,
        region: "here",
        scheme: "http",
        host,
        path: "/",
        query: "",
        headers,
        user_agent: "test".into(),
    }
}
