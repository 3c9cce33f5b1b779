//! The providers of rusoto_sts.

mod api;
mod assume_role;
mod error;
mod mfa;
mod session;
mod session_token;
mod web_identity;
mod web_identity_federation;

pub use assume_role::StsAssumeRoleSessionCredentialsProvider;
pub use session_token::StsSessionCredentialsProvider;
pub use web_identity::WebIdentityProvider;
pub use web_identity_federation::StsWebIdentityFederationSessionCredentialsProvider;
