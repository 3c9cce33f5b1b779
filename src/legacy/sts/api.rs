//! STS by either SDK.

use aws_smithy_async::rt::sleep::TokioSleep;
use aws_types::SdkConfig;
use rusoto_compat_core::behavior::behavior_version;
use rusoto_sts::StsClient;
use std::fmt;

/// Who calls STS.
#[derive(Clone)]
pub(super) enum Api {
    Rusoto(StsClient),
    Sdk(aws_sdk_sts::Client),
}

impl Api {
    pub(super) fn of_sdk(config: &SdkConfig) -> Self {
        let mut sts = aws_sdk_sts::config::Builder::from(config);
        // A client panics when it is built without one of these.
        if config.behavior_version().is_none() {
            sts = sts.behavior_version(behavior_version());
        }
        if config.sleep_impl().is_none() {
            sts = sts.sleep_impl(TokioSleep::new());
        }
        Self::Sdk(aws_sdk_sts::Client::from_conf(sts.build()))
    }
}

impl fmt::Debug for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Rusoto(_) => "rusoto_sts",
            Self::Sdk(_) => "aws-sdk-sts",
        })
    }
}

/// Seconds as the SDK wants them. What is out of range is for STS to refuse.
pub(super) fn for_sdk(seconds: i64) -> i32 {
    i32::try_from(seconds).unwrap_or(if seconds < 0 { i32::MIN } else { i32::MAX })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_configuration_without_a_behavior_version_was_a_panic() {
        let config = SdkConfig::builder().build();
        assert_eq!(format!("{:?}", Api::of_sdk(&config)), "aws-sdk-sts");
    }

    #[test]
    fn a_duration_beyond_the_range_is_still_refused_by_sts() {
        assert_eq!(for_sdk(900), 900);
        assert_eq!(for_sdk(i64::MAX), i32::MAX);
        assert_eq!(for_sdk(i64::MIN), i32::MIN);
    }
}
