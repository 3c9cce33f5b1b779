//! What a story did, step by step, without what a server draws.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Debug, Write as _};

use facade_tests::{Canonical, Recorder, Stage, without_known};
use rusoto_core::RusotoError;
use serde::Serialize;
use serde_json::{Value, json};

use super::differences::{DRAWN, Differences};

/// What one client sent for a call, and what it returned.
struct Step {
    operation: &'static str,
    sent: Vec<Canonical>,
    answer: Value,
}

/// The steps of one client.
pub(crate) struct Log {
    client: &'static str,
    recorder: Recorder,
    steps: Vec<Step>,
    /// What the server drew, and the name in place of it.
    drawn: Vec<(String, String)>,
}

impl Log {
    pub(crate) fn new(client: &'static str, stage: &Stage) -> Self {
        let drawn = stage.authorities().map(|it| (it, "{server}".to_owned())).into();
        Self { client, recorder: stage.recorder.clone(), steps: Vec::new(), drawn }
    }

    /// Notes a call that must succeed, and returns what it returned.
    pub(crate) fn ok<T: Serialize, E: Debug>(
        &mut self,
        operation: &'static str,
        result: Result<T, RusotoError<E>>,
    ) -> T {
        let output = result
            .unwrap_or_else(|error| panic!("{}: {operation} must succeed, but: {error:?}", self.client));
        self.note(operation, serde_json::to_value(&output).unwrap());
        output
    }

    /// Notes a call that must be refused.
    pub(crate) fn refused<T: Debug, E: Debug>(
        &mut self,
        operation: &'static str,
        result: Result<T, RusotoError<E>>,
    ) {
        let error = result.err().unwrap_or_else(|| panic!("{}: {operation} must be refused", self.client));
        let answer = match error {
            RusotoError::Service(error) => json!({ "Service": format!("{error:?}") }),
            RusotoError::Unknown(answer) => {
                json!({ "Unknown": answer.status.as_u16(), "body": answer.body_as_str() })
            }
            other => json!({ "other": format!("{other:?}") }),
        };
        self.note(operation, answer);
    }

    fn note(&mut self, operation: &'static str, mut answer: Value) {
        let mut sent: Vec<_> = self.recorder.take().iter().map(|it| Canonical::of(it)).collect();
        sent.iter_mut().for_each(|it| self.name_drawn(it));
        take_drawn(operation, &mut answer, &mut self.drawn);
        self.name_in(&mut answer);
        self.steps.push(Step { operation, sent, answer });
    }

    fn named(&self, text: &str) -> String {
        self.drawn.iter().fold(text.to_owned(), |text, (value, name)| text.replace(value, name))
    }

    fn name_drawn(&self, request: &mut Canonical) {
        request.target = self.named(&request.target);
        request.parts = request.parts.iter().map(|it| self.named(it)).collect();
        request.body = self.named(&request.body);
        self.name_in(&mut request.json);
    }

    fn name_in(&self, value: &mut Value) {
        match value {
            Value::String(text) => *text = self.named(text),
            Value::Array(values) => values.iter_mut().for_each(|it| self.name_in(it)),
            Value::Object(fields) => {
                *fields = std::mem::take(fields)
                    .into_iter()
                    .map(|(name, mut value)| {
                        self.name_in(&mut value);
                        (self.named(&name), value)
                    })
                    .collect();
            }
            _ => {}
        }
    }
}

/// Puts a name in place of each value that the server draws, and notes its text, which may come again elsewhere.
fn take_drawn(operation: &str, value: &mut Value, drawn: &mut Vec<(String, String)>) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(|it| take_drawn(operation, it, drawn)),
        Value::Object(fields) => {
            for (name, value) in fields {
                if !(DRAWN.contains(&&**name) || DRAWN.contains(&&*format!("{operation}.{name}"))) {
                    take_drawn(operation, value, drawn);
                } else if value.is_number() {
                    *value = format!("{{{name}}}").into();
                } else if let Value::String(text) = value
                    && !text.is_empty()
                    && !drawn.iter().any(|(known, _)| known == text)
                {
                    // A number, because a name that is there twice says that the value is the same.
                    drawn.push((text.clone(), format!("{{{name} {}}}", drawn.len())));
                }
            }
        }
        _ => {}
    }
}

/// Returns the values of an answer, each with its place.
fn fields(answer: &Value) -> BTreeMap<String, String> {
    fn add(place: String, value: &Value, into: &mut BTreeMap<String, String>) {
        match value {
            Value::Array(values) if !values.is_empty() => {
                values.iter().enumerate().for_each(|(at, value)| add(format!("{place}[{at}]"), value, into));
            }
            Value::Object(fields) if !fields.is_empty() => {
                fields.iter().for_each(|(name, value)| add(format!("{place}.{name}"), value, into));
            }
            other => {
                into.insert(place, other.to_string());
            }
        }
    }
    let mut all = BTreeMap::new();
    add(String::new(), answer, &mut all);
    all
}

/// Compares what both clients did.
pub(crate) fn compare(service: &str, old: Log, new: Log) {
    let mut found = String::new();
    let mut differences = Differences::of(service);
    assert_eq!(old.steps.len(), new.steps.len(), "{service}: the story has as many steps");
    for (old, new) in old.steps.into_iter().zip(new.steps) {
        let operation = old.operation;
        assert_eq!(old.sent.len(), 1, "{service}: {operation}");
        assert_eq!(new.sent.len(), 1, "{service}: {operation}");
        let pairs = old.sent.into_iter().zip(new.sent);
        for mut pair in pairs.map(|(old, new)| [old, new]) {
            without_known(service, operation, &mut pair);
            if pair[0] != pair[1] {
                writeln!(found, "{operation}, request:\n{}", pair[0].difference(&pair[1])).unwrap();
            }
        }
        let [old, new] = [old.answer, new.answer].map(|answer| fields(&answer));
        for at in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
            let [old, new] = [&old, &new].map(|it| it.get(at).map_or("(absent)", String::as_str));
            if old != new && !differences.has(operation, at, [old, new]) {
                writeln!(found, "{operation}, answer, {at}:\n  - {old}\n  + {new}").unwrap();
            }
        }
    }
    found += &differences.stale();
    assert!(found.is_empty(), "{service}\n{found}");
}
