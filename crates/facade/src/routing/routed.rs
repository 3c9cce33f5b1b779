//! Rusoto's traits over two implementations.

use std::fmt::{self, Debug};
use std::future::Future;
use std::sync::Arc;

use rusoto_core::RusotoError;

use super::failure::is_failure;
use super::operation::Operation;
use super::rollout::Rollout;
use super::shadow::{Call, Parts};
use super::side::Side;

/// Rusoto's traits over two implementations, of which a [`Rollout`] picks one for each call.
///
/// A clone has the same sides.
pub struct Routed<Old, New> {
    sides: Arc<Sides<Old, New>>,
    rollout: Rollout,
}

/// Both sides. The written files use it.
#[doc(hidden)]
#[derive(Debug)]
pub struct Sides<Old, New> {
    pub old: Old,
    pub new: New,
}

impl<Old, New> Routed<Old, New> {
    /// Returns the traits over these two.
    pub fn new(old: Old, new: New, rollout: &Rollout) -> Self {
        Self { sides: Arc::new(Sides { old, new }), rollout: rollout.clone() }
    }

    /// Returns the old side, for what Rusoto's trait does not have.
    pub fn old(&self) -> &Old {
        &self.sides.old
    }

    /// Returns the new side, for what Rusoto's trait does not have, such as `client()` of a facade.
    pub fn new_side(&self) -> &New {
        &self.sides.new
    }

    /// Returns the rollout.
    pub fn rollout(&self) -> &Rollout {
        &self.rollout
    }

    #[doc(hidden)]
    pub fn sides(&self) -> Arc<Sides<Old, New>> {
        Arc::clone(&self.sides)
    }

    /// Serves a call of the operation at `index`. Its request can be sent again, to the other side as well.
    #[doc(hidden)]
    pub async fn route<I, T, E, S, F>(
        &self,
        operations: &'static [Operation],
        index: usize,
        key: fn(&I) -> Option<u64>,
        input: I,
        parts: Parts<T>,
        send: S,
    ) -> Result<T, RusotoError<E>>
    where
        I: Clone + Send + 'static,
        T: Send + 'static,
        E: Debug + Send + 'static,
        S: Fn(Side, I) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Result<T, RusotoError<E>>> + Send + 'static,
    {
        let Some(slot) = self.rollout.slot(operations, index) else {
            self.rollout.warn_of_unknown(operations);
            return send(Side::Old, input).await;
        };
        let picked = slot.pick(|| key(&input));
        let mut watch = None;
        if slot.is_shadowed() {
            let (operation, counts) = (slot.operation(), Arc::clone(slot.shadows()));
            let call = Call { operation, serving: picked.side, counts };
            watch = self.rollout.shadows().start(call, &input, &send, parts);
        }
        let mut result = send(picked.side, input).await;
        self.rollout.ended(slot, picked, result.as_ref().is_err_and(is_failure));
        if let Some(watch) = watch {
            watch.saw(&mut result);
        }
        result
    }

    /// Serves a call of the operation at `index`. Its request can be sent only once.
    #[doc(hidden)]
    pub async fn route_once<I, T, E, S, F>(
        &self,
        operations: &'static [Operation],
        index: usize,
        key: fn(&I) -> Option<u64>,
        input: I,
        send: S,
    ) -> Result<T, RusotoError<E>>
    where
        S: FnOnce(Side, I) -> F,
        F: Future<Output = Result<T, RusotoError<E>>>,
    {
        let Some(slot) = self.rollout.slot(operations, index) else {
            self.rollout.warn_of_unknown(operations);
            return send(Side::Old, input).await;
        };
        let picked = slot.pick(|| key(&input));
        let result = send(picked.side, input).await;
        self.rollout.ended(slot, picked, result.as_ref().is_err_and(is_failure));
        result
    }
}

impl<Old, New> Clone for Routed<Old, New> {
    fn clone(&self) -> Self {
        Self { sides: Arc::clone(&self.sides), rollout: self.rollout.clone() }
    }
}

impl<Old, New> fmt::Debug for Routed<Old, New> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Routed").field("rollout", &self.rollout).finish_non_exhaustive()
    }
}
