//! The types of a request's parts.

use std::collections::BTreeMap;

/// The parameters of a request, by name.
pub type Params = BTreeMap<String, Option<String>>;

/// The values of the headers of a request, by the headers' names.
pub(super) type Headers = BTreeMap<String, Vec<Vec<u8>>>;
