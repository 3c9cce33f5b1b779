//! Requests and answers with values that are drawn, for tests that compare both SDKs.

use std::collections::BTreeMap;

use super::names::{ident, snake};
use super::special::{refusal, without_special};
use super::types::converted;
use crate::{BodyForm, Direction, Struct, Table, TimeFormat, Union, Value};

/// Operations of which Rusoto derives no `Serialize` for the answer, because its body is one field.
const NOT_SERIALIZE: &[&str] = &["get_bucket_policy", "invoke"];

/// Returns a Rust file with a request and an answer for each operation of a service, and with the codes of its errors.
///
/// An answer is JSON, with the names on the wire if the service's bodies are JSON. If they are XML, it has the names of
/// Rusoto's fields, and `expected` has what Rusoto's client returns for it.
///
/// A value of each type that converts for a request is drawn as well.
///
/// The file uses `Any`, which draws, `shown`, `fits` and `there_and_back`, all in the module at the path `any`. It is not
/// formatted.
pub fn write_samples(table: &Table, any: &str) -> String {
    let refused = |method: &str| refusal(table, method).is_some();
    let (without, _) = without_special(table);
    let is_xml = table.rusoto_form == BodyForm::Xml;
    let mut text =
        format!("pub(crate) use {} as rusoto;\n\nuse {any}::{{Any, shown}};\n\n", table.rusoto.name);
    text += &values(&without, any);
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
        let input = operation
            .request
            .as_deref()
            .map(|it| format!("{}(any)", function(&without, Direction::ToSdk, it)))
            .unwrap_or_default();
        let method = &operation.method;
        text += &format!("{method:?} => shown(client.{method}({input}).await),\n");
    }
    text += "other => panic!(\"{other}\"),\n}\n}\n\n";
    let codes: String = operations
        .iter()
        .map(|it| {
            let codes: Vec<&String> = it.errors.iter().map(|error| &error.code).collect();
            format!("({:?}, &{codes:?}),\n", it.method)
        })
        .collect();
    text += &format!(
        "/// The codes of the errors of each operation.\npub(crate) const ERRORS: &[(&str, &[&str])] = &[{codes}];\n\n"
    );
    let mut types = BTreeMap::new();
    functions(&without, Direction::ToSdk, &mut types);
    functions(&without, Direction::ToRusoto, &mut types);
    let answers: Vec<(&str, Option<String>)> = operations
        .iter()
        .filter_map(|operation| {
            let output = operation.sdk.as_ref().and_then(|sdk| without.structs.get(&sdk.output));
            // A body that is a stream cannot be drawn as JSON.
            let streams = output.is_some_and(|it| it.fields.iter().any(|field| field.value == Value::Stream));
            let drawn = operation.response.as_deref().filter(|_| output.is_some());
            let draw = |it| format!("{}(any)", function(&without, Direction::ToRusoto, it));
            let can_be_drawn = !streams && !NOT_SERIALIZE.contains(&&*operation.method);
            can_be_drawn.then(|| (&*operation.method, drawn.map(draw)))
        })
        .collect();
    text += &matched("A drawn answer", "answer", &answers, |draw| {
        draw.map_or("\"{}\".to_owned()".to_owned(), |it| format!("serde_json::to_string(&{it}).unwrap()"))
    });
    if is_xml {
        let names: String = answers.iter().map(|it| format!("{:?},", it.0)).collect();
        text += &format!(
            "/// The operations that have an answer.\npub(crate) const ANSWERS: &[&str] = &[{names}];\n\n"
        );
        text += &matched("What Rusoto's client returns for it", "expected", &answers, |draw| {
            format!("shown(Ok::<_, rusoto_core::RusotoError<()>>({}))", draw.unwrap_or("()"))
        });
    }
    text + &types.into_values().collect::<String>()
}

/// Returns a function that converts a drawn value of each type in requests. Those of answers too go there and back.
fn values(table: &Table, any: &str) -> String {
    let answers = converted(table, Direction::ToRusoto);
    let row = |it: (&str, &str)| {
        let (check, direction) = match answers.contains(&it) {
            true => ("there_and_back", Direction::ToRusoto),
            false => ("fits", Direction::ToSdk),
        };
        let (path, draw) = (it.0, function(table, direction, it.1));
        let sdk = format!("rusoto_compat_facade::sdk::{}::{path}", table.service);
        format!("({path:?}, {any}::{check}::<{sdk}>({draw}(any))),\n")
    };
    let rows: String = converted(table, Direction::ToSdk).into_iter().map(row).collect();
    format!(
        "/// Drawn values, as they were and as they came back.\npub(crate) fn values(any: &mut Any) -> Vec<(&'static str, \
         [String; 2])> {{\nvec![\n{rows}]\n}}\n\n"
    )
}

/// Returns a function from an operation to a text.
fn matched(
    doc: &str,
    name: &str,
    answers: &[(&str, Option<String>)],
    body: impl Fn(Option<&str>) -> String,
) -> String {
    let arms: String =
        answers.iter().map(|(method, draw)| format!("{method:?} => {},\n", body(draw.as_deref()))).collect();
    format!(
        "/// {doc}.\npub(crate) fn {name}(operation: &str, any: &mut Any) -> String {{\nmatch operation {{\n{arms}\
         other => panic!(\"{{other}}\"),\n}}\n}}\n\n"
    )
}

/// Adds a function for each type of Rusoto that a direction needs.
fn functions(table: &Table, direction: Direction, types: &mut BTreeMap<String, String>) {
    for path in table.used(direction) {
        if let Some(entry) = table.structs.get(path) {
            types.insert(function(table, direction, &entry.rusoto), of_struct(table, entry, direction));
        } else if let Some(union) = table.unions.get(path) {
            let name = function(table, direction, &union.rusoto);
            types.entry(name).or_insert_with(|| of_union(table, union, direction));
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
        } else if direction == Direction::ToRusoto && field.rusoto == "content_length" {
            "Some(0)".to_owned()
        } else if field.rusoto == "bucket" && field.rusoto_required {
            "any.name()".to_owned()
        } else if field.rusoto_required {
            drawn(table, &field.value, direction)
        } else if direction == Direction::ToRusoto && field.sdk_required {
            // The SDK has a default for these where the service sends nothing.
            format!("Some({})", drawn(table, &field.value, direction))
        } else {
            format!("any.option(|any| {})", drawn(table, &field.value, direction))
        };
        fields += &format!("{}: {value},\n", ident(&field.rusoto));
    }
    let argument = if fields.contains("any") { "any" } else { "_" };
    format!(
        "fn {}({argument}: &mut Any) -> rusoto::{1} {{\nrusoto::{1} {{\n{fields}}}\n}}\n\n",
        function(table, direction, &entry.rusoto),
        entry.rusoto
    )
}

fn of_union(table: &Table, union: &Union, direction: Direction) -> String {
    let rusoto = &union.rusoto;
    let (last, first) = union.variants.split_last().expect("a union has variants");
    let arm = |variant: &crate::UnionVariant| {
        let (name, value) = (ident(&variant.rusoto), drawn(table, &variant.value, direction));
        format!("rusoto::{rusoto} {{ {name}: Some({value}), ..Default::default() }},\n")
    };
    let arms: String = first.iter().enumerate().map(|(at, it)| format!("{at} => {}", arm(it))).collect();
    format!(
        "fn {}(any: &mut Any) -> rusoto::{rusoto} {{\nmatch any.below({}) {{\n{arms}_ => {}}}\n}}\n\n",
        function(table, direction, rusoto),
        union.variants.len(),
        arm(last)
    )
}

/// Returns the expression of a drawn value.
fn drawn(table: &Table, value: &Value, direction: Direction) -> String {
    let of_type = |rusoto: &str| format!("{}(any)", function(table, direction, rusoto));
    match value {
        Value::Time(TimeFormat::DateTimeMillis) if direction == Direction::ToRusoto => {
            "any.date_time_millis()".to_owned()
        }
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
        Value::Struct(path) => table.structs.get(path).map(|it| of_type(&it.rusoto)).unwrap_or_default(),
        Value::Union(path) => table.unions.get(path).map(|it| of_type(&it.rusoto)).unwrap_or_default(),
        Value::List(value) => format!("any.list(|any| {})", drawn(table, value, direction)),
        Value::Map(key, value) => {
            let key =
                if **key == Value::Text { "any.name()".to_owned() } else { drawn(table, key, direction) };
            format!("any.map(|any| ({key}, {}))", drawn(table, value, direction))
        }
        Value::EventStream(_) | Value::Unmatched(_) => String::new(),
    }
}

/// Returns the function that draws a type. JSON services have one for both directions.
fn function(table: &Table, direction: Direction, rusoto: &str) -> String {
    match (table.rusoto_form, direction) {
        (BodyForm::Xml, Direction::ToRusoto) => format!("answered_{}", snake(rusoto)),
        _ => format!("any_{}", snake(rusoto)),
    }
}
