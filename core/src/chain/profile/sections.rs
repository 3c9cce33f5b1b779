//! The text of a credentials or config file as sections of keys and values.
//!
//! Neither world's parser will do: aws-config's refuses a whole file for one line that it does not know, and Rusoto's
//! cuts values and panics. This one skips what it cannot read, and remembers where.

use std::collections::BTreeMap;
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
    nested: Vec<(String, String)>,
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
    profiles: BTreeMap<String, Properties>,
    /// `sso-session` and `services`, with their names.
    others: BTreeMap<(&'static str, String), Properties>,
    /// The numbers of lines that could not be read.
    skipped: Vec<usize>,
}

const CREDENTIALS: [&str; 3] = ["aws_access_key_id", "aws_secret_access_key", "aws_session_token"];

impl Sections {
    pub(super) fn parse(content: &[u8], kind: Kind) -> Self {
        let mut parser = Parser { kind, sections: Self::default(), section: None, parent: None };
        let content = content.strip_prefix("\u{feff}".as_bytes()).unwrap_or(content);
        for (number, line) in content.split(|&byte| byte == b'\n').enumerate() {
            let read = match std::str::from_utf8(line) {
                Ok(line) => parser.line(line),
                // A header that cannot be read must not leave its keys to the section before it.
                Err(_) => {
                    if line.trim_ascii_start().first() == Some(&b'[') {
                        parser.begin(None);
                    }
                    None
                }
            };
            if read.is_none() {
                parser.sections.skipped.push(number + 1);
            }
        }
        parser.begin(None);
        parser.sections
    }

    pub(super) fn profile(&self, name: &str) -> Option<&Properties> {
        self.profiles.get(bare(name))
    }

    pub(super) fn profiles(&self) -> impl Iterator<Item = (&String, &Properties)> {
        self.profiles.iter()
    }

    /// A hint for an error, when there is anything to hint at: what was skipped may be what is missing.
    pub(super) fn skipped(&self) -> Option<String> {
        let (first, rest) = self.skipped.split_first()?;
        let mut lines = format!("line {first}");
        match rest.len() {
            0 => {}
            1 => lines.push_str(" and one more line"),
            more => drop(write!(lines, " and {more} more lines")),
        }
        Some(format!("{lines} could not be read"))
    }

    /// Both files as one: where both have a key, the credentials file's is taken, as in the SDKs.
    pub(super) fn merged(config: &Self, credentials: &Self) -> Self {
        let mut merged = config.clone();
        for (name, properties) in &credentials.profiles {
            merged.profiles.entry(name.clone()).or_default().extend(properties.clone());
        }
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
            _ => property.value.clone(),
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

/// Without the spaces and quotes that may stand around a name.
fn bare(name: &str) -> &str {
    let name = name.trim();
    let unquoted = ['"', '\''].into_iter().find_map(|quote| name.strip_prefix(quote)?.strip_suffix(quote));
    unquoted.unwrap_or(name)
}

/// A section that is being read.
struct Section {
    name: Name,
    properties: Properties,
}

enum Name {
    Profile(String),
    Other(&'static str, String),
}

/// The key that indented lines may belong to.
struct Parent {
    key: String,
    indent: usize,
}

struct Parser {
    kind: Kind,
    sections: Sections,
    section: Option<Section>,
    parent: Option<Parent>,
}

impl Parser {
    /// `None` for a line that makes no sense.
    fn line(&mut self, line: &str) -> Option<()> {
        let text = line.trim();
        if text.is_empty() || text.starts_with(['#', ';']) {
            return Some(());
        }
        if text.starts_with('[') {
            let name = header(text);
            let read = name.as_ref().map(|_| ());
            self.begin(name);
            return read;
        }
        let (key, value) = text.split_once('=')?;
        let key = key.trim();
        let key = key.strip_prefix("export ").unwrap_or(key).trim().to_ascii_lowercase();
        if key.is_empty() {
            return None;
        }
        // The command of a process has comments of its own, and quotes around what only looks like one.
        let value =
            if key == "credential_process" { value } else { without_comment(value) }.trim().to_owned();
        let indent = line.len() - line.trim_start().len();
        let section = self.section.as_mut()?;
        if let Some(parent) = self.parent.as_ref().filter(|parent| indent > parent.indent)
            && !CREDENTIALS.contains(&key.as_str())
        {
            section.properties.entry(parent.key.clone()).or_default().nested.push((key, value));
            return Some(());
        }
        self.parent = value.is_empty().then(|| Parent { key: key.clone(), indent });
        let key = if key == "aws_security_token" { CREDENTIALS[2].to_owned() } else { key };
        // An empty value is as good as none.
        if !value.is_empty() {
            let property = Property::new(value);
            match self.kind {
                // Rusoto's rule for a key that is there twice, and its other rule in the other file.
                Kind::Credentials => drop(section.properties.entry(key).or_insert(property)),
                Kind::Config => drop(section.properties.insert(key, property)),
            }
        }
        Some(())
    }

    /// Ends the section that is being read. Keys that follow `None` belong to nobody.
    fn begin(&mut self, name: Option<Name>) {
        self.parent = None;
        let next = name.map(|name| Section { name, properties: Properties::new() });
        let Some(Section { name, properties }) = std::mem::replace(&mut self.section, next) else { return };
        let known = match name {
            Name::Profile(name) => self.sections.profiles.entry(name).or_default(),
            Name::Other(prefix, name) => self.sections.others.entry((prefix, name)).or_default(),
        };
        // A profile that is there twice: new keys must not get the old token.
        if CREDENTIALS[..2].iter().all(|key| properties.contains_key(*key)) {
            known.retain(|key, _| !CREDENTIALS.contains(&key.as_str()));
        }
        known.extend(properties);
    }
}

fn header(line: &str) -> Option<Name> {
    let (inner, rest) = line.strip_prefix('[')?.split_once(']')?;
    let rest = rest.trim();
    if !(rest.is_empty() || rest.starts_with(['#', ';'])) {
        return None;
    }
    let inner = inner.trim();
    Some(match inner.split_once([' ', '\t']) {
        Some(("profile", name)) => Name::Profile(bare(name).to_owned()),
        Some(("sso-session", name)) => Name::Other("sso-session", bare(name).to_owned()),
        Some(("services", name)) => Name::Other("services", bare(name).to_owned()),
        _ => Name::Profile(bare(inner).to_owned()),
    })
}

/// A `#` or `;` begins a comment only after a space: both may stand in a secret.
fn without_comment(value: &str) -> &str {
    let mut after_space = false;
    for (at, letter) in value.char_indices() {
        if after_space && matches!(letter, '#' | ';') {
            return &value[..at];
        }
        after_space = letter.is_whitespace();
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_types::os_shim_internal::{Env, Fs};
    use futures_util::FutureExt;
    use proptest::prelude::*;

    /// What aws-config makes of the text, or why it refuses it.
    fn by_aws_config(text: &str) -> Result<aws_config::profile::ProfileSet, String> {
        let files = crate::chain::profile::load::in_memory(text.to_owned());
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
        let skipped = |text: &str| Sections::parse(text.as_bytes(), Kind::Config).skipped();
        assert_eq!(skipped("[default]\n# comment\n\nregion = x"), None);
        assert_eq!(skipped("junk").as_deref(), Some("line 1 could not be read"));
        assert_eq!(
            skipped("[default]\njunk\n\n= x").as_deref(),
            Some("line 2 and one more line could not be read")
        );
        assert_eq!(skipped("a = b\n[c\nd\n").as_deref(), Some("line 1 and 2 more lines could not be read"));
    }
}
