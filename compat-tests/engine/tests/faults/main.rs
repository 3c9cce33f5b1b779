//! Runs each row of the table, and compares the page that shows them.

mod calls;
mod child;
mod connections;
mod endpoints;
mod input;
mod load;
mod page;
mod proxies;
mod responses;
mod retries;
mod runtimes;
mod sessions;
mod tls;
mod why;

use std::process::ExitCode;

use engine_faults::Row;
use libtest_mimic::{Arguments, Trial};

const SUBJECTS: &[(&str, &[Row])] = &[
    ("Connections", connections::ROWS),
    ("Responses", responses::ROWS),
    ("Retries", retries::ROWS),
    ("Credentials and clocks", sessions::ROWS),
    ("Runtimes", runtimes::ROWS),
    ("Load", load::ROWS),
    ("TLS", tls::ROWS),
    ("Proxies", proxies::ROWS),
    ("Endpoints", endpoints::ROWS),
    ("Bad input", input::ROWS),
];

fn rows() -> impl Iterator<Item = &'static Row> {
    SUBJECTS.iter().flat_map(|(_, rows)| *rows)
}

fn main() -> ExitCode {
    if let Some(row) = child::row(rows()) {
        return child::main(row);
    }
    let trials = rows().map(|row| Trial::test(row.fault, || child::run(row)));
    let trials = trials.chain([Trial::test("the page shows the table", || page::compare(SUBJECTS))]);
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit_code()
}
