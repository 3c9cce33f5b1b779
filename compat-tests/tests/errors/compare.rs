//! What has to hold between the errors that both clients gave for the same failure.

use aws_sdk_s3::config::http::HttpResponse;
use aws_sdk_s3::error::{ProvideErrorMetadata, SdkError};
use aws_smithy_runtime_api::client::result::CreateUnhandledError;
use rusoto_compat::http::{
    AwsErrorExt, AwsErrorKind, AwsErrorView, rusoto_error_into_sdk, sdk_error_into_rusoto,
    unhandled_service_error,
};
use rusoto_core::RusotoError;
use rusoto_core::request::BufferedHttpResponse;
use std::error::Error;

/// What both views said. What Rusoto's typed errors do not hold is the SDK's.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) kind: AwsErrorKind,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) http_status: Option<u16>,
    pub(crate) is: Vec<&'static str>,
    /// Rusoto's variant with its fields, without what differs from one request to the next.
    pub(crate) variant: String,
    /// `Display` of Rusoto's and of the SDK's, without what differs from one request to the next.
    pub(crate) texts: [String; 2],
}

/// Holds the two errors against each other in every way, and panics where they differ.
pub(crate) fn compare<T1, T2, E1, E2>(
    old: Result<T1, RusotoError<E1>>,
    new: Result<T2, SdkError<E2, HttpResponse>>,
    from_response: impl Fn(BufferedHttpResponse) -> RusotoError<E1>,
) -> Said
where
    E1: Error + Send + Sync + 'static,
    E2: Error + ProvideErrorMetadata + CreateUnhandledError + Send + Sync + 'static,
{
    let old = old.err().expect("Rusoto's call fails");
    let new = new.err().expect("the SDK's call fails");
    let said = views_agree(&old, &new);
    assert_eq!(variant(&sdk_error_into_rusoto(new, &from_response)), said.variant);
    goes_there_and_back::<E1, E2>(old, from_response);
    said
}

fn views_agree<E1, E2>(old: &RusotoError<E1>, new: &SdkError<E2, HttpResponse>) -> Said
where
    E1: Error + 'static,
    E2: Error + ProvideErrorMetadata + 'static,
{
    let variant = variant(old);
    let is_typed = matches!(old, RusotoError::Service(_));
    let (old, new) = (old.aws_error(), new.aws_error());
    let both = format!("{old:?} {old} | {new:?} {new}");

    assert_eq!(old.kind(), new.kind(), "{both}");
    assert_eq!(old.message(), new.message(), "{both}");
    assert_eq!(answers(&old), answers(&new), "{both}");
    if is_typed {
        assert!(new.code().is_some_and(|code| old.has_code(code) && new.has_code(code)), "{both}");
        assert_eq!((old.http_status(), old.request_id()), (None, None), "Rusoto keeps neither");
    } else {
        assert_eq!(old.code(), new.code(), "{both}");
        assert_eq!(old.http_status(), new.http_status(), "{both}");
        assert_eq!(old.bucket_region(), new.bucket_region(), "{both}");
        // The SDK's errors keep the response also where it could not be read.
        let rusoto_keeps_it = old.kind() == AwsErrorKind::Service;
        let id_of_new = new.request_id().filter(|_| rusoto_keeps_it);
        assert_eq!(old.request_id().map(masked), id_of_new.map(masked), "{both}");
    }
    let texts = [masked(&old.to_string()), masked(&new.to_string())];
    assert!(texts.iter().all(|text| !text.contains(char::is_control)), "{texts:?}");
    if old.kind() == AwsErrorKind::Service && !is_typed {
        assert_eq!(texts[0], texts[1]);
    }
    Said {
        kind: new.kind(),
        code: new.code().map(str::to_owned),
        message: new.message().map(str::to_owned),
        http_status: new.http_status(),
        is: answers(&new),
        variant,
        texts,
    }
}

/// Rusoto's error as the SDK's says the same, and comes back as it was where it was not a typed one.
fn goes_there_and_back<E1, E2>(
    old: RusotoError<E1>,
    from_response: impl Fn(BufferedHttpResponse) -> RusotoError<E1>,
) where
    E1: Error + Send + Sync + 'static,
    E2: Error + ProvideErrorMetadata + CreateUnhandledError + 'static,
{
    // The words become a class, which is the one for errors without any such words.
    let letters = |error: &RusotoError<E1>| {
        format!("{error:?}").replace("an error occurred while loading credentials: ", "")
    };
    let was = facts(&old.aws_error());
    let (debug, is_typed) = (letters(&old), matches!(old, RusotoError::Service(_)));
    let new = rusoto_error_into_sdk(old, unhandled_service_error::<E1, E2>);
    assert_eq!(facts(&new.aws_error()), was);
    if let SdkError::ServiceError(context) = &new {
        assert_eq!(context.err().code(), was.code.as_deref());
        assert_eq!(context.err().message(), was.message.as_deref());
        assert_eq!(context.err().meta().extra("aws_request_id"), was.request_id.as_deref());
    }
    if !is_typed {
        assert_eq!(letters(&sdk_error_into_rusoto(new, from_response)), debug);
    }
}

#[derive(Debug, PartialEq)]
struct Facts {
    kind: AwsErrorKind,
    code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
    http_status: Option<u16>,
    bucket_region: Option<String>,
    answers: Vec<&'static str>,
}

fn facts(view: &AwsErrorView<'_>) -> Facts {
    Facts {
        kind: view.kind(),
        code: view.code().map(str::to_owned),
        message: view.message().map(str::to_owned),
        request_id: view.request_id().map(str::to_owned),
        http_status: view.http_status(),
        bucket_region: view.bucket_region().map(str::to_owned),
        answers: answers(view),
    }
}

fn answers(view: &AwsErrorView<'_>) -> Vec<&'static str> {
    let all = [
        ("throttling", view.is_throttling()),
        ("not found", view.is_not_found()),
        ("no such key", view.is_no_such_key()),
        ("no such bucket", view.is_no_such_bucket()),
        ("access denied", view.is_access_denied()),
        ("expired credentials", view.is_expired_credentials()),
        ("retryable", view.is_retryable()),
    ];
    all.into_iter().filter(|(_, holds)| *holds).map(|(name, _)| name).collect()
}

/// Variant and fields. Of texts that each world words in its own way, what Rusoto's begin with.
fn variant<E: Error + 'static>(error: &RusotoError<E>) -> String {
    match error {
        RusotoError::Unknown(response) => {
            let mut headers = response.headers.clone();
            headers.remove("date");
            let mut headers: Vec<_> =
                headers.iter().map(|(name, value)| format!("{name}: {value}")).collect();
            headers.sort();
            let body = String::from_utf8_lossy(&response.body);
            masked(&format!("Unknown {} {headers:?} {body}", response.status.as_u16()))
        }
        RusotoError::HttpDispatch(error) => {
            let text = error.to_string();
            format!("HttpDispatch {}", text.split(':').next().unwrap_or_default())
        }
        RusotoError::ParseError(_) => "ParseError".to_owned(),
        other => format!("{other:?}"),
    }
}

/// With every request id, which is a UUID here, as `<id>`.
fn masked(text: &str) -> String {
    let mut text = text.to_owned();
    let is_id = |part: &str| {
        part.char_indices().all(|(at, char)| match at {
            8 | 13 | 18 | 23 => char == '-',
            _ => char.is_ascii_hexdigit(),
        })
    };
    while let Some(at) = (0..text.len()).find(|&at| text.get(at..at + 36).is_some_and(is_id)) {
        text.replace_range(at..at + 36, "<id>");
    }
    text
}
