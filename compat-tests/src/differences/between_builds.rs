//! The intended differences between the answers of the original `rusoto_core` and of the drop-in. In them `rusoto` is the
//! original, and `sdk` the drop-in.

use super::ledger::Difference;
use super::ledger::On::Only;
use super::ledger::Says::Text;
use crate::clients::LegacyHttp;
use crate::servers::ServerKind::*;

const NO_PANIC: Difference = Difference {
    id: "header-that-made-rusoto-panic",
    operations: &["HeadObject"],
    field: "outcome",
    rusoto: Text("panic"),
    sdk: Text("success"),
    servers: Only(&[Ministack, Prepared]),
    why: "The original panics on a response header that is not ASCII. The drop-in hands out what it can read: other \
          bytes than UTF-8 become U+FFFD.",
};

const HOST: Difference = Difference {
    id: "host-in-the-text",
    operations: &["GetObject"],
    field: "error.wording",
    rusoto: Text("Error during dispatch: connection closed before message completed"),
    sdk: Text("Error during dispatch: connection closed before message completed (host *)"),
    servers: Only(&[Prepared]),
    why: "The engine says at the end which host it spoke to. The text before it is the original's.",
};

/// Returns the intended differences with this HTTP client under Rusoto's clients.
pub fn intended_between_builds(http: LegacyHttp) -> &'static [Difference] {
    match http {
        LegacyHttp::RusotosOwn => &[NO_PANIC],
        LegacyHttp::AsNew => &[NO_PANIC, HOST],
        // The same client in both builds.
        LegacyHttp::Shared => &[],
    }
}
