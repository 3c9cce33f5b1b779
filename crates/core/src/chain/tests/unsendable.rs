//! Keys and tokens that cannot be HTTP headers. The SDK panics when it signs with them. Fuzzing found that.

use super::files::Home;
use super::server::{Server, ok, redirect_to};
use super::{Class, SECRET, refusal, says, with_env};
use crate::chain::{ContainerProvider, EnvironmentProvider};

#[tokio::test]
async fn a_role_whose_source_has_a_control_character_in_its_key_made_a_panic() {
    let home = Home::new(
        format!("[s]\naws_access_key_id = AK\u{5}ID\naws_secret_access_key = {SECRET}\n[a]\nrole_arn = r\n"),
        "[profile a]\nsource_profile = s\n",
    );
    let server = Server::start(|_| ok("never asked"));
    let context = home.context().with_http_client(redirect_to(&server));
    let (_, message) = refusal(home.profile("a").with_context(context)).await;
    says(&message, &["profile `a`", "profile `s` has an access key id with", "no HTTP header can have"]);
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_key_or_token_that_cannot_be_sent_is_refused_where_it_comes_from() {
    let token = format!("{SECRET}\n{SECRET}");
    let variables = [
        ("AWS_ACCESS_KEY_ID", "AKID"),
        ("AWS_SECRET_ACCESS_KEY", SECRET),
        ("AWS_SESSION_TOKEN", token.as_str()),
    ];
    let (class, message) = refusal(EnvironmentProvider::new().with_context(with_env(variables))).await;
    assert_eq!(class, Class::Misconfigured);
    says(&message, &["AWS_ACCESS_KEY_ID and its companions, has a session token with a line break"]);

    let keys = format!("[default]\naws_access_key_id = AKID\u{7f}\naws_secret_access_key = {SECRET}\n");
    let (class, message) = refusal(Home::new(&keys, "").provider()).await;
    assert_eq!(class, Class::Misconfigured);
    says(&message, &["profile `default` has an access key id with", "credentials"]);

    let document =
        format!(r#"{{"AccessKeyId":"AKID","SecretAccessKey":"{SECRET}","Token":"{SECRET}\u0000"}}"#);
    let server = Server::start(move |_| ok(document.clone()));
    let variables = [("AWS_CONTAINER_CREDENTIALS_FULL_URI", server.url_of("/"))];
    let (class, message) = refusal(ContainerProvider::new().with_context(with_env(variables))).await;
    assert_eq!(class, Class::Failed);
    says(&message, &["has a session token with"]);
}
