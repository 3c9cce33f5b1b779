//! Needs SQS and SNS at `SQS_ENDPOINT` and `SNS_ENDPOINT`.

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use queue_worker::aws::{Sns, Sqs};
use queue_worker::notify::{Notifier, Topic};
use queue_worker::order::Order;
use queue_worker::worker::{Round, Worker};
use rusoto_sns::CreateTopicInput;
use rusoto_sqs::CreateQueueRequest;

fn asked_for() -> bool {
    std::env::var_os("SQS_ENDPOINT").is_some() && std::env::var_os("SNS_ENDPOINT").is_some()
}

async fn worker(queue: &str, notifier: impl Notifier + 'static) -> Worker {
    let sqs = queue_worker::queue().unwrap();
    let request = CreateQueueRequest { queue_name: queue.to_owned(), ..Default::default() };
    sqs.create_queue(request).await.unwrap();
    Worker::new(Arc::new(sqs), queue, Box::new(notifier)).await.unwrap()
}

fn order(number: u32) -> Order {
    Order { number, customer: "Grace".to_owned() }
}

#[derive(Clone, Default)]
struct Memory(Arc<Mutex<Vec<Order>>>);

#[async_trait]
impl Notifier for Memory {
    async fn done(&self, order: &Order) -> anyhow::Result<()> {
        anyhow::ensure!(order.number != 13, "an unlucky number");
        self.0.lock().unwrap().push(order.clone());
        Ok(())
    }
}

#[tokio::test]
async fn an_order_is_done_once_and_told() {
    if !asked_for() {
        return;
    }
    let sns = queue_worker::topics().unwrap();
    let topic = sns.create_topic(CreateTopicInput { name: "orders".to_owned(), ..Default::default() }).await;
    let arn = topic.unwrap().topic_arn.unwrap();
    let worker = worker("told", Topic::new(sns, arn)).await;
    worker.send(&order(1)).await.unwrap();
    assert_eq!(worker.round().await.unwrap(), Round { done: 1, ..Round::default() });
}

#[tokio::test]
async fn an_order_that_fails_comes_again_and_is_dropped_at_last() {
    if !asked_for() {
        return;
    }
    let memory = Memory::default();
    let worker = worker("fails", memory.clone()).await;
    worker.send(&order(13)).await.unwrap();
    for _ in 0..2 {
        assert_eq!(worker.round().await.unwrap(), Round { again: 1, ..Round::default() });
    }
    assert_eq!(worker.round().await.unwrap(), Round { dropped: 1, ..Round::default() });
    assert_eq!(*memory.0.lock().unwrap(), []);
}

#[tokio::test]
async fn a_queue_and_a_topic_that_are_not_there() {
    if !asked_for() {
        return;
    }
    let sqs = Arc::new(queue_worker::queue().unwrap());
    let err = Worker::new(sqs, "nowhere", Box::new(Memory::default())).await.err().unwrap();
    assert_eq!(err.to_string(), "no queue nowhere");
    let topic = Topic::new(queue_worker::topics().unwrap(), "arn:aws:sns:us-east-1:000000000000:nowhere");
    let err = topic.done(&order(2)).await.unwrap_err();
    assert!(err.to_string().starts_with("no topic arn:aws:sns:"), "{err}");
}
