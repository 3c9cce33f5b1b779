//! The places in which one program is run on plain Rusoto and on the drop-in `rusoto_credential`.
//!
//! A place is a machine as it is found in the field: an instance with IMDSv2 only, an EKS pod, a
//! developer's laptop with SSO. The program is the package `unmodified`: `S3Client::new(region)`, which speaks
//! https only, to AWS's own names. So each place is a child process with a network of its own, with nothing on it but
//! loopback and the addresses of the metadata services, and with an `/etc/hosts` of its own.
//!
//! Where the machine permits no namespaces the tests say on stderr that they were not run. With
//! `RUSOTO_COMPAT_NAMESPACES=required` in the environment they fail instead.

#![forbid(unsafe_code)]

mod network;
mod places;
mod servers;
mod sso_portal;

pub use network::play;
pub use places::Build;

/// How a test ends.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// A test for each place: what the program `$program` does there in `$build`.
#[macro_export]
macro_rules! in_every_place {
    ($build:expr, $program:expr) => {
        $crate::in_every_place! {
            $build, $program,
            keys_in_the_environment
            instance_metadata_v2_only
            sso_profile
            pod_identity_with_a_token_file
            irsa
            role_arn_profile
            nothing_anywhere
        }
    };
    ($build:expr, $program:expr, $($place:ident)+) => {
        $(
            #[test]
            fn $place() -> $crate::Outcome {
                $crate::play(stringify!($place), $build, $program)
            }
        )+
    };
}
