//! Rusoto's `StsSessionCredentialsProvider` with an MFA code, which AWS accepts once.

use std::time::Duration;

use rusoto_sts::StsSessionCredentialsProvider;

use crate::Outcome;
use crate::stage::{Stage, settled};

const REFUSED: &str = "MultiFactorAuthentication failed with invalid MFA one time pass code";

/// The provider has the code in it: once it is moved into a source, no other can be given to it. So it works for
/// one session, and what is left to do is to say why there is no second.
#[tokio::test]
async fn a_used_mfa_code_serves_the_session_to_its_end_and_is_then_named() -> Outcome {
    let stage = Stage::with(|aws| aws.mfa_required(true))?;
    let serial = stage.aws.mfa_serial().to_owned();
    let mut provider = StsSessionCredentialsProvider::new(stage.rusoto_sts(), None, Some(serial));
    provider.set_mfa_code(stage.aws.mfa_code());
    let shared = stage.shared()?.from_rusoto(provider);
    let clients = stage.clients(&shared)?;

    let key = stage.round_trip(&clients).await?;
    let end = stage.now() + Duration::from_secs(3600);
    assert_eq!(shared.status().expires_at, Some(end), "Rusoto asks for an hour");

    stage.wait_until(shared.status().refresh_at)?;
    assert_eq!(stage.round_trip(&clients).await?, key, "the refusal is no reason to stop");
    let status = settled(&shared).await;
    assert_eq!((status.loads, status.failures_in_a_row), (2, 1));
    assert!(status.last_error.is_some_and(|error| error.contains(REFUSED)));

    stage.wait_until(Some(end - Duration::from_secs(1)))?;
    assert_eq!(stage.round_trip(&clients).await?, key, "to the last second");

    stage.wait_until(Some(end))?;
    for said in stage.refusals(&clients).await {
        assert!(said.contains("source `StsSessionCredentialsProvider` failed"), "{said}");
        assert!(said.contains(REFUSED), "{said}");
    }
    assert_eq!(shared.status().access_key_id, Some(key), "nothing new has come");
    Ok(())
}

#[tokio::test]
async fn without_a_code_the_refusal_comes_at_once() -> Outcome {
    let stage = Stage::with(|aws| aws.mfa_required(true))?;
    let provider = StsSessionCredentialsProvider::new(stage.rusoto_sts(), None, None);
    let shared = stage.shared()?.from_rusoto(provider);
    for said in stage.refusals(&stage.clients(&shared)?).await {
        assert!(said.contains("MultiFactorAuthentication is required"), "{said}");
    }
    Ok(())
}
