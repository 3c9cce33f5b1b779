//! A request of its own for tests, because no type of Rusoto is here.

use super::request_view::RequestView;
use std::collections::BTreeMap;

/// Owns what a [`RequestView`] borrows.
#[derive(Default)]
pub(super) struct Request {
    method: String,
    service: String,
    path: String,
    params: BTreeMap<String, Option<String>>,
    pub(super) headers: BTreeMap<String, Vec<Vec<u8>>>,
    body: Option<Vec<u8>>,
}

impl Request {
    pub(super) fn new(method: &str, service: &str, path: &str) -> Self {
        let (method, service, path) = (method.to_owned(), service.to_owned(), path.to_owned());
        Self { method, service, path, ..Self::default() }
    }

    pub(super) fn param(mut self, name: &str, value: &str) -> Self {
        self.params.insert(name.to_owned(), Some(value.to_owned()));
        self
    }

    pub(super) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.insert(name.to_owned(), vec![value.as_bytes().to_vec()]);
        self
    }

    pub(super) fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = Some(body.into());
        self
    }

    pub(super) fn view(&self) -> RequestView<'_> {
        RequestView {
            service: &self.service,
            method: &self.method,
            path: &self.path,
            params: &self.params,
            headers: &self.headers,
            body: self.body.as_deref(),
        }
    }
}
