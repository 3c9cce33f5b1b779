//! The clients that are compared, all over one configuration.

use crate::Case;
use crate::clients::{Direct, Traits};
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_sdk_s3::config::BehaviorVersion;
use aws_smithy_http_client::Builder;
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use aws_types::SdkConfig;
use aws_types::region::Region;
use engine_work::{Measured, Outcome};
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat_facade::{DynamoDb, Rollout, Routed, S3};
use tokio::runtime::Runtime;

/// A contender.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Contender {
    /// The SDK's clients.
    Sdk,
    /// The facades over clients of the SDK.
    Facade,
    /// Two facades, of which a rollout picks one.
    Routed,
    /// The same with a shadow beside each hundredth call.
    Shadowed,
}

/// All of them.
pub(crate) const CONTENDERS: [Contender; 4] =
    [Contender::Sdk, Contender::Facade, Contender::Routed, Contender::Shadowed];

/// Their clients. Each has its own connections.
pub(crate) struct Contenders {
    sdk: Direct,
    facade: Traits<S3, DynamoDb>,
    routed: Traits<Routed<S3, S3>, Routed<DynamoDb, DynamoDb>>,
    shadowed: Traits<Routed<S3, S3>, Routed<DynamoDb, DynamoDb>>,
}

impl Contenders {
    pub(crate) fn new(url: &str) -> Outcome<Self> {
        let config = || config(url);
        // The same settings as behind the facade.
        let s3 = aws_sdk_s3::config::Builder::from(&config()).force_path_style(true).build();
        Ok(Self {
            sdk: Direct {
                s3: aws_sdk_s3::Client::from_conf(s3),
                dynamodb: aws_sdk_dynamodb::Client::new(&config()),
            },
            facade: facade(url),
            routed: routed(url, "* = old")?,
            shadowed: routed(url, "* = old\nshadow s3.get_object = 1%\nshadow dynamodb.get_item = 1%")?,
        })
    }

    pub(crate) fn turn(&self, runtime: &Runtime, contender: Contender, case: &Case) -> Outcome<Measured> {
        let Case { call, tasks, requests, .. } = *case;
        match contender {
            Contender::Sdk => engine_work::take(runtime, &self.sdk, call, tasks, requests),
            Contender::Facade => engine_work::take(runtime, &self.facade, call, tasks, requests),
            Contender::Routed => engine_work::take(runtime, &self.routed, call, tasks, requests),
            Contender::Shadowed => engine_work::take(runtime, &self.shadowed, call, tasks, requests),
        }
    }
}

fn facade(url: &str) -> Traits<S3, DynamoDb> {
    let config = config(url);
    Traits { s3: S3::from_config(&config), dynamodb: DynamoDb::from_config(&config) }
}

fn routed(url: &str, rules: &str) -> Outcome<Traits<Routed<S3, S3>, Routed<DynamoDb, DynamoDb>>> {
    let rollout = Rollout::new();
    rollout.set(rules)?;
    let (old, new) = (facade(url), facade(url));
    Ok(Traits {
        s3: Routed::new(old.s3, new.s3, &rollout),
        dynamodb: Routed::new(old.dynamodb, new.dynamodb, &rollout),
    })
}

/// Returns a configuration with Rusoto's defaults and an HTTP client of its own.
fn config(url: &str) -> SdkConfig {
    let user = Credentials::new("AKIDEXAMPLE", "s".repeat(40), Some("token".repeat(50)), None, "static");
    let https = Builder::new().tls_provider(Provider::Rustls(CryptoMode::AwsLc)).build_https();
    SdkConfig::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .region(Region::from_static("eu-test-1"))
        .credentials_provider(SharedCredentialsProvider::new(user))
        .http_client(https)
        .endpoint_url(url)
        .rusoto_defaults()
        .build()
}
