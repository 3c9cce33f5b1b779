//! The protocols of the services: what the generated code of Rusoto's service crates parses answers with.

pub mod json;
pub mod xml;
