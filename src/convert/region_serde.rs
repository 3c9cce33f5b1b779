//! Rusoto's serde form of a region, for [`RegionAndEndpoint`].
//!
//! Rusoto writes a 2-tuple, `["us-west-2", null]` or `["name", "endpoint"]`, and also reads one element. This writes the same.
//! From formats that describe themselves, it also reads a bare string, as people write it by hand. From other formats, such as
//! bincode, it reads the tuple.

use std::fmt;

use aws_types::region::Region;
use rusoto_signature::Region as RusotoRegion;
use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeTuple, Serializer};

use super::{RegionAndEndpoint, TryIntoSdk};
use rusoto_compat_core::region::canonical_name;

impl Serialize for RegionAndEndpoint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut tuple = serializer.serialize_tuple(2)?;
        tuple.serialize_element(self.region.as_ref())?;
        // Rusoto appends the path of each request, which begins with a slash.
        tuple.serialize_element(&self.endpoint_url.as_deref().map(|url| url.trim_end_matches('/')))?;
        tuple.end()
    }
}

impl<'de> Deserialize<'de> for RegionAndEndpoint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(RegionVisitor)
        } else {
            deserializer.deserialize_tuple(2, RegionVisitor)
        }
    }
}

struct RegionVisitor;

impl<'de> Visitor<'de> for RegionVisitor {
    type Value = RegionAndEndpoint;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a region: [\"us-west-2\", null], [\"name\", \"endpoint\"] or \"us-west-2\"")
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<RegionAndEndpoint, E> {
        without_endpoint(name)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<RegionAndEndpoint, A::Error> {
        let name: String = seq.next_element()?.ok_or_else(|| de::Error::invalid_length(0, &self))?;
        match seq.next_element::<Option<String>>()?.flatten() {
            Some(endpoint) => {
                RusotoRegion::Custom { name, endpoint }.try_into_sdk().map_err(de::Error::custom)
            }
            None => without_endpoint(&name),
        }
    }
}

fn without_endpoint<E: de::Error>(name: &str) -> Result<RegionAndEndpoint, E> {
    if name.trim().is_empty() {
        return Err(de::Error::custom(super::ConvertRegionError::EmptyName));
    }
    Ok(RegionAndEndpoint::new(Region::new(canonical_name(name).into_owned())))
}

#[cfg(test)]
mod tests {
    use serde_json::{from_str, to_string};

    use super::super::TryIntoRusoto;
    use super::super::region::tests::{NAMES, NEWER, custom};
    use super::*;

    type TestResult = Result<(), Box<dyn std::error::Error>>;

    #[test]
    fn what_rusoto_writes_is_read_and_the_other_way_round() -> TestResult {
        for name in NAMES {
            let rusoto: RusotoRegion = name.parse()?;
            let written = to_string(&rusoto)?;
            let ours: RegionAndEndpoint = from_str(&written)?;
            assert_eq!(ours, (&rusoto).try_into_sdk()?);
            assert_eq!(to_string(&ours)?, written);
            assert_eq!(from_str::<RusotoRegion>(&to_string(&ours)?)?, rusoto);
        }
        for endpoint in ["http://localhost:9000", "http://gateway/storage/v1/s3"] {
            let rusoto = custom("us-east-1", endpoint);
            let ours: RegionAndEndpoint = from_str(&to_string(&rusoto)?)?;
            assert_eq!((&ours).try_into_rusoto()?, rusoto);
            assert_eq!(from_str::<RusotoRegion>(&to_string(&ours)?)?, rusoto);
        }
        Ok(())
    }

    #[test]
    fn one_element_and_a_bare_string_are_read() -> TestResult {
        let expected = RegionAndEndpoint::new(Region::from_static("us-west-2"));
        for text in
            [r#"["us-west-2"]"#, r#"["us-west-2",null]"#, r#""us-west-2""#, r#""uswest2""#, r#"["USWEST2"]"#]
        {
            assert_eq!(from_str::<RegionAndEndpoint>(text)?, expected, "{text}");
        }
        Ok(())
    }

    #[test]
    fn a_newer_region_is_kept_by_name() -> TestResult {
        for name in NEWER {
            let region: RegionAndEndpoint = from_str(&format!("[{name:?}, null]"))?;
            assert_eq!(region, RegionAndEndpoint::new(Region::new(name)));
            assert_eq!(from_str::<RegionAndEndpoint>(&to_string(&region)?)?, region);
        }
        Ok(())
    }

    #[test]
    fn what_is_no_region_says_so() {
        let cases = [
            ("[]", "invalid length 0, expected a region"),
            ("7", "expected a region"),
            ("null", "expected a region"),
            (r#"["a", "b", "c"]"#, "trailing characters"),
            (r#"["a", "ftp://b"]"#, "\"ftp://b\""),
            (r#"["", "http://b"]"#, "empty name"),
            (r#""""#, "empty name"),
        ];
        for (text, expected) in cases {
            let error =
                from_str::<RegionAndEndpoint>(text).err().map(|error| error.to_string()).unwrap_or_default();
            assert!(error.contains(expected), "{text}: {error}");
        }
    }
}
