//! Services that quote the signed request in their message, session token and all, as AWS does for a wrong signature:
//! asked by every source that signs, by both clients, and by preflight.

use aws_config::sts::AssumeRoleProvider;
use aws_credential_types::provider::SharedCredentialsProvider;
use local_aws::{Endpoint, Fault, SessionKeys};
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::http::{AwsErrorExt, SharedHttpDispatcher};
use rusoto_compat::legacy::{
    AutoRefreshingProvider, StsAssumeRoleSessionCredentialsProvider, StsSessionCredentialsProvider,
};
use rusoto_compat::preflight::Preflight;
use rusoto_compat_core::endpoint::normalise;
use rusoto_core::credential::StaticProvider;
use rusoto_s3::{GetObjectRequest, S3};
use rusoto_sts::{GetCallerIdentityRequest, Sts, StsClient};

use super::fails;
use super::legacy::ask;
use super::witness::Witness;
use crate::Outcome;
use crate::scripted::{Scripted, for_rusoto, for_sdk};
use crate::stage::{Stage, rusoto_client, sdk_http_client, sdk_s3};

pub(super) async fn quoted(stage: &Stage, witness: &Witness, keys: &SessionKeys) -> Outcome {
    for endpoint in [Endpoint::Sts, Endpoint::S3] {
        stage.aws.faults().order(endpoint, Fault::QuotedRequest);
    }
    sources(stage, witness, keys).await?;
    clients(stage, witness, keys).await?;
    preflight(stage, witness, keys).await?;
    stage.aws.faults().clear_all();
    Ok(())
}

async fn sources(stage: &Stage, witness: &Witness, keys: &SessionKeys) -> Outcome {
    let session = SharedCredentialsProvider::new(for_sdk(keys));
    let config = stage.sdk_config()?.credentials_provider(session).build();
    let by_sdk = AssumeRoleProvider::builder(stage.aws.role_arn()).configure(&config).build().await;
    fails(stage, witness, stage.shared()?.from_sdk(by_sdk)).await?;

    let token = Some(keys.session_token.clone());
    let signing = || {
        let (id, secret) = (keys.access_key_id.clone(), keys.secret_access_key.clone());
        let session = StaticProvider::new(id, secret, token.clone(), None);
        StsClient::new_with_client(rusoto_client(session), stage.region())
    };
    let (role, name) = (|| stage.aws.role_arn().to_owned(), || "moving-house".to_owned());
    let original = || {
        let (role, name) = (role(), name());
        rusoto_sts::StsAssumeRoleSessionCredentialsProvider::new(
            signing(),
            role,
            name,
            None,
            None,
            None,
            None,
        )
    };
    fails(stage, witness, stage.shared()?.from_rusoto(original())).await?;
    assert_eq!(ask(witness, &AutoRefreshingProvider::new(original())?).await, [false; 2]);

    let assumed = [
        StsAssumeRoleSessionCredentialsProvider::new(signing(), role(), name(), None, None, None, None),
        StsAssumeRoleSessionCredentialsProvider::from_sdk_config(&config, role(), name()),
    ];
    for provider in assumed {
        assert_eq!(ask(witness, &provider).await, [false; 2]);
        fails(stage, witness, stage.shared()?.from_rusoto(provider)).await?;
    }
    let user = [
        StsSessionCredentialsProvider::new(signing(), None, None),
        StsSessionCredentialsProvider::from_sdk_config(&config),
    ];
    for provider in user {
        assert_eq!(ask(witness, &provider).await, [false; 2]);
        fails(stage, witness, stage.shared()?.from_rusoto(provider)).await?;
    }

    let client = aws_sdk_sts::Client::new(&config);
    let refused = client.get_caller_identity().send().await.err().ok_or("a wrong signature was accepted")?;
    assert!(
        refused.aws_error().message().is_some_and(|said| said.contains(&keys.session_token)),
        "not quoted"
    );
    witness.display(&refused.aws_error());
    let refused = signing().get_caller_identity(GetCallerIdentityRequest {}).await.err();
    witness.display(&refused.ok_or("a wrong signature was accepted")?.aws_error());
    Ok(())
}

async fn clients(stage: &Stage, witness: &Witness, keys: &SessionKeys) -> Outcome {
    let password = format!("ftp://me:{}@host", keys.secret_access_key);
    witness.debug(&normalise(&password).err().ok_or("an endpoint of FTP")?);
    let dispatcher = SharedHttpDispatcher::builder().from_http_client(sdk_http_client())?;
    let rusoto =
        rusoto_s3::S3Client::new_with(dispatcher, StaticProvider::from(for_rusoto(keys)), stage.region());
    let get = GetObjectRequest { bucket: "none".to_owned(), key: "none".to_owned(), ..Default::default() };
    let refused = rusoto.get_object(get).await.err().ok_or("a wrong signature was accepted")?;
    witness.display(&refused.aws_error());

    let config = stage.sdk_config()?.credentials_provider(SharedCredentialsProvider::new(for_sdk(keys)));
    let refused = sdk_s3(&config.build()).get_object().bucket("none").key("none").send().await.err();
    witness.display(&refused.ok_or("a wrong signature was accepted")?.aws_error());
    Ok(())
}

async fn preflight(stage: &Stage, witness: &Witness, keys: &SessionKeys) -> Outcome {
    let source = (0..2).fold(Scripted::default(), |source, _| source.then_keys(keys.clone()));
    let shared = stage.shared()?.from_sdk(source);
    let config = stage.sdk_config()?.shared_credentials(&shared).build();
    let dispatcher = SharedHttpDispatcher::from_sdk_config(&config)?.with_refusals_to(&shared);
    let report = Preflight::builder()
        .shared(&shared)
        .sdk_config(&config)
        .rusoto_region(&stage.region())
        .rusoto_dispatcher(dispatcher)
        .run()
        .await;
    assert!(report.to_string().contains("The request signature we calculated"), "{report}");
    witness.display(&report);
    report.checks().iter().for_each(|check| witness.debug(check));
    Ok(())
}
