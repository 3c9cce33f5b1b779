//! The intended differences between the answers of the original `rusoto_core` and of the drop-in.

use super::ledger::Difference;
use super::ledger::On::Only;
use super::ledger::Says::Text;
use crate::clients::LegacyHttp;
use crate::servers::ServerKind::*;

/// Every difference that the side-by-side cases meet. `rusoto` is the original, and `sdk` the drop-in.
const BETWEEN_BUILDS: &[Difference] = &[Difference {
    id: "header-that-made-rusoto-panic",
    operations: &["HeadObject"],
    field: "outcome",
    rusoto: Text("panic"),
    sdk: Text("success"),
    servers: Only(&[Ministack, Prepared]),
    why: "The original panics on a response header that is not ASCII. The drop-in hands out what it can read: other \
          bytes than UTF-8 become U+FFFD.",
}];

/// Returns the intended differences with this HTTP client under Rusoto's clients.
pub fn intended_between_builds(http: LegacyHttp) -> &'static [Difference] {
    match http {
        LegacyHttp::RusotosOwn | LegacyHttp::AsNew => BETWEEN_BUILDS,
        // The same client on both.
        LegacyHttp::Shared => &[],
    }
}
