//! Clients of Rusoto 0.46, 0.47 and 0.48 in one program, on one `SharedCredentials`, whose source is of any of them.

mod clients;
mod older_wrappers;
mod one_session;
mod stage;
mod warm_path;

/// What a test ends with: `?` on anything.
type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;
