//! STS: sessions for keys, roles and web identities.

mod actions;
mod checks;
pub(crate) mod reply;
mod request;

use std::sync::Arc;

use async_trait::async_trait;
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::request::Parts;
use http::{Extensions, HeaderMap, Method, Request, StatusCode, Uri};
use http_body_util::{BodyExt, Limited};
use s3s::route::S3Route;
use s3s::service::S3Service;
use s3s::{Body, S3Request, S3Response, S3Result};

pub(crate) use self::request::Call;
use crate::reply::Reply;
use crate::state::State;

/// Returns whether a request to the shared port is for STS. All calls of STS are forms posted to `/`.
pub(crate) fn is_call(parts: &Parts) -> bool {
    let form = b"application/x-www-form-urlencoded";
    parts.method == Method::POST
        && parts.uri.path().trim_matches('/').is_empty()
        && parts
            .headers
            .get(CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().to_ascii_lowercase().starts_with(form))
}

/// Answers a call. A signed call goes through s3s, which verifies the signature and passes it to [`Route`].
pub(crate) async fn answer(state: &State, s3: &S3Service, parts: Parts, call: Call, form: Bytes) -> Reply {
    if call.action() == "AssumeRoleWithWebIdentity" {
        return actions::assume_role_with_web_identity(state, &call)
            .unwrap_or_else(|error| error.into_reply());
    }
    if !parts.headers.contains_key(AUTHORIZATION) {
        let message = "Request is missing Authentication Token";
        return reply::error(StatusCode::FORBIDDEN, "MissingAuthenticationToken", message);
    }
    let mut request = Request::from_parts(parts, Body::from(form));
    request.extensions_mut().insert(call);
    match s3.call(request).await {
        Ok(reply) if reply.extensions().get::<Answered>().is_some() => reply,
        Ok(reply) => reply::from_s3(reply).await,
        Err(error) => {
            reply::error(StatusCode::INTERNAL_SERVER_ERROR, "InternalFailure", &format!("{error:?}"))
        }
    }
}

/// Reads a form. Returns `None` for a body of more than 64 KiB.
pub(crate) async fn read_form(body: Body) -> Option<Bytes> {
    let collected = Limited::new(body, 64 * 1024).collect().await;
    collected.ok().map(|body| body.to_bytes())
}

/// Marks a reply of STS, to tell it from s3s's own errors.
#[derive(Clone, Copy)]
struct Answered;

/// Gets the calls of which s3s has verified the signature.
pub(crate) struct Route(pub(crate) Arc<State>);

#[async_trait]
impl S3Route for Route {
    fn is_match(&self, _: &Method, _: &Uri, _: &HeaderMap, extensions: &mut Extensions) -> bool {
        extensions.get::<Call>().is_some()
    }

    async fn call(&self, mut request: S3Request<Body>) -> S3Result<S3Response<Body>> {
        let call = request.extensions.remove::<Call>().unwrap_or_default();
        let answer =
            checks::caller(&self.0, &request).and_then(|caller| actions::perform(&self.0, &caller, &call));
        let (parts, body) = answer.unwrap_or_else(|error| error.into_reply()).into_parts();
        let mut response = S3Response::with_status(body, parts.status);
        response.headers = parts.headers;
        response.extensions.insert(Answered);
        Ok(response)
    }
}
