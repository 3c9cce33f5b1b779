//! Needs an S3 at `S3_ENDPOINT`, and its keys in the usual variables.

use rusoto_s3::CreateBucketRequest;
use sftp_gateway::{client_for, region, Entry, Gateway, S3Client, Status, S3};

fn client() -> S3Client {
    let variable = |name| std::env::var(name).unwrap();
    client_for(&variable("AWS_ACCESS_KEY_ID"), &variable("AWS_SECRET_ACCESS_KEY"), region())
}

async fn gateway(bucket: &str) -> Option<Gateway<S3Client>> {
    std::env::var_os("S3_ENDPOINT")?;
    let s3 = client();
    s3.create_bucket(CreateBucketRequest { bucket: bucket.into(), ..Default::default() }).await.unwrap();
    Some(Gateway::new(s3, bucket))
}

async fn write<T: S3 + Send + Sync>(gateway: &mut Gateway<T>, path: &str, text: &str) {
    let buffer = gateway.create(path).await;
    buffer.lock().await.extend_from_slice(text.as_bytes());
    gateway.close().await.unwrap();
}

fn file(name: &str, size: u64) -> Entry {
    Entry::File { name: name.to_owned(), size }
}

#[tokio::test]
async fn files_are_written_read_and_renamed() {
    let Some(mut gateway) = gateway("sftp-files").await else { return };
    write(&mut gateway, "in/a.txt", "0123456789").await;
    assert_eq!(gateway.read("in/a.txt", 2, 3).await.unwrap(), b"234");
    gateway.rename("in/a.txt", "out/b.txt").await.unwrap();
    assert_eq!(gateway.stat("out/b.txt").await.unwrap(), file("b.txt", 10));
    assert_eq!(gateway.read("in/a.txt", 0, 1).await.unwrap_err().status, Status::NoSuchFile);
    assert_eq!(gateway.stat("in/a.txt").await.unwrap_err().status, Status::NoSuchFile);
}

#[tokio::test]
async fn folders_are_listed_and_removed() {
    let Some(mut gateway) = gateway("sftp-folders").await else { return };
    for path in ["top.txt", "docs/one.txt", "docs/two.txt"] {
        write(&mut gateway, path, "text").await;
    }
    let folder = Entry::Folder { name: "docs".to_owned() };
    assert_eq!(gateway.list("").await.unwrap(), [folder, file("top.txt", 4)]);
    assert_eq!(gateway.remove_folder("docs").await.unwrap(), 2);
    assert_eq!(gateway.list("").await.unwrap(), [file("top.txt", 4)]);
    assert_eq!(gateway.remove_folder("docs").await.unwrap_err().status, Status::NoSuchFile);
}

#[tokio::test]
async fn a_wrong_password_is_refused() {
    if std::env::var_os("S3_ENDPOINT").is_none() {
        return;
    }
    let gateway = Gateway::new(client_for("AKIAWRONG", "no", region()), "sftp-files");
    assert_eq!(gateway.list("").await.unwrap_err().status, Status::PermissionDenied);
}
