// Written by `api-table routed sqs` from rusoto_sqs 0.48.0. Do not change it by hand.

//! Rusoto's `Sqs` over two of its implementations, and its operations.

#![allow(deprecated, unreachable_pub, unused_imports, unused_parens)]

use rusoto_sqs as rusoto;

use crate::routing::{Parts, Routed};

crate::routed! {
    "sqs", Sqs;
    add_permission(input: AddPermissionRequest) -> (), AddPermissionError, key[text queue_url], route(Parts::of_fields());
    change_message_visibility(input: ChangeMessageVisibilityRequest) -> (), ChangeMessageVisibilityError, key[text queue_url], route(Parts::of_fields());
    change_message_visibility_batch(input: ChangeMessageVisibilityBatchRequest) -> rusoto::ChangeMessageVisibilityBatchResult, ChangeMessageVisibilityBatchError, key[text queue_url], route(Parts::of_fields());
    create_queue(input: CreateQueueRequest) -> rusoto::CreateQueueResult, CreateQueueError, key[text queue_name], route(Parts::of_fields());
    delete_message(input: DeleteMessageRequest) -> (), DeleteMessageError, key[text queue_url], route(Parts::of_fields());
    delete_message_batch(input: DeleteMessageBatchRequest) -> rusoto::DeleteMessageBatchResult, DeleteMessageBatchError, key[text queue_url], route(Parts::of_fields());
    delete_queue(input: DeleteQueueRequest) -> (), DeleteQueueError, key[text queue_url], route(Parts::of_fields());
    get_queue_attributes(input: GetQueueAttributesRequest) -> rusoto::GetQueueAttributesResult, GetQueueAttributesError, key[text queue_url] reads, route(Parts::of_fields());
    get_queue_url(input: GetQueueUrlRequest) -> rusoto::GetQueueUrlResult, GetQueueUrlError, key[text queue_name] reads, route(Parts::of_fields());
    list_dead_letter_source_queues(input: ListDeadLetterSourceQueuesRequest) -> rusoto::ListDeadLetterSourceQueuesResult, ListDeadLetterSourceQueuesError, key[text queue_url] reads, route(Parts::of_fields());
    list_queue_tags(input: ListQueueTagsRequest) -> rusoto::ListQueueTagsResult, ListQueueTagsError, key[text queue_url] reads, route(Parts::of_fields());
    list_queues(input: ListQueuesRequest) -> rusoto::ListQueuesResult, ListQueuesError, key[] reads, route(Parts::of_fields());
    purge_queue(input: PurgeQueueRequest) -> (), PurgeQueueError, key[text queue_url], route(Parts::of_fields());
    receive_message(input: ReceiveMessageRequest) -> rusoto::ReceiveMessageResult, ReceiveMessageError, key[text queue_url], route(Parts::of_fields());
    remove_permission(input: RemovePermissionRequest) -> (), RemovePermissionError, key[text queue_url], route(Parts::of_fields());
    send_message(input: SendMessageRequest) -> rusoto::SendMessageResult, SendMessageError, key[text queue_url], route(Parts::of_fields());
    send_message_batch(input: SendMessageBatchRequest) -> rusoto::SendMessageBatchResult, SendMessageBatchError, key[text queue_url], route(Parts::of_fields());
    set_queue_attributes(input: SetQueueAttributesRequest) -> (), SetQueueAttributesError, key[text queue_url], route(Parts::of_fields());
    tag_queue(input: TagQueueRequest) -> (), TagQueueError, key[text queue_url], route(Parts::of_fields());
    untag_queue(input: UntagQueueRequest) -> (), UntagQueueError, key[text queue_url], route(Parts::of_fields());
}
