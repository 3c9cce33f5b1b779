//! Edits of one file.

use std::ops::Range;

use super::Source;

/// Replaces a range of bytes. An empty range is an insertion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    pub(crate) range: Range<usize>,
    pub(crate) text: String,
    /// Whether sites share it: the second one finds it made.
    is_shared: bool,
}

impl Edit {
    /// Returns an insertion.
    pub(crate) fn insert(at: usize, text: impl Into<String>) -> Self {
        Self::replace(at..at, text)
    }

    /// Returns an insertion that is made once, however many sites need it.
    pub(crate) fn once(at: usize, text: impl Into<String>) -> Self {
        Self { is_shared: true, ..Self::insert(at, text) }
    }

    /// Returns a replacement.
    pub(crate) fn replace(range: Range<usize>, text: impl Into<String>) -> Self {
        Self { range, text: text.into(), is_shared: false }
    }

    /// Returns whether the order of two edits would decide what comes out. Two insertions at one place have an order.
    fn overlaps(&self, other: &Self) -> bool {
        let (one, two) = (&self.range, &other.range);
        one.start < two.end && two.start < one.end
    }

    fn fits(&self, text: &str) -> bool {
        text.get(self.range.clone()).is_some()
    }
}

/// The edits of a file. No two overlap.
#[derive(Debug, Default)]
pub(crate) struct Edits {
    edits: Vec<Edit>,
}

impl Edits {
    /// Takes all edits of a site, or none. It returns whether it took them: it does not if one overlaps one that is there
    /// or another of the site, or is not in the text.
    #[must_use]
    pub(crate) fn add(&mut self, text: &str, mut site: Vec<Edit>) -> bool {
        site.retain(|edit| !(edit.is_shared && self.edits.contains(edit)));
        let among = |at: usize, edit: &Edit| site.iter().skip(at + 1).any(|other| edit.overlaps(other));
        let refused = site.iter().enumerate().any(|(at, edit)| {
            !edit.fits(text) || among(at, edit) || self.edits.iter().any(|other| edit.overlaps(other))
        });
        if !refused {
            self.edits.extend(site);
        }
        !refused
    }

    /// Returns whether nothing is to be changed.
    pub(crate) fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    /// Returns where a line of the text is after the edits above it.
    pub(crate) fn moved(&self, source: Source<'_>, line: usize) -> usize {
        let lines = |text: &str| text.matches('\n').count();
        let above = self.edits.iter().filter(|edit| source.line(edit.range.end) < line);
        let (added, gone) = above.fold((0, 0), |(added, gone), edit| {
            (added + lines(&edit.text), gone + lines(source.slice(edit.range.clone())))
        });
        (line + added).saturating_sub(gone)
    }

    /// Returns the changed text.
    pub(crate) fn apply(mut self, text: &str) -> String {
        // Stable: insertions at one place stay in the order in which they came, and before what begins there.
        self.edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
        let (mut out, mut at) = (String::with_capacity(text.len()), 0);
        for edit in &self.edits {
            out.push_str(text.get(at..edit.range.start).unwrap_or_default());
            out.push_str(&edit.text);
            at = edit.range.end;
        }
        out.push_str(text.get(at..).unwrap_or_default());
        out
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_line_moves_with_what_changes_above_it() {
        let text = "a\nb\nc\nd\n";
        let source = Source::new(text);
        let mut edits = Edits::default();
        assert!(edits.add(text, vec![Edit::insert(0, "x\ny\n"), Edit::replace(2..3, "B\nB")]));
        assert_eq!((edits.moved(source, 1), edits.moved(source, 2), edits.moved(source, 3)), (1, 4, 6));
        assert!(edits.add(text, vec![Edit::replace(3..5, "")]));
        assert_eq!(edits.moved(source, 4), 6);
    }

    #[test]
    fn what_sites_share_is_made_once() {
        let mut edits = Edits::default();
        for at in [2, 3] {
            assert!(edits.add("abc", vec![Edit::once(0, "use x; "), Edit::insert(at, "!")]));
        }
        // What only looks alike is made twice.
        assert!(edits.add("abc", vec![Edit::insert(3, "!")]));
        assert_eq!(edits.apply("abc"), "use x; ab!c!!");
    }

    #[test]
    fn a_site_is_taken_whole_or_not() {
        let text = "abcdef";
        let mut edits = Edits::default();
        assert!(edits.add(text, vec![Edit::replace(1..3, "X"), Edit::insert(5, "!")]));
        for refused in [Edit::replace(2..4, "Y"), Edit::insert(2, "Y"), Edit::replace(6..7, "Y")] {
            assert!(!edits.add(text, vec![Edit::insert(0, ">"), refused.clone()]), "{refused:?}");
        }
        assert!(!edits.add(text, vec![Edit::replace(3..5, "a"), Edit::replace(4..5, "b")]));
        assert!(edits.add(text, vec![Edit::insert(5, "?"), Edit::insert(1, "<"), Edit::insert(3, ">")]));
        assert_eq!(edits.apply(text), "a<X>de!?f");
    }

    #[test]
    fn a_place_inside_of_a_character_is_refused() {
        assert!(!Edits::default().add("é", vec![Edit::insert(1, "x")]));
    }

    proptest! {
        #[test]
        fn bytes_outside_of_the_edits_stay(
            text in "[a-c\u{e9}\r\n\t]{0,40}",
            wanted in proptest::collection::vec((0..44_usize, 0..5_usize, "[X-Z]{0,3}"), 0..8),
        ) {
            let (mut edits, mut kept) = (Edits::default(), vec![true; text.len()]);
            for (start, length, new) in wanted {
                if edits.add(&text, vec![Edit::replace(start..start + length, new)]) {
                    kept[start..start + length].fill(false);
                }
            }
            let expected: Vec<u8> =
                text.bytes().zip(kept).filter(|(_, kept)| *kept).map(|(byte, _)| byte).collect();
            let changed: Vec<u8> =
                edits.apply(&text).bytes().filter(|byte| !(b'X'..=b'Z').contains(byte)).collect();
            prop_assert_eq!(changed, expected);
        }
    }
}
