//! Finds the name of an S3 operation in its request.
//!
//! s3s knows the name only after it has verified the signature. Calls are counted before that.

use http::header::{AUTHORIZATION, HOST};
use http::request::Parts;
use http::{HeaderMap, Method, Uri};

use super::host::bucket_of;

/// Returns the operation's name in AWS's API, such as `GetObject`. For rare operations it returns the method and the
/// sub-resource, such as `GET bucket?acl`.
pub(crate) fn operation(parts: &Parts) -> String {
    let virtual_bucket = parts
        .headers
        .get(HOST)
        .and_then(|host| host.to_str().ok())
        .is_some_and(|host| bucket_of(host).is_some());
    let path = parts.uri.path().trim_start_matches('/');
    let (has_bucket, has_key) = if virtual_bucket {
        (true, !path.is_empty())
    } else {
        (!path.is_empty(), path.split_once('/').is_some_and(|(_bucket, key)| !key.is_empty()))
    };
    let has = |name: &str| query(&parts.uri).any(|(key, _)| key == name);
    let copies = parts.headers.contains_key("x-amz-copy-source");
    match (has_bucket, has_key, &parts.method) {
        (false, _, &Method::GET) => "ListBuckets",
        (true, false, &Method::GET) if has("uploads") => "ListMultipartUploads",
        (true, false, &Method::GET) if has("location") => "GetBucketLocation",
        (true, false, &Method::GET) if has("list-type") => "ListObjectsV2",
        (true, false, &Method::GET) if sub_resource(&parts.uri).is_none() => "ListObjects",
        (true, false, &Method::HEAD) => "HeadBucket",
        (true, false, &Method::PUT) if sub_resource(&parts.uri).is_none() => "CreateBucket",
        (true, false, &Method::DELETE) if sub_resource(&parts.uri).is_none() => "DeleteBucket",
        (true, false, &Method::POST) if has("delete") => "DeleteObjects",
        (true, false, &Method::POST) => "PostObject",
        (true, true, &Method::GET) if has("uploadId") => "ListParts",
        (true, true, &Method::GET) if sub_resource(&parts.uri).is_none() => "GetObject",
        (true, true, &Method::HEAD) => "HeadObject",
        (true, true, &Method::PUT) if has("uploadId") && copies => "UploadPartCopy",
        (true, true, &Method::PUT) if has("uploadId") => "UploadPart",
        (true, true, &Method::PUT) if copies => "CopyObject",
        (true, true, &Method::PUT) if sub_resource(&parts.uri).is_none() => "PutObject",
        (true, true, &Method::DELETE) if has("uploadId") => "AbortMultipartUpload",
        (true, true, &Method::DELETE) if sub_resource(&parts.uri).is_none() => "DeleteObject",
        (true, true, &Method::POST) if has("uploads") => "CreateMultipartUpload",
        (true, true, &Method::POST) if has("uploadId") => "CompleteMultipartUpload",
        (_, _, method) => {
            let what = if has_key { "object" } else { "bucket" };
            let sub = sub_resource(&parts.uri).map_or_else(String::new, |name| format!("?{name}"));
            return format!("{method} {what}{sub}");
        }
    }
    .to_owned()
}

/// Returns the access key id in the header or the query of a request.
pub(crate) fn signer(headers: &HeaderMap, uri: &Uri) -> Option<String> {
    let credential = match headers.get(AUTHORIZATION) {
        Some(header) => {
            let (_, rest) = header.to_str().ok()?.split_once("Credential=")?;
            rest.to_owned()
        }
        None => query(uri).find(|(name, _)| name == "X-Amz-Credential")?.1,
    };
    let id = credential.split(['/', ',']).next().unwrap_or_default();
    (!id.is_empty()).then(|| id.to_owned())
}

/// Returns a query parameter that makes a request another operation.
fn sub_resource(uri: &Uri) -> Option<&'static str> {
    const KNOWN: &str = "accelerate acl analytics attributes cors encryption intelligent-tiering inventory \
        legal-hold lifecycle logging metrics notification object-lock ownershipControls policy policyStatus \
        publicAccessBlock replication requestPayment restore retention tagging torrent versioning versions website";
    KNOWN.split(' ').find(|known| query(uri).any(|(name, _)| name == *known))
}

fn query(uri: &Uri) -> impl Iterator<Item = (String, String)> + '_ {
    form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).into_owned()
}

#[cfg(test)]
mod tests {
    use http::Request;

    use super::*;

    fn parts(method: &str, uri: &str, headers: &[(&str, &str)]) -> Parts {
        let mut request = Request::builder().method(method).uri(uri);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.body(()).unwrap().into_parts().0
    }

    #[test]
    fn names_the_operations_in_daily_use() {
        let cases = [
            ("GET", "/", "ListBuckets"),
            ("GET", "/b", "ListObjects"),
            ("GET", "/b/?list-type=2&prefix=x", "ListObjectsV2"),
            ("GET", "/b?uploads", "ListMultipartUploads"),
            ("GET", "/b?location", "GetBucketLocation"),
            ("GET", "/b?acl", "GET bucket?acl"),
            ("HEAD", "/b", "HeadBucket"),
            ("PUT", "/b", "CreateBucket"),
            ("DELETE", "/b/", "DeleteBucket"),
            ("POST", "/b?delete", "DeleteObjects"),
            ("GET", "/b/k?X-Amz-Expires=5", "GetObject"),
            ("HEAD", "/b/k", "HeadObject"),
            ("PUT", "/b/a/deep/key", "PutObject"),
            ("PUT", "/b/k?tagging", "PUT object?tagging"),
            ("DELETE", "/b/k", "DeleteObject"),
            ("POST", "/b/k?uploads", "CreateMultipartUpload"),
            ("PUT", "/b/k?partNumber=1&uploadId=u", "UploadPart"),
            ("POST", "/b/k?uploadId=u", "CompleteMultipartUpload"),
            ("DELETE", "/b/k?uploadId=u", "AbortMultipartUpload"),
            ("GET", "/b/k?uploadId=u", "ListParts"),
            ("PATCH", "/b/k", "PATCH object"),
        ];
        for (method, uri, name) in cases {
            assert_eq!(operation(&parts(method, uri, &[])), name, "{method} {uri}");
        }
    }

    #[test]
    fn copies_and_virtual_hosts_are_told_by_their_headers() {
        let copy = [("x-amz-copy-source", "/b/other")];
        assert_eq!(operation(&parts("PUT", "/b/k", &copy)), "CopyObject");
        let part = "/b/k?partNumber=1&uploadId=u";
        assert_eq!(operation(&parts("PUT", part, &copy)), "UploadPartCopy");
        let host = [("host", "b.localhost:1")];
        assert_eq!(operation(&parts("GET", "/", &host)), "ListObjects");
        assert_eq!(operation(&parts("GET", "/k", &host)), "GetObject");
    }

    #[test]
    fn finds_the_signer_in_header_or_query() {
        let header =
            [("authorization", "AWS4-HMAC-SHA256 Credential=AKIA1/20261120/us-east-1/s3/aws4_request, x")];
        let of = |parts: &Parts| signer(&parts.headers, &parts.uri);
        assert_eq!(of(&parts("GET", "/", &header)).as_deref(), Some("AKIA1"));
        let presigned = "/b/k?X-Amz-Credential=ASIA2%2F20261120%2Fus-east-1%2Fs3%2Faws4_request";
        assert_eq!(of(&parts("GET", presigned, &[])).as_deref(), Some("ASIA2"));
        assert_eq!(of(&parts("GET", "/b/k", &[])), None);
        assert_eq!(of(&parts("GET", "/", &[("authorization", "Bearer x")])), None);
    }
}
