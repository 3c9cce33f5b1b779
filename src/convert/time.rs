//! Conversions of an expiry, by the names that this crate uses.

pub(crate) use rusoto_compat_core::expiry::{
    from_chrono as expiry_into_sdk, into_chrono as expiry_into_rusoto,
};
