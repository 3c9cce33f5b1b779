//! The shared state of a running server.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use aws_smithy_async::time::SharedTimeSource;

use crate::counters::Counters;
use crate::faults::Faults;
use crate::imds_tokens::ImdsTokens;
use crate::keys::{ACCOUNT, Keys, secret};
use crate::mfa::Device;
use crate::sessions::{Principal, RotatingSession, Sessions};
use crate::web_identity::Issuer;

pub(crate) const ROLE: &str = "local";
pub(crate) const INSTANCE_ID: &str = "i-0123456789abcdef0";

/// The settings from the builder.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) region: String,
    pub(crate) roles: BTreeSet<String>,
    pub(crate) external_id: Option<String>,
    pub(crate) mfa_required: bool,
    pub(crate) min_session: Duration,
    pub(crate) session_default: Duration,
    pub(crate) imds_session: Duration,
    pub(crate) ecs_session: Duration,
    pub(crate) imds_v2_only: bool,
    pub(crate) public_buckets: BTreeSet<String>,
    /// Whether the clock is not the real one. Clients then may sign with another clock.
    pub(crate) clock_is_injected: bool,
}

pub(crate) struct State {
    pub(crate) settings: Settings,
    pub(crate) clock: SharedTimeSource,
    pub(crate) sessions: Sessions,
    pub(crate) mfa: Device,
    pub(crate) issuer: Issuer,
    pub(crate) imds_tokens: ImdsTokens,
    pub(crate) imds_session: RotatingSession,
    pub(crate) ecs_session: RotatingSession,
    pub(crate) ecs_token: String,
    pub(crate) counters: Counters,
    pub(crate) faults: Faults,
    pub(crate) connections: AtomicU64,
}

impl State {
    pub(crate) fn new(settings: Settings, clock: SharedTimeSource) -> Self {
        let instance = Principal::assumed_role(ROLE, INSTANCE_ID);
        let task = Principal::assumed_role(ROLE, "local-task");
        Self {
            sessions: Sessions::new(clock.clone(), Keys::random()),
            mfa: Device::new(),
            issuer: Issuer::new(clock.clone()),
            imds_tokens: ImdsTokens::new(clock.clone()),
            imds_session: RotatingSession::new(instance, settings.imds_session),
            ecs_session: RotatingSession::new(task, settings.ecs_session),
            ecs_token: secret(48),
            counters: Counters::default(),
            faults: Faults::default(),
            connections: AtomicU64::new(0),
            settings,
            clock,
        }
    }
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("State")
            .field("settings", &self.settings)
            .field("sessions", &self.sessions)
            .finish_non_exhaustive()
    }
}

pub(crate) fn role_arn(name: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:role/{name}")
}
