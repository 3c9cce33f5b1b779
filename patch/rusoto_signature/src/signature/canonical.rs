//! A request in the one form that both sides hash.

use super::encode::{encode_parameter, encode_uri_path};
use super::parts::{Headers, Params};

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

/// Returns the names of the headers that are signed.
pub(super) fn signed_headers(headers: &Headers) -> String {
    let names: Vec<_> =
        signed(headers).map(|(name, _)| name.as_str()).filter(|name| !name.is_empty()).collect();
    names.join(";")
}

/// Returns the canonical request. It is bytes, because the values of headers need not be text.
pub(super) fn request(
    method: &str,
    path: &str,
    query: &str,
    headers: &Headers,
    payload_hash: &str,
) -> Vec<u8> {
    let mut request = format!("{method}\n{path}\n{query}\n").into_bytes();
    for (name, values) in signed(headers) {
        request.extend_from_slice(name.as_bytes());
        request.push(b':');
        request.extend_from_slice(&joined(values));
        request.push(b'\n');
    }
    request.extend_from_slice(format!("\n{}\n{payload_hash}", signed_headers(headers)).as_bytes());
    request
}

/// The headers that are signed. Proxies change the others.
fn signed(headers: &Headers) -> impl Iterator<Item = (&String, &Vec<Vec<u8>>)> {
    headers
        .iter()
        .filter(|(name, _)| !matches!(name.as_str(), "authorization" | "content-length" | "user-agent"))
}

/// Joins the values of one header with commas. There is none behind empty values at the beginning: that is Rusoto's
/// signature, and not AWS's rule.
fn joined(values: &[Vec<u8>]) -> Vec<u8> {
    let mut joined = Vec::new();
    for value in values {
        if !joined.is_empty() {
            joined.push(b',');
        }
        joined.extend_from_slice(&tidied(value));
    }
    joined
}

/// Returns a value without space around it, and with one space in place of each two. A quoted value stays as it is.
fn tidied(value: &[u8]) -> Vec<u8> {
    match std::str::from_utf8(value) {
        _ if value.starts_with(b"\"") => value.to_vec(),
        Ok(text) => text.replace("  ", " ").trim().into(),
        Err(_) => one_space_for_two(value).trim_ascii().to_vec(),
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
