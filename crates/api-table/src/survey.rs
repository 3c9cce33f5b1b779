//! What a table has, and what it does not.

use std::collections::BTreeSet;

use crate::{Field, Operation, Struct, Table, Value};

/// How much of Rusoto's API has a partner in the SDK.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// The operations of the trait.
    pub operations: Count,
    /// The fields of all structs of a table. A struct counts once for each of its partners.
    pub fields: Count,
    /// The variants of the error enums, once for each code on the wire.
    pub variants: Count,
}

/// Some of all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Those with a partner.
    pub matched: usize,
    /// All of them.
    pub all: usize,
}

/// The direction in which values are converted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From Rusoto to the SDK: requests.
    ToSdk,
    /// From the SDK to Rusoto: responses.
    ToRusoto,
}

impl Table {
    /// Returns the operation with this name, as `GetObject`, or with this method of Rusoto's trait, as `get_object`.
    pub fn operation(&self, name: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.name == name || operation.method == name)
    }

    /// Returns the paths in [`structs`](Self::structs), [`unions`](Self::unions) and [`enums`](Self::enums) that
    /// values of this direction may hold.
    pub fn used(&self, direction: Direction) -> BTreeSet<&str> {
        let mut used = BTreeSet::new();
        for operation in &self.operations {
            let Some(sdk) = &operation.sdk else { continue };
            let path = match direction {
                Direction::ToSdk => &sdk.input,
                Direction::ToRusoto => &sdk.output,
            };
            if let Some((path, _)) = self.structs.get_key_value(path) {
                self.visit(path, &mut used);
            }
        }
        used
    }

    fn visit<'a>(&'a self, path: &'a str, used: &mut BTreeSet<&'a str>) {
        if !used.insert(path) {
            return;
        }
        let fields =
            self.structs.get(path).into_iter().flat_map(|entry| &entry.fields).map(|field| &field.value);
        let variants =
            self.unions.get(path).into_iter().flat_map(|entry| &entry.variants).map(|it| &it.value);
        for path in fields.chain(variants).flat_map(Value::paths) {
            self.visit(path, used);
        }
    }

    /// Returns how much of Rusoto's API has a partner.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for operation in &self.operations {
            counts.operations.add(operation.sdk.is_some());
            for variant in &operation.errors {
                counts.variants.add(variant.sdk.is_some());
            }
        }
        for field in self.structs.values().flat_map(|entry| &entry.fields) {
            counts.fields.add(field.value.mismatch().is_none());
        }
        counts
    }

    /// Returns a line for everything that has no partner, sorted. An empty list means that nothing was left out.
    pub fn left_out(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for operation in &self.operations {
            let name = &operation.name;
            match (&operation.sdk, &operation.instead) {
                (Some(_), _) => {}
                (None, Some(instead)) => {
                    lines.push(format!("operation {name}: the SDK has `{instead}` in its place"))
                }
                (None, None) => lines.push(format!("operation {name}: the SDK does not have it")),
            }
            let unknown = operation.errors.iter().filter(|variant| variant.sdk.is_none());
            lines.extend(unknown.map(|variant| {
                format!(
                    "error {}::{}: the SDK has no variant for `{}`",
                    operation.error, variant.rusoto, variant.code
                )
            }));
        }
        let to_sdk = self.used(Direction::ToSdk);
        for (path, Struct { rusoto, fields, fallible, sdk_requires }) in &self.structs {
            let of = |field: &Field| {
                Some(format!(
                    "field {rusoto}::{}, beside `{path}`: {}",
                    field.rusoto,
                    field.value.mismatch()?
                ))
            };
            lines.extend(fields.iter().filter_map(of));
            if *fallible && to_sdk.contains(&**path) {
                lines.extend(sdk_requires.iter().map(|field| {
                    format!(
                        "field `{path}::{field}`: the SDK may ask for it, and `{rusoto}` does not have it"
                    )
                }));
            }
        }
        for (path, union) in &self.unions {
            lines.extend(union.variants.iter().filter_map(|variant| {
                Some(format!(
                    "field {}::{}, beside `{path}`: {}",
                    union.rusoto,
                    variant.rusoto,
                    variant.value.mismatch()?
                ))
            }));
        }
        lines.sort();
        lines
    }
}

impl Value {
    /// Returns the paths of the types in this value.
    pub fn paths(&self) -> Vec<&str> {
        match self {
            Self::Enum(path) | Self::Struct(path) | Self::Union(path) | Self::EventStream(path) => vec![path],
            Self::List(value) => value.paths(),
            Self::Map(key, value) => [key.paths(), value.paths()].concat(),
            _ => Vec::new(),
        }
    }

    /// Returns why the two sides do not fit, if they do not.
    pub fn mismatch(&self) -> Option<&str> {
        match self {
            Self::Unmatched(why) => Some(why),
            Self::List(value) => value.mismatch(),
            Self::Map(key, value) => key.mismatch().or_else(|| value.mismatch()),
            _ => None,
        }
    }
}

impl Count {
    fn add(&mut self, matched: bool) {
        self.all += 1;
        self.matched += usize::from(matched);
    }
}
