//! The report of a preflight.

use rusoto_compat_core::text::all_lines_fit_to_show;
use std::fmt;

/// The results of a [`Preflight`](super::Preflight), in the order in which a request depends on them.
///
/// `Display` prints a table with a remedy under each failed line. With feature `serde` it serialises as `{"ok": …,
/// "checks": […]}`. It contains access key ids and ARNs, but no secrets.
///
/// ```
/// use rusoto_compat::preflight::{CheckStatus, Preflight};
///
/// # tokio::runtime::Builder::new_current_thread().enable_time().build()?.block_on(async {
/// // No object was passed in, so no check can fail.
/// let report = Preflight::builder().run().await;
/// assert!(report.is_ok());
/// assert!(report.checks().iter().all(|check| check.status == CheckStatus::Skipped));
/// # });
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreflightReport {
    checks: Vec<Check>,
}

/// One line of a [`PreflightReport`].
///
/// ```
/// use rusoto_compat::preflight::Check;
///
/// fn alert(check: &Check) -> String {
///     format!("{}: {} ({})", check.name, check.found, check.remedy.as_deref().unwrap_or("nothing to do"))
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Check {
    /// The name of the check.
    pub name: CheckName,
    /// The result of the check.
    pub status: CheckStatus,
    /// The facts that were found. For a skipped check, the reason.
    pub found: String,
    /// The remedy. It is `Some` for every check that failed or warns.
    pub remedy: Option<String>,
}

/// The result of a check.
///
/// ```
/// use rusoto_compat::preflight::CheckStatus;
///
/// assert_eq!(CheckStatus::Failed.to_string(), "FAILED");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum CheckStatus {
    /// All is well.
    Ok,
    /// Requests will be answered, but perhaps not as expected.
    Warning,
    /// Requests will fail, or go to the wrong place.
    Failed,
    /// The check could not be made.
    Skipped,
}

/// The name of a check. The [module's documentation](super) has a table of all checks.
///
/// ```
/// use rusoto_compat::preflight::CheckName;
///
/// assert_eq!(CheckName::SameAccessKey.to_string(), "same access key");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum CheckName {
    /// SDK clients have an HTTP client.
    SdkHttpClient,
    /// The SDK's configuration has a region.
    SdkRegion,
    /// Both SDKs sign for the same region and send to the same endpoint.
    SameRegion,
    /// Both SDKs send to FIPS and dual-stack endpoints, or neither does.
    EndpointVariants,
    /// Rusoto's clients get credentials.
    RusotoCredentials,
    /// SDK clients get credentials.
    SdkCredentials,
    /// No configured source failed while another one answered.
    ConfiguredSource,
    /// Both SDKs sign with the same access key id.
    SameAccessKey,
    /// The credentials have not expired.
    Expiry,
    /// Rusoto's dispatcher reaches the endpoint.
    RusotoTransport,
    /// The SDK's HTTP client reaches the endpoint.
    SdkTransport,
    /// STS accepts requests that Rusoto signs.
    RusotoIdentity,
    /// STS accepts requests that the AWS SDK signs.
    SdkIdentity,
    /// STS sees the same ARN through both SDKs.
    SameIdentity,
    /// The clock of this machine agrees with the clock of STS.
    Clock,
}

impl PreflightReport {
    pub(super) fn new(checks: Vec<Check>) -> Self {
        Self { checks }
    }

    /// Returns whether no check failed. Warnings and skipped checks do not count as failures; look for them in
    /// [`checks`](Self::checks).
    pub fn is_ok(&self) -> bool {
        self.failed().next().is_none()
    }

    /// Returns all checks, in the order in which they were made.
    pub fn checks(&self) -> &[Check] {
        &self.checks
    }

    /// Returns the checks that failed.
    pub fn failed(&self) -> impl Iterator<Item = &Check> {
        self.checks.iter().filter(|check| check.status == CheckStatus::Failed)
    }

    /// Returns a check by its name.
    pub fn check(&self, name: CheckName) -> Option<&Check> {
        self.checks.iter().find(|check| check.name == name)
    }
}

impl Check {
    pub(super) fn ok(name: CheckName, found: impl Into<String>) -> Self {
        Self { name, status: CheckStatus::Ok, found: found.into(), remedy: None }
    }

    pub(super) fn warning(name: CheckName, found: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { status: CheckStatus::Warning, ..Self::failed(name, found, remedy) }
    }

    pub(super) fn failed(name: CheckName, found: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { name, status: CheckStatus::Failed, found: found.into(), remedy: Some(remedy.into()) }
    }

    pub(super) fn skipped(name: CheckName, why: impl Into<String>) -> Self {
        Self { name, status: CheckStatus::Skipped, found: why.into(), remedy: None }
    }
}

impl CheckName {
    fn as_str(self) -> &'static str {
        match self {
            Self::SdkHttpClient => "SDK HTTP client",
            Self::SdkRegion => "SDK region",
            Self::SameRegion => "same region",
            Self::EndpointVariants => "FIPS, dual stack",
            Self::RusotoCredentials => "Rusoto credentials",
            Self::SdkCredentials => "SDK credentials",
            Self::ConfiguredSource => "configured source",
            Self::SameAccessKey => "same access key",
            Self::Expiry => "expiry",
            Self::RusotoTransport => "Rusoto transport",
            Self::SdkTransport => "SDK transport",
            Self::RusotoIdentity => "Rusoto identity",
            Self::SdkIdentity => "SDK identity",
            Self::SameIdentity => "same identity",
            Self::Clock => "clock",
        }
    }
}

impl fmt::Display for CheckName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Display for CheckStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Ok => "ok",
            Self::Warning => "WARNING",
            Self::Failed => "FAILED",
            Self::Skipped => "skipped",
        })
    }
}

/// Writes one line for each check. A text from a server or a provider cannot break out of its line.
impl fmt::Display for PreflightReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = |status| self.checks.iter().filter(|check| check.status == status).count();
        let (failed, skipped) = (count(CheckStatus::Failed), count(CheckStatus::Skipped));
        write!(f, "preflight: {} checks, {failed} failed, {skipped} skipped", self.checks.len())?;
        match count(CheckStatus::Warning) {
            0 => {}
            1 => f.write_str(", 1 warning")?,
            warnings => write!(f, ", {warnings} warnings")?,
        }
        for check in &self.checks {
            write!(f, "\n{:8} {:19} {}", check.status, check.name, all_lines_fit_to_show(&check.found))?;
            if let Some(remedy) = &check.remedy {
                write!(f, "\n{:8} {:19} -> {}", "", "", all_lines_fit_to_show(remedy))?;
            }
        }
        Ok(())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for PreflightReport {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut report = serializer.serialize_struct("PreflightReport", 2)?;
        report.serialize_field("ok", &self.is_ok())?;
        report.serialize_field("checks", &self.checks)?;
        report.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report() -> PreflightReport {
        PreflightReport::new(vec![
            Check::ok(CheckName::SdkRegion, "eu-west-1"),
            Check::failed(CheckName::SameAccessKey, "AKIA1 and\nAKIA2", "share one source"),
            Check::skipped(CheckName::Clock, "STS was not reached"),
        ])
    }

    #[test]
    fn it_prints_as_a_table_with_the_remedy_under_what_failed() {
        assert_eq!(
            report().to_string(),
            "preflight: 3 checks, 1 failed, 1 skipped\n\
             ok       SDK region          eu-west-1\n\
             FAILED   same access key     AKIA1 and AKIA2\n\
             \x20                            -> share one source\n\
             skipped  clock               STS was not reached"
        );
    }

    #[test]
    fn a_warning_is_counted_and_is_no_failure() {
        let warning = Check::warning(CheckName::ConfiguredSource, "the role of the instance", "see to it");
        let report = PreflightReport::new(vec![warning]);
        assert!(report.is_ok());
        assert_eq!(
            report.to_string(),
            "preflight: 1 checks, 0 failed, 0 skipped, 1 warning\n\
             WARNING  configured source   the role of the instance\n\
             \x20                            -> see to it"
        );
    }

    #[test]
    fn only_failures_make_it_fail() {
        assert!(!report().is_ok());
        assert_eq!(report().failed().map(|check| check.name).collect::<Vec<_>>(), [CheckName::SameAccessKey]);
        assert!(PreflightReport::new(vec![Check::skipped(CheckName::Clock, "")]).is_ok());
        assert_eq!(report().check(CheckName::Expiry), None);
    }

    #[cfg(feature = "serde")]
    #[test]
    fn it_serialises() {
        let json = serde_json::to_value(report()).unwrap();
        assert_eq!(json["ok"], false);
        assert_eq!(json["checks"][1]["name"], "same_access_key");
        assert_eq!(json["checks"][1]["status"], "failed");
        assert_eq!(json["checks"][1]["remedy"], "share one source");
        assert_eq!(json["checks"][2]["remedy"], serde_json::Value::Null);
    }
}
