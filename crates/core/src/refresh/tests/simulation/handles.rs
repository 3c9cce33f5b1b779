//! The interface of the executor for the cache: a clock, a timer, and a runtime for loads.

use super::executor::{Executor, Here};
use super::reference::What;
use aws_smithy_async::rt::sleep::{AsyncSleep, Sleep};
use aws_smithy_async::time::TimeSource;
use std::fmt;
use std::future::Future;
use std::panic::resume_unwind;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// Clock and timer.
#[derive(Clone)]
pub(super) struct Surroundings(pub(super) Arc<Executor>);

impl fmt::Debug for Surroundings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Surroundings")
    }
}

impl TimeSource for Surroundings {
    fn now(&self) -> SystemTime {
        self.0.look_at_clock()
    }
}

impl AsyncSleep for Surroundings {
    /// Panics on a runtime without a timer, as Tokio's does.
    fn sleep(&self, duration: Duration) -> Sleep {
        let runtime = Here::now().and_then(|here| here.runtime);
        if !runtime.is_some_and(|runtime| self.0.has_timer(runtime)) {
            // `panic!` would call the panic hook, but nothing is wrong.
            resume_unwind(Box::new("no timer here"));
        }
        Sleep::new(self.0.sleep(duration))
    }
}

/// Replaces Tokio's handle.
#[derive(Clone)]
pub(crate) struct Runtime {
    executor: Arc<Executor>,
    index: usize,
}

pub(crate) enum Current {
    Inside(Runtime),
    /// Inside of a simulation, but on none of its runtimes.
    Outside,
    /// Outside of a simulation.
    None,
}

impl Runtime {
    pub(crate) fn current() -> Current {
        match Here::now() {
            Some(Here { executor, runtime: Some(index), .. }) => Current::Inside(Self { executor, index }),
            Some(_) => Current::Outside,
            None => Current::None,
        }
    }

    pub(crate) fn spawn_load(&self, load: impl Future<Output = ()> + Send + 'static) -> AbortHandle {
        let executor = &self.executor;
        let time = executor.time();
        let id = executor.reference().load_started(Executor::polled(), time);
        let watched = Watched { executor: Arc::clone(executor), id };
        let task = executor.spawn(self.index, What::Load(id), async move {
            let _watched = watched;
            load.await;
        });
        AbortHandle { runtime: self.clone(), id, task, stalled_before: executor.stalled_for(self.index) }
    }
}

/// Tells the reference model that a load is gone, for any reason.
struct Watched {
    executor: Arc<Executor>,
    id: usize,
}

impl Drop for Watched {
    fn drop(&mut self) {
        let timed_out = Executor::is_polling(What::Load(self.id));
        let time = self.executor.time();
        self.executor.reference().load_gone(self.id, timed_out, time);
    }
}

/// As with Tokio, the task is dropped at its next turn on its runtime.
#[derive(Clone)]
pub(crate) struct AbortHandle {
    runtime: Runtime,
    id: usize,
    task: Option<usize>,
    stalled_before: Duration,
}

impl AbortHandle {
    pub(crate) fn abort(&self) {
        let Runtime { executor, index } = &self.runtime;
        let stalled_for = executor.stalled_for(*index) - self.stalled_before;
        let time = executor.time();
        executor.reference().load_aborted(self.id, stalled_for, time);
        if let Some(task) = self.task {
            executor.abort(task);
        }
    }
}
