//! What threads see of a publication that is under way: the snapshot and its number are written one after the other.

use crate::refresh::published::{Published, Seen};
use crate::refresh::snapshot::{Loaded, Snapshot};
use shuttle::scheduler::DfsScheduler;
use std::sync::Arc;
use std::time::SystemTime;

fn snapshot(value: u32) -> Arc<Snapshot<u32>> {
    let epoch = SystemTime::UNIX_EPOCH;
    Arc::new(Snapshot::new(Loaded { value, expires_at: None }, epoch, epoch, None))
}

thread_local! {
    static SEEN: Seen<u32> = const { Seen::nothing() };
}

fn seen(published: &Published<u32>) -> Option<u32> {
    published.look(&SEEN).map(|snapshot| *snapshot.value())
}

/// Every order of a writer and a reader. The reader must see what was there before it began, or later things, and never
/// an earlier thing after a later one; once the writer is done, the last.
fn in_every_order(write: fn(&Published<u32>), last: Option<u32>) {
    let model = shuttle::Runner::new(DfsScheduler::new(None, false), shuttle::Config::new());
    let schedules = model.run(move || {
        let published = Arc::new(Published::nothing());
        published.publish(snapshot(1));
        let writer = {
            let published = Arc::clone(&published);
            shuttle::thread::spawn(move || write(&published))
        };
        let reader = {
            let published = Arc::clone(&published);
            shuttle::thread::spawn(move || [seen(&published), seen(&published), seen(&published)])
        };
        let answers = reader.join().unwrap();
        writer.join().unwrap();
        // Nothing comes after everything.
        assert!(answers.is_sorted_by_key(|answer| answer.unwrap_or(u32::MAX)), "{answers:?}");
        assert_eq!(seen(&published), last, "after {answers:?}");
    });
    assert!(schedules > 10, "{schedules} orders are not all of them");
}

#[test]
fn a_publication_is_seen_by_all_once_it_is_done_and_none_is_seen_again() {
    in_every_order(
        |published| {
            published.publish(snapshot(2));
            published.publish(snapshot(3));
        },
        Some(3),
    );
}

#[test]
fn what_was_withdrawn_is_not_seen_again() {
    in_every_order(Published::withdraw, None);
}
