//! Event streams: both crates yield the same events from the same bytes, whole and damaged, in pieces of any length.

use crate::property::{cases, damaged, damages};
use bytes::Bytes;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::io;

/// How the body ends.
#[derive(Clone, Copy, Debug)]
enum End {
    Closed,
    Failed,
}

macro_rules! side {
    ($side:ident, $core:ident) => {
        mod $side {
            use super::{Bytes, End, body};
            use futures_util::StreamExt;
            use std::task::{Context, Poll, Waker};
            use $core::RusotoError;
            use $core::event_stream::{DeserializeEvent, EventStream};
            use $core::request::HttpResponse;

            #[derive(Debug)]
            struct Event(#[allow(dead_code, reason = "read by Debug")] String);

            impl DeserializeEvent for Event {
                fn deserialize_event(event_type: &str, data: &[u8]) -> Result<Self, RusotoError<()>> {
                    match event_type {
                        "Unknown" => Err(RusotoError::ParseError("Invalid event type: Unknown".to_owned())),
                        _ => {
                            let start = data[..data.len().min(64)].escape_ascii();
                            Ok(Event(format!("{event_type} {} {start}", data.len())))
                        }
                    }
                }
            }

            fn stream(pieces: Vec<Bytes>, end: End) -> EventStream<Event> {
                EventStream::new(HttpResponse {
                    status: http_0_2::StatusCode::OK,
                    body: $core::ByteStream::new(body(pieces, end)),
                    headers: Default::default(),
                })
            }

            /// Returns the next event. A stream that is not ready is asked again at once.
            fn next(stream: &mut EventStream<Event>) -> Option<Result<Event, RusotoError<()>>> {
                loop {
                    if let Poll::Ready(item) = stream.poll_next_unpin(&mut Context::from_waker(Waker::noop()))
                    {
                        break item;
                    }
                }
            }

            /// Returns what the stream yields up to the first error or the end, and then twice more.
            pub(super) fn yielded(pieces: Vec<Bytes>, end: End) -> (Vec<String>, [String; 2]) {
                let mut stream = stream(pieces, end);
                let mut next = || next(&mut stream);
                let mut yielded = Vec::new();
                loop {
                    let item = next();
                    yielded.push(format!("{item:?}"));
                    if !matches!(item, Some(Ok(_))) {
                        break;
                    }
                }
                (yielded, [format!("{:?}", next()), format!("{:?}", next())])
            }

            /// Returns how a stream shows itself, of which a part has arrived.
            pub(super) fn shown(pieces: Vec<Bytes>) -> String {
                let mut stream = stream(pieces, End::Closed);
                let _ = next(&mut stream);
                format!("{stream:?}")
            }
        }
    };
}

side!(ours, rusoto_core);
side!(theirs, original_core);

/// Returns a body that arrives in these pieces, with a pause before each.
fn body(
    pieces: Vec<Bytes>,
    end: End,
) -> impl futures_core::Stream<Item = io::Result<Bytes>> + Send + 'static {
    use futures_util::StreamExt;

    let failed = matches!(end, End::Failed).then(|| Err(io::Error::other("the line is dead")));
    futures_util::stream::iter(pieces.into_iter().map(Ok).chain(failed)).then(|piece| async move {
        let mut paused = false;
        std::future::poll_fn(|cx| {
            if std::mem::replace(&mut paused, true) {
                return std::task::Poll::Ready(());
            }
            cx.waker().wake_by_ref();
            std::task::Poll::Pending
        })
        .await;
        piece
    })
}

/// What is wrong with a message whose checksums are right, or with a checksum.
#[derive(Clone, Copy, Debug)]
enum Fault {
    None,
    PreludeChecksum,
    Checksum,
    /// Added to the length that the message states.
    Length(i32),
    /// Added to the length of the headers that the message states.
    HeadersLength(i32),
}

fn header(name: &str, kind: u8, value: &[u8]) -> Vec<u8> {
    let mut header = vec![name.len() as u8];
    header.extend(name.as_bytes());
    header.push(kind);
    if matches!(kind, 6 | 7) {
        header.extend((value.len() as u16).to_be_bytes());
    }
    header.extend(value);
    header
}

fn text(name: &str, value: &str) -> Vec<u8> {
    header(name, 7, value.as_bytes())
}

fn message(headers: &[Vec<u8>], payload: &[u8], fault: Fault) -> Vec<u8> {
    let headers = headers.concat();
    let (mut length, mut headers_length) =
        ((16 + headers.len() + payload.len()) as u32, headers.len() as u32);
    match fault {
        Fault::Length(by) => length = length.wrapping_add_signed(by),
        Fault::HeadersLength(by) => headers_length = headers_length.wrapping_add_signed(by),
        _ => {}
    }
    let wrong = |checksum: u32, is_wrong: bool| checksum ^ u32::from(is_wrong);
    let mut message = [length.to_be_bytes(), headers_length.to_be_bytes()].concat();
    let checksum = wrong(crc32fast::hash(&message), matches!(fault, Fault::PreludeChecksum));
    message.extend(checksum.to_be_bytes());
    message.extend(headers);
    message.extend(payload);
    let checksum = wrong(crc32fast::hash(&message), matches!(fault, Fault::Checksum));
    message.extend(checksum.to_be_bytes());
    message
}

fn event(event_type: &str, payload: &[u8]) -> Vec<u8> {
    message(&[text(":message-type", "event"), text(":event-type", event_type)], payload, Fault::None)
}

fn headers() -> impl Strategy<Value = Vec<u8>> {
    let name = select(vec![":event-type", ":exception-type", ":message-type", ":content-type", "x", ""]);
    let event_type = select(vec!["Records", "Stats", "Unknown", "initial-response", ""]);
    prop_oneof![
        // Every type of value, and two that are none, mostly of the right length.
        1 => (name.clone(), 0u8..=11, proptest::option::weighted(0.1, 0usize..20)).prop_map(|(name, kind, length)| {
            let right = [0, 0, 1, 2, 4, 8, 5, 5, 8, 16, 0, 0][usize::from(kind)];
            header(name, kind, &vec![b'v'; length.unwrap_or(right)])
        }),
        1 => (name, proptest::collection::vec(any::<u8>(), 0..6)).prop_map(|(name, value)| header(name, 7, &value)),
        8 => (select(vec![":event-type", ":exception-type"]), event_type).prop_map(|(name, value)| text(name, value)),
    ]
}

fn messages() -> impl Strategy<Value = Vec<u8>> {
    let fault = prop_oneof![
        20 => Just(Fault::None),
        1 => Just(Fault::PreludeChecksum),
        1 => Just(Fault::Checksum),
        1 => (-40i32..40).prop_map(Fault::Length),
        1 => any::<i32>().prop_map(Fault::Length),
        1 => (-40i32..40).prop_map(Fault::HeadersLength),
        1 => any::<i32>().prop_map(Fault::HeadersLength),
    ];
    let first = select(vec!["Records", "Stats", "Cont", "End"]).prop_map(|kind| text(":event-type", kind));
    let headers = (proptest::option::weighted(0.8, first), proptest::collection::vec(headers(), 0..4))
        .prop_map(|(first, others)| first.into_iter().chain(others).collect::<Vec<_>>());
    (headers, proptest::collection::vec(any::<u8>(), 0..40), fault)
        .prop_map(|(headers, payload, fault)| message(&headers, &payload, fault))
}

fn streams() -> impl Strategy<Value = Vec<u8>> {
    let damages = prop_oneof![2 => Just(Vec::new()), 1 => damages(&["\0", "\u{7}", ":event-type"])];
    (proptest::collection::vec(messages(), 0..6), damages)
        .prop_map(|(messages, damages)| damaged(messages.concat(), &damages))
}

fn pieces(bytes: &[u8], cuts: &[Index]) -> Vec<Bytes> {
    let mut cuts: Vec<_> = cuts.iter().map(|cut| cut.index(bytes.len() + 1)).collect();
    cuts.sort_unstable();
    let mut from = 0;
    let mut pieces = Vec::new();
    for to in cuts.into_iter().chain([bytes.len()]) {
        pieces.push(Bytes::copy_from_slice(&bytes[from..to]));
        from = to;
    }
    pieces
}

const LONGEST: usize = 32 * 1024 * 1024;

fn number(bytes: &[u8]) -> usize {
    u32::from_be_bytes(bytes.try_into().unwrap()) as usize
}

/// Returns what ours says about the message at the end that is not whole. The original waits for the rest of it.
fn said_early(mut bytes: &[u8]) -> Option<&'static str> {
    while let Some((length, _)) = bytes.split_first_chunk::<4>() {
        let length = number(length);
        if length > LONGEST {
            return Some("Invalid event total length value");
        }
        match bytes.get(length..) {
            Some(rest) if length >= 16 => bytes = rest,
            _ if bytes.len() >= 12 && number(&bytes[8..12]) != crc32fast::hash(&bytes[..8]) as usize => {
                return Some("CRC check failed");
            }
            _ => return None,
        }
    }
    None
}

proptest! {
    #![proptest_config(cases(1_500))]

    #[test]
    fn a_stream_yields_what_the_original_does(
        bytes in streams(),
        cuts in proptest::collection::vec(any::<Index>(), 0..6),
        end in select(vec![End::Closed, End::Closed, End::Failed]),
    ) {
        let pieces = pieces(&bytes, &cuts);
        let (ours, after) = ours::yielded(pieces.clone(), end);
        let (mut theirs, _) = theirs::yielded(pieces, end);
        // The original has waited for more, and then said that nothing came.
        let last = theirs.last_mut().unwrap();
        let waited = last.contains("incomplete data remaining") || last.contains("the line is dead");
        if let (true, Some(early)) = (waited, said_early(&bytes)) {
            *last = format!("Some(Err(ParseError({early:?})))");
        }
        prop_assert_eq!(ours, theirs);
        prop_assert_eq!(after, ["None", "None"]);
    }
}

// What S3 sends, in pieces that cut every part of a message.

#[test]
fn a_stream_may_be_cut_anywhere() {
    let stream = [
        message(&[text(":event-type", "initial-response")], b"{}", Fault::None),
        event("Records", b"1,2\n"),
        event("Cont", b""),
        message(
            &[text(":message-type", "exception"), text(":exception-type", "InternalServerException")],
            b"{}",
            Fault::None,
        ),
        event("End", b""),
    ]
    .concat();
    let whole = ["Records 4 1,2\\n", "Cont 0 ", "InternalServerException 2 {}", "End 0 "]
        .map(|event| format!("Some(Ok(Event({event:?})))"));
    for piece in 1..=stream.len() {
        let pieces = stream.chunks(piece).map(Bytes::copy_from_slice).collect();
        let (yielded, _) = ours::yielded(pieces, End::Closed);
        assert_eq!(yielded[..4], whole, "pieces of {piece} bytes");
        assert_eq!(yielded[4], "None");
    }
}

// The intended differences, one by one.

#[test]
fn an_error_ends_the_stream_where_the_original_repeats_it() {
    for stream in [event("Unknown", b""), message(&[], b"", Fault::Checksum)] {
        let (ours, after_ours) = ours::yielded(vec![stream.clone().into()], End::Closed);
        let (theirs, after_theirs) = theirs::yielded(vec![stream.into()], End::Closed);
        assert_eq!(ours, theirs);
        assert_eq!(after_theirs, [theirs[0].clone(), theirs[0].clone()]);
        assert_eq!(after_ours, ["None", "None"]);
    }
}

#[test]
fn a_wrong_length_is_an_error_at_once_where_the_original_waits_for_that_much() {
    let mut too_long = event("Records", b"1,2\n");
    too_long[2] ^= 1;
    let endless = message(&[], b"", Fault::Length(LONGEST as i32));
    for (stream, error) in [(too_long, "CRC check failed"), (endless, "Invalid event total length value")] {
        // As if the connection stayed open: what comes next is not looked at.
        let pieces: Vec<Bytes> = vec![stream.into(), event("End", b"").into()];
        let (theirs, _) = theirs::yielded(pieces.clone(), End::Closed);
        assert_eq!(theirs, ["Some(Err(ParseError(\"Event stream closed with incomplete data remaining\")))"]);
        let (ours, _) = ours::yielded(pieces, End::Closed);
        assert_eq!(ours, [format!("Some(Err(ParseError({error:?})))")]);
    }
}

#[test]
fn the_longest_message_that_aws_sends_is_read() {
    let payload = vec![b'a'; 24 * 1024 * 1024];
    let (yielded, _) = ours::yielded(vec![event("Records", &payload).into()], End::Closed);
    assert!(yielded[0].contains(&format!("Records {} aaa", payload.len())), "{}", yielded[0]);
}

#[test]
fn a_stream_does_not_show_what_has_arrived() {
    let arrived = vec![[event("Records", b"1"), event("Records", b"hush")].concat().into()];
    let numbers = format!("{:?}", b"hush").replace(['[', ']'], "");
    assert!(theirs::shown(arrived.clone()).contains(&numbers));
    let ours = ours::shown(arrived);
    assert!(!ours.contains(&numbers) && !ours.contains("hush"), "{ours}");
}
