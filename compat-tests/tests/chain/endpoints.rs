//! Where STS and SSO are asked: every source, every setting, and every place where it can be set. The table of
//! the documents is what is found here.

use crate::{Outcome, child};
use aws_credential_types::provider::ProvideCredentials;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use rusoto_compat::SharedCredentials;
use rusoto_compat::chain::{ProfileProvider, ProviderContext, WebIdentityProvider};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

const TEST: &str = "endpoints::every_setting_reaches_every_source_from_every_place";
/// Set in the child, to what its code sets.
const IN_CODE: &str = "RUSOTO_COMPAT_IN_CODE";
const FOUND: &str = "found";
const SOURCES: [&str; 6] = [
    "web identity of the environment",
    "web identity of a profile",
    "role with `source_profile`",
    "role with `credential_source`",
    "SSO",
    "`default_chain()` and Rusoto's names",
];

/// One way to say one thing.
struct Row {
    setting: &'static str,
    place: &'static str,
    written: &'static str,
    variables: &'static [(&'static str, &'static str)],
    /// Lines of every profile.
    profile: &'static str,
    in_code: &'static str,
    sts: &'static str,
    sso: &'static str,
}

const STS: &str = "https://sts.eu-west-1.amazonaws.com";
const SSO: &str = "https://portal.sso.eu-west-1.amazonaws.com";
const STS_FIPS: &str = "https://sts-fips.eu-west-1.amazonaws.com";
const SSO_FIPS: &str = "https://portal.sso-fips.eu-west-1.amazonaws.com";
const STS_DUAL: &str = "https://sts.eu-west-1.api.aws";
const SSO_DUAL: &str = "https://portal.sso.eu-west-1.api.aws";
const ELSEWHERE: &str = "https://elsewhere.example";
const PLAIN: Row =
    Row { setting: "", place: "", written: "", variables: &[], profile: "", in_code: "", sts: STS, sso: SSO };
const ENDPOINT_VARIABLES: [(&str, &str); 2] =
    [("AWS_ENDPOINT_URL_STS", "https://named.example"), ("AWS_ENDPOINT_URL", "https://named.example")];

const ROWS: [Row; 15] = [
    Row {
        setting: "FIPS",
        place: "environment",
        written: "AWS_USE_FIPS_ENDPOINT",
        variables: &[("AWS_USE_FIPS_ENDPOINT", "true")],
        sts: STS_FIPS,
        sso: SSO_FIPS,
        ..PLAIN
    },
    Row {
        setting: "FIPS",
        place: "profile",
        written: "use_fips_endpoint",
        profile: "use_fips_endpoint = true",
        sts: STS_FIPS,
        sso: SSO_FIPS,
        ..PLAIN
    },
    Row {
        setting: "FIPS",
        place: "code",
        written: "use_fips",
        in_code: "fips",
        sts: STS_FIPS,
        sso: SSO_FIPS,
        ..PLAIN
    },
    Row {
        setting: "dual stack",
        place: "environment",
        written: "AWS_USE_DUALSTACK_ENDPOINT",
        variables: &[("AWS_USE_DUALSTACK_ENDPOINT", "true")],
        sts: STS_DUAL,
        sso: SSO_DUAL,
        ..PLAIN
    },
    Row {
        setting: "dual stack",
        place: "profile",
        written: "use_dualstack_endpoint",
        profile: "use_dualstack_endpoint = true",
        sts: STS_DUAL,
        sso: SSO_DUAL,
        ..PLAIN
    },
    Row {
        setting: "dual stack",
        place: "code",
        written: "use_dual_stack",
        in_code: "dual-stack",
        sts: STS_DUAL,
        sso: SSO_DUAL,
        ..PLAIN
    },
    Row {
        setting: "endpoint of the service",
        place: "environment",
        written: "AWS_ENDPOINT_URL_STS`, `AWS_ENDPOINT_URL_SSO",
        variables: &[
            ("AWS_ENDPOINT_URL_STS", ELSEWHERE),
            ("AWS_ENDPOINT_URL_SSO", ELSEWHERE),
            ("AWS_ENDPOINT_URL", "https://weaker.example"),
        ],
        profile: "endpoint_url = https://weaker.example",
        sts: ELSEWHERE,
        sso: ELSEWHERE,
        ..PLAIN
    },
    Row {
        setting: "endpoint of every service",
        place: "environment",
        written: "AWS_ENDPOINT_URL",
        variables: &[("AWS_ENDPOINT_URL", ELSEWHERE)],
        profile: "services = weaker",
        sts: ELSEWHERE,
        sso: ELSEWHERE,
        ..PLAIN
    },
    Row {
        setting: "endpoint of the service",
        place: "section `services`",
        written: "endpoint_url",
        profile: "services = mine\nendpoint_url = https://weaker.example",
        sts: ELSEWHERE,
        sso: ELSEWHERE,
        ..PLAIN
    },
    Row {
        setting: "endpoint of every service",
        place: "profile",
        written: "endpoint_url",
        profile: "endpoint_url = https://elsewhere.example",
        sts: ELSEWHERE,
        sso: ELSEWHERE,
        ..PLAIN
    },
    Row {
        setting: "endpoint of STS",
        place: "code",
        written: "sts_endpoint_url",
        in_code: "endpoint",
        variables: &[("AWS_ENDPOINT_URL_STS", "https://weaker.example")],
        sts: ELSEWHERE,
        ..PLAIN
    },
    Row {
        setting: "no configured endpoint, where a variable names one",
        place: "environment",
        written: "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
        variables: &[
            ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true"),
            ENDPOINT_VARIABLES[0],
            ENDPOINT_VARIABLES[1],
        ],
        profile: "services = mine",
        ..PLAIN
    },
    Row {
        setting: "no configured endpoint, where a variable names one",
        place: "profile",
        written: "ignore_configured_endpoint_urls",
        variables: &ENDPOINT_VARIABLES,
        profile: "ignore_configured_endpoint_urls = true\nservices = mine",
        ..PLAIN
    },
    Row {
        setting: "no configured endpoint, where a file names one",
        place: "environment",
        written: "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
        variables: &[("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true")],
        profile: "services = mine\nendpoint_url = https://named.example",
        ..PLAIN
    },
    Row {
        setting: "no configured endpoint, where a file names one",
        place: "profile",
        written: "ignore_configured_endpoint_urls",
        profile: "ignore_configured_endpoint_urls = true\nservices = mine\nendpoint_url = https://named.example",
        ..PLAIN
    },
];

/// The SHA-1 of the start URL, by which the CLI names the file of its token.
const TOKEN: &str = "2b829a45f04c9828cb45b7d092d8e4aa30818393.json";

fn config(folder: &Path, settings: &str) -> std::io::Result<()> {
    let role = "role_arn = arn:aws:iam::123456789012:role/r";
    let token = folder.join("token");
    let config = format!(
        "[default]\nregion = eu-west-1\n{settings}\n\
         [profile web]\n{role}\nweb_identity_token_file = {}\n{settings}\n\
         [profile role]\n{role}\nsource_profile = keys\n{settings}\n\
         [profile keys]\naws_access_key_id = AKID\naws_secret_access_key = s\n\
         [profile sourced]\n{role}\ncredential_source = EcsContainer\n{settings}\n\
         [profile sso]\nsso_start_url = https://d-123.awsapps.com/start\nsso_region = eu-west-1\n\
         sso_account_id = 123456789012\nsso_role_name = reader\n{settings}\n\
         [services mine]\nsts =\n  endpoint_url = {ELSEWHERE}\nsso =\n  endpoint_url = {ELSEWHERE}\n\
         [services weaker]\nsts =\n  endpoint_url = https://weaker.example\n",
        token.display()
    );
    let cache = folder.join(".aws/sso/cache");
    fs::create_dir_all(&cache)?;
    fs::write(folder.join(".aws/config"), config)?;
    fs::write(&token, "token")?;
    fs::write(
        cache.join(TOKEN),
        r#"{"accessToken":"in","expiresAt":"2100-01-01T00:00:00Z","region":"eu-west-1"}"#,
    )
}

#[test]
fn every_setting_reaches_every_source_from_every_place() -> Outcome {
    if let Some(folder) = child::folder() {
        return ask_everybody(&folder);
    }
    let mut table =
        format!("| setting | set in | by | {} |\n|---|---|---|{}\n", SOURCES.join(" | "), "---|".repeat(6));
    for row in [PLAIN].iter().chain(&ROWS) {
        let folder = tempfile::tempdir()?;
        config(folder.path(), row.profile)?;
        let mut process = child::of(TEST, folder.path())?;
        process
            .env("AWS_WEB_IDENTITY_TOKEN_FILE", folder.path().join("token"))
            .env("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/r")
            .env("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/keys")
            .env(IN_CODE, row.in_code)
            .envs(row.variables.iter().copied());
        child::run(&mut process)?;
        let found = fs::read_to_string(folder.path().join(FOUND))?;
        let found: Vec<&str> = found.lines().collect();
        let expected = [row.sts, row.sts, row.sts, row.sts, row.sso, row.sts];
        assert_eq!(found.len(), expected.len(), "{found:?}");
        if row.setting.is_empty() {
            assert_eq!(found, expected, "without any setting");
            continue;
        }
        let plain = [STS, STS, STS, STS, SSO, STS];
        let cells = found.iter().zip(expected).zip(plain).map(|((found, expected), plain)| {
            Ok(match *found {
                "" => "an error",
                found if found != expected => {
                    return Err(format!("{} {}: {found}", row.setting, row.written));
                }
                // A setting that is not for this service.
                found if found == plain && row.sts != STS => "–",
                _ => "yes",
            })
        });
        let cells = cells.collect::<Result<Vec<_>, _>>()?;
        let _ = writeln!(
            table,
            "| {} | {} | `{}` | {} |",
            row.setting,
            row.place,
            row.written,
            cells.join(" | ")
        );
    }
    println!("{table}");
    assert_eq!(
        compat_tests::marked::section("endpoints").trim_start(),
        table,
        "the documents have another table"
    );
    Ok(())
}

/// In the child.
#[tokio::main(flavor = "current_thread")]
async fn ask_everybody(folder: &Path) -> Outcome {
    let seen = Seen::default();
    let in_code = std::env::var(IN_CODE)?;
    let context = ProviderContext::default().with_http_client(seen.clone());
    let context = match in_code.as_str() {
        "fips" => context.with_use_fips(true),
        "dual-stack" => context.with_use_dual_stack(true),
        "endpoint" => context.with_sts_endpoint_url(ELSEWHERE),
        _ => context,
    };
    let profile = |name: &str| -> Outcome<_> {
        let mut provider = ProfileProvider::new()?.with_context(context.clone());
        provider.set_profile(name);
        Ok(provider)
    };
    let mut found = String::new();
    let web = WebIdentityProvider::from_environment().with_context(context.clone());
    // Nobody is there to answer: where they ask is all that counts.
    let _ = web.provide_credentials().await;
    let _ = writeln!(found, "{}", seen.first());
    for name in ["web", "role", "sourced", "sso"] {
        let _ = profile(name)?.provide_credentials().await;
        let _ = writeln!(found, "{}", seen.first());
    }
    let chain = SharedCredentials::default_chain_builder().profile("role").http_client(seen.clone());
    let chain = match in_code.as_str() {
        "fips" => chain.use_fips(true),
        "dual-stack" => chain.use_dual_stack(true),
        "endpoint" => chain.sts_endpoint_url(ELSEWHERE),
        _ => chain,
    };
    let _ = chain.build().provide_credentials().await;
    let _ = writeln!(found, "{}", seen.first());
    fs::write(folder.join(FOUND), found)?;
    Ok(())
}

/// Keeps where requests were to go, and sends none. A container's are answered.
#[derive(Debug, Clone, Default)]
struct Seen(Arc<Mutex<Vec<String>>>);

impl Seen {
    /// The scheme and host of the first request since the last call.
    fn first(&self) -> String {
        let seen = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        let first = seen.into_iter().next().unwrap_or_default();
        first.splitn(4, '/').take(3).collect::<Vec<_>>().join("/")
    }
}

impl HttpClient for Seen {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Seen {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        if request.uri().starts_with("http://169.254.170.2/") {
            let keys = SdkBody::from(r#"{"AccessKeyId":"AKID","SecretAccessKey":"s"}"#);
            let answer = aws_smithy_runtime_api::http::StatusCode::try_from(200)
                .map(|status| HttpResponse::new(status, keys))
                .map_err(|error| ConnectorError::user(error.into()));
            return HttpConnectorFuture::ready(answer);
        }
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(request.uri().to_owned());
        HttpConnectorFuture::ready(Err(ConnectorError::user("nobody is asked".into())))
    }
}
