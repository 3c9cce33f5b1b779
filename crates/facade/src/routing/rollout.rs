//! The rules of all operations.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc};

use aws_smithy_async::time::SharedTimeSource;

use super::builder::RolloutBuilder;
use super::error::{RolloutError, RolloutSource};
use super::file::{Found, WatchedFile};
use super::operation::Operation;
use super::retreat::Limit;
use super::services::Services;
use super::shadow::{Shadow, Shadows};
use super::slot::{Picked, Slot};
use super::status::RolloutStatus;
use super::text::Rules;
use super::usage::RolloutUsage;

/// Says for each call of a [`Routed`](crate::Routed) which side serves it, and counts the calls.
///
/// A rollout is a text with a rule a line. A more exact name wins, wherever it stands. Without a rule, the old side serves.
///
/// ```text
/// # Everything stays on the old side, but for S3.
/// * = old
/// s3 = new
/// s3.get_object = 10% of calls
/// s3.list_objects_v2 = 2.5% of keys
/// shadow s3.get_object = 5%
/// ```
///
/// - The name of an operation is the method of Rusoto's trait, after the name of the service in `rusoto_s3`.
/// - A share of calls is exact: of the first `n` calls by a rule, the new side serves that share, rounded down.
/// - A share of keys goes by what the request names, such as bucket and key: [`Operation::key`] has the fields. All processes
///   and machines send a key to the same side, and a key that is on the new side stays there when the share grows. A
///   request without any of these fields goes to the old side.
/// - A shadow names operations that only read, or that code says are [safe to repeat](RolloutBuilder::safe_to_repeat).
///
/// The text is set in code, or comes from a variable or a file. A text with anything wrong is an error that names the line,
/// and changes nothing.
///
/// A clone is the same rollout.
///
/// # Example
/// ```
/// use rusoto_compat_facade::{Rollout, Routed, Sts};
///
/// # fn example(rusoto: rusoto_sts::StsClient, config: &aws_types::SdkConfig) -> Result<(), Box<dyn std::error::Error>> {
/// let rollout = Rollout::builder().build_from_file("/etc/uploader/rollout")?;
/// let sts = Routed::new(rusoto, Sts::from_config(config), &rollout); // implements rusoto_sts::Sts
/// println!("{}", rollout.usage());
/// # Ok(())
/// # }
/// ```
///
/// # Cost
/// To pick a side takes no lock and allocates nothing. `benches/README.md` has the figure.
#[derive(Clone)]
pub struct Rollout {
    shared: Arc<Shared>,
}

pub(crate) struct Shared {
    services: Services,
    shadows: Arc<Shadows>,
    limit: Option<Limit>,
    time: SharedTimeSource,
    state: Mutex<State>,
    has_warned: AtomicBool,
    /// Ends the thread that looks at the file, when it is dropped.
    _stop: Option<mpsc::Sender<()>>,
}

struct State {
    status: RolloutStatus,
    file: Option<WatchedFile>,
}

impl Rollout {
    /// Returns a rollout in which the old side serves everything, until [`set`](Self::set).
    #[expect(clippy::new_without_default, reason = "two defaults are not the same rollout")]
    pub fn new() -> Self {
        Self::with(
            Services::default(),
            Shadow::default(),
            None,
            SharedTimeSource::default(),
            RolloutSource::Code,
            None,
            None,
        )
    }

    /// Returns a builder, for a rollout from a variable or a file, and for more settings.
    pub fn builder() -> RolloutBuilder {
        RolloutBuilder::default()
    }

    pub(crate) fn with(
        services: Services,
        shadow: Shadow,
        limit: Option<Limit>,
        time: SharedTimeSource,
        source: RolloutSource,
        file: Option<WatchedFile>,
        stop: Option<mpsc::Sender<()>>,
    ) -> Self {
        let state = Mutex::new(State { status: RolloutStatus { source, fault: None }, file });
        let has_warned = AtomicBool::new(false);
        Self {
            shared: Arc::new(Shared {
                services,
                shadows: Shadows::new(shadow),
                limit,
                time,
                state,
                has_warned,
                _stop: stop,
            }),
        }
    }

    pub(crate) fn shadows(&self) -> &Arc<Shadows> {
        &self.shared.shadows
    }

    pub(crate) fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }

    /// Replaces all rules by those of a text. They are in force when this returns.
    ///
    /// The rules of a file replace these again when the file changes.
    ///
    /// # Errors
    /// [`RolloutError`], if anything in the text is wrong. Then nothing has changed.
    ///
    /// ```
    /// let rollout = rusoto_compat_facade::Rollout::new();
    /// rollout.set("sts.get_caller_identity = 10% of calls")?;
    /// let error = rollout.set("* = old\nsts.get_caller_identitty = new").unwrap_err();
    /// assert!(error.to_string().starts_with("the rollout set in code, line 2: sts has no operation `get_caller_identitty`"));
    /// # Ok::<(), rusoto_compat_facade::routing::RolloutError>(())
    /// ```
    pub fn set(&self, text: &str) -> Result<(), RolloutError> {
        self.shared.take(&mut self.shared.state(), text, RolloutSource::Code)
    }

    /// Looks at the file now. A thread does so every 250 ms, and a text counts when two looks in a row found it. Without a
    /// file, this does nothing.
    pub fn look(&self) {
        self.shared.look();
    }

    /// Ends a retreat: the operation follows its rule again. Returns whether there was a retreat.
    ///
    /// # Errors
    /// [`RolloutError::Operation`], if there is no operation of this name.
    ///
    /// ```
    /// let rollout = rusoto_compat_facade::Rollout::new();
    /// assert!(!rollout.resume("sts.get_caller_identity")?);
    /// # Ok::<(), rusoto_compat_facade::routing::RolloutError>(())
    /// ```
    pub fn resume(&self, operation: &str) -> Result<bool, RolloutError> {
        let _one_change_at_a_time = self.shared.state();
        Ok(self.shared.services.operation(operation)?.resume())
    }

    /// Returns the calls of both sides so far, by operation.
    pub fn usage(&self) -> RolloutUsage {
        RolloutUsage::of(self.shared.services.slots())
    }

    /// Returns where the rules come from, and what is wrong with the file as it is now.
    pub fn status(&self) -> RolloutStatus {
        self.shared.state().status.clone()
    }

    /// Returns the slot of an operation: the one at `index` in the list of its service.
    #[inline]
    pub(crate) fn slot(&self, operations: &'static [Operation], index: usize) -> Option<&Slot> {
        self.shared.services.slot(operations, index)
    }

    /// Says once that calls go to the old side because their operations are not known.
    pub(crate) fn warn_of_unknown(&self, operations: &'static [Operation]) {
        if !self.shared.has_warned.swap(true, Ordering::Relaxed) {
            let service = operations.first().map_or("", |operation| operation.service);
            tracing::warn!(
                "rpc.service" = service,
                "the rollout does not know this service, so all its calls go to the old side and are not counted; \
                 give its OPERATIONS to `RolloutBuilder::operations`"
            );
        }
    }

    /// Notes how a call ended, and says so if its operation goes back to the old side because of it.
    pub(crate) fn ended(&self, slot: &Slot, picked: Picked, failed: bool) {
        let limit = self.shared.limit.as_ref().map(|limit| (limit, self.shared.time.now()));
        let Some(seen) = slot.ended(picked, failed, limit) else { return };
        let (Some((limit, _)), operation) = (limit, slot.operation()) else { return };
        tracing::error!(
            "rpc.service" = operation.service,
            "rpc.method" = operation.name,
            calls = seen.calls,
            failures = seen.failures,
            "{operation} goes back to the old side: more than {} of its calls on the new side failed within {:?}; find \
             out why, and then change its rule or call `Rollout::resume`",
            limit.share(),
            limit.window(),
        );
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts the rules of a text in force.
    fn take(&self, state: &mut State, text: &str, source: RolloutSource) -> Result<(), RolloutError> {
        let rules = Rules::read(text, &source, &self.services)?;
        for slot in self.services.slots() {
            slot.set(rules.rule(slot), rules.shadow(slot));
        }
        state.status.source = source;
        Ok(())
    }

    pub(crate) fn take_first(&self, text: &str, source: RolloutSource) -> Result<(), RolloutError> {
        self.take(&mut self.state(), text, source)
    }

    pub(crate) fn look(&self) {
        let state = &mut *self.state();
        let Some(file) = &mut state.file else { return };
        let Some(found) = file.look() else { return };
        let source = RolloutSource::File(file.path().to_owned());
        let taken = self.take_found(state, found, &source);
        match taken {
            Ok(()) => tracing::info!("the rollout has changed: the rules are those of {source}"),
            Err(fault) => tracing::warn!("the rollout has not changed, and its rules stay in force: {fault}"),
        }
    }

    fn take_found(&self, state: &mut State, found: Found, source: &RolloutSource) -> Result<(), String> {
        let path = source.to_string();
        let taken = found.map_err(|fault| format!("{path} cannot be read: {fault}")).and_then(|bytes| {
            let text = whole_text(&bytes, source).map_err(|error| error.to_string())?;
            self.take(state, text, source.clone()).map_err(|error| error.to_string())
        });
        state.status.fault = taken.as_ref().err().cloned();
        taken
    }
}

/// Returns the text of a file, if its last line has an end.
pub(crate) fn whole_text<'b>(bytes: &'b [u8], origin: &RolloutSource) -> Result<&'b str, RolloutError> {
    let wrong = |fault: &str| RolloutError::Text { origin: origin.clone(), fault: fault.to_owned() };
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let line = 1 + bytes.iter().take(error.valid_up_to()).filter(|byte| **byte == b'\n').count();
        let fault = "is not UTF-8; write the file in UTF-8".to_owned();
        RolloutError::Line { origin: origin.clone(), line, fault }
    })?;
    if !text.is_empty() && !text.ends_with('\n') {
        return Err(wrong(
            "the last line has no end, as in a file that is half written; end it with a line break",
        ));
    }
    Ok(text)
}

impl fmt::Debug for Rollout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rollout").field("status", &self.status()).finish_non_exhaustive()
    }
}
