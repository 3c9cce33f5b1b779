//! A container endpoint, an instance metadata service, STS and SSO at one address, with every secret in what they
//! answer, also when that is a refusal or is broken.

use std::path::{Path, PathBuf};
use std::{fs, io};

use test_servers::{HttpServer, Reply};

pub(super) const KEY: &str = "ASIAENDPOINTSCANNER7";
const SECRET_KEY: &str = "vR4kPz8Yq1TnXc6WmB3sLhJ9dGf2Ua5EoQiZ7tNy";
const SESSION_TOKEN: &str = "IQoJb3JpZ2luX2Vj8sKq5vWzR1tYpMxLc4NhGd7FbUa2Je9";
/// What the container endpoint wants to see.
pub(crate) const AUTHORIZATION: &str = "qL9mZ2vT8xWc4RbN7kHs3JpY6dFg1QaEuXo5";
/// What the instance metadata service hands out, and wants to see.
const METADATA_TOKEN: &str = "AQAEALt3wZ6pR9sKxY2mVbN5cTfJ8hGdQ1LuWo4e";
/// What SSO wants to see.
pub(crate) const SSO_TOKEN: &str = "aoaAAAAAGdM7xNc2Vb9KpLsQ4rTzYwE6uJhF3iXo";
/// What STS wants to see.
pub(crate) const WEB_IDENTITY: &str = "eyJhbGciOiJSUzI1NiJ9.k2Xv7Rp9TzLmQw4Ns6Yb.c8HdGj1FuEa5Ko3";

pub(crate) const SECRETS: [&str; 6] =
    [SECRET_KEY, SESSION_TOKEN, AUTHORIZATION, METADATA_TOKEN, SSO_TOKEN, WEB_IDENTITY];

/// How they answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mood {
    Well,
    /// With a refusal, in whose body every secret is.
    Refusing,
    /// With a refusal that quotes the request in its message, and what else the server knows.
    Quoting,
    /// With a document that is of no use: it ends right after the secrets, or has no access key id.
    Broken,
    /// As well as can be; but there is no token for version 2 of the metadata service, and version 1 wants none.
    WithoutTokens,
}

impl Mood {
    const ALL: [(Self, &str); 5] = [
        (Self::Well, "well"),
        (Self::Refusing, "refusing"),
        (Self::Quoting, "quoting"),
        (Self::Broken, "broken"),
        (Self::WithoutTokens, "without tokens"),
    ];

    /// From the process that asks. The server is in another one, as its address is in the environment of that.
    pub(super) fn set(self, folder: &Path) -> io::Result<()> {
        let name = Self::ALL.iter().find(|(mood, _)| *mood == self).map_or("", |(_, name)| name);
        fs::write(folder.join("mood"), name)
    }

    fn of(folder: &Path) -> Self {
        let said = fs::read_to_string(folder.join("mood")).unwrap_or_default();
        Self::ALL.iter().find(|(_, name)| *name == said).map_or(Self::Well, |(mood, _)| *mood)
    }
}

/// Serves as long as the process lives; returns the address.
pub(crate) fn start(folder: PathBuf) -> String {
    let server = HttpServer::start(move |request| {
        let (status, body) = answer(request, Mood::of(&folder));
        Reply::with_headers(status, "x-aws-ec2-metadata-token-ttl-seconds: 21600\r\n", body)
    });
    server.url()
}

fn answer(request: &str, mood: Mood) -> (u16, String) {
    let keys = || {
        format!(
            r#"{{"Code":"Success","AccessKeyId":"{KEY}","SecretAccessKey":"{SECRET_KEY}","Token":"{SESSION_TOKEN}","Expiration":"2100-01-01T00:00:00Z"}}"#
        )
    };
    let line = request.split("\r\n").next().unwrap_or_default();
    let is = |start: &str| line.starts_with(start);
    let (needed, document) = match mood {
        Mood::WithoutTokens if is("PUT /latest/api/token") => return (403, METADATA_TOKEN.to_owned()),
        _ if is("PUT /latest/api/token") => return (200, METADATA_TOKEN.to_owned()),
        _ if is("GET /latest/meta-data/iam/security-credentials/ ") => return (200, "role".to_owned()),
        Mood::WithoutTokens if is("GET /latest/") => ("", keys()),
        _ if is("GET /latest/") => (METADATA_TOKEN, keys()),
        _ if is("GET /container") => (AUTHORIZATION, keys()),
        _ if is("GET /federation/credentials") => (
            SSO_TOKEN,
            format!(
                r#"{{"roleCredentials":{{"accessKeyId":"{KEY}","secretAccessKey":"{SECRET_KEY}","sessionToken":"{SESSION_TOKEN}","expiration":4102444800000}}}}"#
            ),
        ),
        _ => (
            WEB_IDENTITY,
            format!(
                "<AssumeRoleWithWebIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\
                 <AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>{KEY}</AccessKeyId><SecretAccessKey>\
                 {SECRET_KEY}</SecretAccessKey><SessionToken>{SESSION_TOKEN}</SessionToken><Expiration>\
                 2100-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleWithWebIdentityResult>\
                 </AssumeRoleWithWebIdentityResponse>"
            ),
        ),
    };
    if !request.contains(needed) {
        return (401, String::new());
    }
    match mood {
        Mood::Well | Mood::WithoutTokens => (200, document),
        Mood::Refusing => (403, refusal(&document)),
        Mood::Quoting => (403, quotation(&document, request)),
        // The SDK's parser lets XML end anywhere.
        Mood::Broken if document.starts_with('<') => (200, document.replace(KEY, "")),
        Mood::Broken => {
            let end = document.find(SESSION_TOKEN).unwrap_or_default() + SESSION_TOKEN.len();
            (200, document[..end].to_owned())
        }
    }
}

/// In the form of the document that there would have been. Code and message are meant to be read; the rest is not.
fn refusal(instead_of: &str) -> String {
    let secrets = SECRETS.join(" ");
    if instead_of.starts_with('<') {
        format!(
            "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>refused to order</Message>\
             <Detail>{secrets}</Detail></Error></ErrorResponse>"
        )
    } else {
        format!(
            r#"{{"Code":"AccessDenied","Message":"refused to order","SecretAccessKey":"{SECRET_KEY}","Detail":"{secrets}"}}"#
        )
    }
}

/// As services do where a signature is wrong; a gateway in between may take the line breaks out.
fn quotation(instead_of: &str, request: &str) -> String {
    let request = request.replace('\r', "").replace('&', " ").replace(": ", ":");
    let message = format!(
        "The signature does not match. Should have been\n{request}\nx-amz-security-token:{SESSION_TOKEN}\n\
         x-amz-sso_bearer_token:{SSO_TOKEN}"
    );
    if instead_of.starts_with('<') {
        let flat = message.replace('\n', " ");
        format!(
            "<ErrorResponse><Error><Type>Sender</Type><Code>SignatureDoesNotMatch</Code><Message>{flat}</Message>\
             </Error></ErrorResponse>"
        )
    } else {
        let escaped = message.replace('\n', "\\n");
        format!(r#"{{"code":"SignatureDoesNotMatch","message":"{escaped}"}}"#)
    }
}
