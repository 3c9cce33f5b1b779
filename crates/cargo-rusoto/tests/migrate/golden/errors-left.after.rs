//! Errors that go elsewhere, for `migrate --errors`: the calls keep Rusoto's errors, under a comment.
#![allow(unused)]
use std::future::Future;

use futures_util::FutureExt;
use rusoto_compat::http::SdkResultExt;
use rusoto_compat_facade::S3 as Files;
use rusoto_core::RusotoError;
use rusoto_s3::{GetObjectError, S3};
use tokio::runtime::Runtime;

type Failure = RusotoError<GetObjectError>;

fn get() -> String {
    "photos".to_owned()
}

async fn handed_on(s3: &Files) -> Result<(), Failure> {
    // RUSOTO-MIGRATE(RC050): `?` hands the error on (in the SDK: SdkError<GetObjectError>), https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/errors.md
    s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response)?;
    Ok(())
}

async fn returned_by_an_arm(s3: &Files) -> Result<Option<i64>, Failure> {
    match s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await {
        Ok(object) => Ok(object.content_length),
        Err(error) if error.as_service_error().is_some_and(|error| error.is_no_such_key()) => Ok(None),
        Err(e) => Err(rusoto_compat::http::sdk_error_into_rusoto(e, GetObjectError::from_response)),
    }
}

async fn printed(s3: &Files) {
    // RUSOTO-MIGRATE(RC050): the error is used whole: the SDK's has another text and another type (in the SDK: SdkError<GetObjectError>), https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/errors.md
    if let Err(e) = s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response) {
        eprintln!("{e}");
    }
}

async fn printed_message(s3: &Files) -> String {
    // RUSOTO-MIGRATE(RC050): `text` of the error is used: the SDK's has another text and another type (in the SDK: SdkError<GetObjectError>, is_no_such_key()), https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/errors.md
    match s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response) {
        Err(RusotoError::Service(GetObjectError::NoSuchKey(text))) => text,
        _ => String::new(),
    }
}

fn retry(error: &Failure) -> bool {
    matches!(error, RusotoError::HttpDispatch(_))
}

async fn goes_to_a_function(s3: &Files) -> bool {
    // RUSOTO-MIGRATE(RC050): the error is used whole: the SDK's has another text and another type (in the SDK: SdkError<GetObjectError>), https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/errors.md
    match s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response) {
        Err(e) if retry(&e) => true,
        _ => false,
    }
}

async fn kept(s3: &Files) -> bool {
    // RUSOTO-MIGRATE(RC050): the result is kept in a variable (in the SDK: SdkError<GetObjectError>), https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/errors.md
    let result = s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response);
    let first = matches!(result, Err(RusotoError::HttpDispatch(_)));
    first || matches!(result, Err(RusotoError::Credentials(_)))
}

async fn body_of_the_answer(s3: &Files) -> String {
    // RUSOTO-MIGRATE(RC051): `answer` is used for more than its status (in the SDK: SdkError<GetObjectError>), https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/errors.md
    match s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response) {
        Err(RusotoError::Unknown(answer)) if answer.status == 404 => answer.body_as_str().to_owned(),
        _ => String::new(),
    }
}

async fn any_unknown(s3: &Files) -> bool {
    // RUSOTO-MIGRATE(RC051): `Unknown` is any answer without a code that Rusoto knows: the SDK may know it (in the SDK: SdkError<HeadObjectError>), https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/errors.md
    match s3
        .client()
        .head_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await
        .or_rusoto(rusoto_s3::HeadObjectError::from_response) {
        Err(RusotoError::Unknown(_)) => true,
        _ => false,
    }
}

async fn any_service(s3: &Files) -> bool {
    // RUSOTO-MIGRATE(RC050): `Service` is any code that Rusoto knows: the SDK may know others (in the SDK: SdkError<GetObjectError>), https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/errors.md
    match s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response) {
        Err(RusotoError::Service(_)) => true,
        _ => false,
    }
}

async fn blocking(s3: &Files) -> bool {
    // RUSOTO-MIGRATE(RC052): a pattern of the error is not read, or the SDK has no such error (in the SDK: SdkError<GetObjectError>), https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/errors.md
    match s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response) {
        Err(RusotoError::Blocking) => true,
        _ => false,
    }
}

async fn each_by_name(s3: &Files) -> u8 {
    // RUSOTO-MIGRATE(RC051): `Unknown` is any answer without a code that Rusoto knows: the SDK may know it (in the SDK: SdkError<GetObjectError>, is_no_such_key(), is_invalid_object_state()), https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/errors.md
    match s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response) {
        Ok(_) => 0,
        Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) => 1,
        Err(RusotoError::Service(GetObjectError::InvalidObjectState(_))) => 2,
        Err(RusotoError::HttpDispatch(_) | RusotoError::Credentials(_) | RusotoError::Validation(_)) => 3,
        Err(RusotoError::ParseError(_)) => 4,
        Err(RusotoError::Unknown(_) | RusotoError::Blocking) => 5,
    }
}

async fn with_a_comment(s3: &Files) -> bool {
    // RUSOTO-MIGRATE(RC050): a comment stands in the pattern (in the SDK: SdkError<GetObjectError>, is_no_such_key()), https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/errors.md
    match s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response) {
        Err(RusotoError::Service(/* gone */ GetObjectError::NoSuchKey(_))) => true,
        _ => false,
    }
}

async fn matched_and_kept(s3: &Files) -> Option<Failure> {
    // RUSOTO-MIGRATE(RC050): the result is kept in a variable (in the SDK: SdkError<GetObjectError>), https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/errors.md
    let output = s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response);
    if let Ok(output) = &output {
        drop(output.content_length);
    }
    output.err()
}

async fn given_on_by_a_closure(s3: &Files) -> Result<(), Failure> {
    s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await.map(drop).map_err(|err| match err {
        error if error.as_service_error().is_some_and(|error| error.is_no_such_key()) => RusotoError::Blocking,
        err => rusoto_compat::http::sdk_error_into_rusoto(err, GetObjectError::from_response),
    })
}

// A caller may look for Rusoto's error, and the SDK's says "service error".
async fn handed_on_in_a_box(s3: &Files) -> Result<(), Box<dyn std::error::Error>> {
    // RUSOTO-MIGRATE(RC050): `?` hands the error on (in the SDK: SdkError<GetObjectError>), https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/errors.md
    s3
        .client()
        .get_object()
        .set_bucket(Some(get()))
        .set_key(Some(get()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response)?;
    Ok(())
}

fn handed_on_by_block_on(runtime: &Runtime, s3: &Files) -> Result<(), Failure> {
    runtime.block_on({
        let request = s3
            .client()
            .get_object()
            .set_bucket(Some(get()))
            .set_key(Some(get()));
        // RUSOTO-MIGRATE(RC050): `?` hands the error on (in the SDK: SdkError<GetObjectError>), https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/errors.md
        async move { request.send().await.or_rusoto(GetObjectError::from_response) }
    })?;
    Ok(())
}

// The retry has Rusoto's error in its signature.
async fn retry_once<Fut, T, E>(call: impl Fn() -> Fut) -> Result<T, RusotoError<E>>
where
    Fut: Future<Output = Result<T, RusotoError<E>>>,
{
    match call().await {
        Err(RusotoError::HttpDispatch(_)) => call().await,
        done => done,
    }
}

async fn in_a_retry(s3: &Files) -> u8 {
    let head = retry_once(|| {
        let request = s3
            .client()
            .head_object()
            .set_bucket(Some(get()))
            .set_key(Some(get()));
        // RUSOTO-MIGRATE(RC050): `and_then` goes on with Rusoto's error (in the SDK: SdkError<HeadObjectError>), https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/errors.md
        async move { request.send().await.or_rusoto(rusoto_s3::HeadObjectError::from_response).and_then(rusoto_compat_facade::moved::into_rusoto) }
    });
    match head.await {
        Ok(_) => 0,
        Err(RusotoError::HttpDispatch(_)) => 1,
        Err(_) => 2,
    }
}

// The code above has the same error.
fn with_another_end(runtime: &Runtime, s3: &Files) -> bool {
    let result = runtime.block_on(async {
        let list = s3.client().list_buckets().send().await.map_err(|_| RusotoError::<GetObjectError>::Blocking)?;
        // RUSOTO-MIGRATE(RC050): the error is returned, or goes into a function (in the SDK: SdkError<GetObjectError>), https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/errors.md
        s3.client().get_object().bucket("a").key("b").send().await.or_rusoto(GetObjectError::from_response)
    });
    matches!(result, Err(RusotoError::Blocking))
}

fn with_an_answer_in_between(runtime: &Runtime, s3: &Files, is_known: bool) -> bool {
    let result = runtime.block_on(async {
        if is_known {
            return Err(RusotoError::Blocking);
        }
        // RUSOTO-MIGRATE(RC050): the error is returned, or goes into a function (in the SDK: SdkError<GetObjectError>), https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/errors.md
        s3.client().get_object().bucket("a").key("b").send().await.or_rusoto(GetObjectError::from_response)
    });
    result.is_ok()
}

fn first() -> Result<u8, Failure> {
    Err(RusotoError::Blocking)
}

fn with_another_end_in_a_macro(runtime: &Runtime, s3: &Files) -> bool {
    let result = runtime.block_on(async {
        println!("{}", first()?);
        // RUSOTO-MIGRATE(RC050): the error is returned, or goes into a function (in the SDK: SdkError<GetObjectError>), https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/errors.md
        s3.client().get_object().bucket("a").key("b").send().await.or_rusoto(GetObjectError::from_response)
    });
    matches!(result, Err(RusotoError::Blocking))
}

// What takes the future gets Rusoto's error.
async fn by_another_future(s3: &Files) -> bool {
    // RUSOTO-MIGRATE(RC050): the result in `get` is not only matched on (in the SDK: SdkError<GetObjectError>), https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/errors.md
    let get = async { s3.client().get_object().bucket("a").key("b").send().await.or_rusoto(GetObjectError::from_response) };
    let done = get.map(|result: Result<_, Failure>| result.map(drop));
    match done.await {
        Err(RusotoError::HttpDispatch(_)) => true,
        _ => false,
    }
}

// The answer goes into code with Rusoto's types, as from a function that a rule writes.
mod moved {
    use rusoto_compat_facade::sdk::s3::operation::get_object::GetObjectOutput;
    use rusoto_core::RusotoError;

    pub fn into_rusoto<E>(_: GetObjectOutput) -> Result<rusoto_s3::GetObjectOutput, RusotoError<E>> {
        Ok(Default::default())
    }
}

async fn with_the_answer_of_rusoto(s3: &Files) -> u8 {
    // RUSOTO-MIGRATE(RC050): `and_then` goes on with Rusoto's error (in the SDK: SdkError<GetObjectError>), https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/errors.md
    match s3
        .client()
        .get_object()
        .bucket("a")
        .key("b")
        .send()
        .await
        .or_rusoto(GetObjectError::from_response)
        .and_then(moved::into_rusoto)
    {
        Ok(object) => object.metadata.map_or(0, |_| 1),
        Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) => 2,
        Err(_) => 3,
    }
}

async fn only_with_the_answer_of_rusoto(s3: &Files) -> bool {
    let get = s3.client().get_object().bucket("a").key("b");
    // RUSOTO-MIGRATE(RC050): `and_then` goes on with Rusoto's error (in the SDK: SdkError<GetObjectError>), https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/errors.md
    get.send().await.or_rusoto(GetObjectError::from_response).and_then(moved::into_rusoto).is_ok()
}

fn waited_with_the_answer_of_rusoto(runtime: &Runtime, s3: &Files) -> bool {
    let get = s3.client().get_object().bucket("a").key("b");
    let object = runtime.block_on(async {
        // RUSOTO-MIGRATE(RC050): `and_then` goes on with Rusoto's error (in the SDK: SdkError<GetObjectError>), https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/errors.md
        get.send().await.or_rusoto(GetObjectError::from_response).and_then(moved::into_rusoto)
    });
    matches!(object, Err(RusotoError::Service(GetObjectError::NoSuchKey(_))))
}
