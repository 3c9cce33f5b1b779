//! Rusoto's constructors, and those over a client or a configuration of the SDK.

use super::special::{defaults, interceptors, xml_answers};
use crate::Table;

/// Returns the constructors of a facade. `new` needs a feature, so it is only in the crate of `support`.
pub(super) fn write(table: &Table, support: &str) -> String {
    let name = &table.rusoto_trait;
    let (setup, path_style) = defaults(&table.service);
    let (answers, made_anew, from_client, from_config) = from_client(table);
    let new = if support.starts_with("crate::") { new(name) } else { String::new() };
    format!(
        "{answers}impl {name} {{
{new}    /// Returns Rusoto's trait over a new client of the SDK, in place of `{name}Client::new_with`: with this dispatcher, this
    /// provider of credentials, and Rusoto's defaults, as in [`from_config`](Self::from_config).
    ///
    /// The provider goes through `rusoto_compat::SharedCredentials::from_rusoto`, so its credentials are cached. The
    /// dispatcher gets the requests that the SDK has signed, see `rusoto_compat::http::sdk_client_over_rusoto`. This sends
    /// nothing.
    ///
    /// # Errors
    ///
    /// A region without a counterpart in the SDK, such as one with an endpoint that is no URL, is the error of each call:
    /// `HttpDispatch` with the reason.
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: Region) -> Self
    where
        P: ProvideAwsCredentials + Send + Sync + 'static,
        D: DispatchSignedRequest + Send + Sync + 'static,
    {{
        Self::from_config(&support::config_of_rusoto(request_dispatcher, credentials_provider, &region))
    }}

    /// Returns Rusoto's trait over this client, with the settings that the client has.{made_anew}
    pub fn from_client(client: sdk::Client) -> Self {{
        {from_client}
    }}

    /// Returns Rusoto's trait over a new client with `config`, but with Rusoto's defaults: one attempt, checksums only
    /// where they are required, and no protection against stalled streams.{path_style}
    ///
    /// This does no I/O. To keep the settings of `config`, make the client and use [`from_client`](Self::from_client).
    pub fn from_config(config: &SdkConfig) -> Self {{
        let config = sdk::config::Builder::from(&support::with_rusoto_defaults(config)){setup};
        {from_config}
    }}

    /// Returns the client, for calls that have moved to the SDK.
    pub fn client(&self) -> &sdk::Client {{
        &self.client
    }}
}}
"
    )
}

/// Returns what is in the place of Rusoto's `new`.
fn new(name: &str) -> String {
    format!(
        "    /// Returns Rusoto's trait over a new client of the SDK, in place of `{name}Client::new`: with Rusoto's default chain of
    /// credentials, and with Rusoto's defaults, as in [`from_config`](Self::from_config).
    ///
    /// All facades that are made so share one chain and one HTTP client of the SDK. This sends nothing.
    ///
    /// # Errors
    ///
    /// A region without a counterpart in the SDK, such as one with an endpoint that is no URL, is the error of each call:
    /// `HttpDispatch` with the reason.
    #[cfg(feature = \"default-client\")]
    pub fn new(region: Region) -> Self {{
        Self::from_config(&support::config_of_process(&region))
    }}

"
    )
}

/// Returns the operations of which the answers are looked at, what to add to the documentation, and the ends of
/// `from_client` and `from_config`. What makes a client answer as Rusoto's is in the client itself, so that calls on
/// `client()` have it.
fn from_client(table: &Table) -> (String, &'static str, &'static str, String) {
    let interceptors = interceptors(table);
    if interceptors.is_empty() {
        let from_config = "Self::from_client(sdk::Client::from_conf(config.build()))";
        return (String::new(), "", "Self { client }", from_config.to_owned());
    }
    let names: Vec<_> = xml_answers(table).iter().map(|name| format!("{name:?},\n")).collect();
    let answers = format!(
        "/// The operations with an answer that is read from XML, in order.\nconst XML_ANSWERS: &[&str] = &[\n{}];\n\n",
        names.concat()
    );
    let made_anew = "
    ///
    /// It is made anew from its configuration, so that it checks that the XML of an answer is whole. If the configuration
    /// has no HTTP client, the new client has one of its own: use [`client`](Self::client) in place of yours.";
    let from_config = format!(
        "Self::from_settings(config)
    }}

    fn from_settings(config: sdk::config::Builder) -> Self {{
        let config = config{interceptors};
        Self {{ client: sdk::Client::from_conf(config.build()) }}"
    );
    (answers, made_anew, "Self::from_settings(client.config().to_builder())", from_config)
}
