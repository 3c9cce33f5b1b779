//! The machines, and what the program does on each.

use crate::Outcome;
use crate::servers::Servers;
use local_aws::LocalAws;
use std::fs;
use std::path::Path;

/// Which `rusoto_credential` the program was built on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Build {
    /// The original.
    Plain,
    /// The drop-in replacement.
    Patched,
}

/// A machine as it is found in the field.
pub(crate) struct Place {
    /// What the program is started with.
    pub(crate) env: Vec<(&'static str, String)>,
    /// What the program does on plain Rusoto.
    pub(crate) plain: Expected,
    /// The same, patched.
    pub(crate) patched: Expected,
}

/// What the program does.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Expected {
    /// Works, as the principal whose ARN ends like this.
    Works(&'static str),
    /// Finds no credentials, and says all of this.
    Fails(&'static [&'static str]),
}

use Expected::{Fails, Works};

/// What plain Rusoto says whatever went wrong.
const NOTHING_FOUND: &str = "Couldn't find AWS credentials in environment, credentials file, or IAM role.";
const FAILS: Expected = Fails(&[NOTHING_FOUND]);

const USER: &str = "user/local";
const INSTANCE: &str = "assumed-role/local/i-0123456789abcdef0";
const TASK: &str = "assumed-role/local/local-task";

impl Place {
    /// Sets the place up: files in `home`, and servers where it has any beyond those of every place.
    pub(crate) async fn new(name: &str, home: &Path, servers: &mut Servers) -> Outcome<Self> {
        let aws = servers.aws();
        let (env, plain, patched) = match name {
            "keys_in_the_environment" => (keys_in_the_environment(aws), Works(USER), Works(USER)),
            "instance_metadata_v2_only" => {
                servers.serve_instance_metadata().await?;
                (Vec::new(), FAILS, Works(INSTANCE))
            }
            "sso_profile" => {
                sso_profile(home, servers.sso_token())?;
                (Vec::new(), FAILS, Works(USER))
            }
            "pod_identity_with_a_token_file" => {
                servers.serve_pod_identity().await?;
                (pod_identity(home, servers.aws())?, FAILS, Works(TASK))
            }
            "irsa" => (irsa(home, aws)?, FAILS, Works("assumed-role/local/pod")),
            "role_arn_profile" => {
                role_arn_profile(home, aws)?;
                (Vec::new(), FAILS, Works("assumed-role/local/deploy"))
            }
            // Begins as on plain Rusoto, for those who look for that, and says what each member said.
            "nothing_anywhere" => {
                (Vec::new(), FAILS, Fails(&[NOTHING_FOUND, "AWS_ACCESS_KEY_ID", "169.254.169.254"]))
            }
            unknown => return Err(format!("there is no place {unknown}").into()),
        };
        Ok(Self { env, plain, patched })
    }
}

/// Shows that the program works in these networks on plain Rusoto too, so that what fails is the credentials.
fn keys_in_the_environment(aws: &LocalAws) -> Vec<(&'static str, String)> {
    let keys = aws.root_keys();
    vec![
        ("AWS_ACCESS_KEY_ID", keys.access_key_id.clone()),
        ("AWS_SECRET_ACCESS_KEY", keys.secret_access_key.clone()),
    ]
}

/// As `aws configure sso` and `aws sso login` leave it.
fn sso_profile(home: &Path, token: &str) -> Outcome {
    write(
        home,
        ".aws/config",
        "[default]\nsso_session = corp\nsso_account_id = 000000000000\nsso_role_name = Developer\n\
         \n[sso-session corp]\nsso_region = us-east-1\nsso_start_url = https://corp.awsapps.com/start\n",
    )?;
    // Named after the SHA-1 of the session's name.
    let cached = serde_json::json!({
        "startUrl": "https://corp.awsapps.com/start", "region": "us-east-1", "accessToken": token,
        "expiresAt": "2099-01-01T00:00:00Z",
    });
    write(home, ".aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json", &cached.to_string())
}

/// As EKS starts a pod whose service account has a Pod Identity association.
fn pod_identity(home: &Path, aws: &LocalAws) -> Outcome<Vec<(&'static str, String)>> {
    write(home, "eks-pod-identity-token", aws.container_token())?;
    let file = home.join("eks-pod-identity-token");
    Ok(vec![
        ("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://169.254.170.23/v1/credentials".to_owned()),
        ("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", file.display().to_string()),
    ])
}

/// As EKS starts a pod whose service account is annotated with a role.
fn irsa(home: &Path, aws: &LocalAws) -> Outcome<Vec<(&'static str, String)>> {
    write(home, "token", &aws.web_identity_token())?;
    Ok(vec![
        ("AWS_ROLE_ARN", aws.role_arn().to_owned()),
        ("AWS_ROLE_SESSION_NAME", "pod".to_owned()),
        ("AWS_WEB_IDENTITY_TOKEN_FILE", home.join("token").display().to_string()),
    ])
}

fn role_arn_profile(home: &Path, aws: &LocalAws) -> Outcome {
    let (keys, role) = (aws.root_keys(), aws.role_arn());
    write(
        home,
        ".aws/config",
        &format!("[default]\nrole_arn = {role}\nsource_profile = me\nrole_session_name = deploy\n"),
    )?;
    let (id, secret) = (&keys.access_key_id, &keys.secret_access_key);
    write(
        home,
        ".aws/credentials",
        &format!("[me]\naws_access_key_id = {id}\naws_secret_access_key = {secret}\n"),
    )
}

fn write(home: &Path, path: &str, content: &str) -> Outcome {
    let path = home.join(path);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(path, content)?)
}
