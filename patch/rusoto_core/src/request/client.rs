//! Rusoto's own dispatcher.

use super::{
    DispatchSignedRequest, DispatchSignedRequestFuture, HttpConfig, TlsError, UserAgent, over_hyper,
};
use crate::engine::Engine;
use crate::signature::SignedRequest;
use futures_util::FutureExt;
use hyper_0_14::Body;
use hyper_0_14::client::connect::Connect;
use hyper_0_14::client::{Builder, Client, HttpConnector};
use std::time::Duration;

/// Sends requests over the network.
///
/// A client from [`new`](Self::new) sends over the SDK's HTTP client, with its TLS. A client with a connector of your
/// own sends over hyper 0.14.
pub struct HttpClient<C = HttpConnector> {
    stack: Stack<C>,
    user_agent: UserAgent,
}

enum Stack<C> {
    Engine(Engine),
    Hyper(Client<C, Body>),
}

impl HttpClient {
    /// Returns a client for `https://` and `http://` endpoints.
    ///
    /// # Errors
    ///
    /// It never fails. A malformed setting, such as `AWS_MAX_ATTEMPTS=x`, is the error of each request.
    pub fn new() -> Result<Self, TlsError> {
        Self::new_with_config(HttpConfig::new())
    }

    /// Returns a client for `https://` and `http://` endpoints, with these settings.
    ///
    /// # Errors
    ///
    /// It never fails. A malformed setting, such as `AWS_MAX_ATTEMPTS=x`, is the error of each request.
    pub fn new_with_config(config: HttpConfig) -> Result<Self, TlsError> {
        Ok(Self::on(Stack::Engine(Engine::new(&config))))
    }
}

impl<C> HttpClient<C> {
    fn on(stack: Stack<C>) -> Self {
        Self { stack, user_agent: UserAgent::new() }
    }

    /// Puts a text before Rusoto's `User-Agent`: the older name of [`local_agent_prepend`](Self::local_agent_prepend).
    pub fn local_agent(&mut self, local_agent: String) {
        self.local_agent_prepend(local_agent);
    }

    /// Puts a text before Rusoto's `User-Agent`.
    pub fn local_agent_prepend(&mut self, local_agent: String) {
        self.user_agent.prepend(local_agent);
    }

    /// Puts a text behind Rusoto's `User-Agent`.
    pub fn local_agent_append(&mut self, local_agent: String) {
        self.user_agent.append(local_agent);
    }
}

impl<C> HttpClient<C>
where
    C: Connect + Clone + Send + Sync,
{
    /// Returns a client that opens its connections with `connector`.
    pub fn from_connector(connector: C) -> Self {
        Self::from_connector_with_config(connector, HttpConfig::new())
    }

    /// Returns a client that opens its connections with `connector`, with these settings.
    pub fn from_connector_with_config(connector: C, config: HttpConfig) -> Self {
        let mut builder = Client::builder();
        if let Some(size) = config.read_buf_size {
            builder.http1_read_buf_exact_size(size);
        }
        if let Some(timeout) = config.pool_idle_timeout {
            builder.pool_idle_timeout(timeout);
        }
        Self::from_builder(builder, connector)
    }

    /// Returns a client with hyper's own settings.
    ///
    /// The methods of HTTP/2 (`http2_only` and others) are there if a dependency of the program has hyper's feature
    /// `http2`. The original always turned it on.
    pub fn from_builder(builder: Builder, connector: C) -> Self {
        Self::on(Stack::Hyper(builder.build(connector)))
    }
}

impl<C> DispatchSignedRequest for HttpClient<C>
where
    C: Connect + Clone + Send + Sync + 'static,
{
    fn dispatch(&self, request: SignedRequest, timeout: Option<Duration>) -> DispatchSignedRequestFuture {
        match &self.stack {
            Stack::Engine(engine) => engine.send_signed(request, timeout, &self.user_agent).boxed(),
            Stack::Hyper(client) => {
                over_hyper::send(client.clone(), request, timeout, self.user_agent.value()).boxed()
            }
        }
    }

    fn engine(&self) -> Option<(&Engine, &UserAgent)> {
        match &self.stack {
            Stack::Engine(engine) => Some((engine, &self.user_agent)),
            Stack::Hyper(_) => None,
        }
    }
}
