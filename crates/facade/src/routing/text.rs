//! Reads the text of a rollout.

use std::collections::HashMap;

use super::error::{RolloutError, RolloutSource};
use super::rule::Rule;
use super::services::{Services, quoted};
use super::share::Share;
use super::slot::Slot;

/// The rules of a text, by the name in the line: `*`, a service, or a service and an operation.
#[derive(Debug, Default)]
pub(crate) struct Rules {
    rules: Named<Rule>,
    shadows: Named<Share>,
}

/// Values by name, each with the number of its line.
type Named<T> = HashMap<String, (T, usize)>;

/// What can be wrong with a line, in words.
type Fault = String;

const CHOICES: &str = "write `old`, `new`, `10% of calls` or `10% of keys`";
const SHARES: &str = "a share is a number from 0 to 100 with at most four digits after the point, and `%`";

impl Rules {
    /// Reads a text. All names in it are those of operations that are known, and all its choices can be made.
    pub(crate) fn read(
        text: &str,
        origin: &RolloutSource,
        services: &Services,
    ) -> Result<Self, RolloutError> {
        let mut rules = Self::default();
        let at = |line| move |fault| RolloutError::Line { origin: origin.clone(), line, fault };
        for (line, number) in text.lines().zip(1..) {
            let line = line.trim();
            if !line.is_empty() && !line.starts_with('#') {
                rules.line(line, number, services).map_err(at(number))?;
            }
        }
        if rules.rules.is_empty() && rules.shadows.is_empty() {
            let fault =
                "there is no rule in it; to leave everything on the old side, write `* = old`".to_owned();
            return Err(RolloutError::Text { origin: origin.clone(), fault });
        }
        rules.keys_exist(services).map_err(|(line, fault)| at(line)(fault))?;
        Ok(rules)
    }

    /// Returns the rule of an operation: that of the most exact name.
    pub(crate) fn rule(&self, slot: &Slot) -> Rule {
        most_exact(&self.rules, slot).map_or(Rule::default(), |(rule, _)| rule)
    }

    /// Returns the share of calls of an operation beside which the other side runs.
    pub(crate) fn shadow(&self, slot: &Slot) -> Share {
        let share = most_exact(&self.shadows, slot).map_or(Share::default(), |(share, _)| share);
        if slot.can_be_shadowed() { share } else { Share::default() }
    }

    fn line(&mut self, line: &str, number: usize, services: &Services) -> Result<(), Fault> {
        let Some((name, value)) = line.split_once('=') else {
            return Err(format!("{} has no `=`; a rule is `s3.get_object = new`", quoted(line)));
        };
        let (name, value) = (name.trim(), value.trim());
        let words: Vec<_> = name.split_whitespace().collect();
        match words[..] {
            ["shadow", name] => {
                let slot = services.find(name)?;
                if let Some(slot) = slot.filter(|slot| !slot.can_be_shadowed()) {
                    return Err(cannot_be_shadowed(slot));
                }
                add(&mut self.shadows, name, share(value)?, number)
            }
            [name] => {
                services.find(name)?;
                add(&mut self.rules, name, choice(value)?, number)
            }
            _ => Err(format!(
                "{} is not a name: write `*`, `s3` or `s3.get_object`, with `shadow ` before it for a shadow",
                quoted(name)
            )),
        }
    }

    /// A share of keys needs operations that have a key.
    fn keys_exist(&self, services: &Services) -> Result<(), (usize, Fault)> {
        let mut keyless = HashMap::<usize, Vec<String>>::new();
        for slot in services.slots().filter(|slot| slot.operation().key.is_empty()) {
            if let Some((Rule::Keys(_), line)) = most_exact(&self.rules, slot) {
                keyless.entry(line).or_default().push(format!("`{}`", slot.operation()));
            }
        }
        let Some((line, operations)) = keyless.into_iter().min_by_key(|(line, _)| *line) else {
            return Ok(());
        };
        let more = operations.len().saturating_sub(3);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        let named = operations.iter().take(3).cloned().collect::<Vec<_>>().join(", ");
        Err((
            line,
            format!(
                "no key is known for {named}{more}, so there is no share of keys: write a line for each with `old`, \
                 `new` or `10% of calls`"
            ),
        ))
    }
}

fn most_exact<T: Copy>(named: &Named<T>, slot: &Slot) -> Option<(T, usize)> {
    let operation = slot.operation();
    let names = [&*operation.to_string(), operation.service, "*"];
    names.iter().find_map(|name| named.get(*name)).copied()
}

fn add<T>(named: &mut Named<T>, name: &str, value: T, number: usize) -> Result<(), Fault> {
    match named.insert(name.to_owned(), (value, number)) {
        Some((_, first)) => Err(format!("`{name}` has a rule in line {first} already; leave one of the two")),
        None => Ok(()),
    }
}

fn cannot_be_shadowed(slot: &Slot) -> Fault {
    let operation = slot.operation();
    match operation.repeatable {
        true => format!(
            "`{operation}` does more than read, so it runs on one side only; if it is safe to repeat, say so in code \
             with `RolloutBuilder::safe_to_repeat`"
        ),
        false => format!("`{operation}` has a body that can be read once only, so it runs on one side only"),
    }
}

fn choice(value: &str) -> Result<Rule, Fault> {
    let words: Vec<_> = value.split_whitespace().collect();
    match words[..] {
        ["old"] => Ok(Rule::Old),
        ["new"] => Ok(Rule::New),
        [text, "of", "calls"] => share(text).map(Rule::Calls),
        [text, "of", "keys"] => share(text).map(Rule::Keys),
        _ => Err(format!("{} is not a choice: {CHOICES}", quoted(value))),
    }
}

fn share(text: &str) -> Result<Share, Fault> {
    let share = text.strip_suffix('%').and_then(Share::of_percent);
    share.ok_or_else(|| format!("{} is not a share: {SHARES}", quoted(text)))
}
