//! Listeners and connections, on their own thread and runtime.
//!
//! The server is independent of the runtimes of the program that started it. Tests drop the runtimes of clients while
//! requests are running.

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread::JoinHandle;
use std::time::Duration;

use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::runtime::Runtime;
use tokio::sync::{Notify, oneshot};

use crate::draining::draining;
use crate::error::StartError;
use crate::front::{self, Service};
use crate::state::State;

/// The queue must have room for many clients that connect at once. Otherwise the kernel makes them wait for a second.
const BACKLOG: u32 = 4096;

/// The server's thread. Dropping it ends every task and connection before the drop returns.
#[derive(Debug)]
pub(crate) struct Server {
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// A bound port, and the service on it.
pub(crate) struct Door {
    pub(crate) listener: TcpListener,
    pub(crate) service: Service,
}

/// The server's runtime before it has a thread. A plain `Runtime` panics when it is dropped within another runtime, for
/// example when a start fails in a test.
pub(crate) struct OwnRuntime(Option<Runtime>);

impl OwnRuntime {
    pub(crate) fn new() -> Result<Self, StartError> {
        tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("local-aws")
            .enable_all()
            .build()
            .map(|runtime| Self(Some(runtime)))
            .map_err(StartError::Runtime)
    }

    pub(crate) fn enter(&self) -> Option<tokio::runtime::EnterGuard<'_>> {
        self.0.as_ref().map(Runtime::enter)
    }
}

impl Drop for OwnRuntime {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

/// Binds a port on loopback. 0 takes a free one. It must be called within the runtime.
pub(crate) fn bind(what: &'static str, port: u16) -> Result<(TcpListener, SocketAddr), StartError> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let bind = || -> io::Result<(TcpListener, SocketAddr)> {
        let socket = TcpSocket::new_v4()?;
        socket.set_reuseaddr(true)?;
        socket.bind(address)?;
        let listener = socket.listen(BACKLOG)?;
        let bound = listener.local_addr()?;
        Ok((listener, bound))
    };
    bind().map_err(|source| StartError::Bind { what, address, source })
}

impl Server {
    pub(crate) fn spawn(
        mut runtime: OwnRuntime,
        doors: Vec<Door>,
        state: Arc<State>,
    ) -> Result<Self, StartError> {
        let (stop, stopped) = oneshot::channel();
        let serve = move || {
            let Some(runtime) = runtime.0.take() else { return };
            for door in doors {
                runtime.spawn(accept(door, Arc::clone(&state)));
            }
            // An error means that the sender is gone, which also means to stop.
            let _ = runtime.block_on(stopped);
            // Only file operations of S3 can still run outside of the tasks. They are short.
            runtime.shutdown_timeout(Duration::from_secs(5));
        };
        let thread = std::thread::Builder::new()
            .name("local-aws".to_owned())
            .spawn(serve)
            .map_err(StartError::Runtime)?;
        Ok(Self { stop: Some(stop), thread: Some(thread) })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the thread of local-aws panicked");
        }
    }
}

async fn accept(door: Door, state: Arc<State>) {
    loop {
        match door.listener.accept().await {
            Ok((stream, _)) => {
                if matches!(door.service, Service::Aws(_)) {
                    state.connections.fetch_add(1, Ordering::SeqCst);
                }
                tokio::spawn(connection(stream, door.service.clone(), Arc::clone(&state)));
            }
            Err(error) => {
                // Probably there are no file descriptors left. The pause gives connections time to close.
                tracing::warn!(%error, "cannot accept a connection");
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        }
    }
}

async fn connection(stream: TcpStream, service: Service, state: Arc<State>) {
    // A small reply must not wait for the acknowledgement of the previous one.
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "cannot switch off Nagle's algorithm");
    }
    let reset = Arc::new(Notify::new());
    let answer = service_fn(|request: Request<Incoming>| {
        let (request, rest) = draining(request);
        let reply = front::answer(Arc::clone(&state), service.clone(), request, Arc::clone(&reset));
        async {
            let reply = reply.await;
            rest.read().await;
            Ok::<_, Infallible>(reply)
        }
    });
    let mut connection = http1::Builder::new().serve_connection(TokioIo::new(stream), answer);
    let ended = tokio::select! {
        ended = &mut connection => ended,
        () = reset.notified() => {
            // With a linger time of zero, closing sends RST in place of FIN.
            let stream = connection.into_parts().io.into_inner();
            if let Err(error) = stream.set_zero_linger() {
                tracing::warn!(%error, "cannot reset a connection");
            }
            Ok(())
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection broke");
    }
}
