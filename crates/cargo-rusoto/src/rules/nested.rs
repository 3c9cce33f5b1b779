//! A value that is written out where the request is: structs, unions, lists and maps, with others in them.

use rusoto_compat_api_table::{Field, Struct, Value};
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, ExprStruct, Member, Token};

use super::maker::Maker;
use super::single::{Made, unfit, whole, whole_type};
use super::typed::{is_default, path_ends};
use super::{Context, inner};
use crate::names::plain;

/// Returns the SDK's value for one that is written out.
pub(super) fn made(maker: &Maker<'_>, place: &str, value: &Value, expr: &Expr) -> Result<Made, String> {
    let text = maker.context.source.of(expr);
    match (value, inner(expr)) {
        (Value::Struct(path), Expr::Struct(literal)) => structure(maker, path, literal),
        (Value::Union(path), Expr::Struct(literal)) => union(maker, place, path, literal),
        (Value::List(_) | Value::Map(..), one) if is_empty(maker.context, one) => {
            Ok(Made::Value(text.to_owned()))
        }
        (Value::List(one), Expr::Macro(it)) if it.mac.path.is_ident("vec") => {
            let parser = Punctuated::<Expr, Token![,]>::parse_terminated;
            let elements = parser.parse2(it.mac.tokens.clone()).map_err(|_| unfit(place, value))?;
            list(maker, place, one, elements.iter())
        }
        (Value::List(one), Expr::MethodCall(call)) if call.method == "collect" && has_own_type(one) => {
            collected(maker, place, one, call).unwrap_or_else(|| Err(unfit(place, value)))
        }
        (Value::Map(key, one), expr) => {
            let written = pairs(expr, |pairs| map(maker, place, (key, one), pairs));
            written.unwrap_or_else(|| unwritten(place, value, text))
        }
        (value, _) => unwritten(place, value, text),
    }
}

/// Returns the SDK's value for a list or a map that comes from elsewhere.
fn unwritten(place: &str, value: &Value, text: &str) -> Result<Made, String> {
    match (whole_type(value), whole(value, "")) {
        // The type is what the field of Rusoto's struct gave it.
        (Some(ty), Some(after)) if after.starts_with(INTO) => {
            Ok(Made::Value(format!("<{ty}>::into_iter({text}){}", after.trim_start_matches(INTO))))
        }
        _ => Err(unfit(place, value)),
    }
}

/// How a list or a map is taken apart.
const INTO: &str = ".into_iter()";

/// Returns the path of a type of the SDK.
fn sdk(context: &Context<'_>, path: &str) -> String {
    format!("{}::sdk::{}::{path}", context.crates.facade, context.table.service)
}

fn structure(maker: &Maker<'_>, path: &str, literal: &ExprStruct) -> Result<Made, String> {
    let entry = maker.context.table.structs.get(path).ok_or("a struct in the request has no table")?;
    let name = &entry.rusoto;
    if !entry.sdk_requires.is_empty() {
        return Err(format!("`{name}` has fields in the SDK that Rusoto does not know"));
    }
    let (mut setters, mut sure) = (String::new(), Vec::new());
    for (field, expr) in fields(entry, literal)? {
        if let Some(setter) = maker.setter(field, expr)? {
            setters.push_str(&setter.text);
            sure.extend(setter.is_sure.then_some(&field.rusoto));
        }
    }
    let must_be = |field: &&Field| field.sdk_required || field.rusoto_required;
    if let Some(field) = entry.fields.iter().filter(must_be).find(|field| !sure.contains(&&field.rusoto)) {
        return Err(format!("`{name}` may be without `{}`, and the SDK builds none then", field.rusoto));
    }
    let text = format!("{}::builder(){setters}.build()", sdk(maker.context, path));
    Ok(if entry.fallible { Made::Built(text) } else { Made::Fits(text) })
}

/// Returns the fields that a literal sets.
fn fields<'a>(entry: &'a Struct, literal: &'a ExprStruct) -> Result<Vec<(&'a Field, &'a Expr)>, String> {
    if literal.rest.as_ref().is_some_and(|rest| !is_default(rest)) {
        return Err(format!("`{}` takes the rest of its fields from another one", entry.rusoto));
    }
    let field = |it: &'a syn::FieldValue| {
        let Member::Named(name) = &it.member else { return None };
        let name = plain(name);
        let field = entry.fields.iter().find(|field| field.rusoto == name)?;
        it.attrs.is_empty().then_some((field, &it.expr))
    };
    let fields: Option<Vec<_>> = literal.fields.iter().map(field).collect();
    fields.ok_or_else(|| format!("`{}` has a field that the SDK does not have", entry.rusoto))
}

/// Returns the variant of a union whose literal sets exactly one member.
fn union(maker: &Maker<'_>, place: &str, path: &str, literal: &ExprStruct) -> Result<Made, String> {
    let entry = maker.context.table.unions.get(path).ok_or("an enum in the request has no table")?;
    let name = &entry.rusoto;
    let one = || format!("`{name}` is an enum in the SDK, and this one does not set exactly one member");
    if literal.rest.as_ref().is_some_and(|rest| !is_default(rest)) || entry.rusoto_is_enum {
        return Err(one());
    }
    let set: Vec<_> = literal.fields.iter().filter(|it| !path_ends(&it.expr, &["None"])).collect();
    let [field] = &set[..] else { return Err(one()) };
    let Member::Named(member) = &field.member else { return Err(one()) };
    let member = plain(member);
    let variant = entry.variants.iter().find(|it| it.rusoto == member).ok_or_else(one)?;
    let value = match inner(&field.expr) {
        Expr::Call(call) if call.args.len() == 1 && path_ends(&call.func, &["Some"]) => call.args.first(),
        _ => None,
    };
    let value = value.ok_or_else(|| format!("`{member}` of `{name}` may be `None`"))?;
    match maker.made(place, &variant.value, value)? {
        Made::Fits(it) | Made::Value(it) => {
            Ok(Made::Fits(format!("{}::{}({it})", sdk(maker.context, path), variant.sdk)))
        }
        Made::Built(_) => Err(format!("`{member}` of `{name}` is built by a `Result` in the SDK")),
    }
}

/// Returns values that stand beside each other, and whether all are a `Result`, because one is.
fn alike(made: Vec<Made>) -> (Vec<String>, bool) {
    let is_built = made.iter().any(|one| matches!(one, Made::Built(_)));
    let text = |one| match one {
        Made::Fits(text) | Made::Value(text) if is_built => format!("Ok({text})"),
        Made::Fits(text) | Made::Value(text) | Made::Built(text) => text,
    };
    (made.into_iter().map(text).collect(), is_built)
}

fn list<'a>(
    maker: &Maker<'_>,
    place: &str,
    value: &Value,
    elements: impl Iterator<Item = &'a Expr>,
) -> Result<Made, String> {
    let made = elements.map(|element| maker.made(place, value, element));
    let (made, is_built) = alike(made.collect::<Result<_, _>>()?);
    let all = made.join(", ");
    Ok(if is_built {
        Made::Built(format!("[{all}].into_iter().collect::<Result<Vec<_>, _>>()"))
    } else {
        Made::Value(format!("vec![{all}]"))
    })
}

fn map(
    maker: &Maker<'_>,
    place: &str,
    (key, value): (&Value, &Value),
    pairs: &[(&Expr, &Expr)],
) -> Result<Made, String> {
    let key_of = |expr| match maker.made(place, key, expr)? {
        Made::Fits(text) | Made::Value(text) => Ok(text),
        Made::Built(_) => Err(unfit(place, value)),
    };
    let keys = pairs.iter().map(|(one, _)| key_of(one)).collect::<Result<Vec<_>, _>>()?;
    let values = pairs.iter().map(|(_, other)| maker.made(place, value, other));
    let (values, is_built) = alike(values.collect::<Result<_, _>>()?);
    let made: Vec<_> = keys.iter().zip(values).map(|(key, value)| format!("({key}, {value})")).collect();
    let all = made.join(", ");
    Ok(if is_built {
        Made::Built(format!(
            "[{all}].into_iter().map(|(key, value)| value.map(|value| (key, value))).collect::<Result<std::collections::HashMap<_, _>, _>>()"
        ))
    } else {
        Made::Value(format!("std::collections::HashMap::from([{all}])"))
    })
}

/// Returns `….map(|it| Struct { … }).collect()` with the SDK's struct.
fn collected(
    maker: &Maker<'_>,
    place: &str,
    value: &Value,
    call: &syn::ExprMethodCall,
) -> Option<Result<Made, String>> {
    let Expr::MethodCall(map) = inner(&call.receiver) else { return None };
    let (true, 1, true) = (map.method == "map", map.args.len(), call.args.is_empty()) else { return None };
    let Some(Expr::Closure(closure)) = map.args.first() else { return None };
    let Expr::Struct(_) = inner(&closure.body) else { return None };
    let source = maker.context.source;
    let (whole, body) = (source.range(map), source.range(&closure.body));
    let (before, after) = (source.slice(whole.start..body.start), source.slice(body.end..whole.end));
    let written = |text: &str, list: &str| format!("{before}{text}{after}.collect::<{list}>()");
    Some(maker.sure(place, value, &closure.body).map(|made| match made {
        Made::Fits(text) | Made::Value(text) => Made::Value(written(&text, "Vec<_>")),
        Made::Built(text) => Made::Built(written(&text, "Result<Vec<_>, _>")),
    }))
}

fn has_own_type(value: &Value) -> bool {
    matches!(value, Value::Struct(_) | Value::Union(_))
}

fn is_empty(context: &Context<'_>, expr: &Expr) -> bool {
    match expr {
        Expr::Macro(one) => one.mac.path.is_ident("vec") && one.mac.tokens.is_empty(),
        Expr::Call(call) if call.args.is_empty() => {
            let text: String = context.source.of(&*call.func).split_whitespace().collect();
            ["Vec::new", "HashMap::new", "Vec::default", "HashMap::default", "Default::default"]
                .contains(&&*text)
        }
        _ => false,
    }
}

/// Calls a function with the entries of a map that is written out.
fn pairs<T>(expr: &Expr, then: impl FnOnce(&[(&Expr, &Expr)]) -> T) -> Option<T> {
    match inner(expr) {
        Expr::Call(call) if path_ends(&call.func, &["HashMap", "from"]) => match call.args.first()? {
            Expr::Array(all) => Some(then(&tuples(&all.elems)?)),
            _ => None,
        },
        Expr::MethodCall(call) if call.method == "collect" && call.args.is_empty() => {
            match inner(&call.receiver) {
                Expr::MethodCall(iter) if iter.method == "into_iter" => match inner(&iter.receiver) {
                    Expr::Array(all) => Some(then(&tuples(&all.elems)?)),
                    Expr::Macro(one) if one.mac.path.is_ident("vec") => {
                        let parser = Punctuated::<Expr, Token![,]>::parse_terminated;
                        Some(then(&tuples(&parser.parse2(one.mac.tokens.clone()).ok()?)?))
                    }
                    _ => None,
                },
                Expr::Call(once) if path_ends(&once.func, &["iter", "once"]) => {
                    Some(then(&tuples(&once.args)?))
                }
                _ => None,
            }
        }
        Expr::Macro(one) if one.mac.path.segments.last()?.ident == "hashmap" => {
            let arrow = |input: ParseStream<'_>| {
                let key: Expr = input.parse()?;
                input.parse::<Token![=>]>()?;
                Ok((key, input.parse::<Expr>()?))
            };
            let parser = |input: ParseStream<'_>| {
                Punctuated::<(Expr, Expr), Token![,]>::parse_terminated_with(input, arrow)
            };
            let all = parser.parse2(one.mac.tokens.clone()).ok()?;
            Some(then(&all.iter().map(|(key, value)| (key, value)).collect::<Vec<_>>()))
        }
        _ => None,
    }
}

fn tuples(all: &Punctuated<Expr, Token![,]>) -> Option<Vec<(&Expr, &Expr)>> {
    let pair = |one| match inner(one) {
        Expr::Tuple(one) if one.elems.len() == 2 => Some((one.elems.first()?, one.elems.last()?)),
        _ => None,
    };
    all.iter().map(pair).collect()
}
