//! A photo album on Rusoto, as programs of its time were written. It knows nothing of rusoto-compat.
//!
//! It reads the name of a photo from each line, fetches the photo, and prints a line that says how it went.

use rusoto_core::Region;
use rusoto_s3::{GetObjectRequest, S3Client, S3};
use std::error::Error;
use std::io::BufRead;
use tokio::io::AsyncReadExt;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let endpoint = std::env::var("S3_ENDPOINT")?;
    let region = Region::Custom { name: "us-east-1".to_owned(), endpoint };
    let s3 = S3Client::new(region);
    for name in std::io::stdin().lock().lines() {
        match fetch(&s3, name?).await {
            Ok(photo) => println!("{} bytes", photo.len()),
            Err(error) => println!("error: {}", error.to_string().replace('\n', " ")),
        }
    }
    Ok(())
}

async fn fetch(s3: &S3Client, name: String) -> Result<Vec<u8>, Box<dyn Error>> {
    let request = GetObjectRequest { bucket: "photos".to_owned(), key: name, ..Default::default() };
    let mut photo = Vec::new();
    if let Some(body) = s3.get_object(request).await?.body {
        body.into_async_read().read_to_end(&mut photo).await?;
    }
    Ok(photo)
}
