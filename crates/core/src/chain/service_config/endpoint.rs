//! The endpoint of a service: FIPS, dual stack, or a configured URL.

use super::settings::{
    DUAL_STACK, ENDPOINT_KEY, ENDPOINT_VARIABLE, FIPS, IGNORE, ProfileSettings, Service, Switch, on_or_off,
};
use crate::chain::context::ProviderContext;
use crate::chain::env::Env;
use crate::endpoint::normalise;
use crate::shown_url::without_secrets;

pub(super) struct Endpoint {
    pub(super) url: Option<String>,
    pub(super) use_fips: bool,
    pub(super) use_dual_stack: bool,
}

/// A value, and the variable or setting that it comes from.
struct Found<T> {
    value: T,
    origin: String,
}

/// Resolves the endpoint in the SDK's order: code, variables, the `services` section of the profile, the profile.
pub(super) fn resolve(
    context: &ProviderContext,
    service: Service,
    profile: &ProfileSettings,
) -> Result<Endpoint, String> {
    let env = context.env();
    let switch = |given: Option<bool>, which| match given {
        Some(value) => Ok(Some(Found { value, origin: "the code".to_owned() })),
        None => read_switch(env, which, profile),
    };
    let fips = switch(context.use_fips(), FIPS)?.filter(|found| found.value);
    let dual_stack = switch(context.use_dual_stack(), DUAL_STACK)?.filter(|found| found.value);
    let given = context.sts_endpoint_url().filter(|_| service == Service::Sts);
    let url = match given {
        Some(url) => {
            Some(Found { value: url.to_owned(), origin: "the STS endpoint that is set in code".to_owned() })
        }
        None => match read_switch(env, IGNORE, profile)?.filter(|found| found.value) {
            Some(_) => None,
            None => configured(env, service, profile)?,
        },
    };
    let url = url
        .map(|found| usable(&found.value, &found.origin).map(|value| Found { value, ..found }))
        .transpose()?;
    // The SDK refuses an endpoint together with one of these.
    for (switched, kind) in [(&fips, "FIPS"), (&dual_stack, "dual-stack")] {
        if let (Some(switched), Some(url)) = (switched, &url) {
            return Err(format!(
                "{} asks for {kind} endpoints, and {} names an endpoint of its own: unset one of them",
                switched.origin, url.origin
            ));
        }
    }
    Ok(Endpoint {
        url: url.map(|found| found.value),
        use_fips: fips.is_some(),
        use_dual_stack: dual_stack.is_some(),
    })
}

fn read_switch(env: &Env, switch: Switch, profile: &ProfileSettings) -> Result<Option<Found<bool>>, String> {
    let Some(Found { value, origin }) = read(env, switch.variable, profile, switch.key)? else {
        return Ok(None);
    };
    Ok(Some(Found { value: on_or_off(&value, &origin)?, origin }))
}

fn configured(
    env: &Env,
    service: Service,
    profile: &ProfileSettings,
) -> Result<Option<Found<String>>, String> {
    if let Some(found) = variable(env, service.endpoint_variable())? {
        return Ok(Some(found));
    }
    if let Some(found) = variable(env, ENDPOINT_VARIABLE)? {
        return Ok(Some(found));
    }
    if let Some(url) = profile.endpoint_urls.get(service.id()) {
        let origin =
            format!("`{ENDPOINT_KEY}` of {} in the services of profile `{}`", service.id(), profile.profile);
        return Ok(Some(Found { value: url.clone(), origin }));
    }
    Ok(setting(profile, ENDPOINT_KEY))
}

fn read(
    env: &Env,
    name: &str,
    profile: &ProfileSettings,
    key: &'static str,
) -> Result<Option<Found<String>>, String> {
    Ok(variable(env, name)?.or_else(|| setting(profile, key)))
}

/// Returns a variable. An empty one counts as not set.
fn variable(env: &Env, name: &str) -> Result<Option<Found<String>>, String> {
    let value = env.text(name).map_err(|error| error.to_string())?;
    Ok(value.map(|value| Found { value, origin: name.to_owned() }))
}

fn setting(profile: &ProfileSettings, key: &'static str) -> Option<Found<String>> {
    let value = profile.values.get(key)?.clone();
    Some(Found { value, origin: format!("`{key}` of profile `{}`", profile.profile) })
}

/// Returns the URL if the SDK accepts it. For other URLs the SDK's error would show the whole request with its secrets.
fn usable(url: &str, origin: &str) -> Result<String, String> {
    match url.contains("://").then(|| normalise(url)) {
        Some(Ok(Some(url))) => Ok(url),
        _ => Err(format!(
            "{origin} is {:?}, which is no endpoint: write http(s)://host[:port][/path]",
            without_secrets(url)
        )),
    }
}
