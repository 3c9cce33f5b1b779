//! Where `rusoto_compat::legacy` and the patched `rusoto_credential` do not give what Rusoto gives, on purpose.
//! `docs/reference/differences/sources.md` shows it; the test `migration_shows_the_sources` says what to paste there.
//!
//! What Rusoto does not give, and they do, is not in it: that is what they are for.

use super::ledger::cell;

/// One intended difference.
#[derive(Debug, Clone, Copy)]
pub struct SourceDifference {
    /// A short name, by which cases refer to it.
    pub id: &'static str,
    /// What is met.
    pub met: &'static str,
    /// What Rusoto does then.
    pub rusoto: &'static str,
    /// What ours do.
    pub ours: &'static str,
    /// The reason, for the reader of the book.
    pub why: &'static str,
}

/// Every difference between Rusoto's providers and ours that the cases know to be right.
pub const SOURCES: &[SourceDifference] = &[
    // Another identity.
    SourceDifference {
        id: "web-identity-first",
        met: "`AWS_WEB_IDENTITY_TOKEN_FILE` and `AWS_ROLE_ARN`, on a node or in a task with a role of its own",
        rusoto: "the role of the task or of the node",
        ours: "the role of the pod",
        why: "A pod that was given a role means that role. Rusoto's chain never looks at it.",
    },
    SourceDifference {
        id: "profile-with-role",
        met: "a profile with `role_arn` and `source_profile` or `credential_source`",
        rusoto: "the keys beside it, or the role of the instance",
        ours: "the role, or an error if its source is not there",
        why: "The profile says so, and every other tool reads it so. Where the role cannot be assumed, the chain \
              goes on, as Rusoto's did, and may end as the role of the instance; a warning in the log names the \
              profile, its error, and who answered. A strict chain ends with that error.",
    },
    SourceDifference {
        id: "strict-chain",
        met: "a member that is configured and fails, with `RUSOTO_COMPAT_STOP_AT_FIRST_FAILURE=true` in the \
              environment, or with `stop_at_first_failure()` on `legacy`'s chain",
        rusoto: "the next member",
        ours: "the error of the member that failed",
        why: "It is asked for: a program must not work under another identity than the one that was configured.",
    },
    SourceDifference {
        id: "keys-in-config",
        met: "keys in the config file, on a machine with a role",
        rusoto: "the role of the machine",
        ours: "the keys",
        why: "The AWS CLI and the SDKs read keys from both files.",
    },
    SourceDifference {
        id: "secret-under-the-short-name",
        met: "`AWS_ACCESS_KEY_ID` with `SECRET_ACCESS_KEY`, beside a profile",
        rusoto: "the profile",
        ours: "the environment",
        why: "The SDK reads that name, and both worlds are to come to the same key.",
    },
    SourceDifference {
        id: "process-of-another-profile",
        met: "a profile that was asked for by `set_profile`, and a `credential_process` in the default profile",
        rusoto: "runs the process of the default profile",
        ours: "the profile that was asked for",
        why: "Whoever names a profile means it.",
    },
    SourceDifference {
        id: "two-sections-of-one-profile",
        met: "`[default]` beside `[profile default]` in the config file, or `[dev]` beside `[profile dev]`",
        rusoto: "reads both as one section, of which the last line counts",
        ours: "the section with `profile`, and nothing of the other",
        why: "The SDKs read it so, whatever the order. The error names the section that is not read.",
    },
    // Refused.
    SourceDifference {
        id: "imds-v1",
        met: "an instance metadata service that does not answer version 2",
        rusoto: "version 1",
        ours: "an error, unless `AWS_EC2_METADATA_V1_DISABLED` is `false`, or `set_v1_allowed(true)` was called on \
               `legacy`'s provider",
        why: "Version 1 is how credentials are stolen through a server that can be made to fetch a URL. Raise the \
              hop limit of the instance to 2 where version 2 does not reach a container.",
    },
    SourceDifference {
        id: "imds-disabled",
        met: "`AWS_EC2_METADATA_DISABLED=true`",
        rusoto: "asks all the same",
        ours: "does not ask",
        why: "Whoever sets it wants no role of the machine.",
    },
    SourceDifference {
        id: "continued-keys",
        met: "an access key, a secret or a session token that goes on in the next, deeper line",
        rusoto: "the first line",
        ours: "an error",
        why: "To the AWS CLI and the SDKs both lines are the value, which nothing can be signed with. Half of a key is \
              another key.",
    },
    SourceDifference {
        id: "keys-with-expiry",
        met: "keys with `x_security_token_expires`, `aws_session_expiration`, `aws_credential_expiration` or `expiration` \
              beside them",
        rusoto: "never expire",
        ours: "expire then; a value that is no date is an error",
        why: "Helpers write when their session ends. Whoever caches it can ask again in time.",
    },
    SourceDifference {
        id: "empty-keys",
        met: "an empty key and an empty secret, from a file, a process or a container endpoint",
        rusoto: "anonymous credentials: requests go out unsigned",
        ours: "an error",
        why: "A template that was never filled in is no wish to be nobody. Who wants unsigned requests says so \
              with `AwsCredentials::default()` in a `StaticProvider`.",
    },
    SourceDifference {
        id: "token-not-unicode",
        met: "`AWS_SESSION_TOKEN` that is not Unicode",
        rusoto: "goes on without a token",
        ours: "an error that names the variable",
        why: "Keys of a session without their token are refused, and nobody says why.",
    },
    SourceDifference {
        id: "keys-that-cannot-be-sent",
        met: "an access key id or a token with a line break, or with another character that no HTTP header can have",
        rusoto: "hands it out; the request fails when it is sent",
        ours: "an error that names where it came from",
        why: "The SDK's signer panics on it.",
    },
    SourceDifference {
        id: "status-of-an-answer",
        met: "credentials in an answer of a container endpoint whose HTTP status is an error",
        rusoto: "takes them",
        ours: "an error with the status",
        why: "What a server sends with an error is not what it was asked for.",
    },
    SourceDifference {
        id: "huge-file",
        met: "a credentials or config file of more than 8 MiB",
        rusoto: "reads all of it",
        ours: "an error that names it",
        why: "It is some other file, by a mistake in a mount or a variable.",
    },
    SourceDifference {
        id: "time-limit-of-a-call",
        met: "a slow metadata service, and the limit of 30 seconds or of `set_timeout`",
        rusoto: "for each of two requests, without their bodies: a call may take twice as long, or for ever",
        ours: "for all of a call",
        why: "The limit is there for the caller, who waits for all of it.",
    },
    // Values.
    SourceDifference {
        id: "value-with-equals",
        met: "a value in the credentials file with `=` in it, as session tokens have",
        rusoto: "cuts it at the second `=` of the line",
        ours: "all of it",
        why: "With half a token every request is refused (rusoto#736).",
    },
    SourceDifference {
        id: "semicolon-comment",
        met: "keys that are commented out with `;`",
        rusoto: "signs with them",
        ours: "a comment",
        why: "The AWS CLI's files have these comments.",
    },
    SourceDifference {
        id: "inline-comment",
        met: "` # ` or ` ; ` behind a value in the credentials file",
        rusoto: "a part of the value",
        ours: "a comment",
        why: "No key has it in it, so every request was refused.",
    },
    SourceDifference {
        id: "tabs-in-a-file",
        met: "tabs around a value in the credentials file",
        rusoto: "a part of the value",
        ours: "none of it",
        why: "As for comments.",
    },
    SourceDifference {
        id: "white-space-in-the-environment",
        met: "white space around a value in the environment",
        rusoto: "a part of the value",
        ours: "none of it",
        why: "It comes from a secret that was pasted with its line feed, and every request was refused.",
    },
    SourceDifference {
        id: "empty-token",
        met: "an empty session token in a file or from a container endpoint",
        rusoto: "`Some(\"\")`: an empty header, which services refuse",
        ours: "`None`",
        why: "An empty token is no token.",
    },
];

/// The table as the book shows it.
pub fn sources_markdown(table: &[SourceDifference]) -> String {
    let mut text =
        String::from("| met | Rusoto 0.48 | `legacy` and the patched crate | why |\n|---|---|---|---|\n");
    for SourceDifference { met, rusoto, ours, why, .. } in table {
        text.push_str(&format!("| {} | {} | {} | {} |\n", cell(met), cell(rusoto), cell(ours), cell(why)));
    }
    text
}
