//! What the property tests share: how many cases, and how bytes go wrong.

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::RngSeed;

/// Returns the settings of a test that usually runs this many cases.
pub(crate) fn cases(usual: u32) -> ProptestConfig {
    let setting = |name: &str| {
        let value = std::env::var(name).ok()?;
        Some(value.parse::<u64>().unwrap_or_else(|_| panic!("{name} has to be a number, and is {value:?}")))
    };
    let cases = setting("RUSOTO_COMPAT_FUZZ").map_or(usual, |n| u32::try_from(n).unwrap_or(u32::MAX));
    let seed = setting("RUSOTO_COMPAT_FUZZ_SEED").unwrap_or(5);
    ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(seed),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// One thing that goes wrong with bytes.
#[derive(Clone, Debug)]
pub(crate) enum Damage {
    CutAfter(Index),
    Flip(Index, u8),
    Remove(Index, usize),
    Insert(Index, Vec<u8>),
    Repeat(Index, usize, Index),
}

/// Returns up to four things that go wrong. `pieces` are what the parser looks for.
pub(crate) fn damages(pieces: &'static [&'static str]) -> impl Strategy<Value = Vec<Damage>> {
    let at = any::<Index>;
    let piece = proptest::sample::select(pieces).prop_map(|piece| piece.as_bytes().to_vec());
    let damage = prop_oneof![
        2 => at().prop_map(Damage::CutAfter),
        2 => (at(), 0..8u8).prop_map(|(at, bit)| Damage::Flip(at, 1 << bit)),
        1 => (at(), 1..20usize).prop_map(|(at, length)| Damage::Remove(at, length)),
        1 => (at(), piece).prop_map(|(at, piece)| Damage::Insert(at, piece)),
        1 => (at(), 1..20usize, at()).prop_map(|(from, length, to)| Damage::Repeat(from, length, to)),
    ];
    prop_oneof![1 => Just(Vec::new()), 3 => proptest::collection::vec(damage, 1..4)]
}

/// Returns the bytes after all that goes wrong.
pub(crate) fn damaged(mut bytes: Vec<u8>, damages: &[Damage]) -> Vec<u8> {
    for damage in damages {
        let place = |at: &Index| at.index(bytes.len() + 1);
        let end = |from: usize, length: usize| bytes.len().min(from + length);
        match damage {
            Damage::CutAfter(at) => bytes.truncate(place(at)),
            Damage::Flip(at, bit) => {
                let at = place(at);
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= bit;
                }
            }
            Damage::Remove(at, length) => {
                let from = place(at);
                let to = end(from, *length);
                drop(bytes.drain(from..to));
            }
            Damage::Insert(at, piece) => {
                let at = place(at);
                drop(bytes.splice(at..at, piece.iter().copied()));
            }
            Damage::Repeat(from, length, to) => {
                let from = place(from);
                let piece = bytes[from..end(from, *length)].to_vec();
                let to = place(to);
                drop(bytes.splice(to..to, piece));
            }
        }
    }
    bytes
}
