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
        false => format!("`{operation}` has a body that can be read only once, so it runs on one side only"),
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::operation::Operation;
    use super::*;

    static OPERATIONS: [Operation; 5] = [
        Operation::new("box", "get_it", &["name"]).reads(),
        Operation::new("box", "get_all", &[]).reads(),
        Operation::new("box", "put_it", &["name"]),
        Operation::new("box", "put_body", &["name"]).once(),
        Operation::new("box", "count", &[]),
    ];

    fn services() -> Services {
        Services::of(&[&OPERATIONS], &["box.count".to_owned()]).expect("services")
    }

    fn read(text: &str) -> Result<Rules, String> {
        Rules::read(text, &RolloutSource::Code, &services()).map_err(|error| error.to_string())
    }

    /// Returns the rule and the shadow of an operation.
    fn of(text: &str, operation: &str) -> (String, String) {
        let (rules, services) = (read(text).expect("rules"), services());
        let slot = services.operation(operation).expect("an operation");
        (rules.rule(slot).to_string(), rules.shadow(slot).to_string())
    }

    fn fault(text: &str) -> String {
        let error = read(text).expect_err(text);
        error.strip_prefix("the rollout set in code, ").unwrap_or(&error).to_owned()
    }

    #[test]
    fn the_most_exact_name_wins_wherever_it_stands() {
        let lines = ["box.get_it = 10% of keys", "box = new", "* = 2.5% of calls"];
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            let text = order.map(|line| lines[line]).join("\n");
            assert_eq!(of(&text, "box.get_it").0, "10% of keys");
            assert_eq!(of(&text, "box.put_it").0, "new");
            assert_eq!(of(&text, "sts.get_caller_identity").0, "2.5% of calls");
        }
        assert_eq!(of("box.get_it = new", "box.put_it").0, "old");
    }

    #[test]
    fn comments_empty_lines_and_spaces_mean_nothing() {
        let text = "# a comment\r\n\r\n\t box.get_it\t=  10%   of keys \r\n  # another = one\n";
        assert_eq!(of(text, "box.get_it").0, "10% of keys");
    }

    #[test]
    fn a_shadow_is_for_what_may_run_twice() {
        let text = "shadow * = 5%\nshadow  box.get_all = 0.5%";
        for (operation, shadow) in [
            ("get_it", "5%"),
            ("get_all", "0.5%"),
            ("put_it", "0%"),
            ("put_body", "0%"),
            // Code says that it is safe to repeat.
            ("count", "5%"),
        ] {
            assert_eq!(of(text, &format!("box.{operation}")), ("old".to_owned(), shadow.to_owned()));
        }
        assert_eq!(of("shadow box.count = 5%", "box.count").1, "5%");
        let error = fault("shadow box.put_it = 5%");
        assert!(error.starts_with("line 1: `box.put_it` does more than read, so"), "{error}");
        let error = fault("shadow box.put_body = 5%");
        assert!(
            error.starts_with("line 1: `box.put_body` has a body that can be read only once, so"),
            "{error}"
        );
    }

    #[test]
    fn a_line_that_is_no_rule_says_what_is_one() {
        for (line, says) in [
            ("box", "`box` has no `=`; a rule is `s3.get_object = new`"),
            ("box = newer", "`newer` is not a choice: write `old`, `new`, `10% of calls` or `10% of keys`"),
            ("box =", "`` is not a choice: "),
            ("box = NEW", "`NEW` is not a choice: "),
            ("box = new # why", "`new # why` is not a choice: "),
            ("box = 10%", "`10%` is not a choice: "),
            ("box = 10 % of calls", "`10 % of calls` is not a choice: "),
            ("box = 10 of calls", "`10` is not a share: a share is a number from 0 to 100 with at most four"),
            ("box = 100.5% of calls", "`100.5%` is not a share: "),
            ("box = -1% of calls", "`-1%` is not a share: "),
            ("box = NaN% of calls", "`NaN%` is not a share: "),
            ("box = 0.00001% of calls", "`0.00001%` is not a share: "),
            ("shadow box = new", "`new` is not a share: "),
            ("shadow = 5%", "the service `shadow` is not known here; known are "),
            ("= new", "`` is not a name: write `*`, `s3` or `s3.get_object`"),
            ("box get_it = new", "`box get_it` is not a name: "),
            ("shadow box get_it = 5%", "`shadow box get_it` is not a name: "),
            ("bax = new", "the service `bax` is not known here; known are "),
            (".get_it = new", "the service `` is not known here; known are "),
            ("box. = new", "box has no operation ``; operations are the methods of Rusoto's trait, as `"),
            ("box.get_it.x = new", "box has no operation `get_it.x`; "),
            (
                "box.get_itt = new",
                "box has no operation `get_itt`; operations are the methods of Rusoto's trait, as `get_it`, ",
            ),
            ("box.* = new", "box has no operation `*`; "),
            ("** = new", "the service `**` is not known here; "),
            ("\u{feff}box = new", "the service `\\u{feff}box` is not known here; "),
            ("bo\u{1b}[31mx = new", "the service `bo [31mx` is not known here; "),
            (
                "box = 10% of keys",
                "no key is known for `box.get_all`, `box.count`, so there is no share of keys: ",
            ),
            ("box.count = 10% of keys", "no key is known for `box.count`, so "),
        ] {
            let error = fault(&format!("* = old\n\n{line}\n"));
            assert!(error.starts_with(&format!("line 3: {says}")), "{line:?}: {error}");
        }
    }

    #[test]
    fn an_operation_without_a_key_may_have_a_rule_of_its_own_beside_a_share_of_keys() {
        let text = "box = 10% of keys\nbox.get_all = new\nbox.count = old";
        assert_eq!(of(text, "box.get_it").0, "10% of keys");
        assert_eq!(of(text, "box.get_all").0, "new");
    }

    #[test]
    fn a_name_has_one_rule_and_one_shadow() {
        assert_eq!(
            fault("box = new\n* = old\nbox = new"),
            "line 3: `box` has a rule in line 1 already; leave one of the two"
        );
        assert_eq!(
            fault("shadow * = 1%\nshadow * = 2%"),
            "line 2: `*` has a rule in line 1 already; leave one of the two"
        );
        assert_eq!(of("box = new\nshadow box = 1%", "box.get_it"), ("new".to_owned(), "1%".to_owned()));
    }

    #[test]
    fn a_text_without_a_rule_is_not_a_rollout() {
        for text in ["", "\n", "# box = new\n", " \t\r\n"] {
            assert_eq!(
                fault(text),
                "the rollout set in code: there is no rule in it; to leave everything on the old side, write `* = old`"
            );
        }
    }

    #[test]
    fn a_long_line_is_shown_in_part() {
        let error = fault(&format!("box = {}", "x".repeat(100_000)));
        assert!(error.len() < 200, "{error}");
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text: String) {
            let _ = read(&text);
        }

        /// Most of these are rules, or nearly.
        #[test]
        fn any_line_is_read_or_refused(
            lines in prop::collection::vec(
                "(shadow )?(\\*|box|sts)(\\.(get_it|put_it|count|x))? ?=? ?(old|new|[0-9.]{0,5}% of (calls|keys)|[0-9]{1,3}%)?",
                0..5,
            )
        ) {
            let text = lines.join("\n");
            if let Err(error) = read(&text) {
                prop_assert!(error.starts_with("the rollout set in code"), "{}", error);
            }
        }
    }
}
