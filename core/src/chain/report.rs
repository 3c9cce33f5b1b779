//! Which member of the chain answered, and why the others did not.

use std::fmt;
use std::sync::Arc;

/// A member of [`ChainProvider`](super::ChainProvider).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
#[derive(Debug, Clone)]
pub struct Attempt {
    /// Who was asked.
    pub member: Member,
    /// The whole chain of causes as one line.
    pub error: Arc<str>,
    /// Whether it only was not configured, rather than failed.
    pub not_configured: bool,
}

/// What one call of the chain found.
#[derive(Debug, Clone)]
pub struct ChainReport {
    /// Who answered, if anybody did.
    pub answered_by: Option<Member>,
    /// Who did not, in the order asked.
    pub attempts: Vec<Attempt>,
}
