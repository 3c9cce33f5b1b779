// Written by `api-table facade sqs` from rusoto_sqs 0.48.0 and aws-sdk-sqs 1.119.0. Do not change it by hand.

//! Rusoto's `Sqs` over the client of the SDK.

#![allow(deprecated, unused_imports, clippy::wildcard_imports)]

use async_trait::async_trait;
use aws_sdk_sqs as sdk;
use rusoto_core::RusotoError;
use rusoto_sqs as rusoto;

use crate::support::{self as support, *};

/// Rusoto's [`Sqs`](rusoto_sqs::Sqs) over the client of the SDK.
///
/// A clone uses the same client.
#[derive(Clone, Debug)]
pub struct Sqs {
    client: sdk::Client,
}

impl Sqs {
    /// Returns Rusoto's trait over a new client of the SDK, in place of `SqsClient::new`: with Rusoto's default chain of
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

    /// Returns Rusoto's trait over a new client of the SDK, in place of `SqsClient::new_with`: with this dispatcher, this
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
    pub fn from_client(client: sdk::Client) -> Self {
        Self { client }
    }

    /// Returns Rusoto's trait over a new client with `config`, but with Rusoto's defaults: one attempt, checksums only
    /// where they are required, and no protection against stalled streams.
    ///
    /// This does no I/O. To keep the settings of `config`, make the client and use [`from_client`](Self::from_client).
    pub fn from_config(config: &SdkConfig) -> Self {
        let config = sdk::config::Builder::from(&support::with_rusoto_defaults(config));
        Self::from_client(sdk::Client::from_conf(config.build()))
    }

    /// Returns the client, for calls that have moved to the SDK.
    pub fn client(&self) -> &sdk::Client {
        &self.client
    }
}

#[async_trait]
impl rusoto::Sqs for Sqs {
    async fn add_permission(
        &self,
        input: rusoto::AddPermissionRequest,
    ) -> Result<(), RusotoError<rusoto::AddPermissionError>> {
        let call = add_permission_call(self.client.add_permission(), input)?;
        call.send().await.or_rusoto_by_code(|code, message| match code {
            "OverLimit" => Some(rusoto::AddPermissionError::OverLimit(message)),
            _ => None,
        })?;
        Ok(())
    }

    async fn change_message_visibility(
        &self,
        input: rusoto::ChangeMessageVisibilityRequest,
    ) -> Result<(), RusotoError<rusoto::ChangeMessageVisibilityError>> {
        let call = change_message_visibility_call(self.client.change_message_visibility(), input)?;
        call.send().await.or_rusoto_by_code(|code, message| match code {
            "AWS.SimpleQueueService.MessageNotInflight" => {
                Some(rusoto::ChangeMessageVisibilityError::MessageNotInflight(message))
            }
            "ReceiptHandleIsInvalid" => {
                Some(rusoto::ChangeMessageVisibilityError::ReceiptHandleIsInvalid(message))
            }
            _ => None,
        })?;
        Ok(())
    }

    async fn change_message_visibility_batch(
        &self,
        input: rusoto::ChangeMessageVisibilityBatchRequest,
    ) -> Result<
        rusoto::ChangeMessageVisibilityBatchResult,
        RusotoError<rusoto::ChangeMessageVisibilityBatchError>,
    > {
        let call =
            change_message_visibility_batch_call(self.client.change_message_visibility_batch(), input)?;
        let output = call.send().await.or_rusoto_by_code(|code, message| match code {
            "AWS.SimpleQueueService.BatchEntryIdsNotDistinct" => {
                Some(rusoto::ChangeMessageVisibilityBatchError::BatchEntryIdsNotDistinct(message))
            }
            "AWS.SimpleQueueService.EmptyBatchRequest" => {
                Some(rusoto::ChangeMessageVisibilityBatchError::EmptyBatchRequest(message))
            }
            "AWS.SimpleQueueService.InvalidBatchEntryId" => {
                Some(rusoto::ChangeMessageVisibilityBatchError::InvalidBatchEntryId(message))
            }
            "AWS.SimpleQueueService.TooManyEntriesInBatchRequest" => {
                Some(rusoto::ChangeMessageVisibilityBatchError::TooManyEntriesInBatchRequest(message))
            }
            _ => None,
        })?;
        Ok(change_message_visibility_batch_output_into_rusoto(output)?)
    }

    async fn create_queue(
        &self,
        input: rusoto::CreateQueueRequest,
    ) -> Result<rusoto::CreateQueueResult, RusotoError<rusoto::CreateQueueError>> {
        let call = create_queue_call(self.client.create_queue(), input)?;
        let output = call.send().await.or_rusoto_by_code(|code, message| match code {
            "AWS.SimpleQueueService.QueueDeletedRecently" => {
                Some(rusoto::CreateQueueError::QueueDeletedRecently(message))
            }
            "QueueAlreadyExists" => Some(rusoto::CreateQueueError::QueueNameExists(message)),
            _ => None,
        })?;
        Ok(create_queue_output_into_rusoto(output)?)
    }

    async fn delete_message(
        &self,
        input: rusoto::DeleteMessageRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteMessageError>> {
        let call = delete_message_call(self.client.delete_message(), input)?;
        call.send().await.or_rusoto_by_code(|code, message| match code {
            "InvalidIdFormat" => Some(rusoto::DeleteMessageError::InvalidIdFormat(message)),
            "ReceiptHandleIsInvalid" => Some(rusoto::DeleteMessageError::ReceiptHandleIsInvalid(message)),
            _ => None,
        })?;
        Ok(())
    }

    async fn delete_message_batch(
        &self,
        input: rusoto::DeleteMessageBatchRequest,
    ) -> Result<rusoto::DeleteMessageBatchResult, RusotoError<rusoto::DeleteMessageBatchError>> {
        let call = delete_message_batch_call(self.client.delete_message_batch(), input)?;
        let output = call.send().await.or_rusoto_by_code(|code, message| match code {
            "AWS.SimpleQueueService.BatchEntryIdsNotDistinct" => {
                Some(rusoto::DeleteMessageBatchError::BatchEntryIdsNotDistinct(message))
            }
            "AWS.SimpleQueueService.EmptyBatchRequest" => {
                Some(rusoto::DeleteMessageBatchError::EmptyBatchRequest(message))
            }
            "AWS.SimpleQueueService.InvalidBatchEntryId" => {
                Some(rusoto::DeleteMessageBatchError::InvalidBatchEntryId(message))
            }
            "AWS.SimpleQueueService.TooManyEntriesInBatchRequest" => {
                Some(rusoto::DeleteMessageBatchError::TooManyEntriesInBatchRequest(message))
            }
            _ => None,
        })?;
        Ok(delete_message_batch_output_into_rusoto(output)?)
    }

    async fn delete_queue(
        &self,
        input: rusoto::DeleteQueueRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteQueueError>> {
        let call = delete_queue_call(self.client.delete_queue(), input)?;
        call.send().await.or_rusoto_by_code(|_, _| None)?;
        Ok(())
    }

    async fn get_queue_attributes(
        &self,
        input: rusoto::GetQueueAttributesRequest,
    ) -> Result<rusoto::GetQueueAttributesResult, RusotoError<rusoto::GetQueueAttributesError>> {
        let call = get_queue_attributes_call(self.client.get_queue_attributes(), input)?;
        let output = call.send().await.or_rusoto_by_code(|code, message| match code {
            "InvalidAttributeName" => Some(rusoto::GetQueueAttributesError::InvalidAttributeName(message)),
            _ => None,
        })?;
        Ok(get_queue_attributes_output_into_rusoto(output)?)
    }

    async fn get_queue_url(
        &self,
        input: rusoto::GetQueueUrlRequest,
    ) -> Result<rusoto::GetQueueUrlResult, RusotoError<rusoto::GetQueueUrlError>> {
        let call = get_queue_url_call(self.client.get_queue_url(), input)?;
        let output = call.send().await.or_rusoto_by_code(|code, message| match code {
            "AWS.SimpleQueueService.NonExistentQueue" => {
                Some(rusoto::GetQueueUrlError::QueueDoesNotExist(message))
            }
            _ => None,
        })?;
        Ok(get_queue_url_output_into_rusoto(output)?)
    }

    async fn list_dead_letter_source_queues(
        &self,
        input: rusoto::ListDeadLetterSourceQueuesRequest,
    ) -> Result<rusoto::ListDeadLetterSourceQueuesResult, RusotoError<rusoto::ListDeadLetterSourceQueuesError>>
    {
        let call = list_dead_letter_source_queues_call(self.client.list_dead_letter_source_queues(), input)?;
        let output = call.send().await.or_rusoto_by_code(|code, message| match code {
            "AWS.SimpleQueueService.NonExistentQueue" => {
                Some(rusoto::ListDeadLetterSourceQueuesError::QueueDoesNotExist(message))
            }
            _ => None,
        })?;
        Ok(list_dead_letter_source_queues_output_into_rusoto(output)?)
    }

    async fn list_queue_tags(
        &self,
        input: rusoto::ListQueueTagsRequest,
    ) -> Result<rusoto::ListQueueTagsResult, RusotoError<rusoto::ListQueueTagsError>> {
        let call = list_queue_tags_call(self.client.list_queue_tags(), input)?;
        let output = call.send().await.or_rusoto_by_code(|_, _| None)?;
        Ok(list_queue_tags_output_into_rusoto(output)?)
    }

    async fn list_queues(
        &self,
        input: rusoto::ListQueuesRequest,
    ) -> Result<rusoto::ListQueuesResult, RusotoError<rusoto::ListQueuesError>> {
        let call = list_queues_call(self.client.list_queues(), input)?;
        let output = call.send().await.or_rusoto_by_code(|_, _| None)?;
        Ok(list_queues_output_into_rusoto(output)?)
    }

    async fn purge_queue(
        &self,
        input: rusoto::PurgeQueueRequest,
    ) -> Result<(), RusotoError<rusoto::PurgeQueueError>> {
        let call = purge_queue_call(self.client.purge_queue(), input)?;
        call.send().await.or_rusoto_by_code(|code, message| match code {
            "AWS.SimpleQueueService.PurgeQueueInProgress" => {
                Some(rusoto::PurgeQueueError::PurgeQueueInProgress(message))
            }
            "AWS.SimpleQueueService.NonExistentQueue" => {
                Some(rusoto::PurgeQueueError::QueueDoesNotExist(message))
            }
            _ => None,
        })?;
        Ok(())
    }

    async fn receive_message(
        &self,
        input: rusoto::ReceiveMessageRequest,
    ) -> Result<rusoto::ReceiveMessageResult, RusotoError<rusoto::ReceiveMessageError>> {
        let call = receive_message_call(self.client.receive_message(), input)?;
        let output = call.send().await.or_rusoto_by_code(|code, message| match code {
            "OverLimit" => Some(rusoto::ReceiveMessageError::OverLimit(message)),
            _ => None,
        })?;
        Ok(receive_message_output_into_rusoto(output)?)
    }

    async fn remove_permission(
        &self,
        input: rusoto::RemovePermissionRequest,
    ) -> Result<(), RusotoError<rusoto::RemovePermissionError>> {
        let call = remove_permission_call(self.client.remove_permission(), input)?;
        call.send().await.or_rusoto_by_code(|_, _| None)?;
        Ok(())
    }

    async fn send_message(
        &self,
        input: rusoto::SendMessageRequest,
    ) -> Result<rusoto::SendMessageResult, RusotoError<rusoto::SendMessageError>> {
        let call = send_message_call(self.client.send_message(), input)?;
        let output = call.send().await.or_rusoto_by_code(|code, message| match code {
            "InvalidMessageContents" => Some(rusoto::SendMessageError::InvalidMessageContents(message)),
            "AWS.SimpleQueueService.UnsupportedOperation" => {
                Some(rusoto::SendMessageError::UnsupportedOperation(message))
            }
            _ => None,
        })?;
        Ok(send_message_output_into_rusoto(output)?)
    }

    async fn send_message_batch(
        &self,
        input: rusoto::SendMessageBatchRequest,
    ) -> Result<rusoto::SendMessageBatchResult, RusotoError<rusoto::SendMessageBatchError>> {
        let call = send_message_batch_call(self.client.send_message_batch(), input)?;
        let output = call.send().await.or_rusoto_by_code(|code, message| match code {
            "AWS.SimpleQueueService.BatchEntryIdsNotDistinct" => {
                Some(rusoto::SendMessageBatchError::BatchEntryIdsNotDistinct(message))
            }
            "AWS.SimpleQueueService.BatchRequestTooLong" => {
                Some(rusoto::SendMessageBatchError::BatchRequestTooLong(message))
            }
            "AWS.SimpleQueueService.EmptyBatchRequest" => {
                Some(rusoto::SendMessageBatchError::EmptyBatchRequest(message))
            }
            "AWS.SimpleQueueService.InvalidBatchEntryId" => {
                Some(rusoto::SendMessageBatchError::InvalidBatchEntryId(message))
            }
            "AWS.SimpleQueueService.TooManyEntriesInBatchRequest" => {
                Some(rusoto::SendMessageBatchError::TooManyEntriesInBatchRequest(message))
            }
            "AWS.SimpleQueueService.UnsupportedOperation" => {
                Some(rusoto::SendMessageBatchError::UnsupportedOperation(message))
            }
            _ => None,
        })?;
        Ok(send_message_batch_output_into_rusoto(output)?)
    }

    async fn set_queue_attributes(
        &self,
        input: rusoto::SetQueueAttributesRequest,
    ) -> Result<(), RusotoError<rusoto::SetQueueAttributesError>> {
        let call = set_queue_attributes_call(self.client.set_queue_attributes(), input)?;
        call.send().await.or_rusoto_by_code(|code, message| match code {
            "InvalidAttributeName" => Some(rusoto::SetQueueAttributesError::InvalidAttributeName(message)),
            _ => None,
        })?;
        Ok(())
    }

    async fn tag_queue(
        &self,
        input: rusoto::TagQueueRequest,
    ) -> Result<(), RusotoError<rusoto::TagQueueError>> {
        let call = tag_queue_call(self.client.tag_queue(), input)?;
        call.send().await.or_rusoto_by_code(|_, _| None)?;
        Ok(())
    }

    async fn untag_queue(
        &self,
        input: rusoto::UntagQueueRequest,
    ) -> Result<(), RusotoError<rusoto::UntagQueueError>> {
        let call = untag_queue_call(self.client.untag_queue(), input)?;
        call.send().await.or_rusoto_by_code(|_, _| None)?;
        Ok(())
    }
}

fn add_permission_call(
    call: sdk::operation::add_permission::builders::AddPermissionFluentBuilder,
    input: rusoto::AddPermissionRequest,
) -> Result<sdk::operation::add_permission::builders::AddPermissionFluentBuilder, Unfit> {
    Ok(call
        .set_aws_account_ids(Some(input.aws_account_ids))
        .set_actions(Some(input.actions))
        .set_label(Some(input.label))
        .set_queue_url(Some(input.queue_url)))
}

fn change_message_visibility_call(
    call: sdk::operation::change_message_visibility::builders::ChangeMessageVisibilityFluentBuilder,
    input: rusoto::ChangeMessageVisibilityRequest,
) -> Result<sdk::operation::change_message_visibility::builders::ChangeMessageVisibilityFluentBuilder, Unfit>
{
    Ok(call
        .set_queue_url(Some(input.queue_url))
        .set_receipt_handle(Some(input.receipt_handle))
        .set_visibility_timeout(Some(support::integer(
            input.visibility_timeout,
            "ChangeMessageVisibilityRequest::visibility_timeout",
        )?)))
}

fn change_message_visibility_batch_call(
    call: sdk::operation::change_message_visibility_batch::builders::ChangeMessageVisibilityBatchFluentBuilder,
    input: rusoto::ChangeMessageVisibilityBatchRequest,
) -> Result<
    sdk::operation::change_message_visibility_batch::builders::ChangeMessageVisibilityBatchFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_entries(Some(
            input
                .entries
                .into_iter()
                .map(change_message_visibility_batch_request_entry_into_sdk)
                .collect::<Result<Vec<_>, Unfit>>()?,
        ))
        .set_queue_url(Some(input.queue_url)))
}

fn create_queue_call(
    call: sdk::operation::create_queue::builders::CreateQueueFluentBuilder,
    input: rusoto::CreateQueueRequest,
) -> Result<sdk::operation::create_queue::builders::CreateQueueFluentBuilder, Unfit> {
    Ok(call
        .set_attributes(
            input
                .attributes
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| Ok((sdk::types::QueueAttributeName::from(key.as_str()), value)))
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_queue_name(Some(input.queue_name))
        .set_tags(input.tags))
}

fn delete_message_call(
    call: sdk::operation::delete_message::builders::DeleteMessageFluentBuilder,
    input: rusoto::DeleteMessageRequest,
) -> Result<sdk::operation::delete_message::builders::DeleteMessageFluentBuilder, Unfit> {
    Ok(call.set_queue_url(Some(input.queue_url)).set_receipt_handle(Some(input.receipt_handle)))
}

fn delete_message_batch_call(
    call: sdk::operation::delete_message_batch::builders::DeleteMessageBatchFluentBuilder,
    input: rusoto::DeleteMessageBatchRequest,
) -> Result<sdk::operation::delete_message_batch::builders::DeleteMessageBatchFluentBuilder, Unfit> {
    Ok(call
        .set_entries(Some(
            input
                .entries
                .into_iter()
                .map(delete_message_batch_request_entry_into_sdk)
                .collect::<Result<Vec<_>, Unfit>>()?,
        ))
        .set_queue_url(Some(input.queue_url)))
}

fn delete_queue_call(
    call: sdk::operation::delete_queue::builders::DeleteQueueFluentBuilder,
    input: rusoto::DeleteQueueRequest,
) -> Result<sdk::operation::delete_queue::builders::DeleteQueueFluentBuilder, Unfit> {
    Ok(call.set_queue_url(Some(input.queue_url)))
}

fn get_queue_attributes_call(
    call: sdk::operation::get_queue_attributes::builders::GetQueueAttributesFluentBuilder,
    input: rusoto::GetQueueAttributesRequest,
) -> Result<sdk::operation::get_queue_attributes::builders::GetQueueAttributesFluentBuilder, Unfit> {
    Ok(call
        .set_attribute_names(input.attribute_names.map(|it| {
            it.into_iter().map(|it| sdk::types::QueueAttributeName::from(it.as_str())).collect::<Vec<_>>()
        }))
        .set_queue_url(Some(input.queue_url)))
}

fn get_queue_url_call(
    call: sdk::operation::get_queue_url::builders::GetQueueUrlFluentBuilder,
    input: rusoto::GetQueueUrlRequest,
) -> Result<sdk::operation::get_queue_url::builders::GetQueueUrlFluentBuilder, Unfit> {
    Ok(call
        .set_queue_name(Some(input.queue_name))
        .set_queue_owner_aws_account_id(input.queue_owner_aws_account_id))
}

fn list_dead_letter_source_queues_call(
    call: sdk::operation::list_dead_letter_source_queues::builders::ListDeadLetterSourceQueuesFluentBuilder,
    input: rusoto::ListDeadLetterSourceQueuesRequest,
) -> Result<
    sdk::operation::list_dead_letter_source_queues::builders::ListDeadLetterSourceQueuesFluentBuilder,
    Unfit,
> {
    Ok(call
        .set_max_results(
            input
                .max_results
                .map(|it| support::integer(it, "ListDeadLetterSourceQueuesRequest::max_results"))
                .transpose()?,
        )
        .set_next_token(input.next_token)
        .set_queue_url(Some(input.queue_url)))
}

fn list_queue_tags_call(
    call: sdk::operation::list_queue_tags::builders::ListQueueTagsFluentBuilder,
    input: rusoto::ListQueueTagsRequest,
) -> Result<sdk::operation::list_queue_tags::builders::ListQueueTagsFluentBuilder, Unfit> {
    Ok(call.set_queue_url(Some(input.queue_url)))
}

fn list_queues_call(
    call: sdk::operation::list_queues::builders::ListQueuesFluentBuilder,
    input: rusoto::ListQueuesRequest,
) -> Result<sdk::operation::list_queues::builders::ListQueuesFluentBuilder, Unfit> {
    Ok(call
        .set_max_results(
            input.max_results.map(|it| support::integer(it, "ListQueuesRequest::max_results")).transpose()?,
        )
        .set_next_token(input.next_token)
        .set_queue_name_prefix(input.queue_name_prefix))
}

fn purge_queue_call(
    call: sdk::operation::purge_queue::builders::PurgeQueueFluentBuilder,
    input: rusoto::PurgeQueueRequest,
) -> Result<sdk::operation::purge_queue::builders::PurgeQueueFluentBuilder, Unfit> {
    Ok(call.set_queue_url(Some(input.queue_url)))
}

fn receive_message_call(
    call: sdk::operation::receive_message::builders::ReceiveMessageFluentBuilder,
    input: rusoto::ReceiveMessageRequest,
) -> Result<sdk::operation::receive_message::builders::ReceiveMessageFluentBuilder, Unfit> {
    Ok(call
        .set_attribute_names(input.attribute_names.map(|it| {
            it.into_iter().map(|it| sdk::types::QueueAttributeName::from(it.as_str())).collect::<Vec<_>>()
        }))
        .set_max_number_of_messages(
            input
                .max_number_of_messages
                .map(|it| support::integer(it, "ReceiveMessageRequest::max_number_of_messages"))
                .transpose()?,
        )
        .set_message_attribute_names(input.message_attribute_names)
        .set_queue_url(Some(input.queue_url))
        .set_receive_request_attempt_id(input.receive_request_attempt_id)
        .set_visibility_timeout(
            input
                .visibility_timeout
                .map(|it| support::integer(it, "ReceiveMessageRequest::visibility_timeout"))
                .transpose()?,
        )
        .set_wait_time_seconds(
            input
                .wait_time_seconds
                .map(|it| support::integer(it, "ReceiveMessageRequest::wait_time_seconds"))
                .transpose()?,
        ))
}

fn remove_permission_call(
    call: sdk::operation::remove_permission::builders::RemovePermissionFluentBuilder,
    input: rusoto::RemovePermissionRequest,
) -> Result<sdk::operation::remove_permission::builders::RemovePermissionFluentBuilder, Unfit> {
    Ok(call.set_label(Some(input.label)).set_queue_url(Some(input.queue_url)))
}

fn send_message_call(
    call: sdk::operation::send_message::builders::SendMessageFluentBuilder,
    input: rusoto::SendMessageRequest,
) -> Result<sdk::operation::send_message::builders::SendMessageFluentBuilder, Unfit> {
    Ok(call
        .set_delay_seconds(
            input
                .delay_seconds
                .map(|it| support::integer(it, "SendMessageRequest::delay_seconds"))
                .transpose()?,
        )
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
        .set_message_body(Some(input.message_body))
        .set_message_deduplication_id(input.message_deduplication_id)
        .set_message_group_id(input.message_group_id)
        .set_message_system_attributes(
            input
                .message_system_attributes
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| {
                            Ok((
                                sdk::types::MessageSystemAttributeNameForSends::from(key.as_str()),
                                message_system_attribute_value_into_sdk(value)?,
                            ))
                        })
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_queue_url(Some(input.queue_url)))
}

fn send_message_batch_call(
    call: sdk::operation::send_message_batch::builders::SendMessageBatchFluentBuilder,
    input: rusoto::SendMessageBatchRequest,
) -> Result<sdk::operation::send_message_batch::builders::SendMessageBatchFluentBuilder, Unfit> {
    Ok(call
        .set_entries(Some(
            input
                .entries
                .into_iter()
                .map(send_message_batch_request_entry_into_sdk)
                .collect::<Result<Vec<_>, Unfit>>()?,
        ))
        .set_queue_url(Some(input.queue_url)))
}

fn set_queue_attributes_call(
    call: sdk::operation::set_queue_attributes::builders::SetQueueAttributesFluentBuilder,
    input: rusoto::SetQueueAttributesRequest,
) -> Result<sdk::operation::set_queue_attributes::builders::SetQueueAttributesFluentBuilder, Unfit> {
    Ok(call
        .set_attributes(Some(
            input
                .attributes
                .into_iter()
                .map(|(key, value)| Ok((sdk::types::QueueAttributeName::from(key.as_str()), value)))
                .collect::<Result<HashMap<_, _>, Unfit>>()?,
        ))
        .set_queue_url(Some(input.queue_url)))
}

fn tag_queue_call(
    call: sdk::operation::tag_queue::builders::TagQueueFluentBuilder,
    input: rusoto::TagQueueRequest,
) -> Result<sdk::operation::tag_queue::builders::TagQueueFluentBuilder, Unfit> {
    Ok(call.set_queue_url(Some(input.queue_url)).set_tags(Some(input.tags)))
}

fn untag_queue_call(
    call: sdk::operation::untag_queue::builders::UntagQueueFluentBuilder,
    input: rusoto::UntagQueueRequest,
) -> Result<sdk::operation::untag_queue::builders::UntagQueueFluentBuilder, Unfit> {
    Ok(call.set_queue_url(Some(input.queue_url)).set_tag_keys(Some(input.tag_keys)))
}

pub(crate) fn change_message_visibility_batch_request_entry_into_sdk(
    it: rusoto::ChangeMessageVisibilityBatchRequestEntry,
) -> Result<sdk::types::ChangeMessageVisibilityBatchRequestEntry, Unfit> {
    let builder = sdk::types::ChangeMessageVisibilityBatchRequestEntry::builder()
        .set_id(Some(it.id))
        .set_receipt_handle(Some(it.receipt_handle))
        .set_visibility_timeout(
            it.visibility_timeout
                .map(|it| {
                    support::integer(it, "ChangeMessageVisibilityBatchRequestEntry::visibility_timeout")
                })
                .transpose()?,
        );
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn delete_message_batch_request_entry_into_sdk(
    it: rusoto::DeleteMessageBatchRequestEntry,
) -> Result<sdk::types::DeleteMessageBatchRequestEntry, Unfit> {
    let builder = sdk::types::DeleteMessageBatchRequestEntry::builder()
        .set_id(Some(it.id))
        .set_receipt_handle(Some(it.receipt_handle));
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn message_attribute_value_into_sdk(
    it: rusoto::MessageAttributeValue,
) -> Result<sdk::types::MessageAttributeValue, Unfit> {
    let builder = sdk::types::MessageAttributeValue::builder()
        .set_binary_list_values(
            it.binary_list_values
                .map(|it| {
                    it.into_iter()
                        .map(|it| support::blob_of_base64(it, "MessageAttributeValue::binary_list_values"))
                        .collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_binary_value(
            it.binary_value
                .map(|it| support::blob_of_base64(it, "MessageAttributeValue::binary_value"))
                .transpose()?,
        )
        .set_data_type(Some(it.data_type))
        .set_string_list_values(it.string_list_values)
        .set_string_value(it.string_value);
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn message_system_attribute_value_into_sdk(
    it: rusoto::MessageSystemAttributeValue,
) -> Result<sdk::types::MessageSystemAttributeValue, Unfit> {
    let builder = sdk::types::MessageSystemAttributeValue::builder()
        .set_binary_list_values(
            it.binary_list_values
                .map(|it| {
                    it.into_iter()
                        .map(|it| {
                            support::blob_of_base64(it, "MessageSystemAttributeValue::binary_list_values")
                        })
                        .collect::<Result<Vec<_>, Unfit>>()
                })
                .transpose()?,
        )
        .set_binary_value(
            it.binary_value
                .map(|it| support::blob_of_base64(it, "MessageSystemAttributeValue::binary_value"))
                .transpose()?,
        )
        .set_data_type(Some(it.data_type))
        .set_string_list_values(it.string_list_values)
        .set_string_value(it.string_value);
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn send_message_batch_request_entry_into_sdk(
    it: rusoto::SendMessageBatchRequestEntry,
) -> Result<sdk::types::SendMessageBatchRequestEntry, Unfit> {
    let builder = sdk::types::SendMessageBatchRequestEntry::builder()
        .set_delay_seconds(
            it.delay_seconds
                .map(|it| support::integer(it, "SendMessageBatchRequestEntry::delay_seconds"))
                .transpose()?,
        )
        .set_id(Some(it.id))
        .set_message_attributes(
            it.message_attributes
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| Ok((key, message_attribute_value_into_sdk(value)?)))
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        )
        .set_message_body(Some(it.message_body))
        .set_message_deduplication_id(it.message_deduplication_id)
        .set_message_group_id(it.message_group_id)
        .set_message_system_attributes(
            it.message_system_attributes
                .map(|it| {
                    it.into_iter()
                        .map(|(key, value)| {
                            Ok((
                                sdk::types::MessageSystemAttributeNameForSends::from(key.as_str()),
                                message_system_attribute_value_into_sdk(value)?,
                            ))
                        })
                        .collect::<Result<HashMap<_, _>, Unfit>>()
                })
                .transpose()?,
        );
    builder.build().map_err(Unfit::not_built)
}

pub(crate) fn change_message_visibility_batch_output_into_rusoto(
    it: sdk::operation::change_message_visibility_batch::ChangeMessageVisibilityBatchOutput,
) -> Result<rusoto::ChangeMessageVisibilityBatchResult, Unfit> {
    Ok(rusoto::ChangeMessageVisibilityBatchResult {
        failed: it
            .failed
            .into_iter()
            .map(batch_result_error_entry_into_rusoto)
            .collect::<Result<Vec<_>, Unfit>>()?,
        successful: it
            .successful
            .into_iter()
            .map(change_message_visibility_batch_result_entry_into_rusoto)
            .collect::<Result<Vec<_>, Unfit>>()?,
    })
}

pub(crate) fn create_queue_output_into_rusoto(
    it: sdk::operation::create_queue::CreateQueueOutput,
) -> Result<rusoto::CreateQueueResult, Unfit> {
    Ok(rusoto::CreateQueueResult { queue_url: it.queue_url })
}

pub(crate) fn delete_message_batch_output_into_rusoto(
    it: sdk::operation::delete_message_batch::DeleteMessageBatchOutput,
) -> Result<rusoto::DeleteMessageBatchResult, Unfit> {
    Ok(rusoto::DeleteMessageBatchResult {
        failed: it
            .failed
            .into_iter()
            .map(batch_result_error_entry_into_rusoto)
            .collect::<Result<Vec<_>, Unfit>>()?,
        successful: it
            .successful
            .into_iter()
            .map(delete_message_batch_result_entry_into_rusoto)
            .collect::<Result<Vec<_>, Unfit>>()?,
    })
}

pub(crate) fn get_queue_attributes_output_into_rusoto(
    it: sdk::operation::get_queue_attributes::GetQueueAttributesOutput,
) -> Result<rusoto::GetQueueAttributesResult, Unfit> {
    Ok(rusoto::GetQueueAttributesResult {
        attributes: it
            .attributes
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key.as_str().to_owned(), value)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
    })
}

pub(crate) fn get_queue_url_output_into_rusoto(
    it: sdk::operation::get_queue_url::GetQueueUrlOutput,
) -> Result<rusoto::GetQueueUrlResult, Unfit> {
    Ok(rusoto::GetQueueUrlResult { queue_url: it.queue_url })
}

pub(crate) fn list_dead_letter_source_queues_output_into_rusoto(
    it: sdk::operation::list_dead_letter_source_queues::ListDeadLetterSourceQueuesOutput,
) -> Result<rusoto::ListDeadLetterSourceQueuesResult, Unfit> {
    Ok(rusoto::ListDeadLetterSourceQueuesResult { next_token: it.next_token, queue_urls: it.queue_urls })
}

pub(crate) fn list_queue_tags_output_into_rusoto(
    it: sdk::operation::list_queue_tags::ListQueueTagsOutput,
) -> Result<rusoto::ListQueueTagsResult, Unfit> {
    Ok(rusoto::ListQueueTagsResult { tags: it.tags })
}

pub(crate) fn list_queues_output_into_rusoto(
    it: sdk::operation::list_queues::ListQueuesOutput,
) -> Result<rusoto::ListQueuesResult, Unfit> {
    Ok(rusoto::ListQueuesResult { next_token: it.next_token, queue_urls: it.queue_urls })
}

pub(crate) fn receive_message_output_into_rusoto(
    it: sdk::operation::receive_message::ReceiveMessageOutput,
) -> Result<rusoto::ReceiveMessageResult, Unfit> {
    Ok(rusoto::ReceiveMessageResult {
        messages: it
            .messages
            .map(|it| it.into_iter().map(message_into_rusoto).collect::<Result<Vec<_>, Unfit>>())
            .transpose()?,
    })
}

pub(crate) fn send_message_output_into_rusoto(
    it: sdk::operation::send_message::SendMessageOutput,
) -> Result<rusoto::SendMessageResult, Unfit> {
    Ok(rusoto::SendMessageResult {
        md5_of_message_attributes: it.md5_of_message_attributes,
        md5_of_message_body: it.md5_of_message_body,
        md5_of_message_system_attributes: it.md5_of_message_system_attributes,
        message_id: it.message_id,
        sequence_number: it.sequence_number,
    })
}

pub(crate) fn send_message_batch_output_into_rusoto(
    it: sdk::operation::send_message_batch::SendMessageBatchOutput,
) -> Result<rusoto::SendMessageBatchResult, Unfit> {
    Ok(rusoto::SendMessageBatchResult {
        failed: it
            .failed
            .into_iter()
            .map(batch_result_error_entry_into_rusoto)
            .collect::<Result<Vec<_>, Unfit>>()?,
        successful: it
            .successful
            .into_iter()
            .map(send_message_batch_result_entry_into_rusoto)
            .collect::<Result<Vec<_>, Unfit>>()?,
    })
}

pub(crate) fn batch_result_error_entry_into_rusoto(
    it: sdk::types::BatchResultErrorEntry,
) -> Result<rusoto::BatchResultErrorEntry, Unfit> {
    Ok(rusoto::BatchResultErrorEntry {
        code: it.code,
        id: it.id,
        message: it.message,
        sender_fault: it.sender_fault,
    })
}

pub(crate) fn change_message_visibility_batch_result_entry_into_rusoto(
    it: sdk::types::ChangeMessageVisibilityBatchResultEntry,
) -> Result<rusoto::ChangeMessageVisibilityBatchResultEntry, Unfit> {
    Ok(rusoto::ChangeMessageVisibilityBatchResultEntry { id: it.id })
}

pub(crate) fn delete_message_batch_result_entry_into_rusoto(
    it: sdk::types::DeleteMessageBatchResultEntry,
) -> Result<rusoto::DeleteMessageBatchResultEntry, Unfit> {
    Ok(rusoto::DeleteMessageBatchResultEntry { id: it.id })
}

pub(crate) fn message_into_rusoto(it: sdk::types::Message) -> Result<rusoto::Message, Unfit> {
    Ok(rusoto::Message {
        attributes: it
            .attributes
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key.as_str().to_owned(), value)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
        body: it.body,
        md5_of_body: it.md5_of_body,
        md5_of_message_attributes: it.md5_of_message_attributes,
        message_attributes: it
            .message_attributes
            .map(|it| {
                it.into_iter()
                    .map(|(key, value)| Ok((key, message_attribute_value_into_rusoto(value)?)))
                    .collect::<Result<HashMap<_, _>, Unfit>>()
            })
            .transpose()?,
        message_id: it.message_id,
        receipt_handle: it.receipt_handle,
    })
}

pub(crate) fn message_attribute_value_into_rusoto(
    it: sdk::types::MessageAttributeValue,
) -> Result<rusoto::MessageAttributeValue, Unfit> {
    Ok(rusoto::MessageAttributeValue {
        binary_list_values: it
            .binary_list_values
            .map(|it| it.into_iter().map(support::base64).collect::<Vec<_>>()),
        binary_value: it.binary_value.map(support::base64),
        data_type: it.data_type,
        string_list_values: it.string_list_values,
        string_value: it.string_value,
    })
}

pub(crate) fn send_message_batch_result_entry_into_rusoto(
    it: sdk::types::SendMessageBatchResultEntry,
) -> Result<rusoto::SendMessageBatchResultEntry, Unfit> {
    Ok(rusoto::SendMessageBatchResultEntry {
        id: it.id,
        md5_of_message_attributes: it.md5_of_message_attributes,
        md5_of_message_body: it.md5_of_message_body,
        md5_of_message_system_attributes: it.md5_of_message_system_attributes,
        message_id: it.message_id,
        sequence_number: it.sequence_number,
    })
}
