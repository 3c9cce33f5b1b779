#![allow(warnings)]
use rusoto_core::{Region, RusotoError};

macro_rules! operation {
    ($request:ident $output:ident $error:ident) => {
        #[derive(Clone, Debug, Default)]
        pub struct $request {
            pub bucket: String,
            pub key: String,
        }
        #[derive(Clone, Debug, Default)]
        pub struct $output;
        #[derive(Debug)]
        pub struct $error;
        impl $error {
            pub fn from_response<T>(_: T) -> RusotoError<Self> {
                RusotoError::Service(Self)
            }
        }
    };
}
operation!(HeadObjectRequest HeadObjectOutput HeadObjectError);
operation!(DeleteObjectRequest DeleteObjectOutput DeleteObjectError);

pub trait S3 {
    async fn head_object(&self, request: HeadObjectRequest) -> Result<HeadObjectOutput, RusotoError<HeadObjectError>> {
        Ok(HeadObjectOutput)
    }
    async fn delete_object(
        &self,
        request: DeleteObjectRequest,
    ) -> Result<DeleteObjectOutput, RusotoError<DeleteObjectError>> {
        Ok(DeleteObjectOutput)
    }
}

#[derive(Clone)]
pub struct S3Client;
impl S3Client {
    pub fn new_with<D, P>(dispatcher: D, provider: P, region: Region) -> Self {
        Self
    }
    /// What no facade has.
    pub fn only_here(&self) {}
}
impl S3 for S3Client {}
