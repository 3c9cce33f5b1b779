//! JSON: both crates find the same errors and the same values in the same answers.

use crate::property::{cases, damaged, damages};
use proptest::prelude::*;
use proptest::sample::select;
use serde::Deserialize;
use serde_json::Value;

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "read by Debug")]
struct Shape {
    message: Option<String>,
    code: Option<i64>,
    list: Option<Vec<f64>>,
}

macro_rules! side {
    ($side:ident, $core:ident) => {
        mod $side {
            use super::{Shape, Value};
            use $core::proto::json::{Error, ResponsePayload};
            use $core::request::BufferedHttpResponse;

            /// Returns all that the crate finds in an answer.
            pub(super) fn found(body: &[u8], error_type: Option<&str>) -> Vec<String> {
                let mut response = BufferedHttpResponse {
                    status: http_0_2::StatusCode::BAD_REQUEST,
                    body: bytes::Bytes::copy_from_slice(body),
                    headers: Default::default(),
                };
                if let Some(error_type) = error_type {
                    response.headers.insert("x-amzn-errortype", error_type.to_owned());
                }
                let error = |error: Option<Error>| format!("{:?}", error.map(|error| (error.typ, error.msg)));
                let payload = ResponsePayload::new(&response);
                vec![
                    error(Error::parse(&response)),
                    error(Error::parse_rest(&response)),
                    format!("{:?}", payload.deserialize::<Value, ()>()),
                    format!("{:?}", payload.deserialize::<Shape, ()>()),
                ]
            }
        }
    };
}

side!(ours, rusoto_core);
side!(theirs, original_core);

const PIECES: &[&str] =
    &["{", "}", "[", "]", "\"", ":", ",", "null", "\\u0000", "\u{feff}", "#", "1e999", "Message", " "];

fn values() -> impl Strategy<Value = Value> {
    let code = select(vec![
        "ResourceNotFoundException",
        "com.amazonaws.dynamodb.v20120810#ResourceNotFoundException",
        "a#b#c",
        "a#",
        "ValidationException:http://internal.amazon.com/coral/",
        "",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        code.prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 20, 6, |inner| {
        let key = select(vec!["__type", "message", "Message", "code", "Code", "list", "other"])
            .prop_map(str::to_owned);
        prop_oneof![
            1 => proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            4 => proptest::collection::btree_map(key, inner, 0..6)
                .prop_map(|object| Value::Object(object.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(cases(1_500))]

    #[test]
    fn an_answer_is_what_the_original_makes_of_it(
        value in values(),
        damages in damages(PIECES),
        error_type in proptest::option::of("[A-Za-z:#]{0,12}"),
    ) {
        let body = damaged(value.to_string().into_bytes(), &damages);
        let error_type = error_type.as_deref();
        prop_assert_eq!(ours::found(&body, error_type), theirs::found(&body, error_type));
    }
}

#[test]
fn no_body_and_null_stand_for_an_object_without_fields() {
    for body in ["", "null"] {
        let found = ours::found(body.as_bytes(), None);
        assert_eq!(found[2], "Ok(Object {})");
        assert_eq!(found[3], "Ok(Shape { message: None, code: None, list: None })");
    }
}
