//! Every fuzz target over its corpus, and over mutations of it, on stable.
//!
//! `RUSOTO_COMPAT_FUZZ=<n>` asks for n mutations of each target's corpus, and `RUSOTO_COMPAT_FUZZ_SEED` for others
//! than the usual ones. A broken promise prints the input, ready to be put into the corpus.

use fuzz_targets::TARGETS;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A few seconds for all targets together.
const MUTATIONS: u64 = 400;
const SEED: u64 = 5;
const LONGEST: usize = 4096;

fn fuzz() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz")
}

fn setting(name: &str, default: u64) -> u64 {
    match std::env::var(name) {
        Ok(value) => value.parse().unwrap_or_else(|_| panic!("{name} has to be a number, and is {value:?}")),
        Err(_) => default,
    }
}

fn corpus(target: &str) -> Vec<Vec<u8>> {
    let folder = fuzz().join("corpus").join(target);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    // The same order everywhere, or the seed would mean nothing.
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

/// Says what was fed when a target panics.
struct Fed<'a> {
    target: &'a str,
    input: &'a [u8],
}

impl Drop for Fed<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let input = self.input.escape_ascii();
            eprintln!("target `{}` was fed with printf '%b' \"{input}\"", self.target);
        }
    }
}

fn feed(target: &str, body: fn(&[u8]), input: &[u8]) {
    let _fed = Fed { target, input };
    body(input);
}

#[test]
fn no_target_breaks_a_promise_on_its_corpus_or_near_it() {
    let (mutations, seed) =
        (setting("RUSOTO_COMPAT_FUZZ", MUTATIONS), setting("RUSOTO_COMPAT_FUZZ_SEED", SEED));
    std::thread::scope(|scope| {
        for (target, body) in TARGETS {
            scope.spawn(move || {
                let corpus = corpus(target);
                for input in &corpus {
                    feed(target, body, input);
                }
                let mut random = fastrand::Rng::with_seed(seed);
                // A child process for each input, and none of the others has one.
                let mutations = if target == "process_output" { mutations / 4 } else { mutations };
                for _ in 0..mutations {
                    feed(target, body, &mutated(&corpus, &mut random));
                }
                println!("{target}: {} inputs and {mutations} mutations of them", corpus.len());
            });
        }
    });
}

/// Pieces that parsers look for.
const TOKENS: [&[u8]; 24] = [
    b"\n----\n",
    b"\n",
    b"\r\n",
    b"=",
    b"[",
    b"]",
    b"[default]\n",
    b"[profile a]\n",
    b"{",
    b"}",
    b"\"",
    b"null",
    b"\\u0000",
    b"\xff",
    b"\xef\xbb\xbf",
    b"://",
    b"@",
    b":",
    b"/",
    b"99999999999999999999",
    b"-1",
    b"hush-0123456789abcdef",
    b"role_arn = arn:aws:iam::1:role/x\nsource_profile = a\n",
    b"1970-01-01T00:00:00Z",
];

fn mutated(corpus: &[Vec<u8>], random: &mut fastrand::Rng) -> Vec<u8> {
    let mut input = corpus[random.usize(..corpus.len())].clone();
    for _ in 0..random.usize(1..5) {
        let at = random.usize(..=input.len());
        let to = random.usize(at..=input.len().min(at + 64));
        match random.u8(..7) {
            0 if at < input.len() => input[at] ^= 1 << random.u8(..8),
            1 if at < input.len() => input[at] = random.u8(..),
            2 => drop(input.drain(at..to)),
            3 => {
                let piece = input[at..to].to_vec();
                input.splice(at..at, piece);
            }
            4 => {
                let token = TOKENS[random.usize(..TOKENS.len())];
                input.splice(at..at, token.iter().copied());
            }
            5 => {
                let other = &corpus[random.usize(..corpus.len())];
                let from = random.usize(..=other.len());
                input.splice(at.., other[from..].iter().copied());
            }
            _ => input.truncate(at),
        }
    }
    input.truncate(LONGEST);
    input
}

#[test]
fn cargo_fuzz_has_the_same_targets() {
    let names: BTreeSet<String> = TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    let stems = |folder: &str| -> BTreeSet<String> {
        let entries = fs::read_dir(fuzz().join(folder)).unwrap();
        entries
            .map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
            .collect()
    };
    assert_eq!(stems("fuzz_targets"), names);
    assert_eq!(stems("corpus"), names);
    let manifest = fs::read_to_string(fuzz().join("Cargo.toml")).unwrap();
    for name in names {
        assert!(
            manifest.contains(&format!("path = \"fuzz_targets/{name}.rs\"")),
            "{name} is not in fuzz/Cargo.toml"
        );
    }
}
