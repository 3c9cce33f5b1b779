//! What became of a call.

use std::fmt;

/// What a caller gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A response, read to its end.
    Answer {
        /// The status.
        status: u16,
        /// The headers, as text.
        headers: Vec<(String, String)>,
        /// The body.
        body: Vec<u8>,
    },
    /// A response whose body broke.
    BrokenBody {
        /// The status.
        status: u16,
        /// The text of the error.
        text: String,
    },
    /// `RusotoError::HttpDispatch` with this text.
    Dispatch(String),
    /// `RusotoError::Credentials` with this text.
    Credentials(String),
    /// Another variant of `RusotoError`. No call of these tests should end so.
    Other(String),
    /// `HttpClient::new()` gave this error, so there was no call.
    NoClient(String),
    /// The call panicked.
    Panic(String),
    /// No answer and no error within an hour.
    Nothing,
}

impl Outcome {
    /// Returns the value of a response header.
    pub fn header(&self, wanted: &str) -> Option<&str> {
        let Self::Answer { headers, .. } = self else { return None };
        headers.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
    }

    /// Returns the status of a response.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Answer { status, .. } | Self::BrokenBody { status, .. } => Some(*status),
            _ => None,
        }
    }
}

/// The outcome in one line, without port numbers.
impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer { status, body, .. } if body.is_empty() => write!(f, "{status}"),
            Self::Answer { status, body, .. } if body.len() > 40 => {
                write!(f, "{status} with {} bytes", body.len())
            }
            Self::Answer { status, body, .. } => write!(f, "{status} {:?}", String::from_utf8_lossy(body)),
            Self::BrokenBody { status, text } => write!(f, "{status}, body error: {}", without_ports(text)),
            Self::Dispatch(text) => write!(f, "dispatch error: {}", without_ports(text)),
            Self::Credentials(text) => write!(f, "credentials error: {}", without_ports(text)),
            Self::Other(text) => write!(f, "another error: {}", without_ports(text)),
            Self::NoClient(text) => write!(f, "no client: {}", without_ports(text)),
            Self::Panic(text) => write!(f, "panic: {}", without_ports(text)),
            Self::Nothing => f.write_str("nothing within an hour"),
        }
    }
}

/// Returns a text with `PORT` for each port of this machine.
pub fn without_ports(text: &str) -> String {
    let mut shown = String::new();
    let mut rest = text;
    while let Some((at, host)) =
        ["127.0.0.1:", "localhost:"].iter().filter_map(|host| rest.find(host).map(|at| (at, host))).min()
    {
        let (before, after) = rest.split_at(at + host.len());
        let port = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
        shown.push_str(before);
        if port > 0 {
            shown.push_str("PORT");
        }
        rest = &after[port..];
    }
    shown + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ports_are_left_out() {
        assert_eq!(
            without_ports("tcp 127.0.0.1:8080: no (host localhost:1, port 2)"),
            "tcp 127.0.0.1:PORT: no (host localhost:PORT, port 2)"
        );
        assert_eq!(without_ports("localhost: none"), "localhost: none");
    }

    #[test]
    fn long_bodies_are_counted() {
        let answer = |body: &[u8]| Outcome::Answer { status: 200, headers: Vec::new(), body: body.to_vec() };
        assert_eq!(answer(b"").to_string(), "200");
        assert_eq!(answer(b"fi\xffne").to_string(), "200 \"fi\u{fffd}ne\"");
        assert_eq!(answer(&[b'x'; 41]).to_string(), "200 with 41 bytes");
    }
}
