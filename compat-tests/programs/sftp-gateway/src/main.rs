//! A shell with the commands of `sftp`, which is enough to try the gateway.

use std::io::BufRead;

use sftp_gateway::{client_for, region, Error, Gateway, S3};

async fn command<T: S3 + Send + Sync>(gateway: &Gateway<T>, line: &str) -> Result<String, Error> {
    let mut words = line.split_whitespace();
    match (words.next(), words.next(), words.next()) {
        (Some("ls"), folder, None) => Ok(format!("{:#?}", gateway.list(folder.unwrap_or("")).await?)),
        (Some("rm"), Some(path), None) => gateway.remove(path).await.map(|()| String::new()),
        (Some("rename"), Some(from), Some(to)) => gateway.rename(from, to).await.map(|()| String::new()),
        _ => Ok("ls, rm, rename".to_owned()),
    }
}

#[tokio::main]
async fn main() {
    let mut arguments = std::env::args().skip(1);
    let (user, password, bucket) = match (arguments.next(), arguments.next(), arguments.next()) {
        (Some(user), Some(password), Some(bucket)) => (user, password, bucket),
        _ => return eprintln!("sftp-gateway USER PASSWORD BUCKET"),
    };
    let gateway = Gateway::new(client_for(&user, &password, region()), bucket);
    for line in std::io::stdin().lock().lines().flatten() {
        match command(&gateway, &line).await {
            Ok(text) => println!("{text}"),
            Err(err) => eprintln!("{:?}: {}", err.status, err.message),
        }
    }
}
