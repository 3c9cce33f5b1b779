//! Regions as a pair of a name and, for a custom region, an endpoint.

use super::Region;
use serde::de::{Error as _, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

impl Serialize for Region {
    fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: Serializer,
    {
        let endpoint = match self {
            Region::Custom { endpoint, .. } => Some(endpoint),
            _ => None,
        };
        (self.name(), endpoint).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Region {
    fn deserialize<D>(deserializer: D) -> Result<Self, D::Error>
    where
        D: Deserializer<'de>,
    {
        deserializer.deserialize_tuple(2, Pair)
    }
}

/// Reads the pair. The implementation for tuples would refuse `["us-east-1"]`, which the original accepts.
struct Pair;

impl<'de> Visitor<'de> for Pair {
    type Value = Region;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("sequence of (name, Some(endpoint))")
    }

    fn visit_seq<A>(self, mut pair: A) -> Result<Region, A::Error>
    where
        A: SeqAccess<'de>,
    {
        let name: String = pair.next_element()?.ok_or_else(|| A::Error::custom("region is missing name"))?;
        match pair.next_element::<Option<String>>()?.flatten() {
            Some(endpoint) => Ok(Region::Custom { name, endpoint }),
            None => name.parse().map_err(A::Error::custom),
        }
    }
}
