// Written by `api-table facade sns` from rusoto_sns 0.48.0 and aws-sdk-sns 1.121.0. Do not change it by hand.

//! Rusoto's `Sns` over the client of the SDK.

#![allow(deprecated, unused_imports, clippy::wildcard_imports)]

use async_trait::async_trait;
use aws_sdk_sns as sdk;
use rusoto_core::RusotoError;
use rusoto_sns as rusoto;

use crate::support::{self as support, *};

/// Rusoto's [`Sns`](rusoto_sns::Sns) over the client of the SDK.
///
/// A clone uses the same client.
#[derive(Clone, Debug)]
pub struct Sns {
    client: sdk::Client,
}

/// The operations with an answer that is read from XML, in order.
const XML_ANSWERS: &[&str] = &[
    "CheckIfPhoneNumberIsOptedOut",
    "ConfirmSubscription",
    "CreatePlatformApplication",
    "CreatePlatformEndpoint",
    "CreateSMSSandboxPhoneNumber",
    "CreateTopic",
    "DeleteSMSSandboxPhoneNumber",
    "GetEndpointAttributes",
    "GetPlatformApplicationAttributes",
    "GetSMSAttributes",
    "GetSMSSandboxAccountStatus",
    "GetSubscriptionAttributes",
    "GetTopicAttributes",
    "ListOriginationNumbers",
    "ListPhoneNumbersOptedOut",
    "ListPlatformApplications",
    "ListSMSSandboxPhoneNumbers",
    "ListSubscriptions",
    "ListSubscriptionsByTopic",
    "ListTagsForResource",
    "ListTopics",
    "OptInPhoneNumber",
    "Publish",
    "SetSMSAttributes",
    "Subscribe",
    "TagResource",
    "UntagResource",
    "VerifySMSSandboxPhoneNumber",
];

impl Sns {
    /// Returns Rusoto's trait over a new client of the SDK, in place of `SnsClient::new`: with Rusoto's default chain of
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

    /// Returns Rusoto's trait over a new client of the SDK, in place of `SnsClient::new_with`: with this dispatcher, this
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
impl rusoto::Sns for Sns {
    async fn add_permission(
        &self,
        input: rusoto::AddPermissionInput,
    ) -> Result<(), RusotoError<rusoto::AddPermissionError>> {
        let call = add_permission_call(self.client.add_permission(), input)?;
        call.send().await.or_rusoto(rusoto::AddPermissionError::from_response)?;
        Ok(())
    }

    async fn check_if_phone_number_is_opted_out(
        &self,
        input: rusoto::CheckIfPhoneNumberIsOptedOutInput,
    ) -> Result<
        rusoto::CheckIfPhoneNumberIsOptedOutResponse,
        RusotoError<rusoto::CheckIfPhoneNumberIsOptedOutError>,
    > {
        let call =
            check_if_phone_number_is_opted_out_call(self.client.check_if_phone_number_is_opted_out(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CheckIfPhoneNumberIsOptedOutError::from_response)?;
        Ok(check_if_phone_number_is_opted_out_output_into_rusoto(output)?)
    }

    async fn confirm_subscription(
        &self,
        input: rusoto::ConfirmSubscriptionInput,
    ) -> Result<rusoto::ConfirmSubscriptionResponse, RusotoError<rusoto::ConfirmSubscriptionError>> {
        let call = confirm_subscription_call(self.client.confirm_subscription(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ConfirmSubscriptionError::from_response)?;
        Ok(confirm_subscription_output_into_rusoto(output)?)
    }

    async fn create_platform_application(
        &self,
        input: rusoto::CreatePlatformApplicationInput,
    ) -> Result<rusoto::CreatePlatformApplicationResponse, RusotoError<rusoto::CreatePlatformApplicationError>>
    {
        let call = create_platform_application_call(self.client.create_platform_application(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreatePlatformApplicationError::from_response)?;
        Ok(create_platform_application_output_into_rusoto(output)?)
    }

    async fn create_platform_endpoint(
        &self,
        input: rusoto::CreatePlatformEndpointInput,
    ) -> Result<rusoto::CreateEndpointResponse, RusotoError<rusoto::CreatePlatformEndpointError>> {
        let call = create_platform_endpoint_call(self.client.create_platform_endpoint(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreatePlatformEndpointError::from_response)?;
        Ok(create_platform_endpoint_output_into_rusoto(output)?)
    }

    async fn create_sms_sandbox_phone_number(
        &self,
        input: rusoto::CreateSMSSandboxPhoneNumberInput,
    ) -> Result<
        rusoto::CreateSMSSandboxPhoneNumberResult,
        RusotoError<rusoto::CreateSMSSandboxPhoneNumberError>,
    > {
        let call =
            create_sms_sandbox_phone_number_call(self.client.create_sms_sandbox_phone_number(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreateSMSSandboxPhoneNumberError::from_response)?;
        Ok(create_sms_sandbox_phone_number_output_into_rusoto(output)?)
    }

    async fn create_topic(
        &self,
        input: rusoto::CreateTopicInput,
    ) -> Result<rusoto::CreateTopicResponse, RusotoError<rusoto::CreateTopicError>> {
        let call = create_topic_call(self.client.create_topic(), input)?;
        let output = call.send().await.or_rusoto(rusoto::CreateTopicError::from_response)?;
        Ok(create_topic_output_into_rusoto(output)?)
    }

    async fn delete_endpoint(
        &self,
        input: rusoto::DeleteEndpointInput,
    ) -> Result<(), RusotoError<rusoto::DeleteEndpointError>> {
        let call = delete_endpoint_call(self.client.delete_endpoint(), input)?;
        call.send().await.or_rusoto(rusoto::DeleteEndpointError::from_response)?;
        Ok(())
    }

    async fn delete_platform_application(
        &self,
        input: rusoto::DeletePlatformApplicationInput,
    ) -> Result<(), RusotoError<rusoto::DeletePlatformApplicationError>> {
        let call = delete_platform_application_call(self.client.delete_platform_application(), input)?;
        call.send().await.or_rusoto(rusoto::DeletePlatformApplicationError::from_response)?;
        Ok(())
    }

    async fn delete_sms_sandbox_phone_number(
        &self,
        input: rusoto::DeleteSMSSandboxPhoneNumberInput,
    ) -> Result<
        rusoto::DeleteSMSSandboxPhoneNumberResult,
        RusotoError<rusoto::DeleteSMSSandboxPhoneNumberError>,
    > {
        let call =
            delete_sms_sandbox_phone_number_call(self.client.delete_sms_sandbox_phone_number(), input)?;
        let output = call.send().await.or_rusoto(rusoto::DeleteSMSSandboxPhoneNumberError::from_response)?;
        Ok(delete_sms_sandbox_phone_number_output_into_rusoto(output)?)
    }

    async fn delete_topic(
        &self,
        input: rusoto::DeleteTopicInput,
    ) -> Result<(), RusotoError<rusoto::DeleteTopicError>> {
        let call = delete_topic_call(self.client.delete_topic(), input)?;
        call.send().await.or_rusoto(rusoto::DeleteTopicError::from_response)?;
        Ok(())
    }

    async fn get_endpoint_attributes(
        &self,
        input: rusoto::GetEndpointAttributesInput,
    ) -> Result<rusoto::GetEndpointAttributesResponse, RusotoError<rusoto::GetEndpointAttributesError>> {
        let call = get_endpoint_attributes_call(self.client.get_endpoint_attributes(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetEndpointAttributesError::from_response)?;
        Ok(get_endpoint_attributes_output_into_rusoto(output)?)
    }

    async fn get_platform_application_attributes(
        &self,
        input: rusoto::GetPlatformApplicationAttributesInput,
    ) -> Result<
        rusoto::GetPlatformApplicationAttributesResponse,
        RusotoError<rusoto::GetPlatformApplicationAttributesError>,
    > {
        let call = get_platform_application_attributes_call(
            self.client.get_platform_application_attributes(),
            input,
        )?;
        let output =
            call.send().await.or_rusoto(rusoto::GetPlatformApplicationAttributesError::from_response)?;
        Ok(get_platform_application_attributes_output_into_rusoto(output)?)
    }

    async fn get_sms_attributes(
        &self,
        input: rusoto::GetSMSAttributesInput,
    ) -> Result<rusoto::GetSMSAttributesResponse, RusotoError<rusoto::GetSMSAttributesError>> {
        let call = get_sms_attributes_call(self.client.get_sms_attributes(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetSMSAttributesError::from_response)?;
        Ok(get_sms_attributes_output_into_rusoto(output)?)
    }

    async fn get_sms_sandbox_account_status(
        &self,
        input: rusoto::GetSMSSandboxAccountStatusInput,
    ) -> Result<rusoto::GetSMSSandboxAccountStatusResult, RusotoError<rusoto::GetSMSSandboxAccountStatusError>>
    {
        let call = get_sms_sandbox_account_status_call(self.client.get_sms_sandbox_account_status(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetSMSSandboxAccountStatusError::from_response)?;
        Ok(get_sms_sandbox_account_status_output_into_rusoto(output)?)
    }

    async fn get_subscription_attributes(
        &self,
        input: rusoto::GetSubscriptionAttributesInput,
    ) -> Result<rusoto::GetSubscriptionAttributesResponse, RusotoError<rusoto::GetSubscriptionAttributesError>>
    {
        let call = get_subscription_attributes_call(self.client.get_subscription_attributes(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetSubscriptionAttributesError::from_response)?;
        Ok(get_subscription_attributes_output_into_rusoto(output)?)
    }

    async fn get_topic_attributes(
        &self,
        input: rusoto::GetTopicAttributesInput,
    ) -> Result<rusoto::GetTopicAttributesResponse, RusotoError<rusoto::GetTopicAttributesError>> {
        let call = get_topic_attributes_call(self.client.get_topic_attributes(), input)?;
        let output = call.send().await.or_rusoto(rusoto::GetTopicAttributesError::from_response)?;
        Ok(get_topic_attributes_output_into_rusoto(output)?)
    }

    async fn list_endpoints_by_platform_application(
        &self,
        _input: rusoto::ListEndpointsByPlatformApplicationInput,
    ) -> Result<
        rusoto::ListEndpointsByPlatformApplicationResponse,
        RusotoError<rusoto::ListEndpointsByPlatformApplicationError>,
    > {
        Err(RusotoError::Validation("rusoto_sns cannot return what `list_endpoints_by_platform_application` answers, because its response has a text for each endpoint: call it on `client()`".to_owned()))
    }

    async fn list_origination_numbers(
        &self,
        input: rusoto::ListOriginationNumbersRequest,
    ) -> Result<rusoto::ListOriginationNumbersResult, RusotoError<rusoto::ListOriginationNumbersError>> {
        let call = list_origination_numbers_call(self.client.list_origination_numbers(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListOriginationNumbersError::from_response)?;
        Ok(list_origination_numbers_output_into_rusoto(output)?)
    }

    async fn list_phone_numbers_opted_out(
        &self,
        input: rusoto::ListPhoneNumbersOptedOutInput,
    ) -> Result<rusoto::ListPhoneNumbersOptedOutResponse, RusotoError<rusoto::ListPhoneNumbersOptedOutError>>
    {
        let call = list_phone_numbers_opted_out_call(self.client.list_phone_numbers_opted_out(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListPhoneNumbersOptedOutError::from_response)?;
        Ok(list_phone_numbers_opted_out_output_into_rusoto(output)?)
    }

    async fn list_platform_applications(
        &self,
        input: rusoto::ListPlatformApplicationsInput,
    ) -> Result<rusoto::ListPlatformApplicationsResponse, RusotoError<rusoto::ListPlatformApplicationsError>>
    {
        let call = list_platform_applications_call(self.client.list_platform_applications(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListPlatformApplicationsError::from_response)?;
        Ok(list_platform_applications_output_into_rusoto(output)?)
    }

    async fn list_sms_sandbox_phone_numbers(
        &self,
        input: rusoto::ListSMSSandboxPhoneNumbersInput,
    ) -> Result<rusoto::ListSMSSandboxPhoneNumbersResult, RusotoError<rusoto::ListSMSSandboxPhoneNumbersError>>
    {
        let call = list_sms_sandbox_phone_numbers_call(self.client.list_sms_sandbox_phone_numbers(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListSMSSandboxPhoneNumbersError::from_response)?;
        Ok(list_sms_sandbox_phone_numbers_output_into_rusoto(output)?)
    }

    async fn list_subscriptions(
        &self,
        input: rusoto::ListSubscriptionsInput,
    ) -> Result<rusoto::ListSubscriptionsResponse, RusotoError<rusoto::ListSubscriptionsError>> {
        let call = list_subscriptions_call(self.client.list_subscriptions(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListSubscriptionsError::from_response)?;
        Ok(list_subscriptions_output_into_rusoto(output)?)
    }

    async fn list_subscriptions_by_topic(
        &self,
        input: rusoto::ListSubscriptionsByTopicInput,
    ) -> Result<rusoto::ListSubscriptionsByTopicResponse, RusotoError<rusoto::ListSubscriptionsByTopicError>>
    {
        let call = list_subscriptions_by_topic_call(self.client.list_subscriptions_by_topic(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListSubscriptionsByTopicError::from_response)?;
        Ok(list_subscriptions_by_topic_output_into_rusoto(output)?)
    }

    async fn list_tags_for_resource(
        &self,
        input: rusoto::ListTagsForResourceRequest,
    ) -> Result<rusoto::ListTagsForResourceResponse, RusotoError<rusoto::ListTagsForResourceError>> {
        let call = list_tags_for_resource_call(self.client.list_tags_for_resource(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListTagsForResourceError::from_response)?;
        Ok(list_tags_for_resource_output_into_rusoto(output)?)
    }

    async fn list_topics(
        &self,
        input: rusoto::ListTopicsInput,
    ) -> Result<rusoto::ListTopicsResponse, RusotoError<rusoto::ListTopicsError>> {
        let call = list_topics_call(self.client.list_topics(), input)?;
        let output = call.send().await.or_rusoto(rusoto::ListTopicsError::from_response)?;
        Ok(list_topics_output_into_rusoto(output)?)
    }

    async fn opt_in_phone_number(
        &self,
        input: rusoto::OptInPhoneNumberInput,
    ) -> Result<rusoto::OptInPhoneNumberResponse, RusotoError<rusoto::OptInPhoneNumberError>> {
        let call = opt_in_phone_number_call(self.client.opt_in_phone_number(), input)?;
        let output = call.send().await.or_rusoto(rusoto::OptInPhoneNumberError::from_response)?;
        Ok(opt_in_phone_number_output_into_rusoto(output)?)
    }

    async fn publish(
        &self,
        input: rusoto::PublishInput,
    ) -> Result<rusoto::PublishResponse, RusotoError<rusoto::PublishError>> {
        let call = publish_call(self.client.publish(), input)?;
        let output = call.send().await.or_rusoto(rusoto::PublishError::from_response)?;
        Ok(publish_output_into_rusoto(output)?)
    }

    async fn remove_permission(
        &self,
        input: rusoto::RemovePermissionInput,
    ) -> Result<(), RusotoError<rusoto::RemovePermissionError>> {
        let call = remove_permission_call(self.client.remove_permission(), input)?;
        call.send().await.or_rusoto(rusoto::RemovePermissionError::from_response)?;
        Ok(())
    }

    async fn set_endpoint_attributes(
        &self,
        input: rusoto::SetEndpointAttributesInput,
    ) -> Result<(), RusotoError<rusoto::SetEndpointAttributesError>> {
        let call = set_endpoint_attributes_call(self.client.set_endpoint_attributes(), input)?;
        call.send().await.or_rusoto(rusoto::SetEndpointAttributesError::from_response)?;
        Ok(())
    }

    async fn set_platform_application_attributes(
        &self,
        input: rusoto::SetPlatformApplicationAttributesInput,
    ) -> Result<(), RusotoError<rusoto::SetPlatformApplicationAttributesError>> {
        let call = set_platform_application_attributes_call(
            self.client.set_platform_application_attributes(),
            input,
        )?;
        call.send().await.or_rusoto(rusoto::SetPlatformApplicationAttributesError::from_response)?;
        Ok(())
    }

    async fn set_sms_attributes(
        &self,
        input: rusoto::SetSMSAttributesInput,
    ) -> Result<rusoto::SetSMSAttributesResponse, RusotoError<rusoto::SetSMSAttributesError>> {
        let call = set_sms_attributes_call(self.client.set_sms_attributes(), input)?;
        let output = call.send().await.or_rusoto(rusoto::SetSMSAttributesError::from_response)?;
        Ok(set_sms_attributes_output_into_rusoto(output)?)
    }

    async fn set_subscription_attributes(
        &self,
        input: rusoto::SetSubscriptionAttributesInput,
    ) -> Result<(), RusotoError<rusoto::SetSubscriptionAttributesError>> {
        let call = set_subscription_attributes_call(self.client.set_subscription_attributes(), input)?;
        call.send().await.or_rusoto(rusoto::SetSubscriptionAttributesError::from_response)?;
        Ok(())
    }

    async fn set_topic_attributes(
        &self,
        input: rusoto::SetTopicAttributesInput,
    ) -> Result<(), RusotoError<rusoto::SetTopicAttributesError>> {
        let call = set_topic_attributes_call(self.client.set_topic_attributes(), input)?;
        call.send().await.or_rusoto(rusoto::SetTopicAttributesError::from_response)?;
        Ok(())
    }

    async fn subscribe(
        &self,
        input: rusoto::SubscribeInput,
    ) -> Result<rusoto::SubscribeResponse, RusotoError<rusoto::SubscribeError>> {
        let call = subscribe_call(self.client.subscribe(), input)?;
        let output = call.send().await.or_rusoto(rusoto::SubscribeError::from_response)?;
        Ok(subscribe_output_into_rusoto(output)?)
    }

    async fn tag_resource(
        &self,
        input: rusoto::TagResourceRequest,
    ) -> Result<rusoto::TagResourceResponse, RusotoError<rusoto::TagResourceError>> {
        let call = tag_resource_call(self.client.tag_resource(), input)?;
        let output = call.send().await.or_rusoto(rusoto::TagResourceError::from_response)?;
        Ok(tag_resource_output_into_rusoto(output)?)
    }

    async fn unsubscribe(
        &self,
        input: rusoto::UnsubscribeInput,
    ) -> Result<(), RusotoError<rusoto::UnsubscribeError>> {
        let call = unsubscribe_call(self.client.unsubscribe(), input)?;
        call.send().await.or_rusoto(rusoto::UnsubscribeError::from_response)?;
        Ok(())
    }

    async fn untag_resource(
        &self,
        input: rusoto::UntagResourceRequest,
    ) -> Result<rusoto::UntagResourceResponse, RusotoError<rusoto::UntagResourceError>> {
        let call = untag_resource_call(self.client.untag_resource(), input)?;
        let output = call.send().await.or_rusoto(rusoto::UntagResourceError::from_response)?;
        Ok(untag_resource_output_into_rusoto(output)?)
    }

    async fn verify_sms_sandbox_phone_number(
        &self,
        input: rusoto::VerifySMSSandboxPhoneNumberInput,
    ) -> Result<
        rusoto::VerifySMSSandboxPhoneNumberResult,
        RusotoError<rusoto::VerifySMSSandboxPhoneNumberError>,
    > {
        let call =
            verify_sms_sandbox_phone_number_call(self.client.verify_sms_sandbox_phone_number(), input)?;
        let output = call.send().await.or_rusoto(rusoto::VerifySMSSandboxPhoneNumberError::from_response)?;
        Ok(verify_sms_sandbox_phone_number_output_into_rusoto(output)?)
    }
}

fn add_permission_call(
    call: sdk::operation::add_permission::builders::AddPermissionFluentBuilder,
    input: rusoto::AddPermissionInput,
) -> Result<sdk::operation::add_permission::builders::AddPermissionFluentBuilder, Unfit> {
    Ok(call
        .set_aws_account_id(Some(input.aws_account_id))
        .set_action_name(Some(input.action_name))
        .set_label(Some(input.label))
        .set_topic_arn(Some(input.topic_arn)))
}

fn check_if_phone_number_is_opted_out_call(
    call: sdk::operation::check_if_phone_number_is_opted_out::builders::CheckIfPhoneNumberIsOptedOutFluentBuilder,
    input: rusoto::CheckIfPhoneNumberIsOptedOutInput,
) -> Result<
    sdk::operation::check_if_phone_number_is_opted_out::builders::CheckIfPhoneNumberIsOptedOutFluentBuilder,
    Unfit,
> {
    Ok(call.set_phone_number(Some(input.phone_number)))
}

fn confirm_subscription_call(
    call: sdk::operation::confirm_subscription::builders::ConfirmSubscriptionFluentBuilder,
    input: rusoto::ConfirmSubscriptionInput,
) -> Result<sdk::operation::confirm_subscription::builders::ConfirmSubscriptionFluentBuilder, Unfit> {
    Ok(call
        .set_authenticate_on_unsubscribe(input.authenticate_on_unsubscribe)
        .set_token(Some(input.token))
        .set_topic_arn(Some(input.topic_arn)))
}

fn create_platform_application_call(
    call: sdk::operation::create_platform_application::builders::CreatePlatformApplicationFluentBuilder,
    input: rusoto::CreatePlatformApplicationInput,
) -> Result<
    sdk::operation::create_platform_application::builders::CreatePlatformApplicationFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_attributes(Some(input.attributes))
        .set_name(Some(input.name))
        .set_platform(Some(input.platform)))
}

fn create_platform_endpoint_call(
    call: sdk::operation::create_platform_endpoint::builders::CreatePlatformEndpointFluentBuilder,
    input: rusoto::CreatePlatformEndpointInput,
) -> Result<sdk::operation::create_platform_endpoint::builders::CreatePlatformEndpointFluentBuilder, Unfit> {
    Ok(call
        .set_attributes(input.attributes)
        .set_custom_user_data(input.custom_user_data)
        .set_platform_application_arn(Some(input.platform_application_arn))
        .set_token(Some(input.token)))
}

fn create_sms_sandbox_phone_number_call(
    call: sdk::operation::create_sms_sandbox_phone_number::builders::CreateSMSSandboxPhoneNumberFluentBuilder,
    input: rusoto::CreateSMSSandboxPhoneNumberInput,
) -> Result<
    sdk::operation::create_sms_sandbox_phone_number::builders::CreateSMSSandboxPhoneNumberFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_language_code(input.language_code.map(|it| sdk::types::LanguageCodeString::from(it.as_str())))
        .set_phone_number(Some(input.phone_number)))
}

fn create_topic_call(
    call: sdk::operation::create_topic::builders::CreateTopicFluentBuilder,
    input: rusoto::CreateTopicInput,
) -> Result<sdk::operation::create_topic::builders::CreateTopicFluentBuilder, Unfit> {
    Ok(call.set_attributes(input.attributes).set_name(Some(input.name)).set_tags(
        input
            .tags
            .map(|it| it.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    ))
}

fn delete_endpoint_call(
    call: sdk::operation::delete_endpoint::builders::DeleteEndpointFluentBuilder,
    input: rusoto::DeleteEndpointInput,
) -> Result<sdk::operation::delete_endpoint::builders::DeleteEndpointFluentBuilder, Unfit> {
    Ok(call.set_endpoint_arn(Some(input.endpoint_arn)))
}

fn delete_platform_application_call(
    call: sdk::operation::delete_platform_application::builders::DeletePlatformApplicationFluentBuilder,
    input: rusoto::DeletePlatformApplicationInput,
) -> Result<
    sdk::operation::delete_platform_application::builders::DeletePlatformApplicationFluentBuilder,
    Unfit,
> {
    Ok(call.set_platform_application_arn(Some(input.platform_application_arn)))
}

fn delete_sms_sandbox_phone_number_call(
    call: sdk::operation::delete_sms_sandbox_phone_number::builders::DeleteSMSSandboxPhoneNumberFluentBuilder,
    input: rusoto::DeleteSMSSandboxPhoneNumberInput,
) -> Result<
    sdk::operation::delete_sms_sandbox_phone_number::builders::DeleteSMSSandboxPhoneNumberFluentBuilder,
    Unfit,
> {
    Ok(call.set_phone_number(Some(input.phone_number)))
}

fn delete_topic_call(
    call: sdk::operation::delete_topic::builders::DeleteTopicFluentBuilder,
    input: rusoto::DeleteTopicInput,
) -> Result<sdk::operation::delete_topic::builders::DeleteTopicFluentBuilder, Unfit> {
    Ok(call.set_topic_arn(Some(input.topic_arn)))
}

fn get_endpoint_attributes_call(
    call: sdk::operation::get_endpoint_attributes::builders::GetEndpointAttributesFluentBuilder,
    input: rusoto::GetEndpointAttributesInput,
) -> Result<sdk::operation::get_endpoint_attributes::builders::GetEndpointAttributesFluentBuilder, Unfit> {
    Ok(call.set_endpoint_arn(Some(input.endpoint_arn)))
}

fn get_platform_application_attributes_call(call: sdk::operation::get_platform_application_attributes::builders::GetPlatformApplicationAttributesFluentBuilder, input: rusoto::GetPlatformApplicationAttributesInput) -> Result<sdk::operation::get_platform_application_attributes::builders::GetPlatformApplicationAttributesFluentBuilder, Unfit>{
    Ok(call.set_platform_application_arn(Some(input.platform_application_arn)))
}

fn get_sms_attributes_call(
    call: sdk::operation::get_sms_attributes::builders::GetSMSAttributesFluentBuilder,
    input: rusoto::GetSMSAttributesInput,
) -> Result<sdk::operation::get_sms_attributes::builders::GetSMSAttributesFluentBuilder, Unfit> {
    Ok(call.set_attributes(input.attributes))
}

fn get_sms_sandbox_account_status_call(
    call: sdk::operation::get_sms_sandbox_account_status::builders::GetSMSSandboxAccountStatusFluentBuilder,
    _: rusoto::GetSMSSandboxAccountStatusInput,
) -> Result<
    sdk::operation::get_sms_sandbox_account_status::builders::GetSMSSandboxAccountStatusFluentBuilder,
    Unfit,
> {
    Ok(call)
}

fn get_subscription_attributes_call(
    call: sdk::operation::get_subscription_attributes::builders::GetSubscriptionAttributesFluentBuilder,
    input: rusoto::GetSubscriptionAttributesInput,
) -> Result<
    sdk::operation::get_subscription_attributes::builders::GetSubscriptionAttributesFluentBuilder,
    Unfit,
> {
    Ok(call.set_subscription_arn(Some(input.subscription_arn)))
}

fn get_topic_attributes_call(
    call: sdk::operation::get_topic_attributes::builders::GetTopicAttributesFluentBuilder,
    input: rusoto::GetTopicAttributesInput,
) -> Result<sdk::operation::get_topic_attributes::builders::GetTopicAttributesFluentBuilder, Unfit> {
    Ok(call.set_topic_arn(Some(input.topic_arn)))
}

fn list_origination_numbers_call(
    call: sdk::operation::list_origination_numbers::builders::ListOriginationNumbersFluentBuilder,
    input: rusoto::ListOriginationNumbersRequest,
) -> Result<sdk::operation::list_origination_numbers::builders::ListOriginationNumbersFluentBuilder, Unfit> {
    Ok(call
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "ListOriginationNumbersRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn list_phone_numbers_opted_out_call(
    call: sdk::operation::list_phone_numbers_opted_out::builders::ListPhoneNumbersOptedOutFluentBuilder,
    input: rusoto::ListPhoneNumbersOptedOutInput,
) -> Result<
    sdk::operation::list_phone_numbers_opted_out::builders::ListPhoneNumbersOptedOutFluentBuilder,
    Unfit,
> {
    Ok(call.set_next_token(input.next_token))
}

fn list_platform_applications_call(
    call: sdk::operation::list_platform_applications::builders::ListPlatformApplicationsFluentBuilder,
    input: rusoto::ListPlatformApplicationsInput,
) -> Result<sdk::operation::list_platform_applications::builders::ListPlatformApplicationsFluentBuilder, Unfit>
{
    Ok(call.set_next_token(input.next_token))
}

fn list_sms_sandbox_phone_numbers_call(
    call: sdk::operation::list_sms_sandbox_phone_numbers::builders::ListSMSSandboxPhoneNumbersFluentBuilder,
    input: rusoto::ListSMSSandboxPhoneNumbersInput,
) -> Result<
    sdk::operation::list_sms_sandbox_phone_numbers::builders::ListSMSSandboxPhoneNumbersFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "ListSMSSandboxPhoneNumbersInput::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token))
}

fn list_subscriptions_call(
    call: sdk::operation::list_subscriptions::builders::ListSubscriptionsFluentBuilder,
    input: rusoto::ListSubscriptionsInput,
) -> Result<sdk::operation::list_subscriptions::builders::ListSubscriptionsFluentBuilder, Unfit> {
    Ok(call.set_next_token(input.next_token))
}

fn list_subscriptions_by_topic_call(
    call: sdk::operation::list_subscriptions_by_topic::builders::ListSubscriptionsByTopicFluentBuilder,
    input: rusoto::ListSubscriptionsByTopicInput,
) -> Result<sdk::operation::list_subscriptions_by_topic::builders::ListSubscriptionsByTopicFluentBuilder, Unfit>
{
    Ok(call.set_next_token(input.next_token).set_topic_arn(Some(input.topic_arn)))
}

fn list_tags_for_resource_call(
    call: sdk::operation::list_tags_for_resource::builders::ListTagsForResourceFluentBuilder,
    input: rusoto::ListTagsForResourceRequest,
) -> Result<sdk::operation::list_tags_for_resource::builders::ListTagsForResourceFluentBuilder, Unfit> {
    Ok(call.set_resource_arn(Some(input.resource_arn)))
}

fn list_topics_call(
    call: sdk::operation::list_topics::builders::ListTopicsFluentBuilder,
    input: rusoto::ListTopicsInput,
) -> Result<sdk::operation::list_topics::builders::ListTopicsFluentBuilder, Unfit> {
    Ok(call.set_next_token(input.next_token))
}

fn opt_in_phone_number_call(
    call: sdk::operation::opt_in_phone_number::builders::OptInPhoneNumberFluentBuilder,
    input: rusoto::OptInPhoneNumberInput,
) -> Result<sdk::operation::opt_in_phone_number::builders::OptInPhoneNumberFluentBuilder, Unfit> {
    Ok(call.set_phone_number(Some(input.phone_number)))
}

fn publish_call(
    call: sdk::operation::publish::builders::PublishFluentBuilder,
    input: rusoto::PublishInput,
) -> Result<sdk::operation::publish::builders::PublishFluentBuilder, Unfit> {
    Ok(call
        .set_message(Some(input.message))
        .set_message_attributes(
            input
                .message_attributes
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| Ok((key, message_attribute_value_into_sdk(value)?)))
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_message_deduplication_id(input.message_deduplication_id)
        .set_message_group_id(input.message_group_id)
        .set_message_structure(input.message_structure)
        .set_phone_number(input.phone_number)
        .set_subject(input.subject)
        .set_target_arn(input.target_arn)
        .set_topic_arn(input.topic_arn))
}

fn remove_permission_call(
    call: sdk::operation::remove_permission::builders::RemovePermissionFluentBuilder,
    input: rusoto::RemovePermissionInput,
) -> Result<sdk::operation::remove_permission::builders::RemovePermissionFluentBuilder, Unfit> {
    Ok(call.set_label(Some(input.label)).set_topic_arn(Some(input.topic_arn)))
}

fn set_endpoint_attributes_call(
    call: sdk::operation::set_endpoint_attributes::builders::SetEndpointAttributesFluentBuilder,
    input: rusoto::SetEndpointAttributesInput,
) -> Result<sdk::operation::set_endpoint_attributes::builders::SetEndpointAttributesFluentBuilder, Unfit> {
    Ok(call.set_attributes(Some(input.attributes)).set_endpoint_arn(Some(input.endpoint_arn)))
}

fn set_platform_application_attributes_call(call: sdk::operation::set_platform_application_attributes::builders::SetPlatformApplicationAttributesFluentBuilder, input: rusoto::SetPlatformApplicationAttributesInput) -> Result<sdk::operation::set_platform_application_attributes::builders::SetPlatformApplicationAttributesFluentBuilder, Unfit>{
    Ok(call
        .set_attributes(Some(input.attributes))
        .set_platform_application_arn(Some(input.platform_application_arn)))
}

fn set_sms_attributes_call(
    call: sdk::operation::set_sms_attributes::builders::SetSMSAttributesFluentBuilder,
    input: rusoto::SetSMSAttributesInput,
) -> Result<sdk::operation::set_sms_attributes::builders::SetSMSAttributesFluentBuilder, Unfit> {
    Ok(call.set_attributes(Some(input.attributes)))
}

fn set_subscription_attributes_call(
    call: sdk::operation::set_subscription_attributes::builders::SetSubscriptionAttributesFluentBuilder,
    input: rusoto::SetSubscriptionAttributesInput,
) -> Result<
    sdk::operation::set_subscription_attributes::builders::SetSubscriptionAttributesFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_attribute_name(Some(input.attribute_name))
        .set_attribute_value(input.attribute_value)
        .set_subscription_arn(Some(input.subscription_arn)))
}

fn set_topic_attributes_call(
    call: sdk::operation::set_topic_attributes::builders::SetTopicAttributesFluentBuilder,
    input: rusoto::SetTopicAttributesInput,
) -> Result<sdk::operation::set_topic_attributes::builders::SetTopicAttributesFluentBuilder, Unfit> {
    Ok(call
        .set_attribute_name(Some(input.attribute_name))
        .set_attribute_value(input.attribute_value)
        .set_topic_arn(Some(input.topic_arn)))
}

fn subscribe_call(
    call: sdk::operation::subscribe::builders::SubscribeFluentBuilder,
    input: rusoto::SubscribeInput,
) -> Result<sdk::operation::subscribe::builders::SubscribeFluentBuilder, Unfit> {
    Ok(call
        .set_attributes(input.attributes)
        .set_endpoint(input.endpoint)
        .set_protocol(Some(input.protocol))
        .set_return_subscription_arn(input.return_subscription_arn)
        .set_topic_arn(Some(input.topic_arn)))
}

fn tag_resource_call(
    call: sdk::operation::tag_resource::builders::TagResourceFluentBuilder,
    input: rusoto::TagResourceRequest,
) -> Result<sdk::operation::tag_resource::builders::TagResourceFluentBuilder, Unfit> {
    Ok(call
        .set_resource_arn(Some(input.resource_arn))
        .set_tags(Some(input.tags.into_iter().map(tag_into_sdk).collect::<Result<Vec<_>, Unfit>>()?)))
}

fn unsubscribe_call(
    call: sdk::operation::unsubscribe::builders::UnsubscribeFluentBuilder,
    input: rusoto::UnsubscribeInput,
) -> Result<sdk::operation::unsubscribe::builders::UnsubscribeFluentBuilder, Unfit> {
    Ok(call.set_subscription_arn(Some(input.subscription_arn)))
}

fn untag_resource_call(
    call: sdk::operation::untag_resource::builders::UntagResourceFluentBuilder,
    input: rusoto::UntagResourceRequest,
) -> Result<sdk::operation::untag_resource::builders::UntagResourceFluentBuilder, Unfit> {
    Ok(call.set_resource_arn(Some(input.resource_arn)).set_tag_keys(Some(input.tag_keys)))
}

fn verify_sms_sandbox_phone_number_call(
    call: sdk::operation::verify_sms_sandbox_phone_number::builders::VerifySMSSandboxPhoneNumberFluentBuilder,
    input: rusoto::VerifySMSSandboxPhoneNumberInput,
) -> Result<
    sdk::operation::verify_sms_sandbox_phone_number::builders::VerifySMSSandboxPhoneNumberFluentBuilder,
    Unfit,
> {
    Ok(call.set_one_time_password(Some(input.one_time_password)).set_phone_number(Some(input.phone_number)))
}

pub(crate) fn message_attribute_value_into_sdk(
    it: rusoto::MessageAttributeValue,
) -> Result<sdk::types::MessageAttributeValue, Unfit> {
    let builder = sdk::types::MessageAttributeValue::builder()
        .set_binary_value(
            it.binary_value
                .map(|it| support::blob_of_base64(it, "MessageAttributeValue::binary_value"))
                .transpose()?,
        )
        .set_data_type(Some(it.data_type))
        .set_string_value(it.string_value);
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn tag_into_sdk(it: rusoto::Tag) -> Result<sdk::types::Tag, Unfit> {
    let builder = sdk::types::Tag::builder().set_key(Some(it.key)).set_value(Some(it.value));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn check_if_phone_number_is_opted_out_output_into_rusoto(
    it: sdk::operation::check_if_phone_number_is_opted_out::CheckIfPhoneNumberIsOptedOutOutput,
) -> Result<rusoto::CheckIfPhoneNumberIsOptedOutResponse, Unfit> {
    Ok(rusoto::CheckIfPhoneNumberIsOptedOutResponse { is_opted_out: Some(it.is_opted_out) })
}

pub(crate) fn confirm_subscription_output_into_rusoto(
    it: sdk::operation::confirm_subscription::ConfirmSubscriptionOutput,
) -> Result<rusoto::ConfirmSubscriptionResponse, Unfit> {
    Ok(rusoto::ConfirmSubscriptionResponse { subscription_arn: it.subscription_arn })
}

pub(crate) fn create_platform_application_output_into_rusoto(
    it: sdk::operation::create_platform_application::CreatePlatformApplicationOutput,
) -> Result<rusoto::CreatePlatformApplicationResponse, Unfit> {
    Ok(rusoto::CreatePlatformApplicationResponse { platform_application_arn: it.platform_application_arn })
}

pub(crate) fn create_platform_endpoint_output_into_rusoto(
    it: sdk::operation::create_platform_endpoint::CreatePlatformEndpointOutput,
) -> Result<rusoto::CreateEndpointResponse, Unfit> {
    Ok(rusoto::CreateEndpointResponse { endpoint_arn: it.endpoint_arn })
}

pub(crate) fn create_sms_sandbox_phone_number_output_into_rusoto(
    _: sdk::operation::create_sms_sandbox_phone_number::CreateSmsSandboxPhoneNumberOutput,
) -> Result<rusoto::CreateSMSSandboxPhoneNumberResult, Unfit> {
    Ok(rusoto::CreateSMSSandboxPhoneNumberResult {})
}

pub(crate) fn create_topic_output_into_rusoto(
    it: sdk::operation::create_topic::CreateTopicOutput,
) -> Result<rusoto::CreateTopicResponse, Unfit> {
    Ok(rusoto::CreateTopicResponse { topic_arn: it.topic_arn })
}

pub(crate) fn delete_sms_sandbox_phone_number_output_into_rusoto(
    _: sdk::operation::delete_sms_sandbox_phone_number::DeleteSmsSandboxPhoneNumberOutput,
) -> Result<rusoto::DeleteSMSSandboxPhoneNumberResult, Unfit> {
    Ok(rusoto::DeleteSMSSandboxPhoneNumberResult {})
}

pub(crate) fn get_endpoint_attributes_output_into_rusoto(
    it: sdk::operation::get_endpoint_attributes::GetEndpointAttributesOutput,
) -> Result<rusoto::GetEndpointAttributesResponse, Unfit> {
    Ok(rusoto::GetEndpointAttributesResponse { attributes: it.attributes })
}

pub(crate) fn get_platform_application_attributes_output_into_rusoto(
    it: sdk::operation::get_platform_application_attributes::GetPlatformApplicationAttributesOutput,
) -> Result<rusoto::GetPlatformApplicationAttributesResponse, Unfit> {
    Ok(rusoto::GetPlatformApplicationAttributesResponse { attributes: it.attributes })
}

pub(crate) fn get_sms_attributes_output_into_rusoto(
    it: sdk::operation::get_sms_attributes::GetSmsAttributesOutput,
) -> Result<rusoto::GetSMSAttributesResponse, Unfit> {
    Ok(rusoto::GetSMSAttributesResponse { attributes: it.attributes })
}

pub(crate) fn get_sms_sandbox_account_status_output_into_rusoto(
    it: sdk::operation::get_sms_sandbox_account_status::GetSmsSandboxAccountStatusOutput,
) -> Result<rusoto::GetSMSSandboxAccountStatusResult, Unfit> {
    Ok(rusoto::GetSMSSandboxAccountStatusResult { is_in_sandbox: it.is_in_sandbox })
}

pub(crate) fn get_subscription_attributes_output_into_rusoto(
    it: sdk::operation::get_subscription_attributes::GetSubscriptionAttributesOutput,
) -> Result<rusoto::GetSubscriptionAttributesResponse, Unfit> {
    Ok(rusoto::GetSubscriptionAttributesResponse { attributes: it.attributes })
}

pub(crate) fn get_topic_attributes_output_into_rusoto(
    it: sdk::operation::get_topic_attributes::GetTopicAttributesOutput,
) -> Result<rusoto::GetTopicAttributesResponse, Unfit> {
    Ok(rusoto::GetTopicAttributesResponse { attributes: it.attributes })
}

pub(crate) fn list_origination_numbers_output_into_rusoto(
    it: sdk::operation::list_origination_numbers::ListOriginationNumbersOutput,
) -> Result<rusoto::ListOriginationNumbersResult, Unfit> {
    Ok(rusoto::ListOriginationNumbersResult {
        next_token: it.next_token,
        phone_numbers: it
            .phone_numbers
            .map(|it| {
                it.into_iter().map(phone_number_information_into_rusoto).collect::<Result<Vec<_>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn list_phone_numbers_opted_out_output_into_rusoto(
    it: sdk::operation::list_phone_numbers_opted_out::ListPhoneNumbersOptedOutOutput,
) -> Result<rusoto::ListPhoneNumbersOptedOutResponse, Unfit> {
    Ok(rusoto::ListPhoneNumbersOptedOutResponse {
        next_token: it.next_token,
        phone_numbers: it.phone_numbers,
    })
}

pub(crate) fn list_platform_applications_output_into_rusoto(
    it: sdk::operation::list_platform_applications::ListPlatformApplicationsOutput,
) -> Result<rusoto::ListPlatformApplicationsResponse, Unfit> {
    Ok(rusoto::ListPlatformApplicationsResponse {
        next_token: it.next_token,
        platform_applications: it
            .platform_applications
            .map(|it| it.into_iter().map(platform_application_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn list_sms_sandbox_phone_numbers_output_into_rusoto(
    it: sdk::operation::list_sms_sandbox_phone_numbers::ListSmsSandboxPhoneNumbersOutput,
) -> Result<rusoto::ListSMSSandboxPhoneNumbersResult, Unfit> {
    Ok(rusoto::ListSMSSandboxPhoneNumbersResult {
        next_token: it.next_token,
        phone_numbers: it
            .phone_numbers
            .into_iter()
            .map(sms_sandbox_phone_number_into_rusoto)
            .collect::<Result<Vec<_>, Unfit>>()?,
    })
}

pub(crate) fn list_subscriptions_output_into_rusoto(
    it: sdk::operation::list_subscriptions::ListSubscriptionsOutput,
) -> Result<rusoto::ListSubscriptionsResponse, Unfit> {
    Ok(rusoto::ListSubscriptionsResponse {
        next_token: it.next_token,
        subscriptions: it
            .subscriptions
            .map(|it| it.into_iter().map(subscription_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn list_subscriptions_by_topic_output_into_rusoto(
    it: sdk::operation::list_subscriptions_by_topic::ListSubscriptionsByTopicOutput,
) -> Result<rusoto::ListSubscriptionsByTopicResponse, Unfit> {
    Ok(rusoto::ListSubscriptionsByTopicResponse {
        next_token: it.next_token,
        subscriptions: it
            .subscriptions
            .map(|it| it.into_iter().map(subscription_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn list_tags_for_resource_output_into_rusoto(
    it: sdk::operation::list_tags_for_resource::ListTagsForResourceOutput,
) -> Result<rusoto::ListTagsForResourceResponse, Unfit> {
    Ok(rusoto::ListTagsForResourceResponse {
        tags: it
            .tags
            .map(|it| it.into_iter().map(tag_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn list_topics_output_into_rusoto(
    it: sdk::operation::list_topics::ListTopicsOutput,
) -> Result<rusoto::ListTopicsResponse, Unfit> {
    Ok(rusoto::ListTopicsResponse {
        next_token: it.next_token,
        topics: it
            .topics
            .map(|it| it.into_iter().map(topic_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn opt_in_phone_number_output_into_rusoto(
    _: sdk::operation::opt_in_phone_number::OptInPhoneNumberOutput,
) -> Result<rusoto::OptInPhoneNumberResponse, Unfit> {
    Ok(rusoto::OptInPhoneNumberResponse {})
}

pub(crate) fn publish_output_into_rusoto(
    it: sdk::operation::publish::PublishOutput,
) -> Result<rusoto::PublishResponse, Unfit> {
    Ok(rusoto::PublishResponse { message_id: it.message_id, sequence_number: it.sequence_number })
}

pub(crate) fn set_sms_attributes_output_into_rusoto(
    _: sdk::operation::set_sms_attributes::SetSmsAttributesOutput,
) -> Result<rusoto::SetSMSAttributesResponse, Unfit> {
    Ok(rusoto::SetSMSAttributesResponse {})
}

pub(crate) fn subscribe_output_into_rusoto(
    it: sdk::operation::subscribe::SubscribeOutput,
) -> Result<rusoto::SubscribeResponse, Unfit> {
    Ok(rusoto::SubscribeResponse { subscription_arn: it.subscription_arn })
}

pub(crate) fn tag_resource_output_into_rusoto(
    _: sdk::operation::tag_resource::TagResourceOutput,
) -> Result<rusoto::TagResourceResponse, Unfit> {
    Ok(rusoto::TagResourceResponse {})
}

pub(crate) fn untag_resource_output_into_rusoto(
    _: sdk::operation::untag_resource::UntagResourceOutput,
) -> Result<rusoto::UntagResourceResponse, Unfit> {
    Ok(rusoto::UntagResourceResponse {})
}

pub(crate) fn verify_sms_sandbox_phone_number_output_into_rusoto(
    _: sdk::operation::verify_sms_sandbox_phone_number::VerifySmsSandboxPhoneNumberOutput,
) -> Result<rusoto::VerifySMSSandboxPhoneNumberResult, Unfit> {
    Ok(rusoto::VerifySMSSandboxPhoneNumberResult {})
}

pub(crate) fn phone_number_information_into_rusoto(
    it: sdk::types::PhoneNumberInformation,
) -> Result<rusoto::PhoneNumberInformation, Unfit> {
    Ok(rusoto::PhoneNumberInformation {
        created_at: it
            .created_at
            .map(|it| support::date_time(it, "PhoneNumberInformation::created_at"))
            .transpose()?,
        iso_2_country_code: it.iso2_country_code,
        number_capabilities: it
            .number_capabilities
            .map(|it| it.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()),
        phone_number: it.phone_number,
        route_type: it.route_type.map(|it| it.as_str().to_owned()),
        status: it.status,
    })
}

pub(crate) fn platform_application_into_rusoto(
    it: sdk::types::PlatformApplication,
) -> Result<rusoto::PlatformApplication, Unfit> {
    Ok(rusoto::PlatformApplication {
        attributes: it.attributes,
        platform_application_arn: it.platform_application_arn,
    })
}

pub(crate) fn sms_sandbox_phone_number_into_rusoto(
    it: sdk::types::SmsSandboxPhoneNumber,
) -> Result<rusoto::SMSSandboxPhoneNumber, Unfit> {
    Ok(rusoto::SMSSandboxPhoneNumber {
        phone_number: it.phone_number,
        status: it.status.map(|it| it.as_str().to_owned()),
    })
}

pub(crate) fn subscription_into_rusoto(it: sdk::types::Subscription) -> Result<rusoto::Subscription, Unfit> {
    Ok(rusoto::Subscription {
        endpoint: it.endpoint,
        owner: it.owner,
        protocol: it.protocol,
        subscription_arn: it.subscription_arn,
        topic_arn: it.topic_arn,
    })
}

pub(crate) fn tag_into_rusoto(it: sdk::types::Tag) -> Result<rusoto::Tag, Unfit> {
    Ok(rusoto::Tag { key: it.key, value: it.value })
}

pub(crate) fn topic_into_rusoto(it: sdk::types::Topic) -> Result<rusoto::Topic, Unfit> {
    Ok(rusoto::Topic { topic_arn: it.topic_arn })
}
