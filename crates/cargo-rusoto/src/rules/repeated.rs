//! B2: a request that is made before its call, and cloned or changed on the way: `let mut request = …; loop { … }`.
//!
//! It becomes the SDK's builder of the request, which is a value like Rusoto's: it can be cloned, and handed to any client.

use std::ops::Range;

use rusoto_compat_api_table::{Field, SdkOperation, Struct};
use syn::visit::{self, Visit};
use syn::{Block, Expr, ExprAssign, Local, Member, Pat, Stmt};

use super::request::Setters;
use super::single::is_same;
use super::sites::Call;
use super::typed::{Typed, path_ends};
use super::values::setter;
use super::{Context, operations, words};
use crate::edit::{Edit, Source, comments_within};
use crate::names::plain;

/// Returns the `let` that makes a variable, and what it makes, if there is one.
pub(super) fn only_local<'a>(function: &'a Block, name: &'a str) -> Option<(&'a Local, &'a Expr)> {
    let mut uses = Uses { name, locals: Vec::new(), assigned: Vec::new(), block: None };
    uses.visit_block(function);
    let [local] = uses.locals[..] else { return None };
    let init = local.init.as_ref().filter(|init| init.diverge.is_none())?;
    Some((local, &init.expr))
}

/// A request that became the SDK's builder.
pub(super) struct Repeated {
    pub(super) edits: Vec<Edit>,
    /// The assignments that they change.
    pub(super) assigned: Vec<Range<usize>>,
    /// Whether the variable has a `Result` with the builder.
    pub(super) is_tried: bool,
}

/// Returns the edits of a request in `name`, of which these calls get all or a clone, and the assignments that they change.
pub(super) fn repeated(
    context: &Context<'_>,
    group: &[&Call<'_>],
    typed: &Typed<'_>,
    sdk: &SdkOperation,
    name: &str,
) -> Result<Repeated, String> {
    let source = context.source;
    let (_, function) = group.first().and_then(|call| call.function).ok_or("the call is in no function")?;
    let mut uses = Uses { name, locals: Vec::new(), assigned: Vec::new(), block: None };
    uses.visit_block(function);
    let [local] = &uses.locals[..] else {
        return Err("the request is not made in a `let` that this call alone uses".to_owned());
    };
    // The `let`, the calls, and what is assigned on the way.
    if words::uses(function, name) != 1 + group.len() + uses.assigned.len() {
        return Err("the request is used in more than one place".to_owned());
    }
    let init = local.init.as_ref().filter(|init| init.diverge.is_none()).map(|init| &*init.expr);
    let entry = context.table.structs.get(&sdk.input).ok_or("the SDK's request has no table")?;
    let (path, setters) = match init {
        Some(Expr::Struct(literal)) => (&literal.path, Setters::of(context, typed, &sdk.input, literal)?),
        Some(Expr::Call(made)) if made.args.is_empty() && path_ends(&made.func, &["default"]) => {
            let Expr::Path(path) = &*made.func else {
                return Err("the request is not written out".to_owned());
            };
            let at = group.iter().map(|call| source.range(call.call).start).min().unwrap_or_default();
            let set = uses.set_before(source, at);
            let is_missing = |field: &&Field| field.rusoto_required && !set.contains(&field.rusoto);
            if let Some(field) = entry.fields.iter().find(is_missing) {
                return Err(format!("the request may be without `{}`", field.rusoto));
            }
            (&path.path, Setters::of_default(&entry.rusoto))
        }
        _ => return Err("the request is not written out where it is made".to_owned()),
    };
    let is_request = context.facts.item(path).is_some_and(|item| {
        item.package == context.table.rusoto.name && item.path.first() == Some(&entry.rusoto)
    });
    if !is_request {
        return Err("the request is of another type".to_owned());
    }
    if group.iter().any(|call| !comments_within(source, call.call).is_empty()) {
        return Err("a comment stands in the call, and the request is made before it".to_owned());
    }
    let (module, input) = sdk.input.rsplit_once("::").ok_or("the SDK's request has no module")?;
    let (facade, service) = (&context.crates.facade, &context.table.service);
    let builder = format!("{facade}::sdk::{service}::{module}::builders::{input}Builder::default()");
    let indent = source.indent(source.range(*local).start);
    let mut made = format!("{builder}{}", setters.chain(context, &[], "", indent));
    if setters.ends_in_comment() {
        made.push_str(source.line_end());
        made.push_str(indent);
    }
    let is_tried = setters.is_tried;
    made = setters.made(context, made);
    let mut edits: Vec<_> =
        init.iter().map(|init| Edit::replace(source.range(*init), made.clone())).collect();
    let tries = typed.tries();
    for assign in &uses.assigned {
        edits.extend(assigned(context, typed, entry, name, assign)?);
    }
    if typed.tries() > tries || is_tried && !uses.assigned.is_empty() {
        return Err("the request has values of Rusoto's types, and changes after it is made".to_owned());
    }
    let assigned = uses.assigned.iter().map(|assign| source.range(*assign)).collect();
    Ok(Repeated { edits, assigned, is_tried })
}

/// Returns the edits of `request.field = value`.
fn assigned(
    context: &Context<'_>,
    typed: &Typed<'_>,
    entry: &Struct,
    name: &str,
    assign: &ExprAssign,
) -> Result<Vec<Edit>, String> {
    let source = context.source;
    let Expr::Field(left) = &*assign.left else { return Ok(Vec::new()) };
    let Member::Named(member) = &left.member else { return Err("a field has no name".to_owned()) };
    let member = plain(member);
    let field = entry.fields.iter().find(|field| field.rusoto == member);
    let field = field.ok_or_else(|| format!("the request has no field `{member}` in the SDK"))?;
    if operations::default(&entry.rusoto).is_some_and(|(default, _)| default == member) {
        return Err(format!("Rusoto sends a value of its own if `{member}` is `None`"));
    }
    let (whole, right) = (source.range(assign), source.range(&*assign.right));
    if is_same(&field.value) {
        // The value stays as it is, with what other calls have in it.
        let (before, after) = if field.rusoto_required { ("Some(", "))") } else { ("", ")") };
        return Ok(vec![
            Edit::replace(whole.start..right.start, format!("{name} = {name}.set_{}({before}", field.sdk)),
            Edit::insert(right.end, after),
        ]);
    }
    let setter = setter(context, typed, field, &assign.right)?;
    let setter = setter.map_or_else(|| format!(".set_{}(None)", field.sdk), |setter| setter.text);
    Ok(vec![Edit::replace(whole, format!("{name} = {name}{setter}"))])
}

/// Where a variable is made, and where its fields are assigned. A closure or a future could not give it back.
struct Uses<'a> {
    name: &'a str,
    locals: Vec<&'a Local>,
    assigned: Vec<&'a ExprAssign>,
    /// The block that makes it.
    block: Option<&'a Block>,
}

impl Uses<'_> {
    /// Returns the fields that the block of the variable always sets before a place.
    fn set_before(&self, source: Source<'_>, at: usize) -> Vec<String> {
        let stmts = self.block.iter().flat_map(|block| &block.stmts);
        let set = stmts.take_while(|stmt| source.range(*stmt).end <= at).filter_map(|stmt| match stmt {
            Stmt::Expr(Expr::Assign(one), _) if self.assigned.iter().any(|it| std::ptr::eq(*it, one)) => {
                match &*one.left {
                    Expr::Field(left) => Some(&left.member),
                    _ => None,
                }
            }
            _ => None,
        });
        set.filter_map(|member| match member {
            Member::Named(name) => Some(plain(name)),
            Member::Unnamed(_) => None,
        })
        .collect()
    }
}

impl<'a> Visit<'a> for Uses<'a> {
    fn visit_item(&mut self, _: &'a syn::Item) {}

    fn visit_block(&mut self, block: &'a Block) {
        for stmt in &block.stmts {
            let before = self.locals.len();
            self.visit_stmt(stmt);
            if self.locals.len() > before && self.block.is_none() && matches!(stmt, Stmt::Local(_)) {
                self.block = Some(block);
            }
        }
    }

    fn visit_local(&mut self, local: &'a Local) {
        if let Pat::Ident(pat) = &local.pat
            && plain(&pat.ident) == self.name
            && pat.by_ref.is_none()
            && pat.subpat.is_none()
        {
            self.locals.push(local);
        }
        visit::visit_local(self, local);
    }

    fn visit_expr_assign(&mut self, one: &'a ExprAssign) {
        if let Expr::Field(left) = &*one.left
            && let Expr::Path(base) = &*left.base
            && base.path.get_ident().is_some_and(|base| plain(base) == self.name)
        {
            self.assigned.push(one);
        }
        visit::visit_expr_assign(self, one);
    }

    fn visit_expr_closure(&mut self, one: &'a syn::ExprClosure) {
        let known = self.assigned.len();
        visit::visit_expr_closure(self, one);
        self.assigned.truncate(known);
    }

    fn visit_expr_async(&mut self, one: &'a syn::ExprAsync) {
        let known = self.assigned.len();
        visit::visit_expr_async(self, one);
        self.assigned.truncate(known);
    }
}
