//! Calls of Lambda: an answer with the payload stays Rusoto's.
#![allow(unused)]
use bytes::Bytes;
use rusoto_compat::http::SdkResultExt;
use rusoto_compat_facade::moved;
use rusoto_compat_facade::Lambda as Functions;
use rusoto_core::RusotoError;
use rusoto_lambda::*;

type Res<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

async fn ask(lambda: &Functions, name: &str, payload: Vec<u8>) -> Res<Bytes> {
    let result = lambda
        .client()
        .invoke()
        .function_name(name.to_string())
        .payload(moved::blob(payload.into()))
        .send()
        .await
        .or_rusoto(InvokeError::from_response).and_then(moved::into_rusoto)?;
    if let Some(error) = result.function_error {
        return Err(error.into());
    }
    Ok(result.payload.unwrap())
}

async fn tell(lambda: &Functions, name: String, event: Bytes) -> Result<(), RusotoError<InvokeError>> {
    let request = lambda
        .client()
        .invoke()
        .function_name(name)
        .invocation_type("Event".into())
        .payload(moved::blob(event));
    request.send().await.or_rusoto(InvokeError::from_response).map(drop)
}

async fn names(lambda: &Functions) -> Res<Vec<String>> {
    let mut names = Vec::new();
    let mut marker = None;
    loop {
        let page = lambda
            .client()
            .list_functions()
            .set_marker(marker)
            .max_items(50)
            .send()
            .await
            .or_rusoto(ListFunctionsError::from_response)?;
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
    let create = lambda
        .client()
        .create_function()
        .function_name(name.to_owned())
        .code(rusoto_compat_facade::sdk::lambda::types::FunctionCode::builder().zip_file(moved::blob(zip.clone().into())).build())
        .handler("main.handler".to_owned())
        .role("arn:aws:iam::123456789012:role/r".to_owned())
        .runtime("provided".into())
        .memory_size(256)
        .environment(rusoto_compat_facade::sdk::lambda::types::Environment::builder().set_variables(Some([("LEVEL".to_owned(), "info".to_owned())].into())).build());
    match create.send().await.or_rusoto(CreateFunctionError::from_response) {
        Ok(made) => Ok(made.function_arn),
        Err(RusotoError::Service(CreateFunctionError::ResourceConflict(_))) => {
            let code = lambda
                .client()
                .update_function_code()
                .function_name(name.to_owned())
                .zip_file(moved::blob(zip.into()))
                .publish(true);
            Ok(code.send().await.or_rusoto(UpdateFunctionCodeError::from_response)?.function_arn)
        }
        Err(error) => Err(error.into()),
    }
}

async fn is_there(lambda: &Functions, name: &str) -> Res<bool> {
    match lambda
        .client()
        .get_function()
        .function_name(name.to_owned())
        .send()
        .await
        .or_rusoto(GetFunctionError::from_response) {
        Ok(_) => Ok(true),
        Err(RusotoError::Service(GetFunctionError::ResourceNotFound(_))) => Ok(false),
        Err(error) => Err(error.into()),
    }
}
