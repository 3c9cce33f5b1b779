//! The memory that one more `SharedCredentials` takes: a program may have one for each of ten thousand tenants.

use aws_credential_types::provider::{ProvideCredentials, future};
use rusoto_compat::SharedCredentials;

/// A source that itself takes no memory.
#[derive(Debug)]
struct Source;

impl ProvideCredentials for Source {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        unreachable!("nothing is loaded")
    }
}

#[test]
fn one_more_takes_less_than_a_kilobyte() {
    let mut shared = None;
    let measured = allocation_counter::measure(|| shared = Some(SharedCredentials::from_sdk(Source)));
    let bytes = measured.bytes_total + size_of_val(&shared) as u64;
    assert!(bytes < 1024, "{bytes} bytes in {} allocations", measured.count_total);
}
