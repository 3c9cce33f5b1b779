//! What the written files use. It is public so that a file in another crate can use it, and no promise is made for it.

mod constructors;
#[cfg(feature = "s3")]
mod content_md5;
mod events;
mod whole_xml;

pub use std::collections::HashMap;

use aws_credential_types::credential_fn::provide_credentials_fn;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_credential_types::provider::error::CredentialsError;
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::date_time::{DateTime, Format};
use aws_smithy_types::error::operation::BuildError;
use aws_smithy_types::{Blob, base64};
pub use aws_types::SdkConfig;
use bytes::Bytes;
#[cfg(feature = "default-client")]
pub use constructors::config_of_process;
pub use constructors::config_of_rusoto;
#[cfg(feature = "s3")]
pub use content_md5::ContentMd5;
pub use events::Events;
use rusoto_compat::config::RusotoConfigExt;
pub use rusoto_compat::convert::{IntoRusoto, IntoSdk};
pub use rusoto_compat::http::SdkResultExt;
use rusoto_core::RusotoError;
pub use rusoto_core::credential::ProvideAwsCredentials;
pub use rusoto_core::{DispatchSignedRequest, Region};
pub use whole_xml::WholeXml;

/// A value does not fit into the other SDK's type. The text says which, and why.
///
/// As the error of a call, see `?`, that of a request is `RusotoError::Validation`, and that of a response `ParseError`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Unfit {
    /// In a request, which was not sent.
    #[error("{0}")]
    Request(String),
    /// In a response.
    #[error("{0}")]
    Response(String),
}

impl Unfit {
    /// The SDK's builder refused to build.
    pub fn not_built(error: BuildError) -> Self {
        Self::Request(error.to_string())
    }
}

/// A request is `Validation`, as what a service refuses is. A response is `ParseError`, as what Rusoto cannot read is.
impl<E> From<Unfit> for RusotoError<E> {
    fn from(unfit: Unfit) -> Self {
        match unfit {
            Unfit::Request(text) => Self::Validation(text),
            Unfit::Response(text) => Self::ParseError(text),
        }
    }
}

/// Returns the configuration with one attempt, required checksums and no protection against stalled streams.
///
/// What a client of the SDK panics without is set: the version of its defaults, and an endpoint that is empty is none.
/// Without a provider, the SDK fails with a text about identity resolvers. Here it is an error of credentials.
pub fn with_rusoto_defaults(config: &SdkConfig) -> SdkConfig {
    let mut builder = config.to_builder().rusoto_defaults();
    if config.behavior_version().is_none() {
        builder.set_behavior_version(Some(BehaviorVersion::v2026_01_12()));
    }
    if config.endpoint_url().is_some_and(str::is_empty) {
        builder.set_endpoint_url(None);
    }
    if config.credentials_provider().is_some() {
        return builder.build();
    }
    let none = "the `SdkConfig` has no credentials provider: load it with `aws_config`, or set one";
    let provider = provide_credentials_fn(move || async move { Err(CredentialsError::not_loaded(none)) });
    builder.credentials_provider(SharedCredentialsProvider::new(provider)).build()
}

/// Returns a number as the SDK has it.
pub fn integer(value: i64, place: &str) -> Result<i32, Unfit> {
    value.try_into().map_err(|_| {
        Unfit::Request(format!(
            "{place} is {value}, and the SDK sends numbers from {} to {}",
            i32::MIN,
            i32::MAX
        ))
    })
}

/// Returns what a response must have.
pub fn present<T>(value: Option<T>, place: &str) -> Result<T, Unfit> {
    value.ok_or_else(|| Unfit::Response(format!("the response has no {place}")))
}

/// Returns the number that Rusoto has for a text of the SDK's.
pub fn number(text: String, place: &str) -> Result<i64, Unfit> {
    text.parse().map_err(|_| Unfit::Response(format!("{place} is {text:?}, which is not a number")))
}

/// Returns bytes as the SDK has them.
pub fn blob(bytes: Bytes) -> Blob {
    Blob::new(bytes)
}

/// Returns bytes as Rusoto has them, without a copy.
pub fn bytes(blob: Blob) -> Bytes {
    blob.into_inner().into()
}

/// Returns the bytes of a base64 text, which the SDK encodes again.
pub fn blob_of_base64(text: Bytes, place: &str) -> Result<Blob, Unfit> {
    let decoded = std::str::from_utf8(&text).ok().and_then(|text| base64::decode(text).ok());
    let refused =
        || Unfit::Request(format!("{place} is not base64, and rusoto sends these bytes as base64 text"));
    decoded.map(Blob::new).ok_or_else(refused)
}

/// Returns bytes as the base64 text that the service sent.
pub fn base64(blob: Blob) -> Bytes {
    base64::encode(blob).into()
}

/// Returns bytes as a stream of the SDK's.
pub fn stream_of(bytes: Bytes) -> ByteStream {
    bytes.into()
}

/// Returns the only value. The SDK's type holds one, where Rusoto's struct has a field for each kind.
pub fn one<T, const N: usize>(values: [Option<T>; N], name: &str) -> Result<T, Unfit> {
    let mut set = values.into_iter().flatten();
    match (set.next(), set.next()) {
        (Some(value), None) => Ok(value),
        (value, _) => {
            let set = if value.is_some() { "more than one" } else { "none" };
            Err(Unfit::Request(format!(
                "{set} of the fields of `{name}` is set, and the SDK sends exactly one"
            )))
        }
    }
}

/// Returns the time of the seconds since 1970.
pub fn time_of_seconds(seconds: f64, place: &str) -> Result<DateTime, Unfit> {
    // Beyond these, an `f64` cannot count seconds.
    let limit = 2f64.powi(53);
    if (-limit..=limit).contains(&seconds) {
        // To the nearest of them: the fraction of an `f64` is not exact.
        let micros = (seconds * 1e6).round() as i128;
        let (seconds, micros) = (micros.div_euclid(1_000_000), micros.rem_euclid(1_000_000));
        Ok(DateTime::from_secs_and_nanos(seconds as i64, micros as u32 * 1000))
    } else {
        Err(Unfit::Request(format!("{place} is {seconds}, which is not a time in seconds since 1970")))
    }
}

/// Returns the seconds since 1970, to the nearest microsecond. The SDK cuts what a service sent, as `0.122999999`.
pub fn seconds(time: DateTime) -> f64 {
    let micros = (i128::from(time.subsec_nanos()) + 500) / 1000;
    (i128::from(time.secs()) * 1_000_000 + micros) as f64 / 1e6
}

/// Returns the time of a text in any form that a service sends.
pub fn time_of_text(text: String, place: &str) -> Result<DateTime, Unfit> {
    let forms = [Format::DateTimeWithOffset, Format::HttpDate];
    let time = forms.into_iter().find_map(|form| DateTime::from_str(&text, form).ok());
    time.ok_or_else(|| {
        let forms = "`2026-11-26T01:23:39Z` and `Thu, 26 Nov 2026 01:23:39 GMT` are";
        Unfit::Request(format!("{place} is {text:?}, which is not a time; {forms}"))
    })
}

/// Returns a time as a header has it.
pub fn http_date(time: DateTime, place: &str) -> Result<String, Unfit> {
    formatted(time, Format::HttpDate, place)
}

/// Returns a time as most services write it.
pub fn date_time(time: DateTime, place: &str) -> Result<String, Unfit> {
    formatted(time, Format::DateTime, place)
}

/// Returns a time as services write it that always have milliseconds.
pub fn date_time_millis(time: DateTime, place: &str) -> Result<String, Unfit> {
    let seconds = formatted(DateTime::from_secs(time.secs()), Format::DateTime, place)?;
    Ok(format!("{}.{:03}Z", seconds.trim_end_matches('Z'), time.subsec_nanos() / 1_000_000))
}

fn formatted(time: DateTime, format: Format, place: &str) -> Result<String, Unfit> {
    time.fmt(format)
        .map_err(|error| Unfit::Response(format!("{place} is {time:?}, which has no text: {error}")))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_configuration_gets_what_a_client_panics_without() {
        let config = SdkConfig::builder().endpoint_url("").build();
        let config = with_rusoto_defaults(&config);
        assert_eq!((config.endpoint_url(), config.behavior_version().is_some()), (None, true));
        let config = SdkConfig::builder().endpoint_url("http://h").build();
        assert_eq!(with_rusoto_defaults(&config).endpoint_url(), Some("http://h"));
    }

    #[test]
    fn a_number_out_of_range_is_refused_with_its_place() {
        assert_eq!(integer(i64::from(i32::MIN), "R::n"), Ok(i32::MIN));
        let Err(Unfit::Request(text)) = integer(3_000_000_000, "R::n") else { panic!() };
        assert_eq!(text, "R::n is 3000000000, and the SDK sends numbers from -2147483648 to 2147483647");
    }

    #[test]
    fn a_time_may_have_either_form() {
        let time = DateTime::from_secs(1_795_656_219);
        for text in ["2026-11-26T01:23:39Z", "2026-11-26T01:23:39.000Z", "Thu, 26 Nov 2026 01:23:39 GMT"] {
            assert_eq!(time_of_text(text.to_owned(), "R::t"), Ok(time), "{text}");
        }
        assert_eq!(http_date(time, "R::t").as_deref(), Ok("Thu, 26 Nov 2026 01:23:39 GMT"));
        assert_eq!(date_time(time, "R::t").as_deref(), Ok("2026-11-26T01:23:39Z"));
        let Err(Unfit::Request(text)) = time_of_text("soon".to_owned(), "R::t") else { panic!() };
        assert_eq!(
            text,
            "R::t is \"soon\", which is not a time; `2026-11-26T01:23:39Z` and `Thu, 26 Nov 2026 01:23:39 GMT` are"
        );
        let Err(Unfit::Response(text)) = date_time(DateTime::from_secs(i64::MAX), "R::t") else { panic!() };
        assert!(text.starts_with("R::t is "), "{text}");
    }

    #[test]
    fn milliseconds_are_there_even_if_they_are_zero() {
        for (nanos, expected) in [(0, "39.000Z"), (500_000_000, "39.500Z"), (7_654_321, "39.007Z")] {
            let time = DateTime::from_secs_and_nanos(1_795_656_219, nanos);
            assert_eq!(date_time_millis(time, "R::t"), Ok(format!("2026-11-26T01:23:{expected}")));
        }
    }

    #[test]
    fn seconds_are_a_time_unless_they_are_no_number_of_seconds() {
        assert_eq!(time_of_seconds(1.5, "R::t"), Ok(DateTime::from_fractional_secs(1, 0.5)));
        let cut = DateTime::from_secs_f64(7_506_189.123);
        assert_eq!((cut.subsec_nanos(), seconds(cut)), (122_999_999, 7_506_189.123));
        let time = time_of_seconds(-7_506_189.123, "R::t").unwrap();
        assert_eq!(
            (time.secs(), time.subsec_nanos(), seconds(time)),
            (-7_506_190, 877_000_000, -7_506_189.123)
        );
        for seconds in [f64::NAN, f64::INFINITY, 1e300, -1e300] {
            let Err(Unfit::Request(text)) = time_of_seconds(seconds, "R::t") else { panic!("{seconds}") };
            assert_eq!(text, format!("R::t is {seconds}, which is not a time in seconds since 1970"));
        }
    }

    #[test]
    fn a_union_has_exactly_one_value() {
        assert_eq!(one([None, Some(1), None], "Filter"), Ok(1));
        for (values, begins) in [([None, None], "none of"), ([Some(1), Some(2)], "more than one of")] {
            let Err(Unfit::Request(text)) = one(values, "Filter") else { panic!() };
            assert_eq!(
                text,
                format!("{begins} the fields of `Filter` is set, and the SDK sends exactly one")
            );
        }
    }

    #[test]
    fn values_of_a_response_are_read() {
        assert_eq!(present(Some(1), "R::n"), Ok(1));
        assert_eq!(present(None::<i64>, "R::n"), Err(Unfit::Response("the response has no R::n".to_owned())));
        assert_eq!(number("-5".to_owned(), "R::n"), Ok(-5));
        let Err(Unfit::Response(text)) = number("five".to_owned(), "R::n") else { panic!() };
        assert_eq!(text, "R::n is \"five\", which is not a number");
        assert_eq!(bytes(blob(Bytes::from_static(b"abc"))), "abc");
        assert_eq!(base64(blob(Bytes::from_static(b"a\xff"))), "Yf8=");
        assert_eq!(blob_of_base64(Bytes::from_static(b"Yf8="), "R::b"), Ok(Blob::new(*b"a\xff")));
        for bytes in [&b"a?"[..], b"\xff"] {
            let Err(Unfit::Request(text)) = blob_of_base64(Bytes::from_static(bytes), "R::b") else {
                panic!()
            };
            assert_eq!(text, "R::b is not base64, and rusoto sends these bytes as base64 text");
        }
        assert_eq!(stream_of(Bytes::from_static(b"abc")).bytes(), Some(&b"abc"[..]));
    }

    #[test]
    fn a_request_is_refused_and_a_response_cannot_be_read() {
        let text = || "why".to_owned();
        assert_eq!(RusotoError::<()>::from(Unfit::Request(text())), RusotoError::Validation(text()));
        assert_eq!(RusotoError::<()>::from(Unfit::Response(text())), RusotoError::ParseError(text()));
    }

    proptest! {
        #[test]
        fn no_text_and_no_time_is_a_panic(text in ".*", seconds: i64, nanos in 0..1_000_000_000u32) {
            let _ = time_of_text(text, "R::t");
            let time = DateTime::from_secs_and_nanos(seconds, nanos);
            let _ = (http_date(time, "R::t"), date_time(time, "R::t"), date_time_millis(time, "R::t"));
        }

        #[test]
        fn no_number_of_seconds_is_a_panic(number: f64, secs: i64, nanos in 0..1_000_000_000u32) {
            let _ = (time_of_seconds(number, "R::t"), seconds(DateTime::from_secs_and_nanos(secs, nanos)));
        }

        #[test]
        fn milliseconds_come_back(millis in -4_000_000_000_000i64..4_000_000_000_000) {
            let number = millis as f64 / 1e3;
            prop_assert_eq!(seconds(time_of_seconds(number, "R::t").unwrap()), number);
        }
    }
}
