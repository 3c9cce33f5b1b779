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

/// The headers that are signed: their names in order, and their values in canonical form.
pub(super) struct SignedHeaders<'a>(Vec<(&'a str, Cow<'a, [u8]>)>);

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
        let mut all: Vec<_> = own.chain(added).collect();
        all.sort_unstable_by_key(|(name, _)| *name);
        Self(all)
    }

    /// Returns the names as they stand in a signature.
    pub(super) fn names(&self) -> String {
        let names: Vec<_> = self.0.iter().map(|(name, _)| *name).filter(|name| !name.is_empty()).collect();
        names.join(";")
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
    let mut request = format!("{method}\n{path}\n{query}\n").into_bytes();
    for (name, value) in &headers.0 {
        request.extend_from_slice(name.as_bytes());
        request.push(b':');
        request.extend_from_slice(value);
        request.push(b'\n');
    }
    request.extend_from_slice(format!("\n{}\n{payload_hash}", headers.names()).as_bytes());
    request
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
    let has_two_spaces = || value.windows(2).any(|two| two == b"  ");
    match std::str::from_utf8(value) {
        _ if value.starts_with(b"\"") => value.into(),
        Ok(text) if !has_two_spaces() => text.trim().as_bytes().into(),
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
