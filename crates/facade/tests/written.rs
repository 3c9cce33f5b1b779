//! The files of this crate are those that would be written now.

use rusoto_compat_api_table::{Table, facade};

/// Only what rustfmt changes may differ: spaces, commas at the end of a line, and the braces of a closure.
fn unformatted(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !",{}".contains(*c)).collect()
}

/// The files of a service.
macro_rules! is_written {
    ($service:literal) => {
        let table = Table::of($service).expect("a table");
        let facade = facade::write(&table, "crate::support").expect("a service that can be written");
        let routed = facade::write_routed(&table, "crate");
        let moved = facade::write_moved(&table);
        for (file, is, written) in [
            ("", include_str!(concat!("../src/", $service, ".rs")), facade),
            ("routed/", include_str!(concat!("../src/routed/", $service, ".rs")), routed),
            ("moved/", include_str!(concat!("../src/moved/", $service, ".rs")), moved),
        ] {
            let is_written = unformatted(is) == unformatted(&written);
            assert!(is_written, "src/{file}{}.rs is another file now: see README.md", $service);
        }
    };
}

#[test]
fn each_service_is_written_from_its_table() {
    is_written!("dynamodb");
    is_written!("kinesis");
    is_written!("kms");
    is_written!("lambda");
    is_written!("s3");
    is_written!("secretsmanager");
    is_written!("sns");
    is_written!("sqs");
    is_written!("ssm");
    is_written!("sts");
}
