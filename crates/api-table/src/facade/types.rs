//! The functions that convert structs and unions.

use super::names::{ident, into_rusoto, into_sdk};
use super::operations::Writer;
use super::special::{always_set, default};
use super::values::Conversion;
use crate::{Direction, Struct, Table, Union};

/// Returns the structs and unions with a function for a direction: the SDK's path, and Rusoto's type.
pub(super) fn converted(table: &Table, direction: Direction) -> Vec<(&str, &str)> {
    let mut paths = table.used(direction);
    // The fields of a request go into the SDK's call without a struct between.
    paths.retain(|path| direction == Direction::ToRusoto || !path.starts_with("operation::"));
    let rusoto = |path: &str| {
        let of_union = || table.unions.get(path).map(|it| it.rusoto.as_str());
        table.structs.get(path).map(|it| it.rusoto.as_str()).or_else(of_union)
    };
    paths.into_iter().filter_map(|path| Some((path, rusoto(path)?))).collect()
}

impl Writer<'_> {
    /// Writes the functions of all types that a direction needs.
    pub(super) fn types(&mut self, direction: Direction) {
        let table = self.table;
        for (path, _) in converted(table, direction) {
            match (table.structs.get(path), table.unions.get(path), direction) {
                (Some(entry), _, Direction::ToSdk) => self.struct_into_sdk(path, entry),
                (Some(entry), _, Direction::ToRusoto) => self.struct_into_rusoto(path, entry),
                (None, Some(union), Direction::ToSdk) => self.union_into_sdk(path, union),
                (None, Some(union), Direction::ToRusoto) => self.union_into_rusoto(path, union),
                _ => {}
            }
        }
    }

    fn struct_into_sdk(&mut self, path: &str, entry: &Struct) {
        let (function, rusoto) = (into_sdk(path), &entry.rusoto);
        let argument = if entry.fields.is_empty() { "_" } else { "it" };
        self.line(&format!(
            "pub(crate) fn {function}({argument}: rusoto::{rusoto}) -> Result<sdk::{path}, Unfit> {{"
        ));
        let setters = self.setters(entry, "it");
        self.line(&format!("let builder = sdk::{path}::builder(){setters};"));
        self.line(match entry.fallible {
            true => "builder.build().map_err(Unfit::not_built)\n}\n",
            false => "Ok(builder.build())\n}\n",
        });
    }

    /// Returns the calls that set all fields of a builder.
    pub(super) fn setters(&mut self, entry: &Struct, from: &str) -> String {
        let mut setters = String::new();
        for field in &entry.fields {
            let place = format!("{}::{}", entry.rusoto, field.rusoto);
            let conversion = self.conversion(&field.value, Direction::ToSdk, &place);
            let value = conversion.for_setter(field, &format!("{from}.{}", ident(&field.rusoto)));
            let value = value + &default(&self.table.service, &place);
            setters.push_str(&format!("\n.set_{}({value})", field.sdk));
        }
        setters
    }

    fn struct_into_rusoto(&mut self, path: &str, entry: &Struct) {
        let (function, rusoto) = (into_rusoto(path), &entry.rusoto);
        let argument = if entry.fields.is_empty() { "_" } else { "it" };
        self.line(&format!(
            "pub(crate) fn {function}({argument}: sdk::{path}) -> Result<rusoto::{rusoto}, Unfit> {{"
        ));
        self.line(&format!("Ok(rusoto::{rusoto} {{"));
        for field in &entry.fields {
            let place = format!("{rusoto}::{}", field.rusoto);
            let conversion = self.conversion(&field.value, Direction::ToRusoto, &place);
            let value = conversion.for_rusoto(
                field,
                &format!("it.{}", ident(&field.sdk)),
                self.table.rusoto_form,
                &place,
            );
            let always = match always_set(&self.table.service, rusoto, &field.rusoto) {
                true => ".or_else(|| Some(Default::default()))",
                false => "",
            };
            self.line(&format!("{}: {value}{always},", ident(&field.rusoto)));
        }
        self.line("})\n}\n");
    }

    fn union_into_sdk(&mut self, path: &str, union: &Union) {
        let (function, rusoto) = (into_sdk(path), &union.rusoto);
        self.line(&format!(
            "pub(crate) fn {function}(it: rusoto::{rusoto}) -> Result<sdk::{path}, Unfit> {{"
        ));
        self.line("support::one([");
        for variant in &union.variants {
            let place = format!("{rusoto}::{}", variant.rusoto);
            let conversion = self.conversion(&variant.value, Direction::ToSdk, &place);
            let value = conversion.option(&format!("it.{}", ident(&variant.rusoto)));
            self.line(&format!("{value}.map(sdk::{path}::{}),", variant.sdk));
        }
        self.line(&format!("], \"{rusoto}\")\n}}\n"));
    }

    fn union_into_rusoto(&mut self, path: &str, union: &Union) {
        let (function, rusoto) = (into_rusoto(path), &union.rusoto);
        self.line(&format!(
            "pub(crate) fn {function}(it: sdk::{path}) -> Result<rusoto::{rusoto}, Unfit> {{"
        ));
        self.line("Ok(match it {");
        for variant in &union.variants {
            let place = format!("{rusoto}::{}", variant.rusoto);
            let value = self.conversion(&variant.value, Direction::ToRusoto, &place).value("value");
            let fields = format!("{}: Some({value}), ..Default::default()", ident(&variant.rusoto));
            self.line(&format!("sdk::{path}::{}(value) => rusoto::{rusoto} {{ {fields} }},", variant.sdk));
        }
        // Rusoto ignores members that it does not know.
        self.line(&format!("_ => rusoto::{rusoto}::default(),\n}})\n}}\n"));
    }

    /// Returns the conversion of a value, and notes if there is none.
    fn conversion(&mut self, value: &crate::Value, direction: Direction, place: &str) -> Conversion {
        let conversion = Conversion::of(value, direction, self.table.rusoto_form, place);
        if let Conversion::None(why) = &conversion {
            self.unsupported.push(format!("{place}: {why}"));
        }
        conversion
    }
}
