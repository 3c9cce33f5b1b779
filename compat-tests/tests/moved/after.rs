//! The same photo archive on the AWS SDK for Rust, moved by the guide. Neither Rusoto nor `rusoto-compat` is left in it.

use std::error::Error as StdError;
use std::future::Future;
use std::time::Duration;

use aws_config::identity::IdentityCache;
use aws_config::retry::RetryConfig;
use aws_config::stalled_stream_protection::StalledStreamProtectionConfig;
use aws_config::sts::AssumeRoleProvider;
use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_credential_types::credential_fn::provide_credentials_fn;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_sdk_dynamodb::operation::put_item::PutItemError;
use aws_sdk_dynamodb::types::AttributeValue;
use aws_sdk_s3::config::{RequestChecksumCalculation, ResponseChecksumValidation};
use aws_sdk_s3::error::SdkError;
use aws_sdk_s3::operation::get_object::GetObjectError;
use aws_sdk_s3::operation::head_object::HeadObjectError;
use aws_sdk_s3::presigning::PresigningConfig;
use aws_sdk_s3::primitives::{ByteStream, DateTime, DateTimeFormat};
use aws_sdk_s3::types::{CompletedMultipartUpload, CompletedPart, Delete, ObjectIdentifier};
use aws_smithy_async::rt::sleep::TokioSleep;
use aws_smithy_async::time::SystemTimeSource;
use aws_smithy_http_client::Builder;
use aws_smithy_http_client::tls::{Provider as Tls, rustls_provider::CryptoMode};
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_types::endpoint_config::AccountIdEndpointMode;
use futures_util::FutureExt;

use crate::settings::{Photo, Settings};

pub type Error = Box<dyn StdError + Send + Sync>;

/// Returns where the keys come from. Making the SDK's providers is async, and a constructor is not: they are made once, when
/// the first request asks for keys.
fn keys(settings: Settings, http_client: SharedHttpClient) -> SharedCredentialsProvider {
    let made = made(settings, http_client).boxed().shared();
    SharedCredentialsProvider::new(provide_credentials_fn(move || {
        let made = made.clone();
        async move { made.await.provide_credentials().await }
    }))
}

async fn made(settings: Settings, http_client: SharedHttpClient) -> SharedCredentialsProvider {
    // With the SDK's retries, unlike the calls of the archive.
    let mut loader = aws_config::defaults(BehaviorVersion::v2026_01_12())
        .region(Region::new(settings.region))
        .http_client(http_client);
    if let Some(endpoint) = &settings.endpoint {
        loader = loader.endpoint_url(endpoint);
    }
    let config = loader.load().await;
    match settings.role_arn {
        None => config.credentials_provider().expect("`load` sets the default chain"),
        Some(role) => SharedCredentialsProvider::new(
            AssumeRoleProvider::builder(role)
                .session_name("photo-archive")
                .session_length(Duration::from_secs(900))
                .configure(&config)
                .build()
                .await,
        ),
    }
}

pub struct Archive {
    s3: aws_sdk_s3::Client,
    dynamodb: aws_sdk_dynamodb::Client,
    settings: Settings,
}

impl Archive {
    pub fn connect(settings: Settings) -> Result<Self, Error> {
        let http_client = Builder::new().tls_provider(Tls::Rustls(CryptoMode::Ring)).build_https();
        let config = SdkConfig::builder()
            .behavior_version(BehaviorVersion::v2026_01_12())
            .sleep_impl(TokioSleep::new())
            .time_source(SystemTimeSource::new())
            .http_client(http_client.clone())
            .region(Region::new(settings.region.clone()))
            .credentials_provider(keys(settings.clone(), http_client))
            // Without retries a load would have 6.2 s.
            .identity_cache(IdentityCache::lazy().load_timeout(Duration::from_secs(30)).build())
            // What Rusoto did: see the wrapper below.
            .retry_config(RetryConfig::disabled())
            .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
            .request_checksum_calculation(RequestChecksumCalculation::WhenRequired)
            .response_checksum_validation(ResponseChecksumValidation::WhenRequired)
            .build();
        let mut s3 = aws_sdk_s3::config::Builder::from(&config).force_path_style(true);
        s3.set_endpoint_url(settings.endpoint.clone().map(ending_in_a_slash));
        let mut dynamodb = aws_sdk_dynamodb::config::Builder::from(&config)
            // A role's account would become a part of the host name.
            .account_id_endpoint_mode(AccountIdEndpointMode::Disabled);
        dynamodb.set_endpoint_url(settings.dynamodb_endpoint.clone());
        Ok(Archive::with_clients(
            aws_sdk_s3::Client::from_conf(s3.build()),
            aws_sdk_dynamodb::Client::from_conf(dynamodb.build()),
            settings,
        ))
    }

    pub fn with_clients(
        s3: aws_sdk_s3::Client,
        dynamodb: aws_sdk_dynamodb::Client,
        settings: Settings,
    ) -> Self {
        Archive { s3, dynamodb, settings }
    }
}

/// The SDK for S3 writes the bucket right behind the path of an endpoint.
fn ending_in_a_slash(mut endpoint: String) -> String {
    if !endpoint.ends_with('/') {
        endpoint.push('/');
    }
    endpoint
}

/// Three attempts, as everybody wrote it: what the service could not do, and what did not get there.
async fn retried<T, E, F>(pause: Duration, mut call: impl FnMut() -> F) -> Result<T, SdkError<E>>
where
    E: StdError + 'static,
    F: Future<Output = Result<T, SdkError<E>>>,
{
    let mut attempt = 1;
    loop {
        match call().await {
            Err(error) if attempt < 3 && try_again(&error) => {}
            result => return result,
        }
        tokio::time::sleep(pause * attempt).await;
        attempt += 1;
    }
}

fn try_again<E: StdError + 'static>(error: &SdkError<E>) -> bool {
    match error {
        SdkError::TimeoutError(_) => true,
        // To the SDK, keys that could not be loaded are a failure to send. They were none to Rusoto.
        SdkError::DispatchFailure(_) => {
            let mut causes = std::iter::successors(error.source(), |cause| (*cause).source());
            causes.all(|cause| !cause.is::<CredentialsError>())
        }
        // An answer that broke off.
        SdkError::ResponseError(_) => true,
        _ => error.raw_response().is_some_and(|response| response.status().is_server_error()),
    }
}

/// The pages of the archive show what S3 writes, which has milliseconds.
fn as_s3_writes_it(time: &DateTime) -> Result<String, Error> {
    let text = time.fmt(DateTimeFormat::DateTime)?;
    Ok(match text.strip_suffix('Z') {
        Some(seconds) if !text.contains('.') => format!("{seconds}.000Z"),
        _ => text,
    })
}

impl Archive {
    pub async fn store(&self, key: &str, photo: Vec<u8>) -> Result<(), Error> {
        retried(self.settings.retry_pause, || {
            self.s3
                .put_object()
                .bucket(&self.settings.bucket)
                .key(key)
                .body(photo.clone().into())
                .content_type("image/jpeg")
                .send()
        })
        .await?;
        Ok(())
    }

    pub async fn load(&self, key: &str) -> Result<Option<Vec<u8>>, Error> {
        let request = self.s3.get_object().bucket(&self.settings.bucket).key(key);
        match retried(self.settings.retry_pause, || request.clone().send()).await {
            Ok(output) => Ok(Some(output.body.collect().await?.to_vec())),
            Err(error) if error.as_service_error().is_some_and(GetObjectError::is_no_such_key) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    pub async fn size(&self, key: &str) -> Result<Option<i64>, Error> {
        let request = self.s3.head_object().bucket(&self.settings.bucket).key(key);
        match retried(self.settings.retry_pause, || request.clone().send()).await {
            Ok(output) => Ok(output.content_length),
            Err(error) if error.as_service_error().is_some_and(HeadObjectError::is_not_found) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    pub async fn list(&self, prefix: &str) -> Result<Vec<Photo>, Error> {
        let mut photos = Vec::new();
        let mut request = self.s3.list_objects_v2().bucket(&self.settings.bucket).prefix(prefix).max_keys(2);
        loop {
            let page = retried(self.settings.retry_pause, || request.clone().send()).await?;
            for object in page.contents.unwrap_or_default() {
                photos.push(Photo {
                    key: object.key.ok_or("an object without a key")?,
                    size: object.size.unwrap_or_default(),
                    stored_at: object
                        .last_modified
                        .as_ref()
                        .map(as_s3_writes_it)
                        .transpose()?
                        .unwrap_or_default(),
                });
            }
            match page.next_continuation_token {
                Some(token) => request = request.continuation_token(token),
                None => return Ok(photos),
            }
        }
    }

    pub async fn store_in_parts(&self, key: &str, parts: Vec<Vec<u8>>) -> Result<(), Error> {
        let bucket = &self.settings.bucket;
        let upload = self
            .s3
            .create_multipart_upload()
            .bucket(bucket)
            .key(key)
            // Rusoto's signer added it, and the SDK leaves the choice to the server.
            .content_type("application/octet-stream")
            .send()
            .await?;
        let upload_id = upload.upload_id.ok_or("an upload without an id")?;
        let mut completed = Vec::new();
        for (part_number, part) in (1..).zip(parts) {
            let request = self
                .s3
                .upload_part()
                .bucket(bucket)
                .key(key)
                .upload_id(&upload_id)
                .part_number(part_number)
                .body(ByteStream::from(part));
            match request.send().await {
                Ok(output) => completed
                    .push(CompletedPart::builder().set_e_tag(output.e_tag).part_number(part_number).build()),
                Err(error) => {
                    let abort = self.s3.abort_multipart_upload().bucket(bucket).key(key);
                    abort.upload_id(upload_id).send().await?;
                    return Err(error.into());
                }
            }
        }
        let completed = CompletedMultipartUpload::builder().set_parts(Some(completed)).build();
        let complete = self.s3.complete_multipart_upload().bucket(bucket).key(key);
        complete.upload_id(upload_id).multipart_upload(completed).send().await?;
        Ok(())
    }

    pub async fn copy(&self, from: &str, to: &str) -> Result<(), Error> {
        let bucket = &self.settings.bucket;
        self.s3.copy_object().bucket(bucket).copy_source(format!("{bucket}/{from}")).key(to).send().await?;
        Ok(())
    }

    pub async fn remove(&self, key: &str) -> Result<(), Error> {
        self.s3.delete_object().bucket(&self.settings.bucket).key(key).send().await?;
        Ok(())
    }

    /// Returns how many are gone.
    pub async fn remove_all(&self, keys: &[&str]) -> Result<usize, Error> {
        let objects = keys.iter().map(|key| ObjectIdentifier::builder().key(*key).build());
        let objects = objects.collect::<Result<_, _>>()?;
        let delete = Delete::builder().set_objects(Some(objects)).quiet(false).build()?;
        let output = self.s3.delete_objects().bucket(&self.settings.bucket).delete(delete).send().await?;
        Ok(output.deleted().len())
    }

    pub async fn link(&self, key: &str, valid_for: Duration) -> Result<String, Error> {
        let request = self.s3.get_object().bucket(&self.settings.bucket).key(key);
        Ok(request.presigned(PresigningConfig::expires_in(valid_for)?).await?.uri().to_owned())
    }

    /// Returns whether the photo had no title before.
    pub async fn set_title(&self, key: &str, title: &str, stars: u8) -> Result<bool, Error> {
        let request = self
            .dynamodb
            .put_item()
            .table_name(&self.settings.table)
            .item("key", AttributeValue::S(key.to_owned()))
            .item("title", AttributeValue::S(title.to_owned()))
            .item("stars", AttributeValue::N(stars.to_string()))
            .condition_expression("attribute_not_exists(title)");
        match request.send().await {
            Ok(_) => Ok(true),
            Err(error)
                if error
                    .as_service_error()
                    .is_some_and(PutItemError::is_conditional_check_failed_exception) =>
            {
                Ok(false)
            }
            Err(error) => Err(error.into()),
        }
    }

    pub async fn title(&self, key: &str) -> Result<Option<(String, u8)>, Error> {
        let key = AttributeValue::S(key.to_owned());
        let request = self.dynamodb.get_item().table_name(&self.settings.table).key("key", key);
        let Some(item) = request.send().await?.item else { return Ok(None) };
        let title = item.get("title").and_then(|value| value.as_s().ok()).cloned();
        let stars = item.get("stars").and_then(|value| value.as_n().ok()).map(|stars| stars.parse());
        Ok(title.zip(stars.transpose()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_credential_types::Credentials;
    use aws_sdk_s3::config::http::{HttpRequest, HttpResponse};
    use aws_sdk_s3::primitives::SdkBody;
    use aws_smithy_runtime_api::client::http::{
        HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn,
    };

    #[derive(Debug)]
    struct Answers {
        status: u16,
        body: &'static str,
    }

    impl HttpConnector for Answers {
        fn call(&self, _request: HttpRequest) -> HttpConnectorFuture {
            let status = self.status.try_into().expect("a status");
            HttpConnectorFuture::ready(Ok(HttpResponse::new(status, SdkBody::from(self.body))))
        }
    }

    fn archive(answers: Answers) -> Archive {
        let settings = Settings {
            region: "eu-west-1".to_owned(),
            endpoint: None,
            dynamodb_endpoint: None,
            role_arn: None,
            bucket: "photos".to_owned(),
            table: "titles".to_owned(),
            retry_pause: Duration::ZERO,
        };
        let connector = SharedHttpConnector::new(answers);
        let keys = Credentials::new("AKID", "secret", None, None, "test");
        let config = SdkConfig::builder()
            .behavior_version(BehaviorVersion::v2026_01_12())
            .region(Region::new("eu-west-1"))
            .credentials_provider(SharedCredentialsProvider::new(keys))
            .retry_config(RetryConfig::disabled())
            .http_client(http_client_fn(move |_settings, _components| connector.clone()))
            .build();
        Archive::with_clients(
            aws_sdk_s3::Client::new(&config),
            aws_sdk_dynamodb::Client::new(&config),
            settings,
        )
    }

    #[tokio::test]
    async fn a_photo_that_is_not_there_is_none() {
        let body = "<Error><Code>NoSuchKey</Code><Message>gone</Message></Error>";
        assert_eq!(archive(Answers { status: 404, body }).load("a.jpg").await.unwrap(), None);
    }

    #[tokio::test]
    async fn a_title_that_is_taken_is_not_overwritten() {
        let body = r#"{"__type":"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException"}"#;
        assert!(!archive(Answers { status: 400, body }).set_title("a.jpg", "Sea", 5).await.unwrap());
    }
}
