//! Stands in for `rusoto_compat_core::engine`, with the same types.

use aws_credential_types::Credentials;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use std::fmt::Debug;
use std::pin::Pin;
use std::sync::Arc;

#[derive(Debug)]
pub(super) struct AwsRequest {
    pub(super) http: HttpRequest,
    pub(super) service: String,
    pub(super) region: String,
    pub(super) unsigned_payload: bool,
}

pub(super) type CredentialsFuture<'a> =
    Pin<Box<dyn Future<Output = Result<Option<Credentials>, BoxError>> + Send + 'a>>;

pub(super) trait CredentialSource: Debug + Send + Sync {
    fn credentials(&self) -> CredentialsFuture<'_>;
    fn refused(&self, access_key_id: &str) -> bool;
}

pub(super) enum EngineError {
    Credentials(BoxError),
    Dispatch(String),
}

#[derive(Clone)]
pub(super) struct Engine;

impl Engine {
    pub(super) async fn send(
        &self,
        _: AwsRequest,
        _: Option<Arc<dyn CredentialSource>>,
    ) -> Result<HttpResponse, EngineError> {
        Err(EngineError::Dispatch("Error during dispatch: there is no engine yet".to_owned()))
    }
}
