//! `CredentialsError` ↔ `CredentialsError`.
//!
//! Rusoto's error is one message. The SDK's has five classes, and its `Display` states only the class: the
//! cause is in `source()`. So the message made for Rusoto is the whole chain, which begins with the class, and
//! the class is read back from there. That keeps "not configured" (a chain tries its next provider) apart from
//! "failed" (a chain stops) through SDK → Rusoto → SDK.
//!
//! The implementations for Rusoto's types, of each version, stand in `crate::versions`.

use std::error::Error;
use std::time::Duration;

use aws_credential_types::provider::error::CredentialsError as SdkCredentialsError;
use rusoto_compat_core::error_chain::error_chain;
use rusoto_credential::CredentialsError as RusotoCredentialsError;

use super::IntoRusoto;
use super::any_rusoto::{RusotoError, rusoto_message};

// The SDK's own texts, pinned by a test below against real SDK errors.
const NOT_LOADED: &str = "the credential provider was not enabled";
const TIMED_OUT: (&str, &str) = ("credentials provider timed out after ", " seconds");
const INVALID_CONFIGURATION: &str = "the credentials provider was not properly configured";
const PROVIDER_ERROR: &str = "an error occurred while loading credentials";
const UNHANDLED: &str = "unexpected credentials error";

/// The message is the whole `source()` chain, beginning with the SDK's text for the class; see
/// [`error_chain`]. An SDK error that only carries a Rusoto error gives back that very error.
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
        // Unwrapped, a message that itself begins with a class would come back as that class.
        && class_of(original).is_none()
    {
        return E::from_message(original.to_owned());
    }
    E::from_message(error_chain(error))
}

pub(crate) fn error_into_sdk<E: RusotoError>(error: E) -> SdkCredentialsError {
    let Some((class, rest)) = class_of(error.message()) else {
        return SdkCredentialsError::provider_error(error);
    };
    let source = match rest {
        // The class is all there is; the SDK still wants a source for most classes.
        "" => E::from_message(error.message().to_owned()),
        rest => E::from_message(rest.to_owned()),
    };
    match class {
        Class::NotLoaded if rest.is_empty() => SdkCredentialsError::not_loaded_no_source(),
        Class::NotLoaded => SdkCredentialsError::not_loaded(source),
        Class::TimedOut(after) => SdkCredentialsError::provider_timed_out(after),
        Class::InvalidConfiguration => SdkCredentialsError::invalid_configuration(source),
        Class::ProviderError => SdkCredentialsError::provider_error(source),
        Class::Unhandled => SdkCredentialsError::unhandled(source),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    NotLoaded,
    TimedOut(Duration),
    InvalidConfiguration,
    ProviderError,
    Unhandled,
}

/// The SDK class that a message begins with, and what follows it.
fn class_of(message: &str) -> Option<(Class, &str)> {
    let texts = [
        (NOT_LOADED, Class::NotLoaded),
        (INVALID_CONFIGURATION, Class::InvalidConfiguration),
        (PROVIDER_ERROR, Class::ProviderError),
        (UNHANDLED, Class::Unhandled),
    ];
    for (text, class) in texts {
        match message.strip_prefix(text) {
            Some("") => return Some((class, "")),
            Some(rest) => return rest.strip_prefix(": ").map(|rest| (class, rest)),
            None => {}
        }
    }
    // The SDK's timeout has no room for a source: with more text behind it, it is not the SDK's.
    let seconds = message.strip_prefix(TIMED_OUT.0)?.strip_suffix(TIMED_OUT.1)?;
    let seconds = seconds.parse().ok()?;
    Some((Class::TimedOut(Duration::from_secs(seconds)), ""))
}

#[cfg(test)]
mod tests {

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
    fn the_texts_are_the_sdks_own() {
        let texts = one_of_each().map(|error| error.to_string());
        let expected = [
            NOT_LOADED,
            NOT_LOADED,
            "credentials provider timed out after 22 seconds",
            INVALID_CONFIGURATION,
        ]
        .into_iter()
        .chain([PROVIDER_ERROR, UNHANDLED]);
        assert!(texts.iter().map(String::as_str).eq(expected), "{texts:?}");
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

    #[test]
    fn a_timeout_keeps_its_seconds() {
        let error =
            SdkCredentialsError::provider_timed_out(Duration::from_millis(22_700)).into_rusoto().into_sdk();
        let SdkCredentialsError::ProviderTimedOut(details) = error else {
            panic!("{error:?}");
        };
        assert_eq!(details.timeout_duration(), Duration::from_secs(22));
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
        let inner = RusotoCredentialsError::new(format!("{NOT_LOADED}: no profile"));
        let there = SdkCredentialsError::provider_error(inner).into_rusoto();
        assert!(matches!(there.into_sdk(), SdkCredentialsError::ProviderError(_)));
    }

    #[test]
    fn a_message_that_only_resembles_a_class_is_a_provider_error() {
        let lookalikes = [
            "the credential provider was not enabled by the operator",
            "unexpected credentials errors",
            "credentials provider timed out after many seconds",
            "credentials provider timed out after 99999999999999999999 seconds",
            "credentials provider timed out after 5 seconds: while doing something",
            "",
        ];
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
            prop_assume!(!matches!(sdk, SdkCredentialsError::ProviderTimedOut(_)));
            let message = format!("{sdk}: {rest}");
            let back = RusotoCredentialsError::new(message).into_sdk();
            prop_assert!(same_class(&back, sdk));
        }
    }
}
