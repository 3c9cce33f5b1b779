//! The runner itself.

use compat_tests::sourcing::crew::Crew;

/// The programs of this build.
pub(crate) fn crew() -> Crew {
    Crew {
        stage: env!("CARGO_BIN_EXE_sourcing_stage").into(),
        probe: env!("CARGO_BIN_EXE_sourcing_probe").into(),
    }
}
