//! The error that a service sends in XML.

use super::util::{
    Next, Peek, XmlParseError, characters, end_element, peek_at_name, skip_tree, start_element, string_field,
};
use tracing::debug;

/// An error as a service states it.
#[derive(Default, Debug)]
pub struct XmlError {
    /// Who is at fault, `Sender` or `Receiver`. Empty if not stated.
    pub error_type: String,
    /// The code, such as `NoSuchBucket`. Empty if not stated.
    pub code: String,
    /// The message. Empty if not stated.
    pub message: String,
    /// What the service adds to it.
    pub detail: Option<String>,
}

/// Reads an [`XmlError`].
pub struct XmlErrorDeserializer;

impl XmlErrorDeserializer {
    /// Takes the element with this name and returns the error that it states.
    pub fn deserialize<T: Peek + Next>(tag_name: &str, stack: &mut T) -> Result<XmlError, XmlParseError> {
        start_element(tag_name, stack)?;
        let mut error = XmlError::default();
        loop {
            match peek_at_name(stack)?.as_str() {
                "Type" => error.error_type = string_field("Type", stack)?,
                "Code" => error.code = string_field("Code", stack)?,
                "Message" => error.message = string_field("Message", stack)?,
                "Detail" => {
                    start_element("Detail", stack)?;
                    // Detail that is not text has lost its first event here. The next pass goes on after it.
                    if let Ok(detail) = characters(stack) {
                        error.detail = Some(detail);
                        end_element("Detail", stack)?;
                    }
                }
                "" => break,
                unknown => {
                    debug!(element = unknown, "unknown element in an error");
                    skip_tree(stack);
                }
            }
        }
        end_element(tag_name, stack)?;
        Ok(error)
    }
}
