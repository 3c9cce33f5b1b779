use std::future::Future;
use std::time::Duration;

use rand::Rng;
use rusoto_core::RusotoError;

/// Whether the error of an operation says that the table is too busy.
pub trait Throttled {
    fn is_throttled(&self) -> bool;
}

macro_rules! throttled {
    ($($error:ident)*) => {
        $(impl Throttled for dynamo::$error {
            fn is_throttled(&self) -> bool {
                matches!(
                    self,
                    dynamo::$error::ProvisionedThroughputExceeded(_) | dynamo::$error::RequestLimitExceeded(_)
                )
            }
        })*
    };
}

throttled!(GetItemError PutItemError QueryError UpdateItemError BatchWriteItemError);

/// Asks again with growing pauses.
#[derive(Clone, Debug)]
pub struct Retry {
    pub attempts: usize,
    pub pause: Duration,
}

impl Retry {
    pub async fn run<F, Fut, T, E>(&self, mut operation: F) -> Result<T, RusotoError<E>>
    where
        F: FnMut() -> Fut,
        Fut: Future<Output = Result<T, RusotoError<E>>>,
        E: Throttled,
    {
        let mut pause = self.pause;
        for _ in 1..self.attempts {
            match operation().await {
                Err(RusotoError::Service(err)) if err.is_throttled() => {}
                Err(RusotoError::HttpDispatch(_)) => {}
                Err(RusotoError::Unknown(resp)) if resp.status.is_server_error() => {}
                done => return done,
            }
            let jitter = rand::thread_rng().gen_range(0.5..1.0);
            tokio::time::sleep(pause.mul_f64(jitter)).await;
            pause *= 2;
        }
        operation().await
    }
}
