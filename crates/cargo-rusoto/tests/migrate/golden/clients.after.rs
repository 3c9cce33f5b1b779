//! The ways in which a client's name comes into a module.

use rusoto_core::{HttpClient, Region};

pub mod made {
    use rusoto_core::credential::StaticProvider;
    use rusoto_core::HttpClient;
    use rusoto_compat_facade::S3 as S3Client;

    pub fn by_default() -> S3Client {
        S3Client::new(Default::default())
    }

    pub fn from_parts(http: HttpClient, provider: StaticProvider) -> Option<S3Client> {
        Some(S3Client::new_with(http, provider, Default::default())).map(|client| S3Client::clone(&client))
    }

    pub fn of_all(regions: Vec<rusoto_core::Region>) -> Vec<S3Client> {
        regions.into_iter().map(S3Client::new).collect()
    }
}

pub mod glob {
    use rusoto_s3::*;
    use rusoto_compat_facade::S3 as S3Client;

    pub fn client() -> S3Client {
        S3Client::new(Default::default())
    }

    pub mod below {
        use super::*;

        pub fn same() -> S3Client {
            super::client()
        }
    }

    pub fn request() -> HeadObjectRequest {
        HeadObjectRequest::default()
    }
}

pub mod handed_on {
    pub use rusoto_s3 as amazon;
    #[allow(unused_imports)]
    pub use rusoto_s3::*;
    #[allow(unused_imports)]
    pub use rusoto_compat_facade::S3 as S3Client;
}

pub mod one_by_one {
    pub use rusoto_compat_facade::S3 as Client;
}

pub mod renamed {
    use rusoto_s3::S3;

    pub struct Both {
        pub one: rusoto_compat_facade::S3,
        pub other: Box<rusoto_compat_facade::S3>,
    }

    pub fn takes<T: S3>(_: &T, _: Both) {}

    pub fn calls() {
        takes(&rusoto_compat_facade::S3::new(Default::default()), both!(rusoto_compat_facade::S3));
        assert!(std::mem::size_of::<::rusoto_compat_facade::S3>() > 0);
    }

    #[macro_export]
    macro_rules! both {
        ($ty:ty) => {
            $crate::renamed::Both {
                one: <$ty>::new(Default::default()),
                other: Box::new(rusoto_compat_facade::S3::new(Default::default())),
            }
        };
    }
    use both;

    macro_rules! imports {
        () => {{
            use ::rusoto_compat_facade::S3 as Other;
            use rusoto_compat_facade::S3 as S3Client;
            let client: Other = S3Client::new(Default::default());
            client
        }};
    }

    pub fn imports() -> rusoto_compat_facade::S3 {
        imports!()
    }
}

pub mod groups {
    use rusoto_compat_facade::S3 as S3Client;
    use {rusoto_s3::HeadObjectRequest, std::collections::HashMap};

    #[rustfmt::skip]
    use rusoto_compat_facade::S3 as Other;
    #[rustfmt::skip]
    use rusoto_s3::{
        DeleteObjectRequest, // what is deleted
        S3,
    };

    pub fn clients() -> HashMap<String, S3Client> {
        HashMap::new()
    }

    pub async fn none(client: &Other, request: DeleteObjectRequest) -> (bool, HeadObjectRequest) {
        use rusoto_compat_facade::S3 as S3Client;
        use std::mem;
        let _ = mem::size_of::<S3Client>();
        // RUSOTO-MIGRATE(RC021): the request is not made in a `let` that this call alone uses, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
        (client.delete_object(request).await.is_ok(), HeadObjectRequest::default())
    }
}

pub mod long {
    use rusoto_compat_facade::S3 as S3Client;
    use rusoto_s3::{
        AbortMultipartUploadRequest, CompleteMultipartUploadRequest, CreateMultipartUploadRequest,
        UploadPartRequest,
    };

    pub type All =
        (AbortMultipartUploadRequest, CompleteMultipartUploadRequest, CreateMultipartUploadRequest);
    pub type More = (UploadPartRequest, S3Client);
}

pub fn of(http: HttpClient, region: Region) -> handed_on::S3Client {
    let client: one_by_one::Client = rusoto_compat_facade::S3::new_with(
        http,
        rusoto_core::credential::StaticProvider::new_minimal("a".to_owned(), "b".to_owned()),
        region,
    );
    client
}
