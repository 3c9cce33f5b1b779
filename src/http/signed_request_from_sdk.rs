//! Converts a request that the SDK signed into a request of Rusoto.

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use http_0_2::Uri;
use http_0_2::uri::InvalidUri;
use rusoto_core::Region;
use rusoto_core::signature::{Params, SignedRequest, SignedRequestPayload, decode_uri};

use crate::convert::IntoRusoto;

/// Returns the request as a dispatcher of Rusoto reads it. No signed part changes.
///
/// Path and query stay as they were encoded. The region and the service are those of the signature, so a request without
/// one has none.
pub(super) fn signed_request_from_sdk(mut sdk: HttpRequest) -> Result<SignedRequest, InvalidUri> {
    let uri: Uri = sdk.uri().parse()?;
    let scheme = uri.scheme_str().unwrap_or("https");
    let host = uri.authority().map_or("", |authority| authority.as_str());
    let (region, service) = scope(&sdk);
    let endpoint = |path: &str| format!("{scheme}://{host}{path}");
    let at_endpoint = |name: &str, path| Region::Custom { name: name.to_owned(), endpoint: endpoint(path) };
    let known = region.parse().ok().filter(|_| is_of_aws(host));

    let mut request = SignedRequest {
        method: sdk.method().to_owned(),
        service: service.to_owned(),
        region: known.unwrap_or_else(|| at_endpoint(region, "")),
        path: decode_uri(uri.path()),
        headers: Default::default(),
        params: params(uri.query().unwrap_or_default()),
        scheme: Some(scheme.to_owned()),
        hostname: Some(host.to_owned()),
        payload: None,
        canonical_query_string: uri.query().unwrap_or_default().to_owned(),
        canonical_uri: uri.path().to_owned(),
    };
    // A dispatcher sends the path encoded once more, except for the path of an endpoint. So what Rusoto would encode in
    // another way, such as a `%2F`, is the path of the endpoint.
    if request.canonical_path() != uri.path() {
        request.region = at_endpoint(region, uri.path());
        request.path.clear();
    }
    for (name, value) in sdk.headers().iter_bytes() {
        request.headers.entry(name.to_ascii_lowercase()).or_default().push(value.to_vec());
    }
    let body = sdk.take_body();
    let mut add = |name: &str, value: &str| {
        request.headers.entry(name.to_owned()).or_insert_with(|| vec![value.as_bytes().to_vec()]);
    };
    add("host", without_default_port(scheme, host));
    // Rusoto's own client sends a stream in chunks if the headers do not state its length.
    if let Some(length) = body.content_length().filter(|length| *length > 0) {
        add("content-length", &length.to_string());
    }
    request.payload = payload(body);
    Ok(request)
}

/// Returns the region and the service that the request is signed for, or empty texts.
fn scope(sdk: &HttpRequest) -> (&str, &str) {
    let signature = sdk.headers().get("authorization").unwrap_or_default();
    let scope = signature.split_once("Credential=").map_or("", |(_, scope)| scope);
    // The key, the day, the region, the service, and a word that is always the same. A signature for all regions names
    // none.
    let parts: Vec<_> = scope.split([',', ' ']).next().unwrap_or_default().split('/').collect();
    match parts[..] {
        [_, _, region, service, _] => (region, service),
        [_, _, service, _] => ("", service),
        _ => ("", ""),
    }
}

/// Whether Rusoto's name for a region stands for the host. For any other host, the region has the endpoint in it.
fn is_of_aws(host: &str) -> bool {
    [".amazonaws.com", ".amazonaws.com.cn"].iter().any(|end| host.ends_with(end))
}

/// Returns the parameters of a query, decoded.
fn params(query: &str) -> Params {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let decoded = |pair: &str| match pair.split_once('=') {
        Some((name, value)) => (decode_uri(name), Some(decode_uri(value))),
        None => (decode_uri(pair), None),
    };
    pairs.map(decoded).collect()
}

/// Returns the host as a signature has it.
fn without_default_port<'a>(scheme: &str, host: &'a str) -> &'a str {
    let port = if scheme == "http" { ":80" } else { ":443" };
    host.strip_suffix(port).unwrap_or(host)
}

fn payload(body: SdkBody) -> Option<SignedRequestPayload> {
    match body.bytes() {
        Some([]) => None,
        Some(bytes) => Some(SignedRequestPayload::Buffer(bytes.to_vec().into())),
        None => Some(SignedRequestPayload::Stream(body.into_rusoto())),
    }
}

#[cfg(test)]
mod tests;
