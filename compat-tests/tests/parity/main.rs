//! Every case, on every server. One test binary: each links both worlds' S3.

mod harness;
mod migration_table;
mod servers;
