//! STS's answers with a session.

use super::script::Session;

/// Returns the body of the answer to an action. Rusoto needs `ResponseMetadata`.
pub(super) fn answer(action: &str, session: &Session) -> String {
    let Session { key, secret, token, expires } = session;
    format!(
        "<{action}Response xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><{action}Result>\
         <AssumedRoleUser><AssumedRoleId>AROA:case</AssumedRoleId>\
         <Arn>arn:aws:sts::000000000000:assumed-role/case/case</Arn></AssumedRoleUser>\
         <Credentials><AccessKeyId>{key}</AccessKeyId><SecretAccessKey>{secret}</SecretAccessKey>\
         <SessionToken>{token}</SessionToken><Expiration>{expires}</Expiration></Credentials></{action}Result>\
         <ResponseMetadata><RequestId>00000000-0000-0000-0000-000000000000</RequestId></ResponseMetadata>\
         </{action}Response>"
    )
}
