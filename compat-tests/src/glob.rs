//! The smallest pattern language the tables need: `*` stands for any text, also for none.

/// Whether a pattern covers the whole text.
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    let Some((head, rest)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let Some(text) = text.strip_prefix(head) else {
        return false;
    };
    // Try every place the rest of the pattern could begin at; patterns and texts are short.
    text.char_indices().map(|(at, _)| at).chain([text.len()]).any(|at| matches(rest, &text[at..]))
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn patterns() {
        for (pattern, text, expected) in [
            ("", "", true),
            ("a", "a", true),
            ("a", "ab", false),
            ("*", "", true),
            ("*", "é*", true),
            ("c[*].k", "c[10].k", true),
            ("c[*].k", "c[10].kk", false),
            ("a*b*c", "a__b__b__c", true),
            ("a*b*c", "a__c__b", false),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }
}
