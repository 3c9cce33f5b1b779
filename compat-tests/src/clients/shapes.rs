//! The outputs' members, listed once for both SDKs: the generated structs of both name them alike, so the
//! same list reads a Rusoto output and a modern one, and neither SDK can be asked about less.

/// Adds members that print: texts, numbers, flags, the SDK's enums.
macro_rules! members {
    ($outcome:expr, $out:expr, [$($member:ident),* $(,)?]) => {
        $outcome$(.with_opt(stringify!($member), $out.$member.as_ref()))*
    };
}

/// Adds the members of one entry of a list, under `list[00].member`.
macro_rules! entry_members {
    ($outcome:expr, $list:literal, $at:expr, $entry:expr, [$($member:ident),* $(,)?]) => {
        $outcome$(.with_opt(
            format!(concat!($list, "[{:02}].", stringify!($member)), $at),
            $entry.$member.as_ref(),
        ))*
    };
}

macro_rules! server_side_encryption {
    ($outcome:expr, $out:expr) => {
        members!(
            $outcome,
            $out,
            [
                bucket_key_enabled,
                server_side_encryption,
                sse_customer_algorithm,
                sse_customer_key_md5,
                ssekms_key_id,
                request_charged,
            ]
        )
    };
}

macro_rules! object_headers {
    ($outcome:expr, $out:expr) => {{
        let outcome = members!(
            $outcome,
            $out,
            [
                accept_ranges,
                cache_control,
                content_disposition,
                content_encoding,
                content_language,
                content_length,
                content_type,
                delete_marker,
                e_tag,
                expiration,
                missing_meta,
                object_lock_legal_hold_status,
                object_lock_mode,
                parts_count,
                replication_status,
                restore,
                storage_class,
                version_id,
                website_redirect_location,
            ]
        );
        let outcome = server_side_encryption!(outcome, $out);
        $crate::clients::shapes::metadata(outcome, $out.metadata.as_ref())
    }};
}

macro_rules! put_object {
    ($outcome:expr, $out:expr) => {
        server_side_encryption!(members!($outcome, $out, [e_tag, expiration, version_id]), $out)
    };
}

macro_rules! upload_part {
    ($outcome:expr, $out:expr) => {
        server_side_encryption!(members!($outcome, $out, [e_tag]), $out)
    };
}

macro_rules! list_objects {
    ($outcome:expr, $out:expr) => {
        members!(
            $outcome,
            $out,
            [delimiter, encoding_type, is_truncated, marker, max_keys, name, next_marker, prefix,]
        )
    };
}

macro_rules! list_objects_v2 {
    ($outcome:expr, $out:expr) => {
        members!(
            $outcome,
            $out,
            [delimiter, encoding_type, is_truncated, key_count, max_keys, name, prefix, start_after,]
        )
        .with_opaque("continuation_token", $out.continuation_token.as_ref())
        .with_opaque("next_continuation_token", $out.next_continuation_token.as_ref())
    };
}

/// The entries of both listings: `$time` reads the member `last_modified`.
macro_rules! listed {
    ($outcome:expr, $out:expr, $time:expr) => {{
        let mut outcome = $outcome;
        for (at, object) in $out.contents.iter().flatten().enumerate() {
            outcome = entry_members!(outcome, "contents", at, object, [key, e_tag, size, storage_class])
                .with_time(
                    &format!("contents[{at:02}].last_modified"),
                    object.last_modified.as_ref().map($time),
                );
            if let Some(owner) = &object.owner {
                outcome = outcome
                    .with_opt(format!("contents[{at:02}].owner.id"), owner.id.as_ref())
                    .with_opt(format!("contents[{at:02}].owner.display_name"), owner.display_name.as_ref());
            }
        }
        for (at, prefix) in $out.common_prefixes.iter().flatten().enumerate() {
            outcome = entry_members!(outcome, "common_prefixes", at, prefix, [prefix]);
        }
        outcome
    }};
}

macro_rules! deleted_objects {
    ($outcome:expr, $out:expr) => {{
        let mut outcome = members!($outcome, $out, [request_charged]);
        // The answer's order is not promised: entries are compared by key.
        let mut deleted: Vec<_> = $out.deleted.iter().flatten().collect();
        deleted.sort_by(|a, b| a.key.cmp(&b.key));
        for (at, entry) in deleted.into_iter().enumerate() {
            outcome = entry_members!(
                outcome,
                "deleted",
                at,
                entry,
                [key, delete_marker, delete_marker_version_id, version_id,]
            );
        }
        let mut errors: Vec<_> = $out.errors.iter().flatten().collect();
        errors.sort_by(|a, b| a.key.cmp(&b.key));
        for (at, entry) in errors.into_iter().enumerate() {
            outcome = entry_members!(outcome, "errors", at, entry, [key, code, message, version_id]);
        }
        outcome
    }};
}

macro_rules! list_parts {
    ($outcome:expr, $out:expr, $time:expr) => {{
        let mut outcome = members!(
            $outcome,
            $out,
            [
                abort_rule_id,
                bucket,
                is_truncated,
                key,
                max_parts,
                next_part_number_marker,
                part_number_marker,
                request_charged,
                storage_class,
            ]
        )
        .with_opaque("upload_id", $out.upload_id.as_ref());
        // S3 answers in the order of the numbers; s3s-fs in none at all.
        let mut parts: Vec<_> = $out.parts.iter().flatten().collect();
        parts.sort_by_key(|part| part.part_number);
        for (at, part) in parts.into_iter().enumerate() {
            outcome = entry_members!(outcome, "parts", at, part, [part_number, e_tag, size])
                .with_time(&format!("parts[{at:02}].last_modified"), part.last_modified.as_ref().map($time));
        }
        outcome
    }};
}

macro_rules! list_multipart_uploads {
    ($outcome:expr, $out:expr, $time:expr) => {{
        let mut outcome = members!(
            $outcome,
            $out,
            [
                bucket,
                delimiter,
                encoding_type,
                is_truncated,
                key_marker,
                max_uploads,
                next_key_marker,
                prefix,
                upload_id_marker,
            ]
        )
        .with_opaque("next_upload_id_marker", $out.next_upload_id_marker.as_ref());
        for (at, upload) in $out.uploads.iter().flatten().enumerate() {
            outcome = entry_members!(outcome, "uploads", at, upload, [key, storage_class])
                .with_opaque(&format!("uploads[{at:02}].upload_id"), upload.upload_id.as_ref())
                .with_time(&format!("uploads[{at:02}].initiated"), upload.initiated.as_ref().map($time));
        }
        outcome
    }};
}

/// What copying answers: `$result` is the member that holds ETag and time.
macro_rules! copied {
    ($outcome:expr, $out:expr, $result:ident, $time:expr) => {{
        let outcome = members!($outcome, $out, [copy_source_version_id]);
        let mut outcome = server_side_encryption!(outcome, $out);
        if let Some(result) = &$out.$result {
            outcome = members!(outcome, result, [e_tag])
                .with_time("last_modified", result.last_modified.as_ref().map($time));
        }
        outcome
    }};
}

pub(crate) use {
    copied, deleted_objects, entry_members, list_multipart_uploads, list_objects, list_objects_v2,
    list_parts, listed, members, object_headers, put_object, server_side_encryption, upload_part,
};

use std::collections::HashMap;

use crate::outcome::Outcome;

/// Adds user metadata, sorted by name. `None` and an empty map are told apart.
pub(crate) fn metadata(outcome: Outcome, metadata: Option<&HashMap<String, String>>) -> Outcome {
    let Some(metadata) = metadata else {
        return outcome;
    };
    let mut sorted: Vec<_> = metadata.iter().collect();
    sorted.sort();
    sorted.into_iter().fold(outcome.with("metadata.count", metadata.len()), |outcome, (name, value)| {
        outcome.with(format!("metadata.{name}"), format!("{value:?}"))
    })
}
