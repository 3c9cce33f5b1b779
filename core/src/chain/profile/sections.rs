//! The text of a credentials or config file as sections of keys and values.
//!
//! Neither world's parser will do: aws-config's refuses a whole file for one line that it does not know, and Rusoto's
//! cuts values and panics. The one in [`parser`](super::parser) skips what it cannot read, and remembers where.

use super::parser;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use zeroize::Zeroize;

/// Which of the two files a text comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Credentials,
    Config,
}

/// The keys of one section, in small letters.
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
    /// `sso-session` and `services`, with their names.
    pub(super) others: BTreeMap<(&'static str, String), Properties>,
    /// Profile and key, where a key stands that has no value.
    pub(super) left_empty: BTreeSet<(String, String)>,
    /// The numbers of lines that could not be read.
    pub(super) skipped: Vec<usize>,
    /// Profiles whose section without `profile` in front is not read, as there is one with it.
    pub(super) overruled: BTreeSet<String>,
}

pub(super) const KEY_ID: &str = "aws_access_key_id";
pub(super) const SECRET: &str = "aws_secret_access_key";
pub(super) const TOKEN: &str = "aws_session_token";
/// Under which names helpers write when the keys beside it expire.
pub(super) const EXPIRIES: [&str; 4] =
    ["x_security_token_expires", "aws_session_expiration", "aws_credential_expiration", "expiration"];

/// Adds what a later section or file says of a profile. New keys must not get the old token or the old expiry.
pub(super) fn add(known: &mut Properties, more: Properties) {
    if [KEY_ID, SECRET].iter().all(|key| more.contains_key(*key)) {
        known.retain(|key, _| ![KEY_ID, SECRET, TOKEN].contains(&&**key) && !EXPIRIES.contains(&&**key));
    }
    known.extend(more);
}

impl Sections {
    pub(super) fn parse(content: &[u8], kind: Kind) -> Self {
        parser::parse(content, kind)
    }

    pub(super) fn profile(&self, name: &str) -> Option<&Properties> {
        self.profiles.get(&*bare(name))
    }

    /// The section `[sso-session name]`.
    pub(super) fn sso_session(&self, name: &str) -> Option<&Properties> {
        self.others.get(&("sso-session", bare(name).into_owned()))
    }

    /// Whether a profile has this key, and no value for it.
    pub(super) fn leaves_empty(&self, profile: &str, key: &str) -> bool {
        self.left_empty.contains(&(bare(profile).into_owned(), key.to_owned()))
    }

    /// A setting of one service in a `services` section.
    pub(super) fn of_service(&self, section: &str, service: &str, key: &str) -> Option<&str> {
        let services = self.others.get(&("services", bare(section).into_owned()))?;
        let nested = &services.get(service)?.nested;
        nested.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    /// A hint for an error, when there is anything to hint at: what is left out may be what is missing.
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

    /// Both files as one: where both have a key, the credentials file's is taken, as in the SDKs.
    pub(super) fn merged(config: &Self, credentials: &Self) -> Self {
        let mut merged = config.clone();
        for (name, properties) in &credentials.profiles {
            add(merged.profiles.entry(name.clone()).or_default(), properties.clone());
        }
        merged.left_empty.extend(credentials.left_empty.iter().cloned());
        merged
    }

    /// As aws-config reads it. `replace` may put other properties in the place of a profile's.
    pub(super) fn render(&self, replace: impl Fn(&str, &Properties) -> Option<Properties>) -> String {
        let mut text = String::new();
        for (name, properties) in &self.profiles {
            let _ = writeln!(text, "[profile {}]", identifier(name));
            let replaced = replace(name, properties);
            render_properties(&mut text, replaced.as_ref().unwrap_or(properties));
        }
        for ((prefix, name), properties) in &self.others {
            let _ = writeln!(text, "[{prefix} {}]", identifier(name));
            render_properties(&mut text, properties);
        }
        text
    }
}

/// Leaves out what aws-config would refuse the whole text for: it knows no such keys.
fn render_properties(text: &mut String, properties: &Properties) {
    for (key, property) in properties.iter().filter(|(key, _)| is_identifier(key)) {
        let value = match key.as_str() {
            "source_profile" | "sso_session" | "services" => identifier(&property.value),
            // Deeper lines go on with the value of the line above.
            _ => property.value.replace('\n', "\n  "),
        };
        let _ = writeln!(text, "{key} = {value}");
        for (key, value) in property.nested.iter().filter(|(key, _)| is_identifier(key)) {
            let _ = writeln!(text, "  {key} = {value}");
        }
    }
}

fn is_identifier(key: &str) -> bool {
    key.bytes().all(is_in_identifier)
}

fn is_in_identifier(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"_-/.@:+".contains(&byte)
}

/// A profile's name in the letters that aws-config allows, each other byte as `%20`. It is what errors show.
pub(super) fn identifier(name: &str) -> String {
    let mut identifier = String::new();
    for byte in bare(name).bytes() {
        if is_in_identifier(byte) {
            identifier.push(char::from(byte));
        } else {
            let _ = write!(identifier, "%{byte:02X}");
        }
    }
    identifier
}

/// Without the spaces and quotes that may stand around a name, and the backslashes that may stand for quotes. Any other
/// backslash is part of the name, as on Rusoto.
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

/// What ends a name, or begins a quotation, unless a backslash stands before it.
pub(super) fn needs_escape(letter: char) -> bool {
    matches!(letter, ' ' | '"' | '\'' | '\\' | '[' | ']')
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_types::os_shim_internal::{Env, Fs};
    use futures_util::FutureExt;
    use proptest::prelude::*;

    /// What aws-config makes of the text, or why it refuses it.
    fn by_aws_config(text: &str) -> Result<aws_config::profile::ProfileSet, String> {
        let files = crate::chain::in_memory::in_memory(text.to_owned());
        let loaded =
            aws_config::profile::load(&Fs::default(), &Env::from_slice(&[]), &files, None).now_or_never();
        loaded.expect("nothing to wait for").map_err(|error| error.to_string())
    }

    /// Lines of what a file may hold, whole and in pieces.
    fn files() -> impl Strategy<Value = Vec<u8>> {
        let piece = prop_oneof![
            Just("[default]"),
            Just("[profile b]"),
            Just("[sso-session c#d]"),
            Just("[services e]"),
            Just("["),
            Just("]"),
            Just("aws_access_key_id"),
            Just("credential_process"),
            Just("source_profile"),
            Just("sts"),
            Just("="),
            Just(" = "),
            Just(" "),
            Just("  "),
            Just("\t"),
            Just("#"),
            Just(" ;"),
            Just("\""),
            Just("ß"),
            Just("%"),
            Just("\r"),
            Just("\n"),
            Just("\n"),
            Just("value"),
            Just("\u{feff}"),
            Just("\0"),
        ];
        let line = prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat());
        let lines = prop::collection::vec(line, 0..12).prop_map(|lines| lines.join("\n"));
        let odd = prop::option::of((any::<prop::sample::Index>(), any::<u8>()));
        (lines, odd).prop_map(|(lines, odd)| {
            let mut bytes = lines.into_bytes();
            if let Some((at, byte)) = odd.filter(|_| !bytes.is_empty()) {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            bytes
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]

        #[test]
        fn aws_config_reads_whatever_is_rendered(config in files(), credentials in files()) {
            let config = Sections::parse(&config, Kind::Config);
            let credentials = Sections::parse(&credentials, Kind::Credentials);
            let merged = Sections::merged(&config, &credentials);
            let text = merged.render(|_, _| None);
            let read = by_aws_config(&text);
            prop_assert!(read.is_ok(), "{:?}: {text:?}", read);
            let read = read.unwrap();
            for name in merged.profiles.keys().filter(|name| !name.is_empty()) {
                prop_assert!(read.get_profile(&identifier(name)).is_some(), "{name:?}: {text:?}");
            }
        }
    }

    #[test]
    fn what_is_no_key_to_aws_config_is_not_rendered() {
        let text = "[default]\na ;b = c\nd = e\nf =\n  g #h = i\n  j = k\n";
        let rendered = Sections::parse(text.as_bytes(), Kind::Config).render(|_, _| None);
        assert_eq!(rendered, "[profile default]\nd = e\nf = \n  j = k\n");
    }

    #[test]
    fn nested_settings_stay_below_theirs() {
        let text =
            "[default]\nservices = mine\n[services mine]\nsts =\n  endpoint_url = http://x\ns3 =\n  a = b\n";
        let sections = Sections::parse(text.as_bytes(), Kind::Config);
        let rendered = sections.render(|_, _| None);
        assert!(
            rendered.contains("[services mine]\ns3 = \n  a = b\nsts = \n  endpoint_url = http://x\n"),
            "{rendered}"
        );
    }

    #[test]
    fn skipped_lines_are_counted() {
        let skipped = |text: &str| Sections::parse(text.as_bytes(), Kind::Config).left_out();
        assert_eq!(skipped("[default]\n# comment\n\nregion = x"), None);
        assert_eq!(skipped("junk").as_deref(), Some("line 1 could not be read"));
        assert_eq!(
            skipped("[default]\njunk\n\n= x").as_deref(),
            Some("line 2 and one more line could not be read")
        );
        assert_eq!(skipped("a = b\n[c\nd\n").as_deref(), Some("line 1 and 2 more lines could not be read"));
    }
}
