//! Where the answer of a call goes, and whether all that is done with it compiles for the SDK's answer too.
//!
//! Every expression of the function is looked at. One whose value has a struct of the SDK in it must go where the rules know
//! it: a variable, a pattern, a loop, a method of `shape`, a field. All else refuses the site, so what is not known is not
//! rewritten.

use std::collections::HashMap;

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Expr, Pat, Stmt, Token};

use super::ends::{assigns, diverges, ends};
use super::shape::{Made, Shape};
use super::typed::names_in;
use super::values::{Read, read};
use super::{Context, inner, words};
use crate::edit::Edit;
use crate::names::plain;

/// Returns the edits of the reads of an answer, or why the call must stay. `call` is where the name of its method stands.
pub(super) fn follow(
    context: &Context<'_>,
    function: &syn::Block,
    call: usize,
    output: &str,
) -> Result<Vec<Edit>, String> {
    let mut answer = Answer {
        context,
        call,
        output,
        variables: Vec::new(),
        edits: Vec::new(),
        taken: Vec::new(),
        repeated: 0,
        seen_in: None,
        refused: None,
    };
    if answer.block(function).is_some() {
        answer.refuse("the answer is returned from the function");
    }
    match answer.refused {
        Some(why) => Err(why),
        None if answer.seen_in.is_none() => Err("the call stands in a macro".to_owned()),
        None => Ok(answer.edits),
    }
}

/// What an expression is.
enum Kind {
    /// Nothing of the SDK.
    Other,
    /// Something with a struct of the SDK in it.
    Shape(Shape),
    /// A field that is converted where it is read: a value without a place.
    Converted,
}

struct Answer<'a> {
    context: &'a Context<'a>,
    call: usize,
    output: &'a str,
    /// The variables of the blocks around. `None` hides one that is outside.
    variables: Vec<HashMap<String, Option<Shape>>>,
    edits: Vec<Edit>,
    /// The fields that a read takes out of their struct.
    taken: Vec<String>,
    /// How many loops and closures stand around.
    repeated: usize,
    /// How many of them stand around the call itself.
    seen_in: Option<usize>,
    refused: Option<String>,
}

impl Answer<'_> {
    /// Keeps the first reason.
    fn refuse(&mut self, why: impl Into<String>) {
        self.refused.get_or_insert(why.into());
    }

    fn variable(&self, name: &str) -> Option<&Shape> {
        self.variables.iter().rev().find_map(|block| block.get(name))?.as_ref()
    }

    fn scoped<T>(&mut self, inside: impl FnOnce(&mut Self) -> T) -> T {
        self.variables.push(HashMap::new());
        let value = inside(self);
        self.variables.pop();
        value
    }

    fn again<T>(&mut self, inside: impl FnOnce(&mut Self) -> T) -> T {
        self.repeated += 1;
        let value = inside(self);
        self.repeated -= 1;
        value
    }

    /// Goes through a block. It returns what the block's value is.
    fn block(&mut self, block: &syn::Block) -> Option<Shape> {
        self.scoped(|answer| {
            let mut value = None;
            for (at, stmt) in block.stmts.iter().enumerate() {
                match stmt {
                    Stmt::Expr(last, None) if at + 1 == block.stmts.len() => value = answer.value(last),
                    // The value is dropped.
                    Stmt::Expr(one, _) => drop(answer.value(one)),
                    other => answer.visit_stmt(other),
                }
            }
            value
        })
    }

    /// Returns the shape of an expression that stands where a converted field may.
    fn value(&mut self, expr: &Expr) -> Option<Shape> {
        match self.kind(expr) {
            Kind::Shape(shape) => Some(shape),
            Kind::Other | Kind::Converted => None,
        }
    }

    fn kind(&mut self, expr: &Expr) -> Kind {
        let shape = match expr {
            Expr::Await(one) if self.is_call(&one.base) => {
                self.seen_in = Some(self.repeated);
                self.visit_expr(&one.base);
                Some(Shape::Result(Box::new(Shape::Struct(self.output.to_owned()))))
            }
            Expr::Path(path) => path.path.get_ident().and_then(|name| self.variable(&plain(name)).cloned()),
            Expr::Paren(one) => return self.kind(&one.expr),
            Expr::Group(one) => return self.kind(&one.expr),
            Expr::Field(one) => return self.field(one),
            Expr::Reference(one) => match self.kind(&one.expr) {
                Kind::Converted => {
                    self.refuse("a field that has to be converted is borrowed");
                    None
                }
                Kind::Shape(shape) => Some(shape.borrowed()),
                Kind::Other => None,
            },
            Expr::Try(one) => match self.value(&one.expr) {
                Some(shape) => match shape.inside() {
                    Some(inside) => Some(inside),
                    None => return self.lost("`?`"),
                },
                None => None,
            },
            Expr::MethodCall(one) => return self.method(one),
            Expr::Block(one) if one.label.is_none() => self.block(&one.block),
            Expr::Match(one) => {
                let shape = self.value(&one.expr);
                let mut ways = Vec::new();
                for arm in &one.arms {
                    let way = self.scoped(|answer| {
                        answer.bind(&arm.pat, shape.as_ref());
                        arm.guard.iter().for_each(|(_, guard)| answer.visit_expr(guard));
                        answer.value(&arm.body)
                    });
                    ways.push((way, diverges(&arm.body)));
                }
                self.joined(ways)
            }
            Expr::If(one) => {
                let then = self.scoped(|answer| {
                    answer.visit_expr(&one.cond);
                    answer.block(&one.then_branch)
                });
                let mut ways = vec![(then, one.then_branch.stmts.last().is_some_and(ends))];
                if let Some((_, branch)) = &one.else_branch {
                    ways.push((self.value(branch), diverges(branch)));
                }
                self.joined(ways)
            }
            Expr::While(one) => {
                self.again(|answer| {
                    answer.scoped(|answer| {
                        answer.visit_expr(&one.cond);
                        answer.visit_block(&one.body);
                    });
                });
                None
            }
            Expr::Loop(one) => {
                self.again(|answer| answer.visit_block(&one.body));
                None
            }
            Expr::Let(one) => {
                let shape = self.value(&one.expr);
                self.bind(&one.pat, shape.as_ref());
                None
            }
            Expr::ForLoop(one) => {
                let element = match self.value(&one.expr) {
                    Some(shape) => match shape.element() {
                        Some(element) => Some(element),
                        None => return self.lost("`for`"),
                    },
                    None => None,
                };
                self.again(|answer| {
                    answer.scoped(|answer| {
                        answer.bind(&one.pat, element.as_ref());
                        answer.visit_block(&one.body);
                    });
                });
                None
            }
            Expr::Index(one) => {
                self.visit_expr(&one.index);
                match self.value(&one.expr) {
                    Some(Shape::List(element)) => Some(*element),
                    Some(_) => return self.lost("`[…]`"),
                    None => None,
                }
            }
            Expr::Closure(one) => {
                self.closure(one, None, false);
                None
            }
            Expr::Assign(one) => {
                // A place: what is converted is none.
                if !matches!(self.kind(&one.left), Kind::Other) {
                    self.refuse("the answer, or a field of it, is assigned");
                }
                self.visit_expr(&one.right);
                None
            }
            Expr::Binary(one) => {
                let left = self.kind(&one.left);
                if matches!(left, Kind::Shape(_)) || !matches!(left, Kind::Other) && assigns(&one.op) {
                    self.refuse("the answer, or a field of it, is assigned or compared whole");
                }
                self.visit_expr(&one.right);
                None
            }
            other => {
                visit::visit_expr(self, other);
                None
            }
        };
        shape.map_or(Kind::Other, Kind::Shape)
    }

    /// Returns what comes out of several ways: all that end have the same shape, or none has one.
    fn joined(&mut self, ways: Vec<(Option<Shape>, bool)>) -> Option<Shape> {
        let shape = ways.iter().find_map(|(shape, _)| shape.clone())?;
        if ways.iter().all(|(one, diverges)| *diverges || one.as_ref() == Some(&shape)) {
            return Some(shape);
        }
        self.refuse("the answer is one of several values");
        None
    }

    fn lost(&mut self, what: &str) -> Kind {
        self.refuse(format!("the answer goes into {what}, where it is not followed"));
        Kind::Other
    }

    fn is_call(&self, expr: &Expr) -> bool {
        matches!(inner(expr), Expr::MethodCall(call)
            if self.context.source.range_of(call.method.span()).start == self.call)
    }

    fn field(&mut self, one: &syn::ExprField) -> Kind {
        let (path, is_owned) = match self.kind(&one.base) {
            Kind::Other => return Kind::Other,
            Kind::Shape(Shape::Struct(path)) => (path, true),
            Kind::Shape(Shape::Ref(path)) => (path, false),
            _ => return self.lost("a field"),
        };
        let syn::Member::Named(member) = &one.member else { return self.lost("a field") };
        let entry = self.context.table.structs.get(&path);
        let name = plain(member);
        let Some(field) = entry.and_then(|entry| entry.fields.iter().find(|field| field.rusoto == name))
        else {
            self.refuse(format!("the answer has no field `{name}` in the SDK"));
            return Kind::Other;
        };
        let source = self.context.source;
        if field.sdk != name {
            self.edits.push(Edit::replace(source.range_of(member.span()), field.sdk.clone()));
        }
        match read(self.context, field) {
            Read::Same => Kind::Other,
            Read::Inside(shape) => Kind::Shape(if is_owned { shape } else { shape.borrowed() }),
            Read::Not(why) => {
                self.refuse(why);
                Kind::Other
            }
            Read::Around { before, after, takes } => {
                if takes && !is_owned {
                    self.refuse(format!("`{name}` is read through a reference, and reading takes it"));
                }
                if takes {
                    let again = self.taken.contains(&name);
                    self.taken.push(name.clone());
                    if again || self.seen_in.is_none_or(|around| self.repeated > around) {
                        self.refuse(format!("`{name}` may be read more than once, and reading takes it"));
                    }
                }
                let range = source.range(one);
                if !before.is_empty() {
                    self.edits.push(Edit::insert(range.start, before));
                }
                if !after.is_empty() {
                    self.edits.push(Edit::insert(range.end, after));
                }
                Kind::Converted
            }
        }
    }

    fn method(&mut self, one: &syn::ExprMethodCall) -> Kind {
        let name = plain(&one.method);
        let (is_once, made) = match self.kind(&one.receiver) {
            Kind::Other => {
                one.args.iter().for_each(|argument| self.visit_expr(argument));
                return Kind::Other;
            }
            Kind::Converted => {
                // These take an `Option` or a text by value; others may keep a reference to a value that is gone.
                const BY_VALUE: &[&str] = &[
                    "and_then",
                    "clone",
                    "expect",
                    "filter",
                    "is_none",
                    "is_some",
                    "map",
                    "map_or",
                    "map_or_else",
                    "ok_or",
                    "ok_or_else",
                    "or",
                    "or_else",
                    "take",
                    "unwrap",
                    "unwrap_or",
                    "unwrap_or_default",
                    "unwrap_or_else",
                ];
                if !BY_VALUE.contains(&&*name) {
                    self.refuse(format!("a field that has to be converted is used by `{name}`"));
                }
                one.args.iter().for_each(|argument| self.visit_expr(argument));
                return Kind::Other;
            }
            Kind::Shape(shape) => (shape.inside().is_some(), shape.method(&name)),
        };
        let (value, given) = match made {
            Made::Value(shape) => {
                let is_empty = |argument: &Expr| {
                    let text: String = self.context.source.of(argument).split_whitespace().collect();
                    ["Vec::new", "Vec::new()", "vec![]", "||vec![]", "||Vec::new()", "Default::default"]
                        .contains(&&*text)
                };
                if name.starts_with("unwrap_or") && !one.args.iter().all(is_empty) {
                    return self.lost(&format!("`{name}`"));
                }
                one.args.iter().for_each(|argument| self.visit_expr(argument));
                return Kind::Shape(shape);
            }
            Made::Gone => {
                one.args.iter().for_each(|argument| self.visit_expr(argument));
                return Kind::Other;
            }
            Made::Filtered(shape, given) => (Kind::Shape(shape), given),
            Made::Mapped(given) => (Kind::Other, given),
            Made::Unknown => return self.lost(&format!("`{name}`")),
        };
        let mut arguments = one.args.iter();
        match (arguments.next().map(inner), arguments.next()) {
            (Some(Expr::Closure(closure)), None) => self.closure(closure, Some(&given), is_once),
            _ => return self.lost(&format!("`{name}` with a function")),
        }
        value
    }

    /// Goes into a closure, whose input may be this. Those of `Option` and `Result` run once.
    fn closure(&mut self, one: &syn::ExprClosure, given: Option<&Shape>, is_once: bool) {
        let inside = |answer: &mut Self| {
            answer.scoped(|answer| {
                match (one.inputs.first(), given) {
                    (Some(input), Some(_)) if one.inputs.len() == 1 => answer.bind(input, given),
                    (_, Some(_)) => answer.refuse("the answer goes into a closure with several inputs"),
                    _ => one.inputs.iter().for_each(|input| answer.bind(input, None)),
                }
                answer.visit_expr(&one.body);
            });
        };
        if is_once { inside(self) } else { self.again(inside) }
    }

    /// Notes the variables of a pattern for a value with this shape, or for any other value.
    fn bind(&mut self, pat: &Pat, shape: Option<&Shape>) {
        let Some(shape) = shape else {
            for name in names_in(pat) {
                self.name(name, None);
            }
            return;
        };
        match pat {
            Pat::Wild(_) => {}
            Pat::Ident(one) if one.subpat.is_none() => {
                // `None` is a name too.
                if !plain(&one.ident).starts_with(char::is_uppercase) {
                    let by_ref = one.by_ref.is_some();
                    let shape = if by_ref { shape.borrowed() } else { shape.clone() };
                    self.name(plain(&one.ident), Some(shape));
                }
            }
            Pat::Reference(one) => self.bind(&one.pat, Some(shape)),
            Pat::Paren(one) => self.bind(&one.pat, Some(shape)),
            Pat::Path(_) => {}
            Pat::Or(one) => one.cases.iter().for_each(|case| self.bind(case, Some(shape))),
            Pat::TupleStruct(one) if one.elems.len() == 1 => {
                let last = one.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
                let inside = shape.inside();
                match (&*last, one.elems.first(), inside) {
                    ("Some" | "Ok", Some(elem), Some(inside)) => self.bind(elem, Some(&inside)),
                    ("Err", Some(elem), Some(_)) => self.bind(elem, None),
                    _ => drop(self.lost("a pattern")),
                }
            }
            Pat::Type(_) => self.refuse("the type of the answer is written at its variable"),
            _ => drop(self.lost("a pattern")),
        }
    }

    fn name(&mut self, name: String, shape: Option<Shape>) {
        if let Some(block) = self.variables.last_mut() {
            block.insert(name, shape);
        }
    }

    fn mentions(&self, tokens: &TokenStream) -> bool {
        let shaped = self.variables.iter().flatten().filter(|(_, shape)| shape.is_some());
        shaped.into_iter().any(|(name, _)| words::count(tokens.clone(), name) > 0)
    }
}

impl<'ast> Visit<'ast> for Answer<'_> {
    fn visit_item(&mut self, _: &'ast syn::Item) {}

    fn visit_expr(&mut self, expr: &'ast Expr) {
        if self.value(expr).is_some() {
            self.refuse("the answer goes where it is not followed: another function, a field or a value that is returned");
        }
    }

    fn visit_block(&mut self, block: &'ast syn::Block) {
        if self.block(block).is_some() {
            self.refuse("the answer is the value of a block");
        }
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        let Some(init) = &local.init else { return self.bind(&local.pat, None) };
        let shape = self.value(&init.expr);
        if let Some((_, diverge)) = &init.diverge {
            self.visit_expr(diverge);
        }
        self.bind(&local.pat, shape.as_ref());
    }

    fn visit_macro(&mut self, one: &'ast syn::Macro) {
        if !self.mentions(&one.tokens) {
            return;
        }
        let read = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(one.tokens.clone());
        match read {
            // `name = value` is an assignment here, and its left side no variable.
            Ok(arguments) => arguments.iter().for_each(|argument| match argument {
                Expr::Assign(named) => self.visit_expr(&named.right),
                Expr::Lit(_) if self.mentions(&quoted(argument)) => {
                    self.refuse("the answer is printed whole");
                }
                other => self.visit_expr(other),
            }),
            Err(_) => self.refuse("the answer goes into a macro that is not read"),
        }
    }
}

fn quoted(expr: &Expr) -> TokenStream {
    let Expr::Lit(one) = expr else { return TokenStream::new() };
    match &one.lit {
        syn::Lit::Str(text) => TokenTree::Literal(text.token()).into(),
        _ => TokenStream::new(),
    }
}
