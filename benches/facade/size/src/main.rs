//! The facades of the features that are on, as trait objects, so that all their methods are in the program.

use aws_types::SdkConfig;
use std::any::type_name_of_val;

fn main() {
    let config = SdkConfig::builder().build();
    println!("{}", type_name_of_val(&config));
    #[cfg(feature = "dynamodb")]
    keep::<dyn rusoto_dynamodb::DynamoDb>(Box::new(rusoto_compat_facade::DynamoDb::from_config(&config)));
    #[cfg(feature = "kinesis")]
    keep::<dyn rusoto_kinesis::Kinesis>(Box::new(rusoto_compat_facade::Kinesis::from_config(&config)));
    #[cfg(feature = "kms")]
    keep::<dyn rusoto_kms::Kms>(Box::new(rusoto_compat_facade::Kms::from_config(&config)));
    #[cfg(feature = "lambda")]
    keep::<dyn rusoto_lambda::Lambda>(Box::new(rusoto_compat_facade::Lambda::from_config(&config)));
    #[cfg(feature = "s3")]
    keep::<dyn rusoto_s3::S3>(Box::new(rusoto_compat_facade::S3::from_config(&config)));
    #[cfg(feature = "secretsmanager")]
    keep::<dyn rusoto_secretsmanager::SecretsManager>(Box::new(
        rusoto_compat_facade::SecretsManager::from_config(&config),
    ));
    #[cfg(feature = "sns")]
    keep::<dyn rusoto_sns::Sns>(Box::new(rusoto_compat_facade::Sns::from_config(&config)));
    #[cfg(feature = "sqs")]
    keep::<dyn rusoto_sqs::Sqs>(Box::new(rusoto_compat_facade::Sqs::from_config(&config)));
    #[cfg(feature = "ssm")]
    keep::<dyn rusoto_ssm::Ssm>(Box::new(rusoto_compat_facade::Ssm::from_config(&config)));
    #[cfg(feature = "sts")]
    keep::<dyn rusoto_sts::Sts>(Box::new(rusoto_compat_facade::Sts::from_config(&config)));
}

/// Keeps a value, whatever the compiler knows of it.
#[allow(dead_code, reason = "used by each feature")]
fn keep<T: ?Sized>(value: Box<T>) {
    println!("{}", size_of_val(&*std::hint::black_box(value)));
}
