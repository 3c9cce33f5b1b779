//! The parts of the engine, with secrets wherever there is room for one.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use aws_smithy_async::rt::sleep::{SharedAsyncSleep, TokioSleep};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::timeout::TimeoutConfig;
use local_aws::{Endpoint, Fault, SessionKeys};
use rusoto_compat::engine::InstallError;
use rusoto_compat_core::engine::{
    AwsRequest, ChunkTimeout, EndpointStyle, Engine, EngineConfig, ErrorDetails, Failure, HttpOptions,
    MAX_HEADERS, RequestHead, response_head,
};
use rusoto_compat_core::installed::{CredentialSource, CredentialsFuture, NotInstalled};

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

pub(super) async fn engine(stage: &Stage, witness: &Witness, keys: &SessionKeys) -> Outcome {
    witness.error(&InstallError::NotReplaced);
    witness.error(&NotInstalled::Twice);
    witness.debug(&HttpOptions::default());
    let sleep = SharedAsyncSleep::new(TokioSleep::new());
    witness.debug(&ChunkTimeout { limit: Duration::from_secs(1), sleep });

    let quoted = format!("<Error><Code>X</Code><Message>{}</Message></Error>", keys.session_token);
    witness.debug(&ErrorDetails::read(403, |_| None, quoted.as_bytes()));
    let mut many = HttpResponse::new(200.try_into()?, SdkBody::from(quoted));
    for number in 0..=MAX_HEADERS {
        many.headers_mut().append("x-many", format!("{number} {}", keys.session_token));
    }
    witness.error(&response_head(&many).err().ok_or("so many headers were read")?);

    witness.debug(&head("GET", "127.0.0.1:1", keys));
    let unsendable = head("steal", "127.0.0.1:1", keys).into_request().err().ok_or("it can be sent")?;
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
    let engine = Engine::new(config);
    witness.debug(&engine);
    let source: Arc<dyn CredentialSource> = Arc::new(Fixed(keys.clone()));
    let nobody = request(head("GET", "127.0.0.1:1", keys))?;
    witness.debug(&nobody);
    let sent = engine.send(nobody, Some(Arc::clone(&source))).await;
    witness.error(&sent.err().ok_or("there is somebody where nobody should be")?);

    let expired = Fault::Error { status: 403, code: "ExpiredToken".into() };
    stage.aws.faults().order(Endpoint::S3, expired);
    let endpoint = stage.aws.endpoint_url();
    let host = endpoint.strip_prefix("http://").unwrap_or(&endpoint);
    let refused = engine.send(request(head("GET", host, keys))?, Some(source)).await?;
    stage.aws.faults().clear(Endpoint::S3);
    assert_eq!(refused.status().as_u16(), 403);
    Ok(())
}

fn head<'a>(method: &'a str, host: &'a str, keys: &'a SessionKeys) -> RequestHead<'a> {
    let value = keys.session_token.clone().into_bytes();
    RequestHead {
        method,
        region: "here",
        scheme: "http",
        host,
        path: "/",
        query: "",
        headers: BTreeMap::from([("x-secret".to_owned(), vec![value])]),
        user_agent: "test".into(),
    }
}

fn request(head: RequestHead<'_>) -> Outcome<AwsRequest> {
    let http = head.into_request()?;
    Ok(AwsRequest { http, service: "s3".to_owned(), region: "here".to_owned(), unsigned_payload: false })
}
