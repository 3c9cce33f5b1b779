//! Draws values. The same seed draws the same values.

use std::collections::HashMap;
use std::fmt::Debug;
use std::hash::Hash;

use aws_smithy_types::date_time::{DateTime, Format};
use bytes::Bytes;
use rusoto_compat_facade::moved::{self, SdkAnswer, SdkValue};
use rusoto_core::{ByteStream, RusotoError};

const TEXT: &[char] =
    &['a', 'Z', '7', '-', '_', '.', '~', '+', '&', '<', '>', '"', '\'', '%', '=', ':', '/', ';', '*'];

/// How many lists and options may hold each other. An `AttributeValue` would else go on for ever.
const DEPTH: usize = 5;

pub(crate) struct Any {
    drawn: fastrand::Rng,
    depth: usize,
    deepest: usize,
}

impl Any {
    pub(crate) fn new(seed: u64) -> Self {
        Self { drawn: fastrand::Rng::with_seed(seed), depth: 0, deepest: DEPTH }
    }

    /// Draws lists that are never empty. An empty one has no form in most XML. No type of these services holds itself.
    pub(crate) fn without_end(seed: u64) -> Self {
        Self { deepest: usize::MAX, ..Self::new(seed) }
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.drawn.usize(..end)
    }

    /// Returns a text that may stand in a header, a query and a body. It is not empty.
    pub(crate) fn text(&mut self) -> String {
        (0..=self.below(8)).filter_map(|_| self.drawn.choice(TEXT)).collect()
    }

    /// Returns a text that may be the name of a header or a bucket.
    pub(crate) fn name(&mut self) -> String {
        (0..3 + self.below(6)).map(|_| self.drawn.lowercase()).collect()
    }

    /// Returns one of these texts, or another.
    pub(crate) fn text_of(&mut self, texts: &[&str]) -> String {
        match self.below(4) {
            0 => self.text(),
            _ => self.drawn.choice(texts).map(|it| (*it).to_owned()).unwrap_or_default(),
        }
    }

    pub(crate) fn bool(&mut self) -> bool {
        self.drawn.bool()
    }

    pub(crate) fn integer(&mut self) -> i64 {
        match self.below(4) {
            0 => self.drawn.i32(..).into(),
            _ => self.drawn.i64(0..1000),
        }
    }

    pub(crate) fn float(&mut self) -> f64 {
        self.drawn.i32(-1000..1000) as f64 / 4.0
    }

    pub(crate) fn seconds(&mut self) -> f64 {
        self.drawn.u32(..) as f64 + [0.0, 0.5, 0.123][self.below(3)]
    }

    pub(crate) fn http_date(&mut self) -> String {
        self.time(Format::HttpDate)
    }

    pub(crate) fn date_time(&mut self) -> String {
        self.time(Format::DateTime)
    }

    pub(crate) fn date_time_millis(&mut self) -> String {
        format!("{}.{:03}Z", self.date_time().trim_end_matches('Z'), self.below(1000))
    }

    fn time(&mut self, format: Format) -> String {
        DateTime::from_secs(self.drawn.u32(..).into()).fmt(format).unwrap()
    }

    pub(crate) fn bytes(&mut self) -> Bytes {
        (0..self.below(9)).map(|_| self.drawn.u8(..)).collect()
    }

    pub(crate) fn base64(&mut self) -> Bytes {
        aws_smithy_types::base64::encode(self.bytes()).into()
    }

    pub(crate) fn stream(&mut self) -> ByteStream {
        self.text().into_bytes().into()
    }

    pub(crate) fn option<T>(&mut self, value: impl FnOnce(&mut Self) -> T) -> Option<T> {
        let some = self.depth < self.deepest && self.below(4) > 0;
        some.then(|| self.deeper(value))
    }

    pub(crate) fn list<T>(&mut self, value: impl Fn(&mut Self) -> T) -> Vec<T> {
        let length = if self.depth < self.deepest { 1 + self.below(2) } else { 0 };
        (0..length).map(|_| self.deeper(&value)).collect()
    }

    /// Returns a map with one entry, because the order of two is not the same in two maps.
    pub(crate) fn map<K: Eq + Hash, V>(&mut self, entry: impl Fn(&mut Self) -> (K, V)) -> HashMap<K, V> {
        let length = usize::from(self.depth < self.deepest);
        (0..length).map(|_| self.deeper(&entry)).collect()
    }

    fn deeper<T>(&mut self, value: impl FnOnce(&mut Self) -> T) -> T {
        self.depth += 1;
        let value = value(self);
        self.depth -= 1;
        value
    }
}

/// Returns what a call returned as a text that can be compared.
pub(crate) fn shown<T: Debug, E: Debug>(result: Result<T, RusotoError<E>>) -> String {
    format!("{result:?}")
}

/// Returns a value, and what it is after it was the SDK's, as texts that can be compared.
pub(crate) fn there_and_back<T>(drawn: <T as SdkValue>::Rusoto) -> [String; 2]
where
    T: SdkValue + SdkAnswer<Rusoto = <T as SdkValue>::Rusoto>,
    <T as SdkValue>::Rusoto: Clone + Debug,
{
    let there = moved::from_rusoto::<T>(drawn.clone()).map_err(RusotoError::<()>::from);
    [shown(Ok::<_, RusotoError<()>>(drawn)), shown(there.and_then(moved::into_rusoto))]
}

/// Likewise for a type that no answer has: only that it is the SDK's.
pub(crate) fn fits<T: SdkValue>(drawn: T::Rusoto) -> [String; 2] {
    let fits = moved::from_rusoto::<T>(drawn).map_err(RusotoError::<()>::from);
    [shown(Ok::<_, RusotoError<()>>(())), shown(fits.map(drop))]
}
