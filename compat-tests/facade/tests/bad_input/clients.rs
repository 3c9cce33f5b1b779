//! A client of each service, and a call of each that needs no input.

use aws_types::SdkConfig;
use facade_tests::{http, keys, region};
use rusoto_compat_facade as facade;
use rusoto_dynamodb::{DynamoDb, DynamoDbClient, ListTablesInput};
use rusoto_kinesis::{Kinesis, KinesisClient, ListStreamsInput};
use rusoto_kms::{Kms, KmsClient, ListKeysRequest};
use rusoto_lambda::{Lambda, LambdaClient, ListFunctionsRequest};
use rusoto_s3::{S3, S3Client};
use rusoto_secretsmanager::{ListSecretsRequest, SecretsManager, SecretsManagerClient};
use rusoto_sns::{ListTopicsInput, Sns, SnsClient};
use rusoto_sqs::{ListQueuesRequest, Sqs, SqsClient};
use rusoto_ssm::{ListDocumentsRequest, Ssm, SsmClient};

use super::shown;

pub(crate) struct Clients {
    pub(crate) dynamodb: Box<dyn DynamoDb + Send + Sync>,
    kinesis: Box<dyn Kinesis + Send + Sync>,
    kms: Box<dyn Kms + Send + Sync>,
    lambda: Box<dyn Lambda + Send + Sync>,
    pub(crate) s3: Box<dyn S3 + Send + Sync>,
    secretsmanager: Box<dyn SecretsManager + Send + Sync>,
    sns: Box<dyn Sns + Send + Sync>,
    sqs: Box<dyn Sqs + Send + Sync>,
    ssm: Box<dyn Ssm + Send + Sync>,
}

impl Clients {
    pub(crate) fn rusotos(url: &str) -> Self {
        Self {
            dynamodb: Box::new(DynamoDbClient::new_with(http(), keys(), region(url))),
            kinesis: Box::new(KinesisClient::new_with(http(), keys(), region(url))),
            kms: Box::new(KmsClient::new_with(http(), keys(), region(url))),
            lambda: Box::new(LambdaClient::new_with(http(), keys(), region(url))),
            s3: Box::new(S3Client::new_with(http(), keys(), region(url))),
            secretsmanager: Box::new(SecretsManagerClient::new_with(http(), keys(), region(url))),
            sns: Box::new(SnsClient::new_with(http(), keys(), region(url))),
            sqs: Box::new(SqsClient::new_with(http(), keys(), region(url))),
            ssm: Box::new(SsmClient::new_with(http(), keys(), region(url))),
        }
    }

    pub(crate) fn facades(config: &SdkConfig) -> Self {
        Self {
            dynamodb: Box::new(facade::DynamoDb::from_config(config)),
            kinesis: Box::new(facade::Kinesis::from_config(config)),
            kms: Box::new(facade::Kms::from_config(config)),
            lambda: Box::new(facade::Lambda::from_config(config)),
            s3: Box::new(facade::S3::from_config(config)),
            secretsmanager: Box::new(facade::SecretsManager::from_config(config)),
            sns: Box::new(facade::Sns::from_config(config)),
            sqs: Box::new(facade::Sqs::from_config(config)),
            ssm: Box::new(facade::Ssm::from_config(config)),
        }
    }

    /// Returns what came from each, with the name of the service.
    pub(crate) async fn calls(&self) -> [(&'static str, String); 9] {
        [
            ("dynamodb", shown(self.dynamodb.list_tables(ListTablesInput::default()).await)),
            ("kinesis", shown(self.kinesis.list_streams(ListStreamsInput::default()).await)),
            ("kms", shown(self.kms.list_keys(ListKeysRequest::default()).await)),
            ("lambda", shown(self.lambda.list_functions(ListFunctionsRequest::default()).await)),
            ("s3", shown(self.s3.list_buckets().await)),
            ("secretsmanager", shown(self.secretsmanager.list_secrets(ListSecretsRequest::default()).await)),
            ("sns", shown(self.sns.list_topics(ListTopicsInput::default()).await)),
            ("sqs", shown(self.sqs.list_queues(ListQueuesRequest::default()).await)),
            ("ssm", shown(self.ssm.list_documents(ListDocumentsRequest::default()).await)),
        ]
    }
}
