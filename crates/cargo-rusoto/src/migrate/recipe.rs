//! Takes out imports that the compiler finds unused after a rewrite, and that syntax cannot see, as those of traits.
//!
//! The compiler has no suggestion for traits, so only the places are taken from it. What comes out is compiled again.

use std::collections::BTreeMap;
use std::ops::Range;

use super::change::Change;
use super::check::Unused;
use super::project::Project;
use super::rustfmt;

/// Takes unused imports out of new files, once a file, but not those that were unused before. Returns whether any went.
pub(super) fn mend(project: &Project, changes: &mut [Change], unused: &[Unused], before: &[Unused]) -> bool {
    let mut changed = false;
    for change in changes.iter_mut().filter(|change| change.is_fresh()) {
        let of_file = unused.iter().filter(|one| one.file == change.path);
        let new =
            of_file.filter(|one| !before.iter().any(|old| old.file == one.file && old.text == one.text));
        let mut names: Vec<_> = new.flat_map(|one| one.names.clone()).collect();
        // A file is compiled for each target that it is part of.
        names.sort_by_key(|range| (range.start, range.end));
        names.dedup();
        if let Some(text) = without(change.now(), names) {
            let text = rustfmt::like(project, change, &text).unwrap_or(text);
            change.mend(text);
            changed = true;
        }
    }
    changed
}

/// Returns the text without these names of imports, if there are any that can go.
fn without(text: &str, names: Vec<Range<usize>>) -> Option<String> {
    let mut items: BTreeMap<(usize, usize), Vec<Range<usize>>> = BTreeMap::new();
    for name in names {
        if let Some(item) = item(text, &name) {
            items.entry((item.start, item.end)).or_default().push(name);
        }
    }
    let (mut out, mut done) = (String::new(), 0);
    for ((start, end), names) in &items {
        out.push_str(text.get(done..*start)?);
        let mut rest = String::new();
        let mut at = *start;
        for name in names {
            let cut = with_comma(text, name, *start..*end)?;
            rest.push_str(text.get(at..cut.start.max(at))?);
            at = cut.end;
        }
        rest.push_str(text.get(at..*end)?);
        done = *end;
        if is_empty(&rest) {
            // The line goes too.
            out.truncate(out.trim_end_matches([' ', '\t']).len());
            let line_end = text.get(done..)?;
            done += ["\r\n", "\n"].into_iter().find(|one| line_end.starts_with(one)).map_or(0, str::len);
        } else {
            out.push_str(&rest);
        }
    }
    out.push_str(text.get(done..)?);
    (!items.is_empty()).then_some(out)
}

/// Returns the bytes of the `use …;` around a name. One with an attribute is left alone.
fn item(text: &str, name: &Range<usize>) -> Option<Range<usize>> {
    let before = text.get(..name.start)?;
    let start = before.rfind("use ")?;
    let end = name.end + text.get(name.end..)?.find(';')? + 1;
    let line = before.get(..start)?.rfind('\n').map_or(0, |at| at + 1);
    let is_first = before.get(line..start)?.trim().is_empty();
    let is_one = !before.get(start..)?.contains(';');
    let has_attribute = before.get(..line)?.trim_end().ends_with(']');
    (is_first && is_one && !has_attribute).then_some(start..end)
}

/// Returns a name with the comma after it, or else with that before it.
fn with_comma(text: &str, name: &Range<usize>, item: Range<usize>) -> Option<Range<usize>> {
    let after = text.get(name.end..item.end)?;
    if let Some(rest) = after.trim_start().strip_prefix(',') {
        return Some(name.start..item.end - rest.trim_start().len());
    }
    let before = text.get(item.start..name.start)?;
    let start = before.trim_end().strip_suffix(',').map_or(name.start, |rest| item.start + rest.len());
    Some(start..name.end)
}

/// Returns whether a `use` names nothing any more.
fn is_empty(item: &str) -> bool {
    let names =
        item.rsplit_once("::").map_or_else(|| item.strip_prefix("use").unwrap_or(item), |(_, last)| last);
    let is_group = item.matches('{').count() < 2;
    is_group && !names.contains(|one: char| one.is_alphanumeric() || matches!(one, '_' | '*'))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text without the names in `<>`.
    fn after(marked: &str) -> Option<String> {
        let (mut text, mut names) = (String::new(), Vec::new());
        for part in marked.split('<') {
            let (name, rest) = part.split_once('>').unwrap_or(("", part));
            names.extend((!name.is_empty()).then_some(text.len()..text.len() + name.len()));
            text.push_str(name);
            text.push_str(rest);
        }
        without(&text, names)
    }

    #[test]
    fn names_go_with_their_comma_and_the_last_one_with_its_line() {
        for (before, expected) in [
            ("use a::{<B>, C};\n", "use a::{C};\n"),
            ("use a::{B, <C>};\n", "use a::{B};\n"),
            ("use a::{\n    B,\n    <C>,\n};\n", "use a::{\n    B,\n    };\n"),
            ("use a::{B, <C>, <D>};\n", "use a::{B, };\n"),
            ("x();\n    use a::{<B>, <C>};\r\ny", "x();\ny"),
            ("use a;\nuse <a::B>;\nuse c;", "use a;\nuse c;"),
            ("use a::{<B as _>, C};", "use a::{C};"),
        ] {
            assert_eq!(after(before).as_deref(), Some(expected), "{before}");
        }
    }

    #[test]
    fn an_import_with_an_attribute_stays() {
        assert_eq!(after("#[cfg(unix)]\nuse <a::B>;\n"), None);
    }
}
