//! The S3 clients of each SDK: with its usual provider, and with `SharedCredentials` around the same provider.

use crate::Outcome;
use crate::identity::Identities;
use crate::server::{BUCKET, Server};
use aws_config::identity::IdentityCache;
use aws_config::sts::AssumeRoleProvider;
use aws_config::{BehaviorVersion, SdkConfig};
use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_smithy_async::rt::sleep::{SharedAsyncSleep, TokioSleep};
use aws_smithy_async::time::{SharedTimeSource, SystemTimeSource};
use hyper_0_14::client::HttpConnector;
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_core::credential::{AutoRefreshingProvider, ProvideAwsCredentials, StaticProvider};
use rusoto_core::{Client, HttpClient, Region};
use rusoto_s3::{GetObjectRequest, PutObjectRequest, S3};
use rusoto_sts::{StsAssumeRoleSessionCredentialsProvider, StsClient};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::AsyncReadExt;

const KEY: &str = "small";
const SIZE: usize = 1024;

/// Longer than the measurement, so that only the warm path is measured.
const SESSION: Duration = Duration::from_secs(3600);

/// A client that reads the small object.
pub(crate) trait Get: Clone + Send + Sync + 'static {
    /// Returns the length of the object.
    fn get(&self) -> impl Future<Output = Outcome<usize>> + Send;
}

pub(crate) struct Contender<C> {
    pub(crate) name: &'static str,
    pub(crate) client: C,
}

impl Get for rusoto_s3::S3Client {
    async fn get(&self) -> Outcome<usize> {
        let request =
            GetObjectRequest { bucket: BUCKET.to_owned(), key: KEY.to_owned(), ..Default::default() };
        let object = self.get_object(request).await?.body.ok_or("an object without a body")?;
        let mut body = Vec::with_capacity(SIZE);
        Ok(object.into_async_read().read_to_end(&mut body).await?)
    }
}

impl Get for aws_sdk_s3::Client {
    async fn get(&self) -> Outcome<usize> {
        let object = self.get_object().bucket(BUCKET).key(KEY).send().await?;
        Ok(object.body.collect().await?.into_bytes().len())
    }
}

/// Lets each contender read once, so that the session and the first connection exist.
async fn warm<C: Get, const N: usize>(contenders: [Contender<C>; N]) -> Outcome<[Contender<C>; N]> {
    for contender in &contenders {
        if contender.client.get().await? != SIZE {
            return Err(format!("{}: this is not the object", contender.name).into());
        }
    }
    Ok(contenders)
}

pub(crate) async fn rusoto(server: &Server) -> Outcome<[Contender<rusoto_s3::S3Client>; 3]> {
    let mut connector = HttpConnector::new();
    // The SDK's connector does the same.
    connector.set_nodelay(true);
    let http_client = Arc::new(HttpClient::from_connector(connector));
    let source = || {
        let user =
            StaticProvider::new_minimal(server.access_key_id.clone(), server.secret_access_key.clone());
        let client = Client::new_with(user, Arc::clone(&http_client));
        StsAssumeRoleSessionCredentialsProvider::new(
            StsClient::new_with_client(client, region(server)),
            server.role_arn.clone(),
            "bench".to_owned(),
            None,
            chrono::Duration::from_std(SESSION).ok(),
            None,
            None,
        )
    };
    fn s3<P>(
        credentials: P,
        http_client: &Arc<HttpClient<HttpConnector>>,
        region: Region,
    ) -> rusoto_s3::S3Client
    where
        P: ProvideAwsCredentials + Send + Sync + 'static,
    {
        rusoto_s3::S3Client::new_with_client(Client::new_with(credentials, Arc::clone(http_client)), region)
    }
    let usual =
        || -> Outcome<_> { Ok(s3(AutoRefreshingProvider::new(source())?, &http_client, region(server))) };
    let usual_one = usual()?;
    let small = PutObjectRequest {
        bucket: BUCKET.to_owned(),
        key: KEY.to_owned(),
        body: Some(vec![b'x'; SIZE].into()),
        ..Default::default()
    };
    usual_one.put_object(small).await?;
    let shared = SharedCredentials::from_rusoto(source());
    warm([
        Contender { name: "`AutoRefreshingProvider`", client: usual_one },
        Contender { name: "`SharedCredentials`", client: s3(shared, &http_client, region(server)) },
        Contender { name: "`AutoRefreshingProvider` again", client: usual()? },
    ])
    .await
}

/// Returns the clients, and the identity work of the first two.
pub(crate) async fn sdk(server: &Server) -> Outcome<([Contender<aws_sdk_s3::Client>; 3], [Identities; 2])> {
    let user = Credentials::new(&server.access_key_id, &server.secret_access_key, None, None, "user");
    // As in docs/migrate/first-client.md, but without the user's environment.
    let config = SdkConfig::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .sleep_impl(SharedAsyncSleep::new(TokioSleep::new()))
        .time_source(SharedTimeSource::new(SystemTimeSource::new()))
        .rusoto_region(&region(server))?
        .rusoto_defaults()
        .credentials_provider(SharedCredentialsProvider::new(user))
        .build();
    let source = async || {
        let provider = AssumeRoleProvider::builder(&server.role_arn).configure(&config);
        provider.session_name("bench").session_length(SESSION).build().await
    };
    let s3 = |config: SdkConfig| {
        let config = aws_sdk_s3::config::Builder::from(&config).force_path_style(true).build();
        aws_sdk_s3::Client::from_conf(config)
    };
    // The lazy identity cache is the default of a client.
    let usual = async || {
        let provider = SharedCredentialsProvider::new(source().await);
        s3(config.to_builder().credentials_provider(provider).build())
    };
    let shared = SharedCredentials::from_sdk(source().await);
    // The client uses the provider and the cache of its configuration.
    let ours = config.to_builder().shared_credentials(&shared).build();
    let identities = [
        Identities::new(
            "lazy identity cache",
            IdentityCache::lazy().build(),
            SharedCredentialsProvider::new(shared.provide_credentials().await?),
        )?,
        Identities::new(
            "`SharedCredentials`",
            ours.identity_cache().ok_or("no identity cache")?,
            ours.credentials_provider().ok_or("no provider")?,
        )?,
    ];
    let clients = warm([
        Contender { name: "lazy identity cache", client: usual().await },
        Contender { name: "`SharedCredentials`", client: s3(ours) },
        Contender { name: "lazy identity cache again", client: usual().await },
    ])
    .await?;
    Ok((clients, identities))
}

fn region(server: &Server) -> Region {
    Region::Custom { name: "us-east-1".to_owned(), endpoint: server.endpoint_url.clone() }
}
