//! Signatures in URLs.

use super::canonical::{self, SignedHeaders};
use super::hash::{Scope, sha256_hex, signature, text_to_sign, timestamp};
use super::payload::{UNSIGNED_PAYLOAD, signed_hash};
use super::request::SignedRequest;
use crate::credential::AwsCredentials;
use chrono::{DateTime, Utc};
use std::time::Duration;

impl SignedRequest {
    /// Returns a URL that anyone may use for this request, for as long as `expires_in`.
    ///
    /// `should_sha256_sign_payload` signs a body in a buffer, too. S3 wants that to be false.
    ///
    /// The headers that are left in the request must be sent with it, but for `authorization`.
    pub fn generate_presigned_url(
        &mut self,
        creds: &AwsCredentials,
        expires_in: &Duration,
        should_sha256_sign_payload: bool,
    ) -> String {
        self.presign_at(creds, expires_in, should_sha256_sign_payload, Utc::now())
    }

    /// Returns a URL as of this moment.
    pub(super) fn presign_at(
        &mut self,
        creds: &AwsCredentials,
        expires_in: &Duration,
        should_sha256_sign_payload: bool,
        now: DateTime<Utc>,
    ) -> String {
        // As the original, which leaves the headers of a signed request behind.
        self.sign_at(creds, now);
        self.remove_header("x-amz-content-sha256");
        self.remove_header("content-type");

        // Not `region_for_service`: also as the original.
        let region = self.region.name().to_owned();
        let service = self.service.clone();
        let timestamp = timestamp(now);
        let parts = Scope::new(&timestamp, &region, &service);
        let scope = parts.text();
        self.move_to_params("X-Amz-Algorithm", "AWS4-HMAC-SHA256");
        self.move_to_params("X-Amz-Credential", &format!("{}/{scope}", creds.aws_access_key_id()));
        self.move_to_params("X-Amz-Date", &timestamp);
        self.move_to_params("X-Amz-Expires", &expires_in.as_secs().to_string());
        if let Some(token) = creds.token() {
            self.move_to_params("X-Amz-Security-Token", token);
        }
        self.add_param("X-Amz-SignedHeaders", &SignedHeaders::new(&self.headers, &[]).names);
        self.canonical_query_string = canonical::query(&self.params);

        let payload_hash = match should_sha256_sign_payload {
            true => signed_hash(self.payload.as_ref()),
            false => UNSIGNED_PAYLOAD.into(),
        };
        let request = canonical::request(
            &self.method,
            &self.canonical_uri,
            &self.canonical_query_string,
            &SignedHeaders::new(&self.headers, &[]),
            &payload_hash,
        );
        let text = text_to_sign(&timestamp, &sha256_hex(&request), &scope);
        self.add_param("X-Amz-Signature", &signature(creds.aws_secret_access_key(), &parts, &text));

        let (scheme, host, query) = (self.scheme(), self.hostname(), canonical::query(&self.params));
        format!("{scheme}://{host}{}?{query}", self.canonical_uri)
    }
}
