//! What threads see of a publication that is under way: the snapshot and its number are written one after the other.

use super::{every_order, point, some_orders};
use crate::refresh::published::{Published, Seen};
use crate::refresh::snapshot::{Loaded, Snapshot};
use std::sync::Arc;
use std::thread::LocalKey;
use std::time::SystemTime;

fn snapshot(value: u32) -> Arc<Snapshot<u32>> {
    let epoch = SystemTime::UNIX_EPOCH;
    Arc::new(Snapshot::new(Loaded { value, expires_at: None }, epoch, epoch, None))
}

type Memory = &'static LocalKey<Seen<u32>>;

/// One for each reader, and one for whoever comes after: they are one thread of the system's.
const MEMORIES: [Memory; 3] = {
    thread_local! {
        static FIRST: Seen<u32> = const { Seen::nothing() };
        static SECOND: Seen<u32> = const { Seen::nothing() };
        static LAST: Seen<u32> = const { Seen::nothing() };
    }
    [&FIRST, &SECOND, &LAST]
};

fn look(published: &Published<u32>, seen: Memory) -> Option<u32> {
    published.look(seen).map(|snapshot| *snapshot.value())
}

/// A writer, and what it leaves behind step by step.
#[derive(Clone, Copy)]
struct Writer {
    write: fn(&Published<u32>),
    /// The last is what everybody sees from then on.
    leaves: &'static [Option<u32>],
}

/// A writer and readers that look so many times. A reader must see what was there before it began, or later things, and
/// never an earlier thing after a later one; once the writer is done, everybody sees the last.
fn meet(writer: Writer, readers: usize, looks: u32) {
    let published = Arc::new(Published::nothing());
    published.publish(snapshot(1));
    let writing = {
        let published = Arc::clone(&published);
        shuttle::thread::spawn(move || (writer.write)(&published))
    };
    let read = |seen: Memory| {
        let published = Arc::clone(&published);
        let look = move |nth| {
            // What is remembered is returned without one.
            if nth > 0 {
                point();
            }
            look(&published, seen)
        };
        shuttle::thread::spawn(move || (0..looks).map(look).collect::<Vec<_>>())
    };
    let readers: Vec<_> = MEMORIES[..readers].iter().map(|seen| (*seen, read(seen))).collect();
    let answers: Vec<_> = readers.into_iter().map(|(seen, reader)| (seen, reader.join().unwrap())).collect();
    writing.join().unwrap();
    let last = *writer.leaves.last().unwrap();
    for (seen, answers) in answers {
        let mut reached = 0;
        for answer in &answers {
            let step =
                writer.leaves.iter().position(|left| left == answer).expect("nothing but that was left");
            // Nothing is an answer that sends the caller to the lock. It may come after a value whose number is still
            // to be written.
            assert!(step >= reached || answer.is_none(), "{answers:?}");
            reached = reached.max(step);
        }
        assert_eq!(look(&published, seen), last, "after {answers:?}");
    }
    assert_eq!(look(&published, MEMORIES[2]), last, "for whoever has seen nothing yet");
}

/// Two readers in every order only for a writer of one step: for one of two, there are millions.
fn in_every_order(writer: Writer, readers: usize, looks: u32) {
    let of = format!(" of a writer and {readers} that look {looks} times");
    every_order(&of, move || meet(writer, readers, looks));
}

fn in_some_orders(writer: Writer, readers: usize, looks: u32) {
    some_orders(move || meet(writer, readers, looks));
}

const PUBLISH_ONCE: Writer =
    Writer { write: |published| published.publish(snapshot(2)), leaves: &[Some(1), Some(2)] };

const PUBLISH_TWICE: Writer = Writer {
    write: |published| {
        published.publish(snapshot(2));
        published.publish(snapshot(3));
    },
    leaves: &[Some(1), Some(2), Some(3)],
};

const WITHDRAW: Writer = Writer { write: Published::withdraw, leaves: &[Some(1), None] };

const WITHDRAW_AND_PUBLISH: Writer = Writer {
    write: |published| {
        published.withdraw();
        published.publish(snapshot(2));
    },
    leaves: &[Some(1), None, Some(2)],
};

#[test]
fn a_publication_is_seen_by_all_once_it_is_done_and_none_is_seen_again() {
    in_every_order(PUBLISH_TWICE, 1, 3);
    in_every_order(PUBLISH_ONCE, 2, 2);
    in_some_orders(PUBLISH_TWICE, 2, 3);
}

#[test]
fn what_was_withdrawn_is_not_seen_again() {
    in_every_order(WITHDRAW, 1, 3);
    in_every_order(WITHDRAW, 2, 2);
    in_every_order(WITHDRAW_AND_PUBLISH, 1, 3);
    in_some_orders(WITHDRAW_AND_PUBLISH, 2, 3);
}
