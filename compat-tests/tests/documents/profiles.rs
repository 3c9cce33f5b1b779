//! The errors of profiles that cannot be used.

use crate::quoted::assert_quoted;
use aws_credential_types::provider::ProvideCredentials;
use rusoto_compat_core::chain::{ProfileProvider, error_message};

/// A profile of the credentials file: which config file there is, these tests cannot choose.
async fn refusal(settings: &str) -> String {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), format!("[deploy-to-nowhere]\n{settings}\n")).unwrap();
    let provider = ProfileProvider::with_configuration(file.path(), "deploy-to-nowhere");
    error_message(&provider.provide_credentials().await.unwrap_err())
}

/// What stands behind the sentence that names the profile and the files.
async fn cause(settings: &str) -> String {
    let said = refusal(settings).await;
    let (files, cause) = said.split_once(": ").unwrap();
    assert!(files.starts_with("no credentials from profile `deploy-to-nowhere`, in "), "{said}");
    cause.to_owned()
}

#[tokio::test]
async fn profiles_that_cannot_be_used() {
    let role = "role_arn = arn:aws:iam::123456789012:role/deploy";
    let keys = "aws_access_key_id = AKID\naws_secret_access_key = secret";
    let sso =
        "sso_account_id = 123456789012\nsso_role_name = deploy\nsso_start_url = https://nowhere.example";
    let absent = ProfileProvider::with_configuration("/nonexistent", "deploy-to-nowhere");
    assert_quoted(
        "profile-errors",
        &[
            refusal(&format!("{role}\nsource_profile = base-of-nobody")).await,
            refusal(role).await,
            refusal(&format!("{role}\nsource_profile = deploy-to-nowhere")).await,
            refusal(&format!("{role}\ncredential_source = Ec2")).await,
            refusal("web_identity_token_file = /token").await,
            refusal(&format!("{role}\nsource_profile = x\nduration_seconds = 1h")).await,
            refusal(sso).await,
            refusal("credential_process =").await,
            refusal("aws_access_key_id = AKID").await,
            error_message(&absent.provide_credentials().await.unwrap_err()),
            refusal(&format!("{keys}\nx_security_token_expires = soon")).await,
            refusal(&format!("{keys}\naws_session_token = FwoGZXIvYXdz\n    EBYaDH==")).await,
            cause(&format!("{role}\nweb_identity_token_file = /nonexistent/token")).await,
            cause(&format!("{sso}\nsso_region = us-east-1")).await,
            cause("login_session = arn:aws:iam::123456789012:user/nobody").await,
        ],
    );
}
