//! Which calls are rewritten, and why others are not, as a list: `outcomes.txt`.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use migrate_tests::{body, is_rewritten};

/// Returns the lines of a service: for each kind of call how many are rewritten, and what is in the way of the others.
fn outcomes(service: &str, text: &str, calls: &[(&str, &str)]) -> String {
    let mut of_kinds: BTreeMap<&str, (usize, BTreeMap<String, Vec<&str>>)> = BTreeMap::new();
    for (kind, operation) in calls {
        let body = body(text, kind, operation).unwrap();
        let (moved, others) = of_kinds.entry(kind).or_default();
        if is_rewritten(body) {
            *moved += 1;
            continue;
        }
        let why = match body.split_once("// RUSOTO-MIGRATE(") {
            // The page follows the last comma.
            Some((_, mark)) => mark.lines().next().unwrap().rsplit_once(", ").unwrap().0.replace(')', ""),
            None => "not yet".to_owned(),
        };
        others.entry(why).or_default().push(operation);
    }
    let mut lines = format!("{service}\n");
    for (kind, (moved, others)) in of_kinds {
        let all = moved + others.values().map(Vec::len).sum::<usize>();
        writeln!(lines, "  {kind}: {moved} of {all}").unwrap();
        for (why, operations) in others {
            writeln!(lines, "    {why}: {}", operations.join(", ")).unwrap();
        }
    }
    lines
}

#[test]
fn each_call_becomes_what_the_list_says() {
    let mut got = String::new();
    macro_rules! services {
        ($($service:ident)*) => {$(
            let calls: Vec<_> =
                migrate_tests::$service::before::CALLS.iter().map(|(kind, method, _)| (*kind, *method)).collect();
            got += &outcomes(stringify!($service), migrate_tests::$service::AFTER, &calls);
        )*};
    }
    services!(dynamodb kinesis kms lambda s3 secretsmanager sns sqs ssm sts);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("outcomes.txt");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &got).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        got == expected,
        "outcomes.txt is not what the rules do. If that is meant: UPDATE=1 cargo test -p migrate-tests\n{got}"
    );
}

#[cfg(feature = "ec2")]
#[test]
fn each_call_of_ec2_is_rewritten() {
    use migrate_tests::ec2::{before, AFTER};
    let calls: Vec<_> = before::CALLS.iter().map(|(kind, method, _)| (*kind, *method)).collect();
    let all = calls.len() / 3;
    let expected =
        format!("ec2\n  every: {all} of {all}\n  reads: {all} of {all}\n  required: {all} of {all}\n");
    assert_eq!(outcomes("ec2", AFTER, &calls), expected);
}
