// Written by `api-table routed sts` from rusoto_sts 0.48.0. Do not change it by hand.

//! Rusoto's `Sts` over two of its implementations, and its operations.

#![allow(deprecated, unreachable_pub, unused_imports)]

use std::sync::Arc;

use async_trait::async_trait;
use rusoto_core::RusotoError;
use rusoto_sts as rusoto;

use crate::routing::{Key, Operation, Parts, Routed, Side};

/// The operations of [`Sts`](rusoto::Sts), in its order.
pub static OPERATIONS: [Operation; 8] = [
    Operation::new("sts", "assume_role", &["role_arn"]),
    Operation::new("sts", "assume_role_with_saml", &["role_arn"]),
    Operation::new("sts", "assume_role_with_web_identity", &["role_arn"]),
    Operation::new("sts", "decode_authorization_message", &["encoded_message"]).reads(),
    Operation::new("sts", "get_access_key_info", &["access_key_id"]).reads(),
    Operation::new("sts", "get_caller_identity", &[]).reads(),
    Operation::new("sts", "get_federation_token", &["name"]),
    Operation::new("sts", "get_session_token", &[]),
];

#[async_trait]
impl<Old, New> rusoto::Sts for Routed<Old, New>
where
    Old: rusoto::Sts + Send + Sync + 'static,
    New: rusoto::Sts + Send + Sync + 'static,
{
    async fn assume_role(
        &self,
        input: rusoto::AssumeRoleRequest,
    ) -> Result<rusoto::AssumeRoleResponse, RusotoError<rusoto::AssumeRoleError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            0,
            |input: &rusoto::AssumeRoleRequest| Key::new().text(&input.role_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.assume_role(input).await,
                        Side::New => sides.new.assume_role(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn assume_role_with_saml(
        &self,
        input: rusoto::AssumeRoleWithSAMLRequest,
    ) -> Result<rusoto::AssumeRoleWithSAMLResponse, RusotoError<rusoto::AssumeRoleWithSAMLError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            1,
            |input: &rusoto::AssumeRoleWithSAMLRequest| Key::new().text(&input.role_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.assume_role_with_saml(input).await,
                        Side::New => sides.new.assume_role_with_saml(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn assume_role_with_web_identity(
        &self,
        input: rusoto::AssumeRoleWithWebIdentityRequest,
    ) -> Result<rusoto::AssumeRoleWithWebIdentityResponse, RusotoError<rusoto::AssumeRoleWithWebIdentityError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            2,
            |input: &rusoto::AssumeRoleWithWebIdentityRequest| Key::new().text(&input.role_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.assume_role_with_web_identity(input).await,
                        Side::New => sides.new.assume_role_with_web_identity(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn decode_authorization_message(
        &self,
        input: rusoto::DecodeAuthorizationMessageRequest,
    ) -> Result<
        rusoto::DecodeAuthorizationMessageResponse,
        RusotoError<rusoto::DecodeAuthorizationMessageError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            3,
            |input: &rusoto::DecodeAuthorizationMessageRequest| {
                Key::new().text(&input.encoded_message).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.decode_authorization_message(input).await,
                        Side::New => sides.new.decode_authorization_message(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_access_key_info(
        &self,
        input: rusoto::GetAccessKeyInfoRequest,
    ) -> Result<rusoto::GetAccessKeyInfoResponse, RusotoError<rusoto::GetAccessKeyInfoError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            4,
            |input: &rusoto::GetAccessKeyInfoRequest| Key::new().text(&input.access_key_id).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_access_key_info(input).await,
                        Side::New => sides.new.get_access_key_info(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_caller_identity(
        &self,
        input: rusoto::GetCallerIdentityRequest,
    ) -> Result<rusoto::GetCallerIdentityResponse, RusotoError<rusoto::GetCallerIdentityError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            5,
            |_: &rusoto::GetCallerIdentityRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_caller_identity(input).await,
                        Side::New => sides.new.get_caller_identity(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_federation_token(
        &self,
        input: rusoto::GetFederationTokenRequest,
    ) -> Result<rusoto::GetFederationTokenResponse, RusotoError<rusoto::GetFederationTokenError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            6,
            |input: &rusoto::GetFederationTokenRequest| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_federation_token(input).await,
                        Side::New => sides.new.get_federation_token(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_session_token(
        &self,
        input: rusoto::GetSessionTokenRequest,
    ) -> Result<rusoto::GetSessionTokenResponse, RusotoError<rusoto::GetSessionTokenError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            7,
            |_: &rusoto::GetSessionTokenRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_session_token(input).await,
                        Side::New => sides.new.get_session_token(input).await,
                    }
                }
            },
        )
        .await
    }
}
