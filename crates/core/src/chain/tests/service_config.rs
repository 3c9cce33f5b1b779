//! Invalid values of variables and settings for STS.

use super::files::Home;
use super::server::{Server, ok, redirect_to};
use super::sleeps::Sleeps;
use super::{Class, SECRET, keys, refusal, says};
use crate::chain::{ProfileProvider, ProviderContext, WebIdentityProvider};
use proptest::prelude::*;
use std::fs;
use tempfile::NamedTempFile;

const ROLE: &str = "role_arn = arn:aws:iam::000000000000:role/local\n";

fn sts() -> Server {
    Server::start(|request| {
        let action =
            if request.contains("WithWebIdentity") { "AssumeRoleWithWebIdentity" } else { "AssumeRole" };
        ok(format!(
            "<{action}Response xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><{action}Result><Credentials>\
             <AccessKeyId>A</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>\
             <Expiration>2030-01-01T00:00:00Z</Expiration></Credentials></{action}Result></{action}Response>"
        ))
    })
}

/// A role with keys, a role with a token, and the same role from the environment.
struct Sources {
    home: Home,
    token: NamedTempFile,
    sts: Server,
}

impl Sources {
    fn new(settings: &str) -> Self {
        let token = NamedTempFile::new().unwrap();
        fs::write(token.path(), SECRET).unwrap();
        let config = format!(
            "[default]\n{settings}\n[profile role]\n{ROLE}source_profile = keys\n{settings}\n\
             [profile keys]\naws_access_key_id = A\naws_secret_access_key = {SECRET}\n\
             [profile web]\n{ROLE}web_identity_token_file = {}\n{settings}\n",
            token.path().display()
        );
        Self { home: Home::new("", config), token, sts: sts() }
    }

    fn with(mut self, name: &'static str, value: &str) -> Self {
        self.home = self.home.with(name, value);
        self
    }

    fn profile(&self, name: &str) -> ProfileProvider {
        self.home.profile(name).with_context(self.context(&self.home))
    }

    fn context(&self, home: &Home) -> ProviderContext {
        home.context().with_http_client(redirect_to(&self.sts)).with_sleep_impl(Sleeps::default())
    }

    /// Returns the provider for the environment, with the files of its machine.
    fn environment(mut self) -> (WebIdentityProvider, Self) {
        self.home = self
            .home
            .with("AWS_WEB_IDENTITY_TOKEN_FILE", self.token.path())
            .with("AWS_ROLE_ARN", "arn:aws:iam::000000000000:role/local");
        let context = self.context(&self.home);
        (WebIdentityProvider::from_environment().with_context(context), self)
    }

    async fn refused(self, expected: &[&str]) {
        for name in ["role", "web"] {
            let (class, said) = refusal(self.profile(name)).await;
            assert_eq!(class, Class::Misconfigured, "{said}");
            says(&said, expected);
        }
        let (provider, machine) = self.environment();
        let (class, said) = refusal(provider).await;
        assert_eq!(class, Class::Misconfigured, "{said}");
        says(&said, expected);
        assert_eq!(machine.sts.requests(), [""; 0]);
    }

    async fn answered(self) {
        for name in ["role", "web"] {
            keys(self.profile(name)).await;
        }
        let (provider, _machine) = self.environment();
        keys(provider).await;
    }
}

#[tokio::test]
async fn an_endpoint_that_the_sdk_cannot_apply_is_named_and_nothing_is_sent() {
    for value in [
        "localstack:4566",
        "localhost",
        "ftp://h",
        "http://",
        "http://a b",
        "https://h?x",
        "://",
        "http://u@h",
    ] {
        for variable in ["AWS_ENDPOINT_URL_STS", "AWS_ENDPOINT_URL"] {
            let expected = [variable, " is \"", "which is no endpoint: write http(s)://host[:port][/path]"];
            Sources::new("").with(variable, value).refused(&expected).await;
        }
    }
    let password = format!("ftp://me:{SECRET}@host/x?token={SECRET}");
    Sources::new("").with("AWS_ENDPOINT_URL", &password).refused(&["AWS_ENDPOINT_URL is \"host/x\""]).await;
}

#[tokio::test]
async fn an_endpoint_of_a_profile_that_makes_no_sense_is_named_with_the_profile() {
    let in_code = Sources::new("");
    let context = in_code.context(&in_code.home).with_sts_endpoint_url("localstack:4566");
    let (_, said) = refusal(in_code.home.profile("role").with_context(context)).await;
    says(&said, &["the STS endpoint that is set in code is \"localstack:4566\""]);
    let sources = Sources::new("endpoint_url = localstack:4566");
    let (_, said) = refusal(sources.profile("role")).await;
    says(&said, &["`endpoint_url` of profile `role` is \"localstack:4566\""]);
    let sources = Sources::new("services = s\n[services s]\nsts =\n  endpoint_url = nowhere");
    let (_, said) = refusal(sources.profile("web")).await;
    says(&said, &["`endpoint_url` of sts in the services of profile `web` is \"nowhere\""]);
}

#[tokio::test]
async fn a_switch_is_true_or_false_and_nothing_else() {
    for (variable, key) in [
        ("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint"),
        ("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint"),
        ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls"),
    ] {
        Sources::new("").with(variable, "1").refused(&[variable, "is \"1\": write true or false"]).await;
        let settings = format!("{key} = yes");
        let expected = [&format!("`{key}` of profile"), "is \"yes\": write true or false"];
        Sources::new(&settings).refused(&expected).await;
        Sources::new(&settings).with(variable, "FALSE").answered().await;
    }
}

#[tokio::test]
async fn fips_with_an_endpoint_of_its_own_is_a_contradiction_that_is_named() {
    Sources::new("use_fips_endpoint = true")
        .with("AWS_ENDPOINT_URL_STS", "http://sts.example")
        .refused(&[
            "`use_fips_endpoint` of profile",
            "asks for FIPS endpoints, and AWS_ENDPOINT_URL_STS names",
            "unset",
        ])
        .await;
}

#[tokio::test]
async fn an_empty_variable_counts_as_unset() {
    let mut sources = Sources::new("");
    for name in [
        "AWS_ENDPOINT_URL",
        "AWS_ENDPOINT_URL_STS",
        "AWS_USE_FIPS_ENDPOINT",
        "AWS_USE_DUALSTACK_ENDPOINT",
        "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
        "AWS_REGION",
        "AWS_DEFAULT_REGION",
        "AWS_ROLE_SESSION_NAME",
    ] {
        sources = sources.with(name, " ");
    }
    sources.answered().await;
}

/// Returns the host of the request to STS.
async fn asked(region: &'static str, endpoint: Option<&str>) -> String {
    let sources = Sources::new("");
    let mut context = sources.context(&sources.home).with_region(aws_types::region::Region::new(region));
    if let Some(endpoint) = endpoint {
        context = context.with_sts_endpoint_url(endpoint);
    }
    keys(sources.home.profile("role").with_context(context)).await;
    sources.sts.requests().concat()
}

#[tokio::test]
async fn a_region_set_in_code_is_read_in_every_way_that_rusoto_reads_it() {
    for (written, host) in [
        ("USEAST2", "sts.us-east-2.amazonaws.com"),
        ("cnnorth1", "sts.cn-north-1.amazonaws.com.cn"),
        (" EU-West-1\n", "sts.eu-west-1.amazonaws.com"),
    ] {
        if host.ends_with(".cn") {
            let sources = Sources::new("");
            let context = sources.context(&sources.home).with_region(aws_types::region::Region::new(written));
            let (_, said) = refusal(sources.home.profile("role").with_context(context)).await;
            says(&said, &["region cn-north-1, which is set in code, is in another one"]);
        } else {
            says(&asked(written, None).await, &[host]);
        }
    }
    let request = asked("useast2", Some("http://sts.example")).await;
    says(&request, &["/useast2/sts/aws4_request"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn whatever_is_written_is_an_answer_or_an_error_and_never_a_panic(
        endpoint in "(https?)?(://)?[a-zA-Z0-9@:/?#%. \\[\\]é-]{0,12}",
        region in "[a-zA-Z0-9./é-]{0,12}",
        arn in "(arn:)?[a-z:/é-]{0,12}",
    ) {
        let settings = format!("endpoint_url = {endpoint}\nregion = {region}");
        let config = format!(
            "[profile role]\nrole_arn = {arn}\nsource_profile = keys\n{settings}\n\
             [profile keys]\naws_access_key_id = A\naws_secret_access_key = {SECRET}\n"
        );
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let home = Home::new("", config);
            let sts = sts();
            let context =
                home.context().with_http_client(redirect_to(&sts)).with_sleep_impl(Sleeps::default());
            use aws_credential_types::provider::ProvideCredentials;
            let provider = home.profile("role").with_context(context);
            if provider.provide_credentials().await.is_err() {
                refusal(provider).await;
            }
        });
    }
}
