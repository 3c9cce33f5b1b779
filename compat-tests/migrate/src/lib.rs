//! What `cargo rusoto migrate` makes of programs. This package compiles only if both sides do.
//!
//! The build script writes three calls of each operation of each service, and rewrites them. See `build/calls.rs`. The tests
//! compare what both sides send, and let the command rewrite drawn functions.

mod golden {
    include!(concat!(env!("OUT_DIR"), "/golden.rs"));
}

include!(concat!(env!("OUT_DIR"), "/services.rs"));

/// What programs depend on. A file without a manifest has the names by a glob.
pub mod crates {
    #[cfg(feature = "ec2")]
    pub use rusoto_ec2;
    pub use {
        bytes, futures_util, rusoto_compat, rusoto_compat_facade, rusoto_core, rusoto_dynamodb,
        rusoto_kinesis, rusoto_kms, rusoto_lambda, rusoto_s3, rusoto_secretsmanager, rusoto_sns, rusoto_sqs,
        rusoto_ssm, rusoto_sts, tracing,
    };
}

/// Returns the body of a function in `AFTER`, by its kind and its operation.
pub fn body<'t>(text: &'t str, kind: &str, operation: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(&format!("pub async fn {kind}_{operation}("))?;
    rest.split_once("\n}\n").map(|it| it.0)
}

/// Whether such a body has a call on the client of the SDK.
pub fn is_rewritten(body: &str) -> bool {
    body.contains(".client()")
}
