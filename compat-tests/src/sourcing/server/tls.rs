//! TLS for the addresses of AWS, with an authority of our own.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

use crate::sourcing::Played;

/// The names that lead to loopback in a stage. All others lead nowhere.
pub const HOSTS: &[&str] = &[
    "sts.us-east-1.amazonaws.com",
    "sts.us-east-2.amazonaws.com",
    "sts.eu-west-1.amazonaws.com",
    "sts.il-central-1.amazonaws.com",
    "sts.cn-north-1.amazonaws.com.cn",
    "oidc.us-east-1.amazonaws.com",
    "portal.sso.us-east-1.amazonaws.com",
    "credentials.example",
];

/// What signs for [`HOSTS`], and the file by which a probe trusts it.
#[derive(Clone)]
pub struct Authority {
    acceptor: TlsAcceptor,
    file: PathBuf,
}

impl std::fmt::Debug for Authority {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Authority").field("file", &self.file).finish_non_exhaustive()
    }
}

impl Authority {
    /// A new one, whose certificate is written into this folder.
    pub fn new(folder: &Path) -> Played<Self> {
        let issue = || -> Result<_, rcgen::Error> {
            let mut authority = CertificateParams::default();
            authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
            let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate()?)?;
            let key = KeyPair::generate()?;
            let names: Vec<String> = HOSTS.iter().map(|&host| host.to_owned()).collect();
            let certificate = CertificateParams::new(names)?.signed_by(&key, &authority)?;
            Ok((authority.pem(), certificate, key))
        };
        let (pem, certificate, key) = issue().map_err(|error| format!("no certificate: {error}"))?;
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map(|config| config.with_no_client_auth())
            .and_then(|config| config.with_single_cert(vec![certificate.der().clone()], key))
            .map_err(|error| format!("no TLS: {error}"))?;
        let file = folder.join("authority.pem");
        std::fs::write(&file, pem).map_err(|error| format!("{}: {error}", file.display()))?;
        Ok(Self { acceptor: TlsAcceptor::from(Arc::new(config)), file })
    }

    /// For `SSL_CERT_FILE`.
    pub fn file(&self) -> &Path {
        &self.file
    }

    pub(super) fn acceptor(&self) -> TlsAcceptor {
        self.acceptor.clone()
    }
}
