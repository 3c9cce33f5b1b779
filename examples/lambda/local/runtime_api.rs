//! The part of Lambda's [Runtime API](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html) that a function
//! needs: the next invocation, its response, its error.

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use narration::Outcome;
use std::collections::HashMap;
use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::net::TcpListener;
use tokio::sync::{Notify, mpsc, oneshot};
use tokio::task::JoinHandle;

const NEXT: &str = "/2018-06-01/runtime/invocation/next";
const INIT_ERROR: &str = "/2018-06-01/runtime/init/error";
/// A deadline in the year 2000. No function in this example reads it.
const DEADLINE_MILLIS: &str = "946684800000";

/// The result of an invocation: the function's answer or its error, both in JSON.
pub(crate) type Answer = Result<Bytes, Bytes>;

/// The API of one environment. Dropping it closes the port.
pub(crate) struct RuntimeApi {
    addr: SocketAddr,
    queue: mpsc::UnboundedSender<String>,
    state: Arc<State>,
    listening: JoinHandle<()>,
}

struct State {
    /// The ids of invocations that the function has not taken yet.
    queued: tokio::sync::Mutex<mpsc::UnboundedReceiver<String>>,
    /// The callers that wait for an invocation, by its id.
    callers: Mutex<HashMap<String, oneshot::Sender<Answer>>>,
    /// The function asked for its first invocation.
    ready: Notify,
    ids: AtomicU64,
}

impl RuntimeApi {
    pub(crate) async fn start() -> Outcome<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let addr = listener.local_addr()?;
        let (queue, queued) = mpsc::unbounded_channel();
        let state = Arc::new(State {
            queued: tokio::sync::Mutex::new(queued),
            callers: Mutex::default(),
            ready: Notify::new(),
            ids: AtomicU64::new(0),
        });
        let listening = tokio::spawn(listen(listener, Arc::clone(&state)));
        Ok(Self { addr, queue, state, listening })
    }

    /// Returns the address for `AWS_LAMBDA_RUNTIME_API`.
    pub(crate) fn address(&self) -> String {
        self.addr.to_string()
    }

    /// Waits until the function asks for its first invocation. This is the end of its init phase.
    pub(crate) async fn ready(&self) {
        self.state.ready.notified().await;
    }

    /// Invokes the function with an empty event.
    pub(crate) async fn invoke(&self) -> Outcome<Answer> {
        let id = format!("invocation-{}", self.state.ids.fetch_add(1, Ordering::SeqCst));
        let (caller, answer) = oneshot::channel();
        self.state.callers().insert(id.clone(), caller);
        self.queue.send(id)?;
        Ok(answer.await?)
    }
}

impl Drop for RuntimeApi {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

impl State {
    fn callers(&self) -> MutexGuard<'_, HashMap<String, oneshot::Sender<Answer>>> {
        self.callers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn answer(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        let (head, body) = request.into_parts();
        if head.method == Method::GET && head.uri.path() == NEXT {
            return self.next().await;
        }
        let Ok(body) = body.collect().await else {
            return empty(StatusCode::BAD_REQUEST);
        };
        let path = head.uri.path();
        if path == INIT_ERROR {
            // The process ends with this error too, and its caller sees that.
            return empty(StatusCode::ACCEPTED);
        }
        let invocation = path.strip_prefix("/2018-06-01/runtime/invocation/");
        let Some((id, what)) = invocation.and_then(|path| path.split_once('/')) else {
            return empty(StatusCode::NOT_FOUND);
        };
        let answer = match what {
            "response" => Ok(body.to_bytes()),
            "error" => Err(body.to_bytes()),
            _ => return empty(StatusCode::NOT_FOUND),
        };
        match self.callers().remove(id).map(|caller| caller.send(answer)) {
            Some(Ok(())) => empty(StatusCode::ACCEPTED),
            _ => empty(StatusCode::BAD_REQUEST),
        }
    }

    /// Waits without a limit, as Lambda does.
    async fn next(&self) -> Response<Full<Bytes>> {
        self.ready.notify_one();
        let id = self.queued.lock().await.recv().await;
        let Some(id) = id else {
            return empty(StatusCode::GONE);
        };
        let response = Response::builder()
            .header("content-type", "application/json")
            .header("lambda-runtime-aws-request-id", id)
            .header("lambda-runtime-deadline-ms", DEADLINE_MILLIS)
            .header("lambda-runtime-invoked-function-arn", "arn:aws:lambda:us-east-1:000000000000:function:f")
            .body(Full::from("{}"));
        response.unwrap_or_else(|_| empty(StatusCode::INTERNAL_SERVER_ERROR))
    }
}

fn empty(status: StatusCode) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::default());
    *response.status_mut() = status;
    response
}

async fn listen(listener: TcpListener, state: Arc<State>) {
    while let Ok((stream, _)) = listener.accept().await {
        let state = Arc::clone(&state);
        tokio::spawn(async move {
            let service = service_fn(|request| {
                let state = Arc::clone(&state);
                async move { Ok::<_, Infallible>(state.answer(request).await) }
            });
            // The function notices a broken connection itself.
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}
