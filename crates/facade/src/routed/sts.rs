// Written by `api-table routed sts` from rusoto_sts 0.48.0. Do not change it by hand.

//! Rusoto's `Sts` over two of its implementations, and its operations.

#![allow(deprecated, unreachable_pub, unused_imports, unused_parens)]

use rusoto_sts as rusoto;

use crate::routing::{Parts, Routed};

crate::routed! {
    "sts", Sts;
    assume_role(input: AssumeRoleRequest) -> rusoto::AssumeRoleResponse, AssumeRoleError, key[text role_arn], route(Parts::of_fields());
    assume_role_with_saml(input: AssumeRoleWithSAMLRequest) -> rusoto::AssumeRoleWithSAMLResponse, AssumeRoleWithSAMLError, key[text role_arn], route(Parts::of_fields());
    assume_role_with_web_identity(input: AssumeRoleWithWebIdentityRequest) -> rusoto::AssumeRoleWithWebIdentityResponse, AssumeRoleWithWebIdentityError, key[text role_arn], route(Parts::of_fields());
    decode_authorization_message(input: DecodeAuthorizationMessageRequest) -> rusoto::DecodeAuthorizationMessageResponse, DecodeAuthorizationMessageError, key[text encoded_message] reads, route(Parts::of_fields());
    get_access_key_info(input: GetAccessKeyInfoRequest) -> rusoto::GetAccessKeyInfoResponse, GetAccessKeyInfoError, key[text access_key_id] reads, route(Parts::of_fields());
    get_caller_identity(input: GetCallerIdentityRequest) -> rusoto::GetCallerIdentityResponse, GetCallerIdentityError, key[] reads, route(Parts::of_fields());
    get_federation_token(input: GetFederationTokenRequest) -> rusoto::GetFederationTokenResponse, GetFederationTokenError, key[text name], route(Parts::of_fields());
    get_session_token(input: GetSessionTokenRequest) -> rusoto::GetSessionTokenResponse, GetSessionTokenError, key[], route(Parts::of_fields());
}
