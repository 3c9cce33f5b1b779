//! Runs the rules until nothing changes any more, then sets marks.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rayon::prelude::*;
use rusoto_compat_api_table::Table;

use super::change::Change;
use super::file::{Looked, look, refusals};
use super::manifest::{Manifest, Needs, needs};
use super::project::Project;
use super::select::Select;
use crate::Error;
use crate::edit::{Edits, Source};
use crate::find::Note;
use crate::inventory::STACK;
use crate::rules::{ASSISTED, CLEANERS, RULES, Site, Verdict, mark, unmark};

/// How often files are looked at again. A call in the request of another one takes a round of its own.
const ROUNDS: usize = 16;

/// What came out.
#[derive(Debug, Default)]
pub(super) struct Rewritten {
    /// The texts of the project's files, in their order.
    pub(super) texts: Vec<String>,
    before: Vec<String>,
    /// Where the line that is asked for is by now.
    line: Option<usize>,
    /// How many places each rule rewrote, by rule, operation and file.
    pub(super) done: BTreeMap<(&'static str, String, usize), usize>,
    /// The files in which clients of a service change their type.
    moved: BTreeMap<String, BTreeSet<usize>>,
    pub(super) left: Vec<Left>,
    /// What waits for something else: why, and how often.
    pub(super) later: BTreeMap<String, usize>,
    pub(super) notes: Vec<Note>,
    /// What the packages need, by their place in the workspace.
    pub(super) needs: BTreeMap<usize, Needs>,
    /// The manifests that change.
    pub(super) manifests: Vec<Manifest>,
    /// What a reader of the summary has to know besides.
    pub(super) hints: Vec<String>,
}

/// A place that stays, with a mark.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Left {
    pub(super) file: String,
    /// Its line in the new text.
    pub(super) line: usize,
    pub(super) operation: String,
    pub(super) id: &'static str,
    pub(super) why: String,
}

impl Rewritten {
    /// Returns the files that change, by their place in the project.
    pub(super) fn changed(&self) -> impl Iterator<Item = (usize, &str, &str)> {
        let texts = self.before.iter().zip(&self.texts).enumerate();
        texts
            .filter(|(_, (before, after))| before != after)
            .map(|(at, (before, after))| (at, &**before, &**after))
    }

    /// Returns the same as files that can be taken back, and the manifests.
    pub(super) fn changes(&self, project: &Project) -> Vec<Change> {
        let change = |path: &Path, before: &str, after: &str| {
            Change::new(path.to_owned(), project.workspace.shown(path), before, after)
        };
        let sources = self.changed().filter_map(|(at, before, after)| {
            let file = project.files.get(at)?;
            let mut change = change(&file.path, before, after);
            change.package = Some(file.module.package);
            let moved = self.moved.iter().filter(|(_, files)| files.contains(&at));
            change.with = moved.map(|(service, _)| service.clone()).collect();
            Some(change)
        });
        let manifests = self.manifests.iter().map(|one| change(&one.path, &one.before, &one.after));
        manifests.chain(sources).collect()
    }
}

/// Runs the rules over the texts of a project. It writes nothing.
pub(super) fn rewrite(project: &Project, select: &Select) -> Result<Rewritten, Error> {
    let pool = rayon::ThreadPoolBuilder::new()
        .stack_size(STACK)
        .build()
        .map_err(|error| Error::with_source("no threads to read the files can be started", error))?;
    Ok(pool.install(|| run(project, select)))
}

fn run(project: &Project, select: &Select) -> Rewritten {
    let mut out = Rewritten {
        texts: project.texts.clone(),
        before: project.texts.clone(),
        line: select.line(),
        notes: project.notes.clone(),
        ..Rewritten::default()
    };
    for _ in 0..ROUNDS {
        if !round(project, select, &mut out, Pass::Rules) || select.line().is_some() {
            break;
        }
    }
    // Two services may have their names in one `use`.
    for _ in 0..ROUNDS {
        if !round(project, select, &mut out, Pass::Cleaners) {
            break;
        }
    }
    out.needs = needs(project, &out.texts);
    round(project, select, &mut out, Pass::Marks);
    out.left.sort();
    out.notes.sort();
    out.notes.dedup();
    out
}

/// What is done with all files once.
#[derive(Clone, Copy, PartialEq)]
enum Pass {
    Rules,
    Cleaners,
    Marks,
}

/// Looks at all files once, and rewrites what it can; or sets the marks. It returns whether anything changed.
fn round(project: &Project, select: &Select, out: &mut Rewritten, pass: Pass) -> bool {
    let (names, notes) = project.names(&out.texts);
    let texts = &out.texts;
    let files = (0..texts.len()).into_par_iter();
    // The first of several reasons is enough.
    let mut refused: Vec<_> = files.flat_map_iter(|at| refusals(project, &names, texts, at)).collect();
    refused.sort();
    refused.dedup_by(|one, other| one.0 == other.0);
    let rules = |table: &Table| {
        let is_free = refused.iter().all(|(service, _)| *service != table.service);
        let clients_move = is_free && !select.is_narrow();
        let (of_pass, assisted) = match pass {
            Pass::Cleaners => (CLEANERS, None),
            Pass::Rules | Pass::Marks => (RULES, select.has_errors().then_some(ASSISTED)),
        };
        let all = of_pass.iter().chain(assisted.into_iter().flatten());
        let asked = all.filter(|_| select.service(&table.service));
        asked.filter(|rule| clients_move || !rule.moves_clients).copied().collect()
    };
    let looked: Vec<_> = (0..texts.len())
        .into_par_iter()
        .map(|at| {
            let is_asked = project.files.get(at).is_some_and(|file| select.file(&file.path));
            if is_asked { look(project, &names, texts, at, &rules) } else { Looked::default() }
        })
        .collect();
    if pass == Pass::Marks {
        out.notes.extend(notes);
        for (service, why) in refused.iter().filter(|(service, _)| select.service(service)) {
            out.later.insert(format!("clients of {service} stay: {why}"), 1);
        }
    }
    let mut changed = false;
    for (at, one) in looked.into_iter().enumerate() {
        out.notes.extend(one.notes);
        for service in one.moves {
            out.moved.entry(service).or_default().insert(at);
        }
        let Some(text) = out.texts.get(at).cloned() else { continue };
        let source = Source::new(&text);
        let is_asked = |site: &Site| pass == Pass::Cleaners || select.site(source, site, out.line);
        let sites = one.sites.into_iter().filter(is_asked).collect();
        let shown = project.files.get(at).map(|file| project.workspace.shown(&file.path)).unwrap_or_default();
        let new = match pass {
            Pass::Marks => set_marks(source, &shown, sites, out),
            _ => rewrite_sites(source, at, sites, out),
        };
        if let (Some(new), Some(place)) = (new, out.texts.get_mut(at)) {
            *place = new;
            changed = true;
        }
    }
    changed
}

/// Returns the text with all places rewritten that do not overlap.
fn rewrite_sites(source: Source<'_>, at: usize, sites: Vec<Site>, out: &mut Rewritten) -> Option<String> {
    let mut edits = Edits::default();
    let stays = |site: &Site| !matches!(site.verdict, Verdict::Rewrite(_));
    let stay: Vec<_> = sites.iter().filter(|site| stays(site)).map(|site| site.mark).collect();
    let mut unmarked = Vec::new();
    for site in sites {
        if let Verdict::Rewrite(mut of_site) = site.verdict {
            // The mark of an earlier run goes with its reason.
            if !stay.contains(&site.mark) && !unmarked.contains(&site.mark) {
                of_site.extend(unmark(source, site.mark));
                unmarked.push(site.mark);
            }
            // The next round looks at it again, and the marks count what none could take.
            if !edits.add(source.text, of_site) {
                continue;
            }
            *out.done.entry((site.rule, site.operation, at)).or_default() += 1;
        }
    }
    if edits.is_empty() {
        return None;
    }
    out.line = out.line.map(|line| edits.moved(source, line));
    Some(edits.apply(source.text))
}

/// Returns the text with marks above what stays.
fn set_marks(source: Source<'_>, file: &str, sites: Vec<Site>, out: &mut Rewritten) -> Option<String> {
    let mut edits = Edits::default();
    let mut marked = Vec::new();
    let (mut left, mut lines) = (Vec::new(), Vec::new());
    for site in sites {
        match site.verdict {
            // One mark is enough for one statement and kind.
            Verdict::Left { id, why } => {
                if !marked.contains(&(site.mark, id))
                    && let Some(edit) = mark(source, site.mark, id, &why)
                    && edits.add(source.text, vec![edit])
                {
                    lines.push(site.mark);
                }
                marked.push((site.mark, id));
                left.push((site.at, site.operation, id, why));
            }
            Verdict::Later(why) => *out.later.entry(why).or_default() += 1,
            // No round could take it.
            Verdict::Rewrite(_) => {
                let what = if site.operation.is_empty() { "a client" } else { &site.operation };
                let why = format!("{what} would change what another change needs as it is");
                *out.later.entry(why).or_default() += 1;
            }
        }
    }
    for (at, operation, id, why) in left {
        let line = source.line(at) + lines.iter().filter(|mark| **mark <= at).count();
        out.left.push(Left { file: file.to_owned(), line, operation, id, why });
    }
    (!edits.is_empty()).then(|| edits.apply(source.text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::Edit;

    #[test]
    fn a_place_that_no_round_can_take_is_counted() {
        let source = Source::new("a.b(c)");
        let site = |edits| Site {
            rule: "X1",
            operation: "GetObject".to_owned(),
            at: 0,
            mark: 0,
            verdict: Verdict::Rewrite(edits),
        };
        let overlaps = || vec![Edit::replace(0..3, "x"), Edit::replace(2..6, "y")];
        let mut out = Rewritten::default();
        let taken = site(vec![Edit::replace(0..1, "z")]);
        let text = rewrite_sites(source, 0, vec![taken, site(overlaps())], &mut out);
        assert_eq!(text.as_deref(), Some("z.b(c)"));
        assert!(out.later.is_empty());
        assert_eq!(set_marks(source, "one.rs", vec![site(overlaps())], &mut out), None);
        let why = "GetObject would change what another change needs as it is".to_owned();
        assert_eq!(out.later.into_iter().collect::<Vec<_>>(), [(why, 1)]);
    }
}
