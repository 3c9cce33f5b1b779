//! The errors of roles that cannot be assumed, and of the place where STS is asked.

use std::error::Error;
use std::fs;

use aws_credential_types::provider::ProvideCredentials;
use aws_types::region::Region;
use rusoto_compat::chain::{ProfileProvider, ProviderContext};

use crate::quoted::assert_quoted;

const ROLE: &str = "role_arn = arn:aws:iam::123456789012:role/r\n";
const KEYS: &str = "[keys]\naws_access_key_id = A\naws_secret_access_key = s\n";

/// What stands behind the sentence that names the profile and the files.
async fn said(settings: &str, change: impl FnOnce(ProviderContext) -> ProviderContext) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("credentials");
    fs::write(&file, format!("[admin]\n{settings}{KEYS}")).unwrap();
    let context = ProviderContext::default().with_region(Region::from_static("eu-west-1"));
    let provider = ProfileProvider::with_configuration(file, "admin").with_context(change(context));
    let error = provider.provide_credentials().await.unwrap_err();
    let with_files = error.source().unwrap();
    assert!(with_files.to_string().starts_with("no credentials from profile `admin`, in "), "{with_files}");
    with_files.source().unwrap().to_string()
}

#[tokio::test]
async fn roles_and_where_sts_is_asked() {
    let same = |context| context;
    let mut texts = Vec::new();
    for settings in [
        format!("{ROLE}source_profile = keys\nmfa_serial = arn:aws:iam::123456789012:mfa/me\n"),
        format!("{}source_profile = keys\n", ROLE.replace("aws:", "aws-cn:")),
    ] {
        texts.push(said(&settings, same).await);
    }
    let role = format!("{ROLE}source_profile = keys\n");
    texts.push(said(&role, |context| context.with_sts_endpoint_url("localstack:4566")).await);
    let both =
        |context: ProviderContext| context.with_sts_endpoint_url("http://sts.example").with_use_fips(true);
    texts.push(said(&role, both).await);
    assert_quoted("asking-errors", &texts);
}
