//! An address of IPv6 as the endpoint.

use crate::{Outcome, address, aws, list_buckets};
use std::io::Write;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};

#[tokio::test]
async fn an_address_in_brackets_is_an_endpoint() -> Outcome {
    let aws = aws().await?;
    let services = address(&aws)?;
    let Ok(listener) = TcpListener::bind("[::1]:0").await else {
        // Not `eprintln!`, which is hidden when a test passes.
        writeln!(std::io::stderr(), "NOT RUN: this machine has no IPv6")?;
        return Ok(());
    };
    let endpoint = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move {
        while let Ok((mut client, _)) = listener.accept().await {
            copy_bidirectional(&mut client, &mut TcpStream::connect(services).await?).await?;
        }
        std::io::Result::Ok(())
    });
    let said = list_buckets(&aws, &endpoint, &[]).await?;
    assert_eq!((said.ok, said.text.as_str()), (true, "bucket photos\n"));
    Ok(())
}
