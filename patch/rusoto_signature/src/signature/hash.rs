//! The hashes of a signature.

use chrono::{DateTime, Utc};
use hmac::{Hmac, KeyInit, Mac};
use sha2::digest::Output;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// Returns the text that is signed: the moment, what the signature is good for, and the hash of the canonical request.
pub fn string_to_sign(date: DateTime<Utc>, hashed_canonical_request: &str, scope: &str) -> String {
    text_to_sign(&timestamp(date), hashed_canonical_request, scope)
}

/// As [`string_to_sign`], with the moment as it stands in a request.
pub(super) fn text_to_sign(timestamp: &str, hashed_canonical_request: &str, scope: &str) -> String {
    ["AWS4-HMAC-SHA256", timestamp, scope, hashed_canonical_request].join("\n")
}

/// Returns the signature of a text.
pub(super) fn signature(secret: &str, scope: &Scope<'_>, string_to_sign: &str) -> String {
    let secret = Zeroizing::new(format!("AWS4{secret}"));
    let mut key: Zeroizing<[u8; 32]> = Zeroizing::new(hmac(secret.as_bytes(), scope.day).into());
    for part in [scope.region, scope.service, SCOPE_END] {
        *key = hmac(&*key, part).into();
    }
    lower_hex(&hmac(&*key, string_to_sign))
}

/// What ends every scope.
const SCOPE_END: &str = "aws4_request";

/// What a signature is good for.
pub(super) struct Scope<'a> {
    day: &'a str,
    region: &'a str,
    service: &'a str,
}

impl<'a> Scope<'a> {
    /// `timestamp` is the moment as it stands in a request.
    pub(super) fn new(timestamp: &'a str, region: &'a str, service: &'a str) -> Self {
        let day = timestamp.split_once('T').map_or(timestamp, |(day, _)| day);
        Self { day, region, service }
    }

    /// Returns it as it stands in a signature.
    pub(super) fn text(&self) -> String {
        [self.day, self.region, self.service, SCOPE_END].join("/")
    }
}

/// Returns a moment as it stands in a request.
pub(super) fn timestamp(date: DateTime<Utc>) -> String {
    date.format("%Y%m%dT%H%M%SZ").to_string()
}

pub(super) fn sha256_hex(bytes: &[u8]) -> String {
    lower_hex(&Sha256::digest(bytes))
}

fn lower_hex(hash: &[u8]) -> String {
    let mut digits = vec![0; 2 * hash.len()];
    // `hex::encode` would write one character at a time.
    hex::encode_to_slice(hash, &mut digits).expect("each byte has two digits");
    String::from_utf8(digits).expect("digits are ASCII")
}

fn hmac(key: &[u8], message: &str) -> Output<Sha256> {
    let mut hmac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    hmac.update(message.as_bytes());
    hmac.finalize().into_bytes()
}
