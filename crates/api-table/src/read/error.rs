use std::path::{Path, PathBuf};

/// Sources cannot be read, or are not what this crate knows.
#[derive(Debug, thiserror::Error)]
#[error("{}: {what}", place.display())]
pub struct ReadError {
    place: PathBuf,
    what: String,
    #[source]
    cause: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl ReadError {
    /// Something is missing, or is not what is expected.
    pub(crate) fn new(place: impl AsRef<Path>, what: impl Into<String>) -> Self {
        Self { place: place.as_ref().to_owned(), what: what.into(), cause: None }
    }

    /// Another error is the cause.
    pub(crate) fn because(
        place: impl AsRef<Path>,
        what: &str,
        cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self { cause: Some(cause.into()), ..Self::new(place, what) }
    }

    /// Reads a file as text.
    pub(crate) fn read(file: &Path) -> Result<String, Self> {
        std::fs::read_to_string(file).map_err(|error| Self::because(file, "the file cannot be read", error))
    }

    /// Parses Rust.
    pub(crate) fn parse(file: &Path, text: &str) -> Result<syn::File, Self> {
        syn::parse_file(text)
            .map_err(|error| Self::because(file, "this is not Rust that syn can read", error))
    }
}
