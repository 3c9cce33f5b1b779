//! Tokio's cooperative budget: so many steps of its own resources for each poll of a task, and beyond that all of them
//! say that they are not ready. A source that uses them up leaves none to the timer that bounds its load.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use tokio::runtime::{Builder, Runtime};
use tokio::task::coop::{poll_proceed, unconstrained};
use tokio::task::yield_now;

/// More than there are. Whoever has no limit is to end as well.
const STEPS: u32 = 1_000;

std::thread_local! {
    /// Nothing runs on it: it hands out budgets.
    static TOKIO: Runtime = Builder::new_current_thread().build().unwrap();
}

/// Polls a task as Tokio does, with a budget.
pub(super) fn poll<T>(mut task: Pin<&mut dyn Future<Output = T>>, waker: &Waker) -> Poll<T> {
    let once = poll_fn(|_| Poll::Ready(task.as_mut().poll(&mut Context::from_waker(waker))));
    TOKIO.with(|tokio| {
        tokio.block_on(async {
            let polled = once.await;
            if polled.is_pending() {
                // Whoever was out of budget is woken when Tokio has been round once.
                unconstrained(yield_now()).await;
            }
            polled
        })
    })
}

/// Always busy, and never ready.
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
