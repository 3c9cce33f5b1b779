use std::sync::Arc;

use rusoto_s3::{
    CopyObjectRequest, Delete, DeleteObjectRequest, DeleteObjectsRequest, GetObjectRequest,
    HeadObjectRequest, ListObjectsV2Request, ObjectIdentifier, PutObjectRequest, S3,
};
use tokio::io::AsyncReadExt;
use tokio::sync::Mutex;

use crate::error::{general, Error, Status};

/// A file or a folder.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    File { name: String, size: u64 },
    Folder { name: String },
}

/// What is written to a file before it is closed.
type Buffer = Arc<Mutex<Vec<u8>>>;

pub struct Gateway<T> {
    s3: T,
    bucket: String,
    open: Option<(String, Buffer)>,
}

impl<T> Gateway<T>
where
    T: S3 + Send + Sync,
{
    pub fn new(s3: T, bucket: impl Into<String>) -> Self {
        Self { s3, bucket: bucket.into(), open: None }
    }

    pub async fn stat(&self, path: &str) -> Result<Entry, Error> {
        let output = self
            .s3
            .head_object(HeadObjectRequest {
                bucket: self.bucket.clone(),
                key: path.to_owned(),
                ..Default::default()
            })
            .await
            .map_err(general)?;
        let size = output.content_length.unwrap_or(0) as u64;
        Ok(Entry::File { name: name_of(path), size })
    }

    pub async fn list(&self, folder: &str) -> Result<Vec<Entry>, Error> {
        let mut request = ListObjectsV2Request::default();
        request.bucket = self.bucket.clone();
        request.delimiter = Some("/".to_owned());
        if !folder.is_empty() {
            request.prefix = Some(format!("{folder}/"));
        }
        let page = self.s3.list_objects_v2(request).await.map_err(general)?;
        let folders = page.common_prefixes.into_iter().flatten().filter_map(|common| common.prefix);
        let files = page.contents.into_iter().flatten();
        let mut entries: Vec<_> =
            folders.map(|prefix| Entry::Folder { name: name_of(prefix.trim_end_matches('/')) }).collect();
        entries.extend(files.filter_map(|object| {
            Some(Entry::File { name: name_of(&object.key?), size: object.size? as u64 })
        }));
        Ok(entries)
    }

    /// Reads a piece of a file, as clients of SFTP do.
    pub async fn read(&self, path: &str, offset: u64, length: u64) -> Result<Vec<u8>, Error> {
        let range = format!("bytes={}-{}", offset, offset + length - 1);
        let request = GetObjectRequest {
            bucket: self.bucket.clone(),
            key: path.to_owned(),
            range: Some(range),
            ..Default::default()
        };
        let output = self.s3.get_object(request).await?;
        let mut data = Vec::with_capacity(length as usize);
        if let Some(body) = output.body {
            body.into_async_read()
                .read_to_end(&mut data)
                .await
                .map_err(|err| Error::new(Status::ConnectionLost, err.to_string()))?;
        }
        Ok(data)
    }

    pub async fn create(&mut self, path: &str) -> Buffer {
        let buffer = Buffer::default();
        self.open = Some((path.to_owned(), Arc::clone(&buffer)));
        buffer
    }

    /// Writes the open file to the bucket.
    pub async fn close(&mut self) -> Result<(), Error> {
        let (path, buffer) = match self.open.take() {
            Some(open) => open,
            None => return Err(Error::new(Status::Failure, "no file is open")),
        };
        let data = std::mem::take(&mut *buffer.lock().await);
        put(&self.s3, &self.bucket, path, data).await
    }

    pub async fn remove(&self, path: &str) -> Result<(), Error> {
        let request = self.delete(path);
        self.s3.delete_object(request).await.map(drop).map_err(general)
    }

    fn delete(&self, path: &str) -> DeleteObjectRequest {
        DeleteObjectRequest { bucket: self.bucket.clone(), key: path.to_owned(), ..Default::default() }
    }

    pub async fn rename(&self, from: &str, to: &str) -> Result<(), Error> {
        let copy = CopyObjectRequest {
            bucket: self.bucket.clone(),
            copy_source: format!("{}/{}", self.bucket, from),
            key: to.to_owned(),
            metadata_directive: Some(String::from("COPY")),
            ..Default::default()
        };
        self.s3.copy_object(copy).await.map_err(general)?;
        self.remove(from).await
    }

    /// Removes a folder with all that is in it.
    pub async fn remove_folder(&self, folder: &str) -> Result<usize, Error> {
        let files = self.list(folder).await?;
        let objects = files
            .iter()
            .filter_map(|entry| match entry {
                Entry::File { name, .. } => {
                    Some(ObjectIdentifier { key: format!("{folder}/{name}"), version_id: None })
                }
                Entry::Folder { .. } => None,
            })
            .collect::<Vec<_>>();
        if objects.is_empty() {
            return Err(Error::new(Status::NoSuchFile, folder));
        }
        let count = objects.len();
        let delete = Delete { objects, quiet: Some(true) };
        let output = self
            .s3
            .delete_objects(DeleteObjectsRequest {
                bucket: self.bucket.clone(),
                delete,
                ..Default::default()
            })
            .await
            .map_err(general)?;
        match output.errors {
            Some(errors) if !errors.is_empty() => {
                Err(Error::new(Status::Failure, format!("{} files are left", errors.len())))
            }
            _ => Ok(count),
        }
    }
}

async fn put<C: S3>(s3: &C, bucket: &str, key: String, data: Vec<u8>) -> Result<(), Error> {
    let request = PutObjectRequest {
        bucket: bucket.to_owned(),
        key,
        content_length: Some(data.len() as i64),
        body: Some(data.into()),
        ..Default::default()
    };
    s3.put_object(request).await.map_err(general)?;
    Ok(())
}

fn name_of(path: &str) -> String {
    path.rsplit('/').next().unwrap_or(path).to_owned()
}
