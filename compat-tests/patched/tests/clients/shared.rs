//! rusoto-compat beside the drop-in: the trait that it implements is then the drop-in's.

use crate::{Outcome, http, region};
use local_aws::LocalAws;
use rusoto_compat::SharedCredentials;
use rusoto_core::credential::{AutoRefreshingProvider, StaticProvider};
use rusoto_s3::{S3, S3Client};

#[tokio::test]
async fn shared_credentials_serve_a_client_of_the_patched_tree() -> Outcome {
    let aws = LocalAws::start().await?;
    let keys = aws.root_keys();
    let source = StaticProvider::new_minimal(keys.access_key_id.clone(), keys.secret_access_key.clone());
    let shared = SharedCredentials::from_auto_refreshing(AutoRefreshingProvider::new(source)?);
    S3Client::new_with(http(), shared.clone(), region(&aws)).list_buckets().await?;
    assert_eq!(shared.status().loads, 1);
    Ok(())
}
