//! The lines of the report that come from STS.

use super::remedies::{for_no_answer, for_refusal};
use super::{Answer, Asked, Outcome};
use crate::convert::is_aws_endpoint;
use crate::engine;
use crate::preflight::credentials::ONE_SOURCE;
use crate::preflight::inputs::Inputs;
use crate::preflight::report::{Check, CheckName};
use rusoto_signature::Region;

pub(in crate::preflight) fn checks(inputs: &Inputs, asked: &Asked) -> Vec<Check> {
    let rusoto_is_elsewhere = matches!(
        &inputs.region,
        Some(Region::Custom { name, endpoint }) if !is_aws_endpoint(name, endpoint)
    );
    let sdk_is_elsewhere = inputs.config.as_ref().is_some_and(|config| config.endpoint_url().is_some());
    vec![
        transport(CheckName::RusotoTransport, &asked.rusoto, rusoto_is_elsewhere),
        transport(CheckName::SdkTransport, &asked.sdk, sdk_is_elsewhere),
        identity(CheckName::RusotoIdentity, &asked.rusoto, rusoto_is_elsewhere),
        identity(CheckName::SdkIdentity, &asked.sdk, sdk_is_elsewhere),
        same_identity(asked),
    ]
}

fn transport(name: CheckName, outcome: &Outcome, is_elsewhere: bool) -> Check {
    match outcome {
        Outcome::NotAsked(why) => Check::skipped(name, *why),
        Outcome::NoAnswer(why) => Check::failed(name, why.clone(), for_no_answer(name, why, is_elsewhere)),
        Outcome::Answered(answer) => Check::ok(name, answered(name, answer.status, engine::is_active())),
    }
}

fn answered(name: CheckName, status: u16, engine_is_active: bool) -> String {
    let mut text = format!("answered, with HTTP status {status}");
    if engine_is_active && name == CheckName::RusotoTransport {
        text.push_str("; Rusoto's own HTTP client is the engine of the AWS SDK");
    }
    text
}

fn identity(name: CheckName, outcome: &Outcome, is_elsewhere: bool) -> Check {
    match outcome {
        Outcome::NotAsked(why) => Check::skipped(name, *why),
        Outcome::NoAnswer(_) => Check::skipped(name, "STS was not reached"),
        Outcome::Answered(Answer { arn: Some(arn), .. }) => Check::ok(name, arn.as_str()),
        Outcome::Answered(answer) => match for_refusal(answer.code.as_deref()) {
            Some(remedy) => Check::failed(name, said(answer), remedy),
            None if is_elsewhere => {
                Check::skipped(name, format!("the endpoint seems to have no STS: {}", said(answer)))
            }
            None => Check::failed(
                name,
                said(answer),
                "try again; if it stays, ask by hand with `aws sts get-caller-identity --debug`",
            ),
        },
    }
}

fn said(answer: &Answer) -> String {
    let mut text = format!("HTTP status {}", answer.status);
    for part in [&answer.code, &answer.message].into_iter().flatten() {
        text.push_str(": ");
        text.push_str(part);
    }
    text
}

fn same_identity(asked: &Asked) -> Check {
    const NAME: CheckName = CheckName::SameIdentity;
    let arn = |outcome: &Outcome| outcome.answer()?.arn.clone();
    match (arn(&asked.rusoto), arn(&asked.sdk)) {
        (Some(rusoto), Some(sdk)) if rusoto == sdk => Check::ok(NAME, sdk),
        (Some(rusoto), Some(sdk)) => {
            Check::failed(NAME, format!("Rusoto is {rusoto}, the SDK is {sdk}"), ONE_SOURCE)
        }
        _ => Check::skipped(NAME, "it takes the answers of STS in both worlds"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_engine_is_named_where_it_is_active_and_for_rusoto_only() {
        let said = |name, is_active| answered(name, 200, is_active);
        assert_eq!(said(CheckName::RusotoTransport, false), "answered, with HTTP status 200");
        assert_eq!(said(CheckName::SdkTransport, true), "answered, with HTTP status 200");
        assert!(
            said(CheckName::RusotoTransport, true)
                .ends_with("; Rusoto's own HTTP client is the engine of the AWS SDK")
        );
    }
}
