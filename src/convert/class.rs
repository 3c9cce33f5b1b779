//! The class of an SDK credentials error, and the words that carry it through the error of Rusoto, which is one message.
//!
//! Both directions are here. The words belong to this library. The words of the SDK's `Display` may change. Then "not
//! configured", after which a chain tries its next provider, would come back as "failed", after which a chain stops.

use std::borrow::Cow;
use std::error::Error;
use std::time::Duration;

use aws_credential_types::provider::error::CredentialsError as SdkCredentialsError;

const NOT_LOADED: &str = "the credential provider was not enabled";
const INVALID_CONFIGURATION: &str = "the credentials provider was not properly configured";
const PROVIDER_ERROR: &str = "an error occurred while loading credentials";
const UNHANDLED: &str = "unexpected credentials error";
/// The text before and after the number.
const TIMED_OUT: (&str, &str) = ("credentials provider timed out after ", " seconds");

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    NotLoaded,
    TimedOut(Duration),
    InvalidConfiguration,
    ProviderError,
    Unhandled,
}

impl Class {
    pub(crate) fn of(error: &SdkCredentialsError) -> Self {
        match error {
            SdkCredentialsError::CredentialsNotLoaded(_) => Self::NotLoaded,
            SdkCredentialsError::ProviderTimedOut(details) => Self::TimedOut(details.timeout_duration()),
            SdkCredentialsError::InvalidConfiguration(_) => Self::InvalidConfiguration,
            SdkCredentialsError::Unhandled(_) => Self::Unhandled,
            // The enum may get new variants.
            _ => Self::ProviderError,
        }
    }

    /// Returns the class at the start of a message, and the rest. Nested errors may repeat the class.
    pub(crate) fn of_message(message: &str) -> Option<(Self, &str)> {
        let (class, mut rest) = Self::at_the_start(message)?;
        while let Some((_, behind)) = Self::at_the_start(rest).filter(|(again, _)| *again == class) {
            rest = behind;
        }
        Some((class, rest))
    }

    fn at_the_start(message: &str) -> Option<(Self, &str)> {
        let classes = [Self::NotLoaded, Self::InvalidConfiguration, Self::ProviderError, Self::Unhandled];
        let named =
            classes.into_iter().find_map(|class| Some((class, message.strip_prefix(&*class.words())?)));
        let (class, rest) = named.or_else(|| timed_out(message))?;
        if rest.is_empty() { Some((class, rest)) } else { Some((class, rest.strip_prefix(": ")?)) }
    }

    pub(crate) fn words(self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::NotLoaded => NOT_LOADED,
            Self::InvalidConfiguration => INVALID_CONFIGURATION,
            Self::ProviderError => PROVIDER_ERROR,
            Self::Unhandled => UNHANDLED,
            Self::TimedOut(after) => {
                return format!("{}{}{}", TIMED_OUT.0, after.as_secs_f64(), TIMED_OUT.1).into();
            }
        })
    }

    /// Returns the words of this class, followed by `text`.
    pub(crate) fn message(self, text: &str) -> String {
        match self.words() {
            words if text.is_empty() => words.into_owned(),
            // Nested errors of the SDK may begin with the words already.
            words
                if text
                    .strip_prefix(&*words)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with(": ")) =>
            {
                text.to_owned()
            }
            words => format!("{words}: {text}"),
        }
    }

    /// Returns the SDK error of this class. A timeout has no cause.
    pub(crate) fn error(self, cause: impl Into<Box<dyn Error + Send + Sync>>) -> SdkCredentialsError {
        match self {
            Self::NotLoaded => SdkCredentialsError::not_loaded(cause),
            Self::TimedOut(after) => SdkCredentialsError::provider_timed_out(after),
            Self::InvalidConfiguration => SdkCredentialsError::invalid_configuration(cause),
            Self::ProviderError => SdkCredentialsError::provider_error(cause),
            Self::Unhandled => SdkCredentialsError::unhandled(cause),
        }
    }
}

fn timed_out(message: &str) -> Option<(Class, &str)> {
    let (seconds, rest) = message.strip_prefix(TIMED_OUT.0)?.split_once(TIMED_OUT.1)?;
    let is_number = seconds.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let seconds = seconds.parse().ok().filter(|_| is_number)?;
    Some((Class::TimedOut(Duration::try_from_secs_f64(seconds).ok()?), rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn classes() -> impl Strategy<Value = Class> {
        prop_oneof![
            Just(Class::NotLoaded),
            Just(Class::InvalidConfiguration),
            Just(Class::ProviderError),
            Just(Class::Unhandled),
            (0..1_000_000_000u64).prop_map(|millis| Class::TimedOut(Duration::from_millis(millis))),
        ]
    }

    proptest! {
        #[test]
        fn every_class_comes_back_from_a_message_and_from_an_error(class in classes(), text in "(?s).{0,80}") {
            let message = class.message(&text);
            prop_assert_eq!(Class::of_message(&message).map(|(class, _)| class), Some(class));
            prop_assert_eq!(Class::of(&class.error(text)), class);
        }
    }

    #[test]
    fn a_message_that_only_resembles_a_class_has_none() {
        let lookalikes = [
            "the credential provider was not enabled by the operator",
            "unexpected credentials errors",
            "credentials provider timed out after many seconds",
            "credentials provider timed out after -1 seconds",
            "credentials provider timed out after inf seconds",
            "credentials provider timed out after 99999999999999999999 seconds",
            "credentials provider timed out after 5 seconds, or so",
            "",
        ];
        for message in lookalikes {
            assert_eq!(Class::of_message(message), None, "{message:?}");
        }
    }
}
