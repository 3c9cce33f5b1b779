//! One file in one round.

use std::collections::{BTreeSet, HashSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use rusoto_compat_api_table::Table;

use super::project::Project;
use crate::edit::Source;
use crate::find::{Facts, Note, facts};
use crate::names::{Def, Extern, Item, Names};
use crate::rules::{Context, Crates, FACADE, RewriteRule, Site, Verdict, clients_refusal};
use crate::source::{File, Parsed, parse_text};

/// What the rules say of a file.
#[derive(Debug, Default)]
pub(super) struct Looked {
    pub(super) sites: Vec<Site>,
    /// The services whose clients change their type here.
    pub(super) moves: Vec<String>,
    /// Rules that failed.
    pub(super) notes: Vec<Note>,
}

/// Returns what the rules for each service say of a file.
pub(super) fn look(
    project: &Project,
    names: &Names,
    texts: &[String],
    at: usize,
    rules: &(dyn Fn(&Table) -> Vec<RewriteRule> + Sync),
) -> Looked {
    let mut looked = Looked::default();
    with_context(project, names, texts, at, &mut |context, file| {
        for rule in rules(context.table) {
            // A fault in a rule must not stop the others.
            match catch_unwind(AssertUnwindSafe(|| (rule.find)(context, file))) {
                Ok(sites) => {
                    let moves = rule.moves_clients
                        && sites.iter().any(|site| matches!(site.verdict, Verdict::Rewrite(_)));
                    looked.moves.extend(moves.then(|| context.table.service.clone()));
                    looked.sites.extend(sites);
                }
                Err(_) => looked.notes.push(Note {
                    file: project
                        .files
                        .get(at)
                        .map(|file| project.workspace.shown(&file.path))
                        .unwrap_or_default(),
                    line: 1,
                    column: 1,
                    why: format!("the rule {} failed here, which is a fault of this program", rule.name),
                }),
            }
        }
    });
    looked
}

/// Returns the services whose clients cannot become facades because of this file, each with the reason.
pub(super) fn refusals(
    project: &Project,
    names: &Names,
    texts: &[String],
    at: usize,
) -> Vec<(String, String)> {
    let shown = project.files.get(at).map(|file| project.workspace.shown(&file.path)).unwrap_or_default();
    let mut refused = Vec::new();
    with_context(project, names, texts, at, &mut |context, _| {
        let why = clients_refusal(context).map(|(line, why)| format!("{why} ({shown}:{line})"));
        refused.extend(why.map(|why| (context.table.service.clone(), why)));
    });
    refused
}

/// Calls `each` with a file's syntax for every service of its package that it has anything of.
pub(super) fn with_context(
    project: &Project,
    names: &Names,
    texts: &[String],
    at: usize,
    each: &mut dyn FnMut(&Context<'_>, &syn::File),
) {
    let (Some(file), Some(text)) = (project.files.get(at), texts.get(at)) else { return };
    if !names.concerns(&file.module) {
        return;
    }
    if let Parsed::Rust(syntax) = parse_text(text) {
        let facts = facts(names, &syntax, &file.module);
        let others = project.files.iter().zip(texts).enumerate();
        let others: Vec<_> = others
            .filter(|(other, (one, _))| *other != at && one.module.package == file.module.package)
            .map(|(_, (one, text))| (&one.module, text.as_str()))
            .collect();
        let before = project.texts.get(at).map(String::as_str).unwrap_or_default();
        let named = Named::of(names, &facts, file, [text, before]);
        for table in &project.tables {
            if let Some(crates) = crates(project, names, at, table)
                && named.has(table, &crates)
            {
                let source = Source::new(text);
                let (module, others) = (&file.module, &*others);
                let (file, facts) = (&syntax, &facts);
                let context = Context { source, file, facts, table, crates, names, module, before, others };
                each(&context, &syntax);
            }
        }
    }
    proc_macro2::extra::invalidate_current_thread_spans();
}

/// Returns what a file's package calls the crates, if it has those that rewritten code names.
fn crates(project: &Project, names: &Names, at: usize, table: &Table) -> Option<Crates> {
    let file = project.files.get(at)?;
    let package = project.workspace.packages.get(file.module.package)?;
    let (rusoto, _) =
        package.externs.iter().find(|(_, one)| **one == Extern::Rusoto(table.rusoto.name.clone()))?;
    // A module of the same name hides a crate.
    let path = |name: &String| match names.resolve(&file.module, &[], std::slice::from_ref(name)) {
        Some(Def::Rusoto(item)) if item.path.is_empty() => name.clone(),
        _ => format!("::{name}"),
    };
    Some(Crates {
        rusoto: path(rusoto),
        compat: path(package.ours.get("rusoto_compat")?),
        facade: path(package.ours.get("rusoto_compat_facade")?),
    })
}

/// What a file names. Each table takes time, and most files have something of few services.
struct Named<'a> {
    /// Its words, also those in macros and comments, now and before any rule ran.
    words: HashSet<&'a str>,
    /// What its imports bring in, also by other names, and what its values and receivers are.
    items: BTreeSet<Item>,
}

impl<'a> Named<'a> {
    fn of(names: &Names, facts: &Facts, file: &File, texts: [&'a str; 2]) -> Self {
        let is_part = |one: char| one == '_' || one.is_alphanumeric();
        let words = texts.into_iter().flat_map(|text| text.split(|one| !is_part(one))).collect();
        let mut items = names.imported_within(&file.module);
        items.extend(facts.values().map(|(_, item)| item.clone()));
        items.extend(facts.methods().map(|(_, item, _)| item.clone()));
        Self { words, items }
    }

    /// Returns whether it may have anything of a service.
    fn has(&self, table: &Table, crates: &Crates) -> bool {
        let (rusoto, facade) = (&table.rusoto.name, &table.rusoto_trait);
        self.words.contains(crates.rusoto.trim_start_matches("::"))
            || self.words.contains(&*format!("{facade}Client"))
            || self.items.iter().any(|item| {
                item.package == *rusoto || (item.package == FACADE && item.path.first() == Some(facade))
            })
    }
}
