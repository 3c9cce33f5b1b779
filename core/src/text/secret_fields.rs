//! The values of secret fields, cut out of a text of unknown form.
//!
//! The text may be a header, a query, a form, XML, JSON or Rust's debug form, whole or cut off, and any of them quoted within
//! another. So this looks for the names of secret fields and for what separates a name from a value, and parses nothing.

/// Stands where something secret stood.
pub(super) const CUT: &str = "***";

/// Fields whose value is secret, in small letters and without `-` and `_`: `X-Amz-Security-Token`,
/// `x_amz_security_token` and `XAmzSecurityToken` are one name. Whatever stands in front of it belongs to it.
const SECRET_FIELDS: [&str; 12] = [
    "authorizationtoken",
    "clientsecret",
    "codeverifier",
    "refreshtoken",
    "samlassertion",
    "secretaccesskey",
    "secretkey",
    "sessiontoken",
    "webidentitytoken",
    "xamzsecuritytoken",
    "xamzssobearertoken",
    "xawsec2metadatatoken",
];

/// Likewise, but only by their whole name: `InvalidSignature` and `InvalidSecurityToken` are codes of errors.
const WHOLE_SECRET_FIELDS: [&str; 10] = [
    "accesstoken",
    "authorization",
    "awssecuritytoken",
    "idtoken",
    "proxyauthorization",
    "securitytoken",
    "signature",
    "subjecttoken",
    "tokencode",
    "xamzsignature",
];

/// A field of this name is secret as well. In a sentence it is a word of English: "the token: it has expired".
const TOKEN: &str = "token";

/// What Rust's debug form puts around a text: `Some("`, `HeaderValue { inner: "`.
const WRAPPERS: [&str; 12] = [
    "Some",
    "Ok",
    "HeaderValue",
    "H0",
    "H1",
    "Borrowed",
    "Owned",
    "Text",
    "String",
    "_private",
    "inner",
    "value",
];

/// The text with `***` in the place of each value of a secret field.
pub(super) fn without_secret_fields(line: &str) -> String {
    let mut shown = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(start) = rest.find(is_of_a_name) {
        let (before, from) = rest.split_at(start);
        let (name, after) = from.split_at(from.find(|char| !is_of_a_name(char)).unwrap_or(from.len()));
        shown.extend([before, name]);
        rest = after;
        if let Some((introduction, behind)) = secret_value(before, name, after) {
            shown.extend([introduction, CUT]);
            rest = behind;
        }
    }
    shown.push_str(rest);
    shown
}

fn is_of_a_name(char: char) -> bool {
    char.is_ascii_alphanumeric() || matches!(char, '-' | '_')
}

/// What stands between a secret field's name and its value, and what comes behind the value.
fn secret_value<'t>(before: &str, name: &str, after: &'t str) -> Option<(&'t str, &'t str)> {
    let secret = Secret::named(before, name)?;
    let unquoted = after.trim_start_matches('\\');
    let unquoted = strip_any(unquoted, &["\"", "'", "&quot;"]).unwrap_or(unquoted);
    let is_quoted = unquoted.len() < after.len() && before.ends_with(['"', '\'', ';']);
    let at_separator = unquoted.trim_start();
    if let Some(value) = strip_any(at_separator, &["=>", "=", "%3D", "%3d"]) {
        return assigned(secret, after, value);
    }
    if let Some(value) = strip_any(at_separator, &[":", "%3A", "%3a"]) {
        let is_field = is_quoted || (secret != Secret::Token && !ends_a_path(before, name));
        return if is_field { assigned(secret, after, value) } else { None };
    }
    // The end of an element.
    if before.ends_with('/') {
        return None;
    }
    let value = match strip_any(at_separator, &[">", "&gt;"]) {
        Some(value) => value,
        // With attributes.
        None if before.ends_with('<') => at_separator.split_once('>')?.1,
        None => return None,
    };
    up_to(after, value, length_until(value, |char| char == '<', &["&lt;"]))
}

/// Files are called like the fields: `"/var/run/secrets/web-identity-token": No such file`.
fn ends_a_path(before: &str, name: &str) -> bool {
    before.ends_with('/') || (before.ends_with('\\') && !name.starts_with(['n', 'r', 't']))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Secret {
    /// Its value has no space.
    Word,
    /// Its value is words and fields, up to the end of the line.
    Header,
    /// A word, and a word of English.
    Token,
}

impl Secret {
    fn named(before: &str, name: &str) -> Option<Self> {
        // A line break that was written as `\n` or `%0A` has put its letter in front of the name.
        let name = match before.ends_with('\\') {
            true => name.strip_prefix(['n', 'r', 't']).unwrap_or(name),
            false if before.ends_with('%') => name.get(2..).unwrap_or(name),
            false => name,
        };
        let name: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        let name = name.to_ascii_lowercase();
        match name.as_str() {
            TOKEN => Some(Self::Token),
            "authorization" | "proxyauthorization" => Some(Self::Header),
            name if WHOLE_SECRET_FIELDS.contains(&name) => Some(Self::Word),
            name => SECRET_FIELDS.iter().any(|field| name.ends_with(field)).then_some(Self::Word),
        }
    }

    fn ends_at(self, char: char) -> bool {
        match self {
            Self::Header => matches!(char, '"' | '\'' | '<' | '\\'),
            Self::Word | Self::Token => char.is_whitespace() || "&<>\"'\\`,;)]}|".contains(char),
        }
    }
}

/// What comes behind `=` or `:`.
fn assigned<'t>(secret: Secret, after: &'t str, value: &'t str) -> Option<(&'t str, &'t str)> {
    let inner = unwrapped(value);
    let opened = inner.trim_start_matches('\\');
    let is_escaped = opened.len() < inner.len();
    for quote in ['"', '\''] {
        if let Some(value) = opened.strip_prefix(quote) {
            return up_to(after, value, quoted_length(value, quote, is_escaped));
        }
    }
    if let Some(value) = inner.strip_prefix("&quot;") {
        return up_to(after, value, length_until(value, |_| false, &["&quot;"]));
    }
    let value = value.trim_start();
    let length = length_until(value, |char| secret.ends_at(char), &[]);
    if length == 0 { None } else { up_to(after, value, length) }
}

/// `value` is an end of `after`.
fn up_to<'t>(after: &'t str, value: &'t str, length: usize) -> Option<(&'t str, &'t str)> {
    Some((after.get(..after.len() - value.len())?, value.get(length..)?))
}

fn strip_any<'t>(text: &'t str, prefixes: &[&str]) -> Option<&'t str> {
    prefixes.iter().find_map(|prefix| text.strip_prefix(prefix))
}

fn length_until(value: &str, is_end: impl Fn(char) -> bool, ends: &[&str]) -> usize {
    let at_text = ends.iter().filter_map(|end| value.find(end)).min();
    value.find(is_end).into_iter().chain(at_text).min().unwrap_or(value.len())
}

/// The length of a value in quotation marks, which may have others in it behind a backslash.
fn quoted_length(value: &str, quote: char, is_escaped: bool) -> usize {
    let mut chars = value.char_indices();
    while let Some((at, char)) = chars.next() {
        match char {
            '\\' if !is_escaped => drop(chars.next()),
            char if char == quote => return at,
            _ => {}
        }
    }
    value.len()
}

/// The text in quotation marks that a value in Rust's debug form holds, or the value as it is.
fn unwrapped(value: &str) -> &str {
    let mut inner = value.trim_start();
    loop {
        let behind = strip_any(inner, &WRAPPERS).unwrap_or(inner);
        match strip_any(behind, &["(", "[", "{", " {", ": "]) {
            Some(further) => inner = further.trim_start(),
            None => return strip_any(inner, &["b\""]).map_or(inner, |_| inner.trim_start_matches('b')),
        }
    }
}
