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
        // It hashes the bytes as they are in memory, and is faster than `write`.
        self.hasher.write_u64(number.to_le());
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::share::Share;
    use super::*;

    #[derive(Clone, Debug)]
    struct Attribute(String);

    impl KeyAttribute for Attribute {
        fn add_to(&self, key: Key) -> Key {
            key.text(&self.0)
        }
    }

    fn of(bucket: &str, key: &str) -> u64 {
        Key::new().text(&bucket.to_owned()).text(&key.to_owned()).hash().expect("a key")
    }

    fn share(percent: &str) -> Share {
        Share::of_percent(percent).expect("a share")
    }

    /// Computed by a SipHash-1-3 in another language from the same bytes.
    #[test]
    fn all_machines_have_these_hashes() {
        assert_eq!(of("photos", "me.jpg"), 0xb4bb_1513_b78e_19a3);
        assert_eq!(Key::new().text(&None).text(&Some("a".to_owned())).hash(), Some(0x3998_3d18_f1de_3cac));
    }

    #[test]
    fn where_a_field_ends_counts() {
        assert_ne!(of("ab", "c"), of("a", "bc"));
        assert_ne!(of("", "a"), of("a", ""));
        let absent = Key::new().text(&None).text(&Some("a".to_owned())).hash();
        assert_ne!(absent, Some(of("", "a")));
        assert_ne!(absent, Key::new().text(&Some("a".to_owned())).text(&None).hash());
    }

    #[test]
    fn a_request_without_any_field_has_no_key() {
        assert_eq!(Key::new().text(&None).item(&HashMap::<String, Attribute>::new()).hash(), None);
        assert!(Key::new().text(&Some(String::new())).hash().is_some());
    }

    #[test]
    fn a_share_of_keys_is_within_two_percent_of_the_keys() {
        for percent in ["1", "2.5", "10", "50", "90"] {
            let keys = (0..10_000).map(|number| of("photos", &format!("{number:08}.jpg")));
            let new = keys.filter(|hash| share(percent).has_hash(*hash)).count() as f64 / 100.0;
            let expected: f64 = percent.parse().expect("a number");
            assert!((new - expected).abs() < 2.0, "{percent}%: {new}%");
        }
    }

    proptest! {
        #[test]
        fn an_item_has_one_hash_in_every_order(item: HashMap<String, String>) {
            let item: HashMap<_, _> = item.into_iter().map(|(name, value)| (name, Attribute(value))).collect();
            // Each map has its own order.
            let other: HashMap<_, _> = item.clone().into_iter().collect();
            prop_assert_eq!(Key::new().item(&item).hash(), Key::new().item(&other).hash());
        }

        #[test]
        fn a_key_on_the_new_side_stays_there_when_the_share_grows(
            bucket: String,
            key: String,
            less in 0..=1_000_000_u32,
            more in 0..=1_000_000_u32,
        ) {
            let [less, more] = [less.min(more), less.max(more)].map(Share::from_millionths);
            let hash = of(&bucket, &key);
            prop_assert!(!less.has_hash(hash) || more.has_hash(hash));
        }
    }
}
