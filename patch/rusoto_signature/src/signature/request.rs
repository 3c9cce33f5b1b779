//! A request, before and after it is signed.

use super::parts::Params;
use super::payload::{self, SignedRequestPayload};
use super::{canonical, endpoint};
use crate::{ByteStream, Region};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use md5::{Digest, Md5};
use std::collections::BTreeMap;

/// A request to a service of AWS, which can be signed.
///
/// ```
/// use rusoto_signature::credential::AwsCredentials;
/// use rusoto_signature::{Region, SignedRequest};
///
/// let mut request = SignedRequest::new("GET", "s3", &Region::EuWest1, "/bucket/a key");
/// request.sign(&AwsCredentials::new("AKID", "secret", None, None));
/// assert_eq!(request.hostname(), "s3.eu-west-1.amazonaws.com");
/// assert_eq!(request.canonical_uri(), "/bucket/a%20key");
/// assert!(request.headers()["authorization"][0].starts_with(b"AWS4-HMAC-SHA256 Credential=AKID/"));
/// ```
pub struct SignedRequest {
    /// The HTTP method.
    pub method: String,
    /// The name of the service, which is part of the signature.
    pub service: String,
    /// The region.
    pub region: Region,
    /// The path, not percent-encoded.
    pub path: String,
    /// The values of the headers, by their names in lower case.
    pub headers: BTreeMap<String, Vec<Vec<u8>>>,
    /// The parameters, not percent-encoded.
    pub params: Params,
    /// The scheme. Without one it is that of the region.
    pub scheme: Option<String>,
    /// The host. Without one it is that of the service in the region.
    pub hostname: Option<String>,
    /// The body.
    pub payload: Option<SignedRequestPayload>,
    /// The parameters, percent-encoded, as of the last signature.
    pub canonical_query_string: String,
    /// The path, percent-encoded, as of the last signature.
    pub canonical_uri: String,
}

impl SignedRequest {
    /// Returns a request without parameters, headers and body.
    pub fn new(method: &str, service: &str, region: &Region, path: &str) -> SignedRequest {
        SignedRequest {
            method: method.to_owned(),
            service: service.to_owned(),
            region: region.clone(),
            path: path.to_owned(),
            headers: BTreeMap::new(),
            params: Params::new(),
            scheme: None,
            hostname: None,
            payload: None,
            canonical_query_string: String::new(),
            canonical_uri: String::new(),
        }
    }

    /// Adds a value to the header `content-type`.
    pub fn set_content_type(&mut self, content_type: String) {
        self.add_header("content-type", &content_type);
    }

    /// Sets the host.
    pub fn set_hostname(&mut self, hostname: Option<String>) {
        self.hostname = hostname;
    }

    /// Sets the host to that of another service in this region.
    pub fn set_endpoint_prefix(&mut self, endpoint_prefix: String) {
        self.hostname = Some(endpoint::hostname(&endpoint_prefix, &self.region));
    }

    /// Sets the body.
    pub fn set_payload<B: Into<Bytes>>(&mut self, payload: Option<B>) {
        self.payload = payload.map(|bytes| SignedRequestPayload::Buffer(bytes.into()));
    }

    /// Sets the body to a stream. It is not part of the signature.
    pub fn set_payload_stream(&mut self, stream: ByteStream) {
        self.payload = Some(SignedRequestPayload::Stream(stream));
    }

    /// Sets the header `content-md5` to the hash of the body, unless there is one or the body is not a buffer.
    pub fn maybe_set_content_md5_header(&mut self) {
        // The original looks for a name in upper case, which no setter writes, and so adds a second value.
        if self.headers.keys().any(|name| name.eq_ignore_ascii_case("content-md5")) {
            return;
        }
        if let Some(SignedRequestPayload::Buffer(bytes)) = &self.payload {
            let hash = STANDARD.encode(Md5::digest(bytes));
            self.add_header("content-md5", &hash);
        }
    }

    /// Returns the HTTP method.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// Returns the path, not percent-encoded.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the path, percent-encoded, below the path of the region's endpoint.
    pub fn canonical_path(&self) -> String {
        canonical::path(endpoint::path(&self.region), &self.path)
    }

    /// Returns the path as of the last signature, percent-encoded.
    pub fn canonical_uri(&self) -> &str {
        &self.canonical_uri
    }

    /// Returns the parameters as of the last signature, percent-encoded.
    pub fn canonical_query_string(&self) -> &str {
        &self.canonical_query_string
    }

    /// Returns the headers.
    pub fn headers(&self) -> &BTreeMap<String, Vec<Vec<u8>>> {
        &self.headers
    }

    /// Returns the scheme: the one that was set, or that of the region.
    pub fn scheme(&self) -> String {
        self.scheme.clone().unwrap_or_else(|| endpoint::scheme(&self.region).to_owned())
    }

    /// Returns the region that headers are signed for. It differs from the request's for a service that has one region.
    pub fn region_for_service(&self) -> String {
        endpoint::signing_region(&self.service, &self.region).to_owned()
    }

    /// Returns the host: the one that was set, or that of the service in the region.
    pub fn hostname(&self) -> String {
        self.hostname.clone().unwrap_or_else(|| endpoint::hostname(&self.service, &self.region))
    }

    /// Removes all values of a header.
    pub fn remove_header(&mut self, key: &str) {
        self.headers.remove(&key.to_ascii_lowercase());
    }

    /// Adds a value to a header.
    pub fn add_header<K: ToString>(&mut self, key: K, value: &str) {
        let name = key.to_string().to_ascii_lowercase();
        self.headers.entry(name).or_default().push(value.as_bytes().to_vec());
    }

    /// Adds a value to a header, if there is one.
    pub fn add_optional_header<K: ToString, V: ToString>(&mut self, key: K, value: Option<V>) {
        if let Some(value) = value {
            self.add_header(key, &value.to_string());
        }
    }

    /// Sets a parameter.
    pub fn add_param<S>(&mut self, key: S, value: S)
    where
        S: Into<String>,
    {
        self.params.insert(key.into(), Some(value.into()));
    }

    /// Sets the parameters, in place of those that were there.
    pub fn set_params(&mut self, params: Params) {
        self.params = params;
    }

    /// Writes the canonical path and parameters, and the headers `host`, `content-type` and, if the length of the body is
    /// known, `content-length`.
    pub fn complement(&mut self) {
        self.canonical_uri = self.canonical_path();
        self.canonical_query_string = canonical::query(&self.params);
        self.set_header("host", &self.hostname());
        self.headers
            .entry("content-type".to_owned())
            .or_insert_with(|| vec![b"application/octet-stream".to_vec()]);
        if let Some(length) = payload::length(self.payload.as_ref()) {
            self.set_header("content-length", &length.to_string());
        }
    }

    /// Sets a header, in place of the values that were there.
    pub(super) fn set_header(&mut self, name: &str, value: &str) {
        self.remove_header(name);
        self.add_header(name, value);
    }

    /// Sets a parameter of a presigned URL, which a header of the same name would contradict.
    pub(super) fn move_to_params(&mut self, name: &str, value: &str) {
        self.remove_header(name);
        self.add_param(name, value);
    }
}
