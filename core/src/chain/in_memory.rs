//! A profile for aws-config that stands in no file.

// The newer name of these types is in a crate that nothing else here needs.
#[expect(deprecated)]
use aws_config::profile::profile_file::{ProfileFileKind, ProfileFiles};

/// For a client that is to read no profile. A file that cannot be read would be read anew, and complained of, for each.
#[expect(deprecated)]
pub(super) fn no_files() -> ProfileFiles {
    ProfileFiles::builder().with_contents(ProfileFileKind::Config, String::new()).build()
}
