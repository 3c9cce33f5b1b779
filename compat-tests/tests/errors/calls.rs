//! Each call through the clients of both worlds; both have to fail.

use crate::compare::{Said, compare};
use crate::stage::Clients;
use rusoto_s3::{
    GetObjectError, GetObjectRequest, HeadObjectError, HeadObjectRequest, ListObjectsV2Error,
    ListObjectsV2Request, S3,
};
use rusoto_sts::{AssumeRoleError, AssumeRoleRequest, GetCallerIdentityError, GetCallerIdentityRequest, Sts};

pub(crate) async fn get_object(clients: &Clients, bucket: &str, key: &str) -> Said {
    let get = GetObjectRequest { bucket: bucket.to_owned(), key: key.to_owned(), ..Default::default() };
    let old = clients.legacy_s3.get_object(get).await;
    let new = clients.modern_s3.get_object().bucket(bucket).key(key).send().await;
    compare(old, new, GetObjectError::from_response)
}

pub(crate) async fn head_object(clients: &Clients, bucket: &str, key: &str) -> Said {
    let head = HeadObjectRequest { bucket: bucket.to_owned(), key: key.to_owned(), ..Default::default() };
    let old = clients.legacy_s3.head_object(head).await;
    let new = clients.modern_s3.head_object().bucket(bucket).key(key).send().await;
    compare(old, new, HeadObjectError::from_response)
}

pub(crate) async fn list_objects(clients: &Clients, bucket: &str) -> Said {
    let list = ListObjectsV2Request { bucket: bucket.to_owned(), ..Default::default() };
    let old = clients.legacy_s3.list_objects_v2(list).await;
    let new = clients.modern_s3.list_objects_v2().bucket(bucket).send().await;
    compare(old, new, ListObjectsV2Error::from_response)
}

pub(crate) async fn get_caller_identity(clients: &Clients) -> Said {
    let old = clients.legacy_sts.get_caller_identity(GetCallerIdentityRequest {}).await;
    let new = clients.modern_sts.get_caller_identity().send().await;
    compare(old, new, GetCallerIdentityError::from_response)
}

pub(crate) async fn assume_role(clients: &Clients, role_arn: &str) -> Said {
    let request = AssumeRoleRequest {
        role_arn: role_arn.to_owned(),
        role_session_name: "errors".to_owned(),
        ..Default::default()
    };
    let old = clients.legacy_sts.assume_role(request).await;
    let new = clients.modern_sts.assume_role().role_arn(role_arn).role_session_name("errors").send().await;
    compare(old, new, AssumeRoleError::from_response)
}
