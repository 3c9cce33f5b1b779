//! The checks of STS before it issues a session.

use std::time::Duration;

use http::StatusCode;
use s3s::{Body, S3Request};

use super::reply::{StsError, invalid_token, wrong_scope};
use super::request::Call;
use crate::sessions::{Caller, Refusal};
use crate::state::{State, role_arn};

/// Returns the caller if key and token are valid.
pub(super) fn caller(state: &State, request: &S3Request<Body>) -> Result<Caller, StsError> {
    let error =
        |(status, code, message): (StatusCode, &'static str, String)| StsError::new(status, code, message);
    let Some(credentials) = &request.credentials else {
        return Err(error(invalid_token()));
    };
    if request.service.as_deref() != Some("sts") {
        return Err(error(wrong_scope()));
    }
    let token = request.headers.get("x-amz-security-token");
    let token = token.map(|token| token.to_str().unwrap_or_default());
    state.sessions.check(&credentials.access_key, token).map_err(|refusal| match refusal {
        Refusal::UnknownKey | Refusal::TokenMissing | Refusal::TokenWrong => error(invalid_token()),
        Refusal::Expired => StsError::new(
            StatusCode::FORBIDDEN,
            "ExpiredToken",
            "The security token included in the request is expired",
        ),
    })
}

/// Returns the name of the role in `RoleArn`.
pub(super) fn role<'a>(state: &State, call: &'a Call, action: &str, who: &str) -> Result<&'a str, StsError> {
    let arn = call.require("RoleArn")?;
    let fields: Vec<&str> = arn.splitn(6, ':').collect();
    let ["arn", _, "iam", "", _, resource] = fields[..] else {
        return Err(StsError::validation(format!("{arn} is invalid")));
    };
    let Some(name) = resource.strip_prefix("role/").filter(|name| !name.is_empty()) else {
        return Err(StsError::validation(format!("{arn} is invalid")));
    };
    // AWS gives the same answer for a missing role and for a role that may not be assumed.
    if arn != role_arn(name) || !state.settings.roles.contains(name) {
        return Err(not_authorized(who, action, arn));
    }
    Ok(name)
}

pub(super) fn not_authorized(who: &str, action: &str, arn: &str) -> StsError {
    StsError::access_denied(format!(
        "User: {who} is not authorized to perform: sts:{action} on resource: {arn}"
    ))
}

pub(super) fn session_name(call: &Call) -> Result<&str, StsError> {
    let name = call.require("RoleSessionName")?;
    let allowed = |c: char| c.is_ascii_alphanumeric() || "_+=,.@-".contains(c);
    if !(2..=64).contains(&name.len()) || !name.chars().all(allowed) {
        return Err(StsError::validation(format!(
            "1 validation error detected: Value '{name}' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]{{2,64}}"
        )));
    }
    Ok(name)
}

/// Returns `DurationSeconds` or `default`. It must be between the configured minimum and `max`.
pub(super) fn duration(
    state: &State,
    call: &Call,
    default: Duration,
    max: Duration,
) -> Result<Duration, StsError> {
    let Some(seconds) = call.seconds("DurationSeconds")? else {
        return Ok(default);
    };
    let asked = Duration::from_secs(seconds);
    let (limit, relation) = if asked < state.settings.min_session {
        (state.settings.min_session, "greater")
    } else if asked > max {
        (max, "less")
    } else {
        return Ok(asked);
    };
    Err(StsError::validation(format!(
        "1 validation error detected: Value '{seconds}' at 'durationSeconds' failed to satisfy constraint: Member must have value {relation} than or equal to {}",
        limit.as_secs()
    )))
}

pub(super) fn external_id(state: &State, call: &Call, who: &str, arn: &str) -> Result<(), StsError> {
    match state.settings.external_id.as_deref() {
        Some(demanded) if call.get("ExternalId") != Some(demanded) => {
            Err(not_authorized(who, "AssumeRole", arn))
        }
        _ => Ok(()),
    }
}

/// Checks a scope-down policy, which must be a JSON object of at most 2,048 characters. It is not evaluated.
pub(super) fn policy(call: &Call) -> Result<(), StsError> {
    let Some(policy) = call.get("Policy") else {
        return Ok(());
    };
    if policy.chars().count() > 2048 {
        return Err(StsError::validation(
            "1 validation error detected: Value at 'policy' failed to satisfy constraint: Member must have length less than or equal to 2048",
        ));
    }
    match serde_json::from_str(policy) {
        Ok(serde_json::Value::Object(_)) => Ok(()),
        _ => Err(StsError::new(
            StatusCode::BAD_REQUEST,
            "MalformedPolicyDocument",
            "This policy contains invalid Json",
        )),
    }
}

/// Checks serial number and code, which must occur together. A code can be used once.
pub(super) fn mfa(state: &State, call: &Call) -> Result<(), StsError> {
    match (call.get("SerialNumber"), call.get("TokenCode")) {
        (None, None) if state.settings.mfa_required => Err(StsError::access_denied(
            "MultiFactorAuthentication is required: give SerialNumber and TokenCode",
        )),
        (None, None) => Ok(()),
        (Some(serial), Some(code)) if state.mfa.accept(serial, code) => Ok(()),
        (Some(_), Some(_)) => Err(StsError::access_denied(
            "MultiFactorAuthentication failed with invalid MFA one time pass code. ",
        )),
        _ => Err(StsError::access_denied(
            "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.",
        )),
    }
}
