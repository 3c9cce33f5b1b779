use anyhow::{ensure, Result};
use rusoto_sqs::Message;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Order {
    pub number: u32,
    pub customer: String,
}

impl Order {
    pub fn of(message: &Message) -> Result<Self> {
        let order: Self = serde_json::from_str(message.body.as_deref().unwrap_or_default())?;
        ensure!(order.number > 0, "order without a number");
        Ok(order)
    }
}

/// How often SQS has handed a message out.
pub(crate) fn deliveries(message: &Message) -> u32 {
    message
        .attributes
        .as_ref()
        .and_then(|attributes| attributes.get("ApproximateReceiveCount"))
        .map_or(1, |count| count.parse().unwrap_or(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_is_read_from_a_message() {
        let message =
            Message { body: Some(r#"{"number": 7, "customer": "Ada"}"#.into()), ..Message::default() };
        assert_eq!(Order::of(&message).unwrap().number, 7);
        assert!(Order::of(&Message::default()).is_err());
    }
}
