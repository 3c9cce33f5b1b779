//! Elements, read one after the other.

use super::events::{Next, Peek};
use std::collections::HashMap;
use std::io;
use std::num::ParseIntError;
use xml::EventWriter;
use xml::reader::XmlEvent;

/// Says what was expected of a document, and what was found.
#[derive(Debug)]
pub struct XmlParseError(pub String);

impl XmlParseError {
    /// Returns an error with this text.
    pub fn new(msg: &str) -> XmlParseError {
        XmlParseError(msg.to_owned())
    }
}

impl From<ParseIntError> for XmlParseError {
    fn from(_: ParseIntError) -> XmlParseError {
        XmlParseError::new("ParseIntError")
    }
}

type Event = Option<Result<XmlEvent, xml::reader::Error>>;

/// Returns an event as errors show it. Its text is left out, because it may be a secret.
fn without_text(event: Event) -> Event {
    let left_out = || "..".to_owned();
    event.map(|event| {
        event.map(|event| match event {
            XmlEvent::Characters(_) => XmlEvent::Characters(left_out()),
            XmlEvent::CData(_) => XmlEvent::CData(left_out()),
            other => other,
        })
    })
}

/// Takes the start of the element with this name, and returns its attributes by local name.
pub fn start_element<T: Peek + Next>(
    element_name: &str,
    stack: &mut T,
) -> Result<HashMap<String, String>, XmlParseError> {
    match stack.next() {
        Some(Ok(XmlEvent::StartElement { name, attributes, .. })) if name.local_name == element_name => {
            Ok(attributes.into_iter().map(|attribute| (attribute.name.local_name, attribute.value)).collect())
        }
        Some(Ok(XmlEvent::StartElement { name, .. })) => {
            Err(XmlParseError(format!("START Expected {element_name} got {}", name.local_name)))
        }
        other => {
            let other = without_text(other);
            Err(XmlParseError(format!("Expected StartElement {element_name} got {other:#?}")))
        }
    }
}

/// Takes the end of the element with this name.
pub fn end_element<T: Peek + Next>(element_name: &str, stack: &mut T) -> Result<(), XmlParseError> {
    match stack.next() {
        Some(Ok(XmlEvent::EndElement { name })) if name.local_name == element_name => Ok(()),
        Some(Ok(XmlEvent::EndElement { name })) => {
            Err(XmlParseError(format!("END Expected {element_name} got {}", name.local_name)))
        }
        other => {
            let other = without_text(other);
            Err(XmlParseError(format!("Expected EndElement {element_name} got {other:?}")))
        }
    }
}

/// Takes text and returns it. At the end of an element the text is empty, and nothing is taken.
pub fn characters<T: Peek + Next>(stack: &mut T) -> Result<String, XmlParseError> {
    if let Some(Ok(XmlEvent::EndElement { .. })) = stack.peek() {
        return Ok(String::new());
    }
    match stack.next() {
        Some(Ok(XmlEvent::Characters(text) | XmlEvent::CData(text))) => Ok(text),
        _ => Err(XmlParseError::new("Expected characters")),
    }
}

/// Takes the element with this name and returns its text.
pub fn string_field<T: Peek + Next>(name: &str, stack: &mut T) -> Result<String, XmlParseError> {
    deserialize_primitive(name, stack, Ok)
}

/// Takes the element with this name and returns what `deserialize` makes of its text.
pub fn deserialize_primitive<T: Peek + Next, U>(
    tag_name: &str,
    stack: &mut T,
    deserialize: fn(String) -> Result<U, XmlParseError>,
) -> Result<U, XmlParseError> {
    start_element(tag_name, stack)?;
    let value = deserialize(characters(stack)?)?;
    end_element(tag_name, stack)?;
    Ok(value)
}

/// Takes the element with this name. `handle_element` gets each element inside it by its local name, and takes it.
///
/// A document that breaks off inside the element is an error. Rusoto read on for ever.
pub fn deserialize_elements<T, S, F>(
    tag_name: &str,
    stack: &mut T,
    mut handle_element: F,
) -> Result<S, XmlParseError>
where
    T: Peek + Next,
    S: Default,
    F: FnMut(&str, &mut T, &mut S) -> Result<(), XmlParseError>,
{
    start_element(tag_name, stack)?;
    let mut value = S::default();
    loop {
        match stack.peek() {
            Some(Ok(XmlEvent::EndElement { .. })) => break,
            Some(Ok(XmlEvent::StartElement { name, .. })) => {
                let name = name.local_name.clone();
                handle_element(&name, stack, &mut value)?;
            }
            Some(Ok(_)) => drop(stack.next()),
            Some(Err(error)) => {
                return Err(XmlParseError(format!(
                    "The document breaks off inside element {tag_name}: {error}"
                )));
            }
            None => return Err(XmlParseError(format!("The document breaks off inside element {tag_name}"))),
        }
    }
    end_element(tag_name, stack)?;
    Ok(value)
}

/// Returns the local name of the element that starts next, or an empty text if none does. Takes nothing.
pub fn peek_at_name<T: Peek + Next>(stack: &mut T) -> Result<String, XmlParseError> {
    Ok(match stack.peek() {
        Some(Ok(XmlEvent::StartElement { name, .. })) => name.local_name.clone(),
        _ => String::new(),
    })
}

/// Takes an element and all that is in it.
pub fn skip_tree<T: Peek + Next>(stack: &mut T) {
    let mut depth: usize = 0;
    while let Some(event) = stack.next() {
        match event {
            Ok(XmlEvent::StartElement { .. }) => depth += 1,
            Ok(XmlEvent::EndElement { .. }) if depth > 1 => depth -= 1,
            Ok(XmlEvent::EndElement { .. }) => break,
            _ => {}
        }
    }
}

/// Takes all before the next start of an element. Stops at an error and at the end of the document.
pub fn find_start_element<T: Peek + Next>(stack: &mut T) {
    while let Some(Ok(event)) = stack.peek() {
        if let XmlEvent::StartElement { .. } = event {
            break;
        }
        stack.next();
    }
}

/// Writes an element that has only text.
pub fn write_characters_element<W>(
    writer: &mut EventWriter<W>,
    name: &str,
    value_str: &str,
) -> Result<(), xml::writer::Error>
where
    W: io::Write,
{
    use xml::writer::XmlEvent;

    writer.write(XmlEvent::start_element(name))?;
    writer.write(XmlEvent::characters(value_str))?;
    writer.write(XmlEvent::end_element())
}
