use super::*;
use futures_util::stream;
use rusoto_compat_core::engine::stream_body;

fn sdk(uri: &str) -> HttpRequest {
    let mut sdk = HttpRequest::new(SdkBody::empty());
    sdk.set_uri(uri.to_owned()).unwrap();
    sdk
}

fn signed(uri: &str) -> SignedRequest {
    let mut sdk = sdk(uri);
    let signature = "AWS4-HMAC-SHA256 Credential=AKID/20261126/eu-west-1/s3/aws4_request, SignedHeaders=host, Signature=0";
    sdk.headers_mut().insert("authorization", signature);
    signed_request_from_sdk(sdk).unwrap()
}

/// Returns where Rusoto's own client sends a request, from what that client reads.
fn sent_to(request: &SignedRequest) -> String {
    let query = request.canonical_query_string();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{}://{}{}{mark}{query}", request.scheme(), request.hostname(), request.canonical_path())
}

#[test]
fn a_dispatcher_sends_to_the_same_place() {
    for uri in [
        "https://s3.eu-west-1.amazonaws.com/",
        "https://photos.s3.eu-west-1.amazonaws.com/a%20b/%C3%BC%2B%26.txt?x-id=GetObject",
        "http://127.0.0.1:9000/photos/cat.jpg?list-type=2&prefix=a%2Fb",
        "http://127.0.0.1:9000/photos/?delete&x-id=DeleteObjects",
        "http://[::1]:9000/photos",
        // What Rusoto would encode in another way.
        "http://127.0.0.1:9000/photos/a%2Fb",
        "https://s3.eu-west-1.amazonaws.com/photos/a:b",
        "https://s3.eu-west-1.amazonaws.com/photos/%ff",
        "http://127.0.0.1:9000/a//b/%2e",
    ] {
        assert_eq!(sent_to(&signed(uri)), uri);
    }
}

#[test]
fn a_checker_finds_the_fields() {
    let request = signed("https://s3.eu-west-1.amazonaws.com/photos/a%20b?prefix=a%2Fb&delete");
    assert_eq!(
        (request.method(), request.service.as_str(), &request.region),
        ("GET", "s3", &Region::EuWest1)
    );
    assert_eq!(request.path(), "/photos/a b");
    assert_eq!(request.canonical_uri(), "/photos/a%20b");
    assert_eq!(request.canonical_query_string(), "prefix=a%2Fb&delete");
    assert_eq!(request.params["prefix"].as_deref(), Some("a/b"));
    assert_eq!(request.params["delete"], None);
    assert_eq!(request.headers["host"], [b"s3.eu-west-1.amazonaws.com"]);
    assert!(!request.headers.contains_key("content-length"));
    assert!(request.payload.is_none());

    let request = signed("http://localhost:80/photos");
    let endpoint = "http://localhost:80".to_owned();
    assert_eq!(request.region, Region::Custom { name: "eu-west-1".to_owned(), endpoint });
    assert_eq!(request.headers["host"], [b"localhost"]);
}

#[test]
fn a_request_without_a_signature_or_with_one_for_all_regions() {
    let request = signed_request_from_sdk(sdk("http://localhost/x")).unwrap();
    assert_eq!((request.service.as_str(), request.region.name()), ("", ""));
    for (signature, service) in [
        ("AWS4-ECDSA-P256-SHA256 Credential=AKID/20261126/s3/aws4_request, SignedHeaders=host", "s3"),
        ("Bearer x", ""),
        ("Credential=", ""),
    ] {
        let mut sdk = sdk("http://localhost/x");
        sdk.headers_mut().insert("authorization", signature);
        let request = signed_request_from_sdk(sdk).unwrap();
        assert_eq!((request.service.as_str(), request.region.name()), (service, ""), "{signature}");
    }
}

#[test]
fn header_values_come_as_they_are() {
    let mut sdk = sdk("http://localhost/x");
    sdk.headers_mut().append("X-Many", "1");
    sdk.headers_mut().append("x-many", "größe".to_owned());
    sdk.headers_mut().append("host", "other");
    let request = signed_request_from_sdk(sdk).unwrap();
    assert_eq!(request.headers["x-many"], [b"1".to_vec(), "größe".as_bytes().to_vec()]);
    assert_eq!(request.headers["host"], [b"other"]);
}

#[test]
fn bodies_keep_their_length() {
    let with = |body| {
        let mut sdk = sdk("http://localhost/x");
        *sdk.body_mut() = body;
        signed_request_from_sdk(sdk).unwrap()
    };
    let length = |request: &SignedRequest| {
        request.headers.get("content-length").map(|it| String::from_utf8(it[0].clone()).unwrap())
    };
    let memory = with(SdkBody::from("hello"));
    assert!(matches!(&memory.payload, Some(SignedRequestPayload::Buffer(bytes)) if bytes == "hello"));
    assert_eq!(length(&memory).as_deref(), Some("5"));

    let chunks = || stream::iter([Ok("hello".into())]);
    let stated = with(stream_body(chunks(), Some(5)));
    let Some(SignedRequestPayload::Stream(body)) = &stated.payload else { panic!("{stated:?}") };
    assert_eq!(format!("{body:?}"), "<ByteStream size_hint=Some(5)>");
    assert_eq!(length(&stated).as_deref(), Some("5"));

    let unknown = with(stream_body(chunks(), None));
    assert!(matches!(&unknown.payload, Some(SignedRequestPayload::Stream(_))));
    assert_eq!(length(&unknown), None);
}
