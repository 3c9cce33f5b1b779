//! Tokio's cooperative budget. Each poll of a task may take a number of steps on Tokio's resources. After these, all
//! resources say that they are not ready. A source that uses up the budget leaves none to the timer of its load.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use tokio::runtime::{Builder, Runtime};
use tokio::task::coop::{poll_proceed, unconstrained};
use tokio::task::yield_now;

/// More than the budget. The loop must end even without a budget.
const STEPS: u32 = 1_000;

std::thread_local! {
    /// A runtime that only provides budgets.
    static TOKIO: Runtime = Builder::new_current_thread().build().unwrap();
}

/// Polls a task as Tokio does, with a budget.
pub(super) fn poll<T>(mut task: Pin<&mut dyn Future<Output = T>>, waker: &Waker) -> Poll<T> {
    let once = poll_fn(|_| Poll::Ready(task.as_mut().poll(&mut Context::from_waker(waker))));
    TOKIO.with(|tokio| {
        tokio.block_on(async {
            let polled = once.await;
            if polled.is_pending() {
                // A task without budget is woken after Tokio has run all others once.
                unconstrained(yield_now()).await;
            }
            polled
        })
    })
}

/// Is always busy and never ready.
pub(super) async fn use_up<T>() -> T {
    poll_fn(|_| {
        for _ in 0..STEPS {
            match poll_proceed(&mut Context::from_waker(Waker::noop())) {
                Poll::Ready(step) => step.made_progress(),
                Poll::Pending => break,
            }
        }
        Poll::Pending
    })
    .await
}
