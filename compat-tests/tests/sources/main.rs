//! Every kind of source behind `SharedCredentials`, with real clients of both SDKs on it, against `local-aws`;
//! and that no secret is shown on the way.
//!
//! | module | source |
//! |---|---|
//! | `rusoto_assume_role` | Rusoto's `StsAssumeRoleSessionCredentialsProvider` |
//! | `rusoto_session_token` | Rusoto's `StsSessionCredentialsProvider`, with an MFA code |
//! | `web_identity`, `web_identity_tls` | Rusoto's `WebIdentityProvider` |
//! | `sdk_assume_role` | the SDK's `AssumeRoleProvider` |
//! | `sdk_config` | an `SdkConfig`, and providers that were given no HTTP client |
//! | `auto_refreshing` | Rusoto's `AutoRefreshingProvider` and `DefaultCredentialsProvider` |
//! | `handmade` | providers of a program's own, boxed and chosen at run time |
//! | `nesting` | a `SharedCredentials`, bare and inside adapters |
//! | `chains` | members of an SDK chain, and chains as sources |
//! | `anonymous` | Rusoto's empty keys |
//! | `instance_metadata`, `container` | the endpoints of EC2, ECS and EKS |
//!
//! `any_string` is what users may write into variables, profiles and regions.
//!
//! The rest: `secrets` is the test that no secret is shown, `stage` is where they play, `child` runs a test again
//! in a process of its own, `scripted` is a source that does as it is told.

mod anonymous;
mod any_string;
mod auto_refreshing;
mod chains;
mod child;
mod container;
mod handmade;
mod instance_metadata;
mod nesting;
mod rusoto_assume_role;
mod rusoto_session_token;
mod scripted;
mod sdk_assume_role;
mod sdk_config;
mod secrets;
mod stage;
mod unsendable;
mod web_identity;
// Its namespaces are those of Linux.
#[cfg(target_os = "linux")]
mod web_identity_tls;

/// What a test ends with: `?` on anything.
type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;
