//! One message of an event stream.
//!
//! ```text
//! length of the message      4 bytes
//! length of the headers      4 bytes
//! checksum of these two      4 bytes
//! headers
//! payload
//! checksum of all above      4 bytes
//! ```
//!
//! Numbers have their highest byte first. A checksum is a CRC-32.

/// What is wrong with a message.
#[derive(Debug, PartialEq)]
pub(super) struct Malformed(pub(super) &'static str);

const ENDED: Malformed = Malformed("Malformed event: ended unexpectedly");

/// Both lengths and their checksum.
const PRELUDE: usize = 12;
const CHECKSUM: usize = 4;
const SHORTEST: usize = PRELUDE + CHECKSUM;
/// AWS sends at most 24 MiB. Without a limit, a sender could have us collect 4 GiB for one message.
const LONGEST: usize = 32 * 1024 * 1024;

pub(super) struct Message<'a> {
    headers: Vec<Header<'a>>,
    pub(super) payload: &'a [u8],
    /// The length of the whole message.
    pub(super) length: usize,
}

struct Header<'a> {
    name: &'a str,
    /// `None` if the value is not text. No event needs another.
    text: Option<&'a str>,
}

impl<'a> Message<'a> {
    /// Reads the message at the start of what has arrived. `None` means that it is not yet complete.
    ///
    /// The prelude is checked as soon as it is there, so that a wrong length is not waited for.
    pub(super) fn parse(arrived: &'a [u8]) -> Result<Option<Self>, Malformed> {
        let mut prelude = Reader(arrived);
        let Ok(length) = prelude.number(4) else { return Ok(None) };
        if !(SHORTEST..=LONGEST).contains(&length) {
            return Err(Malformed("Invalid event total length value"));
        }
        let Ok(headers_length) = prelude.number(4) else { return Ok(None) };
        let Ok(checksum) = prelude.take(CHECKSUM) else { return Ok(None) };
        check(&arrived[..PRELUDE - CHECKSUM], checksum)?;

        let Some(message) = arrived.get(..length) else { return Ok(None) };
        let mut rest = Reader(&message[PRELUDE..]);
        let mut headers_reader = Reader(rest.take(headers_length)?);
        let mut headers = Vec::with_capacity(3);
        while !headers_reader.0.is_empty() {
            headers.push(Header::parse(&mut headers_reader)?);
        }
        let Some((payload, checksum)) = rest.0.split_last_chunk::<CHECKSUM>() else {
            return Err(Malformed("Malformed event: unexpected EOF"));
        };
        check(&message[..length - CHECKSUM], checksum)?;
        Ok(Some(Message { headers, payload, length }))
    }

    /// Returns the type of the event, or of the exception.
    pub(super) fn event_type(&self) -> Result<&'a str, Malformed> {
        let header = |name| self.headers.iter().find(|header| header.name == name);
        header(":event-type")
            .or_else(|| header(":exception-type"))
            .ok_or(Malformed("Expected event-type or exception-type header"))?
            .text
            .ok_or(Malformed("Invalid event-type header type"))
    }
}

impl<'a> Header<'a> {
    fn parse(reader: &mut Reader<'a>) -> Result<Self, Malformed> {
        let length = reader.number(1)?;
        let name = reader.text(length, "Header name is not valid utf-8")?;
        let length_of_value = match reader.number(1)? {
            // The types themselves mean true and false.
            0 | 1 => 0,
            2 => 1,
            3 => 2,
            4 => 4,
            // A number, and a time.
            5 | 8 => 8,
            // Bytes, and text.
            6 => reader.number(2)?,
            7 => {
                let length = reader.number(2)?;
                let text = reader.text(length, "Header string data is not valid utf-8")?;
                return Ok(Header { name, text: Some(text) });
            }
            // A UUID.
            9 => 16,
            _ => return Err(Malformed("Invalid header value type")),
        };
        reader.take(length_of_value)?;
        Ok(Header { name, text: None })
    }
}

fn check(data: &[u8], checksum: &[u8]) -> Result<(), Malformed> {
    if crc32fast::hash(data).to_be_bytes() == *checksum { Ok(()) } else { Err(Malformed("CRC check failed")) }
}

/// Bytes that are read from the front.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], Malformed> {
        let (taken, rest) = self.0.split_at_checked(length).ok_or(ENDED)?;
        self.0 = rest;
        Ok(taken)
    }

    /// Reads a number of at most four bytes, which is a length or a type.
    fn number(&mut self, bytes: usize) -> Result<usize, Malformed> {
        let bytes = self.take(bytes)?;
        Ok(bytes.iter().fold(0, |number, byte| number << 8 | usize::from(*byte)))
    }

    fn text(&mut self, length: usize, otherwise: &'static str) -> Result<&'a str, Malformed> {
        std::str::from_utf8(self.take(length)?).map_err(|_| Malformed(otherwise))
    }
}
