//! Compression: both crates send the same bytes for the same request.

use crate::property::cases;
use proptest::prelude::*;

macro_rules! side {
    ($side:ident, $core:ident) => {
        mod $side {
            use $core::Region;
            use $core::encoding::{ContentEncoding, DEFAULT_GZIP_COMPRESSION_LEVEL};
            use $core::signature::{SignedRequest, SignedRequestPayload};

            /// Returns the body and the header of a request after it was encoded.
            pub(super) fn encoded(
                encoding: Option<(Option<usize>, u32)>,
                body: Option<&[u8]>,
            ) -> (Option<Vec<u8>>, String) {
                let mut request = SignedRequest::new("PUT", "sqs", &Region::UsEast1, "/");
                if let Some(body) = body {
                    request.set_payload(Some(body.to_vec()));
                }
                match encoding {
                    Some((at_least, level)) => ContentEncoding::Gzip(at_least, level),
                    None => ContentEncoding::default(),
                }
                .encode(&mut request);
                let header = format!("{:?}", request.headers.get("content-encoding"));
                let body = match request.payload {
                    Some(SignedRequestPayload::Buffer(body)) => Some(body.to_vec()),
                    _ => None,
                };
                (body, header)
            }

            /// Returns whether a stream is still a stream, and the header.
            pub(super) fn encoded_stream() -> (bool, String) {
                let mut request = SignedRequest::new("PUT", "s3", &Region::UsEast1, "/");
                request.set_payload_stream($core::ByteStream::from(vec![b'a'; 1000]));
                ContentEncoding::Gzip(None, DEFAULT_GZIP_COMPRESSION_LEVEL).encode(&mut request);
                let stream = matches!(request.payload, Some(SignedRequestPayload::Stream(_)));
                (stream, format!("{:?}", request.headers.get("content-encoding")))
            }
        }
    };
}

side!(ours, rusoto_core);
side!(theirs, original_core);

fn bodies() -> impl Strategy<Value = Option<Vec<u8>>> {
    let repeated = (proptest::collection::vec(any::<u8>(), 1..40), 1usize..60)
        .prop_map(|(piece, times)| piece.repeat(times));
    proptest::option::weighted(0.9, prop_oneof![repeated, proptest::collection::vec(any::<u8>(), 0..200)])
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn a_request_is_encoded_as_the_original_does(
        encoding in proptest::option::weighted(0.9, (proptest::option::of(0usize..400), 0u32..10)),
        body in bodies(),
    ) {
        prop_assert_eq!(ours::encoded(encoding, body.as_deref()), theirs::encoded(encoding, body.as_deref()));
    }
}

#[test]
fn a_stream_is_sent_as_it_is() {
    assert_eq!(ours::encoded_stream(), (true, "None".to_owned()));
    assert_eq!(ours::encoded_stream(), theirs::encoded_stream());
}

// The intended difference.

#[test]
fn a_level_above_nine_is_nine_where_the_original_may_panic() {
    let body = b"abc".repeat(100);
    assert_eq!(ours::encoded(Some((None, 1_000)), Some(&body)), ours::encoded(Some((None, 9)), Some(&body)));
}
