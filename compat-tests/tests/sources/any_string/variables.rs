//! Variables, in processes of their own.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;

use super::{ODD, sources};
use crate::secrets::endpoint_server::{self, AUTHORIZATION, SECRETS, SSO_TOKEN, WEB_IDENTITY};
use crate::{Outcome, child};

const NAME: &str = "any_string::variables::no_value_of_a_variable_is_a_panic";

/// Where services are.
const ENDPOINTS: [&str; 5] = [
    "AWS_ENDPOINT_URL",
    "AWS_ENDPOINT_URL_STS",
    "AWS_ENDPOINT_URL_SSO",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI",
    "AWS_EC2_METADATA_SERVICE_ENDPOINT",
];

/// The rest of what the chain, aws-config and the clients look at. Without those that lead out of this machine.
const OTHERS: [&str; 42] = [
    "AWS_ACCESS_KEY_ID",
    "AWS_ACCOUNT_ID",
    "AWS_ACCOUNT_ID_ENDPOINT_MODE",
    "AWS_AUTH_SCHEME_PREFERENCE",
    "AWS_CA_BUNDLE",
    "AWS_CONFIG_FILE",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
    "AWS_CREDENTIAL_EXPIRATION",
    "AWS_DEFAULTS_MODE",
    "AWS_DEFAULT_REGION",
    "AWS_DISABLE_REQUEST_COMPRESSION",
    "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",
    "AWS_EC2_METADATA_V1_DISABLED",
    "AWS_ENDPOINT_URL_S3",
    "AWS_ENDPOINT_URL_SSO_OIDC",
    "AWS_EXECUTION_ENV",
    "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LOGIN_CACHE_DIRECTORY",
    "AWS_MAX_ATTEMPTS",
    "AWS_PROFILE",
    "AWS_REGION",
    "AWS_REQUEST_CHECKSUM_CALCULATION",
    "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",
    "AWS_RESPONSE_CHECKSUM_VALIDATION",
    "AWS_RETRY_MODE",
    "AWS_ROLE_ARN",
    "AWS_ROLE_SESSION_NAME",
    "AWS_SDK_UA_APP_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_SHARED_CREDENTIALS_FILE",
    "AWS_SIGV4A_SIGNING_REGION_SET",
    "AWS_STS_REGIONAL_ENDPOINTS",
    "AWS_USE_DUALSTACK_ENDPOINT",
    "AWS_USE_FIPS_ENDPOINT",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
    "HOME",
    "NO_PROXY",
    "SECRET_ACCESS_KEY",
    "_X_AMZN_TRACE_ID",
];

#[test]
fn no_value_of_a_variable_is_a_panic() -> Outcome {
    if let Some(folder) = child::folder() {
        return asked(&folder);
    }
    let folder = tempfile::tempdir()?;
    let url = endpoint_server::start(folder.path().to_owned());
    sources::home(folder.path(), &url, &folder.path().join("token"))?;
    fs::write(folder.path().join("token"), WEB_IDENTITY)?;
    signed_in(folder.path())?;
    fs::write(folder.path().join("url"), &url)?;

    let mut environments: Vec<Vec<(&str, OsString)>> = Vec::new();
    for value in ODD {
        // Away from where they would be asked then.
        let at_once: &[&str] = if value.trim().is_empty() { &ENDPOINTS[3..] } else { &ENDPOINTS };
        environments.push(at_once.iter().map(|name| (*name, value.into())).collect());
        environments.extend(ENDPOINTS[..3].iter().map(|name| vec![(*name, value.into())]));
    }
    let mut random = Random(0x5eed);
    for _ in 0..24 {
        let chosen = OTHERS.iter().filter(|_| random.below(4) == 0).collect::<Vec<_>>();
        environments.push(chosen.into_iter().map(|name| (*name, random.value())).collect());
    }
    for name in OTHERS {
        environments.push(vec![(name, "".into())]);
    }
    let half = environments.len().div_ceil(2);
    thread::scope(|scope| {
        let runs: Vec<_> = environments
            .chunks(half)
            .map(|part| scope.spawn(|| part.iter().try_for_each(|changed| run(folder.path(), &url, changed))))
            .collect();
        runs.into_iter().try_for_each(|run| run.join().unwrap_or_else(|_| Err("a thread panicked".into())))
    })
}

/// Everything answers here but for what is changed.
fn run(folder: &Path, url: &str, changed: &[(&str, OsString)]) -> Outcome {
    let mut child: Command = child::of(NAME, folder)?;
    child
        .env("AWS_CONTAINER_CREDENTIALS_FULL_URI", format!("{url}/container"))
        .env("AWS_CONTAINER_AUTHORIZATION_TOKEN", AUTHORIZATION)
        .env("AWS_EC2_METADATA_SERVICE_ENDPOINT", url)
        .env("AWS_ENDPOINT_URL", url)
        .env("AWS_ENDPOINT_URL_SSO", url)
        .env("AWS_ENDPOINT_URL_STS", url)
        .env("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/reader")
        .env("AWS_WEB_IDENTITY_TOKEN_FILE", folder.join("token"))
        .envs(changed.iter().map(|(name, value)| (name, value)));
    child::run(&mut child).map_err(|error| format!("with {changed:?}: {error}").into())
}

#[tokio::main(flavor = "current_thread")]
async fn asked(folder: &Path) -> Outcome {
    let url = fs::read_to_string(folder.join("url"))?;
    let said = sources::all(&url).await?;
    for text in &said {
        assert!(!text.contains("panicked"), "{text}");
        assert!(!text.contains("hush-hush"), "{text}");
        assert!(SECRETS.iter().all(|secret| !text.contains(&secret[..16])), "{text}");
    }
    let is_set =
        |name: &str| std::env::var_os(name).is_some_and(|value| !value.to_string_lossy().trim().is_empty());
    // The first of these is the one that counts.
    let endpoint = ["AWS_ENDPOINT_URL_STS", "AWS_ENDPOINT_URL"].into_iter().find(|name| is_set(name));
    if let Some(name) = endpoint.filter(|name| std::env::var(name).is_ok_and(|value| value != url)) {
        assert!(
            said.iter().any(|text| text.contains(&format!("{name} is "))),
            "{name} is not named: {said:#?}"
        );
    }
    Ok(())
}

/// A token of each form of SSO, in the files that the AWS CLI names by SHA-1.
fn signed_in(folder: &Path) -> Outcome {
    let token =
        format!(r#"{{"accessToken":"{SSO_TOKEN}","expiresAt":"2100-01-01T00:00:00Z","region":"eu-west-1"}}"#);
    // The name of the session is `me`.
    fs::write(folder.join(".aws/sso/cache/b1c1d8736f20db3fb6c1c66bb1455ed43909f0d8.json"), token)?;
    Ok(())
}

struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % end
    }

    fn value(&mut self) -> OsString {
        match self.below(4) {
            #[cfg(unix)]
            0 => std::os::unix::ffi::OsStringExt::from_vec(vec![0xff, b'a']),
            1 => (0..self.below(12))
                .filter_map(|_| char::from_u32(1 + self.below(0x24f) as u32))
                .collect::<String>()
                .into(),
            _ => ODD.get(self.below(ODD.len())).copied().unwrap_or_default().into(),
        }
    }
}
