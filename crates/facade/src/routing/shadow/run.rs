//! Runs the other side of a call beside the one that serves it.

use std::fmt::Debug;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, join, try_join};
use rusoto_core::RusotoError;
use tokio::runtime::Handle;
use tokio::sync::{Semaphore, oneshot};

use super::answer::{Fields, Parts};
use super::body::{self, Body};
use super::counts::{End, ShadowCounts};
use super::outcome::{Outcome, Verdict, judge, variant};
use super::report::Reported;
use super::settings::Shadow;
use crate::routing::operation::Operation;
use crate::routing::side::Side;

/// The shadows of a rollout.
#[derive(Debug)]
pub(crate) struct Shadows {
    settings: Shadow,
    permits: Arc<Semaphore>,
    reported: Reported,
}

/// The call beside which a shadow runs.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) operation: &'static Operation,
    pub(crate) serving: Side,
    pub(crate) counts: Arc<ShadowCounts>,
}

/// Asks a side, and returns what is compared.
type Ask = Box<dyn FnMut(Side) -> BoxFuture<'static, Outcome> + Send>;

impl Shadows {
    pub(crate) fn new(settings: Shadow) -> Arc<Self> {
        let permits = Arc::new(Semaphore::new(settings.at_once.min(Semaphore::MAX_PERMITS)));
        Arc::new(Self { settings, permits, reported: Reported::default() })
    }

    /// Starts the other side of a call, in a task of its own. What is returned must be shown what the caller will get; if
    /// it is dropped instead, the shadow ends.
    ///
    /// There is none if as many run as may, or if there is no Tokio runtime.
    pub(crate) fn start<I, A, E, S, F>(
        self: &Arc<Self>,
        call: Call,
        input: &I,
        send: &S,
        parts: Parts<A>,
    ) -> Option<Watch<A>>
    where
        I: Clone + Send + 'static,
        A: Send + 'static,
        E: Debug + Send + 'static,
        S: Fn(Side, I) -> F + Clone + Send + 'static,
        F: Future<Output = Result<A, RusotoError<E>>> + Send + 'static,
    {
        let (Ok(permit), Ok(runtime)) =
            (Arc::clone(&self.permits).try_acquire_owned(), Handle::try_current())
        else {
            call.counts.ends(End::Dropped);
            return None;
        };
        call.counts.starts();
        let bound = self.settings.body_bound;
        let (input, send) = (input.clone(), send.clone());
        let ask: Ask = Box::new(move |side| {
            let result = send(side, input.clone());
            async move { outcome(result.await, parts, bound).await }.boxed()
        });
        let (tell, served) = oneshot::channel();
        let shadows = Arc::clone(self);
        runtime.spawn(async move {
            let mut running = Running { counts: Arc::clone(&call.counts), end: End::Dropped };
            let limit = shadows.settings.time_limit;
            let comparison = async { tokio::time::timeout(limit, shadows.compare(&call, ask, served)).await };
            running.end = match AssertUnwindSafe(comparison).catch_unwind().await {
                Ok(Ok(end)) => end,
                Ok(Err(_)) => End::TimedOut,
                Err(_) => End::Panicked,
            };
            drop(permit);
        });
        Some(Watch { tell, parts, bound })
    }

    async fn compare(&self, call: &Call, mut ask: Ask, served: oneshot::Receiver<Seen>) -> End {
        let served = async {
            match served.await {
                Ok(seen) => Ok(seen.outcome().await),
                Err(gone) => Err(gone),
            }
        };
        let other = ask(call.serving.other()).map(Ok);
        let Ok((served, other)) = try_join(served, other).await else { return End::Dropped };
        let (old, new) = match call.serving {
            Side::Old => (served, other),
            Side::New => (other, served),
        };
        let is_ignored = |path: &str| self.settings.is_ignored(call.operation, path);
        let mut differences = match judge(&old, &new, is_ignored) {
            Verdict::Equal => return End::Equal,
            Verdict::Ignored => return End::Ignored,
            Verdict::Failed => return End::Failed,
            Verdict::Different(differences) => differences,
        };
        // What is read may have changed between the two answers.
        let (old, new) = join(ask(Side::Old), ask(Side::New)).await;
        let Verdict::Different(again) = judge(&old, &new, is_ignored) else { return End::Unconfirmed };
        differences.retain(|difference| again.iter().any(|it| it.path == difference.path));
        if differences.is_empty() {
            return End::Unconfirmed;
        }
        self.reported.report(call.operation, &differences);
        End::Different
    }
}

/// Counts the end of a shadow, also if its runtime is shut down.
struct Running {
    counts: Arc<ShadowCounts>,
    end: End,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.counts.ends(self.end);
    }
}

/// A call with a shadow.
#[derive(Debug)]
pub(crate) struct Watch<A> {
    tell: oneshot::Sender<Seen>,
    parts: Parts<A>,
    bound: u64,
}

impl<A> Watch<A> {
    /// Shows the shadow what the caller will get. A body that streams passes through a checksum from now on.
    pub(crate) fn saw<E: Debug>(self, result: &mut Result<A, RusotoError<E>>) {
        let seen = match result {
            Ok(answer) => {
                let fields = (self.parts.fields)(answer);
                Seen::Answer(fields, (self.parts.body)(answer).map(|it| body::watch(it, self.bound)))
            }
            Err(error) => variant(error).map_or(Seen::Failed, Seen::Error),
        };
        // The shadow may have ended already.
        let _ = self.tell.send(seen);
    }
}

/// What the caller got.
#[derive(Debug)]
enum Seen {
    Answer(Fields, Option<oneshot::Receiver<Body>>),
    Error(String),
    Failed,
}

impl Seen {
    async fn outcome(self) -> Outcome {
        match self {
            Self::Answer(fields, body) => {
                let body = match body {
                    Some(body) => Some(body.await.unwrap_or(Body::Dropped)),
                    None => None,
                };
                Outcome::of_answer(fields.tree(), body)
            }
            Self::Error(variant) => Outcome::Error(variant),
            Self::Failed => Outcome::Failed,
        }
    }
}

/// Returns what is compared of a result that goes to no caller.
async fn outcome<A, E: Debug>(result: Result<A, RusotoError<E>>, parts: Parts<A>, bound: u64) -> Outcome {
    let mut answer = match result {
        Ok(answer) => answer,
        Err(error) => return variant(&error).map_or(Outcome::Failed, Outcome::Error),
    };
    let fields = (parts.fields)(&answer).tree();
    let body = match (parts.body)(&mut answer) {
        Some(body) => Some(body::read(std::mem::replace(body, Vec::new().into()), bound).await),
        None => None,
    };
    Outcome::of_answer(fields, body)
}
