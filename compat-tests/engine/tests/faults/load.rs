//! Very many requests at once.

use std::sync::Arc;

use engine_faults::{Calls, Does, Over, Request, Row, Side, Source};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;
use tokio::sync::Barrier;
use tokio::task::JoinSet;

pub(crate) const ROWS: &[Row] = &[Row {
    fault: "10,000 requests at once",
    env: &[],
    original: "all answered",
    drop_in: Does::Same,
    run: many_at_once,
}];

/// Both ends of a connection are in this process, and each is an open file.
fn as_many_as_possible() -> usize {
    const OTHER_FILES: u64 = 500;
    let files = rlimit::increase_nofile_limit(21_000).expect("the limit of open files");
    usize::try_from(files.saturating_sub(OTHER_FILES) / 2).map_or(10_000, |most| most.min(10_000))
}

/// The server answers nobody before everybody has asked.
fn many_at_once(side: &dyn Side) -> String {
    let count = as_many_as_possible();
    let servers = Runtime::new().expect("a runtime");
    let listener = servers.block_on(TcpListener::bind("127.0.0.1:0")).expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let all_asked = Arc::new(Barrier::new(count));
    servers.spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, Arc::clone(&all_asked)));
        }
    });
    let client: Arc<dyn Calls> = side.client(&Source::fixed(), Over::Http).into();
    let outcomes = Runtime::new().expect("a runtime").block_on(async {
        let calls: JoinSet<_> = (0..count).map(|_| client.call(Request::get(&url))).collect();
        calls.join_all().await
    });
    match outcomes.iter().find(|outcome| outcome.status() != Some(200)) {
        None => "all answered".to_owned(),
        Some(other) => other.to_string(),
    }
}

async fn serve(mut stream: TcpStream, all_asked: Arc<Barrier>) -> std::io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        if stream.read_buf(&mut head).await? == 0 {
            return Ok(());
        }
    }
    all_asked.wait().await;
    stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nfine").await
}
