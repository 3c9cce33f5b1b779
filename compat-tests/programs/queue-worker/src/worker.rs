use std::sync::Arc;

use anyhow::{anyhow, Result};
use rusoto_core::RusotoError::{self, HttpDispatch, Service};
use rusoto_sqs::{
    ChangeMessageVisibilityRequest, DeleteMessageBatchRequest, DeleteMessageBatchRequestEntry,
    GetQueueUrlError, GetQueueUrlRequest, Message, ReceiveMessageRequest, SendMessageRequest, Sqs,
};

use crate::order::{deliveries, Order};
use crate::Notifier;

/// A worker on one queue. The queue is an object, so that tests may have another one.
pub struct Worker {
    sqs: Arc<dyn Sqs + Send + Sync>,
    url: String,
    notifier: Box<dyn Notifier>,
}

/// What was done in one round.
#[derive(Debug, Default, PartialEq)]
pub struct Round {
    pub done: usize,
    pub again: usize,
    pub dropped: usize,
}

impl Worker {
    pub async fn new(
        sqs: Arc<dyn Sqs + Send + Sync>,
        queue: &str,
        notifier: Box<dyn Notifier>,
    ) -> Result<Self> {
        let request = GetQueueUrlRequest { queue_name: queue.to_owned(), queue_owner_aws_account_id: None };
        let url = match sqs.get_queue_url(request).await {
            Ok(result) => result.queue_url.ok_or_else(|| anyhow!("a queue without a URL"))?,
            Err(Service(GetQueueUrlError::QueueDoesNotExist(_))) => return Err(anyhow!("no queue {queue}")),
            Err(err) => return Err(err.into()),
        };
        Ok(Self { sqs, url, notifier })
    }

    /// Puts an order into the queue.
    pub async fn send(&self, order: &Order) -> Result<String> {
        let sent = self
            .sqs
            .send_message(SendMessageRequest {
                queue_url: self.url.clone(),
                message_body: serde_json::to_string(order)?,
                delay_seconds: Some(0),
                ..Default::default()
            })
            .await?;
        sent.message_id.ok_or_else(|| anyhow!("a message without an id"))
    }

    /// Takes up to ten messages and works on them.
    pub async fn round(&self) -> Result<Round> {
        let request = ReceiveMessageRequest {
            attribute_names: Some(vec!["ApproximateReceiveCount".to_owned()]),
            max_number_of_messages: Some(10),
            wait_time_seconds: Some(1),
            queue_url: self.url.clone(),
            ..Default::default()
        };
        let messages = match self.sqs.receive_message(request).await {
            Ok(received) => received.messages.unwrap_or_default(),
            // The long poll was cut off, which is usual.
            Err(HttpDispatch(_)) => return Ok(Round::default()),
            Err(err) => return Err(err.into()),
        };

        let mut round = Round::default();
        let mut entries = Vec::new();
        for message in &messages {
            let receipt_handle = message.receipt_handle.clone().unwrap_or_default();
            match self.work(message).await {
                Ok(()) => round.done += 1,
                Err(err) if deliveries(message) < 3 => {
                    log::warn!("later: {err:#}");
                    round.again += 1;
                    self.later(receipt_handle).await?;
                    continue;
                }
                Err(err) => {
                    log::error!("dropped: {err:#}");
                    round.dropped += 1;
                }
            }
            entries.push(DeleteMessageBatchRequestEntry { id: entries.len().to_string(), receipt_handle });
        }
        if !entries.is_empty() {
            let request = DeleteMessageBatchRequest { entries, queue_url: self.url.clone() };
            let result = self.sqs.delete_message_batch(request).await?;
            for failed in &result.failed {
                log::error!("{} comes again: {}", failed.id, failed.code);
            }
        }
        Ok(round)
    }

    async fn work(&self, message: &Message) -> Result<()> {
        let order = Order::of(message)?;
        self.notifier.done(&order).await
    }

    /// Shows the message again at once.
    async fn later(&self, receipt_handle: String) -> Result<()> {
        let request = ChangeMessageVisibilityRequest {
            queue_url: self.url.clone(),
            receipt_handle,
            visibility_timeout: 0,
        };
        let changed = self.sqs.change_message_visibility(request);
        changed.await.or_else(|err| match err {
            RusotoError::Unknown(response) if response.status == 400 => Ok(()),
            err => Err(err.into()),
        })
    }
}
