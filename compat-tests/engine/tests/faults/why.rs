//! The reasons that several rows share.

pub(crate) const HOST: &str = "The text names the host.";
pub(crate) const NEWER: &str = "The text names the host, and is that of a newer library.";
pub(crate) const CHECKED: &str = "It is found before the source is asked, and the text says what and where.";
pub(crate) const SETTING: &str = "A setting that is not followed would be worse than an error that names it.";
pub(crate) const POOL: &str = "Nobody above the pool can know that the connection was closed. A body of bytes is sent \
                               again, once.";
pub(crate) const RETRIES: &str = "Retries were asked for.";
pub(crate) const REFUSED: &str = "A refused session is replaced, once.";
pub(crate) const SKEW: &str = "The server's own time is in its refusal, and it is kept.";
pub(crate) const PROXY: &str = "A proxy was asked for.";
pub(crate) const LOSSY: &str =
    "One stray byte must not cost the response. It becomes U+FFFD, because headers are text in the API.";
pub(crate) const KEYS: &str = "The text says which of them it is.";
