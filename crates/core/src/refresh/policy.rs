//! The rules for when a value is loaded: windows, pauses, limits.

use std::error::Error;
use std::fmt;
use std::time::Duration;

const fn minutes(n: u64) -> Duration {
    Duration::from_secs(n * 60)
}

/// The rules for when a value is loaded and how long a load may take. A policy is always valid:
/// [`RefreshPolicyBuilder::build`] refuses an inconsistent one.
///
/// The defaults follow the refresh design that the AWS SDKs are adopting (smithy-rs#4766, botocore#3773). The load timeout is
/// the 30 seconds that Rusoto's providers had.
///
/// | setting | default |
/// |---|---|
/// | advisory window | lifetime up to 20 min: 5 min; under 90 min: 15 min; else 60 min |
/// | jitter | the load starts at a random point of the first two thirds of the advisory window |
/// | mandatory window | 60 s |
/// | load timeout | 30 s; five minutes [around a chain](Self::for_chain) |
/// | background back-off, while a valid value is served | 1 s to 5 min, exponential, full jitter, never past the mandatory window |
/// | pause that callers see, when nothing valid is held | 250 ms to 5 s, doubling |
/// | serve expired for | 0 |
/// | reload a value that never expires | every 10 min |
///
/// The windows of a value that lives under ten minutes are at most half (advisory) and a tenth (mandatory) of its lifetime.
///
/// ```
/// use rusoto_compat_core::refresh::RefreshPolicy;
/// use std::time::Duration;
///
/// let policy = RefreshPolicy::builder()
///     .load_timeout(Duration::from_secs(10))
///     .jitter_fraction(0.0)
///     .build()?;
/// assert_eq!(policy.load_timeout(), Duration::from_secs(10));
/// # Ok::<(), rusoto_compat_core::refresh::PolicyError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct RefreshPolicy {
    advisory_window: Option<Duration>,
    jitter_fraction: f64,
    mandatory_window: Duration,
    load_timeout: Duration,
    background_backoff: (Duration, Duration),
    caller_pause: (Duration, Duration),
    serve_expired_for: Duration,
    reload_unexpiring_every: Duration,
}

impl Default for RefreshPolicy {
    fn default() -> Self {
        Self {
            advisory_window: None,
            jitter_fraction: 2.0 / 3.0,
            mandatory_window: minutes(1),
            load_timeout: Duration::from_secs(30),
            background_backoff: (Duration::from_secs(1), minutes(5)),
            caller_pause: (Duration::from_millis(250), Duration::from_secs(5)),
            serve_expired_for: Duration::ZERO,
            reload_unexpiring_every: minutes(10),
        }
    }
}

impl RefreshPolicy {
    /// Returns a builder that starts from the defaults.
    pub fn builder() -> RefreshPolicyBuilder {
        RefreshPolicyBuilder { policy: Self::default() }
    }

    /// Returns the policy for a chain of sources: the default, with a load timeout of five minutes.
    ///
    /// With the default of 30 seconds one member that hangs would use up the whole load. Those after it would not be asked,
    /// and the error would not name them. Four members of a chain go over the network or run a command. Each has Rusoto's 30
    /// seconds, and a command may wait for somebody to type.
    ///
    /// ```
    /// use rusoto_compat_core::refresh::RefreshPolicy;
    /// use std::time::Duration;
    ///
    /// assert_eq!(RefreshPolicy::for_chain().load_timeout(), Duration::from_secs(300));
    /// ```
    pub fn for_chain() -> Self {
        Self { load_timeout: minutes(5), ..Self::default() }
    }

    /// Returns how long a load may take before it becomes an error.
    pub fn load_timeout(&self) -> Duration {
        self.load_timeout
    }

    /// Returns for how long after its expiry a value is served when no load succeeds. Zero: not at all.
    pub fn serve_expired_for(&self) -> Duration {
        self.serve_expired_for
    }

    /// Returns the time after which a value without expiry is loaded again in the background.
    pub fn reload_unexpiring_every(&self) -> Duration {
        self.reload_unexpiring_every
    }

    /// Returns the fraction of the advisory window from which the start of a load is drawn.
    pub fn jitter_fraction(&self) -> f64 {
        self.jitter_fraction
    }

    /// Returns the least and the greatest back-off of background loads. No caller sees it.
    pub fn background_backoff(&self) -> (Duration, Duration) {
        self.background_backoff
    }

    /// Returns the least and the greatest pause between loads that callers wait for.
    pub fn caller_pause(&self) -> (Duration, Duration) {
        self.caller_pause
    }

    /// Returns the advisory and the mandatory window of a value that lives `lifetime` from now.
    ///
    /// ```
    /// use rusoto_compat_core::refresh::RefreshPolicy;
    /// use std::time::Duration;
    ///
    /// let hour = Duration::from_secs(3600);
    /// let (advisory, mandatory) = RefreshPolicy::default().windows(hour);
    /// assert_eq!(advisory, hour / 4);
    /// assert_eq!(mandatory, hour / 60);
    /// ```
    pub fn windows(&self, lifetime: Duration) -> (Duration, Duration) {
        let advisory = self.advisory_window.unwrap_or(match lifetime {
            short if short <= minutes(20) => minutes(5),
            medium if medium < minutes(90) => minutes(15),
            _ => minutes(60),
        });
        let (advisory_limit, mandatory_limit) = if lifetime < minutes(10) {
            (lifetime / 2, lifetime / 10)
        } else {
            // The default windows are below three quarters. A window set by hand must not cover the whole lifetime: a load
            // would always be due.
            (lifetime / 4 * 3, advisory)
        };
        let advisory = advisory.min(advisory_limit);
        let mandatory = self.mandatory_window.min(mandatory_limit).min(advisory);
        (advisory, mandatory)
    }
}

/// Builds a [`RefreshPolicy`].
#[derive(Debug, Clone)]
pub struct RefreshPolicyBuilder {
    policy: RefreshPolicy,
}

impl RefreshPolicyBuilder {
    /// Sets one advisory window for every lifetime. Default: chosen by lifetime.
    pub fn advisory_window(mut self, window: Duration) -> Self {
        self.policy.advisory_window = Some(window);
        self
    }

    /// Sets the fraction (0 to 1) of the advisory window from which the start of a load is drawn, so that a fleet that
    /// started together does not refresh together. 0: a load starts at the beginning of the window.
    pub fn jitter_fraction(mut self, fraction: f64) -> Self {
        self.policy.jitter_fraction = fraction;
        self
    }

    /// Sets the time before expiry in which callers wait for a load.
    pub fn mandatory_window(mut self, window: Duration) -> Self {
        self.policy.mandatory_window = window;
        self
    }

    /// Sets how long a load may take before it becomes an error.
    pub fn load_timeout(mut self, timeout: Duration) -> Self {
        self.policy.load_timeout = timeout;
        self
    }

    /// Sets the least and the greatest delay between background loads that fail while a valid value is held. No caller sees
    /// it.
    pub fn background_backoff(mut self, min: Duration, max: Duration) -> Self {
        self.policy.background_backoff = (min, max);
        self
    }

    /// Sets the least and the greatest pause between two loads that callers wait for, because nothing valid is held or it is
    /// about to expire. In a pause callers get the last error at once, or the value if it is still valid.
    pub fn caller_pause(mut self, min: Duration, max: Duration) -> Self {
        self.policy.caller_pause = (min, max);
        self
    }

    /// Sets for how long after its expiry a value is served while every load fails. This makes sense only if the other side
    /// accepts expired values. AWS does not.
    ///
    /// Within this time the source may hand out an expired value as well. It never replaces a value that ends later.
    pub fn serve_expired_for(mut self, grace: Duration) -> Self {
        self.policy.serve_expired_for = grace;
        self
    }

    /// Sets the time after which a value without expiry is loaded again in the background. Default: ten minutes, as Rusoto
    /// documented for environment and file credentials. It stopped doing so in 2018 (rusoto#1303).
    pub fn reload_unexpiring_every(mut self, interval: Duration) -> Self {
        self.policy.reload_unexpiring_every = interval;
        self
    }

    /// Returns the policy.
    ///
    /// # Errors
    ///
    /// [`PolicyError`] when a window, timeout or pause is zero, when a minimum is above its maximum, when the
    /// mandatory window is longer than a fixed advisory window, or when the fraction is not within 0 to 1.
    pub fn build(self) -> Result<RefreshPolicy, PolicyError> {
        let p = &self.policy;
        let not_zero = [
            ("advisory_window", p.advisory_window.unwrap_or(Duration::MAX)),
            ("mandatory_window", p.mandatory_window),
            ("load_timeout", p.load_timeout),
            ("the minimum of background_backoff", p.background_backoff.0),
            ("the minimum of caller_pause", p.caller_pause.0),
            ("reload_unexpiring_every", p.reload_unexpiring_every),
        ];
        for (setting, value) in not_zero {
            if value.is_zero() {
                return Err(PolicyError::Zero { setting });
            }
        }
        let ordered = [
            (
                "the minimum of background_backoff",
                p.background_backoff.0,
                "its maximum",
                p.background_backoff.1,
            ),
            ("the minimum of caller_pause", p.caller_pause.0, "its maximum", p.caller_pause.1),
            (
                "mandatory_window",
                p.mandatory_window,
                "advisory_window",
                p.advisory_window.unwrap_or(Duration::MAX),
            ),
        ];
        for (small, small_value, large, large_value) in ordered {
            if small_value > large_value {
                return Err(PolicyError::Inverted { small, small_value, large, large_value });
            }
        }
        if !(0.0..=1.0).contains(&p.jitter_fraction) {
            return Err(PolicyError::Fraction { value: p.jitter_fraction });
        }
        Ok(self.policy)
    }
}

/// The error of a [`RefreshPolicy`] that cannot work. Fix the named setting where the policy is built.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PolicyError {
    /// A duration that must be above zero is zero.
    #[non_exhaustive]
    Zero {
        /// The setting.
        setting: &'static str,
    },
    /// A duration is longer than one that it must not exceed.
    #[non_exhaustive]
    Inverted {
        /// The setting that is too long.
        small: &'static str,
        /// Its value.
        small_value: Duration,
        /// The setting that it must not exceed.
        large: &'static str,
        /// Its value.
        large_value: Duration,
    },
    /// The jitter fraction is not within 0 to 1.
    #[non_exhaustive]
    Fraction {
        /// The given value.
        value: f64,
    },
}

impl fmt::Display for PolicyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("refresh policy: ")?;
        match self {
            Self::Zero { setting } => {
                write!(f, "{setting} is zero; give a duration above zero, or leave the setting out")
            }
            Self::Inverted { small, small_value, large, large_value } => write!(
                f,
                "{small} ({small_value:?}) is longer than {large} ({large_value:?}); swap or change them"
            ),
            Self::Fraction { value } => {
                write!(f, "jitter_fraction is {value}; give a number from 0 to 1")
            }
        }
    }
}

impl Error for PolicyError {}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn windows_follow_the_lifetime() {
        let policy = RefreshPolicy::default();
        let cases = [
            (minutes(15), minutes(5), minutes(1)),
            (minutes(20), minutes(5), minutes(1)),
            (minutes(21), minutes(15), minutes(1)),
            (minutes(60), minutes(15), minutes(1)),
            (minutes(89), minutes(15), minutes(1)),
            (minutes(90), minutes(60), minutes(1)),
            (minutes(12 * 60), minutes(60), minutes(1)),
            (minutes(6), minutes(3), Duration::from_secs(36)),
            (Duration::from_secs(2), Duration::from_secs(1), Duration::from_millis(200)),
        ];
        for (lifetime, advisory, mandatory) in cases {
            assert_eq!(policy.windows(lifetime), (advisory, mandatory), "lifetime {lifetime:?}");
        }
    }

    proptest! {
        #[test]
        fn no_window_swallows_a_lifetime(secs in 1_u64..1_000_000, window in 60_u64..1_000_000) {
            let policy = RefreshPolicy::builder().advisory_window(Duration::from_secs(window)).build().unwrap();
            let lifetime = Duration::from_secs(secs);
            let (advisory, mandatory) = policy.windows(lifetime);
            prop_assert!(mandatory <= advisory);
            prop_assert!(advisory < lifetime);
        }
    }

    #[test]
    fn what_cannot_work_is_refused_by_name() {
        let zero = Duration::ZERO;
        let second = Duration::from_secs(1);
        let b = RefreshPolicy::builder;
        let cases = [
            (b().advisory_window(zero), "advisory_window is zero"),
            (b().mandatory_window(zero), "mandatory_window is zero"),
            (b().load_timeout(zero), "load_timeout is zero"),
            (b().background_backoff(zero, second), "minimum of background_backoff is zero"),
            (b().caller_pause(zero, second), "minimum of caller_pause is zero"),
            (b().reload_unexpiring_every(zero), "reload_unexpiring_every is zero"),
            (
                b().background_backoff(second * 2, second),
                "minimum of background_backoff (2s) is longer than its maximum (1s)",
            ),
            (
                b().caller_pause(second * 2, second),
                "minimum of caller_pause (2s) is longer than its maximum (1s)",
            ),
            (
                b().advisory_window(second).mandatory_window(second * 2),
                "mandatory_window (2s) is longer than advisory_window (1s)",
            ),
            (b().jitter_fraction(1.5), "jitter_fraction is 1.5"),
            (b().jitter_fraction(f64::NAN), "jitter_fraction is NaN"),
        ];
        for (builder, text) in cases {
            let error = builder.build().unwrap_err().to_string();
            assert!(error.contains(text), "{error:?} should contain {text:?}");
        }
    }
}
