//! rusoto_sts, whose providers implement the drop-in's trait and are kept by its cache.

use crate::{Outcome, http, region};
use local_aws::LocalAws;
use rusoto_core::credential::{
    AutoRefreshingProvider, ProvideAwsCredentials, Secret, StaticProvider, Variable, claims,
};
use rusoto_s3::{S3, S3Client};
use rusoto_sts::{
    StsAssumeRoleSessionCredentialsProvider, StsClient, StsWebIdentityFederationSessionCredentialsProvider,
    WebIdentityProvider,
};

fn sts(aws: &LocalAws) -> StsClient {
    let keys = aws.root_keys();
    let user = StaticProvider::new_minimal(keys.access_key_id.clone(), keys.secret_access_key.clone());
    StsClient::new_with(http(), user, region(aws))
}

/// Rusoto's documented program.
#[tokio::test]
async fn one_session_for_many_requests() -> Outcome {
    let aws = LocalAws::start().await?;
    let provider = StsAssumeRoleSessionCredentialsProvider::new(
        sts(&aws),
        aws.role_arn().to_owned(),
        "default".to_owned(),
        None,
        None,
        None,
        None,
    );
    let provider = AutoRefreshingProvider::new(provider)?;
    let client = S3Client::new_with(http(), provider, region(&aws));
    for _ in 0..20 {
        client.list_buckets().await?;
    }
    assert_eq!((aws.calls("AssumeRole"), aws.calls("ListBuckets")), (1, 20));
    Ok(())
}

#[tokio::test]
async fn federated_credentials_carry_their_claims() -> Outcome {
    let aws = LocalAws::start().await?;
    let provider = StsWebIdentityFederationSessionCredentialsProvider::new(
        sts(&aws),
        aws.web_identity_token(),
        None,
        aws.role_arn().to_owned(),
        "pod".to_owned(),
        None,
        None,
    );
    let credentials = provider.assume_role_with_web_identity().await?;
    assert_eq!(credentials.claims()[claims::SUBJECT], aws.web_identity_subject());
    Ok(())
}

/// It speaks to AWS and nobody else; what concerns the drop-in is that it is built of its variables.
#[tokio::test]
async fn web_identity_reads_its_variables() -> Outcome {
    let provider = WebIdentityProvider::new(
        Variable::<Secret>::from_text_file("/nowhere/token"),
        "arn:aws:iam::000000000000:role/local",
        Some(Some("pod".to_owned())),
    );
    let error = provider.credentials().await.err().ok_or("there is no token")?;
    assert!(error.message.contains("No such file"), "{error}");
    Ok(())
}
