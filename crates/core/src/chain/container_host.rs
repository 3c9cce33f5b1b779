//! Decides which hosts get requests for credentials over plain HTTP, with a token that the network can read.

use super::failure::BoxError;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, ToSocketAddrs};
use tokio::runtime::Handle;

/// The addresses of ECS and EKS Pod Identity. Loopback is allowed too.
const ALLOWED: [IpAddr; 3] = [
    IpAddr::V4(Ipv4Addr::new(169, 254, 170, 2)),
    IpAddr::V4(Ipv4Addr::new(169, 254, 170, 23)),
    IpAddr::V6(Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x23)),
];

/// Returns whether all addresses of a host are on this machine.
pub(super) async fn is_on_this_machine(host: &str) -> Result<bool, BoxError> {
    let literal = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    if let Ok(address) = literal.parse() {
        return Ok(is_allowed(address));
    }
    let host = host.to_owned();
    let addresses = move || -> std::io::Result<Vec<IpAddr>> {
        Ok((host.as_str(), 80).to_socket_addrs()?.map(|address| address.ip()).collect())
    };
    let addresses = match Handle::try_current() {
        Ok(runtime) => runtime.spawn_blocking(addresses).await??,
        Err(_) => addresses()?,
    };
    Ok(!addresses.is_empty() && addresses.into_iter().all(is_allowed))
}

fn is_allowed(address: IpAddr) -> bool {
    address.to_canonical().is_loopback() || ALLOWED.contains(&address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn loopback_and_the_addresses_of_ecs_and_eks_are_on_this_machine() {
        for host in [
            "127.0.0.1",
            "127.9.9.9",
            "[::1]",
            "localhost",
            "169.254.170.2",
            "169.254.170.23",
            "[fd00:ec2::23]",
        ] {
            assert!(is_on_this_machine(host).await.unwrap(), "{host}");
        }
        for host in ["192.0.2.1", "169.254.169.254", "0.0.0.0", "[fd00:ec2::254]", "[::]", "10.0.0.1"] {
            assert!(!is_on_this_machine(host).await.unwrap(), "{host}");
        }
    }
}
