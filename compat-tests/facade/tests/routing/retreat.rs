//! An operation goes back to the old side by itself, on a clock that the test sets.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use aws_smithy_async::time::TimeSource;
use rusoto_compat_facade::routing::Retreat;
use rusoto_compat_facade::{Rollout, Routed};
use rusoto_sts::{GetSessionTokenRequest, Sts};
use tokio::task::JoinSet;

use super::fakes::{Fake, who};

const OPERATION: &str = "sts.get_caller_identity";

#[derive(Clone, Debug)]
struct Clock(Arc<Mutex<SystemTime>>);

impl Clock {
    fn go(&self, seconds: u64) {
        *self.0.lock().unwrap() += Duration::from_secs(seconds);
    }
}

impl TimeSource for Clock {
    fn now(&self) -> SystemTime {
        *self.0.lock().unwrap()
    }
}

fn rollout() -> (Rollout, Clock) {
    let clock = Clock(Arc::new(Mutex::new(SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000))));
    let rollout = Rollout::builder().retreat(Retreat::default()).time_source(clock.clone()).build().unwrap();
    (rollout, clock)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn under_load_no_call_after_the_retreat_reaches_the_new_side() {
    let (rollout, _) = rollout();
    rollout.set("* = 50% of calls").unwrap();
    let (old, new) = (Fake::new("old"), Fake::new("new"));
    new.fail(true);
    let sts = Routed::new(old.clone(), new.clone(), &rollout);
    let mut tasks = JoinSet::new();
    for _ in 0..64 {
        let sts = sts.clone();
        tasks.spawn(async move {
            for _ in 0..100 {
                let _ = who(&sts).await;
            }
        });
    }
    while let Some(task) = tasks.join_next().await {
        task.unwrap();
    }
    let usage = rollout.usage();
    let row = usage.operation(OPERATION).unwrap();
    assert!(row.retreated);
    assert_eq!(row.old.calls + row.new.calls, 6400);
    assert_eq!((old.calls(), new.calls()), (row.old.calls, row.new.calls));
    // Twenty calls, and those that had begun meanwhile: one a task at most.
    assert!((20..=84).contains(&row.new.calls), "{}", row.new.calls);
    assert_eq!((row.old.failures, row.new.failures), (0, row.new.calls));
    assert_eq!(who(&sts).await.unwrap(), "old");
}

#[tokio::test]
async fn failures_that_are_far_apart_are_not_a_retreat() {
    let (rollout, clock) = rollout();
    rollout.set("* = new").unwrap();
    let new = Fake::new("new");
    new.fail(true);
    let sts = Routed::new(Fake::new("old"), new, &rollout);
    for _ in 0..100 {
        assert!(who(&sts).await.is_err());
        clock.go(4);
    }
    assert!(!rollout.usage().operation(OPERATION).unwrap().retreated);
    for _ in 0..20 {
        let _ = who(&sts).await;
    }
    assert!(rollout.usage().operation(OPERATION).unwrap().retreated);
}

#[tokio::test]
async fn it_lasts_until_the_rule_changes_or_code_says_so_and_is_of_one_operation() {
    let (rollout, clock) = rollout();
    rollout.set("* = new").unwrap();
    let new = Fake::new("new");
    let sts = Routed::new(Fake::new("old"), new.clone(), &rollout);
    let fail = async || {
        new.fail(true);
        for _ in 0..20 {
            let _ = who(&sts).await;
        }
        new.fail(false);
        assert_eq!(who(&sts).await.unwrap(), "old");
    };
    fail().await;
    sts.get_session_token(GetSessionTokenRequest::default()).await.unwrap();
    assert_eq!(rollout.usage().operation("sts.get_session_token").unwrap().new.calls, 1);
    clock.go(24 * 3600);
    assert_eq!(who(&sts).await.unwrap(), "old");
    // The same rule by another name.
    rollout.set("sts = new\nsts.get_session_token = old").unwrap();
    assert_eq!(who(&sts).await.unwrap(), "old");
    assert!(rollout.set("sts = 100% of call").is_err());
    assert_eq!(who(&sts).await.unwrap(), "old");

    rollout.set("sts = 100% of calls").unwrap();
    assert_eq!(who(&sts).await.unwrap(), "new");
    fail().await;
    assert!(rollout.resume(OPERATION).unwrap());
    assert_eq!(who(&sts).await.unwrap(), "new");
}

#[tokio::test]
async fn without_being_asked_for_there_is_none() {
    let rollout = Rollout::new();
    rollout.set("* = new").unwrap();
    let new = Fake::new("new");
    new.fail(true);
    let sts = Routed::new(Fake::new("old"), new, &rollout);
    for _ in 0..200 {
        assert!(who(&sts).await.is_err());
    }
    let usage = rollout.usage();
    let row = usage.operation(OPERATION).unwrap();
    assert_eq!((row.new.failures, row.retreated), (200, false));
}
