//! The APIs of Rusoto and of the AWS SDK for Rust side by side, as tables.
//!
//! A [`Table`] has the operations of one service, the fields of their requests and responses with the conversion that
//! each needs, nested types, enums, the codes on the wire of the errors, and the formats of times. [`Table::of`] returns
//! one that is stored here; they were made from the sources of both SDKs with the feature `sources`.

pub mod facade;
#[cfg(feature = "sources")]
pub mod matching;
mod model;
#[cfg(feature = "sources")]
pub mod read;
mod show;
mod stored;
mod survey;

pub use model::{
    BodyForm, Enum, ErrorVariant, Field, Operation, Package, SdkOperation, Struct, Table, TimeFormat, Union,
    UnionVariant, Value,
};
pub use show::Shown;
pub use stored::{SERVICES, TableError};
pub use survey::{Count, Counts, Direction};
