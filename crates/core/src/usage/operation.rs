//! The operation that a Rusoto request calls.

use super::path_shape::PathShape;
use super::request_view::RequestView;
use std::borrow::Cow;
use std::fmt;

/// The longest name that is counted. Names come from a header, a form, or a `SignedRequest` that was built by hand.
const LONGEST_NAME: usize = 64;

/// The number of bytes that are searched for `Action`. Rusoto sorts the fields of a form by name, and only a few short
/// ones come before `Action`.
const SEARCHED_FOR_ACTION: usize = 4096;

/// An operation of a service. It borrows from the request, so a call costs no allocation.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Operation<'r> {
    pub(super) service: Cow<'r, str>,
    pub(super) name: Name<'r>,
}

/// The name of an operation, or another text that tells the operations of a service apart.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Name<'r> {
    /// Requests of the JSON and query protocols carry the name.
    Stated(Cow<'r, str>),
    /// REST requests do not carry a name.
    Rest { method: Verb, path: PathShape<'r> },
}

/// The verbs that Rusoto's own client sends, and any other verb of a request that was built by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Verb {
    Get,
    Put,
    Post,
    Head,
    Delete,
    Patch,
    Other,
}

impl Verb {
    fn of(method: &str) -> Self {
        match method {
            "GET" => Self::Get,
            "PUT" => Self::Put,
            "POST" => Self::Post,
            "HEAD" => Self::Head,
            "DELETE" => Self::Delete,
            "PATCH" => Self::Patch,
            _ => Self::Other,
        }
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Head => "HEAD",
            Self::Delete => "DELETE",
            Self::Patch => "PATCH",
            Self::Other => "?",
        }
    }
}

impl<'r> Operation<'r> {
    /// Returns the operation of a Rusoto request.
    pub(super) fn of(request: &RequestView<'r>) -> Self {
        let service = if is_name(request.service) { request.service } else { "unknown" };
        let name = match stated(request) {
            Some(stated) => Name::Stated(stated.into()),
            None => Name::Rest { method: Verb::of(request.method), path: PathShape::of(service, request) },
        };
        Self { service: service.into(), name }
    }

    /// Returns an operation whose name is known.
    pub(super) fn named(service: &'r str, name: &'r str) -> Self {
        Self { service: service.into(), name: Name::Stated(name.into()) }
    }

    /// Returns a copy that borrows nothing.
    pub(super) fn to_static(&self) -> Operation<'static> {
        let name = match &self.name {
            Name::Stated(name) => Name::Stated(owned(name)),
            Name::Rest { method, path: PathShape::S3 { place, sub_resource } } => Name::Rest {
                method: *method,
                path: PathShape::S3 { place: *place, sub_resource: *sub_resource },
            },
            Name::Rest { method, path: PathShape::Rest { stem, names } } => {
                Name::Rest { method: *method, path: PathShape::Rest { stem: owned(stem), names: *names } }
            }
        };
        Operation { service: owned(&self.service), name }
    }
}

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stated(name) => f.write_str(name),
            Self::Rest { method, path } => write!(f, "{} {path}", method.as_str()),
        }
    }
}

fn owned(text: &str) -> Cow<'static, str> {
    Cow::Owned(text.to_owned())
}

fn stated<'r>(request: &RequestView<'r>) -> Option<&'r str> {
    // Requests of S3, the most frequent service, never have a name.
    if request.service == "s3" {
        return None;
    }
    let name = in_target(request).or_else(|| in_query(request)).or_else(|| in_form(request))?;
    is_name(name).then_some(name)
}

/// Returns `GetItem` for `DynamoDB_20120810.GetItem`.
fn in_target<'r>(request: &RequestView<'r>) -> Option<&'r str> {
    let target = std::str::from_utf8(request.header("x-amz-target")?).ok()?;
    Some(target.rsplit_once('.').map_or(target, |(_, name)| name))
}

fn in_query<'r>(request: &RequestView<'r>) -> Option<&'r str> {
    request.params.get("Action")?.as_deref()
}

fn in_form<'r>(request: &RequestView<'r>) -> Option<&'r str> {
    let form = request.body?;
    if !request.header("content-type")?.starts_with(b"application/x-www-form-urlencoded") {
        return None;
    }
    let start = form.get(..SEARCHED_FOR_ACTION).unwrap_or(form);
    let action = start.split(|byte| *byte == b'&').find_map(|pair| pair.strip_prefix(b"Action="))?;
    std::str::from_utf8(action).ok()
}

fn is_name(name: &str) -> bool {
    (1..=LONGEST_NAME).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
}

#[cfg(test)]
mod tests {
    use super::super::fake_request::Request;
    use super::*;

    fn form(service: &str, form: impl Into<Vec<u8>>) -> Request {
        let kind = "application/x-www-form-urlencoded; charset=utf-8";
        Request::new("POST", service, "/").header("content-type", kind).body(form)
    }

    fn target(target: &str) -> Request {
        Request::new("POST", "dynamodb", "/").header("x-amz-target", target)
    }

    fn shown(request: &Request) -> String {
        let view = request.view();
        let operation = Operation::of(&view);
        format!("{}: {}", operation.service, operation.name)
    }

    #[test]
    fn each_protocol_says_its_operation_in_its_own_place() {
        assert_eq!(shown(&target("DynamoDB_20120810.GetItem")), "dynamodb: GetItem");
        assert_eq!(shown(&target("GetItem")), "dynamodb: GetItem");
        let cases = [
            ("Action=GetCallerIdentity&Version=2011-06-15", "sts: GetCallerIdentity"),
            ("AWSAccountIds.member.1=1&Action=AddPermission", "sts: AddPermission"),
            ("Version=1&NoAction=Trap", "sts: POST /"),
            ("", "sts: POST /"),
        ];
        for (text, expected) in cases {
            assert_eq!(shown(&form("sts", text)), expected, "{text}");
        }
        let query = Request::new("GET", "sts", "/").param("Action", "GetCallerIdentity");
        assert_eq!(shown(&query), "sts: GetCallerIdentity");
        assert_eq!(
            shown(&Request::new("GET", "lambda", "/2015-03-31/functions/f")),
            "lambda: GET /2015-03-31/functions/{}"
        );
    }

    #[test]
    fn what_is_no_name_is_never_shown() {
        for odd in ["", "X.", "two words", "a\u{7}b", "größe", &"x".repeat(65)] {
            assert_eq!(shown(&target(odd)), "dynamodb: POST /", "{odd:?}");
        }
        let mut bytes = target("x");
        bytes.headers.insert("x-amz-target".to_owned(), vec![vec![0xff]]);
        assert_eq!(shown(&bytes), "dynamodb: POST /");
        bytes.headers.insert("x-amz-target".to_owned(), vec![]);
        assert_eq!(shown(&bytes), "dynamodb: POST /");
        assert_eq!(shown(&form("sts", b"Action=\xff")), "sts: POST /");
        assert_eq!(shown(&Request::new("BREW\n", "tea pot", "/")), "unknown: ? /");
    }

    #[test]
    fn a_form_is_searched_at_its_beginning_only() {
        let late = form("sts", format!("A={}&Action=Late", "x".repeat(SEARCHED_FOR_ACTION)));
        assert_eq!(shown(&late), "sts: POST /");
    }
}
