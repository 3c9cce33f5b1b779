//! A response of the engine as a response of Rusoto.

use crate::ByteStream;
use crate::request::{HttpDispatchError, HttpResponse};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse as SdkResponse;
use rusoto_compat_core::engine::{Failure, chunks, response_head};

/// Converts the head. The body is still arriving. Its length is kept if the server has stated it.
pub(super) fn response_into_rusoto(
    mut response: SdkResponse,
    host: &str,
) -> Result<HttpResponse, HttpDispatchError> {
    let (status, headers) = response_head(&response)
        .map_err(|error| HttpDispatchError::new(Failure::Response(error).text(host)))?;
    let body = response.take_body();
    // Only a 32-bit target can have a length beyond `usize`.
    let length = body.content_length().and_then(|length| usize::try_from(length).ok());
    let body = match length {
        Some(length) => ByteStream::new_with_size(chunks(body), length),
        None => ByteStream::new(chunks(body)),
    };
    Ok(HttpResponse { status, body, headers })
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_types::body::SdkBody;
    use futures_util::stream;
    use rusoto_compat_core::engine::stream_body;

    #[test]
    fn the_length_of_the_body_is_kept_if_it_is_known() {
        for (body, shown) in [
            (SdkBody::from("body"), "<ByteStream size_hint=Some(4)>"),
            (stream_body(stream::empty(), None), "<ByteStream size_hint=None>"),
        ] {
            let response = SdkResponse::new(404.try_into().unwrap(), body);
            let response = response_into_rusoto(response, "host").ok().unwrap();
            assert_eq!((response.status.as_u16(), format!("{:?}", response.body).as_str()), (404, shown));
        }
    }
}
