//! The unmodified program, patched: it works wherever there are credentials.

drop_in::in_every_place!(drop_in::Build::Patched, env!("CARGO_BIN_EXE_unmodified"));
