use std::sync::Arc;

use queue_worker::{notify::Topic, queue, topics, Worker};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let variable = |name| std::env::var(name).map_err(|_| anyhow::anyhow!("{name} is not set"));
    let topic = Topic::new(topics()?, variable("TOPIC_ARN")?);
    let worker = Worker::new(Arc::new(queue()?), &variable("QUEUE")?, Box::new(topic)).await?;
    loop {
        let round = worker.round().await?;
        println!("{round:?}");
    }
}
