//! Regions.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, GenericArgument, Pat};

use super::finding::Found;
use super::rules::{REGION, REGION_CUSTOM, REGION_DEFAULT, REGION_PARSED};
use super::scope::Scope;
use crate::names::{Def, Item, Seen};

fn is_region(def: Option<&Def>) -> bool {
    matches!(def, Some(Def::Rusoto(item)) if item.is("rusoto_core", &["Region"]))
}

fn region() -> Item {
    Item { package: "rusoto_core".to_owned(), path: vec!["Region".to_owned()] }
}

/// Looks at a path in an expression, a pattern or a struct that is written out: `Region::UsEast1`.
pub(super) fn path(scope: &Scope<'_>, item: &Item, span: Span, found: &mut Found<'_>) {
    let [ty, name] = &*item.path else { return };
    if item.package != "rusoto_core" || ty != "Region" {
        return;
    }
    let rule = match &**name {
        "Custom" => REGION_CUSTOM,
        "default" => REGION_DEFAULT,
        "from_str" => REGION_PARSED,
        name if name.starts_with(char::is_uppercase) => REGION,
        _ => return,
    };
    found.add(rule, scope, span, item, item.name());
}

/// Looks at a call of a method: `.parse::<Region>()`.
pub(super) fn method(scope: &Scope<'_>, call: &syn::ExprMethodCall, found: &mut Found<'_>) {
    let Some(turbofish) = call.turbofish.as_ref().filter(|_| call.method == "parse") else { return };
    for argument in &turbofish.args {
        if let GenericArgument::Type(ty) = argument
            && is_region(scope.seen(&Seen::of(ty, &scope.generics)).as_ref())
        {
            found.add(REGION_PARSED, scope, call.method.span(), &region(), "parse::<Region>()");
        }
    }
}

/// Looks at a variable with a type: `let region: Region = text.parse()?`.
pub(super) fn local(scope: &Scope<'_>, local: &syn::Local, found: &mut Found<'_>) {
    let (Pat::Type(pat), Some(init)) = (&local.pat, &local.init) else { return };
    if is_region(scope.seen(&Seen::of(&pat.ty, &scope.generics)).as_ref()) {
        value(scope, &init.expr, found);
    }
}

/// Looks at what a function returns, if that is a region: `Ok(text.parse()?)`.
pub(super) fn returned(scope: &Scope<'_>, sig: &syn::Signature, block: &syn::Block, found: &mut Found<'_>) {
    if is_region(scope.seen(&Seen::returned(&sig.output, &scope.generics)).as_ref()) {
        last(scope, block, found);
    }
}

fn last(scope: &Scope<'_>, block: &syn::Block, found: &mut Found<'_>) {
    if let Some(syn::Stmt::Expr(expr, None)) = block.stmts.last() {
        value(scope, expr, found);
    }
}

/// Looks at the region that a client is built with.
pub(super) fn call(scope: &Scope<'_>, call: &syn::ExprCall, found: &mut Found<'_>) {
    let Expr::Path(path) = &*call.func else { return };
    let Some(item) = scope.rusoto(&path.path) else { return };
    let (Some(service), [ty, function]) = (scope.names.catalog.service(&item.package), &*item.path) else {
        return;
    };
    let takes_region = matches!(&**function, "new" | "new_with" | "new_with_client");
    if let Some(region) = call.args.last().filter(|_| takes_region && *ty == service.client()) {
        value(scope, region, found);
    }
}

/// Looks at a value that is known to be a region.
pub(super) fn value(scope: &Scope<'_>, expr: &Expr, found: &mut Found<'_>) {
    match expr {
        Expr::Try(inner) => value(scope, &inner.expr, found),
        Expr::Block(one) => last(scope, &one.block, found),
        Expr::Match(one) => one.arms.iter().for_each(|arm| value(scope, &arm.body, found)),
        Expr::If(one) => {
            last(scope, &one.then_branch, found);
            one.else_branch.iter().for_each(|(_, branch)| value(scope, branch, found));
        }
        Expr::MethodCall(call) if call.method == "parse" && call.turbofish.is_none() => {
            found.add(REGION_PARSED, scope, call.method.span(), &region(), "parse()");
        }
        Expr::MethodCall(call) if call.method == "unwrap_or_default" => {
            found.add(REGION_DEFAULT, scope, call.method.span(), &region(), "unwrap_or_default()");
            value(scope, &call.receiver, found);
        }
        Expr::MethodCall(call) => {
            value(scope, &call.receiver, found);
            call.args.iter().for_each(|argument| value(scope, argument, found));
        }
        // `.and_then(|name| name.parse().ok())` and `.map(str::parse)`.
        Expr::Closure(closure) => value(scope, &closure.body, found),
        Expr::Path(path)
            if path.path.segments.len() == 2
                && path.path.segments.iter().map(|one| &one.ident).eq(["str", "parse"]) =>
        {
            found.add(REGION_PARSED, scope, path.span(), &region(), "str::parse");
        }
        Expr::Call(call) => {
            if let Expr::Path(path) = &*call.func
                && scope.def(&path.path).is_none()
                && path.path.segments.len() == 2
                && path.path.segments.first().is_some_and(|first| first.ident == "Default")
            {
                found.add(REGION_DEFAULT, scope, path.span(), &region(), "Default::default()");
            }
            if let Expr::Path(path) = &*call.func
                && ["Ok", "Some"].iter().any(|name| path.path.is_ident(name))
            {
                call.args.iter().for_each(|argument| value(scope, argument, found));
            }
        }
        _ => {}
    }
}
