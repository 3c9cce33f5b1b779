//! Requests and answers with values that are drawn, for tests that compare both SDKs.

use std::collections::BTreeMap;

use super::names::{ident, snake};
use super::special::{refusal, without_special};
use crate::{BodyForm, Direction, Struct, Table, TimeFormat, Union, Value};

/// Returns a Rust file with a request for each operation of a service, and with an answer if it is JSON on both sides.
///
/// The file uses `Any`, which draws, and `shown`, both in the module at the path `any`. It is not formatted.
pub fn write_samples(table: &Table, any: &str) -> String {
    let refused = |method: &str| refusal(table, method).is_some();
    let (without, _) = without_special(table);
    let with_answers = (table.rusoto_form, table.sdk_form) == (BodyForm::Json, BodyForm::Json);
    let mut text =
        format!("pub(crate) use {} as rusoto;\n\nuse {any}::{{Any, shown}};\n\n", table.rusoto.name);
    let operations: Vec<_> = table.operations.iter().filter(|it| !refused(&it.method)).collect();
    let names: String = operations.iter().map(|it| format!("{:?},", it.method)).collect();
    text += &format!(
        "/// The operations that can be called.\npub(crate) const OPERATIONS: &[&str] = &[{names}];\n\n"
    );
    text += &format!(
        "/// Makes a call with a drawn request.\npub(crate) async fn call(client: &(dyn rusoto::{} + Send + Sync), \
         operation: &str, any: &mut Any) -> String {{\nmatch operation {{\n",
        table.rusoto_trait
    );
    for operation in &operations {
        let input =
            operation.request.as_deref().map(|it| format!("{}(any)", function(it))).unwrap_or_default();
        let method = &operation.method;
        text += &format!("{method:?} => shown(client.{method}({input}).await),\n");
    }
    text += "other => panic!(\"{other}\"),\n}\n}\n\n";
    let mut types = BTreeMap::new();
    functions(&without, Direction::ToSdk, &mut types);
    if with_answers {
        text +=
            "/// Returns a drawn answer.\npub(crate) fn answer(operation: &str, any: &mut Any) -> String {\n";
        text += "match operation {\n";
        for operation in &operations {
            let known = |output: &str| without.structs.contains_key(output);
            let answers = operation.sdk.as_ref().is_some_and(|sdk| known(&sdk.output));
            let output = operation.response.as_deref().filter(|_| answers);
            let body = output.map_or("\"{}\".to_owned()".to_owned(), |it| {
                format!("serde_json::to_string(&{}(any)).unwrap()", function(it))
            });
            text += &format!("{:?} => {body},\n", operation.method);
        }
        text += "other => panic!(\"{other}\"),\n}\n}\n\n";
        functions(&without, Direction::ToRusoto, &mut types);
    }
    text + &types.into_values().collect::<String>()
}

/// Adds a function for each type of Rusoto that a direction needs.
fn functions(table: &Table, direction: Direction, types: &mut BTreeMap<String, String>) {
    for path in table.used(direction) {
        if let Some(entry) = table.structs.get(path) {
            let function = of_struct(table, entry, direction);
            types.insert(entry.rusoto.clone(), function);
        } else if let Some(union) = table.unions.get(path) {
            types.entry(union.rusoto.clone()).or_insert_with(|| of_union(table, union));
        }
    }
}

fn of_struct(table: &Table, entry: &Struct, direction: Direction) -> String {
    let streams = entry.fields.iter().any(|field| field.value == Value::Stream);
    let mut fields = String::new();
    for field in &entry.fields {
        // The length of a stream is known, and another one would not be a request.
        let value = if streams && field.rusoto == "content_length" {
            "None".to_owned()
        } else if field.rusoto == "bucket" && field.rusoto_required {
            "any.name()".to_owned()
        } else if field.rusoto_required {
            drawn(table, &field.value)
        } else if direction == Direction::ToRusoto && field.sdk_required {
            // The SDK has a default for these where the service sends nothing.
            format!("Some({})", drawn(table, &field.value))
        } else {
            format!("any.option(|any| {})", drawn(table, &field.value))
        };
        fields += &format!("{}: {value},\n", ident(&field.rusoto));
    }
    let argument = if fields.contains("any") { "any" } else { "_" };
    format!(
        "fn {}({argument}: &mut Any) -> rusoto::{1} {{\nrusoto::{1} {{\n{fields}}}\n}}\n\n",
        function(&entry.rusoto),
        entry.rusoto
    )
}

fn of_union(table: &Table, union: &Union) -> String {
    let rusoto = &union.rusoto;
    let (last, first) = union.variants.split_last().expect("a union has variants");
    let arm = |variant: &crate::UnionVariant| {
        let (name, value) = (ident(&variant.rusoto), drawn(table, &variant.value));
        format!("rusoto::{rusoto} {{ {name}: Some({value}), ..Default::default() }},\n")
    };
    let arms: String = first.iter().enumerate().map(|(at, it)| format!("{at} => {}", arm(it))).collect();
    format!(
        "fn {}(any: &mut Any) -> rusoto::{rusoto} {{\nmatch any.below({}) {{\n{arms}_ => {}}}\n}}\n\n",
        function(rusoto),
        union.variants.len(),
        arm(last)
    )
}

/// Returns the expression of a drawn value.
fn drawn(table: &Table, value: &Value) -> String {
    match value {
        Value::Text => "any.text()".to_owned(),
        Value::Bool => "any.bool()".to_owned(),
        Value::Long | Value::Integer | Value::IntegerText => "any.integer()".to_owned(),
        Value::Float => "any.float() as f32".to_owned(),
        Value::Double => "any.float()".to_owned(),
        Value::Enum(path) => {
            let texts: Vec<&String> =
                table.enums.get(path).into_iter().flat_map(|it| it.variants.keys()).collect();
            format!("any.text_of(&{texts:?})")
        }
        Value::Time(TimeFormat::EpochSeconds) => "any.seconds()".to_owned(),
        Value::Time(TimeFormat::HttpDate) => "any.http_date()".to_owned(),
        Value::Time(TimeFormat::DateTime | TimeFormat::DateTimeMillis) => "any.date_time()".to_owned(),
        Value::Blob if table.rusoto_form == BodyForm::Xml => "any.base64()".to_owned(),
        Value::Blob | Value::BlobStream => "any.bytes()".to_owned(),
        Value::Stream => "any.stream()".to_owned(),
        Value::Struct(path) => {
            table.structs.get(path).map(|it| format!("{}(any)", function(&it.rusoto))).unwrap_or_default()
        }
        Value::Union(path) => {
            table.unions.get(path).map(|it| format!("{}(any)", function(&it.rusoto))).unwrap_or_default()
        }
        Value::List(value) => format!("any.list(|any| {})", drawn(table, value)),
        Value::Map(key, value) => {
            let key = if **key == Value::Text { "any.name()".to_owned() } else { drawn(table, key) };
            format!("any.map(|any| ({key}, {}))", drawn(table, value))
        }
        Value::EventStream(_) | Value::Unmatched(_) => String::new(),
    }
}

/// Returns the function that draws a type.
fn function(rusoto: &str) -> String {
    format!("any_{}", snake(rusoto))
}
