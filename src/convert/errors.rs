//! Conversions between the `CredentialsError` of Rusoto and that of the SDK.
//!
//! Rusoto's error is one message. The SDK's error has five classes, its `Display` states only the class, and the cause is in
//! `source()`. So the message for Rusoto begins with our words for the [`Class`], and the chain of causes follows. The
//! conversion back reads the class from these words. This keeps "not configured", after which a chain tries its next
//! provider, apart from "failed", after which a chain stops.
//!
//! The implementations for the types of each version of Rusoto are in `crate::versions`.

use std::error::Error;

use aws_credential_types::provider::error::CredentialsError as SdkCredentialsError;
use rusoto_compat_core::error_chain::error_chain;
use rusoto_credential::CredentialsError as RusotoCredentialsError;

use super::IntoRusoto;
use super::any_rusoto::{RusotoError, rusoto_message};
use super::class::Class;

/// Returns an error whose message is our words for the class and the whole chain of causes, as [`error_chain`] writes it.
///
/// An SDK error that only wraps a Rusoto error returns that error.
impl IntoRusoto for &SdkCredentialsError {
    type Rusoto = RusotoCredentialsError;

    fn into_rusoto(self) -> RusotoCredentialsError {
        error_into_rusoto(self)
    }
}

impl IntoRusoto for SdkCredentialsError {
    type Rusoto = RusotoCredentialsError;

    fn into_rusoto(self) -> RusotoCredentialsError {
        (&self).into_rusoto()
    }
}

pub(crate) fn error_into_rusoto<E: RusotoError>(error: &SdkCredentialsError) -> E {
    if let (SdkCredentialsError::ProviderError(_), Some(source)) = (error, error.source())
        && let Some(original) = rusoto_message(source)
        // A message that begins with a class would come back as that class.
        && Class::of_message(original).is_none()
    {
        return E::from_message(original.to_owned());
    }
    let causes = error.source().map(error_chain).unwrap_or_default();
    E::from_message(Class::of(error).message(&causes))
}

pub(crate) fn error_into_sdk<E: RusotoError>(error: E) -> SdkCredentialsError {
    match Class::of_message(error.message()) {
        None => SdkCredentialsError::provider_error(error),
        Some((Class::NotLoaded, "")) => SdkCredentialsError::not_loaded_no_source(),
        // There is no text but the class. Most classes of the SDK need a source.
        Some((class, "")) => class.error(E::from_message(class.words().into_owned())),
        Some((class, rest)) => class.error(E::from_message(rest.to_owned())),
    }
}

#[cfg(test)]
mod tests {

    use std::time::Duration;

    use proptest::prelude::*;

    use super::*;
    use crate::convert::IntoSdk;

    /// One real SDK error of each class.
    fn one_of_each() -> [SdkCredentialsError; 6] {
        [
            SdkCredentialsError::not_loaded("no AWS_ACCESS_KEY_ID"),
            SdkCredentialsError::not_loaded_no_source(),
            SdkCredentialsError::provider_timed_out(Duration::from_secs(22)),
            SdkCredentialsError::invalid_configuration("profile `dev` has a loop"),
            SdkCredentialsError::provider_error("STS answered 503"),
            SdkCredentialsError::unhandled("not UTF-8"),
        ]
    }

    fn same_class(a: &SdkCredentialsError, b: &SdkCredentialsError) -> bool {
        std::mem::discriminant(a) == std::mem::discriminant(b)
    }

    #[test]
    fn the_class_does_not_hang_on_the_words_of_the_sdks_display() {
        for error in one_of_each() {
            let message = (&error).into_rusoto().message;
            assert!(message.starts_with(&*Class::of(&error).words()), "{message}");
        }
    }

    #[test]
    fn the_class_survives_sdk_to_rusoto_to_sdk() {
        for error in one_of_each() {
            let message = error_chain(&error);
            let back = (&error).into_rusoto().into_sdk();
            assert!(same_class(&back, &error), "{error:?} came back as {back:?}");
            assert!(error.source().is_some() || back.source().is_none(), "{back:?} has a source now");
            // Once more round, also the text has settled.
            assert_eq!(error_chain(&back), message);
            assert!(same_class(&back.into_rusoto().into_sdk(), &error));
        }
    }

    /// Found by fuzzing.
    #[test]
    fn a_message_that_says_its_class_twice_or_nothing_else_grew_on_every_way_back() {
        for words in
            ["an error occurred while loading credentials", "the credential provider was not enabled"]
        {
            for message in [format!("{words}: "), words.to_owned(), format!("{words}: {words}: why")] {
                let once = RusotoCredentialsError::new(&message).into_sdk();
                let settled = (&once).into_rusoto();
                let again = (&settled).into_sdk().into_rusoto();
                assert_eq!(again, settled, "{message:?}");
            }
        }
    }

    #[test]
    fn a_timeout_keeps_its_length() {
        let error =
            SdkCredentialsError::provider_timed_out(Duration::from_millis(22_700)).into_rusoto().into_sdk();
        assert_eq!(Class::of(&error), Class::TimedOut(Duration::from_millis(22_700)));
    }

    #[test]
    fn a_rusoto_error_is_a_provider_error_and_its_source() {
        let rusoto = RusotoCredentialsError::new("Couldn't find AWS credentials");
        let sdk = (&rusoto).into_sdk();
        assert!(matches!(sdk, SdkCredentialsError::ProviderError(_)));
        let source = sdk.source().and_then(|source| source.downcast_ref::<RusotoCredentialsError>());
        assert_eq!(source, Some(&rusoto));
        assert_eq!(sdk.into_rusoto(), rusoto);
    }

    #[test]
    fn a_provider_error_around_a_class_text_stays_a_provider_error() {
        let inner = RusotoCredentialsError::new(Class::NotLoaded.message("no profile"));
        let there = SdkCredentialsError::provider_error(inner).into_rusoto();
        assert!(matches!(there.into_sdk(), SdkCredentialsError::ProviderError(_)));
    }

    #[test]
    fn a_message_that_only_resembles_a_class_is_a_provider_error() {
        let lookalikes =
            ["the credential provider was not enabled by the operator", "unexpected credentials errors", ""];
        for message in lookalikes {
            let sdk = RusotoCredentialsError::new(message).into_sdk();
            assert!(matches!(sdk, SdkCredentialsError::ProviderError(_)), "{message:?}: {sdk:?}");
            assert_eq!(sdk.into_rusoto().message, message);
        }
    }

    proptest! {
        #[test]
        fn any_rusoto_message_converts_and_settles(message in ".{0,80}") {
            let once = RusotoCredentialsError::new(&message).into_sdk().into_rusoto();
            let twice = (&once).into_sdk().into_rusoto();
            prop_assert_eq!(twice, once);
        }

        #[test]
        fn a_class_text_before_any_message_keeps_the_class(index in 0usize..6, rest in ".{0,80}") {
            let sdk = &one_of_each()[index];
            let message = Class::of(sdk).message(&rest);
            let back = RusotoCredentialsError::new(message).into_sdk();
            prop_assert!(same_class(&back, sdk));
        }
    }
}
