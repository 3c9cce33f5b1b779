//! The parts of a request that tell which operation it calls.

use std::collections::BTreeMap;
use std::fmt;

/// The parts of a request that tell which operation it calls, as Rusoto's `SignedRequest` has them.
#[derive(Clone, Copy)]
pub struct RequestView<'r> {
    /// The name that the request is signed for.
    pub service: &'r str,
    /// The verb.
    pub method: &'r str,
    /// The path, not percent-encoded.
    pub path: &'r str,
    /// The parameters, not percent-encoded.
    pub params: &'r BTreeMap<String, Option<String>>,
    /// The values of the headers, by their names in lower case.
    pub headers: &'r BTreeMap<String, Vec<Vec<u8>>>,
    /// The body, if it is in memory.
    pub body: Option<&'r [u8]>,
}

impl<'r> RequestView<'r> {
    pub(super) fn header(&self, name: &str) -> Option<&'r [u8]> {
        self.headers.get(name)?.first().map(Vec::as_slice)
    }
}

/// Without what may hold a secret.
impl fmt::Debug for RequestView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestView").field("service", &self.service).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::super::fake_request::Request;

    #[test]
    fn nothing_that_may_be_a_secret_is_shown() {
        let request = Request::new("GET", "s3", "/secret").header("x-secret", "secret").body("secret");
        let request = request.param("secret", "secret");
        assert_eq!(format!("{:?}", request.view()), r#"RequestView { service: "s3", .. }"#);
    }
}
