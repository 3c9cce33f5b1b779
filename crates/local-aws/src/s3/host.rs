//! Virtual hosts: `bucket.localhost:PORT`.

use s3s::S3Result;
use s3s::host::{S3Host, VirtualHost};

/// Finds buckets in names below `localhost`. Every other name is the server itself, so that path style works through
/// proxies.
pub(super) struct Localhost;

impl S3Host for Localhost {
    fn parse_host_header<'a>(&'a self, host: &'a str) -> S3Result<VirtualHost<'a>> {
        Ok(match bucket_of(host) {
            Some(bucket) => VirtualHost::new("localhost").with_bucket(bucket),
            None => VirtualHost::new(host),
        })
    }
}

/// Returns the bucket in a `Host` header.
pub(super) fn bucket_of(host: &str) -> Option<&str> {
    let name = host.rsplit_once(':').map_or(host, |(name, _port)| name);
    name.strip_suffix(".localhost").filter(|bucket| !bucket.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_below_localhost_are_buckets() {
        assert_eq!(bucket_of("photos.localhost:8080"), Some("photos"));
        assert_eq!(bucket_of("a.b.localhost"), Some("a.b"));
        for other in ["localhost:8080", ".localhost", "127.0.0.1:8080", "s3.amazonaws.com", ""] {
            assert_eq!(bucket_of(other), None, "{other}");
        }
    }
}
