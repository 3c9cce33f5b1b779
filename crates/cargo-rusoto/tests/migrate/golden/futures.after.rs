//! Calls that are not awaited where they are made.
#![allow(unused)]
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::try_join_all;
use rusoto_compat::http::SdkResultExt;
use rusoto_compat_facade::moved;
use rusoto_compat_facade::S3 as Files;
use rusoto_core::RusotoError;
use rusoto_s3::{GetObjectError, HeadObjectError, HeadObjectRequest, ListObjectsV2Request, S3};
use tokio::runtime::{Handle, Runtime};
use tokio::time::timeout;

type Failed = Box<dyn std::error::Error>;
type Head = Result<rusoto_s3::HeadObjectOutput, RusotoError<HeadObjectError>>;
type HeadFuture<'a> = std::pin::Pin<Box<dyn Future<Output = Head> + Send + 'a>>;

pub struct Store {
    s3: Arc<Files>,
    bucket: String,
    runtime: Runtime,
    retry: Retry,
}

#[derive(Clone)]
pub struct Retry {
    attempts: usize,
}

impl Retry {
    /// Hands on what the last attempt gives.
    pub async fn run<F, Fut, T, E>(&self, mut operation: F) -> Result<T, RusotoError<E>>
    where
        F: FnMut() -> Fut,
        Fut: Future<Output = Result<T, RusotoError<E>>>,
    {
        for _ in 1..self.attempts {
            match operation().await {
                Err(RusotoError::HttpDispatch(_)) => {}
                done => return done,
            }
        }
        operation().await
    }

    pub async fn odd<F, Fut, T, E>(&self, operation: F) -> Result<T, RusotoError<E>>
    where
        F: Fn() -> Fut,
        Fut: Future<Output = Result<T, RusotoError<E>>>,
        Option<T>: Clone,
    {
        operation().await
    }

    pub async fn only_heads<F, Fut>(&self, operation: F) -> Result<rusoto_s3::HeadObjectOutput, RusotoError<HeadObjectError>>
    where
        F: Fn() -> Fut,
        Fut: Future<Output = Result<rusoto_s3::HeadObjectOutput, RusotoError<HeadObjectError>>>,
    {
        operation().await
    }
}

/// Both are of one type.
pub async fn first_or<Fut: Future>(first: Fut, second: Fut, is_first: bool) -> Fut::Output {
    if is_first { first.await } else { second.await }
}

pub async fn pinned<Fut: Future + Unpin>(future: Fut) -> Fut::Output {
    future.await
}

pub fn begun<Fut: Future>(future: Fut) -> Option<Fut> {
    Some(future)
}

pub async fn of_a_box(future: HeadFuture<'_>) -> bool {
    future.await.is_ok()
}

pub fn wait<F: Future>(future: F) -> F::Output {
    Handle::current().block_on(future)
}

/// Waits for a future in the background, and gives what it gave.
pub fn in_background<T, E>(future: impl Future<Output = Result<T, E>> + Send + 'static) -> Option<T>
where
    T: Send + 'static,
    E: Send + 'static,
{
    let handle = Handle::current().spawn(future);
    Handle::current().block_on(handle).ok()?.ok()
}

/// Waits for a future that another thread runs.
pub fn block_on<F>(future: F) -> F::Output
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    Handle::current().block_on(async move { tokio::spawn(future).await.unwrap() })
}

pub async fn spawning<F, Fut, T: Send + 'static, E: Send + 'static>(call: F) -> Option<Result<T, E>>
where
    F: Fn() -> Fut,
    Fut: Future<Output = Result<T, E>> + Send + 'static,
{
    tokio::spawn(call()).await.ok()
}

pub fn measured<T>(name: &str, call: impl FnOnce() -> T) -> T {
    let value = call();
    println!("{name}");
    value
}

impl Store {
    // `block_on`

    pub fn waited(&self, key: &str) -> Result<Option<i64>, RusotoError<HeadObjectError>> {
        let head = self.runtime.block_on(async {
            self.s3
                .client()
                .head_object()
                .bucket(self.bucket.clone()) // ours
                .key(key.to_string())
                .send()
                .await
                .or_rusoto(HeadObjectError::from_response)
        })?;
        Ok(head.parts_count.map(i64::from))
    }

    pub fn short(&self, bucket: String) -> bool {
        self.runtime.block_on(async { self.s3.client().head_bucket().bucket(bucket).send().await.or_rusoto(rusoto_s3::HeadBucketError::from_response).map(|_| ()) }).is_ok()
    }

    pub fn without_a_request(&self) -> usize {
        let all = self.runtime.block_on(async { self.s3.client().list_buckets().send().await.or_rusoto(rusoto_s3::ListBucketsError::from_response) }).unwrap();
        all.buckets.unwrap_or_default().len()
    }

    pub fn may_fail_before(&self, key: Option<String>) -> Result<(), Failed> {
        self.runtime.block_on({
            let request = self.s3
                .client()
                .delete_object()
                .bucket(self.bucket.clone())
                .set_key(Some(key.ok_or("no key")?)) // the last one
            ;
            async move { request.send().await.or_rusoto(rusoto_s3::DeleteObjectError::from_response) }
        })?;
        Ok(())
    }

    pub fn in_a_let(&self, key: &str) -> Result<String, Failed> {
        let request = self.s3
            .client()
            .get_object()
            .bucket(self.bucket.clone())
            .key(key.to_owned());
        let out = match Handle::current().block_on(async { request.send().await.or_rusoto(GetObjectError::from_response) }) {
            Ok(out) => out,
            Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) => return Err("no key".into()),
            Err(err) => return Err(err.into()),
        };
        Ok(out.e_tag.unwrap_or_default())
    }

    pub fn changed(&self) -> Result<(), Failed> {
        let mut request = rusoto_compat_facade::sdk::s3::operation::create_bucket::builders::CreateBucketInputBuilder::default();
        request = request.set_bucket(Some(self.bucket.clone()));
        self.runtime.block_on(async { request.send_with(self.s3.client()).await.or_rusoto(rusoto_s3::CreateBucketError::from_response) })?;
        Ok(())
    }

    pub fn by_a_function(&self, key: String) -> bool {
        let request = self.s3.client().head_object().bucket(self.bucket.clone()).key(key);
        wait(async { request.send().await.or_rusoto(HeadObjectError::from_response).and_then(moved::into_rusoto) }).is_ok()
    }

    pub fn by_a_thread(s3: &'static Files, bucket: &str, key: &str) -> bool {
        let request = s3.client().head_bucket().bucket(bucket.to_owned());
        let head = s3
            .client()
            .head_object()
            .bucket(bucket.to_owned())
            .key(key.to_owned());
        block_on(async { request.send().await.or_rusoto(rusoto_s3::HeadBucketError::from_response).map(|_| ()) }).is_ok()
            && block_on({ let request = head.clone(); async move { request.send().await.or_rusoto(HeadObjectError::from_response).and_then(moved::into_rusoto) } }).is_ok()
            && block_on({
                let request = s3
                    .client()
                    .head_object()
                    .bucket(bucket.to_owned())
                    .key(key.to_owned());
                async move { request.send().await.or_rusoto(HeadObjectError::from_response).and_then(moved::into_rusoto) }
            })
            .is_ok()
    }

    pub fn with_another_client(&self, mut s3: Files, key: String) -> bool {
        let request = rusoto_compat_facade::sdk::s3::operation::head_object::builders::HeadObjectInputBuilder::default().bucket(self.bucket.clone()).key(key);
        for _ in 0..2 {
            if self.runtime.block_on(async { request.clone().send_with(s3.client()).await.or_rusoto(HeadObjectError::from_response) }).is_ok() {
                return true;
            }
            s3 = Files::clone(&self.s3);
        }
        false
    }

    pub fn with_its_error(&self, key: &str) -> Result<bool, Failed> {
        let head = self.runtime.block_on(async {
            let request = self.s3
                .client()
                .head_object()
                .bucket(self.bucket.clone())
                .set_key(Some(key.into()));
            let head = request.send().await.or_rusoto(HeadObjectError::from_response)?;
            Ok::<_, RusotoError<HeadObjectError>>(head)
        })?;
        Ok(head.delete_marker.unwrap_or(false))
    }

    pub fn twice(&self) -> Vec<Option<String>> {
        let mut tags = Vec::new();
        for key in ["a", "b"] {
            let one = rusoto_compat_facade::sdk::s3::operation::get_object::builders::GetObjectInputBuilder::default().bucket(self.bucket.clone()).set_key(Some(key.into()));
            let tag = self.runtime.block_on(async { one.send_with(self.s3.client()).await.or_rusoto(GetObjectError::from_response).map(|out| out.e_tag) });
            tags.push(tag.unwrap_or(None));
        }
        tags
    }

    // variables

    pub async fn begun(&self, data: Vec<u8>) -> Result<Option<String>, Failed> {
        let size = data.len();
        let put = {
            let request = self.s3
                .client()
                .put_object()
                .bucket(self.bucket.clone())
                .set_key(Some(String::from_utf8(data.clone())?))
                .content_length(size as i64)
                .body(<rusoto_s3::StreamingBody as rusoto_compat::convert::IntoSdk>::into_sdk(data.into())) // the bucket decides
            ;
            async move { request.send().await.or_rusoto(rusoto_s3::PutObjectError::from_response) }
        };
        println!("{size} bytes");
        Ok(put.await?.e_tag)
    }

    pub async fn by_reference(&self, key: String) -> bool {
        // RUSOTO-MIGRATE(RC020): the call goes into `&` before it is awaited, where its future is not followed, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
        let mut head =
            self.s3.head_object(HeadObjectRequest { bucket: self.bucket.clone(), key, ..Default::default() });
        (&mut head).await.is_ok()
    }

    pub async fn boxed(&self, key: String) -> bool {
        let request = self.s3.client().head_object().bucket(self.bucket.clone()).key(key);
        let head = Box::pin(async { request.send().await.or_rusoto(HeadObjectError::from_response) });
        head.await.is_ok()
    }

    pub fn stored<'a>(&'a self, key: String, all: &mut Vec<HeadFuture<'a>>) {
        // RUSOTO-MIGRATE(RC020): the call goes into `push`, where its future is not followed, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
        all.push(self.s3.head_object(HeadObjectRequest { bucket: self.bucket.clone(), key, ..Default::default() }));
    }

    // what takes a future

    pub async fn in_time(&self, key: &str) -> Result<Option<String>, Failed> {
        let get = self.s3
            .client()
            .get_object()
            .bucket(self.bucket.clone())
            .key(key.to_owned());
        let out = timeout(Duration::from_secs(3), async { get.send().await.or_rusoto(GetObjectError::from_response) }).await??;
        Ok(out.e_tag)
    }

    pub async fn in_time_or_not(&self, key: &str) -> Option<i64> {
        match tokio::time::timeout(Duration::from_secs(3), {
            let request = self.s3
                .client()
                .head_object()
                .bucket(self.bucket.clone())
                .key(key.to_owned());
            async move { request.send().await.or_rusoto(HeadObjectError::from_response) }
        }).await {
            Ok(Ok(head)) => head.content_length,
            Ok(Err(_)) | Err(_) => None,
        }
    }

    pub async fn in_a_task(&self, key: String) -> Result<(), Failed> {
        let s3 = self.s3.clone();
        let bucket = self.bucket.clone();
        let task = tokio::spawn(async move {
            s3.client().delete_object().bucket(bucket).key(key).send().await.or_rusoto(rusoto_s3::DeleteObjectError::from_response).and_then(moved::into_rusoto)
        });
        task.await??;
        Ok(())
    }

    pub fn elsewhere(&self, key: String) -> Option<bool> {
        let s3 = self.s3.clone();
        let head = in_background(async move {
            s3
                .client()
                .head_object()
                .bucket("b".to_owned())
                .key(key)
                .send()
                .await
                .or_rusoto(HeadObjectError::from_response).and_then(moved::into_rusoto)
        })?;
        head.delete_marker
    }

    // closures

    pub async fn again(&self, key: &str) -> Result<Option<i64>, Failed> {
        let head = self
            .retry
            .run(|| async {
                self.s3
                    .client()
                    .head_object()
                    .bucket(self.bucket.clone())
                    .key(key.to_owned())
                    .send()
                    .await
                    .or_rusoto(HeadObjectError::from_response).and_then(moved::into_rusoto)
            })
            .await?;
        Ok(head.parts_count)
    }

    pub async fn again_in_a_line(&self, bucket: &str) -> Result<(), Failed> {
        self.retry.run(|| async { self.s3.client().head_bucket().bucket(bucket.to_owned()).send().await.or_rusoto(rusoto_s3::HeadBucketError::from_response).map(|_| ()) }).await?;
        Ok(())
    }

    pub async fn again_in_brackets(&self, mut buckets: Vec<String>) -> Result<(), Failed> {
        self.retry
            .run(|| {
                println!("again");
                ({
                    let request = self.s3
                        .client()
                        .head_bucket()
                        .set_bucket(Some(buckets.pop().unwrap()));
                    async move { request.send().await.or_rusoto(rusoto_s3::HeadBucketError::from_response).map(|_| ()) }
                })
            })
            .await?;
        Ok(())
    }

    pub async fn again_as_a_future(&self, key: &str) -> Result<Option<String>, Failed> {
        let out = self
            .retry
            .run(|| async {
                let request =
                    self.s3
                    .client()
                    .get_object()
                    .bucket(self.bucket.clone())
                    .key(key.to_owned());
                request.send().await.or_rusoto(GetObjectError::from_response).and_then(moved::into_rusoto)
            })
            .await?;
        Ok(out.e_tag)
    }

    pub async fn again_with_a_let(&self, mut keys: Vec<String>) -> Result<Option<String>, Failed> {
        let out = self
            .retry
            .run(|| {
                let request = self.s3
                    .client()
                    .get_object()
                    .bucket(self.bucket.clone())
                    .set_key(Some(keys.pop().unwrap_or_default()));
                async { request.send().await.or_rusoto(GetObjectError::from_response).and_then(moved::into_rusoto) }
            })
            .await?;
        Ok(out.e_tag)
    }

    pub async fn again_with_what_changes(&self, mut keys: Vec<String>) -> Result<Option<String>, Failed> {
        let out = self
            .retry
            .run(|| {
                let request = self.s3
                    .client()
                    .get_object()
                    .bucket(self.bucket.clone())
                    .set_key(Some(keys.pop().unwrap_or_default()));
                async move { request.send().await.or_rusoto(GetObjectError::from_response).and_then(moved::into_rusoto) }
            })
            .await?;
        Ok(out.e_tag)
    }

    pub async fn again_with_a_clone(&self, key: String) -> Result<Option<String>, Failed> {
        let input = self.s3.client().get_object().bucket(self.bucket.clone()).key(key);
        // An attempt takes the request.
        let out = self.retry.run(|| async { input.clone().send().await.or_rusoto(GetObjectError::from_response).and_then(moved::into_rusoto) }).await?;
        Ok(out.e_tag)
    }

    pub async fn again_with_what_it_owns(&self, key: String) -> Result<Option<String>, Failed> {
        let retry = self.retry.clone();
        let s3 = &self.s3;
        let input = s3.client().get_object().bucket(self.bucket.clone()).key(key);
        let out = retry.run(move || { let request = input.clone(); async move { request.send().await.or_rusoto(GetObjectError::from_response).and_then(moved::into_rusoto) } }).await?;
        Ok(out.e_tag)
    }

    pub async fn again_with_a_client_after(&self, key: String) -> Result<Option<String>, Failed> {
        let input = rusoto_compat_facade::sdk::s3::operation::get_object::builders::GetObjectInputBuilder::default().bucket(self.bucket.clone()).key(key);
        let s3 = &self.s3;
        let out = self.retry.run(move || { let client = s3.client().clone(); let request = input.clone(); async move { request.send_with(&client).await.or_rusoto(GetObjectError::from_response).and_then(moved::into_rusoto) } }).await?;
        Ok(out.e_tag)
    }

    pub async fn in_tasks(&self, s3: &'static Files, key: String) -> Option<bool> {
        let head = spawning(|| {
            let request = s3
                .client()
                .head_object()
                .bucket(self.bucket.clone())
                .key(key.clone());
            async move { request.send().await.or_rusoto(HeadObjectError::from_response).and_then(moved::into_rusoto) }
        })
        .await?;
        head.ok()?.delete_marker
    }

    pub fn in_a_closure_that_waits(&self, key: &str) -> Option<String> {
        let out = measured("get", || {
            self.runtime.block_on(async {
                self.s3
                    .client()
                    .get_object()
                    .bucket(self.bucket.clone())
                    .key(key.to_owned())
                    .send()
                    .await
                    .or_rusoto(GetObjectError::from_response).and_then(moved::into_rusoto)
            })
        });
        out.ok()?.e_tag
    }

    pub async fn bodies(&self, key: &str) -> Option<rusoto_core::ByteStream> {
        let out = self
            .retry
            .run(|| async {
                self.s3
                    .client()
                    .get_object()
                    .bucket(self.bucket.clone())
                    .key(key.to_owned())
                    .send()
                    .await
                    .or_rusoto(GetObjectError::from_response).and_then(moved::into_rusoto)
            })
            .await
            .ok()?;
        out.body
    }

    // many at once

    pub async fn sizes(&self, keys: &[String]) -> i64 {
        let heads = keys.iter().map(|key| {
            let request = self.s3
                .client()
                .head_object()
                .bucket(self.bucket.clone())
                .set_key(Some(key.clone()));
            async move { request.send().await.or_rusoto(HeadObjectError::from_response).and_then(moved::into_rusoto) }
        });
        let mut sum = 0;
        for head in futures_util::future::join_all(heads).await {
            sum += head.ok().and_then(|head| head.content_length).unwrap_or_default();
        }
        sum
    }

    pub async fn parts(&self, keys: Vec<String>) -> Result<i64, Failed> {
        let heads = try_join_all(keys.into_iter().map(|key| {
            let request = self.s3
                .client()
                .head_object()
                .bucket(self.bucket.clone())
                .set_key(Some(key));
            async { request.send().await.or_rusoto(HeadObjectError::from_response).and_then(moved::into_rusoto) }
        }))
        .await?;
        Ok(heads.iter().map(|head| head.parts_count.unwrap_or(1)).sum())
    }

    pub async fn removed(&self, keys: &[&str]) -> bool {
        let all: Vec<_> = keys
            .iter()
            .map(|key| {
                let key = key.to_string();
                let request = self.s3
                    .client()
                    .delete_object()
                    .bucket(self.bucket.clone())
                    .set_key(Some(key));
                async move { request.send().await.or_rusoto(rusoto_s3::DeleteObjectError::from_response).and_then(moved::into_rusoto) }
            })
            .collect();
        futures_util::future::join_all(all).await.iter().all(|one| one.is_ok())
    }

    // one request of several calls

    pub async fn once_more(&self, key: String) -> Result<Option<String>, Failed> {
        let request = self.s3.client().get_object().bucket(self.bucket.clone()).key(key);
        let out = match request.clone().send().await.or_rusoto(GetObjectError::from_response) {
            Err(RusotoError::HttpDispatch(_)) => request.send().await.or_rusoto(GetObjectError::from_response),
            other => other,
        };
        Ok(out?.e_tag)
    }

    pub fn once_more_while_it_waits(&self, key: &str) -> Result<(), Failed> {
        let request = self.s3
            .client()
            .delete_object()
            .bucket(self.bucket.clone())
            .key(key.to_owned());
        self.runtime.block_on(async {
            match request.clone().send().await.or_rusoto(rusoto_s3::DeleteObjectError::from_response) {
                Err(RusotoError::HttpDispatch(_)) => request.send().await.or_rusoto(rusoto_s3::DeleteObjectError::from_response),
                other => other,
            }
        })?;
        Ok(())
    }

    pub async fn by_two_clients(&self, other: &Files, key: String) -> Option<bool> {
        let mut request = rusoto_compat_facade::sdk::s3::operation::head_object::builders::HeadObjectInputBuilder::default().bucket(self.bucket.clone()).key(key);
        let head = match request.clone().send_with(self.s3.client()).await.or_rusoto(HeadObjectError::from_response) {
            Ok(head) => head,
            Err(_) => {
                request = request.set_bucket(Some("copies".to_owned()));
                request.send_with(other.client()).await.or_rusoto(HeadObjectError::from_response).ok()?
            }
        };
        head.delete_marker
    }

    // these stay

    pub async fn under_a_condition(&self, key: &str) -> bool {
        self.retry
            .odd(|| async {
                self.s3
                    .client()
                    .head_object()
                    .bucket(self.bucket.clone())
                    .key(key.to_owned())
                    .send()
                    .await
                    .or_rusoto(HeadObjectError::from_response).and_then(moved::into_rusoto)
            })
            .await
            .is_ok()
    }

    pub async fn sent_and_shown(&self, key: String) -> bool {
        let request = HeadObjectRequest { bucket: self.bucket.clone(), key, ..Default::default() };
        // RUSOTO-MIGRATE(RC021): the request is used in more than one place, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
        let is_there = self.s3.head_object(request.clone()).await.is_ok();
        println!("{request:?}");
        // RUSOTO-MIGRATE(RC021): the request is used in more than one place, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
        is_there || self.s3.head_object(request).await.is_ok()
    }

    pub async fn of_its_type(&self, key: &str) -> bool {
        let head = self
            .retry
            .only_heads(|| async {
                self.s3
                    .client()
                    .head_object()
                    .bucket(self.bucket.clone())
                    .key(key.to_owned())
                    .send()
                    .await
                    .or_rusoto(HeadObjectError::from_response).and_then(moved::into_rusoto)
            })
            .await;
        head.is_ok()
    }

    pub async fn of_two(&self, key: String) -> bool {
        let copies = HeadObjectRequest { bucket: "copies".to_owned(), key: key.clone(), ..Default::default() };
        let request = HeadObjectRequest { bucket: self.bucket.clone(), key, ..Default::default() };
        // RUSOTO-MIGRATE(RC020): the call goes into `first_or`, where its future is not followed, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
        first_or(self.s3.head_object(request), self.s3.head_object(copies), true).await.is_ok()
    }

    pub async fn unpin(&self, key: String) -> bool {
        let request = HeadObjectRequest { bucket: self.bucket.clone(), key, ..Default::default() };
        // RUSOTO-MIGRATE(RC020): the call goes into `pinned`, where its future is not followed, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
        pinned(self.s3.head_object(request)).await.is_ok()
    }

    pub async fn handed_back(&self, key: String) -> bool {
        let request = HeadObjectRequest { bucket: self.bucket.clone(), key, ..Default::default() };
        // RUSOTO-MIGRATE(RC020): the call goes into `begun`, where its future is not followed, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
        let mut head: Option<HeadFuture<'_>> = begun(self.s3.head_object(request));
        head.take().unwrap().await.is_ok()
    }

    pub async fn in_a_box(&self, key: String) -> bool {
        let request = HeadObjectRequest { bucket: self.bucket.clone(), key, ..Default::default() };
        // RUSOTO-MIGRATE(RC020): the call goes into `of_a_box`, where its future is not followed, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
        of_a_box(self.s3.head_object(request)).await
    }

    pub async fn by_its_own(&self, key: String) -> bool {
        let request = HeadObjectRequest { bucket: self.bucket.clone(), key, ..Default::default() };
        // RUSOTO-MIGRATE(RC020): the call goes into the value of a closure, where its future is not followed, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
        let send = || self.s3.head_object(request.clone());
        send().await.is_ok()
    }
}
