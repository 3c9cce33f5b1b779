//! A file that is looked at again.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The most bytes of a file that are read. A rule for each operation of each service needs less.
const MOST: u64 = 256 * 1024;

/// What a look found: the bytes of the file, or why they cannot be read.
pub(crate) type Found = Result<Vec<u8>, String>;

/// A file, and what the last looks at it found.
#[derive(Debug)]
pub(crate) struct WatchedFile {
    path: PathBuf,
    /// What the last look found.
    last: Option<Found>,
    /// What was last returned as news.
    told: Option<Found>,
}

impl WatchedFile {
    /// Returns the file, with what is known of it.
    pub(crate) fn new(path: PathBuf, known: Vec<u8>) -> Self {
        Self { path, last: None, told: Some(Ok(known)) }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Looks at the file. Returns what is found if the look before found the same, and if it is news.
    ///
    /// A program that writes the file in place, or removes it and makes it anew, is seen in the middle of it at times.
    pub(crate) fn look(&mut self) -> Option<Found> {
        let found = read(&self.path).map_err(|error| error.to_string());
        let is_stable = self.last.as_ref() == Some(&found);
        let is_news = self.told.as_ref() != Some(&found);
        self.last = Some(found.clone());
        if !is_stable || !is_news {
            return None;
        }
        self.told = Some(found.clone());
        Some(found)
    }
}

/// Returns the bytes of a regular file.
pub(crate) fn read(path: &Path) -> io::Result<Vec<u8>> {
    // Opening a pipe would wait for its writer.
    if !std::fs::metadata(path)?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a regular file"));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST {
        return Err(io::Error::new(io::ErrorKind::InvalidData, format!("more than {} KiB", MOST / 1024)));
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn file(text: &str) -> (tempfile::TempDir, WatchedFile) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("rollout");
        fs::write(&path, text).expect("a file");
        (folder, WatchedFile::new(path, text.into()))
    }

    fn write(file: &WatchedFile, text: &str) {
        fs::write(file.path(), text).expect("a file");
    }

    #[test]
    fn a_text_counts_when_two_looks_found_it() {
        let (_folder, mut file) = file("a");
        assert_eq!([file.look(), file.look()], [None, None]);
        write(&file, "b");
        assert_eq!(file.look(), None);
        assert_eq!(file.look(), Some(Ok("b".into())));
        assert_eq!(file.look(), None);
    }

    #[test]
    fn a_text_that_one_look_found_is_nothing() {
        let (_folder, mut file) = file("a");
        for text in ["half", "a", "half", "other", "a"] {
            write(&file, text);
            assert_eq!(file.look(), None, "{text}");
        }
        assert_eq!(file.look(), None);
    }

    #[test]
    fn a_file_that_is_gone_is_told_once_and_so_is_its_return() {
        let (_folder, mut file) = file("a");
        fs::remove_file(file.path()).expect("a file");
        assert_eq!(file.look(), None);
        assert!(matches!(file.look(), Some(Err(_))));
        assert_eq!([file.look(), file.look()], [None, None]);
        write(&file, "a");
        assert_eq!(file.look(), None);
        assert_eq!(file.look(), Some(Ok("a".into())));
    }

    #[test]
    fn a_folder_and_a_large_file_are_not_read() {
        let (folder, _file) = file("a");
        assert_eq!(read(folder.path()).expect_err("a folder").to_string(), "not a regular file");
        let path = folder.path().join("large");
        fs::write(&path, vec![b'#'; MOST as usize]).expect("a file");
        assert_eq!(read(&path).expect("a file of that size").len() as u64, MOST);
        fs::write(&path, vec![b'#'; MOST as usize + 1]).expect("a file");
        assert_eq!(read(&path).expect_err("a large file").to_string(), "more than 256 KiB");
    }
}
