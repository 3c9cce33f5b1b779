//! An MFA code, which STS takes once, for each call of STS.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use aws_credential_types::provider::ProvideCredentials;
use rusoto_compat::convert::error_chain;
use rusoto_compat::legacy::{
    AutoRefreshingProvider, StsAssumeRoleSessionCredentialsProvider, StsSessionCredentialsProvider,
};
use rusoto_core::RusotoError;
use rusoto_core::credential::ProvideAwsCredentials;

use crate::Outcome;
use crate::stage::Stage;

/// The user, who looks at the device.
#[derive(Clone)]
struct User {
    aws: Arc<Stage>,
    asked: Arc<AtomicUsize>,
}

impl User {
    fn new() -> Outcome<Self> {
        let stage = Stage::with(|aws| aws.mfa_required(true))?;
        Ok(Self { aws: Arc::new(stage), asked: Arc::default() })
    }

    fn code(&self) -> String {
        self.asked.fetch_add(1, Ordering::SeqCst);
        self.aws.aws.mfa_code()
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    fn codes(&self) -> impl Fn() -> std::future::Ready<io::Result<String>> + Send + Sync + 'static {
        let user = self.clone();
        move || std::future::ready(Ok(user.code()))
    }

    fn device(&self) -> String {
        self.aws.aws.mfa_serial().to_owned()
    }

    /// By Rusoto and by the SDK.
    fn roles(&self) -> Outcome<[StsAssumeRoleSessionCredentialsProvider; 2]> {
        let (arn, name) = (|| self.aws.aws.role_arn().to_owned(), || "moving-house".to_owned());
        let config = self.aws.sdk_config()?.build();
        let (sts, device) = (self.aws.rusoto_sts(), self.device());
        Ok([
            StsAssumeRoleSessionCredentialsProvider::new(
                sts,
                arn(),
                name(),
                None,
                None,
                None,
                Some(device.clone()),
            ),
            StsAssumeRoleSessionCredentialsProvider::from_sdk_config(&config, arn(), name())
                .with_mfa_serial(device),
        ])
    }

    fn sessions(&self) -> Outcome<[StsSessionCredentialsProvider; 2]> {
        let config = self.aws.sdk_config()?.build();
        Ok([
            StsSessionCredentialsProvider::new(self.aws.rusoto_sts(), None, Some(self.device())),
            StsSessionCredentialsProvider::from_sdk_config(&config).with_mfa_serial(self.device()),
        ])
    }
}

/// Two sessions, with a request in each and one in between.
async fn two_sessions<P>(user: &User, provider: P) -> Outcome
where
    P: ProvideAwsCredentials + Send + Sync + 'static,
{
    let before = user.asked();
    let cache = AutoRefreshingProvider::with_settings(provider, user.aws.shared()?);
    let first = cache.credentials().await?;
    cache.credentials().await?;
    assert_eq!(user.asked(), before + 1, "once for a session");
    user.aws.wait(Duration::from_secs(3600));
    let second = cache.credentials().await?;
    assert_ne!(first.aws_access_key_id(), second.aws_access_key_id());
    assert_eq!(user.asked(), before + 2, "and again for the next");
    Ok(())
}

#[tokio::test]
async fn the_user_is_asked_again_for_the_next_session() -> Outcome {
    let user = User::new()?;
    for role in user.roles()? {
        two_sessions(&user, role.with_mfa_codes_from(user.codes())).await?;
    }
    for session in user.sessions()? {
        two_sessions(&user, session.with_mfa_codes_from(user.codes())).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_code_that_was_set_serves_one_session_and_the_last_word_counts() -> Outcome {
    let user = User::new()?;
    for mut provider in user.sessions()? {
        provider.set_mfa_code(user.aws.aws.mfa_code());
        provider.get_session_token().await?;
        let error = provider.credentials().await.err().ok_or("STS took a code twice")?;
        assert!(error.message.contains("invalid MFA one time pass code"), "{error}");
        provider.clear_mfa_code();
        let error = provider.credentials().await.err().ok_or("a session without a code")?;
        assert!(
            error.message.contains("must provide both MFA serial number and one time pass code"),
            "{error}"
        );

        let mut asking = provider.with_mfa_codes_from(user.codes());
        asking.credentials().await?;
        asking.set_mfa_code("000000");
        assert!(asking.credentials().await.is_err());
    }
    for mut role in user.roles()? {
        role.set_mfa_code(user.aws.aws.mfa_code());
        role.assume_role().await?;
        assert!(role.assume_role().await.is_err(), "STS took a code twice");
        role.clear_mfa_code();
        let error = role.credentials().await.err().ok_or("a session without a code")?;
        assert!(
            error.message.contains("must provide both MFA serial number and one time pass code"),
            "{error}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_user_without_a_code_is_an_error_of_the_program_and_sts_is_not_asked() -> Outcome {
    let user = User::new()?;
    for role in user.roles()? {
        let role = role.with_mfa_codes_from(|| async { Err::<String, _>("left at home") });
        let error = role.provide_credentials().await.err().ok_or("a session without a code")?;
        let said = error_chain(&error);
        assert!(said.ends_with("the program gave no MFA code: left at home"), "{said}");
        let error = role.assume_role().await.err().ok_or("a session without a code")?;
        let RusotoError::Credentials(error) = error else { return Err(format!("{error:?}").into()) };
        assert_eq!(error.message, "the program gave no MFA code: left at home");
    }
    assert_eq!(user.aws.aws.calls("AssumeRole"), 0);
    Ok(())
}
