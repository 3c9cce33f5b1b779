//! The orders for a probe, the child process that calls one subject, and its answers. Both are JSON.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The subject under test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// `rusoto_credential` 0.48 from crates.io: the reference.
    Rusoto,
    /// The providers of `aws-config`.
    Sdk,
    /// `rusoto_compat::legacy`.
    Legacy,
    /// `patch/rusoto_credential`.
    Patched,
}

impl Subject {
    /// All subjects in the order of their calls.
    pub const ALL: [Self; 4] = [Self::Rusoto, Self::Sdk, Self::Legacy, Self::Patched];
    /// The subjects that must give Rusoto's results.
    pub const OURS: [Self; 2] = [Self::Legacy, Self::Patched];
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Rusoto => "rusoto",
            Self::Sdk => "sdk",
            Self::Legacy => "legacy",
            Self::Patched => "patched",
        })
    }
}

/// The provider under test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// `EnvironmentProvider`.
    Environment,
    /// `ProfileProvider`.
    Profile,
    /// `ContainerProvider`.
    Container,
    /// `InstanceMetadataProvider`.
    InstanceMetadata,
    /// `WebIdentityProvider::from_k8s_env`.
    WebIdentity,
    /// `ChainProvider`. For the SDK, the default chain.
    Chain,
    /// `DefaultCredentialsProvider`: the chain with the cache. The SDK has none, because its cache is in its clients.
    Default,
}

impl Ask {
    /// Returns whether the provider calls addresses that no environment variable has named.
    pub fn reaches_out(self) -> bool {
        !matches!(self, Self::Environment | Self::Profile)
    }
}

/// The options of the calls.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Options {
    /// `set_timeout`, in milliseconds. For the SDK, the connect and read timeouts of its IMDS client.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<u64>,
    /// `EnvironmentProvider::with_prefix`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    /// `ProfileProvider::set_profile`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
    /// `ProfileProvider::set_file_path`, relative to the home directory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// `InstanceMetadataProvider::set_ip_addr_with_port`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imds_address: Option<(String, String)>,
    /// Whether IMDSv1 is allowed. Ours use it only then.
    pub imds_v1: bool,
    /// Whether the provider is wrapped in `AutoRefreshingProvider`.
    pub auto_refreshing: bool,
    /// The number of calls, one after the other. 0 means one.
    pub calls: usize,
    /// The time between two calls, in milliseconds.
    pub pause_ms: u64,
    /// The number of callers at the same time. 0 means one.
    pub callers: usize,
    /// The first caller gives up after this number of milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gives_up_after_ms: Option<u64>,
}

/// The order for a probe, which is its only argument.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Order {
    /// The subject.
    pub subject: Subject,
    /// The provider.
    pub ask: Ask,
    /// The options of the calls.
    pub options: Options,
    /// The time after which a call counts as unanswered, in milliseconds.
    pub bound_ms: u64,
}

/// The result of one call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Credentials. Those of the cases give access to nothing.
    Credentials {
        /// The access key id.
        key: String,
        /// The secret.
        secret: String,
        /// The session token. An empty token differs from none.
        token: Option<String>,
        /// RFC 3339.
        expires: Option<String>,
    },
    /// The text of the error with all its causes.
    Error(String),
    /// The call panicked with this message.
    Panics(String),
    /// There was no answer within the limit.
    Unanswered,
}

/// The output of a probe: the result of each call, and the time of all of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// One answer for each call or caller.
    pub answers: Vec<Answer>,
    /// The time from the first call to the last answer.
    pub elapsed_ms: u64,
}

impl Report {
    /// Returns the report of a probe that was killed because its thread was blocked.
    pub(super) fn blocked() -> Self {
        Self { answers: vec![Answer::Unanswered], elapsed_ms: u64::MAX }
    }

    /// Returns complaints about errors that are never allowed: those that contain a secret, and those with megabytes of
    /// the output of a process or a server. Every secret and token of a case begins with `SECRET` or `TOKEN`. No error
    /// contains these words in capitals otherwise.
    pub(super) fn bad_errors(&self) -> impl Iterator<Item = String> {
        self.answers.iter().filter_map(|answer| match answer {
            Answer::Error(text) if text.len() > LONGEST_ERROR => {
                let start: String = text.chars().take(200).collect();
                Some(format!(
                    "expected an error of {LONGEST_ERROR} bytes at most\n     got {}: {start}",
                    text.len()
                ))
            }
            Answer::Error(text) | Answer::Panics(text) => ["SECRET", "TOKEN"]
                .iter()
                .any(|word| holds_secret(text, word))
                .then(|| format!("expected no secret in an error\n     got {text:?}")),
            _ => None,
        })
    }
}

/// Enough for the reasons of all members of a chain.
const LONGEST_ERROR: usize = 8_000;

/// Names of variables contain these words too, but after an underscore.
fn holds_secret(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        before != Some('_') && after != Some('_')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_in_an_error_is_found_and_the_name_of_a_variable_is_not_one() {
        let leaks = |text: &str| {
            Report { answers: vec![Answer::Error(text.to_owned())], elapsed_ms: 0 }.bad_errors().count()
        };
        assert_eq!(leaks(&"x".repeat(LONGEST_ERROR + 1)), 1);
        assert_eq!(leaks("invalid value SECRETenv"), 1);
        assert_eq!(leaks("\"TOKEN/file==\""), 1);
        assert_eq!(leaks("No AWS_SECRET_ACCESS_KEY, no AWS_SESSION_TOKEN, no SECRET_ACCESS_KEY"), 0);
    }
}
