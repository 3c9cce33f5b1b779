//! An AWS whose clock is set by hand, and clients of all versions on one credential source.

use std::time::{Duration, UNIX_EPOCH};

use aws_smithy_async::test_util::ManualTimeSource;
use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use futures_util::future::join_all;
use local_aws::LocalAws;
use rusoto_compat::{CredentialStatus, RefreshPolicy, SharedCredentials, SharedCredentialsBuilder};

use crate::Outcome;
use crate::clients::{v0_46, v0_47, v0_48};

pub(crate) struct Stage {
    pub(crate) aws: LocalAws,
    pub(crate) clock: ManualTimeSource,
}

impl Stage {
    pub(crate) async fn new() -> Outcome<Self> {
        // The present, because Rusoto signs by the system's clock; a whole second, because STS states whole seconds.
        let now = SystemTimeSource::new().now().duration_since(UNIX_EPOCH)?.as_secs();
        let clock = ManualTimeSource::new(UNIX_EPOCH + Duration::from_secs(now));
        let aws = LocalAws::builder().time_source(clock.clone()).start().await?;
        Ok(Self { aws, clock })
    }

    /// On the clock of this stage, with loads in the background that start exactly when the window does.
    pub(crate) fn settings(&self) -> Outcome<SharedCredentialsBuilder> {
        let exact = RefreshPolicy::builder().jitter_fraction(0.0).build()?;
        Ok(SharedCredentials::builder().time_source(self.clock.clone()).refresh_policy(exact))
    }

    /// Clients of all versions ask at the same time, each `times` times. Returns who signed, as the server saw it.
    pub(crate) async fn ask_by_all(&self, clients: &Clients, times: usize) -> Outcome<Vec<String>> {
        let before = self.aws.signers("GetCallerIdentity").len();
        let asked = (0..times).map(|_| async {
            tokio::try_join!(
                v0_46::ask(&clients.of_0_46),
                v0_47::ask(&clients.of_0_47),
                v0_48::ask(&clients.of_0_48)
            )
        });
        for answer in join_all(asked).await {
            answer?;
        }
        Ok(self.aws.signers("GetCallerIdentity").split_off(before))
    }
}

pub(crate) struct Clients {
    of_0_46: rusoto_sts_0_46::StsClient,
    of_0_47: rusoto_sts_0_47::StsClient,
    of_0_48: rusoto_sts::StsClient,
}

impl Clients {
    pub(crate) fn new(aws: &LocalAws, shared: &SharedCredentials) -> Self {
        Self {
            of_0_46: v0_46::client(aws, shared),
            of_0_47: v0_47::client(aws, shared),
            of_0_48: v0_48::client(aws, shared),
        }
    }
}

/// Waits for a load that runs in the background; its answer comes from a server on this machine.
pub(crate) async fn settled(shared: &SharedCredentials) -> CredentialStatus {
    loop {
        let status = shared.status();
        if !status.loading {
            return status;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}
