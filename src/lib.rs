//! Use Rusoto and the AWS SDK for Rust in one program, while the code moves over.

pub mod convert;
