//! The form of an intended difference, and the ledger of those that a run met.

use std::collections::BTreeSet;

use crate::glob;
use crate::outcome::Differing;
use crate::servers::ServerKind;

/// One intended difference.
#[derive(Debug, Clone, Copy)]
pub struct Difference {
    /// A short name, unique in the table.
    pub id: &'static str,
    /// The operations in which it shows; `*` stands for any text. Each must be met by a case.
    pub operations: &'static [&'static str],
    /// The field; `*` stands for any text.
    pub field: &'static str,
    /// What Rusoto says.
    pub rusoto: Says,
    /// What the AWS SDK says.
    pub sdk: Says,
    /// Where it shows.
    pub servers: On,
    /// The reason, for the reader of the book.
    pub why: &'static str,
}

/// What one SDK says in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Says {
    /// The field is absent.
    Nothing,
    /// This text; `*` stands for any text.
    Text(&'static str),
}

/// The servers on which a difference shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// On every server.
    Every,
    /// On these only.
    Only(&'static [ServerKind]),
}

impl Says {
    fn covers(self, said: Option<&str>) -> bool {
        match (self, said) {
            (Self::Nothing, None) => true,
            (Self::Text(pattern), Some(text)) => glob::matches(pattern, text),
            _ => false,
        }
    }
}

impl On {
    fn may_show_on(self, server: ServerKind) -> bool {
        match self {
            Self::Every => true,
            Self::Only(servers) => servers.contains(&server),
        }
    }

    /// Returns whether a run against this server must meet the difference. Prepared answers need not meet a difference that
    /// shows on every server.
    fn must_show_on(self, server: ServerKind) -> bool {
        match self {
            Self::Every => server != ServerKind::Prepared,
            Self::Only(servers) => servers.contains(&server),
        }
    }
}

/// Looks differences up in a table, and remembers the rows that were met.
#[derive(Debug)]
pub struct Ledger {
    table: &'static [Difference],
    server: ServerKind,
    met: BTreeSet<(&'static str, &'static str)>,
}

impl Ledger {
    /// Creates a ledger for a run against one kind of server.
    pub fn new(table: &'static [Difference], server: ServerKind) -> Self {
        Self { table, server, met: BTreeSet::new() }
    }

    /// Returns whether a difference is intended.
    pub fn allows(&mut self, operation: &str, differing: &Differing) -> bool {
        let mut allowed = false;
        for entry in self.table {
            let Some(in_operation) =
                entry.operations.iter().find(|pattern| glob::matches(pattern, operation))
            else {
                continue;
            };
            if entry.servers.may_show_on(self.server)
                && glob::matches(entry.field, &differing.field)
                && entry.rusoto.covers(differing.rusoto.as_deref())
                && entry.sdk.covers(differing.sdk.as_deref())
            {
                self.met.insert((entry.id, in_operation));
                allowed = true;
            }
        }
        allowed
    }

    /// Returns the rows, as `id in operation`, that this run should have met and did not.
    pub fn stale(&self) -> Vec<String> {
        self.table
            .iter()
            .filter(|entry| entry.servers.must_show_on(self.server))
            .flat_map(|entry| entry.operations.iter().map(move |op| (entry.id, *op)))
            .filter(|key| !self.met.contains(key))
            .map(|(id, operation)| format!("{id} in {operation}"))
            .collect()
    }
}

/// Returns the table as the book shows it.
pub fn markdown(table: &[Difference]) -> String {
    let mut text = String::from("| operation | field | Rusoto | AWS SDK | why |\n|---|---|---|---|---|\n");
    for entry in table {
        let operations = entry
            .operations
            .iter()
            .map(|operation| match *operation {
                "*" => "every operation".to_owned(),
                name => format!("`{name}`"),
            })
            .collect::<Vec<_>>()
            .join(", ");
        let says = |says: Says| match says {
            Says::Nothing => "absent".to_owned(),
            Says::Text("*") => "there".to_owned(),
            Says::Text(text) if text.trim().is_empty() => format!("`{text:?}`"),
            Says::Text(text) => format!("`{}`", cell(text).replace('*', "…")),
        };
        let field = cell(entry.field).replace("[*]", "[]").replace('*', "…");
        text.push_str(&format!(
            "| {operations} | `{field}` | {} | {} | {} |\n",
            says(entry.rusoto),
            says(entry.sdk),
            cell(entry.why),
        ));
    }
    text
}

/// Returns a text as a cell of a table in Markdown.
pub(super) fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &[Difference] = &[
        Difference {
            id: "etag",
            operations: &["GetObject", "HeadObject"],
            field: "contents[*].etag",
            rusoto: Says::Text("old *"),
            sdk: Says::Nothing,
            servers: On::Every,
            why: "a|b",
        },
        Difference {
            id: "elsewhere",
            operations: &["*"],
            field: "x",
            rusoto: Says::Text("1"),
            sdk: Says::Text("2"),
            servers: On::Only(&[ServerKind::Ministack]),
            why: "c",
        },
    ];

    fn differing(field: &str, rusoto: &str, sdk: Option<&str>) -> Differing {
        Differing { field: field.to_owned(), rusoto: Some(rusoto.to_owned()), sdk: sdk.map(str::to_owned) }
    }

    #[test]
    fn only_what_the_table_says_is_allowed() {
        let mut ledger = Ledger::new(TABLE, ServerKind::Local);
        let intended = differing("contents[3].etag", "old 1", None);
        assert!(ledger.allows("GetObject", &intended));
        assert!(!ledger.allows("PutObject", &intended));
        assert!(!ledger.allows("GetObject", &differing("contents[3].etag", "new", None)));
        assert!(!ledger.allows("GetObject", &differing("contents[3].etag", "old 1", Some("s"))));
        assert!(!ledger.allows("GetObject", &differing("etag", "old 1", None)));
    }

    #[test]
    fn an_entry_counts_only_on_its_servers() {
        let here = differing("x", "1", Some("2"));
        assert!(!Ledger::new(TABLE, ServerKind::Local).allows("Any", &here));
        assert!(Ledger::new(TABLE, ServerKind::Ministack).allows("Any", &here));
    }

    #[test]
    fn what_no_case_met_is_stale_operation_by_operation() {
        let mut ledger = Ledger::new(TABLE, ServerKind::Local);
        ledger.allows("GetObject", &differing("contents[0].etag", "old 1", None));
        assert_eq!(ledger.stale(), ["etag in HeadObject"]);
        assert!(Ledger::new(TABLE, ServerKind::Prepared).stale().is_empty());
        assert_eq!(Ledger::new(TABLE, ServerKind::Ministack).stale().len(), 3);
    }

    #[test]
    fn markdown_has_one_row_an_entry() {
        assert_eq!(
            markdown(TABLE),
            "| operation | field | Rusoto | AWS SDK | why |\n|---|---|---|---|---|\n\
             | `GetObject`, `HeadObject` | `contents[].etag` | `old …` | absent | a\\|b |\n\
             | every operation | `x` | `1` | `2` | c |\n"
        );
    }
}
