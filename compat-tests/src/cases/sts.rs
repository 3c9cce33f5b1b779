//! STS, through both generated clients.

use super::{Case, each};
use crate::clients::requests::*;
use crate::script::Script;

pub(super) fn cases() -> Vec<Case> {
    each!(sts: who_is_the_session, who_is_the_key, assume_role, assume_role_for_an_hour, wrong_external_id,
        no_external_id, bad_policy, bad_duration, unknown_role, no_session_name, web_identity,
        bad_web_identity, session_token, session_token_of_a_session)
}

fn role(s: &Script) -> AssumeRole {
    AssumeRole {
        role_arn: s.server.role_arn.clone(),
        session_name: "case".to_owned(),
        external_id: Some(s.server.external_id.clone()),
        ..Default::default()
    }
}

/// `arn:aws:iam::1:role/r` assumed as `case` is `arn:aws:sts::1:assumed-role/r/case`.
fn assumed_arn(s: &Script, session_name: &str) -> String {
    let arn = s.server.role_arn.replace(":iam:", ":sts:").replace(":role/", ":assumed-role/");
    format!("{arn}/{session_name}")
}

async fn who_is_the_session(s: &mut Script) {
    let arn = assumed_arn(s, "parity");
    s.ok(s.clients.get_caller_identity(Caller::Session).await).has("arn", arn);
}

async fn who_is_the_key(s: &mut Script) {
    s.ok(s.clients.get_caller_identity(Caller::LongTerm).await);
}

async fn assume_role(s: &mut Script) {
    let arn = assumed_arn(s, "case");
    let mut role = role(s);
    role.duration_seconds = Some(900);
    s.ok(s.clients.assume_role(Caller::LongTerm, &role).await)
        .has("assumed_role_user.arn", arn)
        .has("credentials.access_key_id", "there")
        .has("credentials.secret_access_key", "there")
        .has("credentials.session_token", "there")
        .has("credentials.expiration", "about 15 minutes from now");
}

async fn assume_role_for_an_hour(s: &mut Script) {
    s.ok(s.clients.assume_role(Caller::LongTerm, &role(s)).await)
        .has("credentials.expiration", "about 60 minutes from now");
}

async fn wrong_external_id(s: &mut Script) {
    let role = AssumeRole { external_id: Some("wrong".to_owned()), ..role(s) };
    s.err(s.clients.assume_role(Caller::LongTerm, &role).await)
        .has("error.code", "AccessDenied")
        .has("error.variant", "unmodelled")
        .has("error.status", 403);
}

async fn no_external_id(s: &mut Script) {
    let role = AssumeRole { external_id: None, ..role(s) };
    s.err(s.clients.assume_role(Caller::LongTerm, &role).await).has("error.code", "AccessDenied");
}

async fn bad_policy(s: &mut Script) {
    let role = AssumeRole { policy: Some("{\"not\": \"a policy\"".to_owned()), ..role(s) };
    s.err(s.clients.assume_role(Caller::LongTerm, &role).await);
}

async fn bad_duration(s: &mut Script) {
    let role = AssumeRole { duration_seconds: Some(10), ..role(s) };
    s.err(s.clients.assume_role(Caller::LongTerm, &role).await);
}

async fn unknown_role(s: &mut Script) {
    let role =
        AssumeRole { role_arn: "arn:aws:iam::000000000000:role/nobody-made-this-role".to_owned(), ..role(s) };
    s.err(s.clients.assume_role(Caller::LongTerm, &role).await).has("error.code", "AccessDenied");
}

async fn no_session_name(s: &mut Script) {
    let role = AssumeRole { session_name: String::new(), ..role(s) };
    s.err(s.clients.assume_role(Caller::LongTerm, &role).await);
}

fn web_identity_role(s: &Script) -> AssumeRoleWithWebIdentity {
    AssumeRoleWithWebIdentity {
        role_arn: s.server.role_arn.clone(),
        session_name: "web".to_owned(),
        token: s.server.web_identity_token.clone(),
        duration_seconds: Some(900),
    }
}

async fn web_identity(s: &mut Script) {
    let arn = assumed_arn(s, "web");
    s.ok(s.clients.assume_role_with_web_identity(&web_identity_role(s)).await)
        .has("assumed_role_user.arn", arn)
        .has("credentials.access_key_id", "there")
        .has("credentials.session_token", "there")
        .has("credentials.expiration", "about 15 minutes from now");
}

async fn bad_web_identity(s: &mut Script) {
    let role = AssumeRoleWithWebIdentity { token: "not-a-token".to_owned(), ..web_identity_role(s) };
    s.err(s.clients.assume_role_with_web_identity(&role).await);
}

async fn session_token(s: &mut Script) {
    s.ok(s.clients.get_session_token(Caller::LongTerm, Some(3600)).await)
        .has("credentials.session_token", "there")
        .has("credentials.expiration", "about 60 minutes from now");
}

async fn session_token_of_a_session(s: &mut Script) {
    s.err(s.clients.get_session_token(Caller::Session, None).await)
        .has("error.code", "AccessDenied")
        .has("error.status", 403);
}
