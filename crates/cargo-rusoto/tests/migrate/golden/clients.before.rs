//! The ways in which a client's name comes into a module.

use rusoto_core::{HttpClient, Region};

pub mod made {
    use rusoto_core::credential::StaticProvider;
    use rusoto_core::HttpClient;
    use rusoto_s3::S3Client;

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
}

pub mod one_by_one {
    pub use rusoto_s3::S3Client as Client;
}

pub mod renamed {
    use rusoto_s3 as s3;
    use rusoto_s3::{self, S3};

    pub struct Both {
        pub one: s3::S3Client,
        pub other: Box<rusoto_s3::S3Client>,
    }

    pub fn takes<T: S3>(_: &T, _: Both) {}

    pub fn calls() {
        takes(&s3::S3Client::new(Default::default()), both!(crate::renamed::s3::S3Client));
        assert!(std::mem::size_of::<::rusoto_s3::S3Client>() > 0);
    }

    #[macro_export]
    macro_rules! both {
        ($ty:ty) => {
            $crate::renamed::Both {
                one: <$ty>::new(Default::default()),
                other: Box::new(rusoto_s3::S3Client::new(Default::default())),
            }
        };
    }
    use both;

    macro_rules! imports {
        () => {{
            use ::rusoto_s3::S3Client as Other;
            use rusoto_s3::S3Client;
            let client: Other = S3Client::new(Default::default());
            client
        }};
    }

    pub fn imports() -> s3::S3Client {
        imports!()
    }
}

pub mod groups {
    use {
        rusoto_s3::{HeadObjectRequest, S3Client},
        std::collections::HashMap,
    };

    #[rustfmt::skip]
    use rusoto_s3::{
        DeleteObjectRequest, // what is deleted
        S3Client as Other,
        S3,
    };

    pub fn clients() -> HashMap<String, S3Client> {
        HashMap::new()
    }

    pub async fn none(client: &Other, request: DeleteObjectRequest) -> (bool, HeadObjectRequest) {
        use {rusoto_s3::S3Client, std::mem};
        let _ = mem::size_of::<S3Client>();
        (client.delete_object(request).await.is_ok(), HeadObjectRequest::default())
    }
}

pub mod long {
    use rusoto_s3::{
        AbortMultipartUploadRequest, CompleteMultipartUploadRequest, CreateMultipartUploadRequest, S3Client,
        UploadPartRequest,
    };

    pub type All =
        (AbortMultipartUploadRequest, CompleteMultipartUploadRequest, CreateMultipartUploadRequest);
    pub type More = (UploadPartRequest, S3Client);
}

pub fn of(http: HttpClient, region: Region) -> handed_on::S3Client {
    let client: one_by_one::Client = handed_on::amazon::S3Client::new_with(
        http,
        rusoto_core::credential::StaticProvider::new_minimal("a".to_owned(), "b".to_owned()),
        region,
    );
    client
}
