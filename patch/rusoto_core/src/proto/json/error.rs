//! The error that a service sends in JSON.

use crate::request::BufferedHttpResponse;
use serde::Deserialize;
use serde_json::Value;

/// An error as a service states it.
pub struct Error {
    /// The code, such as `ResourceNotFoundException`, or `Unknown`.
    pub typ: String,
    /// The message. Empty if not stated.
    pub msg: String,
}

const UNKNOWN: &str = "Unknown";

#[derive(Deserialize)]
struct Stated {
    #[serde(default, rename = "__type")]
    code: Option<String>,
    #[serde(default, alias = "Message")]
    message: Option<String>,
}

impl Error {
    /// Returns the error in an answer of the protocol `json`, or `None` if the body is not one.
    pub fn parse(res: &BufferedHttpResponse) -> Option<Error> {
        let stated: Stated = serde_json::from_slice(&res.body).ok()?;
        let code = stated.code.as_deref().unwrap_or(UNKNOWN);
        // `com.amazonaws.dynamodb.v20120810#ResourceNotFoundException`: the code comes after the namespace.
        let code = code.rsplit('#').next().unwrap_or(code);
        Some(Error { typ: code.to_owned(), msg: stated.message.unwrap_or_default() })
    }

    /// Returns the error in an answer of the protocol `rest-json`, or `None` if the body is not JSON.
    pub fn parse_rest(res: &BufferedHttpResponse) -> Option<Error> {
        let body: Value = serde_json::from_slice(&res.body).ok()?;
        let field = |lower: &str, upper: &str| body.get(lower).or_else(|| body.get(upper))?.as_str();
        let code = match res.headers.get("x-amzn-errortype") {
            // `ValidationException:http://…`: the code comes before the address.
            Some(header) => header.split(':').next().unwrap_or(header),
            None => field("code", "Code").unwrap_or(UNKNOWN),
        };
        let message = field("message", "Message").unwrap_or_default();
        Some(Error { typ: code.to_owned(), msg: message.to_owned() })
    }
}
