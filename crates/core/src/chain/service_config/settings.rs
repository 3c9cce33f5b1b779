//! The settings for services, and their names.

use std::collections::BTreeMap;

/// A service that issues credentials.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::chain) enum Service {
    Sts,
    Sso,
    /// Renews the token for SSO.
    SsoOidc,
    /// Renews the credentials of `aws login`.
    SignIn,
}

impl Service {
    /// Returns the name in a `services` section.
    pub(in crate::chain) fn id(self) -> &'static str {
        match self {
            Self::Sts => "sts",
            Self::Sso => "sso",
            Self::SsoOidc => "sso_oidc",
            Self::SignIn => "signin",
        }
    }

    pub(in crate::chain) fn endpoint_variable(self) -> &'static str {
        match self {
            Self::Sts => "AWS_ENDPOINT_URL_STS",
            Self::Sso => "AWS_ENDPOINT_URL_SSO",
            Self::SsoOidc => "AWS_ENDPOINT_URL_SSO_OIDC",
            Self::SignIn => "AWS_ENDPOINT_URL_SIGNIN",
        }
    }
}

/// A setting that is on or off, with its variable and its key in a profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Switch {
    pub(crate) variable: &'static str,
    pub(crate) key: &'static str,
}

pub(crate) const FIPS: Switch = Switch { variable: "AWS_USE_FIPS_ENDPOINT", key: "use_fips_endpoint" };
pub(crate) const DUAL_STACK: Switch =
    Switch { variable: "AWS_USE_DUALSTACK_ENDPOINT", key: "use_dualstack_endpoint" };
pub(super) const IGNORE: Switch =
    Switch { variable: "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", key: "ignore_configured_endpoint_urls" };

/// Reads the value of a setting that is on or off. Case does not matter, as in the SDK.
///
/// # Errors
///
/// A text that names `origin`: the variable or the key.
pub(crate) fn on_or_off(value: &str, origin: &str) -> Result<bool, String> {
    match value.to_ascii_lowercase().as_str() {
        "true" => Ok(true),
        "false" => Ok(false),
        _ => Err(format!("{origin} is {value:?}: write true or false")),
    }
}

pub(in crate::chain) const ENDPOINT_VARIABLE: &str = "AWS_ENDPOINT_URL";
pub(super) const ENDPOINT_KEY: &str = "endpoint_url";

/// The settings of a profile for services, as they are written in the file.
#[derive(Debug, Clone, Default)]
pub(in crate::chain) struct ProfileSettings {
    /// The name of the profile.
    pub(in crate::chain) profile: String,
    /// The regions of this profile and its source profiles, in their order of precedence.
    pub(in crate::chain) regions: Vec<(String, String)>,
    /// Its values for [`KEYS`](Self::KEYS).
    pub(in crate::chain) values: BTreeMap<&'static str, String>,
    /// The `endpoint_url` of each service in the `services` section that the profile names.
    pub(in crate::chain) endpoint_urls: BTreeMap<&'static str, String>,
}

impl ProfileSettings {
    pub(in crate::chain) const KEYS: [&'static str; 4] = [FIPS.key, DUAL_STACK.key, IGNORE.key, ENDPOINT_KEY];
    pub(in crate::chain) const SERVICES: [Service; 4] =
        [Service::Sts, Service::Sso, Service::SsoOidc, Service::SignIn];
    pub(in crate::chain) const ENDPOINT_KEY: &'static str = ENDPOINT_KEY;
}
