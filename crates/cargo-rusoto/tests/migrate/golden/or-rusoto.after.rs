//! The import of the trait that has `or_rusoto`, and the names of errors.

// Below this comment, so the import goes behind.
use rusoto_compat_facade::S3 as Facade;
use rusoto_compat::http::SdkResultExt;
use rusoto_core::RusotoError;
use rusoto_s3::{HeadObjectError, S3};
use std::fmt::Debug;

pub async fn one(s3: &Facade, key: String) -> Result<bool, RusotoError<HeadObjectError>> {
    let head = s3.client().head_object().bucket(key.clone()).key(key).send().await.or_rusoto(HeadObjectError::from_response)?;
    Ok(head.e_tag.is_some())
}

pub async fn two(s3: &Facade, key: String) -> bool {
    s3.client().head_object().bucket(key.clone()).key(key).send().await.or_rusoto(HeadObjectError::from_response).is_ok()
}

/// A name that hides the imported one leaves the full path.
pub async fn hidden(s3: &Facade, key: String) -> bool {
    #[derive(Debug)]
    struct HeadObjectError;
    println!("{:?}", HeadObjectError);
    s3.client().head_object().bucket(key.clone()).key(key).send().await.or_rusoto(rusoto_s3::HeadObjectError::from_response).is_ok()
}

pub fn text(one: impl Debug) -> String { format!("{one:?}") }

/// The import stands where the call is.
pub mod inner {
    use std::fmt::Debug; // for `shown`

    use super::{Facade, RusotoError};
    use super::Unit;
    use rusoto_compat::http::SdkResultExt;
    use rusoto_s3::{S3, GetObjectError as Missing};

    pub fn shown(one: impl Debug) -> Unit { println!("{one:?}"); }

    pub async fn get(s3: &Facade, key: String) -> Result<(), RusotoError<Missing>> {
        s3.client().get_object().bucket(key.clone()).key(key).send().await.or_rusoto(Missing::from_response)?;
        Ok(())
    }

    pub async fn put(s3: &Facade, key: String) -> bool {
        s3.client().put_object().bucket(key.clone()).key(key).send().await.or_rusoto(rusoto_s3::PutObjectError::from_response).is_ok()
    }

    /// What stands above is seen here.
    pub mod below {
        use super::*;
        use rusoto_compat::http::SdkResultExt;

        pub async fn get(s3: &Facade, key: String) -> Result<(), RusotoError<Missing>> {
            s3.client().get_object().bucket(key.clone()).key(key).send().await.or_rusoto(rusoto_s3::GetObjectError::from_response)?;
            Ok(())
        }
    }
}

pub type Unit = ();

/// No import is there.
pub mod bare {
    use rusoto_compat::http::SdkResultExt;

    /// Its doc stays with it.
    pub async fn head(s3: &rusoto_compat_facade::S3, key: String) -> bool {
        use rusoto_s3::S3;
        s3.client().head_object().bucket(key.clone()).key(key).send().await.or_rusoto(rusoto_s3::HeadObjectError::from_response).is_ok()
    }
}

/// All on one line.
pub mod flat { use rusoto_s3::S3; use rusoto_compat::http::SdkResultExt; pub async fn head(s3: &super::Facade, key: String) -> bool { s3.client().head_object().bucket(key.clone()).key(key).send().await.or_rusoto(rusoto_s3::HeadObjectError::from_response).is_ok() } }

/// It is there by another name, in a block, or by a glob.
pub mod there {
    pub mod unnamed {
        use rusoto_compat::http::SdkResultExt as _;
        use rusoto_s3::S3;

        pub async fn head(s3: &rusoto_compat_facade::S3, key: String) -> bool {
            s3.client().head_object().bucket(key.clone()).key(key).send().await.or_rusoto(rusoto_s3::HeadObjectError::from_response).is_ok()
        }
    }

    pub mod glob {
        use rusoto_compat::http::*;
        use rusoto_s3::S3;

        pub async fn head(s3: &rusoto_compat_facade::S3, key: String) -> bool {
            s3.client().head_object().bucket(key.clone()).key(key).send().await.or_rusoto(rusoto_s3::HeadObjectError::from_response).is_ok()
        }
    }

    pub mod block {
        pub async fn head(s3: &rusoto_compat_facade::S3, key: String) -> bool {
            use rusoto_compat::http::SdkResultExt;
            use rusoto_s3::S3;
            s3.client().head_object().bucket(key.clone()).key(key).send().await.or_rusoto(rusoto_s3::HeadObjectError::from_response).is_ok()
        }
    }
}

/// The name is another's, or the import could be one that nobody uses: the long form.
pub mod long {
    pub mod own {
        use rusoto_s3::S3;

        pub trait SdkResultExt {}

        pub async fn head(s3: &rusoto_compat_facade::S3, key: String) -> bool {
            s3.client().head_object().bucket(key.clone()).key(key).send().await.map_err(|error| rusoto_compat::http::sdk_error_into_rusoto(error, rusoto_s3::HeadObjectError::from_response)).is_ok()
        }

        pub mod glob {
            use super::*;

            pub async fn head(s3: &rusoto_compat_facade::S3, key: String) -> bool {
                s3.client().head_object().bucket(key.clone()).key(key).send().await.map_err(|error| rusoto_compat::http::sdk_error_into_rusoto(error, rusoto_s3::HeadObjectError::from_response)).is_ok()
            }
        }
    }

    pub mod some_builds {
        #[cfg(all())]
        use rusoto_s3::{HeadObjectError, S3};

        #[cfg(all())]
        pub async fn head(s3: &rusoto_compat_facade::S3, key: String) -> Result<(), HeadObjectError> {
            let head = s3.client().head_object().bucket(key.clone()).key(key);
            head.send().await.map_err(|error| rusoto_compat::http::sdk_error_into_rusoto(error, rusoto_s3::HeadObjectError::from_response)).ok();
            Ok(())
        }
    }

    #[cfg(all())]
    pub mod whole {
        use rusoto_compat::http::SdkResultExt;
        use rusoto_s3::S3;

        pub async fn head(s3: &rusoto_compat_facade::S3, key: String) -> bool {
            s3.client().head_object().bucket(key.clone()).key(key).send().await.or_rusoto(rusoto_s3::HeadObjectError::from_response).is_ok()
        }
    }
}
