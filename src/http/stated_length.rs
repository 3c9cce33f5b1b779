//! Finds the stated length of a Rusoto `ByteStream`.

use rusoto_core::ByteStream;

/// Returns the length that the stream was made with, in bytes.
///
/// Rusoto's accessor is private to its signer (`pub(crate)`), and `Stream::size_hint` does not have the length. Only
/// `Debug` shows it: `<ByteStream size_hint=Some(5)>`. This text does not change any more, because 0.48 is the last
/// release. Any other text means an unknown length and is never an error.
pub fn stated_length(stream: &ByteStream) -> Option<u64> {
    let text = format!("{stream:?}");
    text.strip_prefix("<ByteStream size_hint=Some(")?.strip_suffix(")>")?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::stream;

    #[test]
    fn a_length_is_found_where_there_is_one() {
        assert_eq!(stated_length(&b"hello".to_vec().into()), Some(5));
        assert_eq!(stated_length(&Vec::new().into()), Some(0));
        assert_eq!(stated_length(&ByteStream::new_with_size(stream::empty(), usize::MAX)), Some(u64::MAX));
        assert_eq!(stated_length(&ByteStream::new(stream::empty())), None);
    }
}
