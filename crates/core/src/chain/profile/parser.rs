//! Parses a credentials or config file line by line.

use super::sections::{
    EXPIRIES, KEY_ID, Kind, OLD_TOKEN, Properties, Property, SECRET, Sections, TOKEN, add, bare, needs_escape,
};
use std::collections::{BTreeMap, BTreeSet};

pub(super) const PROCESS: &str = "credential_process";

/// Settings for the source of credentials. If such a value continues in the next line, the first line alone would be
/// another value.
const WHOLE: [&str; 13] = [
    KEY_ID,
    SECRET,
    TOKEN,
    OLD_TOKEN,
    PROCESS,
    "role_arn",
    "source_profile",
    "credential_source",
    "web_identity_token_file",
    "sso_session",
    "sso_start_url",
    "sso_role_name",
    "login_session",
];

/// Settings that never continue the value above them, however deep they are indented: Rusoto ignores indentation.
const SETTINGS: [&str; 14] = [
    "aws_account_id",
    "duration_seconds",
    "endpoint_url",
    "external_id",
    "mfa_serial",
    "output",
    "region",
    "role_session_name",
    "services",
    "sso_account_id",
    "sso_region",
    "sso_registration_scopes",
    "use_dualstack_endpoint",
    "use_fips_endpoint",
];

pub(super) fn parse(content: &[u8], kind: Kind) -> Sections {
    let mut parser = Parser {
        kind,
        sections: Sections::default(),
        bare: BTreeMap::new(),
        prefixed: BTreeSet::new(),
        section: None,
        parent: None,
    };
    let content = content.strip_prefix("\u{feff}".as_bytes()).unwrap_or(content);
    for (number, line) in content.split(|&byte| byte == b'\n').enumerate() {
        let read = match std::str::from_utf8(line) {
            Ok(line) => parser.line(line),
            // The keys after an unreadable header must not go to the section before it.
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
    parser.finish()
}

/// A section that is being read.
#[derive(Default)]
struct Body {
    properties: Properties,
    left_empty: BTreeSet<String>,
}

enum Name {
    Profile { name: String, prefixed: bool },
    Other(&'static str, String),
}

/// The key that indented lines may belong to.
struct Parent {
    key: String,
    indent: usize,
    /// Whether its own line has a value. Indented lines continue that value.
    has_value: bool,
    /// Whether that value is used, and not the value of another line with this key.
    is_taken: bool,
}

struct Parser {
    kind: Kind,
    sections: Sections,
    /// Sections of the config file without `profile` before their name.
    bare: BTreeMap<String, Body>,
    /// The names of sections with `profile`.
    prefixed: BTreeSet<String>,
    section: Option<(Name, Body)>,
    parent: Option<Parent>,
}

impl Parser {
    /// Reads a line. Returns `None` if it cannot be read.
    fn line(&mut self, line: &str) -> Option<()> {
        let text = line.trim();
        if text.is_empty() || text.starts_with(['#', ';']) {
            return Some(());
        }
        let indent = line.len() - line.trim_start().len();
        if self.goes_on(indent, text) {
            return self.append(text);
        }
        if text.starts_with('[') {
            let name = header(text);
            let read = name.as_ref().map(|_| ());
            self.begin(name);
            return read;
        }
        let (key, value) = text.split_once('=')?;
        let key = normal(key);
        if key.is_empty() {
            return None;
        }
        let value = value_of(&key, value);
        let (_, body) = self.section.as_mut()?;
        // The indented lines below an empty setting are settings of their own.
        if let Some(parent) =
            self.parent.as_ref().filter(|parent| indent > parent.indent && !parent.has_value)
            && !is_setting(&parent.key)
            && ![KEY_ID, SECRET, TOKEN].contains(&&*key)
        {
            body.properties.entry(parent.key.clone()).or_default().nested.push((key, value.to_owned()));
            return Some(());
        }
        // Rusoto's rule for the credentials file, in which the first of the two names counts.
        let key = if key == OLD_TOKEN && self.kind == Kind::Credentials { TOKEN.to_owned() } else { key };
        // Rusoto's rules for a key that occurs twice, which differ between the two files.
        let is_taken = self.kind == Kind::Config || !body.properties.contains_key(&key);
        let has_value = !value.is_empty();
        // An empty value counts as missing.
        if !has_value {
            body.left_empty.insert(key.clone());
        } else if is_taken {
            body.properties.insert(key.clone(), Property::new(value.to_owned()));
        }
        self.parent = Some(Parent { key, indent, has_value, is_taken });
        Some(())
    }

    /// Returns whether a line continues the value above it. It does for the AWS CLI and the SDK if it is indented
    /// deeper. For Rusoto it is a line like any other, so a line that is a setting stays one.
    fn goes_on(&self, indent: usize, text: &str) -> bool {
        let Some(parent) = self.parent.as_ref().filter(|parent| indent > parent.indent && parent.has_value)
        else {
            return false;
        };
        let is_header = text.starts_with('[') && parent.key != PROCESS;
        let is_setting = text.split_once('=').is_some_and(|(key, value)| {
            is_setting(&normal(key)) || (parent.key != PROCESS && is_written_as_a_setting(key, value))
        });
        WHOLE.contains(&&*parent.key) && !is_header && !is_setting
    }

    fn append(&mut self, text: &str) -> Option<()> {
        let parent = self.parent.as_ref().filter(|parent| parent.is_taken)?;
        let (_, body) = self.section.as_mut()?;
        let property = body.properties.get_mut(&parent.key)?;
        // The new value is a separate copy, so the old text is overwritten.
        let whole = [&property.value, "\n", value_of(&parent.key, text)].concat();
        *property = Property::new(whole);
        Some(())
    }

    /// Ends the current section. Keys after `None` are ignored.
    fn begin(&mut self, name: Option<Name>) {
        self.parent = None;
        let next = name.map(|name| (name, Body::default()));
        let Some((name, body)) = std::mem::replace(&mut self.section, next) else { return };
        match name {
            Name::Profile { name, prefixed: false } if self.kind == Kind::Config => {
                let known = self.bare.entry(name).or_default();
                add(&mut known.properties, body.properties);
                known.left_empty.extend(body.left_empty);
            }
            Name::Profile { name, .. } => {
                self.prefixed.insert(name.clone());
                self.add_profile(name, body);
            }
            Name::Other(prefix, name) => {
                add(self.sections.others.entry((prefix, name)).or_default(), body.properties);
            }
        }
    }

    fn add_profile(&mut self, name: String, body: Body) {
        let empty = body.left_empty.into_iter().map(|key| (name.clone(), key));
        self.sections.left_empty.extend(empty);
        add(self.sections.profiles.entry(name).or_default(), body.properties);
    }

    /// In the config file, a section without `profile` counts only if there is none with it.
    fn finish(mut self) -> Sections {
        self.begin(None);
        for (name, body) in std::mem::take(&mut self.bare) {
            if self.prefixed.contains(&name) {
                self.sections.overruled.insert(name);
            } else {
                self.add_profile(name, body);
            }
        }
        for properties in self.sections.profiles.values_mut() {
            if let Some(token) = properties.remove(OLD_TOKEN) {
                properties.entry(TOKEN.to_owned()).or_insert(token);
            }
        }
        self.sections
    }
}

/// Returns whether this is the name of a setting.
fn is_setting(key: &str) -> bool {
    [&WHOLE[..], &SETTINGS, &EXPIRIES].iter().any(|settings| settings.contains(&key))
}

/// Returns whether the `=` has spaces around it, as in a setting. The `=` at the end of a secret has none.
fn is_written_as_a_setting(key: &str, value: &str) -> bool {
    let is_apart = key.ends_with([' ', '\t']) && (value.is_empty() || value.starts_with([' ', '\t']));
    let key = normal(key);
    let is_name = key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
    is_apart && is_name && !key.is_empty()
}

/// Returns a key in lower case. A key in capitals may also be part of a script's line.
fn normal(key: &str) -> String {
    let key = key.trim();
    key.strip_prefix("export ").unwrap_or(key).trim().to_ascii_lowercase()
}

/// Returns the value without a comment. The command of a process is not changed: it has comments and quotes of its own.
fn value_of<'a>(key: &str, value: &'a str) -> &'a str {
    if key == PROCESS { value } else { without_comment(value) }.trim()
}

/// Text after the closing bracket is ignored, as in the AWS CLI.
fn header(line: &str) -> Option<Name> {
    let inner = line.strip_prefix('[')?;
    let end = end_of_name(inner).or_else(|| inner.find(']'))?;
    let inner = inner.get(..end)?.trim();
    let named = |name| bare(name).into_owned();
    Some(match inner.split_once([' ', '\t']) {
        Some(("profile", name)) => Name::Profile { name: named(name), prefixed: true },
        Some(("sso-session", name)) => Name::Other("sso-session", named(name)),
        Some(("services", name)) => Name::Other("services", named(name)),
        _ => Name::Profile { name: named(inner), prefixed: false },
    })
}

/// Returns the index of the bracket that ends the name, outside of quotes and not after a backslash. A quote within a
/// word is an apostrophe.
fn end_of_name(text: &str) -> Option<usize> {
    let mut quote = None;
    let mut begins_word = true;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        match (letter, quote) {
            ('\\', None) => drop(letters.next_if(|(_, next)| needs_escape(*next))),
            (']', None) => return Some(at),
            ('"' | '\'', None) if begins_word => quote = Some(letter),
            (letter, Some(open)) if letter == open => quote = None,
            _ => {}
        }
        begins_word = letter.is_whitespace();
    }
    None
}

/// Removes a comment. A `#` or `;` begins one only after a space, because both may occur in a secret.
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

    fn config(text: &str) -> Sections {
        parse(text.as_bytes(), Kind::Config)
    }

    fn value<'a>(sections: &'a Sections, profile: &str, key: &str) -> Option<&'a str> {
        Some(sections.profile(profile)?.get(key)?.value.as_str())
    }

    #[test]
    fn skipped_lines_are_counted() {
        let skipped = |text: &str| parse(text.as_bytes(), Kind::Config).left_out();
        assert_eq!(skipped("[default]\n# comment\n\nregion = x"), None);
        assert_eq!(skipped("junk").as_deref(), Some("line 1 could not be read"));
        assert_eq!(
            skipped("[default]\njunk\n\n= x").as_deref(),
            Some("line 2 and one more line could not be read")
        );
        assert_eq!(skipped("a = b\n[c\nd\n").as_deref(), Some("line 1 and 2 more lines could not be read"));
    }

    #[test]
    fn the_section_with_the_word_profile_wins_over_the_one_without_whatever_the_order() {
        for name in ["default", "dev", "my dev"] {
            let [with, without] = [("profile ", "with"), ("", "without")]
                .map(|(prefix, value)| format!("[{prefix}{name}]\nregion = {value}\nonly_{value} = x\n"));
            for text in [[&*with, &without].concat(), [&*without, &with].concat()] {
                let sections = config(&text);
                assert_eq!(value(&sections, name, "region"), Some("with"), "{text}");
                assert_eq!(value(&sections, name, "only_without"), None, "nothing of it counts: {text}");
                let hint = format!("section [{name}] is not read, because there is [profile {name}]");
                assert_eq!(sections.left_out(), Some(hint));
            }
            let sections = config(&without);
            assert_eq!(value(&sections, name, "region"), Some("without"));
            assert_eq!(sections.left_out(), None);
            let credentials = parse([with, without].concat().as_bytes(), Kind::Credentials);
            assert_eq!(value(&credentials, name, "only_with"), Some("x"), "that file knows no such rule");
        }
    }

    #[test]
    fn the_old_name_of_the_token_never_wins_in_the_config_file() {
        let (new, old) = ("aws_session_token = new\n", "aws_security_token = old\n");
        for (text, expected) in [
            ([new, old].concat(), "new"),
            ([old, new].concat(), "new"),
            ([new, "[profile a]\n", old].concat(), "new"),
            (old.to_owned(), "old"),
        ] {
            let sections = config(&format!("[profile a]\n{text}"));
            assert_eq!(value(&sections, "a", TOKEN), Some(expected), "{text}");
            assert_eq!(value(&sections, "a", OLD_TOKEN), None);
        }
        let first = parse(b"[a]\naws_security_token = old\naws_session_token = new\n", Kind::Credentials);
        assert_eq!(value(&first, "a", TOKEN), Some("old"), "Rusoto takes the first");
    }

    #[test]
    fn a_value_goes_on_in_the_deeper_lines_below_it() {
        let text = "[profile a]\n\
            credential_process = /opt/helper\n    --role=admin\n  # no part of it\n\n    AWS_X=1 [x] \"#\"\n\
            region = eu-west-1\n  junk\n\
            role_arn = arn\n\t:role/x ; comment\n\
            aws_session_token = abc\n    def==\n  aws_access_key_id = A\n";
        let sections = config(text);
        let of = |key| value(&sections, "a", key);
        assert_eq!(of(PROCESS), Some("/opt/helper\n--role=admin\nAWS_X=1 [x] \"#\""));
        assert_eq!(of("region"), Some("eu-west-1"));
        assert_eq!(sections.left_out().as_deref(), Some("line 8 could not be read"));
        assert_eq!(of("role_arn"), Some("arn\n:role/x"));
        assert_eq!(of(TOKEN), Some("abc\ndef=="));
        assert_eq!(of(KEY_ID), Some("A"), "Rusoto knows no depth");
    }

    #[test]
    fn what_goes_on_below_a_value_that_does_not_count_is_no_part_of_the_one_that_does() {
        let text = b"[a]\naws_session_token = first\naws_session_token = second\n  more\n";
        let sections = parse(text, Kind::Credentials);
        assert_eq!(value(&sections, "a", TOKEN), Some("first"));
        let last = config("[profile a]\ncredential_process = one\n  two\ncredential_process = three\n");
        assert_eq!(value(&last, "a", PROCESS), Some("three"));
    }

    #[test]
    fn a_header_ends_with_its_bracket_whatever_stands_behind_and_in_its_quotes() {
        for (header, name) in [
            ("[profile dev] // work", "dev"),
            ("[profile dev] # see [1]", "dev"),
            ("[profile dev]junk", "dev"),
            ("[profile \tdev ]", "dev"),
            (r"[profile My\ Mac]", "My Mac"),
            ("[profile My Mac]", "My Mac"),
            ("[profile \"My Mac\"]", "My Mac"),
            ("['My Mac'] x", "My Mac"),
            ("[profile \"a]b\"]", "a]b"),
            ("[profile 'a]b'] # it's", "a]b"),
            (r"[profile a\]b]", "a]b"),
            ("[profile bob's]", "bob's"),
            ("[profile bob's] # it's [x]", "bob's"),
            (r"[profile DOMAIN\user]", r"DOMAIN\user"),
            (r"[profile C:\]", r"C:\"),
            ("[profile \"open]", "\"open"),
        ] {
            let sections = config(&format!("{header}\nregion = x\n"));
            assert_eq!(sections.profiles.keys().collect::<Vec<_>>(), [name], "{header}");
            assert_eq!(sections.left_out(), None, "{header}");
        }
        assert_eq!(value(&config("[profile My Mac]\nregion = x\n"), r"My\ Mac", "region"), Some("x"));
        assert!(config("[profile open\nregion = x\n").profiles.is_empty());
    }

    #[test]
    fn a_key_without_a_value_is_remembered() {
        let sections = config("[profile a]\ncredential_process =\n[b]\nrole_arn=\n[profile b]\n");
        assert!(sections.leaves_empty("a", PROCESS) && !sections.leaves_empty("a", "role_arn"));
        assert!(!sections.leaves_empty("b", "role_arn"), "nobody reads that section");
    }

    #[test]
    fn a_setting_below_a_key_without_a_value_is_a_setting_of_its_own() {
        for key in ["aws_session_token", "credential_process", "role_arn", "endpoint_url", "region"] {
            let sections = config(&format!("[profile a]\n{key} =\n    output = json\n    sso_region = x\n"));
            assert_eq!(value(&sections, "a", key), None, "{key}");
            assert_eq!(value(&sections, "a", "output"), Some("json"), "{key}");
            assert_eq!(value(&sections, "a", "sso_region"), Some("x"), "{key}");
            assert!(sections.leaves_empty("a", key), "{key}");
        }
        let below = config("[profile a]\ns3 =\n  use_dualstack_endpoint = true\nregion = x\n");
        assert_eq!(value(&below, "a", "use_dualstack_endpoint"), None, "that is for S3 alone");
        assert_eq!(value(&below, "a", "region"), Some("x"));
    }

    #[test]
    fn an_endpoint_of_a_service_without_a_value_counts_as_unset() {
        for (lines, expected) in [
            ("  endpoint_url =\n", None),
            ("  endpoint_url = u\n", Some("u")),
            ("  endpoint_url = u\n  endpoint_url =\n", Some("u")),
        ] {
            let sections = config(&format!("[services s]\nsts =\n{lines}"));
            assert_eq!(sections.of_service("s", "sts", "endpoint_url"), expected, "{lines}");
        }
    }

    #[test]
    fn a_deeper_line_with_spaces_around_its_sign_is_no_rest_of_a_secret() {
        for line in ["max_attempts = 3", "s3 =", "export retry_mode = standard", "cli-pager\t= x"] {
            let text = format!("[a]\naws_access_key_id = A\naws_secret_access_key = s\n    {line}\n");
            let sections = parse(text.as_bytes(), Kind::Credentials);
            assert_eq!(value(&sections, "a", SECRET), Some("s"), "{line}");
        }
        let padded = config("[profile a]\naws_session_token = abc\n    def==\n    ghi=\n");
        assert_eq!(value(&padded, "a", TOKEN), Some("abc\ndef==\nghi="));
        let command = config("[profile a]\ncredential_process = x\n    a = b\n");
        assert_eq!(value(&command, "a", PROCESS), Some("x\na = b"));
    }

    #[test]
    fn the_old_name_of_the_token_does_not_outlive_its_keys() {
        let old = "aws_access_key_id = A\naws_secret_access_key = a\naws_security_token = a\n";
        let new = "aws_access_key_id = B\naws_secret_access_key = b\n";
        let sections = config(&format!("[profile a]\n{old}[profile a]\n{new}"));
        assert_eq!((value(&sections, "a", KEY_ID), value(&sections, "a", TOKEN)), (Some("B"), None));
    }

    #[test]
    fn new_keys_get_neither_the_token_nor_the_expiry_of_the_old_ones() {
        let old = "aws_access_key_id = A\naws_secret_access_key = a\naws_session_token = a\nexpiration = a\n";
        let new = "aws_access_key_id = B\naws_secret_access_key = b\n";
        let twice = config(&format!("[profile a]\n{old}[profile a]\n{new}"));
        let merged = Sections::merged(
            &config(&format!("[profile a]\n{old}")),
            &config(&format!("[profile a]\n{new}")),
        );
        for sections in [twice, merged] {
            assert_eq!(sections.profile("a").map(|properties| properties.len()), Some(2));
            assert_eq!(value(&sections, "a", KEY_ID), Some("B"));
        }
    }
}
