//! SNS.

use rusoto_sns::*;

use super::Log;

pub(crate) async fn story(client: &(dyn Sns + Send + Sync), log: &mut Log) {
    let tag = |key: &str, value: &str| Tag { key: key.to_owned(), value: value.to_owned() };
    let create = CreateTopicInput {
        name: "news".to_owned(),
        attributes: Some([("DisplayName".to_owned(), "Nü".to_owned())].into()),
        tags: Some(vec![tag("team", "a b")]),
    };
    let topic_arn = log.ok("create_topic", client.create_topic(create).await).topic_arn.unwrap();
    let arn = || topic_arn.clone();
    log.ok("list_topics", client.list_topics(ListTopicsInput::default()).await);
    let set = SetTopicAttributesInput {
        attribute_name: "DisplayName".to_owned(),
        attribute_value: Some("News & more".to_owned()),
        topic_arn: arn(),
    };
    log.ok("set_topic_attributes", client.set_topic_attributes(set).await);
    let get = |topic_arn| GetTopicAttributesInput { topic_arn };
    log.ok("get_topic_attributes", client.get_topic_attributes(get(arn())).await);
    log.refused("get_topic_attributes", client.get_topic_attributes(get(arn() + "-none")).await);

    let subscribe = SubscribeInput {
        endpoint: Some("arn:aws:sqs:eu-west-1:000000000000:jobs".to_owned()),
        protocol: "sqs".to_owned(),
        return_subscription_arn: Some(true),
        topic_arn: arn(),
        ..Default::default()
    };
    let subscribed = log.ok("subscribe", client.subscribe(subscribe).await);
    let subscription_arn = subscribed.subscription_arn.unwrap();
    let list = ListSubscriptionsByTopicInput { next_token: None, topic_arn: arn() };
    log.ok("list_subscriptions_by_topic", client.list_subscriptions_by_topic(list).await);
    log.ok("list_subscriptions", client.list_subscriptions(ListSubscriptionsInput::default()).await);
    let set = SetSubscriptionAttributesInput {
        attribute_name: "RawMessageDelivery".to_owned(),
        attribute_value: Some("true".to_owned()),
        subscription_arn: subscription_arn.clone(),
    };
    log.ok("set_subscription_attributes", client.set_subscription_attributes(set).await);
    let get = GetSubscriptionAttributesInput { subscription_arn: subscription_arn.clone() };
    log.ok("get_subscription_attributes", client.get_subscription_attributes(get).await);

    let kind = MessageAttributeValue {
        data_type: "String".to_owned(),
        string_value: Some("größe & <x>".to_owned()),
        ..Default::default()
    };
    let publish = |topic_arn| PublishInput {
        message: "hello, <wörld>\n+ %20".to_owned(),
        message_attributes: Some([("kind".to_owned(), kind.clone())].into()),
        subject: Some("a & b".to_owned()),
        topic_arn: Some(topic_arn),
        ..Default::default()
    };
    log.ok("publish", client.publish(publish(arn())).await);
    log.refused("publish", client.publish(publish(arn() + "-none")).await);

    let tags = TagResourceRequest { resource_arn: arn(), tags: vec![tag("stage", "test")] };
    log.ok("tag_resource", client.tag_resource(tags).await);
    let list = ListTagsForResourceRequest { resource_arn: arn() };
    log.ok("list_tags_for_resource", client.list_tags_for_resource(list).await);
    log.ok("unsubscribe", client.unsubscribe(UnsubscribeInput { subscription_arn }).await);
    log.ok("delete_topic", client.delete_topic(DeleteTopicInput { topic_arn: arn() }).await);
}
