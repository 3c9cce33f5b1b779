//! Calls of Lambda: an answer with the payload stays Rusoto's.
#![allow(unused)]
use bytes::Bytes;
use rusoto_compat_facade::Lambda as Functions;
use rusoto_core::RusotoError;
use rusoto_lambda::*;

type Res<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

async fn ask(lambda: &Functions, name: &str, payload: Vec<u8>) -> Res<Bytes> {
    let result = lambda
        .invoke(InvocationRequest {
            function_name: name.to_string(),
            payload: Some(payload.into()),
            ..Default::default()
        })
        .await?;
    if let Some(error) = result.function_error {
        return Err(error.into());
    }
    Ok(result.payload.unwrap())
}

async fn tell(lambda: &Functions, name: String, event: Bytes) -> Result<(), RusotoError<InvokeError>> {
    let request = InvocationRequest {
        function_name: name,
        invocation_type: Some("Event".to_string()),
        payload: Some(event),
        ..Default::default()
    };
    lambda.invoke(request).await.map(drop)
}

async fn names(lambda: &Functions) -> Res<Vec<String>> {
    let mut names = Vec::new();
    let mut marker = None;
    loop {
        let page = lambda.list_functions(ListFunctionsRequest { marker, max_items: Some(50), ..Default::default() }).await?;
        for function in page.functions.unwrap_or_default() {
            names.extend(function.function_name);
        }
        marker = page.next_marker;
        if marker.is_none() {
            return Ok(names);
        }
    }
}

async fn deploy(lambda: &Functions, name: &str, zip: Vec<u8>) -> Res<Option<String>> {
    let create = CreateFunctionRequest {
        function_name: name.to_owned(),
        code: FunctionCode { zip_file: Some(zip.clone().into()), ..Default::default() },
        handler: Some("main.handler".to_owned()),
        role: "arn:aws:iam::123456789012:role/r".to_owned(),
        runtime: Some("provided".to_owned()),
        memory_size: Some(256),
        environment: Some(Environment { variables: Some([("LEVEL".to_owned(), "info".to_owned())].into()) }),
        ..Default::default()
    };
    match lambda.create_function(create).await {
        Ok(made) => Ok(made.function_arn),
        Err(RusotoError::Service(CreateFunctionError::ResourceConflict(_))) => {
            let code = UpdateFunctionCodeRequest {
                function_name: name.to_owned(),
                zip_file: Some(zip.into()),
                publish: Some(true),
                ..Default::default()
            };
            Ok(lambda.update_function_code(code).await?.function_arn)
        }
        Err(error) => Err(error.into()),
    }
}

async fn is_there(lambda: &Functions, name: &str) -> Res<bool> {
    match lambda.get_function(GetFunctionRequest { function_name: name.to_owned(), qualifier: None }).await {
        Ok(_) => Ok(true),
        Err(RusotoError::Service(GetFunctionError::ResourceNotFound(_))) => Ok(false),
        Err(error) => Err(error.into()),
    }
}
