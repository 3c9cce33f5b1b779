//! What is done with an answer, and values of requests: each function is a case.
#![allow(unused)]
use rusoto_compat_facade::S3 as Facade;
use rusoto_core::RusotoError;
use rusoto_s3::*;
use std::collections::HashMap;
type E1 = RusotoError<GetObjectError>;
struct St { s3: Facade, bucket: String, prefix: Option<String>, n: i64, arc: std::sync::Arc<Facade> }
fn req() -> GetObjectRequest { GetObjectRequest::default() }
async fn a1(s3: &Facade) -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>> {
    use tokio_like::ReadAll;
    let out = s3.get_object(GetObjectRequest { bucket: "a".into(), key: "b".into(), ..Default::default() }).await?;
    let mut data = Vec::new();
    if let Some(body) = out.body { data = body.read_all().await; }
    Ok(data)
}
mod tokio_like {
    pub trait ReadAll { fn read_all(self) -> std::pin::Pin<Box<dyn std::future::Future<Output = Vec<u8>> + Send>>; }
    impl ReadAll for rusoto_core::ByteStream { fn read_all(self) -> std::pin::Pin<Box<dyn std::future::Future<Output = Vec<u8>> + Send>> { Box::pin(async { vec![] }) } }
}
async fn a2(s3: &Facade, key: String) -> Option<rusoto_core::ByteStream> {
    let mut out = s3.get_object(GetObjectRequest { bucket: "a".into(), key, ..Default::default() }).await.ok()?;
    out.body.take()
}
async fn a3(s3: &Facade, key: String) -> Result<(Option<String>, i64, HashMap<String, String>), E1> {
    let out = s3.get_object(GetObjectRequest { bucket: "a".into(), key, ..Default::default() }).await?;
    let etag = out.e_tag.clone().unwrap_or_default();
    let short = out.e_tag.as_deref().map(str::len);
    let parts = out.parts_count;
    let lock = out.object_lock_mode.clone();
    let class = out.storage_class;
    let exp = out.expires;
    Ok((lock.or(class).or(exp), parts.unwrap_or(0) + out.content_length.unwrap_or_default(), out.metadata.unwrap_or_default()))
}
async fn a4(st: &St) -> Result<Vec<(String, i64)>, RusotoError<ListObjectsV2Error>> {
    let r = ListObjectsV2Request { bucket: st.bucket.clone(), prefix: st.prefix.clone(), delimiter: Some("/".into()), max_keys: Some(st.n), fetch_owner: Some(true), encoding_type: Some("url".to_string()), ..Default::default() };
    let page = st.s3.list_objects_v2(r).await?;
    let n = page.key_count.unwrap_or(0) as usize;
    let dirs: Vec<String> = page.common_prefixes.unwrap_or_default().into_iter().filter_map(|p| p.prefix).collect();
    let files = page.contents.unwrap_or_else(Vec::new).into_iter().map(|o| (o.key.unwrap_or_default(), o.size.unwrap_or(0))).collect();
    Ok(files)
}
async fn a5(st: &St) -> Vec<String> {
    let mut out = vec![];
    match st.arc.list_objects_v2(ListObjectsV2Request { bucket: st.bucket.clone(), ..Default::default() }).await {
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
    if let Ok(page) = st.arc.list_objects_v2(ListObjectsV2Request { bucket: st.bucket.clone(), ..Default::default() }).await {
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
    let r = PutObjectRequest { bucket: st.bucket.to_string(), key: k, metadata: Some(meta), body: Some(StreamingBody::from(body)), content_length: Some(len), storage_class: Some(class), bucket_key_enabled: Some(false), tagging: None, ..Default::default() };
    st.s3.put_object(r).await.is_ok()
}
async fn a8(st: &St, opt: Option<Vec<u8>>, class: Option<&str>, parts: Option<i64>) -> Result<Option<String>, RusotoError<PutObjectError>> {
    let put = st.s3.put_object(PutObjectRequest { bucket: st.bucket.clone(), key: "x".parse().unwrap(), body: opt.map(|b| b.into()), storage_class: class.map(Into::into), acl: class.map(|c| c.to_string()), ..Default::default() }).await?;
    let e = st.s3.head_object(HeadObjectRequest { bucket: st.bucket.clone(), key: "x".parse().unwrap(), part_number: parts, ..Default::default() }).await.map(|h| h.e_tag);
    Ok(put.e_tag.or(put.server_side_encryption))
}
async fn a9(st: &St) -> Result<(), RusotoError<DeleteObjectError>> {
    let keys = vec!["a".to_string()];
    for key in keys {
        let request = DeleteObjectRequest { bucket: st.bucket.clone(), key, ..Default::default() };
        let _ = st.s3.delete_object(request).await?;
        st.s3.delete_object(DeleteObjectRequest { bucket: st.bucket.clone(), key: format!("{}", 1), ..Default::default() }).await.map(|_| ())?;
    }
    let r = st.s3.delete_object(DeleteObjectRequest { bucket: st.bucket.clone(), key: "z".into(), ..Default::default() }).await;
    if let Err(e) = &r { println!("{}", e) }
    if r.is_err() { return Ok(()) }
    r.map(drop)
}
async fn a10(st: &St) -> Result<Option<String>, E1> {
    let out = loop {
        match st.s3.get_object(GetObjectRequest { bucket: st.bucket.clone(), key: "z".into(), ..Default::default() }).await {
            Ok(out) => break out,
            Err(e) => return Err(e),
        }
    };
    Ok(out.e_tag)
}
async fn a11(st: &St) -> Result<Option<String>, E1> {
    let out = st.s3.get_object(GetObjectRequest { bucket: st.bucket.clone(), key: "z".into(), ..Default::default() }).await?;
    let GetObjectOutput { e_tag, .. } = out;
    Ok(e_tag)
}
async fn a12(st: &St) -> Result<Option<String>, E1> {
    let res = st.s3.get_object(GetObjectRequest { bucket: st.bucket.clone(), key: "z".into(), ..Default::default() }).await;
    let out = match res { Ok(o) => o, Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) => return Ok(None), Err(e) => { return Err(e); } };
    let f = move || out.e_tag.clone();
    Ok(f())
}
async fn a13(st: &St) -> Result<Option<String>, E1> {
    let mut out = st.s3.get_object(GetObjectRequest { bucket: st.bucket.clone(), key: "z".into(), ..Default::default() }).await?;
    out.e_tag = Some("x".into());
    out.content_type.get_or_insert_with(|| "y".into());
    let t = &mut out.content_type;
    Ok(out.e_tag)
}
async fn a14(st: &St) -> Result<Option<String>, E1> {
    let mut out = st.s3.get_object(GetObjectRequest { bucket: st.bucket.clone(), key: "z".into(), ..Default::default() }).await?;
    out.storage_class = None;
    Ok(out.storage_class)
}
async fn a15(st: &St) -> Result<bool, E1> {
    let out = st.s3.get_object(GetObjectRequest { bucket: st.bucket.clone(), key: "z".into(), ..Default::default() }).await?;
    let b = out.body.is_some();
    let c = out.body.is_none();
    Ok(out.storage_class == Some("x".into()) && out.storage_class.as_deref() == Some("y") && b)
}
async fn a16(st: &St) -> Result<bool, E1> {
    let out = st.s3.get_object(GetObjectRequest { bucket: st.bucket.clone(), key: "z".into(), ..Default::default() }).await?;
    Ok(out.tag_count == Some(3) && out.tag_count > Some(1) && out.delete_marker == Some(true))
}
async fn a17(st: &St) -> Result<i64, RusotoError<ListObjectsV2Error>> {
    let mut sum = 0;
    let page = st.s3.list_objects_v2(ListObjectsV2Request { bucket: st.bucket.clone(), ..Default::default() }).await?;
    let objects = page.contents.unwrap_or_default();
    let first = objects.first().and_then(|o| o.size).unwrap_or(0);
    let last = &objects[0];
    sum += last.size.unwrap();
    let biggest = objects.iter().map(|o| o.size.unwrap_or(0)).max();
    let all: Vec<String> = objects.iter().map(|o| o.storage_class.clone().unwrap()).collect();
    while let Some(o) = objects.iter().next() { sum += o.size.unwrap(); break }
    if objects.len() > 3 && objects.iter().any(|x| x.key == Some("a".to_string())) { sum += 1; }
    Ok(sum + first)
}
async fn a18(st: &St) -> Result<i64, RusotoError<ListObjectsV2Error>> {
    let page = st.s3.list_objects_v2(ListObjectsV2Request { bucket: st.bucket.clone(), ..Default::default() }).await?;
    let f = async { page.key_count };
    let g = f.await;
    Ok(g.unwrap())
}
async fn a19(s3: Facade) -> Option<String> {
    let s3 = s3.clone();
    let fut = async move { s3.get_object(GetObjectRequest { bucket: "a".into(), key: "b".into(), ..Default::default() }).await };
    fut.await.ok().and_then(|o| o.e_tag)
}
async fn a20(s3: Facade) -> Option<String> {
    let o = if true { s3.get_object(GetObjectRequest { bucket: "a".into(), key: "b".into(), ..Default::default() }).await.unwrap() } else { GetObjectOutput::default() };
    o.e_tag
}
async fn a21(s3: &Facade) -> Result<u64, Box<dyn std::error::Error>> {
    let size = s3.head_object(HeadObjectRequest { bucket: "a".to_string(), key: "b".to_string(), ..Default::default() }).await?.content_length.unwrap_or(0) as u64;
    let t = s3.head_object(HeadObjectRequest { bucket: "a".to_string(), key: "b".to_string(), ..Default::default() }).await.unwrap().parts_count.map(|x| x as u8);
    let Ok(h) = s3.head_object(HeadObjectRequest { bucket: "a".to_string(), key: "b".to_string(), ..Default::default() }).await else { return Ok(0) };
    let m = h.metadata.as_ref().and_then(|m| m.get("x").cloned());
    let name: &str = h.archive_status.as_ref().map(|s| s.as_str()).unwrap_or("");
    Ok(size)
}
async fn a22(s3: &Facade) -> Option<i64> {
    let h = s3.head_object(HeadObjectRequest { bucket: "a".to_string(), key: "b".to_string(), ..Default::default() }).await.ok()?;
    let x = h.parts_count?;
    let y = h.missing_meta;
    let z = h.parts_count;
    let w = match h.parts_count { Some(1) => 1, Some(n) if n > 2 => n, _ => 0 };
    let v = vec![h.parts_count, h.missing_meta];
    let s = format!("{:?} {} {p:?}", h.parts_count, h.e_tag.as_deref().unwrap_or("-"), p = h.storage_class);
    let c = (h.parts_count, &h.e_tag);
    Some(x + w)
}
async fn a23(s3: &Facade, reqs: Vec<(String, String)>) {
    for (bucket, key) in reqs {
        let h = s3.head_object(HeadObjectRequest { bucket, key, ..Default::default() }).await.unwrap();
        drop(h.e_tag);
    }
    let _ = s3.head_object(HeadObjectRequest { bucket: String::new(), key: "x".to_owned() + "y", ..Default::default() }).await.unwrap_err().to_string();
}
async fn a24(s3: &Facade, b: rusoto_core::ByteStream) -> Result<(), RusotoError<PutObjectError>> {
    let request = PutObjectRequest { bucket: "b".into(), key: "k".into(), body: Some(b), content_md5: Some("x".into()), ..Default::default() };
    let r = s3.put_object(request).await.map_err(|e| { eprintln!("{:?}", e); e })?;
    Ok(())
}
async fn a25(s3: &Facade, n: usize) -> Result<usize, E1> {
    let req = GetObjectRequest { bucket: "b".into(), key: "k".into(), range: Some(format!("bytes={}-{}", 0, n)), part_number: Some(n as i64), version_id: Some(n.to_string()), ..Default::default() };
    let resp = s3.get_object(req).await?;
    let body = resp.body.expect("body");
    let body2 = body.size_hint_like();
    Ok(resp.content_range.map_or(0, |r| r.len()))
}
trait H { fn size_hint_like(&self) -> usize { 0 } }
impl H for rusoto_core::ByteStream {}
async fn a26(s3: &Facade) -> Result<(), E1> {
    let out = s3.get_object(GetObjectRequest { bucket: "b".into(), key: "k".into(), ..Default::default() }).await?;
    let a = s3.put_object(PutObjectRequest { bucket: "b".into(), key: "k".into(), content_type: out.content_type, body: out.body, storage_class: out.storage_class, ..Default::default() }).await;
    let n = s3.put_object(PutObjectRequest { bucket: "b".into(), key: "k".into(), body: s3.get_object(GetObjectRequest { bucket: "b".into(), key: "k".into(), ..Default::default() }).await?.body, ..Default::default() }).await;
    Ok(())
}
async fn a27(s3: &Facade) -> Result<(), E1> {
    let out = s3.get_object(GetObjectRequest { bucket: "b".into(), key: "k".into(), ..Default::default() }).await?;
    let out = out.e_tag;
    println!("{:?}", out);
    takes(out);
    Ok(())
}
fn takes(_: Option<String>) {}
async fn a28(s3: &Facade) -> Result<(), E1> {
    let r = s3.get_object(GetObjectRequest { bucket: "b".into(), key: "k".into(), ..Default::default() }).await;
    match &r { Ok(o) => takes(o.e_tag.clone()), Err(_) => {} }
    match r { Ok(o) if o.e_tag.is_some() => takes(o.e_tag), Ok(_) => {}, Err(e) => Err(e)? }
    Ok(())
}
async fn a29(s3: &Facade, keys: Vec<String>) -> Result<Option<rusoto_core::ByteStream>, E1> {
    for key in keys {
        let out = s3.get_object(GetObjectRequest { bucket: "b".into(), key, ..Default::default() }).await?;
        if out.e_tag.is_some() {
            return Ok(out.body);
        }
    }
    let one = s3.get_object(GetObjectRequest { bucket: "b".into(), key: "k".into(), ..Default::default() }).await;
    one.map(|out| out.body)
}
async fn a30(s3: &Facade) -> Result<Vec<rusoto_core::ByteStream>, E1> {
    let mut out = s3.get_object(GetObjectRequest { bucket: "b".into(), key: "k".into(), ..Default::default() }).await?;
    let mut all = vec![];
    while let Some(body) = out.body.take() {
        all.push(body);
    }
    Ok(all)
}
async fn a31(s3: &Facade) -> Result<(), E1> {
    let out = &mut s3.get_object(GetObjectRequest { bucket: "b".into(), key: "k".into(), ..Default::default() }).await?;
    let body = out.body.take();
    Ok(())
}
async fn a32(s3: &Facade) -> Result<(Option<String>, Option<String>), E1> {
    let mut out = s3.get_object(GetObjectRequest { bucket: "b".into(), key: "k".into(), ..Default::default() }).await?;
    let class = out.storage_class.take();
    Ok((class, out.storage_class))
}
async fn a33(s3: &Facade) -> Result<Option<String>, E1> {
    let out = s3.get_object(GetObjectRequest { bucket: "b".into(), key: "k".into(), ..Default::default() }).await?;
    let class = &out.storage_class;
    Ok(class.clone())
}
