//! The names of the claims in [`AwsCredentials::claims`](crate::AwsCredentials::claims), which the federated
//! operations of STS fill.

/// Who the identity provider says the user is: `sub` of an OpenID Connect token, `NameID` of a SAML assertion.
pub const SUBJECT: &str = "sub";

/// Whom the token was issued for: `aud` of an OpenID Connect token, `Recipient` of a SAML assertion.
pub const AUDIENCE: &str = "aud";

/// Who issued the token: `iss` of an OpenID Connect token, the provider of an OAuth 2.0 token, `Issuer` of a SAML
/// assertion.
pub const ISSUER: &str = "iss";
