//! A request in the one form that both sides hash.

use super::encode::{encode_parameter, encode_uri_path};
use super::parts::{Headers, Params};
use std::borrow::Cow;

/// Returns the path, percent-encoded once, below the path of the region's endpoint.
pub(super) fn path(endpoint_path: Option<&str>, path: &str) -> String {
    match (endpoint_path, path) {
        (Some(prefix), "") => prefix.to_owned(),
        (None, "") => "/".to_owned(),
        (prefix, path) => encode_uri_path(&[prefix.unwrap_or_default(), path].concat()),
    }
}

/// Returns the parameters, percent-encoded and in the order of their names.
pub(super) fn query(params: &Params) -> String {
    let pair = |(name, value): (&String, &Option<String>)| {
        format!("{}={}", encode_parameter(name), encode_parameter(value.as_deref().unwrap_or_default()))
    };
    params.iter().map(pair).collect::<Vec<_>>().join("&")
}

/// The headers that are signed.
pub(super) struct SignedHeaders<'a> {
    /// The names as they stand in a signature.
    pub(super) names: String,
    /// In the order of the names, with the values in canonical form.
    headers: Vec<(&'a str, Cow<'a, [u8]>)>,
}

impl<'a> SignedHeaders<'a> {
    /// Takes the headers of a request. Those in `added` replace the request's own of that name.
    pub(super) fn new(headers: &'a Headers, added: &'a [(&'static str, String)]) -> Self {
        let is_signed = |name: &str| {
            // Proxies change these.
            !matches!(name, "authorization" | "content-length" | "user-agent")
                && added.iter().all(|(replaced, _)| *replaced != name)
        };
        let own = headers.iter().filter(|(name, _)| is_signed(name));
        let own = own.map(|(name, values)| (name.as_str(), joined(values)));
        let added = added.iter().map(|(name, value)| (*name, tidied(value.as_bytes())));
        let mut headers: Vec<_> = own.chain(added).collect();
        headers.sort_unstable_by_key(|(name, _)| *name);
        let names: Vec<_> = headers.iter().map(|(name, _)| *name).filter(|name| !name.is_empty()).collect();
        Self { names: names.join(";"), headers }
    }
}

/// Returns the canonical request. It is bytes, because the values of headers need not be text.
pub(super) fn request(
    method: &str,
    path: &str,
    query: &str,
    headers: &SignedHeaders<'_>,
    payload_hash: &str,
) -> Vec<u8> {
    let mut parts: Vec<&[u8]> =
        vec![method.as_bytes(), b"\n", path.as_bytes(), b"\n", query.as_bytes(), b"\n"];
    for (name, value) in &headers.headers {
        parts.extend([name.as_bytes(), b":", value, b"\n"]);
    }
    parts.extend([b"\n", headers.names.as_bytes(), b"\n", payload_hash.as_bytes()]);
    parts.concat()
}

/// Joins the values of one header with commas. There is none behind empty values at the beginning: that is Rusoto's
/// signature, and not AWS's rule.
fn joined(values: &[Vec<u8>]) -> Cow<'_, [u8]> {
    if let [value] = values {
        return tidied(value);
    }
    let mut joined = Vec::new();
    for value in values {
        if !joined.is_empty() {
            joined.push(b',');
        }
        joined.extend_from_slice(&tidied(value));
    }
    joined.into()
}

/// Returns a value without space around it, and with one space in place of each two. A quoted value stays as it is.
fn tidied(value: &[u8]) -> Cow<'_, [u8]> {
    match std::str::from_utf8(value) {
        _ if value.starts_with(b"\"") => value.into(),
        Ok(text) if !text.contains("  ") => text.trim().as_bytes().into(),
        Ok(text) => text.replace("  ", " ").trim().as_bytes().to_vec().into(),
        Err(_) => one_space_for_two(value).trim_ascii().to_vec().into(),
    }
}

fn one_space_for_two(value: &[u8]) -> Vec<u8> {
    let mut rest = value;
    let mut result = Vec::with_capacity(value.len());
    while let Some((first, behind)) = rest.split_first() {
        result.push(*first);
        rest = if *first == b' ' { behind.strip_prefix(b" ").unwrap_or(behind) } else { behind };
    }
    result
}
