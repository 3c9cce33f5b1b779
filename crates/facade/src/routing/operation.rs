//! What a rollout knows of an operation.

/// An operation of a service. Each service has its operations as one static list, in the order of Rusoto's trait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The service, as in `rusoto_s3`.
    pub service: &'static str,
    /// The method of Rusoto's trait, as `get_object`.
    pub name: &'static str,
    /// Whether it only reads: it changes nothing, and its answer is not drawn anew for each call.
    pub reads: bool,
    /// Whether a call can be sent twice and compared. One with a body that streams in the request cannot, and neither can one
    /// that is answered with events.
    pub repeatable: bool,
    /// The fields of its request that name an object, for a share of keys. Most operations have some.
    pub key: &'static [&'static str],
}

/// The written files use these.
#[doc(hidden)]
impl Operation {
    pub const fn new(service: &'static str, name: &'static str, key: &'static [&'static str]) -> Self {
        Self { service, name, reads: false, repeatable: true, key }
    }

    pub const fn reads(mut self) -> Self {
        self.reads = true;
        self
    }

    pub const fn once(mut self) -> Self {
        self.repeatable = false;
        self
    }
}

impl std::fmt::Display for Operation {
    /// Writes the name as rules have it: `s3.get_object`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.service, self.name)
    }
}
