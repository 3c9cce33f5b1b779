//! HTTP/2, which TLS negotiates.

use crate::{Outcome, aws, list_buckets, trusting};
use bytes::Bytes;
use std::sync::Arc;
use test_servers::Authority;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

const BUCKETS: &str = "<ListAllMyBucketsResult><Buckets><Bucket><Name>over-http-2</Name></Bucket></Buckets>\
                       </ListAllMyBucketsResult>";

#[tokio::test]
async fn a_server_that_speaks_it_is_spoken_to_in_it() -> Outcome {
    let (aws, folder, authority) = (aws().await?, tempfile::tempdir()?, Authority::new()?);
    let mut config = (**authority.acceptor(&["127.0.0.1"])?.config()).clone();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let endpoint = format!("https://{}", listener.local_addr()?);

    let bundle = trusting(folder.path(), &authority)?;
    let env = [("AWS_CA_BUNDLE", bundle.as_str())];
    let program = list_buckets(&aws, &endpoint, &env);
    let (said, served) = tokio::join!(program, serve(listener, acceptor));
    served?;
    let said = said?;
    assert_eq!((said.ok, said.text.as_str()), (true, "bucket over-http-2\n"));
    Ok(())
}

/// Answers one request, and waits until the client is gone.
async fn serve(listener: TcpListener, acceptor: TlsAcceptor) -> Outcome {
    let (client, _) = listener.accept().await?;
    let mut connection = h2::server::handshake(acceptor.accept(client).await?).await?;
    let (request, mut respond) = connection.accept().await.ok_or("no request")??;
    assert!(request.headers().contains_key("authorization"), "{:?}", request.headers());
    let mut body = respond.send_response(http::Response::new(()), false)?;
    body.send_data(Bytes::from_static(BUCKETS.as_bytes()), true)?;
    while connection.accept().await.is_some() {}
    Ok(())
}
