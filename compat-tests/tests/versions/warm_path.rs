//! What a call costs while the credentials are fresh: in every version what its trait asks for, and no more.

use std::time::Duration;

use aws_credential_types::Credentials;
use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use futures_util::FutureExt;
use rusoto_compat::SharedCredentials;

use crate::Outcome;

macro_rules! version {
    ($name:ident, $credential:ident) => {
        #[tokio::test]
        async fn $name() -> Outcome {
            use $credential::{AwsCredentials, ProvideAwsCredentials, StaticProvider};

            fn allocations(provider: &impl ProvideAwsCredentials) -> u64 {
                let ask = || provider.credentials().now_or_never().map(|asked| asked.map(drop));
                allocation_counter::measure(|| assert_eq!(ask(), Some(Ok(())))).count_total
            }

            let expires_at = SystemTimeSource::new().now() + Duration::from_secs(3600);
            let token = || Some("token".to_owned());
            let fixed = AwsCredentials::new("AKID", "secret", token(), Some(expires_at.into()));
            let sdk = Credentials::new("AKID", "secret", token(), Some(expires_at), "test");
            // The least that Rusoto's trait allows: a provider that clones a fixed value.
            let floor = allocations(&StaticProvider::from(fixed.clone()));
            assert_eq!(floor, 4, "the boxed future and three strings");

            let of_this_version = SharedCredentials::from_rusoto(StaticProvider::from(fixed));
            for shared in [of_this_version, SharedCredentials::from_sdk(sdk)] {
                shared.refresh().await?;
                // The first read on a thread sets up its slot for snapshots.
                allocations(&shared);
                assert_eq!(allocations(&shared), floor, "{shared:?}");
            }
            Ok(())
        }
    };
}

version!(v0_46, rusoto_credential_0_46);
version!(v0_47, rusoto_credential_0_47);
version!(v0_48, rusoto_credential);
