//! The handle of a running server.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, SystemTime};

use s3s::path::check_bucket_name;
use tempfile::TempDir;

use crate::error::StartError;
use crate::faults::Faults;
use crate::keys::{Keys, SessionKeys};
use crate::server::Server;
use crate::sessions::Principal;
use crate::state::{ROLE, State, role_arn};
use crate::{ecs, web_identity};

#[derive(Debug, Clone, Copy)]
pub(crate) struct Addresses {
    pub(crate) aws: SocketAddr,
    pub(crate) imds: SocketAddr,
    pub(crate) ecs: SocketAddr,
}

/// The folder of the objects.
pub(crate) enum Root {
    Temporary(TempDir),
    Kept(PathBuf),
}

impl Root {
    pub(crate) fn new(kept: Option<PathBuf>) -> Result<Self, StartError> {
        let Some(path) = kept else {
            return tempfile::Builder::new()
                .prefix("local-aws-")
                .tempdir()
                .map(Self::Temporary)
                .map_err(|source| StartError::RootDir { path: std::env::temp_dir(), source });
        };
        match std::fs::create_dir_all(&path) {
            Ok(()) => Ok(Self::Kept(path)),
            Err(source) => Err(StartError::RootDir { path, source }),
        }
    }

    pub(crate) fn path(&self) -> &Path {
        match self {
            Self::Temporary(dir) => dir.path(),
            Self::Kept(path) => path,
        }
    }
}

/// A running server. Dropping it ends all of its connections and closes its ports.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let runtime = tokio::runtime::Builder::new_current_thread().build()?;
/// # runtime.block_on(async {
/// let aws = local_aws::LocalAws::start().await?;
/// aws.create_bucket("photos")?;
/// // … clients with aws.root_keys() and aws.endpoint_url() …
/// assert_eq!(aws.calls("PutObject"), 0);
/// # Ok(())
/// # })
/// # }
/// ```
pub struct LocalAws {
    // This is the first field, because the server has to end before the folder that it serves is deleted.
    _server: Server,
    state: Arc<State>,
    addresses: Addresses,
    role_arn: String,
    root: Root,
}

impl fmt::Debug for LocalAws {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalAws")
            .field("endpoint_url", &self.endpoint_url())
            .field("imds_endpoint", &self.imds_endpoint())
            .field("container_uri", &self.container_uri())
            .field("root_keys", &self.root_keys())
            .field("root_dir", &self.root.path())
            .finish_non_exhaustive()
    }
}

impl LocalAws {
    pub(crate) fn new(server: Server, state: Arc<State>, addresses: Addresses, root: Root) -> Self {
        Self { _server: server, state, addresses, role_arn: role_arn(ROLE), root }
    }

    /// Returns the URL of S3 and STS: `http://127.0.0.1:PORT`. Buckets are in the path. `bucket.localhost:PORT` also
    /// works if that name resolves to 127.0.0.1.
    pub fn endpoint_url(&self) -> String {
        format!("http://{}", self.addresses.aws)
    }

    /// Returns the region that clients should sign for.
    pub fn region(&self) -> &str {
        &self.state.settings.region
    }

    /// Returns the URL of IMDS, for `AWS_EC2_METADATA_SERVICE_ENDPOINT`.
    pub fn imds_endpoint(&self) -> String {
        format!("http://{}", self.addresses.imds)
    }

    /// Returns the address of [`imds_endpoint`](Self::imds_endpoint).
    pub fn imds_addr(&self) -> SocketAddr {
        self.addresses.imds
    }

    /// Returns the URL of the container credentials, for `AWS_CONTAINER_CREDENTIALS_FULL_URI`.
    pub fn container_uri(&self) -> String {
        format!("http://{}{}", self.addresses.ecs, ecs::PATH)
    }

    /// Returns the `Authorization` header that [`container_uri`](Self::container_uri) requires, for
    /// `AWS_CONTAINER_AUTHORIZATION_TOKEN`.
    pub fn container_token(&self) -> &str {
        &self.state.ecs_token
    }

    /// Returns the keys of the only user. The user has all rights, and the keys do not expire.
    pub fn root_keys(&self) -> &Keys {
        self.state.sessions.root()
    }

    /// Returns the ARN of a role that the user and every session may assume.
    pub fn role_arn(&self) -> &str {
        &self.role_arn
    }

    /// Returns the external id that `AssumeRole` requires, if there is one.
    pub fn external_id(&self) -> Option<&str> {
        self.state.settings.external_id.as_deref()
    }

    /// Returns the serial number of the user's MFA device.
    pub fn mfa_serial(&self) -> &str {
        self.state.mfa.serial()
    }

    /// Returns the code that the MFA device shows. It is good for one call.
    pub fn mfa_code(&self) -> String {
        self.state.mfa.code()
    }

    /// Returns a new token for `AssumeRoleWithWebIdentity`, valid for an hour.
    pub fn web_identity_token(&self) -> String {
        self.web_identity_token_for(Duration::from_secs(3600))
    }

    /// Returns a new token with this lifetime. With zero, it has already expired.
    pub fn web_identity_token_for(&self, lifetime: Duration) -> String {
        self.state.issuer.issue(lifetime)
    }

    /// Returns the subject of the web identity tokens.
    pub fn web_identity_subject(&self) -> &str {
        web_identity::SUBJECT
    }

    /// Returns a session of the user, of any length, without a call to STS.
    pub fn issue_session(&self, lifetime: Duration) -> SessionKeys {
        self.state.sessions.issue(Principal::user(), lifetime)
    }

    /// Refuses a session from now on, as if it had expired.
    pub fn revoke(&self, access_key_id: &str) {
        self.state.sessions.revoke(access_key_id);
    }

    /// Returns the end of a session from any endpoint, or `None` if the key belongs to no session.
    pub fn session_ends_at(&self, access_key_id: &str) -> Option<SystemTime> {
        self.state.sessions.ends_at(access_key_id)
    }

    /// Forgets the sessions that ended at least this long ago, so that a server can run for hours without growing. Their
    /// keys are then refused as unknown, not as expired.
    pub fn forget_sessions(&self, over_for: Duration) {
        self.state.sessions.forget(over_for);
    }

    /// Returns the number of requests for an operation, whether they succeeded or not: `AssumeRole`, `PutObject`,
    /// `imds:token`, `imds:role`, `imds:credentials`, `ecs:credentials`…
    pub fn calls(&self, op: &str) -> u64 {
        self.state.counters.calls(op)
    }

    /// Returns the number of [`calls`](Self::calls) of each operation.
    pub fn all_calls(&self) -> BTreeMap<String, u64> {
        self.state.counters.all_calls()
    }

    /// Returns the access key ids that signed the requests for an operation, in order of arrival. Unsigned requests are left
    /// out. Requests with a wrong signature are in it too, because they are recorded before the signature is checked.
    pub fn signers(&self, op: &str) -> Vec<String> {
        self.state.counters.signers(op)
    }

    /// Sets all counts to zero and forgets the signers.
    pub fn reset_calls(&self) {
        self.state.counters.reset();
    }

    /// Returns the number of accepted TCP connections to [`endpoint_url`](Self::endpoint_url).
    pub fn connections(&self) -> u64 {
        self.state.connections.load(Ordering::SeqCst)
    }

    /// Returns the faults, to order one.
    pub fn faults(&self) -> &Faults {
        &self.state.faults
    }

    /// Creates a bucket without a request. An existing bucket is not changed.
    ///
    /// # Errors
    /// An error when the name is not valid for a bucket, or the folder cannot be created.
    pub fn create_bucket(&self, name: &str) -> io::Result<()> {
        if !check_bucket_name(name) {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                format!(
                    "{name:?} is no bucket name: it takes 3 to 63 small letters, digits, hyphens and dots"
                ),
            ));
        }
        match std::fs::create_dir(self.root.path().join(name)) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            result => result,
        }
    }
}
