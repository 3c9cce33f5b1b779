//! The credentials of a role of IAM Identity Center, with the token that `aws sso login` stores in the home directory.
//!
//! The provider of aws-config is not used. It refuses a token if its expiry is not in the format of the newest AWS CLI,
//! and its errors do not tell an expired session from other faults.

use crate::chain::context::ProviderContext;
use crate::chain::failure::{BoxError, Failure};
use crate::chain::json::Fields;
use crate::chain::service_config::{ServiceConfig, client_config};
use crate::chain::{session, small_file};
use crate::error_chain::error_chain;
use crate::expiry;
use crate::sendable::is_sendable;
use aws_credential_types::Credentials;
use aws_credential_types::provider;
use aws_credential_types::provider::error::CredentialsError;
use aws_sdk_sso::operation::get_role_credentials::GetRoleCredentialsError;
use aws_smithy_types::DateTime;
use sha1::{Digest, Sha1};
use std::error::Error;
use std::fmt::Write as _;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use tokio::runtime::Handle;
use zeroize::Zeroizing;

/// The time before expiry at which a token is renewed, as in aws-config.
const RENEWAL: Duration = Duration::from_secs(5 * 60);
const REMEDY: &str = "(is the session of `aws sso login` over?)";

/// The settings of a role in a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SsoRole {
    /// The name of the section `[sso-session name]`, in the newer form.
    pub(super) session: Option<String>,
    pub(super) start_url: String,
    pub(super) region: String,
    pub(super) account_id: String,
    pub(super) role_name: String,
}

#[derive(Debug, Clone)]
pub(super) struct SsoProvider {
    pub(super) role: SsoRole,
    /// The name of the profile for errors: "profile `x`".
    pub(super) origin: String,
    /// Region and endpoint of the service with the roles, and of the service that renews tokens. Both are in the role's
    /// region.
    pub(super) sso: ServiceConfig,
    pub(super) oidc: ServiceConfig,
    pub(super) timeout: Duration,
    pub(super) context: ProviderContext,
}

impl SsoProvider {
    pub(super) async fn load(&self) -> provider::Result {
        let subject = || format!("IAM Identity Center, asked for {},", self.origin);
        self.context.within(self.timeout, subject, self.ask()).await
    }

    async fn ask(&self) -> provider::Result {
        let path = self.cached()?;
        let mut token = Token::read(&path).await.map_err(|problem| self.failed(problem))?;
        let now = self.context.time_source().now();
        let is_good = token.ends_at.duration_since(now).is_ok_and(|left| left > RENEWAL);
        let mut renewed = Ok(());
        if self.role.session.is_some() && !is_good {
            renewed = self.renew(&mut token, &path, now).await;
            // Somebody else may have renewed the token, and this one's refresh token is then invalid.
            if renewed.is_err()
                && let Ok(theirs) = Token::read(&path).await
                && theirs.ends_at > token.ends_at
            {
                (token, renewed) = (theirs, Ok(()));
            }
        }
        // A valid token is enough for a session, even if its renewal failed. The next loads try again.
        if let Err(error) = &renewed {
            note("renewed", &path, &**error);
        }
        if token.ends_at <= now {
            let text = format!("the token in {path:?} has expired {REMEDY}");
            return Err(self.failed(match renewed {
                Ok(()) => text.into(),
                Err(cause) => Failure::new(text, cause).into(),
            }));
        }
        self.credentials(&token).await
    }

    /// Returns the path that the AWS CLI and the SDKs use.
    fn cached(&self) -> Result<PathBuf, CredentialsError> {
        let home =
            self.context.env().home().ok_or_else(|| self.failed("there is no home directory".into()))?;
        let identifier = self.role.session.as_ref().unwrap_or(&self.role.start_url);
        let mut name = String::new();
        for byte in Sha1::digest(identifier.as_bytes()) {
            let _ = write!(name, "{byte:02x}");
        }
        Ok(home.join(".aws/sso/cache").join(name).with_extension("json"))
    }

    /// Renews the token. Does nothing if it cannot be renewed.
    async fn renew(&self, token: &mut Token, path: &Path, now: SystemTime) -> Result<(), BoxError> {
        let Some(registration) = token.registration(now)? else { return Ok(()) };
        let config = client_config(&self.context, &self.oidc)?.build();
        let answer = aws_sdk_ssooidc::Client::new(&config)
            .create_token()
            .grant_type("refresh_token")
            .client_id(registration.client_id)
            .client_secret(registration.client_secret)
            .refresh_token(registration.refresh_token)
            .send()
            .await
            .map_err(|error| Failure::new("the token could not be renewed", error))?;
        let lifetime = u64::try_from(answer.expires_in).unwrap_or(0);
        let ends_at = now.checked_add(Duration::from_secs(lifetime)).unwrap_or(now);
        let used = Zeroizing::new(registration.refresh_token.to_owned());
        let access_token = answer.access_token.filter(|token| !token.is_empty());
        let (Some(access_token), true) = (access_token, ends_at > now) else {
            return Err("the answer to the renewal of the token is not whole".into());
        };
        token.replace(&access_token, answer.refresh_token.as_deref(), ends_at);
        let text = token.fields.write()?;
        let (path_of_token, path) = (path, path.to_owned());
        let save = move || save(&path, &text, &used);
        // If the file cannot be written, the next load renews again. If that is refused, its error says so.
        let saved = match Handle::try_current() {
            Ok(runtime) => runtime.spawn_blocking(save).await?,
            Err(_) => save(),
        };
        if let Err(error) = saved {
            note("saved", path_of_token, &*error);
        }
        Ok(())
    }

    async fn credentials(&self, token: &Token) -> provider::Result {
        let access_token = token.text("accessToken").map_err(|problem| self.failed(problem))?;
        let config = client_config(&self.context, &self.sso)?.build();
        let answer = aws_sdk_sso::Client::new(&config)
            .get_role_credentials()
            .role_name(&self.role.role_name)
            .account_id(&self.role.account_id)
            .access_token(access_token)
            .send()
            .await
            .map_err(|error| {
                let is_over = matches!(
                    error.as_service_error(),
                    Some(GetRoleCredentialsError::UnauthorizedException(_))
                );
                let remedy = if is_over { format!(" {REMEDY}") } else { String::new() };
                let text = format!("no credentials of role `{}`{remedy}", self.role.role_name);
                self.failed(Failure::new(text, error).into())
            })?;
        let keys =
            answer.role_credentials.unwrap_or_else(|| aws_sdk_sso::types::RoleCredentials::builder().build());
        let expiry = SystemTime::try_from(DateTime::from_millis(keys.expiration));
        let mut credentials = Credentials::builder()
            .access_key_id(keys.access_key_id.unwrap_or_default())
            .secret_access_key(keys.secret_access_key.unwrap_or_default())
            .account_id(&self.role.account_id)
            .expiry(expiry.map_err(|error| self.failed(error.into()))?)
            .provider_name("SSO");
        credentials.set_session_token(keys.session_token);
        session::whole(credentials.build()).map_err(|problem| self.failed(problem.into()))
    }

    fn failed(&self, cause: BoxError) -> CredentialsError {
        CredentialsError::provider_error(Failure::new(
            format!("no SSO credentials for {}", self.origin),
            cause,
        ))
    }
}

/// The token of a sign-in, as it is in its file.
struct Token {
    fields: Fields,
    ends_at: SystemTime,
}

/// The parts of a token that a renewal needs.
struct Registration<'a> {
    client_id: &'a str,
    client_secret: &'a str,
    refresh_token: &'a str,
}

impl Token {
    async fn read(path: &Path) -> Result<Self, BoxError> {
        let content = small_file::read(path.to_owned()).await.map_err(|error| -> BoxError {
            match small_file::is_absent(&*error) {
                Some(_) => Failure::new(format!("nobody has signed in {REMEDY}"), error).into(),
                None => error,
            }
        })?;
        Self::understand(&content).map_err(|problem| format!("the token in {path:?} {problem}").into())
    }

    fn understand(content: &[u8]) -> Result<Self, String> {
        let fields = Fields::read(content)?;
        if !is_sendable(fields.text("accessToken")?.ok_or("has no `accessToken`")?) {
            return Err("has an `accessToken` with a character that no HTTP header can have".to_owned());
        }
        let ends_at = fields.moment("expiresAt")?.ok_or("has no `expiresAt`")?;
        Ok(Self { fields, ends_at })
    }

    fn text(&self, name: &str) -> Result<&str, BoxError> {
        Ok(self.fields.text(name)?.ok_or_else(|| format!("the token has no `{name}`"))?)
    }

    /// Returns `None` if the token cannot be renewed, or can no longer be renewed.
    fn registration(&self, now: SystemTime) -> Result<Option<Registration<'_>>, BoxError> {
        let ended = match self.fields.moment("registrationExpiresAt") {
            Ok(end) => end.is_none_or(|end| end <= now),
            Err(problem) => return Err(format!("the token {problem}").into()),
        };
        let texts = ["clientId", "clientSecret", "refreshToken"].map(|name| self.fields.text(name));
        let [Ok(Some(client_id)), Ok(Some(client_secret)), Ok(Some(refresh_token))] = texts else {
            return Ok(None);
        };
        Ok((!ended).then_some(Registration { client_id, client_secret, refresh_token }))
    }

    fn replace(&mut self, access_token: &str, refresh_token: Option<&str>, ends_at: SystemTime) {
        self.fields.set("accessToken", access_token);
        if let Some(refresh_token) = refresh_token {
            self.fields.set("refreshToken", refresh_token);
        }
        self.fields.set("expiresAt", &expiry::write(ends_at));
        self.ends_at = ends_at;
    }
}

fn note(what: &str, path: &Path, error: &(dyn Error + 'static)) {
    tracing::debug!("the token of SSO was not {what}, {path:?}: {}", error_chain(error));
}

/// Replaces the file in one step, so no reader sees half of it, and makes it readable for this user only. If the file
/// does not have the token that was renewed with `used` any more, it is left alone: somebody else has renewed it, or
/// signed in or out.
fn save(path: &Path, text: &[u8], used: &str) -> Result<(), BoxError> {
    let next_to_it = path.with_extension(format!("{:016x}.tmp", fastrand::u64(..)));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&next_to_it).and_then(|mut file| file.write_all(text));
    let saved = written.map_err(BoxError::from).and_then(|()| {
        let now = Fields::read(&small_file::read_blocking(path)?)?;
        if now.text("refreshToken")? == Some(used) {
            std::fs::rename(&next_to_it, path)?;
        }
        Ok(())
    });
    // After the rename this file does not exist.
    let _ = std::fs::remove_file(&next_to_it);
    saved
}
