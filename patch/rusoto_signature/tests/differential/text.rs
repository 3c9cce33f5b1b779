//! Random text of what signing treats in its own way.

use fastrand::Rng;

const PARTS: &[&str] = &[
    "a", "B", "7", "key", "Value", " ", "  ", "   ", "\t", "\n", "\r", "\0", "\x7f", "\"", "'", "\\", "+",
    "%", "%20", "%2F", "%C3%BC", "%zz", "%ff", "%", "&", "=", "/", "//", "/./", "/../", "?", "?a=b&a=c", "#",
    ";", ",", ":", "@", "$", "!", "*", "(", ")", "[", "]", "|", "<", ">", "^", "`", "{", "}", "~", "-", ".",
    "_", "ü", "é", "Рус", "日本", "😀", "\u{a0}", "\u{2003}", "\u{202e}", "\u{feff}", "İ", "ẞ", "K",
];

/// Returns up to `parts` parts.
pub(crate) fn any(rng: &mut Rng, parts: usize) -> String {
    (0..rng.usize(..=parts)).map(|_| one(rng, PARTS)).collect()
}

/// Returns one of these.
pub(crate) fn one<T: Copy>(rng: &mut Rng, of: &[T]) -> T {
    of[rng.usize(..of.len())]
}
