//! Requests that are made once, and cloned or changed on the way.
#![allow(unused)]
use std::sync::Arc;

use rusoto_compat_facade::S3 as Files;
use rusoto_core::RusotoError;
use rusoto_s3::{GetObjectError, GetObjectRequest, HeadObjectRequest, ListObjectsV2Error, ListObjectsV2Request, PutObjectRequest, S3};

pub struct Store {
    s3: Arc<Files>,
    bucket: String,
}

impl Store {
    pub async fn retried(&self, key: String) -> Option<String> {
        let request = GetObjectRequest { bucket: self.bucket.clone(), key, ..Default::default() };
        for _ in 0..3 {
            match self.s3.get_object(request.clone()).await {
                Ok(out) => return out.e_tag,
                Err(RusotoError::HttpDispatch(_)) => continue,
                Err(_) => return None,
            }
        }
        None
    }

    pub async fn pages(&self, prefix: Option<String>) -> Result<Vec<String>, RusotoError<ListObjectsV2Error>> {
        // All of them.
        let mut request = ListObjectsV2Request {
            bucket: self.bucket.clone(), // ours
            prefix,
            max_keys: Some(100),
            ..Default::default()
        };
        let mut keys = Vec::new();
        loop {
            let page = self.s3.list_objects_v2(request.clone()).await?;
            keys.extend(page.contents.unwrap_or_default().into_iter().filter_map(|object| object.key));
            match page.next_continuation_token {
                Some(token) => request.continuation_token = Some(token),
                None => return Ok(keys),
            }
        }
    }

    pub async fn counted(&self) -> Result<i64, RusotoError<ListObjectsV2Error>> {
        let s3 = Arc::clone(&self.s3);
        let mut request = ListObjectsV2Request { bucket: self.bucket.clone(), ..Default::default() };
        let mut count = 0;
        loop {
            let page = s3.list_objects_v2(request.clone()).await?;
            count += page.key_count.unwrap_or(0);
            request.continuation_token = page.next_continuation_token;
            if count > 1000 {
                return Ok(count);
            }
        }
    }

    pub async fn changed(&self, encoding: Option<String>) -> Result<i64, RusotoError<ListObjectsV2Error>> {
        let mut request = ListObjectsV2Request { bucket: "".into(), ..Default::default() };
        request.bucket = self.bucket.clone();
        request.encoding_type = encoding;
        if self.bucket.is_empty() {
            request.max_keys = Some(1);
            request.delimiter = None;
        }
        let page = self.s3.list_objects_v2(request).await?;
        Ok(page.key_count.unwrap_or(0))
    }

    pub async fn client_after(&self, key: &str) -> bool {
        let request = HeadObjectRequest { bucket: self.bucket.clone(), key: key.to_owned(), ..Default::default() };
        let s3 = self.s3.clone();
        s3.head_object(request).await.is_ok()
    }

    pub async fn in_closure(&self, key: String) -> Option<bool> {
        let request = HeadObjectRequest { bucket: self.bucket.clone(), key, ..Default::default() };
        let send = || async { self.s3.head_object(request.clone()).await.is_ok() };
        Some(send().await)
    }

    pub async fn changed_in_closure(&self, key: String) -> bool {
        let mut request = HeadObjectRequest { bucket: self.bucket.clone(), key, ..Default::default() };
        let mut change = || request.part_number = Some(1);
        change();
        self.s3.head_object(request.clone()).await.is_ok()
    }

    pub async fn shown(&self, key: String) -> bool {
        let request = HeadObjectRequest { bucket: self.bucket.clone(), key, ..Default::default() };
        println!("{:?}", request);
        self.s3.head_object(request.clone()).await.is_ok()
    }

    pub async fn converted(&self) -> Result<(), RusotoError<ListObjectsV2Error>> {
        let mut request = ListObjectsV2Request { bucket: self.bucket.clone(), ..Default::default() };
        let page = self.s3.list_objects_v2(request.clone()).await?;
        request.max_keys = page.max_keys;
        Ok(())
    }

    pub async fn from_default(&self, prefix: Option<String>) -> Result<i64, RusotoError<ListObjectsV2Error>> {
        let mut request = ListObjectsV2Request::default();
        request.bucket = self.bucket.clone();
        if prefix.is_some() {
            request.prefix = prefix;
        }
        let page = self.s3.list_objects_v2(request).await?;
        Ok(page.key_count.unwrap_or(0))
    }

    pub async fn may_lack(&self) -> Result<i64, RusotoError<ListObjectsV2Error>> {
        let mut request = ListObjectsV2Request::default();
        if self.bucket.is_empty() {
            request.bucket = self.bucket.clone();
        }
        let page = self.s3.list_objects_v2(request).await?;
        Ok(page.key_count.unwrap_or(0))
    }
}
