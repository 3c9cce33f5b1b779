//! KMS.

use bytes::Bytes;
use rusoto_kms::*;

use super::Log;

pub(crate) async fn story(client: &(dyn Kms + Send + Sync), log: &mut Log) {
    let create = CreateKeyRequest {
        description: Some("für tests".to_owned()),
        tags: Some(vec![Tag { tag_key: "team".to_owned(), tag_value: "a b".to_owned() }]),
        ..Default::default()
    };
    let key = log.ok("create_key", client.create_key(create).await).key_metadata.unwrap().key_id;
    let id = || key.clone();
    let describe = |key_id| DescribeKeyRequest { key_id, grant_tokens: None };
    log.ok("describe_key", client.describe_key(describe(id())).await);
    log.refused("describe_key", client.describe_key(describe("alias/none".to_owned())).await);
    log.ok("list_keys", client.list_keys(ListKeysRequest::default()).await);
    let alias = || "alias/app".to_owned();
    let create = CreateAliasRequest { alias_name: alias(), target_key_id: id() };
    log.ok("create_alias", client.create_alias(create).await);
    let list = ListAliasesRequest { key_id: Some(id()), ..Default::default() };
    log.ok("list_aliases", client.list_aliases(list).await);

    let context = || Some([("for".to_owned(), "größe".to_owned())].into());
    let encrypt = EncryptRequest {
        key_id: alias(),
        plaintext: Bytes::from_static(b"\x00secret\xff"),
        encryption_context: context(),
        ..Default::default()
    };
    let sealed = log.ok("encrypt", client.encrypt(encrypt).await).ciphertext_blob.unwrap();
    let decrypt = |ciphertext_blob| DecryptRequest {
        ciphertext_blob,
        encryption_context: context(),
        ..Default::default()
    };
    log.ok("decrypt", client.decrypt(decrypt(sealed)).await);
    log.refused("decrypt", client.decrypt(decrypt(Bytes::from_static(b"nothing sealed"))).await);
    let generate =
        GenerateDataKeyRequest { key_id: id(), key_spec: Some("AES_256".to_owned()), ..Default::default() };
    let pair = log.ok("generate_data_key", client.generate_data_key(generate).await);
    assert_eq!(pair.plaintext.unwrap().len(), 32);
    let random = GenerateRandomRequest { number_of_bytes: Some(16), ..Default::default() };
    let random = log.ok("generate_random", client.generate_random(random).await);
    assert_eq!(random.plaintext.unwrap().len(), 16);

    let policy = GetKeyPolicyRequest { key_id: id(), policy_name: "default".to_owned() };
    log.ok("get_key_policy", client.get_key_policy(policy).await);
    let rotate = EnableKeyRotationRequest { key_id: id() };
    log.ok("enable_key_rotation", client.enable_key_rotation(rotate).await);
    let status = GetKeyRotationStatusRequest { key_id: id() };
    log.ok("get_key_rotation_status", client.get_key_rotation_status(status).await);
    log.ok("disable_key", client.disable_key(DisableKeyRequest { key_id: id() }).await);
    log.ok("enable_key", client.enable_key(EnableKeyRequest { key_id: id() }).await);
    let tags = ListResourceTagsRequest { key_id: id(), ..Default::default() };
    log.ok("list_resource_tags", client.list_resource_tags(tags).await);
    log.ok("delete_alias", client.delete_alias(DeleteAliasRequest { alias_name: alias() }).await);
    let delete = ScheduleKeyDeletionRequest { key_id: id(), pending_window_in_days: Some(7) };
    log.ok("schedule_key_deletion", client.schedule_key_deletion(delete).await);
}
