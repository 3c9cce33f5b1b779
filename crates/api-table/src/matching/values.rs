//! Which two types fit, and with which conversion.

use crate::read::Type;

/// What two types have in common, before what they name is looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fit<'a> {
    Text,
    Bool,
    Long,
    Float,
    Double,
    Integer,
    IntegerText,
    /// `f64` and a time.
    Seconds,
    /// A text and a time.
    TimeText,
    Blob,
    BlobStream,
    Stream,
    /// A text and a type of the SDK's crate, which must be an enum.
    Enum(&'a str),
    /// A type of Rusoto's crate and one of the SDK's.
    Types(&'a str, &'a str),
    /// Likewise, of the events of a stream; then the SDK's type of its errors.
    Events(&'a str, &'a str, &'a str),
    List(&'a Type, &'a Type),
    /// Keys and values.
    Map([&'a Type; 2], [&'a Type; 2]),
    None,
}

/// Compares a type of Rusoto with one of the SDK, both without an `Option`.
pub(crate) fn fit<'a>(rusoto: &'a Type, sdk: &'a Type) -> Fit<'a> {
    match ((&*rusoto.name, &rusoto.args[..]), (&*sdk.name, &sdk.args[..])) {
        (("String", []), ("String", [])) => Fit::Text,
        (("bool", []), ("bool", [])) => Fit::Bool,
        (("i64", []), ("i64", [])) => Fit::Long,
        (("f32", []), ("f32", [])) => Fit::Float,
        (("f64", []), ("f64", [])) => Fit::Double,
        (("i64", []), ("i32", [])) => Fit::Integer,
        // S3's `part_number_marker`.
        (("i64", []), ("String", [])) => Fit::IntegerText,
        (("f64", []), ("DateTime", [])) => Fit::Seconds,
        (("String", []), ("DateTime", [])) => Fit::TimeText,
        (("Bytes", []), ("Blob", [])) => Fit::Blob,
        // Lambda's `invoke_args`.
        (("Bytes", []), ("ByteStream", [])) => Fit::BlobStream,
        (("StreamingBody", []), ("ByteStream", [])) => Fit::Stream,
        (("String", []), (path, [])) if path.starts_with("types::") => Fit::Enum(path),
        ((name, []), (path, [])) if path.starts_with("types::") => Fit::Types(name, path),
        (("EventStream", [item]), ("event_receiver::EventReceiver", [events, error])) => {
            Fit::Events(&item.name, &events.name, &error.name)
        }
        (("Vec", [rusoto]), ("Vec", [sdk])) => Fit::List(rusoto, sdk),
        (("HashMap", [key, value]), ("HashMap", [sdk_key, sdk_value])) => {
            Fit::Map([key, value], [sdk_key, sdk_value])
        }
        _ => Fit::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ty(text: &str) -> Type {
        Type::new(&syn::parse_str(text).expect("a type"))
    }

    #[test]
    fn each_pair_of_types_has_its_conversion() {
        let rows = [
            ("String", "::std::string::String", Fit::Text),
            ("i64", "i64", Fit::Long),
            ("i64", "i32", Fit::Integer),
            ("i64", "::std::string::String", Fit::IntegerText),
            ("f64", "::aws_smithy_types::DateTime", Fit::Seconds),
            ("String", "::aws_smithy_types::DateTime", Fit::TimeText),
            ("bytes::Bytes", "::aws_smithy_types::Blob", Fit::Blob),
            ("bytes::Bytes", "::aws_smithy_types::byte_stream::ByteStream", Fit::BlobStream),
            ("StreamingBody", "::aws_smithy_types::byte_stream::ByteStream", Fit::Stream),
            ("String", "crate::types::Tier", Fit::Enum("types::Tier")),
            ("S3Error", "crate::types::Error", Fit::Types("S3Error", "types::Error")),
            (
                "EventStream<Item>",
                "crate::event_receiver::EventReceiver<crate::types::Events, crate::types::error::EventsError>",
                Fit::Events("Item", "types::Events", "types::error::EventsError"),
            ),
        ];
        for (rusoto, sdk, expected) in rows {
            assert_eq!(fit(&ty(rusoto), &ty(sdk)), expected, "{rusoto} and {sdk}");
        }
        let (texts, tags) = (ty("Vec<String>"), ty("::std::vec::Vec<crate::types::Tag>"));
        assert_eq!(fit(&texts, &tags), Fit::List(&ty("String"), &ty("crate::types::Tag")));
        let (texts, tags) =
            (ty("HashMap<String, i64>"), ty("::std::collections::HashMap<crate::types::Key, i32>"));
        let expected = Fit::Map([&ty("String"), &ty("i64")], [&ty("crate::types::Key"), &ty("i32")]);
        assert_eq!(fit(&texts, &tags), expected);
    }

    #[test]
    fn other_pairs_do_not_fit() {
        for (rusoto, sdk) in [
            ("String", "i32"),
            ("i64", "bool"),
            ("f64", "f32"),
            ("Vec<i64>", "i64"),
            ("bool", "String"),
            ("String", "crate::primitives::Other"),
            ("Vec<String>", "HashMap<String, String>"),
            ("&'static str", "String"),
        ] {
            assert_eq!(fit(&ty(rusoto), &ty(sdk)), Fit::None, "{rusoto} and {sdk}");
        }
    }
}
