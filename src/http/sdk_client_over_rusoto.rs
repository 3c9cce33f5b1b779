//! An HTTP client of the SDK over a dispatcher of Rusoto: the reverse of `SharedHttpDispatcher`.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpClient, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse as SdkResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use rusoto_compat_core::engine::{MAX_HEADERS, stream_body};
use rusoto_core::DispatchSignedRequest;
use rusoto_core::request::HttpResponse;

use super::dispatcher::SharedHttpDispatcher;
use super::errors::connector_error;
use super::signed_request_from_sdk::signed_request_from_sdk;
use super::stated_length::stated_length;

/// Returns an HTTP client of the SDK that sends with a dispatcher of Rusoto: `HttpClient`, a mock, or one of your own.
///
/// It is for programs that move to the SDK's clients and keep what they send with: a proxy, a mock of their tests, a
/// dispatcher that counts. The dispatcher gets each attempt as a `SignedRequest` with the path, the query, the headers and
/// the body that the SDK signed. A body in memory comes as a buffer. Any other comes as a stream, with its length if
/// that is known. A response is returned as soon as its head has arrived.
///
/// - Region and service of the request are those in the signature. For hosts that are not AWS's own, the region is a
///   `Custom` one.
/// - A path that Rusoto would encode in another way, as one with `%2F`, is in the endpoint of the region, and `path` is
///   empty.
/// - The dispatcher gets no time limit. The SDK drops the request when the operation or the attempt has taken too long.
///   The SDK's connect and read timeouts are settings of its own HTTP clients, so they have no effect here.
/// - For a [`SharedHttpDispatcher`], it returns the client [inside](SharedHttpDispatcher::http_client), and the SDK shares
///   its connections. The dispatcher's time limits, retries, counts and reports of refusals are not in that client.
///
/// # Errors
///
/// The client fails with the dispatcher's own error as the cause: as a timeout if its text begins with `Timeout while
/// dispatching request`, as a mistake in the request if it begins as those of Rusoto's client do, else as an I/O error.
/// [`sdk_error_into_rusoto`](super::sdk_error_into_rusoto) returns that error again.
///
/// # Cost
///
/// A few allocations for each request. A body in memory is copied once.
///
/// # Example
/// ```
/// use rusoto_compat::http::sdk_client_over_rusoto;
/// use rusoto_core::DispatchSignedRequest;
///
/// fn s3<D>(dispatcher: D, config: &aws_config::SdkConfig) -> aws_sdk_s3::Client
/// where
///     D: DispatchSignedRequest + Send + Sync + 'static,
/// {
///     let client = sdk_client_over_rusoto(dispatcher);
///     aws_sdk_s3::Client::from_conf(aws_sdk_s3::config::Builder::from(config).http_client(client).build())
/// }
/// ```
pub fn sdk_client_over_rusoto<D>(dispatcher: D) -> SharedHttpClient
where
    D: DispatchSignedRequest + Send + Sync + 'static,
{
    if let Some(shared) = (&dispatcher as &dyn Any).downcast_ref::<SharedHttpDispatcher>() {
        return shared.http_client();
    }
    let connector = SharedHttpConnector::new(Connector(Arc::new(dispatcher)));
    http_client_fn(move |_, _| connector.clone())
}

struct Connector<D>(Arc<D>);

impl<D> fmt::Debug for Connector<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Connector over a dispatcher of Rusoto")
    }
}

impl<D> HttpConnector for Connector<D>
where
    D: DispatchSignedRequest + Send + Sync + 'static,
{
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let request = match signed_request_from_sdk(request) {
            Ok(request) => request,
            Err(error) => return HttpConnectorFuture::ready(Err(ConnectorError::user(error.into()))),
        };
        // Called within the future, as Rusoto's own clients do: a dispatcher may need the runtime.
        let dispatcher = Arc::clone(&self.0);
        HttpConnectorFuture::new(async move {
            let response = dispatcher.dispatch(request, None).await.map_err(connector_error)?;
            response_into_sdk(response).map_err(|error| ConnectorError::other(error, None))
        })
    }
}

/// Converts the head of the response. The body is still arriving and is passed on as a stream.
fn response_into_sdk(response: HttpResponse) -> Result<SdkResponse, BoxError> {
    let length = stated_length(&response.body);
    let mut sdk = SdkResponse::new(response.status.into(), stream_body(response.body, length));
    if response.headers.len() > MAX_HEADERS {
        let count = response.headers.len();
        return Err(format!("the response has {count} header values, more than {MAX_HEADERS}").into());
    }
    for (name, value) in &response.headers {
        let added = sdk.headers_mut().try_append(name.as_str().to_owned(), value.clone());
        added.map_err(|error| format!("the header `{name}` of the response: {error}"))?;
    }
    Ok(sdk)
}

#[cfg(test)]
mod tests;
