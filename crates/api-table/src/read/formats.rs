//! The formats of times, which are in the code of the SDK that writes and reads them.

use std::collections::BTreeMap;

/// A format of the SDK: the last name of `aws_smithy_types::date_time::Format::HttpDate`.
pub(crate) type Format = String;

/// The formats of the fields that one file writes and reads.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Formats {
    /// By the field of the input that is written.
    pub(crate) written: BTreeMap<String, Format>,
    /// By the field of the output that is set.
    pub(crate) read: BTreeMap<String, Format>,
}

/// What stands in such a file, in the order in which it stands there.
enum Mark<'a> {
    /// `&input.field`: what follows writes this field.
    Written(&'a str),
    /// `fn de_field_header`: what follows reads this field. Any other function ends what was before.
    Function(Option<&'a str>),
    /// `.set_field(`: what came before reads this field.
    Set(&'a str),
    /// `date_time::Format::DateTime`.
    Format(&'a str),
}

const STARTS: [&str; 5] = ["&input.", "&_input.", "fn ", ".set_", "date_time::Format::"];

impl Formats {
    /// Adds what one file says.
    pub(crate) fn add(&mut self, text: &str) {
        // The field that is being written, or read from a header.
        let (mut writing, mut header) = (None, None);
        // A format that was read before its field is known.
        let mut pending: Option<&str> = None;
        for mark in marks(text) {
            match mark {
                Mark::Written(field) => writing = Some(field),
                Mark::Function(field) => (writing, header, pending) = (None, field, None),
                Mark::Set(field) => {
                    if let Some(format) = pending.take() {
                        self.read.insert(field.to_owned(), format.to_owned());
                    }
                }
                Mark::Format(format) => match (header, writing) {
                    (Some(field), _) => {
                        self.read.insert(field.to_owned(), format.to_owned());
                    }
                    (None, Some(field)) => {
                        self.written.insert(field.to_owned(), format.to_owned());
                    }
                    (None, None) => pending = Some(format),
                },
            }
        }
    }
}

fn marks(text: &str) -> impl Iterator<Item = Mark<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (at, start) = STARTS.iter().filter_map(|start| Some((rest.find(start)?, *start))).min()?;
        let after = &rest[at + start.len()..];
        let end = after.find(|c: char| c != '_' && !c.is_ascii_alphanumeric()).unwrap_or(after.len());
        let name;
        (name, rest) = after.split_at(end);
        Some(match start {
            "&input." | "&_input." => Mark::Written(name),
            "fn " => Mark::Function(name.strip_prefix("de_").and_then(|name| name.strip_suffix("_header"))),
            ".set_" => Mark::Set(name),
            _ => Mark::Format(name),
        })
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_text_is_read(parts in prop::collection::vec(
            prop_oneof!["&input.", "fn de_", "_header", ".set_", "date_time::Format::", "[a-zü({ ]{0,9}"], 0..20
        )) {
            Formats::default().add(&parts.concat());
        }
    }

    type Pairs = Vec<(String, Format)>;

    fn read(text: &str) -> (Pairs, Pairs) {
        let mut formats = Formats::default();
        formats.add(text);
        (formats.written.into_iter().collect(), formats.read.into_iter().collect())
    }

    fn pair(field: &str, format: &str) -> (String, Format) {
        (field.to_owned(), format.to_owned())
    }

    #[test]
    fn a_header_is_read_by_a_function_of_its_name() {
        let text = r#"
            pub(crate) fn de_last_modified_header(header_map: &Headers) -> Result<Option<DateTime>, ParseError> {
                let headers = header_map.get_all("Last-Modified");
                let var_1 = many_dates_bytes(headers, ::aws_smithy_types::date_time::Format::HttpDate)?;
            }
            pub(crate) fn de_e_tag_header(header_map: &Headers) -> Result<Option<String>, ParseError> {}"#;
        assert_eq!(read(text), (vec![], vec![pair("last_modified", "HttpDate")]));
    }

    #[test]
    fn a_header_and_a_query_are_written_from_the_input() {
        let text = r#"
            pub fn ser_headers(input: &GetObjectInput) {
                if let Some(inner_1) = &input.if_match { let formatted_2 = inner_1.as_str(); }
                if let Some(inner_3) = &input.if_modified_since {
                    let formatted_4 = inner_3.fmt(::aws_smithy_types::date_time::Format::HttpDate)?;
                }
            }
            fn uri_query(_input: &GetObjectInput, mut output: &mut String) -> Result<(), BuildError> {
                if let Some(inner_7) = &_input.response_expires {
                    query.push_kv("response-expires", &fmt_timestamp(inner_7, ::aws_smithy_types::date_time::Format::HttpDate)?);
                }
            }"#;
        let expected = vec![pair("if_modified_since", "HttpDate"), pair("response_expires", "HttpDate")];
        assert_eq!(read(text), (expected, vec![]));
    }

    #[test]
    fn an_element_is_set_after_it_is_read() {
        let text = r#"
            pub fn de_object(decoder: &mut ScopedDecoder) -> Result<Object, XmlDecodeError> {
                s if s.matches("Key") => { let var_1 = Some(x); builder = builder.set_key(var_1); }
                s if s.matches("LastModified") => {
                    let var_2 = Some(DateTime::from_str(y, ::aws_smithy_types::date_time::Format::DateTimeWithOffset)?);
                    builder = builder.set_last_modified(var_2);
                }
                s if s.matches("ETag") => { builder = builder.set_e_tag(var_3); }
            }
            pub fn ser_retention(input: &ObjectLockRetention) {
                if let Some(var_1) = &input.retain_until_date {
                    inner_writer.data(var_1.fmt(::aws_smithy_types::date_time::Format::DateTime)?.as_ref());
                }
            }"#;
        let expected =
            (vec![pair("retain_until_date", "DateTime")], vec![pair("last_modified", "DateTimeWithOffset")]);
        assert_eq!(read(text), expected);
    }

    #[test]
    fn a_format_does_not_pass_from_one_function_to_the_next() {
        let text = "fn a() { date_time::Format::HttpDate } fn b() { builder.set_name(x) }";
        assert_eq!(read(text), (vec![], vec![]));
    }
}
