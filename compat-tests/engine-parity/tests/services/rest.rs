//! REST with JSON: Lambda.

use crate::{Outcome, parts, server};
use rusoto_core::RusotoError;
use rusoto_lambda::{GetFunctionError, GetFunctionRequest, Lambda, LambdaClient, ListFunctionsRequest};

#[tokio::test]
async fn lambda() -> Outcome {
    let Some(server) = server().await? else { return Ok(()) };
    let (http, provider, region) = parts(&server)?;
    let client = LambdaClient::new_with(http, provider, region);
    let listed = client.list_functions(ListFunctionsRequest::default()).await?;
    assert!(listed.functions.unwrap_or_default().is_empty());
    let none = GetFunctionRequest { function_name: "none".to_owned(), qualifier: None };
    let error = client.get_function(none).await.err();
    let Some(RusotoError::Service(GetFunctionError::ResourceNotFound(_))) = error else {
        return Err(format!("{error:?}").into());
    };
    Ok(())
}
