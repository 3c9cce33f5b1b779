//! TLS for the addresses of AWS, with a certificate authority of our own.

use std::path::{Path, PathBuf};

use tokio_rustls::TlsAcceptor;

use crate::sourcing::Played;

/// The names that resolve to loopback in a stage. All others do not resolve.
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

/// The authority for [`HOSTS`], and the file with which a probe trusts it.
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
    /// Creates an authority and writes its certificate into this folder.
    pub fn new(folder: &Path) -> Played<Self> {
        let authority = test_servers::Authority::new().map_err(|error| format!("no authority: {error}"))?;
        let acceptor = authority.acceptor(HOSTS).map_err(|error| format!("no certificate: {error}"))?;
        let file = folder.join("authority.pem");
        std::fs::write(&file, authority.pem()).map_err(|error| format!("{}: {error}", file.display()))?;
        Ok(Self { acceptor, file })
    }

    /// Returns the file for `SSL_CERT_FILE`.
    pub fn file(&self) -> &Path {
        &self.file
    }

    pub(super) fn acceptor(&self) -> TlsAcceptor {
        self.acceptor.clone()
    }
}
