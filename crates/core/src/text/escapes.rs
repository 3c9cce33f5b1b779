//! Decodes the escapes of URLs, XML, HTML, JSON and Rust's debug form, also escapes within escapes.

/// Returns the first character of a text, decoded, and the text after it. The following forms give the same character:
///
/// ```text
/// "   \"   \\\"   %22   %2522   &quot;   &amp;quot;   &#34;   &#x22;   \u0022
/// ```
pub(super) fn decoded(text: &str) -> Option<(char, &str)> {
    let mut chars = text.chars();
    let char = chars.next()?;
    let behind = chars.as_str();
    let escaped = match char {
        '\\' => of_backslash(behind),
        '%' => of_percent(behind),
        '&' => of_entity(behind),
        _ => None,
    };
    Some(escaped.unwrap_or((char, behind)))
}

/// Returns the index of the first such character, in any escaped form.
pub(super) fn end_before(text: &str, is_end: impl Fn(char) -> bool) -> Option<usize> {
    let may_begin = |char: char| matches!(char, '\\' | '%' | '&') || is_end(char);
    let starts = text.char_indices().filter(|(_, char)| may_begin(*char));
    starts
        .map(|(at, _)| at)
        .find(|&at| text.get(at..).and_then(decoded).is_some_and(|(char, _)| is_end(char)))
}

/// The depth of escapes within escapes that is decoded.
const DEPTH: usize = 8;

fn of_backslash(text: &str) -> Option<(char, &str)> {
    let run = text.bytes().take(1 << DEPTH).take_while(|byte| *byte == b'\\').count();
    let mut chars = text.get(run..)?.chars();
    match chars.next()? {
        'n' | 'r' | 't' => Some(('\n', chars.as_str())),
        'u' => {
            let (code, behind) = chars.as_str().split_at_checked(4).filter(|(code, _)| is_hex(code))?;
            Some((char::from_u32(u32::from_str_radix(code, 16).ok()?)?, behind))
        }
        char if char.is_ascii_alphanumeric() => None,
        char => Some((char, chars.as_str())),
    }
}

fn of_percent(text: &str) -> Option<(char, &str)> {
    let mut digits = text;
    for _ in 0..DEPTH {
        // `%2522` is an escaped `%22`.
        match digits.strip_prefix("25").filter(|behind| behind.get(..2).is_some_and(is_hex)) {
            Some(behind) => digits = behind,
            None => break,
        }
    }
    let (code, behind) = digits.split_at_checked(2).filter(|(code, _)| is_hex(code))?;
    Some((char::from(u8::from_str_radix(code, 16).ok()?), behind))
}

fn of_entity(text: &str) -> Option<(char, &str)> {
    let mut name = text;
    for _ in 0..DEPTH {
        name = name.strip_prefix("amp;").unwrap_or(name);
    }
    // The longest entity is `#x0000027;`.
    let end = name.bytes().take(12).position(|byte| byte == b';')?;
    let (name, behind) = (name.get(..end)?, name.get(end + 1..)?);
    let char = match name {
        "quot" => '"',
        "apos" => '\'',
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "equals" => '=',
        "colon" => ':',
        _ => {
            let digits = name.strip_prefix('#')?;
            let code = match digits.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => digits.parse(),
            };
            char::from_u32(code.ok()?)?
        }
    };
    Some((char, behind))
}

fn is_hex(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_hexdigit())
}
