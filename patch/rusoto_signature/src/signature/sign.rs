//! Signatures in headers.

use super::hash::{Scope, sha256_hex, signature, string_to_sign, timestamp};
use super::request::SignedRequest;
use super::{canonical, encode, payload};
use crate::credential::AwsCredentials;
use chrono::{DateTime, Utc};

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
        self.set_header("x-amz-date", &timestamp(now));
        if let Some(token) = creds.token() {
            self.set_header("x-amz-security-token", token);
        }
        let payload_hash = payload::signed_hash(self.payload.as_ref());
        self.set_header("x-amz-content-sha256", &payload_hash);

        // All services but S3 decode a path once before they hash it.
        let path = match self.service.as_str() {
            "s3" => self.canonical_uri.clone(),
            _ => encode::encode_uri_path(&self.canonical_uri),
        };
        let request = canonical::request(
            &self.method,
            &path,
            &self.canonical_query_string,
            &self.headers,
            &payload_hash,
        );
        let region = self.region_for_service();
        let scope = Scope::new(now, &region, &self.service);
        let text = string_to_sign(now, &sha256_hex(&request), &scope.to_string());
        let signature = signature(creds.aws_secret_access_key(), &scope, &text);
        let authorization = format!(
            "AWS4-HMAC-SHA256 Credential={}/{scope}, SignedHeaders={}, Signature={signature}",
            creds.aws_access_key_id(),
            canonical::signed_headers(&self.headers),
        );
        self.set_header("authorization", &authorization);
    }
}
