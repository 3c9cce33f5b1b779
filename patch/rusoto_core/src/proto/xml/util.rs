//! Tools to read XML from AWS.

pub use super::elements::{
    XmlParseError, characters, deserialize_elements, deserialize_primitive, end_element, find_start_element,
    peek_at_name, skip_tree, start_element, string_field, write_characters_element,
};
pub use super::events::{Next, Peek, XmlResponse, XmlStack};
pub use super::response::parse_response;
