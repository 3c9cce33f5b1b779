//! The known faults of the servers: answers that a case demands and that a server does not give.
//!
//! The SDKs are still compared in what it does answer. A quirk that no longer shows fails the tests, so that
//! a fault that was mended stays mended.

use std::collections::BTreeSet;

use super::ServerKind;
use crate::glob;

/// A server's fault.
#[derive(Debug, Clone, Copy)]
pub struct Quirk {
    /// The server.
    pub server: ServerKind,
    /// The case that finds it.
    pub case: &'static str,
    /// What the case complains of; `*` stands for any text.
    pub complaint: &'static str,
    /// The reason.
    pub why: &'static str,
}

/// Every known fault of the servers that the cases run against.
pub const QUIRKS: &[Quirk] = &[
    quirk(
        ServerKind::Local,
        "objects::conditions",
        "* must be refused, but: *",
        "s3s-fs does not look at If-Match and If-None-Match",
    ),
    quirk(
        ServerKind::Local,
        "objects::delete_many_quietly",
        "* DeleteObjects deleted[00].key must be absent, but is a",
        "s3s-fs does not look at Quiet",
    ),
    quirk(
        ServerKind::Local,
        "keys::leading_slash",
        "* must succeed, but: PutObject*error.status = 500*",
        "a key is a path below the bucket's folder, and this one is absolute",
    ),
    quirk(
        ServerKind::Local,
        "keys::leading_slash",
        "* must succeed, but: GetObject*error.status = 500*",
        "as above",
    ),
    quirk(
        ServerKind::Local,
        "keys::leading_slash",
        "* contents[00].key must be /a, but is absent",
        "as above",
    ),
    quirk(
        ServerKind::Local,
        "keys::trailing_slash",
        "* must succeed, but: PutObject*UnexpectedContent*",
        "such a key is a folder there, and has no body",
    ),
    quirk(ServerKind::Local, "keys::trailing_slash", "* must succeed, but: GetObject*NoSuchKey*", "as above"),
    quirk(
        ServerKind::Local,
        "keys::trailing_slash",
        "* contents[00].key must be folder/, but is absent",
        "as above",
    ),
    quirk(
        ServerKind::Local,
        "keys::double_slash",
        "* contents[00].key must be a//b, but is a/b",
        "the file system tidies paths",
    ),
    quirk(ServerKind::Local, "keys::dot_segment", "* contents[00].key must be a/./b, but is a/b", "as above"),
    quirk(
        ServerKind::Local,
        "keys::dot_dot_segment",
        "* contents[00].key must be a/../b, but is b",
        "as above",
    ),
    quirk(ServerKind::Local, "multipart::pages_of_parts", "* ListParts *", "s3s-fs lists all parts at once"),
    quirk(
        ServerKind::Local,
        "multipart::pages_of_parts",
        "* must succeed, but: ListMultipartUploads*NotImplemented*",
        "s3s-fs does not have it",
    ),
    quirk(
        ServerKind::Local,
        "multipart::wrong_e_tag",
        "* must be refused, but: CompleteMultipartUpload*",
        "s3s-fs does not compare the ETags of parts",
    ),
    quirk(
        ServerKind::Ministack,
        "multipart::part_too_small",
        "* must be refused, but: CompleteMultipartUpload*",
        "ministack takes parts of any size",
    ),
    quirk(
        ServerKind::Ministack,
        "multipart::no_parts",
        "* must be refused, but: CompleteMultipartUpload*",
        "ministack completes an upload of nothing",
    ),
    quirk(
        ServerKind::Ministack,
        "streaming::length_unknown",
        "* must be refused, but: PutObject*",
        "ministack takes chunked bodies",
    ),
    quirk(
        ServerKind::Ministack,
        "streaming::length_unknown",
        "* must be refused, but: GetObject*",
        "as above",
    ),
    quirk(
        ServerKind::Ministack,
        "sts::bad_duration",
        "* must be refused, but: AssumeRole*",
        "ministack does not check durations",
    ),
    quirk(
        ServerKind::Ministack,
        "sts::no_session_name",
        "* must be refused, but: AssumeRole*",
        "ministack does not check session names",
    ),
];

const fn quirk(server: ServerKind, case: &'static str, complaint: &'static str, why: &'static str) -> Quirk {
    Quirk { server, case, complaint, why }
}

/// The quirks of one server, and which of them showed.
#[derive(Debug)]
pub(crate) struct Known {
    quirks: Vec<&'static Quirk>,
    shown: BTreeSet<usize>,
}

impl Known {
    pub(crate) fn of(server: ServerKind, table: &'static [Quirk]) -> Self {
        Self { quirks: table.iter().filter(|quirk| quirk.server == server).collect(), shown: BTreeSet::new() }
    }

    /// Whether a complaint of a case is a known fault of the server.
    pub(crate) fn explain(&mut self, case: &str, complaint: &str) -> bool {
        let mut explained = false;
        for (at, quirk) in self.quirks.iter().enumerate() {
            if quirk.case == case && glob::matches(quirk.complaint, complaint) {
                self.shown.insert(at);
                explained = true;
            }
        }
        explained
    }

    /// The quirks that did not show.
    pub(crate) fn stale(&self) -> impl Iterator<Item = &'static Quirk> {
        let unseen = |(at, quirk): (usize, &&'static Quirk)| (!self.shown.contains(&at)).then_some(*quirk);
        self.quirks.iter().enumerate().filter_map(unseen)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &[Quirk] =
        &[Quirk { server: ServerKind::Local, case: "a::b", complaint: "* must be *", why: "a test" }];

    #[test]
    fn only_the_named_complaint_of_the_named_case_is_explained() {
        let mut known = Known::of(ServerKind::Local, TABLE);
        assert!(!known.explain("a::c", "x must be y"));
        assert!(!known.explain("a::b", "x is y"));
        assert_eq!(known.stale().count(), 1);
        assert!(known.explain("a::b", "x must be y"));
        assert_eq!(known.stale().count(), 0);
        assert!(!Known::of(ServerKind::Ministack, TABLE).explain("a::b", "x must be y"));
    }
}
