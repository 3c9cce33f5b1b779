//! The facade is Rusoto's trait, and its calls go to the SDK.

use aws_types::SdkConfig;
use rusoto_core::RusotoError;
use rusoto_lambda::{InvokeAsyncRequest, Lambda, ListFunctionsRequest};

#[tokio::test]
async fn a_call_ends_where_the_sdk_has_no_credentials() {
    let lambda: &dyn Lambda = &written_facade::lambda::Lambda::from_config(&SdkConfig::builder().build());
    let error = lambda.list_functions(ListFunctionsRequest::default()).await.unwrap_err();
    assert!(matches!(&error, RusotoError::Credentials(_)), "{error:?}");
    let error = lambda.invoke_async(InvokeAsyncRequest::default()).await.unwrap_err();
    assert!(matches!(&error, RusotoError::Validation(_) | RusotoError::Credentials(_)), "{error:?}");
}
