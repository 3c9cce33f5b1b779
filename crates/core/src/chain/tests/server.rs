//! The server of these tests, and a client that sends every request to it.

use crate::chain::ProviderContext;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, SharedHttpClient, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
pub(super) use test_servers::{HttpServer as Server, Reply};

/// Returns a 200 that is also a valid answer to a request for an IMDS token.
pub(super) fn ok(body: impl AsRef<[u8]>) -> Reply {
    Reply::with_headers(200, "x-aws-ec2-metadata-token-ttl-seconds: 21600\r\n", body)
}

/// Returns an HTTP client that sends every request to this server, with the original host in a header.
pub(super) fn redirect_to(server: &Server) -> SharedHttpClient {
    let (client, host) = (ProviderContext::default().http_client(), server.url());
    http_client_fn(move |settings, components| {
        let inner = client.http_connector(settings, components);
        SharedHttpConnector::new(Redirect { inner, host: host.clone() })
    })
}

#[derive(Debug)]
struct Redirect {
    inner: SharedHttpConnector,
    host: String,
}

impl HttpConnector for Redirect {
    fn call(&self, mut request: HttpRequest) -> HttpConnectorFuture {
        let was_for = request.uri().to_owned();
        let uri: http::Uri = was_for.parse().unwrap();
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        request.set_uri(format!("{}{path}", self.host)).unwrap();
        request.headers_mut().insert("x-was-for", was_for);
        self.inner.call(request)
    }
}
