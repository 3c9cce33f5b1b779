// Written by `api-table facade sts` from rusoto_sts 0.48.0 and aws-sdk-sts 1.124.0. Do not change it by hand.

//! Rusoto's `Sts` over the client of the SDK.

#![allow(deprecated, unused_imports, clippy::wildcard_imports)]

use async_trait::async_trait;
use aws_sdk_sts as sdk;
use rusoto_core::RusotoError;
use rusoto_sts as rusoto;

use crate::support::{self as support, *};

/// Rusoto's [`Sts`](rusoto_sts::Sts) over the client of the SDK.
///
/// A clone uses the same client.
#[derive(Clone, Debug)]
pub struct Sts {
    client: sdk::Client,
}

/// The operations with an answer that is read from XML, in order.
const XML_ANSWERS: &[&str] = &[
    "AssumeRole",
    "AssumeRoleWithSAML",
    "AssumeRoleWithWebIdentity",
    "DecodeAuthorizationMessage",
    "GetAccessKeyInfo",
    "GetCallerIdentity",
    "GetFederationToken",
    "GetSessionToken",
];

impl Sts {
    /// Returns Rusoto's trait over a new client of the SDK, in place of `StsClient::new`: with Rusoto's default chain of
    /// credentials, and with Rusoto's defaults, as in [`from_config`](Self::from_config).
    ///
    /// All facades that are made so share one chain and one HTTP client of the SDK. This sends nothing.
    ///
    /// # Errors
    ///
    /// A region without a counterpart in the SDK, such as one with an endpoint that is no URL, is the error of each call:
    /// `HttpDispatch` with the reason.
    #[cfg(feature = "default-client")]
    pub fn new(region: Region) -> Self {
        Self::from_config(&support::config_of_process(&region))
    }

    /// Returns Rusoto's trait over a new client of the SDK, in place of `StsClient::new_with`: with this dispatcher, this
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
    {
        Self::from_config(&support::config_of_rusoto(request_dispatcher, credentials_provider, &region))
    }

    /// Returns Rusoto's trait over this client, with the settings that the client has.
    ///
    /// It is made anew from its configuration, so that it checks that the XML of an answer is whole. If the configuration
    /// has no HTTP client, the new client has one of its own: use [`client`](Self::client) in place of yours.
    pub fn from_client(client: sdk::Client) -> Self {
        Self::from_settings(client.config().to_builder())
    }

    /// Returns Rusoto's trait over a new client with `config`, but with Rusoto's defaults: one attempt, checksums only
    /// where they are required, and no protection against stalled streams.
    ///
    /// This does no I/O. To keep the settings of `config`, make the client and use [`from_client`](Self::from_client).
    pub fn from_config(config: &SdkConfig) -> Self {
        let config = sdk::config::Builder::from(&support::with_rusoto_defaults(config));
        Self::from_settings(config)
    }

    fn from_settings(config: sdk::config::Builder) -> Self {
        let config = config.interceptor(support::WholeXml(XML_ANSWERS));
        Self { client: sdk::Client::from_conf(config.build()) }
    }

    /// Returns the client, for calls that have moved to the SDK.
    pub fn client(&self) -> &sdk::Client {
        &self.client
    }
}

#[async_trait]
impl rusoto::Sts for Sts {
    async fn assume_role(
        &self,
        input: rusoto::AssumeRoleRequest,
    ) -> Result<rusoto::AssumeRoleResponse, RusotoError<rusoto::AssumeRoleError>> {
        let call = assume_role_call(self.client.assume_role(), input)?;
        let output = call.send().await.or_rusoto(rusoto::AssumeRoleError::from_response)?;
        Ok(assume_role_output_into_rusoto(output)?)
    }

    async fn assume_role_with_saml(
        &self,
        input: rusoto::AssumeRoleWithSAMLRequest,
    ) -> Result<rusoto::AssumeRoleWithSAMLResponse, RusotoError<rusoto::AssumeRoleWithSAMLError>> {
        let call = assume_role_with_saml_call(self.client.assume_role_with_saml(), input)?;
        let output = call.send().await.or_rusoto(rusoto::AssumeRoleWithSAMLError::from_response)?;
        Ok(assume_role_with_saml_output_into_rusoto(output)?)
    }

    async fn assume_role_with_web_identity(
        &self,
        input: rusoto::AssumeRoleWithWebIdentityRequest,
    ) -> Result<rusoto::AssumeRoleWithWebIdentityResponse, RusotoError<rusoto::AssumeRoleWithWebIdentityError>>
    {
        let call = assume_role_with_web_identity_call(self.client.assume_role_with_web_identity(), input)?;
        let output = call.send().await.or_rusoto(rusoto::AssumeRoleWithWebIdentityError::from_response)?;
        Ok(assume_role_with_web_identity_output_into_rusoto(output)?)
    }

    async fn decode_authorization_message(
        &self,
        input: rusoto::DecodeAuthorizationMessageRequest,
    ) -> Result<
        rusoto::DecodeAuthorizationMessageResponse,
        RusotoError<rusoto::DecodeAuthorizationMessageError>,
    > {
        let call = decode_authorization_message_call(self.client.decode_authorization_message(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DecodeAuthorizationMessageError::from_response)?;
        Ok(decode_authorization_message_output_into_rusoto(output)?)
    }

    async fn get_access_key_info(
        &self,
        input: rusoto::GetAccessKeyInfoRequest,
    ) -> Result<rusoto::GetAccessKeyInfoResponse, RusotoError<rusoto::GetAccessKeyInfoError>> {
        let call = get_access_key_info_call(self.client.get_access_key_info(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetAccessKeyInfoError::from_response)?;
        Ok(get_access_key_info_output_into_rusoto(output)?)
    }

    async fn get_caller_identity(
        &self,
        input: rusoto::GetCallerIdentityRequest,
    ) -> Result<rusoto::GetCallerIdentityResponse, RusotoError<rusoto::GetCallerIdentityError>> {
        let call = get_caller_identity_call(self.client.get_caller_identity(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetCallerIdentityError::from_response)?;
        Ok(get_caller_identity_output_into_rusoto(output)?)
    }

    async fn get_federation_token(
        &self,
        input: rusoto::GetFederationTokenRequest,
    ) -> Result<rusoto::GetFederationTokenResponse, RusotoError<rusoto::GetFederationTokenError>> {
        let call = get_federation_token_call(self.client.get_federation_token(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetFederationTokenError::from_response)?;
        Ok(get_federation_token_output_into_rusoto(output)?)
    }

    async fn get_session_token(
        &self,
        input: rusoto::GetSessionTokenRequest,
    ) -> Result<rusoto::GetSessionTokenResponse, RusotoError<rusoto::GetSessionTokenError>> {
        let call = get_session_token_call(self.client.get_session_token(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetSessionTokenError::from_response)?;
        Ok(get_session_token_output_into_rusoto(output)?)
    }
}

fn assume_role_call(
    call: sdk::operation::assume_role::builders::AssumeRoleFluentBuilder,
    input: rusoto::AssumeRoleRequest,
) -> Result<sdk::operation::assume_role::builders::AssumeRoleFluentBuilder, Unfit> {
    Ok(call
        .set_duration_seconds(
            input
                .duration_seconds
                .map(|it| support::integer(it, "AssumeRoleRequest::duration_seconds"))
                .transpose()?,
        )
        .set_external_id(input.external_id)
        .set_policy(input.policy)
        .set_policy_arns(
            input
                .policy_arns
                .map(|it| {
                    it.into_iter().map(policy_descriptor_type_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_role_arn(Some(input.role_arn))
        .set_role_session_name(Some(input.role_session_name))
        .set_serial_number(input.serial_number)
        .set_source_identity(input.source_identity)
        .set_tags(
            input
                .tags
                .map(|it| it.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        )
        .set_token_code(input.token_code)
        .set_transitive_tag_keys(input.transitive_tag_keys))
}

fn assume_role_with_saml_call(
    call: sdk::operation::assume_role_with_saml::builders::AssumeRoleWithSAMLFluentBuilder,
    input: rusoto::AssumeRoleWithSAMLRequest,
) -> Result<sdk::operation::assume_role_with_saml::builders::AssumeRoleWithSAMLFluentBuilder, Unfit> {
    Ok(call
        .set_duration_seconds(
            input
                .duration_seconds
                .map(|it| support::integer(it, "AssumeRoleWithSAMLRequest::duration_seconds"))
                .transpose()?,
        )
        .set_policy(input.policy)
        .set_policy_arns(
            input
                .policy_arns
                .map(|it| {
                    it.into_iter().map(policy_descriptor_type_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_principal_arn(Some(input.principal_arn))
        .set_role_arn(Some(input.role_arn))
        .set_saml_assertion(Some(input.saml_assertion)))
}

fn assume_role_with_web_identity_call(
    call: sdk::operation::assume_role_with_web_identity::builders::AssumeRoleWithWebIdentityFluentBuilder,
    input: rusoto::AssumeRoleWithWebIdentityRequest,
) -> Result<
    sdk::operation::assume_role_with_web_identity::builders::AssumeRoleWithWebIdentityFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_duration_seconds(
            input
                .duration_seconds
                .map(|it| support::integer(it, "AssumeRoleWithWebIdentityRequest::duration_seconds"))
                .transpose()?,
        )
        .set_policy(input.policy)
        .set_policy_arns(
            input
                .policy_arns
                .map(|it| {
                    it.into_iter().map(policy_descriptor_type_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_provider_id(input.provider_id)
        .set_role_arn(Some(input.role_arn))
        .set_role_session_name(Some(input.role_session_name))
        .set_web_identity_token(Some(input.web_identity_token)))
}

fn decode_authorization_message_call(
    call: sdk::operation::decode_authorization_message::builders::DecodeAuthorizationMessageFluentBuilder,
    input: rusoto::DecodeAuthorizationMessageRequest,
) -> Result<
    sdk::operation::decode_authorization_message::builders::DecodeAuthorizationMessageFluentBuilder,
    Unfit,
> {
    Ok(call.set_encoded_message(Some(input.encoded_message)))
}

fn get_access_key_info_call(
    call: sdk::operation::get_access_key_info::builders::GetAccessKeyInfoFluentBuilder,
    input: rusoto::GetAccessKeyInfoRequest,
) -> Result<sdk::operation::get_access_key_info::builders::GetAccessKeyInfoFluentBuilder, Unfit> {
    Ok(call.set_access_key_id(Some(input.access_key_id)))
}

fn get_caller_identity_call(
    call: sdk::operation::get_caller_identity::builders::GetCallerIdentityFluentBuilder,
    _: rusoto::GetCallerIdentityRequest,
) -> Result<sdk::operation::get_caller_identity::builders::GetCallerIdentityFluentBuilder, Unfit> {
    Ok(call)
}

fn get_federation_token_call(
    call: sdk::operation::get_federation_token::builders::GetFederationTokenFluentBuilder,
    input: rusoto::GetFederationTokenRequest,
) -> Result<sdk::operation::get_federation_token::builders::GetFederationTokenFluentBuilder, Unfit> {
    Ok(call
        .set_duration_seconds(
            input
                .duration_seconds
                .map(|it| support::integer(it, "GetFederationTokenRequest::duration_seconds"))
                .transpose()?,
        )
        .set_name(Some(input.name))
        .set_policy(input.policy)
        .set_policy_arns(
            input
                .policy_arns
                .map(|it| {
                    it.into_iter().map(policy_descriptor_type_into_sdk).collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_tags(
            input
                .tags
                .map(|it| it.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>())
                .transpose()?,
        ))
}

fn get_session_token_call(
    call: sdk::operation::get_session_token::builders::GetSessionTokenFluentBuilder,
    input: rusoto::GetSessionTokenRequest,
) -> Result<sdk::operation::get_session_token::builders::GetSessionTokenFluentBuilder, Unfit> {
    Ok(call
        .set_duration_seconds(
            input
                .duration_seconds
                .map(|it| support::integer(it, "GetSessionTokenRequest::duration_seconds"))
                .transpose()?,
        )
        .set_serial_number(input.serial_number)
        .set_token_code(input.token_code))
}

pub(crate) fn policy_descriptor_type_into_sdk(
    it: rusoto::PolicyDescriptorType,
) -> Result<sdk::types::PolicyDescriptorType, Unfit> {
    let builder = sdk::types::PolicyDescriptorType::builder().set_arn(it.arn);
    Ok(builder.build())
}

pub(crate) fn tag_into_sdk(it: rusoto::Tag) -> Result<sdk::types::Tag, Unfit> {
    let builder = sdk::types::Tag::builder().set_key(Some(it.key)).set_value(Some(it.value));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn assume_role_output_into_rusoto(
    it: sdk::operation::assume_role::AssumeRoleOutput,
) -> Result<rusoto::AssumeRoleResponse, Unfit> {
    Ok(rusoto::AssumeRoleResponse {
        assumed_role_user: it.assumed_role_user.map(assumed_role_user_into_rusoto).transpose()?,
        credentials: it.credentials.map(credentials_into_rusoto).transpose()?,
        packed_policy_size: it.packed_policy_size.map(i64::from),
        source_identity: it.source_identity,
    })
}

pub(crate) fn assume_role_with_saml_output_into_rusoto(
    it: sdk::operation::assume_role_with_saml::AssumeRoleWithSamlOutput,
) -> Result<rusoto::AssumeRoleWithSAMLResponse, Unfit> {
    Ok(rusoto::AssumeRoleWithSAMLResponse {
        assumed_role_user: it.assumed_role_user.map(assumed_role_user_into_rusoto).transpose()?,
        audience: it.audience,
        credentials: it.credentials.map(credentials_into_rusoto).transpose()?,
        issuer: it.issuer,
        name_qualifier: it.name_qualifier,
        packed_policy_size: it.packed_policy_size.map(i64::from),
        source_identity: it.source_identity,
        subject: it.subject,
        subject_type: it.subject_type,
    })
}

pub(crate) fn assume_role_with_web_identity_output_into_rusoto(
    it: sdk::operation::assume_role_with_web_identity::AssumeRoleWithWebIdentityOutput,
) -> Result<rusoto::AssumeRoleWithWebIdentityResponse, Unfit> {
    Ok(rusoto::AssumeRoleWithWebIdentityResponse {
        assumed_role_user: it.assumed_role_user.map(assumed_role_user_into_rusoto).transpose()?,
        audience: it.audience,
        credentials: it.credentials.map(credentials_into_rusoto).transpose()?,
        packed_policy_size: it.packed_policy_size.map(i64::from),
        provider: it.provider,
        source_identity: it.source_identity,
        subject_from_web_identity_token: it.subject_from_web_identity_token,
    })
}

pub(crate) fn decode_authorization_message_output_into_rusoto(
    it: sdk::operation::decode_authorization_message::DecodeAuthorizationMessageOutput,
) -> Result<rusoto::DecodeAuthorizationMessageResponse, Unfit> {
    Ok(rusoto::DecodeAuthorizationMessageResponse { decoded_message: it.decoded_message })
}

pub(crate) fn get_access_key_info_output_into_rusoto(
    it: sdk::operation::get_access_key_info::GetAccessKeyInfoOutput,
) -> Result<rusoto::GetAccessKeyInfoResponse, Unfit> {
    Ok(rusoto::GetAccessKeyInfoResponse { account: it.account })
}

pub(crate) fn get_caller_identity_output_into_rusoto(
    it: sdk::operation::get_caller_identity::GetCallerIdentityOutput,
) -> Result<rusoto::GetCallerIdentityResponse, Unfit> {
    Ok(rusoto::GetCallerIdentityResponse { account: it.account, arn: it.arn, user_id: it.user_id })
}

pub(crate) fn get_federation_token_output_into_rusoto(
    it: sdk::operation::get_federation_token::GetFederationTokenOutput,
) -> Result<rusoto::GetFederationTokenResponse, Unfit> {
    Ok(rusoto::GetFederationTokenResponse {
        credentials: it.credentials.map(credentials_into_rusoto).transpose()?,
        federated_user: it.federated_user.map(federated_user_into_rusoto).transpose()?,
        packed_policy_size: it.packed_policy_size.map(i64::from),
    })
}

pub(crate) fn get_session_token_output_into_rusoto(
    it: sdk::operation::get_session_token::GetSessionTokenOutput,
) -> Result<rusoto::GetSessionTokenResponse, Unfit> {
    Ok(rusoto::GetSessionTokenResponse {
        credentials: it.credentials.map(credentials_into_rusoto).transpose()?,
    })
}

pub(crate) fn assumed_role_user_into_rusoto(
    it: sdk::types::AssumedRoleUser,
) -> Result<rusoto::AssumedRoleUser, Unfit> {
    Ok(rusoto::AssumedRoleUser { arn: it.arn, assumed_role_id: it.assumed_role_id })
}

pub(crate) fn credentials_into_rusoto(it: sdk::types::Credentials) -> Result<rusoto::Credentials, Unfit> {
    Ok(rusoto::Credentials {
        access_key_id: it.access_key_id,
        expiration: support::date_time(it.expiration, "Credentials::expiration")?,
        secret_access_key: it.secret_access_key,
        session_token: it.session_token,
    })
}

pub(crate) fn federated_user_into_rusoto(
    it: sdk::types::FederatedUser,
) -> Result<rusoto::FederatedUser, Unfit> {
    Ok(rusoto::FederatedUser { arn: it.arn, federated_user_id: it.federated_user_id })
}
