//! The settings of a profile for services.

use super::sections::{Sections, value};
use crate::chain::service_config::ProfileSettings;

/// Returns the settings of the profile `selected`, and the regions of `profiles` in this order.
pub(super) fn settings(sections: &Sections, selected: &str, profiles: &[&str]) -> ProfileSettings {
    let setting = |profile: &str, key: &str| Some(value(sections.profile(profile)?, key)?.to_owned());
    let regions = profiles.iter().filter_map(|name| Some(((*name).to_owned(), setting(name, "region")?)));
    let values = ProfileSettings::KEYS.into_iter().filter_map(|key| Some((key, setting(selected, key)?)));
    let services = setting(selected, "services");
    let endpoint_urls = ProfileSettings::SERVICES.into_iter().filter_map(|service| {
        let url = sections.of_service(services.as_deref()?, service.id(), ProfileSettings::ENDPOINT_KEY)?;
        Some((service.id(), url.to_owned()))
    });
    ProfileSettings {
        profile: selected.to_owned(),
        regions: regions.collect(),
        values: values.collect(),
        endpoint_urls: endpoint_urls.collect(),
    }
}
