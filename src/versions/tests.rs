//! All versions follow the same rules.

use crate::SharedCredentials;
use crate::convert::{ConvertCredentialsError, IntoSdk, TryIntoSdk};
use crate::shared::NotConfigured;
use crate::shared::any_version::V0;
use crate::shared::source::Source;
use aws_credential_types::Credentials;
use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use chrono::{DateTime, TimeDelta, Utc};
use std::error::Error;

fn expiry() -> DateTime<Utc> {
    DateTime::<Utc>::UNIX_EPOCH + TimeDelta::days(40_000)
}

fn sdk() -> Credentials {
    Credentials::new("AKID", "secret", Some("token".to_owned()), Some(expiry().into()), "test")
}

/// Tests of one version: `$into` is the conversion into its types.
macro_rules! tests_of {
    ($name:ident, $rusoto:ident, $minor:literal, $Into:path, $into:ident) => {
        mod $name {
            use super::*;
            use $Into as _;
            use $rusoto::{
                AutoRefreshingProvider, AwsCredentials, ChainProvider, CredentialsError,
                DefaultCredentialsProvider, EnvironmentProvider, StaticProvider,
            };

            type Version = V0<$minor>;

            #[test]
            fn only_errors_that_can_mean_nothing_else_mean_not_configured() {
                let missing = "No (or empty) AWS_ACCESS_KEY_ID in environment";
                let malformed = "Invalid AWS_CREDENTIAL_EXPIRATION in environment 'x'";
                let nobody = "Couldn't find AWS credentials in environment, credentials file, or IAM role.";
                let stopped = "profile, where the chain stops, because it failed: no credentials";
                let applies = |class: NotConfigured, message| {
                    class.applies_to(&rusoto_credential::CredentialsError::new(message))
                };
                for always in [
                    NotConfigured::of::<Version, ChainProvider>(),
                    NotConfigured::of::<Version, DefaultCredentialsProvider>(),
                    NotConfigured::of::<Version, AutoRefreshingProvider<ChainProvider>>(),
                ] {
                    assert!(applies(always, nobody));
                    assert!(!applies(always, stopped), "a strict chain, of the patched crate");
                }
                let environment = NotConfigured::of::<Version, EnvironmentProvider>();
                assert!(applies(environment, missing) && !applies(environment, malformed));
                assert!(!applies(NotConfigured::of::<Version, StaticProvider>(), missing));
            }

            #[tokio::test]
            async fn a_provider_in_a_box_or_behind_an_arc_was_refused_by_the_compiler() {
                use $rusoto::ProvideAwsCredentials;
                trait Own: ProvideAwsCredentials + Send + Sync {}
                impl Own for StaticProvider {}
                let provider = || StaticProvider::new_minimal("AKID".to_owned(), "secret".to_owned());
                let boxed: Box<dyn ProvideAwsCredentials + Send + Sync> = Box::new(provider());
                let counted: std::sync::Arc<dyn ProvideAwsCredentials + Send + Sync> =
                    std::sync::Arc::new(provider());
                let own: Box<dyn Own> = Box::new(provider());
                fn bare<P>(provider: P) -> SharedCredentials
                where
                    P: ProvideAwsCredentials + Send + Sync + 'static,
                {
                    SharedCredentials::from_rusoto(provider)
                }
                for shared in [
                    SharedCredentials::from_rusoto(boxed),
                    SharedCredentials::from_rusoto(counted),
                    SharedCredentials::builder().from_rusoto(own),
                    SharedCredentials::from_rusoto(Box::new(provider())),
                    SharedCredentials::from_rusoto(std::sync::Arc::new(provider())),
                    bare(provider()),
                ] {
                    assert_eq!(shared.provide_credentials().await.unwrap().access_key_id(), "AKID");
                }
            }

            #[test]
            fn values_of_the_sdk_come_back_as_they_went() -> Result<(), ConvertCredentialsError> {
                let there: AwsCredentials = sdk().$into();
                assert_eq!(*there.expires_at(), Some(expiry()));
                assert_eq!(there.token().as_deref(), Some("token"));
                assert_eq!(there.try_into_sdk()?.expiry(), sdk().expiry());
                let empty = Credentials::new("AKID", "secret", Some(String::new()), None, "test");
                let there: AwsCredentials = empty.$into();
                assert_eq!(*there.token(), None);
                Ok(())
            }

            #[test]
            fn anonymous_has_no_counterpart_in_the_sdk() {
                let anonymous = AwsCredentials::default().try_into_sdk();
                assert_eq!(anonymous, Err(ConvertCredentialsError::Anonymous));
            }

            #[test]
            fn errors_keep_class_message_and_type() {
                let error: CredentialsError = SdkError::not_loaded("no profile").$into();
                assert!(error.message.ends_with(": no profile"), "{error}");
                assert!(matches!(error.into_sdk(), SdkError::CredentialsNotLoaded(_)));

                let refused = CredentialsError::new("refused");
                let sdk = (&refused).into_sdk();
                assert!(matches!(sdk, SdkError::ProviderError(_)));
                assert_eq!(sdk.source().and_then(|source| source.downcast_ref()), Some(&refused));
                let back: CredentialsError = (&sdk).$into();
                assert_eq!(back, refused);
                let another = crate::convert::IntoRusoto::into_rusoto(sdk);
                assert_eq!(another.message, "refused", "also by way of another version");
            }

            #[test]
            fn it_is_a_source_by_its_own_name() {
                let provider = StaticProvider::new_minimal("AKID".to_owned(), "secret".to_owned());
                let shared = SharedCredentials::from_rusoto(provider);
                assert_eq!(shared.status().name, "StaticProvider");
            }

            #[test]
            fn a_variable_that_is_missing_is_not_loaded_for_the_sdk() {
                // No reader of this prefix finds anything, in whatever environment the tests run.
                let nothing = EnvironmentProvider::with_prefix("RUSOTO_COMPAT_NOBODY_SETS");
                let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
                let Ok(runtime) = runtime else { panic!("no runtime") };
                let asked = runtime.block_on(SharedCredentials::from_rusoto(nothing).provide_credentials());
                assert!(matches!(asked, Err(SdkError::CredentialsNotLoaded(_))), "{asked:?}");
            }

            #[test]
            fn shared_credentials_stay_the_ones_that_they_are() {
                let named = SharedCredentials::builder().name("the first").from_sdk(sdk());
                // In a generic function the bound says which version is meant.
                fn again<P>(provider: P) -> SharedCredentials
                where
                    P: $rusoto::ProvideAwsCredentials + Send + Sync + 'static,
                {
                    SharedCredentials::from_rusoto(provider)
                }
                let boxed = Source::rusoto_boxed::<Version, _>(Box::new(named.clone()));
                assert!(matches!(boxed, Source::Shared(shared) if shared.status().name == "the first"));
                assert_eq!(again(named).status().name, "the first");
            }
        }
    };
}

tests_of!(v0_48, rusoto_credential, 48, crate::convert::IntoRusoto, into_rusoto);
#[cfg(feature = "rusoto-0-47")]
tests_of!(v0_47, rusoto_credential_0_47, 47, super::super::IntoRusoto0_47, into_rusoto_0_47);
#[cfg(feature = "rusoto-0-46")]
tests_of!(v0_46, rusoto_credential_0_46, 46, super::super::IntoRusoto0_46, into_rusoto_0_46);

#[cfg(feature = "rusoto-0-46")]
#[test]
fn between_versions_everything_is_kept() {
    use super::IntoRusoto0_46;
    use crate::convert::IntoRusoto;
    let mut credentials = sdk().into_rusoto();
    credentials.claims_mut().insert("sub".to_owned(), "somebody".to_owned());
    let older = credentials.into_rusoto_0_46();
    assert_eq!(older.claims()["sub"], "somebody");
    let back = older.into_rusoto();
    assert_eq!(back.claims()["sub"], "somebody");
    assert_eq!((back.token().as_deref(), *back.expires_at()), (Some("token"), Some(expiry())));
    let error = rusoto_credential::CredentialsError::new("refused").into_rusoto_0_46();
    assert_eq!(error.into_rusoto().message, "refused");
}
