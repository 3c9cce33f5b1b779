// Written by `api-table routed sqs` from rusoto_sqs 0.48.0. Do not change it by hand.

//! Rusoto's `Sqs` over two of its implementations, and its operations.

#![allow(deprecated, unreachable_pub, unused_imports)]

use std::sync::Arc;

use async_trait::async_trait;
use rusoto_core::RusotoError;
use rusoto_sqs as rusoto;

use crate::routing::{Key, Operation, Parts, Routed, Side};

/// The operations of [`Sqs`](rusoto::Sqs), in its order.
pub static OPERATIONS: [Operation; 20] = [
    Operation::new("sqs", "add_permission", &["queue_url"]),
    Operation::new("sqs", "change_message_visibility", &["queue_url"]),
    Operation::new("sqs", "change_message_visibility_batch", &["queue_url"]),
    Operation::new("sqs", "create_queue", &["queue_name"]),
    Operation::new("sqs", "delete_message", &["queue_url"]),
    Operation::new("sqs", "delete_message_batch", &["queue_url"]),
    Operation::new("sqs", "delete_queue", &["queue_url"]),
    Operation::new("sqs", "get_queue_attributes", &["queue_url"]).reads(),
    Operation::new("sqs", "get_queue_url", &["queue_name"]).reads(),
    Operation::new("sqs", "list_dead_letter_source_queues", &["queue_url"]).reads(),
    Operation::new("sqs", "list_queue_tags", &["queue_url"]).reads(),
    Operation::new("sqs", "list_queues", &[]).reads(),
    Operation::new("sqs", "purge_queue", &["queue_url"]),
    Operation::new("sqs", "receive_message", &["queue_url"]),
    Operation::new("sqs", "remove_permission", &["queue_url"]),
    Operation::new("sqs", "send_message", &["queue_url"]),
    Operation::new("sqs", "send_message_batch", &["queue_url"]),
    Operation::new("sqs", "set_queue_attributes", &["queue_url"]),
    Operation::new("sqs", "tag_queue", &["queue_url"]),
    Operation::new("sqs", "untag_queue", &["queue_url"]),
];

#[async_trait]
impl<Old, New> rusoto::Sqs for Routed<Old, New>
where
    Old: rusoto::Sqs + Send + Sync + 'static,
    New: rusoto::Sqs + Send + Sync + 'static,
{
    async fn add_permission(
        &self,
        input: rusoto::AddPermissionRequest,
    ) -> Result<(), RusotoError<rusoto::AddPermissionError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            0,
            |input: &rusoto::AddPermissionRequest| Key::new().text(&input.queue_url).hash(),
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

    async fn change_message_visibility(
        &self,
        input: rusoto::ChangeMessageVisibilityRequest,
    ) -> Result<(), RusotoError<rusoto::ChangeMessageVisibilityError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            1,
            |input: &rusoto::ChangeMessageVisibilityRequest| Key::new().text(&input.queue_url).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.change_message_visibility(input).await,
                        Side::New => sides.new.change_message_visibility(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn change_message_visibility_batch(
        &self,
        input: rusoto::ChangeMessageVisibilityBatchRequest,
    ) -> Result<
        rusoto::ChangeMessageVisibilityBatchResult,
        RusotoError<rusoto::ChangeMessageVisibilityBatchError>,
    > {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            2,
            |input: &rusoto::ChangeMessageVisibilityBatchRequest| Key::new().text(&input.queue_url).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.change_message_visibility_batch(input).await,
                        Side::New => sides.new.change_message_visibility_batch(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn create_queue(
        &self,
        input: rusoto::CreateQueueRequest,
    ) -> Result<rusoto::CreateQueueResult, RusotoError<rusoto::CreateQueueError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            3,
            |input: &rusoto::CreateQueueRequest| Key::new().text(&input.queue_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.create_queue(input).await,
                        Side::New => sides.new.create_queue(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_message(
        &self,
        input: rusoto::DeleteMessageRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteMessageError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            4,
            |input: &rusoto::DeleteMessageRequest| Key::new().text(&input.queue_url).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_message(input).await,
                        Side::New => sides.new.delete_message(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_message_batch(
        &self,
        input: rusoto::DeleteMessageBatchRequest,
    ) -> Result<rusoto::DeleteMessageBatchResult, RusotoError<rusoto::DeleteMessageBatchError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            5,
            |input: &rusoto::DeleteMessageBatchRequest| Key::new().text(&input.queue_url).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_message_batch(input).await,
                        Side::New => sides.new.delete_message_batch(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn delete_queue(
        &self,
        input: rusoto::DeleteQueueRequest,
    ) -> Result<(), RusotoError<rusoto::DeleteQueueError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            6,
            |input: &rusoto::DeleteQueueRequest| Key::new().text(&input.queue_url).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.delete_queue(input).await,
                        Side::New => sides.new.delete_queue(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_queue_attributes(
        &self,
        input: rusoto::GetQueueAttributesRequest,
    ) -> Result<rusoto::GetQueueAttributesResult, RusotoError<rusoto::GetQueueAttributesError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            7,
            |input: &rusoto::GetQueueAttributesRequest| Key::new().text(&input.queue_url).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_queue_attributes(input).await,
                        Side::New => sides.new.get_queue_attributes(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn get_queue_url(
        &self,
        input: rusoto::GetQueueUrlRequest,
    ) -> Result<rusoto::GetQueueUrlResult, RusotoError<rusoto::GetQueueUrlError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            8,
            |input: &rusoto::GetQueueUrlRequest| Key::new().text(&input.queue_name).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.get_queue_url(input).await,
                        Side::New => sides.new.get_queue_url(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_dead_letter_source_queues(
        &self,
        input: rusoto::ListDeadLetterSourceQueuesRequest,
    ) -> Result<rusoto::ListDeadLetterSourceQueuesResult, RusotoError<rusoto::ListDeadLetterSourceQueuesError>>
    {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            9,
            |input: &rusoto::ListDeadLetterSourceQueuesRequest| Key::new().text(&input.queue_url).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_dead_letter_source_queues(input).await,
                        Side::New => sides.new.list_dead_letter_source_queues(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_queue_tags(
        &self,
        input: rusoto::ListQueueTagsRequest,
    ) -> Result<rusoto::ListQueueTagsResult, RusotoError<rusoto::ListQueueTagsError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            10,
            |input: &rusoto::ListQueueTagsRequest| Key::new().text(&input.queue_url).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_queue_tags(input).await,
                        Side::New => sides.new.list_queue_tags(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn list_queues(
        &self,
        input: rusoto::ListQueuesRequest,
    ) -> Result<rusoto::ListQueuesResult, RusotoError<rusoto::ListQueuesError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            11,
            |_: &rusoto::ListQueuesRequest| None,
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.list_queues(input).await,
                        Side::New => sides.new.list_queues(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn purge_queue(
        &self,
        input: rusoto::PurgeQueueRequest,
    ) -> Result<(), RusotoError<rusoto::PurgeQueueError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            12,
            |input: &rusoto::PurgeQueueRequest| Key::new().text(&input.queue_url).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.purge_queue(input).await,
                        Side::New => sides.new.purge_queue(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn receive_message(
        &self,
        input: rusoto::ReceiveMessageRequest,
    ) -> Result<rusoto::ReceiveMessageResult, RusotoError<rusoto::ReceiveMessageError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            13,
            |input: &rusoto::ReceiveMessageRequest| Key::new().text(&input.queue_url).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.receive_message(input).await,
                        Side::New => sides.new.receive_message(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn remove_permission(
        &self,
        input: rusoto::RemovePermissionRequest,
    ) -> Result<(), RusotoError<rusoto::RemovePermissionError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            14,
            |input: &rusoto::RemovePermissionRequest| Key::new().text(&input.queue_url).hash(),
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

    async fn send_message(
        &self,
        input: rusoto::SendMessageRequest,
    ) -> Result<rusoto::SendMessageResult, RusotoError<rusoto::SendMessageError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            15,
            |input: &rusoto::SendMessageRequest| Key::new().text(&input.queue_url).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.send_message(input).await,
                        Side::New => sides.new.send_message(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn send_message_batch(
        &self,
        input: rusoto::SendMessageBatchRequest,
    ) -> Result<rusoto::SendMessageBatchResult, RusotoError<rusoto::SendMessageBatchError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            16,
            |input: &rusoto::SendMessageBatchRequest| Key::new().text(&input.queue_url).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.send_message_batch(input).await,
                        Side::New => sides.new.send_message_batch(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn set_queue_attributes(
        &self,
        input: rusoto::SetQueueAttributesRequest,
    ) -> Result<(), RusotoError<rusoto::SetQueueAttributesError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            17,
            |input: &rusoto::SetQueueAttributesRequest| Key::new().text(&input.queue_url).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.set_queue_attributes(input).await,
                        Side::New => sides.new.set_queue_attributes(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn tag_queue(
        &self,
        input: rusoto::TagQueueRequest,
    ) -> Result<(), RusotoError<rusoto::TagQueueError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            18,
            |input: &rusoto::TagQueueRequest| Key::new().text(&input.queue_url).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.tag_queue(input).await,
                        Side::New => sides.new.tag_queue(input).await,
                    }
                }
            },
        )
        .await
    }

    async fn untag_queue(
        &self,
        input: rusoto::UntagQueueRequest,
    ) -> Result<(), RusotoError<rusoto::UntagQueueError>> {
        let sides = self.sides();
        self.route(
            &OPERATIONS,
            19,
            |input: &rusoto::UntagQueueRequest| Key::new().text(&input.queue_url).hash(),
            input,
            Parts::of_fields(),
            move |side, input| {
                let sides = Arc::clone(&sides);
                async move {
                    match side {
                        Side::Old => sides.old.untag_queue(input).await,
                        Side::New => sides.new.untag_queue(input).await,
                    }
                }
            },
        )
        .await
    }
}
