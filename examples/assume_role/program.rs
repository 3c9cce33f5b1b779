// This file is included twice without a change: below Rusoto's imports and below ours. The program is from Rusoto's own
// documentation, with S3 in place of EC2.

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

/// Rusoto's documentation advises to wrap the provider in this.
pub(crate) fn auto_refreshing(aws: &LocalAws) -> Outcome<Provider> {
    Ok(AutoRefreshingProvider::new(assume_role(aws))?)
}

pub(crate) fn client(aws: &LocalAws, provider: impl ProvideAwsCredentials + Send + Sync + 'static) -> S3Client {
    S3Client::new_with(loopback::rusoto_http_client(), provider, loopback::region(aws))
}
