//! The remedies for a refusal by STS and for a missing answer.

use crate::preflight::report::CheckName;
use rusoto_compat_core::refusal::{DENIALS, is_refusal};

/// Returns the remedy for a code that refuses the credentials, and `None` for all other codes.
pub(super) fn for_refusal(code: Option<&str>) -> Option<&'static str> {
    Some(match code? {
        code if is_refusal(code) => {
            "the session has ended; renew it at its source, and let `SharedCredentials` do so from then on"
        }
        code if DENIALS.contains(&code) => {
            "GetCallerIdentity needs no permission, so this is the policy of a VPC endpoint, or of the organization"
        }
        "InvalidClientTokenId" | "UnrecognizedClientException" | "InvalidAccessKeyId" => {
            "the key does not exist: deleted, of another partition, or its session token is missing; renew it at its \
             source"
        }
        "RequestExpired" | "RequestTimeTooSkewed" => "set the clock of this machine, by NTP",
        "SignatureDoesNotMatch" | "IncompleteSignature" => {
            "the secret key does not belong to the key id, or the clock is wrong (see `clock`), or a proxy changes \
             requests"
        }
        "MissingAuthenticationToken" => {
            "the credentials are anonymous; give the clients a source of real ones"
        }
        "RegionDisabledException" => "activate STS for this region in the account, or use another region",
        _ => return None,
    })
}

/// Returns the remedy by the text of the error, because a Rusoto error has nothing else.
pub(super) fn for_no_answer(name: CheckName, why: &str, is_elsewhere: bool) -> &'static str {
    let why = why.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| why.contains(word));
    if name == CheckName::RusotoTransport && says(&["unsupported scheme http"]) {
        return "Rusoto 0.48 with rustls sends to https:// only (rusoto#1980): use `SharedHttpDispatcher`, or \
                `HttpClient::from_connector` with hyper's `HttpConnector`, or an https:// endpoint";
    }
    if says(&["certificate", "unknownissuer", "unknownca", "handshake", "corrupt message", "tls"]) {
        return "the server's certificate or TLS version is not accepted: add the CA to the trust roots of this \
                machine, or let both worlds use one TLS stack with `SharedHttpDispatcher`";
    }
    if says(&["dns error", "failed to lookup", "name or service not known"]) {
        return "the host name is not known here: check region and endpoint for a typing error, and the DNS of this \
                network";
    }
    if says(&["refused", "os error 111"]) {
        return "nothing listens there: check host and port of the endpoint";
    }
    if name == CheckName::RusotoTransport && says(&["a panic"]) {
        return "Rusoto's HttpClient panics on headers that are not ASCII: use `SharedHttpDispatcher`";
    }
    if is_elsewhere {
        return "check the endpoint, and what stands between it and this machine";
    }
    "check security groups, proxies and the VPC endpoint of STS; of HTTPS_PROXY, Rusoto's HttpClient takes no notice, \
     and an HTTP client of the SDK only with `ProxyConfig::from_env()`, which its default client has. Where STS is \
     not to be reached at all, use `.without_sts()`"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_about_credentials_is_a_refusal() {
        assert!(for_refusal(Some("ExpiredToken")).is_some());
        for other in [None, Some("MethodNotAllowed"), Some("Throttling"), Some("InvalidAction")] {
            assert_eq!(for_refusal(other), None);
        }
    }

    #[test]
    fn the_text_of_an_error_leads_to_its_remedy() {
        let cases = [
            ("Error during dispatch: error trying to connect: Unsupported scheme http", "rusoto#1980"),
            (
                "Error during dispatch: error trying to connect: invalid certificate: UnknownIssuer",
                "add the CA",
            ),
            ("dispatch failure: io error: invalid peer certificate: UnknownIssuer", "add the CA"),
            ("Error during dispatch: error trying to connect: received corrupt message", "add the CA"),
            ("error trying to connect: dns error: failed to lookup address information", "host name"),
            (
                "error trying to connect: tcp connect error: Connection refused (os error 111)",
                "nothing listens",
            ),
            ("a panic, which was caught", "headers that are not ASCII"),
            ("no answer within 10s", "security groups"),
        ];
        for (why, remedy) in cases {
            let found = for_no_answer(CheckName::RusotoTransport, why, false);
            assert!(found.contains(remedy), "{why}: {found}");
        }
    }
}
