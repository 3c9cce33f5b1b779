//! The MFA device of a user, and the origin of its codes.

use super::error::BoxError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

type Code = Pin<Box<dyn Future<Output = Result<String, BoxError>> + Send>>;

/// The MFA device of a user, and the origin of its codes.
#[derive(Clone)]
pub(super) struct Mfa {
    serial: Option<String>,
    codes: Codes,
}

#[derive(Clone)]
enum Codes {
    None,
    /// The same code for every call, as in Rusoto, although STS accepts each code once.
    Fixed(String),
    AskFor(Arc<dyn Fn() -> Code + Send + Sync>),
}

impl Mfa {
    pub(super) fn new(serial: Option<String>) -> Self {
        Self { serial, codes: Codes::None }
    }

    pub(super) fn set_serial(&mut self, serial: String) {
        self.serial = Some(serial);
    }

    pub(super) fn set_code(&mut self, code: String) {
        self.codes = Codes::Fixed(code);
    }

    pub(super) fn clear_code(&mut self) {
        self.codes = Codes::None;
    }

    pub(super) fn ask_for_codes<F, Fut, E>(&mut self, ask: F)
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<String, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        self.codes = Codes::AskFor(Arc::new(move || {
            let code = ask();
            Box::pin(async move { code.await.map_err(Into::into) })
        }));
    }

    pub(super) fn serial(&self) -> Option<String> {
        self.serial.clone()
    }

    /// Returns the code for one call.
    pub(super) async fn code(&self) -> Result<Option<String>, BoxError> {
        match &self.codes {
            Codes::None => Ok(None),
            Codes::Fixed(code) => Ok(Some(code.clone())),
            Codes::AskFor(ask) => ask().await.map(Some),
        }
    }
}

impl fmt::Debug for Mfa {
    /// Hides the code: an unused code is a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let codes = match self.codes {
            Codes::None => "none",
            Codes::Fixed(_) => "one",
            Codes::AskFor(_) => "asked for",
        };
        f.debug_struct("Mfa").field("serial", &self.serial).field("codes", &codes).finish()
    }
}
