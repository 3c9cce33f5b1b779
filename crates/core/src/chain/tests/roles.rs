//! Roles of profiles: the keys that assume them, the requests to STS, and its host.

use super::files::Home;
use super::server::{Reply, Server, ok, redirect_to};
use super::sleeps::Sleeps;
use super::{Class, keys, refusal, says};
use crate::chain::{ChainProvider, ProfileProvider, ProviderContext};
use aws_types::region::Region;
use std::fs;
use std::time::Duration;

const KEYS: &str = "aws_access_key_id = KEYS\naws_secret_access_key = s\n";
const ROLE: &str = "role_arn = arn:aws:iam::000000000000:role/local\n";

/// Answers with a key that is named after the role, for each kind of request.
fn sts() -> Server {
    Server::start(|request| {
        let role = request.split("RoleArn=").nth(1).and_then(|rest| rest.split('&').next()).unwrap_or("none");
        let key = role.rsplit("%2F").next().unwrap_or(role);
        let action =
            if request.contains("WithWebIdentity") { "AssumeRoleWithWebIdentity" } else { "AssumeRole" };
        ok(format!(
            "<{action}Response xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><{action}Result><Credentials>\
             <AccessKeyId>OF{key}</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>\
             <Expiration>2030-01-01T00:00:00Z</Expiration></Credentials></{action}Result></{action}Response>"
        ))
    })
}

fn provider(home: &Home, profile: &str, sts: &Server) -> ProfileProvider {
    with(home, profile, sts, |context| context)
}

fn with(
    home: &Home,
    profile: &str,
    sts: &Server,
    change: impl FnOnce(ProviderContext) -> ProviderContext,
) -> ProfileProvider {
    let context = home.context().with_http_client(redirect_to(sts)).with_sleep_impl(Sleeps::default());
    home.profile(profile).with_context(change(context))
}

/// Returns the hosts of the requests, in their order.
async fn hosts(home: &Home, profile: &str) -> Vec<String> {
    let sts = sts();
    keys(provider(home, profile, &sts)).await;
    let host = |request: String| {
        let url = request.split("x-was-for: ").nth(1).unwrap().split('\r').next().unwrap().to_owned();
        url.trim_start_matches("https://").trim_end_matches('/').to_owned()
    };
    sts.requests().into_iter().map(host).collect()
}

#[tokio::test]
async fn duration_mfa_serial_external_id_and_session_name_of_a_role_were_not_honoured() {
    let home = Home::new(
        "",
        format!(
            "[profile a]\n{ROLE}source_profile = b\nduration_seconds = 7200\nexternal_id = ours\n\
             role_session_name = night\nmfa_serial = arn:aws:iam::0:mfa/me\n[profile b]\n{KEYS}"
        ),
    );
    let sts = sts();
    let asked = |context: ProviderContext| {
        context.with_mfa_code(|serial| async move {
            assert_eq!(serial, "arn:aws:iam::0:mfa/me");
            Ok::<_, std::io::Error>("123456\n".to_owned())
        })
    };
    keys(with(&home, "a", &sts, asked)).await;
    let [request] = &sts.requests()[..] else { panic!() };
    says(
        request,
        &[
            "durationseconds=7200&",
            "externalid=ours",
            "rolesessionname=night&",
            "serialnumber=arn%3aaws%3aiam%3a%3a0%3amfa%2fme&",
            "tokencode=123456",
        ],
    );
}

#[tokio::test]
async fn the_settings_of_each_role_of_a_chain_are_its_own_and_those_of_the_code_are_for_the_last() {
    let role = |name: &str| format!("role_arn = arn:aws:iam::000000000000:role/{name}\n");
    let config = format!(
        "[profile a]\n{}source_profile = b\nrole_session_name = of-a\n\
         [profile b]\n{}source_profile = c\nduration_seconds = 901\nrole_session_name = of-b\nexternal_id = b\n\
         [profile c]\n{KEYS}",
        role("a"),
        role("b")
    );
    let home = Home::new("", config);
    let sts = sts();
    assert_eq!(keys(provider(&home, "a", &sts)).await.access_key_id(), "OFa");
    let code = |context: ProviderContext| {
        context.with_session_name("of-code").with_session_duration(Duration::from_secs(1200))
    };
    keys(with(&home, "a", &sts, code)).await;
    let [b, a, b_again, a_by_code] = &sts.requests()[..] else { panic!() };
    for b in [b, b_again] {
        says(b, &["credential=keys/", "durationseconds=901", "rolesessionname=of-b", "externalid=b"]);
    }
    says(a, &["credential=ofb/", "rolesessionname=of-a"]);
    assert!(!a.contains("durationseconds") && !a.contains("externalid"), "{a}");
    says(a_by_code, &["durationseconds=1200", "rolesessionname=of-code"]);
}

#[tokio::test]
async fn a_session_without_a_name_gets_one() {
    let home = Home::new("", format!("[profile a]\n{ROLE}source_profile = b\n[profile b]\n{KEYS}"));
    let sts = sts();
    keys(provider(&home, "a", &sts)).await;
    says(&sts.requests()[0], &["rolesessionname=rusoto-compat-1"]);
}

#[tokio::test]
async fn without_anybody_to_ask_for_a_code_the_error_names_device_and_profile_and_says_how() {
    let serial = "mfa_serial = GAHT12345678\n";
    let home = Home::new("", format!("[profile a]\n{ROLE}{serial}source_profile = b\n[profile b]\n{KEYS}"));
    let sts = sts();
    let (class, said) = refusal(provider(&home, "a", &sts)).await;
    assert_eq!(class, Class::Misconfigured);
    says(&said, &["profile `a`", "\"GAHT12345678\"", "`mfa_serial`", "with_mfa_code"]);
    let refused = |context: ProviderContext| {
        context.with_mfa_code(|_| async { Err::<String, _>("nobody is at the keyboard") })
    };
    let (class, said) = refusal(with(&home, "a", &sts, refused)).await;
    assert_eq!(class, Class::Failed);
    says(&said, &["no code of the MFA device \"GAHT12345678\" of profile `a`", "nobody is at the keyboard"]);
    assert_eq!(sts.requests(), [""; 0]);
}

#[tokio::test]
async fn the_region_of_what_a_role_is_built_on_was_ignored() {
    let china = "role_arn = arn:aws-cn:iam::000000000000:role/r\n";
    let gov = "role_arn = arn:aws-us-gov:iam::000000000000:role/r\n";
    let keys_ = |more: &str| format!("{KEYS}{more}");
    let cases = [
        // The order is: the profile's own, the source's, the default profile's.
        (
            format!(
                "[profile r]\n{ROLE}source_profile = b\nregion = eu-west-1\n[profile b]\n{}",
                keys_("region = eu-west-2\n")
            ),
            "sts.eu-west-1.amazonaws.com",
        ),
        (
            format!("[profile r]\n{ROLE}source_profile = b\n[profile b]\n{}", keys_("region = EUWEST2\n")),
            "sts.eu-west-2.amazonaws.com",
        ),
        (
            format!(
                "[default]\nregion = eu-west-3\n[profile r]\n{ROLE}source_profile = b\n[profile b]\n{KEYS}"
            ),
            "sts.eu-west-3.amazonaws.com",
        ),
        (
            format!(
                "[default]\n{}[profile r]\n{china}source_profile = default\n",
                keys_("region = cn-north-1\n")
            ),
            "sts.cn-north-1.amazonaws.com.cn",
        ),
        (
            format!(
                "[profile r]\n{gov}source_profile = b\n[profile b]\n{}",
                keys_("region = us-gov-east-1\n")
            ),
            "sts.us-gov-east-1.amazonaws.com",
        ),
        // A region of another partition is ignored.
        (
            format!(
                "[default]\nregion = cn-northwest-1\n[profile r]\n{china}source_profile = b\nregion = eu-west-1\n[profile b]\n{KEYS}"
            ),
            "sts.cn-northwest-1.amazonaws.com.cn",
        ),
        (
            format!("[profile r]\n{ROLE}source_profile = b\n[profile b]\n{KEYS}"),
            "sts.us-east-1.amazonaws.com",
        ),
    ];
    for (config, host) in cases {
        assert_eq!(hosts(&Home::new("", &config), "r").await, [host], "{config}");
    }
    let home = Home::new(
        "",
        format!("[profile r]\n{china}source_profile = b\nregion = cn-north-1\n[profile b]\n{KEYS}"),
    )
    .with("AWS_REGION", "eu-west-1");
    assert_eq!(hosts(&home, "r").await, ["sts.cn-north-1.amazonaws.com.cn"]);
}

#[tokio::test]
async fn a_variable_with_rusotos_spelling_was_no_region_to_the_chain() {
    let config = format!("[profile r]\n{ROLE}source_profile = b\n[profile b]\n{KEYS}");
    for spelling in ["USEAST2", "useast2", "US-EAST-2"] {
        let home = Home::new("", &config).with("AWS_DEFAULT_REGION", spelling);
        assert_eq!(hosts(&home, "r").await, ["sts.us-east-2.amazonaws.com"]);
    }
}

#[tokio::test]
async fn each_role_of_a_chain_is_assumed_in_its_own_region() {
    let config = format!(
        "[profile a]\n{ROLE}source_profile = b\nregion = eu-west-1\n[profile b]\n{ROLE}source_profile = c\n\
         [profile c]\n{KEYS}region = eu-west-2\n"
    );
    let home = Home::new("", config);
    assert_eq!(hosts(&home, "a").await, ["sts.eu-west-2.amazonaws.com", "sts.eu-west-1.amazonaws.com"]);
    let config = format!(
        "[profile a]\n{ROLE}source_profile = b\nregion = eu-west-1\n[profile b]\n{ROLE}source_profile = c\n[profile c]\n{KEYS}"
    );
    assert_eq!(hosts(&Home::new("", config), "a").await, ["sts.eu-west-1.amazonaws.com"; 2]);
}

#[tokio::test]
async fn no_role_is_asked_for_in_another_partition_without_a_word() {
    let china = "role_arn = arn:aws-cn:iam::000000000000:role/r\n";
    let sts = sts();
    let config = |more: &str| format!("[profile r]\n{china}source_profile = b\n{more}[profile b]\n{KEYS}");
    let home = Home::new("", config(""));
    let in_code = |context: ProviderContext| context.with_region(Region::from_static("eu-west-1"));
    let cases = [
        (refusal(provider(&home, "r", &sts)).await, "no region is set"),
        (refusal(with(&home, "r", &sts, in_code)).await, "region eu-west-1, which is set in code"),
        (
            refusal(provider(&Home::new("", config("region = eu-west-2\n")), "r", &sts)).await,
            "region eu-west-2, from `region` of profile `r`",
        ),
        (
            refusal(provider(&Home::new("", config("")).with("AWS_REGION", "us-east-1"), "r", &sts)).await,
            "region us-east-1, from AWS_REGION",
        ),
    ];
    for ((class, said), problem) in cases {
        assert_eq!(class, Class::Misconfigured);
        let remedy = "set `region` in profile `r` to a region of that partition, such as cn-north-1";
        says(&said, &["role/r\" is in partition aws-cn", problem, remedy]);
    }
    // A configured endpoint is used as the host.
    let here = |context: ProviderContext| context.with_sts_endpoint_url("http://sts.example");
    keys(with(&home, "r", &sts, here)).await;
    says(&sts.requests()[0], &["x-was-for: http://sts.example/", "/us-east-1/sts/aws4_request"]);
}

#[tokio::test]
async fn a_region_that_is_no_name_is_an_error_and_no_host() {
    let home = Home::new("", format!("[profile a]\n{ROLE}source_profile = b\n[profile b]\n{KEYS}"))
        .with("AWS_REGION", "evil.example/x");
    let sts = sts();
    let (class, said) = refusal(provider(&home, "a", &sts)).await;
    assert_eq!(class, Class::Misconfigured);
    says(&said, &["\"evil.example/x\"", "AWS_REGION", "us-east-1"]);
    // With an endpoint, the region is only part of the signature. But it must fit into a header.
    let control = Region::from_static("a\u{1}b");
    let here = |context: ProviderContext| context.with_sts_endpoint_url("http://h").with_region(control);
    let (class, _) = refusal(with(&home, "a", &sts, here)).await;
    assert_eq!(class, Class::Misconfigured);
    assert_eq!(sts.requests(), [""; 0]);
}

#[tokio::test]
async fn every_kind_of_source_has_keys_for_a_role() {
    let sts = sts();
    let token = tempfile::NamedTempFile::new().unwrap();
    fs::write(token.path(), "token").unwrap();
    let role = |name: &str| format!("role_arn = arn:aws:iam::000000000000:role/{name}\n");
    let web = format!("{}web_identity_token_file = {}\n", role("web"), token.path().display());
    let process =
        r#"credential_process = echo '{"Version":1,"AccessKeyId":"PROCESS","SecretAccessKey":"s"}'"#;
    let cases = [
        (format!("[profile a]\n{ROLE}source_profile = b\n[profile b]\n{web}"), "ofweb"),
        (format!("[profile a]\n{ROLE}source_profile = b\n[profile b]\n{process}\n"), "process"),
        (format!("[profile a]\n{ROLE}source_profile = a\n{process}\n{KEYS}"), "keys"),
        (format!("[profile a]\n{ROLE}source_profile = a\n{process}\n"), "process"),
        (
            format!(
                "[profile a]\n{ROLE}source_profile = b\n[profile b]\n{}source_profile = a\n{KEYS}",
                role("b")
            ),
            "keys",
        ),
        (format!("[profile a]\n{ROLE}credential_source = ENVIRONMENT\n"), "env"),
        (
            format!(
                "[profile a]\n{ROLE}source_profile = b\n[profile b]\n{}credential_source = Environment\n",
                role("b")
            ),
            "ofb",
        ),
        (
            format!("[profile a]\n{ROLE}source_profile = b\n[profile b]\ncredential_source = Environment\n"),
            "env",
        ),
    ];
    for (config, signer) in cases {
        let home = Home::new("", &config).with("AWS_ACCESS_KEY_ID", "ENV").with("AWS_SECRET_ACCESS_KEY", "s");
        assert_eq!(keys(provider(&home, "a", &sts)).await.access_key_id(), "OFlocal");
        let last = sts.requests().pop().unwrap();
        says(&last, &[&format!("credential={signer}/")]);
    }
}

#[tokio::test]
async fn a_role_that_cannot_be_assumed_is_a_failure_and_never_only_not_configured() {
    let sts = sts();
    let cases = [
        (
            format!("{ROLE}source_profile = nobody\n"),
            "has the `source_profile` `nobody`, which does not exist",
        ),
        (
            format!("{ROLE}source_profile = a\n"),
            "is its own `source_profile`, and says nothing of credentials",
        ),
        (
            format!("{ROLE}source_profile = b\n[profile b]\nregion = x\n"),
            "is built upon profile `b`, which says nothing of credentials",
        ),
        (
            format!("{ROLE}source_profile = b\n[profile b]\n{ROLE}source_profile = a\n"),
            "in a loop: `a`, `b`, `a`",
        ),
        (
            format!("{ROLE}source_profile = b\n[profile b]\n{ROLE}"),
            "is built upon profile `b`, which asks for a role, but has neither",
        ),
        (
            format!("{ROLE}source_profile = b\ncredential_source = Environment\n"),
            "has a `source_profile` and a `credential_source`, of which",
        ),
        (format!("{ROLE}credential_source = Nowhere\n"), "has the `credential_source` `Nowhere`, and only"),
        (format!("{ROLE}credential_source = Environment\n"), "AWS_ACCESS_KEY_ID"),
        (
            format!("{ROLE}source_profile = b\nduration_seconds = 1h\n[profile b]\n{KEYS}"),
            "has the `duration_seconds` `1h`: write",
        ),
        (format!("{ROLE}source_profile = b\nduration_seconds = 0\n[profile b]\n{KEYS}"), "`0`: write"),
        ("web_identity_token_file = /t\n".to_owned(), "has a `web_identity_token_file`, but no `role_arn`"),
        (
            format!("{ROLE}web_identity_token_file = /nonexistent\n"),
            "that `web_identity_token_file` of profile `a` names",
        ),
    ];
    for (settings, problem) in cases {
        let home = Home::new("", format!("[profile a]\n{settings}"));
        let (class, said) = refusal(provider(&home, "a", &sts)).await;
        assert_ne!(class, Class::NotConfigured, "{said}");
        says(&said, &["profile `a`", home.path("config").to_str().unwrap(), problem]);
    }
    assert_eq!(sts.requests(), [""; 0]);
}

#[tokio::test]
async fn version_1_of_the_instance_metadata_is_asked_for_a_role_too_where_the_chain_may() {
    let server = Server::start(|request| match request.split(' ').take(2).collect::<Vec<_>>()[..] {
        ["PUT", _] => Reply::status(403, ""),
        ["GET", path] if path.ends_with('/') => ok("node"),
        ["GET", _] => ok(
            r#"{"Code":"Success","AccessKeyId":"NODE","SecretAccessKey":"s","Token":"t","Expiration":"2100-01-01T00:00:00Z"}"#,
        ),
        _ => ok(
            "<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleResult><Credentials>\
             <AccessKeyId>ROLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>\
             <Expiration>2100-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>",
        ),
    });
    let role = "role_arn = arn:aws:iam::000000000000:role/x\ncredential_source = Ec2InstanceMetadata\n";
    let home = Home::new("", format!("[default]\n{role}"))
        .with("AWS_EC2_METADATA_SERVICE_ENDPOINT", server.url_of("/"))
        .with("AWS_ENDPOINT_URL_STS", server.url_of("/"));
    let context = home.context().with_sleep_impl(Sleeps::default());
    let chain = || ChainProvider::with_profile_provider(home.provider()).stop_at_first_failure();
    says(&refusal(chain().with_context(context.clone())).await.1, &["set_v1_allowed(true)"]);
    let mut before = chain();
    before.set_v1_allowed(true);
    let mut after = chain().with_context(context.clone());
    after.set_v1_allowed(true);
    for allowed in [before.with_context(context), after] {
        assert_eq!(keys(allowed).await.access_key_id(), "ROLE");
    }
}
