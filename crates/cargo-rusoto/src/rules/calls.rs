//! B1: a call on a facade with its request in sight becomes a call of the SDK's client.
//!
//! The request is written in the call, or in a `let` before it. The answer is the SDK's where `answer` can follow it, and
//! else becomes Rusoto's at once.

use std::collections::BTreeSet;

use quote::ToTokens;
use rusoto_compat_api_table::{Operation, SdkOperation};
use syn::Expr;

use super::around::Around;
use super::repeated::{only_local, repeated};
use super::request::Setters;
use super::sent::{inline, named, sent};
use super::sites::{Call, Goes, calls, request_of};
use super::typed::Typed;
use super::{
    Context, RewriteRule, Site, Verdict, answer, extension, inner, is_facade, operations, unmark, words,
};
use crate::edit::{Edit, comments_within};
use crate::names::plain;

pub(super) const RULE: RewriteRule = RewriteRule {
    name: "B1",
    does: "a call on a facade, with its request in the call or in a `let` before it, becomes a call of the SDK's client",
    moves_clients: false,
    find,
};

fn find(context: &Context<'_>, file: &syn::File) -> Vec<Site> {
    let mut sites = Vec::new();
    let all = calls(context, file);
    for call in &all {
        let method = plain(&call.call.method);
        let Some(operation) = context.table.operations.iter().find(|one| one.method == method) else {
            continue;
        };
        if call.facade.path.first() != Some(&context.table.rusoto_trait) || call.facade.path.len() != 1 {
            continue;
        }
        sites.push(Site {
            rule: RULE.name,
            operation: operation.name.clone(),
            at: context.source.range_of(call.call.method.span()).start,
            mark: call.mark,
            verdict: verdict(context, &group(context, call, &all), operation),
        });
    }
    let others = others(context, &sites);
    sites.extend(others);
    sites
}

/// Returns the calls that no rule looks at: those in macros, and those on Rusoto's own client.
fn others(context: &Context<'_>, sites: &[Site]) -> Vec<Site> {
    let others = context.facts.methods().filter_map(|(start, item, method)| {
        let at = context.source.place(start);
        let operation = context.table.operations.iter().find(|one| one.method == method)?;
        let client = format!("{}Client", context.table.rusoto_trait);
        let why = match &*item.path {
            [name] if is_facade(item) && *name == context.table.rusoto_trait => {
                format!("{} stands in a macro", operation.name)
            }
            [name] if item.package == context.table.rusoto.name && *name == client => {
                format!("{} is called on Rusoto's client, which has to become a facade first", operation.name)
            }
            _ => return None,
        };
        let is_known = sites.iter().any(|site| site.at == at);
        (!is_known).then(|| Site {
            rule: RULE.name,
            operation: operation.name.clone(),
            at,
            mark: at,
            verdict: Verdict::Later(why),
        })
    });
    others.collect()
}

/// Returns a call, and behind it the others of its function that get the same variable: their request is one.
fn group<'c, 'a>(context: &Context<'_>, call: &'c Call<'a>, all: &'c [Call<'a>]) -> Vec<&'c Call<'a>> {
    let asks = |call: &Call<'_>| {
        let (name, _) = named(context, call.call.args.first()?)?;
        Some((name.to_owned(), plain(&call.call.method), context.source.range(call.function?.1)))
    };
    let mut group = vec![call];
    if let of_call @ Some(_) = asks(call) {
        group.extend(all.iter().filter(|other| !std::ptr::eq(*other, call) && asks(other) == of_call));
    }
    group
}

fn verdict(context: &Context<'_>, group: &[&Call<'_>], operation: &Operation) -> Verdict {
    match operations::rewritten(context.table, operation) {
        Ok(sdk) => rewrite(context, group, operation, sdk).unwrap_or_else(|left| left),
        // A later version may do it: no mark.
        Err(why) => Verdict::Later(why),
    }
}

/// Returns the edits of the first of these calls, and of the others that get its request.
fn rewrite(
    context: &Context<'_>,
    group: &[&Call<'_>],
    operation: &Operation,
    sdk: &SdkOperation,
) -> Result<Verdict, Verdict> {
    let left = |id, why: String| Verdict::Left { id, why };
    let unfit = |why| left("RC020", why);
    let Some((call, (sig, block))) = group.first().and_then(|call| Some((*call, call.function?))) else {
        return Err(left("RC020", "the call is in no function".to_owned()));
    };
    let mut arguments = call.call.args.iter();
    let argument = match (arguments.next().map(inner), arguments.next(), &call.call.turbofish) {
        (argument, None, None) if argument.is_some() == operation.request.is_some() => argument,
        _ => return Err(left("RC020", "the call has other arguments than Rusoto's method".to_owned())),
    };
    let source = context.source;
    let typed = Typed::of(sig, block);
    let at = source.range_of(call.call.method.span()).start;
    let around = Around::of(context, at);
    let (mut end, import) = operations::end(context, operation, &around);
    // An answer without fields is dropped where it comes from. A future of its own type is not.
    let output = operation.response.is_some().then_some(&*sdk.output);
    let places: Vec<_> = group.iter().map(|call| source.range_of(call.call.method.span()).start).collect();
    let is_followed = output.is_some() || !group.iter().all(|call| matches!(call.goes, Goes::Awaited(_)));
    let followed = match is_followed {
        true => answer::follow(context, block, &places, output),
        false => Ok(answer::Followed::default()),
    };
    // As Rusoto's, only its future has to be followed.
    let followed = followed.or_else(|why| {
        output.ok_or(why)?;
        end.push_str(&format!(".and_then({}::moved::into_rusoto)", context.crates.facade));
        answer::follow(context, block, &places, None)
    });
    let followed = followed.map_err(unfit)?;
    let is_kept = followed.is_kept;
    let mut assigned = Vec::new();
    let mut edits = match argument {
        None => inline(context, call, (None, Setters::default()), &sdk.method, &end, is_kept),
        Some(Expr::Struct(literal)) => {
            let setters = Setters::of(context, &typed, &sdk.input, literal).map_err(unfit)?;
            if setters.is_tried && words::leaves(call.call.receiver.to_token_stream()) {
                return Err(unfit(
                    "the client has a `?` or `.await` before it: put it into a variable before the call"
                        .to_owned(),
                ));
            }
            if setters.has_first() && !matches!(call.goes, Goes::Awaited(_)) {
                return Err(unfit(
                    "a value of the request has a `?` in it: put it into a variable before the call"
                        .to_owned(),
                ));
            }
            inline(context, call, (Some(literal), setters), &sdk.method, &end, is_kept)
        }
        Some(argument) => {
            let Some((name, is_clone)) = named(context, argument) else {
                return Err(left("RC021", "the request comes from elsewhere".to_owned()));
            };
            // The call's own builder is what one would write; the request's builder goes everywhere.
            let own = typed.attempt(|| before(context, group, &typed, operation, sdk, (name, is_clone)));
            let (mut edits, is_tried, is_own) = match own {
                Ok((edits, is_tried)) => (edits, is_tried, true),
                Err(left) => {
                    let made = repeated(context, group, &typed, sdk, name)
                        .map_err(|why| if is_clone { Verdict::Left { id: "RC021", why } } else { left })?;
                    assigned = made.assigned;
                    (made.edits, made.is_tried, false)
                }
            };
            let sent = |call: &&Call<'_>| sent(context, call, &end, (is_own, is_tried, is_kept));
            edits.extend(group.iter().flat_map(sent));
            let marks: BTreeSet<_> =
                group.iter().map(|other| other.mark).filter(|it| *it != call.mark).collect();
            edits.extend(marks.into_iter().filter_map(|at| unmark(source, at)));
            edits
        }
    };
    let elsewhere = typed.edits();
    assigned.extend(elsewhere.iter().map(|edit| edit.range.clone()));
    edits.extend(elsewhere);
    edits.extend(import);
    let read = followed.edits;
    // Two edits at one place would have no order.
    let touches =
        |edit: &Edit| assigned.iter().any(|it| it.start <= edit.range.end && edit.range.start <= it.end);
    if read.iter().any(touches) {
        return Err(left("RC021", "a converted field of the answer goes into the request".to_owned()));
    }
    edits.extend(read);
    extension::by_module(context, &around, &mut edits);
    Ok(Verdict::Rewrite(edits))
}

/// Returns the edits of a `let` before a call, which makes its request: it becomes the call's own builder.
fn before<'a>(
    context: &Context<'_>,
    group: &[&Call<'a>],
    typed: &Typed<'_>,
    operation: &Operation,
    sdk: &SdkOperation,
    (name, is_clone): (&'a str, bool),
) -> Result<(Vec<Edit>, bool), Verdict> {
    let source = context.source;
    let elsewhere = |why: &str| Verdict::Left { id: "RC021", why: why.to_owned() };
    let Some((call, (_, function))) = group.first().and_then(|call| Some((*call, call.function?))) else {
        return Err(elsewhere("the call is in no function"));
    };
    let is_one = group.len() == 1;
    let made = match is_clone || !is_one {
        // A loop with clones may change its client.
        true if is_one && matches!(call.goes, Goes::Awaited(_)) => None,
        true => only_local(function, name),
        false => request_of(context, call, name),
    };
    let Some((local, init)) = made else {
        return Err(elsewhere("the request is not made in a `let` that this call alone uses"));
    };
    let Expr::Struct(literal) = init else {
        return Err(elsewhere("the request is not written out where it is made"));
    };
    let is_request = context.facts.item(&literal.path).is_some_and(|item| {
        item.package == context.table.rusoto.name && item.path.first() == operation.request.as_ref()
    });
    if !is_request {
        return Err(elsewhere("the request is of another type"));
    }
    if words::uses(function, name) != 1 + group.len() {
        return Err(elsewhere("the request is used in more than one place"));
    }
    let receiver = &call.call.receiver;
    let last = group.iter().map(|call| source.range(&call.call.receiver).start).max().unwrap_or_default();
    let between = source.range(local).end..last;
    if group.iter().any(|other| source.of(&*other.call.receiver) != source.of(&**receiver)) {
        return Err(elsewhere("the request goes to more than one client"));
    }
    match words::of_place(receiver) {
        None => return Err(elsewhere("the client comes from a call, and the request is made before it")),
        Some(name)
            if words::binds_any(function, source, &between, &name)
                || (is_clone || !is_one) && words::assigns(function, &name) =>
        {
            return Err(elsewhere("the client is made after the request"));
        }
        Some(_) => {}
    }
    if group.iter().any(|call| !comments_within(source, call.call).is_empty()) {
        return Err(elsewhere("a comment stands in the call, and the request is made before it"));
    }
    let setters =
        Setters::of(context, typed, &sdk.input, literal).map_err(|why| Verdict::Left { id: "RC020", why })?;
    let indent = source.indent(source.range(local).start);
    let method = format!(".{}()", sdk.method);
    let mut made =
        format!("{}{}", source.of(receiver), setters.chain(context, &[".client()", &method], "", indent));
    if setters.ends_in_comment() {
        made.push_str(source.line_end());
        made.push_str(indent);
    }
    Ok((vec![Edit::replace(source.range(literal), setters.made(context, made))], setters.is_tried))
}
