//! What may differ, as rows of the table of Rusoto beside the SDK. In each row the facade is as one of the two.

use std::sync::LazyLock;

use compat_tests::differences::{Difference, INTENDED, Says};

/// A row in which the facade is as the SDK, by its id, and where `crates/facade/README.md` says so. In all other rows the
/// facade is as Rusoto, because the types are Rusoto's.
const AS_SDK: &[(&str, &str)] = &[
    ("error-inside-a-success", "| S3: status 200 with an error |"),
    ("error-inside-a-copy", "| S3: status 200 with an error |"),
    ("white-space-in-xml", "| S3: a text of spaces in XML |"),
    ("control-character-in-xml", "| S3: a control character in XML |"),
    ("header-that-makes-rusoto-panic", "| S3: a header that is not ASCII |"),
    ("header-in-utf-8", "| S3: a header that is not ASCII |"),
    ("count-that-is-no-number", "| S3: a number or flag that is empty or none |"),
    (
        "header-that-cannot-be-read",
        "| S3: a date that is none, but for `expires`, or the same metadata twice |",
    ),
    ("listing-that-is-a-web-page", "| S3: nothing or a web page, where there must be XML |"),
    ("sts-without-metadata", "| STS: no `ResponseMetadata` |"),
    ("carriage-return-in-a-body", "| S3, XML, a carriage return |"),
    ("carriage-return-not-deleted", "| S3, XML, a carriage return |"),
    ("empty-key", "| a key of S3 that is empty or only spaces;"),
    ("empty-key-deleted", "| a key of S3 that is empty or only spaces;"),
    ("empty-key-deleted-and-all-gone", "| a key of S3 that is empty or only spaces;"),
];

/// What the SDK says of an answer that it cannot read.
const SDK_CANNOT_READ: Says = Says::Text("error 200");

/// What Rusoto's types say of it.
const CANNOT_READ: Says = Says::Text("unreadable answer");

fn is_as_sdk(row: &Difference) -> bool {
    AS_SDK.iter().any(|(id, _)| *id == row.id)
}

/// Returns what the SDK says in Rusoto's types.
fn in_rusotos_types(says: Says) -> Says {
    match says {
        SDK_CANNOT_READ => CANNOT_READ,
        // An error that Rusoto models has no status.
        Says::Text("error 404 NoSuchKey") => Says::Text("error NoSuchKey"),
        other => other,
    }
}

/// Returns what may differ between Rusoto and the facade.
pub(crate) fn beside_rusoto() -> &'static [Difference] {
    static ROWS: LazyLock<Vec<Difference>> = LazyLock::new(|| {
        let rows = INTENDED.iter().filter(|row| is_as_sdk(row));
        rows.map(|row| Difference { sdk: in_rusotos_types(row.sdk), ..*row }).collect()
    });
    &ROWS
}

/// Returns what may differ between the facade and the SDK.
pub(crate) fn beside_sdk() -> &'static [Difference] {
    static ROWS: LazyLock<Vec<Difference>> = LazyLock::new(|| {
        let as_rusoto = INTENDED.iter().filter(|row| !is_as_sdk(row)).copied();
        let unreadable = INTENDED.iter().filter(|row| is_as_sdk(row) && row.sdk == SDK_CANNOT_READ);
        as_rusoto.chain(unreadable.map(|row| Difference { rusoto: CANNOT_READ, ..*row })).collect()
    });
    &ROWS
}

#[test]
fn the_readme_has_each_difference_from_rusoto() {
    let readme = include_str!("../../../../crates/facade/README.md");
    for (id, text) in AS_SDK {
        assert!(INTENDED.iter().any(|row| row.id == *id), "there is no row {id}");
        assert!(readme.contains(text), "{id}: crates/facade/README.md does not have {text}");
    }
}
