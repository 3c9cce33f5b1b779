//! Typical environments of programs, made of variables and of files in a home directory of their own.

use local_aws::LocalAws;
use narration::Outcome;
use std::path::PathBuf;
use tempfile::TempDir;

/// An environment, and the expected report of the chain in it.
pub(crate) struct Situation {
    pub(crate) title: &'static str,
    /// The variables in addition to those of every situation.
    pub(crate) variables: Vec<(&'static str, String)>,
    /// The name in the home directory, and the content.
    pub(crate) files: Vec<(&'static str, String)>,
    /// A line for each member, as it is printed.
    pub(crate) expected: [&'static str; 5],
    /// The text that the reasons must contain.
    pub(crate) reason: &'static str,
}

/// The home directory of a situation.
pub(crate) struct Home {
    folder: TempDir,
}

impl Home {
    pub(crate) fn with(files: &[(&'static str, String)]) -> Outcome<Self> {
        let folder = tempfile::Builder::new().prefix("default-chain-").tempdir()?;
        for (name, content) in files {
            let path = folder.path().join(name);
            if let Some(parent) = path.parent() {
                std::fs::create_dir_all(parent)?;
            }
            std::fs::write(path, content)?;
        }
        Ok(Self { folder })
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().to_owned()
    }

    /// Replaces `$HOME` in the value of a variable.
    pub(crate) fn expand(&self, value: &str) -> String {
        value.replace("$HOME", &self.folder.path().to_string_lossy())
    }
}

const ANSWERED: &str = "answered";
const FAILED: &str = "FAILED";
const NOT_ASKED: &str = "not asked";
const NOT_SET_UP: &str = "not set up";

/// The order is: environment, profile, web identity, container, instance metadata.
pub(crate) fn all(aws: &LocalAws) -> Vec<Situation> {
    let keys = aws.root_keys();
    let off_aws = ("AWS_EC2_METADATA_DISABLED", "true".to_owned());
    let on_ec2 = ("AWS_EC2_METADATA_SERVICE_ENDPOINT", aws.imds_endpoint());
    let key_file = |profile: &str| {
        format!(
            "[{profile}]\naws_access_key_id = {}\naws_secret_access_key = {}\n",
            keys.access_key_id, keys.secret_access_key
        )
    };
    vec![
        Situation {
            title: "Nothing is configured: each member names the settings that it looked for",
            variables: vec![off_aws.clone()],
            files: vec![],
            expected: [NOT_SET_UP; 5],
            reason: "AWS_ACCESS_KEY_ID",
        },
        Situation {
            title: "Keys in the environment",
            variables: vec![
                ("AWS_ACCESS_KEY_ID", keys.access_key_id.clone()),
                ("AWS_SECRET_ACCESS_KEY", keys.secret_access_key.clone()),
                off_aws.clone(),
            ],
            files: vec![],
            expected: [ANSWERED, NOT_ASKED, NOT_ASKED, NOT_ASKED, NOT_ASKED],
            reason: "",
        },
        Situation {
            title: "A profile with role_arn and source_profile: Rusoto said that there was no such profile",
            variables: vec![("AWS_PROFILE", "work".to_owned()), off_aws.clone()],
            files: vec![
                (".aws/credentials", key_file("own")),
                (
                    ".aws/config",
                    format!("[profile work]\nrole_arn = {}\nsource_profile = own\n", aws.role_arn()),
                ),
            ],
            expected: [NOT_SET_UP, ANSWERED, NOT_ASKED, NOT_ASKED, NOT_ASKED],
            reason: "AWS_ACCESS_KEY_ID",
        },
        Situation {
            title: "A service account of Kubernetes with a role, on a node that has one too: Rusoto took the node's",
            variables: vec![
                ("AWS_WEB_IDENTITY_TOKEN_FILE", "$HOME/token".to_owned()),
                ("AWS_ROLE_ARN", aws.role_arn().to_owned()),
                on_ec2.clone(),
            ],
            files: vec![("token", aws.web_identity_token())],
            expected: [NOT_SET_UP, NOT_SET_UP, ANSWERED, NOT_ASKED, NOT_ASKED],
            reason: "AWS_ACCESS_KEY_ID",
        },
        Situation {
            title: "EKS Pod Identity: a container whose authorization is in a file, which Rusoto never read",
            variables: vec![
                ("AWS_CONTAINER_CREDENTIALS_FULL_URI", aws.container_uri()),
                ("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", "$HOME/token".to_owned()),
                on_ec2.clone(),
            ],
            files: vec![("token", aws.container_token().to_owned())],
            expected: [NOT_SET_UP, NOT_SET_UP, NOT_SET_UP, ANSWERED, NOT_ASKED],
            reason: "AWS_WEB_IDENTITY_TOKEN_FILE",
        },
        Situation {
            title: "An EC2 instance with version 2 of the metadata service only, where Rusoto got nothing",
            variables: vec![on_ec2.clone()],
            files: vec![],
            expected: [NOT_SET_UP, NOT_SET_UP, NOT_SET_UP, NOT_SET_UP, ANSWERED],
            reason: "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
        },
        Situation {
            title: "The same instance, and a profile with a failing credential_process: the chain continues and reports it",
            variables: vec![on_ec2],
            files: vec![(
                ".aws/config",
                "[default]\ncredential_process = /nonexistent/vault-helper\n".to_owned(),
            )],
            expected: [NOT_SET_UP, FAILED, NOT_SET_UP, NOT_SET_UP, ANSWERED],
            reason: "/nonexistent/vault-helper",
        },
    ]
}
