//! One field of an answer, where code reads it.

use rusoto_compat_api_table::{BodyForm, Field, TimeFormat, Value};

use super::Context;
use super::shape::Shape;
use super::single::{is_raw, is_same, unfit};

/// What a field of an answer is.
#[derive(Debug, PartialEq)]
pub(super) enum Read {
    /// The same type on both sides.
    Same,
    /// Another value in this place, with these texts around it.
    Around { before: String, after: String, takes: Takes },
    /// A value whose own fields have to be looked at.
    Inside(Shape),
    /// No value of Rusoto's.
    Not(String),
}

/// Whether a field can be read only once, because reading takes it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Takes {
    /// Reading leaves it.
    Not,
    /// Reading takes it. A clone can be read before.
    OrClone,
    /// Reading takes it, and it cannot be cloned.
    Always,
}

/// Returns what a field of an answer is.
pub(super) fn read(context: &Context<'_>, field: &Field) -> Read {
    let (sdk, rusoto) = (field.sdk_required, field.rusoto_required);
    if rusoto && !sdk && context.table.rusoto_form == BodyForm::Json {
        return Read::Not(format!(
            "`{}` must be in the answer for Rusoto, and not for the SDK",
            field.rusoto
        ));
    }
    let around = |before: &str, option: &str, value: &str, takes| {
        let (opened, closed) = if sdk && !rusoto { ("Some(", ")") } else { ("", "") };
        let default = if rusoto && !sdk { ".unwrap_or_default()" } else { "" };
        let after = if sdk { value } else { option };
        Read::Around {
            before: format!("{opened}{before}"),
            after: format!("{after}{closed}{default}"),
            takes,
        }
    };
    let moved = |name: &str| format!("{}::moved::{name}", context.crates.facade);
    match &field.value {
        value if is_same(value) && sdk == rusoto => Read::Same,
        value if is_same(value) => around("", "", "", Takes::OrClone),
        Value::Integer if sdk => around("i64::from(", "", ")", Takes::Not),
        Value::Integer => around("", ".map(i64::from)", "", Takes::Not),
        Value::Enum(_) => {
            around("", ".as_ref().map(|it| it.as_str().to_owned())", ".as_str().to_owned()", Takes::Not)
        }
        Value::Time(TimeFormat::EpochSeconds) => match sdk {
            true => around(&format!("{}(", moved("seconds")), "", ")", Takes::Not),
            false => around("", &format!(".map({})", moved("seconds")), "", Takes::Not),
        },
        Value::Time(format) => {
            let function = moved(match format {
                TimeFormat::HttpDate => "http_date",
                TimeFormat::DateTimeMillis => "date_time_millis",
                _ => "date_time",
            });
            match (sdk, rusoto) {
                (false, _) => around("", &format!(".and_then({function})"), "", Takes::Not),
                (true, false) => {
                    Read::Around { before: format!("{function}("), after: ")".to_owned(), takes: Takes::Not }
                }
                (true, true) => around(&format!("{function}("), "", ").unwrap_or_default()", Takes::Not),
            }
        }
        Value::Blob if is_raw(context) => match sdk {
            true => around(&format!("{}(", moved("bytes")), "", ")", Takes::OrClone),
            false => around("", &format!(".map({})", moved("bytes")), "", Takes::OrClone),
        },
        Value::Stream if sdk => {
            let function = format!("{}::convert::IntoRusoto::into_rusoto(", context.crates.compat);
            around(&function, "", ")", Takes::Always)
        }
        value => match (Shape::of(value), back(value, "it")) {
            (Some(shape), _) if sdk && rusoto => Read::Inside(shape),
            (Some(shape), _) if sdk == rusoto => Read::Inside(Shape::Option(Box::new(shape))),
            (None, Some(after)) if sdk => around("", "", after.trim_start_matches("it"), Takes::OrClone),
            (None, Some(it)) => around("", &format!(".map(|it| {it})"), "", Takes::OrClone),
            _ => Read::Not(read_unfit(&field.rusoto, value)),
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

fn read_unfit(field: &str, value: &Value) -> String {
    match value {
        Value::Struct(_) | Value::Union(_) | Value::List(_) | Value::Map(..) => {
            format!("`{field}` is an `Option` on one side only")
        }
        value => unfit(field, value),
    }
}
