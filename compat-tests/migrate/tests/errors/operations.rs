//! Each operation of each service, with each code that Rusoto knows.

use rusoto_core::Region;

use crate::answers::{Answer, Answers, NoKeys};
use crate::keys;

macro_rules! services {
    ($($service:ident $errors:ident $facade:ident)*) => {$(
        #[tokio::test]
        async fn $service() {
            use migrate_tests::$errors::{after, before, AFTER};
            let ends = AFTER.matches("into_rusoto").count();
            assert_eq!(ends, 0, "a match on an error that is in sight was not moved");
            let answers = Answers::default();
            let client = rusoto_compat_facade::$facade::new_with(answers.clone(), keys(), Region::UsEast1);
            let without_keys = rusoto_compat_facade::$facade::new_with(answers.clone(), NoKeys, Region::UsEast1);
            let mut known = 0;
            for ((method, codes, was), (_, _, is)) in before::CALLS.iter().zip(after::CALLS) {
                for answer in Answer::all(stringify!($service), codes) {
                    answers.give(&answer);
                    let arms = (was(&client).await, is(&client).await);
                    assert_eq!(arms.0, arms.1, "{method} {answer:?}");
                    let is_known = answer.code().is_some_and(|code| codes.contains(&code));
                    known += usize::from(is_known && !["another", "404"].contains(&arms.0));
                }
                let arms = (was(&without_keys).await, is(&without_keys).await);
                assert_eq!(arms.0, arms.1, "{method} without credentials");
            }
            // Each with three statuses. Answers to a HEAD have no code.
            let heads = |(method, codes, _): &(&str, &[&str], _)| if method.starts_with("head") { 0 } else { codes.len() };
            let all: usize = before::CALLS.iter().map(heads).sum();
            assert_eq!(known, 3 * all, "codes that are known");
        }
    )*};
}

#[cfg(feature = "ec2")]
services!(ec2 ec2_errors Ec2);
services! {
    dynamodb dynamodb_errors DynamoDb
    kinesis kinesis_errors Kinesis
    kms kms_errors Kms
    lambda lambda_errors Lambda
    s3 s3_errors S3
    secretsmanager secretsmanager_errors SecretsManager
    sns sns_errors Sns
    sqs sqs_errors Sqs
    ssm ssm_errors Ssm
    sts sts_errors Sts
}
