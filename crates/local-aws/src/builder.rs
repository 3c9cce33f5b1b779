//! Settings of a server.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use aws_smithy_async::time::{SharedTimeSource, SystemTimeSource, TimeSource};

use crate::error::StartError;
use crate::front::Service;
use crate::local_aws::{Addresses, LocalAws, Root};
use crate::s3;
use crate::server::{Door, OwnRuntime, Server, bind};
use crate::state::{ROLE, Settings, State};

/// The settings of a server that has not started. [`LocalAws::builder`] returns it.
///
/// ```
/// # use std::time::Duration;
/// # use local_aws::{LocalAws, StartError};
/// # fn main() -> Result<(), StartError> {
/// let aws = LocalAws::builder()
///     .region("eu-central-1")
///     .min_session(Duration::from_secs(1))
///     .external_id("from-the-contract".to_owned())
///     .start_blocking()?;
/// assert_eq!(aws.region(), "eu-central-1");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct LocalAwsBuilder {
    settings: Settings,
    clock: SharedTimeSource,
    s3_port: u16,
    imds_port: u16,
    container_port: u16,
    root_dir: Option<PathBuf>,
    buckets: Vec<String>,
}

impl Default for LocalAwsBuilder {
    fn default() -> Self {
        Self {
            settings: Settings {
                region: "us-east-1".to_owned(),
                roles: BTreeSet::from([ROLE.to_owned()]),
                external_id: None,
                mfa_required: false,
                min_session: Duration::from_secs(900),
                session_default: Duration::from_secs(3600),
                imds_session: Duration::from_secs(6 * 3600),
                ecs_session: Duration::from_secs(6 * 3600),
                imds_v2_only: false,
                public_buckets: BTreeSet::new(),
                clock_is_injected: false,
            },
            clock: SharedTimeSource::new(SystemTimeSource::new()),
            s3_port: 0,
            imds_port: 0,
            container_port: 0,
            root_dir: None,
            buckets: Vec::new(),
        }
    }
}

impl LocalAws {
    /// Returns the settings of a server, so that they can be changed before it starts.
    pub fn builder() -> LocalAwsBuilder {
        LocalAwsBuilder::default()
    }

    /// Starts a server with the default settings, on free ports.
    ///
    /// # Errors
    /// See [`StartError`].
    pub async fn start() -> Result<LocalAws, StartError> {
        Self::builder().start().await
    }

    /// Starts a server like [`start`](Self::start), and needs no runtime.
    ///
    /// # Errors
    /// See [`StartError`].
    pub fn start_blocking() -> Result<LocalAws, StartError> {
        Self::builder().start_blocking()
    }
}

impl LocalAwsBuilder {
    /// Sets the region that IMDS and [`LocalAws::region`] return. The default is `us-east-1`. As at AWS, `CreateBucket` for a
    /// bucket that is there succeeds in `us-east-1` only. The region of a signature is not checked.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.settings.region = region.into();
        self
    }

    /// Sets the clock by which sessions and tokens expire. The default is the clock of the system.
    ///
    /// With a clock of your own, the dates of requests are not checked, because Rusoto signs with the real clock and SDK
    /// clients with yours. A presigned URL always expires by the real clock.
    pub fn time_source(mut self, time_source: impl TimeSource + 'static) -> Self {
        self.clock = SharedTimeSource::new(time_source);
        self.settings.clock_is_injected = true;
        self
    }

    /// Makes IMDS refuse requests without a token, with 401 and an empty body. The default is `false`.
    pub fn imds_v2_only(mut self, v2_only: bool) -> Self {
        self.settings.imds_v2_only = v2_only;
        self
    }

    /// Sets the shortest session that STS issues. The default is 900 s, as at AWS.
    ///
    /// The longest session is fixed: 12 hours, 36 hours for `GetSessionToken`, and 1 hour for a role assumed with the keys
    /// of a session.
    pub fn min_session(mut self, min: Duration) -> Self {
        self.settings.min_session = min;
        self
    }

    /// Sets the duration of a role's session if the caller states none. The default is 3600 s, as at AWS.
    pub fn session_duration_default(mut self, default: Duration) -> Self {
        self.settings.session_default = default;
        self
    }

    /// Sets the duration of the sessions from IMDS. The default is 6 hours.
    pub fn imds_session(mut self, lifetime: Duration) -> Self {
        self.settings.imds_session = lifetime;
        self
    }

    /// Sets the duration of the sessions from the container endpoint. The default is 6 hours.
    pub fn ecs_session(mut self, lifetime: Duration) -> Self {
        self.settings.ecs_session = lifetime;
        self
    }

    /// Sets the external id that `AssumeRole` requires. The default is none.
    pub fn external_id(mut self, external_id: impl Into<Option<String>>) -> Self {
        self.settings.external_id = external_id.into();
        self
    }

    /// Makes `AssumeRole` and `GetSessionToken` require a code of the MFA device. The default is `false`. A code in a
    /// request is always checked.
    pub fn mfa_required(mut self, required: bool) -> Self {
        self.settings.mfa_required = required;
        self
    }

    /// Adds a role: `arn:aws:iam::000000000000:role/<name>`.
    pub fn role(mut self, name: impl Into<String>) -> Self {
        self.settings.roles.insert(name.into());
        self
    }

    /// Creates a bucket at the start. Other buckets are created with [`LocalAws::create_bucket`] or a `CreateBucket` request.
    ///
    /// ```
    /// # use local_aws::{LocalAws, StartError};
    /// # fn main() -> Result<(), StartError> {
    /// let aws = LocalAws::builder().bucket("photos").start_blocking()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bucket(mut self, name: impl Into<String>) -> Self {
        self.buckets.push(name.into());
        self
    }

    /// Creates a bucket at the start. Its objects can be read without a signature.
    pub fn public_bucket(mut self, name: impl Into<String>) -> Self {
        self.settings.public_buckets.insert(name.into());
        self
    }

    /// Sets the port for S3 and STS. 0, the default, takes a free one.
    pub fn s3_port(mut self, port: u16) -> Self {
        self.s3_port = port;
        self
    }

    /// Sets the port for IMDS. 0, the default, takes a free one.
    pub fn imds_port(mut self, port: u16) -> Self {
        self.imds_port = port;
        self
    }

    /// Sets the port for the container endpoint. 0, the default, takes a free one.
    pub fn container_port(mut self, port: u16) -> Self {
        self.container_port = port;
        self
    }

    /// Keeps buckets and objects in this folder, which is created if it does not exist. The default is a temporary folder
    /// that is deleted with the server. Keys and sessions are never kept.
    pub fn root_dir(mut self, path: impl Into<PathBuf>) -> Self {
        self.root_dir = Some(path.into());
        self
    }

    /// Starts the server on a thread of its own. When this returns, all ports are open.
    ///
    /// # Errors
    /// See [`StartError`].
    pub async fn start(self) -> Result<LocalAws, StartError> {
        self.start_blocking()
    }

    /// Starts the server like [`start`](Self::start), and needs no runtime. It takes a few milliseconds.
    ///
    /// # Errors
    /// See [`StartError`].
    pub fn start_blocking(self) -> Result<LocalAws, StartError> {
        self.check()?;
        let root = Root::new(self.root_dir)?;
        let public = self.settings.public_buckets.iter().map(|name| ("public_bucket", name.clone()));
        let buckets: Vec<_> = self.buckets.into_iter().map(|name| ("bucket", name)).chain(public).collect();
        let state = Arc::new(State::new(self.settings, self.clock));
        let s3 = s3::service(root.path(), &state).map_err(|error| StartError::RootDir {
            path: root.path().to_owned(),
            source: std::io::Error::other(format!("{error:?}")),
        })?;
        let runtime = OwnRuntime::new()?;
        let ((aws, aws_addr), (imds, imds_addr), (ecs, ecs_addr)) = {
            let _within = runtime.enter();
            (
                bind("S3 and STS", self.s3_port)?,
                bind("IMDS", self.imds_port)?,
                bind("container credentials", self.container_port)?,
            )
        };
        let doors = vec![
            Door { listener: aws, service: Service::Aws(s3) },
            Door { listener: imds, service: Service::Imds },
            Door { listener: ecs, service: Service::Ecs },
        ];
        let server = Server::spawn(runtime, doors, Arc::clone(&state))?;
        let addresses = Addresses { aws: aws_addr, imds: imds_addr, ecs: ecs_addr };
        let local_aws = LocalAws::new(server, state, addresses, root);
        for (setting, bucket) in buckets {
            local_aws.create_bucket(&bucket).map_err(|_| StartError::Setting {
                setting,
                value: format!("{bucket:?}"),
                expected: "a valid bucket name",
            })?;
        }
        Ok(local_aws)
    }

    fn check(&self) -> Result<(), StartError> {
        let settings = &self.settings;
        let region = &settings.region;
        let in_region = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if region.is_empty() || !region.chars().all(in_region) {
            return Err(StartError::Setting {
                setting: "region",
                value: format!("{region:?}"),
                expected: "a name of small letters, digits and hyphens, such as us-east-1",
            });
        }
        for role in &settings.roles {
            let in_role = |c: char| c.is_ascii_alphanumeric() || "_+=,.@-".contains(c);
            if role.is_empty() || !role.chars().all(in_role) {
                return Err(StartError::Setting {
                    setting: "role",
                    value: format!("{role:?}"),
                    expected: "a role's name of letters, digits and _+=,.@-",
                });
            }
        }
        let durations = [
            ("min_session", settings.min_session, 12),
            ("session_duration_default", settings.session_default, 12),
            ("imds_session", settings.imds_session, 24 * 365),
            ("ecs_session", settings.ecs_session, 24 * 365),
        ];
        for (setting, value, hours) in durations {
            if value > Duration::from_secs(hours * 3600) {
                return Err(StartError::Setting {
                    setting,
                    value: format!("{value:?}"),
                    expected: if hours == 12 { "at most 12 hours" } else { "at most a year" },
                });
            }
        }
        Ok(())
    }
}
