//! A world outside that only says what it is told to say: no network, no clock, no environment of this process.

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::body::SdkBody;
use rusoto_compat_core::chain::ProviderContext;
use std::fmt;
use std::sync::Arc;
use tokio::runtime::{Builder, Runtime};

thread_local! {
    static PAUSED: Runtime = runtime(true);
    static TICKING: Runtime = runtime(false);
}

/// One thread for all of a target. Time stands still and jumps to the next thing that waits for it, so that retries
/// and timeouts take no time.
pub(crate) fn run<T>(future: impl Future<Output = T>) -> T {
    PAUSED.with(|runtime| runtime.block_on(future))
}

/// The same in real time, for what a real child process is waited for.
pub(crate) fn run_in_real_time<T>(future: impl Future<Output = T>) -> T {
    TICKING.with(|runtime| runtime.block_on(future))
}

fn runtime(paused: bool) -> Runtime {
    match Builder::new_current_thread().enable_all().start_paused(paused).build() {
        Ok(runtime) => runtime,
        Err(error) => panic!("no runtime: {error}"),
    }
}

/// A context with these variables, and with an HTTP client that answers by method and path.
pub(crate) fn context(
    variables: impl IntoIterator<Item = (String, String)>,
    answer: impl Fn(&str, &str) -> (u16, Vec<u8>) + Send + Sync + 'static,
) -> ProviderContext {
    ProviderContext::default().with_variables(variables).with_http_client(client(answer))
}

fn client(
    answer: impl Fn(&str, &str) -> (u16, Vec<u8>) + Send + Sync + 'static,
) -> impl HttpClient + 'static {
    let connector = Connector(Arc::new(answer));
    http_client_fn(move |_, _| SharedHttpConnector::new(connector.clone()))
}

#[derive(Clone)]
struct Connector(Arc<Answer>);

type Answer = dyn Fn(&str, &str) -> (u16, Vec<u8>) + Send + Sync;

impl fmt::Debug for Connector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Connector")
    }
}

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        // A client that is really there could not send what is none.
        let path = match request.uri().parse::<http::Uri>() {
            Ok(uri) => uri.path().to_owned(),
            Err(error) => panic!("a request to what is no URI, {:?}: {error}", request.uri()),
        };
        let (status, body) = (self.0)(request.method(), &path);
        // IMDS says how long a token is good for, and everybody else may.
        let response = http::Response::builder()
            .status(status)
            .header("x-aws-ec2-metadata-token-ttl-seconds", "21600")
            .body(SdkBody::from(body))
            .ok()
            .and_then(|response| HttpResponse::try_from(response).ok());
        match response {
            Some(response) => HttpConnectorFuture::ready(Ok(response)),
            None => panic!("{status} is no answer"),
        }
    }
}
