//! What watches both worlds: usage, preflight, the report of refusals, and the view over errors.

use aws_config::{BehaviorVersion, SdkConfig};
use aws_sdk_s3::operation::get_object::GetObjectError;
use aws_smithy_runtime_api::http::{Response, StatusCode};
use aws_smithy_types::body::SdkBody;
use local_aws::SessionKeys;
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::convert::TryIntoRusoto;
use rusoto_compat::http::{
    AwsErrorExt, SharedHttpDispatcher, SyntheticResponse, rusoto_error_into_sdk, unhandled_service_error,
};
use rusoto_compat::preflight::Preflight;
use rusoto_compat::shared::RefusalInterceptor;
use rusoto_core::{Region, RusotoError};
use rusoto_s3::{GetObjectRequest, S3, S3Client};

use super::witness::Witness;
use crate::Outcome;
use crate::scripted::Scripted;
use crate::stage::Stage;

pub(super) async fn both_worlds(stage: &Stage, witness: &Witness, keys: &SessionKeys) -> Outcome {
    // Asked by each world, and once more for the checks.
    let source = (0..4).fold(Scripted::default(), |source, _| source.then_keys(keys.clone()));
    let shared = stage.shared()?.from_sdk(source);
    witness.debug(&RefusalInterceptor::new(&shared));
    let region = Region::Custom { name: stage.aws.region().to_owned(), endpoint: stage.aws.endpoint_url() };
    let config = SdkConfig::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .shared_credentials(&shared)
        .rusoto_region(&region)?
        .build();
    let dispatcher = SharedHttpDispatcher::from_sdk_config(&config)?.with_refusals_to(&shared);
    calls(stage, witness, &dispatcher, &config, &shared, &region).await?;

    witness.debug(&Preflight);
    let preflight = Preflight::builder()
        .shared(&shared)
        .sdk_config(&config)
        .rusoto_region(&region)
        .rusoto_dispatcher(dispatcher);
    witness.debug(&preflight);
    let report = preflight.run().await;
    witness.display(&report);
    for check in report.checks() {
        witness.debug(check);
        witness.display(&check.name);
        witness.display(&check.status);
    }
    Ok(())
}

async fn calls(
    stage: &Stage,
    witness: &Witness,
    dispatcher: &SharedHttpDispatcher,
    config: &SdkConfig,
    shared: &SharedCredentials,
    region: &Region,
) -> Outcome {
    let client = S3Client::new_with(dispatcher.clone(), shared.clone(), region.clone());
    stage.aws.revoke(&shared.status().access_key_id.unwrap_or_default());
    let get = GetObjectRequest { bucket: "none".to_owned(), key: "none".to_owned(), ..Default::default() };
    let error = client.get_object(get).await.err().ok_or("an object that nobody put")?;
    let view = error.aws_error();
    witness.display(&view);
    witness.debug(&view.kind());

    let counted = aws_sdk_s3::config::Builder::from(config).interceptor(dispatcher.operation_counts());
    let get = aws_sdk_s3::Client::from_conf(counted.build()).get_object().bucket("none").key("none");
    witness.error(&get.send().await.err().ok_or("an object that nobody put")?);

    witness.display(&shared.usage());
    witness.debug(&dispatcher.operation_counts());
    let usage = dispatcher.usage();
    witness.display(&usage);
    for row in usage.rows() {
        witness.debug(row);
        witness.display(&row.sdk);
    }

    let typed = RusotoError::Service(rusoto_s3::GetObjectError::NoSuchKey("no such key".to_owned()));
    let sdk = rusoto_error_into_sdk(typed, unhandled_service_error::<_, GetObjectError>);
    witness.error(&sdk);
    let raw = sdk.raw_response().ok_or("a service error without a response")?;
    witness.debug(raw.extension::<SyntheticResponse>().ok_or("not marked")?);
    let taken = Response::new(StatusCode::try_from(503)?, SdkBody::taken());
    witness.error(&(&taken).try_into_rusoto().err().ok_or("a body that was taken")?);
    Ok(())
}
