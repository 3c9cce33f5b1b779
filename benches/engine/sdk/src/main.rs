//! The SDK's clients, with the same calls. Argument: the server's URL.

use aws_credential_types::Credentials;
use aws_sdk_dynamodb::types::AttributeValue;
use aws_sdk_s3::config::{BehaviorVersion, Region, RequestChecksumCalculation};
use aws_sdk_s3::primitives::{ByteStream, SdkBody};
use aws_smithy_http_client::Builder;
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use bytes::Bytes;
use engine_work::{BUCKET, CHUNK, Call, Client, GIB, MIB, Outcome};
use futures_util::{Stream, stream};
use http_body::Frame;
use http_body_util::StreamBody;
use std::io;

#[derive(Clone)]
struct Sdk {
    s3: aws_sdk_s3::Client,
    dynamodb: aws_sdk_dynamodb::Client,
}

fn main() -> Outcome<()> {
    let url = std::env::args().nth(1).ok_or("argument: URL")?;
    engine_work::run(async || Ok(Sdk::new(&url)))
}

/// Returns what `default-https-client` would give each client.
fn default_http_client() -> SharedHttpClient {
    Builder::new().tls_provider(Provider::Rustls(CryptoMode::AwsLc)).build_https()
}

impl Sdk {
    fn new(url: &str) -> Self {
        let user = Credentials::new("AKIDEXAMPLE", "s".repeat(40), Some("token".repeat(50)), None, "static");
        let s3 = aws_sdk_s3::Config::builder()
            .behavior_version(BehaviorVersion::v2026_01_12())
            .region(Region::from_static("eu-test-1"))
            .credentials_provider(user.clone())
            .http_client(default_http_client())
            .endpoint_url(url)
            .force_path_style(true)
            .build();
        let dynamodb = aws_sdk_dynamodb::Config::builder()
            .behavior_version(BehaviorVersion::v2026_01_12())
            .region(Region::from_static("eu-test-1"))
            .credentials_provider(user)
            .http_client(default_http_client())
            .endpoint_url(url)
            .build();
        Self {
            s3: aws_sdk_s3::Client::from_conf(s3),
            dynamodb: aws_sdk_dynamodb::Client::from_conf(dynamodb),
        }
    }

    async fn get(&self, key: &str) -> Outcome<usize> {
        let mut body = self.s3.get_object().bucket(BUCKET).key(key).send().await?.body;
        let mut length = 0;
        while let Some(chunk) = body.next().await {
            length += chunk?.len();
        }
        Ok(length)
    }

    async fn put(&self) -> Outcome<usize> {
        let request = self.s3.put_object().bucket(BUCKET).key("put").body(vec![1; MIB].into());
        request.send().await?;
        Ok(MIB)
    }

    /// Over plain HTTP, the SDK does not send a stream that it cannot read twice, unless it is told not to sign it.
    async fn upload(&self) -> Outcome<usize> {
        let body = ByteStream::new(SdkBody::from_body_1_x(StreamBody::new(gibibyte())));
        let request = self.s3.put_object().bucket(BUCKET).key("put").content_length(GIB as i64).body(body);
        let plain = aws_sdk_s3::Config::builder()
            .request_checksum_calculation(RequestChecksumCalculation::WhenRequired);
        request.customize().disable_payload_signing().config_override(plain).send().await?;
        Ok(GIB)
    }

    async fn item(&self) -> Outcome<usize> {
        let id = AttributeValue::S("0123456789".to_owned());
        let answer = self.dynamodb.get_item().table_name(BUCKET).key("id", id).send().await?;
        let item = answer.item.ok_or("no item")?;
        let id = item.get("id").ok_or("an item without an id")?;
        Ok(id.as_s().map_err(|_| "an id that is no string")?.len())
    }
}

impl Client for Sdk {
    async fn call(&self, call: Call) -> Outcome<usize> {
        match call {
            Call::GetSmall => self.get("small").await,
            Call::GetMib => self.get("mib").await,
            Call::Download => self.get("gib").await,
            Call::PutMib => self.put().await,
            Call::Upload => self.upload().await,
            Call::GetItem => self.item().await,
        }
    }
}

fn gibibyte() -> impl Stream<Item = io::Result<Frame<Bytes>>> + Send + 'static {
    let chunk = Bytes::from_static(&[1; CHUNK]);
    stream::iter((0..GIB / CHUNK).map(move |_| Ok(Frame::data(chunk.clone()))))
}
