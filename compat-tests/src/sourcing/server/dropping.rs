//! An address that loses packets, as 169.254.169.254 does outside of AWS.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::net::{TcpListener, TcpSocket, TcpStream};

/// A listener with a full queue. Linux then drops each request for a connection.
#[derive(Debug)]
pub(super) struct Dropping {
    _listener: TcpListener,
    _queued: Vec<TcpStream>,
}

impl Dropping {
    pub(super) async fn at(address: SocketAddr) -> io::Result<Self> {
        let socket = TcpSocket::new_v4()?;
        socket.set_reuseaddr(true)?;
        socket.bind(address)?;
        let listener = socket.listen(0)?;
        let mut queued = Vec::new();
        // The queue has room for one more than the backlog. A connection that is not made at once is never made.
        while queued.len() < 16 {
            match tokio::time::timeout(Duration::from_millis(100), TcpStream::connect(address)).await {
                Ok(connected) => queued.push(connected?),
                Err(_) => return Ok(Self { _listener: listener, _queued: queued }),
            }
        }
        Err(io::Error::other("the queue of a listener that accepts nothing does not fill up"))
    }
}
