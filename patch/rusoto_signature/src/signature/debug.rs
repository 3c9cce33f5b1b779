//! `Debug` of a request, without its session token.

use super::parts::{Headers, Params};
use super::request::SignedRequest;
use std::fmt;

const TOKEN: &str = "x-amz-security-token";
const HIDDEN: &str = "**********";

impl fmt::Debug for SignedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedRequest")
            .field("method", &self.method)
            .field("service", &self.service)
            .field("region", &self.region)
            .field("path", &self.path)
            .field("headers", &ShownHeaders(&self.headers))
            .field("params", &ShownParams(&self.params))
            .field("scheme", &self.scheme)
            .field("hostname", &self.hostname)
            .field("payload", &self.payload)
            .field("canonical_query_string", &shown_query(&self.canonical_query_string))
            .field("canonical_uri", &self.canonical_uri)
            .finish()
    }
}

struct ShownHeaders<'a>(&'a Headers);

impl fmt::Debug for ShownHeaders<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (name, values) in self.0 {
            match name.eq_ignore_ascii_case(TOKEN) {
                true => map.entry(name, &HIDDEN),
                false => map.entry(name, values),
            };
        }
        map.finish()
    }
}

struct ShownParams<'a>(&'a Params);

impl fmt::Debug for ShownParams<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (name, value) in self.0 {
            match name.eq_ignore_ascii_case(TOKEN) {
                true => map.entry(name, &HIDDEN),
                false => map.entry(name, value),
            };
        }
        map.finish()
    }
}

fn shown_query(query: &str) -> String {
    let shown = |pair: &str| match pair.split_once('=') {
        Some((name, _)) if name.eq_ignore_ascii_case(TOKEN) => format!("{name}={HIDDEN}"),
        _ => pair.to_owned(),
    };
    query.split('&').map(shown).collect::<Vec<_>>().join("&")
}
