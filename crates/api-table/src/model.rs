//! The data of a table.
//!
//! A type of the SDK is named by its path in the SDK's crate, without `crate::`, as `types::Tag` or
//! `operation::get_object::GetObjectInput`. A type of Rusoto is named by its name alone.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The API of one service, in Rusoto and in the SDK.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// The name in both crate names, as `s3` in `rusoto_s3` and `aws-sdk-s3`.
    pub service: String,
    /// The crate of Rusoto that was read.
    pub rusoto: Package,
    /// The crate of the SDK that was read.
    pub sdk: Package,
    /// The form in which Rusoto reads the service's bodies.
    pub rusoto_form: BodyForm,
    /// The form in which the SDK does. If it is another one, the error enums of Rusoto cannot read what it receives.
    pub sdk_form: BodyForm,
    /// Rusoto's trait, as `S3`. Its client has the same name with `Client` after it.
    pub rusoto_trait: String,
    /// All operations of Rusoto's trait, in its order.
    pub operations: Vec<Operation>,
    /// Structs on both sides, by the SDK's path. One struct of Rusoto may have several partners.
    pub structs: BTreeMap<String, Struct>,
    /// Enums with a value in each variant on the SDK's side, by its path.
    pub unions: BTreeMap<String, Union>,
    /// Enums of texts on the SDK's side, by its path. Rusoto has a `String` in their place.
    pub enums: BTreeMap<String, Enum>,
}

/// A package of crates.io.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
}

/// The form of requests and responses, and of errors in them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BodyForm {
    /// JSON.
    Json,
    /// XML.
    Xml,
}

/// One operation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Operation {
    /// The name in AWS's documents, as `GetObject`.
    pub name: String,
    /// The method of Rusoto's trait, as `get_object`.
    pub method: String,
    /// The type that Rusoto's method takes, if it takes one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub request: Option<String>,
    /// The type that Rusoto's method returns, if it is not `()`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub response: Option<String>,
    /// The same operation in the SDK, if it is there.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub sdk: Option<SdkOperation>,
    /// What to call in the SDK where it does not have this operation.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub instead: Option<String>,
    /// Whether a call may be sent twice to compare the answers: it changes nothing, and its answer is not drawn anew.
    pub only_reads: bool,
    /// Rusoto's enum of the errors, as `GetObjectError`.
    pub error: String,
    /// Its variants, each with the code on the wire that leads to it.
    pub errors: Vec<ErrorVariant>,
    /// Codes on the wire for which Rusoto returns `RusotoError::Validation`.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub validation_codes: Vec<String>,
}

/// One operation in the SDK.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SdkOperation {
    /// The method of the client, as `get_object`. The module in `operation` has the same name.
    pub method: String,
    /// The path of the input. [`Table::structs`] has it if Rusoto's method takes a request.
    pub input: String,
    /// The path of the output. [`Table::structs`] has it if Rusoto's method returns a response.
    pub output: String,
    /// The path of the enum of the errors.
    pub error: String,
}

/// One variant of an error enum of Rusoto.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErrorVariant {
    /// Rusoto's variant.
    pub rusoto: String,
    /// The code on the wire.
    pub code: String,
    /// The SDK's variant for the same code, if it has one. Without one, the SDK returns `Unhandled` with this code.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub sdk: Option<String>,
}

/// One struct on both sides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Struct {
    /// Rusoto's type.
    pub rusoto: String,
    /// All fields of Rusoto's type, in its order.
    pub fields: Vec<Field>,
    /// Whether the SDK's `build()` returns a `Result`.
    #[serde(skip_serializing_if = "is_false", default)]
    pub fallible: bool,
    /// Fields that the SDK's type must have and Rusoto's does not.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub sdk_requires: Vec<String>,
}

/// One field on both sides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Rusoto's name. Neither name has an `r#` before it.
    pub rusoto: String,
    /// The SDK's name. The builder's setter is this name after `set_`.
    pub sdk: String,
    /// Whether Rusoto's type is not an `Option`.
    #[serde(skip_serializing_if = "is_false", default)]
    pub rusoto_required: bool,
    /// Whether the SDK's type is not an `Option`.
    #[serde(skip_serializing_if = "is_false", default)]
    pub sdk_required: bool,
    /// What the field holds.
    pub value: Value,
}

/// An enum of the SDK that holds one value. Rusoto has a struct with a field a variant, or an enum for events.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Union {
    /// Rusoto's type.
    pub rusoto: String,
    /// Whether Rusoto's type is an enum.
    #[serde(skip_serializing_if = "is_false", default)]
    pub rusoto_is_enum: bool,
    /// For events, the path of the SDK's enum of the errors that end the stream.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub error: Option<String>,
    /// One entry for each field, or variant, of Rusoto's type.
    pub variants: Vec<UnionVariant>,
}

/// One variant of a [`Union`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnionVariant {
    /// Rusoto's field or variant.
    pub rusoto: String,
    /// The SDK's variant.
    pub sdk: String,
    /// Whether this is a variant of [`Union::error`], which the SDK returns as an error and Rusoto as an event.
    #[serde(skip_serializing_if = "is_false", default)]
    pub is_error: bool,
    /// What it holds.
    pub value: Value,
}

/// An enum of texts in the SDK.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enum {
    /// The variants but `Unknown`: the text on the wire, and the variant's name.
    pub variants: BTreeMap<String, String>,
}

/// What a field holds on both sides, without the `Option`s around it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// `String` on both sides.
    Text,
    /// `bool` on both sides.
    Bool,
    /// `i64` on both sides.
    Long,
    /// `f32` on both sides.
    Float,
    /// `f64` on both sides.
    Double,
    /// `i64` in Rusoto and `i32` in the SDK.
    Integer,
    /// `i64` in Rusoto and `String` in the SDK.
    IntegerText,
    /// `String` in Rusoto and an enum in the SDK, by its path in [`Table::enums`].
    Enum(String),
    /// A text or a number in Rusoto, and `DateTime` in the SDK.
    Time(TimeFormat),
    /// `Bytes` in Rusoto and `Blob` in the SDK.
    Blob,
    /// `Bytes` in Rusoto and `ByteStream` in the SDK.
    BlobStream,
    /// `StreamingBody` in Rusoto (its `ByteStream`) and `ByteStream` in the SDK.
    Stream,
    /// `EventStream` in Rusoto and `EventReceiver` in the SDK, of the events at this path in [`Table::unions`].
    EventStream(String),
    /// Structs on both sides, by the SDK's path in [`Table::structs`].
    Struct(String),
    /// A struct, or an enum of events, in Rusoto, and an enum in the SDK, by its path in [`Table::unions`].
    Union(String),
    /// `Vec` on both sides.
    List(Box<Value>),
    /// `HashMap` on both sides: key and value.
    Map(Box<Value>, Box<Value>),
    /// The two sides do not fit. The text says why.
    Unmatched(String),
}

/// How Rusoto has a time in a response, which is how the service sent it. In a request, callers may write other forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TimeFormat {
    /// An `f64` with the seconds since 1970.
    EpochSeconds,
    /// A `String` as `Thu, 26 Nov 2026 01:23:39 GMT`.
    HttpDate,
    /// A `String` as `2026-11-26T01:23:39Z`.
    DateTime,
    /// A `String` as `2026-11-26T01:23:39.000Z`.
    DateTimeMillis,
}

fn is_false(value: &bool) -> bool {
    !value
}
