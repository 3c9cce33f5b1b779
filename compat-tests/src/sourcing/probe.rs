//! What is said to a probe, the child process that asks one subject, and what it answers: JSON either way.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Who is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// `rusoto_credential` 0.48 from crates.io: the oracle.
    Rusoto,
    /// The providers of `aws-config`.
    Sdk,
    /// `rusoto_compat::legacy`.
    Legacy,
    /// `patch/rusoto_credential`.
    Patched,
}

impl Subject {
    /// In the order in which they are asked.
    pub const ALL: [Self; 4] = [Self::Rusoto, Self::Sdk, Self::Legacy, Self::Patched];
    /// Those that have to give what Rusoto gives.
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

/// Which provider is asked.
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
    /// `ChainProvider`; the SDK's is the default chain.
    Chain,
    /// `DefaultCredentialsProvider`: the chain behind the cache. The SDK's cache is in its clients, so it has none.
    Default,
}

impl Ask {
    /// Whether this reaches for addresses that no environment variable has named.
    pub fn reaches_out(self) -> bool {
        !matches!(self, Self::Environment | Self::Profile)
    }
}

/// How it is asked.
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
    /// `ProfileProvider::set_file_path`, from the home directory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// `InstanceMetadataProvider::set_ip_addr_with_port`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imds_address: Option<(String, String)>,
    /// IMDSv1, which ours try only where they are told to.
    pub imds_v1: bool,
    /// Through `AutoRefreshingProvider`.
    pub auto_refreshing: bool,
    /// How often it is asked, one call after the other. 0 is once.
    pub calls: usize,
    /// The time between two calls, in milliseconds.
    pub pause_ms: u64,
    /// How many ask at once. 0 is one.
    pub callers: usize,
    /// First a caller who gives up after this many milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gives_up_after_ms: Option<u64>,
}

/// What a probe is to do; its one argument.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Order {
    /// Who is asked.
    pub subject: Subject,
    /// Which provider.
    pub ask: Ask,
    /// How.
    pub options: Options,
    /// After how many milliseconds a call counts as unanswered.
    pub bound_ms: u64,
}

/// What one call gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Credentials. Those of the cases open nothing.
    Credentials {
        /// The access key id.
        key: String,
        /// The secret.
        secret: String,
        /// The session token; an empty one is not the same as none.
        token: Option<String>,
        /// RFC 3339.
        expires: Option<String>,
    },
    /// The text of the error, with all of its causes.
    Error(String),
    /// It panicked with this message.
    Panics(String),
    /// No answer within the bound.
    Unanswered,
}

/// What a probe prints: what each call gave, and how long all of them took.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// One answer a call, or a caller.
    pub answers: Vec<Answer>,
    /// From the first call to the last answer.
    pub elapsed_ms: u64,
}

impl Report {
    /// Of a probe that had to be killed: its thread was blocked.
    pub(super) fn blocked() -> Self {
        Self { answers: vec![Answer::Unanswered], elapsed_ms: u64::MAX }
    }

    /// Complaints about errors that no error of ours may be, whatever the case: with a secret in them, or with
    /// megabytes of what a process or a server said. Every secret and token of a case begins with `SECRET` or
    /// `TOKEN`, and no error has a reason to say these words in capitals.
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

/// All members of a chain have room in it.
const LONGEST_ERROR: usize = 8_000;

/// Names of variables have these words too, but behind an underscore.
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
