//! The `User-Agent` of requests that have none.

use http_0_2::header::HeaderValue;
use std::borrow::Cow;

/// As in the original, `rusoto/0.48.0 rust/1.95.0 linux`: services and logs tell Rusoto's requests by it.
const RUSOTO: &str = env!("RUSOTO_USER_AGENT");

/// Rusoto's user agent, with a text of the program before and after it.
#[derive(Clone)]
pub struct UserAgent {
    prepended: String,
    appended: String,
    value: HeaderValue,
}

impl UserAgent {
    pub(crate) fn new() -> Self {
        Self { prepended: String::new(), appended: String::new(), value: HeaderValue::from_static(RUSOTO) }
    }

    pub(super) fn prepend(&mut self, agent: String) {
        self.prepended = agent;
        self.build();
    }

    pub(super) fn append(&mut self, agent: String) {
        self.appended = agent;
        self.build();
    }

    /// Makes the value anew. If one of the two texts does not fit into a header, both are left out.
    fn build(&mut self) {
        let text = format!("{} {RUSOTO} {}", self.prepended, self.appended);
        self.value = text.trim().parse().unwrap_or_else(|_| HeaderValue::from_static(RUSOTO));
    }

    pub(super) fn value(&self) -> HeaderValue {
        self.value.clone()
    }

    pub(crate) fn text(&self) -> Cow<'static, str> {
        String::from_utf8_lossy(self.value.as_bytes()).into_owned().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agent(prepended: &str, appended: &str) -> String {
        let mut agent = UserAgent::new();
        agent.prepend(prepended.to_owned());
        agent.append(appended.to_owned());
        String::from_utf8(agent.value().as_bytes().to_vec()).unwrap()
    }

    #[test]
    fn the_programs_texts_stand_around_rusotos() {
        assert!(RUSOTO.starts_with("rusoto/0.48.0 rust/1."), "{RUSOTO}");
        assert!(RUSOTO.ends_with(std::env::consts::OS), "{RUSOTO}");
        assert_eq!(agent("", ""), RUSOTO);
        assert_eq!(agent("before", ""), format!("before {RUSOTO}"));
        assert_eq!(agent("", "after"), format!("{RUSOTO} after"));
        assert_eq!(agent(" before", "after "), format!("before {RUSOTO} after"));
        assert_eq!(agent("größe", "after"), format!("größe {RUSOTO} after"));
    }

    #[test]
    fn a_text_that_no_header_can_carry_is_left_out() {
        assert_eq!(agent("be\nfore", "after"), RUSOTO);
    }
}
