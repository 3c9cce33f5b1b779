//! The servers between the clients and the loopback AWS: an endpoint with TLS, and a proxy.

use narration::Outcome;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::{ServerConfig, version};

/// Speaks only TLS 1.3, and passes the contents on.
pub(crate) struct TlsEndpoint {
    addr: SocketAddr,
    authority: String,
    handshakes: Arc<AtomicU64>,
}

impl TlsEndpoint {
    pub(crate) async fn start(upstream: &str) -> Outcome<Self> {
        let upstream: SocketAddr = upstream.trim_start_matches("http://").parse()?;
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, "private authority of the example");
        let authority = CertifiedIssuer::self_signed(params, KeyPair::generate()?)?;
        let key = KeyPair::generate()?;
        let certificate =
            CertificateParams::new(vec!["localhost".to_owned()])?.signed_by(&key, &authority)?;
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_protocol_versions(&[&version::TLS13])?
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivateKeyDer::Pkcs8(key.serialize_der().into()),
            )?;

        let acceptor = TlsAcceptor::from(Arc::new(config));
        let (listener, addr) = listen().await?;
        let handshakes = Arc::new(AtomicU64::new(0));
        let counted = Arc::clone(&handshakes);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, counted) = (acceptor.clone(), Arc::clone(&counted));
                tokio::spawn(async move {
                    // A client that does not trust the certificate ends the handshake.
                    if let Ok(stream) = acceptor.accept(stream).await {
                        counted.fetch_add(1, Ordering::SeqCst);
                        relay(stream, TcpStream::connect(upstream).await).await;
                    }
                });
            }
        });
        Ok(Self { addr, authority: authority.pem(), handshakes })
    }

    pub(crate) fn host(&self) -> String {
        format!("localhost:{}", self.addr.port())
    }

    pub(crate) fn url(&self) -> String {
        format!("https://{}", self.host())
    }

    /// Returns the certificate of the authority in PEM.
    pub(crate) fn authority(&self) -> &str {
        &self.authority
    }

    /// Returns the number of handshakes that clients completed.
    pub(crate) fn handshakes(&self) -> u64 {
        self.handshakes.load(Ordering::SeqCst)
    }
}

/// Opens tunnels with CONNECT, and records their targets.
pub(crate) struct Proxy {
    addr: SocketAddr,
    tunnels: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    pub(crate) async fn start() -> Outcome<Self> {
        let (listener, addr) = listen().await?;
        let tunnels = Arc::new(Mutex::new(Vec::new()));
        let noted = Arc::clone(&tunnels);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(tunnel(stream, Arc::clone(&noted)));
            }
        });
        Ok(Self { addr, tunnels })
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.addr)
    }

    pub(crate) fn tunnels(&self) -> Vec<String> {
        self.tunnels.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Reads `CONNECT host:port HTTP/1.1` and headers up to the empty line, and passes on everything that follows.
async fn tunnel(stream: TcpStream, noted: Arc<Mutex<Vec<String>>>) -> Option<()> {
    let mut stream = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if stream.read_line(&mut head).await.ok()? == 0 {
            return None;
        }
    }
    let target = head.strip_prefix("CONNECT ")?.split(' ').next()?.to_owned();
    let upstream = TcpStream::connect(&target).await;
    let answer = if upstream.is_ok() { "200 OK" } else { "502 Bad Gateway" };
    noted.lock().unwrap_or_else(PoisonError::into_inner).push(target);
    stream.write_all(format!("HTTP/1.1 {answer}\r\n\r\n").as_bytes()).await.ok()?;
    relay(stream, upstream).await;
    Some(())
}

/// Copies bytes until either side closes. The clients at both ends handle a broken connection.
async fn relay(mut here: impl AsyncRead + AsyncWrite + Unpin, there: std::io::Result<TcpStream>) {
    if let Ok(mut there) = there {
        let _ = copy_bidirectional(&mut here, &mut there).await;
    }
}

async fn listen() -> Outcome<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let addr = listener.local_addr()?;
    Ok((listener, addr))
}
