//! The proxy and the trusted certificates for services on the internet, from the environment.

use super::env::Env;
#[cfg(not(feature = "default-https-client"))]
use super::failure::BoxError;
use crate::endpoint::has_valid_port;
use crate::shown_url::without_secrets;
use aws_smithy_http_client::proxy::ProxyConfig;
#[cfg(not(feature = "default-https-client"))]
use aws_smithy_http_client::tls::TrustStore;
use http::Uri;
use std::borrow::Cow;

/// The proxy for one request.
#[derive(Debug, Clone)]
pub(super) struct Proxy {
    pub(super) config: ProxyConfig,
    /// Whether the connection to the proxy itself uses TLS.
    pub(super) is_https: bool,
}

/// Returns the proxy for a host: `HTTPS_PROXY` or `HTTP_PROXY`, else `ALL_PROXY`, each also in small letters. Hosts in
/// `NO_PROXY` have none, and a malformed proxy is no error for them.
pub(super) fn proxy(env: &Env, secure: bool, host: &str) -> Result<Option<Proxy>, String> {
    // In a CGI program, `HTTP_PROXY` is the header `Proxy` of the request, so anybody could set it.
    let is_cgi = env.is_set("REQUEST_METHOD");
    let of_scheme: &[&str] = match (secure, is_cgi) {
        (true, _) => &["HTTPS_PROXY", "https_proxy"],
        (false, false) => &["HTTP_PROXY", "http_proxy"],
        (false, true) => &["http_proxy"],
    };
    let found = match first(env, of_scheme.iter().copied(), |_| true)? {
        None => first(env, ["ALL_PROXY", "all_proxy"], is_http)?,
        found => found,
    };
    let Some((name, value)) = found else { return Ok(None) };
    let exempt = first(env, ["NO_PROXY", "no_proxy"], |_| true)?.map(|(_, hosts)| hosts);
    let config = match (config(&value), exempt) {
        (Some(config), Some(hosts)) => config.no_proxy(hosts),
        (Some(config), None) => config,
        (None, Some(hosts)) if has(&hosts, host) => return Ok(None),
        (None, _) => return Err(no_proxy(name, &value)),
    };
    let is_https = with_scheme(&value).get(..6).is_some_and(|start| start.eq_ignore_ascii_case("https:"));
    Ok(Some(Proxy { config, is_https }))
}

/// Returns the proxies of the environment for an HTTP client that is made once, if each that it uses is one.
///
/// The SDK's client reads the variables itself. It ignores those that it cannot read, and takes port 99999 for none.
#[cfg(all(feature = "default-https-client", feature = "engine"))]
pub(crate) fn proxies_of_process(env: &Env) -> Result<ProxyConfig, String> {
    let check = |names: [&'static str; 2]| {
        let Some((name, value)) = first(env, names, |_| true)? else { return Ok(false) };
        // White space around a value makes it useless to the SDK.
        let value = env.as_it_is(name).unwrap_or(value);
        config(&value).map(|_| true).ok_or_else(|| no_proxy(name, &value))
    };
    // In a CGI program the SDK's client uses no proxy.
    if !env.is_set("REQUEST_METHOD") {
        let (http, https) = (check(["HTTP_PROXY", "http_proxy"])?, check(["HTTPS_PROXY", "https_proxy"])?);
        if !(http && https) {
            check(["ALL_PROXY", "all_proxy"])?;
        }
    }
    Ok(ProxyConfig::from_env())
}

/// Returns a proxy by its URL, or by host and port. `None` is not a proxy.
fn config(value: &str) -> Option<ProxyConfig> {
    let uri: Uri = with_scheme(value).parse().ok()?;
    let is_valid = uri.authority().is_some_and(|authority| has_valid_port(authority.as_str()));
    ProxyConfig::all(uri).ok().filter(|_| is_valid)
}

fn with_scheme(value: &str) -> Cow<'_, str> {
    if value.contains("://") { value.into() } else { format!("http://{value}").into() }
}

fn no_proxy(name: &str, value: &str) -> String {
    format!(
        "{name} is {:?}, which is no proxy: write http(s)://[user:password@]host[:port]",
        without_secrets(value)
    )
}

/// Returns whether `NO_PROXY` contains a host or its domain. Networks are not supported: services on the internet are
/// named.
fn has(hosts: &str, host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    hosts.split(',').map(|entry| entry.trim().to_ascii_lowercase()).any(|entry| {
        let domain = entry.strip_prefix('.').unwrap_or(&entry);
        let above = host.strip_suffix(domain).filter(|_| !domain.is_empty());
        entry == "*" || above.is_some_and(|above| above.is_empty() || above.ends_with('.'))
    })
}

/// Returns whether a proxy speaks HTTP. `ALL_PROXY` often names a SOCKS proxy for other programs.
fn is_http(proxy: &str) -> bool {
    proxy
        .split_once("://")
        .is_none_or(|(scheme, _)| ["http", "https"].contains(&&*scheme.to_ascii_lowercase()))
}

fn first<'a>(
    env: &Env,
    names: impl IntoIterator<Item = &'a str>,
    is_for_us: fn(&str) -> bool,
) -> Result<Option<(&'a str, String)>, String> {
    for name in names {
        let value = env.text(name).map_err(|error| error.to_string())?;
        if let Some(value) = value.filter(|value| is_for_us(value)) {
            return Ok(Some((name, value)));
        }
    }
    Ok(None)
}

#[cfg(feature = "default-https-client")]
pub(super) use trust::trusted;
#[cfg(all(feature = "default-https-client", feature = "engine"))]
pub(crate) use trust::trusted_blocking;

#[cfg(feature = "default-https-client")]
mod trust {
    use crate::chain::env::Env;
    use crate::chain::failure::{BoxError, Failure};
    use crate::chain::small_file;
    use aws_smithy_http_client::tls::TrustStore;
    use rustls::RootCertStore;
    use rustls::pki_types::CertificateDer;
    use rustls::pki_types::pem::PemObject;
    use std::path::Path;
    use zeroize::Zeroizing;

    const CA_BUNDLE: &str = "AWS_CA_BUNDLE";
    const BEGIN: &str = "-----BEGIN CERTIFICATE-----";

    /// Returns the certificates in the file of `AWS_CA_BUNDLE`. They replace the certificates of the machine, as with
    /// the AWS CLI.
    pub(in crate::chain) async fn trusted(env: &Env) -> Result<Option<TrustStore>, BoxError> {
        let Some(path) = env.path(CA_BUNDLE) else { return Ok(None) };
        let content = small_file::read(path.clone()).await;
        store(&path, content).map(Some)
    }

    /// Like [`trusted`], on this thread.
    #[cfg(feature = "engine")]
    pub(crate) fn trusted_blocking(env: &Env) -> Result<Option<TrustStore>, BoxError> {
        let Some(path) = env.path(CA_BUNDLE) else { return Ok(None) };
        let content = small_file::read_blocking(&path);
        store(&path, content).map(Some)
    }

    fn store(path: &Path, content: Result<Zeroizing<Vec<u8>>, BoxError>) -> Result<TrustStore, BoxError> {
        let content = content.map_err(|cause| {
            Failure::new(format!("the certificates cannot be read that {CA_BUNDLE} names"), cause)
        })?;
        let content = String::from_utf8_lossy(&content);
        // The HTTP client panics on a certificate that it cannot read, and some bundles contain such certificates.
        let usable = content.match_indices(BEGIN).filter_map(|(at, _)| certificate(content.get(at..)?));
        let (store, count) = usable.fold((TrustStore::empty(), 0), |(store, count), pem| {
            (store.with_pem_certificate(pem), count + 1)
        });
        if count == 0 {
            return Err(format!(
                "{CA_BUNDLE} names {path:?}, which has no certificate in PEM form: name a file of them, or unset it"
            )
            .into());
        }
        Ok(store)
    }

    /// Returns the first certificate of a text, if it can be trusted.
    fn certificate(text: &str) -> Option<Vec<u8>> {
        const END: &str = "-----END CERTIFICATE-----";
        let pem = text.get(..text.find(END)? + END.len())?;
        let certificate = CertificateDer::from_pem_slice(pem.as_bytes()).ok()?;
        RootCertStore::empty().add(certificate).ok()?;
        Some(pem.as_bytes().to_vec())
    }
}

/// Without TLS no certificate is checked.
#[cfg(not(feature = "default-https-client"))]
pub(super) async fn trusted(_: &Env) -> Result<Option<TrustStore>, BoxError> {
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(variables: &[(&str, &str)], secure: bool) -> Result<bool, String> {
        let env = Env::fixed(variables.iter().copied());
        Ok(proxy(&env, secure, "sts.amazonaws.com")?.is_some())
    }

    #[test]
    fn each_variable_is_for_its_scheme_and_all_proxy_for_both() {
        for (name, http, https) in [
            ("HTTPS_PROXY", false, true),
            ("https_proxy", false, true),
            ("HTTP_PROXY", true, false),
            ("http_proxy", true, false),
            ("ALL_PROXY", true, true),
            ("all_proxy", true, true),
        ] {
            for value in ["http://127.0.0.1:3128", "proxy.example:3128", "https://me:secret@proxy.example"] {
                assert_eq!(found(&[(name, value)], false), Ok(http), "{name}");
                assert_eq!(found(&[(name, value)], true), Ok(https), "{name}");
            }
            assert_eq!(found(&[(name, " ")], true), Ok(false), "{name}");
        }
        let cgi = [("HTTP_PROXY", "http://evil.example"), ("REQUEST_METHOD", "GET")];
        assert_eq!(found(&cgi, false), Ok(false));
    }

    #[cfg(all(feature = "default-https-client", feature = "engine"))]
    fn wrong(variables: &[(&str, &str)]) -> Option<String> {
        proxies_of_process(&Env::fixed(variables.iter().copied())).err()
    }

    #[cfg(all(feature = "default-https-client", feature = "engine"))]
    #[test]
    fn each_proxy_that_the_sdk_would_ignore_or_misread_is_named() {
        const GOOD: &str = "http://me:hunter2@proxy.example:3128";
        for name in ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
            for usable in ["", " ", GOOD, "proxy:3128", "https://proxy"] {
                assert_eq!(wrong(&[(name, usable)]), None, "{name} {usable:?}");
            }
            for unusable in
                ["http://me:hunter2@proxy:99999", " http://proxy", "socks5://me:hunter2@proxy", "http://"]
            {
                let error = wrong(&[(name, unusable)]).unwrap_or_default();
                assert!(error.starts_with(&format!("{name} is \"")), "{name} {unusable}: {error}");
                assert!(!error.contains("hunter2"), "{error}");
                assert_eq!(
                    wrong(&[(name, unusable), ("REQUEST_METHOD", "GET")]),
                    None,
                    "no proxy is used there"
                );
            }
        }
        let socks = ("ALL_PROXY", "socks5://proxy");
        assert!(wrong(&[("HTTPS_PROXY", GOOD), socks]).is_some(), "it is for http");
        assert_eq!(wrong(&[("HTTPS_PROXY", GOOD), ("http_proxy", GOOD), socks]), None);
    }

    #[test]
    fn a_proxy_of_another_kind_for_everything_is_not_for_us() {
        for value in ["socks5://me:x@127.0.0.1:1080", "SOCKS5H://h", "socks4a://h"] {
            for name in ["ALL_PROXY", "all_proxy"] {
                assert_eq!(found(&[(name, value)], true), Ok(false), "{value}");
            }
            assert_eq!(found(&[("ALL_PROXY", value), ("all_proxy", "http://h")], true), Ok(true), "{value}");
            assert!(found(&[("HTTPS_PROXY", value)], true).is_err(), "this one is for us");
        }
        assert!(found(&[("ALL_PROXY", "http://a b")], true).is_err());
    }

    #[test]
    fn a_proxy_that_cannot_be_used_does_not_matter_to_a_host_without_one() {
        for (hosts, is_exempt) in [
            ("*", true),
            ("localhost, .AmazonAWS.com", true),
            ("amazonaws.com", true),
            ("sts.amazonaws.com", true),
            ("naws.com", false),
            (",", false),
            ("localhost", false),
        ] {
            for name in ["NO_PROXY", "no_proxy"] {
                let found = found(&[("HTTPS_PROXY", "socks5://h"), (name, hosts)], true);
                assert_eq!(found.is_ok_and(|found| !found), is_exempt, "{hosts}");
            }
        }
    }

    #[test]
    fn a_value_that_is_no_proxy_is_named_without_its_password() {
        for value in [
            "socks5://me:hunter2@proxy.example",
            "http://",
            "http://a b",
            "http://me:hunter2@pro xy",
            "proxy:70000",
        ] {
            let error = found(&[("HTTPS_PROXY", value)], true).unwrap_err();
            assert!(error.contains("HTTPS_PROXY is ") && error.contains("write http(s)://"), "{error}");
            assert!(!error.contains("hunter2"), "{error}");
            #[cfg(all(feature = "default-https-client", feature = "engine"))]
            assert_eq!(wrong(&[("HTTPS_PROXY", value)]), Some(error));
        }
    }
}
