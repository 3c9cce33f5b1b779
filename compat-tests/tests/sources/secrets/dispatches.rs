//! Requests through the shared dispatcher: signed ones, refused ones, and those that cannot be sent.

use aws_config::SdkConfig;
use aws_smithy_types::retry::RetryConfig;
use local_aws::{Endpoint, Fault, SessionKeys};
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_core::signature::SignedRequest;
use rusoto_core::{DispatchSignedRequest, Region};
use std::time::Duration;

use super::witness::Witness;
use crate::Outcome;
use crate::scripted::for_rusoto;
use crate::stage::Stage;

/// Nobody listens there. The password is the session's token.
fn nowhere(keys: &SessionKeys) -> String {
    format!("http://user:{}@127.0.0.1:1", keys.session_token.replace('/', "%2F"))
}

fn signed(endpoint: String, keys: &SessionKeys) -> SignedRequest {
    let region = Region::Custom { name: "here".to_owned(), endpoint };
    let mut request = SignedRequest::new("GET", "sts", &region, "/");
    request.sign(&for_rusoto(keys));
    request
}

pub(super) async fn dispatches(stage: &Stage, witness: &Witness, keys: &SessionKeys) -> Outcome {
    witness.error(
        &SharedHttpDispatcher::from_sdk_config(&SdkConfig::builder().build())
            .err()
            .ok_or("a dispatcher was made of nothing")?,
    );
    let retries = RetryConfig::standard().with_initial_backoff(Duration::from_millis(1));
    let builder = SharedHttpDispatcher::builder().retries(retries);
    witness.debug(&builder);
    let dispatcher = builder.from_http_client(aws_smithy_http_client::Builder::new().build_http())?;

    stage.aws.faults().order(Endpoint::Sts, Fault::Throttle);
    let mut refused = dispatcher.dispatch(signed(stage.aws.endpoint_url(), keys), None).await?;
    witness.debug(&refused.buffer().await?);
    stage.aws.faults().clear(Endpoint::Sts);
    witness.debug(&dispatcher);
    witness.debug(&dispatcher.counts());

    let nobody = signed(nowhere(keys), keys);
    // Rusoto takes what stands before the slash for the host and its port.
    let no_port = signed(format!("http://user:{}/x@127.0.0.1:1", keys.session_token), keys);
    let no_uri = signed(format!("{} is no host", nowhere(keys)), keys);
    let mut no_verb = signed(nowhere(keys), keys);
    no_verb.method = "STEAL".to_owned();
    let mut no_value = signed(nowhere(keys), keys);
    let broken = format!("{}\n", keys.session_token).into_bytes();
    no_value.headers.insert("x-amz-security-token".to_owned(), vec![broken]);
    for request in [nobody, no_port, no_uri, no_verb, no_value] {
        let sent = dispatcher.dispatch(request, None).await;
        witness.error(&sent.err().ok_or("there is somebody where nobody should be")?);
    }
    Ok(())
}
