//! A runtime whose clock stands still.

use std::fmt;
use std::future::Future;
use std::sync::mpsc::{Sender, channel};
use std::task::Poll;
use std::time::Duration;

use futures_util::future::BoxFuture;
use futures_util::poll;
use tokio::runtime::{Builder, Runtime};

use crate::{Outcome, Server};

const HOUR: Duration = Duration::from_secs(3600);

/// A runtime of one thread. Its time moves only when a test moves it, however long a server takes.
pub struct StoppedClock {
    // The first field, because the runtime waits for the task that holds the clock.
    _hold: Sender<()>,
    runtime: Runtime,
}

impl fmt::Debug for StoppedClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoppedClock").finish_non_exhaustive()
    }
}

impl Default for StoppedClock {
    fn default() -> Self {
        Self::new()
    }
}

impl StoppedClock {
    /// Creates a runtime.
    pub fn new() -> Self {
        let runtime =
            Builder::new_current_thread().enable_all().start_paused(true).build().expect("a runtime");
        // Tokio moves a paused clock when nothing is left to do, and does not know that a server is at work. It leaves
        // the clock alone while a blocking task runs.
        let (hold, held) = channel::<()>();
        drop(runtime.spawn_blocking(move || held.recv()));
        Self { _hold: hold, runtime }
    }

    /// Runs a future to its end.
    pub fn run<T>(&self, future: impl Future<Output = T>) -> T {
        self.runtime.block_on(future)
    }
}

/// Lets the client see what has arrived.
pub async fn settle() {
    for _ in 0..200 {
        tokio::task::yield_now().await;
    }
}

/// Returns the outcome of a call. If the server goes silent, an hour passes at once.
pub async fn within_an_hour(server: &Server, mut call: BoxFuture<'_, Outcome>) -> Outcome {
    tokio::select! {
        outcome = &mut call => outcome,
        () = server.silent() => an_hour_later(call).await,
    }
}

/// Returns the outcome of a call that may pause between its attempts. Time passes fast until it ends.
pub async fn with_pauses(mut call: BoxFuture<'_, Outcome>) -> Outcome {
    loop {
        if let Poll::Ready(outcome) = poll!(&mut call) {
            return outcome;
        }
        tokio::time::advance(Duration::from_millis(10)).await;
        std::thread::yield_now();
    }
}

/// Returns what has become of a call an hour later, which is at once.
pub async fn an_hour_later(mut call: BoxFuture<'_, Outcome>) -> Outcome {
    for pass in 0..400 {
        if pass == 200 {
            tokio::time::advance(HOUR).await;
        }
        if let Poll::Ready(outcome) = poll!(&mut call) {
            return outcome;
        }
        tokio::task::yield_now().await;
    }
    Outcome::Nothing
}
