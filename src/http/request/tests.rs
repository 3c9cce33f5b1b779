use super::*;
use rusoto_compat_core::engine::MAX_HEADERS;
use rusoto_core::{ByteStream, Region};

fn request(endpoint: &str, verb: &str, path: &str) -> SignedRequest {
    let region = Region::Custom { name: "eu-test-1".to_owned(), endpoint: endpoint.to_owned() };
    SignedRequest::new(verb, "s3", &region, path)
}

fn into_sdk(request: SignedRequest) -> Result<HttpRequest, RequestError> {
    let host = request.hostname();
    request_into_sdk(request, &host)
}

fn text(request: SignedRequest) -> String {
    crate::convert::error_chain(&into_sdk(request).unwrap_err())
}

#[test]
fn the_same_uri_and_headers_as_rusoto_would_send() {
    for (endpoint, path) in [
        ("http://127.0.0.1:9000", "/bucket/a key/größe+%41"),
        ("https://s3.example.com", ""),
        ("s3.example.com/prefix", "/bucket/x"),
    ] {
        let make = || {
            let mut request = request(endpoint, "GET", path);
            request.add_param("prefix", "a b/c+d");
            request.add_param("list-type", "2");
            request.add_header("x-amz-meta-many", "1");
            request.add_header("x-amz-meta-many", "2");
            request.complement();
            request
        };
        let ours = into_sdk(make()).unwrap();
        let theirs: http_0_2::Request<hyper_0_14::Body> = make().try_into().unwrap();
        assert_eq!(ours.uri(), theirs.uri().to_string());
        assert_eq!(ours.method(), theirs.method().as_str());
        let theirs: Vec<_> = theirs.headers().iter().map(|(n, v)| (n.as_str(), v.as_bytes())).collect();
        let ours: Vec<_> = ours.headers().iter_bytes().filter(|(name, _)| *name != "user-agent").collect();
        assert_eq!(ours, theirs);
    }
}

#[test]
fn a_user_agent_of_the_callers_own_stays() {
    let mut own = request("s3.example.com", "GET", "/");
    own.add_header("User-Agent", "my tool");
    assert_eq!(into_sdk(own).unwrap().headers().get("user-agent"), Some("my tool"));
    let default = into_sdk(request("s3.example.com", "GET", "/")).unwrap();
    assert!(default.headers().get("user-agent").unwrap().starts_with("rusoto/0.48.0 rusoto-compat/"));
}

#[test]
fn header_values_of_any_bytes_are_sent() {
    let mut raw = request("s3.example.com", "PUT", "/");
    raw.headers.insert("x-amz-meta-raw".to_owned(), vec![b"gr\xf6\xdfe".to_vec()]);
    let sdk = into_sdk(raw).unwrap();
    assert_eq!(sdk.headers().get_bytes("x-amz-meta-raw"), Some(&b"gr\xf6\xdfe"[..]));
}

#[test]
fn names_that_differ_in_capitals_are_one_header() {
    let mut many = request("s3.example.com", "GET", "/");
    for (name, value) in [("X-Many", b"1"), ("x-Many", b"2"), ("x-many", b"3")] {
        many.headers.insert(name.to_owned(), vec![value.to_vec()]);
    }
    let sdk = into_sdk(many).unwrap();
    assert_eq!(sdk.headers().get_all("x-many").collect::<Vec<_>>(), ["1", "2", "3"]);
}

#[test]
fn bodies_keep_their_length() {
    let put = || request("s3.example.com", "PUT", "/");
    assert_eq!(into_sdk(put()).unwrap().body().content_length(), Some(0));

    let mut buffered = put();
    buffered.set_payload(Some("hello"));
    let sdk = into_sdk(buffered).unwrap();
    assert_eq!(sdk.body().bytes(), Some(&b"hello"[..]));
    assert!(sdk.try_clone().is_some());

    let mut streamed = put();
    streamed.set_payload_stream(b"hello".to_vec().into());
    let sdk = into_sdk(streamed).unwrap();
    assert_eq!(sdk.body().content_length(), Some(5));
    assert!(sdk.try_clone().is_none());

    let mut stated = put();
    stated.set_payload_stream(ByteStream::new(futures_util::stream::empty()));
    stated.add_header("content-length", "7");
    assert_eq!(into_sdk(stated).unwrap().body().content_length(), Some(7));

    let mut unknown = put();
    unknown.set_payload_stream(ByteStream::new(futures_util::stream::empty()));
    assert_eq!(into_sdk(unknown).unwrap().body().content_length(), None);
}

#[test]
fn what_cannot_be_sent_is_an_error_that_says_so() {
    assert_eq!(text(request("s3.example.com", "OPT\nIONS", "/")), "Unsupported HTTP verb OPT\\nIONS");
    for endpoint in ["", "http://", "http:///path", "http://:8080"] {
        assert_eq!(
            text(request(endpoint, "GET", "/")),
            "error building request: the endpoint of the region `eu-test-1` has no host",
            "{endpoint}"
        );
    }
    for endpoint in ["http://localhost:99999", "localhost:65536", "http://u:p@[::1]:99999", "localhost:http"]
    {
        assert_eq!(
            text(request(endpoint, "GET", "/")),
            "error building request: the port of the endpoint of the region `eu-test-1` is not a number from 0 to 65535",
            "{endpoint}"
        );
    }
    for endpoint in ["http://localhost:65535", "http://u:p@localhost:1", "localhost:", "http://[::1]"] {
        assert!(into_sdk(request(endpoint, "GET", "/")).is_ok(), "{endpoint}");
    }
    let uri = text(request("http://not a host", "GET", "/"));
    assert_eq!(uri, "error building request: endpoint is not a valid URI: invalid uri character");

    let mut name = request("s3.example.com", "GET", "/");
    name.headers.insert("x bad".to_owned(), vec![b"1".to_vec()]);
    assert_eq!(text(name), "error parsing header name: `x bad`: invalid HTTP header name");

    let mut value = request("s3.example.com", "GET", "/");
    value.headers.insert("x-amz-security-token".to_owned(), vec![b"secret\n".to_vec()]);
    let value = text(value);
    assert_eq!(
        value,
        "error parsing header value: of `x-amz-security-token`: invalid header value: failed to parse header value"
    );

    let mut many = request("s3.example.com", "GET", "/");
    many.headers.insert("x-many".to_owned(), vec![b"1".to_vec(); MAX_HEADERS + 1]);
    assert_eq!(text(many), "error building request: 16385 header values, more than 16384");
}
