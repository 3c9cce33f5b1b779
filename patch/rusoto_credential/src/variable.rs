//! Settings that are read when they are needed.

use std::env::{VarError, var};
use std::ffi::OsStr;
use std::fmt;
use std::path::Path;
use std::string::FromUtf8Error;
use std::sync::Arc;

/// A setting: a value, or a way to read it each time it is needed.
///
/// ```
/// use rusoto_credential::Variable;
///
/// let session: Variable<String> = Variable::from_env_var("NOT_SET_ANYWHERE").or("default".into());
/// assert_eq!(session.resolve()?, "default");
/// # Ok::<(), rusoto_credential::CredentialsError>(())
/// ```
pub enum Variable<T, E = crate::CredentialsError> {
    /// A fixed value.
    Static(T),
    /// The result of a function, which is called each time.
    Dynamic(Arc<dyn Fn() -> Result<T, E> + Send + Sync>),
    /// The first setting, or the second if the first is an error.
    Fallback(Box<Variable<T, E>>, Box<Variable<T, E>>),
}

impl<T: Clone, E> Variable<T, E> {
    /// Returns a setting with this value.
    pub fn with_value<V: Into<T>>(value: V) -> Self {
        Self::Static(value.into())
    }

    /// Returns the current value.
    ///
    /// # Errors
    ///
    /// The error of the function. For a fallback, the error of the second setting.
    pub fn resolve(&self) -> Result<T, E> {
        match self {
            Self::Static(value) => Ok(value.clone()),
            Self::Dynamic(read) => read(),
            Self::Fallback(first, second) => first.resolve().or_else(|_| second.resolve()),
        }
    }

    /// Returns a setting that uses `other` if this one is an error.
    pub fn or(self, other: Variable<T, E>) -> Self {
        Self::Fallback(Box::new(self), Box::new(other))
    }
}

impl<T: 'static, E: 'static> Variable<T, E> {
    /// Returns a setting that calls `f` each time.
    pub fn dynamic(f: impl Fn() -> Result<T, E> + Send + Sync + 'static) -> Self {
        Self::Dynamic(Arc::new(f))
    }
}

impl<T, E> Variable<T, E>
where
    T: From<String> + 'static,
    E: From<VarError> + 'static,
{
    /// Returns a setting for the environment variable `key`, without white space around it. It is an error if the
    /// variable is empty or not set.
    pub fn from_env_var<K: AsRef<OsStr>>(key: K) -> Self {
        let key = key.as_ref().to_os_string();
        Self::dynamic(move || match in_environment(&key)? {
            Some(value) => Ok(T::from(value)),
            None => Err(VarError::NotPresent.into()),
        })
    }
}

impl<T, E> Variable<Option<T>, E>
where
    T: From<String> + 'static,
    E: From<VarError> + 'static,
{
    /// Returns a setting for the environment variable `key`, without white space around it. It is `None` if the
    /// variable is empty or not set.
    pub fn from_env_var_optional<K: AsRef<OsStr>>(key: K) -> Self {
        let key = key.as_ref().to_os_string();
        Self::dynamic(move || Ok(in_environment(&key)?.map(T::from)))
    }
}

impl<T, E> Variable<T, E>
where
    T: From<String> + 'static,
    E: From<std::io::Error> + From<FromUtf8Error> + 'static,
{
    /// Returns a setting for the contents of a text file in UTF-8, without white space around them.
    pub fn from_text_file<K: AsRef<Path>>(file: K) -> Self {
        let file = file.as_ref().to_path_buf();
        Self::dynamic(move || Ok(T::from(String::from_utf8(std::fs::read(&file)?)?.trim().to_owned())))
    }
}

impl<T, E> Variable<T, E>
where
    T: From<Vec<u8>> + 'static,
    E: From<std::io::Error> + 'static,
{
    /// Returns a setting for the contents of a file, unchanged.
    pub fn from_binary_file<K: AsRef<Path>>(file: K) -> Self {
        let file = file.as_ref().to_path_buf();
        Self::dynamic(move || Ok(T::from(std::fs::read(&file)?)))
    }
}

fn in_environment(key: &OsStr) -> Result<Option<String>, VarError> {
    match var(key) {
        Ok(value) => Ok(Some(value.trim()).filter(|value| !value.is_empty()).map(str::to_owned)),
        Err(VarError::NotPresent) => Ok(None),
        Err(error) => Err(error),
    }
}

impl<T, E> From<T> for Variable<T, E>
where
    T: Clone,
{
    fn from(value: T) -> Self {
        Self::Static(value)
    }
}

impl<E> From<&str> for Variable<String, E> {
    fn from(value: &str) -> Self {
        Self::Static(value.to_owned())
    }
}

impl<T: Clone, E> Clone for Variable<T, E> {
    fn clone(&self) -> Self {
        match self {
            Self::Static(value) => Self::Static(value.clone()),
            Self::Dynamic(read) => Self::Dynamic(Arc::clone(read)),
            Self::Fallback(first, second) => Self::Fallback(first.clone(), second.clone()),
        }
    }
}

impl<T: fmt::Debug, E> fmt::Debug for Variable<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Static(value) => write!(f, "Variable::Static({value:?})"),
            Self::Dynamic(_) => write!(f, "Variable::Dynamic(...)"),
            Self::Fallback(first, second) => write!(f, "Variable::Fallback({first:?}, {second:?})"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::CredentialsError;

    type Text = Variable<String>;

    #[test]
    fn a_fallback_answers_with_the_first_that_has_a_value_or_the_last_error() {
        let none = |message: &'static str| Text::dynamic(move || Err(CredentialsError::new(message)));
        assert_eq!(Text::from("a").or("b".into()).resolve().unwrap(), "a");
        assert_eq!(none("1").or(none("2")).or("c".into()).resolve().unwrap(), "c");
        assert_eq!(none("1").or(none("2")).resolve().unwrap_err().message, "2");
    }

    #[test]
    fn the_environment_is_read_at_every_call_and_trimmed() {
        // Cargo sets this variable for every test.
        let set = "CARGO_PKG_NAME";
        assert_eq!(Text::from_env_var(set).resolve().unwrap(), "rusoto_credential");
        let optional = Variable::<Option<String>>::from_env_var_optional(set);
        assert_eq!(optional.resolve().unwrap().as_deref(), Some("rusoto_credential"));
        let absent = "RUSOTO_COMPAT_NEVER_SET";
        assert_eq!(Text::from_env_var(absent).resolve().unwrap_err(), VarError::NotPresent.into());
        assert_eq!(Variable::<Option<String>>::from_env_var_optional(absent).resolve().unwrap(), None);
    }

    #[test]
    fn files_are_read_at_every_call() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("token");
        let (text, bytes) = (Text::from_text_file(&file), Variable::<Vec<u8>>::from_binary_file(&file));
        assert!(text.resolve().unwrap_err().message.contains("No such file"));
        std::fs::write(&file, " one\n").unwrap();
        assert_eq!(
            (text.resolve().unwrap(), bytes.resolve().unwrap()),
            ("one".to_owned(), b" one\n".to_vec())
        );
        std::fs::write(&file, [0xff]).unwrap();
        assert!(text.resolve().unwrap_err().message.contains("invalid utf-8"));
    }

    #[test]
    fn debug_is_the_originals() {
        let variable = Variable::<u8>::from(1).or(Variable::dynamic(|| Ok(2)));
        assert_eq!(
            format!("{variable:?}"),
            "Variable::Fallback(Variable::Static(1), Variable::Dynamic(...))"
        );
    }
}
