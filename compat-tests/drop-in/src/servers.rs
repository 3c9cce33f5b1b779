//! AWS in that network: `local-aws` behind TLS, the metadata services at their addresses, an SSO portal.

use crate::Outcome;
use crate::sso_portal;
use local_aws::LocalAws;
use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use test_servers::{Authority, TlsFront};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};

/// Where the instance metadata service is.
pub(crate) const INSTANCE_METADATA: &str = "169.254.169.254";
/// Where EKS Pod Identity's agent is.
pub(crate) const POD_IDENTITY: &str = "169.254.170.23";

const SSO_PORTAL: &str = "portal.sso.us-east-1.amazonaws.com";

/// What stands in `/etc/hosts` and in the certificate.
pub(crate) const NAMES: [&str; 3] = ["s3.us-east-1.amazonaws.com", "sts.us-east-1.amazonaws.com", SSO_PORTAL];

/// What is there in every place. All of it ends with the process.
pub(crate) struct Servers {
    aws: LocalAws,
    sso_token: String,
    _tls: TlsFront,
}

impl Servers {
    pub(crate) async fn start(folder: &Path) -> Outcome<Self> {
        let aws = LocalAws::builder().imds_v2_only(true).start().await?;
        let sso_token = aws.web_identity_token();
        let portal = sso_portal::start(&aws, &sso_token)?;
        let authority = Authority::new()?;
        fs::write(authority_in(folder), authority.pem())?;
        let services = address(&aws.endpoint_url())?;
        let at = (Ipv4Addr::LOCALHOST, 443);
        let tls = TlsFront::start(at, authority.acceptor(&NAMES)?, move |name| {
            if name == Some(SSO_PORTAL) { portal } else { services }
        });
        Ok(Self { aws, sso_token, _tls: tls.await? })
    }

    pub(crate) fn aws(&self) -> &LocalAws {
        &self.aws
    }

    /// What the portal wants to see.
    pub(crate) fn sso_token(&self) -> &str {
        &self.sso_token
    }

    pub(crate) async fn serve_instance_metadata(&mut self) -> Outcome {
        forward(INSTANCE_METADATA, self.aws.imds_addr()).await
    }

    pub(crate) async fn serve_pod_identity(&mut self) -> Outcome {
        forward(POD_IDENTITY, address(&self.aws.container_uri())?).await
    }
}

/// Where the program finds the certificate of the authority.
pub(crate) fn authority_in(folder: &Path) -> PathBuf {
    folder.join("authority.pem")
}

/// The address in an `http://` URL.
fn address(url: &str) -> Outcome<SocketAddr> {
    let rest = url.strip_prefix("http://").ok_or("not http")?;
    Ok(rest.split('/').next().unwrap_or(rest).parse()?)
}

async fn forward(from: &str, to: SocketAddr) -> Outcome {
    let listener = TcpListener::bind((from, 80)).await?;
    tokio::spawn(async move {
        while let Ok((mut client, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut server = TcpStream::connect(to).await?;
                copy_bidirectional(&mut client, &mut server).await
            });
        }
    });
    Ok(())
}
