//! No secret key and no session token is shown: in no `Debug`, no `Display`, no error. Access key ids may be shown.
//!
//! Two things are up to the user: `Debug` of the `T` of a `Variable<T>`, and of the user's own provider in an
//! `AutoRefreshingProvider`.

use rusoto_credential::{
    AutoRefreshingProvider, AwsCredentials, ChainProvider, ContainerProvider, CredentialsError,
    DefaultCredentialsProvider, EnvironmentProvider, InstanceMetadataProvider, ProfileProvider,
    ProvideAwsCredentials, Secret, StaticProvider, Variable,
};
use std::any::type_name;
use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Debug;
use std::fs;
use std::path::Path;

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const TOKEN: &str = "FwoGZXIvYXdzEXAMPLETOKEN//////////wEaDExAMPLE==";

/// The texts that were shown, and the types that showed them.
#[derive(Default)]
struct Witness {
    shown: Vec<String>,
    types: BTreeSet<String>,
}

impl Witness {
    fn debug<T: Debug>(&mut self, value: &T) {
        let path = type_name::<T>();
        let path = path.split('<').next().unwrap_or(path);
        self.types.insert(path.rsplit("::").next().unwrap_or(path).to_owned());
        self.shown.extend([format!("{value:?}"), format!("{value:#?}")]);
    }

    fn error(&mut self, error: &CredentialsError) {
        self.debug(error);
        self.shown.push(error.to_string());
    }
}

/// Returns the names of all `pub struct` and `pub enum`, read from the code, so that none is forgotten.
fn declared() -> Result<BTreeSet<String>, Box<dyn Error>> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))? {
        let path = entry?.path();
        if path.is_file() {
            names.extend(fs::read_to_string(path)?.lines().filter_map(type_in));
        }
    }
    Ok(names)
}

fn type_in(line: &str) -> Option<String> {
    let rest = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "))?;
    Some(rest.chars().take_while(|c| c.is_alphanumeric()).collect())
}

#[tokio::test]
async fn no_secret_is_shown() -> Result<(), Box<dyn Error>> {
    let mut witness = Witness::default();
    values(&mut witness);
    providers(&mut witness).await?;
    files(&mut witness).await?;

    let forgotten: Vec<_> = declared()?.difference(&witness.types).cloned().collect();
    assert_eq!(forgotten, [""; 0], "public types that this test does not show; add them to it");
    // Parts of a secret must not be shown either.
    let parts = [&SECRET[..16], &SECRET[24..], &TOKEN[..16], &TOKEN[31..]];
    let leaks: Vec<_> =
        witness.shown.iter().filter(|text| parts.iter().any(|part| text.contains(part))).collect();
    assert!(leaks.is_empty(), "secrets are shown here: {leaks:#?}");
    Ok(())
}

fn values(witness: &mut Witness) {
    let secret = Secret::from(SECRET.to_owned());
    witness.shown.push(secret.to_string());
    witness.debug(&secret);
    let variable = Variable::<Secret>::with_value(secret);
    witness.debug(&variable.clone().or(variable));
    witness.debug(&AwsCredentials::new("AKID", SECRET, Some(TOKEN.to_owned()), None));
}

async fn providers(witness: &mut Witness) -> Result<(), Box<dyn Error>> {
    let keys = StaticProvider::new("AKID".to_owned(), SECRET.to_owned(), Some(TOKEN.to_owned()), Some(60));
    witness.debug(&keys);
    let kept = AutoRefreshingProvider::new(keys)?;
    kept.credentials().await?;
    witness.debug(&kept);
    witness.debug(&DefaultCredentialsProvider::new()?);
    witness.debug(&ChainProvider::new());
    witness.debug(&EnvironmentProvider::default());
    witness.debug(&ContainerProvider::new());
    witness.debug(&InstanceMetadataProvider::new());
    Ok(())
}

/// Files that are whole, cut off, and mixed.
async fn files(witness: &mut Witness) -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("credentials");
    let whole = format!(
        "[default]\naws_access_key_id = AKID\naws_secret_access_key = {SECRET}\naws_session_token = {TOKEN}\n"
    );
    let torn = [
        format!("[default]\naws_secret_access_key = {SECRET}\n"),
        format!("[default]\naws_access_key_id\naws_secret_access_key {SECRET}\n"),
        format!("[default\naws_session_token = {TOKEN}\n{SECRET}\n"),
    ];
    let provider = ProfileProvider::with_configuration(&file, "default");
    for text in torn.iter().chain([&whole]) {
        fs::write(&file, text)?;
        witness.debug(&provider);
        match provider.credentials().await {
            Ok(credentials) => {
                assert_eq!((text, credentials.aws_secret_access_key()), (&whole, SECRET));
                witness.debug(&credentials);
            }
            Err(error) => witness.error(&error),
        }
    }
    Ok(())
}
