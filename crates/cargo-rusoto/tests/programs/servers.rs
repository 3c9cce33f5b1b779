//! The servers that the tests of the programs ask.

use std::net::SocketAddr;

use local_aws::LocalAws;
use test_servers::{Authority, TlsFront};
use tokio::runtime::Runtime;

use crate::ministack::{self, Ministack};

/// local-aws, and ministack if it is asked for, with TLS in front.
pub(crate) struct Servers {
    pub(crate) has_ministack: bool,
    variables: Vec<(String, String)>,
    // Each ends before what it needs.
    _fronts: Vec<TlsFront>,
    _aws: LocalAws,
    _ministack: Option<Ministack>,
    _files: tempfile::TempDir,
    _runtime: Runtime,
}

impl Servers {
    /// All speak TLS, because the original Rusoto with rustls refuses plain HTTP.
    pub(crate) fn start(authority_in: &'static str) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
        let files = tempfile::tempdir().unwrap();
        let file = |name: &str, text: String| {
            let path = files.path().join(name);
            std::fs::write(&path, text).unwrap();
            path.display().to_string()
        };
        let authority = Authority::new().unwrap();
        let front = |to: SocketAddr| {
            let acceptor = authority.acceptor(&["localhost"]).unwrap();
            runtime.block_on(TlsFront::start("127.0.0.1:0", acceptor, move |_| to)).unwrap()
        };
        let url = |front: &TlsFront| format!("https://localhost:{}", front.address().port());

        let aws = runtime.block_on(LocalAws::start()).unwrap();
        let s3 = front(aws.endpoint_url().trim_start_matches("http://").parse().unwrap());
        let ministack = ministack::start();
        let others = ministack.as_ref().map(|ministack| front(ministack.address));

        let mut variables = vec![
            (authority_in, file("authority.pem", authority.pem())),
            ("AWS_ACCESS_KEY_ID", aws.root_keys().access_key_id.clone()),
            ("AWS_SECRET_ACCESS_KEY", aws.root_keys().secret_access_key.clone()),
            ("AWS_REGION", aws.region().to_owned()),
            ("AWS_ROLE_ARN", aws.role_arn().to_owned()),
            ("AWS_WEB_IDENTITY_TOKEN_FILE", file("token", aws.web_identity_token())),
            ("S3_ENDPOINT", url(&s3)),
            ("STS_ENDPOINT", url(&s3)),
        ];
        if let Some(front) = &others {
            let names = ["DYNAMODB_ENDPOINT", "SNS_ENDPOINT", "SQS_ENDPOINT"];
            variables.extend(names.map(|name| (name, url(front))));
        }
        Self {
            has_ministack: ministack.is_some(),
            variables: variables.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
            _fronts: std::iter::once(s3).chain(others).collect(),
            _aws: aws,
            _ministack: ministack,
            _files: files,
            _runtime: runtime,
        }
    }

    /// The variables with which the programs find the servers.
    pub(crate) fn variables(&self) -> &[(String, String)] {
        &self.variables
    }
}
