//! XML: both crates read the same documents, whole and damaged, with the same steps, and say the same.

use crate::property::{cases, damaged, damages};
use proptest::prelude::*;
use proptest::sample::select;

/// What is done with a document, one step after the other.
#[derive(Clone, Debug)]
enum Step {
    Next,
    Peek,
    PeekAtName,
    Start(&'static str),
    End(&'static str),
    Characters,
    Field(&'static str),
    Number(&'static str),
    Skip,
    Find,
    Error(&'static str),
    Elements(&'static str),
    /// The element that comes next, whatever its name.
    NextElement,
}

/// More events than any document here has.
const MANY: usize = 2_000;

/// Stands for the outcome of a step that does not end.
const ENDLESS: &str = "endless";

macro_rules! side {
    ($side:ident, $core:ident) => {
        mod $side {
            use super::{ENDLESS, MANY, Step};
            use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
            use xml::EventReader;
            use xml::reader::{Error, XmlEvent};
            use $core::RusotoError;
            use $core::proto::xml::error::XmlErrorDeserializer;
            use $core::proto::xml::util::*;
            use $core::request::HttpResponse;

            struct TooMany;

            /// Gives up where a parser takes more events than there can be.
            struct Counted<'a> {
                events: XmlResponse<'a>,
                left: usize,
            }

            impl Peek for Counted<'_> {
                fn peek(&mut self) -> Option<&Result<XmlEvent, Error>> {
                    self.events.peek()
                }
            }

            impl Next for Counted<'_> {
                fn next(&mut self) -> Option<Result<XmlEvent, Error>> {
                    self.left = self.left.checked_sub(1).unwrap_or_else(|| resume_unwind(Box::new(TooMany)));
                    self.events.next()
                }
            }

            fn number(text: String) -> Result<i64, XmlParseError> {
                Ok(text.parse()?)
            }

            /// Reads an element as the generated code of a service does.
            fn elements<T: Peek + Next>(tag: &str, stack: &mut T) -> Result<Vec<String>, XmlParseError> {
                deserialize_elements(tag, stack, |name, stack, seen: &mut Vec<String>| {
                    match name {
                        "branch" => seen.push(format!("branch {:?}", elements(name, stack)?)),
                        "leaf" => seen.push(format!("leaf {:?}", string_field(name, stack)?)),
                        "number" => {
                            seen.push(format!("number {}", deserialize_primitive(name, stack, number)?))
                        }
                        "Error" => {
                            seen.push(format!("{:?}", XmlErrorDeserializer::deserialize(name, stack)?))
                        }
                        _ => {
                            seen.push(format!("skipped {name}"));
                            skip_tree(stack);
                        }
                    }
                    Ok(())
                })
            }

            fn done<T: Peek + Next>(step: &Step, stack: &mut T) -> String {
                match *step {
                    Step::Next => format!("{:?}", stack.next()),
                    Step::Peek => format!("{:?}", stack.peek()),
                    Step::PeekAtName => format!("{:?}", peek_at_name(stack)),
                    Step::Start(name) => format!(
                        "{:?}",
                        start_element(name, stack).map(|attributes| {
                            let mut attributes: Vec<_> = attributes.into_iter().collect();
                            attributes.sort();
                            attributes
                        })
                    ),
                    Step::End(name) => format!("{:?}", end_element(name, stack)),
                    Step::Characters => format!("{:?}", characters(stack)),
                    Step::Field(name) => format!("{:?}", string_field(name, stack)),
                    Step::Number(name) => format!("{:?}", deserialize_primitive(name, stack, number)),
                    Step::Skip => format!("{:?}", skip_tree(stack)),
                    Step::Find => format!("{:?}", find_start_element(stack)),
                    Step::Error(name) => format!("{:?}", XmlErrorDeserializer::deserialize(name, stack)),
                    Step::Elements(name) => format!("{:?}", elements(name, stack)),
                    Step::NextElement => {
                        format!("{:?}", peek_at_name(stack).and_then(|name| elements(&name, stack)))
                    }
                }
            }

            /// Returns the outcome of each step, up to the first that does not end.
            pub(super) fn read(document: &[u8], steps: &[Step]) -> Vec<String> {
                let events = XmlResponse::new(EventReader::new(document).into_iter().peekable());
                let mut stack = Counted { events, left: 0 };
                let mut outcomes = Vec::new();
                for step in steps {
                    stack.left = MANY;
                    match catch_unwind(AssertUnwindSafe(|| done(step, &mut stack))) {
                        Ok(outcome) => outcomes.push(outcome),
                        Err(panic) if panic.is::<TooMany>() => {
                            outcomes.push(ENDLESS.to_owned());
                            break;
                        }
                        Err(panic) => resume_unwind(panic),
                    }
                }
                outcomes
            }

            /// Returns what `parse_response` makes of an answer whose body comes in pieces of this length.
            pub(super) fn answer(body: &[u8], piece: usize) -> String {
                let pieces: Vec<_> =
                    body.chunks(piece).map(|piece| Ok(bytes::Bytes::copy_from_slice(piece))).collect();
                let mut response = HttpResponse {
                    status: http_0_2::StatusCode::OK,
                    body: $core::ByteStream::new(futures_util::stream::iter(pieces)),
                    headers: Default::default(),
                };
                let answer: Result<Vec<String>, RusotoError<()>> =
                    futures_util::FutureExt::now_or_never(parse_response(&mut response, |root, stack| {
                        elements(root, stack)
                    }))
                    .expect("all of the body is there");
                format!("{answer:?}")
            }

            pub(super) fn written(name: &str, value: &str) -> String {
                let mut written = Vec::new();
                let mut writer = xml::EventWriter::new(&mut written);
                let outcome =
                    write_characters_element(&mut writer, name, value).map_err(|error| error.to_string());
                drop(writer);
                format!("{outcome:?} {}", String::from_utf8_lossy(&written))
            }
        }
    };
}

side!(ours, rusoto_core);
side!(theirs, original_core);

const NAMES: &[&str] = &["branch", "leaf", "number", "other", "Error", "Type", "Code", "Message", "Detail"];

/// What stands between tags, and in the wrong place when it is inserted.
const TEXTS: &[&str] = &[
    "",
    " ",
    "\n    ",
    "text",
    " text ",
    "17",
    "-3",
    "9999999999999999999",
    "a &lt; b",
    "&#x41;",
    "&nbsp;",
    "ü",
    "<![CDATA[a < b]]>",
    "<![CDATA[]]>",
    "<!-- a remark -->",
    "<?an instruction?>",
    "<leaf/>",
    "]]>",
    "&",
    "<",
    "<leaf",
    "</branch>",
    "<branch>",
    "\u{0}",
    "\r\n",
];

fn names() -> impl Strategy<Value = &'static str> {
    select(NAMES)
}

/// Most texts are fit to stand where they do.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![9 => select(&TEXTS[..16]), 1 => select(TEXTS)].prop_map(str::to_owned)
}

fn element(name: &str, attribute: bool, content: &[String]) -> String {
    let attribute = if attribute { " xmlns:x=\"urn:x\" x:kind='a' b=\"&quot;\"" } else { "" };
    match content {
        [] => format!("<{name}{attribute}/>"),
        content => format!("<{name}{attribute}>{}</{name}>", content.concat()),
    }
}

fn nodes() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        texts(),
        (names(), any::<bool>(), texts()).prop_map(|(name, attribute, text)| element(
            name,
            attribute,
            &[text]
        )),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        let name = prop_oneof![2 => Just("branch"), 1 => names()];
        (name, any::<bool>(), proptest::collection::vec(inner, 0..6))
            .prop_map(|(name, attribute, content)| element(name, attribute, &content))
    })
}

fn documents() -> impl Strategy<Value = Vec<u8>> {
    let start = select(vec![
        "",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<?xml version=\"1.0\"?>\n\n",
        "<?xml version=\"1.0\"?><!DOCTYPE x><!-- a remark -->",
        "\u{feff}<?xml version=\"1.0\"?>",
        "<?an instruction?>",
        " ",
    ]);
    let end = select(vec!["", "", "", "\n", "<!-- a remark -->", "<leaf/>", "text"]);
    let root = (names(), any::<bool>(), proptest::collection::vec(nodes(), 0..6))
        .prop_map(|(name, attribute, content)| element(name, attribute, &content));
    (start, root, end, damages(TEXTS))
        .prop_map(|(start, root, end, damages)| damaged(format!("{start}{root}{end}").into_bytes(), &damages))
}

/// What `parse_response` does.
const AS_AN_ANSWER: [Step; 2] = [Step::Next, Step::NextElement];

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        Just(Step::Next),
        Just(Step::Peek),
        Just(Step::PeekAtName),
        names().prop_map(Step::Start),
        names().prop_map(Step::End),
        Just(Step::Characters),
        names().prop_map(Step::Field),
        names().prop_map(Step::Number),
        Just(Step::Skip),
        Just(Step::Find),
        names().prop_map(Step::Error),
        names().prop_map(Step::Elements),
    ];
    let random = proptest::collection::vec(step, 1..16);
    prop_oneof![random, Just(AS_AN_ANSWER.to_vec())]
}

/// Cuts an error off where the original goes on with text of the document. Ours leaves that text out.
fn before_text(outcome: &str) -> &str {
    let text = ["Characters(", "CData("].iter().filter_map(|kind| outcome.find(kind)).min();
    match text {
        Some(at) if outcome.contains("Element") && outcome.contains(" got ") => &outcome[..at],
        _ => outcome,
    }
}

const BREAKS_OFF: &str = "The document breaks off inside element ";

proptest! {
    #![proptest_config(cases(800))]

    #[test]
    fn each_step_has_the_outcome_of_the_original(document in documents(), steps in steps()) {
        let (ours, theirs) = (ours::read(&document, &steps), theirs::read(&document, &steps));
        for (at, (ours, theirs)) in ours.iter().zip(&theirs).enumerate() {
            if theirs == ENDLESS {
                prop_assert!(ours.contains(BREAKS_OFF), "{:?}: {ours}", steps[at]);
            } else {
                prop_assert_eq!(before_text(ours), before_text(theirs), "{:?}", steps[at]);
            }
        }
        if !theirs.contains(&ENDLESS.to_owned()) {
            prop_assert_eq!(ours.len(), theirs.len());
        }
    }

    #[test]
    fn an_answer_is_what_the_original_makes_of_it(document in documents(), piece in 1usize..100) {
        // `parse_response` cannot be counted, so the same steps find out beforehand whether the original ends.
        let ours = ours::answer(&document, piece);
        if theirs::read(&document, &AS_AN_ANSWER)[1] == ENDLESS {
            prop_assert!(ours.contains(BREAKS_OFF), "{ours}");
        } else {
            let theirs = theirs::answer(&document, piece);
            prop_assert_eq!(before_text(&ours), before_text(&theirs));
        }
    }

    #[test]
    fn an_element_is_written_as_the_original_does(name in "[a-zA-Z:]{0,8}", value in ".{0,20}") {
        prop_assert_eq!(ours::written(&name, &value), theirs::written(&name, &value));
    }
}

// The intended differences, one by one.

#[test]
fn a_document_that_breaks_off_is_an_error_where_the_original_reads_on_for_ever() {
    let documents = [
        ("<branch><leaf>a</leaf>", ": 1:23 Unexpected end of stream: still inside the root element"),
        ("<branch><branch>", ": 1:17 Unexpected end of stream: still inside the root element"),
        ("<branch>&nbsp;</branch>", ": 1:14 Unexpected entity: nbsp"),
        // What is skipped takes the cause with it, as in the original.
        ("<branch><other><leaf></other></branch>", ""),
    ];
    for (document, cause) in documents {
        assert_eq!(theirs::read(document.as_bytes(), &AS_AN_ANSWER)[1], ENDLESS, "{document}");
        assert_eq!(
            ours::read(document.as_bytes(), &AS_AN_ANSWER)[1],
            format!("Err(XmlParseError(\"{BREAKS_OFF}branch{cause}\"))")
        );
        assert_eq!(
            ours::answer(document.as_bytes(), 7),
            format!("Err(ParseError(\"{BREAKS_OFF}branch{cause}\"))")
        );
    }
}

#[test]
fn an_error_does_not_show_the_text_of_the_document() {
    for document in ["<leaf>a<![CDATA[hush]]></leaf>", "<leaf><![CDATA[a]]>hush</leaf>"] {
        let steps = [Step::Next, Step::Field("leaf")];
        assert!(theirs::read(document.as_bytes(), &steps)[1].contains("hush"), "{document}");
        let ours = &ours::read(document.as_bytes(), &steps)[1];
        assert!(ours.contains("Expected EndElement leaf got Some(Ok(") && !ours.contains("hush"), "{ours}");
    }
}
