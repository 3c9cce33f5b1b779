//! Builds a `Rollout`.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::{Arc, Weak, mpsc};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use aws_smithy_async::time::{SharedTimeSource, TimeSource};

use super::error::{RolloutError, RolloutSource};
use super::file::{WatchedFile, read};
use super::operation::Operation;
use super::retreat::Retreat;
use super::rollout::{Rollout, Shared, whole_text};
use super::services::Services;
use super::shadow::Shadow;

/// The time between two looks at a file. A text counts when two looks found it, so it does after half a second at most.
const BETWEEN_LOOKS: Duration = Duration::from_millis(250);

/// Builds a [`Rollout`]. [`Rollout::builder`] returns one.
#[derive(Clone, Debug, Default)]
pub struct RolloutBuilder {
    operations: Vec<&'static [Operation]>,
    safe_to_repeat: Vec<String>,
    shadow: Shadow,
    retreat: Option<Retreat>,
    time: SharedTimeSource,
}

impl RolloutBuilder {
    /// Adds the operations of a service that is not one of this crate: the `OPERATIONS` of the file that was written for
    /// it. The services of this crate that are on are there already.
    pub fn operations(mut self, operations: &'static [Operation]) -> Self {
        self.operations.push(operations);
        self
    }

    /// Says that a call of an operation may be repeated though it does more than read, so that it may have a shadow. Its
    /// name is as `sqs.set_queue_attributes`.
    pub fn safe_to_repeat(mut self, operation: impl Into<String>) -> Self {
        self.safe_to_repeat.push(operation.into());
        self
    }

    /// Sets how shadows run, where a rule asks for one. The default is that of [`Shadow::new`].
    pub fn shadow(mut self, shadow: Shadow) -> Self {
        self.shadow = shadow;
        self
    }

    /// Lets operations go back to the old side by themselves. Without this, none does.
    pub fn retreat(mut self, retreat: Retreat) -> Self {
        self.retreat = Some(retreat);
        self
    }

    /// Sets the clock, for the window of a retreat. Default: the system's.
    pub fn time_source(mut self, time: impl TimeSource + 'static) -> Self {
        self.time = SharedTimeSource::new(time);
        self
    }

    /// Returns a rollout in which the old side serves everything, until [`Rollout::set`].
    ///
    /// # Errors
    /// [`RolloutError::Operation`] and [`RolloutError::Retreat`], if a setting is wrong.
    pub fn build(self) -> Result<Rollout, RolloutError> {
        self.with(RolloutSource::Code, None, None)
    }

    /// Returns a rollout with the rules in an environment variable. If it is not set, the old side serves everything.
    ///
    /// The variable is read once: nothing outside of a process can change its variables. To change the rules of a process
    /// that runs, use [`build_from_file`](Self::build_from_file) or [`Rollout::set`].
    ///
    /// # Errors
    /// [`RolloutError`], if a setting or the text is wrong. A variable that is set and empty is.
    ///
    /// ```
    /// use rusoto_compat_facade::Rollout;
    ///
    /// let rollout = Rollout::builder().build_from_variable("UPLOADER_ROLLOUT")?;
    /// # Ok::<(), rusoto_compat_facade::routing::RolloutError>(())
    /// ```
    pub fn build_from_variable(self, name: &str) -> Result<Rollout, RolloutError> {
        self.build_from_value(name, env::var_os(name))
    }

    fn build_from_value(self, name: &str, value: Option<OsString>) -> Result<Rollout, RolloutError> {
        let source = RolloutSource::Variable(name.to_owned());
        let rollout = self.with(source.clone(), None, None)?;
        if let Some(value) = value {
            let text = value.to_str().ok_or_else(|| RolloutError::Text {
                origin: source.clone(),
                fault: "the value is not Unicode; write it in UTF-8".to_owned(),
            })?;
            rollout.shared().take_first(text, source)?;
        }
        Ok(rollout)
    }

    /// Returns a rollout with the rules in a file, which is read now and looked at again every 250 ms.
    ///
    /// A change takes effect when two looks in a row have found the same text, which is within a second. The last line must
    /// end with a line break. A file that is gone, or that has anything wrong in it, changes nothing: a warning is logged once
    /// for each different fault, and [`Rollout::status`] has it.
    ///
    /// The looks are made by a thread with the name `rusoto-rollout`. It ends when the last clone of the rollout is dropped.
    ///
    /// # Errors
    /// [`RolloutError`], if a setting is wrong, if the file cannot be read or has anything wrong in it, or if the thread
    /// cannot be started.
    pub fn build_from_file(self, path: impl Into<PathBuf>) -> Result<Rollout, RolloutError> {
        let (stop, stopped) = mpsc::channel();
        let rollout = self.watching(path.into(), Some(stop))?;
        // Nothing is sent. The wait ends when the sender is dropped.
        let wait = move || stopped.recv_timeout(BETWEEN_LOOKS) == Err(mpsc::RecvTimeoutError::Timeout);
        spawn(Arc::downgrade(rollout.shared()), wait)?;
        Ok(rollout)
    }

    fn watching(self, path: PathBuf, stop: Option<mpsc::Sender<()>>) -> Result<Rollout, RolloutError> {
        let bytes = read(&path).map_err(|source| RolloutError::Read { path: path.clone(), source })?;
        let source = RolloutSource::File(path.clone());
        let text = whole_text(&bytes, &source)?.to_owned();
        let rollout = self.with(source.clone(), Some(WatchedFile::new(path, bytes)), stop)?;
        rollout.shared().take_first(&text, source)?;
        Ok(rollout)
    }

    fn with(
        self,
        source: RolloutSource,
        file: Option<WatchedFile>,
        stop: Option<mpsc::Sender<()>>,
    ) -> Result<Rollout, RolloutError> {
        let services = Services::of(&self.operations, &self.safe_to_repeat)?;
        for operation in self.shadow.operations() {
            services.operation(operation)?;
        }
        let limit = self.retreat.map(Retreat::limit).transpose()?;
        Ok(Rollout::with(services, self.shadow, limit, self.time, source, file, stop))
    }
}

/// Starts the thread that looks at the file after each wait, until a wait returns `false` or the rollout is gone.
fn spawn(
    rollout: Weak<Shared>,
    mut wait: impl FnMut() -> bool + Send + 'static,
) -> Result<JoinHandle<()>, RolloutError> {
    let looks = move || {
        while wait() {
            let Some(rollout) = rollout.upgrade() else { return };
            rollout.look();
        }
    };
    thread::Builder::new()
        .name("rusoto-rollout".to_owned())
        .spawn(looks)
        .map_err(|source| RolloutError::Thread { source })
}
