//! The events of a document, and how to walk over them.

use std::iter::Peekable;
use xml::reader::{Error, Events, XmlEvent};

/// The events of a document in memory.
pub type XmlStack<'a> = Peekable<Events<&'a [u8]>>;

/// Looks at the next event.
pub trait Peek {
    /// Returns the next event and leaves it in place. `None` means that the document is over.
    fn peek(&mut self) -> Option<&Result<XmlEvent, Error>>;
}

/// Takes the next event.
pub trait Next {
    /// Returns the next event and moves on. `None` means that the document is over.
    fn next(&mut self) -> Option<Result<XmlEvent, Error>>;
}

/// The events of an answer, without those that are only white space.
pub struct XmlResponse<'b> {
    events: XmlStack<'b>,
}

impl<'b> XmlResponse<'b> {
    /// Wraps the events of a document.
    pub fn new(stack: Peekable<Events<&'b [u8]>>) -> XmlResponse<'b> {
        XmlResponse { events: stack }
    }

    fn skip_white_space(&mut self) {
        while self.events.next_if(|event| matches!(event, Ok(XmlEvent::Whitespace(_)))).is_some() {}
    }
}

impl Peek for XmlResponse<'_> {
    fn peek(&mut self) -> Option<&Result<XmlEvent, Error>> {
        self.skip_white_space();
        self.events.peek()
    }
}

impl Next for XmlResponse<'_> {
    fn next(&mut self) -> Option<Result<XmlEvent, Error>> {
        self.skip_white_space();
        self.events.next()
    }
}
