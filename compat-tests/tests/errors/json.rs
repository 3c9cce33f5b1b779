//! A service that speaks JSON.

use aws_sdk_s3::config::http::HttpResponse;
use aws_sdk_s3::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_s3::primitives::SdkBody;
use aws_sdk_sts::operation::get_caller_identity::GetCallerIdentityError;
use aws_smithy_types::error::ErrorMetadata;
use rusoto_compat::http::{
    AwsErrorExt, AwsErrorKind, rusoto_error_into_sdk, sdk_error_into_rusoto, unhandled_service_error,
};
use rusoto_core::{HttpClient, Region, RusotoError};
use rusoto_credential::StaticProvider;
use rusoto_dynamodb::{DynamoDb, DynamoDbClient, GetItemError, GetItemInput};
use test_servers::{HttpServer, Reply};

const SAID: &str = "One or more parameter values were invalid";

/// The table of step 4 took `Validation` for the SDK's construction failure. With these services it is what the
/// server answered.
#[tokio::test]
async fn a_validation_of_a_json_service_is_its_answer_in_both_worlds() {
    let body = format!(r#"{{"__type":"com.amazon.coral.validate#ValidationException","message":"{SAID}"}}"#);
    let reply = Reply::with_headers(400, "x-amzn-requestid: 7\r\n", &body);
    let endpoint = HttpServer::start(move |_| reply.clone()).url();
    let client = DynamoDbClient::new_with(
        HttpClient::from_connector(hyper_0_14::client::HttpConnector::new()),
        StaticProvider::new_minimal("AKID".to_owned(), "secret".to_owned()),
        Region::Custom { name: "us-east-1".to_owned(), endpoint },
    );
    let old = client.get_item(GetItemInput::default()).await.unwrap_err();
    assert_eq!(old, RusotoError::Validation(SAID.to_owned()));

    let meta = ErrorMetadata::builder().code("ValidationException").message(SAID).build();
    let raw = HttpResponse::new(400.try_into().unwrap(), SdkBody::from(body));
    let new = SdkError::service_error(GetCallerIdentityError::generic(meta), raw);
    for view in [old.aws_error(), new.aws_error()] {
        assert_eq!((view.kind(), view.code()), (AwsErrorKind::Service, Some("ValidationException")));
        assert!(!view.is_retryable());
    }

    assert_eq!(sdk_error_into_rusoto(new, GetItemError::from_response), old);
    let as_new = rusoto_error_into_sdk(old, unhandled_service_error::<_, GetCallerIdentityError>);
    assert!(matches!(as_new, SdkError::ServiceError(_)), "{as_new:?}");
    assert_eq!((as_new.code(), as_new.message()), (Some("ValidationException"), Some(SAID)));
}

/// What the guide says of it.
#[test]
fn the_guide_s_table_has_validation_as_an_answer_of_the_service() {
    let guide = compat_tests::marked::page("docs/migrate/errors.md");
    let row = guide.lines().find(|line| line.starts_with("| `RusotoError::Validation(_)`"));
    assert!(
        row.is_some_and(|row| row.contains("ServiceError") && row.contains("ValidationException")),
        "{row:?}"
    );
}
