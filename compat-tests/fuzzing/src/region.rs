//! Regions of one world as those of the other.

use crate::input::texts;
use crate::secrets::{SECRET, is_said_openly};
use aws_types::region::Region;
use http::Uri;
use rusoto_compat::convert::{
    ConvertRegionError, RegionAndEndpoint, TryIntoRusoto, TryIntoSdk, rusoto_region_for_service,
};
use rusoto_signature::Region as RusotoRegion;

/// A name, an endpoint and the name of a service, each in a part of its own. All of it is also read as JSON.
pub fn region(data: &[u8]) {
    let [name, endpoint, service] = texts(data);
    if let Ok(known) = name.parse::<RusotoRegion>() {
        settles(&known);
        let back = (&known).try_into_sdk().and_then(|sdk| sdk.try_into_rusoto());
        assert_eq!(back, Ok(known));
    }
    settles(&RusotoRegion::Custom { name: name.clone(), endpoint: endpoint.clone() });

    let sdk = RegionAndEndpoint::new(Region::new(name.clone())).with_endpoint_url(endpoint.clone());
    // What stands in front of the last `@` may be a password. What stands behind it is the host.
    let behind = endpoint.rsplit('@').next().unwrap_or_default();
    let openly = is_said_openly([name.as_str(), behind]);
    match sdk.try_into_rusoto() {
        Ok(rusoto) => settles(&rusoto),
        Err(error) => hides(&error, openly),
    }
    match rusoto_region_for_service(&Region::new(name), &service) {
        Ok(RusotoRegion::Custom { name, endpoint }) => {
            assert!(endpoint.parse::<Uri>().is_ok_and(|uri| uri.host().is_some()), "{endpoint:?}");
            settles(&RusotoRegion::Custom { name, endpoint });
        }
        Ok(known) => settles(&known),
        Err(error) => hides(&error, true),
    }
    if let Ok(read) = serde_json::from_slice::<RegionAndEndpoint>(data) {
        let written = serde_json::to_vec(&read).unwrap_or_default();
        let again = serde_json::from_slice::<RegionAndEndpoint>(&written);
        assert!(again.as_ref().is_ok_and(|again| *again == read), "{read:?} was read again as {again:?}");
    }
}

/// What was converted once stays as it is, however often it goes to and fro.
fn settles(region: &RusotoRegion) {
    let Ok(sdk) = region.try_into_sdk() else { return };
    if let Some(url) = &sdk.endpoint_url {
        let uri = url.parse::<Uri>();
        let usable = uri.as_ref().is_ok_and(|uri| uri.scheme().is_some() && uri.host().is_some());
        assert!(usable, "{region:?} became {url:?}, which is no URL: {uri:?}");
        // A path ends in a slash, because the SDK's S3 client joins the bucket to it without one.
        let has_path = uri.is_ok_and(|uri| uri.path() != "/");
        assert_eq!(url.ends_with('/'), has_path, "{url:?}");
    }
    match (&sdk).try_into_rusoto() {
        Ok(rusoto) => assert_eq!(rusoto.try_into_sdk(), Ok(sdk), "{region:?}"),
        Err(ConvertRegionError::NeedsService { .. }) => assert_eq!(sdk.endpoint_url, None),
        Err(error) => panic!("{region:?} became {sdk:?}, and that nothing: {error}"),
    }
}

fn hides(error: &ConvertRegionError, openly: bool) {
    for shown in [error.to_string(), format!("{error:?}")] {
        assert!(openly || !shown.contains(SECRET), "{shown}");
    }
}
