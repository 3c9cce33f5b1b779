//! How much of Rusoto's API has a partner. The figures are exact, so that a rule that matches less is seen.

use rusoto_compat_api_table::Counts;

use super::{table, tables};

/// The service, then matched and all: operations, fields, error variants.
///
/// The events of streams count, which are 13 fields of S3 and 13 of Kinesis.
const EXPECTED: &[(&str, [usize; 6])] = &[
    ("s3", [92, 96, 1094, 1094, 11, 13]),
    ("sts", [8, 8, 74, 74, 22, 22]),
    ("dynamodb", [50, 50, 634, 634, 186, 186]),
    ("sqs", [20, 20, 114, 114, 30, 30]),
    ("sns", [39, 39, 128, 129, 191, 191]),
    ("kms", [48, 48, 281, 281, 311, 311]),
    ("ssm", [135, 135, 1786, 1786, 496, 497]),
    ("kinesis", [28, 28, 185, 185, 120, 120]),
    ("secretsmanager", [22, 22, 173, 173, 100, 100]),
    ("lambda", [58, 58, 734, 734, 289, 289]),
    ("ec2", [454, 454, 5286, 5286, 0, 0]),
];

fn numbers(Counts { operations, fields, variants, .. }: Counts) -> [usize; 6] {
    [operations.matched, operations.all, fields.matched, fields.all, variants.matched, variants.all]
}

#[test]
fn each_service_has_what_both_sdks_have() {
    for (service, expected) in EXPECTED {
        assert_eq!(numbers(table(service).counts()), *expected, "{service}");
    }
}

#[test]
fn together_nearly_everything_has_a_partner() {
    let mut sum = [0; 6];
    for table in tables() {
        for (sum, number) in sum.iter_mut().zip(numbers(table.counts())) {
            *sum += number;
        }
    }
    assert_eq!(sum, [954, 958, 10_489, 10_490, 1_756, 1_759]);
}
