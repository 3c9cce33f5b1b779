//! A server that misbehaves, and writes down what it is asked.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use test_servers::{Connection, RawServer};
use tokio::sync::watch;

use crate::attempt::{Attempt, attempts};

/// A server on loopback.
#[derive(Debug)]
pub struct Server {
    raw: RawServer,
    seen: Arc<Seen>,
}

#[derive(Debug)]
struct Seen {
    attempts: Mutex<Vec<Attempt>>,
    silent: watch::Sender<bool>,
    closed: watch::Sender<usize>,
}

/// A connection of a [`Server`].
#[derive(Debug)]
pub struct Talk<'a> {
    /// The number of the connection, from 1.
    pub number: usize,
    connection: &'a mut Connection,
    seen: &'a Seen,
}

impl Seen {
    fn attempts(&self) -> MutexGuard<'_, Vec<Attempt>> {
        self.attempts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Server {
    /// Starts a server. `serve` runs for each connection, which is closed when it returns.
    pub fn start(serve: impl Fn(&mut Talk<'_>) + Send + Sync + 'static) -> Self {
        let seen = Arc::new(Seen {
            attempts: Mutex::default(),
            silent: watch::Sender::new(false),
            closed: watch::Sender::new(0),
        });
        let shared = Arc::clone(&seen);
        let raw = RawServer::start(move |connection| {
            serve(&mut Talk { number: connection.number, connection, seen: &shared });
            connection.close();
            shared.closed.send_modify(|closed| *closed += 1);
        });
        Self { raw, seen }
    }

    /// Starts a server that sends these bytes after each request, and closes the connection.
    pub fn sends(bytes: impl AsRef<[u8]> + Send + Sync + 'static) -> Self {
        Self::start(move |talk| {
            if talk.request() {
                talk.send(&bytes);
            }
        })
    }

    /// Starts a server that answers 200 with `fine`, as often as it is asked.
    pub fn fine() -> Self {
        Self::start(|talk| while talk.request() && talk.fine() {})
    }

    /// Starts a server that gives each request the next of these answers, and then the last one again. An answer is a
    /// status (such as `503 Slow Down`) and a body.
    pub fn answers(answers: &'static [(&'static str, &'static str)]) -> Self {
        Self::start(move |talk| {
            while talk.request() {
                let (status, body) = answers[(talk.attempts() - 1).min(answers.len() - 1)];
                talk.answer(status, body);
            }
        })
    }

    /// Returns the URL, without a slash at its end.
    pub fn url(&self) -> String {
        self.raw.url()
    }

    /// Returns host and port.
    pub fn host(&self) -> String {
        self.raw.host()
    }

    /// Returns the attempts so far in one line.
    pub fn attempts(&self) -> String {
        attempts(&self.seen.attempts())
    }

    /// Returns the number of connections.
    pub fn connections(&self) -> usize {
        self.raw.connections()
    }

    /// Waits until the server has nothing more to say, and the connection stays open.
    pub async fn silent(&self) {
        let _ = self.seen.silent.subscribe().wait_for(|&silent| silent).await;
    }

    /// Waits until the server has closed this many connections.
    pub async fn closed(&self, count: usize) {
        let _ = self.seen.closed.subscribe().wait_for(|&closed| closed >= count).await;
    }
}

impl Talk<'_> {
    /// Reads a request and writes it down. Returns `false` if the client has closed the connection.
    pub fn request(&mut self) -> bool {
        let Some(head) = self.connection.read_head() else { return false };
        let body = self.connection.read_body(&head);
        self.seen.attempts().push(Attempt::new(&head, body.as_ref().map(Vec::len)));
        body.is_some()
    }

    /// Returns the number of attempts on all connections.
    pub fn attempts(&self) -> usize {
        self.seen.attempts().len()
    }

    /// Returns the latest attempt of all connections.
    pub fn latest(&self) -> Option<Attempt> {
        self.seen.attempts().last().cloned()
    }

    /// Waits for the first bytes of the client.
    pub fn wait_for_bytes(&mut self) -> bool {
        self.connection.wait_for_bytes()
    }

    /// Sends bytes. Returns `false` if the client has closed the connection.
    pub fn send(&mut self, bytes: impl AsRef<[u8]>) -> bool {
        self.connection.send(bytes)
    }

    /// Sends a status (such as `200 OK`) and a body, and keeps the connection open.
    pub fn answer(&mut self, status: &str, body: &str) -> bool {
        self.connection.answer(status, body)
    }

    /// Answers 200 with `fine`.
    pub fn fine(&mut self) -> bool {
        self.answer("200 OK", "fine")
    }

    /// Sends nothing more, and keeps the connection open until the client closes it.
    pub fn fall_silent(&mut self) {
        self.seen.silent.send_replace(true);
        self.connection.hang();
    }
}
