// Included twice, below the imports of Rusoto and below ours: not a word of it differs.
// The program is that of Rusoto's own documentation, for S3 instead of EC2.

use narration::{Outcome, loopback};

pub(crate) type Provider = AutoRefreshingProvider<StsAssumeRoleSessionCredentialsProvider>;

/// Each call asks STS.
pub(crate) fn assume_role(aws: &LocalAws) -> StsAssumeRoleSessionCredentialsProvider {
    let region = loopback::region(aws);
    let sts = StsClient::new_with(loopback::rusoto_http_client(), loopback::root_keys(aws), region);

    StsAssumeRoleSessionCredentialsProvider::new(
        sts,
        aws.role_arn().to_owned(),
        "default".to_owned(),
        None, None, None, None,
    )
}

/// The documentation says: be careful, and wrap it in this.
pub(crate) fn auto_refreshing(aws: &LocalAws) -> Outcome<Provider> {
    Ok(AutoRefreshingProvider::new(assume_role(aws))?)
}

pub(crate) fn client(aws: &LocalAws, provider: impl ProvideAwsCredentials + Send + Sync + 'static) -> S3Client {
    S3Client::new_with(loopback::rusoto_http_client(), provider, loopback::region(aws))
}
