//! A role of a profile through the default chain, with what the builder says of its session.

use crate::{Outcome, child};
use aws_credential_types::provider::ProvideCredentials;
use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use local_aws::LocalAws;
use rusoto_compat::SharedCredentials;
use rusoto_core::Region;
use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

#[test]
fn the_builder_asks_for_codes_and_says_where_sts_is_and_how_long_a_session_lasts() -> Outcome {
    if child::folder().is_some() {
        return a_role_with_a_device();
    }
    let folder = tempfile::tempdir()?;
    let name = "roles::the_builder_asks_for_codes_and_says_where_sts_is_and_how_long_a_session_lasts";
    child::run(child::of(name, folder.path())?.env("AWS_EC2_METADATA_DISABLED", "true"))
}

#[tokio::main(flavor = "current_thread")]
async fn a_role_with_a_device() -> Outcome {
    let folder = child::folder().ok_or("no folder")?;
    let aws = Arc::new(LocalAws::builder().mfa_required(true).start().await?);
    let keys = aws.root_keys();
    let config = format!(
        "[profile admin]\nrole_arn = {}\nmfa_serial = {}\nsource_profile = me\n[profile me]\n\
         aws_access_key_id = {}\naws_secret_access_key = {}\n",
        aws.role_arn(),
        aws.mfa_serial(),
        keys.access_key_id,
        keys.secret_access_key
    );
    fs::create_dir_all(folder.join(".aws"))?;
    fs::write(folder.join(".aws/config"), config)?;
    let here = Region::Custom { name: aws.region().to_owned(), endpoint: aws.endpoint_url() };
    let asked = Arc::new(AtomicUsize::new(0));
    let serials = Arc::new(Mutex::new(Vec::new()));
    let (server, count, seen) = (Arc::clone(&aws), Arc::clone(&asked), Arc::clone(&serials));
    let shared = SharedCredentials::default_chain_builder()
        .profile("admin")
        .rusoto_region(&here)?
        .session_name("by-hand")
        .session_duration(Duration::from_secs(1000))
        .mfa_code(move |serial| {
            count.fetch_add(1, Ordering::SeqCst);
            seen.lock().unwrap_or_else(PoisonError::into_inner).push(serial);
            let code = server.mfa_code();
            async move { Ok::<_, std::io::Error>(code) }
        })
        .build();
    let credentials = shared.provide_credentials().await?;
    let left = credentials.expiry().ok_or("no expiry")?.duration_since(SystemTimeSource::new().now())?;
    assert!(left <= Duration::from_secs(1005) && left > Duration::from_secs(900), "{left:?}");
    assert_eq!(aws.calls("AssumeRole"), 1);
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    assert_eq!(*serials.lock().unwrap_or_else(PoisonError::into_inner), [aws.mfa_serial()]);
    let who = aws_config::defaults(aws_config::BehaviorVersion::v2026_01_12())
        .region(aws_config::Region::new(aws.region().to_owned()))
        .endpoint_url(aws.endpoint_url())
        .http_client(rusoto_compat::chain::ProviderContext::default().http_client())
        .credentials_provider(shared)
        .load()
        .await;
    let who = aws_sdk_sts::Client::new(&who).get_caller_identity().send().await?;
    assert!(who.arn().is_some_and(|arn| arn.ends_with("/by-hand")), "{who:?}");

    let nobody = SharedCredentials::default_chain_builder().profile("admin").rusoto_region(&here)?.build();
    let error = nobody.provide_credentials().await.err().ok_or("no code was asked for")?;
    let said = rusoto_compat::chain::error_message(&error);
    for part in ["profile `admin`", aws.mfa_serial(), "`mfa_serial`", "mfa_code"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    Ok(())
}
