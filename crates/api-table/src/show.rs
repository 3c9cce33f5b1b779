//! A table as text for people.

use std::collections::BTreeSet;
use std::fmt;

use crate::{Field, Operation, Table, Value};

/// One operation, with all types that it needs. Its `Display` is plain text.
#[derive(Debug)]
pub struct Shown<'a> {
    table: &'a Table,
    operation: &'a Operation,
}

impl Table {
    /// Returns one operation as text.
    pub fn show<'a>(&'a self, operation: &'a Operation) -> Shown<'a> {
        Shown { table: self, operation }
    }
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { table, operation } = self;
        let unit = || "()".to_owned();
        let request = operation.request.clone().unwrap_or_default();
        let response = operation.response.clone().unwrap_or_else(unit);
        writeln!(
            f,
            "{} {}{}",
            table.service,
            operation.name,
            if operation.only_reads { ", only reads" } else { "" }
        )?;
        let (rusoto, sdk) = (&table.rusoto, &table.sdk);
        writeln!(
            f,
            "  {} {} ({:?}): {}::{}({request}) -> {response}",
            rusoto.name, rusoto.version, table.rusoto_form, table.rusoto_trait, operation.method
        )?;
        match (&operation.sdk, &operation.instead) {
            (Some(it), _) => {
                writeln!(
                    f,
                    "  {} {} ({:?}): {}({}) -> {}",
                    sdk.name, sdk.version, table.sdk_form, it.method, it.input, it.output
                )?;
            }
            (None, instead) => {
                let instead =
                    instead.as_ref().map(|instead| format!(", call {instead} instead")).unwrap_or_default();
                writeln!(f, "  {} {}: not there{instead}", sdk.name, sdk.version)?;
            }
        }

        writeln!(f, "\n{}", operation.error)?;
        for variant in &operation.errors {
            let sdk = variant.sdk.as_deref().unwrap_or("Unhandled");
            writeln!(f, "  {:40} {:30} {sdk}", variant.code, variant.rusoto)?;
        }
        for code in &operation.validation_codes {
            writeln!(f, "  {code:40} RusotoError::Validation")?;
        }

        let mut shown = BTreeSet::new();
        for path in operation.sdk.iter().flat_map(|sdk| [&sdk.input, &sdk.output]) {
            self.write(f, path, &mut shown)?;
        }
        Ok(())
    }
}

impl<'a> Shown<'a> {
    fn write(&self, f: &mut fmt::Formatter<'_>, path: &'a str, shown: &mut BTreeSet<&'a str>) -> fmt::Result {
        if !shown.insert(path) {
            return Ok(());
        }
        let mut values: Vec<&Value> = Vec::new();
        if let Some(entry) = self.table.structs.get(path) {
            let build = if entry.fallible { ", build() may fail" } else { "" };
            writeln!(f, "\n{} = {path}{build}", entry.rusoto)?;
            for field in &entry.fields {
                writeln!(f, "  {field}")?;
                values.push(&field.value);
            }
        }
        if let Some(union) = self.table.unions.get(path) {
            writeln!(f, "\n{} = {path}, one of", union.rusoto)?;
            for variant in &union.variants {
                let error = if variant.is_error { ", as an error" } else { "" };
                writeln!(f, "  {:40} {:40} {}{error}", variant.rusoto, variant.sdk, variant.value)?;
                values.push(&variant.value);
            }
        }
        if let Some(texts) = self.table.enums.get(path) {
            writeln!(f, "\nString = {path}")?;
            for (text, variant) in &texts.variants {
                writeln!(f, "  {text:40} {variant}")?;
            }
        }
        values.into_iter().flat_map(Value::paths).try_for_each(|path| self.write(f, path, shown))
    }
}

/// A line: Rusoto's name, the SDK's name, the value. An `!` stands after the name of a field that is not an `Option`.
impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = |required| if required { "!" } else { "" };
        let rusoto = format!("{}{}", self.rusoto, mark(self.rusoto_required));
        let sdk = format!("{}{}", self.sdk, mark(self.sdk_required));
        write!(f, "{rusoto:40} {sdk:40} {}", self.value)
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text => f.write_str("String"),
            Self::Bool => f.write_str("bool"),
            Self::Long => f.write_str("i64"),
            Self::Float => f.write_str("f32"),
            Self::Double => f.write_str("f64"),
            Self::Integer => f.write_str("i64 = i32"),
            Self::IntegerText => f.write_str("i64 = String"),
            Self::Enum(path) => write!(f, "String = {path}"),
            Self::Time(format) => write!(f, "time, {format:?}"),
            Self::Blob => f.write_str("Bytes = Blob"),
            Self::BlobStream => f.write_str("Bytes = ByteStream"),
            Self::Stream => f.write_str("StreamingBody = ByteStream"),
            Self::EventStream(path) => write!(f, "events, {path}"),
            Self::Struct(path) | Self::Union(path) => f.write_str(path),
            Self::List(value) => write!(f, "Vec<{value}>"),
            Self::Map(key, value) => write!(f, "HashMap<{key}, {value}>"),
            Self::Unmatched(why) => write!(f, "NOT MATCHED: {why}"),
        }
    }
}
