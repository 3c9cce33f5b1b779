//! The functions on text.

use crate::text;
use chrono::{DateTime, Utc};
use fastrand::Rng;
use original::signature as theirs;
use rusoto_signature::signature as ours;

#[test]
fn text_is_encoded_and_decoded_as_by_the_original() {
    let rng = &mut Rng::with_seed(1);
    for _ in 0..10_000 {
        let text = text::any(rng, 8);
        assert_eq!(ours::encode_uri_path(&text), theirs::encode_uri_path(&text));
        assert_eq!(ours::decode_uri(&text), theirs::decode_uri(&text), "{text:?}");
        let date = DateTime::<Utc>::from_timestamp(rng.i64(-80_000_000_000..400_000_000_000), 0).unwrap();
        let (hash, scope) = (text::any(rng, 3), text::any(rng, 3));
        assert_eq!(ours::string_to_sign(date, &hash, &scope), theirs::string_to_sign(date, &hash, &scope));
    }
}

#[test]
fn the_constants_are_the_originals() {
    assert_eq!(ours::UNSIGNED_PAYLOAD, theirs::UNSIGNED_PAYLOAD);
    assert_eq!(ours::EMPTY_SHA256_HASH, theirs::EMPTY_SHA256_HASH);
    assert_eq!(ours::STRICT_ENCODE_SET, theirs::STRICT_ENCODE_SET);
    assert_eq!(ours::STRICT_PATH_ENCODE_SET, theirs::STRICT_PATH_ENCODE_SET);
}
