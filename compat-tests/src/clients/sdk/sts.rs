//! STS.

use aws_sdk_sts::Client;
use aws_sdk_sts::types::{AssumedRoleUser, Credentials};

use super::errors::tell;
use super::objects::answered;
use crate::clients::requests::*;
use crate::clients::shapes::members;
use crate::outcome::Outcome;
use crate::time::Stamp;

/// Durations narrowed from `i64` to `i32`; the cases' own are small.
fn narrow(seconds: Option<i64>) -> Option<i32> {
    seconds.map(|seconds| i32::try_from(seconds).expect("at most 36 hours"))
}

pub(super) async fn get_caller_identity(sts: &Client) -> Outcome {
    match sts.get_caller_identity().send().await {
        Ok(out) => members!(answered("GetCallerIdentity", &out), out, [account, arn, user_id]),
        Err(error) => tell("GetCallerIdentity", &error),
    }
}

// `packed_policy_size` has a successor in the SDK; Rusoto's users read this one.
#[expect(deprecated)]
pub(super) async fn assume_role(sts: &Client, role: &AssumeRole) -> Outcome {
    let call = sts
        .assume_role()
        .role_arn(&role.role_arn)
        .role_session_name(&role.session_name)
        .set_external_id(role.external_id.clone())
        .set_duration_seconds(narrow(role.duration_seconds))
        .set_policy(role.policy.clone());
    match call.send().await {
        Ok(out) => {
            let outcome = members!(answered("AssumeRole", &out), out, [packed_policy_size, source_identity]);
            let outcome = assumed(outcome, out.assumed_role_user());
            credentials(outcome, out.credentials())
        }
        Err(error) => tell("AssumeRole", &error),
    }
}

#[expect(deprecated)]
pub(super) async fn assume_role_with_web_identity(sts: &Client, role: &AssumeRoleWithWebIdentity) -> Outcome {
    let call = sts
        .assume_role_with_web_identity()
        .role_arn(&role.role_arn)
        .role_session_name(&role.session_name)
        .web_identity_token(&role.token)
        .set_duration_seconds(narrow(role.duration_seconds));
    match call.send().await {
        Ok(out) => {
            let outcome = members!(
                answered("AssumeRoleWithWebIdentity", &out),
                out,
                [audience, packed_policy_size, provider, source_identity, subject_from_web_identity_token,]
            );
            let outcome = assumed(outcome, out.assumed_role_user());
            credentials(outcome, out.credentials())
        }
        Err(error) => tell("AssumeRoleWithWebIdentity", &error),
    }
}

pub(super) async fn get_session_token(sts: &Client, duration_seconds: Option<i64>) -> Outcome {
    let call = sts.get_session_token().set_duration_seconds(narrow(duration_seconds));
    match call.send().await {
        Ok(out) => credentials(answered("GetSessionToken", &out), out.credentials()),
        Err(error) => tell("GetSessionToken", &error),
    }
}

fn assumed(outcome: Outcome, user: Option<&AssumedRoleUser>) -> Outcome {
    outcome
        .with_opt("assumed_role_user.arn", user.map(|user| &user.arn))
        .with_opt("assumed_role_user.id", user.map(|user| &user.assumed_role_id))
}

fn credentials(outcome: Outcome, credentials: Option<&Credentials>) -> Outcome {
    let Some(credentials) = credentials else {
        return outcome;
    };
    outcome
        .with_opaque("credentials.access_key_id", Some(&credentials.access_key_id))
        .with_opaque("credentials.secret_access_key", Some(&credentials.secret_access_key))
        .with_opaque("credentials.session_token", Some(&credentials.session_token))
        .with_time("credentials.expiration", Some(Stamp::from(credentials.expiration)))
}
