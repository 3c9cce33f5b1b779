//! Makes a [`Tree`] of what Rusoto's types serialise.

use std::collections::BTreeMap;

use serde::de::value::Error;
use serde::ser::{Error as _, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct};

use super::tree::{Leaf, Tree};

/// Makes a tree. What Rusoto's types do not hold is an error: tuples, and enums with values.
pub(super) struct Serializer;

fn leaf(leaf: Leaf) -> Result<Tree, Error> {
    Ok(Tree::Leaf(leaf))
}

fn unknown<T>() -> Result<T, Error> {
    Err(Error::custom("no answer of Rusoto's has this"))
}

impl serde::Serializer for Serializer {
    type Ok = Tree;
    type Error = Error;
    type SerializeSeq = List;
    type SerializeMap = Map;
    type SerializeStruct = Struct;
    type SerializeTuple = Impossible<Tree, Error>;
    type SerializeTupleStruct = Impossible<Tree, Error>;
    type SerializeTupleVariant = Impossible<Tree, Error>;
    type SerializeStructVariant = Impossible<Tree, Error>;

    fn serialize_bool(self, value: bool) -> Result<Tree, Error> {
        leaf(Leaf::Bool(value))
    }

    fn serialize_i8(self, value: i8) -> Result<Tree, Error> {
        self.serialize_i64(value.into())
    }

    fn serialize_i16(self, value: i16) -> Result<Tree, Error> {
        self.serialize_i64(value.into())
    }

    fn serialize_i32(self, value: i32) -> Result<Tree, Error> {
        self.serialize_i64(value.into())
    }

    fn serialize_i64(self, value: i64) -> Result<Tree, Error> {
        leaf(Leaf::Integer(value))
    }

    fn serialize_u8(self, value: u8) -> Result<Tree, Error> {
        self.serialize_i64(value.into())
    }

    fn serialize_u16(self, value: u16) -> Result<Tree, Error> {
        self.serialize_i64(value.into())
    }

    fn serialize_u32(self, value: u32) -> Result<Tree, Error> {
        self.serialize_i64(value.into())
    }

    fn serialize_u64(self, value: u64) -> Result<Tree, Error> {
        value.try_into().map_or_else(|_| unknown(), |value| self.serialize_i64(value))
    }

    fn serialize_f32(self, value: f32) -> Result<Tree, Error> {
        self.serialize_f64(value.into())
    }

    fn serialize_f64(self, value: f64) -> Result<Tree, Error> {
        leaf(Leaf::float(value))
    }

    fn serialize_char(self, value: char) -> Result<Tree, Error> {
        leaf(Leaf::Text(value.into()))
    }

    fn serialize_str(self, value: &str) -> Result<Tree, Error> {
        leaf(Leaf::Text(value.to_owned()))
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<Tree, Error> {
        leaf(Leaf::Bytes(value.to_vec()))
    }

    fn serialize_none(self) -> Result<Tree, Error> {
        Ok(Tree::Nothing)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Tree, Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Tree, Error> {
        Ok(Tree::Nothing)
    }

    fn serialize_unit_struct(self, _name: &'static str) -> Result<Tree, Error> {
        Ok(Tree::Nothing)
    }

    fn serialize_unit_variant(
        self,
        _name: &'static str,
        _at: u32,
        _variant: &'static str,
    ) -> Result<Tree, Error> {
        unknown()
    }

    fn serialize_newtype_struct<T>(self, _name: &'static str, value: &T) -> Result<Tree, Error>
    where
        T: Serialize + ?Sized,
    {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T>(
        self,
        _name: &'static str,
        _at: u32,
        _variant: &'static str,
        _value: &T,
    ) -> Result<Tree, Error>
    where
        T: Serialize + ?Sized,
    {
        unknown()
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<List, Error> {
        Ok(List(Vec::with_capacity(length.unwrap_or(0).min(1000))))
    }

    fn serialize_map(self, _length: Option<usize>) -> Result<Map, Error> {
        Ok(Map { entries: BTreeMap::new(), key: None })
    }

    fn serialize_struct(self, name: &'static str, _fields: usize) -> Result<Struct, Error> {
        Ok(Struct(name, BTreeMap::new()))
    }

    fn serialize_tuple(self, _length: usize) -> Result<Self::SerializeTuple, Error> {
        unknown()
    }

    fn serialize_tuple_struct(
        self,
        _name: &'static str,
        _length: usize,
    ) -> Result<Self::SerializeTupleStruct, Error> {
        unknown()
    }

    fn serialize_tuple_variant(
        self,
        _name: &'static str,
        _at: u32,
        _variant: &'static str,
        _length: usize,
    ) -> Result<Self::SerializeTupleVariant, Error> {
        unknown()
    }

    fn serialize_struct_variant(
        self,
        _name: &'static str,
        _at: u32,
        _variant: &'static str,
        _length: usize,
    ) -> Result<Self::SerializeStructVariant, Error> {
        unknown()
    }
}

pub(super) struct List(Vec<Tree>);

impl SerializeSeq for List {
    type Ok = Tree;
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.0.push(value.serialize(Serializer)?);
        Ok(())
    }

    fn end(self) -> Result<Tree, Error> {
        Ok(Tree::List(self.0))
    }
}

pub(super) struct Map {
    entries: BTreeMap<String, Tree>,
    key: Option<String>,
}

impl SerializeMap for Map {
    type Ok = Tree;
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        let Tree::Leaf(Leaf::Text(key)) = key.serialize(Serializer)? else { return unknown() };
        self.key = Some(key);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let Some(key) = self.key.take() else { return unknown() };
        self.entries.insert(key, value.serialize(Serializer)?);
        Ok(())
    }

    fn end(self) -> Result<Tree, Error> {
        Ok(Tree::Map(self.entries))
    }
}

pub(super) struct Struct(&'static str, BTreeMap<&'static str, Tree>);

impl SerializeStruct for Struct {
    type Ok = Tree;
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
        self.1.insert(name, value.serialize(Serializer)?);
        Ok(())
    }

    fn end(self) -> Result<Tree, Error> {
        Ok(Tree::of_struct(self.0, self.1))
    }
}
