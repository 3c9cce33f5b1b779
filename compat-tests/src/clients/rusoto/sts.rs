//! STS.

use rusoto_sts::{
    AssumeRoleRequest, AssumeRoleWithWebIdentityRequest, Credentials, GetCallerIdentityRequest,
    GetSessionTokenRequest,
};

use super::AnySts;
use super::errors::tell;
use crate::clients::requests::*;
use crate::clients::shapes::members;
use crate::outcome::Outcome;
use crate::time::Stamp;

pub(super) async fn get_caller_identity(sts: &AnySts) -> Outcome {
    match sts.get_caller_identity(GetCallerIdentityRequest {}).await {
        Ok(out) => members!(Outcome::of("GetCallerIdentity"), out, [account, arn, user_id]),
        Err(error) => tell("GetCallerIdentity", &error),
    }
}

pub(super) async fn assume_role(sts: &AnySts, role: &AssumeRole) -> Outcome {
    let request = AssumeRoleRequest {
        role_arn: role.role_arn.clone(),
        role_session_name: role.session_name.clone(),
        external_id: role.external_id.clone(),
        duration_seconds: role.duration_seconds,
        policy: role.policy.clone(),
        ..Default::default()
    };
    match sts.assume_role(request).await {
        Ok(out) => {
            let outcome = members!(Outcome::of("AssumeRole"), out, [packed_policy_size, source_identity]);
            let user = out.assumed_role_user.as_ref();
            let outcome = outcome
                .with_opt("assumed_role_user.arn", user.map(|user| &user.arn))
                .with_opt("assumed_role_user.id", user.map(|user| &user.assumed_role_id));
            credentials(outcome, out.credentials.as_ref())
        }
        Err(error) => tell("AssumeRole", &error),
    }
}

pub(super) async fn assume_role_with_web_identity(sts: &AnySts, role: &AssumeRoleWithWebIdentity) -> Outcome {
    let request = AssumeRoleWithWebIdentityRequest {
        role_arn: role.role_arn.clone(),
        role_session_name: role.session_name.clone(),
        web_identity_token: role.token.clone(),
        duration_seconds: role.duration_seconds,
        ..Default::default()
    };
    match sts.assume_role_with_web_identity(request).await {
        Ok(out) => {
            let outcome = members!(
                Outcome::of("AssumeRoleWithWebIdentity"),
                out,
                [audience, packed_policy_size, provider, source_identity, subject_from_web_identity_token,]
            );
            let user = out.assumed_role_user.as_ref();
            let outcome = outcome
                .with_opt("assumed_role_user.arn", user.map(|user| &user.arn))
                .with_opt("assumed_role_user.id", user.map(|user| &user.assumed_role_id));
            credentials(outcome, out.credentials.as_ref())
        }
        Err(error) => tell("AssumeRoleWithWebIdentity", &error),
    }
}

pub(super) async fn get_session_token(sts: &AnySts, duration_seconds: Option<i64>) -> Outcome {
    let request = GetSessionTokenRequest { duration_seconds, ..Default::default() };
    match sts.get_session_token(request).await {
        Ok(out) => credentials(Outcome::of("GetSessionToken"), out.credentials.as_ref()),
        Err(error) => tell("GetSessionToken", &error),
    }
}

fn credentials(outcome: Outcome, credentials: Option<&Credentials>) -> Outcome {
    let Some(credentials) = credentials else {
        return outcome;
    };
    outcome
        .with_opaque("credentials.access_key_id", Some(&credentials.access_key_id))
        .with_opaque("credentials.secret_access_key", Some(&credentials.secret_access_key))
        .with_opaque("credentials.session_token", Some(&credentials.session_token))
        .with_time("credentials.expiration", Some(Stamp::in_body(&credentials.expiration)))
}
