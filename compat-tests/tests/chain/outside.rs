//! STS and SSO are outside: behind the proxy and the certificates that the environment names.

use crate::{Outcome, child};
use aws_credential_types::provider::ProvideCredentials;
use local_aws::LocalAws;
use rusoto_compat::SharedCredentials;
use rusoto_compat::chain::{ProfileProvider, WebIdentityProvider, error_message};
use rusoto_credential::ProvideAwsCredentials;
use std::fs;
use std::net::Ipv4Addr;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError};
use test_servers::Authority;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;
use tokio_rustls::TlsAcceptor;

const STS: &str = "sts.eu-west-1.amazonaws.com";
const SSO: &str = "portal.sso.eu-west-1.amazonaws.com";
/// The SHA-1 of the start URL, by which the CLI names the file of its token.
const TOKEN: &str = "2b829a45f04c9828cb45b7d092d8e4aa30818393.json";

/// A proxy that takes every connection to where it is to go itself, with certificates of an authority of its own.
struct Proxy {
    address: String,
    asked: Arc<Mutex<Vec<String>>>,
    _runtime: Runtime,
}

impl Proxy {
    /// The authority's certificate is written into the folder.
    fn start(folder: &Path, aws: &LocalAws) -> Outcome<Self> {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        let acceptor = acceptor(folder)?;
        let listener = runtime.block_on(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)))?;
        let address = listener.local_addr()?.to_string();
        let asked = Arc::<Mutex<Vec<String>>>::default();
        let (seen, sts) = (Arc::clone(&asked), aws.endpoint_url().trim_start_matches("http://").to_owned());
        runtime.spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let (acceptor, seen, sts) = (acceptor.clone(), Arc::clone(&seen), sts.clone());
                // A client that hangs up has seen enough.
                tokio::spawn(async move { drop(serve(client, acceptor, &seen, &sts).await) });
            }
        });
        Ok(Self { address, asked, _runtime: runtime })
    }

    /// The first lines of the requests to it.
    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

async fn serve(
    client: TcpStream,
    acceptor: TlsAcceptor,
    asked: &Mutex<Vec<String>>,
    sts: &str,
) -> std::io::Result<()> {
    let mut client = BufReader::new(client);
    // A request for a tunnel, or at once the greeting of TLS.
    if client.fill_buf().await?.first() == Some(&b'C') {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") && client.read_line(&mut head).await? > 0 {}
        let line = head.lines().next().unwrap_or_default().to_owned();
        let is_sso = line.contains(SSO);
        asked.lock().unwrap_or_else(PoisonError::into_inner).push(line);
        client.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
        if is_sso {
            return sso(acceptor.accept(client).await?).await;
        }
    }
    let mut client = acceptor.accept(client).await?;
    let mut server = TcpStream::connect(sts).await?;
    tokio::io::copy_bidirectional(&mut client, &mut server).await.map(drop)
}

async fn sso(mut client: impl AsyncReadExt + AsyncWriteExt + Unpin) -> std::io::Result<()> {
    let mut request = [0; 4096];
    let _ = client.read(&mut request).await?;
    let keys = r#"{"roleCredentials":{"accessKeyId":"ASIASSO","secretAccessKey":"s","sessionToken":"t","expiration":4102444800000}}"#;
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", keys.len());
    client.write_all(format!("{head}{keys}").as_bytes()).await?;
    client.shutdown().await
}

fn acceptor(folder: &Path) -> Outcome<TlsAcceptor> {
    let authority = Authority::new()?;
    // As real bundles have them: words, and a certificate that nobody can read.
    let bundle = format!(
        "Our authority\n{}-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
        authority.pem()
    );
    fs::write(folder.join("ca.pem"), bundle)?;
    Ok(authority.acceptor(&[STS, SSO, "127.0.0.1"])?)
}

/// A process with a token, a role, and a profile of each kind.
fn process(test: &str, folder: &Path, aws: &LocalAws) -> Outcome<Command> {
    let keys = aws.root_keys();
    let role = aws.role_arn();
    let cache = folder.join(".aws/sso/cache");
    fs::create_dir_all(&cache)?;
    fs::write(
        folder.join(".aws/config"),
        format!(
            "[default]\nregion = eu-west-1\nrole_arn = {role}\nsource_profile = keys\n\
             [profile keys]\naws_access_key_id = {}\naws_secret_access_key = {}\n\
             [profile sso]\nsso_start_url = https://d-123.awsapps.com/start\nsso_region = eu-west-1\n\
             sso_account_id = 123456789012\nsso_role_name = reader\n",
            keys.access_key_id, keys.secret_access_key
        ),
    )?;
    let token = r#"{"accessToken":"in","expiresAt":"2100-01-01T00:00:00Z","region":"eu-west-1"}"#;
    fs::write(cache.join(TOKEN), token)?;
    fs::write(folder.join("token"), aws.web_identity_token())?;
    let mut process = child::of(&format!("outside::{test}"), folder)?;
    process
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .env("AWS_MAX_ATTEMPTS", "1")
        .env("AWS_ROLE_ARN", role)
        .env("AWS_WEB_IDENTITY_TOKEN_FILE", folder.join("token"));
    Ok(process)
}

#[test]
fn neither_proxy_nor_certificates_of_the_environment_were_looked_at_for_sts_and_sso() -> Outcome {
    if child::folder().is_some() {
        return everybody_answers();
    }
    let folder = tempfile::tempdir()?;
    let aws = LocalAws::builder().region("eu-west-1").start_blocking()?;
    let proxy = Proxy::start(folder.path(), &aws)?;
    let name = "neither_proxy_nor_certificates_of_the_environment_were_looked_at_for_sts_and_sso";
    let mut process = process(name, folder.path(), &aws)?;
    child::run(
        process
            .env("HTTPS_PROXY", format!("http://{}", proxy.address))
            .env("AWS_CA_BUNDLE", folder.path().join("ca.pem")),
    )?;
    let to_sts = format!("CONNECT {STS}:443 HTTP/1.1");
    let mut expected = vec![to_sts; 6];
    expected.push(format!("CONNECT {SSO}:443 HTTP/1.1"));
    assert_eq!(proxy.asked(), expected);
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn everybody_answers() -> Outcome {
    let web = WebIdentityProvider::from_environment().provide_credentials().await;
    assert!(web.map_err(|error| error_message(&error))?.access_key_id().starts_with("ASIA"));
    ProfileProvider::new()?.provide_credentials().await.map_err(|error| error_message(&error))?;
    let chain = SharedCredentials::default_chain().provide_credentials().await;
    chain.map_err(|error| error_message(&error))?;
    rusoto_compat::legacy::ChainProvider::new().credentials().await?;
    rusoto_compat::legacy::WebIdentityProvider::from_k8s_env().credentials().await?;
    patched_rusoto_credential::ProvideAwsCredentials::credentials(
        &patched_rusoto_credential::ChainProvider::new(),
    )
    .await?;
    let mut sso = ProfileProvider::new()?;
    sso.set_profile("sso");
    let sso = sso.provide_credentials().await.map_err(|error| error_message(&error))?;
    assert_eq!(sso.access_key_id(), "ASIASSO");
    Ok(())
}

#[test]
fn the_hosts_of_no_proxy_are_asked_directly() -> Outcome {
    if child::folder().is_some() {
        return the_role_answers();
    }
    let folder = tempfile::tempdir()?;
    let aws = LocalAws::builder().region("eu-west-1").start_blocking()?;
    let proxy = Proxy::start(folder.path(), &aws)?;
    let mut process = process("the_hosts_of_no_proxy_are_asked_directly", folder.path(), &aws)?;
    // What stands there takes TLS as well.
    child::run(
        process
            .env("ALL_PROXY", "http://127.0.0.1:1")
            .env("NO_PROXY", "elsewhere.example,127.0.0.0/8")
            .env("AWS_ENDPOINT_URL_STS", format!("https://{}", proxy.address))
            .env("AWS_CA_BUNDLE", folder.path().join("ca.pem")),
    )?;
    assert_eq!(aws.calls("AssumeRole"), 1);
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn the_role_answers() -> Outcome {
    ProfileProvider::new()?.provide_credentials().await.map_err(|error| error_message(&error))?;
    Ok(())
}

#[test]
fn a_bundle_without_certificates_and_a_proxy_that_is_none_are_errors_that_name_them() -> Outcome {
    if let Some(folder) = child::folder() {
        return the_role_is_refused(&folder);
    }
    let folder = tempfile::tempdir()?;
    let aws = LocalAws::start_blocking()?;
    fs::write(folder.path().join("junk"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")?;
    let test = "a_bundle_without_certificates_and_a_proxy_that_is_none_are_errors_that_name_them";
    for (variable, value, said) in [
        ("AWS_CA_BUNDLE", folder.path().join("junk"), "which has no certificate in PEM form"),
        (
            "AWS_CA_BUNDLE",
            folder.path().join("nothing"),
            "the certificates cannot be read that AWS_CA_BUNDLE names",
        ),
        ("HTTPS_PROXY", "socks5://me:hunter2@127.0.0.1:1".into(), "which is no proxy: write http(s)://"),
    ] {
        fs::write(folder.path().join("said"), said)?;
        child::run(process(test, folder.path(), &aws)?.env(variable, value))?;
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn the_role_is_refused(folder: &Path) -> Outcome {
    let error = ProfileProvider::new()?.provide_credentials().await.err().ok_or("an error was expected")?;
    let (said, expected) = (error_message(&error), fs::read_to_string(folder.join("said"))?);
    assert!(said.contains(&expected), "{said}");
    assert!(!said.contains("hunter2") && !said.contains("panicked"), "{said}");
    Ok(())
}
