//! The workspace's own `local-aws`, in this process.

use std::sync::Arc;

use local_aws::LocalAws;

use super::{Key, Server, ServerKind};

/// Starts it. The second half counts requests and knows who signed them.
pub async fn start() -> Result<(Server, Arc<LocalAws>), String> {
    let aws = LocalAws::builder()
        .external_id("parity external id".to_owned())
        .start()
        .await
        .map_err(|error| format!("local-aws does not start: {error}"))?;
    let aws = Arc::new(aws);
    let server = Server {
        kind: ServerKind::Local,
        endpoint_url: aws.endpoint_url(),
        region: aws.region().to_owned(),
        long_term: Key {
            access_key_id: aws.root_keys().access_key_id.clone(),
            secret_access_key: aws.root_keys().secret_access_key.clone(),
        },
        role_arn: aws.role_arn().to_owned(),
        external_id: aws.external_id().unwrap_or_default().to_owned(),
        web_identity_token: aws.web_identity_token(),
        _running: Box::new(aws.clone()),
    };
    Ok((server, aws))
}
