//! The shared files: their paths, their contents, and their faults.

use super::{Class, SECRET, keys, refusal, says, with_env};
use crate::chain::{ChainProvider, ProfileProvider, ProviderContext};
use aws_credential_types::provider::error::CredentialsError;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

/// A home directory with one, both or none of the two files.
pub(super) struct Home {
    pub(super) folder: TempDir,
    variables: Vec<(&'static str, PathBuf)>,
}

impl Home {
    pub(super) fn new(credentials: impl AsRef<[u8]>, config: impl AsRef<[u8]>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join(".aws")).unwrap();
        let home = Self { variables: vec![("HOME", folder.path().to_owned())], folder };
        for (name, content) in [("credentials", credentials.as_ref()), ("config", config.as_ref())] {
            if !content.is_empty() {
                fs::write(home.path(name), content).unwrap();
            }
        }
        home
    }

    pub(super) fn with(mut self, name: &'static str, value: impl Into<PathBuf>) -> Self {
        self.variables.push((name, value.into()));
        self
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(".aws").join(name)
    }

    pub(super) fn context(&self) -> ProviderContext {
        with_env(self.variables.clone())
    }

    /// Returns a provider for the default profile.
    pub(super) fn provider(&self) -> ProfileProvider {
        ProfileProvider::within(self.context()).unwrap()
    }

    pub(super) fn profile(&self, name: &str) -> ProfileProvider {
        let mut provider = self.provider();
        provider.set_profile(name);
        provider
    }
}

fn section(header: &str, key: &str) -> String {
    format!("[{header}]\naws_access_key_id = {key}\naws_secret_access_key = {SECRET}\n")
}

async fn key_of(provider: ProfileProvider) -> String {
    keys(provider).await.access_key_id().to_owned()
}

#[tokio::test]
async fn a_file_in_every_style_that_either_world_reads() {
    let cases = [
        ("plain", "[default]\naws_access_key_id = A\naws_secret_access_key = s\n"),
        ("no spaces, no end", "[default]\naws_access_key_id=A\naws_secret_access_key=s"),
        ("tabs", "[default]\naws_access_key_id\t=\tA\t\naws_secret_access_key\t=\ts"),
        ("Windows", "\u{feff}[default]\r\naws_access_key_id = A\r\naws_secret_access_key = s\r\n"),
        ("capitals", "[default]\nAWS_ACCESS_KEY_ID = A\nAWS_SECRET_ACCESS_KEY = s\n"),
        ("as a script", "[default]\nexport AWS_ACCESS_KEY_ID=A\nexport AWS_SECRET_ACCESS_KEY=s\n"),
        ("all indented", "  [default]\n    aws_access_key_id = A\n    aws_secret_access_key = s\n"),
        ("spaces in brackets", "[ default ]\naws_access_key_id = A\naws_secret_access_key = s\n"),
        (
            "with the prefix of the other file",
            "[profile default]\naws_access_key_id = A\naws_secret_access_key = s",
        ),
        ("quoted", "[profile \"default\"]\naws_access_key_id = A\naws_secret_access_key = s"),
        (
            "comments",
            "# a\n ; b\n[default] # c\n;aws_access_key_id = X\n # aws_access_key_id = Y\naws_access_key_id = A # d\naws_secret_access_key = s ;e\n",
        ),
        (
            "junk",
            "junk\n= x\n[default]\nmore junk\naws_access_key_id = A\naws_access_key_id\naws_secret_access_key = s\n",
        ),
        (
            "keys without a section",
            "aws_access_key_id = X\n[default]\naws_access_key_id = A\naws_secret_access_key = s\n",
        ),
        (
            "another section of the CLI",
            "[default]\ns3 =\n  aws_region = x\n  endpoint_url = http://x\naws_access_key_id = A\naws_secret_access_key = s\n",
        ),
        (
            "a broken header",
            "[default]\naws_access_key_id = A\naws_secret_access_key = s\n[other\naws_access_key_id = X\naws_secret_access_key = x\n",
        ),
        (
            "twice a key: the first",
            "[default]\naws_access_key_id = A\naws_access_key_id = X\naws_secret_access_key = s\n",
        ),
        (
            "twice a profile: the last",
            "[default]\naws_access_key_id = X\naws_secret_access_key = x\naws_session_token = x\n[default]\naws_access_key_id = A\naws_secret_access_key = s\n",
        ),
        (
            "an empty token",
            "[default]\naws_access_key_id = A\naws_secret_access_key = s\naws_session_token =\n",
        ),
    ];
    for (style, text) in cases {
        let credentials = keys(Home::new(text, "").provider()).await;
        let read =
            (credentials.access_key_id(), credentials.secret_access_key(), credentials.session_token());
        assert_eq!(read, ("A", "s", None), "{style}");
        // The config file gives the same result, except for a key that occurs twice.
        if style != "twice a key: the first" {
            assert_eq!(key_of(Home::new("", text).provider()).await, "A", "{style}");
        }
    }
}

#[tokio::test]
async fn values_are_whole() {
    let text = "[default]\naws_access_key_id = A=B=\naws_secret_access_key = a#b;c+/=d==\naws_session_token = FQo=== # x\naws_account_id = 1\n";
    let credentials = keys(Home::new(text, "").provider()).await;
    assert_eq!(credentials.access_key_id(), "A=B=");
    assert_eq!(credentials.secret_access_key(), "a#b;c+/=d==");
    assert_eq!(credentials.session_token(), Some("FQo==="));
    assert_eq!(credentials.account_id().unwrap().as_str(), "1");
    let alias = section("default", "A") + "aws_security_token = old\n";
    assert_eq!(keys(Home::new(alias, "").provider()).await.session_token(), Some("old"));
}

#[tokio::test]
async fn keys_take_the_expiry_that_a_helper_wrote_beside_them() {
    let expected = crate::expiry::read("2099-05-16T19:19:29Z").ok();
    for key in
        ["x_security_token_expires", "aws_session_expiration", "aws_credential_expiration", "expiration"]
    {
        for text in ["2099-05-16T19:19:29Z", "2099-05-16T21:19:29+02:00", "2099-05-16 19:19:29"] {
            let file = section("default", "A") + &format!("{} = {text} # UTC\n", key.to_uppercase());
            for home in [Home::new(&file, ""), Home::new("", &file)] {
                assert_eq!(keys(home.provider()).await.expiry(), expected, "{file}");
            }
        }
        let file = section("default", "A") + &format!("{key} = soon\n");
        let (class, said) = refusal(Home::new(&file, "").provider()).await;
        assert_eq!(class, Class::Misconfigured);
        says(&said, &["profile `default` has the `", key, "\"soon\", which is no date"]);
        let elsewhere = Home::new(section("default", "A"), format!("[default]\n{key} = soon\n"));
        assert_eq!(keys(elsewhere.provider()).await.expiry(), None, "it does not stand beside them");
    }
}

#[tokio::test]
async fn lines_that_are_not_utf_8_are_skipped_and_named_when_they_are_missed() {
    let mut text = section("default", "A").into_bytes();
    text.extend(b"region = \xff\xfe\n[\xff]\naws_access_key_id = X\naws_secret_access_key = X\n");
    let home = Home::new(&text, "");
    assert_eq!(key_of(home.provider()).await, "A");

    let text =
        [b"[default]\naws_access_key_id = A\naws_secret_access_key = \xff", SECRET.as_bytes()].concat();
    let home = Home::new(text, "");
    let (class, said) = refusal(home.provider()).await;
    assert_eq!(class, Class::Misconfigured);
    says(
        &said,
        &["`aws_secret_access_key`", home.path("credentials").to_str().unwrap(), "line 3 could not be read"],
    );
}

#[tokio::test]
async fn a_file_that_is_half_written_is_an_error_and_not_half_an_answer() {
    let whole = section("default", "AKID");
    for end in 0..whole.len() {
        let home = Home::new(&whole[..end], "");
        match keys_or_refusal(home.provider()).await {
            Ok(secret) => assert!(SECRET.starts_with(&secret), "{secret}"),
            Err((class, _)) => assert_ne!(class, Class::Failed),
        }
    }
    let (class, said) = refusal(Home::new(&whole[..34], "").provider()).await;
    assert_eq!(class, Class::Misconfigured);
    says(&said, &["profile `default` has no `aws_secret_access_key`"]);
}

async fn keys_or_refusal(provider: ProfileProvider) -> Result<String, (Class, String)> {
    use aws_credential_types::provider::ProvideCredentials;
    match provider.provide_credentials().await {
        Ok(credentials) => Ok(credentials.secret_access_key().to_owned()),
        Err(_) => Err(refusal(provider).await),
    }
}

#[tokio::test]
async fn what_is_not_there_is_not_configured_and_named() {
    let none = Home::new("", "");
    let (class, said) = refusal(none.provider()).await;
    assert_eq!(class, Class::NotConfigured);
    let paths = ["credentials", "config"].map(|name| none.path(name).to_str().unwrap().to_owned());
    says(&said, &["profile not found", "`default`", &paths[0], &paths[1], "there is no such file"]);

    let (class, said) = refusal(Home::new(section("default", "A"), "").profile("other")).await;
    assert_eq!(class, Class::Misconfigured, "whoever names a profile asks for it");
    says(&said, &["profile not found: `other`"]);

    let (class, said) = refusal(Home::new("", "[default]\nregion = eu-west-1\n").provider()).await;
    assert_eq!(class, Class::NotConfigured);
    says(&said, &["profile `default` says nothing of credentials"]);
}

#[tokio::test]
async fn what_is_no_file_is_as_good_as_none() {
    for path in ["/dev/null", "/dev/zero", "/"] {
        let home = Home::new("", section("default", "A")).with("AWS_SHARED_CREDENTIALS_FILE", path);
        assert_eq!(key_of(home.provider()).await, "A");
        let home = Home::new(section("default", "A"), "").with("AWS_CONFIG_FILE", path);
        assert_eq!(key_of(home.provider()).await, "A");
        let home = Home::new("", "").with("AWS_SHARED_CREDENTIALS_FILE", path);
        says(&refusal(home.provider()).await.1, &[path, "it is not a regular file"]);
    }
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_a_failure_and_named() {
    // A link to itself cannot be read. Root can read everything else.
    let unreadable = |name: &str| {
        let home = Home::new("", "");
        std::os::unix::fs::symlink(home.path(name), home.path(name)).unwrap();
        (home.path(name), "symbolic links", home)
    };
    let huge = |name: &str| {
        let home = Home::new("", "");
        let content = section("default", "A") + &"# comment\n".repeat(900_000);
        fs::write(home.path(name), content).unwrap();
        (home.path(name), "more than 8 MiB", home)
    };
    let utf_16 = |name: &str| {
        let home = Home::new("", "");
        let content: Vec<u8> =
            section("\u{feff}[default]", "A").encode_utf16().flat_map(u16::to_le_bytes).collect();
        fs::write(home.path(name), [b"\xff\xfe", &content[..]].concat()).unwrap();
        (home.path(name), "it is UTF-16", home)
    };
    for name in ["credentials", "config"] {
        for (path, problem, home) in [unreadable(name), huge(name), utf_16(name)] {
            let other = if name == "config" { "credentials" } else { "config" };
            // Credentials in the other file may not be the right ones.
            fs::write(home.path(other), section("default", "A")).unwrap();
            let (class, said) = refusal(home.provider()).await;
            assert_eq!(class, Class::Failed, "{said}");
            says(&said, &[path.to_str().unwrap(), problem]);
        }
    }
}

#[tokio::test]
async fn a_rotated_file_is_seen_at_once_and_a_missing_profile_never_for_ever() {
    let home = Home::new("", "");
    let provider = home.provider();
    for _ in 0..3 {
        assert_eq!(refusal(provider.clone()).await.0, Class::NotConfigured);
    }
    for key in ["A", "B"] {
        fs::write(home.path("credentials"), section("default", key)).unwrap();
        assert_eq!(key_of(provider.clone()).await, key);
    }
}

#[tokio::test]
async fn names_and_places_come_from_the_environment() {
    let home = Home::new(section("default", "A"), "").with("AWS_PROFILE", " dev ");
    assert_eq!(home.provider().profile(), "dev");
    let elsewhere = home.folder.path().join("elsewhere");
    fs::write(&elsewhere, section("dev", "B") + &section("größe x", "C")).unwrap();
    let home = home.with("AWS_SHARED_CREDENTIALS_FILE", &elsewhere);
    assert_eq!(key_of(home.provider()).await, "B");
    assert_eq!(key_of(home.profile("größe x")).await, "C");
    let home = home.with("AWS_SHARED_CREDENTIALS_FILE", "~/elsewhere");
    assert_eq!(home.provider().file_path(), elsewhere);

    let nowhere = with_env([("AWS_PROFILE", "x")]);
    let error = ProfileProvider::within(nowhere).unwrap_err();
    says(
        &crate::chain::error_message(&error),
        &["Failed to determine home directory", "AWS_SHARED_CREDENTIALS_FILE"],
    );
}

#[tokio::test]
async fn without_a_home_directory_a_given_file_works() {
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), section("default", "A")).unwrap();
    let none: [(_, &str); 0] = [];
    let provider = ProfileProvider::with_configuration(file.path(), "default").with_context(with_env(none));
    assert_eq!(key_of(provider.clone()).await, "A");
    assert_eq!(provider.region_from_profile().unwrap(), None);
}

#[test]
fn the_region_is_found_in_either_file() {
    let home = Home::new(
        "[dev]\nregion = eu-west-1\n",
        "[dev]\nregion = eu-west-2\n[profile other]\nregion = eu-west-3",
    );
    let region = |profile: &str| home.profile(profile).region_from_profile().unwrap();
    assert_eq!(region("dev").as_deref(), Some("eu-west-1"), "Rusoto looked there");
    assert_eq!(region("other").as_deref(), Some("eu-west-3"));
    assert_eq!(region("default"), None);
}

#[test]
fn files_are_read_on_any_executor() {
    use aws_credential_types::provider::ProvideCredentials;
    let home = Home::new(section("default", "A"), "");
    let provider = home.provider();
    let credentials = futures_util::FutureExt::now_or_never(provider.provide_credentials());
    assert_eq!(credentials.unwrap().unwrap().access_key_id(), "A");
}

#[tokio::test]
async fn without_a_home_directory_the_files_that_are_named_count_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("config");
    fs::write(&config, section("profile prod", "PROD")).unwrap();
    let variables = || vec![("AWS_CONFIG_FILE", config.clone())];
    let prod = || variables().into_iter().chain([("AWS_PROFILE", "prod".into())]);
    let provider = ProfileProvider::within(with_env(prod())).unwrap();
    assert_eq!(key_of(provider).await, "PROD");
    let chain = ChainProvider::with_profile(ProfileProvider::within(with_env(prod())).ok());
    assert_eq!(keys(chain.with_context(with_env(prod()))).await.access_key_id(), "PROD");
    let nobody = ProfileProvider::within(with_env(variables())).unwrap();
    let (class, said) = refusal(nobody).await;
    assert_eq!(class, Class::NotConfigured);
    says(&said, &["\"~/.aws/credentials\" (there is no home directory)"]);
}

#[tokio::test]
async fn a_profile_that_is_named_and_has_no_place_to_be_is_a_failure() {
    let named = with_env([("AWS_PROFILE", "prod"), ("AWS_EC2_METADATA_DISABLED", "true")]);
    let error = ProfileProvider::within(named.clone()).unwrap_err();
    assert!(matches!(error, CredentialsError::InvalidConfiguration(_)), "{error:?}");
    let (class, said) =
        refusal(ChainProvider::with_profile(ProfileProvider::within(named.clone()).ok()).with_context(named))
            .await;
    assert_eq!(class, Class::Failed);
    says(&said, &["profile: Failed to determine home directory"]);
}

#[tokio::test]
async fn a_file_that_is_named_and_is_not_there_is_a_failure_unless_that_switches_it_off() {
    for variable in ["AWS_SHARED_CREDENTIALS_FILE", "AWS_CONFIG_FILE"] {
        let other = "[default]\nregion = eu-west-1\n";
        let home = || Home::new(other, other);
        let absent = home().with(variable, "/nonexistent/file");
        let (class, said) = refusal(absent.provider()).await;
        assert_eq!(class, Class::Misconfigured, "{said}");
        says(&said, &["/nonexistent/file", &format!("{variable} names a file that is not there")]);
        let off = home().with(variable, "/dev/null");
        assert_eq!(refusal(off.provider()).await.0, Class::NotConfigured);
        let mut in_code = absent.provider();
        in_code.set_file_path("/nonexistent/other");
        let class = if variable == "AWS_CONFIG_FILE" { Class::Misconfigured } else { Class::NotConfigured };
        assert_eq!(refusal(in_code).await.0, class);
    }
    let keys = section("default", "A");
    let home = Home::new(&keys, "").with("AWS_CONFIG_FILE", "/nonexistent/file");
    assert_eq!(key_of(home.provider()).await, "A", "what is there is enough");
}
