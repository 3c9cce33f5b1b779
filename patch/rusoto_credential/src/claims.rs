//! The names of the claims in [`AwsCredentials::claims`](crate::AwsCredentials::claims). The federated operations of
//! STS set them.

/// The user: `sub` of an OpenID Connect token, `NameID` of a SAML assertion.
pub const SUBJECT: &str = "sub";

/// The audience of the token: `aud` of an OpenID Connect token, `Recipient` of a SAML assertion.
pub const AUDIENCE: &str = "aud";

/// The issuer of the token: `iss` of an OpenID Connect token, the provider of an OAuth 2.0 token, `Issuer` of a SAML
/// assertion.
pub const ISSUER: &str = "iss";
