// Written by `api-table routed sns` from rusoto_sns 0.48.0. Do not change it by hand.

//! Rusoto's `Sns` over two of its implementations, and its operations.

#![allow(deprecated, unreachable_pub, unused_imports, unused_parens)]

use rusoto_sns as rusoto;

use crate::routing::{Parts, Routed};

crate::routed! {
    "sns", Sns;
    add_permission(input: AddPermissionInput) -> (), AddPermissionError, key[text topic_arn], route(Parts::of_fields());
    check_if_phone_number_is_opted_out(input: CheckIfPhoneNumberIsOptedOutInput) -> rusoto::CheckIfPhoneNumberIsOptedOutResponse, CheckIfPhoneNumberIsOptedOutError, key[text phone_number] reads, route(Parts::of_fields());
    confirm_subscription(input: ConfirmSubscriptionInput) -> rusoto::ConfirmSubscriptionResponse, ConfirmSubscriptionError, key[text topic_arn], route(Parts::of_fields());
    create_platform_application(input: CreatePlatformApplicationInput) -> rusoto::CreatePlatformApplicationResponse, CreatePlatformApplicationError, key[text name, text platform], route(Parts::of_fields());
    create_platform_endpoint(input: CreatePlatformEndpointInput) -> rusoto::CreateEndpointResponse, CreatePlatformEndpointError, key[text platform_application_arn, text token], route(Parts::of_fields());
    create_sms_sandbox_phone_number(input: CreateSMSSandboxPhoneNumberInput) -> rusoto::CreateSMSSandboxPhoneNumberResult, CreateSMSSandboxPhoneNumberError, key[text phone_number], route(Parts::of_fields());
    create_topic(input: CreateTopicInput) -> rusoto::CreateTopicResponse, CreateTopicError, key[text name], route(Parts::of_fields());
    delete_endpoint(input: DeleteEndpointInput) -> (), DeleteEndpointError, key[text endpoint_arn], route(Parts::of_fields());
    delete_platform_application(input: DeletePlatformApplicationInput) -> (), DeletePlatformApplicationError, key[text platform_application_arn], route(Parts::of_fields());
    delete_sms_sandbox_phone_number(input: DeleteSMSSandboxPhoneNumberInput) -> rusoto::DeleteSMSSandboxPhoneNumberResult, DeleteSMSSandboxPhoneNumberError, key[text phone_number], route(Parts::of_fields());
    delete_topic(input: DeleteTopicInput) -> (), DeleteTopicError, key[text topic_arn], route(Parts::of_fields());
    get_endpoint_attributes(input: GetEndpointAttributesInput) -> rusoto::GetEndpointAttributesResponse, GetEndpointAttributesError, key[text endpoint_arn] reads, route(Parts::of_fields());
    get_platform_application_attributes(input: GetPlatformApplicationAttributesInput) -> rusoto::GetPlatformApplicationAttributesResponse, GetPlatformApplicationAttributesError, key[text platform_application_arn] reads, route(Parts::of_fields());
    get_sms_attributes(input: GetSMSAttributesInput) -> rusoto::GetSMSAttributesResponse, GetSMSAttributesError, key[] reads, route(Parts::of_fields());
    get_sms_sandbox_account_status(input: GetSMSSandboxAccountStatusInput) -> rusoto::GetSMSSandboxAccountStatusResult, GetSMSSandboxAccountStatusError, key[] reads, route(Parts::of_fields());
    get_subscription_attributes(input: GetSubscriptionAttributesInput) -> rusoto::GetSubscriptionAttributesResponse, GetSubscriptionAttributesError, key[text subscription_arn] reads, route(Parts::of_fields());
    get_topic_attributes(input: GetTopicAttributesInput) -> rusoto::GetTopicAttributesResponse, GetTopicAttributesError, key[text topic_arn] reads, route(Parts::of_fields());
    list_endpoints_by_platform_application(input: ListEndpointsByPlatformApplicationInput) -> rusoto::ListEndpointsByPlatformApplicationResponse, ListEndpointsByPlatformApplicationError, key[text platform_application_arn] reads, route(Parts::of_fields());
    list_origination_numbers(input: ListOriginationNumbersRequest) -> rusoto::ListOriginationNumbersResult, ListOriginationNumbersError, key[] reads, route(Parts::of_fields());
    list_phone_numbers_opted_out(input: ListPhoneNumbersOptedOutInput) -> rusoto::ListPhoneNumbersOptedOutResponse, ListPhoneNumbersOptedOutError, key[] reads, route(Parts::of_fields());
    list_platform_applications(input: ListPlatformApplicationsInput) -> rusoto::ListPlatformApplicationsResponse, ListPlatformApplicationsError, key[] reads, route(Parts::of_fields());
    list_sms_sandbox_phone_numbers(input: ListSMSSandboxPhoneNumbersInput) -> rusoto::ListSMSSandboxPhoneNumbersResult, ListSMSSandboxPhoneNumbersError, key[] reads, route(Parts::of_fields());
    list_subscriptions(input: ListSubscriptionsInput) -> rusoto::ListSubscriptionsResponse, ListSubscriptionsError, key[] reads, route(Parts::of_fields());
    list_subscriptions_by_topic(input: ListSubscriptionsByTopicInput) -> rusoto::ListSubscriptionsByTopicResponse, ListSubscriptionsByTopicError, key[text topic_arn] reads, route(Parts::of_fields());
    list_tags_for_resource(input: ListTagsForResourceRequest) -> rusoto::ListTagsForResourceResponse, ListTagsForResourceError, key[text resource_arn] reads, route(Parts::of_fields());
    list_topics(input: ListTopicsInput) -> rusoto::ListTopicsResponse, ListTopicsError, key[] reads, route(Parts::of_fields());
    opt_in_phone_number(input: OptInPhoneNumberInput) -> rusoto::OptInPhoneNumberResponse, OptInPhoneNumberError, key[text phone_number], route(Parts::of_fields());
    publish(input: PublishInput) -> rusoto::PublishResponse, PublishError, key[text topic_arn, text target_arn, text phone_number], route(Parts::of_fields());
    remove_permission(input: RemovePermissionInput) -> (), RemovePermissionError, key[text topic_arn], route(Parts::of_fields());
    set_endpoint_attributes(input: SetEndpointAttributesInput) -> (), SetEndpointAttributesError, key[text endpoint_arn], route(Parts::of_fields());
    set_platform_application_attributes(input: SetPlatformApplicationAttributesInput) -> (), SetPlatformApplicationAttributesError, key[text platform_application_arn], route(Parts::of_fields());
    set_sms_attributes(input: SetSMSAttributesInput) -> rusoto::SetSMSAttributesResponse, SetSMSAttributesError, key[], route(Parts::of_fields());
    set_subscription_attributes(input: SetSubscriptionAttributesInput) -> (), SetSubscriptionAttributesError, key[text attribute_name, text subscription_arn], route(Parts::of_fields());
    set_topic_attributes(input: SetTopicAttributesInput) -> (), SetTopicAttributesError, key[text topic_arn], route(Parts::of_fields());
    subscribe(input: SubscribeInput) -> rusoto::SubscribeResponse, SubscribeError, key[text topic_arn], route(Parts::of_fields());
    tag_resource(input: TagResourceRequest) -> rusoto::TagResourceResponse, TagResourceError, key[text resource_arn], route(Parts::of_fields());
    unsubscribe(input: UnsubscribeInput) -> (), UnsubscribeError, key[text subscription_arn], route(Parts::of_fields());
    untag_resource(input: UntagResourceRequest) -> rusoto::UntagResourceResponse, UntagResourceError, key[text resource_arn], route(Parts::of_fields());
    verify_sms_sandbox_phone_number(input: VerifySMSSandboxPhoneNumberInput) -> rusoto::VerifySMSSandboxPhoneNumberResult, VerifySMSSandboxPhoneNumberError, key[text phone_number], route(Parts::of_fields());
}
