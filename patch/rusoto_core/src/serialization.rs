//! Blobs in JSON, which are texts in base64 there.

use base64::DecodeError;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, Engine, GeneralPurpose, GeneralPurposeConfig};
use bytes::Bytes;
use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// Reads and writes a blob as a field.
pub trait SerdeBlob: Sized {
    /// Reads a blob.
    fn deserialize_blob<'de, D>(deserializer: D) -> Result<Self, D::Error>
    where
        D: Deserializer<'de>;

    /// Writes a blob.
    fn serialize_blob<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: Serializer;
}

/// Reads and writes a list of blobs as a field.
pub trait SerdeBlobList: Sized {
    /// Reads a list of blobs.
    fn deserialize_blob_list<'de, D>(deserializer: D) -> Result<Self, D::Error>
    where
        D: Deserializer<'de>;

    /// Writes a list of blobs.
    fn serialize_blob_list<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: Serializer;
}

/// Takes texts with and without padding, as Rusoto always did.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Returns the text of the error in Rusoto's words.
fn base64_error(error: &DecodeError) -> String {
    match error {
        DecodeError::InvalidByte(offset, byte) => format!("Invalid byte {byte}, offset {offset}."),
        DecodeError::InvalidLength(_) => "Encoded text cannot have a 6-bit remainder.".to_owned(),
        other => other.to_string(),
    }
}

struct BlobVisitor;

impl Visitor<'_> for BlobVisitor {
    type Value = Bytes;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a blob")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Bytes, E> {
        BASE64.decode(text).map(Bytes::from).map_err(|error| E::custom(base64_error(&error)))
    }
}

impl SerdeBlob for Bytes {
    fn deserialize_blob<'de, D>(deserializer: D) -> Result<Self, D::Error>
    where
        D: Deserializer<'de>,
    {
        deserializer.deserialize_any(BlobVisitor)
    }

    fn serialize_blob<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: Serializer,
    {
        serializer.serialize_str(&BASE64.encode(self))
    }
}

/// A blob as serde's own traits know it.
struct Blob<T>(T);

impl<'de> Deserialize<'de> for Blob<Bytes> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        SerdeBlob::deserialize_blob(deserializer).map(Blob)
    }
}

impl Serialize for Blob<&Bytes> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize_blob(serializer)
    }
}

impl SerdeBlob for Option<Bytes> {
    fn deserialize_blob<'de, D>(deserializer: D) -> Result<Self, D::Error>
    where
        D: Deserializer<'de>,
    {
        let blob = Option::<Blob<Bytes>>::deserialize(deserializer)?;
        Ok(blob.map(|Blob(bytes)| bytes))
    }

    fn serialize_blob<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: Serializer,
    {
        match self {
            Some(blob) => blob.serialize_blob(serializer),
            None => serializer.serialize_none(),
        }
    }
}

struct BlobListVisitor;

impl<'de> Visitor<'de> for BlobListVisitor {
    type Value = Vec<Bytes>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list of blobs")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut blobs: A) -> Result<Vec<Bytes>, A::Error> {
        let mut list = Vec::new();
        while let Some(Blob(blob)) = blobs.next_element()? {
            list.push(blob);
        }
        Ok(list)
    }
}

impl SerdeBlobList for Vec<Bytes> {
    fn deserialize_blob_list<'de, D>(deserializer: D) -> Result<Self, D::Error>
    where
        D: Deserializer<'de>,
    {
        deserializer.deserialize_seq(BlobListVisitor)
    }

    fn serialize_blob_list<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: Serializer,
    {
        serializer.collect_seq(self.iter().map(Blob))
    }
}

/// A list of blobs as serde's own traits know it.
struct BlobList(Vec<Bytes>);

impl<'de> Deserialize<'de> for BlobList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        SerdeBlobList::deserialize_blob_list(deserializer).map(BlobList)
    }
}

impl SerdeBlobList for Option<Vec<Bytes>> {
    fn deserialize_blob_list<'de, D>(deserializer: D) -> Result<Self, D::Error>
    where
        D: Deserializer<'de>,
    {
        let list = Option::<BlobList>::deserialize(deserializer)?;
        Ok(list.map(|BlobList(blobs)| blobs))
    }

    fn serialize_blob_list<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: Serializer,
    {
        match self {
            Some(list) => list.serialize_blob_list(serializer),
            None => serializer.serialize_none(),
        }
    }
}
