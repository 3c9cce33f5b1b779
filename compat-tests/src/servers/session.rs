//! The one credential source of both SDKs: a session of the server's role.

use rusoto_compat::SharedCredentials;
use rusoto_credential::StaticProvider;
use rusoto_sts::{StsAssumeRoleSessionCredentialsProvider, StsClient};

use super::Server;
use crate::clients::rusoto::{http_client, region};

/// The session's name, which its ARN shows.
pub const SESSION_NAME: &str = "parity";

/// Assumes the server's role as Rusoto's documentation does it, and shares the session.
pub fn of(server: &Server) -> SharedCredentials {
    let key = StaticProvider::new_minimal(
        server.long_term.access_key_id.clone(),
        server.long_term.secret_access_key.clone(),
    );
    SharedCredentials::from_rusoto(StsAssumeRoleSessionCredentialsProvider::new(
        StsClient::new_with(http_client(), key, region(server)),
        server.role_arn.clone(),
        SESSION_NAME.to_owned(),
        Some(server.external_id.clone()),
        // An hour: Rusoto's own default is 15 minutes.
        Some(chrono::Duration::hours(1)),
        None,
        None,
    ))
}
