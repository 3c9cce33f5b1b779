//! A second implementation of the documented refresh policy. If the windows came from the code under test, they would
//! always be right.

use crate::refresh::RefreshPolicy;
use fastrand::Rng;
use std::time::{Duration, SystemTime};

pub(super) const MILLISECOND: Duration = Duration::from_millis(1);
pub(super) const SECOND: Duration = Duration::from_secs(1);
pub(super) const MINUTE: Duration = Duration::from_secs(60);
pub(super) const HOUR: Duration = Duration::from_secs(3600);

/// Smaller steps of the clock are noise.
pub(super) const CLOCK_NOISE: Duration = SECOND;
/// The time by which a load may exceed its timeout before a caller takes over.
pub(super) const OVERRUN: Duration = Duration::from_secs(5);

#[derive(Debug, Clone)]
pub(super) struct Terms {
    /// `None`: chosen by lifetime.
    advisory_window: Option<Duration>,
    mandatory_window: Duration,
    /// The part of the advisory window in which a load may start.
    jitter_fraction: f64,
    pub(super) load_timeout: Duration,
    /// Shortest and longest.
    pub(super) backoff: (Duration, Duration),
    pub(super) pause: (Duration, Duration),
    pub(super) serve_expired_for: Duration,
    reload_unexpiring_every: Duration,
}

/// The defaults of the policy.
impl Default for Terms {
    fn default() -> Self {
        Self {
            advisory_window: None,
            mandatory_window: MINUTE,
            jitter_fraction: 2.0 / 3.0,
            load_timeout: 30 * SECOND,
            backoff: (SECOND, 5 * MINUTE),
            pause: (250 * MILLISECOND, 5 * SECOND),
            serve_expired_for: Duration::ZERO,
            reload_unexpiring_every: 10 * MINUTE,
        }
    }
}

impl Terms {
    /// Returns random terms, and the policy for them. A setting with its default value is not set in the policy.
    pub(super) fn draw(rng: &mut Rng) -> (Self, RefreshPolicy) {
        let mut terms = Self::default();
        let mut policy = RefreshPolicy::builder();
        if let Some(fraction) = *rng.choice(&[None, Some(0.0), Some(0.6)]).unwrap() {
            terms.jitter_fraction = fraction;
            policy = policy.jitter_fraction(fraction);
        }
        match rng.u8(..4) {
            0 | 1 => (),
            2 => {
                terms.advisory_window = Some(2 * MINUTE);
                terms.mandatory_window = 20 * SECOND;
                terms.load_timeout = 5 * SECOND;
                terms.backoff = (SECOND / 2, 20 * SECOND);
                terms.pause = (SECOND / 10, 2 * SECOND);
                terms.reload_unexpiring_every = MINUTE;
                policy = policy
                    .advisory_window(2 * MINUTE)
                    .mandatory_window(20 * SECOND)
                    .load_timeout(5 * SECOND)
                    .background_backoff(SECOND / 2, 20 * SECOND)
                    .caller_pause(SECOND / 10, 2 * SECOND)
                    .reload_unexpiring_every(MINUTE);
            }
            _ => {
                terms.serve_expired_for = 30 * SECOND;
                policy = policy.serve_expired_for(30 * SECOND);
            }
        }
        (terms, policy.build().unwrap())
    }

    /// Returns the points in the life of a value that is loaded at `loaded_at`.
    pub(super) fn points(&self, loaded_at: SystemTime, expires_at: Option<SystemTime>) -> Points {
        let Some(expires_at) = expires_at else {
            let refresh = loaded_at + self.reload_unexpiring_every;
            return Points { refresh_from: refresh, refresh_by: refresh, wait_from: None };
        };
        let lifetime = expires_at.duration_since(loaded_at).unwrap_or_default();
        let mut advisory = self.advisory_window.unwrap_or(match lifetime {
            short if short <= 20 * MINUTE => 5 * MINUTE,
            medium if medium < 90 * MINUTE => 15 * MINUTE,
            _ => HOUR,
        });
        let mut mandatory = self.mandatory_window;
        if lifetime < 10 * MINUTE {
            advisory = advisory.min(lifetime / 2);
            mandatory = mandatory.min(lifetime / 10);
        }
        let wait_from = expires_at - mandatory;
        let refresh_from = expires_at - advisory;
        let refresh_by = refresh_from + advisory.mul_f64(self.jitter_fraction);
        Points {
            refresh_from: refresh_from.min(wait_from),
            refresh_by: refresh_by.min(wait_from),
            wait_from: Some(wait_from),
        }
    }
}

/// The beginnings of a value's windows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Points {
    /// The earliest random start in the advisory window …
    pub(super) refresh_from: SystemTime,
    /// … and the latest one.
    pub(super) refresh_by: SystemTime,
    /// The start of the mandatory window. `None`: a value that never expires has none.
    pub(super) wait_from: Option<SystemTime>,
}
