//! The answer of a service as a value.

use super::elements::{XmlParseError, peek_at_name};
use super::events::{Next, XmlResponse};
use crate::error::RusotoError;
use crate::request::HttpResponse;
use xml::EventReader;

/// Reads the whole body and returns what `deserialize` makes of it. It gets the name of the root element.
///
/// No body is the default value.
pub async fn parse_response<T, E>(
    response: &mut HttpResponse,
    deserialize: fn(&str, &mut XmlResponse<'_>) -> Result<T, XmlParseError>,
) -> Result<T, RusotoError<E>>
where
    T: Default,
{
    let response = response.buffer().await?;
    if response.body.is_empty() {
        return Ok(T::default());
    }
    let mut events = XmlResponse::new(EventReader::new(&response.body[..]).into_iter().peekable());
    // The start of the document. The parser makes one up where the document has none.
    let _ = events.next();
    let root = peek_at_name(&mut events)?;
    Ok(deserialize(&root, &mut events)?)
}
