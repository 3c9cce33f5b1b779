//! The texts that a section of the documents quotes, compared with those that were produced.

use std::collections::BTreeSet;

use compat_tests::marked;

/// Every line in a `text` block between `<!-- {section}:begin -->` and `<!-- {section}:end -->`.
fn quoted(section: &str) -> Vec<&'static str> {
    let mut inside = false;
    let mut lines = Vec::new();
    for line in marked::section(section).lines() {
        match line {
            "```text" => inside = true,
            "```" => inside = false,
            line if inside => lines.push(line.trim()),
            _ => {}
        }
    }
    lines
}

/// Each text stands in the section, and the section has no other. A quote may end in `…`.
pub(crate) fn assert_quoted(section: &str, produced: &[String]) {
    let quoted = quoted(section);
    let says = |quote: &str, text: &str| match quote.strip_suffix('…') {
        Some(beginning) => text.starts_with(beginning),
        None => quote == text.trim(),
    };
    let missing: BTreeSet<_> =
        produced.iter().filter(|text| !quoted.iter().any(|quote| says(quote, text))).collect();
    let stale: BTreeSet<_> =
        quoted.iter().filter(|quote| !produced.iter().any(|text| says(quote, text))).collect();
    assert!(
        missing.is_empty() && stale.is_empty(),
        "section {section} of the documents\n\nlacks what the code says:\n{}\n\nquotes what the code does not say:\n{}\n",
        missing.into_iter().map(String::as_str).collect::<Vec<_>>().join("\n"),
        stale.into_iter().copied().collect::<Vec<_>>().join("\n"),
    );
}
