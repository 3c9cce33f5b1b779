//! The table itself. `docs/reference/differences/calls.md` shows it; the test `migration_table_matches` prints it.

use super::ledger::Difference;
use super::ledger::On::{Every, Only};
use super::ledger::Says::{Nothing, Text};
use crate::clients::LegacyHttp;
use crate::servers::ServerKind::*;
use std::sync::LazyLock;

/// Every difference between Rusoto and the AWS SDK that the parity cases know to be right.
pub const INTENDED: &[Difference] = &[
    // Errors.
    Difference {
        id: "status-of-a-modelled-error",
        operations: &["*"],
        field: "error.status",
        rusoto: Nothing,
        sdk: Text("*"),
        servers: Every,
        why: "`RusotoError::Service` keeps the message of an answer and nothing else; only `Unknown` has the \
              status. The SDK keeps the whole answer: `error.raw_response()`.",
    },
    Difference {
        id: "display-of-an-error",
        operations: &["*"],
        field: "error.display",
        rusoto: Text("names the code"),
        sdk: Text("hides the code"),
        servers: Every,
        why: "Rusoto prints the whole body of an error that it does not model. The SDK prints \"service error\": \
              log `DisplayErrorContext(&error)`, and match on `error.code()`, not on the text.",
    },
    Difference {
        id: "head-404-variant",
        operations: &["HeadObject", "HeadBucket"],
        field: "error.variant",
        rusoto: Text("unmodelled"),
        sdk: Text("NotFound"),
        servers: Every,
        why: "An answer to HEAD has no body, and so no code: Rusoto gives `Unknown` with status 404 (its \
              `NoSuchKey` and `NoSuchBucket` are never reached here), the SDK models the status as `NotFound`.",
    },
    Difference {
        id: "head-404-code",
        operations: &["HeadObject", "HeadBucket"],
        field: "error.code",
        rusoto: Nothing,
        sdk: Text("NotFound"),
        servers: Every,
        why: "For the same reason: the SDK makes the code from the status.",
    },
    Difference {
        id: "empty-error-message",
        operations: &["*"],
        field: "error.message",
        rusoto: Text(""),
        sdk: Nothing,
        servers: Only(&[Local]),
        why: "An error without a `Message` element, which AWS always sends and other servers do not: Rusoto \
              makes it an empty text, the SDK `None`.",
    },
    Difference {
        id: "name-of-malformed-policy",
        operations: &["AssumeRole"],
        field: "error.variant",
        rusoto: Text("MalformedPolicyDocument"),
        sdk: Text("MalformedPolicyDocumentException"),
        servers: Every,
        why: "The SDK names STS's error variants after their shapes, with `Exception`. The code is the same.",
    },
    Difference {
        id: "name-of-invalid-identity-token",
        operations: &["AssumeRoleWithWebIdentity"],
        field: "error.variant",
        rusoto: Text("InvalidIdentityToken"),
        sdk: Text("InvalidIdentityTokenException"),
        servers: Only(&[Local]),
        why: "As for `MalformedPolicyDocument`: the variant has `Exception` at its end.",
    },
    Difference {
        id: "error-inside-a-success",
        operations: &["CompleteMultipartUpload"],
        field: "outcome",
        rusoto: Text("success"),
        sdk: Text("error 200 InternalError"),
        servers: Only(&[Prepared]),
        why: "S3 may send 200 first and fail afterwards, with the error in the body. Rusoto does not look: it \
              reports an upload that did not happen as done. The SDK looks, and retries if retries are on.",
    },
    Difference {
        id: "error-inside-a-copy",
        operations: &["CopyObject"],
        field: "outcome",
        rusoto: Text("unreadable answer"),
        sdk: Text("error 200 InternalError"),
        servers: Only(&[Prepared]),
        why: "The same for a copy: Rusoto stumbles over the body with a `ParseError` that does not say why.",
    },
    // Answers.
    Difference {
        id: "request-id",
        operations: &["*"],
        field: "request_id",
        rusoto: Nothing,
        sdk: Text("there"),
        servers: Every,
        why: "Rusoto's outputs have no request id. The SDK's have: `RequestId::request_id()`.",
    },
    Difference {
        id: "white-space-in-xml",
        operations: &["ListObjects", "ListObjectsV2"],
        field: "delimiter",
        rusoto: Text(""),
        sdk: Text(" "),
        servers: Every,
        why: "Rusoto's XML reader drops text that is white space only: a delimiter, a prefix or a key of spaces \
              comes back empty.",
    },
    Difference {
        id: "control-character-in-xml",
        operations: &["ListObjectsV2"],
        field: "outcome",
        rusoto: Text("unreadable answer"),
        sdk: Text("success"),
        servers: Only(&[Prepared]),
        why: "A key with a control character, which S3 lists as `&#x1;`: XML 1.0 has no such character, and \
              Rusoto's reader insists on that. One such key hides the whole page; the SDK reads it.",
    },
    Difference {
        id: "default-content-type",
        operations: &["HeadObject"],
        field: "content_type",
        rusoto: Text("application/octet-stream"),
        sdk: Nothing,
        servers: Only(&[Local]),
        why: "After `CopyObject` with replaced metadata, and after `CreateMultipartUpload`, both without a \
              content type. Rusoto's signer adds this one to every request that has none; the SDK adds it to \
              `PutObject` and `UploadPart` only, and the server chooses (AWS: `binary/octet-stream`). Set \
              `content_type` where it matters.",
    },
    Difference {
        id: "header-that-makes-rusoto-panic",
        operations: &["HeadObject"],
        field: "outcome",
        rusoto: Text("panic"),
        sdk: Text("error 200"),
        servers: Only(&[Ministack, Prepared]),
        why: "Metadata that is not ASCII, sent back in Latin-1: neither client can read it. Rusoto's own HTTP client \
              unwraps, which ends the task; the SDK returns an error. (AWS encodes such values by RFC 2047, so that \
              they are ASCII.)",
    },
    Difference {
        id: "header-in-utf-8",
        operations: &["HeadObject"],
        field: "outcome",
        rusoto: Text("panic"),
        sdk: Text("success"),
        servers: Only(&[Prepared]),
        why: "The same sent back in UTF-8: Rusoto's own HTTP client unwraps as well. The SDK reads the value, and so \
              does Rusoto over `SharedHttpDispatcher`.",
    },
    Difference {
        id: "count-that-is-no-number",
        operations: &["GetObject"],
        field: "outcome",
        rusoto: Text("panic"),
        sdk: Text("error 200"),
        servers: Only(&[Prepared]),
        why: "A header that should hold a number and does not: Rusoto unwraps the parsed value, the SDK returns \
              an error.",
    },
    Difference {
        id: "header-that-cannot-be-read",
        operations: &["GetObject"],
        field: "outcome",
        rusoto: Text("success"),
        sdk: Text("error 200"),
        servers: Only(&[Prepared]),
        why: "A `Last-Modified` that is no date, or the same metadata twice: Rusoto hands over the text (of two, \
              the last), the SDK refuses the whole answer, body included.",
    },
    Difference {
        id: "listing-that-is-a-web-page",
        operations: &["ListObjects", "ListObjectsV2"],
        field: "outcome",
        rusoto: Text("success"),
        sdk: Text("error 200"),
        servers: Only(&[Prepared]),
        why: "A proxy's page with status 200: for Rusoto that is an empty bucket, for the SDK an error. Code that \
              deletes what a listing does not name is in danger with Rusoto.",
    },
    Difference {
        id: "sts-without-metadata",
        operations: &["GetCallerIdentity"],
        field: "outcome",
        rusoto: Text("unreadable answer"),
        sdk: Text("success"),
        servers: Only(&[Prepared]),
        why: "Some STS-compatible servers leave out `ResponseMetadata`. Rusoto needs it, the SDK does not.",
    },
    // Requests.
    Difference {
        id: "carriage-return-in-a-body",
        operations: &["DeleteObjects"],
        field: "deleted[*].key",
        rusoto: Text("a\\nb"),
        sdk: Text("a\\rb"),
        servers: Only(&[Ministack]),
        why: "Rusoto writes a carriage return into XML as it is, and XML readers take it for a line feed: it asks \
              to delete another object than the one that was named. The SDK escapes it.",
    },
    Difference {
        id: "carriage-return-not-deleted",
        operations: &["GetObject"],
        field: "outcome",
        rusoto: Text("success"),
        sdk: Text("error 404 NoSuchKey"),
        servers: Only(&[Ministack]),
        why: "What follows from that: after `DeleteObjects` reported success, the object is still there.",
    },
    Difference {
        id: "empty-key",
        operations: &["GetObject", "HeadObject"],
        field: "outcome",
        rusoto: Text("success"),
        sdk: Text("not sent"),
        servers: Every,
        why: "An empty key makes Rusoto address the bucket: a get becomes a listing, a put makes a bucket, and a \
              delete deletes one. The SDK refuses to build the request.",
    },
    Difference {
        id: "empty-key-deleted",
        operations: &["DeleteObject"],
        field: "outcome",
        rusoto: Text("error 409 BucketNotEmpty"),
        sdk: Text("not sent"),
        servers: Only(&[Ministack]),
        why: "The same for a delete, of a bucket that was lucky enough not to be empty.",
    },
    Difference {
        id: "empty-key-deleted-and-all-gone",
        operations: &["DeleteObject"],
        field: "outcome",
        rusoto: Text("success"),
        sdk: Text("not sent"),
        servers: Only(&[Local]),
        why: "The same on a server that deletes buckets with what is in them.",
    },
    Difference {
        id: "presigned-operation-name",
        operations: &["presigned GetObject", "presigned PutObject"],
        field: "url.x-id",
        rusoto: Nothing,
        sdk: Text("*Object"),
        servers: Every,
        why: "The SDK names the operation in the URL, inside the signature: a URL that is compared or cached as \
              text changes.",
    },
    Difference {
        id: "presigned-content-type",
        operations: &["presigned PutObject"],
        field: "url.X-Amz-SignedHeaders",
        rusoto: Text("host%3Bx-amz-meta-colour"),
        sdk: Text("content-type%3Bhost%3Bx-amz-meta-colour"),
        servers: Every,
        why: "Rusoto takes `content_type` and leaves it out of the signature, so that an uploader may send any. \
              The SDK signs it: the uploader must send exactly that header, and gets 403 otherwise.",
    },
    Difference {
        id: "presigned-content-type-changed",
        operations: &["presigned PutObject"],
        field: "outcome",
        rusoto: Text("success"),
        sdk: Text("error 403 SignatureDoesNotMatch"),
        servers: Every,
        why: "What follows from that, for an uploader who sends another content type.",
    },
    Difference {
        id: "presigned-for-too-long",
        operations: &["presigned GetObject"],
        field: "outcome",
        rusoto: Text("error 400 AuthorizationQueryParametersError"),
        sdk: Text("not sent"),
        servers: Only(&[Ministack]),
        why: "Rusoto signs URLs for longer than the week that S3 allows, and S3 refuses them when they are used. \
              The SDK refuses to sign.",
    },
    Difference {
        id: "presigned-for-too-long-and-taken",
        operations: &["presigned GetObject"],
        field: "outcome",
        rusoto: Text("success"),
        sdk: Text("not sent"),
        servers: Only(&[Local]),
        why: "The same on a server that does not check the limit.",
    },
];

/// Rows of [`INTENDED`] that read otherwise when Rusoto's clients are on `SharedHttpDispatcher`.
pub const OVER_SHARED_HTTP: &[Difference] = &[Difference {
    id: "header-that-makes-rusoto-panic",
    operations: &["HeadObject"],
    field: "outcome",
    rusoto: Text("success"),
    sdk: Text("error 200"),
    servers: Only(&[Ministack, Prepared]),
    why: "The dispatcher hands out what it can read: other bytes than UTF-8 become U+FFFD.",
}];

/// Rows of [`INTENDED`] that are none when Rusoto's clients are on `SharedHttpDispatcher`.
pub const NONE_OVER_SHARED_HTTP: &[&str] = &["header-in-utf-8"];

/// Returns the intended differences with this HTTP client under Rusoto's clients.
pub fn intended_over(http: LegacyHttp) -> &'static [Difference] {
    static SHARED: LazyLock<Vec<Difference>> = LazyLock::new(|| {
        let row = |row: &Difference| OVER_SHARED_HTTP.iter().find(|other| other.id == row.id).copied();
        let rest = INTENDED.iter().filter(|intended| !NONE_OVER_SHARED_HTTP.contains(&intended.id));
        rest.map(|intended| row(intended).unwrap_or(*intended)).collect()
    });
    match http {
        LegacyHttp::RusotosOwn | LegacyHttp::AsNew => INTENDED,
        LegacyHttp::Shared => &SHARED,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn ids_are_unique_and_every_entry_gives_a_reason() {
        let ids: BTreeSet<_> = INTENDED.iter().map(|entry| entry.id).collect();
        assert_eq!(ids.len(), INTENDED.len());
        for entry in INTENDED {
            assert!(entry.why.len() > 20, "{}: say why", entry.id);
            assert!(!entry.operations.is_empty(), "{}: where?", entry.id);
        }
    }
}
