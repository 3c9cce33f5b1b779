//! Every call that `migrate` rewrites: as it was written, on Rusoto's own client, and as it was rewritten, on the SDK.
//! Both send the same.
//!
//! Where `RUSOTO_COMPAT_MINISTACK` names the executable, both also get the same kind of answer from one each.

use std::fmt::Write as _;
use std::io::Write as _;

use compat_tests::servers::ministack;
use facade_tests::{config, http, keys, region, without_known, Canonical, Recorder, Stage, NOT_COMPARED};
use migrate_tests::{body, is_rewritten};
use test_servers::Reply;

/// Where ministack answers both forms of a request in different ways, and why.
const KNOWN: [(&str, &str, &str, &str); 1] =
    [("sqs", "required", "remove_permission", "it does not read the `Label` of a form, which Rusoto sends")];

/// Parts of the names of operations that are not asked of ministack. It stores the logging that Rusoto writes, which S3 refuses, and
/// Rusoto's own client reads that without end. It takes all that has to do with signed code for one operation.
const NOT_ASKED: [&str; 2] = ["put_bucket_logging", "code_signing_config"];

/// What ministack answers for a part of a bucket that it does not know. Of the two, only the SDK refuses another root.
const OTHER_ROOT: &str = "ListBucketResult";

/// The kinds of calls. `reads` sends what `required` does.
const KINDS: [&str; 2] = ["every", "required"];

/// Returns what kind of answer a call got: none that is an error, a variant of the error, or a status without one.
fn kind_of(answer: &str) -> &str {
    if let Some((_, status)) = answer.strip_prefix("Unknown(").and_then(|it| it.split_once("status: ")) {
        return status.split(',').next().unwrap_or_default();
    }
    // As in `Service(NoSuchKey("…"))`.
    let of_variant = answer.match_indices('(').nth(1).map(|it| it.0);
    answer.get(..of_variant.unwrap_or(answer.len())).unwrap_or_default()
}

/// Returns when an operation is asked for, so that others find what it makes.
fn turn(operation: &str) -> usize {
    let begins = |with: &[&str]| with.iter().any(|it| operation.starts_with(it));
    match operation {
        _ if begins(&["create_", "register_"]) => 0,
        _ if begins(&["put_", "send_", "update_"]) => 1,
        _ if begins(&["delete_", "deregister_", "schedule_"]) => 3,
        _ => 2,
    }
}

/// Compares what both send, and counts the calls.
macro_rules! requests {
    ($service:ident, $client:expr, $facade:ident) => {{
        // It answers with no error that a service has, because only the request matters.
        let server = Recorder::start(|_| Reply::status(400, ""));
        let old = $client(http(), keys(), region(&server.url()));
        let new = rusoto_compat_facade::$facade::from_config(&config(&server.url()));
        let (mut found, mut compared) = (String::new(), 0);
        for (kind, operation, before, after) in calls!($service) {
            let old_answer = before(&old).await;
            let old_sent = server.take();
            let new_answer = after(&new).await;
            let new_sent = server.take();
            let ([old_sent], [new_sent]) = (&old_sent[..], &new_sent[..]) else {
                let counts = (old_sent.len(), new_sent.len());
                writeln!(found, "{kind} {operation}, sent {counts:?}: {old_answer}\n{new_answer}").unwrap();
                continue;
            };
            compared += 1;
            let mut pair = [old_sent, new_sent].map(|it| Canonical::of(it));
            without_known(stringify!($service), operation, &mut pair);
            if pair[0] != pair[1] {
                writeln!(found, "{kind} {operation}:\n{}", pair[0].difference(&pair[1])).unwrap();
            }
        }
        writeln!(std::io::stdout(), "{}: {compared} calls compared", stringify!($service)).unwrap();
        assert!(found.is_empty(), "{found}");
        assert!(compared > 0);
    }};
}

/// Makes the bucket that all calls of S3 name. A call with its region would not fit into the others.
async fn bucket(client: &dyn rusoto_s3::S3) {
    let configuration =
        rusoto_s3::CreateBucketConfiguration { location_constraint: Some("eu-west-1".to_owned()) };
    let request = rusoto_s3::CreateBucketRequest {
        bucket: "photos".to_owned(),
        create_bucket_configuration: Some(configuration),
        ..Default::default()
    };
    client.create_bucket(request).await.unwrap();
}

/// Compares the kinds of the answers of two servers that began empty.
macro_rules! answers {
    ($service:ident, $client:expr, $facade:ident $(, $prepare:ident)?) => {{
        let Some(executable) = ministack::asked_for() else {
            // Not `println!`, which is hidden when a test passes.
            let name = ministack::VARIABLE;
            writeln!(std::io::stdout(), "NOT RUN: {}: {name} is not set", stringify!($service)).unwrap();
            return;
        };
        let stages = [Stage::start(&executable).await, Stage::start(&executable).await];
        let old = $client(http(), stages[0].keys(), stages[0].region());
        let new = rusoto_compat_facade::$facade::from_config(&stages[1].config());
        $(
            $prepare(&old).await;
            $prepare(&new).await;
        )?
        let (mut found, mut differ, mut compared, mut succeed) = (String::new(), Vec::new(), 0, 0);
        let mut calls: Vec<_> = calls!($service).filter(|it| NOT_ASKED.iter().all(|part| !it.1.contains(part))).collect();
        calls.sort_by_key(|it| turn(it.1));
        for (kind, operation, before, after) in calls {
            let answers = [before(&old).await, after(&new).await];
            if answers[1].starts_with("ParseError") && answers[1].contains(OTHER_ROOT) {
                continue;
            }
            compared += 1;
            succeed += usize::from(answers[1] == "an answer");
            if kind_of(&answers[0]) != kind_of(&answers[1]) {
                differ.push((*kind, *operation));
                writeln!(found, "{kind} {operation}:\n  - {}\n  + {}", answers[0], answers[1]).unwrap();
            }
        }
        let name = stringify!($service);
        writeln!(std::io::stdout(), "{name}: {compared} answers compared, {succeed} without an error")
            .unwrap();
        let known: Vec<_> = KNOWN.iter().filter(|it| it.0 == name).map(|it| (it.1, it.2)).collect();
        assert!(differ == known, "{known:?} are known, found are:\n{found}");
    }};
}

/// Returns the calls of a service that are rewritten: kind, operation, and both functions.
macro_rules! calls {
    ($service:ident) => {{
        use migrate_tests::$service::{after, before, AFTER};
        assert_eq!(before::CALLS.len(), after::CALLS.len());
        before::CALLS.iter().zip(after::CALLS).filter_map(|((kind, operation, before), (.., after))| {
            let is_compared = KINDS.contains(kind) && !NOT_COMPARED.contains(operation);
            let rewritten = is_compared && body(AFTER, kind, operation).is_some_and(is_rewritten);
            rewritten.then_some((kind, operation, before, after))
        })
    }};
}

/// Has the tests of a service.
macro_rules! service {
    ($service:ident, $rusoto:ident, $client:ident, $facade:ident $(, $prepare:ident)?) => {
        mod $service {
            use super::*;

            #[tokio::test]
            async fn requests_are_the_same() {
                requests!($service, $rusoto::$client::new_with, $facade);
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn answers_are_of_one_kind() {
                answers!($service, $rusoto::$client::new_with, $facade $(, $prepare)?);
            }
        }
    };
}

service!(dynamodb, rusoto_dynamodb, DynamoDbClient, DynamoDb);
#[cfg(feature = "ec2")]
service!(ec2, rusoto_ec2, Ec2Client, Ec2);
service!(kinesis, rusoto_kinesis, KinesisClient, Kinesis);
service!(kms, rusoto_kms, KmsClient, Kms);
service!(lambda, rusoto_lambda, LambdaClient, Lambda);
service!(s3, rusoto_s3, S3Client, S3, bucket);
service!(secretsmanager, rusoto_secretsmanager, SecretsManagerClient, SecretsManager);
service!(sns, rusoto_sns, SnsClient, Sns);
service!(sqs, rusoto_sqs, SqsClient, Sqs);
service!(ssm, rusoto_ssm, SsmClient, Ssm);
service!(sts, rusoto_sts, StsClient, Sts);
