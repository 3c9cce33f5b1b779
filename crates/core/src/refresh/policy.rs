//! When a value is loaded anew: windows, pauses, limits.

use std::error::Error;
use std::fmt;
use std::time::Duration;

const fn minutes(n: u64) -> Duration {
    Duration::from_secs(n * 60)
}

/// When a value is loaded anew, and for how long a load may take. Always valid: an inconsistent policy is
/// refused by [`RefreshPolicyBuilder::build`].
///
/// The defaults follow the refresh design that the AWS SDKs are adopting (smithy-rs#4766, botocore#3773), the
/// load timeout is the 30 seconds that Rusoto's providers had.
///
/// | setting | default |
/// |---|---|
/// | advisory window | lifetime up to 20 min: 5 min; under 90 min: 15 min; else 60 min |
/// | jitter | the load starts at a random point of the first two thirds of the advisory window |
/// | mandatory window | 60 s |
/// | load timeout | 30 s; five minutes [around a chain](Self::for_chain) |
/// | back-off of background loads | 1 s to 5 min, exponential, full jitter, never past the mandatory window |
/// | pause when nothing valid is held | 250 ms to 5 s, doubling |
/// | serve expired for | 0 |
/// | reload what never expires | every 10 min |
///
/// A value that lives under ten minutes gets windows of at most half (advisory) and a tenth (mandatory) of its
/// lifetime, so that no window swallows it.
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
    backoff_min: Duration,
    backoff_max: Duration,
    pause_min: Duration,
    pause_max: Duration,
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
            backoff_min: Duration::from_secs(1),
            backoff_max: minutes(5),
            pause_min: Duration::from_millis(250),
            pause_max: Duration::from_secs(5),
            serve_expired_for: Duration::ZERO,
            reload_unexpiring_every: minutes(10),
        }
    }
}

impl RefreshPolicy {
    /// Starts from the defaults.
    pub fn builder() -> RefreshPolicyBuilder {
        RefreshPolicyBuilder { policy: Self::default() }
    }

    /// For a source that asks one after the other: the default, but for the time that a load may take, which is five
    /// minutes.
    ///
    /// With the 30 seconds of the default a single member that hangs would use up the whole load: those after it would
    /// not be asked, and the error would name none of them. Four members of a chain go over the network or run a
    /// command, with Rusoto's 30 seconds each; and a command may wait for somebody to type.
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

    /// How long a load may take before it becomes an error.
    pub fn load_timeout(&self) -> Duration {
        self.load_timeout
    }

    /// For how long after its expiry a value is served when no load succeeds. Zero: never.
    pub fn serve_expired_for(&self) -> Duration {
        self.serve_expired_for
    }

    /// After how long a value without expiry is loaded again in the background.
    pub fn reload_unexpiring_every(&self) -> Duration {
        self.reload_unexpiring_every
    }

    /// The fraction of the advisory window from which the start of the load is drawn.
    pub fn jitter_fraction(&self) -> f64 {
        self.jitter_fraction
    }

    /// Smallest and largest delay between two background loads after failures.
    pub fn backoff(&self) -> (Duration, Duration) {
        (self.backoff_min, self.backoff_max)
    }

    /// Smallest and largest pause between two loads while nothing valid is held.
    pub fn pause(&self) -> (Duration, Duration) {
        (self.pause_min, self.pause_max)
    }

    /// The advisory and the mandatory window of a value that lives `lifetime` from now.
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
            // Three quarters never binds with the default windows; it keeps a hand-set window from covering
            // the whole lifetime, which would mean a load without end.
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
    /// The same advisory window for every lifetime, instead of one chosen by lifetime.
    pub fn advisory_window(mut self, window: Duration) -> Self {
        self.policy.advisory_window = Some(window);
        self
    }

    /// The fraction (0 to 1) of the advisory window from which the start of a load is drawn, so that a fleet
    /// that started together does not refresh together. 0: exactly at the start of the window.
    pub fn jitter_fraction(mut self, fraction: f64) -> Self {
        self.policy.jitter_fraction = fraction;
        self
    }

    /// The time before expiry in which callers wait for a load.
    pub fn mandatory_window(mut self, window: Duration) -> Self {
        self.policy.mandatory_window = window;
        self
    }

    /// How long a load may take before it becomes an error.
    pub fn load_timeout(mut self, timeout: Duration) -> Self {
        self.policy.load_timeout = timeout;
        self
    }

    /// Smallest and largest delay between background loads while they fail and a valid value is held.
    pub fn backoff(mut self, min: Duration, max: Duration) -> Self {
        (self.policy.backoff_min, self.policy.backoff_max) = (min, max);
        self
    }

    /// Smallest and largest pause between loads while nothing valid is held, or while callers wait. During a
    /// pause the last error is returned at once.
    pub fn pause(mut self, min: Duration, max: Duration) -> Self {
        (self.policy.pause_min, self.policy.pause_max) = (min, max);
        self
    }

    /// For how long after its expiry a value is still served when every load fails. Only sensible where the
    /// other side is known to accept it (AWS does not).
    ///
    /// An answer that has expired already is taken as well, but never in the place of a value that ends later.
    pub fn serve_expired_for(mut self, grace: Duration) -> Self {
        self.policy.serve_expired_for = grace;
        self
    }

    /// After how long a value without expiry is loaded again in the background. Ten minutes is what Rusoto
    /// documented for environment and file credentials, and stopped doing in 2018 (rusoto#1303).
    pub fn reload_unexpiring_every(mut self, interval: Duration) -> Self {
        self.policy.reload_unexpiring_every = interval;
        self
    }

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
            ("the minimum of backoff", p.backoff_min),
            ("the minimum of pause", p.pause_min),
            ("reload_unexpiring_every", p.reload_unexpiring_every),
        ];
        for (setting, value) in not_zero {
            if value.is_zero() {
                return Err(PolicyError::Zero { setting });
            }
        }
        let ordered = [
            ("the minimum of backoff", p.backoff_min, "its maximum", p.backoff_max),
            ("the minimum of pause", p.pause_min, "its maximum", p.pause_max),
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

/// A [`RefreshPolicy`] that cannot work. Fix the named setting where the policy is built.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PolicyError {
    /// A duration that must be above zero is zero.
    #[non_exhaustive]
    Zero {
        /// The setting.
        setting: &'static str,
    },
    /// Of two durations the one that must be the shorter is the longer.
    #[non_exhaustive]
    Inverted {
        /// The one that must not be longer.
        small: &'static str,
        /// Its value.
        small_value: Duration,
        /// The one that must not be shorter.
        large: &'static str,
        /// Its value.
        large_value: Duration,
    },
    /// The jitter fraction is not within 0 to 1.
    #[non_exhaustive]
    Fraction {
        /// What was given.
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
            (b().backoff(zero, second), "minimum of backoff is zero"),
            (b().pause(zero, second), "minimum of pause is zero"),
            (b().reload_unexpiring_every(zero), "reload_unexpiring_every is zero"),
            (b().backoff(second * 2, second), "minimum of backoff (2s) is longer than its maximum (1s)"),
            (b().pause(second * 2, second), "minimum of pause (2s) is longer than its maximum (1s)"),
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
