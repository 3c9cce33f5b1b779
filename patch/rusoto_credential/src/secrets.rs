//! A text that is never shown.

use std::fmt;
use zeroize::Zeroize;

const HIDDEN: &str = "*******";

/// A text that is never shown. `Debug` and `Display` hide it, and its memory is overwritten when it is dropped.
///
/// ```
/// use rusoto_credential::Secret;
///
/// let secret = Secret::from("hello".to_owned());
/// assert_eq!(secret.as_ref(), "hello");
/// assert_eq!(format!("{secret} {secret:?}"), r#"******* "*******""#);
/// ```
#[derive(Clone)]
pub struct Secret(String);

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl AsRef<str> for Secret {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{HIDDEN:?}")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HIDDEN)
    }
}
