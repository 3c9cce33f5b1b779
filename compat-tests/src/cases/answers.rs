//! What the clients make of answers that no server here gives of itself.

use super::{Case, each};
use crate::clients::requests::*;
use crate::script::Script;
use crate::servers::prepared::Answer;

pub(super) fn cases() -> Vec<Case> {
    each!(answers: copy_error_inside_a_success, complete_error_inside_a_success, slow_down, empty_error,
        error_page, expires_that_is_no_date, last_modified_that_is_no_date, count_that_is_no_number,
        body_that_breaks_off, empty_elements, two_identical_headers, another_region,
        listing_that_is_a_web_page, sts_without_metadata, no_answer, expired_session, control_character, metadata_in_utf_8,
        metadata_in_latin_1)
}

/// The answers, by the key that asks for each.
pub const ANSWERS: &[Answer] = &[
    Answer {
        to: "error-inside-a-success",
        status: "200 OK",
        headers: b"content-type: application/xml\r\n",
        body: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\n<Error><Code>InternalError</Code>\
               <Message>We encountered an internal error. Please try again.</Message></Error>",
        length: None,
    },
    Answer {
        to: "slow-down",
        status: "503 Slow Down",
        headers: b"content-type: application/xml\r\nx-amz-request-id: 42\r\n",
        body: "<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>",
        length: None,
    },
    Answer { to: "empty-error", status: "500 Internal Server Error", headers: b"", body: "", length: None },
    Answer {
        to: "error-page",
        status: "502 Bad Gateway",
        headers: b"content-type: text/html\r\n",
        body: "<html><body>Bad Gateway<br></body></html>",
        length: None,
    },
    Answer {
        to: "expires-that-is-no-date",
        status: "200 OK",
        headers: b"expires: 0\r\n",
        body: "x",
        length: None,
    },
    Answer {
        to: "last-modified-that-is-no-date",
        status: "200 OK",
        headers: b"last-modified: yesterday\r\n",
        body: "x",
        length: None,
    },
    Answer {
        to: "count-that-is-no-number",
        status: "200 OK",
        headers: b"x-amz-mp-parts-count: many\r\n",
        body: "x",
        length: None,
    },
    Answer { to: "body-that-breaks-off", status: "200 OK", headers: b"", body: "half", length: Some(8) },
    Answer {
        to: "two-identical-headers",
        status: "200 OK",
        headers: b"x-amz-meta-colour: blue\r\nx-amz-meta-colour: green\r\n",
        body: "x",
        length: None,
    },
    Answer {
        to: "metadata-in-utf-8",
        status: "200 OK",
        headers: b"x-amz-meta-name: Gr\xc3\xbc\xc3\x9fe\r\n",
        body: "",
        length: None,
    },
    Answer {
        to: "metadata-in-latin-1",
        status: "200 OK",
        headers: b"x-amz-meta-name: Gr\xfc\xdfe\r\n",
        body: "",
        length: None,
    },
    Answer {
        to: "empty-elements",
        status: "200 OK",
        headers: b"content-type: application/xml\r\n",
        body: "<ListBucketResult><Name>b</Name><Prefix></Prefix><MaxKeys>1000</MaxKeys>\
               <IsTruncated>false</IsTruncated><Contents><Key></Key><Size>0</Size><ETag/>\
               <LastModified>2020-01-01T00:00:00Z</LastModified></Contents></ListBucketResult>",
        length: None,
    },
    Answer {
        to: "another-region",
        status: "301 Moved Permanently",
        headers: b"content-type: application/xml\r\nx-amz-bucket-region: eu-west-1\r\n",
        body: "<Error><Code>PermanentRedirect</Code><Message>Use the other endpoint.</Message>\
               <Endpoint>b.s3.eu-west-1.amazonaws.com</Endpoint></Error>",
        length: None,
    },
    Answer {
        to: "expired-session",
        status: "400 Bad Request",
        headers: b"content-type: application/xml\r\n",
        body: "<Error><Code>ExpiredToken</Code><Message>The provided token has expired.</Message></Error>",
        length: None,
    },
    Answer {
        to: "control-character",
        status: "200 OK",
        headers: b"content-type: application/xml\r\n",
        body: "<ListBucketResult><Name>b</Name><Contents><Key>a&#x1;b</Key></Contents></ListBucketResult>",
        length: None,
    },
    Answer { to: "no-answer", status: "", headers: b"", body: "", length: None },
    Answer {
        to: "web-page",
        status: "200 OK",
        headers: b"content-type: text/html\r\n",
        body: "<html><head><title>Please log in</title></head><body></body></html>",
        length: None,
    },
    Answer {
        to: "GetCallerIdentity",
        status: "200 OK",
        headers: b"content-type: text/xml\r\n",
        body: "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\
               <GetCallerIdentityResult><Account>1</Account></GetCallerIdentityResult>\
               </GetCallerIdentityResponse>",
        length: None,
    },
];

async fn get(s: &mut Script, key: &str) {
    s.either(s.clients.get_object(&s.at(key).into()).await);
}

async fn copy_error_inside_a_success(s: &mut Script) {
    let copy =
        CopyObject { from: s.at("anything"), to: s.at("error-inside-a-success"), replace_metadata: None };
    s.either(s.clients.copy_object(&copy).await);
}

async fn complete_error_inside_a_success(s: &mut Script) {
    let upload = Upload { at: s.at("error-inside-a-success"), id: "id".to_owned() };
    s.either(s.clients.complete_multipart_upload(&upload, &[(1, "\"0\"".to_owned())]).await);
}

async fn slow_down(s: &mut Script) {
    s.err(s.clients.get_object(&s.at("slow-down").into()).await)
        .has("error.code", "SlowDown")
        .has("error.status", 503);
}

async fn empty_error(s: &mut Script) {
    s.err(s.clients.get_object(&s.at("empty-error").into()).await).has("error.status", 500);
}

async fn error_page(s: &mut Script) {
    s.err(s.clients.get_object(&s.at("error-page").into()).await);
}

async fn expires_that_is_no_date(s: &mut Script) {
    s.ok(s.clients.get_object(&s.at("expires-that-is-no-date").into()).await).has("expires", "0");
}

async fn last_modified_that_is_no_date(s: &mut Script) {
    get(s, "last-modified-that-is-no-date").await;
}

async fn count_that_is_no_number(s: &mut Script) {
    get(s, "count-that-is-no-number").await;
}

async fn body_that_breaks_off(s: &mut Script) {
    s.ok(s.clients.get_object(&s.at("body-that-breaks-off").into()).await)
        .has("body", "breaks off after 4 bytes");
}

async fn empty_elements(s: &mut Script) {
    let list = List { bucket: "empty-elements".to_owned(), ..Default::default() };
    s.ok(s.clients.list_objects_v2(&list).await).has("name", "b");
}

async fn another_region(s: &mut Script) {
    s.err(s.clients.get_object(&s.at("another-region").into()).await)
        .has("error.code", "PermanentRedirect")
        .has("error.status", 301);
}

/// What a proxy or a hotel's network answers.
async fn listing_that_is_a_web_page(s: &mut Script) {
    let list = List { bucket: "web-page".to_owned(), ..Default::default() };
    s.either(s.clients.list_objects_v2(&list).await);
    s.either(s.clients.list_objects(&list).await);
}

async fn sts_without_metadata(s: &mut Script) {
    s.either(s.clients.get_caller_identity(Caller::Session).await);
}

async fn two_identical_headers(s: &mut Script) {
    get(s, "two-identical-headers").await;
}

async fn no_answer(s: &mut Script) {
    s.err(s.clients.get_object(&s.at("no-answer").into()).await).has("error.kind", "network");
}

async fn expired_session(s: &mut Script) {
    s.err(s.clients.get_object(&s.at("expired-session").into()).await)
        .has("error.variant", "unmodelled")
        .has("error.code", "ExpiredToken")
        .has("error.message", "The provided token has expired.")
        .has("error.status", 400);
}

/// What servers make of metadata that is not ASCII.
async fn metadata_in_utf_8(s: &mut Script) {
    s.either(s.clients.head_object(&s.at("metadata-in-utf-8").into()).await);
}

async fn metadata_in_latin_1(s: &mut Script) {
    s.either(s.clients.head_object(&s.at("metadata-in-latin-1").into()).await);
}

/// S3 lists such keys like this, although XML 1.0 has no such character.
async fn control_character(s: &mut Script) {
    let list = List { bucket: "control-character".to_owned(), ..Default::default() };
    s.either(s.clients.list_objects_v2(&list).await);
}
