//! The cases of this repository.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::Path;

use compat_tests::differences::{SOURCES, sources_markdown};
use compat_tests::marked::assert_shows;
use compat_tests::sourcing::Played;
use compat_tests::sourcing::case::{Case, FOLDER};
use compat_tests::sourcing::crew::Network;

use crate::harness::crew;

/// Names the cases to play; their answers are then shown.
const ONLY: &str = "RUSOTO_COMPAT_CASES";

/// More than there are cores: most of the time goes into waiting for time-outs.
const STAGES: usize = 8;

/// Not `println!`, which is hidden when a test passes.
fn tell(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

#[test]
fn every_case_gives_what_it_says() -> Played<()> {
    let only = std::env::var(ONLY).ok();
    let mut cases = Vec::new();
    let mut problems = Vec::new();
    for folder in Case::folders(Path::new(FOLDER))? {
        match Case::read(&folder) {
            Ok(case) => cases.push(case),
            Err(problem) => problems.push(problem),
        }
    }
    cases.retain(|case| only.as_ref().is_none_or(|part| case.name.contains(part.as_str())));
    if cases.is_empty() {
        return Err(format!("there is no case with {only:?} in its name"));
    }
    let (out_there, at_home): (Vec<_>, Vec<_>) = cases.into_iter().partition(Case::needs_a_network);
    problems.extend(play(Network::Shared, &at_home, only.is_some())?);
    match crew().no_namespaces() {
        None => problems.extend(play(Network::Own, &out_there, only.is_some())?),
        Some(reason)
            if std::env::var_os("RUSOTO_COMPAT_NAMESPACES").is_some_and(|value| value == "required") =>
        {
            return Err(format!("namespaces are required, and this machine gives none: {reason}"));
        }
        Some(reason) => {
            let names: Vec<_> = out_there.iter().map(|case| case.name.as_str()).collect();
            tell(&format!(
                "NOT RUN: {} sourcing cases need namespaces ({reason}): {}",
                names.len(),
                names.join(", ")
            ));
        }
    }
    assert!(problems.is_empty(), "{} problems:\n\n{}", problems.len(), problems.join("\n\n"));
    Ok(())
}

fn play(network: Network, cases: &[Case], show: bool) -> Played<Vec<String>> {
    let folders: Vec<_> = cases.iter().map(|case| case.folder.clone()).collect();
    let verdicts = crew().play(network, STAGES, &folders)?;
    if show {
        for (case, verdict) in cases.iter().zip(&verdicts) {
            tell(&format!("{}: {}\n  {}", case.name, case.file.why, verdict.gave.join("\n  ")));
        }
    }
    Ok(verdicts.into_iter().flat_map(|verdict| verdict.problems).collect())
}

#[test]
fn every_intended_difference_is_met_by_a_case() -> Played<()> {
    let mut stale: BTreeSet<_> = SOURCES.iter().map(|row| row.id).collect();
    assert_eq!(stale.len(), SOURCES.len(), "the names are unique");
    for folder in Case::folders(Path::new(FOLDER))? {
        if let Some(id) = Case::read(&folder)?.file.difference {
            stale.remove(id.as_str());
        }
    }
    assert!(stale.is_empty(), "no case meets {stale:?}: take them out of src/differences/sources.rs");
    Ok(())
}

#[test]
fn migration_shows_the_sources() {
    assert_shows("sources", &sources_markdown(SOURCES));
}
