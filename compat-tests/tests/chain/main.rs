//! The chain in processes of its own, whose environment is what a platform gives a program.
//!
//! The rules of each provider are tested beside the code, on an environment that is handed in. What is read by the SDK
//! itself, and what is true of a whole process, is here.
//!
//! | module | |
//! |---|---|
//! | `platforms` | an instance, a pod, a task, a laptop: who answers, and what is said of the others |
//! | `sso` | profiles of IAM Identity Center, of both forms |
//! | `roles` | a role of a profile, with what the builder says of its session |
//! | `endpoints` | where STS and SSO are asked, by every setting from every place |
//! | `outside` | proxies and certificates of the environment are for STS and SSO |
//! | `proxies` | and not for endpoints that hand out credentials on the machine |

#[path = "../sources/child.rs"]
mod child;
mod endpoints;
mod outside;
mod platforms;
mod proxies;
mod roles;
mod sso;

/// What a test ends with: `?` on anything.
type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;
