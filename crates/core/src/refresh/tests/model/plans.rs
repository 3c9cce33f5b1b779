//! The plans: the threads that run at the same time.

use super::threads::{Answer, Op, Plan, Timers};
use super::{check, exhaust};

#[test]
fn callers_that_meet_on_a_cold_cache_share_one_load() {
    let plan = Plan { loads: 1, ..Plan::new([&[Op::Get], &[Op::Get], &[Op::Get, Op::Get]]) };
    check(&plan);
}

#[test]
fn a_caller_and_an_invalidation_in_every_order() {
    let plan = Plan { loads: 2, ..Plan::new([&[Op::Get], &[Op::Invalidate]]) };
    exhaust(&plan);
    exhaust(&Plan { answers: vec![Answer::Panic], ..plan });
}

#[test]
fn a_caller_and_a_refusal_in_every_order() {
    exhaust(&Plan { held_for: Some(10), loads: 2, ..Plan::new([&[Op::Get], &[Op::Reject]]) });
}

#[test]
fn callers_an_invalidation_and_whoever_comes_after_it() {
    for held_for in [None, Some(10), Some(3000)] {
        check(&Plan { held_for, ..Plan::new([&[Op::Get, Op::Get], &[Op::Invalidate, Op::Get], &[Op::Get]]) });
        check(&Plan { held_for, ..Plan::new([&[Op::Refresh], &[Op::Invalidate, Op::Refresh], &[Op::Get]]) });
    }
}

#[test]
fn a_failed_load_and_an_invalidation() {
    for answers in [vec![Answer::Error], vec![Answer::Error, Answer::Value(3600)]] {
        check(&Plan { answers, ..Plan::new([&[Op::Get, Op::Get], &[Op::Invalidate, Op::Get], &[Op::Get]]) });
    }
}

#[test]
fn a_source_that_panics_leaves_nobody_waiting() {
    for answers in [vec![Answer::Panic], vec![Answer::Panic, Answer::Value(3600)]] {
        check(&Plan { answers, ..Plan::new([&[Op::Get], &[Op::Get, Op::Invalidate], &[Op::Refresh]]) });
    }
}

#[test]
fn callers_that_give_up_leave_the_load_to_the_others() {
    for looks in 0..4 {
        let give_up = Op::GiveUp(looks);
        check(&Plan { loads: 1, ..Plan::new([&[give_up, Op::Get], &[give_up], &[Op::Get]]) });
    }
}

#[test]
fn a_caller_and_one_that_gives_up_in_every_order() {
    exhaust(&Plan { loads: 1, ..Plan::new([&[Op::Get], &[Op::GiveUp(1)]]) });
}

#[test]
fn callers_that_give_up_while_the_value_is_invalidated() {
    for looks in 1..4 {
        let give_up = Op::GiveUp(looks);
        for held_for in [None, Some(10), Some(3500), Some(3590)] {
            check(&Plan {
                held_for,
                ..Plan::new([&[give_up, Op::Get], &[Op::Invalidate, give_up], &[Op::Get]])
            });
        }
    }
}

#[test]
fn callers_that_give_up_on_a_load_that_fails() {
    for looks in 1..4 {
        let give_up = Op::GiveUp(looks);
        for answer in [Answer::Error, Answer::Panic] {
            for answers in [vec![answer], vec![answer, Answer::Value(3600)]] {
                check(&Plan {
                    answers,
                    ..Plan::new([&[give_up, Op::Refresh], &[give_up, Op::Invalidate], &[Op::Get]])
                });
            }
        }
    }
}

#[test]
fn callers_that_give_up_on_a_load_that_is_dropped() {
    for looks in 1..4 {
        let give_up = Op::GiveUp(looks);
        check(&Plan::new([&[give_up, Op::Get], &[Op::DropLoads, give_up], &[Op::Get]]));
        check(&Plan {
            held_for: Some(3590),
            ..Plan::new([&[give_up], &[Op::ShutDown, give_up], &[Op::Get]])
        });
    }
}

#[test]
fn a_caller_and_a_dropped_load_in_every_order() {
    exhaust(&Plan { loads: 2, ..Plan::new([&[Op::Get], &[Op::DropLoads]]) });
}

#[test]
fn loads_that_are_dropped_leave_nobody_waiting() {
    check(&Plan::new([&[Op::Get], &[Op::DropLoads, Op::Get], &[Op::Get, Op::DropLoads]]));
    // If a load is dropped before it has begun, the next load gets its answer.
    let answers = vec![Answer::Value(3600), Answer::Hang];
    let threads: [&[Op]; 3] = [&[Op::Refresh], &[Op::Get, Op::Get], &[Op::ShutDown]];
    check(&Plan { answers, held_for: Some(3500), ..Plan::new(threads) });
}

#[test]
fn a_runtime_that_is_shut_down_leaves_nobody_waiting() {
    for held_for in [None, Some(10), Some(3000), Some(3590)] {
        check(&Plan {
            held_for,
            ..Plan::new([&[Op::Get, Op::Get], &[Op::ShutDown, Op::Get], &[Op::Refresh]])
        });
    }
}

#[test]
fn a_refused_value_is_loaded_anew_once() {
    let threads: [&[Op]; 3] = [&[Op::Reject, Op::Get], &[Op::Reject], &[Op::Get]];
    check(&Plan { held_for: Some(10), ..Plan::new(threads) });
    let answers = vec![Answer::Value(3600), Answer::Error];
    check(&Plan { held_for: Some(10), answers, loads: 2, ..Plan::new(threads) });
}

#[test]
fn a_background_load_is_one_load() {
    let threads: [&[Op]; 3] = [&[Op::Get, Op::Get], &[Op::Get], &[Op::Get]];
    check(&Plan { held_for: Some(3500), loads: 2, ..Plan::new(threads) });
    let answers = vec![Answer::Value(3600), Answer::Panic];
    check(&Plan { held_for: Some(3500), answers, loads: 2, ..Plan::new(threads) });
}

#[test]
fn refreshes_and_callers_meet_on_one_load_at_a_time() {
    check(&Plan {
        held_for: Some(10),
        loads: 4,
        ..Plan::new([&[Op::Refresh], &[Op::Refresh, Op::Get], &[Op::Refresh]])
    });
}

#[test]
fn a_clock_that_runs_past_the_expiry_while_callers_wait() {
    let answers = vec![Answer::Value(5)];
    check(&Plan {
        answers,
        ..Plan::new([&[Op::Get, Op::Get], &[Op::Refresh], &[Op::Forward(4), Op::Forward(4)]])
    });
}

#[test]
fn a_load_that_is_taken_over_from_while_it_is_started_does_not_run_on() {
    let threads: [&[Op]; 3] = [&[Op::Get], &[Op::Forward(60), Op::Get], &[Op::GiveUp(1)]];
    check(&Plan { takeovers: true, ..Plan::new(threads) });
    check(&Plan { takeovers: true, held_for: Some(3500), ..Plan::new(threads) });
}

#[test]
fn timers_that_fire_whenever_they_like_leave_nobody_waiting() {
    for answers in [vec![Answer::Value(3600)], vec![Answer::Hang], vec![Answer::Hang, Answer::Value(3600)]] {
        let threads: [&[Op]; 3] = [&[Op::Get], &[Op::Get, Op::Refresh], &[Op::Forward(60), Op::Invalidate]];
        check(&Plan { answers, timers: Timers::FireAtAnyTime, takeovers: true, ..Plan::new(threads) });
    }
}
