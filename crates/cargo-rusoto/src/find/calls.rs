//! Operations that are called, and the requests for them.

use std::collections::HashSet;

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprMethodCall};

use super::finding::Found;
use super::rules::{CALL, CALL_ALONE, CALL_ELSEWHERE, CALL_NO_TABLE, PRESIGNED, REQUEST, VALUE};
use super::scope::Scope;
use crate::names::{Def, Item, Service, plain};

/// The requests that one function writes out.
#[derive(Debug, Default)]
pub(super) struct Requests {
    written: Vec<(Item, Span)>,
    /// Those that a call of the same function takes, or that are signed there.
    sent: HashSet<Item>,
    /// How many requests stand around that are written out.
    pub(super) around: usize,
}

/// Looks at a struct that is written out. Returns whether it is a request.
pub(super) fn literal(
    scope: &Scope<'_>,
    item: &Item,
    span: Span,
    requests: &mut Requests,
    found: &mut Found<'_>,
) -> bool {
    let (Some(service), [name]) = (scope.names.catalog.service(&item.package), &*item.path) else {
        return false;
    };
    if service.is_request(name) {
        requests.written.push((item.clone(), span));
        return true;
    }
    if name != "PreSignedRequestOption" && !name.ends_with("Provider") {
        let first = found.findings.len();
        found.add(VALUE, scope, span, item, item.name());
        // It goes with the call.
        if requests.around == 0 {
            found.take_a_person(first);
        }
    }
    false
}

/// Looks at a call of a function: `GetObjectRequest::default()`, `S3::get_object(&client, request)`.
pub(super) fn function(scope: &Scope<'_>, call: &ExprCall, requests: &mut Requests, found: &mut Found<'_>) {
    let Expr::Path(path) = &*call.func else { return };
    let Some(item) = scope.rusoto(&path.path) else { return };
    let (Some(service), [ty, function]) = (scope.names.catalog.service(&item.package), &*item.path) else {
        return;
    };
    if function == "default" && service.is_request(ty) {
        let request = Item { path: vec![ty.clone()], ..item.clone() };
        requests.written.push((request, path.span()));
    }
    let is_client = *ty == service.trait_name || *ty == service.client();
    if is_client && service.by_method(function).is_some() {
        let argument = call.args.iter().nth(1).and_then(|argument| scope.type_of(argument));
        add(
            scope,
            &Called {
                service,
                package: &item.package,
                method: function,
                argument,
                is_on_client: false,
                span: path.span(),
            },
            requests,
            found,
        );
    }
}

/// Looks at a call of a method. Its arguments must have been looked at before.
pub(super) fn method(
    scope: &Scope<'_>,
    call: &ExprMethodCall,
    requests: &mut Requests,
    found: &mut Found<'_>,
) {
    let method = plain(&call.method);
    let span = call.method.span();
    if matches!(&*method, "get_presigned_url" | "generate_presigned_url") {
        return presigned(scope, call, &method, requests, found);
    }
    if call.args.len() > 1 || !scope.names.catalog.may_be_called(&method) {
        return;
    }
    let argument = call.args.first().and_then(|argument| scope.type_of(argument));
    let receiver = scope.type_of(&call.receiver);
    let client = match &receiver {
        Some(Def::Rusoto(item)) => scope.names.catalog.service(&item.package).map(Service::client),
        _ => None,
    };
    let is_on_client = matches!(&receiver, Some(Def::Rusoto(item)) if Some(item.name()) == client);
    let called = |package, service| {
        let argument = argument.clone();
        Called { service, package, method: &method, argument, is_on_client, span }
    };
    // The request tells the operation, whatever it is called on.
    if let Some(Def::Rusoto(item)) = &argument
        && let ([request], Some(service)) = (&*item.path, scope.names.catalog.service(&item.package))
        && service.takes(&method, request)
    {
        return add(scope, &called(&item.package, service), requests, found);
    }
    let fits = |service: &Service| match service.by_method(&method) {
        Some(operation) => operation.request.is_some() != call.args.is_empty(),
        None => false,
    };
    match &receiver {
        Some(Def::Rusoto(item)) => {
            let Some(service) = scope.names.catalog.service(&item.package) else { return };
            let is_client =
                item.path.first().is_some_and(|ty| *ty == service.trait_name || *ty == service.client());
            let is_own = matches!(&*method, "clone" | "as_ref" | "to_owned" | "borrow" | "deref" | "into");
            if is_client && item.path.len() == 1 && (fits(service) || (!service.has_table() && !is_own)) {
                add(scope, &called(&item.package, service), requests, found);
            }
        }
        Some(_) => {}
        // The trait must be in scope for the method. A method of the user's own may have the same name.
        None => {
            // A request is taken by value.
            let may_be_request = match call.args.first() {
                Some(Expr::Lit(_) | Expr::Reference(_) | Expr::Tuple(_) | Expr::Closure(_)) => false,
                Some(Expr::Macro(one)) => !one.mac.path.is_ident("format"),
                _ => true,
            };
            let unknown = may_be_request
                && argument.is_none()
                && !scope.names.has_own_method(scope.module.package, &method);
            if !unknown || !scope.names.catalog.services().any(|(_, service)| fits(service)) {
                return;
            }
            let imported = scope.names.imported(&scope.module, &scope.blocks);
            let has_trait = |package: &str, service: &Service| {
                imported.iter().any(|item| item.brings(package, &service.trait_name))
            };
            let mut services = scope.names.catalog.services();
            let service = services.find(|(package, service)| fits(service) && has_trait(package, service));
            if let Some((package, service)) = service {
                add(scope, &called(package, service), requests, found);
            }
        }
    }
}

/// One call of an operation.
struct Called<'a> {
    service: &'a Service,
    package: &'a str,
    method: &'a str,
    argument: Option<Def>,
    /// Whether it is called on the client itself, whose type is known.
    is_on_client: bool,
    span: Span,
}

fn add(scope: &Scope<'_>, called: &Called<'_>, requests: &mut Requests, found: &mut Found<'_>) {
    let item = Item { package: called.package.to_owned(), path: vec![called.service.trait_name.clone()] };
    let operation = called.service.by_method(called.method);
    let request = match (&called.argument, operation.and_then(|operation| operation.request.clone())) {
        (Some(Def::Rusoto(request)), _) if request.package == called.package => Some(request.clone()),
        (_, Some(name)) => Some(Item { package: called.package.to_owned(), path: vec![name] }),
        _ => None,
    };
    let in_sight =
        request.as_ref().is_none_or(|request| requests.written.iter().any(|(written, _)| written == request));
    requests.sent.extend(request);
    let rule = match operation {
        None => CALL_NO_TABLE,
        Some(operation) if called.service.stands_alone(operation) => CALL_ALONE,
        Some(_) if in_sight => CALL,
        Some(_) => CALL_ELSEWHERE,
    };
    let name = operation.map_or_else(|| called.method.to_owned(), |operation| operation.name.clone());
    found.calls += 1;
    let first = found.findings.len();
    found.add_operation(rule, scope, called.span, &item, name, called.method.to_owned());
    if !called.is_on_client || found.macros > 0 {
        found.take_a_person(first);
    }
}

fn presigned(
    scope: &Scope<'_>,
    call: &ExprMethodCall,
    method: &str,
    requests: &mut Requests,
    found: &mut Found<'_>,
) {
    let span = call.method.span();
    match scope.type_of(&call.receiver) {
        Some(Def::Rusoto(item)) => {
            let operation = scope
                .names
                .catalog
                .service(&item.package)
                .and_then(|service| service.by_request(item.path.first()?))
                .map(|operation| operation.name.clone());
            match operation {
                Some(operation) => {
                    found.add_operation(PRESIGNED, scope, span, &item, operation, method.to_owned());
                }
                None => found.add(PRESIGNED, scope, span, &item, method),
            }
            requests.sent.insert(item);
        }
        Some(_) => {}
        // It is a method of Rusoto's alone, if anything of Rusoto is in scope.
        None => {
            let imported = scope.names.imported(&scope.module, &scope.blocks);
            let mut packages = imported.into_iter().map(|item| item.package);
            if let Some(package) = packages.find(|package| package == "rusoto_s3" || package == "rusoto_core")
            {
                let item = Item { package, path: vec!["PreSignedRequest".to_owned()] };
                found.add(PRESIGNED, scope, span, &item, method);
            }
        }
    }
}

/// Notes the requests of a function that another one sends.
pub(super) fn left(scope: &Scope<'_>, requests: Requests, found: &mut Found<'_>) {
    for (item, span) in requests.written {
        if requests.sent.contains(&item) {
            continue;
        }
        let service = scope.names.catalog.service(&item.package);
        let operation = service.and_then(|service| service.by_request(item.path.first()?));
        match operation {
            Some(operation) => {
                found.add_operation(REQUEST, scope, span, &item, operation.name.clone(), item.name());
            }
            None => found.add(REQUEST, scope, span, &item, item.name()),
        }
    }
}
