//! The programs from the lock file of 2022 to the drop-ins, and from there to the SDK. Each step compiles, and the
//! programs' own tests pass.

use cargo_rusoto::{Inventory, Part};

use crate::PROGRAMS;
use crate::checkout::{Checkout, Watch};
use crate::common::{Ran, assert_kept_its_word, line};
use crate::servers::Servers;

/// What `migrate` leaves of these is a fault.
const CLIENTS: [&str; 5] = ["S3Client", "DynamoDbClient", "SqsClient", "SnsClient", "StsClient"];

fn is_required(variable: &str) -> bool {
    std::env::var(variable).is_ok_and(|value| value == "required")
}

/// The tests of the programs run one at a time. All clients share connections, also those of other tests. When the runtime of a
/// test ends, hyper 0.14.19 panics in another one that waits for an answer on such a connection. What has replaced it sends that
/// request once more, and a bucket that was made is there already.
const ONE_AT_A_TIME: (&str, &str) = ("RUST_TEST_THREADS", "1");

fn variables(servers: &Servers) -> Vec<(String, String)> {
    let (name, value) = ONE_AT_A_TIME;
    servers.variables().iter().cloned().chain([(name.to_owned(), value.to_owned())]).collect()
}

/// Compiles all, and runs all tests of the programs against new servers.
#[track_caller]
fn works(checkout: &Checkout) {
    checkout.cargo(&["test", "--locked", "--quiet", "--all-targets", "--no-run"], &[]);
    // The variables have a certificate that Cargo must not use for downloads.
    let servers = Servers::start("SSL_CERT_FILE");
    let out =
        checkout.cargo(&["test", "--locked", "--offline", "--no-fail-fast", "--quiet"], &variables(&servers));
    let passed: usize = out
        .lines()
        .filter_map(|line| line.strip_prefix("test result: ok. ")?.split(' ').next()?.parse::<usize>().ok())
        .sum();
    println!("    {passed} tests passed, ministack: {}", servers.has_ministack);
    assert_eq!(passed, 22, "{out}");
}

#[track_caller]
fn rusoto(checkout: &Checkout, arguments: &[&str], statuses: &[i32]) -> Ran {
    let watch = Watch::start();
    let ran = checkout.rusoto(arguments);
    assert!(statuses.contains(&ran.status), "{arguments:?}: {}\n{}\n{}", ran.status, ran.out, ran.err);
    println!("    cargo rusoto {}: {}, status {}", arguments.join(" "), watch.seconds(), ran.status);
    ran
}

fn repository() -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    path.canonicalize().unwrap().display().to_string()
}

#[test]
fn each_step_compiles_and_passes_the_programs_own_tests() {
    if !is_required("RUSOTO_COMPAT_REGISTRY") {
        return;
    }
    let checkout = Checkout::new();
    checkout.begin();
    println!("as they were in 2022");
    works(&checkout);

    println!("on the drop-ins");
    let ran = rusoto(&checkout, &["adopt", "--apply", "--path", &repository()], &[0]);
    assert!(ran.out.contains("Written."), "{}", ran.out);
    rusoto(&checkout, &["adopt", "--check"], &[0]);
    works(&checkout);
    checkout.commit("adopt");

    if is_required("RUSOTO_COMPAT_MIGRATE") {
        println!("on the SDK");
        migrates(&checkout);
    }
}

fn migrates(checkout: &Checkout) {
    let inventory = || Inventory::take(Some(&checkout.path().join("Cargo.toml"))).unwrap();
    let before = inventory();
    let ran = rusoto(checkout, &["migrate", "--apply"], &[0, 1]);
    println!("{}", ran.out);
    checkout.cargo(&["check", "--locked", "--quiet", "--all-targets"], &[]);
    works(checkout);
    // As on the drop-ins, a client that `new` makes trusts the authorities in the variable of the AWS CLI.
    let servers = Servers::start("AWS_CA_BUNDLE");
    // With `--package`, the dependencies have other features, and Cargo builds them again.
    checkout.cargo(&["test", "--locked", "--offline", "--quiet", "--test", "ship"], &variables(&servers));
    drop(servers);

    let once = checkout.git(&["diff"]);
    checkout.commit("migrate");
    rusoto(checkout, &["migrate", "--apply"], &[ran.status]);
    assert_eq!(checkout.git(&["diff"]), "", "the second run changes something");

    println!("program        lines changed   left to a person");
    for program in PROGRAMS {
        let (changed, left) = counts(&once, program);
        println!("{program:14} {changed:13} {left:18}");
        assert_eq!(left, 0, "{program}");
    }

    let inventory = inventory();
    assert_kept_its_word(&before, &inventory, &ran.out);
    let is_client = |what: &str| CLIENTS.iter().any(|client| what.contains(client));
    let clients = inventory.findings.iter().filter(|one| one.part == Part::Code && is_client(&one.what));
    // A provider of rusoto_sts takes no other client, so this service stays whole.
    let clients: Vec<_> = clients.filter(|one| one.service.as_deref() != Some("sts")).map(line).collect();
    assert!(clients.is_empty(), "clients of Rusoto are left: {clients:#?}");

    println!("with the errors of the SDK");
    let ran = rusoto(checkout, &["migrate", "--errors", "--apply"], &[1]);
    let moved = "C CreateBucket 4, CreateQueue 1, CreateTopic 1, GetObject 1, HeadBucket 1, HeadObject 2";
    assert!(ran.unwrapped().contains(moved), "{}", ran.out);
    assert!(!ran.out.contains("taken back"), "{}", ran.out);
    works(checkout);
}

/// Returns how many lines of a program are new or other than before, and how many marks there are. The lock file is of none.
fn counts(diff: &str, program: &str) -> (usize, usize) {
    let (mut changed, mut left) = (0, 0);
    let mut is_inside = false;
    for line in diff.lines() {
        if let Some(file) = line.strip_prefix("+++ ") {
            is_inside = file.starts_with(&format!("b/{program}/"));
        } else if is_inside && line.starts_with('+') {
            if line.contains("RUSOTO-MIGRATE(") { left += 1 } else { changed += 1 }
        }
    }
    (changed, left)
}
