//! Credentials of one world as those of the other.

use crate::input::texts;
use aws_credential_types::Credentials;
use chrono::{DateTime, Utc};
use http::HeaderValue;
use rusoto_compat::convert::{ConvertCredentialsError, IntoRusoto, TryIntoSdk};
use rusoto_compat_core::expiry::{from_chrono, into_chrono};
use rusoto_credential::AwsCredentials;
use std::time::{Duration, UNIX_EPOCH};

/// Key, secret, token, and an expiry in seconds since 1970, each in a part of its own.
pub fn credentials(data: &[u8]) {
    let [key, secret, token, expiry] = texts(data);
    let expiry = expiry.trim();
    let (seconds, fraction) = expiry.split_once('.').unwrap_or((expiry, ""));
    let nanos = format!("{:0<9.9}", fraction).parse().unwrap_or(0);
    // Of 128 bits, so that both ends of every type are within reach.
    let seconds: Option<i128> = seconds.parse().ok();

    let expires_at = seconds
        .and_then(|seconds| i64::try_from(seconds).ok())
        .and_then(|seconds| DateTime::<Utc>::from_timestamp(seconds, nanos));
    rusoto_and_back(&key, &secret, &token, expires_at);

    let distance = seconds
        .map(|seconds| Duration::new(u64::try_from(seconds.unsigned_abs()).unwrap_or(u64::MAX >> 1), nanos));
    let before = seconds.is_some_and(|seconds| seconds < 0);
    let expiry = distance.and_then(|distance| {
        if before { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) }
    });
    let sdk = Credentials::new(key, secret, Some(token), expiry, "fuzz");
    let rusoto = (&sdk).into_rusoto();
    assert_eq!(rusoto.aws_access_key_id(), sdk.access_key_id());
    assert_eq!(rusoto.aws_secret_access_key(), sdk.secret_access_key());
    match (sdk.expiry(), rusoto.expires_at()) {
        (None, None) => {}
        (Some(sdk), Some(rusoto)) => {
            let back = from_chrono(*rusoto);
            let clamped = [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC].contains(rusoto);
            assert!(clamped || back == sdk, "{sdk:?} became {rusoto} and then {back:?}");
        }
        (sdk, rusoto) => panic!("{sdk:?} became {rusoto:?}"),
    }
}

fn rusoto_and_back(key: &str, secret: &str, token: &str, expires_at: Option<DateTime<Utc>>) {
    let there = AwsCredentials::new(key, secret, Some(token.to_owned()), expires_at);
    let sdk = match (&there).try_into_sdk() {
        Ok(sdk) => sdk,
        Err(ConvertCredentialsError::Anonymous) => {
            return assert!(key.is_empty() && secret.is_empty(), "{key:?} is not anonymous");
        }
        Err(ConvertCredentialsError::Unsendable { .. }) => {
            let is_good = |text: &str| HeaderValue::from_str(text).is_ok();
            return assert!(!is_good(key) || !is_good(token), "{key:?} and {token:?} can be sent");
        }
        Err(error) => panic!("{error}"),
    };
    assert!(
        HeaderValue::from_str(key).is_ok() && HeaderValue::from_str(token).is_ok(),
        "{key:?} or {token:?}"
    );
    let shown = format!("{sdk:?}");
    let is_long = |text: &&str| text.len() > 16 && !key.contains(*text);
    for hidden in [secret, token].iter().filter(|text| is_long(text)) {
        assert!(!shown.contains(*hidden), "{shown}");
    }
    let back = sdk.into_rusoto();
    assert_eq!(back.aws_access_key_id(), key);
    assert_eq!(back.aws_secret_access_key(), secret);
    assert_eq!(back.token().as_deref().unwrap_or_default(), token);
    // A leap second is the same point in time, differently written.
    let settled = expires_at.map(|time| into_chrono(from_chrono(time)));
    assert_eq!(*back.expires_at(), settled);
    let whole = expires_at.filter(|time| time.timestamp_subsec_nanos() < 1_000_000_000);
    assert!(whole.is_none() || whole == settled, "{whole:?} became {settled:?}");
}
