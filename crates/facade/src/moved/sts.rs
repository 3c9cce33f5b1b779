// Written by `api-table moved sts` from rusoto_sts 0.48.0 and aws-sdk-sts 1.124.0. Do not change it by hand.

//! The SDK's types of `Sts` that convert.

#![allow(deprecated)]

use aws_sdk_sts as sdk;
use rusoto_sts as rusoto;

use crate::sts as facade;

implement! {
    values {
        types::PolicyDescriptorType, PolicyDescriptorType, policy_descriptor_type_into_sdk;
        types::Tag, Tag, tag_into_sdk;
    }
    answers {
        operation::assume_role::AssumeRoleOutput, AssumeRoleResponse, assume_role_output_into_rusoto;
        operation::assume_role_with_saml::AssumeRoleWithSamlOutput, AssumeRoleWithSAMLResponse, assume_role_with_saml_output_into_rusoto;
        operation::assume_role_with_web_identity::AssumeRoleWithWebIdentityOutput, AssumeRoleWithWebIdentityResponse, assume_role_with_web_identity_output_into_rusoto;
        operation::decode_authorization_message::DecodeAuthorizationMessageOutput, DecodeAuthorizationMessageResponse, decode_authorization_message_output_into_rusoto;
        operation::get_access_key_info::GetAccessKeyInfoOutput, GetAccessKeyInfoResponse, get_access_key_info_output_into_rusoto;
        operation::get_caller_identity::GetCallerIdentityOutput, GetCallerIdentityResponse, get_caller_identity_output_into_rusoto;
        operation::get_federation_token::GetFederationTokenOutput, GetFederationTokenResponse, get_federation_token_output_into_rusoto;
        operation::get_session_token::GetSessionTokenOutput, GetSessionTokenResponse, get_session_token_output_into_rusoto;
        types::AssumedRoleUser, AssumedRoleUser, assumed_role_user_into_rusoto;
        types::Credentials, Credentials, credentials_into_rusoto;
        types::FederatedUser, FederatedUser, federated_user_into_rusoto;
    }
}
