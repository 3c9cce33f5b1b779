//! Each operation with drawn values, through Rusoto's own client and through the facade: the same on the wire, and the
//! same answer.

mod any;
mod invoke;
mod moved;
mod shadow;
mod status;
mod wire_names;
mod xml;

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use facade_tests::{
    Canonical, NOT_COMPARED, Recorder, as_rusoto_reads, config, http, keys, region, without_known,
};
use rusoto_compat_facade as facade;
use test_servers::Reply;

use any::Any;

/// How many requests, and answers, are drawn for each operation.
const SEEDS: u64 = 20;

/// Operations whose answers cannot be drawn. They have cases of their own, in `invoke.rs` and `../events.rs`.
const NOT_DRAWN: [&str; 2] = ["invoke", "subscribe_to_shard"];

/// Compares what both clients send. The server does not answer, so that only the request matters.
macro_rules! requests {
    ($service:ident, $facade:ident, $client:ty) => {
        let server = Recorder::start(|_| Reply::status(500, ""));
        let old = <$client>::new_with(http(), keys(), region(&server.url()));
        let new = facade::$facade::from_config(&config(&server.url()));
        let mut found = String::new();
        for operation in $service::OPERATIONS.iter().filter(|it| !NOT_COMPARED.contains(it)) {
            for seed in 0..SEEDS {
                let old_answer = $service::call(&old, operation, &mut Any::new(seed)).await;
                let old_sent = server.take();
                let new_answer = $service::call(&new, operation, &mut Any::new(seed)).await;
                let new_sent = server.take();
                assert_eq!(old_sent.len(), 1, "{operation}: {old_answer}");
                if new_sent.len() != 1 {
                    writeln!(found, "{operation}, seed {seed}, sent {} times: {new_answer}", new_sent.len())
                        .unwrap();
                    continue;
                }
                let mut pair = [&old_sent[0], &new_sent[0]].map(|it| Canonical::of(it));
                without_known(stringify!($service), operation, &mut pair);
                if pair[0] != pair[1] {
                    writeln!(found, "{operation}, seed {seed}:\n{}", pair[0].difference(&pair[1])).unwrap();
                }
            }
        }
        assert!(found.is_empty(), "{found}");
    };
}

/// Compares what both clients return for one body.
macro_rules! answers {
    ($service:ident, $facade:ident, $client:ty) => {
        let reply = Arc::new(Mutex::new(Reply::ok("")));
        let next = Arc::clone(&reply);
        let server = Recorder::start(move |_| next.lock().unwrap().clone());
        let old = <$client>::new_with(http(), keys(), region(&server.url()));
        let new = facade::$facade::from_config(&config(&server.url()));
        for operation in $service::OPERATIONS {
            if NOT_DRAWN.contains(operation) {
                continue;
            }
            for seed in 0..SEEDS {
                let answer = $service::answer(operation, &mut Any::new(seed));
                let status = status::status(stringify!($service), operation);
                *reply.lock().unwrap() = Reply::status(status, &answer);
                let expected = $service::call(&old, operation, &mut Any::new(seed)).await;
                assert!(expected.starts_with("Ok("), "{operation}: {expected} for {answer}");
                let got = $service::call(&new, operation, &mut Any::new(seed)).await;
                assert_eq!(got, expected, "{operation}, seed {seed}, for {answer}");
            }
        }
    };
}

/// Compares what a call sends, directly and through two sides, and which operation it is counted for.
macro_rules! sides {
    ($service:ident, $client:ty) => {
        let [server, other] = [(); 2].map(|()| Recorder::start(|_| Reply::status(500, "")));
        let [old, new] = [&other, &server].map(|it| <$client>::new_with(http(), keys(), region(&it.url())));
        let rollout = facade::Rollout::new();
        rollout.set(concat!(stringify!($service), " = new")).unwrap();
        let routed = facade::Routed::new(old, new.clone(), &rollout);
        for operation in $service::OPERATIONS {
            let expected = $service::call(&new, operation, &mut Any::new(1)).await;
            let sent = server.take();
            assert_eq!($service::call(&routed, operation, &mut Any::new(1)).await, expected);
            let sent =
                [sent, server.take()].map(|it| it.iter().map(|it| Canonical::of(it)).collect::<Vec<_>>());
            assert!(sent[0] == sent[1] && sent[0].len() == 1, "{operation}");
            assert!(other.take().is_empty(), "{operation}");
            let usage = rollout.usage();
            let row = usage.operation(&format!("{}.{operation}", stringify!($service))).expect(operation);
            assert_eq!((row.old.calls, row.new.calls, row.new.failures), (0, 1, 1), "{operation}");
        }
    };
}

/// Likewise for XML, which is written from a drawn answer: Rusoto's own client reads what was drawn, and so does the
/// facade. The closure returns the answer to each of both.
macro_rules! answers_in_xml {
    ($service:ident, $facade:ident, $client:ty) => {
        let (server, next) = in_turns();
        let old = <$client>::new_with(http(), keys(), region(&server.url()));
        let new = facade::$facade::from_config(&config(&server.url()));
        let mut found = String::new();
        for operation in $service::ANSWERS.iter().filter(|it| !NOT_COMPARED.contains(it)) {
            for seed in 0..SEEDS {
                let answer = $service::answer(operation, &mut Any::without_end(seed));
                let Some(replies) = xml::replies(stringify!($service), operation, &answer) else { continue };
                *next.lock().unwrap() = replies;
                let expected = as_rusoto_reads($service::expected(operation, &mut Any::without_end(seed)));
                let old = $service::call(&old, operation, &mut Any::new(seed)).await;
                let new = as_rusoto_reads($service::call(&new, operation, &mut Any::new(seed)).await);
                // Rusoto does not read several tags of a filter.
                let is_read = old == expected || answer.contains("\"and\":{");
                if !is_read || new != expected {
                    writeln!(found, "{operation}, seed {seed}, {answer}\n  {expected}\n  {old}\n  {new}")
                        .unwrap();
                }
            }
        }
        assert!(found.is_empty(), "{found}");
    };
}

/// Compares the errors of each code that Rusoto knows.
macro_rules! errors {
    ($service:ident, $facade:ident, $client:ty) => {
        let (server, next) = in_turns();
        let old = <$client>::new_with(http(), keys(), region(&server.url()));
        let new = facade::$facade::from_config(&config(&server.url()));
        let mut compared = 0;
        // The answer to `HEAD` has no body, and so no code.
        for (operation, codes) in $service::ERRORS.iter().filter(|it| !it.0.starts_with("head_")) {
            for code in *codes {
                *next.lock().unwrap() = xml::refusals(stringify!($service), code);
                let expected = $service::call(&old, operation, &mut Any::new(0)).await;
                assert!(expected.starts_with("Err(Service("), "{operation}, {code}: {expected}");
                assert_eq!(
                    $service::call(&new, operation, &mut Any::new(0)).await,
                    expected,
                    "{operation}, {code}"
                );
                compared += 1;
            }
        }
        assert!(compared > 10, "{compared}");
    };
}

/// Starts a server that answers a form, or a request of S3, with the first reply, and JSON with the second one.
fn in_turns() -> (Recorder, Arc<Mutex<[Reply; 2]>>) {
    let next = Arc::new(Mutex::new([Reply::ok(""), Reply::ok("")]));
    let replies = Arc::clone(&next);
    let server = Recorder::start(move |request| {
        let is_json = request.contains("application/x-amz-json");
        replies.lock().unwrap()[usize::from(is_json)].clone()
    });
    (server, next)
}

/// Has the tests of a service, with what the build script wrote for it.
macro_rules! service {
    ($service:ident, $facade:ident, $client:ident, $file:literal $(, $answers:ident $(, $shadows:ident)?)?) => {
        mod $service {
            #[allow(clippy::all, dead_code, reason = "nobody reads what is written for a build")]
            mod $service {
                include!(concat!(env!("OUT_DIR"), $file));
            }

            use super::*;

            #[tokio::test]
            async fn requests_are_the_same() {
                requests!($service, $facade, $service::rusoto::$client);
            }

            #[tokio::test]
            async fn two_sides_are_one_client() {
                sides!($service, $service::rusoto::$client);
            }

            $(#[tokio::test]
            async fn answers_are_the_same() {
                $answers!($service, $facade, $service::rusoto::$client);
            }

            // EC2 has none that Rusoto knows.
            #[tokio::test]
            async fn errors_are_the_same() {
                errors!($service, $facade, $service::rusoto::$client);
            })?

            #[test]
            fn values_come_back() {
                for seed in 0..SEEDS {
                    for (path, [drawn, back]) in $service::values(&mut Any::new(seed)) {
                        assert_eq!(back, drawn, "{path}, seed {seed}");
                    }
                }
            }

            $($(#[tokio::test(start_paused = true)]
            async fn shadows_find_what_differs() {
                crate::shadow::$shadows!($service, $service::rusoto::$client);
            })?)?
        }
    };
}

service!(dynamodb, DynamoDb, DynamoDbClient, "/dynamodb.rs", answers, shadows);
#[cfg(feature = "ec2")]
service!(ec2, Ec2, Ec2Client, "/ec2.rs");
service!(kinesis, Kinesis, KinesisClient, "/kinesis.rs", answers, shadows);
service!(kms, Kms, KmsClient, "/kms.rs", answers, shadows);
service!(lambda, Lambda, LambdaClient, "/lambda.rs", answers, shadows);
service!(s3, S3, S3Client, "/s3.rs", answers_in_xml);
service!(secretsmanager, SecretsManager, SecretsManagerClient, "/secretsmanager.rs", answers, shadows);
service!(sns, Sns, SnsClient, "/sns.rs", answers_in_xml);
service!(sqs, Sqs, SqsClient, "/sqs.rs", answers_in_xml);
service!(ssm, Ssm, SsmClient, "/ssm.rs", answers, shadows);
