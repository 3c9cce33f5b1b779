//! Sixty-four tasks, and rules that change under them.

use std::collections::HashMap;
use std::fs;

use rusoto_compat_facade::{Rollout, Routed};
use rusoto_sts::{AssumeRoleRequest, Sts};
use tokio::task::JoinSet;

use super::fakes::{Fake, who};

const TASKS: u64 = 64;
const CALLS: u64 = 250;
const ALL: u64 = TASKS * CALLS;
const OPERATION: &str = "sts.get_caller_identity";

struct Sides {
    old: Fake,
    new: Fake,
    sts: Routed<Fake, Fake>,
}

fn sides(rollout: &Rollout) -> Sides {
    let (old, new) = (Fake::new("old"), Fake::new("new"));
    let sts = Routed::new(old.clone(), new.clone(), rollout);
    Sides { old, new, sts }
}

/// Makes all calls from all tasks, and returns how many each side answered.
async fn load(
    sts: &Routed<Fake, Fake>,
    between: impl Fn(u64) + Send + Sync + Clone + 'static,
) -> HashMap<String, u64> {
    let mut tasks = JoinSet::new();
    for task in 0..TASKS {
        let (sts, between) = (sts.clone(), between.clone());
        tasks.spawn(async move {
            let mut came = Vec::new();
            for call in 0..CALLS {
                between(task * CALLS + call);
                came.push(who(&sts).await.expect("an answer"));
            }
            came
        });
    }
    let mut came = HashMap::new();
    while let Some(task) = tasks.join_next().await {
        task.expect("a task").into_iter().for_each(|side| *came.entry(side).or_default() += 1);
    }
    came
}

/// Each call was served by one side, and all counts say the same.
fn adds_up(sides: &Sides, came: &HashMap<String, u64>) {
    let of = |side: &str| came.get(side).copied().unwrap_or_default();
    assert_eq!(of("old") + of("new"), ALL);
    assert_eq!((sides.old.calls(), sides.new.calls()), (of("old"), of("new")));
    let usage = sides.sts.rollout().usage();
    let row = usage.operation(OPERATION).expect("a row");
    assert_eq!((row.old.calls, row.new.calls), (of("old"), of("new")));
    assert_eq!((row.old.failures, row.new.failures), (0, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_share_of_calls_is_exact() {
    for (percent, expected) in [("0", 0), ("2.5", ALL / 40), ("10", ALL / 10), ("100", ALL)] {
        let rollout = Rollout::new();
        rollout.set(&format!("{OPERATION} = {percent}% of calls")).unwrap();
        let sides = sides(&rollout);
        let came = load(&sides.sts, |_| ()).await;
        adds_up(&sides, &came);
        assert_eq!(sides.new.calls(), expected, "{percent}%");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn rules_change_under_load_and_each_call_is_served_once() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("rollout");
    fs::write(&file, "* = old\n").unwrap();
    let rollout = Rollout::builder().build_from_file(&file).unwrap();
    let sides = sides(&rollout);
    let changes = {
        let rollout = rollout.clone();
        move |call: u64| match call % 500 {
            0 => rollout.set("* = new").unwrap(),
            100 => rollout.set("sts = 10% of calls\n").unwrap(),
            200 => assert!(rollout.set("sts = 110% of calls").is_err()),
            300 => rollout.set("sts.get_session_token = new\n").unwrap(),
            400 => rollout.set("sts = 50% of calls\nsts.get_caller_identity = new").unwrap(),
            _ => {}
        }
    };
    let came = load(&sides.sts, changes).await;
    adds_up(&sides, &came);
    assert!(sides.old.calls() > 0 && sides.new.calls() > 0, "{came:?}");

    for (text, serves) in [("sts = new\n", "new"), ("sts = old\n", "old"), ("sts = ne", "old")] {
        fs::write(&file, text).unwrap();
        rollout.look();
        rollout.look();
        assert_eq!(who(&sides.sts).await.unwrap(), serves, "{text}");
    }
}

/// A key goes to the same side in both of two processes with the same rules, whoever calls.
#[tokio::test]
async fn a_share_of_keys_goes_by_what_the_request_names() {
    let side_of = async |sts: &Routed<Fake, Fake>, role: u32| {
        let input =
            AssumeRoleRequest { role_arn: format!("arn:aws:iam::1:role/{role}"), ..Default::default() };
        sts.assume_role(input).await.unwrap().assumed_role_user.unwrap().assumed_role_id
    };
    let [one, other] = [(); 2].map(|()| Rollout::new());
    one.set("sts.assume_role = 10% of keys").unwrap();
    other.set("sts.assume_role = 20% of keys").unwrap();
    let (first, second) = (sides(&one), sides(&other));
    for role in 0..1_000 {
        let side = side_of(&first.sts, role).await;
        assert_eq!(side_of(&first.sts, role).await, side);
        if side == "new" {
            assert_eq!(side_of(&second.sts, role).await, "new");
        }
    }
    assert!((60..=140).contains(&(first.new.calls() / 2)), "{}", first.new.calls() / 2);
}

/// The calls of a side by a caller who does not wait for the answer.
#[tokio::test]
async fn a_call_that_is_dropped_is_counted_and_is_not_a_failure() {
    let rollout = Rollout::new();
    rollout.set("* = new").unwrap();
    let sides = sides(&rollout);
    let call = who(&sides.sts);
    assert!(futures_util::FutureExt::now_or_never(call).is_none());
    let usage = rollout.usage();
    let row = usage.operation(OPERATION).unwrap();
    assert_eq!((row.new.calls, row.new.failures), (1, 0));
}
