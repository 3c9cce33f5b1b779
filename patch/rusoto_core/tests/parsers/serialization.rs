//! Blobs: both crates read and write the same texts.

use crate::property::{cases, damaged, damages};
use proptest::prelude::*;
use proptest::sample::select;

macro_rules! side {
    ($side:ident, $core:ident) => {
        mod $side {
            use bytes::Bytes;
            use serde_json::{Deserializer, Serializer, Value};
            use $core::serialization::{SerdeBlob, SerdeBlobList};

            fn blob<B: SerdeBlob + std::fmt::Debug>(json: &[u8]) -> [String; 2] {
                [
                    format!("{:?}", B::deserialize_blob(&mut Deserializer::from_slice(json))),
                    // From a value, as in a field that is flattened.
                    format!("{:?}", serde_json::from_slice::<Value>(json).and_then(B::deserialize_blob)),
                ]
            }

            fn list<B: SerdeBlobList + std::fmt::Debug>(json: &[u8]) -> [String; 2] {
                [
                    format!("{:?}", B::deserialize_blob_list(&mut Deserializer::from_slice(json))),
                    format!("{:?}", serde_json::from_slice::<Value>(json).and_then(B::deserialize_blob_list)),
                ]
            }

            /// Returns all that can be read from JSON.
            pub(super) fn read(json: &[u8]) -> Vec<String> {
                [
                    blob::<Bytes>(json),
                    blob::<Option<Bytes>>(json),
                    list::<Vec<Bytes>>(json),
                    list::<Option<Vec<Bytes>>>(json),
                ]
                .concat()
            }

            #[derive(Debug, serde::Deserialize)]
            #[allow(dead_code, reason = "read by Debug")]
            struct Inner {
                #[serde(deserialize_with = "SerdeBlob::deserialize_blob")]
                blob: Option<Bytes>,
                #[serde(deserialize_with = "SerdeBlobList::deserialize_blob_list")]
                list: Option<Vec<Bytes>>,
            }

            #[derive(Debug, serde::Deserialize)]
            #[allow(dead_code, reason = "read by Debug")]
            struct Outer {
                #[serde(flatten)]
                inner: Inner,
            }

            /// Reads optional blobs in a struct that is part of another.
            pub(super) fn read_flattened(json: &str) -> String {
                format!("{:?}", serde_json::from_str::<Outer>(json))
            }

            /// Returns all that is written for a list of blobs.
            pub(super) fn written(blobs: Option<Vec<Bytes>>) -> Vec<String> {
                let mut written = Vec::new();
                let mut write = |serialize: &dyn Fn(&mut Serializer<&mut Vec<u8>>)| {
                    let mut json = Vec::new();
                    serialize(&mut Serializer::new(&mut json));
                    written.push(String::from_utf8(json).unwrap());
                };
                write(&|to| blobs.serialize_blob_list(to).unwrap());
                for blob in blobs.iter().flatten() {
                    write(&|to| blob.serialize_blob(to).unwrap());
                    write(&|to| Some(blob.clone()).serialize_blob(to).unwrap());
                }
                write(&|to| blobs.clone().unwrap_or_default().serialize_blob_list(to).unwrap());
                write(&|to| None::<Bytes>.serialize_blob(to).unwrap());
                written
            }
        }
    };
}

side!(ours, rusoto_core);
side!(theirs, original_core);

fn base64() -> impl Strategy<Value = String> {
    let right = proptest::collection::vec(any::<u8>(), 0..60).prop_map(|bytes| {
        let written = ours::written(Some(vec![bytes.into()])).swap_remove(1);
        written.trim_matches('"').to_owned()
    });
    let without_padding = right.clone().prop_map(|text| text.trim_end_matches('=').to_owned());
    let any_symbols = "[A-Za-z0-9+/=_ -]{0,20}";
    prop_oneof![3 => right, 2 => without_padding, 2 => any_symbols]
}

fn json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        8 => base64().prop_map(|text| format!("\"{text}\"")),
        1 => select(vec!["null", "true", "17", "1.5", "{}", "\"\\u0041A==\"", "{\"a\":\"AA==\"}"]).prop_map(str::to_owned),
    ];
    leaf.prop_recursive(2, 8, 6, |inner| {
        proptest::collection::vec(inner, 0..6).prop_map(|items| format!("[{}]", items.join(",")))
    })
}

const REMAINDER: &str = "Encoded text cannot have a 6-bit remainder.";

/// The original finds out about the length before it looks at the symbols, and ours after that.
fn both_refuse(ours: &str, theirs: &str) -> bool {
    ours.contains("Invalid byte ") && (theirs.contains(REMAINDER) || theirs.contains("Invalid byte "))
}

proptest! {
    #![proptest_config(cases(1_500))]

    #[test]
    fn blobs_are_read_as_the_original_does(json in json(), damages in damages(&["=", "\"", "A", "[", "]", ",", "null", "\n"])) {
        let json = damaged(json.into_bytes(), &damages);
        for (ours, theirs) in ours::read(&json).iter().zip(&theirs::read(&json)) {
            prop_assert!(ours == theirs || both_refuse(ours, theirs), "{ours}\n{theirs}");
        }
    }

    #[test]
    fn blobs_are_written_as_the_original_does(
        blobs in proptest::option::of(proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..50), 0..4)),
    ) {
        let blobs = blobs.map(|blobs| blobs.into_iter().map(bytes::Bytes::from).collect::<Vec<_>>());
        prop_assert_eq!(ours::written(blobs.clone()), theirs::written(blobs));
    }
}

// The intended difference.

#[test]
fn a_blob_in_a_flattened_struct_may_be_null_where_the_original_refuses_it() {
    let json = r#"{"blob":"AA==","list":["AA=="]}"#;
    assert_eq!(ours::read_flattened(json), theirs::read_flattened(json));

    let json = r#"{"blob":null,"list":null}"#;
    assert!(theirs::read_flattened(json).starts_with("Err("));
    assert_eq!(ours::read_flattened(json), "Ok(Outer { inner: Inner { blob: None, list: None } })");
}
