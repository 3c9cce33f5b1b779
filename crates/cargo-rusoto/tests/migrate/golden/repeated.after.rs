//! Requests that are made once, and cloned or changed on the way.
#![allow(unused)]
use std::sync::Arc;

use rusoto_compat::http::SdkResultExt;
use rusoto_compat_facade::S3 as Files;
use rusoto_core::RusotoError;
use rusoto_s3::{GetObjectError, HeadObjectRequest, ListObjectsV2Error, ListObjectsV2Request, PutObjectRequest, S3};

pub struct Store {
    s3: Arc<Files>,
    bucket: String,
}

impl Store {
    pub async fn retried(&self, key: String) -> Option<String> {
        let request = rusoto_compat_facade::sdk::s3::operation::get_object::builders::GetObjectInputBuilder::default().bucket(self.bucket.clone()).key(key);
        for _ in 0..3 {
            match request.clone().send_with(self.s3.client()).await.or_rusoto(GetObjectError::from_response) {
                Ok(out) => return out.e_tag,
                Err(RusotoError::HttpDispatch(_)) => continue,
                Err(_) => return None,
            }
        }
        None
    }

    pub async fn pages(&self, prefix: Option<String>) -> Result<Vec<String>, RusotoError<ListObjectsV2Error>> {
        // All of them.
        let mut request = rusoto_compat_facade::sdk::s3::operation::list_objects_v2::builders::ListObjectsV2InputBuilder::default()
            .bucket(self.bucket.clone()) // ours
            .set_prefix(prefix)
            .max_keys(100);
        let mut keys = Vec::new();
        loop {
            let page = request.clone().send_with(self.s3.client()).await.or_rusoto(ListObjectsV2Error::from_response)?;
            keys.extend(page.contents.unwrap_or_default().into_iter().filter_map(|object| object.key));
            match page.next_continuation_token {
                Some(token) => request = request.set_continuation_token(Some(token)),
                None => return Ok(keys),
            }
        }
    }

    pub async fn counted(&self) -> Result<i64, RusotoError<ListObjectsV2Error>> {
        let s3 = Arc::clone(&self.s3);
        let mut request = rusoto_compat_facade::sdk::s3::operation::list_objects_v2::builders::ListObjectsV2InputBuilder::default().bucket(self.bucket.clone());
        let mut count = 0;
        loop {
            let page = request.clone().send_with(s3.client()).await.or_rusoto(ListObjectsV2Error::from_response)?;
            count += page.key_count.map(i64::from).unwrap_or(0);
            request = request.set_continuation_token(page.next_continuation_token);
            if count > 1000 {
                return Ok(count);
            }
        }
    }

    pub async fn changed(&self, encoding: Option<String>) -> Result<i64, RusotoError<ListObjectsV2Error>> {
        let mut request = rusoto_compat_facade::sdk::s3::operation::list_objects_v2::builders::ListObjectsV2InputBuilder::default().set_bucket(Some("".into()));
        request = request.set_bucket(Some(self.bucket.clone()));
        request = request.set_encoding_type(encoding.map(|it| it.as_str().into()));
        if self.bucket.is_empty() {
            request = request.max_keys(1);
            request = request.set_delimiter(None);
        }
        let page = request.send_with(self.s3.client()).await.or_rusoto(ListObjectsV2Error::from_response)?;
        Ok(page.key_count.map(i64::from).unwrap_or(0))
    }

    pub async fn client_after(&self, key: &str) -> bool {
        let request = rusoto_compat_facade::sdk::s3::operation::head_object::builders::HeadObjectInputBuilder::default().bucket(self.bucket.clone()).key(key.to_owned());
        let s3 = self.s3.clone();
        request.send_with(s3.client()).await.or_rusoto(rusoto_s3::HeadObjectError::from_response).is_ok()
    }

    pub async fn in_closure(&self, key: String) -> Option<bool> {
        let request = rusoto_compat_facade::sdk::s3::operation::head_object::builders::HeadObjectInputBuilder::default().bucket(self.bucket.clone()).key(key);
        let send = || async { request.clone().send_with(self.s3.client()).await.or_rusoto(rusoto_s3::HeadObjectError::from_response).is_ok() };
        Some(send().await)
    }

    pub async fn changed_in_closure(&self, key: String) -> bool {
        let mut request = HeadObjectRequest { bucket: self.bucket.clone(), key, ..Default::default() };
        let mut change = || request.part_number = Some(1);
        change();
        // RUSOTO-MIGRATE(RC021): the request is used in more than one place, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
        self.s3.head_object(request.clone()).await.is_ok()
    }

    pub async fn shown(&self, key: String) -> bool {
        let request = HeadObjectRequest { bucket: self.bucket.clone(), key, ..Default::default() };
        println!("{:?}", request);
        // RUSOTO-MIGRATE(RC021): the request is used in more than one place, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
        self.s3.head_object(request.clone()).await.is_ok()
    }

    pub async fn converted(&self) -> Result<(), RusotoError<ListObjectsV2Error>> {
        let mut request = ListObjectsV2Request { bucket: self.bucket.clone(), ..Default::default() };
        // RUSOTO-MIGRATE(RC021): a converted field of the answer goes into the request, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
        let page = self.s3.list_objects_v2(request.clone()).await?;
        request.max_keys = page.max_keys;
        Ok(())
    }

    pub async fn from_default(&self, prefix: Option<String>) -> Result<i64, RusotoError<ListObjectsV2Error>> {
        let mut request = rusoto_compat_facade::sdk::s3::operation::list_objects_v2::builders::ListObjectsV2InputBuilder::default();
        request = request.set_bucket(Some(self.bucket.clone()));
        if prefix.is_some() {
            request = request.set_prefix(prefix);
        }
        let page = request.send_with(self.s3.client()).await.or_rusoto(ListObjectsV2Error::from_response)?;
        Ok(page.key_count.map(i64::from).unwrap_or(0))
    }

    pub async fn may_lack(&self) -> Result<i64, RusotoError<ListObjectsV2Error>> {
        let mut request = ListObjectsV2Request::default();
        if self.bucket.is_empty() {
            request.bucket = self.bucket.clone();
        }
        // RUSOTO-MIGRATE(RC021): the request is not written out where it is made, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
        let page = self.s3.list_objects_v2(request).await?;
        Ok(page.key_count.unwrap_or(0))
    }
}
