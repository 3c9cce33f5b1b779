#![allow(warnings)]
#[derive(Clone)]
pub struct SharedCredentials;

pub mod http {
    use rusoto_core::RusotoError;

    #[derive(Clone)]
    pub struct SharedHttpDispatcher;

    pub fn sdk_error_into_rusoto<E>(error: (), from: fn(()) -> RusotoError<E>) -> RusotoError<E> {
        from(error)
    }

    pub trait SdkResultExt<T> {
        fn or_rusoto<E>(self, from: fn(()) -> RusotoError<E>) -> Result<T, RusotoError<E>>;
    }
    impl<T> SdkResultExt<T> for Result<T, ()> {
        fn or_rusoto<E>(self, from: fn(()) -> RusotoError<E>) -> Result<T, RusotoError<E>> {
            self.map_err(from)
        }
    }
}
