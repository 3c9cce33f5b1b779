//! The query protocol: SQS, SNS.

use crate::{Outcome, parts, server};
use rusoto_core::RusotoError;
use rusoto_sns::{CreateTopicInput, PublishInput, Sns, SnsClient};
use rusoto_sqs::{
    CreateQueueRequest, GetQueueUrlError, GetQueueUrlRequest, ReceiveMessageRequest, SendMessageRequest, Sqs,
    SqsClient,
};

#[tokio::test]
async fn sqs() -> Outcome {
    let Some(server) = server().await? else { return Ok(()) };
    let (http, provider, region) = parts(&server)?;
    let client = SqsClient::new_with(http, provider, region);
    let create = CreateQueueRequest { queue_name: "jobs".to_owned(), ..Default::default() };
    let queue_url = client.create_queue(create).await?.queue_url.ok_or("no queue")?;
    let message_body = "a <b> & \"ü\"".to_owned();
    let send = SendMessageRequest {
        message_body: message_body.clone(),
        queue_url: queue_url.clone(),
        ..Default::default()
    };
    assert!(client.send_message(send).await?.message_id.is_some());
    let received = client.receive_message(ReceiveMessageRequest { queue_url, ..Default::default() }).await?;
    let bodies = received.messages.unwrap_or_default().into_iter().map(|message| message.body);
    assert_eq!(bodies.collect::<Vec<_>>(), [Some(message_body)]);

    let none = GetQueueUrlRequest { queue_name: "none".to_owned(), ..Default::default() };
    let error = client.get_queue_url(none).await.err();
    // The code is one of the JSON protocol, on which Rusoto's error does not match.
    assert!(
        matches!(
            &error,
            Some(RusotoError::Service(GetQueueUrlError::QueueDoesNotExist(_)) | RusotoError::Unknown(_))
        ),
        "{error:?}"
    );
    Ok(())
}

#[tokio::test]
async fn sns() -> Outcome {
    let Some(server) = server().await? else { return Ok(()) };
    let (http, provider, region) = parts(&server)?;
    let client = SnsClient::new_with(http, provider, region);
    let create = CreateTopicInput { name: "news".to_owned(), ..Default::default() };
    let topic_arn = client.create_topic(create).await?.topic_arn;
    assert!(topic_arn.as_deref().is_some_and(|arn| arn.ends_with(":news")), "{topic_arn:?}");
    let publish = PublishInput { message: "hello, wörld".to_owned(), topic_arn, ..Default::default() };
    assert!(client.publish(publish).await?.message_id.is_some());
    Ok(())
}
