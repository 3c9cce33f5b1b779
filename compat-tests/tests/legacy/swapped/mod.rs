//! One program, `program.rs`, compiled twice: with Rusoto's imports, and with ours. It names every public item that
//! rusoto_sts 0.48.0 adds to its generated client, with its signature; `tests/api` does so for rusoto_credential.

use std::fs;

use rusoto_core::credential::StaticProvider;
use rusoto_sts::StsClient;

use crate::stage::{Stage, rusoto_client};
use crate::{Outcome, child};

mod with_rusoto {
    use rusoto_credential as credential;
    use rusoto_sts as sts;
    include!("program.rs");
}

mod with_legacy {
    use rusoto_compat::legacy as credential;
    use rusoto_compat::legacy as sts;
    include!("program.rs");
}

#[test]
fn both_have_the_same_signatures() {
    with_rusoto::signatures();
    with_legacy::signatures();
}

#[test]
fn both_answer_the_same() -> Outcome {
    if child::folder().is_some() {
        return compare();
    }
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("credentials");
    fs::write(
        &file,
        "[default]\naws_access_key_id = AKIDFILE\naws_secret_access_key = secret\nregion = eu-west-3\n\n\
         [work]\naws_access_key_id = AKIDWORK\naws_secret_access_key = secret\naws_session_token = token\n",
    )?;
    let config = folder.path().join("config");
    fs::write(&config, "[default]\nregion = eu-west-1\n")?;
    let mut child = child::of("swapped::both_answer_the_same", folder.path())?;
    child
        .env("AWS_SHARED_CREDENTIALS_FILE", file)
        .env("AWS_CONFIG_FILE", config)
        .env("AWS_ACCESS_KEY_ID", "AKIDENV")
        .env("AWS_SECRET_ACCESS_KEY", "a secret=")
        .env("AWS_SESSION_TOKEN", "")
        .env("AWS_CREDENTIAL_EXPIRATION", "2038-01-19T03:14:07Z")
        .env("OTHER_ACCESS_KEY_ID", "AKIDOTHER")
        .env("OTHER_SECRET_ACCESS_KEY", "secret")
        .env("OTHER_SESSION_TOKEN", "token")
        .env("AWS_EC2_METADATA_DISABLED", "true");
    child::run(&mut child)
}

#[tokio::main(flavor = "current_thread")]
async fn compare() -> Outcome {
    let rusoto = with_rusoto::answers().await?;
    assert_eq!(rusoto, with_legacy::answers().await?);
    assert!(rusoto.len() > 10, "{rusoto:?}");

    let stage = Stage::new()?;
    let role = stage.aws.role_arn();
    let token = stage.aws.web_identity_token();
    let rusoto = with_rusoto::sessions(sts(&stage), role, &token).await?;
    assert_eq!(rusoto, with_legacy::sessions(sts(&stage), role, &token).await?);
    Ok(())
}

fn sts(stage: &Stage) -> StsClient {
    let keys = stage.aws.root_keys().clone();
    let user = StaticProvider::new_minimal(keys.access_key_id, keys.secret_access_key);
    StsClient::new_with_client(rusoto_client(user), stage.region())
}
