//! The command line.

use clap::Parser;
use std::path::PathBuf;

/// Uploads a file with the AWS SDK, copies it from Rusoto to the SDK and from the SDK to Rusoto, and shows that no
/// copy needs memory for it. Everything happens on this machine.
#[derive(Debug, Parser)]
#[command(name = "streaming_upload")]
pub(crate) struct Arguments {
    /// The file to upload; without it, a temporary one is made.
    #[arg(value_name = "FILE", conflicts_with = "mib", value_parser = readable_file)]
    pub(crate) file: Option<PathBuf>,
    /// The size of the temporary file. Four times as much is needed where temporary files are kept.
    #[arg(long, value_name = "N", default_value_t = 64, value_parser = clap::value_parser!(u64).range(1..=1_048_576))]
    pub(crate) mib: u64,
}

fn readable_file(path: &str) -> Result<PathBuf, String> {
    match std::fs::File::open(path).and_then(|file| file.metadata()) {
        Ok(metadata) if metadata.is_file() => Ok(path.into()),
        Ok(_) => Err("not a file".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}
