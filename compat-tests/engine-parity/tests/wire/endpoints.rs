//! FIPS, dual stack and virtual hosts, with Rusoto's clients for a region that Rusoto has by name.
//!
//! A proxy leads every host to one server, and notes which hosts were asked for.

use crate::{Outcome, address, aws, proxy, trusting};
use rusoto_core::Region;
use rusoto_core::credential::AwsCredentials;
use rusoto_s3::util::{PreSignedRequest, PreSignedRequestOption};
use rusoto_s3::{GetObjectRequest, ListObjectsV2Request, PutObjectRequest, S3, S3Client};
use rusoto_sts::{GetCallerIdentityRequest, Sts, StsClient};
use std::fmt::Display;
use test_servers::{Authority, TlsFront};
use tokio::io::AsyncReadExt;

/// Set in the second process, which calls.
const CHILD: &str = "RUSOTO_COMPAT_CHILD";

/// The names of the certificate.
const HOSTS: [&str; 10] = [
    "s3.eu-west-1.amazonaws.com",
    "photos.s3.eu-west-1.amazonaws.com",
    "s3-fips.eu-west-1.amazonaws.com",
    "s3.dualstack.eu-west-1.amazonaws.com",
    "photos.s3-fips.dualstack.eu-west-1.amazonaws.com",
    "s3-fips.dualstack.eu-west-1.amazonaws.com",
    "sts.eu-west-1.amazonaws.com",
    "sts-fips.eu-west-1.amazonaws.com",
    "sts.eu-west-1.api.aws",
    "sts-fips.eu-west-1.api.aws",
];

async fn call() -> Outcome {
    let s3 = S3Client::new(Region::EuWest1);
    let (bucket, key) = ("photos".to_owned(), "a b/c".to_owned());
    let put = PutObjectRequest {
        bucket: bucket.clone(),
        key: key.clone(),
        body: Some(b"hello".to_vec().into()),
        ..PutObjectRequest::default()
    };
    said("put", s3.put_object(put).await.map(|_| "done"));
    let get = GetObjectRequest { bucket: bucket.clone(), key, ..GetObjectRequest::default() };
    let got = s3.get_object(get.clone()).await?;
    let mut text = String::new();
    got.body.ok_or("no body")?.into_async_read().read_to_string(&mut text).await?;
    said::<_, String>("get", Ok(text));
    let list = ListObjectsV2Request { bucket, ..ListObjectsV2Request::default() };
    said("list", s3.list_objects_v2(list).await.map(|listed| listed.key_count.unwrap_or_default()));
    said("buckets", s3.list_buckets().await.map(|listed| listed.buckets.unwrap_or_default().len()));
    let sts = StsClient::new(Region::EuWest1);
    said("identity", sts.get_caller_identity(GetCallerIdentityRequest {}).await.map(|_| "known"));
    let keys = AwsCredentials::new("AKID", "secret", None, None);
    let url = get.get_presigned_url(&Region::EuWest1, &keys, &PreSignedRequestOption::default());
    said::<_, String>("presigned", Ok(url.split('?').next().unwrap_or_default()));
    Ok(())
}

fn said<T: Display, E: Display>(what: &str, outcome: Result<T, E>) {
    match outcome {
        Ok(value) => println!("said: {what} {value}"),
        Err(error) => println!("said: {what} failed: {error}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_go_where_the_environment_wants_them() -> Outcome {
    if std::env::var_os(CHILD).is_some() {
        return call().await;
    }
    let (aws, folder, authority) = (aws().await?, tempfile::tempdir()?, Authority::new()?);
    let services = address(&aws)?;
    let front = TlsFront::start("127.0.0.1:0", authority.acceptor(&HOSTS)?, move |_| services).await?;
    let bundle = trusting(folder.path(), &authority)?;
    let (fips, dual_stack, in_host) = (
        ("AWS_USE_FIPS_ENDPOINT", "true"),
        ("AWS_USE_DUALSTACK_ENDPOINT", "true"),
        ("RUSOTO_COMPAT_S3_ADDRESSING_STYLE", "virtual"),
    );
    let cases: [(&[_], _, _, _); 4] = [
        (&[fips], "s3-fips.eu-west-1.amazonaws.com", "", "sts-fips.eu-west-1.amazonaws.com"),
        (&[dual_stack], "s3.dualstack.eu-west-1.amazonaws.com", "", "sts.eu-west-1.api.aws"),
        (
            &[fips, dual_stack, in_host],
            "s3-fips.dualstack.eu-west-1.amazonaws.com",
            "photos.",
            "sts-fips.eu-west-1.api.aws",
        ),
        (&[in_host], "s3.eu-west-1.amazonaws.com", "photos.", "sts.eu-west-1.amazonaws.com"),
    ];
    for (asked_for, s3, bucket, sts) in cases {
        let (proxy, hosts) = proxy::start(front.address()).await?;
        let keys = aws.root_keys();
        let ended = tokio::process::Command::new(std::env::current_exe()?)
            .args(["endpoints::requests_go_where_the_environment_wants_them", "--exact", "--nocapture"])
            .env_clear()
            .env(CHILD, "1")
            .env("AWS_ACCESS_KEY_ID", &keys.access_key_id)
            .env("AWS_SECRET_ACCESS_KEY", &keys.secret_access_key)
            .env("AWS_CA_BUNDLE", &bundle)
            .env("HTTPS_PROXY", &proxy)
            .env("RUSOTO_COMPAT_PROXY_FROM_ENVIRONMENT", "true")
            .envs(asked_for.iter().copied())
            .output()
            .await?;
        let text = String::from_utf8(ended.stdout)? + &String::from_utf8(ended.stderr)?;
        let lines: Vec<_> = text.lines().filter_map(|line| Some(line.split_once("said: ")?.1)).collect();
        assert_eq!(
            lines,
            [
                "put done",
                "get hello",
                "list 1",
                "buckets 1",
                "identity known",
                "presigned https://s3.eu-west-1.amazonaws.com/photos/a%20b/c",
            ],
            "{text}"
        );
        let mut expected = vec![format!("{bucket}{s3}:443"), format!("{s3}:443"), format!("{sts}:443")];
        expected.dedup();
        let mut asked = hosts.lock().unwrap_or_else(|broken| broken.into_inner()).clone();
        asked.dedup();
        assert_eq!(asked, expected, "{asked_for:?}");
    }
    Ok(())
}
