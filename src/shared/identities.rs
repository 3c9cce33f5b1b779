//! The identities that SDK clients made of held credentials.

use aws_smithy_runtime_api::client::identity::{Identity, IdentityCachePartition};
use std::sync::OnceLock;

/// The number of partitions with room. The clients of one `SdkConfig` share a partition. Clients of a partition without room
/// make an identity for each request.
pub(super) const MAX_PARTITIONS: usize = 8;

/// The identities that were made of one session, by partition. They are dropped with the session.
#[derive(Default)]
pub(super) struct Identities([OnceLock<(IdentityCachePartition, Identity)>; MAX_PARTITIONS]);

impl Identities {
    pub(super) fn get(&self, partition: IdentityCachePartition) -> Option<&Identity> {
        let mut held = self.0.iter().map_while(OnceLock::get);
        held.find_map(|(of, identity)| (*of == partition).then_some(identity))
    }

    pub(super) fn insert(&self, partition: IdentityCachePartition, identity: &Identity) {
        for slot in &self.0 {
            let (of, _) = slot.get_or_init(|| (partition, identity.clone()));
            if *of == partition {
                return;
            }
        }
    }
}
