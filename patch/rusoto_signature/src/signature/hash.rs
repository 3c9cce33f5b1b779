//! The hashes of a signature.

use chrono::{DateTime, Utc};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// Returns the text that is signed: the moment, what the signature is good for, and the hash of the canonical request.
pub fn string_to_sign(date: DateTime<Utc>, hashed_canonical_request: &str, scope: &str) -> String {
    text_to_sign(&timestamp(date), hashed_canonical_request, scope)
}

/// As [`string_to_sign`], with the moment as it stands in a request.
pub(super) fn text_to_sign(timestamp: &str, hashed_canonical_request: &str, scope: &str) -> String {
    format!("AWS4-HMAC-SHA256\n{timestamp}\n{scope}\n{hashed_canonical_request}")
}

/// Returns the signature of a text.
pub(super) fn signature(secret: &str, scope: &Scope<'_>, string_to_sign: &str) -> String {
    let secret = Zeroizing::new(format!("AWS4{secret}"));
    let key = [scope.day, scope.region, scope.service, "aws4_request"]
        .into_iter()
        .fold(Zeroizing::new(secret.as_bytes().to_vec()), |key, part| Zeroizing::new(hmac(&key, part)));
    hex::encode(hmac(&key, string_to_sign))
}

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
}

impl std::fmt::Display for Scope<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}/{}/aws4_request", self.day, self.region, self.service)
    }
}

/// Returns a moment as it stands in a request.
pub(super) fn timestamp(date: DateTime<Utc>) -> String {
    date.format("%Y%m%dT%H%M%SZ").to_string()
}

pub(super) fn sha256_hex(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

fn hmac(key: &[u8], message: &str) -> Vec<u8> {
    let mut hmac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    hmac.update(message.as_bytes());
    hmac.finalize().into_bytes().to_vec()
}
