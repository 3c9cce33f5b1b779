//! Answers that are streams of events, such as those of S3 Select and of Kinesis.

mod message;

use crate::ByteStream;
use crate::error::RusotoError;
use crate::request::HttpResponse;
use bytes::{Buf, BytesMut};
use futures_core::Stream;
use message::{Malformed, Message};
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tracing::trace;

/// An event that can be read.
#[doc(hidden)]
pub trait DeserializeEvent: Sized {
    /// Returns the event of this type with this payload.
    fn deserialize_event(event_type: &str, data: &[u8]) -> Result<Self, RusotoError<()>>;
}

/// The events of an answer, as they arrive.
///
/// An error ends the stream.
pub struct EventStream<T> {
    /// `None` after the end and after an error.
    body: Option<ByteStream>,
    /// What has arrived and is not yet an event.
    arrived: BytesMut,
    event: PhantomData<T>,
}

/// Shows how much has arrived, and not what: it may be secret.
impl<T: fmt::Debug> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream")
            .field("body", &self.body)
            .field("arrived", &self.arrived.len())
            .finish_non_exhaustive()
    }
}

impl<T: DeserializeEvent + Unpin> EventStream<T> {
    /// Returns the events of an answer.
    #[doc(hidden)]
    pub fn new(response: HttpResponse) -> EventStream<T> {
        EventStream { body: Some(response.body), arrived: BytesMut::new(), event: PhantomData }
    }

    /// Takes the next event from what has arrived. `None` means that more has to arrive first.
    fn next_arrived(&mut self) -> Result<Option<T>, RusotoError<()>> {
        loop {
            let Some(message) = Message::parse(&self.arrived).map_err(parse_error)? else {
                return Ok(None);
            };
            let event_type = message.event_type().map_err(parse_error)?;
            trace!(event_type, bytes = message.payload.len(), "event");
            // It opens the stream of some services and has nothing to tell.
            let event = match event_type {
                "initial-response" => None,
                _ => Some(T::deserialize_event(event_type, message.payload)?),
            };
            let length = message.length;
            self.arrived.advance(length);
            if event.is_some() {
                return Ok(event);
            }
        }
    }

    /// Returns the next event, `None` at the end. Reads as much of the body as it takes.
    fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<T>, RusotoError<()>>> {
        loop {
            if let Some(event) = self.next_arrived()? {
                return Poll::Ready(Ok(Some(event)));
            }
            let Some(body) = &mut self.body else { return Poll::Ready(Ok(None)) };
            match ready!(Pin::new(body).poll_next(cx)) {
                Some(chunk) => self.arrived.extend_from_slice(&chunk?),
                None if self.arrived.is_empty() => return Poll::Ready(Ok(None)),
                None => {
                    return Poll::Ready(Err(parse_error(Malformed(
                        "Event stream closed with incomplete data remaining",
                    ))));
                }
            }
        }
    }

    /// Lets go of the body, and of what has arrived.
    fn end(&mut self) {
        self.body = None;
        self.arrived = BytesMut::new();
    }
}

fn parse_error(Malformed(text): Malformed) -> RusotoError<()> {
    RusotoError::ParseError(text.to_owned())
}

impl<T: DeserializeEvent + Unpin> Stream for EventStream<T> {
    type Item = Result<T, RusotoError<()>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let event = ready!(this.poll_event(cx)).transpose();
        if !matches!(event, Some(Ok(_))) {
            this.end();
        }
        Poll::Ready(event)
    }
}
