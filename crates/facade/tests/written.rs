//! The files of this crate are those that would be written now.

use rusoto_compat_api_table::{Table, facade};

/// Only what rustfmt changes may differ: spaces, commas at the end of a line, and the braces of a closure.
fn unformatted(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !",{}".contains(*c)).collect()
}

#[test]
fn each_service_is_written_from_its_table() {
    is_written("dynamodb", include_str!("../src/dynamodb.rs"), include_str!("../src/routed/dynamodb.rs"));
    is_written("kinesis", include_str!("../src/kinesis.rs"), include_str!("../src/routed/kinesis.rs"));
    is_written("kms", include_str!("../src/kms.rs"), include_str!("../src/routed/kms.rs"));
    is_written("s3", include_str!("../src/s3.rs"), include_str!("../src/routed/s3.rs"));
    is_written(
        "secretsmanager",
        include_str!("../src/secretsmanager.rs"),
        include_str!("../src/routed/secretsmanager.rs"),
    );
    is_written("sns", include_str!("../src/sns.rs"), include_str!("../src/routed/sns.rs"));
    is_written("sqs", include_str!("../src/sqs.rs"), include_str!("../src/routed/sqs.rs"));
    is_written("ssm", include_str!("../src/ssm.rs"), include_str!("../src/routed/ssm.rs"));
    is_written("sts", include_str!("../src/sts.rs"), include_str!("../src/routed/sts.rs"));
}

fn is_written(service: &str, file: &str, routed: &str) {
    let table = Table::of(service).expect("a table");
    let written = facade::write(&table, "crate::support").expect("a service that can be written");
    assert!(unformatted(file) == unformatted(&written), "{service} is another file now: see README.md");
    let written = facade::write_routed(&table, "crate");
    assert!(
        unformatted(routed) == unformatted(&written),
        "{service}, routed, is another file now: see README.md"
    );
}
