#![allow(warnings)]
use rusoto_core::Region;

#[derive(Clone)]
pub struct S3;
impl S3 {
    pub fn new_with<D, P>(dispatcher: D, provider: P, region: Region) -> Self {
        Self
    }
    pub fn client(&self) -> &Client {
        &Client
    }
}
impl rusoto_s3::S3 for S3 {}

/// It has no `delete_object`, so a rewritten call of that does not compile.
pub struct Client;
impl Client {
    pub fn head_object(&self) -> HeadObject {
        HeadObject
    }
}

pub struct HeadObject;
impl HeadObject {
    pub fn bucket(self, value: impl Into<String>) -> Self {
        self
    }
    pub fn set_bucket(self, value: Option<String>) -> Self {
        self
    }
    pub fn key(self, value: impl Into<String>) -> Self {
        self
    }
    pub fn set_key(self, value: Option<String>) -> Self {
        self
    }
    pub async fn send(self) -> Result<(), ()> {
        Ok(())
    }
}
