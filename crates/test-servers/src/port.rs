//! Ports without a listener.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};

/// Returns an address of this machine on which nobody listens.
pub fn closed_port() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("an address")
}
