//! What is rewritten: one kind of edit a file. A rule gets syntax, and returns edits and marks.
//!
//! - `clients`: A1, clients that are made. `uses`: the names of a `use`, and its text without some.
//! - `calls`: B1, calls of operations. `sites`: the calls of a file. `sent`: how one is written. `futures`: those that are
//!   not awaited where they are made. `repeated`: B2, a request that is cloned or changed.
//! - `operations`: which operations, and what follows their calls. `extension`: the import that this needs. `around`: the
//!   module of a place, and what its imports bring in.
//! - `request`: a request as setters. `values`: which of the next makes a value. `single`: one without others in it.
//!   `locals`: one made in a `let`. `nested`: one written out. `maker`: what these ask for the values in theirs. `typed`:
//!   whether an expression has a type of its own.
//! - `answer`: where an answer goes. `shape`: what it is on the way. `reads`: a field that is read.
//! - `errors`: C, matches on the errors of moved calls.
//! - `imports`: D, imports that nobody uses any more.
//! - `mark`: the comment above what stays. `statements`: where it goes. `words`: the names in a function or a file. `ends`:
//!   what has no value.

mod answer;
mod around;
mod calls;
mod clients;
mod ends;
mod errors;
mod extension;
mod futures;
mod imports;
mod locals;
mod maker;
mod mark;
mod nested;
mod operations;
mod reads;
mod repeated;
mod request;
mod sent;
mod shape;
mod single;
mod sites;
mod statements;
mod typed;
mod uses;
mod values;
mod words;

use rusoto_compat_api_table::Table;
use syn::Expr;

pub(crate) use clients::{kept_by, refusal as clients_refusal};
pub(crate) use mark::{mark, unmark};
pub(crate) use operations::{counted, covers};

use crate::edit::{Edit, Source};
use crate::find::Facts;
use crate::names::{Def, Item, Module, ModulePath, Names, Path};

/// The package with the facades, as paths name it.
pub(crate) const FACADE: &str = "rusoto_compat_facade";
/// The packages that rewritten code names.
pub(crate) const OURS: [&str; 2] = ["rusoto_compat", FACADE];

/// One kind of edit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RewriteRule {
    /// The name in summaries.
    pub(crate) name: &'static str,
    /// What it does.
    pub(crate) does: &'static str,
    /// Whether it changes the type of clients, which all of a workspace must do at once.
    pub(crate) moves_clients: bool,
    /// Returns all places of a file that it is about.
    pub(crate) find: fn(&Context<'_>, &syn::File) -> Vec<Site>,
}

/// All rules, in the order in which they run.
pub(crate) const RULES: &[RewriteRule] = &[clients::RULE, calls::RULE];

/// The rules that run with them if they are asked for: a person has to look at what they do.
pub(crate) const ASSISTED: &[RewriteRule] = &[errors::RULE];

/// The rules that run when the others have changed all they can.
pub(crate) const CLEANERS: &[RewriteRule] = &[imports::RULE];

/// What a rule knows of a file, for one service.
pub(crate) struct Context<'a> {
    pub(crate) source: Source<'a>,
    /// Its syntax.
    pub(crate) file: &'a syn::File,
    pub(crate) facts: &'a Facts,
    pub(crate) table: &'a Table,
    pub(crate) crates: Crates,
    /// What all names of the workspace stand for.
    pub(crate) names: &'a Names,
    /// The module that the file is.
    pub(crate) module: &'a ModulePath,
    /// The text of the file before any rule ran.
    pub(crate) before: &'a str,
    /// The other files of the package.
    pub(crate) others: &'a [(&'a ModulePath, &'a str)],
}

/// What the package around calls the crates that the rewritten code names.
#[derive(Clone, Debug)]
pub(crate) struct Crates {
    /// Rusoto's crate of the service.
    pub(crate) rusoto: String,
    /// `rusoto-compat`.
    pub(crate) compat: String,
    /// `rusoto-compat-facade`.
    pub(crate) facade: String,
}

/// A place that a rule is about.
#[derive(Debug)]
pub(crate) struct Site {
    pub(crate) rule: &'static str,
    /// The operation, as `GetObject`. It is empty for a client.
    pub(crate) operation: String,
    /// Where it stands.
    pub(crate) at: usize,
    /// Where the statement begins that gets a mark above it.
    pub(crate) mark: usize,
    pub(crate) verdict: Verdict,
}

/// What becomes of a place.
#[derive(Debug)]
pub(crate) enum Verdict {
    /// All of these edits are made.
    Rewrite(Vec<Edit>),
    /// It stays whole, with a mark: the kind of finding, and why.
    Left { id: &'static str, why: String },
    /// It stays without a mark, because something else comes first.
    Later(String),
}

/// Returns an expression without the brackets around it.
fn inner(expr: &Expr) -> &Expr {
    match expr {
        Expr::Paren(one) => inner(&one.expr),
        Expr::Group(one) => inner(&one.expr),
        other => other,
    }
}

/// Returns a name as code has it: a keyword gets `r#`.
fn ident(name: &str) -> String {
    if syn::parse_str::<syn::Ident>(name).is_ok() { name.to_owned() } else { format!("r#{name}") }
}

/// Returns what a path of an import leads to: first from the crates, then from the names here.
fn leads_to(names: &Names, module: &ModulePath, blocks: &[Module], path: &[String]) -> Option<Def> {
    let from_crates: Path = std::iter::once(String::new()).chain(path.iter().cloned()).collect();
    names.resolve(module, blocks, path).or_else(|| names.resolve(module, &[], &from_crates))
}

/// Returns whether a module sees what another one imports for itself: it is one below it.
fn sees(module: &ModulePath, other: &ModulePath) -> bool {
    module.root == other.root && module.path.starts_with(&other.path)
}

/// Returns whether a module with this text may have a name by way of another module of its crate.
fn may_take(names: &Names, module: &ModulePath, text: &str, name: &str) -> bool {
    match names.imported_as(module, name) {
        Some(path) => path.first().is_some_and(|first| ["crate", "self", "super"].contains(&&**first)),
        None => ["crate::", "super::"].iter().any(|way| text.contains(way)),
    }
}

fn is_facade(item: &Item) -> bool {
    item.package == FACADE
}
