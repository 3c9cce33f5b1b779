//! A server on loopback that answers as a test says, byte for byte.

use crate::chain::ProviderContext;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, SharedHttpClient, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What to do with a request.
#[derive(Debug, Clone)]
pub(super) enum Reply {
    /// A status and a body.
    Status(u16, String),
    /// These bytes, and then the end of the connection.
    Raw(Vec<u8>),
    /// These bytes, and then nothing.
    Stall(String),
}

pub(super) fn ok(body: impl Into<String>) -> Reply {
    Reply::Status(200, body.into())
}

/// One thread for all connections that are open at a time, ended with the process.
pub(super) struct Server {
    pub(super) address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Answers by the request, its head and behind it its body.
    pub(super) fn start(answer: impl Fn(&str) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::<Mutex<Vec<String>>>::default();
        let answer = Arc::new(answer);
        let seen = Arc::clone(&requests);
        thread::spawn(move || {
            for connection in listener.incoming().map_while(Result::ok) {
                let (answer, seen) = (Arc::clone(&answer), Arc::clone(&seen));
                thread::spawn(move || serve(connection, &*answer, &seen));
            }
        });
        Self { address, requests }
    }

    pub(super) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// All requests so far, heads and bodies, in small letters.
    pub(super) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

fn serve(mut connection: TcpStream, answer: &dyn Fn(&str) -> Reply, seen: &Mutex<Vec<String>>) {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        match connection.read(&mut byte) {
            Ok(1) => head.extend(byte),
            _ => return,
        }
    }
    let mut head = String::from_utf8(head).unwrap();
    let small = head.to_ascii_lowercase();
    let length =
        small.split("content-length: ").nth(1).and_then(|rest| rest.split('\r').next()?.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    if connection.read_exact(&mut body).is_err() {
        return;
    }
    head.push_str(std::str::from_utf8(&body).unwrap());
    seen.lock().unwrap().push(head.to_ascii_lowercase());
    // Whoever gave up does not listen any more, and that is no fault of the server.
    let _ = match answer(&head) {
        Reply::Status(status, body) => {
            let length = body.len();
            let ttl = if status == 200 { "x-aws-ec2-metadata-token-ttl-seconds: 21600\r\n" } else { "" };
            let head = format!("HTTP/1.1 {status} Status\r\ncontent-length: {length}\r\n{ttl}");
            connection.write_all(format!("{head}connection: close\r\n\r\n{body}").as_bytes())
        }
        Reply::Raw(bytes) => connection.write_all(&bytes),
        Reply::Stall(start) => {
            let _ = connection.write_all(start.as_bytes());
            // Until the client goes away.
            connection
                .set_read_timeout(Some(Duration::from_secs(60)))
                .and_then(|()| connection.read(&mut byte))
                .map(drop)
        }
    };
}

/// An HTTP client that brings every request to this server, and says in a header where it was to go.
pub(super) fn redirect_to(server: &Server) -> SharedHttpClient {
    let (client, host) = (ProviderContext::default().http_client(), server.url(""));
    http_client_fn(move |settings, components| {
        let inner = client.http_connector(settings, components);
        SharedHttpConnector::new(Redirect { inner, host: host.clone() })
    })
}

#[derive(Debug)]
struct Redirect {
    inner: SharedHttpConnector,
    host: String,
}

impl HttpConnector for Redirect {
    fn call(&self, mut request: HttpRequest) -> HttpConnectorFuture {
        let was_for = request.uri().to_owned();
        let uri: http::Uri = was_for.parse().unwrap();
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        request.set_uri(format!("{}{path}", self.host)).unwrap();
        request.headers_mut().insert("x-was-for", was_for);
        self.inner.call(request)
    }
}
