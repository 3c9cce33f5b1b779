//! The places where Rusoto and the SDK look for a region: environment variables and profiles, injected.
//!
//! Files are read and parsed as `aws-config` does it. The two differ only in the file and the profile that they choose.

use std::fmt;
use std::path::PathBuf;

use aws_config::profile;
// `aws-config` re-exports this type as deprecated. Its other name is in `aws-runtime`, which is no dependency of ours.
#[allow(deprecated)]
use aws_config::profile::profile_file::{ProfileFileKind, ProfileFiles};
use aws_types::os_shim_internal::{Env, Fs};
use rusoto_compat_core::region::VARIABLES;

/// The first in Rusoto's order. The SDK has the reverse order.
pub(super) const AWS_DEFAULT_REGION: &str = VARIABLES[0];
pub(super) const AWS_REGION: &str = VARIABLES[1];
const DEFAULT_PROFILE: &str = "default";

/// The environment and files of a process.
#[derive(Clone, Default)]
pub(super) struct Machine {
    env: Env,
    fs: Fs,
}

/// Written by hand because a fake `Env` prints all its variables, secrets included.
impl fmt::Debug for Machine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Machine").finish_non_exhaustive()
    }
}

impl Machine {
    pub(super) fn new(env: Env, fs: Fs) -> Self {
        Self { env, fs }
    }

    /// Returns the value of a variable, also an empty one. A value that is not Unicode counts as not set, as in both SDKs.
    pub(super) fn variable(&self, name: &str) -> Option<String> {
        self.env.get(name).ok()
    }

    fn non_empty(&self, name: &str) -> Option<String> {
        self.variable(name).filter(|value| !value.is_empty())
    }

    /// Returns the profile that the chain takes. Whitespace around its name is removed.
    pub(super) fn profile(&self) -> String {
        let named = self.variable("AWS_PROFILE").map(|name| name.trim().to_owned());
        named.filter(|name| !name.is_empty()).unwrap_or_else(|| DEFAULT_PROFILE.to_owned())
    }

    /// Returns the profile that Rusoto takes. An empty `AWS_PROFILE` counts as not set.
    pub(super) fn rusoto_profile(&self) -> String {
        self.non_empty("AWS_PROFILE").unwrap_or_else(|| DEFAULT_PROFILE.to_owned())
    }

    /// Returns the `region` of the [profile](Self::profile) in the config file. `[profile name]` goes before `[name]`.
    pub(super) async fn rusoto_profile_region(&self) -> Option<String> {
        let profile = self.profile();
        let contents = self.config_file().await?;
        let headers = || contents.lines().filter_map(header).filter(|(_, name)| *name == profile);
        // Rewrites each header of this profile in the form that aws-config knows.
        let plain = |line: &str| match header(line) {
            Some((true, name)) if name == profile => format!("[profile {name}]\n"),
            Some((false, name)) if name == profile => format!("[{name}]\n"),
            _ => format!("{line}\n"),
        };
        let (with_word, without) = (headers().any(|(word, _)| word), headers().any(|(word, _)| !word));
        let contents: String = contents.lines().map(plain).collect();
        if let Some(region) = self.region_in(&contents, &profile, FileKind::Config).await {
            return Some(region);
        }
        // Rusoto also accepts `[name]` in the config file. The SDK accepts it in the credentials file only, and warns of
        // each section that it does not expect. So it is parsed only when it is there.
        if with_word || !without {
            return None;
        }
        self.region_in(&contents, &profile, FileKind::Credentials).await
    }

    /// Returns the `region` that Rusoto's own parser finds in the config file.
    ///
    /// It takes `[name]` and `[profile name]` for one section, of which the last line counts. A comment behind a value is
    /// part of the value.
    pub(super) async fn region_read_by_rusoto(&self) -> Option<String> {
        let profile = self.rusoto_profile();
        let contents = self.config_file().await?;
        let mut is_in_profile = false;
        let mut region = None;
        for line in contents.lines().map(|line| line.trim_matches(' ')) {
            if let Some(name) = line.trim().strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                is_in_profile = name.strip_prefix("profile ").unwrap_or(name) == profile;
            } else if let Some((key, value)) = line.split_once('=')
                && (is_in_profile, key.trim_matches(' '), line.starts_with('#')) == (true, "region", false)
                && !value.trim_matches(' ').is_empty()
            {
                region = Some(value.trim_matches(' ').to_owned());
            }
        }
        region
    }

    async fn config_file(&self) -> Option<String> {
        let path = self.config_path()?;
        let contents = match self.fs.read_to_end(&path).await {
            Ok(contents) => contents,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return None,
            Err(error) => {
                tracing::warn!(path = %path.display(), %error, "cannot read the config file for its region");
                return None;
            }
        };
        match String::from_utf8(contents) {
            Ok(contents) => Some(contents),
            Err(_) => {
                tracing::warn!(path = %path.display(), "the config file is not UTF-8, and is not used for its region");
                None
            }
        }
    }

    fn config_path(&self) -> Option<PathBuf> {
        // An empty AWS_CONFIG_FILE counts as not set, as in Rusoto.
        let path = self.non_empty("AWS_CONFIG_FILE").unwrap_or_else(|| "~/.aws/config".to_owned());
        match path.strip_prefix("~/") {
            Some(below) => self.home().map(|home| home.join(below)),
            None => Some(PathBuf::from(path)),
        }
    }

    fn home(&self) -> Option<PathBuf> {
        let windows = || self.non_empty("USERPROFILE").filter(|_| cfg!(windows));
        self.non_empty("HOME").or_else(windows).map(PathBuf::from)
    }

    #[allow(deprecated)]
    async fn region_in(&self, contents: &str, name: &str, kind: FileKind) -> Option<String> {
        let kind = match kind {
            FileKind::Config => ProfileFileKind::Config,
            FileKind::Credentials => ProfileFileKind::Credentials,
        };
        let files = ProfileFiles::builder().with_contents(kind, contents).build();
        match profile::load(&self.fs, &self.env, &files, Some(name.to_owned().into())).await {
            Ok(profiles) => Some(profiles.get_profile(name)?.get("region")?.to_owned()),
            Err(error) => {
                tracing::warn!(%error, "cannot parse the config file for its region");
                None
            }
        }
    }

    /// Returns the profile and the region that the default chain of the SDK takes.
    ///
    /// It takes `AWS_PROFILE` as it is, reads both files, and follows `source_profile`. The `ProfileFileRegionProvider` of
    /// aws-config does the same, but takes no injected environment.
    pub(super) async fn sdk_profile_region(&self) -> Option<(String, String)> {
        let profiles = profile::load(&self.fs, &self.env, &Default::default(), None).await.ok()?;
        let mut name = profiles.selected_profile();
        let mut visited = Vec::new();
        while !visited.contains(&name) {
            let profile = profiles.get_profile(name)?;
            if let Some(region) = profile.get("region") {
                return Some((name.to_owned(), region.to_owned()));
            }
            visited.push(name);
            name = profile.get("source_profile")?;
        }
        None
    }
}

/// Returns whether the header of a section has the word `profile`, and the name. Text behind the bracket is ignored.
fn header(line: &str) -> Option<(bool, &str)> {
    let (inner, _) = line.trim().strip_prefix('[')?.split_once(']')?;
    let (word, name) = match inner.trim().split_once([' ', '\t']) {
        Some(("profile", name)) => (true, name.trim()),
        _ => (false, inner.trim()),
    };
    let unquoted = ['"', '\''].into_iter().find_map(|quote| name.strip_prefix(quote)?.strip_suffix(quote));
    Some((word, unquoted.unwrap_or(name)))
}

enum FileKind {
    Config,
    Credentials,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn machine(vars: &[(&str, &str)], files: &[(&str, &str)]) -> Machine {
        Machine::new(Env::from_slice(vars), Fs::from_slice(files))
    }

    async fn rusoto(vars: &[(&str, &str)], files: &[(&str, &str)]) -> Option<String> {
        machine(vars, files).rusoto_profile_region().await
    }

    const HOME: (&str, &str) = ("HOME", "/home/me");
    const CONFIG: &str = "/home/me/.aws/config";

    #[tokio::test]
    async fn rusoto_reads_the_config_file_and_not_the_credentials_file() {
        let files = [(CONFIG, "[default]\nregion = eu-west-1\n")];
        assert_eq!(rusoto(&[HOME], &files).await.as_deref(), Some("eu-west-1"));
        let files = [("/home/me/.aws/credentials", "[default]\nregion = eu-west-1\n")];
        assert_eq!(rusoto(&[HOME], &files).await, None);
    }

    #[tokio::test]
    async fn the_config_file_can_be_elsewhere_and_empty_means_not_set() {
        let files =
            [(CONFIG, "[default]\nregion = eu-west-1\n"), ("/etc/aws", "[default]\nregion = eu-west-2\n")];
        let elsewhere = ("AWS_CONFIG_FILE", "/etc/aws");
        assert_eq!(rusoto(&[HOME, elsewhere], &files).await.as_deref(), Some("eu-west-2"));
        assert_eq!(rusoto(&[HOME, ("AWS_CONFIG_FILE", "")], &files).await.as_deref(), Some("eu-west-1"));
        let tilde = ("AWS_CONFIG_FILE", "~/.aws/config");
        assert_eq!(rusoto(&[HOME, tilde], &files).await.as_deref(), Some("eu-west-1"));
        assert_eq!(rusoto(&[], &files).await, None);
    }

    #[tokio::test]
    async fn a_profile_may_lack_the_word_profile() {
        let files =
            [(CONFIG, "[profile a]\nregion = eu-west-1\n[b]\nregion = eu-west-2\n[c]\noutput = json\n")];
        for (profile, expected) in
            [("a", Some("eu-west-1")), ("b", Some("eu-west-2")), ("c", None), ("d", None), ("", None)]
        {
            let region = rusoto(&[HOME, ("AWS_PROFILE", profile)], &files).await;
            assert_eq!(region.as_deref(), expected, "{profile}");
        }
    }

    #[tokio::test]
    async fn two_sections_of_one_profile_are_told_apart_as_each_reader_does_it() {
        let with = "[profile default]\nregion = eu-west-1\n";
        let without = "[default]\nregion = eu-west-2\n";
        let none = "[profile default]\noutput = json\n";
        for (text, by_rusoto, ours, sdk) in [
            ([with, without].concat(), "eu-west-2", Some("eu-west-1"), Some("eu-west-1")),
            ([without, with].concat(), "eu-west-1", Some("eu-west-1"), Some("eu-west-1")),
            ([without, none].concat(), "eu-west-2", None, None),
        ] {
            let machine = machine(&[HOME], &[(CONFIG, &text)]);
            assert_eq!(machine.region_read_by_rusoto().await.as_deref(), Some(by_rusoto), "{text}");
            assert_eq!(machine.rusoto_profile_region().await.as_deref(), ours, "{text}");
            let by_sdk = machine.sdk_profile_region().await.map(|(_, region)| region);
            assert_eq!(by_sdk.as_deref(), sdk, "{text}");
        }
    }

    #[tokio::test]
    async fn a_header_is_found_however_it_is_written() {
        for header in [
            "[profile dev] # work",
            "[profile  dev]",
            "[profile \"dev\"]",
            " [profile\tdev ] ; x",
            "[profile 'dev']",
        ] {
            let of = |region| format!("{header}\n{region}\n[dev]\nregion = eu-west-1\n");
            for (text, expected) in
                [(of("region = eu-west-2"), Some("eu-west-2")), (of("output = json"), None)]
            {
                let found = rusoto(&[HOME, ("AWS_PROFILE", "dev")], &[(CONFIG, &text)]).await;
                assert_eq!(found.as_deref(), expected, "{text}");
            }
        }
        for header in ["[dev] # work", "[ dev ]", "[\"dev\"]"] {
            let text = format!("{header}\nregion = eu-west-1\n");
            let found = rusoto(&[HOME, ("AWS_PROFILE", "dev")], &[(CONFIG, &text)]).await;
            assert_eq!(found.as_deref(), Some("eu-west-1"), "{text}");
        }
    }

    #[tokio::test]
    async fn whitespace_around_the_name_of_a_profile_is_no_part_of_it() {
        let files = [(CONFIG, "[default]\nregion = eu-west-1\n[profile dev]\nregion = eu-west-2\n")];
        for (name, expected) in [("  ", "eu-west-1"), (" dev\n", "eu-west-2")] {
            let variables = [HOME, ("AWS_PROFILE", name)];
            assert_eq!(rusoto(&variables, &files).await.as_deref(), Some(expected), "{name:?}");
            assert_eq!(machine(&variables, &files).region_read_by_rusoto().await, None, "Rusoto keeps it");
        }
    }

    #[tokio::test]
    async fn rusoto_reads_a_region_to_the_end_of_its_line() {
        for (text, expected) in [
            ("[default]\nregion = eu-west-1 # mine\n", Some("eu-west-1 # mine")),
            ("[default]\nregion=eu-west-1\nregion = \n#region = x\n", Some("eu-west-1")),
            ("junk\n[default\nregion = x\n[default]\n= x\n  region = eu-west-1  \r\n", Some("eu-west-1")),
            ("[default] # mine\nregion = eu-west-1\n", None),
            ("[default]\nRegion = eu-west-1\n", None),
        ] {
            let found = machine(&[HOME], &[(CONFIG, text)]).region_read_by_rusoto().await;
            assert_eq!(found.as_deref(), expected, "{text:?}");
        }
    }

    #[tokio::test]
    async fn a_broken_file_is_no_panic() {
        for text in ["no section\n", "[default\nregion = x\n", "[default]\nregion\n", "= x", "\u{0}"] {
            assert_eq!(rusoto(&[HOME], &[(CONFIG, text)]).await, None, "{text:?}");
        }
        let not_utf8 = Fs::from_raw_map([(CONFIG.into(), vec![0xff, 0xfe])].into());
        assert_eq!(Machine::new(Env::from_slice(&[HOME]), not_utf8).rusoto_profile_region().await, None);
    }

    #[tokio::test]
    async fn the_sdk_follows_source_profile_and_ends_in_a_circle() {
        let chain = "[default]\nsource_profile = a\n[profile a]\nregion = eu-west-1\n";
        let found = machine(&[HOME], &[(CONFIG, chain)]).sdk_profile_region().await;
        assert_eq!(found, Some(("a".to_owned(), "eu-west-1".to_owned())));
        let circle = "[default]\nsource_profile = a\n[profile a]\nsource_profile = default\n";
        assert_eq!(machine(&[HOME], &[(CONFIG, circle)]).sdk_profile_region().await, None);
    }

    #[test]
    fn debug_shows_no_variables() {
        let shown = format!("{:?}", machine(&[("AWS_SECRET_ACCESS_KEY", "hush")], &[]));
        assert!(!shown.contains("hush"), "{shown}");
    }
}
