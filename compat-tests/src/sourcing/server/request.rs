//! A request that is read from a connection.

use std::io;

use tokio::io::{AsyncRead, AsyncReadExt as _};

/// A request.
#[derive(Debug)]
pub(super) struct Request {
    /// `GET /path`, without the query.
    pub(super) line: String,
    headers: Vec<(String, String)>,
    body: String,
}

impl Request {
    /// Reads the next request. Returns `None` if the client has closed the connection.
    pub(super) async fn read(connection: &mut (impl AsyncRead + Unpin)) -> io::Result<Option<Self>> {
        let mut bytes = Vec::new();
        loop {
            if let Some(request) = Self::parse(&bytes) {
                return Ok(Some(request));
            }
            let mut piece = [0; 4096];
            match connection.read(&mut piece).await? {
                0 => return Ok(None),
                read => bytes.extend_from_slice(&piece[..read]),
            }
        }
    }

    /// Returns `None` if the request is not complete.
    fn parse(bytes: &[u8]) -> Option<Self> {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let mut lines = head.lines();
        let first = lines.next().unwrap_or_default();
        let line = first.split(['?', ' ']).take(2).collect::<Vec<_>>().join(" ");
        let headers = lines
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
            .collect();
        let mut request = Self { line, headers, body: String::new() };
        let length = request.header("content-length").map_or(Some(0), |length| length.parse().ok())?;
        let body = bytes.get(end + 4..end + 4 + length)?;
        request.body = String::from_utf8_lossy(body).into_owned();
        Some(request)
    }

    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    /// Returns a field of the form in the body, as it was sent.
    pub(super) fn field(&self, name: &str) -> Option<String> {
        self.body.split('&').filter_map(|pair| pair.split_once('=')).find(|(found, _)| *found == name).map(
            |(_, value)| {
                let value = value.replace('+', " ");
                percent_decoded(&value)
            },
        )
    }
}

fn percent_decoded(text: &str) -> String {
    let mut decoded = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let code = (*first == b'%').then(|| after.get(..2)).flatten();
        let code = code.and_then(|code| std::str::from_utf8(code).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) => {
                decoded.push(byte);
                rest = &after[2..];
            }
            None => {
                decoded.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_request_is_read_with_its_form() {
        let text = b"POST /?x=1 HTTP/1.1\r\nHost: sts\r\nContent-Length: 22\r\n\r\nAction=A&RoleArn=a%3Ab";
        let request = Request::read(&mut &text[..]).await.unwrap().unwrap();
        assert_eq!(request.line, "POST /");
        assert_eq!(request.header("host"), Some("sts"));
        assert_eq!(request.field("RoleArn").as_deref(), Some("a:b"));
        assert_eq!(request.field("Other"), None);
        assert!(Request::read(&mut &text[..50]).await.unwrap().is_none());
    }
}
