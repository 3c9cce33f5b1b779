//! A proxy between the program and AWS.

use crate::{Outcome, address, aws, list_buckets, trusting};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use test_servers::{Authority, TlsFront};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

/// Counts the tunnels that it opens.
async fn proxy(to: SocketAddr) -> Outcome<(String, Arc<AtomicUsize>)> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let tunnels = Arc::new(AtomicUsize::new(0));
    let opened = Arc::clone(&tunnels);
    tokio::spawn(async move {
        while let Ok((mut client, _)) = listener.accept().await {
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                head.push(client.read_u8().await?);
            }
            if head.starts_with(b"CONNECT ") {
                opened.fetch_add(1, Ordering::Relaxed);
                client.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
                copy_bidirectional(&mut client, &mut TcpStream::connect(to).await?).await?;
            }
        }
        std::io::Result::Ok(())
    });
    Ok((url, tunnels))
}

/// Rusoto has no proxies. A machine may have the variable of one for other programs.
#[tokio::test]
async fn a_proxy_of_the_environment_is_used_on_request_only() -> Outcome {
    let (aws, folder, authority) = (aws().await?, tempfile::tempdir()?, Authority::new()?);
    let services = address(&aws)?;
    let acceptor = authority.acceptor(&["127.0.0.1"])?;
    let front = TlsFront::start("127.0.0.1:0", acceptor, move |_| services).await?;
    let (proxy, tunnels) = proxy(front.address()).await?;
    let endpoint = format!("https://{}", front.address());
    let bundle = trusting(folder.path(), &authority)?;

    let mut env = vec![("AWS_CA_BUNDLE", bundle.as_str()), ("HTTPS_PROXY", &proxy)];
    for expected in [0, 1] {
        let said = list_buckets(&aws, &endpoint, &env).await?;
        assert_eq!((said.ok, said.text.as_str()), (true, "bucket photos\n"));
        assert_eq!(tunnels.load(Ordering::Relaxed), expected);
        env.push(("RUSOTO_COMPAT_PROXY_FROM_ENVIRONMENT", "true"));
    }
    Ok(())
}
