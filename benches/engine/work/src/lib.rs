//! What a worker does: it reads orders from standard input, sends requests with its client, and prints what they took.
//!
//! An order is a call, a number of tasks and a number of requests: `get-small 64 6400`.

mod built;
mod measured;
mod turn;

pub use built::{crates, processor_time_of_children};
pub use measured::Measured;
pub use turn::take;

use std::error::Error;
use std::future::Future;
use std::io::{BufRead, Write};
use std::str::FromStr;

/// The result of a worker.
pub type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// The bucket of all objects, and the table of all items.
pub const BUCKET: &str = "bench";
/// The length of the small object.
pub const SMALL: usize = 10;
/// A mebibyte, which is the length of the object of this name.
pub const MIB: usize = 1 << 20;
/// A gibibyte, which is the length of the object of this name.
pub const GIB: usize = 1 << 30;
/// The length of each chunk of an upload.
pub const CHUNK: usize = 256 << 10;

/// A call that a worker can be ordered to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Call {
    /// `GetObject` of ten bytes.
    GetSmall,
    /// `GetObject` of a mebibyte.
    GetMib,
    /// `PutObject` of a mebibyte from memory.
    PutMib,
    /// DynamoDB's `GetItem`.
    GetItem,
    /// `GetObject` of a gibibyte.
    Download,
    /// `PutObject` of a gibibyte from a stream.
    Upload,
}

impl Call {
    /// The calls by the names that they have in orders.
    pub const ALL: [(&str, Self); 6] = [
        ("get-small", Self::GetSmall),
        ("get-mib", Self::GetMib),
        ("put-mib", Self::PutMib),
        ("get-item", Self::GetItem),
        ("download", Self::Download),
        ("upload", Self::Upload),
    ];
}

impl FromStr for Call {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|(known, _)| *known == name);
        found.map(|(_, call)| call).ok_or_else(|| format!("there is no call {name:?}"))
    }
}

/// A client that is measured.
pub trait Client: Clone + Send + Sync + 'static {
    /// Makes the call, reads the answer to its end, and returns the number of bytes that it read or sent.
    fn call(&self, call: Call) -> impl Future<Output = Outcome<usize>> + Send;
}

/// Builds a client, and carries out the orders on standard input until that ends.
///
/// # Errors
///
/// Returns the first error of a call, and an order that cannot be read.
pub fn run<C: Client>(client: impl AsyncFnOnce() -> Outcome<C>) -> Outcome<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let client = runtime.block_on(client())?;
    for order in std::io::stdin().lock().lines() {
        let order = order?;
        let [call, tasks, requests] = order.split(' ').collect::<Vec<_>>()[..] else {
            return Err(format!("this is no order: {order:?}").into());
        };
        let measured = take(&runtime, &client, call.parse()?, tasks.parse()?, requests.parse()?)?;
        writeln!(std::io::stdout(), "{measured}")?;
    }
    Ok(())
}
