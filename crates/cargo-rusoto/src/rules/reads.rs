//! One field of an answer, where code reads it.

use rusoto_compat_api_table::{BodyForm, Field, TimeFormat, Value};

use super::Context;
use super::shape::Shape;
use super::single::{is_raw, is_same};

/// What a field of an answer is.
#[derive(Debug, PartialEq)]
pub(super) enum Read {
    /// The same type on both sides.
    Same,
    /// Another value in this place, with these texts around it.
    Around { before: String, after: String },
    /// A value whose own fields have to be looked at.
    Inside(Shape),
    /// No value of Rusoto's.
    Not,
}

/// Returns what a field of an answer is.
pub(super) fn read(context: &Context<'_>, field: &Field) -> Read {
    let (sdk, rusoto) = (field.sdk_required, field.rusoto_required);
    if rusoto && !sdk && context.table.rusoto_form == BodyForm::Json {
        return Read::Not;
    }
    let around = |before: &str, option: &str, value: &str| {
        let (opened, closed) = if sdk && !rusoto { ("Some(", ")") } else { ("", "") };
        let default = if rusoto && !sdk { ".unwrap_or_default()" } else { "" };
        let after = if sdk { value } else { option };
        Read::Around { before: format!("{opened}{before}"), after: format!("{after}{closed}{default}") }
    };
    let moved = |name: &str| format!("{}::moved::{name}", context.crates.facade);
    match &field.value {
        value if is_same(value) && sdk == rusoto => Read::Same,
        value if is_same(value) => around("", ".clone()", ".clone()"),
        Value::Integer if sdk => around("i64::from(", "", ")"),
        Value::Integer => around("", ".map(i64::from)", ""),
        Value::Enum(_) => around("", ".as_ref().map(|it| it.as_str().to_owned())", ".as_str().to_owned()"),
        Value::Time(TimeFormat::EpochSeconds) => match sdk {
            true => around(&format!("{}(", moved("seconds")), "", ")"),
            false => around("", &format!(".map({})", moved("seconds")), ""),
        },
        Value::Time(format) => {
            let function = moved(match format {
                TimeFormat::HttpDate => "http_date",
                TimeFormat::DateTimeMillis => "date_time_millis",
                _ => "date_time",
            });
            match (sdk, rusoto) {
                (false, _) => around("", &format!(".and_then({function})"), ""),
                (true, false) => Read::Around { before: format!("{function}("), after: ")".to_owned() },
                (true, true) => around(&format!("{function}("), "", ").unwrap_or_default()"),
            }
        }
        Value::Blob if is_raw(context) => match sdk {
            true => around(&format!("{}(", moved("bytes")), "", ".clone())"),
            false => around("", &format!(".clone().map({})", moved("bytes")), ""),
        },
        Value::Stream if sdk => {
            let function = format!("{}::convert::IntoRusoto::into_rusoto(", context.crates.compat);
            around(&function, "", ")")
        }
        value => match (Shape::of(value), back(value, "it")) {
            (Some(shape), _) if sdk && rusoto => Read::Inside(shape),
            (Some(shape), _) if sdk == rusoto => Read::Inside(Shape::Option(Box::new(shape))),
            (None, Some(after)) if sdk => {
                around("", "", &format!(".clone(){}", after.trim_start_matches("it")))
            }
            (None, Some(it)) => around("", &format!(".clone().map(|it| {it})"), ""),
            _ => Read::Not,
        },
    }
}

/// Returns Rusoto's value of a variable `it` that holds a list or a map of the SDK's.
fn back(value: &Value, it: &str) -> Option<String> {
    Some(match value {
        value if is_same(value) => it.to_owned(),
        Value::Integer => format!("i64::from({it})"),
        Value::Enum(_) => format!("{it}.as_str().to_owned()"),
        Value::List(one) => format!("{it}.into_iter().map(|it| {}).collect::<Vec<_>>()", back(one, "it")?),
        Value::Map(key, value) => format!(
            "{it}.into_iter().map(|(key, value)| ({}, {})).collect::<std::collections::HashMap<_, _>>()",
            back(key, "key")?,
            back(value, "value")?
        ),
        _ => return None,
    })
}
