//! Virtual hosts: `bucket.localhost:PORT`, and `bucket.s3.REGION.amazonaws.com` for those who come through a proxy.

use s3s::S3Result;
use s3s::host::{S3Host, VirtualHost};

/// Finds buckets in names below `localhost`, and below AWS's names of S3. Every other name is the server itself, so that
/// path style works through proxies.
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
    let bucket = name.strip_suffix(".localhost").or_else(|| {
        let (bucket, region) = name.split_once(".s3.").or_else(|| name.split_once(".s3-fips."))?;
        region.ends_with(".amazonaws.com").then_some(bucket)
    });
    bucket.filter(|bucket| !bucket.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_below_localhost_and_s3_are_buckets() {
        assert_eq!(bucket_of("photos.localhost:8080"), Some("photos"));
        for kind in ["s3", "s3-fips", "s3.dualstack", "s3-fips.dualstack"] {
            assert_eq!(bucket_of(&format!("photos.{kind}.eu-west-1.amazonaws.com")), Some("photos"));
            assert_eq!(bucket_of(&format!("{kind}.eu-west-1.amazonaws.com")), None);
        }
        assert_eq!(bucket_of("a.b.localhost"), Some("a.b"));
        for other in
            ["localhost:8080", ".localhost", "127.0.0.1:8080", "s3.amazonaws.com", "a.s3.example", ""]
        {
            assert_eq!(bucket_of(other), None, "{other}");
        }
    }
}
