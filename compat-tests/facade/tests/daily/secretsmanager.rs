//! Secrets Manager.

use bytes::Bytes;
use rusoto_secretsmanager::*;

use super::Log;

pub(crate) async fn story(client: &(dyn SecretsManager + Send + Sync), log: &mut Log) {
    let id = || "app/db".to_owned();
    let tag = |key: &str, value: &str| vec![Tag { key: Some(key.to_owned()), value: Some(value.to_owned()) }];
    let create = CreateSecretRequest {
        name: id(),
        description: Some("für tests".to_owned()),
        secret_string: Some("{\"user\":\"ü\",\"password\":\"a b\"}".to_owned()),
        tags: Some(tag("team", "a b")),
        ..Default::default()
    };
    log.ok("create_secret", client.create_secret(create.clone()).await);
    log.refused("create_secret", client.create_secret(create).await);
    let get = |secret_id| GetSecretValueRequest { secret_id, ..Default::default() };
    log.ok("get_secret_value", client.get_secret_value(get(id())).await);
    log.refused("get_secret_value", client.get_secret_value(get("none".to_owned())).await);
    let put = PutSecretValueRequest {
        secret_id: id(),
        secret_binary: Some(Bytes::from_static(b"\x00\xff")),
        ..Default::default()
    };
    log.ok("put_secret_value", client.put_secret_value(put).await);
    log.ok("get_secret_value", client.get_secret_value(get(id())).await);
    let previous = GetSecretValueRequest {
        secret_id: id(),
        version_stage: Some("AWSPREVIOUS".to_owned()),
        ..Default::default()
    };
    log.ok("get_secret_value", client.get_secret_value(previous).await);
    let update = UpdateSecretRequest {
        secret_id: id(),
        description: Some("another".to_owned()),
        secret_string: Some("new".to_owned()),
        ..Default::default()
    };
    log.ok("update_secret", client.update_secret(update).await);
    let tags = TagResourceRequest { secret_id: id(), tags: tag("stage", "test") };
    log.ok("tag_resource", client.tag_resource(tags).await);
    let describe = || DescribeSecretRequest { secret_id: id() };
    log.ok("describe_secret", client.describe_secret(describe()).await);
    log.ok("list_secrets", client.list_secrets(ListSecretsRequest::default()).await);
    let versions = ListSecretVersionIdsRequest { secret_id: id(), ..Default::default() };
    // ministack lists them by their ids, which it draws.
    let versions = client.list_secret_version_ids(versions).await.map(|mut it| {
        it.versions
            .iter_mut()
            .for_each(|it| it.sort_by(|one, other| one.version_stages.cmp(&other.version_stages)));
        it
    });
    log.ok("list_secret_version_ids", versions);
    let random = GetRandomPasswordRequest {
        exclude_punctuation: Some(true),
        password_length: Some(20),
        ..Default::default()
    };
    let random = log.ok("get_random_password", client.get_random_password(random).await);
    assert_eq!(random.random_password.unwrap().len(), 20);
    let delete =
        DeleteSecretRequest { secret_id: id(), recovery_window_in_days: Some(7), ..Default::default() };
    log.ok("delete_secret", client.delete_secret(delete).await);
    log.refused("get_secret_value", client.get_secret_value(get(id())).await);
    let restore = RestoreSecretRequest { secret_id: id() };
    log.ok("restore_secret", client.restore_secret(restore).await);
    log.ok("describe_secret", client.describe_secret(describe()).await);
}
