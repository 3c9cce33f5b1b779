//! S3's errors inside a response with status 200.
//!
//! S3 sends the head of such a response before the work is done, and then white space to keep the connection open. So
//! the status says nothing about the result.

use super::body_start::{Patience, read_until};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use std::time::Duration;

/// How long S3 may work and send white space. It says itself that `CompleteMultipartUpload` may take several minutes.
const WORK: Duration = Duration::from_secs(600);

/// Returns whether S3 may answer a request with status 200 and an error: `CopyObject`, `UploadPartCopy` and
/// `CompleteMultipartUpload`.
pub fn may_fail_with_success(request: &HttpRequest) -> bool {
    match request.method() {
        "PUT" => request.headers().contains_key("x-amz-copy-source"),
        "POST" => request.uri().split_once('?').is_some_and(|(_, query)| {
            query
                .split('&')
                .any(|param| param.strip_prefix("uploadId").is_some_and(|rest| rest.starts_with('=')))
        }),
        _ => false,
    }
}

/// Reads the body of a response with status 200. Returns its first 64 KiB if it is an error, and the body as it was.
///
/// Only the chunks up to the name of the root element are read of any other body. A chunk that does not arrive in time
/// ends the reading, and so do ten minutes. The body then counts as no error.
pub async fn read_error_in_success(body: SdkBody, patience: &Patience) -> (Option<Bytes>, SdkBody) {
    let mut at = 0;
    let is_something_else = |read: &[u8]| root(read, &mut at).is_some_and(|name| name != b"Error");
    let (start, body) = read_until(body, patience, WORK, is_something_else).await;
    let is_error = root(&start, &mut 0) == Some(b"Error");
    (is_error.then_some(start), body)
}

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Returns the name of the root element, or an empty name if this is not XML, or `None` if the name has not arrived.
/// `at` is how far the text before the root has been skipped.
fn root<'b>(body: &'b [u8], at: &mut usize) -> Option<&'b [u8]> {
    if *at == 0 && body.starts_with(BYTE_ORDER_MARK) {
        *at = BYTE_ORDER_MARK.len();
    } else if BYTE_ORDER_MARK.starts_with(body) {
        return None;
    }
    loop {
        let rest = &body[*at..];
        *at += rest.iter().position(|byte| !byte.is_ascii_whitespace())?;
        let rest = &body[*at..];
        if rest.len() < 2 {
            return (rest != b"<").then_some(b"".as_slice());
        }
        if !rest.starts_with(b"<?") {
            let Some(name) = rest.strip_prefix(b"<") else { return Some(b"") };
            let end = name.iter().position(|byte| byte.is_ascii_whitespace() || b"/>".contains(byte))?;
            return Some(&name[..end]);
        }
        *at += rest.windows(2).position(|two| two == b"?>")? + 2;
    }
}

#[cfg(test)]
mod tests {
    use super::super::response_body::chunks;
    use super::*;
    use aws_smithy_async::rt::sleep::{SharedAsyncSleep, TokioSleep};
    use futures_util::{FutureExt, StreamExt, TryStreamExt, stream};
    use http_body::Frame;
    use http_body_util::StreamBody;
    use proptest::prelude::*;
    use std::io;

    fn request(method: &str, uri: &str, headers: &[(&'static str, &'static str)]) -> HttpRequest {
        let mut request = HttpRequest::get(uri).unwrap();
        request.set_method(method).unwrap();
        for (name, value) in headers {
            request.headers_mut().insert(*name, *value);
        }
        request
    }

    #[test]
    fn only_three_operations_fail_with_success() {
        let copied = &[("x-amz-copy-source", "bucket/key")];
        let yes = [
            request("PUT", "http://s3.test/b/k", copied),
            request("PUT", "http://s3.test/b/k?partNumber=1&uploadId=u", copied),
            request("POST", "http://s3.test/b/k?uploadId=u", &[]),
            request("POST", "http://s3.test/b/k?x-id=CompleteMultipartUpload&uploadId=u", &[]),
        ];
        let no = [
            request("PUT", "http://s3.test/b/k", &[]),
            request("PUT", "http://s3.test/b/k?partNumber=1&uploadId=u", &[]),
            request("POST", "http://s3.test/b/k?uploads=", &[]),
            request("POST", "http://s3.test/b/k?uploadIdentity=u", &[]),
            request("POST", "http://s3.test/uploadId=u", &[]),
            request("DELETE", "http://s3.test/b/k?uploadId=u", &[]),
            request("GET", "http://s3.test/b/k?uploadId=u", copied),
        ];
        assert!(yes.iter().all(may_fail_with_success));
        for request in no {
            assert!(!may_fail_with_success(&request), "{} {}", request.method(), request.uri());
        }
    }

    const ERROR: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n  <Error><Code>SlowDown</Code></Error>";

    fn in_pieces(text: &str, size: usize) -> SdkBody {
        let pieces: Vec<_> = text.as_bytes().chunks(size).map(Bytes::copy_from_slice).collect();
        let frames = stream::iter(pieces).map(|piece| Ok::<_, io::Error>(Frame::data(piece)));
        SdkBody::from_body_1_x(StreamBody::new(frames))
    }

    fn patience() -> Patience {
        Patience { chunk: None, sleep: SharedAsyncSleep::new(TokioSleep::new()) }
    }

    async fn whole(body: SdkBody) -> Vec<u8> {
        chunks(body).map_ok(|chunk| chunk.to_vec()).try_concat().await.unwrap()
    }

    #[tokio::test]
    async fn an_error_is_found_in_whatever_pieces_it_comes_and_handed_on() {
        for text in [ERROR, "<Error/>", "\u{feff}<Error>", "  \n<Error a='b'>", "<?xml?><?x?> <Error>"] {
            for size in [1, 3, 7, 1000] {
                let (start, body) = read_error_in_success(in_pieces(text, size), &patience()).await;
                assert_eq!(start.as_deref(), Some(text.as_bytes()), "{text}, {size}");
                assert_eq!(whole(body).await, text.as_bytes(), "{text}, {size}");
            }
        }
    }

    #[tokio::test]
    async fn anything_else_is_no_error_and_handed_on() {
        let texts = [
            "<?xml version=\"1.0\"?>  <CopyObjectResult><Error>x</Error></CopyObjectResult>",
            "<ErrorDocument/>",
            "<!-- <Error> --><a/>",
            "Error",
            "{\"Error\":1}",
            "<Error",
            "<?xml <Error>",
            "   ",
            "<",
            "E",
            "",
        ];
        for text in texts {
            for size in [1, 3, 1000] {
                let (start, body) = read_error_in_success(in_pieces(text, size), &patience()).await;
                assert_eq!(start, None, "{text}, {size}");
                assert_eq!(whole(body).await, text.as_bytes(), "{text}, {size}");
            }
        }
    }

    #[tokio::test]
    async fn of_a_result_no_more_is_read_than_the_name_of_its_root() {
        let first =
            stream::iter([Ok::<_, io::Error>(Frame::data(Bytes::from_static(b" <CopyObjectResult>")))]);
        let endless = SdkBody::from_body_1_x(StreamBody::new(first.chain(stream::pending())));
        let patience = patience();
        let read = read_error_in_success(endless, &patience).now_or_never();
        let (start, body) = read.expect("the name has come");
        assert_eq!(start, None);
        let mut rest = Box::pin(chunks(body));
        assert_eq!(rest.next().await.unwrap().unwrap(), " <CopyObjectResult>");
    }

    proptest! {
        #[test]
        fn no_bytes_panic(body in proptest::collection::vec(any::<u8>(), 0..64), at in 0_usize..9) {
            let mut skipped = at.min(body.len());
            root(&body, &mut skipped);
        }

        #[test]
        fn no_soup_of_fragments_panics(parts in proptest::collection::vec(prop_oneof![
            Just("<"), Just("<?"), Just("?>"), Just("?"), Just(">"), Just("Error"), Just(" "), Just("\u{feff}"),
        ], 0..12)) {
            let text = parts.concat();
            let mut at = 0;
            for end in 0..=text.len() {
                root(&text.as_bytes()[..end], &mut at);
            }
        }
    }
}
