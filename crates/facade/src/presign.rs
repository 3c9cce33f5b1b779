//! Presigned URLs by Rusoto's method, signed by the SDK.
//!
//! Rusoto's method is a function of a request, a region and keys, and it is not async. The SDK's `presigned` is async, and
//! it belongs to a client. All that it could wait for is turned off in [`client`]: fixed keys are ready at once, and there
//! is no cache of identities, no time limit, no retry, no session of S3 Express, and nothing is sent. So the future is
//! ready when it is polled the first time, and needs no runtime. The SDK does not promise that. If a later version waits,
//! the call is an error that says so.

use std::convert::Infallible;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use aws_credential_types::provider::error::CredentialsError as SdkCredentialsError;
use aws_sdk_s3::Client;
use aws_sdk_s3::config::retry::RetryConfig;
use aws_sdk_s3::config::timeout::TimeoutConfig;
use aws_sdk_s3::config::{
    BehaviorVersion, Config, IdentityCache, RequestChecksumCalculation, ResponseChecksumValidation,
    StalledStreamProtectionConfig,
};
use aws_sdk_s3::presigning::{PresignedRequest, PresigningConfig};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::date_time::DateTime;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use rusoto_compat::convert::{IntoRusoto, TryIntoSdk};
use rusoto_compat::http::sdk_error_into_rusoto;
use rusoto_core::credential::AwsCredentials;
use rusoto_core::{Region, RusotoError};
pub use rusoto_s3::util::PreSignedRequestOption;
use rusoto_s3::{DeleteObjectRequest, GetObjectRequest, PutObjectRequest, UploadPartRequest};

use crate::support::{Unfit, integer, time_of_text};

/// The limits of `X-Amz-Expires`, from S3's documents on signatures in the query.
const SHORTEST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// The result of signing with the SDK.
type Signed<E> = std::result::Result<PresignedRequest, SdkError<E, HttpResponse>>;

/// The result of signing. Nothing is sent, so no service can refuse it.
type Result<T> = std::result::Result<T, RusotoError<Infallible>>;

/// Signs URLs with the SDK, by the method of Rusoto's trait of the same name.
///
/// Replace `use rusoto_s3::util::{PreSignedRequest, PreSignedRequestOption}` by this crate's, and add `?` to the calls.
///
/// ```
/// use rusoto_compat_facade::{PreSignedRequest, PreSignedRequestOption};
/// use rusoto_core::Region;
/// use rusoto_core::credential::AwsCredentials;
/// use rusoto_s3::GetObjectRequest;
///
/// let keys = AwsCredentials::new("AKIDEXAMPLE", "a secret", None, None);
/// let request = GetObjectRequest { bucket: "photos".into(), key: "cat.jpg".into(), ..Default::default() };
/// let url = request.get_presigned_url(&Region::EuWest1, &keys, &PreSignedRequestOption::default())?;
/// assert!(url.starts_with("https://s3.eu-west-1.amazonaws.com/photos/cat.jpg?"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait PreSignedRequest {
    /// Returns the URL. Whoever has it can make this one request until it expires, without keys.
    ///
    /// The URL signs the fields that Rusoto signs, so the same headers have to be sent with it. Each call makes a client
    /// of the SDK and signs. It does no I/O.
    ///
    /// # Errors
    ///
    /// [`RusotoError::Validation`] with the field and the reason: an expiry under a second or over a week, an empty
    /// bucket or key, a time or a header that cannot be sent, or a region whose endpoint is not a URL.
    /// [`RusotoError::Credentials`] if the keys are empty or cannot be sent.
    #[expect(clippy::result_large_err, reason = "it is Rusoto's error")]
    fn get_presigned_url(
        &self,
        region: &Region,
        credentials: &AwsCredentials,
        option: &PreSignedRequestOption,
    ) -> Result<String>;
}

impl PreSignedRequest for GetObjectRequest {
    fn get_presigned_url(
        &self,
        region: &Region,
        credentials: &AwsCredentials,
        option: &PreSignedRequestOption,
    ) -> Result<String> {
        let name = |field| format!("GetObjectRequest::{field}");
        let call = client(region, credentials)?
            .get_object()
            .bucket(not_empty(&self.bucket, &name("bucket"))?)
            .key(not_empty(&self.key, &name("key"))?)
            .set_range(self.range.clone())
            .set_if_modified_since(time(&self.if_modified_since, &name("if_modified_since"))?)
            .set_if_unmodified_since(time(&self.if_unmodified_since, &name("if_unmodified_since"))?)
            .set_if_match(self.if_match.clone())
            .set_if_none_match(self.if_none_match.clone())
            .set_sse_customer_algorithm(self.sse_customer_algorithm.clone())
            .set_sse_customer_key(self.sse_customer_key.clone())
            .set_sse_customer_key_md5(self.sse_customer_key_md5.clone())
            .set_part_number(self.part_number.map(|it| integer(it, &name("part_number"))).transpose()?)
            .set_response_content_type(self.response_content_type.clone())
            .set_response_content_language(self.response_content_language.clone())
            .set_response_expires(time(&self.response_expires, &name("response_expires"))?)
            .set_response_cache_control(self.response_cache_control.clone())
            .set_response_content_disposition(self.response_content_disposition.clone())
            .set_response_content_encoding(self.response_content_encoding.clone())
            .set_version_id(self.version_id.clone());
        url(call.presigned(expiry(option)?))
    }
}

/// `content_type` is not signed, so that an uploader may send any, as with Rusoto.
impl PreSignedRequest for PutObjectRequest {
    fn get_presigned_url(
        &self,
        region: &Region,
        credentials: &AwsCredentials,
        option: &PreSignedRequestOption,
    ) -> Result<String> {
        let name = |field| format!("PutObjectRequest::{field}");
        let call = client(region, credentials)?
            .put_object()
            .bucket(not_empty(&self.bucket, &name("bucket"))?)
            .key(not_empty(&self.key, &name("key"))?)
            .set_cache_control(self.cache_control.clone())
            .set_content_disposition(self.content_disposition.clone())
            .set_content_encoding(self.content_encoding.clone())
            .set_content_md5(self.content_md5.clone())
            .set_expires(time(&self.expires, &name("expires"))?)
            .set_storage_class(self.storage_class.as_deref().map(Into::into))
            .set_tagging(self.tagging.clone())
            .set_website_redirect_location(self.website_redirect_location.clone())
            .set_acl(self.acl.as_deref().map(Into::into))
            .set_grant_read(self.grant_read.clone())
            .set_grant_read_acp(self.grant_read_acp.clone())
            .set_grant_write_acp(self.grant_write_acp.clone())
            .set_grant_full_control(self.grant_full_control.clone())
            .set_server_side_encryption(self.server_side_encryption.as_deref().map(Into::into))
            .set_ssekms_key_id(self.ssekms_key_id.clone())
            .set_sse_customer_algorithm(self.sse_customer_algorithm.clone())
            .set_sse_customer_key(self.sse_customer_key.clone())
            .set_sse_customer_key_md5(self.sse_customer_key_md5.clone())
            .set_metadata(self.metadata.clone());
        url(call.presigned(expiry(option)?))
    }
}

impl PreSignedRequest for DeleteObjectRequest {
    fn get_presigned_url(
        &self,
        region: &Region,
        credentials: &AwsCredentials,
        option: &PreSignedRequestOption,
    ) -> Result<String> {
        let call = client(region, credentials)?
            .delete_object()
            .bucket(not_empty(&self.bucket, "DeleteObjectRequest::bucket")?)
            .key(not_empty(&self.key, "DeleteObjectRequest::key")?)
            .set_mfa(self.mfa.clone())
            .set_version_id(self.version_id.clone());
        url(call.presigned(expiry(option)?))
    }
}

impl PreSignedRequest for UploadPartRequest {
    fn get_presigned_url(
        &self,
        region: &Region,
        credentials: &AwsCredentials,
        option: &PreSignedRequestOption,
    ) -> Result<String> {
        let name = |field| format!("UploadPartRequest::{field}");
        let call = client(region, credentials)?
            .upload_part()
            .bucket(not_empty(&self.bucket, &name("bucket"))?)
            .key(not_empty(&self.key, &name("key"))?)
            .part_number(integer(self.part_number, &name("part_number"))?)
            .upload_id(not_empty(&self.upload_id, &name("upload_id"))?)
            .set_content_md5(self.content_md5.clone())
            .set_sse_customer_algorithm(self.sse_customer_algorithm.clone())
            .set_sse_customer_key(self.sse_customer_key.clone())
            .set_sse_customer_key_md5(self.sse_customer_key_md5.clone())
            .set_request_payer(self.request_payer.as_deref().map(Into::into));
        url(call.presigned(expiry(option)?))
    }
}

/// Returns a client that waits for nothing, and puts the bucket in the path.
#[expect(clippy::result_large_err, reason = "it is Rusoto's error")]
fn client(region: &Region, credentials: &AwsCredentials) -> Result<Client> {
    let at = region.try_into_sdk().map_err(|error| RusotoError::Validation(error.to_string()))?;
    let keys = credentials
        .try_into_sdk()
        .map_err(|error| RusotoError::Credentials(SdkCredentialsError::from(error).into_rusoto()))?;
    let mut config = Config::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .region(at.region)
        .credentials_provider(keys)
        .identity_cache(IdentityCache::no_cache())
        .retry_config(RetryConfig::disabled())
        .timeout_config(TimeoutConfig::disabled())
        .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
        .request_checksum_calculation(RequestChecksumCalculation::WhenRequired)
        .response_checksum_validation(ResponseChecksumValidation::WhenRequired)
        .disable_s3_express_session_auth(true)
        .force_path_style(true);
    config.set_endpoint_url(at.endpoint_url);
    Ok(Client::from_conf(config.build()))
}

fn not_empty<'t>(text: &'t str, place: &str) -> std::result::Result<&'t str, Unfit> {
    if text.trim().is_empty() {
        return Err(Unfit::Request(format!("{place} is {text:?}, and a URL needs one")));
    }
    Ok(text)
}

fn time(text: &Option<String>, place: &str) -> std::result::Result<Option<DateTime>, Unfit> {
    text.clone().map(|text| time_of_text(text, place)).transpose()
}

fn expiry(option: &PreSignedRequestOption) -> std::result::Result<PresigningConfig, Unfit> {
    let expires_in = option.expires_in;
    if !(SHORTEST..=LONGEST).contains(&expires_in) {
        return Err(Unfit::Request(format!(
            "PreSignedRequestOption::expires_in is {expires_in:?}, and S3 takes a second to seven days"
        )));
    }
    PresigningConfig::expires_in(expires_in).map_err(|error| Unfit::Request(error.to_string()))
}

/// Returns the URL of a call, which is signed when it is polled the first time.
#[expect(clippy::result_large_err, reason = "it is Rusoto's error")]
fn url<E>(call: impl Future<Output = Signed<E>>) -> Result<String>
where
    E: std::error::Error + ProvideErrorMetadata + 'static,
{
    match pin!(call).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(request)) => Ok(request.uri().to_owned()),
        Poll::Ready(Err(error)) => {
            let cause = root_cause(&error);
            let unknown = |_| RusotoError::Validation("S3 refused a request that was not sent".to_owned());
            Err(match sdk_error_into_rusoto(error, unknown) {
                // The SDK says so of all that fails once the request is written, such as the choice of the host.
                RusotoError::HttpDispatch(_) => {
                    RusotoError::Validation(format!("no URL can be signed: {cause}"))
                }
                other => other,
            })
        }
        Poll::Pending => Err(RusotoError::Validation(
            "this version of aws-sdk-s3 waits before it signs: call `presigned` on the SDK's client"
                .to_owned(),
        )),
    }
}

fn root_cause(error: &(dyn std::error::Error + 'static)) -> String {
    let chain = std::iter::successors(Some(error), |error| error.source());
    chain.last().unwrap_or(error).to_string()
}

#[cfg(test)]
mod tests {
    use aws_sdk_s3::operation::get_object::GetObjectError;
    use hyper_0_14::body::to_bytes;
    use hyper_0_14::client::HttpConnector;
    use hyper_0_14::{Body, Client as HttpClient};
    use local_aws::LocalAws;

    use super::*;

    #[tokio::test]
    async fn a_url_that_has_expired_is_refused() {
        let aws = LocalAws::builder().bucket("photos").start().await.unwrap();
        let root = aws.root_keys();
        let keys =
            AwsCredentials::new(root.access_key_id.clone(), root.secret_access_key.clone(), None, None);
        let region = Region::Custom { name: aws.region().to_owned(), endpoint: aws.endpoint_url() };
        let call = || client(&region, &keys).unwrap().get_object().bucket("photos").key("k");
        let option = PreSignedRequestOption { expires_in: Duration::from_secs(60) };
        let now = expiry(&option).unwrap();
        let http: HttpClient<HttpConnector, Body> = HttpClient::builder().build_http();
        for (ago, status, code) in [(0, 404, "NoSuchKey"), (61, 403, "AccessDenied")] {
            let at = now.start_time() - Duration::from_secs(ago);
            let config = PresigningConfig::builder().start_time(at).expires_in(now.expires());
            let url = url(call().presigned(config.build().unwrap())).unwrap();
            let answer = http.get(url.parse().unwrap()).await.unwrap();
            assert_eq!(answer.status().as_u16(), status, "{ago}");
            let body = to_bytes(answer.into_body()).await.unwrap();
            assert!(String::from_utf8_lossy(&body).contains(code), "{body:?}");
        }
    }

    /// No version of the SDK does that so far.
    #[test]
    fn a_call_that_waits_is_an_error() {
        let error = url(std::future::pending::<Signed<GetObjectError>>()).unwrap_err();
        let RusotoError::Validation(text) = error else { panic!("{error:?}") };
        assert_eq!(
            text,
            "this version of aws-sdk-s3 waits before it signs: call `presigned` on the SDK's client"
        );
    }
}
