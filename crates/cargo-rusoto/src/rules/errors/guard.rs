//! Tests of the SDK's error as code.

use rusoto_compat_api_table::ErrorVariant;
use syn::visit::{self, Visit};
use syn::{Expr, PatTupleStruct};

use super::super::{Context, Crates};
use super::end::Moved;
use super::{Stays, UNKNOWN, stays};
use crate::names::Item;

/// How many codes a test may name. A longer list says less than the mark.
const CODES: usize = 3;

/// What an error of Rusoto is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Test {
    /// Variants of the operation's own error.
    Variants(Vec<String>),
    /// `Unknown` with one of these statuses.
    Status(Vec<String>),
    HttpDispatch,
    Credentials,
    ParseError,
    Validation,
}

/// A variable of an error.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name<'a> {
    pub(super) name: &'a str,
    /// Whether it is a reference.
    pub(super) is_ref: bool,
}

/// Returns code that holds for the SDK's error if one of the tests did for Rusoto's. `taken` has the codes that cannot come any
/// more.
pub(super) fn guard(
    context: &Context<'_>,
    call: &Moved<'_>,
    tests: &[Test],
    name: Name<'_>,
    taken: &[String],
) -> Result<String, Stays> {
    let (mut parts, mut kinds) = (Vec::new(), Vec::new());
    for test in tests {
        parts.extend(answered(context, call, test, name.name, taken)?);
        kinds.extend(kinds_of(test));
    }
    parts.extend((!kinds.is_empty()).then(|| has_kind(&context.crates, name, &kinds)));
    let is_one = parts.len() == 1;
    let bracketed = parts.into_iter().map(|one| match one.contains(" && ") && !is_one {
        true => format!("({one})"),
        false => one,
    });
    Ok(bracketed.collect::<Vec<_>>().join(" || "))
}

/// Returns the test of the service's answer.
fn answered(
    context: &Context<'_>,
    call: &Moved<'_>,
    test: &Test,
    error: &str,
    taken: &[String],
) -> Result<Option<String>, Stays> {
    let service = format!("{error}.as_service_error()");
    Ok(match test {
        Test::Variants(variants) => {
            let all = call.operation.errors.iter().filter(|one| variants.contains(&one.rusoto));
            let (named, coded): (Vec<_>, Vec<_>) = all.partition(|one| method(context, one).is_some());
            let named = named.into_iter().filter_map(|one| method(context, one));
            let mut tests: Vec<String> = named.map(|is| format!("{error}.{is}()")).collect();
            let codes: Vec<_> = coded.iter().map(|one| &*one.code).collect();
            tests.extend((!codes.is_empty()).then(|| has_code(error, &codes)));
            Some(format!("{service}.is_some_and(|{error}| {})", tests.join(" || ")))
        }
        Test::Status(statuses) => {
            let answer = match &*statuses.join(" | ") {
                status if statuses.len() == 1 => format!("response.status().as_u16() == {status}"),
                statuses => format!("matches!(response.status().as_u16(), {statuses})"),
            };
            // Rusoto names the codes that it knows, whatever their status.
            let known: Vec<_> = known(context, call).into_iter().filter(|one| !taken.contains(one)).collect();
            let known: Vec<_> = known.iter().map(String::as_str).collect();
            let others = match known.len() {
                0 => String::new(),
                1..=CODES => {
                    format!("!{service}.is_some_and(|{error}| {}) && ", matches_code(error, &known))
                }
                more => {
                    let why =
                        format!("`Unknown` is an answer without one of the {more} codes that Rusoto knows");
                    return stays(UNKNOWN, format!("{why}: with `error.code()`, the SDK tells more apart"));
                }
            };
            // Without a code, some services have a `ResponseError`, as for an answer that broke off. That has no bytes.
            let answer = format!("{answer} && response.body().bytes().is_some()");
            Some(format!("{others}{error}.raw_response().is_some_and(|response| {answer})"))
        }
        Test::Validation if !has_other_form(context) && !call.operation.validation_codes.is_empty() => {
            let codes: Vec<_> = call.operation.validation_codes.iter().map(String::as_str).collect();
            Some(format!("{service}.is_some_and(|{error}| {})", has_code(error, &codes)))
        }
        Test::HttpDispatch | Test::Credentials | Test::ParseError | Test::Validation => None,
    })
}

/// Returns the stages at which a call fails so.
fn kinds_of(test: &Test) -> &'static [&'static str] {
    match test {
        Test::Variants(_) | Test::Status(_) => &[],
        Test::HttpDispatch => &["Dispatch", "Timeout"],
        Test::Credentials => &["Credentials"],
        Test::ParseError => &["Response"],
        Test::Validation => &["Request"],
    }
}

/// Returns the test by name of the SDK's error for a variant, if it has one that holds for this code alone.
fn method(context: &Context<'_>, variant: &ErrorVariant) -> Option<String> {
    // A form that changed has codes of both times, and the SDK's variants are of both.
    let sdk = variant.sdk.as_ref().filter(|_| !has_other_form(context))?;
    let mut is = "is".to_owned();
    for one in sdk.chars() {
        if one.is_ascii_uppercase() {
            is.push('_');
        }
        is.push(one.to_ascii_lowercase());
    }
    Some(is)
}

fn has_other_form(context: &Context<'_>) -> bool {
    context.table.rusoto_form != context.table.sdk_form
}

/// Returns the codes that do not become `Unknown`.
fn known(context: &Context<'_>, call: &Moved<'_>) -> Vec<String> {
    // The answer to a HEAD has no body, and so no code.
    if context.table.service == "s3" && call.operation.name.starts_with("Head") {
        return Vec::new();
    }
    let validation = call.operation.validation_codes.iter().filter(|_| !has_other_form(context));
    call.operation.errors.iter().map(|one| &one.code).chain(validation).cloned().collect()
}

fn has_code(error: &str, codes: &[&str]) -> String {
    match codes {
        [code] => format!("{error}.meta().code() == Some({code:?})"),
        codes => matches_code(error, codes),
    }
}

fn matches_code(error: &str, codes: &[&str]) -> String {
    let codes: Vec<_> = codes.iter().map(|code| format!("{code:?}")).collect();
    format!("matches!({error}.meta().code(), Some({}))", codes.join(" | "))
}

/// Returns a test of the stage at which a call failed: only this library tells credentials from connections.
fn has_kind(crates: &Crates, name: Name<'_>, kinds: &[&str]) -> String {
    let http = format!("{}::http", crates.compat);
    let error = if name.is_ref { name.name.to_owned() } else { format!("&{}", name.name) };
    let kinds: Vec<_> = kinds.iter().map(|one| format!("{http}::AwsErrorKind::{one}")).collect();
    format!("matches!({http}::AwsErrorExt::aws_error({error}).kind(), {})", kinds.join(" | "))
}

/// Returns what a call has in the SDK: its error, and the tests of the variants that stand in a piece of code.
pub(super) fn shown(context: &Context<'_>, call: &Moved<'_>, code: Option<&Expr>) -> String {
    let error = call.sdk.error.rsplit("::").next().unwrap_or_default();
    let mut named = Variants { context, call, tests: Vec::new() };
    code.into_iter().for_each(|code| named.visit_expr(code));
    let tests: String = named.tests.iter().map(|test| format!(", {test}")).collect();
    format!(" (in the SDK: SdkError<{error}>{tests})")
}

struct Variants<'c, 'a> {
    context: &'c Context<'c>,
    call: &'c Moved<'a>,
    tests: Vec<String>,
}

impl<'ast> Visit<'ast> for Variants<'_, '_> {
    fn visit_pat_tuple_struct(&mut self, one: &'ast PatTupleStruct) {
        let item = self.context.facts.in_pattern(&one.path);
        let is_of = |item: &&Item| {
            item.package == self.context.table.rusoto.name
                && item.path.first() == Some(&self.call.operation.error)
        };
        if let Some(variant) = item.filter(is_of).and_then(|item| item.path.get(1)) {
            let all = self.call.operation.errors.iter().filter(|one| one.rusoto == *variant);
            self.tests.extend(all.map(|one| match method(self.context, one) {
                Some(is) => format!("{is}()"),
                None => format!("code {}", one.code),
            }));
        }
        visit::visit_pat_tuple_struct(self, one);
    }
}
