//! The paths and contents of the two files.

use super::parser::parse;
use super::sections::{KEY_ID, Kind, SECRET, Sections, has, value};
use crate::chain::env::Env;
use crate::chain::failure::{BoxError, Failure};
use crate::chain::small_file;
use aws_credential_types::provider::error::CredentialsError;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

const CREDENTIALS_FILE: &str = "AWS_SHARED_CREDENTIALS_FILE";
const CONFIG_FILE: &str = "AWS_CONFIG_FILE";
pub(super) const DEFAULT_PROFILE: &str = "default";

/// Returns the path of the credentials file for this profile. It is empty if the path is unknown but there is a config
/// file.
///
/// # Errors
///
/// `InvalidConfiguration` if the user named a profile or a file, else `CredentialsNotLoaded`.
pub(super) fn credentials_path(env: &Env, profile: &str) -> Result<PathBuf, CredentialsError> {
    let is_named = |variable| env.setting(variable).is_some();
    match path(env, CREDENTIALS_FILE, "credentials") {
        Err(_) if env.path(CONFIG_FILE).is_some() => Ok(PathBuf::new()),
        Err(text) if profile != DEFAULT_PROFILE || is_named(CREDENTIALS_FILE) || is_named(CONFIG_FILE) => {
            Err(CredentialsError::invalid_configuration(text))
        }
        found => found.map_err(CredentialsError::not_loaded),
    }
}

pub(super) fn config_path(env: &Env) -> Result<PathBuf, CredentialsError> {
    path(env, CONFIG_FILE, "config").map_err(CredentialsError::not_loaded)
}

fn path(env: &Env, variable: &str, name: &str) -> Result<PathBuf, String> {
    if let Some(path) = env.path(variable) {
        return Ok(path);
    }
    match env.home() {
        Some(home) => Ok(home.join(".aws").join(name)),
        // Rusoto's words, and a remedy.
        None => Err(format!("Failed to determine home directory. {variable} can name the {name} file")),
    }
}

/// Returns the variable that names a missing file. A user who sets it wants the contents of that file. A path to
/// something else than a regular file, such as `/dev/null`, switches the file off.
pub(super) fn names_nothing(
    env: &Env,
    credentials: &ProfileFile,
    config: &ProfileFile,
) -> Option<&'static str> {
    let files = [(CREDENTIALS_FILE, credentials), (CONFIG_FILE, config)];
    let named = files.into_iter().find(|(variable, file)| {
        file.is_absent() && !file.is_no_file() && env.path(variable).is_some_and(|path| path == file.path)
    });
    named.map(|(variable, _)| variable)
}

pub(super) fn default_profile_name(env: &Env) -> String {
    env.setting("AWS_PROFILE").unwrap_or_else(|| DEFAULT_PROFILE.to_owned())
}

/// A file as it was when it was read.
#[derive(Debug)]
pub(super) struct ProfileFile {
    path: PathBuf,
    pub(super) sections: Sections,
    /// The reason why there is no file.
    absent: Option<&'static str>,
}

impl ProfileFile {
    pub(super) async fn read(path: PathBuf, kind: Kind) -> Result<Self, BoxError> {
        let content = small_file::read_watched(path.clone()).await;
        Self::understand(path, kind, content)
    }

    pub(super) fn read_blocking(path: PathBuf, kind: Kind) -> Result<Self, BoxError> {
        let content = small_file::read_blocking(&path);
        Self::understand(path, kind, content)
    }

    pub(super) fn setting(&self, profile: &str, key: &str) -> Option<String> {
        value(self.sections.profile(profile)?, key).map(str::to_owned)
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn is_absent(&self) -> bool {
        self.absent.is_some()
    }

    /// Returns whether the path leads to something else than a regular file.
    pub(super) fn is_no_file(&self) -> bool {
        self.absent == Some(small_file::NOT_A_FILE)
    }

    /// Returns whether any profile in the file has keys.
    pub(super) fn has_keys(&self) -> bool {
        self.sections.profiles.values().any(|properties| has(properties, KEY_ID) && has(properties, SECRET))
    }

    /// Returns a file with an unknown path.
    pub(super) fn nowhere(name: &str) -> Self {
        let path = Path::new("~/.aws").join(name);
        Self { path, sections: Sections::default(), absent: Some("there is no home directory") }
    }

    /// Reads the sections. A missing file has no profiles, and so has anything else than a regular file: `/dev/null`
    /// switches it off.
    fn understand(
        path: PathBuf,
        kind: Kind,
        content: Result<Zeroizing<Vec<u8>>, BoxError>,
    ) -> Result<Self, BoxError> {
        let (content, absent) = match content {
            Ok(content) => (content, None),
            Err(error) => match small_file::is_absent(&*error) {
                Some(absent) => (Zeroizing::default(), Some(absent)),
                None => return Err(error),
            },
        };
        if content.starts_with(&[0xff, 0xfe]) || content.starts_with(&[0xfe, 0xff]) {
            let cause = io::Error::other("it is UTF-16; save it as UTF-8");
            return Err(Failure::new(format!("cannot read {path:?}"), cause).into());
        }
        Ok(Self { sections: parse(&content, kind), path, absent })
    }
}

impl fmt::Display for ProfileFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.path)?;
        match (self.absent, self.sections.left_out()) {
            (Some(absent), _) => write!(f, " ({absent})"),
            (None, Some(left_out)) => write!(f, " ({left_out})"),
            (None, None) => Ok(()),
        }
    }
}
