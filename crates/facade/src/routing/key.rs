//! The hash of what names an object.

use std::collections::HashMap;
use std::hash::Hasher;

use siphasher::sip::SipHasher13;

/// The hash of the fields of a request that name its object: SipHash-1-3 with a key of zeros, so that all processes and
/// machines have the same. Each field is its length as eight bytes, the lowest first, and its bytes in UTF-8.
///
/// The written files use it.
#[derive(Clone, Debug)]
pub struct Key {
    hasher: SipHasher13,
    is_set: bool,
}

impl Key {
    /// Returns the hash of nothing.
    #[expect(clippy::new_without_default, reason = "a key of nothing is not a key")]
    pub fn new() -> Self {
        Self { hasher: SipHasher13::new(), is_set: false }
    }

    /// Adds a text. One that is not set has the length `u64::MAX`.
    pub fn text(self, text: &impl Text) -> Self {
        match text.text() {
            Some(text) => self.bytes(text.as_bytes()),
            None => self.number(u64::MAX),
        }
    }

    /// Adds the key of an item of DynamoDB: the number of its attributes, and the sum of their hashes, which is the same
    /// in every order.
    pub fn item<V: KeyAttribute>(mut self, item: &HashMap<String, V>) -> Self {
        let of_one =
            |(name, value): (&String, &V)| value.add_to(Self::new().bytes(name.as_bytes())).hasher.finish();
        let sum = item.iter().map(of_one).fold(0_u64, u64::wrapping_add);
        self.is_set |= !item.is_empty();
        self.number(item.len() as u64).number(sum)
    }

    /// Adds bytes: their number, and then themselves.
    pub fn bytes(self, bytes: &[u8]) -> Self {
        let mut key = self.number(bytes.len() as u64);
        key.hasher.write(bytes);
        key.is_set = true;
        key
    }

    fn number(mut self, number: u64) -> Self {
        self.hasher.write(&number.to_le_bytes());
        self
    }

    /// Returns the hash. There is none if no field was set.
    pub fn hash(self) -> Option<u64> {
        self.is_set.then(|| self.hasher.finish())
    }
}

/// A field that holds a text, or may hold one.
pub trait Text {
    /// Returns the text, if there is one.
    fn text(&self) -> Option<&str>;
}

impl Text for String {
    fn text(&self) -> Option<&str> {
        Some(self)
    }
}

impl Text for Option<String> {
    fn text(&self) -> Option<&str> {
        self.as_deref()
    }
}

/// A value in the key of an item of DynamoDB, which is a text, a number or bytes.
pub trait KeyAttribute {
    /// Adds the value to a key.
    fn add_to(&self, key: Key) -> Key;
}

#[cfg(feature = "dynamodb")]
impl KeyAttribute for rusoto_dynamodb::AttributeValue {
    fn add_to(&self, key: Key) -> Key {
        let key = key.text(&self.s).text(&self.n);
        match &self.b {
            Some(bytes) => key.bytes(bytes),
            None => key.number(u64::MAX),
        }
    }
}
