//! The file of a service with a `match` on the error of each operation.

use std::fmt::Write;

use rusoto_compat_api_table::Table;

use crate::calls::request;
use crate::values::{ident, Values};

/// Returns functions that make calls on the facade and say which error came, and a list of them with the codes of each.
pub(crate) fn write(table: &Table) -> String {
    let (facade, package) = (&table.rusoto_trait, &table.rusoto.name);
    let mut text = format!(
        "//! Errors of every operation of {}.\n#![allow(warnings, clippy::all)]\n\n\
         use futures_util::future::BoxFuture;\nuse rusoto_compat_facade::{facade} as Facade;\n\
         use rusoto_core::RusotoError;\nuse {package}::{facade};\n\n",
        table.service
    );
    let mut list = String::new();
    for operation in table.operations.iter().filter(|it| it.sdk.is_some()) {
        let method = &operation.method;
        let required = request(table, operation, |path| Values::new(table).required(path));
        let mut arms = String::new();
        for variant in &operation.errors {
            let name = &variant.rusoto;
            _ = writeln!(
                arms,
                "        Err(RusotoError::Service({package}::{}::{name}(_))) => {name:?},",
                operation.error
            );
        }
        for name in ["HttpDispatch", "Credentials", "Validation", "ParseError"] {
            _ = writeln!(arms, "        Err(RusotoError::{name}(_)) => {name:?},");
        }
        text += &format!(
            "pub async fn {method}(facade: &Facade) -> &'static str {{\n    \
             match facade.{}({required}).await {{\n        Ok(_) => \"an answer\",\n{arms}        \
             Err(RusotoError::Unknown(answer)) if answer.status == 404 => \"404\",\n        \
             Err(_) => \"another\",\n    }}\n}}\n\n",
            ident(method)
        );
        let codes: Vec<&String> = operation.errors.iter().map(|it| &it.code).collect();
        list += &format!("    ({method:?}, &{codes:?}, |facade| Box::pin({method}(facade))),\n");
    }
    text + "/// A function that says which error came.\n\
            pub type Call = for<'a> fn(&'a Facade) -> BoxFuture<'a, &'static str>;\n\n\
            /// All operations, with the codes that Rusoto knows.\n\
            pub const CALLS: &[(&str, &[&str], Call)] = &[\n"
        + &list
        + "];\n"
}
