//! TLS with a private authority.

use crate::{Outcome, address, aws, list_buckets, trusting};
use test_servers::{Authority, TlsFront};
use tokio_rustls::rustls::SupportedProtocolVersion;
use tokio_rustls::rustls::version::{TLS12, TLS13};

async fn over(version: &'static SupportedProtocolVersion) -> Outcome {
    let (aws, folder, authority) = (aws().await?, tempfile::tempdir()?, Authority::new()?);
    let services = address(&aws)?;
    let acceptor = authority.acceptor_of(&[version], &["127.0.0.1"])?;
    let front = TlsFront::start("127.0.0.1:0", acceptor, move |_| services).await?;
    let endpoint = format!("https://{}", front.address());

    let bundle = trusting(folder.path(), &authority)?;
    let said = list_buckets(&aws, &endpoint, &[("AWS_CA_BUNDLE", &bundle)]).await?;
    assert_eq!((said.ok, said.text.as_str()), (true, "bucket photos\n"));

    // Without the bundle the program trusts the authorities of the machine, and this is none of them.
    let said = list_buckets(&aws, &endpoint, &[]).await?;
    assert!(!said.ok && said.text.starts_with("Error during dispatch: "), "{}", said.text);
    assert!(said.text.contains("invalid peer certificate: UnknownIssuer"), "{}", said.text);
    assert_eq!(aws.calls("ListBuckets"), 1);
    Ok(())
}

#[tokio::test]
async fn version_1_2_with_a_private_authority() -> Outcome {
    over(&TLS12).await
}

#[tokio::test]
async fn version_1_3_with_a_private_authority() -> Outcome {
    over(&TLS13).await
}
