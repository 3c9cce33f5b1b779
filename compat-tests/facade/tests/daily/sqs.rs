//! SQS.

use rusoto_sqs::*;

use super::Log;

pub(crate) async fn story(client: &(dyn Sqs + Send + Sync), log: &mut Log) {
    let attributes = [("VisibilityTimeout".to_owned(), "45".to_owned())];
    let create = CreateQueueRequest {
        queue_name: "jobs".to_owned(),
        attributes: Some(attributes.into()),
        tags: Some([("team".to_owned(), "a b".to_owned())].into()),
    };
    let queue_url = log.ok("create_queue", client.create_queue(create).await).queue_url.unwrap();
    let url = || queue_url.clone();
    let named =
        |name: &str| GetQueueUrlRequest { queue_name: name.to_owned(), queue_owner_aws_account_id: None };
    log.ok("get_queue_url", client.get_queue_url(named("jobs")).await);
    log.refused("get_queue_url", client.get_queue_url(named("none")).await);
    log.ok("list_queues", client.list_queues(ListQueuesRequest::default()).await);
    let attributes = [("DelaySeconds".to_owned(), "0".to_owned())].into();
    let set = SetQueueAttributesRequest { attributes, queue_url: url() };
    log.ok("set_queue_attributes", client.set_queue_attributes(set).await);
    let get = GetQueueAttributesRequest {
        attribute_names: Some(vec!["DelaySeconds".to_owned(), "VisibilityTimeout".to_owned()]),
        queue_url: url(),
    };
    log.ok("get_queue_attributes", client.get_queue_attributes(get).await);

    let kind = MessageAttributeValue {
        data_type: "String".to_owned(),
        string_value: Some("größe & <x>".to_owned()),
        ..Default::default()
    };
    let send = SendMessageRequest {
        queue_url: url(),
        message_body: "a <b> & \"ü\"\n+ %20".to_owned(),
        message_attributes: Some([("kind".to_owned(), kind)].into()),
        ..Default::default()
    };
    log.ok("send_message", client.send_message(send).await);
    let receive = || ReceiveMessageRequest {
        queue_url: url(),
        attribute_names: Some(vec!["ApproximateReceiveCount".to_owned()]),
        message_attribute_names: Some(vec!["All".to_owned()]),
        max_number_of_messages: Some(10),
        wait_time_seconds: Some(0),
        ..Default::default()
    };
    let received = log.ok("receive_message", client.receive_message(receive()).await);
    let receipt_handle = received.messages.unwrap().remove(0).receipt_handle.unwrap();
    let change = ChangeMessageVisibilityRequest {
        queue_url: url(),
        receipt_handle: receipt_handle.clone(),
        visibility_timeout: 90,
    };
    log.ok("change_message_visibility", client.change_message_visibility(change).await);
    let delete = DeleteMessageRequest { queue_url: url(), receipt_handle };
    log.ok("delete_message", client.delete_message(delete).await);
    log.ok("receive_message", client.receive_message(receive()).await);

    let entries = ["one", "two"].map(|id| SendMessageBatchRequestEntry {
        id: id.to_owned(),
        message_body: format!("{id} in a batch"),
        ..Default::default()
    });
    let send = SendMessageBatchRequest { queue_url: url(), entries: entries.into() };
    log.ok("send_message_batch", client.send_message_batch(send).await);
    let received = log.ok("receive_message", client.receive_message(receive()).await);
    let entries = received.messages.unwrap().into_iter().enumerate().map(|(at, message)| {
        DeleteMessageBatchRequestEntry { id: at.to_string(), receipt_handle: message.receipt_handle.unwrap() }
    });
    let delete = DeleteMessageBatchRequest { queue_url: url(), entries: entries.collect() };
    log.ok("delete_message_batch", client.delete_message_batch(delete).await);

    let tags = [("stage".to_owned(), "test".to_owned())].into();
    log.ok("tag_queue", client.tag_queue(TagQueueRequest { queue_url: url(), tags }).await);
    let list = ListQueueTagsRequest { queue_url: url() };
    log.ok("list_queue_tags", client.list_queue_tags(list).await);
    log.ok("purge_queue", client.purge_queue(PurgeQueueRequest { queue_url: url() }).await);
    log.ok("delete_queue", client.delete_queue(DeleteQueueRequest { queue_url: url() }).await);
    log.refused("receive_message", client.receive_message(receive()).await);
}
