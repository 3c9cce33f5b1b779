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

/// What is true of a server before it starts; from [`LocalAws::builder`].
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

impl LocalAwsBuilder {
    /// The region that is stated by IMDS and [`LocalAws::region`]; `us-east-1` if not set. Requests signed for
    /// another region are accepted.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.settings.region = region.into();
        self
    }

    /// The clock that sessions and tokens expire by; the system's if not set.
    ///
    /// The dates that requests are signed with are then not compared with any clock: Rusoto signs with the
    /// real one, SDK clients with the injected one. The end of a presigned URL is always judged by the real
    /// clock.
    pub fn time_source(mut self, time_source: impl TimeSource + 'static) -> Self {
        self.clock = SharedTimeSource::new(time_source);
        self.settings.clock_is_injected = true;
        self
    }

    /// IMDS refuses requests without a token (401, empty body); `false` if not set.
    pub fn imds_v2_only(mut self, v2_only: bool) -> Self {
        self.settings.imds_v2_only = v2_only;
        self
    }

    /// The shortest session that STS issues; 900 s if not set, as at AWS. The longest stays 12 hours
    /// (36 for `GetSessionToken`, 1 for a role assumed with a session's keys).
    pub fn min_session(mut self, min: Duration) -> Self {
        self.settings.min_session = min;
        self
    }

    /// How long a role's session is when the caller does not say; 3600 s if not set, as at AWS.
    pub fn session_duration_default(mut self, default: Duration) -> Self {
        self.settings.session_default = default;
        self
    }

    /// How long the sessions from IMDS are; 6 hours if not set.
    pub fn imds_session(mut self, lifetime: Duration) -> Self {
        self.settings.imds_session = lifetime;
        self
    }

    /// How long the sessions from the container endpoint are; 6 hours if not set.
    pub fn ecs_session(mut self, lifetime: Duration) -> Self {
        self.settings.ecs_session = lifetime;
        self
    }

    /// The external id that has to be given to assume a role; none if not set.
    pub fn external_id(mut self, external_id: impl Into<Option<String>>) -> Self {
        self.settings.external_id = external_id.into();
        self
    }

    /// `AssumeRole` and `GetSessionToken` demand a code of the MFA device; `false` if not set: a code that is
    /// given is checked all the same.
    pub fn mfa_required(mut self, required: bool) -> Self {
        self.settings.mfa_required = required;
        self
    }

    /// One more role that exists: `arn:aws:iam::000000000000:role/<name>`.
    pub fn role(mut self, name: impl Into<String>) -> Self {
        self.settings.roles.insert(name.into());
        self
    }

    /// A bucket that is there from the start. Any other has to be created first: with
    /// [`LocalAws::create_bucket`], or with a `CreateBucket` request.
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

    /// A bucket whose objects can be read without a signature. It is created at the start.
    pub fn public_bucket(mut self, name: impl Into<String>) -> Self {
        self.settings.public_buckets.insert(name.into());
        self
    }

    /// The port for S3 and STS; 0, the default, takes any that is free.
    pub fn s3_port(mut self, port: u16) -> Self {
        self.s3_port = port;
        self
    }

    /// The port for IMDS; 0, the default, takes any that is free.
    pub fn imds_port(mut self, port: u16) -> Self {
        self.imds_port = port;
        self
    }

    /// The port for the container endpoint; 0, the default, takes any that is free.
    pub fn container_port(mut self, port: u16) -> Self {
        self.container_port = port;
        self
    }

    /// Keeps buckets and objects in this folder, which is created if need be. If not set they are in a
    /// temporary one that goes with the server. Keys and sessions are never kept.
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

    /// [`start`](Self::start) outside of a runtime; it takes a few milliseconds and needs none.
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
