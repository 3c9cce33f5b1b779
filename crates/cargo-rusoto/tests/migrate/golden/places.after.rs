//! Where a call stands, and comments in it: each function is a case.
#![allow(unused)]
use ::rusoto_compat::http::SdkResultExt;
use rusoto_compat_facade::moved;
use rusoto_compat_facade as facade;
use rusoto_core::RusotoError;
use rusoto_s3::{GetObjectError, HeadObjectRequest, HeadObjectError, ListObjectsV2Error, PutObjectRequest, S3};
mod rusoto_compat { pub fn nothing() {} }
type E1 = RusotoError<GetObjectError>;
struct St<'a> { s3: &'a facade::S3, b: Box<facade::S3>, bucket: String }
impl<'a> St<'a> {
    async fn b1(&self) -> Result<Option<String>, E1> {
        let x = (self.s3
            .client()
            .get_object()
            .bucket(self.bucket.clone())
            .key(r#"a // b /* c */"#.to_owned())
            .send())
            .await
            .or_rusoto(GetObjectError::from_response)?;
        Ok(x.e_tag)
    }
    async fn b2(&self) -> Result<Option<String>, E1> {
        let x = self.s3 /* here */
            .client()
            .get_object()
            /* a */
            /* b */
            /* c */
            /* d */
            /* e */
            /* f */
            .bucket(self.bucket.clone()) /* g */ /* h */
            .set_key(Some("x".into())) /* i */ /* j */ /* k */ /* l */ /* m */
            .send() /* n */ . /* o */ await.or_rusoto(GetObjectError::from_response)?;
        Ok(x.e_tag)
    }
    async fn b3(&self) -> Result<Option<String>, E1> {
        let x = self
            .b
            // which
            .client()
            .get_object()
            .bucket(self.bucket.clone()) // one
            // two
            .key("multi
line // not a comment"
                    .to_owned())
            // three
            // four
            .send() // five
            // six
            .await
            .or_rusoto(GetObjectError::from_response)?;
        Ok(x.e_tag)
    }
    async fn b4(&self) -> bool {
        let heads = vec![self.s3.head_object(HeadObjectRequest { bucket: "a".into(), key: "b".into(), ..Default::default() }).await.is_ok()];
        assert!(self.s3.head_object(HeadObjectRequest { bucket: "a".into(), key: "b".into(), ..Default::default() }).await.is_ok());
        heads[0]
    }
    async fn b5(&self) -> Result<(), RusotoError<HeadObjectError>> {
        let h = self.s3
            .client()
            .head_object()
            .set_bucket(Some("a".into()))
            .set_key(Some("b".into()))
            .send()
            .await
            .or_rusoto(HeadObjectError::from_response).and_then(moved::into_rusoto)?;
        assert_eq!(h.content_length, Some(3), "{:?}", h.e_tag);
        let v = vec![h.parts_count; 2];
        println!("{} {x:?}", h.missing_meta.unwrap_or(0), x = h.e_tag);
        Ok(())
    }
    async fn b6(&self) -> Result<(), RusotoError<HeadObjectError>> {
        let h = self.s3
            .client()
            .head_object()
            .set_bucket(Some("a".into()))
            .set_key(Some("b".into()))
            .send()
            .await
            .or_rusoto(HeadObjectError::from_response)?;
        matches!(h.parts_count.map(i64::from), Some(1));
        Ok(())
    }
    async fn b7(&self) -> Result<i64, RusotoError<HeadObjectError>> {
        let work = || async {
            let h = self.s3
                .client()
                .head_object()
                .bucket(self.bucket.clone())
                .set_key(Some("b".into()))
                .send()
                .await
                .or_rusoto(HeadObjectError::from_response)?;
            Ok(h.content_length.unwrap_or(0))
        };
        match work().await { Ok(n) => Ok(n), Err(_) => work().await }
    }
    async fn b8(&self, token: &mut Option<String>) -> Result<bool, RusotoError<ListObjectsV2Error>> {
        let r = self.s3
            .client()
            .list_objects_v2()
            .bucket(self.bucket.clone())
            .set_continuation_token(token.take())
            .max_keys(10)
            .send()
            .await
            .or_rusoto(ListObjectsV2Error::from_response)?;
        *token = r.next_continuation_token;
        let t = r.is_truncated.unwrap_or(false);
        let n: i64 = r.contents.as_ref().map(|c| c.len() as i64).unwrap_or(0);
        let m = r.contents.as_ref().unwrap().iter().filter(|o| o.size > Some(3)).count();
        let names = r.contents.iter().flatten().map(|o| o.key.as_deref().unwrap_or("").len()).sum::<usize>();
        for prefix in r.common_prefixes.unwrap_or_default().iter() { println!("{}", prefix.prefix.as_ref().unwrap()); }
        Ok(t)
    }
    async fn b9(&self, key: String) -> Result<(), RusotoError<HeadObjectError>> {
        let mut request = HeadObjectRequest { bucket: "a".into(), key, ..Default::default() };
        request.range = Some("x".into());
        // RUSOTO-MIGRATE(RC021): the request is used in more than one place, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
        self.s3.head_object(request).await?;
        let request: HeadObjectRequest = HeadObjectRequest { bucket: "a".into(), key: "k".into(), ..Default::default() };
        // RUSOTO-MIGRATE(RC021): the request is used in more than one place, https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/migrate/calls.md
        self.s3.head_object(request).await?;
        Ok(())
    }
    async fn b10(&self, key: String) -> Result<(), RusotoError<HeadObjectError>> {
        let request = rusoto_compat_facade::sdk::s3::operation::head_object::builders::HeadObjectInputBuilder::default().set_bucket(Some("a".into())).key(key);
        let s3 = self.b.clone();
        request.send_with(s3.client()).await.or_rusoto(HeadObjectError::from_response)?;
        let req = self.s3
            .client()
            .head_object()
            .set_bucket(Some("a".into()))
            .set_key(Some("k".into()));
        if self.bucket.is_empty() { req.send().await.or_rusoto(HeadObjectError::from_response)?; }
        Ok(())
    }
    async fn b11(&self, s3: Option<&facade::S3>) -> Result<Option<i64>, RusotoError<HeadObjectError>> {
        let s3 = s3.unwrap();
        let r = s3
            .client()
            .head_object()
            .set_bucket(Some("a".into()))
            .set_key(Some("k".into()))
            .send()
            .await
            .or_rusoto(HeadObjectError::from_response);
        let h = match r {
            Ok(h) => h,
            Err(RusotoError::Unknown(ref res)) if res.status.as_u16() == 404 => return Ok(None),
            Err(RusotoError::Service(e)) => panic!("{e}"),
            Err(e) => return Err(e),
        };
        fn inner(h: i64) -> i64 { h }
        Ok(h.content_length.map(inner))
    }
    async fn b12(&self) {
        let s = { let h = self.s3
            .client()
            .head_object()
            .set_bucket(Some("a".into()))
            .set_key(Some("k".into()))
            .send()
            .await
            .or_rusoto(HeadObjectError::from_response).unwrap(); h.e_tag };
        let r = self.s3
            .client()
            .head_object()
            .set_bucket(Some("a".into()))
            .set_key(Some("k".into()))
            .send()
            .await
            .or_rusoto(HeadObjectError::from_response);
        std::mem::drop(r.unwrap().e_tag);
        let h = self.s3
            .client()
            .head_object()
            .set_bucket(Some("a".into()))
            .set_key(Some("k".into()))
            .send()
            .await
            .or_rusoto(HeadObjectError::from_response).unwrap();
        let c = || h.parts_count.map(i64::from);
        println!("{:?}{:?}", c(), c());
        let x = &h;
        println!("{:?}", x.e_tag);
        let y = x.clone();
        println!("{:?}", y.storage_class.as_ref().map(|it| it.as_str().to_owned()));
    }
}
#[rustfmt::skip]
impl St<'_> { async fn one_line(&self) { let _ = self.s3
    .client()
    .head_object()
    .set_bucket(Some("a".into()))
    .set_key(Some("k".into()))
    .set_if_match(Some("x".into()))
    .send()
    .await
    .or_rusoto(HeadObjectError::from_response); } }
async fn wrapped<T: std::ops::Deref<Target = facade::S3>>(t: T, a: std::sync::Arc<tokio_mutex::M>) -> bool {
    let ok = a.s3()
        .client()
        .head_object()
        .set_bucket(Some("a".into()))
        .set_key(Some("k".into()))
        .send()
        .await
        .or_rusoto(HeadObjectError::from_response).is_ok();
    let r = rusoto_compat_facade::sdk::s3::operation::head_object::builders::HeadObjectInputBuilder::default().set_bucket(Some("a".into())).set_key(Some("k".into()));
    r.send_with(a.s3().client()).await.or_rusoto(HeadObjectError::from_response).is_ok() && ok
}
mod tokio_mutex { pub struct M(pub super::facade::S3); impl M { pub fn s3(&self) -> &super::facade::S3 { &self.0 } } }
async fn comments_in_values(s3: &facade::S3) -> bool {
    s3
        .client()
        .head_object()
        .set_bucket(Some("a".into()))
        .set_key(Some("k".into()))
        /* the start */
        .range("bytes=0-9".to_owned())
        /* they pay */
        .request_payer("requester".into())
        .send()
        .await
        .or_rusoto(HeadObjectError::from_response).is_ok()
}
async fn handed_on(s3: std::sync::Arc<facade::S3>) -> bool {
    let request = s3.clone()
        .client()
        .head_object()
        .set_bucket(Some("a".into()))
        .set_key(Some("k".into()));
    let other = (*s3)
        .client()
        .head_object()
        .set_bucket(Some("a".into()))
        .set_key(Some("k".into()));
    request.send().await.or_rusoto(HeadObjectError::from_response).is_ok() && other.send().await.or_rusoto(HeadObjectError::from_response).is_ok()
}
