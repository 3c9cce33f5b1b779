//! Parameters of requests to services of the query protocol.

use std::collections::BTreeMap;

/// Parameters by name. A parameter may have no value.
pub type Params = BTreeMap<String, Option<String>>;

/// Adds parameters.
pub trait ServiceParams {
    /// Adds a parameter with a value.
    fn put<T: ToParam>(&mut self, key: &str, val: T);
    /// Adds a parameter without a value.
    fn put_key(&mut self, key: &str);
}

impl ServiceParams for Params {
    fn put<T: ToParam>(&mut self, key: &str, val: T) {
        self.insert(key.to_owned(), Some(val.to_param()));
    }

    fn put_key(&mut self, key: &str) {
        self.insert(key.to_owned(), None);
    }
}

/// A value that can be a parameter.
pub trait ToParam {
    /// Returns the value as text.
    fn to_param(&self) -> String;
}

macro_rules! as_displayed {
    ($($type:ty)*) => {$(
        impl ToParam for $type {
            fn to_param(&self) -> String {
                self.to_string()
            }
        }
    )*};
}

// The types that Rusoto's generated code has in its requests.
as_displayed!(u8 bool f32 f64 i64 str String);

impl<T> ToParam for &T
where
    T: ToParam + ?Sized,
{
    fn to_param(&self) -> String {
        (**self).to_param()
    }
}
