// Written by `api-table moved sns` from rusoto_sns 0.48.0 and aws-sdk-sns 1.121.0. Do not change it by hand.

//! The SDK's types of `Sns` that convert.

#![allow(deprecated)]

use aws_sdk_sns as sdk;
use rusoto_sns as rusoto;

use crate::sns as facade;

implement! {
    values {
        types::MessageAttributeValue, MessageAttributeValue, message_attribute_value_into_sdk;
        types::Tag, Tag, tag_into_sdk;
    }
    answers {
        operation::check_if_phone_number_is_opted_out::CheckIfPhoneNumberIsOptedOutOutput, CheckIfPhoneNumberIsOptedOutResponse, check_if_phone_number_is_opted_out_output_into_rusoto;
        operation::confirm_subscription::ConfirmSubscriptionOutput, ConfirmSubscriptionResponse, confirm_subscription_output_into_rusoto;
        operation::create_platform_application::CreatePlatformApplicationOutput, CreatePlatformApplicationResponse, create_platform_application_output_into_rusoto;
        operation::create_platform_endpoint::CreatePlatformEndpointOutput, CreateEndpointResponse, create_platform_endpoint_output_into_rusoto;
        operation::create_sms_sandbox_phone_number::CreateSmsSandboxPhoneNumberOutput, CreateSMSSandboxPhoneNumberResult, create_sms_sandbox_phone_number_output_into_rusoto;
        operation::create_topic::CreateTopicOutput, CreateTopicResponse, create_topic_output_into_rusoto;
        operation::delete_sms_sandbox_phone_number::DeleteSmsSandboxPhoneNumberOutput, DeleteSMSSandboxPhoneNumberResult, delete_sms_sandbox_phone_number_output_into_rusoto;
        operation::get_endpoint_attributes::GetEndpointAttributesOutput, GetEndpointAttributesResponse, get_endpoint_attributes_output_into_rusoto;
        operation::get_platform_application_attributes::GetPlatformApplicationAttributesOutput, GetPlatformApplicationAttributesResponse, get_platform_application_attributes_output_into_rusoto;
        operation::get_sms_attributes::GetSmsAttributesOutput, GetSMSAttributesResponse, get_sms_attributes_output_into_rusoto;
        operation::get_sms_sandbox_account_status::GetSmsSandboxAccountStatusOutput, GetSMSSandboxAccountStatusResult, get_sms_sandbox_account_status_output_into_rusoto;
        operation::get_subscription_attributes::GetSubscriptionAttributesOutput, GetSubscriptionAttributesResponse, get_subscription_attributes_output_into_rusoto;
        operation::get_topic_attributes::GetTopicAttributesOutput, GetTopicAttributesResponse, get_topic_attributes_output_into_rusoto;
        operation::list_origination_numbers::ListOriginationNumbersOutput, ListOriginationNumbersResult, list_origination_numbers_output_into_rusoto;
        operation::list_phone_numbers_opted_out::ListPhoneNumbersOptedOutOutput, ListPhoneNumbersOptedOutResponse, list_phone_numbers_opted_out_output_into_rusoto;
        operation::list_platform_applications::ListPlatformApplicationsOutput, ListPlatformApplicationsResponse, list_platform_applications_output_into_rusoto;
        operation::list_sms_sandbox_phone_numbers::ListSmsSandboxPhoneNumbersOutput, ListSMSSandboxPhoneNumbersResult, list_sms_sandbox_phone_numbers_output_into_rusoto;
        operation::list_subscriptions::ListSubscriptionsOutput, ListSubscriptionsResponse, list_subscriptions_output_into_rusoto;
        operation::list_subscriptions_by_topic::ListSubscriptionsByTopicOutput, ListSubscriptionsByTopicResponse, list_subscriptions_by_topic_output_into_rusoto;
        operation::list_tags_for_resource::ListTagsForResourceOutput, ListTagsForResourceResponse, list_tags_for_resource_output_into_rusoto;
        operation::list_topics::ListTopicsOutput, ListTopicsResponse, list_topics_output_into_rusoto;
        operation::opt_in_phone_number::OptInPhoneNumberOutput, OptInPhoneNumberResponse, opt_in_phone_number_output_into_rusoto;
        operation::publish::PublishOutput, PublishResponse, publish_output_into_rusoto;
        operation::set_sms_attributes::SetSmsAttributesOutput, SetSMSAttributesResponse, set_sms_attributes_output_into_rusoto;
        operation::subscribe::SubscribeOutput, SubscribeResponse, subscribe_output_into_rusoto;
        operation::tag_resource::TagResourceOutput, TagResourceResponse, tag_resource_output_into_rusoto;
        operation::untag_resource::UntagResourceOutput, UntagResourceResponse, untag_resource_output_into_rusoto;
        operation::verify_sms_sandbox_phone_number::VerifySmsSandboxPhoneNumberOutput, VerifySMSSandboxPhoneNumberResult, verify_sms_sandbox_phone_number_output_into_rusoto;
        types::PhoneNumberInformation, PhoneNumberInformation, phone_number_information_into_rusoto;
        types::PlatformApplication, PlatformApplication, platform_application_into_rusoto;
        types::SmsSandboxPhoneNumber, SMSSandboxPhoneNumber, sms_sandbox_phone_number_into_rusoto;
        types::Subscription, Subscription, subscription_into_rusoto;
        types::Tag, Tag, tag_into_rusoto;
        types::Topic, Topic, topic_into_rusoto;
    }
}
