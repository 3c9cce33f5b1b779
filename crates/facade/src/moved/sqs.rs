// Written by `api-table moved sqs` from rusoto_sqs 0.48.0 and aws-sdk-sqs 1.119.0. Do not change it by hand.

//! The SDK's types of `Sqs` that convert.

#![allow(deprecated)]

use aws_sdk_sqs as sdk;
use rusoto_sqs as rusoto;

use crate::sqs as facade;

implement! {
    values {
        types::ChangeMessageVisibilityBatchRequestEntry, ChangeMessageVisibilityBatchRequestEntry, change_message_visibility_batch_request_entry_into_sdk;
        types::DeleteMessageBatchRequestEntry, DeleteMessageBatchRequestEntry, delete_message_batch_request_entry_into_sdk;
        types::MessageAttributeValue, MessageAttributeValue, message_attribute_value_into_sdk;
        types::MessageSystemAttributeValue, MessageSystemAttributeValue, message_system_attribute_value_into_sdk;
        types::SendMessageBatchRequestEntry, SendMessageBatchRequestEntry, send_message_batch_request_entry_into_sdk;
    }
    answers {
        operation::change_message_visibility_batch::ChangeMessageVisibilityBatchOutput, ChangeMessageVisibilityBatchResult, change_message_visibility_batch_output_into_rusoto;
        operation::create_queue::CreateQueueOutput, CreateQueueResult, create_queue_output_into_rusoto;
        operation::delete_message_batch::DeleteMessageBatchOutput, DeleteMessageBatchResult, delete_message_batch_output_into_rusoto;
        operation::get_queue_attributes::GetQueueAttributesOutput, GetQueueAttributesResult, get_queue_attributes_output_into_rusoto;
        operation::get_queue_url::GetQueueUrlOutput, GetQueueUrlResult, get_queue_url_output_into_rusoto;
        operation::list_dead_letter_source_queues::ListDeadLetterSourceQueuesOutput, ListDeadLetterSourceQueuesResult, list_dead_letter_source_queues_output_into_rusoto;
        operation::list_queue_tags::ListQueueTagsOutput, ListQueueTagsResult, list_queue_tags_output_into_rusoto;
        operation::list_queues::ListQueuesOutput, ListQueuesResult, list_queues_output_into_rusoto;
        operation::receive_message::ReceiveMessageOutput, ReceiveMessageResult, receive_message_output_into_rusoto;
        operation::send_message::SendMessageOutput, SendMessageResult, send_message_output_into_rusoto;
        operation::send_message_batch::SendMessageBatchOutput, SendMessageBatchResult, send_message_batch_output_into_rusoto;
        types::BatchResultErrorEntry, BatchResultErrorEntry, batch_result_error_entry_into_rusoto;
        types::ChangeMessageVisibilityBatchResultEntry, ChangeMessageVisibilityBatchResultEntry, change_message_visibility_batch_result_entry_into_rusoto;
        types::DeleteMessageBatchResultEntry, DeleteMessageBatchResultEntry, delete_message_batch_result_entry_into_rusoto;
        types::Message, Message, message_into_rusoto;
        types::MessageAttributeValue, MessageAttributeValue, message_attribute_value_into_rusoto;
        types::SendMessageBatchResultEntry, SendMessageBatchResultEntry, send_message_batch_result_entry_into_rusoto;
    }
}
