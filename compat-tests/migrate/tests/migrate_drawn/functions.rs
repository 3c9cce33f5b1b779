//! Functions that make a call, and the program around them.

use fastrand::Rng;
use rusoto_compat_api_table::Table;

use crate::reads::Reads;
use crate::values::{choose, ident, Values};
use crate::SERVICES;

/// What becomes of an answer. `$c` is the call, `$f` its future, `$u` what uses `out`, and `$m` a place for `mut`.
const WITH_ANSWER: &[&str] = &[
    "let $mout = $c?; $u",
    "let $mout = $c?;\n    $u",
    "match $c { Ok($mout) => { $u } Err(e) => println!(\"{}\", e) }",
    "match $c { Err(e) => return Err(e.into()), Ok($mout) => { $u } }",
    "if let Ok($mout) = $c { $u }",
    "let res = $c; let $mout = res?; $u",
    "let $mout = $c.unwrap(); $u",
    "let $mout = $c.map_err(|e| e.to_string())?; $u",
    "for _ in 0..2 { let $mout = $c?; $u }",
    "let out = &$c?; $u",
    "let call = $f; let $mout = call.await?; $u",
    "let $mout = wait($f)?; $u",
    "let $mout = wait(async { $c })?; $u",
];

const WITHOUT_ANSWER: &[&str] = &[
    "$c?;",
    "let r: Result<(), RusotoError<$e>> = $c; r?;",
    "if $c.is_ok() { }",
    "let () = $c?;",
    "if let Err(e) = $c { println!(\"{}\", e) }",
    "wait($f)?;",
];

/// What becomes of the error, with or without an answer. `$v` is a variant of it.
const WITH_ERROR: &[&str] = &[
    "match $c { Ok(_) => {} Err(RusotoError::Service($v(why))) => text(why), Err(e) => return Err(e.into()) }",
    "if let Err(RusotoError::Service($v(ref why))) = $c { st(why) }",
    "take(matches!($c, Err(RusotoError::Service($v(_)))));",
];

/// Returns a function. Its number is in its name.
pub(crate) fn draw(table: &Table, number: usize, drawn: &mut Rng) -> String {
    let operations: Vec<_> =
        table.operations.iter().filter(|it| it.sdk.is_some() && it.request.is_some()).collect();
    let operation = operations[drawn.usize(..operations.len())];
    let sdk = operation.sdk.as_ref().unwrap();
    let mut values = Values::new(table, drawn);
    let argument = values.request(&sdk.input, operation.request.as_deref().unwrap_or_default());
    let before = values.before;
    let future = format!("st.{}.{}({argument})", table.service, ident(&operation.method));
    let error = format!("{}::{}", table.rusoto.name, operation.error);
    let variant = match operation.errors.len() {
        0 => None,
        count => Some(format!("{error}::{}", operation.errors[drawn.usize(..count)].rusoto)),
    };
    let (forms, uses) = match (&variant, &operation.response) {
        (Some(_), _) if drawn.u8(..) < 30 => (WITH_ERROR, String::new()),
        (_, None) => (WITHOUT_ANSWER, String::new()),
        _ => (WITH_ANSWER, Reads::new(table, drawn).of(&sdk.output)),
    };
    let call = choose(drawn, forms)
        .replace("$v", &variant.unwrap_or_default())
        .replace("$c", "$f.await")
        .replace("$f", &future)
        .replace("$e", &error)
        .replace("$m", choose(drawn, &["", "mut "]))
        .replace("$u", &uses);
    let statements: String = before.iter().map(|it| format!("    {it}\n")).collect();
    format!("async fn f{number}(st: &St, p: &str) -> Res {{\n{statements}    {call}\n    Ok(())\n}}\n")
}

/// Returns the number of the function that begins with a line.
pub(crate) fn number(line: &str) -> Option<usize> {
    line.strip_prefix("async fn f")?.split_once('(')?.0.parse().ok()
}

/// Returns the function with a number.
pub(crate) fn one(program: &str, number: usize) -> Option<&str> {
    let from = program.find(&format!("async fn f{number}("))?;
    let rest = &program[from..];
    rest.find("\n}\n").map(|end| &rest[..end + 3])
}

/// Returns a program with these functions.
pub(crate) fn program(functions: &[String]) -> String {
    let mut text = "use rusoto_core::RusotoError;\nuse std::collections::HashMap;\n".to_owned();
    let mut fields = String::new();
    for service in SERVICES {
        let name = Table::of(service).unwrap().rusoto_trait;
        text += &format!("use rusoto_compat_facade::{name} as F{name};\nuse rusoto_{service}::{name};\n");
        fields += &format!("{service}: F{name}, ");
    }
    text += "type Res = Result<(), Box<dyn std::error::Error>>;\n\
        fn take<T>(_: T) {}\nfn show<T: std::fmt::Debug>(_: &T) {}\nfn text(_: String) {}\nfn num(_: i64) {}\n\
        fn otext(_: Option<String>) {}\nfn st(_: &str) {}\nfn make() -> String { String::new() }\n\
        fn gen<T: Default>() -> T { T::default() }\n\
        fn wait<F: std::future::Future>(_: F) -> F::Output { unimplemented!() }\n";
    text += &format!(
        "struct St {{ {fields}n: i64, on: Option<i64>, s: String, os: Option<String>, f: bool, v: Vec<String>, \
         m: HashMap<String, String> }}\n"
    );
    text + &functions.concat()
}
