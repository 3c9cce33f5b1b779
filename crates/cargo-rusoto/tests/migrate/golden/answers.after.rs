//! What is done with an answer, and values of requests: each function is a case.
#![allow(unused)]
use rusoto_compat::http::SdkResultExt;
use rusoto_compat_facade::moved;
use rusoto_compat_facade::S3 as Facade;
use rusoto_core::RusotoError;
use rusoto_s3::*;
use std::collections::HashMap;
type E1 = RusotoError<GetObjectError>;
struct St { s3: Facade, bucket: String, prefix: Option<String>, n: i64, arc: std::sync::Arc<Facade> }
fn req() -> GetObjectRequest { GetObjectRequest::default() }
async fn a1(s3: &Facade) -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>> {
    use tokio_like::ReadAll;
    let out = s3
        .client()
        .get_object()
        .set_bucket(Some("a".into()))
        .set_key(Some("b".into()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response)?;
    let mut data = Vec::new();
    if let Some(body) = Some(rusoto_compat::convert::IntoRusoto::into_rusoto(out.body)) { data = body.read_all().await; }
    Ok(data)
}
mod tokio_like {
    pub trait ReadAll { fn read_all(self) -> std::pin::Pin<Box<dyn std::future::Future<Output = Vec<u8>> + Send>>; }
    impl ReadAll for rusoto_core::ByteStream { fn read_all(self) -> std::pin::Pin<Box<dyn std::future::Future<Output = Vec<u8>> + Send>> { Box::pin(async { vec![] }) } }
}
async fn a2(s3: &Facade, key: String) -> Option<rusoto_core::ByteStream> {
    let mut out = s3
        .client()
        .get_object()
        .set_bucket(Some("a".into()))
        .key(key)
        .send()
        .await
        .or_rusoto(GetObjectError::from_response).ok()?;
    Some(rusoto_compat::convert::IntoRusoto::into_rusoto(out.body)).take()
}
async fn a3(s3: &Facade, key: String) -> Result<(Option<String>, i64, HashMap<String, String>), E1> {
    let out = s3
        .client()
        .get_object()
        .set_bucket(Some("a".into()))
        .key(key)
        .send()
        .await
        .or_rusoto(GetObjectError::from_response)?;
    let etag = out.e_tag.clone().unwrap_or_default();
    let short = out.e_tag.as_deref().map(str::len);
    let parts = out.parts_count.map(i64::from);
    let lock = out.object_lock_mode.as_ref().map(|it| it.as_str().to_owned());
    let class = out.storage_class.as_ref().map(|it| it.as_str().to_owned());
    let exp = out.expires_string;
    Ok((lock.or(class).or(exp), parts.unwrap_or(0) + out.content_length.unwrap_or_default(), out.metadata.unwrap_or_default()))
}
async fn a4(st: &St) -> Result<Vec<(String, i64)>, RusotoError<ListObjectsV2Error>> {
    let r = st.s3
        .client()
        .list_objects_v2()
        .bucket(st.bucket.clone())
        .set_prefix(st.prefix.clone())
        .set_delimiter(Some("/".into()))
        .max_keys(std::convert::TryFrom::<i64>::try_from(st.n).unwrap_or(i32::MAX))
        .fetch_owner(true)
        .encoding_type("url".into());
    let page = r.send().await.or_rusoto(ListObjectsV2Error::from_response)?;
    let n = page.key_count.map(i64::from).unwrap_or(0) as usize;
    let dirs: Vec<String> = page.common_prefixes.unwrap_or_default().into_iter().filter_map(|p| p.prefix).collect();
    let files = page.contents.unwrap_or_else(Vec::new).into_iter().map(|o| (o.key.unwrap_or_default(), o.size.unwrap_or(0))).collect();
    Ok(files)
}
async fn a5(st: &St) -> Vec<String> {
    let mut out = vec![];
    match st.arc.client().list_objects_v2().bucket(st.bucket.clone()).send().await.or_rusoto(ListObjectsV2Error::from_response).and_then(moved::into_rusoto) {
        Ok(page) => {
            if let Some(contents) = page.contents {
                for (i, o) in contents.iter().enumerate() { out.push(o.key.clone().unwrap()); }
            }
        }
        Err(RusotoError::Service(ListObjectsV2Error::NoSuchBucket(m))) => out.push(m),
        Err(e) => panic!("{}", e),
    }
    out
}
async fn a6(st: &St) -> Vec<String> {
    let mut out = vec![];
    if let Ok(page) = st.arc.client().list_objects_v2().bucket(st.bucket.clone()).send().await.or_rusoto(ListObjectsV2Error::from_response) {
        for o in page.contents.into_iter().flatten() {
            if let Some(key) = o.key { out.push(key) }
            let owner = o.owner;
            if let Some(owner) = owner { out.extend(owner.display_name); }
        }
    }
    out
}
async fn a7(st: &St, class: impl Into<String>, time: i64, big: u64) -> bool {
    let mut meta = HashMap::new();
    meta.insert("a".into(), "b".into());
    let body = "x".to_string().into_bytes();
    let k = "x".into();
    let len = body.len() as i64;
    let class = class.into();
    let r = st.s3
        .client()
        .put_object()
        .bucket(st.bucket.to_string())
        .set_key(Some(k))
        .set_metadata(Some(meta))
        .body(<rusoto_s3::StreamingBody as rusoto_compat::convert::IntoSdk>::into_sdk(StreamingBody::from(body)))
        .content_length(len)
        .storage_class(String::as_str(&class).into())
        .bucket_key_enabled(false);
    r.send().await.or_rusoto(PutObjectError::from_response).is_ok()
}
async fn a8(st: &St, opt: Option<Vec<u8>>, class: Option<&str>, parts: Option<i64>) -> Result<Option<String>, RusotoError<PutObjectError>> {
    let put = st.s3
        .client()
        .put_object()
        .bucket(st.bucket.clone())
        .set_key(Some("x".parse().unwrap()))
        .set_body(Option::<rusoto_s3::StreamingBody>::map(opt.map(|b| b.into()), <rusoto_s3::StreamingBody as rusoto_compat::convert::IntoSdk>::into_sdk))
        .set_storage_class(Option::<String>::map(class.map(Into::into), |it| it.as_str().into()))
        .set_acl(Option::<String>::map(class.map(|c| c.to_string()), |it| it.as_str().into()))
        .send()
        .await
        .or_rusoto(PutObjectError::from_response)?;
    let e = st.s3
        .client()
        .head_object()
        .bucket(st.bucket.clone())
        .set_key(Some("x".parse().unwrap()))
        .set_part_number(parts.map(|it| std::convert::TryFrom::<i64>::try_from(it).unwrap_or(i32::MAX)))
        .send()
        .await
        .or_rusoto(HeadObjectError::from_response).map(|h| h.e_tag);
    Ok(put.e_tag.or(put.server_side_encryption.as_ref().map(|it| it.as_str().to_owned())))
}
async fn a9(st: &St) -> Result<(), RusotoError<DeleteObjectError>> {
    let keys = vec!["a".to_string()];
    for key in keys {
        let request = st.s3
            .client()
            .delete_object()
            .bucket(st.bucket.clone())
            .set_key(Some(key));
        let _ = request.send().await.or_rusoto(DeleteObjectError::from_response)?;
        st.s3
            .client()
            .delete_object()
            .bucket(st.bucket.clone())
            .key(format!("{}", 1))
            .send()
            .await
            .or_rusoto(DeleteObjectError::from_response).map(|_| ())?;
    }
    let r = st.s3
        .client()
        .delete_object()
        .bucket(st.bucket.clone())
        .set_key(Some("z".into()))
        .send()
        .await
        .or_rusoto(DeleteObjectError::from_response);
    if let Err(e) = &r { println!("{}", e) }
    if r.is_err() { return Ok(()) }
    r.map(drop)
}
async fn a10(st: &St) -> Result<Option<String>, E1> {
    let out = loop {
        match st.s3
            .client()
            .get_object()
            .bucket(st.bucket.clone())
            .set_key(Some("z".into()))
            .send()
            .await
            .or_rusoto(GetObjectError::from_response).and_then(moved::into_rusoto) {
            Ok(out) => break out,
            Err(e) => return Err(e),
        }
    };
    Ok(out.e_tag)
}
async fn a11(st: &St) -> Result<Option<String>, E1> {
    let out = st.s3
        .client()
        .get_object()
        .bucket(st.bucket.clone())
        .set_key(Some("z".into()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response).and_then(moved::into_rusoto)?;
    let GetObjectOutput { e_tag, .. } = out;
    Ok(e_tag)
}
async fn a12(st: &St) -> Result<Option<String>, E1> {
    let res = st.s3
        .client()
        .get_object()
        .bucket(st.bucket.clone())
        .set_key(Some("z".into()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response);
    let out = match res { Ok(o) => o, Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) => return Ok(None), Err(e) => { return Err(e); } };
    let f = move || out.e_tag.clone();
    Ok(f())
}
async fn a13(st: &St) -> Result<Option<String>, E1> {
    let mut out = st.s3
        .client()
        .get_object()
        .bucket(st.bucket.clone())
        .set_key(Some("z".into()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response)?;
    out.e_tag = Some("x".into());
    out.content_type.get_or_insert_with(|| "y".into());
    let t = &mut out.content_type;
    Ok(out.e_tag)
}
async fn a14(st: &St) -> Result<Option<String>, E1> {
    let mut out = st.s3
        .client()
        .get_object()
        .bucket(st.bucket.clone())
        .set_key(Some("z".into()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response).and_then(moved::into_rusoto)?;
    out.storage_class = None;
    Ok(out.storage_class)
}
async fn a15(st: &St) -> Result<bool, E1> {
    let out = st.s3
        .client()
        .get_object()
        .bucket(st.bucket.clone())
        .set_key(Some("z".into()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response).and_then(moved::into_rusoto)?;
    let b = out.body.is_some();
    let c = out.body.is_none();
    Ok(out.storage_class == Some("x".into()) && out.storage_class.as_deref() == Some("y") && b)
}
async fn a16(st: &St) -> Result<bool, E1> {
    let out = st.s3
        .client()
        .get_object()
        .bucket(st.bucket.clone())
        .set_key(Some("z".into()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response)?;
    Ok(out.tag_count.map(i64::from) == Some(3) && out.tag_count.map(i64::from) > Some(1) && out.delete_marker == Some(true))
}
async fn a17(st: &St) -> Result<i64, RusotoError<ListObjectsV2Error>> {
    let mut sum = 0;
    let page = st.s3.client().list_objects_v2().bucket(st.bucket.clone()).send().await.or_rusoto(ListObjectsV2Error::from_response)?;
    let objects = page.contents.unwrap_or_default();
    let first = objects.first().and_then(|o| o.size).unwrap_or(0);
    let last = &objects[0];
    sum += last.size.unwrap();
    let biggest = objects.iter().map(|o| o.size.unwrap_or(0)).max();
    let all: Vec<String> = objects.iter().map(|o| o.storage_class.as_ref().map(|it| it.as_str().to_owned()).unwrap()).collect();
    while let Some(o) = objects.iter().next() { sum += o.size.unwrap(); break }
    if objects.len() > 3 && objects.iter().any(|x| x.key == Some("a".to_string())) { sum += 1; }
    Ok(sum + first)
}
async fn a18(st: &St) -> Result<i64, RusotoError<ListObjectsV2Error>> {
    let page = st.s3.client().list_objects_v2().bucket(st.bucket.clone()).send().await.or_rusoto(ListObjectsV2Error::from_response)?;
    let f = async { page.key_count.map(i64::from) };
    let g = f.await;
    Ok(g.unwrap())
}
async fn a19(s3: Facade) -> Option<String> {
    let s3 = s3.clone();
    let fut = async move { s3
        .client()
        .get_object()
        .set_bucket(Some("a".into()))
        .set_key(Some("b".into()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response) };
    fut.await.ok().and_then(|o| o.e_tag)
}
async fn a20(s3: Facade) -> Option<String> {
    let o = if true { s3
        .client()
        .get_object()
        .set_bucket(Some("a".into()))
        .set_key(Some("b".into()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response).and_then(moved::into_rusoto).unwrap() } else { GetObjectOutput::default() };
    o.e_tag
}
async fn a21(s3: &Facade) -> Result<u64, Box<dyn std::error::Error>> {
    let size = s3
        .client()
        .head_object()
        .bucket("a".to_string())
        .key("b".to_string())
        .send()
        .await
        .or_rusoto(HeadObjectError::from_response)?.content_length.unwrap_or(0) as u64;
    let t = s3
        .client()
        .head_object()
        .bucket("a".to_string())
        .key("b".to_string())
        .send()
        .await
        .or_rusoto(HeadObjectError::from_response).unwrap().parts_count.map(i64::from).map(|x| x as u8);
    let Ok(h) = s3
        .client()
        .head_object()
        .bucket("a".to_string())
        .key("b".to_string())
        .send()
        .await
        .or_rusoto(HeadObjectError::from_response).and_then(moved::into_rusoto) else { return Ok(0) };
    let m = h.metadata.as_ref().and_then(|m| m.get("x").cloned());
    let name: &str = h.archive_status.as_ref().map(|s| s.as_str()).unwrap_or("");
    Ok(size)
}
async fn a22(s3: &Facade) -> Option<i64> {
    let h = s3
        .client()
        .head_object()
        .bucket("a".to_string())
        .key("b".to_string())
        .send()
        .await
        .or_rusoto(HeadObjectError::from_response).ok()?;
    let x = h.parts_count.map(i64::from)?;
    let y = h.missing_meta.map(i64::from);
    let z = h.parts_count.map(i64::from);
    let w = match h.parts_count.map(i64::from) { Some(1) => 1, Some(n) if n > 2 => n, _ => 0 };
    let v = vec![h.parts_count.map(i64::from), h.missing_meta.map(i64::from)];
    let s = format!("{:?} {} {p:?}", h.parts_count.map(i64::from), h.e_tag.as_deref().unwrap_or("-"), p = h.storage_class.as_ref().map(|it| it.as_str().to_owned()));
    let c = (h.parts_count.map(i64::from), &h.e_tag);
    Some(x + w)
}
async fn a23(s3: &Facade, reqs: Vec<(String, String)>) {
    for (bucket, key) in reqs {
        let h = s3
            .client()
            .head_object()
            .set_bucket(Some(bucket))
            .set_key(Some(key))
            .send()
            .await
            .or_rusoto(HeadObjectError::from_response).unwrap();
        drop(h.e_tag);
    }
    let _ = s3
        .client()
        .head_object()
        .bucket(String::new())
        .set_key(Some("x".to_owned() + "y"))
        .send()
        .await
        .or_rusoto(HeadObjectError::from_response).unwrap_err().to_string();
}
async fn a24(s3: &Facade, b: rusoto_core::ByteStream) -> Result<(), RusotoError<PutObjectError>> {
    let request = s3
        .client()
        .put_object()
        .set_bucket(Some("b".into()))
        .set_key(Some("k".into()))
        .body(<rusoto_s3::StreamingBody as rusoto_compat::convert::IntoSdk>::into_sdk(b))
        .set_content_md5(Some("x".into()));
    let r = request.send().await.or_rusoto(PutObjectError::from_response).map_err(|e| { eprintln!("{:?}", e); e })?;
    Ok(())
}
async fn a25(s3: &Facade, n: usize) -> Result<usize, E1> {
    let req = s3
        .client()
        .get_object()
        .set_bucket(Some("b".into()))
        .set_key(Some("k".into()))
        .range(format!("bytes={}-{}", 0, n))
        .part_number(std::convert::TryFrom::<i64>::try_from(n as i64).unwrap_or(i32::MAX))
        .version_id(n.to_string());
    let resp = req.send().await.or_rusoto(GetObjectError::from_response)?;
    let body = Some(rusoto_compat::convert::IntoRusoto::into_rusoto(resp.body)).expect("body");
    let body2 = body.size_hint_like();
    Ok(resp.content_range.map_or(0, |r| r.len()))
}
trait H { fn size_hint_like(&self) -> usize { 0 } }
impl H for rusoto_core::ByteStream {}
async fn a26(s3: &Facade) -> Result<(), E1> {
    let out = s3
        .client()
        .get_object()
        .set_bucket(Some("b".into()))
        .set_key(Some("k".into()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response)?;
    let a = s3
        .client()
        .put_object()
        .set_bucket(Some("b".into()))
        .set_key(Some("k".into()))
        .set_content_type(out.content_type)
        .body(<rusoto_s3::StreamingBody as rusoto_compat::convert::IntoSdk>::into_sdk(rusoto_compat::convert::IntoRusoto::into_rusoto(out.body)))
        .set_storage_class(Option::<String>::map(out.storage_class.as_ref().map(|it| it.as_str().to_owned()), |it| it.as_str().into()))
        .send()
        .await
        .or_rusoto(PutObjectError::from_response);
    let n = s3
        .client()
        .put_object()
        .set_bucket(Some("b".into()))
        .set_key(Some("k".into()))
        .set_body(Some(rusoto_compat::convert::IntoRusoto::into_rusoto(s3
            .client()
            .get_object()
            .set_bucket(Some("b".into()))
            .set_key(Some("k".into()))
            .send()
            .await
            .or_rusoto(GetObjectError::from_response)?.body)).map(<rusoto_s3::StreamingBody as rusoto_compat::convert::IntoSdk>::into_sdk))
        .send()
        .await
        .or_rusoto(PutObjectError::from_response);
    Ok(())
}
async fn a27(s3: &Facade) -> Result<(), E1> {
    let out = s3
        .client()
        .get_object()
        .set_bucket(Some("b".into()))
        .set_key(Some("k".into()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response)?;
    let out = out.e_tag;
    println!("{:?}", out);
    takes(out);
    Ok(())
}
fn takes(_: Option<String>) {}
async fn a28(s3: &Facade) -> Result<(), E1> {
    let r = s3
        .client()
        .get_object()
        .set_bucket(Some("b".into()))
        .set_key(Some("k".into()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response);
    match &r { Ok(o) => takes(o.e_tag.clone()), Err(_) => {} }
    match r { Ok(o) if o.e_tag.is_some() => takes(o.e_tag), Ok(_) => {}, Err(e) => Err(e)? }
    Ok(())
}
async fn a29(s3: &Facade, keys: Vec<String>) -> Result<Option<rusoto_core::ByteStream>, E1> {
    for key in keys {
        let out = s3
            .client()
            .get_object()
            .set_bucket(Some("b".into()))
            .set_key(Some(key))
            .send()
            .await
            .or_rusoto(GetObjectError::from_response)?;
        if out.e_tag.is_some() {
            return Ok(Some(rusoto_compat::convert::IntoRusoto::into_rusoto(out.body)));
        }
    }
    let one = s3
        .client()
        .get_object()
        .set_bucket(Some("b".into()))
        .set_key(Some("k".into()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response);
    one.map(|out| Some(rusoto_compat::convert::IntoRusoto::into_rusoto(out.body)))
}
async fn a30(s3: &Facade) -> Result<Vec<rusoto_core::ByteStream>, E1> {
    let mut out = s3
        .client()
        .get_object()
        .set_bucket(Some("b".into()))
        .set_key(Some("k".into()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response).and_then(moved::into_rusoto)?;
    let mut all = vec![];
    while let Some(body) = out.body.take() {
        all.push(body);
    }
    Ok(all)
}
async fn a31(s3: &Facade) -> Result<(), E1> {
    let out = &mut s3
        .client()
        .get_object()
        .set_bucket(Some("b".into()))
        .set_key(Some("k".into()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response).and_then(moved::into_rusoto)?;
    let body = out.body.take();
    Ok(())
}
async fn a32(s3: &Facade) -> Result<(Option<String>, Option<String>), E1> {
    let mut out = s3
        .client()
        .get_object()
        .set_bucket(Some("b".into()))
        .set_key(Some("k".into()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response).and_then(moved::into_rusoto)?;
    let class = out.storage_class.take();
    Ok((class, out.storage_class))
}
async fn a33(s3: &Facade) -> Result<Option<String>, E1> {
    let out = s3
        .client()
        .get_object()
        .set_bucket(Some("b".into()))
        .set_key(Some("k".into()))
        .send()
        .await
        .or_rusoto(GetObjectError::from_response).and_then(moved::into_rusoto)?;
    let class = &out.storage_class;
    Ok(class.clone())
}
