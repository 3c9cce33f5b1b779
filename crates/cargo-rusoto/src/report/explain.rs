//! One kind of finding.

use crate::{Class, Error, RULES, Rule};

/// Returns what an id stands for.
///
/// # Errors
///
/// If no kind has this id. The error lists all.
pub fn explain(id: &str) -> Result<String, Error> {
    let Some(rule) = Rule::with_id(id) else {
        let all: Vec<_> = RULES.iter().map(|rule| rule.id).collect();
        return Err(Error::new(format!("no finding has the id `{id}`; the ids are {}", all.join(", "))));
    };
    let rest = if rule.class == Class::Auto { ". Places that it does not rewrite are assisted" } else { "" };
    let how = format!("{}: {}{rest}.", rule.class.name(), rule.class.meaning());
    Ok(format!("{} {}\n\n{}\n{how}\n\n{}\n", rule.id, rule.title, rule.says, rule.url()))
}
