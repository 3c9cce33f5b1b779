//! The expression that converts one value.

use super::names::{into_rusoto, into_sdk};
use crate::{BodyForm, Direction, Field, TimeFormat, Value};

/// How a value is converted. `$` stands for the value in the expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Conversion {
    /// Both sides have the same type.
    Same,
    /// The expression is the other value.
    Sure(String),
    /// The expression is a `Result` with it.
    Try(String),
    /// There is none, for this reason.
    None(String),
}

use Conversion::{None as Not, Same, Sure, Try};

impl Conversion {
    /// Returns the conversion of a value, without the `Option`s around it. `form` is that of Rusoto's bodies, and `place`
    /// is named in errors.
    pub(super) fn of(value: &Value, direction: Direction, form: BodyForm, place: &str) -> Self {
        let to_sdk = direction == Direction::ToSdk;
        match value {
            Value::Text | Value::Bool | Value::Long | Value::Float | Value::Double => Same,
            Value::Integer if to_sdk => Try(format!("support::integer($, \"{place}\")")),
            Value::Integer => Sure("i64::from($)".to_owned()),
            Value::IntegerText if to_sdk => Sure("$.to_string()".to_owned()),
            Value::IntegerText => Try(format!("support::number($, \"{place}\")")),
            Value::Enum(path) if to_sdk => Sure(format!("sdk::{path}::from($.as_str())")),
            Value::Enum(_) => Sure("$.as_str().to_owned()".to_owned()),
            Value::Time(format) => Self::of_time(*format, to_sdk, place),
            // Rusoto's writers and readers of XML and queries pass on the base64 of the wire.
            Value::Blob if form == BodyForm::Xml && to_sdk => {
                Try(format!("support::blob_of_base64($, \"{place}\")"))
            }
            Value::Blob if form == BodyForm::Xml => Sure("support::base64($)".to_owned()),
            Value::Blob if to_sdk => Sure("support::blob($)".to_owned()),
            Value::Blob => Sure("support::bytes($)".to_owned()),
            Value::BlobStream if to_sdk => Sure("support::stream_of($)".to_owned()),
            Value::BlobStream => Not("bytes are a stream in the response".to_owned()),
            Value::Stream if to_sdk => Sure("$.into_sdk()".to_owned()),
            Value::Stream => Sure("$.into_rusoto()".to_owned()),
            Value::Struct(path) | Value::Union(path) => {
                Try(format!("{}($)", if to_sdk { into_sdk(path) } else { into_rusoto(path) }))
            }
            Value::EventStream(path) => Not(format!("the events `{path}` are not the only field")),
            Value::List(value) => match Self::of(value, direction, form, place) {
                Sure(code) => Sure(format!("$.into_iter().map({}).collect::<Vec<_>>()", closure(&code))),
                Try(code) => {
                    Try(format!("$.into_iter().map({}).collect::<Result<Vec<_>, Unfit>>()", closure(&code)))
                }
                same_or_not => same_or_not,
            },
            Value::Map(key, value) => {
                match (Self::of(key, direction, form, place), Self::of(value, direction, form, place)) {
                    (Same, Same) => Same,
                    (Not(why), _) | (_, Not(why)) => Not(why),
                    (key, value) => {
                        let (key, value) = (key.value("key"), value.value("value"));
                        Try(format!(
                            "$.into_iter().map(|(key, value)| Ok(({key}, {value}))).collect::<Result<HashMap<_, _>, Unfit>>()"
                        ))
                    }
                }
            }
            Value::Unmatched(why) => Not(why.clone()),
        }
    }

    fn of_time(format: TimeFormat, to_sdk: bool, place: &str) -> Self {
        match (format, to_sdk) {
            (TimeFormat::EpochSeconds, true) => Try(format!("support::time_of_seconds($, \"{place}\")")),
            (TimeFormat::EpochSeconds, false) => Sure("support::seconds($)".to_owned()),
            // Callers may write any form in a request, and Rusoto sends what they wrote.
            (_, true) => Try(format!("support::time_of_text($, \"{place}\")")),
            (TimeFormat::HttpDate, false) => Try(format!("support::http_date($, \"{place}\")")),
            (TimeFormat::DateTime, false) => Try(format!("support::date_time($, \"{place}\")")),
            (TimeFormat::DateTimeMillis, false) => Try(format!("support::date_time_millis($, \"{place}\")")),
        }
    }

    /// Returns the expression that converts `value`, in a function that returns a `Result`.
    pub(super) fn value(&self, value: &str) -> String {
        match self {
            Same => value.to_owned(),
            Sure(code) => code.replace('$', value),
            Try(code) => format!("{}?", code.replace('$', value)),
            // `Unsupported` has it, so this text is not returned to anybody.
            Not(why) => format!("/* {why} */"),
        }
    }

    /// Returns the expression that converts an `Option`.
    pub(super) fn option(&self, option: &str) -> String {
        match self {
            Same => option.to_owned(),
            Sure(code) => format!("{option}.map({})", closure(code)),
            Try(code) => format!("{option}.map({}).transpose()?", closure(code)),
            Not(_) => self.value(option),
        }
    }

    /// Returns the expression for the SDK's setter, which takes an `Option`.
    pub(super) fn for_setter(&self, field: &Field, value: &str) -> String {
        if field.rusoto_required { format!("Some({})", self.value(value)) } else { self.option(value) }
    }

    /// Returns the expression for Rusoto's field.
    pub(super) fn for_rusoto(&self, field: &Field, value: &str, form: BodyForm, place: &str) -> String {
        match (field.sdk_required, field.rusoto_required) {
            (true, true) => self.value(value),
            (true, false) => format!("Some({})", self.value(value)),
            // Rusoto's readers of XML begin with defaults, and those of JSON refuse what lacks a required field.
            (false, true) => match form {
                BodyForm::Xml => format!("{}.unwrap_or_default()", self.option(value)),
                BodyForm::Json => format!("support::present({}, \"{place}\")?", self.option(value)),
            },
            (false, false) => self.option(value),
        }
    }
}

/// Returns a closure, or the function that it would only call.
fn closure(code: &str) -> String {
    match code.strip_suffix("($)") {
        Some(function) if function.chars().all(|c| c == '_' || c == ':' || c.is_ascii_alphanumeric()) => {
            function.to_owned()
        }
        _ => format!("|it| {}", code.replace('$', "it")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(value: Value, rusoto_required: bool, sdk_required: bool) -> Field {
        Field { rusoto: "a".to_owned(), sdk: "a".to_owned(), rusoto_required, sdk_required, value }
    }

    #[test]
    fn a_value_without_a_conversion_moves() {
        for (rusoto_required, expected) in [(true, "Some(input.a)"), (false, "input.a")] {
            let field = field(Value::Text, rusoto_required, false);
            let conversion = Conversion::of(&field.value, Direction::ToSdk, BodyForm::Xml, "A::a");
            assert_eq!(conversion.for_setter(&field, "input.a"), expected);
        }
        let rows = [
            (true, true, "v.a"),
            (true, false, "v.a.unwrap_or_default()"),
            (false, true, "Some(v.a)"),
            (false, false, "v.a"),
        ];
        for (rusoto, sdk, expected) in rows {
            let field = field(Value::Text, rusoto, sdk);
            let conversion = Conversion::of(&field.value, Direction::ToRusoto, BodyForm::Xml, "A::a");
            assert_eq!(conversion.for_rusoto(&field, "v.a", BodyForm::Xml, "A::a"), expected);
        }
    }

    #[test]
    fn what_json_must_have_is_asked_for() {
        let field = field(Value::Text, true, false);
        let conversion = Conversion::of(&field.value, Direction::ToRusoto, BodyForm::Xml, "A::a");
        let expected = "support::present(v.a, \"A::a\")?";
        assert_eq!(conversion.for_rusoto(&field, "v.a", BodyForm::Json, "A::a"), expected);
    }

    #[test]
    fn lists_and_maps_convert_what_is_in_them() {
        let integers = Value::List(Box::new(Value::Integer));
        let expected = "it.a.map(|it| it.into_iter().map(i64::from).collect::<Vec<_>>())";
        let conversion = Conversion::of(&integers, Direction::ToRusoto, BodyForm::Xml, "A::a");
        assert_eq!(
            conversion.for_rusoto(&field(integers.clone(), false, false), "it.a", BodyForm::Xml, "A::a"),
            expected
        );
        let map = Value::Map(Box::new(Value::Text), Box::new(Value::Struct("types::Tag".to_owned())));
        let expected = "it.a.into_iter().map(|(key, value)| Ok((key, tag_into_sdk(value)?)))\
                        .collect::<Result<HashMap<_, _>, Unfit>>()?";
        assert_eq!(Conversion::of(&map, Direction::ToSdk, BodyForm::Xml, "A::a").value("it.a"), expected);
        assert_eq!(
            Conversion::of(&Value::List(Box::new(Value::Text)), Direction::ToSdk, BodyForm::Xml, "A::a"),
            Same
        );
    }

    #[test]
    fn what_cannot_be_converted_says_why() {
        let events = Value::EventStream("types::Events".to_owned());
        let list = Value::List(Box::new(events));
        let Not(why) = Conversion::of(&list, Direction::ToRusoto, BodyForm::Xml, "A::a") else { panic!() };
        assert_eq!(why, "the events `types::Events` are not the only field");
    }

    #[test]
    fn bytes_are_the_base64_of_the_wire_but_in_json() {
        let of = |direction, form| Conversion::of(&Value::Blob, direction, form, "A::a").value("it");
        assert_eq!(of(Direction::ToSdk, BodyForm::Xml), "support::blob_of_base64(it, \"A::a\")?");
        assert_eq!(of(Direction::ToRusoto, BodyForm::Xml), "support::base64(it)");
        assert_eq!(of(Direction::ToSdk, BodyForm::Json), "support::blob(it)");
        assert_eq!(of(Direction::ToRusoto, BodyForm::Json), "support::bytes(it)");
    }
}
