//! One session signs for clients of all versions, whichever version it comes from.

use std::collections::BTreeMap;

use local_aws::LocalAws;
use rusoto_compat::{SharedCredentials, SharedCredentialsBuilder};

use crate::Outcome;
use crate::clients::{v0_46, v0_47, v0_48};
use crate::stage::{Clients, Stage, settled};

type Source = fn(&LocalAws, SharedCredentialsBuilder) -> SharedCredentials;

#[tokio::test]
async fn the_source_is_asked_once_and_a_rotation_reaches_every_version() -> Outcome {
    for source in [v0_46::source as Source, v0_47::source, v0_48::source] {
        let stage = Stage::new().await?;
        let shared = source(&stage.aws, stage.settings()?);
        let clients = Clients::new(&stage.aws, &shared);

        let signers = stage.ask_by_all(&clients, 20).await?;
        assert_eq!(stage.aws.calls("AssumeRole"), 1, "one load for sixty requests at once");
        let first = shared.status().access_key_id.ok_or("nothing is held")?;
        assert_eq!(signers, vec![first.clone(); 60]);

        stage.clock.set_time(shared.status().refresh_at.ok_or("never to be loaded again")?);
        let during = stage.ask_by_all(&clients, 1).await?;
        assert!(during.contains(&first), "the one that starts the load does not wait for it");
        settled(&shared).await;

        let signers = stage.ask_by_all(&clients, 1).await?;
        let second = shared.status().access_key_id.ok_or("nothing is held")?;
        assert_ne!(second, first);
        assert_eq!(signers, vec![second; 3]);
        assert_eq!(stage.aws.calls("AssumeRole"), 2);
        assert_eq!(shared.usage().rusoto, 66, "all of them count as Rusoto");
    }
    Ok(())
}

/// The server does not take it: none of the versions signs with what it does not have.
#[tokio::test]
async fn a_session_that_has_ended_signs_for_no_version() -> Outcome {
    let stage = Stage::new().await?;
    let shared = v0_46::source(&stage.aws, stage.settings()?);
    let clients = Clients::new(&stage.aws, &shared);
    stage.ask_by_all(&clients, 1).await?;
    let ended = shared.status();
    stage.clock.set_time(ended.expires_at.ok_or("it does not end")?);
    let signers = stage.ask_by_all(&clients, 1).await?;
    assert!(!signers.contains(&ended.access_key_id.ok_or("nothing was held")?), "{signers:?}");
    Ok(())
}

/// Claims are Rusoto's; they reach the clients of the other versions.
#[tokio::test]
async fn claims_of_one_version_are_seen_by_the_others() -> Outcome {
    let mut federated = rusoto_credential_0_46::AwsCredentials::new("AKID", "secret", None, None);
    federated.claims_mut().insert("sub".to_owned(), "somebody".to_owned());
    let shared = SharedCredentials::from_rusoto(rusoto_credential_0_46::StaticProvider::from(federated));
    let expected = BTreeMap::from([("sub".to_owned(), "somebody".to_owned())]);
    let seen = [
        rusoto_credential_0_46::ProvideAwsCredentials::credentials(&shared).await?.claims().clone(),
        rusoto_credential_0_47::ProvideAwsCredentials::credentials(&shared).await?.claims().clone(),
        rusoto_credential::ProvideAwsCredentials::credentials(&shared).await?.claims().clone(),
    ];
    assert_eq!(seen, [expected.clone(), expected.clone(), expected]);
    Ok(())
}
