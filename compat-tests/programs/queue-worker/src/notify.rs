use std::collections::HashMap;

use async_trait::async_trait;
use rusoto_sns::{MessageAttributeValue, PublishError, PublishInput};

use crate::aws::{Sns, SnsClient};
use crate::order::Order;

/// Tells others about orders.
#[async_trait]
pub trait Notifier: Send + Sync {
    async fn done(&self, order: &Order) -> anyhow::Result<()>;
}

pub struct Topic {
    client: SnsClient,
    arn: String,
}

impl Topic {
    pub fn new(client: SnsClient, arn: impl Into<String>) -> Self {
        Topic { client, arn: arn.into() }
    }
}

#[async_trait]
impl Notifier for Topic {
    async fn done(&self, order: &Order) -> anyhow::Result<()> {
        let mut attributes = HashMap::new();
        attributes.insert(
            "customer".to_owned(),
            MessageAttributeValue {
                data_type: "String".to_owned(),
                string_value: Some(order.customer.clone()),
                ..Default::default()
            },
        );
        let published = self.client.publish(PublishInput {
            topic_arn: Some(self.arn.clone()),
            message: serde_json::to_string(order)?,
            message_attributes: Some(attributes),
            subject: Some(/* shown in mails */ format!("Order {}", order.number)),
            ..PublishInput::default()
        });
        match published.await {
            Ok(answer) => log::info!("told as {}", answer.message_id.unwrap_or_default()),
            Err(rusoto_core::RusotoError::Service(PublishError::NotFound(text))) => {
                anyhow::bail!("no topic {}: {text}", self.arn)
            }
            Err(err) => return Err(err.into()),
        }
        Ok(())
    }
}
