//! A credentials file that is changed under a running program, in a process of its own: the chain reads the environment.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use aws_smithy_async::time::TimeSource;
use rusoto_compat::SharedCredentials;
use rusoto_compat::legacy::{
    AutoRefreshingProvider, AwsCredentials, ChainProvider, CredentialsError, ProfileProvider,
    ProvideAwsCredentials,
};

use crate::{Outcome, child};

/// Stands until it is set.
#[derive(Debug, Clone, Default)]
struct Clock(Arc<AtomicU64>);

impl TimeSource for Clock {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000 + self.0.load(Ordering::SeqCst))
    }
}

/// A type of a program's own, of which nobody knows that it asks a chain.
struct Own(ChainProvider);

#[async_trait]
impl ProvideAwsCredentials for Own {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        self.0.credentials().await
    }
}

fn write(file: &PathBuf, key: &str) -> Outcome {
    Ok(fs::write(file, format!("[default]\naws_access_key_id = {key}\naws_secret_access_key = secret\n"))?)
}

#[test]
fn a_rotated_credentials_file_was_read_after_ten_minutes_at_the_soonest() -> Outcome {
    if let Some(folder) = child::folder() {
        return rotates(&folder.join("credentials"));
    }
    let folder = tempfile::tempdir()?;
    let name = "files::a_rotated_credentials_file_was_read_after_ten_minutes_at_the_soonest";
    let mut child = child::of(name, folder.path())?;
    child.env("AWS_SHARED_CREDENTIALS_FILE", folder.path().join("credentials"));
    child::run(child.env("AWS_EC2_METADATA_DISABLED", "true"))
}

#[tokio::main(flavor = "current_thread")]
async fn rotates(file: &PathBuf) -> Outcome {
    write(file, "AKIDFIRST")?;
    let clock = Clock::default();
    let settings = || SharedCredentials::builder().time_source(clock.clone());
    let chain = ChainProvider::new;
    let providers: [(&str, Box<dyn ProvideAwsCredentials>); 6] = [
        (
            "default_chain",
            Box::new(SharedCredentials::default_chain_builder().time_source(clock.clone()).build()),
        ),
        ("a profile", Box::new(settings().from_rusoto(ProfileProvider::new()?))),
        ("a chain", Box::new(settings().from_rusoto(chain()))),
        (
            "AutoRefreshingProvider",
            Box::new(AutoRefreshingProvider::with_settings(ProfileProvider::new()?, settings())),
        ),
        ("a type of one's own", Box::new(settings().from_rusoto(Own(chain())))),
        ("behind a trait", Box::new(settings().from_rusoto_dyn(Arc::new(Own(chain()))))),
    ];
    let check = async |expected: &str| {
        for (name, provider) in &providers {
            assert_eq!(provider.credentials().await?.aws_access_key_id(), expected, "{name}");
        }
        Outcome::Ok(())
    };
    check("AKIDFIRST").await?;
    write(file, "AKIDROTATED")?;
    check("AKIDFIRST").await?;
    clock.0.fetch_add(1, Ordering::SeqCst);
    check("AKIDFIRST").await?;
    clock.0.fetch_add(1, Ordering::SeqCst);
    check("AKIDROTATED").await?;

    // Gone for a moment, as while an editor writes it.
    fs::remove_file(file)?;
    clock.0.fetch_add(2, Ordering::SeqCst);
    check("AKIDROTATED").await?;
    write(file, "AKIDTHIRD")?;
    clock.0.fetch_add(4, Ordering::SeqCst);
    check("AKIDROTATED").await?;
    clock.0.fetch_add(2, Ordering::SeqCst);
    check("AKIDTHIRD").await
}
