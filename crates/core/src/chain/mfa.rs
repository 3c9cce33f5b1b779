//! The origin of MFA codes.

use super::failure::BoxError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

type Code = Pin<Box<dyn Future<Output = Result<String, BoxError>> + Send>>;

/// Asks for a code, by the serial number or the ARN of the device.
#[derive(Clone)]
pub(super) struct MfaCodes(Arc<dyn Fn(String) -> Code + Send + Sync>);

impl MfaCodes {
    pub(super) fn new<F, Fut, E>(ask: F) -> Self
    where
        F: Fn(String) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<String, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        Self(Arc::new(move |serial| {
            let code = ask(serial);
            Box::pin(async move { code.await.map_err(Into::into) })
        }))
    }

    pub(super) async fn code(&self, serial: &str) -> Result<String, BoxError> {
        (self.0)(serial.to_owned()).await
    }
}

impl fmt::Debug for MfaCodes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MfaCodes")
    }
}
