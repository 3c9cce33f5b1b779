//! An STS client and a provider of each version, under the same names: the versions have no trait in common that this
//! could be written for.

macro_rules! version {
    ($name:ident, $core:ident, $credential:ident, $sts:ident) => {
        pub(crate) mod $name {
            use local_aws::LocalAws;
            use rusoto_compat::convert::error_chain;
            use rusoto_compat::{SharedCredentials, SharedCredentialsBuilder};
            use $core::{HttpClient, Region};
            use $credential::StaticProvider;
            use $sts::{GetCallerIdentityRequest, Sts, StsAssumeRoleSessionCredentialsProvider, StsClient};

            // Rusoto's own connector refuses plain http when it is built with rustls, from 0.48 on.
            fn dispatcher() -> HttpClient<hyper_0_14::client::HttpConnector> {
                HttpClient::from_connector(hyper_0_14::client::HttpConnector::new())
            }

            fn region(aws: &LocalAws) -> Region {
                Region::Custom { name: aws.region().to_owned(), endpoint: aws.endpoint_url() }
            }

            pub(crate) fn client(aws: &LocalAws, shared: &SharedCredentials) -> StsClient {
                StsClient::new_with(dispatcher(), shared.clone(), region(aws))
            }

            pub(crate) async fn ask(client: &StsClient) -> Result<(), String> {
                let asked = client.get_caller_identity(GetCallerIdentityRequest {}).await;
                asked.map(drop).map_err(|error| error_chain(&error))
            }

            /// This version's own provider as source: a session for 15 minutes from STS.
            pub(crate) fn source(aws: &LocalAws, settings: SharedCredentialsBuilder) -> SharedCredentials {
                let keys = aws.root_keys().clone();
                let user = StaticProvider::new_minimal(keys.access_key_id, keys.secret_access_key);
                settings.from_rusoto(StsAssumeRoleSessionCredentialsProvider::new(
                    StsClient::new_with(dispatcher(), user, region(aws)),
                    aws.role_arn().to_owned(),
                    stringify!($name).to_owned(),
                    None,
                    None,
                    None,
                    None,
                ))
            }
        }
    };
}

version!(v0_46, rusoto_core_0_46, rusoto_credential_0_46, rusoto_sts_0_46);
version!(v0_47, rusoto_core_0_47, rusoto_credential_0_47, rusoto_sts_0_47);
version!(v0_48, rusoto_core, rusoto_credential, rusoto_sts);
