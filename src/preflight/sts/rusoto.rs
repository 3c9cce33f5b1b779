//! Asks STS as Rusoto's clients do: sign, then dispatch.

use super::answer::Answer;
use super::{Outcome, QUERY};
use crate::convert::error_chain;
use crate::preflight::credentials::Loaded;
use crate::preflight::inputs::{Dispatcher, Inputs};
use crate::preflight::region;
use futures_util::StreamExt;
use rusoto_compat_core::engine::EndpointStyle;
use rusoto_compat_core::refusal::LONGEST_ERROR_BODY;
use rusoto_core::request::{HttpDispatchError, HttpResponse};
use rusoto_core::signature::SignedRequest;
use rusoto_credential::{Anonymous, AwsCredentials};
use rusoto_signature::Region;

pub(super) async fn ask(inputs: &Inputs, loaded: &Loaded) -> Outcome {
    if !inputs.asks_sts {
        return Outcome::NotAsked("STS was not to be asked");
    }
    let (Some(dispatcher), Some(region), Ok(credentials)) =
        (&inputs.dispatcher, &inputs.region, &loaded.rusoto)
    else {
        return Outcome::NotAsked(
            "it takes credentials, and what `.rusoto_region(..)` and `.rusoto_dispatcher(..)` hand over",
        );
    };
    match inputs.bounds.within(send(inputs, dispatcher, region, credentials)).await {
        Ok(Ok(answer)) => Outcome::Answered(answer),
        Ok(Err(error)) => Outcome::NoAnswer(error_chain(&error)),
        Err(not_done) => Outcome::NoAnswer(not_done.to_string()),
    }
}

async fn send(
    inputs: &Inputs,
    dispatcher: &Dispatcher,
    region: &Region,
    credentials: &AwsCredentials,
) -> Result<Answer, HttpDispatchError> {
    let response = dispatcher.dispatch(request(region, credentials, inputs.engine), None).await?;
    let received_at = inputs.time.now();
    let status = response.status.as_u16();
    let date = response.headers.get("date").cloned();
    let body = beginning(response).await?;
    let secrets = [credentials.aws_secret_access_key(), credentials.token().as_deref().unwrap_or_default()];
    Ok(Answer::new(status, date.as_deref(), &body, received_at, &secrets))
}

/// Builds and signs the request as `rusoto_core::Client` does. That client is not used, because its error type cannot
/// be named and implements only `Debug`.
fn request(region: &Region, credentials: &AwsCredentials, engine: Option<EndpointStyle>) -> SignedRequest {
    let region = region::for_sts(region);
    let mut request = SignedRequest::new("POST", "sts", &region, "/");
    let is_custom = matches!(region, Region::Custom { .. });
    let address =
        engine.filter(|_| !is_custom).and_then(|style| style.address("sts", region.name(), "/").ok()?);
    if let Some(address) = address {
        request.set_hostname(Some(address.host));
    }
    request.set_content_type("application/x-www-form-urlencoded".to_owned());
    request.set_payload(Some(QUERY));
    if credentials.is_anonymous() {
        request.complement();
    } else {
        request.sign(credentials);
    }
    request
}

async fn beginning(mut response: HttpResponse) -> Result<Vec<u8>, HttpDispatchError> {
    let mut body = Vec::new();
    while let Some(chunk) = response.body.next().await {
        let chunk = chunk.map_err(|error| HttpDispatchError::new(error_chain(&error)))?;
        let room = LONGEST_ERROR_BODY - body.len();
        body.extend_from_slice(chunk.get(..room).unwrap_or(&chunk));
        if body.len() >= LONGEST_ERROR_BODY {
            break;
        }
    }
    Ok(body)
}
