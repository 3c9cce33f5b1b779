//! Where the answer of a call goes, and whether all that is done with it compiles for the SDK's answer too.
//!
//! Every expression of the function is looked at. One whose value has a struct of the SDK in it must go where the rules know
//! it: a variable, a pattern, a loop, a method of `shape`, a field. Else the answer is not followed. The future of the call is
//! a value as well, until it is awaited. What an answer does in few programs is not worth a form here: it becomes Rusoto's.

mod bind;
mod field;
mod macros;
mod method;
mod signature;
mod through;

use std::collections::HashMap;

use syn::visit::{self, Visit};
use syn::{Expr, GenericArgument, PathArguments, Stmt, Type, UnOp};

use super::ends::{assigns, diverges, ends};
use super::shape::Shape;
use super::typed::path_ends;
use super::{Context, inner};
use crate::edit::Edit;
use crate::names::plain;

pub(super) use macros::matches_parts;

/// What is done with an answer.
#[derive(Debug, Default)]
pub(super) struct Followed {
    /// The edits of the reads.
    pub(super) edits: Vec<Edit>,
    /// Whether the future may live on when the variables around are gone.
    pub(super) is_kept: bool,
}

/// Returns what is done with an answer, or why the call must stay. `calls` is where the names of its methods stand: each
/// may give it. `output` is the answer's struct, if it has fields.
pub(super) fn follow(
    context: &Context<'_>,
    function: &syn::Block,
    calls: &[usize],
    output: Option<&str>,
) -> Result<Followed, String> {
    let mut answer = Answer {
        context,
        calls,
        output: output.map_or(Shape::Same, |output| Shape::Struct(output.to_owned())),
        variables: Vec::new(),
        edits: Vec::new(),
        taken: Vec::new(),
        repeated: 0,
        seen_in: None,
        refused: None,
        is_kept: false,
    };
    if answer.block(function).is_some() {
        answer.lose("what the function returns");
    }
    match answer.refused {
        Some(why) => Err(why),
        None if answer.seen_in.is_none() => Err("the call stands in a macro".to_owned()),
        None => Ok(Followed { edits: answer.edits, is_kept: answer.is_kept }),
    }
}

/// What an expression is.
enum Kind {
    /// Nothing of the SDK.
    Other,
    /// Something with a struct of the SDK in it.
    Shape(Shape),
    /// A field that is converted where it is read: a value without a place. It may have been taken out of its struct.
    Converted { is_taken: bool },
}

struct Answer<'a> {
    context: &'a Context<'a>,
    calls: &'a [usize],
    output: Shape,
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
    is_kept: bool,
}

impl Answer<'_> {
    /// Keeps the first reason. A person sees it only of a call whose future is lost: an answer that is becomes Rusoto's.
    fn lose(&mut self, what: &str) {
        self.refused
            .get_or_insert_with(|| format!("the call goes into {what}, where its future is not followed"));
    }

    fn lost(&mut self, what: &str) -> Kind {
        self.lose(what);
        Kind::Other
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
            Kind::Other | Kind::Converted { .. } => None,
        }
    }

    fn kind(&mut self, expr: &Expr) -> Kind {
        let shape = match expr {
            Expr::MethodCall(one) if self.is_call(expr) => {
                self.seen_in = Some(self.seen_in.map_or(self.repeated, |seen| seen.min(self.repeated)));
                self.visit_expr(&one.receiver);
                one.args.iter().for_each(|argument| self.visit_expr(argument));
                Some(Shape::Future(Box::new(self.output.clone().result())))
            }
            Expr::Await(one) => match self.value(&one.base) {
                Some(Shape::Future(output)) => output.followed(),
                Some(_) => return self.lost("`.await`"),
                None => None,
            },
            Expr::Async(one) => self.block(&one.block).map(|output| Shape::Future(Box::new(output))),
            Expr::Path(path) => path.path.get_ident().and_then(|name| self.variable(&plain(name)).cloned()),
            Expr::Paren(one) => return self.kind(&one.expr),
            Expr::Group(one) => return self.kind(&one.expr),
            Expr::Field(one) => return self.field(one, false),
            Expr::Reference(one) => return self.reference(one),
            Expr::Call(one) if one.args.len() == 1 && is_wrap(&one.func) => {
                let shape = one.args.first().and_then(|argument| self.value(argument));
                shape.map(|shape| match path_ends(&one.func, &["Some"]) {
                    true => Shape::Option(Box::new(shape)),
                    false => Shape::Result(Box::new(shape)),
                })
            }
            Expr::Call(one) => return self.through(&one.func, &one.args),
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
                    ways.push((way, diverges(&arm.body) || has_none(&arm.body)));
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
                match self.kind(&one.expr) {
                    Kind::Shape(Shape::List(element)) => Some(*element),
                    Kind::Shape(_) => return self.lost("`[…]`"),
                    Kind::Converted { .. } => return self.lost("`[…]` behind a conversion"),
                    Kind::Other => None,
                }
            }
            Expr::Unary(one) if matches!(one.op, UnOp::Deref(_)) => return self.kind(&one.expr),
            Expr::Closure(one) => {
                if self.closure(one, None, false).is_some() {
                    self.lose("the value of a closure");
                }
                None
            }
            Expr::Assign(one) => {
                // A place: what is converted is none.
                if !matches!(self.kind(&one.left), Kind::Other) {
                    self.lose("an assignment");
                }
                self.visit_expr(&one.right);
                None
            }
            Expr::Binary(one) => {
                let left = self.kind(&one.left);
                if matches!(left, Kind::Shape(_)) || !matches!(left, Kind::Other) && assigns(&one.op) {
                    self.lose("an operator");
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
        self.lose("one of several values");
        None
    }

    fn is_call(&self, expr: &Expr) -> bool {
        matches!(inner(expr), Expr::MethodCall(call)
            if self.calls.contains(&self.context.source.range_of(call.method.span()).start))
    }
}

impl<'ast> Visit<'ast> for Answer<'_> {
    fn visit_item(&mut self, _: &'ast syn::Item) {}

    fn visit_expr(&mut self, expr: &'ast Expr) {
        if self.value(expr).is_some() {
            self.lose("another expression");
        }
    }

    fn visit_block(&mut self, block: &'ast syn::Block) {
        if self.block(block).is_some() {
            self.lose("the value of a block");
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
        self.of_macro(one);
    }
}

/// Returns whether this is `Some` or `Ok`, also `Ok::<_, Error>`.
fn is_wrap(function: &Expr) -> bool {
    let Expr::Path(path) = function else { return false };
    let (Some(last), 1) = (path.path.segments.last(), path.path.segments.len()) else { return false };
    let is_open = match &last.arguments {
        PathArguments::None => true,
        PathArguments::AngleBracketed(of) => {
            matches!(of.args.first(), Some(GenericArgument::Type(Type::Infer(_))))
        }
        PathArguments::Parenthesized(_) => false,
    };
    is_open && (last.ident == "Some" || last.ident == "Ok")
}

/// Returns whether an expression is `None`, or an `Err` of what is no answer: it is of the shape that the other ways have.
fn has_none(expr: &Expr) -> bool {
    match inner(expr) {
        Expr::Path(path) => path.path.is_ident("None"),
        Expr::Call(call) => path_ends(&call.func, &["Err"]),
        _ => false,
    }
}
