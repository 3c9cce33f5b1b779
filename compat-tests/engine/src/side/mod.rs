//! The two crates behind one interface.

use std::fmt::Debug;

use futures_util::future::BoxFuture;

use crate::{Outcome, Request, Source};

/// One of the two crates that are named `rusoto_core`.
pub trait Side: Debug + Sync {
    /// Returns the name in the table.
    fn name(&self) -> &'static str;

    /// Returns a client over one HTTP client. It asks the source for each request.
    fn client(&self, source: &Source, over: Over) -> Box<dyn Calls>;

    /// Returns a client whose source is in this crate's `AutoRefreshingProvider`, and another for each further element.
    fn clients_of_one_session(&self, source: &Source, count: usize) -> Vec<Box<dyn Calls>>;
}

/// What a client is built on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// `HttpClient::new()`, as nearly all programs have it. Where the original refuses plain http, which it does with
    /// rustls, it gets a connector of hyper's.
    Http,
    /// `HttpClient::new()` on both sides, for https.
    Tls,
    /// A connector of the user's: `HttpClient::from_connector`.
    UsersConnector,
}

/// A client, as service clients have one.
pub trait Calls: Debug + Send + Sync {
    /// Sends a request and reads the response to its end. A panic is an outcome too.
    fn call(&self, request: Request) -> BoxFuture<'static, Outcome>;

    /// Sends a request and returns the head of the response, as if its body were empty.
    fn call_for_head(&self, request: Request) -> BoxFuture<'static, Outcome>;
}

/// The crate from crates.io.
pub const ORIGINAL: &dyn Side = &original::This;

/// The crate in `patch/`.
pub const DROP_IN: &dyn Side = &drop_in::This;

mod original {
    use ::original as rusoto;

    const NAME: &str = "original";

    /// With rustls, `new()` refuses plain http.
    fn http_client() -> HttpClient<HttpConnector> {
        users_connector()
    }

    include!("one_side.rs");
}

mod drop_in {
    use ::drop_in as rusoto;

    const NAME: &str = "drop-in";

    fn http_client() -> HttpClient {
        HttpClient::new().expect("an HTTP client")
    }

    include!("one_side.rs");
}
