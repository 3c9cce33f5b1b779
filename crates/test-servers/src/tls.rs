//! TLS with a private certificate authority.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream, ToSocketAddrs};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::{ALL_VERSIONS, ServerConfig, SupportedProtocolVersion};

/// A certificate authority that no client trusts by default.
pub struct Authority(CertifiedIssuer<'static, KeyPair>);

impl fmt::Debug for Authority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authority").finish_non_exhaustive()
    }
}

impl Authority {
    /// Creates an authority with a new key.
    ///
    /// # Errors
    /// An error when no key can be made.
    pub fn new() -> io::Result<Self> {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, "private authority of a test");
        let key = KeyPair::generate().map_err(io::Error::other)?;
        CertifiedIssuer::self_signed(params, key).map(Self).map_err(io::Error::other)
    }

    /// Returns the certificate of the authority in PEM, for clients that have to trust it.
    pub fn pem(&self) -> String {
        self.0.pem()
    }

    /// Returns the TLS settings of a server with a certificate for these names and addresses.
    ///
    /// # Errors
    /// An error when a name cannot be in a certificate.
    pub fn acceptor(&self, names: &[&str]) -> io::Result<TlsAcceptor> {
        self.acceptor_of(ALL_VERSIONS, names)
    }

    /// Like [`acceptor`](Self::acceptor), but speaks only these versions of TLS.
    ///
    /// # Errors
    /// An error when a name cannot be in a certificate.
    pub fn acceptor_of(
        &self,
        versions: &[&'static SupportedProtocolVersion],
        names: &[&str],
    ) -> io::Result<TlsAcceptor> {
        let key = KeyPair::generate().map_err(io::Error::other)?;
        let names: Vec<_> = names.iter().map(|&name| name.to_owned()).collect();
        let certificate = CertificateParams::new(names)
            .and_then(|params| params.signed_by(&key, &self.0))
            .map_err(io::Error::other)?;
        let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_protocol_versions(versions)
            .map(|config| config.with_no_client_auth())
            .and_then(|config| config.with_single_cert(vec![certificate.der().clone()], key))
            .map_err(io::Error::other)?;
        Ok(TlsAcceptor::from(Arc::new(config)))
    }
}

/// Ends TLS and passes the bytes on to another server. It stops when it is dropped.
#[derive(Debug)]
pub struct TlsFront {
    address: SocketAddr,
    listening: JoinHandle<()>,
}

impl TlsFront {
    /// Listens at `at`. `upstream` returns the address of the other server for the name that the client asked for.
    ///
    /// # Errors
    /// An error when the address cannot be used.
    pub async fn start(
        at: impl ToSocketAddrs,
        acceptor: TlsAcceptor,
        upstream: impl Fn(Option<&str>) -> SocketAddr + Clone + Send + 'static,
    ) -> io::Result<Self> {
        let listener = TcpListener::bind(at).await?;
        let address = listener.local_addr()?;
        let listening = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let (acceptor, upstream) = (acceptor.clone(), upstream.clone());
                tokio::spawn(async move {
                    // A client that does not trust the certificate ends the handshake with an error.
                    let mut client = acceptor.accept(client).await?;
                    let upstream = upstream(client.get_ref().1.server_name());
                    copy_bidirectional(&mut client, &mut TcpStream::connect(upstream).await?).await
                });
            }
        });
        Ok(Self { address, listening })
    }

    /// Returns the address.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Stops listening. When this returns, the address is free again.
    pub async fn stop(mut self) {
        self.listening.abort();
        let _ = (&mut self.listening).await;
    }
}

impl Drop for TlsFront {
    fn drop(&mut self) {
        self.listening.abort();
    }
}
