//! The `AutoRefreshingProvider` of the older versions has the faults of 0.48's, and is handled like it.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use rusoto_compat::SharedCredentials;

use crate::Outcome;
use crate::stage::Stage;

macro_rules! version {
    ($name:ident, $credential:ident) => {
        mod $name {
            use super::*;
            use $credential::{
                AutoRefreshingProvider, AwsCredentials, CredentialsError, ProvideAwsCredentials,
            };

            /// Rusoto's `StaticProvider` would leave out when they expire.
            struct Held(AwsCredentials);

            #[async_trait::async_trait]
            impl ProvideAwsCredentials for Held {
                async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
                    Ok(self.0.clone())
                }
            }

            /// Fails at the first load only.
            struct FailsOnce(AtomicU64);

            #[async_trait::async_trait]
            impl ProvideAwsCredentials for FailsOnce {
                async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
                    match self.0.fetch_add(1, Ordering::SeqCst) {
                        0 => Err(CredentialsError::new("STS is throttling")),
                        _ => Ok(AwsCredentials::new("AKID", "secret", None, None)),
                    }
                }
            }

            /// rusoto#1765.
            #[tokio::test]
            async fn an_error_that_the_wrapper_holds_is_gone_round() -> Outcome {
                let wrapper = AutoRefreshingProvider::new(FailsOnce(AtomicU64::new(0)))?;
                for _ in 0..2 {
                    let error = wrapper.credentials().await.err().ok_or("Rusoto has been mended")?;
                    assert_eq!(error.message, "STS is throttling");
                }
                let shared = SharedCredentials::from_auto_refreshing(wrapper);
                assert_eq!(shared.status().name, "FailsOnce");
                let seen: AwsCredentials = ProvideAwsCredentials::credentials(&shared).await?;
                assert_eq!(seen.aws_access_key_id(), "AKID");
                Ok(())
            }

            /// The wrapper takes what has under 20 seconds to live for expired, and asks again without delay.
            #[tokio::test]
            async fn around_shared_credentials_it_does_not_spin() -> Outcome {
                let stage = Stage::new().await?;
                let keys = stage.aws.issue_session(Duration::from_secs(15));
                let token = Some(keys.session_token);
                let expires_at = Some(keys.expires_at.into());
                let short =
                    AwsCredentials::new(keys.access_key_id, keys.secret_access_key, token, expires_at);
                let shared = stage.settings()?.from_rusoto(Held(short));
                let wrapper = AutoRefreshingProvider::new(shared.clone())?;
                let asked = tokio::time::timeout(Duration::from_secs(1), wrapper.credentials()).await??;
                let left =
                    asked.expires_at().ok_or("it does not end")? - chrono::DateTime::from(keys.expires_at);
                assert!(left.num_seconds() > 0, "it is told of an end that is far enough away");
                assert_eq!(shared.usage().rusoto, 1);
                Ok(())
            }
        }
    };
}

version!(v0_46, rusoto_credential_0_46);
version!(v0_47, rusoto_credential_0_47);
