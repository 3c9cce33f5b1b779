//! The operations of STS.

use std::time::Duration;

use http::StatusCode;
use s3s::xml::SerResult;

use super::checks;
use super::reply::{StsError, Writer, credentials, success};
use super::request::Call;
use crate::clock::timestamp;
use crate::keys::ACCOUNT;
use crate::reply::Reply;
use crate::sessions::{Caller, Principal};
use crate::state::State;
use crate::web_identity::{AUDIENCE, ISSUER, Rejected, SUBJECT};

const VERSION: &str = "2011-06-15";
const MAX_ROLE_SESSION: Duration = Duration::from_secs(12 * 3600);
const MAX_CHAINED_SESSION: Duration = Duration::from_secs(3600);
const DEFAULT_USER_SESSION: Duration = Duration::from_secs(12 * 3600);
const MAX_USER_SESSION: Duration = Duration::from_secs(36 * 3600);

/// Performs a call with a valid signature and valid keys.
pub(super) fn perform(state: &State, caller: &Caller, call: &Call) -> Result<Reply, StsError> {
    check_version(call)?;
    match call.action() {
        "AssumeRole" => assume_role(state, caller, call),
        "GetSessionToken" => get_session_token(state, caller, call),
        "GetCallerIdentity" => Ok(get_caller_identity(caller)),
        _ => Err(no_such_action(call)),
    }
}

fn assume_role(state: &State, caller: &Caller, call: &Call) -> Result<Reply, StsError> {
    let who = &caller.principal.arn;
    let session_name = checks::session_name(call)?;
    let role = checks::role(state, call, "AssumeRole", who)?;
    let max = if caller.is_session { MAX_CHAINED_SESSION } else { MAX_ROLE_SESSION };
    let lifetime = checks::duration(state, call, state.settings.session_default.min(max), max)?;
    checks::policy(call)?;
    checks::external_id(state, call, who, call.require("RoleArn")?)?;
    // This is the last check, because it uses the code up.
    checks::mfa(state, call)?;
    let principal = Principal::assumed_role(role, session_name);
    let keys = state.sessions.issue(principal.clone(), lifetime);
    Ok(success("AssumeRole", |s| {
        assumed_role_user(s, &principal)?;
        credentials(s, &keys)
    }))
}

/// This call is not signed. The token proves the identity.
pub(super) fn assume_role_with_web_identity(state: &State, call: &Call) -> Result<Reply, StsError> {
    check_version(call)?;
    let action = "AssumeRoleWithWebIdentity";
    let session_name = checks::session_name(call)?;
    let token = call.require("WebIdentityToken")?;
    state.issuer.check(token).map_err(rejected)?;
    let role = checks::role(state, call, action, SUBJECT)?;
    let lifetime = checks::duration(state, call, state.settings.session_default, MAX_ROLE_SESSION)?;
    checks::policy(call)?;
    let principal = Principal::assumed_role(role, session_name);
    let keys = state.sessions.issue(principal.clone(), lifetime);
    Ok(success(action, |s| {
        s.content("SubjectFromWebIdentityToken", SUBJECT)?;
        s.content("Audience", AUDIENCE)?;
        s.content("Provider", ISSUER)?;
        assumed_role_user(s, &principal)?;
        credentials(s, &keys)
    }))
}

fn get_session_token(state: &State, caller: &Caller, call: &Call) -> Result<Reply, StsError> {
    if caller.is_session {
        let message = "Cannot call GetSessionToken with session credentials";
        return Err(StsError::access_denied(message));
    }
    let lifetime = checks::duration(state, call, DEFAULT_USER_SESSION, MAX_USER_SESSION)?;
    checks::mfa(state, call)?;
    let keys = state.sessions.issue(caller.principal.clone(), lifetime);
    Ok(success("GetSessionToken", |s| credentials(s, &keys)))
}

fn get_caller_identity(caller: &Caller) -> Reply {
    success("GetCallerIdentity", |s| {
        s.content("Arn", caller.principal.arn.as_str())?;
        s.content("UserId", caller.principal.user_id.as_str())?;
        s.content("Account", ACCOUNT)
    })
}

fn assumed_role_user(s: &mut Writer<'_>, principal: &Principal) -> SerResult {
    s.element("AssumedRoleUser", |s| {
        s.content("AssumedRoleId", principal.user_id.as_str())?;
        s.content("Arn", principal.arn.as_str())
    })
}

fn rejected(reason: Rejected) -> StsError {
    let (code, message) = match reason {
        Rejected::Unknown => (
            "InvalidIdentityToken",
            "No OpenIDConnect provider found in your account for this token".to_owned(),
        ),
        Rejected::Expired { now, expired_at } => (
            "ExpiredTokenException",
            format!(
                "Token expired: current date/time {} must be before the expiration date/time {}",
                timestamp(now),
                timestamp(expired_at)
            ),
        ),
    };
    StsError::new(StatusCode::BAD_REQUEST, code, message)
}

fn check_version(call: &Call) -> Result<(), StsError> {
    if call.get("Version") == Some(VERSION) {
        return Ok(());
    }
    Err(no_such_action(call))
}

fn no_such_action(call: &Call) -> StsError {
    let version = call.get("Version").unwrap_or("NO_VERSION_SPECIFIED");
    let message = format!("Could not find operation {} for version {version}", call.action());
    StsError::new(StatusCode::BAD_REQUEST, "InvalidAction", message)
}
