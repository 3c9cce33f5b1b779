//! The region of a service.

use super::settings::ProfileSettings;
use crate::chain::context::ProviderContext;
use crate::region::{
    LAST_RESORT, NamedRegion, Partition, VARIABLES, canonical_name, in_rusotos_order, is_host_label,
    partition_of_arn, partition_of_region,
};
use crate::sendable::is_sendable;

/// Returns the first region in Rusoto's order that is in the partition of the role. If a region was set in code, only
/// that one is used.
pub(super) fn resolve(
    context: &ProviderContext,
    profile: &ProfileSettings,
    role_arn: Option<&str>,
    has_endpoint: bool,
) -> Result<String, String> {
    let role = role_arn.and_then(|arn| Some((arn, partition_of_arn(arn)?)));
    let fits = |region: &str| role.is_none_or(|(_, partition)| partition_of_region(region) == partition);
    let usable = |region: String, origin: &str| {
        // The name becomes a part of the host, and of the header that signs a request.
        if is_host_label(&region) || (has_endpoint && is_sendable(&region)) {
            Ok(region)
        } else {
            Err(format!("{region:?}, from {origin}, is no name of a region: write one like us-east-1"))
        }
    };
    if let Some(region) = context.given_region() {
        let written = region.as_ref();
        // The region for a configured endpoint may have any name.
        let canonical = canonical_name(written.trim());
        let region = if has_endpoint { written } else { &*canonical };
        return match role {
            Some((arn, partition)) if !fits(region) => {
                let found = format!("region {region}, which is set in code, is in another one");
                Err(wrong_partition(arn, partition, &found, profile))
            }
            _ => usable(region.to_owned(), "the code"),
        };
    }
    let named: Vec<NamedRegion> =
        in_rusotos_order(|name| context.env().setting(name), profile.regions.clone()).collect();
    match (named.iter().find(|region| fits(&region.name)), named.first(), role) {
        (Some(region), ..) => usable(region.name.clone(), &region.origin.to_string()),
        (None, Some(first), Some((arn, partition))) => {
            let found = format!("region {}, from {}, is in another one", first.name, first.origin);
            Err(wrong_partition(arn, partition, &found, profile))
        }
        (None, None, Some((arn, partition))) if !fits(LAST_RESORT) => {
            Err(wrong_partition(arn, partition, "no region is set", profile))
        }
        _ => Ok(LAST_RESORT.to_owned()),
    }
}

fn wrong_partition(arn: &str, partition: Partition, found: &str, profile: &ProfileSettings) -> String {
    let remedy = if profile.profile.is_empty() {
        format!("set {}", VARIABLES[0])
    } else {
        format!("set `region` in profile `{}`", profile.profile)
    };
    format!(
        "role {arn:?} is in partition {}, and {found}: {remedy} to a region of that partition, such as {}",
        partition.name, partition.example
    )
}
