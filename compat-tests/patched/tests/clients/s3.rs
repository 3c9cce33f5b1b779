//! rusoto_s3, with keys from a file, and with a provider that fails at first.

use crate::{Outcome, http, region};
use async_trait::async_trait;
use local_aws::LocalAws;
use rusoto_core::RusotoError;
use rusoto_core::credential::{
    AutoRefreshingProvider, AwsCredentials, CredentialsError, ProfileProvider, ProvideAwsCredentials,
};
use rusoto_s3::{GetObjectRequest, PutObjectRequest, S3, S3Client};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::AsyncReadExt;

#[tokio::test]
async fn a_round_trip_with_keys_from_a_file() -> Outcome {
    let aws = LocalAws::start().await?;
    aws.create_bucket("photos")?;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("credentials");
    let (id, secret) = (&aws.root_keys().access_key_id, &aws.root_keys().secret_access_key);
    std::fs::write(&file, format!("[dev]\naws_access_key_id = {id}\naws_secret_access_key = {secret}\n"))?;

    let client = S3Client::new_with(http(), ProfileProvider::with_configuration(file, "dev"), region(&aws));
    let (bucket, key) = ("photos".to_owned(), "one".to_owned());
    let put = PutObjectRequest {
        bucket: bucket.clone(),
        key: key.clone(),
        body: Some(b"hello".to_vec().into()),
        ..Default::default()
    };
    client.put_object(put).await?;
    let got = client.get_object(GetObjectRequest { bucket, key, ..Default::default() }).await?;
    let mut body = String::new();
    got.body.ok_or("no body")?.into_async_read().read_to_string(&mut body).await?;
    assert_eq!(body, "hello");
    Ok(())
}

/// Has no credentials while it is sealed.
#[derive(Clone)]
struct Vault {
    aws: Arc<LocalAws>,
    is_open: bool,
}

#[async_trait]
impl ProvideAwsCredentials for Vault {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        if !self.is_open {
            return Err(CredentialsError::new("the vault is sealed"));
        }
        let keys = self.aws.issue_session(Duration::from_secs(3600));
        Ok(AwsCredentials::new(
            keys.access_key_id,
            keys.secret_access_key,
            Some(keys.session_token),
            Some(keys.expires_at.into()),
        ))
    }
}

/// rusoto#1765: on plain Rusoto every request fails from then on. Without a change to the provider, the failure is over
/// after a pause, which rusoto_credential tests with a clock of its own.
#[tokio::test]
async fn a_failure_is_over_when_its_cause_is() -> Outcome {
    let aws = Arc::new(LocalAws::start().await?);
    let region = region(&aws);
    let mut provider = AutoRefreshingProvider::new(Vault { aws, is_open: false })?;
    let client = S3Client::new_with(http(), provider.clone(), region.clone());
    let error = client.list_buckets().await.err().ok_or("signed with nothing")?;
    assert!(matches!(&error, RusotoError::Credentials(error) if error.message == "the vault is sealed"));
    provider.get_mut().is_open = true;
    S3Client::new_with(http(), provider, region).list_buckets().await?;
    client.list_buckets().await?;
    Ok(())
}
