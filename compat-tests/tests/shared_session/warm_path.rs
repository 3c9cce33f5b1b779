//! What a call costs while the credentials are fresh.

use aws_credential_types::Credentials;
use aws_credential_types::provider::ProvideCredentials;
use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use futures_util::FutureExt;
use rusoto_compat::SharedCredentials;
use rusoto_credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use std::time::{Duration, SystemTime};

fn in_an_hour() -> SystemTime {
    SystemTimeSource::new().now() + Duration::from_secs(3600)
}

fn rusoto_session() -> AwsCredentials {
    AwsCredentials::new("AKID", "secret", Some("token".to_owned()), Some(in_an_hour().into()))
}

fn sdk_session() -> Credentials {
    Credentials::new("AKID", "secret", Some("token".to_owned()), Some(in_an_hour()), "test")
}

/// The least that Rusoto's trait allows: a provider that clones a fixed value.
struct Fixed(AwsCredentials);

#[async_trait::async_trait]
impl ProvideAwsCredentials for Fixed {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        Ok(self.0.clone())
    }
}

fn allocations_of_rusoto(provider: &impl ProvideAwsCredentials) -> u64 {
    let count = || provider.credentials().now_or_never().expect("ready at once").map(drop);
    allocation_counter::measure(|| count().unwrap()).count_total
}

fn allocations_of_sdk(provider: &impl ProvideCredentials) -> u64 {
    let count = || provider.provide_credentials().now_or_never().expect("ready at once").map(drop);
    allocation_counter::measure(|| count().unwrap()).count_total
}

#[tokio::test]
async fn nothing_is_allocated_for_the_sdk_and_for_rusoto_no_more_than_its_trait_asks_for() {
    let floor = allocations_of_rusoto(&Fixed(rusoto_session()));
    assert_eq!(floor, 4, "the boxed future and three strings");
    let sources =
        [SharedCredentials::from_rusoto(Fixed(rusoto_session())), SharedCredentials::from_sdk(sdk_session())];
    for shared in sources {
        shared.refresh().await.unwrap();
        // The first read on a thread sets up its slot for snapshots.
        shared.credentials().await.unwrap();
        assert_eq!(allocations_of_sdk(&shared), 0, "{shared:?}");
        assert_eq!(allocations_of_rusoto(&shared), floor, "{shared:?}");
    }
}
