use std::error::Error;
use std::fs::File;
use std::io::{self, Read, Write};

use rusoto_core::RusotoError;
use rusoto_s3 as aws;
use rusoto_s3::{GetObjectError, S3Client, S3};
use tokio::io::AsyncReadExt;
use tokio::runtime::Runtime;

use crate::args::Args;

type Done = Result<(), Box<dyn Error>>;

pub fn run(runtime: &mut Runtime, args: Args) -> Done {
    let client = args.client()?;
    match args.command.as_str() {
        "mb" => make(runtime, &client, &args.bucket),
        "ls" => list(runtime, &client, &args),
        "cat" => cat(runtime, &client, args),
        "put" => put(runtime, &client, &args),
        "rm" => remove(runtime, &client, &args),
        "cp" => copy(runtime, &client, &args),
        other => Err(format!("there is no command {}", other).into()),
    }
}

/// Makes a bucket. One that is there already is fine.
fn make(runtime: &mut Runtime, client: &S3Client, bucket: &str) -> Done {
    let request = aws::CreateBucketRequest { bucket: bucket.to_string(), ..Default::default() };
    match runtime.block_on(client.create_bucket(request)) {
        Ok(_) => Ok(()),
        Err(RusotoError::Service(aws::CreateBucketError::BucketAlreadyOwnedByYou(_))) => Ok(()),
        Err(err) => Err(err.into()),
    }
}

fn list(runtime: &mut Runtime, client: &S3Client, args: &Args) -> Done {
    let mut marker = None;
    loop {
        let output = runtime.block_on(client.list_objects(aws::ListObjectsRequest {
            bucket: args.bucket.clone(),
            prefix: args.key.clone(),
            marker: marker.clone(),
            ..Default::default()
        }))?;
        let objects = output.contents.unwrap_or_default();
        for object in &objects {
            println!(
                "{:>12} {} {}",
                object.size.unwrap_or_default(),
                object.last_modified.as_deref().unwrap_or("-"),
                object.key.as_deref().unwrap_or("")
            );
        }
        marker = objects.last().and_then(|object| object.key.clone());
        if output.is_truncated != Some(true) || marker.is_none() {
            return Ok(());
        }
    }
}

fn cat(runtime: &mut Runtime, client: &S3Client, args: Args) -> Done {
    let key = args.key.ok_or("cat needs a key")?;
    let request = aws::GetObjectRequest { bucket: args.bucket, key, ..Default::default() };
    let output = match runtime.block_on(client.get_object(request)) {
        Ok(output) => output,
        Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) => return Err("no such file".into()),
        Err(RusotoError::HttpDispatch(err)) => return Err(format!("no answer: {}", err).into()),
        Err(err) => return Err(err.into()),
    };
    let mut bytes = Vec::new();
    if let Some(body) = output.body {
        let mut body = body.into_async_read();
        runtime.block_on(body.read_to_end(&mut bytes))?;
    }
    io::stdout().write_all(&bytes)?;
    Ok(())
}

fn put(runtime: &mut Runtime, client: &S3Client, args: &Args) -> Done {
    let mut data = Vec::new();
    match &args.file {
        Some(path) => File::open(path)?.read_to_end(&mut data)?,
        None => io::stdin().read_to_end(&mut data)?,
    };
    let size = data.len();
    let put = client.put_object(aws::PutObjectRequest {
        bucket: args.bucket.clone(),
        key: args.key.clone().ok_or("put needs a key")?,
        content_length: Some(size as i64),
        body: Some(data.into()),
        acl: None, // the bucket decides
        ..Default::default()
    });
    let output = runtime.block_on(put)?;
    eprintln!("{} bytes, {}", size, output.e_tag.unwrap_or_default());
    Ok(())
}

fn remove(runtime: &mut Runtime, client: &S3Client, args: &Args) -> Done {
    let key = args.key.clone().ok_or("rm needs a key")?;
    let mut request = aws::DeleteObjectRequest::default();
    request.bucket = args.bucket.clone();
    request.key = key;
    runtime.block_on(client.delete_object(request))?;
    Ok(())
}

/// Copies to the key that is named by FILE.
fn copy(runtime: &mut Runtime, client: &S3Client, args: &Args) -> Done {
    let (from, to) = match (&args.key, &args.file) {
        (Some(from), Some(to)) => (from, to),
        _ => return Err("cp needs two keys".into()),
    };
    let request = aws::CopyObjectRequest {
        bucket: args.bucket.clone(),
        copy_source: format!("{}/{}", args.bucket, aws::util::encode_key(from)),
        key: to.clone(),
        ..Default::default()
    };
    // Retried once: the first copy after a break often fails.
    runtime.block_on(async {
        match client.copy_object(request.clone()).await {
            Err(RusotoError::HttpDispatch(_)) => client.copy_object(request).await,
            other => other,
        }
    })?;
    Ok(())
}
