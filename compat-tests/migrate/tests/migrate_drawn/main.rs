//! Drawn functions in the style of programs: what compiles before `migrate` compiles after it.
//!
//! `RUSOTO_COMPAT_DRAWN` is the number of programs, and `RUSOTO_COMPAT_DRAWN_SEED` the seed of the first one.

mod compile;
mod functions;
#[path = "../../build/migrate.rs"]
mod migrate;
mod reads;
mod values;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;

use rusoto_compat_api_table::Table;

use compile::Compiler;

const SERVICES: [&str; 10] =
    ["dynamodb", "kinesis", "kms", "lambda", "s3", "secretsmanager", "sns", "sqs", "ssm", "sts"];

/// The functions of a program.
const FUNCTIONS: usize = 90;

fn number(variable: &str) -> Option<u64> {
    Some(std::env::var(variable).ok()?.parse().unwrap_or_else(|error| panic!("{variable}: {error}")))
}

#[test]
fn what_compiles_before_compiles_after() {
    let programs = number("RUSOTO_COMPAT_DRAWN").unwrap_or(1);
    let first = number("RUSOTO_COMPAT_DRAWN_SEED").unwrap_or(1);
    let tables: Vec<Table> = SERVICES.iter().map(|it| Table::of(it).unwrap()).collect();
    let compiler = Compiler::new();
    let folder = tempfile::tempdir().unwrap();
    for seed in first..first + programs {
        let mut drawn = fastrand::Rng::with_seed(seed);
        let mut functions: Vec<String> =
            (0..FUNCTIONS).map(|at| functions::draw(&tables[at % tables.len()], at, &mut drawn)).collect();
        // Many are wrong programs, because what is drawn knows little of types and moves.
        let mut before = functions::program(&functions);
        loop {
            let wrong: BTreeSet<usize> = compiler.errors(&before).into_iter().map(|it| it.0).collect();
            if wrong.is_empty() {
                break;
            }
            functions.retain(|it| !wrong.contains(&functions::number(it).unwrap()));
            before = functions::program(&functions);
        }
        migrate::migrate(folder.path(), &SERVICES, &before, &[]).unwrap();
        let after = std::fs::read_to_string(folder.path().join("src/lib.rs")).unwrap();
        let rewritten = after.matches(".client()").count();
        let mut found: BTreeMap<usize, String> = BTreeMap::new();
        for (at, error) in compiler.errors(&after) {
            let [before, after] = [&before, &after].map(|it| functions::one(it, at).unwrap_or_default());
            let shown = || format!("\nbefore:\n{before}\nafter:\n{after}");
            found.entry(at).or_insert_with(shown).insert_str(0, &format!("{error}\n"));
        }
        let found: Vec<String> = found.into_values().collect();
        // Not `println!`, which is hidden when a test passes.
        let kept = functions.len();
        writeln!(std::io::stdout(), "seed {seed}: {kept} functions compile, {rewritten} calls rewritten")
            .unwrap();
        assert!(found.is_empty(), "RUSOTO_COMPAT_DRAWN_SEED={seed}\n{}", found.join("\n"));
        assert!(kept > FUNCTIONS / 4 && rewritten > kept / 3);
    }
}
