//! Profiles that request an identity that cannot be loaded. On a machine with a role, the chain then continues to that
//! role, as Rusoto does. It must not call such a profile "not configured".

use super::files::Home;
use super::server::{Server, ok};
use super::{Class, keys, refusal, says};
use crate::chain::{ChainProvider, Member};

const ROLE: &str = "role_arn = arn:aws:iam::000000000000:role/local\n";

/// Unusable profiles `default`, and the texts that their errors must contain.
const UNUSABLE: [(&str, &str); 16] = [
    ("ROLEsource_profile = nope\n", "`source_profile` `nope`, which does not exist"),
    ("ROLEsource_profile = default\n", "is its own `source_profile`"),
    ("ROLEsource_profile = b\n[profile b]\nROLEsource_profile = default\n", "in a loop"),
    ("ROLE", "neither a `source_profile` nor a `credential_source`"),
    ("ROLEcredential_source = Nowhere\n", "`credential_source` `Nowhere`"),
    ("ROLEcredential_source = Environment\n", "No (or empty) AWS_ACCESS_KEY_ID in environment"),
    ("ROLEsource_profile = b\n[profile b]\nregion = x\n", "profile `b`, which says nothing of credentials"),
    ("web_identity_token_file = /nonexistent\n", "no `role_arn`"),
    ("ROLEweb_identity_token_file = /nonexistent\n", "cannot read \"/nonexistent\": No such file"),
    ("sso_start_url = u\nsso_account_id = 1\nsso_role_name = r\n", "has no `sso_region`"),
    ("sso_session = s\n", "`sso_session` `s`"),
    ("sso_session = s\n[sso-session s]\nsso_region = r\nsso_start_url = u\n", "has no `sso_account_id`"),
    ("source_profile = b\n", "has a `source_profile`, but no `role_arn`"),
    ("credential_process =\n", "has a `credential_process` that is empty"),
    ("login_session = arn:aws:iam::1:user/x\n", "nobody has signed in (is the session of `aws login` over?)"),
    (
        "aws_access_key_id = A\naws_secret_access_key = s\nexpiration = soon\n",
        "has the `expiration` \"soon\"",
    ),
];

#[tokio::test]
async fn a_profile_that_asks_for_what_cannot_be_had_is_a_failure_of_the_chain() {
    let instance = Server::start(|_| ok(r#"{"AccessKeyId":"INSTANCE","SecretAccessKey":"s"}"#));
    for (settings, problem) in UNUSABLE {
        let config = format!("[default]\n{}", settings.replace("ROLE", ROLE));
        let home = Home::new("", &config).with("AWS_CONTAINER_CREDENTIALS_FULL_URI", instance.url_of("/"));
        let chain = ChainProvider::with_profile_provider(home.provider()).with_context(home.context());
        assert_eq!(keys(chain.clone()).await.access_key_id(), "INSTANCE", "{config}");
        let report = chain.report().unwrap();
        assert!(report.has_failures(), "{config}: {report}");
        let attempt = report.attempts.iter().find(|attempt| attempt.member == Member::Profile).unwrap();
        assert!(!attempt.not_configured, "{attempt}");
        says(&attempt.error, &["profile `default`", problem]);
        says(&refusal(home.provider()).await.1, &[problem]);
    }
}

#[tokio::test]
async fn a_profile_that_was_named_and_does_not_exist_is_a_failure_and_the_default_one_is_none() {
    for (name, class) in
        [("prod", Class::Misconfigured), ("default", Class::NotConfigured), (" ", Class::NotConfigured)]
    {
        let home = Home::new("", "[profile dev]\nregion = x\n").with("AWS_PROFILE", name);
        let (found, said) = refusal(home.provider()).await;
        assert_eq!(found, class, "{name}: {said}");
        says(&said, &["profile not found: `"]);
    }
}

#[tokio::test]
async fn a_profile_that_asks_for_nothing_is_not_configured() {
    for settings in ["", "region = eu-west-1\n", "mfa_serial = x\n", "role_session_name = x\n"] {
        let home = Home::new("", format!("[default]\n{settings}"));
        assert_eq!(refusal(home.provider()).await.0, Class::NotConfigured, "{settings}");
    }
}
