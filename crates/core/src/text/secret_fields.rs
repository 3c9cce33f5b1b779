//! Removes the values of secret fields from a text of unknown form.
//!
//! The text may be a header, a query, a form, XML, JSON or Rust's debug form. It may be cut off, and it may be quoted
//! within another form. So this code does not parse. It looks for the names of secret fields and for separators of
//! names and values, also in [every escaped form](super::escapes). If the value has no plain form, such as a list, an
//! object or a wrapper of Rust, everything after the name is cut. Cutting too much is better than too little.

use super::escapes::{decoded, end_before};

/// Replaces a secret.
pub(super) const CUT: &str = "***";

/// Secret fields in lower case and without `-` and `_`: `X-Amz-Security-Token`, `x_amz_security_token` and
/// `XAmzSecurityToken` are the same name. A field is secret if its name ends with one of these.
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

/// Secret fields by their whole name: `InvalidSignature` and `InvalidSecurityToken` are error codes.
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

/// A service's quotations from a request, as text or as bytes in hex. One of their lines is the session token.
const QUOTED_REQUESTS: [&str; 4] =
    ["canonicalrequest", "canonicalrequestbytes", "stringtosign", "stringtosignbytes"];

/// A secret field with a name that is also an English word: "the token: it has expired".
const TOKEN: &str = "token";

/// Returns the text with `***` in place of each value of a secret field.
pub(super) fn without_secret_fields(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_of_a_name) {
        let (between, from) = rest.split_at(start);
        let (name, after) = from.split_at(from.find(|char| !is_of_a_name(char)).unwrap_or(from.len()));
        shown.extend([between, name]);
        rest = after;
        let before = text.get(..text.len() - from.len()).unwrap_or_default();
        let value = Field::named(before, name).and_then(|field| field.value(after));
        if let Some(Value { text, length }) = value {
            let introduction = after.len().saturating_sub(text.len());
            shown.extend([after.get(..introduction).unwrap_or_default(), CUT]);
            rest = text.get(length..).unwrap_or_default();
        }
    }
    shown.push_str(rest);
    shown
}

fn is_of_a_name(char: char) -> bool {
    char.is_ascii_alphanumeric() || matches!(char, '-' | '_')
}

/// A value: the first `length` bytes of a text.
struct Value<'t> {
    text: &'t str,
    length: usize,
}

impl<'t> Value<'t> {
    fn all_of(text: &'t str) -> Option<Self> {
        Some(Self { text, length: text.len() })
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Secret {
    /// The value has no space.
    Word,
    /// The value consists of words and fields, up to the end of the line.
    Header,
    /// The value has many lines.
    Request,
    /// The value is a word, and the name is an English word.
    Token,
}

/// A secret field that was found in a text.
struct Field<'t> {
    secret: Secret,
    before: &'t str,
    /// The character before the name. For an entity it is the semicolon.
    preceding: Option<char>,
}

impl<'t> Field<'t> {
    fn named(before: &'t str, name: &'t str) -> Option<Self> {
        let (preceding, name) = without_escape(before, name);
        let name: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        let name = name.to_ascii_lowercase();
        let secret = match name.as_str() {
            TOKEN => Secret::Token,
            "authorization" | "proxyauthorization" => Secret::Header,
            name if QUOTED_REQUESTS.iter().any(|field| name.ends_with(field)) => Secret::Request,
            name if WHOLE_SECRET_FIELDS.contains(&name) => Secret::Word,
            name if SECRET_FIELDS.iter().any(|field| name.ends_with(field)) => Secret::Word,
            _ => return None,
        };
        Some(Self { secret, before, preceding })
    }

    /// Returns the value of the field in the text after its name.
    fn value(&self, after: &'t str) -> Option<Value<'t>> {
        let (closed, behind_quote) = match decoded(after) {
            Some(('"' | '\'', behind)) => (true, behind),
            _ => (false, after),
        };
        let is_quoted = closed && matches!(self.preceding, Some('"' | '\'' | ';'));
        let (separator, value) = decoded(behind_quote.trim_start())?;
        match separator {
            '=' => self.assigned(value.strip_prefix('>').unwrap_or(value)),
            ':' if is_quoted => self.assigned(value),
            // File names may contain a field name: `"/var/run/secrets/web-identity-token": No such file`.
            ':' if matches!(self.preceding, Some('/' | '\\')) => None,
            ':' if self.secret != Secret::Token => self.assigned(value),
            // Rust's debug form.
            ':' if is_wrapped(value.trim_start()) || value.trim_start().starts_with('"') => {
                self.assigned(value)
            }
            // Name and value are a pair, in JSON, in Rust's debug form, or in XML.
            ',' if is_quoted => Value::all_of(value),
            '<' if matches!(self.preceding, Some('>' | ';')) => Value::all_of(value),
            // The end of an element.
            _ if self.preceding == Some('/') => None,
            '>' => content(value),
            _ if self.opens_an_element() => {
                let attributes = end_before(after, |char| matches!(char, '<' | '>'))?;
                let (end, value) = decoded(after.get(attributes..)?)?;
                if end == '>' { content(value) } else { None }
            }
            _ => None,
        }
    }

    /// Returns whether the field opens an element: `<SessionToken xmlns="…">`, with or without a prefix.
    fn opens_an_element(&self) -> bool {
        let before = self.before.strip_suffix(':').map(|before| before.trim_end_matches(is_of_a_name));
        self.preceding == Some('<') || before.unwrap_or(self.before).ends_with(['<', ';'])
    }

    /// Returns the value after `=` or `:`.
    fn assigned(&self, value: &'t str) -> Option<Value<'t>> {
        let value = value.trim_start();
        if is_wrapped(value) {
            return Value::all_of(value);
        }
        match decoded(value) {
            Some((quote @ ('"' | '\''), inner)) => {
                let opening = value.get(..value.len() - inner.len()).unwrap_or_default();
                Some(Value { text: inner, length: quoted_length(inner, quote, opening) })
            }
            Some(('[' | '{' | '(', _)) => Value::all_of(value),
            _ => match self.plain_length(value) {
                0 => None,
                length => Some(Value { text: value, length }),
            },
        }
    }

    fn plain_length(&self, value: &str) -> usize {
        if self.secret == Secret::Request {
            return value.len();
        }
        let mut chars = value.char_indices().peekable();
        while let Some((at, char)) = chars.next() {
            let is_end = match (self.secret, char) {
                // The escape of a slash, or of a character by its number.
                (_, '\\') => !matches!(chars.peek(), Some((_, '/' | 'u'))),
                (_, '\n') => return folded_length(value, at),
                (Secret::Header, char) => matches!(char, '"' | '\'' | '<'),
                (_, char) => char.is_whitespace() || "&<>\"'`,;)]}|".contains(char),
            };
            if is_end {
                return at;
            }
        }
        value.len()
    }
}

/// Returns the character before the name, and the name without the rest of an escape before it: `%22`, `%2522`, `\n`,
/// `\u0022`.
fn without_escape<'t>(before: &str, name: &'t str) -> (Option<char>, &'t str) {
    let mark = before.chars().next_back();
    let escape = match mark {
        Some('%') => ["%", name].concat(),
        Some('\\') => ["\\", name].concat(),
        _ => return (mark, name),
    };
    match decoded(&escape) {
        Some((char, behind)) if behind.len() < name.len() && !is_of_a_name(char) => {
            (Some(char), name.get(name.len() - behind.len()..).unwrap_or(name))
        }
        _ => (mark, name),
    }
}

/// Returns whether a value is wrapped in Rust's debug form: `Some("`, `HeaderValue { inner: "`, `b"`.
fn is_wrapped(value: &str) -> bool {
    let end = value.find(|char| !is_of_a_name(char)).unwrap_or(value.len());
    let (word, behind) = value.split_at(end);
    let is_bytes = ["b", "r", "br"].contains(&word) && behind.starts_with(['"', '\'', '#']);
    is_bytes || (!word.is_empty() && (behind.starts_with(['(', '{', '[']) || behind.starts_with(" {")))
}

/// Returns the content of an element. If it begins with another element, everything after is taken.
fn content(value: &str) -> Option<Value<'_>> {
    match decoded(value.trim_start()) {
        Some(('<', inner)) if !matches!(decoded(inner), Some(('/', _))) => Value::all_of(value),
        _ => {
            Some(Value { text: value, length: end_before(value, |char| char == '<').unwrap_or(value.len()) })
        }
    }
}

/// Returns the length of a value in quotation marks. Escaped quotation marks are part of the value.
fn quoted_length(value: &str, quote: char, opening: &str) -> usize {
    if opening.len() > 1 {
        return value.find(opening).unwrap_or(value.len());
    }
    let mut chars = value.char_indices();
    while let Some((at, char)) = chars.next() {
        match char {
            '\\' => drop(chars.next()),
            char if char == quote => return at,
            _ => {}
        }
    }
    value.len()
}

/// Returns the length including continuation lines of a value at the end of a line. A continuation line begins with
/// white space, or is one word.
fn folded_length(value: &str, line_break: usize) -> usize {
    let mut length = line_break;
    for line in value.get(line_break..).unwrap_or_default().split_inclusive('\n').skip(1) {
        let is_word = |line: &str| {
            !line.is_empty()
                && line.chars().all(|char| char.is_ascii_alphanumeric() || "+/=-_".contains(char))
        };
        let text = line.trim_end();
        if text.trim_start().is_empty() || !(line.starts_with([' ', '\t']) || is_word(text)) {
            break;
        }
        length += 1 + line.trim_end_matches('\n').len();
    }
    length
}
