use std::future::Future;
use std::time::Duration;

use rusoto_core::request::BufferedHttpResponse;
use rusoto_core::RusotoError;

/// How often and how long to wait for S3.
#[derive(Clone, Copy, Debug)]
pub struct Backoff {
    pub attempts: u32,
    pub base: Duration,
}

impl Default for Backoff {
    fn default() -> Self {
        Backoff { attempts: 5, base: Duration::from_millis(200) }
    }
}

impl Backoff {
    /// The time before the next attempt, or `None` after the last one.
    pub fn after(&self, attempt: u32) -> Option<Duration> {
        if attempt + 1 >= self.attempts {
            return None;
        }
        Some(self.base * 2u32.pow(attempt))
    }
}

fn is_busy(response: &BufferedHttpResponse) -> bool {
    response.status.is_server_error() || response.status == 429
}

/// Whether it makes sense to ask again.
pub(crate) fn is_transient<E>(err: &RusotoError<E>) -> bool {
    match err {
        RusotoError::HttpDispatch(_) => true,
        RusotoError::Unknown(response) => is_busy(response),
        RusotoError::Service(_)
        | RusotoError::Validation(_)
        | RusotoError::ParseError(_)
        | RusotoError::Credentials(_)
        | RusotoError::Blocking => false,
    }
}

/// Calls until it works, or fails for good.
pub(crate) async fn with_retry<T, E, F, Fut>(backoff: Backoff, mut call: F) -> Result<T, RusotoError<E>>
where
    F: FnMut() -> Fut,
    Fut: Future<Output = Result<T, RusotoError<E>>>,
{
    let mut attempt = 0;
    loop {
        match call().await {
            Err(ref err) if is_transient(err) => match backoff.after(attempt) {
                Some(pause) => {
                    log::warn!("attempt {} failed, next one in {:?}", attempt, pause);
                    tokio::time::sleep(pause).await;
                    attempt += 1;
                }
                None => return call().await,
            },
            other => return other,
        }
    }
}
