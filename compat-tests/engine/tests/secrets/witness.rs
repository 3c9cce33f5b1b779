//! Sees everything that is shown and logged, and says whether a secret was in it.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use log::Level;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};

use crate::Outcome;

/// How much of a secret gives it away, so that one that is cut short is found too.
const GIVES_AWAY: usize = 16;

/// What was shown and logged. Clones share it.
#[derive(Clone, Default)]
pub(crate) struct Witness(Arc<Mutex<Vec<Seen>>>);

struct Seen {
    /// What was shown, or the target of a line of the log.
    by: String,
    level: Level,
    text: String,
}

impl Witness {
    /// Listens to `tracing` and to what others write to `log`.
    pub(crate) fn listen_to_both(&self) -> Outcome {
        tracing::subscriber::set_global_default(tracing_subscriber::registry().with(self.clone()))?;
        self.listen_to_log()
    }

    pub(crate) fn listen_to_log(&self) -> Outcome {
        Ok(log::set_boxed_logger(Box::new(self.clone()))?)
    }

    fn seen(&self) -> MutexGuard<'_, Vec<Seen>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, by: &str, level: Level, text: String) {
        self.seen().push(Seen { by: by.to_owned(), level, text });
    }

    pub(crate) fn debug(&self, what: &str, value: &dyn Debug) {
        self.note(what, Level::Error, format!("{value:?}\n{value:#?}"));
    }

    /// Shows an error with all of its causes.
    pub(crate) fn error(&self, what: &str, error: &(dyn Error + 'static)) {
        let mut next = Some(error);
        while let Some(error) = next {
            self.debug(what, &error);
            self.note(what, Level::Error, error.to_string());
            next = error.source();
        }
    }

    /// Whether a line with this target was logged.
    pub(crate) fn has_heard(&self, target: &str) -> bool {
        self.seen().iter().any(|seen| seen.by.starts_with(target))
    }

    /// Returns where a secret stands, with some text around it. `known` are targets that log these secrets at this level
    /// or a lower one. Each of them has to do so, so that the list stays true.
    pub(crate) fn leaks(&self, secrets: &[&str], level: Level, known: &[&str]) -> BTreeSet<String> {
        let parts: Vec<_> = secrets
            .iter()
            .flat_map(|secret| [&secret[..GIVES_AWAY], &secret[secret.len() - GIVES_AWAY..]])
            .collect();
        let mut unused: BTreeSet<_> = known.iter().copied().collect();
        let mut leaks = BTreeSet::new();
        for seen in self.seen().iter() {
            let Some(at) = parts.iter().find_map(|part| seen.text.find(part)) else { continue };
            if seen.level >= level && known.contains(&&*seen.by) {
                unused.remove(&*seen.by);
                continue;
            }
            let before = seen.text[..at].chars().rev().take(60).collect::<Vec<_>>().into_iter().rev();
            let around: String = before.chain(seen.text[at..].chars().take(20)).collect();
            leaks.insert(format!("{} at {}: …{around}…", seen.by, seen.level));
        }
        leaks.extend(unused.iter().map(|target| format!("{target} logs no secret any more: take it out")));
        leaks
    }
}

impl log::Log for Witness {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        self.note(record.target(), record.level(), record.args().to_string());
    }

    fn flush(&self) {}
}

impl<S: Subscriber> Layer<S> for Witness {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let about = event.metadata();
        self.note(about.target(), level_of(about), fields.0);
    }

    fn on_new_span(&self, span: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        let mut fields = Fields::default();
        span.record(&mut fields);
        let about = span.metadata();
        self.note(about.target(), level_of(about), fields.0);
    }

    fn on_record(&self, _: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut fields = Fields::default();
        values.record(&mut fields);
        self.note("a span", Level::Error, fields.0);
    }
}

fn level_of(about: &Metadata<'_>) -> Level {
    about.level().as_str().parse().unwrap_or(Level::Error)
}

#[derive(Default)]
struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, "{}={value:?} ", field.name());
    }
}
