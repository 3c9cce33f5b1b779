//! A service that the crate does not have: the file that a project has for it.

use rusoto_compat_facade::Rollout;

use super::fakes::{Fake, who};

#[allow(clippy::all, missing_docs, unreachable_pub, reason = "nobody reads what is written for a build")]
mod written {
    include!(concat!(env!("OUT_DIR"), "/own.rs"));
}

use written::{OPERATIONS, Routed};

#[tokio::test]
async fn a_rollout_that_was_given_its_operations_has_rules_for_it() {
    let rollout = Rollout::builder().operations(&OPERATIONS).build().unwrap();
    rollout.set("own = new\nown.assume_role = 5% of keys\nsts = old").unwrap();
    let sts = Routed::new(Fake::new("old"), Fake::new("new"), &rollout);
    assert_eq!(who(&sts.clone()).await.unwrap(), "new");
    assert_eq!(sts.rollout().usage().operation("own.get_caller_identity").unwrap().new.calls, 1);
    assert_eq!(sts.old().calls(), 0);
}

#[tokio::test]
async fn without_them_the_old_side_serves_and_no_rule_can_name_it() {
    let rollout = Rollout::new();
    rollout.set("* = new").unwrap();
    assert!(rollout.set("own = new").is_err());
    let sts = Routed::new(Fake::new("old"), Fake::new("new"), &rollout);
    assert_eq!(who(&sts).await.unwrap(), "old");
    assert!(rollout.usage().rows().is_empty());
}
