//! The text of a credentials or config file as sections of keys and values.
//!
//! The parsers of both SDKs are unsuitable: aws-config's refuses a whole file for one unknown line, and Rusoto's cuts
//! values and panics. The [`parser`](super::parser) here skips lines that it cannot read, and records their numbers.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use zeroize::Zeroize;

/// The file that a text comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Credentials,
    Config,
}

/// The keys of a section, in lower case.
pub(super) type Properties = BTreeMap<String, Property>;

#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Property {
    pub(super) value: String,
    /// The indented lines below a key without a value: `endpoint_url` below `sts`.
    pub(super) nested: Vec<(String, String)>,
}

impl Property {
    pub(super) fn new(value: String) -> Self {
        Self { value, nested: Vec::new() }
    }
}

impl Drop for Property {
    fn drop(&mut self) {
        self.value.zeroize();
    }
}

impl std::fmt::Debug for Property {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("** redacted **")
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Sections {
    pub(super) profiles: BTreeMap<String, Properties>,
    /// The sections `sso-session` and `services`, with their names.
    pub(super) others: BTreeMap<(&'static str, String), Properties>,
    /// The keys without a value, with their profiles.
    pub(super) left_empty: BTreeSet<(String, String)>,
    /// The numbers of the lines that could not be read.
    pub(super) skipped: Vec<usize>,
    /// Profiles with two sections, of which the one without `profile` is ignored.
    pub(super) overruled: BTreeSet<String>,
}

pub(super) const KEY_ID: &str = "aws_access_key_id";
pub(super) const SECRET: &str = "aws_secret_access_key";
pub(super) const TOKEN: &str = "aws_session_token";
/// The older name of [`TOKEN`].
pub(super) const OLD_TOKEN: &str = "aws_security_token";
/// The names under which helper programs write the expiry of the keys.
pub(super) const EXPIRIES: [&str; 4] =
    ["x_security_token_expires", "aws_session_expiration", "aws_credential_expiration", "expiration"];

/// Adds the properties of a later section or file. New keys must not get the old token or the old expiry.
pub(super) fn add(known: &mut Properties, more: Properties) {
    if [KEY_ID, SECRET].iter().all(|key| has(&more, key)) {
        known.retain(|key, _| {
            ![KEY_ID, SECRET, TOKEN, OLD_TOKEN].contains(&&**key) && !EXPIRIES.contains(&&**key)
        });
    }
    known.extend(more);
}

impl Sections {
    pub(super) fn profile(&self, name: &str) -> Option<&Properties> {
        self.profiles.get(&*bare(name))
    }

    /// Returns the section `[sso-session name]`.
    pub(super) fn sso_session(&self, name: &str) -> Option<&Properties> {
        self.others.get(&("sso-session", bare(name).into_owned()))
    }

    /// Returns whether a profile has this key without a value.
    pub(super) fn leaves_empty(&self, profile: &str, key: &str) -> bool {
        self.left_empty.contains(&(bare(profile).into_owned(), key.to_owned()))
    }

    /// Returns a setting of one service in a `services` section.
    pub(super) fn of_service(&self, section: &str, service: &str, key: &str) -> Option<&str> {
        nested(self.others.get(&("services", bare(section).into_owned()))?, service, key)
    }

    /// Returns a hint for an error, if parts of the file were skipped. The missing setting may be in one of them.
    pub(super) fn left_out(&self) -> Option<String> {
        let mut hints = Vec::new();
        if let Some((first, rest)) = self.skipped.split_first() {
            let more = match rest.len() {
                0 => String::new(),
                1 => " and one more line".to_owned(),
                more => format!(" and {more} more lines"),
            };
            hints.push(format!("line {first}{more} could not be read"));
        }
        if let Some(name) = self.overruled.first() {
            hints.push(format!("section [{name}] is not read, because there is [profile {name}]"));
        }
        (!hints.is_empty()).then(|| hints.join("; "))
    }

    /// Returns both files as one. If both have a key, the credentials file goes first, as in the SDKs.
    pub(super) fn merged(config: &Self, credentials: &Self) -> Self {
        let mut merged = config.clone();
        for (name, properties) in &credentials.profiles {
            add(merged.profiles.entry(name.clone()).or_default(), properties.clone());
        }
        merged.left_empty.extend(credentials.left_empty.iter().cloned());
        merged
    }
}

/// Returns a setting of a profile. A key with only indented lines has no value.
pub(super) fn value<'a>(properties: &'a Properties, key: &str) -> Option<&'a str> {
    properties.get(key).map(|property| property.value.as_str()).filter(|value| !value.is_empty())
}

/// Returns a setting in the indented lines below a key without a value.
pub(super) fn nested<'a>(properties: &'a Properties, key: &str, below: &str) -> Option<&'a str> {
    let lines = &properties.get(key)?.nested;
    let set = lines.iter().rev().find(|(name, value)| name == below && !value.is_empty());
    set.map(|(_, value)| value.as_str())
}

pub(super) fn has(properties: &Properties, key: &str) -> bool {
    value(properties, key).is_some()
}

/// Returns a name without the spaces and quotes around it, and without the backslashes before quotes. Any other
/// backslash is part of the name, as in Rusoto.
pub(super) fn bare(name: &str) -> Cow<'_, str> {
    let name = name.trim();
    let unquoted = ['"', '\''].into_iter().find_map(|quote| name.strip_prefix(quote)?.strip_suffix(quote));
    if unquoted.is_some() || !name.contains('\\') {
        return Cow::Borrowed(unquoted.unwrap_or(name));
    }
    let mut letters = name.chars().peekable();
    let mut plain = String::new();
    while let Some(letter) = letters.next() {
        let escaped = letters.next_if(|next| letter == '\\' && needs_escape(*next));
        plain.push(escaped.unwrap_or(letter));
    }
    Cow::Owned(plain)
}

/// Returns whether a character ends a name or begins a quotation unless a backslash precedes it.
pub(super) fn needs_escape(letter: char) -> bool {
    matches!(letter, ' ' | '"' | '\'' | '\\' | '[' | ']')
}
