// Written by `api-table routed sns` from rusoto_sns 0.48.0. Do not change it by hand.

//! Rusoto's `Sns` over two of its implementations, and its operations.

#![allow(deprecated, unreachable_pub, unused_imports)]

use std::sync::Arc;

use async_trait::async_trait;
use rusoto_core::RusotoError;
use rusoto_sns as rusoto;

use crate::routing::{Key, Operation, Parts, Routed, Side};

/// The operations of [`Sns`](rusoto::Sns), in its order.
pub static OPERATIONS: [Operation; 39] = [
    Operation::new("sns", "add_permission", &["topic_arn"]),
    Operation::new("sns", "check_if_phone_number_is_opted_out", &["phone_number"]).reads(),
    Operation::new("sns", "confirm_subscription", &["topic_arn"]),
    Operation::new("sns", "create_platform_application", &["name", "platform"]),
    Operation::new("sns", "create_platform_endpoint", &["platform_application_arn", "token"]),
    Operation::new("sns", "create_sms_sandbox_phone_number", &["phone_number"]),
    Operation::new("sns", "create_topic", &["name"]),
    Operation::new("sns", "delete_endpoint", &["endpoint_arn"]),
    Operation::new("sns", "delete_platform_application", &["platform_application_arn"]),
    Operation::new("sns", "delete_sms_sandbox_phone_number", &["phone_number"]),
    Operation::new("sns", "delete_topic", &["topic_arn"]),
    Operation::new("sns", "get_endpoint_attributes", &["endpoint_arn"]).reads(),
    Operation::new("sns", "get_platform_application_attributes", &["platform_application_arn"]).reads(),
    Operation::new("sns", "get_sms_attributes", &[]).reads(),
    Operation::new("sns", "get_sms_sandbox_account_status", &[]).reads(),
    Operation::new("sns", "get_subscription_attributes", &["subscription_arn"]).reads(),
    Operation::new("sns", "get_topic_attributes", &["topic_arn"]).reads(),
    Operation::new("sns", "list_endpoints_by_platform_application", &["platform_application_arn"]).reads(),
    Operation::new("sns", "list_origination_numbers", &[]).reads(),
    Operation::new("sns", "list_phone_numbers_opted_out", &[]).reads(),
    Operation::new("sns", "list_platform_applications", &[]).reads(),
    Operation::new("sns", "list_sms_sandbox_phone_numbers", &[]).reads(),
    Operation::new("sns", "list_subscriptions", &[]).reads(),
    Operation::new("sns", "list_subscriptions_by_topic", &["topic_arn"]).reads(),
    Operation::new("sns", "list_tags_for_resource", &["resource_arn"]).reads(),
    Operation::new("sns", "list_topics", &[]).reads(),
    Operation::new("sns", "opt_in_phone_number", &["phone_number"]),
    Operation::new("sns", "publish", &["topic_arn", "target_arn", "phone_number"]),
    Operation::new("sns", "remove_permission", &["topic_arn"]),
    Operation::new("sns", "set_endpoint_attributes", &["endpoint_arn"]),
    Operation::new("sns", "set_platform_application_attributes", &["platform_application_arn"]),
    Operation::new("sns", "set_sms_attributes", &[]),
    Operation::new("sns", "set_subscription_attributes", &["attribute_name", "subscription_arn"]),
    Operation::new("sns", "set_topic_attributes", &["topic_arn"]),
    Operation::new("sns", "subscribe", &["topic_arn"]),
    Operation::new("sns", "tag_resource", &["resource_arn"]),
    Operation::new("sns", "unsubscribe", &["subscription_arn"]),
    Operation::new("sns", "untag_resource", &["resource_arn"]),
    Operation::new("sns", "verify_sms_sandbox_phone_number", &["phone_number"]),
];

#[async_trait]
impl<Old, New> rusoto::Sns for Routed<Old, New>
where
    Old: rusoto::Sns + Send + Sync + 'static,
    New: rusoto::Sns + Send + Sync + 'static,
{
    async fn add_permission(
        &self,
        input: rusoto::AddPermissionInput,
    ) -> Result<(), RusotoError<rusoto::AddPermissionError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            0,
            |input: &rusoto::AddPermissionInput| Key::new().text(&input.topic_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.add_permission(input).await,
                        Side::New => sides.new.add_permission(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn check_if_phone_number_is_opted_out(
        &self,
        input: rusoto::CheckIfPhoneNumberIsOptedOutInput,
    ) -> Result<
        rusoto::CheckIfPhoneNumberIsOptedOutResponse,
        RusotoError<rusoto::CheckIfPhoneNumberIsOptedOutError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            1,
            |input: &rusoto::CheckIfPhoneNumberIsOptedOutInput| Key::new().text(&input.phone_number).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.check_if_phone_number_is_opted_out(input).await,
                        Side::New => sides.new.check_if_phone_number_is_opted_out(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn confirm_subscription(
        &self,
        input: rusoto::ConfirmSubscriptionInput,
    ) -> Result<rusoto::ConfirmSubscriptionResponse, RusotoError<rusoto::ConfirmSubscriptionError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            2,
            |input: &rusoto::ConfirmSubscriptionInput| Key::new().text(&input.topic_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.confirm_subscription(input).await,
                        Side::New => sides.new.confirm_subscription(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_platform_application(
        &self,
        input: rusoto::CreatePlatformApplicationInput,
    ) -> Result<rusoto::CreatePlatformApplicationResponse, RusotoError<rusoto::CreatePlatformApplicationError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            3,
            |input: &rusoto::CreatePlatformApplicationInput| {
                Key::new().text(&input.name).text(&input.platform).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_platform_application(input).await,
                        Side::New => sides.new.create_platform_application(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_platform_endpoint(
        &self,
        input: rusoto::CreatePlatformEndpointInput,
    ) -> Result<rusoto::CreateEndpointResponse, RusotoError<rusoto::CreatePlatformEndpointError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            4,
            |input: &rusoto::CreatePlatformEndpointInput| {
                Key::new().text(&input.platform_application_arn).text(&input.token).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_platform_endpoint(input).await,
                        Side::New => sides.new.create_platform_endpoint(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_sms_sandbox_phone_number(
        &self,
        input: rusoto::CreateSMSSandboxPhoneNumberInput,
    ) -> Result<
        rusoto::CreateSMSSandboxPhoneNumberResult,
        RusotoError<rusoto::CreateSMSSandboxPhoneNumberError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            5,
            |input: &rusoto::CreateSMSSandboxPhoneNumberInput| Key::new().text(&input.phone_number).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_sms_sandbox_phone_number(input).await,
                        Side::New => sides.new.create_sms_sandbox_phone_number(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_topic(
        &self,
        input: rusoto::CreateTopicInput,
    ) -> Result<rusoto::CreateTopicResponse, RusotoError<rusoto::CreateTopicError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            6,
            |input: &rusoto::CreateTopicInput| Key::new().text(&input.name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_topic(input).await,
                        Side::New => sides.new.create_topic(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_endpoint(
        &self,
        input: rusoto::DeleteEndpointInput,
    ) -> Result<(), RusotoError<rusoto::DeleteEndpointError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            7,
            |input: &rusoto::DeleteEndpointInput| Key::new().text(&input.endpoint_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_endpoint(input).await,
                        Side::New => sides.new.delete_endpoint(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_platform_application(
        &self,
        input: rusoto::DeletePlatformApplicationInput,
    ) -> Result<(), RusotoError<rusoto::DeletePlatformApplicationError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            8,
            |input: &rusoto::DeletePlatformApplicationInput| {
                Key::new().text(&input.platform_application_arn).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_platform_application(input).await,
                        Side::New => sides.new.delete_platform_application(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_sms_sandbox_phone_number(
        &self,
        input: rusoto::DeleteSMSSandboxPhoneNumberInput,
    ) -> Result<
        rusoto::DeleteSMSSandboxPhoneNumberResult,
        RusotoError<rusoto::DeleteSMSSandboxPhoneNumberError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            9,
            |input: &rusoto::DeleteSMSSandboxPhoneNumberInput| Key::new().text(&input.phone_number).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_sms_sandbox_phone_number(input).await,
                        Side::New => sides.new.delete_sms_sandbox_phone_number(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_topic(
        &self,
        input: rusoto::DeleteTopicInput,
    ) -> Result<(), RusotoError<rusoto::DeleteTopicError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            10,
            |input: &rusoto::DeleteTopicInput| Key::new().text(&input.topic_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_topic(input).await,
                        Side::New => sides.new.delete_topic(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_endpoint_attributes(
        &self,
        input: rusoto::GetEndpointAttributesInput,
    ) -> Result<rusoto::GetEndpointAttributesResponse, RusotoError<rusoto::GetEndpointAttributesError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            11,
            |input: &rusoto::GetEndpointAttributesInput| Key::new().text(&input.endpoint_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_endpoint_attributes(input).await,
                        Side::New => sides.new.get_endpoint_attributes(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_platform_application_attributes(
        &self,
        input: rusoto::GetPlatformApplicationAttributesInput,
    ) -> Result<
        rusoto::GetPlatformApplicationAttributesResponse,
        RusotoError<rusoto::GetPlatformApplicationAttributesError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            12,
            |input: &rusoto::GetPlatformApplicationAttributesInput| {
                Key::new().text(&input.platform_application_arn).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_platform_application_attributes(input).await,
                        Side::New => sides.new.get_platform_application_attributes(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_sms_attributes(
        &self,
        input: rusoto::GetSMSAttributesInput,
    ) -> Result<rusoto::GetSMSAttributesResponse, RusotoError<rusoto::GetSMSAttributesError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            13,
            |_: &rusoto::GetSMSAttributesInput| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_sms_attributes(input).await,
                        Side::New => sides.new.get_sms_attributes(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_sms_sandbox_account_status(
        &self,
        input: rusoto::GetSMSSandboxAccountStatusInput,
    ) -> Result<rusoto::GetSMSSandboxAccountStatusResult, RusotoError<rusoto::GetSMSSandboxAccountStatusError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            14,
            |_: &rusoto::GetSMSSandboxAccountStatusInput| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_sms_sandbox_account_status(input).await,
                        Side::New => sides.new.get_sms_sandbox_account_status(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_subscription_attributes(
        &self,
        input: rusoto::GetSubscriptionAttributesInput,
    ) -> Result<rusoto::GetSubscriptionAttributesResponse, RusotoError<rusoto::GetSubscriptionAttributesError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            15,
            |input: &rusoto::GetSubscriptionAttributesInput| Key::new().text(&input.subscription_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_subscription_attributes(input).await,
                        Side::New => sides.new.get_subscription_attributes(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_topic_attributes(
        &self,
        input: rusoto::GetTopicAttributesInput,
    ) -> Result<rusoto::GetTopicAttributesResponse, RusotoError<rusoto::GetTopicAttributesError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            16,
            |input: &rusoto::GetTopicAttributesInput| Key::new().text(&input.topic_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_topic_attributes(input).await,
                        Side::New => sides.new.get_topic_attributes(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_endpoints_by_platform_application(
        &self,
        input: rusoto::ListEndpointsByPlatformApplicationInput,
    ) -> Result<
        rusoto::ListEndpointsByPlatformApplicationResponse,
        RusotoError<rusoto::ListEndpointsByPlatformApplicationError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            17,
            |input: &rusoto::ListEndpointsByPlatformApplicationInput| {
                Key::new().text(&input.platform_application_arn).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_endpoints_by_platform_application(input).await,
                        Side::New => sides.new.list_endpoints_by_platform_application(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_origination_numbers(
        &self,
        input: rusoto::ListOriginationNumbersRequest,
    ) -> Result<rusoto::ListOriginationNumbersResult, RusotoError<rusoto::ListOriginationNumbersError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            18,
            |_: &rusoto::ListOriginationNumbersRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_origination_numbers(input).await,
                        Side::New => sides.new.list_origination_numbers(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_phone_numbers_opted_out(
        &self,
        input: rusoto::ListPhoneNumbersOptedOutInput,
    ) -> Result<rusoto::ListPhoneNumbersOptedOutResponse, RusotoError<rusoto::ListPhoneNumbersOptedOutError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            19,
            |_: &rusoto::ListPhoneNumbersOptedOutInput| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_phone_numbers_opted_out(input).await,
                        Side::New => sides.new.list_phone_numbers_opted_out(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_platform_applications(
        &self,
        input: rusoto::ListPlatformApplicationsInput,
    ) -> Result<rusoto::ListPlatformApplicationsResponse, RusotoError<rusoto::ListPlatformApplicationsError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            20,
            |_: &rusoto::ListPlatformApplicationsInput| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_platform_applications(input).await,
                        Side::New => sides.new.list_platform_applications(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_sms_sandbox_phone_numbers(
        &self,
        input: rusoto::ListSMSSandboxPhoneNumbersInput,
    ) -> Result<rusoto::ListSMSSandboxPhoneNumbersResult, RusotoError<rusoto::ListSMSSandboxPhoneNumbersError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            21,
            |_: &rusoto::ListSMSSandboxPhoneNumbersInput| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_sms_sandbox_phone_numbers(input).await,
                        Side::New => sides.new.list_sms_sandbox_phone_numbers(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_subscriptions(
        &self,
        input: rusoto::ListSubscriptionsInput,
    ) -> Result<rusoto::ListSubscriptionsResponse, RusotoError<rusoto::ListSubscriptionsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            22,
            |_: &rusoto::ListSubscriptionsInput| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_subscriptions(input).await,
                        Side::New => sides.new.list_subscriptions(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_subscriptions_by_topic(
        &self,
        input: rusoto::ListSubscriptionsByTopicInput,
    ) -> Result<rusoto::ListSubscriptionsByTopicResponse, RusotoError<rusoto::ListSubscriptionsByTopicError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            23,
            |input: &rusoto::ListSubscriptionsByTopicInput| Key::new().text(&input.topic_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_subscriptions_by_topic(input).await,
                        Side::New => sides.new.list_subscriptions_by_topic(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_tags_for_resource(
        &self,
        input: rusoto::ListTagsForResourceRequest,
    ) -> Result<rusoto::ListTagsForResourceResponse, RusotoError<rusoto::ListTagsForResourceError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            24,
            |input: &rusoto::ListTagsForResourceRequest| Key::new().text(&input.resource_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_tags_for_resource(input).await,
                        Side::New => sides.new.list_tags_for_resource(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_topics(
        &self,
        input: rusoto::ListTopicsInput,
    ) -> Result<rusoto::ListTopicsResponse, RusotoError<rusoto::ListTopicsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            25,
            |_: &rusoto::ListTopicsInput| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_topics(input).await,
                        Side::New => sides.new.list_topics(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn opt_in_phone_number(
        &self,
        input: rusoto::OptInPhoneNumberInput,
    ) -> Result<rusoto::OptInPhoneNumberResponse, RusotoError<rusoto::OptInPhoneNumberError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            26,
            |input: &rusoto::OptInPhoneNumberInput| Key::new().text(&input.phone_number).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.opt_in_phone_number(input).await,
                        Side::New => sides.new.opt_in_phone_number(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn publish(
        &self,
        input: rusoto::PublishInput,
    ) -> Result<rusoto::PublishResponse, RusotoError<rusoto::PublishError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            27,
            |input: &rusoto::PublishInput| {
                Key::new().text(&input.topic_arn).text(&input.target_arn).text(&input.phone_number).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.publish(input).await,
                        Side::New => sides.new.publish(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn remove_permission(
        &self,
        input: rusoto::RemovePermissionInput,
    ) -> Result<(), RusotoError<rusoto::RemovePermissionError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            28,
            |input: &rusoto::RemovePermissionInput| Key::new().text(&input.topic_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.remove_permission(input).await,
                        Side::New => sides.new.remove_permission(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn set_endpoint_attributes(
        &self,
        input: rusoto::SetEndpointAttributesInput,
    ) -> Result<(), RusotoError<rusoto::SetEndpointAttributesError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            29,
            |input: &rusoto::SetEndpointAttributesInput| Key::new().text(&input.endpoint_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.set_endpoint_attributes(input).await,
                        Side::New => sides.new.set_endpoint_attributes(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn set_platform_application_attributes(
        &self,
        input: rusoto::SetPlatformApplicationAttributesInput,
    ) -> Result<(), RusotoError<rusoto::SetPlatformApplicationAttributesError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            30,
            |input: &rusoto::SetPlatformApplicationAttributesInput| {
                Key::new().text(&input.platform_application_arn).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.set_platform_application_attributes(input).await,
                        Side::New => sides.new.set_platform_application_attributes(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn set_sms_attributes(
        &self,
        input: rusoto::SetSMSAttributesInput,
    ) -> Result<rusoto::SetSMSAttributesResponse, RusotoError<rusoto::SetSMSAttributesError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            31,
            |_: &rusoto::SetSMSAttributesInput| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.set_sms_attributes(input).await,
                        Side::New => sides.new.set_sms_attributes(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn set_subscription_attributes(
        &self,
        input: rusoto::SetSubscriptionAttributesInput,
    ) -> Result<(), RusotoError<rusoto::SetSubscriptionAttributesError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            32,
            |input: &rusoto::SetSubscriptionAttributesInput| {
                Key::new().text(&input.attribute_name).text(&input.subscription_arn).hash()
            },
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.set_subscription_attributes(input).await,
                        Side::New => sides.new.set_subscription_attributes(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn set_topic_attributes(
        &self,
        input: rusoto::SetTopicAttributesInput,
    ) -> Result<(), RusotoError<rusoto::SetTopicAttributesError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            33,
            |input: &rusoto::SetTopicAttributesInput| Key::new().text(&input.topic_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.set_topic_attributes(input).await,
                        Side::New => sides.new.set_topic_attributes(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn subscribe(
        &self,
        input: rusoto::SubscribeInput,
    ) -> Result<rusoto::SubscribeResponse, RusotoError<rusoto::SubscribeError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            34,
            |input: &rusoto::SubscribeInput| Key::new().text(&input.topic_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.subscribe(input).await,
                        Side::New => sides.new.subscribe(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn tag_resource(
        &self,
        input: rusoto::TagResourceRequest,
    ) -> Result<rusoto::TagResourceResponse, RusotoError<rusoto::TagResourceError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            35,
            |input: &rusoto::TagResourceRequest| Key::new().text(&input.resource_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.tag_resource(input).await,
                        Side::New => sides.new.tag_resource(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn unsubscribe(
        &self,
        input: rusoto::UnsubscribeInput,
    ) -> Result<(), RusotoError<rusoto::UnsubscribeError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            36,
            |input: &rusoto::UnsubscribeInput| Key::new().text(&input.subscription_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.unsubscribe(input).await,
                        Side::New => sides.new.unsubscribe(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn untag_resource(
        &self,
        input: rusoto::UntagResourceRequest,
    ) -> Result<rusoto::UntagResourceResponse, RusotoError<rusoto::UntagResourceError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            37,
            |input: &rusoto::UntagResourceRequest| Key::new().text(&input.resource_arn).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.untag_resource(input).await,
                        Side::New => sides.new.untag_resource(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn verify_sms_sandbox_phone_number(
        &self,
        input: rusoto::VerifySMSSandboxPhoneNumberInput,
    ) -> Result<
        rusoto::VerifySMSSandboxPhoneNumberResult,
        RusotoError<rusoto::VerifySMSSandboxPhoneNumberError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            38,
            |input: &rusoto::VerifySMSSandboxPhoneNumberInput| Key::new().text(&input.phone_number).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.verify_sms_sandbox_phone_number(input).await,
                        Side::New => sides.new.verify_sms_sandbox_phone_number(input).await,
                    }
                }
            },
        )
        .await
    }
}
