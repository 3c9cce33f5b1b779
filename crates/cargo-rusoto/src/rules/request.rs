//! A request's literal as setters.

use quote::ToTokens;
use syn::{Expr, ExprStruct, FieldValue, Member};

use super::futures::is_calm;
use super::typed::{First, Typed, is_default};
use super::values::setter;
use super::{Context, operations, words};
use crate::edit::{comments, comments_within};
use crate::names::plain;

/// How wide a chain of calls may be on one line, as rustfmt has it.
const CHAIN_WIDTH: usize = 60;

/// The setters of a request, with the comments between them.
#[derive(Debug, Default)]
pub(super) struct Setters {
    parts: Vec<Part>,
    several_lines: bool,
    /// Whether there is a `?` behind a value, because Rusoto's may not fit.
    pub(super) is_tried: bool,
    /// Values that are made before the request.
    first: Vec<First>,
}

#[derive(Debug)]
enum Part {
    Setter(String),
    /// A comment on a line of its own.
    Comment(String),
    /// A comment behind what is before it.
    Behind(String),
}

impl Setters {
    /// Returns the setters of a literal of the request `input`, or why there are none.
    pub(super) fn of(
        context: &Context<'_>,
        typed: &Typed<'_>,
        input: &str,
        literal: &ExprStruct,
    ) -> Result<Self, String> {
        let source = context.source;
        let entry = context.table.structs.get(input).ok_or("the SDK's request has no table")?;
        if let Some(rest) = &literal.rest
            && !is_default(rest)
        {
            return Err("the request takes the rest of its fields from another one".to_owned());
        }
        let tries = typed.tries();
        let braces = source.range_of(literal.brace_token.span.join());
        let mut setters =
            Self { several_lines: source.slice(braces.clone()).contains('\n'), ..Self::default() };
        setters.comments(source.slice(source.range(&literal.path).end..braces.start));
        let mut at = braces.start;
        for field in &literal.fields {
            if !field.attrs.is_empty() {
                return Err("a field of the request has an attribute".to_owned());
            }
            let range = source.range(field);
            setters.comments(source.slice(at..range.start));
            at = range.end;
            let Member::Named(name) = &field.member else { return Err("a field has no name".to_owned()) };
            if let Some(colon) = &field.colon_token {
                let value = source.range(&field.expr).start;
                setters.comments(source.slice(range.start..source.range(colon).start));
                setters.comments(source.slice(source.range(colon).end..value));
            }
            setters.set(context, typed, entry, field, &plain(name))?;
        }
        if let (Some(dots), Some(rest)) = (&literal.dot2_token, &literal.rest) {
            setters.comments(source.slice(at..source.range(dots).start));
            setters.comments(source.slice(source.range(dots).end..source.range(rest).start));
            at = source.range(rest).end;
        }
        setters.comments(source.slice(at..braces.end));
        setters.set_default(&entry.rusoto);
        setters.is_tried = typed.tries() > tries;
        setters.first = typed.taken_first();
        if setters.is_tried {
            setters.may_be_tried(context, &entry.rusoto, literal)?;
        }
        let is_set = |name: &str| literal.fields.iter().any(|field| names(field, name));
        // Rusoto sends an empty text, and the SDK refuses to send.
        match entry.fields.iter().find(|field| field.rusoto_required && !is_set(&field.rusoto)) {
            Some(field) => {
                Err(format!("the request has no `{}`, without which the SDK sends nothing", field.rusoto))
            }
            None => Ok(setters),
        }
    }

    /// Refuses what would mean something else in a closure or a future, and in another order.
    fn may_be_tried(&self, context: &Context<'_>, request: &str, literal: &ExprStruct) -> Result<(), String> {
        let source = context.source;
        let is_first = |expr: &Expr| self.first.iter().any(|one| one.range == source.range(expr));
        let last = self.first.iter().map(|one| one.range.start).max().unwrap_or_default();
        for FieldValue { expr, .. } in &literal.fields {
            let tokens = || expr.to_token_stream();
            if !is_first(expr) && words::leaves(tokens()) {
                return Err(format!(
                    "a value of `{request}` has a `?` or `.await` in it: put it into a variable before the request"
                ));
            }
            let is_named = |one: &First| words::count(tokens(), &one.name) > 0;
            let is_before = source.range(expr).start < last && !is_calm(expr);
            if !is_first(expr) && (is_before || self.first.iter().any(is_named)) {
                return Err(format!(
                    "`{request}` makes its values in an order that matters: put that with the `?` into a variable before it"
                ));
            }
        }
        Ok(())
    }

    /// Returns whether values are made before the request.
    pub(super) fn has_first(&self) -> bool {
        !self.first.is_empty()
    }

    /// Returns the `let`s of the values that are made before the request, each with this behind it.
    pub(super) fn lets(&self, context: &Context<'_>, line: &str) -> String {
        let one =
            |one: &First| format!("let {} = {};{line}", one.name, context.source.slice(one.range.clone()));
        self.first.iter().map(one).collect()
    }

    /// Returns a request that is made in a `let`: a `Result`, if there is a `?` in it.
    pub(super) fn made(&self, context: &Context<'_>, request: String) -> String {
        if !self.is_tried {
            return request;
        }
        let made = format!("{}::moved::request(|| Ok({request}))", context.crates.facade);
        if self.has_first() { format!("{{ {}{made} }}", self.lets(context, " ")) } else { made }
    }

    /// Returns the setters of a request without fields.
    pub(super) fn of_default(request: &str) -> Self {
        let default = operations::default(request);
        let part = |(name, value)| Part::Setter(format!(".{name}({value:?})"));
        Self { parts: default.map(part).into_iter().collect(), ..Self::default() }
    }

    /// Sets what Rusoto sends for a field that is not set.
    fn set_default(&mut self, request: &str) {
        let Some((name, value)) = operations::default(request) else { return };
        let (sure, perhaps) = (format!(".{name}("), format!(".set_{name}("));
        let set = self.parts.iter_mut().find_map(|part| match part {
            Part::Setter(text) if text.starts_with(&sure) || text.starts_with(&perhaps) => Some(text),
            _ => None,
        });
        match set {
            None => self.parts.push(Part::Setter(format!(".{name}({value:?})"))),
            Some(text) => {
                let option = text.strip_prefix(&perhaps).and_then(|text| text.strip_suffix(')'));
                if let Some(option) = option.filter(|option| !option.starts_with("Some(")) {
                    *text = format!("{perhaps}Option::or_else({option}, || Some({value:?}.to_owned())))");
                }
            }
        }
    }

    fn set(
        &mut self,
        context: &Context<'_>,
        typed: &Typed<'_>,
        entry: &rusoto_compat_api_table::Struct,
        field: &FieldValue,
        name: &str,
    ) -> Result<(), String> {
        let known = entry.fields.iter().find(|known| known.rusoto == name);
        let known = known.ok_or_else(|| format!("the request has no field `{name}` in the SDK"))?;
        let text = setter(context, typed, known, &field.expr)?.map(|setter| setter.text);
        // What stood in a part of the value that went.
        for comment in comments_within(context.source, &field.expr) {
            if !text.as_ref().is_some_and(|text| text.contains(&comment.text)) {
                self.several_lines = true;
                self.parts.push(Part::Comment(comment.text));
            }
        }
        self.parts.extend(text.map(Part::Setter));
        Ok(())
    }

    /// Takes the comments of a gap.
    pub(super) fn comments(&mut self, gap: &str) {
        for comment in comments(gap) {
            self.several_lines = true;
            let may_follow = match self.parts.last() {
                Some(Part::Setter(_)) => true,
                Some(Part::Behind(text)) => text.starts_with("/*"),
                _ => false,
            };
            self.parts.push(if comment.on_first_line && may_follow {
                Part::Behind(comment.text)
            } else {
                Part::Comment(comment.text)
            });
        }
    }

    /// Returns these and others behind them.
    pub(super) fn then(mut self, others: Self) -> Self {
        self.several_lines |= others.several_lines;
        self.is_tried |= others.is_tried;
        self.first.extend(others.first);
        self.parts.extend(others.parts);
        self
    }

    /// Writes the chain on several lines.
    pub(super) fn break_lines(&mut self) {
        self.several_lines = true;
    }

    /// Returns the chain of calls from `begin` over the setters to `end`. `indent` is that of the statement.
    pub(super) fn chain(&self, context: &Context<'_>, begin: &[&str], end: &str, indent: &str) -> String {
        let setters = self.parts.iter().map(|part| match part {
            Part::Setter(text) | Part::Comment(text) | Part::Behind(text) => text,
        });
        let flat: String = begin.iter().copied().chain(setters.map(String::as_str)).chain([end]).collect();
        if !self.several_lines && flat.chars().count() <= CHAIN_WIDTH {
            return flat;
        }
        let step = if indent.contains('\t') { "\t" } else { "    " };
        let line = format!("{}{indent}{step}", context.source.line_end());
        let mut text = String::new();
        for one in begin {
            text.push_str(&line);
            text.push_str(one);
        }
        for part in &self.parts {
            match part {
                Part::Setter(one) | Part::Comment(one) => {
                    text.push_str(&line);
                    text.push_str(one);
                }
                Part::Behind(one) => {
                    text.push(' ');
                    text.push_str(one);
                }
            }
        }
        if !end.is_empty() {
            text.push_str(&line);
            text.push_str(end);
        }
        text
    }

    /// Returns whether the last thing is a comment that goes to the end of its line.
    pub(super) fn ends_in_comment(&self) -> bool {
        matches!(self.parts.last(), Some(Part::Comment(text) | Part::Behind(text)) if text.starts_with("//"))
    }
}

fn names(field: &FieldValue, name: &str) -> bool {
    matches!(&field.member, Member::Named(member) if plain(member) == name)
}
