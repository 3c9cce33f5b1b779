//! AWS in that network: `local-aws` behind TLS, the metadata services at their addresses, an SSO portal.

use crate::Outcome;
use crate::certificates;
use crate::sso_portal;
use local_aws::LocalAws;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

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
}

impl Servers {
    pub(crate) async fn start(folder: &Path) -> Outcome<Self> {
        let aws = LocalAws::builder().imds_v2_only(true).start().await?;
        let sso_token = aws.web_identity_token();
        let portal = sso_portal::start(&aws, &sso_token).await?;
        let this = Self { aws, sso_token };
        let acceptor = TlsAcceptor::from(Arc::new(certificates::issue(folder, &NAMES)?));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 443)).await?;
        let services = address(&this.aws.endpoint_url())?;
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let acceptor = acceptor.clone();
                tokio::spawn(async move {
                    let mut client = acceptor.accept(client).await?;
                    let is_for_portal = client.get_ref().1.server_name() == Some(SSO_PORTAL);
                    let mut server =
                        TcpStream::connect(if is_for_portal { portal } else { services }).await?;
                    copy_bidirectional(&mut client, &mut server).await
                });
            }
        });
        Ok(this)
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
