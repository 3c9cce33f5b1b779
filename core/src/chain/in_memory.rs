//! Profiles for aws-config that stand in no file.

// The newer name of these types is in a crate that nothing else here needs.
#[expect(deprecated)]
use aws_config::profile::profile_file::{ProfileFileKind, ProfileFiles};

#[expect(deprecated)]
pub(super) fn in_memory(text: String) -> ProfileFiles {
    ProfileFiles::builder().with_contents(ProfileFileKind::Config, text).build()
}

/// For a client that is to read no profile: one that cannot be read would be read anew, and complained of, for each.
#[expect(deprecated)]
pub(super) fn no_files() -> ProfileFiles {
    in_memory(String::new())
}
