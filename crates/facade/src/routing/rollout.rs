//! The rules of all operations.

use std::fmt;
use std::sync::Arc;

use super::operation::Operation;
use super::shadow::{Shadow, Shadows};
use super::slot::Slot;

/// Says for each call of a [`Routed`](crate::Routed) which side serves it.
///
/// A clone is the same rollout.
#[derive(Clone)]
pub struct Rollout {
    shared: Arc<Shared>,
}

pub(crate) struct Shared {
    services: Vec<Service>,
    shadows: Arc<Shadows>,
}

/// One service: its operations, and a slot for each in the same order.
struct Service {
    operations: &'static [Operation],
    slots: Vec<Slot>,
}

impl Rollout {
    /// Returns a rollout in which the old side serves everything.
    #[expect(clippy::new_without_default, reason = "until there is a builder")]
    pub fn new() -> Self {
        let services = crate::routed::all().into_iter();
        let services = services
            .map(|operations| Service { operations, slots: operations.iter().map(Slot::new).collect() });
        Self {
            shared: Arc::new(Shared { services: services.collect(), shadows: Shadows::new(Shadow::new()) }),
        }
    }

    pub(crate) fn shadows(&self) -> &Arc<Shadows> {
        &self.shared.shadows
    }

    /// Returns the slot of an operation: the one at `index` in the list of its service.
    ///
    /// A list is found by its address, so that no text is compared.
    pub(crate) fn slot(&self, operations: &'static [Operation], index: usize) -> Option<&Slot> {
        let service =
            self.shared.services.iter().find(|service| std::ptr::eq(service.operations, operations))?;
        service.slots.get(index)
    }
}

impl fmt::Debug for Rollout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rollout").finish_non_exhaustive()
    }
}
