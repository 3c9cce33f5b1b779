//! The program on plain Rusoto: it works where Rusoto's chain finds credentials, and nowhere else.

drop_in::in_every_place!(drop_in::Build::Plain, env!("CARGO_BIN_EXE_unmodified"));
