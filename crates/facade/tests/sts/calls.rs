//! Every call of Rusoto's trait, with everything set, for any implementation of it.

use std::fmt::Debug;

use rusoto_core::RusotoError;
use rusoto_sts::*;

/// Makes all calls, and returns what came.
pub(crate) async fn all(client: &(dyn Sts + Send + Sync)) -> Vec<String> {
    let some = |text: &str| Some(text.to_owned());
    let arns =
        || Some(vec![PolicyDescriptorType { arn: some("arn:aws:iam::aws:policy/A") }, Default::default()]);
    let tags = || Some(vec![Tag { key: "team".into(), value: "a + b & c".into() }]);
    let role = AssumeRoleRequest {
        duration_seconds: Some(900),
        external_id: some("agreed"),
        policy: some("{\"Version\": \"2012-10-17\"}"),
        policy_arns: arns(),
        role_arn: "arn:aws:iam::1:role/r".into(),
        role_session_name: "s".into(),
        serial_number: some("mfa"),
        source_identity: some("ünïcode"),
        tags: tags(),
        token_code: some("123456"),
        transitive_tag_keys: Some(vec!["team".into(), "cost".into()]),
    };
    let saml = AssumeRoleWithSAMLRequest {
        duration_seconds: Some(900),
        policy: some("p"),
        policy_arns: arns(),
        principal_arn: "arn:aws:iam::1:saml-provider/p".into(),
        role_arn: "arn:aws:iam::1:role/r".into(),
        saml_assertion: "PHNhbWw+".into(),
    };
    let web = AssumeRoleWithWebIdentityRequest {
        duration_seconds: Some(900),
        policy: some("p"),
        policy_arns: arns(),
        provider_id: some("www.amazon.com"),
        role_arn: "arn:aws:iam::1:role/r".into(),
        role_session_name: "s".into(),
        web_identity_token: "a.b.c".into(),
    };
    let federation = GetFederationTokenRequest {
        duration_seconds: Some(900),
        name: "n".into(),
        policy: some("p"),
        policy_arns: arns(),
        tags: tags(),
    };
    let session = GetSessionTokenRequest {
        duration_seconds: Some(900),
        serial_number: some("mfa"),
        token_code: some("123456"),
    };
    vec![
        shown(client.assume_role(role).await),
        shown(client.assume_role(AssumeRoleRequest { duration_seconds: None, ..Default::default() }).await),
        shown(client.assume_role_with_saml(saml).await),
        shown(client.assume_role_with_web_identity(web).await),
        shown(
            client
                .decode_authorization_message(DecodeAuthorizationMessageRequest {
                    encoded_message: "m".into(),
                })
                .await,
        ),
        shown(
            client.get_access_key_info(GetAccessKeyInfoRequest { access_key_id: "AKIDEXAMPLE".into() }).await,
        ),
        shown(client.get_caller_identity(GetCallerIdentityRequest {}).await),
        shown(client.get_federation_token(federation).await),
        shown(client.get_session_token(session).await),
    ]
}

/// Returns an answer as a text to compare.
pub(crate) fn shown<T: Debug, E: Debug>(result: Result<T, RusotoError<E>>) -> String {
    match result {
        Err(RusotoError::Unknown(response)) => {
            format!("Unknown {} {}", response.status, response.body_as_str())
        }
        // The readers of the two SDKs have words of their own.
        Err(RusotoError::ParseError(_)) => "ParseError".to_owned(),
        other => format!("{other:?}"),
    }
}
