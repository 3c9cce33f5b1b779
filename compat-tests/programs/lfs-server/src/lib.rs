//! A Git LFS server that keeps its objects in S3 and hands out presigned URLs for uploads.

pub mod batch;
pub mod config;
pub mod credentials;
pub mod storage;

pub use crate::config::Config;
pub use crate::storage::Storage;
