//! Reads the sources of both SDKs.
//!
//! Both are generated, so that one way of writing a thing is all there is. Only what the tables need is read.

mod arms;
mod error;
mod formats;
mod packages;
mod rusoto;
mod sdk;
mod types;

pub use error::ReadError;
pub use packages::{Packages, Source};

pub(crate) use rusoto::{Method, Rusoto};
pub(crate) use sdk::{Sdk, SdkMethod, Shape};
pub(crate) use types::{Member, Type};
