//! Providers of a program's own, chosen at run time and boxed.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use rusoto_compat::SharedCredentials;
use rusoto_core::credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials, StaticProvider};

use crate::Outcome;
use crate::scripted::Scripted;
use crate::stage::Stage;

const HOUR: Duration = Duration::from_secs(3600);

/// What programs write around the missing `impl ProvideAwsCredentials for Box<dyn …>` (rusoto#1036).
struct Boxed(Box<dyn ProvideAwsCredentials + Send + Sync>);

#[async_trait]
impl ProvideAwsCredentials for Boxed {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        self.0.credentials().await
    }
}

/// Two sessions for a source to hand out one after the other; the second is still good when the first has ended.
fn two_sessions(stage: &Stage) -> Scripted {
    let [first, second] = [HOUR, 2 * HOUR].map(|lifetime| stage.aws.issue_session(lifetime));
    Scripted::default().then_keys(first).then_keys(second)
}

async fn feeds_both_clients_through_a_rotation(
    stage: &Stage,
    source: &Scripted,
    shared: SharedCredentials,
) -> Outcome {
    let clients = stage.clients(&shared)?;
    stage.round_trip(&clients).await?;
    assert_eq!(source.loads(), 1);
    stage.rotate(&shared, &clients).await?;
    assert_eq!(source.loads(), 2);
    Ok(())
}

#[tokio::test]
async fn a_rusoto_provider_of_ones_own() -> Outcome {
    let stage = Stage::new()?;
    let source = two_sessions(&stage);
    let shared = stage.shared()?.from_rusoto(source.clone());
    feeds_both_clients_through_a_rotation(&stage, &source, shared).await
}

#[tokio::test]
async fn an_sdk_provider_of_ones_own() -> Outcome {
    let stage = Stage::new()?;
    let source = two_sessions(&stage);
    let shared = stage.shared()?.from_sdk(source.clone());
    feeds_both_clients_through_a_rotation(&stage, &source, shared).await
}

#[tokio::test]
async fn one_in_a_box_of_ones_own() -> Outcome {
    let stage = Stage::new()?;
    let source = two_sessions(&stage);
    let shared = stage.shared()?.from_rusoto(Boxed(Box::new(source.clone())));
    feeds_both_clients_through_a_rotation(&stage, &source, shared).await
}

#[tokio::test]
async fn one_chosen_at_run_time() -> Outcome {
    let stage = Stage::new()?;
    let source = two_sessions(&stage);
    let unused = StaticProvider::new_minimal("AKIAUNUSED".to_owned(), "unused".to_owned());
    let either: [Arc<dyn ProvideAwsCredentials + Send + Sync>; 2] =
        [Arc::new(unused), Arc::new(source.clone())];
    let shared = stage.shared()?.from_rusoto_dyn(Arc::clone(&either[1]));
    feeds_both_clients_through_a_rotation(&stage, &source, shared).await
}
