//! The report on a call of the chain: which member answered, and why the others did not.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

/// A member of [`ChainProvider`](super::ChainProvider).
///
/// With feature `serde` it serialises as `environment`, `profile`, `web_identity`, `container` or `instance_metadata`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Member {
    /// Environment variables.
    Environment,
    /// The shared files.
    Profile,
    /// Web identity from the environment.
    WebIdentity,
    /// ECS or EKS Pod Identity.
    Container,
    /// EC2 instance metadata.
    InstanceMetadata,
}

impl fmt::Display for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Environment => "environment",
            Self::Profile => "profile",
            Self::WebIdentity => "web identity",
            Self::Container => "container",
            Self::InstanceMetadata => "instance metadata",
        })
    }
}

/// A member that did not answer.
///
/// With feature `serde` it serialises, each field by its name.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Attempt {
    /// The member that was asked.
    pub member: Member,
    /// The whole chain of causes in one line.
    #[cfg_attr(feature = "serde", serde(serialize_with = "text"))]
    pub error: Arc<str>,
    /// Whether the member was not configured. Otherwise it failed.
    pub not_configured: bool,
}

impl fmt::Display for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.member, self.error)
    }
}

/// The report on one call of the chain. It prints as one line, without secrets.
///
/// With feature `serde` it serialises, each field by its name.
///
/// # Example
/// ```no_run
/// use aws_credential_types::provider::ProvideCredentials;
/// use rusoto_compat_core::chain::ChainProvider;
///
/// # async fn example() {
/// let chain = ChainProvider::new();
/// let credentials = chain.provide_credentials().await;
/// if let Some(report) = chain.report() {
///     match report.answered_by {
///         Some(member) => println!("credentials come from: {member}"),
///         None => println!("no credentials"),
///     }
///     for attempt in &report.attempts {
///         println!("  not from {attempt}");
///     }
/// }
/// # }
/// ```
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChainReport {
    /// The member that answered, if one did.
    pub answered_by: Option<Member>,
    /// The members that did not answer, in the order in which they were asked.
    pub attempts: Vec<Attempt>,
}

#[cfg(feature = "serde")]
fn text<S: serde::Serializer>(text: &Arc<str>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(text)
}

impl ChainReport {
    /// Returns whether a member failed. A member that was not configured has not failed.
    pub fn has_failures(&self) -> bool {
        self.attempts.iter().any(|attempt| !attempt.not_configured)
    }
}

impl fmt::Display for ChainReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.answered_by {
            Some(member) => write!(f, "credentials from {member}")?,
            None => f.write_str("no credentials")?,
        }
        for (index, attempt) in self.attempts.iter().enumerate() {
            f.write_str(if index == 0 { "; not from " } else { "; " })?;
            attempt.fmt(f)?;
        }
        Ok(())
    }
}

/// The source of [`ChainProvider`](super::ChainProvider)'s error when no member had credentials.
///
/// Its text begins with Rusoto's sentence, because programs match on it. The reason of each member follows.
///
/// # Example
/// ```
/// use aws_credential_types::provider::error::CredentialsError;
/// use rusoto_compat_core::chain::ChainError;
/// use std::error::Error;
///
/// fn explain(error: &CredentialsError) {
///     if let Some(chain) = error.source().and_then(|source| source.downcast_ref::<ChainError>()) {
///         for attempt in chain.attempts() {
///             eprintln!("{attempt}");
///         }
///     }
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChainError {
    attempts: Vec<Attempt>,
}

impl ChainError {
    pub(crate) fn new(attempts: Vec<Attempt>) -> Self {
        Self { attempts }
    }

    /// Returns the members without credentials and their reasons, in the order in which they were asked.
    pub fn attempts(&self) -> &[Attempt] {
        &self.attempts
    }
}

impl fmt::Display for ChainError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Couldn't find AWS credentials in environment, credentials file, or IAM role.")?;
        for (index, attempt) in self.attempts.iter().enumerate() {
            write!(f, "{} {attempt}", if index == 0 { "" } else { ";" })?;
        }
        Ok(())
    }
}

impl Error for ChainError {}

#[cfg(all(test, feature = "serde"))]
mod tests {
    use super::*;

    #[test]
    fn a_report_serialises() {
        let report = ChainReport {
            answered_by: Some(Member::InstanceMetadata),
            attempts: vec![Attempt {
                member: Member::WebIdentity,
                error: "no token".into(),
                not_configured: false,
            }],
        };
        assert_eq!(
            serde_json::to_value(report).unwrap(),
            serde_json::json!({
                "answered_by": "instance_metadata",
                "attempts": [{ "member": "web_identity", "error": "no token", "not_configured": false }],
            })
        );
    }
}
