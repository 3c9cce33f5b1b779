//! The operations that a rollout knows, with a slot for each.

use rusoto_compat_core::text::fit_to_show;

use super::error::RolloutError;
use super::operation::Operation;
use super::slot::Slot;

/// The operations that a rollout knows, with a slot for each.
#[derive(Debug)]
pub(crate) struct Services(Vec<Service>);

/// One service: its operations, and a slot for each in the same order.
#[derive(Debug)]
struct Service {
    operations: &'static [Operation],
    slots: Vec<Slot>,
}

impl Default for Services {
    /// Returns the services of this crate that are on.
    fn default() -> Self {
        Self(crate::routed::all().into_iter().map(|operations| Service::of(operations, &[])).collect())
    }
}

impl Services {
    /// Returns the services of this crate and these, of which the operations with these names are safe to repeat.
    pub(crate) fn of(
        others: &[&'static [Operation]],
        safe_to_repeat: &[String],
    ) -> Result<Self, RolloutError> {
        let wrong =
            |operation: &str, fault| Err(RolloutError::Operation { operation: operation.to_owned(), fault });
        let mut services = Self(Vec::new());
        for operations in crate::routed::all().iter().chain(others) {
            let service = Service::of(operations, safe_to_repeat);
            if services.named(service.name()).is_some() {
                let fault =
                    "is among the rollout's services already; leave it out of `operations`".to_owned();
                return wrong(service.name(), fault);
            }
            services.0.push(service);
        }
        for name in safe_to_repeat {
            let slot = services.operation(name)?;
            if !slot.can_be_shadowed() {
                return wrong(
                    name,
                    "has a body that can be read only once, so it cannot be repeated".to_owned(),
                );
            }
        }
        Ok(services)
    }

    /// Returns the slot of an operation by its name, as `s3.get_object`.
    pub(crate) fn operation(&self, name: &str) -> Result<&Slot, RolloutError> {
        let wrong = |fault| RolloutError::Operation { operation: fit_to_show(name), fault };
        match self.find(name) {
            Ok(Some(slot)) => Ok(slot),
            Ok(None) => Err(wrong("is not an operation; name one as `s3.get_object`".to_owned())),
            Err(fault) => Err(wrong(format!("is not an operation: {fault}"))),
        }
    }

    /// Returns the slot of a name of an operation, nothing for a service and for `*`, and otherwise what is wrong with the
    /// name.
    pub(crate) fn find(&self, name: &str) -> Result<Option<&Slot>, String> {
        if name == "*" {
            return Ok(None);
        }
        let (service, operation) = match name.split_once('.') {
            Some((service, operation)) => (service, Some(operation)),
            None => (name, None),
        };
        let Some(found) = self.named(service) else {
            let known: Vec<_> = self.0.iter().map(|service| format!("`{}`", service.name())).collect();
            let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
            return Err(format!("the service {} is not known here; known are {known}", quoted(service)));
        };
        let Some(operation) = operation else { return Ok(None) };
        found.slot(operation).map(Some).ok_or_else(|| {
            let like = found.like(operation).join("`, `");
            format!(
                "{service} has no operation {}; operations are the methods of Rusoto's trait, as `{like}`",
                quoted(operation)
            )
        })
    }

    /// Returns the slot at `index` of a list, which is found by its address: no text is compared.
    #[inline]
    pub(crate) fn slot(&self, operations: &'static [Operation], index: usize) -> Option<&Slot> {
        let service = self.0.iter().find(|service| std::ptr::eq(service.operations, operations))?;
        service.slots.get(index)
    }

    fn named(&self, service: &str) -> Option<&Service> {
        self.0.iter().find(|it| it.name() == service)
    }

    pub(crate) fn slots(&self) -> impl Iterator<Item = &Slot> {
        self.0.iter().flat_map(|service| &service.slots)
    }
}

impl Service {
    fn of(operations: &'static [Operation], safe_to_repeat: &[String]) -> Self {
        let is_safe = |operation: &Operation| {
            operation.repeatable && (operation.reads || safe_to_repeat.contains(&operation.to_string()))
        };
        Self { operations, slots: operations.iter().map(|it| Slot::new(it, is_safe(it))).collect() }
    }

    fn name(&self) -> &'static str {
        self.operations.first().map_or("", |operation| operation.service)
    }

    fn slot(&self, operation: &str) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.operation().name == operation)
    }

    /// Returns up to three operations whose names begin most like this one.
    fn like(&self, name: &str) -> Vec<&'static str> {
        let common = |other: &str| name.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
        let mut names: Vec<_> = self.operations.iter().map(|operation| operation.name).collect();
        names.sort_by_key(|other| (std::cmp::Reverse(common(other)), other.len().abs_diff(name.len())));
        names.truncate(3);
        names
    }
}

/// Returns the first 80 characters of a text of the user, and what cannot be seen in them as its number.
pub(crate) fn quoted(text: &str) -> String {
    let shown = fit_to_show(text);
    let more = if shown.chars().nth(80).is_some() { "…" } else { "" };
    let shown: String = shown.chars().take(80).flat_map(char::escape_debug).collect();
    format!("`{shown}{more}`")
}
