//! The matcher on sources of a few lines.

use std::path::Path;

use super::operations::{Matcher, only_reads};
use crate::read::{Rusoto, Sdk};
use crate::{BodyForm, Package, Table, TimeFormat, Value};

const RUSOTO: &str = r#"
    pub trait Store {
        async fn get_item(&self, input: GetItemRequest) -> Result<GetItemOutput, RusotoError<GetItemError>>;
        async fn list_items(&self) -> Result<(), RusotoError<ListItemsError>>;
        async fn put_old(&self, input: PutOldRequest) -> Result<(), RusotoError<PutOldError>>;
    }
    pub struct GetItemRequest {
        pub key: String,
        pub ipv_6_only: Option<bool>,
        pub since: Option<String>,
        pub tags: Option<Vec<Tag>>,
        pub gone: Option<String>,
        pub size: Option<bool>,
    }
    pub struct GetItemOutput {
        pub body: Option<StreamingBody>,
        pub modified: Option<String>,
        pub limits: ::std::collections::HashMap<String, i64>,
        pub value: Option<AnyValue>,
        pub tag: Option<Tag>,
        pub other_tag: Option<OtherTag>,
        pub events: Option<EventStream<Event>>,
    }
    pub enum Event { Records(Tag), KMSDisabledException(KMSDisabledException) }
    pub struct KMSDisabledException { pub message: Option<String> }
    pub struct Tag { pub type_: String, pub inner: Option<Vec<Tag>> }
    pub struct OtherTag { pub type_: String }
    pub struct AnyValue { pub n: Option<i64>, pub l: Option<Vec<AnyValue>>, pub new: Option<bool> }
    pub struct PutOldRequest { pub key: String }
    pub enum GetItemError { NoSuchItem(String), Odd(String), Late(String) }
    impl GetItemError {
        pub fn from_response(res: BufferedHttpResponse) -> RusotoError<GetItemError> {
            match &parsed_error.code[..] {
                "NoSuchItemException" => return RusotoError::Service(GetItemError::NoSuchItem(parsed_error.message)),
                "OddException" => return RusotoError::Service(GetItemError::Odd(parsed_error.message)),
                "LateException" => return RusotoError::Service(GetItemError::Late(parsed_error.message)),
                "ValidationException" => return RusotoError::Validation(err.msg),
                _ => {}
            }
        }
    }
"#;

const SDK: &[(&str, &str)] = &[
    ("../Cargo.toml", "[dependencies.aws-smithy-json]\nversion = \"0.62\"\n"),
    ("operation.rs", "pub mod get_item;\npub mod list_items;\n"),
    (
        "operation/get_item.rs",
        r#"pub struct GetItem;
pub use crate::operation::get_item::_get_item_output::GetItemOutput;
pub use crate::operation::get_item::_get_item_input::GetItemInput;
fn schema() { match code {
    "LateException" => crate::operation::get_item::GetItemError::LateException({ tmp }),
    _ => {}
} }
"#,
    ),
    (
        "operation/list_items.rs",
        "pub struct ListItems;
pub use crate::operation::list_items::_list_items_output::ListItemsOutput;
pub use crate::operation::list_items::_list_items_input::ListItemsInput;
",
    ),
    (
        "operation/get_item/_get_item_input.rs",
        "pub struct GetItemInput {
            pub key: ::std::option::Option<::std::string::String>,
            pub ipv6_only: ::std::option::Option<bool>,
            pub since: ::std::option::Option<::aws_smithy_types::DateTime>,
            pub tags: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
            pub size: ::std::option::Option<i32>,
            pub added_later: ::std::option::Option<bool>,
        }
        impl GetItemInputBuilder { pub fn build(self) -> Result<GetItemInput, BuildError> {} }",
    ),
    (
        "operation/get_item/_get_item_output.rs",
        "pub struct GetItemOutput {
            pub body: ::aws_smithy_types::byte_stream::ByteStream,
            pub modified: ::std::option::Option<::aws_smithy_types::DateTime>,
            pub limits: ::std::option::Option<::std::collections::HashMap<crate::types::Kind, i32>>,
            pub value: ::std::option::Option<crate::types::AnyValue>,
            pub tag: ::std::option::Option<crate::types::Tag>,
            pub other_tag: ::std::option::Option<crate::types::Tag>,
            pub events: crate::event_receiver::EventReceiver<crate::types::Events, crate::types::error::EventsError>,
            _request_id: Option<String>,
        }
        impl GetItemOutputBuilder { pub fn build(self) -> GetItemOutput {} }",
    ),
    (
        "types.rs",
        "pub use crate::types::_tag::Tag;
pub use crate::types::_kind::Kind;
pub use crate::types::_any_value::AnyValue;
pub use crate::types::_events::Events;
",
    ),
    ("types/_events.rs", "pub enum Events { Records(crate::types::Tag), #[non_exhaustive] Unknown }"),
    (
        "types/error.rs",
        "pub use crate::types::error::_kms_disabled_exception::KmsDisabledException;
pub enum EventsError {
    KmsDisabledException(crate::types::error::KmsDisabledException),
    Unhandled(crate::error::sealed_unhandled::Unhandled),
}
",
    ),
    (
        "types/error/_kms_disabled_exception.rs",
        "pub struct KmsDisabledException {
            pub message: ::std::option::Option<::std::string::String>,
            pub(crate) meta: ::aws_smithy_types::error::ErrorMetadata,
        }",
    ),
    (
        "types/_tag.rs",
        "pub struct Tag {
            pub r#type: crate::types::Kind,
            pub inner: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
            pub color: ::std::string::String,
        }
        impl TagBuilder { pub fn build(self) -> ::std::result::Result<crate::types::Tag, BuildError> {} }",
    ),
    (
        "types/_kind.rs",
        r#"pub enum Kind { Big, #[deprecated] Unknown(UnknownVariantValue) }
        impl ::std::convert::From<&str> for Kind {
            fn from(s: &str) -> Self { match s { "BIG" => Kind::Big, other => Kind::Unknown(other.to_owned()) } }
        }"#,
    ),
    (
        "types/_any_value.rs",
        "pub enum AnyValue { N(i64), L(::std::vec::Vec<crate::types::AnyValue>), #[non_exhaustive] Unknown }",
    ),
    (
        "protocol_serde/shape_get_item.rs",
        r#"fn ser(input: &GetItemInput) { if let Some(x) = &input.since { x.fmt(a::date_time::Format::HttpDate) } }
        fn de_error() { match error_code {
            "NoSuchItemException" => crate::operation::get_item::GetItemError::NoSuchItem({ tmp }),
            _ => crate::operation::get_item::GetItemError::generic(generic),
        } }"#,
    ),
    (
        "protocol_serde/shape_get_item_output.rs",
        "fn de_modified_header() { dates(a::date_time::Format::DateTimeWithOffset) }",
    ),
];

fn table(service: &str) -> Table {
    let folder = tempfile::tempdir().expect("a folder");
    for (file, text) in SDK {
        let file = folder.path().join("src").join(file);
        std::fs::create_dir_all(file.parent().unwrap_or(Path::new(""))).expect("a folder");
        std::fs::write(file, text).expect("written");
    }
    let rusoto = Rusoto::read(BodyForm::Xml, &syn::parse_file(RUSOTO).expect("Rust"));
    let sdk = Sdk::open(folder.path()).expect("the SDK's sources");
    let package = |name: &str| Package { name: name.to_owned(), version: "1.0.0".to_owned() };
    Matcher::new(service, (package("rusoto_store"), package("aws-sdk-store")), (&rusoto, &sdk))
        .run()
        .expect("a table")
}

/// Returns the names on both sides, whether each is required, and the value.
fn field(table: &Table, path: &str, rusoto: &str) -> (String, bool, bool, Value) {
    let field = table.structs[path].fields.iter().find(|field| field.rusoto == rusoto).expect("the field");
    (field.sdk.clone(), field.rusoto_required, field.sdk_required, field.value.clone())
}

const INPUT: &str = "operation::get_item::GetItemInput";
const OUTPUT: &str = "operation::get_item::GetItemOutput";

#[test]
fn an_operation_has_its_names_on_both_sides() {
    let table = table("store");
    assert_eq!(table.rusoto_trait, "Store");
    assert_eq!((table.rusoto_form, table.sdk_form), (BodyForm::Xml, BodyForm::Json));
    let operation = table.operation("GetItem").expect("the operation");
    assert_eq!((&*operation.method, operation.only_reads), ("get_item", true));
    assert_eq!(operation.request.as_deref(), Some("GetItemRequest"));
    let sdk = operation.sdk.as_ref().expect("a partner");
    assert_eq!((&*sdk.method, &*sdk.input, &*sdk.output), ("get_item", INPUT, OUTPUT));
    assert_eq!(sdk.error, "operation::get_item::GetItemError");
    let list = table.operation("list_items").expect("the operation");
    assert_eq!((&list.request, &list.response, list.sdk.is_some()), (&None, &None, true));
}

#[test]
fn errors_go_by_their_code_on_the_wire() {
    let table = table("store");
    let operation = table.operation("GetItem").expect("the operation");
    let errors: Vec<_> = operation
        .errors
        .iter()
        .map(|error| (error.code.as_str(), error.rusoto.as_str(), error.sdk.as_deref()))
        .collect();
    let expected = [
        ("NoSuchItemException", "NoSuchItem", Some("NoSuchItem")),
        ("OddException", "Odd", None),
        ("LateException", "Late", Some("LateException")),
    ];
    assert_eq!(errors, expected);
    assert_eq!(operation.validation_codes, ["ValidationException"]);
}

#[test]
fn fields_have_both_names_and_the_conversion() {
    let table = table("store");
    let of = |path, name| field(&table, path, name);
    let named = |name: &str, rusoto, sdk, value| (name.to_owned(), rusoto, sdk, value);
    let path = |name: &str| format!("types::{name}");
    assert_eq!(of(INPUT, "key"), named("key", true, false, Value::Text));
    assert_eq!(of(INPUT, "ipv_6_only"), named("ipv6_only", false, false, Value::Bool));
    assert_eq!(of(INPUT, "since"), named("since", false, false, Value::Time(TimeFormat::HttpDate)));
    let tags = Value::List(Box::new(Value::Struct(path("Tag"))));
    assert_eq!(of(INPUT, "tags"), named("tags", false, false, tags.clone()));
    assert_eq!(of(OUTPUT, "body"), named("body", false, true, Value::Stream));
    assert_eq!(of(OUTPUT, "modified"), named("modified", false, false, Value::Time(TimeFormat::DateTime)));
    let limits = Value::Map(Box::new(Value::Enum(path("Kind"))), Box::new(Value::Integer));
    assert_eq!(of(OUTPUT, "limits"), named("limits", true, false, limits));
    assert_eq!(of(OUTPUT, "value"), named("value", false, false, Value::Union(path("AnyValue"))));
    assert_eq!(of("types::Tag", "type_"), named("type", true, true, Value::Enum(path("Kind"))));
    assert_eq!(of("types::Tag", "inner"), named("inner", false, false, tags));
    assert_eq!(
        table.enums["types::Kind"].variants.iter().collect::<Vec<_>>(),
        [(&"BIG".into(), &"Big".into())]
    );
    assert_eq!([table.structs[INPUT].fallible, table.structs[OUTPUT].fallible], [true, false]);
}

#[test]
fn rusoto_has_the_errors_of_a_stream_among_its_events() {
    let table = table("store");
    assert_eq!(field(&table, OUTPUT, "events").3, Value::EventStream("types::Events".to_owned()));
    let union = &table.unions["types::Events"];
    assert_eq!((&*union.rusoto, union.rusoto_is_enum), ("Event", true));
    assert_eq!(union.error.as_deref(), Some("types::error::EventsError"));
    let variants = union.variants.iter();
    let variants =
        variants.map(|it| (it.rusoto.as_str(), it.sdk.as_str(), it.is_error, it.value.to_string()));
    let expected = [
        ("Records", "Records", false, "types::Tag".to_owned()),
        (
            "KMSDisabledException",
            "KmsDisabledException",
            true,
            "types::error::KmsDisabledException".to_owned(),
        ),
    ];
    assert_eq!(variants.collect::<Vec<_>>(), expected);
}

#[test]
fn the_services_with_milliseconds_have_them_where_no_header_says_otherwise() {
    let table = table("s3");
    assert_eq!(field(&table, OUTPUT, "modified").3, Value::Time(TimeFormat::DateTimeMillis));
    assert_eq!(field(&table, INPUT, "since").3, Value::Time(TimeFormat::HttpDate));
}

#[test]
fn what_has_no_partner_is_listed() {
    let expected = [
        "error GetItemError::Odd: the SDK has no variant for `OddException`",
        "field AnyValue::new, beside `types::AnyValue`: `types::AnyValue` has no variant of this name",
        "field GetItemOutput::other_tag, beside `operation::get_item::GetItemOutput`: `types::Tag` is the partner of \
         `Tag` and of `OtherTag`",
        "field GetItemRequest::gone, beside `operation::get_item::GetItemInput`: \
         `operation::get_item::GetItemInput` has no field of this name",
        "field GetItemRequest::size, beside `operation::get_item::GetItemInput`: it is `bool` in Rusoto and `i32` in \
         the SDK",
        "field `types::Tag::color`: the SDK may ask for it, and `Tag` does not have it",
        "operation PutOld: the SDK does not have it",
    ];
    assert_eq!(table("store").left_out(), expected);
}

#[test]
fn a_name_says_whether_an_operation_only_reads() {
    for (service, operation) in [
        ("s3", "HeadObject"),
        ("dynamodb", "Query"),
        ("dynamodb", "BatchGetItem"),
        ("dynamodb", "TransactGetItems"),
        ("kms", "Decrypt"),
    ] {
        assert!(only_reads(service, operation), "{operation}");
    }
    for (service, operation) in [
        ("s3", "PutObject"),
        ("sqs", "ReceiveMessage"),
        ("sts", "GetSessionToken"),
        ("kms", "GenerateDataKey"),
        ("any", "Listen"),
        ("any", "Gets"),
    ] {
        assert!(!only_reads(service, operation), "{operation}");
    }
}
