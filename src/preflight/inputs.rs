//! The objects that a preflight checks, and its settings.

use super::bounded::Bounds;
use crate::shared::SharedCredentials;
use aws_smithy_async::time::SharedTimeSource;
use aws_types::SdkConfig;
use rusoto_compat_core::engine::EndpointStyle;
use rusoto_core::DispatchSignedRequest;
use rusoto_signature::Region;
use std::sync::Arc;

pub(super) type Dispatcher = Arc<dyn DispatchSignedRequest + Send + Sync>;

pub(super) struct Inputs {
    pub(super) shared: Option<SharedCredentials>,
    pub(super) config: Option<SdkConfig>,
    pub(super) region: Option<Region>,
    pub(super) dispatcher: Option<Dispatcher>,
    /// Where Rusoto sends to, if its clients are on the engine.
    pub(super) engine: Option<EndpointStyle>,
    pub(super) asks_sts: bool,
    pub(super) bounds: Bounds,
    pub(super) time: SharedTimeSource,
}

pub(super) const NO_SHARED: &str = "no credentials were handed over with `.shared(..)`";
pub(super) const NO_CONFIG: &str = "no configuration was handed over with `.sdk_config(..)`";
