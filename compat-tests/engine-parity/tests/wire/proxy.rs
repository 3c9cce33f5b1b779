//! A proxy between the program and AWS.

use crate::{Outcome, address, aws, list_buckets, trusting};
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use test_servers::{Authority, TlsFront};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

/// Leads every tunnel to one address. Notes the hosts that the tunnels were asked for.
pub(crate) async fn start(to: SocketAddr) -> Outcome<(String, Arc<Mutex<Vec<String>>>)> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let tunnels = Arc::new(Mutex::new(Vec::new()));
    let opened = Arc::clone(&tunnels);
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            tokio::spawn(tunnel(client, to, Arc::clone(&opened)));
        }
    });
    Ok((url, tunnels))
}

async fn tunnel(mut client: TcpStream, to: SocketAddr, opened: Arc<Mutex<Vec<String>>>) -> io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(client.read_u8().await?);
    }
    let head = String::from_utf8_lossy(&head);
    if let Some(host) = head.strip_prefix("CONNECT ").and_then(|rest| rest.split(' ').next()) {
        opened.lock().unwrap_or_else(PoisonError::into_inner).push(host.to_owned());
        client.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
        copy_bidirectional(&mut client, &mut TcpStream::connect(to).await?).await?;
    }
    Ok(())
}

/// Rusoto has no proxies. A machine may have the variable of one for other programs.
#[tokio::test]
async fn a_proxy_of_the_environment_is_used_on_request_only() -> Outcome {
    let (aws, folder, authority) = (aws().await?, tempfile::tempdir()?, Authority::new()?);
    let services = address(&aws)?;
    let acceptor = authority.acceptor(&["127.0.0.1"])?;
    let front = TlsFront::start("127.0.0.1:0", acceptor, move |_| services).await?;
    let (proxy, tunnels) = start(front.address()).await?;
    let endpoint = format!("https://{}", front.address());
    let bundle = trusting(folder.path(), &authority)?;

    let mut env = vec![("AWS_CA_BUNDLE", bundle.as_str()), ("HTTPS_PROXY", &proxy)];
    for expected in [0, 1] {
        let said = list_buckets(&aws, &endpoint, &env).await?;
        assert_eq!((said.ok, said.text.as_str()), (true, "bucket photos\n"));
        assert_eq!(tunnels.lock().unwrap_or_else(PoisonError::into_inner).len(), expected);
        env.push(("RUSOTO_COMPAT_PROXY_FROM_ENVIRONMENT", "true"));
    }
    Ok(())
}
