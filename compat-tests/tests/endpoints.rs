//! The engine's FIPS, dual-stack and virtual-host addresses beside those of the SDK's clients, which have AWS's rules
//! compiled in.

use rusoto_compat_core::engine::EndpointStyle;
use rusoto_compat_core::region::KNOWN;

const BUCKETS: [&str; 8] =
    ["photos", "my-photos-2", "a0b", "my.photos", "Photos", "my_photos", "192.168.0.1", "p"];

fn styles() -> impl Iterator<Item = EndpointStyle> {
    (0..8).map(|bits| EndpointStyle {
        fips: bits & 1 > 0,
        dual_stack: bits & 2 > 0,
        bucket_in_host: bits & 4 > 0,
    })
}

/// Returns where the engine sends a request: host and path, or `None` if AWS has no such endpoint.
fn ours(style: EndpointStyle, service: &str, region: &str, path: &str) -> Option<String> {
    let (host, path) = match style.address(service, region, path).ok()? {
        Some(address) => (address.host, address.path.unwrap_or_else(|| path.to_owned())),
        // Rusoto's plain host.
        None if region.starts_with("cn-") => {
            (format!("{service}.{region}.amazonaws.com.cn"), path.to_owned())
        }
        None => (format!("{service}.{region}.amazonaws.com"), path.to_owned()),
    };
    Some(format!("https://{host}{path}"))
}

#[tokio::test]
async fn s3() {
    use aws_sdk_s3::config::endpoint::{DefaultResolver, Params, ResolveEndpoint};

    let resolver = DefaultResolver::new();
    let mut virtual_hosts = 0;
    for region in KNOWN {
        for style in styles() {
            for bucket in BUCKETS.into_iter().map(Some).chain([None]) {
                let params = Params::builder()
                    .region(region)
                    .set_bucket(bucket.map(str::to_owned))
                    .use_fips(style.fips)
                    .use_dual_stack(style.dual_stack)
                    .force_path_style(!style.bucket_in_host)
                    .build()
                    .unwrap();
                let (path, key) = match bucket {
                    Some(bucket) => (format!("/{bucket}/key"), "/key"),
                    None => ("/".to_owned(), "/"),
                };
                let sdk = resolver.resolve_endpoint(&params).await.ok();
                let sdk = sdk.map(|endpoint| format!("{}{key}", endpoint.url()));
                let ours = ours(style, "s3", region, &path);
                virtual_hosts += usize::from(ours.as_ref().is_some_and(|url| url.contains(".s3")));
                assert_eq!(ours, sdk, "{region} {style:?} {bucket:?}");
            }
        }
    }
    // Three of the buckets can be in a host. China has two of the four kinds.
    assert_eq!(virtual_hosts, (24 * 4 + 2 * 2) * 3);
}

#[tokio::test]
async fn sts() {
    use aws_sdk_sts::config::endpoint::{DefaultResolver, Params, ResolveEndpoint};

    let resolver = DefaultResolver::new();
    for region in KNOWN {
        for style in styles() {
            let params = Params::builder()
                .region(region)
                .use_fips(style.fips)
                .use_dual_stack(style.dual_stack)
                .build()
                .unwrap();
            let sdk = resolver.resolve_endpoint(&params).await.unwrap();
            assert_eq!(ours(style, "sts", region, "").as_deref(), Some(sdk.url()), "{style:?}");
        }
    }
}

#[tokio::test]
async fn dynamodb() {
    use aws_sdk_dynamodb::config::endpoint::{DefaultResolver, Params, ResolveEndpoint};

    let resolver = DefaultResolver::new();
    for region in KNOWN {
        for style in styles() {
            let params = Params::builder()
                .region(region)
                .use_fips(style.fips)
                .use_dual_stack(style.dual_stack)
                .build()
                .unwrap();
            let sdk = resolver.resolve_endpoint(&params).await.unwrap();
            assert_eq!(ours(style, "dynamodb", region, "").as_deref(), Some(sdk.url()), "{style:?}");
        }
    }
}
