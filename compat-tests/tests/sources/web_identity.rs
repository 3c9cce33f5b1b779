//! Rusoto's `WebIdentityProvider` where no STS is asked: it fails before. How it works is in `web_identity_tls`.

use std::fs;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use rusoto_compat::convert::error_chain;
use rusoto_core::credential::{CredentialsError, Secret, Variable};
use rusoto_sts::WebIdentityProvider;

use crate::stage::Stage;
use crate::{Outcome, child};

const ROLE: &str = "arn:aws:iam::000000000000:role/local";

/// Each time the provider reads its token: what it found.
#[derive(Clone, Default)]
struct Reads(Arc<Mutex<Vec<Option<String>>>>);

impl Reads {
    fn add(&self, found: Option<String>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(found);
    }

    fn found(&self) -> Vec<Option<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// As on a pod whose token is late. The session name is looked up after the token and before STS is called, and
/// there is none: so this stays on this machine.
#[tokio::test]
async fn a_missing_token_is_an_error_and_the_file_is_read_anew_for_each_load() -> Outcome {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("token");
    let reads = Reads::default();
    let token = Variable::dynamic({
        let (file, reads) = (file.clone(), reads.clone());
        move || {
            let token = fs::read_to_string(&file);
            reads.add(token.as_ref().ok().cloned());
            Ok(Secret::from(token?))
        }
    });
    let no_name = Variable::dynamic(|| Err(CredentialsError::new("the session has no name")));
    let provider = WebIdentityProvider::new(token, ROLE, Some(no_name));

    let stage = Stage::new()?;
    let shared = stage.shared()?.from_rusoto(provider);
    let clients = stage.clients(&shared)?;
    let error = shared.provide_credentials().await.err().ok_or("credentials without a token")?;
    assert!(matches!(error, SdkError::ProviderError(_)), "{error:?}");
    assert!(error_chain(&error).contains("No such file or directory"), "{}", error_chain(&error));
    for said in stage.refusals(&clients).await {
        assert!(said.contains("source `WebIdentityProvider` failed"), "{said}");
        assert!(said.contains("No such file or directory"), "{said}");
    }
    assert_eq!(reads.found(), [None], "three callers, one look: the others met the pause");

    for (pause, token) in [(250, "first"), (500, "second")] {
        fs::write(&file, token)?;
        stage.wait(Duration::from_millis(pause - 1));
        stage.refusals(&clients).await;
        assert_ne!(reads.found().last(), Some(&Some(token.to_owned())), "the pause is not over");
        stage.wait(Duration::from_millis(1));
        for said in stage.refusals(&clients).await {
            assert!(said.contains("the session has no name"), "{said}");
        }
        assert_eq!(reads.found().last(), Some(&Some(token.to_owned())));
    }
    assert_eq!(reads.found().len(), 3);
    Ok(())
}

/// In images without certificates Rusoto's TLS panics. In a child, because that is read from the environment.
#[test]
fn a_machine_without_certificates_is_an_error() -> Outcome {
    if child::folder().is_some() {
        return without_certificates();
    }
    let folder = tempfile::tempdir()?;
    let none = folder.path().join("none.pem");
    fs::write(&none, "")?;
    let mut child = child::of("web_identity::a_machine_without_certificates_is_an_error", folder.path())?;
    child::run(child.env("SSL_CERT_FILE", none))
}

#[tokio::main(flavor = "current_thread")]
async fn without_certificates() -> Outcome {
    let stage = Stage::new()?;
    let provider = WebIdentityProvider::new(Secret::from(String::new()), ROLE, None::<Option<String>>);
    let shared = stage.shared()?.from_rusoto(provider);
    for said in stage.refusals(&stage.clients(&shared)?).await {
        assert!(said.contains("source `WebIdentityProvider` panicked: no CA certificates found"), "{said}");
    }
    Ok(())
}
