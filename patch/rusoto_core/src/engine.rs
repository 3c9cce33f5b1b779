//! The place of the SDK's engine, which will sign and send the requests of [`HttpClient::new`](crate::HttpClient::new).

use crate::client::SignAndDispatchError;
use crate::credential::ProvideAwsCredentials;
use crate::request::{HttpResponse, UserAgent};
use crate::signature::SignedRequest;
use std::sync::Arc;

/// Signs and sends requests.
pub enum Engine {}

impl Engine {
    pub(crate) async fn sign_and_send(
        &self,
        _: SignedRequest,
        _: Option<Arc<dyn ProvideAwsCredentials + Send + Sync>>,
        _: &UserAgent,
    ) -> Result<HttpResponse, SignAndDispatchError> {
        match *self {}
    }
}
