//! The file that is copied.

use crate::MIB;
use narration::Outcome;
use sha2::{Digest, Sha256};
use std::fmt;
use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// A file of the user, or a temporary file, which is deleted when this is dropped.
pub(crate) struct Source {
    path: PathBuf,
    length: u64,
    temporary: Option<NamedTempFile>,
}

impl Source {
    pub(crate) fn at(path: PathBuf) -> Outcome<Self> {
        let length = std::fs::metadata(&path)?.len();
        Ok(Self { path, length, temporary: None })
    }

    /// All mebibytes of the file differ, so a lost or swapped one is noticed.
    pub(crate) fn made_of(mib: u64) -> Outcome<Self> {
        let mut file = NamedTempFile::with_prefix("streaming-upload-")?;
        let mut block: Vec<u8> = (0..251_u8).cycle().take(usize::try_from(MIB)?).collect();
        for number in 0..mib {
            block[..8].copy_from_slice(&number.to_le_bytes());
            file.write_all(&block)?;
        }
        Ok(Self { path: file.path().to_owned(), length: mib * MIB, temporary: Some(file) })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn length(&self) -> u64 {
        self.length
    }

    pub(crate) fn checksum(&self) -> Outcome<String> {
        let mut file = File::open(&self.path)?;
        let (mut sha256, mut block) = (Sha256::new(), vec![0; 1 << 16]);
        loop {
            match file.read(&mut block)? {
                0 => return Ok(hex(sha256)),
                read => sha256.update(&block[..read]),
            }
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.temporary {
            Some(_) => write!(f, "A temporary file of {} MiB.", self.length / MIB),
            None => write!(f, "{}, of {} bytes.", self.path.display(), self.length),
        }
    }
}

pub(crate) fn hex(sha256: Sha256) -> String {
    sha256.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
