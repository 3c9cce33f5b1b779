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
            rollout.shared().take(text, source)?;
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
        spawn(Arc::downgrade(rollout.shared()), waits(stopped, BETWEEN_LOOKS))?;
        Ok(rollout)
    }

    pub(crate) fn watching(
        self,
        path: PathBuf,
        stop: Option<mpsc::Sender<()>>,
    ) -> Result<Rollout, RolloutError> {
        let bytes = read(&path).map_err(|source| RolloutError::Read { path: path.clone(), source })?;
        let source = RolloutSource::File(path.clone());
        let text = whole_text(&bytes, &source)?.to_owned();
        let rollout = self.with(source.clone(), Some(WatchedFile::new(path, bytes)), stop)?;
        rollout.shared().take(&text, source)?;
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

/// Returns the wait between two looks. It ends early, with `false`, when the sender is dropped; nothing is sent.
fn waits(stopped: mpsc::Receiver<()>, time: Duration) -> impl FnMut() -> bool + Send {
    move || stopped.recv_timeout(time) == Err(mpsc::RecvTimeoutError::Timeout)
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

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn file(text: &[u8]) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("rollout");
        fs::write(&path, text).expect("a file");
        (folder, path)
    }

    fn fault(rollout: Result<Rollout, RolloutError>) -> String {
        rollout.expect_err("a fault").to_string()
    }

    #[test]
    fn the_thread_looks_after_each_wait_and_ends_with_the_last_clone() {
        let (_folder, path) = file(b"sts = old\n");
        let (stop, stopped) = mpsc::channel();
        let rollout = RolloutBuilder::default().watching(path.clone(), Some(stop)).expect("a rollout");
        let (tick, ticks) = mpsc::channel::<()>();
        let (ask, asked) = mpsc::channel::<()>();
        let wait = move || {
            ask.send(()).is_ok()
                && ticks.recv().is_ok()
                && stopped.try_recv() == Err(mpsc::TryRecvError::Empty)
        };
        let thread = spawn(Arc::downgrade(rollout.shared()), wait).expect("a thread");
        assert_eq!(thread.thread().name(), Some("rusoto-rollout"));
        asked.recv().expect("the first wait");
        fs::write(&path, "sts = new\n").expect("a file");
        for _ in 0..2 {
            tick.send(()).expect("a thread");
            asked.recv().expect("the next wait");
        }
        let slot = |rollout: &Rollout| {
            rollout.shared().services().operation("sts.get_caller_identity").expect("it").rule().to_string()
        };
        assert_eq!(slot(&rollout), "new");
        let clone = rollout.clone();
        drop(rollout);
        assert_eq!(slot(&clone), "new");
        drop(clone);
        tick.send(()).expect("a thread that waits");
        thread.join().expect("a thread that ends");
    }

    #[test]
    fn the_real_wait_ends_at_once_with_the_rollout() {
        let (_folder, path) = file(b"sts = old\n");
        let (stop, stopped) = mpsc::channel();
        let rollout = RolloutBuilder::default().watching(path, Some(stop)).expect("a rollout");
        let thread =
            spawn(Arc::downgrade(rollout.shared()), waits(stopped, Duration::MAX)).expect("a thread");
        drop(rollout);
        thread.join().expect("a thread that ends");
    }

    #[test]
    fn a_variable_is_read_once_and_may_be_absent() {
        let build = |value: Option<&str>| {
            RolloutBuilder::default().build_from_value("ROLLOUT", value.map(Into::into))
        };
        let status = build(None).expect("a rollout").status().to_string();
        assert_eq!(status, "the rules are those of the variable ROLLOUT");
        let rollout = build(Some("sts = new")).expect("a rollout");
        let slot = rollout.shared().services().operation("sts.assume_role").expect("it");
        assert_eq!(slot.rule().to_string(), "new");
        assert!(fault(build(Some(""))).starts_with("the variable ROLLOUT: there is no rule in it; "));
        assert!(
            fault(build(Some("\nstx = new"))).starts_with("the variable ROLLOUT, line 2: the service `stx` ")
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_variable_that_is_not_unicode_is_a_fault() {
        use std::os::unix::ffi::OsStringExt;

        let value = OsString::from_vec(vec![b's', 0xff]);
        let error = fault(RolloutBuilder::default().build_from_value("ROLLOUT", Some(value)));
        assert_eq!(error, "the variable ROLLOUT: the value is not Unicode; write it in UTF-8");
    }

    #[test]
    fn a_file_must_be_there_and_right_at_the_start() {
        let of = |text: &[u8]| {
            let (_folder, path) = file(text);
            let error = fault(RolloutBuilder::default().build_from_file(&path));
            error.strip_prefix(&path.display().to_string()).expect("the path").to_owned()
        };
        assert!(of(b"").starts_with(": there is no rule in it; "));
        assert!(
            of(b"sts = new\nsts.get = ")
                .starts_with(": the last line has no end, as in a file that is half wri")
        );
        assert!(
            of(b"sts = new\n\nstx = new\n").starts_with(", line 3: the service `stx` is not known here; ")
        );
        assert_eq!(of(b"# a\nsts = \xff\n"), ", line 2: is not UTF-8; write the file in UTF-8");
        let (folder, _path) = file(b"");
        let error =
            RolloutBuilder::default().build_from_file(folder.path().join("none")).expect_err("no file");
        let cause = std::error::Error::source(&error).expect("a cause").to_string();
        assert!(
            matches!(error, RolloutError::Read { .. }) && cause.contains("No such file"),
            "{error}: {cause}"
        );
    }

    #[test]
    fn settings_are_checked() {
        static OTHER: [Operation; 2] =
            [Operation::new("box", "get_it", &[]).reads(), Operation::new("box", "put", &[]).once()];
        let other = || RolloutBuilder::default().operations(&OTHER);
        let build = |name: &str| other().safe_to_repeat(name).build();
        assert!(build("box.get_it").is_ok() && build("sts.assume_role").is_ok());
        for (name, says) in [
            ("box.put", "`box.put` has a body that can be read only once, so it cannot be repeated"),
            ("box.none", "`box.none` is not an operation: box has no operation `none`; "),
            ("box", "`box` is not an operation; name one as `s3.get_object`"),
            ("*", "`*` is not an operation; "),
            ("bix.get", "`bix.get` is not an operation: the service `bix` is not known here; "),
        ] {
            let error = fault(build(name));
            assert!(error.starts_with(says), "{error}");
        }
        assert!(
            fault(other().operations(&OTHER).build())
                .starts_with("`box` is among the rollout's services already")
        );
        assert!(
            fault(other().retreat(Retreat::default().at_least(0)).build())
                .starts_with("a retreat after no call")
        );
        assert!(other().operations(&[]).build().is_ok());
    }
}
