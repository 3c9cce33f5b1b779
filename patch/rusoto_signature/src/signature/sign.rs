//! Signatures in headers.

use super::canonical::{self, SignedHeaders};
use super::hash::{Scope, sha256_hex, signature, text_to_sign, timestamp};
use super::request::SignedRequest;
use super::{encode, payload};
use crate::credential::AwsCredentials;
use chrono::{DateTime, Utc};
use std::borrow::Cow;

impl SignedRequest {
    /// Signs the request for the next minutes. The signature is in the header `authorization`.
    ///
    /// It covers method, path, parameters, headers and a body in a buffer. A request can be signed again.
    pub fn sign(&mut self, creds: &AwsCredentials) {
        self.sign_at(creds, Utc::now());
    }

    /// Signs the request as of this moment.
    pub(super) fn sign_at(&mut self, creds: &AwsCredentials, now: DateTime<Utc>) {
        self.complement();
        let (key, secret) = (creds.aws_access_key_id(), creds.aws_secret_access_key());
        let token = creds.token().as_deref();
        for (name, value) in self.signature_at(&self.payload_hash(), key, secret, token, now) {
            self.set_header(name, &value);
        }
    }

    /// Returns what is signed in place of the body: its hash, or that it is not signed.
    #[doc(hidden)]
    pub fn payload_hash(&self) -> Cow<'static, str> {
        payload::signed_hash(self.payload.as_ref())
    }

    /// Returns the headers that sign a request which was [complemented](Self::complement). They replace those of an
    /// earlier signature.
    ///
    /// The engine of `rusoto_core` signs each attempt with it. There the body is elsewhere, so its hash is given.
    #[doc(hidden)]
    pub fn signature_at(
        &self,
        payload_hash: &str,
        access_key_id: &str,
        secret_access_key: &str,
        token: Option<&str>,
        now: DateTime<Utc>,
    ) -> Vec<(&'static str, String)> {
        let timestamp = timestamp(now);
        let mut added =
            vec![("x-amz-content-sha256", payload_hash.to_owned()), ("x-amz-date", timestamp.clone())];
        added.extend(token.map(|token| ("x-amz-security-token", token.to_owned())));

        // All services but S3 decode a path once before they hash it.
        let path: Cow<'_, str> = match self.service.as_str() {
            "s3" => self.canonical_uri().into(),
            _ => encode::encode_uri_path(self.canonical_uri()).into(),
        };
        let headers = SignedHeaders::new(&self.headers, &added);
        let query = self.canonical_query_string();
        let request = canonical::request(&self.method, &path, query, &headers, payload_hash);
        let region = self.region_for_service();
        let parts = Scope::new(&timestamp, &region, &self.service);
        let scope = parts.text();
        let text = text_to_sign(&timestamp, &sha256_hex(&request), &scope);
        let signature = signature(secret_access_key, &parts, &text);
        let authorization = [
            "AWS4-HMAC-SHA256 Credential=",
            access_key_id,
            "/",
            &scope,
            ", SignedHeaders=",
            &headers.names,
            ", Signature=",
            &signature,
        ];
        added.push(("authorization", authorization.concat()));
        added
    }
}
