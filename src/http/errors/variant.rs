//! Reads the name of an error's variant from its `Debug` output.

use std::fmt::{self, Debug, Write};

/// Returns `NoSuchKey` for `GetObjectError::NoSuchKey("…")`. Rusoto's operation errors derive `Debug`, and only this
/// output has the variant's name for all types.
pub(super) fn variant_name(error: &impl Debug) -> Option<String> {
    let mut name = Name::default();
    // `Name` returns an error when it has seen enough.
    let _ = write!(name, "{error:?}");
    name.is_tuple.then_some(name.text).filter(|text| !text.is_empty())
}

/// Takes the text before the first bracket and refuses the rest, so the message is not copied.
#[derive(Default)]
struct Name {
    text: String,
    is_tuple: bool,
}

impl Write for Name {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        for character in part.chars() {
            match character {
                'A'..='Z' | 'a'..='z' | '0'..='9' | '_' => self.text.push(character),
                other => {
                    self.is_tuple = other == '(';
                    return Err(fmt::Error);
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusoto_s3::GetObjectError;

    #[test]
    fn only_what_looks_like_rusotos_variants_is_a_name() {
        let error = GetObjectError::NoSuchKey("secret".to_owned());
        assert_eq!(variant_name(&error).as_deref(), Some("NoSuchKey"));
        assert_eq!(variant_name(&std::fmt::Error), None);
        assert_eq!(variant_name(&"text"), None);
        assert_eq!(variant_name(&(1, 2)), None);
        assert_eq!(variant_name(&std::io::ErrorKind::NotFound), None);
    }
}
