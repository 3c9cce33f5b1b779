//! A program that is generic over `C: S3`, and wraps its client in one that tries again.

use futures_util::TryStreamExt;
use rusoto_compat::SharedCredentials;
use rusoto_core::RusotoError;
use rusoto_s3::*;

/// Keeps texts in a bucket.
struct Backup<C> {
    s3: C,
    bucket: String,
}

impl<C: S3> Backup<C> {
    async fn store(&self, name: &str, text: &str) -> Result<(), RusotoError<PutObjectError>> {
        let request = PutObjectRequest {
            bucket: self.bucket.clone(),
            key: name.to_owned(),
            body: Some(text.as_bytes().to_vec().into()),
            ..Default::default()
        };
        self.s3.put_object(request).await.map(|_| ())
    }

    /// Returns `None` if the name is not there.
    async fn restore(&self, name: &str) -> Result<Option<String>, RusotoError<GetObjectError>> {
        let request =
            GetObjectRequest { bucket: self.bucket.clone(), key: name.to_owned(), ..Default::default() };
        let body = match self.s3.get_object(request).await {
            Ok(object) => object.body.unwrap_or_else(|| Vec::new().into()),
            Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) => return Ok(None),
            Err(error) => return Err(error),
        };
        let read: Vec<_> = body.try_collect().await.map_err(RusotoError::from)?;
        Ok(Some(String::from_utf8_lossy(&read.concat()).into_owned()))
    }

    /// Returns `None` if the name is not there. The answer to `HEAD` has no body, and so no code.
    async fn size(&self, name: &str) -> Result<Option<i64>, RusotoError<HeadObjectError>> {
        let request =
            HeadObjectRequest { bucket: self.bucket.clone(), key: name.to_owned(), ..Default::default() };
        match self.s3.head_object(request).await {
            Ok(object) => Ok(object.content_length),
            Err(RusotoError::Unknown(response)) if response.status == 404 => Ok(None),
            Err(error) => Err(error),
        }
    }

    async fn names(&self) -> Result<Vec<String>, RusotoError<ListObjectsV2Error>> {
        let mut request =
            ListObjectsV2Request { bucket: self.bucket.clone(), max_keys: Some(2), ..Default::default() };
        let mut names = Vec::new();
        loop {
            let page = self.s3.list_objects_v2(request.clone()).await?;
            names.extend(page.contents.into_iter().flatten().filter_map(|object| object.key));
            request.continuation_token = page.next_continuation_token;
            if request.continuation_token.is_none() {
                return Ok(names);
            }
        }
    }

    async fn remove(&self, name: &str) -> Result<(), RusotoError<DeleteObjectError>> {
        let request =
            DeleteObjectRequest { bucket: self.bucket.clone(), key: name.to_owned(), ..Default::default() };
        self.s3.delete_object(request).await.map(|_| ())
    }
}

/// Sends a request up to three times if the server is busy, or refuses a session that it can replace.
struct Retrying<C> {
    inner: C,
    credentials: Option<SharedCredentials>,
}

impl<C> Retrying<C> {
    fn is_worth_another<E>(&self, error: &RusotoError<E>) -> bool {
        match error {
            RusotoError::HttpDispatch(_) => true,
            RusotoError::Unknown(response) if response.status.is_server_error() => true,
            RusotoError::Unknown(response)
                if response.body_as_str().contains("<Code>ExpiredToken</Code>") =>
            {
                self.credentials.as_ref().map(SharedCredentials::invalidate).is_some()
            }
            _ => false,
        }
    }
}

macro_rules! again {
    ($self:ident, $method:ident, $input:expr) => {{
        let mut left = 2;
        loop {
            match $self.inner.$method($input).await {
                Err(error) if left > 0 && $self.is_worth_another(&error) => left -= 1,
                other => break other,
            }
        }
    }};
}

macro_rules! inner {
    ($self:ident, $method:ident $(, $input:expr)?) => {
        $self.inner.$method($($input)?).await
    };
}

implement_s3! {
    [impl<C: S3 + Send + Sync> S3 for Retrying<C>] {
        async fn get_object(&self, input: GetObjectRequest) -> Result<GetObjectOutput, RusotoError<GetObjectError>> {
            again!(self, get_object, input.clone())
        }

        async fn head_object(&self, input: HeadObjectRequest) -> Result<HeadObjectOutput, RusotoError<HeadObjectError>> {
            again!(self, head_object, input.clone())
        }

        async fn list_objects_v2(&self, input: ListObjectsV2Request) -> Result<ListObjectsV2Output, RusotoError<ListObjectsV2Error>> {
            again!(self, list_objects_v2, input.clone())
        }

        async fn delete_object(&self, input: DeleteObjectRequest) -> Result<DeleteObjectOutput, RusotoError<DeleteObjectError>> {
            again!(self, delete_object, input.clone())
        }

        /// A body is there once.
        async fn put_object(&self, input: PutObjectRequest) -> Result<PutObjectOutput, RusotoError<PutObjectError>> {
            self.inner.put_object(input).await
        }
    }
    others: inner
}

mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use local_aws::{Endpoint, Fault};

    use super::super::made;
    use super::*;
    use crate::servers::{local_aws, sessions_of};

    const BUCKET: &str = "backup";

    fn backup<C: S3>(inner: C, credentials: Option<SharedCredentials>) -> Backup<Retrying<C>> {
        Backup { s3: Retrying { inner, credentials }, bucket: BUCKET.to_owned() }
    }

    #[tokio::test]
    async fn what_was_stored_comes_back() {
        let (aws, keys) = local_aws(BUCKET).await;
        let backup = backup(made::s3(&aws.endpoint_url(), &keys), None);
        for name in ["a b", "c/ü", "d", "e+f", "g"] {
            backup.store(name, &format!("text of {name}")).await.unwrap();
        }
        assert_eq!(backup.names().await.unwrap(), ["a b", "c/ü", "d", "e+f", "g"]);
        assert_eq!(aws.calls("ListObjectsV2"), 3);
        assert_eq!(backup.restore("c/ü").await.unwrap().as_deref(), Some("text of c/ü"));
        assert_eq!(backup.size("e+f").await.unwrap(), Some(11));
        backup.remove("d").await.unwrap();
        assert_eq!(backup.names().await.unwrap(), ["a b", "c/ü", "e+f", "g"]);
    }

    #[tokio::test]
    async fn what_is_not_there_is_none() {
        let (aws, keys) = local_aws(BUCKET).await;
        let backup = backup(made::s3(&aws.endpoint_url(), &keys), None);
        assert_eq!(backup.restore("nothing").await.unwrap(), None);
        assert_eq!(backup.size("nothing").await.unwrap(), None);
        assert_eq!((aws.calls("GetObject"), aws.calls("HeadObject")), (1, 1));
    }

    #[tokio::test]
    async fn a_busy_server_is_asked_again_and_not_for_ever() {
        let (aws, keys) = local_aws(BUCKET).await;
        let backup = backup(made::s3(&aws.endpoint_url(), &keys), None);
        backup.store("a", "text").await.unwrap();
        aws.faults().order_for(Endpoint::S3, "GetObject", Fault::Throttle.times(2));
        assert_eq!(backup.restore("a").await.unwrap().as_deref(), Some("text"));
        assert_eq!(aws.calls("GetObject"), 3);
        aws.faults().order_for(Endpoint::S3, "GetObject", Fault::ConnectionReset);
        let error = backup.restore("a").await.unwrap_err();
        assert!(matches!(error, RusotoError::HttpDispatch(_)), "{error:?}");
        assert_eq!(aws.calls("GetObject"), 6);
    }

    #[tokio::test]
    async fn a_refused_session_is_replaced() {
        let (aws, keys) = local_aws(BUCKET).await;
        let backup = backup(made::s3(&aws.endpoint_url(), &keys), Some(keys.clone()));
        backup.store("a", "text").await.unwrap();
        aws.revoke(&aws.signers("PutObject")[0]);
        assert_eq!(backup.restore("a").await.unwrap().as_deref(), Some("text"));
        assert_eq!((aws.calls("GetObject"), sessions_of(&aws, "GetObject")), (2, 2));
    }

    #[tokio::test]
    async fn without_a_source_a_refused_session_is_an_error() {
        let (aws, keys) = local_aws(BUCKET).await;
        let backup = backup(made::s3(&aws.endpoint_url(), &keys), None);
        backup.store("a", "text").await.unwrap();
        aws.revoke(&aws.signers("PutObject")[0]);
        let RusotoError::Unknown(response) = backup.restore("a").await.unwrap_err() else { panic!() };
        assert_eq!(response.status, 400);
        assert!(response.body_as_str().contains("<Code>ExpiredToken</Code>"));
        assert_eq!(aws.calls("GetObject"), 1);
    }

    /// Fails twice, then has one object.
    #[derive(Default)]
    struct Mock {
        asked: AtomicU32,
    }

    macro_rules! unexpected {
        ($self:ident, $method:ident $(, $input:expr)?) => {{
            $(drop($input);)?
            Err(RusotoError::Validation(concat!("the mock has no ", stringify!($method)).to_owned()))
        }};
    }

    implement_s3! {
        [impl S3 for Mock] {
            async fn get_object(&self, input: GetObjectRequest) -> Result<GetObjectOutput, RusotoError<GetObjectError>> {
                match self.asked.fetch_add(1, Ordering::Relaxed) {
                    0 | 1 => Err(rusoto_core::HttpDispatchError::new("broken".to_owned()).into()),
                    _ if input.key != "there" => Err(RusotoError::Service(GetObjectError::NoSuchKey(input.key))),
                    _ => Ok(GetObjectOutput { body: Some(b"mocked".to_vec().into()), ..Default::default() }),
                }
            }

            async fn head_object(&self, input: HeadObjectRequest) -> Result<HeadObjectOutput, RusotoError<HeadObjectError>> {
                unexpected!(self, head_object, input)
            }

            async fn list_objects_v2(&self, input: ListObjectsV2Request) -> Result<ListObjectsV2Output, RusotoError<ListObjectsV2Error>> {
                unexpected!(self, list_objects_v2, input)
            }

            async fn delete_object(&self, input: DeleteObjectRequest) -> Result<DeleteObjectOutput, RusotoError<DeleteObjectError>> {
                unexpected!(self, delete_object, input)
            }

            async fn put_object(&self, input: PutObjectRequest) -> Result<PutObjectOutput, RusotoError<PutObjectError>> {
                unexpected!(self, put_object, input)
            }
        }
        others: unexpected
    }

    #[tokio::test]
    async fn a_mock_takes_the_place_of_the_client() {
        let backup = backup(Mock::default(), None);
        assert_eq!(backup.restore("there").await.unwrap().as_deref(), Some("mocked"));
        assert_eq!(backup.s3.inner.asked.load(Ordering::Relaxed), 3);
        assert_eq!(backup.restore("gone").await.unwrap(), None);
        let error = backup.size("there").await.unwrap_err();
        assert_eq!(error, RusotoError::Validation("the mock has no head_object".to_owned()));
    }
}
