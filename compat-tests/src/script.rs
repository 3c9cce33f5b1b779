//! The script of a case: the clients of one SDK, a bucket, and the steps with the answers that they must have.

use std::fmt::Display;
use std::sync::Arc;

use crate::clients::Clients;
use crate::clients::requests::At;
use crate::outcome::{Outcome, visible};
use crate::servers::Server;

/// One run of a case through one SDK.
#[allow(missing_debug_implementations, reason = "Rusoto's clients have no Debug")]
pub struct Script {
    /// The clients of the SDK that this run goes through.
    pub clients: Arc<dyn Clients>,
    /// The server.
    pub server: Arc<Server>,
    /// A bucket that exists and that only this case writes to.
    pub bucket: String,
    steps: Vec<Outcome>,
    complaints: Vec<String>,
}

impl Script {
    /// Creates a run without steps.
    pub fn new(clients: Arc<dyn Clients>, server: Arc<Server>, bucket: String) -> Self {
        Self { clients, server, bucket, steps: Vec::new(), complaints: Vec::new() }
    }

    /// Returns an object of the bucket.
    pub fn at(&self, key: &str) -> At {
        At { bucket: self.bucket.clone(), key: key.to_owned() }
    }

    /// Adds a step that must succeed.
    pub fn ok(&mut self, outcome: Outcome) -> Seen<'_> {
        self.note(outcome, true)
    }

    /// Adds a step that must be refused.
    pub fn err(&mut self, outcome: Outcome) -> Seen<'_> {
        self.note(outcome, false)
    }

    /// Adds a step that one SDK or one server allows and another refuses. Either both SDKs agree, or the table of
    /// differences has the difference.
    pub fn either(&mut self, outcome: Outcome) -> Seen<'_> {
        let ok = outcome.is_ok();
        self.note(outcome, ok)
    }

    fn note(&mut self, outcome: Outcome, ok: bool) -> Seen<'_> {
        // The buckets of the two SDKs have different names, which some answers repeat. The port differs in each run.
        let outcome =
            outcome.replacing(&self.bucket, "{bucket}").replacing(self.server.authority(), "{server}");
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

    /// Returns the outcomes of the steps, and the complaints about them.
    pub fn end(self) -> (Vec<Outcome>, Vec<String>) {
        (self.steps, self.complaints)
    }
}

/// The step that was just added.
#[allow(missing_debug_implementations, reason = "Rusoto's clients have no Debug")]
pub struct Seen<'s> {
    script: &'s mut Script,
    as_it_must: bool,
}

impl Seen<'_> {
    /// Requires this value of the field in both SDKs.
    pub fn has(self, field: &str, expected: impl Display) -> Self {
        self.check(field, Some(&visible(&expected.to_string())))
    }

    /// Requires that the field is absent in both SDKs.
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

    /// Returns the outcome, for later steps.
    pub fn outcome(self) -> Outcome {
        self.script.steps.last().cloned().unwrap_or_else(|| Outcome::of("nothing"))
    }
}
