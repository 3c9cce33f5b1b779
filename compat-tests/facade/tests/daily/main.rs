//! Operations of daily use of eight services, each story through Rusoto's own client and through the facade, each on a
//! ministack of its own: the same requests, and the same answers.
//!
//! They run when `RUSOTO_COMPAT_MINISTACK` names the executable.

mod differences;
mod dynamodb;
mod kinesis;
mod kms;
mod lambda;
mod log;
mod secretsmanager;
mod sns;
mod sqs;
mod ssm;

use std::io::Write as _;

use compat_tests::servers::ministack;
use facade_tests::{Stage, http};
use rusoto_compat_facade as facade;

use log::{Log, compare};

/// Has the test of a service: its story through both clients.
macro_rules! daily {
    ($service:ident, $facade:ident, $client:path) => {
        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $service() {
            let Some(executable) = ministack::asked_for() else {
                // Not `println!`, which is hidden when a test passes.
                let name = ministack::VARIABLE;
                writeln!(std::io::stdout(), "NOT RUN: {}: {name} is not set", stringify!($service)).unwrap();
                return;
            };
            let stage = Stage::start(&executable).await;
            let mut old = Log::new("Rusoto", &stage);
            let client = <$client>::new_with(http(), stage.keys(), stage.region());
            $service::story(&client, &mut old).await;

            let stage = Stage::start(&executable).await;
            let mut new = Log::new("the facade", &stage);
            let client = facade::$facade::from_config(&stage.config());
            $service::story(&client, &mut new).await;
            compare(stringify!($service), old, new);
        }
    };
}

daily!(dynamodb, DynamoDb, rusoto_dynamodb::DynamoDbClient);
daily!(kinesis, Kinesis, rusoto_kinesis::KinesisClient);
daily!(kms, Kms, rusoto_kms::KmsClient);
daily!(lambda, Lambda, rusoto_lambda::LambdaClient);
daily!(secretsmanager, SecretsManager, rusoto_secretsmanager::SecretsManagerClient);
daily!(sns, Sns, rusoto_sns::SnsClient);
daily!(sqs, Sqs, rusoto_sqs::SqsClient);
daily!(ssm, Ssm, rusoto_ssm::SsmClient);
