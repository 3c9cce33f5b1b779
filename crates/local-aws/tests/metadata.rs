//! The credentials endpoints of machines: IMDS and ECS.

mod clients;

use std::time::Duration;

use local_aws::LocalAws;
use rusoto_credential::{InstanceMetadataProvider, ProvideAwsCredentials};

use clients::raw::{addr, send};
use clients::{Key, sdk_s3};

const ROLES: &str = "GET /latest/meta-data/iam/security-credentials/";
const CREDENTIALS: &str = "GET /latest/meta-data/iam/security-credentials/local";
const TTL: &str = "x-aws-ec2-metadata-token-ttl-seconds";
const TOKEN: &str = "x-aws-ec2-metadata-token";

async fn works_on_s3(aws: &LocalAws, json: &str) {
    let json: serde_json::Value = serde_json::from_str(json).unwrap();
    let field = |name: &str| json[name].as_str().unwrap().to_owned();
    let key = Key::session(&field("AccessKeyId"), &field("SecretAccessKey"), &field("Token"));
    assert!(field("Expiration").ends_with('Z'));
    aws.create_bucket("photos").unwrap();
    sdk_s3(aws, &key).put_object().bucket("photos").key("k").send().await.unwrap();
}

#[tokio::test]
async fn imds_version_1_needs_no_token() {
    let aws = LocalAws::builder().region("eu-central-1").start().await.unwrap();
    assert_eq!(aws.imds_endpoint(), format!("http://{}", aws.imds_addr()));
    let imds = aws.imds_addr();
    assert_eq!(send(imds, ROLES, &[], "").await.body, "local");
    let credentials = send(imds, CREDENTIALS, &[], "").await.body;
    assert!(credentials.contains(r#""Code":"Success""#), "{credentials}");
    works_on_s3(&aws, &credentials).await;
    assert_eq!(send(imds, "GET /latest/meta-data/placement/region", &[], "").await.body, "eu-central-1");
    let document = send(imds, "GET /latest/dynamic/instance-identity/document", &[], "").await.body;
    assert!(document.contains(r#""region":"eu-central-1""#), "{document}");
    assert_eq!(send(imds, "GET /latest/nothing", &[], "").await.status, 404);
    assert_eq!(send(imds, &format!("{CREDENTIALS}-other"), &[], "").await.status, 404);
    assert_eq!(send(imds, "POST /latest/meta-data/instance-id", &[], "").await.status, 405);
    assert_eq!((aws.calls("imds:role"), aws.calls("imds:credentials")), (1, 2));
}

#[tokio::test]
async fn rusotos_own_provider_understands_version_1() {
    let aws = LocalAws::start().await.unwrap();
    let mut provider = InstanceMetadataProvider::new();
    let (ip, port) = (aws.imds_addr().ip().to_string(), aws.imds_addr().port().to_string());
    provider.set_ip_addr_with_port(&ip, &port);
    let credentials = provider.credentials().await.unwrap();
    assert!(credentials.expires_at().is_some());
    let token = credentials.token().as_deref().unwrap();
    let key = Key::session(credentials.aws_access_key_id(), credentials.aws_secret_access_key(), token);
    sdk_s3(&aws, &key).list_buckets().send().await.unwrap();
}

#[tokio::test]
async fn imds_version_2_hands_out_tokens() {
    let aws = LocalAws::builder().imds_v2_only(true).start().await.unwrap();
    let imds = aws.imds_addr();
    for path in [ROLES, CREDENTIALS] {
        let refused = send(imds, path, &[], "").await;
        assert_eq!((refused.status, refused.body.as_str()), (401, ""));
    }
    assert_eq!(send(imds, ROLES, &[(TOKEN, "guessed")], "").await.status, 401);
    for ttl in ["0", "21601", "-1", "soon", ""] {
        assert_eq!(send(imds, "PUT /latest/api/token", &[(TTL, ttl)], "").await.status, 400, "{ttl}");
    }
    assert_eq!(send(imds, "PUT /latest/api/token", &[], "").await.status, 400);
    assert_eq!(send(imds, "GET /latest/api/token", &[(TTL, "60")], "").await.status, 405);
    let forwarded = [(TTL, "60"), ("x-forwarded-for", "10.0.0.1")];
    assert_eq!(send(imds, "PUT /latest/api/token", &forwarded, "").await.status, 403);

    let token = send(imds, "PUT /latest/api/token", &[(TTL, "21600")], "").await;
    assert!(token.head.contains(&format!("{TTL}: 21600")), "{}", token.head);
    assert_eq!(send(imds, ROLES, &[(TOKEN, &token.body)], "").await.body, "local");
    works_on_s3(&aws, &send(imds, CREDENTIALS, &[(TOKEN, &token.body)], "").await.body).await;
}

#[tokio::test]
async fn a_wrong_token_is_refused_by_version_1_too() {
    let aws = LocalAws::start().await.unwrap();
    assert_eq!(send(aws.imds_addr(), ROLES, &[(TOKEN, "guessed")], "").await.status, 401);
}

#[tokio::test]
async fn everybody_gets_the_same_session_until_it_is_revoked() {
    let aws = LocalAws::builder().imds_session(Duration::from_secs(600)).start().await.unwrap();
    let id = async || {
        let body = send(aws.imds_addr(), CREDENTIALS, &[], "").await.body;
        let json: serde_json::Value = serde_json::from_str(&body).unwrap();
        json["AccessKeyId"].as_str().unwrap().to_owned()
    };
    let first = id().await;
    assert_eq!(id().await, first);
    aws.revoke(&first);
    assert_ne!(id().await, first);
}

#[tokio::test]
async fn a_container_has_to_show_its_token() {
    let aws = LocalAws::start().await.unwrap();
    let uri = aws.container_uri();
    let ecs = addr(&uri);
    let get = async |headers: &[(&str, &str)]| send(ecs, "GET /v1/credentials", headers, "").await;
    assert!(uri.ends_with("/v1/credentials"));
    let missing = get(&[]).await;
    assert_eq!(missing.status, 401);
    assert!(missing.body.contains(r#""code":"AccessDenied""#), "{}", missing.body);
    assert_eq!(get(&[("authorization", "guessed")]).await.status, 403);
    let credentials = get(&[("authorization", aws.container_token())]).await.body;
    assert!(credentials.contains(r#""RoleArn":"arn:aws:iam::000000000000:role/local""#), "{credentials}");
    works_on_s3(&aws, &credentials).await;
    let elsewhere = [("authorization", aws.container_token())];
    assert_eq!(send(ecs, "GET /v2/credentials", &elsewhere, "").await.status, 404);
    assert_eq!(send(ecs, "POST /v1/credentials", &elsewhere, "").await.status, 405);
    assert_eq!(aws.calls("ecs:credentials"), 4);
}
