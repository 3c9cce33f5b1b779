//! One request as an operation of the SDK's orchestrator: its settings, and what its response means.

use super::call_state::CallState;
use super::host_retries::RetriesByHost;
use super::response_code::{ErrorCode, code_of};
use super::url::endpoint_of;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::endpoint::{EndpointFuture, EndpointResolverParams, ResolveEndpoint};
use aws_smithy_runtime_api::client::interceptors::context::{Error, Input, Output};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse, OrchestratorError};
use aws_smithy_runtime_api::client::ser_de::{DeserializeResponse, SerializeRequest};
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::endpoint::Endpoint;

/// What the orchestrator is called with.
#[derive(Debug)]
pub(super) struct Operation {
    pub(super) request: HttpRequest,
    pub(super) state: CallState,
}

/// Puts the settings of one request into its config bag. So the engine needs no plugin for each request.
#[derive(Debug)]
pub(super) struct Prepare {
    /// `None` while retries are off, as they are in Rusoto.
    pub(super) retries: Option<RetriesByHost>,
}

impl SerializeRequest for Prepare {
    fn serialize_input(&self, input: Input, cfg: &mut ConfigBag) -> Result<HttpRequest, BoxError> {
        let operation =
            input.downcast::<Operation>().map_err(|_| "the engine sends its own operations only")?;
        let Operation { request, state } = operation;
        let endpoint = Endpoint::builder().url(endpoint_of(request.uri()).to_owned()).build();
        let layer = cfg.interceptor_state();
        if let Some(retries) = &self.retries {
            let retries = retries.of(endpoint.url());
            layer.store_put(retries.bucket.clone());
            layer.store_put(retries);
        }
        layer.store_put(EndpointResolverParams::new(Known(endpoint)));
        layer.store_put(state);
        Ok(request)
    }
}

/// The endpoint that is already in the URL. The orchestrator wants one, to put it there.
#[derive(Clone, Debug)]
struct Known(Endpoint);

#[derive(Debug)]
pub(super) struct KnownEndpoint;

impl ResolveEndpoint for KnownEndpoint {
    fn resolve_endpoint<'a>(&'a self, params: &'a EndpointResolverParams) -> EndpointFuture<'a> {
        EndpointFuture::ready(match params.get::<Known>() {
            Some(Known(endpoint)) => Ok(endpoint.clone()),
            None => Err("the request has no endpoint".into()),
        })
    }
}

/// Returns the endpoint of the request that the settings belong to.
pub(super) fn endpoint_in(cfg: &ConfigBag) -> Option<&str> {
    let Known(endpoint) = cfg.load::<EndpointResolverParams>()?.get::<Known>()?;
    Some(endpoint.url())
}

/// Passes every response on as it came. Only the code of an error is read, for the decision about another attempt.
#[derive(Debug)]
pub(super) struct PassOn;

impl DeserializeResponse for PassOn {
    fn deserialize_streaming_with_config(
        &self,
        response: &mut HttpResponse,
        _: &ConfigBag,
    ) -> Option<Result<Output, OrchestratorError<Error>>> {
        Some(match code_of(response) {
            // The response stays in the SDK's context, and is taken from the SDK's error.
            Some(code) => Err(OrchestratorError::operation(Error::erase(code))),
            None => Ok(Output::erase(take(response))),
        })
    }

    fn deserialize_nonstreaming_with_config(
        &self,
        _: &HttpResponse,
        _: &ConfigBag,
    ) -> Result<Output, OrchestratorError<Error>> {
        Err(OrchestratorError::operation(Error::erase(ErrorCode::default())))
    }
}

fn take(response: &mut HttpResponse) -> HttpResponse {
    let status = StatusCode::try_from(200).unwrap_or_else(|_| response.status());
    std::mem::replace(response, HttpResponse::new(status, SdkBody::taken()))
}
