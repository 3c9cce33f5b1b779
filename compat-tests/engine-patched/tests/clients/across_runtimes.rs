//! A call whose connection belongs to another runtime, as in the tests of a program.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::mpsc::channel;
use std::task::Poll;
use std::thread;

use test_servers::RawServer;
use tokio::runtime::{Builder, Runtime};

/// Makes a call to S3 on one runtime and another one on a second, and ends the first while the server has the second
/// request, on the connection that the first runtime drives. Returns what came of the second call, and the number of
/// connections: two if it was sent again.
pub(crate) fn across_runtimes<C: Clone, F: Future>(
    client: impl FnOnce(&RawServer) -> C,
    call: impl Fn(C) -> F,
) -> (F::Output, usize) {
    let (arrives, has_arrived) = channel();
    let server = RawServer::start(move |connection| {
        while connection.read_request().is_some() {
            connection.answer("200 OK", "<ListAllMyBucketsResult></ListAllMyBucketsResult>");
            if connection.number == 1 && connection.read_request().is_some() {
                let _ = arrives.send(());
                return connection.hang();
            }
        }
    });
    let client = client(&server);

    let first = runtime();
    first.block_on(async {
        call(client.clone()).await;
        // The connection goes back to the pool.
        yields().await;
    });
    let came = runtime().block_on(async {
        let mut call = pin!(call(client));
        for _ in 0..20 {
            let is_pending = poll_fn(|context| Poll::Ready(call.as_mut().poll(context).is_pending())).await;
            assert!(is_pending, "it went out on a connection of its own");
            yields().await;
        }
        let ended = thread::spawn(move || {
            // It sends the request, and ends.
            first.block_on(yields());
            has_arrived.recv().expect("the request");
        });
        ended.join().expect("the first runtime ends");
        call.await
    });
    (came, server.connections())
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

async fn yields() {
    for _ in 0..20 {
        tokio::task::yield_now().await;
    }
}
