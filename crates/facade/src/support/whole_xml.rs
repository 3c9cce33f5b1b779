//! Answers that end early.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::AfterDeserializationInterceptorContextRef;
use aws_smithy_runtime_api::client::interceptors::{Intercept, dyn_dispatch_hint};
use aws_smithy_runtime_api::client::orchestrator::Metadata;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;

/// Refuses XML whose root element is not closed, in the answers of these operations, which are in order. The SDK takes the
/// end of a body for the end of all open elements, so that a list would be too short without a word.
#[derive(Clone, Copy, Debug)]
pub struct WholeXml(pub &'static [&'static str]);

#[dyn_dispatch_hint]
impl Intercept for WholeXml {
    fn name(&self) -> &'static str {
        "WholeXml"
    }

    fn read_after_deserialization(
        &self,
        context: &AfterDeserializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        config: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let name = config.load::<Metadata>().map_or("", Metadata::name);
        if self.0.binary_search(&name).is_err() {
            return Ok(());
        }
        let is_read = context.output_or_error().is_ok();
        // The body of an object is a stream, and has no bytes yet.
        let body = context.response().body().bytes();
        if is_read && body.is_some_and(|body| !is_whole(body)) {
            return Err("the XML of the answer ends early".into());
        }
        Ok(())
    }
}

/// Returns whether this is no XML, or its root element is closed.
fn is_whole(body: &[u8]) -> bool {
    let mut root = body.trim_ascii();
    while let [b'<', b'?' | b'!', ..] = root {
        let Some(end) = root.iter().position(|byte| *byte == b'>') else { return false };
        root = root[end + 1..].trim_ascii_start();
    }
    let [b'<', rest @ ..] = root else { return true };
    let name = rest.split(|byte| b"/> \t\r\n".contains(byte)).next().unwrap_or_default();
    if !rest.contains(&b'<') {
        return rest.ends_with(b"/>");
    }
    let close = rest.strip_suffix(b">").map(<[u8]>::trim_ascii_end);
    let before = close.and_then(|close| close.strip_suffix(name));
    before.is_some_and(|before| before.ends_with(b"</"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn xml_is_whole_when_its_root_is_closed() {
        for whole in [
            "",
            " ",
            "{}",
            "<a/>",
            "<a x=\"1\" />",
            "<a></a>",
            "<a x=\"1\"><b/></a>\n",
            "<a><a/></a>",
            "<?xml version=\"1.0\"?>\n<!-- c --><a>text</a >",
        ] {
            assert!(is_whole(whole.as_bytes()), "{whole}");
        }
        for cut in [
            "<",
            "<a",
            "<a>",
            "<a><b/>",
            "<a><b></b>",
            "<a><b>te",
            "<a></a",
            "<?xml",
            "<?xml?><a>",
            "<ab></b>",
        ] {
            assert!(!is_whole(cut.as_bytes()), "{cut}");
        }
    }

    #[test]
    fn no_beginning_of_an_answer_is_whole() {
        let answer = "<?xml version=\"1.0\"?><List xmlns=\"u\"><Item><Key>a</Key></Item><Item/></List>";
        let root = answer.find("<List").unwrap();
        for end in root + 1..answer.len() {
            assert!(!is_whole(&answer.as_bytes()[..end]), "{}", &answer[..end]);
        }
        assert!(is_whole(answer.as_bytes()));
    }
}
