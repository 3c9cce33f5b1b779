//! What a case is given: a world, a bucket of its own, and a place to say what each step must answer.

use std::fmt::Display;
use std::sync::Arc;

use crate::outcome::{Outcome, visible};
use crate::servers::Server;
use crate::worlds::World;
use crate::worlds::requests::At;

/// One run of a case through one world.
#[allow(missing_debug_implementations, reason = "Rusoto's clients have no Debug")]
pub struct Script {
    /// The world that this run goes through.
    pub world: Arc<dyn World>,
    /// The server.
    pub server: Arc<Server>,
    /// A bucket that exists and that only this case writes to.
    pub bucket: String,
    steps: Vec<Outcome>,
    complaints: Vec<String>,
}

impl Script {
    /// A run that has not begun.
    pub fn new(world: Arc<dyn World>, server: Arc<Server>, bucket: String) -> Self {
        Self { world, server, bucket, steps: Vec::new(), complaints: Vec::new() }
    }

    /// A place in the bucket.
    pub fn at(&self, key: &str) -> At {
        At { bucket: self.bucket.clone(), key: key.to_owned() }
    }

    /// Notes a step that must succeed.
    pub fn ok(&mut self, outcome: Outcome) -> Seen<'_> {
        self.note(outcome, true)
    }

    /// Notes a step that must be refused.
    pub fn err(&mut self, outcome: Outcome) -> Seen<'_> {
        self.note(outcome, false)
    }

    /// Notes a step that one world or one server allows and another does not: the table of differences
    /// says which, or the two worlds agree.
    pub fn either(&mut self, outcome: Outcome) -> Seen<'_> {
        let ok = outcome.is_ok();
        self.note(outcome, ok)
    }

    fn note(&mut self, outcome: Outcome, ok: bool) -> Seen<'_> {
        // The worlds' buckets have names of their own, which some answers repeat.
        let outcome = outcome.replacing(&self.bucket, "{bucket}");
        if outcome.is_ok() != ok {
            let must = if ok { "must succeed" } else { "must be refused" };
            self.complain(format!("{must}, but: {outcome}"));
        }
        let as_it_must = outcome.is_ok() == ok;
        self.steps.push(outcome);
        Seen { script: self, as_it_must }
    }

    fn complain(&mut self, complaint: String) {
        let step = self.steps.len() + 1;
        self.complaints.push(format!("step {step}: {complaint}"));
    }

    /// The steps' outcomes, and what was not as the case says.
    pub fn end(self) -> (Vec<Outcome>, Vec<String>) {
        (self.steps, self.complaints)
    }
}

/// A step that was just noted, about which more can be said.
#[allow(missing_debug_implementations, reason = "Rusoto's clients have no Debug")]
pub struct Seen<'s> {
    script: &'s mut Script,
    as_it_must: bool,
}

impl Seen<'_> {
    /// The field must say this in both worlds.
    pub fn has(self, field: &str, expected: impl Display) -> Self {
        self.check(field, Some(&visible(&expected.to_string())))
    }

    /// The field must be absent in both worlds.
    pub fn lacks(self, field: &str) -> Self {
        self.check(field, None)
    }

    fn check(self, field: &str, expected: Option<&str>) -> Self {
        if !self.as_it_must {
            // An error has no body and an answer no code: one complaint is enough.
            return self;
        }
        let step = self.script.steps.len();
        let outcome = &self.script.steps[step - 1];
        if outcome.get(field) != expected {
            let found = outcome.get(field).unwrap_or("absent");
            let complaint = format!(
                "step {step}: {} {field} must be {}, but is {found}",
                outcome.operation(),
                expected.unwrap_or("absent"),
            );
            self.script.complaints.push(complaint);
        }
        self
    }

    /// The outcome, for what later steps need of it.
    pub fn outcome(self) -> Outcome {
        self.script.steps.last().cloned().unwrap_or_else(|| Outcome::of("nothing"))
    }
}
