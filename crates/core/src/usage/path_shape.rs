//! The path and query of a REST request without the names that a user chose.

use super::request_view::RequestView;
use std::borrow::Cow;
use std::fmt;

/// Parameters that tell the operations on one path apart, as in `GET /{bucket}?acl`. The first one that a request has
/// counts. The most specific ones come first: the upload of a part has `partNumber` and `uploadId`.
const SUB_RESOURCES: [&str; 35] = [
    "partNumber",
    "uploadId",
    "uploads",
    "list-type",
    "delete",
    "restore",
    "select",
    "acl",
    "tagging",
    "retention",
    "legal-hold",
    "object-lock",
    "torrent",
    "attributes",
    "versions",
    "versioning",
    "location",
    "policy",
    "policyStatus",
    "publicAccessBlock",
    "ownershipControls",
    "lifecycle",
    "cors",
    "website",
    "logging",
    "notification",
    "encryption",
    "replication",
    "accelerate",
    "requestPayment",
    "analytics",
    "inventory",
    "metrics",
    "intelligent-tiering",
    "versionId",
];

/// Services with paths that a user chose from the first segment on, unless the path begins with a version.
const USERS_PATHS: [&str; 6] =
    ["aoss", "data.mediastore", "es", "execute-api", "mediastore", "vpc-lattice-svcs"];

const LONGEST_WORD: usize = 40;

/// The shape of a path, such as `/2015-03-31/functions/{}`. The words of the API are kept and every name is left out.
/// There are few shapes, and none shows the name of a bucket, a key or a function.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum PathShape<'r> {
    S3 { place: S3Place, sub_resource: Option<SubResource> },
    Rest { stem: Cow<'r, str>, names: u8 },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum S3Place {
    Service,
    Bucket,
    Object,
}

impl<'r> PathShape<'r> {
    pub(super) fn of(service: &str, request: &RequestView<'r>) -> Self {
        if service == "s3" {
            return Self::S3 { place: S3Place::of(request.path), sub_resource: SubResource::of(request) };
        }
        Self::rest(request.path, USERS_PATHS.contains(&service))
    }

    fn rest(path: &'r str, is_the_users: bool) -> Self {
        let path = path.split_once('?').map_or(path, |(path, _)| path);
        let mut rest = path;
        let version = next_segment(&mut rest).filter(|segment| is_version(segment));
        let known = match version {
            Some(_) => next_segment(&mut rest).filter(|segment| is_word(segment)).is_some(),
            None => {
                rest = path;
                !is_the_users && next_segment(&mut rest).filter(|segment| is_word(segment)).is_some()
            }
        };
        // The stem ends before the last segment that was examined, unless that segment is part of the API.
        let stem_len = match (version, known) {
            (_, true) => path.len() - rest.len(),
            (Some(version), false) => version.len() + 1,
            (None, false) => 0,
        };
        let (stem, names) = path.split_at_checked(stem_len).unwrap_or(("", path));
        let names = names.split('/').filter(|name| !name.is_empty()).count();
        Self::Rest { stem: stem.into(), names: u8::try_from(names).unwrap_or(u8::MAX).min(9) }
    }
}

/// An index into [`SUB_RESOURCES`]: numbers are compared faster than texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct SubResource(usize);

impl SubResource {
    fn of(request: &RequestView<'_>) -> Option<Self> {
        // Most requests have no parameter.
        if request.params.is_empty() {
            return None;
        }
        SUB_RESOURCES.iter().position(|name| request.params.contains_key(*name)).map(Self)
    }
}

impl S3Place {
    fn of(path: &str) -> Self {
        let path = path.strip_prefix('/').unwrap_or(path).as_bytes();
        // `split_once` would be slower: setting up its search takes longer than this loop does for the name of a
        // bucket.
        match path.iter().position(|byte| *byte == b'/') {
            None if path.is_empty() => Self::Service,
            None => Self::Bucket,
            Some(slash) if slash + 1 == path.len() => Self::Bucket,
            Some(_) => Self::Object,
        }
    }
}

impl fmt::Display for PathShape<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::S3 { place, sub_resource } => {
                f.write_str(match place {
                    S3Place::Service => "/",
                    S3Place::Bucket => "/{bucket}",
                    S3Place::Object => "/{bucket}/{key}",
                })?;
                match sub_resource.and_then(|SubResource(place)| SUB_RESOURCES.get(place)) {
                    Some(name) => write!(f, "?{name}"),
                    None => Ok(()),
                }
            }
            Self::Rest { stem, names: 0 } if stem.is_empty() => f.write_str("/"),
            Self::Rest { stem, names } => {
                f.write_str(stem)?;
                (0..*names).try_for_each(|_| f.write_str("/{}"))
            }
        }
    }
}

/// Removes `/segment` from the beginning. Returns `None` at the end of the path.
fn next_segment<'p>(rest: &mut &'p str) -> Option<&'p str> {
    let from = rest.strip_prefix('/')?;
    let end = from.bytes().position(|byte| byte == b'/').unwrap_or(from.len());
    let (segment, after) = from.split_at_checked(end)?;
    *rest = after;
    (!segment.is_empty()).then_some(segment)
}

/// Returns whether a segment is a version: `2015-03-31`, `v1`, `v20180820`.
fn is_version(segment: &str) -> bool {
    let digits = segment.strip_prefix('v').unwrap_or(segment);
    let is_date = digits.len() == 10 && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let is_number = digits.len() < segment.len() && (1..=8).contains(&digits.len());
    is_date || (is_number && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Returns whether a segment is a word of an API. Such words have no digits; account ids and most names have some.
fn is_word(segment: &str) -> bool {
    segment.len() <= LONGEST_WORD
        && segment.bytes().any(|byte| byte.is_ascii_alphabetic())
        && segment.bytes().all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'_' | b'@'))
}

#[cfg(test)]
mod tests {
    use super::super::fake_request::Request;
    use super::*;
    use proptest::prelude::*;

    fn shape(service: &str, path: &str, params: &[&str]) -> String {
        let request = Request::new("GET", service, path);
        let request = params.iter().fold(request, |request, name| request.param(name, "value"));
        PathShape::of(service, &request.view()).to_string()
    }

    #[test]
    fn s3() {
        let cases: &[(&str, &[&str], &str)] = &[
            ("/", &[], "/"),
            ("", &[], "/"),
            ("/photos", &[], "/{bucket}"),
            ("/photos/", &[], "/{bucket}"),
            ("/photos", &["list-type", "prefix"], "/{bucket}?list-type"),
            ("/photos", &["prefix", "marker"], "/{bucket}"),
            ("/photos/2024/me.jpg", &[], "/{bucket}/{key}"),
            ("/photos//", &[], "/{bucket}/{key}"),
            ("/photos/key", &["uploadId", "partNumber"], "/{bucket}/{key}?partNumber"),
            ("/photos/key", &["uploads"], "/{bucket}/{key}?uploads"),
            ("/photos/key", &["versionId", "tagging"], "/{bucket}/{key}?tagging"),
        ];
        for (path, params, expected) in cases {
            assert_eq!(shape("s3", path, params), *expected, "{path} {params:?}");
        }
    }

    #[test]
    fn other_rest_services() {
        let cases = [
            ("lambda", "/2015-03-31/functions/mine/invocations", "/2015-03-31/functions/{}/{}"),
            ("lambda", "/2015-03-31/functions/", "/2015-03-31/functions"),
            ("glacier", "/123456789012/vaults/mine", "/{}/{}/{}"),
            ("glacier", "/-/vaults/mine", "/{}/{}/{}"),
            ("polly", "/v1/speech", "/v1/speech"),
            ("xray", "/TraceSegments", "/TraceSegments"),
            ("eks", "/clusters/mine/node-groups", "/clusters/{}/{}"),
            ("execute-api", "/@connections/abc=", "/{}/{}"),
            ("es", "/2015-01-01/es/domain/mine", "/2015-01-01/es/{}/{}"),
            ("es", "/customers/_search", "/{}/{}"),
            ("data.mediastore", "/private/film", "/{}/{}"),
            ("lambda", "/2015-03-31", "/2015-03-31"),
            ("lambda", "/2015-03-31/x1", "/2015-03-31/{}"),
            ("x", "/words?secret=1", "/words"),
            ("x", "no-slash", "/{}"),
            ("x", "//a//b/", "/{}/{}"),
            ("x", "", "/"),
        ];
        for (service, path, expected) in cases {
            assert_eq!(shape(service, path, &[]), expected, "{service} {path}");
        }
    }

    #[test]
    fn a_long_path_is_a_short_shape() {
        let path = "/a".repeat(10_000);
        assert_eq!(shape("x", &path, &[]), format!("/a{}", "/{}".repeat(9)));
    }

    proptest! {
        #[test]
        fn any_path_has_a_shape(path in ".{0,60}", service in "s3|es|lambda") {
            prop_assert!(shape(&service, &path, &[]).starts_with('/'));
        }

        #[test]
        fn no_name_behind_the_first_word_is_shown(
            path in "(/2015-03-31)?/[a-z]{1,5}(/[a-z0-9]{1,9}zz9){1,3}",
        ) {
            prop_assert!(!shape("lambda", &path, &[]).contains("zz9"));
        }
    }
}
