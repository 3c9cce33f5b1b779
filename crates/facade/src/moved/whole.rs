//! Structs, unions, and lists and maps of them.

use std::collections::HashMap;

use rusoto_core::RusotoError;

use crate::support::Unfit;

/// A value of the SDK's for requests, with a counterpart in Rusoto.
///
/// The structs and unions in requests are, and so are `String`, and a `Vec`, an `Option` and a map of these.
pub trait SdkValue: Sized {
    /// Rusoto's type.
    type Rusoto;

    /// Returns Rusoto's value as the SDK has it.
    ///
    /// # Errors
    ///
    /// [`Unfit`] if the SDK's type cannot hold it: a number beyond 32 bits, a text that is no time, a union of none or two.
    fn from_rusoto(value: Self::Rusoto) -> Result<Self, Unfit>;
}

/// An answer of the SDK's, or a part of one, with a counterpart in Rusoto.
///
/// The outputs of operations are, but for those with events. So are the structs and unions in them, `String`, and a `Vec`,
/// an `Option` and a map of these.
pub trait SdkAnswer {
    /// Rusoto's type.
    type Rusoto;

    /// Returns the answer as Rusoto has it.
    ///
    /// # Errors
    ///
    /// [`Unfit`] if Rusoto's type cannot hold it: what must be there is not, or a time is after the year 9999.
    fn into_rusoto(self) -> Result<Self::Rusoto, Unfit>;
}

/// Returns Rusoto's value as the SDK has it. Both types follow from the setter that takes it.
///
/// # Errors
///
/// [`Unfit`] if the SDK's type cannot hold it.
pub fn from_rusoto<T: SdkValue>(value: T::Rusoto) -> Result<T, Unfit> {
    T::from_rusoto(value)
}

/// Returns the answer of a call as Rusoto has it, with the error of the call: `.and_then(moved::into_rusoto)`.
///
/// # Errors
///
/// `ParseError` if Rusoto's type cannot hold it.
#[expect(clippy::result_large_err, reason = "it is Rusoto's error")]
pub fn into_rusoto<T: SdkAnswer, E>(answer: T) -> Result<T::Rusoto, RusotoError<E>> {
    Ok(answer.into_rusoto()?)
}

/// Makes a request before it is sent. A `?` in the closure ends with what does not fit. A `?` behind it makes that the
/// error of the call.
///
/// # Errors
///
/// That of the closure.
pub fn request<T>(make: impl FnOnce() -> Result<T, Unfit>) -> Result<T, Unfit> {
    make()
}

impl SdkValue for String {
    type Rusoto = Self;

    fn from_rusoto(value: Self) -> Result<Self, Unfit> {
        Ok(value)
    }
}

impl<T: SdkValue> SdkValue for Option<T> {
    type Rusoto = Option<T::Rusoto>;

    fn from_rusoto(value: Self::Rusoto) -> Result<Self, Unfit> {
        value.map(T::from_rusoto).transpose()
    }
}

impl<T: SdkValue> SdkValue for Vec<T> {
    type Rusoto = Vec<T::Rusoto>;

    fn from_rusoto(value: Self::Rusoto) -> Result<Self, Unfit> {
        value.into_iter().map(T::from_rusoto).collect()
    }
}

impl<T: SdkValue> SdkValue for HashMap<String, T> {
    type Rusoto = HashMap<String, T::Rusoto>;

    fn from_rusoto(value: Self::Rusoto) -> Result<Self, Unfit> {
        value.into_iter().map(|(key, value)| Ok((key, T::from_rusoto(value)?))).collect()
    }
}

impl SdkAnswer for String {
    type Rusoto = Self;

    fn into_rusoto(self) -> Result<Self, Unfit> {
        Ok(self)
    }
}

impl<T: SdkAnswer> SdkAnswer for Option<T> {
    type Rusoto = Option<T::Rusoto>;

    fn into_rusoto(self) -> Result<Self::Rusoto, Unfit> {
        self.map(T::into_rusoto).transpose()
    }
}

impl<T: SdkAnswer> SdkAnswer for Vec<T> {
    type Rusoto = Vec<T::Rusoto>;

    fn into_rusoto(self) -> Result<Self::Rusoto, Unfit> {
        self.into_iter().map(T::into_rusoto).collect()
    }
}

impl<T: SdkAnswer> SdkAnswer for HashMap<String, T> {
    type Rusoto = HashMap<String, T::Rusoto>;

    fn into_rusoto(self) -> Result<Self::Rusoto, Unfit> {
        self.into_iter().map(|(key, value)| Ok((key, value.into_rusoto()?))).collect()
    }
}

/// Implements the traits for the types of a service.
///
/// The written files use it. The names `sdk` and `rusoto` are both crates there, and `facade` is the module with the
/// functions that convert.
#[allow(unused_macros, reason = "without a service")]
macro_rules! implement {
    (
        values { $($($value:ident)::+, $OfValue:ident, $from:ident;)* }
        answers { $($($answer:ident)::+, $OfAnswer:ident, $into:ident;)* }
    ) => {
        $(impl $crate::moved::SdkValue for sdk::$($value)::+ {
            type Rusoto = rusoto::$OfValue;

            fn from_rusoto(value: Self::Rusoto) -> Result<Self, $crate::moved::Unfit> {
                facade::$from(value)
            }
        })*

        $(impl $crate::moved::SdkAnswer for sdk::$($answer)::+ {
            type Rusoto = rusoto::$OfAnswer;

            fn into_rusoto(self) -> Result<Self::Rusoto, $crate::moved::Unfit> {
                facade::$into(self)
            }
        })*
    };
}
