//! The types of the SDK that convert, as data: values of requests, and answers.

use super::names::{into_rusoto, into_sdk};
use super::special::without_special;
use super::types::converted;
use crate::{Direction, Table};

/// Returns a Rust file that implements the traits of `rusoto_compat_facade::moved` for the SDK's types of a service. It is
/// not formatted.
///
/// Only that crate can have it, because the types and the traits are foreign to all others.
pub fn write_moved(table: &Table) -> String {
    let (table, _) = &without_special(table);
    let Table { service, rusoto, sdk, rusoto_trait, .. } = table;
    let values = lines(table, Direction::ToSdk, into_sdk);
    let answers = lines(table, Direction::ToRusoto, into_rusoto);
    format!(
        "// Written by `api-table moved {service}` from {} {} and {} {}. Do not change it by hand.

//! The SDK's types of `{rusoto_trait}` that convert.

#![allow(deprecated)]

use {} as sdk;
use {} as rusoto;

use crate::{service} as facade;

implement! {{
    values {{
{values}    }}
    answers {{
{answers}    }}
}}
",
        rusoto.name,
        rusoto.version,
        sdk.name,
        sdk.version,
        sdk.name.replace('-', "_"),
        rusoto.name,
    )
}

/// Returns a line for each type: the SDK's path, Rusoto's type, and the function that converts.
fn lines(table: &Table, direction: Direction, function: fn(&str) -> String) -> String {
    let line = |(path, rusoto): (&str, &str)| format!("        {path}, {rusoto}, {};\n", function(path));
    converted(table, direction).into_iter().map(line).collect()
}
