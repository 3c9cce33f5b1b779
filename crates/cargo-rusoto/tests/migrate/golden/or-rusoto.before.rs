//! The import of the trait that has `or_rusoto`, and the names of errors.

// Below this comment, so the import goes behind.
use rusoto_compat_facade::S3 as Facade;
use rusoto_core::RusotoError;
use rusoto_s3::{HeadObjectError, HeadObjectRequest, S3};
use std::fmt::Debug;

pub async fn one(s3: &Facade, key: String) -> Result<bool, RusotoError<HeadObjectError>> {
    let head = s3.head_object(HeadObjectRequest { bucket: key.clone(), key, ..Default::default() }).await?;
    Ok(head.e_tag.is_some())
}

pub async fn two(s3: &Facade, key: String) -> bool {
    s3.head_object(HeadObjectRequest { bucket: key.clone(), key, ..Default::default() }).await.is_ok()
}

/// A name that hides the imported one leaves the full path.
pub async fn hidden(s3: &Facade, key: String) -> bool {
    #[derive(Debug)]
    struct HeadObjectError;
    println!("{:?}", HeadObjectError);
    s3.head_object(HeadObjectRequest { bucket: key.clone(), key, ..Default::default() }).await.is_ok()
}

pub fn text(one: impl Debug) -> String { format!("{one:?}") }

/// The import stands where the call is.
pub mod inner {
    use std::fmt::Debug; // for `shown`

    use super::{Facade, RusotoError};
    use super::Unit;
    use rusoto_s3::{self as s3, S3, GetObjectError as Missing, GetObjectRequest};

    pub fn shown(one: impl Debug) -> Unit { println!("{one:?}"); }

    pub async fn get(s3: &Facade, key: String) -> Result<(), RusotoError<Missing>> {
        s3.get_object(GetObjectRequest { bucket: key.clone(), key, ..Default::default() }).await?;
        Ok(())
    }

    pub async fn put(s3: &Facade, key: String) -> bool {
        s3.put_object(s3::PutObjectRequest { bucket: key.clone(), key, ..Default::default() }).await.is_ok()
    }

    /// What stands above is seen here.
    pub mod below {
        use super::*;

        pub async fn get(s3: &Facade, key: String) -> Result<(), RusotoError<Missing>> {
            s3.get_object(GetObjectRequest { bucket: key.clone(), key, ..Default::default() }).await?;
            Ok(())
        }
    }
}

pub type Unit = ();

/// No import is there.
pub mod bare {
    /// Its doc stays with it.
    pub async fn head(s3: &rusoto_compat_facade::S3, key: String) -> bool {
        use rusoto_s3::S3;
        s3.head_object(rusoto_s3::HeadObjectRequest { bucket: key.clone(), key, ..Default::default() }).await.is_ok()
    }
}

/// All on one line.
pub mod flat { use rusoto_s3::S3; pub async fn head(s3: &super::Facade, key: String) -> bool { s3.head_object(super::HeadObjectRequest { bucket: key.clone(), key, ..Default::default() }).await.is_ok() } }

/// It is there by another name, in a block, or by a glob.
pub mod there {
    pub mod unnamed {
        use rusoto_compat::http::SdkResultExt as _;
        use rusoto_s3::{HeadObjectRequest, S3};

        pub async fn head(s3: &rusoto_compat_facade::S3, key: String) -> bool {
            s3.head_object(HeadObjectRequest { bucket: key.clone(), key, ..Default::default() }).await.is_ok()
        }
    }

    pub mod glob {
        use rusoto_compat::http::*;
        use rusoto_s3::{HeadObjectRequest, S3};

        pub async fn head(s3: &rusoto_compat_facade::S3, key: String) -> bool {
            s3.head_object(HeadObjectRequest { bucket: key.clone(), key, ..Default::default() }).await.is_ok()
        }
    }

    pub mod block {
        pub async fn head(s3: &rusoto_compat_facade::S3, key: String) -> bool {
            use rusoto_compat::http::SdkResultExt;
            use rusoto_s3::{HeadObjectRequest, S3};
            s3.head_object(HeadObjectRequest { bucket: key.clone(), key, ..Default::default() }).await.is_ok()
        }
    }
}

/// The name is another's, or the import could be one that nobody uses: the long form.
pub mod long {
    pub mod own {
        use rusoto_s3::{HeadObjectRequest, S3};

        pub trait SdkResultExt {}

        pub async fn head(s3: &rusoto_compat_facade::S3, key: String) -> bool {
            s3.head_object(HeadObjectRequest { bucket: key.clone(), key, ..Default::default() }).await.is_ok()
        }

        pub mod glob {
            use super::*;

            pub async fn head(s3: &rusoto_compat_facade::S3, key: String) -> bool {
                s3.head_object(HeadObjectRequest { bucket: key.clone(), key, ..Default::default() }).await.is_ok()
            }
        }
    }

    pub mod some_builds {
        #[cfg(all())]
        use rusoto_s3::{HeadObjectError, HeadObjectRequest, S3};

        #[cfg(all())]
        pub async fn head(s3: &rusoto_compat_facade::S3, key: String) -> Result<(), HeadObjectError> {
            let head = HeadObjectRequest { bucket: key.clone(), key, ..Default::default() };
            s3.head_object(head).await.ok();
            Ok(())
        }
    }

    #[cfg(all())]
    pub mod whole {
        use rusoto_s3::{HeadObjectRequest, S3};

        pub async fn head(s3: &rusoto_compat_facade::S3, key: String) -> bool {
            s3.head_object(HeadObjectRequest { bucket: key.clone(), key, ..Default::default() }).await.is_ok()
        }
    }
}
